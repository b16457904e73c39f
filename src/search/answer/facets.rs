//! How the hits of a query are spread: over kinds, departments and grades, and over the places of the handbook.
//!
//! Invariant: a hit counts once for each kind, department and grade that it has, so that a count says how many hits are
//! left where one narrows to it.

use std::collections::BTreeMap;

use super::fewer::Answered;
use super::sums::Sums;
use super::{Candidate, belongs};
use crate::handbook::{Grade, Handbook, Place};
use crate::search::index::{HitKind, Index, Stand};
use crate::search::query::{Field, Query};
use crate::search::sieve::Sieve;

/// How many hits a query has of each kind, in each department and of each grade. What a query says of one of these does
/// not narrow its own counts: they tell what there would be to choose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// By kind, most hits first.
    pub kinds: Vec<(HitKind, usize)>,
    /// By department, most hits first.
    pub departments: Vec<(String, usize)>,
    /// By grade, lowest first.
    pub grades: Vec<(Grade, usize)>,
    /// On how many pages the query, as it is, has hits.
    pub pages: usize,
}

impl Index {
    /// Counts what a query finds, by what it is and where it stands.
    pub fn facets(&self, handbook: &Handbook, query: &Query) -> Facets {
        if query.is_empty() {
            return Facets::default();
        }
        let mut facets = Facets::default();
        let fields = [Field::Kind, Field::Department, Field::Grade];
        let narrowed = |field: &Field| query.filters.iter().any(|f| f.wants(*field));
        let mut free = Vec::new();
        for field in fields {
            if !narrowed(&field) {
                free.push(field);
                continue;
            }
            let filters = query.filters.iter().filter(|f| !f.wants(field)).cloned();
            let wider = Query { filters: filters.collect(), ..query.clone() };
            self.count(handbook, &wider, &[field], &mut facets);
        }
        facets.pages = self.count(handbook, query, &free, &mut facets);
        facets
    }

    /// All places that a query finds, in folder order: of lines that say the same, each.
    pub fn places(&self, handbook: &Handbook, query: &Query) -> Vec<Place> {
        if query.is_empty() {
            return Vec::new();
        }
        let (sieve, _) = Sieve::new(self, handbook, query);
        let Answered { candidates, sums, .. } = self.answer(handbook, query, &sieve);
        let mut places = Vec::with_capacity(candidates.len());
        for candidate in &candidates {
            self.each_stand(candidate, &sieve, &sums, |stand| places.push(stand.place));
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Counts hits for some fields, and tells on how many pages there are any.
    fn count(&self, handbook: &Handbook, query: &Query, fields: &[Field], facets: &mut Facets) -> usize {
        let (sieve, _) = Sieve::new(self, handbook, query);
        // Departments by number, of each page.
        let mut departments: Vec<(&str, usize)> = self.departments().map(|(name, _)| (name, 0)).collect();
        let numbered = self.departments().enumerate();
        let department_of: Vec<usize> = numbered.flat_map(|(at, (_, pages))| pages.map(move |_| at)).collect();
        let mut kinds: BTreeMap<HitKind, usize> = BTreeMap::new();
        let mut grades: BTreeMap<Grade, usize> = BTreeMap::new();
        let mut on_page = vec![false; department_of.len()];
        let (mut own_kinds, mut own_departments, mut own_grades) = (Vec::new(), Vec::new(), Vec::new());
        let Answered { candidates, sums, .. } = self.answer(handbook, query, &sieve);
        for candidate in &candidates {
            self.each_stand(candidate, &sieve, &sums, |stand| {
                let page = stand.place.page.0 as usize;
                on_page[page] = true;
                add_new(&mut own_departments, department_of[page]);
                stand.kinds.iter().for_each(|kind| add_new(&mut own_kinds, kind));
                if let Some(grade) = self.grade(stand.owner) {
                    add_new(&mut own_grades, grade);
                }
            });
            own_kinds.drain(..).for_each(|kind| *kinds.entry(kind).or_default() += 1);
            own_departments.drain(..).for_each(|at: usize| departments[at].1 += 1);
            own_grades.drain(..).for_each(|grade| *grades.entry(grade).or_default() += 1);
        }
        for field in fields {
            match field {
                Field::Kind => {
                    facets.kinds = kinds.iter().map(|(kind, count)| (*kind, *count)).collect();
                    facets.kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
                }
                Field::Department => {
                    let some = departments.iter().filter(|(_, count)| *count > 0);
                    facets.departments = some.map(|(name, count)| ((*name).to_owned(), *count)).collect();
                    facets.departments.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
                }
                _ => facets.grades = grades.iter().map(|(grade, count)| (*grade, *count)).collect(),
            }
        }
        on_page.into_iter().filter(|on| *on).count()
    }

    /// Goes through the places that belong to one hit.
    fn each_stand(&self, candidate: &Candidate, sieve: &Sieve, sums: &Sums, mut each: impl FnMut(Stand)) {
        if candidate.alone {
            return each(candidate.stand);
        }
        self.stands(candidate.text).filter(|stand| belongs(candidate, stand, sieve, sums)).for_each(each);
    }
}

/// Adds what is not there yet. A line stands in few kinds, departments and grades, however often it repeats.
fn add_new<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if !all.contains(&one) {
        all.push(one);
    }
}
