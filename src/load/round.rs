//! When the loader looks by itself: ever more rarely while nothing happens.
//!
//! Invariant: rounds take a small share of the time, however long one takes.

use std::time::{Duration, Instant};

/// When to look by oneself.
#[derive(Debug)]
pub(super) struct Round {
    due: Instant,
    every: Duration,
    longest: Duration,
}

/// A round begins after this time, while things happen.
const SHORTEST: Duration = Duration::from_secs(1);

/// And after this time at most while nothing happens.
pub(super) const LONGEST: Duration = Duration::from_secs(10);

/// One that looks for a handbook that is gone costs next to nothing.
pub(super) const LONGEST_LOST: Duration = Duration::from_secs(2);

/// A round may take this share of the time.
const SHARE: u32 = 50;

impl Round {
    /// The first round is due after the shortest time; while nothing happens, they become as rare as `longest`.
    pub(super) fn new(longest: Duration) -> Round {
        Round { due: Instant::now() + SHORTEST, every: SHORTEST, longest }
    }

    /// When the next round begins.
    pub(super) fn due(&self) -> Instant {
        self.due
    }

    /// Whether it looks for a handbook that is gone.
    pub(super) fn is_for_lost(&self) -> bool {
        self.longest == LONGEST_LOST
    }

    /// Something happens.
    pub(super) fn hurry(&mut self) {
        self.every = SHORTEST;
    }

    /// The round is over, and took so long.
    pub(super) fn rest(&mut self, took: Duration) {
        self.due = Instant::now() + self.every.max(took * SHARE);
        self.every = (self.every * 3 / 2).min(self.longest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_take_a_small_share_of_the_time() {
        let mut round = Round::new(LONGEST);
        let rests = |round: &mut Round, took| {
            let now = Instant::now();
            round.rest(took);
            (round.due - now).as_secs()
        };
        assert_eq!(rests(&mut round, Duration::from_secs(2)), 100);
        // While nothing happens, they become rarer; not for ever.
        let told: Vec<u64> = (0..8).map(|_| rests(&mut round, Duration::ZERO)).collect();
        assert_eq!(told, [1, 2, 3, 5, 7, 10, 10, 10]);
        round.hurry();
        assert_eq!(rests(&mut round, Duration::ZERO), 1);
    }
}
