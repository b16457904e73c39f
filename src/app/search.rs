//! The search of the whole handbook: the line that is typed, what it finds, and the hit that is looked at.
//!
//! Invariant: nothing here waits for an answer; what is on the screen meanwhile is the answer before.

mod ahead;
mod ask;
mod kept;
mod keys;
mod mark;
mod narrow;
mod walk;

use std::sync::Arc;

use tui_input::Input;

use crate::handbook::{Handbook, Place};
use crate::search::Hit;
use crate::search::query::{self, Completion, Mistake, Values};

pub(super) use ahead::{hold, release};
pub use ask::{Answer, Ask};
pub(super) use ask::{ask, failed, found};
pub use kept::Kept;
pub(super) use kept::{forget, keep, run_keep};
pub(super) use keys::{choose, entered, open, pick, run};
pub(super) use mark::mark;
pub(super) use narrow::narrow;
pub(super) use walk::{advance, leave_walk};

use super::history::Step;
use super::{Address, Event, Model, Overlay, Spot};

/// Where one comes so near to the last hit that is known, more are asked for.
const NEAR: usize = 100;

/// How hits are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// One flat list, the best first.
    #[default]
    List,
    /// In the tree, with what is around them.
    Tree,
}

/// The search of the handbook.
///
/// Invariant: `cursor` indexes the hits of the answer unless there are none.
#[derive(Debug, Default)]
pub struct Search {
    input: Input,
    /// What the query itself has wrong, and whether anything is asked besides.
    mistakes: Vec<Mistake>,
    asks: bool,
    shape: Shape,
    limit: usize,
    /// The number of the last ask, and of the last answer that was taken in.
    number: u64,
    answered: u64,
    /// What was asked last, and of which snapshot.
    asked: Option<(Ask, Arc<Handbook>)>,
    answer: Option<Answer>,
    values: Arc<Values>,
    cursor: usize,
    top: usize,
    /// Where one was before.
    from: Option<Step>,
    /// Whether `n` and `N` walk the hits.
    walks: bool,
    /// In the tree, the place that was walked to last.
    at: usize,
    /// Whether the best hit was chosen before the answer was there.
    chosen: bool,
    /// What the user did since: it is meant for where the hit leads.
    ahead: Vec<Event>,
    /// The past search that stands in the line, counted from the last one.
    past: Option<usize>,
    /// What the completion replaces, and which choice stands there now.
    completing: Option<(Completion, usize)>,
    /// What the marks on the sheet were made for.
    marked: Option<mark::Key>,
    history: Vec<String>,
    kept: Vec<Kept>,
}

impl Search {
    /// What is typed.
    pub fn input(&self) -> &Input {
        &self.input
    }

    /// Whether what is typed asks for anything.
    pub fn asks(&self) -> bool {
        self.asks
    }

    /// How hits are shown.
    pub(crate) fn shape(&self) -> Shape {
        self.shape
    }

    /// The hits, and the snapshot in which they stand.
    pub fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    /// Whether the answer is not yet that to what is asked now.
    pub fn waits(&self) -> bool {
        self.answered < self.number
    }

    /// The selected hit's row of the list.
    pub(crate) fn cursor(&self) -> usize {
        self.cursor
    }

    /// The first hit of the list on the screen.
    pub(crate) fn top(&self) -> usize {
        self.top
    }

    /// The hits that are known so far.
    pub fn hits(&self) -> &[Hit] {
        self.answer.as_ref().map_or(&[], |answer| &answer.found.hits)
    }

    /// The selected hit.
    fn selected(&self) -> Option<&Hit> {
        self.hits().get(self.cursor)
    }

    /// The hit that stands at a place, or elsewhere with the same line.
    pub(crate) fn hit_in(&self, place: Place) -> Option<&Hit> {
        self.hits().iter().find(|hit| hit.place == place || hit.also_on.binary_search(&place).is_ok())
    }

    /// Whether `n` and `N` walk the hits.
    pub fn walks(&self) -> bool {
        self.walks
    }

    /// The past searches, the oldest first.
    pub fn history(&self) -> &[String] {
        &self.history
    }

    /// Whether there are searches to choose from.
    pub(super) fn has_some(&self) -> bool {
        !self.history.is_empty() || !self.kept.is_empty()
    }

    /// The searches that are kept under a name.
    pub(crate) fn kept(&self) -> &[Kept] {
        &self.kept
    }

    /// What the query has wrong, or nothing can fit.
    pub fn mistakes(&self) -> impl Iterator<Item = &Mistake> {
        let doubts = self.answer.as_ref().filter(|_| !self.waits()).map_or(&[][..], |answer| &answer.found.doubts);
        self.mistakes.iter().chain(doubts)
    }

    /// What the word at the cursor may become, and which choice stands there, if one does.
    pub(crate) fn completion(&self) -> Option<(Completion, Option<usize>)> {
        if let Some((completion, chosen)) = &self.completing {
            return Some((completion.clone(), Some(*chosen)));
        }
        let completion = query::complete(self.input.value(), self.input.cursor(), &self.values)?;
        Some((completion, None))
    }

    /// The address to which leaving returns.
    pub(super) fn left(&mut self) -> Option<&mut Address> {
        self.from.as_mut().map(|step| &mut step.at)
    }

    /// Where a hit of the list stands in a snapshot; it may have been found in an older one.
    fn spot_of(&self, handbook: &Arc<Handbook>, place: Place) -> Option<Spot> {
        let found_in = &self.answer.as_ref()?.handbook;
        if Arc::ptr_eq(found_in, handbook) {
            return Some(Spot::Node(place));
        }
        Address::of(found_in, place).find(handbook).map(|(spot, _)| spot)
    }

    /// Puts a text into the line, its end at the cursor.
    fn put(&mut self, text: String) {
        self.input = Input::new(text);
        self.changed();
    }

    /// The line says something else now.
    fn changed(&mut self) {
        (self.limit, self.completing, self.past) = (0, None, None);
        let (query, mistakes) = query::parse(self.input.value());
        (self.asks, self.mistakes) = (!query.is_empty(), mistakes);
    }

    /// Forgets what was found; what is still on its way is not waited for.
    fn forget_answer(&mut self) {
        (self.answer, self.asked, self.marked) = (None, None, None);
        (self.answered, self.cursor, self.top) = (self.number, 0, 0);
    }

    /// Selects a hit, the last where there are fewer; asks for more where it is near the last.
    fn select(&mut self, row: usize) {
        let known = self.hits().len();
        self.cursor = row.min(known.saturating_sub(1));
        let total = self.answer.as_ref().map_or(0, |answer| answer.found.total);
        if known < total && self.cursor + NEAR >= known {
            self.limit = self.limit.max(known.saturating_mul(4));
        }
    }
}

impl Model {
    /// The search of the handbook.
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// Whether the search has the screen.
    pub fn searches(&self) -> bool {
        self.overlays.iter().any(|overlay| matches!(overlay, Overlay::Search))
    }

    /// What the detail pane shows: the selected hit, else the selected row of the tree.
    pub(super) fn shown(&self) -> Option<Spot> {
        let hit = self.search.selected().filter(|_| self.searches() && self.search.shape == Shape::List);
        let hit = hit.and_then(|hit| self.search.spot_of(&self.handbook, hit.place));
        hit.or_else(|| self.tree.row().map(|row| row.spot))
    }
}

/// Brings the list in step with the screen: the selected hit is on it.
pub(super) fn settle(model: &mut Model) {
    if !model.searches() {
        return;
    }
    let height = usize::from(model.areas().tree.height);
    let search = &mut model.search;
    let rows = |hit: &Hit| rows(hit);
    search.top = search.top.min(search.cursor);
    let hits = search.answer.as_ref().map_or(&[][..], |answer| &answer.found.hits);
    // From the selected hit upwards, as many as there is room for.
    let (mut first, mut taken) = (search.cursor, 0);
    for (index, hit) in hits.iter().enumerate().take(search.cursor + 1).skip(search.top).rev() {
        taken += rows(hit);
        if taken > height && index < search.cursor {
            break;
        }
        first = index;
    }
    search.top = first.max(search.top);
}

/// How many rows of the list a hit takes.
pub(crate) fn rows(hit: &Hit) -> usize {
    2 + usize::from(!hit.also_on.is_empty() || hit.approximate || hit.scattered)
}

/// Says why there is nothing to go to.
fn nothing(model: &mut Model) {
    let text = match &model.search.answer {
        _ if !model.search.asks => "nothing is searched for yet",
        Some(answer) if answer.found.total == 0 => "nothing was found",
        _ => "no hit is selected",
    };
    model.refuse(text);
}
