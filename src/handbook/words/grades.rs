//! Grades in running text: `is a grade 9`, `Grade: 8`, `Senior Pilot (G7)`.
//!
//! Invariant: a number is a grade only where something calls it one, or where it stands in a job-grade section.

use std::borrow::Cow;

use super::roles::{is_role, uses};
use super::tables::WORDS;
use super::uses::Uses;
use super::{normal, numbers, pay};
use crate::handbook::{Grade, Kind};
use crate::text::{COLONS, fold, has_byte};

/// The grade that a level's own name states: `Senior Pilot (Grade 7)`, `Pilot (G7)`, `Pilota (Livello 4)`.
pub(in crate::handbook) fn grade_of_name(name: &str) -> Option<Grade> {
    if !has_byte(name, |byte| byte.is_ascii_digit()) {
        return None;
    }
    let parts = || {
        let parts = name.split(['(', ')', '[', ']', '|', '·', '•', '–', '—', ',', ':']);
        parts.flat_map(|part| part.split(" - ")).map(str::trim)
    };
    let asides = || name.split('(').skip(1).filter_map(|aside| aside.split_once(')')).map(|(aside, _)| aside);
    let short = || {
        let code = name.split_once([':', '：', '–', '—']).map(|(code, _)| code.trim_end());
        let of = |code: &str| code.strip_prefix(['G', 'g'])?.parse().ok();
        asides().find_map(of).or_else(|| code.and_then(of))
    };
    let leveled = || asides().find_map(told_level);
    let named = || fold(name).contains("grade").then(|| grade(name, false)).flatten();
    named().or_else(|| parts().find_map(told_grade)).or_else(short).or_else(leveled)
}

/// The grade that a line says and nothing else: `Grade: 8`, `Band 4`, `等級：6`.
pub(in crate::handbook) fn told_grade(text: &str) -> Option<Grade> {
    if text.len() > 120 || !may_have_number(text) {
        return None;
    }
    let mut facts = text.split(['|', '•', '·']).map(str::trim);
    let told = match (facts.clone().next(), facts.clone().count()) {
        // `Grade | 8` is a row of facts; `Senior Pilot | Grade 8` tells of somebody by name.
        (Some(name), 2) => told_alone(&text.replacen('|', ":", 1)).or_else(|| {
            let told = facts.find_map(told_alone);
            told.filter(|_| !is_role(name) || told_alone(name).is_some())
        }),
        _ => facts.find_map(told_alone),
    };
    told.or_else(|| {
        // `Team: Deck Grade: 6`: facts in one line, nothing between them.
        let mut colons = memchr::memchr_iter(b':', text.as_bytes()).skip(1);
        colons.find_map(|colon| told_amid(text, colon))
    })
}

/// The grade that a level tells of itself with a step's name and nothing else: `Level 5`, `Niveau 4`.
pub(in crate::handbook) fn told_level(text: &str) -> Option<Grade> {
    let (name, number) = text.split_once(' ')?;
    let is_alone = number.bytes().all(|byte| byte.is_ascii_digit() | (byte == b'.'));
    is_alone.then(|| told_alone(&format!("{name}: {number}"))).flatten()
}

/// A fact that ends in this colon, its name one word or two.
fn told_amid(text: &str, colon: usize) -> Option<Grade> {
    let mut begins = memchr::memrchr_iter(b' ', &text.as_bytes()[..colon]).take(2);
    begins.find_map(|begin| told_alone(&text[begin + 1..]))
}

/// Whether words name a grade where a number or a column of them follows.
pub(super) fn names_grade(words: &str) -> bool {
    let is = |kind: Option<&Kind>| kind == Some(&Kind::JobGrade);
    is(WORDS.nouns.get(words)) || is(WORDS.phrases.get(words)) || uses(words).has(Uses::GRADE)
}

/// Whether words, in their normal form, name a grade where nothing but its number follows: by their parts, or as a step
/// of the ladder.
pub(in crate::handbook) fn may_name_grade(words: &str) -> bool {
    let is_step = || !words.contains(' ') && uses(words).has(Uses::STEP);
    names_grade(words) || is_step() || WORDS.levels.contains(words) || pay::names_grade(words, true)
}

/// Whether a text may have a digit; most have none. Those as wide as letters of Chinese begin with the byte `0xef`,
/// those of Arabic and Persian with `0xd9` and `0xdb`.
fn may_have_number(text: &str) -> bool {
    has_byte(text, |byte| byte.is_ascii_digit() | (byte == 0xef) | (byte & 0xfd == 0xd9))
}

/// `Grade: 8` with anything behind it, or `Grade 8` with nothing.
fn told_alone(text: &str) -> Option<Grade> {
    let folded = if text.bytes().any(|byte| byte.is_ascii_digit()) { Cow::Borrowed(text) } else { fold(text).into() };
    let text = &*folded;
    let digit = text.find(|c: char| c.is_ascii_digit())?;
    // `3等級`
    if digit == 0 && !text.is_ascii() {
        let is_one = || !text.contains([' ', '.']) && super::is_step(text);
        return number(text).filter(|_| is_one() || counts_grade(text));
    }
    let (name, code) = match text[..digit].split_once(COLONS) {
        Some((name, code)) => (name, Some(code)),
        None => (&text[..digit], None),
    };
    let ends = || !text[digit..].contains(char::is_alphabetic);
    // `Inquadramento: livello 5`
    let whole = || normal(&text[..digit].replace(COLONS, " "));
    let name = normal(name);
    let is_level = || code.is_some_and(|code| !is_code(code)) && WORDS.levels.contains(name.as_str());
    let called = || names_grade(&name) || is_level() || pay::names_grade(&whole(), code.is_some());
    let told = || number(&text[digit..]).or_else(|| coefficient(&text[digit..]));
    ((code.is_some() || ends()) && called()).then(told).flatten()
}

/// Whether a number stands before the name of a grade: `5 разряд`, `6-й грейд`.
fn counts_grade(text: &str) -> bool {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let name = behind.strip_prefix("-й").or_else(|| behind.strip_prefix("-и")).unwrap_or(behind);
    name.starts_with(' ') && names_grade(&normal(name))
}

/// A number of three digits and nothing else, as French agreements have it: `Coefficient : 351`.
fn coefficient(text: &str) -> Option<Grade> {
    let text = text.trim_end();
    (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Whether what stands right before a level's number makes it a step of one of several ladders, which is no grade:
/// `M3`, `IC4`. `L3` and `G3` are of the only one.
fn is_code(before: &str) -> bool {
    let letters = before.trim_start();
    let is_short = (1..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
    is_short && !matches!(letters, "L" | "G")
}

/// The grade that a text states. In a job-grade section any number will do; elsewhere it must be called a grade.
pub(in crate::handbook) fn grade(text: &str, in_section: bool) -> Option<Grade> {
    if !may_have_number(text) {
        return if in_section { numbers::spelt(&fold(text)) } else { None };
    }
    let folded = fold(text);
    let bytes = folded.as_bytes();
    let starts = (0..bytes.len()).filter(|i| bytes[*i].is_ascii_digit() && (*i == 0 || !bytes[i - 1].is_ascii_digit()));
    let called = starts.filter(|at| is_called_grade(&folded[..*at], in_section)).find_map(|at| number(&folded[at..]));
    called.or_else(|| if in_section { lone_number(&folded) } else { None })
}

/// The grades that a text lists side by side: `Grades: 8, 9 and 10`; none where there are not several.
pub(in crate::handbook) fn listed_grades(text: &str) -> Vec<Grade> {
    let folded = fold(text);
    let Some(begin) = folded.find(|c: char| c.is_ascii_digit()) else { return Vec::new() };
    let mut listed = Vec::new();
    let mut rest = &folded[begin..];
    loop {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let Some(grade) = number(rest[..end].trim_end_matches('.')) else { break };
        listed.push(grade);
        let behind = rest[end..].trim_start();
        let next = behind.strip_prefix([',', '/', '&', '、']).unwrap_or(behind).trim_start();
        let next = ["and ", "or "].iter().find_map(|word| next.strip_prefix(word)).unwrap_or(next).trim_start();
        if next.len() == behind.len() || !next.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        rest = next;
    }
    if listed.len() > 1 { listed } else { Vec::new() }
}

/// Whether what stands before a number calls it a grade, a few signs between them: `grade 9`, `level #10`, `grade [8]`,
/// `grade: L5`.
fn is_called_grade(before: &str, in_section: bool) -> bool {
    const NAMES: &[&str] = &[
        "grade", "level", "band", "stufe", "niveau", "nivel", "livello", "grado", "echelon", "schaal", "gruppe",
        "grupe", "grupa", "banda", "faixa", "греид", "等級", "グレード", "レベル", "职级", "级别", "級", "직급",
        "등급",
    ];
    let signs = |text: &str| text.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.').len();
    let mut at = signs(before);
    let mut name = None;
    // A word between the name and the number: `grade is 9`, `grade L5`.
    for _ in 0..2 {
        at = before[..at].strip_suffix('s').map_or(at, str::len);
        name = NAMES.iter().find(|name| before[..at].ends_with(**name));
        if name.is_some() {
            break;
        }
        let word = before[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if !matches!(word, "l" | "ic" | "e" | "m" | "p" | "t" | "is" | "of" | "s") {
            return false;
        }
        at = signs(&before[..at - word.len()]);
    }
    let Some(name) = name.filter(|_| before.len() - at <= 8) else { return false };
    // `level 4` is a grade where a role is one: `is a level 4`, `job level 4`.
    let roles = || {
        let before = before[..at - name.len()].trim_end_matches(['[', '*', '_']);
        ["is a ", "is at ", "job ", "is ", "as a "].iter().any(|b| before.ends_with(b))
    };
    in_section || !matches!(*name, "level" | "niveau" | "nivel" | "livello") || roles()
}

/// The number at the start of a text, unless it is a year, a percentage, a salary or the like.
fn number(text: &str) -> Option<Grade> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 || end > 2 {
        return None;
    }
    let rest = &text[end..];
    let mut length = end;
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
        if (1..=2).contains(&digits) {
            length = end + 1 + digits;
        }
    }
    let rest = &text[length..];
    if rest.starts_with(['%', '+', '/']) || is_money(rest) {
        return None;
    }
    text[..length].parse().ok()
}

/// Whether what follows a number makes it money, or up to how much of it: `k`, `–60k €`, ` 000`.
fn is_money(rest: &str) -> bool {
    let upto = rest.trim_start().strip_prefix(['-', '–', '—']).map(str::trim_start);
    let rest =
        upto.map_or(rest, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')));
    let unit = rest.trim_start();
    let thousands = || {
        let digits = rest.strip_prefix([',', '.', ' ', '\'', '\u{a0}']).unwrap_or_default().as_bytes();
        digits.len() >= 3
            && digits[..3].iter().all(u8::is_ascii_digit)
            && !digits.get(3).is_some_and(u8::is_ascii_digit)
    };
    let is_word = |word: &str| {
        let behind =
            unit.get(..word.len()).filter(|begin| begin.eq_ignore_ascii_case(word)).map(|_| &unit[word.len()..]);
        behind.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
    };
    thousands()
        || unit.starts_with(['€', '$', '£', '¥', '万', '만'])
        || ["k", "k€", "tys", "mil", "eur", "euro", "usd", "gbp", "chf", "pln"].iter().any(|word| is_word(word))
}

/// The only number of a text.
fn lone_number(text: &str) -> Option<Grade> {
    let mut numbers = text
        .char_indices()
        .filter(|(i, c)| {
            c.is_ascii_digit() && !text[..*i].ends_with(|p: char| p.is_ascii_digit() || p == '.' || p == '#')
        })
        .filter_map(|(i, _)| number(&text[i..]));
    let only = numbers.next()?;
    numbers.next().is_none().then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades() {
        let check = |text: &str, section: bool, expected: Option<&str>| {
            assert_eq!(grade(text, section).map(|g| g.to_string()).as_deref(), expected, "{text}");
        };
        check("The Pilot is a grade 7.", true, Some("7"));
        check("The Pilot is a level 11", true, Some("11"));
        check("is a job grade 9.5 role", true, Some("9.5"));
        check("is a grade 6 job", true, Some("6"));
        check("is a grade #10", true, Some("10"));
        check("Grade: L5", true, Some("5"));
        check("8", true, Some("8"));
        check("a grade 11 or a grade 12", true, Some("11"));
        check("is not aligned to a job grade", true, None);
        check("The Pilot is a grade 7.", false, Some("7"));
        check("reach Level 4 of the model", false, None);
        check("reduce cost by 9 %", false, None);
        check("50k-60k", true, None);
        check("32–38 k€", true, None);
        check("45.000 €", true, None);
        check("grade 8–9", true, Some("8"));
    }

    #[test]
    fn several_grades_side_by_side() {
        let check = |text: &str, expected: &[&str]| {
            let listed: Vec<String> = listed_grades(text).iter().map(Grade::to_string).collect();
            assert_eq!(listed, expected, "{text}");
        };
        check("Grade: 8, 9, 10", &["8", "9", "10"]);
        check("Grades 8, 9.5 and 10.", &["8", "9.5", "10"]);
        check("Grade: 6/7", &["6", "7"]);
        check("Grade: 8–10", &[]);
        check("Grade: 8 10", &[]);
        check("Grade: 8, with 2 reports", &[]);
        check("Grade: 8", &[]);
        check("Grades", &[]);
    }
}
