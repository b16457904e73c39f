//! Finding text, on the page or on the paper that lies in its place or on top: the line in which it is entered, and the
//! keys that go from match to match.
//!
//! Invariant: what is found is on what is seen.

use tui_input::Input;

use crate::app::{Effect, Focus, Model, Overlay, Reading};
use crate::config::command::Command;

use super::Find;

/// The paper in which text is found: the one on top, or what stands in the place of the page.
fn paper(model: &mut Model) -> Option<&mut Reading> {
    let beside = model.shows_in_full();
    match model.overlays.iter_mut().rfind(|overlay| !matches!(overlay, Overlay::Find(..))) {
        Some(Overlay::Paper(reading)) => Some(reading),
        Some(_) => None,
        None => model.in_full.as_mut().filter(|_| beside),
    }
}

/// What is being found, on that paper or on the page.
fn current(model: &mut Model) -> &mut Option<Find> {
    // Asked twice, for a paper that is not there would hold on to the model.
    if paper(model).is_none() {
        return &mut model.detail.find;
    }
    paper(model).map(|reading| &mut reading.find).expect("the paper was there")
}

/// Opens the line in which one enters what to find.
pub(in crate::app) fn open(model: &mut Model) {
    let from = paper(model).map(|reading| reading.scroll());
    if model.overlays.is_empty() && (from.is_some() || !model.screen.side_by_side()) {
        model.focus = Focus::Detail;
    }
    let from = from.unwrap_or(model.detail.scroll());
    model.overlays.push(Overlay::Find(Input::default(), from));
}

/// Finds what is entered, from where one was on.
pub(in crate::app) fn enter(model: &mut Model, query: &str, from: usize) {
    let find = match paper(model) {
        Some(reading) => Find::new(query, &reading.as_sheet(), from),
        None => Find::new(query, model.detail.sheet(), from),
    };
    *current(model) = Some(find);
    scroll_to(model, from);
    reveal(model);
}

fn scroll_to(model: &mut Model, line: usize) {
    match paper(model) {
        Some(reading) => reading.scroll_to(line),
        None => model.detail.scroll_to(line),
    }
}

/// Runs a command for that line; none where it has no meaning there.
pub(in crate::app) fn run(model: &mut Model, command: Command) -> Option<Vec<Effect>> {
    let Some(Overlay::Find(_, from)) = model.overlays.last() else { return None };
    let from = *from;
    match command {
        Command::Leave => {
            model.overlays.pop();
            *current(model) = None;
            scroll_to(model, from);
        }
        Command::Choose => close(model),
        Command::Down => advance(model, 1),
        Command::Up => advance(model, -1),
        _ => return None,
    }
    Some(Vec::new())
}

/// Closes that line; what was found stays, unless it was nothing.
fn close(model: &mut Model) {
    model.overlays.pop();
    model.focus = Focus::Detail;
    match current(model) {
        Some(find) if find.count() > 0 => return,
        Some(find) if !find.query().trim().is_empty() => not_found(model),
        _ => {}
    }
    *current(model) = None;
}

/// Moves to the next match or, with a negative number, to an earlier one.
pub(in crate::app) fn advance(model: &mut Model, by: isize) {
    let Some(find) = current(model) else {
        let key = model.key(Command::Find);
        model.refuse(format!("nothing is being found; {key} finds"));
        return;
    };
    find.advance(by);
    if find.count() == 0 {
        return not_found(model);
    }
    reveal(model);
}

/// Says that there is no match.
fn not_found(model: &mut Model) {
    let query = current(model).as_ref().map_or(String::new(), |find| find.query().to_owned());
    model.refuse(format!("'{query}' is not found here"));
}

/// Scrolls to the current match; on a paper it is selected.
fn reveal(model: &mut Model) {
    let Some(line) = current(model).as_ref().and_then(Find::line) else { return };
    match paper(model) {
        Some(reading) => reading.reveal_line(line),
        None => model.detail.reveal_lines(line..line + 1),
    }
}

impl Model {
    /// What is being found in what is shown.
    pub(crate) fn find(&self) -> Option<&Find> {
        match self.overlays.iter().rfind(|overlay| !matches!(overlay, Overlay::Find(..))) {
            Some(Overlay::Paper(reading)) => reading.find.as_ref(),
            Some(_) => None,
            None if self.shows_in_full() => self.in_full.as_ref()?.find.as_ref(),
            None => self.detail.find.as_ref(),
        }
    }
}
