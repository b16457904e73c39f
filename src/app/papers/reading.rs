//! Papers in the browser: what is on one, which of its stops is selected, and how far it is scrolled.
//!
//! A paper lies on top of the panes, or, for what a role asks in full, in the place of the page while one moves in the
//! tree.
//!
//! Invariant: what a paper is about is told by addresses, so that it outlives a reload; its lines are set anew only
//! when that, the snapshot or the width changes.

mod travel;

use std::sync::Arc;

use crate::app::carry::Carry;
use crate::app::{Address, Find, Model};
use crate::config::command::Command;
use crate::handbook::{Handbook, NodeId, Place};
use crate::ladder::Ladder;
use crate::ladder::matrix::{self, Matrix};
use crate::ladder::ways::Way;
use crate::paper::{self, Line, Paper, Setting, Shown, Stop, To, Unfolded, Wanted};
use crate::sheet::{self, Sheet};

use super::topic::Topic;

/// What is told of a role that the handbook no longer has.
const GONE: &str = "this is no longer in the handbook";
/// Lower than this many rows, the head scrolls with the rest.
const PINNED: u16 = 10;

/// A paper as the history keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    about: Topic,
    shown: Shown,
    unfolded: Unfolded,
    way: usize,
    cursor: usize,
}

impl Kept {
    /// Follows what it is about into a newer snapshot.
    pub(in crate::app) fn carry(&mut self, carry: &Carry<'_>) {
        self.about.carry(carry);
    }
}

/// What is to be selected as soon as the lines are set anew.
#[derive(Debug, Clone, Copy)]
enum Sought {
    /// A step of a way.
    Step(usize),
    /// What stands at a place, where that is on the paper; and how far below the upper edge it was.
    Place(Place, usize),
}

/// For what the lines of a paper were set.
#[derive(Debug)]
struct SetFor {
    handbook: Arc<Handbook>,
    /// Whether it was known where roles lead.
    ladder: bool,
    setting: Setting,
    /// Whether there was room for a head that stays.
    pinned: bool,
}

/// A paper that is being read.
#[derive(Debug)]
pub struct Reading {
    /// What it is about.
    pub about: Topic,
    /// What of a comparison is shown.
    pub shown: Shown,
    /// Which steps of a way are.
    pub unfolded: Unfolded,
    /// The ways that are equally short, where it is about one, and which of them is shown.
    ways: Vec<Way>,
    at: usize,
    paper: Paper,
    set_for: Option<SetFor>,
    /// Why there is nothing to read.
    nothing: Option<&'static str>,
    wanted: Option<Sought>,
    /// The rows that it has on the screen, its head among them.
    rows: u16,
    cursor: usize,
    scroll: usize,
    across: u16,
    /// What is being found on it.
    pub(crate) find: Option<Find>,
}

impl Reading {
    /// A paper that is not set yet.
    pub fn new(about: Topic) -> Reading {
        Reading {
            about,
            shown: Shown::default(),
            unfolded: Unfolded::default(),
            ways: Vec::new(),
            at: 0,
            paper: Paper::default(),
            set_for: None,
            nothing: None,
            wanted: None,
            rows: 0,
            cursor: 0,
            scroll: 0,
            across: 0,
            find: None,
        }
    }

    /// Puts another subject in the place of this one, read from its beginning.
    pub fn turn_to(&mut self, about: Topic) {
        if self.about != about {
            *self = Reading { shown: self.shown, rows: self.rows, ..Reading::new(about) };
        }
    }

    /// A paper as the history has kept it.
    pub fn again(kept: &Kept) -> Reading {
        let Kept { about, shown, unfolded, way, cursor } = kept.clone();
        Reading { shown, unfolded, at: way, cursor, ..Reading::new(about) }
    }

    /// What the history keeps of it.
    pub fn kept(&self) -> Kept {
        let (about, unfolded) = (self.about.clone(), self.unfolded.clone());
        Kept { about, shown: self.shown, unfolded, way: self.at, cursor: self.cursor }
    }

    /// Follows what it is about, and what is selected, into a newer snapshot.
    pub(super) fn carry(&mut self, carry: &Carry<'_>) {
        self.about.carry(carry);
        // On a screen that is too small, lines are left as they were set for an older snapshot.
        let is_set = self.set_for.as_ref().is_some_and(|of| carry.is_from(&of.handbook));
        let place = self.place().filter(|_| is_set).and_then(|place| carry.place(place)).filter(|(_, exact)| *exact);
        let line = self.stop().map_or(0, |stop| stop.lines.start);
        self.wanted = place.map(|(place, _)| Sought::Place(place, line.saturating_sub(self.scroll)));
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

    /// The lines of the body as those of a page, to find text in them.
    pub(in crate::app) fn as_sheet(&self) -> Sheet {
        let line = |runs: &Line| sheet::Line { runs: runs.clone(), node: NodeId::PAGE, source_line: 0 };
        Sheet { lines: self.paper.body.iter().map(line).collect(), links: Vec::new() }
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
        self.stop().map(|stop| stop.to.place())
    }

    /// Whether a command that papers know would do anything on this one.
    pub fn can(&self, command: Command) -> bool {
        match command {
            Command::HideSame | Command::CopySheet => matches!(self.about, Topic::Comparison(..) | Topic::Matrix(_)),
            Command::Compare => matches!(self.about, Topic::Comparison(..)),
            Command::Swap => matches!(self.about, Topic::Comparison(..) | Topic::Way(..)),
            Command::Toggle => matches!(self.about, Topic::Way(..)) && self.step().is_some(),
            Command::NextStep if matches!(self.about, Topic::Way(..)) => self.step_beside(true).is_some(),
            Command::NextStep => !matches!(self.about, Topic::Matrix(_)),
            Command::NextMatch => self.ways.len() > 1,
            Command::Right => self.across < self.farthest(),
            _ => true,
        }
    }

    /// Which of the ways that are equally short is shown.
    pub fn way(&self) -> usize {
        self.at
    }

    /// Shows another of the ways that are equally short; none where there is only one.
    pub fn turn_way(&mut self, by: isize) -> Option<()> {
        let count = self.ways.len() as isize;
        if count < 2 {
            return None;
        }
        self.at = (self.at as isize + by).rem_euclid(count) as usize;
        (self.unfolded, self.cursor, self.scroll) = (self.unfolded_at_first(), 0, 0);
        self.outdate();
        Some(())
    }

    /// What of a way is unfolded before anything else is asked for: its step, where it has no other.
    fn unfolded_at_first(&self) -> Unfolded {
        let is_single = self.ways.get(self.at).is_some_and(|way| way.steps.len() == 1);
        if is_single { Unfolded::all() } else { Unfolded::default() }
    }

    /// The step of a way that is selected, or whose items are.
    pub fn step(&self) -> Option<usize> {
        let stops = self.paper.stops.get(..=self.cursor)?;
        let steps = stops.iter().rev().map(|stop| match stop.to {
            To::Step(step, ..) => Some(step),
            To::Place(place) => self.is_item(place).then_some(usize::MAX),
        });
        steps.take_while(Option::is_some).flatten().find(|step| *step != usize::MAX)
    }

    /// Whether the step that is selected is folded.
    pub fn is_folded(&self) -> bool {
        self.step().is_some_and(|step| !self.unfolded.has(step))
    }

    /// Whether what stands at a place is an item, and no role.
    fn is_item(&self, place: Place) -> bool {
        let page = self.set_for.as_ref().map(|of| of.handbook.page(place.page));
        page.is_some_and(|page| page.node(place.node).kind.is_text())
    }

    /// Unfolds or folds a step of a way, or all of them; what was selected stays so, or the step does.
    pub fn unfold(&mut self, step: Option<usize>, unfold: bool) {
        let Some(step) = step else {
            self.unfolded = if unfold { Unfolded::all() } else { Unfolded::default() };
            self.wanted = self.step().map(Sought::Step);
            return self.outdate();
        };
        if self.unfolded.has(step) != unfold {
            self.unfolded.toggle(step);
            self.wanted = Some(Sought::Step(step));
            self.outdate();
        }
    }

    /// Why there is nothing to read; none where there is.
    pub fn nothing(&self) -> Option<&'static str> {
        self.nothing
    }

    /// Sets the lines where that is not done yet, and keeps what is selected on the screen, where it has so many rows.
    pub fn settle(&mut self, handbook: &Arc<Handbook>, ladder: Option<&Ladder>, setting: Setting, rows: u16) {
        self.rows = rows;
        let pinned = rows >= PINNED;
        let is_set = self.set_for.as_ref().is_some_and(|of| {
            let known = of.ladder == ladder.is_some() || !matches!(self.about, Topic::Way(..));
            Arc::ptr_eq(&of.handbook, handbook) && known && (of.setting, of.pinned) == (setting, pinned)
        });
        if !is_set {
            if let Topic::Way(from, to) = &self.about
                && let (Some(ladder), Some(from), Some(to)) = (ladder, from.place(handbook), to.place(handbook))
            {
                let is_new = self.ways.is_empty() && self.unfolded == Unfolded::default();
                self.ways = ladder.ways(handbook, from, to);
                self.at = self.at.min(self.ways.len() - 1);
                if is_new {
                    self.unfolded = self.unfolded_at_first();
                }
            }
            let paper = self.set(handbook, ladder, setting);
            self.nothing = paper.as_ref().err().copied();
            let paper = paper.unwrap_or_default();
            self.paper = if pinned { paper } else { paper.unpinned() };
            self.set_for = Some(SetFor { handbook: handbook.clone(), ladder: ladder.is_some(), setting, pinned });
            self.seek();
            self.reveal();
            let sheet = self.find.is_some().then(|| self.as_sheet());
            if let (Some(find), Some(sheet)) = (&mut self.find, sheet) {
                find.look(&sheet);
            }
        }
        self.scroll = self.scroll.min(self.last_scroll());
        self.across = self.across.min(self.farthest());
    }

    /// Selects what is sought, of several the nearest; where it is not there, the stop of the same number.
    fn seek(&mut self) {
        let sought = self.wanted.take();
        let is = |stop: &Stop| match sought {
            Some(Sought::Step(step)) => matches!(stop.to, To::Step(number, ..) if number == step),
            Some(Sought::Place(place, _)) => stop.to.place() == place,
            None => false,
        };
        let found = (0..self.paper.stops.len()).filter(|stop| is(&self.paper.stops[*stop]));
        let found = found.min_by_key(|stop| stop.abs_diff(self.cursor));
        self.cursor = found.unwrap_or(self.cursor).min(self.paper.stops.len().saturating_sub(1));
        if let (Some(stop), Some(Sought::Place(_, below))) = (found, sought) {
            self.scroll = self.paper.stops[stop].lines.start.saturating_sub(below);
        }
    }

    /// The rows of the body.
    pub fn height(&self) -> usize {
        usize::from(self.rows).saturating_sub(self.paper.head.len())
    }

    /// The last line that may be the first of the body on the screen.
    fn last_scroll(&self) -> usize {
        self.paper.body.len().saturating_sub(self.height())
    }

    /// Sets the lines, or says why there are none.
    fn set(&self, handbook: &Handbook, ladder: Option<&Ladder>, setting: Setting) -> Result<Paper, &'static str> {
        let place = |address: &Address| address.place(handbook).ok_or(GONE);
        Ok(match &self.about {
            Topic::InFull(role) => paper::in_full(handbook, place(role)?, setting),
            Topic::Comparison(left, right) => {
                paper::comparison(handbook, place(left)?, place(right)?, self.shown, setting)
            }
            Topic::Way(from, to) => {
                let (from, to) = (place(from)?, place(to)?);
                let ladder = ladder.ok_or("the ladders are still being read")?;
                let wanted = Wanted { from, to, ways: &self.ways, at: self.at };
                paper::way(handbook, ladder, wanted, Some(&self.unfolded), setting)
            }
            Topic::Matrix(roles) => {
                // What is left of them; the others may come back.
                let roles: Vec<Place> = roles.iter().filter_map(|role| place(role).ok()).collect();
                if roles.is_empty() {
                    return Err(GONE);
                }
                paper::matrix(handbook, &self.matrix(handbook, &roles), setting)
            }
        })
    }

    /// Roles side by side, as they are shown.
    pub fn matrix(&self, handbook: &Handbook, roles: &[Place]) -> Matrix {
        let all = matrix::matrix(handbook, roles);
        if self.shown.without_same { all.without_same() } else { all }
    }
}

impl Model {
    /// How papers are set in so many columns.
    pub(in crate::app) fn setting(&self, width: u16) -> Setting {
        Setting { width, glyphs: self.glyphs(), colour: self.settings.colour && self.theme().name != "mono" }
    }
}
