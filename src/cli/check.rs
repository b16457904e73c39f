//! `rungs check`: what is wrong with the handbook, for people, for programs and for those that review changes.

mod gitlab;
mod sarif;
mod summary;
mod text;

use std::io::{self, Write};
use std::path::Path;

use super::args::{Check, CheckFormat};
use super::escape;
use super::json::{Seq, Trouble};
use super::paint::{Ansi, Out, Paint};
use super::places::Places;
use super::{CliError, Outcome, name};
use crate::check::rules::{self, RULES, Rule};
use crate::check::{Policy, Problems};
use crate::handbook::{Handbook, Page, PageId, Problem, Severity};
use crate::ladder::Ladder;
use crate::load::{self, Source};
use crate::text::{Map, counted, fingerprint, sanitise};

/// Explains a rule, or lists them all: neither needs a handbook. Tells whether that was asked for.
pub(super) fn explain(asked: &Check, paint: Paint, out: &mut impl Write) -> io::Result<bool> {
    if let Some(rule) = asked.explain {
        write!(out, "{}", rules::explain(rule))?;
    } else if asked.list {
        let widest = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
        for Rule { name, severity, summary, .. } in &RULES {
            let severity = paint.text(ansi(*severity), format!("{severity:<7}"));
            writeln!(out, "{name:widest$}  {severity}  {summary}")?;
        }
    }
    Ok(asked.explain.is_some() || asked.list)
}

/// Where the handbook is: as elsewhere; where nothing says so, the folder that was named, or the one we are in where
/// files of it were.
pub(super) fn source(source: Source, asked: &mut Check) -> Source {
    match (source, asked.pages.as_slice()) {
        (Source::Sample, [only]) if Path::new(only).is_dir() => Source::Path(asked.pages.remove(0).into()),
        (Source::Sample, pages) if pages.iter().any(|page| Path::new(page).exists()) => Source::Path(".".into()),
        (source, _) => source,
    }
}

/// Checks a handbook, and writes what was asked for; tells whether there is an error.
pub(super) fn run(
    handbook: &Handbook,
    asked: &Check,
    policy: Policy,
    out: &mut Out<impl Write>,
) -> Result<Outcome, CliError> {
    let policy = changed(policy, asked);
    let wanted = wanted(handbook, &asked.pages)?;
    let ladder = Ladder::new(handbook);
    let problems = match &wanted {
        Some(pages) => load::check_pages(handbook, &ladder, &policy, pages),
        None => load::check(handbook, &ladder, &policy),
    };
    let report = Report { handbook, problems: &problems, places: &Places::of(handbook) };
    match asked.format {
        CheckFormat::Text if asked.summary => summary::write(&report, out)?,
        CheckFormat::Text => text::write(&report, out)?,
        CheckFormat::Short => short(&report, out)?,
        CheckFormat::Json => {
            let list = Seq(|| problems.iter().map(|(page, problem)| Trouble(handbook, *page, problem)));
            escape::pretty(&list, out)?;
        }
        CheckFormat::Sarif => sarif::write(&report, &policy, out)?,
        CheckFormat::Gitlab => gitlab::write(&report, out)?,
    }
    // On a terminal the two streams meet, and the summary is to stand last.
    out.flush()?;
    if handbook.pages().len() == 0 && problems.is_empty() {
        // A folder that is not the one that was meant must not pass.
        let _ = writeln!(io::stderr(), "{}", super::NO_PAGES);
        return Ok(Outcome::Nothing);
    }
    let pages = wanted.map_or(handbook.pages().len(), |pages| pages.len());
    let _ = writeln!(io::stderr(), "{} on {}", problems.counts(), counted(pages, "page"));
    Ok(if problems.counts().of(Severity::Error) > 0 { Outcome::Nothing } else { Outcome::Done })
}

/// The policy as the command line changes it.
fn changed(mut policy: Policy, asked: &Check) -> Policy {
    if !asked.only.is_empty() {
        policy.only(&asked.only);
    }
    asked.allow.iter().for_each(|which| policy.allow(*which));
    asked.deny.iter().for_each(|which| policy.deny(*which));
    policy
}

/// The pages that were named: files, folders, or ids and titles as elsewhere; none where all are meant.
fn wanted(handbook: &Handbook, names: &[String]) -> Result<Option<Vec<PageId>>, CliError> {
    if names.is_empty() {
        return Ok(None);
    }
    let mut pages = Vec::new();
    for given in names {
        match load::pages_at(handbook, Path::new(given)) {
            Some(found) if found.is_empty() => {
                let _ = writeln!(io::stderr(), "{} is no page of the handbook", sanitise(given));
            }
            Some(found) => pages.extend(found),
            None => pages.extend(named(handbook, given)?),
        }
    }
    pages.sort();
    pages.dedup();
    Ok(Some(pages))
}

/// The page or department of a name, with all that is below it.
fn named(handbook: &Handbook, name: &str) -> Result<Vec<PageId>, CliError> {
    let entry = name::branch(handbook, name)?;
    let (mut pages, mut rest) = (Vec::new(), vec![entry]);
    while let Some(entry) = rest.pop() {
        let entry = handbook.entry(entry);
        pages.extend(entry.page);
        rest.extend(&entry.children);
    }
    Ok(pages)
}

/// What was found, and where the files are.
struct Report<'a> {
    handbook: &'a Handbook,
    problems: &'a Problems,
    places: &'a Places<'a>,
}

impl Report<'_> {
    fn page(&self, id: PageId) -> &Page {
        self.handbook.page(id)
    }

    /// The page's file as one can open it from here.
    fn file(&self, id: PageId) -> String {
        self.places.of_page(self.page(id))
    }

    fn help(&self, page: PageId, problem: &Problem) -> Option<String> {
        crate::check::help(self.handbook, page, problem)
    }
}

/// A line for each problem, as editors and `grep` read them.
fn short(report: &Report<'_>, out: &mut Out<impl Write>) -> io::Result<()> {
    for (page, problem) in report.problems {
        let place = report.file(*page);
        let severity = out.paint.text(ansi(problem.severity), problem.severity);
        let rule = out.paint.text(Ansi::DIM, format!("[{}]", problem.rule));
        writeln!(out, "{place}:{}:{}: {severity}: {} {rule}", problem.line, problem.column, problem.message)?;
    }
    Ok(())
}

fn ansi(severity: Severity) -> Ansi {
    match severity {
        Severity::Error => Ansi::ERROR,
        Severity::Warning => Ansi::WARNING,
        Severity::Info => Ansi::INFO,
    }
}

/// What stays the same of each problem when lines are added above it: a fingerprint of its file, rule, message, and the
/// count of the same before it.
fn fingerprints(report: &Report<'_>) -> Vec<String> {
    let mut seen: Map<String, u32> = Map::default();
    let told = |(page, problem): &(PageId, Problem)| {
        let text = [&report.page(*page).path, "\0", problem.rule, "\0", &problem.message].concat();
        let count = seen.entry(text.clone()).or_default();
        let nth = count.to_le_bytes();
        let nth = if *count > 0 { &nth[..] } else { &[] };
        *count += 1;
        format!("{:016x}", fingerprint(&[text.as_bytes(), nth].concat()))
    };
    report.problems.iter().map(told).collect()
}
