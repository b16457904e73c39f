//! A way up from one role to another, family by family and level by level, with what each step asks anew.
//!
//! ```text
//! Senior Pilot (6)  →  Harbour Master (9)
//! 2 steps, 3 families
//!
//! Pilot                                         ports/pilot
//!   6  Senior Pilot
//! ▸ ↓  The next step is to move to the Ports job family.   2 new
//!
//! Port Management                               ports/ports
//!   7  Manager, Ports
//! ```

use std::collections::BTreeSet;

use super::writer::{Writer, indent, push_right};
use super::{Paper, Setting, To, label};
use crate::handbook::{Handbook, NodeId, Place};
use crate::ladder::compare::{Comparison, compare};
use crate::ladder::ways::{MOST_WAYS, Taken, Way};
use crate::ladder::{Ladder, Step};
use crate::sheet::{Ink, Prose, run};
use crate::text::{counted, width};

/// The cells of a grade, with the spaces around it.
const GRADE: usize = 6;

/// Which steps of a way are unfolded, by their numbers, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unfolded {
    /// Whether all are, but for the others.
    all: bool,
    but: BTreeSet<usize>,
}

impl Unfolded {
    /// All of them.
    pub fn all() -> Unfolded {
        Unfolded { all: true, but: BTreeSet::new() }
    }

    /// Whether a step is.
    pub fn has(&self, step: usize) -> bool {
        self.all != self.but.contains(&step)
    }

    /// Folds a step that is unfolded, and unfolds one that is not.
    pub fn toggle(&mut self, step: usize) {
        if !self.but.remove(&step) {
            self.but.insert(step);
        }
    }
}

/// A way between two roles that were asked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Where one is.
    pub from: Place,
    /// Where one wants to go.
    pub to: Place,
    /// The ways towards it that are as short as can be; one at least.
    pub ways: &'a [Way],
    /// Which of them is told.
    pub at: usize,
}

impl<'a> Wanted<'a> {
    fn way(&self) -> &'a Way {
        &self.ways[self.at]
    }
}

/// What makes a step: the sentence of a career ladder; none for a level of the page.
pub fn sentence(ladder: &Ladder, step: Step) -> Option<&str> {
    match step {
        Step::Level => None,
        Step::Ladder(edge) => Some(&ladder.edges()[edge].sentence),
    }
}

/// Why a way goes no further than to its end: the file, line and sentence that say so, or that none leads on.
fn reason(handbook: &Handbook, ladder: &Ladder, end: Place) -> String {
    let page = handbook.page(end.page);
    match ladder.is_unsaid(end.page) {
        Some(unsaid) => format!("{}:{}: {}", page.path, unsaid.line, unsaid.sentence),
        None if ladder.steps_up(end).is_empty() => "no ladder leads on from here".to_owned(),
        None => "what leads on from here does not lead there".to_owned(),
    }
}

/// What a step asks, in a few words: `7 new, 2 reworded`.
fn anew(compared: &Comparison) -> String {
    let count = |of: fn(&crate::ladder::compare::Compared) -> usize| compared.kinds.iter().map(of).sum::<usize>();
    let (new, changed) = (count(|c| c.only_right.len()), count(|c| c.changed.len()));
    match (new, changed) {
        (0, 0) => "nothing new".to_owned(),
        (new, 0) => format!("{new} new"),
        (0, changed) => format!("{changed} reworded"),
        (new, changed) => format!("{new} new, {changed} reworded"),
    }
}

/// How long a way is: `3 steps, 2 families`.
fn length(way: &Way) -> String {
    let steps = way.steps.len();
    let mut pages: Vec<_> = way.steps.iter().flat_map(|step| [step.from.page, step.to.page]).collect();
    pages.sort_unstable();
    pages.dedup();
    format!("{}, {}", counted(steps, "step"), counted(pages.len().max(1), "family"))
}

/// Sets one step up: how much it asks anew, and what.
pub fn step(handbook: &Handbook, from: Place, to: Place, setting: Setting) -> Paper {
    let compared = compare(handbook, from, to);
    let mut writer = Writer::new(setting);
    let arrow = writer.glyph("→", "->");
    let [from, to] = [from, to].map(|role| label::role(handbook, role));
    writer.heading(&format!("{from}  {arrow}  {to}"), 1, &anew(&compared));
    asked_anew(&mut writer, handbook, &compared, 0);
    writer.done()
}

/// Sets what a step asks anew, kind by kind, behind so many cells.
fn asked_anew(writer: &mut Writer, handbook: &Handbook, compared: &Comparison, before: usize) {
    for of_kind in compared.kinds.iter().filter(|of_kind| !of_kind.only_right.is_empty()) {
        let count = of_kind.only_right.len();
        let title = format!("{}  {count} new", label::kind(of_kind.kind));
        writer.line(vec![run(" ".repeat(before), Ink::Plain), run(title, Ink::Dim)]);
        for asked in &of_kind.only_right {
            let indent = " ".repeat(before) + &indent(asked.depth);
            let first = vec![run(indent.clone(), Ink::Plain), run("+ ", Ink::Added)];
            let rest = vec![run(format!("{indent}  "), Ink::Plain)];
            let prose = Prose::plain(handbook.text(asked.item), Ink::Plain);
            writer.stop(To::Place(asked.item), |writer| writer.text(first, rest, &prose, ""));
        }
    }
}

/// How many ways there are: `3`, `12 or more`.
fn as_many(ways: usize) -> String {
    if ways < MOST_WAYS { ways.to_string() } else { format!("{ways} or more") }
}

/// The roles of a way: `Pilot (5) → Senior Pilot (6)`.
fn roles(handbook: &Handbook, way: &Way, arrow: &str) -> String {
    let first = way.steps.first().map(|step| step.from);
    let roles = first.into_iter().chain(way.steps.iter().map(|step| step.to));
    roles.map(|role| label::role(handbook, role)).collect::<Vec<_>>().join(&format!(" {arrow} "))
}

/// Sets a way; where nothing can be folded, with all that its steps ask.
pub fn way(
    handbook: &Handbook,
    ladder: &Ladder,
    wanted: Wanted,
    unfolded: Option<&Unfolded>,
    setting: Setting,
) -> Paper {
    let mut walk = Walk { handbook, ladder, wanted, writer: Writer::new(setting) };
    walk.head();
    let Way { steps, end, arrives } = wanted.way();
    let start = steps.first().map_or(*end, |step| step.from);
    walk.family(start);
    walk.role(start);
    for (number, step) in steps.iter().enumerate() {
        walk.step(number, *step, unfolded.map(|unfolded| unfolded.has(number)));
        if step.to.page != step.from.page {
            walk.family(step.to);
        }
        walk.role(step.to);
    }
    if !arrives {
        walk.no_further();
    }
    if unfolded.is_none() {
        walk.other_ways();
    }
    walk.writer.done()
}

/// A way being set.
struct Walk<'a> {
    handbook: &'a Handbook,
    ladder: &'a Ladder,
    wanted: Wanted<'a>,
    writer: Writer,
}

impl Walk<'_> {
    fn head(&mut self) {
        let [from, to] = [self.wanted.from, self.wanted.to].map(|role| label::role(self.handbook, role));
        let full = self.writer.width();
        self.writer.ends([from, to], Default::default());
        let (text, ink) = match self.wanted.way().arrives {
            true => (length(self.wanted.way()), Ink::Dim),
            false if self.is_turned_round() => {
                ("no way leads there, but one leads from there to here".to_owned(), Ink::Missing)
            }
            false => ("no way leads there; this is as near as one comes".to_owned(), Ink::Missing),
        };
        let mut line = vec![run(self.writer.elide(&text, full).into_owned(), ink)];
        if self.wanted.ways.len() > 1 {
            let count = format!("way {} of {}", self.wanted.at + 1, as_many(self.wanted.ways.len()));
            push_right(&mut line, &count, Ink::Mark, full);
        } else if !self.wanted.way().arrives {
            // Roles of one name stand on several pages: which was meant is told by its page.
            let page = &self.handbook.page(self.wanted.to.page).id;
            if width(&text) + width(page) + 2 <= full {
                push_right(&mut line, page, Ink::Dim, full);
            }
        }
        self.writer.head(line);
        self.writer.head(Vec::new());
    }

    /// Whether the way leads from where it was to end to where it was to begin.
    fn is_turned_round(&self) -> bool {
        self.ladder.way(self.handbook, self.wanted.to, self.wanted.from).arrives
    }

    fn family(&mut self, role: Place) {
        let page = self.handbook.page(role.page);
        self.writer.blank();
        self.writer.heading(&page.title, 1, &page.id);
    }

    fn role(&mut self, role: Place) {
        let grade = label::grade(self.handbook, role).unwrap_or_default();
        let first = vec![run(format!("{grade:>4}  "), Ink::Dim)];
        let rest = vec![run(" ".repeat(GRADE), Ink::Plain)];
        let prose = Prose::plain(self.handbook.text(role), Ink::Plain).strong();
        self.writer.stop(To::Place(role), |writer| writer.text(first, rest, &prose, ""));
    }

    fn step(&mut self, number: usize, step: Taken, unfolded: Option<bool>) {
        let compared = compare(self.handbook, step.from, step.to);
        let told = sentence(self.ladder, step.step);
        let fold = match unfolded {
            Some(true) => self.writer.glyph("▾", "-"),
            Some(false) => self.writer.glyph("▸", "+"),
            None => " ",
        };
        let arrow = match told {
            Some(_) => self.writer.glyph("→", ">"),
            None => self.writer.glyph("↓", "v"),
        };
        let first = vec![run(format!("  {fold} {arrow} "), Ink::Mark)];
        let rest = vec![run(" ".repeat(GRADE), Ink::Plain)];
        let prose = Prose::plain(told.unwrap_or("the next level"), Ink::Dim);
        let to = To::Step(number, step.from, step.to);
        self.writer.stop(to, |writer| writer.text(first, rest, &prose, &anew(&compared)));
        if unfolded == Some(false) {
            return;
        }
        asked_anew(&mut self.writer, self.handbook, &compared, GRADE);
    }

    /// The ways besides this one, role by role.
    fn other_ways(&mut self) {
        let others = self.wanted.ways.iter().enumerate().filter(|(at, _)| *at != self.wanted.at);
        let others: Vec<String> =
            others.map(|(_, way)| roles(self.handbook, way, self.writer.glyph("→", "->"))).collect();
        if others.is_empty() {
            return;
        }
        self.writer.blank();
        self.writer.rule("As short", "");
        for other in others {
            let first = vec![run("  ", Ink::Plain)];
            let rest = vec![run("    ", Ink::Plain)];
            self.writer.text(first, rest, &Prose::plain(&other, Ink::Plain), "");
        }
    }

    fn no_further(&mut self) {
        let end = self.wanted.way().end;
        let node = self.ladder.is_unsaid(end.page).map_or(end.node, |unsaid| unsaid.of.node);
        let first = vec![run(self.writer.glyph("    ✗ ", "    x "), Ink::Missing)];
        let rest = vec![run(" ".repeat(GRADE), Ink::Plain)];
        let prose = Prose::plain(&reason(self.handbook, self.ladder, end), Ink::Dim);
        let to = To::Place(Place { node, ..end });
        self.writer.stop(to, |writer| writer.text(first, rest, &prose, ""));
    }
}

/// A way as markdown.
pub fn way_markdown(handbook: &Handbook, ladder: &Ladder, wanted: Wanted) -> String {
    let [from, to] = [wanted.from, wanted.to].map(|role| label::role(handbook, role));
    let mut out = format!("# {from} → {to}\n\n");
    let Way { steps, end, arrives } = wanted.way();
    let start = steps.first().map_or(*end, |step| step.from);
    let mut told = format!("1. **{}**, {}\n", label::role(handbook, start), family(handbook, start));
    for step in steps {
        let how = sentence(ladder, step.step).unwrap_or("the next level");
        told += &format!("1. **{}**, {}: {how}\n", label::role(handbook, step.to), family(handbook, step.to));
        let compared = compare(handbook, step.from, step.to);
        for asked in compared.kinds.iter().flat_map(|compared| &compared.only_right) {
            let indent = "  ".repeat(asked.depth.into());
            told += &format!("   {indent}- {}\n", handbook.text(asked.item));
        }
    }
    out.push_str(&told);
    if !arrives {
        out += &format!("\nNo way leads to {to}: {}\n", reason(handbook, ladder, *end));
    }
    let others = wanted.ways.iter().enumerate().filter(|(at, _)| *at != wanted.at);
    for (rank, (_, way)) in others.enumerate() {
        let head = if rank == 0 { "\nAs short:\n\n" } else { "" };
        out += &format!("{head}- {}\n", roles(handbook, way, "→"));
    }
    out
}

fn family(handbook: &Handbook, role: Place) -> &str {
    handbook.page(role.page).text(NodeId::PAGE)
}
