//! Links: those that markdown or HTML mark, bare addresses in text, and those of diagrams.
//!
//! Invariant: links are numbered in page order, and no address within a link is another one.

use std::borrow::Cow;
use std::ops::Range;

use super::{Piece, Reader};
use crate::markdown::address;

impl<'a, F: FnMut(&Piece<'a>, Range<usize>)> Reader<'a, '_, F> {
    /// Begins a link, numbered in page order.
    pub(super) fn open_link(&mut self, url: Cow<'a, str>, range: Range<usize>) {
        if self.html.silent {
            return;
        }
        self.open_bare(range.start);
        let index = self.links;
        self.links += 1;
        self.linked += 1;
        self.emit(Piece::LinkStart(index, url), range);
    }

    /// Ends the innermost link, if one is open.
    pub(super) fn close_link(&mut self, range: Range<usize>) {
        if self.linked > 0 {
            self.linked -= 1;
            self.emit(Piece::LinkEnd, range);
        }
    }

    /// Code as it stands. In a mermaid diagram, `click NODE "ADDRESS"` links what is drawn (mermaid, flowchart syntax).
    pub(super) fn code(&mut self, code: Cow<'a, str>, range: Range<usize>) {
        let mut addresses = Vec::new();
        if self.diagram {
            let clicks = code.lines().filter_map(|line| line.trim().strip_prefix("click "));
            addresses.extend(clicks.filter_map(|rest| rest.split('"').nth(1)).map(str::to_owned));
        }
        self.emit(Piece::Text(code), range.clone());
        for address in addresses {
            self.open_link(Cow::Owned(address), range.clone());
            self.close_link(range.clone());
        }
    }

    /// Text, in which bare addresses are links.
    pub(super) fn text(&mut self, text: Cow<'a, str>, range: Range<usize>) {
        if self.linked > 0 {
            return self.inline(Piece::Text(text), range);
        }
        let exact = text.len() == range.len();
        let mut done = 0;
        while let Some((start, end)) = address::find(&text, done) {
            let at = |i: usize| if exact { range.start + i } else { range.start };
            if start > done {
                self.inline(Piece::Text(Cow::Owned(text[done..start].to_owned())), at(done)..at(start));
            }
            let address = text[start..end].to_owned();
            self.open_link(Cow::Owned(address.clone()), at(start)..at(end));
            self.inline(Piece::Text(Cow::Owned(address)), at(start)..at(end));
            self.close_link(at(end)..at(end));
            done = end;
        }
        match done {
            0 => self.inline(Piece::Text(text), range),
            _ if done < text.len() => self.inline(Piece::Text(Cow::Owned(text[done..].to_owned())), range),
            _ => {}
        }
    }
}
