//! What two wordings of one item have in common, word by word.
//!
//! Invariant: the words of each text stand in the result in their order, none left out.

use imara_diff::{Algorithm, Diff, InternedInput};

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
        fn words_of_both_texts_remain(left in "[a-c ,']{0,12}", right in "[a-c ,']{0,12}") {
            let all = words(&left, &right);
            let a: String = all.iter().filter_map(|w| match w { Words::Same(w) | Words::Left(w) => Some(*w), Words::Right(_) => None }).collect();
            let b: String = all.iter().filter_map(|w| match w { Words::Same(w) | Words::Right(w) => Some(*w), Words::Left(_) => None }).collect();
            prop_assert_eq!(a, left);
            prop_assert_eq!(b, right);
        }
    }
}
