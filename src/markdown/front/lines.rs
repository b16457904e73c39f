//! Front matter read line by line: where it is so plain that YAML reads the same, and where no parser takes it.
//!
//! Invariant: of lines with the same key, the first counts.

use std::borrow::Cow;

use super::{FrontMatter, from_site};
use crate::text::{sanitise, spaced};

/// Reads front matter that is `key: words` and `key: "words"` alone, each key once, and lists of words that nobody here
/// reads. It needs no parser: YAML reads the same. Most front matter is, and parsing it costs as much as half of the
/// page below it.
pub(super) fn read_plain(text: &str) -> Option<FrontMatter> {
    let mut front = FrontMatter::default();
    let mut keys = [""; 8];
    let mut count = 0;
    // Whether a list may follow, and how far its items are indented.
    let (mut open, mut indent) = (false, None);
    for line in text.lines() {
        let line = line.trim_end();
        let spaces = line.len() - line.trim_start_matches(' ').len();
        if let Some(item) = line[spaces..].strip_prefix("- ") {
            if !open || *indent.get_or_insert(spaces) != spaces || !is_words(item) {
                return None;
            }
            continue;
        }
        let (key, value) = line.split_once(':')?;
        if !is_key(key) || count == keys.len() || keys[..count].contains(&key) {
            return None;
        }
        keys[count] = key;
        count += 1;
        (open, indent) = (value.is_empty() && !is_read(key), None);
        match value.strip_prefix(' ') {
            Some(value) if !matches!(key, "aliases" | "redirect_from") && is_plain(key, value) => {
                front.tell(key, line, ':')
            }
            None if open => {}
            _ => return None,
        }
    }
    Some(front)
}

/// Whether a text is a key as most are written: `title`, `job_grade`.
pub(super) fn is_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

/// Whether a value is words for YAML, too: as it stands, or between quotes.
fn is_plain(key: &str, value: &str) -> bool {
    if let Some(quoted) = value.strip_prefix('"').and_then(|v| v.strip_suffix('"')) {
        return !quoted.contains(|c: char| matches!(c, '"' | '\\') || c.is_control());
    }
    let told = || !["null", "true", "false"].iter().any(|word| value.eq_ignore_ascii_case(word));
    is_words(value) && (told() || !is_read(key))
}

/// Whether a value is what [`FrontMatter`] is made of.
fn is_read(key: &str) -> bool {
    matches!(key, "title" | "description") || is_address(key) || is_grade(key)
}

/// Whether a key says an address of the page.
fn is_address(key: &str) -> bool {
    matches!(key, "aliases" | "permalink" | "redirect_from" | "slug" | "url")
}

/// Whether a key says the page's grade: `job_grade`, `payGrade`, `Entgeltgruppe`.
fn is_grade(key: &str) -> bool {
    const KEYS: &[&str] = &[
        "grade",
        "jobgrade",
        "paygrade",
        "salarygrade",
        "band",
        "jobband",
        "payband",
        "salaryband",
        "level",
        "joblevel",
        "paylevel",
        "careerlevel",
        "stufe",
        "gehaltsstufe",
        "gehaltsband",
        "entgeltgruppe",
        "vergütungsgruppe",
        "niveau",
        "échelon",
        "echelon",
        "nivel",
        "grado",
        "banda",
        "bandasalarial",
        "nível",
        "faixa",
        "faixasalarial",
        "livello",
        "inquadramento",
        "schaal",
        "functieschaal",
        "poziom",
        "nivå",
        "等級",
        "グレード",
        "レベル",
        "职级",
        "级别",
        "직급",
        "등급",
        "레벨",
    ];
    let letters = key.chars().filter(|c| !matches!(c, '_' | '-' | ' ' | '"'));
    KEYS.contains(&&*letters.flat_map(char::to_lowercase).collect::<String>())
}

/// The grade of a line that says it.
pub(super) fn told_grade(line: &str, between: char) -> Option<String> {
    let is_key = |key: &str| !key.starts_with([' ', '\t', '-']) && is_grade(key.trim_end());
    let (_, value) = line.split_once(between).filter(|(key, _)| is_key(key))?;
    let value = value.split(" #").next().unwrap_or_default();
    plain(unquoted(value.trim()))
}

/// A value without its quotes, and without what is remarked behind them.
fn unquoted(value: &str) -> &str {
    let Some(quote) = value.chars().next().filter(|first| matches!(first, '"' | '\'')) else { return value };
    let inner = &value[1..];
    let is_remark = |at: &usize| inner[at + 1..].trim_start().starts_with('#');
    let remarked = inner.match_indices(quote).map(|(at, _)| at).find(is_remark);
    remarked.map_or(inner.strip_suffix(['"', '\'']).unwrap_or(inner), |end| &inner[..end])
}

/// A value without the bracket that begins a list and is never closed.
fn unbroken(value: &str) -> &str {
    match value.strip_prefix('[') {
        Some(rest) if !rest.contains(']') => rest.trim_start(),
        _ => value,
    }
}

/// Whether an unquoted value is words for YAML, too.
fn is_words(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_alphabetic())
        && !value.contains(": ")
        && !value.ends_with(':')
        && !value.contains(" #")
        && !value.contains(char::is_control)
}

/// Reads `key: value` lines, for front matter that no parser takes.
pub(super) fn by_line(text: &str, between: char) -> FrontMatter {
    let mut front = FrontMatter::default();
    let is_toml = between == '=';
    let mut in_table = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        in_table |= is_toml && line.starts_with('[');
        let Some((key, value)) = line.split_once(between).filter(|(key, _)| !in_table || !is_address(key.trim()))
        else {
            continue;
        };
        let mut whole = Cow::Borrowed(line);
        if is_toml && value.trim_start().starts_with('[') {
            while let Some(more) = (!whole.contains(']')).then(|| lines.next()).flatten() {
                whole.to_mut().push_str(more);
            }
        }
        front.tell(key.trim_end(), &whole, between);
    }
    front
}

impl FrontMatter {
    /// Takes what a line with this key says, unless one before it did.
    fn tell(&mut self, key: &str, line: &str, between: char) {
        let value = || plain(&unquoted(unbroken(line.split_once(between)?.1.trim())).replace("\\\"", "\""));
        match key {
            "title" if self.title.is_none() => self.title = value(),
            "description" if self.description.is_none() => self.description = value(),
            "permalink" | "url" if self.permalink.is_none() => {
                self.permalink = value().and_then(|told| from_site(&told))
            }
            "slug" if self.slug.is_none() => self.slug = value(),
            "aliases" if self.aliases.is_empty() => {
                self.aliases = line.split('"').skip(1).step_by(2).map(str::to_owned).collect();
            }
            _ if self.grade.is_none() => self.grade = told_grade(line, between),
            _ => {}
        }
    }
}

/// One line of text, sanitised; none where it is blank.
pub(super) fn plain(text: &str) -> Option<String> {
    Some(spaced(&sanitise(text))).filter(|words| !words.is_empty())
}
