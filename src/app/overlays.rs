//! What lies on top of the panes, and the commands and text for it.
//!
//! Invariant: overlays are a stack; the keys go to the topmost.

use crossterm::event::{Event as Terminal, KeyEvent};
use tui_input::Input;
use tui_input::backend::crossterm::EventHandler as _;

use crate::config::command::Command;
use crate::text::sanitise;

use super::motion::Motion;
use super::{Address, Chart, Effect, Find, Model, Picker, Reading, Spot, Subject, chart, find, lists, papers, search};

/// Something on top of the panes.
#[derive(Debug)]
pub enum Overlay {
    /// A list to choose from.
    List(Picker),
    /// The search of the handbook; [`super::Search`] says what it shows.
    Search,
    /// The line in which one enters the name under which to keep a search.
    Keep(Input),
    /// The line in which one enters what to find, and where the sheet was scrolled to before.
    Find(Input, usize),
    /// What to do about a link that leads nowhere.
    Offer(Offer),
    /// A ladder or map.
    Chart(Chart),
    /// A paper to read.
    Paper(Reading),
}

/// A page that the handbook lacks, and the nearest that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The id of the page.
    pub missing: String,
    /// The nearest page.
    pub nearest: Option<Spot>,
}

/// Runs a command for the topmost overlay.
pub(super) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Vec<Effect> {
    if matches!(model.overlays.last(), Some(Overlay::Search)) {
        return search::run(model, command, count);
    }
    if command == Command::Search && !matches!(model.overlays.last(), Some(Overlay::List(_))) {
        search::open(model, "");
        return Vec::new();
    }
    if let Some(effects) = chart::run(model, command, count) {
        return effects;
    }
    if let Some(effects) = papers::run(model, command, count) {
        return effects;
    }
    if let Some(Overlay::List(list)) = model.overlays.last() {
        let motion = Motion::of(command, count, model.popup(list).list.height.into());
        if let Some(Overlay::List(list)) = model.overlays.last_mut() {
            // Whoever moves on has given up the number that was begun.
            list.number = None;
            if let Some(motion) = motion {
                list.travel(motion);
                return Vec::new();
            }
        }
    }
    match (model.overlays.last_mut(), command) {
        (Some(Overlay::Find(_, from)), Command::Leave) => {
            let from = *from;
            model.overlays.pop();
            model.detail.find = None;
            model.detail.scroll_to(from);
        }
        (Some(Overlay::List(list)), Command::Leave) if list.typing && !list.subject.is_typed() => {
            list.typing = false;
            list.input.reset();
            lists::narrow(model);
        }
        (Some(Overlay::List(Picker { subject: Subject::Index(index), .. })), Command::Leave | Command::Close) => {
            let index = *index;
            lists::back_to_indexes(model, index);
        }
        (_, Command::Leave | Command::Close) => {
            model.overlays.pop();
        }
        (Some(Overlay::Keep(input)), Command::Choose) => {
            let name = input.value().to_owned();
            model.overlays.pop();
            search::keep_as(model, &name);
            return vec![Effect::Remember];
        }
        (Some(Overlay::Find(..)), Command::Choose) => find::close(model),
        (Some(Overlay::Find(..)), Command::Down) => find::advance(model, 1),
        (Some(Overlay::Find(..)), Command::Up) => find::advance(model, -1),
        (Some(Overlay::Offer(offer)), Command::Choose) => {
            let nearest = offer.nearest;
            model.overlays.pop();
            if let Some(spot) = nearest
                && !chart::walk_to(model, &Address::of(&model.handbook, spot))
            {
                model.go(spot);
            }
        }
        (Some(Overlay::List(list)), Command::Choose) if list.typing && !list.subject.is_typed() => {
            list.typing = false;
        }
        (Some(Overlay::List(_)), Command::Choose) => return lists::take(model),
        (Some(Overlay::List(list)), Command::Filter) => list.typing = true,
        (Some(Overlay::List(_)), Command::Forget) => {
            lists::forget(model);
            return vec![Effect::Remember];
        }
        (Some(_), _) => {
            let text = format!("'{}' has no meaning here; {} closes", command.name(), model.key(Command::Leave));
            model.refuse(text);
        }
        (None, _) => {}
    }
    Vec::new()
}

/// Changes the line that is being entered, and what depends on it.
pub(super) fn enter(model: &mut Model, change: impl FnOnce(&mut Input)) {
    match model.overlays.last_mut() {
        Some(Overlay::List(list)) if list.typing => {
            change(&mut list.input);
            lists::narrow(model);
        }
        Some(Overlay::Search) => search::entered(model, change),
        Some(Overlay::Keep(input)) => change(input),
        Some(Overlay::Find(input, from)) => {
            change(input);
            let (query, from) = (input.value().to_owned(), *from);
            model.detail.find = Some(Find::new(&query, model.detail.sheet(), from));
            model.detail.scroll_to(from);
            find::reveal(model);
        }
        _ => {}
    }
}

/// Edits the line by a key.
pub(super) fn typed(input: &mut Input, key: KeyEvent) {
    input.handle_event(&Terminal::Key(key));
}

/// Puts pasted text into the line.
pub(super) fn paste(input: &mut Input, text: &str) {
    let pasted = sanitise(text);
    let before: String = input.value().chars().take(input.cursor()).collect();
    let after: String = input.value().chars().skip(input.cursor()).collect();
    let cursor = input.cursor() + pasted.chars().count();
    *input = Input::new(before + &pasted + &after).with_cursor(cursor);
}
