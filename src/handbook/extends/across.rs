//! Roles that roles of other pages build on.
//!
//! Invariant: a name that several pages bear means the one in the nearest folder; where two are as near it means none.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::{Basis, Extends, Name, linked, problem};
use crate::handbook::{Handbook, NodeId, Page, PageId, Place, Problem, Target};

/// The roles of other pages that some page names, by [`super::Name::key`].
pub(in crate::handbook) type Wanted = HashMap<u64, Vec<Place>, FixedState>;

/// Looks up all names that pages do not know themselves.
fn wanted(handbook: &Handbook) -> Wanted {
    let mut wanted = Wanted::default();
    for (_, page) in handbook.pages() {
        for basis in page.extends().iter().flat_map(|extends| &extends.to) {
            if let Basis::Named { key, .. } = basis {
                wanted.entry(*key).or_default();
            }
        }
    }
    if wanted.is_empty() {
        return wanted;
    }
    for (id, page) in handbook.pages() {
        for (key, node) in &page.builds().names {
            if let Some(places) = wanted.get_mut(key) {
                places.push(Place { page: id, node: *node });
            }
        }
    }
    wanted
}

impl Handbook {
    /// The roles that a line of a page builds on; none where no page has them.
    pub fn bases(&self, page: PageId, extends: &Extends) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for basis in &extends.to {
            match basis {
                Basis::Here(node) => places.push(Place { page, node: *node }),
                Basis::Linked { link, name } => {
                    let Some(link) = self.page(page).links.get(*link as usize) else { continue };
                    let Some(to) = self.follow(link) else { continue };
                    let anchor = match &link.target {
                        Target::Page { anchor, .. } => anchor.as_deref(),
                        Target::External => None,
                    };
                    let nodes = linked(self.page(to), name, anchor);
                    places.extend(nodes.into_iter().map(|node| Place { page: to, node }));
                }
                Basis::Named { name, key, near } => {
                    let found = self.bearer(page, name, *key).or(near.map(|node| Place { page, node }));
                    places.extend(found);
                }
            }
        }
        places.retain(|place| *place != Place { page, node: extends.owner });
        let mut seen: Vec<Place> = Vec::new();
        places.retain(|place| {
            !seen.contains(place) && {
                seen.push(*place);
                true
            }
        });
        places
    }

    /// The one role of a name, seen from a page: the title of a page before a level.
    fn bearer(&self, from: PageId, name: &str, key: u64) -> Option<Place> {
        let places = self.wanted.get_or_init(|| wanted(self)).get(&key)?;
        let own = &self.page(from).id;
        let is_level = Name::new(name).is_intermediate();
        let near = |place: &Place| {
            let other = &self.page(place.page).id;
            let shared = own.split('/').zip(other.split('/')).take_while(|(a, b)| a == b).count();
            (shared, (place.node == NodeId::PAGE) != is_level)
        };
        let others = || places.iter().filter(|place| place.page != from);
        let best = others().map(near).max()?;
        let mut nearest = others().filter(|place| near(place) == best);
        let one = nearest.next()?;
        nearest.next().is_none().then_some(*one)
    }

    /// What a page's lines build on that no page has.
    pub(in crate::handbook) fn unmet(&self, id: PageId, page: &Page) -> Vec<Problem> {
        let met = |basis: &Basis| match basis {
            // A link that leads nowhere is told of as that.
            Basis::Here(_) | Basis::Linked { .. } => true,
            Basis::Named { name, key, near } => near.is_some() || self.bearer(id, name, *key).is_some(),
        };
        let unmet = page.extends().iter().flat_map(|extends| {
            let missing = extends.to.iter().filter(|basis| !met(basis)).filter_map(Basis::name);
            missing.map(|name| {
                let message = format!("no role is named '{name}': nothing can be built on it");
                problem(page, extends.node, "extends-nothing", message)
            })
        });
        unmet.collect()
    }
}
