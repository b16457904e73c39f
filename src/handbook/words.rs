//! What headings mean: the words of handbooks, in the languages that handbooks are written in.
//!
//! Invariant: a heading is read without looking at any other; what its place on the page adds is the outline's.

mod grades;
mod tables;

use super::{Kind, Kinds};
use crate::text::fold;
pub(super) use grades::{grade, grade_of_name, told_grade};
use tables::WORDS;

use Kind::Responsibilities;
use Kind::{CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements};

/// What a heading is by its words alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// A section of these kinds. The subject is whose section it is: `senior data engineer` in `Senior Data Engineer
    /// Requirements`; empty in most.
    Section(Kinds, String),
    /// `Levels`: a heading that holds levels.
    Levels,
    /// `Specialties`: a heading that holds specialties.
    Specialties,
    /// A table of contents.
    Contents,
    /// Anything else.
    Name,
}

/// No noun of the vocabulary has more words.
const MOST_WORDS: usize = 6;

/// Whether a heading says what roles do or must bring, and nothing else.
pub(super) fn is_core_section(heading: &str) -> bool {
    matches!(read(heading), Reading::Section(kinds, _) if kinds.has(Responsibilities) || kinds.has(Requirements))
}

/// Whether a heading names a kind of section.
pub(super) fn is_section(heading: &str) -> bool {
    matches!(read(heading), Reading::Section(..))
}

/// Whether a line parts wishes from musts: `Nice-to-haves`, `Must-haves:`.
pub(super) fn tells_wishes(line: &str) -> bool {
    let words = normal(line);
    matches!(words.as_str(), "must haves" | "must have")
        || (words.split(' ').count() <= 3
            && matches!(read(line), Reading::Section(kinds, subject) if kinds.has(NiceToHave) && subject.is_empty()))
}

/// Words without the number before them: `2 1 requirements`, which was `2.1 Requirements`.
fn without_number(words: &str) -> &str {
    let mut rest = words;
    while let Some((first, after)) = rest.split_once(' ') {
        if !first.bytes().all(|b| b.is_ascii_digit() || b == b')') {
            break;
        }
        rest = after;
    }
    rest
}

/// A heading's words: folded, parentheses kept, other punctuation made spaces, apostrophes straight.
pub(super) fn normal(heading: &str) -> String {
    let normal = if heading.is_ascii() { normal_ascii(heading) } else { normal_folded(&fold(heading)) };
    let trimmed = normal.trim_end().trim_matches('\'');
    if trimmed.len() == normal.len() { normal } else { trimmed.to_owned() }
}

/// Most headings are of ASCII, and need no look at what a character is.
fn normal_ascii(heading: &str) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(heading.len() + 4);
    let space = |out: &mut Vec<u8>| {
        if out.last().is_some_and(|last| *last != b' ') {
            out.push(b' ');
        }
    };
    for byte in heading.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'(' | b')' | b'/' | b'\'' => out.push(byte),
            b'A'..=b'Z' => out.push(byte.to_ascii_lowercase()),
            b'`' => out.push(b'\''),
            b'&' | b'+' => {
                space(&mut out);
                out.extend_from_slice(b"and ");
            }
            _ => space(&mut out),
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

fn normal_folded(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len() + 4);
    let space = |out: &mut String| {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    };
    for c in folded.chars() {
        match c {
            '’' | '‘' | '\'' | '`' => out.push('\''),
            '&' | '+' => {
                space(&mut out);
                out.push_str("and ");
            }
            // A letter that folding leaves with a mark of its own: the katakana long vowel sign and the like are letters.
            c if c.is_alphanumeric() || matches!(c, '(' | ')' | '/') => out.push(c),
            _ => space(&mut out),
        }
    }
    out
}

/// Letters and digits only, for telling whether two names are one.
pub(super) fn squeezed(name: &str) -> String {
    if name.is_ascii() {
        return name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Reads a heading by its words.
pub(super) fn read(heading: &str) -> Reading {
    let words = normal(heading);
    let bare = without_aside(without_number(&words));
    // Most headings are one of the nouns and nothing else.
    if let Some(kind) = WORDS.nouns.get(bare) {
        return Reading::Section((*kind).into(), String::new());
    }
    if WORDS.contents.contains(bare) {
        return Reading::Contents;
    }
    // Most others end in one, and are of one kind.
    let first = bare.split([' ', '/']).next().unwrap_or_default();
    let simple = !WORDS.sentences.contains(first) && !bare.contains('/') && !bare.contains(" and ");
    let ended = simple.then(|| ending(bare)).flatten().and_then(|(kind, subject)| of_kind(kind, subject, bare));
    if let Some((kinds, subject)) = ended.filter(|(kinds, _)| !kinds.has(Overview)) {
        return Reading::Section(kinds, subject);
    }
    // `Hiring process overview` tells of the hiring process.
    let generic = [" overview", " summary", " details", " information"];
    let specific = generic.iter().find_map(|word| bare.strip_suffix(word));
    if let Some((kinds, subject)) = specific.and_then(section).filter(|(kinds, _)| !kinds.has(Overview)) {
        return Reading::Section(kinds, subject);
    }
    if let Some(kind) = phrase(bare) {
        return Reading::Section(kind.into(), String::new());
    }
    if let Some((kinds, subject)) = wished(bare).or_else(|| several(bare)).or_else(|| section(bare)) {
        return Reading::Section(kinds, subject);
    }
    match holds(bare) {
        Some(reading) => reading,
        None => Reading::Name,
    }
}

/// Without a remark in parentheses at the end: `performance indicators (pi)`.
fn without_aside(words: &str) -> &str {
    match words.rfind('(') {
        Some(open) if open > 0 && words.ends_with(')') => words[..open].trim_end(),
        _ => words,
    }
}

fn phrase(words: &str) -> Option<Kind> {
    if let Some(kind) = WORDS.phrases.get(words) {
        return Some(*kind);
    }
    if !WORDS.openings.contains(words.split([' ', '/']).next().unwrap_or_default()) {
        return None;
    }
    // A phrase of three words and more may be the beginning of a heading.
    let ends = words.match_indices([' ', '/']).map(|(at, _)| at);
    let begun = ends.take(2 * MOST_WORDS).filter_map(|end| WORDS.phrases.get_key_value(&words[..end]));
    begun
        .filter(|(phrase, _)| phrase.matches(' ').count() >= 2 || **phrase == "requires skills")
        .map(|(_, kind)| *kind)
        .last()
}

/// `Responsibilities & Requirements`: all parts must name a kind.
fn several(words: &str) -> Option<(Kinds, String)> {
    if !words.contains('/') && !words.contains(" and ") {
        return None;
    }
    let parts: Vec<&str> = words.split('/').flat_map(|p| p.split(" and ")).map(str::trim).collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let mut kinds = Kinds::NONE;
    let mut subject = String::new();
    for (i, part) in parts.iter().enumerate() {
        let (kind, whose) = section(part)?;
        if i > 0 && !whose.is_empty() {
            return None;
        }
        kinds = kind.iter().fold(kinds, Kinds::with);
        subject.push_str(&whose);
    }
    (kinds.iter().count() > 1).then_some((kinds, subject))
}

/// `Pilot desirable skills, knowledge, and experience`: a wish makes the rest of the list one.
fn wished(words: &str) -> Option<(Kinds, String)> {
    let wishes = ["desirable skills", "desired skills", "preferred skills", "preferred qualifications", "nice to have"];
    let may = words.split(' ').any(|w| matches!(w, "skills" | "qualifications" | "nice"));
    (may && wishes.iter().any(|w| words.contains(w))).then(|| (NiceToHave.into(), String::new()))
}

/// One kind, with its subject before or behind it.
fn section(words: &str) -> Option<(Kinds, String)> {
    if words.starts_with("as a") && words.ends_with("you will") {
        return Some((Responsibilities.into(), String::new()));
    }
    if matches!(words, "expectations" | "experience") {
        let kind = if words == "experience" { Requirements } else { Responsibilities };
        return Some((kind.into(), String::new()));
    }
    let (kind, subject) =
        ending(words).or_else(|| beginning(words)).or_else(|| middle(words)).or_else(|| misspelt(words))?;
    of_kind(kind, subject, words)
}

/// What a kind and its subject make of a heading's words.
fn of_kind(kind: Kind, subject: String, words: &str) -> Option<(Kinds, String)> {
    let begins = |w: &str| subject.strip_prefix(w).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let ends = |w: &str| subject.strip_suffix(w).is_some_and(|rest| rest.ends_with(' '));
    let wish = kind == Requirements && WORDS.wishes.iter().any(|w| begins(w) || ends(w));
    match kind {
        Requirements if wish => Some((NiceToHave.into(), String::new())),
        // `Functional competencies` are of something else; `Pilot skills` are the pilot's.
        Requirements if is_loose(words) && !subject.is_empty() && !is_role(&subject) => None,
        // `Role` and the like end many names that mean something else.
        Overview if !subject.is_empty() && !words.ends_with(" description") && !words.ends_with(" overview") => None,
        Overview if subject.split(' ').count() > 6 => None,
        _ => Some((kind.into(), subject)),
    }
}

/// Whether a heading ends in a word that means requirements only where it stands alone.
fn is_loose(words: &str) -> bool {
    ["skills", "competencies", "competences", "profil", "perfil"].iter().any(|w| words.ends_with(w))
}

fn ending(words: &str) -> Option<(Kind, String)> {
    let mut tails = [0; MOST_WORDS];
    let mut count = 0;
    for (at, _) in words.rmatch_indices(' ').take(MOST_WORDS - 1) {
        tails[count] = at + 1;
        count += 1;
    }
    // The last entry is the beginning where there are no more words than that.
    let count = if count < MOST_WORDS - 1 { count + 1 } else { count };
    let tails = tails[..count].iter().rev();
    let spaced = tails.copied().find_map(|at| WORDS.nouns.get(&words[at..]).map(|kind| (*kind, &words[..at])));
    let unspaced = || {
        if words.is_ascii() {
            return None;
        }
        let ends = WORDS.unspaced.iter().filter(|(noun, _)| words.ends_with(noun));
        ends.max_by_key(|(noun, _)| noun.len()).map(|(noun, kind)| (*kind, &words[..words.len() - noun.len()]))
    };
    spaced.or_else(unspaced).map(|(kind, before)| (kind, before.trim_end().to_owned()))
}

fn beginning(words: &str) -> Option<(Kind, String)> {
    // What qualifies a kind may stand before it: `General requirements for …`.
    let words = ["general ", "base ", "core ", "key ", "basic ", "common ", "additional ", "primary ", "minimum "]
        .iter()
        .find_map(|q| words.strip_prefix(q))
        .unwrap_or(words);
    let ends = words.match_indices(' ').map(|(at, _)| at).take(MOST_WORDS);
    let found = ends.filter_map(|end| {
        let kind = WORDS.nouns.get(&words[..end]).filter(|kind| **kind != Overview)?;
        let rest = &words[end + 1..];
        let (joint, subject) = rest.split_once(' ').unwrap_or((rest, ""));
        (WORDS.joints.contains(joint) || joint.starts_with('(')).then_some((*kind, subject))
    });
    found.last().map(|(kind, subject)| {
        let subject = subject.trim_end_matches(" roles").trim_end_matches(" role");
        (kind, subject.to_owned())
    })
}

/// A kind amid its subjects: `Additional requirements for pilots`.
fn middle(words: &str) -> Option<(Kind, String)> {
    const NAMED: &[(Kind, &str)] = &[
        (Responsibilities, " responsibilities "),
        (Requirements, " requirements "),
        (Requirements, " qualifications "),
        (HiringProcess, " hiring process "),
        (PerformanceIndicators, " performance indicators "),
    ];
    let may = |w| matches!(w, "responsibilities" | "requirements" | "qualifications" | "process" | "indicators");
    if !words.split(' ').any(may) {
        return None;
    }
    NAMED.iter().find_map(|(kind, noun)| {
        let (before, after) = words.split_once(noun)?;
        WORDS.joints.contains(after.split(' ').next().unwrap_or_default()).then(|| (*kind, before.to_owned()))
    })
}

/// A misspelt last word, or last two: `Responsibilties`, `Hirring process`.
fn misspelt(words: &str) -> Option<(Kind, String)> {
    const SPELT: &[(Kind, &str)] = &[
        (Responsibilities, "responsibilities"),
        (Responsibilities, "responsibility"),
        (Requirements, "requirements"),
        (Requirements, "qualifications"),
        (PerformanceIndicators, "performance indicators"),
        (CareerLadder, "career ladder"),
        (HiringProcess, "hiring process"),
        (HiringProcess, "interview process"),
        (JobGrade, "job grade"),
        (NiceToHave, "nice to have"),
        (NiceToHave, "nice to haves"),
    ];
    let mut found: Option<(usize, Kind, usize)> = None;
    // Where the last word, the last two, the last three begin.
    let mut spaces = words.rmatch_indices(' ').map(|(at, _)| at + 1);
    let begin = [0; 3].map(|_| spaces.next());
    let count = begin.iter().flatten().count() + 1;
    for (kind, spelt) in SPELT {
        let words_of = spelt.bytes().filter(|b| *b == b' ').count() + 1;
        let start = match begin[words_of - 1] {
            Some(at) => at,
            None if count == words_of => 0,
            None => continue,
        };
        let most = if spelt.len() >= 12 { 3 } else { 1 };
        let tail = &words[start..];
        if tail.len().abs_diff(spelt.len()) > most || !tail.starts_with(&spelt[..1]) {
            continue;
        }
        let distance = strsim::osa_distance(tail, spelt);
        if distance <= most && found.is_none_or(|(_, _, d)| distance < d) {
            found = Some((start, *kind, distance));
        }
    }
    found.map(|(start, kind, _)| (kind, words[..start].trim_end().to_owned()))
}

/// A heading that holds levels or specialties.
fn holds(words: &str) -> Option<Reading> {
    let (first, last) = (words.split(' ').next().unwrap_or_default(), words.rsplit(' ').next().unwrap_or_default());
    if !WORDS.holders.contains(first) && !WORDS.holders.contains(last) {
        return None;
    }
    let names = |table: &[&str]| {
        table.iter().any(|noun| {
            let ends = words.strip_suffix(noun).is_some_and(|before| before.is_empty() || before.ends_with(' '));
            let begins = words
                .strip_prefix(noun)
                .and_then(|rest| rest.strip_prefix(' '))
                .is_some_and(|rest| WORDS.joints.contains(rest.split(' ').next().unwrap_or_default()));
            ends || begins
        })
    };
    if names(&WORDS.specialties) {
        return Some(Reading::Specialties);
    }
    names(&WORDS.levels).then_some(Reading::Levels)
}

/// Whether a heading names a single specialty: `Security Logging Specialty`.
pub(super) fn is_one_specialty(heading: &str) -> bool {
    let words = normal(heading);
    ["specialty", "speciality", "specialization", "specialisation", "segment"]
        .iter()
        .any(|one| words.strip_suffix(one).is_some_and(|before| before.ends_with(' ') && !before.ends_with("- ")))
}

/// Whether a heading names something that a person holds: `Manager, IT`, `Senior`, `Engineer II`, `L5`.
pub(super) fn is_role(heading: &str) -> bool {
    let words = normal(heading);
    let words = without_number(&words);
    let first = words.split([' ', '/']).next().unwrap_or_default();
    if first.is_empty()
        || tells_of_roles(words)
        || words.ends_with(" role")
        || WORDS.sentences.contains(first)
        || words.split(' ').count() > 14
        || heading.ends_with('?')
    {
        return false;
    }
    let ends_so = || !words.is_ascii() && WORDS.role_endings.iter().any(|e| words.ends_with(e));
    if ends_so() || is_numbered(words) {
        return true;
    }
    // What a role is of, or its place in parentheses, follows its noun.
    let part = heading.split([',', '(', ':', '–', '—', ';']).next().unwrap_or_default();
    let part = part.split(" - ").next().unwrap_or_default();
    let name = if part.len() == heading.len() { words.to_owned() } else { normal(part) };
    let joint =
        |word: &str| matches!(word, "of" | "for" | "to" | "der" | "des" | "de" | "di" | "do" | "da" | "van" | "von");
    let mut name = name.as_str();
    if let Some((at, _)) =
        name.match_indices(' ').find(|(at, _)| joint(name[at + 1..].split(' ').next().unwrap_or_default()))
    {
        name = &name[..at];
    }
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let name = ["i", "ii", "iii", "iv", "v"]
        .iter()
        .fold(name, |n, roman| n.strip_suffix(roman).filter(|before| before.ends_with(' ')).map_or(n, str::trim_end));
    let last = name.rsplit([' ', '/']).next().unwrap_or_default();
    WORDS.roles.contains(last)
        || WORDS.ranks.contains(first)
        || WORDS.ranks.contains(last)
        || WORDS.heads.contains(first)
}

/// Whether a heading names a step and nothing else, so plainly that two of them make a ladder: `Associate`, `Senior
/// Pilot`, `Pilot II`, `Level 3`.
pub(super) fn is_step(heading: &str) -> bool {
    let words = normal(heading.split([':', '–', '—', '|']).next().unwrap_or_default());
    let words = without_aside(without_number(&words));
    let (first, last) = (words.split(' ').next().unwrap_or_default(), words.rsplit(' ').next().unwrap_or_default());
    let is_role = |word: &str| {
        // `SDE II`: what it stands for, those who write it know.
        let capitals = word.len() <= 5 && word.len() > 1 && heading.contains(&word.to_ascii_uppercase());
        WORDS.roles.contains(word) || WORDS.ranks.contains(word) || capitals
    };
    let counted = words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'i' | 'v')).strip_suffix(' ');
    is_numbered(words)
        || (WORDS.ranks.contains(first) && is_role(last))
        || counted.is_some_and(|name| is_role(name.rsplit(' ').next().unwrap_or_default()))
        || (!words.is_ascii()
            && WORDS.role_endings.iter().any(|e| words.ends_with(e))
            && WORDS.ranks.iter().any(|rank| !rank.is_ascii() && words.starts_with(rank)))
}

/// Whether a heading below a section is rather a theme of it: `Hiring` below a manager's responsibilities.
pub(super) fn is_theme(heading: &str) -> bool {
    let words = normal(heading);
    matches!(
        without_number(&words),
        "hiring"
            | "interviewing"
            | "interviews"
            | "career development"
            | "career growth"
            | "progression"
            | "mission"
            | "purpose"
    )
}

/// Whether a heading says `Levels` or `Specialties` and nothing more.
pub(super) fn is_plain_holder(heading: &str) -> bool {
    let words = normal(heading);
    WORDS.levels.contains(&words.as_str()) || WORDS.specialties.contains(&words.as_str())
}

/// The word of a level's name that says how far along the ladder it is, as tables of levels have it: `senior` for
/// `Senior Pilot`, and `intermediate` where the name says nothing.
pub(super) fn rank(name: &str) -> String {
    let words = normal(name);
    let first = words.split(' ').next().unwrap_or_default();
    match first {
        "sr" => "senior".to_owned(),
        "jr" => "junior".to_owned(),
        _ if WORDS.ranks.contains(first) => first.to_owned(),
        _ => "intermediate".to_owned(),
    }
}

/// Whether a word says how far along the ladder: `senior`, `principal`.
pub(super) fn is_rank(word: &str) -> bool {
    WORDS.ranks.contains(word)
}

/// Whether a heading begins as a sentence or question does.
pub(super) fn is_sentence(heading: &str) -> bool {
    let first = normal(heading.trim_start().split(' ').next().unwrap_or_default());
    heading.ends_with('?') || WORDS.sentences.contains(first.split(' ').next().unwrap_or_default())
}

/// Whether a heading tells of all roles of a page: `Data Analyst Roles`, `Engineering Roles at Beckwater`.
pub(super) fn is_wrapper(heading: &str) -> bool {
    tells_of_roles(&normal(heading))
}

fn tells_of_roles(words: &str) -> bool {
    words.split(' ').any(|w| matches!(w, "roles" | "rollen" | "families" | "family"))
}

/// The part of a heading, as written, whose normal form is the subject that [`read`] found; empty where none is.
pub(super) fn as_written<'a>(heading: &'a str, subject: &str) -> &'a str {
    if subject.is_empty() {
        return "";
    }
    let ends = || heading.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(i, _)| i);
    let part = |end: usize| heading[..end].trim_end_matches([' ', '-', '–', ':']);
    // As many words are the subject, unless signs between them stand for themselves.
    let counted = ends().nth(subject.matches(' ').count()).map(part).filter(|p| normal(p) == subject);
    counted.or_else(|| ends().map(part).find(|p| normal(p) == subject)).unwrap_or("")
}

/// Whether a subject names a level in other or fewer words: `Associate CSM` for `Associate Customer Success Manager
/// (CSM)`.
pub(super) fn means(name: &str, subject: &str) -> bool {
    if subject.is_empty() {
        return false;
    }
    if name.eq_ignore_ascii_case(subject) {
        return true;
    }
    let plain = |text: &str| normal(text).replace(['(', ')', '/'], " ");
    let (name, subject) = (plain(name), plain(subject));
    let joined = |text: &str| text.replace([' ', '\''], "");
    let spoken = |w: &'_ str| match w {
        "sr" => "senior",
        "jr" => "junior",
        "vp" => "vice",
        _ => "",
    };
    // A letter more or less is the same word: `Integration` for `Integrations`.
    let same = |a: &str, b: &str| {
        let (a, b) = (
            Some(spoken(a)).filter(|s| !s.is_empty()).unwrap_or(a),
            Some(spoken(b)).filter(|s| !s.is_empty()).unwrap_or(b),
        );
        a == b || (a.len().min(b.len()) > 4 && a.len().abs_diff(b.len()) <= 1 && strsim::osa_distance(a, b) <= 1)
    };
    let (mut first, mut second) = (name.split_whitespace(), subject.split_whitespace());
    let begins = first.next().zip(second.next()).is_some_and(|(a, b)| same(a, b));
    (begins && subject.split_whitespace().all(|w| name.split_whitespace().any(|n| same(n, w))))
        || joined(&name) == joined(&subject)
}

/// `Level 3`, `L5`, `IC4`, `Stufe 2`.
fn is_numbered(words: &str) -> bool {
    const LETTERS: &[&str] = &["l", "ic", "e", "m", "p", "t", "d", "g", "pm", "em", "sde", "swe"];
    const NAMES: &[&str] =
        &["level", "grade", "band", "stufe", "niveau", "nivel", "livello", "tier", "poziom", "niva", "等级"];
    let first = words.split(' ').next().unwrap_or_default();
    let letters = words.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
    let short = letters.len() < words.len() && LETTERS.contains(&letters.trim_end());
    let counted = |n: &str| n.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v'));
    short || (NAMES.contains(&first) && words.split(' ').nth(1).is_some_and(counted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(heading: &str) -> Vec<Kind> {
        match read(heading) {
            Reading::Section(kinds, _) => kinds.iter().collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn kinds_in_many_words() {
        let check = |heading: &str, expected: &[Kind]| assert_eq!(kinds(heading), expected, "{heading}");
        check("Responsibilities", &[Responsibilities]);
        check("Requirements:", &[Requirements]);
        check("Senior Harbour Pilot Requirements", &[Requirements]);
        check("Harbour Pilot (Intermediate) Job Grade", &[JobGrade]);
        check("Performance Indicators (PI)", &[PerformanceIndicators]);
        check("Responsibilities & Requirements", &[Responsibilities, Requirements]);
        check("Nice-to-have Requirements", &[NiceToHave]);
        check("Preferred Qualifications", &[NiceToHave]);
        check("Requirements for Pilot roles", &[Requirements]);
        check("General Requirements for Pilot roles", &[Requirements]);
        check("Base Requirements Across All Levels", &[Requirements]);
        check("Responsibilties", &[Responsibilities]);
        check("Pilot Responsbilities", &[Responsibilities]);
        check("Requirments", &[Requirements]);
        check("What you’ll do", &[Responsibilities]);
        check("As a Pilot you will:", &[Responsibilities]);
        check("You should apply if...", &[Requirements]);
        check("Interview Process", &[HiringProcess]);
        check("Group Lead - Hiring Process", &[HiringProcess]);
        check("How you'll be measured", &[PerformanceIndicators]);
        check("Career paths", &[CareerLadder]);
        check("Hiring Process Overview", &[HiringProcess]);
        check("Additional Requirements for Pilots", &[Requirements]);
        check("Pilot Desirable Skills, Knowledge, and Experience", &[NiceToHave]);
        check("Role", &[Overview]);
        check("Anforderungen", &[Requirements]);
        check("Responsabilités", &[Responsibilities]);
        check("業務内容", &[Responsibilities]);
        check("必須要件", &[Requirements]);
        check("자격 요건", &[Requirements]);
        check("採用プロセス", &[HiringProcess]);
        check("Requirements Engineer", &[]);
        check("Compensation", &[]);
        check("Distribution", &[]);
        check("2.1 Requirements", &[Requirements]);
        check("3) What you'll do", &[Responsibilities]);
        check("🧭 Requirements 🧭", &[Requirements]);
        check("You've got the personality", &[]);
    }

    #[test]
    fn holders() {
        for levels in ["Levels", "Levels of Pilot roles", "In role levels", "Pilot Team Levels", "Stufen", "Level"] {
            assert_eq!(read(levels), Reading::Levels, "{levels}");
        }
        for specialties in ["Specialties", "Team Specialties", "Segment", "Specialties for Pilot roles", "Specialities"]
        {
            assert_eq!(read(specialties), Reading::Specialties, "{specialties}");
        }
        assert_eq!(read("On this page"), Reading::Contents);
        assert_eq!(read("Manager, Levels"), Reading::Levels);
    }

    #[test]
    fn roles() {
        for role in [
            "Manager, IT",
            "Senior",
            "Director of Ports",
            "VP, Harbours",
            "Port Engineer (Intermediate)",
            "Engineer II",
            "L5",
            "Level 3",
            "Staff Ports and Tides",
            "Lead",
            "Chief Harbour Officer",
            "Leiter Hafen",
            "シニアエンジニア",
            "高级工程师",
            "Navigator/Pilot",
        ] {
            assert!(is_role(role), "{role}");
        }
        for other in [
            "Distribution",
            "You're a pilot",
            "What a pilot does",
            "Candidates for Pilot",
            "Tides",
            "Is it you, pilot?",
        ] {
            assert!(!is_role(other), "{other}");
        }
    }

    #[test]
    fn grades_that_are_said_and_nothing_else() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(told_grade(text).map(|g| g.to_string()).as_deref(), expected, "{text}");
        };
        check("Grade: 8", Some("8"));
        check("Pay grade 12", Some("12"));
        check("Band 4", Some("4"));
        check("Job Level - 9.5", Some("9.5"));
        check("Level: 7", Some("7"));
        check("Faixa salarial: 4", Some("4"));
        check("等級：6", Some("6"));
        check("Level 7 of the tower", None);
        check("Keeps grade 3 steel in stock", None);
        check("Grade A", None);
        check("Grade 3 steel", None);
        check("Team: Port | Grade: 11 | Reports to: the Crown", Some("11"));
        check("Team: Deck Grade: 6", Some("6"));
    }

    #[test]
    fn grades_in_names() {
        let check = |name: &str, expected: Option<&str>| {
            assert_eq!(grade_of_name(name).map(|g| g.to_string()).as_deref(), expected, "{name}");
        };
        check("Senior Pilot (Grade 7)", Some("7"));
        check("Pilot (G7)", Some("7"));
        check("Pilot (Band 4)", Some("4"));
        check("Pilot, grade 5", Some("5"));
        check("Pilot [Grade 5]", Some("5"));
        check("Pilot - Band 6", Some("6"));
        check("Band 4: Pilot", Some("4"));
        check("Pilot (L5)", None);
        check("Pilot 2", None);
        check("Pilot (2 of them)", None);
    }

    #[test]
    fn steps() {
        for step in [
            "Associate",
            "Senior Pilot",
            "Sr. Staff Pilot",
            "Pilot II",
            "Pilot 3",
            "Level 3",
            "IC-4",
            "SDE II",
            "2. Lead",
            "高级工程师",
        ] {
            assert!(is_step(step), "{step}");
        }
        for other in ["Lead time", "Executive summary", "Staff meetings", "Pilot", "Tides 2", "Part II", "Ports"] {
            assert!(!is_step(other), "{other}");
        }
    }
}
