//! Scrollbars: where they are, and what a click on one means.
//!
//! Invariant: a bar is there only where not everything is on the screen.

use crate::config::command::Command;

use super::layout::Areas;
use super::{Focus, Message, Model, Overlay};

/// What a scrollbar scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bar {
    Tree,
    Page,
    Paper,
    List,
    Chart,
}

/// The cells of a scrollbar, and what of how much is on the screen.
struct Track {
    x: u16,
    y: u16,
    height: u16,
    first: usize,
    lines: usize,
}

/// The scrollbar that is at a cell.
pub(super) fn at(model: &Model, x: u16, y: u16) -> Option<Bar> {
    let bar = match model.overlays.last() {
        None => {
            let page = if model.shows_in_full() { Bar::Paper } else { Bar::Page };
            [page, Bar::Tree].into_iter().find(|bar| is_at(model, *bar, x, y))?
        }
        Some(Overlay::Search) => Bar::Page,
        Some(Overlay::Paper(_)) => Bar::Paper,
        Some(Overlay::List(_)) => Bar::List,
        Some(Overlay::Chart(_)) => Bar::Chart,
        Some(Overlay::Find(..) | Overlay::Keep(_) | Overlay::Offer(_)) => return None,
    };
    is_at(model, bar, x, y).then_some(bar)
}

fn is_at(model: &Model, bar: Bar, x: u16, y: u16) -> bool {
    let track = track(model, bar).filter(|track| track.lines > usize::from(track.height));
    track.is_some_and(|track| track.x == x && (track.y..track.y + track.height).contains(&y))
}

/// What it means that a scrollbar is held at a line of the screen: the end of the bar is the end of what it scrolls.
pub(super) fn hold(model: &Model, bar: Bar, y: u16) -> Message {
    let Some(track) = track(model, bar) else { return Message::Nothing };
    let steps = usize::from(track.height.saturating_sub(1)).max(1);
    let step = usize::from(y.saturating_sub(track.y)).min(steps);
    let to = |last: usize| (last * step + steps / 2) / steps;
    let by = |first: usize| {
        let first = to(track.lines.saturating_sub(usize::from(track.height))) as i64 - first as i64;
        first.clamp(i32::MIN.into(), i32::MAX.into()) as i32
    };
    match bar {
        Bar::Tree => Message::Scroll(Focus::Tree, by(track.first)),
        Bar::Page | Bar::Paper => Message::Scroll(Focus::Detail, by(track.first)),
        Bar::Chart => Message::Pan(by(track.first), 0),
        Bar::List => {
            let row = to(track.lines.saturating_sub(1)) + 1;
            Message::Run(Command::Last, u32::try_from(row).ok())
        }
    }
}

fn track(model: &Model, bar: Bar) -> Option<Track> {
    let areas = model.areas();
    match bar {
        Bar::Tree => {
            let x = if areas.divider.is_empty() { areas.tree.right().checked_sub(1)? } else { areas.divider.x };
            let (first, lines) = (model.tree.top(), model.tree.rows().len());
            Some(Track { x, y: areas.tree.y, height: areas.tree.height, first, lines })
        }
        Bar::Page => {
            let (first, lines) = (model.detail.scroll(), model.detail.sheet().lines.len());
            Some(Track { x: beside(&areas)?, y: areas.detail.y, height: areas.detail.height, first, lines })
        }
        Bar::Paper => {
            let (reading, area, x) = match model.overlays.last() {
                Some(Overlay::Paper(reading)) => (reading, areas.paper, areas.panes.right().checked_sub(1)?),
                _ => (model.in_full.as_ref()?, areas.text, beside(&areas)?),
            };
            let head = (reading.paper().head.len() as u16).min(area.height);
            let (first, lines) = (reading.scroll(), reading.paper().body.len());
            Some(Track { x, y: area.y + head, height: area.height - head, first, lines })
        }
        Bar::List => {
            let list = model.list()?;
            let popup = model.popup(list);
            let (first, lines) = (list.top(), list.shown(0).len());
            let x = popup.frame.right().checked_sub(1)?;
            Some(Track { x, y: popup.list.y, height: popup.list.height, first, lines })
        }
        Bar::Chart => {
            let chart = model.chart()?;
            let area = chart.areas(&model.screen).picture;
            let (first, lines) = (chart.corner().0, chart.picture().height);
            Some(Track { x: area.right(), y: area.y, height: area.height, first, lines })
        }
    }
}

/// The column of the bar at the right edge of the page.
fn beside(areas: &Areas) -> Option<u16> {
    areas.detail.right().checked_sub(1).filter(|_| !areas.detail.is_empty())
}
