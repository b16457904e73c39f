//! Where one was: back and forward, to the exact place.
//!
//! Invariant: a step is an address, not a spot, so that it survives a reload.

use crate::config::command::Command;
use crate::handbook::{Link, PageId};
use crate::markdown::LinkIndex;
use crate::text::counted;

use super::carry::Carry;
use super::papers::Kept;
use super::trail::Trail;
use super::{Address, Focus, Model, Overlay, Reading, Spot, chart};

/// One place on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What was selected.
    pub at: Address,
    /// The first line of the sheet on the screen.
    pub scroll: usize,
    /// The rows of the tree on the screen above what was selected.
    pub above: usize,
    /// The current link.
    pub link: Option<LinkIndex>,
    /// Which pane had the keys.
    pub focus: Focus,
    /// The chart that lay on top.
    pub chart: Option<chart::Kept>,
    /// The papers that lay on top of it.
    pub papers: Vec<Kept>,
    /// Whether the role was read in full, and where.
    pub in_full: Option<Kept>,
}

/// Where one was in the browser.
pub type History = Trail<Step>;

/// Goes back or forward by so many steps.
pub(super) fn travel(model: &mut Model, command: Command, times: u32) {
    for gone in 0..times {
        let Some(here) = model.here() else { return };
        let Some(step) = model.history.next(command) else {
            let way = if command == Command::Back { "back" } else { "forward" };
            return match gone {
                0 => model.refuse(format!("there is no way {way} from here")),
                _ => model.tell(format!("{} {way}; there is no way further", counted(gone as usize, "step"))),
            };
        };
        model.history.turn(command, here);
        model.return_to(&step);
    }
}

impl Step {
    /// Follows what it remembers into a newer snapshot.
    pub(super) fn carry(&mut self, carry: &Carry<'_>) {
        self.at = carry.now(&self.at);
        self.papers.iter_mut().chain(&mut self.in_full).for_each(|paper| paper.carry(carry));
        self.chart.iter_mut().for_each(|chart| chart.carry(carry));
    }
}

impl Model {
    /// Where one is, as the history notes it.
    pub(super) fn here(&self) -> Option<Step> {
        let at = Address::of(&self.handbook, self.tree.row()?.spot);
        let link = self.detail.current().map(|(_, link, _)| link);
        let paper = |overlay: &Overlay| match overlay {
            Overlay::Paper(reading) => Some(reading.kept()),
            _ => None,
        };
        let papers = self.overlays.iter().filter_map(paper).collect();
        let chart = self.chart().map(chart::Chart::kept);
        let in_full = self.in_full.as_ref().map(Reading::kept);
        let (scroll, above) = (self.detail.scroll(), self.tree.above());
        Some(Step { at, scroll, above, link, focus: self.focus, chart, papers, in_full })
    }

    /// Notes in the history where one is, about to go elsewhere.
    pub(super) fn leave(&mut self) {
        if let Some(here) = self.here() {
            self.history.leave(here);
        }
    }

    /// Goes to a spot as one follows a link: noted in the history, and read from its beginning.
    pub(super) fn go(&mut self, spot: Spot) {
        self.leave();
        self.arrive(spot);
    }

    /// The same from under all that lies on top.
    pub(super) fn go_from_under(&mut self, spot: impl Into<Spot>) {
        self.go(spot.into());
        self.overlays.clear();
    }

    /// Goes to a spot, not noted in the history.
    pub(super) fn arrive(&mut self, spot: Spot) {
        self.give_up_wanted();
        self.tree.reveal(&self.handbook, spot);
        self.detail.current = None;
        self.refresh();
        if self.detail.is_base(spot) {
            self.detail.scroll_to(0);
        } else if let Some(place) = spot.place().filter(|_| spot.with_row(&self.handbook) != spot) {
            // What has no row is shown with the nearest thing around it that has one, scrolled to its place.
            self.detail.reveal_source(self.handbook.page(place.page).line(place.node));
        }
    }

    /// Shows a line of the file of the page that is shown: marked until one goes on. A link that stands exactly there
    /// becomes the current one.
    pub(super) fn point_at(&mut self, page: PageId, line: u32, column: u32) {
        self.detail.reveal_source(line);
        self.detail.pointed = Some(line);
        let page = self.handbook.page(page);
        let stands_there = |link: &Link| page.place_at(link.span.start) == (line, column);
        if let Some(link) = page.links.iter().position(stands_there) {
            self.detail.choose_link(link as LinkIndex);
            // Links are followed on the page.
            self.focus = Focus::Detail;
        }
    }

    /// Returns to a step of the history.
    pub(super) fn return_to(&mut self, step: &Step) {
        let Some((spot, exact)) = step.at.find(&self.handbook) else {
            return self.refuse(format!("{} is no longer there", step.at.id));
        };
        self.give_up_wanted();
        self.tree.reveal(&self.handbook, spot);
        self.tree.leave_above(step.above);
        self.focus_on(step.focus);
        let chart = step.chart.as_ref().and_then(|kept| chart::draw_again(self, kept));
        let papers = step.papers.iter().map(|kept| Overlay::Paper(Reading::again(kept)));
        self.overlays = chart.into_iter().chain(papers).collect();
        self.in_full = step.in_full.as_ref().map(Reading::again);
        self.refresh();
        if exact {
            self.detail.scroll_to(step.scroll);
            self.detail.current = None;
            if let Some(link) = step.link {
                self.detail.choose_link(link);
            }
        }
    }
}
