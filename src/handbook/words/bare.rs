//! What a heading is called by, without what stands around it: `Senior Pilot` of `2.1 Role: Senior Pilot (Grade 7)`.
//!
//! Invariant: what is left is part of the heading as written, and names something.

use std::ops::Range;

use super::grades::told_grade;
use super::normal::{between_pictures, normal};
use super::roles::{is_counted, is_role, uses};
use super::uses::Uses;
use crate::text::{COLONS, has_byte};

/// Where a heading stands without signs in front, the number of its place, what calls it a role, an article, and its grade.
pub(in crate::handbook) fn bare(heading: &str) -> Range<usize> {
    // Most headings have none of that.
    let begins_plainly = heading.starts_with(|c: char| c.is_ascii_alphabetic()) && !heading.starts_with("The ");
    if begins_plainly && !has_byte(heading, |byte| byte.is_ascii_digit() | (byte == b':') | (byte == 0xef)) {
        return 0..heading.len();
    }
    let name = behind_grade(behind_article(behind_label(without_place(behind_signs(heading)))));
    let start = heading.len() - name.len();
    start..start + before_grade(name).len()
}

/// A heading without pictures, dashes and the like in front of it: `:anchor: Pilot`, `– Pilot`.
fn behind_signs(heading: &str) -> &str {
    // Most headings begin with a word.
    if heading.starts_with(|c: char| c.is_alphanumeric()) {
        return heading;
    }
    let mut name = &heading[between_pictures(heading).start..];
    while let Some((sign, rest)) = name.split_once(' ')
        && !sign.contains(|c: char| c.is_alphanumeric() || c == '(')
    {
        name = rest.trim_start();
    }
    name
}

/// A heading without the number of its place on the page: `Job Grade` of `3. Job Grade` and `2.1 Job Grade`. `1. Stufe`
/// is no place.
pub(in crate::handbook) fn without_place(heading: &str) -> &str {
    let rest = heading.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')'));
    let place = &heading[..heading.len() - rest.len()];
    let is_place = place.starts_with(|c: char| c.is_ascii_digit())
        && place.contains(['.', ')'])
        && (place.ends_with(['.', ')']) || rest.starts_with(' '))
        && rest.contains(char::is_alphabetic)
        && !is_counted(heading);
    if is_place { rest.trim_start() } else { heading }
}

/// A role's name without what calls it one: `Role: Pilot`, `Level: Senior Pilot`.
fn behind_label(heading: &str) -> &str {
    const LABELS: [&str; 6] = ["role", "position", "title", "job title", "job", "job family"];
    let Some((label, name)) = heading.split_once(COLONS) else { return heading };
    let is_label = || {
        let words = normal(label);
        LABELS.contains(&words.as_str()) || uses(&words).has(Uses::STEP)
    };
    let name = name.trim_start();
    if is_label() && is_role(name) { name } else { heading }
}

/// `The Senior Pilot` without its article.
fn behind_article(heading: &str) -> &str {
    heading.strip_prefix("The ").filter(|name| is_role(name)).unwrap_or(heading)
}

/// A name without the grade in front of it: `Grade 7: Pilot`, `Grade 7 – Pilot`.
fn behind_grade(heading: &str) -> &str {
    if !has_digit(heading) {
        return heading;
    }
    let names = |mark: &str| heading.split_once(mark).filter(|(grade, name)| parts_off(grade, name));
    MARKS.into_iter().find_map(names).map_or(heading, |(_, name)| name.trim_start())
}

/// A name without the grade behind it: `Pilot (Grade 7)`, `Pilot – Grade 7`.
fn before_grade(heading: &str) -> &str {
    if !has_digit(heading) {
        return heading;
    }
    let aside = || heading.trim_end().strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    let parts = aside().into_iter().chain(MARKS.into_iter().filter_map(|mark| heading.rsplit_once(mark)));
    parts.filter(|(name, grade)| parts_off(grade, name)).map(|(name, _)| name.trim_end()).next().unwrap_or(heading)
}

/// What stands between a name and its grade.
const MARKS: [&str; 6] = [": ", " - ", " – ", " — ", " | ", ", "];

fn has_digit(heading: &str) -> bool {
    has_byte(heading, |byte| byte.is_ascii_digit())
}

/// Whether what stands beside a name is its grade and nothing else.
fn parts_off(grade: &str, name: &str) -> bool {
    name.contains(char::is_alphabetic) && told_grade(grade).is_some() && told_grade(name).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_name_is_left_out() {
        #[track_caller]
        fn check(heading: &str, expected: &str) {
            assert_eq!(&heading[bare(heading)], expected);
        }
        check("Senior Pilot", "Senior Pilot");
        check("3. Job Grade", "Job Grade");
        check("2.1 Job Grade", "Job Grade");
        check("2) Responsibilities", "Responsibilities");
        check("2 Pilots", "2 Pilots");
        check("1. Stufe", "1. Stufe");
        check("Role: Senior Pilot", "Senior Pilot");
        check("1.2 Position: Pilot (Grade 7)", "Pilot");
        check("Level: Senior Pilot", "Senior Pilot");
        check("Level: 4", "Level: 4");
        check("Role: what you do", "Role: what you do");
        check(":anchor: Senior Pilot", "Senior Pilot");
        check("🧭 1. Senior Pilot", "Senior Pilot");
        check("– Pilot", "Pilot");
        check("(Senior) Pilot", "(Senior) Pilot");
        check(".NET Engineer", ".NET Engineer");
        check("🧭", "🧭");
        check("The Senior Pilot", "Senior Pilot");
        check("The Role", "The Role");
        check("Pilot (Grade 7)", "Pilot");
        check("Pilot (North) (Job Grade: 7)", "Pilot (North)");
        check("Pilot – Grade 7", "Pilot");
        check("Manager, Ports, Grade 8", "Manager, Ports");
        check("Grade 7: Pilot", "Pilot");
        check("Job Grade: 7", "Job Grade: 7");
        check("Grade 7", "Grade 7");
        check("Pilot (L3)", "Pilot (L3)");
    }
}
