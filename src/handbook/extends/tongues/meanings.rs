//! What the words of such a line mean, looked up word by word.
//!
//! Invariant: a word means the same in whatever language it is read; what it means together with the next goes before
//! what it means alone.

use std::collections::{HashMap, HashSet};
use std::ops::BitOr;
use std::sync::LazyLock;

use foldhash::fast::FixedState;

use super::{kinds_of, lists};
use crate::handbook::{Kind, Kinds};

/// What a word means in such a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Meaning(u16);

impl Meaning {
    /// *All*, *same*, *besides*, *extends*: begins what is said.
    pub const LEAD: Meaning = Meaning(1);
    /// Such a word that hardly means anything else.
    pub const SURE: Meaning = Meaning(1 << 1);
    /// All that a role does.
    pub const EVERYTHING: Meaning = Meaning(1 << 2);
    /// Leads where it begins the line.
    pub const FIRST: Meaning = Meaning(1 << 3);
    /// Articles and the like.
    pub const BETWEEN: Meaning = Meaning(1 << 4);
    /// What stands above.
    pub const ABOVE: Meaning = Meaning(1 << 5);
    /// Joins two roles.
    pub const AND: Meaning = Meaning(1 << 6);
    /// The line goes on with something else.
    pub const PLUS: Meaning = Meaning(1 << 7);
    const RESPONSIBILITIES: Meaning = Meaning(1 << 8);
    const REQUIREMENTS: Meaning = Meaning(1 << 9);

    /// Whether it is one of these.
    pub fn has(self, some: Meaning) -> bool {
        self.0 & some.0 != 0
    }

    /// What one word means.
    pub fn of(word: &str) -> Meaning {
        MEANINGS.words.get(word).copied().unwrap_or_default()
    }

    /// The kinds that it names.
    pub fn kinds(self) -> Kinds {
        let named = [(Meaning::RESPONSIBILITIES, Kind::Responsibilities), (Meaning::REQUIREMENTS, Kind::Requirements)];
        named.iter().filter(|(meaning, _)| self.has(*meaning)).fold(Kinds::NONE, |kinds, (_, kind)| kinds.with(*kind))
    }

    fn of_kinds(kinds: Kinds) -> Meaning {
        let is = |kind, meaning| if kinds.has(kind) { meaning } else { Meaning::default() };
        is(Kind::Responsibilities, Meaning::RESPONSIBILITIES) | is(Kind::Requirements, Meaning::REQUIREMENTS)
    }
}

impl BitOr for Meaning {
    type Output = Meaning;

    fn bitor(self, more: Meaning) -> Meaning {
        Meaning(self.0 | more.0)
    }
}

/// Looked up by words that live as long as the program.
type Table<V> = HashMap<&'static str, V, FixedState>;

/// All words, made ready for looking them up.
pub(super) struct Meanings {
    words: Table<Meaning>,
    /// What means something only together, by the first word.
    several: Table<Vec<(&'static str, Meaning)>>,
    /// Beginnings of nouns.
    stems: Table<Meaning>,
    endings: HashSet<&'static str, FixedState>,
}

/// The one table.
pub(super) static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| {
    let mut meanings = Meanings {
        words: Table::default(),
        several: Table::default(),
        stems: Table::default(),
        endings: lists::ENDINGS.split(", ").collect(),
    };
    let of_lists = [
        (lists::ALL, Meaning::LEAD),
        (lists::LEADS, Meaning::LEAD | Meaning::SURE),
        (lists::EVERYTHING, Meaning::LEAD | Meaning::EVERYTHING),
        (lists::FIRST, Meaning::FIRST | Meaning::BETWEEN),
        (lists::BETWEEN, Meaning::BETWEEN),
        (lists::ABOVE, Meaning::ABOVE),
        (lists::AND, Meaning::AND),
        (lists::PLUS, Meaning::PLUS),
    ];
    let of_stems = [
        (lists::RESPONSIBILITIES, Meaning::RESPONSIBILITIES),
        (lists::REQUIREMENTS, Meaning::REQUIREMENTS),
        (lists::STEPS, Meaning::BETWEEN),
    ];
    for (list, meaning) in of_lists.into_iter().chain(of_stems) {
        let is_stem = of_stems.iter().any(|(stems, _)| *stems == list);
        for entry in list.split(", ") {
            match entry.split_once(' ') {
                Some((first, _)) => meanings.several.entry(first).or_default().push((entry, meaning)),
                None => {
                    let table = if is_stem { &mut meanings.stems } else { &mut meanings.words };
                    let known = table.entry(entry).or_default();
                    *known = *known | meaning;
                }
            }
        }
    }
    meanings
});

impl Meanings {
    /// What a line begins with means, and where that ends; none where no word of it is known.
    pub fn at(&self, line: &str) -> Option<(Meaning, usize)> {
        let word = line.split(' ').next().filter(|word| !word.is_empty())?;
        if let Some(together) = self.together(word, line) {
            return Some(together);
        }
        let known = self.words.get(word).copied().unwrap_or_default();
        let meaning = known | self.noun(word, known == Meaning::default());
        (meaning != Meaning::default()).then_some((meaning, word.len()))
    }

    /// What the words that a line begins with mean together.
    fn together(&self, first: &str, line: &str) -> Option<(Meaning, usize)> {
        let several = self.several.get(first)?.iter().filter(|(words, _)| begins(line, words));
        several.max_by_key(|(words, _)| words.len()).map(|(words, meaning)| (*meaning, words.len()))
    }

    /// Whether a line begins with what says that it builds on something.
    pub fn leads(&self, line: &str) -> bool {
        let first = line.split(' ').next().unwrap_or_default();
        let together = || self.together(first, line).is_some_and(|(meaning, _)| meaning.has(Meaning::LEAD));
        Meaning::of(first).has(Meaning::LEAD) || together()
    }

    /// Whether a word alone, or with others behind it, may say that a line builds on something.
    pub fn may_lead(&self, word: &str) -> bool {
        Meaning::of(word).has(Meaning::LEAD | Meaning::FIRST) || self.several.contains_key(word)
    }

    /// What a noun says, whatever its ending: the kinds that it names, or that it counts steps; of one that is not known
    /// otherwise, as headings have it too.
    fn noun(&self, word: &str, heading: bool) -> Meaning {
        let of_stem = |word: &str| {
            let ends = word.char_indices().skip(3).map(|(at, _)| at).chain([word.len()]);
            ends.filter_map(|end| self.stems.get(&word[..end])).last().copied()
        };
        // Hebrew writes articles and prepositions as one with the noun.
        let bare = || word.strip_prefix(['ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ']).filter(|bare| !bare.is_empty());
        let known = of_stem(word).or_else(|| bare().and_then(of_stem));
        known.unwrap_or_else(|| if heading { Meaning::of_kinds(kinds_of(word)) } else { Meaning::default() })
    }

    /// Whether a word of a name may end so in a sentence.
    pub fn ends(&self, ending: &str) -> bool {
        self.endings.contains(ending)
    }
}

/// Whether a line begins with these words.
fn begins(line: &str, words: &str) -> bool {
    line.strip_prefix(words).is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::super::spaced;
    use super::*;

    #[test]
    fn words_are_written_as_lines_are_compared() {
        let lists = [
            lists::ALL,
            lists::LEADS,
            lists::EVERYTHING,
            lists::FIRST,
            lists::BETWEEN,
            lists::ABOVE,
            lists::AND,
            lists::PLUS,
            lists::ENDINGS,
            lists::RESPONSIBILITIES,
            lists::REQUIREMENTS,
            lists::STEPS,
        ];
        for entry in lists.iter().flat_map(|list| list.split(", ")) {
            assert_eq!(spaced(entry), entry);
        }
    }
}
