//! `rungs check`: what is wrong with the handbook, as compilers print it.

use std::io::{self, Write};
use std::path::Path;

use super::Outcome;
use super::args::CheckFormat;
use super::json::{Seq, Trouble};
use super::paint::{Ansi, Paint};
use crate::handbook::{Handbook, Origin, Page, Severity};
use crate::text::sanitise;

/// Writes all problems; tells whether one is an error.
pub(super) fn write(
    handbook: &Handbook,
    format: CheckFormat,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<Outcome> {
    let problems = handbook.problems();
    match format {
        CheckFormat::Json => {
            let list = Seq(|| problems.iter().map(|(page, problem)| Trouble(handbook, *page, problem)));
            serde_json::to_writer_pretty(&mut *out, &list)?;
            writeln!(out)?;
        }
        CheckFormat::Text => {
            for (page, problem) in problems {
                let place = place(&handbook.origin, handbook.page(*page));
                let severity = paint.text(ansi(problem.severity), problem.severity);
                let rule = paint.text(Ansi::DIM, format!("[{}]", problem.rule));
                let (line, column) = (problem.line, problem.column);
                writeln!(out, "{place}:{line}:{column}: {severity}: {} {rule}", problem.message)?;
                if let Some(help) = handbook.help(*page, problem) {
                    writeln!(out, "    {}: {help}", paint.text(Ansi::DIM, "help"))?;
                }
            }
        }
    }
    let errors = problems.iter().any(|(_, problem)| problem.severity == Severity::Error);
    Ok(if errors { Outcome::Nothing } else { Outcome::Done })
}

/// How many problems of each severity there are, in words.
pub(super) fn summary(handbook: &Handbook) -> String {
    let count = |severity| handbook.problems().iter().filter(|(_, problem)| problem.severity == severity).count();
    let counts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "note")]
        .map(|(severity, word)| (count(severity), word));
    let told: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, word)| plural(*n, word)).collect();
    let told = if told.is_empty() { "no problems".to_owned() } else { told.join(", ") };
    format!("{told} on {}", plural(handbook.pages().len(), "page"))
}

fn plural(n: usize, word: &str) -> String {
    format!("{n} {word}{}", if n == 1 { "" } else { "s" })
}

fn ansi(severity: Severity) -> Ansi {
    match severity {
        Severity::Error => Ansi::ERROR,
        Severity::Warning => Ansi::WARNING,
        Severity::Info => Ansi::INFO,
    }
}

/// The page's file as one can open it from here.
pub(super) fn place(origin: &Origin, page: &Page) -> String {
    let file = match origin {
        Origin::Folder(root) => root.join(&*page.path),
        Origin::File(file) => file.clone(),
        Origin::Sample => Path::new(&*page.path).to_owned(),
    };
    let here = std::env::current_dir().unwrap_or_default();
    sanitise(&file.strip_prefix(here).unwrap_or(&file).to_string_lossy()).into_owned()
}
