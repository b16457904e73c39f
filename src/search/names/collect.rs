//! The names of a handbook, collected and cut into words once.
//!
//! Invariant: what a thing stands in is collected before it; equal names and equal words are kept once.

use super::{Candidate, Name, Names, Rank, Target};
use crate::handbook::{EntryId, Grade, Handbook, NodeId, Place};
use crate::search::abbreviations::{self, Shortened};
use crate::search::rank::Term;
use crate::search::words::{Word, telling_words};
use crate::text::{Letters, Map};

/// More words of a name than this are not looked at.
const MOST_WORDS: usize = 31;

impl Names {
    /// Collects the names of a handbook.
    pub fn new(handbook: &Handbook) -> Names {
        let mut collector = Collector::default();
        let mut open: Vec<(EntryId, Option<u32>)> = handbook.departments().iter().rev().map(|id| (*id, None)).collect();
        while let Some((id, within)) = open.pop() {
            let entry = handbook.entry(id);
            let rank = match (within, entry.page) {
                (None, _) => Rank::Department,
                (_, Some(_)) => Rank::Page,
                (_, None) => Rank::Group,
            };
            let at = match entry.page {
                None => collector.add(Target::Entry(id), rank, None, &entry.name, within),
                Some(page_id) => {
                    let page = handbook.page(page_id);
                    let place = |node| Target::Place(Place { page: page_id, node });
                    let grade = |node| page.node(node).grade;
                    let at = collector.add(place(NodeId::PAGE), rank, grade(NodeId::PAGE), &entry.name, within);
                    for node in page.levels() {
                        collector.add(place(node), Rank::Level, grade(node), page.text(node), Some(at));
                    }
                    for node in page.specialties() {
                        collector.add(place(node), Rank::Specialty, grade(node), page.text(node), Some(at));
                    }
                    at
                }
            };
            open.extend(entry.children.iter().rev().map(|child| (*child, Some(at))));
        }
        collector.names
    }
}

/// [`Names`] in the making: what is known of the words and names so far.
#[derive(Default)]
pub(super) struct Collector {
    pub names: Names,
    shortened: Shortened,
    known_words: Map<Box<str>, u32>,
    known_names: Map<Box<str>, u32>,
}

impl Collector {
    /// Adds a thing with a name below another, and returns its place among the candidates.
    pub fn add(&mut self, target: Target, rank: Rank, grade: Option<Grade>, name: &str, within: Option<u32>) -> u32 {
        let name = match self.known_names.get(name) {
            Some(name) => *name,
            None => self.new_name(name),
        };
        self.names.candidates.push(Candidate { target, rank, grade, name, within });
        self.names.candidates.len() as u32 - 1
    }

    fn new_name(&mut self, name: &str) -> u32 {
        let mut words = telling_words(name);
        words.truncate(MOST_WORDS);
        for (i, word) in words.iter().enumerate() {
            self.term(&word.folded, i, 1, true);
            if let Some(term) = self.names.terms.last_mut() {
                term.ends_part = word.ends_part;
            }
        }
        for (i, word) in words.iter().enumerate() {
            let shorts: Vec<_> = self.shortened.of(&words[i..]).collect();
            for (short, span) in shorts {
                self.term(short, i, span, false);
            }
            for long in abbreviations::spelt_out(&word.folded) {
                self.term(long, i, 1, false);
            }
            if let Some(next) = words.get(i + 1).filter(|_| word.hyphen) {
                let joined = format!("{}{}", word.folded, next.folded);
                let shorts: Vec<_> = self.shortened.of(&[Word { folded: joined.clone(), ..Word::default() }]).collect();
                for (short, _) in shorts {
                    self.term(short, i, 2, false);
                }
                self.term(&joined, i, 2, false);
            }
        }
        let names = &mut self.names;
        let id = names.texts.len() as u32;
        names.texts.push(name);
        let letters = words.iter().fold(Letters::default(), |letters, word| letters.and(Letters::of(&word.folded)));
        names.names.push(Name { terms_end: names.terms.len() as u32, letters });
        self.known_names.insert(name.into(), id);
        id
    }

    fn term(&mut self, word: &str, at: usize, span: usize, written: bool) {
        let id = match self.known_words.get(word) {
            Some(id) => *id,
            None => {
                let id = self.names.vocabulary.len() as u32;
                self.known_words.insert(word.into(), id);
                self.names.vocabulary.push(word);
                id
            }
        };
        self.names.terms.push(Term { word: id, at: at as u8, span: span as u8, written, ends_part: false });
    }
}
