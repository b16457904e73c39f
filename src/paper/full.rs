//! All that a role asks: its own items, the page's, and in the place of each line that builds on another role what that
//! role asks.
//!
//! ```text
//! Senior Pilot                        grade 6
//! asks in full: 4 of its own, 3 from 2 others
//!
//! Requirements                              7
//!   ↳ from Pilot
//!   │ • Two eyes
//!   • Knows the tides
//! ```

use super::writer::{Writer, indent};
use super::{Paper, Setting, To, label};
use crate::handbook::{Asked, End, Handbook, InFull, Kind, NodeId, Page, Place};
use crate::sheet::{Ink, Prose, run};

/// One of the parts of which a list in full is made.
enum Part<'a> {
    Item(&'a Asked),
    End(&'a End),
}

/// Sets what a role asks in full.
pub fn in_full(handbook: &Handbook, role: Place, setting: Setting) -> Paper {
    let told = handbook.in_full(role);
    let mut writer = Writer::new(setting);
    let grade = label::grade(handbook, role).map(|grade| format!("grade {grade}")).unwrap_or_default();
    writer.heading(handbook.text(role), 0, &grade);
    let summary = Prose::plain(&summary(&told, role), Ink::Dim);
    writer.text(Vec::new(), Vec::new(), &summary, "");
    for (kind, parts) in by_kind(&told) {
        let count = parts.iter().filter(|part| matches!(part, Part::Item(_))).count();
        writer.blank();
        writer.heading(label::kind(kind), 1, &count.to_string());
        let mut from = role;
        for part in parts {
            let origin = match &part {
                Part::Item(asked) => asked.origin,
                Part::End(end) => end.origin,
            };
            if origin != from && origin != role {
                let hook = run(writer.glyph("  ↳ ", "  > "), Ink::Mark);
                let text = Prose::plain(&format!("from {}", label::origin(handbook, origin)), Ink::Dim);
                let rest = run("    ", Ink::Plain);
                writer.stop(To::Place(origin), |writer| writer.text(vec![hook], vec![rest], &text, ""));
            }
            from = origin;
            match part {
                Part::Item(asked) => item(&mut writer, handbook, asked, role),
                Part::End(end) => set_end(&mut writer, handbook, end),
            }
        }
    }
    if let Some((why, levels)) = last(handbook, role, &told) {
        writer.blank();
        writer.text(Vec::new(), Vec::new(), &Prose::plain(why, Ink::Dim), "");
        for level in levels {
            let bullet = vec![run(writer.glyph("  • ", "  - "), Ink::Mark)];
            let name = Prose::plain(&label::role(handbook, level), Ink::Plain);
            writer.stop(To::Place(level), |writer| writer.text(bullet, vec![run("    ", Ink::Plain)], &name, ""));
        }
    }
    writer.done()
}

/// What is said last of a page with levels, and the levels; or that nothing is listed.
fn last(handbook: &Handbook, role: Place, told: &InFull) -> Option<(&'static str, Vec<Place>)> {
    let page: &Page = handbook.page(role.page);
    let levels = page.levels().filter(|_| role.node == NodeId::PAGE).map(|node| Place { node, ..role });
    let levels: Vec<Place> = levels.collect();
    let why = match (told.asked.is_empty() && told.ends.is_empty(), levels.is_empty()) {
        (true, true) => "nothing is listed here",
        (true, false) => "nothing is asked of all levels; each asks for itself:",
        (false, true) => return None,
        (false, false) => "this is asked of all levels; what each asks:",
    };
    Some((why, levels))
}

/// How many items there are, those in others too, as where roles stand side by side; and of how many roles.
fn summary(told: &InFull, role: Place) -> String {
    let origins = || told.asked.iter().map(|asked| asked.origin);
    let own = origins().filter(|origin| *origin == role).count();
    let mut others: Vec<Place> = origins().filter(|origin| *origin != role).collect();
    let inherited = others.len();
    others.sort_unstable();
    others.dedup();
    match others.len() {
        0 if own == 0 => "asks in full: nothing".to_owned(),
        0 => format!("asks in full: {own}, all of its own"),
        1 => format!("asks in full: {own} of its own, {inherited} from another"),
        many => format!("asks in full: {own} of its own, {inherited} from {many} others"),
    }
}

/// Items and ends, kind by kind, in the order in which they are told.
fn by_kind(told: &InFull) -> Vec<(Kind, Vec<Part<'_>>)> {
    let mut kinds: Vec<(Kind, Vec<Part>)> = Vec::new();
    let mut ends = told.ends.iter().peekable();
    let mut push = |kind: Kind, part| match kinds.last_mut() {
        Some((last, parts)) if *last == kind => parts.push(part),
        _ => kinds.push((kind, vec![part])),
    };
    for (i, asked) in told.asked.iter().enumerate() {
        while let Some(end) = ends.next_if(|end| end.before <= i) {
            push(end.kind, Part::End(end));
        }
        push(asked.kind, Part::Item(asked));
    }
    for end in ends {
        push(end.kind, Part::End(end));
    }
    kinds
}

fn item(writer: &mut Writer, handbook: &Handbook, asked: &Asked, role: Place) {
    let indent = indent(asked.depth);
    let bar = if asked.origin == role { "  " } else { writer.glyph("  │ ", "  | ") };
    let bullet = match asked.depth {
        0 => writer.glyph("• ", "- "),
        _ => writer.glyph("◦ ", "- "),
    };
    let first = vec![run(format!("{bar}{indent}{bullet}"), Ink::Mark)];
    let rest = vec![run(format!("{bar}{indent}  "), Ink::Mark)];
    let prose = Prose::plain(handbook.text(asked.item), Ink::Plain);
    writer.stop(To::Place(asked.item), |writer| writer.text(first, rest, &prose, ""));
}

fn set_end(writer: &mut Writer, handbook: &Handbook, end: &End) {
    let line = handbook.text(end.line);
    let first = vec![run(writer.glyph("  ✗ ", "  x "), Ink::Missing)];
    let rest = vec![run("    ", Ink::Plain)];
    writer.stop(To::Place(end.line), |writer| {
        writer.text(first, rest.clone(), &Prose::plain(line, Ink::Plain), "");
        writer.text(rest.clone(), rest, &Prose::plain(&why(handbook, end), Ink::Missing), "");
    });
}

/// Why a line ends where it does.
fn why(handbook: &Handbook, end: &End) -> String {
    match end.circle {
        Some(role) if role == end.origin => "the role builds on itself".to_owned(),
        Some(role) => format!("a circle: {} builds on this", handbook.text(role)),
        None => "no role is found that this builds on".to_owned(),
    }
}

/// What a role asks in full as markdown.
pub fn in_full_markdown(handbook: &Handbook, role: Place) -> String {
    let told = handbook.in_full(role);
    let mut out = format!("# {}\n", handbook.text(role));
    for (kind, parts) in by_kind(&told) {
        out += &format!("\n## {}\n\n", label::kind(kind));
        // An item within another is from where that is.
        let mut around = role;
        for part in parts {
            let line = match part {
                Part::Item(asked) => {
                    let indent = "  ".repeat(asked.depth.into());
                    if asked.depth == 0 {
                        around = role;
                    }
                    let from = match asked.origin == around {
                        true => String::new(),
                        false => format!(" *(from {})*", label::origin(handbook, asked.origin)),
                    };
                    around = asked.origin;
                    format!("{indent}- {}{from}", handbook.text(asked.item))
                }
                Part::End(end) => {
                    let line = handbook.text(end.line);
                    format!("- {line} *({})*", why(handbook, end))
                }
            };
            out += &format!("{line}\n");
        }
    }
    if let Some((why, levels)) = last(handbook, role, &told) {
        out += &format!("\n*{why}*\n");
        for (i, level) in levels.into_iter().enumerate() {
            let before = if i == 0 { "\n" } else { "" };
            out += &format!("{before}- {}\n", label::role(handbook, level));
        }
    }
    out
}
