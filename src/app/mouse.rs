//! The mouse into messages: a click selects, folds, follows or does what a hint says, the wheel scrolls what is under
//! it, the line between the panes and the scrollbars can be dragged.

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::{Position, Rect};

use crate::config::command::Command;

use super::bar::{self, Bar};
use super::keys::Held;
use super::{Focus, Message, Model, Overlay, Reading, bottom, layout, top};

/// Lines that one notch of the wheel scrolls.
const NOTCH: i32 = 3;

/// What the mouse means.
pub(super) fn message(model: &mut Model, mouse: MouseEvent) -> Message {
    // Given back to the terminal, it may still have something on its way.
    if !model.mouse {
        return Message::Nothing;
    }
    let at = Position::new(mouse.column, mouse.row);
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            model.touch();
            click(model, at)
        }
        MouseEventKind::Drag(MouseButton::Left) => match model.keys.held {
            Some(Held::Divider(_)) => {
                model.keys.held = Some(Held::Divider(true));
                Message::Divide(at.x)
            }
            Some(Held::Bar(held)) => bar::hold(model, held, at.y),
            None => Message::Nothing,
        },
        MouseEventKind::Up(MouseButton::Left) => match model.keys.held.take() {
            // The tree's scrollbar runs on the line between the panes.
            Some(Held::Divider(false)) if bar::at(model, at.x, at.y) == Some(Bar::Tree) => {
                bar::hold(model, Bar::Tree, at.y)
            }
            _ => Message::Nothing,
        },
        MouseEventKind::ScrollDown => wheel(model, at, NOTCH),
        MouseEventKind::ScrollUp => wheel(model, at, -NOTCH),
        MouseEventKind::ScrollRight => Message::Pan(0, 2 * NOTCH),
        MouseEventKind::ScrollLeft => Message::Pan(0, -2 * NOTCH),
        _ => Message::Nothing,
    }
}

fn click(model: &mut Model, at: Position) -> Message {
    let areas = model.areas();
    if areas.divider.contains(at) && model.overlays.is_empty() {
        model.keys.held = Some(Held::Divider(false));
        return Message::Nothing;
    }
    if let Some(bar) = bar::at(model, at.x, at.y) {
        model.keys.held = Some(Held::Bar(bar));
        return bar::hold(model, bar, at.y);
    }
    let shows_where = matches!(model.overlays.last(), None | Some(Overlay::Chart(_) | Overlay::Paper(_)));
    if areas.top.contains(at) && shows_where {
        return top::click(model, at.x);
    }
    if let Some(message) = areas.bottom.contains(at).then(|| bottom::click(model, at.x)).flatten() {
        return message;
    }
    if let Some(overlay) = model.overlays.last() {
        return click_overlay(model, overlay, at);
    }
    if areas.tree.contains(at) {
        let row = model.tree.top() + usize::from(at.y - areas.tree.y);
        let Some(depth) = model.tree.rows().get(row).map(|row| row.depth) else { return Message::Focus(Focus::Tree) };
        let fold = areas.tree.x + 1 + layout::indent(depth, areas.tree.width);
        return if at.x == fold { Message::FoldRow(row) } else { Message::SelectRow(row) };
    }
    if areas.text.contains(at)
        && let Some(reading) = model.in_full.as_ref().filter(|_| model.shows_in_full())
    {
        return click_paper(reading, areas.text, at);
    }
    if areas.text.contains(at) {
        let line = model.detail.scroll() + usize::from(at.y - areas.text.y);
        return match model.detail.stop_at(line, at.x - areas.text.x) {
            Some(stop) => Message::FollowStop(stop),
            None => Message::Focus(Focus::Detail),
        };
    }
    if areas.detail.contains(at) { Message::Focus(Focus::Detail) } else { Message::Nothing }
}

/// What a click means for the topmost overlay.
fn click_overlay(model: &Model, overlay: &Overlay, at: Position) -> Message {
    let row = match overlay {
        Overlay::Paper(reading) => return click_paper(reading, model.areas().paper, at),
        Overlay::Chart(chart) => {
            let area = chart.areas(&model.screen).picture;
            let (top, left) = chart.corner();
            let cell = |at: u16, from: u16| usize::from(at.saturating_sub(from));
            let row = chart.picture().row_at(top + cell(at.y, area.y), left + cell(at.x, area.x));
            row.filter(|_| area.contains(at))
        }
        Overlay::Search => {
            let areas = model.areas();
            if areas.facets.contains(at) {
                return model.facet_at(at.y - areas.facets.y, at.x - areas.facets.x, areas.facets.width);
            }
            areas.tree.contains(at).then(|| model.hit_at(usize::from(at.y - areas.tree.y))).flatten()
        }
        Overlay::List(list) => {
            let popup = model.popup(list);
            if !popup.frame.contains(at) {
                return Message::Run(Command::Leave, None);
            }
            popup.list.contains(at).then(|| list.top() + usize::from(at.y - popup.list.y))
        }
        Overlay::Keep(_) | Overlay::Find(..) | Overlay::Offer(_) => return Message::Run(Command::Leave, None),
    };
    row.map_or(Message::Nothing, Message::Pick)
}

/// Selects what is clicked on a paper; follows it where it is selected already.
fn click_paper(reading: &Reading, area: Rect, at: Position) -> Message {
    let head = reading.paper().head.len();
    let row = usize::from(at.y.saturating_sub(area.y));
    let stop =
        (area.contains(at) && row >= head).then(|| reading.paper().stop_at(row - head + reading.scroll())).flatten();
    match stop {
        Some(stop) if stop == reading.cursor() => Message::Run(Command::Follow, None),
        Some(stop) => Message::SelectStop(stop),
        None => Message::Focus(Focus::Detail),
    }
}

fn wheel(model: &Model, at: Position, lines: i32) -> Message {
    let areas = model.areas();
    if matches!(model.overlays.last(), Some(Overlay::Chart(_))) {
        Message::Pan(lines, 0)
    } else if let Some(Overlay::Search) = model.overlays.last()
        && areas.detail.contains(at)
    {
        Message::Scroll(Focus::Detail, lines)
    } else if let Some(Overlay::Paper(_)) = model.overlays.last() {
        Message::Scroll(Focus::Detail, lines)
    } else if !model.overlays.is_empty() {
        let command = if lines > 0 { Command::Down } else { Command::Up };
        Message::Run(command, Some(lines.unsigned_abs()))
    } else if areas.tree.contains(at) {
        Message::Scroll(Focus::Tree, lines)
    } else if areas.detail.contains(at) {
        Message::Scroll(Focus::Detail, lines)
    } else {
        Message::Nothing
    }
}
