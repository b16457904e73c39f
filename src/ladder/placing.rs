//! The picture of one page's ladder, on cells: what leads to it, its own levels, what it leads to.
//!
//! ```text
//! Data Analyst        6 ─┐     ┌─ 8  Staff Data Engineer  ─┐
//! Analytics Engineer  6 ─┴───▸ │  7  Senior Data Engineer  ├──▸ Manager, Data         9
//!                              └─ 6  Data Engineer         └──▸ Data Science Lead     missing
//! ```
//!
//! Three steps that know nothing of each other: [`sketch`] says what stands in the picture, [`place`] gives each row its
//! cells and draws the lines between as directions, and whoever shows it turns both into glyphs.
//!
//! Invariant: rows never overlap, and no cell lies outside the picture, whatever the width. Where the width does not
//! hold three columns, they stand below each other without lines.

use std::collections::BTreeMap;

pub use super::sketch::{GRADE, Row, Sketch, What, sketch};

/// Where a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// With what leads to the page.
    Left,
    /// With the page's own levels.
    Middle,
    /// With what the page leads to.
    Right,
}

/// A row with its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The column.
    pub column: Column,
    /// Which row of the column, counted from 0 over all tracks.
    pub index: usize,
    /// The cell at which it begins.
    pub x: u16,
    /// The line, counted from 0.
    pub y: u16,
    /// How many cells it may fill.
    pub width: u16,
}

/// The directions in which a line leaves a cell, and whether it ends there as an arrow to the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wire {
    /// Upwards.
    pub up: bool,
    /// Downwards.
    pub down: bool,
    /// To the left.
    pub left: bool,
    /// To the right.
    pub right: bool,
    /// An arrow's head.
    pub head: bool,
}

/// A picture on cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Picture {
    /// The rows.
    pub spots: Vec<Spot>,
    /// The lines, by `(y, x)`.
    pub wires: BTreeMap<(u16, u16), Wire>,
    /// The cells of a line.
    pub width: u16,
    /// The lines.
    pub height: u16,
    /// Whether the columns stand below each other.
    pub stacked: bool,
}

/// The cells between two columns.
const GAP: u16 = 6;
/// No column is narrower than this beside others.
const LEAST: u16 = 16;

/// Gives a sketch its cells.
pub fn place(sketch: &Sketch, width: u16) -> Picture {
    let middle: Vec<&Row> = sketch.tracks.iter().flatten().collect();
    let widest = |rows: &mut dyn Iterator<Item = &Row>| rows.map(Row::width).max().unwrap_or(0);
    let wanted =
        [widest(&mut sketch.left.iter()), widest(&mut middle.iter().copied()), widest(&mut sketch.right.iter())];
    match columns(wanted, width) {
        Some(widths) => side_by_side(sketch, widths, width),
        None => stacked(sketch, width),
    }
}

/// The widths of the columns: what they want, less where that is too much; none where they do not fit.
fn columns(wanted: [u16; 3], width: u16) -> Option<[u16; 3]> {
    let gaps = wanted.iter().filter(|w| **w > 0).count().saturating_sub(1) as u16 * GAP + 3;
    let room = width.checked_sub(gaps)?;
    let mut widths = wanted;
    // The widest gives first.
    while widths.iter().map(|w| u32::from(*w)).sum::<u32>() > u32::from(room) {
        let widest = (0..3).max_by_key(|i| widths[*i])?;
        let next = (0..3).filter(|i| *i != widest).map(|i| widths[i]).max()?;
        let over = widths.iter().map(|w| u32::from(*w)).sum::<u32>() - u32::from(room);
        let cut = u16::try_from(over).unwrap_or(u16::MAX).min(widths[widest].saturating_sub(next).max(1));
        widths[widest] -= cut;
        if widths[widest] < LEAST.min(wanted[widest]) {
            return None;
        }
    }
    Some(widths)
}

fn side_by_side(sketch: &Sketch, widths: [u16; 3], width: u16) -> Picture {
    let middle = rows_of(&sketch.tracks);
    let own = middle.last().map_or(0, |y| y + 1);
    let (left, right) = (sketch.left.len() as u16, sketch.right.len() as u16);
    let height = own.max(left).max(right);
    let from = |rows: u16| (height - rows) / 2;
    let mut picture = Picture { width, height, ..Picture::default() };
    let begin = if left > 0 { widths[0] + GAP } else { 0 };
    // A rail of three cells stands before the page's own levels.
    let own_x = begin + 3;
    let right_x = own_x + widths[1] + GAP;
    for i in 0..left {
        picture.spot(Column::Left, i.into(), 0, from(left) + i, widths[0]);
    }
    for (i, y) in middle.iter().enumerate() {
        picture.spot(Column::Middle, i, own_x, from(own) + y, widths[1]);
    }
    for i in 0..right {
        picture.spot(Column::Right, i.into(), right_x, from(right) + i, widths[2]);
    }
    let mut at = 0;
    for track in &sketch.tracks {
        let rows: Vec<u16> = middle[at..at + track.len()].iter().map(|y| from(own) + y).collect();
        at += track.len();
        picture.rail(begin, &rows);
    }
    let centre = (height.max(1) - 1) / 2;
    if left > 0 {
        let bus = widths[0] + 2;
        for i in 0..left {
            picture.line(from(left) + i, widths[0] + 1, bus);
        }
        picture.fall(bus, from(left), from(left) + left - 1, centre);
        picture.line(centre, bus, begin - 2);
        picture.arrow(centre, begin - 2);
    }
    if right > 0 {
        let bus = own_x + widths[1] + 2;
        picture.line(centre, bus - 1, bus);
        picture.fall(bus, from(right), from(right) + right - 1, centre);
        for i in 0..right {
            picture.line(from(right) + i, bus, right_x - 2);
            picture.arrow(from(right) + i, right_x - 2);
        }
    }
    picture
}

/// The lines of the rows of all tracks, one line left free between two tracks.
fn rows_of(tracks: &[Vec<Row>]) -> Vec<u16> {
    let mut y = 0;
    let mut rows = Vec::new();
    for track in tracks.iter().filter(|track| !track.is_empty()) {
        if !rows.is_empty() {
            y += 1;
        }
        for _ in track {
            rows.push(y);
            y += 1;
        }
    }
    rows
}

/// The columns below each other, each with a line free above it for its heading.
fn stacked(sketch: &Sketch, width: u16) -> Picture {
    let mut picture = Picture { width, stacked: true, ..Picture::default() };
    let middle = sketch.tracks.iter().map(Vec::len).sum();
    let mut y = 0;
    for (column, rows) in
        [(Column::Left, sketch.left.len()), (Column::Middle, middle), (Column::Right, sketch.right.len())]
    {
        if rows == 0 {
            continue;
        }
        y += 1;
        for i in 0..rows {
            picture.spot(column, i, 0, y, width);
            y += 1;
        }
    }
    picture.height = y;
    picture
}

impl Picture {
    fn spot(&mut self, column: Column, index: usize, x: u16, y: u16, width: u16) {
        self.spots.push(Spot { column, index, x, y, width });
    }

    fn wire(&mut self, y: u16, x: u16) -> &mut Wire {
        self.wires.entry((y, x)).or_default()
    }

    /// A line along a row, both ends included.
    fn line(&mut self, y: u16, from: u16, to: u16) {
        for x in from..=to {
            let wire = self.wire(y, x);
            wire.left |= x > from;
            wire.right |= x < to;
        }
        if from == to {
            self.wire(y, from).right = true;
        }
    }

    /// A line along a column that reaches three rows.
    fn fall(&mut self, x: u16, a: u16, b: u16, c: u16) {
        let (from, to) = (a.min(b).min(c), a.max(b).max(c));
        for y in from..=to {
            let wire = self.wire(y, x);
            wire.up |= y > from;
            wire.down |= y < to;
        }
    }

    fn arrow(&mut self, y: u16, x: u16) {
        let wire = self.wire(y, x);
        wire.head = true;
        wire.right = false;
    }

    /// The rail before the levels of a track.
    fn rail(&mut self, x: u16, rows: &[u16]) {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
        self.fall(x, *first, *last, *first);
        for y in [*first, *last] {
            self.line(y, x, x + 1);
        }
    }
}

impl Wire {
    /// The glyph of a line.
    pub fn glyph(self, ascii: bool) -> char {
        if self.head {
            return if ascii { '>' } else { '▸' };
        }
        let glyphs = match (self.up, self.down, self.left, self.right) {
            (true, true, true, true) => ['┼', '+'],
            (true, true, true, false) => ['┤', '+'],
            (true, true, false, true) => ['├', '+'],
            (true, true, false, false) => ['│', '|'],
            (true, false, true, true) => ['┴', '+'],
            (false, true, true, true) => ['┬', '+'],
            (true, false, true, false) => ['┘', '+'],
            (true, false, false, true) => ['└', '+'],
            (false, true, true, false) => ['┐', '+'],
            (false, true, false, true) => ['┌', '+'],
            (true, false, false, false) | (false, true, false, false) => ['│', '|'],
            _ => ['─', '-'],
        };
        glyphs[usize::from(ascii)]
    }
}

#[cfg(test)]
mod tests {
    use super::super::Ladder;
    use super::super::graph::tests::handbook;
    use super::*;

    fn draw(sketch: &Sketch, width: u16) -> String {
        let picture = place(sketch, width);
        let mut cells = vec![vec![' '; usize::from(picture.width)]; usize::from(picture.height)];
        for ((y, x), wire) in &picture.wires {
            cells[usize::from(*y)][usize::from(*x)] = wire.glyph(false);
        }
        let middle: Vec<&Row> = sketch.tracks.iter().flatten().collect();
        for spot in &picture.spots {
            let row = match spot.column {
                Column::Left => &sketch.left[spot.index],
                Column::Middle => middle[spot.index],
                Column::Right => &sketch.right[spot.index],
            };
            let text = format!("{:<3}{}", row.grade(false), row.name);
            for (i, c) in text.chars().take(usize::from(spot.width)).enumerate() {
                let cell = &mut cells[usize::from(spot.y)][usize::from(spot.x) + i];
                assert_eq!(*cell, ' ', "rows overlap");
                *cell = c;
            }
        }
        let lines = cells.into_iter().map(|line| line.into_iter().collect::<String>().trim_end().to_owned() + "\n");
        lines.collect()
    }

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
        insta::assert_snapshot!(draw(&seen(), 80), @r"
                          ── 7  Manager, Pilots
        4  Diver     ─┬─▸                          ─┬─▸ 8–9Ports
           Sailor    ─┘   ┌─ 6  Senior Pilot        └─▸    Quays
                          └─ 5  Pilot
        ");
    }

    #[test]
    fn stacked_where_it_is_narrow() {
        insta::assert_snapshot!(draw(&seen(), 30), @r"

        4  Diver
           Sailor

        7  Manager, Pilots
        6  Senior Pilot
        5  Pilot

        8–9Ports
           Quays
        ");
    }

    #[test]
    fn any_width_holds() {
        for width in 0..120 {
            let picture = place(&seen(), width);
            for spot in &picture.spots {
                assert!(spot.x + spot.width <= width && spot.y < picture.height, "{width}: {spot:?}");
            }
            for (y, x) in picture.wires.keys() {
                assert!(*x < width && *y < picture.height, "{width}: {x} {y}");
            }
        }
    }
}
