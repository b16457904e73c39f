//! The search of the real binary, and its completeness on whole handbooks.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::Stdio;

use rayon::prelude::*;
use rungs::handbook::{Handbook, Sites};
use rungs::load::{self, Source};
use rungs::search::index::{self, Index};
use rungs::search::query;
use rungs::text::fold;

use super::here::Here;

const COOK: &str = "\
---
title: Cook
---

## Levels

### Cook

#### Responsibilities

- Cooks soup with *great* care

### Senior Cook

#### Requirements

- Has cooked soup for kings
- Speaks kitchen French

## Hiring Process

- Soup is tasted
";

const BAKER: &str = "\
---
title: Baker
---

## Requirements

- Speaks kitchen French
";

fn kitchen() -> Here {
    Here::new(&[("book/kitchen/cook.md", COOK), ("book/bakery/baker.md", BAKER)])
}

#[test]
fn a_negative_number_is_a_wrong_one() {
    for (command, option) in [("search soup", "--limit"), ("tree", "--depth")] {
        let args: Vec<&str> = command.split(' ').chain([option, "-1"]).collect();
        let told = kitchen().run(&args).code(2).stdout("").get_output().stderr.clone();
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains(&format!("invalid value '-1' for '{option} <N>'")), "{told}");
    }
}

#[test]
fn hits_are_told_with_their_place() {
    let expected = "\
book/kitchen/cook.md:11  Cook › Cook › Responsibilities
    Cooks soup with great care
book/kitchen/cook.md:17  Cook › Senior Cook › Requirements
    Has cooked soup for kings
book/kitchen/cook.md:22  Cook › Hiring Process
    Soup is tasted
";
    assert_eq!(kitchen().output(&["--handbook", "book", "search", "soup"]), expected);
}

#[test]
fn a_hit_a_line_is_what_others_read() {
    let expected = "\
book/kitchen/cook.md:11: Cook › Cook › Responsibilities: Cooks soup with great care
book/kitchen/cook.md:17: Cook › Senior Cook › Requirements: Has cooked soup for kings
book/kitchen/cook.md:22: Cook › Hiring Process: Soup is tasted
";
    assert_eq!(kitchen().output(&["--handbook", "book", "search", "soup", "--format", "short"]), expected);
}

#[test]
fn with_ascii_alone_nothing_else_is_drawn() {
    let found = kitchen().output(&["search", "soup", "--ascii", "--handbook", "book"]);
    assert!(found.contains(" > "), "{found}");
    assert!(found.is_ascii(), "{found}");
}

#[test]
fn lines_that_repeat_are_told_once() {
    let expected = "\
book/bakery/baker.md:7  Baker › Requirements  and 1 more
    Speaks kitchen French
";
    assert_eq!(kitchen().output(&["search", "--handbook", "book", "french", "kitchen"]), expected);
}

#[test]
fn what_is_meant_is_coloured() {
    let text = kitchen().output(&["--handbook", "book", "search", "--color", "always", "--limit", "1", "care"]);
    assert!(text.contains("Cooks soup with great \u{1b}[1;33mcare\u{1b}[0m\n"), "{text:?}");
}

#[test]
fn hits_as_json() {
    let here = kitchen();
    let hits = here.json(&["search", "--handbook", "book", "--format", "json", "french"]);
    let expected = serde_json::json!([{
        "family": "bakery/baker", "title": "Baker", "level": null, "specialty": null, "kind": "requirements",
        "heading": "Requirements", "text": "Speaks kitchen French", "line": 7, "score": hits[0]["score"],
        "matches": [[15, 21]], "approximate": false, "scattered": false,
        "also_on": [{"family": "kitchen/cook", "level": "Senior Cook", "line": 18}],
    }]);
    assert_eq!(hits, expected);
    let name = here.json(&["search", "--handbook", "book", "--format", "json", "--limit", "1", "sr cook"]);
    let told = ["kind", "text", "level", "heading", "matches"].map(|key| name[0][key].clone());
    assert_eq!(
        serde_json::json!(told),
        serde_json::json!(["level", "Senior Cook", "Senior Cook", null, [[0, 6], [7, 11]]])
    );
}

#[test]
fn options_narrow() {
    let here = kitchen();
    let count = |args: &[&str]| {
        let hits = here.json(&[&["search", "--handbook", "book", "--format", "json"], args].concat());
        hits.as_array().unwrap().len()
    };
    assert_eq!(count(&["soup"]), 3);
    assert_eq!(count(&["soup", "--kind", "requirements"]), 1);
    assert_eq!(count(&["soup", "--level", "senior"]), 1);
    assert_eq!(count(&["french", "--department", "bakery"]), 1);
    assert_eq!(count(&["soup", "--limit", "2"]), 2);
    assert_eq!(count(&["soup", "--limit", "0"]), 3);
    let told = here.error(2, &["search", "--handbook", "book", "--kind", "soup", "x"]);
    assert!(told.starts_with("error: --kind soup: no kind is called 'soup': page, level"), "{told}");
}

#[test]
fn nothing_found_is_exit_code_1() {
    let here = kitchen();
    assert_eq!(here.error(1, &["search", "--handbook", "book", "zzqx"]), "nothing found\n");
    let json = here.run(&["search", "--handbook", "book", "--format", "json", "zzqx"]).code(1);
    assert_eq!(String::from_utf8_lossy(&json.get_output().stdout), "[]\n");
}

#[test]
fn mistakes_are_pointed_at_and_the_rest_is_found() {
    let here = kitchen();
    let run = here.run(&["search", "--handbook", "book", "soup levl:senior kind:banana | --limit"]);
    let told = String::from_utf8(run.get_output().stderr.clone()).unwrap();
    assert!(told.contains("\n     ^^^^^ there is no field levl:; did you mean level:?\n"), "{told}");
    assert!(told.contains("\n                 ^^^^^^^^^^^ no kind is called 'banana': page"), "{told}");
    let run = here.run(&["search", "--handbook", "book", "--limit", "1", "soup"]).success();
    assert_eq!(String::from_utf8_lossy(&run.get_output().stderr), "1 of 3 hits; --limit 0 prints all\n");
}

#[test]
fn what_cannot_be_is_not_found() {
    let here = kitchen();
    let error = |args: &[&str], code: i32| here.error(code, &[&["search", "--handbook", "book"], args].concat());
    let kinds = "no kind is called 'banana': page, level, specialty";
    for (query, wrong) in [
        ("soup kind:banana", kinds),
        ("soup grade:ripe", "a grade is a number, or two"),
        ("soup level:banana", "no level is called 'banana'"),
        ("soup dept:banana", "no department is called 'banana'"),
    ] {
        let told = error(&[query], 1);
        assert!(told.contains(wrong) && told.ends_with("nothing found\n"), "{query}: {told}");
    }
    assert!(error(&["soup", "--kind", "banana"], 2).contains(kinds));
    // Of several kinds those that there are; what is not meant is not left out; what is not written asks for nothing.
    for query in ["soup kind:banana,req,other,page,resp", "soup -kind:banana", "soup kind:"] {
        here.run(&["search", "--handbook", "book", query]).success();
    }
}

#[test]
fn what_is_left_out_may_stand_first() {
    let here = kitchen();
    let found = |args: &[&str]| {
        let args = [&["search", "--handbook", "book", "--format", "short"], args].concat();
        here.output_and_remarks(&args).0
    };
    let expected = found(&["kitchen French -cooked"]);
    assert!(!expected.is_empty());
    assert_eq!(found(&["-cooked", "kitchen", "French"]), expected);
    assert_eq!(found(&["-cooked kitchen French"]), expected);
}

#[test]
fn grades_that_are_turned_round_are_told() {
    let here = super::with_book();
    let found = |query: &str| here.output_and_remarks(&["search", "--handbook", "book", query]);
    let (hits, told) = found("grade:7..6");
    assert_eq!(told, "grade:7..6\n^^^^^^^^^^ the lower grade stands first: taken for 6..7\n");
    assert_eq!(found("grade:6..7"), (hits, String::new()));
}

#[test]
fn queries_come_from_standard_input() {
    let here = kitchen();
    let answers = |args: &[&str], input: &str| {
        let mut child = here
            .command()
            .args(["search", "--handbook", "book", "-"])
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, text) = answers(&[], "care\nzzqx\n");
    let expected =
        "# care\nbook/kitchen/cook.md:11  Cook › Cook › Responsibilities\n    Cooks soup with great care\n# zzqx\n";
    assert_eq!((code, &*text), (Some(0), expected));
    let (code, json) = answers(&["--format", "json"], "care\nzzqx\n");
    let lines: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((code, lines.len(), lines[0].as_array().unwrap().len()), (Some(0), 2, 1));
    assert_eq!(answers(&[], "zzqx\n").0, Some(1));
}

#[test]
fn hostile_queries_are_answered() {
    let here = kitchen();
    let many = |text: &str| text.repeat(10_000 / text.len());
    let queries = [
        many("a"),
        many("a "),
        many("|"),
        many("- "),
        many("\""),
        many("e\u{301}"),
        many("日本"),
        many("req:"),
        many("אב "),
        many("in:x "),
        many("x|"),
    ];
    for query in queries {
        let run = here.run(&["search", "--handbook", "book", "--format", "json", "--", &query]);
        assert!(matches!(run.get_output().status.code(), Some(0 | 1)), "{:.40}", query);
    }
}

/// The words of a text, by a simpler way of cutting than the index has.
fn words(text: &str) -> BTreeSet<String> {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What a text says, with a sign at its end or without.
fn said(text: &str) -> String {
    text.trim_end_matches(['.', ',', ';', ':', '。', ' ']).to_owned()
}

/// For each word of a handbook, the hits that hold it must be exactly the texts that hold it.
fn check_complete(handbook: &Handbook, at_least: usize) {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, page) in handbook.pages() {
        for node in page.subtree(rungs::handbook::NodeId::PAGE) {
            let text = index::text(page, node);
            for word in words(text) {
                texts.entry(word).or_default().insert(said(text));
            }
        }
    }
    let index = Index::build(handbook);
    let step = (texts.len() / 600).max(1);
    let words_to_check: Vec<_> = texts.iter().step_by(step).filter(|(word, _)| word.is_ascii()).collect();
    words_to_check.par_iter().for_each(|(word, expected)| {
        let (query, mistakes) = query::parse(word);
        assert!(mistakes.is_empty());
        let found = index.search(handbook, &query, usize::MAX);
        assert_eq!(found.total, found.hits.len(), "{word}");
        let text = |hit: &rungs::search::Hit| said(index::text(handbook.page(hit.place.page), hit.place.node));
        let with_it: BTreeSet<String> =
            found.hits.iter().map(text).filter(|text| words(text).contains(*word)).collect();
        assert_eq!(&with_it, *expected, "{word}");
    });
    assert!(words_to_check.len() >= at_least, "{} words", words_to_check.len());
}

#[test]
fn every_word_of_the_sample_is_found() {
    check_complete(&load::all(&Source::Sample, &Sites::default()).unwrap(), 500);
}

#[test]
fn every_word_of_a_real_handbook_is_found() {
    let Some(handbook) = crate::corpus::read("corpus/gitlab-2022") else { return };
    check_complete(&handbook, 500);
}
