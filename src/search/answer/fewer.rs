//! A query of which nothing holds all: what it finds without one of its words.
//!
//! Invariant: of three words or more one is left out, never one that is quoted, and only where no line or name holds
//! all, and the best line of a page that does lacks more than one of them itself. It is not the one that tells most,
//! unless the others are all of a name.

use std::borrow::Cow;

use super::sums::Sums;
use super::{Candidate, Index};
use crate::handbook::Handbook;
use crate::search::query::{Group, Mistake, Query};
use crate::search::sieve::Sieve;
use crate::search::weigh;

/// Of fewer words each is needed.
const LEAST: u32 = 3;

/// All that a query finds, in no order.
pub(super) struct Answered<'q> {
    /// The query as it was answered.
    pub query: Cow<'q, Query>,
    /// Tells what was left out of it.
    pub left_out: Option<Mistake>,
    pub sums: Sums,
    pub candidates: Vec<Candidate>,
}

impl Index {
    /// Answers a query: with what holds it; else with what holds it with slips; at last without one of its words.
    pub(super) fn answer<'q>(&self, handbook: &Handbook, query: &'q Query, sieve: &Sieve) -> Answered<'q> {
        let (sums, candidates) = self.with_all(handbook, query, sieve);
        let Some(group) = self.one_too_many(query, sieve, &sums, &candidates) else {
            return Answered { query: Cow::Borrowed(query), left_out: None, sums, candidates };
        };
        let mut fewer = query.clone();
        let left_out = Some(told(&fewer.groups.remove(group)));
        let (sums, candidates) = self.with_all(handbook, &fewer, sieve);
        Answered { query: Cow::Owned(fewer), left_out, sums, candidates }
    }

    fn with_all(&self, handbook: &Handbook, query: &Query, sieve: &Sieve) -> (Sums, Vec<Candidate>) {
        let found = self.look_for(handbook, query, sieve, false);
        if found.1.is_empty() && !query.groups.is_empty() {
            return self.look_for(handbook, query, sieve, true);
        }
        found
    }

    /// The group that the best line lacks, where it would be found without it.
    fn one_too_many(&self, query: &Query, sieve: &Sieve, sums: &Sums, candidates: &[Candidate]) -> Option<usize> {
        let lacks = |text: usize| sums.need & !sums.held[text].groups;
        let lacks_one = |text: usize| lacks(text).count_ones() == 1;
        let best = candidates.iter().max_by(|a, b| a.score.total_cmp(&b.score));
        let is_enough = best.is_some_and(|hit| !hit.scattered || lacks_one(hit.text as usize));
        if sums.need.count_ones() < LEAST || is_enough {
            return None;
        }
        // How many lines hold each group: the fewer, the more it tells; none where it stands nowhere.
        let mut counts = [0_usize; 32];
        for held in &sums.held {
            weigh::bits(held.groups & sums.need).for_each(|bit| counts[bit] += 1);
        }
        let tells_most = counts.iter().copied().filter(|count| *count > 0).min();
        // A role that is not there is asked for by one that is: an associate designer by the designer.
        let is_named = |text: usize| {
            let text = &self.texts[text];
            text.is_name && u32::from(text.length) + 1 == sums.need.count_ones()
        };
        let may_be_left_out = |text: usize| {
            let group = lacks(text).trailing_zeros() as usize;
            let is_quoted = query.groups[group].any.iter().any(|term| term.quoted);
            !is_quoted && (is_named(text) || Some(counts[group]) != tells_most)
        };
        let passes = |text: usize| !sums.leave_out(text) && self.stands(text as u32).any(|stand| sieve.passes(&stand));
        let some = (0..sums.held.len()).filter(|text| lacks_one(*text) && may_be_left_out(*text) && passes(*text));
        let weight = |text: &usize| sums.scores[*text] * weigh::of_kinds(self.texts[*text].kinds);
        let best = some.max_by(|a, b| is_named(*a).cmp(&is_named(*b)).then(weight(a).total_cmp(&weight(b))))?;
        Some(lacks(best).trailing_zeros() as usize)
    }
}

/// Tells that a group was left out.
fn told(group: &Group) -> Mistake {
    let left_out = group.any.iter().map(|term| &*term.typed).collect::<Vec<_>>().join(" | ");
    Mistake { span: 0..0, message: format!("nothing holds all of it: found without '{left_out}'") }
}
