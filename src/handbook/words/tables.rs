//! The vocabulary of headings, made ready for looking words up: kinds of sections, holders, roles, ranks, in the
//! languages of handbooks.
//!
//! Invariant: every entry is written as [`super::normal()`] gives it (folded, no punctuation), which a test holds.

mod items;
mod kinds;
mod people;
mod phrases;
mod stems;
mod tongues;

use std::sync::LazyLock;

use super::normal::is_unspaced;
use super::rungs::Height;
use super::uses::Uses;
use crate::handbook::Kind;
use crate::text::{Map, Set};

use items::{BRINGS, BROUGHT, DOES, GIVES, HIRES, OURS};
pub(super) use items::{BROUGHT_UNSPACED, DOES_UNSPACED, DOING_ENDINGS, GIVES_UNSPACED, HIRES_UNSPACED, PRONOUNS};
use kinds::NOUNS;
use people::{HEADS, OTHER_RANKS, RANKS, ROLES};
use phrases::{CLOSING, LEADING, PHRASES, TRAITS};
use stems::Stems;
pub(super) use stems::{LETTERS, SHORTEST, Stem};
pub(super) use tongues::TONGUES;
use tongues::Tongue;

/// Words that turn requirements or skills into nice-to-haves: `Preferred qualifications`.
const WISHES: &str =
    "preferred, desired, desirable, optional, bonus, nice to have, other helpful, helpful, useful, ideal";

/// Words between a kind and its subject: `Responsibilities for Security Engineer roles`.
const JOINTS: &str = "for, of, at, in, to, across, beyond, unique, include, includes, involve, involves, are, will, may, \
    needed, required, the";

/// Words of a heading that holds levels, at its end or before a joint.
const LEVELS: &str = "levels, level, job levels, career levels, career framework levels, ic levels, seniority, seniority levels, \
    role levels, ladder levels";

/// Words of a heading that holds specialties.
const SPECIALTIES: &str = "specialties, specialty, specialities, speciality, specializations, specialization, specialisms, segments, \
    segment, focus areas, areas of focus, specialisms and focus areas, specialty tracks, specialty areas, \
    areas of specialization, areas of specialisation";

/// Headings of what a page says of itself and of its words.
const CONTENTS: &str = "on this page, table of contents, contents, glossary, glossary of terms";

/// Headings of a job's description, which may be a list of what one does.
const DESCRIPTIONS: &str = "job description";

/// First words of a sentence or question, which no role's name begins with.
const SENTENCES: &str = "i, i'm, you, you've, you're, you'll, you'd, we'd, this, your, what, why, how, who, when, \
    where, which, as, about, working, we, our, in, on, if, a, is, are, do, does, can, the, becoming, being, moving, from, \
    to, for";

/// Words before what a role has besides: `Pilot with duties ashore`.
const WITHS: &str = "with";

/// Words amid a heading that may be the last of a noun between its subjects.
const AMID: &str = "responsibilities, requirements, qualifications, process, indicators";

/// Words that join two kinds.
const ANDS: &str = "and";

/// Words without which nothing is a wish, however it goes on.
const WISHED: &str = "skills, qualifications, nice";

/// Words that tell of all roles of a page.
const WHOLES: &str = "roles, families, family, ladder, ladders";

/// About as many as there are of each, so that no table grows while it is made.
const MOST_WORDS: usize = 7_000;
const MOST_NOUNS: usize = 7_000;
const MOST_PHRASES: usize = 3_500;

/// Words and texts of the vocabulary.
pub(super) type Entries = Set<&'static str>;

/// Looked up by words and texts that live as long as the program.
type Table<V> = Map<&'static str, V>;

/// The vocabulary, made ready for looking words up.
pub(super) struct Words {
    /// What each word is good for.
    pub uses: Table<Uses>,
    /// What ends a heading, or is all of it.
    pub nouns: Table<Kind>,
    /// Those of languages that put no spaces between words, by their last letter.
    pub unspaced: Map<char, Vec<(&'static str, Kind)>>,
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
    /// Endings of role names in languages without spaces, by their last letter.
    pub role_endings: Map<char, Vec<&'static str>>,
    /// Names of roles, of several words, that come first.
    pub role_openings: Vec<&'static str>,
    /// Endings of role names in languages that write several words as one, by their last letter.
    pub compounds: Map<char, Vec<&'static str>>,
    /// Beginnings of role names in languages without spaces that say how far along the ladder.
    pub unspaced_ranks: Vec<&'static str>,
    /// How far each word says.
    pub heights: Table<Height>,
}

/// The one vocabulary.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
    uses: uses(),
    nouns: table(MOST_NOUNS, nouns()),
    unspaced: by_last_letter(nouns().filter(|(word, _)| word.starts_with(is_unspaced)), |(word, _)| word),
    phrases: table(MOST_PHRASES, by_kind(PHRASES, |tongue| tongue.phrases)),
    leading: by_kind(LEADING, |tongue| tongue.leading).collect(),
    closing: by_kind(CLOSING, |_| &[]).collect(),
    stems: Stems::new(),
    wishes: words(WISHES, |tongue| tongue.wishes).collect(),
    levels: words(LEVELS, |tongue| tongue.levels).collect(),
    specialties: words(SPECIALTIES, |tongue| tongue.specialties).collect(),
    contents: words(CONTENTS, |tongue| tongue.contents).collect(),
    descriptions: words(DESCRIPTIONS, |tongue| tongue.descriptions).collect(),
    role_endings: by_last_letter(words("", |tongue| tongue.role_endings), |ending| ending),
    role_openings: words("", |tongue| tongue.openings).collect(),
    compounds: by_last_letter(words("", |tongue| tongue.compounds), |ending| ending),
    unspaced_ranks: good_for(Uses::RANK).flat_map(entries).filter(|rank| rank.starts_with(is_unspaced)).collect(),
    heights: ranks().flat_map(|(height, list)| entries(list).map(move |word| (word, height))).collect(),
});

/// Whether a word, folded, is part of the vocabulary: it is spelt as it should be.
pub(crate) fn is_known(word: &str) -> bool {
    let ends = |c: Option<&u8>| c.is_none_or(|c| matches!(c, b',' | b' '));
    let has = |list: &[u8]| {
        let whole = |at: usize| ends(list[..at].last()) && ends(list.get(at + word.len()));
        memchr::memmem::find_iter(list, word).any(whole)
    };
    all().any(|list| has(list.as_bytes()))
}

/// Words of English, whatever they are good for.
#[cfg(test)]
pub(super) fn english_words() -> impl Iterator<Item = &'static str> {
    [DOES, BRINGS, BROUGHT].into_iter().flat_map(entries)
}

/// All lists of words that stand in headings.
fn all() -> impl Iterator<Item = &'static str> {
    let kinds = [NOUNS, PHRASES, LEADING, CLOSING].into_iter();
    let kinds = kinds.chain(TONGUES.iter().flat_map(|tongue| [tongue.nouns, tongue.phrases, tongue.leading]));
    let lists = [WISHES, LEVELS, SPECIALTIES].into_iter();
    let of_tongue = |tongue: &'static Tongue| [tongue.levels, tongue.specialties, tongue.wishes];
    let held = good_for(Uses::ROLE | Uses::HEAD | Uses::RANK | Uses::TRAIT);
    kinds.flatten().map(|(_, list)| *list).chain(lists).chain(TONGUES.iter().flat_map(of_tongue)).chain(held)
}

/// Lists of English words, by what they are good for.
const USES: [(Uses, &str); 18] = [
    (Uses::AMID, AMID),
    (Uses::WISHED, WISHED),
    (Uses::SENTENCE, SENTENCES),
    (Uses::WITH, WITHS),
    (Uses::AS, "as"),
    (Uses::ROLES, WHOLES),
    (Uses::TRAIT, TRAITS),
    (Uses::DOES, DOES),
    (Uses::BRINGS, BRINGS),
    (Uses::BROUGHT, BROUGHT),
    (Uses::HIRES, HIRES),
    (Uses::GIVES, GIVES),
    (Uses::OURS, OURS),
    (Uses::JOINT, JOINTS),
    (Uses::ROLE, ROLES),
    (Uses::HEAD, HEADS),
    (Uses::RANK, OTHER_RANKS),
    (Uses::AND, ANDS),
];

/// The lists of words that are good for something, in all languages.
fn used() -> impl Iterator<Item = (Uses, &'static str)> {
    let others = USES.iter().chain(TONGUES.iter().flat_map(|tongue| tongue.uses)).copied();
    others.chain(ranks().map(|(_, list)| (Uses::RANK, list)))
}

/// The lists of words that say how far along the ladder, in all languages.
fn ranks() -> impl Iterator<Item = (Height, &'static str)> {
    RANKS.iter().chain(TONGUES.iter().flat_map(|tongue| tongue.ranks)).copied()
}

/// Those of words that are good for one of these.
fn good_for(some: Uses) -> impl Iterator<Item = &'static str> {
    used().filter(move |(use_of, _)| use_of.has(some)).map(|(_, list)| list)
}

fn table(most: usize, entries: impl Iterator<Item = (&'static str, Kind)>) -> Table<Kind> {
    let mut table = Table::with_capacity_and_hasher(most, Default::default());
    table.extend(entries);
    table
}

/// Groups what ends a text by the last letter of it.
fn by_last_letter<T>(endings: impl Iterator<Item = T>, text: fn(&T) -> &'static str) -> Map<char, Vec<T>> {
    let mut groups: Map<char, Vec<T>> = Map::default();
    for ending in endings {
        groups.entry(text(&ending).chars().next_back().unwrap_or_default()).or_default().push(ending);
    }
    groups
}

fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(',').map(|entry| entry.strip_prefix(' ').unwrap_or(entry)).filter(|entry| !entry.is_empty())
}

/// The entries of a list, and of what each language adds to it.
fn words(list: &'static str, of: fn(&'static Tongue) -> &'static str) -> impl Iterator<Item = &'static str> {
    entries(list).chain(TONGUES.iter().flat_map(move |tongue| entries(of(tongue))))
}

type ByKind = &'static [(Kind, &'static str)];

/// The same with the kind that each entry means.
fn by_kind(table: ByKind, of: fn(&'static Tongue) -> ByKind) -> impl Iterator<Item = (&'static str, Kind)> {
    let tables = std::iter::once(table).chain(TONGUES.iter().map(of));
    tables.flatten().flat_map(|(kind, list)| entries(list).map(|word| (word, *kind)))
}

fn nouns() -> impl Iterator<Item = (&'static str, Kind)> {
    by_kind(NOUNS, |tongue| tongue.nouns)
}

/// Marks every word with all that it is good for.
fn uses() -> Table<Uses> {
    let mut uses: Table<Uses> = Table::with_capacity_and_hasher(MOST_WORDS, Default::default());
    let breaks = |byte: &u8| matches!(byte, b' ' | b'/');
    let first = |text: &'static str| &text[..text.bytes().position(|byte| breaks(&byte)).unwrap_or(text.len())];
    let last = |text: &'static str| &text[text.bytes().rposition(|byte| breaks(&byte)).map_or(0, |at| at + 1)..];
    let mut mark = |word: &'static str, use_of: Uses| {
        let known = uses.entry(word).or_default();
        *known = *known | use_of;
    };
    for (noun, _) in nouns() {
        let (first, last) = (first(noun), last(noun));
        if first.len() == noun.len() {
            mark(noun, Uses::BEGINS_NOUN | Uses::ENDS_NOUN);
        } else {
            mark(first, Uses::BEGINS_NOUN);
            mark(last, Uses::ENDS_NOUN);
        }
    }
    for (phrase, _) in by_kind(PHRASES, |tongue| tongue.phrases) {
        mark(first(phrase), Uses::OPENS_PHRASE);
    }
    for (noun, _) in by_kind(LEADING, |tongue| tongue.leading) {
        mark(first(noun), Uses::LEADS);
    }
    for (words, _) in by_kind(CLOSING, |_| &[]) {
        mark(last(words), Uses::CLOSES);
    }
    let holders = words(LEVELS, |tongue| tongue.levels).chain(words(SPECIALTIES, |tongue| tongue.specialties));
    for holder in holders {
        mark(first(holder), Uses::HOLDS);
        mark(last(holder), Uses::HOLDS);
    }
    for opening in words("", |tongue| tongue.openings) {
        mark(first(opening), Uses::OPENS_ROLE);
    }
    for (use_of, list) in used() {
        entries(list).for_each(|word| mark(word, use_of));
    }
    uses
}

#[cfg(test)]
mod tests {
    use super::super::normal;
    use super::*;

    #[test]
    fn entries_are_written_as_headings_are_compared() {
        let of_tongue = |tongue: &'static Tongue| {
            let Tongue { contents, descriptions, role_endings, compounds, openings, .. } = *tongue;
            [contents, descriptions, role_endings, compounds, openings]
        };
        let senses = || TONGUES.iter().flat_map(|tongue| tongue.senses).map(|(_, list)| *list);
        let lists = [CONTENTS, DESCRIPTIONS].into_iter().chain(used().map(|(_, list)| list));
        let lists = lists.chain(TONGUES.iter().flat_map(of_tongue)).chain(all());
        let stems = senses().flat_map(entries).map(|stem| stem.strip_suffix('.').unwrap_or(stem));
        for word in lists.flat_map(entries).chain(stems) {
            assert_eq!(normal(word), word);
        }
    }

    /// Languages may have words in common; what one list says, it says once.
    #[test]
    fn no_list_has_an_entry_twice() {
        let of_kinds = |table: ByKind| table.iter().map(|(_, list)| *list).collect::<Vec<_>>().join(", ");
        let shared = [NOUNS, PHRASES, LEADING, CLOSING].map(of_kinds);
        let of_tongue = |tongue: &'static Tongue| {
            let Tongue { nouns, phrases, leading, levels, specialties, descriptions, .. } = *tongue;
            let Tongue { contents, role_endings, compounds, openings, wishes, uses, .. } = *tongue;
            let lists = [levels, specialties, contents, descriptions, role_endings, compounds, openings, wishes];
            let lists = lists.into_iter().chain(uses.iter().map(|(_, list)| *list)).map(str::to_owned);
            [nouns, phrases, leading].map(of_kinds).into_iter().chain(lists)
        };
        let lists = [WISHES, LEVELS, SPECIALTIES, CONTENTS, DESCRIPTIONS];
        let lists = lists
            .into_iter()
            .chain(USES.map(|(_, list)| list))
            .map(str::to_owned)
            .chain(shared)
            .chain(TONGUES.iter().flat_map(of_tongue));
        for list in lists {
            let mut seen = Set::default();
            let again: Vec<&str> = list.split(", ").filter(|entry| !entry.is_empty() && !seen.insert(*entry)).collect();
            assert_eq!(again, [""; 0]);
        }
    }

    /// What is told of a word by English lists, or of a name by a shorter ending or beginning, is told of all like it.
    #[test]
    fn no_entry_is_implied_by_another() {
        let implied = |list: &'static str, is: fn(&str, &str) -> bool| {
            let is_implied = move |one: &&str| entries(list).any(|other| other != *one && is(one, other));
            entries(list).filter(is_implied).collect::<Vec<_>>()
        };
        let begins = |one: &str, with: &str| {
            with.matches(' ').count() > 1 && one.strip_prefix(with).is_some_and(|rest| rest.starts_with(' '))
        };
        for (_, list) in PHRASES.iter().chain(TONGUES.iter().flat_map(|tongue| tongue.phrases)) {
            assert_eq!(implied(list, begins), [""; 0]);
        }
        for tongue in TONGUES {
            assert_eq!(implied(tongue.role_endings, |one, with| one.ends_with(with)), [""; 0]);
            assert_eq!(implied(tongue.compounds, |one, with| one.ends_with(with)), [""; 0]);
            for (use_of, list) in tongue.uses {
                let english = || USES.iter().filter(|(of, _)| of == use_of).flat_map(|(_, list)| entries(list));
                let again: Vec<&str> = entries(list).filter(|one| english().any(|other| other == *one)).collect();
                assert_eq!(again, [""; 0]);
            }
        }
    }

    /// Languages may share a rank; none has one of English again, and none another height for it.
    #[test]
    fn no_rank_stands_at_two_heights() {
        let mut seen: Map<&str, Height> = Map::default();
        let mut ranks = ranks().flat_map(|(height, list)| entries(list).map(move |word| (word, height)));

        assert_eq!(ranks.find(|(word, height)| seen.insert(word, *height).is_some_and(|of| of != *height)), None);
        let english = RANKS.iter().map(|(_, list)| *list).chain([OTHER_RANKS]).flat_map(entries);
        let english: Set<&str> = english.collect();
        let of_tongues = TONGUES.iter().flat_map(|tongue| tongue.ranks).flat_map(|(_, list)| entries(list));
        assert_eq!(of_tongues.filter(|word| english.contains(word)).collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn no_word_means_two_kinds() {
        let tables: [Vec<(&str, Kind)>; 3] = [
            nouns().collect(),
            by_kind(PHRASES, |tongue| tongue.phrases).collect(),
            by_kind(LEADING, |tongue| tongue.leading).collect(),
        ];
        for table in tables {
            let mut seen: Map<&str, Kind> = Map::default();
            let differs = |(word, kind): &(&'static str, Kind)| *seen.entry(word).or_insert(*kind) != *kind;
            assert_eq!(table.into_iter().filter(differs).collect::<Vec<_>>(), []);
        }
        let seen: Map<&str, Kind> = nouns().collect();
        let holders = words(LEVELS, |tongue| tongue.levels).chain(words(SPECIALTIES, |tongue| tongue.specialties));
        let is_noun = |word: &&str| seen.get(word).is_some_and(|kind| *kind != Kind::JobGrade);
        assert_eq!(holders.filter(is_noun).collect::<Vec<_>>(), [""; 0]);
    }
}
