//! What a text is indexed by: its runs, pairs for scripts without spaces, and runs that a hyphen or the like joins also
//! as one: `front-end` is `front`, `end` and `frontend`.
//!
//! Invariant: whatever a query looks for in a text is among its words.

use crate::search::tokens::{Cut, Run, pairs};

/// The words of a text.
#[derive(Debug, Default)]
pub(super) struct Indexed {
    cut: Cut,
    /// Where each begins and ends in the folded text, to which what is joined has been added.
    words: Vec<(u32, u32)>,
}

/// A word, in the text where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    text: &'a str,
    start: u32,
    end: u32,
}

/// Stands behind the last word, so that eight bytes can be read from where any begins.
const BEHIND: &str = "        ";

impl Indexed {
    /// Reads another text, in the same room. Returns how many runs it has.
    pub fn read(&mut self, text: &str) -> usize {
        self.cut.read(text);
        self.words.clear();
        let Cut { folded, runs } = &mut self.cut;
        let goes_on = |at: usize| runs.get(at).is_some_and(|run| run.joined && !run.unspaced);
        let mut chain = 0;
        for (i, run) in runs.iter().enumerate() {
            let Run { start, end, letters_end, .. } = *run;
            if run.unspaced {
                let word = &folded[start as usize..end as usize];
                self.words.extend(pairs(word).map(|pair| (start + pair.start as u32, start + pair.end as u32)));
                chain = i + 1;
                continue;
            }
            self.words.push((start, end));
            if letters_end < end {
                self.words.push((start, letters_end));
            }
            chain = if goes_on(i) { chain } else { i };
            if chain < i && !goes_on(i + 1) {
                let start = folded.len() as u32;
                for run in &runs[chain..=i] {
                    folded.extend_from_within(run.start as usize..run.letters_end as usize);
                }
                self.words.push((start, folded.len() as u32));
            }
        }
        folded.push_str(BEHIND);
        runs.len()
    }

    /// All that it is indexed by.
    pub fn words(&self) -> impl Iterator<Item = Word<'_>> {
        self.words.iter().map(|(start, end)| Word { text: &self.cut.folded, start: *start, end: *end })
    }
}

impl<'a> Word<'a> {
    pub fn as_str(self) -> &'a str {
        &self.text[self.start as usize..self.end as usize]
    }

    pub fn as_bytes(self) -> &'a [u8] {
        &self.text.as_bytes()[self.start as usize..self.end as usize]
    }

    /// It as a number that no other word has, where it has fewer than eight bytes, none of which is 0.
    pub fn as_number(self) -> Option<u64> {
        let length = self.end - self.start;
        let bytes = self.text.as_bytes()[self.start as usize..].first_chunk()?;
        (length < 8).then(|| u64::from_le_bytes(*bytes) & ((1 << (8 * length)) - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indexed(text: &str) -> Vec<String> {
        let mut indexed = Indexed::default();
        indexed.read(text);
        indexed.words().map(|word| word.as_str().to_owned()).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(indexed(text), expected, "{text}");
    }

    #[test]
    fn words_are_folded() {
        check("Knows Stone, wood (5+ years).", &["knows", "stone", "wood", "5", "years"]);
        check("Équipe e\u{301}tat ﬁn", &["equipe", "etat", "fin"]);
        check("", &[]);
        check(" – ", &[]);
    }

    #[test]
    fn joined_words_are_also_one() {
        check("a front-end, FP&A", &["a", "front", "end", "frontend", "fp", "a", "fpa"]);
        check("team’s day-to-day", &["team", "s", "teams", "day", "to", "day", "daytoday"]);
        check("-a - b", &["a", "b"]);
        check("Node.js 2.5", &["node", "js", "nodejs", "2", "5"]);
        check("é. Tea.b, 3.x y.", &["e", "tea", "b", "teab", "3", "x", "y"]);
        check("é-b", &["e", "b", "eb"]);
    }

    #[test]
    fn signs_of_languages_belong_to_them() {
        check("C++, C# (F#) C++17", &["c++", "c", "c#", "c", "f#", "f", "c++", "c", "17"]);
        check("C++ – C# é", &["c++", "c", "c#", "c", "e"]);
        check("5++ years, issue #5, pr#5, a + b", &["5", "years", "issue", "5", "pr", "5", "a", "b"]);
    }

    #[test]
    fn scripts_without_spaces_are_pairs() {
        check("自動化", &["自動", "動化", "化"]);
        check("AWS認定 x", &["aws", "認定", "定", "x"]);
        check("팀워크", &["팀워", "워크", "크"]);
        check("か\u{3099}き", &["がき", "き"]);
        check("\u{1112}\u{1161}\u{11ab}", &["한"]);
    }

    #[test]
    fn short_words_are_numbers() {
        let mut indexed = Indexed::default();
        indexed.read("ab ba abcdefg abcdefgh a");
        let numbers: Vec<_> = indexed.words().map(Word::as_number).collect();
        assert_eq!(numbers, [Some(0x6261), Some(0x6162), Some(0x67_6665_6463_6261), None, Some(0x61)]);
    }
}
