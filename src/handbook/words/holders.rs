//! Headings that hold levels, specialties or roles, or name one specialty.
//!
//! Invariant: a heading that tells of one of many (`Skills for this level`) holds none.

use super::gist::Gist;
use super::normal::without_number;
use super::nouns::begins_with_joint;
use super::roles::{is_rank, tells_of_roles, uses};
use super::tables::{Entries, WORDS};
use super::uses::Uses;
use super::{Reading, normal};

/// No name of what holds levels or specialties has more words.
const MOST_OF_HOLDERS: usize = 6;

/// Reads a heading, given in its normal form, that holds levels or specialties.
pub(super) fn holds(words: &str, gist: Gist) -> Option<Reading<'static>> {
    if !(gist.first | gist.last).has(Uses::HOLDS) {
        return None;
    }
    if ends_in_step(words) {
        return None;
    }
    let spaces = || memchr::memchr_iter(b' ', words.as_bytes());
    let names = |table: &Entries| {
        // `Skills for this level` tells of one of them.
        let of_one = |before: &str| before.rsplit(' ').next().is_some_and(|word| DETERMINERS.contains(&word));
        let mut ends = spaces().rev().take(MOST_OF_HOLDERS);
        let mut begins = spaces().take(MOST_OF_HOLDERS);
        table.contains(words)
            || ends.any(|space| table.contains(&words[space + 1..]) && !of_one(&words[..space]))
            || begins.any(|space| table.contains(&words[..space]) && begins_with_joint(&words[space + 1..]))
    };
    if names(&WORDS.specialties) {
        return Some(Reading::Specialties);
    }
    names(&WORDS.levels).then_some(Reading::Levels)
}

/// Whether words are a step by its rank, or end in one: `mid level`, `niveau confirme`, `pilot mid level`.
pub(super) fn ends_in_step(words: &str) -> bool {
    let is_step = |word: &str| uses(word).has(Uses::STEP);
    let (name, last) = words.rsplit_once(' ').unwrap_or_default();
    let (before, rank) = name.rsplit_once(' ').unwrap_or(("", name));
    let is_alone = before.is_empty();
    (is_step(last) && (is_rank(rank) || (is_alone && REACHED.contains(&rank))))
        || (is_alone && is_step(rank) && is_rank(last))
}

/// Words that say how far along the ladder only where nothing but `level` follows.
const REACHED: &[&str] = &["experienced", "advanced", "beginner", "proficient", "developing", "foundational"];

/// Words before a noun that tell of one of many.
const DETERMINERS: &[&str] = &["this", "each", "every", "next", "the", "a", "any", "your", "per", "same"];

/// Whether a heading, given in its normal form, names a single specialty: `Security Logging Specialty`.
pub(in crate::handbook) fn is_one_specialty(words: &str) -> bool {
    ["specialty", "speciality", "specialization", "specialisation", "segment"]
        .iter()
        .any(|one| words.strip_suffix(one).is_some_and(|before| before.ends_with(' ') && !before.ends_with("- ")))
}

/// Whether a heading says `Levels` or `Specialties` and nothing more.
pub(in crate::handbook) fn is_plain_holder(heading: &str) -> bool {
    let words = normal(heading);
    WORDS.levels.contains(words.as_str()) || WORDS.specialties.contains(words.as_str())
}

/// Whether a heading says `Levels` and nothing more.
pub(in crate::handbook) fn says_levels(heading: &str) -> bool {
    WORDS.levels.contains(normal(heading).as_str())
}

/// Whether a page's title, given in its normal form, tells of all its roles: so do rules of who decides, `Governance`.
pub(in crate::handbook) fn tells_who_is_who(words: &str) -> bool {
    tells_of_roles(words) || words.ends_with("governance")
}

/// Whether a heading, given in its normal form, says `Roles` and nothing more than of what: `Crew roles`.
pub(in crate::handbook) fn says_roles(words: &str) -> bool {
    let words = without_number(words);
    let last = words.split_once(' ').map_or(words, |(_, last)| last);
    !last.contains(' ') && tells_of_roles(last)
}

#[cfg(test)]
mod tests {
    use super::super::reading;
    use super::super::sections::MOST_WORDS_OF_WISHES;
    use super::*;

    #[test]
    fn holders() {
        for levels in ["Levels", "Levels of Pilot roles", "In role levels", "Pilot Team Levels", "Stufen", "Level"] {
            assert_eq!(reading(&normal(levels)), Reading::Levels, "{levels}");
        }
        for specialties in ["Specialties", "Team Specialties", "Segment", "Specialties for Pilot roles", "Specialities"]
        {
            assert_eq!(reading(&normal(specialties)), Reading::Specialties, "{specialties}");
        }
        assert_eq!(reading("on this page"), Reading::Contents);
        for contents in [
            "Inhaltsverzeichnis",
            "Indholdsfortegnelse",
            "Ordlista",
            "Sanasto",
            "Tartalomjegyzék",
            "Cuprins",
            "Съдържание",
            "Зміст",
            "Γλωσσάριο",
            "תוכן העניינים",
            "جدول المحتويات",
            "فهرست مطالب",
            "विषय सूची",
            "Mục lục",
            "Daftar istilah",
            "สารบัญ",
            "術語表",
        ] {
            assert_eq!(reading(&normal(contents)), Reading::Contents, "{contents}");
        }
        assert_eq!(reading("entry level"), Reading::Name);
        assert_eq!(reading("manager levels"), Reading::Levels);
    }

    #[test]
    fn no_entry_has_more_words_than_are_looked_at() {
        let words = |entry: &str| entry.split(' ').count();
        let holders = WORDS.levels.iter().chain(&WORDS.specialties);
        assert!(holders.map(|entry| words(entry)).max() <= Some(MOST_OF_HOLDERS));
        assert!(WORDS.wishes.iter().map(|entry| words(entry)).max() <= Some(MOST_WORDS_OF_WISHES));
    }
}
