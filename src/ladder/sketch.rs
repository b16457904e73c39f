//! What stands in the picture of one page's ladder, before anything has a place.
//!
//! Invariant: a role stands once in each column, and the page's own levels in the middle only.

use super::row::{Row, Said, What};
use super::{Goal, Ladder, tracks};
use crate::handbook::{Handbook, NodeId, Page, PageId, Place};
use crate::text::Map;

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
        rows.push(vec![Row::role(handbook, Place::of(page), false)]);
    }
    Sketch { title: of.title.to_string(), left: left.rows, tracks: rows, right, reports: reports.rows }
}

/// The rows of a column, and where each role stands in it.
#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
    at: Map<What, usize>,
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
