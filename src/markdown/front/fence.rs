//! Where front matter begins and ends, and how it is written.
//!
//! Invariant: each line is looked at once, and nothing is front matter that does not end.

use super::lines::is_key;

/// The text between the fences.
#[derive(Debug, Clone, Copy)]
pub(in crate::markdown) struct Fenced<'a> {
    pub text: &'a str,
    pub form: Form,
    /// How many lines stand above the text, its fence among them.
    pub above: usize,
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
    let mark = source.len() - source.trim_start_matches('\u{feff}').len();
    // Hugo passes over blank lines above it.
    let start = source.len() - source[mark..].trim_ascii_start().len();
    let text = &source[start..];
    let fence = match text.get(..3) {
        Some(f @ ("---" | "+++")) => f,
        _ if text.starts_with('{') => return in_braces(text, start).unwrap_or((None, mark)),
        _ => return unopened(&source[mark..], mark),
    };
    let mut at = match text.find('\n') {
        Some(end) if text[3..end].trim().is_empty() => end + 1,
        _ => return (None, mark),
    };
    // A rule may stand there, too.
    if start > mark && !tells(text[at..].lines().next().unwrap_or_default()) {
        return (None, mark);
    }
    let above = 1 + memchr::memchr_iter(b'\n', &source.as_bytes()[mark..start]).count();
    let begin = at;
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
        let line = text[at..end].trim_end();
        if line == fence || (fence == "---" && line == "...") {
            let form = if fence == "+++" { Form::Toml } else { Form::Yaml };
            return (Some(Fenced { text: &text[begin..at], form, above }), start + (end + 1).min(text.len()));
        }
        at = end + 1;
    }
    (None, mark)
}

/// Front matter in JSON: an object with a key, which ends its line.
fn in_braces(text: &str, start: usize) -> Option<(Option<Fenced<'_>>, usize)> {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    let ends = |(_, byte): &(usize, u8)| {
        match byte {
            // No text goes over several lines.
            b'\n' => quoted = false,
            b'"' if !escaped => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => depth -= 1,
            _ => {}
        }
        escaped = *byte == b'\\' && !escaped;
        depth == 0
    };
    let has_key = text[1..].trim_start().starts_with('"');
    let (last, _) = text.bytes().enumerate().find(ends).filter(|_| has_key)?;
    let end = memchr::memchr(b'\n', &text.as_bytes()[last..]).map_or(text.len(), |at| last + at + 1);
    let (text, behind) = (&text[..end], &text[last + 1..end]);
    let fenced = Fenced { text, form: Form::Json, above: 0 };
    behind.trim().is_empty().then_some((Some(fenced), start + end))
}

/// Whether a line is of YAML or TOML: `key: value`, `key = value`.
fn tells(line: &str) -> bool {
    let line = line.trim_end();
    let told = line.split_once(':').filter(|(_, value)| value.is_empty() || value.starts_with(' '));
    told.or_else(|| line.split_once(" = ")).is_some_and(|(key, _)| is_key(key))
}

/// Front matter whose first fence was forgotten: `key: value` lines from the first line on, up to a fence.
fn unopened(text: &str, start: usize) -> (Option<Fenced<'_>>, usize) {
    let mut end = 0;
    for (i, line) in text.split_inclusive('\n').take(20).enumerate() {
        if i > 0 && line.trim_end() == "---" {
            return (Some(Fenced { text: &text[..end], form: Form::Unopened, above: 0 }), start + end + line.len());
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
        assert!(split("\n---\ntext\n---\n").0.is_none());
    }
}
