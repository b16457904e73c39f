//! The graph of roles: levels and pages without levels, with the steps between them.
//!
//! What a page's career ladder says holds for the top of its tracks: one climbs a family before one leaves it. What a
//! level's own says holds for that level.
//!
//! Invariant: every edge tells the sentence or title that states it, and its line.

use petgraph::graph::{DiGraph, NodeIndex};

use super::edge::{Edge, Goal, Told, Unsaid};
use super::row::Said;
use super::{Track, reading, siblings, tracks};
use crate::handbook::{Grade, Handbook, NodeId, NodeKind, Page, PageId, Place};
use crate::text::{Map, Set};

/// A step up from one role to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next level of the page.
    Level,
    /// What a career ladder says: an index into [`Ladder::edges`].
    Ladder(usize),
}

/// Where all roles of one handbook lead.
#[derive(Debug, Clone, Default)]
pub struct Ladder {
    told: Told,
    out: Map<PageId, Vec<usize>>,
    into: Map<PageId, Vec<usize>>,
    pub(super) graph: DiGraph<Place, Step>,
    pub(super) node_of: Map<Place, NodeIndex>,
}

impl Ladder {
    /// Reads the ladders of all pages.
    pub fn new(handbook: &Handbook) -> Ladder {
        let mut ladder = Ladder::default();
        for (id, page) in handbook.pages() {
            reading::read(handbook, id, page, &mut ladder.told);
        }
        siblings::read(handbook, &mut ladder.told);
        ladder.told.edges.sort_by_key(|edge| (edge.from.page, edge.line));
        for (i, edge) in ladder.told.edges.iter().enumerate() {
            ladder.out.entry(edge.from.page).or_default().push(i);
            if let Goal::Found(to) = &edge.to {
                ladder.into.entry(to.page).or_default().push(i);
            }
        }
        ladder.connect(handbook);
        ladder
    }

    /// All that career ladders say, in page order.
    pub fn edges(&self) -> &[Edge] {
        &self.told.edges
    }

    /// Whom roles report to, where a page links to it, in page order.
    pub fn reports(&self) -> &[Edge] {
        &self.told.reports
    }

    /// The ladders that say that the next step is not known yet, in page order.
    pub fn unsaid(&self) -> &[Unsaid] {
        &self.told.unsaid
    }

    /// Where a ladder says something, on which line, and in which words.
    pub fn told(&self, said: Said) -> (Place, u32, &str) {
        let Told { edges, reports, unsaid, .. } = &self.told;
        match said {
            Said::Edge(i) => (edges[i].from, edges[i].line, &edges[i].sentence),
            Said::Report(i) => (reports[i].from, reports[i].line, &reports[i].sentence),
            Said::Unsaid(i) => (unsaid[i].of, unsaid[i].line, &unsaid[i].sentence),
        }
    }

    /// Where a page's ladders lead, the page itself and its levels among it.
    pub fn next(&self, page: PageId) -> impl Iterator<Item = &Edge> {
        self.next_edges(page).map(|(_, edge)| edge)
    }

    /// What leads to a page from others.
    pub fn previous(&self, page: PageId) -> impl Iterator<Item = &Edge> {
        self.previous_edges(page).map(|(_, edge)| edge)
    }

    /// Whom the roles of a page report to, each with its index.
    pub(super) fn reports_of(&self, page: PageId) -> impl Iterator<Item = (usize, &Edge)> {
        let first = self.told.reports.partition_point(|edge| edge.from.page < page);
        self.told.reports.iter().enumerate().skip(first).take_while(move |(_, edge)| edge.from.page == page)
    }

    /// [`Ladder::next`], each with its index.
    pub(super) fn next_edges(&self, page: PageId) -> impl Iterator<Item = (usize, &Edge)> {
        self.out.get(&page).into_iter().flatten().map(|i| (*i, &self.told.edges[*i]))
    }

    /// [`Ladder::previous`], each with its index.
    pub(super) fn previous_edges(&self, page: PageId) -> impl Iterator<Item = (usize, &Edge)> {
        let into = self.into.get(&page).into_iter().flatten().map(|i| (*i, &self.told.edges[*i]));
        into.filter(move |(_, edge)| edge.from.page != page)
    }

    /// The roles to which one may step up from a role.
    pub fn above(&self, role: Place) -> impl Iterator<Item = Place> {
        let node = self.node_of.get(&role).copied();
        let mut above: Vec<Place> =
            node.into_iter().flat_map(|node| self.graph.neighbors(node)).map(|node| self.graph[node]).collect();
        // The graph tells the newest step first, and a step as often as a sentence states it.
        above.reverse();
        let mut seen: Set<Place> = Set::default();
        above.retain(|place| seen.insert(*place));
        above.into_iter()
    }

    /// Whether a page's ladder says that its next step is not known yet, and how.
    pub fn is_unsaid(&self, page: PageId) -> Option<&Unsaid> {
        let at = self.told.unsaid.partition_point(|unsaid| unsaid.of.page < page);
        self.told.unsaid.get(at).filter(|unsaid| unsaid.of.page == page)
    }

    fn connect(&mut self, handbook: &Handbook) {
        for (page, of) in handbook.pages() {
            for node in of.roles() {
                let role = Place { page, node };
                let node = self.graph.add_node(role);
                self.node_of.insert(role, node);
            }
            for (from, to) in self.steps(page, of) {
                self.step(Place { page, node: from }, Place { page, node: to }, Step::Level);
            }
        }
        // Edges come page by page, and many lead to the same page.
        let mut leaving: Option<(PageId, Vec<Track>)> = None;
        let mut entering: Map<(Option<Grade>, Place), Place> = Map::default();
        for i in 0..self.told.edges.len() {
            let Goal::Found(to) = self.told.edges[i].to else { continue };
            let page = self.told.edges[i].from.page;
            let (_, tracks) = match leaving.take().filter(|(of, _)| *of == page) {
                Some(known) => leaving.insert(known),
                None => leaving.insert((page, tracks(handbook.page(page)))),
            };
            for from in leavers(handbook, &self.told.edges[i], tracks) {
                let grade = handbook.node(from).grade;
                let to = *entering.entry((grade, to)).or_insert_with(|| entered(handbook, grade, to));
                if from != to {
                    self.step(from, to, Step::Ladder(i));
                }
            }
        }
    }

    /// The steps between the levels of a page: those that it draws, and for other levels those that its order tells.
    fn steps(&self, page: PageId, of: &Page) -> Vec<(NodeId, NodeId)> {
        let drawn = self.told.drawn.get(&page).map_or(&[][..], Vec::as_slice);
        let in_chart: Set<NodeId> = drawn.iter().flat_map(|(from, to)| [*from, *to]).collect();
        let is_drawn = |level: &NodeId| in_chart.contains(level);
        let told = tracks::steps(of).into_iter().filter(|(from, to)| !is_drawn(from) || !is_drawn(to));
        drawn.iter().copied().chain(told).collect()
    }

    fn step(&mut self, from: Place, to: Place, step: Step) {
        if let (Some(from), Some(to)) = (self.node_of.get(&from), self.node_of.get(&to)) {
            self.graph.add_edge(*from, *to, step);
        }
    }
}

/// The roles for which an edge holds: its level, or the top of each track of its page.
fn leavers(handbook: &Handbook, edge: &Edge, tracks: &[Track]) -> Vec<Place> {
    let is_level = handbook.node(edge.from).kind == NodeKind::Level;
    if is_level || tracks.is_empty() {
        let node = if is_level { edge.from.node } else { NodeId::PAGE };
        return vec![Place { node, ..edge.from }];
    }
    let alone = edge.sentence.to_ascii_lowercase();
    let of = |leads: bool| {
        let told = if leads { "managers" } else { "individual contributor" };
        alone.contains(told) && tracks.iter().any(|track| track.leads == leads)
    };
    let named = [of(false), of(true)];
    let wanted = |leads: bool| named[usize::from(leads)] || named == [false, false];
    let tops = tracks.iter().filter(|track| wanted(track.leads)).filter_map(|track| track.levels.last());
    tops.map(|node| Place { node: *node, ..edge.from }).collect()
}

/// The role that one of a grade holds on entering a page: the level that is meant, else the first that is no step down,
/// else the first.
fn entered(handbook: &Handbook, grade: Option<Grade>, to: Place) -> Place {
    let page: &Page = handbook.page(to.page);
    if page.node(to.node).kind == NodeKind::Level {
        return to;
    }
    let is_no_step_down = |level: &NodeId| page.node(*level).grade.zip(grade).is_some_and(|(to, from)| to >= from);
    let level = page.levels().find(is_no_step_down).or_else(|| page.levels().next());
    Place { node: level.unwrap_or(NodeId::PAGE), ..to }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A handbook of pages: path, levels as `name grade`, career ladder.
    pub(in crate::ladder) fn handbook(pages: &[(&str, &[&str], &str)]) -> Handbook {
        let page = |(path, levels, ladder): &(&str, &[&str], &str)| {
            let title = crate::text::readable_name(crate::text::own_name(path));
            let mut text = format!("# {title}\n\n");
            if !levels.is_empty() {
                text += "## Levels\n\n";
            }
            for level in *levels {
                let (name, grade) = level.rsplit_once(' ').unwrap();
                text += &format!(
                    "### {name}\n\n#### Job Grade\n\nThe {name} is a grade {grade}.\n\n#### Requirements\n\n- {name} eyes\n\n"
                );
            }
            if !ladder.is_empty() {
                text += &format!("## Career Ladder\n\n{ladder}\n");
            }
            (format!("{path}.md"), text)
        };
        Handbook::of_texts(pages.iter().map(page))
    }

    fn name(handbook: &Handbook, place: Place) -> String {
        let page = handbook.page(place.page);
        if place.node == NodeId::PAGE { page.id.to_string() } else { page.text(place.node).to_owned() }
    }

    /// Edges as `from -> to`, with `~` where only words tell.
    #[track_caller]
    fn check(ladder: &str, expected: &[&str]) {
        let book = handbook(&[
            ("ports/pilot", &["Pilot 5", "Senior Pilot 6"], ladder),
            ("ports/port-management", &["Manager, Ports 7", "Director, Ports 8"], ""),
            ("ports/diver", &[], ""),
        ]);
        let graph = Ladder::new(&book);
        let told = graph.edges().iter().map(|edge| {
            let to = match &edge.to {
                Goal::Found(place) => name(&book, *place),
                Goal::Missing(id) => format!("{id}!"),
            };
            format!("{} -{}> {to}", name(&book, edge.from), if edge.worded { "~" } else { "" })
        });
        let unsaid = graph.unsaid().iter().map(|unsaid| format!("{} ?", name(&book, unsaid.of)));
        assert_eq!(told.chain(unsaid).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn links_lead() {
        check(
            "The next step is [Ports](/job-families/ports/port-management/).",
            &["ports/pilot -> ports/port-management"],
        );
        check("Go to [Director, Ports](../port-management#director-ports).", &["ports/pilot -> Director, Ports"]);
        check("Go to [Quays](/job-families/ports/quays/).", &["ports/pilot -> ports/quays!"]);
        check("See [more](https://example.com).", &[]);
    }

    #[test]
    fn where_one_comes_from_is_no_step() {
        let next = "- Next: [Ports](../port-management)";
        let leads = ["ports/pilot -> ports/port-management"];
        check(&format!("- Previous: [Diver](../diver)\n{next}"), &leads);
        check(&format!("- Promoted from [Diver](../diver)\n{next}"), &leads);
        check(&format!("### Previous role\n\n- [Diver](../diver)\n\n### Next role\n\n{next}"), &leads);
        check("From this role one may become a [Diver](../diver).", &["ports/pilot -> ports/diver"]);
    }

    #[test]
    fn words_lead_where_one_page_bears_the_name() {
        check(
            "The next step in the Pilot job family is to move to the Diver job family.",
            &["ports/pilot -~> ports/diver"],
        );
        check(
            "The next step is to move to the Port Management job family.",
            &["ports/pilot -~> ports/port-management"],
        );
        check("The next step is to move to the Quays job family.", &[]);
        check("The next step is not yet defined.", &["ports/pilot ?"]);
    }

    #[test]
    fn charts_tell_steps() {
        let chart = "```mermaid\ngraph LR;\np(Pilot) --> s(Senior Pilot);\ns --> m(Manager, Ports);\n```";
        check(chart, &["Senior Pilot -~> Manager, Ports"]);
    }

    #[test]
    fn levels_with_pages_of_their_own_lead_on_as_they_are_listed() {
        let check = |levels: &str, expected: Option<(u32, &str)>| {
            let own = format!("# Pilot\n\n## Requirements\n\n- Ropes.\n\n## Levels\n\n{levels}\n");
            let book = Handbook::of_texts([
                ("ports/pilot.md", own.as_str()),
                ("ports/senior.md", "# Senior"),
                ("ports/boy.md", "# Cabin Boy"),
            ]);
            let graph = Ladder::new(&book);
            let told: Vec<_> = graph.edges().iter().map(|edge| (edge.line, &*edge.text)).collect();
            assert_eq!(told, Vec::from_iter(expected), "{levels}");
        };
        check("- Pilot\n- [Senior](../senior/)", Some((10, "Senior")));
        check("- [Boy](../boy/)\n- Pilot\n- [Senior](../senior/)", Some((11, "Senior")));
        check("- Pilot\n- [Senior](../senior/)\n- Staff", None);
        check("- [Boy](../boy/)\n- [Senior](../senior/)", None);
        check("They stand elsewhere:\n\n- [Boy](../boy/)\n- [Senior](../senior/)", None);
        check("- Pilot\n- [Intermediate](#requirements)", None);
        check("- Pilot\n- Senior\n- [Senior](../senior/)", None);
    }

    #[test]
    fn the_top_of_a_family_leads_on() {
        let book = handbook(&[
            ("a/pilot", &["Pilot 5", "Senior Pilot 6"], "Move to [Ports](../ports)."),
            ("a/ports", &["Manager, Ports 6", "Director, Ports 8"], ""),
        ]);
        let ladder = Ladder::new(&book);
        let told = ladder
            .graph
            .edge_indices()
            .filter_map(|edge| ladder.graph.edge_endpoints(edge))
            .map(|(from, to)| format!("{} > {}", name(&book, ladder.graph[from]), name(&book, ladder.graph[to])));
        let expected = ["Pilot > Senior Pilot", "Manager, Ports > Director, Ports", "Senior Pilot > Manager, Ports"];
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn of_more_links_than_a_person_writes_the_others_are_not_looked_for() {
        // A sentence with a link is not read by its words as well.
        let read_by_words = |before: usize| {
            let text = format!("{}. Move to the [Diver](../diver) job family.", "[Quay](../quay) ".repeat(before));
            let book = handbook(&[("a/pilot", &[], &text), ("a/quay", &[], ""), ("a/diver", &[], "")]);
            Ladder::new(&book).edges().iter().any(|edge| edge.worded)
        };
        assert!(!read_by_words(reading::MOST_LINKS - 1));
        assert!(read_by_words(reading::MOST_LINKS));
    }
}
