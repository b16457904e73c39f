//! What `rungs check` and `rungs new` write: reports for code hosts, policies from arguments and files, fresh pages.

use std::fs;

use serde_json::Value;

use super::here::Here;

/// A dead link, a misspelt heading, and an advertisement.
const PILOT: &str = "\
---
title: Pilot
---

An exciting opportunity for [a mate](../mate/).

## Responsibilties

- Steers é <b>ships</b>
";

fn here() -> Here {
    Here::new(&[("book/ports/pilot.md", PILOT), ("book/sea/cook.md", "# Cook\n\nCooks what there is.\n")])
}

/// What is written to standard output where there is no error.
#[track_caller]
fn output(here: &Here, args: &[&str]) -> String {
    String::from_utf8(here.run(args).success().get_output().stdout.clone()).unwrap()
}

/// The rules of a report in JSON, with what each is told as.
#[track_caller]
fn check(here: &Here, args: &[&str], code: i32, expected: &[&str]) {
    let args: Vec<&str> = ["check", "--handbook", "book", "--format", "json"].iter().chain(args).copied().collect();
    let assert = here.run(&args).code(code);
    let problems: Value = serde_json::from_slice(&assert.get_output().stdout).unwrap();
    let told =
        |problem: &Value| format!("{} {}", problem["severity"].as_str().unwrap(), problem["rule"].as_str().unwrap());
    assert_eq!(problems.as_array().unwrap().iter().map(told).collect::<Vec<_>>(), expected, "{args:?}");
}

#[test]
fn rules_are_denied_allowed_and_chosen() {
    let here = here();
    let (link, wording, heading) = ("error dead-link", "info vacancy-wording", "warning misspelt-heading");
    check(&here, &[], 1, &[wording, link, heading]);
    check(&here, &["--allow", "dead-link"], 0, &[wording, heading]);
    check(&here, &["--allow", "dead-link", "--deny", "warning"], 1, &[wording, "error misspelt-heading"]);
    check(&here, &["--only", "vacancy-wording,dead-link"], 1, &[wording, link]);
    check(&here, &["--allow", "warnings"], 1, &[link]);
    check(&here, &["cook"], 0, &[]);
    check(&here, &["book/ports/pilot.md", "--only", "dead-link"], 1, &[link]);
    check(&here, &["book/sea", "book/ports"], 1, &[wording, link, heading]);
    let error = here.error(2, &["check", "--handbook", "book", "--deny", "dead-lnik"]);
    assert!(error.contains("no rule is named 'dead-lnik'; did you mean dead-link?"), "{error}");
}

#[test]
fn a_department_is_checked_with_all_that_is_below_it() {
    let here = Here::new(&[
        ("book/ports/_index.md", "# Ports\n\nWhere ships are.\n"),
        ("book/ports/pilots/pilot.md", PILOT),
        ("book/dry docks/pilot.md", PILOT),
        ("book/dry docks/mate.md", "# Mate\n\nHelps.\n"),
    ]);
    for name in ["ports", "Ports", "pilots", "dry docks"] {
        let only = ["check", "--handbook", "book", "--format", "short", "--only", "misspelt-heading", name];
        let found = here.run(&only).success();
        let found = String::from_utf8(found.get_output().stdout.clone()).unwrap();
        assert_eq!(found.lines().count(), 1, "{name}: {found}");
    }
}

#[test]
fn links_to_files_that_are_no_pages_are_not_dead() {
    let page = "# Pilot\n\n[a](../LICENSE) [b](chart.png) [c](ports/charts/) [d](../src/lib.rs) [e](gone.pdf)\n";
    let here = Here::new(&[
        ("book/ports.md", &page.replace("../", "").replace("chart.png", "ports/chart.png")),
        ("book/ports/pilot.md", &page.replace("ports/charts", "charts")),
        ("book/LICENSE", ""),
        ("book/ports/chart.png", ""),
        ("book/ports/charts/1.png", ""),
        ("book/src/lib.rs", ""),
    ]);
    let dead = here.run(&["check", "--handbook", "book", "--format", "short"]).code(1);
    let dead = String::from_utf8_lossy(&dead.get_output().stdout).into_owned();
    assert_eq!(dead.matches("dead-link").count(), 2, "{dead}");
    assert_eq!(dead.matches("gone.pdf: 'e' leads nowhere").count(), 2, "{dead}");
}

#[test]
fn the_configuration_says_how_much_rules_matter() {
    let here = here();
    fs::write(here.path("c.yaml"), "check:\n  dead-link: warning\n  vacancy-wording: allow\n").unwrap();
    check(&here, &["--config", "c.yaml"], 0, &["warning dead-link", "warning misspelt-heading"]);
    check(
        &here,
        &["--config", "c.yaml", "--deny", "vacancy-wording"],
        1,
        &["error vacancy-wording", "warning dead-link", "warning misspelt-heading"],
    );
    fs::write(here.path("c.yaml"), "check:\n  dead-lnik: warning\n").unwrap();
    let error = here.error(2, &["check", "--config", "c.yaml"]);
    assert!(error.contains("c.yaml:2:") && error.contains("did you mean dead-link?"), "{error}");
}

#[test]
fn a_folder_or_file_that_is_named_is_the_handbook_where_there_is_no_other() {
    let here = here();
    let error = |args: &[&str]| String::from_utf8(here.run(args).code(1).get_output().stderr.clone()).unwrap();
    assert_eq!(error(&["check", "book", "--format", "short"]), "1 error, 1 warning, 1 info on 2 pages\n");
    assert_eq!(error(&["check", "book/ports/pilot.md", "--format", "short"]), "1 error, 1 warning, 1 info on 1 page\n");
    // A page that is the whole handbook does not tell whether those that it links to are there.
    let alone = here.run(&["check", "--handbook", "book/ports/pilot.md", "--format", "short"]).success();
    assert_eq!(String::from_utf8_lossy(&alone.get_output().stderr), "1 warning, 1 info on 1 page\n");
}

#[test]
fn rules_are_listed_and_explained() {
    let here = here();
    let list = output(&here, &["check", "--list"]);
    assert_eq!(list.lines().count(), rungs::check::RULES.len());
    insta::assert_snapshot!(output(&here, &["check", "--explain", "dead-anchor"]), @r"
    dead-anchor (warning): a link leads to a heading that its page does not have

    The reader lands at the top of the page, and has to find the place.

    To mend it: Take the anchor of a heading that the page has; headings that change take their anchors along.

    To allow it: `--allow dead-anchor`; `dead-anchor: allow` below `check:` in the configuration file; on one page, `rungs: {allow: [dead-anchor]}` in its front matter, or `<!-- rungs-allow dead-anchor -->` before the place.
    ");
    insta::assert_snapshot!(output(&here, &["check", "--handbook", "book", "--summary", "--allow", "dead-link"]), @r"
    by rule
          1  warning  misspelt-heading   the heading of a section is misspelt
          1  info     vacancy-wording    a page is worded as an advertisement

    by department
          2  Ports  1 warning, 1 info
    ");
}

#[test]
fn sarif_names_files_by_references() {
    let here = Here::new(&[("book/a b: 100%#é.md", "words\n")]);
    let log: Value =
        serde_json::from_str(&output(&here, &["check", "--handbook", "book", "--format", "sarif"])).unwrap();
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "book/a%20b%3A%20100%25%23%C3%A9.md");
}

#[test]
fn gitlab_reads_the_report() {
    let here = here();
    let args = ["check", "--handbook", "book", "--format", "gitlab"];
    let report =
        |here: &Here| -> Value { serde_json::from_slice(&here.run(&args).code(1).get_output().stdout).unwrap() };
    let before = report(&here);
    let dead = &before[1];
    assert_eq!(dead["check_name"], "dead-link");
    assert_eq!(dead["severity"], "major");
    assert_eq!(dead["location"]["path"], "book/ports/pilot.md");
    assert_eq!(dead["location"]["lines"]["begin"], 5);
    // A line that is added above changes no fingerprint.
    fs::write(here.path("book/ports/pilot.md"), PILOT.replace("\n\nAn", "\n\nPilots.\n\nAn")).unwrap();
    let after = report(&here);
    assert_eq!(after[1]["location"]["lines"]["begin"], 7);
    assert_eq!(after[1]["fingerprint"], dead["fingerprint"]);
    assert_ne!(before[0]["fingerprint"], dead["fingerprint"]);
}

#[test]
fn the_same_problem_twice_has_two_fingerprints() {
    let page = "# Pilot\n\n[a](/job-families/nowhere/)\n\n[a](/job-families/nowhere/)\n";
    let here = Here::new(&[("book/ports/pilot.md", page)]);
    let args = ["check", "--only", "dead-link", "--format", "gitlab", "--handbook", "book"];
    let found: Value = serde_json::from_slice(&here.run(&args).code(1).get_output().stdout).unwrap();
    assert_eq!(found.as_array().unwrap().len(), 2);
    assert_eq!(found[0]["description"], found[1]["description"]);
    assert_ne!(found[0]["fingerprint"], found[1]["fingerprint"]);
}

#[test]
fn sarif_keeps_to_its_schema() {
    let schema: Value = serde_json::from_str(include_str!("../../data/sarif-2.1.0.json")).unwrap();
    let here = here();
    for args in [&["--allow", "dead-link"][..], &["--only", "dead-link", "--allow", "dead-link"]] {
        let args: Vec<&str> =
            ["check", "--handbook", "book", "--format", "sarif"].iter().chain(args).copied().collect();
        let log: Value = serde_json::from_str(&output(&here, &args)).unwrap();
        assert_eq!(faults(&schema, &schema, &log, "$"), Vec::<String>::new());
    }
    let log: Value =
        serde_json::from_slice(&here.run(&["check", "book", "--format", "sarif"]).get_output().stdout).unwrap();
    let heading = &log["runs"][0]["results"][2];
    assert_eq!(heading["ruleId"], "misspelt-heading");
    let rule = &log["runs"][0]["tool"]["driver"]["rules"][heading["ruleIndex"].as_u64().unwrap() as usize];
    assert_eq!(rule["id"], "misspelt-heading");
    let place = &heading["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "book/ports/pilot.md");
    assert_eq!(place["region"], serde_json::json!({"startLine": 7, "startColumn": 4, "endColumn": 19}));
}

#[test]
fn the_schema_finds_faults() {
    let schema: Value = serde_json::from_str(include_str!("../../data/sarif-2.1.0.json")).unwrap();
    let wrong = |log: Value| faults(&schema, &schema, &log, "$");
    assert!(wrong(serde_json::json!({"version": "2.1.0", "runs": []})).is_empty());
    assert_eq!(wrong(serde_json::json!({"version": "2.1.0"})), ["$ lacks runs"]);
    assert_eq!(wrong(serde_json::json!({"version": "3", "runs": []})).len(), 1);
    assert_eq!(wrong(serde_json::json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": 1}}}]})).len(), 1);
    assert_eq!(wrong(serde_json::json!({"version": "2.1.0", "runs": [], "more": 1})).len(), 1);
}

/// Where a value breaks a schema: the words of JSON Schema draft 7 that SARIF's schema uses, but for patterns and
/// formats.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let of = root.pointer(name.trim_start_matches('#')).expect("a definition of the schema");
        return faults(root, of, value, at);
    }
    let mut found = Vec::new();
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        _ => value.is_null(),
    };
    if schema["type"].as_str().is_some_and(|name| !is(name)) {
        found.push(format!("{at} is no {}", schema["type"]));
    }
    if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
        found.push(format!("{at} is none of {}", schema["enum"]));
    }
    for (word, breaks) in [("minimum", -1.0), ("maximum", 1.0)] {
        if let (Some(limit), Some(number)) = (schema[word].as_f64(), value.as_f64())
            && (number - limit) * breaks > 0.0
        {
            found.push(format!("{at} is beyond the {word}"));
        }
    }
    if let Some(object) = value.as_object() {
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(required.filter(|name| !object.contains_key(*name)).map(|name| format!("{at} lacks {name}")));
        for (name, value) in object {
            let more = &schema["additionalProperties"];
            match schema["properties"].get(name) {
                Some(schema) => found.extend(faults(root, schema, value, &format!("{at}.{name}"))),
                None if *more == Value::Bool(false) => found.push(format!("{at} has {name}")),
                None if more.is_object() => found.extend(faults(root, more, value, &format!("{at}.{name}"))),
                None => {}
            }
        }
    }
    if let Some(list) = value.as_array() {
        if schema["minItems"].as_u64().is_some_and(|least| (list.len() as u64) < least) {
            found.push(format!("{at} has too few items"));
        }
        if schema["uniqueItems"] == true && list.iter().enumerate().any(|(i, item)| list[..i].contains(item)) {
            found.push(format!("{at} has an item twice"));
        }
        for (i, item) in list.iter().enumerate() {
            found.extend(faults(root, &schema["items"], item, &format!("{at}[{i}]")));
        }
    }
    for (word, one) in [("anyOf", false), ("oneOf", true)] {
        if let Some(ways) = schema[word].as_array() {
            let fit = ways.iter().filter(|schema| faults(root, schema, value, at).is_empty()).count();
            if fit == 0 || (one && fit > 1) {
                found.push(format!("{at} fits {fit} of {word}"));
            }
        }
    }
    found
}

#[test]
fn a_fresh_page_is_written_once() {
    let here = here();
    let args = ["new", "sea/harbour-master", "--handbook", "book"];
    assert_eq!(output(&here, &args), "book/sea/harbour-master.md\n");
    let text = fs::read_to_string(here.path("book/sea/harbour-master.md")).unwrap();
    assert!(text.starts_with("---\ntitle: Harbour Master\n---\n"), "{text}");
    here.run(&["check", "--handbook", "book", "harbour master", "--deny", "info"]).success();
    let error = here.error(2, &args);
    assert!(error.contains("there is a page sea/harbour-master already"), "{error}");
    assert_eq!(fs::read_to_string(here.path("book/sea/harbour-master.md")).unwrap(), text);
    here.error(2, &["new", "../out", "--handbook", "book"]);
    let error = here.error(2, &["new", "pilot"]);
    assert!(error.contains("the sample handbook cannot be added to"), "{error}");
}

#[test]
fn a_fresh_page_where_none_stands_is_told() {
    let here = here();
    let told = |name: &str| here.output_and_remarks(&["new", name, "--handbook", "book"]).1;
    assert!(told("sae/bosun").contains("sae is a new department: did you mean sea?"));
    assert!(told("galley/baker").contains("galley is a new department\n"));
    assert!(told("stoker").contains("stoker is in no department: --department puts a page into one"));
    let beside = told("sea/purser");
    assert!(!beside.contains("department"), "{beside}");
}

#[test]
fn a_fresh_page_is_named_by_its_file_too() {
    let here = here();
    let new = |name: &str| output(&here, &["new", name, "--handbook", "book"]);
    assert_eq!(new("book/sea/bosun.md"), "book/sea/bosun.md\n");
    assert_eq!(new("./book/../book/sea/purser"), "book/sea/purser.md\n");
    assert_eq!(new("sea/stoker.md"), "book/sea/stoker.md\n");
    assert_eq!(new("deck/book/boy"), "book/deck/book/boy.md\n");
}
