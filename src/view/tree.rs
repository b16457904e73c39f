//! The tree, and the line beside it, on which its scrollbar runs.
//!
//! ```text
//!  ▸ engineering                  54 │   a department and the pages in it
//!  ▾ finance                      45 │
//!    ▸ Data Engineering     5–8    4 │   a page, the grades of its levels and how many there are
//!    ▾ Director, IT Operations       │
//! █    ▾ Sr. Director, IT…   11      ┃   a level and its grade; selected
//!          Responsibilities       11 │   a section and its items
//!        Career Ladder      → VP, IT │   where the ladder leads, if to one page
//! ```
//!
//! While only the hits of a search are shown, the counts are theirs.

use std::borrow::Cow;

use ratatui::layout::Rect;

use crate::app::layout::{self, Areas};
use crate::app::{Focus, Fold, Model, Row, Spot, grades};
use crate::config::theme::{Look, Theme};
use crate::handbook::{EntryId, Grade, Handbook, Kind, NodeId, NodeKind, Page, PageId, Place, Severity};
use crate::text::{self, Glyphs};

use super::marked::draw_marked;
use super::paint::{Paint, Sign, style};

/// The column of counts, with a space before them.
const COUNT: u16 = 5;

/// Narrower than this, a count gives way to a grade.
const TWO_COLUMNS: u16 = 40;

/// In less room than this it is not told where a ladder leads.
const LEADS_TO: u16 = 6;

/// What stands at the right of a row.
#[derive(Default)]
struct Beside {
    grade: String,
    count: String,
    leads_to: Option<String>,
}

pub(super) fn draw(paint: &mut Paint, model: &Model, areas: &Areas) {
    let rows = model.tree.rows();
    let first = model.tree.top().min(rows.len());
    for (y, (index, row)) in (areas.tree.y..areas.tree.bottom()).zip(rows.iter().enumerate().skip(first)) {
        let line = Rect { y, height: 1, ..areas.tree };
        draw_row(paint, model, row, line);
        if model.is_marked(row.spot) {
            paint.glyph(line.x, y, Sign::MARK, style(&model.theme().key));
        }
        if index == model.tree.selected() {
            let focused = model.focus == Focus::Tree;
            let theme = model.theme();
            let look = if focused { &theme.selection } else { &theme.selection_idle };
            paint.patch(line, style(look));
            let cursor = if focused { Sign::CURSOR } else { Sign::IDLE_CURSOR };
            paint.glyph(line.x, y, cursor, style(&theme.cursor));
        }
    }
    let border = style(&model.theme().border);
    paint.fill(areas.divider, Sign::VERTICAL, border);
    // Where the tree has the screen to itself, no line stands beside it; rows leave their last cell free.
    let track = if areas.divider.is_empty() { areas.tree } else { areas.divider };
    paint.thumb(track, first, rows.len(), border);
}

fn draw_row(paint: &mut Paint, model: &Model, row: &Row, line: Rect) {
    let (handbook, theme) = (&model.handbook, model.theme());
    let dim = style(&theme.dim);
    let indent = layout::indent(row.depth, line.width);
    let mut x = line.x + 1 + indent;
    let marker = match row.fold {
        Fold::Folded => paint.sign(Sign::FOLDED),
        Fold::Open => paint.sign(Sign::OPEN),
        Fold::Leaf if is_item(handbook, row.spot) => paint.sign(Sign::ITEM),
        Fold::Leaf => "  ",
    };
    x = paint.put(x, line.y, marker, dim, 2);
    let (label, look) = label(handbook, row.spot, theme);
    let meant = model.tree.meant(handbook, row.spot);
    // What only stands around the hits of a search steps back.
    let look = if meant.is_some_and(|(_, is_hit)| !is_hit) { &theme.dim } else { look };
    let beside = match meant {
        Some((hits, is_hit)) => Beside { count: count(hits - usize::from(is_hit)), ..Beside::default() },
        None => beside(handbook, row.spot, model.glyphs()),
    };
    let edge = line.right().saturating_sub(1);
    let right = draw_beside(paint, theme, &beside, line, (x, &label));
    let room = if right < edge { right.saturating_sub(x + 1) } else { edge.saturating_sub(x) };
    // While a search is shown, its hits are what the tree tells of.
    let problem = problem(model, row).filter(|_| meant.is_none());
    let room = if problem.is_some() { room.saturating_sub(2) } else { room };
    match meant.and(row.spot.place()).and_then(|place| model.search.hit_in(place)) {
        Some(hit) => {
            let area = Rect { x, width: room, ..line };
            // A level's row may say less than its heading; marks are the heading's.
            let marks = if hit.kind.is_name() { &[][..] } else { &hit.marks };
            draw_marked(paint, model, &label, marks, style(look), area);
        }
        None => {
            x = paint.put(x, line.y, &label, style(look), room);
        }
    }
    if let Some(severity) = problem {
        let (glyph, look) = match severity {
            Severity::Error => (paint.sign(Sign::MISSING), &theme.error),
            Severity::Warning | Severity::Info => (paint.sign(Sign::PROBLEM), &theme.warning),
        };
        paint.put(x + 1, line.y, glyph, style(look), 1);
    }
}

/// Draws what stands at the right of a row, as far as the label that begins at a column leaves room. Returns where it
/// begins.
fn draw_beside(paint: &mut Paint, theme: &Theme, beside: &Beside, line: Rect, (x, label): (u16, &str)) -> u16 {
    let (y, edge) = (line.y, line.right().saturating_sub(1));
    let (dim, grade) = (style(&theme.dim), style(&theme.grade));
    if line.width < TWO_COLUMNS && !beside.grade.is_empty() {
        return paint.put_right(x + 6, edge, y, &beside.grade, grade);
    }
    if let Some(to) = &beside.leads_to {
        // The label comes first; an arrow with a letter or two tells nothing.
        let free = edge.saturating_sub(text::columns(label).saturating_add(x + 2));
        let to = (free >= LEADS_TO).then(|| paint.elide(to, free).into_owned());
        return to.map_or(edge, |to| paint.put_right(x, edge, y, &to, dim));
    }
    let right = paint.put_right(x + 6, edge, y, &beside.count, dim);
    if beside.grade.is_empty() {
        return right;
    }
    let before = edge.saturating_sub(COUNT);
    paint.put_right(x + 6, before.min(right), y, &beside.grade, grade).min(right)
}

/// How bad the problems of a row are that is worth a mark: those of a page, and of what a folded row hides.
fn problem(model: &Model, row: &Row) -> Option<Severity> {
    let entry = row.spot.as_entry(&model.handbook)?;
    let problems = model.problems.as_ref()?;
    let worst = match (row.fold, row.spot) {
        (Fold::Open, Spot::Group(_)) => None,
        (Fold::Open, Spot::Node(place)) => problems.worst_of_page(place.page),
        (Fold::Folded | Fold::Leaf, _) => problems.worst(entry),
    };
    worst.filter(|severity| *severity > Severity::Info)
}

/// What a row says, and how it looks.
fn label<'m>(handbook: &'m Handbook, spot: Spot, theme: &'m Theme) -> (Cow<'m, str>, &'m Look) {
    if let Some(entry) = spot.as_entry(handbook) {
        let entry = handbook.entry(entry);
        let look = if entry.parent.is_none() || entry.page.is_none() { &theme.department } else { &theme.page };
        return (Cow::Borrowed(&entry.name), look);
    }
    let Spot::Node(place) = spot else { return (Cow::Borrowed(""), &theme.text) };
    let page = handbook.page(place.page);
    let look = match page.node(place.node).kind {
        NodeKind::Level => &theme.level,
        NodeKind::Specialty => &theme.specialty,
        NodeKind::Section | NodeKind::Group => &theme.section,
        NodeKind::Page | NodeKind::Item | NodeKind::Prose => &theme.text,
    };
    (Cow::Borrowed(page.text(place.node)), look)
}

fn is_item(handbook: &Handbook, spot: Spot) -> bool {
    matches!(spot, Spot::Node(place) if handbook.node(place).kind == NodeKind::Item)
}

fn beside(handbook: &Handbook, spot: Spot, glyphs: Glyphs) -> Beside {
    match (spot, spot.as_entry(handbook)) {
        (Spot::Node(place), None) => beside_node(handbook, place, glyphs),
        (Spot::Node(place), Some(entry)) => beside_page(handbook, place.page, entry, glyphs),
        (Spot::Group(entry), _) => {
            Beside { count: count(handbook.entry(entry).pages_below as usize), ..Beside::default() }
        }
    }
}

/// A page: the pages below it where there are any, else its levels; and their grades, or its own.
fn beside_page(handbook: &Handbook, id: PageId, entry: EntryId, glyphs: Glyphs) -> Beside {
    let page = handbook.page(id);
    let below = handbook.entry(entry).pages_below as usize;
    let all = if below > 0 { below } else { page.levels().count() };
    Beside { grade: grades(page, glyphs), count: count(all), leads_to: None }
}

fn beside_node(handbook: &Handbook, place: Place, glyphs: Glyphs) -> Beside {
    let page = handbook.page(place.page);
    let node = page.node(place.node);
    match node.kind {
        NodeKind::Section => {
            let leads_to = node.kinds.has(Kind::CareerLadder).then(|| leads_to(handbook, place, glyphs)).flatten();
            let is_item = |n: &NodeId| page.node(*n).kind == NodeKind::Item;
            // Items nested in items belong to theirs.
            let outer = |n: &NodeId| is_item(n) && !is_item(&page.node(*n).parent);
            Beside { grade: String::new(), count: count(page.subtree(place.node).filter(outer).count()), leads_to }
        }
        _ => Beside { grade: Grade::told(node.grade), ..Beside::default() },
    }
}

/// The one page that a career ladder leads to; none where there are several, or none that the handbook has.
fn leads_to(handbook: &Handbook, place: Place, glyphs: Glyphs) -> Option<String> {
    let page: &Page = handbook.page(place.page);
    let within = place.node..page.node(place.node).end;
    let links = page.links.iter().filter(|link| within.contains(&link.node));
    let mut targets = links.filter_map(|link| handbook.follow(link)).filter(|page| *page != place.page);
    let first = targets.next()?;
    targets.all(|target| target == first).then(|| format!("{}{}", glyphs.pick("→ ", "-> "), handbook.page(first).title))
}

fn count(count: usize) -> String {
    if count == 0 { String::new() } else { count.to_string() }
}
