//! How well a name fits what a person calls it by.
//!
//! A whole name hides all that is longer. Of the rest, a name that has the words in order fits as well as any other that
//! has them: which of them is meant, nobody but the person knows. What is no word of any name may be a part of one, or
//! the beginnings of its words in any order.
//!
//! Invariant: it goes through a name once for each word.

use crate::search::abbreviations;
use crate::text::{fold, words};

/// How well a name fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is the name.
    Whole,
    /// All words are words of it in this order, or short for some of them: `vp it`, `cfo`.
    Words,
    /// It is a part of the name.
    Part,
    /// Its words are the beginnings of words of the name.
    Beginnings,
}

/// All that fit a name equally well, and better than all others; and how well that is.
pub(super) fn best<T: Copy>(wanted: &str, names: &[(T, Vec<String>)]) -> Option<(Fit, Vec<T>)> {
    let wanted: Vec<&str> = wanted.split(' ').filter(|word| !word.is_empty()).collect();
    let fits = names.iter().filter_map(|(of, names)| {
        let fit = names.iter().filter_map(|name| fit(&wanted, name)).min()?;
        Some((fit, *of))
    });
    let fits: Vec<(Fit, T)> = fits.collect();
    let best = fits.iter().map(|(fit, _)| *fit).min()?;
    Some((best, fits.into_iter().filter(|(fit, _)| *fit == best).map(|(_, of)| of).collect()))
}

/// A name for comparison: its words, without what stands between them.
pub(super) fn plain(text: &str) -> String {
    words(&fold(text)).collect::<Vec<_>>().join(" ")
}

fn fit(wanted: &[&str], name: &str) -> Option<Fit> {
    if wanted.is_empty() {
        return None;
    }
    let (whole, name_words) = (wanted.join(" "), name.split(' ').collect::<Vec<_>>());
    let begun = |word: &&str| name_words.iter().any(|other| other.starts_with(word));
    if name == whole {
        Some(Fit::Whole)
    } else if holds(&name_words, wanted) {
        Some(Fit::Words)
    } else if name.contains(&whole) {
        Some(Fit::Part)
    } else {
        wanted.iter().all(begun).then_some(Fit::Beginnings)
    }
}

/// Whether all words stand in a name in this order. What ends first leaves most to the words that follow.
fn holds(name: &[&str], wanted: &[&str]) -> bool {
    let mut rest = name;
    wanted.iter().all(|word| {
        let ends = (0..rest.len()).filter_map(|at| Some(at + stands_for(word, &rest[at..])?));
        let end = ends.min();
        rest = &rest[end.unwrap_or(0)..];
        end.is_some()
    })
}

/// How many words at the beginning of a name a word stands for: itself, what it is known to abbreviate, or what has its
/// initials.
fn stands_for(word: &str, name: &[&str]) -> Option<usize> {
    /// The initials of two words are those of too many.
    const INITIALS: usize = 3;
    if name.first() == Some(&word) {
        return Some(1);
    }
    let is_phrase = |phrase: &&str| {
        let count = phrase.split(' ').count();
        name.len() >= count && phrase.split(' ').eq(name[..count].iter().copied())
    };
    let known = abbreviations::phrases(word);
    if !known.is_empty() {
        return known.iter().find(|phrase| is_phrase(phrase)).map(|phrase| phrase.split(' ').count());
    }
    let letters = word.chars().count();
    let initials = name.iter().take(letters).filter_map(|word| word.chars().next());
    (letters >= INITIALS && word.chars().eq(initials)).then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wanted: &str, names: &[&str], expected: &[usize]) {
        let names: Vec<(usize, Vec<String>)> =
            names.iter().enumerate().map(|(i, name)| (i, vec![plain(name)])).collect();
        let found = best(&plain(wanted), &names).map(|(_, found)| found).unwrap_or_default();
        assert_eq!(found, expected, "{wanted}");
    }

    #[test]
    fn what_fits_better_hides_what_fits_worse() {
        check("controller", &["Controller", "Senior Controller"], &[0]);
        check("CONTROLLER", &["Controller", "Senior Controller"], &[0]);
        check("it director", &["Director, IT Operations", "Director of Sales"], &[0]);
        check("oper", &["Director, IT Operations", "Operator"], &[0, 1]);
        check("oper", &["Director, IT Operations", "Oper"], &[1]);
        check("ECOLE", &["École"], &[0]);
        check("nothing", &["Controller"], &[]);
        check("", &["Controller"], &[]);
        check("---", &["Controller"], &[]);
    }

    #[test]
    fn of_names_that_have_the_words_none_is_guessed() {
        check("director it", &["Director, IT Operations", "Director of Sales", "Sr. Director, IT"], &[0, 2]);
        check("vp of it", &["Executive VP of IT", "VP of Applied IT", "IT of VP"], &[0, 1]);
        check("staff pilot", &["Staff Pilot, Ports", "Senior Staff Pilot", "Pilot"], &[0, 1]);
    }

    #[test]
    fn abbreviations_and_initials_are_words() {
        check("vp it", &["VP, Community", "Senior VP, IT", "Vice President, Information Technology"], &[1, 2]);
        check("cfo", &["Chief Financial Officer", "Aide to the CFO", "Chief of Staff"], &[0, 1]);
        check("sr pilot", &["Senior Harbour Pilot", "Pilot"], &[0]);
        check("sre", &["Site Reliability Engineer", "Sea Rescue Expert"], &[0]);
        check("co", &["Chief Officer", "Company"], &[1]);
        check("cfo cfo", &["Chief Financial Officer"], &[]);
    }
}
