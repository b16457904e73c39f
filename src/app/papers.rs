//! How papers are opened, and what the keys do on them.

use crate::config::command::Command;
use crate::handbook::{Handbook, NodeId, Place};
use crate::ladder::ways::Taken;
use crate::ladder::{Ladder, above, matrix};
use crate::paper::{self, To, Wanted};

use super::layout::Areas;
use super::reading::{About, Reading, place};
use super::{Address, Effect, Focus, Model, Overlay, Spot, Subject, lists, outside};

/// Runs a command that opens a paper.
pub(super) fn open(model: &mut Model, command: Command) {
    if command == Command::Indexes {
        return match model.known_ladder() {
            Some(_) => lists::open(model, Subject::Indexes),
            None => model.refuse("the ladders are still being read"),
        };
    }
    let Some(role) = in_hand(model) else {
        return model.refuse("a department is no role: choose a page or level");
    };
    match command {
        Command::InFull => {
            model.in_full = match model.in_full.take() {
                Some(_) => None,
                None => Some(Reading::new(About::InFull(address(model, role)))),
            };
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
    let role_address = address(model, held(&model.handbook, role));
    let mut marked = std::mem::take(&mut model.marked);
    marked.retain(|address| *address != role_address);
    if !marked.is_empty() {
        marked.push(role_address);
        return show(model, About::among(marked));
    }
    match next_up(model, role) {
        Some((left, right)) => show_pair(model, left, right),
        None => {
            lists::open(model, Subject::CompareWith);
            let text = format!("no step leads on from {}: choose with whom to compare it", name(model, role));
            model.refuse(text);
        }
    }
}

/// A role and the next one up its ladder; for a page with levels, its first and the one above that.
fn next_up(model: &Model, role: Place) -> Option<(Place, Place)> {
    if let Some(ladder) = model.known_ladder() {
        let role = ladder.role(&model.handbook, role)?;
        return ladder.steps_up(role).first().map(|step| (step.from, step.to));
    }
    let page = model.handbook.page(role.page);
    let level = if role.node == NodeId::PAGE { page.levels().next()? } else { role.node };
    Some((Place { node: level, ..role }, Place { node: above(page, level)?, ..role }))
}

/// Marks a role to be compared, or takes its mark away.
fn mark(model: &mut Model, role: Place) {
    let role = held(&model.handbook, role);
    let (address, name) = (address(model, role), name(model, role));
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

/// Sets all levels of a role's page side by side.
fn levels(model: &mut Model, role: Place) {
    let levels = model.handbook.page(role.page).levels().map(|node| address(model, Place { node, ..role }));
    let levels: Vec<Address> = levels.collect();
    match levels.len() {
        0 => model.refuse("this page has no levels"),
        1 => model.refuse("this page has one level only"),
        _ => show(model, About::among(levels)),
    }
}

/// Compares the role in hand with another.
pub(super) fn compare_with(model: &mut Model, other: Address) {
    let Some(role) = in_hand(model) else { return };
    let other = place(&model.handbook, &other).map(|other| role_of(&model.handbook, other));
    let Some(other) = other else { return model.refuse("this is no longer in the handbook") };
    let [left, right] = [role, other].map(|role| address(model, held(&model.handbook, role)));
    let about = About::Comparison(left, right);
    match model.overlays.last_mut() {
        Some(Overlay::Paper(reading)) if matches!(reading.about, About::Comparison(..)) => reading.turn_to(about),
        _ => show(model, about),
    }
}

/// Shows the way from the role in hand to another.
pub(super) fn way_to(model: &mut Model, other: Address) {
    let Some(role) = in_hand(model) else { return };
    show(model, About::Way(address(model, role), role_at(&model.handbook, other)));
}

/// The address of the role in which an address lies.
fn role_at(handbook: &Handbook, at: Address) -> Address {
    let role = place(handbook, &at).map(|place| role_of(handbook, place));
    role.map_or(at, |role| Address::of(handbook, Spot::Node(role)))
}

fn show(model: &mut Model, about: About) {
    model.overlays.push(Overlay::Paper(Reading::new(about)));
}

fn show_pair(model: &mut Model, left: Place, right: Place) {
    let about = About::Comparison(address(model, left), address(model, right));
    show(model, about);
}

/// The role that a paper on top is about first, else the one that is selected; none for departments.
fn in_hand(model: &Model) -> Option<Place> {
    let on_top = match model.overlays.last() {
        Some(Overlay::Paper(reading)) => match &reading.about {
            About::InFull(role) | About::Comparison(role, _) | About::Way(role, _) => Some(role),
            About::Matrix(roles) => roles.first(),
        },
        _ => None,
    };
    match on_top {
        Some(address) => place(&model.handbook, address),
        None => selected(model),
    }
}

/// The role that is selected in the tree.
fn selected(model: &Model) -> Option<Place> {
    Some(role_of(&model.handbook, model.tree.row()?.spot.place()?))
}

/// The role that one holds: of a page with levels, the first.
fn held(handbook: &Handbook, role: Place) -> Place {
    let level = handbook.page(role.page).levels().next().filter(|_| role.node == NodeId::PAGE);
    Place { node: level.unwrap_or(role.node), ..role }
}

/// The level or specialty in which something stands, else its page.
fn role_of(handbook: &Handbook, place: Place) -> Place {
    Place { node: handbook.page(place.page).owner(place.node).unwrap_or(NodeId::PAGE), ..place }
}

fn address(model: &Model, role: Place) -> Address {
    Address::of(&model.handbook, Spot::Node(role))
}

fn name(model: &Model, role: Place) -> String {
    model.handbook.page(role.page).text(role.node).to_owned()
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
        Command::HideSame if matches!(reading.about, About::Comparison(..)) => {
            reading.shown.without_same = !reading.shown.without_same;
            reading.outdate();
        }
        Command::Swap => match reading.about.clone() {
            About::Comparison(left, right) => reading.turn_to(About::Comparison(right, left)),
            About::Way(from, to) => reading.turn_to(About::Way(to, from)),
            About::InFull(_) | About::Matrix(_) => model.refuse("only two roles can be exchanged"),
        },
        Command::HideSame => model.refuse("two roles are not compared here"),
        Command::Toggle | Command::FoldAll | Command::UnfoldAll => fold(model, command),
        Command::Left | Command::Right => sideways(model, command == Command::Right, by as i32),
        Command::NextStep | Command::PreviousStep => step(model, command == Command::NextStep, height),
        Command::Follow => follow(model),
        Command::CopyItem | Command::CopySheet => return Some(copy(model, command == Command::CopySheet)),
        Command::Edit => return Some(outside::run(model, command)),
        Command::InFull if on_top => model.refuse("close this first: it compares in full"),
        Command::Compare | Command::CompareWith | Command::Levels | Command::Path => open(model, command),
        Command::Back if on_top => {
            model.overlays.pop();
        }
        Command::Leave if on_top => {
            model.overlays.pop();
        }
        _ => return None,
    }
    Some(Vec::new())
}

/// Folds or unfolds the steps of a way.
fn fold(model: &mut Model, command: Command) {
    let Some(reading) = with_keys(model) else { return };
    if !matches!(reading.about, About::Way(..)) {
        return model.refuse("nothing is folded here");
    }
    match (command, reading.step()) {
        (Command::FoldAll, _) => reading.unfold(None, false),
        (Command::UnfoldAll, _) => reading.unfold(None, true),
        (_, Some(step)) => {
            let unfold = !reading.unfolded.has(step);
            reading.unfold(Some(step), unfold);
        }
        (_, None) => model.refuse("this is no step"),
    }
}

/// Shifts a wide paper, folds or unfolds a step, or goes to the tree.
fn sideways(model: &mut Model, right: bool, times: i32) {
    let Some(reading) = with_keys(model) else { return };
    match (&reading.about, reading.step()) {
        (About::Way(..), Some(step)) => reading.unfold(Some(step), right),
        (About::InFull(_), _) if !right => model.focus_on(Focus::Tree),
        (About::Matrix(_), _) => reading.shift(if right { times } else { -times }),
        _ => {}
    }
}

/// Goes on to the next step of the ladder, or back to the one before: in a comparison to its two roles, in full to the
/// role, on a way to the step.
fn step(model: &mut Model, forward: bool, height: usize) {
    let Some(reading) = with_keys(model) else { return };
    let from = match &reading.about {
        About::Way(..) => return reading.to_step(forward, height),
        About::Matrix(_) => return model.refuse("no step is compared here"),
        About::InFull(role) => role.clone(),
        About::Comparison(left, right) => if forward { right } else { left }.clone(),
    };
    let in_full = matches!(reading.about, About::InFull(_));
    let Some(ladder) = model.known_ladder() else { return model.refuse("the ladders are still being read") };
    let role = place(&model.handbook, &from).and_then(|role| ladder.role(&model.handbook, role));
    let Some(role) = role else { return model.refuse("this is no longer in the handbook") };
    let steps = if forward { ladder.steps_up(role) } else { ladder.steps_below(role) };
    let Some(Taken { from, to, .. }) = steps.first().copied() else {
        let text = format!("no step leads {} {}", if forward { "on from" } else { "to" }, name(model, role));
        return model.refuse(text);
    };
    if in_full {
        model.go(Spot::Node(if forward { to } else { from }));
    } else {
        let about = About::Comparison(address(model, from), address(model, to));
        if let Some(reading) = with_keys(model) {
            reading.turn_to(about);
        }
    }
    let others: Vec<String> =
        steps[1..].iter().map(|step| name(model, if forward { step.to } else { step.from })).collect();
    if !others.is_empty() {
        let text = format!("{} as well: {}", if forward { "leads on" } else { "lead here" }, others.join("; "));
        model.tell(text);
    }
}

/// Goes to where what is selected leads.
fn follow(model: &mut Model) {
    let Some(to) = with_keys(model).and_then(|reading| reading.stop()).map(|stop| stop.to) else {
        return model.refuse("nothing is selected");
    };
    match to {
        To::Place(place) => {
            model.go(Spot::Node(place));
            model.overlays.clear();
            model.in_full = None;
            model.focus_on(Focus::Detail);
        }
        To::Step(_, left, right) => show_pair(model, left, right),
    }
}

/// Copies all of a paper as markdown, or as a sheet.
fn copy(model: &mut Model, sheet: bool) -> Vec<Effect> {
    let handbook = model.handbook.clone();
    let ladder = model.known_ladder().cloned();
    let Some(reading) = with_keys(model) else { return Vec::new() };
    let at = |address: &Address| place(&handbook, address);
    let copied = match (&reading.about, sheet) {
        (About::InFull(role), false) => at(role).map(|role| (paper::in_full_markdown(&handbook, role), "role in full")),
        (About::Comparison(left, right), _) => at(left).zip(at(right)).map(|(left, right)| {
            let text = match sheet {
                true => paper::comparison_csv(&handbook, left, right),
                false => paper::comparison_markdown(&handbook, left, right, reading.shown),
            };
            (text, "comparison")
        }),
        (About::Way(from, to), false) => at(from).zip(at(to)).zip(ladder).map(|((from, to), ladder)| {
            let way = ladder.way(&handbook, from, to);
            (paper::way_markdown(&handbook, &ladder, Wanted { from, to, way: &way }), "way")
        }),
        (About::Matrix(roles), _) => {
            let roles: Vec<Place> = roles.iter().filter_map(at).collect();
            let matrix = matrix::matrix(&handbook, &roles);
            let text =
                if sheet { paper::matrix_csv(&handbook, &matrix) } else { paper::matrix_markdown(&handbook, &matrix) };
            Some((text, "matrix"))
        }
        (About::InFull(_) | About::Way(..), true) => None,
    };
    let Some((text, what)) = copied else {
        model.refuse("only comparisons are copied as a sheet");
        return Vec::new();
    };
    vec![Effect::Copy { text, what: format!("{what} as {}", if sheet { "CSV" } else { "markdown" }) }]
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
        reading.turn_to(About::InFull(role));
        reading.settle(&handbook, ladder.as_deref(), beside, areas.text.height);
    }
}

impl Model {
    /// Whether all that the selected role asks stands in the place of the page.
    pub(crate) fn shows_in_full(&self) -> bool {
        self.in_full.is_some() && !self.searches() && self.tree.row().is_some_and(|row| row.spot.place().is_some())
    }

    /// Where roles lead, as soon as that is known of the snapshot that is shown.
    pub(super) fn known_ladder(&self) -> Option<&std::sync::Arc<Ladder>> {
        let (of, ladder) = self.ladder.as_ref()?;
        std::sync::Arc::ptr_eq(of, &self.handbook).then_some(ladder)
    }

    /// Where what is selected on the paper that has the keys stands; none where none has.
    pub(super) fn place_on_paper(&self) -> Option<Place> {
        self.paper_with_keys()?.place()
    }

    /// The paper that has the keys.
    pub(crate) fn paper_with_keys(&self) -> Option<&Reading> {
        match self.overlays.last() {
            Some(Overlay::Paper(reading)) => Some(reading),
            None if self.focus == Focus::Detail && self.shows_in_full() => self.in_full.as_ref(),
            _ => None,
        }
    }

    /// Whether the role of a row is marked to be compared.
    pub(crate) fn is_marked(&self, spot: Spot) -> bool {
        !self.marked.is_empty() && self.marked.contains(&Address::of(&self.handbook, spot))
    }
}
