//! The lists: how they open, are narrowed down and filled again, and what taking a choice does.

mod choices;
mod picker;

use crate::check::Problems;
use crate::config::command::Command;
use crate::handbook::Place;
use crate::ladder::index::Index;

use choices::NAMES;
pub use picker::{Act, Choice, Picker, Subject};

use super::layout::Popup;
use super::motion::Motion;
use super::{Address, Effect, Model, Overlay, Spot, chart, label, link, outside, papers, search};

/// What is told where there is nothing to mend.
const NO_PROBLEM: &str = "the handbook has no problems";

/// Opens a list.
pub(super) fn open(model: &mut Model, subject: Subject) {
    let choices = choices::of(model, subject);
    let nothing = match subject {
        Subject::Links => "no link stands here",
        Subject::Problems if !model.progress.done => "pages are still being read",
        Subject::Problems if model.problems.is_none() => "pages are still being checked",
        Subject::Problems => NO_PROBLEM,
        Subject::Bookmarks => "nothing is bookmarked yet",
        Subject::Searches => "nothing was searched for yet",
        _ => "",
    };
    if choices.is_empty() && !nothing.is_empty() {
        model.refuse(nothing);
        return;
    }
    let mut list = Picker::new(subject, choices);
    if subject == Subject::Problems {
        list.select(nearest_problem(model, &list));
    }
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

/// Goes back from one of the indexes to all of them.
fn back_to_indexes(model: &mut Model, from: Index) {
    model.overlays.pop();
    open(model, Subject::Indexes);
    if let Some(Overlay::List(list)) = model.overlays.last_mut() {
        list.select(Index::ALL.iter().position(|index| *index == from).unwrap_or(0));
    }
}

/// Runs a command for the list on top; none where it has no meaning there.
pub(super) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Option<Vec<Effect>> {
    let Some(Overlay::List(list)) = model.overlays.last() else { return None };
    let motion = Motion::of(command, count, model.popup(list).list.height.into());
    let Some(Overlay::List(list)) = model.overlays.last_mut() else { return None };
    // Whoever moves on has given up the number that was begun.
    list.number = None;
    if let Some(motion) = motion {
        list.travel(motion);
        return Some(Vec::new());
    }
    let filters = list.typing && !list.subject.is_typed();
    match (command, list.subject) {
        (Command::Leave, _) if filters => {
            list.typing = false;
            list.input.reset();
            narrow(model);
        }
        (Command::Leave | Command::Close, Subject::Index(index)) => back_to_indexes(model, index),
        (Command::Choose, _) if filters => list.typing = false,
        (Command::Choose, _) => return Some(take(model)),
        (Command::Filter, _) => list.typing = true,
        (Command::Help, Subject::Help) => {
            model.overlays.pop();
        }
        (Command::CopyItem | Command::Edit, _) => return hand_out(model, command),
        (Command::Forget, _) => {
            forget(model);
            return Some(vec![Effect::Remember]);
        }
        _ => return None,
    }
    Some(Vec::new())
}

/// Narrows the list on top down to what has been entered.
pub(super) fn narrow(model: &mut Model) {
    let Some(Overlay::List(list)) = model.overlays.last() else { return };
    let query = list.input.value().to_owned();
    let names = list.subject.is_names().then_some(list.subject);
    let names = names.map(|subject| choices::names(model, subject, &query));
    let Some(Overlay::List(list)) = model.overlays.last_mut() else { return };
    match names {
        Some(choices) => list.replace(choices),
        None => {
            let shown = choices::matching(list.choices(), &query);
            list.narrow(shown);
        }
    }
}

/// Fills the list on top from a new snapshot; what is selected stays so where it is still there, else what has come into
/// its place.
pub(super) fn refresh(model: &mut Model) {
    let Some(Overlay::List(list)) = model.overlays.last() else { return };
    let (selected, row) = (list.selected().map(|choice| choice.act.clone()), list.cursor());
    match list.subject {
        // Until the snapshot is checked, the problems of the one before stay.
        Subject::Problems if model.problems.is_none() => return,
        Subject::Problems if model.problems.as_ref().is_some_and(Problems::is_empty) => {
            model.overlays.pop();
            return model.tell(NO_PROBLEM);
        }
        Subject::Names | Subject::CompareWith | Subject::WayTo => narrow(model),
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
    if let Some(Overlay::List(list)) = model.overlays.last_mut() {
        let same = list.shown(0).position(|choice| Some(&choice.act) == selected.as_ref());
        list.select(same.unwrap_or(row));
    }
}

/// Puts other choices on the list on top, narrowed down to what has been entered.
fn fill(model: &mut Model, choices: Vec<Choice>) {
    if let Some(Overlay::List(list)) = model.overlays.last_mut() {
        list.replace(choices);
    }
    narrow(model);
}

/// Takes a digit of a choice's number, and the choice as soon as no longer number begins so.
pub(super) fn digit(model: &mut Model, digit: u32) -> Vec<Effect> {
    let Some(Overlay::List(list)) = model.overlays.last_mut() else { return Vec::new() };
    let number = list.number.unwrap_or(0).saturating_mul(10).saturating_add(digit);
    let key = number.to_string();
    let longer = list.choices().iter().any(|choice| choice.key != key && choice.key.starts_with(&key));
    let known = list.select_key(&key);
    list.number = (known || longer).then_some(number);
    if !known && !longer {
        model.refuse(format!("nothing here has the number {number}"));
    }
    if known && !longer { take(model) } else { Vec::new() }
}

/// Takes the selected choice of the list on top.
pub(super) fn take(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::List(list)) = model.overlays.last() else { return Vec::new() };
    let Some(act) = list.selected().map(|choice| choice.act.clone()) else {
        model.refuse("nothing to choose");
        return Vec::new();
    };
    model.overlays.pop();
    match act {
        Act::Search(query) => search::open(model, &query),
        Act::Run(command) => return super::update::run(model, command, None),
        Act::Follow(index) => {
            model.detail.choose_link(index);
            return link::follow(model);
        }
        Act::Go(address) if chart::walk_to(model, &address) => {}
        Act::CompareWith(address) => papers::compare_with(model, address),
        Act::WayTo(address) => papers::way_to(model, address),
        Act::Index(index) => open(model, Subject::Index(index)),
        Act::Go(address) => match address.find(&model.handbook) {
            Some((spot, _)) => go(model, spot),
            None => model.refuse(format!("{} is no longer there", address.id)),
        },
        Act::Line(id, line, column) => match model.handbook.find(&id) {
            Some(page) => {
                let node = model.handbook.page(page).node_at_line(line);
                go(model, Spot::Node(Place { page, node }));
                model.point_at(page, line, column);
            }
            None => model.refuse(format!("{id} is no longer there")),
        },
    }
    Vec::new()
}

/// Goes to what a list has given, from under all that lay on top.
fn go(model: &mut Model, spot: Spot) {
    model.go(spot);
    model.overlays.clear();
}

/// Copies what is told about the selected choice, or opens the editor at its line; none where it has no line.
fn hand_out(model: &mut Model, command: Command) -> Option<Vec<Effect>> {
    let Some(Overlay::List(list)) = model.overlays.last() else { return None };
    let choice = list.selected()?;
    let effect = match (command, &choice.act) {
        (Command::CopyItem, _) => {
            let text = if choice.about.is_empty() { &choice.label } else { &choice.about };
            Ok(Effect::Copy { text: text.clone(), what: "line".to_owned() })
        }
        (_, Act::Line(id, line, _)) => {
            let page = model.handbook.page(model.handbook.find(id)?);
            outside::file(model, page).map(|file| Effect::Edit(file, *line))
        }
        _ => return None,
    };
    Some(effect.map_or_else(
        |why| {
            model.refuse(why);
            Vec::new()
        },
        |effect| vec![effect],
    ))
}

/// Forgets the selected choice of a list whose choices the user has made.
fn forget(model: &mut Model) {
    let Some(Overlay::List(list)) = model.overlays.last() else { return };
    let (subject, row) = (list.subject, list.cursor());
    let Some(choice) = list.selected().cloned() else { return };
    match (subject, &choice.act) {
        (Subject::Searches, _) => search::forget(&mut model.search, &choice),
        (Subject::Bookmarks, Act::Go(address)) => model.bookmarks.retain(|bookmark| bookmark != address),
        _ => {
            model.refuse("nothing here can be forgotten");
            return;
        }
    }
    let choices = choices::of(model, subject);
    model.tell(format!("forgot '{}'", choice.label));
    if choices.is_empty() {
        model.overlays.pop();
        return;
    }
    fill(model, choices);
    if let Some(Overlay::List(list)) = model.overlays.last_mut() {
        list.select(row);
    }
}

/// Brings the list on top in step with the screen, and works out how to mend the selected problem: the nearest page
/// is looked for among all, too much to do for every problem.
pub(super) fn settle(model: &mut Model) {
    let Some(Overlay::List(list)) = model.overlays.last() else { return };
    let height = usize::from(model.popup(list).list.height);
    let index = list.selected_index().filter(|index| list.subject == Subject::Problems && !list.has_more(*index));
    let more = index.map(|index| (index, choices::with_help(model, &list.choices()[index])));
    let Some(Overlay::List(list)) = model.overlays.last_mut() else { return };
    if let Some((index, more)) = more {
        list.tell_more(index, more);
    }
    list.settle(height);
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
    /// Where a list lies.
    pub(crate) fn popup(&self, list: &Picker) -> Popup {
        let rows = if list.subject.is_names() { NAMES } else { list.len() };
        let about = match list.subject {
            // Where lines are short, what is told of a problem needs more of them.
            Subject::Problems if self.screen.width < 100 && self.screen.height > 20 => 6,
            Subject::Problems => 4,
            Subject::Names | Subject::CompareWith | Subject::WayTo => 1,
            Subject::Links | Subject::Bookmarks | Subject::Searches | Subject::Index(_) => 1,
            // Where lines are short, what a key does may be longer.
            Subject::Commands | Subject::Help if self.screen.width < 100 && self.screen.height > 20 => 1,
            Subject::Commands | Subject::Help | Subject::Indexes => 0,
        };
        self.screen.popup(rows, about)
    }
}
