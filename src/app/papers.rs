//! Papers in the browser: how they are opened, and kept in step with the selection, the snapshot and the screen.

mod copy;
mod keys;
mod reading;
mod topic;

use std::sync::Arc;

use crate::config::command::Command;
use crate::handbook::{Handbook, Place};
use crate::ladder::{Ladder, above};

pub(super) use copy::copy_beside;
pub(super) use keys::{pan, run, scroll, select};
pub(super) use reading::Kept;
pub use reading::Reading;
pub use topic::Topic;

use super::carry::Carry;
use super::in_hand::role_of;
use super::layout::Areas;
use super::{Address, Focus, Model, Overlay, Spot, Subject, lists};

/// Runs a command that opens a paper.
pub(super) fn open(model: &mut Model, command: Command) {
    if command == Command::Indexes {
        return match model.known_ladder() {
            Some(_) => lists::open(model, Subject::Indexes),
            None => model.await_ladders(command),
        };
    }
    let Some(role) = model.role_in_hand() else {
        let why = if model.chart().is_some() {
            "the handbook has no such role: choose one that it has"
        } else if model.tree.row().is_none() {
            "nothing is selected"
        } else {
            "a department is no role: choose a page or level"
        };
        return model.refuse(why);
    };
    match command {
        Command::InFull if model.chart().is_some() => show(model, Topic::InFull(address(model, role))),
        Command::InFull => {
            model.in_full = match model.in_full.take() {
                Some(_) => None,
                None => Some(Reading::new(Topic::InFull(address(model, role)))),
            };
            // Where the tree has the screen to itself it would not be seen.
            if model.in_full.is_some() && model.areas().text.is_empty() {
                model.focus_on(Focus::Detail);
            }
        }
        Command::Compare => compare(model, role),
        Command::CompareWith => lists::open(model, Subject::CompareWith),
        Command::Mark => mark(model, role),
        Command::Levels => levels(model, role),
        _ => lists::open(model, Subject::WayTo),
    }
}

/// Compares a role with those that are marked, else with the next one up.
fn compare(model: &mut Model, role: Place) {
    let role_address = address(model, model.handbook.held(role));
    let mut marked = std::mem::take(&mut model.marked);
    marked.retain(|address| *address != role_address);
    if !marked.is_empty() {
        marked.push(role_address);
        return show(model, Topic::among(marked));
    }
    match next_up(model, role) {
        Some((left, right)) => show_pair(model, left, right),
        None => {
            lists::open(model, Subject::CompareWith);
            let text = format!("no step leads on from {}: choose with whom to compare it", model.handbook.text(role));
            model.refuse(text);
        }
    }
}

/// A role and the next one up its ladder; for a page with levels, the one that stands for it and the one above that.
fn next_up(model: &Model, role: Place) -> Option<(Place, Place)> {
    let role = model.handbook.held(role);
    if let Some(ladder) = model.known_ladder() {
        let role = ladder.role(&model.handbook, role)?;
        return ladder.steps_up(role).first().map(|step| (step.from, step.to));
    }
    let page = model.handbook.page(role.page);
    Some((role, Place { node: above(page, role.node)?, ..role }))
}

/// Marks a role to be compared, or takes its mark away.
fn mark(model: &mut Model, role: Place) {
    let role = model.handbook.held(role);
    let (address, name) = (address(model, role), model.handbook.text(role).to_owned());
    let before = model.marked.len();
    model.marked.retain(|marked| *marked != address);
    let text = if model.marked.len() < before {
        format!("{name} is no longer marked")
    } else {
        model.marked.push(address);
        let key = model.key(Command::Compare);
        match model.marked.len() {
            1 => format!("{name} is marked; {key} on another compares the two"),
            many => format!("{many} are marked; {key} compares them"),
        }
    };
    model.tell(text);
}

/// Whether the role in hand is marked.
pub(super) fn has_mark(model: &Model) -> bool {
    let is_marked = |role| model.marked.contains(&address(model, model.handbook.held(role)));
    !model.marked.is_empty() && model.role_in_hand().is_some_and(is_marked)
}

/// Sets all levels of a role's page side by side.
fn levels(model: &mut Model, role: Place) {
    let levels: Vec<Address> = Address::levels(&model.handbook, role.page).collect();
    match levels.len() {
        0 => model.refuse("this page has no levels"),
        1 => model.refuse("this page has one level only"),
        _ => show(model, Topic::among(levels)),
    }
}

/// Compares the role in hand with another.
pub(super) fn compare_with(model: &mut Model, other: Address) {
    let Some(role) = model.role_in_hand() else { return };
    let other = other.place(&model.handbook).map(|other| role_of(&model.handbook, other));
    let Some(other) = other else { return model.refuse("this is no longer in the handbook") };
    let [left, right] = [role, other].map(|role| address(model, model.handbook.held(role)));
    let about = Topic::Comparison(left, right);
    match model.overlays.last_mut() {
        Some(Overlay::Paper(reading)) if matches!(reading.about, Topic::Comparison(..)) => reading.turn_to(about),
        _ => show(model, about),
    }
}

/// Shows the way from the role in hand to another.
pub(super) fn way_to(model: &mut Model, other: Address) {
    let Some(role) = model.role_in_hand() else { return };
    show(model, Topic::Way(address(model, role), role_at(&model.handbook, other)));
}

/// The address of the role in which an address lies.
fn role_at(handbook: &Handbook, at: Address) -> Address {
    let role = at.place(handbook).map(|place| role_of(handbook, place));
    role.map_or(at, |role| Address::of(handbook, role))
}

fn show(model: &mut Model, about: Topic) {
    model.overlays.push(Overlay::Paper(Reading::new(about)));
}

fn show_pair(model: &mut Model, left: Place, right: Place) {
    let about = Topic::Comparison(address(model, left), address(model, right));
    show(model, about);
}

/// The role that is selected in the tree.
fn selected(model: &Model) -> Option<Place> {
    Some(role_of(&model.handbook, model.tree.row()?.spot.place()?))
}

fn address(model: &Model, role: Place) -> Address {
    Address::of(&model.handbook, role)
}

/// Lets papers follow what they are about, and what is selected on them, into a newer snapshot.
pub(super) fn carry(model: &mut Model, carry: &Carry<'_>) {
    let on_top = model.overlays.iter_mut().filter_map(|overlay| match overlay {
        Overlay::Paper(reading) => Some(reading),
        _ => None,
    });
    on_top.chain(&mut model.in_full).for_each(|reading| reading.carry(carry));
}

/// Brings papers in step with the selection, the snapshot and the screen.
pub(super) fn settle(model: &mut Model, areas: &Areas) {
    let handbook = model.handbook.clone();
    let ladder = model.known_ladder().cloned();
    let (wide, beside) = (model.setting(areas.paper.width), model.setting(areas.text.width));
    for overlay in &mut model.overlays {
        if let Overlay::Paper(reading) = overlay {
            reading.settle(&handbook, ladder.as_deref(), wide, areas.paper.height);
        }
    }
    let role = selected(model).map(|role| address(model, role));
    if let (Some(reading), Some(role)) = (&mut model.in_full, role)
        && !areas.text.is_empty()
    {
        reading.turn_to(Topic::InFull(role));
        reading.settle(&handbook, ladder.as_deref(), beside, areas.text.height);
    }
}

impl Model {
    /// Whether all that the selected role asks stands in the place of the page.
    pub(crate) fn shows_in_full(&self) -> bool {
        self.in_full.is_some() && !self.searches() && self.tree.row().is_some_and(|row| row.spot.place().is_some())
    }

    /// Whether the page of the role in hand has levels to be set side by side.
    pub(crate) fn has_levels(&self) -> bool {
        self.role_in_hand().is_some_and(|role| self.handbook.page(role.page).levels().nth(1).is_some())
    }

    /// Where roles lead, as soon as that is known of the snapshot that is shown.
    pub(super) fn known_ladder(&self) -> Option<&Arc<Ladder>> {
        let (of, ladder) = self.ladder.as_ref()?;
        Arc::ptr_eq(of, &self.handbook).then_some(ladder)
    }

    /// The paper that has the keys.
    pub(super) fn paper_with_keys(&self) -> Option<&Reading> {
        match self.overlays.last() {
            Some(Overlay::Paper(reading)) => Some(reading),
            None if self.focus == Focus::Detail && self.shows_in_full() => self.in_full.as_ref(),
            _ => None,
        }
    }

    /// The same, to move about on it.
    fn paper_with_keys_mut(&mut self) -> Option<&mut Reading> {
        let beside = self.focus == Focus::Detail && self.shows_in_full();
        match self.overlays.last_mut() {
            Some(Overlay::Paper(reading)) => Some(reading),
            None if beside => self.in_full.as_mut(),
            _ => None,
        }
    }

    /// Whether the role of a row is marked to be compared.
    pub(crate) fn is_marked(&self, spot: Spot) -> bool {
        !self.marked.is_empty() && self.marked.contains(&Address::of(&self.handbook, spot))
    }
}
