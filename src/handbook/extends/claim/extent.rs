//! Where the first thing ends that a sentence says: `All duties of Mate, Cook and Pilot` before `, plus`.
//!
//! Invariant: a list of names or of kinds is never cut.

use std::ops::Range;

use super::Sentence;
use super::plain::LONGEST;
use crate::handbook::extends::is_role;
use crate::handbook::extends::silent::{facet, says_nothing};

impl Sentence<'_> {
    /// Where the first thing ends that a sentence says.
    pub(super) fn more_from(&self, from: usize) -> usize {
        let stops = |i: usize| match self.word(i) {
            "plus" | "but" | "with" | "without" | "while" | "whilst" | "except" | "moreover" | "additionally"
            | "adding" | "though" | "although" | "however" | "where" | "when" | "because" => true,
            "in" | "on" | "as" => matches!(self.word(i + 1), "addition" | "top" | "well"),
            _ => false,
        };
        let breaks = |i: usize| match self.words[i].sign {
            // `Requirements: as a Pilot`
            Some(':' | ';') => self.words[from..=i].iter().any(|word| word.kind.is_none()),
            Some(',') => !self.lists_on(i) && !self.lists_kinds(i) && !self.may_go_on(i),
            _ => false,
        };
        let ends = |i: usize| (i > from && stops(i)).then_some(i).or_else(|| breaks(i).then_some(i + 1));
        (from..self.words.len()).find_map(ends).unwrap_or(self.words.len())
    }

    /// Whether a name may go on behind a comma: `Manager, Ports`.
    pub(super) fn may_go_on(&self, comma: usize) -> bool {
        let is_capital = |i: usize| self.words.get(i).is_some_and(|word| word.is_capital);
        self.words[comma].sign == Some(',') && is_capital(comma) && is_capital(comma + 1)
    }

    /// Whether a comma parts words for kinds: `The duties, and skills of a Pilot`.
    fn lists_kinds(&self, comma: usize) -> bool {
        let next = comma + 1 + usize::from(self.word(comma + 1) == "and");
        says_nothing(self.words, comma) && next < self.words.len() && facet(self.words, next).is_some()
    }

    /// Whether a comma parts names of a list: `Mate, Cook and Pilot duties`.
    fn lists_on(&self, comma: usize) -> bool {
        let joins = |i: usize| matches!(self.word(i), "and" | "or");
        let is_name = |words: Range<usize>| {
            let words = self.words.get(words).filter(|words| !words.is_empty());
            words.is_some_and(|words| {
                words.iter().all(|word| word.is_capital)
                    || is_role(&self.text[words[0].at.start..words[words.len() - 1].at.end])
            })
        };
        let near = self.words.len().min(comma + 1 + LONGEST);
        let next = (comma + 1..near).find(|i| joins(*i) || self.words[*i].sign == Some(','));
        let begun = || (0..=comma).rev().find(|i| says_nothing(self.words, *i)).map_or(0, |i| i + 1);
        let before = || self.words[..comma].iter().any(|word| word.sign == Some(','));
        next.is_some_and(|next| match joins(next) {
            // `Mate, Cook, and Pilot`
            true if next == comma + 1 => before() && is_name(begun()..comma + 1),
            true => is_name(comma + 1..next),
            false => is_name(comma + 1..next + 1),
        })
    }
}
