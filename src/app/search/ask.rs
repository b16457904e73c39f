//! Asking and answering: what should be looked for, and what came of it.
//!
//! Whenever what should be looked for differs from what was last asked, [`ask`] yields an effect; the answer comes as
//! an event, some time later. A later ask has a greater number, and an answer is never replaced by that of an earlier
//! one. An answer carries the snapshot that it was found in, so that it can be read whatever has been loaded since.
//!
//! Invariant: what was asked last is what should be looked for, whenever the model is settled.

use std::sync::Arc;

use crate::app::carry::Carry;
use crate::app::{Effect, Model, Spot};
use crate::handbook::{Handbook, Place};
use crate::search::query::{self, Values};
use crate::search::{Facets, Found, Hit, Index};

use super::{Shape, ahead};

/// So many hits are asked for at first; more as soon as one comes near the last.
const FIRST: usize = 200;

/// A search to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which it is: a later one has a greater number, and replaces it.
    pub number: u64,
    /// The query, as it is typed.
    pub text: String,
    /// How many hits are wanted.
    pub limit: usize,
    /// Whether all places are wanted, for the tree.
    pub tree: bool,
}

/// What a search has found.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What was asked.
    pub ask: Ask,
    /// The snapshot to which its places belong.
    pub handbook: Arc<Handbook>,
    /// The best hits, and how many there are.
    pub found: Found,
    /// How they are spread.
    pub facets: Facets,
    /// All places, in folder order, where they were asked for.
    pub places: Vec<Place>,
    /// What the snapshot has for the fields of a query.
    pub values: Arc<Values>,
}

impl Ask {
    /// Makes the search, on the index of a snapshot.
    pub fn answer(self, handbook: &Arc<Handbook>, index: &Index, values: &Arc<Values>) -> Answer {
        let (query, _) = query::parse(&self.text);
        let found = index.search(handbook, &query, self.limit);
        let facets = index.facets(handbook, &query);
        let places = if self.tree { index.places(handbook, &query) } else { Vec::new() };
        Answer { ask: self, handbook: handbook.clone(), found, facets, places, values: values.clone() }
    }
}

/// Asks for what should be looked for now, where that is not what was asked last.
pub(in crate::app) fn ask(model: &mut Model) -> Option<Effect> {
    if !model.searches() && !model.search.walks {
        return None;
    }
    let search = &mut model.search;
    let (text, limit, tree) = (search.input.value(), search.limit.max(FIRST), search.shape == Shape::Tree);
    let same = |(ask, of): &(Ask, Arc<Handbook>)| {
        ask.text == text && ask.limit == limit && ask.tree == tree && Arc::ptr_eq(of, &model.handbook)
    };
    if search.asked.as_ref().is_some_and(same) {
        // A load may end with nothing to ask anew.
        ahead::choose_if_known(model);
        return None;
    }
    search.number += 1;
    let ask = Ask { number: search.number, text: text.to_owned(), limit, tree };
    search.asked = Some((ask.clone(), model.handbook.clone()));
    Some(Effect::Search(ask))
}

/// Takes in an answer.
pub(in crate::app) fn found(model: &mut Model, answer: Answer) {
    let wanted = model.searches() || model.search.walks;
    let search = &mut model.search;
    if answer.ask.number <= search.answered || !wanted {
        return;
    }
    search.answered = answer.ask.number;
    let before = search.answer.as_ref().filter(|before| before.ask.text == answer.ask.text);
    let same = before.is_some();
    // Who has not looked at the hits means the best.
    let row = before.filter(|_| !search.chosen || search.cursor > 0);
    let cursor = row.map_or(0, |before| still(before, search.cursor, &answer));
    search.top = match search.top {
        top if same && top > 0 => (top + cursor).saturating_sub(search.cursor),
        _ => 0,
    };
    search.values = answer.values.clone();
    search.answer = Some(answer);
    search.select(cursor);
    show_in_tree(model, same);
    ahead::choose_if_known(model);
}

/// Takes in that a search came to nothing: who still waits for it is told, and what was meant for its best hit is
/// forgotten.
pub(in crate::app) fn failed(model: &mut Model, number: u64, why: String) {
    if number > model.search.answered && (model.searches() || model.search.walks) {
        model.search.answered = number;
        ahead::give_up(model);
        model.fail(why);
    }
}

/// The row that a hit has in a newer answer; where it is no longer found, its own.
fn still(before: &Answer, row: usize, answer: &Answer) -> usize {
    let is = before.found.hits.get(row).and_then(|hit| {
        let (place, exact) = Carry::new(&before.handbook, &answer.handbook, &[]).place(hit.place)?;
        exact.then_some(place)
    });
    let found = is.and_then(|place| {
        let stands = |hit: &Hit| hit.place == place || hit.also_on.binary_search(&place).is_ok();
        answer.found.hits.iter().position(stands)
    });
    found.unwrap_or(row)
}

/// Narrows the tree to the hits, where they are shown so; else shows all of it again.
pub(super) fn show_in_tree(model: &mut Model, keep_selection: bool) {
    let Model { search, tree, handbook, .. } = model;
    let Some(answer) = &search.answer else { return };
    if search.shape == Shape::List || !search.asks {
        return tree.show_all(handbook);
    }
    // Places of another snapshot mean nothing here; those of this one are asked for.
    if !answer.ask.tree || !Arc::ptr_eq(&answer.handbook, handbook) {
        return;
    }
    let best = answer.found.hits.first().map(|hit| Spot::Node(hit.place));
    let was_narrowed = tree.is_narrowed();
    tree.show_only(handbook, answer.places.clone());
    if let Some(best) = best.filter(|_| !keep_selection || !was_narrowed) {
        tree.reveal(handbook, best);
    }
}
