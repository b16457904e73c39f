//! Finding text, on the page or on the paper or chart that lies in its place or on top: the line in which it is entered,
//! and the keys that go from match to match.
//!
//! Invariant: what is found is on what is seen.

use tui_input::Input;

use crate::app::detail::Detail;
use crate::app::{Chart, Effect, Focus, Model, Overlay, Reading, layout::Screen};
use crate::config::command::Command;
use crate::sheet::Sheet;

use super::Find;

/// That in which text is found.
enum Seen<'m> {
    Page(&'m mut Detail),
    Paper(&'m mut Reading),
    Chart(&'m mut Chart, Screen),
}

/// What is on top, or what stands in the place of the page, or the page.
fn seen(model: &mut Model) -> Seen<'_> {
    let beside = model.shows_in_full();
    let Model { overlays, in_full, detail, screen, .. } = model;
    match overlays.iter_mut().rfind(|overlay| !matches!(overlay, Overlay::Find(..))) {
        Some(Overlay::Paper(reading)) => Seen::Paper(reading),
        Some(Overlay::Chart(chart)) => Seen::Chart(chart, *screen),
        Some(_) => Seen::Page(detail),
        None => match in_full.as_mut().filter(|_| beside) {
            Some(reading) => Seen::Paper(reading),
            None => Seen::Page(detail),
        },
    }
}

impl<'m> Seen<'m> {
    /// What is being found there.
    fn find(self) -> &'m mut Option<Find> {
        match self {
            Seen::Page(detail) => &mut detail.find,
            Seen::Paper(reading) => &mut reading.find,
            Seen::Chart(chart, _) => &mut chart.find,
        }
    }

    /// The line from which on one looks.
    fn line(&self) -> usize {
        match self {
            Seen::Page(detail) => detail.scroll(),
            Seen::Paper(reading) => reading.scroll(),
            Seen::Chart(chart, _) => chart.line(),
        }
    }

    fn scroll_to(self, line: usize) {
        match self {
            Seen::Page(detail) => detail.scroll_to(line),
            Seen::Paper(reading) => reading.scroll_to(line),
            Seen::Chart(chart, screen) => chart.select_line(line, &screen),
        }
    }

    /// Shows a line; on papers and charts it is selected.
    fn reveal(self, line: usize) {
        match self {
            Seen::Page(detail) => detail.reveal_lines(line..line + 1),
            Seen::Paper(reading) => reading.reveal_line(line),
            Seen::Chart(chart, screen) => chart.select_line(line, &screen),
        }
    }

    fn found(&self, query: &str, from: usize) -> Find {
        let find = |sheet: &Sheet| Find::new(query, sheet, from);
        match self {
            Seen::Page(detail) => find(detail.sheet()),
            Seen::Paper(reading) => find(&reading.as_sheet()),
            Seen::Chart(chart, _) => find(&chart.as_sheet()),
        }
    }
}

/// What is being found, on what is seen.
fn current(model: &mut Model) -> &mut Option<Find> {
    seen(model).find()
}

/// Opens the line in which one enters what to find.
pub(in crate::app) fn open(model: &mut Model) {
    if model.overlays.is_empty() && (model.shows_in_full() || !model.screen.side_by_side()) {
        model.focus = Focus::Detail;
    }
    let from = seen(model).line();
    model.overlays.push(Overlay::Find(Input::default(), from));
}

/// Finds what is entered, from where one was on.
pub(in crate::app) fn enter(model: &mut Model, query: &str, from: usize) {
    let find = seen(model).found(query, from);
    *current(model) = Some(find);
    seen(model).scroll_to(from);
    reveal(model);
}

/// Runs a command for that line; none where it has no meaning there.
pub(in crate::app) fn run(model: &mut Model, command: Command) -> Option<Vec<Effect>> {
    let Some(Overlay::Find(_, from)) = model.overlays.last() else { return None };
    let from = *from;
    match command {
        Command::Leave => {
            model.overlays.pop();
            *current(model) = None;
            seen(model).scroll_to(from);
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
    if model.overlays.is_empty() {
        model.focus = Focus::Detail;
    }
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

/// Scrolls to the current match.
fn reveal(model: &mut Model) {
    if let Some(line) = current(model).as_ref().and_then(Find::line) {
        seen(model).reveal(line);
    }
}

impl Model {
    /// What is being found in what is shown.
    pub(crate) fn find(&self) -> Option<&Find> {
        match self.overlays.iter().rfind(|overlay| !matches!(overlay, Overlay::Find(..))) {
            Some(Overlay::Paper(reading)) => reading.find.as_ref(),
            Some(Overlay::Chart(chart)) => chart.find.as_ref(),
            Some(_) => None,
            None if self.shows_in_full() => self.in_full.as_ref()?.find.as_ref(),
            None => self.detail.find.as_ref(),
        }
    }
}
