//! Beginnings of words, looked up by their first letters.
//!
//! Invariant: an entry that ends in a full stop is a whole word; any other goes on as it may.

use super::super::sense::Sense;
use crate::text::Map;

/// By how many letters a stem is looked up.
pub const LETTERS: usize = 3;

/// By how many where it has no more, in languages that write a word with one letter or two.
pub const SHORTEST: usize = 2;

/// The beginning of a word, or of several, and what it says.
#[derive(Debug, Clone, Copy)]
pub struct Stem {
    pub text: &'static str,
    /// The byte behind its first letters; 0 where there is none. Most that are looked at are told apart by it.
    next: u8,
    /// Where the one before it stands that has the same first letters, counted from 1.
    before: u16,
    /// Whose it is, as [`super::TONGUES`] counts them.
    pub tongue: u8,
    pub sense: Sense,
    /// Whether no letter may follow.
    pub is_whole: bool,
}

/// All of them, in all languages.
#[derive(Default)]
pub struct Stems {
    all: Vec<Stem>,
    /// Where the last one stands of those with the same first letters, counted from 1.
    by_letters: Map<u64, u16>,
}

/// About as many as there are, and as many first letters as they have, so that neither grows while it is made.
const MOST_STEMS: usize = 7_000;
const MOST_LETTERS: usize = 3_500;

impl Stems {
    /// One without any, with room for all of them.
    pub fn roomy() -> Stems {
        let by_letters = Map::with_capacity_and_hasher(MOST_LETTERS, Default::default());
        Stems { all: Vec::with_capacity(MOST_STEMS), by_letters }
    }

    /// Adds one of a language, as its list has it.
    pub fn add(&mut self, tongue: u8, sense: Sense, stem: &'static str) {
        let (text, is_whole) = stem.strip_suffix('.').map_or((stem, false), |word| (word, true));
        // What is shorter is followed by a space, where spaces part words.
        let is_short = !is_whole && text.chars().nth(LETTERS - 1).is_none();
        let (letters, next) = letters_of(text, if is_short { SHORTEST } else { LETTERS });
        // There are fewer stems than 65,536, which a test holds.
        let Ok(at) = u16::try_from(self.all.len() + 1) else { return };
        let before = self.by_letters.insert(letters, at).unwrap_or_default();
        self.all.push(Stem { text, next, before, tongue, sense, is_whole });
    }

    /// Those that begin with as many letters as a text does, and may go on as it does.
    pub fn of(&self, text: &str, letters: usize) -> impl Iterator<Item = &Stem> {
        let at = |at: u16| self.all.get(usize::from(at).wrapping_sub(1));
        let (letters, next) = letters_of(text, letters);
        let last = self.by_letters.get(&letters).and_then(|last| at(*last));
        let alike = std::iter::successors(last, move |stem| at(stem.before));
        alike.filter(move |stem| stem.next == 0 || stem.next == next)
    }
}

/// The first letters of a text as a number, and the byte behind them, 0 where there is none; a word that ends before is
/// followed by a space.
fn letters_of(text: &str, letters: usize) -> (u64, u8) {
    let letter = |letter: char| u64::from(u32::from(letter));
    // Most are of ASCII.
    if let (LETTERS, Some(&[a, b, c])) = (letters, text.as_bytes().first_chunk())
        && a | b | c < 0x80
    {
        let next = text.as_bytes().get(LETTERS).copied().unwrap_or_default();
        return ((u64::from(a) << 20 | u64::from(b)) << 20 | u64::from(c), next);
    }
    let mut text = text.chars();
    let number = (0..letters).fold(0, |all, _| all << 20 | letter(text.next().unwrap_or(' ')));
    (number, text.as_str().bytes().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::WORDS;

    #[test]
    fn there_are_no_more_stems_than_can_be_counted() {
        assert!(WORDS.stems.all.len() < usize::from(u16::MAX));
    }
}
