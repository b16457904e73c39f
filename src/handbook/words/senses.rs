//! What a heading tells by beginnings of words, wherever they stand and however they go on: `Deine künftigen Aufgaben`,
//! `Kroki procesu rekrutacyjnego`.
//!
//! Invariant: only headings that no other words tell are read so. What tells of those who hire, or of what they give,
//! tells no kind, whatever else it says.

use super::gist::Gist;
use super::normal::{is_unspaced, spaces, spoken};
use super::sense::Sense;
use super::tables::{LETTERS, SHORTEST, Stem, TONGUES, WORDS};
use super::uses::Uses;
use crate::handbook::{Kind, Kinds};

use Kind::{CareerLadder, HiringProcess, NiceToHave, PerformanceIndicators, Requirements, Responsibilities};

/// No heading of more words is read by them.
const MOST_WORDS: usize = 9;

/// What a heading's words say in one language.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    /// The senses, as bits.
    all: u32,
    /// How many words say any.
    words: u16,
    /// How many are traits.
    traits: u16,
    /// Which of the two that roles ask is said first.
    first: Option<Kind>,
    /// Where the last word that says something begins, counted from 1.
    last: u32,
}

impl Said {
    fn add(&mut self, sense: Sense, at: usize) {
        let at = at as u32 + 1;
        let is_new = self.last != at;
        self.last = at;
        self.words = self.words.saturating_add(is_new.into());
        self.traits = self.traits.saturating_add((is_new && sense == Sense::Trait).into());
        self.all |= 1 << sense as u32;
        let core = match sense {
            Sense::Does => Some(Responsibilities),
            Sense::Brings => Some(Requirements),
            _ => None,
        };
        self.first = self.first.or(core);
    }

    fn has(self, sense: Sense) -> bool {
        self.all & (1 << sense as u32) != 0
    }

    fn both(self, one: Sense, other: Sense) -> bool {
        self.has(one) && self.has(other)
    }

    /// The kinds that all of it means together, of a heading that joins two things or does not.
    fn kinds(self, joins: bool) -> Option<Kinds> {
        let one = |kind: Kind| Some(Kinds::from(kind));
        if self.has(Sense::Hired) || self.both(Sense::Hiring, Sense::Steps) {
            return one(HiringProcess);
        }
        if self.has(Sense::Other) {
            return None;
        }
        if self.has(Sense::Judged) || self.both(Sense::Measure, Sense::Success) {
            return one(PerformanceIndicators);
        }
        if self.has(Sense::Climbs) || self.both(Sense::Career, Sense::Growth) {
            return one(CareerLadder);
        }
        if self.has(Sense::Wishes) {
            return one(NiceToHave);
        }
        if self.both(Sense::Does, Sense::Brings) && joins {
            return Some(Kinds::from(Responsibilities).with(Requirements));
        }
        let is_asked = self.has(Sense::Needed) || self.has(Sense::Yours);
        let traits = self.traits > 1 || (self.traits > 0 && is_asked);
        let part = self.both(Sense::Part, Sense::Yours);
        // `Hvordan du blir vurdert`
        let judged = self.both(Sense::Measure, Sense::Yours) && self.has(Sense::Steps);
        let kind = self.first.or_else(|| traits.then_some(Requirements));
        let kind = kind.or_else(|| judged.then_some(PerformanceIndicators));
        let kind = kind.or_else(|| part.then_some(Responsibilities));
        kind.map(Kinds::from)
    }
}

/// The kinds that a heading's words mean, where nothing else of it tells them.
pub(super) fn told(words: &str, gist: Gist) -> Option<Kinds> {
    // What ends in a role names one, and in many languages what begins with one does.
    if gist.last.has(Uses::ROLE | Uses::RANK) || gist.first.has(Uses::ROLE | Uses::HEAD | Uses::RANK) {
        return None;
    }
    if spaces(words).nth(MOST_WORDS - 1).is_some() {
        return None;
    }
    let said = said(words);
    let joins = gist.any.has(Uses::AND) || words.contains('/');
    // English before others, which may have words of its letters.
    let most = most(&said);
    if said[0].words == most { said[0].kinds(joins) } else { alike(&said, most).find_map(|said| said.kinds(joins)) }
}

/// Whether a heading tells of what one gets, or of those who hire, and in all languages that may be its own.
pub(super) fn is_other(words: &str) -> bool {
    let said = said(words);
    let most = most(&said);
    most > 0 && alike(&said, most).all(|said| said.has(Sense::Other))
}

/// Whether a heading, given in its normal form, may open the steps of hiring: it tells of hiring, or of what comes
/// after what (`Recruitment`, `The process`).
pub(in crate::handbook) fn may_hire(words: &str) -> bool {
    says(words, &[Sense::Hiring, Sense::Steps])
}

/// Whether a heading, given in its normal form, may tell where one goes next: `Growth`.
pub(in crate::handbook) fn may_climb(words: &str) -> bool {
    let grows = |word| matches!(word, "growth" | "grow" | "growing" | "next" | "progress" | "progressing");
    spoken(words).any(grows) || says(words, &[Sense::Career, Sense::Growth])
}

/// Whether a heading says one of these in a language that may be its own.
fn says(words: &str, senses: &[Sense]) -> bool {
    let said = said(words);
    alike(&said, most(&said)).any(|said| senses.iter().any(|sense| said.has(*sense)))
}

/// Whether a heading makes wishes of what it names: `Conocimientos deseables`.
pub(super) fn wishes(words: &str) -> bool {
    says(words, &[Sense::Wishes])
}

/// How many of a heading's words the language knows that knows the most: it is the heading's.
fn most(said: &OfTongues) -> u16 {
    said.iter().map(|said| said.words).max().unwrap_or_default()
}

/// What it says in the languages that know as many of its words.
fn alike(said: &OfTongues, most: u16) -> impl Iterator<Item = &Said> {
    said.iter().filter(move |said| said.words == most && most > 0)
}

type OfTongues = [Said; TONGUES.len()];

fn said(words: &str) -> OfTongues {
    let mut all = [Said::default(); TONGUES.len()];
    let said = &mut all;
    let mut start = 0;
    for end in spaces(words).chain([words.len()]) {
        let word = &words[start..end];
        if word.is_ascii() {
            say(said, words, start);
        } else {
            let starts = word.char_indices().map(|(at, _)| start + at);
            // Where no spaces part words, one may begin at any letter; elsewhere behind what is written as one with it.
            let is_unspaced = word.starts_with(is_unspaced);
            let mut before = true;
            let starts = starts.take_while(|at| {
                let is = before;
                before &= is_unspaced || words[*at..].starts_with(is_prefix);
                is
            });
            starts.for_each(|at| say(said, words, at));
        }
        start = end + 1;
    }
    all
}

/// Adds what the word says that begins here.
fn say(said: &mut OfTongues, words: &str, at: usize) {
    let rest = &words[at..];
    let mut add = |stem: &Stem| {
        let goes_on = |after: &str| !stem.is_whole || after.is_empty() || after.starts_with(' ');
        if rest.strip_prefix(stem.text).is_some_and(goes_on) {
            said[usize::from(stem.tongue)].add(stem.sense, at);
        }
    };
    WORDS.stems.of(rest, LETTERS).for_each(&mut add);
    if rest.starts_with(is_unspaced) {
        WORDS.stems.of(rest, SHORTEST).for_each(add);
    }
}

/// Whether a letter is an article, a preposition or the like that is written as one with the word behind it, in Hebrew
/// and Arabic.
fn is_prefix(c: char) -> bool {
    matches!(c, 'ה' | 'ו' | 'ב' | 'ל' | 'ש' | 'מ' | 'כ' | 'ا' | 'ل' | 'و' | 'ب')
}

#[cfg(test)]
mod tests;
