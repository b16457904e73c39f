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
#[cfg(target_os = "linux")]
fn help_that_cannot_be_written_is_a_failure() {
    let here = with_book();
    for args in [["--help"], ["tree"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        assert_eq!(here.command().args(args).stdout(full).status().unwrap().code(), Some(2), "{args:?}");
    }
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
