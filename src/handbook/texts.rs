//! Many short texts in one string, as pages have them: words of headings, names, addresses.
//!
//! Invariant: a text stays what it was when it was added.

use std::ops::Index;

/// Texts, one after the other, known by the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Texts {
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
}

impl Index<usize> for Texts {
    type Output = str;

    fn index(&self, i: usize) -> &str {
        let start = i.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start as usize..self.ends[i] as usize]
    }
}
