//! Any bytes as a page and what happens in a browser on it.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rungs_fuzz::run("browse", bytes));
