//! The HTML in a page: known tags are read for what they mean, unknown ones are text.

use std::borrow::Cow;
use std::ops::Range;

use super::super::html;
use super::tables::HtmlTable;
use super::{Leaf, Piece, Reader, Tag};
use crate::text::spaced;

/// What is open in HTML.
#[derive(Default)]
pub(super) struct Html {
    /// In `<script>` or `<style>`: nothing is text.
    pub silent: bool,
    /// In a comment that a block event left open.
    pub comment: bool,
    /// How many `<a href>` are open.
    pub links: u32,
    /// The rank of the open heading.
    pub heading: Option<u8>,
    /// In the `<summary>` of what folds, which stands above it as a heading does: its text is strong.
    pub summary: bool,
    /// Open inline styles.
    pub styles: Vec<Tag>,
    /// Open lists, innermost last.
    pub lists: Vec<HtmlList>,
    /// The open table.
    pub table: Option<HtmlTable>,
}

/// An open `<ul>` or `<ol>`.
pub(super) struct HtmlList {
    /// How many lists, items and quotes of markdown it stands in.
    depth: usize,
    /// Whether an item of it is open.
    item: bool,
}

impl<'a, F: FnMut(&Piece<'a>, Range<usize>)> Reader<'a, '_, F> {
    /// HTML: known tags are read for what they mean, unknown ones are text.
    pub(super) fn html(&mut self, text: Cow<'a, str>, range: Range<usize>) {
        let mut at = 0;
        while at < text.len() {
            if self.html.comment {
                match text[at..].find("-->") {
                    Some(end) => {
                        self.html.comment = false;
                        at += end + 3;
                    }
                    None => return,
                }
                continue;
            }
            let open = text[at..].find('<').map_or(text.len(), |n| at + n);
            if open > at {
                self.html_text(&text[at..open], &range);
            }
            if open == text.len() {
                return;
            }
            if text[open..].starts_with("<!--") {
                self.html.comment = true;
                at = open + 4;
                continue;
            }
            match html::tag(&text[open..]) {
                Some((tag, length)) => {
                    self.html_tag(&tag, &text[open..open + length], &range);
                    at = open + length;
                }
                None => {
                    self.html_text(&text[open..=open], &range);
                    at = open + 1;
                }
            }
        }
    }

    /// Text between tags: entities decoded, runs of white space made one space.
    fn html_text(&mut self, text: &str, range: &Range<usize>) {
        let words = spaced(text);
        let glue = |c: Option<char>| c.is_some_and(char::is_whitespace);
        if words.is_empty() {
            if matches!(self.leaf, Leaf::Bare | Leaf::Marked) {
                self.inline(Piece::SoftBreak, range.clone());
            }
            return;
        }
        self.mind_cell(range.start);
        let before = if glue(text.chars().next()) && self.leaf == Leaf::Bare { " " } else { "" };
        let after = if glue(text.chars().last()) { " " } else { "" };
        let decoded = html::decode(&words);
        self.inline(Piece::Text(Cow::Owned(format!("{before}{decoded}{after}"))), range.clone());
    }

    fn html_tag(&mut self, tag: &html::Tag<'_>, written: &str, range: &Range<usize>) {
        let here = range.clone();
        if self.html.silent {
            self.html.silent = !(tag.close && matches!(tag.name.as_str(), "script" | "style"));
            return;
        }
        for name in [tag.get("id"), tag.get("name").filter(|_| tag.name == "a")].into_iter().flatten() {
            self.emit(Piece::Anchor(Cow::Owned(name.to_owned())), here.clone());
        }
        match tag.name.as_str() {
            "script" | "style" => self.html.silent = !tag.close && !tag.empty,
            "br" => self.inline(Piece::HardBreak, here),
            "hr" => {
                self.close_table(here.start);
                self.close_bare(here.start);
                self.emit(Piece::Rule, here);
            }
            "a" if tag.close => {
                if self.html.links > 0 {
                    self.html.links -= 1;
                    self.close_link(here);
                }
            }
            "a" => {
                if let Some(url) = tag.get("href") {
                    self.mind_cell(here.start);
                    self.open_link(Cow::Owned(html::decode(url)), here);
                    self.html.links += 1;
                }
            }
            "img" if !tag.close => {
                let alt = tag.get("alt").map(html::decode).unwrap_or_default();
                let source = tag.get("src").unwrap_or_default().to_owned();
                self.mind_cell(here.start);
                self.inline(Piece::ImageStart(Cow::Owned(source)), here.clone());
                self.inline(Piece::Text(Cow::Owned(alt)), here.clone());
                self.inline(Piece::ImageEnd, here);
            }
            "youtube" | "vimeo" | "iframe" | "video" | "source" | "embed" if !tag.close => self.video(tag, here),
            "b" | "strong" => self.html_style(Tag::Strong, tag.close, here),
            "i" | "em" | "u" | "cite" => self.html_style(Tag::Emphasis, tag.close, here),
            "s" | "del" | "strike" => self.html_style(Tag::Struck, tag.close, here),
            "ul" | "ol" | "li" if matches!(self.leaf, Leaf::None | Leaf::Bare) => self.html_list(tag, here),
            name if html::is_block(name) && self.table_tag(name, tag.close, &here) => {}
            name if html::is_block(name) => {
                self.close_bare(here.start);
                self.html.heading = html::rank(name).filter(|_| !tag.close && self.leaf == Leaf::None);
                self.html.summary = name == "summary" && !tag.close;
            }
            name if html::is_known(name) => {}
            _ => self.inline(Piece::Text(Cow::Owned(written.to_owned())), here),
        }
    }

    /// A list or an item; one that is not closed ends where the next begins.
    fn html_list(&mut self, tag: &html::Tag<'_>, range: Range<usize>) {
        let at = range.start;
        self.close_bare(at);
        let own = |list: &&mut HtmlList| list.depth >= self.depth;
        match (tag.name.as_str(), tag.close) {
            ("li", false) => {
                match self.html.lists.last_mut().filter(own) {
                    None => self.open_list(None, range.clone()),
                    Some(list) => {
                        if std::mem::take(&mut list.item) {
                            self.emit(Piece::End(Tag::Item), at..at);
                        }
                    }
                }
                if let Some(list) = self.html.lists.last_mut() {
                    list.item = true;
                }
                self.emit(Piece::Start(Tag::Item), range);
            }
            ("li", true) => {
                if self.html.lists.last_mut().filter(own).is_some_and(|list| std::mem::take(&mut list.item)) {
                    self.emit(Piece::End(Tag::Item), at..at);
                }
            }
            (_, true) => {
                if self.html.lists.last_mut().filter(own).is_some() {
                    self.close_list(at);
                }
            }
            (name, false) => self.open_list((name == "ol").then_some(1), range),
        }
    }

    fn open_list(&mut self, first: Option<u64>, range: Range<usize>) {
        self.html.lists.push(HtmlList { depth: self.depth, item: false });
        self.emit(Piece::Start(Tag::List(first)), range);
    }

    fn close_list(&mut self, at: usize) {
        let Some(list) = self.html.lists.pop() else { return };
        if list.item {
            self.emit(Piece::End(Tag::Item), at..at);
        }
        self.emit(Piece::End(Tag::List(None)), at..at);
    }

    /// Ends the lists that stand so deep in markdown's, or deeper.
    pub(super) fn close_lists(&mut self, depth: usize, at: usize) {
        while self.html.lists.last().is_some_and(|list| list.depth >= depth) {
            self.close_list(at);
        }
    }

    fn html_style(&mut self, style: Tag, close: bool, range: Range<usize>) {
        if !close {
            self.mind_cell(range.start);
            self.html.styles.push(style);
            self.inline(Piece::Start(style), range);
        } else if self.html.styles.last() == Some(&style) {
            self.html.styles.pop();
            self.inline(Piece::End(style), range);
        }
    }

    /// A player in the page: a link to what it plays.
    fn video(&mut self, tag: &html::Tag<'_>, range: Range<usize>) {
        let Some(url) = html::video(tag) else { return };
        self.mind_cell(range.start);
        self.open_link(Cow::Owned(url.clone()), range.clone());
        self.inline(Piece::Text(Cow::Owned(format!("Video: {url}"))), range.clone());
        self.close_link(range);
    }
}
