//! Pages that stand beside each other and are steps of one role by their titles: `Junior Pilot`, `Pilot`, `Senior
//! Pilot`, a page for each.
//!
//! Invariant: only pages of one folder are steps of one role, and only where each stands at a height of its own.

use super::edge::{Edge, Goal, Told};
use crate::handbook::{EntryId, Grade, Handbook, NodeId, NodeKind, PageId, Place, Rung, RungPlace};
use crate::text::{Map, Set};

/// Adds the steps between pages that are steps of one role, where a page does not tell itself where it leads.
pub(super) fn read(handbook: &Handbook, told: &mut Told) {
    let told_of = told.edges.iter().map(|edge| edge.from.page).chain(told.unsaid.iter().map(|unsaid| unsaid.of.page));
    let tells: Set<PageId> = told_of.collect();
    for family in families(handbook) {
        for pair in family.windows(2).filter(|pair| !tells.contains(&pair[0])) {
            let [from, to] = [handbook.page(pair[0]), handbook.page(pair[1])];
            told.edges.push(Edge {
                from: Place::of(pair[0]),
                to: Goal::Found(Place::of(pair[1])),
                text: to.title.clone(),
                sentence: from.title.clone(),
                line: 1,
                worded: true,
            });
        }
    }
}

/// The pages that are steps of one role, two and more, the lowest first.
fn families(handbook: &Handbook) -> Vec<Vec<PageId>> {
    let mut families = beside(handbook, handbook.departments().iter().copied());
    for id in handbook.entries() {
        let children = &handbook.entry(id).children;
        if !children.is_empty() {
            families.extend(beside(handbook, std::iter::once(id).chain(children.iter().copied())));
        }
    }
    families
}

/// A page that is a step of a role.
struct Step {
    place: RungPlace,
    grade: Option<Grade>,
    page: PageId,
}

/// The families among pages that stand beside each other.
fn beside(handbook: &Handbook, entries: impl Iterator<Item = EntryId>) -> Vec<Vec<PageId>> {
    let mut by_role: Map<(String, u8), Vec<Step>> = Map::default();
    for page in entries.filter_map(|id| handbook.entry(id).page) {
        let of = handbook.page(page);
        let rung = Rung::of(&of.title);
        // `Chapter II` and `Entry Requirements` are no steps: what is no role asks nothing of one.
        let asks = || of.of_kind(NodeKind::Section).any(|section| of.node(section).kinds.is_core());
        if of.levels().next().is_none() && (rung.is_bare() || asks()) {
            let step = Step { place: rung.place, grade: of.node(NodeId::PAGE).grade, page };
            by_role.entry((rung.role, rung.place.head)).or_default().push(step);
        }
    }
    let family = |mut steps: Vec<Step>| {
        steps.sort_by_key(|step| step.place);
        let mut is_apart = steps.is_sorted_by(|lower, upper| lower.place < upper.place);
        // Where names do not set all apart, grades may.
        if !is_apart {
            steps.sort_by_key(|step| step.grade);
            is_apart = steps.is_sorted_by(|lower, upper| lower.grade < upper.grade);
        }
        (is_apart && steps.len() > 1).then(|| steps.into_iter().map(|step| step.page).collect())
    };
    by_role.into_values().filter_map(family).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Ladder;
    use super::*;

    /// The steps between pages of these paths and titles.
    #[track_caller]
    fn check(pages: &[(&str, &str)], expected: &[&str]) {
        let text =
            |(path, title): &(&str, &str)| (format!("{path}.md"), format!("# {title}\n\n## Duties\n\n- Steer\n"));
        let handbook = Handbook::of_texts(pages.iter().map(text));
        let ladder = Ladder::new(&handbook);
        let steps = handbook.pages().flat_map(|(page, from)| {
            let above: Vec<_> = ladder.above(Place::of(page)).map(|to| handbook.page(to.page).title.clone()).collect();
            above.into_iter().map(move |to| format!("{} > {to}", from.title))
        });
        assert_eq!(steps.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_page_for_each_step() {
        check(
            &[
                ("crew/chief", "Chief Pilot"),
                ("crew/junior", "Junior Pilot"),
                ("crew/pilot", "Pilot"),
                ("crew/senior", "Senior Pilot"),
                ("crew/senior-staff", "Senior Staff Pilot"),
                ("crew/staff", "Staff Pilot"),
            ],
            &[
                "Junior Pilot > Pilot",
                "Pilot > Senior Pilot",
                "Senior Pilot > Staff Pilot",
                "Senior Staff Pilot > Chief Pilot",
                "Staff Pilot > Senior Staff Pilot",
            ],
        );
        check(
            &[("deck/1", "Diver I"), ("deck/2", "Diver II"), ("deck/3", "Senior Diver")],
            &["Diver I > Diver II", "Diver II > Senior Diver"],
        );
        check(
            &[("deck/a", "Lead Diver\n\nGrade: 7"), ("deck/b", "Staff Diver\n\nGrade: 6")],
            &["Staff Diver > Lead Diver"],
        );
        check(&[("deck/junior", "Junior"), ("deck/middle", "Middle")], &["Junior > Middle"]);
        check(&[("deck/diver", "Diver"), ("deck/diver/senior", "Senior Diver")], &["Diver > Senior Diver"]);
    }

    #[test]
    fn what_is_no_step_of_one_role() {
        check(&[("a/pilot", "Pilot"), ("b/senior-pilot", "Senior Pilot")], &[]);
        check(&[("a/pilot", "Pilot"), ("a/senior-diver", "Senior Diver")], &[]);
        check(&[("a/staff", "Staff Pilot"), ("a/lead", "Lead Pilot"), ("a/pilot", "Pilot")], &[]);
        check(&[("a/ic3", "IC3 Pilot"), ("a/m4", "M4 Pilot")], &[]);
        let chapters = [("a/1.md", "# Chapter I\n\nAshore.\n"), ("a/2.md", "# Chapter II\n\nAt sea.\n")];
        assert!(Ladder::new(&Handbook::of_texts(chapters)).edges().is_empty());
    }

    #[test]
    fn what_a_page_tells_itself_goes_first() {
        let book = [
            ("a/pilot.md", "# Pilot\n\n## Career ladder\n\nThe next step is [it](../diver/).\n"),
            ("a/senior.md", "# Senior Pilot\n"),
            ("a/diver.md", "# Diver\n"),
        ];
        let handbook = Handbook::of_texts(book);
        let to: Vec<_> = Ladder::new(&handbook).edges().iter().map(|edge| edge.text.clone()).collect();
        assert_eq!(to, ["it".into()]);
    }
}
