//! A grade among the words of a query: `clerk 8`, `clerk grade 8`.
//!
//! Invariant: a number that a name has, or that is no role's grade, is a word like others.

use std::borrow::Cow;

use super::Names;
use crate::handbook::Grade;

impl Names {
    /// A query without its grade, and the grade.
    pub(super) fn apart_from_grade<'q>(&self, query: &'q str) -> (Cow<'q, str>, Option<Grade>) {
        let mut words: Vec<&str> = query.split_whitespace().collect();
        let grade_of = |word: &&str| word.parse::<Grade>().ok().filter(|grade| self.is_grade(word, *grade));
        let found = words.iter().enumerate().rev().find_map(|(at, word)| Some((at, grade_of(word)?)));
        let Some((at, grade)) = found else { return (Cow::Borrowed(query), None) };
        words.remove(at);
        let said = at.checked_sub(1).filter(|before| words[*before].eq_ignore_ascii_case("grade"));
        if let Some(before) = said {
            words.remove(before);
        }
        (Cow::Owned(words.join(" ")), Some(grade))
    }

    /// Whether what is wanted is of any grade, or of this one.
    pub(super) fn is_of_grade(&self, candidate: usize, wanted: Option<Grade>) -> bool {
        wanted.is_none() || self.candidates[candidate].grade == wanted
    }

    fn is_grade(&self, word: &str, grade: Grade) -> bool {
        let begins_name = || (0..self.vocabulary.len()).any(|known| self.word(known).starts_with(word));
        self.candidates.iter().any(|candidate| candidate.grade == Some(grade)) && !begins_name()
    }
}
