//! A page, level or section as it is read: lines of styled runs, wrapped to a width.
//!
//! Both the detail pane and `rungs show` read a [`Sheet`]; neither the screen nor the terminal is known here.
//!
//! Invariant: no line is wider than the width asked for (where that is at least 4 cells), and every text is sanitised.

use std::ops::Range;

use crate::handbook::{Handbook, NodeId, Place};
use crate::markdown::{LinkIndex, Style};

/// What a run of text is, for a theme to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Running text.
    Plain,
    /// A heading of this rank; 0 is the sheet's title.
    Heading(u8),
    /// A bullet, number, quote bar, rule or table line.
    Mark,
    /// A link's text, or its number.
    Link,
    /// The number of a link that leads to a page the handbook lacks.
    Missing,
    /// Context: grades, counts, origins.
    Dim,
}

/// A run of text in one style on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Sanitised text.
    pub text: String,
    /// What it is.
    pub ink: Ink,
    /// Emphasis, strong, code, struck.
    pub style: Style,
    /// The link of the page that it belongs to.
    pub link: Option<LinkIndex>,
}

/// A line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its runs, left to right.
    pub runs: Vec<Run>,
    /// The node that it belongs to.
    pub node: NodeId,
    /// The line of the file that it was read from, counted from 1; 0 for lines that stand in no file.
    pub source_line: u32,
}

/// Where a link stands on a sheet; a link that wraps has a spot per line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkSpot {
    /// Which link of the page.
    pub link: LinkIndex,
    /// The sheet's line, counted from 0.
    pub line: usize,
    /// Its cells on that line.
    pub columns: Range<u16>,
}

/// Glyphs that have an ASCII stand-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// ASCII only.
    pub ascii: bool,
}

/// A page, level or section laid out at one width.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// All lines; scrolling is the reader's.
    pub lines: Vec<Line>,
    /// The links, in reading order.
    pub links: Vec<LinkSpot>,
}

/// Lays out what stands at a place: the page, a level, a specialty or a section; for an item, its section. `width`
/// counts cells.
pub fn lay_out(handbook: &Handbook, place: Place, width: u16, glyphs: Glyphs) -> Sheet {
    let _ = (handbook, place, width, glyphs);
    Sheet::default()
}
