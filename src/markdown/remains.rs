//! What site generators leave in a page, taken out or rewritten before markdown is parsed.
//!
//! Invariant: the text keeps its length and its line breaks, so that every position still holds. What is rewritten
//! becomes plain markdown or HTML that means the same.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use super::code::Code;
use super::{bullets, numbers};

/// A page's body, cleared.
#[derive(Debug)]
pub(super) struct Cleared<'a> {
    /// Markdown of the same length.
    pub text: Cow<'a, str>,
    /// Anchors that attribute lists name, with the byte at which they stand.
    pub anchors: Vec<(usize, String)>,
}

/// The scheme of an address that was a Hugo reference.
pub(crate) const HUGO: &str = "hugo:";

/// A longer attribute list is none, in bytes.
const LONGEST: usize = 1024;

/// Clears a body. Costs one scan where there is nothing to clear.
pub(super) fn clear(body: &str) -> Cleared<'_> {
    if !may_have_remains(body.as_bytes()) {
        return Cleared { text: listed(Cow::Borrowed(body)), anchors: Vec::new() };
    }
    let mut page = Clearing {
        text: body.as_bytes().to_vec(),
        body,
        anchors: Vec::new(),
        missing: Vec::new(),
        closed: None,
        contents: false,
    };
    let mut at = 0;
    let mut code = Code::default();
    while let Some(found) = memchr::memchr3(b'{', b'<', b'[', &body.as_bytes()[at..]) {
        let start = at + found;
        code.advance(body, start);
        at = if code.fence.is_some() { start + 1 } else { page.remain(start).unwrap_or(start + 1) };
    }
    // Whole spans that begin and end at ASCII are replaced by text, so this stays UTF-8.
    let text = String::from_utf8(page.text).map_or(Cow::Borrowed(body), Cow::Owned);
    Cleared { text: listed(text), anchors: page.anchors }
}

/// Makes items of lines that people see as such.
fn listed(text: Cow<'_, str>) -> Cow<'_, str> {
    numbers::listed(bullets::dashed(text))
}

fn may_have_remains(body: &[u8]) -> bool {
    memchr::memchr_iter(b'{', body).any(|i| matches!(body.get(i + 1), Some(b':' | b'{' | b'%')))
        || memchr::memmem::find(body, b"<%").is_some()
        || memchr::memmem::find(body, b"TOC").is_some()
}

struct Clearing<'a> {
    text: Vec<u8>,
    body: &'a str,
    anchors: Vec<(usize, String)>,
    /// What does not stand any further on the page: looked for once, however much waits for it.
    missing: Vec<&'static str>,
    /// The shortcodes that are closed somewhere, once one has asked.
    closed: Option<HashSet<&'a str>>,
    /// Whether the place of the table of contents has been found: a page has one.
    contents: bool,
}

impl Clearing<'_> {
    /// Clears what begins at a byte; the byte after it, or none where nothing that is known begins there.
    fn remain(&mut self, start: usize) -> Option<usize> {
        let rest = &self.body[start..];
        match rest.as_bytes() {
            [b'<', b'%', ..] => self.until(start, "%>").map(|end| self.blank(start..end)),
            [b'{', b'{', b'<' | b'%', ..] => self.shortcode(start),
            [b'{', b'%', ..] => self.until(start, "%}").map(|end| self.blank(start..end)),
            [b'{', b':', b':', ..] => self.extension(start),
            [b'{', b':', ..] => self.attributes(start),
            [b'[', ..] if rest.starts_with("[[_TOC_]]") => Some(self.blank(start..start + 9)),
            [b'[', ..] if rest.starts_with("[TOC]") && !rest[5..].starts_with(['(', '[']) => {
                Some(self.blank(start..start + 5))
            }
            _ => None,
        }
    }

    /// The byte after the next `close`.
    fn until(&mut self, start: usize, close: &'static str) -> Option<usize> {
        if self.missing.contains(&close) {
            return None;
        }
        let found = memchr::memmem::find(&self.body.as_bytes()[start..], close.as_bytes());
        if found.is_none() {
            self.missing.push(close);
        }
        Some(start + found? + close.len())
    }

    /// Replaces all but line breaks by spaces.
    fn blank(&mut self, range: Range<usize>) -> usize {
        let end = range.end;
        for byte in &mut self.text[range] {
            if *byte != b'\n' && *byte != b'\r' {
                *byte = b' ';
            }
        }
        end
    }

    /// Puts other text in the place of a span, padded with spaces; none where it does not fit.
    fn replace(&mut self, range: Range<usize>, with: &str) -> Option<usize> {
        if with.len() > range.len() || self.body[range.clone()].contains('\n') {
            return None;
        }
        let end = self.blank(range.clone());
        self.text[range.start..range.start + with.len()].copy_from_slice(with.as_bytes());
        Some(end)
    }

    /// `{{< name arguments >}}` and `{{% name arguments %}}`.
    fn shortcode(&mut self, start: usize) -> Option<usize> {
        let close = if self.body.as_bytes()[start + 2] == b'<' { ">}}" } else { "%}}" };
        let end = self.until(start + 3, close)?;
        let inner = self.body[start + 3..end - 3].trim();
        let range = start..end;
        let (name, arguments) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        let first = first_argument(arguments);
        match name.trim_end_matches('/') {
            "ref" | "relref" => {
                let path = named_argument(arguments, "path").unwrap_or(first);
                self.replace(range, &format!("{HUGO}{path}"))
            }
            name @ ("youtube" | "vimeo") => {
                let id = named_argument(arguments, "id").unwrap_or(first);
                self.replace(range, &format!("<{name} a={id}>"))
            }
            "figure" | "img" | "image" => self.replace(range, &format!("<img {arguments}>")),
            "toc" => Some(self.blank(range)),
            name if name.starts_with('/') || inner.ends_with('/') || self.closes(name) => Some(self.blank(range)),
            // It holds no content and is not known: shown as it stands.
            _ => Some(end),
        }
    }

    /// Whether a shortcode is closed somewhere on the page.
    fn closes(&mut self, name: &str) -> bool {
        let body = self.body;
        self.closed.get_or_insert_with(|| closed(body)).contains(name)
    }

    /// `{::comment} … {:/comment}`, `{::options …/}`, `{::nomarkdown}`.
    fn extension(&mut self, start: usize) -> Option<usize> {
        let mut end = self.until(start, "}")?;
        let tag = &self.body[start..end];
        if tag.starts_with("{::comment") && !tag.ends_with("/}") {
            end = self.until(end, "{:/").and_then(|close| self.until(close, "}"))?;
        }
        Some(self.blank(start..end))
    }

    /// A kramdown attribute list. The list item before `{:toc}` goes with it; an id becomes an anchor.
    fn attributes(&mut self, start: usize) -> Option<usize> {
        let near = &self.body.as_bytes()[start..self.body.len().min(start + LONGEST)];
        let close = memchr::memchr2(b'}', b'\n', near).filter(|at| near[*at] == b'}')?;
        let end = start + close + 1;
        let words: Vec<&str> = self.body[start + 2..end - 1].split_whitespace().collect();
        for id in words.iter().filter_map(|w| w.strip_prefix('#')) {
            self.anchors.push((start, id.to_owned()));
        }
        if words.contains(&"toc") && !std::mem::replace(&mut self.contents, true) {
            let line = self.body[..start].rfind('\n').unwrap_or(0);
            let before = self.body[..line].rfind('\n').map_or(0, |n| n + 1);
            if self.body[before..line].trim_start().starts_with(['-', '*', '+', '1']) {
                self.blank(before..line);
            }
        }
        Some(self.blank(start..end))
    }
}

/// The names of the shortcodes that a page closes: `{{< /name >}}`, `{{%/name%}}`.
fn closed(body: &str) -> HashSet<&str> {
    let after = body.match_indices("{{").map(|(at, _)| &body[at + 2..]);
    let closing = after.filter_map(|rest| rest.strip_prefix(['<', '%'])?.trim_start_matches(' ').strip_prefix('/'));
    closing.filter_map(|rest| rest.split(|c: char| c.is_whitespace() || matches!(c, '>' | '%')).next()).collect()
}

fn first_argument(arguments: &str) -> &str {
    let text = arguments.trim();
    match text.strip_prefix(['"', '\'', '`']) {
        Some(quoted) => quoted.split(['"', '\'', '`']).next().unwrap_or_default(),
        None => text.split_whitespace().next().unwrap_or_default(),
    }
}

fn named_argument<'a>(arguments: &'a str, name: &str) -> Option<&'a str> {
    arguments.split_once(&format!("{name}=")).map(|(_, after)| first_argument(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::spaced;

    fn check(body: &str, expected: &str) {
        let cleared = clear(body);
        assert_eq!(cleared.text.len(), body.len(), "{body}");
        assert_eq!(spaced(&cleared.text), expected, "{body}");
    }

    #[test]
    fn remains_vanish_or_become_markdown() {
        check("a <%= partial 'x', :y => { :z => 1 } %> b", "a b");
        check("<% if x %>\ntext\n<% end %>", "text");
        check("## Levels\n{:.no_toc}\n\n- TOC\n{:toc .hidden}\n\ntext", "## Levels text");
        check("{{% alert color=\"x\" %}}\nMind **this**\n{{% /alert %}}", "Mind **this**");
        check("[Pilot]({{< ref \"harbour/pilot.md\" >}})", "[Pilot](hugo:harbour/pilot.md )");
        check("{{< youtube 4-abc_X >}}", "<youtube a=4-abc_X>");
        check("{{< unknown thing >}}", "{{< unknown thing >}}");
        check("{::comment}\nsecret\n{:/comment}\ntext", "text");
        check("{{< aside >}}text{{< /aside >}} {{< lone >}}", "text {{< lone >}}");
        check("[[_TOC_]]\n\ntext", "text");
    }

    #[test]
    fn code_keeps_its_braces() {
        check("```\n{{< ref \"x\" >}}\n```", "``` {{< ref \"x\" >}} ```");
    }

    #[test]
    fn attribute_lists_name_anchors() {
        let cleared = clear("## Duties\n{: #what-we-do .x}\n");
        assert_eq!(cleared.anchors, [(10, "what-we-do".to_owned())]);
    }

    #[test]
    fn what_is_too_long_is_no_attribute_list() {
        let list = |classes: usize| format!("text {{:{}}}", " .x".repeat(classes));
        check(&list(300), "text");
        check(&list(400), &list(400));
    }
}
