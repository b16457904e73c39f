//! JSON that is safe to show: file names and addresses in it stay what they are, yet cannot act on a terminal.
//!
//! Invariant: what [`is_unsafe`] stands in a string as `\u` and its number, which programs read as the same text. Texts
//! from pages are sanitised long before; paths are not, for they must lead to their files.

use std::io::{self, Write};

use serde::Serialize;

use crate::text::is_unsafe;

/// Writes a value over many lines, for people and programs.
pub(super) fn pretty(value: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(Escaping(&mut *out), value)?;
    writeln!(out)
}

/// Writes a value on one line.
pub(super) fn line(value: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(Escaping(&mut *out), value)?;
    writeln!(out)
}

/// What JSON is written to. Whatever is not ASCII stands within its strings, and comes in whole characters.
struct Escaping<W>(W);

impl<W: Write> Write for Escaping<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut rest = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| !matches!(c, '\n') && is_unsafe(*c)) {
            self.0.write_all(&rest.as_bytes()[..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(self.0, "\\u{unit:04x}")?;
            }
            rest = &rest[at + c.len_utf8()..];
        }
        self.0.write_all(rest.as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut out = Vec::new();
        line(&text, &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), format!("\"{expected}\"\n"));
        assert_eq!(serde_json::from_str::<String>(&format!("\"{expected}\"")).unwrap(), text);
    }

    #[test]
    fn what_could_act_on_a_terminal_is_written_as_its_number() {
        check("a \"b\" é 日本", "a \\\"b\\\" é 日本");
        check("\u{1b}[31m\n", "\\u001b[31m\\n");
        check("\u{7f}\u{9b}x", "\\u007f\\u009bx");
        check("a\u{202e}b\u{e0041}", "a\\u202eb\\udb40\\udc41");
    }

    #[test]
    fn the_layout_is_the_usual_one() {
        let value = serde_json::json!({"a": [1, {}], "b": []});
        let (mut out, usual) = (Vec::new(), serde_json::to_string_pretty(&value).unwrap());
        pretty(&value, &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), usual + "\n");
    }
}
