//! What is fuzzed, in short: every target on its seeds out of the sample, whole and broken, and on bytes of any kind.
//!
//! So the targets are built with every change, and what they hold is held here as well; the engine looks further.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use rungs::handbook::Sites;
use rungs::load::{self, Source};

#[path = "../../fuzz/src/lib.rs"]
pub mod fuzz;

/// The seeds of each target.
static SEEDS: LazyLock<Vec<fuzz::Seeds>> = LazyLock::new(|| {
    let handbook = load::all(&Source::Sample, &Sites::default()).unwrap();
    fuzz::seeds(&handbook, &Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).unwrap()
});

#[test]
fn every_target_has_seeds_and_a_file_for_the_engine() {
    assert!(SEEDS.iter().map(|(name, _)| name).eq(fuzz::TARGETS.iter().map(|(name, _)| name)));
    for (name, _) in fuzz::TARGETS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fuzz/fuzz_targets/{name}.rs"));
        assert!(std::fs::read_to_string(path).unwrap().contains(&format!("run(\"{name}\", bytes)")));
    }
}

#[test]
fn seeds_are_no_findings() {
    for (name, seeds) in SEEDS.iter() {
        // A page and all that happens on it takes longer than a line.
        for seed in seeds.iter().step_by(seeds.len().div_ceil(12)) {
            fuzz::run(name, seed);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn broken_seeds_are_no_findings(
        pick in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        more in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        for (name, seeds) in SEEDS.iter() {
            let seed = pick.get(seeds);
            let at = cut.index(seed.len());
            fuzz::run(name, &[&seed[..at], &more, &seed[at..]].concat());
        }
    }

    #[test]
    fn any_bytes_are_no_finding(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        for (_, target) in fuzz::TARGETS {
            target(&bytes);
        }
    }
}
