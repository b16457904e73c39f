//! Bullets that word processors write and markdown does not know: `• Moor the ship`, and `– Moor the ship` where such
//! lines follow each other.
//!
//! Invariant: the text keeps its length and its line breaks, so that every position still holds.

use std::borrow::Cow;

use super::code::Code;

/// What people see as a bullet at the beginning of a line. The last is one of Japanese, with no space behind it.
const BULLETS: &[&str] = &["•", "‣", "▪", "◦", "●", "∙", "·", "・"];

/// Dashes that are bullets where one more line begins so: one alone may be amid a sentence, or name who is quoted.
const DASHES: [&str; 2] = ["–", "—"];

/// A line that is indented more is code, unless it stands in a list: in spaces.
const MOST_INDENTED: usize = 3;

/// No more spaces stand between a dash and its item.
const MOST_SPACES: usize = 4;

/// Makes items of lines that begin with a bullet. Where there is none, costs a look at each letter that is not ASCII.
pub(super) fn dashed(body: Cow<'_, str>) -> Cow<'_, str> {
    if !has_bullet(&body) {
        return body;
    }
    let mut text = Vec::new();
    let mut code = Code::default();
    let mut in_list = false;
    // The dash with which the last line began.
    let mut dash = None;
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let inner = line.trim_start_matches([' ', '\t']);
        let indent = line.len() - inner.len();
        let before = if inner.trim_end().is_empty() { dash } else { dash.take() };
        if !inner.starts_with(|c: char| !c.is_ascii()) {
            in_list &= indent > 0 || inner.trim_end().is_empty();
            continue;
        }
        let begins = |sign: &&&str| inner.starts_with(**sign);
        let again = |sign: &&&str| before == Some(**sign) || body[start..].trim_start().starts_with(**sign);
        let found = BULLETS.iter().find(begins).or_else(|| DASHES.iter().find(begins).filter(again));
        let Some(bullet) = found else { continue };
        dash = Some(*bullet);
        let rest = &inner[bullet.len()..];
        let spaces = bullet.len() - 1 + rest.len() - rest.trim_start_matches(' ').len();
        let spaced = rest.starts_with([' ', '\t', '\u{a0}']) || matches!(*bullet, "•" | "・");
        if !spaced || rest.trim().is_empty() || (indent > MOST_INDENTED && !in_list) {
            continue;
        }
        code.advance(&body, at);
        if code.fence.is_some() {
            continue;
        }
        if text.is_empty() {
            text = body.as_bytes().to_vec();
        }
        in_list = true;
        let at = at + indent;
        text[at..at + bullet.len()].fill(b' ');
        text[at] = b'-';
        // Markdown makes code of what follows more spaces; hard ones are none to it.
        let soft = if spaces > MOST_SPACES { 1 + (spaces - 1) % 2 } else { spaces };
        for pair in text[at + 1 + soft..at + 1 + spaces].chunks_exact_mut(2) {
            pair.copy_from_slice("\u{a0}".as_bytes());
        }
    }
    if text.is_empty() {
        return body;
    }
    // Whole letters are replaced by ASCII, so this stays UTF-8.
    String::from_utf8(text).map_or(body, Cow::Owned)
}

/// Whether a line begins with a bullet.
fn has_bullet(body: &str) -> bool {
    // The bytes with which they begin.
    memchr::memchr3_iter(0xc2, 0xe2, 0xe3, body.as_bytes()).any(|at| {
        let before = || body[..at].trim_end_matches([' ', '\t']);
        BULLETS.iter().chain(&DASHES).any(|bullet| body[at..].starts_with(bullet))
            && (before().is_empty() || before().ends_with('\n'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_bullets_become_items() {
        let check = |body: &str, expected: &str| {
            assert_eq!(dashed(body.into()), expected, "{body}");
            assert_eq!(expected.len(), body.len(), "{body}");
        };
        check("Duties:\n• Moor\n  ◦ twice\n", "Duties:\n-   Moor\n  -   twice\n");
        check("・操船\n・係留\n", "-  操船\n-  係留\n");
        check("·  two spaces\n", "-   two spaces\n");
        check("·        Moor\n", "- \u{a0}\u{a0}\u{a0}\u{a0}Moor\n");
        check("•    Moor\n", "-  \u{a0}\u{a0}Moor\n");
        check("a • b\n·x\n•\n", "a • b\n·x\n•\n");
        check("```\n• code\n```\n• item\n", "```\n• code\n```\n-   item\n");
        check("    • code\n", "    • code\n");
        check("Duties:\n– Moor\n– Cast off\n", "Duties:\n-   Moor\n-   Cast off\n");
        check("— Moor\n\n— Cast off\n", "-   Moor\n\n-   Cast off\n");
        check("Moor the ship\n– with care – and\ncast off\n", "Moor the ship\n– with care – and\ncast off\n");
        check("— the harbour master\n", "— the harbour master\n");
        check("– one\n\nText.\n\n– two\n", "– one\n\nText.\n\n– two\n");
    }

    #[test]
    fn every_bullet_is_looked_for() {
        for bullet in BULLETS.iter().chain(&DASHES) {
            assert!(has_bullet(&format!("Duties\n \t{bullet} Moor")), "{bullet}");
            assert!(!has_bullet(&format!("Moor {bullet} cast off")), "{bullet}");
        }
    }
}
