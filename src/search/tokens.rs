//! Texts, cut into what is indexed and compared.
//!
//! A text is a sequence of runs: letters and digits with anything else between them, folded. `++` and `#` belong to the
//! letters that they follow, as in C++ and C#, which are found by their letters too. Scripts that put no spaces
//! between words are cut where they begin and end, and indexed by every two characters that stand side by side; so are
//! the words of a query in them, which is why any part of such a run is found.
//!
//! Invariant: a text and a query that spell a word alike get the same run, whatever its case, accents and punctuation.

use std::ops::Range;

use unicode_normalization::char::compose;

use crate::text;

/// A run of letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run<'a> {
    /// The run, folded.
    pub folded: &'a str,
    /// The characters of the text that it came from, counted from 0.
    pub chars: (u32, u32),
    /// Whether its script puts no spaces between words.
    pub unspaced: bool,
    /// Whether one hyphen, ampersand or apostrophe, and nothing else, stands between it and the run before.
    pub joined: bool,
}

impl Run<'_> {
    /// The characters of the text that it came from.
    pub fn range(&self) -> Range<usize> {
        self.chars.0 as usize..self.chars.1 as usize
    }
}

/// Goes through the runs of a text.
pub(super) fn runs(text: &str, folded: &mut String, mut each: impl FnMut(Run<'_>)) {
    if text.is_ascii() {
        ascii_runs(text, folded, &mut each);
    } else {
        other_runs(text, folded, &mut each);
    }
}

/// Which bytes are letters or digits: looked up, as every byte of a handbook is asked.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

fn ascii_runs(text: &str, folded: &mut String, each: &mut impl FnMut(Run<'_>)) {
    folded.clear();
    folded.push_str(text);
    folded.make_ascii_lowercase();
    let in_word = |byte: &u8| IN_WORD[usize::from(*byte)];
    let (mut at, mut end_before) = (0, usize::MAX);
    while let Some(start) = folded.as_bytes()[at..].iter().position(in_word).map(|skipped| at + skipped) {
        let rest = &folded.as_bytes()[start..];
        at = start + rest.iter().position(|byte| !in_word(byte)).unwrap_or(rest.len());
        let sign = sign_after(&folded[start..at], &folded.as_bytes()[at..]);
        at += sign;
        let joined =
            end_before != usize::MAX && start == end_before + 1 && joins(char::from(text.as_bytes()[end_before]));
        end_before = if sign == 0 { at } else { usize::MAX };
        each(Run { folded: &folded[start..at], chars: (start as u32, at as u32), unspaced: false, joined });
    }
}

fn other_runs(text: &str, folded: &mut String, each: &mut impl FnMut(Run<'_>)) {
    folded.clear();
    let mut open: Option<Run<'static>> = None;
    let mut joined = false;
    let mut any = false;
    let mut chars = text.char_indices().enumerate();
    while let Some((i, (byte, c))) = chars.next() {
        let i = i as u32;
        if c.is_ascii() && !c.is_ascii_alphanumeric() || !c.is_ascii() && !c.is_alphanumeric() {
            let voiced = matches!(c, '\u{3099}' | '\u{309a}');
            if !c.is_ascii() && (voiced || text::fold_char(c).next().is_none()) {
                // An accent of its own belongs to the letter before it.
                if voiced {
                    append(c, folded);
                }
                if let Some(run) = &mut open {
                    run.chars.1 = i + 1;
                }
                continue;
            }
            if let Some(mut run) = open.take() {
                let sign = sign_after(folded, &text.as_bytes()[byte..]);
                folded.push_str(&text[byte..byte + sign]);
                run.chars.1 += sign as u32;
                close(run, folded, each);
                joined = sign == 0 && joins(c);
                if sign > 1 {
                    chars.nth(sign - 2);
                }
            } else {
                joined = false;
            }
            continue;
        }
        let unspaced = is_unspaced(c);
        if let Some(run) = open.take_if(|run| run.unspaced != unspaced) {
            close(run, folded, each);
            joined = false;
        }
        let run = open.get_or_insert(Run { folded: "", chars: (i, i), unspaced, joined: joined && any });
        run.chars.1 = i + 1;
        any = true;
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            text::fold_char(c).for_each(|c| append(c, folded));
        }
    }
    if let Some(run) = open {
        close(run, folded, each);
    }
}

/// How many bytes of what follows a run are a sign that belongs to it: `C++`, `C#`, but not `5++` or `issue #5`.
fn sign_after(run: &str, rest: &[u8]) -> usize {
    let sign = match rest {
        [b'+', b'+', ..] => 2,
        [b'#', next, ..] if next.is_ascii_alphanumeric() => 0,
        [b'#', ..] => 1,
        _ => 0,
    };
    if !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_lowercase()) { sign } else { 0 }
}

/// A run without the sign that belongs to it.
pub(super) fn letters(run: &str) -> &str {
    run.trim_end_matches(['+', '#'])
}

fn close(run: Run<'static>, folded: &mut String, each: &mut impl FnMut(Run<'_>)) {
    if !folded.is_empty() {
        each(Run { folded, ..run });
        folded.clear();
    }
}

/// Appends a character; parts of a Hangul syllable or of a voiced kana are put together.
fn append(c: char, folded: &mut String) {
    let part = matches!(c, '\u{1161}'..='\u{11c2}' | '\u{3099}' | '\u{309a}');
    match folded.chars().next_back().filter(|_| part).and_then(|last| compose(last, c)) {
        Some(whole) => {
            folded.pop();
            folded.push(whole);
        }
        None => folded.push(c),
    }
}

fn joins(c: char) -> bool {
    matches!(c, '-' | '&' | '\'' | '’' | '\u{2010}' | '\u{2011}')
}

/// Whether a character is of a script that is written without spaces, or, as Hangul, with endings stuck to its words.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{318f}' | '\u{31a0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ffdc}' | '\u{20000}'..='\u{323af}')
}

/// What a run without spaces is indexed by: each two characters side by side, and the last one.
pub(super) fn pairs(run: &str) -> impl Iterator<Item = &str> {
    run.char_indices().map(|(at, c)| {
        let next = run[at + c.len_utf8()..].chars().next().map_or(0, char::len_utf8);
        &run[at..at + c.len_utf8() + next]
    })
}

/// Room for cutting many texts.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    folded: String,
    joined: String,
}

/// Goes through all that a text is indexed by: its runs, pairs for scripts without spaces, and runs that a hyphen or
/// the like joins also as one: `front-end` is `front`, `end` and `frontend`. Returns how many runs there are.
pub(super) fn index_words(text: &str, scratch: &mut Scratch, mut each: impl FnMut(&str)) -> usize {
    let Scratch { folded, joined } = scratch;
    joined.clear();
    let (mut count, mut in_chain) = (0, 0);
    runs(text, folded, |run| {
        count += 1;
        if !run.joined || run.unspaced {
            if in_chain > 1 {
                each(joined);
            }
            joined.clear();
            in_chain = 0;
        }
        if run.unspaced {
            pairs(run.folded).for_each(&mut each);
        } else {
            each(run.folded);
            let letters = letters(run.folded);
            if letters.len() < run.folded.len() {
                each(letters);
            }
            joined.push_str(letters);
            in_chain += 1;
        }
    });
    if in_chain > 1 {
        each(joined);
    }
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn indexed(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        index_words(text, &mut Scratch::default(), |word| words.push(word.to_owned()));
        words
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
    fn runs_know_where_they_stand() {
        let mut found = Vec::new();
        runs("Zoë’s e\u{301}t", &mut String::new(), |run| found.push((run.folded.to_owned(), run.range())));
        assert_eq!(found, [("zoe".into(), 0..3), ("s".into(), 4..5), ("et".into(), 6..9)]);
    }

    proptest! {
        #[test]
        fn both_ways_of_cutting_agree(text in "[a-cA-C0-2 ,'&.+#-]{0,30}") {
            let (mut a, mut b) = (Vec::new(), Vec::new());
            let taken = |run: Run<'_>| (run.folded.to_owned(), run.chars, run.joined);
            ascii_runs(&text, &mut String::new(), &mut |run: Run<'_>| a.push(taken(run)));
            other_runs(&text, &mut String::new(), &mut |run: Run<'_>| b.push(taken(run)));
            prop_assert_eq!(a, b);
        }

        #[test]
        fn runs_are_in_order_and_folded(text in any::<String>()) {
            let mut end = 0;
            runs(&text, &mut String::new(), |run| {
                assert!(run.chars.0 >= end && run.chars.1 > run.chars.0 && !run.folded.is_empty());
                end = run.chars.1;
            });
            prop_assert!(end as usize <= text.chars().count());
        }
    }
}
