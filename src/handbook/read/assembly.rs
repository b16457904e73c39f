//! What was taken down, put together: headings nested by the outline, and everything a node in page order.
//!
//! Invariant: nodes come in page order, each before all that it holds, and every one is held by one before it.

use std::ops::Range;

use super::taken::{Raw, RawKind, Taken, may_lead_on};
use crate::handbook::outline::{self, Heading, Part, Role, Text};
use crate::handbook::{Kinds, Node, NodeId, NodeKind, words};
use crate::text::Texts;

/// A page's nodes.
pub(super) struct Assembly {
    pub nodes: Vec<Node>,
    /// Headings as written, where a node's label differs; bytes of the store.
    pub headings: Vec<(NodeId, Range<u32>)>,
    /// The node of each raw.
    pub node_of: Vec<NodeId>,
}

impl Assembly {
    /// Puts a page of so many bytes together, grades included. `duties` is where the store has its title, if that says
    /// what roles do or bring.
    pub fn new(taken: &Taken<'_>, title: &str, duties: Option<Range<u32>>, length: usize) -> Assembly {
        let names = headings(taken);
        let bare: Vec<Text<'_>> = names.iter().map(|name| name.part(words::bare(name.text))).collect();
        let words = normal(&bare);
        let (headings, raw_of) = with_contents(taken, &names, &bare, &words);
        let below = |i: usize| {
            let end = raw_of.get(i + 1).copied().unwrap_or(taken.raws.len());
            taken.raws[raw_of[i] + 1..end].iter()
        };
        let states_grade = |i: usize| {
            below(i)
                .filter(|raw| raw.kind != RawKind::Row)
                .map(|raw| taken.text(raw))
                .any(|text| words::told_grade(text).or_else(|| words::grade(text, false)).is_some())
        };
        let items = |i: usize| {
            let listed = below(i).filter(|raw| raw.kind == RawKind::Item && raw.item.is_none());
            listed.map(|raw| taken.text(raw)).collect()
        };
        let duties =
            duties.map(|at| Text { text: &taken.store[at.start as usize..at.end as usize], at: at.start as usize });
        let outline = outline::outline(title, duties, &headings, &states_grade, &items);
        // A heading may imply a part besides its own.
        let implied = outline.len().saturating_sub(headings.len());
        let mut page = Assembly {
            nodes: Vec::with_capacity(taken.raws.len() + implied + 1),
            headings: Vec::new(),
            node_of: Vec::with_capacity(taken.raws.len()),
        };
        page.nodes.push(Node { kind: NodeKind::Page, ..node(0..length as u32, 0..0) });
        page.add_all(&taken.raws, &outline);
        page.close(length);
        page.find_grades(taken, title);
        page
    }

    fn add_all(&mut self, raws: &[Raw], outline: &[Part<'_>]) {
        let mut parts = outline.iter().peekable();
        let mut part_nodes: Vec<NodeId> = Vec::with_capacity(outline.len());
        let mut here = NodeId::PAGE;
        let mut headings = 0..;
        for raw in raws {
            let node = match raw.kind {
                RawKind::Title => {
                    self.nodes[0].rank = 1;
                    self.headings.push((NodeId::PAGE, raw.text.clone()));
                    NodeId::PAGE
                }
                RawKind::Heading(rank) => {
                    let heading = headings.next();
                    while let Some(part) = parts.next_if(|part| Some(part.heading) == heading) {
                        let parent = part.parent.map_or(NodeId::PAGE, |part| part_nodes[part]);
                        here = self.add_part(raw, rank, part, parent);
                        part_nodes.push(here);
                    }
                    here
                }
                kind => {
                    let kind = if kind == RawKind::Item { NodeKind::Item } else { NodeKind::Prose };
                    let parent = raw.item.map_or(here, |item| self.node_of[item as usize]);
                    let node = Node { kind, parent, ..node(raw.span.clone(), raw.text.clone()) };
                    self.add(node)
                }
            };
            self.node_of.push(node);
        }
    }

    fn add(&mut self, node: Node) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        self.nodes.push(node);
        id
    }

    /// Adds a part by its label; the heading as written stays beside it.
    fn add_part(&mut self, raw: &Raw, rank: u8, part: &Part<'_>, parent: NodeId) -> NodeId {
        let (kind, kinds) = match part.role {
            Role::Level => (NodeKind::Level, Kinds::NONE),
            Role::Specialty => (NodeKind::Specialty, Kinds::NONE),
            Role::Group => (NodeKind::Group, Kinds::NONE),
            Role::Section(kinds) => (NodeKind::Section, kinds),
        };
        let text = part.label.at as u32..(part.label.at + part.label.text.len()) as u32;
        let differs = text != raw.text;
        let node = self.add(Node { kind, kinds, rank, parent, ..node(raw.span.clone(), text) });
        if differs {
            self.headings.push((node, raw.text.clone()));
        }
        node
    }

    /// Sets where every node ends, in nodes and in bytes.
    fn close(&mut self, length: usize) {
        // From the back: a node ends where the last of its children does.
        for i in (1..self.nodes.len()).rev() {
            let end = self.nodes[i].end.0.max(i as u32 + 1);
            self.nodes[i].end = NodeId(end);
            let parent = self.nodes[i].parent.index();
            let held = &mut self.nodes[parent].end;
            held.0 = held.0.max(end);
        }
        self.nodes[0].end = NodeId(self.nodes.len() as u32);
        for i in 1..self.nodes.len() {
            if self.nodes[i].rank > 0 {
                let next = self.nodes.get(self.nodes[i].end.index());
                self.nodes[i].span.end = next.map_or(length as u32, |next| next.span.start);
            }
        }
    }

    /// The anchors that the page names, with their nodes.
    pub fn anchors(&self, taken: &Taken<'_>) -> Vec<(Box<str>, NodeId)> {
        let node = |raw: usize| self.node_of.get(raw).or(self.node_of.last()).copied().unwrap_or(NodeId::PAGE);
        taken.anchors.iter().map(|(name, raw)| (name.as_str().into(), node(*raw))).collect()
    }
}

/// A node of which no more is known than where it stands on the page, and its text in the store.
fn node(span: Range<u32>, text: Range<u32>) -> Node {
    Node {
        kind: NodeKind::Prose,
        kinds: Kinds::NONE,
        grade: None,
        rank: 0,
        parent: NodeId::PAGE,
        end: NodeId::PAGE,
        span,
        text,
    }
}

/// The headings as they are written.
fn headings<'a>(taken: &'a Taken<'_>) -> Vec<Text<'a>> {
    let headings = taken.raws.iter().filter(|raw| raw.kind.rank().is_some());
    headings.map(|raw| Text { text: taken.text(raw), at: raw.text.start as usize }).collect()
}

/// The normal form of each heading.
fn normal(headings: &[Text<'_>]) -> Texts {
    let bytes: usize = headings.iter().map(|heading| heading.text.len()).sum();
    // Some grow: `&` is `and`.
    let mut normal = Texts::with_room(headings.len(), bytes + bytes / 8);
    headings.iter().for_each(|heading| normal.add(|out| words::push_normal(out, heading.text)));
    normal
}

/// The headings of a page, each with what stands directly below it, and the raw of each. They are given as they are
/// written, by what they say, and that in its normal form.
fn with_contents<'a>(
    taken: &'a Taken<'_>,
    names: &[Text<'a>],
    bare: &[Text<'a>],
    normal: &'a Texts,
) -> (Vec<Heading<'a>>, Vec<usize>) {
    let mut headings: Vec<Heading<'a>> = Vec::with_capacity(names.len());
    let mut raw_of = Vec::with_capacity(names.len());
    let mut links = taken.raw_links.iter().zip(taken.urls.iter()).peekable();
    for (i, raw) in taken.raws.iter().enumerate() {
        while let Some((link, url)) = links.next_if(|(link, _)| link.raw <= i) {
            if let Some(heading) = headings.last_mut().filter(|heading| !heading.has_link && link.raw == i) {
                heading.has_link = may_lead_on(url);
            }
        }
        match (raw.kind, headings.last_mut()) {
            (RawKind::Heading(rank), _) => {
                let at = headings.len();
                let bare = Heading {
                    rank,
                    name: names[at],
                    text: bare[at],
                    words: &normal[at],
                    has_content: false,
                    has_items: false,
                    has_table: false,
                    has_link: false,
                    first: "",
                    is_graded: words::grade_of_name(names[at].text).is_some(),
                };
                headings.push(bare);
                raw_of.push(i);
            }
            (_, None) => {}
            // A table of grades under a heading tells of others.
            (RawKind::Row, Some(heading)) => heading.has_table = true,
            (kind, Some(heading)) => {
                if !heading.has_content && !heading.has_table {
                    heading.first = taken.text(raw);
                }
                heading.has_content = true;
                heading.has_items |= kind == RawKind::Item;
            }
        }
    }
    (headings, raw_of)
}
