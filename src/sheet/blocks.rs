//! Sets the blocks of a page: headings, paragraphs, lists, code, tables, quotes, rules.
//!
//! Invariant: indentation is bounded by the width, however deep a page nests, and depth costs no recursion.

use super::setter::{Setter, run};
use super::{Ink, Prose, Run, table};
use crate::handbook::{NodeId, NodeKind, Page};
use crate::markdown::{Block, BlockKind, Inline, Marker, Style};
use crate::text;

/// Sets the blocks, each with what stands between it and the one before.
pub(super) fn set(setter: &mut Setter, page: &Page, blocks: &[Block]) {
    let mut columns = Columns(vec![0]);
    let mut before: Option<&Block> = None;
    for block in blocks {
        setter.indent(Vec::new(), Vec::new());
        if before.is_some_and(|before| apart(before, block)) {
            setter.blank();
        }
        let node = node_at(page, block);
        setter.at(node, block.line);
        let inlined = columns.indent(setter, block);
        set_block(setter, page, node, block, inlined);
        before = Some(block);
    }
    setter.indent(Vec::new(), Vec::new());
}

/// The innermost node that holds a block.
fn node_at(page: &Page, block: &Block) -> NodeId {
    // A heading's or an item's span may begin a little after its block's, behind the marks of a list or quote.
    let last = block.span.end.saturating_sub(1).max(block.span.start) as u32;
    let starts = page.nodes.partition_point(|node| {
        node.span.start <= block.span.start as u32
            || (node.span.start <= last && page.line_at(node.span.start) == block.line)
    });
    let mut node = NodeId(starts.saturating_sub(1) as u32);
    while node != NodeId::PAGE && page.node(node).span.end <= block.span.start as u32 {
        node = page.node(node).parent;
    }
    node
}

/// Whether an empty line stands between two blocks: not below a heading, nor among the items of a list.
fn apart(before: &Block, after: &Block) -> bool {
    match (&before.kind, &after.kind) {
        (_, BlockKind::Heading(..)) => true,
        (BlockKind::Heading(..), _) => false,
        _ if after.depth > 0 && after.marker.is_some() => !matches!(before.kind, BlockKind::Paragraph(_)),
        _ => true,
    }
}

/// The column at which the text of each list depth begins; depth 0 first.
struct Columns(Vec<usize>);

impl Columns {
    /// Prepares the quote bars, indentation and marker of a block. Where the marker leaves no room beside it, it is
    /// returned to stand in the text itself.
    fn indent(&mut self, setter: &mut Setter, block: &Block) -> Option<String> {
        let width = setter.width();
        let bars = usize::from(block.quote).min(width / 8);
        let quote = setter.glyphs.pick("▌ ", "| ").repeat(bars);
        let width = width - 2 * bars;
        let depth = usize::from(block.depth);
        let Some(marker) = block.marker.filter(|_| depth > 0) else {
            let column = self.column(depth).min(width / 2);
            let indent: Vec<Run> = prefix(&quote, " ".repeat(column));
            setter.indent(Vec::new(), indent);
            return None;
        };
        let marker = match marker {
            Marker::Number(number) => format!("{number}. "),
            Marker::Bullet if setter.glyphs.ascii => ["* ", "- ", "+ "][(depth - 1) % 3].to_owned(),
            Marker::Bullet => ["• ", "◦ ", "▪ "][(depth - 1) % 3].to_owned(),
        };
        let taken = text::width(&marker);
        let needed = (width / 3).max(2);
        if taken + needed > width {
            setter.indent(Vec::new(), prefix(&quote, String::new()));
            return Some(marker);
        }
        let outer = self.column(depth - 1) + usize::from(depth == 1 && width >= 20);
        let start = outer.min(width / 3).min(width - taken - needed);
        self.0.truncate(depth);
        self.0.push(start + taken);
        let mut first = prefix(&quote, " ".repeat(start));
        first.push(run(marker, Ink::Mark));
        setter.indent(first, prefix(&quote, " ".repeat(start + taken)));
        None
    }

    /// The column of a depth; a depth that no marker opened stands two cells further in than the one around it.
    fn column(&mut self, depth: usize) -> usize {
        while self.0.len() <= depth {
            let last = self.0.last().copied().unwrap_or(0);
            self.0.push(last + 2);
        }
        self.0[depth]
    }
}

fn prefix(quote: &str, spaces: String) -> Vec<Run> {
    let quote = (!quote.is_empty()).then(|| run(quote, Ink::Mark));
    let spaces = (!spaces.is_empty()).then(|| run(spaces, Ink::Plain));
    quote.into_iter().chain(spaces).collect()
}

fn set_block(setter: &mut Setter, page: &Page, node: NodeId, block: &Block, inlined: Option<String>) {
    let opening = inlined.map(|marker| Prose::plain(&marker, Ink::Mark)).unwrap_or_default();
    match &block.kind {
        BlockKind::Heading(rank, inlines) => {
            let is_its_own = page.line(node) == block.line;
            let text = match label(page, node, inlines).filter(|_| is_its_own) {
                Some(label) => opening.joined("", &Prose::plain(label, Ink::Heading(*rank))),
                None => setter.prose(opening, inlines, Ink::Heading(*rank)),
            };
            setter.heading(text, note(page, node).filter(|_| is_its_own), false);
        }
        BlockKind::Paragraph(inlines) => {
            let text = setter.prose(opening, inlines, Ink::Plain);
            setter.paragraph(text);
        }
        BlockKind::Code(lines) => {
            setter.paragraph(opening);
            code(setter, lines);
        }
        BlockKind::Table(aligns, rows) => {
            setter.paragraph(opening);
            table::set(setter, aligns, rows);
        }
        BlockKind::Rule => {
            setter.paragraph(opening);
            let rule = setter.glyphs.pick("─", "-").repeat(setter.room());
            setter.line(vec![run(rule, Ink::Mark)]);
        }
    }
}

/// What a section is called where the level that its heading repeats stands above it. Emphasis and links, which a label
/// does not have, keep the heading as it is.
fn label<'p>(page: &'p Page, node: NodeId, inlines: &[Inline]) -> Option<&'p str> {
    let plain =
        |inline: &Inline| matches!(inline, Inline::Text { style, link: None, .. } if *style == Style::default());
    let says_level = page.node(node).kind == NodeKind::Section && page.owner(node).is_some();
    let shorter = page.text(node).len() < page.heading(node).len();
    (says_level && shorter && inlines.iter().all(plain)).then(|| page.text(node))
}

/// What stands at the right of a heading: a level's grade, or how many items the section has.
fn note(page: &Page, node: NodeId) -> Option<String> {
    match page.node(node).kind {
        NodeKind::Level | NodeKind::Specialty => page.node(node).grade.map(|grade| format!("grade {grade}")),
        NodeKind::Section => {
            let items = page.children(node).filter(|child| page.node(*child).kind == NodeKind::Item).count();
            (items > 0).then(|| items.to_string())
        }
        NodeKind::Page | NodeKind::Group | NodeKind::Item | NodeKind::Prose => None,
    }
}

/// Sets verbatim lines, indented; a line that is too long goes on below a mark.
fn code(setter: &mut Setter, lines: &[String]) {
    let style = Style { code: true, ..Style::default() };
    let indent = if setter.room() >= 12 { "  " } else { "" };
    let turned = if setter.room() >= 8 { setter.glyphs.pick("↪ ", "\\ ") } else { "" };
    let room = setter.room() - indent.len();
    for line in lines {
        let mut rest = line.trim_end();
        let mut mark = "";
        loop {
            let (head, tail) = text::split_at_width(rest, room - text::width(mark));
            // A cluster wider than the room goes by its characters, so that each turn takes something away.
            let head_len = if head.is_empty() { rest.chars().next().map_or(0, char::len_utf8) } else { head.len() };
            let head = &rest[..head_len];
            let mut runs = prefix("", indent.to_owned());
            if !mark.is_empty() {
                runs.push(run(mark, Ink::Mark));
            }
            if !head.is_empty() {
                runs.push(Run { text: head.to_owned(), ink: Ink::Plain, style, link: None });
            }
            setter.line(runs);
            if tail.is_empty() {
                break;
            }
            rest = &rest[head_len..];
            mark = turned;
        }
    }
}
