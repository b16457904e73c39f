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

use super::{Goal, Ladder, tracks};
use crate::handbook::{Grade, Handbook, Page, PageId, Place};
use crate::text::width;

/// What stands in a picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// What leads to the page.
    pub left: Vec<Row>,
    /// The page's tracks, the highest level of each first; managers above the others.
    pub tracks: Vec<Vec<Row>>,
    /// What the page leads to.
    pub right: Vec<Row>,
}

/// A role in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it stands for.
    pub what: What,
    /// Its name.
    pub name: String,
    /// Its grade, or the grades of its levels.
    pub grades: Option<(Grade, Grade)>,
    /// Whether only words tell that it belongs here.
    pub worded: bool,
}

/// What a row of a picture stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A page, or a level.
    Role(Place),
    /// A page that the handbook lacks, by its id.
    Missing(Box<str>),
    /// A next step that nobody knows yet.
    Unsaid,
}

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

/// Says what stands in the picture of a page's ladder.
pub fn sketch(handbook: &Handbook, ladder: &Ladder, page: PageId) -> Sketch {
    let mut left: Vec<Row> = Vec::new();
    for edge in ladder.previous(page) {
        add(&mut left, role(handbook, edge.from, edge.worded));
    }
    let mut right: Vec<Row> = Vec::new();
    for edge in ladder.next(page) {
        match &edge.to {
            // A step within the page is drawn by its levels.
            Goal::Found(to) if to.page == page => {}
            Goal::Found(to) => add(&mut right, role(handbook, *to, edge.worded)),
            Goal::Missing(id) => add(
                &mut right,
                Row { what: What::Missing(id.clone()), name: edge.text.to_string(), grades: None, worded: edge.worded },
            ),
        }
    }
    if right.is_empty() && ladder.is_unsaid(page).is_some() {
        right.push(Row { what: What::Unsaid, name: "not yet defined".to_owned(), grades: None, worded: true });
    }
    let of: &Page = handbook.page(page);
    let mut own = tracks(of);
    own.sort_by_key(|track| !track.leads);
    let mut rows: Vec<Vec<Row>> = own
        .iter()
        .map(|track| track.levels.iter().rev().map(|node| role(handbook, Place { page, node: *node }, false)).collect())
        .collect();
    if rows.is_empty() {
        rows.push(vec![role(handbook, Place { page, node: crate::handbook::NodeId::PAGE }, false)]);
    }
    Sketch { left, tracks: rows, right }
}

fn add(rows: &mut Vec<Row>, row: Row) {
    match rows.iter_mut().find(|other| other.what == row.what) {
        Some(other) => other.worded &= row.worded,
        None => rows.push(row),
    }
}

fn role(handbook: &Handbook, place: Place, worded: bool) -> Row {
    let page: &Page = handbook.page(place.page);
    let own = page.node(place.node).grade;
    let levels = || page.levels().filter_map(|level| page.node(level).grade);
    let grades = match own {
        Some(grade) => Some((grade, grade)),
        None if place.node.index() == 0 => levels().min().zip(levels().max()),
        None => None,
    };
    Row { what: What::Role(place), name: page.text(place.node).to_owned(), grades, worded }
}

impl Row {
    /// The grades as they are written.
    pub fn grade(&self, ascii: bool) -> String {
        match self.grades {
            None => String::new(),
            Some((low, high)) if low == high => low.to_string(),
            Some((low, high)) => format!("{low}{}{high}", if ascii { "-" } else { "–" }),
        }
    }

    /// What is to be told of it besides name and grade.
    pub fn note(&self) -> &'static str {
        match self.what {
            What::Missing(_) => "missing",
            What::Role(_) if self.worded => "by its name",
            What::Role(_) | What::Unsaid => "",
        }
    }

    /// How many cells it fills: grade, name and note.
    fn width(&self) -> u16 {
        let note = if self.note().is_empty() { 0 } else { width(self.note()) + 2 };
        u16::try_from(width(&self.name) + usize::from(GRADE) + note).unwrap_or(u16::MAX)
    }
}

/// The cells that grades fill, with two spaces behind them.
pub const GRADE: u16 = 6;
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
