//! What the words of such a line mean, looked up word by word.
//!
//! Invariant: a word means the same in whatever language it is read; what it means together with the next goes before
//! what it means alone.

use std::ops::BitOr;
use std::sync::LazyLock;

use super::{kinds_of, lists, stems};
use crate::handbook::{Kind, Kinds};
use crate::text::{Map, Set};

/// What a word means in such a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Meaning(u32);

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
    /// A step of the ladder.
    pub const STEP: Meaning = Meaning(1 << 10);
    /// What is asked of a role, whatever that is.
    pub const ASKED: Meaning = Meaning(1 << 11);
    /// What somebody has been through, or does to what others do.
    pub const PAST: Meaning = Meaning(1 << 12);
    /// Takes on, fulfils, keeps: leads where nothing strange stands before.
    pub const TAKES: Meaning = Meaning(1 << 13);
    /// What one does for others, in languages whose verbs stand last.
    pub const HELPS: Meaning = Meaning(1 << 14);

    /// Several steps of the ladder.
    pub const STEPS: Meaning = Meaning(1 << 15);
    /// Names its kinds in headings, and tells no more than that something is asked behind *all that*.
    pub const HEADING: Meaning = Meaning(1 << 16);

    /// Whether it is one of these.
    pub fn has(self, some: Meaning) -> bool {
        self.0 & some.0 != 0
    }

    /// What one word means.
    pub fn of(word: &str) -> Meaning {
        MEANINGS.words.get(word).copied().unwrap_or_default()
    }

    /// All of it but some.
    pub fn without(self, some: Meaning) -> Meaning {
        Meaning(self.0 & !some.0)
    }

    /// The kinds that it names.
    pub fn kinds(self) -> Kinds {
        let named = [(Meaning::RESPONSIBILITIES, Kind::Responsibilities), (Meaning::REQUIREMENTS, Kind::Requirements)];
        named.iter().filter(|(meaning, _)| self.has(*meaning)).fold(Kinds::NONE, |kinds, (_, kind)| kinds.with(*kind))
    }

    /// What words for these kinds mean.
    pub fn of_kinds(kinds: Kinds) -> Meaning {
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
type Table<V> = Map<&'static str, V>;

/// All words, made ready for looking them up.
pub(super) struct Meanings {
    words: Table<Meaning>,
    /// What means something only together, by the first word.
    several: Table<Vec<(&'static str, Meaning)>>,
    /// Beginnings of words.
    stems: Table<Meaning>,
    endings: Set<&'static str>,
    ordinals: Table<usize>,
}

/// The one table.
pub(super) static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| {
    let mut meanings = Meanings {
        words: Table::default(),
        several: Table::default(),
        stems: Table::default(),
        endings: lists::ENDINGS.split(", ").collect(),
        ordinals: (0..)
            .zip(stems::ORDINALS)
            .flat_map(|(n, list)| list.split(", ").map(move |stem| (stem, n)))
            .collect(),
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
        (lists::YEARS, Meaning::PAST),
        (lists::STEPS, Meaning::STEPS),
    ];
    let of_stems = [
        (stems::RESPONSIBILITIES, Meaning::RESPONSIBILITIES),
        (stems::REQUIREMENTS, Meaning::REQUIREMENTS),
        (stems::STEPS, Meaning::BETWEEN | Meaning::STEP),
        (stems::ABOVE, Meaning::ABOVE),
        (stems::TAKES, Meaning::TAKES),
        (stems::ASKED, Meaning::BETWEEN | Meaning::ASKED),
        (stems::PAST, Meaning::PAST),
        (stems::WATCHES, Meaning::PAST),
        (stems::HELPS, Meaning::HELPS),
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
        let meaning = known | self.by_beginning(word, known == Meaning::default());
        (meaning != Meaning::default()).then_some((meaning, word.len()))
    }

    /// What the words that a line begins with mean together.
    fn together(&self, first: &str, line: &str) -> Option<(Meaning, usize)> {
        let several = self.several.get(first)?.iter().filter(|(words, _)| begins(line, words));
        several.max_by_key(|(words, _)| words.len()).map(|(words, meaning)| (*meaning, words.len()))
    }

    /// Whether a line begins with what may tell a step: by where it stands, or by its number.
    pub fn may_tell_step(&self, line: &str) -> bool {
        let word = line.split(' ').next().unwrap_or_default();
        let alone = || Meaning::of(word) | self.stem(word).unwrap_or_default();
        let together = self.together(word, line).map(|(meaning, _)| meaning);
        together.unwrap_or_else(alone).has(Meaning::ABOVE) || self.ordinal(word).is_some()
    }

    /// Whether a word means anything in such a line.
    pub fn knows(&self, word: &str) -> bool {
        self.words.contains_key(word) || self.stem(word).is_some()
    }

    /// What a word means by its beginning, or, where it is not known otherwise, in headings.
    fn by_beginning(&self, word: &str, in_headings: bool) -> Meaning {
        let kinds = || if in_headings { kinds_of(word) } else { Kinds::NONE };
        self.stem(word).unwrap_or_else(|| match kinds() {
            Kinds::NONE => Meaning::default(),
            kinds => Meaning::of_kinds(kinds) | Meaning::HEADING,
        })
    }

    /// What the longest beginning of a word means that is known.
    fn stem(&self, word: &str) -> Option<Meaning> {
        let of_stem = |word: &str| longest(&self.stems, word);
        // Hebrew writes articles and prepositions as one with the noun.
        let bare = || word.strip_prefix(['ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ']).filter(|bare| !bare.is_empty());
        of_stem(word).or_else(|| bare().and_then(of_stem))
    }

    /// How far a word counts, which may be a number: `zweiten`, `2`, `ii`; 0 means the middle.
    pub fn ordinal(&self, word: &str) -> Option<usize> {
        let roman = || ["i", "ii", "iii", "iv", "v"].iter().position(|number| *number == word).map(|at| at + 1);
        word.parse().ok().filter(|number| *number > 0).or_else(roman).or_else(|| longest(&self.ordinals, word))
    }

    /// Whether a word of a name may end so in a sentence.
    pub fn ends(&self, ending: &str) -> bool {
        self.endings.contains(ending)
    }
}

/// No beginning of a word that a table has is longer, in bytes.
const LONGEST: usize = 64;

/// What the longest beginning of a word means that a table has.
fn longest<V: Copy>(table: &Table<V>, word: &str) -> Option<V> {
    const SHORTEST: usize = 3;
    let ends = word.char_indices().skip(SHORTEST).map(|(at, _)| at).chain([word.len()]);
    ends.take_while(|end| *end <= LONGEST).filter_map(|end| table.get(&word[..end])).last().copied()
}

/// Whether a line begins with these words.
fn begins(line: &str, words: &str) -> bool {
    line.strip_prefix(words).is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::super::called::spaced;
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
            lists::YEARS,
            lists::STEPS,
            lists::ENDINGS,
            lists::NOT,
            lists::NOT_ONLY,
            stems::RESPONSIBILITIES,
            stems::REQUIREMENTS,
            stems::STEPS,
            stems::ABOVE,
            stems::TAKES,
            stems::ASKED,
            stems::PAST,
            stems::WATCHES,
            stems::HELPS,
        ];
        let lists = lists.into_iter().chain(stems::ORDINALS);
        for entry in lists.flat_map(|list| list.split(", ")) {
            assert_eq!(spaced(entry), entry);
        }
    }

    #[test]
    fn no_beginning_is_longer_than_is_looked_for() {
        let known = MEANINGS.stems.keys().chain(MEANINGS.ordinals.keys());
        assert!(known.map(|beginning| beginning.len()).max() <= Some(LONGEST));
        let word = "a".repeat(LONGEST + 1);
        let table: Table<usize> = Table::from_iter([("aaaa", 4)]);
        assert_eq!(longest(&table, &word), Some(4));
    }
}
