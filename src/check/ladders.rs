//! Ladders and grades: `ladder-itself`, `ladder-circle`, `missing-grade`, `falling-grades`.

use std::collections::BTreeMap;

use super::is_usual;
use super::page::Checked;
use crate::handbook::{Grade, Handbook, Link, NodeId, Page, PageId, Place, Rung, RungPlace};
use crate::ladder::{Edge, Goal, Ladder, tracks};
use crate::text::{Map, Set, fold, words};

/// Looks at what a page's ladders and levels say.
pub(super) fn check(on: &mut Checked<'_>, ladder: &Ladder, circles: &Circles, graded: &Graded) {
    let page = on.page;
    for edge in ladder.next(on.id) {
        if edge.to == Goal::Found(edge.from) && !edge.worded {
            let message = format!("the ladder of {} leads to itself", page.text(edge.from.node));
            on.tell("ladder-itself", span(on, edge), message, None);
        }
    }
    circles.check(on, ladder);
    graded.check(on);
    falling(on);
}

/// The bytes of what states an edge: its link, or the node on its line.
fn span(on: &Checked<'_>, edge: &Edge) -> std::ops::Range<usize> {
    let page = on.page;
    let line = |link: &Link| page.line_at(link.span.start);
    let first = page.links.partition_point(|link| line(link) < edge.line);
    let mut on_line = page.links[first..].iter().take_while(|link| line(link) == edge.line);
    match on_line.find(|link| link.text() == &*edge.text) {
        Some(link) => link.span.start as usize..link.span.end as usize,
        None => on.words(page.node_at_line(edge.line), &edge.text),
    }
}

/// Steps of ladders that lead back to where they began.
pub(super) struct Circles {
    /// By the page that states a step: which of [`Ladder::edges`] it is, and the roles around the circle.
    steps: Map<PageId, Vec<(usize, String)>>,
}

impl Circles {
    pub fn of(handbook: &Handbook, ladder: &Ladder) -> Circles {
        let mut steps: Map<PageId, Vec<(usize, String)>> = Map::default();
        for circle in ladder.circles(handbook) {
            let name = |place: &Place| handbook.text(*place).to_owned();
            let mut names: Vec<String> = circle.roles.iter().map(name).collect();
            names.dedup();
            let around = names.join(" > ");
            for step in circle.steps {
                let told = steps.entry(ladder.edges()[step].from.page).or_default();
                if told.iter().all(|(known, _)| *known != step) {
                    told.push((step, around.clone()));
                }
            }
        }
        Circles { steps }
    }

    fn check(&self, on: &mut Checked<'_>, ladder: &Ladder) {
        for (step, around) in self.steps.get(&on.id).into_iter().flatten() {
            let message = format!("the ladder leads upwards in a circle: {around}");
            on.tell("ladder-circle", span(on, &ladder.edges()[*step]), message, None);
        }
    }
}

/// Whether levels usually have a grade.
pub(super) struct Graded {
    usual: bool,
}

impl Graded {
    pub fn of(handbook: &Handbook) -> Graded {
        let (mut all, mut graded) = (0, 0);
        for (_, page) in handbook.pages() {
            for level in page.levels() {
                all += 1;
                graded += usize::from(page.node(level).grade.is_some());
            }
        }
        Graded { usual: is_usual(graded, all) }
    }

    fn check(&self, on: &mut Checked<'_>) {
        let page = on.page;
        let graded = |level: &NodeId| page.node(*level).grade.is_some();
        let (with, all) = (page.levels().filter(graded).count(), page.levels().count());
        if !(self.usual || 2 * with > all) || page.node(NodeId::PAGE).grade.is_some() {
            return;
        }
        let names: Set<&str> = page.levels().filter(graded).map(|level| page.text(level)).collect();
        let lacking =
            |level: &NodeId| !graded(level) && describes(page, *level) && !is_focus(page.text(*level), &names);
        for level in page.levels().filter(lacking) {
            on.tell("missing-grade", on.first_line(level), format!("{} has no grade", page.text(level)), None);
        }
    }
}

/// Whether a name is another level's with a focus behind it, `Pilot (North)`, and no step of its own, `Pilot (Senior)`:
/// then that level's grade is meant.
fn is_focus(name: &str, levels: &Set<&str>) -> bool {
    let Some((of, focus)) = name.strip_suffix(')').and_then(|name| name.split_once(" (")) else { return false };
    levels.contains(of) && !Rung::of(focus).is_bare()
}

/// Whether a level says what it does or asks, and is one that has a grade: those who learn have none, nor do chiefs.
fn describes(page: &Page, level: NodeId) -> bool {
    const WITHOUT: [&str; 3] = ["internship", "chief", "ceo"];
    let name = page.text(level);
    let core = |node: NodeId| page.node(node).kinds.is_core();
    let is_without = || Rung::of(name).learns() || words(&fold(name)).any(|word| WITHOUT.contains(&word));
    page.subtree(level).any(core) && !is_without()
}

/// Tells of levels whose grade is lower than that of a level that stands below them by name; where names tell nothing,
/// of the one level whose grade falls while those of all others on its track rise.
fn falling(on: &mut Checked<'_>) {
    let page: &Page = on.page;
    for track in tracks(page) {
        let graded = track.levels.iter().filter_map(|level| Some((*level, page.node(*level).grade?)));
        let graded: Vec<(NodeId, Grade, Rung)> =
            graded.map(|(level, grade)| (level, grade, Rung::of(page.text(level)))).collect();
        let falls: Vec<usize> = (1..graded.len()).filter(|i| graded[*i].1 < graded[*i - 1].1).collect();
        let peaks = Peaks::of(&graded);
        for (i, (level, grade, rung)) in graded.iter().enumerate() {
            let nameless = |i: usize| !graded[i].2.told;
            let slip = falls == [i] && graded.len() > 2 && nameless(i) && nameless(i - 1);
            if let Some(found) = peaks.first_below(rung, *grade).or_else(|| slip.then(|| i - 1)) {
                let (below, before, _) = &graded[found];
                let (name, below) = (page.text(*level), page.text(*below));
                let message = format!("{name} is a grade {grade}, lower than {below} with grade {before}");
                on.tell("falling-grades", on.first_line(*level), message, None);
            }
        }
    }
}

/// The levels of a track, by role and place, each with a higher grade than all before it there: so that nobody looks at
/// each level for each other.
struct Peaks<'a>(Map<&'a str, BTreeMap<RungPlace, Rising>>);

/// Grades that rise, each with its level.
type Rising = Vec<(Grade, usize)>;

impl<'a> Peaks<'a> {
    fn of(graded: &'a [(NodeId, Grade, Rung)]) -> Peaks<'a> {
        let mut peaks = Peaks(Map::default());
        for (i, (_, grade, rung)) in graded.iter().enumerate() {
            let here = peaks.0.entry(&rung.role).or_default().entry(rung.place).or_default();
            if here.last().is_none_or(|(highest, _)| highest < grade) {
                here.push((*grade, i));
            }
        }
        peaks
    }

    /// The first level of the same role that stands lower and has a higher grade.
    fn first_below(&self, rung: &Rung, grade: Grade) -> Option<usize> {
        let below = self.0.get(rung.role.as_str())?.range(..rung.place);
        let higher = |rising: &Rising| rising.get(rising.partition_point(|(peak, _)| *peak <= grade)).copied();
        below.filter_map(|(_, rising)| higher(rising)).map(|(_, i)| i).min()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// What is looked up is what comparing each level with each other finds.
        #[test]
        fn the_first_level_below_with_a_higher_grade_is_found(
            levels in prop::collection::vec((0..7_usize, 0..2_usize, 1..9_u32), 0..24)
        ) {
            const HEIGHTS: [&str; 7] = ["Junior X", "X", "X (Intermediate)", "Senior X", "Staff X", "X II", "X III"];
            const ROLES: [&str; 2] = ["Pilot", "Diver"];
            let level = |(i, (height, role, grade)): (u32, &(usize, usize, u32))| {
                let name = HEIGHTS[*height].replace('X', ROLES[*role]);
                (NodeId(i), grade.to_string().parse().unwrap(), Rung::of(&name))
            };
            let graded: Vec<(NodeId, Grade, Rung)> = (0..).zip(&levels).map(level).collect();
            let peaks = Peaks::of(&graded);
            for (_, grade, rung) in &graded {
                let is_below = |other: &Rung| other.role == rung.role && other.place < rung.place;
                let is_higher = |(_, peak, below): &(NodeId, Grade, Rung)| peak > grade && is_below(below);
                prop_assert_eq!(peaks.first_below(rung, *grade), graded.iter().position(is_higher));
            }
        }
    }
}
