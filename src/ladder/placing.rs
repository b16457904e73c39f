//! The picture of one page's ladder, on cells: what leads to it, its own levels, what it leads to.
//!
//! ```text
//! leads here                   Data Engineering           leads to
//! ──────────                   ────────────────           ────────
//! 6   Data Analyst       ─┐     ┌─ 8  Staff Data Engineer  ─┬─▸ 9  Manager, Data
//! 6   Analytics Engineer ─┴───▸ │  7  Senior Data Engineer  └─▸    Data Science Lead  missing
//!                               └─ 6  Data Engineer
//! ```
//!
//! Three steps that know nothing of each other: [`sketch`] says what stands in the picture, [`place`] gives each row
//! its cells and draws the lines between as directions, and whoever shows it turns both into glyphs.
//!
//! Invariant: rows never overlap, and no cell lies outside the picture, whatever the width. Where the width does not
//! hold three columns, they stand below each other without lines.

pub use super::picture::{Direction, Heading, Picture, Route, Stretch, Wire};
pub use super::row::{Column, Row, Said, Set, Spot, What};
pub use super::sketch::{Sketch, sketch};
use crate::text::width as cells;

/// The cells between two columns.
const GAP: usize = 6;
/// No column is narrower than this beside others.
const LEAST: usize = 16;
/// The lines of a heading and its rule.
const HEAD: usize = 2;

/// What stands above what leads to a page, what it leads to, and whom its roles report to.
const LEADS_HERE: &str = "leads here";
const LEADS_TO: &str = "leads to";
const REPORTS_TO: &str = "reports to";

/// Gives a sketch its cells.
pub fn place(sketch: &Sketch, width: usize) -> Picture {
    let widest = |column: Column, rows: &mut dyn Iterator<Item = &Row>, head: usize| {
        let rows = rows.map(|row| row.width(column)).max();
        rows.map_or(0, |rows| rows.max(head))
    };
    let wanted = |title: usize| {
        [
            widest(Column::Left, &mut sketch.left.iter(), cells(LEADS_HERE)),
            widest(Column::Middle, &mut sketch.tracks.iter().flatten(), title),
            widest(Column::Right, &mut sketch.right.iter().chain(&sketch.reports), cells(REPORTS_TO)),
        ]
    };
    // A title takes room from no row.
    let whole = wanted(cells(&sketch.title));
    let fitting = columns(whole, width).filter(|widths| *widths == whole);
    match fitting.or_else(|| columns(wanted(cells(&sketch.title).min(LEAST)), width)) {
        Some(widths) => side_by_side(sketch, widths, width),
        None => stacked(sketch, width),
    }
}

/// The widths of the columns: what they want, less where that is too much; none where they do not fit.
fn columns(wanted: [usize; 3], width: usize) -> Option<[usize; 3]> {
    let gaps = wanted.iter().filter(|w| **w > 0).count().saturating_sub(1) * GAP + 3;
    let room = width.checked_sub(gaps)?;
    let mut widths = wanted;
    // The widest gives first.
    while widths.iter().sum::<usize>() > room {
        let widest = (0..3).max_by_key(|i| widths[*i])?;
        let next = (0..3).filter(|i| *i != widest).map(|i| widths[i]).max()?;
        let over = widths.iter().sum::<usize>() - room;
        widths[widest] -= over.min(widths[widest].saturating_sub(next).max(1));
        if widths[widest] < LEAST.min(wanted[widest]) {
            return None;
        }
    }
    Some(widths)
}

fn side_by_side(sketch: &Sketch, widths: [usize; 3], width: usize) -> Picture {
    let own = own_lines(&sketch.tracks);
    let own_height = own.last().map_or(0, |y| y + 1);
    let (left, right) = (sketch.left.len(), sketch.right.len());
    let body = own_height.max(left).max(right);
    // Each column stands in the middle of the picture's height.
    let from = |rows: usize| HEAD + (body - rows) / 2;
    let mut picture = Picture { width, height: HEAD + body, ..Picture::default() };
    let begin = if left > 0 { widths[0] + GAP } else { 0 };
    // A rail of three cells stands before the page's own levels.
    let own_x = begin + 3;
    let right_x = own_x + widths[1] + GAP;
    let middle = HEAD + (body.max(1) - 1) / 2;
    let centre = own.iter().map(|y| from(own_height) + y).min_by_key(|y| y.abs_diff(middle)).unwrap_or(middle);

    if left > 0 {
        picture.heading(LEADS_HERE, 0, 0, widths[0], true);
        picture.join(Side::Left, &sketch.left, Lines { x: 0, width: widths[0], first: from(left), centre });
    }
    picture.heading(&sketch.title, own_x, 0, widths[1], true);
    for (row, y) in sketch.tracks.iter().flatten().zip(&own) {
        let spot = Spot { column: Column::Middle, x: own_x, y: from(own_height) + y, width: widths[1] };
        picture.add(row.clone(), spot);
    }
    let mut lines = own.iter().map(|y| from(own_height) + y);
    for track in &sketch.tracks {
        let lines: Vec<usize> = lines.by_ref().take(track.len()).collect();
        picture.rail(begin, &lines);
    }
    if right > 0 {
        picture.heading(LEADS_TO, right_x, 0, widths[2], true);
        picture.join(Side::Right, &sketch.right, Lines { x: right_x, width: widths[2], first: from(right), centre });
    }
    if !sketch.reports.is_empty() {
        // Below what the page leads to, without lines: a reporting line is no step.
        let y = if right > 0 { from(right) + right + 1 } else { 0 };
        picture.heading(REPORTS_TO, right_x, y, widths[2], true);
        let first = y + HEAD;
        for (i, row) in sketch.reports.iter().enumerate() {
            picture.add(row.clone(), Spot { column: Column::Reports, x: right_x, y: first + i, width: widths[2] });
        }
        picture.height = picture.height.max(first + sketch.reports.len());
    }
    picture.dash();
    picture
}

/// The lines of the rows of all tracks, one line left free between two tracks.
fn own_lines(tracks: &[Vec<Row>]) -> Vec<usize> {
    let mut lines = Vec::new();
    let mut y = 0;
    for track in tracks.iter().filter(|track| !track.is_empty()) {
        y += usize::from(!lines.is_empty());
        lines.extend(y..y + track.len());
        y += track.len();
    }
    lines
}

/// The columns below each other, each below its heading, with a free line between them.
fn stacked(sketch: &Sketch, width: usize) -> Picture {
    let mut picture = Picture { width, ..Picture::default() };
    let own: Vec<Row> = sketch.tracks.iter().flatten().cloned().collect();
    let columns = [
        (Column::Left, LEADS_HERE, &sketch.left),
        (Column::Middle, &sketch.title, &own),
        (Column::Right, LEADS_TO, &sketch.right),
        (Column::Reports, REPORTS_TO, &sketch.reports),
    ];
    let mut y = 0;
    for (column, heading, rows) in columns.into_iter().filter(|(.., rows)| !rows.is_empty()) {
        y += usize::from(y > 0);
        picture.heading(heading, 0, y, width, false);
        for (row, y) in rows.iter().zip(y + 1..) {
            picture.add(row.clone(), Spot { column, x: 0, y, width });
        }
        y += 1 + rows.len();
    }
    picture.height = y;
    picture
}

/// On which side of the page's own levels a column stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// Where the rows of a column stand: cells, first line, and the line on which the page's own levels are joined.
struct Lines {
    x: usize,
    width: usize,
    first: usize,
    centre: usize,
}

impl Picture {
    fn heading(&mut self, text: &str, x: usize, y: usize, width: usize, ruled: bool) {
        self.headings.push(Heading { text: text.to_owned(), x, y, width, ruled });
    }

    /// Puts the rows of a column in their places, and joins each with the page's own levels.
    fn join(&mut self, side: Side, rows: &[Row], Lines { x, width, first, centre }: Lines) {
        let (from, bus, to) = match side {
            Side::Left => (x + width + 1, x + width + 2, x + width + GAP - 2),
            Side::Right => (x - GAP + 1, x - GAP + 2, x - 2),
        };
        // All of them meet on one line.
        self.fall(bus, centre.min(first), centre.max(first + rows.len().saturating_sub(1)));
        for (row, y) in rows.iter().zip(first..) {
            let index = self.rows.len();
            let column = if side == Side::Left { Column::Left } else { Column::Right };
            self.add(row.clone(), Spot { column, x, y, width });
            let (before, behind) = if side == Side::Left { (y, centre) } else { (centre, y) };
            self.line(before, from, bus);
            self.line(behind, bus, to);
            self.head(behind, to);
            let stretches = vec![
                Stretch::along(before, from, bus),
                Stretch::down(bus, before, behind),
                Stretch::along(behind, bus, to),
            ];
            let (from, to) = if side == Side::Left { (Some(index), None) } else { (None, Some(index)) };
            let worded = row.worded && row.what != What::Unsaid;
            self.routes.push(Route { from, to, stretches, worded });
        }
    }

    /// The rail before the levels of a track, where it holds several together.
    fn rail(&mut self, x: usize, lines: &[usize]) {
        let [first, .., last] = lines else { return };
        self.fall(x, *first, *last);
        for y in [*first, *last] {
            self.line(y, x, x + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Ladder;
    use super::super::graph::tests::handbook;
    use super::*;

    fn seen() -> Sketch {
        let book = handbook(&[
            ("a/diver", &["Diver 4"], "Move to [Pilot](../pilot)."),
            ("a/sailor", &[], "Move to [Pilot](../pilot)."),
            (
                "a/pilot",
                &["Pilot 5", "Senior Pilot 6", "Manager, Pilots 7"],
                "Move to [Ports](../ports) or [Quays](../quays).",
            ),
            ("a/ports", &["Manager, Ports 8", "Director, Ports 9"], ""),
        ]);
        sketch(&book, &Ladder::new(&book), book.find("a/pilot").unwrap())
    }

    #[test]
    fn side_by_side() {
        insta::assert_snapshot!(seen_at(80), @r"
        leads here           Pilot                      leads to
        ==========           =====                      ========
                      ┌─▸    7     Manager, Pilots ─┐
        4     Diver  ─┤                             ├─▸ 8–9   Ports  ✓
              Sailor ─┘   ┌─ 6     Senior Pilot     └─▸       Quays  ? missing
                          └─ 5     Pilot
        ");
    }

    #[test]
    fn stacked_where_it_is_narrow() {
        insta::assert_snapshot!(seen_at(30), @r"
        leads here
        4     Diver
              Sailor

        Pilot
        7     Manager, Pilots
        6     Senior Pilot
        5     Pilot

        leads to
        8–9   Ports  ✓
              Quays  ? missing
        ");
    }

    fn seen_at(width: usize) -> String {
        place(&seen(), width).drawn()
    }

    #[test]
    fn any_width_holds() {
        for width in 0..120 {
            let picture = place(&seen(), width);
            for spot in &picture.spots {
                assert!(spot.x + spot.width <= width && spot.y < picture.height, "{width}: {spot:?}");
            }
            for heading in &picture.headings {
                assert!(heading.x + heading.width <= width && heading.y < picture.height, "{width}: {heading:?}");
            }
            for (y, x) in picture.wires.keys() {
                assert!(*x < width && *y < picture.height, "{width}: {x} {y}");
            }
        }
    }
}
