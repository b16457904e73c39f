//! Roles that roles of other pages build on.
//!
//! Invariant: a role never builds on itself, however it is named.

use super::{Basis, Extends, linked, problem};
use crate::handbook::{Handbook, Page, PageId, Place, Problem, Target};

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
                Basis::Named { name, near } => {
                    let found = self.other_bearer(page, name).or(near.map(|node| Place { page, node }));
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

    /// What a page's lines build on that no page has.
    pub(in crate::handbook) fn unmet(&self, id: PageId, page: &Page) -> Vec<Problem> {
        let met = |basis: &Basis| match basis {
            // A link that leads nowhere is told of as that.
            Basis::Here(_) | Basis::Linked { .. } => true,
            Basis::Named { name, near } => near.is_some() || self.other_bearer(id, name).is_some(),
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
