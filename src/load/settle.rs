//! When a file that changes is worth reading: not while it is being written, and not for each of many.
//!
//! A path is due a while after its last sign: shortly after a writer has closed the file, later where nobody tells
//! that. What is due is taken together, so that a save is one change, and so is a checkout of two thousand files.
//!
//! Invariant: nothing waits longer than [`LONGEST`], however often it changes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What is known of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// It is complete: a file was closed by its writer, or moved here.
    Whole,
    /// No more is known.
    Some,
    /// Something about it that is not its text.
    Touched,
    /// It is being written, and its end will be told.
    Writing,
    /// It is no longer there; many editors put the new file there next.
    Gone,
}

impl Sign {
    /// How long to wait for another sign.
    fn patience(self) -> Duration {
        Duration::from_millis(match self {
            Sign::Whole | Sign::Touched => 25,
            Sign::Some | Sign::Gone => 100,
            Sign::Writing => 400,
        })
    }
}

/// A path that has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Due {
    /// The path as the system tells it.
    pub path: PathBuf,
    /// Whether it has rested long enough for nothing more to be expected, though the file may be gone or empty.
    pub rested: bool,
}

/// What has changed and is not read yet.
#[derive(Debug, Default)]
pub(super) struct Changing {
    paths: BTreeMap<PathBuf, Waiting>,
}

#[derive(Debug)]
struct Waiting {
    first: Instant,
    due: Instant,
    rested: bool,
    /// It was looked at before, and left as it was.
    put_off: bool,
}

impl Waiting {
    fn new(now: Instant) -> Waiting {
        Waiting { first: now, due: now, rested: false, put_off: false }
    }
}

/// What is due waits this long for what is not.
const TOGETHER: Duration = Duration::from_millis(120);

/// More than this are no longer a person's doing: then what is due waits up to [`LONGEST`] for the rest.
const MANY: usize = 8;

/// How long a file is away among many that change, before that is believed.
const AMONG_MANY: Duration = Duration::from_millis(500);

/// Nothing waits longer, however often it changes.
const LONGEST: Duration = Duration::from_secs(1);

/// How long a file may be empty that had a text, before that is believed.
const EMPTY: Duration = Duration::from_secs(2);

impl Changing {
    /// Notes a sign of a path.
    pub(super) fn note(&mut self, path: PathBuf, sign: Sign, now: Instant) {
        if sign == Sign::Touched && self.paths.contains_key(&path) {
            return;
        }
        // While so much happens, what was taken away may take longer to be put back.
        let patience = if sign == Sign::Gone && self.paths.len() > MANY { AMONG_MANY } else { sign.patience() };
        let waiting = self.paths.entry(path).or_insert(Waiting::new(now));
        waiting.due = (now + patience).min(waiting.first + LONGEST);
        waiting.rested = sign == Sign::Gone;
        waiting.put_off = false;
    }

    /// Notes a file that has become empty: the rest of the change may be on its way.
    pub(super) fn put_off(&mut self, path: PathBuf, now: Instant) {
        self.paths.insert(path, Waiting { due: now + EMPTY, rested: true, put_off: true, ..Waiting::new(now) });
    }

    /// Forgets all that has changed.
    pub(super) fn clear(&mut self) {
        self.paths.clear();
    }

    /// When to ask again for what is due.
    pub(super) fn next(&self) -> Option<Instant> {
        let first_due = self.waiting().map(|waiting| waiting.due).min()?;
        let last_due = self.waiting().map(|waiting| waiting.due).max()?;
        let first = self.waiting().map(|waiting| waiting.first).min()?;
        let together = if self.paths.len() > MANY { LONGEST } else { TOGETHER };
        Some(last_due.min((first + together).max(first_due)))
    }

    /// What there is to wait for together: what was put off waits by itself, unless there is nothing else.
    fn waiting(&self) -> impl Iterator<Item = &Waiting> {
        let others = self.paths.values().any(|waiting| !waiting.put_off);
        self.paths.values().filter(move |waiting| !(others && waiting.put_off))
    }

    /// Takes what is due; nothing while it is worth waiting for more.
    pub(super) fn take(&mut self, now: Instant) -> Vec<Due> {
        if self.next().is_none_or(|next| now < next) {
            return Vec::new();
        }
        let mut due = Vec::new();
        self.paths.retain(|path, waiting| {
            let keep = now < waiting.due;
            if !keep {
                due.push(Due { path: path.clone(), rested: waiting.rested });
            }
            keep
        });
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Signs are `name@milliseconds sign`, in order; expected is what is taken when: `milliseconds: names`.
    #[track_caller]
    fn check(signs: &[(&str, u64, Sign)], expected: &[&str]) {
        let start = Instant::now();
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        let mut changing = Changing::default();
        let mut taken = Vec::new();
        let mut take = |changing: &mut Changing, until: Instant| {
            while let Some(next) = changing.next().filter(|next| *next < until) {
                let names: Vec<String> =
                    changing.take(next).into_iter().map(|due| due.path.to_string_lossy().into_owned()).collect();
                assert!(!names.is_empty(), "what is due can be taken");
                taken.push(format!("{}: {}", (next - start).as_millis(), names.join(" ")));
            }
        };
        for (name, milliseconds, sign) in signs {
            take(&mut changing, at(*milliseconds));
            changing.note(PathBuf::from(name), *sign, at(*milliseconds));
        }
        take(&mut changing, at(1_000_000));
        assert_eq!(taken, expected);
    }

    #[test]
    fn a_file_is_read_as_soon_as_its_writer_has_closed_it() {
        check(&[("a", 0, Sign::Writing), ("a", 5, Sign::Whole)], &["30: a"]);
        check(&[("a", 0, Sign::Writing), ("a", 300, Sign::Writing), ("a", 600, Sign::Whole)], &["625: a"]);
    }

    #[test]
    fn what_nobody_closes_is_read_when_it_rests() {
        check(&[("a", 0, Sign::Some), ("a", 60, Sign::Some)], &["160: a"]);
        check(&[("a", 0, Sign::Writing)], &["400: a"]);
        check(&[("a", 0, Sign::Writing), ("a", 10, Sign::Touched)], &["400: a"]);
    }

    #[test]
    fn what_never_rests_is_read_all_the_same() {
        let signs: Vec<(&str, u64, Sign)> = (0..30).map(|i| ("a", i * 50, Sign::Writing)).collect();
        check(&signs, &["1000: a", "1850: a"]);
    }

    #[test]
    fn a_rename_over_a_file_is_one_change() {
        check(&[("a", 0, Sign::Gone), ("a", 3, Sign::Whole)], &["28: a"]);
        check(&[("a", 0, Sign::Gone), ("b", 0, Sign::Whole)], &["100: a b"]);
        check(&[("a", 0, Sign::Gone)], &["100: a"]);
        // Among many, what is away may be put back later.
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
        let many: Vec<_> = names.iter().map(|name| (*name, 0, Sign::Some)).chain([("x", 10, Sign::Gone)]).collect();
        check(&many, &["510: a b c d e f g h i x"]);
    }

    #[test]
    fn a_slow_writer_does_not_hold_up_the_others() {
        check(&[("a", 0, Sign::Writing), ("b", 10, Sign::Whole)], &["120: b", "400: a"]);
    }

    #[test]
    fn many_are_one_change() {
        let names: Vec<String> = (0..100).map(|i| format!("{i:03}")).collect();
        let signs: Vec<(&str, u64, Sign)> =
            names.iter().enumerate().map(|(i, name)| (name.as_str(), i as u64 * 4, Sign::Whole)).collect();
        check(&signs, &[&format!("421: {}", names.join(" "))]);
    }

    #[test]
    fn what_became_empty_is_believed_later() {
        let start = Instant::now();
        let mut changing = Changing::default();
        changing.put_off("a".into(), start);
        assert_eq!(changing.next(), Some(start + EMPTY));
        changing.note("b".into(), Sign::Whole, start);
        assert_eq!(changing.next(), Some(start + Sign::Whole.patience()));
        assert_eq!(changing.take(start + TOGETHER), [Due { path: "b".into(), rested: false }]);
        assert_eq!(changing.take(start + EMPTY), [Due { path: "a".into(), rested: true }]);
        changing.put_off("a".into(), start);
        changing.note("a".into(), Sign::Whole, start);
        assert_eq!(changing.take(start + TOGETHER), [Due { path: "a".into(), rested: false }]);
    }
}
