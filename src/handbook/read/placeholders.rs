//! What a template left to be filled in: `{add the manager's title}`.
//!
//! Invariant: what may stand there (`Atomic{I,U}`) is not what is missing. Where a page holds code (MDX), all that it
//! has in braces is code; its reader drops them.

/// The rule that they break.
pub(super) const RULE: &str = "placeholder";

/// No placeholder is longer, in bytes.
const LONGEST: usize = 100;

/// The placeholders of a text: the byte at which each begins, and what stands in its braces.
pub(super) fn all(text: &str) -> impl Iterator<Item = (usize, &str)> {
    memchr::memchr_iter(b'{', text.as_bytes()).filter_map(|open| {
        let inner = &text[open + 1..];
        let near = &inner.as_bytes()[..inner.len().min(LONGEST + 1)];
        let close = memchr::memchr(b'}', near).filter(|close| *close >= 3)?;
        let (inner, after) = (&inner[..close], &inner[close + 1..]);
        (is_worded(inner) && !is_joined(&text[..open], inner, after)).then_some((open, inner))
    })
}

/// Whether what stands in braces is words.
fn is_worded(inner: &str) -> bool {
    let is_of_words = |c: char| {
        c.is_alphanumeric()
            || c.is_whitespace()
            || matches!(c, '.' | ',' | '\'' | '’' | '/' | '-' | '&' | '(' | ')' | '_')
    };
    inner.starts_with(char::is_alphabetic) && inner.chars().all(is_of_words)
}

/// Whether braces belong to what stands around them, or hold what one may choose from: `Atomic{I,U}`, `sync::{Lock,
/// Once}`.
fn is_joined(before: &str, inner: &str, after: &str) -> bool {
    before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '/' | '.' | '$'))
        || before.ends_with("::")
        || after.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        || after.starts_with("::")
        || inner.split(',').skip(1).any(|part| !part.starts_with(' '))
}
