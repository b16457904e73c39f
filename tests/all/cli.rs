//! The real binary in a temporary folder: output, errors, exit codes.

mod asked;
mod check;
pub mod here;
mod ladder;
mod search;

use std::fs;
use std::io::Read as _;
use std::process::{Command, Stdio};

use here::Here;
use serde_json::Value;

const BUILDER: &str = "\
---
title: Builder
---

Builders build.

## Levels

### Builder

#### Job Grade

The Builder is a grade 6.

#### Responsibilities

- Builds *bridges*
  - Small ones
- Mends what is [counted](/job-families/finance/counter/)

#### Requirements

- Knows stone, wood & iron

### Senior Builder

#### Job Grade

The Senior Builder is a grade 7.

#### Requirements

- Has built a bridge

## Career Ladder

The next step is [Head Builder](/job-families/engineering/head-builder/).
";

const COUNTER: &str = "\
---
title: Counter
---

## Responsibilities

- Counts
";

/// A handbook of two departments in the folder `book`, with one dead link.
fn with_book() -> Here {
    Here::new(&[("book/engineering/builder.md", BUILDER), ("book/finance/counter.md", COUNTER)])
}

#[test]
fn the_tree_has_departments_pages_and_levels() {
    let here = with_book();
    let tree = "\
Engineering  1 page
└── Builder  6–7
    ├── Builder  6
    └── Senior Builder  7
Finance  1 page
└── Counter
";
    assert_eq!(here.output(&["tree", "--handbook", "book"]), tree);
    let ascii = tree.replace("└──", "`--").replace("├──", "|--").replace('–', "-");
    assert_eq!(here.output(&["tree", "--handbook", "book", "--ascii"]), ascii);
    assert_eq!(here.output(&["tree", "--handbook", "book", "--depth", "1"]), "Engineering  1 page\nFinance  1 page\n");
}

#[test]
fn a_part_of_the_tree_is_named() {
    let here = with_book();
    let tree = |name: &str, depth: &str| here.output(&["tree", name, "--handbook", "book", "--depth", depth]);
    assert_eq!(tree("finance", "9"), "Finance  1 page\n└── Counter\n");
    assert_eq!(tree("builder", "1"), "Builder  6–7\n");
    assert!(here.error(2, &["tree", "nobody", "--handbook", "book"]).contains("is named 'nobody'"));
}

#[test]
fn a_group_is_named_by_its_id_or_its_name() {
    let page = |title: &str| format!("# {title}\n\n## Responsibilities\n\n- Counts stones\n");
    let here = Here::new(&[
        ("book/sea/north/pilot.md", &page("Pilot")),
        ("book/sea/north/diver.md", &page("Diver")),
        ("book/sea/south/north-star.md", &page("North Star")),
    ]);
    for name in ["sea/north", "North", "north"] {
        assert!(here.output(&["tree", name, "--handbook", "book"]).starts_with("North  2 pages\n"), "{name}");
        assert!(here.error(0, &["check", name, "--handbook", "book"]).ends_with("2 pages\n"), "{name}");
    }
    // A part of its name does not mean it: pages have that in their ids.
    assert_eq!(here.output(&["tree", "sout", "--handbook", "book"]), "North Star\n");
}

#[test]
fn colours_are_for_those_who_ask() {
    let here = with_book();
    let tree = |more: &[&str]| here.output(&[&["tree", "--handbook", "book"], more].concat());
    assert!(!tree(&[]).contains('\x1b'));
    assert!(tree(&["--color", "always"]).contains('\x1b'));
    assert!(!tree(&["--color=never"]).contains('\x1b'));
    let page = "# Pilot\n\nA **bold**, *slanted*, ~~gone~~ and `coded` pilot.\n";
    let here = Here::new(&[("book/pilot.md", page)]);
    let shown = here.output(&["show", "pilot", "--format", "text", "--color", "always", "--handbook", "book"]);
    for told in ["\x1b[1mbold", "\x1b[3mslanted", "\x1b[9mgone", "\x1b[33mcoded"] {
        assert!(shown.contains(told), "{told:?} {shown:?}");
    }
}

#[test]
fn a_role_is_shown_as_markdown_where_there_is_no_terminal() {
    let here = with_book();
    let senior = "\
### Senior Builder

#### Job Grade

The Senior Builder is a grade 7.

#### Requirements

- Has built a bridge
";
    for name in ["engineering/builder#senior builder", "builder#senior", "senior builder"] {
        assert_eq!(here.output(&["show", name, "--handbook", "book"]), senior, "{name}");
    }
    assert_eq!(
        here.output(&["show", "counter", "--handbook", "book"]),
        "# Counter\n\n## Responsibilities\n\n- Counts\n"
    );
}

#[test]
fn a_role_is_shown_as_text_and_as_json() {
    let here = with_book();
    let text = here.output(&["show", "counter", "--format", "text", "--handbook", "book"]);
    assert!(text.contains("Counter\n") && text.contains("Counts") && !text.contains('#'), "{text}");
    let text = here.output(&["show", "builder", "--format", "text", "--handbook", "book"]);
    assert!(text.ends_with("\n  1  finance/counter\n  2  engineering/head-builder  missing\n"), "{text}");
    let level = here.json(&["show", "senior builder", "--format=json", "--handbook", "book"]);
    assert_eq!(level["name"], "Senior Builder");
    assert_eq!(level["grade"], "7");
    assert_eq!(level["sections"][1]["items"][0]["text"], "Has built a bridge");
    let page = here.json(&["show", "finance/counter", "--format=json", "--handbook", "book"]);
    assert_eq!(page["id"], "finance/counter");
}

#[test]
fn front_matter_of_any_kind_is_no_part_of_the_markdown() {
    let page = "+++\ntitle = \"Diver\"\n+++\n\n## Requirements\n\n- Lungs\n";
    let here = Here::new(&[("book/sea/diver.md", page)]);
    assert_eq!(here.output(&["show", "diver", "--handbook", "book"]), "# Diver\n\n## Requirements\n\n- Lungs\n");
}

#[test]
fn a_page_that_has_a_grade_is_told_by_it() {
    let page = "---\ntitle: Pilots\n---\n\n## Job Grade\n\nThis is a grade 9.\n\n## Levels\n\n### Pilot\n\n#### Job \
                Grade\n\nThe Pilot is a grade 5.\n\n#### Requirements\n\n- Eyes\n";
    let here = Here::new(&[("book/ports/pilots.md", page)]);
    let tree = here.output(&["tree", "--handbook", "book", "--ascii"]);
    assert_eq!(tree, "Ports  1 page\n`-- Pilots  9\n    `-- Pilot  5\n");
}

#[test]
fn a_name_must_mean_one_page() {
    let here = Here::new(&[("a/north-clerk.md", "# North Clerk\n"), ("a/south-clerk.md", "# South Clerk\n")]);
    let error = here.error(2, &["show", "clerk", "--handbook", "."]);
    assert_eq!(
        error,
        "error: 'clerk' fits 2 names\n  one of\n    a/north-clerk  (North Clerk)\n    a/south-clerk  (South Clerk)\n"
    );
    let error = here.error(2, &["show", "nort-clark", "--handbook", "."]);
    assert!(error.starts_with("error: no page or role is named 'nort-clark'\n"), "{error}");
    assert!(error.contains("a/north-clerk"), "{error}");
    let error = here.error(2, &["show", "north#chief", "--handbook", "."]);
    assert!(error.starts_with("error: no page or role is named 'north#chief'\n"), "{error}");
}

#[test]
fn of_very_many_names_that_fit_the_first_are_told() {
    let pages: Vec<(String, String)> =
        (10..35).map(|i| (format!("book/sea/diver-{i}.md"), format!("# Diver {i}\n"))).collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (&**path, &**text)).collect();
    let error = Here::new(&pages).error(2, &["show", "diver", "--handbook", "book"]);
    assert!(error.starts_with("error: 'diver' fits 25 names\n  one of\n    sea/diver-10  (Diver 10)\n"), "{error}");
    assert!(error.ends_with("(Diver 29)\n    and 5 more\n"), "{error}");
}

#[test]
fn export_has_every_key_of_the_contract() {
    let here = with_book();
    let export = here.json(&["export", "--handbook", "book"]);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&export), "families handbook links problems schema");
    assert_eq!(export["schema"], 1);
    assert_eq!(keys(&export["handbook"]), "items levels pages problems root");
    assert_eq!(export["handbook"]["pages"], 2);
    assert_eq!(export["handbook"]["levels"], 2);
    assert_eq!(export["handbook"]["items"], 6);
    let family = &export["families"][0];
    assert_eq!(keys(family), "department extends grade id levels parent sections source specialties title");
    assert_eq!(family["id"], "engineering/builder");
    assert_eq!(family["source"], "engineering/builder.md");
    assert_eq!(family["department"], "engineering");
    assert_eq!(family["parent"], Value::Null);
    let level = &family["levels"][0];
    assert_eq!(keys(level), "extends grade line name sections");
    assert_eq!(level["line"], 9);
    assert_eq!(level["grade"], "6");
    let section = &level["sections"][1];
    assert_eq!(keys(section), "heading items kind line prose sections");
    assert_eq!(section["kind"], "responsibilities");
    assert_eq!(section["items"][0]["text"], "Builds bridges");
    assert_eq!(section["items"][0]["items"][0]["text"], "Small ones");
    assert_eq!(section["items"][0]["line"], 17);
    assert_eq!(level["sections"][2]["items"][0]["text"], "Knows stone, wood & iron");
    let links = export["links"].as_array().unwrap();
    assert_eq!(keys(&links[0]), "anchor from level line section status target text to url");
    assert_eq!(links[0]["level"], "Builder");
    assert_eq!(links[0]["section"], "responsibilities");
    assert_eq!(links[0]["to"], "finance/counter");
    assert_eq!(links[0]["status"], "ok");
    assert_eq!(links[1]["target"], "engineering/head-builder");
    assert_eq!(links[1]["to"], Value::Null);
    assert_eq!(links[1]["status"], "missing");
    assert_eq!(links[1]["section"], "career-ladder");
    let problem = &export["problems"][0];
    assert_eq!(keys(problem), "column help line message page rule severity");
    assert_eq!(problem["page"], "engineering/builder");
}

#[test]
fn export_loses_no_item() {
    let page = "\
---
title: Smith
---

- before any heading

## Levels

- below the group

### Junior Smith

- below the level
  - and nested

#### Requirements

- below the section

##### Tools

- below a section of a section
";
    let here = Here::new(&[("book/smith.md", page)]);
    let export = here.json(&["export", "--handbook", "book"]);
    fn texts(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| texts(value, into)),
            Value::Object(object) => {
                if object.len() == 3 && object.contains_key("items") {
                    into.push(object["text"].as_str().unwrap().to_owned());
                }
                object.values().for_each(|value| texts(value, into));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    texts(&export["families"], &mut found);
    found.sort();
    let expected = [
        "and nested",
        "before any heading",
        "below a section of a section",
        "below the group",
        "below the level",
        "below the section",
    ];
    assert_eq!(found, expected);
    assert_eq!(export["handbook"]["items"], 6);
    assert_eq!(export["families"][0]["levels"][0]["sections"][0]["items"][0]["items"][0]["text"], "and nested");
}

#[test]
fn export_as_csv_has_a_row_for_each_item() {
    let csv = with_book().output(&["export", "--format", "csv", "--handbook", "book"]);
    let rows: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(rows[0], "page,title,department,level,specialty,grade,kind,heading,line,depth,text");
    assert_eq!(
        rows[2],
        "engineering/builder,Builder,engineering,Builder,,6,responsibilities,Responsibilities,18,2,Small ones"
    );
    assert_eq!(rows[4].split(",6,").last(), Some("requirements,Requirements,23,1,\"Knows stone, wood & iron\""));
    assert_eq!(rows.len(), 8);
}

#[test]
fn check_prints_problems_as_compilers_do() {
    let here = with_book();
    let assert = here.run(&["check", "--handbook", "book"]);
    let output = assert.get_output();
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    insta::assert_snapshot!(text.replace('\\', "/"), @r"
    error[dead-link]: no page engineering/head-builder: 'Head Builder' leads nowhere
      --> book/engineering/builder.md:37:18
       |
    37 | The next step is [Head Builder](/job-families/engineering/head-builder/).
       |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: let it lead to the page that is there now, or take the link out
    ");
    assert_eq!(output.status.code(), Some(1));
    let summary = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(summary.ends_with(" on 2 pages\n"), "{summary}");
}

#[test]
fn check_finds_nothing_where_nothing_is_wrong() {
    let here = Here::new(&[("book/finance/counter.md", COUNTER)]);
    here.run(&["check", "--handbook", "book"]).success().stdout("").stderr("no problems on 1 page\n");
    here.run(&["check", "--format", "json", "--handbook", "book"]).success().stdout("[]\n");
}

#[test]
fn the_handbook_is_the_first_that_is_given() {
    let here = with_book();
    let departments = |command: &mut Command| {
        let output = command.args(["tree", "--depth", "1"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    fs::create_dir_all(here.path(".config/rungs")).unwrap();
    fs::write(here.path(".config/rungs/config.yaml"), "handbook: ../../book/finance\n").unwrap();
    assert_eq!(departments(&mut here.command()), "Counter\n");
    assert_eq!(departments(here.command().env("RUNGS_HANDBOOK", "book/engineering")), "Builder  6–7\n");
    let mut both = here.command();
    both.env("RUNGS_HANDBOOK", "gone").arg("--handbook=book");
    assert_eq!(departments(&mut both), "Engineering  1 page\nFinance  1 page\n");
    fs::remove_file(here.path(".config/rungs/config.yaml")).unwrap();
    assert!(departments(&mut here.command()).lines().count() >= 7, "the sample has seven departments");
}

#[test]
fn a_single_page_is_a_handbook() {
    let here = with_book();
    assert_eq!(here.output(&["tree", "--handbook", "book/finance/counter.md"]), "Counter\n");
}

#[test]
fn what_cannot_be_read_is_told() {
    let here = Here::new(&[("notes.txt", "")]);
    let hint = "  a handbook is a folder of markdown pages, or one page; without one, rungs shows a sample\n";
    assert_eq!(
        here.error(2, &["tree", "--handbook", "gone"]),
        format!("error: cannot read the handbook gone: there is no such file or folder\n{hint}")
    );
    assert_eq!(
        here.error(2, &["tree", "--handbook", "exprot"]),
        format!(
            "error: cannot read the handbook exprot: there is no such file or folder\n  did you mean the command `rungs \
             export`?\n{hint}"
        )
    );
    assert_eq!(
        here.error(2, &["check", "--handbook", "notes.txt"]),
        format!("error: notes.txt is neither a folder nor a markdown file\n{hint}")
    );
    fs::create_dir(here.path("empty")).unwrap();
    assert_eq!(here.error(1, &["tree", "--handbook", "empty"]), "no pages in this handbook\n");
    assert_eq!(here.error(1, &["map", "--handbook", "empty"]), "no families to draw\n");
    // A folder that was not meant does not pass.
    assert_eq!(here.error(1, &["check", "empty"]), "no pages in this handbook\n");
}

#[test]
fn a_configuration_that_is_not_understood_is_told_with_its_place() {
    let here = Here::new(&[("mine.yaml", "ascii: true\ntheme: dark\nhandbok: book\n")]);
    let error = here.error(2, &["tree", "--config", "mine.yaml"]);
    assert!(error.starts_with("error: mine.yaml:3:1: unknown field `handbok`"), "{error}");
    let error = here.error(2, &["tree", "--config", "gone.yaml"]);
    assert!(error.starts_with("error: cannot read gone.yaml: "), "{error}");
    assert!(here.output(&["completions", "bash", "--config", "gone.yaml"]).contains("rungs"));
}

#[test]
fn the_browser_needs_a_terminal() {
    let error = with_book().error(2, &["book"]);
    assert!(error.contains("the browser needs a terminal") && error.contains("rungs tree"), "{error}");
    let error = with_book().error(2, &["tre"]);
    assert!(error.contains("did you mean the command `rungs tree`?"), "{error}");
    let error = with_book().error(2, &["serch", "pilot"]);
    assert!(error.starts_with("error: no command is named 'serch': did you mean `rungs search`?\n"), "{error}");
    assert!(!error.contains("tip:"), "{error}");
    let error = with_book().error(2, &["--ascii", "serch", "pilot"]);
    assert!(error.starts_with("error: no command is named 'serch'"), "{error}");
    for words in [&["keys", "pilot"][..], &["keys", "serch"]] {
        let error = with_book().error(2, words);
        assert!(!error.contains("did you mean"), "{error}");
    }
}

#[test]
fn help_is_a_command_as_well() {
    let here = with_book();
    assert_eq!(here.output(&["help", "path"]), here.output(&["path", "--help"]));
    assert_eq!(here.output(&["help"]), here.output(&["--help"]));
}

#[test]
fn arguments_that_are_not_understood_are_a_failure() {
    let here = with_book();
    here.error(2, &["tree", "--dept", "1"]);
    here.error(2, &["show"]);
    here.error(2, &["tree", "--depth", "0"]);
    here.error(2, &["export", "--format", "xml"]);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let here = Here::new(&[]);
    for args in [&["export"][..], &["tree"], &["man"], &["completions", "zsh"], &["keys"]] {
        let mut child = here.command().args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut told = String::new();
        child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        assert_eq!((child.wait().unwrap().code(), told.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn keys_completions_and_manual_are_generated() {
    let here = Here::new(&[]);
    let keys = here.output(&["keys"]);
    assert!(keys.starts_with("tree\n  ") && keys.contains("quit") && keys.contains("\n\npage\n  "), "{keys}");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = here.output(&["completions", shell]);
        for known in ["handbook", "falling-grades", "hiring-process"] {
            assert!(script.contains(known) || shell == "elvish" || shell == "powershell", "{shell}: {known}");
        }
        assert!(script.contains("handbook"), "{shell}");
    }
    let man = here.output(&["man"]);
    for command in ["tree", "show", "check", "export", "keys", "completions", "man"] {
        assert!(man.contains(&format!("RUNGS {}", command.to_uppercase())), "{command}");
    }
    assert!(man.contains("\\fBrungs show\\fR [OPTIONS] <ROLE>\n"), "{man}");
    assert_eq!(man.matches("\\-\\-handbook\\fR").count(), 1, "what all commands take is told once");
    assert!(!man.contains("rungs\\-tree(1)"), "a page that there is not");
    assert!(man.contains(".SH \"EXIT STATUS\""), "{man}");
}

#[test]
fn keys_are_changed_by_a_file() {
    let here = Here::new(&[
        ("mine/config.yaml", "keys: keys.yaml\n"),
        ("mine/keys.yaml", "tree:\n- { on: <c-x>, run: toggle, desc: open and shut }\n"),
        ("broken/config.yaml", "keys: keys.yaml\n"),
        ("broken/keys.yaml", "tree:\n- { on: <c-x>, run: togle }\n"),
    ]);
    let keys = here.output(&["keys", "--config", "mine/config.yaml"]);
    assert!(keys.lines().any(|line| line.contains("Ctrl-x") && line.contains("open and shut")), "{keys}");
    let error = here.error(2, &["keys", "--config", "broken/config.yaml"]);
    assert!(error.starts_with("error: broken/keys.yaml:2:1: ") && error.contains("'toggle'"), "{error}");
}

#[test]
fn nothing_on_a_page_reaches_the_terminal_raw() {
    let page =
        "---\ntitle: \"A \\e[31mtitle\"\n---\n\n## Responsibilities\n\n- red \x1b[31m text\u{202e} and \x07 bell\n";
    let here = Here::new(&[("book/a/b.md", page)]);
    for args in [
        &["tree"][..],
        &["show", "a/b"],
        &["show", "a/b", "--format=text"],
        &["show", "a/b", "--format=json"],
        &["export"],
        &["export", "--format=csv"],
        &["check"],
    ] {
        let output = here.command().args(args).args(["--handbook", "book"]).output().unwrap();
        let all = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(all).unwrap();
        assert!(!text.contains(['\x1b', '\x07', '\u{202e}']), "{args:?}: {text:?}");
    }
}
