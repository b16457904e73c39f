//! How much two words are alike.
//!
//! Invariant: whatever is asked, a word is like itself, and two words are as much alike either way round.

/// Whether a word is another one with so many slips of the fingers at most.
pub(crate) fn is_slip(word: &str, other: &str, most: usize) -> bool {
    word.len().abs_diff(other.len()) <= most
        && Letters::of(word).may_be_slip(Letters::of(other), most)
        && strsim::osa_distance(word, other) <= most
}

/// Whether two words are forms of one: `recruiter` and `recruiting`.
pub(crate) fn share_stem(word: &str, other: &str) -> bool {
    let common = word.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    common >= 5 && word.len().max(other.len()) - common <= 4
}

/// Whether one of two words is the plural of the other, as English, French and Spanish form it by `s`: `zone` and
/// `zones`, `policy` and `policies`, `process` and `processes`.
pub(crate) fn is_plural(word: &str, other: &str) -> bool {
    /// Shorter words are others: `it`, `its`.
    const LEAST: usize = 3;
    let (one, many) = if word.len() < other.len() { (word, other) } else { (other, word) };
    let Some(stem) = many.strip_suffix('s').filter(|_| one.len() >= LEAST) else { return false };
    let hisses = || ["s", "x", "z", "ch", "sh"].iter().any(|end| one.ends_with(end));
    stem == one && !one.ends_with('s')
        || stem.strip_suffix('e') == Some(one) && hisses()
        || one.strip_suffix('y').is_some_and(|head| stem.strip_suffix("ie") == Some(head))
}

/// Which letters and digits a text has, as bits: some have one of their own, others share it. Found once, it tells of
/// most words that they are not alike, without a closer look.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Letters(u32);

impl Letters {
    pub fn of(text: &str) -> Letters {
        Letters(text.bytes().fold(0, |letters, b| match b {
            b'a'..=b'z' => letters | 1 << (b - b'a'),
            b'0'..=b'9' => letters | 1 << (26 + (b - b'0') / 2),
            _ => letters | 1 << 31,
        }))
    }

    /// Those of both.
    pub fn and(self, other: Letters) -> Letters {
        Letters(self.0 | other.0)
    }

    /// How many of these another text lacks, at least.
    pub fn lacking_in(self, other: Letters) -> usize {
        (self.0 & !other.0).count_ones() as usize
    }

    /// Whether so many slips may make one text of the other: each takes away and adds one letter at most.
    pub fn may_be_slip(self, other: Letters, most: usize) -> bool {
        self.lacking_in(other).max(other.lacking_in(self)) <= most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals() {
        let check = |one: &str, many: &str, expected: bool| {
            assert_eq!((is_plural(one, many), is_plural(many, one)), (expected, expected), "{one} {many}");
        };
        for (one, many) in [("zone", "zones"), ("policy", "policies"), ("process", "processes"), ("match", "matches")] {
            check(one, many, true);
        }
        for (one, other) in [("it", "its"), ("proces", "process"), ("zon", "zones"), ("zone", "zone"), ("a", "s")] {
            check(one, other, false);
        }
    }

    #[test]
    fn forms_of_one_word_share_five_letters_and_have_no_more_than_four_others() {
        assert!(share_stem("audits", "auditing"));
        assert!(!share_stem("plans", "planning"));
        assert!(share_stem("recruiters", "recruiting"));
        assert!(!share_stem("recruited", "recruitments"));
    }
}
