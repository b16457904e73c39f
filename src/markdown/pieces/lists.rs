//! Lists as people see them.
//!
//! CommonMark takes an item for a sibling where it is indented less than the text of the one before; people, and other
//! readers of markdown, see an item of that one.

use std::ops::Range;

use super::{Piece, Reader, Tag};

/// An open list.
pub(super) struct OpenList {
    /// The column of its first item's marker.
    pub column: usize,
    /// Whether an item ended whose end is still held back, as the next may belong to it.
    pub held: bool,
    /// Whether a list within that item is open.
    pub nested: bool,
    /// Whether its items have numbers.
    numbered: bool,
    /// The number of its last item.
    last: u64,
    /// Whether it counts on behind bullets at the beginning of a line as it is, which are below its items.
    parted: bool,
    /// Whether it has ended for markdown, and is open for what belongs to its last item.
    ended: bool,
    /// Whether the list that begins now goes on with it.
    pub resumed: bool,
}

impl OpenList {
    pub fn new(first: Option<u64>) -> OpenList {
        OpenList {
            column: usize::MAX,
            held: false,
            nested: false,
            numbered: first.is_some(),
            last: 0,
            parted: false,
            ended: false,
            resumed: false,
        }
    }

    /// Whether what begins at a column is seen as below its items.
    fn is_above(&self, column: usize) -> bool {
        column >= self.column.saturating_add(2)
    }

    /// Whether bullets that begin at a byte, and a line as it does, stand between two of its numbers, or did so before.
    fn parts(&mut self, body: &str, first: Option<u64>, at: usize, column: usize) -> bool {
        // What a blank line parts is beside it.
        let is_near = || body[..at].lines().next_back().is_some_and(|line| !line.trim().is_empty());
        if !self.numbered || first.is_some() || column > 0 || self.column > 0 || !is_near() {
            return false;
        }
        self.parted = self.parted || counts_on(&body[at..], self.last + 1);
        self.parted
    }
}

impl<'a, F: FnMut(&Piece<'a>, Range<usize>)> Reader<'a, '_, F> {
    /// Where an item begins that the parser tells to begin at a byte: where a tab indents it, that may be the end of the
    /// line before.
    pub(super) fn item_start(&self, told: usize) -> usize {
        let ends = self.body.as_bytes()[told..].iter().take_while(|b| matches!(b, b'\n' | b'\r')).count();
        told + ends
    }

    /// Opens what an item that begins at a byte stands in: the list, or one within the item before.
    pub(super) fn item(&mut self, start: usize) {
        let at = self.marker(start);
        let column = self.column(at);
        let Some(list) = self.lists.last_mut() else { return };
        list.last = if list.numbered { number(self.body, at).unwrap_or(0) } else { 0 };
        if list.column == usize::MAX {
            list.column = column;
        } else if list.held && list.is_above(column) && !continues(self.body, at) {
            if !list.nested {
                list.nested = true;
                self.emit(Piece::Start(Tag::List(number(self.body, at))), at..at);
            }
        } else if !list.nested || !list.is_above(column) {
            self.end_held(at);
        }
    }

    /// Ends a list, unless the next, of which its first number and its first byte are told, belongs to its last item; and
    /// the lists that were kept open for such, unless the next goes on with one.
    pub(super) fn end_list(&mut self, at: usize, next: Option<(Option<u64>, usize)>) {
        let next = next.map(|(first, told)| (first, self.marker(self.item_start(told))));
        let next = next.map(|(first, at)| (first, at, self.column(at)));
        while let Some(list) = self.lists.last_mut() {
            match next {
                Some((first, at, column))
                    if list.held && (list.is_above(column) || list.parts(self.body, first, at, column)) =>
                {
                    list.ended = true;
                    if std::mem::take(&mut list.nested) {
                        self.emit(Piece::End(Tag::List(None)), at..at);
                    }
                    return;
                }
                Some((first, ..)) if list.ended && list.numbered == first.is_some() && first != Some(1) => {
                    (list.ended, list.resumed) = (false, true);
                    return;
                }
                _ => {}
            }
            self.end_held(at);
            self.lists.pop();
            self.emit(Piece::End(Tag::List(None)), at..at);
            if !self.lists.last().is_some_and(|list| list.ended) {
                return;
            }
        }
    }

    /// Ends the item whose end was held back, and the list within it.
    fn end_held(&mut self, at: usize) {
        let Some(list) = self.lists.last_mut() else { return };
        let (held, nested) = (std::mem::take(&mut list.held), std::mem::take(&mut list.nested));
        if nested {
            self.emit(Piece::End(Tag::List(None)), at..at);
        }
        if held {
            self.emit(Piece::End(Tag::Item), at..at);
        }
    }

    /// Where the marker of an item stands that begins at a byte: the indentation is its own.
    fn marker(&self, start: usize) -> usize {
        let is_indent = |byte: &&u8| matches!(byte, b' ' | b'\t');
        start + self.body.as_bytes()[start..].iter().take_while(is_indent).count()
    }

    /// The column at which a byte stands, tabs as wide as markdown has them.
    fn column(&self, at: usize) -> usize {
        const TAB: usize = 4;
        let bytes = &self.body.as_bytes()[..at];
        let line = memchr::memrchr(b'\n', bytes).map_or(0, |n| n + 1);
        let next = |column: usize, byte: &u8| if *byte == b'\t' { (column / TAB + 1) * TAB } else { column + 1 };
        bytes[line..].iter().fold(0, next)
    }
}

/// The number of an ordered list's item.
fn number(body: &str, at: usize) -> Option<u64> {
    let rest = &body[at..];
    rest[..rest.find(|c: char| !c.is_ascii_digit())?].parse().ok()
}

/// What begins an item without a number.
const BULLETS: [&str; 3] = ["- ", "* ", "+ "];

/// Whether a number stands behind bullets, and what is indented below them.
fn counts_on(bullets: &str, next: u64) -> bool {
    let goes_on = |line: &&str| {
        line.trim().is_empty() || line.starts_with([' ', '\t']) || BULLETS.iter().any(|bullet| line.starts_with(bullet))
    };
    let behind = bullets.lines().find(|line| !goes_on(line)).unwrap_or_default();
    let marks = |rest: &str| rest.starts_with(". ") || rest.starts_with(") ");
    number(behind, 0) == Some(next) && marks(behind.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// Whether a numbered item goes on counting, and so is a sibling however it is indented.
fn continues(body: &str, at: usize) -> bool {
    number(body, at).is_some_and(|n| n > 1)
}
