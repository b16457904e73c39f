//! What a query asks if it names a section: `senior recruiter requirements`, `reqs for a recruiter`.
//!
//! Invariant: whose section it is is told in the query's own words, so that abbreviations and signs are kept.

use super::filter::kind_of_section;
use super::{Query, Term};
use crate::handbook::{Kind, kind_asked, normal};

/// A kind of section, and whose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::search) struct Section {
    /// The kind.
    pub kind: Kind,
    /// What the query calls the page, level or specialty.
    pub owner: String,
}

impl Query {
    /// The section that the words may stand for; none where the query says that it means them otherwise.
    pub(in crate::search) fn as_section(&self) -> Option<Section> {
        self.as_name()?;
        let terms: Vec<Asked> =
            self.groups.iter().filter_map(|group| Asked::of(group.any.first()?, group.optional)).collect();
        in_full(&terms).or_else(|| in_short(&terms))
    }
}

/// A term of a query.
struct Asked<'q> {
    typed: &'q str,
    normal: String,
    /// Whether the query asks the same without it.
    optional: bool,
}

impl Asked<'_> {
    fn of(term: &Term, optional: bool) -> Option<Asked<'_>> {
        Some(Asked { typed: &term.typed, normal: normal(&term.typed), optional })
            .filter(|asked| !asked.normal.is_empty())
    }
}

/// A kind by the words that headings have for it.
fn in_full(terms: &[Asked]) -> Option<Section> {
    let first = terms.iter().position(|term| !term.optional)?;
    let terms = &terms[first..];
    let words = terms.iter().map(|term| &*term.normal).collect::<Vec<_>>().join(" ");
    let (kind, whose) = kind_asked(&words)?;
    let start = words.find(whose)?;
    let meant = start..start + whose.len();
    let mut at = 0;
    let mut owner = Vec::new();
    for term in terms {
        let (from, to) = (at, at + term.normal.len());
        at = to + 1;
        if from >= meant.start && to <= meant.end {
            owner.extend(Some(term.typed).filter(|_| !term.optional));
        } else if from < meant.end && to > meant.start {
            // A name and a kind that are written as one.
            owner.extend(words.get(from.max(meant.start)..to.min(meant.end)));
        }
    }
    Some(Section { kind, owner: owner.join(" ") })
}

/// A kind by a short word for it, as in `req:`, first or last.
fn in_short(terms: &[Asked]) -> Option<Section> {
    let terms: Vec<&Asked> = terms.iter().filter(|term| !term.optional).collect();
    let (last, before) = terms.split_last()?;
    let (first, behind) = terms.split_first()?;
    let (kind, rest) = match kind_of_section(&last.normal) {
        Some(kind) => (kind, before),
        None => (kind_of_section(&first.normal)?, behind),
    };
    Some(Section { kind, owner: rest.iter().map(|term| term.typed).collect::<Vec<_>>().join(" ") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::query::parse;

    #[track_caller]
    fn check(query: &str, expected: Option<(Kind, &str)>) {
        let section = parse(query).0.as_section();
        let told = section.as_ref().map(|section| (section.kind, &*section.owner));
        assert_eq!(told.filter(|(_, owner)| !owner.is_empty()), expected, "{query}");
    }

    #[test]
    fn a_section_is_asked_for_in_full_and_in_short() {
        check("Sr. FP&A Pilot requirements", Some((Kind::Requirements, "Sr. FP&A Pilot")));
        check("what are the duties of a C++ pilot", Some((Kind::Responsibilities, "C++ pilot")));
        check("sr pilot reqs", Some((Kind::Requirements, "sr pilot")));
        check("resp senior pilot", Some((Kind::Responsibilities, "senior pilot")));
        check("senior pilot requ", Some((Kind::Requirements, "senior pilot")));
        check("chief of staff hiring", Some((Kind::HiringProcess, "chief staff")));
        check("飛行士の応募資格", Some((Kind::Requirements, "飛行士")));
    }

    #[test]
    fn what_is_meant_as_it_is_written_asks_for_no_section() {
        check("\"senior pilot requirements\"", None);
        check("senior pilot \"requirements\"", None);
        check("senior pilot requirements -ships", None);
        check("pilot | mate requirements", None);
        check("requirements ", None);
        check("pilot job", None);
        check("pilot", None);
    }
}
