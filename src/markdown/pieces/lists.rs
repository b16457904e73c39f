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
        // The indentation is the item's own.
        let indent = self.body.as_bytes()[start..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let at = start + indent;
        let column = self.column(at);
        let Some(list) = self.lists.last_mut() else { return };
        if list.column == usize::MAX {
            list.column = column;
        } else if list.held && column >= list.column + 2 && !continues(self.body, at) {
            if !list.nested {
                list.nested = true;
                self.emit(Piece::Start(Tag::List(number(self.body, at))), at..at);
            }
        } else if !list.nested || column < list.column + 2 {
            self.end_held(at);
        }
    }

    /// Ends the item whose end was held back, and the list within it.
    pub(super) fn end_held(&mut self, at: usize) {
        let Some(list) = self.lists.last_mut() else { return };
        let (held, nested) = (std::mem::take(&mut list.held), std::mem::take(&mut list.nested));
        if nested {
            self.emit(Piece::End(Tag::List(None)), at..at);
        }
        if held {
            self.emit(Piece::End(Tag::Item), at..at);
        }
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

/// Whether a numbered item goes on counting, and so is a sibling however it is indented.
fn continues(body: &str, at: usize) -> bool {
    number(body, at).is_some_and(|n| n > 1)
}
