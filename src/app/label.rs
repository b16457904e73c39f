//! Things of the handbook in a few words: names, paths, grades, counts.

use crate::handbook::{Handbook, NodeId, NodeKind, Page};
use crate::text::Glyphs;

use super::Spot;

/// A spot's own name.
pub(super) fn name(handbook: &Handbook, spot: Spot) -> String {
    match (spot, spot.as_entry(handbook)) {
        (_, Some(entry)) => handbook.entry(entry).name.to_string(),
        (Spot::Node(place), None) => handbook.text(place).to_owned(),
        (Spot::Group(_), None) => String::new(),
    }
}

/// The names from the department down to a spot; an item is no heading, so its section is the last.
pub(crate) fn path(handbook: &Handbook, spot: Spot) -> Vec<String> {
    way(handbook, spot).map(|spot| name(handbook, spot)).collect()
}

/// What has these names.
pub(super) fn way(handbook: &Handbook, spot: Spot) -> impl Iterator<Item = Spot> {
    let is_item = |spot: &Spot| match spot {
        Spot::Node(place) => handbook.page(place.page).node(place.node).kind == NodeKind::Item,
        Spot::Group(_) => false,
    };
    let above = std::iter::successors(Some(spot), |s| s.parent(handbook)).skip_while(is_item);
    above.collect::<Vec<_>>().into_iter().rev()
}

/// A page's own grade, or those of its levels from the least to the greatest: `9`, `5–8`; empty where it has none.
pub(crate) fn grades(page: &Page, glyphs: Glyphs) -> String {
    page.grades(NodeId::PAGE).map(|grades| grades.told(glyphs)).unwrap_or_default()
}
