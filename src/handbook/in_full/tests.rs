//! What roles ask in full.

use super::*;

const TEXT: &str = "\
# Pilot

## Requirements

- Eyes

## Levels

### Junior Pilot

#### Responsibilities

- Steers
  - Small ships

#### Requirements

- Hands

### Senior Pilot

#### Responsibilities

- Boards
- Extends the Junior Pilot responsibilities
- Steers

#### Requirements

All of the above requirements and:

- Ears

### Staff Pilot

The Staff Pilot role extends the Senior Pilot role.

#### Responsibilities

Teaches all others.
";

#[track_caller]
fn check(level: &str, expected: &[&str]) {
    check_in(TEXT, level, expected);
}

#[track_caller]
fn check_in(text: &str, level: &str, expected: &[&str]) {
    let handbook = Handbook::of_texts([("pilot.md", text)]);
    let id = handbook.find("pilot").unwrap();
    let page = handbook.page(id);
    let node = page.levels().find(|n| page.text(*n) == level).unwrap_or(NodeId::PAGE);
    let told = handbook.in_full(Place { page: id, node }).asked.into_iter().map(|asked| {
        let kind = &asked.kind.as_str()[..3];
        format!(
            "{kind} {}{} < {}",
            "-".repeat(asked.depth.into()),
            page.text(asked.item.node),
            page.text(asked.origin.node)
        )
    });
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_inherited_stands_where_the_line_stands() {
    let expected = [
        "res Boards < Senior Pilot",
        "res Steers < Junior Pilot",
        "res -Small ships < Junior Pilot",
        "req Hands < Junior Pilot",
        "req Eyes < Pilot",
        "req Ears < Senior Pilot",
    ];
    check("Senior Pilot", &expected);
}

#[test]
fn a_line_that_says_more_is_kept() {
    let text = "\
# Pilot

## Junior Pilot

### Responsibilities

- Steers

## Pilot

### Responsibilities

- The responsibilities of a Junior Pilot, plus;
Mends small boats
- Moors
";
    let expected = [
        "res Steers < Junior Pilot",
        "res The responsibilities of a Junior Pilot, plus; Mends small boats < Pilot",
        "res Moors < Pilot",
    ];
    check_in(text, "Pilot", &expected);
}

#[test]
fn through_several_steps() {
    let expected = [
        "res Boards < Senior Pilot",
        "res Steers < Junior Pilot",
        "res -Small ships < Junior Pilot",
        "res Teaches all others. < Staff Pilot",
        "req Hands < Junior Pilot",
        "req Eyes < Pilot",
        "req Ears < Senior Pilot",
    ];
    check("Staff Pilot", &expected);
}

#[test]
fn what_levels_list_of_themselves_besides_comes_last() {
    let text = "\
# Pilot

We are a harbour:

- Tea at four

## Requirements

- Eyes

## Levels

### Pilot

- Knows the bay

#### Job Grade

Grade 5. Pilots:

- Row

#### Hiring Process

- A walk

### Senior Pilot

The Senior Pilot role extends the Pilot role.

#### Execution

- Sails
- Steers at night
";
    let all = ["req Eyes < Pilot", "oth Knows the bay < Pilot", "oth Row < Pilot"];
    check_in(text, "Pilot", &all);
    let all = [
        "req Eyes < Pilot",
        "oth Knows the bay < Pilot",
        "oth Row < Pilot",
        "oth Sails < Senior Pilot",
        "oth Steers at night < Senior Pilot",
    ];
    check_in(text, "Senior Pilot", &all);
    check_in(text, "", &["req Eyes < Pilot"]);
}

#[test]
fn a_level_that_lists_nothing_says_it_in_paragraphs() {
    let text = "\
# Pilot

## Levels

### Pilot

Rows.

#### Job Grade

Grade 5, as all.

#### Knowledge

The bay.

### Senior Pilot

The Senior Pilot role extends the Pilot role.

Sails.

#### Craft

- Knots
";
    check_in(text, "Pilot", &["oth Rows. < Pilot", "oth The bay. < Pilot"]);
    check_in(text, "Senior Pilot", &["oth Rows. < Pilot", "oth The bay. < Pilot", "oth Knots < Senior Pilot"]);
}

#[test]
fn a_page_asks_its_own() {
    check("", &["req Eyes < Pilot"]);
}

/// Lines that led nowhere: the role of the line, and the role at which its circle closes.
#[track_caller]
fn check_ends(text: &str, level: &str, expected: &[&str]) {
    let handbook = Handbook::of_texts([("pilot.md", text)]);
    let id = handbook.find("pilot").unwrap();
    let page = handbook.page(id);
    let node = page.levels().find(|n| page.text(*n) == level).unwrap();
    let name = |place: Place| page.text(place.node);
    let told = handbook
        .in_full(Place { page: id, node })
        .ends
        .into_iter()
        .map(|end| format!("{} {}: {}", end.before, name(end.origin), end.circle.map_or("nobody", name)));
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn circles_and_dead_ends_are_told() {
    let page = |first: &str, second: &str| {
        format!(
            "# Pilot\n\n## Levels\n\n### Pilot\n\n#### Requirements\n\n- {first}\n- Eyes\n\n### Senior Pilot\n\n\
             #### Requirements\n\n- {second}\n- Ears\n"
        )
    };
    let circle = page("Extends the Senior Pilot requirements", "Extends the Pilot requirements");
    check_ends(&circle, "Senior Pilot", &["0 Pilot: Senior Pilot"]);
    check_ends(&circle, "Pilot", &["0 Senior Pilot: Pilot"]);
    let nobody = page("Hands", "Extends the Chief Accountant requirements");
    check_ends(&nobody, "Senior Pilot", &["0 Senior Pilot: nobody"]);
    check_ends(&nobody, "Pilot", &[]);
}

#[test]
fn what_no_person_wrote_is_followed_so_far() {
    let level = |i: usize| match i {
        0 => "### Pilot 0\n\n#### Requirements\n\n- Asks 0\n\n".to_owned(),
        i => {
            format!("### Pilot {i}\n\n#### Requirements\n\n- Extends the Pilot {} requirements\n- Asks {i}\n\n", i - 1)
        }
    };
    let text = format!("# Pilot\n\n## Levels\n\n{}", (0..300).map(level).collect::<String>());
    let handbook = Handbook::of_texts([("pilot.md", text)]);
    let id = handbook.find("pilot").unwrap();
    let last = handbook.page(id).levels().last().unwrap();
    // The page that holds them is one of two hundred.
    assert_eq!(handbook.in_full(Place { page: id, node: last }).asked.len(), 199);
}
