//! `rungs new`: a fresh page for a family, which looks like the handbook's others and passes its check.

use std::io::{self, Write};
use std::sync::Arc;

use super::CliError;
use super::places::Places;
use crate::check::Policy;
use crate::check::template;
use crate::handbook::{self, Handbook, PageSource, Sites};
use crate::ladder::Ladder;
use crate::load;
use crate::text::first_part;

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
