//! Any line is an address, on a page at any path: it leads to a page of the handbook, or out of it, and never climbs.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rungs::check::{Policy, check};
use rungs_fuzz::{check_page, check_safe, handbook, page};

fuzz_target!(|text: &str| {
    let (path, addresses) = text.split_once('\n').unwrap_or(("ports/pilot.md", text));
    // A path as the folder's reader makes it: below the root.
    let parts: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "" | "." | "..")).collect();
    let path = parts.join("/");
    let source: String = addresses
        .lines()
        .map(|url| {
            format!("- [a](<{url}>) [b]({url}) <{url}> {url} <a href=\"{url}\">c</a> ![d]({url})\n\n[{url}]: {url}\n\n")
        })
        .collect();
    let page = page(&path, source.as_bytes());
    check_page(&page);
    let tug = rungs_fuzz::page("ports/tug/index.html.md", b"# Tug\n\n## Crew\n");
    let handbook = handbook(vec![page, tug]);
    for (_, page) in handbook.pages() {
        for link in &page.links {
            handbook.resolve(link);
            handbook.status(link);
            handbook.follow(link);
        }
    }
    for (_, problem) in check(&handbook, &Policy::default()).iter() {
        check_safe(&problem.message);
        problem.help.iter().for_each(|help| check_safe(help));
    }
});
