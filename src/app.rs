//! The browser without a terminal: events in, effects out.
//!
//! An [`Event`] happened; keymap, focus and pending strokes make a message of it, what the user means; applying it
//! changes the [`Model`] and yields [`Effect`]s, what must be done. [`step`] is the only door to the model, and
//! afterwards the model is settled: the selection is on the screen, the sheet fits its pane, and drawing needs
//! nothing but to read.
//!
//! Invariant: nothing here knows a clock, a file, a thread or the terminal.

mod bar;
pub(crate) mod bottom;
mod carry;
mod chart;
mod detail;
mod event;
mod find;
mod folding;
mod history;
mod in_hand;
mod keys;
mod label;
pub(crate) mod layout;
mod link;
mod lists;
mod live;
mod model;
mod motion;
mod mouse;
mod notice;
mod outside;
mod overlays;
mod papers;
mod search;
mod spot;
mod state;
pub(crate) mod top;
mod trail;
mod tree;
mod update;

use std::sync::Arc;

pub use event::{Effect, Event};
pub use model::{Model, Settings};
pub use search::{Answer, Ask, Kept, Search};
pub use spot::Address;
pub use state::State;

pub use crate::load::{Changes, Progress};

pub(crate) use chart::Chart;
pub(crate) use detail::{Detail, Piece};
pub(crate) use event::{Focus, Message};
pub(crate) use find::Find;
pub(crate) use history::History;
pub(crate) use label::{grades, no_pages, path};
pub(crate) use link::{LinkStatus, LinkView, may_open};
pub(crate) use lists::{Act, Choice, Picker, Subject};
pub(crate) use notice::Notice;
pub(crate) use overlays::{Offer, Overlay};
pub(crate) use papers::{Reading, Topic};
pub(crate) use search::{Shape, rows as rows_of_hit};
pub(crate) use spot::Spot;
pub(crate) use tree::{Fold, Row, Tree};

use crate::config::command::Command;

/// Takes in what happened and returns what must be done.
pub fn step(model: &mut Model, event: Event) -> Vec<Effect> {
    let Some(event) = search::hold(model, event) else { return Vec::new() };
    let message = take_in(model, event);
    let mut effects = update::update(model, message);
    effects.extend(search::ask(model));
    update::settle(model);
    for event in search::release(model) {
        effects.extend(step(model, event));
    }
    effects
}

/// Takes in what happened; what the user means by it, where it was the user.
fn take_in(model: &mut Model, event: Event) -> Message {
    match event {
        Event::Key(key) => return keys::message(model, key),
        Event::Mouse(mouse) => return mouse::message(model, mouse),
        Event::Paste(text) => return Message::Paste(text),
        Event::Resumed => return Message::Run(Command::Redraw, None),
        Event::Resized(width, height) => model.screen.resize(width, height),
        Event::Loaded(handbook, progress) => {
            state::swap(model, handbook, progress, &[]);
        }
        Event::Changed(handbook, changes) => live::take_in(model, handbook, &changes),
        Event::LadderRead(handbook, ladder) => {
            chart::take(model, handbook, ladder);
            return model.take_awaited().map_or(Message::Nothing, |command| Message::Run(command, None));
        }
        // Problems of an older snapshot stand at places that may have moved.
        Event::Checked(handbook, problems) if Arc::ptr_eq(&handbook, &model.handbook) => {
            live::check(model, problems);
            lists::refresh(model);
        }
        Event::Checked(..) => {}
        Event::LoadFailed(error) => live::fail(model, error),
        Event::Found(answer) => search::found(model, *answer),
        Event::SearchFailed(number, why) => search::failed(model, number, why),
        Event::Done(Ok(text)) => model.tell(text),
        Event::Done(Err(text)) => model.fail(text),
        Event::Background { light } => model.follow_background(light),
    }
    Message::Nothing
}
