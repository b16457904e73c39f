//! Lines that have some words of a query, where what they stand in has the others: `senior budgets` is a line with
//! `budgets` of a senior level, `grade 8 sales` a level of that grade in that department.
//!
//! What a line stands in is its level or specialty and those around that, its page, its department, its grade, and the
//! kind of its section.
//!
//! Invariant: names are looked at once for each page, level and specialty, and lines only where these have a word of
//! the query.

use super::sums::Sums;
use super::{Candidate, FLOOR, Index, Named, PART_OF_NAME, WITHIN, bounded};
use crate::handbook::{Grade, Handbook, Place, normal};
use crate::search::index::{HitKind, HitKinds, Stand};
use crate::search::query::{Query, Term, kind_of_section};
use crate::search::sieve::Sieve;
use crate::search::tokens::Cut;
use crate::search::weigh;
use crate::text::{Set, is_plural};

/// Fewer letters begin too many departments.
const LEAST_BEGINNING: usize = 3;

/// What a name around a line counts beside the line's own words.
const NAME_AROUND: f32 = 0.5;

/// What of a query is said by what lines stand in.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// By the number of the page, level or specialty; empty where nothing is said.
    owners: Vec<Said>,
    /// The groups that ask for sections of a kind.
    kinds: Vec<(u32, HitKinds)>,
    /// All groups that are said anywhere.
    any: u32,
}

/// What a page, level or specialty says, together with all that it stands in.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    groups: u32,
    /// Those that it says only if a word of the query is misspelt.
    slips: u32,
    score: f32,
}

impl Around {
    /// The groups that are said where a line stands.
    pub fn at(&self, stand: &Stand) -> u32 {
        let kinds = self.kinds.iter().filter(|(_, kinds)| stand.kinds.meets(*kinds));
        kinds.fold(self.said(stand).groups, |all, (group, _)| all | group)
    }

    fn said(&self, stand: &Stand) -> Said {
        self.owners.get(stand.owner as usize).copied().unwrap_or_default()
    }
}

impl Index {
    /// Looks at what lines stand in; at nothing where one word is asked for, or where names are meant by all of them.
    pub(super) fn around(&self, query: &Query, sums: &Sums, named: &Named) -> Around {
        let mut around = Around::default();
        if sums.need.count_ones() < 2 || named.values().any(|name| name.score >= PART_OF_NAME) {
            return around;
        }
        around.kinds = kinds_asked(query);
        let grade = grade_asked(query);
        for (department, pages) in self.departments() {
            let of_all = Said { groups: groups_of_department(department, query), ..Said::default() };
            for page in pages {
                let (owners, first) = self.owners_of(page);
                for owner in owners {
                    let mut said = around.owners.get(first + owner.outer as usize).copied().unwrap_or(of_all);
                    if let Some(text) = self.text_at(Place { page, node: owner.node }) {
                        let held = sums.held[text as usize];
                        said.slips |= held.slips & !said.groups;
                        said.groups |= held.groups;
                        said.score = said.score.max(sums.scores[text as usize]);
                    }
                    if let Some((groups, _)) = grade.filter(|(_, grade)| owner.grade == Some(*grade)) {
                        said.groups |= groups;
                    }
                    said.groups &= sums.need;
                    around.any |= said.groups;
                    around.owners.push(said);
                }
            }
        }
        around.any |= around.kinds.iter().fold(0, |all, (group, _)| all | group);
        around
    }

    /// Adds the lines of which what they stand in has what they lack.
    pub(super) fn add_within(
        &self,
        handbook: &Handbook,
        sums: &Sums,
        sieve: &Sieve,
        pages_hit: &mut [bool],
        candidates: &mut Vec<Candidate>,
    ) {
        let Sums { need, around, .. } = sums;
        for (text, held) in sums.held.iter().enumerate() {
            let lacks = need & !held.groups;
            if lacks == 0 || lacks == *need || lacks & !around.any != 0 || self.texts[text].is_name {
                continue;
            }
            let mut best: Option<(f32, Stand)> = None;
            let mut count = 0;
            // A heading says no more than what it stands in does.
            let is_line = |Place { page, node }: Place| handbook.page(page).node(node).rank == 0;
            let belongs =
                |stand: &Stand| around.at(stand) & lacks == lacks && sieve.passes(stand) && is_line(stand.place);
            for stand in self.stands(text as u32).filter(belongs).filter(|_| !sums.leave_out(text)) {
                pages_hit[stand.place.page.0 as usize] = true;
                count += 1;
                let weight = sums.scores[text] * weigh::of_kinds(stand.kinds) + around.said(&stand).score * NAME_AROUND;
                if best.is_none_or(|(most, _)| weight > most) {
                    best = Some((weight, stand));
                }
            }
            let Some((weight, stand)) = best else { continue };
            let approximate = sums.guess(text) || around.said(&stand).slips & lacks != 0;
            let guess = if approximate { weigh::GUESS } else { 1.0 };
            let score = WITHIN + bounded(weight * weigh::repeated(count) * guess);
            let text = text as u32;
            candidates.push(Candidate { lacks, approximate, ..Candidate::of(text, stand, score) });
        }
    }

    /// Adds the names of pages, levels and specialties that are all that is asked for, with what they stand in.
    pub(super) fn add_owners(
        &self,
        handbook: &Handbook,
        sums: &Sums,
        sieve: &Sieve,
        pages_hit: &mut [bool],
        candidates: &mut Vec<Candidate>,
    ) {
        let Sums { need, around, .. } = sums;
        if around.any & need != *need || !around.owners.iter().any(|said| said.groups == *need) {
            return;
        }
        let known: Set<Place> = candidates.iter().map(|hit| hit.stand.place).collect();
        let mut count = 0;
        for (page, _) in handbook.pages() {
            let (owners, first) = self.owners_of(page);
            for (i, owner) in owners.iter().enumerate() {
                let said = |i: usize| around.owners[first + i];
                let is_first = owner.outer as usize == i || said(owner.outer as usize).groups != *need;
                let place = Place { page, node: owner.node };
                if said(i).groups != *need || !is_first || known.contains(&place) {
                    continue;
                }
                let text = self.text_at(place).filter(|text| !sums.leave_out(*text as usize));
                let Some(stand) = text.and_then(|text| self.stand(text, place)).filter(|stand| sieve.passes(stand))
                else {
                    continue;
                };
                pages_hit[page.0 as usize] = true;
                let score = WITHIN + FLOOR * 0.99 / (1.0 + count as f32 / 1000.0);
                count += 1;
                let approximate = said(i).slips != 0;
                let hit = Candidate::of(text.unwrap_or_default(), stand, score);
                candidates.push(Candidate { approximate, alone: true, ..hit });
            }
        }
    }
}

/// The word of a group that has no other, if it may stand for something else.
fn lone(query: &Query, group: usize) -> Option<&Term> {
    match query.groups.get(group).filter(|group| !group.optional)?.any.as_slice() {
        [term] if !term.quoted => Some(term),
        _ => None,
    }
}

/// The groups that ask for sections of a kind: `ruby requirements`.
fn kinds_asked(query: &Query) -> Vec<(u32, HitKinds)> {
    let groups = (0..query.groups.len().min(32)).filter_map(|at| Some((at, lone(query, at)?)));
    let kinds = groups.filter_map(|(at, term)| Some((1 << at, kind_of_section(&normal(&term.typed))?)));
    kinds.map(|(group, kind)| (group, HitKind::Text(kind).into())).collect()
}

/// The groups that ask for a grade, and the grade: `grade 8`.
fn grade_asked(query: &Query) -> Option<(u32, Grade)> {
    (1..query.groups.len().min(32)).find_map(|at| {
        let said = lone(query, at - 1)?;
        let grade: Grade = lone(query, at)?.typed.parse().ok()?;
        let is_said = ["grade", "level"].iter().any(|word| said.typed.eq_ignore_ascii_case(word));
        is_said.then_some((0b11 << (at - 1), grade))
    })
}

/// The groups of which the word is one of a department's.
fn groups_of_department(department: &str, query: &Query) -> u32 {
    let cut = Cut::of(department);
    query.groups_where(|term| match term.words.as_slice() {
        [asked] if !term.quoted => {
            let asked = &*asked.folded;
            let begins = term.unfinished && asked.len() >= LEAST_BEGINNING;
            cut.words().any(|word| word == asked || is_plural(asked, word) || begins && word.starts_with(asked))
        }
        _ => false,
    })
}
