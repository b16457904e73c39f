//! Bare web addresses in running text.

use std::sync::LazyLock;

use memchr::memmem::Finder;

/// What stands in every address; made once, as most texts have none.
static COLON: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("://"));

/// Finds the next `http://` or `https://` address at or after a byte: where it starts and ends, without the
/// punctuation of the sentence around it.
pub(super) fn find(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(found) = COLON.find(&bytes[at..]) {
        let colon = at + found;
        let start = ["https", "http"]
            .iter()
            .map(|scheme| (scheme, colon.saturating_sub(scheme.len())))
            .find(|(scheme, start)| {
                *start >= from && text.get(*start..colon).is_some_and(|s| s.eq_ignore_ascii_case(scheme))
            })
            .map(|(_, start)| start);
        at = colon + 3;
        let Some(start) = start else { continue };
        let rest = &text[at..];
        let length = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '|') || c.is_control())
            .unwrap_or(rest.len());
        let mut end = at + length;
        let opened = memchr::memchr(b'(', &bytes[at..end]).map_or(end, |found| at + found);
        while let Some(last) = text[at..end].chars().next_back() {
            let unopened = last == ')' && end <= opened;
            if !unopened && !matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | ']') {
                break;
            }
            end -= last.len_utf8();
        }
        if end > at {
            return Some((start, end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(find(text, 0).map(|(a, b)| &text[a..b]), expected, "{text}");
        };
        check("see https://example.org/a.", Some("https://example.org/a"));
        check("(http://example.org/a_(b))", Some("http://example.org/a_(b))"));
        check("(http://example.org/a)", Some("http://example.org/a"));
        check("ftp://example.org", None);
        check("https://", None);
        check("no address", None);
    }
}
