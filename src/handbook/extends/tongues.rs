//! The same lines in other languages than English: `Alle Anforderungen des Senior Engineer, zusätzlich:`.
//!
//! A line is read strictly here: a word that says *all*, *same*, *besides* or *takes over*, what is built on (if it
//! says), and a role of the page by its name or the step before, with hardly anything between but articles and the
//! like ([`heard`]). Languages that put no spaces between words are asked for all three anywhere in a short line
//! ([`unspaced`]).
//!
//! Invariant: only roles of the page, the page itself, or what the line links to are ever meant; a line that is not
//! understood means nothing.

mod called;
mod heard;
mod lists;
mod meanings;
mod stems;
mod unspaced;

use crate::handbook::{Kinds, NodeId, Page, words};
use called::{Called, spaced};
use meanings::Meaning;

/// As many bytes of a page that is written in English have one of these words twice and more, of one that is partly
/// written in English once at most.
const MOST_ENGLISH: usize = 400;

/// What a line builds on.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Roles of the page.
    Roles(Vec<NodeId>),
    /// What stands above it.
    Above,
    /// All levels before.
    Before,
}

/// The section that a line stands in. What its heading calls what is listed there, its lines may call so too: `Votre
/// bagage` above `Bagage du pilote, plus :`.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Under<'p> {
    pub heading: &'p str,
    pub kinds: Kinds,
}

/// The roles of a page, ready to be looked for in its lines.
pub(super) struct Tongues {
    called: Called,
}

/// Whether a page is written in another language than English, which has an article or an *and* in every other
/// sentence.
pub(super) fn is_foreign(page: &Page) -> bool {
    let count = |word: &'static str| memchr::memmem::find_iter(page.store.as_bytes(), word);
    let mut english = count(" the ").chain(count(" and "));
    (page.levels().chain(page.specialties()).next().is_some() || !page.links.is_empty())
        && english.nth(page.store.len() / MOST_ENGLISH + 2).is_none()
}

impl Tongues {
    /// Takes the names of a page's roles.
    pub fn new(page: &Page) -> Tongues {
        Tongues { called: Called::new(page) }
    }

    /// Takes names that a line has, each with the number that is to stand for it.
    pub fn of(names: impl Iterator<Item = (NodeId, String)>) -> Tongues {
        let names = names.map(|(node, name)| (node, spaced(&name))).filter(|(_, name)| !name.is_empty());
        Tongues { called: Called::of(names.collect()) }
    }

    /// What a line of a role builds on, and of which kinds where it tells.
    pub fn said(&self, text: &str, owner: NodeId, under: &Under) -> Option<(Said, Kinds)> {
        let line = spaced(text);
        let ends_open = text.trim_end().ends_with([':', '：', '+', '＋']);
        if !text.is_ascii() && text.chars().any(unspaced::has) {
            return unspaced::said(&self.called.names, &line, ends_open, owner, under);
        }
        let words = heard::words(&self.called, &line, under)?;
        let goes_on = ends_open || line.rsplit(' ').take(3).any(|word| Meaning::of(word).has(Meaning::PLUS));
        let above = || heard::is_above(text, &line, goes_on).then_some((Said::Above, Kinds::NONE));
        heard::said(&words, owner, goes_on).or_else(above).filter(|_| !heard::is_denied(text))
    }
}

/// The kinds that a noun names, of those that can be built on.
fn kinds_of(noun: &str) -> Kinds {
    let noun = words::normal(noun);
    let words::Reading::Section(kinds, subject) = words::reading(&noun) else { return Kinds::NONE };
    if subject.is_empty() { kinds.core() } else { Kinds::NONE }
}
