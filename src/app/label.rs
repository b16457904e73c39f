//! Things of the handbook in a few words: names, paths, grades, counts.

use crate::handbook::{Handbook, NodeId, NodeKind, Origin, Page};
use crate::text::{Glyphs, sanitise};

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
        Spot::Node(place) => handbook.node(*place).kind == NodeKind::Item,
        Spot::Group(_) => false,
    };
    let above = std::iter::successors(Some(spot), |s| s.parent(handbook)).skip_while(is_item);
    above.collect::<Vec<_>>().into_iter().rev()
}

/// A page's own grade, or those of its levels from the least to the greatest: `9`, `5–8`; empty where it has none.
pub(crate) fn grades(page: &Page, glyphs: Glyphs) -> String {
    page.grades(NodeId::PAGE).map(|grades| grades.told(glyphs)).unwrap_or_default()
}

/// What is told of a handbook without pages: which it is, and what would be a page.
pub(crate) fn no_pages(handbook: &Handbook) -> String {
    let place = match &handbook.origin {
        Origin::Folder(path) | Origin::File(path) => sanitise(&path.to_string_lossy()).into_owned(),
        Origin::Sample => "this handbook".to_owned(),
    };
    format!(
        "There is no page in {place}. Pages are files of markdown, .md; they come up here as soon as they are written."
    )
}
