//! Lines that their writer meant as headings.
//!
//! Many pages are written without headings: `**Responsibilities**` stands alone in a paragraph, or `Responsibilities`
//! before a list.
//!
//! Invariant: a page that has sections by headings keeps every line within them as it stands, but for those that part
//! wishes from musts (`Nice-to-haves:`), and what one must bring from what one does.

use super::taken::{RawKind, Taken};
use crate::handbook::{Kind, Kinds, words};
use crate::text::COLONS;

/// No line of more bytes is a heading.
pub(super) const LONGEST: usize = 60;

/// No sentence of more bytes is one.
pub(super) const LONGEST_SENTENCE: usize = 80;

/// The headings that a line stands below: their ranks, and the section that each is or stands in.
#[derive(Default)]
pub(super) struct Above(Vec<(u8, Option<(u8, Kinds)>)>);

impl Above {
    /// The rank of the innermost, and the section that it is or stands in.
    pub fn innermost(&self) -> (u8, Option<(u8, Kinds)>) {
        self.0.last().copied().unwrap_or((1, None))
    }

    /// Goes below one more heading, and what it says of its section; else it stands in the one around it.
    pub fn enter(&mut self, rank: u8, told: Option<Kinds>) {
        self.leave(rank);
        let around = self.0.last().and_then(|(_, section)| *section);
        self.0.push((rank, told.map(|kinds| (rank, kinds)).or(around)));
    }

    /// Goes below a heading that is in no section, as one that names a role.
    pub fn enter_role(&mut self, rank: u8) {
        self.leave(rank);
        self.0.push((rank, None));
    }

    fn leave(&mut self, rank: u8) {
        while self.0.pop_if(|(above, _)| *above >= rank).is_some() {}
    }
}

impl Taken<'_> {
    /// What a paragraph looks like, for it may be meant as a heading.
    pub(super) fn line_kind(&self, leaf: usize) -> RawKind {
        let raw = &self.raws[leaf];
        let text = self.text(raw);
        if !self.stands_alone() {
            return RawKind::Prose;
        }
        let first = self.first_line.and_then(|(end, _)| self.store.get(raw.text.start as usize..end)).unwrap_or(text);
        if first.len() <= LONGEST && words::tells_wishes(first) {
            return RawKind::Wish;
        }
        if text.len() <= LONGEST_SENTENCE && announces(text) {
            RawKind::Opening
        } else if text.len() > LONGEST && !((self.is_all_bold() || tells_of_some(text)) && is_long_section(text)) {
            RawKind::Prose
        } else if self.is_all_bold() || is_marked(text) {
            RawKind::Bold
        } else if text.ends_with(COLONS) || is_short(text) || !text.ends_with('.') && words::is_core_section(text) {
            RawKind::Opening
        } else {
            RawKind::Prose
        }
    }

    /// Whether the open paragraph stands in no list and no quote.
    pub(super) fn stands_alone(&self) -> bool {
        self.items.is_empty() && self.quotes == 0
    }

    /// Whether the open paragraph's line that begins at a byte of the store says what a section is about.
    pub(super) fn may_open_section(&self, begin: usize) -> bool {
        let line = self.store.get(begin..).unwrap_or_default();
        self.stands_alone() && line.len() <= LONGEST && words::is_section(line)
    }

    /// Reads lines as the headings that their writer meant, where no heading says what they say.
    ///
    /// `**Responsibilities**`, or `Responsibilities` before a list, opens a section unless the page has sections by
    /// headings; on a page without any heading below its title, so does every bold line that names a step, or stands
    /// beside such sections.
    pub(super) fn promote_lines(&mut self, title: &str) {
        self.part_led();
        for (i, rank) in self.opening_lines(title) {
            self.raws[i].kind = RawKind::Heading(rank);
        }
        self.promote_items();
        self.promote_roles();
        self.promote_wishes();
    }

    /// Lines that part wishes from musts are headings of the lowest rank; so is, behind wishes, what announces another
    /// list than theirs: `Required:`, `What we offer:`. Every other line is what it looked like before, a paragraph.
    fn promote_wishes(&mut self) {
        let mut are_wishes = false;
        for i in 0..self.raws.len() {
            let next = self.raws.get(i + 1).map(|raw| raw.kind);
            let raw = &self.raws[i];
            let announces = || {
                let text = self.text(raw);
                let is_set_off = raw.kind == RawKind::Bold || text.ends_with(COLONS);
                let is_told = || words::is_section(text) || words::gives(text);
                are_wishes && is_set_off && next == Some(RawKind::Item) && is_told()
            };
            let kind = match raw.kind {
                RawKind::Wish if matches!(next, Some(RawKind::Item | RawKind::Prose)) => {
                    are_wishes = true;
                    RawKind::Heading(6)
                }
                RawKind::Bold | RawKind::Opening if announces() => RawKind::Heading(6),
                RawKind::Wish | RawKind::Bold | RawKind::Opening => RawKind::Prose,
                kind => kind,
            };
            are_wishes &= !matches!(raw.kind, RawKind::Heading(_) | RawKind::Title);
            self.raws[i].kind = kind;
        }
    }

    /// Whether the page has no headings but its title.
    pub(super) fn is_bare(&self) -> bool {
        self.headings().nth(1).is_none()
    }

    /// What the page begins with where it has no headings: a bold line that names a role.
    pub(super) fn first_line(&self) -> Option<&str> {
        let first = self.raws.first().filter(|raw| raw.kind == RawKind::Bold).map(|raw| self.text(raw))?;
        (self.headings().next().is_none() && words::is_role(first)).then_some(first)
    }

    /// Bold lines that name roles, each before a heading that opens a section of theirs, with no more than text between,
    /// are headings above those, where there are several: `<summary>Senior Pilot</summary>` before `### Requirements`.
    fn promote_roles(&mut self) {
        let bold = (0..self.raws.len()).filter(|i| self.raws[*i].kind == RawKind::Bold);
        let section = |i: usize| {
            let next = self.raws[i + 1..].iter().find(|raw| raw.kind != RawKind::Prose)?;
            next.kind.rank().filter(|_| is_of_level(self.text(next))).map(|rank| (i, rank))
        };
        // `Grade 5` tells of the role above.
        let is_name = |text: &str| words::is_role(text) && words::told_grade(text).is_none();
        let roles: Vec<(usize, u8)> =
            bold.filter_map(section).filter(|(i, _)| is_name(self.text(&self.raws[*i]))).collect();
        let [(first, _), _, ..] = roles[..] else { return };
        // The rank of what all of them stand under.
        let before = self.raws[..first].iter().rev();
        let around = |below: u8| {
            let mut ranks = before.clone().filter_map(|raw| raw.kind.rank());
            ranks.find(|rank| *rank < below).unwrap_or(0)
        };
        let ranks: Vec<u8> = roles.iter().map(|(_, below)| (around(*below) + 1).min(*below)).collect();
        for ((i, _), rank) in roles.into_iter().zip(ranks) {
            self.raws[i].kind = RawKind::Heading(rank);
        }
    }
}

/// Whether a line has the name of a role before what it says of it: `Senior Harbour Pilot Responsibilities`.
fn is_long_section(text: &str) -> bool {
    text.len() <= LONGEST_SENTENCE && is_of_level(text)
}

/// Whether a line announces what some have: `Pilots also have responsibilities beyond steering:`. `In addition to the
/// requirements for a pilot:` goes on.
fn tells_of_some(text: &str) -> bool {
    text.len() <= LONGEST_SENTENCE && text.ends_with(COLONS) && !words::is_sentence(text, &words::normal(text))
}

/// Whether a line says what levels have of their own: what one does, must bring, is judged by, or the grade.
pub(super) fn is_of_level(text: &str) -> bool {
    let is = |kinds: Kinds| kinds.is_core() || kinds.has(Kind::JobGrade) || kinds.has(Kind::PerformanceIndicators);
    words::told_kinds(text).is_some_and(is)
}

/// Whether a line tells of a section and nothing else, or of whose it is: `Senior Pilot Job Grade`.
pub(super) fn tells_whose(text: &str) -> bool {
    words::is_bare_section(text) || words::subject(&words::normal(text)).is_some_and(words::is_role)
}

/// Whether a line is set off as a heading by signs, as where headings are rare: `【職務内容】`, `■ 応募資格`, `一、岗位职责`.
fn is_marked(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters.next().unwrap_or_default();
    match first {
        '【' => text.ends_with('】'),
        '■' | '◆' | '▼' | '▶' | '◎' | '□' | '◇' => true,
        _ => "一二三四五六七八九十".contains(first) && letters.next() == Some('、'),
    }
}

/// Whether a line says what a section is about, what one gets, or who hires.
pub(super) fn says(line: &str) -> bool {
    words::is_section(line) || words::gives(line) || words::tells_of_us(line)
}

/// Whether a sentence announces the list below it: `As a pilot, you have the following responsibilities.`
pub(super) fn announces(text: &str) -> bool {
    text.ends_with(['.', ':']) && text.contains("the following ")
}

/// Whether a line is a few words, and no sentence but a question.
pub(super) fn is_short(text: &str) -> bool {
    let ends = |c: char| c.is_alphanumeric() || c == '?';
    text.bytes().filter(|byte| *byte == b' ').nth(3).is_none() && text.ends_with(ends)
}
