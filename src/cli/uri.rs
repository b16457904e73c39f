//! Paths as addresses, for programs that open them.
//!
//! Invariant: an address holds plain ASCII alone, everything else is escaped by percent (RFC 3986, section 2.1), so
//! that no file's name can end it and reach the terminal.

use std::fmt::Write as _;
use std::path::Path;

/// The address of a file, by its absolute path: `file:///book/x.md`.
pub(super) fn of_file(file: &Path) -> String {
    let path = escaped(file);
    // A drive stands behind the root.
    let root = if path.starts_with('/') { "" } else { "/" };
    format!("file://{root}{path}")
}

/// A path as a reference: relative where it is so. A colon would make a scheme of what stands before it.
pub(super) fn reference(path: &Path) -> String {
    if path.is_absolute() { of_file(path) } else { escaped(path).replace(':', "%3A") }
}

fn escaped(path: &Path) -> String {
    let mut address = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                address.push(char::from(*byte));
            }
            b'\\' if cfg!(windows) => address.push('/'),
            byte => write!(address, "%{byte:02X}").expect("a string takes all"),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_plain_ascii() {
        let check = |path: &str, expected: &str| assert_eq!(of_file(Path::new(path)), expected, "{path}");
        check("/book/a-b_c.md", "file:///book/a-b_c.md");
        check("/my book/é.md", "file:///my%20book/%C3%A9.md");
        check("/x\x1b]8;;\x07#1%41?", "file:///x%1B%5D8%3B%3B%07%231%2541%3F");
        check("C:/book", "file:///C:/book");
    }

    #[test]
    fn references_are_relative_where_paths_are() {
        let check = |path: &str, expected: &str| assert_eq!(reference(Path::new(path)), expected, "{path}");
        check("a/b c#.md", "a/b%20c%23.md");
        check("a:b.md", "a%3Ab.md");
        check("/tmp/é.md", "file:///tmp/%C3%A9.md");
    }
}
