//! Problems as SARIF 2.1.0 (OASIS Standard,
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>), which code hosts show beside the lines.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::super::{escape, uri};
use super::{Report, fingerprints};
use crate::check::{Policy, RULES};
use crate::handbook::Severity;

/// The version that the log keeps to, and where its schema is.
const VERSION: &str = "2.1.0";
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}

/// A rule (SARIF, 3.49).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Text<'static>,
    full_description: Text<'static>,
    help: Text<'static>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    enabled: bool,
    level: &'static str,
}

#[derive(Serialize)]
struct Text<'a> {
    text: &'a str,
}

/// A problem (SARIF, 3.27).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    partial_fingerprints: Fingerprints,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "problem/v1")]
    problem: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

/// Lines and columns count from 1; the end is one column behind (SARIF, 3.30).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
}

pub(super) fn write(report: &Report<'_>, policy: &Policy, out: &mut impl Write) -> io::Result<()> {
    let descriptor = |rule: &'static crate::check::Rule| Descriptor {
        id: rule.name,
        short_description: Text { text: rule.summary },
        full_description: Text { text: rule.why },
        help: Text { text: rule.mend },
        default_configuration: Configuration {
            enabled: policy.severity(rule.name).is_some(),
            level: level(policy.severity(rule.name).unwrap_or(rule.severity)),
        },
    };
    let results = report.problems.iter().zip(fingerprints(report)).map(|((page, problem), fingerprint)| {
        let help = report.help(*page, problem).map(|help| format!(" ({help})")).unwrap_or_default();
        let region = Region {
            start_line: problem.line,
            start_column: problem.column,
            end_column: (problem.length > 0).then_some(problem.column + problem.length),
        };
        Found {
            rule_id: problem.rule,
            rule_index: RULES.iter().position(|rule| rule.name == problem.rule).unwrap_or_default(),
            level: level(problem.severity),
            message: Message { text: format!("{}{help}", problem.message) },
            locations: [Location {
                physical_location: Physical {
                    artifact_location: Artifact { uri: uri::reference(Path::new(&report.file(*page))) },
                    region,
                },
            }],
            partial_fingerprints: Fingerprints { problem: fingerprint },
        }
    });
    let driver = Driver {
        name: "rungs",
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: RULES.iter().map(descriptor).collect(),
    };
    let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results: results.collect() };
    escape::pretty(&Log { schema: SCHEMA, version: VERSION, runs: [run] }, out)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
