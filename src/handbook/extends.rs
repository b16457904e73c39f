//! Lines by which a role builds on another instead of repeating its list: `Extends the Senior Pilot requirements`.
//!
//! Every line is read for what it claims ([`claim`]), then the roles it names are looked for on the page ([`name`]).
//! What stands on other pages is looked up when somebody asks, in the handbook.
//!
//! Invariant: a line that names a role is kept although no page has that role, and told of as a problem; a line that
//! could mean anything else is not kept.

mod across;
mod claim;
mod line;
mod name;
mod phrases;
mod seek;
mod silent;
mod tongues;

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::rounds::Rounds;
use super::{Kind, Kinds, Link, NodeId, NodeKind, Page, Problem, Target, words};
use crate::markdown::LinkIndex;
use crate::text::Set;
use claim::Claim;
use line::Line;
pub(super) use name::Name;
use phrases::Several;
use seek::Seek;
use tongues::{Said, Tongues, Under};

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
    /// Whether the line says something of its own besides: `All duties of the Pilot, plus: teaches others`.
    pub(super) says_more: bool,
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
    /// One that only its name tells, where nothing else in the line says that a role is meant: another page must have
    /// it.
    Perhaps {
        /// What it is called.
        name: Box<str>,
    },
}

impl Extends {
    /// Whether the role builds on itself, and so on nothing.
    pub fn is_on_itself(&self) -> bool {
        self.to.is_empty()
    }

    /// Whether only a name tells that it builds on anything.
    fn is_guess(&self) -> bool {
        matches!(*self.to, [Basis::Perhaps { .. }])
    }

    /// The roles of the page itself that are built on.
    fn here(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.to.iter().filter_map(Basis::here)
    }

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
const SIGNS: [&str; 47] = [
    "xtend", "nherit", "xpand", "uild", "verything ", "ddition to", "ame ", "bove", "revious", "sibil", "equirem",
    "ualific", "xpect", "uties", "asks", "ctivities", "ccountabilit", "riteria", "kills", "ompetenc", "plus", "+",
    "ll of ", "he bar ", "nything ", "unctions", "what ", "What ", "ll that ", "pecification", "Those ", "ifferent",
    "ubsumes", "ncompasses", "quivalent to", "who also", "esides", "equired f", "equired o", "dentical", "rofile",
    "As ", "Like ", "n top of", "oregoing", "perates at", "perating at",
];

/// No heading of more bytes tells what one gets: each line below it asks.
const LONGEST: usize = 60;

/// No page that a person wrote has more levels and specialties: what every line would ask of each role is not asked of
/// more.
const MOST_ROLES: usize = 400;

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
    let (mut extends, mut problems) = (Vec::new(), Vec::new());
    let mut seek: Option<Seek> = None;
    for node in suspects(page) {
        let Some(around) = kinds_around(page, node) else { continue };
        let text = text(page, node);
        let claims = claim::claims(text);
        let says_more = claim::says_more(text, &claims);
        for claim in claims {
            // A heading that says a role and a kind is its section.
            if claim.bare && page.node(node).kind != NodeKind::Item {
                continue;
            }
            let seek = seek.get_or_insert_with(|| Seek::new(page));
            let owner = page.owner(node).unwrap_or(NodeId::PAGE);
            let meant = std::iter::successors(Some(&claim), |claim| claim.otherwise.as_deref()).find_map(|claim| {
                let kinds = kinds(seek, owner, around, claim);
                let line = Line { page, seek, node, text, owner, kinds };
                Some((kinds, line.bases(claim)?))
            });
            let Some((kinds, to)) = meant else { continue };
            let itself = to.is_empty() || to == [Basis::Here(owner)];
            if itself {
                problems.push(problem(page, node, "extends-itself", "the role builds on itself".to_owned()));
            }
            let to = if itself { Vec::new() } else { to };
            extends.push(Extends { node, owner, kinds, to, says_more });
        }
    }
    if tongues::is_foreign(page) {
        add_foreign(page, &seek.unwrap_or_else(|| Seek::new(page)), &mut extends);
    }
    circles(page, &extends, &mut problems);
    Builds { extends, problems }
}

/// Adds the lines of a page that is not written in English.
fn add_foreign(page: &Page, seek: &Seek, found: &mut Vec<Extends>) {
    let tongues = Tongues::new(page);
    // What English only guesses, the page's own language may know.
    let (perhaps, sure): (Vec<Extends>, Vec<Extends>) = found.drain(..).partition(Extends::is_guess);
    *found = sure;
    let known: Set<NodeId> = found.iter().map(|extends| extends.node).collect();
    for node in (1..page.nodes.len()).map(|i| NodeId(i as u32)) {
        let Some(text) = foreign_text(page, node).filter(|_| !known.contains(&node)) else { continue };
        let Some(around) = kinds_around(page, node) else { continue };
        let owner = page.owner(node).unwrap_or(NodeId::PAGE);
        let kinds = |said: Kinds| self::kinds(seek, owner, around, &Claim { kinds: said, ..Claim::default() });
        let here = || {
            if owner == NodeId::PAGE {
                return None;
            }
            let up = page.node(node).parent;
            let heading = if page.node(up).kind == NodeKind::Section { page.heading(up) } else { "" };
            let under = Under { heading, kinds: around };
            let (said, told) = tongues.said(text, owner, &under)?;
            let to = match said {
                Said::Roles(roles) => roles,
                Said::Above | Said::Before => {
                    let several = (said == Said::Before).then_some(Several::Before);
                    (Line { page, seek, node, text, owner, kinds: kinds(told) }).above_all(several)?
                }
            };
            Some((to.into_iter().map(Basis::Here).collect(), told))
        };
        // Whether an address of the site's is a page of the handbook, only the handbook tells.
        let meant = led_to(page, node, owner, true).or_else(here).or_else(|| led_to(page, node, owner, false));
        let line = |(to, told)| Extends { node, owner, kinds: kinds(told), to, says_more: false };
        found.extend(meant.map(line));
    }
    let known: Set<NodeId> = found.iter().map(|extends| extends.node).collect();
    found.extend(perhaps.into_iter().filter(|extends| !known.contains(&extends.node)));
    found.sort_by_key(|extends| extends.node);
}

/// What a node says in another language than English: a heading says so in parentheses, of its own section: `Aufgaben
/// (zusätzlich zu denen des Lotsen)`.
fn foreign_text(page: &Page, node: NodeId) -> Option<&str> {
    if page.node(node).kind != NodeKind::Section {
        return page.node(node).kind.is_text().then(|| page.text(node));
    }
    let (_, aside) = page.heading(node).split_once(['(', '（'])?;
    Some(aside.trim_end_matches([')', '）', ' ', ':']))
}

/// What a line in another language than English builds on, of the roles on other pages that it links to; `surely`, or
/// perhaps.
fn led_to(page: &Page, node: NodeId, owner: NodeId, surely: bool) -> Option<(Vec<Basis>, Kinds)> {
    let away =
        |link: &Link| matches!(link.target(), Target::Page { id, sure, .. } if sure == surely && !page.is_named(id));
    let links: Vec<_> = page.links_in(node).filter(|(_, link)| away(link)).take(MOST_ROLES).collect();
    if links.is_empty() {
        return None;
    }
    // Each link stands for its role by a number that no node of the page has.
    let role = |at: usize| NodeId((page.nodes.len() + at) as u32);
    let names = links.iter().enumerate().map(|(at, (_, link))| (role(at), link.text().to_owned()));
    let (Said::Roles(roles), kinds) = Tongues::of(names).said(page.text(node), owner, &Under::default())? else {
        return None;
    };
    let basis = |role: NodeId| {
        let (link, of) = links.get(role.index().checked_sub(page.nodes.len())?)?;
        Some(Basis::Linked { link: *link, name: of.text().into() })
    };
    let to: Vec<Basis> = roles.into_iter().filter_map(basis).collect();
    // `Voir le rôle de [Pilote](x)` only leads there.
    (!to.is_empty() && !kinds.is_empty()).then_some((to, kinds))
}

/// A problem of a line that builds on a role.
pub(super) fn problem(page: &Page, node: NodeId, rule: &'static str, message: String) -> Problem {
    let (line, column) = page.place_at(page.node(node).span.start);
    let help = Some("name a level of this page, or link to the page that has it".to_owned());
    Problem { line, column, help, ..Problem::new(rule, message) }
}

/// The nodes whose text could build on something.
fn suspects(page: &Page) -> Vec<NodeId> {
    static FINDERS: LazyLock<[Finder<'static>; SIGNS.len()]> = LazyLock::new(|| SIGNS.map(Finder::new));
    let mut at: Vec<usize> = Vec::new();
    for sign in FINDERS.iter() {
        at.extend(sign.find_iter(page.store.as_bytes()));
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
        let told = node.kind.is_text() || node.kind == NodeKind::Section;
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
    let is_all = text.starts_with("All ");
    if page.node(node).kind != NodeKind::Prose || !(is_all || text.starts_with("Extends")) {
        return text;
    }
    let mut lines = page.markdown(node).lines().map(str::trim);
    let first = lines.next().unwrap_or_default();
    // A sentence may go on in the next line.
    let is_alone = !is_all || lines.next().is_some_and(|next| next.starts_with(char::is_uppercase));
    if is_alone && text.starts_with(first) { &text[..first.len()] } else { text }
}

/// Whether a text names one or several that a person can be.
fn is_role(name: &str) -> bool {
    words::is_role(name) || words::is_role(name.trim_end_matches('s'))
}

/// The kinds that the section around a line is of, among those that can be built on; none where it is of others.
fn kinds_around(page: &Page, node: NodeId) -> Option<Kinds> {
    let told = |kinds: &Kinds| kinds.iter().any(|kind| kind != Kind::Other);
    let Some(kinds) = page.kinds_around(node).find(told) else {
        // What one may build on is what one does and brings, not what one gets.
        let around = page.node(node).parent;
        let gets = |word: &str| matches!(word, "privileges" | "benefits" | "perks");
        let is_got = |heading: &str| heading.len() <= LONGEST && words::normal(heading).split(' ').any(gets);
        let is_got = page.node(around).kind == NodeKind::Section && is_got(page.heading(around));
        return (!is_got).then_some(Kinds::NONE);
    };
    if kinds.is_core() {
        return Some(kinds.core());
    }
    (kinds.has(Kind::Overview) || kinds.has(Kind::JobGrade)).then_some(Kinds::NONE)
}

/// What a line builds on: both where it says so; else what its section is about, unless the line names the other one
/// and the role has no section of that, in which it could stand.
fn kinds(seek: &Seek, owner: NodeId, around: Kinds, claim: &Claim) -> Kinds {
    let both = Kinds::CORE;
    let said = if claim.loose { Kinds::NONE } else { claim.kinds };
    if around.is_empty() || around == both {
        return if said.is_empty() { both } else { said };
    }
    // What it names has no place of its own in this role.
    let elsewhere = !said.is_empty() && !seek.has(owner, said);
    if said == both || elsewhere { said } else { around }
}

/// Roles of one page that build on each other in a circle, each told of at its line.
fn circles(page: &Page, found: &[Extends], problems: &mut Vec<Problem>) {
    let mut told: Set<NodeId> = Set::default();
    for kind in [Kind::Responsibilities, Kind::Requirements] {
        let of_kind = || found.iter().filter(|extends| extends.kinds.has(kind));
        let circles = Rounds::of(of_kind().flat_map(|extends| extends.here().map(|node| (extends.owner, node))));
        for extends in of_kind() {
            let closes = |node: NodeId| circles.around(extends.owner, node).is_some();
            if extends.here().any(closes) && told.insert(extends.node) {
                let name = page.text(extends.owner);
                let message = format!("what {name} builds on builds on it");
                problems.push(problem(page, extends.node, "extends-circle", message));
            }
        }
    }
}

impl Basis {
    fn name(&self) -> Option<&str> {
        match self {
            Basis::Here(_) => None,
            Basis::Linked { name, .. } | Basis::Named { name, .. } | Basis::Perhaps { name } => Some(name),
        }
    }

    fn here(&self) -> Option<NodeId> {
        match self {
            Basis::Here(node) => Some(*node),
            _ => None,
        }
    }
}

/// The roles of a page that a link to it means, by the link's name for them, and by its anchor where that is no role's.
pub(super) fn linked(page: &Page, name: &str, anchor: Option<&str>) -> Vec<NodeId> {
    let named = Seek::new(page).roles(name, None, name::SAME);
    if !named.is_empty() && named != [NodeId::PAGE] {
        return named;
    }
    let anchored = anchor.and_then(|anchor| page.owner(page.anchor(anchor)?));
    vec![anchored.unwrap_or(NodeId::PAGE)]
}

#[cfg(test)]
mod tests;
