//! Which items of two lists ask the same in other words: pairs that are alike, so chosen that all together are alike
//! most.
//!
//! Items that are alike share words, rare ones among them, so candidates come from an index of each item's rarer words
//! (the prefix filter of S. Chaudhuri, V. Ganti, R. Kaushik, "A Primitive Operator for Similarity Joins in Data
//! Cleaning", ICDE 2006). No alike pair leads out of a group of items that alike pairs join, so the best of each group
//! by itself is the best of all; most groups are one pair.
//!
//! Invariant: every item has one partner at most, and all pairs are alike.

use std::collections::BTreeMap;

use petgraph::unionfind::UnionFind;

use super::assign::assign;
use crate::text::{Map, fold, words};

/// Less alike than this (0 to 1), two items ask different things.
const ALIKE: f64 = 0.5;

/// A group of more items by items is paired in order instead of best: no person wrote such lists.
const MOST_CELLS: usize = 40_000;
/// More alike pairs than these are not gathered.
const MOST_PAIRS: usize = 400_000;

/// The words of an item as numbers, the rarest first; a word that stands in it twice is in it twice.
type Bag = Vec<u32>;

/// Two items that are alike, and how much.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Alike {
    left: usize,
    right: usize,
    likeness: f64,
}

/// The partner of each text on the left among those on the right, where it has one.
pub(super) fn pairs(left: &[&str], right: &[&str]) -> Vec<Option<usize>> {
    let (left, right) = bags(left, right);
    let mut partners = vec![None; left.len()];
    for group in groups(&alike(&left, &right), left.len(), right.len()) {
        for (left, right) in best(&group) {
            partners[left] = Some(right);
        }
    }
    partners
}

/// The words of all texts.
fn bags(left: &[&str], right: &[&str]) -> (Vec<Bag>, Vec<Bag>) {
    let mut numbers: Map<String, u32> = Map::default();
    let mut counts: Vec<u32> = Vec::new();
    let mut bag = |text: &&str| -> Bag {
        let folded = fold(text);
        let number = words(&folded).map(|word| match numbers.get(word) {
            Some(number) => {
                counts[*number as usize] += 1;
                *number
            }
            None => {
                let number = counts.len() as u32;
                numbers.insert(word.to_owned(), number);
                counts.push(1);
                number
            }
        });
        number.collect()
    };
    let mut left: Vec<Bag> = left.iter().map(&mut bag).collect();
    let mut right: Vec<Bag> = right.iter().map(&mut bag).collect();
    let mut by_count: Vec<u32> = (0..counts.len() as u32).collect();
    by_count.sort_by_key(|number| counts[*number as usize]);
    let mut rank = vec![0; counts.len()];
    by_count.iter().zip(0..).for_each(|(number, place)| rank[*number as usize] = place);
    for bag in left.iter_mut().chain(&mut right) {
        bag.iter_mut().for_each(|word| *word = rank[*word as usize]);
        bag.sort_unstable();
    }
    (left, right)
}

/// How many of its rarest words an item shares one of with every item that it is alike to: such a pair has a quarter
/// of the words of both in common, and so, neither being longer than three of the other, a third of each.
fn rare(bag: &Bag) -> &[u32] {
    &bag[..bag.len() - bag.len().div_ceil(3) + usize::from(!bag.is_empty())]
}

/// All pairs that are alike, by their left items.
fn alike(left: &[Bag], right: &[Bag]) -> Vec<Alike> {
    let mut having: Map<u32, Vec<usize>> = Map::default();
    for (j, bag) in right.iter().enumerate() {
        let mut words = rare(bag).to_vec();
        words.dedup();
        words.into_iter().for_each(|word| having.entry(word).or_default().push(j));
    }
    let mut pairs = Vec::new();
    // The last item on the left with which each on the right was compared, counted from 1.
    let mut seen = vec![0; right.len()];
    for (i, bag) in left.iter().enumerate() {
        for j in rare(bag).iter().filter_map(|word| having.get(word)).flatten() {
            if std::mem::replace(&mut seen[*j], i + 1) == i + 1 {
                continue;
            }
            let (short, long) = (bag.len().min(right[*j].len()), bag.len().max(right[*j].len()));
            // More than all words of the shorter one they cannot share.
            if dice(short, short + long) < ALIKE {
                continue;
            }
            let likeness = dice(shared(bag, &right[*j]), short + long);
            if likeness >= ALIKE && pairs.len() < MOST_PAIRS {
                pairs.push(Alike { left: i, right: *j, likeness });
            }
        }
    }
    pairs
}

/// The share of words that two texts have in common (L. R. Dice, 1945), 0 to 1, of how many of both.
fn dice(shared: usize, both: usize) -> f64 {
    2.0 * shared as f64 / both as f64
}

/// How many words two texts have in common.
fn shared(a: &[u32], b: &[u32]) -> usize {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, shared) = (i + 1, j + 1, shared + 1),
        }
    }
    shared
}

/// The pairs of each group that they join.
fn groups(pairs: &[Alike], left: usize, right: usize) -> Vec<Vec<Alike>> {
    let mut union = UnionFind::new(left + right);
    for pair in pairs {
        union.union(pair.left, left + pair.right);
    }
    let mut groups: BTreeMap<usize, Vec<Alike>> = BTreeMap::new();
    for pair in pairs {
        groups.entry(union.find(pair.left)).or_default().push(*pair);
    }
    groups.into_values().collect()
}

/// The pairs of a group that together are alike most.
fn best(group: &[Alike]) -> Vec<(usize, usize)> {
    if let [only] = group {
        return vec![(only.left, only.right)];
    }
    let items = |of: fn(&Alike) -> usize| {
        let mut items: Vec<usize> = group.iter().map(of).collect();
        items.sort_unstable();
        items.dedup();
        items
    };
    let (left, right) = (items(|pair| pair.left), items(|pair| pair.right));
    if left.len().saturating_mul(right.len()) > MOST_CELLS {
        return in_order(group);
    }
    let mut gains = vec![vec![0.0; right.len()]; left.len()];
    for pair in group {
        let (row, column) = (left.partition_point(|i| *i < pair.left), right.partition_point(|j| *j < pair.right));
        gains[row][column] = pair.likeness;
    }
    let chosen: Vec<(usize, usize)> = if left.len() <= right.len() {
        assign(left.len(), right.len(), |i, j| gains[i][j]).into_iter().enumerate().collect()
    } else {
        let rows = assign(right.len(), left.len(), |j, i| gains[i][j]);
        rows.into_iter().enumerate().map(|(j, i)| (i, j)).collect()
    };
    chosen.into_iter().filter(|(i, j)| gains[*i][*j] > 0.0).map(|(i, j)| (left[i], right[j])).collect()
}

/// The first pair of each item on the left that is behind those before it.
fn in_order(group: &[Alike]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut sorted: Vec<(usize, usize)> = group.iter().map(|pair| (pair.left, pair.right)).collect();
    sorted.sort_unstable();
    for (i, j) in sorted {
        if pairs.last().is_none_or(|(left, right)| *left < i && *right < j) {
            pairs.push((i, j));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(left: &[&str], right: &[&str], expected: &[Option<usize>]) {
        assert_eq!(pairs(left, right), expected);
    }

    #[test]
    fn alike_texts_are_paired() {
        check(&[], &["a"], &[]);
        check(&["a b", "", "c d"], &["c d e", "…", "a"], &[Some(2), None, Some(0)]);
        check(&["a b c", "d"], &["x y z"], &[None, None]);
        // As few words in common as may be, all of them common ones.
        check(&["a a a", "x1 x2 b"], &["a y1 y2 y3 y4 y5", "b b x1 y6 y7"], &[None, Some(1)]);
        check(&["a"], &["x y a"], &[Some(0)]);
        check(&["a"], &["x y z a"], &[None]);
    }

    #[test]
    fn a_group_that_is_too_large_is_paired_in_order() {
        let texts = |count: u32| (0..count).map(|i| format!("a b c {i}")).collect::<Vec<_>>();
        let pair = |count: u32| {
            let (left, mut right) = (texts(count), texts(count));
            right.reverse();
            let [left, right] = [&left, &right].map(|texts| texts.iter().map(String::as_str).collect::<Vec<_>>());
            pairs(&left, &right)
        };
        assert_eq!(pair(20), (0..20).rev().map(Some).collect::<Vec<_>>());
        assert_eq!(pair(201), (0..201).map(Some).collect::<Vec<_>>());
    }

    #[test]
    fn of_very_many_alike_pairs_no_more_are_gathered() {
        let bags = vec![vec![0, 1]; 700];
        assert_eq!(alike(&bags, &bags).len(), 400_000);
    }

    #[test]
    fn no_pair_is_lost_where_a_group_is_too_large_to_be_paired_best() {
        let texts: Vec<String> = (0..201).map(|i| format!("a b c {i}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        check(&texts, &texts, &(0..201).map(Some).collect::<Vec<_>>());
    }

    /// How much all pairs are alike, best chosen among all ways to choose them.
    fn plain(left: &[Bag], right: &[Bag], taken: &mut Vec<bool>) -> f64 {
        let Some((first, rest)) = left.split_first() else { return 0.0 };
        let mut most = plain(rest, right, taken);
        for j in 0..right.len() {
            let likeness = dice(shared(first, &right[j]), first.len() + right[j].len());
            if !taken[j] && likeness >= ALIKE {
                taken[j] = true;
                most = most.max(likeness + plain(rest, right, taken));
                taken[j] = false;
            }
        }
        most
    }

    proptest! {
        #[test]
        fn the_pairs_are_the_best(
            left in prop::collection::vec("[a-e]( [a-h]){0,5}", 0..6),
            right in prop::collection::vec("[a-e]( [a-h]){0,5}", 0..6),
        ) {
            let left: Vec<&str> = left.iter().map(String::as_str).collect();
            let right: Vec<&str> = right.iter().map(String::as_str).collect();
            let found = pairs(&left, &right);
            let (a, b) = bags(&left, &right);
            let likeness = |(i, j): (usize, usize)| dice(shared(&a[i], &b[j]), a[i].len() + b[j].len());
            let chosen: Vec<(usize, usize)> = found.iter().enumerate().filter_map(|(i, j)| Some((i, (*j)?))).collect();
            for (n, (_, j)) in chosen.iter().enumerate() {
                prop_assert!(chosen[..n].iter().all(|(_, other)| other != j));
                prop_assert!(likeness(chosen[n]) >= ALIKE);
            }
            let total: f64 = chosen.into_iter().map(likeness).sum();
            prop_assert!((total - plain(&a, &b, &mut vec![false; b.len()])).abs() < 1e-9);
        }
    }
}
