//! Whether a page has anything that a generator or a wiki reads in its own way.
//!
//! Invariant: two scans that look at many bytes at once, whatever the page holds, where it has none of it.

/// Whether a body may have remains.
pub(super) fn may_have_remains(body: &[u8]) -> bool {
    memchr::memchr3_iter(b'{', b'<', b'^', body).any(|at| begins(body, at))
        || has_signs(body)
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

/// Whether signs stand side by side as wikis and their like have them: `[[`, `==`, `%%`, `:::`, `!!!`, `???`, `[!NOTE`,
/// `[TOC`.
fn has_signs(body: &[u8]) -> bool {
    const LANES: usize = 32;
    // Two bytes as the compiler can look at many at once: `!` or `%`, `=` or `?` are one but for a bit.
    let may_be_sign = |byte: u8, next: u8| {
        let is_sign = (byte | 0x04 == b'%') | (byte | 0x02 == b'?') | (byte == b':') | (byte == b'[');
        ((byte == next) & is_sign) | ((byte == b'[') & ((next == b'!') | (next == b'T')))
    };
    let is_sign = |at: usize| match body[at..] {
        [b'[', b'[', ..]
        | [b'=', b'=', ..]
        | [b'%', b'%', ..]
        | [b':', b':', b':', ..]
        | [b'[', b'T', b'O', b'C', ..] => true,
        [b'!', b'!', b'!', ..] | [b'?', b'?', b'?', ..] => true,
        [b'[', b'!', third, ..] => third.is_ascii_alphabetic(),
        _ => false,
    };
    let mut at = 0;
    while let (Some(run), Some(next)) = (body.get(at..at + LANES), body.get(at + 1..=at + LANES)) {
        let pairs = run.iter().zip(next);
        let may_have = pairs.fold(false, |has, (byte, next)| has | may_be_sign(*byte, *next));
        if may_have && (at..at + LANES).any(is_sign) {
            return true;
        }
        at += LANES;
    }
    (at..body.len()).any(is_sign)
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
            for odd in
                ["[[a", "==a", "%%a", ":::", "!!!", "???", "[!a", "[TOC", "{% a", "{/* ", "<A", "</A", "8<--", " ^a1"]
            {
                let text = format!("{text}{odd}");
                assert!(may_have_remains(text.as_bytes()), "{text:?}");
                let text = format!("{odd}{text}");
                assert!(may_have_remains(text.as_bytes()), "{text:?}");
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
            assert!(!may_have_remains(plain.as_bytes()), "{plain:?}");
        }
        assert!(may_have_remains(b"[a](b){ .c }"));
        assert!(may_have_remains(b"\nimport A from 'a'\n"));
    }
}
