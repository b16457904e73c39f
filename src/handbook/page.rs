//! One page, and the tree of what stands on it.

use std::ops::Range;
use std::sync::OnceLock;

use super::extends::{self, Builds};
use super::lines::LineEnds;
use super::slug::Slugs;
use super::{Extends, Grade, Grades, Kind, Kinds, Link, Problem, words};
use crate::markdown::LinkIndex;
use crate::text::first_part;

/// A node of one page: an index into [`Page::nodes`]. 0 is the page itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The page itself.
    pub const PAGE: NodeId = NodeId(0);

    /// The index as a number.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NodeKind {
    /// The page itself: the root of its nodes.
    Page,
    /// A named step of the ladder.
    Level,
    /// A named focus area.
    Specialty,
    /// A heading's text and items; its kinds are in [`Node::kinds`].
    Section,
    /// A heading that holds levels or specialties and is neither: `Levels`, `Individual Contributor`.
    Group,
    /// A list item.
    Item,
    /// A paragraph, table row, or block of code: shown with its section, found by search, no row of the tree.
    Prose,
}

impl NodeKind {
    /// Whether what it holds is its own, and not the page's.
    pub fn owns(self) -> bool {
        matches!(self, NodeKind::Level | NodeKind::Specialty)
    }

    /// Whether it is a text of its own, and neither a heading nor the page.
    pub fn is_text(self) -> bool {
        matches!(self, NodeKind::Item | NodeKind::Prose)
    }
}

/// A node of a page. Nodes stand in page order, each before all that it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// A section's kinds; none for other nodes.
    pub kinds: Kinds,
    /// A level's or the page's grade.
    pub grade: Option<Grade>,
    /// The rank of its heading, 1 to 6; 0 where it has none.
    pub rank: u8,
    /// The node that holds it; the page itself holds itself.
    pub parent: NodeId,
    /// One past the last node that it holds.
    pub end: NodeId,
    /// Bytes of the source: from its heading or marker to the end of all that it holds.
    pub span: Range<u32>,
    /// Bytes of [`Page::text`]'s store.
    pub(super) text: Range<u32>,
}

/// One markdown file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The path below the root, lower case, without `index` and file endings: `finance/director-it-operations`; see
    /// [`super::PageSource::known`].
    pub id: Box<str>,
    /// The title: front matter, else the first heading, else the file's name made readable.
    pub title: Box<str>,
    /// The front matter's description.
    pub description: Option<Box<str>>,
    /// The file's path below the root, with `/` between its parts, as it is on disk.
    pub path: Box<str>,
    /// The file's text as it was read (bytes that are not UTF-8 replaced).
    pub source: Box<str>,
    /// What its links call it: ids that its file or its site has for it, where they are not its own.
    pub addresses: Vec<Box<str>>,
    /// Ids under which it was known before, from the front matter's `aliases`.
    pub aliases: Vec<Box<str>>,
    /// Everything on the page, the page itself first.
    pub nodes: Vec<Node>,
    /// Its links, in page order.
    pub links: Vec<Link>,
    /// The anchors that it names itself (`<a id>`, `{#id}`): without `#`, lower case, and the node where each stands.
    pub anchors: Vec<(Box<str>, NodeId)>,
    /// What reading found wrong.
    pub problems: Vec<Problem>,
    /// Headings as written, where a node's label differs; bytes of the store.
    pub(super) headings: Vec<(NodeId, Range<u32>)>,
    /// The plain texts of all nodes.
    pub(super) store: Box<str>,
    /// How its roles build on others, once somebody has asked.
    pub(super) builds: OnceLock<Builds>,
    /// The anchors of its headings, once somebody has asked.
    pub(super) slugs: OnceLock<Slugs>,
    /// Where its lines end, once somebody has asked.
    pub(super) line_ends: OnceLock<LineEnds>,
}

impl Page {
    /// The lines by which the page's roles build on others, in page order, as far as the page itself tells: see
    /// [`super::Handbook::builds_on`]. They are looked for once, when first asked for: most readers of a page never do.
    pub fn extends(&self) -> &[Extends] {
        &self.builds().extends
    }

    /// Whether an id is the page's own, or another by which links call it.
    pub(super) fn is_named(&self, id: &str) -> bool {
        *self.id == *id || self.addresses.iter().chain(&self.aliases).any(|known| **known == *id)
    }

    pub(super) fn builds(&self) -> &Builds {
        self.builds.get_or_init(|| extends::builds(self))
    }

    /// The node.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// The line of the file on which a node begins, counted from 1.
    pub fn line(&self, id: NodeId) -> u32 {
        self.line_at(self.node(id).span.start)
    }

    /// The line of the file that holds a byte of the source, counted from 1.
    pub fn line_at(&self, byte: u32) -> u32 {
        self.line_ends().line(byte)
    }

    /// The line of the file that holds a byte of the source, and the character of that line, both counted from 1.
    pub fn place_at(&self, byte: u32) -> (u32, u32) {
        let line = self.line_at(byte);
        let before = self.source.get(self.line_ends().start(line)..byte as usize).unwrap_or_default();
        (line, before.chars().count() as u32 + 1)
    }

    /// The links in a node's own text, in page order, each with its index on the page.
    pub fn links_in(&self, id: NodeId) -> impl Iterator<Item = (LinkIndex, &Link)> {
        let of = self.node(id);
        // The span of a paragraph of HTML is empty: what follows tells where it ends.
        let end = self.nodes.get(of.end.index()).map_or(u32::MAX, |next| next.span.start);
        let first = self.links.partition_point(|link| link.span.start < of.span.start);
        let within = self.links[first..].iter().take_while(move |link| link.span.start <= end);
        (first as LinkIndex..).zip(within).filter(move |(_, link)| link.node == id)
    }

    fn line_ends(&self) -> &LineEnds {
        self.line_ends.get_or_init(|| LineEnds::of(&self.source))
    }

    /// A node's plain text: the page's title, a heading as a label (a section without the name of the level that it
    /// repeats), an item's or paragraph's own text.
    pub fn text(&self, id: NodeId) -> &str {
        if id == NodeId::PAGE { &self.title } else { self.stored(&self.node(id).text) }
    }

    /// The texts of all nodes and headings, one directly after the other: what none of them says does not stand here.
    pub fn texts(&self) -> &str {
        &self.store
    }

    /// A heading as the page has it; the same as [`Page::text`] for most nodes.
    pub fn heading(&self, id: NodeId) -> &str {
        let written = self.written(id);
        if written.is_empty() { self.text(id) } else { self.stored(written) }
    }

    /// Where a node's text stands in the store, as the page has it.
    pub(super) fn written(&self, id: NodeId) -> &Range<u32> {
        let other = self.headings.binary_search_by_key(&id, |(node, _)| *node);
        other.map_or(&self.node(id).text, |at| &self.headings[at].1)
    }

    /// The markdown of a node and all that it holds.
    pub fn markdown(&self, id: NodeId) -> &str {
        let span = &self.node(id).span;
        self.source.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    fn stored(&self, range: &Range<u32>) -> &str {
        &self.store[range.start as usize..range.end as usize]
    }

    /// The nodes that a node holds directly, in page order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.node(id).end.0;
        let mut next = id.0 + 1;
        std::iter::from_fn(move || {
            (next < end).then(|| {
                let child = NodeId(next);
                next = self.node(child).end.0;
                child
            })
        })
    }

    /// A node and all that it holds, in page order.
    pub fn subtree(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<> {
        (id.0..self.node(id).end.0).map(NodeId)
    }

    /// A node, then the nodes that hold it, nearest first, the page itself last.
    pub fn around(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(Some(id), |at| (*at != NodeId::PAGE).then(|| self.node(*at).parent))
    }

    /// The same without the node; empty for the page.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.around(id).skip(1)
    }

    /// The level or specialty that a node is or stands in; none where it belongs to the page as a whole.
    pub fn owner(&self, id: NodeId) -> Option<NodeId> {
        self.around(id).find(|n| self.node(*n).kind.owns())
    }

    /// The page's levels, in page order.
    pub fn levels(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.of_kind(NodeKind::Level)
    }

    /// The roles of which the page tells: its levels, in page order, or itself.
    pub fn roles(&self) -> Vec<NodeId> {
        let levels: Vec<NodeId> = self.levels().collect();
        if levels.is_empty() { vec![NodeId::PAGE] } else { levels }
    }

    /// The page's specialties, in page order.
    pub fn specialties(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.of_kind(NodeKind::Specialty)
    }

    /// A node's own grade; those of its levels for a page that has none of its own.
    pub fn grades(&self, id: NodeId) -> Option<Grades> {
        match self.node(id).grade {
            Some(own) => Some(Grades { low: own, high: own }),
            None if id == NodeId::PAGE => Grades::among(self.levels().filter_map(|level| self.node(level).grade)),
            None => None,
        }
    }

    /// All nodes of a kind, in page order.
    pub fn of_kind(&self, kind: NodeKind) -> impl Iterator<Item = NodeId> + '_ {
        self.subtree(NodeId::PAGE).filter(move |n| self.node(*n).kind == kind)
    }

    /// The innermost node whose span holds a line of the file.
    pub fn node_at_line(&self, line: u32) -> NodeId {
        let after = self.nodes.partition_point(|n| self.line_at(n.span.start) <= line);
        NodeId(after.saturating_sub(1) as u32)
    }

    /// The node that an anchor names; the name without `#`, any case: an anchor of the page's own, or a heading's as
    /// generators make them.
    pub fn anchor(&self, name: &str) -> Option<NodeId> {
        self.slugs().find(self, name)
    }

    /// An anchor that names a node, if any does.
    pub fn anchor_of(&self, id: NodeId) -> Option<&str> {
        self.slugs().name_of(id)
    }

    pub(super) fn slugs(&self) -> &Slugs {
        self.slugs.get_or_init(|| Slugs::of(self))
    }

    /// Whether the tree shows what a group holds in its place: most pages' `Levels` says nothing of its own.
    pub fn is_plain_group(&self, id: NodeId) -> bool {
        self.node(id).kind == NodeKind::Group && words::is_plain_holder(self.heading(id))
    }

    /// Whether a node is one of the headings by which readers find their way: not the page, nor what the tree leaves
    /// out.
    pub fn is_heading(&self, id: NodeId) -> bool {
        id != NodeId::PAGE && self.node(id).rank > 0 && !self.is_plain_group(id)
    }

    /// Whether a heading says that it holds the page's levels, and nothing more: `Levels`.
    pub fn tells_levels(&self, id: NodeId) -> bool {
        let may_be = matches!(self.node(id).kind, NodeKind::Group | NodeKind::Section);
        may_be && words::says_levels(self.heading(id))
    }

    /// The section kind that a node stands in: the nearest section around it (or itself) that is more than `other`.
    pub fn kind_around(&self, id: NodeId) -> Kind {
        self.kinds_around(id).flat_map(Kinds::iter).find(|kind| *kind != Kind::Other).unwrap_or(Kind::Other)
    }

    /// What the sections around a node (or itself) are, the nearest first, up to whose they are.
    pub(super) fn kinds_around(&self, id: NodeId) -> impl Iterator<Item = Kinds> + '_ {
        let is_whose = |kind| matches!(kind, NodeKind::Page | NodeKind::Level | NodeKind::Specialty | NodeKind::Group);
        self.around(id).map(|n| self.node(n)).take_while(move |node| !is_whose(node.kind)).map(|node| node.kinds)
    }

    /// The department: the first part of the id.
    pub fn department(&self) -> &str {
        first_part(&self.id)
    }
}
