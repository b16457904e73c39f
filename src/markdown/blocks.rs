//! A page's pieces -> the blocks that a reader sees, for laying out.

use std::ops::Range;

use crate::text::{COLONS, own_name, sanitise, sanitise_after};

use super::{Block, BlockKind, Inline, Lines, LinkIndex, Marker, Piece, Style, Tag};

/// Reads the blocks of a page for showing it; `source` is the whole file's text, front matter included.
pub fn document(source: &str) -> Vec<Block> {
    let mut blocks = Blocks { lines: Lines::new(source), ..Blocks::default() };
    super::read(source, |piece, span| blocks.piece(piece, span));
    blocks.done
}

/// An open list: its next number, where it is an ordered one.
type List = Option<u64>;

#[derive(Default)]
struct Blocks<'a> {
    lines: Lines<'a>,
    done: Vec<Block>,
    lists: Vec<List>,
    /// The marker of an item that has no block yet.
    marker: Option<Marker>,
    quote: u16,
    /// Where the open leaf begins, and its line.
    leaf: (usize, u32),
    inlines: Vec<Inline>,
    style: Style,
    link: Option<LinkIndex>,
    /// The description of an open image, and its address.
    image: Option<(String, String)>,
    code: Option<String>,
    table: Option<(Vec<super::Align>, Rows)>,
    /// Where the last line began that markdown would join to the one before: after which inline.
    line: Option<usize>,
    /// The same of a line that begins with bold words, which may be the name of what it says.
    named: Option<usize>,
}

/// Appends a text to one that is safe to show, so that it stays so.
fn push(shown: &mut String, text: &str) {
    let clean = sanitise_after(shown, text).into_owned();
    shown.push_str(&clean);
}

/// The rows of a table, as cells of inlines.
type Rows = Vec<Vec<Vec<Inline>>>;

impl Blocks<'_> {
    fn piece(&mut self, piece: &Piece<'_>, span: Range<usize>) {
        match piece {
            Piece::Start(tag) => self.start(*tag, &span),
            Piece::End(tag) => self.end(*tag, &span),
            Piece::Plain(text) => match &mut self.image {
                Some((alt, _)) => alt.push_str(text),
                None => self.text(text, self.style),
            },
            Piece::Text(text) => match (&mut self.code, &mut self.image) {
                (Some(code), _) => code.push_str(text),
                (None, Some((alt, _))) => push(alt, text),
                (None, None) => self.text(text, self.style),
            },
            Piece::Code(text) => match &mut self.image {
                Some((alt, _)) => push(alt, text),
                None => self.text(text, Style { code: true, ..self.style }),
            },
            Piece::Mark(mark) => self.text(mark, self.style),
            Piece::SoftBreak => match &mut self.image {
                Some((alt, _)) => alt.push(' '),
                None => {
                    self.text(" ", self.style);
                    self.line = Some(self.inlines.len());
                }
            },
            Piece::HardBreak => self.inlines.push(Inline::Break),
            Piece::Rule => {
                self.leaf = (span.start, self.lines.line(span.start));
                self.push(BlockKind::Rule, span.end);
            }
            Piece::LinkStart(index, _) => self.link = Some(*index),
            Piece::LinkEnd => self.link = None,
            Piece::ImageStart(url) => self.image = Some((String::new(), sanitise(url).into_owned())),
            Piece::ImageEnd => self.end_image(),
            Piece::Columns(aligns) => self.table = Some((aligns.clone(), Vec::new())),
            Piece::Anchor(_) => {}
        }
    }

    fn text(&mut self, text: &str, style: Style) {
        if !style.strong && text.starts_with(COLONS) {
            self.keep_line();
        }
        if !style.strong {
            self.named = None;
        }
        let before = match self.inlines.last() {
            Some(Inline::Text { text, .. } | Inline::Image { text, .. }) => text,
            Some(Inline::Break) | None => "",
        };
        let clean = sanitise_after(before, text);
        match self.inlines.last_mut() {
            Some(Inline::Text { text, style: s, link }) if *s == style && *link == self.link => text.push_str(&clean),
            _ => self.inlines.push(Inline::Text { text: clean.into_owned(), style, link: self.link }),
        }
    }

    fn end_image(&mut self) {
        let Some((alt, url)) = self.image.take() else { return };
        let text = if alt.trim().is_empty() { own_name(&url).to_owned() } else { alt.trim().to_owned() };
        self.inlines.push(Inline::Image { text, link: self.link });
    }

    fn start(&mut self, tag: Tag, span: &Range<usize>) {
        match tag {
            Tag::Heading(_) | Tag::Paragraph | Tag::CodeBlock | Tag::Table => {
                self.leaf = (span.start, self.lines.line(span.start));
                self.inlines.clear();
                if tag == Tag::CodeBlock {
                    self.code = Some(String::new());
                }
            }
            Tag::List(first) => {
                // An item that begins with a list still shows its own marker.
                self.flush_marker(span.start);
                self.lists.push(first);
            }
            Tag::Item => {
                let number = self.lists.last_mut().and_then(|list| {
                    let number = *list;
                    *list = number.map(|n| n.saturating_add(1));
                    number
                });
                self.marker = Some(number.map_or(Marker::Bullet, Marker::Number));
                self.leaf = (span.start, self.lines.line(span.start));
            }
            Tag::Quote => self.quote = self.quote.saturating_add(1),
            Tag::Row => {
                if let Some((_, rows)) = &mut self.table {
                    rows.push(Vec::new());
                }
            }
            Tag::Cell => self.inlines.clear(),
            Tag::Emphasis => self.style.emphasis = true,
            Tag::Strong => {
                self.style.strong = true;
                self.named = self.line.take().filter(|line| *line == self.inlines.len());
            }
            Tag::Struck => self.style.struck = true,
        }
    }

    fn end(&mut self, tag: Tag, span: &Range<usize>) {
        match tag {
            Tag::Heading(rank) => {
                let inlines = self.take_inlines();
                self.push(BlockKind::Heading(rank, inlines), span.end);
            }
            Tag::Paragraph => {
                let inlines = self.take_inlines();
                if !inlines.is_empty() {
                    self.push(BlockKind::Paragraph(inlines), span.end);
                }
            }
            Tag::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                let lines = code.lines().map(|l| sanitise(&l.replace('\t', "    ")).into_owned()).collect();
                self.push(BlockKind::Code(lines), span.end);
            }
            Tag::Table => {
                if let Some((aligns, rows)) = self.table.take() {
                    self.push(BlockKind::Table(aligns, rows), span.end);
                }
            }
            Tag::List(_) => {
                self.lists.pop();
            }
            Tag::Item => {
                self.flush_marker(span.end);
                self.marker = None;
            }
            Tag::Quote => self.quote = self.quote.saturating_sub(1),
            Tag::Cell => {
                let cell = self.take_inlines();
                if let Some(row) = self.table.as_mut().and_then(|(_, rows)| rows.last_mut()) {
                    row.push(cell);
                }
            }
            Tag::Row => {}
            Tag::Emphasis => self.style.emphasis = false,
            Tag::Strong => {
                self.style.strong = false;
                if matches!(self.inlines.last(), Some(Inline::Text { text, .. }) if text.trim_end().ends_with(COLONS)) {
                    self.keep_line();
                }
            }
            Tag::Struck => self.style.struck = false,
        }
    }

    /// Lets a line that begins with the name of what it says stand by itself: `**Reports to:** the captain`.
    fn keep_line(&mut self) {
        let Some(line) = self.named.take() else { return };
        self.inlines.insert(line, Inline::Break);
        if let Some(Inline::Text { text, .. }) = line.checked_sub(1).map(|last| &mut self.inlines[last]) {
            text.truncate(text.trim_end().len());
        }
    }

    /// The inlines of the leaf that ends, without white space around them.
    fn take_inlines(&mut self) -> Vec<Inline> {
        self.style = Style::default();
        (self.line, self.named) = (None, None);
        let mut inlines = std::mem::take(&mut self.inlines);
        while let Some(Inline::Text { text, .. }) = inlines.last_mut() {
            let kept = text.trim_end().len();
            text.truncate(kept);
            if kept > 0 {
                break;
            }
            inlines.pop();
        }
        while inlines.last() == Some(&Inline::Break) {
            inlines.pop();
        }
        inlines
    }

    /// Gives an item without text of its own an empty paragraph, so that its marker is seen.
    fn flush_marker(&mut self, end: usize) {
        if self.marker.is_some() {
            self.push(BlockKind::Paragraph(Vec::new()), end);
        }
    }

    fn push(&mut self, kind: BlockKind, end: usize) {
        let (start, line) = self.leaf;
        self.done.push(Block {
            kind,
            depth: self.lists.len().min(usize::from(u16::MAX)) as u16,
            marker: self.marker.take(),
            quote: self.quote,
            span: start..end.max(start),
            line,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws blocks one a line: depth, marker, kind, text with `[n:…]` for links.
    fn draw(source: &str) -> String {
        document(source)
            .iter()
            .map(|b| {
                let marker = match b.marker {
                    None => String::new(),
                    Some(Marker::Bullet) => "- ".into(),
                    Some(Marker::Number(n)) => format!("{n}. "),
                };
                let kind = match &b.kind {
                    BlockKind::Heading(rank, i) => format!("h{rank} {}", inline(i)),
                    BlockKind::Paragraph(i) => inline(i),
                    BlockKind::Code(lines) => format!("code {lines:?}"),
                    BlockKind::Table(_, rows) => rows
                        .iter()
                        .map(|r| r.iter().map(|c| inline(c)).collect::<Vec<_>>().join("|"))
                        .collect::<Vec<_>>()
                        .join(" / "),
                    BlockKind::Rule => "rule".into(),
                };
                format!("{}{}{}{marker}{kind}\n", b.line, ">".repeat(b.quote.into()), " ".repeat(b.depth.into()))
            })
            .collect()
    }

    fn inline(inlines: &[Inline]) -> String {
        inlines
            .iter()
            .map(|i| match i {
                Inline::Text { text, style, link } => {
                    let mut text = text.clone();
                    if style.strong {
                        text = format!("*{text}*");
                    }
                    if style.emphasis {
                        text = format!("/{text}/");
                    }
                    if style.code {
                        text = format!("`{text}`");
                    }
                    link.map_or(text.clone(), |n| format!("[{n}:{text}]"))
                }
                Inline::Image { text, .. } => format!("<{text}>"),
                Inline::Break => "\\".into(),
            })
            .collect()
    }

    fn check(source: &str, expected: &str) {
        assert_eq!(draw(source), expected, "{source}");
    }

    #[test]
    fn blocks_keep_lines_depth_and_markers() {
        check("---\ntitle: T\n---\n\n# One\n\ntext\n", "5h1 One\n7text\n");
        check("- a\n- b\n  - c\n\n3. x\n4. y", "1 - a\n2 - b\n3  - c\n5 3. x\n6 4. y\n");
        check("- a\n\n  more\n- b", "1 - a\n3 more\n4 - b\n");
        check("- - a", "1 - \n1  - a\n");
        // Indented less than the text above it, and still seen as below it.
        check("1. a\n  1. b\n  1. c\n1. d", "1 1. a\n2  1. b\n3  2. c\n4 2. d\n");
        check("*   a\n  * b\n*   c", "1 - a\n2  - b\n3 - c\n");
        check("1. a\n  2. b", "1 1. a\n2 2. b\n");
        check("1. a\n  - b\n  - c\n2. d\n  - e\n\nf", "1 1. a\n2  - b\n3  - c\n4 2. d\n5  - e\n7f\n");
        check("- z\n  1. a\n    - b\n  2. d\n- y", "1 - z\n2  1. a\n3   - b\n4  2. d\n5 - y\n");
        check("-   a\n  * b\n\n  1. c\n-   d", "1 - a\n2  - b\n4  1. c\n5 - d\n");
        check("1. a\n  1. b\n  - c\n2. d\n1) e", "1 1. a\n2  1. b\n3  - c\n4 2. d\n5 1. e\n");
        check("1. a\n\n- b\n\n2. c", "1 1. a\n3 - b\n5 2. c\n");
        check("1. a\n- b\n  - c\n\n2. d\n- e", "1 1. a\n2  - b\n3   - c\n5 2. d\n6  - e\n");
        check("1. a\n2. b\n- c\n\n1. d", "1 1. a\n2 2. b\n3 - c\n5 1. d\n");
        check("1. a\n  - b\n\n# C\n\n2. d", "1 1. a\n2  - b\n4h1 C\n6 2. d\n");
        check("- a\nB:\n- c\n\nd", "1 - a\n2B:\n3 - c\n5d\n");
        // Indented by tabs.
        check("* a\n\t* b\n\t\t* c\n\t\t* d\n\t* e\n* f", "1 - a\n2  - b\n3   - c\n4   - d\n5  - e\n6 - f\n");
        check("- a\n    - b\n\t- c\n", "1 - a\n2  - b\n3  - c\n");
        check("- a\r\n\t- b\r\n\t- c\r\n", "1 - a\n2  - b\n3  - c\n");
        check("> quoted\n\nnot", "1>quoted\n3not\n");
        check("|a|b|\n|-|-|\n|1|2|", "1a|b / 1|2\n");
        check("```\nx\ty\n```", "1code [\"x    y\"]\n");
    }

    #[test]
    fn inlines_are_joined_and_links_numbered() {
        check("a *b* **c** `d` &amp; e", "1a /b/ *c* `d` & e\n");
        check("[x](u) and <https://e.org> and https://f.org.", "1[0:x] and [1:https://e.org] and [2:https://f.org].\n");
        check("![Map](m.png) ![](dir/n.png)", "1<Map> <n.png>\n");
        check("- [ ] a[^n]\n- [X] b\n\n[^n]: c", "1 - [ ] a[^n]\n2 - [x] b\n4[^n]: c\n");
        check("a[^n]", "1a[^n]\n");
    }

    #[test]
    fn lines_that_name_what_they_say_stand_by_themselves() {
        check("**Ship:** Tern\n**Port**: Wick\nand so on", "1*Ship:* Tern\\*Port*: Wick and so on\n");
        check("**Ship**\n**Port:** Wick", "1*Ship*\\*Port:* Wick\n");
        check("They are\n**calm** and\n**quick** and like: tea", "1They are *calm* and *quick* and like: tea\n");
        check("They are **calm:** all", "1They are *calm:* all\n");
        check("- **Ship:** Tern\n  **Port:** Wick", "1 - *Ship:* Tern\\*Port:* Wick\n");
    }

    #[test]
    fn html_is_read_for_what_it_means() {
        check("a<br>b", "1a\\b\n");
        check("<a id=\"x\"></a>\n\ntext", "3text\n");
        check("<a href=\"/x\">go</a> on", "1[0:go] on\n");
        check("<details>\n<summary>More &amp; more</summary>\n\n- a\n\n</details>", "2*More & more*\n4 - a\n");
        check(
            "<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>",
            "1[0:Video: https://www.youtube.com/watch?v=abc]\n",
        );
        check("<ul><li>a</li><li>b<ol><li>c</ol></ul>\n\nd", "1 - a\n1 - b\n1  1. c\n3d\n");
        check(
            "<table>\n<tr><th>A</th><td><ul><li>b</li><li><a href=\"/x\">c</a></li></ul></td></tr>\n</table>",
            "1A|• b\\• [0:c]\n",
        );
        check("<table>\n<tr><td>a</td><td>\n\n- b\n\n</td></tr></table>\n\nc", "1a|\n4 - b\n8c\n");
        check("|a|\n|-|\n|b| [c](u) |", "1a / b|[0:c]\n");
        check("<!-- gone\n\nstill gone -->\n\ntext", "5text\n");
        check("the <Speciality> role", "1the <Speciality> role\n");
        check("<script>\nalert(1)\n</script>\n\ntext", "5text\n");
        check("<span style='x'>a <b>b</b></span>", "1a *b*\n");
    }

    #[test]
    fn marks_of_generators_and_wikis_are_read_for_what_they_mean() {
        check("a\n\n=== \"Pilot\"\n\n    - b\n    - c\n\nd", "1a\n3*Pilot*\n5 - b\n6 - c\n8d\n");
        check("<Tabs>\n    <Tab title=\"A\">\n        b\n    </Tab>\n</Tabs>", "2*A*\n3b\n");
        check("<Card\n  title=\"A\"\n  href=\"/a\" />\n\nb", "1[0:A]\n5b\n");
        check("{{< card link=\"a\" title=\"A\" >}}\n{{< card link=\"b\" title=\"B\" >}}", "1[0:A]\\[1:B]\n");
        check("[[A]], [[b|B]], ![[C]], ![[d.png]], [[e]](f)", "1[0:A], [1:B], [2:C], <d.png>, [3:[e]]\n");
        check("> [!tip] A\n> b", "1>*A*\\b\n");
        check("a ==b== {/* c */}\n\n{{< note >}}d{{< /note >}}", "1a *b*\n3d\n");
    }

    #[test]
    fn nothing_unsafe_comes_through() {
        check("a\u{1b}[31mb\u{202e}c", "1a[31mbc\n");
        for image in ["![a\u{1b}[31mb\u{202e}c](x.png)", "![](y/a\u{1b}b\u{202e}c.png)", "![`a\u{9b}b`](x.png)"] {
            let drawn = draw(image);
            assert!(!drawn.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{drawn:?}");
        }
    }
}
