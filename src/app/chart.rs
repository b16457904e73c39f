//! The ladder and the map: pictures of boxes and lines on top of the panes, in which one walks.
//!
//! Invariant: a chart belongs to the snapshot whose ladder drew it; what it opens is told by address.

use std::sync::Arc;

use super::{Model, Notice, Overlay, Spot};
use crate::config::command::Command;
use crate::handbook::{Handbook, PageId};
use crate::ladder::Ladder;
use crate::ladder::placing::{self, Picture, Sketch};

/// A ladder or map on top.
#[derive(Debug)]
pub struct Chart {
    /// What stands in it.
    pub sketch: Sketch,
    /// Where.
    pub picture: Picture,
}

/// Takes in where the roles of a snapshot lead.
pub(super) fn take(model: &mut Model, handbook: Arc<Handbook>, ladder: Arc<Ladder>) {
    model.ladder = Some((handbook, ladder));
}

/// Draws the ladder of what is selected, or the map around it.
pub(super) fn open(model: &mut Model, _command: Command) {
    let Some((handbook, ladder)) = model.ladder.clone() else {
        model.notice = Some(Notice::Inactive("the ladders are still being read".to_owned()));
        return;
    };
    let page: Option<PageId> = model.tree.row().and_then(|row| match row.spot {
        Spot::Node(place) => Some(place.page),
        Spot::Group(_) => None,
    });
    let Some(page) = page else {
        model.notice = Some(Notice::Inactive("a department without a page has no ladder".to_owned()));
        return;
    };
    let sketch = placing::sketch(&handbook, &ladder, page);
    let picture = placing::place(&sketch, model.screen.width);
    model.overlays.push(Overlay::Chart(Chart { sketch, picture }));
}

/// Runs a command for the chart on top; whether it had a meaning there.
pub(super) fn run(_model: &mut Model, _command: Command, _count: Option<u32>) -> bool {
    false
}
