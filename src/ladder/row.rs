//! A row of a picture: what it stands for, where it stands, and its texts as far as there are cells for them.

use std::borrow::Cow;

use crate::handbook::{Grades, Handbook, Page, Place};
use crate::text::{Glyphs, elide, split_at_width, width};

/// A role in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it stands for.
    pub what: What,
    /// Its name.
    pub name: String,
    /// Its grade, or the grades of its levels.
    pub grades: Option<Grades>,
    /// Whether only words tell that it belongs here.
    pub worded: bool,
    /// What says that it belongs here.
    pub said: Vec<Said>,
}

/// Where a ladder says something: indexes into what it has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Of [`Ladder::edges`](super::Ladder::edges).
    Edge(usize),
    /// Of [`Ladder::reports`](super::Ladder::reports).
    Report(usize),
    /// Of [`Ladder::unsaid`](super::Ladder::unsaid).
    Unsaid(usize),
}

/// What a row of a picture stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum What {
    /// A page, or a level.
    Role(Place),
    /// A page that the handbook lacks, by its id.
    Missing(Box<str>),
    /// A next step that nobody knows yet.
    Unsaid,
}

/// The cells of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The column that it stands in.
    pub column: Column,
    /// The cell at which it begins.
    pub x: usize,
    /// The line, counted from 0.
    pub y: usize,
    /// How many cells it may fill.
    pub width: usize,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// What leads to the page.
    Left,
    /// The page's own levels.
    Middle,
    /// What the page leads to.
    Right,
    /// Whom the page's roles report to.
    Reports,
    /// A layer of a map, counted from the left.
    Layer(usize),
    /// The list that a map is where its layers are too wide.
    Lane,
    /// What no ladder of a map joins, by the column it stands in.
    Alone(usize),
}

impl Column {
    /// Where it stands in the picture of one page's ladder.
    pub(super) fn rank(self) -> Option<usize> {
        match self {
            Column::Left => Some(0),
            Column::Middle => Some(1),
            Column::Right | Column::Reports => Some(2),
            Column::Layer(_) | Column::Lane | Column::Alone(_) => None,
        }
    }
}

impl Row {
    /// A page or level of the handbook.
    pub(super) fn role(handbook: &Handbook, place: Place, worded: bool) -> Row {
        let page: &Page = handbook.page(place.page);
        let (name, grades) = (page.text(place.node).to_owned(), page.grades(place.node));
        Row { what: What::Role(place), name, grades, worded, said: Vec::new() }
    }

    /// A page that the handbook lacks, by its id and what it is called where one leads to it.
    pub(super) fn missing(id: &str, name: &str, worded: bool) -> Row {
        Row { what: What::Missing(id.into()), name: name.to_owned(), grades: None, worded, said: Vec::new() }
    }

    /// The grades as they are written.
    pub fn grade(&self, glyphs: Glyphs) -> String {
        self.grades.map(|grades| grades.told(glyphs)).unwrap_or_default()
    }

    /// What is to be told of it besides name and grade, where it stands in a column.
    fn note(&self, column: Column, glyphs: Glyphs) -> &'static str {
        match self.what {
            What::Missing(_) => "? missing",
            What::Role(_) if self.worded => "~ from text",
            What::Role(_) if column == Column::Right => glyphs.pick("✓", "ok"),
            What::Role(_) | What::Unsaid => "",
        }
    }

    /// How many cells it fills in a column: grade, name and note.
    pub(super) fn width(&self, column: Column) -> usize {
        let note = self.note(column, Glyphs::ASCII);
        let note = if note.is_empty() { 0 } else { width(note) + 2 };
        let grade = match column {
            Column::Layer(_) | Column::Alone(_) if self.grades.is_none() => 0,
            Column::Layer(_) | Column::Alone(_) => width(&self.grade(Glyphs::ASCII)) + 2,
            _ => GRADE,
        };
        width(&self.name) + grade + note
    }

    /// Its texts, as far as there are cells for them.
    pub fn set(&self, spot: &Spot, glyphs: Glyphs) -> Set<'_> {
        // In the columns of a ladder grades stand below each other; in a map, behind the names.
        let leads = !matches!(spot.column, Column::Layer(_) | Column::Alone(_));
        let grade = self.grade(glyphs);
        let grade = split_at_width(&grade, spot.width.min(GRADE)).0.to_owned();
        let indent = if leads { GRADE } else { 0 };
        let graded = if leads || grade.is_empty() { indent } else { width(&grade) + 2 };
        let room = spot.width.saturating_sub(graded);
        let note = self.note(spot.column, glyphs);
        let behind = if note.is_empty() { 0 } else { width(note) + 2 };
        // A name that is cut short tells more than a note without one; that all is well goes without saying.
        let telling = room > behind + 8 && (self.worded || matches!(self.what, What::Missing(_)));
        let note = if telling || behind + width(&self.name) <= room { note } else { "" };
        let room = if note.is_empty() { room } else { room - behind };
        let name = elide(&self.name, room, glyphs.ellipsis());
        let behind = indent + width(&name) + 2;
        let (grade_at, note_at) = if leads { (0, behind) } else { (behind, behind + width(&grade)) };
        let note_at = if leads || grade.is_empty() { behind } else { note_at + 2 };
        Set { grade, grade_at, name, name_at: indent, note, note_at }
    }
}

/// The texts of a row, cut to its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set<'r> {
    /// The grade.
    pub grade: String,
    /// The cell at which it begins.
    pub grade_at: usize,
    /// The name.
    pub name: Cow<'r, str>,
    /// The cell at which it begins.
    pub name_at: usize,
    /// What else is told; empty where there is no room.
    pub note: &'static str,
    /// The cell at which that begins.
    pub note_at: usize,
}

/// The cells that grades fill in a ladder, with spaces behind them.
const GRADE: usize = 6;
