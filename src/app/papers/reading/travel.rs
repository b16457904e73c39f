//! Moving about on a paper: over its stops, by pages, to a line, sideways.
//!
//! Invariant: what is selected is on the screen, as far as it has room there.

use crate::app::motion::{Motion, revealed};
use crate::paper::To;

use super::Reading;

impl Reading {
    /// Selects a stop, the last where there are fewer, and scrolls to it.
    pub fn select(&mut self, stop: usize) {
        self.cursor = stop.min(self.paper.stops.len().saturating_sub(1));
        self.reveal();
    }

    /// Makes a line of the body the first on the screen.
    pub(in crate::app) fn scroll_to(&mut self, line: usize) {
        self.scroll = line;
    }

    /// Selects what stands on a line of the body, and scrolls to it.
    pub(in crate::app) fn reveal_line(&mut self, line: usize) {
        self.select(self.paper.stops.partition_point(|stop| stop.lines.end <= line));
        if !(self.scroll..self.scroll + self.height()).contains(&line) {
            self.scroll = line.saturating_sub(self.height() / 2);
        }
    }

    /// Selects the next step of a way, or the one before; none where there is none.
    pub fn select_step(&mut self, forward: bool) -> Option<()> {
        let stop = self.step_beside(forward)?;
        self.select(stop);
        Some(())
    }

    /// The stop of the next step of a way, or of the one before.
    pub(super) fn step_beside(&self, forward: bool) -> Option<usize> {
        let is_step = |stop: &usize| matches!(self.paper.stops[*stop].to, To::Step(..));
        let mut all = 0..self.paper.stops.len();
        match forward {
            true => all.find(|stop| *stop > self.cursor && is_step(stop)),
            false => all.rfind(|stop| *stop < self.cursor && is_step(stop)),
        }
    }

    /// Moves over the stops, or turns pages.
    pub(in crate::app) fn travel(&mut self, motion: Motion) {
        match motion {
            Motion::By(stops) => self.move_by(stops),
            Motion::Turn(lines) => self.turn_by(lines),
            Motion::To(stop) => self.select(stop),
            Motion::First => (self.cursor, self.scroll) = (0, 0),
            Motion::Last => {
                self.select(usize::MAX);
                self.scroll = self.paper.body.len();
            }
        }
    }

    /// Moves by so many stops; at either end, by a line.
    fn move_by(&mut self, stops: isize) {
        let to = self.cursor.saturating_add_signed(stops).min(self.paper.stops.len().saturating_sub(1));
        if to == self.cursor {
            self.scroll = self.scroll.saturating_add_signed(stops.signum());
        } else {
            self.select(to);
        }
    }

    /// Scrolls by so many lines, and selects what is then on the screen.
    fn turn_by(&mut self, lines: isize) {
        let at = self.stop().map_or(self.scroll, |stop| stop.lines.start);
        self.scroll = self.scroll.saturating_add_signed(lines).min(self.last_scroll());
        let wanted = at.saturating_add_signed(lines);
        self.select(self.paper.stops.partition_point(|stop| stop.lines.end <= wanted));
    }

    /// Scrolls sideways by so many columns; none at either end.
    pub fn shift(&mut self, columns: i32) -> Option<()> {
        let cells = columns.saturating_mul(i32::from(self.paper.column));
        let to = i32::from(self.across).saturating_add(cells).clamp(0, i32::from(self.farthest())) as u16;
        (std::mem::replace(&mut self.across, to) != to).then_some(())
    }

    /// As far as it scrolls sideways: the last column is seen whole where there is room for it.
    pub fn farthest(&self) -> u16 {
        let width = self.set_for.as_ref().map_or(0, |of| of.setting.width);
        self.paper.width.saturating_sub(width).next_multiple_of(self.paper.column.max(1))
    }

    /// Scrolls no more than is needed to see what is selected, with what stands above the first stop.
    pub(super) fn reveal(&mut self) {
        let height = self.height();
        let Some(stop) = self.stop() else { return };
        let whole = self.cursor == 0 && stop.lines.end <= height;
        self.scroll = if whole { 0 } else { revealed(self.scroll, stop.lines.clone(), height, 1) };
    }
}
