//! What is remembered from one start to the next, and how the browser finds its place again in another snapshot.
//!
//! Invariant: everything is told by addresses, page id and heading path, never by row or index.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::handbook::Handbook;

use super::{Address, Focus, Model, Overlay, Progress, Spot, Subject, lists};

/// What is remembered of one handbook.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// What was selected.
    pub selected: Option<Address>,
    /// What was unfolded.
    pub open: Vec<Address>,
    /// For what has been read, the first line on the screen.
    pub reading: Vec<(Address, usize)>,
    /// What is bookmarked.
    pub bookmarks: Vec<Address>,
    /// Whether the page had the keys, not the tree.
    pub on_page: bool,
    /// The width of the tree, where the user has set one.
    pub tree_width: Option<u16>,
    /// Whether the tree was hidden.
    pub tree_hidden: bool,
}

/// More than this is not worth a state file.
const MOST: usize = 2_000;

/// What should be selected and unfolded as soon as the handbook has it.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    selected: Option<Address>,
    open: Vec<Address>,
    /// Whether the user has done anything yet; until then the first department stays selected while pages come in.
    touched: bool,
}

/// What is worth remembering.
pub(super) fn state(model: &Model) -> State {
    let handbook = &model.handbook;
    let selected = model.tree.row().map(|row| Address::of(handbook, row.spot));
    let open = model.tree.open().take(MOST).map(|spot| Address::of(handbook, spot));
    let mut open: Vec<Address> = open.chain(model.wanted.open.iter().cloned()).collect();
    let places = model.detail.places().filter(|(_, scroll)| *scroll > 0);
    let mut reading: Vec<(Address, usize)> =
        places.take(MOST).map(|(address, scroll)| (address.clone(), scroll)).collect();
    let key = |address: &Address| (address.id.clone(), address.path.clone());
    open.sort_by_key(key);
    reading.sort_by_key(|(address, _)| key(address));
    State {
        selected: model.wanted.selected.clone().or(selected),
        open,
        reading,
        bookmarks: model.bookmarks.clone(),
        on_page: model.focus == Focus::Detail,
        tree_width: model.screen.tree_width,
        tree_hidden: model.screen.tree_hidden,
    }
}

/// Takes up where a state left off.
pub(super) fn restore(model: &mut Model, state: State) {
    model.screen.tree_width = state.tree_width;
    model.screen.tree_hidden = state.tree_hidden;
    model.focus = if state.on_page || state.tree_hidden { Focus::Detail } else { Focus::Tree };
    model.detail.remember(state.reading);
    model.bookmarks = state.bookmarks;
    model.wanted.touched = state.selected.is_some();
    model.wanted.selected = state.selected;
    model.wanted.open = state.open;
    swap(model, model.handbook.clone(), model.progress);
}

/// Puts a newer snapshot in the place of the model's, and finds the place again.
///
/// A reload is shown when it is whole: until then, what was read before stays.
pub(super) fn swap(model: &mut Model, handbook: Arc<Handbook>, progress: Progress) {
    if !progress.done && handbook.pages().len() < model.handbook.pages().len() {
        model.progress = progress;
        return;
    }
    let old = std::mem::replace(&mut model.handbook, handbook);
    let new = &model.handbook;
    model.progress = progress;
    model.failure = None;
    let selected = model.tree.row().map(|row| Address::of(&old, row.spot));
    let mut wanted = std::mem::take(&mut model.wanted.open);
    wanted.extend(model.tree.open().map(|spot| Address::of(&old, spot)));
    let mut open = Vec::new();
    for address in wanted {
        match address.find(new) {
            Some((spot, true)) => open.push(spot),
            _ if !progress.done => model.wanted.open.push(address),
            _ => {}
        }
    }
    if !model.wanted.touched {
        open.clear();
        open.extend(new.departments().first().map(|entry| Spot::entry(new, *entry)));
    }
    model.tree.rebuild(new, open);
    let first = if model.wanted.touched { selected } else { None };
    let wanted = model.wanted.selected.as_ref().and_then(|address| address.find(new));
    match (wanted, first.and_then(|address| address.find(new))) {
        (Some((spot, exact)), _) if exact || progress.done => {
            model.wanted.selected = None;
            model.tree.reveal(new, spot);
        }
        (_, Some((spot, _))) => model.tree.reveal(new, spot),
        _ => model.tree.select(0),
    }
    model.detail.outdate();
    model.link = None;
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Offer(_)));
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::List(list) if list.subject == Subject::Links));
    lists::refresh(model);
}

impl Model {
    /// Notes that the user has done something: from now on the selection stays with what is selected.
    pub(super) fn touch(&mut self) {
        self.wanted.touched = true;
    }

    /// Forgets what should be selected: the user has gone elsewhere.
    pub(super) fn settle_for_selection(&mut self) {
        self.wanted.selected = None;
    }
}
