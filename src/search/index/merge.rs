//! What was read of many pages, put together: all words and all texts, side by side, then which texts hold each word.
//!
//! Invariant: texts have numbers in the order in which they come first, words in that of their bytes, whatever was read
//! first.

use std::borrow::Borrow;
use std::mem;

use super::page::{Owner, PagePostings, said, text};
use super::vocabulary::{Numbers, Vocabulary, Words};
use super::{HitKinds, PageEnds, Text};
use crate::handbook::{Handbook, PageId, Place};

/// The words of all pages.
#[derive(Debug)]
pub struct AllWords {
    pub(super) vocabulary: Vocabulary,
    /// The number of each word of each page, one page after the other.
    numbers: Vec<u32>,
}

impl AllWords {
    /// Puts together the words of pages.
    pub fn of<P: Borrow<PagePostings>>(parts: &[P]) -> AllWords {
        let mut words = Words::default();
        let mut numbers = Vec::with_capacity(parts.iter().map(|part| part.borrow().words.len()).sum());
        for part in parts {
            let PagePostings { words: own, keys, .. } = part.borrow();
            numbers.extend(keys.iter().enumerate().map(|(at, key)| words.number(*key, || &own[at])));
        }
        let (vocabulary, sorted) = Vocabulary::sorted(&words.strings);
        numbers.iter_mut().for_each(|number| *number = sorted[*number as usize]);
        AllWords { vocabulary, numbers }
    }
}

/// The texts of all pages, with where they stand.
#[derive(Debug, Default)]
pub struct AllTexts {
    pub(super) texts: Vec<Text>,
    /// Where each text came first.
    first: Vec<Place>,
    /// Which of the lines of all pages that is.
    first_lines: Vec<u32>,
    pub(super) places: Vec<Place>,
    pub(super) place_kinds: Vec<HitKinds>,
    pub(super) place_owners: Vec<u32>,
    pub(super) text_at: Vec<u32>,
    pub(super) pages: Vec<PageEnds>,
    pub(super) owners: Vec<Owner>,
    /// The name of each department, and the number of the first page behind it.
    pub(super) departments: Vec<(Box<str>, u32)>,
}

impl AllTexts {
    /// Puts together the texts of a handbook's pages, in its order.
    pub fn of<P: Borrow<PagePostings>>(handbook: &Handbook, parts: &[P]) -> AllTexts {
        let mut all = AllTexts::default();
        let mut numbers = Numbers::default();
        // The text of each line.
        let mut of_lines = Vec::with_capacity(parts.iter().map(|part| part.borrow().lines.len()).sum());
        for ((id, _), part) in handbook.pages().zip(parts) {
            all.number_lines(handbook, id, part.borrow(), &mut numbers, &mut of_lines);
        }
        all.place(handbook, parts, &of_lines);
        all
    }

    fn number_lines(
        &mut self,
        handbook: &Handbook,
        id: PageId,
        part: &PagePostings,
        numbers: &mut Numbers,
        of_lines: &mut Vec<u32>,
    ) {
        let page = handbook.page(id);
        let start = self.text_at.len();
        self.text_at.resize(start + part.nodes as usize, u32::MAX);
        for line in &part.lines {
            let own = said(text(page, line.node));
            let is_name = line.kinds.meets(HitKinds::NAMES);
            let same = |number: u32| {
                let first = self.first[number as usize];
                self.texts[number as usize].is_name == is_name
                    && said(text(handbook.page(first.page), first.node)) == own
            };
            // A name and a line that reads the same are different things.
            let number = numbers.find_or_add(line.hash ^ u64::from(is_name), same);
            if number as usize == self.texts.len() {
                self.texts.push(Text { places_end: 0, kinds: line.kinds, length: line.length, is_name });
                self.first.push(Place { page: id, node: line.node });
                self.first_lines.push(of_lines.len() as u32);
            }
            let text = &mut self.texts[number as usize];
            text.kinds = text.kinds.and(line.kinds);
            text.places_end += 1;
            of_lines.push(number);
            self.text_at[start + line.node.index()] = number;
        }
    }

    /// Places by text, which have been counted: fills in from where each text's begin.
    fn place<P: Borrow<PagePostings>>(&mut self, handbook: &Handbook, parts: &[P], of_lines: &[u32]) {
        let mut end = 0;
        for text in &mut self.texts {
            end += mem::replace(&mut text.places_end, end);
        }
        self.places = vec![Place::of(PageId(0)); of_lines.len()];
        self.place_kinds = vec![HitKinds::default(); of_lines.len()];
        self.place_owners = vec![0; of_lines.len()];
        let mut nodes = 0;
        let mut of_lines = of_lines.iter();
        for ((page, told), part) in handbook.pages().zip(parts) {
            let part = part.borrow();
            match self.departments.last_mut() {
                Some((name, end)) if **name == *told.department() => *end = page.0 + 1,
                _ => self.departments.push((told.department().into(), page.0 + 1)),
            }
            for (line, text) in part.lines.iter().zip(&mut of_lines) {
                let end = &mut self.texts[*text as usize].places_end;
                let at = *end as usize;
                *end += 1;
                self.places[at] = Place { page, node: line.node };
                self.place_kinds[at] = line.kinds;
                self.place_owners[at] = self.owners.len() as u32 + line.owner;
            }
            nodes += part.nodes;
            self.owners.extend_from_slice(&part.owners);
            self.pages.push(PageEnds { nodes, owners: self.owners.len() as u32 });
        }
    }
}

/// The texts that hold each word, ascending, one word after the other, and where each word's end.
pub(super) fn postings<P: Borrow<PagePostings>>(
    parts: &[P],
    words: &AllWords,
    texts: &AllTexts,
) -> (Vec<u32>, Vec<u32>) {
    // The words of each text, one text after the other, and where they end.
    let mut of_texts: Vec<u32> = Vec::new();
    let mut ends = Vec::with_capacity(texts.texts.len());
    let mut postings_ends = vec![0; words.vocabulary.len()];
    let mut firsts = texts.first_lines.iter().copied().peekable();
    let (mut lines, mut numbers) = (0, &*words.numbers);
    for part in parts {
        let part = part.borrow();
        let (own, rest) = numbers.split_at(part.words.len());
        numbers = rest;
        while let Some(first) = firsts.next_if(|first| *first < lines + part.lines.len() as u32) {
            for word in part.words_of((first - lines) as usize) {
                let word = own[*word as usize];
                postings_ends[word as usize] += 1;
                of_texts.push(word);
            }
            ends.push(of_texts.len() as u32);
        }
        lines += part.lines.len() as u32;
    }
    let mut end = 0;
    for word_end in &mut postings_ends {
        end += mem::replace(word_end, end);
    }
    let mut postings = vec![0; of_texts.len()];
    let mut start = 0;
    for (text, end) in ends.into_iter().enumerate() {
        for word in &of_texts[start..end as usize] {
            let at = &mut postings_ends[*word as usize];
            postings[*at as usize] = text as u32;
            *at += 1;
        }
        start = end as usize;
    }
    (postings, postings_ends)
}
