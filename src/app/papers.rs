//! What the keys do on papers, and how papers are opened.

use crate::config::command::Command;
use crate::handbook::{NodeId, Place};
use crate::paper::{self, To};

use super::layout::Areas;
use super::reading::{self, About, Reading};
use super::{Address, Effect, Focus, Model, Notice, Overlay, Spot};

/// Runs a command that opens a paper.
pub(super) fn open(model: &mut Model, command: Command) {
    let Some(role) = selected(model) else {
        model.notice = Some(Notice::Inactive("a department is no role: choose a page or level".to_owned()));
        return;
    };
    match command {
        Command::InFull => {
            model.in_full = match model.in_full.take() {
                Some(_) => None,
                None => Some(Reading::new(About::InFull(address(model, role)))),
            };
        }
        _ => compare_with_next(model, role),
    }
}

fn compare_with_next(model: &mut Model, role: Place) {
    let Some((left, right)) = step_from(model, role) else {
        let name = model.handbook.page(role.page).text(role.node);
        model.notice = Some(Notice::Inactive(format!("no level is above {name}")));
        return;
    };
    let about = About::Comparison(address(model, left), address(model, right));
    model.overlays.push(Overlay::Paper(Reading::new(about)));
}

/// A role and the next one up; a page's first level and the one above that.
fn step_from(model: &Model, role: Place) -> Option<(Place, Place)> {
    let page = model.handbook.page(role.page);
    let level = if role.node == NodeId::PAGE { page.levels().next()? } else { role.node };
    let above = crate::ladder::above(page, level)?;
    Some((Place { node: level, ..role }, Place { node: above, ..role }))
}

/// The role that is selected: a level, a specialty, or a page; none for departments.
pub(super) fn selected(model: &Model) -> Option<Place> {
    let place = model.tree.row()?.spot.place()?;
    let node = model.handbook.page(place.page).owner(place.node).unwrap_or(NodeId::PAGE);
    Some(Place { node, ..place })
}

fn address(model: &Model, role: Place) -> Address {
    Address::of(&model.handbook, Spot::Node(role))
}

/// The paper that has the keys.
fn with_keys(model: &mut Model) -> Option<&mut Reading> {
    let beside = model.focus == Focus::Detail && model.shows_in_full();
    match model.overlays.last_mut() {
        Some(Overlay::Paper(reading)) => Some(reading),
        None if beside => model.in_full.as_mut(),
        _ => None,
    }
}

/// Runs a command for the paper that has the keys; none where it has no meaning there.
pub(super) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Option<Vec<Effect>> {
    let on_top = matches!(model.overlays.last(), Some(Overlay::Paper(_)));
    let areas = model.areas();
    let rows = if on_top { areas.paper.height } else { areas.text.height };
    let reading = with_keys(model)?;
    let height = reading.height(rows);
    let page = (height as isize - 1).max(1);
    let half = (height as isize / 2).max(1);
    let by = count.map_or(1, |count| count as isize);
    match command {
        Command::Down => reading.move_by(by, height),
        Command::Up => reading.move_by(-by, height),
        Command::HalfPageDown => reading.turn_by(by * half, height),
        Command::HalfPageUp => reading.turn_by(-by * half, height),
        Command::PageDown => reading.turn_by(by * page, height),
        Command::PageUp => reading.turn_by(-by * page, height),
        Command::First => reading.to_end(false, height),
        Command::Last => match count {
            Some(count) => reading.select(count as usize - 1, height),
            None => reading.to_end(true, height),
        },
        Command::HideSame => {
            reading.shown.without_same = !reading.shown.without_same;
            reading.outdate();
        }
        Command::Swap => {
            let About::Comparison(left, right) = reading.about.clone() else { return Some(refuse(model, command)) };
            reading.turn_to(About::Comparison(right, left));
        }
        Command::NextStep | Command::PreviousStep => step(model, command == Command::NextStep),
        Command::Follow => follow(model),
        Command::CopyItem => return Some(copy(model)),
        Command::Leave if on_top => {
            model.overlays.pop();
        }
        _ => return None,
    }
    Some(Vec::new())
}

fn refuse(model: &mut Model, command: Command) -> Vec<Effect> {
    model.notice = Some(Notice::Inactive(format!("'{}' has no meaning here", command.name())));
    Vec::new()
}

/// Goes on to the step after the one that is compared, or back to the one before it; in full, to the role above or
/// below.
fn step(model: &mut Model, forward: bool) {
    let Some(about) = with_keys(model).map(|reading| reading.about.clone()) else { return };
    let handbook = model.handbook.clone();
    let (about, from) = match about {
        About::InFull(role) => (None, role),
        About::Comparison(left, right) => (Some(()), if forward { right } else { left }),
    };
    let Some(from) = reading::place(&handbook, &from) else { return };
    let page = handbook.page(from.page);
    let to = if forward {
        crate::ladder::above(page, from.node)
    } else {
        page.levels().find(|level| crate::ladder::above(page, *level) == Some(from.node))
    };
    let Some(to) = to.map(|node| Place { node, ..from }) else {
        let way = if forward { "above" } else { "below" };
        model.notice = Some(Notice::Inactive(format!("no level is {way} {}", page.text(from.node))));
        return;
    };
    match about {
        None => model.go(Spot::Node(to)),
        Some(()) => {
            let (left, right) = if forward { (from, to) } else { (to, from) };
            let about = About::Comparison(address(model, left), address(model, right));
            if let Some(reading) = with_keys(model) {
                reading.turn_to(about);
            }
        }
    }
}

/// Goes to where what is selected leads.
fn follow(model: &mut Model) {
    let Some(to) = with_keys(model).and_then(|reading| reading.stop()).map(|stop| stop.to) else {
        model.notice = Some(Notice::Inactive("nothing is selected".to_owned()));
        return;
    };
    match to {
        To::Place(place) => {
            model.go(Spot::Node(place));
            model.overlays.clear();
            model.in_full = None;
            model.focus_on(Focus::Detail);
        }
        To::Step(_, left, right) => {
            let about = About::Comparison(address(model, left), address(model, right));
            model.overlays.push(Overlay::Paper(Reading::new(about)));
        }
    }
}

/// Copies all of a paper as markdown.
fn copy(model: &mut Model) -> Vec<Effect> {
    let handbook = model.handbook.clone();
    let Some(reading) = with_keys(model) else { return Vec::new() };
    let place = |address: &Address| reading::place(&handbook, address);
    let copied = match &reading.about {
        About::InFull(role) => place(role).map(|role| (paper::in_full_markdown(&handbook, role), "role in full")),
        About::Comparison(left, right) => place(left)
            .zip(place(right))
            .map(|(left, right)| (paper::comparison_markdown(&handbook, left, right, reading.shown), "comparison")),
    };
    let effect = copied.map(|(text, what)| Effect::Copy { text, what: format!("{what} as markdown") });
    effect.into_iter().collect()
}

/// Brings papers in step with the selection, the snapshot and the screen.
pub(super) fn settle(model: &mut Model, areas: &Areas) {
    let handbook = model.handbook.clone();
    let (wide, beside) = (model.setting(areas.paper.width), model.setting(areas.text.width));
    for overlay in &mut model.overlays {
        if let Overlay::Paper(reading) = overlay {
            reading.settle(&handbook, wide, areas.paper.height);
        }
    }
    let role = selected(model).map(|role| address(model, role));
    if let (Some(reading), Some(role)) = (&mut model.in_full, role)
        && !areas.text.is_empty()
    {
        reading.turn_to(About::InFull(role));
        reading.settle(&handbook, beside, areas.text.height);
    }
}

impl Model {
    /// Whether all that the selected role asks stands in the place of the page.
    pub(crate) fn shows_in_full(&self) -> bool {
        self.in_full.is_some() && !self.searches() && self.tree.row().is_some_and(|row| row.spot.place().is_some())
    }
}

/// Selects a stop of the paper that is clicked, which gets the keys.
pub(super) fn select(model: &mut Model, stop: usize) {
    if model.overlays.is_empty() {
        model.focus = Focus::Detail;
    }
    let areas = model.areas();
    let rows = if model.overlays.is_empty() { areas.text.height } else { areas.paper.height };
    if let Some(reading) = with_keys(model) {
        let height = reading.height(rows);
        reading.select(stop, height);
    }
}
