//! Text that is safe to show: sanitising, cells, wrapping; and how texts compare: folding, slips, parts of paths.
//!
//! Invariant: what [`sanitise`] returns holds no control character, no bidirectional override and no invisible
//! character; it can be written to a terminal as it is. Widths are counted in cells as ratatui counts them.

mod alike;
mod cells;
mod fault;
mod glyphs;
mod named;
mod paths;
mod readable;
mod texts;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use foldhash::fast::FixedState;
use unicode_normalization::UnicodeNormalization as _;
use unicode_width::UnicodeWidthChar as _;

pub(crate) use alike::{Letters, is_plural, is_slip, share_stem};
pub use cells::{clusters, columns, elide, split_at_width, width, wrap};
pub(crate) use cells::{elide_left, wrap_into};
pub use fault::in_words;
pub use glyphs::Glyphs;
pub(crate) use named::named;
pub(crate) use paths::{first_part, folder, folder_and_name, is_at, own_name};
pub use readable::readable_name;
pub(crate) use readable::{capital, counted, spaced};
pub(crate) use texts::{Texts, begin};

/// What a name ends with that stands before what it names, and a line that announces what follows.
pub(crate) const COLONS: [char; 2] = [':', '：'];

/// A map by a hash that is faster than the standard one, and the same in every run.
pub(crate) type Map<K, V> = HashMap<K, V, FixedState>;

/// A set by such a hash.
pub(crate) type Set<T> = HashSet<T, FixedState>;

/// What tells texts and paths apart in every build, as the standard hashes do not promise: FNV-1a, 64 bits
/// (<http://www.isthe.com/chongo/tech/comp/fnv/>).
pub(crate) fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// How many zero-width marks one character may carry: enough for every script in use, too few for a tower of accents.
const MARKS: usize = 4;

/// How many joiners one picture may have: a family of four has three.
const JOINERS: u8 = 4;

const JOINER: char = '\u{200d}';

/// Parts two letters of a word in scripts whose letters are joined, as Persian spells it.
const NON_JOINER: char = '\u{200c}';

/// Whether a character must not reach the terminal: controls, bidirectional controls, invisible format characters,
/// invisible fillers, tag characters, line and paragraph separators.
pub fn is_unsafe(c: char) -> bool {
    match c {
        ' '..='~' => false,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => true,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' => true,
        '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}' => true,
        // The only character of three cells; Unicode itself advises against it.
        '\u{17d8}' => true,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{feff}' | '\u{fff0}'..='\u{fffb}' => true,
        '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' => true,
        '\u{e0000}'..='\u{e0fff}' => true,
        _ => false,
    }
}

/// Returns the text without anything that [`is_unsafe`]: white space of any kind becomes a space, the rest goes.
/// A zero-width joiner stays between two emoji, where it makes one picture of both, and what keeps letters apart stays
/// between two of a script that joins them. A character keeps its first few
/// accents only, so that no tower of them reaches over the lines around it.
pub fn sanitise(text: &str) -> Cow<'_, str> {
    sanitise_after("", text)
}

/// Returns a text as [`sanitise`] does where it continues another: what is sanitised piece by piece has no more accents
/// on a character than what is sanitised as a whole.
pub(crate) fn sanitise_after<'t>(before: &str, text: &'t str) -> Cow<'t, str> {
    if is_safe(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let marks_before = before.chars().rev().take_while(|c| c.width() == Some(0)).take(MARKS).count();
    let (mut marks, mut joiners) = (marks_before, 0);
    let mut on_picture = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == JOINER {
            if on_picture && joiners < JOINERS && chars.peek().is_some_and(|next| is_picture(*next)) {
                out.push(c);
                joiners += 1;
            }
        } else if c == NON_JOINER {
            let last = || out.chars().next_back().or_else(|| before.chars().next_back());
            let is_letter = |next: &char| is_joined(*next) && next.width() != Some(0);
            if chars.peek().is_some_and(is_letter) && last().is_some_and(is_joined) {
                out.push(c);
            }
        } else if is_unsafe(c) {
            if matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
                out.push(' ');
                (marks, on_picture) = (0, false);
            }
        } else if c.width() == Some(0) {
            if marks < MARKS {
                out.push(c);
                marks += 1;
            }
        } else {
            if !out.ends_with(JOINER) {
                joiners = 0;
            }
            out.push(c);
            (marks, on_picture) = (0, is_picture(c));
        }
    }
    Cow::Owned(out)
}

/// Whether a character is of a script that joins letters: Arabic, and those of India.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{6ff}' | '\u{900}'..='\u{dff}')
}

/// Whether a text is as [`sanitise`] leaves it, and has nothing that [`sanitise_after`] counts.
fn is_safe(text: &str) -> bool {
    let is_odd = |c: char| is_unsafe(c) || c.width() == Some(0);
    let mut rest = text;
    // Most of it is printable ASCII, whatever letters and quotes stand between.
    while let Some(at) = find_byte(rest, |byte| !matches!(byte, b' '..=b'~')) {
        let mut behind = rest[at..].chars();
        if behind.next().is_some_and(is_odd) {
            return false;
        }
        rest = behind.as_str();
    }
    true
}

/// Whether a text has a byte of some kind. Looks at many bytes at once.
pub(crate) fn has_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    find_byte(text, is).is_some()
}

/// Where a text has its first byte of some kind. Looks at many bytes at once.
fn find_byte(text: &str, is: impl Fn(u8) -> bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let start = without::<64>(bytes, &is);
    let start = start + without::<16>(&bytes[start..], &is);
    bytes[start..].iter().position(|byte| is(*byte)).map(|at| start + at)
}

/// How many bytes stand before the first run of so many that has one of some kind. What the compiler can look at as a
/// whole is of one length.
fn without<const LENGTH: usize>(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    let (runs, _) = bytes.as_chunks::<LENGTH>();
    let any = |run: &[u8; LENGTH]| run.iter().fold(false, |any, byte| any | is(*byte));
    LENGTH * runs.iter().position(any).unwrap_or(runs.len())
}

/// Whether a character can be part of an emoji that joiners make of several.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}')
        || matches!(c, '\u{1f000}'..='\u{1faff}')
}

/// Folds a text for comparison: lower case, no accents, compatibility forms made plain.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // The quote or dash that most texts have somewhere does not make all of them slow.
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (plain, after) = rest.split_at(ascii_length(rest));
        let start = folded.len();
        folded.push_str(plain);
        folded[start..].make_ascii_lowercase();
        let (other, after) = after.split_at(after.bytes().position(|b| b.is_ascii()).unwrap_or(after.len()));
        folded.extend(folded_chars(other.chars()));
        rest = after;
    }
    folded
}

/// How many bytes of ASCII a text begins with.
fn ascii_length(text: &str) -> usize {
    /// So many are looked at in one step.
    const STEP: usize = 32;
    let steps = text.as_bytes().chunks(STEP).take_while(|bytes| bytes.is_ascii()).count();
    let from = (steps * STEP).min(text.len());
    from + text.bytes().skip(from).take_while(u8::is_ascii).count()
}

/// Where ranges of a text's characters stand, in bytes; at its end where it has fewer.
pub(crate) fn bytes_of(text: &str, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let byte = |char: usize| starts.get(char).copied().unwrap_or(text.len());
    ranges.iter().map(|range| byte(range.start)..byte(range.end)).collect()
}

/// The words of a text, without what stands between them.
pub(crate) fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Folds one character as [`fold`] does: to none, one or more.
pub(crate) fn fold_char(c: char) -> impl Iterator<Item = char> {
    folded_chars(std::iter::once(c))
}

fn folded_chars(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    chars.nfkd().filter(|c| !is_accent(*c)).flat_map(char::to_lowercase).flat_map(without_stroke).nfc()
}

/// A small letter without a mark that is part of it, as it is within a word, and a joined pair as the two that it is
/// of.
fn without_stroke(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'ł' => ('l', None),
        'ø' => ('o', None),
        'đ' => ('d', None),
        'ı' => ('i', None),
        'ς' => ('σ', None),
        // Digits of Arabic and Persian.
        '٠'..='٩' => (char::from(b'0' + (c as u32 - '٠' as u32) as u8), None),
        '۰'..='۹' => (char::from(b'0' + (c as u32 - '۰' as u32) as u8), None),
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        c => (c, None),
    };
    std::iter::once(first).chain(second)
}

/// The marks of voiced kana tell letters apart, so they stay; Hangul is put together again after folding.
fn is_accent(c: char) -> bool {
    !matches!(c, '\u{3099}' | '\u{309a}') && unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(sanitise(text), expected);
    }

    #[test]
    fn the_fingerprint_is_the_published_one() {
        assert_eq!(fingerprint(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(b"a"), 0xaf63_dc4c_8601_ec8c);
    }

    #[test]
    fn plain_text_is_borrowed() {
        assert!(matches!(sanitise("Senior Engineer, 60%"), Cow::Borrowed(_)));
        assert!(matches!(sanitise("Zoë – “quoted” 日本"), Cow::Borrowed(_)));
    }

    #[test]
    fn escape_sequences_lose_their_escape() {
        check("a\u{1b}[31mb", "a[31mb");
        check("a\u{9b}31mb\u{7f}", "a31mb");
        check("a\u{7}\0b", "ab");
    }

    #[test]
    fn white_space_becomes_a_space() {
        check("a\tb\r\nc\u{2028}d", "a b  c d");
    }

    #[test]
    fn invisible_characters_go() {
        check("a\u{202e}b\u{200b}c\u{feff}d\u{ad}e", "abcde");
        check("x\u{e0041}\u{e007f}y\u{3164}z", "xyz");
        check("p\u{2066}q\u{2069}", "pq");
        check("\u{fff9}a\u{fffa}b\u{fffb}c\u{206a}d", "abcd");
        check("a\u{17d8}b\u{1bca0}c\u{1bca3}d\u{1d173}e\u{1d17a}f", "abcdef");
    }

    #[test]
    fn a_joiner_stays_between_emoji_only() {
        check("👩\u{200d}💻", "👩\u{200d}💻");
        check("👁\u{fe0f}\u{200d}🗨\u{fe0f}", "👁\u{fe0f}\u{200d}🗨\u{fe0f}");
        check("a\u{200d}b", "ab");
        check("👩\u{200d}b", "👩b");
        check("👩 \u{200d}💻", "👩 💻");
    }

    #[test]
    fn what_keeps_letters_apart_stays_between_them_only() {
        check("نرم\u{200c}افزار", "نرم\u{200c}افزار");
        check("نرم\u{200c}\u{200c}افزار", "نرم\u{200c}افزار");
        check("\u{200c}نرم\u{200c} افزار\u{200c}", "نرم افزار");
        check("pi\u{200c}lot", "pilot");
        assert_eq!(sanitise_after("نرم", "\u{200c}افزار"), "\u{200c}افزار");
    }

    #[test]
    fn a_chain_of_joined_emoji_is_cut() {
        let chain = "👩\u{200d}".repeat(50) + "👩";
        assert!(clusters(&sanitise(&chain)).all(|(_, c, _)| c.matches(JOINER).count() <= usize::from(JOINERS)));
        assert_eq!(sanitise(&chain).matches('👩').count(), 51);
    }

    #[test]
    fn a_tower_of_accents_is_cut() {
        check(&format!("e{}f", "\u{301}".repeat(90)), "e\u{301}\u{301}\u{301}\u{301}f");
        check(&format!("e{}", "\u{200b}\u{301}".repeat(9)), "e\u{301}\u{301}\u{301}\u{301}");
    }

    #[test]
    fn a_tower_is_cut_whatever_it_is_made_of() {
        let mut text = "e".to_owned();
        for piece in ["\u{301}\u{301}", "\u{200b}", "\u{301}", "\u{301}\u{301}", "\u{301}f\u{301}"] {
            let clean = sanitise_after(&text, piece).into_owned();
            text.push_str(&clean);
        }
        assert_eq!(text, "e\u{301}\u{301}\u{301}\u{301}f\u{301}");
    }

    #[test]
    fn folding_takes_case_accents_and_forms_away() {
        assert_eq!(fold("Café ÉCOLE ﬁn"), "cafe ecole fin");
        assert_eq!(fold("VP, IT"), "vp, it");
        assert_eq!(fold("ガ 자격"), "ガ 자격");
        assert_eq!(fold("Główny Søfører Straße Đọc"), "glowny soforer strasse doc");
        assert_eq!(fold("Όρος ΌΡΟΣ ٧ ۴"), "οροσ οροσ 7 4");
    }

    proptest! {
        #[test]
        fn sanitised_text_is_safe(text in any::<String>()) {
            let safe = sanitise(&text);
            prop_assert!(safe.chars().all(|c| matches!(c, JOINER | NON_JOINER) || !is_unsafe(c)));
            prop_assert_eq!(sanitise(&safe), &*safe);
        }

        #[test]
        fn folding_part_by_part_is_folding(text in "[a-z ]{0,3}\\PC{0,3}[a-zÉ가\u{1100}\u{1161}]{0,9}\\PC{0,9}") {
            let whole: String = folded_chars(text.chars()).collect();
            prop_assert_eq!(fold(&text), whole);
        }
    }
}
