//! Sections that are told by what they list, where their headings do not tell: a list of what one does, of what one
//! brings, of the steps of hiring.
//!
//! Invariant: nouns of sections (`Requirements`) stay what they are. A list tells a kind only where the level,
//! specialty or page that it stands in has no section of that kind by name.

use super::read::Read;
use super::{Heading, OTHER, Part, Role};
use crate::handbook::words::{self, Reading, Tally};
use crate::handbook::{Kind, Kinds};
use crate::text::{Map, Set};

/// How many items of a list are looked at: as many as tell what the others are.
const MOST_ITEMS: usize = 16;

/// What a section stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Owner {
    Page,
    /// A level, a specialty, or a role that is none yet; the part.
    Role(usize),
    /// A section of a kind, which what stands in it belongs to.
    Section,
}

/// A section with a list that may tell what it is.
struct List {
    part: usize,
    owner: Owner,
    tally: Tally,
}

/// The sections of a page by what they stand in.
struct Contents<'r, 'a> {
    read: &'r Read<'a>,
    parts: &'r [Part<'a>],
    /// What each part stands in.
    owners: Vec<Owner>,
    /// The kinds that each part has sections of, by name.
    has: Vec<Kinds>,
    /// How many of them say what one does.
    duties: Vec<u32>,
    page_has: Kinds,
    roles_have: Kinds,
    has_levels: bool,
}

impl<'a> Read<'a> {
    /// Reads headings whose words do not tell by what they list, and changes their roles. `items` gives the items below
    /// a heading. Tells whether any was found.
    pub(super) fn read_contents(
        &mut self,
        roles: &mut [Role],
        parts: &[Part<'a>],
        items: &dyn Fn(usize) -> Vec<&'a str>,
    ) -> bool {
        let contents = Contents::new(self, parts);
        let lists = contents.lists(items);
        let found = contents.kinds(&lists);
        let ladder = contents.ladder();
        for (list, kind) in &found {
            roles[parts[list.part].heading] = Role::Section((*kind).into());
            // A role with sections of its own is a level.
            if let Owner::Role(role) = list.owner
                && Kinds::from(*kind).is_core()
                && parts[role].role == OTHER
            {
                roles[parts[role].heading] = Role::Level;
            }
        }
        let found = found.iter().map(|(list, kind)| (parts[list.part].heading, *kind));
        let found: Vec<(usize, Kind)> = found.chain(ladder.map(|heading| (heading, Kind::CareerLadder))).collect();
        for (heading, kind) in &found {
            self.readings[*heading] = Reading::Section((*kind).into(), "");
        }
        if let Some(heading) = ladder {
            roles[heading] = Role::Section(Kind::CareerLadder.into());
        }
        if !found.is_empty() {
            self.find_below();
            self.add_groups(roles);
        }
        !found.is_empty()
    }
}

impl<'r, 'a> Contents<'r, 'a> {
    fn new(read: &'r Read<'a>, parts: &'r [Part<'a>]) -> Contents<'r, 'a> {
        let mut owners: Vec<Owner> = Vec::with_capacity(parts.len());
        let mut has = vec![Kinds::NONE; parts.len()];
        let mut duties = vec![0; parts.len()];
        let (mut page_has, mut roles_have, mut has_levels) = (Kinds::NONE, Kinds::NONE, false);
        for part in parts {
            let owner = match part.parent {
                None => Owner::Page,
                Some(up) => match parts[up].role {
                    Role::Level | Role::Specialty => Owner::Role(up),
                    OTHER if read.is_role[parts[up].heading] && owners[up] == Owner::Page => Owner::Role(up),
                    Role::Section(kinds) if !kinds.has(Kind::Other) && !kinds.has(Kind::Overview) => Owner::Section,
                    Role::Section(_) | Role::Group => owners[up],
                },
            };
            owners.push(owner);
            has_levels |= part.role == Role::Level;
            let Role::Section(kinds) = part.role else { continue };
            match owner {
                Owner::Page => page_has = page_has.and(kinds),
                Owner::Role(role) => {
                    has[role] = has[role].and(kinds);
                    duties[role] += u32::from(kinds == Kind::Responsibilities.into());
                    roles_have = roles_have.and(kinds);
                }
                Owner::Section => {}
            }
        }
        Contents { read, parts, owners, has, duties, page_has, roles_have, has_levels }
    }

    fn has(&self, owner: Owner) -> Kinds {
        if let Owner::Role(role) = owner { self.has[role] } else { self.page_has }
    }

    /// Whether the page tells by name how one is hired.
    fn tells_hiring(&self) -> bool {
        self.page_has.has(Kind::HiringProcess) || self.roles_have.has(Kind::HiringProcess)
    }

    /// Whether a part says the name again of what it stands in.
    fn repeats(&self, part: usize) -> bool {
        let name = |part: usize| &self.read.names[self.parts[part].heading];
        matches!(self.owners[part], Owner::Role(role) if !name(part).is_empty() && name(part) == name(role))
    }

    /// Whether a part may be something else than its heading says.
    fn is_open(&self, part: usize) -> bool {
        let Part { heading, role: Role::Section(kinds), .. } = self.parts[part] else { return false };
        let owner = self.owners[part];
        if !self.read.headings[heading].has_items || owner == Owner::Section {
            return false;
        }
        let has = self.has(owner);
        if kinds.has(Kind::Other) {
            // Where nothing is lacking, a list can only tell wishes; beside levels, only how one is hired.
            let full = has.has(Kind::Responsibilities) && has.has(Kind::Requirements) && self.tells_hiring();
            let beside = owner == Owner::Page && self.has_levels && self.tells_hiring();
            let may_tell = || !full || words::wishes(self.read.headings[heading].text.text);
            return self.read.readings[heading] == Reading::Name && !beside && may_tell();
        }
        if kinds == Kind::Overview.into() {
            return owner == Owner::Page && !self.has_levels && !has.has(Kind::Responsibilities);
        }
        let other_core = match self.read.core_kind(heading) {
            Some(Kind::Responsibilities) => Kind::Requirements,
            Some(Kind::Requirements) => Kind::Responsibilities,
            _ => return false,
        };
        let words = self.read.headings[heading].words;
        !has.has(other_core) && (words::is_phrase(words) || says_expectations(words))
    }

    /// The lists of parts that may be something else than their headings say.
    fn lists(&self, items: &dyn Fn(usize) -> Vec<&'a str>) -> Vec<List> {
        let open: Vec<usize> = (0..self.parts.len()).filter(|part| self.is_open(*part)).collect();
        if open.is_empty() {
            return Vec::new();
        }
        // Where roles stand, what stands beside them is one too.
        let is_role = |part: &usize| {
            let part = *part;
            self.parts[part].role == OTHER && self.read.is_role[self.parts[part].heading] && !self.repeats(part)
        };
        let place = |part: usize| self.read.place(self.parts[part].heading);
        let roles: Set<_> = (0..self.parts.len()).filter(is_role).map(place).collect();
        let told = open.into_iter().filter(|part| !words::gives(self.parts[*part].label.text));
        let told = told.filter(|part| self.parts[*part].role != OTHER || !roles.contains(&place(*part)));
        let list = |part: usize| {
            let mut tally = Tally::default();
            items(self.parts[part].heading).iter().take(MOST_ITEMS).for_each(|item| tally.add(item));
            List { part, owner: self.owners[part], tally }
        };
        told.map(list).collect()
    }

    /// The kinds of those lists that tell one.
    fn kinds<'l>(&self, lists: &'l [List]) -> Vec<(&'l List, Kind)> {
        let is_role_page = words::is_role(self.read.title_text) || self.read.duties.is_some();
        // What phrases say is no name.
        let name = |list: &List| {
            let heading = self.parts[list.part].heading;
            let name = &self.read.names[heading];
            if name.is_empty() { self.read.headings[heading].words } else { name }
        };
        let is_shared = |list: &List| matches!(list.owner, Owner::Role(_)) && !self.repeats(list.part);
        // Headings of one name below several roles are of one kind.
        let mut shared: Map<&str, Tally> = Map::default();
        for list in lists.iter().filter(|list| is_shared(list)) {
            let tally = shared.entry(name(list)).or_default();
            *tally = tally.and(list.tally);
        }
        // Where roles have no sections by name, all that is listed below them tells what they ask.
        let asks = |list: &List| !self.has(list.owner).is_core() && (list.owner != Owner::Page || is_role_page);
        let asking =
            lists.iter().filter(|list| asks(list)).fold(Tally::default(), |all, list| all.and(list.tally)).asks();
        let kind = |list: &List| {
            let tally = if is_shared(list) { shared[name(list)] } else { list.tally };
            let hires = || tally.may_hire() && words::may_hire(self.read.headings[self.parts[list.part].heading].words);
            let leans = || tally.leans().filter(|_| asking && asks(list));
            let told =
                || tally.kind().or_else(leans).or_else(|| self.expects(list, |words| words.contains("we expect")));
            let kind = match self.leads_to(list).or_else(|| self.expects(list, says_expectations)).or_else(told) {
                None | Some(Kind::Responsibilities) if hires() => Kind::HiringProcess,
                kind => kind?,
            };
            let wish = kind == Kind::Requirements && words::wishes(self.parts[list.part].label.text);
            Some(if wish { Kind::NiceToHave } else { kind }).filter(|kind| self.may_be(list, *kind, is_role_page))
        };
        let told: Vec<(&List, Option<Kind>)> = lists.iter().map(|list| (list, kind(list))).collect();
        let placed = self.by_place(&told, |list| is_shared(list).then(|| name(list)));
        told.into_iter().filter_map(|(list, kind)| Some((list, kind?))).chain(placed).collect()
    }

    /// What is expected, by a heading's words, where another section says what one does: what one brings.
    fn expects(&self, list: &List, says: impl Fn(&str) -> bool) -> Option<Kind> {
        let told = &self.read.headings[self.parts[list.part].heading];
        let is_second = matches!(list.owner, Owner::Role(role) if self.duties[role] > 1);
        (is_second && says(told.words)).then_some(Kind::Requirements)
    }

    /// What leads to a role is what it asks of those who would hold it: `How to become a pilot`, `Criteria`.
    fn leads_to(&self, list: &List) -> Option<Kind> {
        let told = &self.read.headings[self.parts[list.part].heading];
        let leads = told.words == "criteria" || words::to_become(told.words).is_some();
        leads.then_some(Kind::Requirements)
    }

    /// The kinds of lists that several levels have below the same headings, where neither headings nor items tell them:
    /// what one does comes before what one brings, and where one of the two is told the other is the other. In English
    /// the words tell.
    fn by_place<'l, 'n>(
        &self,
        told: &[(&'l List, Option<Kind>)],
        shared: impl Fn(&List) -> Option<&'n str>,
    ) -> Vec<(&'l List, Kind)> {
        const CORE: [Kind; 2] = [Kind::Responsibilities, Kind::Requirements];
        let may_be = |list: &List| {
            let Part { heading, label, role, .. } = &self.parts[list.part];
            *role == OTHER
                && words::is_foreign(label.text, self.read.headings[*heading].words)
                && !words::tells_of_us(label.text)
        };
        let open = |(list, kind): &(&'l List, Option<Kind>)| {
            Some((*list, shared(list)?)).filter(|_| kind.is_none() && may_be(list))
        };
        let open: Vec<(&'l List, &'n str)> = told.iter().filter_map(open).collect();
        let mut names: Vec<&str> = Vec::new();
        for (_, name) in &open {
            if !names.contains(name) && names.len() <= CORE.len() {
                names.push(name);
            }
        }
        let owners: Set<Owner> = open.iter().map(|(list, _)| list.owner).collect();
        let mut has = owners.iter().fold(Kinds::NONE, |all, owner| all.and(self.has(*owner)));
        for (list, kind) in told {
            has = kind.iter().filter(|_| owners.contains(&list.owner)).copied().fold(has, Kinds::with);
        }
        let lacking: Vec<Kind> = CORE.into_iter().filter(|kind| !has.has(*kind)).collect();
        let often = |name: &&str| open.iter().filter(|(_, other)| other == name).count() > 1;
        if names.is_empty() || names.len() != lacking.len() || !names.iter().all(&often) {
            return Vec::new();
        }
        let kind = |name: &str| names.iter().position(|other| *other == name).map(|at| lacking[at]);
        open.iter().filter_map(|(list, name)| Some((*list, kind(name)?))).collect()
    }

    /// The heading of the section that leads on to another page, where its words alone do not tell: the only one that
    /// lists nothing, links to one and tells of growth, or in other languages than English is the only one like it
    /// beside the levels.
    fn ladder(&self) -> Option<usize> {
        if self.page_has.has(Kind::CareerLadder) || self.roles_have.has(Kind::CareerLadder) {
            return None;
        }
        let climbs = |told: &Heading<'_>| words::may_climb(told.words) && !words::tells_of_us(told.text.text);
        let leads = |part: &usize| {
            let Part { heading, role, .. } = self.parts[*part];
            let told = &self.read.headings[heading];
            // `So geht es weiter` after the application, or after this role.
            let is_next = || role == Role::Section(Kind::HiringProcess.into()) && words::is_phrase(told.words);
            let is_open = role == OTHER && self.read.readings[heading] == Reading::Name;
            self.owners[*part] == Owner::Page
                && (is_open || is_next())
                && told.has_link
                && !told.has_items
                && ((self.has_levels && words::is_foreign(told.text.text, told.words)) || climbs(told))
        };
        let mut found = (0..self.parts.len()).filter(leads);
        found.next().filter(|_| found.next().is_none()).map(|part| self.parts[part].heading)
    }

    /// Whether a list may be of a kind that its items tell.
    fn may_be(&self, list: &List, kind: Kind, is_role_page: bool) -> bool {
        let Part { label, role, .. } = &self.parts[list.part];
        let is_core = Kinds::from(kind).is_core();
        let has = self.has(list.owner);
        // A page tells of a role by its title, or by sections of several kinds that roles have.
        let several = || {
            let told = has.iter().filter(|kind| !matches!(kind, Kind::Overview | Kind::Other));
            told.count() > 1
        };
        let of_role = list.owner != Owner::Page
            || is_role_page
            || self.has_levels
            || several()
            || (kind == Kind::Requirements && words::speaks_to_you(label.text));
        if *role == Role::Section(Kind::Overview.into()) {
            return of_role && kind == Kind::Responsibilities;
        }
        if *role != OTHER {
            return is_core;
        }
        let lacks = match list.owner {
            _ if kind == Kind::HiringProcess => !self.tells_hiring(),
            Owner::Page => !has.has(kind) && !self.roles_have.has(kind) && !self.has_levels,
            _ => !has.has(kind),
        };
        lacks && of_role && (kind != Kind::Responsibilities || !words::tells_of_us(label.text))
    }
}

/// Whether a heading, given in its normal form, says that something is expected, and nothing of what.
fn says_expectations(words: &str) -> bool {
    matches!(words, "expectations" | "key expectations" | "core expectations" | "general expectations")
}
