//! What is asked of the index: words, phrases, what to leave out, and where to look.
//!
//! ```text
//! vendor contracts          lines that hold both words, in any form; the last one may be unfinished
//! "psychological safety"    the words side by side, as they are written
//! python | go               one of both
//! -travel                   lines without it
//! kind:requirements         of this kind; req: for short, also req:python
//! level:senior grade:8..10  of a level of this name, of a grade between
//! dept:finance in:finance/controller
//! ```
//!
//! Invariant: every text can be asked. What in it is a mistake is pointed at, and the rest is a query all the same.

mod complete;
mod filter;
mod narrow;
mod parse;
mod section;

use std::ops::Range;

pub use complete::Values;
pub(crate) use complete::{Completion, complete};
pub(super) use filter::kind_of_section;
pub use filter::{Field, Filter, Test};
pub(crate) use narrow::{narrowed, value_of};
pub use parse::parse;
pub(super) use section::Section;

/// A query, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// What a line must hold: each of these.
    pub groups: Vec<Group>,
    /// What it must not hold.
    pub without: Vec<Term>,
    /// Where it must stand.
    pub filters: Vec<Filter>,
}

/// Terms of which one is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The terms.
    pub any: Vec<Term>,
    /// Whether lines without it are found as well: a word such as `of` among others that tell more.
    pub optional: bool,
}

/// A word, or several that stand side by side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// The words, folded.
    pub words: Vec<Word>,
    /// As it was typed.
    pub typed: String,
    /// Whether it is meant as it is written.
    pub quoted: bool,
    /// Whether the last word may be the beginning of one.
    pub unfinished: bool,
}

impl Term {
    /// Words that stand side by side, given folded.
    pub(super) fn of<'w>(words: impl IntoIterator<Item = &'w str>) -> Term {
        let words = words.into_iter().map(|word| Word { folded: word.to_owned(), unspaced: false });
        Term { words: words.collect(), ..Term::default() }
    }

    /// Whether letters are put together by a sign, the last one alone: `M&A`. Nothing else begins so.
    pub(super) fn is_spelt(&self) -> bool {
        self.typed.rsplit_once('&').is_some_and(|(_, last)| last.chars().count() == 1)
    }

    /// Whether it has a word of a script that puts no spaces between words.
    pub(super) fn is_unspaced(&self) -> bool {
        self.words.iter().any(|word| word.unspaced)
    }
}

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word, folded.
    pub folded: String,
    /// Whether its script puts no spaces between words.
    pub unspaced: bool,
}

/// Something in a query that cannot be meant so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The characters of the query that it is about, counted from 0.
    pub span: Range<usize>,
    /// What is wrong, for people.
    pub message: String,
}

/// Signs that hold words together.
const QUOTES: [char; 4] = ['"', '“', '”', '„'];

impl Query {
    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.filters.is_empty()
    }

    /// The groups that have such a term, as bits.
    pub(super) fn groups_where(&self, is_meant: impl Fn(&Term) -> bool) -> u32 {
        let meant = self.groups.iter().take(32).enumerate().filter(|(_, group)| group.any.iter().any(&is_meant));
        meant.fold(0, |all, (i, _)| all | 1 << i)
    }

    /// The words as they may stand for a name; none where the query says that it means no name.
    pub(super) fn as_name(&self) -> Option<String> {
        fn one(group: &Group) -> Option<&str> {
            match group.any.as_slice() {
                [term] if !term.quoted => Some(&term.typed),
                _ => None,
            }
        }
        let words: Option<Vec<&str>> = self.groups.iter().filter(|group| !group.optional).map(one).collect();
        words.filter(|words| !words.is_empty() && self.without.is_empty()).map(|words| words.join(" "))
    }
}
