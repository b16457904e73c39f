//! A list on top.
//!
//! ```text
//! ╭ go to ──────────────────────────── 12 of 218 ╮
//! │› vp it                                        │
//! │█ VP, Information Technology   finance      12 │   label, context, tag
//! │  VP, Internal Audit           finance      12 │
//! │───────────────────────────────────────────────│
//! │ finance/vp-information-technology             │   more about what is selected
//! ╰───────────────────────────────────────────────╯
//! ```

use std::borrow::Cow;

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::app::{Act, Choice, Model, Picker, Subject};
use crate::config::command::Command;
use crate::text;

use super::paint::{Paint, Sign, style};

/// In fewer cells than these a row tells one thing less.
const NARROW: u16 = 40;

/// In fewer cells than these a row has no room for where things belong, but for what names leave of it.
const NARROWEST: u16 = 20;

/// Fewer cells than these tell nothing of where things belong.
const WORD: u16 = 4;

/// Draws a list; returns where the cursor is, if text is entered.
pub(super) fn draw(paint: &mut Paint, model: &Model, list: &Picker) -> Option<Position> {
    let theme = model.theme();
    let popup = model.popup(list);
    paint.clear(popup.frame);
    frame(paint, model, popup.frame, list.title(), &counted(model, list));
    let cursor = draw_input(paint, model, list, popup.input);
    let keys = list.choices().iter().map(|choice| text::columns(&choice.key)).max().unwrap_or(0);
    let keys = keys.min(popup.list.width / 3);
    let rows = popup.list.y..popup.list.bottom();
    let shown = || list.shown(list.top()).take(rows.len());
    // Keys, labels, contexts and tags stand in columns as wide as what is on the screen needs.
    let widest = |of: fn(&Choice) -> &str| shown().map(|choice| text::columns(of(choice))).max().unwrap_or(0);
    let columns = Columns { keys, labels: widest(|choice| &choice.label), tags: widest(|choice| &choice.tag) };
    for ((y, index), choice) in rows.clone().zip(list.top()..).zip(shown()) {
        let line = Rect { y, height: 1, ..popup.list };
        draw_choice(paint, model, choice, &columns, line);
        if index == list.cursor() {
            paint.patch(line, style(&theme.selection));
            paint.glyph(line.x, y, Sign::CURSOR, style(&theme.cursor));
        }
    }
    if list.shown(0).len() == 0 && !popup.list.is_empty() {
        let style = style(&theme.dim);
        paint.put(popup.list.x + 1, popup.list.y, model.nothing_listed(list), style, popup.list.width);
    }
    let around = Rect { y: popup.list.y, height: popup.list.height, ..popup.frame };
    paint.thumb(around, list.top(), list.shown(0).len(), style(&theme.dim));
    if popup.about.height > 1 {
        let about = popup.about;
        paint.fill(Rect { height: 1, ..about }, Sign::HORIZONTAL, style(&theme.border));
        let width = about.width.saturating_sub(2);
        let style = style(&theme.dim);
        let lines = text::wrap_into(list.about(), width.into(), usize::from(about.height - 1));
        for (y, line) in (about.y + 1..about.bottom()).zip(lines) {
            paint.put(about.x + 1, y, &list.about()[line], style, width);
        }
    }
    cursor
}

/// A border with a title at the left and another text at the right.
pub(super) fn frame(paint: &mut Paint, model: &Model, area: Rect, title: &str, right: &str) {
    if area.width < 2 || area.height < 2 {
        return;
    }
    let theme = model.theme();
    let border = style(&theme.border);
    let (last_x, last_y) = (area.right() - 1, area.bottom() - 1);
    for y in [area.y, last_y] {
        paint.fill(Rect { y, height: 1, ..area }, Sign::HORIZONTAL, border);
    }
    for x in [area.x, last_x] {
        paint.fill(Rect { x, width: 1, ..area }, Sign::VERTICAL, border);
    }
    let corners = [(area.x, area.y), (last_x, area.y), (area.x, last_y), (last_x, last_y)];
    for ((x, y), corner) in corners.into_iter().zip(Sign::CORNERS) {
        paint.glyph(x, y, corner, border);
    }
    let title_end = paint.put(area.x + 2, area.y, &format!(" {title} "), style(&theme.title), area.width - 2);
    if !right.is_empty() {
        paint.put_right(title_end + 1, last_x, area.y, &format!(" {right} "), style(&theme.dim));
    }
}

fn counted(model: &Model, list: &Picker) -> String {
    let (shown, all) = (list.shown(0).len(), list.len());
    match (list.number, &model.problems) {
        (Some(number), _) => format!("number {number}"),
        (None, Some(problems)) if shown == all && list.subject == Subject::Problems => problems.counts().to_string(),
        (None, None) if all == 0 && list.subject == Subject::Problems => String::new(),
        (None, _) if shown == all => list.counted(),
        (None, _) => format!("{shown} of {all}"),
    }
}

fn draw_input(paint: &mut Paint, model: &Model, list: &Picker, area: Rect) -> Option<Position> {
    let theme = model.theme();
    if area.is_empty() {
        return None;
    }
    if !list.typing && list.input.value().is_empty() {
        let filter = model.key(Command::Filter);
        let x = paint.put(area.x + 1, area.y, &filter, style(&theme.key), area.width);
        let x = paint.put(x + 1, area.y, "filters", style(&theme.dim), area.right().saturating_sub(x + 1));
        if list.subject.is_numbered() {
            let room = area.right().saturating_sub(x + 2);
            paint.put(x + 2, area.y, "a number takes one", style(&theme.dim), room);
        }
        return None;
    }
    let x = paint.put(area.x, area.y, paint.sign(Sign::PROMPT), style(&theme.key), area.width);
    let line = Rect { x, width: area.right().saturating_sub(x), ..area };
    let cursor = paint.input(&list.input, style(&theme.text), line);
    list.typing.then_some(cursor)
}

/// How wide the columns of a list are at most, in cells.
struct Columns {
    keys: u16,
    labels: u16,
    tags: u16,
}

fn draw_choice(paint: &mut Paint, model: &Model, choice: &Choice, columns: &Columns, line: Rect) {
    let Columns { keys, labels, tags } = *columns;
    let theme = model.theme();
    let mut x = line.x + 1;
    if keys > 0 {
        x = paint.put(x, line.y, &choice.key, style(&theme.key), keys).max(x + keys) + 1;
        x = x.max(line.x + 2 + keys);
    }
    let edge = line.right().saturating_sub(1);
    let half = x + edge.saturating_sub(x) / 2;
    // On a narrow screen a problem's words matter more than the name of its rule, and what a key does more than where.
    let gives_way = match choice.act {
        Act::Line(..) => true,
        Act::Run(_) => !choice.key.is_empty(),
        _ => false,
    };
    let is_narrow = gives_way && edge.saturating_sub(x) < NARROW;
    let tags = if is_narrow { 0 } else { tags.min(edge.saturating_sub(half)) };
    if tags > 0 {
        paint.put_right(half, edge, line.y, &choice.tag, style(&theme.dim));
    }
    let right = edge.saturating_sub(if tags > 0 { tags + 1 } else { 0 });
    let row = right.saturating_sub(x);
    let label = match row {
        _ if choice.context.is_empty() => row,
        ..NARROWEST if labels + 2 + WORD > row => row,
        ..NARROWEST => labels,
        _ => labels.min(row * 3 / 5),
    };
    let start = x;
    paint.put(x, line.y, &choice.label, style(&theme.text), label);
    let matched = style(&theme.key).add_modifier(Modifier::UNDERLINED);
    for cells in marked_cells(choice, label) {
        let area = Rect { x: start + cells.start, y: line.y, width: cells.end - cells.start, height: 1 };
        paint.patch(area.intersection(Rect { width: label, x: start, ..line }), matched);
    }
    let x = start + label + 2;
    let room = right.saturating_sub(x);
    // Of a place, what tells it from the others stands at its end.
    let context = match choice.act {
        Act::Line(..) => text::elide_left(&choice.context, usize::from(room), paint.ellipsis()),
        _ => Cow::Borrowed(&*choice.context),
    };
    paint.put(x, line.y, &context, style(&theme.dim), room);
}

/// The cells of the label's marked characters, of those that begin within so many.
fn marked_cells(choice: &Choice, shown: u16) -> Vec<std::ops::Range<u16>> {
    let mut cells = Vec::new();
    let (mut column, mut character) = (0u16, 0usize);
    for (_, cluster, width) in text::clusters(&choice.label) {
        if column >= shown {
            break;
        }
        let characters = character..character + cluster.chars().count();
        if choice.marks.iter().any(|mark| characters.contains(mark)) {
            cells.push(column..column + width as u16);
        }
        (column, character) = (column + width as u16, characters.end);
    }
    cells
}
