//! What people hold: roles, ranks, steps of a ladder.

use std::borrow::Cow;

use super::gist::Gist;
use super::holders::ends_in_step;
use super::normal::{first_word, normal, spaces, spoken, squeezed, without_aside, without_number};
use super::tables::WORDS;
use super::uses::Uses;
use crate::handbook::Kind;

/// No role's name has more words.
const MOST_WORDS: usize = 14;

/// Whether a heading names something that a person holds: `Manager, IT`, `Senior`, `Engineer II`, `L5`.
pub(in crate::handbook) fn is_role(heading: &str) -> bool {
    names_role(heading, &normal(heading))
}

/// The same for a heading with its normal form.
pub(in crate::handbook) fn names_role(heading: &str, words: &str) -> bool {
    let words = without_number(words);
    // Most headings have no signs, and are what their words are.
    let is_bare = heading.eq_ignore_ascii_case(words);
    if words.is_empty()
        || (!is_bare && is_release(heading))
        || words.starts_with('/')
        || words.ends_with(" role")
        || spoken(words).any(|word| word == "is")
        || heading.ends_with('?')
    {
        return false;
    }
    let gist = Gist::of(words);
    if gist.first.has(Uses::SENTENCE) || gist.any.has(Uses::ROLES) || spaces(words).count() >= MOST_WORDS {
        return false;
    }
    if tells_of_all(words) {
        return false;
    }
    if gist.first.has(Uses::RANK | Uses::HEAD) || ends_unspaced(words) || is_numbered(words) || is_counted(heading) {
        return true;
    }
    // `Role: Keeper of the Lamp` says so.
    if !is_bare && heading.split_once(':').is_some_and(|(label, _)| label.eq_ignore_ascii_case("role")) {
        return true;
    }
    if gist.first.has(Uses::OPENS_ROLE) && WORDS.role_openings.iter().any(|opening| begins(words, opening)) {
        return true;
    }
    let name: Cow<'_, str> = if is_bare && !words.contains('(') {
        words.trim_end_matches("/in").into()
    } else if let Some(name) = behind_code(heading) {
        return is_role(name);
    } else {
        // What a role is of, or its place in parentheses, follows its noun.
        let part = heading.split([',', '(', ':', '–', '—', ';', '*', '·']).next().unwrap_or_default();
        let part = part.split(" - ").next().unwrap_or_default().trim_end_matches("/in");
        if part.len() == heading.len() { words.into() } else { normal(part).into() }
    };
    let joint =
        |word: &str| matches!(word, "of" | "for" | "to" | "der" | "des" | "de" | "di" | "do" | "da" | "van" | "von");
    let mut name = &*name;
    if let Some(at) = spaces(name).find(|at| joint(first_word(&name[at + 1..]))) {
        name = &name[..at];
    }
    let without_number = || name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let name = without_roman(before_code(name).unwrap_or_else(without_number));
    let last = name.rsplit([' ', '/']).next().unwrap_or_default();
    uses(last).has(Uses::ROLE | Uses::RANK) || ends_compound(last)
}

/// What stands before the code of a step at the end of a name: `deckhand` in `deckhand l2` and `deckhand level 2`.
fn before_code(name: &str) -> Option<&str> {
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let (before, _) = bare.rsplit_once(' ').filter(|_| bare.len() < name.len())?;
    is_numbered(&name[before.len() + 1..]).then_some(before)
}

/// Without the Roman numbers up to five at the end of a name.
fn without_roman(name: &str) -> &str {
    if !name.ends_with(['i', 'v']) {
        return name;
    }
    ["i", "ii", "iii", "iv", "v"]
        .iter()
        .fold(name, |n, roman| n.strip_suffix(roman).filter(|before| before.ends_with(' ')).map_or(n, str::trim_end))
}

/// Whether a word is a role's name that is written as one: `hafenentwicklerin`.
fn ends_compound(word: &str) -> bool {
    const LEAST: usize = 8;
    const LEAST_BEFORE: usize = 3;
    let alike = || WORDS.compounds.get(&word.chars().next_back()?);
    let ends = |ending: &&str| word.strip_suffix(ending).is_some_and(|before| before.chars().count() >= LEAST_BEFORE);
    word.len() >= LEAST && alike().is_some_and(|endings| endings.iter().any(ends))
}

/// Whether a heading tells of a release, as change logs beside a handbook's pages do: by a version of three numbers or
/// by a day.
fn is_release(heading: &str) -> bool {
    let mut numbers = heading.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
    heading.bytes().any(|byte| byte.is_ascii_digit())
        && numbers.any(|number| {
            let mut parts = number.trim_matches(['.', '-']).split(['.', '-']);
            parts.by_ref().take(3).filter(|part| !part.is_empty()).count() == 3
        })
}

/// Whether a heading names a step and nothing else, so plainly that two of them make a ladder: `Associate`, `Senior
/// Pilot`, `Pilote confirmé`, `Pilot II`, `Level 3`, `TL4 - Tech Lead`.
pub(in crate::handbook) fn is_step(heading: &str) -> bool {
    if is_release(heading) {
        return false;
    }
    let words = normal(heading.split([':', '–', '—', '|', '*', '·']).next().unwrap_or_default());
    let words = without_aside(without_number(&words));
    let (first, last) = (first_word(words), words.rsplit(' ').next().unwrap_or_default());
    let is_role = |word: &str| {
        // `SDE II`: what it stands for, those who write it know.
        let capitals = word.len() <= 5 && word.len() > 1 && heading.contains(&word.to_ascii_uppercase());
        uses(word).has(Uses::ROLE | Uses::RANK) || capitals
    };
    let counts = |word: &str| uses(word).has(Uses::STEP);
    let counted = words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'i' | 'v')).strip_suffix(' ');
    let counted = counted.or_else(|| before_code(words));
    is_numbered(words)
        || has_code(heading)
        || (is_rank(first) && (is_role(last) || counts(last)))
        || ends_in_step(words)
        || (is_rank(last) && uses(first).has(Uses::ROLE | Uses::HEAD | Uses::STEP))
        || is_counted(heading)
        || counted.is_some_and(|name| is_role(name.rsplit(' ').next().unwrap_or_default()))
        || behind_code(heading).is_some_and(self::is_role)
        || (ends_unspaced(words) && WORDS.unspaced_ranks.iter().any(|rank| words.starts_with(rank)))
}

/// Whether a name ends with a step's code in parentheses: `Deckhand (L3)`, `사원 (Lv.1)`.
fn has_code(heading: &str) -> bool {
    let Some(inner) = heading.trim_end().strip_suffix([')', '）']) else { return false };
    let at = inner.rfind(['(', '（']);
    at.is_some_and(|at| at > 0 && is_numbered(&normal(&inner[at..]).replace(['(', ')'], "")))
}

/// What a step's name says besides its rank: `customer support` for `Senior Customer Support`; none where it has none.
pub(in crate::handbook) fn without_rank(heading: &str) -> Option<String> {
    let words = normal(heading);
    let words = without_aside(without_number(&words));
    let rest = match (words.split_once(' '), words.rsplit_once(' ')) {
        (Some((first, rest)), _) if is_rank(first) => rest,
        (_, Some((rest, last))) if is_rank(last) => rest,
        _ => compounded(words)?,
    };
    Some(rest.to_owned())
}

/// Whether two names, in their normal form, are of one role, and the second of another step of it: `senior pilot` and
/// `staff pilot`.
pub(in crate::handbook) fn are_steps(one: &str, other: &str) -> bool {
    let Some((rank, role)) = ranked(other) else { return false };
    match ranked(one) {
        Some((first, rest)) => first != rank && rest == role,
        None => one == role,
    }
}

/// The rank that a name begins with, and the role.
fn ranked(name: &str) -> Option<(&str, &str)> {
    name.split_once(' ').filter(|(first, _)| is_rank(first))
}

/// What follows a rank that is written as one with it: `utvikler` in `seniorutvikler`.
pub(super) fn compounded(words: &str) -> Option<&str> {
    const LEAST: usize = 5;
    let rest = words.strip_prefix("senior").or_else(|| words.strip_prefix("junior"))?;
    (rest.split(' ').next().is_some_and(|word| word.len() >= LEAST)).then_some(rest)
}

/// What a step's name says besides its code and number: `boatswain` for `B2 - Boatswain 2` and `Boatswain II`; none
/// where it has neither.
pub(in crate::handbook) fn without_count(heading: &str) -> Option<String> {
    let name = behind_code(heading);
    let words = normal(name.unwrap_or(heading));
    let counted = words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'i' | 'v'));
    let base = counted.strip_suffix(' ').unwrap_or(&words);
    (name.is_some() || base.len() < words.len()).then(|| base.to_owned())
}

/// Whether a name ends as a role does in a language that puts no spaces between words, a number behind it or not.
fn ends_unspaced(words: &str) -> bool {
    if words.is_ascii() {
        return false;
    }
    let name = without_aside(words).trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let alike = name.chars().next_back().and_then(|last| WORDS.role_endings.get(&last));
    alike.is_some_and(|endings| endings.iter().any(|ending| name.ends_with(ending)))
}

/// Whether a name begins with these words.
fn begins(name: &str, words: &str) -> bool {
    name.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The name behind a step's code: `Tech Lead` in `TL4 - Tech Lead`, `Pilot` in `Band B: Pilot` and `Grade 9: Pilot`.
fn behind_code(heading: &str) -> Option<&str> {
    let (code, name) = match heading.split_once([':', '：', '–', '—', '|']) {
        Some((code, name)) => (code, name),
        None => heading.split_once(" - ")?,
    };
    let code = code.trim();
    let capitals = code.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(code.len());
    let short = (1..=4).contains(&capitals) && (1..=2).contains(&(code.len() - capitals));
    let numbered = short && code[capitals..].bytes().all(|b| b.is_ascii_digit());
    let called = || {
        let words = normal(code);
        is_counted(code) || words.rsplit_once(' ').is_some_and(|(ladder, step)| step.len() <= 2 && tells_steps(ladder))
    };
    (numbered || called()).then(|| name.trim())
}

/// Whether words call the step of a ladder whose number follows: `band`, `entgeltgruppe`.
fn tells_steps(words: &str) -> bool {
    let is_grade = |kind: Option<&Kind>| kind == Some(&Kind::JobGrade);
    uses(words).has(Uses::STEP)
        || WORDS.levels.contains(words)
        || is_grade(WORDS.nouns.get(words))
        || is_grade(WORDS.phrases.get(words))
}

/// The word of a level's name that says how far along the ladder it is, as tables of levels have it: `senior` for
/// `Senior Pilot`, and `intermediate` where the name says nothing.
pub(in crate::handbook) fn rank(name: &str) -> String {
    let words = normal(name);
    let first = first_word(&words);
    match first {
        "sr" => "senior".to_owned(),
        "jr" => "junior".to_owned(),
        _ if is_rank(first) => first.to_owned(),
        _ => "intermediate".to_owned(),
    }
}

/// A name without a remark at its end, in letters and digits only: `Pilot (2 years and more)`.
pub(in crate::handbook) fn squeezed_alone(heading: &str) -> String {
    squeezed(without_aside(&normal(heading)))
}

/// Whether a word says how far along the ladder: `senior`, `principal`.
pub(in crate::handbook) fn is_rank(word: &str) -> bool {
    uses(word).has(Uses::RANK)
}

/// The rank that a name begins with in a language that puts no spaces between words: `高级` in `高级工程师`.
pub(in crate::handbook) fn unspaced_rank(name: &str) -> Option<&str> {
    if name.is_ascii() {
        return None;
    }
    let ranks = WORDS.unspaced_ranks.iter().filter(|rank| name.starts_with(**rank));
    ranks.max_by_key(|rank| rank.len()).map(|rank| &name[..rank.len()])
}

/// The same where it stands behind, as in Thai: `อาวุโส` in `วิศวกรอาวุโส`.
pub(super) fn unspaced_rank_behind(name: &str) -> Option<&str> {
    let is_thai = |c: char| matches!(c, '\u{e00}'..='\u{e7f}');
    if !name.ends_with(is_thai) {
        return None;
    }
    let ranks = WORDS.unspaced_ranks.iter().filter(|rank| name.ends_with(**rank));
    ranks.max_by_key(|rank| rank.len()).map(|rank| &name[name.len() - rank.len()..])
}

/// What a word is good for.
pub(super) fn uses(word: &str) -> Uses {
    WORDS.uses.get(word).copied().unwrap_or_default()
}

/// Whether a heading, given in its normal form, tells of all roles of a page: `Data Analyst Roles`, `Engineering Roles
/// at Beckwater`.
pub(in crate::handbook) fn tells_of_roles(words: &str) -> bool {
    Gist::of(words).any.has(Uses::ROLES)
}

/// Whether words tell of all who hold a role: `All pilots`, `Every pilot`. `All-Remote Pilot` is one.
pub(super) fn tells_of_all(words: &str) -> bool {
    if !words.starts_with(['a', 'e']) {
        return false;
    }
    match words.split_once(' ') {
        Some(("all", rest)) => rest.ends_with('s') || rest.ends_with("staff"),
        Some((first, _)) => matches!(first, "every" | "each"),
        None => matches!(words, "everyone" | "everybody"),
    }
}

/// `Level 3`, `L5`, `IC4`, `Stufe 2`, `グレード3`, `3等級`.
fn is_numbered(words: &str) -> bool {
    const LETTERS: &[&str] = &["l", "lv", "lvl", "ic", "e", "m", "p", "t", "d", "g", "pm", "em", "tl", "sde", "swe"];
    const BEHIND: &[&str] = &["等級", "级", "級", "급", "등급"];
    let first = first_word(words);
    let digit = words.bytes().position(|byte| byte.is_ascii_digit());
    let short = digit.is_some_and(|at| LETTERS.contains(&words[..at].trim_end()));
    let spelt = |n: &str| matches!(n, "one" | "two" | "three" | "four" | "five" | "six");
    let counted = |n: &str| n.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v')) || spelt(n);
    let unspaced = || {
        const NUMBERS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
        // `レベルA`
        let is_code = |c: char| c.is_ascii_digit() || (c.is_ascii_alphabetic() && !first.is_ascii());
        let number = first.trim_end_matches(is_code);
        // `3等級`, `第一級`, `A等級`
        let is_letter = |c: char| !first.is_ascii() && c.is_ascii_alphabetic();
        let is_number = |c: char| c.is_ascii_digit() || NUMBERS.contains(&c);
        let nth = first.strip_prefix('第').unwrap_or(first);
        let behind = nth.strip_prefix(is_letter).unwrap_or_else(|| nth.trim_start_matches(is_number));
        let is_step = |word: &str| uses(word).has(Uses::STEP) || BEHIND.contains(&word);
        (number.len() < first.len() && uses(number).has(Uses::STEP)) || (behind.len() < first.len() && is_step(behind))
    };
    short || (spoken(words).nth(1).is_some_and(counted) && uses(first).has(Uses::STEP)) || unspaced()
}

/// Whether words, given in their normal form, may be a step of a ladder by what it is called and how far along it is,
/// whatever that means: `mittlere ebene`, `nivel de entrada`. English has too many words for levels of something else.
pub(in crate::handbook) fn may_be_step(words: &str) -> bool {
    let is_step = |word: &str| uses(word).has(Uses::STEP) && !matches!(word, "level" | "grade" | "band" | "tier");
    let joins = |word: &str| uses(word).has(Uses::JOINT | Uses::ARTICLE);
    let tells = |words: &str| {
        let told = words.split_once(' ').filter(|(first, _)| joins(first)).map_or(words, |(_, rest)| rest);
        !told.contains(' ') && !joins(told)
    };
    words.split_once(' ').is_some_and(|(first, rest)| is_step(first) && tells(rest))
        || words.rsplit_once(' ').is_some_and(|(rest, last)| is_step(last) && tells(rest))
}

/// Whether a number stands before what it counts, or a letter of its own behind it, and nothing else but the name:
/// `1. Kademe: Operatör`, `Level A`.
pub(in crate::handbook) fn is_counted(heading: &str) -> bool {
    let Some((first, rest)) = heading.split_once(' ') else { return false };
    // Most headings begin with a word, and go on with one.
    let is_short = |word: &str| word.chars().nth(1).is_none_or(|c| !c.is_alphanumeric());
    if !first.starts_with(|c: char| c.is_ascii_digit()) && !is_short(rest) {
        return false;
    }
    let mut words = rest.split_whitespace();
    let Some(second) = words.next() else { return false };
    let bare = second.trim_end_matches([':', '.', ',', ')', '：', '–', '—']);
    // `3. Nivel de estudios` and `Level A playing field` go on.
    let ends = bare.len() < second.len() || words.next().is_none_or(|sign| !sign.contains(char::is_alphanumeric));
    let number = first.trim_end_matches(|c: char| !c.is_ascii_digit());
    let is_number = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = || bare.chars().count() == 1 && bare.chars().all(|c| c.is_alphabetic() && !c.is_lowercase());
    let is_step = |word: &str| uses(&normal(word)).has(Uses::STEP);
    ends && ((is_number && is_step(bare)) || (is_letter() && is_step(first)))
}
