//! The search of the handbook: its line at the top, its hits in the place of the tree; the page stays where it is.
//!
//! ```text
//!  / kubernetes level:sen                            14 hits on 9 pages   the query, and how much it finds
//! ─ Tab senior ─────────────────────────┬────────────────────────────   what may follow, or what is wrong
//!  Alt-k kind   requirements 14  other 3 │ Site Reliability Engineer      facets, the chosen one set off
//!  Alt-d dept   engineering 9  sales 4   │
//!  Alt-g grade  6 2  7 12                │ Requirements
//!                                        │
//! █Site Reliability Engineer › Senior  7 │▌ • Experience with Kubernetes  the selected hit, in place
//! █  Experience with Kubernetes in prod… │
//! █  ≡ the same line on 6 pages          │
//!  Support Engineer                    6 │
//!    you appreciate what Kubernetes can… │
//! ```

mod hit;

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::app::layout::Areas;
use crate::app::{Answer, Model, Overlay, Shape};
use crate::config::command::Command;
use crate::search::Hit;
use crate::text;
use hit::draw_hit;

use super::paint::{Paint, Sign, scrolled, style};
use super::tree;

/// Draws the search; returns where the cursor is, if the keys go to its line.
pub(super) fn draw(paint: &mut Paint, model: &Model, areas: &Areas) -> Option<Position> {
    let (cursor, line) = draw_line(paint, model, areas.top);
    draw_below_line(paint, model, line, areas);
    if !areas.tree.is_empty() {
        draw_facets(paint, model, areas.facets);
        match (model.search.answer(), model.search.shape()) {
            _ if !model.search.asks() => draw_help(paint, model, areas.tree),
            (Some(answer), Shape::List) => draw_hits(paint, model, answer, areas),
            (Some(answer), Shape::Tree) if answer.found.total > 0 => tree::draw(paint, model, areas),
            _ => {}
        }
    }
    let column = areas.tree.union(areas.facets);
    let divider = Rect { y: column.y, height: column.height, ..areas.divider };
    if !divider.is_empty() && model.search.shape() == Shape::List {
        paint.fill(areas.divider, Sign::VERTICAL, style(&model.theme().border));
        draw_thumb(paint, model, areas);
    }
    matches!(model.overlays.last(), Some(Overlay::Search)).then_some(cursor)
}

/// The line with the query, and how much it finds; returns where the cursor is, and the cells of the query.
fn draw_line(paint: &mut Paint, model: &Model, area: Rect) -> (Position, Rect) {
    let theme = model.theme();
    let (text, look) = state(model);
    let right = area.right().saturating_sub(1);
    let at = paint.put_right(area.x + area.width / 3, right, area.y, &text, style(look));
    let x = paint.put(area.x + 1, area.y, "/ ", style(&theme.key), 2);
    let line = Rect { x, width: at.saturating_sub(x + 1), ..area };
    (paint.input(model.search.input(), style(&theme.text), line), line)
}

/// How much was found, in words.
fn state(model: &Model) -> (String, &crate::config::theme::Look) {
    let theme = model.theme();
    let search = &model.search;
    if !search.asks() {
        return (text::counted(model.handbook.pages().len(), "page"), &theme.dim);
    }
    let Some(answer) = search.answer() else {
        let text = if model.progress.done { "indexing" } else { "reading" };
        return (format!("{text} {}", model.glyphs().pick("…", "...")), &theme.dim);
    };
    let so_far = if model.progress.done { "" } else { " so far" };
    let pages = text::counted(answer.facets.pages, "page");
    match answer.found.total {
        0 => (format!("nothing found{so_far}"), &theme.warning),
        1 => (format!("1 hit{so_far}"), &theme.dim),
        many => (format!("{many} hits on {pages}{so_far}"), &theme.dim),
    }
}

/// Below the query: what the word at the cursor may become, else what is wrong, with a mark under it.
fn draw_below_line(paint: &mut Paint, model: &Model, line: Rect, areas: &Areas) {
    let theme = model.theme();
    let area = if areas.top_rule.is_empty() { areas.bottom } else { areas.top_rule };
    let ruled = !areas.top_rule.is_empty();
    let right = area.right().saturating_sub(1);
    if !ruled {
        let wanted = model.search.completion().is_some() || model.search.mistakes().next().is_some();
        if !wanted || model.notice.is_some() || !matches!(model.overlays.last(), Some(Overlay::Search)) {
            return;
        }
        paint.clear(area);
    }
    if let Some((completion, chosen)) = model.search.completion() {
        let mut x =
            paint.put(area.x + 1, area.y, &format!(" {} ", model.key(Command::Complete)), style(&theme.key), 12);
        for (index, choice) in completion.choices.iter().enumerate() {
            let choice = choice.trim_end();
            if text::columns(choice) > right.saturating_sub(x) {
                break;
            }
            let mut look = style(if chosen == Some(index) { &theme.match_current } else { &theme.text });
            if chosen.is_none() && index == 0 {
                look = look.add_modifier(Modifier::BOLD);
            }
            x = paint.put(x, area.y, choice, look, right.saturating_sub(x));
            x = paint.put(x, area.y, "  ", style(&theme.text), right.saturating_sub(x));
        }
        return;
    }
    let Some(mistake) = model.search.mistakes().next() else { return };
    let input = model.search.input();
    let scroll = scrolled(input, line.width);
    let cells = |to: usize| text::width(&input.value().chars().take(to).collect::<String>());
    let under = |cell: usize| line.x + u16::try_from(cell.saturating_sub(scroll)).unwrap_or(line.width).min(line.width);
    let (start, end) = (under(cells(mistake.span.start)), under(cells(mistake.span.end)));
    let wrong = style(&theme.error);
    let mut x = area.x + 1;
    if ruled && start < end {
        paint.fill(Rect { x: start, width: end - start, ..area }, Sign::WRONG, wrong);
        x = end;
    }
    let message = format!(" {} ", mistake.message);
    // Behind the mark, else before it, else where there is most room.
    let wanted = text::columns(&message);
    let fits_before = start.checked_sub(wanted).filter(|x| *x > area.x);
    let x = fits_before.filter(|_| wanted > right.saturating_sub(x)).unwrap_or(x);
    paint.put(x, area.y, &message, wrong, right.saturating_sub(x));
}

fn draw_facets(paint: &mut Paint, model: &Model, area: Rect) {
    let theme = model.theme();
    let facets = model.search.facets();
    let indent = model.facet_indent(&facets);
    let right = area.right().saturating_sub(1);
    for (y, facet) in (area.y..area.bottom()).zip(&facets) {
        if facet.values.is_empty() {
            continue;
        }
        paint.put(area.x + 1, y, &model.facet_key(facet), style(&theme.key), area.width);
        let name = facet.field.name();
        paint.put(area.x + indent.saturating_sub(7), y, name, style(&theme.heading), 5);
        let shown = facet.shown(area.x + indent, right);
        for (index, cells) in &shown {
            let (value, count) = &facet.values[*index];
            let look = if facet.chosen == Some(*index) { &theme.match_current } else { &theme.text };
            let x = paint.put(cells.start, y, value, style(look), cells.end.saturating_sub(cells.start)) + 1;
            paint.put(x, y, &count.to_string(), style(&theme.dim), cells.end.saturating_sub(x));
        }
        if let Some((last, cells)) = shown.last()
            && last + 1 < facet.values.len()
        {
            let x = cells.end + 2;
            paint.put(x, y, paint.ellipsis(), style(&theme.dim), right.saturating_sub(x));
        }
    }
}

fn draw_hits(paint: &mut Paint, model: &Model, answer: &Answer, areas: &Areas) {
    let area = areas.tree;
    let theme = model.theme();
    let (first, cursor) = (model.search.top(), model.search.cursor());
    let mut y = area.y;
    for (row, hit) in answer.found.hits.iter().enumerate().skip(first) {
        if y >= area.bottom() {
            break;
        }
        let rows = crate::app::rows_of_hit(hit) as u16;
        let block = Rect { y, height: rows.min(area.bottom() - y), ..area };
        draw_hit(paint, model, answer, hit, block);
        if row == cursor {
            paint.patch(block, style(&theme.selection));
            for y in block.y..block.bottom() {
                paint.glyph(block.x, y, Sign::CURSOR, style(&theme.cursor));
            }
        }
        y += rows;
    }
}

/// What stands in the place of hits before anything is typed: how queries read.
fn draw_help(paint: &mut Paint, model: &Model, area: Rect) {
    let theme = model.theme();
    let kept = model.search.kept().len();
    let searches = model.key(Command::Searches);
    let past = model.search.history().last();
    let lines = [
        ("vendor contracts", "both words"),
        ("\"on call\"", "side by side"),
        ("python | go", "one of both"),
        ("-travel", "not this"),
        ("req: resp: kind:other", "of a kind"),
        ("level:senior", "of a level"),
        ("grade:8..10", "of a grade"),
        ("dept:sales", "in a department"),
        ("in:sales/seller", "on a page"),
        ("", ""),
    ];
    let mut y = area.y;
    for (query, meaning) in lines {
        if y >= area.bottom() {
            return;
        }
        let x = paint.put(area.x + 1, y, query, style(&theme.text), area.width.saturating_sub(2));
        let x = x.max(area.x + 24);
        paint.put(x, y, meaning, style(&theme.dim), area.right().saturating_sub(x + 1));
        y += 1;
    }
    let last = past.map(|past| (model.key(Command::Up), format!("the last search: {past}")));
    let all = match (kept, model.search.history().len()) {
        (0, 0) => None,
        (0, past) => Some((searches, format!("lists {past} past searches"))),
        (kept, past) => Some((searches, format!("lists {kept} kept and {past} past searches"))),
    };
    for (key, text) in last.into_iter().chain(all) {
        if y >= area.bottom() {
            return;
        }
        let x = paint.put(area.x + 1, y, &key, style(&theme.key), area.width);
        paint.put(x + 1, y, &text, style(&theme.dim), area.right().saturating_sub(x + 2));
        y += 1;
    }
}

fn draw_thumb(paint: &mut Paint, model: &Model, areas: &Areas) {
    let hits = model.search.hits();
    let rows = |hits: &[Hit]| hits.iter().map(crate::app::rows_of_hit).sum::<usize>();
    let first = rows(&hits[..model.search.top().min(hits.len())]);
    let track = Rect { x: areas.divider.x, width: 1, ..areas.tree };
    paint.thumb(track, first, rows(hits), style(&model.theme().border));
}
