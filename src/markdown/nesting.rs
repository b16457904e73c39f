//! Lists and quotes that begin too far to the right, taken for text before markdown is parsed: a line of nothing but
//! list marks would nest without end, and each further line would ask every one of its lists whether it goes on.
//!
//! Invariant: the text keeps its length, so that every position still holds.

use std::borrow::Cow;

/// So many bytes of indents and marks a line may begin with; a mark further to the right is text. Fifty lists in lists.
const MOST: usize = 200;

/// What stands where a mark was: no markdown, and never shown.
const NO_MARK: u8 = 0x01;

/// A body in which nothing nests too deep.
pub(super) struct Bounded<'a> {
    /// Markdown of the same length.
    pub text: Cow<'a, str>,
    /// The bytes at which marks were that are now text.
    pub marks: Vec<usize>,
}

/// Bounds the nesting of a body. Costs a look at few of its bytes where nothing is nested deep.
pub(super) fn bound(body: Cow<'_, str>) -> Bounded<'_> {
    // As many bytes in a row that may begin a line hold a whole chunk of half as many, wherever they begin.
    let may_nest = body.as_bytes().chunks_exact(MOST / 2).any(|chunk| chunk.iter().all(|byte| may_begin_line(*byte)));
    if !may_nest {
        return Bounded { text: body, marks: Vec::new() };
    }
    let mut start = 0;
    let mut marks = Vec::new();
    for line in body.split_inclusive('\n') {
        marks.extend(deep_mark(line.as_bytes()).map(|at| start + at));
        start += line.len();
    }
    if marks.is_empty() {
        return Bounded { text: body, marks };
    }
    let mut bytes = body.into_owned().into_bytes();
    for at in &marks {
        bytes[*at] = NO_MARK;
    }
    let text = String::from_utf8(bytes).expect("one letter of ASCII took the place of another");
    Bounded { text: Cow::Owned(text), marks }
}

fn may_begin_line(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'+' | b'*' | b'0'..=b'9' | b'.' | b')')
}

/// Where the first mark stands on a line that is too far to the right.
fn deep_mark(line: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += line[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let rest = &line[at..];
        let mark = mark(rest)?;
        if at >= MOST {
            return (!is_rule(rest)).then_some(at);
        }
        at += mark;
    }
}

/// How long the mark of a quote or list item is that a text begins with.
fn mark(text: &[u8]) -> Option<usize> {
    let ends = |at: usize| text.get(at).is_none_or(|byte| byte.is_ascii_whitespace());
    match text {
        [b'>', ..] => Some(1),
        [b'-' | b'+' | b'*', ..] => ends(1).then_some(1),
        _ => {
            let digits = text.iter().take(9).take_while(|byte| byte.is_ascii_digit()).count();
            let is_number = digits > 0 && matches!(text.get(digits), Some(b'.' | b')'));
            (is_number && ends(digits + 1)).then_some(digits + 1)
        }
    }
}

/// Whether the rest of a line is a thematic break: `- - -`.
fn is_rule(rest: &[u8]) -> bool {
    let mark = rest[0];
    matches!(mark, b'-' | b'*')
        && rest.iter().all(|byte| *byte == mark || byte.is_ascii_whitespace())
        && rest.iter().filter(|byte| **byte == mark).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes of the marks that a body loses.
    #[track_caller]
    fn check(body: &str, expected: &[usize]) {
        let bounded = bound(Cow::Borrowed(body));
        assert_eq!(bounded.marks, expected, "{body}");
        assert_eq!(bounded.text.len(), body.len());
        let odd = body.bytes().zip(bounded.text.bytes()).filter(|(before, after)| before != after);
        assert!(odd.count() == expected.len(), "nothing but marks changes");
    }

    #[test]
    fn a_mark_too_far_to_the_right_is_text() {
        check(&("- ".repeat(101) + "x"), &[200]);
        check(&("- ".repeat(100) + "x"), &[]);
        check(&("a\n\n".to_owned() + &"> ".repeat(5000) + "x\n" + &"1. ".repeat(5000) + "x"), &[203, 10_206]);
        check(&(">".repeat(5000) + "x"), &[200]);
        check(&("\t".repeat(300) + "- x"), &[300]);
        check(&("é\n".to_owned() + &"> - 12) ".repeat(30) + "é"), &[3 + 200]);
    }

    #[test]
    fn what_is_no_mark_stays() {
        for body in ["-".repeat(500), "- ".repeat(500), "* ".repeat(500), "> ".repeat(40) + &"- ".repeat(500)] {
            check(&body, &[]);
        }
        for line in ["-----x", "- x - y", "2024-10-11 ", "*a ", "1.2.3.4 ", "x"] {
            check(&line.repeat(100), &[]);
        }
        check(&(" ".repeat(500) + "x\n" + &" ".repeat(500) + "->"), &[]);
        check(&("-".repeat(300) + " x"), &[]);
    }
}
