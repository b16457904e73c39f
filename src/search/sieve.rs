//! The filters of a query, made ready for asking of every line.
//!
//! Invariant: conditions on one field are choices, on different fields they add up; what is negated never passes.

use super::abbreviations::Abbreviations;
use super::index::{HitKind, HitKinds, Index, Stand};
use super::query::{Field, Filter, Mistake, Query, Test};
use super::tokens;
use crate::handbook::{Grade, Handbook, PageId, Place};

/// Which lines a query looks at.
pub(super) struct Sieve<'a> {
    index: &'a Index,
    kinds: Option<HitKinds>,
    no_kinds: HitKinds,
    /// Of each page, whether it is looked at; empty where all are.
    pages: Vec<bool>,
    levels: Vec<LevelTest>,
    grades: Vec<(bool, Option<Grade>, Option<Grade>)>,
}

struct LevelTest {
    negated: bool,
    /// Of each text, whether it is the name of a level that is meant.
    fits: Vec<bool>,
}

impl<'a> Sieve<'a> {
    /// Makes a query's filters ready; tells of those that nothing can pass.
    pub fn new(index: &'a Index, handbook: &Handbook, query: &Query) -> (Sieve<'a>, Vec<Mistake>) {
        let mut sieve = Sieve {
            index,
            kinds: None,
            no_kinds: HitKinds::default(),
            pages: Vec::new(),
            levels: vec![],
            grades: vec![],
        };
        let mut doubts = Vec::new();
        let abbreviations = query.filters.iter().any(|f| f.test.field() != Field::Kind).then(Abbreviations::default);
        for filter in &query.filters {
            let doubt = match &filter.test {
                Test::Kind(kinds) if filter.negated => {
                    sieve.no_kinds = sieve.no_kinds.and(*kinds);
                    None
                }
                Test::Kind(kinds) => {
                    sieve.kinds = Some(sieve.kinds.unwrap_or_default().and(*kinds));
                    None
                }
                Test::Grade(low, high) => {
                    sieve.grades.push((filter.negated, *low, *high));
                    None
                }
                Test::Level(words) => {
                    let fits = level_names(index, handbook, words, abbreviations.as_ref());
                    let none = !fits.contains(&true);
                    sieve.levels.push(LevelTest { negated: filter.negated, fits });
                    none.then(|| format!("no level is called '{}'", words.join(" ")))
                }
                Test::Department(words) => {
                    let none =
                        !handbook.pages().any(|(_, page)| in_department(page.department(), words, &abbreviations));
                    none.then(|| format!("no department is called '{}'", words.join(" ")))
                }
                Test::In(id) => {
                    let none = !handbook.pages().any(|(_, page)| is_in(&page.id, id));
                    none.then(|| format!("no page or folder has the id '{id}'"))
                }
            };
            doubts.extend(doubt.map(|message| Mistake { span: filter.span.clone(), message }));
        }
        sieve.pages = pages(handbook, &query.filters, &abbreviations);
        (sieve, doubts)
    }

    /// Whether all lines pass.
    pub fn is_open(&self) -> bool {
        self.kinds.is_none()
            && self.no_kinds.is_empty()
            && self.pages.is_empty()
            && self.levels.is_empty()
            && self.grades.is_empty()
    }

    /// Whether a text may pass somewhere, as far as its kinds tell.
    pub fn may_pass(&self, kinds: HitKinds) -> bool {
        self.kinds.is_none_or(|wanted| kinds.meets(wanted))
    }

    /// Whether a line passes where it stands.
    pub fn passes(&self, stand: &Stand) -> bool {
        let Stand { place, kinds } = *stand;
        self.may_pass(kinds)
            && !kinds.meets(self.no_kinds)
            && (self.pages.is_empty() || self.pages[place.page.0 as usize])
            && (self.levels.is_empty() || self.level_passes(place))
            && (self.grades.is_empty() || self.grade_passes(place))
    }

    fn level_passes(&self, place: Place) -> bool {
        let is = |test: &LevelTest| {
            let levels = self.index.owners(place).filter(|owner| owner.is_level);
            let mut names = levels.filter_map(|level| self.index.text_at(Place { node: level.start, ..place }));
            names.any(|text| test.fits[text as usize])
        };
        choices(&self.levels, |test| test.negated, is)
    }

    fn grade_passes(&self, place: Place) -> bool {
        let grade = self.index.grade(place);
        let is = |(_, low, high): &(bool, Option<Grade>, Option<Grade>)| {
            grade.is_some_and(|grade| low.is_none_or(|low| low <= grade) && high.is_none_or(|high| grade <= high))
        };
        choices(&self.grades, |(negated, ..)| *negated, is)
    }
}

/// Whether one of the conditions holds, if there are any, and none that is negated.
fn choices<T>(tests: &[T], negated: impl Fn(&T) -> bool, holds: impl Fn(&T) -> bool) -> bool {
    let mut wanted = tests.iter().filter(|test| !negated(test)).peekable();
    let any = wanted.peek().is_none() || wanted.any(&holds);
    any && !tests.iter().any(|test| negated(test) && holds(test))
}

/// Of each page, whether it is looked at; empty where all are.
fn pages(handbook: &Handbook, filters: &[Filter], abbreviations: &Option<Abbreviations>) -> Vec<bool> {
    let of = |field: Field| filters.iter().filter(|f| f.test.field() == field).collect::<Vec<_>>();
    let (departments, ids) = (of(Field::Department), of(Field::In));
    if departments.is_empty() && ids.is_empty() {
        return Vec::new();
    }
    let holds = |page: PageId, filter: &&Filter| match &filter.test {
        Test::Department(words) => in_department(handbook.page(page).department(), words, abbreviations),
        Test::In(id) => is_in(&handbook.page(page).id, id),
        _ => true,
    };
    let passes = |page| {
        [&departments, &ids]
            .into_iter()
            .all(|tests| choices(tests, |filter| filter.negated, |filter| holds(page, filter)))
    };
    handbook.pages().map(|(page, _)| passes(page)).collect()
}

/// Whether a page's id is this one, stands below it, or ends or goes on so.
fn is_in(page: &str, id: &str) -> bool {
    page.match_indices(id).any(|(at, _)| {
        let end = at + id.len();
        (at == 0 || page.as_bytes()[at - 1] == b'/') && (end == page.len() || page.as_bytes()[end] == b'/')
    })
}

fn in_department(department: &str, words: &[String], abbreviations: &Option<Abbreviations>) -> bool {
    all_begin(department, words, abbreviations.as_ref())
}

/// Whether each of the words begins, or abbreviates, a word of a name.
fn all_begin(name: &str, asked: &[String], abbreviations: Option<&Abbreviations>) -> bool {
    let mut words: Vec<String> = Vec::new();
    tokens::runs(name, &mut String::new(), |run| words.push(run.folded.to_owned()));
    asked.iter().all(|asked| {
        let long: Vec<&str> = abbreviations.into_iter().flat_map(|table| table.words(asked)).collect();
        words.iter().any(|word| word.starts_with(asked.as_str()) || long.contains(&&**word))
    })
}

fn level_names(index: &Index, handbook: &Handbook, words: &[String], table: Option<&Abbreviations>) -> Vec<bool> {
    let is = |(number, kinds): (u32, HitKinds)| {
        kinds.meets(HitKind::Level.into()) && all_begin(index.text(handbook, number), words, table)
    };
    let texts = index.texts.iter().enumerate();
    texts.map(|(number, text)| is((number as u32, text.kinds))).collect()
}
