//! Names and queries, cut into words.
//!
//! Invariant: a name and a query that spell a word alike get the same word, whatever its case, accents and
//! punctuation.

use super::tokens::sign_after;
use crate::text;

/// Words that names are written with or without: `VP of Finance` is `VP, Finance`.
const SMALL: &[&str] = &["a", "an", "and", "at", "for", "in", "of", "on", "the", "to"];

/// Words that hold a question or a sentence together, besides those: `who is responsible for pay`.
const LINKING: &[&str] = &[
    "are", "as", "by", "can", "did", "do", "does", "from", "has", "have", "how", "is", "my", "or", "should", "that",
    "this", "was", "were", "what", "when", "where", "which", "who", "whose", "why", "will", "with", "you", "your",
];

/// A word of a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Word {
    /// The word, folded.
    pub folded: String,
    /// Of each of its characters: which character of the name it came from, counted from 0.
    pub chars: Vec<usize>,
    /// Whether only a hyphen stands between it and the next.
    pub hyphen: bool,
    /// Whether a part of the name ends with it: `Chief Legal Officer, Head of Affairs`.
    pub ends_part: bool,
}

/// Whether a name would mean the same without this word.
pub(super) fn is_small(word: &str) -> bool {
    SMALL.contains(&word)
}

/// Whether a query asks the same without this word, as long as others are left.
pub(super) fn is_linking(word: &str) -> bool {
    is_small(word) || LINKING.contains(&word)
}

/// The words of a text that tell it from others: without small ones, unless it has no others.
pub(super) fn telling_words(text: &str) -> Vec<Word> {
    let mut words = words(text);
    if !words.iter().all(|word| is_small(&word.folded)) {
        words.retain(|word| !is_small(&word.folded));
    }
    words
}

/// The words of a text. `&`, apostrophes and the signs of names of all genders are passed over inside a word: `FP&A` is
/// `fpa`, `Chargé·e` is `chargee`. The signs of languages belong to theirs: `C++`.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut chars = text.char_indices().enumerate().peekable();
    let mut open = false;
    while let Some((i, (byte, c))) = chars.next() {
        if c.is_alphanumeric() {
            if !open {
                words.push(Word::default());
                open = true;
            }
            if let Some(word) = words.last_mut() {
                if c.is_ascii() {
                    word.folded.push(c.to_ascii_lowercase());
                    word.chars.push(i);
                } else {
                    for folded in text::fold_char(c) {
                        word.folded.push(folded);
                        word.chars.push(i);
                    }
                }
            }
            continue;
        }
        let before_letter = chars.peek().is_some_and(|(_, (_, next))| next.is_alphanumeric());
        let is_accent = text::fold_char(c).next().is_none();
        if open && (is_accent || before_letter && matches!(c, '&' | '\'' | '’' | '·' | '‧' | '*')) {
            continue;
        }
        if let Some(word) = words.last_mut().filter(|_| open) {
            let sign = sign_after(word.folded.as_bytes(), &text.as_bytes()[byte..]);
            word.folded.push_str(&text[byte..byte + sign]);
            word.chars.extend(i..i + sign);
        }
        if let Some(word) = words.last_mut() {
            word.hyphen |= open && c == '-' && before_letter;
            word.ends_part |= matches!(c, ',' | ';' | ':' | '(' | '–' | '—') || c == '-' && !open;
        }
        open = false;
    }
    words.retain(|word| !word.folded.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
        assert_eq!(words, expected);
    }

    #[test]
    fn names_are_cut_at_punctuation() {
        check("Sr. Director, IT Operations", &["sr", "director", "it", "operations"]);
        check("Full-Stack/Backend", &["full", "stack", "backend"]);
        check("  ", &[]);
    }

    #[test]
    fn small_words_tell_nothing() {
        let telling = |text| telling_words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>();
        assert_eq!(telling("VP of the Office"), ["vp", "office"]);
        assert_eq!(telling("To the"), ["to", "the"]);
    }

    #[test]
    fn signs_inside_words_are_passed_over() {
        check("FP&A, People’s R&D", &["fpa", "peoples", "rd"]);
        check("Sales & Marketing", &["sales", "marketing"]);
        check("Chargé·e d'essai, Lots*in", &["chargee", "dessai", "lotsin"]);
    }

    #[test]
    fn signs_of_languages_belong_to_them() {
        check("C++/C# Developer + Rust", &["c++", "c#", "developer", "rust"]);
        assert_eq!(words("é C++")[1].chars, [2, 3, 4]);
    }

    #[test]
    fn words_are_folded() {
        check("Équipe E\u{301}tat ﬁn", &["equipe", "etat", "fin"]);
        assert_eq!(words("ﬁn É")[0].chars, [0, 0, 1]);
        assert_eq!(words("ﬁn É")[1].chars, [3]);
    }

    #[test]
    fn parts_end_at_signs() {
        let ends = |text| words(text).iter().map(|w| w.ends_part).collect::<Vec<_>>();
        assert_eq!(ends("Chief Legal Officer, Head-of - Staff (x)"), [false, false, true, false, true, true, false]);
    }

    #[test]
    fn hyphens_are_remembered() {
        let hyphens = |text| words(text).iter().map(|w| w.hyphen).collect::<Vec<_>>();
        assert_eq!(hyphens("Front-End Lead"), [true, false, false]);
        assert_eq!(hyphens("Lead - IT"), [false, false]);
    }
}
