//! The first line and the last.
//!
//! ```text
//!  finance › Director, IT Operations                    218 pages  3 problems   where one is, and how much there is
//!  Enter open  ] next link  ? help                                      4/218   what can be done next
//!  1 → VP, IT  finance/vp-it  ✓ ok  Enter follow                                where the current link leads
//!  find ownership                                                        2/14   what is being found on this page
//! ```

use ratatui::layout::{Position, Rect};

use crate::app::layout::Areas;
use crate::app::top::{What, parts};
use crate::app::{Focus, LinkStatus, LinkView, Model, Notice, Overlay};
use crate::config::command::Command;
use crate::text;

use super::hints;
use super::paint::{Paint, style};

/// On a screen narrower than this, the last line tells one thing at a time.
const NARROW: u16 = 60;

/// Draws both bars; returns where the cursor is, if text is entered in one.
pub(super) fn draw(paint: &mut Paint, model: &Model, areas: &Areas) -> Option<Position> {
    let border = style(&model.theme().border);
    for (rule, joint) in [(areas.top_rule, paint.glyphs.down), (areas.bottom_rule, paint.glyphs.up)] {
        paint.fill(rule, paint.glyphs.horizontal, border);
        if !areas.divider.is_empty() && !rule.is_empty() {
            paint.glyph(areas.divider.x, rule.y, joint, border);
        }
    }
    if !model.searches() {
        draw_top(paint, model, areas.top);
    }
    draw_bottom(paint, model, areas.bottom)
}

fn draw_top(paint: &mut Paint, model: &Model, area: Rect) {
    let theme = model.theme();
    for part in parts(model) {
        let look = match part.what {
            What::Above(_) | What::Between | What::Pages | What::Sample => &theme.dim,
            What::Here => &theme.heading,
            What::Problems => &theme.warning,
            What::Gone => &theme.error,
        };
        paint.put(part.x, area.y, &part.text, style(look), area.width);
    }
}

fn draw_bottom(paint: &mut Paint, model: &Model, area: Rect) -> Option<Position> {
    let theme = model.theme();
    // What has just happened matters more than where one is.
    let told = model.notice.as_ref().map_or(0, |notice| text::width(notice.text()));
    let right = if told > usize::from(area.width / 2) && area.width < NARROW {
        area.right().saturating_sub(1)
    } else {
        draw_status(paint, model, area)
    };
    let left = area.x + 1;
    let room = right.saturating_sub(left);
    let entered = match model.overlays.last() {
        Some(Overlay::Find(input, _)) => Some(("find ", input)),
        Some(Overlay::Keep(input)) => Some(("keep as ", input)),
        _ => None,
    };
    if let Some((prompt, input)) = entered {
        let x = paint.put(left, area.y, prompt, style(&theme.key), area.width);
        let line = Rect { x, width: right.saturating_sub(x), ..area };
        return Some(paint.input(input, style(&theme.text), line));
    }
    if let Some(notice) = &model.notice {
        let look = match notice {
            Notice::Done(_) => &theme.ok,
            Notice::Inactive(_) => &theme.warning,
            Notice::Failed(_) => &theme.error,
        };
        paint.put(left, area.y, notice.text(), style(look), room);
    } else if let Some((_, link)) = model.link.as_ref().filter(|_| model.overlays.is_empty()) {
        draw_link(paint, model, link, Rect { x: left, width: room, ..area });
    } else {
        hints::draw(paint, model, Rect { x: left, width: room, ..area });
    }
    None
}

/// What stands at the right: keys that wait for more, how far loading is, what is being found, the place. Returns the
/// column up to which there is room.
fn draw_status(paint: &mut Paint, model: &Model, area: Rect) -> u16 {
    let theme = model.theme();
    let right = area.right().saturating_sub(1);
    let least = area.x + area.width / 3;
    let pending = model.keys.show();
    let dim = style(&theme.dim);
    if !pending.is_empty() {
        return paint.put_right(least, right, area.y, &pending, style(&theme.key)).saturating_sub(2);
    }
    let progress = model.progress;
    if !progress.done {
        let cells = 10.min(area.width / 5);
        let full = (usize::from(cells) * progress.read).checked_div(progress.found).unwrap_or(0).min(cells.into());
        let bar = paint.glyphs.full.repeat(full) + &paint.glyphs.empty.repeat(usize::from(cells) - full);
        let text = format!("reading {}/{} {bar}", progress.read, progress.found);
        return paint.put_right(least, right, area.y, &text, dim).saturating_sub(2);
    }
    if let Some(find) = model.find().filter(|find| !find.query().is_empty()) {
        let text = format!("{}/{}", find.number(), find.count());
        let look = if find.count() == 0 { &theme.warning } else { &theme.key };
        return paint.put_right(least, right, area.y, &text, style(look)).saturating_sub(2);
    }
    if let Some((at, total)) = model.search.progress() {
        let text = format!("hit {at}/{total}");
        return paint.put_right(least, right, area.y, &text, style(&theme.key)).saturating_sub(2);
    }
    if model.searches() {
        return right;
    }
    // Where a link leads matters more than where one is.
    if model.link.is_some() && area.width < NARROW {
        return right;
    }
    let text = place(model);
    paint.put_right(least, right, area.y, &text, dim).saturating_sub(2)
}

/// Which of the rows of a chart or paper is selected; else which of the pages, and how far down it one is, where it has
/// the keys.
fn place(model: &Model) -> String {
    if let Some(reading) = model.paper_with_keys() {
        let stops = reading.paper().stops.len();
        return if stops == 0 { String::new() } else { format!("{}/{stops}", reading.cursor() + 1) };
    }
    if let Some(chart) = model.chart() {
        return format!("{}/{}", chart.selected() + 1, chart.picture().rows.len());
    }
    let pages = model.handbook.pages().len();
    let Some(place) = model.tree.row().and_then(|row| row.spot.place()) else { return String::new() };
    let page = format!("{}/{pages}", place.page.0 + 1);
    let last = model.detail.last_scroll(usize::from(model.areas().text.height));
    match model.focus {
        Focus::Detail if last > 0 => format!("{}%  {page}", model.detail.scroll() * 100 / last),
        _ => page,
    }
}

/// Where the current link leads, and what Enter would do about it.
fn draw_link(paint: &mut Paint, model: &Model, link: &LinkView, area: Rect) {
    let theme = model.theme();
    let glyphs = paint.glyphs;
    let (glyph, look, word, does) = match &link.status {
        LinkStatus::Ok(_) => (glyphs.ok, &theme.ok, "", "follow"),
        LinkStatus::NoAnchor(..) => (glyphs.ok, &theme.warning, "no such place on it", "follow"),
        LinkStatus::Missing(Some(_)) => (glyphs.missing, &theme.error, "missing", "nearest page"),
        LinkStatus::Missing(None) => (glyphs.missing, &theme.error, "missing", ""),
        LinkStatus::External => (glyphs.external, &theme.ok, "external", "open in the browser"),
        LinkStatus::Homeless => (glyphs.external, &theme.warning, "on the web, once web: is configured", ""),
        LinkStatus::Refused(_) => (glyphs.external, &theme.warning, "external, never opened", ""),
    };
    let number = link.number.to_string();
    let title = link.title.as_deref().unwrap_or_default();
    let key = model.key(Command::Follow);
    let does = if does.is_empty() { String::new() } else { format!("{key} {does}") };
    let mut right = area.right();
    let wanted = [number.as_str(), title, &link.target, &does].map(text::width).iter().sum::<usize>() + 12;
    let left = if wanted <= usize::from(area.width) { area.x } else { right };
    let does_at = paint.put_right(left, right, area.y, &does, style(&theme.key));
    if does_at < right {
        let word_at = does_at + text::width(&key) as u16;
        let dim = style(&theme.dim).remove_modifier(style(&theme.key).add_modifier);
        paint.patch(Rect { x: word_at, width: right - word_at, ..area }, dim);
        right = does_at.saturating_sub(2);
    }
    let words = [
        (number.as_str(), &theme.key),
        (glyphs.arrow.trim_end(), &theme.dim),
        (glyph, look),
        (word, look),
        (title, &theme.heading),
        (&link.target, &theme.dim),
    ];
    let mut x = area.x;
    for (word, look) in words.into_iter().filter(|(word, _)| !word.is_empty()) {
        x = paint.put(x, area.y, word, style(look), right.saturating_sub(x)) + 1;
    }
}
