//! What is selected, rendered.
//!
//! ```text
//! │ Responsibilities                                    2
//! │  • Strategic and operational ownership of IT
//! │    services
//! │▌ • Drive operational excellence                     ┃   the selected item; the scrollbar
//! ```

use ratatui::layout::Rect;

use crate::app::layout::Areas;
use crate::app::{Model, no_pages};
use crate::sheet::Line;

use super::paint::{Paint, Sign, style};

pub(super) fn draw(paint: &mut Paint, model: &Model, areas: &Areas) {
    let area = areas.text;
    if area.is_empty() {
        return;
    }
    if model.handbook.pages().len() == 0 {
        return nothing(paint, model, area);
    }
    let theme = model.theme();
    let lines = &model.detail.sheet().lines;
    let first = model.detail.scroll().min(lines.len());
    let shown = first..lines.len().min(first + usize::from(area.height));
    for (y, line) in (area.y..).zip(&lines[shown.clone()]) {
        draw_line(paint, model, line, Rect { y, height: 1, ..area });
    }
    let cells = |line: usize, columns: &std::ops::Range<u16>| Rect {
        x: area.x + columns.start,
        y: area.y + (line - first) as u16,
        width: columns.end - columns.start,
        height: 1,
    };
    for piece in model.detail.current_pieces().filter(|piece| shown.contains(&piece.line)) {
        paint.patch(cells(piece.line, &piece.columns).intersection(area), style(&theme.link_current));
    }
    let searched = model.detail.marks(shown.clone()).map(|(piece, current)| (piece, *current));
    let found = model.detail.find.iter().flat_map(|find| find.pieces(shown.clone()));
    for (piece, current) in searched.chain(found) {
        let look = if current { &theme.match_current } else { &theme.matched };
        paint.patch(cells(piece.line, &piece.columns).intersection(area), style(look));
    }
    paint.thumb(areas.detail, first, lines.len(), style(&theme.border));
}

fn draw_line(paint: &mut Paint, model: &Model, line: &Line, area: Rect) {
    paint.runs(&line.runs, model.theme(), area);
    if model.detail.is_marked(line) {
        let theme = model.theme();
        paint.patch(area, style(&theme.selection_idle));
        paint.glyph(area.x.saturating_sub(1), area.y, Sign::IDLE_CURSOR, style(&theme.cursor));
    }
}

/// There is no page: not yet, or not at all.
fn nothing(paint: &mut Paint, model: &Model, area: Rect) {
    let theme = model.theme();
    let (text, look) = match &model.failure {
        Some(failure) => (failure.clone(), &theme.error),
        None if model.progress.done => (no_pages(&model.handbook), &theme.dim),
        None => ("Reading the handbook ...".to_owned(), &theme.dim),
    };
    let style = style(look);
    let lines = crate::text::wrap(&text, usize::from(area.width));
    for (y, line) in (area.y + area.height / 3..area.bottom()).zip(lines) {
        paint.put(area.x, y, &text[line], style, area.width);
    }
}
