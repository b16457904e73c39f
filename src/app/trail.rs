//! A way back and forward again: through the handbook, or over ladders.
//!
//! Invariant: a new place ends the way forward.

use crate::config::command::Command;

/// The way back, and the way forward again: of the browser, or of a walk over ladders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail<T> {
    back: Vec<T>,
    forward: Vec<T>,
}

impl<T> Default for Trail<T> {
    fn default() -> Trail<T> {
        Trail { back: Vec::new(), forward: Vec::new() }
    }
}

/// As many steps as anyone goes back.
const MOST: usize = 200;

impl<T: PartialEq> Trail<T> {
    /// Notes a place that is about to be left for somewhere new.
    pub fn leave(&mut self, from: T) {
        self.forward.clear();
        if self.back.last() != Some(&from) {
            self.back.push(from);
        }
        if self.back.len() > MOST {
            self.back.remove(0);
        }
    }

    /// Takes the last place of the way back or, on the command to go there, the next one of the way forward.
    pub fn next(&mut self, command: Command) -> Option<T> {
        if command == Command::Forward { self.forward.pop() } else { self.back.pop() }
    }

    /// Notes a place that such a command has left: the opposite one leads to it.
    pub fn turn(&mut self, command: Command, from: T) {
        if command == Command::Forward { self.back.push(from) } else { self.forward.push(from) }
    }

    /// All places on the way.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.back.iter_mut().chain(&mut self.forward)
    }

    /// Whether there is a way back.
    pub fn has_back(&self) -> bool {
        !self.back.is_empty()
    }

    /// Whether there is a way forward.
    pub fn has_forward(&self) -> bool {
        !self.forward.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_is_noted_once_and_the_oldest_are_forgotten() {
        let mut trail = Trail::default();
        for line in 0..MOST + 10 {
            trail.leave(line);
            trail.leave(line);
        }
        let back: Vec<usize> = std::iter::from_fn(|| trail.next(Command::Back)).collect();
        assert_eq!(back, (10..MOST + 10).rev().collect::<Vec<_>>());
    }

    #[test]
    fn a_new_place_ends_the_way_forward() {
        let mut trail = Trail::default();
        trail.leave(1);
        assert_eq!(trail.next(Command::Back), Some(1));
        trail.turn(Command::Back, 2);
        assert!(trail.has_forward());
        trail.leave(3);
        assert!(!trail.has_forward());
        assert_eq!(trail.next(Command::Forward), None);
    }
}
