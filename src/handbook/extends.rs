//! Lines by which a role builds on another instead of repeating its list: `Extends the Senior Pilot requirements`.
//!
//! Every line is read for what it claims ([`claim`]), then the roles it names are looked for on the page ([`name`]).
//! What stands on other pages is looked up when somebody asks, in the handbook.
//!
//! Invariant: a line that names a role is kept although no page has that role, and told of as a problem; a line that
//! could mean anything else is not kept.

mod across;
mod claim;
mod name;
mod seek;

use super::{Kind, Kinds, Link, NodeId, NodeKind, Page, Problem, Severity, Target, words};
use crate::markdown::LinkIndex;
use claim::Claim;
pub(super) use name::Name;
use seek::Seek;

/// A line by which a role builds on another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extends {
    /// The item, paragraph or heading that says so.
    pub node: NodeId,
    /// The level or specialty that builds on another, or the page as a whole.
    pub owner: NodeId,
    /// What is built on: responsibilities, requirements, or both.
    pub kinds: Kinds,
    /// The roles that are built on, as far as the page itself tells.
    pub(super) to: Vec<Basis>,
}

/// A role that is built on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Basis {
    /// A level or specialty of the page, or the page as a whole.
    Here(NodeId),
    /// One on the page that a link leads to.
    Linked {
        /// The link.
        link: LinkIndex,
        /// What it is called.
        name: Box<str>,
    },
    /// One that only its name tells.
    Named {
        /// What it is called.
        name: Box<str>,
        /// What the page has that is somewhat like it.
        near: Option<NodeId>,
    },
}

impl Extends {
    /// What is built on, in the words of the export.
    pub fn kind(&self) -> &'static str {
        match (self.kinds.has(Kind::Responsibilities), self.kinds.has(Kind::Requirements)) {
            (true, false) => Kind::Responsibilities.as_str(),
            (false, true) => Kind::Requirements.as_str(),
            _ => "both",
        }
    }
}

/// What no line lacks that builds on something.
const SIGNS: [&str; 7] = ["xtend", "nherit", "verything ", "ddition to", "ame ", "sibil", "equirement"];

/// How a page's roles build on others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Builds {
    /// The lines by which its roles build on others, in page order.
    pub extends: Vec<Extends>,
    /// What is wrong with them.
    pub problems: Vec<Problem>,
}

/// Finds the lines of a page that build on roles, and what is wrong with them.
pub(super) fn builds(page: &Page) -> Builds {
    let (extends, problems) = find(page);
    Builds { extends, problems }
}

fn find(page: &Page) -> (Vec<Extends>, Vec<Problem>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    let mut seek: Option<Seek<'_>> = None;
    for node in suspects(page) {
        let Some(around) = kinds_around(page, node) else { continue };
        let text = text(page, node);
        for claim in claim::claims(text) {
            let seek = seek.get_or_insert_with(|| Seek::new(page));
            let owner = page.owner(node).unwrap_or(NodeId::PAGE);
            let kinds = kinds(page, owner, around, &claim);
            let line = Line { page, seek, node, text, owner, kinds };
            let Some(to) = line.bases(&claim) else { continue };
            let itself = to.is_empty() || to == [Basis::Here(owner)];
            if itself {
                problems.push(problem(page, node, "extends-itself", "the role builds on itself".to_owned()));
            }
            let to = if itself { Vec::new() } else { to };
            found.push(Extends { node, owner, kinds, to });
        }
    }
    circles(page, &found, &mut problems);
    (found, problems)
}

/// A problem of a line that builds on a role.
pub(super) fn problem(page: &Page, node: NodeId, rule: &'static str, message: String) -> Problem {
    let start = page.node(node).span.start as usize;
    let before = page.source.get(..start).unwrap_or_default();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() as u32 + 1;
    let help = Some("name a level of this page, or link to the page that has it".to_owned());
    Problem { rule, severity: Severity::Warning, line: page.node(node).line, column, message, help }
}

/// The nodes whose text could build on something.
fn suspects(page: &Page) -> Vec<NodeId> {
    let mut at: Vec<usize> = Vec::new();
    for sign in SIGNS {
        at.extend(memchr::memmem::find_iter(page.store.as_bytes(), sign));
    }
    at.sort_unstable();
    let written = |i: usize| page.written(NodeId(i as u32));
    // Texts stand in the store in page order; only labels come behind all of them.
    let mut nodes: Vec<NodeId> = Vec::new();
    let mut next = 1;
    for at in at {
        while next < page.nodes.len() && written(next).end as usize <= at {
            next += 1;
        }
        if next == page.nodes.len() {
            break;
        }
        let id = NodeId(next as u32);
        let node = page.node(id);
        let told = matches!(node.kind, NodeKind::Item | NodeKind::Prose) || node.kind == NodeKind::Section;
        if told && written(next).start as usize <= at && nodes.last() != Some(&id) {
            nodes.push(id);
        }
    }
    nodes
}

/// What a node says: its heading or text. A paragraph that begins as such a line and goes on with others below it was
/// meant as a list.
fn text(page: &Page, node: NodeId) -> &str {
    let text = if page.node(node).rank > 0 { page.heading(node) } else { page.text(node) };
    if page.node(node).kind != NodeKind::Prose || !text.starts_with("Extends") {
        return text;
    }
    let span = &page.node(node).span;
    let source = page.source.get(span.start as usize..span.end as usize).unwrap_or_default();
    let first = source.lines().next().unwrap_or_default().trim();
    if text.starts_with(first) { &text[..first.len()] } else { text }
}

/// Whether a text names one or several that a person can be.
fn is_role(name: &str) -> bool {
    words::is_role(name) || words::is_role(name.trim_end_matches('s'))
}

/// The kinds that the section around a line is of, among those that can be built on; none where it is of others.
fn kinds_around(page: &Page, node: NodeId) -> Option<Kinds> {
    let owner = |n: &NodeId| {
        !matches!(page.node(*n).kind, NodeKind::Page | NodeKind::Level | NodeKind::Specialty | NodeKind::Group)
    };
    let mut sections = std::iter::once(node).chain(page.ancestors(node)).take_while(owner).map(|n| page.node(n).kinds);
    let core = |kinds: Kinds| [Kind::Responsibilities, Kind::Requirements].into_iter().filter(move |k| kinds.has(*k));
    let told = |kinds: &Kinds| kinds.iter().any(|kind| kind != Kind::Other);
    let Some(kinds) = sections.find(told) else { return Some(Kinds::NONE) };
    if core(kinds).next().is_some() {
        return Some(core(kinds).fold(Kinds::NONE, Kinds::with));
    }
    (kinds.has(Kind::Overview) || kinds.has(Kind::JobGrade)).then_some(Kinds::NONE)
}

/// What a line builds on: both where it says so; else what its section is about, unless the line names the other one and
/// the role has no section of that, in which it could stand.
fn kinds(page: &Page, owner: NodeId, around: Kinds, claim: &Claim) -> Kinds {
    let both = Kinds::from(Kind::Responsibilities).with(Kind::Requirements);
    let said = if claim.loose { Kinds::NONE } else { claim.kinds };
    if around.is_empty() || around == both {
        return if said.is_empty() { both } else { said };
    }
    let sections = || page.subtree(owner).filter(|n| page.owner(*n).unwrap_or(NodeId::PAGE) == owner);
    let has = |kind: Kind| sections().any(|n| page.node(n).kinds.has(kind));
    if said == both || (!said.is_empty() && !said.iter().any(has)) { said } else { around }
}

/// Roles of one page that build on each other in a circle, each told of at its line.
fn circles(page: &Page, found: &[Extends], problems: &mut Vec<Problem>) {
    for extends in found {
        for kind in extends.kinds.iter() {
            let on = |owner: NodeId| {
                let of_owner = found.iter().filter(move |e| e.owner == owner && e.kinds.has(kind));
                of_owner.flat_map(|e| &e.to).filter_map(|basis| match basis {
                    Basis::Here(node) => Some(*node),
                    _ => None,
                })
            };
            let mut reached: Vec<NodeId> = extends.to.iter().filter_map(Basis::here).collect();
            let mut next = 0;
            while let Some(node) = reached.get(next).copied() {
                next += 1;
                for node in on(node) {
                    if !reached.contains(&node) {
                        reached.push(node);
                    }
                }
            }
            if reached.contains(&extends.owner) {
                let name = page.text(extends.owner);
                problems.push(problem(
                    page,
                    extends.node,
                    "extends-itself",
                    format!("what {name} builds on builds on it"),
                ));
                break;
            }
        }
    }
}

impl Basis {
    fn name(&self) -> Option<&str> {
        match self {
            Basis::Here(_) => None,
            Basis::Linked { name, .. } | Basis::Named { name, .. } => Some(name),
        }
    }

    fn here(&self) -> Option<NodeId> {
        match self {
            Basis::Here(node) => Some(*node),
            _ => None,
        }
    }
}

/// The roles of a page that a link to it means, by the link's name for them and its anchor.
pub(super) fn linked(page: &Page, name: &str, anchor: Option<&str>) -> Vec<NodeId> {
    let seek = Seek::new(page);
    let named = seek.roles(name, None, name::SAME);
    if !named.is_empty() {
        return named;
    }
    let anchored = anchor.and_then(|anchor| page.anchor(anchor)).map(|node| page.owner(node).unwrap_or(NodeId::PAGE));
    vec![anchored.unwrap_or(NodeId::PAGE)]
}

/// A line that makes a claim, on its page.
struct Line<'a> {
    page: &'a Page,
    seek: &'a Seek<'a>,
    node: NodeId,
    text: &'a str,
    owner: NodeId,
    kinds: Kinds,
}

impl Line<'_> {
    /// The roles that a claim means; none where it is no claim after all. An empty list means the role itself.
    fn bases(&self, claim: &Claim) -> Option<Vec<Basis>> {
        let here = |nodes: Vec<NodeId>| Some(nodes.into_iter().map(Basis::Here).collect());
        let links = self.links(claim);
        let (outside, links): (Vec<_>, Vec<_>) = links.into_iter().partition(
            |(_, link)| !matches!(&link.target, Target::Page { id, sure, .. } if *sure || *id == self.page.id),
        );
        if let Some(bases) = self.elsewhere(claim, &links) {
            return Some(bases);
        }
        if self.owner != NodeId::PAGE && (claim.general || (claim.section && claim.above && claim.names.is_empty())) {
            let specialty = self.page.node(self.owner).kind == NodeKind::Specialty;
            if self.seek.has(NodeId::PAGE, self.kinds) || (claim.general && specialty && claim.names.is_empty()) {
                return here(vec![NodeId::PAGE]);
            }
        }
        for name in self.names(claim) {
            let found = self.seek.roles(name, Some(self.owner), name::SAME);
            if !found.is_empty() {
                return here(found);
            }
            if self.seek.is_itself(name, self.owner) {
                return claim.sure.then(Vec::new);
            }
        }
        let anchored = links.iter().find_map(|(_, link)| match &link.target {
            Target::Page { anchor: Some(anchor), .. } => self.page.anchor(anchor),
            _ => None,
        });
        let holds = |node: &NodeId| matches!(self.page.node(*node).kind, NodeKind::Level | NodeKind::Specialty);
        if let Some(node) = anchored.filter(holds).filter(|node| *node != self.owner) {
            return here(vec![node]);
        }
        for name in self.names(claim) {
            let found = self.seek.roles(name, Some(self.owner), self.tolerance(name));
            if !found.is_empty() {
                return here(found);
            }
        }
        if let Some(node) = anchored {
            let role = self.page.owner(node).unwrap_or(NodeId::PAGE);
            return if role == self.owner {
                self.above().map(|node| vec![Basis::Here(node)])
            } else {
                here(vec![role])
            };
        }
        // What stands outside the handbook is no page's role.
        if !outside.is_empty() {
            return None;
        }
        // A link to the page itself.
        if !links.is_empty() && self.owner != NodeId::PAGE {
            return here(vec![NodeId::PAGE]);
        }
        if claim.above || claim.general {
            let stray = claim.names.first().is_some_and(|name| !is_role(&self.text[name.clone()]));
            return if stray { None } else { self.above().map(|node| vec![Basis::Here(node)]) };
        }
        self.unknown(claim)
    }

    /// How far a name may be from a role of the page, before other pages are asked.
    fn tolerance(&self, name: &str) -> name::Misfit {
        if Name::new(name).is_place_only() {
            name::LONGER + name::SAME
        } else if is_role(name) {
            name::SHORTER
        } else {
            name::LONGER
        }
    }

    /// A role that only its name tells: another page may have it.
    fn unknown(&self, claim: &Claim) -> Option<Vec<Basis>> {
        let name = self.names(claim).next()?;
        let told = claim.sure || !claim.kinds.is_empty();
        if !told || !is_role(name) {
            return None;
        }
        let near = self.seek.roles(name, Some(self.owner), u32::MAX).first().copied();
        Some(vec![Basis::Named { name: name.into(), near }])
    }

    fn names<'c>(&'c self, claim: &'c Claim) -> impl Iterator<Item = &'c str> {
        claim.names.iter().map(|name| &self.text[name.clone()])
    }

    /// The links of what a claim builds on.
    fn links(&self, claim: &Claim) -> Vec<(LinkIndex, &Link)> {
        let mut from = 0;
        let mut links = Vec::new();
        for (i, link) in self.page.links.iter().enumerate().filter(|(_, link)| link.node == self.node) {
            let Some(at) = self.text.get(from..).and_then(|rest| rest.find(&*link.text)) else { continue };
            let at = from + at;
            from = at + link.text.len();
            if at < claim.object.end && from > claim.object.start {
                links.push((i as LinkIndex, link));
            }
        }
        links
    }

    /// What links to other pages mean: each by its own text, a single one by all that the claim names.
    fn elsewhere(&self, claim: &Claim, links: &[(LinkIndex, &Link)]) -> Option<Vec<Basis>> {
        let away = |link: &Link| matches!(&link.target, Target::Page { id, .. } if *id != self.page.id);
        let away: Vec<_> = links.iter().filter(|(_, link)| away(link)).collect();
        let named = |link: &Link| is_role(&link.text) || !claim.kinds.is_empty() || claim.sure;
        match away.as_slice() {
            [] => None,
            [(link, of)] if named(of) => {
                let name = self.names(claim).next().unwrap_or(&of.text);
                Some(vec![Basis::Linked { link: *link, name: name.into() }])
            }
            several => {
                let roles = several.iter().filter(|(_, link)| named(link));
                let bases: Vec<Basis> =
                    roles.map(|(i, link)| Basis::Linked { link: *i, name: link.text.clone() }).collect();
                (!bases.is_empty()).then_some(bases)
            }
        }
    }

    /// What `above` means: the level before that has something of the kind, the level around a specialty, the page.
    fn above(&self) -> Option<NodeId> {
        if self.owner == NodeId::PAGE {
            return None;
        }
        let around = self.page.ancestors(self.owner).find(|n| self.page.node(*n).kind == NodeKind::Level);
        if let Some(level) = around {
            return Some(level);
        }
        let before = || self.page.levels().filter(|level| *level < self.owner).collect::<Vec<_>>();
        let nearest = || before().into_iter().rev().find(|level| self.seek.has(*level, self.kinds));
        let page = || self.seek.has(NodeId::PAGE, self.kinds).then_some(NodeId::PAGE);
        if self.page.node(self.owner).kind == NodeKind::Specialty {
            return page().or_else(nearest);
        }
        nearest().or_else(page).or_else(|| before().pop())
    }
}

#[cfg(test)]
mod tests;
