//! Kinds of sections by all that a heading says: a noun for a kind with what stands beside it, or other words for it.
//!
//! Invariant: a subject is told in the words of the heading's normal form.

use super::gist::Gist;
use super::normal::{first_word, spaces, spoken};
use super::nouns::{
    MOST_WORDS, beginning, begins_with_joint, ending, is_loose, is_of_people, leading, middle, misspelt, unqualified,
    without_article, without_qualifier,
};
use super::roles::{is_role, uses};
use super::tables::WORDS;
use super::uses::Uses;
use crate::handbook::{Kind, Kinds};

use Kind::{HiringProcess, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities};

/// Nothing that turns requirements into wishes has more words.
pub(super) const MOST_WORDS_OF_WISHES: usize = 3;

/// The kind that a heading means in other words: `What you'll do`.
pub(super) fn phrase(words: &str, gist: Gist) -> Option<Kind> {
    if let Some(kind) = without_article(words, gist).and_then(|rest| WORDS.phrases.get(rest)) {
        return Some(*kind);
    }
    if !gist.first.has(Uses::OPENS_PHRASE) {
        return None;
    }
    if let Some(kind) = WORDS.phrases.get(words) {
        return Some(*kind);
    }
    // A phrase of three words and more may be the beginning of a heading.
    let ends = words.match_indices([' ', '/']).map(|(at, _)| at);
    let begun = ends.take(2 * MOST_WORDS).filter_map(|end| WORDS.phrases.get_key_value(&words[..end]));
    begun
        .filter(|(phrase, kind)| {
            let rest = words[phrase.len()..].strip_prefix(' ');
            // `Your role at Beckwater`
            let is_at = || rest.is_some_and(begins_with_joint);
            // `Your role – what you'll do`
            let says_twice = || rest.is_some_and(|rest| WORDS.phrases.get(rest) == Some(*kind));
            match phrase.matches(' ').count() {
                0 => says_twice(),
                1 => **phrase == "requires skills" || is_at() || says_twice(),
                _ => true,
            }
        })
        .map(|(_, kind)| *kind)
        .last()
}

/// Whether a heading's last word is what people hold or how far along they are: it is spelt as it should be, and what
/// comes before it tells of the role.
fn ends_in_role(gist: Gist) -> bool {
    gist.last.has(Uses::ROLE | Uses::RANK)
}

/// The kind that a heading's last words mean: `At this level, you will`.
pub(super) fn closing(words: &str, gist: Gist) -> Option<Kind> {
    if !gist.last.has(Uses::CLOSES) {
        return None;
    }
    let starts = spaces(words).rev().map(|at| at + 1).chain([0]).take(MOST_WORDS);
    starts.filter_map(|at| WORDS.closing.get(&words[at..])).last().copied()
}

/// `You'll do well if you …`, `This role is for you if`: what one must be like. `We'd be excited if …`: what one may.
pub(super) fn conditional(words: &str, gist: Gist) -> Option<Kind> {
    const GLAD: &[&str] = &["excited", "thrilled", "delighted", "impressed", "happy", "extra", "prefer"];
    let meant = || match first_word(words) {
        "this" => words.contains("for you if"),
        first => matches!(first, "you" | "you'll" | "you'd" | "you're" | "we'd"),
    };
    let is = gist.first.has(Uses::SENTENCE) && (words.ends_with(" if") || words.contains(" if you")) && meant();
    let is_wish = || words.starts_with("we") && spoken(words).any(|word| GLAD.contains(&word));
    is.then(|| if is_wish() { NiceToHave } else { Requirements })
}

/// `Responsibilities & Requirements`: all parts must name a kind.
pub(super) fn several(words: &str, gist: Gist) -> Option<(Kinds, &str)> {
    if !gist.any.has(Uses::AND) && !words.contains('/') {
        return None;
    }
    let mut parts = [""; 3];
    let mut count = 0;
    for part in words.split('/').flat_map(joined) {
        *parts.get_mut(count)? = part.trim();
        count += 1;
    }
    let parts = &parts[..count];
    if count < 2 {
        return None;
    }
    let mut kinds = Kinds::NONE;
    let mut subject = "";
    for (i, part) in parts.iter().enumerate() {
        let (kind, whose) = section(part, Gist::of(part))?;
        if i > 0 && !whose.is_empty() {
            return None;
        }
        kinds = kinds.and(kind);
        if i == 0 {
            subject = whose;
        }
    }
    // `Bonus skills and qualifications` are all wishes.
    let ends_in_must = parts[0].rsplit_once(' ').is_some_and(|(_, last)| WORDS.nouns.get(last) == Some(&Requirements));
    if kinds == Kinds::from(NiceToHave).with(Requirements) && ends_in_must {
        return Some((NiceToHave.into(), subject));
    }
    (kinds.iter().count() > 1 || subject.is_empty() || is_role(subject)).then_some((kinds, subject))
}

/// `Knowledge, skills and experience`, `Essential skills and expertise for this role`: words that together name
/// requirements, and no others.
pub(super) fn traits(words: &str, gist: Gist) -> bool {
    if !gist.any.has(Uses::TRAIT) {
        return false;
    }
    let is = |word: &str, some: Uses| uses(word).has(some);
    let named = unqualified(words).split([' ', '/']).take_while(|word| !is(word, Uses::JOINT));
    let mut traits = 0;
    let mut named = named.inspect(|word| traits += usize::from(is(word, Uses::TRAIT)));
    named.all(|word| is(word, Uses::TRAIT | Uses::AND)) && traits > 1
}

/// The parts between the words for `and`.
fn joined(words: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(words);
    std::iter::from_fn(move || {
        let words = rest.take()?;
        let mut start = 0;
        for end in spaces(words) {
            if start > 0 && uses(&words[start..end]).has(Uses::AND) {
                rest = Some(&words[end + 1..]);
                return Some(&words[..start]);
            }
            start = end + 1;
        }
        Some(words)
    })
}

/// `Pilot desirable skills, knowledge, and experience`: a wish makes the rest of the list one.
pub(super) fn wished(words: &str, gist: Gist) -> Option<(Kinds, &str)> {
    let wishes = ["desirable skills", "desired skills", "preferred skills", "preferred qualifications", "nice to have"];
    (gist.any.has(Uses::WISHED) && wishes.iter().any(|w| words.contains(w))).then(|| (NiceToHave.into(), ""))
}

/// One kind, with its subject before or behind it.
pub(super) fn section(words: &str, gist: Gist) -> Option<(Kinds, &str)> {
    with_ending(words, gist, ending(words, gist))
}

/// The same where it is known what noun the heading ends in, and what stands before it.
pub(super) fn with_ending<'w>(words: &'w str, gist: Gist, ending: Option<(Kind, &'w str)>) -> Option<(Kinds, &'w str)> {
    if words.starts_with("as a") && words.ends_with("you will") {
        return Some((Responsibilities.into(), ""));
    }
    if words == "experience" {
        return Some((Requirements.into(), ""));
    }
    // `Key expectations`
    if words.ends_with("expectations") && unqualified(words) == "expectations" {
        return Some((Responsibilities.into(), ""));
    }
    // `Pilot expectations` are what is expected of one.
    if let Some(subject) = words.strip_suffix(" expectations").filter(|subject| is_role(subject)) {
        return Some((Responsibilities.into(), subject));
    }
    // `Pilot metrics` are what one is judged by.
    if let Some(subject) = words.strip_suffix(" metrics").filter(|subject| is_role(subject)) {
        return Some((PerformanceIndicators.into(), subject));
    }
    // `Needed for the role` ends in a role, and tells of what it needs.
    let (kind, subject) = ending
        .filter(|(kind, _)| *kind != Overview)
        .or_else(|| beginning(words, gist))
        .or_else(|| leading(words, gist).map(|kind| (kind, "")))
        .or_else(|| middle(words, gist))
        .or_else(|| if ends_in_role(gist) { None } else { misspelt(words) })
        .or(ending)?;
    of_kind(kind, subject, words)
}

/// What tells of a role though its name stands before it: `Pilot – Job Profile`.
const TOLD: [&str; 4] = [" description", " overview", " job profile", " role profile"];

/// What a kind and its subject make of a heading's words.
pub(super) fn of_kind<'w>(kind: Kind, subject: &'w str, words: &str) -> Option<(Kinds, &'w str)> {
    match kind {
        Requirements if is_wish(subject) => Some((NiceToHave.into(), "")),
        Requirements if is_loose(words) && is_of_people(subject) => Some((kind.into(), "")),
        // `Tidal competencies` are of something else; `Pilot skills` are the pilot's, `Core skills` anybody's.
        Requirements
            if is_loose(words) && !subject.is_empty() && !is_role(subject) && !is_qualified(words, subject) =>
        {
            None
        }
        // `Level of responsibility` tells how much there is.
        Responsibilities if matches!(subject, "level of" | "levels of") => None,
        Responsibilities | Requirements if has_besides(subject) => None,
        // `Role` and the like end many names that mean something else.
        Overview if !subject.is_empty() && !TOLD.iter().any(|told| words.ends_with(told)) => None,
        Overview if spoken(subject).count() > 6 => None,
        // A sentence may end in such a word: `To report on campaigns by their KPIs`, `Skills that we look at in the
        // hiring process`.
        Requirements if words.starts_with("to become ") => Some((kind.into(), "")),
        _ if words.starts_with("to ") => None,
        HiringProcess if spaces(subject).count() > MOST_WORDS && !is_role(subject) => None,
        _ => Some((kind.into(), without_qualifier(subject))),
    }
}

/// Whether a subject is a name with what it has besides: `Lotse mit` before `Zusatzaufgaben`. `Pilots are mates with`
/// goes on with what all of them do.
fn has_besides(subject: &str) -> bool {
    let is = |some: Uses| spoken(subject).skip(1).any(|word| uses(word).has(some));
    is(Uses::WITH) && !is(Uses::SENTENCE)
}

/// Whether a subject begins or ends with what turns requirements into wishes: `preferred`, `nice to have`.
fn is_wish(subject: &str) -> bool {
    let is = |words: &str| WORDS.wishes.contains(words);
    let begins = || spaces(subject).take(MOST_WORDS_OF_WISHES).chain([subject.len()]).any(|end| is(&subject[..end]));
    let ends = || spaces(subject).rev().take(MOST_WORDS_OF_WISHES).any(|space| is(&subject[space + 1..]));
    // Languages without spaces write the wish as one with what is wished.
    let holds = || WORDS.wishes.iter().any(|wish| !wish.is_ascii() && subject.contains(wish));
    !subject.is_empty() && (begins() || ends() || (!subject.is_ascii() && holds()))
}

/// Whether a subject only qualifies the kind behind it.
fn is_qualified(words: &str, subject: &str) -> bool {
    words.len() - unqualified(words).len() == subject.len() + 1
}
