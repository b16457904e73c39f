//! Any bytes as keymap, theme and configuration.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rungs_fuzz::run("keymap", bytes));
