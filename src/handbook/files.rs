//! What stands beside the pages of a handbook: files and folders that links may lead to as well.
//!
//! Invariant: they are known by the ids that they would have as pages, for so links name them.

use std::collections::BTreeSet;

use super::link::id_of;
use crate::text::is_at;

/// Files, and folders without pages, below the root of a handbook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeSet<Box<str>>);

impl Files {
    /// Whether a file or folder stands where a page of an id would.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// Those at a path and below it, in order; all for the empty path.
    pub fn at(&self, path: &str) -> impl Iterator<Item = &str> {
        let id = id_of(path, "").unwrap_or_default().into_owned();
        let from: Box<str> = id.as_str().into();
        let begins = from.clone();
        self.0
            .range(from..)
            .map(|file| &**file)
            .take_while(move |file| file.starts_with(&*begins))
            .filter(move |file| is_at(file, &id))
    }

    /// Puts others in the place of those at a path and below it.
    pub fn replace(&mut self, path: &str, with: Files) {
        let old: Vec<Box<str>> = self.at(path).map(Into::into).collect();
        for file in old {
            self.0.remove(&file);
        }
        self.0.extend(with.0);
    }
}

impl<'p> FromIterator<&'p str> for Files {
    /// Takes paths below the root.
    fn from_iter<I: IntoIterator<Item = &'p str>>(paths: I) -> Files {
        Files(paths.into_iter().filter_map(|path| id_of(path, "")).map(|id| id.as_ref().into()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_replaced_where_they_stand() {
        let all = |files: &Files| files.at("").map(str::to_owned).collect::<Vec<_>>();
        let mut files: Files = ["a/Chart.png", "a-b.pdf", "a/LICENSE", "b/index.html"].into_iter().collect();
        assert_eq!(all(&files), ["a-b.pdf", "a/chart.png", "a/license", "b"]);
        assert_eq!(files.at("a").collect::<Vec<_>>(), ["a/chart.png", "a/license"]);
        files.replace("a", ["a/new.png"].into_iter().collect());
        assert_eq!(all(&files), ["a-b.pdf", "a/new.png", "b"]);
        files.replace("b", Files::default());
        assert!(files.has("a/new.png") && !files.has("b"));
    }
}
