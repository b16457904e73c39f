//! The heading that is the page's own, and what a title says of the page.

use std::ops::Range;

use super::taken::{Raw, RawKind, Taken};
use crate::handbook::words;

impl Taken<'_> {
    /// A page's first heading is the page's own where it says the title, unless it is a role among roles of its rank;
    /// and where it says the title with a word more or less, names no role, and is the only one of its rank. One of a
    /// lower rank is where all others stand below it, and the title is not told elsewhere.
    ///
    /// `# Pilot Responsibilities` before a list is a section where it alone says what roles do or bring.
    pub(super) fn take_title(&mut self, title: &str, is_told: bool) {
        let headings = || self.raws.iter().enumerate().filter_map(|(i, raw)| Some((i, raw.kind.rank()?)));
        let Some((first, rank)) = headings().next() else { return };
        let text = |i: usize| self.text(&self.raws[i]);
        let says = words::as_name(text(first));
        if rank > 1 && (is_told || headings().any(|(_, other)| other < rank)) {
            return;
        }
        let beside: Vec<&str> = headings().skip(1).filter(|(_, other)| *other == rank).map(|(i, _)| text(i)).collect();
        // `Pilots` tells of all that follow: `Junior Pilot`, `Senior Pilot`.
        let of_all = words::are_roles(says) && !beside.iter().any(|other| words::are_roles(other));
        let role = words::is_role(says) && !of_all;
        let below = || self.raws[first + 1..].iter().take_while(|raw| raw.kind.rank().is_none());
        let lists = || below().any(|raw| raw.kind == RawKind::Item);
        let same = words::same_letters(&words::ungendered(says), &words::ungendered(title));
        let own = match same {
            true if rank > 1 => beside.is_empty() && !words::is_section(says),
            true if lists() && words::is_core_section(says) => self.headings().skip(1).any(words::is_core_section),
            true => !role || !beside.iter().any(|other| words::is_role(other)),
            false => {
                let like = || (!role && is_part(says, title)) || has_remark(says, title);
                beside.is_empty() && !words::is_section(says) && like()
            }
        };
        if own {
            self.raws[first].kind = RawKind::Title;
        }
    }

    /// Where the store has the title, if that says what roles do or bring: their lists on the page are of that kind.
    pub(super) fn duties(&mut self, title: &str) -> Option<Range<u32>> {
        if !words::is_core_section(title) {
            return None;
        }
        let is_title = |raw: &&Raw| raw.kind == RawKind::Title && self.text(raw) == title;
        let told = self.raws.iter().find(is_title).map(|raw| raw.text.clone());
        Some(told.unwrap_or_else(|| {
            let begin = self.store.len() as u32;
            self.store.push_str(title);
            begin..self.store.len() as u32
        }))
    }
}

/// Whether a heading is the title with a remark behind it that tells no step: `Pilot (Harbour Track)` for `Pilot`.
fn has_remark(heading: &str, title: &str) -> bool {
    heading.split_once(" (").is_some_and(|(name, remark)| {
        let tells_step = |word: &str| words::is_rank(word) || word.bytes().any(|byte| byte.is_ascii_digit());
        words::same_letters(name, title) && !words::normal(remark).split([' ', '(', ')']).any(tells_step)
    })
}

/// Whether one of two names has all words of the other, and not many more: `The Deck Ladder` for `Deck Ladder`.
fn is_part(a: &str, b: &str) -> bool {
    let (a, b) = (words::normal(a), words::normal(b));
    let (short, long) = if a.len() < b.len() { (&a, &b) } else { (&b, &a) };
    let all = short.split(' ').all(|word| long.split(' ').any(|other| other == word));
    all && 2 * short.len() > long.len()
}
