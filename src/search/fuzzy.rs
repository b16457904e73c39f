//! The one place that names fuzzy-matcher.
//!
//! Invariant: both sides come in folded, so that case and accents are settled before; rankings come from
//! [`Fuzzy::score`] alone, whose scores differ from those that come with [`Fuzzy::marks`].

use fuzzy_matcher::FuzzyMatcher as _;
use fuzzy_matcher::skim::SkimMatcherV2;

/// Texts longer than this are not looked at: the matcher's scratch space grows with them and never shrinks.
const LONGEST: usize = 240;

/// Matches a pattern whose letters stand in a text in order, with others between them.
pub(super) struct Fuzzy(SkimMatcherV2);

impl Default for Fuzzy {
    fn default() -> Self {
        Fuzzy(SkimMatcherV2::default().ignore_case())
    }
}

impl Fuzzy {
    /// How well the text matches, more is better.
    pub fn score(&self, text: &str, pattern: &str) -> Option<i64> {
        if text.len() > LONGEST || !is_subsequence(text.as_bytes(), pattern) {
            return None;
        }
        self.0.fuzzy_match(text, pattern)
    }

    /// Which characters of the text match, counted from 0.
    pub fn marks(&self, text: &str, pattern: &str) -> Vec<usize> {
        if text.len() > LONGEST {
            return Vec::new();
        }
        self.0.fuzzy_indices(text, pattern).map(|(_, marks)| marks).unwrap_or_default()
    }
}

/// Whether a text holds the bytes of a pattern in order: most texts do not, and need no closer look.
fn is_subsequence(mut text: &[u8], pattern: &str) -> bool {
    pattern.bytes().all(|b| match memchr::memchr(b, text) {
        Some(at) => {
            text = &text[at + 1..];
            true
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_match_in_order() {
        let skim = Fuzzy::default();
        assert!(skim.score("backend engineer", "bkend").is_some());
        assert!(skim.score("backend engineer", "dnekb").is_none());
        assert!(skim.score("data engineer", "dten") > skim.score("d axtxexn", "dten"));
        assert_eq!(skim.marks("data engineer", "deng"), [0, 5, 6, 7]);
    }

    #[test]
    fn very_long_texts_are_left_out() {
        assert!(Fuzzy::default().score(&"ab".repeat(LONGEST), "ab").is_none());
    }
}
