//! Lines of which what they stand in has the words that they lack.

use super::*;

const PORT: &str = "\
== harbour/pilot.md
---
title: Harbour Pilot
---
## Levels

### Pilot
#### Job Grade
The Pilot is a grade 6.
#### Responsibilities
- Reads charts
#### Requirements
- Knows knots

### Chief Pilot
#### Job Grade
The Chief Pilot is a grade 8.
#### Responsibilities
- Reads charts
- Plans budgets
#### Requirements
- Knows budgets
- Swims
== office/clerk.md
---
title: Clerk
---
## Levels

### Head Clerk
#### Job Grade
The Head Clerk is a grade 8.
#### Responsibilities
- Writes budgets for the chief
#### Requirements
- Reads charts
";

#[track_caller]
fn check(query: &str, expected: &[&str]) {
    assert_eq!(found(PORT, query), expected, "{query}");
}

#[test]
fn a_level_has_the_word_that_its_line_lacks() {
    check("chief budgets ", &["Writes budgets for the chief", "Plans budgets", "Knows budgets"]);
    check("head charts ", &["Reads charts"]);
    assert_eq!(found(PORT, "\"chief\" charts ")[0], "Reads charts");
}

#[test]
fn only_the_places_that_have_it_are_told() {
    assert_eq!(found(PORT, "chief charts ")[0], "Reads charts");
    check("pilot charts ", &["Reads charts +1"]);
}

#[test]
fn the_kind_of_a_section_is_a_word_of_its_lines() {
    assert_eq!(found(PORT, "budgets requirements ")[0], "Knows budgets");
    check("charts requirements clerk ", &["Reads charts"]);
}

#[test]
fn a_department_and_a_grade_are_words_of_what_stands_in_them() {
    check("office charts ", &["Reads charts"]);
    check("grade 8 harbour ", &["Chief Pilot", "The Chief Pilot is a grade 8."]);
    check("level 8 office charts ", &["Reads charts"]);
    check("grade 6 charts ", &["Reads charts"]);
    check("harbour swims ", &["Swims"]);
}

#[test]
fn names_that_are_all_that_is_asked_are_asked_for_alone() {
    check("chief pilot", &["Chief Pilot", "The Chief Pilot is a grade 8."]);
}

#[test]
fn what_must_not_be_there_is_not_there() {
    check("chief budgets -plans ", &["Writes budgets for the chief", "Knows budgets"]);
    check("chief budgets kind:resp ", &["Writes budgets for the chief", "Plans budgets"]);
    check("grade 8 harbour -pilot ", &[]);
}

#[test]
fn counts_are_of_the_places_that_have_it() {
    let handbook = handbook(PORT);
    let index = Index::build(&handbook);
    let query = parse("pilot charts ").0;
    assert_eq!(index.places(&handbook, &query).len(), 2);
    assert_eq!(index.facets(&handbook, &query).departments, [("harbour".into(), 1)]);
}
