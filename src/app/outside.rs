//! What leaves the browser: copies, the editor, the web.

use std::path::PathBuf;

use crate::config::command::Command;
use crate::handbook::{NodeKind, Page, Place, Resolution};
use crate::text::sanitise;

use super::chart;
use super::label::{name, path};
use super::link::{homeless, may_open};
use super::{Effect, Focus, Model, Reading, Spot, papers};

/// Why nothing is done about the files of the sample.
pub(super) const SAMPLE: &str = "the sample handbook lies in the program, not in files";

/// Why something cannot be done.
type Refusal = String;

/// Runs a command that leaves the browser, or says why not.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let effect = match command {
        Command::CopyItem => copy_item(model),
        Command::CopyQuote => copy_quote(model),
        Command::CopyLink => copy_link(model),
        Command::CopyPath => copy_path(model),
        Command::Edit => edit(model),
        _ => web(model),
    };
    model.or_refuse(effect)
}

impl Model {
    /// What is to be done, or why it cannot be, which is told.
    pub(super) fn or_refuse(&mut self, effect: Result<Effect, Refusal>) -> Vec<Effect> {
        effect.map_err(|why| self.refuse(why)).into_iter().collect()
    }
}

/// Copies an item's text; of anything else, its markdown as it stands in the file, or all that it asks where that is
/// shown.
fn copy_item(model: &Model) -> Result<Effect, Refusal> {
    let spot = selected(model)?;
    if let Some(full) = papers::copy_beside(model, spot) {
        return Ok(full);
    }
    let (text, what) = words(model, spot);
    Ok(copy(text, what))
}

/// Copies the same as a quotation, with where it stands.
fn copy_quote(model: &Model) -> Result<Effect, Refusal> {
    let spot = selected(model)?;
    let (text, what) = words(model, spot);
    let place = spot.place().ok_or("a department without a page of its own has nothing to quote")?;
    let page = model.handbook.page(place.page);
    let quoted: Vec<String> = text.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    let headings = path(&model.handbook, spot).join(model.glyphs().between());
    let dash = model.glyphs().pick("—", "--");
    let quoted = format!("{}\n>\n> {dash} {headings} ({}:{})", quoted.join("\n"), page.path, page.line(place.node));
    Ok(copy(quoted, &format!("{what} with where it stands")))
}

/// What a spot says, and what it is.
fn words(model: &Model, spot: Spot) -> (String, &'static str) {
    let Spot::Node(place) = spot else { return (name(&model.handbook, spot), "name") };
    let page = model.handbook.page(place.page);
    let node = page.node(place.node);
    let markdown = || {
        let lines = page.markdown(place.node).trim_end().lines();
        lines.map(sanitise).collect::<Vec<_>>().join("\n")
    };
    match node.kind {
        NodeKind::Item => (page.text(place.node).to_owned(), "item"),
        NodeKind::Page => (page.source.lines().map(sanitise).collect::<Vec<_>>().join("\n"), "page"),
        NodeKind::Level => (markdown(), "level"),
        NodeKind::Specialty => (markdown(), "specialty"),
        NodeKind::Section | NodeKind::Group | NodeKind::Prose => (markdown(), "section"),
    }
}

fn copy_link(model: &Model) -> Result<Effect, Refusal> {
    let Some((spot, index, _)) = model.detail.current() else {
        return Err(format!("no link is chosen; {} goes to the next", model.key(Command::NextLink)));
    };
    let handbook = &model.handbook;
    let link = spot.place().map(|place| &handbook.page(place.page).links[index as usize]);
    let url = match link.map(|link| (link.url(), handbook.resolve(link))) {
        Some((_, Resolution::External(url))) => url.to_string(),
        Some((url, Resolution::Missing { .. })) => url.to_owned(),
        Some((url, Resolution::Found { page, .. })) => {
            on_the_web(model, &handbook.page(page).id).unwrap_or_else(|| url.to_owned())
        }
        Some((url, Resolution::Folder(entry))) => {
            on_the_web(model, &handbook.entry(entry).id).unwrap_or_else(|| url.to_owned())
        }
        None => {
            let id = model.link.as_ref().map(|(_, view)| view.target.clone()).unwrap_or_default();
            on_the_web(model, &id).unwrap_or(id)
        }
    };
    Ok(copy(url, "link"))
}

fn copy_path(model: &Model) -> Result<Effect, Refusal> {
    let spot = selected(model)?;
    Ok(copy(path(&model.handbook, spot).join(model.glyphs().between()), "heading path"))
}

/// Opens the file where the current link stands; else at the line that is pointed at; else where the page is scrolled
/// to; else where the selection stands.
fn edit(model: &Model) -> Result<Effect, Refusal> {
    if let Some(chart) = model.chart() {
        let told = chart::edit(chart).and_then(|(id, line)| Some((model.handbook.find(&id)?, line)));
        let (page, line) = told.ok_or_else(|| "no page tells of it".to_owned())?;
        return Ok(Effect::Edit(file(model, model.handbook.page(page))?, line.max(1)));
    }
    if let Some(place) = model.paper_with_keys().and_then(Reading::place) {
        let page = model.handbook.page(place.page);
        return Ok(Effect::Edit(file(model, page)?, page.line(place.node)));
    }
    let place = page_place(model)?;
    let page = model.handbook.page(place.page);
    let file = file(model, page)?;
    let link = model.detail.current().filter(|(shown, ..)| shown.place().is_some_and(|it| it.page == place.page));
    let link = link.map(|(_, index, _)| page.line_at(page.links[index as usize].span.start));
    let scrolled = || model.detail.source_line().filter(|_| model.focus == Focus::Detail);
    let line = link.or(model.detail.pointed).or_else(scrolled).unwrap_or(page.line(place.node));
    Ok(Effect::Edit(file, line.max(1)))
}

/// The file of a page.
pub(super) fn file(model: &Model, page: &Page) -> Result<PathBuf, Refusal> {
    let file = model.handbook.file(page);
    file.ok_or_else(|| SAMPLE.to_owned())
}

fn web(model: &Model) -> Result<Effect, Refusal> {
    let place = page_place(model)?;
    let url = on_the_web(model, &model.handbook.page(place.page).id).ok_or_else(|| homeless(model))?;
    if may_open(&url) { Ok(Effect::Open(url)) } else { Err(format!("{url} is no web address")) }
}

fn on_the_web(model: &Model, id: &str) -> Option<String> {
    let base = model.settings.web.as_deref()?;
    Some(format!("{}/{id}/", base.trim_end_matches('/')))
}

fn copy(text: String, what: &str) -> Effect {
    Effect::Copy { text, what: what.to_owned() }
}

fn selected(model: &Model) -> Result<Spot, Refusal> {
    model.in_hand().ok_or_else(|| "nothing is selected".to_owned())
}

fn page_place(model: &Model) -> Result<Place, Refusal> {
    selected(model)?.place().ok_or_else(|| "a department without a page of its own has no file".to_owned())
}
