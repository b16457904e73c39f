//! What is on each list.

use std::sync::Arc;

use crate::app::in_hand::is_heading;
use crate::app::keys::panes;
use crate::app::{Address, LinkStatus, LinkView, Model, Spot, label};
use crate::check;
use crate::config::command::Command;
use crate::config::keymap::{Binding, Pane};
use crate::handbook::{EntryId, Grade, Handbook, NodeKind, PageId, Place, Problem};
use crate::ladder::index::{Index, Listed};
use crate::search::names::{Hit, Names, Target};
use crate::text;
use crate::text::Map;

use super::{Act, Choice, Subject};

/// Names that are looked up at most: nobody scrolls further.
pub(super) const NAMES: usize = 200;

/// All that is on a list before anything is entered.
pub(super) fn of(model: &mut Model, subject: Subject) -> Vec<Choice> {
    match subject {
        Subject::Names | Subject::CompareWith | Subject::WayTo => names(model, subject, ""),
        Subject::Indexes => indexes(model),
        Subject::Index(index) => listed(model, index),
        Subject::Commands => commands(model),
        Subject::Links => links(model),
        Subject::Problems => problems(model),
        Subject::Bookmarks => bookmarks(model),
        Subject::Searches => searches(model),
        Subject::Help => help(model),
    }
}

/// The choices that have every word of a query; commands whose name begins with it come first, then what has all words
/// in its label.
pub(super) fn matching(choices: &[Choice], query: &str) -> Vec<usize> {
    let query = text::fold(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    // Of a command its name is the label; where the keys are listed, what it does.
    let is_name = |choice: &Choice| matches!(choice.act, Act::Run(command) if command.name() == choice.label);
    let rank = |choice: &Choice| {
        let label = text::fold(&choice.label);
        let begins = is_name(choice) && label.starts_with(query.trim());
        let has_all = words.iter().all(|word| label.contains(word));
        if begins { 0 } else { 2 - u8::from(has_all) }
    };
    let anywhere = |choice: &Choice| {
        let all = text::fold(&[&*choice.key, &choice.label, &choice.context, &choice.tag].join(" "));
        words.iter().all(|word| all.contains(word))
    };
    let mut shown: Vec<(u8, usize)> = choices
        .iter()
        .enumerate()
        .filter(|(_, choice)| anywhere(choice))
        .map(|(index, choice)| (rank(choice), index))
        .collect();
    if shown.is_empty() {
        shown = choices
            .iter()
            .enumerate()
            .filter(|(_, choice)| is_name(choice))
            .filter_map(|(index, choice)| Some((meant_by(choice, query.trim())?, index)))
            .collect();
    }
    shown.sort();
    shown.into_iter().map(|(_, index)| index).collect()
}

/// How well a command is meant by what is no part of its name, the best least: what editors call it, with the sign that
/// insists (`q!`), or its letters in order (`cmpr`).
fn meant_by(choice: &Choice, query: &str) -> Option<u8> {
    let asked = query.strip_suffix('!').unwrap_or(query);
    let in_editors = matches!(choice.act, Act::Run(command) if command.in_editors().contains(&asked));
    let begins = choice.label.starts_with(asked) && !asked.is_empty();
    let letters: String = query.split_whitespace().collect();
    if begins || in_editors { Some(0) } else { is_subsequence(&letters, &choice.label).then_some(1) }
}

/// Whether a text has the letters of a pattern in order.
fn is_subsequence(pattern: &str, text: &str) -> bool {
    let mut text = text.chars();
    pattern.chars().all(|letter| text.any(|c| c == letter))
}

/// How far something is from a role, the nearest least: the page's levels, the pages beside it with theirs, then the
/// specialties of these; the department; all else.
fn distance(handbook: &Handbook, role: Place, target: Target) -> u8 {
    let Target::Place(place) = target else { return u8::MAX };
    let [own, other] = [role.page, place.page].map(|page| handbook.entry_of(page));
    let parent = |entry: EntryId| handbook.entry(entry).parent;
    let department = |page: PageId| handbook.page(page).department();
    let is_specialty = handbook.node(place).kind == NodeKind::Specialty;
    let beside = parent(other) == parent(own) || parent(other) == Some(own) || parent(own) == Some(other);
    match is_specialty {
        false if own == other => 0,
        false if beside => 1,
        true if own == other => 2,
        true if beside => 3,
        _ if department(place.page) == department(role.page) => 4 + u8::from(is_specialty),
        _ => u8::MAX,
    }
}

/// Where a way up is asked for, the roles to which there is one, numbered from the nearest.
fn above(model: &Model, subject: Subject, role: Place) -> Map<Place, usize> {
    let ladder = model.known_ladder().filter(|_| subject == Subject::WayTo);
    let roles = ladder.map(|ladder| ladder.reached(&model.handbook, role)).unwrap_or_default();
    roles.into_iter().zip(0..).collect()
}

/// What the handbook has of a name; everything, in folder order, where nothing is entered. With a role in hand what is
/// nearest comes first then.
pub(super) fn names(model: &mut Model, subject: Subject, query: &str) -> Vec<Choice> {
    let handbook = &model.handbook;
    if model.names.as_ref().is_none_or(|(of, _)| !Arc::ptr_eq(of, handbook)) {
        model.names = Some((handbook.clone(), Names::new(handbook)));
    }
    let in_hand = if subject == Subject::Names { None } else { model.role_in_hand() };
    // Departments among them are no roles.
    let wanted = if in_hand.is_some() { 2 * NAMES } else { NAMES };
    let above = in_hand.map(|role| above(model, subject, role)).unwrap_or_default();
    let find = |names: &Names| match in_hand.filter(|_| query.trim().is_empty()) {
        Some(role) => names.ordered(wanted, |target| match target {
            Target::Place(place) if above.contains_key(&place) => (0, above[&place]),
            _ => (1, distance(handbook, role, target).into()),
        }),
        None => names.find(query, wanted),
    };
    let mut found = model.names.as_ref().map(|(_, names)| find(names)).unwrap_or_default();
    // Of roles of one name, one's own page's is meant before the others'.
    if let Some(role) = in_hand {
        for own in (1..found.len()).filter(|own| found[*own].target.page() == Some(role.page)).collect::<Vec<_>>() {
            if let Some(first) = found[..own].iter().position(|hit| hit.name == found[own].name) {
                found[first..=own].rotate_right(1);
            }
        }
    }
    // Where a way is asked for, a role to which there is one is meant before others, unless those have the whole name.
    let is_whole = |hit: &Hit| text::fold(&hit.name) == text::fold(query.trim());
    let leads = |hit: &Hit| matches!(hit.target, Target::Place(place) if above.contains_key(&place));
    if !above.is_empty() && !query.trim().is_empty() {
        found.sort_by_key(|hit| !(is_whole(hit) || leads(hit) && hit.is_meant()));
    }
    let ascii = model.settings.ascii;
    let act = match subject {
        Subject::CompareWith => Act::CompareWith,
        Subject::WayTo => Act::WayTo,
        _ => Act::Go,
    };
    let choice = |hit: Hit| {
        let spot = match hit.target {
            Target::Entry(entry) => Spot::Group(entry),
            Target::Place(place) => Spot::Node(place),
        };
        let address = Address::of(handbook, spot);
        Choice {
            marks: hit.marks,
            context: if ascii { hit.context.replace('›', ">") } else { hit.context },
            tag: Grade::told(hit.grade),
            about: address.id.clone(),
            ..Choice::new(hit.name, act(address))
        }
    };
    // A department is no role, and the one in hand is no other.
    let is_meant = |hit: &Hit| match hit.target {
        _ if subject == Subject::Names => true,
        Target::Place(place) => Some(place) != in_hand && !is_heading(handbook, place.page),
        Target::Entry(_) => false,
    };
    found.into_iter().filter(is_meant).take(NAMES).map(choice).collect()
}

fn commands(model: &Model) -> Vec<Choice> {
    let keymap = &model.settings.keymap;
    let here = panes(model);
    let choice = |command: &Command| Choice {
        context: keymap.desc(*command).to_owned(),
        tag: keymap.key_of(here, *command).unwrap_or_default(),
        about: keymap.desc(*command).to_owned(),
        ..Choice::new(command.name(), Act::Run(*command))
    };
    // What only runs in panes, papers and charts that are not there means nothing; unless it is bound nowhere.
    let mut within = here.to_vec();
    if model.overlays.is_empty() {
        within.extend([Pane::Tree, Pane::Page]);
    }
    let bound = |command: Command, panes: &[Pane]| {
        keymap.bindings().any(|binding| binding.run == command && panes.contains(&binding.pane))
    };
    let runs_here = |command: &Command| {
        let everywhere = [Command::Map, Command::KeepSearch].contains(command);
        everywhere || bound(*command, &within) || !bound(*command, &Pane::ALL)
    };
    // What a list or an input runs means nothing once the palette is closed.
    let needless = [
        Command::Choose,
        Command::Filter,
        Command::Forget,
        Command::Leave,
        Command::Commands,
        Command::Complete,
        Command::CompleteBack,
        Command::Shape,
        Command::NarrowKind,
        Command::NarrowDepartment,
        Command::NarrowGrade,
        Command::PreviewDown,
        Command::PreviewUp,
    ];
    let meant = |command: &&Command| !needless.contains(command) && runs_here(command);
    Command::ALL.iter().filter(meant).map(choice).collect()
}

fn links(model: &Model) -> Vec<Choice> {
    let choice = |(index, link): (_, LinkView)| Choice {
        key: link.number.to_string(),
        context: link.title.clone().unwrap_or_else(|| link.target.clone()),
        tag: status(&link.status).to_owned(),
        about: link.target,
        ..Choice::new(link.text, Act::Follow(index))
    };
    model.link_views().map(choice).collect()
}

fn problems(model: &Model) -> Vec<Choice> {
    let handbook = &model.handbook;
    let choice = |(page, problem): &(_, Problem)| {
        let page = handbook.page(*page);
        Choice {
            key: problem.severity.to_string(),
            context: format!("{}:{}", page.id, problem.line),
            tag: problem.rule.to_owned(),
            about: format!("{}:{}:{}: {}", page.path, problem.line, problem.column, problem.message),
            ..Choice::new(&*problem.message, Act::Line(page.id.to_string(), problem.line, problem.column))
        }
    };
    model.problems.iter().flatten().map(choice).collect()
}

/// More about a choice than its own words, as far as the screen has room: of a problem how to mend it, of a key where it
/// works.
pub(super) fn more(model: &Model, choice: &Choice) -> String {
    match choice.act {
        Act::Line(..) => with_help(model, choice),
        // A narrow row does not say that.
        Act::Run(_) if !model.screen.is_wide() => {
            let place = Pane::named(&choice.tag).map(Pane::place).unwrap_or_default();
            format!("{} {place}: {}", choice.key, choice.label)
        }
        _ => choice.about.clone(),
    }
}

/// What is told about a problem, with how to mend it and why it matters.
fn with_help(model: &Model, choice: &Choice) -> String {
    let found = || {
        let Act::Line(id, line, _) = &choice.act else { return None };
        let page = model.handbook.find(id)?;
        let problems = model.problems.as_ref()?.of(page).iter();
        problems.map(|(_, problem)| problem).find(|p| p.line == *line && p.message == choice.label).map(|p| (page, p))
    };
    let Some((page, problem)) = found() else { return choice.about.clone() };
    let help = check::help(&model.handbook, page, problem).map(|help| format!("; {help}")).unwrap_or_default();
    // Its row says where it is as well; a narrow screen has room for that once.
    let what = if !model.screen.is_wide() { &choice.label } else { &choice.about };
    let told = format!("{what}{help}");
    let stop = if told.ends_with('?') { "" } else { "." };
    let why = check::rules::find(problem.rule).map(|rule| format!(" {}", rule.why)).unwrap_or_default();
    format!("{told}{stop}{why}")
}

fn bookmarks(model: &Model) -> Vec<Choice> {
    let handbook = &model.handbook;
    let between = model.glyphs().between();
    let choice = |(index, address): (usize, &Address)| {
        let spot = address.exactly(handbook);
        let own = address.path.last().map_or(&address.id, |(text, _)| text);
        let name = spot.map_or_else(|| own.clone(), |spot| label::name(handbook, spot));
        Choice {
            key: (index + 1).to_string(),
            context: spot.map(|spot| label::path(handbook, spot).join(between)).unwrap_or_default(),
            tag: if spot.is_some() { String::new() } else { "gone".to_owned() },
            about: format!("{}: {name}", address.id),
            ..Choice::new(name, Act::Go(address.clone()))
        }
    };
    model.bookmarks.iter().enumerate().map(choice).collect()
}

/// Searches that are kept, then past ones, the last first.
fn searches(model: &Model) -> Vec<Choice> {
    let choice = |key: &str, name: &str, context: &str, query: &str| Choice {
        key: key.to_owned(),
        context: context.to_owned(),
        about: query.to_owned(),
        ..Choice::new(name, Act::Search(query.to_owned()))
    };
    let kept = model.search.kept().iter().map(|kept| choice("kept", &kept.name, &kept.query, &kept.query));
    let past = model.search.history().iter().rev().map(|past| choice("past", past, "", past));
    kept.chain(past).collect()
}

fn help(model: &Model) -> Vec<Choice> {
    // What holds here comes first, the nearest pane before the others.
    let here = panes(model);
    let mut panes = Pane::ALL;
    panes.sort_by_key(|pane| here.iter().position(|p| p == pane).unwrap_or(here.len()));
    let keymap = &model.settings.keymap;
    let choice = |binding: &Binding| Choice {
        key: binding.keys(),
        tag: binding.pane.name().to_owned(),
        about: format!("{}: {}", binding.keys(), binding.desc),
        ..Choice::new(&*binding.desc, Act::Run(binding.run))
    };
    panes.iter().flat_map(|pane| keymap.bindings().filter(move |b| b.pane == *pane)).map(choice).collect()
}

/// The indexes, and how much each lists.
fn indexes(model: &Model) -> Vec<Choice> {
    let Some(ladder) = model.known_ladder() else { return Vec::new() };
    let choice = |index: &Index| Choice {
        tag: index.of(&model.handbook, ladder).len().to_string(),
        ..Choice::new(index.title(), Act::Index(*index))
    };
    Index::ALL.iter().map(choice).collect()
}

/// What an index lists.
fn listed(model: &Model, index: Index) -> Vec<Choice> {
    let handbook = &model.handbook;
    let Some(ladder) = model.known_ladder() else { return Vec::new() };
    let choice = |listed: Listed| {
        let page = handbook.page(listed.place.page);
        let role = page.text(listed.place.node);
        // A level that bears the page's name, or a page, stands in its department.
        let department = || label::path(handbook, Spot::Node(listed.place)).swap_remove(0);
        let within = if role == &*page.title { department() } else { page.title.to_string() };
        Choice {
            key: Grade::told(listed.grade.filter(|_| index == Index::Grades)),
            context: Some(within).filter(|within| within != role).unwrap_or_default(),
            about: listed.why.unwrap_or_else(|| page.id.to_string()),
            ..Choice::new(role, Act::Go(Address::of(handbook, listed.place)))
        }
    };
    index.of(handbook, ladder).into_iter().map(choice).collect()
}

/// A link's status in a word.
fn status(status: &LinkStatus) -> &'static str {
    match status {
        LinkStatus::Ok(_) => "ok",
        LinkStatus::NoAnchor(..) => "no such place",
        LinkStatus::Missing(_) => "missing",
        LinkStatus::External => "external",
        LinkStatus::Refused(_) | LinkStatus::Homeless => "not opened",
    }
}
