//! Links to lines of files, for terminals that follow them: OSC 8.
//!
//! The address is `file:///path#line`, after the [convention](https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda)
//! of terminals; kitty and others take the fragment for a line.
//!
//! Invariant: an address holds plain ASCII alone, everything else is escaped by percent, so that no file's name can end
//! it and reach the terminal.

use std::fmt::{self, Write as _};
use std::path::Path;

use super::paint::Paint;

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
            Some(file) => format!("\x1b]8;;{}#{line}\x1b\\{text}\x1b]8;;\x1b\\", address(&file)),
            None => text.to_string(),
        }
    }
}

/// The address of a file, by its absolute path.
fn address(file: &Path) -> String {
    let mut address = "file://".to_owned();
    let path = file.as_os_str().as_encoded_bytes();
    if !path.starts_with(b"/") {
        // A drive stands behind the root.
        address.push('/');
    }
    for byte in path {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                address.push(char::from(*byte));
            }
            b'\\' if cfg!(windows) => address.push('/'),
            byte => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_plain_ascii() {
        let check = |path: &str, expected: &str| assert_eq!(address(Path::new(path)), expected, "{path}");
        check("/book/a-b_c.md", "file:///book/a-b_c.md");
        check("/my book/é.md", "file:///my%20book/%C3%A9.md");
        check("/x\x1b]8;;\x07#1%41?", "file:///x%1B%5D8%3B%3B%07%231%2541%3F");
        check("C:/book", "file:///C:/book");
    }

    #[test]
    fn a_text_leads_to_its_line() {
        let file = Path::new("/book/x.md");
        let link = Links { on: true }.line(Some(file), 12, "x.md:12");
        assert_eq!(link, "\x1b]8;;file:///book/x.md#12\x1b\\x.md:12\x1b]8;;\x1b\\");
        assert_eq!(Links { on: false }.line(Some(file), 12, "x.md:12"), "x.md:12");
        assert_eq!(Links { on: true }.line(None, 12, "x.md:12"), "x.md:12");
    }
}
