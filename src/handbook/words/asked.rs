//! The kind of section that a question names, and whose: `senior pilot requirements`, `duties of a pilot`.
//!
//! Invariant: whose section is meant is told in the words of the question, given in its normal form.

use super::gist::Gist;
use super::normal::{first_word, is_unspaced, spaces};
use super::nouns::{MOST_WORDS, begins_with_joint, ending, is_loose, misspelt, without_qualifier};
use super::roles::is_role;
use super::tables::WORDS;
use crate::handbook::Kind;

/// The kind of section that words name at their end or their beginning, and the words for whose it is. None where they
/// name no kind, or nobody, or only what a page is about.
pub(crate) fn kind_asked(words: &str) -> Option<(Kind, &str)> {
    let gist = Gist::of(words);
    let behind = || ending(words, gist).map(|(kind, whose)| (kind, without_qualifier(whose)));
    let found = behind().or_else(|| before(words)).or_else(|| misspelt(words));
    let (kind, whose) = found.filter(|(kind, _)| *kind != Kind::Overview)?;
    let whose = without_particle(whose.trim_end());
    // `Leadership skills` are nobody's.
    let are_of_thing = is_loose(words) && !whose.contains(' ') && !is_role(whose);
    (!whose.is_empty() && !are_of_thing).then_some((kind, whose))
}

/// A kind that comes first, with a word such as `for` behind it or without.
fn before(words: &str) -> Option<(Kind, &str)> {
    let named = |end: usize| {
        let noun = &words[..end];
        let kind = WORDS.nouns.get(noun).or_else(|| WORDS.leading.get(noun))?;
        Some((*kind, &words[end + 1..]))
    };
    let (kind, mut whose) = spaces(words).take(MOST_WORDS).filter_map(named).last()?;
    while begins_with_joint(whose)
        && let Some(rest) = whose[first_word(whose).len()..].strip_prefix(' ')
    {
        whose = rest;
    }
    Some((kind, whose))
}

/// Without the particle that makes a name that of whose something is, in languages without spaces.
fn without_particle(whose: &str) -> &str {
    let bare = whose.trim_end_matches(['の', '的', '의']);
    if bare.ends_with(is_unspaced) { bare } else { whose }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Option<(Kind, &str)>) {
        assert_eq!(kind_asked(words), expected, "{words}");
    }

    #[test]
    fn a_kind_is_asked_for_before_and_behind() {
        check("senior pilot requirements", Some((Kind::Requirements, "senior pilot")));
        check("senior pilot hiring process", Some((Kind::HiringProcess, "senior pilot")));
        check("duties of a pilot", Some((Kind::Responsibilities, "a pilot")));
        check("requirements senior pilot", Some((Kind::Requirements, "senior pilot")));
        check("pilot key responsibilities", Some((Kind::Responsibilities, "pilot")));
        check("senior pilot requirments", Some((Kind::Requirements, "senior pilot")));
    }

    #[test]
    fn a_kind_is_asked_for_in_other_languages() {
        check("seniorpilot anforderungen", Some((Kind::Requirements, "seniorpilot")));
        check("requisitos de piloto", Some((Kind::Requirements, "piloto")));
        check("飛行士の応募資格", Some((Kind::Requirements, "飛行士")));
    }

    #[test]
    fn a_kind_alone_or_a_name_alone_asks_for_no_section() {
        check("leadership skills", None);
        check("pilot skills", Some((Kind::Requirements, "pilot")));
        check("requirements", None);
        check("hiring process", None);
        check("senior pilot", None);
        check("requirements engineer of the fleet", Some((Kind::Requirements, "engineer of the fleet")));
        check("pilot overview", None);
        check("", None);
    }
}
