//! Some places of the handbook, to show these alone in the tree, with what is around them.
//!
//! Invariant: `places` are in folder order, so that whatever stands below a row is a slice of them.

use super::Open;
use crate::app::Spot;
use crate::handbook::{EntryId, Handbook, Place};
use crate::text::Map;

/// More rows than this are not unfolded at once.
const MOST: usize = 2_000;

/// What alone is shown.
#[derive(Debug)]
pub(super) struct Only {
    places: Vec<Place>,
    /// How many places each department, group and page holds, where it holds any.
    held: Map<EntryId, usize>,
}

impl Only {
    pub fn new(handbook: &Handbook, places: Vec<Place>) -> Only {
        let mut held: Map<EntryId, usize> = Map::default();
        for on_page in places.chunk_by(|a, b| a.page == b.page) {
            let mut entry = Some(handbook.entry_of(on_page[0].page));
            while let Some(at) = entry {
                *held.entry(at).or_default() += on_page.len();
                entry = handbook.entry(at).parent;
            }
        }
        Only { places, held }
    }

    /// The places.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// What to unfold: everything around the places; where they are very many, only what holds pages.
    pub fn open(&self, handbook: &Handbook) -> Open {
        let mut open: Open = self.held.keys().map(|entry| Spot::entry(handbook, *entry)).collect();
        if self.places.len() > MOST {
            open.retain(|spot| matches!(spot, Spot::Group(_)));
            return open;
        }
        for place in &self.places {
            let mut above = Spot::Node(*place).parent(handbook);
            while let Some(spot) = above
                && open.insert(spot)
            {
                above = spot.parent(handbook);
            }
        }
        open
    }

    /// Whether a row stands for one of the places or for something around one.
    pub fn shows(&self, handbook: &Handbook, spot: Spot) -> bool {
        match spot.as_entry(handbook) {
            Some(entry) => self.held.contains_key(&entry),
            None => spot.place().is_some_and(|place| !self.below(handbook, place).is_empty()),
        }
    }

    /// How many of the places a row holds, itself among them, and whether it is one.
    pub fn meant(&self, handbook: &Handbook, spot: Spot) -> (usize, bool) {
        let is_meant = spot.place().is_some_and(|place| self.places.binary_search(&place).is_ok());
        let count = match (spot.as_entry(handbook), spot.place()) {
            (Some(entry), _) => self.held.get(&entry).copied().unwrap_or(0),
            (None, Some(place)) => self.below(handbook, place).len(),
            (None, None) => 0,
        };
        (count, is_meant)
    }

    /// The places within a node.
    fn below(&self, handbook: &Handbook, place: Place) -> &[Place] {
        let end = Place { node: handbook.node(place).end, ..place };
        let before = |limit: Place| self.places.partition_point(|place| *place < limit);
        &self.places[before(place)..before(end)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::{NodeKind, PageId};

    /// What is unfolded around so many items of a page: departments and pages, or departments alone.
    #[track_caller]
    fn check(items: usize, unfolded: usize) {
        let handbook = Handbook::of_texts([("a/b.md", format!("# B\n\n## Duties\n\n{}", "- x\n".repeat(items)))]);
        let page = PageId(0);
        let places = handbook.page(page).of_kind(NodeKind::Item).map(|node| Place { page, node }).collect();
        assert_eq!(Only::new(&handbook, places).open(&handbook).len(), unfolded);
    }

    #[test]
    fn very_many_places_are_not_unfolded() {
        // The department, the page, its section.
        check(2_000, 3);
        check(2_001, 1);
    }
}
