//! Sections that are asked for by their kind and by whose they are.

use super::*;

const FLEET: &str = "\
== fleet/steersman.md
---
title: Steersman
---
## Requirements
- Knows every lighthouse

## Levels

### Senior Steersman
#### Senior Steersman Responsibilities
- Steers by night
#### Senior Steersman Requirements
- Ten storms
- Negotiates with pilots

### Staff Steersman
#### Responsibilities
- Extends the Senior Steersman Responsibilities
#### Requirements
- Extends the Senior Steersman Requirements

### Master Steersman
- Steers the largest ships

## Specialties

### Rivers
#### Requirements
- Knows the shallows

## Hiring Process
- Candidates steer a barge
== fleet/harbour.md
---
title: Harbour Keeper
---
## Responsibilities
- Tells guests of senior steersman requirements
- Writes down river requirements
== crew/cook.md
---
title: Cook
---
## Levels
### Junior
#### Duties
- Peels
### Senior
#### Duties
- Seasons
== crew/chief.md
---
title: Chief of Crew to the Captain
---
## Hiring Process
- Candidates count heads
";

/// The first hits, each with the name of what it belongs to.
#[track_caller]
fn check_owned(query: &str, expected: &[(&str, &str)]) {
    let handbook = handbook(FLEET);
    let found = Index::build(&handbook).search(&handbook, &parse(query).0, usize::MAX);
    assert_eq!(found.total, found.hits.len(), "the count is true");
    let told = found.hits.iter().take(expected.len()).map(|hit| {
        let page = handbook.page(hit.place.page);
        let owner = page.owner(hit.place.node).map_or(&*page.title, |owner| page.text(owner));
        (owner, index::text(page, hit.place.node))
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{query}");
}

#[test]
fn the_section_of_whose_it_is_comes_first_then_its_lines() {
    let requirements = [
        ("Senior Steersman", "Senior Steersman Requirements"),
        ("Senior Steersman", "Ten storms"),
        ("Senior Steersman", "Negotiates with pilots"),
    ];
    for query in [
        "senior steersman requirements",
        "requirements for a senior steersman",
        "what are the requirements of the senior steersman ",
        "sr steersman reqs",
        "senior steersman qualifications",
        "senior steersmna requirements",
        "senior steersman requirments",
        "senior steersman anforderungen",
    ] {
        check_owned(query, &requirements);
    }
    let staff = [("Staff Steersman", "Requirements"), ("Staff Steersman", "Extends the Senior Steersman Requirements")];
    check_owned("staff steersman requirements", &staff);
}

#[test]
fn a_level_is_named_with_its_page() {
    check_owned("senior cook duties", &[("Senior", "Duties"), ("Senior", "Seasons")]);
}

#[test]
fn what_a_role_has_not_itself_it_has_of_its_page() {
    check_owned("senior steersman hiring process", &[("Steersman", "Hiring Process")]);
    check_owned("master steersman requirements", &[("Steersman", "Requirements")]);
    check_owned("cook responsibilities", &[("Junior", "Duties"), ("Senior", "Duties"), ("Junior", "Peels")]);
}

#[test]
fn one_page_may_be_named_by_its_beginning() {
    let chief = "Chief of Crew to the Captain";
    check_owned("chief of crew hiring process", &[(chief, "Hiring Process"), (chief, "Candidates count heads")]);
}

#[test]
fn a_heading_is_one_of_many_that_say_the_same() {
    let handbook = handbook(FLEET);
    let index = Index::build(&handbook);
    let (query, _) = parse("staff steersman requirements");
    let found = index.search(&handbook, &query, usize::MAX);
    assert_eq!(found.hits[0].also_on, []);
    let kinds = index.facets(&handbook, &query).kinds;
    let counted: usize = kinds.iter().map(|(_, count)| count).sum();
    assert_eq!(counted, found.total, "each line is of one kind here");
    assert_eq!(found.hits.iter().filter(|hit| hit.place == found.hits[0].place).count(), 1);
}

#[test]
fn words_that_name_nobody_stay_words() {
    let first = |query: &str| found(FLEET, query).swap_remove(0);
    assert_eq!(first("rivers requirements"), "Writes down river requirements");
    assert_eq!(first("\"steersman requirements\" guests"), "Tells guests of senior steersman requirements");
    let narrowed = found(FLEET, "kind:responsibilities senior steersman requirements");
    assert_eq!(narrowed[0], "Tells guests of senior steersman requirements");
    check_owned("steersman rivers requirements", &[("Rivers", "Requirements")]);
}
