//! A page's headings -> levels, specialties, groups and sections, whatever their ranks, spelling and order.
//!
//! First every heading is read by its words ([`words`]), then by what stands below it, then they are nested. Rank
//! decides where the words leave it open: a section runs to the next heading of the same or a higher rank, or to the
//! first inside it that opens a level, a specialty, or a section of another kind.
//!
//! Invariant: the parts come in page order, each after the part that holds it, and what a part holds is contiguous.

use std::collections::{HashMap, HashSet};

use super::words::{self, Reading};
use super::{Kind, Kinds};

/// A heading, and what stands directly below it.
#[derive(Debug, Clone)]
pub(super) struct Heading<'a> {
    /// 1 to 6.
    pub rank: u8,
    /// Its plain text.
    pub text: &'a str,
    /// Whether text or items stand between it and the next heading.
    pub has_content: bool,
}

/// What a heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Level,
    Specialty,
    Group,
    Section(Kinds),
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The heading that opens it.
    pub heading: usize,
    /// What it is.
    pub role: Role,
    /// The part that holds it; none for the page.
    pub parent: Option<usize>,
    /// Its name: the heading without what it repeats, or what it implies.
    pub label: String,
}

/// Nests a page's headings. `states_grade` tells whether what stands directly below a heading states a grade; it is
/// asked for the few that may be levels.
pub(super) fn outline(title: &str, headings: &[Heading<'_>], states_grade: &dyn Fn(usize) -> bool) -> Vec<Part> {
    let mut read = Read::new(title, headings, states_grade);
    let roles = read.roles();
    read.kinds_of_levels = read.kinds_of(&roles);
    let mut nest = Nest { read: &read, parts: Vec::new(), open: Vec::new(), shared: None };
    for (i, role) in roles.iter().enumerate() {
        nest.add(i, *role);
    }
    nest.parts
}

/// Headings read by their words, and how their ranks nest.
struct Read<'a> {
    states_grade: &'a dyn Fn(usize) -> bool,
    title: String,
    /// The headings' letters and digits.
    names: Vec<String>,
    /// The same, for asking whether any heading says so.
    said: HashSet<String, foldhash::fast::FixedState>,
    headings: &'a [Heading<'a>],
    readings: Vec<Reading>,
    /// The heading of a higher rank that a heading stands under.
    above: Vec<Option<usize>>,
    /// Whether each heading names something that a person holds.
    is_role: Vec<bool>,
    /// The kinds of the sections directly below each heading.
    below: Vec<Kinds>,
    /// Ranks at which levels and their sections stand side by side.
    flat: [bool; 7],
    /// The kinds that levels of the page have sections of.
    kinds_of_levels: Kinds,
}

impl<'a> Read<'a> {
    fn new(title: &str, headings: &'a [Heading<'a>], states_grade: &'a dyn Fn(usize) -> bool) -> Read<'a> {
        let readings: Vec<Reading> = headings.iter().map(|h| words::read(h.text)).collect();
        let mut above = Vec::with_capacity(headings.len());
        let mut path: Vec<usize> = Vec::new();
        for (i, heading) in headings.iter().enumerate() {
            while path.last().is_some_and(|p| headings[*p].rank >= heading.rank) {
                path.pop();
            }
            above.push(path.last().copied());
            path.push(i);
        }
        let mut below = vec![Kinds::NONE; headings.len()];
        let mut name = None;
        for (i, reading) in readings.iter().enumerate() {
            let Reading::Section(kinds, subject) = reading else {
                name = Some(i).filter(|_| *reading == Reading::Name).or(name);
                continue;
            };
            // Sections whose ranks fall (`### Job Grade`, `#### Responsibilities`) all belong to what is above them.
            let mut at = above[i];
            while let Some(up) = at.filter(|up| matches!(readings[*up], Reading::Section(..))) {
                at = above[up];
            }
            // One that names the heading before it belongs to that, though their ranks are the same.
            let beside = name.filter(|j| {
                headings[*j].rank == headings[i].rank
                    && words::means(headings[*j].text, words::as_written(headings[i].text, subject))
            });
            if let Some(up) = beside.or(at) {
                below[up] = kinds.iter().fold(below[up], Kinds::with);
            }
        }
        // What the words already say is a section or a holder is no name.
        let named = |i: usize| readings[i] == Reading::Name;
        let is_role = (0..headings.len()).map(|i| named(i) && words::is_role(headings[i].text)).collect();
        let squeezed = |i: usize| if named(i) { words::squeezed(headings[i].text) } else { String::new() };
        let names: Vec<String> = (0..headings.len()).map(squeezed).collect();
        let mut read = Read {
            states_grade,
            title: words::squeezed(title),
            said: names.iter().cloned().collect(),
            names,
            headings,
            readings,
            above,
            is_role,
            below,
            flat: [false; 7],
            kinds_of_levels: Kinds::NONE,
        };
        read.flat = read.flat_ranks();
        read
    }

    /// A rank is flat where at least two roles are followed by sections of their own at the very same rank.
    fn flat_ranks(&self) -> [bool; 7] {
        let mut roles = [0; 7];
        for (i, pair) in self.headings.windows(2).enumerate() {
            let same = pair[0].rank == pair[1].rank && self.is_role[i] && self.readings[i] == Reading::Name;
            if same && self.core(&self.readings[i + 1]) {
                roles[usize::from(pair[0].rank.min(6))] += 1;
            }
        }
        roles.map(|n| n >= 2)
    }

    /// Whether a heading is a section that roles have, without a subject of its own.
    fn core(&self, reading: &Reading) -> bool {
        matches!(reading, Reading::Section(kinds, subject) if subject.is_empty() && is_core(*kinds))
    }

    fn roles(&self) -> Vec<Role> {
        let levels_from = self.last_levels();
        let mut roles: Vec<Role> = Vec::with_capacity(self.headings.len());
        let mut last_level = None;
        let mut levels: Option<Holder> = None;
        let mut specialties: Option<Holder> = None;
        for (i, heading) in self.headings.iter().enumerate() {
            let ends = |holder: &Option<Holder>, section: bool| {
                holder.is_some_and(|h| {
                    heading.rank <= h.rank
                        && (heading.rank < h.child || (section && heading.rank <= h.child) || h.child > h.rank)
                })
            };
            let section = matches!(self.readings[i], Reading::Section(..));
            if ends(&levels, section) {
                levels = None;
            }
            if ends(&specialties, section) {
                specialties = None;
            }
            let role = match &self.readings[i] {
                Reading::Section(..) if self.is_theme(i) => Role::Section(Kind::Other.into()),
                Reading::Section(kinds, _) => Role::Section(*kinds),
                Reading::Levels if self.holds_nothing(i) => Role::Section(Kind::Other.into()),
                Reading::Levels => {
                    levels = Some(self.holder(i));
                    specialties = specialties.filter(|s| heading.rank > s.rank && heading.rank > s.child);
                    Role::Group
                }
                Reading::Specialties if words::is_one_specialty(heading.text) && self.holds_nothing(i) => {
                    Role::Specialty
                }
                Reading::Specialties if self.holds_nothing(i) => Role::Section(Kind::Other.into()),
                Reading::Specialties => {
                    specialties = Some(self.holder(i));
                    if let Some(levels) = &mut levels {
                        levels.specialties = heading.rank;
                    }
                    Role::Group
                }
                Reading::Contents => Role::Section(Kind::Other.into()),
                Reading::Name => match specialties.filter(|s| s.takes(heading.rank)) {
                    Some(_) if words::is_sentence(heading.text) => Role::Section(Kind::Other.into()),
                    Some(_) if self.is_role[i] && self.below[i].has(Kind::JobGrade) => Role::Level,
                    Some(_) => Role::Specialty,
                    None if specialties.is_some_and(|s| heading.rank > s.rank && heading.rank > s.child) => {
                        Role::Section(Kind::Other.into())
                    }
                    None => {
                        let among = levels.filter(|l| l.child > l.rank && l.takes(heading.rank));
                        // What stands where specialties did, and is no role, is one of them.
                        let misranked = among.is_some_and(|l| l.specialties == heading.rank) && !self.is_role[i];
                        if misranked && !is_core(self.below[i]) && !words::is_sentence(heading.text) {
                            Role::Specialty
                        } else {
                            self.named(i, &roles, among.is_some(), levels_from, last_level)
                        }
                    }
                },
            };
            if role == Role::Level {
                last_level = Some(i);
            }
            roles.push(role);
        }
        self.add_steps(&mut roles);
        self.add_told_levels(&mut roles);
        self.add_groups(&mut roles);
        roles
    }

    /// What a heading is that no words of handbooks are in.
    fn named(
        &self,
        i: usize,
        roles: &[Role],
        among_levels: bool,
        levels_from: Option<usize>,
        last_level: Option<usize>,
    ) -> Role {
        let heading = &self.headings[i];
        let other = Role::Section(Kind::Other.into());
        let core = is_core(self.below[i]);
        let graded = self.below[i].has(Kind::JobGrade) || (self.is_role[i] && (self.states_grade)(i));
        if among_levels && !words::is_sentence(heading.text) && !self.repeats(i, last_level) {
            let holds_roles = self.under(i).any(|j| {
                self.above[j] == Some(i)
                    && self.readings[j] == Reading::Name
                    && (self.is_role[j] || is_core(self.below[j]))
            });
            let own = heading.has_content || core || !holds_roles;
            return if own { Role::Level } else { Role::Group };
        }
        let mut inside_level = false;
        let mut at = self.above[i];
        while let Some(up) = at {
            inside_level |= roles[up] == Role::Level;
            at = self.above[up];
        }
        if self.repeats(i, last_level) {
            return other;
        }
        if self.is_role[i] && (core || graded) {
            // What all levels share may stand under the role's own name, before the levels.
            let shared = !graded && !inside_level && levels_from.is_some_and(|from| from > i);
            let flat = self.is_flat_role(i);
            return if shared && !flat { other } else { Role::Level };
        }
        if self.is_flat_role(i) && !inside_level {
            return Role::Level;
        }
        let wrapper = self.names[i] == self.title || words::is_wrapper(heading.text);
        if self.below[i].has(Kind::JobGrade)
            && core_beside_grade(self.below[i])
            && !wrapper
            && !words::is_sentence(heading.text)
        {
            return Role::Level;
        }
        other
    }

    /// Whether a heading says the last level's name again, and what stands below the two makes one level.
    fn repeats(&self, i: usize, last: Option<usize>) -> bool {
        let Some(last) = last else { return false };
        let (heading, level) = (&self.headings[i], &self.headings[last]);
        let twice = self.below[last].iter().any(|kind| self.below[i].has(kind));
        heading.rank >= level.rank && !twice && self.names[i] == self.names[last]
    }

    fn is_flat_role(&self, i: usize) -> bool {
        let rank = self.headings[i].rank;
        self.flat[usize::from(rank.min(6))]
            && self.is_role[i]
            && self.headings.get(i + 1).is_some_and(|next| next.rank == rank)
            && self.core(&self.readings[i + 1])
    }

    /// Whether a heading is a theme of the responsibilities or requirements that it stands directly below.
    fn is_theme(&self, i: usize) -> bool {
        self.above[i].is_some_and(|up| self.core(&self.readings[up])) && words::is_theme(self.headings[i].text)
    }

    /// Two steps and more side by side, with anything below them, are levels even without sections of their own.
    fn add_steps(&self, roles: &mut [Role]) {
        let other = Role::Section(Kind::Other.into());
        let holds = |i: usize| {
            let deeper = self.headings.get(i + 1).is_some_and(|next| next.rank > self.headings[i].rank);
            self.headings[i].has_content || deeper
        };
        let is_step = |i: &usize| {
            let open = self.above[*i].is_none_or(|up| roles[up] == other || roles[up] == Role::Group);
            open && roles[*i] == other
                && self.readings[*i] == Reading::Name
                && holds(*i)
                && words::is_step(self.headings[*i].text)
        };
        let steps: Vec<usize> = (0..roles.len()).filter(is_step).collect();
        let place = |i: usize| (self.above[i], self.headings[i].rank);
        let name = |i: usize| self.names[i].clone();
        // The first name at each place, and whether another one stands there.
        let mut names: HashMap<_, (String, bool), foldhash::fast::FixedState> = HashMap::default();
        for step in &steps {
            let (first, differ) = names.entry(place(*step)).or_insert_with(|| (name(*step), false));
            *differ |= *first != name(*step);
        }
        for step in steps {
            if names[&place(step)].1 {
                roles[step] = Role::Level;
            }
        }
    }

    /// Roles that are only told of, in text or items, and names with sections of their own, where they stand beside
    /// levels of the same rank under the same heading.
    fn add_told_levels(&self, roles: &mut [Role]) {
        let place = |i: usize| (self.above[i], self.headings[i].rank);
        let levels = (0..roles.len()).filter(|i| roles[*i] == Role::Level);
        let places: HashSet<_, foldhash::fast::FixedState> = levels.map(place).collect();
        for i in 0..roles.len() {
            let heading = &self.headings[i];
            let named = self.readings[i] == Reading::Name && !words::is_sentence(heading.text);
            let told = self.is_role[i] && heading.has_content;
            let owns = core_beside_grade(self.below[i]) && self.under(i).all(|j| roles[j] != Role::Level);
            if !named || !(told || owns) || roles[i] != Role::Section(Kind::Other.into()) {
                continue;
            }
            let in_section = self.above[i].is_some_and(|up| match roles[up] {
                Role::Section(kinds) => !kinds.has(Kind::Other) && !core_beside_grade(kinds),
                role => role == Role::Level,
            });
            if !in_section && places.contains(&place(i)) {
                roles[i] = Role::Level;
            }
        }
    }

    /// Headings that hold levels or specialties, and are neither, are groups.
    fn add_groups(&self, roles: &mut [Role]) {
        for i in 0..roles.len() {
            if !matches!(roles[i], Role::Level | Role::Specialty) {
                continue;
            }
            let mut at = self.above[i];
            while let Some(up) = at {
                if roles[up] == Role::Section(Kind::Other.into()) {
                    roles[up] = Role::Group;
                }
                at = self.above[up];
            }
        }
    }

    /// The kinds that levels have sections of: below them, or of too high a rank after several of them.
    fn kinds_of(&self, roles: &[Role]) -> Kinds {
        let levels = || (0..roles.len()).filter(|i| roles[*i] == Role::Level);
        let below = levels().flat_map(|i| self.below[i].iter()).fold(Kinds::NONE, Kinds::with);
        let behind = |i: usize, kind: Kind| {
            let sections = (i + 1..roles.len()).take_while(|j| matches!(roles[*j], Role::Section(k) if is_core(k)));
            sections
                .into_iter()
                .any(|j| self.headings[j].rank <= self.headings[i].rank && self.core_kind(j) == Some(kind))
        };
        let repeated = |kind: &Kind| levels().filter(|i| behind(*i, *kind)).count() >= 2;
        Kind::ALL.into_iter().filter(repeated).fold(below, Kinds::with)
    }

    /// The one kind of a section that roles have, where it names no subject.
    fn core_kind(&self, i: usize) -> Option<Kind> {
        match &self.readings[i] {
            Reading::Section(kinds, subject) if subject.is_empty() && is_core(*kinds) => {
                let mut kinds = kinds.iter();
                kinds.next().filter(|_| kinds.next().is_none())
            }
            _ => None,
        }
    }

    /// The last heading that holds levels.
    fn last_levels(&self) -> Option<usize> {
        (0..self.headings.len()).rev().find(|i| self.readings[*i] == Reading::Levels && !self.holds_nothing(*i))
    }

    /// The headings below a heading, by rank.
    fn under(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        (i + 1..self.headings.len()).take_while(move |j| self.headings[*j].rank > self.headings[i].rank)
    }

    /// Whether a heading that could hold others is followed by none that it could hold.
    fn holds_nothing(&self, i: usize) -> bool {
        match self.headings.get(i + 1) {
            None => true,
            Some(next) if next.rank > self.headings[i].rank => false,
            Some(_) => self.headings[i].has_content || !matches!(self.readings[i + 1], Reading::Name),
        }
    }

    fn holder(&self, i: usize) -> Holder {
        let child = self.headings.get(i + 1).map_or(7, |next| next.rank);
        Holder { rank: self.headings[i].rank, child, specialties: 0 }
    }
}

/// A heading that holds levels or specialties: its rank, and the rank of the first heading after it, which is
/// higher where people did not mind the ranks.
#[derive(Debug, Clone, Copy)]
struct Holder {
    rank: u8,
    child: u8,
    /// The rank of a heading for specialties among the levels; 0 where there is none.
    specialties: u8,
}

impl Holder {
    fn takes(&self, rank: u8) -> bool {
        if self.child > self.rank { rank > self.rank && rank <= self.child } else { rank == self.child }
    }
}

fn is_core(kinds: Kinds) -> bool {
    kinds.has(Kind::JobGrade) || core_beside_grade(kinds)
}

fn core_beside_grade(kinds: Kinds) -> bool {
    kinds.has(Kind::Responsibilities) || kinds.has(Kind::Requirements)
}

/// An open part.
struct Open {
    part: usize,
    rank: u8,
    role: Role,
    /// The kinds of the sections that stand in it.
    kinds: Kinds,
}

/// A section that levels stand in, each with its own part of it.
struct Shared {
    /// The rank of the levels.
    rank: u8,
    kinds: Kinds,
    label: String,
}

struct Nest<'a> {
    read: &'a Read<'a>,
    parts: Vec<Part>,
    open: Vec<Open>,
    shared: Option<Shared>,
}

impl Nest<'_> {
    fn add(&mut self, i: usize, role: Role) {
        let heading = &self.read.headings[i];
        let rank = heading.rank;
        self.shared = self.shared.take().filter(|s| s.rank <= rank);
        match role {
            Role::Level => {
                // What stands below a level in `Requirements` are requirements.
                let around = self.open.iter().find_map(|o| match o.role {
                    Role::Section(kinds) if core_beside_grade(kinds) && o.rank < rank => {
                        Some(Shared { rank, kinds, label: self.parts[o.part].label.clone() })
                    }
                    _ => None,
                });
                self.close(|o| o.role == Role::Group && o.rank < rank);
                self.push(i, Role::Level, rank, label(heading.text, ""));
                self.shared = around.or(self.shared.take().filter(|s| s.rank == rank));
                if let Some(shared) = self.shared.as_ref().filter(|_| heading.has_content) {
                    let (kinds, label) = (shared.kinds, shared.label.clone());
                    self.push(i, Role::Section(kinds), rank, label);
                }
                return;
            }
            Role::Specialty => self.close(|o| matches!(o.role, Role::Group | Role::Level) && o.rank < rank),
            Role::Group => {
                let levels = self.read.readings[i] != Reading::Specialties;
                self.close(|o| o.rank < rank && (o.role == Role::Group || (o.role == Role::Level && !levels)));
            }
            Role::Section(kinds) if kinds.has(Kind::Other) => {
                let level = self.open.iter().rposition(|o| o.role == Role::Level);
                // A level's name once more does not end the level, whatever its rank.
                let again = level.filter(|l| {
                    words::squeezed(&self.parts[self.open[*l].part].label) == words::squeezed(heading.text)
                });
                match again {
                    Some(level) if self.open[level].rank == rank => self.open.truncate(level + 1),
                    _ => self.close(|o| o.rank < rank),
                }
            }
            Role::Section(kinds) => return self.add_section(i, kinds),
        }
        self.push(i, role, rank, label(heading.text, ""));
    }

    fn add_section(&mut self, i: usize, kinds: Kinds) {
        let heading = &self.read.headings[i];
        let rank = heading.rank;
        let subject = match &self.read.readings[i] {
            Reading::Section(_, subject) => words::as_written(heading.text, subject),
            _ => "",
        };
        let owner = self.open.iter().rposition(|o| matches!(o.role, Role::Level | Role::Specialty));
        let own = owner.is_some_and(|o| {
            let name = &self.parts[self.open[o].part].label;
            !subject.is_empty() && words::means(name, subject)
        });
        let flat = self.read.flat[usize::from(rank.min(6))] && subject.is_empty() && is_core(kinds);
        // What levels of the page have, and this one lacks, is its own though the rank is too high.
        let lacking = |o: usize| {
            let kind = self.read.core_kind(i).filter(|kind| self.read.kinds_of_levels.has(*kind));
            self.open[o].role == Role::Level && kind.is_some_and(|kind| !self.open[o].kinds.has(kind))
        };
        let beside =
            owner.is_some_and(|o| (flat && self.open[o].rank == rank) || (self.open[o].rank >= rank && lacking(o)));
        if let Some(owner) = owner.filter(|_| own || beside) {
            // A section that names its level belongs to it, whatever its rank.
            let keep = self.open.len().min(owner + 1);
            self.close_from(keep, |o| o.rank < rank);
        } else {
            self.close(|o| o.rank < rank);
        }
        self.close_other_kinds(kinds);
        let owner = self.open.iter().rposition(|o| matches!(o.role, Role::Level | Role::Specialty));
        if !own && self.implies_level(subject, kinds, owner) {
            self.close(|o| o.role == Role::Group && o.rank < rank);
            self.push(i, Role::Level, rank.saturating_sub(1), subject.to_owned());
        }
        let owner = self.open.iter_mut().rfind(|o| matches!(o.role, Role::Level | Role::Specialty));
        let mut repeated = "";
        if let Some(owner) = owner {
            owner.kinds = kinds.iter().fold(owner.kinds, Kinds::with);
            if words::means(&self.parts[owner.part].label, subject) {
                repeated = subject;
            }
        }
        let label = label(heading.text, repeated);
        self.push(i, Role::Section(kinds), rank, label);
    }

    /// `Senior Pilot Requirements` names the level where no heading `Senior Pilot` does.
    fn implies_level(&self, subject: &str, kinds: Kinds, owner: Option<usize>) -> bool {
        if subject.is_empty() || !is_core(kinds) || !words::is_role(subject) {
            return false;
        }
        let name = words::squeezed(subject);
        if name == self.read.title || self.read.said.contains(&name) {
            return false;
        }
        match owner {
            // Inside a level only a second job grade, of somebody else, opens another.
            Some(owner) => {
                self.open[owner].role == Role::Level
                    && self.open[owner].kinds.has(Kind::JobGrade)
                    && kinds.has(Kind::JobGrade)
            }
            None => true,
        }
    }

    /// A section ends where one of another kind begins inside it.
    fn close_other_kinds(&mut self, kinds: Kinds) {
        let other = |o: &Open| matches!(o.role, Role::Section(k) if !k.has(Kind::Other) && k != kinds);
        if let Some(at) = self.open.iter().position(other) {
            self.open.truncate(at);
        }
    }

    /// Closes what is not kept, from the innermost out.
    fn close(&mut self, keep: impl Fn(&Open) -> bool) {
        self.close_from(0, keep);
    }

    fn close_from(&mut self, least: usize, keep: impl Fn(&Open) -> bool) {
        let at = self.open[least..].iter().position(|o| !keep(o)).map_or(self.open.len(), |n| n + least);
        self.open.truncate(at);
    }

    fn push(&mut self, heading: usize, role: Role, rank: u8, label: String) {
        let parent = self.open.last().map(|o| o.part);
        self.open.push(Open { part: self.parts.len(), rank, role, kinds: Kinds::NONE });
        self.parts.push(Part { heading, role, parent, label });
    }
}

/// A heading as a label: without the name that it repeats, and without signs at its ends.
fn label(heading: &str, repeated: &str) -> String {
    let signs = |c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '…' | '.' | '*');
    let ends = |c: char| c.is_whitespace() || matches!(c, ':' | '…' | '.' | '*' | '-');
    let kept = heading.strip_prefix(repeated).unwrap_or(heading);
    let kept = if repeated.is_empty() { kept } else { kept.trim_start_matches(signs) };
    let trimmed = kept.trim().trim_end_matches(ends);
    if trimmed.is_empty() { heading.trim().to_owned() } else { trimmed.to_owned() }
}
