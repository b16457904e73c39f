//! The sample handbook that the binary carries: a made-up company.

use include_dir::{Dir, DirEntry, include_dir};

use super::{Found, TextPlace, scan};
use crate::text::own_name;

static SAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data/handbook");

/// All pages of the sample.
pub(super) fn pages() -> Vec<Found> {
    let mut pages = Vec::new();
    collect(&SAMPLE, &mut pages);
    pages
}

fn collect(dir: &'static Dir<'static>, pages: &mut Vec<Found>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(dir, pages),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                if scan::is_page(own_name(&path)) {
                    pages.push(Found::new(path, TextPlace::Embedded(file.contents()), false));
                }
            }
        }
    }
}
