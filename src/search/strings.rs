//! Lists kept one behind the other in one piece, of which each tells no more than where it ends.
//!
//! Invariant: one list begins where the one before it ends, the first at 0.

use std::ops::Range;

/// Where the list of a number begins.
pub(super) fn begin(at: usize, end_of: impl Fn(usize) -> u32) -> usize {
    at.checked_sub(1).map_or(0, |before| end_of(before) as usize)
}

/// Texts one behind the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn get(&self, id: usize) -> &str {
        &self.text[self.range(id)]
    }

    /// Whether the text of a number is this one.
    pub fn is(&self, id: usize, word: &str) -> bool {
        self.text.as_bytes()[self.range(id)] == *word.as_bytes()
    }

    pub fn push(&mut self, word: &str) {
        self.text.push_str(word);
        self.ends.push(self.text.len() as u32);
    }

    pub fn bytes(&self) -> usize {
        self.text.len() + self.ends.len() * size_of::<u32>()
    }

    fn range(&self, id: usize) -> Range<usize> {
        begin(id, |before| self.ends[before])..self.ends[id] as usize
    }
}
