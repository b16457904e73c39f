//! `rungs show --in-full`: all that a role asks, each item with its origin.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::args::ShowFormat;
use super::escape;
use super::paint::Out;
use super::paper;
use crate::handbook::{Asked, End, Handbook, InFull, NodeId, Place};
use crate::paper::{in_full, in_full_markdown};

/// Lines longer than this are hard to read, however wide the terminal is.
const WIDEST: u16 = 100;

/// Writes what a role asks in full.
pub(super) fn write(handbook: &Handbook, role: Place, format: ShowFormat, out: &mut Out<impl Write>) -> io::Result<()> {
    let page = handbook.page(role.page);
    let role = Place { node: page.owner(role.node).unwrap_or(NodeId::PAGE), ..role };
    match format {
        ShowFormat::Json => escape::pretty(&json(handbook, role, &handbook.in_full(role)), out),
        ShowFormat::Markdown => write!(out, "{}", in_full_markdown(handbook, role)),
        ShowFormat::Text => paper::write(&in_full(handbook, role, paper::setting(out.paint, WIDEST)), out),
    }
}

/// What a role asks, kind by kind, and the lines that lead nowhere.
fn json(handbook: &Handbook, role: Place, told: &InFull) -> Value {
    let mut all = json!({"role": handbook.role_id(role)});
    for asked in told.asked.chunk_by(|a, b| a.kind == b.kind) {
        let item = |asked: &Asked| {
            json!({
                "text": handbook.text(asked.item),
                "origin": handbook.role_id(asked.origin),
                "line": handbook.page(asked.item.page).line(asked.item.node),
                "depth": asked.depth,
            })
        };
        all[asked[0].kind.as_str()] = asked.iter().map(item).collect();
    }
    let end = |end: &End| {
        let page = handbook.page(end.line.page);
        json!({
            "kind": end.kind.as_str(),
            "text": page.text(end.line.node),
            "origin": handbook.role_id(end.origin),
            "line": page.line(end.line.node),
            "circle": end.circle.map(|role| handbook.role_id(role)),
        })
    };
    all["ends"] = told.ends.iter().map(end).collect();
    all
}
