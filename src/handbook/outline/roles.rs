//! What each heading of a page is: by its words, by what stands below it, by what stands beside it.
//!
//! Invariant: where the words leave it open, rank decides; where neither tells, a heading is a section of its own.

use std::cell::OnceCell;

use super::{Heading, Role, core_beside_grade, is_core};
use crate::handbook::texts::Texts;
use crate::handbook::words::{self, Reading};
use crate::handbook::{Kind, Kinds};
use crate::text::fingerprint;

pub(super) struct Read<'a> {
    states_grade: &'a dyn Fn(usize) -> bool,
    /// The page's title; letters and digits only.
    pub title: String,
    /// Whether the title tells of all roles of the page.
    pub is_of_roles: bool,
    /// The title as it is written.
    pub title_text: &'a str,
    pub headings: &'a [Heading<'a>],
    pub readings: Vec<Reading<'a>>,
    /// Whose sections they are; empty for most.
    pub subjects: Vec<Subject<'a>>,
    /// The letters and digits of headings that are names.
    pub names: Texts,
    /// The headings in the order of their names' fingerprints, made where somebody asks whether any says so.
    said: OnceCell<Vec<(u64, usize)>>,
    /// The heading of a higher rank that a heading stands under.
    pub above: Vec<Option<usize>>,
    /// Whether each heading names something that a person holds.
    pub is_role: Vec<bool>,
    /// Whether each heading is rather a sentence than a name.
    pub is_sentence: Vec<bool>,
    /// The kinds of the sections directly below each heading.
    pub below: Vec<Kinds>,
    /// Ranks at which levels and their sections stand side by side.
    pub flat: [bool; 7],
}

/// Whose section a heading opens.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Subject<'a> {
    /// As the heading writes it.
    pub text: &'a str,
    /// In its normal form.
    pub words: &'a str,
}

impl<'a> Subject<'a> {
    /// The subject of these words, where it stands in a heading as one.
    fn new(heading: &'a str, words: &'a str) -> Subject<'a> {
        match words::as_written(heading, words) {
            "" => Subject::default(),
            text => Subject { text, words },
        }
    }
}

impl<'a> Read<'a> {
    pub fn new(title: &'a str, headings: &'a [Heading<'a>], states_grade: &'a dyn Fn(usize) -> bool) -> Read<'a> {
        let count = headings.len();
        let mut read = Read {
            states_grade,
            title: words::squeezed(title),
            is_of_roles: words::is_wrapper(&words::normal(title)),
            title_text: title,
            headings,
            readings: Vec::with_capacity(count),
            subjects: Vec::with_capacity(count),
            names: Texts::with_room(count, headings.iter().map(|heading| heading.words.len()).sum()),
            said: OnceCell::new(),
            above: Vec::with_capacity(count),
            is_role: Vec::with_capacity(count),
            is_sentence: Vec::with_capacity(count),
            below: vec![Kinds::NONE; count],
            flat: [false; 7],
        };
        let mut path: Vec<usize> = Vec::new();
        for (i, heading) in headings.iter().enumerate() {
            while path.last().is_some_and(|p| headings[*p].rank >= heading.rank) {
                path.pop();
            }
            read.above.push(path.last().copied());
            path.push(i);
            read.read(heading);
        }
        read.read_descriptions();
        read.read_holders();
        read.find_below();
        read.flat = read.flat_ranks();
        read
    }

    /// Reads one heading by its words.
    fn read(&mut self, heading: &Heading<'a>) {
        let text = heading.text.text;
        let reading = words::reading(heading.words);
        // What the words already say is a section or a holder is no name.
        let named = reading == Reading::Name;
        self.is_role.push(named && words::names_role(text, heading.words));
        self.is_sentence.push(named && words::is_sentence(text, heading.words));
        self.names.add(|out| {
            if named {
                words::push_squeezed(out, text)
            }
        });
        self.subjects.push(match reading {
            Reading::Section(_, words) => Subject::new(text, words),
            _ => Subject::default(),
        });
        self.readings.push(reading);
    }

    /// A page without responsibilities by that name lists them as the description of the job.
    fn read_descriptions(&mut self) {
        let is = |reading: &Reading, kind| matches!(reading, Reading::Section(kinds, _) if kinds.has(kind));
        if self.readings.iter().any(|reading| is(reading, Kind::Responsibilities)) {
            return;
        }
        for (heading, reading) in self.headings.iter().zip(&mut self.readings) {
            if heading.has_items && is(reading, Kind::Overview) && words::describes_job(heading.words) {
                *reading = Reading::Section(Kind::Responsibilities.into(), "");
            }
        }
    }

    /// What means both a grade and the levels holds the levels where names follow below it.
    fn read_holders(&mut self) {
        for (i, pair) in self.headings.windows(2).enumerate() {
            let is_grade =
                matches!(&self.readings[i], Reading::Section(kinds, of) if kinds.has(Kind::JobGrade) && of.is_empty());
            let names_follow = pair[1].rank > pair[0].rank && self.readings[i + 1] == Reading::Name;
            if is_grade && names_follow && words::is_plain_holder(pair[0].text.text) {
                self.readings[i] = Reading::Levels;
            }
        }
    }

    /// Finds the kinds of the sections that belong to each heading.
    pub(super) fn find_below(&mut self) {
        self.below.fill(Kinds::NONE);
        let mut name = None;
        for (i, reading) in self.readings.iter().enumerate() {
            let Reading::Section(kinds, _) = reading else {
                name = Some(i).filter(|_| *reading == Reading::Name).or(name);
                continue;
            };
            // Sections whose ranks fall (`### Job Grade`, `#### Responsibilities`) all belong to what is above them.
            let mut at = self.above[i];
            while let Some(up) = at.filter(|up| matches!(self.readings[*up], Reading::Section(..))) {
                at = self.above[up];
            }
            // One that names the heading before it belongs to that, though their ranks are the same.
            let beside = name.filter(|j: &usize| {
                self.headings[*j].rank == self.headings[i].rank
                    && words::means(self.headings[*j].words, self.subjects[i].words)
            });
            if let Some(up) = beside.or(at) {
                self.below[up] = kinds.iter().fold(self.below[up], Kinds::with);
            }
        }
    }

    /// Whether the page's title or a heading is this name; of letters and digits only.
    pub fn says(&self, name: &str) -> bool {
        let mark = |name: &str| fingerprint(name.as_bytes());
        let said = self.said.get_or_init(|| {
            let names = self.names.iter().enumerate().filter(|(_, name)| !name.is_empty());
            let mut said: Vec<_> = names.map(|(i, name)| (mark(name), i)).collect();
            said.sort_unstable();
            said
        });
        let like = |(marked, _): &&(u64, usize)| *marked == mark(name);
        let mut alike = said[said.partition_point(|(marked, _)| *marked < mark(name))..].iter().take_while(like);
        name == self.title || alike.any(|(_, i)| self.names[*i] == *name)
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

    pub fn roles(&self) -> Vec<Role> {
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
                Reading::Specialties if words::is_one_specialty(heading.words) && self.holds_nothing(i) => {
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
                    Some(_) if self.is_sentence[i] => Role::Section(Kind::Other.into()),
                    Some(_) if self.is_role[i] && self.below[i].has(Kind::JobGrade) => Role::Level,
                    Some(_) => Role::Specialty,
                    None if specialties.is_some_and(|s| heading.rank > s.rank && heading.rank > s.child) => {
                        Role::Section(Kind::Other.into())
                    }
                    None => {
                        let among = levels.filter(|l| l.child > l.rank && l.takes(heading.rank));
                        // What stands where specialties did, and is no role, is one of them.
                        let misranked = among.is_some_and(|l| l.specialties == heading.rank) && !self.is_role[i];
                        if misranked && !is_core(self.below[i]) && !self.is_sentence[i] {
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
        if among_levels && !self.is_sentence[i] && !self.repeats(i, last_level) {
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
        let wrapper = self.names[i] == *self.title || words::is_wrapper(heading.words);
        if self.below[i].has(Kind::JobGrade) && core_beside_grade(self.below[i]) && !wrapper && !self.is_sentence[i] {
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
        self.above[i].is_some_and(|up| self.core(&self.readings[up])) && words::is_theme(self.headings[i].words)
    }

    /// Whether the next heading stands below it.
    pub(super) fn has_deeper(&self, i: usize) -> bool {
        self.headings.get(i + 1).is_some_and(|next| next.rank > self.headings[i].rank)
    }

    /// Whether nothing stands below a heading but headings of its rank.
    pub(super) fn is_empty(&self, i: usize) -> bool {
        !self.headings[i].has_content && !self.headings[i].has_table && !self.has_deeper(i)
    }

    /// What a heading stands under, and its rank: headings of one place stand side by side.
    pub(super) fn place(&self, i: usize) -> (Option<usize>, u8) {
        (self.above[i], self.headings[i].rank)
    }

    /// Headings that hold levels or specialties, and are neither, are groups.
    pub(super) fn add_groups(&self, roles: &mut [Role]) {
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
    pub fn kinds_of(&self, roles: &[Role]) -> Kinds {
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
    pub fn core_kind(&self, i: usize) -> Option<Kind> {
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
    pub(super) fn under(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
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
