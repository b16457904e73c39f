//! What one page says of where roles lead: links of its career ladders, words where no link says it, charts, lists of
//! levels that have pages of their own; and whom its roles report to.
//!
//! Invariant: what is noted stands on the page, with the sentence and line that state it.

use super::edge::{Edge, Goal, Told, Unsaid};
use super::{flowchart, said};
use crate::handbook::{Handbook, Kind, NodeId, NodeKind, Page, PageId, Place, Status, Target};

/// No paragraph that a person wrote has more links: no further ones are looked for in its sentences.
pub(super) const MOST_LINKS: usize = 100;

/// Notes all that a page says.
pub(super) fn read(handbook: &Handbook, id: PageId, page: &Page, told: &mut Told) {
    let reading = Reading { handbook, id, page };
    reading.links(told);
    reading.listed(told);
    reading.words(told);
}

/// One page being read.
struct Reading<'a> {
    handbook: &'a Handbook,
    id: PageId,
    page: &'a Page,
}

impl Reading<'_> {
    /// A list of `Levels` that each have a page of their own: behind the one without a link, which is this page's, the
    /// next one stands.
    fn listed(&self, told: &mut Told) {
        for levels in self.page.subtree(NodeId::PAGE).filter(|node| self.page.tells_levels(*node)) {
            let steps = self.page.children(levels).filter(|node| self.page.node(*node).kind == NodeKind::Item);
            // The first link of each.
            let steps = steps.map(|step| (step, self.page.links_in(step).next()));
            let mut own = steps.skip_while(|(_, link)| link.is_some());
            if own.next().is_none() {
                continue;
            }
            let Some((step, Some((_, link)))) = own.next() else { continue };
            let Some(to) = self.handbook.role_of(link).filter(|to| to.page != self.id) else { continue };
            if own.all(|(_, link)| link.is_some()) {
                let from = Place::of(self.id);
                let (text, sentence) = (link.text().into(), said::alone(self.page.text(step)).into());
                let line = self.page.line_at(link.span.start);
                told.edges.push(Edge { from, to: Goal::Found(to), text, sentence, line, worded: false });
            }
        }
    }

    /// The links of career ladders, and those that tell whom a role reports to.
    fn links(&self, told: &mut Told) {
        // Links come in page order: where in its node's text each one is looked for goes on behind the one before.
        let mut last = (NodeId::PAGE, 0);
        for link in &self.page.links {
            let text = self.page.text(link.node);
            let from = if last.0 == link.node { last.1 } else { 0 };
            let at = text.get(from..).and_then(|rest| rest.find(link.text())).map_or(from, |at| from + at);
            last = (link.node, (at + link.text().len()).min(text.len()));
            let in_ladder = self.page.kind_around(link.node) == Kind::CareerLadder;
            let Target::Page { id, .. } = self.handbook.target(link) else { continue };
            let status = self.handbook.status(link);
            if status == Status::External || (!in_ladder && status == Status::Missing) {
                continue;
            }
            let sentence = said::sentence_at(text, at);
            let before = sentence.split(link.text()).next().unwrap_or_default();
            if !in_ladder && !reports(before) {
                continue;
            }
            // Where one comes from is no step up.
            if in_ladder && (said::comes_from(before) || said::comes_from(self.heading(link.node))) {
                continue;
            }
            let to = self.handbook.role_of(link);
            if to.is_none() && status == Status::Ok {
                // A folder is no role.
                continue;
            }
            let edge = Edge {
                from: self.owner(link.node),
                to: to.map_or_else(|| Goal::Missing(id.into()), Goal::Found),
                text: link.text().into(),
                sentence: said::alone(sentence).into(),
                line: self.page.line_at(link.span.start),
                worded: false,
            };
            let into = if in_ladder { &mut told.edges } else { &mut told.reports };
            into.push(edge);
        }
    }

    /// What career ladders say in words only.
    fn words(&self, told: &mut Told) {
        for node in self.page.subtree(NodeId::PAGE) {
            let of = self.page.node(node);
            if !of.kind.is_text() || self.page.kind_around(node) != Kind::CareerLadder {
                continue;
            }
            if flowchart::is_chart(self.page.markdown(node)) {
                self.chart(node, told);
                continue;
            }
            let links = self.page.links_in(node).map(|(_, link)| link.text()).filter(|text| !text.is_empty());
            let links: Vec<&str> = links.take(MOST_LINKS).collect();
            for sentence in said::sentences(self.page.text(node)).map(said::alone) {
                if links.iter().any(|link| sentence.contains(link)) {
                    continue;
                }
                let said = said::read(sentence);
                let from = self.owner(node);
                if said.unknown {
                    told.unsaid.push(Unsaid { of: from, sentence: sentence.into(), line: self.page.line(node) });
                    continue;
                }
                for name in said.names {
                    let Some(to) = self.handbook.bearer(self.id, name) else { continue };
                    if to != from && to != (Place::of(self.id)) {
                        let (text, sentence) = (name.into(), sentence.into());
                        let to = Goal::Found(to);
                        told.edges.push(Edge { from, to, text, sentence, line: self.page.line(node), worded: true });
                    }
                }
            }
        }
    }

    /// What a chart draws: steps between the page's levels, and those that lead to other pages.
    fn chart(&self, node: NodeId, told: &mut Told) {
        for (from, to) in flowchart::arrows(self.page.markdown(node)) {
            let own = self.handbook.bearer(self.id, &from).filter(|place| place.page == self.id);
            let (Some(from), Some(place)) = (own, self.handbook.bearer(self.id, &to)) else { continue };
            if place.page != self.id {
                let sentence = format!("{} -> {to}", self.page.text(from.node)).into();
                let (text, to, line) = (to.into(), Goal::Found(place), self.page.line(node));
                told.edges.push(Edge { from, to, text, sentence, line, worded: true });
            } else if from != place && from.node != NodeId::PAGE && place.node != NodeId::PAGE {
                told.drawn.entry(self.id).or_default().push((from.node, place.node));
            }
        }
    }

    /// What the section is called that a node stands in; empty for the page's own text.
    fn heading(&self, node: NodeId) -> &str {
        let mut above = self.page.ancestors(node).filter(|up| self.page.node(*up).kind == NodeKind::Section);
        above.next().map_or("", |section| self.page.text(section))
    }

    fn owner(&self, node: NodeId) -> Place {
        Place { page: self.id, node: self.page.owner(node).unwrap_or(NodeId::PAGE) }
    }
}

/// Whether what stands before a link says that one reports to where it leads.
fn reports(before: &str) -> bool {
    let before = before.to_ascii_lowercase();
    ["reports to", "reporting to", "report to", "reports directly to", "report directly to", "reports into"]
        .iter()
        .any(|words| before.contains(words))
}
