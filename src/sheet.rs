//! A page, level or section as it is read: lines of styled runs, wrapped to a width.
//!
//! Both the detail pane and `rungs show` read a [`Sheet`]; neither the screen nor the terminal is known here.
//!
//! ```text
//! Sr. Director, IT Operations          grade 11   title: the heading, its grade at the right
//! Director, IT Operations                         context: the page, or its department
//!
//! Responsibilities                            2   section headings with the number of their items
//!  • Own the services that all of us use, and     items with a hanging indent
//!    the network below them²                      links with their number on the sheet
//!
//! Next step                                       only where the career ladder stands elsewhere on the page
//!  → VP, Information Technology³  grade 12  ✓
//! ```
//!
//! Invariant: no line is wider than the width asked for (where that is at least 4 cells), every text is sanitised, and
//! nothing that the page says is left out, whatever the width.

mod blocks;
mod next_step;
mod prose;
mod setter;
mod table;

use std::ops::Range;

use crate::handbook::{Handbook, NodeId, Page, Place, Status};
use crate::markdown::{self, Block, BlockKind, Inline, LinkIndex, Style};
use crate::text::Glyphs;
pub(crate) use prose::Prose;
use setter::Setter;
pub(crate) use setter::{cells, number_mark, run, spaces};

/// What a run of text is, for a theme to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Running text.
    Plain,
    /// A heading of this rank; 0 is the sheet's title.
    Heading(u8),
    /// A bullet, number, quote bar, rule or table line.
    Mark,
    /// A link's text, and its number.
    Link,
    /// The same of a link that leads to a page the handbook lacks.
    Missing,
    /// Context: grades, counts, origins.
    Dim,
    /// What only the second of two roles asks, and words that only its wording has.
    Added,
    /// The same of the first.
    Removed,
    /// What both ask in other words.
    Changed,
}

/// A run of text in one style on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Sanitised text.
    pub text: String,
    /// What it is.
    pub ink: Ink,
    /// Emphasis, strong, code, struck.
    pub style: Style,
    /// The link of the page that it belongs to.
    pub link: Option<LinkIndex>,
}

/// A line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its runs, left to right.
    pub runs: Vec<Run>,
    /// The node that it belongs to.
    pub node: NodeId,
    /// The line of the file that it was read from, counted from 1; 0 for lines that stand in no file.
    pub source_line: u32,
}

/// Where a link stands on a sheet; a link that wraps has a spot per line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkSpot {
    /// Which link of the page.
    pub link: LinkIndex,
    /// The number behind its text, counted from 1 in reading order; the spots of one link share it.
    pub number: usize,
    /// The sheet's line, counted from 0.
    pub line: usize,
    /// Its cells on that line.
    pub columns: Range<u16>,
}

/// A page, level or section laid out at one width.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// All lines; scrolling is the reader's.
    pub lines: Vec<Line>,
    /// The links, in reading order.
    pub links: Vec<LinkSpot>,
}

impl Line {
    /// The line without its styles.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| &*run.text).collect()
    }
}

/// Lays out what stands at a place: the page, a level, a specialty or a section; for an item, its section. `width`
/// counts cells.
pub fn lay_out(handbook: &Handbook, place: Place, width: u16, glyphs: Glyphs) -> Sheet {
    let page = &**handbook.page(place.page);
    let node = shown_at(page, place.node);
    let mut blocks = markdown::document(&page.source);
    if node == NodeId::PAGE {
        drop_title(&mut blocks, &page.title);
    }
    let blocks = within(&blocks, page, node);
    let missing =
        |link: LinkIndex| page.links.get(link as usize).is_some_and(|link| handbook.status(link) == Status::Missing);
    let mut setter = Setter::new(width, glyphs, &missing);
    let body = title(&mut setter, handbook, Place { node, ..place }, blocks);
    blocks::set(&mut setter, page, body);
    next_step::set(&mut setter, handbook, Place { node, ..place });
    let mut sheet = setter.sheet;
    // Cells of a table stand side by side, but are read one after the other.
    sheet.links.sort_by_key(|spot| (spot.number, spot.line));
    sheet
}

/// The node whose sheet shows a node: itself, or the section around an item.
fn shown_at(page: &Page, node: NodeId) -> NodeId {
    let is_shown = |n: &NodeId| !page.node(*n).kind.is_text();
    page.around(node).find(is_shown).unwrap_or(NodeId::PAGE)
}

/// The blocks that a node holds.
fn within<'b>(blocks: &'b [Block], page: &Page, node: NodeId) -> &'b [Block] {
    if node == NodeId::PAGE {
        return blocks;
    }
    let span = &page.node(node).span;
    let before = |end: u32| blocks.partition_point(|block| block.span.start < end as usize);
    // A heading's span may begin behind the spaces that its block begins with, so lines decide about the first.
    let line = page.line(node);
    let first = blocks.partition_point(|block| block.line < line);
    &blocks[first..before(span.end).max(first)]
}

/// Drops the page's first heading where it repeats the title, whatever stands before it: a picture, the way there.
fn drop_title(blocks: &mut Vec<Block>, title: &str) {
    let first = blocks.iter().position(|block| matches!(block.kind, BlockKind::Heading(..)));
    let repeats = |at: &usize| matches!(&blocks[*at].kind, BlockKind::Heading(1, inlines) if says(inlines, title));
    if let Some(at) = first.filter(repeats) {
        blocks.remove(at);
    }
}

/// Sets the title with its context, and returns the blocks that remain.
fn title<'b>(setter: &mut Setter, handbook: &Handbook, place: Place, blocks: &'b [Block]) -> &'b [Block] {
    let page = handbook.page(place.page);
    setter.at(place.node, page.line(place.node));
    let (title, body) = if place.node == NodeId::PAGE {
        (Prose::plain(&page.title, Ink::Heading(0)), blocks)
    } else {
        match blocks.split_first() {
            // A section that shares its heading with the level around it keeps the heading as its own.
            Some((Block { kind: BlockKind::Heading(_, inlines), .. }, body)) if !shares_heading(page, place.node) => {
                (setter.prose(Prose::default(), inlines, Ink::Heading(0)), body)
            }
            _ => (Prose::plain(page.text(place.node), Ink::Heading(0)), blocks),
        }
    };
    let grade = page.grades(place.node).map(|grades| grades.told(setter.glyphs));
    setter.heading(title, grade.map(|grade| format!("grade {grade}")), true);
    setter.at(place.node, 0);
    let context = context(handbook, place, setter.glyphs);
    if !context.is_empty() {
        setter.paragraph(Prose::plain(&context, Ink::Dim));
    }
    if let Some(description) = page.description.as_ref().filter(|_| place.node == NodeId::PAGE) {
        setter.blank();
        setter.paragraph(Prose::plain(description, Ink::Dim));
    }
    if !body.is_empty() {
        setter.blank();
    }
    body
}

/// Whether a heading says this and nothing else, links included.
fn says(inlines: &[Inline], title: &str) -> bool {
    let mut heading = String::new();
    for inline in inlines {
        match inline {
            Inline::Text { text, link: None, .. } => heading.push_str(text),
            _ => return false,
        }
    }
    heading.trim() == title.trim()
}

fn shares_heading(page: &Page, node: NodeId) -> bool {
    page.children(node).next().is_some_and(|child| page.line(child) == page.line(node))
}

/// What a place stands in: a page's departments and groups, a level's page, a section's page and level.
fn context(handbook: &Handbook, place: Place, glyphs: Glyphs) -> String {
    let page = handbook.page(place.page);
    let mut names: Vec<&str> = Vec::new();
    if place.node == NodeId::PAGE {
        let mut entry = handbook.entry(handbook.entry_of(place.page)).parent;
        while let Some(above) = entry {
            let above = handbook.entry(above);
            names.push(&above.name);
            entry = above.parent;
        }
    } else {
        names.extend(page.ancestors(place.node).filter(|n| !page.is_plain_group(*n)).map(|n| page.text(n)));
    }
    // A first heading that repeats the page's title says nothing more.
    names.dedup();
    names.reverse();
    names.join(glyphs.between())
}

#[cfg(test)]
mod tests;
