//! A picture on cells: rows of text in places, lines between them, and the ways to move from one to the next.
//!
//! Whoever shows it turns rows, headings and wires into glyphs; nothing here knows colours or a terminal.
//!
//! Invariant: rows never overlap, and nothing lies outside `width` and `height`.

use std::collections::BTreeMap;

use super::row::{Column, Row, Spot};
use crate::text::Glyphs;

/// A picture on cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Picture {
    /// What stands in it.
    pub rows: Vec<Row>,
    /// Where each row stands, by the same index.
    pub spots: Vec<Spot>,
    /// What stands above the rows.
    pub headings: Vec<Heading>,
    /// The lines, by `(y, x)`.
    pub wires: BTreeMap<(usize, usize), Wire>,
    /// Which rows the lines join.
    pub routes: Vec<Route>,
    /// The cells of a line.
    pub width: usize,
    /// The lines.
    pub height: usize,
}

/// A line of text above rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// What it says.
    pub text: String,
    /// The cell at which it begins.
    pub x: usize,
    /// The line, counted from 0.
    pub y: usize,
    /// How many cells it may fill.
    pub width: usize,
    /// Whether a rule stands on the line below it.
    pub ruled: bool,
}

/// A line between two rows. In the picture of one page's ladder, the end at the page itself is none of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The row from which it leads.
    pub from: Option<usize>,
    /// The row to which it leads.
    pub to: Option<usize>,
    /// What it consists of.
    pub stretches: Vec<Stretch>,
    /// Whether only words tell of it, and no link.
    pub worded: bool,
}

/// A straight part of a line between two rows, its ends included: along a row of cells or along a column of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The first line of the picture that it goes through.
    pub top: usize,
    /// The last one.
    pub bottom: usize,
    /// The first cell of these lines.
    pub left: usize,
    /// The last one.
    pub right: usize,
}

impl Stretch {
    /// Along a row of cells.
    pub(super) fn along(y: usize, from: usize, to: usize) -> Stretch {
        Stretch { top: y, bottom: y, left: from, right: to }
    }

    /// Along a column of cells, from either end.
    pub(super) fn down(x: usize, a: usize, b: usize) -> Stretch {
        Stretch { top: a.min(b), bottom: a.max(b), left: x, right: x }
    }

    /// The same, so many lines and cells further on.
    fn moved(self, y: usize, x: usize) -> Stretch {
        Stretch { top: y + self.top, bottom: y + self.bottom, left: x + self.left, right: x + self.right }
    }

    /// Its cells, as `(y, x)`.
    fn cells(self) -> impl Iterator<Item = (usize, usize)> {
        (self.top..=self.bottom).flat_map(move |y| (self.left..=self.right).map(move |x| (y, x)))
    }
}

/// The directions in which a line leaves a cell, and whether it ends there as an arrow.
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
    /// An arrow's head to the right.
    pub head: bool,
    /// An arrow's head to the left.
    pub tail: bool,
    /// The end of all lines into a family that stands on this line.
    pub node: bool,
    /// Whether only words tell of all that goes through it.
    pub dashed: bool,
}

/// Where to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    Up,
    /// Down.
    Down,
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// Further than any line of a picture is from another.
const FAR: usize = 1 << 32;
/// How many cells a line is as far as, to the eye and where one moves to the side.
const LINE: usize = 4;

impl Picture {
    /// Puts a row in its place.
    pub(super) fn add(&mut self, row: Row, spot: Spot) {
        self.rows.push(row);
        self.spots.push(spot);
    }

    /// Draws a line along a row of cells, both ends included.
    pub(super) fn line(&mut self, y: usize, from: usize, to: usize) {
        for x in from..=to {
            let wire = self.wires.entry((y, x)).or_default();
            wire.left |= x > from;
            wire.right |= x < to || from == to;
        }
    }

    /// Draws a line along a column of cells, both ends included.
    pub(super) fn fall(&mut self, x: usize, a: usize, b: usize) {
        let (from, to) = (a.min(b), a.max(b));
        for y in from..=to {
            let wire = self.wires.entry((y, x)).or_default();
            wire.up |= y > from;
            wire.down |= y < to;
        }
    }

    /// Ends a line in an arrow to the right.
    pub(super) fn head(&mut self, y: usize, x: usize) {
        let wire = self.wires.entry((y, x)).or_default();
        wire.head = true;
        wire.right = false;
    }

    /// Puts all of another picture into this one, from a cell and line on.
    pub(super) fn put(&mut self, other: Picture, x: usize, y: usize) {
        let base = self.rows.len();
        let row = |row: Option<usize>| row.map(|row| base + row);
        self.rows.extend(other.rows);
        self.spots.extend(other.spots.into_iter().map(|spot| Spot { x: x + spot.x, y: y + spot.y, ..spot }));
        self.wires.extend(other.wires.into_iter().map(|((line, cell), wire)| ((y + line, x + cell), wire)));
        self.routes.extend(other.routes.into_iter().map(|route| Route {
            from: row(route.from),
            to: row(route.to),
            stretches: route.stretches.into_iter().map(|stretch| stretch.moved(y, x)).collect(),
            ..route
        }));
        self.width = self.width.max(x + other.width);
        self.height = self.height.max(y + other.height);
    }

    /// Dashes the lines of which only words tell, where no others run with them.
    pub(super) fn dash(&mut self) {
        for worded in [true, false] {
            let routes = self.routes.iter().filter(|route| route.worded == worded);
            let stretches = joined(routes.flat_map(|route| &route.stretches).copied().collect());
            for (y, x) in stretches.into_iter().flat_map(Stretch::cells) {
                if let Some(wire) = self.wires.get_mut(&(y, x)) {
                    wire.dashed = worded;
                }
            }
        }
    }

    /// What its lines mean, as far as that does not go without saying; empty where it does.
    pub fn legend(&self, glyphs: Glyphs) -> String {
        let glyph = |wire: Wire| wire.glyph(glyphs);
        let mut parts = Vec::new();
        if self.spots.iter().any(|spot| spot.column == Column::Lane) {
            parts.push(format!("lines lead to {}", glyph(Wire { node: true, ..Wire::default() })));
        }
        if self.routes.iter().any(|route| route.worded) {
            let dash = glyph(Wire { left: true, right: true, dashed: true, ..Wire::default() });
            parts.push(format!("{dash}{dash} read from text, without a link"));
        }
        parts.join("   ")
    }

    /// The row to which one comes from another by moving in a direction; none where the picture ends.
    ///
    /// To the sides, a row that a line joins comes before those that just stand there.
    pub fn toward(&self, from: usize, direction: Direction) -> Option<usize> {
        let here = *self.spots.get(from)?;
        let across = |spot: &Spot| spot.y.abs_diff(here.y);
        let others = || self.spots.iter().enumerate().filter(move |(row, _)| *row != from);
        let best =
            |rows: &mut dyn Iterator<Item = (usize, usize)>| rows.min_by_key(|(_, far)| *far).map(|(row, _)| row);
        match direction {
            Direction::Up | Direction::Down => {
                let ahead = |spot: &Spot| if direction == Direction::Up { spot.y < here.y } else { spot.y > here.y };
                // Columns may stand below each other, and rows of one column need not begin at the same cell.
                let overlaps = |spot: &Spot| spot.x < here.x + here.width.max(1) && here.x < spot.x + spot.width.max(1);
                best(
                    &mut others()
                        .filter(|(_, spot)| ahead(spot) && overlaps(spot))
                        .map(|(row, spot)| (row, across(spot))),
                )
            }
            // Of a list, the sides are what leads to a family, and what it leads to.
            Direction::Left | Direction::Right if here.column == Column::Lane => {
                let joined = self.routes.iter().filter_map(|route| match direction {
                    Direction::Left => route.from.filter(|_| route.to == Some(from)),
                    _ => route.to.filter(|_| route.from == Some(from)),
                });
                best(&mut joined.map(|row| (row, across(&self.spots[row]))))
            }
            Direction::Left | Direction::Right => {
                let order = |spot: &Spot| spot.column.rank().unwrap_or(spot.x);
                let ahead = |spot: &Spot| match direction {
                    Direction::Left => order(spot) < order(&here),
                    _ => order(spot) > order(&here),
                };
                let joined = self.routes.iter().filter_map(|route| match (route.from?, route.to?) {
                    (a, b) if a == from => Some(b),
                    (a, b) if b == from => Some(a),
                    _ => None,
                });
                let joined = joined.filter(|row| ahead(&self.spots[*row])).map(|row| (row, across(&self.spots[row])));
                // The nearest column, then the nearest line of it; in a map, a line far off is no neighbour.
                let far = |spot: &Spot| match (spot.column.rank(), here.column.rank()) {
                    (Some(a), Some(b)) => a.abs_diff(b) * FAR + across(spot),
                    _ => spot.x.abs_diff(here.x) + LINE * across(spot),
                };
                best(&mut joined.into_iter())
                    .or_else(|| best(&mut others().filter(|(_, spot)| ahead(spot)).map(|(row, spot)| (row, far(spot)))))
            }
        }
    }

    /// The row whose cells hold a cell.
    pub fn row_at(&self, y: usize, x: usize) -> Option<usize> {
        self.spots.iter().position(|spot| spot.y == y && (spot.x..spot.x + spot.width).contains(&x))
    }
}

/// Stretches with those made one that go through the same cells of lines one below the other: all routes of a page
/// run along one column.
fn joined(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort_unstable_by_key(|stretch| (stretch.left, stretch.right, stretch.top));
    stretches.dedup_by(|next, last| {
        let joins = (next.left, next.right) == (last.left, last.right) && next.top <= last.bottom + 1;
        if joins {
            last.bottom = last.bottom.max(next.bottom);
        }
        joins
    });
    stretches
}

impl Wire {
    /// The glyph of a line.
    pub fn glyph(self, glyphs: Glyphs) -> char {
        let (sign, ascii) = match (self.up, self.down, self.left, self.right) {
            _ if self.head => ('▸', '>'),
            _ if self.tail => ('◂', '<'),
            _ if self.node => ('●', 'o'),
            (true, true, true, true) => ('┼', '+'),
            (true, true, true, false) => ('┤', '+'),
            (true, true, false, true) => ('├', '+'),
            (true, false, true, true) => ('┴', '+'),
            (false, true, true, true) => ('┬', '+'),
            (true, false, true, false) => ('┘', '+'),
            (true, false, false, true) => ('└', '+'),
            (false, true, true, false) => ('┐', '+'),
            (false, true, false, true) => ('┌', '+'),
            (true, _, false, false) | (false, true, false, false) if self.dashed => ('┆', ':'),
            (true, _, false, false) | (false, true, false, false) => ('│', '|'),
            _ if self.dashed => ('╌', '.'),
            _ => ('─', '-'),
        };
        glyphs.pick(sign, ascii)
    }
}

#[cfg(test)]
impl Picture {
    /// The picture in glyphs; rows must not overlap.
    pub(super) fn drawn(&self) -> String {
        let mut cells = vec![vec![' '; self.width]; self.height];
        for ((y, x), wire) in &self.wires {
            cells[*y][*x] = wire.glyph(Glyphs::ALL);
        }
        let mut put = |x: usize, y: usize, width: usize, text: &str| {
            for (i, c) in text.chars().take(width).enumerate() {
                assert_eq!(cells[y][x + i], ' ', "{text} overlaps");
                cells[y][x + i] = c;
            }
        };
        for heading in &self.headings {
            put(heading.x, heading.y, heading.width, &heading.text);
            if heading.ruled {
                put(heading.x, heading.y + 1, heading.width, &"=".repeat(heading.text.chars().count()));
            }
        }
        for (row, spot) in self.rows.iter().zip(&self.spots) {
            let set = row.set(spot, Glyphs::ALL);
            for (at, text) in [(set.grade_at, &*set.grade), (set.name_at, &*set.name), (set.note_at, set.note)] {
                put(spot.x + at, spot.y, spot.width.saturating_sub(at), text);
            }
        }
        let lines = cells.into_iter().map(|line| line.into_iter().collect::<String>().trim_end().to_owned() + "\n");
        lines.collect()
    }
}
