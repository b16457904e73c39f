//! Indexes of the handbook: roles by grade, roles without one, families that nothing leads to, ladders that lead
//! nowhere.
//!
//! Invariant: an index lists each role or family once, in page order but for the one by grade.

use super::{Goal, Ladder};
use crate::handbook::{Grade, Handbook, Kind, NodeId, NodeKind, Page, PageId, Place};
use crate::text::named;

named! {
    name;

    /// What can be listed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Index {
        /// All roles that have a grade, from the lowest to the highest.
        Grades = "grades",
        /// Roles without a grade.
        Ungraded = "ungraded",
        /// Families to which no career ladder leads.
        Unreached = "unreached",
        /// Families whose career ladder leads to no page of the handbook.
        DeadEnds = "dead-ends",
    }
}

/// Something that an index lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The role, or the family's page.
    pub place: Place,
    /// Its grade.
    pub grade: Option<Grade>,
    /// Why it is listed, where that is not plain.
    pub why: Option<String>,
}

impl Index {
    /// What it lists, in words.
    pub fn title(self) -> &'static str {
        match self {
            Index::Grades => "roles by grade",
            Index::Ungraded => "roles without a grade",
            Index::Unreached => "families that nothing leads to",
            Index::DeadEnds => "ladders that lead nowhere",
        }
    }

    /// What it lists of a handbook.
    pub fn of(self, handbook: &Handbook, ladder: &Ladder) -> Vec<Listed> {
        match self {
            Index::Grades => {
                let mut graded: Vec<Listed> = roles(handbook).filter(|listed| listed.grade.is_some()).collect();
                graded.sort_by_key(|listed| (listed.grade, listed.place));
                graded
            }
            Index::Ungraded => roles(handbook).filter(|listed| listed.grade.is_none()).collect(),
            Index::Unreached => {
                let unreached = families(handbook).filter(|page| ladder.previous(*page).next().is_none());
                unreached.map(|page| family(handbook, page, None)).collect()
            }
            Index::DeadEnds => {
                let all = families(handbook);
                all.filter_map(|page| Some(family(handbook, page, Some(dead_end(handbook, ladder, page)?)))).collect()
            }
        }
    }
}

/// The levels of families, and the families without levels.
fn roles(handbook: &Handbook) -> impl Iterator<Item = Listed> + '_ {
    families(handbook).flat_map(|page| {
        let of: &Page = handbook.page(page);
        of.roles().into_iter().map(move |node| Listed {
            place: Place { page, node },
            grade: of.node(node).grade,
            why: None,
        })
    })
}

fn family(handbook: &Handbook, page: PageId, why: Option<String>) -> Listed {
    Listed { place: Place::of(page), grade: handbook.page(page).node(NodeId::PAGE).grade, why }
}

/// The pages that describe a job family.
fn families(handbook: &Handbook) -> impl Iterator<Item = PageId> + '_ {
    handbook.pages().filter(|(_, page)| is_family(page)).map(|(id, _)| id)
}

/// Whether a page describes a job family: it has levels, or says what one does, brings, or goes on to.
pub fn is_family(page: &Page) -> bool {
    const TELLING: [Kind; 3] = [Kind::Responsibilities, Kind::Requirements, Kind::CareerLadder];
    page.nodes.iter().any(|node| node.kind == NodeKind::Level || TELLING.iter().any(|kind| node.kinds.has(*kind)))
}

/// Why the career ladder of a family leads to no page; none where it does, or where there is no such ladder.
fn dead_end(handbook: &Handbook, ladder: &Ladder, page: PageId) -> Option<String> {
    let of: &Page = handbook.page(page);
    let has_ladder = of.nodes.iter().any(|node| node.kinds.has(Kind::CareerLadder));
    let leads = ladder.next(page).any(|edge| matches!(edge.to, Goal::Found(to) if to.page != page));
    if !has_ladder || leads {
        return None;
    }
    let missing = ladder.next(page).find_map(|edge| match &edge.to {
        Goal::Missing(id) => Some(format!("the handbook has no page {id}")),
        Goal::Found(_) => None,
    });
    let unsaid = || ladder.is_unsaid(page).map(|unsaid| unsaid.sentence.to_string());
    Some(missing.or_else(unsaid).unwrap_or_else(|| "it names no page".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::handbook;
    use super::*;

    #[track_caller]
    fn check(index: Index, expected: &[&str]) {
        let book = handbook(&[
            ("a/pilot", &["Pilot 5", "Senior Pilot 6"], "Move to [Ports](../ports)."),
            ("a/ports", &["Manager, Ports 6"], "The next step is not yet defined."),
            ("a/quays", &["Quay Lead 4"], "Move to [Piers](/job-families/a/piers/)."),
            ("a/diver", &[], "Divers dive."),
        ]);
        let told = index.of(&book, &Ladder::new(&book)).into_iter().map(|listed| {
            let grade = listed.grade.map(|grade| format!("{grade} ")).unwrap_or_default();
            let why = listed.why.map(|why| format!(": {why}")).unwrap_or_default();
            format!("{grade}{}{why}", book.text(listed.place))
        });
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn roles_by_grade() {
        check(Index::Grades, &["4 Quay Lead", "5 Pilot", "6 Senior Pilot", "6 Manager, Ports"]);
        check(Index::Ungraded, &["Diver"]);
    }

    #[test]
    fn what_nothing_leads_to_and_what_leads_nowhere() {
        check(Index::Unreached, &["Diver", "Pilot", "Quays"]);
        let expected = [
            "Diver: it names no page",
            "Ports: The next step is not yet defined.",
            "Quays: the handbook has no page a/piers",
        ];
        check(Index::DeadEnds, &expected);
    }
}
