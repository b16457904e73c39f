//! What was read of each page, kept for the next snapshot: for that, only pages that have changed are read again.
//!
//! Invariant: a page is known by its `Arc`. As long as it is held here, the same address is the same page, word for
//! word.

use std::mem;
use std::sync::Arc;

use super::page::PagePostings;
use crate::handbook::{Handbook, Page};
use crate::text::Map;

/// The pages that have been read for an index, with what they add to it.
#[derive(Debug, Default)]
pub struct Parts {
    /// By the page's address.
    read: Map<usize, (Arc<Page>, PagePostings)>,
}

fn address(page: &Arc<Page>) -> usize {
    Arc::as_ptr(page).addr()
}

impl Parts {
    /// The pages of a handbook that have not been read yet, in the handbook's order.
    pub fn unread<'h>(&self, handbook: &'h Handbook) -> Vec<&'h Arc<Page>> {
        let pages = handbook.pages().map(|(_, page)| page);
        pages.filter(|page| !self.read.contains_key(&address(page))).collect()
    }

    /// Takes in what was read of a page.
    pub fn add(&mut self, page: Arc<Page>, postings: PagePostings) {
        self.read.insert(address(&page), (page, postings));
    }

    /// What was read of a handbook's pages, in its order. Forgets pages that it no longer has; a page that has not been
    /// read is read now.
    pub fn all(&mut self, handbook: &Handbook) -> Vec<&PagePostings> {
        let mut before = mem::take(&mut self.read);
        for (_, page) in handbook.pages() {
            let kept = before.remove(&address(page));
            let part = kept.unwrap_or_else(|| (page.clone(), super::of_page(page)));
            self.read.insert(address(page), part);
        }
        handbook.pages().map(|(_, page)| &self.read[&address(page)].1).collect()
    }

    /// How many bytes they take, the pages not counted.
    pub fn bytes(&self) -> usize {
        self.read.values().map(|(_, part)| part.bytes()).sum()
    }
}
