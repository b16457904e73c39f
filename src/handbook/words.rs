//! What headings mean: the words of handbooks, in the languages that handbooks are written in.
//!
//! Invariant: a heading is read without looking at any other; what its place on the page adds is the outline's.

mod asked;
mod bare;
mod clauses;
mod gist;
mod grades;
mod holders;
mod items;
mod names;
mod normal;
mod nouns;
mod numbers;
mod pay;
mod roles;
mod rungs;
mod sections;
mod sense;
mod senses;
mod tables;
mod uses;
mod whose;

use super::{Kind, Kinds};
use crate::text::COLONS;
pub(crate) use asked::kind_asked;
pub(super) use bare::{bare, without_place};
use gist::Gist;
pub(super) use grades::{grade, grade_of_name, listed_grades, may_name_grade, told_grade, told_level};
pub(super) use holders::{is_one_specialty, is_plain_holder, says_levels, says_roles, tells_who_is_who};
pub(super) use items::{Tally, gives, is_foreign, speaks_to_you, tells_of_us, wishes};
pub(super) use names::{as_written, is_title_of, means};
pub(crate) use normal::normal;
pub(super) use normal::{as_name, between_pictures, push_normal, push_squeezed, same_letters, squeezed, ungendered};
use normal::{first_word, spoken, without_aside, without_number, without_numeral};
pub(super) use roles::{
    are_steps, is_counted, is_rank, is_role, is_step, may_be_step, names_role, rank, squeezed_alone, tells_of_roles,
    unspaced_rank, without_count, without_rank,
};
pub(crate) use rungs::{Rung, RungPlace};
pub(super) use senses::{may_climb, may_hire};
#[cfg(test)]
use tables::TONGUES;
use tables::WORDS;
pub(crate) use tables::is_known;
use uses::Uses;
pub(super) use whose::{to_become, told_of_role};

use Kind::{NiceToHave, Overview, Requirements};

/// What a heading is by its words alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading<'w> {
    /// A section of these kinds. The subject is whose section it is: `senior data engineer` in `Senior Data Engineer
    /// Requirements`; empty in most.
    Section(Kinds, &'w str),
    /// `Levels`: a heading that holds levels.
    Levels,
    /// `Specialties`: a heading that holds specialties.
    Specialties,
    /// A table of contents, or of what words mean.
    Contents,
    /// Anything else.
    Name,
}

/// Whether a heading says what roles do or must bring, and nothing else.
pub(super) fn is_core_section(heading: &str) -> bool {
    matches!(reading(&normal(heading)), Reading::Section(kinds, _) if kinds.is_core())
}

/// Whether a text names a grade and nothing else, as the head of a table's column does: `Pay grade`.
pub(super) fn is_grade(text: &str) -> bool {
    let words = normal(text);
    grades::names_grade(&words)
}

/// Whether a heading names a kind of section.
pub(super) fn is_section(heading: &str) -> bool {
    matches!(reading(&normal(heading)), Reading::Section(..))
}

/// Whether a heading names a kind of section, and nothing of what it is.
pub(super) fn is_bare_section(heading: &str) -> bool {
    matches!(reading(&normal(heading)), Reading::Section(_, subject) if subject.is_empty())
}

/// Whose section a heading, given in its normal form, names.
pub(super) fn subject(words: &str) -> Option<&str> {
    match reading(words) {
        Reading::Section(_, subject) => Some(subject).filter(|subject| !subject.is_empty()),
        _ => None,
    }
}

/// The kinds of section that a heading names, where they tell more than what the page is about.
pub(super) fn told_kinds(heading: &str) -> Option<Kinds> {
    match reading(&normal(heading)) {
        Reading::Section(kinds, _) if !kinds.has(Overview) => Some(kinds),
        _ => None,
    }
}

/// Whether a heading is a noun for a kind of section, and nothing else.
pub(super) fn is_noun(heading: &str) -> bool {
    WORDS.nouns.contains_key(normal(heading).as_str())
}

/// Whether one of two sections says what a role does and the other what it must bring, and neither says both.
pub(super) fn are_opposed(one: Kinds, other: Kinds) -> bool {
    one.is_core()
        && other.is_core()
        && one.core().and(other).core() == Kinds::CORE
        && one.core() != Kinds::CORE
        && other.core() != Kinds::CORE
}

/// Whether a heading, given in its normal form, tells its kind by a phrase only, which may be meant otherwise: `What we
/// expect from you`.
pub(super) fn is_phrase(words: &str) -> bool {
    let (words, gist) = (without_aside(words), Gist::of(words));
    // `You need to meet the following requirements` says it.
    let says = || WORDS.nouns.contains_key(words) || words.contains("the following ");
    in_other_words(words, gist).is_some() && !says()
}

/// The kind that a heading means without its noun.
fn in_other_words(words: &str, gist: Gist) -> Option<Kind> {
    sections::phrase(words, gist)
        .or_else(|| sections::closing(words, gist))
        .or_else(|| sections::conditional(words, gist))
}

/// Whether a line parts wishes from musts: `Nice-to-haves`, `Must-haves:`, `It would be a plus if you have:`.
pub(super) fn tells_wishes(line: &str) -> bool {
    // Most lines have more words and announce nothing, and need no closer look.
    let announces = line.ends_with(COLONS);
    let most = if announces { MOST_OF_ANNOUNCED_WISHES } else { MOST_OF_WISHES };
    if spoken(line).filter(|word| word.contains(char::is_alphanumeric)).nth(most).is_some() {
        return false;
    }
    let words = normal(line);
    let is_short = spoken(&words).count() <= MOST_OF_WISHES;
    // `Ideal candidates have the following qualifications:` are musts.
    const HOLDERS: [&str; 5] = ["candidate", "candidates", "applicant", "applicants", "person"];
    let are_musts = || words.contains("the following") && spoken(&words).any(|word| HOLDERS.contains(&word));
    matches!(words.as_str(), "must haves" | "must have")
        || ((is_short || wishes_but_for_more(&words))
            && spoken(&words).count() <= most
            && !are_musts()
            && matches!(reading(&words), Reading::Section(kinds, subject) if kinds.has(NiceToHave) && subject.is_empty()))
}

/// Whether words make a wish of what they name without those that only say that more follows: `všechny úkoly lodníka a
/// navíc` makes none.
fn wishes_but_for_more(words: &str) -> bool {
    const MORE: [&str; 4] = ["navic", "navyse", "dodatkow", "дополнительн"];
    let before = std::iter::once("").chain(spoken(words));
    let says_more = |(word, before): &(&str, &str)| {
        let is_plus = *word == "plus" && roles::uses(before).has(Uses::AND);
        is_plus || MORE.iter().any(|more| word.starts_with(more))
    };
    let kept: Vec<&str> = spoken(words).zip(before).filter(|pair| !says_more(pair)).map(|(word, _)| word).collect();
    kept.len() == spoken(words).count()
        || matches!(reading(&kept.join(" ")), Reading::Section(kinds, _) if kinds.has(NiceToHave))
}

/// No line that parts wishes from musts and ends in a colon has more words.
const MOST_OF_ANNOUNCED_WISHES: usize = 10;

/// No other has more.
const MOST_OF_WISHES: usize = 3;

/// Whether a heading, given in its normal form, announces the description of a job, and nothing else: `Job
/// description`, `职位描述`.
pub(super) fn describes_job(words: &str) -> bool {
    WORDS.descriptions.contains(without_aside(words))
}

/// Reads a heading, given in its normal form, by its words.
pub(super) fn reading(words: &str) -> Reading<'_> {
    read(words, &|bare: &str, gist| clauses::told(bare).map(Kinds::from).or_else(|| senses::told(bare, gist)))
}

/// Reads a heading as [`reading`] does, unless only beginnings of words tell what it is, or its verb: so a page's own
/// title is read.
pub(super) fn strict_reading(words: &str) -> Reading<'_> {
    read(words, &|_: &str, _| None)
}

/// Reads a heading by its words, and where they do not tell, by what else there is.
fn read<'w>(words: &'w str, otherwise: &impl Fn(&str, Gist) -> Option<Kinds>) -> Reading<'w> {
    let words = without_number(words);
    let counted = without_numeral(words);
    // `Vi söker dig som` is no sixth heading.
    let is_phrase = || sections::phrase(words, Gist::of(words)).is_some();
    let words = if counted.len() < words.len() && is_phrase() { words } else { counted };
    let bare = without_aside(words);
    let is_wish = || WORDS.nouns.get(words[bare.len()..].trim_matches([' ', '(', ')'])) == Some(&NiceToHave);
    match without_its_aside(bare, otherwise) {
        // `Skills (nice to have)`
        Reading::Section(kinds, _) if bare.len() < words.len() && kinds.has(Requirements) && is_wish() => {
            Reading::Section(NiceToHave.into(), "")
        }
        reading => reading,
    }
}

fn without_its_aside<'w>(bare: &'w str, otherwise: &impl Fn(&str, Gist) -> Option<Kinds>) -> Reading<'w> {
    // Most headings are one of the nouns and nothing else.
    if let Some(kind) = WORDS.nouns.get(bare) {
        return Reading::Section((*kind).into(), "");
    }
    if WORDS.contents.contains(bare) {
        return Reading::Contents;
    }
    let gist = Gist::of(bare);
    if let Some((said, role)) = whose::as_role(bare, gist)
        && let Reading::Section(kinds, _) = without_its_aside(said, otherwise)
    {
        return Reading::Section(kinds, role);
    }
    // Most others end in one, and are of one kind.
    let simple = !gist.first.has(Uses::SENTENCE) && !gist.any.has(Uses::AND) && !bare.contains('/');
    let ending = nouns::ending(bare, gist);
    let ended = ending.filter(|_| simple).and_then(|(kind, subject)| sections::of_kind(kind, subject, bare));
    if let Some((kinds, subject)) = ended.filter(|(kinds, _)| !kinds.has(Overview)) {
        return Reading::Section(kinds, subject);
    }
    // `Hiring process overview` tells of the hiring process.
    let specific = GENERIC.iter().find_map(|generic| bare.strip_suffix(generic)?.strip_suffix(' '));
    let specific = specific.and_then(|rest| sections::section(rest, Gist::of(rest)));
    if let Some((kinds, subject)) = specific.filter(|(kinds, _)| !kinds.has(Overview)) {
        return Reading::Section(kinds, subject);
    }
    if sections::traits(bare, gist) {
        return Reading::Section(Requirements.into(), "");
    }
    if let Some(kind) = in_other_words(bare, gist) {
        return Reading::Section(kind.into(), "");
    }
    let told = sections::wished(bare, gist)
        .or_else(|| sections::several(bare, gist))
        .or_else(|| sections::with_ending(bare, gist, ending));
    if let Some((kinds, subject)) = told {
        return Reading::Section(kinds, subject);
    }
    let section = || Some(Reading::Section(otherwise(bare, gist)?, ""));
    holders::holds(bare, gist).or_else(section).unwrap_or(Reading::Name)
}

/// What a heading may end with that tells nothing of its kind.
const GENERIC: [&str; 4] = ["overview", "summary", "details", "information"];

/// Whether a heading below a section, given in its normal form, is rather a theme of it: `Hiring` below a manager's
/// responsibilities.
pub(super) fn is_theme(words: &str) -> bool {
    matches!(
        without_number(words),
        "hiring"
            | "interviewing"
            | "interviews"
            | "career development"
            | "career growth"
            | "progression"
            | "mission"
            | "purpose"
    )
}

/// Whether a heading, given with its normal form, begins as a sentence or question does, or tells of all who hold a
/// role.
pub(super) fn is_sentence(heading: &str, words: &str) -> bool {
    heading.ends_with('?') || begins_sentence(heading, words) || roles::tells_of_all(words)
}

/// Whether a heading begins with a word that no role's name begins with. `Ön` is no `on`.
fn begins_sentence(heading: &str, words: &str) -> bool {
    let letters = heading.trim_start_matches(|c: char| !c.is_alphabetic());
    Gist::of(first_word(without_number(words))).first.has(Uses::SENTENCE) && first_word(letters).is_ascii()
}

/// Whether a heading names those who hold a role: `Reviewers`.
pub(super) fn are_roles(heading: &str) -> bool {
    name_roles(heading, &normal(heading))
}

/// The same for a heading with its normal form.
pub(super) fn name_roles(heading: &str, words: &str) -> bool {
    let Some(one) = words.strip_suffix('s') else { return false };
    // Most plurals are of things, and need no closer look.
    let is_held = roles::uses(one.rsplit([' ', '/']).next().unwrap_or_default()).has(Uses::ROLE);
    // `New pilots` are some of them.
    let are_some =
        || matches!(first_word(one), "new" | "all" | "other" | "current" | "existing" | "established" | "former");
    is_held && !are_some() && heading.trim_end().strip_suffix('s').is_some_and(|heading| names_role(heading, one))
}

#[cfg(test)]
mod tests;
