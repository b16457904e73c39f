//! Sections that a query names by their kind and by whose they are: `senior recruiter requirements`.
//!
//! Invariant: whose they are is named in whole. Nothing is looked at but the pages of those who are.

use std::cmp::Reverse;

use super::sums::Sums;
use super::{Candidate, FLOOR, Index, MOST_NAMES, SECTION};
use crate::handbook::{Handbook, Kind, NodeId, NodeKind, Page, PageId, Place};
use crate::search::index::Stand;
use crate::search::names::Target;
use crate::search::query::{Query, Section};
use crate::search::rank::FIRST_CLASS;
use crate::search::sieve::Sieve;
use crate::text::{Map, Set};

/// More pages, levels and specialties than these are not looked at.
const MOST_OWNERS: usize = 256;

/// A page, level or specialty that is named.
#[derive(Debug, Clone, Copy)]
struct Owner {
    place: Place,
    /// How well; of two that are as well named, either may be meant.
    class: u32,
    /// Whether what it stands in may stand for it: a specialty that is named without its page is as well a thing that
    /// people write of.
    may_lend: bool,
}

/// A section that is asked for.
#[derive(Debug, Clone, Copy)]
struct Asked {
    place: Place,
    class: u32,
    /// Whether it is not of the one that is named, but of what that stands in or holds.
    is_near: bool,
}

impl Index {
    /// The headings of the sections that a query names, then their lines; of those that are better named first.
    pub(super) fn sections(
        &self,
        handbook: &Handbook,
        query: &Query,
        sieve: &Sieve,
        sums: &Sums,
        loose: bool,
    ) -> Vec<Candidate> {
        let Some(Section { kind, owner }) = query.as_section() else { return Vec::new() };
        let owners = self.owners_named(handbook, &owner, sums, loose);
        let mut asked = sections_of(handbook, &owners, kind);
        asked.sort_by_key(|section| (Reverse(section.class), section.is_near));
        let mut found = Vec::new();
        for class in asked.chunk_by(|a, b| a.class == b.class) {
            let headings = class.iter().map(|section| (section.place, true, section.class));
            let lines = class.iter().flat_map(|section| {
                let nodes = handbook.page(section.place.page).subtree(section.place.node).skip(1);
                nodes.map(|node| (Place { node, ..section.place }, false, section.class))
            });
            found.extend(headings.chain(lines));
        }
        let mut known: Set<u32> = Set::default();
        let stands = found.into_iter().filter_map(|(place, alone, class)| {
            let text = self.text_at(place)?;
            let stand =
                self.stand(text, place).filter(|stand| sieve.passes(stand) && !sums.leave_out(text as usize))?;
            // Lines that say the same are one, headings are not.
            (alone || known.insert(text)).then_some((text, stand, alone, class))
        });
        let candidate = |(at, (text, stand, alone, class))| {
            let score = SECTION + FLOOR * 0.99 / (1.0 + at as f32 / 100.0);
            Candidate { approximate: class < 2, alone, ..Candidate::of(text, stand, score) }
        };
        stands.enumerate().map(candidate).collect()
    }

    /// Adds sections to what was found otherwise: where both are the same line, it is one hit.
    pub(super) fn put_before(&self, sections: Vec<Candidate>, sieve: &Sieve, candidates: &mut Vec<Candidate>) {
        if sections.is_empty() {
            return;
        }
        let places: Set<Place> = sections.iter().map(|section| section.stand.place).collect();
        let alone: Map<u32, bool> = sections.iter().map(|section| (section.text, section.alone)).collect();
        candidates.retain_mut(|other| match alone.get(&other.text) {
            None => true,
            Some(_) if other.alone => !places.contains(&other.stand.place),
            Some(false) => false,
            // The same heading may be found elsewhere still.
            Some(true) => {
                let elsewhere = |stand: &Stand| sieve.passes(stand) && !places.contains(&stand.place);
                let stand = self.stands(other.text).find(elsewhere);
                other.stand = stand.unwrap_or(other.stand);
                stand.is_some()
            }
        });
        candidates.extend(sections);
    }

    /// The pages, levels and specialties that words name in whole, best first; where there are none, those of one page
    /// whose names begin with them.
    fn owners_named(&self, handbook: &Handbook, name: &str, sums: &Sums, loose: bool) -> Vec<Owner> {
        let names = self.names();
        let Some(asked) = names.ask(name) else { return Vec::new() };
        let (mut whole, mut nearly, mut begun) = (Vec::new(), Vec::new(), Vec::new());
        for (score, number) in names.best(&asked, MOST_NAMES, false) {
            let Target::Place(place) = names.target(number) else { continue };
            let class = score / FIRST_CLASS;
            let cover = names.cover(&asked, number);
            let is_specialty = handbook.page(place.page).node(place.node).kind == NodeKind::Specialty;
            let may_lend = !is_specialty || cover.borrows;
            if !may_lend && !asked.is_of_several() {
                continue;
            }
            let owner = Owner { place, class, may_lend };
            let is_sure = || class >= 2 || loose || self.text_at(place).is_some_and(|text| sums.guess(text as usize));
            match class {
                6.. => whole.push(owner),
                _ if cover.whole && is_sure() => nearly.push(owner),
                5 if asked.is_of_several() => begun.push(owner),
                _ => {}
            }
        }
        let is_of_one_page = begun.iter().all(|owner| owner.place.page == begun[0].place.page);
        let mut found = match () {
            () if !whole.is_empty() => whole,
            () if !nearly.is_empty() => nearly,
            () if is_of_one_page => begun,
            () => Vec::new(),
        };
        found.truncate(MOST_OWNERS);
        found
    }
}

/// The sections of a kind that owners have themselves; else those of what they stand in; else, of a page, those that it
/// holds anywhere, unless another owner has one there.
fn sections_of(handbook: &Handbook, owners: &[Owner], kind: Kind) -> Vec<Asked> {
    let mut found: Vec<Asked> = Vec::new();
    let mut known: Set<Place> = Set::default();
    let mut pages: Set<PageId> = Set::default();
    let mut without = Vec::new();
    for owner in owners {
        let Place { page: id, node } = owner.place;
        let page = handbook.page(id);
        let around = page
            .around(node)
            .take(if owner.may_lend { usize::MAX } else { 1 })
            .filter(|node| *node == NodeId::PAGE || page.node(*node).kind.owns());
        let own = around.map(|whose| (whose, sections(page, whose, kind, false))).find(|(_, own)| !own.is_empty());
        let Some((whose, own)) = own else {
            without.push(owner);
            continue;
        };
        pages.insert(id);
        let asked =
            |node| Asked { place: Place { page: id, node }, class: owner.class, is_near: whose != owner.place.node };
        found.extend(own.into_iter().map(asked).filter(|asked| known.insert(asked.place)));
    }
    for owner in without.into_iter().filter(|owner| !pages.contains(&owner.place.page)) {
        let Place { page, node } = owner.place;
        let held = sections(handbook.page(page), node, kind, true);
        let asked = |node| Asked { place: Place { page, node }, class: owner.class, is_near: true };
        found.extend(held.into_iter().map(asked).filter(|asked| known.insert(asked.place)));
    }
    found
}

/// The outermost sections of a kind below an owner, without those of other owners below it, or with them.
fn sections(page: &Page, owner: NodeId, kind: Kind, of_all: bool) -> Vec<NodeId> {
    let mut found = Vec::new();
    let end = page.node(owner).end;
    let mut at = NodeId(owner.0 + 1);
    while at < end {
        let node = page.node(at);
        let is_asked = node.kind == NodeKind::Section && node.kinds.has(kind);
        if is_asked {
            found.push(at);
        }
        let is_passed = is_asked || !of_all && node.kind.owns();
        at = if is_passed { node.end } else { NodeId(at.0 + 1) };
    }
    found
}
