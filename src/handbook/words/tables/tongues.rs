//! The words of all languages, a file for each beside this one: who knows a language finds and mends its words there, and
//! who adds one writes such a file. What each list is for, the one of English tells.
//!
//! Invariant: every list has a name that is known here, and stands once in its file, which a test holds.

use std::sync::LazyLock;

use super::super::rungs::Height;
use super::super::sense::Sense;
use super::super::uses::Uses;
use crate::handbook::Kind;

/// All of them; English stands first.
pub const TONGUES: [&str; 31] = [
    include_str!("tongues/english.txt"),
    include_str!("tongues/german.txt"),
    include_str!("tongues/dutch.txt"),
    include_str!("tongues/french.txt"),
    include_str!("tongues/italian.txt"),
    include_str!("tongues/spanish.txt"),
    include_str!("tongues/portuguese.txt"),
    include_str!("tongues/swedish.txt"),
    include_str!("tongues/danish.txt"),
    include_str!("tongues/norwegian.txt"),
    include_str!("tongues/finnish.txt"),
    include_str!("tongues/hungarian.txt"),
    include_str!("tongues/polish.txt"),
    include_str!("tongues/czech.txt"),
    include_str!("tongues/slovak.txt"),
    include_str!("tongues/russian.txt"),
    include_str!("tongues/ukrainian.txt"),
    include_str!("tongues/bulgarian.txt"),
    include_str!("tongues/turkish.txt"),
    include_str!("tongues/romanian.txt"),
    include_str!("tongues/greek.txt"),
    include_str!("tongues/hebrew.txt"),
    include_str!("tongues/arabic.txt"),
    include_str!("tongues/persian.txt"),
    include_str!("tongues/hindi.txt"),
    include_str!("tongues/vietnamese.txt"),
    include_str!("tongues/indonesian.txt"),
    include_str!("tongues/thai.txt"),
    include_str!("tongues/japanese.txt"),
    include_str!("tongues/chinese.txt"),
    include_str!("tongues/korean.txt"),
];

/// What the words of a list say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// End a heading, or are all of it.
    Noun(Kind),
    /// Are all of a heading; of three words and more, begin it.
    Phrase(Kind),
    /// Begin a heading that goes on with what it is of.
    Leading(Kind),
    /// End a heading that says the rest in its own words.
    Closing(Kind),
    /// Begin words, wherever they stand.
    Sense(Sense),
    /// Say how far along the ladder.
    Rank(Height),
    /// Are good for something else.
    Use(Uses),
    /// The same, anywhere in a text, in languages without spaces.
    Within(Uses),
    /// Are headings that hold levels.
    Levels,
    /// Are headings that hold specialties.
    Specialties,
    /// Are headings of tables of contents, and of what words mean.
    Contents,
    /// Are headings of a job's description.
    Descriptions,
    /// End nouns that people hold, in languages without spaces.
    RoleEndings,
    /// End such nouns, in languages that write several words as one.
    Compounds,
    /// Begin names of roles.
    Openings,
    /// Turn requirements into nice-to-haves.
    Wishes,
    /// End the first word of an item that tells what one does.
    DoingEndings,
    /// Stand for who would hold the role.
    Pronouns,
}

impl List {
    /// The list of a name: `noun requirements`, `rank senior`, `levels`.
    fn named(name: &str) -> Option<List> {
        let of = match name.split_once(' ') {
            Some(("noun", kind)) => Kind::named(kind).map(List::Noun),
            Some(("phrase", kind)) => Kind::named(kind).map(List::Phrase),
            Some(("leading", kind)) => Kind::named(kind).map(List::Leading),
            Some(("closing", kind)) => Kind::named(kind).map(List::Closing),
            Some(("sense", sense)) => Sense::named(sense).map(List::Sense),
            Some(("rank", height)) => Height::named(height).map(List::Rank),
            Some((of, "within")) => Uses::named(of).map(List::Within),
            _ => Uses::named(name).map(List::Use),
        };
        of.or(match name {
            "levels" => Some(List::Levels),
            "specialties" => Some(List::Specialties),
            "contents" => Some(List::Contents),
            "descriptions" => Some(List::Descriptions),
            "role endings" => Some(List::RoleEndings),
            "compounds" => Some(List::Compounds),
            "openings" => Some(List::Openings),
            "wishes" => Some(List::Wishes),
            "doing endings" => Some(List::DoingEndings),
            "pronouns" => Some(List::Pronouns),
            _ => None,
        })
    }
}

/// A line of a list.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// Whose it is, as [`TONGUES`] counts them.
    pub tongue: u8,
    pub list: List,
    /// Its words, as they are written: `one, two, three`.
    pub words: &'static str,
}

/// What a line begins with that goes on with the list above it.
const GOES_ON: &str = "    ";

/// About as many lines as there are, so that they need not move while they are read.
const MOST_LINES: usize = 4_000;

/// All lines of all lists, English first.
pub static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    let mut lines = Vec::with_capacity(MOST_LINES);
    for (tongue, text) in (0..).zip(TONGUES) {
        let mut list = None;
        for line in text.lines() {
            let words = line.strip_prefix(GOES_ON).unwrap_or_else(|| {
                let (name, words) = line.split_once(": ").unwrap_or((line, ""));
                list = List::named(name);
                words
            });
            lines.extend(list.map(|list| Line { tongue, list, words }));
        }
    }
    lines
});

impl Line {
    /// Its words one by one.
    pub fn entries(&self) -> impl Iterator<Item = &'static str> {
        entries(self.words)
    }
}

/// The entries of a list as it is written.
fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(',').map(|entry| entry.strip_prefix(' ').unwrap_or(entry)).filter(|entry| !entry.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_a_known_name_and_stands_once_in_its_file() {
        for text in TONGUES {
            let of_lists = text.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', ' ']));
            let names: Vec<&str> = of_lists.map(|line| line.split_once(": ").map_or(line, |(name, _)| name)).collect();
            for (at, name) in names.iter().enumerate() {
                assert!(List::named(name).is_some(), "{name}");
                assert!(!names[..at].contains(name), "{name} stands twice");
            }
        }
    }
}
