//! Many short texts in one string: words, names, addresses.
//!
//! Invariant: a text stays what it was when it was added; each begins where the one before it ends.

use std::ops::{Index, Range};

/// Texts, one after the other, known by the order in which they came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    all: String,
    /// Where each of them ends.
    ends: Vec<u32>,
}

impl Texts {
    /// None yet, with room for so many of so many bytes together.
    pub fn with_room(texts: usize, bytes: usize) -> Texts {
        Texts { all: String::with_capacity(bytes), ends: Vec::with_capacity(texts) }
    }

    /// Adds what is written at the end of a string, which holds those before it.
    pub fn add(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.all);
        self.ends.push(self.all.len() as u32);
    }

    /// Adds a text.
    pub fn push(&mut self, text: &str) {
        self.add(|all| all.push_str(text));
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|i| &self[i])
    }

    /// Whether one of them is this text.
    pub fn is(&self, i: usize, text: &str) -> bool {
        self.all.as_bytes()[self.range(i)] == *text.as_bytes()
    }

    /// How many bytes they take.
    pub fn bytes(&self) -> usize {
        self.all.len() + size_of_val(&*self.ends)
    }

    fn range(&self, i: usize) -> Range<usize> {
        begin(i, |before| self.ends[before])..self.ends[i] as usize
    }
}

impl Index<usize> for Texts {
    type Output = str;

    fn index(&self, i: usize) -> &str {
        &self.all[self.range(i)]
    }
}

/// Where one of many begins that stand one after the other, of which no more is known than where each ends.
pub(crate) fn begin(i: usize, end_of: impl Fn(usize) -> u32) -> usize {
    i.checked_sub(1).map_or(0, |before| end_of(before) as usize)
}
