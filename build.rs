//! Rebuilds when the sample handbook, the keymap or a theme changes: they are carried inside the binary.
#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=data");
}
