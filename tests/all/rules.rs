//! Every rule, on a handbook that breaks it and on one that keeps it.

use std::fs;
use std::path::Path;

use rungs::check::{Policy, RULES, check};
use rungs::handbook::Sites;
use rungs::load::{self, Source};

/// The files of a handbook: path, bytes.
type Files<'a> = &'a [(&'a str, &'a [u8])];

/// A rule, a handbook that breaks it once or more, and one that keeps it.
type Case<'a> = (&'a str, Files<'a>, Files<'a>);

/// A page of levels with their grades.
macro_rules! levels {
    ($($name:literal $grade:literal),*) => {
        concat!("# A\n\n## Levels\n\n", $(
            "### ", $name, "\n\n#### Job Grade\n\nThe ", $name, " is a grade ", $grade, ".\n\n",
            "#### Requirements\n\n- Eyes of a ", $name, "\n\n",
        )*)
    };
}

const CASES: [Case<'_>; 29] = [
    ("unreadable-file", &[("a.md", LARGE)], &[("a.md", b"# A\n")]),
    ("not-utf8", &[("a.md", b"# Caf\xe9\n")], &[("a.md", "# Café\n".as_bytes())]),
    ("front-matter", &[("a.md", b"---\ntitle: [\n---\n")], &[("a.md", b"---\ntitle: A\n---\n")]),
    ("missing-title", &[("a.md", b"words\n")], &[("a.md", b"# A\n")]),
    ("duplicate-title", &[("a.md", b"# A\n"), ("b.md", b"# A\n")], &[("a.md", b"# A\n"), ("b.md", b"# B\n")]),
    ("duplicate-page", &[("a.md", b"# A\n"), ("a/index.md", b"# B\n")], &[("a.md", b"# A\n"), ("a/b.md", b"# B\n")]),
    ("dead-link", &[("a.md", b"# A\n\n[b](/job-families/b/)\n")], &[("a.md", b"# A\n\n[a](/job-families/a/)\n")]),
    ("dead-anchor", &[("a.md", b"# A\n\n[b](#b)\n")], &[("a.md", b"# A\n\n[b](#b)\n\n## B\n\nWords.\n")]),
    (
        "redirected-link",
        &[("a.md", ALIAS), ("b.md", b"# B\n\n[a](/job-families/was/)\n")],
        &[("a.md", ALIAS), ("b.md", b"# B\n\n[a](/job-families/a/)\n")],
    ),
    (
        "link-case",
        &[("a.md", b"# A\n"), ("b.md", b"# B\n\n[a](/job-families/A/)\n")],
        &[("a.md", b"# A\n"), ("b.md", b"# B\n\n[a](/job-families/a/)\n")],
    ),
    (
        "orphan-page",
        &[LINKS, ("p/a.md", b"# A"), ("p/b.md", b"# B"), ("p/c.md", b"# C"), ("p/d.md", b"# D"), ("p/lost.md", b"# Z")],
        &[LINKS, ("p/a.md", b"# A"), ("p/b.md", b"# B"), ("p/c.md", b"# C"), ("p/d.md", b"# D")],
    ),
    ("ladder-itself", &[("x/a.md", TO_A)], &[("x/a.md", TO_B), ("x/b.md", b"# B\n")]),
    ("ladder-circle", &[("x/a.md", TO_B), ("x/b.md", TO_A)], &[("x/a.md", TO_B), ("x/b.md", b"# B\n")]),
    (
        "missing-grade",
        &[("a.md", concat!(levels!("Pilot" 5, "Senior Pilot" 6), "### Staff Pilot\n\n#### Requirements\n\n- Ears\n").as_bytes())],
        &[("a.md", GRADES)],
    ),
    ("falling-grades", &[("a.md", levels!("Pilot" 6, "Senior Pilot" 5).as_bytes())], &[("a.md", GRADES)]),
    (
        "extends-nothing",
        &[("a.md", b"# A\n\n## Pilot\n\n### Requirements\n\n- Extends the Senior Diver requirements\n")],
        &[("a.md", EXTENDS)],
    ),
    (
        "extends-itself",
        &[("a.md", b"# A\n\n## Pilot\n\n### Requirements\n\n- Extends the Pilot requirements\n\n## Senior Pilot\n\n- x\n")],
        &[("a.md", EXTENDS)],
    ),
    (
        "extends-circle",
        &[(
            "a.md",
            b"# A\n\n## Pilot\n\n### Requirements\n\n- Extends the Senior Pilot requirements\n\n## Senior Pilot\n\n### Requirements\n\n- Extends the Pilot requirements\n",
        )],
        &[("a.md", EXTENDS)],
    ),
    ("misspelt-heading", &[("a.md", b"# A\n\n## Requirments\n\n- x\n")], &[("a.md", b"# A\n\n## Requirements\n\n- x\n")]),
    (
        "repeated-heading",
        &[("a.md", b"# A\n\n## Crew\n\nTwo.\n\n## Crew\n\nThree.\n")],
        &[("a.md", b"# A\n\n## Crew\n\nTwo.\n\n## Ship\n\nThree.\n")],
    ),
    (
        "heading-jump",
        &[("a.md", b"# A\n\n## Crew\n\n#### Day\n\nTwo.\n")],
        &[("a.md", b"# A\n\n## Crew\n\n### Day\n\nTwo.\n")],
    ),
    ("deep-nesting", &[("a.md", DEEP)], &[("a.md", b"# A\n\n- > - x\n")]),
    ("empty-section", &[("a.md", b"# A\n\n## Crew\n")], &[("a.md", b"# A\n\n## Crew\n\nTwo.\n")]),
    (
        "missing-section",
        &[WHOLE[0], WHOLE[1], WHOLE[2], WHOLE[3], WHOLE[4], WHOLE[5], ("x.md", LACKS)],
        &WHOLE,
    ),
    (
        "repeated-item",
        &[("a.md", b"# A\n\n## Requirements\n\n- Eyes like a gull\n- Eyes like a gull\n")],
        &[("a.md", b"# A\n\n## Requirements\n\n- Eyes like a gull\n- Boots like a pilot\n")],
    ),
    ("placeholder", &[("a.md", b"# A\n\nThe {add title} steers.\n")], &[("a.md", b"# A\n\nThe pilot steers.\n")]),
    ("vacancy-wording", &[("a.md", ADVERT)], &[("a.md", b"# A\n\n## Responsibilities\n\n- Steers\n")]),
    (
        "unknown-rule",
        &[("a.md", b"# A\n\n<!-- rungs-allow dead-lnik -->\nWords.\n")],
        &[("a.md", b"# A\n\n<!-- rungs-allow dead-link -->\n[b](/job-families/b/)\n")],
    ),
    (
        "unused-allow",
        &[("a.md", b"# A\n\n<!-- rungs-allow dead-link -->\nWords.\n")],
        &[("a.md", b"# A\n\n<!-- rungs-allow dead-link -->\n[b](/job-families/b/)\n")],
    ),
];

/// Stands for a file that is larger than any that is read.
const LARGE: &[u8] = b"large";
const ALIAS: &[u8] = b"---\ntitle: A\naliases: [/job-families/was]\n---\n";
const LINKS: (&str, &[u8]) = ("p.md", b"# P\n\n[a](/p/a/) [b](/p/b/) [c](/p/c/) [d](/p/d/) [a](/p/a/)\n");
const TO_A: &[u8] = b"# X\n\n## Career Ladder\n\nThe next step is [A](../a/).\n";
const TO_B: &[u8] = b"# Y\n\n## Career Ladder\n\nThe next step is [B](../b/).\n";
const GRADES: &[u8] = levels!("Pilot" 5, "Senior Pilot" 6).as_bytes();
const EXTENDS: &[u8] =
    b"# A\n\n## Pilot\n\n### Requirements\n\n- Eyes\n\n## Senior Pilot\n\n### Requirements\n\n- Extends the Pilot requirements\n";
const ADVERT: &[u8] = b"# A\n\nAn exciting opportunity!\n\n## Responsibilities\n\n- Steers\n";
const DEEP: &[u8] = &[b'>'; 300];
const LACKS: &[u8] = b"# X\n\n## Responsibilities\n\n- Steers\n\n## Requirements\n\n- Eyes\n";
const PAGE: &[u8] =
    b"# P\n\n## Responsibilities\n\n- Steers\n\n## Requirements\n\n- Eyes\n\n## Hiring Process\n\n1. A call\n";
const WHOLE: [(&str, &[u8]); 6] =
    [("a.md", PAGE), ("b.md", PAGE), ("c.md", PAGE), ("d.md", PAGE), ("e.md", PAGE), ("f.md", PAGE)];

/// The rules that a handbook breaks.
fn broken(files: Files<'_>) -> Vec<&'static str> {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("job-families");
    for (path, bytes) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        write(&path, bytes);
    }
    let handbook = load::all(&Source::Path(root), &Sites::default()).unwrap();
    check(&handbook, &Policy::default()).iter().map(|(_, problem)| problem.rule).collect()
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
    if bytes == LARGE {
        fs::File::options().write(true).open(path).unwrap().set_len(100 << 20).unwrap();
    }
}

#[test]
fn every_rule_is_broken_by_one_handbook_and_kept_by_another() {
    assert_eq!(CASES.map(|(rule, ..)| rule), RULES.map(|rule| rule.name), "all rules, in their order");
    for (rule, breaks, keeps) in CASES {
        assert!(broken(breaks).contains(&rule), "{rule} is not broken: {:?}", broken(breaks));
        assert!(!broken(keeps).contains(&rule), "{rule} is broken");
    }
}

/// What the sample shows of the check, each on purpose: whoever looks at a problem's rule for the first time sees it
/// there. A page of the sample that has another one is to be mended.
#[test]
fn the_sample_has_the_problems_that_it_is_to_show() {
    let handbook = load::all(&Source::Sample, &Sites::default()).unwrap();
    let problems = check(&handbook, &Policy::default());
    let told = problems.iter().map(|(page, problem)| format!("{} {}", handbook.page(*page).id, problem.rule));
    assert_eq!(told.collect::<Vec<_>>(), SAMPLE);
}

const SAMPLE: [&str; 8] = [
    "field-service/apprentice vacancy-wording",
    "field-service/dispatcher missing-section",
    "field-service/dispatcher missing-section",
    "marketing/content-editor placeholder",
    "marketing/events-coordinator missing-section",
    "operations/buyer misspelt-heading",
    "product/product-designer dead-link",
    "product/product-manager vacancy-wording",
];
