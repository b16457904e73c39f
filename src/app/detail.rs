//! The detail pane: what is selected, as a sheet of lines.
//!
//! Invariant: the sheet is laid out anew only when what it shows, the snapshot or the width changes; scrolling slices
//! it.

mod contents;

use std::ops::Range;

use crate::handbook::{Handbook, NodeId, Place};
use crate::markdown::LinkIndex;
use crate::sheet::{self, Line, LinkSpot, Sheet};
use crate::text::{Glyphs, Map, Set};

use super::carry::Carry;
use super::find::Find;
use super::motion::revealed;
use super::{Address, Spot};

/// Cells of one line of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The line, counted from 0.
    pub line: usize,
    /// The cells.
    pub columns: Range<u16>,
}

/// The detail pane.
#[derive(Debug, Default)]
pub struct Detail {
    /// What the sheet shows: a group, a page, a level, a specialty or a section.
    base: Option<Spot>,
    /// The base's address, under which its place is remembered.
    address: Option<Address>,
    /// What is selected, and where it stands: after a reload it is the same thing in another spot.
    selected: Option<(Spot, Address)>,
    width: u16,
    /// The rows that it has on the screen.
    height: usize,
    sheet: Sheet,
    scroll: usize,
    /// What a newer snapshot is to be scrolled to.
    anchor: Option<Anchor>,
    /// The nodes of the selected item, where one is selected.
    marked: Range<u32>,
    /// For each link, its first spot among the sheet's.
    stops: Vec<usize>,
    /// The current link's place among the stops.
    pub(super) current: Option<usize>,
    /// A line of the file that is marked, until something else is selected.
    pub(super) pointed: Option<u32>,
    /// What is being found.
    pub(crate) find: Option<Find>,
    /// The cells of the words that were searched for, in order, and whether they are the selected hit's.
    pub(super) marks: Vec<(Piece, bool)>,
    /// How often a sheet was laid out.
    generation: u64,
    /// Whether what is shown is only looked at in passing, and its place not worth remembering.
    pub(super) passing: bool,
    left_in_passing: bool,
    remembered: Map<Address, usize>,
}

/// The text at the top of the screen.
#[derive(Debug, Clone)]
struct Anchor {
    node: NodeId,
    /// How many of the node's lines stand before it.
    before: usize,
    /// How many lines without text stand above it on the screen.
    above: usize,
}

impl Detail {
    /// The lines and links.
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// The first line on the screen.
    pub fn scroll(&self) -> usize {
        self.scroll
    }

    /// What the sheet shows as a whole.
    pub fn base(&self) -> Option<Spot> {
        self.base
    }

    /// Changes whenever the sheet is laid out anew.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// The marks on some lines.
    pub fn marks(&self, lines: Range<usize>) -> impl Iterator<Item = &(Piece, bool)> {
        let first = self.marks.partition_point(|(piece, _)| piece.line < lines.start);
        self.marks[first..].iter().take_while(move |(piece, _)| piece.line < lines.end)
    }

    /// Whether the sheet shows this as a whole.
    pub fn is_base(&self, spot: Spot) -> bool {
        self.base == Some(spot)
    }

    /// Whether a line belongs to the selected item, or is pointed at.
    pub fn is_marked(&self, line: &Line) -> bool {
        self.marked.contains(&line.node.0) || self.pointed == Some(line.source_line)
    }

    /// The cells of the current link.
    pub fn current_pieces(&self) -> impl Iterator<Item = Piece> + '_ {
        let link = self.current.map(|stop| self.sheet.links[self.stops[stop]].link);
        let spots = self.sheet.links.iter().filter(move |spot| Some(spot.link) == link);
        spots.map(|spot| Piece { line: spot.line, columns: spot.columns.clone() })
    }

    /// The page's links that stand on the sheet, in reading order; of a group, what is below it.
    pub fn links(&self) -> impl ExactSizeIterator<Item = LinkIndex> + '_ {
        self.stops.iter().map(|spot| self.sheet.links[*spot].link)
    }

    /// What is shown, the link of a stop, and its number on the sheet.
    pub fn stop(&self, stop: usize) -> Option<(Spot, LinkIndex, usize)> {
        let spot = &self.sheet.links[*self.stops.get(stop)?];
        Some((self.base?, spot.link, spot.number))
    }

    /// The stop of the link at a cell of the sheet.
    pub fn stop_at(&self, line: usize, column: u16) -> Option<usize> {
        let spot = self.sheet.links.iter().find(|s| s.line == line && s.columns.contains(&column))?;
        self.links().position(|link| link == spot.link)
    }

    /// The last line that may be the first on the screen.
    pub fn last_scroll(&self) -> usize {
        self.sheet.lines.len().saturating_sub(self.height)
    }

    /// The line of the file of the first line on the screen that has one.
    pub fn source_line(&self) -> Option<u32> {
        self.sheet.lines.get(self.scroll..)?.iter().map(|line| line.source_line).find(|line| *line > 0)
    }

    /// What is shown, and where it is scrolled to: worth remembering until the next start.
    pub fn places(&self) -> impl Iterator<Item = (&Address, usize)> {
        let shown = self.address.as_ref().map(|address| (address, self.scroll));
        let rest = self.remembered.iter().filter(|(address, _)| Some(*address) != self.address.as_ref());
        shown.into_iter().chain(rest.map(|(address, scroll)| (address, *scroll)))
    }

    /// Takes over remembered places.
    pub fn remember(&mut self, places: impl IntoIterator<Item = (Address, usize)>) {
        self.remembered.extend(places);
    }

    /// Goes over to a newer snapshot: the next [`Detail::show`] lays out anew, scrolled to the same text, at the same
    /// link.
    pub(super) fn carry(&mut self, carry: &Carry<'_>) {
        // Lines may have moved.
        self.pointed = None;
        let readdressed = |address: Address| Address { id: carry.id(&address.id).to_owned(), ..address };
        let remembered = std::mem::take(&mut self.remembered).into_iter();
        self.remembered = remembered.map(|(address, scroll)| (readdressed(address), scroll)).collect();
        self.address = self.address.take().map(readdressed);
        if let Some((spot, link, _)) = self.current() {
            match spot.place().and_then(|place| carry.link(place.page, link)) {
                Some(now) => self.sheet.links.iter_mut().filter(|spot| spot.link == link).for_each(|s| s.link = now),
                None => self.current = None,
            }
        }
        let Some(base) = self.base.take() else { return };
        if let Some((spot, address)) = &mut self.selected
            && let Some((now, true)) = carry.spot(*spot)
        {
            (*spot, *address) = (now, carry.address(now));
        }
        if let Some((now, true)) = carry.spot(base) {
            self.address = Some(carry.address(now));
        }
        self.anchor = base.place().and_then(|place| {
            let anchor = self.top()?;
            let (now, _) = carry.place(Place { node: anchor.node, ..place })?;
            Some(Anchor { node: now.node, ..anchor })
        });
    }

    /// What the sheet is scrolled to; nothing at its beginning.
    fn top(&self) -> Option<Anchor> {
        let below = self.sheet.lines.get(self.scroll..).filter(|_| self.scroll > 0)?;
        let above = below.iter().position(|line| line.source_line > 0)?;
        let node = below[above].node;
        let before = self.sheet.lines[..self.scroll + above].iter().filter(|line| line.node == node).count();
        Some(Anchor { node, before, above })
    }

    /// The line to scroll to for the same text at the top.
    fn line_of(&self, anchor: &Anchor) -> Option<usize> {
        let lines = self.sheet.lines.iter().enumerate().filter(|(_, line)| line.node == anchor.node);
        let line = lines.take(anchor.before + 1).last()?.0;
        Some(line.saturating_sub(anchor.above))
    }

    /// Shows what is selected in so many columns and rows; what is newly selected comes onto the screen.
    pub fn show(&mut self, handbook: &Handbook, selected: Spot, (width, height): (u16, u16), glyphs: Glyphs) {
        let base = base(handbook, selected);
        let outdated = self.base.is_none();
        let is_resized = (self.width, self.height) != (width, height.into());
        let keeps_marked = is_resized && self.base == Some(base) && self.sees_marked();
        self.height = height.into();
        if self.base != Some(base) || self.width != width {
            self.lay_out(handbook, base, width, glyphs);
        }
        if keeps_marked && let Some(lines) = self.marked_lines() {
            self.reveal_lines(lines);
        }
        if !outdated && self.selected.as_ref().is_some_and(|(spot, _)| *spot == selected) {
            return;
        }
        self.marked = match selected {
            Spot::Node(place) if base != selected => place.node.0..handbook.node(place).end.0,
            _ => 0..0,
        };
        let address = Address::of(handbook, selected);
        let is_new = self.selected.as_ref().is_none_or(|(_, of)| *of != address);
        self.selected = Some((selected, address));
        if is_new {
            self.pointed = None;
        }
        if is_new && let Some(lines) = self.marked_lines() {
            // In passing one wants to see at once where it stands.
            let context = if self.passing { self.height / 3 } else { 1 };
            self.scroll = revealed(self.scroll, lines, self.height, context);
        }
    }

    /// The first lines that are marked.
    fn marked_lines(&self) -> Option<Range<usize>> {
        let first = self.sheet.lines.iter().position(|line| self.is_marked(line))?;
        let count = self.sheet.lines[first..].iter().take_while(|line| self.is_marked(line)).count();
        Some(first..first + count)
    }

    /// Whether the first line that is marked is on the screen.
    fn sees_marked(&self) -> bool {
        let screen = self.scroll..self.scroll.saturating_add(self.height);
        self.marked_lines().is_some_and(|lines| screen.contains(&lines.start))
    }

    /// Lays out a base, scrolled to where it was left; at another width, to the same text.
    fn lay_out(&mut self, handbook: &Handbook, base: Spot, width: u16, glyphs: Glyphs) {
        let address = Address::of(handbook, base);
        let same = self.address.as_ref() == Some(&address);
        let top = self.source_line().filter(|_| same && self.scroll > 0);
        let link = self.current.take().filter(|_| same).and_then(|stop| self.links().nth(stop));
        if let Some(left) = self.address.take().filter(|_| !same && !self.left_in_passing) {
            self.remembered.insert(left, self.scroll);
        }
        self.left_in_passing = self.passing;
        self.generation += 1;
        self.sheet = match base {
            Spot::Node(place) => sheet::lay_out(handbook, place, width, glyphs),
            Spot::Group(_) => contents::contents(handbook, base, width, glyphs),
        };
        let anchored = self.anchor.take().filter(|_| same).and_then(|anchor| self.line_of(&anchor));
        self.scroll = match top {
            _ if anchored.is_some() => anchored.unwrap_or_default(),
            Some(top) => self.sheet.lines.iter().position(|line| line.source_line >= top).unwrap_or(0),
            None if same => self.scroll,
            None => self.remembered.get(&address).copied().unwrap_or(0),
        };
        (self.base, self.width, self.address) = (Some(base), width, Some(address));
        let mut seen = Set::default();
        let first = |(_, spot): &(usize, &LinkSpot)| seen.insert(spot.link);
        self.stops = self.sheet.links.iter().enumerate().filter(first).map(|(index, _)| index).collect();
        if let Some(link) = link {
            self.choose_link(link);
        }
        if let Some(lines) = self.current_lines() {
            self.reveal_lines(lines);
        }
        if let Some(find) = &mut self.find {
            find.look(&self.sheet);
        }
    }

    /// Scrolls so that the line read from a line of the file, or the one before it, is on the screen.
    pub fn reveal_source(&mut self, line: u32) {
        let near = self.sheet.lines.iter().rposition(|l| l.source_line > 0 && l.source_line <= line);
        let first = near.map_or(0, |near| {
            let source = self.sheet.lines[near].source_line;
            self.sheet.lines[..near].iter().rposition(|l| l.source_line != source).map_or(0, |i| i + 1)
        });
        self.reveal_lines(first..first + 1);
    }

    /// Scrolls no more than is needed to see lines, with some context; the first of them if not all fit.
    pub fn reveal_lines(&mut self, lines: Range<usize>) {
        self.scroll = revealed(self.scroll, lines, self.height, 1);
    }

    /// Scrolls to a line.
    pub fn scroll_to(&mut self, line: usize) {
        self.scroll = line;
    }

    /// Scrolls by so many lines.
    pub fn scroll_by(&mut self, lines: isize) {
        self.scroll = self.scroll.saturating_add_signed(lines);
    }

    /// Keeps the last line at the bottom of the pane, not above it.
    pub fn settle(&mut self) {
        self.scroll = self.scroll.min(self.last_scroll());
    }

    /// The stop after (or before) the current link; without one, the first on the screen.
    pub fn next_stop(&self, forward: bool) -> Option<usize> {
        let lines = |stop: &usize| self.sheet.links[self.stops[*stop]].line;
        let mut stops = 0..self.stops.len();
        // From a link that one has scrolled away from, one goes on from what is on the screen.
        let screen = self.scroll..self.scroll.saturating_add(self.height);
        let seen = self.current.filter(|stop| screen.contains(&lines(stop)));
        match (seen, forward) {
            (Some(current), true) => Some(current + 1).filter(|stop| *stop < self.stops.len()),
            (Some(current), false) => current.checked_sub(1),
            (None, true) => stops.find(|stop| lines(stop) >= self.scroll),
            (None, false) => stops.rfind(|stop| lines(stop) < screen.end),
        }
    }

    /// Makes a link of the page the current one, where the sheet has it.
    pub fn choose_link(&mut self, link: LinkIndex) {
        let stop = self.links().position(|l| l == link);
        self.current = stop;
    }

    /// The lines of the current link.
    pub fn current_lines(&self) -> Option<Range<usize>> {
        let mut lines = self.current_pieces().map(|piece| piece.line);
        let first = lines.next()?;
        Some(first..lines.last().unwrap_or(first) + 1)
    }

    /// The current link, with what is shown and its number on the sheet.
    pub fn current(&self) -> Option<(Spot, LinkIndex, usize)> {
        self.stop(self.current?)
    }
}

/// What is shown for a selection: itself, or for an item the section around it.
fn base(handbook: &Handbook, selected: Spot) -> Spot {
    let mut spot = selected;
    while let Spot::Node(place) = spot
        && handbook.node(place).kind.is_text()
        && let Some(parent) = spot.parent(handbook)
    {
        spot = parent;
    }
    spot
}
