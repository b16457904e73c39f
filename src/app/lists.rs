//! The lists: what is on them, how they are narrowed down, what taking a choice does.

use std::sync::Arc;

use crate::config::command::Command;
use crate::config::keymap::Pane;
use crate::handbook::{Handbook, Place, Problem};
use crate::search::names::{Hit, Names, Target};
use crate::text;

use super::label;
use super::layout::Popup;
use super::link::{self, LinkView};
use super::{Act, Address, Choice, Effect, LinkStatus, Model, Notice, Overlay, Picker, Spot, Subject};

/// Names that are looked up at most: nobody scrolls further.
const NAMES: usize = 200;

/// Opens a list.
pub(super) fn open(model: &mut Model, subject: Subject) {
    let choices = match subject {
        Subject::Names => names(model, ""),
        Subject::Commands => commands(model),
        Subject::Links => links(model),
        Subject::Problems => problems(&model.handbook),
        Subject::Bookmarks => bookmarks(model),
        Subject::Help => help(model),
    };
    let nothing = match subject {
        Subject::Links => "no link stands here",
        Subject::Problems if !model.progress.done => "no problem so far; pages are still being read",
        Subject::Problems => "the handbook has no problems",
        Subject::Bookmarks => "nothing is bookmarked yet",
        _ => "",
    };
    if choices.is_empty() && !nothing.is_empty() {
        model.notice = Some(Notice::Inactive(nothing.to_owned()));
        return;
    }
    model.overlays.push(Overlay::List(Picker::new(subject, choices)));
}

/// Narrows the list on top down to what has been entered.
pub(super) fn narrow(model: &mut Model) {
    let Some(Overlay::List(list)) = model.overlays.last() else { return };
    let query = list.input.value().to_owned();
    let names = if list.subject == Subject::Names { Some(names(model, &query)) } else { None };
    let Some(Overlay::List(list)) = model.overlays.last_mut() else { return };
    match names {
        Some(choices) => list.replace(choices),
        None => {
            let shown = matching(list.choices(), &query);
            list.narrow(shown);
        }
    }
}

/// Fills the list on top from a new snapshot; what is selected stays so where it is still there.
pub(super) fn refresh(model: &mut Model) {
    let Some(Overlay::List(list)) = model.overlays.last() else { return };
    let selected = list.selected().map(|choice| choice.act.clone());
    match list.subject {
        Subject::Names => narrow(model),
        Subject::Problems => {
            let choices = problems(&model.handbook);
            if let Some(Overlay::List(list)) = model.overlays.last_mut() {
                list.replace(choices);
            }
            narrow(model);
        }
        Subject::Commands | Subject::Links | Subject::Bookmarks | Subject::Help => return,
    }
    if let Some(Overlay::List(list)) = model.overlays.last_mut() {
        let row = list.shown(0).position(|choice| Some(&choice.act) == selected.as_ref());
        list.select(row.unwrap_or(0));
    }
}

/// The choices that have every word of a query; those whose label has them come first.
fn matching(choices: &[Choice], query: &str) -> Vec<usize> {
    let query = text::fold(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let in_label = |choice: &Choice| {
        let label = text::fold(&choice.label);
        words.iter().all(|word| label.contains(word))
    };
    let anywhere = |choice: &Choice| {
        let all = text::fold(&[&*choice.key, &choice.label, &choice.context, &choice.tag].join(" "));
        words.iter().all(|word| all.contains(word))
    };
    let mut shown: Vec<(bool, usize)> = choices
        .iter()
        .enumerate()
        .filter(|(_, choice)| anywhere(choice))
        .map(|(index, choice)| (!in_label(choice), index))
        .collect();
    shown.sort();
    shown.into_iter().map(|(_, index)| index).collect()
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
        model.notice = Some(Notice::Inactive(format!("nothing here has the number {number}")));
    }
    if known && !longer { take(model) } else { Vec::new() }
}

/// Takes the selected choice of the list on top.
pub(super) fn take(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::List(list)) = model.overlays.last() else { return Vec::new() };
    let Some(act) = list.selected().map(|choice| choice.act.clone()) else {
        model.notice = Some(Notice::Inactive("nothing to choose".to_owned()));
        return Vec::new();
    };
    model.overlays.pop();
    match act {
        Act::Run(command) => return super::update::run(model, command, None),
        Act::Follow(index) => {
            model.detail.choose_link(index);
            return link::follow(model);
        }
        Act::Go(address) => match address.find(&model.handbook) {
            Some((spot, _)) => model.go(spot),
            None => model.notice = Some(Notice::Inactive(format!("{} is no longer there", address.id))),
        },
        Act::Line(id, line) => match model.handbook.find(&id) {
            Some(page) => {
                let node = model.handbook.page(page).node_at_line(line);
                model.go(Spot::Node(Place { page, node }));
                model.reveal_source(line);
            }
            None => model.notice = Some(Notice::Inactive(format!("{id} is no longer there"))),
        },
    }
    Vec::new()
}

/// Brings the list on top in step with the screen, and works out how to mend the selected problem: the nearest page
/// is looked for among all, too much to do for every problem.
pub(super) fn settle(model: &mut Model) {
    let Some(Overlay::List(list)) = model.overlays.last() else { return };
    let height = usize::from(model.popup(list).list.height);
    let index = list.selected_index().filter(|index| list.subject == Subject::Problems && !list.has_more(*index));
    let more = index.map(|index| (index, with_help(&model.handbook, &list.choices()[index])));
    let Some(Overlay::List(list)) = model.overlays.last_mut() else { return };
    if let Some((index, more)) = more {
        list.tell_more(index, more);
    }
    list.settle(height);
}

/// What is told about a problem, with how to mend it.
fn with_help(handbook: &Handbook, choice: &Choice) -> String {
    let help = || {
        let Act::Line(id, line) = &choice.act else { return None };
        let page = handbook.find(id)?;
        let problem =
            |(on, problem): &&(_, Problem)| (*on, problem.line) == (page, *line) && problem.message == choice.label;
        let (_, problem) = handbook.problems().iter().find(problem)?;
        handbook.help(page, problem)
    };
    match help() {
        Some(help) => format!("{}; {help}", choice.about),
        None => choice.about.clone(),
    }
}

/// What the handbook has of a name; everything, in folder order, where nothing is entered.
fn names(model: &mut Model, query: &str) -> Vec<Choice> {
    let handbook = &model.handbook;
    if model.names.as_ref().is_none_or(|(of, _)| !Arc::ptr_eq(of, handbook)) {
        model.names = Some((handbook.clone(), Names::new(handbook)));
    }
    let found = model.names.as_ref().map(|(_, names)| names.find(query, NAMES)).unwrap_or_default();
    let choice = |hit: Hit| {
        let spot = match hit.target {
            Target::Entry(entry) => Spot::Group(entry),
            Target::Place(place) => Spot::Node(place),
        };
        let address = Address::of(handbook, spot);
        Choice {
            key: String::new(),
            label: hit.name,
            marks: hit.marks,
            context: hit.context,
            tag: hit.grade.map(|grade| grade.to_string()).unwrap_or_default(),
            about: address.id.clone(),
            act: Act::Go(address),
        }
    };
    found.into_iter().map(choice).collect()
}

fn commands(model: &Model) -> Vec<Choice> {
    let keymap = &model.settings.keymap;
    let panes = super::keys::panes(model);
    let choice = |command: &Command| Choice {
        key: String::new(),
        label: command.name().to_owned(),
        marks: Vec::new(),
        context: keymap.desc(*command).to_owned(),
        tag: keymap.key_of(panes, *command).unwrap_or_default(),
        about: String::new(),
        act: Act::Run(*command),
    };
    // What a list or an input runs means nothing once the palette is closed.
    let needless = [Command::Choose, Command::Filter, Command::Leave, Command::Commands];
    Command::ALL.iter().filter(|command| !needless.contains(command)).map(choice).collect()
}

fn links(model: &Model) -> Vec<Choice> {
    let choice = |(index, link): (_, LinkView)| Choice {
        key: link.number.to_string(),
        marks: Vec::new(),
        context: link.title.clone().unwrap_or_else(|| link.target.clone()),
        tag: status(&link.status).to_owned(),
        about: link.target,
        label: link.text,
        act: Act::Follow(index),
    };
    model.link_views().map(choice).collect()
}

/// A link's status in a word.
pub(crate) fn status(status: &LinkStatus) -> &'static str {
    match status {
        LinkStatus::Ok(_) => "ok",
        LinkStatus::NoAnchor(..) => "no such place",
        LinkStatus::Missing(_) => "missing",
        LinkStatus::External => "external",
        LinkStatus::Refused(_) => "not opened",
    }
}

fn problems(handbook: &Handbook) -> Vec<Choice> {
    let choice = |(page, problem): &(_, Problem)| {
        let page = handbook.page(*page);
        Choice {
            key: problem.severity.to_string(),
            label: problem.message.clone(),
            marks: Vec::new(),
            context: format!("{}:{}", page.id, problem.line),
            tag: problem.rule.to_owned(),
            about: format!("{}:{}:{}: {}", page.path, problem.line, problem.column, problem.message),
            act: Act::Line(page.id.to_string(), problem.line),
        }
    };
    handbook.problems().iter().map(choice).collect()
}

fn bookmarks(model: &Model) -> Vec<Choice> {
    let handbook = &model.handbook;
    let choice = |(index, address): (usize, &Address)| {
        let spot = address.find(handbook).filter(|(_, exact)| *exact).map(|(spot, _)| spot);
        let own = address.path.last().map_or(&address.id, |(text, _)| text);
        Choice {
            key: (index + 1).to_string(),
            label: spot.map_or_else(|| own.clone(), |spot| label::name(handbook, spot)),
            marks: Vec::new(),
            context: spot.map(|spot| label::path(handbook, spot).join(" › ")).unwrap_or_default(),
            tag: if spot.is_some() { String::new() } else { "gone".to_owned() },
            about: address.id.clone(),
            act: Act::Go(address.clone()),
        }
    };
    model.bookmarks.iter().enumerate().map(choice).collect()
}

/// Bookmarks what is selected, or forgets its bookmark.
pub(super) fn bookmark(model: &mut Model) {
    let Some(row) = model.tree.row() else { return };
    let address = Address::of(&model.handbook, row.spot);
    let name = label::name(&model.handbook, row.spot);
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
    model.notice = Some(Notice::Done(notice));
}

fn help(model: &Model) -> Vec<Choice> {
    // The pane that has the keys comes first.
    let here = super::keys::panes(model)[0];
    let mut panes = Pane::ALL;
    panes.sort_by_key(|pane| *pane != here);
    let keymap = &model.settings.keymap;
    let choice = |binding: &crate::config::keymap::Binding| Choice {
        key: binding.keys(),
        label: binding.desc.clone(),
        marks: Vec::new(),
        context: String::new(),
        tag: binding.pane.name().to_owned(),
        about: String::new(),
        act: Act::Run(binding.run),
    };
    panes.iter().flat_map(|pane| keymap.bindings().filter(move |b| b.pane == *pane)).map(choice).collect()
}

impl Model {
    /// Where a list lies.
    pub fn popup(&self, list: &Picker) -> Popup {
        let rows = if list.subject == Subject::Names { NAMES } else { list.len() };
        let about = match list.subject {
            Subject::Problems => 2,
            Subject::Names | Subject::Links | Subject::Bookmarks => 1,
            Subject::Commands | Subject::Help => 0,
        };
        self.screen.popup(rows, about)
    }
}
