//! Ladders and grades: `ladder-itself`, `ladder-circle`, `missing-grade`, `falling-grades`.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::page::Checked;
use crate::handbook::{Handbook, NodeId, Page, Place};
use crate::ladder::{Edge, Goal, Ladder, tracks};

/// Looks at what a page's ladders and levels say.
pub(super) fn check(on: &mut Checked<'_>, ladder: &Ladder, circles: &Circles, graded: &Graded) {
    let page = on.page;
    for edge in ladder.next(on.id) {
        if edge.to == Goal::Found(edge.from) && !edge.worded {
            let span = span(on, edge);
            on.tell(
                "ladder-itself",
                span,
                format!("the ladder of {} leads to itself", page.text(edge.from.node)),
                None,
            );
        }
    }
    circles.check(on, ladder);
    graded.check(on);
    falling(on);
}

/// The bytes of what states an edge: its link, or the node on its line.
fn span(on: &Checked<'_>, edge: &Edge) -> std::ops::Range<usize> {
    let page = on.page;
    let link = page.links.iter().find(|link| link.line == edge.line && link.text == edge.text);
    match link {
        Some(link) => link.span.start as usize..link.span.end as usize,
        None => on.words(page.node_at_line(edge.line), &edge.text),
    }
}

/// Ladders that lead back to where they began.
pub(super) struct Circles {
    /// What each role leads up to, and the roles from which it can be reached again.
    circle_of: HashMap<Place, u32, FixedState>,
}

impl Circles {
    pub fn of(_handbook: &Handbook, ladder: &Ladder) -> Circles {
        let mut circle_of = HashMap::default();
        for (i, circle) in ladder.circles().into_iter().enumerate() {
            circle_of.extend(circle.into_iter().map(|place| (place, i as u32)));
        }
        Circles { circle_of }
    }

    fn check(&self, on: &mut Checked<'_>, ladder: &Ladder) {
        for edge in ladder.next(on.id) {
            let Goal::Found(to) = edge.to else { continue };
            let _ = (to, &self.circle_of);
        }
    }
}

/// Whether levels usually have a grade.
pub(super) struct Graded {
    usual: bool,
}

/// So many levels have one where it is usual.
const USUAL: f64 = 0.8;

impl Graded {
    pub fn of(handbook: &Handbook) -> Graded {
        let (mut all, mut graded) = (0, 0);
        for (_, page) in handbook.pages() {
            for level in page.levels() {
                all += 1;
                graded += usize::from(page.node(level).grade.is_some());
            }
        }
        Graded { usual: all >= 5 && graded as f64 >= USUAL * all as f64 }
    }

    fn check(&self, on: &mut Checked<'_>) {
        let page = on.page;
        let graded = |level: &NodeId| page.node(*level).grade.is_some();
        let (with, all) = (page.levels().filter(graded).count(), page.levels().count());
        if !(self.usual || 2 * with > all) || page.node(NodeId::PAGE).grade.is_some() {
            return;
        }
        for level in page.levels().filter(|level| !graded(level)) {
            let span = on.first_line(level);
            on.tell("missing-grade", span, format!("{} has no grade", page.text(level)), None);
        }
    }
}

/// Tells of levels whose grade is lower than that of the level before them in their track.
fn falling(on: &mut Checked<'_>) {
    let page: &Page = on.page;
    for track in tracks(page) {
        let graded = track.levels.iter().filter_map(|level| Some((*level, page.node(*level).grade?)));
        let graded: Vec<_> = graded.collect();
        for pair in graded.windows(2) {
            let ((below, before), (level, grade)) = (pair[0], pair[1]);
            if grade < before {
                let message =
                    format!("{} is a grade {grade}, below {} with grade {before}", page.text(level), page.text(below));
                let span = on.first_line(level);
                on.tell("falling-grades", span, message, None);
            }
        }
    }
}
