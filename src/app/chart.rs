//! The ladder and the map: pictures on top of the panes, in which one walks from family to family.
//!
//! Invariant: a chart is drawn from one snapshot and its ladder, and keeps both; what it remembers and opens is told by
//! ids and addresses, so that it outlives a reload.

mod about;
mod walk;

use std::ops::Range;
use std::sync::Arc;

pub use about::About;
pub(super) use walk::{edit, open, pick, run, walk_to};

use super::carry::Carry;
use super::layout::{ChartAreas, Screen};
use super::trail::Trail;
use super::{Address, Find, Model, Overlay, Spot, label};
use crate::handbook::{Handbook, NodeId, PageId, Place};
use crate::ladder::Ladder;
use crate::ladder::map::map;
use crate::ladder::placing::{Column, Picture, What, place, sketch};
use crate::markdown::Style;
use crate::paper::Setting;
use crate::sheet::{Ink, Line, Run, Sheet};

/// What a chart draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The ladder of a family, by its id.
    Family(String),
    /// All families below a department or group, by its id; all of the handbook where that is empty.
    Map(String),
}

/// A chart that one may come back to: what it drew, and what was selected.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    subject: Subject,
    selected: Option<Key>,
}

/// A row in words that survive a reload.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    Role(Column, Address),
    Missing(String),
    Unsaid,
}

/// A chart as the history keeps it: what it draws, and what one has walked through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    here: Step,
    trail: Trail<Step>,
}

impl Kept {
    /// Follows what it draws, and what was selected, into a newer snapshot.
    pub(super) fn carry(&mut self, carry: &Carry<'_>) {
        for step in std::iter::once(&mut self.here).chain(self.trail.iter_mut()) {
            let (Subject::Family(id) | Subject::Map(id)) = &mut step.subject;
            *id = carry.id(id).to_owned();
            if let Some(Key::Role(_, address)) = &mut step.selected {
                *address = carry.now(address);
            }
        }
    }
}

/// A ladder or map on top.
#[derive(Debug)]
pub struct Chart {
    subject: Subject,
    handbook: Arc<Handbook>,
    ladder: Arc<Ladder>,
    /// The pages that have moved since: before, now.
    moved: Vec<(Box<str>, Box<str>)>,
    picture: Picture,
    /// Its rows as one reads them: line by line.
    order: Vec<usize>,
    /// The cells for which the picture was made.
    width: u16,
    selected: usize,
    /// What is told about the selected row, and which that is.
    about: Option<(usize, About)>,
    /// What is being found in it.
    pub(crate) find: Option<Find>,
    top: usize,
    left: usize,
    /// The charts through which one has walked.
    trail: Trail<Step>,
}

impl Chart {
    /// A chart of a snapshot; none where the handbook does not have what it is to draw.
    fn new((handbook, ladder): (Arc<Handbook>, Arc<Ladder>), subject: Subject, width: u16) -> Option<Chart> {
        let picture = match &subject {
            Subject::Family(id) => place(&sketch(&handbook, &ladder, handbook.find(id)?), width.into()),
            Subject::Map(below) => map(&handbook, &ladder, below, width.into()),
        };
        let own = picture.spots.iter().position(|spot| spot.column == Column::Middle);
        let mut order: Vec<usize> = (0..picture.rows.len()).collect();
        order.sort_by_key(|row| (picture.spots[*row].y, picture.spots[*row].x));
        Some(Chart {
            subject,
            handbook,
            ladder,
            moved: Vec::new(),
            selected: own.unwrap_or(0),
            picture,
            order,
            width,
            about: None,
            find: None,
            top: 0,
            left: 0,
            trail: Trail::default(),
        })
    }

    /// The picture.
    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// The selected row of the picture.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// What is told about the selected row.
    pub fn about(&self) -> Option<&About> {
        self.about.as_ref().map(|(_, about)| about)
    }

    /// Where it is drawn. A ladder leaves the room that it does not need to what is told about the selected row; a map
    /// takes all that there is.
    pub fn areas(&self, screen: &Screen) -> ChartAreas {
        screen.chart(match self.subject {
            Subject::Family(_) => self.picture.height + 1,
            Subject::Map(_) => usize::MAX,
        })
    }

    /// The cell of the picture in the upper left corner of the screen, as `(y, x)`.
    pub fn corner(&self) -> (usize, usize) {
        (self.top, self.left)
    }

    /// From the department down to what it draws: names, and what has them.
    pub(super) fn path(&self) -> Vec<(String, Address)> {
        let (Subject::Map(id) | Subject::Family(id)) = &self.subject;
        let spot = Address { id: id.clone(), path: Vec::new() }.find(&self.handbook);
        let way = spot.into_iter().flat_map(|(spot, _)| label::way(&self.handbook, spot));
        way.map(|spot| (label::name(&self.handbook, spot), Address::of(&self.handbook, spot))).collect()
    }

    /// What it is, in a word or two.
    pub(super) fn name(&self) -> &'static str {
        match &self.subject {
            Subject::Map(below) if below.is_empty() => "map of the handbook",
            Subject::Map(_) => "map",
            Subject::Family(_) => "ladder",
        }
    }

    /// A row in words that survive a reload.
    fn key(&self, row: usize) -> Option<Key> {
        Some(match &self.picture.rows.get(row)?.what {
            What::Missing(id) => Key::Missing(id.to_string()),
            What::Unsaid => Key::Unsaid,
            What::Role(place) => Key::Role(self.picture.spots[row].column, Address::of(&self.handbook, *place)),
        })
    }

    fn step(&self) -> Step {
        Step { subject: self.subject.clone(), selected: self.key(self.selected) }
    }

    /// Whether the walk came from another chart.
    pub fn has_back(&self) -> bool {
        self.trail.has_back()
    }

    /// Whether a map is drawn, and no ladder.
    pub fn is_map(&self) -> bool {
        matches!(self.subject, Subject::Map(_))
    }

    /// Whether a map goes further than what is drawn.
    pub fn can_widen(&self) -> bool {
        self.subject != Subject::Map(String::new())
    }

    /// The role that is selected, in the snapshot that is drawn.
    pub fn role(&self) -> Option<Place> {
        match self.what() {
            Some(What::Role(place)) => Some(*place),
            _ => None,
        }
    }

    /// What the history keeps of it.
    pub(super) fn kept(&self) -> Kept {
        Kept { here: self.step(), trail: self.trail.clone() }
    }

    /// The same chart of another snapshot, or of another width.
    fn again(&self, snapshot: (Arc<Handbook>, Arc<Ladder>), width: u16) -> Option<Chart> {
        let mut kept = self.kept();
        kept.carry(&Carry::new(&self.handbook, &snapshot.0, &self.moved));
        let chart = Chart::of_kept(kept, snapshot, width)?;
        let find = self.find.as_ref().map(|find| Find::new(find.query(), &chart.as_sheet(), chart.line()));
        Some(Chart { top: self.top, left: self.left, find, ..chart })
    }

    fn of_kept(kept: Kept, snapshot: (Arc<Handbook>, Arc<Ladder>), width: u16) -> Option<Chart> {
        let mut chart = Chart::new(snapshot, kept.here.subject, width)?;
        chart.select_key(kept.here.selected.as_ref());
        Some(Chart { trail: kept.trail, ..chart })
    }

    fn select_key(&mut self, key: Option<&Key>) {
        let keys: Vec<Option<Key>> = (0..self.picture.rows.len()).map(|row| self.key(row)).collect();
        // On a map a family may stand in another column now.
        let is_role = |other: &Option<Key>| match (other, key) {
            (Some(Key::Role(_, other)), Some(Key::Role(_, role))) => other == role,
            _ => false,
        };
        let row = keys.iter().position(|other| other.as_ref() == key).or_else(|| keys.iter().position(is_role));
        self.selected = row.unwrap_or(self.selected);
    }

    /// Selects the row of a family; whether there is one.
    fn select_page(&mut self, page: PageId) -> bool {
        let is = |what: &What| matches!(what, What::Role(place) if place.page == page);
        let row = self.picture.rows.iter().position(|row| is(&row.what));
        self.selected = row.unwrap_or(self.selected);
        row.is_some()
    }

    /// The names as the lines of a page, to find text in them.
    pub(super) fn as_sheet(&self) -> Sheet {
        let run = |name: &String| Run { text: name.clone(), ink: Ink::Plain, style: Style::default(), link: None };
        let line =
            |row: usize| Line { runs: vec![run(&self.picture.rows[row].name)], node: NodeId::PAGE, source_line: 0 };
        Sheet { lines: self.order.iter().map(|row| line(*row)).collect(), links: Vec::new() }
    }

    /// The line of the selected row.
    pub(super) fn line(&self) -> usize {
        self.order.iter().position(|row| *row == self.selected).unwrap_or(0)
    }

    /// Selects the row of a line.
    pub(super) fn select_line(&mut self, line: usize, screen: &Screen) {
        self.selected = self.order.get(line).copied().unwrap_or(self.selected);
        self.reveal(screen);
    }

    /// What is found on some lines of the picture: the row, the cells of its name, whether it is the current match.
    pub(crate) fn found(&self, lines: Range<usize>) -> impl Iterator<Item = (usize, Range<u16>, bool)> {
        let at = |y| self.order.partition_point(|row| self.picture.spots[*row].y < y);
        let pieces = self.find.iter().flat_map(move |find| find.pieces(at(lines.start)..at(lines.end)));
        pieces.map(|(piece, current)| (self.order[piece.line], piece.columns.clone(), current))
    }

    /// What the selected row stands for.
    fn what(&self) -> Option<&What> {
        self.picture.rows.get(self.selected).map(|row| &row.what)
    }

    /// Scrolls just as far as the selected row needs to be on the screen.
    fn reveal(&mut self, screen: &Screen) {
        let area = self.areas(screen).picture;
        let (width, height) = (usize::from(area.width), usize::from(area.height.max(1)));
        let Some(spot) = self.picture.spots.get(self.selected).copied() else { return };
        // What stands above the first rows is shown with them.
        let first = self.picture.spots.iter().map(|spot| spot.y).min().unwrap_or(0);
        let y = if spot.y == first { 0 } else { spot.y };
        self.top = self.top.min(y).max((spot.y + 1).saturating_sub(height));
        // With the cell before it, which tells that it is selected.
        let (from, to) = (spot.x.saturating_sub(1), spot.x + spot.width);
        self.left = if to <= width { 0 } else { self.left.max(to - width).min(from) };
    }

    /// Moves the screen over the picture.
    fn pan(&mut self, down: isize, right: isize) {
        self.top = self.top.saturating_add_signed(down);
        self.left = self.left.saturating_add_signed(right);
    }

    fn settle(&mut self, areas: ChartAreas, setting: Setting) {
        let area = areas.picture;
        self.top = self.top.min(self.picture.height.saturating_sub(area.height.into()));
        self.left = self.left.min(self.picture.width.saturating_sub(area.width.into()));
        if self.about.as_ref().is_none_or(|(of, _)| *of != self.selected) {
            let about = About::of(&self.handbook, &self.ladder, &self.picture, self.selected, setting);
            self.about = about.map(|about| (self.selected, about));
        }
    }
}

/// Takes in where the roles of a snapshot lead, and draws anew what is on top.
pub(super) fn take(model: &mut Model, handbook: Arc<Handbook>, ladder: Arc<Ladder>) {
    model.ladder = Some((handbook.clone(), ladder.clone()));
    let at = model.overlays.iter().position(|overlay| matches!(overlay, Overlay::Chart(_)));
    let Some(at) = at else { return };
    let Overlay::Chart(chart) = &model.overlays[at] else { return };
    let (Subject::Family(gone) | Subject::Map(gone)) = chart.subject.clone();
    match chart.again((handbook, ladder), chart.width) {
        Some(chart) => model.overlays[at] = Overlay::Chart(chart),
        None => {
            model.overlays.truncate(at);
            model.refuse(format!("{gone} is no longer there"));
        }
    }
}

/// Notes that pages have moved, for when the ladders of the newer snapshot have been read.
pub(super) fn note_moves(model: &mut Model, moved: &[(Box<str>, Box<str>)]) {
    for overlay in &mut model.overlays {
        if let Overlay::Chart(chart) = overlay {
            chart.moved.extend_from_slice(moved);
        }
    }
}

/// Moves the screen over the chart on top.
pub(super) fn pan(model: &mut Model, lines: i32, cells: i32) {
    if let Some(Overlay::Chart(chart)) = model.overlays.last_mut() {
        chart.pan(lines as isize, cells as isize);
    }
}

/// Brings the chart in step with the screen.
pub(super) fn settle(model: &mut Model) {
    let (screen, setting) = (model.screen, model.setting(model.screen.chart_width()));
    let charts = model.overlays.iter_mut().filter_map(|overlay| match overlay {
        Overlay::Chart(chart) => Some(chart),
        _ => None,
    });
    for chart in charts {
        if chart.width != setting.width {
            let snapshot = (chart.handbook.clone(), chart.ladder.clone());
            if let Some(again) = chart.again(snapshot, setting.width) {
                *chart = again;
                chart.reveal(&screen);
            }
        }
        chart.settle(chart.areas(&screen), setting);
    }
}

impl Model {
    /// The chart, where one is drawn; lists may lie on it.
    pub(crate) fn chart(&self) -> Option<&Chart> {
        let overlays = self.overlays.iter().filter(|_| !self.searches());
        overlays.into_iter().find_map(|overlay| match overlay {
            Overlay::Chart(chart) => Some(chart),
            _ => None,
        })
    }
}

/// Draws a chart that the history has kept; nothing where there is nothing left to draw.
pub(super) fn draw_again(model: &Model, kept: &Kept) -> Option<Overlay> {
    let mut chart = Chart::of_kept(kept.clone(), model.ladder.clone()?, model.screen.chart_width())?;
    chart.reveal(&model.screen);
    Some(Overlay::Chart(chart))
}

/// A place as it is found in the snapshot that the panes show.
pub(super) fn found(model: &Model, chart: &Chart, place: Place) -> Option<Spot> {
    Address::of(&chart.handbook, place).find(&model.handbook).map(|(spot, _)| spot)
}
