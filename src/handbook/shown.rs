//! What sites make of the names of files and folders in addresses: Docusaurus leaves out the number that only sorts
//! (`01-pilot.md`), Hugo writes a space as a dash and leaves out signs (`Harbour & Pilot.md`).
//!
//! Invariant: what an address says otherwise than a generator would is another name.

use std::borrow::Cow;

use crate::text::has_byte;

/// An id as a site shows it.
pub(super) fn shown(id: &str) -> Cow<'_, str> {
    let is_odd = |byte: u8| !matches!(byte, b'a'..=b'z' | b'-' | b'/');
    if !has_byte(id, is_odd) {
        return Cow::Borrowed(id);
    }
    Cow::Owned(id.split('/').map(|part| cleared(without_number(part))).collect::<Vec<_>>().join("/"))
}

/// Whether a site may show an id so: each part as it is, without its number, without its signs, or without both.
pub(super) fn is_shown_as(id: &str, address: &str) -> bool {
    let is_same = |(part, shown): (&str, &str)| {
        let plain = without_number(part);
        part == shown || plain == shown || cleared(part) == shown || cleared(plain) == shown
    };
    id.split('/').count() == address.split('/').count() && id.split('/').zip(address.split('/')).all(is_same)
}

/// A name without the number before it: `02-pilot`, `2. pilot`.
fn without_number(part: &str) -> &str {
    let behind = part.trim_start_matches(|c: char| c.is_ascii_digit());
    let name = behind.trim_start_matches([' ', '-', '_', '.']);
    let between = &behind[..behind.len() - name.len()];
    let is_number = behind.len() < part.len() && between.contains(['-', '_', '.']);
    if is_number && name.starts_with(char::is_alphabetic) { name } else { part }
}

/// A name with dashes for spaces, and without what Hugo leaves out.
fn cleared(part: &str) -> String {
    let mut cleared = String::with_capacity(part.len());
    for c in part.chars() {
        match c {
            ' ' if cleared.ends_with('-') => {}
            ' ' => cleared.push('-'),
            '-' if cleared.ends_with('-') && part.contains(' ') => {}
            '-' | '.' | '_' | '+' | '~' | '#' | '@' => cleared.push(c),
            c if c.is_alphanumeric() => cleared.push(c),
            _ => {}
        }
    }
    cleared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_sites_show_them() {
        let check = |id: &str, expected: &str| {
            assert_eq!(shown(id), expected);
            assert!(is_shown_as(id, expected), "{id}");
        };
        check("ports/pilot", "ports/pilot");
        check("01-ports/2. harbour pilot", "ports/harbour-pilot");
        check("r&d/pilot (senior)", "rd/pilot-senior");
        check("ports & tides/pilot", "ports-tides/pilot");
        check("häfen/lotse", "häfen/lotse");
        check("2024/1-2-3", "2024/1-2-3");
        check("v2.0-pilot", "v2.0-pilot");
        assert!(is_shown_as("01-ports/02-pilot", "01-ports/pilot"));
        assert!(!is_shown_as("01-ports/02-pilot", "01-ports/03-pilot"));
        assert!(!is_shown_as("ports/harbour-pilot", "ports/harbour pilot"));
        assert!(!is_shown_as("ports/02-pilot", "ports/pilot/mate"));
    }
}
