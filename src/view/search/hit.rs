//! One hit of the search: where it stands, what it says.
//!
//! ```text
//!  Site Reliability Engineer › Senior  7    names from the page down, its grade
//!    …with Kubernetes in production         the line, its words set off
//!    ≡ the same line on 6 pages             what else is to be said
//! ```

use ratatui::layout::Rect;

use crate::app::{Answer, Model, grades};
use crate::handbook::{Grade, NodeId, NodeKind, Page};
use crate::search::Hit;
use crate::search::index;
use crate::text;
use crate::view::marked::draw_marked;
use crate::view::paint::{Paint, style};

/// What a hit says is indented below the line that says where it stands.
const INDENT: u16 = 3;

/// A hit: where it stands, with its grade; what it says; what else is to be said of it.
pub(super) fn draw_hit(paint: &mut Paint, model: &Model, answer: &Answer, hit: &Hit, area: Rect) {
    let theme = model.theme();
    let page = answer.handbook.page(hit.place.page);
    let node = hit.place.node;
    let (left, right) = (area.x + 1, area.right().saturating_sub(1));
    let dim = style(&theme.dim);
    let grade = match node {
        NodeId::PAGE => grades(page, model.glyphs()),
        node => grade(page, node),
    };
    let at = paint.put_right(left + area.width / 2, right, area.y, &grade, style(&theme.grade));
    let room = if at < right { at.saturating_sub(left + 1) } else { right.saturating_sub(left) };
    let text = index::text(page, node);
    let names = path(page, node);
    let head = Rect { x: left, width: room, height: 1, ..area };
    let second =
        Rect { x: left + INDENT - 1, y: area.y + 1, width: right.saturating_sub(left + INDENT - 1), height: 1 };
    if hit.kind.is_name() {
        draw_marked(paint, model, text, &hit.marks, style(&theme.heading), head);
        if area.height > 1 {
            let mut around: Vec<&str> = vec![page.department()];
            around.extend(names.iter().take(names.len().saturating_sub(1)));
            let around = format!("{}: {}", hit.kind, around.join(model.glyphs().between()));
            paint.put(second.x, second.y, &around, dim, second.width);
        }
    } else {
        draw_path(paint, model, &names, head);
        if area.height > 1 {
            draw_marked(paint, model, text, &hit.marks, style(&theme.text), second);
        }
    }
    if area.height > 2 {
        paint.put(second.x, second.y + 1, &note(model, hit), dim, second.width);
    }
}

/// What is to be said of a hit besides where it stands.
fn note(model: &Model, hit: &Hit) -> String {
    let glyphs = model.glyphs();
    let mut notes = Vec::new();
    if hit.approximate {
        notes.push(format!("{} spelt otherwise", glyphs.pick("≈", "~")));
    }
    if !hit.also_on.is_empty() {
        let mut pages: Vec<_> = hit.also_on.iter().map(|place| place.page).chain([hit.place.page]).collect();
        pages.dedup();
        pages.sort_unstable();
        pages.dedup();
        let same = glyphs.pick("≡", "=");
        notes.push(match pages.len() {
            1 => format!("{same} the same line {} times on this page", hit.also_on.len() + 1),
            many => format!("{same} the same line on {}", text::counted(many, "page")),
        });
    }
    if hit.scattered {
        notes.push("the page has the other words".to_owned());
    }
    notes.join("  ")
}

/// Fewer cells than these hold no word of a name.
const WORD: usize = 10;

/// Names from the page down. Where not all fit, the last two are kept: the section, and what it belongs to; and of the
/// one before them its beginning, where there is room for a word.
fn draw_path(paint: &mut Paint, model: &Model, names: &[&str], area: Rect) {
    let between = model.glyphs().between();
    let theme = model.theme();
    let gap = text::width(between);
    let width = |names: &[&str]| names.iter().map(|name| text::width(name) + gap).sum::<usize>().saturating_sub(gap);
    let room = usize::from(area.width);
    let mut first = 0;
    while first + 2 < names.len() && width(&names[first..]) > room {
        first += 1;
    }
    let shown = &names[first..];
    let mut x = area.x;
    let spare = room.saturating_sub(width(shown) + gap);
    if let Some(cut) = first.checked_sub(1).filter(|_| spare >= WORD) {
        x = paint.put(x, area.y, names[cut], style(&theme.heading), spare as u16);
        x = paint.put(x, area.y, between, style(&theme.dim), area.right().saturating_sub(x));
    }
    // The section is short more often than not; the rest is for what it belongs to.
    let last = shown.last().map_or(0, |last| text::width(last));
    let before = if width(shown) > room { room.saturating_sub(last + gap).max(room * 2 / 5) } else { room };
    for (index, name) in shown.iter().enumerate() {
        if index > 0 {
            x = paint.put(x, area.y, between, style(&theme.dim), area.right().saturating_sub(x));
        }
        let most = if index + 1 < shown.len() { before as u16 } else { area.width };
        x = paint.put(x, area.y, name, style(&theme.heading), area.right().saturating_sub(x).min(most));
    }
}

/// The page's title and the headings around a node; its own where it is a name.
fn path(page: &Page, node: NodeId) -> Vec<&str> {
    let is_name = page.node(node).kind.owns();
    let own = std::iter::once(node).filter(|_| is_name);
    let mut names: Vec<&str> =
        own.chain(page.ancestors(node)).filter(|node| page.is_heading(*node)).map(|node| page.text(node)).collect();
    names.push(&page.title);
    names.reverse();
    names.dedup();
    names
}

/// The grade of what a node stands in.
fn grade(page: &Page, node: NodeId) -> String {
    let around = page.around(node);
    Grade::told(around.filter(|node| page.node(*node).kind != NodeKind::Item).find_map(|node| page.node(node).grade))
}
