//! What lies on top of the panes, and the commands and text for it.
//!
//! Invariant: overlays are a stack; the keys go to the topmost.

use crossterm::event::{Event as Terminal, KeyEvent};
use tui_input::Input;
use tui_input::backend::crossterm::EventHandler as _;

use crate::config::command::Command;
use crate::text::{own_name, sanitise};

use super::{
    Address, Chart, Effect, Model, Picker, Reading, Spot, Subject, chart, find, lists, outside, papers, search,
};

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
    let done = match model.overlays.last() {
        Some(Overlay::Search) => return search::run(model, command, count),
        Some(Overlay::List(_)) => lists::run(model, command, count),
        Some(_) if command == Command::Search => {
            search::open(model, "");
            Some(Vec::new())
        }
        Some(Overlay::Chart(_)) => chart::run(model, command, count),
        Some(Overlay::Paper(_)) => papers::run(model, command, count),
        Some(Overlay::Find(..)) => find::run(model, command),
        Some(Overlay::Keep(_)) => search::run_keep(model, command),
        Some(Overlay::Offer(_)) => accept(model, command),
        None => Some(Vec::new()),
    };
    done.unwrap_or_else(|| {
        if matches!(command, Command::Leave | Command::Close) {
            model.overlays.pop();
        } else {
            let (key, leave) = (model.key(command), model.key(Command::Leave));
            model.refuse(format!("{key} does nothing on {}; {leave} closes it", name(model)));
        }
        Vec::new()
    })
}

/// Runs a command that means the same on a chart and on a paper; none for other commands.
pub(super) fn run_alike(model: &mut Model, command: Command) -> Option<Vec<Effect>> {
    match command {
        Command::Compare | Command::CompareWith | Command::Levels | Command::Path | Command::Indexes => {
            papers::open(model, command);
        }
        Command::Bookmark => return Some(lists::bookmark(model)),
        Command::CopyItem | Command::CopyQuote | Command::CopyPath | Command::Edit | Command::Web => {
            return Some(outside::run(model, command));
        }
        Command::Find => find::open(model),
        _ => lists::open(model, Subject::of(command)?),
    }
    Some(Vec::new())
}

/// What lies on top, as one speaks of it.
fn name(model: &Model) -> &'static str {
    match model.overlays.last() {
        Some(Overlay::Chart(chart)) if chart.is_map() => "a map",
        Some(Overlay::Chart(_)) => "a ladder",
        Some(Overlay::Paper(reading)) => reading.about.name(),
        Some(Overlay::Search | Overlay::Keep(_) | Overlay::Find(..)) => "a search",
        Some(Overlay::List(_)) => "a list",
        Some(Overlay::Offer(_)) | None => "this",
    }
}

/// Goes to the nearest page that is offered; where none is near, looks for the words of what is missing by name. None
/// for other commands.
fn accept(model: &mut Model, command: Command) -> Option<Vec<Effect>> {
    let offer = match model.overlays.last() {
        Some(Overlay::Offer(offer)) if command == Command::Choose => offer.clone(),
        _ => return None,
    };
    model.overlays.pop();
    match offer.nearest {
        Some(spot) if chart::walk_to(model, &Address::of(&model.handbook, spot)) => {}
        Some(spot) => model.go(spot),
        None => {
            let last = own_name(&offer.missing);
            lists::open(model, Subject::Names);
            enter(model, |input| *input = Input::new(last.replace(['-', '_'], " ")));
        }
    }
    Some(Vec::new())
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
            find::enter(model, &query, from);
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
