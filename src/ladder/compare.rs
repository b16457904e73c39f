//! Two roles side by side: what both ask, what one of them words differently, and what only one of them asks.
//!
//! Invariant: every item of both roles stands in exactly one place, and the pairs of reworded items are those that are
//! alike most of all together, wherever they stand in their lists.

use std::collections::HashMap;

use foldhash::fast::FixedState;
use imara_diff::{Algorithm, Diff, InternedInput};

use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::text::fold;

/// Two roles, kind by kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// One for each kind that one of the two asks something of.
    pub kinds: Vec<Compared>,
}

/// What two roles ask of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The kind.
    pub kind: Kind,
    /// What both ask in the same words.
    pub same: Vec<(Asked, Asked)>,
    /// What both ask, in other words.
    pub changed: Vec<(Asked, Asked)>,
    /// What only the left one asks.
    pub only_left: Vec<Asked>,
    /// What only the right one asks.
    pub only_right: Vec<Asked>,
}

/// Words of two texts in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words<'t> {
    /// In both.
    Same(&'t str),
    /// In the left one only.
    Left(&'t str),
    /// In the right one only.
    Right(&'t str),
}

/// Less alike than this (0 to 1), two items ask different things.
const ALIKE: f64 = 0.5;

/// More pairs than this are matched one after the other: no person wrote such lists.
const MOST_PAIRS: usize = 40_000;

/// Compares two roles, each in full.
pub fn compare(handbook: &Handbook, left: Place, right: Place) -> Comparison {
    let (left, right) = (handbook.in_full(left).asked, handbook.in_full(right).asked);
    let mut kinds: Vec<Kind> = left.iter().chain(&right).map(|asked| asked.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let of = |all: &[Asked], kind: Kind| all.iter().copied().filter(|asked| asked.kind == kind).collect::<Vec<_>>();
    let kinds = kinds.into_iter().map(|kind| of_kind(handbook, kind, of(&left, kind), of(&right, kind)));
    Comparison { kinds: kinds.collect() }
}

impl Comparison {
    /// What the two ask of a kind, where they do.
    pub fn of(&self, kind: Kind) -> Option<&Compared> {
        self.kinds.iter().find(|compared| compared.kind == kind)
    }
}

/// An item's text.
pub fn text<'h>(handbook: &'h Handbook, asked: &Asked) -> &'h str {
    handbook.page(asked.item.page).text(asked.item.node)
}

pub(super) fn of_kind(handbook: &Handbook, kind: Kind, left: Vec<Asked>, right: Vec<Asked>) -> Compared {
    let said = |asked: &Asked| fold(text(handbook, asked)).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let mut on_right: HashMap<String, usize, FixedState> = HashMap::default();
    for (i, asked) in right.iter().enumerate() {
        on_right.entry(said(asked)).or_insert(i);
    }
    let mut taken = vec![false; right.len()];
    let (mut same, mut rest) = (Vec::new(), Vec::new());
    for asked in left {
        match on_right.get(&said(&asked)).filter(|i| !taken[**i]) {
            Some(i) => {
                taken[*i] = true;
                same.push((asked, right[*i]));
            }
            None => rest.push(asked),
        }
    }
    let others: Vec<Asked> = right.iter().zip(&taken).filter(|(_, taken)| !**taken).map(|(asked, _)| *asked).collect();
    let pairs = pairs(
        &rest.iter().map(|asked| bag(text(handbook, asked))).collect::<Vec<_>>(),
        &others.iter().map(|asked| bag(text(handbook, asked))).collect::<Vec<_>>(),
    );
    let paired = |i: usize| pairs.iter().find(|(left, _)| *left == i).map(|(_, right)| *right);
    let changed = (0..rest.len()).filter_map(|i| paired(i).map(|j| (rest[i], others[j]))).collect();
    let only_left = (0..rest.len()).filter(|i| paired(*i).is_none()).map(|i| rest[i]).collect();
    let free = |j: &usize| pairs.iter().all(|(_, right)| right != j);
    let only_right = (0..others.len()).filter(free).map(|j| others[j]).collect();
    Compared { kind, same, changed, only_left, only_right }
}

/// The words of a text, in order of the alphabet.
fn bag(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<String> = words.map(str::to_owned).collect();
    words.sort_unstable();
    words
}

/// How much two texts are alike: the share of words that they have in common (Dice), 0 to 1.
fn likeness(a: &[String], b: &[String]) -> f64 {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, shared) = (i + 1, j + 1, shared + 1),
        }
    }
    if a.is_empty() && b.is_empty() { 1.0 } else { 2.0 * f64::from(shared) / (a.len() + b.len()) as f64 }
}

/// The pairs of alike texts, so that all together are alike most.
fn pairs(left: &[Vec<String>], right: &[Vec<String>]) -> Vec<(usize, usize)> {
    if left.is_empty() || right.is_empty() {
        return Vec::new();
    }
    if left.len().saturating_mul(right.len()) > MOST_PAIRS {
        return pairs_in_order(left, right);
    }
    let gain = |i: usize, j: usize| {
        let likeness = likeness(&left[i], &right[j]);
        if likeness >= ALIKE { likeness } else { 0.0 }
    };
    let (rows, columns) = (left.len(), right.len());
    if rows <= columns {
        let chosen = assign(rows, columns, gain);
        chosen.into_iter().enumerate().filter(|(i, j)| gain(*i, *j) > 0.0).collect()
    } else {
        let chosen = assign(columns, rows, |j, i| gain(i, j));
        let mut pairs: Vec<(usize, usize)> =
            chosen.into_iter().enumerate().map(|(j, i)| (i, j)).filter(|(i, j)| gain(*i, *j) > 0.0).collect();
        pairs.sort_unstable();
        pairs
    }
}

fn pairs_in_order(left: &[Vec<String>], right: &[Vec<String>]) -> Vec<(usize, usize)> {
    let near = |i: usize, j: &usize| likeness(&left[i], &right[*j]) >= ALIKE;
    let mut from = 0;
    let mut pairs = Vec::new();
    for i in 0..left.len() {
        if let Some(j) = (from..right.len().min(from + 200)).find(|j| near(i, j)) {
            pairs.push((i, j));
            from = j + 1;
        }
    }
    pairs
}

/// The column of each row so that the gains together are largest, with at least as many columns as rows: the Hungarian
/// method with potentials (Kuhn 1955, Jonker and Volgenant 1987), in rows² · columns steps.
fn assign(rows: usize, columns: usize, gain: impl Fn(usize, usize) -> f64) -> Vec<usize> {
    let cost = |i: usize, j: usize| -gain(i - 1, j - 1);
    let (mut of_row, mut of_column) = (vec![0.0; rows + 1], vec![0.0; columns + 1]);
    // Rows and columns count from 1; row 0 is nobody's.
    let mut row_of = vec![0; columns + 1];
    let mut way = vec![0; columns + 1];
    for row in 1..=rows {
        row_of[0] = row;
        let mut column = 0;
        let mut least = vec![f64::INFINITY; columns + 1];
        let mut used = vec![false; columns + 1];
        while row_of[column] != 0 {
            used[column] = true;
            let (at, mut delta, mut next) = (row_of[column], f64::INFINITY, 0);
            for j in (1..=columns).filter(|j| !used[*j]) {
                let reduced = cost(at, j) - of_row[at] - of_column[j];
                if reduced < least[j] {
                    (least[j], way[j]) = (reduced, column);
                }
                if least[j] < delta {
                    (delta, next) = (least[j], j);
                }
            }
            for j in 0..=columns {
                if used[j] {
                    of_row[row_of[j]] += delta;
                    of_column[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        }
        while column != 0 {
            row_of[column] = row_of[way[column]];
            column = way[column];
        }
    }
    let mut chosen = vec![0; rows];
    for j in 1..=columns {
        if row_of[j] > 0 {
            chosen[row_of[j] - 1] = j - 1;
        }
    }
    chosen
}

/// What changed between two texts, word by word.
pub fn words<'t>(left: &'t str, right: &'t str) -> Vec<Words<'t>> {
    let (a, b) = (pieces(left), pieces(right));
    let mut input = InternedInput::default();
    input.update_before(a.iter().copied());
    input.update_after(b.iter().copied());
    let diff = Diff::compute(Algorithm::Myers, &input);
    let mut words = Vec::new();
    let mut at = 0;
    for hunk in diff.hunks() {
        let (before, after) = (hunk.before.start as usize..hunk.before.end as usize, hunk.after);
        words.extend(a[at..before.start].iter().map(|word| Words::Same(word)));
        words.extend(a[before.clone()].iter().map(|word| Words::Left(word)));
        words.extend(b[after.start as usize..after.end as usize].iter().map(|word| Words::Right(word)));
        at = before.end;
    }
    words.extend(a[at..].iter().map(|word| Words::Same(word)));
    joined(words)
}

/// The same words, where a single space stands between two changes as part of both: `small red` became `large blue`.
fn joined(words: Vec<Words<'_>>) -> Vec<Words<'_>> {
    let is_change = |word: Option<&Words>| word.is_some_and(|word| !matches!(word, Words::Same(_)));
    let mut joined: Vec<Words> = Vec::with_capacity(words.len());
    // Where the changes begin that the next ones join, and what the left text has of them.
    let mut from = 0;
    for (i, word) in words.iter().enumerate() {
        match *word {
            Words::Same(" ") if i > 0 && is_change(words.get(i - 1)) && is_change(words.get(i + 1)) => {
                joined.extend([Words::Left(" "), Words::Right(" ")]);
            }
            Words::Same(_) => {
                joined[from..].sort_by_key(|word| matches!(word, Words::Right(_)));
                joined.push(*word);
                from = joined.len();
            }
            change => joined.push(change),
        }
    }
    joined[from..].sort_by_key(|word| matches!(word, Words::Right(_)));
    joined
}

/// A text's words, and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = first.is_alphanumeric();
        let same = |c: char| word && (c.is_alphanumeric() || matches!(c, '\'' | '’'));
        let end = rest.find(|c: char| !same(c)).unwrap_or(rest.len()).max(first.len_utf8());
        pieces.push(&rest[..end]);
        rest = &rest[end..];
    }
    pieces
}

#[cfg(test)]
mod tests {

    use proptest::prelude::*;

    use super::*;
    use crate::handbook::NodeId;

    /// Compares the requirements of two lists: `=` same, `~` changed, `<` only left, `>` only right.
    #[track_caller]
    fn check(left: &[&str], right: &[&str], expected: &[&str]) {
        let page = |path: &str, items: &[&str]| {
            let list: String = items.iter().map(|item| format!("- {item}\n")).collect();
            (format!("{path}.md"), format!("# {path}\n\n## Requirements\n\n{list}"))
        };
        let book = Handbook::of_texts([page("a", left), page("b", right)]);
        let place = |id: &str| Place { page: book.find(id).unwrap(), node: NodeId::PAGE };
        let compared = compare(&book, place("a"), place("b"));
        let compared = compared.of(Kind::Requirements).unwrap();
        let told = |asked: &Asked| text(&book, asked).to_owned();
        let mut all: Vec<String> = compared.same.iter().map(|(a, _)| format!("= {}", told(a))).collect();
        all.extend(compared.changed.iter().map(|(a, b)| format!("~ {} | {}", told(a), told(b))));
        all.extend(compared.only_left.iter().map(|a| format!("< {}", told(a))));
        all.extend(compared.only_right.iter().map(|b| format!("> {}", told(b))));
        assert_eq!(all, expected);
    }

    #[test]
    fn each_item_stands_in_one_place() {
        check(
            &["Knows stone", "Good eyes"],
            &["Knows  STONE.", "Good ears and nose"],
            &["= Knows stone", "< Good eyes", "> Good ears and nose"],
        );
    }

    #[test]
    fn reworded_items_find_each_other_whatever_their_order() {
        check(
            &["Leads a team of pilots", "Writes reports for the harbour"],
            &["Writes long reports for the harbour", "Leads a team of ten pilots"],
            &[
                "~ Leads a team of pilots | Leads a team of ten pilots",
                "~ Writes reports for the harbour | Writes long reports for the harbour",
            ],
        );
        // Taken greedily the first would take the second's only partner.
        check(
            &["a b c d", "a b c x"],
            &["a b c d e", "a b d f g"],
            &["~ a b c d | a b d f g", "~ a b c x | a b c d e"],
        );
    }

    #[test]
    fn changed_words() {
        let told: String = words("Lead a team's reviews", "Lead a whole team's review")
            .iter()
            .map(|word| match word {
                Words::Same(word) => (*word).to_owned(),
                Words::Left(word) => format!("[-{word}-]"),
                Words::Right(word) => format!("{{+{word}+}}"),
            })
            .collect();
        assert_eq!(told, "Lead a {+whole+}{+ +}team's [-reviews-]{+review+}");
    }

    proptest! {
        #[test]
        fn assignments_are_best(gains in prop::collection::vec(prop::collection::vec(0u8..9, 4), 1..4)) {
            let gain = |i: usize, j: usize| f64::from(gains[i][j]);
            let chosen = assign(gains.len(), 4, gain);
            let total: f64 = chosen.iter().enumerate().map(|(i, j)| gain(i, *j)).sum();
            let mut best = 0.0f64;
            for code in 0..4usize.pow(gains.len() as u32) {
                let columns: Vec<usize> = (0..gains.len()).map(|i| code / 4usize.pow(i as u32) % 4).collect();
                let distinct = (0..columns.len()).all(|i| !columns[..i].contains(&columns[i]));
                if distinct {
                    best = best.max(columns.iter().enumerate().map(|(i, j)| gain(i, *j)).sum());
                }
            }
            prop_assert!((total - best).abs() < 1e-9);
        }

        #[test]
        fn words_of_both_texts_remain(left in "[a-c ,']{0,12}", right in "[a-c ,']{0,12}") {
            let all = words(&left, &right);
            let a: String = all.iter().filter_map(|w| match w { Words::Same(w) | Words::Left(w) => Some(*w), Words::Right(_) => None }).collect();
            let b: String = all.iter().filter_map(|w| match w { Words::Same(w) | Words::Right(w) => Some(*w), Words::Left(_) => None }).collect();
            prop_assert_eq!(a, left);
            prop_assert_eq!(b, right);
        }
    }
}
