//! Who bears a name: the pages and levels of a handbook, looked up by what a sentence calls them.
//!
//! Invariant: a name that several bear means the one in the nearest folder, and where two are as near, none.

use super::extends::Name;
use super::{Handbook, NodeId, PageId, Place, Resolution, extends};
use crate::handbook::Link;
use crate::text::{Map, own_name};

/// Places by what [`Name::key`] makes of their names.
pub(super) type ByName = Map<u64, Vec<Place>>;

impl Handbook {
    /// The page or level that a sentence on a page calls so, in whatever order and number its words stand.
    pub fn bearer(&self, from: PageId, name: &str) -> Option<Place> {
        self.named(from, &Name::new(name), true)
    }

    /// The same among other pages only.
    pub(super) fn other_bearer(&self, from: PageId, name: &str) -> Option<Place> {
        self.named(from, &Name::new(name), false)
    }

    /// The page, level or specialty that a link means by its text and anchor.
    pub fn role_of(&self, link: &Link) -> Option<Place> {
        let page = self.follow(link)?;
        let node = match self.resolve(link) {
            Resolution::Found { node, .. } if node != NodeId::PAGE => {
                self.page(page).owner(node).unwrap_or(NodeId::PAGE)
            }
            _ if Name::new(link.text()) == Name::new(&self.page(page).title) => NodeId::PAGE,
            _ => extends::linked(self.page(page), link.text(), None).first().copied().unwrap_or(NodeId::PAGE),
        };
        Some(Place { page, node })
    }

    /// The nearest bearer of a name: on the page itself, then in the nearest folder; a page before a level, unless the
    /// name says otherwise.
    fn named(&self, from: PageId, name: &Name, own: bool) -> Option<Place> {
        if name.is_empty() {
            return None;
        }
        let places = self.by_name.get_or_init(|| by_name(self)).get(&name.key())?;
        let here = &self.page(from).id;
        let near = |place: &Place| {
            let there = &self.page(place.page).id;
            let shared = here.split('/').zip(there.split('/')).take_while(|(a, b)| a == b).count();
            (place.page == from, shared, (place.node == NodeId::PAGE) != name.is_intermediate())
        };
        let others = || places.iter().filter(|place| own || place.page != from);
        let best = others().map(near).max()?;
        let mut nearest = others().filter(|place| near(place) == best);
        let one = nearest.next()?;
        nearest.all(|other| other == one).then_some(*one)
    }
}

/// Collects the names of all pages and levels: titles, the last parts of ids, levels.
fn by_name(handbook: &Handbook) -> ByName {
    let mut by_name = ByName::default();
    let mut add = |name: &str, place: Place| {
        let places: &mut Vec<Place> = by_name.entry(Name::new(name).key()).or_default();
        if places.last() != Some(&place) {
            places.push(place);
        }
    };
    for (page, of) in handbook.pages() {
        let whole = Place::of(page);
        add(&of.title, whole);
        add(&own_name(&of.id).replace('-', " "), whole);
        for node in of.levels() {
            add(of.text(node), Place { page, node });
        }
    }
    by_name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, name: &str, expected: Option<&str>) {
        let pilots = "# Pilot Roles\n\n## Levels\n\n### Senior Pilot\n\n#### Requirements\n\n- Eyes\n";
        let handbook = Handbook::of_texts([
            ("ports/pilots.md", pilots),
            ("sea/pilots.md", pilots),
            ("ports/manager-quays.md", "# Quay Management\n\ntext\n"),
            ("air/a.md", "# Kites\n\ntext\n"),
        ]);
        let found = handbook.bearer(handbook.find(from).unwrap(), name);
        let told = found.map(|place| format!("{} {}", handbook.page(place.page).id, place.node.index() > 0));
        assert_eq!(told.as_deref(), expected, "{name}");
    }

    #[test]
    fn the_nearest_is_meant() {
        check("ports/manager-quays", "Pilot", Some("ports/pilots false"));
        check("sea/pilots", "the Senior Pilots", Some("sea/pilots true"));
        check("air/a", "Pilot", None);
        check("air/a", "Quay Management", Some("ports/manager-quays false"));
        check("air/a", "Quays Manager", Some("ports/manager-quays false"));
        check("air/a", "Diver", None);
        check("air/a", "", None);
    }
}
