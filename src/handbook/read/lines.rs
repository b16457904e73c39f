//! Lines that their writer meant as headings.
//!
//! Many pages are written without headings: `**Responsibilities**` stands alone in a paragraph, or `Responsibilities`
//! before a list.
//!
//! Invariant: a page that has sections by headings keeps every line within them as it stands, but for those that part
//! wishes from musts (`Nice-to-haves:`), and what one must bring from what one does.

use super::taken::{Raw, RawKind, Taken};
use crate::handbook::{Kind, Kinds, words};
use crate::text::{COLONS, Map};

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
    fn enter_role(&mut self, rank: u8) {
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
        for i in 0..self.raws.len() {
            let opens = || self.raws.get(i + 1).is_some_and(|r| matches!(r.kind, RawKind::Item | RawKind::Prose));
            self.raws[i].kind = match self.raws[i].kind {
                RawKind::Wish if opens() => RawKind::Heading(6),
                RawKind::Wish | RawKind::Bold | RawKind::Opening => RawKind::Prose,
                kind => kind,
            };
        }
    }

    /// Lines that may be headings, with what they look like: before anything but a heading where they are bold, before
    /// a list where they are not; before text too where there are no headings and they say what follows.
    fn candidates(&self) -> Vec<(usize, RawKind)> {
        let text = |i: usize| self.text(&self.raws[i]);
        let next = |i: usize| self.raws.get(i + 1).map(|r| r.kind);
        let is_bare = self.is_bare();
        // `About you` and `Why join us?`
        let parts = |i: usize| is_bare && is_short(text(i).trim_end_matches(COLONS)) && says(text(i));
        let says_it = |i: usize| text(i).ends_with(COLONS) && is_of_level(text(i)) && tells_whose(text(i));
        let may_open = |(i, kind): &(usize, RawKind)| match (kind, next(*i)) {
            (RawKind::Bold, next) => next.is_some_and(|next| next.rank().is_none()),
            (RawKind::Opening, Some(RawKind::Item)) => true,
            (RawKind::Opening, Some(RawKind::Prose | RawKind::Opening | RawKind::Bold)) => parts(*i) || says_it(*i),
            _ => false,
        };
        self.raws.iter().map(|raw| raw.kind).enumerate().filter(may_open).collect()
    }

    /// Whether the page has no headings but its title.
    fn is_bare(&self) -> bool {
        self.headings().nth(1).is_none()
    }

    /// The lines that open sections, each with its rank as a heading.
    fn opening_lines(&self, title: &str) -> Vec<(usize, u8)> {
        let lines = self.candidates();
        if lines.is_empty() {
            return Vec::new();
        }
        let text = |i: usize| self.text(&self.raws[i]);
        let next = |i: usize| self.raws.get(i + 1).map(|r| r.kind);
        let lowest = self.raws.iter().filter_map(|raw| raw.kind.rank()).max().unwrap_or(0);
        let headings = self.headings().count();
        let bold = || lines.iter().filter(|(_, kind)| *kind == RawKind::Bold).map(|(i, _)| *i);
        let steps = bold().filter(|i| words::is_step(text(*i))).count();
        // The only heading of a page whose bold lines are steps says what all of these do.
        let is_of_steps = headings == 1 && steps > 1;
        if !is_of_steps && self.headings().any(words::is_core_section) {
            // One that says nothing else may have a word before its list: `All that mates do, and:`.
            let is_told = |i: usize| next(i) == Some(RawKind::Item) || tells_whose(text(i));
            let lines = lines.iter().filter(|(i, kind)| *kind == RawKind::Bold || is_told(*i));
            return self
                .in_no_section(lines.map(|(i, _)| *i).filter(|i| is_of_level(text(*i)) || self.tells_hiring(*i)));
        }
        let core = bold().filter(|i| words::is_core_section(text(*i))).count();
        // `**Harbour Master**` and `**Ship's Cook**` below `Crew roles`.
        let are_roles = || {
            words::tells_of_roles(&words::normal(title)) && bold().filter(|i| words::is_role(text(*i))).nth(1).is_some()
        };
        let bare = core > 1 || (headings <= 1 && (steps > 1 || core > 0 || are_roles()));
        let mut said: Map<&str, u32> = Map::default();
        bold().for_each(|i| *said.entry(text(i)).or_default() += 1);
        // Where a bold line opens a section, so does every other one that ends with a colon; and one that stands
        // before a list and that several parts of the page have says the same of each.
        let beside = |i: usize| {
            let announces = core > 0 && text(i).ends_with(COLONS);
            bare || announces || (next(i) == Some(RawKind::Item) && said[text(i)] > 1)
        };
        // So do plain ones, and what announces gifts: `What we offer:`.
        let plain = |i: usize, kind: RawKind| {
            let line = text(i).trim_end_matches(COLONS);
            let gives = || (is_short(line) || line.starts_with("What")) && words::gives(line);
            kind == RawKind::Opening && (is_short(text(i)) || gives() || announces(text(i)))
        };
        let is_core = |(i, kind): &&(usize, RawKind)| *kind == RawKind::Opening && words::is_core_section(text(*i));
        let listed = lines.iter().filter(is_core).count();
        // Where none says what a role does, their lists may.
        let announces = |(i, kind): &&(usize, RawKind)| {
            *kind == RawKind::Opening && next(*i) == Some(RawKind::Item) && text(*i).ends_with(COLONS)
        };
        let is_untold = self.is_bare() && listed + core == 0 && lines.iter().filter(announces).count() > 1;
        let is_told_by_lists = is_untold && words::is_role(title);
        // A plain line right below a bold one of its kind only goes on: `Performs the duties of a pilot, and also:`.
        let says_again = |i: usize, kind: RawKind| {
            let above = i.checked_sub(1).filter(|above| self.raws[*above].kind == RawKind::Bold);
            let told = |i: usize| words::told_kinds(text(i));
            kind == RawKind::Opening && above.is_some_and(|above| told(above).is_some() && told(above) == told(i))
        };
        let opens = |line: &&(usize, RawKind)| {
            let (i, kind) = **line;
            (words::is_section(text(i)) && !says_again(i, kind))
                || (kind == RawKind::Bold && beside(i))
                || (listed > 1 && plain(i, kind))
                || (is_told_by_lists && announces(line))
        };
        // Where several roles are named so, what each of them asks stands below it.
        let is_role = |(i, kind): &&(usize, RawKind)| *kind == RawKind::Bold && words::is_role(text(*i));
        let are_several = lines.iter().filter(is_role).nth(1).is_some();
        let mut is_held = false;
        // Below what a role does, with nothing but text, stand the themes of it.
        let mut is_themed = false;
        let opening = lines.iter().filter(opens).map(|line| {
            let (i, kind) = *line;
            let is_core = words::is_core_section(text(i));
            let is_theme = is_themed && kind == RawKind::Opening && !is_core && !says(text(i));
            is_themed = is_theme || (is_core && next(i) != Some(RawKind::Item));
            is_held |= are_several && is_role(&line);
            let is_below = is_held && !is_role(&line) && (kind == RawKind::Opening || is_of_level(text(i)));
            (i, (lowest + 1 + u8::from(is_below) + u8::from(is_theme)).min(6))
        });
        opening.collect()
    }

    /// Those of these lines that stand below headings none of which is a section by its words, or only `About the
    /// role`, each with its rank as a heading; and bold ones that announce their list and end the section that they
    /// stand in, since they say what a role must bring where it says what the role does, or the other way:
    /// `**Requirements:**`.
    fn in_no_section(&self, lines: impl Iterator<Item = usize>) -> Vec<(usize, u8)> {
        let mut lines = lines.peekable();
        let mut found = Vec::new();
        let mut above = Above::default();
        for (i, raw) in self.raws.iter().enumerate() {
            if lines.peek().is_none() {
                break;
            }
            if let Some(rank) = raw.kind.rank() {
                match words::told_kinds(self.text(raw)) {
                    None if words::is_role(self.text(raw)) => above.enter_role(rank),
                    told => above.enter(rank, told),
                }
            } else if lines.next_if_eq(&i).is_some() {
                match above.innermost() {
                    (rank, None) => found.push((i, (rank + 1).min(6))),
                    (_, Some((rank, kinds))) => {
                        if let Some(told) = self.opposed(raw, kinds) {
                            found.push((i, rank));
                            above.enter(rank, Some(told));
                        }
                    }
                }
            }
        }
        found
    }

    /// Whether a bold line announces the list of how one is hired.
    fn tells_hiring(&self, i: usize) -> bool {
        let text = self.text(&self.raws[i]);
        let announces = self.raws[i].kind == RawKind::Bold && text.ends_with(COLONS);
        announces && words::told_kinds(text) == Some(Kind::HiringProcess.into())
    }

    /// What a bold line that announces a list says of it, where that is the opposite of what its section says, or how
    /// one is hired for what it says.
    fn opposed(&self, raw: &Raw, section: Kinds) -> Option<Kinds> {
        let text = self.text(raw);
        // What one must bring is no theme of what one does, though no colon announces it.
        let is_noun = || section.has(Kind::Responsibilities) && words::is_noun(text);
        if raw.kind != RawKind::Bold || !(text.ends_with(COLONS) || is_noun()) {
            return None;
        }
        let is_hired = |told: Kinds| section.is_core() && told == Kind::HiringProcess.into();
        words::told_kinds(text).filter(|told| words::are_opposed(section, *told) || is_hired(*told))
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
fn is_of_level(text: &str) -> bool {
    let is = |kinds: Kinds| kinds.is_core() || kinds.has(Kind::JobGrade) || kinds.has(Kind::PerformanceIndicators);
    words::told_kinds(text).is_some_and(is)
}

/// Whether a line tells of a section and nothing else, or of whose it is: `Senior Pilot Job Grade`.
fn tells_whose(text: &str) -> bool {
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
fn says(line: &str) -> bool {
    words::is_section(line) || words::gives(line) || words::tells_of_us(line)
}

/// Whether a sentence announces the list below it: `As a pilot, you have the following responsibilities.`
fn announces(text: &str) -> bool {
    text.ends_with(['.', ':']) && text.contains("the following ")
}

/// Whether a line is a few words, and no sentence but a question.
fn is_short(text: &str) -> bool {
    let ends = |c: char| c.is_alphanumeric() || c == '?';
    text.bytes().filter(|byte| *byte == b' ').nth(3).is_none() && text.ends_with(ends)
}
