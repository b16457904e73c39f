//! Which characters of a name a query means.
//!
//! Invariant: characters are counted in the name as it is shown, whatever folding made of it.

use super::Names;
use crate::search::fuzzy::Fuzzy;
use crate::search::rank::{MOST_WORDS, Spot};
use crate::search::words::{Word, telling_words};

impl Names {
    /// The characters of a name that its matching words mean: a prefix, initials, or the letters of an abbreviation.
    pub(super) fn marks(&self, query: &[String], spots: &[Spot; MOST_WORDS], name: usize) -> Vec<usize> {
        let words = telling_words(self.text(name));
        let mut marks = Vec::new();
        for (asked, spot) in query.iter().zip(spots) {
            let from = usize::from(spot.at).min(words.len());
            let meant = &words[from..(from + usize::from(spot.span)).min(words.len())];
            mark(asked, meant, &mut marks);
        }
        marks.sort_unstable();
        marks.dedup();
        marks
    }

    /// The same for a name that has the query's letters in order.
    pub(super) fn marks_alike(&self, query: &[String], name: usize) -> Vec<usize> {
        let fuzzy = Fuzzy::default();
        let mut folded = String::new();
        self.fold_into(name, &mut folded);
        // The spaces between words stand nowhere in the name.
        let chars: Vec<usize> = telling_words(self.text(name))
            .into_iter()
            .flat_map(|word| word.chars.into_iter().chain([usize::MAX]))
            .collect();
        let mut marks: Vec<usize> = query
            .iter()
            .flat_map(|word| fuzzy.marks(&folded, word))
            .filter_map(|i| chars.get(i).copied().filter(|i| *i != usize::MAX))
            .collect();
        marks.sort_unstable();
        marks.dedup();
        marks
    }
}

/// Marks the letters of a query's word in the words that it means.
fn mark(asked: &str, meant: &[Word], marks: &mut Vec<usize>) {
    let firsts = || meant.iter().filter_map(|word| Some((word.folded.chars().next()?, *word.chars.first()?)));
    let letters = || meant.iter().flat_map(|word| word.folded.chars().zip(word.chars.iter().copied()));
    if meant.len() > 1 && firsts().map(|(c, _)| c).eq(asked.chars()) {
        marks.extend(firsts().map(|(_, i)| i));
        return;
    }
    let before = marks.len();
    let mut rest = letters();
    for c in asked.chars() {
        match rest.by_ref().find(|(letter, _)| *letter == c) {
            Some((_, i)) => marks.push(i),
            None => {
                // Another form of the word, or a slip: what both begin with, or all of it.
                marks.truncate(before);
                let common = letters().zip(asked.chars()).take_while(|((a, _), b)| a == b).map(|((_, i), _)| i);
                marks.extend(common);
                if marks.len() < before + 3 {
                    marks.truncate(before);
                    marks.extend(letters().map(|(_, i)| i));
                }
                return;
            }
        }
    }
}
