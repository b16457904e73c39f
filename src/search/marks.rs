//! Which words of a text a query means: to mark them, and to see how near they stand to each other.
//!
//! Invariant: marks are characters of the text, in order, and never overlap.

use std::ops::Range;

use crate::text::Map;

use super::forms::Form;
use super::index::Vocabulary;
use super::query::{Term, Word};
use super::tokens::Cut;

/// The words that a query means, with the groups that mean them as bits.
#[derive(Default)]
pub(super) struct Meant {
    words: Map<Box<str>, u32>,
    sequences: Vec<(Term, u32)>,
}

/// What of a text is meant.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The words, counted from 0, with the groups that mean them.
    pub positions: Vec<(u32, u32)>,
    /// The characters.
    pub marks: Vec<Range<usize>>,
}

impl Meant {
    pub fn add_forms(&mut self, vocabulary: &Vocabulary, forms: &[Form], group: usize) {
        for form in forms {
            *self.words.entry(vocabulary.word(form.word).into()).or_default() |= 1 << group;
        }
    }

    pub fn add_sequence(&mut self, term: &Term, group: usize) {
        self.sequences.push((term.clone(), 1 << group));
    }

    /// The groups that may mean the same word as another does.
    pub fn twins(&self) -> u32 {
        self.words.values().filter(|groups| groups.count_ones() > 1).fold(0, |all, groups| all | groups)
    }

    /// Goes through a text.
    pub fn look(&self, text: &str) -> Seen {
        let cut = Cut::of(text);
        let mut seen = Seen::default();
        let of_word = |word: &str| self.words.get(word).copied();
        let mut chain = 0;
        for (i, run) in cut.runs.iter().enumerate() {
            chain = if run.joined { chain } else { i };
            // What a hyphen joins is also a word of its own.
            if chain < i && !cut.runs.get(i + 1).is_some_and(|next| next.joined) {
                let joined: String = (chain..=i).map(|i| cut.letters(i)).collect();
                if let Some(mask) = of_word(&joined) {
                    seen.positions.push((chain as u32, mask));
                    seen.marks.push(cut.runs[chain].chars().start..run.chars().end);
                }
            }
            let word = cut.word(i);
            let mask = if run.unspaced { None } else { of_word(word).or_else(|| of_word(cut.letters(i))) };
            if let Some(mask) = mask {
                seen.positions.push((i as u32, mask));
                seen.marks.push(run.chars());
            }
        }
        for (term, mask) in &self.sequences {
            for at in 0..cut.runs.len() {
                if let Some(marks) = cut.sequence_at(at, term) {
                    seen.positions.push((at as u32, *mask));
                    seen.marks.extend(marks);
                }
            }
        }
        seen.positions.sort_unstable();
        seen.marks = merged(seen.marks, false);
        seen
    }
}

/// Whether a text holds the words of a term side by side.
pub(super) fn holds(cut: &mut Cut, text: &str, term: &Term) -> bool {
    if text.is_ascii() {
        return !term.words.iter().any(|word| word.unspaced) && ascii_holds(text.as_bytes(), term);
    }
    cut.read(text);
    (0..cut.runs.len()).any(|at| cut.sequence_at(at, term).is_some())
}

/// The same for a text that needs no folding.
fn ascii_holds(text: &[u8], term: &Term) -> bool {
    let next_word = |at: usize| at + text[at..].iter().take_while(|b| !b.is_ascii_alphanumeric()).count();
    let end_of_word = |at: usize| at + text[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
    let last = term.words.len() - 1;
    let stands_at = |mut at: usize| {
        term.words.iter().enumerate().all(|(i, word)| {
            let end = at + word.folded.len();
            let same = text.get(at..end).is_some_and(|own| own.eq_ignore_ascii_case(word.folded.as_bytes()));
            // Nothing goes on behind `++`, whatever follows.
            let ends = word.folded.ends_with('+') || !text.get(end).is_some_and(u8::is_ascii_alphanumeric);
            let ends = ends || term.unfinished && i == last;
            at = if same { next_word(end) } else { at };
            same && ends
        })
    };
    let mut at = next_word(0);
    while at < text.len() {
        if stands_at(at) {
            return true;
        }
        at = next_word(end_of_word(at));
    }
    false
}

impl Cut {
    /// The characters of a term whose first word is in this run, if all of it stands here.
    fn sequence_at(&self, at: usize, term: &Term) -> Option<Vec<Range<usize>>> {
        let words = &term.words;
        if at + words.len() > self.runs.len() {
            return None;
        }
        let last = words.len() - 1;
        let mut marks = Vec::new();
        for (i, word) in words.iter().enumerate() {
            let own = self.word(at + i);
            let chars = self.runs[at + i].chars();
            if !word.unspaced {
                let unfinished = term.unfinished && i == last;
                let same = own == word.folded || self.letters(at + i) == word.folded;
                if !(same || unfinished && own.starts_with(&*word.folded)) {
                    return None;
                }
                marks.push(chars.clone());
                continue;
            }
            // A run without spaces goes on beyond the words, before the first and after the last.
            let begins = own.starts_with(&*word.folded);
            let ends = own.ends_with(&*word.folded);
            let fits = match (i, i == last) {
                (0, true) => own.contains(&*word.folded),
                (0, false) => ends,
                (_, true) => begins,
                (_, false) => begins && ends,
            };
            if !fits {
                return None;
            }
            let found: Vec<usize> = match (i, i == last) {
                (0, true) => own.match_indices(&*word.folded).map(|(at, _)| at).collect(),
                (0, false) => vec![own.len() - word.folded.len()],
                _ => vec![0],
            };
            marks.extend(found.into_iter().map(|byte| within(own, &chars, byte, word)));
        }
        Some(marks)
    }
}

/// The characters of a word in a run, which begins at this byte of it. Where folding changed how many characters
/// there are, all of the run.
fn within(run: &str, chars: &Range<usize>, byte: usize, word: &Word) -> Range<usize> {
    if run.chars().count() != chars.len() {
        return chars.clone();
    }
    let start = chars.start + run[..byte].chars().count();
    start..start + word.folded.chars().count()
}

/// Ranges in order, those that overlap as one, and also those that touch where that is wanted.
pub(super) fn merged(mut marks: Vec<Range<usize>>, touching: bool) -> Vec<Range<usize>> {
    marks.sort_unstable_by_key(|mark| (mark.start, mark.end));
    let mut all: Vec<Range<usize>> = Vec::with_capacity(marks.len());
    for mark in marks {
        match all.last_mut() {
            Some(last) if mark.start < last.end + usize::from(touching) => last.end = last.end.max(mark.end),
            _ => all.push(mark),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::query::parse;

    proptest! {
        #[test]
        fn both_ways_of_looking_agree(text in "[abAB ,+#-]{0,20}", asked in "[ab]{1,2}[+]{0,2}( [ab]{1,2}#?){0,2}", open in any::<bool>()) {
            let (quickly, slowly) = look(&text, &format!("\"{asked}{}", if open { "" } else { "\"" }));
            prop_assert_eq!(quickly, slowly);
        }
    }

    /// Whether a text holds a phrase, as either way of looking tells it.
    fn look(text: &str, query: &str) -> (bool, bool) {
        let term = parse(query).0.groups.remove(0).any.remove(0);
        let mut cut = Cut::default();
        cut.read(text);
        let slowly = (0..cut.runs.len()).any(|at| cut.sequence_at(at, &term).is_some());
        (ascii_holds(text.as_bytes(), &term), slowly)
    }

    #[test]
    fn a_sign_ends_its_word_whatever_follows() {
        assert_eq!(look("a++a", "\"a++\""), (true, true));
        assert_eq!(look("Knows C++11", "\"knows c++\""), (true, true));
        assert_eq!(look("a#b", "\"a#\""), (false, false));
    }
}
