//! What people hold: roles, ranks, steps of a ladder.

use std::borrow::Cow;

use super::normal::{normal, without_aside, without_number};
use super::tables::WORDS;
use super::uses::{Gist, Uses};

/// No role's name has more words.
const MOST_WORDS: usize = 14;

/// Whether a heading names something that a person holds: `Manager, IT`, `Senior`, `Engineer II`, `L5`.
pub(in crate::handbook) fn is_role(heading: &str) -> bool {
    names_role(heading, &normal(heading))
}

/// The same for a heading with its normal form.
pub(in crate::handbook) fn names_role(heading: &str, words: &str) -> bool {
    let words = without_number(words);
    if words.is_empty() || words.starts_with('/') || words.ends_with(" role") || heading.ends_with('?') {
        return false;
    }
    let gist = Gist::of(words);
    if gist.first.has(Uses::SENTENCE)
        || (gist.any.has(Uses::ROLES) && tells_of_roles(words))
        || memchr::memchr_iter(b' ', words.as_bytes()).count() >= MOST_WORDS
    {
        return false;
    }
    let ends_so = || !words.is_ascii() && WORDS.role_endings.iter().any(|e| words.ends_with(e));
    if gist.first.has(Uses::RANK | Uses::HEAD) || ends_so() || is_numbered(words) {
        return true;
    }
    // What a role is of, or its place in parentheses, follows its noun.
    let part = heading.split([',', '(', ':', '–', '—', ';']).next().unwrap_or_default();
    let part = part.split(" - ").next().unwrap_or_default();
    let name: Cow<'_, str> = if part.len() == heading.len() { words.into() } else { normal(part).into() };
    let joint =
        |word: &str| matches!(word, "of" | "for" | "to" | "der" | "des" | "de" | "di" | "do" | "da" | "van" | "von");
    let mut name = &*name;
    let spaces = || memchr::memchr_iter(b' ', name.as_bytes());
    if let Some(at) = spaces().find(|at| joint(name[at + 1..].split(' ').next().unwrap_or_default())) {
        name = &name[..at];
    }
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let name = ["i", "ii", "iii", "iv", "v"]
        .iter()
        .fold(name, |n, roman| n.strip_suffix(roman).filter(|before| before.ends_with(' ')).map_or(n, str::trim_end));
    let last = name.rsplit([' ', '/']).next().unwrap_or_default();
    uses(last).has(Uses::ROLE | Uses::RANK)
}

/// Whether a heading names a step and nothing else, so plainly that two of them make a ladder: `Associate`, `Senior
/// Pilot`, `Pilot II`, `Level 3`.
pub(in crate::handbook) fn is_step(heading: &str) -> bool {
    let words = normal(heading.split([':', '–', '—', '|']).next().unwrap_or_default());
    let words = without_aside(without_number(&words));
    let (first, last) = (words.split(' ').next().unwrap_or_default(), words.rsplit(' ').next().unwrap_or_default());
    let is_role = |word: &str| {
        // `SDE II`: what it stands for, those who write it know.
        let capitals = word.len() <= 5 && word.len() > 1 && heading.contains(&word.to_ascii_uppercase());
        uses(word).has(Uses::ROLE | Uses::RANK) || capitals
    };
    let counted = words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'i' | 'v')).strip_suffix(' ');
    is_numbered(words)
        || (is_rank(first) && is_role(last))
        || counted.is_some_and(|name| is_role(name.rsplit(' ').next().unwrap_or_default()))
        || (!words.is_ascii()
            && WORDS.role_endings.iter().any(|e| words.ends_with(e))
            && WORDS.unspaced_ranks.iter().any(|rank| words.starts_with(rank)))
}

/// The word of a level's name that says how far along the ladder it is, as tables of levels have it: `senior` for
/// `Senior Pilot`, and `intermediate` where the name says nothing.
pub(in crate::handbook) fn rank(name: &str) -> String {
    let words = normal(name);
    let first = words.split(' ').next().unwrap_or_default();
    match first {
        "sr" => "senior".to_owned(),
        "jr" => "junior".to_owned(),
        _ if is_rank(first) => first.to_owned(),
        _ => "intermediate".to_owned(),
    }
}

/// Whether a word says how far along the ladder: `senior`, `principal`.
pub(in crate::handbook) fn is_rank(word: &str) -> bool {
    uses(word).has(Uses::RANK)
}

fn uses(word: &str) -> Uses {
    WORDS.uses.get(word).copied().unwrap_or_default()
}

/// Whether a text tells of all roles of a page: `data analyst roles`.
pub(super) fn tells_of_roles(words: &str) -> bool {
    words.split(' ').any(|w| matches!(w, "roles" | "rollen" | "families" | "family"))
}

/// `Level 3`, `L5`, `IC4`, `Stufe 2`.
fn is_numbered(words: &str) -> bool {
    const LETTERS: &[&str] = &["l", "ic", "e", "m", "p", "t", "d", "g", "pm", "em", "sde", "swe"];
    const NAMES: &[&str] =
        &["level", "grade", "band", "stufe", "niveau", "nivel", "livello", "tier", "poziom", "niva", "等级"];
    let first = words.split(' ').next().unwrap_or_default();
    let digit = words.bytes().position(|byte| byte.is_ascii_digit());
    let short = digit.is_some_and(|at| LETTERS.contains(&words[..at].trim_end()));
    let counted = |n: &str| n.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v'));
    short || (NAMES.contains(&first) && words.split(' ').nth(1).is_some_and(counted))
}
