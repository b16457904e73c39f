//! Roles that roles of other pages build on, and circles that go over several pages.
//!
//! Invariant: a role never builds on itself, however it is named.

use super::{Basis, Extends, linked, problem};
use crate::handbook::rounds::Rounds;
use crate::handbook::{Handbook, Kind, NodeId, Page, PageId, Place, Problem, Status};
use crate::text::Set;

impl Handbook {
    /// Whether a line of a page builds on others after all: not where its links may lead out of the handbook, and do, nor
    /// where no page has what may be a role's name.
    pub fn builds_on(&self, page: PageId, extends: &Extends) -> bool {
        let leads_out = |basis: &Basis| match basis {
            Basis::Linked { link, .. } => {
                let link = self.page(page).links.get(*link as usize);
                link.is_some_and(|link| self.status(link) == Status::External)
            }
            Basis::Perhaps { name } => self.other_bearer(page, name).is_none(),
            Basis::Here(_) | Basis::Named { .. } => false,
        };
        extends.to.is_empty() || !extends.to.iter().all(leads_out)
    }

    /// The roles that a line of a page builds on; none where no page has them.
    pub fn bases(&self, page: PageId, extends: &Extends) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for basis in &extends.to {
            match basis {
                Basis::Here(node) => places.push(Place { page, node: *node }),
                Basis::Linked { link, name } => {
                    let Some(link) = self.page(page).links.get(*link as usize) else { continue };
                    let Some(to) = self.follow(link) else { continue };
                    let nodes = linked(self.page(to), name, link.anchor());
                    places.extend(nodes.into_iter().map(|node| Place { page: to, node }));
                }
                Basis::Perhaps { name } => places.extend(self.other_bearer(page, name)),
                Basis::Named { name, near } => {
                    let found = self.other_bearer(page, name).or(near.map(|node| Place { page, node }));
                    places.extend(found);
                }
            }
        }
        places.retain(|place| *place != Place { page, node: extends.owner });
        let mut seen: Vec<Place> = Vec::new();
        places.retain(|place| {
            !seen.contains(place) && {
                seen.push(*place);
                true
            }
        });
        places
    }

    /// What a page's lines build on that no page has.
    pub(in crate::handbook) fn unmet(&self, id: PageId, page: &Page) -> Vec<Problem> {
        let met = |basis: &Basis| match basis {
            // A link that leads nowhere is told of as that.
            Basis::Here(_) | Basis::Linked { .. } | Basis::Perhaps { .. } => true,
            Basis::Named { name, near } => near.is_some() || self.other_bearer(id, name).is_some(),
        };
        let unmet = page.extends().iter().flat_map(|extends| {
            let missing = extends.to.iter().filter(|basis| !met(basis)).filter_map(Basis::name);
            missing.map(|name| {
                let message = format!("no role is named '{name}': nothing can be built on it");
                problem(page, extends.node, "extends-nothing", message)
            })
        });
        unmet.collect()
    }

    /// Roles of several pages that build on each other in a circle, each told of at the lines that lead to another
    /// page.
    pub(in crate::handbook) fn circles(&self) -> Vec<(PageId, Problem)> {
        let leaves = |page: &Page| page.extends().iter().any(|line| line.to.iter().any(|basis| basis.here().is_none()));
        // Whoever goes round in a circle leaves every page of it.
        let pages: Vec<(PageId, &Page)> =
            self.pages().filter(|(_, page)| leaves(page)).map(|(id, page)| (id, &**page)).collect();
        let steps: Vec<Step> = pages.iter().flat_map(|(id, page)| self.steps(*id, page)).collect();
        let mut problems = Vec::new();
        let mut told: Set<(PageId, NodeId, Place)> = Set::default();
        for kind in [Kind::Responsibilities, Kind::Requirements] {
            let of_kind = || steps.iter().filter(|step| step.line.kinds.has(kind));
            let circles = Rounds::of(of_kind().map(|step| (step.from, step.to)));
            for Step { from, to, line } in of_kind().filter(|step| step.from.page != step.to.page) {
                if circles.around(*from, *to).is_none() || !told.insert((from.page, line.node, *to)) {
                    continue;
                }
                let page = self.page(from.page);
                let (name, base) = (page.text(from.node), self.text(*to));
                let message = format!("{name} builds on {base}, which builds on it");
                problems.push((from.page, problem(page, line.node, "extends-circle", message)));
            }
        }
        problems
    }

    /// What the roles of a page build on.
    fn steps<'h>(&'h self, id: PageId, page: &'h Page) -> impl Iterator<Item = Step<'h>> {
        page.extends().iter().flat_map(move |line| {
            let from = Place { page: id, node: line.owner };
            self.bases(id, line).into_iter().map(move |to| Step { from, to, line })
        })
    }
}

/// A role, one on which it builds, and the line that says so.
struct Step<'h> {
    from: Place,
    to: Place,
    line: &'h Extends,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The circles of two pages of one level each, by the line of their requirements.
    #[track_caller]
    fn check(pilot: &str, diver: &str, expected: &[&str]) {
        let page = |name: &str, line: &str| {
            let text = format!("# {name}s\n\n## Levels\n\n### {name}\n\n#### Requirements\n\n- {line}\n- Two eyes\n");
            (format!("{}s.md", name.to_lowercase()), text)
        };
        let book = Handbook::of_texts([page("Pilot", pilot), page("Diver", diver)]);
        let told = book.problems().into_iter().filter(|(_, problem)| problem.rule == "extends-circle");
        let told = told.map(|(page, problem)| format!("{}:{} {}", book.page(page).id, problem.line, problem.message));
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn circles_over_pages() {
        let to = |name: &str| format!("Extends the [{name}](../{}s/) requirements", name.to_lowercase());
        let expected = [
            "divers:9 Diver builds on Pilot, which builds on it",
            "pilots:9 Pilot builds on Diver, which builds on it",
        ];
        check(&to("Diver"), &to("Pilot"), &expected);
        check(&to("Diver"), "Good lungs", &[]);
    }
}
