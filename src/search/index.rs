//! Every title, name, heading, item and paragraph of a handbook, by its words.
//!
//! Lines that say the same word for word, with a sign at the end or without, are one text, kept once with all the
//! places where it stands: most handbooks repeat themselves, and neither the index nor a search grows with that. For
//! each word the texts that hold it are listed; where in a text a word stands is read from the text itself when it
//! matters.
//!
//! Pages are read one by one with [`of_page`], in any order and in parallel, and [`Index::merge`]d; [`Parts`] keeps
//! what was read, so that of a handbook that changed only the changed pages are read again.
//!
//! Invariant: an index belongs to the snapshot that it was merged for. A text's number says where it comes first.

mod kinds;
mod languages;
mod merge;
mod page;
mod parts;
mod vocabulary;
mod words;

use std::borrow::Borrow;

use crate::handbook::{Grade, Handbook, PageId, Place};
use crate::search::names::Names;
use crate::text::begin;

pub use kinds::{HitKind, HitKinds};
pub use merge::{AllTexts, AllWords};
use page::Owner;
pub use page::{PagePostings, of_page, text};
pub use parts::Parts;

pub(super) use vocabulary::Vocabulary;

/// The index of one snapshot.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) vocabulary: Vocabulary,
    /// The texts that hold each word, ascending, one word after the other, and where each word's end.
    postings: Vec<u32>,
    postings_ends: Vec<u32>,
    pub(super) texts: Vec<Text>,
    /// Where each text stands, in folder order, one text after the other, and what it is there.
    places: Vec<Place>,
    place_kinds: Vec<HitKinds>,
    place_owners: Vec<u32>,
    /// The text of each node, one page after the other; `u32::MAX` where it has none.
    text_at: Vec<u32>,
    pages: Vec<PageEnds>,
    owners: Vec<Owner>,
    departments: Vec<(Box<str>, u32)>,
    /// How many words a text has.
    pub(super) mean_length: f32,
    names: Names,
}

/// A distinct text.
#[derive(Debug)]
pub(super) struct Text {
    places_end: u32,
    /// What it is, in all its places.
    pub kinds: HitKinds,
    /// How many words it has, up to 255.
    pub length: u8,
    /// Whether it is the name of a page, level or specialty: those are not folded into one.
    pub is_name: bool,
}

/// Where what belongs to a page ends.
#[derive(Debug)]
struct PageEnds {
    nodes: u32,
    owners: u32,
}

/// A place where a text stands, with what filters ask of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    pub place: Place,
    pub kinds: HitKinds,
    /// The number of the level, specialty or page to which it belongs.
    pub owner: u32,
}

impl Index {
    /// Reads a whole handbook.
    pub fn build(handbook: &Handbook) -> Index {
        let parts: Vec<PagePostings> = handbook.pages().map(|(_, page)| of_page(page)).collect();
        Index::merge(handbook, &parts)
    }

    /// Puts together what was read of a handbook's pages, in the handbook's order.
    pub fn merge<P: Borrow<PagePostings>>(handbook: &Handbook, parts: &[P]) -> Index {
        Index::new(parts, AllWords::of(parts), AllTexts::of(handbook, parts), Names::new(handbook))
    }

    /// Puts together what was put together side by side: words and texts of the same parts, and names.
    pub fn new<P: Borrow<PagePostings>>(parts: &[P], words: AllWords, texts: AllTexts, names: Names) -> Index {
        let (postings, postings_ends) = merge::postings(parts, &words, &texts);
        let length: usize = texts.texts.iter().map(|text| usize::from(text.length)).sum();
        let mut index = Index {
            vocabulary: words.vocabulary,
            postings,
            postings_ends,
            mean_length: length as f32 / texts.texts.len().max(1) as f32,
            texts: texts.texts,
            places: texts.places,
            place_kinds: texts.place_kinds,
            place_owners: texts.place_owners,
            text_at: texts.text_at,
            pages: texts.pages,
            owners: texts.owners,
            departments: texts.departments,
            names,
        };
        index.vocabulary.languages = index.languages();
        index
    }

    /// The names of pages, levels and specialties.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// How many bytes it takes, the names not counted.
    pub fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + size_of_val(&*self.postings)
            + size_of_val(&*self.postings_ends)
            + size_of_val(&*self.texts)
            + size_of_val(&*self.places)
            + size_of_val(&*self.place_kinds)
            + size_of_val(&*self.place_owners)
            + size_of_val(&*self.text_at)
            + size_of_val(&*self.pages)
            + size_of_val(&*self.owners)
            + size_of_val(&*self.departments)
    }

    /// The texts that hold a word.
    pub(super) fn postings(&self, word: u32) -> &[u32] {
        let ends = &self.postings_ends;
        &self.postings[begin(word as usize, |before| ends[before])..ends[word as usize] as usize]
    }

    /// Where a text stands, in folder order.
    pub(super) fn stands(&self, text: u32) -> impl ExactSizeIterator<Item = Stand> + Clone + '_ {
        self.places_of(text).map(|i| self.stand_at(i))
    }

    /// A place of a text, with what it is there.
    pub(super) fn stand(&self, text: u32, place: Place) -> Option<Stand> {
        let range = self.places_of(text);
        let at = range.start + self.places[range].binary_search(&place).ok()?;
        Some(self.stand_at(at))
    }

    fn stand_at(&self, at: usize) -> Stand {
        Stand { place: self.places[at], kinds: self.place_kinds[at], owner: self.place_owners[at] }
    }

    fn places_of(&self, text: u32) -> std::ops::Range<usize> {
        begin(text as usize, |before| self.texts[before].places_end)..self.texts[text as usize].places_end as usize
    }

    /// The text of a number.
    pub(super) fn text<'h>(&self, handbook: &'h Handbook, number: u32) -> &'h str {
        let first = self.places[self.places_of(number).start];
        text(handbook.page(first.page), first.node)
    }

    /// The number of a place's text.
    pub(super) fn text_at(&self, place: Place) -> Option<u32> {
        let start = begin(place.page.0 as usize, |before| self.pages[before].nodes);
        let text = *self.text_at.get(start + place.node.index())?;
        (text != u32::MAX).then_some(text)
    }

    /// The grade of a level or specialty, or of the page, by the number of the owner.
    pub(super) fn grade(&self, owner: u32) -> Option<Grade> {
        self.owners[owner as usize].grade
    }

    /// How many pages, levels and specialties there are.
    pub(super) fn owner_count(&self) -> usize {
        self.owners.len()
    }

    /// The departments, each with its pages, which stand side by side.
    pub(super) fn departments(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = PageId> + use<>)> {
        let pages = |at: usize| begin(at, |before| self.departments[before].1) as u32..self.departments[at].1;
        self.departments.iter().enumerate().map(move |(at, (name, _))| (&**name, pages(at).map(PageId)))
    }

    /// The owners of a page, and the number of the first.
    pub(super) fn owners_of(&self, page: PageId) -> (&[Owner], usize) {
        let at = page.0 as usize;
        let start = begin(at, |before| self.pages[before].owners);
        (&self.owners[start..self.pages[at].owners as usize], start)
    }
}
