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
