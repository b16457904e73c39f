//! The words of headings language by language, a room for each: who knows the language finds and mends its words there.
//! English has most of its words in the lists that stand beside these rooms; what is good for the same in both, stands
//! there alone: `tester`.
//!
//! A word that means a kind only where it is all of a heading (`Erfahrung`, which ends many other headings) stands
//! among the phrases; what may end a heading stands among the nouns.
//!
//! Invariant: no word of one language means a kind where it is another's word for something else, which a test holds.

mod arabic;
mod bulgarian;
mod chinese;
mod czech;
mod danish;
mod dutch;
mod english;
mod finnish;
mod french;
mod german;
mod greek;
mod hebrew;
mod hindi;
mod hungarian;
mod indonesian;
mod italian;
mod japanese;
mod korean;
mod norwegian;
mod persian;
mod polish;
mod portuguese;
mod romanian;
mod russian;
mod slovak;
mod spanish;
mod swedish;
mod thai;
mod turkish;
mod ukrainian;
mod vietnamese;

use super::super::rungs::Height;
use super::super::sense::Sense;
use super::super::uses::Uses;
use crate::handbook::Kind;

/// The words of one language. Lists are written `one, two, three`.
pub struct Tongue {
    /// What ends a heading, or is all of it.
    pub nouns: &'static [(Kind, &'static str)],
    /// What is all of a heading; of three words and more, what begins it.
    pub phrases: &'static [(Kind, &'static str)],
    /// What begins a heading that goes on with what it is of.
    pub leading: &'static [(Kind, &'static str)],
    /// Beginnings of words, wherever they stand, by what they say.
    pub senses: &'static [(Sense, &'static str)],
    /// Headings that hold levels.
    pub levels: &'static str,
    /// Headings that hold specialties.
    pub specialties: &'static str,
    /// Headings of tables of contents, and of what words mean.
    pub contents: &'static str,
    /// Headings of a job's description, which may be a list of what one does.
    pub descriptions: &'static str,
    /// Endings of nouns that people hold, in languages without spaces.
    pub role_endings: &'static str,
    /// Endings of such nouns, in languages that write several words as one.
    pub compounds: &'static str,
    /// Names of roles, of several words, that come first.
    pub openings: &'static str,
    /// Words that turn requirements into nice-to-haves.
    pub wishes: &'static str,
    /// Words that say how far along the ladder.
    pub ranks: &'static [(Height, &'static str)],
    /// Words by what else they are good for: what people hold, ranks of no height, what joins, what items tell.
    pub uses: &'static [(Uses, &'static str)],
}

/// No words at all.
const NONE: Tongue = Tongue {
    nouns: &[],
    phrases: &[],
    leading: &[],
    senses: &[],
    levels: "",
    specialties: "",
    contents: "",
    descriptions: "",
    role_endings: "",
    compounds: "",
    openings: "",
    wishes: "",
    ranks: &[],
    uses: &[],
};

/// All of them.
pub const TONGUES: &[Tongue] = &[
    english::ENGLISH,
    german::GERMAN,
    dutch::DUTCH,
    french::FRENCH,
    italian::ITALIAN,
    spanish::SPANISH,
    portuguese::PORTUGUESE,
    swedish::SWEDISH,
    danish::DANISH,
    norwegian::NORWEGIAN,
    finnish::FINNISH,
    hungarian::HUNGARIAN,
    polish::POLISH,
    czech::CZECH,
    slovak::SLOVAK,
    russian::RUSSIAN,
    ukrainian::UKRAINIAN,
    bulgarian::BULGARIAN,
    turkish::TURKISH,
    romanian::ROMANIAN,
    greek::GREEK,
    hebrew::HEBREW,
    arabic::ARABIC,
    persian::PERSIAN,
    hindi::HINDI,
    vietnamese::VIETNAMESE,
    indonesian::INDONESIAN,
    thai::THAI,
    japanese::JAPANESE,
    chinese::CHINESE,
    korean::KOREAN,
];
