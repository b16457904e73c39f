//! Many copies of a handbook, as one very large one.
#![allow(dead_code, reason = "not every bench needs all of it")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How many copies stand for a very large handbook.
pub const COPIES: usize = 100;

/// The pages of a folder: path below it, text.
pub fn pages(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut pages = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).expect("a folder that can be read").filter_map(Result::ok) {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                open.push(path);
            } else if name.ends_with(".md") || name.ends_with(".md.erb") {
                let text = fs::read(&path).expect("a page that can be read");
                let below = path.strip_prefix(folder).expect("the walk stays below its folder");
                pages.push((below.to_owned(), String::from_utf8_lossy(&text).into_owned()));
            }
        }
    }
    pages.sort();
    pages
}

/// Writes copies of a handbook into one folder: each department once a copy, with a number behind its name, and links
/// between pages leading to the same copy.
pub fn write(pages: &[(PathBuf, String)], into: &Path) -> io::Result<()> {
    write_some(pages, into, COPIES)
}

/// Writes so many copies of a handbook into one folder, as [`write`].
pub fn write_some(pages: &[(PathBuf, String)], into: &Path, copies: usize) -> io::Result<()> {
    let mut departments: Vec<String> = pages.iter().filter_map(|(path, _)| department(path)).collect();
    departments.dedup();
    for copy in 0..copies {
        for (path, text) in pages {
            let Some(department) = department(path) else { continue };
            let mut text = text.clone();
            for department in &departments {
                text = text
                    .replace(&format!("job-families/{department}/"), &format!("job-families/{department}-{copy:03}/"));
            }
            let below: PathBuf = path.components().skip(1).collect();
            let file = into.join("job-families").join(format!("{department}-{copy:03}")).join(below);
            fs::create_dir_all(file.parent().expect("a file stands in a folder"))?;
            fs::write(file, text)?;
        }
    }
    Ok(())
}

fn department(path: &Path) -> Option<String> {
    let mut parts = path.components();
    let first = parts.next()?.as_os_str().to_string_lossy().into_owned();
    parts.next().map(|_| first)
}
