//! What wikis and generators mark by signs at the beginning of a line or around words: boxes, tabs, notes, marks.
//!
//! Invariant: what stands in a box or a tab reads as if it stood without it, below its name; a note that the writer
//! keeps for themselves is no text.

use std::ops::Range;

use super::Clearing;
use crate::markdown::code::Code;

/// What is in a box of MkDocs is indented by so many columns.
const INDENT: usize = 4;

impl Clearing<'_> {
    /// Reads the body line by line.
    pub(super) fn signs(&mut self) {
        let body = self.body;
        let mut code = Code::default();
        // Where the content of each open box begins, in columns.
        let mut boxes: Vec<usize> = Vec::new();
        let mut start = 0;
        // Up to where lines have been read.
        let mut done = 0;
        for line in body.split_inclusive('\n') {
            let at = start;
            start += line.len();
            let inner = line.trim_start_matches([' ', '\t']);
            if at < done || inner.trim_end().is_empty() {
                continue;
            }
            code.advance(body, at);
            let column = columns(&line[..line.len() - inner.len()]);
            while boxes.pop_if(|content| column < *content).is_some() {}
            if !boxes.is_empty() {
                self.edits.put(at..at + bytes(line, INDENT * boxes.len()), "");
            }
            if code.fence.is_some() || inner.starts_with("```") || inner.starts_with("~~~") {
                continue;
            }
            let inner = inner.trim_end();
            let at = at + line.len() - line.trim_start_matches([' ', '\t']).len();
            if self.open_box(at, inner, &body[start..], column) {
                boxes.push(column + INDENT);
            } else {
                done = self.line(at, inner, column == 0);
            }
        }
    }

    /// Reads a line, without what is indented; tells up to which byte it and what belongs to it were read.
    fn line(&mut self, at: usize, line: &str, is_margin: bool) -> usize {
        let end = at + line.len();
        match line.as_bytes()[0] {
            b':' if line.starts_with(":::") => self.container(at, line),
            b'>' => self.alert(at, line),
            b'i' | b'e' if is_margin => {
                if let Some(end) = self.module(at, line) {
                    self.tags.mdx = true;
                    return self.put(at..end, "\n");
                }
            }
            b'-' if line.starts_with("--8<--") => {
                // What is included stands elsewhere: on this line, or on those up to the next mark.
                let close = if line == "--8<--" { self.until(end, "--8<--") } else { None };
                return self.cut(at..close.unwrap_or(end));
            }
            b'%' if line.starts_with("%%") && !line[2..].contains("%%") => {
                let is_end = |end: &usize| self.body[*end..].starts_with(['\n', '\r']) || *end == self.body.len();
                let close = memchr::memmem::find(&self.body.as_bytes()[at + 2..], b"%%").map(|found| at + found + 4);
                if let Some(end) = close.filter(is_end) {
                    return self.cut(at..end);
                }
            }
            _ => {}
        }
        self.words(at, line);
        end
    }

    /// `:::tip Mind`, `:::note[Mind]`, and the `:::` that ends it.
    fn container(&mut self, at: usize, line: &str) {
        let range = at..at + line.len();
        let rest = line.trim_start_matches(':');
        let said = rest.trim_start();
        let skipped = line.len() - said.len();
        if !said.is_empty() && !said.starts_with(|c: char| c.is_alphabetic() || c == '{') {
            return;
        }
        // Attributes and signs at the end are no name.
        let said = said.split('{').next().unwrap_or_default().trim_end_matches([':', ' ']);
        let kind = said.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(said.len());
        // What begins with a capital is no kind.
        let kind = if said.starts_with(char::is_uppercase) { 0 } else { kind };
        let title = said[kind..].trim_start();
        let from = at + skipped + said.len() - title.len();
        self.name_box(range, from, title.strip_prefix('[').and_then(|title| title.strip_suffix(']')).unwrap_or(title));
    }

    /// `> [!NOTE]`, `> [!tip]- Mind`.
    fn alert(&mut self, at: usize, line: &str) {
        let said = line.trim_start_matches(['>', ' ']);
        let Some((kind, rest)) = said.strip_prefix("[!").and_then(|said| said.split_once(']')) else { return };
        if !kind.starts_with(|c: char| c.is_ascii_alphabetic()) || rest.starts_with(['(', '[']) {
            return;
        }
        let title = rest.trim_start_matches(['+', '-']).trim_start();
        let (from, to) = (at + line.len() - said.len(), at + line.len());
        if title.is_empty() {
            self.cut(from..to);
        } else {
            self.put(from..to - title.len(), "**");
            self.put(to..to, "**  ");
        }
    }

    /// `!!! note "Mind"`, `??? tip`, `=== "Pilot"`, where what follows is indented.
    fn open_box(&mut self, at: usize, line: &str, rest: &str, column: usize) -> bool {
        let Some(sign) = ["!!!", "???", "==="].iter().find(|sign| line.starts_with(**sign)) else { return false };
        let said = line[sign.len()..].trim_start_matches(['+', '!']);
        let Some(said) = said.strip_prefix(' ').map(str::trim_start) else { return false };
        let (kinds, title) = match said.split_once(['"', '\'']) {
            Some((kinds, title)) => (kinds, title.strip_suffix(['"', '\''])),
            None => (said, Some("")),
        };
        let Some(title) = title.filter(|title| *sign != "===" || (kinds.is_empty() && !title.is_empty())) else {
            return false;
        };
        let is_kind = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase());
        let next = rest.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let next = &next[..next.len() - next.trim_start_matches([' ', '\t']).len()];
        if !kinds.split_whitespace().all(is_kind) || columns(next) < column + INDENT {
            return false;
        }
        let end = at + line.len();
        self.name_box(at..end, end - usize::from(!title.is_empty()) - title.len(), title);
        true
    }

    /// Leaves of the line that opens a box what the box is called, bold above what it holds.
    fn name_box(&mut self, line: Range<usize>, at: usize, title: &str) {
        if title.is_empty() {
            self.cut(line);
        } else {
            let at = at + usize::from(self.body[at..].starts_with('[') && !title.starts_with('['));
            self.put(line.start..at, "<b>");
            self.put(at + title.len()..line.end, "</b>\n");
        }
    }

    /// `%% notes %%`, `==marked==`, ` ^block-id`.
    fn words(&mut self, at: usize, line: &str) {
        let bytes = line.as_bytes();
        let mut in_code = false;
        // Where a mark was opened.
        let mut open: Option<(u8, usize)> = None;
        let mut i = 0;
        while let Some(found) = memchr::memchr3(b'`', b'=', b'%', &bytes[i..]) {
            let from = i + found;
            let sign = bytes[from];
            let length = bytes[from..].iter().take_while(|byte| **byte == sign).count();
            i = from + length;
            if sign == b'`' {
                in_code = !in_code;
                continue;
            }
            if in_code || length != 2 {
                continue;
            }
            let before = line[..from].chars().next_back().unwrap_or(' ');
            let behind = line[i..].chars().next().unwrap_or(' ');
            match open {
                Some((sign_of, start)) if sign_of == sign && (sign == b'%' || !before.is_whitespace()) => {
                    if sign == b'%' {
                        self.cut(at + start..at + i);
                    } else {
                        self.put(at + start..at + start + 2, "**");
                        self.put(at + from..at + i, "**");
                    }
                    open = None;
                }
                None => {
                    let begins = match sign {
                        b'%' => before.is_whitespace(),
                        _ => !before.is_alphanumeric() && !"!=<>".contains(before) && !behind.is_whitespace(),
                    };
                    open = begins.then_some((sign, from));
                }
                Some(_) => {}
            }
        }
        self.block_id(at, line);
    }

    /// The name of a block, at the end of its last line.
    fn block_id(&mut self, at: usize, line: &str) {
        let word = line.rsplit([' ', '\t']).next().unwrap_or_default();
        let Some(id) = word.strip_prefix('^') else { return };
        let is_id = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if id.len() > 2 && id.bytes().all(is_id) && id.bytes().any(|byte| !byte.is_ascii_digit()) {
            let from = at + line.len() - word.len();
            self.anchors.push((from, word.to_owned()));
            self.cut(from..at + line.len());
        }
    }
}

/// How many columns white space takes.
fn columns(white: &str) -> usize {
    white.bytes().map(|byte| if byte == b'\t' { INDENT } else { 1 }).sum()
}

/// How many bytes of white space so many columns are that a line begins with.
fn bytes(line: &str, columns: usize) -> usize {
    let mut taken = 0;
    let white = line.bytes().take_while(|byte| {
        let is_taken = taken < columns && matches!(byte, b' ' | b'\t');
        taken += if *byte == b'\t' { INDENT } else { 1 };
        is_taken
    });
    white.count()
}

#[cfg(test)]
mod tests {
    use super::super::clear;
    use super::super::tests::check;

    #[test]
    fn boxes_keep_their_names_and_what_they_hold() {
        check(":::tip Mind\nPair.\n:::", "<b>Mind</b> Pair.");
        check(":::note[Mind]{#x}\nPair.\n\n:::", "<b>Mind</b> Pair.");
        check("::: warning\nPair.\n:::", "Pair.");
        check("::: Duties\nPair.\n:::", "<b>Duties</b> Pair.");
        check("::: {.note}\nPair.\n:::", "Pair.");
        check("> [!NOTE]\n> Pair.", "> > Pair.");
        check("> [!tip]- Mind\n> Pair.", "> **Mind** > Pair.");
        check("> [!a](b)", "> [!a](b)");
    }

    #[test]
    fn what_is_indented_in_boxes_is_no_code() {
        let check = |body: &str, expected: &str| assert_eq!(clear(body).text, expected, "{body}");
        check("!!! note \"Mind\"\n    Pair.\n\nText\n", "<b>Mind</b>\n\nPair.\n\nText\n");
        check("???+ tip\n\n\tPair.\n", "\n\nPair.\n");
        let tabs = "=== \"Pilot\"\n\n    - a\n\n    !!! note \"N\"\n        b\n\n=== \"Mate\"\n\n    c\n";
        check(tabs, "<b>Pilot</b>\n\n\n- a\n\n<b>N</b>\n\nb\n\n<b>Mate</b>\n\n\nc\n");
        for text in ["Pilots\n===\n\n[[a]]", "!!! Read this\n", "!!! note\nPair.\n", "=== \"Pilot\"\n\nText\n"] {
            check(text, text);
        }
        check("- a\n\n    !!! note\n        b\n", "- a\n\n    \n    b\n");
    }

    #[test]
    fn notes_and_marks_vanish() {
        check("a %% note %% b", "a b");
        check("%%\nnote\n\nmore\n%%\n\na", "a");
        check("5%% of 6%%", "5%% of 6%%");
        check("knows ==all tides== and ==more==.", "knows **all tides** and **more**.");
        check("a == b == c and `==d==` x==y==z", "a == b == c and `==d==` x==y==z");
        check("--8<-- \"a.md\"\n\n--8<--\nb.md\n--8<--\n\nc", "c");
        let cleared = clear("Steers. ^pilot-1\n\n2 ^ab 3 ^22\n");
        assert_eq!(cleared.anchors, [(8, "^pilot-1".to_owned())]);
        assert_eq!(cleared.text.trim_end(), "Steers. \n\n2 ^ab 3 ^22");
    }
}
