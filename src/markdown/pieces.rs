//! Markdown and the HTML in it -> a stream of pieces that the layers above can read without knowing either.
//!
//! Invariants: inline pieces stand in a leaf only ([`Tag::Paragraph`], [`Tag::Heading`], [`Tag::Cell`], or code), so
//! text that markdown leaves bare in a tight list or an HTML block gets a paragraph of its own; every start has its
//! end; links are numbered in page order.

mod links;
mod lists;
mod plain;
mod tables;
mod tags;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag as Md, TagEnd as MdEnd};

use super::edits::Moved;
use super::{Align, LinkIndex};
use lists::OpenList;
use plain::is_plain;
use tags::Html;

/// What a page's body consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Something begins.
    Start(Tag),
    /// What began last and is of this tag ends.
    End(Tag),
    /// Text of printable ASCII without two spaces side by side, without a brace and without a web address: it needs
    /// no look and no sanitising. Most text is.
    Plain(&'a str),
    /// Any other text, entities decoded, not sanitised.
    Text(Cow<'a, str>),
    /// Inline code.
    Code(Cow<'a, str>),
    /// What marks a text and is none of it: the box of a task, the name of a note.
    Mark(Cow<'a, str>),
    /// A line of the source ends within a paragraph.
    SoftBreak,
    /// A line ends for the reader.
    HardBreak,
    /// A thematic break.
    Rule,
    /// A link begins; its address as written.
    LinkStart(LinkIndex, Cow<'a, str>),
    /// The link ends.
    LinkEnd,
    /// An image: its address; its description follows as text up to the end.
    ImageStart(Cow<'a, str>),
    /// The image's description ends.
    ImageEnd,
    /// A named place.
    Anchor(Cow<'a, str>),
    /// How the columns of the table that begins are aligned.
    Columns(Vec<Align>),
}

/// What begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// A heading of rank 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list; the first number of an ordered one.
    List(Option<u64>),
    /// A list item.
    Item,
    /// A block quote.
    Quote,
    /// A block of code.
    CodeBlock,
    /// A table; its [`Piece::Columns`] follow.
    Table,
    /// A row of a table; the first is the head.
    Row,
    /// A cell.
    Cell,
    /// `*so*`
    Emphasis,
    /// `**so**`
    Strong,
    /// `~~so~~`
    Struck,
}

/// Markdown as handbooks use it: tables, `~~struck~~`, task lists, `{#id}` on headings, notes (`[^1]`).
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_FOOTNOTES
}

/// Reads the body that begins at byte `base` of the page, and hands each piece over with the bytes of the page that
/// it was read from; `wiki` tells whether links may be written `[[so]]`.
pub(super) fn read<'a>(
    body: &'a str,
    base: usize,
    moved: &Moved,
    wiki: bool,
    each: impl FnMut(&Piece<'a>, Range<usize>),
) {
    let mut options = options();
    options.set(Options::ENABLE_WIKILINKS, wiki);
    let mut reader = Reader {
        each,
        body,
        moved,
        lists: Vec::new(),
        base,
        leaf: Leaf::None,
        links: 0,
        linked: 0,
        html: Html::default(),
        diagram: false,
        cell_end: 0,
        depth: 0,
        note: None,
        next_list: None,
    };
    let mut events = Parser::new_ext(body, options).into_offset_iter().peekable();
    while let Some((event, range)) = events.next() {
        reader.next_list = match (&event, events.peek()) {
            (Event::End(MdEnd::List(_)), Some((Event::Start(Md::List(first)), at))) => Some((*first, at.start)),
            _ => None,
        };
        reader.event(event, range);
    }
    reader.close_table(body.len());
    reader.close_bare(body.len());
    reader.close_lists(0, body.len());
}

/// What inline pieces stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaf {
    None,
    /// A paragraph that markdown did not mark.
    Bare,
    Marked,
    Code,
}

struct Reader<'a, 'm, F> {
    each: F,
    body: &'a str,
    /// Where the text of the body stood on the page.
    moved: &'m Moved,
    lists: Vec<OpenList>,
    base: usize,
    leaf: Leaf,
    /// How many links came so far.
    links: LinkIndex,
    /// How many links are open.
    linked: u32,
    html: Html,
    /// Whether the open code is a mermaid diagram.
    diagram: bool,
    /// Where the last cell of a table ends.
    cell_end: usize,
    /// How many lists, items and quotes of markdown are open.
    depth: usize,
    /// The name of a note that begins.
    note: Option<CowStr<'a>>,
    /// The list that begins right behind the one that ends: its first number, and where.
    next_list: Option<(Option<u64>, usize)>,
}

impl<'a, F: FnMut(&Piece<'a>, Range<usize>)> Reader<'a, '_, F> {
    fn emit(&mut self, piece: Piece<'a>, range: Range<usize>) {
        let range = self.moved.old(range);
        (self.each)(&piece, range.start + self.base..range.end + self.base);
    }

    /// Opens a paragraph where inline pieces stand bare.
    fn open_bare(&mut self, at: usize) {
        if self.leaf == Leaf::None {
            self.leaf = Leaf::Bare;
            let tag = self.html.heading.map_or(Tag::Paragraph, Tag::Heading);
            self.emit(Piece::Start(tag), at..at);
            if self.html.summary {
                self.html.styles.push(Tag::Strong);
                self.emit(Piece::Start(Tag::Strong), at..at);
            }
        }
    }

    fn close_bare(&mut self, at: usize) {
        if self.leaf == Leaf::Bare {
            self.end_bare(at);
        }
        self.html.heading = None;
        self.html.summary = false;
    }

    fn end_bare(&mut self, at: usize) {
        self.close_html(at);
        self.leaf = Leaf::None;
        let tag = self.html.heading.map_or(Tag::Paragraph, Tag::Heading);
        self.emit(Piece::End(tag), at..at);
    }

    /// Ends what HTML left open: markdown's blocks end it for the reader, too.
    fn close_html(&mut self, at: usize) {
        while let Some(style) = self.html.styles.pop() {
            self.emit(Piece::End(style), at..at);
        }
        for _ in 0..std::mem::take(&mut self.html.links) {
            self.close_link(at..at);
        }
    }

    fn inline(&mut self, piece: Piece<'a>, range: Range<usize>) {
        if self.html.silent {
            return;
        }
        self.open_bare(range.start);
        self.emit(piece, range);
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) if self.leaf == Leaf::Code => self.code(text.into(), range),
            Event::Text(CowStr::Borrowed(text)) if is_plain(text) => self.inline(Piece::Plain(text), range),
            Event::Text(text) => self.text(text.into(), range),
            Event::Code(code) => self.inline(Piece::Code(code.into()), range),
            Event::Html(html) | Event::InlineHtml(html) => self.html(html.into(), range),
            Event::SoftBreak => self.inline(Piece::SoftBreak, range),
            Event::HardBreak => self.inline(Piece::HardBreak, range),
            Event::Rule => {
                self.close_table(range.start);
                self.close_bare(range.start);
                self.emit(Piece::Rule, range);
            }
            Event::TaskListMarker(done) => {
                self.inline(Piece::Mark(if done { "[x] " } else { "[ ] " }.into()), range);
            }
            Event::FootnoteReference(name) => self.inline(Piece::Mark(format!("[^{name}]").into()), range),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.inline(Piece::Text(text.into()), range),
        }
    }

    fn start(&mut self, tag: Md<'a>, mut range: Range<usize>) {
        if self.html.table.is_some() && is_block(&tag) {
            self.close_table(range.start);
        }
        let leaf = |tag| (tag, Leaf::Marked);
        let (tag, leaf) = match tag {
            Md::Paragraph => leaf(Tag::Paragraph),
            Md::Heading { level, id, .. } => {
                self.close_bare(range.start);
                self.close_lists(self.depth, range.start);
                self.leaf = Leaf::Marked;
                self.emit(Piece::Start(Tag::Heading(level as u8)), range.clone());
                if let Some(id) = id {
                    self.emit(Piece::Anchor(id.into()), range);
                }
                return;
            }
            Md::CodeBlock(kind) => {
                self.diagram = matches!(kind, CodeBlockKind::Fenced(info) if info.trim() == "mermaid");
                (Tag::CodeBlock, Leaf::Code)
            }
            Md::TableCell => leaf(Tag::Cell),
            Md::TableHead | Md::TableRow => (Tag::Row, Leaf::None),
            Md::Table(columns) => {
                self.close_bare(range.start);
                self.leaf = Leaf::None;
                self.emit(Piece::Start(Tag::Table), range.clone());
                return self.emit(Piece::Columns(columns.into_iter().map(Align::from).collect()), range);
            }
            Md::List(first) => {
                self.close_bare(range.start);
                if self.lists.last_mut().is_some_and(|list| std::mem::take(&mut list.resumed)) {
                    self.depth += 1;
                    return;
                }
                self.lists.push(OpenList::new(first));
                (Tag::List(first), Leaf::None)
            }
            Md::Item => {
                range.start = self.item_start(range.start);
                self.close_bare(range.start);
                self.item(range.start);
                (Tag::Item, Leaf::None)
            }
            Md::BlockQuote(_) => (Tag::Quote, Leaf::None),
            Md::Emphasis => return self.inline(Piece::Start(Tag::Emphasis), range),
            Md::Strong => return self.inline(Piece::Start(Tag::Strong), range),
            Md::Strikethrough => return self.inline(Piece::Start(Tag::Struck), range),
            Md::Link { link_type, dest_url, .. } => {
                let url = match link_type {
                    LinkType::Email => Cow::Owned(format!("mailto:{dest_url}")),
                    LinkType::WikiLink { .. } => Cow::Owned(format!("[[{dest_url}]]")),
                    _ => dest_url.into(),
                };
                return self.open_link(url, range);
            }
            Md::FootnoteDefinition(name) => {
                self.close_bare(range.start);
                self.note = Some(name);
                return;
            }
            Md::Image { dest_url, .. } => return self.inline(Piece::ImageStart(dest_url.into()), range),
            // Html blocks hold events of their own; the rest is not enabled.
            _ => return,
        };
        self.close_bare(range.start);
        self.leaf = leaf;
        self.depth += usize::from(is_container(tag));
        let start = range.start;
        self.emit(Piece::Start(tag), range);
        if let Some(name) = self.note.take().filter(|_| tag == Tag::Paragraph) {
            self.emit(Piece::Mark(format!("[^{name}]: ").into()), start..start);
        }
    }

    fn end(&mut self, tag: MdEnd, range: Range<usize>) {
        if matches!(tag, MdEnd::List(_) | MdEnd::Item | MdEnd::BlockQuote(_)) {
            self.close_bare(range.end);
            self.close_lists(self.depth, range.end);
            self.depth -= 1;
        }
        let tag = match tag {
            MdEnd::Paragraph => Tag::Paragraph,
            MdEnd::Heading(level) => Tag::Heading(level as u8),
            MdEnd::CodeBlock => Tag::CodeBlock,
            MdEnd::TableCell => {
                self.cell_end = range.end;
                Tag::Cell
            }
            MdEnd::TableRow => {
                self.more_cells(range.end);
                Tag::Row
            }
            MdEnd::TableHead => Tag::Row,
            MdEnd::Table => Tag::Table,
            MdEnd::List(_) => {
                self.leaf = Leaf::None;
                return self.end_list(range.end, self.next_list);
            }
            MdEnd::Item => {
                self.close_bare(range.end);
                match self.lists.last_mut() {
                    Some(list) if !list.nested => {
                        list.held = true;
                        self.leaf = Leaf::None;
                        return;
                    }
                    _ => Tag::Item,
                }
            }
            MdEnd::BlockQuote(_) => Tag::Quote,
            MdEnd::Emphasis => return self.inline(Piece::End(Tag::Emphasis), range),
            MdEnd::Strong => return self.inline(Piece::End(Tag::Strong), range),
            MdEnd::Strikethrough => return self.inline(Piece::End(Tag::Struck), range),
            MdEnd::Link => return self.close_link(range),
            MdEnd::Image => return self.inline(Piece::ImageEnd, range),
            MdEnd::HtmlBlock => return self.close_bare(range.end),
            _ => return,
        };
        if self.leaf == Leaf::Marked {
            self.close_html(range.end);
        }
        self.close_bare(range.end);
        self.leaf = Leaf::None;
        self.emit(Piece::End(tag), range);
    }
}

/// Whether what begins is a block of markdown.
fn is_block(tag: &Md<'_>) -> bool {
    use Md::{BlockQuote, CodeBlock, Heading, List, Paragraph, Table};
    matches!(tag, Paragraph | Heading { .. } | CodeBlock(_) | List(_) | BlockQuote(_) | Table(_))
}

/// Whether other blocks stand in what begins.
fn is_container(tag: Tag) -> bool {
    matches!(tag, Tag::List(_) | Tag::Item | Tag::Quote)
}

impl From<pulldown_cmark::Alignment> for Align {
    fn from(alignment: pulldown_cmark::Alignment) -> Align {
        match alignment {
            pulldown_cmark::Alignment::Center => Align::Centre,
            pulldown_cmark::Alignment::Right => Align::Right,
            _ => Align::Left,
        }
    }
}
