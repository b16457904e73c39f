//! Text on a grid of cells: width, eliding, wrapping.
//!
//! Invariant: what counts is the cluster (what a reader sees as one character); none is ever cut in two unless it is
//! wider than the whole line. ASCII pays for none of this.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// The clusters of a text, each with the byte at which it starts and its width in cells.
pub fn clusters(text: &str) -> impl Iterator<Item = (usize, &str, usize)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let first = *bytes.get(at)?;
        let start = at;
        // A character beyond ASCII may join what stands before it; two of ASCII never join.
        if first.is_ascii() && bytes.get(at + 1).is_none_or(u8::is_ascii) {
            at += 1;
            return Some((start, &text[start..at], 1));
        }
        let cluster = text[at..].graphemes(true).next()?;
        at += cluster.len();
        Some((start, cluster, cluster_width(cluster)))
    })
}

/// The width of one cluster, with a cell more for each halfwidth sound mark: what ratatui reserves for it.
fn cluster_width(cluster: &str) -> usize {
    cluster.width() + cluster.chars().filter(|c| matches!(c, '\u{ff9e}' | '\u{ff9f}')).count()
}

/// How many cells a sanitised text takes.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { clusters(text).map(|(_, _, w)| w).sum() }
}

/// How many columns of a screen a text takes; of one that is wider than any screen, as many as a screen can have.
pub fn columns(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX)
}

/// Cuts a text in two after as many clusters as fit into `width` cells. What follows starts with the first that does
/// not fit.
pub fn split_at_width(text: &str, width: usize) -> (&str, &str) {
    if text.len() <= width {
        return (text, "");
    }
    let mut taken = 0;
    let cut = clusters(text).find(|(_, _, w)| {
        taken += w;
        taken > width
    });
    text.split_at(cut.map_or(text.len(), |(at, _, _)| at))
}

/// Shortens a text to `width` cells, with an ellipsis where something is left out. Where not even the ellipsis fits,
/// nothing is left.
pub fn elide<'t>(text: &'t str, width: usize, ellipsis: &str) -> Cow<'t, str> {
    if split_at_width(text, width).1.is_empty() {
        return Cow::Borrowed(text);
    }
    match width.checked_sub(self::width(ellipsis)) {
        Some(room) => Cow::Owned(split_at_width(text, room).0.trim_end().to_owned() + ellipsis),
        None => Cow::Borrowed(""),
    }
}

/// The same from the left: what ends the text stays.
pub fn elide_left<'t>(text: &'t str, width: usize, ellipsis: &str) -> Cow<'t, str> {
    let all = self::width(text);
    if all <= width {
        return Cow::Borrowed(text);
    }
    match width.checked_sub(self::width(ellipsis)) {
        Some(room) => {
            let mut left_out = 0;
            let kept = clusters(text).find(|(_, _, w)| {
                left_out += w;
                all - left_out <= room
            });
            Cow::Owned(
                ellipsis.to_owned() + kept.map_or("", |(at, cluster, _)| &text[at + cluster.len()..]).trim_start(),
            )
        }
        None => Cow::Borrowed(""),
    }
}

/// Breaks a text into lines of at most `width` cells and returns the bytes of each, without the spaces around it.
///
/// Lines turn at spaces, after a hyphen between letters, and between the characters of scripts that set none; a word
/// that is longer than a line is broken where it must be. A `\n` always ends a line. A blank text has no lines.
pub fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::with_capacity(text.len() / width.max(1) + 1);
    if text.trim().is_empty() {
        return lines;
    }
    let width = width.max(1);
    let mut from = 0;
    for part in text.split('\n') {
        let mut line = Wrapping {
            lines: &mut lines,
            width,
            start: from,
            end: from,
            cells: 0,
            turn: None,
            last: "",
            hyphen: false,
        };
        for (at, cluster, cells) in clusters(part) {
            if cells <= width {
                line.take(from + at, cluster, cells);
            } else {
                for (i, c) in cluster.char_indices() {
                    let c = &cluster[i..i + c.len_utf8()];
                    line.take(from + at + i, c, cluster_width(c));
                }
            }
        }
        line.turn_at_end();
        from += part.len() + 1;
    }
    lines
}

/// The same for a place of so many lines: what is left over goes on in the last one, to be shortened where it is drawn.
pub(crate) fn wrap_into(text: &str, width: usize, lines: usize) -> Vec<Range<usize>> {
    let mut wrapped = wrap(text, width);
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            last.end = text.trim_end().len();
        }
    }
    wrapped
}

/// One line in the making.
struct Wrapping<'a, 't> {
    lines: &'a mut Vec<Range<usize>>,
    width: usize,
    /// Where its text starts, and ends so far, trailing spaces left out.
    start: usize,
    end: usize,
    /// Its cells so far, trailing spaces included.
    cells: usize,
    /// The last place where it may turn: where the text before it ends, where the text after it starts, at which cell.
    turn: Option<(usize, usize, usize)>,
    /// The cluster before; empty at the start and after a space.
    last: &'t str,
    /// Whether that is a hyphen after a letter.
    hyphen: bool,
}

impl<'t> Wrapping<'_, 't> {
    fn take(&mut self, at: usize, cluster: &'t str, cells: usize) {
        let empty = self.start == self.end;
        if is_space(cluster) {
            if !empty {
                self.cells += cells;
                (self.last, self.hyphen) = ("", false);
            }
            return;
        }
        if empty {
            self.start = at;
        } else {
            if self.last.is_empty() || self.may_turn_before(cluster) {
                self.turn = Some((self.end, at, self.cells));
            }
            while self.cells > 0 && self.cells + cells > self.width {
                let (end, next, before) = self.turn.take().unwrap_or((self.end, at, self.cells));
                self.lines.push(self.start..end);
                self.start = next;
                self.cells -= before;
            }
        }
        self.end = at + cluster.len();
        self.cells += cells;
        self.hyphen = matches!(cluster, "-" | "–" | "—") && is_letter(self.last);
        self.last = cluster;
    }

    fn may_turn_before(&self, next: &str) -> bool {
        if self.hyphen && is_letter(next) {
            return true;
        }
        let between = match (is_wide(self.last), is_wide(next)) {
            (true, true) => true,
            (true, false) => is_letter(next),
            (false, true) => is_letter(self.last),
            (false, false) => false,
        };
        between && !opens(self.last) && !closes(next)
    }

    fn turn_at_end(self) {
        self.lines.push(self.start..self.end);
    }
}

fn is_space(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    chars.next().is_some_and(|c| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}'))
        && chars.next().is_none()
}

fn is_letter(cluster: &str) -> bool {
    cluster.chars().next().is_some_and(char::is_alphabetic)
}

fn is_wide(cluster: &str) -> bool {
    cluster.len() > 2 && cluster_width(cluster) == 2
}

/// Opening punctuation of scripts without spaces: no line ends with it.
fn opens(cluster: &str) -> bool {
    cluster.starts_with(|c| "（［｛〈《「『【〔".contains(c))
}

/// Closing punctuation and small letters of scripts without spaces: no line starts with it.
fn closes(cluster: &str) -> bool {
    cluster.starts_with(|c| "、。，．・：；？！）］｝〉》」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ".contains(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::sanitise;

    #[track_caller]
    fn check(text: &str, width: usize, expected: &[&str]) {
        let lines: Vec<&str> = wrap(text, width).into_iter().map(|r| &text[r]).collect();
        assert_eq!(lines, expected, "{text:?} in {width}");
    }

    #[test]
    fn of_what_takes_more_lines_than_there_are_the_last_has_the_rest() {
        let check = |lines, expected: &[&str]| {
            let text = "one two three four ";
            assert_eq!(wrap_into(text, 7, lines).into_iter().map(|line| &text[line]).collect::<Vec<_>>(), expected);
        };
        check(9, &["one two", "three", "four"]);
        check(3, &["one two", "three", "four"]);
        check(2, &["one two", "three four"]);
        check(0, &[]);
    }

    #[test]
    fn lines_turn_at_spaces() {
        check("the quick brown fox", 10, &["the quick", "brown fox"]);
        check("the quick brown fox", 9, &["the quick", "brown fox"]);
        check("the quick brown fox", 5, &["the", "quick", "brown", "fox"]);
        check("  led   by\ttwo ", 40, &["led   by\ttwo"]);
    }

    #[test]
    fn blank_text_has_no_lines() {
        check("", 10, &[]);
        check("  \n ", 10, &[]);
    }

    #[test]
    fn line_breaks_are_kept() {
        check("one\ntwo three\n\nfour", 9, &["one", "two three", "", "four"]);
    }

    #[test]
    fn long_words_are_broken() {
        check("a incomprehensible b", 6, &["a", "incomp", "rehens", "ible b"]);
        check("https://x.example/y", 8, &["https://", "x.exampl", "e/y"]);
        check("abc", 1, &["a", "b", "c"]);
    }

    #[test]
    fn hyphenated_words_turn_after_the_hyphen() {
        check("a cross-functional team", 10, &["a cross-", "functional", "team"]);
        check("from 10-20 or -x", 8, &["from", "10-20 or", "-x"]);
    }

    #[test]
    fn wide_scripts_turn_between_characters() {
        check("日本語の文章", 6, &["日本語", "の文章"]);
        check("日本語の文章", 7, &["日本語", "の文章"]);
        check("日本語。文章", 6, &["日本", "語。文", "章"]);
        check("文「日本」", 4, &["文", "「日", "本」"]);
        check("use 日本 now", 7, &["use 日", "本 now"]);
    }

    #[test]
    fn clusters_are_not_cut() {
        check("ab👩\u{200d}💻cd", 3, &["ab", "👩\u{200d}💻", "cd"]);
        check("e\u{301}e\u{301}e\u{301}", 2, &["e\u{301}e\u{301}", "e\u{301}"]);
    }

    #[test]
    fn no_break_spaces_hold() {
        check("level 10\u{a0}% of", 8, &["level", "10\u{a0}% of"]);
    }

    #[test]
    fn widths_are_those_of_cells() {
        assert_eq!(width("Senior"), 6);
        assert_eq!(width("日本"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("👩\u{200d}💻!"), 3);
        assert_eq!(width("❤\u{fe0f}"), 2);
        assert_eq!(width("日本 ok"), 7);
    }

    #[test]
    fn eliding_leaves_room_for_the_ellipsis() {
        assert_eq!(elide("Director", 8, "…"), "Director");
        assert_eq!(elide("Director", 5, "…"), "Dire…");
        assert_eq!(elide("IT Operations", 4, "…"), "IT…");
        assert_eq!(elide("日本語", 4, "…"), "日…");
        assert_eq!(elide("Director", 5, "..."), "Di...");
        assert_eq!(elide("Director", 2, "..."), "");
        assert_eq!(elide("Director", 0, "…"), "");
        assert_eq!(elide_left("sales/seller:12", 15, "…"), "sales/seller:12");
        assert_eq!(elide_left("sales/seller:12", 10, "…"), "…seller:12");
        assert_eq!(elide_left("日本語", 4, "…"), "…語");
        assert_eq!(elide_left("sales", 1, ".."), "");
    }

    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[a-z \\-日本語。（👩💻\u{200d}\u{fe0f}\u{301}ﾞé🏽🇩\u{1100}\n]{0,60}",
            "[a-zA-Z ,.\\-]{0,120}",
        ]
        .prop_map(|text| text.split('\n').map(|line| sanitise(line).into_owned()).collect::<Vec<_>>().join("\n"))
    }

    proptest! {
        #[test]
        fn wrapping_never_exceeds_the_width(text in any_text(), w in 2usize..30) {
            for line in wrap(&text, w) {
                prop_assert!(width(&text[line.clone()]) <= w, "{:?}", &text[line]);
            }
        }

        #[test]
        fn wrapping_loses_spaces_only(text in any_text(), w in 1usize..30) {
            let kept: String = wrap(&text, w).into_iter().map(|r| text[r].to_owned()).collect();
            let solid = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(solid(&kept), solid(&text));
        }

        #[test]
        fn lines_have_no_spaces_around_them(text in any_text(), w in 2usize..30) {
            for line in wrap(&text, w) {
                let line = &text[line];
                let ends = [clusters(line).next(), clusters(line).last()];
                prop_assert!(ends.iter().flatten().all(|(_, c, _)| !is_space(c)), "{:?}", line);
            }
        }

        #[test]
        fn eliding_never_exceeds_the_width(text in any_text(), w in 0usize..30) {
            let text = text.replace('\n', " ");
            prop_assert!(width(&elide(&text, w, "…")) <= w);
            prop_assert!(width(&elide(&text, w, "...")) <= w);
            prop_assert!(width(&elide_left(&text, w, "…")) <= w);
        }
    }
}
