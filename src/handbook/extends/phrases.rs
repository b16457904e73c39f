//! The words that claims are made of, and what each is good for.
//!
//! Invariant: a word is told by its letters alone; what its place in the sentence makes of it is for the claim to say.

use std::ops::Range;
use std::sync::LazyLock;

use crate::handbook::{Kind, Kinds};
use crate::text::{Set, is_slip};

/// A word of a text, with its place.
pub(super) struct Word<'a> {
    /// In lower case.
    pub lower: &'a str,
    /// Its bytes.
    pub at: Range<usize>,
    /// The sign that follows it closely, if any.
    pub sign: Option<char>,
    /// Whether it is written with a capital.
    pub is_capital: bool,
    /// The kind that it names, misspelt or not.
    pub kind: Option<Kinds>,
}

/// The words of a text, given in lower case as well; a plus sign that stands by itself or at the end is read out.
pub(super) fn words<'a>(text: &'a str, written: &str) -> Vec<Word<'a>> {
    let mut words: Vec<Word<'_>> = Vec::with_capacity(text.len() / 6 + 1);
    let mut start = None;
    // Rows of a table, cell by cell.
    let is_table = text.contains(" | ");
    let part = |c: char| c.is_alphanumeric() || matches!(c, '&' | '\'' | '’' | '-');
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (part(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let is_capital = written[from..].starts_with(char::is_uppercase);
                let lower = &text[from..at];
                words.push(Word { lower, at: from..at, sign: None, is_capital, kind: kind(lower) });
                start = None;
            }
            _ => {}
        }
        let alone = |behind: &str| text[..at].ends_with(' ') || behind.trim_end_matches([' ', ':']).is_empty();
        if c == '+' && !text[at + 1..].starts_with(part) && alone(&text[at + 1..]) {
            words.push(Word { lower: "plus", at: at..at + 1, sign: None, is_capital: false, kind: None });
        }
        let is_cell = is_table && matches!(c, '|' | '\n');
        if start.is_none()
            && (is_cell || matches!(c, '.' | ',' | ':' | ';' | '!' | '?' | '(' | ')'))
            && let Some(last) = words.last_mut()
            && last.sign.is_none()
        {
            last.sign = Some(if is_cell { '|' } else { c });
        }
    }
    words
}

pub(super) fn ends_sentence(words: &[Word<'_>], i: usize) -> bool {
    let short = matches!(words[i].lower, "sr" | "jr" | "vs" | "e" | "g" | "eg" | "ie" | "i");
    matches!(words[i].sign, Some('.' | '!' | '?' | '|')) && !short
}

/// Words for what somebody does or brings.
const NAMED: [(&str, Kind); 12] = [
    ("responsibilities", Kind::Responsibilities),
    ("responsibility", Kind::Responsibilities),
    ("accountabilities", Kind::Responsibilities),
    ("requirements", Kind::Requirements),
    ("requirement", Kind::Requirements),
    ("qualifications", Kind::Requirements),
    ("qualification", Kind::Requirements),
    ("competencies", Kind::Requirements),
    ("duties", Kind::Responsibilities),
    ("tasks", Kind::Responsibilities),
    ("activities", Kind::Responsibilities),
    ("skills", Kind::Requirements),
];
/// Words for both.
pub(super) const EXPECTATIONS: &[&str] = &["expectations", "expectation", "criteria", "criterion"];

/// The kind that a word names, misspelt or not.
fn kind(word: &str) -> Option<Kinds> {
    if EXPECTATIONS.contains(&word) {
        return Some(Kinds::CORE);
    }
    let named = NAMED.iter().find(|(known, _)| *known == word || is_misspelt(word, known));
    named.map(|(_, kind)| Kinds::from(*kind))
}

fn is_misspelt(word: &str, known: &str) -> bool {
    let is_long = word.len() >= 9 && known.len() >= 11;
    is_long && known.as_bytes()[0] == word.as_bytes()[0] && is_slip(word, known, 2)
}

/// Words after which `extend` tells what somebody does, or what may be.
pub(super) const HELPERS: &[&str] = &[
    "to", "may", "might", "can", "could", "would", "should", "must", "that", "which", "who", "or", "not", "help",
    "helps", "by", "we", "you", "they", "will", "be", "been", "is", "are", "was", "further",
];

/// Words of a subject that is a role, or what it asks.
pub(super) const SUBJECTS: &[&str] = &[
    "role",
    "position",
    "level",
    "specialty",
    "this",
    "it",
    "job",
    "specialization",
    "specializations",
    "specialties",
    "following",
];

/// Words by which the thing ends that is built on.
pub(super) const ENDS: &[&str] = &[
    "plus", "but", "through", "by", "including", "include", "includes", "while", "with", "without", "that", "who",
    "which", "adding", "additionally", "amended", "combined", "whilst", "because", "however", "when", "where",
    "should", "must", "will", "typically", "is", "are", "requires", "require", "below",
];

/// Words that make a sentence of what would else be a name: `all pilots share the following requirements`.
pub(super) const VERBS: &[&str] =
    &["share", "shares", "have", "has", "meet", "meets", "need", "needs", "following", "can", "may", "do"];

/// Words that no role is told by, in a name or around one.
const PLAIN: &[&str] = &[
    "of", "the", "for", "a", "an", "and", "in", "at", "to", "or", "role", "roles", "position", "positions", "level",
    "levels", "team", "teams", "member", "members", "job", "family", "families",
];

/// Other words around a name that are no part of it.
const AROUND: &[&str] = &[
    "that", "those", "all", "same", "base", "both", "either", "corresponding", "other", "any", "section", "sections",
    "listed", "outlined", "described", "defined", "stated", "mentioned", "found", "noted", "detailed", "as", "from",
    "ones", "also", "specified", "given", "set", "out", "our", "this", "these", "existing", "on", "upon", "under",
    "which", "meeting", "following", "what", "is", "non-ic", "core", "common", "doing", "performing", "fulfilling",
    "everything", "previously", "respective", "page", "thet", "well", "capacity", "expected", "asked", "required",
    "apply", "applies", "do", "does", "covers", "every", "each", "privileges",
];

pub(super) fn is_plain(word: &str) -> bool {
    PLAIN.contains(&word)
}

pub(super) fn is_around(word: &str) -> bool {
    static ALL: LazyLock<Set<&str>> = LazyLock::new(|| PLAIN.iter().chain(AROUND).copied().collect());
    ALL.contains(word)
}

/// What every team has, and names a role only where nothing else does.
pub(super) fn is_member(word: &str) -> bool {
    matches!(word, "member" | "members")
}

/// What numbers a step: `2`, `l4`, `ic3`, `ii`.
pub(super) fn is_code(word: &str) -> bool {
    let number = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let letters = word.len() - number.len();
    let numbered = letters <= 4 && (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    numbered || matches!(word, "i" | "ii" | "iii" | "iv" | "v" | "vi")
}

pub(super) fn is_general(word: &str) -> bool {
    matches!(word, "general" | "base" | "main")
}

/// `grade 8` before a name.
pub(super) fn is_grade(word: &str) -> bool {
    word == "grade" || word.bytes().all(|b| b.is_ascii_digit())
}

pub(super) fn is_above(word: &str) -> bool {
    matches!(word, "above" | "previous" | "preceding" | "prior" | "earlier" | "aforementioned" | "foregoing")
}

/// What steps of a ladder are called, one or several.
pub(super) fn is_step(word: &str) -> bool {
    matches!(
        word.strip_suffix('s').unwrap_or(word),
        "level" | "grade" | "clas" | "classe" | "step" | "tier" | "rank" | "band" | "stage"
    )
}

/// What steps of a ladder are called, or what stands on them.
pub(super) fn is_rung(word: &str) -> bool {
    is_step(word) || matches!(word.strip_suffix('s').unwrap_or(word), "role" | "position" | "post" | "job")
}

/// Whether the words here mean the level before: `the previous level`, `lower levels`, `the level below`.
pub(super) fn is_level_before(words: &[Word<'_>], i: usize) -> bool {
    let is_level = |i: usize| words.get(i).is_some_and(|w| is_rung(w.lower));
    match words[i].lower {
        "previous" | "preceding" | "prior" => true,
        "lower" => is_level(i + 1),
        "below" | "before" | "beneath" => i > 0 && is_level(i - 1),
        _ => false,
    }
}

/// Several levels that a line means without naming them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Several {
    /// All before: `the previous levels`, `every level below`.
    Before,
    /// All others: `all other levels`.
    Others,
}

/// The several levels that words mean.
pub(super) fn several(words: &[Word<'_>]) -> Option<Several> {
    let lower = |i: usize| words.get(i).map_or("", |word| word.lower);
    let is_each = |word: &str| matches!(word, "all" | "every" | "each" | "any");
    (0..words.len()).filter(|i| is_rung(lower(*i))).find_map(|i| {
        let before = i.checked_sub(1).filter(|before| is_level_before(words, *before));
        let first = before.or(Some(i).filter(|_| i + 1 < words.len() && is_level_before(words, i + 1)));
        let each = |first: usize| first > 0 && is_each(lower(first - 1));
        // `Classes` are several, one `class` is not.
        let is_many = lower(i).ends_with('s') && lower(i) != "class";
        match first {
            Some(first) => (is_many || each(first)).then_some(Several::Before),
            None => (i > 0 && lower(i - 1) == "other" && each(i - 1)).then_some(Several::Others),
        }
    })
}
