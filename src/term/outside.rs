//! What leaves the program: text for the clipboard, addresses for the web browser.

use std::io::{self, Write as _};
use std::process::{Command, Stdio};
use std::thread;

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;

use crate::app::may_open;
use crate::text::{counted, in_words, sanitise};

/// The programs that reach a clipboard, with the variable that tells that theirs is there.
const CLIPBOARDS: [(&str, &[&str], Option<&str>); 5] = [
    ("wl-copy", &[], Some("WAYLAND_DISPLAY")),
    ("xclip", &["-selection", "clipboard"], Some("DISPLAY")),
    ("xsel", &["--clipboard", "--input"], Some("DISPLAY")),
    ("clip.exe", &[], Some("WSL_DISTRO_NAME")),
    ("pbcopy", &[], None),
];

/// Copies a text: through the terminal, which works from afar as well, and through the system where there is a way.
/// Returns what to tell the user.
pub(super) fn copy(text: String, what: &str) -> Result<String, String> {
    let shown = execute!(io::stdout(), CopyToClipboard::to_clipboard_from(&text));
    let told = copied(&text, what);
    let native = copy_natively(text);
    match shown {
        Err(error) if !native => Err(format!("cannot copy the {what}: {}", in_words(&error))),
        _ => Ok(told),
    }
}

/// What was copied: a line in its own words, of more how much.
fn copied(text: &str, what: &str) -> String {
    let mut lines = text.lines();
    match (lines.next(), lines.count()) {
        (Some(line), 0) => format!("copied the {what}: {}", sanitise(line)),
        (_, more) => format!("copied the {what}: {}", counted(more + 1, "line")),
    }
}

/// Hands a text to the first of the system's programs that starts; tells whether one did.
fn copy_natively(text: String) -> bool {
    let there = |variable: &Option<&str>| variable.is_none_or(|name| std::env::var_os(name).is_some());
    let started = CLIPBOARDS.iter().filter(|(_, _, variable)| there(variable)).find_map(|(program, options, _)| {
        Command::new(program)
            .args(*options)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()
    });
    let Some(mut child) = started else { return false };
    let hand_over = move || {
        if let Some(mut input) = child.stdin.take() {
            // A program that ends early has its reasons; the terminal has the text as well.
            let _ = input.write_all(text.as_bytes());
        }
        let _ = child.wait();
    };
    thread::Builder::new().name("clipboard".into()).spawn(hand_over).is_ok()
}

/// Opens an address in the web browser or mail program, beside the browser: the system's opener is watched for a
/// while. `tell` gets what to tell the user.
///
/// # Errors
///
/// Why it is not even tried.
pub(super) fn open(address: &str, tell: impl FnOnce(Result<String, String>) + Send + 'static) -> Result<(), String> {
    if !may_open(address) {
        return Err(format!("only web and mail addresses are opened, and this is neither: {address}"));
    }
    let address = encoded(address);
    let open = move || {
        // One argument, no shell; it begins with its scheme, so that nobody takes it for an option.
        let opened =
            open::that_detached(&address).map_err(|error| format!("cannot open {address}: {}", in_words(&error)));
        tell(opened.map(|()| format!("opened {address}")));
    };
    thread::Builder::new().name("opener".into()).spawn(open).map(|_| ()).map_err(|error| error.to_string())
}

/// An address without what has no place in one (RFC 3986, section 2): quotes, spaces, backticks and the like are
/// written as their numbers, which mean the same to whoever is asked, and nothing to a script on the way. Letters of
/// all scripts stay.
fn encoded(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        if c.is_alphanumeric() || "-._~:/?#[]@!$&()*+,;=%".contains(c) {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            out.extend(c.encode_utf8(&mut bytes).bytes().map(|b| format!("%{b:02X}")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_addresses_are_not_even_tried() {
        for address in ["file:///etc/passwd", "-https://x", "javascript:1", "ssh://-oX"] {
            assert!(open(address, |_| panic!("it was tried")).is_err());
        }
    }

    #[test]
    fn what_has_no_place_in_an_address_is_encoded() {
        let check = |address: &str, expected: &str| assert_eq!(encoded(address), expected);
        check("https://example.com/a_(b)?q=1&r=%20#x", "https://example.com/a_(b)?q=1&r=%20#x");
        check(
            "https://e.com/\"a\" 'b' `c` \\<d>|{e}^",
            "https://e.com/%22a%22%20%27b%27%20%60c%60%20%5C%3Cd%3E%7C%7Be%7D%5E",
        );
        check("https://e.com/\n\u{1b}\u{202e}", "https://e.com/%0A%1B%E2%80%AE");
        check("https://höhe.example/日本", "https://höhe.example/日本");
    }
}
