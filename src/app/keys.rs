//! Keys into messages: counts, sequences, and who has the keys.

use crossterm::event::{KeyEvent, KeyEventKind};

use crate::config::command::Command;
use crate::config::keymap::{Meaning, Pane};
use crate::config::stroke::Stroke;

use super::bar::Bar;
use super::{Focus, Message, Model, Overlay};

/// The greatest count; more digits are not taken.
const MOST: u32 = 99_999;

/// What the key means that leaves what is on top.
const LEAVE: Meaning = Meaning::Run(Command::Leave);

/// What has been pressed of something longer.
#[derive(Debug, Default)]
pub(super) struct Pending {
    /// A count.
    pub count: Option<u32>,
    /// The beginning of a sequence.
    pub strokes: Vec<Stroke>,
    /// What hangs on the mouse.
    pub held: Option<Held>,
    /// The key that has just gone to a row by its number, and the number.
    numbered: Option<(Stroke, u32)>,
}

/// What hangs on the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// The line between the panes, and whether it was moved.
    Divider(bool),
    /// A scrollbar.
    Bar(Bar),
}

impl Pending {
    /// As people read it: `5z`.
    pub fn show(&self) -> String {
        let count = self.count.map(|count| count.to_string()).unwrap_or_default();
        count + &Stroke::show(&self.strokes)
    }
}

/// The panes whose bindings hold now, the nearest first.
pub(crate) fn panes(model: &Model) -> &'static [Pane] {
    match (model.overlays.last(), model.focus) {
        (Some(Overlay::Search), _) => &[Pane::Search, Pane::Input],
        (Some(Overlay::Find(..) | Overlay::Keep(_)), _) => &[Pane::Input],
        (Some(Overlay::List(list)), _) if list.typing => &[Pane::Input],
        (Some(Overlay::List(_) | Overlay::Offer(_)), _) => &[Pane::List, Pane::Everywhere],
        (Some(Overlay::Chart(_)), _) => &[Pane::Chart, Pane::Everywhere],
        (Some(Overlay::Paper(_)), _) => &[Pane::Paper, Pane::Everywhere],
        (None, Focus::Detail) if model.shows_in_full() => &[Pane::Paper, Pane::Everywhere],
        (None, Focus::Tree) => &[Pane::Tree, Pane::Everywhere],
        (None, Focus::Detail) => &[Pane::Page, Pane::Everywhere],
    }
}

/// What a key means.
pub(super) fn message(model: &mut Model, key: KeyEvent) -> Message {
    if key.kind == KeyEventKind::Release {
        return Message::Nothing;
    }
    model.touch();
    let stroke = Stroke::from(key);
    let panes = panes(model);
    let numbered = model.keys.numbered.take();
    if panes.contains(&Pane::Input) {
        return match model.settings.keymap.meaning(panes, &[stroke]) {
            Meaning::Run(command) => Message::Run(command, None),
            Meaning::Begun | Meaning::Nothing => Message::Type(key),
        };
    }
    let is_numbered = model.list().is_some_and(|list| list.subject.is_numbered());
    let pending = &mut model.keys;
    if let Some(digit) = stroke.digit().filter(|_| pending.strokes.is_empty()) {
        if is_numbered {
            return Message::Digit(digit);
        }
        // No count begins with 0, so that it may be bound.
        if digit > 0 || pending.count.is_some() {
            pending.count = Some((pending.count.unwrap_or(0) * 10 + digit).min(MOST));
            return Message::Pending;
        }
    }
    let waiting = pending.count.is_some() || !pending.strokes.is_empty();
    pending.strokes.push(stroke);
    let meaning = model.settings.keymap.meaning(panes, &pending.strokes);
    if meaning == Meaning::Begun {
        return Message::Pending;
    }
    let strokes = std::mem::take(&mut pending.strokes);
    let count = pending.count.take();
    match meaning {
        Meaning::Run(Command::Leave) if waiting => Message::Nothing,
        Meaning::Run(command @ Command::First) => {
            model.keys.numbered = count.map(|count| (stroke, count));
            // Whoever is used to `5gg` presses the key once more, and does not mean the first row by that.
            let again = numbered.filter(|(of, _)| !waiting && *of == stroke).map(|(_, count)| count);
            Message::Run(command, count.or(again))
        }
        Meaning::Run(command) => Message::Run(command, count),
        // What was begun is given up.
        Meaning::Nothing if waiting && model.settings.keymap.meaning(panes, &[stroke]) == LEAVE => Message::Nothing,
        Meaning::Begun | Meaning::Nothing => Message::Unbound(strokes),
    }
}

impl Model {
    /// The key that runs a command where the keys go now, as people read it.
    pub(crate) fn key(&self, command: Command) -> String {
        self.key_in(panes(self), command)
    }

    /// The key that runs a command in some panes.
    pub(super) fn key_in(&self, panes: &[Pane], command: Command) -> String {
        let found = self.settings.keymap.key_of(panes, command);
        found.unwrap_or_else(|| format!("'{}'", command.name()))
    }
}
