//! The filters of a query, made ready for asking of every line.
//!
//! Everything but the kind is settled once for each page, level and specialty, and not for their lines.
//!
//! Invariant: conditions on one field are choices, on different fields they add up; what is negated never passes.

use super::abbreviations;
use super::index::{HitKinds, Index, Stand};
use super::query::{Field, Filter, Mistake, Query, Test};
use super::tokens::Cut;
use super::words::is_small;
use crate::handbook::{Handbook, NodeId, PageId, Place};
use crate::text::{fold, is_slip};

/// Which lines a query looks at.
pub(super) struct Sieve {
    /// Wanted kinds, if only some are.
    kinds: Option<HitKinds>,
    no_kinds: HitKinds,
    /// Of each owner, whether its lines are looked at; empty where all are.
    owners: Vec<bool>,
}

impl Sieve {
    /// Makes a query's filters ready; tells of those that nothing can pass.
    pub fn new(index: &Index, handbook: &Handbook, query: &Query) -> (Sieve, Vec<Mistake>) {
        let of_kind = |negated: bool| {
            let all = query.filters.iter().filter(|f| f.negated == negated && f.test.field() == Field::Kind);
            let kinds = all.map(|filter| match filter.test {
                Test::Kind(kinds) => kinds,
                _ => HitKinds::default(),
            });
            kinds.reduce(HitKinds::and)
        };
        let no_kinds = of_kind(true).unwrap_or_default();
        let mut sieve = Sieve { kinds: of_kind(false), no_kinds, owners: Vec::new() };
        let filters: Vec<&Filter> = query.filters.iter().filter(|filter| filter.test.field() != Field::Kind).collect();
        if filters.is_empty() {
            return (sieve, Vec::new());
        }
        let judge = Judge { index, handbook };
        // What each filter says of each owner, as a bit.
        let mut held = vec![0_u64; index.owner_count()];
        let mut doubts = Vec::new();
        for (bit, filter) in filters.iter().enumerate().take(64) {
            let any = judge.mark(filter, 1 << bit, true, &mut held) || judge.mark(filter, 1 << bit, false, &mut held);
            if let Some(message) = doubt(handbook, &filter.test).filter(|_| !any) {
                doubts.push(Mistake { span: filter.span.clone(), message });
            }
        }
        let bits = |field: Field, negated: bool| {
            let asked = filters.iter().enumerate().take(64);
            let asked = asked.filter(|(_, filter)| filter.test.field() == field && filter.negated == negated);
            asked.fold(0_u64, |bits, (bit, _)| bits | 1 << bit)
        };
        let wanted: Vec<u64> =
            Field::ALL.iter().map(|(field, _)| bits(*field, false)).filter(|bits| *bits > 0).collect();
        let unwanted = Field::ALL.iter().fold(0, |all, (field, _)| all | bits(*field, true));
        let passes = |held: &u64| held & unwanted == 0 && wanted.iter().all(|bits| held & bits != 0);
        sieve.owners = held.iter().map(passes).collect();
        (sieve, doubts)
    }

    /// Whether all lines pass.
    pub fn is_open(&self) -> bool {
        self.kinds.is_none() && self.no_kinds.is_empty() && self.owners.is_empty()
    }

    /// Whether a text may pass somewhere, as far as its kinds tell.
    pub fn may_pass(&self, kinds: HitKinds) -> bool {
        self.kinds.is_none_or(|wanted| kinds.meets(wanted))
    }

    /// Whether a line passes where it stands.
    pub fn passes(&self, stand: &Stand) -> bool {
        self.may_pass(stand.kinds)
            && !stand.kinds.meets(self.no_kinds)
            && (self.owners.is_empty() || self.owners[stand.owner as usize])
    }
}

/// What is said of a condition that nothing fulfils.
fn doubt(handbook: &Handbook, test: &Test) -> Option<String> {
    match test {
        Test::Kind(_) | Test::Never(_) => None,
        Test::Grade(low, high) if low == high => low.map(|grade| format!("no role has the grade {grade}")),
        Test::Grade(..) => Some("no role has such a grade".to_owned()),
        Test::Level(words) => Some(format!("no level is called '{}'", words.join(" "))),
        Test::Department(words) => {
            let name = words.join(" ");
            let near = near_department(handbook, &name).map(|near| format!("; did you mean {near}?"));
            Some(format!("no department is called '{name}'{}", near.unwrap_or_default()))
        }
        Test::In(id) => Some(format!("no page or folder has the id '{id}'")),
    }
}

/// The department of which a name may be a slip.
fn near_department<'h>(handbook: &'h Handbook, name: &str) -> Option<&'h str> {
    let slips = usize::from(name.len() > 3) + usize::from(name.len() > 7);
    let ids = handbook.departments().iter().map(|id| &*handbook.entry(*id).id);
    ids.min_by_key(|id| strsim::osa_distance(&fold(id), name)).filter(|id| is_slip(&fold(id), name, slips))
}

/// Judges pages, levels and specialties.
struct Judge<'a> {
    index: &'a Index,
    handbook: &'a Handbook,
}

impl Judge<'_> {
    /// Marks the owners of which a filter's condition holds; tells whether there is one. Of a level's name the words
    /// stand `side_by_side`, or anywhere in it.
    fn mark(&self, filter: &Filter, bit: u64, side_by_side: bool, held: &mut [u64]) -> bool {
        let mut any = false;
        // Of each text, whether it is the name of a level that is meant, once that is known.
        let mut named: Vec<Option<bool>> = Vec::new();
        if matches!(filter.test, Test::Level(_)) {
            named.resize(self.index.texts.len(), None);
        }
        // The pages of a department stand together.
        let mut department = ("", false);
        for (id, page) in self.handbook.pages() {
            let of_page = match &filter.test {
                Test::Department(words) => {
                    if department.0 != page.department() {
                        department = (page.department(), all_begin(page.department(), words));
                    }
                    department.1
                }
                Test::In(wanted) => is_in(&page.id, wanted),
                _ => false,
            };
            let (owners, first) = self.index.owners_of(id);
            for (i, owner) in owners.iter().enumerate() {
                let holds = match &filter.test {
                    Test::Grade(low, high) => {
                        owner.grade.is_some_and(|g| low.is_none_or(|low| low <= g) && high.is_none_or(|high| g <= high))
                    }
                    Test::Level(words) => {
                        let outer = owner.outer as usize;
                        let around = outer != i && held[first + outer] & bit != 0;
                        around || owner.is_level && self.is_named(id, owner.node, (words, side_by_side), &mut named)
                    }
                    _ => of_page,
                };
                if holds {
                    held[first + i] |= bit;
                    any = true;
                }
            }
        }
        any
    }

    fn is_named(
        &self,
        page: PageId,
        node: NodeId,
        (words, side_by_side): (&[String], bool),
        named: &mut [Option<bool>],
    ) -> bool {
        let Some(text) = self.index.text_at(Place { page, node }) else { return false };
        *named[text as usize].get_or_insert_with(|| {
            let name = self.index.text(self.handbook, text);
            if side_by_side { begin_in_a_row(name, words) } else { all_begin(name, words) }
        })
    }
}

/// Whether each of the words begins, or abbreviates, a word of a name.
fn all_begin(name: &str, asked: &[String]) -> bool {
    let name = Cut::of(name);
    asked.iter().all(|asked| name.words().any(|word| begins(word, asked)))
}

/// The same where they stand side by side: `senior manager` is no senior program manager. Small words between them
/// do not matter.
fn begin_in_a_row(name: &str, asked: &[String]) -> bool {
    let name = Cut::of(name);
    let name: Vec<&str> = name.words().filter(|word| !is_small(word)).collect();
    let asked: Vec<&String> = asked.iter().filter(|word| !is_small(word)).collect();
    !asked.is_empty()
        && name.windows(asked.len()).any(|row| row.iter().zip(&asked).all(|(word, asked)| begins(word, asked)))
}

/// Whether a word is the beginning or the abbreviation of another.
fn begins(word: &str, asked: &str) -> bool {
    word.starts_with(asked) || abbreviations::words(asked).any(|long| long == word)
}

/// Whether a page's id is this one, stands below it, or ends or goes on so.
fn is_in(page: &str, id: &str) -> bool {
    page.match_indices(id).any(|(at, _)| {
        let end = at + id.len();
        (at == 0 || page.as_bytes()[at - 1] == b'/') && (end == page.len() || page.as_bytes()[end] == b'/')
    })
}
