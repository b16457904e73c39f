//! Pages that stand beside each other and are steps of one role by their titles: `Junior Pilot`, `Pilot`, `Senior
//! Pilot`, a page for each.
//!
//! Invariant: only pages of one folder are steps of one role, and only where each stands at a height of its own.

use super::edge::{Edge, Goal, Told};
use crate::handbook::{EntryId, Grade, Handbook, NodeId, NodeKind, PageId, Place};
use crate::text::{Map, Set, fold, words};

/// How far along a ladder a title is by the words that say so; what says nothing is as far as `Intermediate`.
const HEIGHTS: &[(u32, &[&str])] = &[
    (2, &["intern", "trainee", "apprentice"]),
    (4, &["associate", "assistant", "junior", "jr", "graduate", "entry"]),
    (PLAIN, &["intermediate", "mid", "middle"]),
    (8, &["senior", "sr"]),
    (10, &["staff", "lead"]),
    (12, &["principal"]),
    (14, &["distinguished", "chief"]),
    (16, &["fellow"]),
];
const PLAIN: u32 = 6;

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

/// The families among pages that stand beside each other.
fn beside(handbook: &Handbook, entries: impl Iterator<Item = EntryId>) -> Vec<Vec<PageId>> {
    let mut by_role: Map<String, Vec<(Step, PageId)>> = Map::default();
    for page in entries.filter_map(|id| handbook.entry(id).page) {
        let of = handbook.page(page);
        let (role, step) = step(&of.title, of.node(NodeId::PAGE).grade);
        // `Chapter II` and `Entry Requirements` are no steps: what is no role asks nothing of one.
        let asks = || of.of_kind(NodeKind::Section).any(|section| of.node(section).kinds.is_core());
        if of.levels().next().is_none() && (role.is_empty() || asks()) {
            by_role.entry(role).or_default().push((step, page));
        }
    }
    let by_name = |step: &Step| (None, step.height, step.number);
    let by_grade = |step: &Step| (step.grade, 0, 0);
    let family = |mut steps: Vec<(Step, PageId)>| {
        // Where names do not set all apart, grades may.
        let is_apart = [by_name, by_grade].into_iter().any(|place| {
            steps.sort_by_key(|(step, _)| place(step));
            steps.windows(2).all(|pair| place(&pair[0].0) < place(&pair[1].0))
        });
        (is_apart && steps.len() > 1).then(|| steps.into_iter().map(|(_, page)| page).collect())
    };
    by_role.into_values().filter_map(family).collect()
}

/// Whether a title says how far along a ladder it is and of what it leaves to its folder: `Senior`.
pub fn is_step_alone(title: &str) -> bool {
    step(title, None).0.is_empty()
}

/// How far along its ladder a page is.
struct Step {
    grade: Option<Grade>,
    height: u32,
    number: u32,
}

/// The role that a title is a step of, and which step: `Senior Pilot II` is a second step of a senior `pilot`.
fn step(title: &str, grade: Option<Grade>) -> (String, Step) {
    let folded = fold(title);
    let mut role = String::new();
    let (mut heights, mut number) = (Vec::new(), 0);
    for word in words(&folded) {
        if let Some((height, _)) = HEIGHTS.iter().find(|(_, words)| words.contains(&word)) {
            heights.push(*height);
        } else if let Some((code, counted)) = counted(word) {
            number = counted;
            role += code;
        } else if word != "level" {
            role += word;
            role.push(' ');
        }
    }
    let highest = heights.iter().copied().max();
    // `Senior Staff` is above `Staff`, and `Associate Principal` below `Principal`.
    let beside = heights.iter().copied().min().filter(|least| Some(*least) != highest);
    let height = match beside {
        Some(least) if least < PLAIN => highest.map(|height| height - 1),
        Some(_) => highest.map(|height| height + 1),
        None => highest,
    };
    (role, Step { grade, height: height.unwrap_or(PLAIN), number })
}

/// The letters and the number of a word that counts steps: `ii`, `3`, `l4`, `ic3`.
fn counted(word: &str) -> Option<(&str, u32)> {
    const ROMAN: [&str; 6] = ["i", "ii", "iii", "iv", "v", "vi"];
    if let Some(at) = ROMAN.iter().position(|roman| *roman == word) {
        return Some(("", at as u32 + 1));
    }
    let digit = word.find(|c: char| c.is_ascii_digit())?;
    let number = word[digit..].parse().ok().filter(|number| *number < 100)?;
    (digit <= 3).then_some((&word[..digit], number))
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
