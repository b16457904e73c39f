//! A page's pieces, taken down as a flat list of headings, items and prose.
//!
//! Invariant: the texts of all of them stand in one store, in page order, white space folded, sanitised.

mod text;

use std::ops::Range;

use crate::handbook::problem::Problem;
use crate::handbook::{Link, NodeId, link, words};
use crate::markdown::{Lines, Piece, Tag};
use crate::text::{Texts, sanitise};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RawKind {
    Heading(u8),
    /// The heading that the page has its title from: the page's own, which opens nothing.
    Title,
    Item,
    Prose,
    /// A paragraph that is bold or slanted from end to end, or set off by signs.
    Bold,
    /// A short paragraph that ends with a colon, or is no sentence.
    Opening,
    /// A line that tells wishes from musts: `Nice-to-haves`.
    Wish,
    /// A table's row.
    Row,
}

impl RawKind {
    /// The rank of a heading.
    pub fn rank(self) -> Option<u8> {
        if let RawKind::Heading(rank) = self { Some(rank) } else { None }
    }
}

/// A heading, item or run of prose as it comes.
#[derive(Debug)]
pub(super) struct Raw {
    pub kind: RawKind,
    /// Bytes of the store.
    pub text: Range<u32>,
    /// Bytes of the source.
    pub span: Range<u32>,
    /// The raw item that it stands in.
    pub item: Option<u32>,
}

#[derive(Debug)]
pub(super) struct RawLink {
    /// The raw in whose text it stands.
    pub raw: usize,
    /// Bytes of the store.
    pub(super) text: Range<usize>,
    /// Bytes of the source.
    span: Range<u32>,
}

/// What a page's pieces are taken down as.
#[derive(Default)]
pub(super) struct Taken<'a> {
    lines: Lines<'a>,
    pub(super) source: &'a str,
    pub store: String,
    pub raws: Vec<Raw>,
    pub raw_links: Vec<RawLink>,
    /// The address of each link, sanitised.
    pub urls: Texts,
    /// Named places, each with the raw that follows.
    pub anchors: Vec<(String, usize)>,
    pub problems: Vec<Problem>,
    /// Open items, innermost last; for one without words of its own the one around it.
    pub(super) items: Vec<Option<u32>>,
    /// The raw that text goes to.
    leaf: Option<usize>,
    /// Where that raw's text begins in the store.
    pub(super) begin: usize,
    in_code: bool,
    /// Whether the open paragraph has bold text.
    pub(super) is_bold: bool,
    /// Where in the store other text was last added.
    pub(super) plain_at: Option<usize>,
    /// Where the open paragraph's first line ends in the store, and the next begins in the source, once it has.
    pub(super) first_line: Option<(usize, u32)>,
    /// Where the open paragraph's last line begins, in the store and in the source, if it has more than one.
    pub(super) last_line: Option<(usize, u32)>,
    /// Open runs of bold text.
    strong: u32,
    /// Headings so far.
    pub(super) heads: u32,
    /// Open block quotes: what is quoted is prose, whatever it looks like. So are headings in a list.
    pub(super) quotes: u32,
}

impl<'a> Taken<'a> {
    pub fn new(text: &'a str) -> Taken<'a> {
        Taken {
            lines: Lines::new(text),
            source: text,
            store: String::with_capacity(text.len()),
            raws: Vec::with_capacity(text.len() / 64),
            raw_links: Vec::with_capacity(32),
            urls: Texts::with_room(32, 2048),
            ..Taken::default()
        }
    }

    /// The text of a raw.
    pub fn text(&self, raw: &Raw) -> &str {
        &self.store[raw.text.start as usize..raw.text.end as usize]
    }

    /// The texts of all headings.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.raws.iter().filter(|raw| raw.kind.rank().is_some()).map(|raw| self.text(raw))
    }

    /// The first heading, where it says something; one of a lower rank must say more than what its section is.
    pub fn first_heading(&self) -> Option<&str> {
        let raw = self.raws.iter().find(|raw| raw.kind.rank().is_some())?;
        let tells = |text: &str| words::is_bare_section(text) || words::tells_of_us(text);
        let names = |text: &&str| raw.kind == RawKind::Heading(1) || !tells(text);
        Some(words::as_name(self.text(raw))).filter(|text| !text.is_empty()).filter(names)
    }

    /// Takes the next piece down.
    #[inline]
    pub fn piece(&mut self, piece: &Piece<'_>, span: Range<usize>) {
        match piece {
            Piece::Start(tag) => self.start(*tag, span),
            Piece::End(tag) => self.end(*tag),
            Piece::Plain(text) => self.add_plain(text),
            Piece::Text(text) => self.add_any(text, &span),
            Piece::Code(text) => self.add(text),
            Piece::SoftBreak => {
                self.first_line.get_or_insert((self.store.len(), span.end as u32));
                self.add_space();
                self.begin_line(&span);
            }
            Piece::HardBreak => {
                self.add_break();
                self.begin_line(&span);
            }
            Piece::LinkStart(_, url) => self.open_link(url, &span),
            Piece::LinkEnd => {
                // A space at its end goes where the paragraph ends with it.
                let end = self.store.trim_end().len();
                if let Some(link) = self.raw_links.last_mut() {
                    link.text.end = end.max(link.text.start);
                }
            }
            Piece::Anchor(name) => self.add_anchor(name),
            Piece::Mark(_) | Piece::Columns(_) | Piece::Rule | Piece::ImageStart(_) | Piece::ImageEnd => {}
        }
    }

    fn open(&mut self, kind: RawKind, span: Range<usize>) -> usize {
        let at = self.store.len() as u32;
        let span = span.start as u32..span.end as u32;
        self.raws.push(Raw { kind, text: at..at, span, item: self.items.last().copied().flatten() });
        self.raws.len() - 1
    }

    /// Opens a raw that text goes to.
    fn open_leaf(&mut self, kind: RawKind, span: Range<usize>) {
        self.leaf = Some(self.open(kind, span));
        self.begin = self.store.len();
    }

    #[inline]
    fn start(&mut self, tag: Tag, span: Range<usize>) {
        match tag {
            Tag::Quote => self.quotes += 1,
            Tag::Heading(_) if self.quotes > 0 || !self.items.is_empty() => self.open_leaf(RawKind::Prose, span),
            Tag::Item if self.quotes > 0 => {}
            Tag::Heading(rank) => {
                self.heads += 1;
                self.open_leaf(RawKind::Heading(rank), span);
            }
            Tag::Item => {
                let item = self.open(RawKind::Item, span);
                self.items.push(Some(item as u32));
            }
            Tag::Paragraph | Tag::CodeBlock => {
                self.in_code = tag == Tag::CodeBlock;
                // An item's first paragraphs are its own text; one after nested items is prose in it.
                let last = self.raws.len().wrapping_sub(1);
                match self.items.last() {
                    Some(Some(item)) if *item as usize == last => {
                        self.begin = self.raws[last].text.start as usize;
                        self.leaf = Some(last);
                        self.add_space();
                    }
                    _ => self.open_leaf(RawKind::Prose, span),
                }
                (self.is_bold, self.plain_at) = (false, None);
                (self.first_line, self.last_line) = (None, None);
            }
            Tag::Strong | Tag::Emphasis => self.strong += 1,
            Tag::Row => self.open_leaf(RawKind::Row, span),
            Tag::Cell => {
                if self.leaf.is_some() && self.begin < self.store.len() {
                    self.add(" | ");
                }
            }
            Tag::List(_) if self.quotes == 0 => self.pass_over_item(),
            Tag::List(_) | Tag::Table | Tag::Struck => {}
        }
    }

    #[inline]
    fn end(&mut self, tag: Tag) {
        match tag {
            Tag::Heading(_) | Tag::Paragraph | Tag::CodeBlock | Tag::Row => {
                if let Some(leaf) = self.leaf.take() {
                    self.close_leaf(leaf, tag);
                }
                self.in_code = false;
            }
            Tag::Strong | Tag::Emphasis => self.strong = self.strong.saturating_sub(1),
            Tag::Item if self.quotes == 0 => {
                self.pass_over_item();
                self.items.pop();
            }
            Tag::Quote => self.quotes -= 1,
            _ => {}
        }
    }

    /// Forgets the innermost item if there is nothing of it yet: `- - Steers` is one item, and a lone mark none.
    fn pass_over_item(&mut self) {
        let Some(Some(item)) = self.items.last() else { return };
        let at = *item as usize;
        let is_linked = self.raw_links.last().is_some_and(|link| link.raw == at);
        if at + 1 == self.raws.len()
            && !is_linked
            && let Some(raw) = self.raws.pop_if(|raw| raw.text.is_empty())
            && let Some(open) = self.items.last_mut()
        {
            *open = raw.item;
        }
    }

    fn close_leaf(&mut self, leaf: usize, tag: Tag) {
        // Most end in a letter or a full stop.
        if self.store.as_bytes().last().is_none_or(|last| !last.is_ascii_graphic()) {
            self.store.truncate(self.store.trim_end().len().max(self.begin));
        }
        let end = self.store.len();
        self.raws[leaf].text.end = end as u32;
        if self.raws[leaf].kind != RawKind::Prose {
            return;
        }
        if tag == Tag::Paragraph {
            if self.store[self.begin..].starts_with("##") {
                return self.part_heading(leaf);
            }
            if self.part_list(leaf) {
                return;
            }
            self.raws[leaf].kind = self.line_kind(leaf);
            self.part_last_line(leaf);
            self.part_last_sentence(leaf);
        }
        let blank = end == self.begin && self.raws[leaf].kind == RawKind::Prose;
        let is_linked = self.raw_links.last().is_some_and(|link| link.raw == leaf);
        if blank && leaf + 1 == self.raws.len() && !is_linked {
            self.raws.pop();
        }
    }

    /// Begins another line of the open paragraph, behind a break.
    fn begin_line(&mut self, span: &Range<usize>) {
        self.last_line = Some((self.store.len(), span.end as u32));
    }

    fn open_link(&mut self, url: &str, span: &Range<usize>) {
        let raw = self.leaf.unwrap_or(self.raws.len().saturating_sub(1));
        let text = self.store.len()..self.store.len();
        let span = span.start as u32..span.end as u32;
        self.raw_links.push(RawLink { raw, text, span });
        self.urls.push(&sanitise(url));
    }

    fn add_anchor(&mut self, name: &str) {
        let raw = self.leaf.unwrap_or(self.raws.len());
        self.anchors.push((name.to_lowercase(), raw));
    }

    /// Names a place that stands at a byte of the source.
    pub fn anchor_at(&mut self, at: usize, name: &str) {
        let after = self.raws.partition_point(|raw| raw.span.start as usize <= at);
        self.anchors.push((name.to_lowercase(), after.saturating_sub(1)));
    }

    /// The links, as they are known once the node of each raw is.
    pub fn links(&self, node_of: &[NodeId], base: &link::Base<'_>) -> Vec<Link> {
        let written = |(i, raw): (usize, &RawLink)| link::Written {
            text: self.store.get(raw.text.clone()).unwrap_or_default().trim(),
            url: &self.urls[i],
            node: node_of.get(raw.raw).copied().unwrap_or(NodeId::PAGE),
            span: raw.span.clone(),
        };
        base.links(self.raw_links.iter().enumerate().map(written))
    }
}

/// Whether a link may lead to another page of the handbook.
pub(super) fn may_lead_on(url: &str) -> bool {
    let is_far = url.starts_with(['/', '#']) || url.starts_with("mailto:") || url.contains("://");
    !is_far || url.contains("job-families/")
}
