//! What a list tells by its items: what one does, what one brings, how one is hired.
//!
//! Invariant: a list tells nothing unless most of its items tell the same.

use super::normal::{first_word, normal, spoken};
use super::roles::uses;
use super::senses::is_other;
use super::tables::WORDS;
use super::uses::Uses;
use crate::handbook::Kind;

/// How many words of an item are looked at.
const WORDS_OF_ITEM: usize = 10;

/// How many bytes have as many words, and no label before them is longer.
const BYTES_OF_ITEM: usize = 80;

/// How many items of a list tell what.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::handbook) struct Tally {
    all: usize,
    does: usize,
    brings: usize,
    hires: usize,
    /// Those that speak of who holds the role, and tell neither.
    speaks: usize,
}

/// What an item tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Does,
    Brings,
}

impl Tally {
    /// Counts an item.
    pub fn add(&mut self, item: &str) {
        let end = (0..=BYTES_OF_ITEM.min(item.len())).rev().find(|end| item.is_char_boundary(*end));
        let text = &item[..end.unwrap_or(0)];
        // `Team player: you work well …`
        let labelled = text.split_once(": ").map(|(_, said)| normal(said));
        let words = normal(text);
        let told = labelled.and_then(|said| told(&said)).or_else(|| told(&words));
        self.all += 1;
        self.does += usize::from(told == Some(Told::Does));
        self.brings += usize::from(told == Some(Told::Brings));
        let first = first_word(&words);
        let speaks = matches!(first, "you" | "you're" | "i" | "i'm" | "they");
        self.speaks += usize::from(told.is_none() && speaks);
        let hires = spoken(&words).any(|word| uses(word).has(Uses::HIRES)) || WORDS.is_within(&words, Uses::HIRES);
        self.hires += usize::from(hires);
    }

    /// The same with the items of another list.
    #[must_use]
    pub fn and(self, more: Tally) -> Tally {
        Tally {
            all: self.all + more.all,
            does: self.does + more.does,
            brings: self.brings + more.brings,
            hires: self.hires + more.hires,
            speaks: self.speaks + more.speaks,
        }
    }

    /// The kind of the section that lists these items, where three of five tell it.
    pub fn kind(self) -> Option<Kind> {
        if self.most(self.brings) {
            Some(Kind::Requirements)
        } else if self.most(self.does) {
            Some(Kind::Responsibilities)
        } else {
            self.most(self.hires).then_some(Kind::HiringProcess)
        }
    }

    /// Whether one of three tells how one is hired, and no more of them tell what a role asks.
    pub fn may_hire(self) -> bool {
        self.hires > 0 && self.hires * 3 >= self.all && self.hires >= self.does.max(self.brings)
    }

    /// Whether three of five tell what a role asks, whatever it is.
    pub fn asks(self) -> bool {
        self.most(self.does + self.brings + self.speaks)
    }

    /// What some of the items tell, where it is known that all tell what a role asks.
    pub fn leans(self) -> Option<Kind> {
        let more = if self.brings > self.does { Kind::Requirements } else { Kind::Responsibilities };
        (self.does + self.brings + self.speaks > 0).then_some(more)
    }

    fn most(self, some: usize) -> bool {
        self.all > 1 && some * 5 >= self.all * 3
    }
}

/// What an item tells, by the first word that says more than who is meant and how.
fn told(text: &str) -> Option<Told> {
    let mut words = text.split([' ', '/']).filter(|word| !word.is_empty()).take(WORDS_OF_ITEM).peekable();
    let (mut is_told, mut is_noun) = (false, false);
    while let Some(word) = words.next_if(|word| opens(word)) {
        is_told |= word == "be";
        is_noun |= matches!(word, "a" | "an" | "the");
    }
    let first = words.next()?;
    let second = words.peek().copied().unwrap_or_default();
    // `Research experience`
    let brings = matches!(second, "experience" | "skills" | "background" | "degree" | "knowledge");
    if uses(first).has(Uses::BRINGS | Uses::BROUGHT) || (brings && !matches!(first, "share" | "sharing")) {
        return Some(Told::Brings);
    }
    // What stands behind an article is no verb, what stands before one is.
    let before_noun = matches!(second, "the" | "a" | "an" | "our" | "your" | "their" | "its");
    if !is_noun && !names_step(first, second) && (is_doing(first) || (before_noun && !uses(first).has(Uses::BROUGHT))) {
        return Some(Told::Does);
    }
    let elides = text.contains('\'');
    let bare = |word| if elides { without_elision(word) } else { word };
    if uses(first).has(Uses::BROUGHT) || words.any(|word| uses(bare(word)).has(Uses::BROUGHT)) {
        return Some(Told::Brings);
    }
    if is_told { Some(Told::Does) } else { told_elsewhere(text, first) }
}

/// Whether an item begins with a step of hiring rather than with what one does: `Interview with the captain` and
/// `Screening`, but `Interview candidates`.
fn names_step(first: &str, second: &str) -> bool {
    let hires = |word: &str| uses(word).has(Uses::HIRES);
    hires(first) && !hires(second) && (second.is_empty() || uses(second).has(Uses::JOINT | Uses::AND | Uses::WITH))
}

/// A word without the one that is written as one with it: `expérience` in `d'expérience`.
fn without_elision(word: &str) -> &str {
    word.split_once('\'').filter(|(before, _)| before.len() < 3).map_or(word, |(_, behind)| behind)
}

/// What an item tells in another language than English, where it tells nothing that one brings: its first word is a
/// verb or names what is done, or follows who is meant.
fn told_elsewhere(text: &str, first: &str) -> Option<Told> {
    if WORDS.is_within(text, Uses::BROUGHT) {
        return Some(Told::Brings);
    }
    let is_english = || spoken(text).any(|word| matches!(word, "the" | "and" | "with" | "your" | "our"));
    let ends = || first.chars().count() > 4 && WORDS.doing_endings.iter().any(|ending| first.ends_with(ending));
    let does = WORDS.is_within(text, Uses::DOES) || ((WORDS.pronouns.contains(first) || ends()) && !is_english());
    does.then_some(Told::Does)
}

/// Whether a word only says who is meant, or how: `You will`, `Proactively`.
fn opens(word: &str) -> bool {
    const OPENS: &[&str] = &[
        "a", "an", "the", "you", "you'll", "you're", "you'd", "i", "i'm", "they", "will", "would", "can", "should",
        "may", "is", "are", "am", "be", "being", "and", "also", "to", "who", "at", "least",
    ];
    OPENS.contains(&word) || (word.len() > 4 && word.ends_with("ly"))
}

/// Whether a word says what one does, in any of its forms: `build`, `builds`, `building`.
pub(super) fn is_doing(word: &str) -> bool {
    let does = |word: &str| uses(word).has(Uses::DOES);
    let grown = |stem: &str| {
        let last = stem.len().saturating_sub(1);
        let doubled = last > 1 && stem.is_ascii() && stem.as_bytes()[last] == stem.as_bytes()[last - 1];
        does(stem) || does(&format!("{stem}e")) || (doubled && does(&stem[..last]))
    };
    does(word)
        || word.strip_suffix("ing").is_some_and(|stem| stem.len() > 3 || grown(stem))
        || word.strip_suffix("ies").is_some_and(|stem| does(&format!("{stem}y")))
        || word.strip_suffix("es").is_some_and(does)
        || word.strip_suffix('s').is_some_and(does)
}

/// Whether a heading tells of wishes rather than musts: `What we would love to see`.
pub(in crate::handbook) fn wishes(heading: &str) -> bool {
    const WISHES: &[&str] = &[
        "plus", "bonus", "ideal", "ideally", "nice", "preferred", "preferably", "helpful", "extra", "advantage",
        "advantageous", "asset", "desirable", "desired", "welcome", "appreciated", "optional",
    ];
    const WE_WISH: &[&str] = &["love", "hope", "like"];
    let words = normal(heading);
    let says = |some: &[&str]| spoken(&words).any(|word| some.contains(&word));
    says(WISHES) || (says(WE_WISH) && says(US))
}

/// Whether a heading tells what one gets: `Our benefits`, `What you'll learn`.
pub(in crate::handbook) fn gives(heading: &str) -> bool {
    const GETS: &[&str] = &["get", "gain", "receive", "enjoy", "learn"];
    let words = normal(heading);
    let says = |some: &[&str]| spoken(&words).any(|word| some.contains(&word));
    spoken(&words).any(|word| uses(word).has(Uses::GIVES))
        || WORDS.is_within(&words, Uses::GIVES)
        || (says(GETS) && words.starts_with("what ") && says(YOU))
        // `Pilots have the following capabilities`
        || (words.ends_with(" capabilities") && words.contains(" have "))
        || is_other(&words)
}

/// Whether a heading, given with its normal form, is in another language than English, whose words are known less.
pub(in crate::handbook) fn is_foreign(heading: &str, words: &str) -> bool {
    heading.contains(|c: char| !c.is_ascii() && c.is_alphabetic())
        || spoken(words).any(|word| uses(word).has(Uses::FOREIGN))
}

/// Whether a heading tells of those who hire: `How we work`, `Our values`.
pub(in crate::handbook) fn tells_of_us(heading: &str) -> bool {
    spoken(&normal(heading)).any(|word| US.contains(&word) || uses(word).has(Uses::OURS))
}

/// Whether a heading speaks to who would hold the role: `About you and the role`.
pub(in crate::handbook) fn speaks_to_you(heading: &str) -> bool {
    spoken(&normal(heading)).any(|word| YOU.contains(&word))
}

/// Words by which those who hire speak of themselves.
const US: &[&str] = &["we", "we're", "we'd", "we'll", "our", "us"];

/// Words by which they speak to who would hold the role.
const YOU: &[&str] = &["you", "you'll", "you're", "you'd", "you've", "your"];
