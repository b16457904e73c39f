//! A paper: in full, side by side, a way, a matrix.
//!
//! ```text
//!  Pilot (5)                   →  Senior Pilot (6)      the head stays
//!  same 1   reworded 1   new 1   no longer 0
//!  ─ Requirements ───────────────────────────────────
//!  ~ Steers small large ships
//! █+ Knows the tides                                 ┃   what is selected; the scrollbar
//! ```

use ratatui::layout::Rect;

use crate::app::{Model, Reading};
use crate::paper::Line;
use crate::sheet::cells;
use crate::text;

use super::paint::{Paint, Sign, ink, style};

/// Draws a paper on top of the panes.
pub(super) fn on_top(paint: &mut Paint, model: &Model, reading: &Reading) {
    let areas = model.areas();
    paint.clear(areas.panes);
    let border = style(&model.theme().border);
    for rule in [areas.top_rule, areas.bottom_rule] {
        paint.fill(rule, Sign::HORIZONTAL, border);
    }
    draw(paint, model, reading, areas.paper, areas.panes, true);
}

/// Draws what a role asks in full in the place of its page.
pub(super) fn beside(paint: &mut Paint, model: &Model, reading: &Reading, focused: bool) {
    let areas = model.areas();
    draw(paint, model, reading, areas.text, areas.detail, focused);
}

/// Draws a paper into an area; its scrollbar stands at the edge of what is around that.
fn draw(paint: &mut Paint, model: &Model, reading: &Reading, area: Rect, around: Rect, focused: bool) {
    if area.is_empty() {
        return;
    }
    let theme = model.theme();
    let paper = reading.paper();
    if let Some(why) = reading.nothing() {
        paint.put(area.x, area.y, why, style(&theme.warning), area.width);
        return;
    }
    let head = (paper.head.len() as u16).min(area.height);
    for (y, line) in (area.y..area.y + head).zip(&paper.head) {
        draw_line(paint, model, reading, line, Rect { y, height: 1, ..area });
    }
    let body = Rect { y: area.y + head, height: area.height - head, ..area };
    let first = reading.scroll().min(paper.body.len());
    let selected = reading.stop().map(|stop| stop.lines.clone()).unwrap_or_default();
    for (y, (index, line)) in (body.y..body.bottom()).zip(paper.body.iter().enumerate().skip(first)) {
        let row = Rect { y, height: 1, ..body };
        draw_line(paint, model, reading, line, row);
        if focused && selected.contains(&index) {
            paint.patch(row, style(&theme.selection));
            paint.glyph(row.x.saturating_sub(1), y, Sign::CURSOR, style(&theme.cursor));
        }
    }
    if let Some(find) = &reading.find {
        for (piece, current) in find.pieces(first..first + usize::from(body.height)) {
            let row = Rect { y: body.y + (piece.line - first) as u16, height: 1, ..body };
            let look = if current { &theme.match_current } else { &theme.matched };
            let [from, to] =
                [piece.columns.start, piece.columns.end].map(|column| at(reading, piece.line, column, body));
            paint.patch(Rect { x: row.x + from, width: to.saturating_sub(from), ..row }.intersection(row), style(look));
        }
    }
    paint.thumb(Rect { y: body.y, height: body.height, ..around }, first, paper.body.len(), style(&theme.border));
}

/// Draws lines as they are set, from the top of an area on; where not all fit, the last line says how many more there
/// are.
pub(super) fn lines(paint: &mut Paint, model: &Model, lines: &[Line], area: Rect) {
    let height = usize::from(area.height);
    let shown = if lines.len() > height { height.saturating_sub(1) } else { lines.len() };
    for (y, line) in (area.y..).zip(&lines[..shown]) {
        paint.runs(line, model.theme(), Rect { y, ..area });
    }
    if shown < lines.len() && height > 0 {
        let more = format!("{} {} more lines", paint.ellipsis(), lines.len() - shown);
        paint.put(area.x, area.bottom() - 1, &more, style(&model.theme().dim), area.width);
    }
}

/// Draws a line. Of one that is too wide, the cells that stay, then the others from where the paper is shifted to.
fn draw_line(paint: &mut Paint, model: &Model, reading: &Reading, line: &Line, area: Rect) {
    let fixed = usize::from(reading.paper().fixed);
    let wide = cells(line) > usize::from(area.width);
    let mut hidden = if wide { usize::from(reading.across()) } else { 0 };
    let (mut column, mut x) = (0usize, area.x);
    for run in line {
        let style = ink(model.theme(), run);
        let (stays, moves) = text::split_at_width(&run.text, fixed.saturating_sub(column));
        column += text::width(&run.text);
        x = paint.put(x, area.y, within(stays, area, x), style, area.width);
        let (gone, shown) = text::split_at_width(moves, hidden);
        hidden -= text::width(gone).min(hidden);
        if !shown.is_empty() {
            x = paint.put(x, area.y, within(shown, area, x), style, area.width);
        }
    }
}

/// Where a column of a line of the body is on the screen.
fn at(reading: &Reading, line: usize, column: u16, area: Rect) -> u16 {
    let paper = reading.paper();
    let wide = paper.body.get(line).is_some_and(|line| cells(line) > usize::from(area.width));
    let hidden = if wide { reading.across() } else { 0 };
    if column <= paper.fixed { column } else { column.saturating_sub(hidden).max(paper.fixed) }
}

/// As much of a text as there is room for: what is cut off can be shifted to.
fn within(text: &str, area: Rect, x: u16) -> &str {
    text::split_at_width(text, usize::from(area.right().saturating_sub(x))).0
}
