//! Two roles side by side: what both ask, what one of them words differently, and what only one of them asks.
//!
//! Invariant: every item of both roles stands in exactly one place, and the pairs of reworded items are those that are
//! alike most of all together, wherever they stand in their lists.

mod assign;
mod pairs;
mod words;

use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::text::{Map, fold};
use pairs::pairs;
pub use words::{Words, words};

/// Two roles, kind by kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// One for each kind that one of the two asks something of; those in which nothing differs come last.
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

/// Compares two roles, each in full.
pub fn compare(handbook: &Handbook, left: Place, right: Place) -> Comparison {
    let (left, right) = (handbook.in_full(left).asked, handbook.in_full(right).asked);
    let mut kinds: Vec<Kind> = left.iter().chain(&right).map(|asked| asked.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let of = |all: &[Asked], kind: Kind| all.iter().copied().filter(|asked| asked.kind == kind).collect::<Vec<_>>();
    let kinds = kinds.into_iter().map(|kind| of_kind(handbook, kind, of(&left, kind), of(&right, kind)));
    let mut kinds: Vec<Compared> = kinds.collect();
    kinds.sort_by_key(Compared::is_same);
    Comparison { kinds }
}

impl Compared {
    /// Whether both ask the same in the same words.
    fn is_same(&self) -> bool {
        self.changed.is_empty() && self.only_left.is_empty() && self.only_right.is_empty()
    }
}

impl Comparison {
    /// What the two ask of a kind, where they do.
    pub fn of(&self, kind: Kind) -> Option<&Compared> {
        self.kinds.iter().find(|compared| compared.kind == kind)
    }
}

pub(super) fn of_kind(handbook: &Handbook, kind: Kind, left: Vec<Asked>, right: Vec<Asked>) -> Compared {
    let said =
        |asked: &Asked| fold(handbook.text(asked.item)).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let mut on_right: Map<String, usize> = Map::default();
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
    let texts = |of: &[Asked]| of.iter().map(|asked| handbook.text(asked.item)).collect::<Vec<_>>();
    let partners = pairs(&texts(&rest), &texts(&others));
    let mut paired = vec![false; others.len()];
    let (mut changed, mut only_left) = (Vec::new(), Vec::new());
    for (asked, partner) in rest.into_iter().zip(partners) {
        match partner {
            Some(partner) => {
                paired[partner] = true;
                changed.push((asked, others[partner]));
            }
            None => only_left.push(asked),
        }
    }
    let only_right = others.into_iter().zip(paired).filter(|(_, paired)| !paired).map(|(asked, _)| asked).collect();
    Compared { kind, same, changed, only_left, only_right }
}

#[cfg(test)]
mod tests {

    use super::*;

    /// Compares the requirements of two lists: `=` same, `~` changed, `<` only left, `>` only right.
    #[track_caller]
    fn check(left: &[&str], right: &[&str], expected: &[&str]) {
        let page = |path: &str, items: &[&str]| {
            let list: String = items.iter().map(|item| format!("- {item}\n")).collect();
            (format!("{path}.md"), format!("# {path}\n\n## Requirements\n\n{list}"))
        };
        let book = Handbook::of_texts([page("a", left), page("b", right)]);
        let place = |id: &str| Place::of(book.find(id).unwrap());
        let compared = compare(&book, place("a"), place("b"));
        let compared = compared.of(Kind::Requirements).unwrap();
        let told = |asked: &Asked| book.text(asked.item).to_owned();
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
    fn kinds_in_which_nothing_differs_come_last() {
        let page = |steps: &str| format!("# A\n\n## Responsibilities\n\n- Waits\n\n## Requirements\n\n- {steps}\n");
        let book = Handbook::of_texts([("a.md", page("Hands")), ("b.md", page("Feet"))]);
        let place = |id: &str| Place::of(book.find(id).unwrap());
        let kinds = |a, b| compare(&book, place(a), place(b)).kinds.iter().map(|k| k.kind).collect::<Vec<_>>();
        assert_eq!(kinds("a", "b"), [Kind::Requirements, Kind::Responsibilities]);
        assert_eq!(kinds("a", "a"), [Kind::Responsibilities, Kind::Requirements]);
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
}
