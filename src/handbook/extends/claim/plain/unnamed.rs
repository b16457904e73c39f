//! What a sentence means without a name: what stands above, the levels before or all others, the page.
//!
//! Invariant: `above`, `previous` or `general` alone say nothing: the sentence says all of it, or that more follows.

use std::ops::Range;

use super::{ALL, Plain, SAME};
use crate::handbook::extends::phrases::{Several, Word, is_above, is_general, is_level_before, is_rung, several};

impl Plain<'_, '_> {
    /// Whether what is told is the page's: `In addition to the general duties`, `The general Pilot duties`,
    /// `Requirements common to all levels`.
    pub(super) fn is_of_all(&self, from: usize, name: &Range<usize>) -> bool {
        let end = self.words.len();
        let is_all = |i: usize| matches!(self.words[i].lower, "all" | "every") && i + 1 < end && self.is_rung(i + 1);
        let of_kind = |range: Range<usize>| range.into_iter().any(|i| self.kind(i).is_some());
        let is_general = |i: usize| {
            let is_named = || i + 1 == name.start && !self.words[i].is_capital && self.kind(name.end).is_some();
            is_general(self.words[i].lower) && !self.is_capital(i) && (self.kind(i + 1).is_some() || is_named())
        };
        let is_all = |i: usize| name.is_empty() && is_all(i) && of_kind(from..i);
        (from..end).any(|i| is_general(i) || is_all(i)) && several(self.words).is_none()
    }

    /// Whether it is told to the end, or as what is added to: `All general duties`, `The base requirements and:`.
    pub(super) fn tells_of_all(&self, from: usize) -> bool {
        let end = self.words.len();
        let kind = (from..end).find(|i| self.kind(*i).is_some()).unwrap_or(end);
        let sentence = self.sentence;
        let goes_on = || match sentence.word(end) {
            "plus" => true,
            "and" => end + 1 == sentence.words.len(),
            _ => false,
        };
        self.is_besides() || self.has(from..kind, ALL) || self.is_above(from) || goes_on()
    }

    /// Whether a word is what steps of a ladder, or what stands on them, are called.
    fn is_rung(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|word| {
            let word = word.lower;
            is_rung(word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word))
        })
    }

    /// Whether it names the level before: `previous level`, but not `previous experience`.
    pub(super) fn means_level_before(&self, from: usize) -> bool {
        (from..self.words.len())
            .any(|i| is_level_before(self.words, i) && (self.is_rung(i + 1) || !is_above(self.words[i].lower)))
    }

    /// Whether it says that something stands above. `Senior or above` is no place on the page.
    pub(super) fn is_above(&self, from: usize) -> bool {
        let open = |i: usize| i > 0 && matches!(self.words[i - 1].lower, "or" | "and");
        (from..self.words.len()).any(|i| is_above(self.words[i].lower) && !open(i))
    }

    /// Whether it is what stands above, or the level before: `Everything above`, `All of the foregoing`.
    pub(super) fn tells_above(&self, from: usize, is_named: bool) -> bool {
        let all = || from..self.words.len();
        let is_above = |i: usize| is_above(self.words[i].lower);
        let ends = |word: &Word<'_>| word.sign == Some(':');
        // `As above`, `Duties as listed above`
        let is_as = |i: usize| {
            self.words[i].lower == "as"
                && (i + 1..(i + 3).min(self.words.len())).any(|i| self.words[i].lower == "above")
        };
        let told = self.is_besides() || self.has(all(), ALL) || self.has(all(), SAME) || all().any(is_as);
        let of_kind = all().any(|i| self.kind(i).is_some());
        if several(self.words) == Some(Several::Others) {
            return of_kind || told;
        }
        if self.means_level_before(from) {
            // `All duties of a Pilot at previous levels`, `The previous step's list`
            return of_kind || (!is_named && (told || self.has(all(), &["list", "row", "column", "section"])));
        }
        // `The above requirements, plus`, `The above, and:`
        let goes_on = || self.sentence.word(self.words.len()) == "plus" || self.sentence.words.last().is_some_and(ends);
        let only = || {
            let is_the = self.words[from].lower == "the" && self.words.len() > from + 1 && is_above(from + 1);
            let begins = self.words[from].lower == "above" && of_kind && goes_on();
            (is_the || begins)
                && !all().any(|i| self.is_verb(i))
                && (of_kind || (self.words.len() == from + 2 && goes_on()))
        };
        self.is_above(from) && (told || only())
    }
}
