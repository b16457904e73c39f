//! Text that is safe to show: sanitising, and folding for comparison.
//!
//! Invariant: what [`sanitise`] returns holds no control character, no bidirectional override and no invisible
//! character; it can be written to a terminal as it is.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// Whether a character must not reach the terminal: controls, bidirectional controls, invisible format characters,
/// tag characters, line and paragraph separators.
pub fn is_unsafe(c: char) -> bool {
    match c {
        ' '..='~' => false,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => true,
        '\u{ad}' | '\u{61c}' | '\u{180e}' => true,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' => true,
        '\u{e0000}'..='\u{e0fff}' => true,
        _ => false,
    }
}

/// Returns the text without anything that [`is_unsafe`]: white space of any kind becomes a space, the rest goes.
/// A zero-width joiner stays between two emoji, where it makes one picture of both.
pub fn sanitise(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| (0x20..0x7f).contains(&b)) || !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !is_unsafe(c) {
            out.push(c);
        } else if matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            out.push(' ');
        }
    }
    Cow::Owned(out)
}

/// Folds a text for comparison: lower case, no accents, compatibility forms made plain.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}
