//! Which lines open sections, of those that look as if they might: by what the whole page has of them.

use super::lines::{Above, announces, is_of_level, is_short, says, tells_whose};
use super::taken::{Raw, RawKind, Taken};
use crate::handbook::{Kind, Kinds, words};
use crate::text::{COLONS, Map};

/// A line that may be a heading: its raw, and what it looks like.
type Line = (usize, RawKind);

/// The lines of a page that may be headings, and what all of them tell of each.
struct Openings<'a> {
    taken: &'a Taken<'a>,
    lines: Vec<Line>,
    /// How many bold lines say what roles do or must bring.
    core: usize,
    /// How many plain ones do.
    listed: usize,
    /// Whether bold lines are all the headings that the page has below its title.
    is_bare: bool,
    /// How often each bold line stands on the page.
    said: Map<&'a str, u32>,
    /// Whether lists tell what the role of the title does, since no line says it.
    is_told_by_lists: bool,
}

impl Taken<'_> {
    /// The lines that open sections, each with its rank as a heading.
    pub(super) fn opening_lines(&self, title: &str) -> Vec<(usize, u8)> {
        let lines = self.candidates();
        if lines.is_empty() {
            return Vec::new();
        }
        if self.has_sections(&lines) {
            return self.in_no_section(self.of_levels(&lines));
        }
        Openings::new(self, lines, title).ranked()
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

    /// Whether a list stands right behind a line.
    fn has_list(&self, i: usize) -> bool {
        self.raws.get(i + 1).is_some_and(|raw| raw.kind == RawKind::Item)
    }

    /// Whether a plain line ends as what leads on to the list behind it.
    fn leads_list(&self, (i, kind): Line) -> bool {
        kind == RawKind::Opening && self.has_list(i) && self.text(&self.raws[i]).ends_with(COLONS)
    }

    /// Whether the page has its sections by headings. The only heading of a page whose bold lines are steps says what
    /// all of these do.
    fn has_sections(&self, lines: &[Line]) -> bool {
        let is_step = |(i, kind): &&Line| *kind == RawKind::Bold && words::is_step(self.text(&self.raws[*i]));
        let is_of_steps = || self.is_bare() && lines.iter().filter(is_step).nth(1).is_some();
        self.headings().any(words::is_core_section) && !is_of_steps()
    }

    /// The lines that say what levels have of their own, or how one is hired. One that says nothing else may have a word
    /// before its list: `All that mates do, and:`.
    fn of_levels(&self, lines: &[Line]) -> impl Iterator<Item = usize> {
        let text = |i: usize| self.text(&self.raws[i]);
        let is_told = move |i: usize| self.has_list(i) || tells_whose(text(i));
        let lines = lines.iter().filter(move |(i, kind)| *kind == RawKind::Bold || is_told(*i));
        lines.map(|(i, _)| *i).filter(move |i| is_of_level(text(*i)) || self.tells_hiring(*i))
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
}

impl<'a> Openings<'a> {
    fn new(taken: &'a Taken<'a>, lines: Vec<Line>, title: &str) -> Openings<'a> {
        let of = |sought: RawKind| lines.iter().filter(move |(_, kind)| *kind == sought).map(|(i, _)| *i);
        let text = |i: usize| taken.text(&taken.raws[i]);
        let is_core = |i: &usize| words::is_core_section(text(*i));
        let mut said: Map<&str, u32> = Map::default();
        of(RawKind::Bold).for_each(|i| *said.entry(text(i)).or_default() += 1);
        let core = of(RawKind::Bold).filter(is_core).count();
        let several = |is: fn(&str) -> bool| of(RawKind::Bold).filter(|i| is(text(*i))).nth(1).is_some();
        // `**Harbour Master**` and `**Ship's Cook**` below `Crew roles`.
        let are_roles = || words::tells_of_roles(&words::normal(title)) && several(words::is_role);
        let is_bare = core > 1 || (taken.is_bare() && (core > 0 || several(words::is_step) || are_roles()));
        let listed = of(RawKind::Opening).filter(is_core).count();
        let is_untold = taken.is_bare() && listed + core == 0;
        let leading = || lines.iter().filter(|line| taken.leads_list(**line));
        let is_told_by_lists = is_untold && leading().nth(1).is_some() && words::is_role(title);
        Openings { taken, core, listed, is_bare, said, is_told_by_lists, lines }
    }

    fn text(&self, i: usize) -> &'a str {
        self.taken.text(&self.taken.raws[i])
    }

    /// The lines that open sections where headings do not, each with its rank. Where several name roles, what each of
    /// them asks stands below it; and below what a role does, with nothing but text, stand the themes of it.
    fn ranked(&self) -> Vec<(usize, u8)> {
        let lowest = self.taken.raws.iter().filter_map(|raw| raw.kind.rank()).max().unwrap_or(0);
        let names_role = |(i, kind): Line| kind == RawKind::Bold && words::is_role(self.text(i));
        let are_several = self.lines.iter().filter(|line| names_role(**line)).nth(1).is_some();
        let (mut is_held, mut is_themed) = (false, false);
        let ranked = self.lines.iter().copied().filter(|line| self.opens(*line)).map(|(i, kind)| {
            let is_role = are_several && names_role((i, kind));
            is_held |= is_role;
            let is_below = is_held && !is_role && (kind == RawKind::Opening || is_of_level(self.text(i)));
            let is_core = words::is_core_section(self.text(i));
            let is_theme = is_themed && kind == RawKind::Opening && !is_core && !says(self.text(i));
            is_themed = is_theme || (is_core && !self.taken.has_list(i));
            (i, (lowest + 1 + u8::from(is_below) + u8::from(is_theme)).min(6))
        });
        ranked.collect()
    }

    fn opens(&self, line: Line) -> bool {
        let (i, kind) = line;
        (words::is_section(self.text(i)) && !self.says_again(line))
            || (kind == RawKind::Bold && self.is_beside(i))
            || (self.listed > 1 && self.is_plain(line))
            || (self.is_told_by_lists && self.taken.leads_list(line))
    }

    /// Whether a bold line opens a section since others do. Where one does, so does every other that ends with a colon;
    /// and one that stands before a list and that several parts of the page have says the same of each.
    fn is_beside(&self, i: usize) -> bool {
        let announces = || self.core > 0 && self.text(i).ends_with(COLONS);
        self.is_bare || announces() || (self.taken.has_list(i) && self.said[self.text(i)] > 1)
    }

    /// Whether a plain line is short, announces its list in a sentence, or gifts: `What we offer:`.
    fn is_plain(&self, (i, kind): Line) -> bool {
        let line = self.text(i).trim_end_matches(COLONS);
        let gives = || (is_short(line) || line.starts_with("What")) && words::gives(line);
        kind == RawKind::Opening && (is_short(self.text(i)) || gives() || announces(self.text(i)))
    }

    /// Whether a plain line right below a bold one of its kind only goes on: `Performs the duties of a pilot, and also:`.
    fn says_again(&self, (i, kind): Line) -> bool {
        let above = i.checked_sub(1).filter(|above| self.taken.raws[*above].kind == RawKind::Bold);
        let told = |i: usize| words::told_kinds(self.text(i));
        kind == RawKind::Opening && above.is_some_and(|above| told(above).is_some() && told(above) == told(i))
    }
}
