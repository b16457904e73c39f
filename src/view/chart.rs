//! A ladder or map on top.
//!
//! ```text
//!  leads here                  Pilot                       leads to
//!  ──────────                  ─────                       ────────
//!  4     Diver    ─┐     ┌─ 6     Senior Pilot    ─┬─▸█8–9   Ports  ✓       the selected row
//!                  └───▸ └─ 5     Pilot            └─▸       Quays  ? missing
//! ──────────────────────────────────────── ╌╌ read from text, without a link   what the lines mean
//!  ports/port-management  comes next                                        what is told about it
//!  The next step is to move to the Ports job family.            pilot:22
//!
//!  Senior Pilot (6) → Manager, Ports (8)                           7 new    where there is room, what it asks anew
//!  + Knows every quay by its name
//! ```

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use crate::app::{Chart, Model};
use crate::ladder::placing::{Column, Picture, Row, Spot, What};
use crate::text;

use super::paint::{Paint, Sign, style};
use super::paper;

/// Fewer lines than this are not worth beginning to tell what a row asks.
const LEAST: u16 = 4;

/// Draws a chart.
pub(super) fn draw(paint: &mut Paint, model: &Model, chart: &Chart) {
    let theme = model.theme();
    let areas = chart.areas(&model.screen);
    let view = View { area: areas.picture, top: chart.corner().0, left: chart.corner().1 };
    let picture = chart.picture();
    let lines = view.top..view.top + usize::from(view.area.height);
    let joined = draw_lines(paint, model, chart, &view, &lines);
    draw_headings(paint, model, picture, &view, &lines);
    for (index, (row, spot)) in picture.rows.iter().zip(&picture.spots).enumerate() {
        if lines.contains(&spot.y) {
            draw_row(paint, model, &view, row, spot, joined.contains(&index));
            if index == chart.selected() {
                view.patch(paint, spot.x, spot.y, spot.width, style(&theme.selection));
                view.cursor(paint, spot, style(&theme.cursor));
            }
        }
    }
    for (row, columns, current) in chart.found(lines.clone()) {
        let (spot, set) = (&picture.spots[row], picture.rows[row].set(&picture.spots[row], model.glyphs()));
        let [from, to] = [columns.start, columns.end].map(|column| usize::from(column).min(text::width(&set.name)));
        let look = if current { &theme.match_current } else { &theme.matched };
        view.patch(paint, spot.x + set.name_at + from, spot.y, to - from, style(look));
    }
    if picture.rows.is_empty() {
        paint.put(view.area.x, view.area.y, "no family stands here", style(&theme.dim), view.area.width);
    }
    let track = Rect { x: view.area.right(), width: 1, ..view.area };
    paint.thumb(track, view.top, picture.height, style(&theme.dim));
    paint.fill(areas.rule, Sign::HORIZONTAL, style(&theme.border));
    let legend = picture.legend(model.glyphs());
    if !legend.is_empty() && !areas.rule.is_empty() {
        let right = areas.rule.right().saturating_sub(1);
        paint.put_right(areas.rule.x + 1, right, areas.rule.y, &format!(" {legend} "), style(&theme.dim));
    }
    draw_about(paint, model, chart, areas.about);
}

/// Draws the lines, those of the selected row lit; tells which rows they join.
fn draw_lines(paint: &mut Paint, model: &Model, chart: &Chart, view: &View, lines: &Range<usize>) -> Vec<usize> {
    let (theme, picture) = (model.theme(), chart.picture());
    for ((y, x), wire) in picture.wires.range((lines.start, 0)..(lines.end, 0)) {
        view.put(paint, *x, *y, wire.glyph(model.glyphs()).encode_utf8(&mut [0; 4]), style(&theme.border));
    }
    // Lines are dim where there is no colour; those of the selected row are not.
    let lit = style(&theme.key).remove_modifier(Modifier::DIM);
    let mut joined = Vec::new();
    for route in &picture.routes {
        let ends = [route.from, route.to];
        if ends.contains(&Some(chart.selected())) {
            joined.extend(ends.into_iter().flatten());
            for stretch in &route.stretches {
                let cells = (stretch.right + 1).saturating_sub(stretch.left);
                for y in stretch.top.max(lines.start)..(stretch.bottom + 1).min(lines.end) {
                    view.patch(paint, stretch.left, y, cells, lit);
                }
            }
        }
    }
    joined
}

fn draw_headings(paint: &mut Paint, model: &Model, picture: &Picture, view: &View, lines: &Range<usize>) {
    let theme = model.theme();
    for heading in picture.headings.iter().filter(|heading| lines.start <= heading.y + 1 && heading.y < lines.end) {
        let name = text::elide(&heading.text, heading.width, paint.ellipsis());
        view.put(paint, heading.x, heading.y, &name, style(&theme.heading));
        if heading.ruled {
            let rule = paint.sign(Sign::HORIZONTAL).repeat(text::width(&name));
            view.put(paint, heading.x, heading.y + 1, &rule, style(&theme.border));
        }
    }
}

fn draw_row(paint: &mut Paint, model: &Model, view: &View, row: &Row, spot: &Spot, joined: bool) {
    let theme = model.theme();
    let set = row.set(spot, model.glyphs());
    let (name, note) = match row.what {
        What::Missing(_) => (&theme.error, &theme.error),
        What::Unsaid => (&theme.warning, &theme.warning),
        What::Role(_) if row.worded => (&theme.text, &theme.warning),
        What::Role(_) if spot.column == Column::Reports => (&theme.dim, &theme.dim),
        What::Role(_) => (&theme.text, &theme.ok),
    };
    let mut name = style(name);
    if joined {
        name = name.add_modifier(Modifier::BOLD);
    }
    view.put(paint, spot.x + set.grade_at, spot.y, &set.grade, style(&theme.grade));
    view.put(paint, spot.x + set.name_at, spot.y, &set.name, name);
    view.put(paint, spot.x + set.note_at, spot.y, set.note, style(note));
}

/// Who says that the selected row belongs there, and in which words.
fn draw_about(paint: &mut Paint, model: &Model, chart: &Chart, area: Rect) {
    let theme = model.theme();
    let Some(about) = chart.about().filter(|_| !area.is_empty()) else { return };
    // Of an id its end tells most, of what is amiss the beginning.
    let (head, look) = if about.amiss {
        (text::elide(&about.head, area.width.into(), paint.ellipsis()), &theme.warning)
    } else {
        (text::elide_left(&about.head, area.width.into(), paint.ellipsis()), &theme.heading)
    };
    let x = paint.put(area.x, area.y, &head, style(look), area.width) + 2;
    // Where there is no room for it, the heading above the row says it.
    if text::columns(about.how) <= area.right().saturating_sub(x) {
        paint.put(x, area.y, about.how, style(look), area.width);
    }
    let mut y = area.y + 1;
    for (place, sentence) in &about.told {
        // A place that would leave too little room stands on a line of its own, below what is said there.
        let indent = text::columns(place).saturating_add(2);
        let beside = indent <= area.width / 3;
        let indent = if beside { indent } else { 0 };
        let room = area.width - indent;
        for (i, range) in text::wrap(sentence, room.into()).into_iter().enumerate() {
            if y >= area.bottom() {
                return;
            }
            if i == 0 && beside {
                paint.put(area.x, y, place, style(&theme.dim), indent);
            }
            // What is left over is cut short on the last line.
            let last = y + 1 == area.bottom();
            let line = if last { &sentence[range.start..] } else { &sentence[range] };
            paint.put(area.x + indent, y, line, style(&theme.text), room);
            y += 1;
        }
        if !beside && y < area.bottom() {
            let place = text::elide_left(place, area.width.into(), paint.ellipsis());
            paint.put(area.x, y, &place, style(&theme.dim), area.width);
            y += 1;
        }
    }
    let asks = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
    if asks.height >= LEAST {
        paper::lines(paint, model, &about.asks, asks);
    }
}

/// The part of a picture that is on the screen.
struct View {
    area: Rect,
    top: usize,
    left: usize,
}

impl View {
    /// The cell of the screen for a cell of the picture, and how many cells before the screen's edge are left out.
    fn cell(&self, x: usize, y: usize) -> Option<(u16, u16, usize)> {
        let line = y.checked_sub(self.top).filter(|line| *line < usize::from(self.area.height))?;
        let cut = self.left.saturating_sub(x);
        let column = x.saturating_sub(self.left);
        (column < usize::from(self.area.width)).then(|| (self.area.x + column as u16, self.area.y + line as u16, cut))
    }

    /// Writes as much of a text as is on the screen.
    fn put(&self, paint: &mut Paint, x: usize, y: usize, text: &str, style: Style) {
        if let Some((column, line, cut)) = self.cell(x, y) {
            let (_, shown) = text::split_at_width(text, cut);
            let room = usize::from(self.area.right() - column);
            let (shown, _) = text::split_at_width(shown, room);
            paint.put(column, line, shown, style, room as u16);
        }
    }

    /// Puts a style over as many cells as are on the screen.
    fn patch(&self, paint: &mut Paint, x: usize, y: usize, width: usize, style: Style) {
        if let Some((column, line, cut)) = self.cell(x, y) {
            let width = width.saturating_sub(cut).min(usize::from(self.area.right() - column));
            paint.patch(Rect::new(column, line, width as u16, 1), style);
        }
    }

    /// Draws the cursor into the cell before a row, which is free.
    fn cursor(&self, paint: &mut Paint, spot: &Spot, style: Style) {
        let Some((column, line, 0)) = self.cell(spot.x, spot.y) else { return };
        if let Some(x) = column.checked_sub(1) {
            paint.glyph(x, line, Sign::MARKER, style);
        }
    }
}
