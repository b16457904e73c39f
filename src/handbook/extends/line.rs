//! What one line means: the roles of its page, or of others, that its claim names.
//!
//! Invariant: what a name fits exactly goes before what a link's anchor says, and that before what a name only
//! resembles.

use super::claim::Claim;
use super::name::{self, Name};
use super::phrases::Several;
use super::seek::Seek;
use super::{Basis, MOST_ROLES, is_role};
use crate::handbook::{Kinds, Link, NodeId, NodeKind, Page, Target};
use crate::markdown::LinkIndex;

/// A line that makes a claim, on its page.
pub(super) struct Line<'a> {
    pub page: &'a Page,
    pub seek: &'a Seek,
    pub node: NodeId,
    pub text: &'a str,
    pub owner: NodeId,
    pub kinds: Kinds,
}

impl Line<'_> {
    /// The roles that a claim means; none where it is no claim after all. An empty list means the role itself.
    pub fn bases(&self, claim: &Claim) -> Option<Vec<Basis>> {
        if claim.bare && self.owner == NodeId::PAGE {
            return None;
        }
        let links = self.links(claim);
        let (links, outside): (Vec<_>, Vec<_>) = links.into_iter().partition(
            |(_, link)| matches!(link.target(), Target::Page { id, sure, .. } if sure || self.page.is_named(id)),
        );
        // Whether an address of the site's is a page of the handbook, only the handbook tells.
        self.meant(claim, &links, !outside.is_empty()).or_else(|| self.elsewhere(claim, &outside))
    }

    /// The same, by what the page itself tells.
    fn meant(&self, claim: &Claim, links: &[(LinkIndex, &Link)], leads_out: bool) -> Option<Vec<Basis>> {
        let here = |nodes: Vec<NodeId>| Some(nodes.into_iter().map(Basis::Here).collect());
        if let Some(bases) = self.elsewhere(claim, links) {
            return Some(bases);
        }
        if self.owner != NodeId::PAGE && (claim.general || (claim.section && claim.above && claim.names.is_empty())) {
            let specialty = self.page.node(self.owner).kind == NodeKind::Specialty;
            if self.seek.has(NodeId::PAGE, self.kinds) || (claim.general && specialty && claim.names.is_empty()) {
                return here(vec![NodeId::PAGE]);
            }
        }
        if claim.plain && self.owner == NodeId::PAGE {
            // What a page asks of all its roles builds on none of them.
            return if !claim.by_name {
                self.unknown(claim)
            } else if self.page.levels().next().is_none() {
                self.perhaps(claim)
            } else {
                None
            };
        }
        for name in self.names(claim) {
            let found = self.seek.roles(name, Some(self.owner), name::SAME);
            // A level's own sections may have the page's name.
            let is_page = found == [NodeId::PAGE];
            if let Some(role) = is_page.then(|| self.seek.headed(self.page, name, self.owner)).flatten() {
                return here(vec![role]);
            }
            if !found.is_empty() {
                return here(found);
            }
            if let Some(step) = self.seek.step_below(name, self.owner) {
                return here(vec![step]);
            }
            if self.seek.is_itself(name, self.owner) {
                return claim.sure.then(Vec::new);
            }
        }
        if claim.plain {
            let found =
                self.names(claim).map(|name| self.seek.part_of(name, self.owner)).find(|found| !found.is_empty());
            if let Some(found) = found {
                return here(found);
            }
        }
        if claim.by_name {
            return self.perhaps(claim);
        }
        if let Some(role) = self.names(claim).find_map(|name| self.seek.headed(self.page, name, self.owner)) {
            return here(vec![role]);
        }
        let anchored = links.iter().find_map(|(_, link)| self.page.anchor(link.anchor()?));
        let holds = |node: &NodeId| self.page.node(*node).kind.owns();
        if let Some(node) = anchored.filter(holds).filter(|node| *node != self.owner) {
            return here(vec![node]);
        }
        for name in self.names(claim).filter(|_| !claim.plain) {
            let found = self.seek.roles(name, Some(self.owner), self.tolerance(name, claim));
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
        if leads_out {
            return None;
        }
        // A link to the page itself.
        if !links.is_empty() && self.owner != NodeId::PAGE {
            return here(vec![NodeId::PAGE]);
        }
        if claim.above || claim.general {
            let stray = claim.names.first().is_some_and(|name| !is_role(&self.text[name.clone()]));
            return if stray { None } else { self.above_all(claim.several).and_then(here) };
        }
        self.unknown(claim)
    }

    /// How far a name may be from a role of the page, before other pages are asked.
    fn tolerance(&self, name: &str, claim: &Claim) -> name::Misfit {
        // `Extends the design system`
        if claim.kinds.is_empty() && !claim.sure && !is_role(name) {
            name::SAME
        } else if Name::new(name).is_place_only() {
            name::LONGER + name::SAME
        } else if is_role(name) {
            name::SHORTER
        } else {
            name::LONGER
        }
    }

    /// A role that only its name tells: another page may have it.
    fn unknown(&self, claim: &Claim) -> Option<Vec<Basis>> {
        let at = claim.names.first()?;
        // `Crew Member`, whose last word is part of many names and of none.
        let member = " member";
        let is_member = self.text[at.end..].get(..member.len()).is_some_and(|next| next.eq_ignore_ascii_case(member));
        let name = &self.text[at.start..if is_member { at.end + member.len() } else { at.end }];
        let told = claim.sure || !claim.kinds.is_empty();
        if !told || !is_role(name) {
            return None;
        }
        let near = self.seek.roles(name, Some(self.owner), u32::MAX).first().copied();
        Some(vec![Basis::Named { name: name.into(), near }])
    }

    /// A role of another page, if one has it: only its name makes a claim of the line.
    fn perhaps(&self, claim: &Claim) -> Option<Vec<Basis>> {
        let name = self.names(claim).next().filter(|name| is_role(name))?;
        Some(vec![Basis::Perhaps { name: name.into() }])
    }

    fn names<'c>(&'c self, claim: &'c Claim) -> impl Iterator<Item = &'c str> {
        claim.names.iter().map(|name| &self.text[name.clone()])
    }

    /// The links of what a claim builds on.
    fn links(&self, claim: &Claim) -> Vec<(LinkIndex, &Link)> {
        let mut from = 0;
        let mut links = Vec::new();
        for (i, link) in self.page.links_in(self.node) {
            let Some(at) = self.text.get(from..).and_then(|rest| rest.find(link.text())) else { continue };
            let at = from + at;
            from = at + link.text().len();
            if at < claim.object.end && from > claim.object.start {
                links.push((i, link));
            }
        }
        links
    }

    /// What links to other pages mean: each by its own text, a single one by all that the claim names.
    fn elsewhere(&self, claim: &Claim, links: &[(LinkIndex, &Link)]) -> Option<Vec<Basis>> {
        let away = |link: &Link| matches!(link.target(), Target::Page { id, .. } if !self.page.is_named(id));
        let away: Vec<_> = links.iter().filter(|(_, link)| away(link)).collect();
        let named = |link: &Link| is_role(link.text()) || !claim.kinds.is_empty() || claim.sure;
        match away.as_slice() {
            [] => None,
            [(link, of)] if named(of) => {
                let name = self.names(claim).next().unwrap_or(of.text());
                Some(vec![Basis::Linked { link: *link, name: name.into() }])
            }
            several => {
                let roles = several.iter().filter(|(_, link)| named(link));
                let bases: Vec<Basis> =
                    roles.map(|(i, link)| Basis::Linked { link: *i, name: link.text().into() }).collect();
                (!bases.is_empty()).then_some(bases)
            }
        }
    }

    /// The several levels that are meant, or what `above` means.
    pub fn above_all(&self, several: Option<Several>) -> Option<Vec<NodeId>> {
        let all: Vec<NodeId> = match several {
            _ if self.page.node(self.owner).kind != NodeKind::Level => Vec::new(),
            Some(Several::Before) => self.seek.levels_before(self.owner).take(MOST_ROLES).collect(),
            Some(Several::Others) => self.seek.others(self.owner).take(MOST_ROLES).collect(),
            None => Vec::new(),
        };
        let has: Vec<NodeId> = all.into_iter().filter(|level| self.seek.has(*level, self.kinds)).collect();
        if has.is_empty() { self.above().map(|node| vec![node]) } else { Some(has) }
    }

    /// What `above` means: the level before that has something of the kind, the level around a specialty, the page.
    pub fn above(&self) -> Option<NodeId> {
        if self.owner == NodeId::PAGE {
            return None;
        }
        let around = self.page.ancestors(self.owner).find(|n| self.page.node(*n).kind == NodeKind::Level);
        if let Some(level) = around {
            return Some(level);
        }
        let before = || self.seek.levels_before(self.owner);
        let nearest = || before().rev().take(MOST_ROLES).find(|level| self.seek.has(*level, self.kinds));
        let page = || self.seek.has(NodeId::PAGE, self.kinds).then_some(NodeId::PAGE);
        if self.page.node(self.owner).kind == NodeKind::Specialty {
            return page().or_else(nearest);
        }
        nearest().or_else(page).or_else(|| before().next_back())
    }
}
