//! Names of levels as headings say them again: shortened, abbreviated, with a letter more or less.

use super::normal::normal;
use super::roles::is_role;
use crate::text::is_slip;

/// The part of a heading, as written, whose normal form is the subject that [`super::reading`] found; empty where none
/// is.
pub(in crate::handbook) fn as_written<'a>(heading: &'a str, subject: &str) -> &'a str {
    if subject.is_empty() {
        return "";
    }
    // Most are, but for capitals.
    if let Some((same, rest)) = heading.split_at_checked(subject.len())
        && same.eq_ignore_ascii_case(subject)
        && rest.starts_with(' ')
    {
        return same;
    }
    let ends = || heading.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(i, _)| i);
    let part = |end: usize| heading[..end].trim_end_matches([' ', '-', '–', ':']);
    // As many words are the subject, unless signs between them stand for themselves.
    let counted = ends().nth(subject.matches(' ').count()).map(part).filter(|p| normal(p) == subject);
    counted.or_else(|| ends().map(part).find(|p| normal(p) == subject)).unwrap_or("")
}

/// What a title may say behind the name of the role that the page is about.
const OF_PAGE: [&str; 8] =
    ["job family", "job families", "job description", "role", "roles", "role description", "career ladder", "levels"];

/// Whether a page's title is a role's name, given in its normal form, with what tells more of it: `Pilot, North`,
/// `Pilot (Night)`, `Pilot Job Family`. `Pilot, Mate` names two.
pub(in crate::handbook) fn is_title_of(title: &str, name: &str) -> bool {
    let named = as_written(title, name).trim_end_matches(|c: char| !c.is_alphanumeric());
    let rest = title[named.len()..].trim_start();
    if named.is_empty() || rest.is_empty() {
        return false;
    }
    let more = rest.trim_start_matches([',', '(', ':', '|', '-', '–', '—']).trim();
    (more.len() < rest.len() && !is_role(more)) || OF_PAGE.contains(&normal(more).as_str())
}

/// Whether a subject names a level in other or fewer words, both in their normal form: `associate csm` for `associate
/// customer success manager (csm)`.
pub(in crate::handbook) fn means(name: &str, subject: &str) -> bool {
    if subject.is_empty() || name == subject {
        return !subject.is_empty();
    }
    // A letter more or less is the same word: `Integration` for `Integrations`.
    let same = |a: &str, b: &str| {
        let (a, b) = (in_full(a), in_full(b));
        let (begins, ends) = (a.as_bytes().first() == b.as_bytes().first(), a.as_bytes().last() == b.as_bytes().last());
        a == b || a.len().min(b.len()) > 4 && (begins || ends) && is_slip(a, b, 1)
    };
    let begins = spoken(name).next().zip(spoken(subject).next()).is_some_and(|(a, b)| same(a, b));
    let letters = |text| spoken(text).flat_map(str::bytes).filter(|byte| *byte != b'\'');
    (begins && spoken(subject).all(|word| spoken(name).any(|said| same(said, word))))
        || letters(name).eq(letters(subject))
}

/// The words of a text in its normal form.
fn spoken(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '(', ')', '/']).filter(|word| !word.is_empty())
}

/// A word, or what it is short for.
fn in_full(word: &str) -> &str {
    match word {
        "sr" => "senior",
        "jr" => "junior",
        "vp" => "vice",
        word => word,
    }
}
