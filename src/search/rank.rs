//! How well a query fits a name.
//!
//! A name that is the query comes first; then one that says the same in other words (`vp it`: VP, Information
//! Technology), one that begins with it, one whose words all begin with the query's or are shortened by them, initials,
//! beginnings of an abbreviation, words of its page, and what looks alike.
//!
//! Invariant: the order of a query's words matters between names that fit equally well, and nowhere else.

use std::ops::Range;

use crate::text::{is_plural, is_slip, share_stem};

/// More words than this are not looked at.
pub(super) const MOST_WORDS: usize = 8;

/// How well each word of a query fits, more is better, 0 not at all.
pub(super) type Fits = [u8; MOST_WORDS];

const EXACT: u8 = 100;
/// An abbreviation that the word begins with: `dir`, `eng`.
const SHORTENED: u8 = 95;
/// One of several, or several of one: `engineers`.
const PLURAL: u8 = 92;
const ABBREVIATED: u8 = 90;
const INITIALS: u8 = 80;
const PREFIX: Range<u8> = 50..80;
const ABBREVIATED_PREFIX: u8 = 40;
const SAME_STEM: u8 = 30;
const MISSPELT: u8 = 20;

/// Scores of names that hold the query's letters and no more than that are below this.
pub(super) const FIRST_CLASS: u32 = 1 << 16;

/// Scores of names that begin with the query are above this.
pub(super) const BEGINNING: u32 = 5 * FIRST_CLASS;

/// How well a query's word fits a word as it is written in a name.
pub(super) fn fit(query: &str, word: &str) -> u8 {
    if query == word {
        return EXACT;
    }
    if is_plural(query, word) {
        return PLURAL;
    }
    if word.starts_with(query) {
        let steps = usize::from(PREFIX.end - PREFIX.start);
        return PREFIX.start + (query.len() * steps / word.len()) as u8;
    }
    if share_stem(query, word) { SAME_STEM } else { 0 }
}

/// How well a query's word fits one that it may be a slip of.
pub(super) fn misspelt(query: &str, word: &str) -> u8 {
    let slips = match query.len() {
        0..4 => return 0,
        4..8 => 1,
        _ => 2,
    };
    let near = query.as_bytes().first() == word.as_bytes().first() && is_slip(query, word, slips);
    if near { MISSPELT } else { 0 }
}

/// Whether a word is meant for sure, and not by what it begins with, or by a slip.
pub(super) fn is_sure(fit: u8) -> bool {
    fit >= INITIALS
}

/// Whether a word is meant by the letters that others begin with, and by nothing else.
pub(super) fn is_initials(fit: u8) -> bool {
    fit == INITIALS
}

/// Whether a word is meant as the beginning of another.
pub(super) fn is_beginning(fit: u8) -> bool {
    PREFIX.contains(&fit)
}

/// A query against one name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Match {
    /// How well each word of the query fits.
    pub fits: Fits,
    /// How many of the name's words no word of the query means.
    pub uncovered: u8,
    /// Whether the query's words stand in the name in their order.
    in_order: bool,
    /// Whether the name begins with them.
    begins: bool,
    /// The letters of the longest word that is made of initials; two of them say little.
    told_initials: u8,
    /// Whether the first word is made of the initials of the name's first part: `clo` of `Chief Legal Officer, Head of
    /// Affairs`.
    initials_of_part: bool,
}

/// Where a word of the query fits best.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Spot {
    /// The first word of the name that is meant.
    pub at: u8,
    /// How many words are meant; 0 where it fits nowhere.
    pub span: u8,
}

/// A word of a name, or what may stand for one or several of its words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Term {
    /// Which word of the vocabulary.
    pub word: u32,
    /// The first of the name's words that it stands for.
    pub at: u8,
    /// How many it stands for.
    pub span: u8,
    /// Whether the name itself is written so.
    pub written: bool,
    /// Whether a part of the name ends with it, as at a comma.
    pub ends_part: bool,
}

/// Matches a query with a name. `fit_of` tells how well each word of the query fits a word of the vocabulary,
/// `initial_of` how that begins.
pub(super) fn match_name(
    query: &[String],
    terms: &[Term],
    fit_of: impl Fn(u32) -> Fits,
    initial_of: impl Fn(u32) -> u8,
) -> (Match, [Spot; MOST_WORDS]) {
    let mut found = Match::default();
    let mut spots = [Spot::default(); MOST_WORDS];
    let mut shortened = [false; MOST_WORDS];
    for term in terms {
        let fits = fit_of(term.word);
        for i in 0..query.len() {
            if fits[i] == 0 {
                continue;
            }
            let fit = match fits[i] {
                fit if term.written => fit,
                EXACT | PLURAL => ABBREVIATED,
                fit if PREFIX.contains(&fit) => ABBREVIATED_PREFIX,
                fit => fit / 2,
            };
            shortened[i] |= term.written && PREFIX.contains(&fit);
            if fit > found.fits[i] {
                found.fits[i] = fit;
                spots[i] = Spot { at: term.at, span: term.span };
            }
        }
    }
    for (i, word) in query.iter().enumerate() {
        if found.fits[i] == ABBREVIATED && shortened[i] {
            found.fits[i] = SHORTENED;
        }
        if found.fits[i] < INITIALS
            && let Some(spot) = initials(word, terms, &initial_of)
        {
            found.fits[i] = INITIALS;
            found.told_initials = found.told_initials.max(spot.span);
            let last = terms.iter().filter(|term| term.written).nth(usize::from(spot.span) - 1);
            found.initials_of_part |= i == 0 && spot.at == 0 && last.is_some_and(|term| term.ends_part);
            spots[i] = spot;
        }
    }
    let words = terms.iter().filter(|term| term.written).count();
    let covered = spots.iter().fold(0u64, |covered, spot| covered | ((1 << spot.span.min(63)) - 1) << spot.at.min(63));
    found.uncovered = (words as u32).saturating_sub(covered.count_ones()).min(255) as u8;
    let meant = || spots[..query.len()].iter().filter(|spot| spot.span > 0).map(|spot| spot.at);
    found.in_order = meant().zip(meant().skip(1)).all(|(a, b)| a < b);
    let last = query.len() - 1;
    found.begins = (0..query.len()).all(|i| {
        let fit = found.fits[i];
        let is_whole = matches!(fit, EXACT | PLURAL);
        usize::from(spots[i].at) == i && (is_whole || i == last && (fit == SHORTENED || PREFIX.contains(&fit)))
    });
    (found, spots)
}

/// Where a name's words begin with the letters of a word.
fn initials(word: &str, terms: &[Term], initial_of: impl Fn(u32) -> u8) -> Option<Spot> {
    let letters = word.as_bytes();
    if letters.len() < 2 {
        return None;
    }
    let written = || terms.iter().filter(|term| term.written);
    let words = written().count();
    (0..(words + 1).saturating_sub(letters.len())).find_map(|at| {
        let begins = written().skip(at).map(|term| initial_of(term.word)).zip(letters).all(|(a, b)| a == *b);
        begins.then_some(Spot { at: at as u8, span: letters.len() as u8 })
    })
}

/// The rank of a name among others: more is better; none where a word of the query fits neither the name nor what it
/// stands in. `around` are the fits of what it stands in, `around_uncovered` the words there that nothing means.
pub(super) fn score(query: &[String], own: &Match, around: &Fits, around_uncovered: u8) -> Option<u32> {
    let words = query.len();
    let (mut sum, mut worst, mut class, mut borrowed) = (0, EXACT, 7, 0);
    for (own, around) in own.fits[..words].iter().zip(around) {
        let fit = if *own > 0 { *own } else { *around };
        borrowed += u32::from(*own == 0);
        sum += u32::from(fit);
        worst = worst.min(fit);
        class = class.min(match fit {
            0 => return None,
            EXACT | SHORTENED | PLURAL | ABBREVIATED => 4,
            INITIALS => 3,
            fit if PREFIX.contains(&fit) => 4,
            ABBREVIATED_PREFIX => 2,
            _ => 1,
        });
    }
    if borrowed as usize == words {
        return None;
    }
    let complete = own.uncovered == 0 && worst >= INITIALS;
    let class = match borrowed {
        0 if complete && worst == EXACT && own.in_order => 7,
        0 if complete && (worst > INITIALS || own.told_initials > 2) => 6,
        0 if words == 1 && own.initials_of_part && own.told_initials > 2 => 6,
        0 if complete => 4,
        // One or two letters begin too many names.
        0 if own.begins && query[words - 1].len() > 2 => 5,
        0 => class,
        _ if complete && around_uncovered == 0 => 6,
        _ if complete => 4,
        _ => class.min(3),
    };
    let average = sum * 4 / words as u32;
    let bonus = 50 * u32::from(own.in_order) + 30 * u32::from(own.begins);
    let malus = 25 * u32::from(own.uncovered.min(20))
        + 40 * borrowed
        + 10 * u32::from(around_uncovered.min(20)) * borrowed.min(1);
    Some(class * FIRST_CLASS + (2000 + average + bonus).saturating_sub(malus))
}
