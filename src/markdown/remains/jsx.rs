//! MDX: components, comments, and code between the lines.
//!
//! Invariant: a tag that is no component (`the <Speciality> role`) stays as it is; what components enclose stays, and
//! so does what they are called.

use std::ops::Range;

use super::Clearing;
use super::arguments::{Arguments, balanced};
use crate::markdown::html;
use crate::text::Set;

/// A longer tag is none, in bytes.
const LONGEST: usize = 2048;

/// More components are not looked at within each other.
const DEEPEST: usize = 64;

/// The components of a page.
#[derive(Default)]
pub(super) struct Tags<'a> {
    /// The names that are closed somewhere, once one has asked.
    closed: Option<Set<&'a str>>,
    /// Those that are open and stand on lines of their own: each with where its tag begins and ends.
    open: Vec<(&'a str, Range<usize>)>,
    /// What such components enclose, with the byte at which the tag begins.
    enclosed: Vec<(usize, Range<usize>)>,
    /// Whether there is anything of MDX.
    pub mdx: bool,
}

impl<'a> Clearing<'a> {
    /// `<Name a="b">`, `</Name>`, `<Name/>`; of other tags what is no HTML: `<b style={{x}}>`.
    pub(super) fn component(&mut self, start: usize) -> Option<usize> {
        let rest = &self.body[start + 1..];
        let is_end = rest.starts_with('/');
        let from = start + 1 + usize::from(is_end);
        let name = name_of(&self.body[from..]);
        let inner = from + name.len();
        let end = inner + tag_end(&self.body.as_bytes()[inner..self.body.len().min(inner + LONGEST)])?;
        let told = &self.body[inner..end - 1];
        let (told, is_whole) = told.strip_suffix('/').map_or((told, false), |told| (told, true));
        if !is_component(name) {
            return self.plain_tag(inner, told);
        }
        // An address is no tag: `<First.Last@example.org>`.
        if !told.is_empty() && !told.starts_with(char::is_whitespace) {
            return None;
        }
        let is_pair = !is_whole && self.is_closed(name);
        let is_code = told.contains('=') || told.contains("{...");
        if !(is_end || is_whole || is_pair || is_code) || self.in_code(start) {
            return None;
        }
        self.tags.mdx = true;
        let range = start..end;
        let (is_first, is_last) = self.stands_alone(&range);
        if is_end {
            if is_first {
                self.leave(name, start);
            }
            return Some(self.close(range, name));
        }
        if is_pair && is_first && is_last && self.tags.open.len() < DEEPEST {
            self.tags.open.push((name, range.clone()));
        }
        if let Some(end) = self.element(range.clone(), name, inner..inner + told.len(), is_pair) {
            return Some(end);
        }
        let told = Arguments::of(told);
        let says = match (told.link(), told.get("alt"), told.title(name)) {
            (Some(link), ..) => format!("<a href=\"{link}\">{link}</a>"),
            (_, Some(alt), _) => format!("![{alt}]({})", told.get("src").unwrap_or_default()),
            (.., Some((title, _))) => title.to_owned(),
            _ => String::new(),
        };
        Some(self.put(range, says))
    }

    /// Takes out of a tag of HTML what is code.
    fn plain_tag(&mut self, inner: usize, told: &str) -> Option<usize> {
        let mut at = 0;
        while let Some(found) = memchr::memmem::find(&told.as_bytes()[at..], b"={") {
            let brace = at + found + 1;
            let name = told[..brace - 1].rfind(char::is_whitespace).unwrap_or(0);
            let end = brace + balanced(&told.as_bytes()[brace..])?;
            self.put(inner + name..inner + end, "");
            (at, self.tags.mdx) = (end, true);
        }
        (at > 0).then_some(inner + told.len())
    }

    /// `{/* so */}`
    pub(super) fn comment(&mut self, start: usize) -> Option<usize> {
        let end = self.until(start, "*/}").filter(|_| !self.in_code(start))?;
        self.tags.mdx = true;
        Some(self.cut(start..end))
    }

    fn is_closed(&mut self, name: &str) -> bool {
        let body = self.body;
        let closed = || body.match_indices("</").map(|(at, _)| name_of(&body[at + 2..]));
        self.tags.closed.get_or_insert_with(|| closed().collect()).contains(name)
    }

    /// Ends the innermost open component of a name, and those within it.
    fn leave(&mut self, name: &str, at: usize) {
        let Some(found) = self.tags.open.iter().rposition(|(open, _)| *open == name) else { return };
        let tag = &self.tags.open[found].1;
        self.tags.enclosed.push((tag.start, tag.end..at));
        self.tags.open.truncate(found);
    }

    /// Lines that are indented as they stand within components are so no more: markdown would take them for code.
    pub(super) fn dedent(&mut self) {
        if self.tags.enclosed.is_empty() {
            return;
        }
        let mut enclosed = std::mem::take(&mut self.tags.enclosed);
        enclosed.sort_by_key(|(tag, _)| *tag);
        let mut next = enclosed.into_iter().peekable();
        // Those around a line: where each ends, and how far its content is indented, once that is known.
        let mut around: Vec<(usize, Option<usize>)> = Vec::new();
        let mut margin = 0;
        let mut start = 0;
        for line in self.body.split_inclusive('\n') {
            while around.pop_if(|(end, _)| *end < start).is_some() {}
            while let Some((tag, content)) = next.next_if(|(_, content)| content.start <= start) {
                if around.is_empty() {
                    margin = self.body[..tag].bytes().rev().take_while(|byte| *byte == b' ').count();
                }
                around.push((content.end, None));
            }
            let indent = line.bytes().take_while(|byte| *byte == b' ').count();
            if let Some((_, content)) = around.last_mut()
                && !line.trim().is_empty()
            {
                let cut = indent.min(content.get_or_insert(indent).saturating_sub(margin));
                if cut > 0 {
                    self.edits.put(start..start + cut, "");
                }
            }
            start += line.len();
            if around.is_empty() && next.peek().is_none() {
                return;
            }
        }
    }

    /// Where the code ends that begins with a line: `import A from 'a'`, `export const b = {…}`.
    pub(super) fn module(&mut self, start: usize, line: &str) -> Option<usize> {
        let end = start + line.len();
        let names_file = |line: &str| line.contains(" from '") || line.contains(" from \"");
        let lines = || {
            let rest = self.body[start..].split_inclusive('\n').scan(start, |at, line| {
                *at += line.len();
                Some((*at, line))
            });
            rest.take(DEEPEST)
        };
        if let Some(rest) = line.strip_prefix("import ") {
            if rest.starts_with(['\'', '"']) || names_file(line) {
                return Some(end);
            }
            let mut all = lines().take_while(|(_, line)| !line.trim().is_empty());
            return all.find(|(_, line)| names_file(line)).map(|(end, _)| end).filter(|_| rest.starts_with('{'));
        }
        let (word, rest) = line.strip_prefix("export ")?.split_once(' ')?;
        let declares = matches!(word, "const" | "let" | "var" | "default" | "async" | "function" | "class" | "{" | "*");
        if !declares || !rest.contains(['{', '(', '=', ';', '"', '\'']) {
            return None;
        }
        let mut depth = 0;
        let mut last = end;
        for (end, line) in lines() {
            if line.trim().is_empty() && depth <= 0 {
                break;
            }
            let count = |signs: [u8; 3]| line.bytes().filter(|byte| signs.contains(byte)).count() as i64;
            depth += count([b'{', b'(', b'[']) - count([b'}', b')', b']']);
            last = end;
        }
        // Code that never ends is the lines up to the first empty one.
        let first = || lines().take_while(|(_, line)| !line.trim().is_empty()).last().map_or(end, |(end, _)| end);
        Some(if depth > 0 { first() } else { last })
    }
}

/// The name of a tag.
fn name_of(text: &str) -> &str {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    &text[..text.bytes().position(|byte| !is_name(byte)).unwrap_or(text.len())]
}

/// Where the tag ends whose name ends at the beginning of a text; none where it is no tag.
fn tag_end(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match text.get(at)? {
            b'>' => return Some(at + 1),
            b'<' => return None,
            b'"' | b'\'' => at += 1 + memchr::memchr(text[at], &text[at + 1..])?,
            b'{' => at += balanced(&text[at..])? - 1,
            // No tag goes on behind an empty line.
            b'\n' if text[at + 1..].iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')) == Some(&b'\n') => {
                return None;
            }
            _ => {}
        }
        at += 1;
    }
}

/// Whether a name is that of a component and no HTML, however that is written.
fn is_component(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().any(|byte| byte.is_ascii_lowercase())
        && !html::is_block(&name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn components_vanish_and_what_they_say_stays() {
        check(
            "<Tabs>\n<TabItem value=\"a\" label=\"Duties\">\n\n- Steers\n\n</TabItem>\n</Tabs>",
            "<b>Duties</b> - Steers",
        );
        check("Hello <Mark color={x > y}>crew</Mark>, go", "Hello crew, go");
        check("## Pilot <Badge text=\"new\" />", "## Pilot new");
        check("<Card\n  title=\"Tug\"\n  href=\"/tug\"\n/>", "<a href=\"/tug\">Tug</a>");
        check("<Link to=\"/tug\">the tug</Link>", "<a href=\"/tug\">the tug</a>");
        check("<Chart src=\"a.png\" alt=\"Ranks\" />", "![Ranks](a.png)");
        check("<Tabs items={['Pilot', 'Mate']}>\n<Tab>a</Tab>\n<Tab>b</Tab>\n</Tabs>", "<b>Pilot</b> a <b>Mate</b> b");
        check("a {/* hidden\n\nstill */} b", "a b");
        check("<b style={{color: 'red'}} id=\"x\">c</b>", "<b id=\"x\">c</b>");
    }

    #[test]
    fn what_is_no_component_stays() {
        for text in [
            "the <Speciality> role",
            "<Cook.Tug@example.org?a=b>",
            "`<Tabs>` and `<Tabs/>`",
            "<Details open=\"\">a</Details>",
            "<B>a</B>",
        ] {
            check(text, text);
        }
        check("<Tabs\n\na=\"b\">", "<Tabs a=\"b\">");
        check("```\n<Tabs/>\n```", "``` <Tabs/> ```");
    }

    #[test]
    fn code_of_modules_vanishes() {
        check("import A from './a';\nimport {B} from \"b\"\n\ntext", "text");
        check("import {\n  A,\n} from 'a';\ntext", "text");
        check("export const a = ({b}) => (\n  <i style={{b}}>\n\n  </i>\n);\n\ntext", "text");
        check("export const a = {\n\ntext", "text");
        check("<Tabs/>\nimport duties are paid\nexport default rules", "import duties are paid export default rules");
    }

    #[test]
    fn what_components_indent_is_no_code() {
        let body = "<Tabs>\n  <Tab title=\"A\">\n\n    - a\n      - b\n\n  </Tab>\n</Tabs>\n\n    c\n";
        assert_eq!(super::super::clear(body).text, "\n<b>A</b>\n\n\n- a\n  - b\n\n\n\n\n    c\n");
    }
}
