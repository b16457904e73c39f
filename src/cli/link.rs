//! Links to lines of files, for terminals that follow them: OSC 8.
//!
//! The address is `file:///path#line`, after the
//! [convention](https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda) of terminals; kitty and others take
//! the fragment for a line.

use std::fmt;
use std::path::Path;

use super::paint::Paint;
use super::uri;

/// Whether links are written at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Links {
    on: bool,
}

impl Links {
    /// Where standard output is a terminal that follows links, and wants colours.
    pub(super) fn for_stdout(paint: Paint) -> Links {
        Links { on: paint.is_on() && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout) }
    }

    /// A text that leads to a line of a file; the text alone where there is no file, or no links are written.
    pub(super) fn line<T: fmt::Display>(self, file: Option<&Path>, line: u32, text: T) -> String {
        match file.filter(|_| self.on).and_then(|file| std::path::absolute(file).ok()) {
            Some(file) => format!("\x1b]8;;{}#{line}\x1b\\{text}\x1b]8;;\x1b\\", uri::of_file(&file)),
            None => text.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_leads_to_its_line() {
        let file = Path::new("/book/x.md");
        let link = Links { on: true }.line(Some(file), 12, "x.md:12");
        assert_eq!(link, "\x1b]8;;file:///book/x.md#12\x1b\\x.md:12\x1b]8;;\x1b\\");
        assert_eq!(Links { on: false }.line(Some(file), 12, "x.md:12"), "x.md:12");
        assert_eq!(Links { on: true }.line(None, 12, "x.md:12"), "x.md:12");
    }
}
