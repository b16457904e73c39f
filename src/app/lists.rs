//! The lists: how they open, are narrowed down and filled again.

mod choices;
mod keys;
mod picker;

use crate::check::Problems;
use crate::config::command::Command;
use crate::text::{columns, wrap};

use choices::NAMES;
pub(super) use keys::{digit, run, take};
pub use picker::{Act, Choice, Picker, Subject};

use super::layout::Popup;
use super::{Address, Effect, Model, Overlay, label};

/// What is told where there is nothing to mend.
const NO_PROBLEM: &str = "the handbook has no problems";

/// Opens a list.
pub(super) fn open(model: &mut Model, subject: Subject) {
    let choices = choices::of(model, subject);
    let nothing = match subject {
        Subject::Links => "no link stands here",
        Subject::Problems if model.waits_for_problems() => "",
        Subject::Problems => NO_PROBLEM,
        Subject::Bookmarks => "nothing is bookmarked yet",
        Subject::Searches => "nothing was searched for yet",
        _ => "",
    };
    if choices.is_empty() && !nothing.is_empty() {
        return model.refuse(nothing);
    }
    let mut list = Picker::new(subject, choices);
    let row = match subject {
        Subject::Problems => nearest_problem(model, &list),
        Subject::Index(_) => own_role(model, &list),
        _ => 0,
    };
    list.open_at(row, model.popup(&list).list.height.into());
    model.overlays.push(Overlay::List(list));
}

/// The first problem of the page that is selected from where one is on down, else the page's last; the first of all
/// where it has none.
fn nearest_problem(model: &Model, problems: &Picker) -> usize {
    let Some(here) = model.tree.row().and_then(|row| row.spot.place()) else { return 0 };
    let page = model.handbook.page(here.page);
    let from = model.detail.pointed.unwrap_or_else(|| page.line(here.node));
    let line = |choice: &Choice| match &choice.act {
        Act::Line(id, line, _) if **id == *page.id => Some(*line),
        _ => None,
    };
    let own = problems.choices().iter().enumerate().filter_map(|(row, choice)| Some((row, line(choice)?)));
    let own: Vec<(usize, u32)> = own.collect();
    own.iter().find(|(_, line)| *line >= from).or(own.last()).map_or(0, |(row, _)| *row)
}

/// The role in hand, where it is listed, else the first of its page; the first of all where there is none.
fn own_role(model: &Model, listed: &Picker) -> usize {
    let Some(role) = model.role_in_hand() else { return 0 };
    let own = Address::of(&model.handbook, role);
    let at = |is_meant: &dyn Fn(&Address) -> bool| {
        listed.choices().iter().position(|choice| matches!(&choice.act, Act::Go(address) if is_meant(address)))
    };
    at(&|address| *address == own).or_else(|| at(&|address| address.id == own.id)).unwrap_or(0)
}

/// Narrows the list on top down to what has been entered.
pub(super) fn narrow(model: &mut Model) {
    let Some(list) = model.list() else { return };
    let query = list.input.value().to_owned();
    let names = list.subject.is_names().then_some(list.subject);
    let names = names.map(|subject| choices::names(model, subject, &query));
    let Some(list) = model.list_mut() else { return };
    match names {
        Some(choices) => list.replace(choices),
        None => {
            let shown = choices::matching(list.choices(), &query);
            list.narrow(shown);
        }
    }
}

/// Fills the list on top from a new snapshot; what is selected stays so where it is still there, else what has come
/// into its place.
pub(super) fn refresh(model: &mut Model) {
    let Some(list) = model.list() else { return };
    let (selected, row) = (list.selected().map(|choice| choice.act.clone()), list.cursor());
    match list.subject {
        // Until the snapshot is checked, the problems of the one before stay.
        Subject::Problems if model.problems.is_none() && (model.failure.is_none() || list.len() > 0) => return,
        Subject::Problems if model.problems.is_none() => {
            model.overlays.pop();
            return;
        }
        Subject::Problems if model.problems.as_ref().is_some_and(Problems::is_empty) => {
            model.overlays.pop();
            return model.tell(NO_PROBLEM);
        }
        Subject::Names | Subject::CompareWith | Subject::WayTo => narrow(model),
        // What was opened before there were any begins as if it were opened now.
        Subject::Problems if list.len() == 0 => {
            model.overlays.pop();
            return open(model, Subject::Problems);
        }
        Subject::Problems | Subject::Index(_) => {
            let choices = choices::of(model, list.subject);
            fill(model, choices);
        }
        Subject::Commands
        | Subject::Links
        | Subject::Bookmarks
        | Subject::Searches
        | Subject::Help
        | Subject::Indexes => return,
    }
    if let Some(list) = model.list_mut() {
        let same = list.shown(0).position(|choice| Some(&choice.act) == selected.as_ref());
        // Of names the best is meant, until another is chosen.
        let best = list.subject.is_names() && row == 0;
        list.select(same.filter(|_| !best).unwrap_or(row));
    }
}

/// Puts other choices on the list on top, narrowed down to what has been entered.
fn fill(model: &mut Model, choices: Vec<Choice>) {
    if let Some(list) = model.list_mut() {
        list.replace(choices);
    }
    narrow(model);
}

/// Brings the list on top in step with the screen, and works out more about what is selected: to mend a problem, the
/// nearest page is looked for among all, too much to do for every problem.
pub(super) fn settle(model: &mut Model) {
    let Some(list) = model.list() else { return };
    let height = usize::from(model.popup(list).list.height);
    let wide = model.screen.is_wide();
    let has_more = matches!(list.subject, Subject::Problems | Subject::Help);
    let is_told = |index: &usize| !has_more || list.has_more(*index, wide);
    let index = list.selected_index().filter(|index| !is_told(index));
    let more = index.map(|index| (index, choices::more(model, &list.choices()[index])));
    let Some(list) = model.list_mut() else { return };
    if let Some((index, more)) = more {
        list.tell_more(index, wide, more);
    }
    list.settle(height);
}

/// How many lines the longest text that is told of a choice needs on the screen.
fn longest_about(model: &Model, list: &Picker) -> u16 {
    // Borders and margins.
    let room = model.screen.width.saturating_sub(4).max(1);
    let lines = |about: &str| if columns(about) <= room { 1 } else { wrap(about, room.into()).len() as u16 };
    let lines_of = |choice: &Choice| match list.subject {
        Subject::Help => lines(&choices::more(model, choice)),
        _ => lines(&choice.about),
    };
    list.choices().iter().map(lines_of).max().unwrap_or(0)
}

/// Bookmarks what is selected, or forgets its bookmark.
pub(super) fn bookmark(model: &mut Model) -> Vec<Effect> {
    let Some(spot) = model.in_hand() else { return Vec::new() };
    let address = Address::of(&model.handbook, spot);
    let name = label::name(&model.handbook, spot);
    let notice = match model.bookmarks.iter().position(|bookmark| *bookmark == address) {
        Some(index) => {
            model.bookmarks.remove(index);
            format!("no bookmark at {name} any more")
        }
        None => {
            model.bookmarks.push(address);
            format!("bookmark at {name}; {} lists all", model.key(Command::Bookmarks))
        }
    };
    model.tell(notice);
    vec![Effect::Remember]
}

impl Model {
    /// Whether it will be known soon what is wrong with the handbook.
    fn waits_for_problems(&self) -> bool {
        self.problems.is_none() && self.failure.is_none()
    }

    /// What a list on which nothing is shown says for it.
    pub(crate) fn nothing_listed(&self, list: &Picker) -> &'static str {
        match list.subject {
            Subject::Problems if list.len() == 0 && !self.progress.done => "pages are still being read",
            Subject::Problems if list.len() == 0 => "pages are still being checked",
            _ => "nothing matches",
        }
    }

    /// The list on top.
    pub(crate) fn list(&self) -> Option<&Picker> {
        match self.overlays.last() {
            Some(Overlay::List(list)) => Some(list),
            _ => None,
        }
    }

    /// The same, to choose from it.
    pub(super) fn list_mut(&mut self) -> Option<&mut Picker> {
        match self.overlays.last_mut() {
            Some(Overlay::List(list)) => Some(list),
            _ => None,
        }
    }

    /// Where a list lies.
    pub(crate) fn popup(&self, list: &Picker) -> Popup {
        let rows = if list.subject.is_names() { NAMES } else { list.len() };
        // Where lines are short, what is told needs more of them.
        let about = match list.subject {
            // There is nothing of which more could be told.
            _ if list.len() == 0 && list.subject == Subject::Problems => 0,
            Subject::Problems if !self.screen.is_wide() || self.screen.width < 100 && self.screen.height > 20 => 6,
            Subject::Problems => 4,
            Subject::Names | Subject::CompareWith | Subject::WayTo => 1,
            Subject::Links | Subject::Bookmarks | Subject::Searches | Subject::Index(_) => 1,
            Subject::Commands | Subject::Help if self.screen.width < 100 => longest_about(self, list).min(3),
            Subject::Commands | Subject::Help | Subject::Indexes => 0,
        };
        self.screen.popup(rows, about)
    }
}
