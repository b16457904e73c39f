//! Beginnings of words, looked up by their first letters.
//!
//! Invariant: an entry that ends in a full stop is a whole word; any other goes on as it may.

use foldhash::fast::FixedState;
use std::collections::HashMap;

use super::super::senses::{LETTERS, SHORTEST, Sense};
use super::entries;
use super::tongues::TONGUES;

/// The beginning of a word, or of several, and what it says.
#[derive(Debug, Clone, Copy)]
pub struct Stem {
    pub text: &'static str,
    pub sense: Sense,
    /// Whose it is, as [`TONGUES`] counts them.
    pub tongue: usize,
    /// Whether no letter may follow.
    pub is_whole: bool,
}

/// All of them, in all languages.
pub struct Stems {
    /// By what their first letters make together.
    by_letters: HashMap<u64, Vec<Stem>, FixedState>,
}

/// About as many first letters as they have.
const MOST_LETTERS: usize = 2_500;

impl Stems {
    pub fn new() -> Stems {
        let mut by_letters: HashMap<u64, Vec<Stem>, FixedState> =
            HashMap::with_capacity_and_hasher(MOST_LETTERS, FixedState::default());
        let rows = TONGUES.iter().enumerate().flat_map(|(at, tongue)| tongue.senses.iter().map(move |row| (at, row)));
        for (stem, sense, tongue) in
            rows.flat_map(|(at, (sense, list))| entries(list).map(move |stem| (stem, *sense, at)))
        {
            let (text, is_whole) = stem.strip_suffix('.').map_or((stem, false), |word| (word, true));
            let count = text.chars().take(LETTERS).count() + usize::from(is_whole);
            let letters = if count < LETTERS { SHORTEST } else { LETTERS };
            by_letters.entry(letters_of(text, letters)).or_default().push(Stem { text, sense, tongue, is_whole });
        }
        Stems { by_letters }
    }

    /// Those that begin with as many letters as a text does.
    pub fn of(&self, text: &str, letters: usize) -> Option<&Vec<Stem>> {
        self.by_letters.get(&letters_of(text, letters))
    }
}

/// The first letters of a text as a number; a word that ends before is followed by a space.
fn letters_of(text: &str, letters: usize) -> u64 {
    let letter = text.chars().chain(std::iter::repeat(' ')).take(letters);
    letter.fold(letters as u64, |all, letter| all << 20 | u64::from(u32::from(letter)))
}
