//! A page's headings as they are read: by their words, and by what stands above and below them.
//!
//! Invariant: what a heading is by its words changes only where what follows it tells better.

use std::cell::OnceCell;

use super::{Heading, Text, is_of_role};
use crate::handbook::words::{self, Reading};
use crate::handbook::{Kind, Kinds};
use crate::text::{Map, Set, Texts, fingerprint};

pub(super) struct Read<'a> {
    pub states_grade: &'a dyn Fn(usize) -> bool,
    /// The page's title; letters and digits only.
    pub title: String,
    /// Whether the title tells of all roles of the page.
    pub is_of_roles: bool,
    /// Whether the title says what roles do or bring, and not which.
    pub is_of_duties: bool,
    /// The title as it is written.
    pub title_text: &'a str,
    /// The same where it says what roles do or bring.
    pub duties: Option<Text<'a>>,
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
    /// Whether each heading names those who hold one thing.
    pub are_roles: Vec<bool>,
    /// Whether each heading is rather a sentence than a name.
    pub is_sentence: Vec<bool>,
    /// The kinds of the sections directly below each heading.
    pub below: Vec<Kinds>,
    /// Headings that name a step by what it is called and by how far along the ladder it is.
    pub steps: Set<usize>,
    /// Ranks at which levels and their sections stand side by side.
    pub flat: [bool; 7],
}

/// What a heading stands under, and its rank: headings of one place stand side by side.
pub(super) type Place = (Option<usize>, u8);

/// Whose section a heading opens.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Subject<'a> {
    /// As the heading writes it in front; empty where it stands elsewhere.
    pub text: &'a str,
    /// In its normal form.
    pub words: &'a str,
}

impl<'a> Subject<'a> {
    /// The subject of these words, where it stands in a heading as one: in front, or behind all else (`What you do as a
    /// pilot`).
    fn new(heading: &Heading<'a>, words: &'a str) -> Subject<'a> {
        // `Pilot role requirements` are the pilot's.
        let words = words.strip_suffix(" role").filter(|name| words::is_role(name)).unwrap_or(words);
        let is_behind = || heading.words.strip_suffix(words).is_some_and(|before| before.ends_with(' '));
        match words::as_written(heading.text.text, words) {
            "" if !is_behind() => Subject::default(),
            text => Subject { text, words },
        }
    }
}

impl<'a> Read<'a> {
    pub fn new(
        title: &'a str,
        duties: Option<Text<'a>>,
        headings: &'a [Heading<'a>],
        states_grade: &'a dyn Fn(usize) -> bool,
    ) -> Read<'a> {
        let count = headings.len();
        let mut read = Read {
            states_grade,
            title: words::squeezed(title),
            is_of_roles: words::tells_who_is_who(&words::normal(title)),
            is_of_duties: duties.is_some() && words::is_bare_section(title),
            title_text: title,
            duties,
            headings,
            readings: Vec::with_capacity(count),
            subjects: Vec::with_capacity(count),
            names: Texts::with_room(count, headings.iter().map(|heading| heading.words.len()).sum()),
            said: OnceCell::new(),
            above: Vec::with_capacity(count),
            is_role: Vec::with_capacity(count),
            are_roles: Vec::with_capacity(count),
            is_sentence: Vec::with_capacity(count),
            below: vec![Kinds::NONE; count],
            steps: Set::default(),
            flat: [false; 7],
        };
        let mut path: Vec<usize> = Vec::new();
        for (i, heading) in headings.iter().enumerate() {
            while path.last().is_some_and(|p| headings[*p].rank >= heading.rank) {
                path.pop();
            }
            read.above.push(path.last().copied());
            path.push(i);
            let reading = read.reading(heading);
            read.readings.push(reading);
        }
        read.read_steps();
        read.read_askers();
        read.read_grades();
        read.read_stated();
        headings.iter().enumerate().for_each(|(i, heading)| read.read_name(i, heading));
        read.read_descriptions();
        read.read_holders();
        read.find_below();
        read.flat = read.flat_ranks();
        read
    }

    /// Reads one heading by its words.
    fn reading(&self, heading: &Heading<'a>) -> Reading<'a> {
        let text = heading.text.text;
        let is_title = self.readings.is_empty() && words::same_letters(text, self.title_text);
        let reading = if is_title { words::strict_reading(heading.words) } else { words::reading(heading.words) };
        // `1. Kademe`, `Рівень В` and `Perfil A` are one of what they name.
        let is_many = match reading {
            Reading::Levels => true,
            Reading::Section(kinds, "") => kinds == Kind::JobGrade.into() || text.split(' ').count() == 2,
            _ => false,
        };
        match reading {
            _ if is_many && words::is_counted(text) => Reading::Name,
            Reading::Name if !is_title => {
                let told = words::told_of_role(text, heading.words);
                told.filter(|_| !words::is_counted(text)).unwrap_or(Reading::Name)
            }
            reading => reading,
        }
    }

    /// What could hold levels holds none where others like it stand beside it: `Mittlere Ebene`, `Obere Ebene`.
    fn read_steps(&mut self) {
        let is_open = |i: &usize| matches!(self.readings[*i], Reading::Levels | Reading::Name);
        // `Strategic level` below `Levels`
        let is_held = |i: usize| self.above[i].is_some_and(|up| self.readings[up] == Reading::Levels);
        let is_step = |i: usize| {
            let words = self.headings[i].words;
            words::may_be_step(words) || (words.ends_with(" level") && words.matches(' ').count() == 1 && is_held(i))
        };
        let may_be = |i: &usize| is_open(i) && is_step(*i);
        let steps: Vec<usize> = (0..self.headings.len()).filter(may_be).collect();
        for i in self.several(steps) {
            self.readings[i] = Reading::Name;
            self.steps.insert(i);
        }
    }

    /// What would be a section, or hold levels, is a level's name where it holds what one does and what one brings
    /// itself, as another heading beside it does: `Profilo base` beside `Profilo esperto`, `책임` beside `신입`.
    fn read_askers(&mut self) {
        let is_name = |i: &usize| self.readings[*i] == Reading::Name;
        let may_be = |i: &usize| match &self.readings[*i] {
            Reading::Section(kinds, _) if kinds.is_core() => true,
            Reading::Section(..) | Reading::Levels => {
                let heading = &self.headings[*i];
                words::may_be_step(heading.words) || words::is_step(heading.text.text)
            }
            _ => false,
        };
        let misread: Vec<usize> =
            (0..self.headings.len()).filter(|i| self.has_deeper(*i) && may_be(i) && self.asks(*i)).collect();
        if misread.is_empty() {
            return;
        }
        let named = (0..self.headings.len()).filter(|i| is_name(i) && self.has_deeper(*i) && self.asks(*i));
        let askers: Set<usize> = self.several(named.chain(misread.iter().copied()).collect()).into_iter().collect();
        for i in misread.into_iter().filter(|i| askers.contains(i)) {
            self.readings[i] = Reading::Name;
        }
    }

    /// Whether sections of what one does and of what one brings stand right below a heading.
    fn asks(&self, i: usize) -> bool {
        let own = self.under(i).filter(|below| self.above[*below] == Some(i));
        let kinds = own.map(|below| match &self.readings[below] {
            Reading::Section(kinds, "") => kinds.core(),
            _ => Kinds::NONE,
        });
        kinds.fold(Kinds::NONE, Kinds::and) == Kinds::CORE
    }

    /// A grade, or a step's name with its number alone, right below another heading and the only one there, is that
    /// one's grade: `**Level 4**` below `Senior Pilot`.
    fn read_grades(&mut self) {
        let tells = |i: usize| {
            let text = self.headings[i].text.text;
            words::told_level(text).is_some() || words::told_grade(text).is_some()
        };
        for i in 1..self.headings.len() {
            let heading = &self.headings[i];
            let is_alone = self.readings[i] == Reading::Name
                && self.above[i] == Some(i - 1)
                && !(self.headings[i - 1].has_content || heading.has_items || heading.has_table || self.has_deeper(i));
            if is_alone && tells(i) && !self.under(i - 1).skip(1).any(|j| self.above[j] == Some(i - 1) && tells(j)) {
                self.readings[i] = Reading::Section(Kind::JobGrade.into(), "");
            }
        }
    }

    /// What may name a grade does where a few words with its number follow, and nothing else: `Třída` above `7`.
    fn read_stated(&mut self) {
        const LONGEST: usize = 60;
        for (i, heading) in self.headings.iter().enumerate().skip(1) {
            let is_open = matches!(self.readings[i], Reading::Name | Reading::Levels);
            let is_short = !heading.first.is_empty() && heading.first.len() <= LONGEST;
            let is_fact = is_open && is_short && !heading.has_items && !heading.has_table && !self.has_deeper(i);
            if is_fact && words::may_name_grade(heading.words) && words::grade(heading.first, true).is_some() {
                self.readings[i] = Reading::Section(Kind::JobGrade.into(), "");
            }
        }
    }

    /// What a heading that is read names.
    fn read_name(&mut self, i: usize, heading: &Heading<'a>) {
        let text = heading.text.text;
        let reading = self.readings[i].clone();
        // What the words already say is a section or a holder is no name.
        let named = reading == Reading::Name;
        self.is_role.push(named && words::names_role(text, heading.words));
        self.are_roles.push(named && words::name_roles(text, heading.words));
        self.is_sentence.push(named && words::is_sentence(text, heading.words));
        self.names.add(|out| {
            if named {
                words::push_squeezed(out, text)
            }
        });
        self.subjects.push(match reading {
            Reading::Section(_, words) => Subject::new(heading, words),
            _ => Subject::default(),
        });
    }

    /// Where nothing beside or below it is called responsibilities, they are listed as the description of the job.
    fn read_descriptions(&mut self) {
        let is = |i: usize, kind| matches!(&self.readings[i], Reading::Section(kinds, _) if kinds.has(kind));
        let told = (0..self.headings.len()).filter(|i| is(*i, Kind::Responsibilities)).map(|i| self.above[i]);
        let told: Set<Option<usize>> = told.collect();
        let describes = |i: usize| {
            let heading = &self.headings[i];
            heading.has_items && is(i, Kind::Overview) && words::describes_job(heading.words)
        };
        let is_told = |i: usize| told.contains(&self.above[i]) || told.contains(&Some(i));
        let described = (0..self.headings.len()).filter(|i| describes(*i) && !is_told(*i));
        for i in described.collect::<Vec<_>>() {
            self.readings[i] = Reading::Section(Kind::Responsibilities.into(), "");
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
            let at = self.around(i).find(|up| !matches!(self.readings[*up], Reading::Section(..)));
            // One that names the heading before it belongs to that, though it stands no deeper.
            let beside = name.filter(|j: &usize| {
                self.headings[*j].rank >= self.headings[i].rank
                    && words::means(self.headings[*j].words, self.subjects[i].words)
            });
            if let Some(up) = beside.or(at) {
                self.below[up] = self.below[up].and(*kinds);
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

    /// A rank is flat where at least two roles are followed by sections of their own at the very same rank, or the title
    /// that comes first by its job grade, and other levels stand deeper.
    fn flat_ranks(&self) -> [bool; 7] {
        let mut roles = [0; 7];
        for (i, pair) in self.headings.windows(2).enumerate() {
            let same = pair[0].rank == pair[1].rank && self.is_role[i] && self.readings[i] == Reading::Name;
            if same && self.core(&self.readings[i + 1]) {
                roles[usize::from(pair[0].rank.min(6))] += 1;
            }
        }
        let mut flat = roles.map(|n| n >= 2);
        if self.is_first_level() {
            flat[usize::from(self.headings[0].rank.min(6))] = true;
        }
        flat
    }

    /// Whether the first heading says the title, and begins with its grade as levels that stand deeper do.
    fn is_first_level(&self) -> bool {
        let [first, second, ..] = self.headings else { return false };
        let is_grade = || self.core_kind(1) == Some(Kind::JobGrade) && words::grade(second.first, true).is_some();
        let is_level = |i: usize| self.is_role[i] && self.below[i].has(Kind::JobGrade);
        self.is_role[0]
            && self.names[0] == *self.title
            && first.rank == second.rank
            && is_grade()
            && (2..self.headings.len()).any(|i| self.headings[i].rank > first.rank && is_level(i))
    }

    /// Whether a heading is a section that roles have, without a subject of its own.
    pub fn core(&self, reading: &Reading) -> bool {
        matches!(reading, Reading::Section(kinds, subject) if subject.is_empty() && is_of_role(*kinds))
    }

    /// Whether the next heading stands below it.
    pub(super) fn has_deeper(&self, i: usize) -> bool {
        self.headings.get(i + 1).is_some_and(|next| next.rank > self.headings[i].rank)
    }

    /// Whether nothing stands below a heading but headings of its rank.
    pub(super) fn is_empty(&self, i: usize) -> bool {
        !self.headings[i].has_content && !self.headings[i].has_table && !self.has_deeper(i)
    }

    /// Those of some headings that stand beside others of them.
    pub(super) fn several(&self, mut headings: Vec<usize>) -> Vec<usize> {
        let mut at: Map<Place, usize> = Map::default();
        headings.iter().for_each(|i| *at.entry(self.place(*i)).or_default() += 1);
        headings.retain(|i| at[&self.place(*i)] > 1);
        headings
    }

    /// The headings that a heading stands under, the nearest first.
    pub(super) fn around(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.above[i], |up| self.above[*up])
    }

    /// Where a heading stands.
    pub(super) fn place(&self, i: usize) -> Place {
        (self.above[i], self.headings[i].rank)
    }

    /// The one kind of a section that roles have, where it names no subject.
    pub fn core_kind(&self, i: usize) -> Option<Kind> {
        match &self.readings[i] {
            Reading::Section(kinds, subject) if subject.is_empty() && is_of_role(*kinds) => {
                let mut kinds = kinds.iter();
                kinds.next().filter(|_| kinds.next().is_none())
            }
            _ => None,
        }
    }

    /// The headings below a heading, by rank.
    pub(super) fn under(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        (i + 1..self.headings.len()).take_while(move |j| self.headings[*j].rank > self.headings[i].rank)
    }
}
