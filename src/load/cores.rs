//! What takes all cores: how roles build on others, the index of a handbook, and its check. All are made of what was
//! made of each page.
//!
//! Invariant: which core finishes first never shows.

use std::borrow::Borrow;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{Check, Policy, Problems};
use crate::handbook::{Handbook, Page, PageId};
use crate::ladder::Ladder;
use crate::search::index::{self, AllTexts, AllWords, Index, PagePostings, Parts};
use crate::search::names::Names;

/// Makes the index of a handbook, its pages in parallel.
pub fn index(handbook: &Handbook) -> Index {
    let pages: Vec<&Arc<Page>> = handbook.pages().map(|(_, page)| page).collect();
    let parts = || pages.into_par_iter().map(|page| index::of_page(page)).collect::<Vec<PagePostings>>();
    let (parts, names) = rayon::join(parts, || Names::new(handbook));
    put_together(handbook, &parts, names)
}

/// Makes the index of a snapshot anew; of pages that `parts` has read already, nothing is read again.
pub fn reindex(parts: &mut Parts, handbook: &Handbook) -> Index {
    let unread = parts.unread(handbook);
    let read = || unread.into_par_iter().map(|page| (page.clone(), index::of_page(page))).collect::<Vec<_>>();
    let (read, names) = rayon::join(read, || Names::new(handbook));
    read.into_iter().for_each(|(page, postings)| parts.add(page, postings));
    put_together(handbook, &parts.all(handbook), names)
}

/// Puts together what was read of a handbook's pages, words beside texts.
fn put_together<P: Borrow<PagePostings> + Sync>(handbook: &Handbook, parts: &[P], names: Names) -> Index {
    let (words, texts) = rayon::join(|| AllWords::of(parts), || AllTexts::of(handbook, parts));
    Index::new(parts, words, texts, names)
}

/// Finds how the roles of each page build on others, before anybody asks for it page by page.
pub(super) fn builds(handbook: &Handbook) {
    let pages: Vec<&Arc<Page>> = handbook.pages().map(|(_, page)| page).collect();
    pages.into_par_iter().for_each(|page| {
        page.extends();
    });
}

/// Checks a handbook, its pages in parallel.
pub fn check(handbook: &Handbook, ladder: &Ladder, policy: &Policy) -> Problems {
    let pages: Vec<PageId> = handbook.pages().map(|(id, _)| id).collect();
    check_pages(handbook, ladder, policy, &pages)
}

/// Checks some pages of a handbook, in folder order.
pub(crate) fn check_pages(handbook: &Handbook, ladder: &Ladder, policy: &Policy, pages: &[PageId]) -> Problems {
    builds(handbook);
    let check = Check::new(handbook, ladder, policy);
    let found: Vec<_> = pages.par_iter().map(|id| (*id, check.page(*id))).collect();
    Problems::new(handbook, found)
}
