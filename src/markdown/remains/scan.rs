//! Whether a page has anything that a generator or a wiki reads in its own way.
//!
//! Invariant: three scans for bytes that are rare, whatever the page holds, where it has none of it.

/// What a body may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// What begins with `{`, `<` or `[`.
    pub marks: bool,
    /// Signs at the beginning of a line or around words.
    pub signs: bool,
}

impl Found {
    /// Whether there is anything.
    pub fn any(self) -> bool {
        self.marks || self.signs
    }
}

/// Looks for what a body may have.
pub(super) fn look(body: &[u8]) -> Found {
    let begins = |word: &[u8]| body.trim_ascii_start().starts_with(word);
    let has_signs = || {
        memchr::memchr3_iter(b'=', b'%', b'!', body).any(|at| is_sign(&body[at..]))
            || memchr::memchr3_iter(b'[', b':', b'?', body).any(|at| is_sign(&body[at..]))
    };
    let mut found = Found { marks: false, signs: has_signs() || begins(b"import ") || begins(b"export ") };
    for at in memchr::memchr3_iter(b'{', b'<', b'^', body) {
        found.marks |= may_be_mark(body, at);
        found.signs |= names_block(body, at);
    }
    found.marks |= found.signs;
    found
}

/// Whether something that is known may begin at `{` or `<`.
fn may_be_mark(body: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b'\n', |before| body[before]);
    let next = |ahead: usize| body.get(at + ahead).copied().unwrap_or_default();
    match body[at] {
        b'{' => {
            matches!(next(1), b':' | b'{' | b'%' | b'/')
                || before == b'='
                || (ends_marked(before) && matches!(next(1), b' ' | b'.' | b'#' | b'a'..=b'z'))
        }
        b'<' => matches!(next(1), b'%' | b'A'..=b'Z') || (next(1) == b'/' && next(2).is_ascii_uppercase()),
        _ => false,
    }
}

/// Whether a block is named or taken in at `^` or `<`: `^pilots`, `--8<--`.
fn names_block(body: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b'\n', |before| body[before]);
    let next = body.get(at + 1).copied().unwrap_or_default();
    match body[at] {
        b'<' => before == b'8' && next == b'-',
        b'^' => before.is_ascii_whitespace() && next.is_ascii_alphanumeric(),
        _ => false,
    }
}

/// Whether a text begins with signs side by side as wikis and their like have them: `[[`, `==`, `%%`, `:::`, `!!!`,
/// `???`, `[!NOTE`, `[TOC`.
fn is_sign(text: &[u8]) -> bool {
    match *text {
        [b'[', b'[', ..] | [b'=', b'=', ..] | [b'%', b'%', ..] | [b'[', b'T', b'O', b'C', ..] => true,
        [b':', b':', b':', ..] | [b'!', b'!', b'!', ..] | [b'?', b'?', b'?', ..] => true,
        [b'[', b'!', third, ..] => third.is_ascii_alphabetic(),
        _ => false,
    }
}

/// Whether an attribute list may follow a byte: that of a link, a picture, code, stressed text or a block.
pub(super) fn ends_marked(byte: u8) -> bool {
    matches!(byte, b')' | b']' | b'`' | b'*' | b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_found_wherever_they_stand() {
        let plain = "a: b! c? [d] e=f 5% ".repeat(6);
        for length in 0..plain.len() {
            let text = &plain[..length];
            assert!(!look(text.as_bytes()).any(), "{text:?}");
            for odd in
                ["[[a", "==a", "%%a", ":::", "!!!", "???", "[!a", "[TOC", "{% a", "{/* ", "<A", "</A", "8<--", " ^a1"]
            {
                let text = format!("{text}{odd}");
                assert!(look(text.as_bytes()).any(), "{text:?}");
                let text = format!("{odd}{text}");
                assert!(look(text.as_bytes()).any(), "{text:?}");
            }
        }
    }

    #[test]
    fn what_most_pages_have_is_no_sign() {
        for plain in [
            "a <b> <https://e.org> c",
            "## A {#b}",
            "[^1] 2^3",
            "a::b !! ??",
            "[Tug](TOC)",
            "[![a](b)](c)",
            "Atomic{I,U}",
        ] {
            assert!(!look(plain.as_bytes()).any(), "{plain:?}");
        }
        assert!(look(b"[a](b){ .c }").any());
        assert!(look(b"\nimport A from 'a'\n").any());
    }
}
