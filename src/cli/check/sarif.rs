//! Problems as SARIF 2.1.0 (OASIS Standard,
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>), which code hosts show beside the lines.

use std::io::{self, Write};
use std::path::Path;

use serde_json::{Value, json};

use super::super::{escape, uri};
use super::{Report, fingerprints};
use crate::check::{Policy, RULES, Rule};
use crate::handbook::{PageId, Problem, Severity};

/// The version that the log keeps to, and where its schema is.
const VERSION: &str = "2.1.0";
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(super) fn write(report: &Report<'_>, policy: &Policy, out: &mut impl Write) -> io::Result<()> {
    let results = report.problems.iter().zip(fingerprints(report));
    let results = results.map(|((page, problem), fingerprint)| result(report, *page, problem, &fingerprint));
    let log = json!({
        "$schema": SCHEMA,
        "version": VERSION,
        "runs": [{
            "tool": {"driver": {
                "name": "rungs",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": RULES.iter().map(|rule| descriptor(rule, policy)).collect::<Value>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Value>(),
        }],
    });
    escape::pretty(&log, out)
}

/// A rule (SARIF, 3.49).
fn descriptor(rule: &Rule, policy: &Policy) -> Value {
    let severity = policy.severity(rule.name);
    json!({
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.mend},
        "defaultConfiguration": {"enabled": severity.is_some(), "level": level(severity.unwrap_or(rule.severity))},
    })
}

/// A problem (SARIF, 3.27). Lines and columns count from 1; the end is one column behind (3.30).
fn result(report: &Report<'_>, page: PageId, problem: &Problem, fingerprint: &str) -> Value {
    let help = report.help(page, problem).map(|help| format!(" ({help})")).unwrap_or_default();
    let mut region = json!({"startLine": problem.line, "startColumn": problem.column});
    if problem.length > 0 {
        region["endColumn"] = (problem.column + problem.length).into();
    }
    json!({
        "ruleId": problem.rule,
        "ruleIndex": RULES.iter().position(|rule| rule.name == problem.rule).unwrap_or_default(),
        "level": level(problem.severity),
        "message": {"text": format!("{}{help}", problem.message)},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": uri::reference(Path::new(&report.file(page)))},
            "region": region,
        }}],
        "partialFingerprints": {"problem/v1": fingerprint},
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
