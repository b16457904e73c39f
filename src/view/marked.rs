//! A text with the characters set off that a search means.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use crate::app::Model;
use crate::text;

use super::paint::{Paint, style};

/// A text on one line, its marked characters set off; where it is too long, from a word on before the first of them.
pub(super) fn draw_marked(
    paint: &mut Paint,
    model: &Model,
    text: &str,
    marks: &[Range<usize>],
    look: Style,
    area: Rect,
) {
    let marks = text::bytes_of(text, marks);
    let ellipsis = paint.ellipsis();
    let from = marks.first().map_or(0, |first| {
        let after = text::width(&text[first.end..]).min(usize::from(area.width) / 3);
        begin(text, first.start, first.end, usize::from(area.width).saturating_sub(after + 1))
    });
    let mut x = area.x;
    if from > 0 {
        x = paint.put(x, area.y, ellipsis, style(&model.theme().dim), area.width);
    }
    let shown = text::elide(&text[from..], usize::from(area.right().saturating_sub(x)), ellipsis);
    paint.put(x, area.y, &shown, look, area.right().saturating_sub(x));
    let end = from + shown.len().min(text.len() - from);
    for mark in marks {
        let (start, stop) = (mark.start.max(from), mark.end.min(end));
        if start >= stop || !text.is_char_boundary(stop) {
            continue;
        }
        let column = text::width(&text[from..start]) as u16;
        let cells = Rect { x: x + column, y: area.y, width: text::width(&text[start..stop]) as u16, height: 1 };
        let matched = style(&model.theme().key).add_modifier(Modifier::UNDERLINED | Modifier::BOLD);
        paint.patch(cells.intersection(area), matched);
    }
}

/// The first word from which on all up to `end` fits into so many cells; `start` where none does.
fn begin(text: &str, start: usize, end: usize, room: usize) -> usize {
    if text::width(&text[..end]) <= room {
        return 0;
    }
    let words = text[..start].match_indices(char::is_whitespace).map(|(at, space)| at + space.len());
    words.into_iter().find(|from| text::width(&text[*from..end]) <= room).unwrap_or(start)
}
