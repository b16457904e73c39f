//! What site generators and wikis leave in a page, taken out or rewritten before markdown is parsed.
//!
//! Invariant: what is rewritten becomes plain markdown or HTML that means the same; nothing that a reader of the
//! published page sees is lost; every position can be told in bytes of the page.

mod arguments;
mod jsx;
mod scan;
mod shortcodes;
mod signs;

use std::borrow::Cow;
use std::ops::Range;

use super::code::Code;
use super::edits::{Edits, Moved};
use super::{bullets, labels, numbers};
use crate::text::Set;

/// A page's body, cleared.
#[derive(Debug)]
pub(super) struct Cleared<'a> {
    /// Plain markdown.
    pub text: Cow<'a, str>,
    /// Where its bytes stood on the page.
    pub moved: Moved,
    /// Anchors that attribute lists name, with the byte at which they stand.
    pub anchors: Vec<(usize, String)>,
    /// Whether it may have links as wikis write them: `[[Pilot]]`.
    pub wiki: bool,
    /// Whether it holds code of MDX, in which braces are no placeholders.
    pub mdx: bool,
}

/// The scheme of an address that was a Hugo reference.
pub(crate) const HUGO: &str = "hugo:";

/// A longer attribute list is none, in bytes.
const LONGEST: usize = 1024;

/// Clears a body. Costs four scans where there is nothing to clear.
pub(super) fn clear(body: &str) -> Cleared<'_> {
    let found = scan::look(body.as_bytes());
    let labels = labels::labels(body);
    if !found.any() && labels.is_empty() {
        let text = listed(Cow::Borrowed(body));
        return Cleared { text, moved: Moved::default(), anchors: Vec::new(), wiki: false, mdx: false };
    }
    let mut page = Clearing { body, ..Clearing::default() };
    let mut at = 0;
    let mut code = Code::default();
    while let Some(found) = memchr::memchr3(b'{', b'<', b'[', &body.as_bytes()[at..]) {
        let start = at + found;
        code.advance(body, start);
        at = if code.fence.is_some() { start + 1 } else { page.remain(start).unwrap_or(start + 1) };
    }
    if found.signs {
        page.signs();
    }
    page.dedent();
    labels.into_iter().for_each(|at| page.edits.put(at..at, "\n"));
    let (text, moved) = page.edits.apply(body);
    let wiki = memchr::memmem::find(text.as_bytes(), b"[[").is_some();
    Cleared { text: listed(Cow::Owned(text)), moved, anchors: page.anchors, wiki, mdx: page.tags.mdx }
}

/// Makes items of lines that people see as such.
fn listed(text: Cow<'_, str>) -> Cow<'_, str> {
    numbers::listed(bullets::dashed(text))
}

#[derive(Default)]
struct Clearing<'a> {
    body: &'a str,
    edits: Edits,
    anchors: Vec<(usize, String)>,
    /// What does not stand any further on the page: looked for once, however much waits for it.
    missing: Vec<&'static str>,
    /// The shortcodes that are closed somewhere, once one has asked.
    closed: Option<Set<&'a str>>,
    /// The tags of components.
    tags: jsx::Tags<'a>,
    /// The shortcodes and components that were opened as links.
    links: Vec<&'a str>,
    /// The names of tabs that are still to come, the last first.
    tabs: Vec<&'a str>,
    /// Where the last part of an address ends that a template wrote.
    address: usize,
    /// Up to which byte backticks were counted, and whether inline code is open there.
    ticks: (usize, bool),
    /// Whether the place of the table of contents has been found: a page has one.
    contents: bool,
}

impl<'a> Clearing<'a> {
    /// Clears what begins at a byte; the byte after it, or none where nothing that is known begins there.
    fn remain(&mut self, start: usize) -> Option<usize> {
        let rest = &self.body[start..];
        match rest.as_bytes() {
            [b'<', b'%', ..] => self.until(start, "%>").map(|end| self.cut(start..end)),
            [b'<', b'/', first, ..] | [b'<', first, ..] if first.is_ascii_alphabetic() => self.component(start),
            [b'{', b'{', b'<' | b'%', ..] => self.shortcode(start),
            [b'{', b'{', b'#' | b'/', ..] => self.until_on_line(start, "}}").map(|end| self.cut(start..end)),
            [b'{', b'{', ..] => self.variable(start),
            [b'{', b'%', ..] => self.liquid(start),
            [b'{', b'/', b'*', ..] => self.comment(start),
            [b'{', b':', b':', ..] => self.extension(start),
            [b'{', b':', ..] => self.attributes(start),
            [b'{', ..] => self.attributes_behind(start),
            [b'[', ..] if rest.starts_with("[[_TOC_]]") => Some(self.cut(start..start + 9)),
            [b'[', ..] if rest.starts_with("[TOC]") && !rest[5..].starts_with(['(', '[']) => {
                Some(self.cut(start..start + 5))
            }
            [b'[', b'[', ..] => self.wiki_link(start),
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

    /// The byte after the next `close`, where that stands near on the same line.
    fn until_on_line(&self, start: usize, close: &str) -> Option<usize> {
        let near = &self.body.as_bytes()[start..self.body.len().min(start + LONGEST)];
        let line = &near[..memchr::memchr(b'\n', near).unwrap_or(near.len())];
        memchr::memmem::find(line, close.as_bytes()).map(|at| start + at + close.len())
    }

    /// Takes a span out, and at the beginning of a line what would indent the rest.
    fn cut(&mut self, range: Range<usize>) -> usize {
        let (is_first, is_last) = self.stands_alone(&range);
        let behind = &self.body[range.end..];
        let spaces = if is_first && !is_last { behind.len() - behind.trim_start_matches([' ', '\t']).len() } else { 0 };
        self.put(range.start..range.end + spaces, "")
    }

    /// Puts other text in the place of a span.
    fn put(&mut self, range: Range<usize>, with: impl Into<String>) -> usize {
        let end = range.end;
        self.edits.put(range, with);
        end
    }

    /// Whether nothing stands before a span on its line, and whether nothing stands behind it.
    fn stands_alone(&self, range: &Range<usize>) -> (bool, bool) {
        let before = self.body[..range.start].trim_end_matches([' ', '\t']);
        let behind = self.body[range.end..].trim_start_matches([' ', '\t']);
        (before.is_empty() || before.ends_with('\n'), behind.is_empty() || behind.starts_with(['\n', '\r']))
    }

    /// Whether inline code is open at a byte. Bytes are asked for in order, and each line is looked at once.
    fn in_code(&mut self, at: usize) -> bool {
        let (from, open) = self.ticks;
        let between = &self.body.as_bytes()[from.min(at)..at];
        let (line, open) = match memchr::memrchr(b'\n', between) {
            Some(end) => (&between[end + 1..], false),
            None => (between, open),
        };
        let runs = memchr::memchr_iter(b'`', line).filter(|at| *at == 0 || line[*at - 1] != b'`').count();
        self.ticks = (at, open ^ (runs % 2 == 1));
        self.ticks.1
    }

    /// `{::comment} … {:/comment}`, `{::options …/}`, `{::nomarkdown}`.
    fn extension(&mut self, start: usize) -> Option<usize> {
        let mut end = self.until(start, "}")?;
        let tag = &self.body[start..end];
        if tag.starts_with("{::comment") && !tag.ends_with("/}") {
            end = self.until(end, "{:/").and_then(|close| self.until(close, "}"))?;
        }
        Some(self.cut(start..end))
    }

    /// A kramdown attribute list. The list item before `{:toc}` goes with it; an id becomes an anchor.
    fn attributes(&mut self, start: usize) -> Option<usize> {
        let end = self.until_on_line(start, "}")?;
        let words: Vec<&str> = self.body[start + 2..end - 1].split_whitespace().collect();
        self.name(start, &words);
        if words.contains(&"toc") && !std::mem::replace(&mut self.contents, true) {
            let line = self.body[..start].rfind('\n').unwrap_or(0);
            let before = self.body[..line].rfind('\n').map_or(0, |n| n + 1);
            if self.body[before..line].trim_start().starts_with(['-', '*', '+', '1']) {
                self.cut(before..line);
            }
        }
        Some(self.cut(start..end))
    }

    /// An attribute list as Python's markdown and Pandoc write it, behind what it is of: `[Go](x){ .button }`.
    fn attributes_behind(&mut self, start: usize) -> Option<usize> {
        let before = start.checked_sub(1).map_or(b'\n', |before| self.body.as_bytes()[before]);
        if !scan::ends_marked(before) {
            return None;
        }
        let end = self.until_on_line(start, "}")?;
        let words: Vec<&str> = self.body[start + 1..end - 1].split_whitespace().collect();
        let is_attribute = |word: &&str| {
            (word.len() > 1 && word.starts_with(['.', '#'])) || word.contains('=') || word.ends_with(['"', '\''])
        };
        if words.is_empty() || !words.iter().all(is_attribute) || self.in_code(start) {
            return None;
        }
        self.name(start, &words);
        Some(self.cut(start..end))
    }

    /// Makes anchors of the ids in an attribute list.
    fn name(&mut self, at: usize, words: &[&str]) {
        self.anchors.extend(words.iter().filter_map(|word| word.strip_prefix('#')).map(|id| (at, id.to_owned())));
    }

    /// `[[Pilot]]`. In `![[Pilot]]` a wiki shows what stands on another page, where it is no picture; what has a link of
    /// markdown in it, or around it, is none of a wiki.
    fn wiki_link(&mut self, start: usize) -> Option<usize> {
        let end = self.until_on_line(start, "]]").filter(|_| !self.in_code(start))?;
        let inner = &self.body[start + 2..end - 2];
        let line = self.body.as_bytes()[start.saturating_sub(LONGEST)..start].rsplit(|byte| *byte == b'\n').next();
        if line.is_some_and(|line| line.starts_with(b"    ") || line.starts_with(b"\t")) {
            return None;
        }
        if inner.starts_with([' ', '^']) || inner.contains(['[', ']']) {
            self.put(start..start, "\\");
            return Some(start + 2);
        }
        if self.body[end..].starts_with(['(', '[']) {
            self.put(start + 1..start + 1, "\\");
            self.put(end - 2..end - 2, "\\");
            return Some(end);
        }
        let name = inner.split(['|', '#']).next().unwrap_or_default().trim_end();
        let is_ending = |ending: &str| ending != "md" && matches!(ending.len(), 2..5) && !ending.contains(' ');
        if name.rsplit_once('.').is_none_or(|(_, ending)| !is_ending(ending)) {
            let mark = start.checked_sub(1).filter(|mark| self.body.as_bytes()[*mark] == b'!');
            mark.into_iter().for_each(|mark| self.edits.put(mark..start, ""));
        }
        Some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::spaced;

    pub(super) fn check(body: &str, expected: &str) {
        let cleared = clear(body);
        assert_eq!(spaced(&cleared.text), expected, "{body}");
    }

    #[test]
    fn remains_vanish_or_become_markdown() {
        check("a <%= partial 'x', :y => { :z => 1 } %> b", "a b");
        check("<% if x %>\ntext\n<% end %>", "text");
        check("## Levels\n{:.no_toc}\n\n- TOC\n{:toc .hidden}\n\ntext", "## Levels text");
        check("{{% alert color=\"x\" %}}\nMind **this**\n{{% /alert %}}", "Mind **this**");
        check("[Pilot]({{< ref \"harbour/pilot.md\" >}})", "[Pilot](hugo:harbour/pilot.md)");
        check("{{< youtube 4-abc_X >}}", "<youtube a=4-abc_X>");
        check("{{< unknown thing >}}", "{{< unknown thing >}}");
        check("{::comment}\nsecret\n{:/comment}\ntext", "text");
        check("{{< aside >}}text{{< /aside >}} {{< lone >}}", "text {{< lone >}}");
        check("[[_TOC_]]\n\ntext", "text");
        assert_eq!(clear("<% x %>    text {:.y}, text").text, "text , text");
        check("[Tug](tug){ .button target=\"_blank\" } and `a`{.b}", "[Tug](tug) and `a`");
        check("[Tug](tug){the tug} and f(x){ return }", "[Tug](tug){the tug} and f(x){ return }");
        check("![[Tug]] ![[tug.png|200]] ![[Tug v2.1 notes#a]]", "[[Tug]] ![[tug.png|200]] [[Tug v2.1 notes#a]]");
        check(
            "[[a]](b) [[a][b]] [[ -z c ]] [[^1]] `[[a]](b)`",
            "[\\[a\\]](b) \\[[a][b]] \\[[ -z c ]] \\[[^1]] `[[a]](b)`",
        );
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
