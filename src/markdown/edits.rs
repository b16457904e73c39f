//! Text that is put in the place of other text before markdown is parsed, and the way back from the bytes that markdown
//! tells to those of the page.
//!
//! Invariant: what was not replaced is found at its own bytes; what was put in is found at all of what it stands for.

use std::ops::Range;

/// What takes the place of what, in any order.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

/// Where text stands that was put in, and where what it replaced stood: both in order.
#[derive(Debug, Default)]
pub(super) struct Moved(Vec<(Range<usize>, Range<usize>)>);

impl Edits {
    pub fn put(&mut self, old: Range<usize>, with: impl Into<String>) {
        self.0.push((old, with.into()));
    }

    /// Makes the new text; of two edits that overlap the first stands.
    pub fn apply(mut self, text: &str) -> (String, Moved) {
        self.0.sort_by_key(|(old, _)| old.start);
        let mut new = String::with_capacity(text.len());
        let mut done = 0;
        let mut moved = Vec::with_capacity(self.0.len());
        for (old, with) in self.0 {
            if old.start >= done {
                new.push_str(&text[done..old.start]);
                let at = new.len();
                new.push_str(&with);
                done = old.end;
                moved.push((at..new.len(), old));
            }
        }
        new.push_str(&text[done..]);
        (new, Moved(moved))
    }
}

impl Moved {
    /// The bytes of the page that some of the new text were read from: one look-up where anything moved at all.
    #[inline]
    pub fn old(&self, new: Range<usize>) -> Range<usize> {
        if self.0.is_empty() { new } else { self.before(new) }
    }

    fn before(&self, new: Range<usize>) -> Range<usize> {
        let place = |edits: usize, at: usize, within: fn(&Range<usize>) -> usize| {
            let last = edits.checked_sub(1).map(|last| &self.0[last]);
            last.map_or(at, |(new, old)| if at < new.end { within(old) } else { old.end + (at - new.end) })
        };
        // What begins where text was cut out begins behind that, and what ends there ends before it.
        let start = place(self.0.partition_point(|(edit, _)| edit.start <= new.start), new.start, |old| old.start);
        if new.is_empty() {
            return start..start;
        }
        let end = place(self.0.partition_point(|(edit, _)| edit.start < new.end), new.end, |old| old.end);
        start..end.max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_found_at_what_it_stands_for() {
        let mut edits = Edits::default();
        edits.put(6..9, "longer");
        edits.put(2..4, "");
        edits.put(3..5, "overlaps");
        let (text, moved) = edits.apply("a <b> {c} d");
        assert_eq!(text, "a > longer d");
        for (new, old) in
            [(0..2, 0..2), (2..3, 4..5), (2..4, 4..6), (0..3, 0..5), (4..10, 6..9), (5..6, 6..9), (11..12, 10..11)]
        {
            assert_eq!(moved.old(new.clone()), old, "{new:?}");
        }
        assert_eq!(moved.old(6..6), 6..6);
        assert_eq!(Moved::default().old(3..7), 3..7);
    }
}
