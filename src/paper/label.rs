//! Roles, kinds and origins in a few words.

use crate::handbook::{Handbook, Kind, NodeId, Page, Place};

/// A kind of section as a heading.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Responsibilities => "Responsibilities",
        Kind::Requirements => "Requirements",
        Kind::NiceToHave => "Nice to have",
        _ => "What else is said",
    }
}

/// The role from which an item comes, as it is told behind `from`.
pub fn origin(handbook: &Handbook, place: Place) -> String {
    let page: &Page = handbook.page(place.page);
    let name = page.text(place.node);
    let of_all = place.node == NodeId::PAGE && page.levels().next().is_some();
    if of_all { format!("{name}, all levels") } else { name.to_owned() }
}

/// A role's grade: a level's own; of a page without levels, the page's.
pub(super) fn grade(handbook: &Handbook, role: Place) -> Option<String> {
    handbook.node(role).grade.map(|grade| grade.to_string())
}

/// A role's name with its grade: `Senior Pilot (6)`.
pub(super) fn role(handbook: &Handbook, role: Place) -> String {
    let name = handbook.text(role);
    grade(handbook, role).map_or_else(|| name.to_owned(), |grade| format!("{name} ({grade})"))
}
