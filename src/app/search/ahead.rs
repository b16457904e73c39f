//! Typing ahead: Enter before the hits are known goes to the best one as soon as it is, and what is pressed meanwhile
//! is meant for where it leads, not for the line.
//!
//! Invariant: leaving the search is never kept waiting.

use crate::app::{Event, Model, keys};
use crate::config::command::Command;
use crate::config::keymap::Meaning;
use crate::config::stroke::Stroke;

use super::choose;

/// Whether there is nothing to choose yet: nobody has answered, or nothing is found in what is read so far.
pub(super) fn is_early(model: &Model) -> bool {
    model.search.waits() || model.search.hits().is_empty() && !model.progress.done
}

/// Goes to the best hit where that was wanted and it is known now; where nothing was found, what was meant for there is
/// forgotten.
pub(super) fn choose_if_known(model: &mut Model) {
    // Of the hits in a part of the handbook the best is not the best.
    if model.search.chosen && !model.search.waits() && model.progress.done {
        model.search.chosen = false;
        choose(model);
        if model.searches() {
            model.search.ahead.clear();
        }
    }
}

/// Gives up the hit that was chosen, and what was meant for it.
pub(super) fn give_up(model: &mut Model) {
    model.search.chosen = false;
    model.search.ahead.clear();
}

/// Keeps what the user does until the hit that was chosen is known; returns what is not kept.
pub(in crate::app) fn hold(model: &mut Model, event: Event) -> Option<Event> {
    let is_meant_for_hit = match &event {
        Event::Key(key) => {
            let meaning = model.settings.keymap.meaning(keys::panes(model), &[Stroke::from(*key)]);
            !matches!(meaning, Meaning::Run(Command::Leave | Command::Close | Command::Quit))
        }
        Event::Mouse(_) | Event::Paste(_) => true,
        _ => false,
    };
    if model.search.chosen && is_meant_for_hit {
        model.search.ahead.push(event);
        return None;
    }
    Some(event)
}

/// What was kept, as soon as one is where it is meant for.
pub(in crate::app) fn release(model: &mut Model) -> Vec<Event> {
    if model.search.chosen { Vec::new() } else { std::mem::take(&mut model.search.ahead) }
}
