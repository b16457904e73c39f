//! Where one was: back and forward, to the exact place.
//!
//! Invariant: a step is an address, not a spot, so that it survives a reload.

use crate::markdown::LinkIndex;

use super::{Address, Focus};

/// One place on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What was selected.
    pub at: Address,
    /// The first line of the sheet on the screen.
    pub scroll: usize,
    /// The current link.
    pub link: Option<LinkIndex>,
    /// Which pane had the keys.
    pub focus: Focus,
}

/// The way back, and the way forward again.
#[derive(Debug, Default)]
pub struct History {
    back: Vec<Step>,
    forward: Vec<Step>,
}

/// As many steps as anyone goes back.
const MOST: usize = 200;

impl History {
    /// Notes a place that is about to be left for somewhere new.
    pub fn leave(&mut self, from: Step) {
        self.forward.clear();
        if self.back.last() != Some(&from) {
            self.back.push(from);
        }
        if self.back.len() > MOST {
            self.back.remove(0);
        }
    }

    /// The last place on the way back, leaving `from`.
    pub fn back(&mut self, from: Step) -> Option<Step> {
        let step = self.back.pop()?;
        self.forward.push(from);
        Some(step)
    }

    /// The next place on the way forward, leaving `from`.
    pub fn forward(&mut self, from: Step) -> Option<Step> {
        let step = self.forward.pop()?;
        self.back.push(from);
        Some(step)
    }

    /// Whether there is a way back.
    pub fn has_back(&self) -> bool {
        !self.back.is_empty()
    }

    /// Whether there is a way forward.
    pub fn has_forward(&self) -> bool {
        !self.forward.is_empty()
    }
}
