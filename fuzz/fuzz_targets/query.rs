//! Any text is a query of the sample, and any text is a name in it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use rungs::handbook::{Handbook, Sites};
use rungs::load::{self, Source};
use rungs::search::{Index, query};

static SAMPLE: LazyLock<(Handbook, Index)> = LazyLock::new(|| {
    let handbook = load::all(&Source::Sample, &Sites::default()).expect("the sample is in the binary");
    let index = Index::build(&handbook);
    (handbook, index)
});

fuzz_target!(|text: &str| {
    let (handbook, index) = &*SAMPLE;
    let (query, mistakes) = query::parse(text);
    let length = text.chars().count();
    for mistake in &mistakes {
        assert!(mistake.span.start <= mistake.span.end && mistake.span.end <= length, "{mistake:?}");
    }
    let found = index.search(handbook, &query, 20);
    assert!(found.hits.len() <= 20 && found.hits.len() <= found.total);
    index.facets(handbook, &query);
    assert!(index.names().find(text, 20).len() <= 20);
});
