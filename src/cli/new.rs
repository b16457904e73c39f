//! `rungs new`: a fresh page for a family, which looks like the handbook's others and passes its check.

use std::io::{self, Write};
use std::sync::Arc;

use super::CliError;
use super::places::Places;
use crate::check::Policy;
use crate::check::template;
use crate::handbook::{self, Entry, Handbook, PageSource, Sites};
use crate::ladder::Ladder;
use crate::load;
use crate::text::{first_part, is_slip};

/// Writes the page, prints where it is, and tells what is left to do.
pub(super) fn run(
    handbook: &Handbook,
    (family, department, title): (&str, Option<&str>, Option<&str>),
    (policy, sites): (&Policy, &Sites),
    out: &mut impl Write,
) -> Result<(), CliError> {
    let is_department = |name: &str| handbook.departments().iter().any(|id| *handbook.entry(*id).id == *name);
    let id = match department {
        Some(department) => format!("{department}/{family}"),
        // How a shell completes it; a department may have the name of the folder that the handbook is in.
        None if !is_department(first_part(family)) => load::below_root(&handbook.origin, family).to_owned(),
        None => family.to_owned(),
    };
    let fresh = template::fresh(handbook, &id, title)?;
    load::create(&handbook.origin, &fresh.path, &fresh.text)?;
    let paths = handbook.pages().map(|(_, page)| &*page.path).chain([&*fresh.path]);
    let known = handbook::known_paths(paths).remove(&*fresh.path);
    let source = PageSource { known, ..PageSource::new(fresh.path, fresh.text) };
    let page = Arc::new(handbook::read(source, sites));
    writeln!(out, "{}", Places::of(handbook).of_page(&page))?;
    out.flush()?;
    let mut err = io::stderr().lock();
    // Where standard error is closed there is nobody to tell.
    if let Some(grade) = fresh.grade {
        let _ = writeln!(err, "grade {grade} is what such levels usually have: change it where it is another");
    }
    if let Some(told) = unlike_others(handbook, &page.id) {
        let _ = writeln!(err, "{told}");
    }
    let id = page.id.clone();
    let pages = handbook.pages().map(|(_, page)| page.clone()).chain([page]).collect();
    let with = Handbook::build(handbook.origin.clone(), pages);
    if let Some(page) = with.find(&id) {
        for (page, problem) in &load::check_pages(&with, &Ladder::new(&with), policy, &[page]) {
            let help = crate::check::help(&with, *page, problem).unwrap_or_default();
            let _ = writeln!(err, "{}: {} ({help})", problem.severity, problem.message);
        }
    }
    Ok(())
}

/// What is told of a page that stands where none of the others does: outside of all departments, or alone in a new one.
fn unlike_others(handbook: &Handbook, id: &str) -> Option<String> {
    let departments = || handbook.departments().iter().map(|id| handbook.entry(*id));
    let holds_pages = |entry: &&Entry| !entry.children.is_empty();
    let holding = departments().filter(holds_pages).count();
    let department = first_part(id);
    if holding == 0 || departments().any(|entry| *entry.id == *department) {
        return None;
    }
    if department == id {
        return Some(format!("{id} is in no department: --department puts a page into one"));
    }
    let meant = departments().filter(holds_pages).find(|entry| is_slip(department, &entry.id, 2));
    let meant = meant.map(|entry| format!(": did you mean {}?", entry.id)).unwrap_or_default();
    Some(format!("{department} is a new department{meant}"))
}
