//! Papers: what a role asks in full, two roles side by side, many as a matrix, a way up; as lines of styled runs.
//!
//! The browser shows a [`Paper`] with one of its stops selected; the command line prints the same lines, and both copy
//! or write the same markdown and CSV.
//!
//! ```text
//! Senior Pilot  6                     head: stays on the screen while the rest scrolls
//! same 3   reworded 1   new 2
//! ─ Requirements ─────────────
//! ~ Steers [-small-]{+large+} ships   a stop: it leads to the item's place on its page
//! + Knows the tides        from Pilot
//! ```
//!
//! Invariant: every text is sanitised, no line but a matrix's is wider than the width asked for (where that is at least
//! [`LEAST`]), and the lines of a stop stand together.

mod comparison;
mod csv;
mod full;
mod label;
mod matrix;
mod way;
mod writer;

use std::ops::Range;

pub use comparison::{Shown, comparison, comparison_csv, comparison_markdown};
pub(crate) use csv::row as csv_row;
pub use full::{in_full, in_full_markdown};
pub use matrix::{matrix, matrix_csv, matrix_markdown};
pub use way::{Unfolded, Wanted, way, way_markdown};
pub(crate) use way::{sentence, step};

use crate::handbook::Place;
use crate::sheet::Run;
use crate::text::Glyphs;

/// The narrowest width at which papers are set; below it lines are cut by whoever shows them.
pub const LEAST: u16 = 16;

/// How a paper is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// Cells.
    pub width: u16,
    /// Which glyphs may be used.
    pub glyphs: Glyphs,
    /// Whether colour tells changed words apart; brackets do where not.
    pub colour: bool,
}

/// Where a stop leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// To a place of the handbook.
    Place(Place),
    /// To the comparison of two roles: a step of a way, by its number, counted from 0.
    Step(usize, Place, Place),
}

impl To {
    /// The place; of a step, the role that it leads to.
    pub fn place(self) -> Place {
        match self {
            To::Place(place) | To::Step(_, _, place) => place,
        }
    }
}

/// Something on a paper that one can select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Where it leads.
    pub to: To,
    /// Its lines in the body.
    pub lines: Range<usize>,
}

/// A line: runs from left to right.
pub type Line = Vec<Run>;

/// Lines to read, and what can be selected among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paper {
    /// What stays on the screen while the rest scrolls.
    pub head: Vec<Line>,
    /// The rest.
    pub body: Vec<Line>,
    /// What can be selected, from top to bottom.
    pub stops: Vec<Stop>,
    /// The cells at the left that stay where the paper is wider than the screen.
    pub fixed: u16,
    /// The cells of a column of those that do not stay; 0 where all do.
    pub column: u16,
    /// The cells of the widest line.
    pub width: u16,
}

impl Paper {
    /// The stop at a line of the body.
    pub fn stop_at(&self, line: usize) -> Option<usize> {
        let at = self.stops.partition_point(|stop| stop.lines.end <= line);
        self.stops.get(at).filter(|stop| stop.lines.contains(&line)).map(|_| at)
    }

    /// The head as the beginning of the body, where there is no room for lines that stay.
    #[must_use]
    pub fn unpinned(mut self) -> Paper {
        let lines = self.head.len();
        self.head.append(&mut self.body);
        for stop in &mut self.stops {
            stop.lines = stop.lines.start + lines..stop.lines.end + lines;
        }
        Paper { body: std::mem::take(&mut self.head), ..self }
    }
}
