//! Rows of comma-separated values.

use std::fmt::Write as _;

/// What a spreadsheet may take for the beginning of a formula (OWASP, CSV Injection), also in full width.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A row as RFC 4180 wants it, its end included. A text that a spreadsheet would take for a formula gets the apostrophe
/// that spreadsheets know for plain text: nothing on a page may run.
pub fn row<T: AsRef<str>>(fields: impl IntoIterator<Item = T>) -> String {
    let mut row = String::new();
    for (i, field) in fields.into_iter().enumerate() {
        let field = field.as_ref();
        let comma = if i > 0 { "," } else { "" };
        let guard = if field.trim_start().starts_with(FORMULA) { "'" } else { "" };
        let written = if field.contains([',', '"', '\n', '\r']) {
            write!(row, "{comma}\"{guard}{}\"", field.replace('"', "\"\""))
        } else {
            write!(row, "{comma}{guard}{field}")
        };
        written.expect("a string takes all");
    }
    row.push_str("\r\n");
    row
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(field: &str, expected: &str) {
        assert_eq!(super::row([field, "x"]), format!("{expected},x\r\n"));
    }

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        check("plain", "plain");
        check("a, b", "\"a, b\"");
        check("so \"called\"", "\"so \"\"called\"\"\"");
        check("two\nlines", "\"two\nlines\"");
        check("=1+1", "'=1+1");
        check(" =1", "' =1");
        check("＝1", "'＝1");
        check("@a,b", "\"'@a,b\"");
    }
}
