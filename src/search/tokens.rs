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

/// A text, cut into runs.
#[derive(Debug, Default)]
pub(super) struct Cut {
    /// The text, folded: all of it, or no more than its runs.
    pub folded: String,
    pub runs: Vec<Run>,
}

/// A run of letters and digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// Where it begins and ends in the folded text.
    pub start: u32,
    pub end: u32,
    /// Where its letters end, and a sign that belongs to it begins.
    pub letters_end: u32,
    /// The characters of the text that it came from, counted from 0.
    chars: (u32, u32),
    /// Whether its script puts no spaces between words.
    pub unspaced: bool,
    /// Whether one sign that joins, and nothing else, stands between it and the run before.
    pub joined: bool,
}

impl Run {
    /// The characters of the text that it came from.
    pub fn chars(&self) -> Range<usize> {
        self.chars.0 as usize..self.chars.1 as usize
    }
}

impl Cut {
    pub fn of(text: &str) -> Cut {
        let mut cut = Cut::default();
        cut.read(text);
        cut
    }

    /// Cuts another text, in the same room.
    pub fn read(&mut self, text: &str) {
        self.folded.clear();
        self.runs.clear();
        if text.is_ascii() { self.read_ascii(text) } else { self.read_other(text) }
    }

    /// The run of a number, folded.
    pub fn word(&self, at: usize) -> &str {
        let Run { start, end, .. } = self.runs[at];
        &self.folded[start as usize..end as usize]
    }

    /// The same without a sign that belongs to it.
    pub fn letters(&self, at: usize) -> &str {
        let Run { start, letters_end, .. } = self.runs[at];
        &self.folded[start as usize..letters_end as usize]
    }

    /// All runs, folded.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        (0..self.runs.len()).map(|at| self.word(at))
    }

    fn read_ascii(&mut self, text: &str) {
        let Cut { folded, runs } = self;
        folded.push_str(text);
        folded.make_ascii_lowercase();
        let bytes = folded.as_bytes();
        let mut open = None;
        // Where a run that begins there is joined to the one before.
        let mut joint = usize::MAX;
        let mut last = 0;
        // A block of nothing ends what is open at the end.
        for (i, block) in bytes.chunks(BLOCK).chain([&[][..]]).enumerate() {
            let inside = in_word(block);
            // Where runs begin and end, by turns.
            let mut edges = inside ^ (inside << 1 | last);
            last = inside >> (BLOCK - 1);
            while edges != 0 {
                let mut at = i * BLOCK + edges.trailing_zeros() as usize;
                edges &= edges - 1;
                let Some(start) = open.take() else {
                    open = Some(at);
                    continue;
                };
                let joined = joint == start;
                let letters_end = at as u32;
                joint = usize::MAX;
                match bytes.get(at) {
                    Some(b'+' | b'#') => at += sign_after(&bytes[start..at], &bytes[at..]),
                    Some(sign) if joins((*sign).into(), bytes, at) => joint = at + 1,
                    _ => {}
                }
                let (start, end) = (start as u32, at as u32);
                runs.push(Run { start, end, letters_end, chars: (start, end), unspaced: false, joined });
            }
        }
    }

    fn read_other(&mut self, text: &str) {
        let mut open: Option<Run> = None;
        let mut joined = false;
        let mut chars = text.char_indices().enumerate();
        while let Some((i, (byte, c))) = chars.next() {
            let i = i as u32;
            if c.is_ascii() && !c.is_ascii_alphanumeric() || !c.is_ascii() && !c.is_alphanumeric() {
                let voiced = matches!(c, '\u{3099}' | '\u{309a}');
                if !c.is_ascii() && (voiced || text::fold_char(c).next().is_none()) {
                    // An accent of its own belongs to the letter before it.
                    if let Some(run) = &mut open {
                        if voiced {
                            append(c, &mut self.folded, run.start);
                        }
                        run.chars.1 = i + 1;
                    }
                    continue;
                }
                if let Some(mut run) = open.take() {
                    let sign = sign_after(&self.folded.as_bytes()[run.start as usize..], &text.as_bytes()[byte..]);
                    run.chars.1 += sign as u32;
                    self.close(run, &text[byte..byte + sign]);
                    joined = sign == 0 && joins(c, text.as_bytes(), byte);
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
                self.close(run, "");
                joined = false;
            }
            let start = self.folded.len() as u32;
            let (end, chars, joined) = (start, (i, i), joined && !self.runs.is_empty());
            let run = open.get_or_insert(Run { start, end, letters_end: end, chars, unspaced, joined });
            run.chars.1 = i + 1;
            if c.is_ascii() {
                self.folded.push(c.to_ascii_lowercase());
            } else {
                text::fold_char(c).for_each(|c| append(c, &mut self.folded, run.start));
            }
        }
        if let Some(run) = open {
            self.close(run, "");
        }
    }

    /// Takes in a run that ends where the folded text does, unless nothing is left of it, with a sign that belongs to
    /// it.
    fn close(&mut self, run: Run, sign: &str) {
        let letters_end = self.folded.len() as u32;
        if run.start < letters_end {
            self.folded.push_str(sign);
            self.runs.push(Run { end: letters_end + sign.len() as u32, letters_end, ..run });
        }
    }
}

/// How many bytes of a text are looked at together.
const BLOCK: usize = 64;

/// Which bytes of a folded block are letters or digits, as bits: found without asking byte by byte where a word ends,
/// which no processor guesses right.
fn in_word(bytes: &[u8]) -> u64 {
    let mut block = [0; BLOCK];
    block[..bytes.len()].copy_from_slice(bytes);
    let flags = block.map(|byte| u8::from(byte.is_ascii_lowercase() | byte.is_ascii_digit()));
    let (eights, _) = flags.as_chunks::<8>();
    // The highest byte of the product is the lowest bits of all eight.
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    eights.iter().rev().fold(0, |all, eight| all << 8 | bits(eight))
}

/// How many bytes of what follows a run are a sign that belongs to it: `C++`, `C#`, but not `5++` or `issue #5`.
pub(super) fn sign_after(run: &[u8], rest: &[u8]) -> usize {
    let sign = match rest {
        [b'+', b'+', ..] => 2,
        [b'#', next, ..] if next.is_ascii_alphanumeric() => 0,
        [b'#', ..] => 1,
        _ => 0,
    };
    if sign > 0 && !run.is_empty() && run.iter().all(u8::is_ascii_lowercase) { sign } else { 0 }
}

/// Appends a character to the run that begins there; parts of a Hangul syllable or of a voiced kana are put together.
fn append(c: char, folded: &mut String, start: u32) {
    let part = matches!(c, '\u{1161}'..='\u{11c2}' | '\u{3099}' | '\u{309a}');
    let last = folded[start as usize..].chars().next_back();
    match last.filter(|_| part).and_then(|last| compose(last, c)) {
        Some(whole) => {
            folded.pop();
            folded.push(whole);
        }
        None => folded.push(c),
    }
}

/// Whether a sign puts together what stands before and behind it: a point letters of the Latin alphabet, as in
/// `Node.js`, and a hyphen all but numbers. `2.5` is not `25`, nor is `2-5`.
fn joins(sign: char, text: &[u8], at: usize) -> bool {
    let behind = at + sign.len_utf8();
    let are_both = |is_one: fn(&u8) -> bool| {
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        before.is_some_and(is_one) && text.get(behind).is_some_and(is_one)
    };
    match sign {
        '.' => are_both(u8::is_ascii_alphabetic),
        '-' | '\u{2010}' | '\u{2011}' => !are_both(u8::is_ascii_digit),
        _ => matches!(sign, '&' | '\'' | '’'),
    }
}

/// Whether a character is of a script that is written without spaces, or, as Hangul, with endings stuck to its words.
fn is_unspaced(c: char) -> bool {
    c >= '\u{e00}'
        && matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{318f}' | '\u{31a0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ffdc}' | '\u{20000}'..='\u{323af}')
}

/// What a run without spaces is indexed by, in it: each two characters side by side, and the last one.
pub(super) fn pairs(run: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    run.char_indices().map(|(at, c)| {
        let next = run[at + c.len_utf8()..].chars().next().map_or(0, char::len_utf8);
        at..at + c.len_utf8() + next
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn runs_know_where_they_stand() {
        let cut = Cut::of("Zoë’s e\u{301}t");
        let found: Vec<_> = cut.words().zip(&cut.runs).map(|(word, run)| (word, run.chars())).collect();
        assert_eq!(found, [("zoe", 0..3), ("s", 4..5), ("et", 6..9)]);
    }

    proptest! {
        #[test]
        fn both_ways_of_cutting_agree(text in "[a-cA-C0-2 ,'&.+#-]{0,30}|[aB0 +-]{60,140}") {
            let (mut a, mut b) = (Cut::default(), Cut::default());
            a.read_ascii(&text);
            b.read_other(&text);
            let taken = |cut: &Cut| {
                let run = |at: usize| (cut.word(at).to_owned(), cut.letters(at).len(), cut.runs[at].chars, cut.runs[at].joined);
                (0..cut.runs.len()).map(run).collect::<Vec<_>>()
            };
            prop_assert_eq!(taken(&a), taken(&b));
        }

        #[test]
        fn runs_are_in_order_and_folded(text in any::<String>()) {
            let mut end = 0;
            let cut = Cut::of(&text);
            for (word, run) in cut.words().zip(&cut.runs) {
                prop_assert!(run.chars.0 >= end && run.chars.1 > run.chars.0 && !word.is_empty());
                end = run.chars.1;
            }
            prop_assert!(end as usize <= text.chars().count());
        }
    }
}
