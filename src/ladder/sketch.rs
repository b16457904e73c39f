//! What stands in the picture of one page's ladder, before anything has a place.
//!
//! Invariant: a role stands once in each column, and the page's own levels in the middle only.

use std::borrow::Cow;
use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::picture::{Column, Spot};
use super::{Goal, Ladder, tracks};
use crate::handbook::{Grades, Handbook, NodeId, Page, PageId, Place};
use crate::text::{Glyphs, elide, split_at_width, width};

/// What stands in a picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// The page's title.
    pub title: String,
    /// What leads to the page.
    pub left: Vec<Row>,
    /// The page's tracks, the highest level of each first; managers above the others.
    pub tracks: Vec<Vec<Row>>,
    /// What the page leads to.
    pub right: Vec<Row>,
    /// Whom the page's roles report to.
    pub reports: Vec<Row>,
}

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
    /// Of [`Ladder::edges`].
    Edge(usize),
    /// Of [`Ladder::reports`].
    Report(usize),
    /// Of [`Ladder::unsaid`].
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

/// Says what stands in the picture of a page's ladder.
pub fn sketch(handbook: &Handbook, ladder: &Ladder, page: PageId) -> Sketch {
    let mut left = Rows::default();
    for (i, edge) in ladder.previous_edges(page) {
        left.add(Row { said: vec![Said::Edge(i)], ..Row::role(handbook, edge.from, edge.worded) });
    }
    let mut right = Rows::default();
    for (i, edge) in ladder.next_edges(page) {
        let said = vec![Said::Edge(i)];
        match &edge.to {
            // A step within the page is drawn by its levels.
            Goal::Found(to) if to.page == page => {}
            Goal::Found(to) => right.add(Row { said, ..Row::role(handbook, *to, edge.worded) }),
            Goal::Missing(id) => right.add(Row { said, ..Row::missing(id, &edge.text, edge.worded) }),
        }
    }
    let mut right = right.rows;
    if right.is_empty() {
        let unsaid = ladder.unsaid().iter().enumerate().filter(|(_, unsaid)| unsaid.of.page == page);
        let said: Vec<Said> = unsaid.map(|(i, _)| Said::Unsaid(i)).collect();
        if !said.is_empty() {
            let name = "not yet defined".to_owned();
            right.push(Row { what: What::Unsaid, name, grades: None, worded: true, said });
        }
    }
    let mut reports = Rows::default();
    for (i, edge) in ladder.reports_of(page) {
        if let Goal::Found(to) = edge.to
            && to.page != page
        {
            reports.add(Row { said: vec![Said::Report(i)], ..Row::role(handbook, to, edge.worded) });
        }
    }
    let of: &Page = handbook.page(page);
    let mut own = tracks(of);
    own.sort_by_key(|track| !track.leads);
    let level = |node: &NodeId| Row::role(handbook, Place { page, node: *node }, false);
    let mut rows: Vec<Vec<Row>> = own.iter().map(|track| track.levels.iter().rev().map(level).collect()).collect();
    if rows.is_empty() {
        rows.push(vec![Row::role(handbook, Place { page, node: NodeId::PAGE }, false)]);
    }
    Sketch { title: of.title.to_string(), left: left.rows, tracks: rows, right, reports: reports.rows }
}

/// The rows of a column, and where each role stands in it.
#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
    at: HashMap<What, usize, FixedState>,
}

impl Rows {
    /// Adds a row; what one more ladder says of a role that stands there already is added to that.
    fn add(&mut self, row: Row) {
        match self.at.get(&row.what) {
            Some(at) => {
                let other = &mut self.rows[*at];
                other.worded &= row.worded;
                other.said.extend(row.said);
            }
            None => {
                self.at.insert(row.what.clone(), self.rows.len());
                self.rows.push(row);
            }
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
    pub fn grade(&self, ascii: bool) -> String {
        self.grades.map(|grades| grades.told(Glyphs { ascii })).unwrap_or_default()
    }

    /// What is to be told of it besides name and grade, where it stands in a column.
    pub fn note(&self, column: Column, ascii: bool) -> &'static str {
        match self.what {
            What::Missing(_) => "? missing",
            What::Role(_) if self.worded => "~ from text",
            What::Role(_) if column == Column::Right => {
                if ascii {
                    "ok"
                } else {
                    "✓"
                }
            }
            What::Role(_) | What::Unsaid => "",
        }
    }

    /// How many cells it fills in a column: grade, name and note.
    pub(super) fn width(&self, column: Column) -> usize {
        let note = self.note(column, true);
        let note = if note.is_empty() { 0 } else { width(note) + 2 };
        let grade = match column {
            Column::Layer(_) | Column::Alone(_) if self.grades.is_none() => 0,
            Column::Layer(_) | Column::Alone(_) => width(&self.grade(true)) + 2,
            _ => GRADE,
        };
        width(&self.name) + grade + note
    }

    /// Its texts, as far as there are cells for them.
    pub fn set(&self, spot: &Spot, ascii: bool) -> Set<'_> {
        // In the columns of a ladder grades stand below each other; in a map, behind the names.
        let leads = !matches!(spot.column, Column::Layer(_) | Column::Alone(_));
        let grade = self.grade(ascii);
        let grade = split_at_width(&grade, spot.width.min(GRADE)).0.to_owned();
        let indent = if leads { GRADE } else { 0 };
        let graded = if leads || grade.is_empty() { indent } else { width(&grade) + 2 };
        let room = spot.width.saturating_sub(graded);
        let note = self.note(spot.column, ascii);
        let behind = if note.is_empty() { 0 } else { width(note) + 2 };
        // A name that is cut short tells more than a note without one; that all is well goes without saying.
        let telling = room > behind + 8 && (self.worded || matches!(self.what, What::Missing(_)));
        let note = if telling || behind + width(&self.name) <= room { note } else { "" };
        let room = if note.is_empty() { room } else { room - behind };
        let name = elide(&self.name, room, if ascii { ".." } else { "…" });
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
