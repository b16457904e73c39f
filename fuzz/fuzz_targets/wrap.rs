//! Any bytes as a text to be shown.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rungs_fuzz::run("wrap", bytes));
