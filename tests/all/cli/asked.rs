//! How one asks: options, variables, names that several have.

use super::here::Here;
use super::with_book;

#[test]
fn a_variable_that_is_set_to_nothing_is_not_set() {
    let here = with_book();
    let tree = |path: &str| {
        let output = here.command().args(["tree", "--depth", "1"]).env("RUNGS_HANDBOOK", path).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(tree("book"), "Engineering  1 page\nFinance  1 page\n");
    assert_eq!(tree(""), here.output(&["tree", "--depth", "1"]), "the sample");
    assert!(here.error(2, &["tree", "--handbook", ""]).contains("a value is required for '--handbook <PATH>'"));
}

#[test]
fn the_last_of_an_options_values_counts() {
    let here = with_book();
    let tree = |more: &[&str]| here.output(&[&["tree", "--handbook", "book", "--depth", "1"], more].concat());
    assert_eq!(tree(&["--color", "always", "--color", "never", "--ascii", "--ascii"]), tree(&[]));
    assert_ne!(tree(&["--depth=2"]), tree(&[]));
    let error = here.error(2, &["check", "--summary", "--format", "json"]);
    assert!(error.contains("'--summary' cannot be used with '--format <FORMAT>'"), "{error}");
}

#[test]
fn without_a_terminal_all_commands_are_named() {
    let error = with_book().error(2, &["book"]);
    for command in ["tree", "show", "search", "ladder", "path", "compare", "check", "export", "keys", "man"] {
        assert!(error.contains(&format!("`rungs {command}`")), "{command}: {error}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn help_that_cannot_be_written_is_a_failure() {
    let here = with_book();
    for args in [["--help"], ["tree"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        assert_eq!(here.command().args(args).stdout(full).status().unwrap().code(), Some(2), "{args:?}");
    }
}

#[test]
fn errors_of_the_system_are_told_in_words() {
    let error = with_book().error(2, &["tree", "--config", "gone.yaml"]);
    assert_eq!(error, "error: cannot read gone.yaml: there is no such file or folder\n");
}

#[test]
fn behind_a_levels_name_the_levels_of_its_page_are_offered() {
    let here = Here::new(&[(
        "book/sea/pilot.md",
        "# Pilot\n\n## Levels\n\n### Junior Pilot\n\n- Waits\n\n### Senior Pilot\n\n- Steers\n",
    )]);
    let error = here.error(2, &["show", "senior#x", "--handbook", "book"]);
    let levels = "  did you mean\n    sea/pilot#Junior Pilot\n    sea/pilot#Senior Pilot\n";
    assert_eq!(error, format!("error: no page or role is named 'senior#x'\n{levels}"));
    assert_eq!(here.error(2, &["show", "sea/pilot#x", "--handbook", "book"]), error.replace("senior#x", "sea/pilot#x"));
}

#[test]
fn levels_of_one_name_are_told_apart_by_their_anchors() {
    let page = "# Pilot\n\n## Levels\n\n### Harbour Pilot\n\n#### Responsibilities\n\n- Waits\n\n### Harbour Pilot\n\n\
                #### Responsibilities\n\n- Steers\n";
    let here = Here::new(&[("book/sea/pilot.md", page)]);
    let show = |role: &str| here.output(&["show", role, "--handbook", "book"]);
    let twins = "  one of\n    sea/pilot#harbour-pilot  (Harbour Pilot, line 5)\n    sea/pilot#harbour-pilot-1  \
                 (Harbour Pilot, line 11)\n";
    for name in ["sea/pilot#Harbour Pilot", "harbour pilot"] {
        let error = here.error(2, &["show", name, "--handbook", "book"]);
        assert_eq!(error, format!("error: '{name}' fits 2 names\n{twins}"));
    }
    assert!(show("sea/pilot#harbour-pilot").ends_with("- Waits\n"));
    assert!(show("sea/pilot#harbour-pilot-1").ends_with("- Steers\n"));
}

#[test]
fn a_name_may_hold_the_sign_that_stands_before_levels() {
    let page = "# C# Developer\n\n## Levels\n\n### Junior C# Developer\n\n#### Responsibilities\n\n- Reads\n\n\
                ### Senior C# Developer\n\n#### Responsibilities\n\n- Writes\n";
    let here = Here::new(&[("book/dev/C# Developer.md", page), ("book/dev/c.md", "# C Programmer\n")]);
    let show = |role: &str| here.output(&["show", role, "--handbook", "book"]);
    for name in ["dev/c# developer", "c# developer"] {
        assert!(show(name).starts_with("# C# Developer\n"), "{name}");
    }
    for name in ["dev/c# developer#Senior C# Developer", "dev/c# developer#senior", "senior c# developer"] {
        assert!(show(name).ends_with("- Writes\n"), "{name}");
    }
    assert!(here.error(2, &["show", "dev/c#senior", "--handbook", "book"]).contains("is named 'dev/c#senior'"));
}

#[test]
fn an_item_without_a_line_of_its_own_begins_with_what_it_holds() {
    let here = Here::new(&[("book/sea/pilot.md", "# Pilot\n\n## Requirements\n\n- # of ships steered\n")]);
    let page = here.json(&["show", "pilot", "--format", "json", "--handbook", "book"]);
    assert_eq!(page["sections"][0]["items"][0]["text"], "of ships steered");
}

#[test]
fn a_fault_of_front_matter_has_one_place() {
    let here = Here::new(&[("book/sea/pilot.md", "---\ntitle: [bad\n---\n\nText.\n")]);
    let problems: Vec<serde_json::Value> = {
        let output = here.run(&["check", "--format", "json", "--handbook", "book"]).code(1);
        serde_json::from_slice(&output.get_output().stdout).unwrap()
    };
    let fault = problems.iter().find(|problem| problem["rule"] == "front-matter").unwrap();
    assert_eq!((&fault["line"], &fault["column"]), (&3.into(), &1.into()));
    assert!(!fault["message"].as_str().unwrap().contains("line"), "{fault}");
}

#[test]
fn markdown_is_shown_as_it_is_written() {
    let here = Here::new(&[
        ("book/sea/diver.md", "---\ntitle: Diver\n---\n"),
        ("book/sea/pilot.md", "---\ntitle: Pilot\n---\n\n# Pilot\n\nSteers.  \nWaits.\n \nSleeps.\n\n"),
    ]);
    let show = |page: &str| here.output(&["show", page, "--handbook", "book"]);
    assert_eq!(show("diver"), "# Diver\n");
    assert_eq!(show("pilot"), "# Pilot\n\nSteers.  \nWaits.\n\nSleeps.\n");
}

#[test]
fn a_relative_address_means_the_page_that_is_there() {
    let here = Here::new(&[
        ("book/sea/pilot.md", "# Pilot\n\n[Diver](../sea/diver/) or [gone](../sea/nobody/), [once](/frogs)\n"),
        ("book/sea/diver.md", "---\naliases: /frogs\n---\n# Diver\n"),
    ]);
    let links = &here.json(&["export", "--handbook", "book"])["links"];
    assert_eq!((&links[0]["target"], &links[0]["to"]), (&"sea/diver".into(), &"sea/diver".into()));
    assert_eq!((&links[2]["target"], &links[2]["to"]), (&"sea/diver".into(), &"sea/diver".into()));
    assert_eq!((&links[1]["status"], &links[1]["to"]), (&"missing".into(), &serde_json::Value::Null));
}

#[test]
fn a_page_is_named_by_its_file() {
    let page = "# Pilot\n\n## Levels\n\n### Senior Pilot\n\n- Steers\n";
    let here = Here::new(&[("book/sea/pilot.md", page), ("book/sea/cook.md", "# Cook\n")]);
    let show = |role: &str| here.output(&["show", role, "--handbook", "book"]);
    assert_eq!(show("book/sea/pilot.md"), page);
    assert_eq!(show("./book/sea/../sea/pilot.md"), page);
    assert_eq!(show("sea/pilot.md"), page, "from the root, as results have it");
    assert_eq!(show("book/sea/pilot.md#senior"), "### Senior Pilot\n\n- Steers\n");
    // As the search prints it.
    assert_eq!(show("book/sea/pilot.md:7"), "### Senior Pilot\n\n- Steers\n");
    assert_eq!(show("sea/pilot.md:7:3"), "### Senior Pilot\n\n- Steers\n");
    assert_eq!(show("sea/pilot.md:1"), page);
    for name in ["sea/pilot.md:0", "sea/pilot.md:x", "sea/nobody.md:7"] {
        here.error(2, &["show", name, "--handbook", "book"]);
    }
    // Where nothing says which handbook is meant, the file is one.
    for name in ["book/sea/pilot.md#senior", "book/sea/pilot.md:8:1"] {
        assert_eq!(here.output(&["show", name]), "### Senior Pilot\n\n- Steers\n");
    }
    assert_eq!(
        here.output(&["tree", "book", "--depth", "2"]),
        here.output(&["tree", "--handbook", "book", "--depth", "2"])
    );
}

#[test]
fn who_forgot_to_name_a_handbook_is_told_that_the_sample_was_read() {
    let here = with_book();
    let hint = "the sample was read: `--handbook PATH` names a handbook of your own\n";
    assert!(here.error(2, &["show", "zzqx"]).ends_with(&format!("`rungs tree` lists the names\n  {hint}")));
    assert_eq!(here.error(1, &["search", "zzqx"]), format!("nothing found\n  {hint}"));
    assert!(!here.error(2, &["show", "zzqx", "--handbook", "book"]).contains("sample"));
}

#[test]
fn nothing_is_near_a_name_without_words() {
    let expected = "error: no page or role is named '-'\n  `rungs tree` lists the names\n";
    assert_eq!(with_book().error(2, &["show", "-", "--handbook", "book"]), expected);
}

#[test]
fn a_page_is_named_by_the_end_of_its_id() {
    let page = |name: &str| format!("# {name}\n\n## Levels\n\n### Senior {name}\n\n- Steers\n");
    let (pilot, chief) = (page("Pilot"), page("Chief"));
    let files = [("book/sea/ships/pilot.md", &*pilot), ("book/sea/ships/pilot/chief.md", &*chief)];
    let here = Here::new(&files);
    let show = |role: &str| here.output(&["show", role, "--handbook", "book"]);
    assert_eq!(show("ships/pilot"), pilot);
    assert_eq!(show("Ships/Pilot/#senior"), "### Senior Pilot\n\n- Steers\n");
    assert_eq!(show("pilot/chief"), chief);
}

#[test]
fn a_folder_in_the_place_of_a_name_is_told_of() {
    let here = with_book();
    let expected = "error: no page or role is named 'book'\n  `--handbook book` names the handbook to read\n";
    assert_eq!(here.error(2, &["ladder", "book"]), expected);
    let error = here.error(1, &["search", "zebras", "book"]);
    assert_eq!(error, "nothing found\n  book is looked for as a word: `--handbook book` names a handbook\n");
}

#[test]
fn in_a_part_of_all_families_addresses_name_the_whole_way() {
    let pilot = "# Pilot\n\n## Career Ladder\n\nTo [Mate](/job-families/sea/mate/), [Gone](/job-families/sea/gone/), \
                 [Cook](/job-families/land/cook/), or [Boy](boy.md).\n";
    let files = [
        ("job-families/sea/pilot.md", pilot),
        ("job-families/sea/mate.md", "# Mate\n"),
        ("job-families/land/cook.md", "# Cook\n"),
    ];
    let here = Here::new(&files);
    let links = here.json(&["export", "--handbook", "job-families/sea"]);
    let told = |link: &serde_json::Value| [link["target"].clone(), link["status"].clone()];
    let told: Vec<_> = links["links"].as_array().unwrap().iter().map(told).collect();
    let expected = serde_json::json!([["mate", "ok"], ["gone", "missing"], [null, "external"], ["boy", "missing"]]);
    assert_eq!(serde_json::json!(told), expected);
    let problems = here.run(&["check", "job-families/sea", "--format", "short", "--only", "dead-link,redirected-link"]);
    let problems = String::from_utf8(problems.get_output().stdout.clone()).unwrap();
    let pages: Vec<&str> =
        problems.lines().filter_map(|line| line.split("no page ").nth(1)?.split(':').next()).collect();
    assert_eq!(pages, ["gone", "boy"], "{problems}");
    assert_eq!(problems.lines().count(), 2, "{problems}");
}

/// A handbook in which names are parts of others.
fn with_names() -> Here {
    let pilot = "# Pilots\n\n## Levels\n\n### Harbour Pilot\n\n#### Requirements\n\n- Eyes\n\n### Senior Harbour Pilot\n\n\
                 #### Requirements\n\n- Ears\n\n### Chief Pilot of Ports\n\n#### Requirements\n\n- Hands\n";
    Here::new(&[
        ("book/sea/pilots.md", pilot),
        ("book/sea/pilot-of-deep-ports.md", "# Pilot of Deep Ports\n"),
        ("book/desk/chief-financial-officer.md", "# Chief Financial Officer\n"),
        ("book/desk/aide.md", "# Aide to the CFO\n"),
    ])
}

#[test]
fn of_names_that_have_the_words_none_is_guessed() {
    let here = with_names();
    for (name, candidates) in [
        ("cfo", "    desk/aide  (Aide to the CFO)\n    desk/chief-financial-officer  (Chief Financial Officer)\n"),
        ("pilot of ports", "    sea/pilot-of-deep-ports  (Pilot of Deep Ports)\n    sea/pilots#Chief Pilot of Ports\n"),
    ] {
        for command in ["show", "ladder", "compare"] {
            let error = here.error(2, &[command, name, "--handbook", "book"]);
            assert_eq!(error, format!("error: '{name}' fits 2 names\n  one of\n{candidates}"), "{command}");
        }
    }
}

#[test]
fn of_one_page_the_name_that_begins_so_is_meant() {
    let level = |name: &str| format!("### {name}\n\n#### Requirements\n\n- Leads as {name}\n\n");
    let levels = ["Manager, Ports", "Senior Manager, Ports", "Harbour Pilot", "Deck Pilot"].map(level).concat();
    let here = Here::new(&[("book/sea/ports.md", &format!("# Ports\n\n## Levels\n\n{levels}"))]);
    let show = |role: &str| here.output(&["show", role, "--handbook", "book"]);
    assert!(show("ports#manager").starts_with("### Manager, Ports\n"));
    assert!(show("ports#senior").starts_with("### Senior Manager, Ports\n"));
    assert!(here.error(2, &["show", "ports#pilot", "--handbook", "book"]).contains("fits 2 names"));
}

#[test]
fn a_whole_name_means_what_has_it() {
    let here = with_names();
    for (name, begins) in [
        ("PILOTS", "# Pilots\n"),
        ("harbour pilot", "### Harbour Pilot\n"),
        ("Senior Harbour Pilot", "### Senior Harbour Pilot\n"),
        ("chief-financial-officer", "# Chief Financial Officer\n"),
        ("chief pilot", "### Chief Pilot of Ports\n"),
        ("aide cfo", "# Aide to the CFO\n"),
    ] {
        let shown = here.output(&["show", name, "--handbook", "book"]);
        assert!(shown.starts_with(begins), "{name}: {shown}");
    }
}
