//! Past searches, and those that are kept under a name.

use serde::{Deserialize, Serialize};
use tui_input::Input;

use crate::app::{Act, Choice, Effect, Model, Overlay};
use crate::config::command::Command;

use super::Search;

/// As many past searches as anyone looks back.
const MOST: usize = 100;

/// A search that is kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The name.
    pub name: String,
    /// The query.
    pub query: String,
}

impl Search {
    /// Takes over what was searched for in the past, and what is kept.
    pub(in crate::app) fn restore(&mut self, mut history: Vec<String>, kept: Vec<Kept>) {
        history.drain(..history.len().saturating_sub(MOST));
        (self.history, self.kept) = (history, kept);
    }

    /// Notes what stands in the line as a past search.
    pub(super) fn remember(&mut self) {
        let text = self.input.value().trim().to_owned();
        if text.is_empty() {
            return;
        }
        self.history.retain(|past| *past != text);
        self.history.push(text);
        if self.history.len() > MOST {
            self.history.remove(0);
        }
    }
}

/// Asks for the name under which to keep the search.
pub(in crate::app) fn keep(model: &mut Model) {
    let text = model.search.input.value().trim();
    if text.is_empty() {
        return model.refuse("there is no search to keep");
    }
    let known = model.search.kept.iter().find(|kept| kept.query == text);
    let name = known.map_or("", |kept| &kept.name).to_owned();
    model.overlays.push(Overlay::Keep(Input::new(name)));
}

/// Runs a command for the line in which the name is entered; none where it has no meaning there.
pub(in crate::app) fn run_keep(model: &mut Model, command: Command) -> Option<Vec<Effect>> {
    let name = match model.overlays.last() {
        Some(Overlay::Keep(input)) if command == Command::Choose => input.value().to_owned(),
        _ => return None,
    };
    model.overlays.pop();
    keep_as(model, &name);
    Some(vec![Effect::Remember])
}

/// Keeps the search under a name; under its own words where none was entered.
fn keep_as(model: &mut Model, name: &str) {
    let query = model.search.input.value().trim().to_owned();
    let name = if name.trim().is_empty() { query.clone() } else { name.trim().to_owned() };
    model.search.kept.retain(|kept| kept.name != name && kept.query != query);
    model.tell(format!("kept as '{name}'"));
    model.search.kept.push(Kept { name, query });
}

/// Forgets a choice of the list of searches.
pub(in crate::app) fn forget(search: &mut Search, choice: &Choice) {
    let Act::Search(query) = &choice.act else { return };
    if choice.key == "kept" {
        search.kept.retain(|kept| kept.name != choice.label);
    } else {
        search.history.retain(|past| past != query);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_past_searches_the_newest_are_remembered() {
        let mut search = Search::default();
        search.restore((0..130).map(|i| i.to_string()).collect(), Vec::new());
        let newest = |from: usize, to: usize| (from..to).map(|i| i.to_string()).collect::<Vec<_>>();
        assert_eq!(search.history(), newest(30, 130));
        search.input = Input::new("130".to_owned());
        search.remember();
        assert_eq!(search.history(), newest(31, 131));
    }
}
