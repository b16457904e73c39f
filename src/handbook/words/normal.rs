//! Texts as they are compared: folded, without punctuation.
//!
//! Invariant: what is normal already stays as it is.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::{COLONS, fold};

/// The places of the spaces between words.
pub(super) fn spaces(words: &str) -> impl DoubleEndedIterator<Item = usize> {
    words.bytes().enumerate().filter(|(_, byte)| *byte == b' ').map(|(at, _)| at)
}

/// The words of a text in its normal form.
pub(super) fn spoken(words: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    spaces(words).chain([words.len()]).map(move |end| &words[std::mem::replace(&mut start, end + 1)..end])
}

/// Whether a letter is of a language that puts no spaces between words, or none before its nouns.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0e7f}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// The first word of a text in its normal form.
pub(super) fn first_word(words: &str) -> &str {
    spoken(words).next().unwrap_or_default()
}

/// Words without the number before them: `2 1 requirements`, which was `2.1 Requirements`.
pub(super) fn without_number(words: &str) -> &str {
    let mut rest = words;
    while rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, ')' | ' '))
        && let Some((first, after)) = rest.split_once(' ')
    {
        if !first.bytes().all(|b| b.is_ascii_digit() || b == b')') {
            break;
        }
        rest = after;
    }
    rest
}

/// Words without the Roman number before them: `iii requisitos`, which was `III. Requisitos`.
pub(super) fn without_numeral(words: &str) -> &str {
    let numeral = words.bytes().take_while(|b| matches!(b, b'i' | b'v' | b'x')).count();
    words[numeral..].strip_prefix(' ').unwrap_or(words)
}

/// Without a remark in parentheses at the end: `performance indicators (pi)`.
pub(super) fn without_aside(words: &str) -> &str {
    match words.strip_suffix(')').and_then(|inner| inner.rfind('(')) {
        Some(open) if open > 0 => words[..open].trim_end(),
        _ => words,
    }
}

/// A heading's words: folded, parentheses kept, other punctuation made spaces, apostrophes straight.
pub(crate) fn normal(heading: &str) -> String {
    let mut out = String::with_capacity(heading.len() + 4);
    push_normal(&mut out, heading);
    out
}

/// Writes a heading's words behind what stands there.
pub(in crate::handbook) fn push_normal(out: &mut String, heading: &str) {
    let start = out.len();
    if is_nearly_normal(heading) {
        out.push_str(heading);
        out[start..].make_ascii_lowercase();
        return;
    }
    let heading = &*ungendered(&heading[between_pictures(heading)]);
    if heading.is_ascii() {
        push_ascii(out, heading);
    } else {
        push_folded(out, &fold(heading));
    }
    let end = start + out[start..].trim_end().trim_end_matches('\'').len();
    out.truncate(end);
    let quotes = out.len() - start - out[start..].trim_start_matches('\'').len();
    out.drain(start..start + quotes);
}

/// Where a heading stands between the pictures that it begins or ends with by their names: `:anchor: Pilot`.
pub(in crate::handbook) fn between_pictures(heading: &str) -> Range<usize> {
    // Most headings have none.
    let may_end = |byte: Option<&u8>| matches!(byte, Some(b':' | b' '));
    if !may_end(heading.as_bytes().first()) && !may_end(heading.as_bytes().last()) {
        return 0..heading.len();
    }
    let is_name = |name: &str| {
        let is = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'+');
        name.len() > 1 && name.bytes().all(is)
    };
    let mut rest = heading;
    while let Some((name, after)) = rest.trim_start().strip_prefix(':').and_then(|inner| inner.split_once(':'))
        && is_name(name)
    {
        rest = after;
    }
    let start = heading.len() - rest.len();
    while let Some((before, name)) = rest.trim_end().strip_suffix(':').and_then(|inner| inner.rsplit_once(':'))
        && is_name(name)
    {
        rest = before;
    }
    start..start + rest.len()
}

/// A heading as the name that it says: without pictures at its ends, and without a colon behind it.
pub(in crate::handbook) fn as_name(heading: &str) -> &str {
    heading[between_pictures(heading)].trim().trim_end_matches(COLONS).trim_end()
}

/// Whether only capitals keep a heading from its normal form, as with most.
fn is_nearly_normal(heading: &str) -> bool {
    let bytes = heading.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return true };
    let is_kept = |byte: u8| byte.is_ascii_alphanumeric() | (byte == b' ') | (byte == b'\'');
    let pairs = bytes.iter().zip(&bytes[1..]);
    first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
        && pairs.fold(true, |kept, (byte, next)| kept & is_kept(*byte) & ((*byte != b' ') | (*next != b' ')))
}

/// Headings of ASCII need no look at what a character is.
fn push_ascii(out: &mut String, heading: &str) {
    let mut spaced = true;
    for byte in heading.bytes() {
        let normal = NORMAL[usize::from(byte)];
        if normal != b' ' {
            out.push(char::from(normal));
        } else if matches!(byte, b'&' | b'+') {
            out.push_str(if spaced { "and " } else { " and " });
        } else if !spaced {
            out.push(' ');
        }
        spaced = normal == b' ';
    }
}

/// What becomes of each byte of ASCII.
static NORMAL: [u8; 256] = {
    let mut normal = [b' '; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        normal[byte as usize] = match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'(' | b')' | b'/' | b'\'' => byte,
            b'A'..=b'Z' => byte.to_ascii_lowercase(),
            b'`' => b'\'',
            _ => b' ',
        };
        byte += 1;
    }
    normal
};

fn push_folded(out: &mut String, folded: &str) {
    let start = out.len();
    let space = |out: &mut String| {
        if out.len() > start && !out.ends_with(' ') {
            out.push(' ');
        }
    };
    for c in folded.chars() {
        match c {
            '’' | '‘' | 'ʼ' | '\'' | '`' => out.push('\''),
            '&' | '+' => {
                space(out);
                out.push_str("and ");
            }
            // A letter that folding leaves with a mark of its own: the katakana long vowel sign and the like are
            // letters.
            c if c.is_alphanumeric() || matches!(c, '(' | ')' | '/') => out.push(c),
            _ => space(out),
        }
    }
}

/// A name without what says that it is of all genders: `Entwickler*in`, `étudiant·e·s`, `Desarrollador/a (m/w/d)`.
pub(in crate::handbook) fn ungendered(name: &str) -> Cow<'_, str> {
    // What goes on in a word behind a sign, in German, French, Spanish, Portuguese, Italian, Polish, Czech.
    const ENDINGS: &[&str] = &[
        "in", "innen", "r", "n", "e", "es", "s", "ne", "nes", "se", "euse", "euses", "rice", "rices", "trice",
        "trices", "ère", "ères", "a", "as", "o", "os", "ra", "ras", "ora", "oras", "ka", "ki", "na", "ice", "x",
    ];
    // No word to which less is left says who somebody is.
    const LEAST: usize = 4;
    let marks = |c: char| matches!(c, '*' | ':' | '_' | '/' | '(' | '·' | '‧' | '•' | '.');
    if !may_be_gendered(name.as_bytes()) {
        return name.into();
    }
    let mut out = String::new();
    let (mut kept, mut at) = (0, 0);
    while let Some(mark) = name[at..].find(marks).map(|found| at + found) {
        let sign = name[mark..].chars().next().map_or(1, char::len_utf8);
        let word = if kept == mark && kept > 0 { &*out } else { &name[kept..mark] };
        let letters = word.chars().rev().take_while(|c| c.is_alphabetic()).take(LEAST).count();
        let behind = name[mark + sign..].trim_start_matches('-');
        let open = name[mark..].starts_with('(');
        let end = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
        let closed = if open { behind[end..].starts_with(')') } else { end > 0 };
        at = mark + sign;
        if letters == LEAST && closed && ENDINGS.contains(&&behind[..end]) {
            out.push_str(&name[kept..mark]);
            at = name.len() - behind.len() + end + usize::from(open);
            kept = at;
        } else if open && let Some(end) = genders(&name[mark..]) {
            out.push_str(name[kept..mark].trim_end());
            at = mark + end;
            kept = at;
        }
    }
    if kept == 0 {
        return name.into();
    }
    out.push_str(&name[kept..]);
    out.into()
}

/// Whether a word goes on behind a sign, or a parenthesis begins with a letter alone; in few names it does.
fn may_be_gendered(name: &[u8]) -> bool {
    let in_word = |byte: u8| byte.is_ascii_lowercase() || byte >= 0x80;
    let goes_on = |at: usize| match (name[at], name.get(at + 1), name.get(at + 2)) {
        (b'(', _, Some(b'/' | b'|')) => true,
        (_, Some(next), _) => in_word(name[at - 1]) && (in_word(*next) || *next == b'-'),
        _ => false,
    };
    (1..name.len()).any(|at| SIGN[usize::from(name[at])] && goes_on(at))
}

/// The bytes with which signs between a word and its other ending begin; all that are not ASCII may.
static SIGN: [bool; 256] = {
    let mut sign = [false; 256];
    let mut byte = 0x80;
    while byte < 256 {
        sign[byte] = true;
        byte += 1;
    }
    sign[b'*' as usize] = true;
    sign[b':' as usize] = true;
    sign[b'_' as usize] = true;
    sign[b'/' as usize] = true;
    sign[b'(' as usize] = true;
    sign[b'.' as usize] = true;
    sign
};

/// The length of a remark that lists genders by their first letters: `(m/w/d)`, `(H/F)`.
fn genders(text: &str) -> Option<usize> {
    let end = text.find(')')?;
    let mut letters = text[1..end].split(['/', '|']).map(str::trim);
    let is_letter = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_alphabetic);
    (letters.clone().count() > 1 && letters.all(is_letter)).then_some(end + 1)
}

/// Letters and digits only, for telling whether two names are one.
pub(in crate::handbook) fn squeezed(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    push_squeezed(&mut out, name);
    out
}

/// Writes the same behind what stands there.
pub(in crate::handbook) fn push_squeezed(out: &mut String, name: &str) {
    let name = &*ungendered(name);
    if name.is_ascii() {
        let start = out.len();
        name.split(|c: char| !c.is_ascii_alphanumeric()).for_each(|run| out.push_str(run));
        out[start..].make_ascii_lowercase();
    } else {
        out.extend(fold(name).chars().filter(|c| c.is_alphanumeric()));
    }
}

/// Whether two names have the same letters and digits.
pub(in crate::handbook) fn same_letters(a: &str, b: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = u8> {
        name.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase())
    }
    if a.is_ascii() && b.is_ascii() { letters(a).eq(letters(b)) } else { squeezed(a) == squeezed(b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_all_genders() {
        let check = |name: &str, expected: &str| assert_eq!(ungendered(name), expected);
        check("Lotse*in", "Lotse");
        check("Hafenlotsen:innen", "Hafenlotsen");
        check("Steuermann_in (m/w/d)", "Steuermann");
        check("Étudiant·e·s en navigation", "Étudiant en navigation");
        check("Marinero/a sénior", "Marinero sénior");
        check("Navegador(a)", "Navegador");
        check("Navegador(-ora) (H/M)", "Navegador");
        check("Requirement(s)", "Requirement");
        check("Deckhand/Pilot", "Deckhand/Pilot");
        check("Pilot (L3)", "Pilot (L3)");
        check("Kind: in short", "Kind: in short");
        check("and/or", "and/or");
        check("Pilots: e.g. a", "Pilots: e.g. a");
    }

    #[track_caller]
    fn check(heading: &str, expected: &str) {
        assert_eq!(normal(heading), expected, "{heading}");
        assert_eq!(normal(expected), expected, "what is normal stays: {heading}");
        // Whatever stands before it in the same text.
        let mut normals = String::from("levels ");
        push_normal(&mut normals, heading);
        assert_eq!(normals, format!("levels {expected}"), "{heading}");
    }

    #[test]
    fn headings_are_compared_by_their_words() {
        check("Senior Harbour Pilot", "senior harbour pilot");
        check("Pilot  (Tides)", "pilot (tides)");
        check(" Pilot, Tides: ", "pilot tides");
        check("Tides & Currents", "tides and currents");
        check("Tides&Currents", "tides and currents");
        check("'Pilot'", "pilot");
        check("You`ll pilot", "you'll pilot");
        check("What you’ll do…", "what you'll do");
        check("— Lotsin / Lotse —", "lotsin / lotse");
        check("Tidés + Curr\u{e9}nts", "tides and currents");
        check("", "");
    }
}
