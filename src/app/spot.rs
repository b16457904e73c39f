//! What can be selected, and how it is found again.
//!
//! Invariant: a [`Spot`] belongs to one snapshot; an [`Address`] to the handbook, whatever its snapshot. A heading may
//! repeat on a page, so an address counts which one it means.

use serde::{Deserialize, Serialize};

use crate::handbook::{EntryId, Handbook, Kind, Kinds, NodeId, NodeKind, Page, PageId, Place};

/// Something that the tree has a row for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    /// A department or group without a page of its own.
    Group(EntryId),
    /// A page or something on it.
    Node(Place),
}

impl From<Place> for Spot {
    fn from(place: Place) -> Spot {
        Spot::Node(place)
    }
}

impl Spot {
    /// A page as a whole.
    pub fn page(page: PageId) -> Spot {
        Spot::Node(Place::of(page))
    }

    /// A department, group or page by its entry.
    pub fn entry(handbook: &Handbook, entry: EntryId) -> Spot {
        handbook.entry(entry).page.map_or(Spot::Group(entry), Spot::page)
    }

    /// The place on a page; none for a group.
    pub fn place(self) -> Option<Place> {
        match self {
            Spot::Group(_) => None,
            Spot::Node(place) => Some(place),
        }
    }

    /// The entry of a group or of a page as a whole.
    pub fn as_entry(self, handbook: &Handbook) -> Option<EntryId> {
        match self {
            Spot::Group(entry) => Some(entry),
            Spot::Node(place) => (place.node == NodeId::PAGE).then(|| handbook.entry_of(place.page)),
        }
    }

    /// The row above it in the tree; none for departments.
    pub fn parent(self, handbook: &Handbook) -> Option<Spot> {
        match self {
            Spot::Node(place) if place.node != NodeId::PAGE => {
                let page = handbook.page(place.page);
                let node = page.ancestors(place.node).find(|node| !page.is_plain_group(*node))?;
                Some(Spot::Node(Place { node, ..place }))
            }
            spot => {
                let parent = handbook.entry(spot.as_entry(handbook)?).parent?;
                Some(Spot::entry(handbook, parent))
            }
        }
    }

    /// The rows directly below it in the tree, in order: the pages below a page before what stands on it.
    pub fn children(self, handbook: &Handbook) -> impl DoubleEndedIterator<Item = Spot> {
        let mut children = Vec::new();
        if let Some(entry) = self.as_entry(handbook) {
            children.extend(handbook.entry(entry).children.iter().map(|child| Spot::entry(handbook, *child)));
        }
        if let Spot::Node(place) = self {
            let rows = rows_below(handbook.page(place.page), place.node);
            children.extend(rows.into_iter().map(|node| Spot::Node(Place { node, ..place })));
        }
        children.into_iter()
    }

    /// Whether any row stands below it.
    pub fn has_children(self, handbook: &Handbook) -> bool {
        self.place().is_some_and(|place| has_rows_below(handbook.page(place.page), place.node))
            || self.as_entry(handbook).is_some_and(|entry| !handbook.entry(entry).children.is_empty())
    }

    /// It, or the nearest thing around it that has a row.
    pub fn with_row(self, handbook: &Handbook) -> Spot {
        let mut spot = self;
        while let Spot::Node(place) = spot
            && !has_row(handbook.page(place.page), place.node)
            && let Some(parent) = spot.parent(handbook)
        {
            spot = parent;
        }
        spot
    }
}

/// The nodes whose rows stand directly below a node's; what a plain group holds stands in its place.
fn rows_below(page: &Page, node: NodeId) -> Vec<NodeId> {
    let mut rows = Vec::new();
    for child in page.children(node) {
        if page.is_plain_group(child) {
            rows.extend(rows_below(page, child));
        } else if has_row(page, child) {
            rows.push(child);
        }
    }
    rows
}

fn has_rows_below(page: &Page, node: NodeId) -> bool {
    page.children(node)
        .any(|child| if page.is_plain_group(child) { has_rows_below(page, child) } else { has_row(page, child) })
}

/// Whether the tree has a row for a node: not for running text, nor for a section that only tells the grade, which
/// stands beside its owner, nor for a group that says nothing of its own.
fn has_row(page: &Page, node: NodeId) -> bool {
    let it = page.node(node);
    match it.kind {
        NodeKind::Prose => false,
        NodeKind::Group => !page.is_plain_group(node),
        NodeKind::Section => {
            let only_grade = it.kinds == Kinds::from(Kind::JobGrade) && page.node(it.parent).grade.is_some();
            !only_grade || page.children(node).any(|child| page.node(child).kind == NodeKind::Section)
        }
        NodeKind::Page | NodeKind::Level | NodeKind::Specialty | NodeKind::Item => true,
    }
}

/// Where something stands, in words that survive a reload.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// The id of the page or group.
    pub id: String,
    /// The texts from the page down to it, each with how many of the same text and parent stand before it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<(String, u32)>,
}

impl Address {
    /// The addresses of all levels of a page.
    pub(super) fn levels(handbook: &Handbook, page: PageId) -> impl Iterator<Item = Address> {
        let level = move |node| Address::of(handbook, Place { page, node });
        handbook.page(page).levels().map(level)
    }

    /// The address of a spot of a snapshot.
    pub fn of(handbook: &Handbook, spot: impl Into<Spot>) -> Address {
        let place = match spot.into() {
            Spot::Group(entry) => return Address { id: handbook.entry(entry).id.to_string(), path: Vec::new() },
            Spot::Node(place) => place,
        };
        let page = handbook.page(place.page);
        let mut path: Vec<(String, u32)> = page
            .around(place.node)
            .take_while(|node| *node != NodeId::PAGE)
            .map(|node| {
                let text = page.text(node);
                let before = page.children(page.node(node).parent).take_while(|n| *n != node);
                (text.to_owned(), before.filter(|n| page.text(*n) == text).count() as u32)
            })
            .collect();
        path.reverse();
        Address { id: page.id.to_string(), path }
    }

    /// What stands there in a snapshot: the thing itself, or, where the page has changed, as much of the way to it as
    /// is left (then false).
    pub fn find(&self, handbook: &Handbook) -> Option<(Spot, bool)> {
        let Some(page_id) = handbook.find(&self.id) else {
            return entry_named(handbook, &self.id).map(|entry| (Spot::entry(handbook, entry), self.path.is_empty()));
        };
        let page = handbook.page(page_id);
        let mut at = NodeId::PAGE;
        for (text, before) in &self.path {
            let same: Vec<NodeId> = page.children(at).filter(|n| page.text(*n) == text).collect();
            match same.get(*before as usize).or(same.last()) {
                Some(node) => at = *node,
                None => return Some((Spot::Node(Place { page: page_id, node: at }), false)),
            }
        }
        Some((Spot::Node(Place { page: page_id, node: at }), true))
    }

    /// What stands there, and not the nearest that is left of what is gone.
    pub(super) fn exactly(&self, handbook: &Handbook) -> Option<Spot> {
        self.find(handbook).filter(|(_, exact)| *exact).map(|(spot, _)| spot)
    }

    /// What stands there, as a place on a page; of what is gone not the nearest that is left, which is no role.
    pub(super) fn place(&self, handbook: &Handbook) -> Option<Place> {
        self.exactly(handbook)?.place()
    }
}

/// The entry of an id, found step by step from the department down.
pub(super) fn entry_named(handbook: &Handbook, id: &str) -> Option<EntryId> {
    let mut level = handbook.departments();
    let mut end = 0;
    loop {
        let start = end;
        end = id[start..].find('/').map_or(id.len(), |slash| start + slash);
        // Entries stand in the order of the last parts of their ids.
        let part = |entry: &EntryId| handbook.entry(*entry).id.get(start..).unwrap_or_default();
        let at = level.partition_point(|entry| part(entry) < &id[start..end]);
        let entry = *level.get(at).filter(|entry| part(entry) == &id[start..end])?;
        if end == id.len() {
            return Some(entry);
        }
        level = &handbook.entry(entry).children;
        end += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\ntitle: X\n---\n\n## Notes\n\n- same\n- same\n\n## Notes\n\n- last\n";

    fn handbook(page: &str) -> Handbook {
        Handbook::of_texts([("a/b/x.md", page)])
    }

    #[test]
    fn every_spot_is_found_by_its_address() {
        let handbook = handbook(PAGE);
        let mut rest: Vec<Spot> = handbook.departments().iter().map(|entry| Spot::entry(&handbook, *entry)).collect();
        let mut seen = 0;
        while let Some(spot) = rest.pop() {
            let address = Address::of(&handbook, spot);
            assert_eq!(address.find(&handbook), Some((spot, true)), "{address:?}");
            rest.extend(spot.children(&handbook).inspect(|child| {
                assert_eq!(child.parent(&handbook), Some(spot), "{child:?}");
            }));
            seen += 1;
        }
        assert_eq!(seen, 8);
    }

    /// Whether the last item of [`PAGE`] is found on another page, and what is found.
    #[track_caller]
    fn finds(page: &str, expected: &str, exactly: bool) {
        let old = handbook(PAGE);
        let page_id = old.find("a/b/x").unwrap();
        let last = old.page(page_id).of_kind(NodeKind::Item).last().unwrap();
        let address = Address::of(&old, Spot::Node(Place { page: page_id, node: last }));
        let new = handbook(page);
        let (spot, exact) = address.find(&new).unwrap();
        let text = new.page(page_id).text(spot.place().unwrap().node).to_owned();
        assert_eq!((text.as_str(), exact), (expected, exactly));
    }

    #[test]
    fn a_changed_page_keeps_as_much_of_the_way_as_it_can() {
        finds(PAGE, "last", true);
        finds("---\ntitle: Y\n---\n\n## Notes\n\n- new\n\n## Notes\n\n- first\n- last\n", "last", true);
        finds("---\ntitle: Y\n---\n\n## Notes\n\n- last\n", "last", true);
        finds("---\ntitle: Y\n---\n\n## Notes\n\n- gone\n", "Notes", false);
        finds("---\ntitle: Y\n---\n\nText.\n", "Y", false);
    }
}
