//! What is in hand: what a key is meant for, with the overlays and the panes as they lie.
//!
//! Invariant: lists do not count; what a list is opened for lies below it.

use crate::handbook::{Handbook, NodeId, PageId, Place};
use crate::ladder::index::is_family;

use super::{Model, Overlay, Spot, Topic, chart};

impl Model {
    /// What is selected on the paper or chart on top, else in the tree.
    pub(super) fn in_hand(&self) -> Option<Spot> {
        match self.below_lists() {
            Some(Overlay::Chart(chart)) => chart.role().and_then(|role| chart::found(self, chart, role)),
            Some(Overlay::Paper(reading)) => reading.place().map(Spot::Node),
            _ => self.tree.row().map(|row| row.spot),
        }
    }

    /// The role that a paper on top is about first, else the one in which lies what is in hand; none for departments.
    pub(super) fn role_in_hand(&self) -> Option<Place> {
        let about = match self.below_lists() {
            Some(Overlay::Paper(reading)) => match &reading.about {
                Topic::InFull(role) | Topic::Comparison(role, _) | Topic::Way(role, _) => Some(role),
                Topic::Matrix(roles) => roles.first(),
            },
            _ => None,
        };
        match about {
            Some(role) => role.place(&self.handbook),
            None => {
                let place = self.in_hand()?.place()?;
                Some(role_of(&self.handbook, place)).filter(|role| !is_heading(&self.handbook, role.page))
            }
        }
    }

    /// The topmost overlay that is no list.
    fn below_lists(&self) -> Option<&Overlay> {
        self.overlays.iter().rfind(|overlay| !matches!(overlay, Overlay::List(_)))
    }
}

/// Whether a page only heads a department or group: others stand below it, and it describes no job family.
pub(super) fn is_heading(handbook: &Handbook, page: PageId) -> bool {
    !handbook.entry(handbook.entry_of(page)).children.is_empty() && !is_family(handbook.page(page))
}

/// The level or specialty in which something stands, else its page.
pub(super) fn role_of(handbook: &Handbook, place: Place) -> Place {
    Place { node: handbook.page(place.page).owner(place.node).unwrap_or(NodeId::PAGE), ..place }
}
