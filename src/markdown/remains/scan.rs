//! Whether a page has anything that a generator or a wiki reads in its own way.
//!
//! Invariant: two scans that look at many bytes at once, whatever the page holds, where it has none of it.

use memchr::memmem::Finder;
use std::sync::LazyLock;

/// The name of the table of contents; made once, as most texts have none.
static CONTENTS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("TOC"));

/// Whether a body may have remains.
pub(super) fn may_have_remains(body: &[u8]) -> bool {
    memchr::memchr3_iter(b'{', b'<', b'^', body).any(|at| begins(body, at))
        || has_signs(body)
        || CONTENTS.find(body).is_some()
        || [&b"import "[..], b"export "].iter().any(|word| body.trim_ascii_start().starts_with(word))
}

/// Whether something that is known may begin at `{`, `<` or `^`.
fn begins(body: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b'\n', |before| body[before]);
    let next = |ahead: usize| body.get(at + ahead).copied().unwrap_or_default();
    match body[at] {
        b'{' => {
            matches!(next(1), b':' | b'{' | b'%' | b'/')
                || before == b'='
                || (ends_marked(before) && matches!(next(1), b' ' | b'.' | b'#' | b'a'..=b'z'))
        }
        b'<' => {
            matches!(next(1), b'%' | b'A'..=b'Z')
                || (next(1) == b'/' && next(2).is_ascii_uppercase())
                || (next(1) == b'-' && before == b'8')
        }
        _ => before.is_ascii_whitespace() && next(1).is_ascii_alphanumeric(),
    }
}

/// Whether an attribute list may follow a byte: that of a link, a picture, code, stressed text or a block.
pub(super) fn ends_marked(byte: u8) -> bool {
    matches!(byte, b')' | b']' | b'`' | b'*' | b'\n')
}

/// Whether signs stand side by side as wikis and their like have them: `[[`, `==`, `%%`, `:::`, `!!!`, `???`, `[!NOTE`.
fn has_signs(body: &[u8]) -> bool {
    const LANES: usize = 32;
    let is_sign = |byte: u8, next: u8, third: u8| {
        let twice = matches!(byte, b'[' | b'=' | b'%');
        let thrice = matches!(byte, b':' | b'!' | b'?') & (next == third);
        ((byte == next) & (twice | thrice)) | ((byte == b'[') & (next == b'!') & third.is_ascii_alphabetic())
    };
    let has = |run: &[u8]| {
        let ahead = run.iter().zip(&run[1..]).zip(&run[2..]);
        ahead.fold(false, |has, ((byte, next), third)| has | is_sign(*byte, *next, *third))
    };
    let mut at = 0;
    while let Some(run) = body.get(at..at + LANES + 2) {
        if has(run) {
            return true;
        }
        at += LANES;
    }
    let rest = &body[at..];
    (rest.len() > 2 && has(rest)) || rest.ends_with(b"==") || rest.ends_with(b"%%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_found_wherever_they_stand() {
        let plain = "a: b! c? [d] e=f 5% ".repeat(6);
        for length in 0..plain.len() {
            let text = &plain[..length];
            assert!(!may_have_remains(text.as_bytes()), "{text:?}");
            for odd in ["[[a", "==a", "%%a", ":::", "!!!", "???", "[!a", "{% a", "{/* ", "<A", "</A", "8<--", " ^a1"] {
                let text = format!("{text}{odd}");
                assert!(may_have_remains(text.as_bytes()), "{text:?}");
                let text = format!("{odd}{text}");
                assert!(may_have_remains(text.as_bytes()), "{text:?}");
            }
        }
    }

    #[test]
    fn what_most_pages_have_is_no_sign() {
        for plain in ["a <b> <https://e.org> c", "## A {#b}", "[^1] 2^3", "a::b !! ??", "[![a](b)](c)", "Atomic{I,U}"] {
            assert!(!may_have_remains(plain.as_bytes()), "{plain:?}");
        }
        assert!(may_have_remains(b"[a](b){ .c }"));
        assert!(may_have_remains(b"\nimport A from 'a'\n"));
    }
}
