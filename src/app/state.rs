//! What is remembered from one start to the next, and how the browser finds its place again in another snapshot.
//!
//! Invariant: everything is told by addresses, page id and heading path, never by row or index.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::config::command::Command;
use crate::handbook::{Handbook, Origin, PageId, Place};
use crate::text::Set;

use super::carry::Carry;
use super::layout::Share;
use super::{Address, Focus, Kept, Model, Overlay, Progress, Spot, Subject, chart, lists, papers};

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
    /// Past searches, the oldest first.
    pub searches: Vec<String>,
    /// Searches that are kept under a name.
    pub kept: Vec<Kept>,
    /// Whether the page had the keys, not the tree.
    pub on_page: bool,
    /// The width of the tree, where the user has set one.
    pub tree_width: Option<u16>,
    /// The width of the screen on which they did.
    pub tree_of: Option<u16>,
    /// Whether the tree was hidden.
    pub tree_hidden: bool,
}

impl State {
    /// This state together with what another browser has written since this one knew `known`: its bookmarks and
    /// searches, unless they were forgotten here, and its places on pages that were not read here.
    pub fn joined(&self, known: &State, there: State) -> State {
        let mut joined = self.clone();
        joined.bookmarks = join(&known.bookmarks, there.bookmarks, &self.bookmarks);
        joined.searches = join(&known.searches, there.searches, &self.searches);
        joined.kept = join(&known.kept, there.kept, &self.kept);
        let read: Set<&Address> = self.reading.iter().map(|(address, _)| address).collect();
        joined.reading.extend(there.reading.into_iter().filter(|(address, _)| !read.contains(address)));
        joined.reading.truncate(MOST);
        joined
    }
}

/// What is there, without what was forgotten here, and with what is new here.
fn join<T: Clone + PartialEq>(known: &[T], there: Vec<T>, here: &[T]) -> Vec<T> {
    let mut joined = there;
    joined.retain(|one| !known.contains(one) || here.contains(one));
    for one in here {
        if !known.contains(one) && !joined.contains(one) {
            joined.push(one.clone());
        }
    }
    joined
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
    /// What the user wants to see as soon as it is known where roles lead.
    shown: Option<Command>,
}

/// Puts a newer snapshot in the place of the model's, and finds the place again; some pages may have moved in between:
/// before, now. Returns what was selected and is gone, if it is.
///
/// A load is shown when it is whole: until then, what was read before stays.
pub(super) fn swap(
    model: &mut Model,
    handbook: Arc<Handbook>,
    progress: Progress,
    moved: &[(Box<str>, Box<str>)],
) -> Option<Address> {
    if !progress.done && handbook.pages().len() < model.handbook.pages().len() {
        model.progress = progress;
        return None;
    }
    let old = std::mem::replace(&mut model.handbook, handbook);
    if !Arc::ptr_eq(&old, &model.handbook) {
        model.problems = None;
    }
    let new = model.handbook.clone();
    let carry = Carry::new(&old, &new, moved);
    let before = std::mem::replace(&mut model.progress, progress);
    let first_whole = progress.done && !before.done;
    model.failure = None;
    let selected = model.tree.row().map(|row| row.spot).filter(|_| model.wanted.touched);
    readdress(model, &carry);
    let only = model.tree.shown_only().map(|places| left(places, &carry));
    let open = open(model, &carry, progress.done);
    model.tree.rebuild(&new, open);
    if let Some(places) = only {
        // Until it is known what the newer snapshot has of it.
        model.tree.show_only(&new, places);
    }
    model.detail.carry(&carry);
    let gone = reselect(model, &old, &carry, selected, first_whole);
    if first_whole && !model.wanted.touched && new.origin == Origin::Sample {
        let help = model.key(Command::Help);
        model.tell(format!("a sample handbook: rungs FOLDER opens yours; {help} lists the keys"));
    }
    model.link = None;
    papers::carry(model, &carry);
    chart::note_moves(model, moved);
    model.marked.retain(|address| address.exactly(&new).is_some());
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Offer(_)));
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::List(list) if list.subject == Subject::Links));
    lists::refresh(model);
    gone
}

/// Selects in a newer snapshot what is wanted, or was selected. Returns that, if it is gone.
fn reselect(
    model: &mut Model,
    old: &Handbook,
    carry: &Carry<'_>,
    selected: Option<Spot>,
    first_whole: bool,
) -> Option<Address> {
    let new = model.handbook.clone();
    let wanted = model.wanted.selected.as_ref().and_then(|address| address.find(&new));
    let selected = selected.map(|spot| (spot, carry.spot(spot)));
    let page = |spot: Spot| spot.place().map(|place| place.page);
    // Back to its page at least, from where one was put when that was gone.
    let is_back = |spot| selected.is_some_and(|(_, now)| now.and_then(|(now, _)| page(now)) != page(spot));
    match (wanted, selected) {
        (Some((spot, exact)), _) if exact || first_whole => {
            model.wanted.selected = None;
            model.tree.reveal(&new, spot);
        }
        (Some((spot, _)), _) if is_back(spot) => model.tree.reveal(&new, spot),
        (_, Some((_, Some((spot, true))))) => model.tree.reveal(&new, spot),
        (_, Some((was, now))) => {
            // Where it comes back before the user has gone elsewhere, it is selected again.
            let address = Address::of(old, was);
            model.wanted.selected.get_or_insert_with(|| address.clone());
            match now.map(|(spot, _)| spot).or_else(|| carry.left_of(was)) {
                Some(spot) => model.tree.reveal(&new, spot),
                None => model.tree.select(model.tree.selected()),
            }
            return now.is_none().then_some(address);
        }
        // Who opens one page is there.
        (_, None) if first_whole && new.pages().len() == 1 => model.tree.reveal(&new, Spot::page(PageId(0))),
        (_, None) => model.tree.select(0),
    }
    None
}

/// What is left of some places in a newer snapshot, in folder order.
fn left(places: &[Place], carry: &Carry<'_>) -> Vec<Place> {
    let is = places.iter().filter_map(|place| carry.place(*place));
    let mut left: Vec<Place> = is.filter(|(_, exact)| *exact).map(|(place, _)| place).collect();
    left.sort_unstable();
    left
}

/// What is unfolded in a newer snapshot.
fn open(model: &mut Model, carry: &Carry<'_>, done: bool) -> Vec<Spot> {
    let new = &model.handbook;
    if !model.wanted.touched {
        return new.departments().first().map(|entry| Spot::entry(new, *entry)).into_iter().collect();
    }
    let mut open = Vec::new();
    for address in std::mem::take(&mut model.wanted.open) {
        match address.find(new) {
            Some((spot, true)) => open.push(spot),
            _ if !done => model.wanted.open.push(address),
            _ => {}
        }
    }
    let carried = model.tree.open().filter_map(|spot| carry.spot(spot));
    open.extend(carried.filter(|(_, exact)| *exact).map(|(spot, _)| spot));
    open
}

/// Lets what is remembered follow what has moved or has another name.
fn readdress(model: &mut Model, carry: &Carry<'_>) {
    let Model { bookmarks, marked, history, wanted, search, .. } = model;
    let wanted = wanted.selected.iter_mut().chain(&mut wanted.open).chain(search.left());
    bookmarks.iter_mut().chain(marked).chain(wanted).for_each(|address| *address = carry.now(address));
    history.iter_mut().for_each(|step| step.carry(carry));
}

impl Model {
    /// What is worth remembering until the next start.
    pub fn state(&self) -> State {
        let handbook = &self.handbook;
        let selected = self.tree.row().map(|row| Address::of(handbook, row.spot));
        let open = self.tree.open().take(MOST).map(|spot| Address::of(handbook, spot));
        let mut open: Vec<Address> = open.chain(self.wanted.open.iter().cloned()).collect();
        let places = self.detail.places().filter(|(_, scroll)| *scroll > 0);
        let mut reading: Vec<(Address, usize)> =
            places.take(MOST).map(|(address, scroll)| (address.clone(), scroll)).collect();
        let key = |address: &Address| (address.id.clone(), address.path.clone());
        open.sort_by_key(key);
        reading.sort_by_key(|(address, _)| key(address));
        State {
            selected: self.wanted.selected.clone().or(selected),
            open,
            reading,
            bookmarks: self.bookmarks.clone(),
            searches: self.search.history().to_vec(),
            kept: self.search.kept().to_vec(),
            on_page: self.focus == Focus::Detail,
            tree_width: self.screen.tree_width.map(|share| share.columns),
            tree_of: self.screen.tree_width.map(|share| share.of),
            tree_hidden: self.screen.tree_hidden,
        }
    }

    /// Takes up where [`Model::state`] left off, as far as the handbook still has it, once it is loaded.
    pub fn restore(&mut self, state: State) {
        let share = |columns| Share { columns, of: state.tree_of.unwrap_or(0) };
        self.screen.tree_width = state.tree_width.map(share);
        self.screen.tree_hidden = state.tree_hidden;
        self.focus = if state.on_page || state.tree_hidden { Focus::Detail } else { Focus::Tree };
        self.detail.remember(state.reading);
        self.bookmarks = state.bookmarks;
        self.search.restore(state.searches, state.kept);
        self.wanted.touched = state.selected.is_some();
        self.wanted.selected = state.selected;
        self.wanted.open = state.open;
        swap(self, self.handbook.clone(), self.progress, &[]);
    }

    /// Notes that the user has done something: from now on the selection stays with what is selected.
    pub(super) fn touch(&mut self) {
        self.wanted.touched = true;
        self.wanted.shown = None;
    }

    /// Runs a command as soon as it is known where roles lead, unless the user does something else before that.
    pub(super) fn await_ladders(&mut self, command: Command) {
        match &self.failure {
            Some(failure) => self.refuse(failure.clone()),
            None => {
                self.wanted.shown = Some(command);
                self.refuse("it opens as soon as the ladders are read");
            }
        }
    }

    /// The command that waited for the ladders.
    pub(super) fn take_awaited(&mut self) -> Option<Command> {
        self.wanted.shown.take()
    }

    /// Waits no longer for what should be selected: the user has gone elsewhere.
    pub(super) fn give_up_wanted(&mut self) {
        self.wanted.selected = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(bookmarks: &str) -> State {
        let address = |id: &str| Address { id: id.to_owned(), path: Vec::new() };
        State { bookmarks: bookmarks.split_whitespace().map(address).collect(), ..State::default() }
    }

    #[track_caller]
    fn check(known: &str, there: &str, now: &str, expected: &str) {
        let joined = state(now).joined(&state(known), state(there));
        let ids: Vec<&str> = joined.bookmarks.iter().map(|bookmark| bookmark.id.as_str()).collect();
        assert_eq!(ids.join(" "), expected);
    }

    #[test]
    fn two_browsers_keep_both_their_bookmarks() {
        check("", "", "a", "a");
        check("a", "a", "a b", "a b");
        check("a", "a c", "a b", "a c b");
        check("a", "a c", "", "c");
        check("a", "", "a", "");
        check("a", "a b", "a b", "a b");
    }

    #[test]
    fn places_that_were_not_read_here_stay() {
        let place = |id: &str, line| (Address { id: id.to_owned(), path: Vec::new() }, line);
        let now = State { reading: vec![place("a", 1)], ..State::default() };
        let there = State { reading: vec![place("a", 9), place("b", 2)], ..State::default() };
        assert_eq!(now.joined(&State::default(), there).reading, [place("a", 1), place("b", 2)]);
    }

    #[test]
    fn of_very_many_places_those_read_here_are_kept() {
        let place = |i: usize| (Address { id: i.to_string(), path: Vec::new() }, 1);
        let now = State { reading: vec![place(9_000)], ..State::default() };
        let there = State { reading: (0..3_000).map(place).collect(), ..State::default() };
        let joined = now.joined(&State::default(), there).reading;
        assert_eq!((joined.len(), &joined[0]), (2_000, &place(9_000)));
    }
}
