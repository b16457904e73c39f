//! Words, each with a number: as they come in, and sorted for looking up.
//!
//! Invariant: two words of one vocabulary differ; in a [`Vocabulary`] they are in the order of their bytes.

use std::hash::{BuildHasher as _, Hasher as _};
use std::ops::Range;

use foldhash::SharedSeed;
use foldhash::fast::SeedableRandomState;
use rust_stemmers::Algorithm;

use super::words::Word;
use crate::text::{Letters, Texts};

/// The hash of texts and words, the same everywhere in one run of the program.
pub(super) fn hasher() -> SeedableRandomState {
    SeedableRandomState::with_seed(0, SharedSeed::global_random())
}

/// Numbers by a hash of what they stand for; what that is, whoever asks compares.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// A power of two of them, at most half of them taken: a number, `u32::MAX` for none.
    slots: Vec<u32>,
    /// Of each number.
    pub hashes: Vec<u64>,
}

impl Numbers {
    /// The number of what has this hash and is the same, else a new one: the next.
    pub fn find_or_add(&mut self, hash: u64, same: impl Fn(u32) -> bool) -> u32 {
        if self.hashes.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let mut at = self.first_slot(hash);
        loop {
            let number = self.slots[at];
            if number == u32::MAX {
                let number = self.hashes.len() as u32;
                self.slots[at] = number;
                self.hashes.push(hash);
                return number;
            }
            if self.hashes[number as usize] == hash && same(number) {
                return number;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// Where to look first: hashes may be no more than letters, so that all their bits are mixed.
    fn first_slot(&self, hash: u64) -> usize {
        let mixed = u128::from(hash) * 0x9e37_79b9_7f4a_7c15;
        (mixed as usize ^ (mixed >> 64) as usize) & (self.slots.len() - 1)
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 4).max(2048);
        self.slots.clear();
        self.slots.resize(size, u32::MAX);
        for (number, hash) in self.hashes.iter().enumerate() {
            let mut at = self.first_slot(*hash);
            while self.slots[at] != u32::MAX {
                at = (at + 1) & (size - 1);
            }
            self.slots[at] = number as u32;
        }
    }
}

/// What tells a word from others: all of it where it is short, else its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key(pub u64);

impl Key {
    /// The highest byte of a long word's key is not 0.
    const LONG: u64 = 1 << 56;

    pub fn of(word: Word<'_>, hasher: &SeedableRandomState) -> Key {
        if let Some(short) = word.as_number() {
            return Key(short);
        }
        let mut hash = hasher.build_hasher();
        hash.write(word.as_bytes());
        Key(hash.finish() | Key::LONG)
    }

    fn is_whole_word(self) -> bool {
        self.0 < Key::LONG
    }
}

/// Words as they come in.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub strings: Texts,
    pub numbers: Numbers,
}

impl Words {
    /// The number of a word, which is asked for only where its key does not tell.
    pub fn number<'a>(&mut self, key: Key, word: impl Fn() -> &'a str) -> u32 {
        let strings = &self.strings;
        let number =
            self.numbers.find_or_add(key.0, |number| key.is_whole_word() || strings.is(number as usize, word()));
        if number as usize == self.strings.len() {
            self.strings.push(word());
        }
        number
    }
}

/// The most bytes of a character.
const WIDEST: usize = 4;

/// The words of an index, in the order of their bytes: a word's number is its place.
#[derive(Debug, Default)]
pub(in crate::search) struct Vocabulary {
    words: Texts,
    /// Which letters each word has.
    letters: Vec<Letters>,
    /// The languages whose other forms of a word are known.
    pub languages: Vec<Algorithm>,
}

impl Vocabulary {
    /// Sorts words; tells of each old number the new one.
    pub(super) fn sorted(words: &Texts) -> (Vocabulary, Vec<u32>) {
        let mut order: Vec<u32> = (0..words.len() as u32).collect();
        // Most words differ in their first eight bytes, which are compared as one number.
        let heads: Vec<u64> = (0..words.len()).map(|id| head(&words[id])).collect();
        order.sort_unstable_by(|a, b| {
            let (a, b) = (*a as usize, *b as usize);
            heads[a].cmp(&heads[b]).then_with(|| words[a].cmp(&words[b]))
        });
        let mut sorted = Vocabulary::default();
        let mut places = vec![0; words.len()];
        for (place, old) in order.into_iter().enumerate() {
            let word = &words[old as usize];
            sorted.words.push(word);
            sorted.letters.push(Letters::of(word));
            places[old as usize] = place as u32;
        }
        (sorted, places)
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word of a number.
    pub fn word(&self, number: u32) -> &str {
        &self.words[number as usize]
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<u32> {
        let at = self.first_not_below(word);
        ((at as usize) < self.len() && self.word(at) == word).then_some(at)
    }

    /// The words that begin so.
    pub fn beginning(&self, prefix: &str) -> Range<u32> {
        let start = self.first_not_below(prefix);
        let rest = (self.len() as u32) - start;
        let count = first_where(rest, |i| !self.word(start + i).starts_with(prefix));
        start..start + count
    }

    /// The words that end so, and are longer.
    pub fn ending(&self, suffix: &str) -> impl Iterator<Item = u32> + '_ {
        let (wanted, suffix) = (Letters::of(suffix), suffix.to_owned());
        let ends = move |number: &u32| {
            wanted.lacking_in(self.letters[*number as usize]) == 0
                && self.word(*number).strip_suffix(suffix.as_str()).is_some_and(|before| !before.is_empty())
        };
        (0..self.len() as u32).filter(ends)
    }

    fn first_not_below(&self, word: &str) -> u32 {
        first_where(self.len() as u32, |i| self.word(i) >= word)
    }

    /// The words that so many slips make of a word.
    pub fn near(&self, word: &str, slips: usize) -> Vec<u32> {
        let wanted = Letters::of(word);
        let near = |number: &u32| {
            let other = self.word(*number);
            // A slip changes the length by one at most.
            other.len().abs_diff(word.len()) <= slips * WIDEST
                && wanted.may_be_slip(self.letters[*number as usize], slips)
                && strsim::osa_distance(word, other) == slips
        };
        (0..self.len() as u32).filter(near).collect()
    }

    /// The words with a beginning of which so many slips make a word: those with its first letter, which few people
    /// get wrong, and of which there are few.
    pub fn near_beginning(&self, word: &str, slips: usize) -> Vec<u32> {
        let wanted = Letters::of(word);
        let first = word.chars().next().map_or(0, char::len_utf8);
        let length = word.chars().count();
        let near = |number: &u32| {
            let other = self.word(*number);
            let cut = |n: usize| other.char_indices().nth(n).map_or(other, |(at, _)| &other[..at]);
            wanted.lacking_in(self.letters[*number as usize]) <= slips
                && (length.saturating_sub(slips)..=length + slips).any(|n| strsim::osa_distance(word, cut(n)) == slips)
        };
        self.beginning(&word[..first]).filter(near).collect()
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        self.words.bytes() + size_of_val(&*self.letters)
    }
}

/// The first of so many for which it holds, which then holds for all after it.
fn first_where(count: u32, holds: impl Fn(u32) -> bool) -> u32 {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) { high = middle } else { low = middle + 1 }
    }
    low
}

fn head(word: &str) -> u64 {
    let mut bytes = [0; 8];
    let n = word.len().min(8);
    bytes[..n].copy_from_slice(&word.as_bytes()[..n]);
    u64::from_be_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::super::words::Indexed;
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut strings = Texts::default();
        words.iter().for_each(|word| strings.push(word));
        Vocabulary::sorted(&strings).0
    }

    fn told(of: &Vocabulary, numbers: impl IntoIterator<Item = u32>) -> Vec<String> {
        numbers.into_iter().map(|number| of.word(number).to_owned()).collect()
    }

    #[test]
    fn words_are_numbered_once() {
        let mut words = Words::default();
        let (mut indexed, hasher) = (Indexed::default(), hasher());
        let mut number = |text: &str| {
            indexed.read(text);
            let word = indexed.words().next().expect("a word");
            words.number(Key::of(word, &hasher), || word.as_str())
        };
        for n in 0..2000 {
            // Short ones, and long ones.
            assert_eq!(number(&format!("w{}", u64::from(n).pow(3))), n);
        }
        assert_eq!((number("w343"), number("w7988005999"), number("x")), (7, 1999, 2000));
    }

    #[test]
    fn words_of_one_hash_are_told_apart() {
        let mut words = Words::default();
        let key = Key(Key::LONG + 5);
        assert_eq!(["a", "b", "a", "c", "b"].map(|word| words.number(key, || word)), [0, 1, 0, 2, 1]);
    }

    #[test]
    fn words_are_found_in_order() {
        let all = vocabulary(&["terraform", "stone", "terrain", "terraforming", "tea", "自動"]);
        assert_eq!(all.find("stone").map(|number| all.word(number)), Some("stone"));
        assert_eq!(all.find("terra"), None);
        assert_eq!(told(&all, all.beginning("terraf")), ["terraform", "terraforming"]);
        assert_eq!(told(&all, all.beginning("z")), [""; 0]);
        assert_eq!(told(&all, all.beginning("自")), ["自動"]);
        assert_eq!(all.beginning("").len(), 6);
    }

    #[test]
    fn slips_are_seen() {
        let all = vocabulary(&["kubernetes", "kernel", "postgresql", "safety", "terraform", "terraforming"]);
        let near = |word, slips| told(&all, all.near(word, slips));
        assert_eq!(near("kuberentes", 1), ["kubernetes"]);
        assert_eq!(near("postgressql", 1), ["postgresql"]);
        assert_eq!(near("kubernetes", 1), [""; 0]);
        assert_eq!(near("saefly", 2), ["safety"]);
        assert_eq!(near("tarraf", 1), [""; 0]);
        assert_eq!(told(&all, all.near_beginning("tarraf", 1)), ["terraform", "terraforming"]);
    }
}
