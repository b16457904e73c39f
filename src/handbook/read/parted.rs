//! Paragraphs that their writer meant as more than one thing.
//!
//! Invariant: what a paragraph is parted into stands where it stood, in the store and in the source, in its order.

use super::taken::{Raw, RawKind, Taken};
use crate::handbook::words;

/// What stands between a term and what defines it, line breaks being spaces.
const DEFINES: &str = " : ";

impl Taken<'_> {
    /// Parts the last line of a paragraph from what stands above it, where it is bold from end to end and may open a
    /// section.
    pub(super) fn part_last_line(&mut self, leaf: usize) {
        let Some((begin, source)) = self.last_line else { return };
        let is_bold = self.is_bold && self.plain_at.is_none_or(|at| at < begin);
        if !is_bold || leaf + 1 != self.raws.len() || !self.may_open_section(begin) {
            return;
        }
        let raw = &mut self.raws[leaf];
        // The span of a paragraph of HTML is empty.
        let span = source..raw.span.end.max(source);
        let line = Raw { kind: RawKind::Bold, text: begin as u32..raw.text.end, span, item: None };
        raw.text.end = self.store[..begin].trim_end().len() as u32;
        raw.span.end = source;
        self.raws.push(line);
        let moved = self.raw_links.iter_mut().rev().take_while(|link| link.text.start >= begin);
        moved.for_each(|link| link.raw = leaf + 1);
    }

    /// Parts the last sentence of a paragraph from those before it, on a page without headings, where it announces the
    /// list of a section: `We keep lamps. Your responsibilities will include:`.
    pub(super) fn part_last_sentence(&mut self, leaf: usize) {
        let Raw { kind, text, span, .. } = &self.raws[leaf];
        let (begin, end) = (text.start as usize, text.end as usize);
        let says = &self.store[begin..end];
        let is_last = leaf + 1 == self.raws.len();
        if *kind != RawKind::Prose || self.heads > 1 || !is_last || !says.ends_with(':') {
            return;
        }
        let Some(at) = says.rfind(". ").map(|at| begin + at + 2).filter(|at| self.may_open_section(*at)) else {
            return;
        };
        let written = self.source.get(span.start as usize..span.end as usize).unwrap_or_default();
        let Some(source) = written.rfind(&self.store[at..end]).map(|found| span.start + found as u32) else { return };
        let line = Raw { kind: RawKind::Opening, text: at as u32..end as u32, span: source..span.end, item: None };
        self.raws[leaf].text.end = at as u32 - 1;
        self.raws[leaf].span.end = source;
        self.raws.push(line);
    }

    /// Parts a heading whose writer left no space behind its signs, as some generators allow, from the text that
    /// follows: `##Requirements`, `###Requirements###`.
    pub(super) fn part_heading(&mut self, leaf: usize) {
        let raw = &self.raws[leaf];
        let (begin, end) = (self.begin, raw.text.end as usize);
        let (first, next) = self.first_line.unwrap_or((end, raw.span.end));
        let line = &self.store[begin..first.min(end)];
        let rank = line.bytes().take_while(|byte| *byte == b'#').count();
        let says = line[rank..].trim_end_matches(['#', ' ']);
        let is_heading = rank <= 6 && says.starts_with(char::is_alphanumeric);
        if !is_heading || leaf + 1 != self.raws.len() || !self.stands_alone() {
            return;
        }
        let rest =
            Raw { kind: RawKind::Prose, text: first as u32 + 1..end as u32, span: next..raw.span.end, item: None };
        let text = (begin + rank) as u32..(begin + rank + says.len()) as u32;
        self.raws[leaf] = Raw { kind: RawKind::Heading(rank as u8), text, span: raw.span.start..next, item: None };
        if !rest.text.is_empty() {
            self.raws.push(rest);
            let moved = self.raw_links.iter_mut().rev().take_while(|link| link.text.start > first);
            moved.for_each(|link| link.raw = leaf + 1);
        }
    }

    /// Parts a list of definitions whose term is a section, as some generators allow, into the term and an item for
    /// each: `Requirements` above `: Patience`. Tells whether it did.
    pub(super) fn part_list(&mut self, leaf: usize) -> bool {
        let defines = |first: usize| self.store.get(first..).is_some_and(|behind| behind.starts_with(DEFINES));
        let Some((first, next)) = self.first_line.filter(|(first, _)| defines(*first)) else { return false };
        let Raw { text, span, .. } = &self.raws[leaf];
        let (end, until) = (text.end as usize, span.end);
        let is_last = leaf + 1 == self.raws.len();
        if !is_last || !self.stands_alone() || !words::is_section(&self.store[self.begin..first]) {
            return false;
        }
        let told: Vec<usize> = self.store[first..end].match_indices(DEFINES).map(|(at, _)| first + at).collect();
        let (mut begins, mut at) = (Vec::with_capacity(told.len()), next);
        let lines = self.source.get(next as usize..until as usize).unwrap_or_default();
        for line in lines.split_inclusive('\n') {
            if line.trim_start().starts_with(": ") {
                begins.push(at);
            }
            at += line.len() as u32;
        }
        if told.len() != begins.len() {
            return false;
        }
        let term = self.begin as u32..first as u32;
        self.raws[leaf] =
            Raw { kind: RawKind::Opening, text: term, span: self.raws[leaf].span.start..next, item: None };
        for (i, (from, begin)) in told.iter().zip(&begins).enumerate() {
            let text = (from + DEFINES.len()) as u32..told.get(i + 1).map_or(end, |next| *next) as u32;
            let span = *begin..begins.get(i + 1).copied().unwrap_or(until);
            self.raws.push(Raw { kind: RawKind::Item, text, span, item: None });
        }
        let of = |at: usize| told.partition_point(|from| *from < at);
        let links = self.raw_links.iter_mut().rev().take_while(|link| link.raw == leaf);
        links.for_each(|link| link.raw = leaf + of(link.text.start));
        true
    }
}
