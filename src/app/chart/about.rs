//! What is told about the selected row of a chart: who says that it belongs there, and in which words.

use crate::app::layout::MEASURE;
use crate::handbook::{Handbook, NodeId, Place};
use crate::ladder::placing::{Column, Picture, Route, Row, Spot, What};
use crate::ladder::ways::Taken;
use crate::ladder::{Ladder, Step};
use crate::paper::{self, Line, Setting};

/// What is told about a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// Its id, or what is amiss with it.
    pub head: String,
    /// How it is reached, where that is worth telling.
    pub how: &'static str,
    /// Whether something is amiss.
    pub amiss: bool,
    /// The sentences that tell of it, each with where it stands; or what it leads to.
    pub told: Vec<(String, String)>,
    /// What it asks: anew over the rung before it, in full where there is none.
    pub asks: Vec<Line>,
}

impl About {
    /// Tells about a row; none where the picture has no such row.
    pub(super) fn of(
        handbook: &Handbook,
        ladder: &Ladder,
        picture: &Picture,
        row: usize,
        setting: Setting,
    ) -> Option<About> {
        let it = picture.rows.get(row)?;
        let column = picture.spots[row].column;
        let (head, how, amiss) = head(handbook, it, column);
        let told = match (column, &it.what) {
            (Column::Layer(_) | Column::Lane, _) => ends(picture, row),
            (Column::Middle, What::Role(place)) => {
                let above = ladder.above(*place).map(|place| handbook.text(place));
                let above = above.collect::<Vec<_>>().join(", ");
                let around = |spot: &Spot| matches!(spot.column, Column::Left | Column::Right);
                if !above.is_empty() {
                    vec![("next".to_owned(), above)]
                } else if !picture.spots.iter().any(around) {
                    vec![("ladder".to_owned(), "none leads here, and none leads on from here".to_owned())]
                } else {
                    sentences(handbook, ladder, it)
                }
            }
            _ => sentences(handbook, ladder, it),
        };
        let asks = asks(handbook, ladder, picture, row, setting);
        Some(About { head, how, amiss, told, asks })
    }
}

/// A row's id and how it is reached, or what is amiss with it; and whether something is.
fn head(handbook: &Handbook, row: &Row, column: Column) -> (String, &'static str, bool) {
    let place = match &row.what {
        What::Missing(id) => {
            let nearest = handbook.nearest(id).map(|page| handbook.page(page).id.to_string());
            let nearest = nearest.map(|id| format!("; the nearest is {id}")).unwrap_or_default();
            return (format!("{id} is missing{nearest}"), "", true);
        }
        What::Unsaid => return ("the next step is not yet defined".to_owned(), "", true),
        What::Role(place) => *place,
    };
    let page = handbook.page(place.page);
    let level = if place.node == NodeId::PAGE { "" } else { page.text(place.node) };
    let level = if level.is_empty() { String::new() } else { format!("#{level}") };
    let how = match column {
        Column::Left if row.worded => "leads here; read from text, without a link",
        Column::Left => "leads here",
        Column::Right if row.worded => "comes next; read from text, without a link",
        Column::Right => "comes next",
        Column::Reports => "is whom one reports to",
        Column::Middle | Column::Layer(_) | Column::Lane | Column::Alone(_) => "",
    };
    (format!("{}{level}", page.id), how, false)
}

/// The sentences that tell of a row, each with where it stands.
fn sentences(handbook: &Handbook, ladder: &Ladder, row: &Row) -> Vec<(String, String)> {
    let told = row.said.iter().map(|said| ladder.told(*said));
    let told = told.map(|(place, line, said)| (format!("{}:{line}", handbook.page(place.page).id), said.to_owned()));
    let mut sentences: Vec<(String, String)> = told.collect();
    sentences.dedup();
    sentences
}

/// What a row of a ladder asks: a rung and what comes next anew over the rung before it, what leads here of the rung
/// that it leads to, and the lowest rung in full. Nothing of the rows of a map, nor of whom one reports to.
fn asks(handbook: &Handbook, ladder: &Ladder, picture: &Picture, row: usize, setting: Setting) -> Vec<Line> {
    let What::Role(place) = picture.rows[row].what else { return Vec::new() };
    let setting = Setting { width: setting.width.min(MEASURE), ..setting };
    match (step(ladder, picture, row), picture.spots[row].column) {
        (Some(step), _) => paper::step(handbook, step.from, step.to, setting).body,
        (None, Column::Middle) if handbook.in_full(place).asked.is_empty() => Vec::new(),
        (None, Column::Middle) => paper::in_full(handbook, place, setting).body,
        (None, _) => Vec::new(),
    }
}

/// The step that a row of a ladder stands for: up to a rung from the one before it, from the highest rung to what comes
/// next, from what leads here to the lowest.
pub(super) fn step(ladder: &Ladder, picture: &Picture, row: usize) -> Option<Taken> {
    let What::Role(place) = picture.rows.get(row)?.what else { return None };
    let middle = picture.rows.iter().zip(&picture.spots).filter(|(_, spot)| spot.column == Column::Middle);
    let mut rungs = middle.filter_map(|(row, _)| match row.what {
        What::Role(rung) => Some(rung),
        What::Missing(_) | What::Unsaid => None,
    });
    let is_meant = |role: Place| role == place || (place.node == NodeId::PAGE && role.page == place.page);
    match picture.spots[row].column {
        Column::Middle => ladder.steps_below(place).into_iter().find(|taken| taken.step == Step::Level),
        Column::Left => rungs.rev().find_map(|rung| ladder.steps_below(rung).into_iter().find(|t| is_meant(t.from))),
        Column::Right => rungs.find_map(|rung| ladder.steps_up(rung).into_iter().find(|taken| is_meant(taken.to))),
        Column::Reports | Column::Layer(_) | Column::Lane | Column::Alone(_) => None,
    }
}

/// The names of what leads to a row of a map, and of what it leads to.
fn ends(picture: &Picture, row: usize) -> Vec<(String, String)> {
    let names = |end: fn(&Route) -> (Option<usize>, Option<usize>)| {
        let routes = picture.routes.iter().filter(|route| end(route).0 == Some(row));
        let name = |route: &Route| {
            let name = &picture.rows[end(route).1?].name;
            Some(if route.worded { format!("{name} (from text)") } else { name.clone() })
        };
        routes.filter_map(name).collect::<Vec<_>>().join(", ")
    };
    let ends =
        [("leads to", names(|route| (route.from, route.to))), ("led to by", names(|route| (route.to, route.from)))];
    ends.into_iter().filter(|(_, names)| !names.is_empty()).map(|(how, names)| (how.to_owned(), names)).collect()
}
