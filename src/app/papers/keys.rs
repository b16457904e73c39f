//! What the keys do on a paper.

use crate::app::motion::{Motion, matches_on};
use crate::app::{Effect, Focus, Model, Overlay, Spot, chart, find, overlays};
use crate::config::command::Command;
use crate::ladder::ways::Taken;
use crate::paper::To;

use super::topic::Topic;
use super::{address, copy, open, show_pair};

/// Runs a command for the paper that has the keys; none where it has no meaning there.
pub(in crate::app) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Option<Vec<Effect>> {
    let on_top = matches!(model.overlays.last(), Some(Overlay::Paper(_)));
    let reading = model.paper_with_keys_mut()?;
    if let Some(motion) = Motion::of(command, count, reading.height()) {
        reading.travel(motion);
        return Some(Vec::new());
    }
    match command {
        Command::HideSame if matches!(reading.about, Topic::Comparison(..) | Topic::Matrix(_)) => {
            reading.shown.without_same = !reading.shown.without_same;
            reading.outdate();
            let text = if reading.shown.without_same { "what is the same is hidden" } else { "all is shown" };
            model.tell(text);
        }
        Command::Swap => match reading.about.clone() {
            Topic::Comparison(left, right) => reading.turn_to(Topic::Comparison(right, left)),
            Topic::Way(from, to) => reading.turn_to(Topic::Way(to, from)),
            Topic::InFull(_) | Topic::Matrix(_) => model.refuse("only two roles can be exchanged"),
        },
        Command::HideSame => model.refuse("no roles are compared here"),
        Command::Toggle | Command::FoldAll | Command::UnfoldAll => fold(model, command),
        Command::Left | Command::Right => sideways(model, command, count.unwrap_or(1) as i32),
        Command::NextMatch | Command::PreviousMatch if reading.find.is_some() => {
            find::advance(model, matches_on(command, count))
        }
        Command::Leave if reading.find.is_some() => reading.find = None,
        Command::NextMatch | Command::PreviousMatch if matches!(reading.about, Topic::Way(..)) => {
            if reading.turn_way(matches_on(command, count)).is_none() {
                model.refuse("no other way is as short");
            }
        }
        Command::NextStep | Command::PreviousStep => step(model, command == Command::NextStep),
        Command::Follow => follow(model),
        Command::CopyItem | Command::CopySheet => return Some(copy::copy(model, command)),
        Command::InFull if on_top && !matches!(reading.about, Topic::InFull(_)) => {
            model.refuse("close this first: it compares in full")
        }
        // The two are compared already: with whom else?
        Command::Compare if matches!(reading.about, Topic::Comparison(..)) => open(model, Command::CompareWith),
        Command::Back | Command::Leave | Command::InFull if on_top => {
            model.overlays.pop();
        }
        Command::Ladder | Command::Map if on_top => chart::open(model, command),
        _ if on_top => return overlays::run_alike(model, command),
        _ => return None,
    }
    Some(Vec::new())
}

/// Folds or unfolds the steps of a way.
fn fold(model: &mut Model, command: Command) {
    let Some(reading) = model.paper_with_keys_mut() else { return };
    if !matches!(reading.about, Topic::Way(..)) {
        return model.refuse("nothing is folded here");
    }
    match (command, reading.step()) {
        (Command::FoldAll, _) => reading.unfold(None, false),
        (Command::UnfoldAll, _) => reading.unfold(None, true),
        (_, Some(step)) => {
            let unfold = !reading.unfolded.has(step);
            reading.unfold(Some(step), unfold);
        }
        (_, None) => not_a_step(model),
    }
}

fn not_a_step(model: &mut Model) {
    let key = model.key(Command::NextStep);
    model.refuse(format!("this is no step; {key} goes to the next"));
}

/// Shifts a wide paper, folds or unfolds a step, or goes to the tree.
fn sideways(model: &mut Model, command: Command, times: i32) {
    let right = command == Command::Right;
    let beside_tree = model.overlays.is_empty();
    let Some(reading) = model.paper_with_keys_mut() else { return };
    match (&reading.about, reading.step()) {
        (Topic::Way(..), Some(step)) => reading.unfold(Some(step), right),
        (Topic::InFull(_), _) if !right && beside_tree => model.focus_on(Focus::Tree),
        (Topic::Matrix(_), _) => {
            if reading.shift(if right { times } else { -times }).is_none() {
                let end = if right { "this is the last column" } else { "this is the first column" };
                let why = if reading.farthest() == 0 { "all of it is seen" } else { end };
                model.refuse(why);
            }
        }
        (Topic::Way(..), None) => not_a_step(model),
        (Topic::InFull(_) | Topic::Comparison(..), _) => model.refuse("all of it is seen"),
    }
}

/// Goes on to the next step of the ladder, or back to the one before: in a comparison to its two roles, in full to the
/// role, on a way to the step.
fn step(model: &mut Model, forward: bool) {
    let Some(reading) = model.paper_with_keys_mut() else { return };
    let from = match &reading.about {
        Topic::Way(..) => {
            if reading.select_step(forward).is_none() {
                let end = if forward { "last" } else { "first" };
                model.refuse(format!("this is the {end} step"));
            }
            return;
        }
        Topic::Matrix(_) => return model.refuse("no step is compared here"),
        Topic::InFull(role) => role.clone(),
        Topic::Comparison(left, right) => if forward { right } else { left }.clone(),
    };
    let in_full = matches!(reading.about, Topic::InFull(_));
    let Some(ladder) = model.known_ladder() else {
        return model.await_ladders(if forward { Command::NextStep } else { Command::PreviousStep });
    };
    let role = from.place(&model.handbook).and_then(|role| ladder.role(&model.handbook, role));
    let Some(role) = role else { return model.refuse("this is no longer in the handbook") };
    let steps = if forward { ladder.steps_up(role) } else { ladder.steps_below(role) };
    let Some(Taken { from, to, .. }) = steps.first().copied() else {
        let text = format!("no step leads {} {}", if forward { "on from" } else { "to" }, model.handbook.text(role));
        return model.refuse(text);
    };
    if in_full && model.overlays.is_empty() {
        model.go(Spot::Node(if forward { to } else { from }));
    } else {
        let about = match in_full {
            true => Topic::InFull(address(model, if forward { to } else { from })),
            false => Topic::Comparison(address(model, from), address(model, to)),
        };
        if let Some(reading) = model.paper_with_keys_mut() {
            reading.turn_to(about);
        }
    }
    let others: Vec<String> = steps[1..]
        .iter()
        .map(|step| model.handbook.text(if forward { step.to } else { step.from }).to_owned())
        .collect();
    if !others.is_empty() {
        let text = format!("{} as well: {}", if forward { "leads on" } else { "lead here" }, others.join("; "));
        model.tell(text);
    }
}

/// Goes to where what is selected leads.
fn follow(model: &mut Model) {
    let Some(to) = model.paper_with_keys_mut().and_then(|reading| reading.stop()).map(|stop| stop.to) else {
        return model.refuse("nothing is selected");
    };
    match to {
        To::Place(place) => {
            model.go_from_under(place);
            model.in_full = None;
            model.focus_on(Focus::Detail);
        }
        To::Step(_, left, right) => show_pair(model, left, right),
    }
}

/// Scrolls the paper on top, or what is shown in the place of the page, whoever has the keys; false where that is none.
pub(in crate::app) fn scroll(model: &mut Model, lines: isize) -> bool {
    let beside = model.shows_in_full();
    let reading = match model.overlays.last_mut() {
        Some(Overlay::Paper(reading)) => Some(reading),
        _ => model.in_full.as_mut().filter(|_| beside),
    };
    reading.map(|reading| reading.travel(Motion::Turn(lines))).is_some()
}

/// Shifts a matrix on top by a column to the side of so many cells; false where no paper is on top.
pub(in crate::app) fn pan(model: &mut Model, cells: i32) -> bool {
    let Some(Overlay::Paper(reading)) = model.overlays.last_mut() else { return false };
    if matches!(reading.about, Topic::Matrix(_)) {
        // Whoever turns a wheel sees where it ends.
        let _ = reading.shift(cells.signum());
    }
    true
}

/// Selects a stop of the paper that is clicked, which gets the keys.
pub(in crate::app) fn select(model: &mut Model, stop: usize) {
    if model.overlays.is_empty() {
        model.focus = Focus::Detail;
    }
    if let Some(reading) = model.paper_with_keys_mut() {
        reading.select(stop);
    }
}
