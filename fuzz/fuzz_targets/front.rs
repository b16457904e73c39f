//! Any bytes as front matter.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rungs_fuzz::run("front", bytes));
