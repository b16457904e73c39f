//! The first line and the last.
//!
//! ```text
//!  finance › Director, IT Operations                    218 pages  3 problems   where one is, and how much there is
//!  Enter open  ] next link  ? help                                      4/218   what can be done next
//!  1 → VP, IT  finance/vp-it  ✓ ok  Enter follow                                where the current link leads
//!  find ownership                                                        2/14   what is being found on this page
//! ```

use ratatui::layout::{Position, Rect};

use crate::app::bottom::{self, Status, What};
use crate::app::layout::Areas;
use crate::app::{LinkStatus, LinkView, Model, Notice, Overlay, top};
use crate::config::command::Command;
use crate::text;

use super::paint::{Paint, Sign, style};

/// Draws both bars; returns where the cursor is, if text is entered in one.
pub(super) fn draw(paint: &mut Paint, model: &Model, areas: &Areas) -> Option<Position> {
    let border = style(&model.theme().border);
    for (rule, joint) in [(areas.top_rule, Sign::DOWN), (areas.bottom_rule, Sign::UP)] {
        paint.fill(rule, Sign::HORIZONTAL, border);
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
    for part in top::parts(model) {
        let look = match part.what {
            top::What::Above(_) | top::What::Between | top::What::Pages | top::What::Sample => &theme.dim,
            top::What::Problems { is_worth_knowing: true } => &theme.dim,
            top::What::Here => &theme.heading,
            top::What::Problems { .. } => &theme.warning,
            top::What::Gone => &theme.error,
        };
        paint.put(part.x, area.y, &part.text, style(look), area.width);
    }
}

fn draw_bottom(paint: &mut Paint, model: &Model, area: Rect) -> Option<Position> {
    let theme = model.theme();
    let status = bottom::status(model);
    if let Some(Status { x, text, what }) = &status {
        let look = match what {
            What::Place => &theme.dim,
            What::Begun => &theme.key,
            What::Nothing => &theme.warning,
        };
        paint.put(*x, area.y, text, style(look), area.width);
    }
    let left = area.x + 1;
    let right = bottom::room(model, status.as_ref());
    let line = Rect { x: left, width: right.saturating_sub(left), ..area };
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
    if model.notice.is_some() {
        // It may need more lines than this one, and is drawn over what else stands there.
    } else if let Some((_, link)) = model.link.as_ref().filter(|_| bottom::tells_link(model)) {
        draw_link(paint, model, link, line);
    } else {
        for hint in bottom::hints(model) {
            let x = paint.put(hint.x, area.y, &hint.key, style(&theme.key), area.width) + 1;
            paint.put(x, area.y, hint.word, style(&theme.dim), area.width);
        }
    }
    None
}

/// Tells what has just happened, over whatever is on top.
pub(super) fn tell(paint: &mut Paint, model: &Model, area: Rect) {
    let theme = model.theme();
    let look = match &model.notice {
        None => return,
        Some(Notice::Done(_)) => &theme.ok,
        Some(Notice::Inactive(_)) => &theme.warning,
        Some(Notice::Failed(_)) => &theme.error,
    };
    // The line in which one enters text stays.
    let is_entered = matches!(model.overlays.last(), Some(Overlay::Find(..) | Overlay::Keep(_)));
    let status = bottom::status(model).filter(|_| !is_entered);
    let right = bottom::room(model, status.as_ref());
    let lines = bottom::told(model);
    let top = area.y + u16::from(!is_entered) - lines.len() as u16;
    for (y, line) in (top..).zip(lines) {
        let row = Rect { y, width: if status.is_some() { right } else { area.width }, ..area };
        paint.clear(row);
        paint.put(area.x + 1, y, line, style(look), right.saturating_sub(area.x + 1));
    }
}

/// Where the current link leads, and what Enter would do about it.
fn draw_link(paint: &mut Paint, model: &Model, link: &LinkView, area: Rect) {
    let theme = model.theme();
    let (sign, look, word, does) = match &link.status {
        LinkStatus::Ok(_) => (Sign::OK, &theme.ok, "", "follow"),
        LinkStatus::NoAnchor(_, anchor) => (Sign::PROBLEM, &theme.warning, &*format!("no #{anchor} on"), "follow"),
        LinkStatus::Missing(Some(_)) => (Sign::MISSING, &theme.error, "missing", "nearest page"),
        LinkStatus::Missing(None) => (Sign::MISSING, &theme.error, "missing", "look for it"),
        LinkStatus::External => (Sign::EXTERNAL, &theme.ok, "external", "open in the browser"),
        LinkStatus::Homeless => (Sign::EXTERNAL, &theme.warning, "on the web, once web: is configured", ""),
        LinkStatus::Refused(_) => (Sign::EXTERNAL, &theme.warning, "external, never opened", ""),
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
        let word_at = does_at + text::columns(&key);
        let dim = style(&theme.dim).remove_modifier(style(&theme.key).add_modifier);
        paint.patch(Rect { x: word_at, width: right - word_at, ..area }, dim);
        right = does_at.saturating_sub(2);
    }
    let words = [
        (number.as_str(), &theme.key),
        (paint.sign(Sign::ARROW).trim_end(), &theme.dim),
        (paint.sign(sign), look),
        (word, look),
        (title, &theme.heading),
        (&link.target, &theme.dim),
    ];
    let mut x = area.x;
    for (word, look) in words.into_iter().filter(|(word, _)| !word.is_empty()) {
        x = paint.put(x, area.y, word, style(look), right.saturating_sub(x)) + 1;
    }
}
