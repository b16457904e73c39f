//! Headings, each with what it is -> parts that hold each other.
//!
//! A section runs to the next heading of the same or a higher rank, or to the first inside it that opens a level, a
//! specialty, or a section of another kind.
//!
//! Invariant: the parts come in page order, each after the part that holds it, and what a part holds is contiguous.

use std::ops::Range;

use super::read::{Read, Subject};
use super::{Part, Role, Text, is_of_role};
use crate::handbook::words::{self, Reading};
use crate::handbook::{Kind, Kinds};

/// An open part.
struct Open<'a> {
    part: usize,
    heading: usize,
    rank: u8,
    role: Role,
    /// Its name in its normal form.
    words: &'a str,
    /// The kinds of the sections that stand in it.
    kinds: Kinds,
}

/// A section that levels stand in, each with its own part of it.
struct Shared<'a> {
    /// The rank of the levels.
    rank: u8,
    kinds: Kinds,
    label: Text<'a>,
}

/// The parts so far, and those that the next heading may still belong to.
pub(super) struct Nest<'r, 'a> {
    read: &'r Read<'a>,
    /// What each heading is.
    roles: &'r [Role],
    /// The kinds that levels of the page have sections of.
    kinds_of_levels: Kinds,
    parts: Vec<Part<'a>>,
    open: Vec<Open<'a>>,
    shared: Option<Shared<'a>>,
}

impl<'r, 'a> Nest<'r, 'a> {
    pub fn new(read: &'r Read<'a>, roles: &'r [Role]) -> Nest<'r, 'a> {
        Nest {
            read,
            roles,
            kinds_of_levels: read.kinds_of(roles),
            parts: Vec::with_capacity(read.headings.len()),
            open: Vec::with_capacity(8),
            shared: None,
        }
    }

    /// The parts, once all headings are added.
    pub fn parts(self) -> Vec<Part<'a>> {
        self.parts
    }

    /// Adds the next heading.
    pub fn add(&mut self, i: usize) {
        let (heading, role) = (&self.read.headings[i], self.roles[i]);
        let rank = heading.rank;
        self.shared = self.shared.take().filter(|s| s.rank <= rank);
        match role {
            Role::Level => {
                // What stands below a level in `Requirements` are requirements.
                let around = self.open.iter().find_map(|o| match o.role {
                    Role::Section(kinds) if kinds.is_core() && o.rank < rank => {
                        Some(Shared { rank, kinds, label: self.parts[o.part].label })
                    }
                    _ => None,
                });
                self.close(|o| o.role == Role::Group && o.rank < rank);
                self.push(i, Role::Level, rank, label(heading.name, ""), heading.words);
                self.shared = around.or(self.shared.take().filter(|s| s.rank == rank)).or_else(|| self.titled(i));
                if let Some(shared) = self.shared.as_ref().filter(|_| heading.has_content) {
                    let (kinds, label) = (shared.kinds, shared.label);
                    self.push(i, Role::Section(kinds), rank, label, heading.words);
                }
                return;
            }
            Role::Specialty => self.close(|o| matches!(o.role, Role::Group | Role::Level) && o.rank < rank),
            Role::Group => {
                let levels = self.holds_levels(i);
                self.close(|o| o.rank < rank && (o.role == Role::Group || (o.role == Role::Level && !levels)));
            }
            Role::Section(kinds) if kinds.has(Kind::Other) => {
                // What the page has of levels or specialties is nothing that one does or brings.
                if matches!(self.read.readings[i], Reading::Levels | Reading::Specialties) {
                    self.close_other_kinds(kinds);
                }
                let level = self.open.iter().rposition(|o| o.role == Role::Level);
                // A level's name once more does not end the level, whatever its rank.
                let names =
                    |name: &str| [heading.name, heading.text].iter().any(|own| words::same_letters(name, own.text));
                // Nor does what tells how to get there.
                let leads = |name: &str| words::to_become(heading.words).is_some_and(|role| words::means(name, role));
                let again = level.filter(|l| names(self.name_of(*l)) || leads(self.open[*l].words));
                // So does what follows a section that holds nothing else, where the list that it announces must be.
                let announces = |o: &Open| match o.role {
                    Role::Section(kinds) => o.rank == rank && kinds.is_core() && self.read.is_empty(o.heading),
                    _ => false,
                };
                let text = heading.text.text;
                let may_be = || heading.has_items && !words::gives(text) && !words::tells_of_us(text);
                match again.or_else(|| self.open.iter().position(announces).filter(|_| may_be())) {
                    Some(open) if self.open[open].rank == rank => self.open.truncate(open + 1),
                    _ => self.close(|o| o.rank < rank),
                }
            }
            Role::Section(kinds) => return self.add_section(i, kinds),
        }
        self.push(i, role, rank, label(heading.name, ""), heading.words);
    }

    /// Whether a group holds levels: where it is not called so, by what comes first in it.
    fn holds_levels(&self, i: usize) -> bool {
        let held =
            || self.read.under(i).map(|j| self.roles[j]).find(|role| matches!(role, Role::Level | Role::Specialty));
        match self.read.readings[i] {
            Reading::Levels => true,
            Reading::Specialties => false,
            _ => held() != Some(Role::Specialty),
        }
    }

    /// What a level lists on a page whose title says what roles do, where it has no sections of its own.
    fn titled(&self, i: usize) -> Option<Shared<'a>> {
        let label = self.read.duties.filter(|_| self.read.headings[i].has_items && !is_of_role(self.read.below[i]))?;
        let kinds = words::told_kinds(label.text).filter(|kinds| kinds.is_core())?;
        Some(Shared { rank: self.read.headings[i].rank, kinds, label })
    }

    fn add_section(&mut self, i: usize, kinds: Kinds) {
        let heading = &self.read.headings[i];
        let rank = heading.rank;
        let subject = self.read.subjects[i];
        let owner = self.owner();
        let own = owner.is_some_and(|owner| words::means(self.open[owner].words, subject.words));
        let flat = self.read.flat[usize::from(rank.min(6))] && subject.words.is_empty() && is_of_role(kinds);
        // What levels of the page have, and this one lacks, is its own though the rank is too high.
        let lacking = |o: usize| {
            let kind = self.read.core_kind(i).filter(|kind| self.kinds_of_levels.has(*kind));
            self.open[o].role == Role::Level && kind.is_some_and(|kind| !self.open[o].kinds.has(kind))
        };
        let beside =
            owner.is_some_and(|o| (flat && self.open[o].rank == rank) || (self.open[o].rank >= rank && lacking(o)));
        if let Some(owner) = owner.filter(|_| own || beside) {
            // A section that names its level belongs to it, whatever its rank.
            self.close_from(owner + 1, |o| o.rank < rank && !own);
        } else {
            self.close(|o| o.rank < rank);
        }
        self.close_other_kinds(kinds);
        let is_title = i == 0 && words::same_letters(heading.text.text, self.read.title_text);
        if !own && !is_title && self.implies_level(subject, kinds, rank) {
            self.close(|o| o.role == Role::Group && o.rank < rank);
            let name = Text { text: subject.text, ..heading.text };
            self.push(i, Role::Level, rank.saturating_sub(1), name, subject.words);
        }
        let mut repeated = "";
        if let Some(inner) = self.owner() {
            self.open[inner].kinds = self.open[inner].kinds.and(kinds);
            if (own && owner == Some(inner)) || words::means(self.open[inner].words, subject.words) {
                repeated = subject.text;
            }
        }
        let whole = if repeated.is_empty() { heading.name } else { heading.text };
        self.push(i, Role::Section(kinds), rank, label(whole, repeated), heading.words);
    }

    /// The innermost level or specialty that is open.
    fn owner(&self) -> Option<usize> {
        self.open.iter().rposition(|o| matches!(o.role, Role::Level | Role::Specialty))
    }

    fn name_of(&self, open: usize) -> &'a str {
        self.parts[self.open[open].part].label.text
    }

    /// `Senior Pilot Requirements` names the level where no heading `Senior Pilot` does.
    fn implies_level(&self, subject: Subject<'_>, kinds: Kinds, rank: u8) -> bool {
        if subject.text.is_empty() || !is_of_role(kinds) || !words::names_role(subject.text, subject.words) {
            return false;
        }
        // `Principal Accountabilities` are the main ones, and `Individual Contributor Expectations` of many roles.
        let is_none = matches!(subject.words, "principal" | "professional" | "individual contributor");
        if is_none && !kinds.has(Kind::JobGrade) {
            return false;
        }
        // What the page is about is none of its levels.
        let is_title = || words::is_title_of(self.read.title_text, subject.words);
        if self.read.says(&words::squeezed(subject.text)) || is_title() {
            return false;
        }
        match self.owner() {
            // Inside a level only a second job grade, of somebody else, opens another; what stands beside the heading
            // that implied the level; and what is of the same role a step further.
            Some(owner) => {
                let Open { heading, role, kinds: has, .. } = self.open[owner];
                let is_implied = || matches!(self.read.readings[heading], Reading::Section(..));
                let is_graded = has.has(Kind::JobGrade) && kinds.has(Kind::JobGrade);
                let is_beside = || self.read.headings[heading].rank == rank && is_implied();
                let is_step = || words::are_steps(self.open[owner].words, subject.words);
                role == Role::Level && (is_graded || is_beside() || is_step())
            }
            None => true,
        }
    }

    /// A section ends where one of another kind begins inside it.
    fn close_other_kinds(&mut self, kinds: Kinds) {
        let other = |o: &Open<'_>| matches!(o.role, Role::Section(k) if !k.has(Kind::Other) && k != kinds);
        if let Some(at) = self.open.iter().position(other) {
            self.open.truncate(at);
        }
    }

    /// Closes what is not kept, from the innermost out.
    fn close(&mut self, keep: impl Fn(&Open<'_>) -> bool) {
        self.close_from(0, keep);
    }

    fn close_from(&mut self, least: usize, keep: impl Fn(&Open<'_>) -> bool) {
        let at = self.open[least..].iter().position(|o| !keep(o)).map_or(self.open.len(), |n| n + least);
        self.open.truncate(at);
    }

    fn push(&mut self, heading: usize, role: Role, rank: u8, label: Text<'a>, words: &'a str) {
        let parent = self.open.last().map(|o| o.part);
        self.open.push(Open { part: self.parts.len(), heading, rank, role, words, kinds: Kinds::NONE });
        self.parts.push(Part { heading, role, parent, label });
    }
}

/// A heading as a label: without the name that it repeats, and without signs at its ends.
fn label<'a>(heading: Text<'a>, repeated: &str) -> Text<'a> {
    let signs = |c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '…' | '.' | '*');
    let ends = |c: char| c.is_whitespace() || matches!(c, ':' | '…' | '.' | '*' | '-');
    let kept = match repeated {
        "" => heading.text,
        _ => heading.text.strip_prefix(repeated).unwrap_or(heading.text).trim_start_matches(signs),
    };
    let kept = kept.trim_start();
    let Range { start, end } = words::between_pictures(kept);
    let begin = heading.text.len() - kept.len() + start;
    let named = kept[start..end].trim_start();
    let kept = Text { text: named, at: heading.at + begin + (end - start) - named.len() };
    let trimmed = kept.text.trim_end_matches(ends);
    if trimmed.is_empty() { heading.trimmed() } else { Text { text: trimmed, ..kept } }
}
