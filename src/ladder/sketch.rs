//! What stands in the picture of one page's ladder, before anything has a place.
//!
//! Invariant: a role stands once in each column, and the page's own levels in the middle only.

use super::{Goal, Ladder, tracks};
use crate::handbook::{Grade, Handbook, NodeId, Page, PageId, Place};
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
        rows.push(vec![role(handbook, Place { page, node: NodeId::PAGE }, false)]);
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
    pub(super) fn width(&self) -> u16 {
        let note = if self.note().is_empty() { 0 } else { width(self.note()) + 2 };
        u16::try_from(width(&self.name) + usize::from(GRADE) + note).unwrap_or(u16::MAX)
    }
}

/// The cells that grades fill, with two spaces behind them.
pub const GRADE: u16 = 6;
