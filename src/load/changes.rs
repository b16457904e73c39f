//! What is different between two snapshots.
//!
//! Invariant: a page is named once: it has changed, is new, is gone, or has moved.

use std::sync::Arc;

use crate::handbook::Page;
use crate::text::{Map, Set};

/// What is different, by the ids of pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Pages whose text is another.
    pub changed: Vec<Box<str>>,
    /// Pages that were not there before.
    pub new: Vec<Box<str>>,
    /// Pages that are no longer there.
    pub gone: Vec<Box<str>>,
    /// Pages that have another id now: before, now.
    pub moved: Vec<(Box<str>, Box<str>)>,
}

/// One file of a page: what it was, what it is.
pub(super) type Pair = (Option<Arc<Page>>, Option<Arc<Page>>);

impl Changes {
    /// Whether everything is as it was.
    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }

    /// How many pages are concerned.
    pub fn len(&self) -> usize {
        self.changed.len() + self.new.len() + self.gone.len() + self.moved.len()
    }

    /// What is different for files that may have changed, told in their order. A page that is gone and one that is
    /// new are one that moved if they have the same text, or are the only ones of their title.
    pub(super) fn of(files: &[Pair]) -> Changes {
        let mut changes = Changes::default();
        let before: Map<&str, &Arc<Page>> =
            files.iter().filter_map(|(old, _)| Some((&*old.as_ref()?.id, old.as_ref()?))).collect();
        let after: Map<&str, &Arc<Page>> =
            files.iter().filter_map(|(_, new)| Some((&*new.as_ref()?.id, new.as_ref()?))).collect();
        let mut gone: Vec<&Arc<Page>> = Vec::new();
        let mut new: Vec<&Arc<Page>> = Vec::new();
        for (was, is) in files {
            match was {
                Some(page) if !after.contains_key(&*page.id) => gone.push(page),
                _ => {}
            }
            match is.as_ref().map(|page| (page, before.get(&*page.id))) {
                Some((page, None)) => new.push(page),
                Some((page, Some(old))) if !is_same(old, page) => changes.changed.push(page.id.clone()),
                _ => {}
            }
        }
        changes.pair(&mut gone, &mut new, |page| &page.source);
        changes.pair(&mut gone, &mut new, |page| &page.title);
        changes.gone = gone.into_iter().map(|page| page.id.clone()).collect();
        changes.new = new.into_iter().map(|page| page.id.clone()).collect();
        changes
    }

    /// Takes out the pages that are the only ones on both sides with what a key tells of them: they moved.
    fn pair<'a>(&mut self, gone: &mut Vec<&'a Arc<Page>>, new: &mut Vec<&'a Arc<Page>>, key: fn(&Page) -> &str) {
        let count = |pages: &[&'a Arc<Page>]| {
            let mut of: Map<&'a str, Vec<&'a Arc<Page>>> = Map::default();
            for page in pages.iter().filter(|page| !key(page).trim().is_empty()) {
                of.entry(key(page)).or_default().push(page);
            }
            of
        };
        let (were, are) = (count(gone), count(new));
        gone.retain(|page| match (were.get(key(page)).map(Vec::as_slice), are.get(key(page)).map(Vec::as_slice)) {
            (Some([_]), Some([now])) => {
                self.moved.push((page.id.clone(), now.id.clone()));
                false
            }
            _ => true,
        });
        let arrived: Set<&str> = self.moved.iter().map(|(_, now)| &**now).collect();
        new.retain(|page| !arrived.contains(&*page.id));
    }
}

/// Whether two readings of a file are the same page.
pub(super) fn is_same(a: &Page, b: &Page) -> bool {
    a.source == b.source && a.path == b.path && a.id == b.id && a.problems == b.problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::{PageSource, Sites, read};

    /// Files are `path = text`.
    #[track_caller]
    fn check(before: &[(&str, &str)], after: &[(&str, &str)], expected: &str) {
        let page = |files: &[(&str, &str)], path: &str| {
            let (_, text) = files.iter().find(|(p, _)| *p == path)?;
            Some(Arc::new(read(PageSource::new(path, *text), &Sites::default())))
        };
        let mut paths: Vec<&str> = before.iter().chain(after).map(|(path, _)| *path).collect();
        paths.sort_unstable();
        paths.dedup();
        let files: Vec<Pair> = paths.iter().map(|path| (page(before, path), page(after, path))).collect();
        let Changes { changed, new, gone, moved } = Changes::of(&files);
        let told = changed.iter().map(|id| format!("~{id}"));
        let told = told.chain(new.iter().map(|id| format!("+{id}"))).chain(gone.iter().map(|id| format!("-{id}")));
        let told = told.chain(moved.iter().map(|(was, is)| format!("{was}>{is}")));
        assert_eq!(told.collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn pages_change_come_and_go() {
        check(&[("a.md", "x")], &[("a.md", "x")], "");
        check(&[("a.md", "x")], &[("a.md", "y")], "~a");
        check(&[("a.md", "x"), ("b.md", "y")], &[("a.md", "x"), ("c.md", "z")], "+c -b");
    }

    #[test]
    fn a_page_in_another_place_has_moved() {
        check(&[("a.md", "x")], &[("b.md", "x")], "a>b");
        check(&[("a.md", "# T\n\nx")], &[("b.md", "# T\n\ny")], "a>b");
        check(&[("a.md", "x"), ("b.md", "x")], &[("c.md", "x")], "+c -a -b");
        check(&[("a.md", "")], &[("b.md", "")], "+b -a");
    }

    #[test]
    fn another_file_of_the_same_id_is_the_same_page() {
        check(&[("a.md", "x")], &[("a/index.md", "x")], "~a");
        check(&[("a.md", "x")], &[("a/index.md", "y")], "~a");
    }
}
