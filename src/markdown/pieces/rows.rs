//! Rows of tables that have more cells than the head.
//!
//! Markdown drops what the head has no column for; nothing on a page is lost here.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag as Md, TagEnd as MdEnd};

use super::{Leaf, Piece, Reader, Tag, options};

impl<'a, F: FnMut(&Piece<'a>, Range<usize>)> Reader<'a, F> {
    /// Reads the cells that stand between the last one that markdown tells of and the end of the row.
    pub(super) fn more_cells(&mut self, end: usize) {
        let body = self.body;
        let Some(rest) = body.get(self.cell_end..end) else { return };
        let rest = rest.trim_end().trim_end_matches('|');
        let mut start = self.cell_end + (rest.len() - rest.trim_start().trim_start_matches('|').len());
        let end = self.cell_end + rest.len();
        while start < end {
            let bar = bar(&body[start..end]).map_or(end, |at| start + at);
            self.cell(start..bar);
            start = bar + 1;
        }
    }

    fn cell(&mut self, range: Range<usize>) {
        let text = &self.body[range.clone()];
        let start = range.start + (text.len() - text.trim_start().len());
        let text = text.trim();
        self.leaf = Leaf::Marked;
        self.emit(Piece::Start(Tag::Cell), range.clone());
        let mut events = Parser::new_ext(text, options()).into_offset_iter().peekable();
        if matches!(events.peek(), Some((Event::Start(Md::Paragraph), _))) {
            let is_outer =
                |event: &Event<'_>| matches!(event, Event::Start(Md::Paragraph) | Event::End(MdEnd::Paragraph));
            for (event, at) in events.filter(|(event, _)| !is_outer(event)) {
                self.event(event, start + at.start..start + at.end);
            }
        } else if !text.is_empty() {
            // What would be a heading or a list on its own line is text here.
            self.inline(Piece::Text(text.into()), start..start + text.len());
        }
        self.close_html(range.end);
        self.leaf = Leaf::None;
        self.emit(Piece::End(Tag::Cell), range.end..range.end);
    }
}

/// Where the next bar stands that ends a cell: one without a backslash before it.
fn bar(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'|', bytes).find(|at| *at == 0 || bytes[at - 1] != b'\\')
}
