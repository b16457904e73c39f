//! Beginnings of words, looked up by their first letters.
//!
//! Invariant: an entry that ends in a full stop is a whole word; any other goes on as it may.

use super::super::sense::Sense;
use super::entries;
use super::tongues::TONGUES;
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
    /// Whose it is, as [`TONGUES`] counts them.
    pub tongue: u8,
    pub sense: Sense,
    /// Whether no letter may follow.
    pub is_whole: bool,
}

/// All of them, in all languages.
pub struct Stems {
    all: Vec<Stem>,
    /// Where the last one stands of those with the same first letters, counted from 1.
    by_letters: Map<u64, u16>,
}

/// About as many as there are, and as many first letters as they have, so that neither grows while it is made.
const MOST_STEMS: usize = 7_000;
const MOST_LETTERS: usize = 3_500;

impl Stems {
    pub fn new() -> Stems {
        let mut all: Vec<Stem> = Vec::with_capacity(MOST_STEMS);
        let mut by_letters = Map::with_capacity_and_hasher(MOST_LETTERS, Default::default());
        for (tongue, (sense, list)) in
            (0..).zip(TONGUES).flat_map(|(at, tongue)| tongue.senses.iter().map(move |row| (at, row)))
        {
            for stem in entries(list) {
                let (text, is_whole) = stem.strip_suffix('.').map_or((stem, false), |word| (word, true));
                // What is shorter is followed by a space, where spaces part words.
                let is_short = !is_whole && text.chars().nth(LETTERS - 1).is_none();
                let (letters, next) = letters_of(text, if is_short { SHORTEST } else { LETTERS });
                let last = by_letters.entry(letters).or_default();
                all.push(Stem { text, next, before: *last, tongue, sense: *sense, is_whole });
                *last = u16::try_from(all.len()).expect("there are fewer stems than 65,536");
            }
        }
        Stems { all, by_letters }
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
