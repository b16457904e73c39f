//! Any text between two fences is front matter.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rungs_fuzz::{check_page, check_safe, page};

fuzz_target!(|text: &str| {
    for (open, close) in [("---\n", "\n---\n"), ("+++\n", "\n+++\n"), ("", "\n---\n")] {
        let source = format!("{open}{text}{close}\n# Pilot\n\n- Brings ships in\n");
        let read = rungs::markdown::read(&source, |_, _| {});
        let front = read.front;
        [&front.title, &front.description, &front.grade].into_iter().flatten().for_each(|text| {
            check_safe(text);
            assert!(!text.trim().is_empty());
        });
        check_page(&page("ports/pilot.md", source.as_bytes()));
    }
});
