//! The screen: `&Model` -> cells.
//!
//! ```text
//!  finance › Director, IT Operations › Sr. Director          218 pages  3 problems    top bar
//! ──────────────────────────┬──────────────────────────────────────────────────────
//!  ▸ engineering         54 │ Sr. Director, IT Operations                 grade 11    tree │ detail
//! ▌▾ finance             45 │ Responsibilities                                   ┃
//! ──────────────────────────┴──────────────────────────────────────────────────────
//!  Enter open  Tab pane  ] next link  ? help                                  4/218    bottom bar
//! ```
//!
//! Lists and offers lie on top. Invariant: drawing changes nothing; rows that are not on the screen are not looked at.

mod bars;
mod chart;
mod detail;
mod marked;
mod offer;
mod paint;
mod paper;
mod picker;
mod search;
mod tree;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::{Focus, Model, Overlay, layout};
use paint::{Paint, style};

/// Draws the whole screen.
pub fn draw(model: &Model, frame: &mut Frame) {
    let mut paint = Paint::new(frame.buffer_mut(), model);
    let mut areas = model.areas();
    if !areas.fits {
        return too_small(&mut paint, model);
    }
    let charted = model.chart().is_some();
    if charted {
        // A chart takes the place of both panes.
        areas.divider = Rect::default();
    }
    let mut cursor = bars::draw(&mut paint, model, &areas);
    if model.searches() {
        cursor = search::draw(&mut paint, model, &areas).filter(|_| cursor.is_none()).or(cursor);
    } else if !charted {
        tree::draw(&mut paint, model, &areas);
    }
    if !charted {
        match model.in_full.as_ref().filter(|_| model.shows_in_full()) {
            Some(reading) => paper::beside(&mut paint, model, reading, model.focus == Focus::Detail),
            None => detail::draw(&mut paint, model, &areas),
        }
    }
    let is_line = |overlay: &Overlay| {
        matches!(overlay, Overlay::Search | Overlay::Keep(_) | Overlay::Find(..) | Overlay::Chart(_))
    };
    // A search takes the screen from what was on top before.
    let search = model.overlays.iter().position(|overlay| matches!(overlay, Overlay::Search));
    let on_top = &model.overlays[search.unwrap_or(0)..];
    if on_top.iter().any(|overlay| !is_line(overlay)) {
        // What lies below steps back.
        paint.patch(areas.tree.union(areas.detail), style(&model.theme().dim));
    }
    for overlay in on_top {
        cursor = match overlay {
            Overlay::List(list) => picker::draw(&mut paint, model, list),
            Overlay::Offer(offer) => offer::draw(&mut paint, model, offer),
            Overlay::Chart(chart) => {
                chart::draw(&mut paint, model, chart);
                cursor
            }
            Overlay::Paper(reading) => {
                paper::on_top(&mut paint, model, reading);
                cursor
            }
            Overlay::Search | Overlay::Keep(_) | Overlay::Find(..) => cursor,
        };
    }
    bars::tell(&mut paint, model, areas.bottom);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// Says what the browser needs, as far as that fits.
fn too_small(paint: &mut Paint, model: &Model) {
    let (width, height) = layout::LEAST;
    let style = style(&model.theme().text);
    let lines = ["too small".to_owned(), format!("needs {width}x{height}"), "q quits".to_owned()];
    for (y, line) in lines.iter().enumerate() {
        paint.put(0, y as u16, line, style, u16::MAX);
    }
}
