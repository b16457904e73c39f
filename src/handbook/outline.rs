//! A page's headings -> levels, specialties, groups and sections, whatever their ranks, spelling and order.
//!
//! First every heading is read by its words ([`read`]), then by what stands below it ([`roles`], and by names alone in
//! [`steps`]), then they are nested ([`nest`]).
//!
//! Invariant: the parts come in page order, each after the part that holds it, and what a part holds is contiguous.

mod contents;
mod nest;
mod read;
mod roles;
mod steps;

use std::ops::Range;

use super::{Kind, Kinds};
use nest::Nest;
use read::Read;

/// A text of a page, with its place among all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Text<'a> {
    /// The text itself.
    pub text: &'a str,
    /// The byte at which it begins.
    pub at: usize,
}

/// A heading, and what stands directly below it.
#[derive(Debug, Clone)]
pub(super) struct Heading<'a> {
    /// 1 to 6.
    pub rank: u8,
    /// Its plain text as written.
    pub name: Text<'a>,
    /// The part of it that says what it is: without the number of its place, its grade and the like.
    pub text: Text<'a>,
    /// The same part in its normal form.
    pub words: &'a str,
    /// Whether text or items stand between it and the next heading.
    pub has_content: bool,
    /// Whether items do.
    pub has_items: bool,
    /// Whether a table does.
    pub has_table: bool,
    /// Whether a link to another page does.
    pub has_link: bool,
    /// The text or item that follows first; empty where a table or another heading does.
    pub first: &'a str,
    /// Whether its name states a grade.
    pub is_graded: bool,
}

/// What a heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Level,
    Specialty,
    Group,
    Section(Kinds),
}

/// What a heading is that nothing tells of.
const OTHER: Role = Role::Section(Kinds::OTHER);

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part<'a> {
    /// The heading that opens it.
    pub heading: usize,
    /// What it is.
    pub role: Role,
    /// The part that holds it; none for the page.
    pub parent: Option<usize>,
    /// Its name: the heading without what it repeats, what it implies, or what it shares with another.
    pub label: Text<'a>,
}

/// Nests a page's headings. `duties` is its title, where that says what roles do or bring. `states_grade` tells whether
/// what stands directly below a heading states a grade, `items` what it lists; they are asked for the few that may be
/// levels, and for those whose words do not tell.
pub(super) fn outline<'a>(
    title: &'a str,
    duties: Option<Text<'a>>,
    headings: &'a [Heading<'a>],
    states_grade: &'a dyn Fn(usize) -> bool,
    items: &dyn Fn(usize) -> Vec<&'a str>,
) -> Vec<Part<'a>> {
    let mut read = Read::new(title, duties, headings, states_grade);
    let mut roles = read.roles();
    let parts = nested(&read, &roles);
    if read.read_contents(&mut roles, &parts, items) { nested(&read, &roles) } else { parts }
}

fn nested<'a>(read: &Read<'a>, roles: &[Role]) -> Vec<Part<'a>> {
    let mut nest = Nest::new(read, roles);
    (0..roles.len()).for_each(|i| nest.add(i));
    nest.parts()
}

impl<'a> Text<'a> {
    /// A part of the text.
    pub fn part(self, part: Range<usize>) -> Text<'a> {
        Text { text: &self.text[part.clone()], at: self.at + part.start }
    }

    /// The text without white space around it.
    fn trimmed(self) -> Text<'a> {
        let kept = self.text.trim_start();
        Text { text: kept.trim_end(), at: self.at + self.text.len() - kept.len() }
    }
}

/// Whether a section is one that tells of a role: its grade, what it asks.
fn is_of_role(kinds: Kinds) -> bool {
    kinds.has(Kind::JobGrade) || kinds.is_core()
}
