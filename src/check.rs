//! What is wrong with a handbook: rules with names, and the places where they are broken.
//!
//! [`rules`] is the table that says what there is; one file for each family of rules looks for breaches, page by page:
//! `files`, `links`, `ladders`, `headings`, `sections`, `words`. What "usual" means is taken from the handbook
//! itself, never written down here. [`Policy`] says how much each rule matters, `allowed` what a page
//! allows itself, and `template` makes a page that breaks none.
//!
//! Invariant: a check is a function of the handbook and the policy; pages can be checked in any order.

mod allowed;
mod files;
mod headings;
mod help;
mod ladders;
mod links;
mod page;
mod policy;
mod problems;
pub mod rules;
mod sections;
pub(crate) mod template;
mod words;

use crate::handbook::{Handbook, PageId, Problem};
use crate::ladder::Ladder;
use page::Checked;

pub use help::help;
pub use policy::{Level, Policy, Which};
pub use problems::{Counts, Problems};
pub use rules::{NoRule, RULES, Rule};

/// Fewer pages or levels than these show no custom.
const FEWEST: usize = 5;
/// So many of them do what is usual.
const USUAL: f64 = 0.8;

/// Whether so many of all show a custom.
fn is_usual(some: usize, all: usize) -> bool {
    all >= FEWEST && some as f64 >= USUAL * all as f64
}

/// A handbook under check: what is to be known of all pages before one can be checked.
pub struct Check<'a> {
    handbook: &'a Handbook,
    policy: &'a Policy,
    /// What reading found, in folder order.
    read: Vec<(PageId, Problem)>,
    ladder: &'a Ladder,
    circles: ladders::Circles,
    grades: ladders::Graded,
    linked: links::Linked,
    including: page::Including,
    titles: files::Titles,
    spelling: headings::Spelling,
    usual: sections::Usual,
    style: words::Style,
}

impl<'a> Check<'a> {
    /// Looks at the handbook as a whole.
    pub fn new(handbook: &'a Handbook, ladder: &'a Ladder, policy: &'a Policy) -> Check<'a> {
        Check {
            read: handbook.problems(),
            circles: ladders::Circles::of(handbook, ladder),
            grades: ladders::Graded::of(handbook),
            linked: links::Linked::of(handbook),
            including: page::Including::of(handbook),
            titles: files::Titles::of(handbook),
            spelling: headings::Spelling::of(handbook),
            usual: sections::Usual::of(handbook),
            style: words::Style::of(handbook),
            ladder,
            handbook,
            policy,
        }
    }

    /// The problems of one page, by line and column.
    pub fn page(&self, id: PageId) -> Vec<Problem> {
        let mut checked = Checked::new(self.handbook, id);
        self.titles.check(&mut checked);
        links::check(&mut checked, &self.including);
        self.linked.check(&mut checked);
        ladders::check(&mut checked, self.ladder, &self.circles, &self.grades);
        self.spelling.check(&mut checked);
        headings::check(&mut checked);
        self.usual.check(&mut checked, &self.including);
        self.style.check(&mut checked);
        let read = self.read.partition_point(|(page, _)| *page < id);
        let read = self.read[read..].iter().take_while(|(page, _)| *page == id);
        checked.problems.extend(read.map(|(_, problem)| problem.clone()));
        let mut problems = allowed::apply(checked);
        self.policy.apply(&mut problems);
        problems.sort_by(|a, b| (a.line, a.column, a.rule).cmp(&(b.line, b.column, b.rule)));
        problems.dedup();
        problems
    }
}

/// Checks a whole handbook.
pub fn check(handbook: &Handbook, policy: &Policy) -> Problems {
    let ladder = Ladder::new(handbook);
    let check = Check::new(handbook, &ladder, policy);
    Problems::new(handbook, handbook.pages().map(|(id, _)| (id, check.page(id))))
}

#[cfg(test)]
mod tests;
