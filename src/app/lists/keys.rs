//! What keys do on a list, and what taking a choice does.

use crate::app::motion::Motion;
use crate::app::{Effect, Model, chart, link, outside, papers, search, update};
use crate::config::command::Command;
use crate::handbook::Place;
use crate::ladder::index::Index;

use super::{Act, Subject, choices, fill, narrow, open};

/// Runs a command for the list on top; none where it has no meaning there.
pub(in crate::app) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Option<Vec<Effect>> {
    let list = model.list()?;
    let motion = Motion::of(command, count, model.popup(list).list.height.into());
    let list = model.list_mut()?;
    // Whoever moves on has given up the number that was begun.
    list.number = None;
    if let Some(motion) = motion {
        list.travel(motion);
        return Some(Vec::new());
    }
    let filters = list.filters();
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

/// Goes back from one of the indexes to all of them.
fn back_to_indexes(model: &mut Model, from: Index) {
    model.overlays.pop();
    open(model, Subject::Indexes);
    if let Some(list) = model.list_mut() {
        list.select(Index::ALL.iter().position(|index| *index == from).unwrap_or(0));
    }
}

/// Takes a digit of a choice's number, and the choice as soon as no longer number begins so.
pub(in crate::app) fn digit(model: &mut Model, digit: u32) -> Vec<Effect> {
    let Some(list) = model.list_mut() else { return Vec::new() };
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
pub(in crate::app) fn take(model: &mut Model) -> Vec<Effect> {
    let Some(list) = model.list() else { return Vec::new() };
    let Some(act) = list.selected().map(|choice| choice.act.clone()) else {
        model.refuse("nothing to choose");
        return Vec::new();
    };
    model.overlays.pop();
    match act {
        Act::Search(query) => search::open(model, &query),
        Act::Run(command) => return update::run(model, command, None),
        Act::Follow(index) => {
            model.detail.choose_link(index);
            return link::follow(model);
        }
        Act::Go(address) if chart::walk_to(model, &address) => {}
        Act::CompareWith(address) => papers::compare_with(model, address),
        Act::WayTo(address) => papers::way_to(model, address),
        Act::Index(index) => open(model, Subject::Index(index)),
        Act::Go(address) => match address.find(&model.handbook) {
            Some((spot, _)) => model.go_from_under(spot),
            None => model.refuse(format!("{} is no longer there", address.id)),
        },
        Act::Line(id, line, column) => match model.handbook.find(&id) {
            Some(page) => {
                let node = model.handbook.page(page).node_at_line(line);
                model.go_from_under(Place { page, node });
                model.point_at(page, line, column);
            }
            None => model.refuse(format!("{id} is no longer there")),
        },
    }
    Vec::new()
}

/// Copies what is told about the selected choice, or opens the editor at its line; none where it has no line.
fn hand_out(model: &mut Model, command: Command) -> Option<Vec<Effect>> {
    let list = model.list()?;
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
    Some(model.or_refuse(effect))
}

/// Forgets the selected choice of a list whose choices the user has made.
fn forget(model: &mut Model) {
    let Some(list) = model.list() else { return };
    let (subject, row) = (list.subject, list.cursor());
    let Some(choice) = list.selected().cloned() else { return };
    match (subject, &choice.act) {
        (Subject::Searches, _) => search::forget(&mut model.search, &choice),
        (Subject::Bookmarks, Act::Go(address)) => model.bookmarks.retain(|bookmark| bookmark != address),
        _ => {
            return model.refuse("nothing here can be forgotten");
        }
    }
    let choices = choices::of(model, subject);
    model.tell(format!("forgot '{}'", choice.label));
    if choices.is_empty() {
        model.overlays.pop();
        return;
    }
    fill(model, choices);
    if let Some(list) = model.list_mut() {
        list.select(row);
    }
}
