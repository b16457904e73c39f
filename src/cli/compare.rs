//! `rungs compare`: two roles side by side, section by section; more of them as a matrix.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::CliError;
use super::args::{CompareFormat, ExportFormat};
use super::escape;
use super::json::{Role, Seq};
use super::paint::Paint;
use super::paper;
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::ladder::compare::{self, Compared, Comparison};
use crate::ladder::matrix::{self, Cell, Matrix, Row};
use crate::paper::{Shown, comparison, comparison_csv, comparison_markdown, matrix, matrix_csv, matrix_markdown};

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
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let setting = || paper::setting(paint, WIDEST);
    if let [left, right] = *roles {
        return match format {
            CompareFormat::Json => {
                let compared = compare::compare(handbook, left, right);
                escape::pretty(&Pair { handbook, compared: &compared, left, right }, out)
            }
            CompareFormat::Text => {
                paper::write(&comparison(handbook, left, right, Shown::default(), setting()), paint, out)
            }
            CompareFormat::Markdown => {
                write!(out, "{}", comparison_markdown(handbook, left, right, Shown::default()))
            }
            CompareFormat::Csv => write!(out, "{}", comparison_csv(handbook, left, right)),
        };
    }
    let set = matrix::matrix(handbook, roles);
    match format {
        CompareFormat::Json => escape::pretty(&Many(handbook, &set), out),
        CompareFormat::Text => paper::write(&matrix(handbook, &set, setting()), paint, out),
        CompareFormat::Markdown => write!(out, "{}", matrix_markdown(handbook, &set)),
        CompareFormat::Csv => write!(out, "{}", matrix_csv(handbook, &set)),
    }
}

/// A matrix.
struct Many<'a>(&'a Handbook, &'a Matrix);

struct OneRow<'a>(&'a Handbook, &'a Row);

impl Serialize for Many<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Many(handbook, matrix) = *self;
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("roles", &Seq(|| matrix.roles.iter().map(|role| Role(handbook, *role))))?;
        for rows in matrix.rows.chunk_by(|a, b| a.kind == b.kind) {
            map.serialize_entry(rows[0].kind.as_str(), &Seq(|| rows.iter().map(|row| OneRow(handbook, row))))?;
        }
        map.end()
    }
}

impl Serialize for OneRow<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let OneRow(handbook, row) = *self;
        let text = |cell: &Option<Cell>| cell.as_ref().map(|cell| compare::text(handbook, &cell.asked));
        let mut map = s.serialize_map(Some(2))?;
        map.serialize_entry("text", &row.first().map(|asked| compare::text(handbook, asked)))?;
        map.serialize_entry("cells", &Seq(|| row.cells.iter().map(text)))?;
        map.end()
    }
}

struct Pair<'a> {
    handbook: &'a Handbook,
    compared: &'a Comparison,
    left: Place,
    right: Place,
}

struct OneKind<'a>(&'a Handbook, Option<&'a Compared>);

struct Changed<'a>(&'a str, &'a str);

impl Serialize for Pair<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("left", &Role(self.handbook, self.left))?;
        map.serialize_entry("right", &Role(self.handbook, self.right))?;
        for kind in [Kind::Responsibilities, Kind::Requirements] {
            map.serialize_entry(kind.as_str(), &OneKind(self.handbook, self.compared.of(kind)))?;
        }
        for compared in self.compared.kinds.iter().filter(|compared| compared.kind == Kind::NiceToHave) {
            map.serialize_entry(compared.kind.as_str(), &OneKind(self.handbook, Some(compared)))?;
        }
        map.end()
    }
}

impl Serialize for OneKind<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let OneKind(handbook, compared) = *self;
        let text = |asked: &Asked| compare::text(handbook, asked);
        let all = || compared.into_iter();
        let mut map = s.serialize_map(Some(4))?;
        map.serialize_entry("same", &Seq(|| all().flat_map(|c| &c.same).map(|(left, _)| text(left))))?;
        let changed = || all().flat_map(|c| &c.changed).map(|(left, right)| Changed(text(left), text(right)));
        map.serialize_entry("changed", &Seq(changed))?;
        map.serialize_entry("only_left", &Seq(|| all().flat_map(|c| &c.only_left).map(text)))?;
        map.serialize_entry("only_right", &Seq(|| all().flat_map(|c| &c.only_right).map(text)))?;
        map.end()
    }
}

impl Serialize for Changed<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut map = s.serialize_map(Some(2))?;
        map.serialize_entry("left", self.0)?;
        map.serialize_entry("right", self.1)?;
        map.end()
    }
}
