//! What a sentence says is built on: `the Senior Pilot requirements outlined above`.
//!
//! Invariant: a name begins and ends with words that may be part of one, and lies within what is built on.

use std::ops::Range;

use super::{Claim, Sentence};
use crate::handbook::Kinds;
use crate::handbook::extends::phrases::{
    ENDS, EXPECTATIONS, VERBS, Word, is_above, is_around, is_code, is_general, is_grade, is_level_before, is_member,
    several,
};

/// Whether one kind is said to be of the other, which can mean either: `the responsibilities of the Pilot requirements`.
fn names_twice(words: &[Word<'_>]) -> bool {
    let mut named = words.iter().enumerate().filter_map(|(i, word)| Some((i, word.kind?)));
    let Some((first, kind)) = named.next() else { return false };
    let Some((last, other)) = named.next() else { return false };
    let joins = |word: &Word<'_>| matches!(word.lower, "and" | "or" | "&") || word.sign.is_some();
    kind != other && words[first + 1].lower == "of" && !words[first..last].iter().any(joins)
}

impl Sentence<'_> {
    /// Reads the thing that is built on, from a word to where it ends.
    pub(super) fn object(&self, from: usize, strict: bool) -> Option<Claim> {
        let end = self.end(from, strict);
        let words = self.words.get(from..end).filter(|words| !words.is_empty())?;
        let mut claim = Claim { object: words[0].at.start..words[words.len() - 1].at.end, ..Claim::default() };
        // The words for kinds; `Pilot requirements` has its name before them, `requirements of a Pilot` behind.
        claim.kinds = words.iter().filter_map(|w| w.kind).fold(Kinds::NONE, Kinds::and);
        claim.loose = words.iter().all(|w| w.kind.is_none() || EXPECTATIONS.contains(&w.lower)) || names_twice(words);
        claim.section = words.iter().any(|w| w.lower == "section");
        let last_kind = words.iter().rposition(|w| w.kind.is_some());
        let first_kind = words.iter().position(|w| w.kind.is_some());
        let joined = |w: &Word<'_>| matches!(w.lower, "of" | "for" | "from" | "as");
        let behind = last_kind.filter(|k| {
            let rest = &words[k + 1..];
            rest.iter().any(joined)
                && rest.iter().any(|w| is_member(w.lower) || (!is_around(w.lower) && !is_above(w.lower)))
        });
        let named = match (behind, first_kind) {
            (Some(last), _) => &words[last + 1..],
            (None, Some(first)) => &words[..first],
            (None, None) => words,
        };
        let after = last_kind.map_or(&words[words.len()..], |last| &words[last + 1..]);
        // `Senior or above` is no place on the page.
        let open = |i: usize| i > 0 && matches!(words[i - 1].lower, "or" | "and");
        let level_before = (0..words.len()).any(|i| is_level_before(words, i));
        claim.above = level_before || words.iter().enumerate().any(|(i, w)| is_above(w.lower) && !open(i));
        claim.several = several(words);
        claim.general = words.windows(2).any(|pair| is_general(pair[0].lower) && pair[1].kind.is_some());
        // `Pilot performance indicators` are no requirements.
        let measures = |w: &Word<'_>| matches!(w.lower, "kpis" | "kpi" | "indicators" | "metrics" | "okrs");
        if words.iter().any(measures) && claim.kinds.is_empty() {
            return None;
        }
        claim.names = self.names(named);
        if level_before {
            claim.names.clear();
        }
        let tells = |w: &Word<'_>| VERBS.contains(&w.lower);
        if strict && words[..first_kind.unwrap_or(0)].iter().any(tells) {
            return None;
        }
        // What follows the kinds without a joint is only a place: `requirements listed above`.
        let stray = |w: &Word<'_>| {
            !is_around(w.lower) && !is_above(w.lower) && w.kind.is_none() && !measures(w) && w.lower != "performance"
        };
        if strict && behind.is_none() && last_kind.is_some() && after.iter().any(stray) {
            return None;
        }
        if claim.names.is_empty() && !claim.above && !claim.general && strict {
            return None;
        }
        Some(claim)
    }

    /// Where the thing that is built on ends.
    fn end(&self, from: usize, strict: bool) -> usize {
        for i in from..self.words.len() {
            let word = self.word(i);
            let level_before = i > from && is_level_before(self.words, i);
            let ends = (ENDS.contains(&word) && i > from && !level_before)
                || (word == "and" && matches!(self.word(i + 1), "also" | "include" | "includes" | "is" | "has" | ""))
                || (word == "and" && matches!(self.word(i + 1), "expands" | "builds" | "adds"))
                || self.has(i, &["and", "the", "following"])
                || (word == "as" && matches!(self.word(i + 1), "well" | "an"))
                || (word == "in" && matches!(self.word(i + 1), "complexity" | "scope" | "order" | "terms"))
                || (word == "for" && self.word(i + 1) == "which")
                // `All duties of the Pilot apply to the Mate`
                || (word == "apply" && self.word(i + 1) == "to")
                || word == "additional";
            if ends {
                return i;
            }
            let next = self.word(i + 1);
            let breaks = match self.words[i].sign {
                Some(':' | ';') => i > from || strict,
                Some(',') if self.words[i].kind.is_some() => {
                    self.words.get(i + 1).is_none_or(|next| next.kind.is_none())
                        && !matches!(next, "and" | "or" | "performance" | "listed" | "outlined" | "defined")
                }
                // `Manager, IT` goes on.
                Some(',') if self.words.get(i + 1).is_some_and(|next| next.is_capital) => false,
                Some(',') => matches!(
                    next,
                    "this" | "these" | "you" | "they" | "we" | "it" | "a" | "candidates" | "successful" | "with" | "in"
                ),
                _ => false,
            };
            if breaks && i >= from {
                return i + 1;
            }
        }
        self.words.len()
    }

    /// The names among words, without what stands around them: the longest, and those that end at a comma or an `and`
    /// before.
    fn names(&self, words: &[Word<'_>]) -> Vec<Range<usize>> {
        // `A Committer and Member`, but not `the crew members`
        let is_alone = |i: usize| {
            is_member(words[i].lower)
                && i > 0
                && words.get(i + 1).is_none_or(|next| words[i].sign.is_some() || matches!(next.lower, "and" | "or"))
                && (words[i - 1].sign == Some(',') || matches!(words[i - 1].lower, "and" | "or" | "a" | "the"))
                && words.iter().any(|w| !is_around(w.lower) && !is_above(w.lower))
        };
        let outer = |i: &usize| {
            let word = words[*i].lower;
            (is_around(word) || is_above(word) || is_grade(word)) && !is_alone(*i)
        };
        let first = (0..words.len()).find(|i| !outer(i));
        let last = (0..words.len()).rev().find(|i| !outer(i) && !is_general(words[*i].lower));
        // `Level 2` is a name where there is no other.
        let leveled = || {
            let pair = |pair: &[Word<'_>]| pair[0].lower == "level" && is_code(pair[1].lower);
            Some((words.windows(2).position(pair)?, words.windows(2).rposition(pair)? + 1))
        };
        // So is `Member`.
        let member = || words.iter().position(|w| is_member(w.lower)).map(|at| (at, at));
        let Some((first, last)) = first.zip(last).or_else(leveled).or_else(member) else {
            return Vec::new();
        };
        if last < first {
            return Vec::new();
        }
        let end_of = |i: usize| {
            let end = words[i].at.end;
            // A closing parenthesis belongs to the name.
            let closes = self.text[words[first].at.start..end].contains('(') && self.text[end..].starts_with(')');
            if closes { end + 1 } else { end }
        };
        let joins = |i: usize| words[i].sign == Some(',') || words[i + 1].lower == "and";
        let commas = (first..last).rev().filter(|i| joins(*i));
        std::iter::once(last).chain(commas).map(|i| words[first].at.start..end_of(i)).collect()
    }
}
