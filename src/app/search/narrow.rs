//! Facets: what the hits of a search are, where they stand, of what grade; and narrowing to one of these by key or
//! mouse.
//!
//! Invariant: a facet is chosen by words of the query and by nothing else, so that whoever uses the keys learns them.

use std::ops::Range;

use crate::app::{Message, Model};
use crate::config::command::Command;
use crate::config::keymap::Pane;
use crate::search::query::{self, Field};
use crate::text;

use super::Search;

/// One facet: its values with their hits, and the one that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// The field of the query.
    pub field: Field,
    /// The command that narrows to its next value.
    pub command: Command,
    /// The values, as the query writes them, with how many hits they have.
    pub values: Vec<(String, usize)>,
    /// The value to which the query narrows.
    pub chosen: Option<usize>,
}

/// The cells that a facet's name fills, with a space on each side.
const NAME: u16 = 7;

impl Facet {
    /// The values for which there is room between two cells of a line, each with its cells: name, space, count. What is
    /// chosen is always among them.
    pub fn shown(&self, from: u16, to: u16) -> Vec<(usize, Range<u16>)> {
        let mut shown = Vec::new();
        let mut x = from;
        for (index, (value, count)) in self.values.iter().enumerate().skip(self.chosen.unwrap_or(0).saturating_sub(1)) {
            let wanted = text::width(value) + 1 + count.to_string().len();
            let room = to.saturating_sub(x);
            if wanted > usize::from(room) && x > from || room == 0 {
                break;
            }
            let end = x + wanted.min(usize::from(room)) as u16;
            shown.push((index, x..end));
            x = end + 2;
        }
        shown
    }
}

impl Model {
    /// At which cell of a facet's line its values begin: behind its key and its name.
    pub(crate) fn facet_indent(&self, facets: &[Facet]) -> u16 {
        let keys = facets.iter().map(|facet| text::width(&self.facet_key(facet)));
        2 + keys.max().unwrap_or(0) as u16 + NAME
    }

    /// The key that narrows to a facet, also while something is asked on top of the search.
    pub(crate) fn facet_key(&self, facet: &Facet) -> String {
        self.key_in(&[Pane::Search, Pane::Input], facet.command)
    }

    /// What a click on a line of the facets means: a value narrows to it, or no longer where it is chosen; a facet's
    /// name narrows to its next value.
    pub(in crate::app) fn facet_at(&self, line: u16, cell: u16, width: u16) -> Message {
        let facets = self.search.facets();
        let Some(facet) = facets.get(usize::from(line)).filter(|facet| !facet.values.is_empty()) else {
            return Message::Nothing;
        };
        let indent = self.facet_indent(&facets);
        if cell < indent {
            return Message::Run(facet.command, None);
        }
        let shown = facet.shown(indent, width.saturating_sub(1));
        let Some((index, _)) = shown.into_iter().find(|(_, cells)| cells.contains(&cell)) else {
            return Message::Nothing;
        };
        let value = Some(facet.values[index].0.clone()).filter(|_| facet.chosen != Some(index));
        Message::Narrow(facet.field, value)
    }
}

impl Search {
    /// The facets of what was found.
    pub(crate) fn facets(&self) -> Vec<Facet> {
        let Some(facets) = self.answer.as_ref().map(|answer| &answer.facets) else { return Vec::new() };
        let kinds = facets.kinds.iter().map(|(kind, count)| (kind.to_string(), *count)).collect();
        let grades = facets.grades.iter().map(|(grade, count)| (grade.to_string(), *count)).collect();
        let all = [
            (Field::Kind, Command::NarrowKind, kinds),
            (Field::Department, Command::NarrowDepartment, facets.departments.clone()),
            (Field::Grade, Command::NarrowGrade, grades),
        ];
        all.into_iter()
            .map(|(field, command, values): (_, _, Vec<(String, usize)>)| {
                let said = query::value_of(self.input.value(), field);
                let chosen = values.iter().position(|(value, _)| Some(value) == said.as_ref());
                Facet { field, command, values, chosen }
            })
            .collect()
    }
}

/// Narrows to the next value of a field; after the last to none.
pub(super) fn next(model: &mut Model, field: Field) {
    let facet = model.search.facets().into_iter().find(|facet| facet.field == field);
    let Some(facet) = facet.filter(|facet| !facet.values.is_empty()) else {
        let text = format!("no hit has a {}", if field == Field::Department { "department" } else { field.name() });
        return model.refuse(text);
    };
    let next = facet.chosen.map_or(0, |chosen| chosen + 1);
    let value = facet.values.get(next).map(|(value, _)| value.as_str());
    narrow(model, field, value);
}

/// Narrows to a value of a field, or to none.
pub(in crate::app) fn narrow(model: &mut Model, field: Field, value: Option<&str>) {
    let text = query::narrowed(model.search.input.value(), field, value);
    model.search.put(text);
}
