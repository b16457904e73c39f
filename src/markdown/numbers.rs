//! Numbered lists that markdown does not know, as Chinese and Japanese write them (`1、操船`, `１．操船`, `（1）操船`, `①操船`), and
//! by letters: `a) Steer`, `(b) Moor`.
//!
//! Invariant: the text keeps its length and its line breaks, so that every position still holds; only what counts on
//! from one line to the next is a list.

use std::borrow::Cow;

use super::code::Code;
use crate::text::has_byte;

/// A line that is indented more is code: in spaces.
const MOST_INDENTED: usize = 3;

/// A number before a line's text.
struct Number {
    /// Where it begins in the text.
    at: usize,
    /// How many bytes it has, its signs counted.
    length: usize,
    value: u32,
}

/// Makes items of lines that count on from one to the next. Without letters of Chinese, costs a look at the bytes.
pub(super) fn listed(body: Cow<'_, str>) -> Cow<'_, str> {
    // The first bytes of its letters, and of signs as wide as they are; of quotes and dashes it is 0xe2.
    if !has_byte(&body, |byte| byte > 0xe2) && !has_letters(&body) {
        return body;
    }
    let mut lists: Vec<Vec<Number>> = Vec::new();
    let mut open: Vec<Number> = Vec::new();
    let mut code = Code::default();
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let text = line.trim_start_matches(' ');
        if text.trim_end().is_empty() {
            continue;
        }
        let indent = line.len() - text.len();
        let number = numbered(text).or_else(|| lettered(text)).filter(|_| indent <= MOST_INDENTED);
        // An item goes on.
        if number.is_none() && indent > 1 && !open.is_empty() {
            continue;
        }
        let number = number.map(|(length, value)| Number { at: at + indent, length, value });
        let goes_on = |number: &Number| number.value == open.last().map_or(1, |last| last.value + 1);
        let next = number.filter(|number| goes_on(number) || number.value == 1);
        if !open.is_empty() && !next.as_ref().is_some_and(goes_on) {
            lists.push(std::mem::take(&mut open));
        }
        if let Some(next) = next {
            code.advance(&body, at);
            open.extend(Some(next).filter(|_| code.fence.is_none()));
        }
    }
    lists.push(open);
    let mut text = Vec::new();
    for Number { at, length, value } in lists.into_iter().filter(|list| list.len() > 1).flatten() {
        if text.is_empty() {
            text = body.as_bytes().to_vec();
        }
        let mark = format!("{value}.");
        let mark = if mark.len() < length { mark.as_bytes() } else { b"-" };
        text[at..at + length].fill(b' ');
        text[at..at + mark.len()].copy_from_slice(mark);
    }
    if text.is_empty() {
        return body;
    }
    // Whole letters are replaced by ASCII, so this stays UTF-8.
    String::from_utf8(text).map_or(body, Cow::Owned)
}

/// The number that a line begins with, and how many bytes it has with its signs.
fn numbered(line: &str) -> Option<(usize, u32)> {
    let circled = line.chars().next().filter(|c| matches!(c, '①'..='⑨'));
    if let Some(circled) = circled {
        return Some((circled.len_utf8(), u32::from(circled) - u32::from('①') + 1));
    }
    let inner = line.strip_prefix(['（', '(']);
    let digits = inner.unwrap_or(line);
    let value = |c: char| c.to_digit(10).or_else(|| ('０'..='９').contains(&c).then(|| u32::from(c) - u32::from('０')));
    let end = digits.find(|c: char| value(c).is_none()).unwrap_or(digits.len());
    let number = digits[..end].chars().filter_map(value).take(2).fold(0, |number, digit| 10 * number + digit);
    let behind = &digits[end..];
    let sign = behind.chars().next()?;
    let rest = &behind[sign.len_utf8()..];
    let is_letter = rest.trim_start().starts_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    let closes = match (inner.is_some(), sign) {
        (true, '）' | ')') | (false, '）' | '、' | '．') => true,
        // Markdown knows it where a space follows.
        (false, '.') => rest.starts_with(|c: char| !c.is_ascii()),
        _ => false,
    };
    // `2、3日` counts days.
    (end > 0 && closes && is_letter).then(|| (line.len() - rest.len(), number))
}

/// Whether a line begins with the first letter of a list.
fn has_letters(body: &str) -> bool {
    let begins_line = |at: usize| {
        let before = body[..at].strip_suffix('(').unwrap_or(&body[..at]).trim_end_matches(' ');
        before.is_empty() || before.ends_with('\n')
    };
    memchr::memmem::find_iter(body.as_bytes(), "a)").any(begins_line)
}

/// The letter that a line begins with, as the number that it counts to, and how many bytes it has with its signs.
fn lettered(line: &str) -> Option<(usize, u32)> {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let (letter, behind) = (*inner.as_bytes().first()?, inner.get(1..)?);
    let rest = behind.strip_prefix(')')?;
    let is_one = letter.is_ascii_lowercase() && rest.starts_with(' ') && !rest.trim().is_empty();
    is_one.then(|| (line.len() - rest.len(), u32::from(letter - b'a') + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_count_on_become_items() {
        let check = |body: &str, expected: &str| {
            assert_eq!(listed(body.into()), expected, "{body}");
            assert_eq!(expected.len(), body.len(), "{body}");
        };
        check("职责\n1、操船\n2、系泊\n", "职责\n1.  操船\n2.  系泊\n");
        check("１．操船\n\n２．係留\n", "1.    操船\n\n2.    係留\n");
        check("（1）操船\n（2）係留\n", "1.     操船\n2.     係留\n");
        check("①操船\n②係留\n", "1. 操船\n2. 係留\n");
        check("1.操船\n2.係留\n", "- 操船\n- 係留\n");
        check("1、操船\n职责\n2、系泊\n", "1、操船\n职责\n2、系泊\n");
        check("1、2天\n2、3天\n", "1、2天\n2、3天\n");
        check("1、操船\n1、操船\n2、系泊\n", "1、操船\n1.  操船\n2.  系泊\n");
        check("Duties:\na) Steer\nb) Moor\n", "Duties:\n-  Steer\n-  Moor\n");
        check("(a) Steer\n    ships\n(b) Moor\n", "1.  Steer\n    ships\n2.  Moor\n");
        check("a) Steer\nc) Moor\n", "a) Steer\nc) Moor\n");
        check("Steer (see a)\nb) Moor\n", "Steer (see a)\nb) Moor\n");
        check("```\n1、操船\n2、系泊\n```\n", "```\n1、操船\n2、系泊\n```\n");
    }
}
