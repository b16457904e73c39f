//! Lists whose items name sections, each with a list of its own below it: `- **Responsibilities**`.
//!
//! Invariant: a list is read so only on a page where several such items say what roles do or bring.

use std::ops::Range;

use super::lines::{Above, LONGEST, LONGEST_SENTENCE};
use super::taken::{Raw, RawKind, Taken};
use crate::handbook::words;

impl Taken<'_> {
    /// Makes such items headings of what stands below them, where no heading says of what section they are; and all
    /// items of a list that has nothing else, `Privileges` beside `Requirements`, with the line that announces the next
    /// list. In a section they are where one says the opposite of it.
    pub(super) fn promote_items(&mut self) {
        let says = |i: &usize| words::is_core_section(self.text(&self.raws[*i]));
        if (0..self.raws.len()).filter(|i| self.holds_list(*i)).filter(says).nth(1).is_none() {
            return;
        }
        let mut found: Vec<(usize, u8)> = Vec::new();
        let mut above = Above::default();
        let mut i = 0;
        while let Some(raw) = self.raws.get(i) {
            let behind = self.raws[i..].iter().position(|raw| !is_listed(raw)).map_or(self.raws.len(), |n| i + n);
            if let RawKind::Heading(rank) = raw.kind {
                above.enter(rank, words::told_kinds(self.text(raw)));
            } else if behind > i {
                found.extend(self.headings_in(i..behind, &above));
            }
            i = behind.max(i + 1);
        }
        for (i, rank) in found {
            let is_item = self.raws[i].kind == RawKind::Item;
            self.raws[i].kind = RawKind::Heading(rank);
            if is_item {
                let inner = self.raws[i + 1..].iter_mut().take_while(|raw| raw.item.is_some());
                inner.filter(|raw| raw.item == Some(i as u32)).for_each(|raw| raw.item = None);
            }
        }
    }

    /// Those of a list that are headings, each with its rank, and the line behind it where it is one.
    fn headings_in(&self, list: Range<usize>, above: &Above) -> Vec<(usize, u8)> {
        let outer = || list.clone().filter(|i| self.raws[*i].item.is_none());
        let is_whole = outer().all(|i| self.holds_list(i));
        let told = |i: usize| words::told_kinds(self.text(&self.raws[i]));
        let rank = match above.innermost() {
            (rank, None) => rank + 1,
            (_, Some((rank, kinds))) => {
                let opposes = |i| told(i).is_some_and(|told| words::are_opposed(kinds, told));
                if !is_whole || !outer().any(opposes) {
                    return Vec::new();
                }
                rank
            }
        };
        let is_section = |i: &usize| self.holds_list(*i) && words::is_section(self.text(&self.raws[*i]));
        let mut found: Vec<(usize, u8)> =
            outer().filter(|i| is_whole || is_section(i)).map(|i| (i, rank.min(6))).collect();
        // `Functional requirements` amid `Testing`, `Safety` and others is one theme of many.
        let says = |i: usize| {
            let text = self.text(&self.raws[i]);
            words::is_core_section(text) && words::is_bare_section(text)
        };
        let sections = outer().filter(is_section).count();
        let is_theme = || 2 * sections < outer().filter(|i| self.holds_list(*i)).count() && !outer().any(says);
        if sections == 0 || is_theme() {
            return Vec::new();
        }
        let announces = |raw: &Raw| {
            let text = self.text(raw);
            text.ends_with(':') && text.len() <= LONGEST_SENTENCE && !matches!(raw.kind, RawKind::Heading(_))
        };
        let next = self.raws.get(list.end).filter(|raw| is_whole && announces(raw));
        if next.is_some() && self.raws.get(list.end + 1).is_some_and(|raw| raw.kind == RawKind::Item) {
            found.push((list.end, rank.min(6)));
        }
        found
    }

    /// Whether a raw is a few words in a list, with a list of its own below it.
    fn holds_list(&self, i: usize) -> bool {
        // Few have one, and need a closer look.
        if self.raws.get(i + 1).is_none_or(|next| next.item != Some(i as u32)) {
            return false;
        }
        let raw = &self.raws[i];
        raw.item.is_none() && self.text(raw).len() <= LONGEST
    }
}

/// Whether a raw is an item, or stands in one.
fn is_listed(raw: &Raw) -> bool {
    raw.kind == RawKind::Item || raw.item.is_some()
}
