//! `rungs search`: what holds the words of a query, best first.
//!
//! ```text
//! engineering/builder.md:12  Builder › Senior Builder › Requirements  +3
//!     Has built a bridge of stone
//! ```

use std::io::{self, BufRead as _, Write};
use std::ops::Range;
use std::path::Path;

use serde_json::{Value, json};

use super::args::{Search, SearchFormat};
use super::escape;
use super::json::around;
use super::link::Links;
use super::paint::{Ansi, Out};
use super::places::Places;
use super::{CliError, Outcome, SAMPLE};
use crate::handbook::{Handbook, NodeId, NodeKind, Origin, Page, Place};
use crate::load;
use crate::search::index::{self, Index};
use crate::search::query::{self, Field, Filter, Mistake, Query};
use crate::search::{Found, Hit};
use crate::text::{Glyphs, bytes_of, sanitise, width};

/// What the options ask besides the query.
///
/// # Errors
///
/// [`CliError::Option`] for a value that an option cannot have.
pub(super) fn narrow(asked: &Search) -> Result<Vec<Filter>, CliError> {
    let options = [
        ("kind", Field::Kind, &asked.kind),
        ("level", Field::Level, &asked.level),
        ("department", Field::Department, &asked.department),
    ];
    let given = options.into_iter().filter_map(|(option, field, value)| Some((option, field, value.as_ref()?)));
    given
        .map(|(option, field, value)| match field.test(value) {
            Ok(test) => Ok(Filter { negated: false, test, span: 0..0 }),
            Err(reason) => Err(CliError::Option { option, value: value.clone(), reason }),
        })
        .collect()
}

/// Answers a query, or, for `-`, those that come in.
pub(super) fn run(
    handbook: &Handbook,
    asked: &Search,
    narrow: &[Filter],
    out: &mut Out<impl Write>,
) -> Result<Outcome, CliError> {
    let index = load::index(handbook);
    let (places, many) = (Places::of(handbook), asked.query == ["-"]);
    let links = Links::for_stdout(out.paint);
    let mut answer = Answer { handbook, index: &index, asked, narrow, links, places, many };
    if !answer.many {
        return answer.write(&asked.query.join(" "), out);
    }
    let mut outcome = Outcome::Nothing;
    for line in io::stdin().lock().lines() {
        let line = line.map_err(CliError::Input)?;
        if answer.write(&line, out)? == Outcome::Done {
            outcome = Outcome::Done;
        }
        // Who asks one thing after the other wants to read the answers in between.
        out.flush()?;
    }
    Ok(outcome)
}

struct Answer<'a> {
    handbook: &'a Handbook,
    index: &'a Index,
    asked: &'a Search,
    narrow: &'a [Filter],
    links: Links,
    places: Places<'a>,
    /// Whether more queries follow.
    many: bool,
}

impl Answer<'_> {
    fn write(&mut self, text: &str, out: &mut Out<impl Write>) -> Result<Outcome, CliError> {
        let (mut query, mistakes) = query::parse(text);
        query.filters.extend_from_slice(self.narrow);
        let limit = if self.asked.limit == 0 { usize::MAX } else { self.asked.limit };
        let found = self.index.search(self.handbook, &query, limit);
        match self.asked.format {
            SearchFormat::Json => self.json(&found, out)?,
            SearchFormat::Text => self.text(text, &found, out)?,
            SearchFormat::Short => self.short(&found, out)?,
        }
        out.flush()?;
        self.tell(text, &query, mistakes.iter().chain(&found.doubts), &found);
        Ok(if found.total == 0 { Outcome::Nothing } else { Outcome::Done })
    }

    fn json(&self, found: &Found, out: &mut impl Write) -> io::Result<()> {
        let hits: Value = found.hits.iter().map(|hit| json(self.handbook, hit)).collect();
        if self.many { escape::line(&hits, out) } else { escape::pretty(&hits, out) }
    }

    fn text(&self, text: &str, found: &Found, out: &mut Out<impl Write>) -> io::Result<()> {
        if self.many {
            writeln!(out, "{}", out.paint.text(Ansi::BOLD, format!("# {}", sanitise(text))))?;
        }
        for hit in &found.hits {
            let page = self.handbook.page(hit.place.page);
            let line = page.line(hit.place.node);
            let place = self.place(hit, out);
            write!(out, "{}", self.links.line(self.handbook.file(page).as_deref(), line, place))?;
            write!(out, "  {}", out.paint.text(Ansi::DIM, path(page, hit.place.node, out.paint.glyphs)))?;
            for note in notes(hit) {
                write!(out, "  {}", out.paint.text(Ansi::DIM, note))?;
            }
            write!(out, "\n    ")?;
            self.marked(index::text(page, hit.place.node), &hit.marks, out)?;
        }
        Ok(())
    }

    fn short(&self, found: &Found, out: &mut Out<impl Write>) -> io::Result<()> {
        for hit in &found.hits {
            let page = self.handbook.page(hit.place.page);
            let around = out.paint.text(Ansi::DIM, path(page, hit.place.node, out.paint.glyphs)).to_string();
            write!(out, "{}: {around}: ", self.place(hit, out))?;
            self.marked(index::text(page, hit.place.node), &hit.marks, out)?;
        }
        Ok(())
    }

    /// The file and line of a hit.
    fn place(&self, hit: &Hit, out: &Out<impl Write>) -> String {
        let page = self.handbook.page(hit.place.page);
        let (file, line) = (self.places.of_page(page), page.line(hit.place.node));
        format!("{}:{}", out.paint.text(Ansi::PATH, file), out.paint.text(Ansi::LINE, line))
    }

    /// Writes a hit's text on one line, what is meant set off.
    fn marked(&self, text: &str, marks: &[Range<usize>], out: &mut Out<impl Write>) -> io::Result<()> {
        let mut at = 0;
        for Range { start, end } in bytes_of(text, marks) {
            write!(out, "{}{}", &text[at..start], out.paint.text(Ansi::MATCH, &text[start..end]))?;
            at = end;
        }
        writeln!(out, "{}", &text[at..])
    }

    /// Says on standard error what is wrong with a query, and how much more there is.
    fn tell<'m>(&self, text: &str, query: &Query, mistakes: impl Iterator<Item = &'m Mistake>, found: &Found) {
        // Where standard error is closed there is nobody to tell.
        let mut err = io::stderr().lock();
        let chars: Vec<char> = text.chars().collect();
        for Mistake { span, message } in mistakes {
            let message = sanitise(message);
            let part = |range: Range<usize>| sanitise(&chars[range].iter().collect::<String>()).into_owned();
            if span.is_empty() {
                let _ = writeln!(err, "{message}");
                continue;
            }
            let (before, meant) = (part(0..span.start), part(span.clone()));
            let _ = writeln!(err, "{}", part(0..chars.len()));
            let (indent, carets) = (" ".repeat(width(&before)), "^".repeat(width(&meant).max(1)));
            let _ = writeln!(err, "{indent}{carets} {message}");
        }
        let (total, shown) = (found.total, found.hits.len());
        if query.is_empty() {
            let _ = writeln!(err, "nothing to look for");
        } else if total == 0 {
            let _ = writeln!(err, "nothing found");
            // As grep takes it.
            if let Some(path) = self.asked.query.iter().skip(1).find(|word| Path::new(word).is_dir()) {
                let path = sanitise(path);
                let _ = writeln!(err, "  {path} is looked for as a word: `--handbook {path}` names a handbook");
            } else if self.handbook.origin == Origin::Sample {
                let _ = writeln!(err, "  {SAMPLE}");
            }
        } else if shown < total && self.asked.format != SearchFormat::Json {
            let _ = writeln!(err, "{shown} of {total} hits; --limit 0 prints all");
        }
    }
}

/// What is to be said of a hit besides where it is.
fn notes(hit: &Hit) -> Vec<String> {
    let more = (!hit.also_on.is_empty()).then(|| format!("and {} more", hit.also_on.len()));
    let approximate = hit.approximate.then(|| "approximate".to_owned());
    let scattered = hit.scattered.then(|| "the page has the other words".to_owned());
    [more, approximate, scattered].into_iter().flatten().collect()
}

/// The page and the headings around a node.
fn path(page: &Page, node: NodeId, glyphs: Glyphs) -> String {
    let headings = page.ancestors(node).filter(|node| page.is_heading(*node));
    let mut path: Vec<&str> = headings.map(|node| page.text(node)).collect();
    if node != NodeId::PAGE {
        path.push(&page.title);
    }
    if path.is_empty() {
        path.push(&page.id);
    }
    path.reverse();
    path.join(glyphs.between())
}

fn json(handbook: &Handbook, hit: &Hit) -> Value {
    let Place { page, node } = hit.place;
    let page: &Page = handbook.page(page);
    let also_on = |place: &Place| {
        let page: &Page = handbook.page(place.page);
        json!({
            "family": &*page.id,
            "level": around(page, place.node, NodeKind::Level),
            "line": page.line(place.node),
        })
    };
    json!({
        "family": &*page.id,
        "title": &*page.title,
        "level": around(page, node, NodeKind::Level),
        "specialty": around(page, node, NodeKind::Specialty),
        "kind": hit.kind.as_str(),
        "heading": (!hit.kind.is_name()).then(|| around(page, node, NodeKind::Section)).flatten(),
        "text": index::text(page, node),
        "line": page.line(node),
        "score": (f64::from(hit.score) * 1000.0).round() / 1000.0,
        "matches": hit.marks.iter().map(|mark| vec![mark.start, mark.end]).collect::<Value>(),
        "approximate": hit.approximate,
        "scattered": hit.scattered,
        "also_on": hit.also_on.iter().map(also_on).collect::<Value>(),
    })
}
