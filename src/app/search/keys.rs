//! What keys do while the handbook is searched.

use tui_input::Input;

use crate::app::history::Step;
use crate::app::{Effect, Focus, Model, Overlay, Subject, lists};
use crate::config::command::Command;
use crate::search::query::Field;

use super::ask::show_in_tree;
use super::{Shape, ahead, narrow, nothing, walk};

/// Opens the search, with this query.
pub(in crate::app) fn open(model: &mut Model, text: &str) {
    if !model.searches() {
        model.tree.show_all(&model.handbook);
        model.search.from = model.here();
        model.search.walks = false;
        model.search.forget_answer();
        model.detail.current = None;
        model.overlays.push(Overlay::Search);
    }
    model.focus = Focus::Tree;
    model.search.put(text.to_owned());
}

/// Runs a command.
pub(in crate::app) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Vec<Effect> {
    let times = count.map_or(1, |count| count as isize);
    let page = match model.search.shape {
        Shape::List => isize::from((model.areas().tree.height / 3).max(1) as i16),
        Shape::Tree => isize::from(model.areas().tree.height.max(1) as i16),
    };
    match command {
        Command::Leave | Command::Close => leave(model),
        Command::Choose => choose(model),
        Command::Up if model.search.past.is_some() || model.search.input.value().is_empty() => recall(model),
        Command::Down => travel(model, times),
        Command::Up => travel(model, -times),
        Command::PageDown => travel(model, page),
        Command::PageUp => travel(model, -page),
        Command::Complete => complete(model, 1),
        Command::CompleteBack => complete(model, -1),
        Command::Shape => {
            model.search.shape = if model.search.shape == Shape::List { Shape::Tree } else { Shape::List };
            show_in_tree(model, false);
        }
        Command::NarrowKind => narrow::next(model, Field::Kind),
        Command::NarrowDepartment => narrow::next(model, Field::Department),
        Command::NarrowGrade => narrow::next(model, Field::Grade),
        Command::PreviewDown => model.detail.scroll_by(times),
        Command::PreviewUp => model.detail.scroll_by(-times),
        Command::Searches => lists::open(model, Subject::Searches),
        Command::KeepSearch => super::keep(model),
        _ => {
            let (key, leave) = (model.key(command), model.key(Command::Leave));
            model.refuse(format!("{key} does nothing in a search; {leave} leaves it"));
        }
    }
    Vec::new()
}

/// The line was changed by hand.
pub(in crate::app) fn entered(model: &mut Model, change: impl FnOnce(&mut Input)) {
    model.focus = Focus::Tree;
    let before = model.search.input.value().to_owned();
    change(&mut model.search.input);
    model.search.past = None;
    model.search.completing = None;
    if model.search.input.value() != before {
        model.search.changed();
    }
}

/// Goes to the selected hit; to the best one as soon as it is known, where the answer is not there yet.
pub(in crate::app) fn choose(model: &mut Model) {
    if model.search.asks && ahead::is_early(model) {
        model.search.chosen = true;
        return;
    }
    let Some(spot) = model.shown().filter(|_| !model.search.hits().is_empty()) else { return nothing(model) };
    model.search.remember();
    model.overlays.clear();
    if let Some(from) = model.search.from.take() {
        model.history.leave(from);
    }
    model.search.walks = true;
    (model.detail.find, model.in_full) = (None, None);
    if !model.screen.side_by_side() {
        model.focus = Focus::Detail;
    }
    model.arrive(spot);
    if model.search.shape == Shape::Tree {
        walk::locate(model);
    }
}

/// Closes the search, and returns to where one was.
fn leave(model: &mut Model) {
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Search));
    model.search.remember();
    ahead::give_up(model);
    let from: Option<Step> = model.search.from.take();
    walk::leave_walk(model);
    if let Some(from) = from {
        model.return_to(&from);
    }
}

fn travel(model: &mut Model, by: isize) {
    model.search.past = None;
    match model.search.shape {
        Shape::List => {
            let row = model.search.cursor.saturating_add_signed(by);
            model.search.select(row);
        }
        Shape::Tree => model.tree.move_by(by),
    }
}

/// Puts the search before into the line, from the last one on back.
fn recall(model: &mut Model) {
    let past = model.search.past.map_or(0, |past| past + 1);
    let Some(text) = model.search.history.iter().rev().nth(past).cloned() else {
        let text = if past == 0 { "nothing was searched for yet" } else { "this was the first search" };
        return model.refuse(text);
    };
    model.search.put(text);
    model.search.past = Some(past);
}

/// Takes the first choice for the word at the cursor, then the next, or the last and the one before; where there is none and only one pane fits on
/// the screen, shows the other.
fn complete(model: &mut Model, by: isize) {
    let Some((completion, chosen)) = model.search.completion() else {
        if model.screen.is_wide() {
            model.refuse("nothing to complete here");
        } else {
            model.focus = if model.focus == Focus::Tree { Focus::Detail } else { Focus::Tree };
        }
        return;
    };
    let count = completion.choices.len() as isize;
    let next = chosen.map_or(by.min(0), |chosen| chosen as isize + by).rem_euclid(count) as usize;
    let standing = chosen.map_or(completion.span.len(), |chosen| completion.choices[chosen].chars().count());
    let (start, choice) = (completion.span.start, completion.choices[next].clone());
    let chars: Vec<char> = model.search.input.value().chars().collect();
    let rest: String = chars[(start + standing).min(chars.len())..].iter().collect();
    // The space behind a value is there already where something follows.
    let choice = if rest.starts_with(' ') { choice.trim_end().to_owned() } else { choice };
    let text: String = chars[..start].iter().collect::<String>() + &choice + &rest;
    model.search.put(text);
    let cursor = start + choice.chars().count();
    model.search.input = std::mem::take(&mut model.search.input).with_cursor(cursor);
    // What a field's name is completed to is completed further, not replaced.
    if completion.choices.len() > 1 && !choice.ends_with(':') {
        let mut completion = completion;
        completion.choices[next] = choice;
        model.search.completing = Some((completion, next));
    }
}

/// Selects a row of the hits; goes there where it is selected already.
pub(in crate::app) fn pick(model: &mut Model, row: usize) {
    let (known, selected) = match model.search.shape {
        Shape::List => (model.search.hits().len(), model.search.cursor),
        Shape::Tree => (model.tree.rows().len(), model.tree.selected()),
    };
    if row >= known {
        return;
    }
    if row == selected {
        return choose(model);
    }
    match model.search.shape {
        Shape::List => model.search.select(row),
        Shape::Tree => model.tree.select(row),
    }
}

impl Model {
    /// The row of the hits on a line of their pane: a hit of the list, or a row of the tree.
    pub(in crate::app) fn hit_at(&self, line: usize) -> Option<usize> {
        match self.search.shape {
            Shape::Tree => Some(self.tree.top() + line),
            Shape::List => {
                let mut end = 0;
                let shown = self.search.hits().iter().enumerate().skip(self.search.top);
                shown
                    .map(|(row, hit)| {
                        end += super::rows(hit);
                        (row, end)
                    })
                    .find(|(_, end)| line < *end)
                    .map(|(row, _)| row)
            }
        }
    }
}
