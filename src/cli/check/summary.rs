//! `--summary`: how many problems there are of each rule, and in each department.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::super::paint::{Ansi, Out};
use super::{Report, ansi};
use crate::check::{Counts, RULES};
use crate::handbook::Severity;
use crate::text::{readable_name, width};

pub(super) fn write(report: &Report<'_>, out: &mut Out<impl Write>) -> io::Result<()> {
    let mut rules = vec![(0, Severity::Info); RULES.len()];
    let mut departments: BTreeMap<&str, Counts> = BTreeMap::new();
    for (page, problem) in report.problems {
        if let Some(rule) = RULES.iter().position(|rule| rule.name == problem.rule) {
            rules[rule] = (rules[rule].0 + 1, problem.severity);
        }
        let counts = departments.entry(report.page(*page).department()).or_default();
        counts.add(problem.severity);
    }
    let mut found: Vec<_> = RULES.iter().zip(rules).filter(|(_, (count, _))| *count > 0).collect();
    found.sort_by_key(|(rule, (count, severity))| (std::cmp::Reverse((*severity, *count)), rule.name));
    if found.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", out.paint.text(Ansi::BOLD, "by rule"))?;
    for (rule, (count, severity)) in found {
        let severity = out.paint.text(ansi(severity), format!("{severity:<7}"));
        writeln!(out, "{count:>7}  {severity}  {:<17}  {}", rule.name, out.paint.text(Ansi::DIM, rule.summary))?;
    }
    writeln!(out, "\n{}", out.paint.text(Ansi::BOLD, "by department"))?;
    let name = |department: &str| crate::text::sanitise(&readable_name(department)).into_owned();
    let names: Vec<(String, Counts)> = departments.into_iter().map(|(d, counts)| (name(d), counts)).collect();
    let widest = names.iter().map(|(name, _)| width(name)).max().unwrap_or_default();
    for (name, counts) in names {
        let pad = " ".repeat(widest - width(&name));
        writeln!(out, "{:>7}  {name}{pad}  {}", counts.all(), out.paint.text(Ansi::DIM, counts))?;
    }
    Ok(())
}
