//! Steps of a ladder that are told by their names alone: `Associate` beside `Senior`, with a list below each; and roles
//! that stand beside them.
//!
//! Invariant: one name alone makes no ladder, unless it is a step of what the page's title names, or the title tells of
//! roles.

use std::cell::LazyCell;
use std::hash::Hash;

use super::read::{Place, Read};
use super::{OTHER, Role};
use crate::handbook::Kind;
use crate::handbook::words::{self, Reading};
use crate::text::{Map, Set};

impl Read<'_> {
    /// Two steps and more side by side, with anything below them, are levels even without sections of their own. So is
    /// a step of what the title names, and one that stands elsewhere on the page at the rank of such levels.
    pub(super) fn add_steps(&self, roles: &mut [Role]) {
        let holds = |i: usize| self.headings[i].has_content || self.headings[i].has_table || self.has_deeper(i);
        let is_role_page = LazyCell::new(|| words::is_role(self.title_text));
        // What a role does may stand in parts, `Coach` and `Lead`; what a page of roles says they do, one for each.
        let in_section = |up: usize| matches!(roles[up], Role::Section(kinds) if kinds.is_core());
        let may_hold = |up: usize| roles[up] == OTHER || roles[up] == Role::Group || (in_section(up) && !*is_role_page);
        let ranks_title = |i: usize| {
            let words = self.headings[i].words;
            words.split_once(' ').is_some_and(|(first, rest)| {
                words::is_rank(first) && words::same_letters(rest.strip_suffix('s').unwrap_or(rest), self.title_text)
            })
        };
        let may_be = |i: &usize| {
            let open = self.above[*i].is_none_or(|up| may_hold(up) || (in_section(up) && ranks_title(*i)));
            open && roles[*i] == OTHER && self.readings[*i] == Reading::Name && holds(*i)
        };
        let named: Vec<usize> = (0..roles.len()).filter(may_be).collect();
        let is_named_step = |i: usize| words::is_step(self.headings[i].text.text);
        let kin = Kin::of(self, &named);
        let alike = self.roles_alone(&named);
        // Themes of what roles bring may part musts from wishes each.
        let apart: Vec<usize> = named.iter().copied().filter(|i| !self.above[*i].is_some_and(in_section)).collect();
        let asking = self.asking_alike(&apart, roles);
        let is_step = |i: &usize| {
            // `Senior Deck Track` beside `Deck Track` holds steps, and is none.
            let is_kin = || kin.steps.contains(i) && !self.under(*i).any(is_named_step);
            let is_told = || self.is_told_as_role(*i, self.above[*i].is_some_and(in_section));
            is_named_step(*i)
                || self.steps.contains(i)
                || is_kin()
                || alike.contains(&self.place(*i))
                || asking.contains(i)
                || is_told()
        };
        let steps: Vec<usize> = named.into_iter().filter(is_step).collect();
        let names = by_key(steps.iter().map(|step| (self.place(*step), &self.names[*step])));
        // A page of roles may have one, where nothing else stands beside it.
        let is_beside =
            |i: usize, j: usize| i != j && self.place(i) == self.place(j) && self.readings[j] == Reading::Name;
        let is_only = |i: usize| {
            let is_outer = self.is_of_roles && self.above[i].is_none() && self.is_role[i];
            is_outer && !(0..self.headings.len()).any(|j| is_beside(i, j))
        };
        let is_level = |i: &&usize| names[&self.place(**i)].1 || kin.of_title.contains(*i) || is_only(**i);
        let rank = |i: usize| usize::from(self.headings[i].rank.min(6));
        let (mut ranks, mut owning) = ([false; 7], [false; 7]);
        steps.iter().filter(is_level).for_each(|level| ranks[rank(*level)] = true);
        // One may stand alone below `Crew roles` where levels of its rank have sections of their own.
        (0..roles.len()).filter(|i| roles[*i] == Role::Level).for_each(|level| owning[rank(level)] = true);
        let is_among = |i: usize| owning[rank(i)] && self.above[i].is_some_and(|up| self.says_roles(up));
        for step in steps.into_iter().filter(|i| ranks[rank(*i)] || is_among(*i)) {
            roles[step] = Role::Level;
        }
    }

    /// Roles that are only told of, in text, items or sections of any kind, those who hold one, and names with sections
    /// of their own, where they stand beside levels of the same rank under the same heading.
    pub(super) fn add_told_levels(&self, roles: &mut [Role]) {
        let levels = (0..roles.len()).filter(|i| roles[*i] == Role::Level);
        let places: Set<_> = levels.map(|i| self.place(i)).collect();
        // On a page of roles one may stand alone in its group.
        let mut ranks = [false; 7];
        places.iter().for_each(|(_, rank)| ranks[usize::from(*rank).min(6)] = true);
        let is_beside = |i: usize| {
            let is_alone = self.is_of_roles && self.is_role[i] && self.above[i].is_some();
            places.contains(&self.place(i)) || (is_alone && ranks[usize::from(self.headings[i].rank).min(6)])
        };
        for i in 0..roles.len() {
            let heading = &self.headings[i];
            let named = self.readings[i] == Reading::Name && !self.is_sentence[i];
            // Themes below a role tell of it; other roles, and what holds them, do not.
            let themed = || {
                let is_theme = |j: usize| self.readings[j] == Reading::Name && !self.is_role[j] && roles[j] == OTHER;
                self.has_deeper(i) && self.under(i).all(is_theme)
            };
            // So does nothing, where the role is still to be described.
            let told = self.is_role[i] && (heading.has_content || !self.has_deeper(i) || themed());
            // `Pilots` are one beside `Diver`, and whoever has duties is one below `Roles`.
            let is_held = self.are_roles[i] && heading.has_content;
            let holds_duties = || self.above[i].map_or(self.is_of_duties, |up| self.says_roles(up));
            let is_held = is_held || (heading.has_items && holds_duties() && !words::gives(heading.text.text));
            let told = told || (is_held && !self.under(i).any(|j| self.is_role[j]));
            let owns = self.below[i].is_core() && self.under(i).all(|j| roles[j] != Role::Level);
            if !named || !(told || owns) || roles[i] != OTHER {
                continue;
            }
            let in_section = !owns
                && self.above[i].is_some_and(|up| match roles[up] {
                    Role::Section(kinds) => !kinds.has(Kind::Other) && !kinds.is_core(),
                    role => role == Role::Level,
                });
            if !in_section && is_beside(i) {
                roles[i] = Role::Level;
            }
        }
    }

    /// Names that stand side by side, two and more, and have sections of what one does or brings each, or begin with
    /// a grade. What is no role, and holds levels where nothing says so, is none of them: what stands there all of those
    /// ask.
    fn asking_alike(&self, named: &[usize], roles: &[Role]) -> Set<usize> {
        let tells_grade = |i: usize| words::told_grade(self.headings[i].first).is_some();
        let is_told = |i: usize| self.below[i].is_core() || tells_grade(i);
        let holds_levels = |i: usize| {
            let mut before = self.under(i).take_while(|j| self.readings[*j] != Reading::Levels);
            before.any(|j| self.above[j] == Some(i) && roles[j] == Role::Level)
        };
        let is_group = |i: usize| !self.is_role[i] && holds_levels(i);
        let asks = |i: &&usize| !self.is_sentence[**i] && is_told(**i) && !is_group(**i);
        self.several(named.iter().filter(asks).copied().collect()).into_iter().collect()
    }

    /// Where three names and more stand side by side, and all of them are roles, or those who hold one, that hold no
    /// others.
    fn roles_alone(&self, named: &[usize]) -> Set<Place> {
        let mut roles: Map<Place, usize> = Map::default();
        let is_held = |i: usize| self.is_role[i] || self.are_roles[i];
        for i in named.iter().filter(|i| is_held(**i)) {
            *roles.entry(self.place(*i)).or_default() += 1;
        }
        roles.retain(|_, count| *count > 2);
        if roles.is_empty() {
            return Set::default();
        }
        let names = (0..self.headings.len()).filter(|i| self.readings[*i] == Reading::Name);
        let holds_others = |i: usize| self.under(i).any(|j| self.is_role[j]);
        let others = names.filter(|i| roles.contains_key(&self.place(*i)) && (!is_held(*i) || holds_others(*i)));
        let others: Set<Place> = others.map(|i| self.place(i)).collect();
        roles.into_keys().filter(|place| !others.contains(place)).collect()
    }

    /// Whether a heading names a role, none below it does, and it stands in a section of what roles do or bring, below
    /// a heading that tells of all roles, or on a page that does: `Reviewer` on `Deck Roles`, `Reviewers` below
    /// `Roles`.
    fn is_told_as_role(&self, i: usize, in_section: bool) -> bool {
        let words = |i: usize| self.headings[i].words;
        (self.is_role[i] || self.are_roles[i])
            && (in_section
                || self.above[i].map_or(self.is_of_roles || self.is_of_duties, |up| words::tells_of_roles(words(up))))
            && !self.under(i).any(|j| self.is_role[j])
    }

    /// Whether a heading says `Roles` and nothing more.
    fn says_roles(&self, i: usize) -> bool {
        words::says_roles(self.headings[i].words)
    }
}

/// By each key the first of its names, and whether another one has it too.
fn by_key<'n, K: Eq + Hash>(names: impl Iterator<Item = (K, &'n str)>) -> Map<K, (&'n str, bool)> {
    let mut by_key: Map<K, (&str, bool)> = Map::default();
    for (key, name) in names {
        let (first, differ) = by_key.entry(key).or_insert((name, false));
        *differ |= *first != name;
    }
    by_key
}

/// Headings that name steps of one thing, whatever it is: `Junior Deck Hands`, `Deck Hands`, `Senior Deck Hands`.
#[derive(Default)]
struct Kin {
    steps: Set<usize>,
    /// Those of what the page's title names.
    of_title: Set<usize>,
}

impl Kin {
    fn of(read: &Read<'_>, named: &[usize]) -> Kin {
        let base = |i: &usize| {
            let base = words::squeezed(&words::without_rank(read.headings[*i].text.text)?);
            Some((*i, base)).filter(|(_, base)| !base.is_empty())
        };
        let bases: Vec<(usize, String)> = named.iter().filter_map(base).collect();
        let mut kin = Kin::default();
        // `B2 - Boatswain 2` on the page of boatswains.
        let counts_title = |i: &&usize| {
            let base = words::without_count(read.headings[**i].text.text);
            base.is_some_and(|base| words::squeezed(&base) == read.title)
        };
        kin.of_title.extend(named.iter().filter(counts_title));
        kin.steps.extend(&kin.of_title);
        if bases.is_empty() {
            return kin;
        }
        let alone: Map<usize, String> =
            named.iter().map(|i| (*i, words::squeezed_alone(read.headings[*i].text.text))).collect();
        let names: Set<(Place, &str)> = named.iter().map(|i| (read.place(*i), alone[i].as_str())).collect();
        let shared = by_key(bases.iter().map(|(i, base)| ((read.place(*i), base.as_str()), &read.names[*i])));
        for (i, base) in &bases {
            let at = (read.place(*i), base.as_str());
            let is_title = *base == read.title || base.strip_suffix('s') == Some(&read.title);
            if is_title {
                kin.of_title.insert(*i);
            }
            if is_title || shared[&at].1 || names.contains(&at) {
                kin.steps.insert(*i);
            }
        }
        let is_base = |i: &&usize| shared.contains_key(&(read.place(**i), alone[*i].as_str()));
        kin.steps.extend(named.iter().filter(is_base));
        kin
    }
}
