//! Lines that name the list below them and stand right behind the items of another: markdown takes them for more of the
//! last item, and people see them by themselves.
//!
//! Invariant: a line is found only where a list begins right below it.

use super::code::Code;

/// No name of a list has more bytes.
const LONGEST: usize = 80;

/// What may stand between a name's colon and the end of its line: no more bytes.
const MOST_BEHIND: usize = 12;

/// Where such lines begin, in order. Where there is none, costs a look at what stands behind each colon.
pub(super) fn labels(body: &str) -> Vec<usize> {
    let colons = memchr::memchr_iter(b':', body.as_bytes()).map(|at| at + 1);
    let wide = memchr::memmem::find_iter(body.as_bytes(), "：").map(|at| at + "：".len());
    let mut found: Vec<usize> = colons.chain(wide).filter_map(|end| label(body, end)).collect();
    found.sort_unstable();
    found.dedup();
    let mut code = Code::default();
    found.retain(|at| {
        code.advance(body, *at);
        code.fence.is_none()
    });
    found
}

/// The line of a colon that ends at a byte, where it names the list below it.
fn label(body: &str, end: usize) -> Option<usize> {
    let bytes = body.as_bytes();
    let behind = &bytes[end..bytes.len().min(end + MOST_BEHIND)];
    let length = memchr::memchr(b'\n', behind)?;
    let is_end = |rest: &[u8]| rest.iter().all(|b| b"*_ \r".contains(b));
    let behind = &behind[..length];
    if !is_end(behind) && !["<br>", "<br/>", "<br />"].iter().any(|end| behind.starts_with(end.as_bytes())) {
        return None;
    }
    let line = memchr::memrchr(b'\n', &bytes[end.saturating_sub(LONGEST)..end])? + end.saturating_sub(LONGEST) + 1;
    let name = body.get(line..end)?;
    let first = name.trim_start_matches(['*', '_']).chars().next()?;
    // More of a sentence goes on without a capital, and in code with spaces.
    if !first.is_alphabetic() || first.is_ascii_lowercase() || number(name).is_some() {
        return None;
    }
    let before = memchr::memrchr(b'\n', &bytes[..line - 1]).map_or(0, |n| n + 1);
    let above = body[before..line - 1].trim_start_matches([' ', '\t']);
    let below = &body[end + length + 1..];
    let is_listed = is_bullet(above) || number(above).is_some();
    (is_listed && (is_bullet(below) || number(below) == Some(1))).then_some(line)
}

/// Whether a line begins with a bullet.
fn is_bullet(line: &str) -> bool {
    line.strip_prefix(['-', '*', '+', '•', '·', '●', '▪']).is_some_and(|rest| rest.starts_with([' ', '\t']))
}

/// The number that a line begins with as an item: `1.`, `1)`, `1、`.
fn number(line: &str) -> Option<u32> {
    let digits = line.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let is_item = rest.starts_with(['、', '．']) || rest.starts_with(". ") || rest.starts_with(") ");
    number.parse().ok().filter(|_| is_item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, expected: &[&str]) {
        let found: Vec<&str> = labels(body).into_iter().map(|at| body[at..].lines().next().unwrap()).collect();
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn a_line_between_two_lists_names_the_second() {
        check("Duties:\n- row\n- bail\nNeeds:\n- arms\n", &["Needs:"]);
        check("- row\n**Needs:**  \n- arms\n", &["**Needs:**  "]);
        check("- row\n__Needs__:<br>\n- arms\n", &["__Needs__:<br>"]);
        check("1、操船\n任职要求：\n1、视力\n", &["任职要求："]);
        check("1. row\r\nNeeds:\r\n1. arms\r\n", &["Needs:"]);
        check("- row\n  - bail\nNeeds:\n* arms\nWishes:\n* legs", &["Needs:", "Wishes:"]);
    }

    #[test]
    fn other_lines_are_more_of_the_item() {
        check("- row and\nso on:\n- arms\n", &[]);
        check("- row\n  Needs:\n- arms\n", &[]);
        check("- row\n\nNeeds:\n- arms\n", &[]);
        check("- row\nNeeds:\narms\n", &[]);
        check("- row\nNeeds:\n4. arms\n", &[]);
        check("- row\n- Needs:\n- arms\n", &[]);
        check("1. row\n2. Needs:\n- arms\n", &[]);
        check("- row\nNeeds: arms\n- legs\n", &[]);
        check("```\n- row\nNeeds:\n- arms\n```\n", &[]);
        check("Needs:", &[]);
    }
}
