//! Sections: `missing-section`. Which ones a family should have is what most families of the handbook, or of its
//! department, do have.

use super::page::{Checked, Including};
use super::{FEWEST, USUAL, files};
use crate::handbook::{Handbook, Kind, Kinds, NodeId, Page};
use crate::text::{Map, fold, words};

/// Sections that a family may be missed for; what is nice to have, nobody misses.
const LOOKED_FOR: [Kind; 6] = [
    Kind::JobGrade,
    Kind::Responsibilities,
    Kind::Requirements,
    Kind::PerformanceIndicators,
    Kind::CareerLadder,
    Kind::HiringProcess,
];

/// A department in which so few do has a custom of its own.
const UNUSUAL: f64 = 0.6;

/// How many families have which sections.
#[derive(Default)]
struct Counted {
    families: usize,
    with: [usize; LOOKED_FOR.len()],
}

impl Counted {
    fn add(&mut self, kinds: Kinds) {
        self.families += 1;
        for (count, kind) in self.with.iter_mut().zip(LOOKED_FOR) {
            *count += usize::from(kinds.has(kind));
        }
    }

    /// The share of families that have a section of a kind; none where there are too few of them.
    fn share(&self, kind: usize) -> Option<f64> {
        (self.families >= FEWEST).then(|| self.with[kind] as f64 / self.families as f64)
    }
}

/// What families of a handbook usually have.
pub(super) struct Usual {
    everywhere: Counted,
    departments: Map<String, Counted>,
}

impl Usual {
    pub fn of(handbook: &Handbook) -> Usual {
        let mut usual = Usual { everywhere: Counted::default(), departments: Map::default() };
        for (_, page) in handbook.pages() {
            let Some(kinds) = of_family(page) else { continue };
            usual.everywhere.add(kinds);
            usual.departments.entry(page.department().to_owned()).or_default().add(kinds);
        }
        usual
    }

    /// Whether most families of a department, or of the handbook, have a section of a kind.
    pub fn is_usual(&self, department: &str, kind: Kind) -> bool {
        LOOKED_FOR
            .iter()
            .position(|looked_for| *looked_for == kind)
            .is_some_and(|kind| self.share(department, kind).is_some())
    }

    /// The share of families that have a section, and which families those are; none where it is not usual.
    fn share(&self, department: &str, kind: usize) -> Option<(f64, &'static str)> {
        let here = self.departments.get(department).and_then(|department| department.share(kind));
        match (here, self.everywhere.share(kind)) {
            (Some(here), _) if here >= USUAL => Some((here, "of the department")),
            (here, Some(there)) if there >= USUAL && here.is_none_or(|here| here >= UNUSUAL) => {
                Some((there, "of the handbook"))
            }
            _ => None,
        }
    }

    pub fn check(&self, on: &mut Checked<'_>, including: &Including) {
        let Some(kinds) = of_family(on.page).filter(|_| !including.has(on.handbook, on.id)) else { return };
        let chief = is_chief(&on.page.title);
        for (i, kind) in LOOKED_FOR.into_iter().enumerate().filter(|(_, kind)| !kinds.has(*kind)) {
            // Who leads the company has no grade, and no next step.
            if (chief && matches!(kind, Kind::JobGrade | Kind::CareerLadder)) || is_told_otherwise(on.page, kind) {
                continue;
            }
            let Some((share, of)) = self.share(on.page.department(), i) else { continue };
            let message = format!("no {} section, which {:.0}% of the families {of} have", name(kind), share * 100.0);
            on.tell("missing-section", files::title(on), message, None);
        }
    }
}

fn is_chief(title: &str) -> bool {
    words(&fold(title)).any(|word| matches!(word, "chief" | "ceo" | "president" | "founder"))
}

/// Whether a heading of a page speaks of what a kind of section is about, in words of its own.
fn is_told_otherwise(page: &Page, kind: Kind) -> bool {
    let stems: &[&str] = match kind {
        Kind::JobGrade => &["grade"],
        Kind::Responsibilities => &["responsib", "duties"],
        Kind::Requirements => &["require", "qualific"],
        Kind::PerformanceIndicators => &["performance", "indicator", "metric", "kpi"],
        Kind::CareerLadder => &["career", "ladder"],
        Kind::HiringProcess => &["hiring", "interview"],
        Kind::Overview | Kind::NiceToHave | Kind::Other => &[],
    };
    let headings = page.subtree(NodeId::PAGE).filter(|node| page.node(*node).rank > 0);
    headings.map(|node| fold(page.heading(node))).any(|heading| stems.iter().any(|stem| heading.contains(stem)))
}

/// Whether a page tells of a role at all: what a program requires, pages of other kinds say too.
pub(super) fn tells_of_role(page: &Page) -> bool {
    let kinds = kinds(page);
    LOOKED_FOR.into_iter().any(|kind| kind != Kind::Requirements && kinds.has(kind)) || page.levels().next().is_some()
}

/// The kinds of sections that a page has.
fn kinds(page: &Page) -> Kinds {
    let mut kinds = Kinds::NONE;
    for node in &page.nodes {
        kinds = kinds.and(node.kinds);
        if node.grade.is_some() {
            kinds = kinds.with(Kind::JobGrade);
        }
    }
    kinds
}

fn name(kind: Kind) -> String {
    kind.as_str().replace('-', " ")
}

/// The kinds of sections that a family has anywhere on its page; none where the page describes no role.
fn of_family(page: &Page) -> Option<Kinds> {
    let kinds = kinds(page);
    let describes = kinds.has(Kind::Responsibilities) && kinds.has(Kind::Requirements);
    let levels = || page.levels().count() > 1;
    (describes || (levels() && kinds.is_core())).then_some(kinds)
}
