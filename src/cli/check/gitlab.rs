//! Problems as GitLab's Code Quality reads them (<https://docs.gitlab.com/ci/testing/code_quality/>, "Code Quality
//! report format").

use std::io::{self, Write};

use serde::Serialize;

use super::super::escape;
use super::{Report, fingerprints};
use crate::handbook::Severity;

#[derive(Serialize)]
struct Issue<'a> {
    description: &'a str,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

pub(super) fn write(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let issues: Vec<Issue<'_>> = report
        .problems
        .iter()
        .zip(fingerprints(report))
        .map(|((page, problem), fingerprint)| Issue {
            description: &problem.message,
            check_name: problem.rule,
            fingerprint,
            severity: match problem.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            location: Location { path: report.file(*page), lines: Lines { begin: problem.line } },
        })
        .collect();
    escape::pretty(&issues, out)
}
