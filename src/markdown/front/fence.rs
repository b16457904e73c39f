//! Where front matter begins and ends, and how it is written.
//!
//! Invariant: each line is looked at once, and nothing is front matter that does not end.

use super::lines::is_key;

/// The text between the fences.
#[derive(Debug, Clone, Copy)]
pub(in crate::markdown) struct Fenced<'a> {
    pub text: &'a str,
    pub form: Form,
}

/// How front matter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::markdown) enum Form {
    Yaml,
    /// YAML, and the fence above it was forgotten.
    Unopened,
    Toml,
    /// Its braces are its fences.
    Json,
}

/// Splits a page into its front matter and the byte at which the rest begins.
pub(in crate::markdown) fn split(source: &str) -> (Option<Fenced<'_>>, usize) {
    let start = source.len() - source.trim_start_matches('\u{feff}').len();
    let text = &source[start..];
    let fence = match text.get(..3) {
        Some(f @ ("---" | "+++")) => f,
        _ if text.starts_with('{') => return in_braces(text, start),
        _ => return unopened(text, start),
    };
    let mut at = match text.find('\n') {
        Some(end) if text[3..end].trim().is_empty() => end + 1,
        _ => return (None, start),
    };
    let begin = at;
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
        let line = text[at..end].trim_end();
        if line == fence || (fence == "---" && line == "...") {
            let form = if fence == "+++" { Form::Toml } else { Form::Yaml };
            return (Some(Fenced { text: &text[begin..at], form }), start + (end + 1).min(text.len()));
        }
        at = end + 1;
    }
    (None, start)
}

/// Front matter in JSON: from a line with nothing but `{`, with a key below it, to the first line with nothing but `}`.
fn in_braces(text: &str, start: usize) -> (Option<Fenced<'_>>, usize) {
    let mut end = 0;
    for (i, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        let is_odd = match i {
            0 => line.trim_end() != "{",
            1 => !line.trim_start().starts_with('"'),
            _ => false,
        };
        if is_odd {
            break;
        }
        if line.trim_end() == "}" {
            return (Some(Fenced { text: &text[..end], form: Form::Json }), start + end);
        }
    }
    (None, start)
}

/// Front matter whose first fence was forgotten: `key: value` lines from the first line on, up to a fence.
fn unopened(text: &str, start: usize) -> (Option<Fenced<'_>>, usize) {
    let tells = |line: &str| {
        line.split_once(':').is_some_and(|(key, value)| is_key(key) && (value.is_empty() || value.starts_with(' ')))
    };
    let mut end = 0;
    for (i, line) in text.split_inclusive('\n').take(20).enumerate() {
        if i > 0 && line.trim_end() == "---" {
            return (Some(Fenced { text: &text[..end], form: Form::Unopened }), start + end + line.len());
        }
        if !tells(line.trim_end()) {
            break;
        }
        end += line.len();
    }
    (None, start)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn what_only_looks_like_front_matter_is_text() {
        assert_eq!(split("{\n  page.title\n}\n").1, 0);
        assert_eq!(split("{\n  \"title\": 1,\n").1, 0);
        assert_eq!(split("{{< toc >}}\n}\n").1, 0);
        assert_eq!(split("--- no\n---\n").1, 0);
        assert!(split("---\ntitle: never closed\n").0.is_none());
        assert!(split("text\n---\n").0.is_none());
    }
}
