//! Tables: cells that a markdown table's head has no column for, which markdown drops, and tables written as HTML.
//!
//! Invariant: a table holds rows, a row cells, a cell inline pieces. A block within a cell of HTML becomes lines of it;
//! where markdown or a heading begins within one, the table ends, and what follows reads as if there was none.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag as Md, TagEnd as MdEnd};

use super::{Leaf, Piece, Reader, Tag, options};

/// An open `<table>`.
#[derive(Default)]
pub(super) struct HtmlTable {
    row: bool,
    cell: bool,
    /// Whether the open cell has anything to read.
    filled: bool,
    /// Whether what comes next in the cell stands on a line of its own.
    broken: bool,
    /// Whether that line is an item's.
    item: bool,
}

impl<'a, F: FnMut(&Piece<'a>, Range<usize>)> Reader<'a, '_, F> {
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

/// Tables written as HTML.
impl<'a, F: FnMut(&Piece<'a>, Range<usize>)> Reader<'a, '_, F> {
    /// Reads a tag of a table, or of a block in one of its cells. Whether it was one.
    pub(super) fn table_tag(&mut self, name: &str, close: bool, range: &Range<usize>) -> bool {
        let at = range.start;
        let Some(table) = &mut self.html.table else {
            let opens = name == "table" && !close && self.depth == 0 && self.html.lists.is_empty();
            if opens && matches!(self.leaf, Leaf::None | Leaf::Bare) {
                self.close_bare(at);
                self.emit(Piece::Start(Tag::Table), range.clone());
                self.emit(Piece::Columns(Vec::new()), range.clone());
                self.html.table = Some(HtmlTable::default());
            }
            return opens;
        };
        match name {
            "table" if close => self.close_table(at),
            "tr" => {
                self.close_row(at);
                if !close {
                    self.open_row(range.clone());
                }
            }
            "td" | "th" => {
                self.close_cell(at);
                if !close {
                    self.open_cell(range.clone());
                }
            }
            "thead" | "tbody" | "tfoot" | "table" => self.close_row(at),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.close_table(at);
                return false;
            }
            _ => {
                table.broken = table.filled;
                table.item = name == "li" && !close;
            }
        }
        true
    }

    fn open_row(&mut self, range: Range<usize>) {
        self.emit(Piece::Start(Tag::Row), range);
        self.html.table.get_or_insert_default().row = true;
    }

    fn open_cell(&mut self, range: Range<usize>) {
        if self.html.table.as_ref().is_some_and(|table| !table.row) {
            self.open_row(range.clone());
        }
        self.emit(Piece::Start(Tag::Cell), range);
        self.leaf = Leaf::Marked;
        self.html.table = Some(HtmlTable { row: true, cell: true, ..HtmlTable::default() });
    }

    /// Before anything to read: what stands in a table stands in a cell, and in the line that its tags began.
    pub(super) fn mind_cell(&mut self, at: usize) {
        let Some(table) = &mut self.html.table else { return };
        if !table.cell {
            self.open_cell(at..at);
        }
        let table = self.html.table.get_or_insert_default();
        let (broken, item) = (std::mem::take(&mut table.broken), std::mem::take(&mut table.item));
        table.filled = true;
        if broken {
            self.inline(Piece::HardBreak, at..at);
        }
        if item {
            self.inline(Piece::Text(Cow::Borrowed("• ")), at..at);
        }
    }

    fn close_cell(&mut self, at: usize) {
        let Some(table) = &mut self.html.table else { return };
        if std::mem::take(&mut table.cell) {
            self.close_html(at);
            self.leaf = Leaf::None;
            self.emit(Piece::End(Tag::Cell), at..at);
        }
    }

    fn close_row(&mut self, at: usize) {
        self.close_cell(at);
        if self.html.table.as_mut().is_some_and(|table| std::mem::take(&mut table.row)) {
            self.emit(Piece::End(Tag::Row), at..at);
        }
    }

    /// Ends the table that HTML left open.
    pub(super) fn close_table(&mut self, at: usize) {
        if self.html.table.is_some() {
            self.close_row(at);
            self.html.table = None;
            self.emit(Piece::End(Tag::Table), at..at);
        }
    }
}

/// Where the next bar stands that ends a cell: one without a backslash before it.
fn bar(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'|', bytes).find(|at| *at == 0 || bytes[at - 1] != b'\\')
}
