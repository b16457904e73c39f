//! What a check found: every problem with its page, and how bad it looks from above.

use std::fmt;

use crate::handbook::{EntryId, Handbook, PageId, Problem, Severity};
use crate::text::{Map, counted};

/// The problems of one snapshot, in folder order, then by line and column.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    list: Vec<(PageId, Problem)>,
    /// How many there are of each severity.
    counts: Counts,
    /// The worst on and below an entry of the tree.
    worst: Map<EntryId, Severity>,
}

/// How many problems there are of each severity; written as `1 error, 7 warnings, 2 info`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts([usize; 3]);

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, severity: Severity) {
        self.0[severity as usize] += 1;
    }

    /// Those of a severity.
    pub fn of(self, severity: Severity) -> usize {
        self.0[severity as usize]
    }

    /// All of them.
    pub fn all(self) -> usize {
        self.0.iter().sum()
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [errors, warnings, info] = [Severity::Error, Severity::Warning, Severity::Info].map(|of| self.of(of));
        let counts = [
            (errors, counted(errors, "error")),
            (warnings, counted(warnings, "warning")),
            (info, format!("{info} info")),
        ];
        let told: Vec<String> = counts.into_iter().filter(|(n, _)| *n > 0).map(|(_, told)| told).collect();
        f.write_str(if told.is_empty() { "no problems" } else { "" })?;
        f.write_str(&told.join(", "))
    }
}

impl Problems {
    /// Puts the problems of all pages together; the pages in folder order, the problems of each in page order.
    pub fn new(handbook: &Handbook, pages: impl IntoIterator<Item = (PageId, Vec<Problem>)>) -> Problems {
        let mut problems = Problems::default();
        for (page, of_page) in pages {
            let Some(worst) = of_page.iter().map(|problem| problem.severity).max() else { continue };
            let mut above = Some(handbook.entry_of(page));
            while let Some(entry) = above {
                let known = problems.worst.entry(entry).or_insert(worst);
                *known = worst.max(*known);
                above = handbook.entry(entry).parent;
            }
            for problem in &of_page {
                problems.counts.add(problem.severity);
            }
            problems.list.extend(of_page.into_iter().map(|problem| (page, problem)));
        }
        problems
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, (PageId, Problem)> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are of each severity.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Those of one page.
    pub fn of(&self, page: PageId) -> &[(PageId, Problem)] {
        let start = self.list.partition_point(|(on, _)| *on < page);
        let end = self.list.partition_point(|(on, _)| *on <= page);
        &self.list[start..end]
    }

    /// The severity of the worst on a page, and on the pages below it in the tree.
    pub fn worst(&self, entry: EntryId) -> Option<Severity> {
        self.worst.get(&entry).copied()
    }

    /// The severity of the worst on one page, without the pages below it.
    pub fn worst_of_page(&self, page: PageId) -> Option<Severity> {
        self.of(page).iter().map(|(_, problem)| problem.severity).max()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a (PageId, Problem);
    type IntoIter = std::slice::Iter<'a, (PageId, Problem)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
