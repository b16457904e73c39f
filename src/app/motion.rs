//! How far the keys move that move: by rows, by halves and whole pages, to either end.

use std::ops::Range;

use crate::config::command::Command;

/// Where a command moves to, in rows of whatever has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Motion {
    /// Down by so many; up by a negative number.
    By(isize),
    /// The same, as one turns pages.
    Turn(isize),
    /// To the first.
    First,
    /// To the last.
    Last,
    /// To one, counted from 0.
    To(usize),
}

impl Motion {
    /// What a command moves by where so many rows are on the screen; none where it does not move.
    pub fn of(command: Command, count: Option<u32>, rows: usize) -> Option<Motion> {
        let times = count.unwrap_or(1) as isize;
        let half = (rows / 2).max(1) as isize;
        // A row of the page before stays on the screen.
        let page = rows.saturating_sub(1).max(1) as isize;
        let nth = count.map(|nth| Motion::To((nth as usize).saturating_sub(1)));
        Some(match command {
            Command::Down => Motion::By(times),
            Command::Up => Motion::By(-times),
            Command::HalfPageDown => Motion::Turn(times * half),
            Command::HalfPageUp => Motion::Turn(-times * half),
            Command::PageDown => Motion::Turn(times * page),
            Command::PageUp => Motion::Turn(-times * page),
            Command::First => nth.unwrap_or(Motion::First),
            Command::Last => nth.unwrap_or(Motion::Last),
            _ => return None,
        })
    }
}

/// How many matches to go on: back, for the command that goes to the one before.
pub(super) fn matches_on(command: Command, count: Option<u32>) -> isize {
    let times = count.unwrap_or(1) as isize;
    if command == Command::NextMatch { times } else { -times }
}

/// Where to scroll to so that some lines are seen on a screen of so many, with `context` more around them where there
/// is room: no further than is needed. Of lines that do not all fit, the first are seen.
pub(super) fn revealed(scroll: usize, lines: Range<usize>, height: usize, context: usize) -> usize {
    let context = context.min(height.saturating_sub(1) / 2);
    let most = lines.start.saturating_sub(context);
    let least = (lines.end + context).saturating_sub(height);
    scroll.max(least).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_multiply_and_either_end_takes_one_as_a_number() {
        let check = |command, count, expected| assert_eq!(Motion::of(command, count, 11), expected, "{command:?}");
        check(Command::Down, None, Some(Motion::By(1)));
        check(Command::Up, Some(3), Some(Motion::By(-3)));
        check(Command::HalfPageDown, None, Some(Motion::Turn(5)));
        check(Command::HalfPageDown, Some(2), Some(Motion::Turn(10)));
        check(Command::HalfPageUp, Some(3), Some(Motion::Turn(-15)));
        check(Command::PageDown, Some(2), Some(Motion::Turn(20)));
        check(Command::PageUp, Some(2), Some(Motion::Turn(-20)));
        check(Command::First, None, Some(Motion::First));
        check(Command::First, Some(2), Some(Motion::To(1)));
        check(Command::Last, None, Some(Motion::Last));
        check(Command::Last, Some(2), Some(Motion::To(1)));
        check(Command::Follow, None, None);
    }

    #[test]
    fn something_moves_however_low_the_screen() {
        for rows in 0..3 {
            assert_eq!(Motion::of(Command::HalfPageDown, None, rows), Some(Motion::Turn(1)), "{rows}");
            assert_eq!(Motion::of(Command::PageDown, None, rows), Some(Motion::Turn(1)), "{rows}");
        }
    }

    #[test]
    fn one_scrolls_no_further_than_is_needed() {
        let check = |scroll, lines, expected| assert_eq!(revealed(scroll, lines, 10, 2), expected, "{scroll}");
        check(5, 8..9, 5);
        check(5, 6..7, 4);
        check(5, 0..1, 0);
        check(5, 13..14, 6);
        check(5, 13..40, 11);
        check(usize::MAX, 8..9, 6);
        assert_eq!(revealed(5, 8..9, 1, 2), 8);
        assert_eq!(revealed(5, 8..9, 0, 2), 8);
    }
}
