//! `rungs compare`: two roles side by side, section by section; more of them as a matrix.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::args::{CompareFormat, ExportFormat};
use super::escape;
use super::paint::Out;
use super::{CliError, name, paper};
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::ladder::Ladder;
use crate::ladder::compare::{self, Compared, Comparison};
use crate::ladder::matrix::{self, Matrix, Row};
use crate::paper::{Shown, comparison, comparison_csv, comparison_markdown, matrix, matrix_csv, matrix_markdown};
use crate::text::Set;

/// Two columns of running text; lines longer than that are hard to read.
const WIDEST: u16 = 160;

/// All levels of a page.
///
/// # Errors
///
/// [`CliError::NoLevels`] where it has none.
pub(super) fn levels(handbook: &Handbook, place: Place) -> Result<Vec<Place>, CliError> {
    let page = handbook.page(place.page);
    let levels: Vec<Place> = page.levels().map(|node| Place { node, ..place }).collect();
    if levels.is_empty() { Err(CliError::NoLevels(page.title.to_string())) } else { Ok(levels) }
}

/// The roles that are to stand side by side; one alone with the next step of its ladder. Who has not named the other,
/// or only the page of a role, is told which it is.
///
/// # Errors
///
/// Where a name means none or several, and where one alone has no step to compare it with.
pub(super) fn among(handbook: &Handbook, left: Place, others: &[String]) -> Result<Vec<Place>, CliError> {
    let held = |place: Place| {
        let (role, page) = (handbook.held(place), handbook.page(place.page));
        let levels = page.levels().count();
        if role != place && levels > 1 {
            super::remark(&format!("{} has {levels} levels; {} is compared", page.id, handbook.text(role)));
        }
        role
    };
    let left = held(left);
    if !others.is_empty() {
        let others = others.iter().map(|other| name::resolve(handbook, other).map(held));
        return std::iter::once(Ok(left)).chain(others).collect();
    }
    let ladder = Ladder::new(handbook);
    let mut steps = ladder.role(handbook, left).map(|role| ladder.steps_up(role)).unwrap_or_default();
    let mut known = Set::default();
    steps.retain(|step| known.insert(step.to));
    let step = steps.first().ok_or_else(|| CliError::NoneAbove(handbook.text(left).to_owned()))?;
    let which =
        if steps.len() > 1 { format!("the first of {} next steps", steps.len()) } else { "the next step".into() };
    super::remark(&format!("compared with {}, {which}", handbook.role_id(step.to)));
    Ok(vec![step.from, step.to])
}

/// The format of a comparison that an export asks for.
///
/// # Errors
///
/// [`CliError::Option`] for a graph's.
pub(super) fn format(format: ExportFormat) -> Result<CompareFormat, CliError> {
    Ok(match format {
        ExportFormat::Json => CompareFormat::Json,
        ExportFormat::Csv => CompareFormat::Csv,
        ExportFormat::Markdown => CompareFormat::Markdown,
        ExportFormat::Dot | ExportFormat::Mermaid => {
            let value = if format == ExportFormat::Dot { "dot" } else { "mermaid" }.to_owned();
            let reason = "roles side by side are no graph".to_owned();
            return Err(CliError::Option { option: "format", value, reason });
        }
    })
}

/// Writes roles side by side: two as a comparison, any other number as a matrix.
pub(super) fn write(
    handbook: &Handbook,
    roles: &[Place],
    format: CompareFormat,
    out: &mut Out<impl Write>,
) -> io::Result<()> {
    let setting = paper::setting(out.paint, WIDEST);
    if let [left, right] = *roles {
        return match format {
            CompareFormat::Json => {
                escape::pretty(&of_pair(handbook, &compare::compare(handbook, left, right), left, right), out)
            }
            CompareFormat::Text => paper::write(&comparison(handbook, left, right, Shown::default(), setting), out),
            CompareFormat::Markdown => {
                write!(out, "{}", comparison_markdown(handbook, left, right, Shown::default()))
            }
            CompareFormat::Csv => write!(out, "{}", comparison_csv(handbook, left, right)),
        };
    }
    let set = matrix::matrix(handbook, roles);
    match format {
        CompareFormat::Json => escape::pretty(&of_matrix(handbook, &set), out),
        CompareFormat::Text => paper::write(&matrix(handbook, &set, setting), out),
        CompareFormat::Markdown => write!(out, "{}", matrix_markdown(handbook, &set)),
        CompareFormat::Csv => write!(out, "{}", matrix_csv(handbook, &set)),
    }
}

/// A matrix: its roles, then its rows, kind by kind.
fn of_matrix(handbook: &Handbook, matrix: &Matrix) -> Value {
    let row = |row: &Row| {
        let text = |asked: &Asked| handbook.text(asked.item);
        let cells = row.cells.iter().map(|cell| cell.as_ref().map(|cell| text(&cell.asked)));
        json!({"text": row.first().map(text), "cells": cells.collect::<Value>()})
    };
    let mut all = json!({"roles": matrix.roles.iter().map(|role| handbook.role_id(*role)).collect::<Value>()});
    for rows in matrix.rows.chunk_by(|a, b| a.kind == b.kind) {
        all[rows[0].kind.as_str()] = rows.iter().map(row).collect();
    }
    all
}

/// Two roles, kind by kind.
fn of_pair(handbook: &Handbook, compared: &Comparison, left: Place, right: Place) -> Value {
    let text = |asked: &Asked| handbook.text(asked.item);
    let of_kind = |of: Option<&Compared>| {
        json!({
            "same": of.into_iter().flat_map(|of| &of.same).map(|(left, _)| text(left)).collect::<Value>(),
            "changed": of
                .into_iter()
                .flat_map(|of| &of.changed)
                .map(|(left, right)| json!({"left": text(left), "right": text(right)}))
                .collect::<Value>(),
            "only_left": of.into_iter().flat_map(|of| &of.only_left).map(text).collect::<Value>(),
            "only_right": of.into_iter().flat_map(|of| &of.only_right).map(text).collect::<Value>(),
        })
    };
    let mut all = json!({"left": handbook.role_id(left), "right": handbook.role_id(right)});
    // These two are always there.
    for kind in [Kind::Responsibilities, Kind::Requirements] {
        all[kind.as_str()] = of_kind(None);
    }
    for of in &compared.kinds {
        all[of.kind.as_str()] = of_kind(Some(of));
    }
    all
}
