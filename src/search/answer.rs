//! From a query to hits, best first.
//!
//! Each group of the query marks the texts that hold one of its terms; texts that all groups have marked are hits. Then
//! come names that mean the query in other words, lines of which what they stand in has the words that they lack, and at
//! last pages that hold all of it, but not in one line.
//!
//! Invariant: the same query on the same index gives the same hits in the same order, and how many there are does not
//! depend on how many are wanted.

mod apart;
mod facets;
mod fewer;
mod sections;
mod sums;
mod within;

use std::ops::Range;

use super::index::{HitKind, HitKinds, Index, Stand};
use super::marks::merged;
use super::names::Target;
use super::query::{Mistake, Query, Term};
use super::rank::FIRST_CLASS;
use super::sieve::Sieve;
use super::weigh;
use crate::handbook::{Handbook, PageId, Place};
use crate::text::{Map, Set};
pub use facets::Facets;
use fewer::Answered;
use sums::Sums;

/// A line or name that a query finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Where it stands; of many places the first of the best kind.
    pub place: Place,
    /// What it is there.
    pub kind: HitKind,
    /// How well it fits, more is better.
    pub score: f32,
    /// Which characters of its text are meant, counted from 0, in order.
    pub marks: Vec<Range<usize>>,
    /// Where else the same line stands, in folder order.
    pub also_on: Vec<Place>,
    /// Whether a word of the query had to be taken for a misspelt one.
    pub approximate: bool,
    /// Whether it has some of the query's words only, and its page has the others elsewhere.
    pub scattered: bool,
}

/// What a query finds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// The best hits.
    pub hits: Vec<Hit>,
    /// How many there are in all. Lines that say the same are one.
    pub total: usize,
    /// What in the query nothing can fit.
    pub doubts: Vec<Mistake>,
}

/// Hits come in floors: whatever is on a higher one comes first.
const FLOOR: f32 = 100.0;
const NAME: f32 = 6.0 * FLOOR;
const SECTION: f32 = 5.0 * FLOOR;
const PART_OF_NAME: f32 = 4.0 * FLOOR;
const LINE: f32 = 3.0 * FLOOR;
const OTHER_NAME: f32 = 2.0 * FLOOR;
const WITHIN: f32 = FLOOR;
const SCATTERED: f32 = 0.0;

/// The best hits are looked at more closely: so many, and some for each that is wanted.
const CLOSER: usize = 300;

/// More names than these are not looked at.
const MOST_NAMES: usize = 4096;

/// A hit before it is looked at closely.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    text: u32,
    stand: Stand,
    score: f32,
    approximate: bool,
    scattered: bool,
    /// The groups that it lacks itself, and what it stands in has.
    lacks: u32,
    /// Whether only this one is meant of all places that say the same.
    alone: bool,
    /// The name's number and score, where it was found as a name.
    name: Option<(u32, u32)>,
}

impl Candidate {
    /// A line that holds all that is asked for.
    fn of(text: u32, stand: Stand, score: f32) -> Candidate {
        Candidate { text, stand, score, approximate: false, scattered: false, lacks: 0, alone: false, name: None }
    }
}

/// Names that mean a query, by where they stand.
type Named = Map<Place, Candidate>;

impl Index {
    /// Finds what a query asks for: the best hits, and how many there are.
    pub fn search(&self, handbook: &Handbook, query: &Query, limit: usize) -> Found {
        let (sieve, mut doubts) = Sieve::new(self, handbook, query);
        if query.is_empty() {
            return Found { doubts, ..Found::default() };
        }
        let Answered { query, left_out, sums, candidates } = self.answer(handbook, query, &sieve);
        doubts.extend(left_out);
        Found { doubts, ..self.best(handbook, &query, &sieve, limit, (sums, candidates)) }
    }

    fn look_for(&self, handbook: &Handbook, query: &Query, sieve: &Sieve, loose: bool) -> (Sums, Vec<Candidate>) {
        let mut sums = self.sum(handbook, query, loose);
        // Whether pages that hold all words, but not in one line, are looked for.
        let scatters = sums.need.count_ones() > 1;
        let mut pages_hit = vec![false; if scatters { handbook.pages().len() } else { 0 }];
        let mut candidates = Vec::new();
        let mut named = self.named(query, sieve, &sums, loose);
        sums.around = self.around(query, &sums, &named);
        for text in self.full(&sums, sieve) {
            self.add_line(text, &sums, sieve, &mut named, &mut pages_hit, &mut candidates);
        }
        // Names that mean the query in other words; what is a slip in them is none in a line that holds all.
        candidates.extend(named.into_values().filter(|name| loose || !name.approximate));
        let sections = self.sections(handbook, query, sieve, &sums, loose);
        self.put_before(sections, sieve, &mut candidates);
        if scatters {
            self.add_within(handbook, &sums, sieve, &mut pages_hit, &mut candidates);
            self.add_owners(handbook, &sums, sieve, &mut pages_hit, &mut candidates);
            candidates.iter().for_each(|hit| pages_hit[hit.stand.place.page.0 as usize] = true);
            sums.scattered = self.add_scattered(&sums, sieve, &pages_hit, &mut candidates);
        }
        (sums, candidates)
    }

    /// The best of all that was found, looked at closely and in order.
    fn best(
        &self,
        handbook: &Handbook,
        query: &Query,
        sieve: &Sieve,
        limit: usize,
        (sums, mut candidates): (Sums, Vec<Candidate>),
    ) -> Found {
        let total = candidates.len();

        let order = |a: &Candidate, b: &Candidate| {
            b.score.total_cmp(&a.score).then_with(|| (a.text, a.stand.place).cmp(&(b.text, b.stand.place)))
        };
        let closer = CLOSER.max(limit.saturating_mul(2));
        if candidates.len() > closer {
            candidates.select_nth_unstable_by(closer, order);
            candidates.truncate(closer);
        }
        for candidate in &mut candidates {
            self.look_closer(handbook, &sums, candidate);
        }
        candidates.sort_unstable_by(order);
        candidates.truncate(limit);
        let name = query.as_name();
        let asked = name.as_deref().and_then(|name| self.names().ask(name));
        let hits = candidates.into_iter().map(|candidate| {
            let mut marks = sums.meant.look(self.text(handbook, candidate.text)).marks;
            if let (Some((number, score)), Some(asked)) = (candidate.name, &asked) {
                let chars = self.names().marks_of(asked, score, number);
                marks.extend(chars.into_iter().map(|i| i..i + 1));
                marks = merged(marks, true);
            }
            self.hit(candidate, marks, sieve, &sums)
        });
        Found { hits: hits.collect(), total, ..Found::default() }
    }

    /// The texts that hold all that is asked for, and may pass.
    fn full<'a>(&'a self, sums: &'a Sums, sieve: &'a Sieve) -> impl Iterator<Item = u32> + 'a {
        let need = sums.need;
        let all = sums.held.iter().enumerate().filter(move |(_, held)| held.groups & need == need);
        let all = all.filter(|(text, _)| !sums.leave_out(*text) && sieve.may_pass(self.texts[*text].kinds));
        all.map(|(text, _)| text as u32)
    }

    /// Adds a text that holds all that is asked for: a name in each of its places, anything else once.
    fn add_line(
        &self,
        text: u32,
        sums: &Sums,
        sieve: &Sieve,
        named: &mut Named,
        pages_hit: &mut [bool],
        candidates: &mut Vec<Candidate>,
    ) {
        let approximate = sums.guess(text as usize);
        let mut best: Option<(f32, Stand)> = None;
        let mut count = 0;
        let score = sums.scores[text as usize];
        let open = sieve.is_open();
        let is_name = self.texts[text as usize].is_name;
        // Where nothing but places is asked for, they come in folder order.
        let only_places = sums.need == 0;
        // What a text is in one place it is in most.
        let (mut kinds, mut weight) = (HitKinds::default(), 1.0);
        for stand in self.stands(text).filter(|stand| open || sieve.passes(stand)) {
            if let Some(page) = pages_hit.get_mut(stand.place.page.0 as usize) {
                *page = true;
            }
            if !only_places && stand.kinds != kinds {
                kinds = stand.kinds;
                weight = weigh::of_kinds(kinds);
            }
            if is_name {
                let score = line_score(score * weight);
                let line = Candidate { approximate, alone: true, ..Candidate::of(text, stand, score) };
                let name = if named.is_empty() { None } else { named.remove(&stand.place) };
                candidates.push(match name {
                    // What is no slip of the words in it is none of the name.
                    Some(name) if name.score > score && (approximate || !name.approximate) => {
                        Candidate { approximate, ..name }
                    }
                    _ => line,
                });
            } else {
                count += 1;
                if best.is_none_or(|(most, _)| weight > most) {
                    best = Some((weight, stand));
                }
            }
        }
        if let Some((weight, stand)) = best {
            // A line of which each word is asked for is what is looked for, wherever it stands.
            let is_whole = sums.need.count_ones() > 1 && usize::from(self.texts[text as usize].length) <= sums.words;
            let repeated = if only_places || is_whole { 1.0 } else { weigh::repeated(count) };
            let score = line_score(score * weight * repeated);
            candidates.push(Candidate { approximate, ..Candidate::of(text, stand, score) });
        }
    }

    /// The names that mean a query, by where they stand.
    fn named(&self, query: &Query, sieve: &Sieve, sums: &Sums, loose: bool) -> Named {
        let mut named = Named::default();
        let Some(asked) = query.as_name().and_then(|name| self.names().ask(&name)) else { return named };
        let words = query.groups.len();
        // What its sign tells apart from the beginnings of words is looked for as it is written.
        let spelt = query.groups_where(Term::is_spelt);
        // A word of a script without spaces may be several of a name, with others between.
        let alike = loose && query.groups_where(Term::is_unspaced) > 0;
        // Of a word that names have as a part of other words only: the pages that write it themselves.
        let mut writing: Option<Set<PageId>> = None;
        for (at, (score, number)) in self.names().best(&asked, MOST_NAMES, alike).into_iter().enumerate() {
            let Target::Place(place) = self.names().target(number) else { continue };
            let Some(text) = self.text_at(place).filter(|text| sums.held[*text as usize].groups & spelt == spelt)
            else {
                continue;
            };
            let class = score / FIRST_CLASS;
            if class < 2 && !loose && !sums.guess(text as usize) {
                continue;
            }
            let Some(stand) = self.stand(text, place).filter(|stand| sieve.passes(stand)) else { continue };
            let covers_half = words * 2 >= usize::from(self.texts[text as usize].length);
            let floor = match class {
                6.. => NAME,
                1 | 4..6 if covers_half => PART_OF_NAME,
                _ => OTHER_NAME,
            };
            // What only others write is another word: `sdr` no Senior Director, Revenue, `intern` nothing international.
            let mut is_other = || {
                let word = self.names().part_of_other(&asked, number)?;
                let writing = writing.get_or_insert_with(|| self.pages_with(word));
                Some(!writing.is_empty() && !writing.contains(&place.page))
            };
            let floor = if floor > OTHER_NAME && is_other() == Some(true) { OTHER_NAME } else { floor };
            // They are in order already.
            let name = Some((number, score));
            let score = floor + FLOOR * 0.99 / (1.0 + at as f32 / 100.0);
            let approximate = class < 2;
            named.insert(place, Candidate { approximate, alone: true, name, ..Candidate::of(text, stand, score) });
        }
        named
    }

    /// The pages that have a word as it is written.
    fn pages_with(&self, word: &str) -> Set<PageId> {
        let texts = self.vocabulary.find(word).map_or(&[][..], |word| self.postings(word));
        texts.iter().flat_map(|text| self.stands(*text)).map(|stand| stand.place.page).collect()
    }

    /// Adds, for each page that holds all of the query but in no line, the line that holds most of it: once, if it is
    /// the same on several. Returns which text that is on each page.
    fn add_scattered(
        &self,
        sums: &Sums,
        sieve: &Sieve,
        pages_hit: &[bool],
        candidates: &mut Vec<Candidate>,
    ) -> Vec<Option<u32>> {
        let need = sums.need;
        let mut masks = vec![0_u32; pages_hit.len()];
        let some = || {
            let all = sums.held.iter().enumerate().filter(|(_, held)| held.groups & need != 0);
            all.filter(|(text, _)| !sums.leave_out(*text))
        };
        let open = sieve.is_open();
        let stands = |text: usize| {
            let elsewhere = |stand: &Stand| !pages_hit[stand.place.page.0 as usize];
            self.stands(text as u32).filter(elsewhere).filter(|stand| open || sieve.passes(stand))
        };
        for (text, held) in some() {
            for stand in stands(text) {
                masks[stand.place.page.0 as usize] |= held.groups;
            }
        }
        let mut best: Vec<Option<Candidate>> = vec![None; masks.len()];
        for (text, _) in some() {
            for stand in stands(text) {
                let page = stand.place.page.0 as usize;
                if masks[page] & need != need {
                    continue;
                }
                let score = sums.scores[text] * weigh::of_kinds(stand.kinds);
                if best[page].is_none_or(|best| score > best.score) {
                    let approximate = sums.guess(text);
                    let alone = self.texts[text].is_name;
                    let text = text as u32;
                    let line = Candidate::of(text, stand, score);
                    best[page] = Some(Candidate { approximate, scattered: true, alone, ..line });
                }
            }
        }
        let texts = best.iter().map(|line| line.map(|line| line.text)).collect();
        let mut known: Map<u32, usize> = Map::default();
        for line in best.into_iter().flatten() {
            let line = Candidate { score: SCATTERED + bounded(line.score), ..line };
            match known.get(&line.text).filter(|_| !line.alone) {
                Some(at) if candidates[*at].score >= line.score => {}
                Some(at) => candidates[*at] = line,
                None => {
                    known.insert(line.text, candidates.len());
                    candidates.push(line);
                }
            }
        }
        texts
    }

    /// Looks at how near to each other the words of a line stand.
    fn look_closer(&self, handbook: &Handbook, sums: &Sums, candidate: &mut Candidate) {
        if sums.need == 0 || candidate.name.is_some() || !(LINE..PART_OF_NAME).contains(&candidate.score) {
            return;
        }
        let page = handbook.page(candidate.stand.place.page);
        let is_heading = page.node(candidate.stand.place.node).rank > 0 && !self.texts[candidate.text as usize].is_name;
        let mut factor = if is_heading { weigh::HEADING } else { 1.0 };
        factor *= if candidate.approximate { weigh::GUESS } else { 1.0 };
        if sums.need.count_ones() > 1 {
            let seen = sums.meant.look(self.text(handbook, candidate.text));
            factor *= weigh::nearness(&seen.positions, sums.need, sums.twins);
        }
        candidate.score = line_score(unbounded(candidate.score - LINE) * factor);
    }

    fn hit(&self, candidate: Candidate, marks: Vec<Range<usize>>, sieve: &Sieve, sums: &Sums) -> Hit {
        let Candidate { text, stand, score, approximate, scattered, alone, .. } = candidate;
        let others = self.stands(text).filter(|other| other.place != stand.place);
        let others = others.filter(|other| belongs(&candidate, other, sieve, sums));
        let also_on = if alone { Vec::new() } else { others.map(|other| other.place).collect() };
        Hit { place: stand.place, kind: stand.kinds.first(), score, marks, also_on, approximate, scattered }
    }
}

/// Whether a place of a hit's text is as well one of the hit's.
fn belongs(hit: &Candidate, stand: &Stand, sieve: &Sieve, sums: &Sums) -> bool {
    let has_the_others = if hit.scattered {
        sums.scattered[stand.place.page.0 as usize] == Some(hit.text)
    } else {
        hit.lacks == 0 || sums.around.at(stand) & hit.lacks == hit.lacks
    };
    has_the_others && sieve.passes(stand)
}

/// A weight of any size, kept below a floor's height.
fn bounded(weight: f32) -> f32 {
    FLOOR * 0.99 * weight / (weight + 20.0)
}

fn unbounded(bounded: f32) -> f32 {
    20.0 * bounded / (FLOOR * 0.99 - bounded).max(0.01)
}

fn line_score(weight: f32) -> f32 {
    LINE + bounded(weight)
}

#[cfg(test)]
mod tests;
