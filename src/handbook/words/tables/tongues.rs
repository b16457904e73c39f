//! The words of headings language by language: what each adds to the lists that all languages share.
//!
//! A word that means a kind only where it is all of a heading (`Erfahrung`, which ends many other headings) stands among
//! the phrases; what may end a heading stands among the nouns.
//!
//! Invariant: no word of one language means a kind where it is another's word for something else, which a test holds.

mod cyrillic;
mod east;
mod gallic;
mod germanic;
mod iberian;
mod scandinavian;
mod semitic;
mod slavic;
mod south;
mod unspaced;
mod uralic;

use crate::handbook::Kind;

/// The words of one language. Lists are written `one, two, three`.
pub struct Tongue {
    /// What ends a heading, or is all of it.
    pub nouns: &'static [(Kind, &'static str)],
    /// What is all of a heading; of three words and more, what begins it.
    pub phrases: &'static [(Kind, &'static str)],
    /// What begins a heading that goes on with what it is of.
    pub leading: &'static [(Kind, &'static str)],
    /// Headings that hold levels.
    pub levels: &'static str,
    /// Headings that hold specialties.
    pub specialties: &'static str,
    /// Headings of a job's description, which may be a list of what one does.
    pub descriptions: &'static str,
    /// Nouns that people hold.
    pub roles: &'static str,
    /// Endings of such nouns, in languages without spaces.
    pub role_endings: &'static str,
    /// Endings of such nouns, in languages that write several words as one.
    pub compounds: &'static str,
    /// Such nouns that come first.
    pub heads: &'static str,
    /// Names of several words that come first.
    pub openings: &'static str,
    /// Words that say how far along the ladder.
    pub ranks: &'static str,
    /// Words that turn requirements into nice-to-haves.
    pub wishes: &'static str,
    /// Words between a kind and its subject.
    pub joints: &'static str,
    /// Words that join two kinds.
    pub ands: &'static str,
}

/// No words at all.
const NONE: Tongue = Tongue {
    nouns: &[],
    phrases: &[],
    leading: &[],
    levels: "",
    specialties: "",
    descriptions: "",
    roles: "",
    role_endings: "",
    compounds: "",
    heads: "",
    openings: "",
    ranks: "",
    wishes: "",
    joints: "",
    ands: "",
};

/// All of them.
pub const TONGUES: &[Tongue] = &[
    germanic::GERMAN,
    germanic::DUTCH,
    gallic::FRENCH,
    gallic::ITALIAN,
    iberian::SPANISH,
    iberian::PORTUGUESE,
    scandinavian::SWEDISH,
    scandinavian::DANISH,
    scandinavian::NORWEGIAN,
    uralic::FINNISH,
    uralic::HUNGARIAN,
    slavic::POLISH,
    slavic::CZECH,
    slavic::SLOVAK,
    cyrillic::RUSSIAN,
    cyrillic::UKRAINIAN,
    south::TURKISH,
    south::ROMANIAN,
    south::GREEK,
    semitic::HEBREW,
    semitic::ARABIC,
    east::VIETNAMESE,
    east::INDONESIAN,
    unspaced::JAPANESE,
    unspaced::CHINESE,
    unspaced::KOREAN,
];
