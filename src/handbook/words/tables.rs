//! The vocabulary of headings, made ready for looking words up: kinds of sections, holders, roles, ranks, in the
//! languages of handbooks.
//!
//! Invariant: every entry is written as [`super::normal()`] gives it (folded, no punctuation), which a test holds.

mod stems;
mod tongues;

use std::sync::LazyLock;

use super::normal::is_unspaced;
use super::rungs::Height;
use super::uses::Uses;
use crate::handbook::Kind;
use crate::text::{Map, Set};

use stems::Stems;
pub(super) use stems::{LETTERS, SHORTEST, Stem};
pub(super) use tongues::TONGUES;
use tongues::{LINES, Line, List};

/// About as many as there are of each, so that no table grows while it is made.
const MOST_WORDS: usize = 7_000;
const MOST_NOUNS: usize = 7_000;
const MOST_PHRASES: usize = 3_500;

/// Words and texts of the vocabulary.
pub(super) type Entries = Set<&'static str>;

/// Looked up by words and texts that live as long as the program.
type Table<V> = Map<&'static str, V>;

/// What ends texts, by the last letter of it.
type ByLastLetter<T> = Map<char, Vec<T>>;

/// The vocabulary, made ready for looking words up.
#[derive(Default)]
pub(super) struct Words {
    /// What each word is good for.
    pub uses: Table<Uses>,
    /// What ends a heading, or is all of it.
    pub nouns: Table<Kind>,
    /// Those of languages that put no spaces between words.
    pub unspaced: ByLastLetter<(&'static str, Kind)>,
    /// What a heading begins with, in other words.
    pub phrases: Table<Kind>,
    /// What a heading begins with that goes on with what it is of.
    pub leading: Table<Kind>,
    /// What a heading ends with, in other words.
    pub closing: Table<Kind>,
    /// What beginnings of words say.
    pub stems: Stems,
    /// Words that turn requirements into nice-to-haves.
    pub wishes: Entries,
    /// Words of headings that hold levels.
    pub levels: Entries,
    /// Words of headings that hold specialties.
    pub specialties: Entries,
    /// Headings of tables of contents, and of what words mean.
    pub contents: Entries,
    /// Headings of a job's description.
    pub descriptions: Entries,
    /// Endings of role names in languages without spaces.
    pub role_endings: ByLastLetter<&'static str>,
    /// Names of roles, of several words, that come first.
    pub role_openings: Vec<&'static str>,
    /// Endings of role names in languages that write several words as one.
    pub compounds: ByLastLetter<&'static str>,
    /// Beginnings of role names in languages without spaces that say how far along the ladder.
    pub unspaced_ranks: Vec<&'static str>,
    /// How far each word says.
    pub heights: Table<Height>,
    /// What texts hold anywhere in languages without spaces, by what it is good for.
    pub within: Vec<(Uses, &'static str)>,
    /// Endings of the first word of an item that tells what one does, in languages whose verbs and names of doings end
    /// so.
    pub doing_endings: Vec<&'static str>,
    /// Words by which those speak who write to one who would hold the role, in other languages than English.
    pub pronouns: Entries,
}

/// The one vocabulary.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::roomy();
    for line in LINES.iter() {
        line.entries().for_each(|entry| words.add(line, entry));
    }
    words
});

impl Words {
    /// One without words, with room for all of them.
    fn roomy() -> Words {
        let roomy = |most| Map::with_capacity_and_hasher(most, Default::default());
        Words {
            uses: Map::with_capacity_and_hasher(MOST_WORDS, Default::default()),
            nouns: roomy(MOST_NOUNS),
            phrases: roomy(MOST_PHRASES),
            stems: Stems::roomy(),
            ..Words::default()
        }
    }

    /// Adds an entry of a list.
    fn add(&mut self, line: &Line, entry: &'static str) {
        match line.list {
            List::Noun(kind) => {
                self.mark(first(entry), Uses::BEGINS_NOUN);
                self.mark(last(entry), Uses::ENDS_NOUN);
                if entry.starts_with(is_unspaced) {
                    push(&mut self.unspaced, entry, (entry, kind));
                }
                self.nouns.insert(entry, kind);
            }
            List::Phrase(kind) => {
                self.mark(first(entry), Uses::OPENS_PHRASE);
                self.phrases.insert(entry, kind);
            }
            List::Leading(kind) => {
                self.mark(first(entry), Uses::LEADS);
                self.leading.insert(entry, kind);
            }
            List::Closing(kind) => {
                self.mark(last(entry), Uses::CLOSES);
                self.closing.insert(entry, kind);
            }
            List::Sense(sense) => self.stems.add(line.tongue, sense, entry),
            List::Rank(height) => {
                self.mark(entry, Uses::RANK);
                self.heights.insert(entry, height);
            }
            List::Use(of) => self.mark(entry, of),
            List::Within(of) => self.within.push((of, entry)),
            List::Levels => {
                self.mark_holder(entry);
                self.levels.insert(entry);
            }
            List::Specialties => {
                self.mark_holder(entry);
                self.specialties.insert(entry);
            }
            List::Openings => {
                self.mark(first(entry), Uses::OPENS_ROLE);
                self.role_openings.push(entry);
            }
            List::Contents => _ = self.contents.insert(entry),
            List::Descriptions => _ = self.descriptions.insert(entry),
            List::Wishes => _ = self.wishes.insert(entry),
            List::Pronouns => _ = self.pronouns.insert(entry),
            List::RoleEndings => push(&mut self.role_endings, entry, entry),
            List::Compounds => push(&mut self.compounds, entry, entry),
            List::DoingEndings => self.doing_endings.push(entry),
        }
    }

    /// Marks a word with what it is good for, besides all else that it is.
    fn mark(&mut self, word: &'static str, use_of: Uses) {
        let known = self.uses.entry(word).or_default();
        *known = *known | use_of;
        if use_of == Uses::RANK && word.starts_with(is_unspaced) {
            self.unspaced_ranks.push(word);
        }
    }

    fn mark_holder(&mut self, holder: &'static str) {
        self.mark(first(holder), Uses::HOLDS);
        self.mark(last(holder), Uses::HOLDS);
    }

    /// Whether a text holds what is good for this, in a language without spaces.
    pub fn is_within(&self, text: &str, use_of: Uses) -> bool {
        !text.is_ascii() && self.within.iter().any(|(of, part)| *of == use_of && text.contains(part))
    }
}

fn push<T>(groups: &mut ByLastLetter<T>, text: &str, entry: T) {
    groups.entry(text.chars().next_back().unwrap_or_default()).or_default().push(entry);
}

/// The first word of an entry.
fn first(entry: &'static str) -> &'static str {
    &entry[..entry.bytes().position(breaks).unwrap_or(entry.len())]
}

/// The last one.
fn last(entry: &'static str) -> &'static str {
    &entry[entry.bytes().rposition(breaks).map_or(0, |at| at + 1)..]
}

fn breaks(byte: u8) -> bool {
    matches!(byte, b' ' | b'/')
}

/// Whether a word, folded, is part of the vocabulary: it is spelt as it should be.
pub(crate) fn is_known(word: &str) -> bool {
    let ends = |c: Option<&u8>| c.is_none_or(|c| matches!(c, b',' | b' '));
    let has = |list: &[u8]| {
        let whole = |at: usize| ends(list[..at].last()) && ends(list.get(at + word.len()));
        memchr::memmem::find_iter(list, word).any(whole)
    };
    LINES.iter().any(|line| line.list.stands_in_headings() && has(line.words.as_bytes()))
}

impl List {
    /// Whether its words stand in headings as they are.
    fn stands_in_headings(self) -> bool {
        match self {
            List::Noun(_) | List::Phrase(_) | List::Leading(_) | List::Closing(_) | List::Rank(_) => true,
            List::Levels | List::Specialties | List::Wishes => true,
            List::Use(of) => of.has(Uses::ROLE | Uses::HEAD | Uses::RANK | Uses::TRAIT),
            _ => false,
        }
    }
}

/// Words of English, whatever they are good for.
#[cfg(test)]
pub(super) fn english_words() -> impl Iterator<Item = &'static str> {
    let tells = |line: &&Line| matches!(line.list, List::Use(of) if of.has(Uses::DOES | Uses::BRINGS | Uses::BROUGHT));
    LINES.iter().filter(|line| line.tongue == 0).filter(tells).flat_map(Line::entries)
}

#[cfg(test)]
mod tests {
    use super::super::normal;
    use super::*;

    /// The entries of some lists.
    fn entries(is: impl Fn(&Line) -> bool) -> impl Iterator<Item = &'static str> {
        LINES.iter().filter(move |line| is(line)).flat_map(Line::entries)
    }

    /// Each list of each language, with its words.
    fn lists() -> Vec<(u8, List, Vec<&'static str>)> {
        let mut lists: Vec<(u8, List, Vec<&str>)> = Vec::new();
        for line in LINES.iter() {
            match lists.last_mut().filter(|(tongue, list, _)| (*tongue, *list) == (line.tongue, line.list)) {
                Some((_, _, words)) => words.extend(line.entries()),
                None => lists.push((line.tongue, line.list, line.entries().collect())),
            }
        }
        lists
    }

    #[test]
    fn entries_are_written_as_headings_are_compared() {
        let is_stem = |line: &Line| matches!(line.list, List::Sense(_));
        let stems = entries(is_stem).map(|stem| stem.strip_suffix('.').unwrap_or(stem));
        for word in entries(|line| !is_stem(line)).chain(stems) {
            assert_eq!(normal(word), word);
        }
    }

    /// Languages may have words in common; what one list says, it says once.
    #[test]
    fn no_list_has_an_entry_twice() {
        for (_, list, words) in lists() {
            let mut seen = Set::default();
            let again: Vec<&&str> = words.iter().filter(|entry| !seen.insert(**entry)).collect();
            assert_eq!(again, [&""; 0], "{list:?}");
        }
    }

    /// What is told of a word by English lists, or of a name by a shorter ending or beginning, is told of all like it.
    #[test]
    fn no_entry_is_implied_by_another() {
        let begins = |one: &str, with: &str| {
            with.matches(' ').count() > 1 && one.strip_prefix(with).is_some_and(|rest| rest.starts_with(' '))
        };
        for (tongue, list, words) in lists() {
            let implies = |one: &str, other: &str| match list {
                List::Phrase(_) => begins(one, other),
                List::RoleEndings | List::Compounds => one.ends_with(other),
                _ => false,
            };
            let is_implied = |one: &&&str| words.iter().any(|other| other != *one && implies(one, other));
            assert_eq!(words.iter().filter(is_implied).collect::<Vec<_>>(), [&""; 0]);
            if matches!(list, List::Use(_)) && tongue > 0 {
                let english: Vec<&str> = entries(|line| line.tongue == 0 && line.list == list).collect();
                assert_eq!(words.iter().filter(|one| english.contains(one)).collect::<Vec<_>>(), [&""; 0], "{list:?}");
            }
        }
    }

    /// Languages may share a rank; none has one of English again, and none another height for it.
    #[test]
    fn no_rank_stands_at_two_heights() {
        let mut seen: Map<&str, (u8, List)> = Map::default();
        let is_rank = |list: List| matches!(list, List::Rank(_)) || list == List::Use(Uses::RANK);
        for line in LINES.iter().filter(|line| is_rank(line.list)) {
            for word in line.entries() {
                let (tongue, list) = *seen.entry(word).or_insert((line.tongue, line.list));
                assert!(tongue == line.tongue || tongue > 0, "{word}");
                assert!(list == line.list || !matches!((list, line.list), (List::Rank(_), List::Rank(_))), "{word}");
            }
        }
    }

    #[test]
    fn no_word_means_two_kinds() {
        let mut seen: Map<(std::mem::Discriminant<List>, &str), List> = Map::default();
        let is_kind = |list: List| matches!(list, List::Noun(_) | List::Phrase(_) | List::Leading(_));
        for line in LINES.iter().filter(|line| is_kind(line.list)) {
            for word in line.entries() {
                let told = *seen.entry((std::mem::discriminant(&line.list), word)).or_insert(line.list);
                assert_eq!(told, line.list, "{word}");
            }
        }
        let holds = |line: &Line| matches!(line.list, List::Levels | List::Specialties);
        let is_noun = |word: &&str| WORDS.nouns.get(word).is_some_and(|kind| *kind != Kind::JobGrade);
        assert_eq!(entries(holds).filter(is_noun).collect::<Vec<_>>(), [""; 0]);
    }
}
