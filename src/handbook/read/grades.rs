//! The grades of a page's levels, and of the page.
//!
//! Invariant: the first that is stated counts, and what a page says of a level by name it does not say of itself.

use std::ops::Range;

use super::assembly::Assembly;
use super::taken::{RawKind, Taken};
use crate::handbook::{Grade, Kind, Node, NodeId, NodeKind, words};
use crate::text::Map;

/// Grades that a page tells of something by name, the first of each; names and anchors squeezed.
#[derive(Default)]
struct Told {
    names: Map<String, Stated>,
    /// The anchors of links beside them.
    anchors: Map<String, Stated>,
}

#[derive(Clone, Copy)]
struct Stated {
    grade: Grade,
    /// Whether the page's own job-grade section states it.
    page_wide: bool,
    /// Whether it stands in a column of a table whose head says that it holds grades.
    headed: bool,
}

fn stored<'a>(taken: &'a Taken<'_>, range: &Range<u32>) -> &'a str {
    &taken.store[range.start as usize..range.end as usize]
}

/// Whom a sentence names, and what it states of it: `The Pilot` and `a grade 7`.
fn stated(sentence: &str) -> Option<(&str, &str)> {
    let (name, stated) = [" is ", ":"].iter().find_map(|sign| sentence.split_once(sign))?;
    Some((name.trim_start_matches("The "), stated))
}

/// Whether what a sentence states is a grade before all else: `a job grade 7`.
fn begins_with_grade(stated: &str) -> bool {
    stated.split_whitespace().take(3).any(|word| word.eq_ignore_ascii_case("grade"))
}

impl Assembly {
    fn text<'a>(&self, taken: &'a Taken<'_>, node: usize) -> &'a str {
        stored(taken, &self.nodes[node].text)
    }

    /// The level or specialty that a node stands in, or the page.
    fn owner(&self, node: usize) -> usize {
        let mut at = node;
        while at != 0 && !self.nodes[at].kind.owns() {
            at = self.nodes[at].parent.index();
        }
        at
    }

    /// Finds the grades: in job-grade sections, in what a level says of itself, in a table of levels.
    pub(super) fn find_grades(&mut self, taken: &Taken<'_>, title: &str) {
        // What many items stand in, and whom they tell of.
        let mut around = (NodeId::PAGE, Some(0));
        // Where the page tells its own grade.
        let mut own = None;
        for i in 1..self.nodes.len() {
            let node = &self.nodes[i];
            let owner = match node.kind {
                NodeKind::Section if node.kinds.has(Kind::JobGrade) => Some(self.owner(i)),
                NodeKind::Level => Some(i),
                NodeKind::Prose | NodeKind::Item => {
                    if node.parent != around.0 {
                        around = (node.parent, self.told_of_in(taken, node.parent.index()));
                    }
                    around.1
                }
                _ => None,
            };
            let Some(owner) = owner.filter(|owner| self.nodes[*owner].grade.is_none()) else { continue };
            if owner == 0 && node.kind == NodeKind::Section {
                own = Some(i);
            }
            let text = self.text(taken, i);
            self.nodes[owner].grade = match node.kind {
                NodeKind::Section => self.section_grade(taken, i),
                NodeKind::Level => words::grade_of_name(text),
                _ => words::told_grade(text).or_else(|| {
                    let of_level = || words::told_level(text).filter(|_| node.kind == NodeKind::Prose);
                    if owner == 0 { None } else { words::grade(text, false).or_else(of_level) }
                }),
            };
            if owner == 0 && self.nodes[0].grade.is_some() {
                own = Some(i);
            }
        }
        if self.nodes[0].grade.is_none() {
            self.nodes[0].grade = self.grade_told_of_title(taken, title);
        }
        let without = |n: &Node| n.kind == NodeKind::Level && n.grade.is_none();
        if self.nodes.iter().any(without) {
            self.grades_told_elsewhere(taken);
            if let Some(own) = own {
                self.part_grades(taken, own);
            }
        }
    }

    /// The grade that a sentence of the page's own states of its title, wherever it stands: `The Pilot is a grade 7.`
    fn grade_told_of_title(&self, taken: &Taken<'_>, title: &str) -> Option<Grade> {
        let told_at = |at: usize| {
            let raw = taken.raws.partition_point(|raw| raw.text.start as usize <= at).checked_sub(1)?;
            let node = self.node_of[raw].index();
            let told = || {
                let mut told = taken.text(&taken.raws[raw]).split(". ").filter_map(stated);
                told.find(|(name, is)| words::same_letters(name, title) && begins_with_grade(is))
            };
            let is_own = self.nodes[node].kind.is_text() && self.owner(node) == 0;
            is_own.then(told).flatten().and_then(|(_, is)| words::grade(is, false))
        };
        memchr::memmem::find_iter(taken.store.as_bytes(), "rade ").find_map(told_at)
    }

    /// Gives each level its own of as many grades as the page tells of itself: `Grade: 8, 9, 10` above three levels.
    fn part_grades(&mut self, taken: &Taken<'_>, told_by: usize) {
        let levels = self.nodes.iter().filter(|node| node.kind == NodeKind::Level);
        if levels.clone().any(|level| level.grade.is_some()) {
            return;
        }
        let count = levels.count();
        let below = (told_by + 1..self.nodes[told_by].end.index()).take_while(|i| self.nodes[*i].rank == 0);
        let mut told = std::iter::once(told_by).chain(below).map(|i| words::listed_grades(self.text(taken, i)));
        let Some(grades) = told.find(|grades| grades.len() == count) else { return };
        let levels = self.nodes.iter_mut().filter(|node| node.kind == NodeKind::Level);
        levels.zip(grades).for_each(|(level, grade)| level.grade = Some(grade));
        self.nodes[0].grade = None;
    }

    /// The level, specialty or page that tells of itself in what stands in a node: directly below it, in its overview,
    /// or where it says its name again.
    fn told_of_in(&self, taken: &Taken<'_>, parent: usize) -> Option<usize> {
        let is_owner = |at: usize| at == 0 || self.nodes[at].kind.owns();
        let above = self.nodes[parent].parent.index();
        if is_owner(parent) {
            return Some(parent);
        }
        let kinds = self.nodes[parent].kinds;
        let again = kinds.has(Kind::Other)
            && is_owner(above)
            && words::same_letters(self.text(taken, parent), self.text(taken, above));
        // `At a glance` holds facts about the page, an overview about whose it is.
        let is_fact = is_owner(above) && (kinds.has(Kind::Overview) || (above == 0 && kinds.has(Kind::Other)));
        (again || is_fact).then_some(above)
    }

    /// The grade of a job-grade section: of its own text, or of its heading (`Job Grade: 9`).
    fn section_grade(&self, taken: &Taken<'_>, section: usize) -> Option<Grade> {
        let end = self.nodes[section].end.index();
        let own = (section + 1..end).take_while(|i| self.nodes[*i].rank == 0);
        let id = NodeId(section as u32);
        let written = self.headings.iter().find(|(node, _)| *node == id).map(|(_, range)| range);
        let heading = written.unwrap_or(&self.nodes[section].text);
        own.map(|i| self.text(taken, i))
            .chain(std::iter::once(words::without_place(stored(taken, heading))))
            .find_map(|text| words::grade(text, true))
    }

    /// Grades of levels in a table (`Senior Pilot | Grade 7`), or in sentences of the page's own job-grade section.
    fn grades_told_elsewhere(&mut self, taken: &Taken<'_>) {
        let told = self.told(taken);
        for i in 1..self.nodes.len() {
            if self.nodes[i].kind != NodeKind::Level || self.nodes[i].grade.is_some() {
                continue;
            }
            let name = words::squeezed(self.text(taken, i));
            // An anchor may go on after the name: `#senior-pilot-requirements`.
            let by_anchor = || {
                let anchors =
                    ["", "requirements", "responsibilities", "jobgrade", "levels"].map(|w| format!("{name}{w}"));
                anchors.iter().find_map(|a| told.anchors.get(a))
            };
            let by_rank = || told.names.get(&words::rank(self.text(taken, i)));
            // `R2 – Deckhand` and `Deckhand (R2)`, of which a table may name either part.
            let by_part = || {
                let text = self.text(taken, i);
                let aside = text.split_once('(').and_then(|(_, aside)| aside.split_once(')')).map(|(aside, _)| aside);
                let code = aside.filter(|aside| aside.bytes().any(|byte| byte.is_ascii_digit()));
                let parts = text.split(['–', '—', ':', '·', '|']).flat_map(|part| part.split(" - "));
                parts.chain(code).find_map(|part| told.names.get(&words::squeezed(part)).filter(|told| told.headed))
            };
            if let Some(found) = told.names.get(&name).or_else(by_anchor).or_else(by_part).or_else(by_rank).copied() {
                self.nodes[i].grade = Some(found.grade);
                // What the page's own section says of a level it does not say of the page.
                if found.page_wide && self.nodes[0].grade == Some(found.grade) {
                    self.nodes[0].grade = None;
                }
            }
        }
    }

    /// The grades that the page tells of something by name.
    fn told(&self, taken: &Taken<'_>) -> Told {
        let mut told = Told::default();
        let mut links = taken.raw_links.iter().zip(taken.urls.iter()).peekable();
        // The column of the table that the grades stand in, where its head says so.
        let mut column = None;
        for (i, raw) in taken.raws.iter().enumerate() {
            while links.next_if(|(link, _)| link.raw < i).is_some() {}
            let text = taken.text(raw);
            if raw.kind == RawKind::Row {
                let cells: Vec<&str> = text.split(" | ").collect();
                if i == 0 || taken.raws[i - 1].kind != RawKind::Row {
                    column = cells.iter().position(|cell| words::is_grade(cell));
                }
                let graded = |(at, cell): (usize, &&str)| {
                    let is_name = words::is_role(cell) && words::told_grade(cell).is_none();
                    let short = !is_name && words::normal(cell).len() < 16;
                    words::grade(cell, true).filter(|_| short).map(|grade| (at, grade))
                };
                let headed = column.and_then(|at| Some((at, words::grade(cells.get(at)?, true)?)));
                let Some((at, grade)) = headed.or_else(|| cells.iter().enumerate().find_map(graded)) else { continue };
                // Names stand before their grade; in a table that begins with the grades, behind it.
                let named = if at == 0 { cells.get(1..2).unwrap_or_default() } else { &cells[..at] };
                let stated = Stated { grade, page_wide: false, headed: headed.is_some() };
                for name in named.iter().flat_map(|c| c.split(" / ")) {
                    told.names.entry(words::squeezed(name)).or_insert(stated);
                }
                while let Some((_, url)) = links.next_if(|(link, _)| link.raw == i) {
                    if let Some((_, anchor)) = url.split_once('#') {
                        told.anchors.entry(words::squeezed(anchor)).or_insert(stated);
                    }
                }
            } else if self.is_in_grade_section(self.node_of[i].index()) {
                let page_wide = self.owner(self.node_of[i].index()) == 0;
                for sentence in text.split(". ") {
                    if let (Some((name, _)), Some(grade)) = (stated(sentence), words::grade(sentence, true)) {
                        let stated = Stated { grade, page_wide, headed: false };
                        told.names.entry(words::squeezed(name)).or_insert(stated);
                    }
                }
            }
        }
        told
    }

    fn is_in_grade_section(&self, node: usize) -> bool {
        let parent = &self.nodes[self.nodes[node].parent.index()];
        parent.kinds.has(Kind::JobGrade)
    }
}
