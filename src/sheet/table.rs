//! Sets tables.
//!
//! ```text
//! Level  │ Scope                     where the columns fit, each as wide as its widest cell
//! ───────┼──────────────────
//! Senior │ One team, and the         else the wide ones share what the narrow ones leave
//!        │ services it runs
//! ```
//!
//! Too narrow for that, each row is told cell by cell: `Scope: One team`.

use super::setter::{Setter, cells, run, spaces};
use super::{Ink, Prose, Run};
use crate::markdown::{Align, Inline};

/// A column that shares its room is at least this wide, or the table is told row by row.
const NARROWEST: usize = 8;

/// Sets a table; its first row is the head.
pub(super) fn set(setter: &mut Setter, aligns: &[Align], rows: &[Vec<Vec<Inline>>]) {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut rows: Vec<Vec<Prose>> = rows
        .iter()
        .map(|row| row.iter().map(|cell| setter.prose(Prose::default(), cell, Ink::Plain)).collect())
        .collect();
    if let Some(head) = rows.first_mut() {
        *head = std::mem::take(head).into_iter().map(Prose::strong).collect();
    }
    match share(setter.room(), count, &rows) {
        Some(widths) => grid(setter, aligns, &rows, &widths),
        None => records(setter, &rows),
    }
}

/// The widths of the columns, if they can stand side by side.
fn share(room: usize, count: usize, rows: &[Vec<Prose>]) -> Option<Vec<usize>> {
    let lines = 3 * count.checked_sub(1)?;
    let room = room.checked_sub(lines)?;
    let mut widths = vec![1; count];
    let mut words = vec![1; count];
    for row in rows {
        for (i, cell) in row.iter().enumerate() {
            widths[i] = widths[i].max(cell.width());
            words[i] = words[i].max(cell.longest_word());
        }
    }
    if widths.iter().sum::<usize>() <= room {
        return Some(widths);
    }
    // The narrow columns keep what they need, from the narrowest on; the others share the rest evenly.
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|i| widths[*i]);
    let mut left = room;
    for (n, i) in order.into_iter().enumerate() {
        let fair = left / (count - n);
        if widths[i] > fair {
            widths[i] = fair;
            if fair < words[i].min(NARROWEST) {
                return None;
            }
        }
        left -= widths[i];
    }
    Some(widths)
}

/// Side by side.
fn grid(setter: &mut Setter, aligns: &[Align], rows: &[Vec<Prose>], widths: &[usize]) {
    let bar = setter.glyphs.pick(" │ ", " | ");
    let wrapped: Vec<Vec<Vec<Vec<Run>>>> =
        rows.iter().map(|row| row.iter().zip(widths).map(|(cell, width)| cell.lines(*width)).collect()).collect();
    let is_tall = |row: &Vec<Vec<Vec<Run>>>| row.iter().any(|cell| cell.len() > 1);
    let spaced = wrapped.iter().skip(1).any(is_tall);
    for (n, mut row) in wrapped.into_iter().enumerate() {
        if n == 1 || (n > 1 && spaced) {
            let (dash, cross) = (setter.glyphs.pick("─", "-"), setter.glyphs.pick("─┼─", "-+-"));
            let rule: Vec<String> = widths.iter().map(|width| dash.repeat(*width)).collect();
            setter.line(vec![run(rule.join(cross), if n == 1 { Ink::Mark } else { Ink::Dim })]);
        }
        row.resize_with(widths.len(), Vec::new);
        let height = row.iter().map(Vec::len).max().unwrap_or(0).max(1);
        for y in 0..height {
            let mut line = Vec::new();
            for (i, (cell, width)) in row.iter_mut().zip(widths).enumerate() {
                if i > 0 {
                    line.push(run(bar, Ink::Mark));
                }
                let runs = cell.get_mut(y).map(std::mem::take).unwrap_or_default();
                let gap = width - cells(&runs);
                let before = match aligns.get(i) {
                    Some(Align::Right) => gap,
                    Some(Align::Centre) => gap / 2,
                    _ => 0,
                };
                spaces(&mut line, before);
                line.extend(runs);
                if i + 1 < widths.len() {
                    spaces(&mut line, gap - before);
                }
            }
            while line.last().is_some_and(|run| run.text.trim().is_empty()) {
                line.pop();
            }
            setter.line(line);
        }
    }
}

/// Row by row, each cell behind its column's head.
fn records(setter: &mut Setter, rows: &[Vec<Prose>]) {
    let Some((head, rows)) = rows.split_first() else { return };
    if rows.is_empty() {
        for cell in head {
            tell(setter, cell);
        }
    }
    for (n, row) in rows.iter().enumerate() {
        if n > 0 {
            setter.blank();
        }
        for (i, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
            let blank = Prose::default();
            let label = head.get(i).unwrap_or(&blank);
            if label.is_blank() {
                tell(setter, cell);
            } else {
                tell(setter, &label.joined(": ", cell));
            }
        }
    }
}

fn tell(setter: &mut Setter, prose: &Prose) {
    for line in prose.lines(setter.room()) {
        setter.line(line);
    }
}
