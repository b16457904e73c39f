//! Sections whose text stands behind their name on one line: `**Responsibilities:** Steers the tug.`
//!
//! Invariant: a line is parted so only beside one of the opposite kind, below a heading that names a role, or below
//! several headings of the page: a lone pair of them explains what the words mean.

use std::ops::Range;

use super::lines::{Above, LONGEST};
use super::taken::{Raw, RawKind, Taken};
use crate::handbook::{Kind, Kinds, words};
use crate::text::COLONS;

/// A line that is a heading, and the text behind it.
struct Led {
    raw: usize,
    rank: u8,
    /// Bytes of the store that the heading has.
    name: Range<u32>,
    /// Bytes of the store behind it; none for an item that has a list instead.
    rest: Range<u32>,
}

impl Taken<'_> {
    /// Parts such lines, paragraphs and items, into headings and what stands behind them.
    pub(super) fn part_led(&mut self) {
        let headings: Vec<usize> = (0..self.raws.len()).filter(|i| self.raws[*i].kind.rank().is_some()).collect();
        let below = |n: usize| headings[n] + 1..headings.get(n + 1).copied().unwrap_or(self.raws.len());
        // Few pages have any.
        let told: Vec<usize> = (0..headings.len()).filter(|n| self.tells_both(below(*n))).collect();
        if told.is_empty() {
            return;
        }
        let mut above = Above::default();
        let mut found: Vec<(usize, Vec<Led>)> = Vec::new();
        for (n, at) in headings.iter().enumerate() {
            let raw = &self.raws[*at];
            above.enter(raw.kind.rank().unwrap_or_default(), words::told_kinds(self.text(raw)));
            if let (rank, None) = above.innermost()
                && told.binary_search(&n).is_ok()
            {
                found.push((*at, below(n).filter_map(|i| self.led(i, (rank + 1).min(6))).collect()));
            }
        }
        let of_role = |(at, _): &(usize, Vec<Led>)| words::is_role(self.text(&self.raws[*at]));
        let is_only = found.len() == 1;
        if is_only && !found.iter().any(of_role) {
            return;
        }
        // Where parts of the page have them, those below its title only explain. Items that all have lists instead are
        // told of elsewhere.
        found.retain(|(at, led)| (is_only || *at != headings[0]) && led.iter().any(|led| !led.rest.is_empty()));
        self.part(found.into_iter().flat_map(|(_, led)| led).collect());
    }

    /// Whether some lines among these raws are named as what a role does, and some as what it must bring.
    fn tells_both(&self, raws: Range<usize>) -> bool {
        let mut told: Vec<Kinds> = Vec::new();
        // Most lists begin with no name, and are passed over.
        let (mut in_list, mut is_passed) = (false, false);
        for i in raws.filter(|i| self.raws[*i].item.is_none()) {
            let is_first = !std::mem::replace(&mut in_list, self.raws[i].kind == RawKind::Item);
            if !in_list || is_first || !is_passed {
                let name = self.name_in(i);
                is_passed = name.is_none();
                told.extend(name.and_then(|name| told_kinds(&self.store[name])));
            }
        }
        let has = |kind: Kind| told.iter().any(|told| told.core() == kind.into());
        has(Kind::Responsibilities) && has(Kind::Requirements)
    }

    /// The name that a line has before its colon, where it may be one.
    fn name_in(&self, i: usize) -> Option<Range<usize>> {
        let raw = &self.raws[i];
        if !matches!(raw.kind, RawKind::Prose | RawKind::Opening | RawKind::Item) {
            return None;
        }
        let text = self.text(raw);
        // 0xef is the first byte of a wide colon.
        let at = memchr::memchr2(b':', 0xef, &text.as_bytes()[..text.len().min(LONGEST)])?;
        let begin = raw.text.start as usize;
        text[at..].starts_with(COLONS).then_some(begin..begin + at)
    }

    /// A line as a heading: one that names a section, or is set off as those are.
    fn led(&self, i: usize, rank: u8) -> Option<Led> {
        let raw = &self.raws[i];
        if raw.item.is_some() {
            return None;
        }
        let name = self.name_in(i)?;
        let behind = self.store[name.end..raw.text.end as usize].trim_start_matches(COLONS).trim_start().len();
        let rest = raw.text.end - behind as u32..raw.text.end;
        let holds_list = self.raws.get(i + 1).is_some_and(|next| next.item == Some(i as u32));
        let written = self.source.get(raw.span.start as usize..raw.span.end as usize).unwrap_or_default();
        let is_set_off = raw.kind == RawKind::Item || written.starts_with(['*', '_']);
        let is_section = is_set_off || told_kinds(&self.store[name.clone()]).is_some();
        let led = Led { raw: i, rank, name: name.start as u32..name.end as u32, rest };
        (is_section && (!led.rest.is_empty() || holds_list)).then_some(led)
    }

    /// Puts headings in the place of such lines, each with its text behind it.
    fn part(&mut self, found: Vec<Led>) {
        if found.is_empty() {
            return;
        }
        let mut new: Vec<Raw> = Vec::with_capacity(self.raws.len() + found.len());
        // Where each raw stands now, what stands behind a name for what was one with it.
        let mut place: Vec<u32> = Vec::with_capacity(self.raws.len());
        let mut parted = found.iter().peekable();
        for (i, mut raw) in std::mem::take(&mut self.raws).into_iter().enumerate() {
            if let Some(led) = parted.next_if(|led| led.raw == i) {
                let span = raw.span.clone();
                let written = self.source.get(span.start as usize..span.end as usize).unwrap_or_default();
                let behind = written.find(COLONS).map_or(span.start, |at| span.start + at as u32);
                new.push(Raw {
                    kind: RawKind::Heading(led.rank),
                    text: led.name.clone(),
                    span: span.start..behind,
                    item: None,
                });
                if !led.rest.is_empty() {
                    let span = behind..span.end;
                    new.push(Raw { kind: RawKind::Prose, text: led.rest.clone(), span, item: None });
                }
            } else {
                let is_led = |item: &u32| found.binary_search_by_key(&(*item as usize), |led| led.raw).is_ok();
                raw.item = raw.item.filter(|item| !is_led(item)).map(|item| place[item as usize]);
                new.push(raw);
            }
            place.push(new.len() as u32 - 1);
        }
        self.raws = new;
        for link in &mut self.raw_links {
            link.raw = place.get(link.raw).map_or(link.raw, |at| *at as usize);
        }
        for (_, raw) in &mut self.anchors {
            *raw = place.get(*raw).map_or(self.raws.len(), |at| *at as usize);
        }
    }
}

/// The kinds of section that a name is the noun of.
fn told_kinds(name: &str) -> Option<Kinds> {
    let name = name.trim();
    words::is_noun(name).then(|| words::told_kinds(name)).flatten().filter(|kinds| kinds.is_core())
}
