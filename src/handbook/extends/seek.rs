//! The roles of one page, looked for by name.
//!
//! Invariant: of several that fit equally well the nearest before the one that asks is meant, and never itself.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::MOST_ROLES;
use super::name::{LONGER, Misfit, Name, SAME, SHORTER};
use super::phrases::{is_code, is_step};
use crate::handbook::{Kind, Kinds, NodeId, NodeKind, Page, words};
use crate::text::{Map, Set, own_name};

/// The roles of a page with their names taken apart.
pub(super) struct Seek {
    roles: Vec<(NodeId, Name)>,
    /// The roles of each name in page order, where there are too many to look at each.
    by_name: Map<Name, Vec<usize>>,
    levels: Vec<NodeId>,
    /// The page's title, and the last part of its id.
    titles: [Name; 2],
    /// The kinds of the sections that are a role's own.
    kinds: Map<NodeId, Kinds>,
    /// The roles whose own sections have a name, made where somebody asks.
    headed: OnceCell<Map<Name, Vec<NodeId>>>,
    /// Whether the page has neither responsibilities nor requirements of its own, but its roles have.
    says_nothing: bool,
}

/// A page's title fits behind a level of the same name.
const TITLE: Misfit = 5;

impl Seek {
    pub fn new(page: &Page) -> Seek {
        let roles = page.levels().chain(page.specialties());
        let last = own_name(&page.id);
        let mut kinds: Map<NodeId, Kinds> = Map::default();
        for section in page.of_kind(NodeKind::Section) {
            let own = kinds.entry(page.owner(section).unwrap_or(NodeId::PAGE)).or_default();
            *own = own.and(page.node(section).kinds);
        }
        let roles: Vec<(NodeId, Name)> = roles.map(|node| (node, Name::new(page.text(node)))).collect();
        let mut by_name: Map<Name, Vec<usize>> = Map::default();
        if roles.len() > MOST_ROLES {
            for (i, (_, name)) in roles.iter().enumerate() {
                by_name.entry(name.clone()).or_default().push(i);
            }
            by_name.values_mut().for_each(|same| same.sort_by_key(|i| roles[*i].0));
        }
        let mut seek = Seek {
            kinds,
            by_name,
            levels: page.levels().collect(),
            roles,
            titles: [Name::new(&page.title), Name::new(&last.replace('-', " "))],
            headed: OnceCell::new(),
            says_nothing: false,
        };
        let core = Kinds::from(Kind::Responsibilities).with(Kind::Requirements);
        seek.says_nothing = !seek.roles.is_empty() && !seek.has(NodeId::PAGE, core);
        seek
    }

    /// The roles that a name means, as it is or as several in one (`Senior or Staff Engineer`), none worse than
    /// `worst`. `of` is who asks.
    pub fn roles(&self, name: &str, of: Option<NodeId>, worst: Misfit) -> Vec<NodeId> {
        let whole = Name::new(name);
        let found = self.best(&whole, of, worst.min(SHORTER));
        if !found.is_empty() {
            return found;
        }
        // `Manager, Pilots and Senior Pilot`, whose comma is no joint
        let is_one = |part: &&str| part.split_once(',').is_some_and(|(place, _)| Name::new(place).is_place_only());
        let pair = name.split_once(" and ").filter(|(one, other)| is_one(one) || is_one(other));
        let found = pair.map_or_else(Vec::new, |(one, other)| self.each(&[one, other], of, SAME));
        if !found.is_empty() {
            return found;
        }
        // `Mate, Cook and Pilot`
        let all = parts(name, &[", and ", ", or ", ", ", " and ", " & ", " or "]);
        let found = if all.len() > 2 { self.each(&all, of, SAME) } else { Vec::new() };
        if !found.is_empty() {
            return found;
        }
        for parts in [parts(name, &[" or ", " and/or ", "/"]), parts(name, &[" and ", " & "])] {
            let found = self.each(&parts, of, worst.min(SHORTER));
            if !found.is_empty() {
                return found;
            }
        }
        if worst > SHORTER { self.best(&whole, of, worst) } else { Vec::new() }
    }

    /// The roles whose names hold all words of a name, and none that is only like one: the nearest before who asks.
    pub fn part_of(&self, name: &str, of: NodeId) -> Vec<NodeId> {
        let mut found = self.roles(name, Some(of), SHORTER);
        let (levels, specialties) = self.roles.split_at(self.levels.len());
        let named = |node: NodeId| {
            let of = |roles: &[(NodeId, Name)]| roles.binary_search_by_key(&node, |(node, _)| *node).ok();
            match of(levels) {
                Some(i) => Some(&levels[i].1),
                None => of(specialties).map(|i| &specialties[i].1),
            }
        };
        let names: Vec<&Name> = found.iter().filter_map(|node| named(*node)).collect();
        if !Name::new(name).is_said_in(&names) {
            return Vec::new();
        }
        if found.iter().any(|node| *node < of) {
            found.retain(|node| *node < of);
        }
        found
    }

    /// The roles that several names mean. What leaves words to the last one is completed by it, and may miss one or the
    /// other: `Senior, Staff or Principal Engineer`.
    fn each(&self, parts: &[impl AsRef<str>], of: Option<NodeId>, worst: Misfit) -> Vec<NodeId> {
        let Some((last, others)) = parts.split_last().filter(|(_, others)| !others.is_empty()) else {
            return Vec::new();
        };
        let whole = Name::new(last.as_ref());
        let mut found: Vec<NodeId> = Vec::new();
        let mut short = true;
        for part in others {
            let name = Name::new(part.as_ref());
            short &= name.is_place_only();
            let nodes = if name.is_place_only() { self.best(&name.completed_by(&whole), of, SAME) } else { Vec::new() };
            let nodes = if nodes.is_empty() { self.best(&name, of, worst) } else { nodes };
            if nodes.is_empty() && !short {
                return Vec::new();
            }
            found.extend(nodes);
        }
        let nodes = self.best(&whole, of, worst);
        if found.is_empty() || (nodes.is_empty() && !short) {
            return Vec::new();
        }
        found.extend(nodes);
        let mut seen = Set::default();
        found.retain(|node| seen.insert(*node));
        found
    }

    /// The role that a name fits best; several where it is the common part of their names.
    fn best(&self, name: &Name, of: Option<NodeId>, worst: Misfit) -> Vec<NodeId> {
        if name.is_empty() {
            return Vec::new();
        }
        let mut fits: Vec<(Misfit, NodeId)> = Vec::new();
        for (node, role) in self.alike(name, of) {
            if let Some(misfit) = name.misfit(role).filter(|misfit| *misfit < worst) {
                fits.push((misfit, *node));
            }
        }
        if of != Some(NodeId::PAGE) {
            let title = self.titles.iter().filter_map(|title| name.misfit(title)).min();
            // A page that says nothing of all roles stands behind its roles.
            let behind = if self.says_nothing { LONGER } else { TITLE };
            fits.extend(title.filter(|m| *m < SAME).map(|m| (m + behind, NodeId::PAGE)).filter(|(m, _)| *m < worst));
        }
        let Some(least) = fits.iter().map(|(misfit, _)| *misfit).min() else { return Vec::new() };
        if (SAME..SHORTER).contains(&least) && !name.is_place_only() {
            let is_fit = |node: &NodeId| fits.iter().any(|(_, fit)| fit == node);
            let variants =
                self.alike(name, of).into_iter().filter(|(node, role)| is_fit(node) && name.has_variant(role));
            let variants: Vec<NodeId> = variants.map(|(node, _)| *node).collect();
            if variants.len() > 1 {
                return variants;
            }
        }
        let best = fits.iter().filter(|(misfit, _)| *misfit == least).map(|(_, node)| *node);
        let asks = of.unwrap_or(NodeId::PAGE);
        // Before who asks, the nearest; else the first behind.
        best.max_by_key(|node| if *node < asks { (true, node.0) } else { (false, u32::MAX - node.0) })
            .into_iter()
            .collect()
    }

    /// The roles to look at for a name, without the one that asks. Among more roles than a page can have, names are
    /// taken as they are written, and the nearest before and behind are enough.
    fn alike(&self, name: &Name, of: Option<NodeId>) -> Vec<&(NodeId, Name)> {
        let is_other = |(node, _): &&(NodeId, Name)| Some(*node) != of;
        if self.roles.len() <= MOST_ROLES {
            return self.roles.iter().filter(is_other).collect();
        }
        let same = self.by_name.get(name).map_or(&[][..], Vec::as_slice);
        let before = same.partition_point(|i| Some(self.roles[*i].0) < of);
        same[before.saturating_sub(1)..].iter().take(3).map(|i| &self.roles[*i]).filter(is_other).collect()
    }

    /// Whether a name is the role's own, and no other's.
    pub fn is_itself(&self, name: &str, role: NodeId) -> bool {
        let name = Name::new(name);
        let same = |other: &Name| !name.is_empty() && name.misfit(other).is_some_and(|misfit| misfit < TITLE);
        let (levels, specialties) = self.roles.split_at(self.levels.len());
        let is_own =
            |of: &[(NodeId, Name)]| of.binary_search_by_key(&role, |(node, _)| *node).is_ok_and(|i| same(&of[i].1));
        is_own(levels) || is_own(specialties) || (role == NodeId::PAGE && self.titles.iter().any(same))
    }

    /// The step before an intermediate level, where somebody names the role that both are steps of: who is `Pilot
    /// (Intermediate)` and builds on the `Pilot` means the `Associate Pilot`.
    pub fn step_below(&self, name: &str, level: NodeId) -> Option<NodeId> {
        let name = Name::new(name);
        let at = self.levels.partition_point(|before| *before < level);
        let (_, own) = self.roles[..self.levels.len()].get(at).filter(|(node, _)| *node == level)?;
        let (before, other) = self.roles.get(at.checked_sub(1)?)?;
        let is_own = name.misfit(own).is_some_and(|misfit| misfit < SAME) && !name.is_intermediate();
        (is_own && own.is_intermediate() && other.subject().eq(name.subject())).then_some(*before)
    }

    /// Another role than the one that asks, whose own sections have a name though it is called otherwise itself: `Port
    /// Director Requirements` below `Director, Ports and Quays`.
    pub fn headed(&self, page: &Page, name: &str, of: NodeId) -> Option<NodeId> {
        let headed = self.headed.get_or_init(|| {
            let mut headed: Map<Name, Vec<NodeId>> = Map::default();
            for section in page.of_kind(NodeKind::Section) {
                let Some(role) = page.owner(section) else { continue };
                let Some(name) = words::subject(&words::normal(page.heading(section))).map(Name::new) else { continue };
                let roles = headed.entry(name).or_default();
                if roles.last() != Some(&role) {
                    roles.push(role);
                }
            }
            headed
        });
        headed.get(&Name::new(name))?.iter().find(|role| **role != of).copied()
    }

    /// The other levels than a role, in page order.
    pub fn others(&self, role: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.levels.iter().copied().filter(move |level| *level != role)
    }

    /// The levels before a role, in page order.
    pub fn levels_before(&self, role: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + '_ {
        self.levels.iter().copied().take(self.levels.partition_point(|level| *level < role))
    }

    /// Whether a role has a section of one of these kinds of its own.
    pub fn has(&self, role: NodeId, kinds: Kinds) -> bool {
        let own = self.kinds.get(&role).copied().unwrap_or(Kinds::NONE);
        kinds.iter().any(|kind| own.has(kind))
    }
}

/// The names that one name may be: split at its joints, and at commas where what stands between them only places a
/// role; none where it has no joint.
fn parts<'n>(name: &'n str, joints: &[&str]) -> Vec<Cow<'n, str>> {
    let mut parts = vec![name];
    for joint in joints {
        parts = parts.into_iter().flat_map(|part| part.split(joint)).collect();
    }
    if parts.len() == 1 {
        return Vec::new();
    }
    let places = |part: &str| part.split(',').all(|piece| Name::new(piece).is_place_only());
    let split = |part| if places(part) { part.split(',').collect() } else { vec![part] };
    parts = parts.into_iter().flat_map(split).collect();
    parts.retain(|part| !Name::new(part).is_empty());
    // `levels 1 and 2`
    let step = name.split(' ').next().filter(|word| is_step(&word.to_lowercase()));
    let coded = |part: &str| step.filter(|_| is_code(&part.to_lowercase())).map(|step| format!("{step} {part}"));
    parts.into_iter().map(|part| coded(part).map_or(Cow::Borrowed(part), Cow::Owned)).collect()
}
