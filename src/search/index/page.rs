//! One page's part of an index.
//!
//! Invariant: it depends on its page alone, so that pages are read in any order, in parallel, and each again when it
//! alone has changed.

use std::hash::{BuildHasher as _, Hasher as _};

use super::kinds::{HitKind, HitKinds};
use super::vocabulary::{Key, Words, hasher};
use super::words::Indexed;
use crate::handbook::{Grade, Kind, NodeId, NodeKind, Page};
use crate::text::{Texts, begin};

/// What one page adds to an index.
#[derive(Debug, Default)]
pub struct PagePostings {
    /// The distinct words, and their keys.
    pub(super) words: Texts,
    pub(super) keys: Vec<Key>,
    /// The nodes that have a text, in page order.
    pub(super) lines: Vec<Line>,
    /// The words of each line, each once, by number.
    pub(super) postings: Vec<u32>,
    /// The page, then its levels and specialties, in page order.
    pub(super) owners: Vec<Owner>,
    pub(super) nodes: u32,
}

impl PagePostings {
    /// The words of a line.
    pub(super) fn words_of(&self, line: usize) -> &[u32] {
        let start = begin(line, |before| self.lines[before].postings_end);
        &self.postings[start..self.lines[line].postings_end as usize]
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.words.bytes()
            + size_of_val(&*self.keys)
            + size_of_val(&*self.lines)
            + size_of_val(&*self.postings)
            + size_of_val(&*self.owners)
    }
}

/// A node that has a text.
#[derive(Debug)]
pub(super) struct Line {
    pub node: NodeId,
    pub kinds: HitKinds,
    /// The nearest owner around it.
    pub owner: u32,
    /// The hash of its text.
    pub hash: u64,
    /// How many words it has, up to 255.
    pub length: u8,
    /// Where its words end.
    pub postings_end: u32,
}

/// What is told of the page itself, or of a level or specialty.
#[derive(Debug, Clone, Copy)]
pub(in crate::search) struct Owner {
    pub node: NodeId,
    /// The owner around it, by number; the page's is its own.
    pub outer: u32,
    pub is_level: bool,
    /// Its own grade, else that of the owner around it.
    pub grade: Option<Grade>,
}

/// The text by which a node is found: a heading of a section as it is written, else what [`Page::text`] says.
pub fn text(page: &Page, node: NodeId) -> &str {
    match page.node(node).kind {
        NodeKind::Section | NodeKind::Group => page.heading(node),
        _ => page.text(node),
    }
}

/// What a text says, whether or not a sign stands at its end: items are written with one or without.
pub(super) fn said(text: &str) -> &str {
    text.trim_end_matches(['.', ',', ';', ':', '。', ' '])
}

/// Reads a page for an index.
pub fn of_page(page: &Page) -> PagePostings {
    let hasher = hasher();
    let mut words = Words::default();
    let mut part = PagePostings {
        lines: Vec::with_capacity(page.nodes.len()),
        postings: Vec::with_capacity(page.source.len() / 8),
        nodes: page.nodes.len() as u32,
        ..PagePostings::default()
    };
    let mut indexed = Indexed::default();
    // The last line that has each word.
    let mut last_in: Vec<u32> = Vec::new();
    let mut kinds: Vec<HitKinds> = Vec::with_capacity(page.nodes.len());
    // The owners around a node, and where they end, outermost first.
    let mut around: Vec<(u32, NodeId)> = Vec::new();
    for id in page.subtree(NodeId::PAGE) {
        let node = page.node(id);
        kinds.push(kinds_of(page, id, &kinds));
        while around.last().is_some_and(|(_, end)| *end <= id) {
            around.pop();
        }
        if id == NodeId::PAGE || node.kind.owns() {
            let number = part.owners.len() as u32;
            let outer = around.last().map_or(number, |(outer, _)| *outer);
            let grade = node.grade.or(part.owners.get(outer as usize).and_then(|outer| outer.grade));
            part.owners.push(Owner { node: id, outer, is_level: node.kind == NodeKind::Level, grade });
            around.push((number, node.end));
        }
        let text = text(page, id);
        if text.is_empty() {
            continue;
        }
        let line = part.lines.len() as u32 + 1;
        let length = indexed.read(text);
        for word in indexed.words() {
            let number = words.number(Key::of(word, &hasher), || word.as_str());
            if number as usize == last_in.len() {
                last_in.push(0);
            }
            if last_in[number as usize] != line {
                last_in[number as usize] = line;
                part.postings.push(number);
            }
        }
        let mut hash = hasher.build_hasher();
        hash.write(said(text).as_bytes());
        part.lines.push(Line {
            node: id,
            kinds: kinds[id.index()],
            owner: around.last().map_or(0, |(owner, _)| *owner),
            hash: hash.finish(),
            length: length.min(255) as u8,
            postings_end: part.postings.len() as u32,
        });
    }
    part.words = words.strings;
    part.keys = words.numbers.hashes.into_iter().map(Key).collect();
    part
}

/// What a node is found as, given the same of the nodes before it.
fn kinds_of(page: &Page, id: NodeId, before: &[HitKinds]) -> HitKinds {
    let node = page.node(id);
    let of = |kind| HitKinds::from(HitKind::Text(kind));
    match node.kind {
        NodeKind::Page => HitKind::Page.into(),
        NodeKind::Level => HitKind::Level.into(),
        NodeKind::Specialty => HitKind::Specialty.into(),
        NodeKind::Group => of(Kind::Other),
        NodeKind::Section | NodeKind::Item | NodeKind::Prose => {
            let own = node.kinds.iter().filter(|kind| *kind != Kind::Other);
            let own = own.map(HitKind::Text).collect::<HitKinds>();
            match page.node(node.parent).kind {
                _ if own != HitKinds::default() => own,
                // What stands below a title, before any heading, says what it is.
                NodeKind::Page | NodeKind::Level | NodeKind::Specialty if node.kind != NodeKind::Section => {
                    of(Kind::Overview)
                }
                NodeKind::Page | NodeKind::Level | NodeKind::Specialty | NodeKind::Group => of(Kind::Other),
                _ => before[node.parent.index()],
            }
        }
    }
}
