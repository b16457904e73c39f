//! Problems as GitLab's Code Quality reads them (<https://docs.gitlab.com/ci/testing/code_quality/>, "Code Quality
//! report format").

use std::io::{self, Write};

use serde_json::{Value, json};

use super::super::escape;
use super::{Report, fingerprints};
use crate::handbook::Severity;

pub(super) fn write(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let issues = report.problems.iter().zip(fingerprints(report)).map(|((page, problem), fingerprint)| {
        let severity = match problem.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        };
        json!({
            "description": problem.message,
            "check_name": problem.rule,
            "fingerprint": fingerprint,
            "severity": severity,
            "location": {"path": report.file(*page), "lines": {"begin": problem.line}},
        })
    });
    escape::pretty(&issues.collect::<Value>(), out)
}
