//! Many roles side by side: what any of them asks, and which of them do.
//!
//! ```text
//! Pilot: 3 levels, 12 items                              the head stays
//! x asked   ~ reworded                Pilot  Senior
//!                                            Pilot
//!                                     5      6
//! ─ Requirements ─────────────────────────────────
//! Steers small ships                  x      ~
//! Knows the tides                            x
//! ```
//!
//! Invariant: the columns of roles may reach beyond the width; the items are the cells that stay.

use super::writer::{Writer, pad};
use super::{Line, Paper, Setting, To, csv_row, label};
use crate::handbook::{Handbook, Kind, NodeId, NodeKind, Place};
use crate::ladder::matrix::{Cell, Matrix, Row};
use crate::sheet::{Ink, Prose, run};
use crate::text::{self, width};

/// The cells of a role's column: at least, at most.
const COLUMN: (usize, usize) = (9, 16);
/// The fewest cells that items get.
const ITEMS: usize = 24;
/// The most lines of a role's name.
const NAME: usize = 3;

/// Sets many roles side by side.
pub fn matrix(handbook: &Handbook, matrix: &Matrix, setting: Setting) -> Paper {
    let mut writer = Writer::new(setting);
    let full = writer.width();
    let roles = matrix.roles.len().max(1);
    let column = (full.saturating_sub(full / 2) / roles).clamp(COLUMN.0, COLUMN.1);
    // No word of a name is broken where there is room, or where one has to go to the right anyway.
    let words = matrix.roles.iter().flat_map(|role| handbook.text(*role).split_whitespace());
    let word = words.map(width).max().unwrap_or(0) + 1;
    let room = full.saturating_sub(ITEMS) / roles;
    let widest = if room < COLUMN.0 { COLUMN.1 } else { room.min(COLUMN.1) };
    let column = column.max(word.min(widest));
    let items = full.saturating_sub(roles * column).max(ITEMS.min(full));
    head(&mut writer, handbook, matrix, (items, column));
    let mut last = None;
    for row in &matrix.rows {
        if last != Some(row.kind) {
            writer.blank();
            writer.rule(label::kind(row.kind), "");
            last = Some(row.kind);
        }
        let Some(first) = row.first() else { continue };
        let indent = " ".repeat(usize::from(first.depth.min(4)) * 2);
        let prose = Prose::plain(handbook.text(first.item), Ink::Plain);
        let texts = prose.lines(items.saturating_sub(width(&indent) + 1).max(1));
        writer.stop(To::Place(first.item), |writer| {
            for (i, runs) in texts.into_iter().enumerate() {
                let mut line: Line = vec![run(indent.clone(), Ink::Plain)];
                line.extend(runs);
                pad(&mut line, items);
                if i == 0 {
                    line.extend(row.cells.iter().map(|cell| sign(writer, cell.as_ref(), column)));
                }
                writer.line(line);
            }
        });
    }
    let mut paper = writer.done();
    paper.fixed = u16::try_from(items).unwrap_or(u16::MAX);
    paper.column = u16::try_from(column).unwrap_or(u16::MAX);
    paper
}

fn head(writer: &mut Writer, handbook: &Handbook, matrix: &Matrix, (items, column): (usize, usize)) {
    let full = writer.width();
    let title = writer.elide(&title(handbook, matrix), full).into_owned();
    writer.head(vec![run(title, Ink::Heading(0))]);
    let names: Vec<Vec<String>> =
        matrix.roles.iter().map(|role| heading(writer, handbook, *role, column - 1)).collect();
    let lines = names.iter().map(Vec::len).max().unwrap_or(0);
    let legend = format!("{} asked   ~ reworded", writer.glyph("●", "x"));
    for i in 0..lines {
        let legend = if i + 1 == lines { writer.elide(&legend, items - 1).into_owned() } else { String::new() };
        let mut line = vec![run(legend, Ink::Dim)];
        for (n, name) in names.iter().enumerate() {
            pad(&mut line, items + n * column);
            // Names end on one line, each above its column.
            let name = i.checked_sub(lines - name.len()).and_then(|i| name.get(i));
            line.extend(name.map(|name| run(name, Ink::Heading(1))));
        }
        writer.head(line);
    }
}

/// What a matrix is about: the family of all its roles, or how many they are.
fn title(handbook: &Handbook, matrix: &Matrix) -> String {
    let all = matrix.rows.len() + matrix.left_out.unwrap_or(0);
    let left_out = matrix.left_out.map(|rows| format!(", {rows} that all ask left out")).unwrap_or_default();
    let items = format!("{all} items{left_out}");
    let page = matrix.roles.first().map(|role| role.page);
    match page.filter(|page| matrix.roles.iter().all(|role| role.page == *page && role.node != NodeId::PAGE)) {
        Some(page) => {
            let are_levels = matrix.roles.iter().all(|role| handbook.node(*role).kind == NodeKind::Level);
            let what = if are_levels { "levels" } else { "roles" };
            format!("{}: {} {what}, {items}", handbook.page(page).title, matrix.roles.len())
        }
        None => format!("{} roles, {items}", matrix.roles.len()),
    }
}

/// A role's name in a narrow column, with its grade below.
fn heading(writer: &Writer, handbook: &Handbook, role: Place, room: usize) -> Vec<String> {
    let name = handbook.text(role);
    let mut lines: Vec<String> = text::wrap(name, room).into_iter().map(|line| name[line].to_owned()).collect();
    if lines.len() > NAME {
        let rest = lines.split_off(NAME - 1).join(" ");
        lines.push(writer.elide(&rest, room).into_owned());
    }
    lines.push(label::grade(handbook, role).unwrap_or_else(|| writer.glyph("–", "-").to_owned()));
    lines
}

fn sign(writer: &Writer, cell: Option<&Cell>, column: usize) -> crate::sheet::Run {
    let (sign, ink) = match cell {
        None => ("", Ink::Plain),
        Some(Cell { reworded: true, .. }) => ("~", Ink::Changed),
        Some(_) => (writer.glyph("●", "x"), Ink::Added),
    };
    run(format!("{sign:<column$}"), ink)
}

/// What a cell says in a document: a sign where the role has the words of the row, else its own.
fn told<'h>(handbook: &'h Handbook, row: &Row, cell: Option<&Cell>, sign: &'h str) -> &'h str {
    let first = row.first().map(|asked| handbook.text(asked.item));
    match cell.map(|cell| handbook.text(cell.asked.item)) {
        None => "",
        Some(own) if Some(own) == first => sign,
        Some(own) => own,
    }
}

/// A matrix as markdown: a table for each kind; where a role has words of its own for an item, they stand in its cell.
pub fn matrix_markdown(handbook: &Handbook, matrix: &Matrix) -> String {
    let mut out = format!("# {}\n", title(handbook, matrix));
    let escaped = |text: &str| text.replace('\\', "\\\\").replace('|', "\\|").replace('\n', "<br>");
    let mut last: Option<Kind> = None;
    for row in &matrix.rows {
        if last != Some(row.kind) {
            last = Some(row.kind);
            let names: Vec<String> = matrix.roles.iter().map(|role| escaped(&label::role(handbook, *role))).collect();
            let rule = " --- |".repeat(matrix.roles.len() + 1);
            out += &format!("\n## {}\n\n| Item | {} |\n|{rule}\n", label::kind(row.kind), names.join(" | "));
        }
        let first = row.first().map(|asked| handbook.text(asked.item)).unwrap_or_default();
        let cells: Vec<String> =
            row.cells.iter().map(|cell| escaped(told(handbook, row, cell.as_ref(), "✓"))).collect();
        out += &format!("| {} | {} |\n", escaped(first), cells.join(" | "));
    }
    out
}

/// A matrix as a sheet: a row for each item, a column for each role.
pub fn matrix_csv(handbook: &Handbook, matrix: &Matrix) -> String {
    let ids = matrix.roles.iter().map(|role| handbook.role_id(*role));
    let mut out = csv_row(["kind".to_owned(), "item".to_owned()].into_iter().chain(ids));
    for row in &matrix.rows {
        let first = row.first().map(|asked| handbook.text(asked.item)).unwrap_or_default();
        let cells = row.cells.iter().map(|cell| told(handbook, row, cell.as_ref(), "x"));
        out += &csv_row([row.kind.as_str(), first].into_iter().chain(cells));
    }
    out
}
