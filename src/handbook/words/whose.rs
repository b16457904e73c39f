//! Whose section a heading names, where it tells of a role behind the kind: `Your mission as a pilot`, `Pay grade –
//! Senior Pilot`.
//!
//! Invariant: without a role there, nothing is read.

use super::gist::Gist;
use super::normal::{first_word, spaces, without_aside, without_number};
use super::roles::{is_rank, is_role, is_step, names_role, uses};
use super::tables::WORDS;
use super::uses::Uses;
use super::{Reading, normal, strict_reading};
use crate::handbook::Kind::Overview;

/// No kind of section has more words before the role's name.
const MOST_BEFORE_ROLES: usize = 4;

/// What a heading says of a role that it names at its end, and the role: `Your mission as a senior pilot`.
pub(super) fn as_role(words: &str, gist: Gist) -> Option<(&str, &str)> {
    if !gist.any.has(Uses::AS) {
        return None;
    }
    let word = |start: usize| first_word(&words[start..]);
    let start = spaces(words).map(|space| space + 1).find(|start| uses(word(*start)).has(Uses::AS))?;
    let role = words[start + word(start).len()..].trim_start();
    let is_article = |word: &str| matches!(word, "a" | "an" | "the") || uses(word).has(Uses::ARTICLE);
    let one = role.split_once(' ').filter(|(first, _)| is_article(first)).map(|(_, role)| role);
    // Where an article says that somebody is one, any word will do.
    (one.is_some() || gist.last.has(Uses::ROLE | Uses::RANK)).then(|| (&words[..start - 1], one.unwrap_or(role)))
}

/// Reads a heading, given with its normal form, that names a kind of section, and a role behind it with a sign, a joint
/// or nothing between them: `Pay grade – Senior Pilot`, `Grau do Senior Pilot`.
pub(in crate::handbook) fn told_of_role<'w>(heading: &str, words: &'w str) -> Option<Reading<'w>> {
    const SIGNS: [&str; 8] = [" – ", " — ", " - ", " | ", ": ", "：", " (", "（"];
    let gist = Gist::of(words);
    if words.is_ascii() && !gist.any.has(Uses::ROLE | Uses::RANK) {
        return None;
    }
    let by_sign = || {
        let (said, name) = SIGNS.iter().find_map(|sign| heading.split_once(sign))?;
        let said = normal(said);
        let Reading::Section(kinds, "") = strict_reading(&said) else { return None };
        let role = role_behind(words.get(said.len()..)?, |_| true)?;
        (is_role(name) || is_step(name)).then_some(Reading::Section(kinds, role))
    };
    let is_bare = heading.len() == words.len() && !words.contains('(');
    if let Some(reading) = (!is_bare).then(by_sign).flatten() {
        return Some(reading);
    }
    if !gist.first.has(Uses::BEGINS_NOUN | Uses::OPENS_PHRASE | Uses::LEADS) {
        return None;
    }
    spaces(words).take(MOST_BEFORE_ROLES).find_map(|space| {
        let said = &words[..space];
        let kind = WORDS.nouns.get(said).or_else(|| WORDS.phrases.get(said)).filter(|kind| **kind != Overview)?;
        // No English ends in a role of other letters.
        let role = role_behind(&words[space..], |role| !said.is_ascii() && names_role(role, role))?;
        Some(Reading::Section((*kind).into(), role))
    })
}

/// The role that a heading, given in its normal form, tells how to get: `How to become a pilot`, `Becoming a pilot`.
pub(in crate::handbook) fn to_become(words: &str) -> Option<&str> {
    const OPENINGS: [&str; 4] = ["how to become ", "becoming ", "how do i become ", "how do you become "];
    let words = without_aside(without_number(words));
    let told = OPENINGS.iter().find_map(|opening| words.strip_prefix(opening))?;
    let (article, role) = told.split_once(' ')?;
    matches!(article, "a" | "an" | "the" | "our").then_some(role)
}

/// What stands behind a kind of section in a heading, without joints, where it is a role by a joint or a rank, or by what
/// else suffices.
fn role_behind(words: &str, suffices: impl Fn(&str) -> bool) -> Option<&str> {
    let joins = |word: &str| uses(word).has(Uses::JOINT | Uses::ARTICLE);
    let whole = words.trim_matches(['(', ')', ' ']);
    let mut role = whole;
    while let Some((_, rest)) = role.split_once(' ').filter(|(first, _)| joins(first)) {
        role = rest;
    }
    let is_joined = role.len() < whole.len() && (names_role(role, role) || is_step(role));
    let is = is_joined || is_rank(first_word(role)) || suffices(role);
    // `Requirements Lead` is a role, `Career level: Senior` another.
    (is && role.contains(' ')).then_some(role)
}
