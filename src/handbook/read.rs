//! One file's text -> one page.
//!
//! The markdown's pieces are taken down as a flat list of headings, items and prose; the outline nests the headings;
//! then everything becomes nodes in page order.
//!
//! Invariant: nothing on a page is lost. What is not understood is an item, prose or a section of kind `other`.

mod lines;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use super::outline::{self, Heading, Part, Role};
use super::problem::{Problem, Severity};
use super::{Grade, Kind, Kinds, Link, Node, NodeId, NodeKind, Page, Sites, link, words};
use crate::markdown::{self, Lines, Piece, Tag};
use crate::text::{readable_name, sanitise, sanitise_after};

/// What a page is read from.
#[derive(Debug, Clone)]
pub struct PageSource {
    /// The path below the root, `/` between its parts: `finance/controller/index.html.md`.
    pub path: String,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
}

/// Reads one page. Never fails: what is wrong with it becomes its problems.
pub fn read(source: PageSource, sites: &Sites) -> Page {
    let (text, misread) = decode(source.bytes);
    let text = with_line_ends(text);
    let mut taken = Taken::new(&text);
    let around = markdown::read(&text, |piece, span| taken.piece(piece, span));
    let mut problems: Vec<Problem> = misread.into_iter().collect();
    if let Some(fault) = around.front.fault {
        problems.push(Problem {
            rule: "front-matter",
            severity: Severity::Error,
            line: fault.line,
            column: fault.column,
            length: 0,
            message: fault.message,
            help: Some(
                "put it between two lines of ---, quote values that hold a colon, and indent with spaces".into(),
            ),
        });
    }
    problems.append(&mut taken.problems);
    let id = page_id(&source.path);
    let stated = around.front.title.is_some();
    let title = around.front.title.or_else(|| {
        let first = taken.raws.iter().find(|r| matches!(r.kind, RawKind::Heading(_)))?;
        Some(taken.store[first.text.clone()].to_owned()).filter(|t| !t.is_empty())
    });
    if title.is_none() {
        problems.push(Problem {
            rule: "missing-title",
            severity: Severity::Warning,
            line: 1,
            column: 1,
            length: 0,
            message: "the page has no title and no heading".into(),
            help: Some("give it a front matter with `title:`".into()),
        });
    }
    let title = title.unwrap_or_else(|| readable_name(id.rsplit('/').next().unwrap_or(&id)));
    taken.promote_lines();
    taken.take_title(&title, stated);
    for (at, name) in around.anchors {
        taken.anchor_at(at, &name);
    }
    problems.sort_by_key(|p| (p.line, p.column));
    let mut page = Assembly::new(taken, &title, text.len());
    if let Some(grade) = around.front.grade.and_then(|told| words::grade(&told, true)) {
        page.nodes[0].grade = Some(grade);
    }
    let base = link::Base::new(&source.path, &id, sites);
    let links = page.links(&base);
    let aliases = around.front.aliases.iter().filter_map(|a| base.alias(a)).collect();
    let Assembly { mut nodes, mut headings, mut anchors, store, .. } = page;
    nodes.shrink_to_fit();
    headings.shrink_to_fit();
    anchors.shrink_to_fit();
    Page {
        id: id.into(),
        title: title.into(),
        description: around.front.description.map(Into::into),
        path: source.path.into(),
        source: text.into(),
        aliases,
        nodes,
        links,
        anchors,
        headings,
        problems,
        store: store.into(),
        builds: OnceLock::new(),
    }
}

/// The text of a file: UTF-8, or UTF-16 where it says so; anything else is replaced and told of.
fn decode(bytes: Vec<u8>) -> (String, Option<Problem>) {
    let problem = |line: usize, message: &str| Problem {
        rule: "not-utf8",
        severity: Severity::Warning,
        line: line as u32,
        column: 1,
        length: 0,
        message: message.to_owned(),
        help: Some("save the file as UTF-8".into()),
    };
    let wide = match bytes.get(..2) {
        Some([0xff, 0xfe]) => Some(u16::from_le_bytes as fn([u8; 2]) -> u16),
        Some([0xfe, 0xff]) => Some(u16::from_be_bytes as fn([u8; 2]) -> u16),
        _ => None,
    };
    if let Some(unit) = wide {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|b| unit([b[0], b[1]])).collect();
        return (String::from_utf16_lossy(&units), Some(problem(1, "the file is UTF-16, not UTF-8")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let line = memchr::memchr_iter(b'\n', &error.as_bytes()[..good]).count() + 1;
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (text, Some(problem(line, "the file is not UTF-8; what could not be read is shown as \u{fffd}")))
        }
    }
}

/// Lines that end with a carriage return alone, as long ago, end with a line feed instead: in as many bytes, so that
/// every position stays.
fn with_line_ends(text: String) -> String {
    let alone = |bytes: &[u8], at: usize| bytes.get(at + 1) != Some(&b'\n');
    if !memchr::memchr_iter(b'\r', text.as_bytes()).any(|at| alone(text.as_bytes(), at)) {
        return text;
    }
    let mut bytes = text.into_bytes();
    for at in 0..bytes.len() {
        if bytes[at] == b'\r' && alone(&bytes, at) {
            bytes[at] = b'\n';
        }
    }
    String::from_utf8(bytes).expect("one letter of ASCII took the place of another")
}

/// A page's id: the path in lower case, without `index`, `_index` and file endings, and safe to show, as it is shown
/// everywhere.
fn page_id(path: &str) -> String {
    let lower = sanitise(path).to_lowercase();
    let (folder, file) = lower.rsplit_once('/').unwrap_or(("", &lower));
    let name = without_endings(file);
    match (folder, name) {
        ("", "index" | "_index") => "index".into(),
        (folder, "index" | "_index") => folder.into(),
        ("", name) => name.into(),
        (folder, name) => format!("{folder}/{name}"),
    }
}

/// A file's name without the endings of pages.
pub(super) fn without_endings(file: &str) -> &str {
    let mut name = file;
    while let Some(shorter) =
        [".erb", ".md", ".markdown", ".html", ".htm", ".haml"].iter().find_map(|e| name.strip_suffix(e))
    {
        name = shorter;
    }
    name
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RawKind {
    Heading(u8),
    /// The heading that the page has its title from: the page's own, which opens nothing.
    Title,
    Item,
    Prose,
    /// A paragraph that is bold or slanted from end to end.
    Bold,
    /// A short paragraph that ends with a colon.
    Opening,
    /// A line that tells wishes from musts: `Nice-to-haves`.
    Wish,
    /// A table's row.
    Row,
}

/// A heading, item or run of prose as it comes.
#[derive(Debug)]
struct Raw {
    kind: RawKind,
    /// Bytes of the store.
    text: Range<usize>,
    /// Bytes of the source.
    span: Range<usize>,
    line: u32,
    /// The raw item that it stands in.
    item: Option<usize>,
}

#[derive(Debug)]
struct RawLink {
    raw: usize,
    text: Range<usize>,
    url: String,
    at: (u32, u32),
    span: Range<u32>,
}

/// What a page's pieces are taken down as.
struct Taken<'a> {
    lines: Lines<'a>,
    store: String,
    raws: Vec<Raw>,
    links: Vec<RawLink>,
    anchors: Vec<(String, usize)>,
    problems: Vec<Problem>,
    /// Open items, innermost last.
    items: Vec<usize>,
    /// The raw that text goes to.
    leaf: Option<usize>,
    in_code: bool,
    /// Whether the open paragraph has bold text, and other text.
    is_bold: bool,
    is_plain: bool,
    /// Where in the store the open paragraph's first line ends, once it has.
    first_line: Option<usize>,
    /// Open runs of bold text.
    strong: u32,
    /// Open block quotes: what is quoted is prose, whatever it looks like. So are headings in a list.
    quotes: u32,
}

impl<'a> Taken<'a> {
    fn new(text: &'a str) -> Taken<'a> {
        Taken {
            lines: Lines::new(text),
            store: String::with_capacity(text.len()),
            raws: Vec::with_capacity(text.len() / 100),
            links: Vec::new(),
            anchors: Vec::new(),
            problems: Vec::new(),
            items: Vec::new(),
            leaf: None,
            in_code: false,
            is_bold: false,
            is_plain: false,
            first_line: None,
            strong: 0,
            quotes: 0,
        }
    }

    fn piece(&mut self, piece: Piece<'_>, span: Range<usize>) {
        match piece {
            Piece::Start(tag) => self.start(&tag, span),
            Piece::End(tag) => self.end(&tag),
            Piece::Text(text) => {
                if !self.in_code && memchr::memchr(b'{', text.as_bytes()).is_some() {
                    self.placeholder(&text, &span);
                }
                self.text(&text);
            }
            Piece::Code(text) => self.text(&text),
            Piece::SoftBreak => {
                self.first_line.get_or_insert(self.store.len());
                self.text(" ");
            }
            Piece::HardBreak => {
                let in_row = self.leaf.is_some_and(|l| self.raws[l].kind == RawKind::Row);
                self.text(if in_row { " / " } else { " " });
            }
            Piece::LinkStart(_, url) => {
                let at = self.lines.place(span.start);
                let raw = self.leaf.unwrap_or(self.raws.len().saturating_sub(1));
                let text = self.store.len()..self.store.len();
                let span = span.start as u32..span.end as u32;
                self.links.push(RawLink { raw, text, url: sanitise(&url).into_owned(), at, span });
            }
            Piece::LinkEnd => {
                let end = self.store.len();
                if let Some(link) = self.links.last_mut() {
                    link.text.end = end;
                }
            }
            Piece::Anchor(name) => {
                let raw = self.leaf.unwrap_or(self.raws.len());
                self.anchors.push((name.to_lowercase(), raw));
            }
            Piece::Rule | Piece::ImageStart(_) | Piece::ImageEnd => {}
        }
    }

    fn open(&mut self, kind: RawKind, span: Range<usize>) -> usize {
        let line = self.lines.line(span.start);
        let at = self.store.len();
        self.raws.push(Raw { kind, text: at..at, span, line, item: self.items.last().copied() });
        self.raws.len() - 1
    }

    fn start(&mut self, tag: &Tag, span: Range<usize>) {
        match tag {
            Tag::Quote => self.quotes += 1,
            Tag::Heading(_) if self.quotes > 0 || !self.items.is_empty() => {
                self.leaf = Some(self.open(RawKind::Prose, span))
            }
            Tag::Item if self.quotes > 0 => {}
            Tag::Heading(rank) => self.leaf = Some(self.open(RawKind::Heading(*rank), span)),
            Tag::Item => {
                let item = self.open(RawKind::Item, span);
                self.items.push(item);
            }
            Tag::Paragraph | Tag::CodeBlock => {
                self.in_code = *tag == Tag::CodeBlock;
                // An item's first paragraphs are its own text; one after nested items is prose in it.
                let last = self.raws.len().wrapping_sub(1);
                match self.items.last() {
                    Some(item) if *item == last => {
                        self.text(" ");
                        self.leaf = Some(last);
                    }
                    _ => self.leaf = Some(self.open(RawKind::Prose, span)),
                }
                (self.is_bold, self.is_plain, self.first_line) = (false, false, None);
            }
            Tag::Strong | Tag::Emphasis => self.strong += 1,
            Tag::Row => self.leaf = Some(self.open(RawKind::Row, span)),
            Tag::Cell => {
                let empty = self.leaf.is_none_or(|l| self.raws[l].text.start == self.store.len());
                self.text(if empty { "" } else { " | " });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: &Tag) {
        match tag {
            Tag::Heading(_) | Tag::Paragraph | Tag::CodeBlock | Tag::Row => {
                if let Some(leaf) = self.leaf.take() {
                    let trimmed = self.store.trim_end().len().max(self.raws[leaf].text.start);
                    self.store.truncate(trimmed);
                    self.raws[leaf].text.end = trimmed;
                    if *tag == Tag::Paragraph && self.raws[leaf].kind == RawKind::Prose {
                        self.raws[leaf].kind = self.line_kind(leaf);
                    }
                    let blank = trimmed == self.raws[leaf].text.start;
                    if blank
                        && self.raws[leaf].kind == RawKind::Prose
                        && leaf + 1 == self.raws.len()
                        && !self.is_linked(leaf)
                    {
                        self.raws.pop();
                    }
                }
                self.in_code = false;
            }
            Tag::Strong | Tag::Emphasis => self.strong = self.strong.saturating_sub(1),
            Tag::Item if self.quotes == 0 => {
                self.items.pop();
            }
            Tag::Quote => self.quotes -= 1,
            _ => {}
        }
    }

    fn is_linked(&self, raw: usize) -> bool {
        self.links.last().is_some_and(|l| l.raw == raw)
    }

    /// Appends text, white space folded into single spaces.
    fn text(&mut self, text: &str) {
        let clean = sanitise_after(&self.store, text);
        if self.strong > 0 {
            self.is_bold = true;
        } else if !self.is_plain {
            self.is_plain = clean.contains(|c: char| !c.is_whitespace() && !matches!(c, ':' | '：'));
        }
        let begin = self.leaf.map_or(self.store.len(), |l| self.raws[l].text.start);
        let fresh = |store: &str| store.len() == begin || store.ends_with(' ');
        let clean: &str = if fresh(&self.store) { clean.trim_start() } else { &clean };
        if !has_wide_space(clean) {
            self.store.push_str(clean);
            return;
        }
        for c in clean.chars() {
            if !c.is_whitespace() {
                self.store.push(c);
            } else if !self.store.ends_with(' ') {
                self.store.push(' ');
            }
        }
    }

    fn anchor_at(&mut self, at: usize, name: &str) {
        let after = self.raws.partition_point(|r| r.span.start <= at);
        self.anchors.push((name.to_lowercase(), after.saturating_sub(1)));
    }

    /// What a template left to be filled in: `{add the manager's title}`.
    fn placeholder(&mut self, text: &str, span: &Range<usize>) {
        let exact = text.len() == span.len();
        for open in memchr::memchr_iter(b'{', text.as_bytes()) {
            let inner = &text[open + 1..];
            let Some(close) = inner.find('}').filter(|close| (3..=100).contains(close)) else { continue };
            let inner = &inner[..close];
            let worded = inner.starts_with(char::is_alphabetic)
                && inner.chars().all(|c| {
                    c.is_alphanumeric()
                        || c.is_whitespace()
                        || matches!(c, '.' | ',' | '\'' | '’' | '/' | '-' | '&' | '(' | ')' | '_')
                });
            if !worded {
                continue;
            }
            let (line, column) = self.lines.place(if exact { span.start + open } else { span.start });
            self.problems.push(Problem {
                rule: "placeholder",
                severity: Severity::Warning,
                line,
                column,
                length: if exact { inner.chars().count() as u32 + 2 } else { 0 },
                message: format!("a template's placeholder was left in the page: {{{}}}", sanitise(inner)),
                help: Some("write what it asks for, or take it out".into()),
            });
        }
    }
}

/// Two spaces; made once, as most texts have none.
static WIDE: LazyLock<memchr::memmem::Finder<'static>> = LazyLock::new(|| memchr::memmem::Finder::new("  "));

/// Whether a text has white space that is more than one plain space.
fn has_wide_space(text: &str) -> bool {
    WIDE.find(text.as_bytes()).is_some() || (!text.is_ascii() && text.contains('\u{a0}'))
}

/// Grades that a page tells of something by name, the first of each; names and anchors squeezed.
#[derive(Default)]
struct Told {
    names: HashMap<String, Stated, foldhash::fast::FixedState>,
    /// The anchors of links beside them.
    anchors: HashMap<String, Stated, foldhash::fast::FixedState>,
}

#[derive(Clone, Copy)]
struct Stated {
    grade: Grade,
    /// Whether the page's own job-grade section states it.
    page_wide: bool,
}

/// A page being put together.
struct Assembly {
    nodes: Vec<Node>,
    headings: Vec<(NodeId, Range<u32>)>,
    store: String,
    anchors: Vec<(Box<str>, NodeId)>,
    raw_links: Vec<RawLink>,
    /// The node of each raw.
    node_of: Vec<NodeId>,
}

impl Assembly {
    fn new(taken: Taken<'_>, title: &str, length: usize) -> Assembly {
        let Taken { store, raws, links, anchors, .. } = taken;
        let headings = headings(&raws, &store);
        let outline = {
            let read: Vec<Heading<'_>> = headings.iter().map(|(_, h)| h.clone()).collect();
            let states_grade = |i: usize| {
                let end = headings.get(i + 1).map_or(raws.len(), |(raw, _)| *raw);
                let below = raws[headings[i].0 + 1..end].iter().filter(|r| r.kind != RawKind::Row);
                below
                    .map(|r| &store[r.text.clone()])
                    .any(|t| words::told_grade(t).or_else(|| words::grade(t, false)).is_some())
            };
            outline::outline(title, &read, &states_grade)
        };
        let at: Vec<usize> = headings.iter().map(|(raw, _)| *raw).collect();
        drop(headings);
        let mut page = Assembly {
            nodes: Vec::with_capacity(raws.len() + 1),
            headings: Vec::new(),
            store,
            anchors: Vec::new(),
            raw_links: links,
            node_of: vec![NodeId::PAGE; raws.len()],
        };
        page.add(NodeKind::Page, Kinds::NONE, 0, NodeId::PAGE, 1, 0, 0..0);
        page.add_all(&raws, &outline, &at);
        page.close(length);
        page.grades(&raws);
        page.anchors = anchors
            .into_iter()
            .map(|(name, raw)| {
                (name.into(), page.node_of.get(raw).or(page.node_of.last()).copied().unwrap_or(NodeId::PAGE))
            })
            .collect();
        page
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of a node, at the one place where nodes are made")]
    fn add(
        &mut self,
        kind: NodeKind,
        kinds: Kinds,
        rank: u8,
        parent: NodeId,
        line: u32,
        start: usize,
        text: Range<usize>,
    ) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        let text = text.start as u32..text.end as u32;
        let span = start as u32..start as u32;
        self.nodes.push(Node { kind, kinds, grade: None, rank, parent, end: id, line, span, text });
        id
    }

    fn add_all(&mut self, raws: &[Raw], outline: &[Part], heading_raws: &[usize]) {
        let mut parts = outline.iter().peekable();
        let mut part_nodes: Vec<NodeId> = Vec::with_capacity(outline.len());
        let mut here = NodeId::PAGE;
        for (i, raw) in raws.iter().enumerate() {
            let start = raw.span.start;
            if raw.kind == RawKind::Title {
                self.nodes[0].rank = 1;
                self.headings.push((NodeId::PAGE, raw.text.start as u32..raw.text.end as u32));
                continue;
            }
            if let RawKind::Heading(rank) = raw.kind {
                while let Some(part) = parts.next_if(|p| heading_raws[p.heading] == i) {
                    let parent = part.parent.map_or(NodeId::PAGE, |p| part_nodes[p]);
                    let (kind, kinds) = match part.role {
                        Role::Level => (NodeKind::Level, Kinds::NONE),
                        Role::Specialty => (NodeKind::Specialty, Kinds::NONE),
                        Role::Group => (NodeKind::Group, Kinds::NONE),
                        Role::Section(kinds) => (NodeKind::Section, kinds),
                    };
                    here = self.add(kind, kinds, rank, parent, raw.line, start, raw.text.clone());
                    self.label(here, &raw.text, &part.label);
                    part_nodes.push(here);
                }
                self.node_of[i] = here;
                continue;
            }
            let kind = if raw.kind == RawKind::Item { NodeKind::Item } else { NodeKind::Prose };
            let parent = raw.item.map_or(here, |item| self.node_of[item]);
            self.node_of[i] = self.add(kind, Kinds::NONE, 0, parent, raw.line, start, raw.text.clone());
            self.nodes[self.node_of[i].index()].span.end = raw.span.end as u32;
        }
    }

    /// Gives a node its label; the heading as written stays beside it.
    fn label(&mut self, node: NodeId, written: &Range<usize>, label: &str) {
        let heading = &self.store[written.clone()];
        let text = match heading.find(label) {
            Some(at) => written.start + at..written.start + at + label.len(),
            None => {
                let start = self.store.len();
                self.store.push_str(label);
                start..self.store.len()
            }
        };
        if text != *written {
            self.headings.push((node, written.start as u32..written.end as u32));
        }
        self.nodes[node.index()].text = text.start as u32..text.end as u32;
    }

    /// Sets where every node ends, in nodes and in bytes.
    fn close(&mut self, length: usize) {
        let count = self.nodes.len() as u32;
        for node in &mut self.nodes {
            node.end = NodeId(0);
        }
        // From the back: a node ends where the last of its children does.
        for i in (0..self.nodes.len()).rev() {
            let end = self.nodes[i].end.0.max(i as u32 + 1);
            self.nodes[i].end = NodeId(end);
            let parent = self.nodes[i].parent.index();
            if parent != i {
                let held = &mut self.nodes[parent].end;
                held.0 = held.0.max(end);
            }
        }
        self.nodes[0].end = NodeId(count);
        for i in 0..self.nodes.len() {
            if self.nodes[i].rank > 0 || i == 0 {
                let next = self.nodes.get(self.nodes[i].end.index());
                self.nodes[i].span.end = next.map_or(length as u32, |n| n.span.start);
            }
        }
    }

    fn text(&self, node: usize) -> &str {
        let text = &self.nodes[node].text;
        &self.store[text.start as usize..text.end as usize]
    }

    /// The level or specialty that a node stands in, or the page.
    fn owner(&self, node: usize) -> usize {
        let mut at = node;
        while at != 0 && !matches!(self.nodes[at].kind, NodeKind::Level | NodeKind::Specialty) {
            at = self.nodes[at].parent.index();
        }
        at
    }

    /// Finds the grades: in job-grade sections, in what a level says of itself, in a table of levels.
    fn grades(&mut self, raws: &[Raw]) {
        for i in 1..self.nodes.len() {
            let node = &self.nodes[i];
            let owner = self.owner(i);
            if self.nodes[owner].grade.is_some() {
                continue;
            }
            let stated = match node.kind {
                NodeKind::Section if node.kinds.has(Kind::JobGrade) => self.section_grade(i),
                NodeKind::Level => words::grade_of_name(self.text(i)),
                NodeKind::Prose | NodeKind::Item if self.is_told_of_itself(node, owner) => {
                    let text = self.text(i);
                    words::told_grade(text).or_else(|| words::grade(text, false).filter(|_| owner != 0))
                }
                _ => None,
            };
            self.nodes[owner].grade = stated;
        }
        let without = |n: &Node| n.kind == NodeKind::Level && n.grade.is_none();
        if self.nodes.iter().any(without) {
            self.grades_told_elsewhere(raws);
        }
    }

    /// Whether a level tells of itself in a node: directly below it, or where it says its name again.
    fn is_told_of_itself(&self, node: &Node, owner: usize) -> bool {
        let parent = node.parent.index();
        let around = &self.nodes[parent];
        parent == owner
            || (around.kinds.has(Kind::Other)
                && around.parent.index() == owner
                && words::squeezed(self.text(parent)) == words::squeezed(self.text(owner)))
    }

    /// The grade of a job-grade section: of its own text, or of its heading (`Job Grade: 9`).
    fn section_grade(&self, section: usize) -> Option<Grade> {
        let end = self.nodes[section].end.index();
        let own = (section + 1..end).take_while(|i| self.nodes[*i].rank == 0);
        let id = NodeId(section as u32);
        let written = self.headings.iter().find(|(node, _)| *node == id).map(|(_, range)| range);
        let heading = written.unwrap_or(&self.nodes[section].text);
        own.map(|i| self.text(i))
            .chain(std::iter::once(&self.store[heading.start as usize..heading.end as usize]))
            .find_map(|text| words::grade(text, true))
    }

    /// Grades of levels in a table (`Senior Pilot | Grade 7`), or in sentences of the page's own job-grade section.
    fn grades_told_elsewhere(&mut self, raws: &[Raw]) {
        let told = self.told(raws);
        for i in 1..self.nodes.len() {
            if self.nodes[i].kind != NodeKind::Level || self.nodes[i].grade.is_some() {
                continue;
            }
            let name = words::squeezed(self.text(i));
            // An anchor may go on after the name: `#senior-pilot-requirements`.
            let by_anchor = || {
                let anchors =
                    ["", "requirements", "responsibilities", "jobgrade", "levels"].map(|w| format!("{name}{w}"));
                anchors.iter().find_map(|a| told.anchors.get(a))
            };
            let by_rank = || told.names.get(&words::rank(self.text(i)));
            if let Some(found) = told.names.get(&name).or_else(by_anchor).or_else(by_rank).copied() {
                self.nodes[i].grade = Some(found.grade);
                // What the page's own section says of a level it does not say of the page.
                if found.page_wide && self.nodes[0].grade == Some(found.grade) {
                    self.nodes[0].grade = None;
                }
            }
        }
    }

    /// The grades that the page tells of something by name.
    fn told(&self, raws: &[Raw]) -> Told {
        let mut told = Told::default();
        let mut links = self.raw_links.iter().peekable();
        for (i, raw) in raws.iter().enumerate() {
            while links.next_if(|l| l.raw < i).is_some() {}
            let text = &self.store[raw.text.clone()];
            if raw.kind == RawKind::Row {
                let cells: Vec<&str> = text.split(" | ").collect();
                let graded = |(at, cell): (usize, &&str)| {
                    let is_name = words::is_role(cell) && words::told_grade(cell).is_none();
                    let short = !is_name && words::normal(cell).len() < 16;
                    words::grade(cell, true).filter(|_| short).map(|grade| (at, grade))
                };
                let Some((at, grade)) = cells.iter().enumerate().find_map(graded) else { continue };
                // Names stand before their grade; in a table that begins with the grades, behind it.
                let named = if at == 0 { cells.get(1..2).unwrap_or_default() } else { &cells[..at] };
                let stated = Stated { grade, page_wide: false };
                for name in named.iter().flat_map(|c| c.split(" / ")) {
                    told.names.entry(words::squeezed(name)).or_insert(stated);
                }
                while let Some(link) = links.next_if(|l| l.raw == i) {
                    if let Some((_, anchor)) = link.url.split_once('#') {
                        told.anchors.entry(words::squeezed(anchor)).or_insert(stated);
                    }
                }
            } else if self.is_in_grade_section(self.node_of[i].index()) {
                let page_wide = self.owner(self.node_of[i].index()) == 0;
                for sentence in text.split(". ") {
                    let name =
                        [" is a", " is at", ":"].iter().find_map(|v| sentence.split_once(v)).map(|(name, _)| name);
                    if let (Some(name), Some(grade)) = (name, words::grade(sentence, true)) {
                        let name = words::squeezed(name.trim_start_matches("The "));
                        told.names.entry(name).or_insert(Stated { grade, page_wide });
                    }
                }
            }
        }
        told
    }

    fn is_in_grade_section(&self, node: usize) -> bool {
        let parent = &self.nodes[self.nodes[node].parent.index()];
        parent.kinds.has(Kind::JobGrade)
    }

    fn links(&self, base: &link::Base<'_>) -> Vec<Link> {
        self.raw_links
            .iter()
            .map(|raw| Link {
                text: self.store.get(raw.text.clone()).unwrap_or_default().trim().into(),
                url: raw.url.strip_prefix(markdown::HUGO).unwrap_or(&raw.url).into(),
                target: base.target(&raw.url),
                node: self.node_of.get(raw.raw).copied().unwrap_or(NodeId::PAGE),
                line: raw.at.0,
                column: raw.at.1,
                span: raw.span.clone(),
            })
            .collect()
    }
}

/// The headings of a page, with what stands directly below each, and the raw of each.
fn headings<'a>(raws: &[Raw], store: &'a str) -> Vec<(usize, Heading<'a>)> {
    let mut headings: Vec<(usize, Heading<'a>)> = Vec::new();
    for (i, raw) in raws.iter().enumerate() {
        let text = &store[raw.text.clone()];
        match (raw.kind, headings.last_mut()) {
            (RawKind::Heading(rank), _) => {
                headings.push((i, Heading { rank, text, has_content: false }));
            }
            // A table of grades under a heading tells of others.
            (RawKind::Row, _) => {}
            (_, Some((_, heading))) => {
                heading.has_content = true;
            }
            (_, None) => {}
        }
    }
    headings
}
