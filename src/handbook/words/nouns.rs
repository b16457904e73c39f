//! The words for a kind in a heading: at its end, at its beginning, amid it, misspelt; and what stands beside them.
//!
//! Invariant: what stands beside them is told in the words of the heading's normal form.

use super::gist::Gist;
use super::normal::{first_word, spaces};
use super::roles::uses;
use super::senses;
use super::tables::WORDS;
use super::uses::Uses;
use crate::handbook::Kind;
use crate::text::Letters;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// No noun of the vocabulary has more words.
pub(super) const MOST_WORDS: usize = 6;

/// The noun that a heading ends in, and what stands before it.
pub(super) fn ending(words: &str, gist: Gist) -> Option<(Kind, &str)> {
    let spaced = || {
        // The longest noun of those that end the heading.
        let last = spaces(words).count();
        let starts = spaces(words).rev().map(|at| at + 1).chain([0]).zip((0..=last).rev()).take(MOST_WORDS - 1);
        let starts = starts.filter(|(_, word)| gist.begins_noun(*word));
        let found = starts.filter_map(|(at, _)| WORDS.nouns.get(&words[at..]).map(|kind| (*kind, &words[..at])));
        found.last()
    };
    let unspaced = || {
        // A noun may be a sentence, politely: `담당할 업무예요`.
        let polite = ["예요", "이에요", "입니다", "です", "について", "는요", "은요"]
            .iter()
            .find_map(|ending| words.strip_suffix(ending));
        let words = polite.unwrap_or(words);
        let alike = WORDS.unspaced.get(&words.chars().next_back()?)?;
        let ends = alike.iter().filter(|(noun, _)| words.ends_with(noun));
        ends.max_by_key(|(noun, _)| noun.len()).map(|(noun, kind)| (*kind, &words[..words.len() - noun.len()]))
    };
    let spaced = if gist.last.has(Uses::ENDS_NOUN) { spaced() } else { None };
    let found = spaced.or_else(|| if words.is_ascii() { compounded(words) } else { unspaced() });
    found.map(|(kind, before)| (kind, before.trim_end()))
}

/// A noun that is written as one with what it is of, in German, Dutch, Swedish, Danish, Norwegian, Finnish:
/// `Utbildningskrav`.
fn compounded(words: &str) -> Option<(Kind, &str)> {
    const ENDINGS: &[(Kind, &str)] = &[
        (Responsibilities, "aufgaben"),
        (Responsibilities, "uppgifter"),
        (Responsibilities, "oppgaver"),
        (Responsibilities, "opgaver"),
        (Responsibilities, "tehtavat"),
        (Requirements, "anforderungen"),
        (Requirements, "voraussetzungen"),
        (Requirements, "kenntnisse"),
        (Requirements, "vaatimukset"),
        (Requirements, "vereisten"),
        (Requirements, "krav"),
    ];
    let is_one = !words.contains(' ') && words.len() > 9;
    let ends = |(_, ending): &&(Kind, &str)| words.ends_with(ending);
    if is_one { ENDINGS.iter().find(ends).map(|(kind, _)| (*kind, "")) } else { None }
}

/// The noun that a heading begins with, and whose it is.
pub(super) fn beginning(words: &str, gist: Gist) -> Option<(Kind, &str)> {
    if !gist.any.has(Uses::BEGINS_NOUN) {
        return None;
    }
    // `The duties of a pilot`
    let words = unqualified(words.strip_prefix("the ").unwrap_or(words));
    if !uses(first_word(words)).has(Uses::BEGINS_NOUN) {
        return None;
    }
    let ends = spaces(words).take(MOST_WORDS);
    let found = ends.filter_map(|end| {
        let kind = WORDS.nouns.get(&words[..end]).filter(|kind| **kind != Overview)?;
        let rest = &words[end + 1..];
        let subject = rest.split_once(' ').map_or("", |(_, subject)| subject);
        // `Responsibilities and privileges`
        let more =
            || matches!(kind, Responsibilities | Requirements) && !is_loose(&words[..end]) && begins_with_and(rest);
        (begins_with_joint(rest) || rest.starts_with('(') || more()).then_some((*kind, subject))
    });
    let (kind, subject) = found.last()?;
    Some((kind, subject.trim_end_matches(" roles").trim_end_matches(" role")))
}

/// A kind that comes first, in languages that put what it is of behind it: `Competenze richieste`. Where many words
/// follow, a sentence does.
pub(super) fn leading(words: &str, gist: Gist) -> Option<Kind> {
    led(words, gist).or_else(|| without_article(words, gist).and_then(|rest| led(rest, Gist::of(rest))))
}

fn led(words: &str, gist: Gist) -> Option<Kind> {
    if !gist.first.has(Uses::LEADS) || spaces(words).count() > MOST_WORDS {
        return None;
    }
    let ends = spaces(words).chain([words.len()]);
    let kind = *ends.filter_map(|end| WORDS.leading.get(&words[..end])).next_back()?;
    // `Conocimientos deseables`
    Some(if kind == Requirements && senses::wishes(words) { NiceToHave } else { kind })
}

/// A kind amid its subjects: `Additional requirements for pilots`.
pub(super) fn middle(words: &str, gist: Gist) -> Option<(Kind, &str)> {
    const NAMED: &[(Kind, &str)] = &[
        (Responsibilities, " responsibilities "),
        (Requirements, " requirements "),
        (Requirements, " qualifications "),
        (HiringProcess, " hiring process "),
        (PerformanceIndicators, " performance indicators "),
    ];
    if !gist.any.has(Uses::AMID) {
        return None;
    }
    NAMED.iter().find_map(|(kind, noun)| {
        let (before, after) = words.split_once(noun)?;
        begins_with_joint(after).then_some((*kind, before))
    })
}

/// A misspelt last word, or last two: `Responsibilties`, `Hirring process`.
pub(super) fn misspelt(words: &str) -> Option<(Kind, &str)> {
    /// By how many words they have.
    const SPELT: [&[(Kind, &str)]; 3] = [
        &[
            (Responsibilities, "responsibilities"),
            (Responsibilities, "responsibility"),
            (Requirements, "requirements"),
            (Requirements, "qualifications"),
        ],
        &[
            (PerformanceIndicators, "performance indicators"),
            (CareerLadder, "career ladder"),
            (HiringProcess, "hiring process"),
            (HiringProcess, "interview process"),
            (JobGrade, "job grade"),
        ],
        &[(NiceToHave, "nice to have"), (NiceToHave, "nice to haves")],
    ];
    let mut found: Option<(usize, Kind, usize)> = None;
    // Where the last word, the last two, the last three begin.
    let starts = spaces(words).rev().map(|at| at + 1).chain([0]);
    let first = |text: &str| text.bytes().next();
    let alike = starts.zip(SPELT).flat_map(|(at, spelt)| {
        let begun = first(&words[at..]);
        spelt.iter().filter(move |(_, spelt)| first(spelt) == begun).map(move |one| (at, one))
    });
    for (start, (kind, spelt)) in alike {
        let most = if spelt.len() >= 12 { 3 } else { 1 };
        let tail = &words[start..];
        if tail.len().abs_diff(spelt.len()) > most {
            continue;
        }
        if !Letters::of(tail).may_be_slip(Letters::of(spelt), most) {
            continue;
        }
        let distance = strsim::osa_distance(tail, spelt);
        if distance <= most && found.is_none_or(|(_, _, d)| distance < d) {
            found = Some((start, *kind, distance));
        }
    }
    found.map(|(start, kind, _)| (kind, words[..start].trim_end()))
}

/// What may qualify a kind, before it.
const QUALIFIERS: [&str; 25] = [
    "general", "base", "core", "key", "basic", "common", "additional", "primary", "minimum", "essential", "required",
    "relevant", "some", "must have", "necessary", "role", "position", "role specific", "main", "major", "typical",
    "specific", "other", "your", "overall",
];

/// Without what may qualify a kind before it: `General requirements for …`.
pub(super) fn unqualified(words: &str) -> &str {
    QUALIFIERS.iter().find_map(|qualifier| words.strip_prefix(qualifier)?.strip_prefix(' ')).unwrap_or(words)
}

/// The same of what stands before a kind: `Pilot Key` or `Key` before `Responsibilities`.
pub(super) fn without_qualifier(subject: &str) -> &str {
    let without = |qualifier: &&str| {
        let whose = subject.strip_suffix(qualifier)?;
        if whose.is_empty() { Some(whose) } else { whose.strip_suffix(' ') }
    };
    QUALIFIERS.iter().find_map(without).unwrap_or(subject)
}

/// Whether a heading ends in a word that means requirements only where it stands alone.
pub(super) fn is_loose(words: &str) -> bool {
    ["skills", "competencies", "competences", "qualities", "profil", "perfil"].iter().any(|w| words.ends_with(w))
}

/// Whether such a word is of people where this stands before it, in words of those who describe jobs: `Behavioral
/// competencies`.
pub(super) fn is_of_people(subject: &str) -> bool {
    const FIELDS: [&str; 14] = [
        "functional", "behavioral", "behavioural", "leadership", "professional", "interpersonal", "communication",
        "managerial", "management", "organizational", "organisational", "analytical", "people", "transferable",
    ];
    FIELDS.contains(&subject)
}

/// What follows an article.
pub(super) fn without_article(words: &str, gist: Gist) -> Option<&str> {
    if gist.first.has(Uses::ARTICLE) { words.split_once(' ').map(|(_, rest)| rest) } else { None }
}

/// Whether the first word stands between a kind and its subject: `for pilots`.
pub(super) fn begins_with_joint(words: &str) -> bool {
    uses(first_word(words)).has(Uses::JOINT)
}

/// Whether the first word joins two things, and only one follows.
fn begins_with_and(words: &str) -> bool {
    spaces(words).count() == 1 && uses(first_word(words)).has(Uses::AND)
}
