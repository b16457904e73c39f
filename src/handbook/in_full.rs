//! What a role asks in full: its own items, the page's, and those of every role that it builds on, each with its
//! origin.
//!
//! Invariant: an item is listed once, and a line that builds on a role never, unless it says more: what it stands for
//! is listed in its place. A circle ends where it began, and is told of, as is a line that stands for nothing.

use crate::text::Set;

use super::{Extends, Handbook, Kind, Kinds, NodeId, NodeKind, Page, Place, words};

/// An item that a role asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The kind of section that it stands in, with a role's own sections of two kinds under the first; `other` for what
    /// a level lists of itself in sections that are not named for what it asks.
    pub kind: Kind,
    /// The item; a paragraph where a section says what it asks without a list.
    pub item: Place,
    /// The level, specialty or page that says so.
    pub origin: Place,
    /// How deep it is nested in other items.
    pub depth: u8,
}

/// All that a role asks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InFull {
    /// What it asks, kind by kind.
    pub asked: Vec<Asked>,
    /// The lines that led nowhere, in the order of what is asked.
    pub ends: Vec<End>,
}

/// A line that builds on a role, and nothing stands in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// Before which of all that is asked it stands.
    pub before: usize,
    /// The kind of section that was being listed.
    pub kind: Kind,
    /// The line.
    pub line: Place,
    /// The role whose line it is.
    pub origin: Place,
    /// The role on which all of this builds already, where the line closes a circle; none where no role is found.
    pub circle: Option<Place>,
}

/// The kinds of which roles ask something, in order.
const KINDS: [Kind; 4] = [Kind::Responsibilities, Kind::Requirements, Kind::NiceToHave, Kind::Other];

/// No role that a person wrote builds on more; what no person wrote must not exhaust the stack.
const MOST_ROLES: usize = 200;

impl Handbook {
    /// What a level, specialty or page asks in full: responsibilities, requirements, nice-to-haves, and what levels and
    /// specialties list of themselves besides: many tell there what sets them apart. Within a kind what is inherited
    /// stands where the line stands that says so, and what a page asks of all of its roles stands behind the first of
    /// them.
    pub fn in_full(&self, role: Place) -> InFull {
        let mut all = Gathering { handbook: self, kind: Kind::Other, told: InFull::default(), said: Set::default() };
        for kind in KINDS {
            all.kind = kind;
            all.role(role, &mut Vec::new(), &mut Vec::new());
        }
        all.told
    }
}

struct Gathering<'a> {
    handbook: &'a Handbook,
    kind: Kind,
    told: InFull,
    /// Items that are listed, and what they say.
    said: Set<(Kind, String)>,
}

impl Gathering<'_> {
    /// Lists a role with all that holds it, each role once. `chain` has the roles whose lines have led here, one from
    /// the other.
    fn role(&mut self, role: Place, visited: &mut Vec<Place>, chain: &mut Vec<Place>) {
        if visited.contains(&role) || visited.len() >= MOST_ROLES {
            return;
        }
        visited.push(role);
        chain.push(role);
        self.own(role, visited, chain);
        chain.pop();
        let page: &Page = self.handbook.page(role.page);
        let holds = |n: &NodeId| *n == NodeId::PAGE || page.node(*n).kind.owns();
        let around: Vec<NodeId> = page.ancestors(role.node).filter(holds).collect();
        for node in around {
            // What holds a role does not build on it.
            self.role(Place { node, ..role }, visited, &mut Vec::new());
        }
    }

    /// Lists what a role says itself, in page order, with what its lines stand for in their place.
    fn own(&mut self, role: Place, visited: &mut Vec<Place>, chain: &mut Vec<Place>) {
        let handbook = self.handbook;
        let page: &Page = handbook.page(role.page);
        if self.kind == Kind::Other && role.node == NodeId::PAGE {
            // What pages say besides is about the team and the firm.
            return;
        }
        let kind = self.kind;
        let all = page.extends();
        let own = |node: NodeId| all.partition_point(|line| line.node < node);
        let within = &all[own(role.node)..own(page.node(role.node).end)];
        let within: Vec<&Extends> = within.iter().filter(|line| handbook.builds_on(role.page, line)).collect();
        let mut lines = within.iter().filter(|e| e.owner == role.node && brings(e.kinds, kind)).peekable();
        let bare = self.bare_sections(page, role);
        for node in page.subtree(role.node).skip(1) {
            while let Some(line) = lines.next_if(|line| line.node == node) {
                self.inherit(role, line, visited, chain);
            }
            let of = page.node(node);
            let told = match of.kind {
                NodeKind::Item => true,
                NodeKind::Prose => bare.binary_search(&of.parent).is_ok(),
                _ => false,
            };
            let line = within.binary_search_by_key(&node, |line| line.node);
            let says_own = line.map_or(true, |at| within[at].says_more);
            if told && says_own && self.stands_in(page, role.node, node) {
                self.list(Place { node, ..role }, role);
            }
        }
    }

    fn inherit(&mut self, role: Place, line: &Extends, visited: &mut Vec<Place>, chain: &mut Vec<Place>) {
        let bases = self.handbook.bases(role.page, line);
        if bases.is_empty() {
            self.end(role, line, line.is_on_itself().then_some(role));
        }
        for base in bases {
            if chain.contains(&base) {
                self.end(role, line, Some(base));
            }
            self.role(base, visited, chain);
        }
    }

    fn end(&mut self, role: Place, line: &Extends, circle: Option<Place>) {
        if self.kind == Kind::Other {
            // It is told of where it asks something.
            return;
        }
        let line = Place { node: line.node, ..role };
        self.told.ends.push(End { before: self.told.asked.len(), kind: self.kind, line, origin: role, circle });
    }

    /// The sections of the kind that say what they ask in paragraphs only, in page order. What else is said asks in
    /// paragraphs only where a role lists nothing at all; those of its grade do not.
    fn bare_sections(&self, page: &Page, role: Place) -> Vec<NodeId> {
        if self.kind == Kind::Other {
            let is_item = |node: NodeId| page.node(node).kind == NodeKind::Item;
            let lists =
                page.subtree(role.node).any(is_item) || self.told.asked.iter().any(|asked| asked.origin == role);
            let within = page.subtree(role.node).filter(|n| !lists && !page.node(*n).kinds.has(Kind::JobGrade));
            return within.collect();
        }
        let sections = page.subtree(role.node).filter(|n| page.node(*n).kinds.has(self.kind));
        sections.filter(|n| page.subtree(*n).all(|m| page.node(m).kind != NodeKind::Item)).collect()
    }

    /// Whether a node is the role's own and stands in a section of the kind.
    fn stands_in(&self, page: &Page, role: NodeId, node: NodeId) -> bool {
        let kind = match page.kind_around(node) {
            Kind::Overview | Kind::JobGrade => Kind::Other,
            kind => kind,
        };
        kind == self.kind && page.owner(node).unwrap_or(NodeId::PAGE) == role
    }

    fn list(&mut self, item: Place, origin: Place) {
        let page = self.handbook.page(item.page);
        let said = words::squeezed(page.text(item.node));
        if said.is_empty() || !self.said.insert((self.kind, said)) {
            return;
        }
        let items = page.ancestors(item.node).filter(|n| page.node(*n).kind == NodeKind::Item);
        let depth = items.count().min(usize::from(u8::MAX)) as u8;
        self.told.asked.push(Asked { kind: self.kind, item, origin, depth });
    }
}

/// Whether a line that builds on these kinds of a role brings what it says of this one: what a role says besides comes
/// with the whole role.
fn brings(kinds: Kinds, kind: Kind) -> bool {
    match kind {
        Kind::Other => kinds.has(Kind::Responsibilities) && kinds.has(Kind::Requirements),
        kind => kinds.has(kind),
    }
}

#[cfg(test)]
mod tests;
