//! Facets: what the hits of a search are, where they stand, of what grade; and narrowing to one of these by key.
//!
//! Invariant: a facet is chosen by words of the query and by nothing else, so that whoever uses the keys learns them.

use crate::app::Model;
use crate::config::command::Command;
use crate::search::query::{self, Field};

use super::Search;
use super::keys::put;

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

impl Search {
    /// The facets of what was found.
    pub fn facets(&self) -> Vec<Facet> {
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
        model.refuse(text);
        return;
    };
    let next = facet.chosen.map_or(0, |chosen| chosen + 1);
    let value = facet.values.get(next).map(|(value, _)| value.as_str());
    let text = query::narrowed(model.search.input.value(), field, value);
    put(model, text);
}
