//! Names of levels as headings say them again: shortened, abbreviated, with a letter more or less.

use super::normal::normal;

/// The part of a heading, as written, whose normal form is the subject that [`super::read`] found; empty where none is.
pub(in crate::handbook) fn as_written<'a>(heading: &'a str, subject: &str) -> &'a str {
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
pub(in crate::handbook) fn means(name: &str, subject: &str) -> bool {
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
