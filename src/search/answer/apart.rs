//! Words that people write together or apart: `frontend` and `front end`, `on call` and `oncall`.
//!
//! What a hyphen joins is indexed both ways already, see [`crate::search::tokens`].
//!
//! Invariant: both parts are words of the handbook themselves, so that no word falls apart by chance.

use super::sums::Sums;
use crate::search::forms;
use crate::search::index::Index;
use crate::search::query::{Query, Term};
use crate::search::weigh;

/// A word is taken apart into parts of so many letters, two words are put together from so many.
const LEAST_PART: usize = 3;
const LEAST_WORD: usize = 2;

impl Index {
    /// The pairs of words by which a word may be written apart.
    pub(super) fn apart(&self, word: &str) -> Vec<Term> {
        let known = |part: &str| part.len() >= LEAST_PART && self.vocabulary.find(part).is_some();
        let parts = (LEAST_PART..word.len()).filter_map(|at| word.split_at_checked(at));
        let parts = parts.filter(|(first, second)| known(second) && known(first));
        parts.map(|(a, b)| Term::of([a, b])).collect()
    }

    /// Lets lines that have two words of a query as one hold both.
    pub(super) fn sum_together(&self, query: &Query, sums: &mut Sums) {
        let lone = |at: usize| match query.groups.get(at)?.any.as_slice() {
            [term] if !term.quoted && !query.groups[at].optional => match term.words.as_slice() {
                [word] if !word.unspaced && word.folded.len() >= LEAST_WORD => Some((&*word.folded, term.unfinished)),
                _ => None,
            },
            _ => None,
        };
        for first in 0..query.groups.len().min(32).saturating_sub(1) {
            let (Some((a, _)), Some((b, unfinished))) = (lone(first), lone(first + 1)) else { continue };
            let whole = forms::forms(&self.vocabulary, &[a, b].concat(), unfinished);
            let with_it = whole.iter().map(|form| self.postings(form.word).len()).sum();
            let rarity = weigh::rarity(self.texts.len(), with_it);
            for group in [first, first + 1] {
                sums.meant.add_forms(&self.vocabulary, &whole, group);
                for form in &whole {
                    for text in self.postings(form.word).iter().map(|text| *text as usize) {
                        if sums.held[text].groups & 1 << group == 0 {
                            sums.held[text].groups |= 1 << group;
                            let length = weigh::in_length(self.texts[text].length, self.mean_length);
                            sums.scores[text] += rarity * form.fit * length / 2.0;
                        }
                    }
                }
            }
        }
    }
}
