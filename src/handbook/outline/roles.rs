//! What each heading of a page is: by what it was read as, by what stands below it, by what stands beside it.
//!
//! Invariant: where the words leave it open, rank decides; where neither tells, a heading is a section of its own.

use super::read::Read;
use super::{Heading, OTHER, Role, is_of_role};
use crate::handbook::words::{self, Reading};
use crate::handbook::{Kind, Kinds};
use crate::text::Map;

impl Read<'_> {
    /// What each heading is, in their order.
    pub fn roles(&self) -> Vec<Role> {
        let levels_from = self.last_levels();
        let mut roles: Vec<Role> = Vec::with_capacity(self.headings.len());
        let mut holders = Holders::default();
        for (i, heading) in self.headings.iter().enumerate() {
            if !holders.specialties.is_some_and(|holder| self.goes_on(i, &roles, holder)) {
                holders.leave(heading.rank, matches!(self.readings[i], Reading::Section(..)));
            }
            let role = match &self.readings[i] {
                Reading::Section(..) if self.is_theme(i) => OTHER,
                Reading::Section(kinds, _) => Role::Section(*kinds),
                Reading::Levels if self.holds_nothing(i) => OTHER,
                Reading::Levels => {
                    holders.enter_levels(self.holder(i));
                    Role::Group
                }
                Reading::Specialties if words::is_one_specialty(heading.words) && self.holds_nothing(i) => {
                    Role::Specialty
                }
                Reading::Specialties if self.holds_nothing(i) => OTHER,
                Reading::Specialties => {
                    holders.enter_specialties(self.holder(i));
                    Role::Group
                }
                Reading::Contents => OTHER,
                Reading::Name => self.held(i, holders.specialties).unwrap_or_else(|| {
                    let among = holders.levels.filter(|l| l.child > l.rank && l.takes(heading.rank));
                    // What stands where specialties did, and is no role, is one of them.
                    let misranked = among.is_some_and(|l| l.specialties == heading.rank) && !self.is_role[i];
                    if misranked && !is_of_role(self.below[i]) && !self.is_sentence[i] {
                        Role::Specialty
                    } else {
                        self.named(i, &roles, among.is_some(), levels_from)
                    }
                }),
            };
            roles.push(role);
        }
        self.add_steps(&mut roles);
        self.add_told_levels(&mut roles);
        self.join_repeated(&mut roles);
        self.leave_general(&mut roles);
        self.add_groups(&mut roles);
        roles
    }

    /// What a name is that a heading for specialties holds, if one does.
    fn held(&self, i: usize, specialties: Option<Holder>) -> Option<Role> {
        let (holder, rank) = (specialties?, self.headings[i].rank);
        match holder.takes(rank) {
            true if self.is_sentence[i] => Some(OTHER),
            true if self.is_role[i] && (self.is_graded(i) || (self.states_grade)(i)) => Some(Role::Level),
            true => Some(Role::Specialty),
            false => (rank > holder.rank && rank > holder.child).then_some(OTHER),
        }
    }

    /// Whether a heading only parts the specialties of a level: it stands beside what holds them, and names nothing that
    /// somebody holds; those below it stand where theirs do.
    fn goes_on(&self, i: usize, roles: &[Role], specialties: Holder) -> bool {
        let heading = &self.headings[i];
        let is_part =
            || self.readings[i] == Reading::Name && !self.is_role[i] && !self.is_sentence[i] && !self.is_graded(i);
        let holds = |next: &Heading<'_>| next.rank == specialties.child && self.readings[i + 1] == Reading::Name;
        heading.rank == specialties.rank
            && heading.rank < specialties.child
            && !(heading.has_content || heading.has_table)
            && is_part()
            && self.above[i].is_some_and(|up| roles[up] == Role::Level)
            && self.headings.get(i + 1).is_some_and(holds)
    }

    /// What a heading is that no words of handbooks are in.
    fn named(&self, i: usize, roles: &[Role], among_levels: bool, levels_from: Option<usize>) -> Role {
        let heading = &self.headings[i];
        // A picture alone names nothing.
        if heading.words.is_empty() {
            return OTHER;
        }
        let core = is_of_role(self.below[i]);
        let graded = self.is_graded(i) || (self.is_role[i] && (self.states_grade)(i));
        if among_levels && !self.is_sentence[i] {
            let holds_roles = self.under(i).any(|j| {
                self.above[j] == Some(i)
                    && self.readings[j] == Reading::Name
                    && (self.is_role[j] || is_of_role(self.below[j]))
            });
            let own = heading.has_content || core || !holds_roles;
            return if own { Role::Level } else { Role::Group };
        }
        let inside_level = self.around(i).any(|up| roles[up] == Role::Level);
        if self.is_role[i] && (core || graded) {
            // What all levels share may stand under the role's own name, before the levels.
            let shared = !graded && !inside_level && levels_from.is_some_and(|from| from > i);
            let flat = self.is_flat_role(i);
            return if shared && !flat { OTHER } else { Role::Level };
        }
        if self.is_flat_role(i) && !inside_level {
            return Role::Level;
        }
        let wrapper = self.names[i] == *self.title || words::tells_of_roles(heading.words);
        let is_level = self.below[i].is_core() && !wrapper && !self.is_sentence[i];
        if is_level && (self.is_graded(i) || (self.states_grade)(i)) {
            return Role::Level;
        }
        OTHER
    }

    /// Whether a heading states a grade, or a section for one stands below it.
    fn is_graded(&self, i: usize) -> bool {
        self.below[i].has(Kind::JobGrade) || self.headings[i].is_graded
    }

    /// A level that has the name of the one before it, below that or beside it, is one with it where no section would
    /// stand in it twice: `Senior Pilot`, its grade, and `Senior Pilot` once more with what it does.
    fn join_repeated(&self, roles: &mut [Role]) {
        let mut last: Option<(usize, Kinds)> = None;
        for (i, role) in roles.iter_mut().enumerate().filter(|(_, role)| **role == Role::Level) {
            let again = last.filter(|(level, kinds)| {
                let is_near = self.place(i) == self.place(*level) || self.above[i] == Some(*level);
                let [own, before] = [i, *level].map(|at| &self.headings[at]);
                // `Pilot (Grade 6)` is none of grade 7.
                let is_graded = own.is_graded && before.is_graded;
                let is_other = is_graded && !words::same_letters(own.name.text, before.name.text);
                // `C Engineer` is no `C++ Engineer`.
                let is_same = self.names[i] == self.names[*level] && own.words == before.words && !is_other;
                // What stands between them at their rank says what all levels ask.
                let parted = || {
                    let outside = (*level + 1..i).filter(|j| self.headings[*j].rank <= self.headings[*level].rank);
                    self.below[i].is_core() && outside.into_iter().any(|j| self.core_kind(j).is_some())
                };
                is_near && is_same && !kinds.iter().any(|kind| self.below[i].has(kind)) && !parted()
            });
            last = match again {
                Some((level, kinds)) => {
                    *role = OTHER;
                    Some((level, kinds.and(self.below[i])))
                }
                None => Some((i, self.below[i])),
            };
        }
    }

    /// A role without a grade that comes once more with one, no further out, was told of in general, before its levels:
    /// what it asks there is the page's. So was one that is only told of where it comes once more with what it asks, in
    /// a section of that.
    fn leave_general(&self, roles: &mut [Role]) {
        let is_graded = |i: usize| self.is_graded(i) || (self.states_grade)(i);
        let asks_in_section = |i: usize| {
            let in_section = self.above[i].and_then(|up| self.core_kind(up)).is_some();
            in_section && self.headings[i].has_items
        };
        let is_told = |i: usize| !(is_graded(i) || self.headings[i].has_items || self.has_deeper(i));
        let mut later: Map<&str, usize> = Map::default();
        for i in (0..roles.len()).rev().filter(|i| !self.names[*i].is_empty()) {
            if roles[i] != Role::Level {
                continue;
            }
            let again = later.insert(&self.names[i], i);
            let again = again.filter(|level| self.headings[*level].words == self.headings[i].words);
            let is_within = |level: usize| self.above[i].is_none_or(|up| self.around(level).any(|other| other == up));
            let is_general = |level: usize| is_graded(level) && !is_graded(i) && is_within(level);
            if again.is_some_and(|level| is_general(level) || (asks_in_section(level) && is_told(i))) {
                roles[i] = OTHER;
            }
        }
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

    /// Headings that hold levels or specialties, and are neither, are groups.
    pub(super) fn add_groups(&self, roles: &mut [Role]) {
        for i in 0..roles.len() {
            if !matches!(roles[i], Role::Level | Role::Specialty) {
                continue;
            }
            for up in self.around(i) {
                if roles[up] == OTHER {
                    roles[up] = Role::Group;
                }
            }
        }
    }

    /// The kinds that levels have sections of: below them, or of too high a rank after several of them, or after the only
    /// one of the page that has its grade below it and nothing that it asks.
    pub fn kinds_of(&self, roles: &[Role]) -> Kinds {
        let (mut of_one, mut of_levels) = (Kinds::NONE, Kinds::NONE);
        let levels = || (0..roles.len()).filter(|i| roles[*i] == Role::Level);
        let is_only = levels().nth(1).is_none();
        for level in levels() {
            let sections =
                (level + 1..roles.len()).take_while(|j| matches!(roles[*j], Role::Section(k) if is_of_role(k)));
            let too_high = sections.filter(|j| self.headings[*j].rank <= self.headings[level].rank);
            let behind = too_high.filter_map(|j| self.core_kind(j)).collect::<Kinds>();
            let is_graded = self.below[level] == Kind::JobGrade.into();
            let is_alone = is_only && is_graded && behind.is_core() && self.is_first(level);
            let repeated = behind.iter().filter(|kind| of_one.has(*kind) || is_alone).collect();
            of_levels = of_levels.and(self.below[level]).and(repeated);
            of_one = of_one.and(behind);
        }
        of_levels
    }

    /// Whether no section of what roles do or bring stands before a heading.
    fn is_first(&self, i: usize) -> bool {
        !(0..i).any(|j| matches!(&self.readings[j], Reading::Section(kinds, _) if kinds.is_core()))
    }

    /// The last heading that holds levels.
    fn last_levels(&self) -> Option<usize> {
        (0..self.headings.len()).rev().find(|i| self.readings[*i] == Reading::Levels && !self.holds_nothing(*i))
    }

    /// Whether a heading that could hold others is followed by none that it could hold.
    fn holds_nothing(&self, i: usize) -> bool {
        match self.headings.get(i + 1) {
            None => true,
            Some(next) if next.rank > self.headings[i].rank => false,
            // Specialties may be told of before they are named.
            Some(_) => {
                let is_told = self.readings[i] == Reading::Specialties && !self.headings[i].has_items;
                let ends = self.headings[i].has_content && (!is_told || self.is_role[i + 1]);
                ends || !matches!(self.readings[i + 1], Reading::Name)
            }
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

    /// Whether a heading of this rank, a section or not, stands behind what it holds.
    fn ends(&self, rank: u8, is_section: bool) -> bool {
        rank <= self.rank && (rank < self.child || (is_section && rank <= self.child) || self.child > self.rank)
    }
}

/// The headings that hold levels and specialties where the next heading stands.
#[derive(Debug, Default)]
struct Holders {
    levels: Option<Holder>,
    specialties: Option<Holder>,
}

impl Holders {
    /// Leaves those that a heading of this rank, a section or not, stands behind.
    fn leave(&mut self, rank: u8, is_section: bool) {
        self.levels.take_if(|holder| holder.ends(rank, is_section));
        self.specialties.take_if(|holder| holder.ends(rank, is_section));
    }

    fn enter_levels(&mut self, levels: Holder) {
        self.levels = Some(levels);
        self.specialties.take_if(|s| levels.rank <= s.rank || levels.rank <= s.child);
    }

    fn enter_specialties(&mut self, specialties: Holder) {
        self.specialties = Some(specialties);
        if let Some(levels) = &mut self.levels {
            levels.specialties = specialties.rank;
        }
    }
}
