//! Any bytes as a query and as a name.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rungs_fuzz::run("query", bytes));
