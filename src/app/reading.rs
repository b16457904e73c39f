//! Papers in the browser: what is on one, which of its stops is selected, and how far it is scrolled.
//!
//! A paper lies on top of the panes, or, for what a role asks in full, in the place of the page while one moves in the
//! tree.
//!
//! Invariant: what a paper is about is told by addresses, so that it outlives a reload; its lines are set anew only when
//! that, the snapshot or the width changes.

use std::sync::Arc;

use super::{Address, Model};
use crate::handbook::{Handbook, Place};
use crate::paper::{self, Paper, Setting, Shown, Stop, To};

/// Lower than this many rows, the head scrolls with the rest.
const PINNED: u16 = 10;

/// What a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// All that a role asks.
    InFull(Address),
    /// Two roles side by side.
    Comparison(Address, Address),
}

/// A paper that is being read.
#[derive(Debug)]
pub struct Reading {
    /// What it is about.
    pub about: About,
    /// What of a comparison is shown.
    pub shown: Shown,
    paper: Paper,
    /// For which snapshot, in how many columns and rows the lines were set.
    set_for: Option<(Arc<Handbook>, Setting, bool)>,
    /// What of it is no longer there.
    missing: bool,
    cursor: usize,
    scroll: usize,
    across: u16,
}

impl Reading {
    /// A paper that is not set yet.
    pub fn new(about: About) -> Reading {
        Reading {
            about,
            shown: Shown::default(),
            paper: Paper::default(),
            set_for: None,
            missing: false,
            cursor: 0,
            scroll: 0,
            across: 0,
        }
    }

    /// Puts another subject in the place of this one, read from its beginning.
    pub fn turn_to(&mut self, about: About) {
        if self.about != about {
            *self = Reading { shown: self.shown, ..Reading::new(about) };
        }
    }

    /// Has the lines set anew, where they are about something else now.
    pub fn outdate(&mut self) {
        self.set_for = None;
    }

    /// The lines.
    pub fn paper(&self) -> &Paper {
        &self.paper
    }

    /// The first line of the body on the screen.
    pub fn scroll(&self) -> usize {
        self.scroll
    }

    /// How many cells are hidden at the left, behind those that stay.
    pub fn across(&self) -> u16 {
        self.across
    }

    /// The number of the selected stop, counted from 0.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// What is selected.
    pub fn stop(&self) -> Option<&Stop> {
        self.paper.stops.get(self.cursor)
    }

    /// Where what is selected stands on its page.
    pub fn place(&self) -> Option<Place> {
        match self.stop()?.to {
            To::Place(place) | To::Step(_, _, place) => Some(place),
        }
    }

    /// Whether something that it is about is no longer in the handbook.
    pub fn is_missing(&self) -> bool {
        self.missing
    }

    /// Sets the lines where that is not done yet, and keeps what is selected on the screen. `rows` are those of the
    /// whole paper.
    pub fn settle(&mut self, handbook: &Arc<Handbook>, setting: Setting, rows: u16) {
        let pinned = rows >= PINNED;
        let is_set = self
            .set_for
            .as_ref()
            .is_some_and(|(of, how, was_pinned)| Arc::ptr_eq(of, handbook) && (*how, *was_pinned) == (setting, pinned));
        if !is_set {
            let paper = set(&self.about, self.shown, handbook, setting);
            self.missing = paper.is_none();
            let paper = paper.unwrap_or_default();
            self.paper = if pinned { paper } else { paper.unpinned() };
            self.set_for = Some((handbook.clone(), setting, pinned));
            self.cursor = self.cursor.min(self.paper.stops.len().saturating_sub(1));
            self.reveal(self.height(rows));
        }
        self.scroll = self.scroll.min(self.last_scroll(rows));
        self.across = self.across.min(self.paper.width.saturating_sub(setting.width));
    }

    /// The rows of the body.
    pub fn height(&self, rows: u16) -> usize {
        usize::from(rows).saturating_sub(self.paper.head.len())
    }

    /// The last line that may be the first of the body on the screen.
    pub fn last_scroll(&self, rows: u16) -> usize {
        self.paper.body.len().saturating_sub(self.height(rows))
    }

    /// Selects a stop, the last where there are fewer, and scrolls to it; `height` counts the rows of the body.
    pub fn select(&mut self, stop: usize, height: usize) {
        self.cursor = stop.min(self.paper.stops.len().saturating_sub(1));
        self.reveal(height);
    }

    /// Moves by so many stops; at either end, by a line.
    pub fn move_by(&mut self, stops: isize, height: usize) {
        let to = self.cursor.saturating_add_signed(stops).min(self.paper.stops.len().saturating_sub(1));
        if to == self.cursor {
            self.scroll_by(stops.signum());
        } else {
            self.select(to, height);
        }
    }

    /// Scrolls by so many lines, and selects what is then on the screen.
    pub fn turn_by(&mut self, lines: isize, height: usize) {
        let at = self.stop().map_or(self.scroll, |stop| stop.lines.start);
        self.scroll_by(lines);
        self.scroll = self.scroll.min(self.paper.body.len().saturating_sub(height));
        let wanted = at.saturating_add_signed(lines);
        let after = self.paper.stops.partition_point(|stop| stop.lines.end <= wanted);
        self.select(after, height);
    }

    /// Scrolls by so many lines.
    pub fn scroll_by(&mut self, lines: isize) {
        self.scroll = self.scroll.saturating_add_signed(lines);
    }

    /// Scrolls to the first line or the last, and selects what stands there.
    pub fn to_end(&mut self, last: bool, height: usize) {
        self.select(if last { usize::MAX } else { 0 }, height);
        self.scroll = if last { self.paper.body.len() } else { 0 };
    }

    /// Scrolls sideways by so many cells.
    pub fn shift(&mut self, cells: i32) {
        self.across = (i32::from(self.across) + cells).clamp(0, i32::from(self.paper.width)) as u16;
    }

    /// Scrolls no more than is needed to see what is selected, with what stands above the first stop.
    fn reveal(&mut self, height: usize) {
        let Some(stop) = self.stop() else { return };
        let context = 1.min(height.saturating_sub(1) / 2);
        let lines = stop.lines.clone();
        if self.cursor == 0 && lines.end <= height {
            self.scroll = 0;
        } else if lines.start < self.scroll + context {
            self.scroll = lines.start.saturating_sub(context);
        } else if lines.end + context > self.scroll + height {
            self.scroll = (lines.end + context).saturating_sub(height).min(lines.start.saturating_sub(context));
        }
    }
}

/// Sets a paper; none where something that it is about is gone.
fn set(about: &About, shown: Shown, handbook: &Handbook, setting: Setting) -> Option<Paper> {
    let place = |address: &Address| place(handbook, address);
    Some(match about {
        About::InFull(role) => paper::in_full(handbook, place(role)?, setting),
        About::Comparison(left, right) => paper::comparison(handbook, place(left)?, place(right)?, shown, setting),
    })
}

/// What stands at an address, as a place on a page.
pub(super) fn place(handbook: &Handbook, address: &Address) -> Option<Place> {
    address.find(handbook).and_then(|(spot, _)| spot.place())
}

impl Model {
    /// How papers are set in so many columns.
    pub(super) fn setting(&self, width: u16) -> Setting {
        Setting { width, glyphs: self.glyphs(), colour: self.settings.colour && self.theme().name != "mono" }
    }
}
