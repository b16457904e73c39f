//! How much a hit weighs.
//!
//! Words weigh as in BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009): the
//! fewer lines hold a word, the more it tells; the longer a line, the less each of its words. A word counts once in a
//! line, which is short. To that come how well the word fits, what section the line stands in, how near to each
//! other the words stand, and how many pages say the same.
//!
//! Invariant: a weight is above 0 and finite.

use super::index::{HitKind, HitKinds};
use crate::handbook::Kind;

/// How soon more of the same tells no more, and how much a line's length matters; lower than usual, as nearly all
/// lines are about as long.
const K1: f32 = 1.2;
const B: f32 = 0.4;

/// What one word tells, if so many of all lines hold it.
pub(super) fn rarity(all: usize, with_it: usize) -> f32 {
    let (all, with_it) = (all as f32, with_it.min(all) as f32);
    (1.0 + (all - with_it + 0.5) / (with_it + 0.5)).ln()
}

/// What a word in a line of such a length counts.
pub(super) fn in_length(words: u8, mean: f32) -> f32 {
    (K1 + 1.0) / (1.0 + K1 * (1.0 - B + B * f32::from(words) / mean.max(1.0)))
}

/// What people look for comes before what every page says.
fn of_kind(kind: HitKind) -> f32 {
    match kind {
        HitKind::Text(Kind::Requirements | Kind::Responsibilities) => 1.0,
        HitKind::Page | HitKind::Level | HitKind::Specialty | HitKind::Text(Kind::NiceToHave) => 0.9,
        HitKind::Text(Kind::PerformanceIndicators | Kind::Overview) => 0.85,
        HitKind::Text(Kind::Other) => 0.75,
        HitKind::Text(Kind::CareerLadder | Kind::JobGrade) => 0.4,
        HitKind::Text(Kind::HiringProcess) => 0.25,
    }
}

/// The same for the best of several kinds.
pub(super) fn of_kinds(kinds: HitKinds) -> f32 {
    kinds.iter().map(of_kind).fold(0.1, f32::max)
}

/// A heading says what stands below it, and no more.
pub(super) const HEADING: f32 = 0.7;

/// What holds the words as they are typed comes before what only does if one is misspelt.
pub(super) const GUESS: f32 = 0.5;

/// A line that stands in many places tells less.
pub(super) fn repeated(places: usize) -> f32 {
    1.0 / (1.0 + 0.15 * (places.max(1) as f32).ln())
}

/// What words gain by standing near each other: 1 far apart, 2 side by side, a little more in the query's order.
/// Positions are those of words that are meant, with the groups that mean them as bits. `twins` are groups that may
/// mean the same word, of which each needs one of its own: `manage managers`.
pub(super) fn nearness(positions: &[(u32, u32)], need: u32, twins: u32) -> f32 {
    let groups = need.count_ones();
    if groups < 2 {
        return 1.0;
    }
    let mut last = [u32::MAX; 32];
    let mut best = 1.0_f32;
    for (at, mask) in positions {
        let alike = mask & need & twins;
        let alike = if alike.count_ones() > 1 { alike } else { 0 };
        // The one that has had none, or none for longest.
        let turn = bits(alike).min_by_key(|group| last[*group].wrapping_add(1));
        for group in bits(mask & need & !alike).chain(turn) {
            last[group] = *at;
        }
        let mut first = u32::MAX;
        let mut before = 0;
        let (mut all, mut in_order) = (true, true);
        for group in bits(need) {
            all &= last[group] != u32::MAX;
            in_order &= last[group] >= before;
            before = last[group];
            first = first.min(last[group]);
        }
        if all {
            let span = (at - first + 1).max(groups);
            let order = if in_order { 0.15 } else { 0.0 };
            best = best.max(1.0 + (1.0 + order) * groups as f32 / span as f32);
        }
    }
    best
}

/// The numbers of the bits that are set.
pub(super) fn bits(mask: u32) -> impl Iterator<Item = usize> {
    (0..32).filter(move |bit| mask & (1 << bit) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_tell_more() {
        assert!(rarity(1000, 1) > rarity(1000, 10));
        assert!(rarity(1000, 1000) > 0.0 && rarity(0, 0) > 0.0);
        assert!(in_length(3, 10.0) > in_length(30, 10.0));
    }

    #[test]
    fn near_words_gain() {
        let check = |positions: &[(u32, u32)], expected: f32| assert_eq!(nearness(positions, 0b11, 0), expected);
        check(&[(4, 1), (5, 2)], 2.15);
        check(&[(4, 2), (5, 1)], 2.0);
        check(&[(0, 1), (3, 2)], 1.575);
        check(&[(0, 1), (9, 2), (11, 1)], 1.0 + 2.0 / 3.0);
        check(&[(0, 1)], 1.0);
        assert_eq!(nearness(&[(0, 1)], 1, 0), 1.0);
    }

    #[test]
    fn one_word_is_not_near_itself() {
        assert_eq!(nearness(&[(0, 0b11)], 0b11, 0), 2.15, "of two words written as one");
        assert_eq!(nearness(&[(0, 0b11)], 0b11, 0b11), 1.0);
        assert_eq!(nearness(&[(4, 0b11), (5, 0b11)], 0b11, 0b11), 2.15);
    }

    #[test]
    fn what_is_asked_comes_before_how_one_is_hired() {
        let of = |kind| of_kind(HitKind::Text(kind));
        assert!(of(Kind::Requirements) > 3.0 * of(Kind::HiringProcess));
        assert!(repeated(200) < repeated(2) && repeated(0) == 1.0);
    }
}
