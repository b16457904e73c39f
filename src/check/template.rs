//! A fresh page for a family: what `rungs new` writes.
//!
//! It looks like the other pages of its handbook: where their files are, what their front matters share, which sections
//! they have and what those are called.
//!
//! Invariant: a page made here breaks no rule but `orphan-page`, and its path stays below the root.

use std::collections::BTreeMap;

use super::headings::Spelling;
use super::sections::Usual;
use crate::handbook::{Grade, Handbook, Kind, NodeId, NodeKind, Page, PageId, Rung, in_small_letters, page_path};
use crate::text::{self, first_part, fold, folder_and_name, own_name, readable_name, words};

/// A page that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    /// The file's path below the root.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The grade that was chosen, where the handbook's levels have grades.
    pub grade: Option<Grade>,
}

/// A page that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoTemplate {
    /// A name of which nothing is left that an address could have.
    #[error("'{0}' cannot be the name of a page: each part of it needs letters or digits")]
    NoName(String),
    /// The handbook has that page.
    #[error("there is a page {id} already: {path}")]
    Exists {
        /// Its id.
        id: String,
        /// Its file.
        path: String,
    },
    /// The handbook has a page of that title.
    #[error("{id} has the title '{title}' already")]
    SameTitle {
        /// Whose title it is.
        id: String,
        /// The title.
        title: String,
    },
}

/// Makes a page for a family, by its id (`finance/data-engineer`), its file below the root, or its name.
///
/// # Errors
///
/// Where the name cannot be a page's, or the handbook has such a page already.
pub fn fresh(handbook: &Handbook, family: &str, title: Option<&str>) -> Result<Fresh, NoTemplate> {
    let asked = family;
    let family = page_path(family.trim_matches('/'));
    let parts: Vec<String> = family.split('/').map(|name| slug(handbook, name)).collect();
    if parts.iter().any(String::is_empty) {
        return Err(NoTemplate::NoName(asked.to_owned()));
    }
    let id = parts.join("/");
    if let Some(page) = handbook.find(&id) {
        let page = handbook.page(page);
        return Err(NoTemplate::Exists { id: page.id.to_string(), path: page.path.to_string() });
    }
    let last = own_name(family).trim();
    // Words in small letters are how one types, not how a role is called.
    let is_spoken = last.contains(' ') && last.contains(char::is_uppercase);
    let spoken = if is_spoken { last.to_owned() } else { readable_name(&last.replace(' ', "-")) };
    let title = title.map_or(spoken, text::spaced);
    if let Some((_, page)) = handbook.pages().find(|(_, page)| fold(&page.title) == fold(&title)) {
        return Err(NoTemplate::SameTitle { id: page.id.to_string(), title });
    }
    let (folder, name) = folder_and_name(&id);
    let near = near(handbook, folder);
    let path = path(handbook, &near, folder, name);
    let grade = grade(handbook, &near);
    let text = Template {
        handbook,
        near: &near,
        title: &title,
        department: &parts[0],
        grade,
        spelling: Spelling::of(handbook),
    }
    .text();
    Ok(Fresh { path, text, grade })
}

/// A name as the handbook's addresses have it: with its accents only where theirs have some.
fn slug(handbook: &Handbook, name: &str) -> String {
    let has_accents = |id: &str| !id.is_ascii() && fold(id) != *id;
    let keeps = !name.is_ascii() && handbook.pages().any(|(_, page)| has_accents(&page.id));
    let small = if keeps { in_small_letters(name) } else { fold(name) };
    words(&small.replace(['\'', '’'], "")).collect::<Vec<_>>().join("-")
}

/// The families that a new one should look like: those of its folder, of its department, or all.
fn near(handbook: &Handbook, folder: &str) -> Vec<PageId> {
    /// Fewer show no custom.
    const ENOUGH: usize = 3;
    let department = first_part(folder);
    let describes = |page: &Page| page.nodes.iter().any(|node| node.kinds.has(Kind::Responsibilities));
    let families = || handbook.pages().filter(|(_, page)| describes(page));
    let in_folder = |page: &Page| text::folder(&page.id) == folder;
    let ids = |keep: &dyn Fn(&Page) -> bool| -> Vec<PageId> {
        families().filter(|(_, page)| keep(page)).map(|(id, _)| id).collect()
    };
    let circles = [ids(&in_folder), ids(&|page: &Page| page.department() == department)];
    circles.into_iter().find(|pages| pages.len() >= ENOUGH).unwrap_or_else(|| ids(&|_| true))
}

/// What most say; the first of equals in the order of texts.
fn most<T: Ord>(said: impl IntoIterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    said.into_iter().for_each(|one| *counts.entry(one).or_default() += 1);
    let best = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == best).map(|(one, _)| one)
}

/// Where the page's file belongs: beside those of its folder, and named as they are.
fn path(handbook: &Handbook, near: &[PageId], folder: &str, name: &str) -> String {
    // What stands behind a page's name in its path: `.md`, `/index.html.md`.
    let ending = |page: &Page| {
        let own = own_name(&page.id);
        let at = page.path.to_lowercase().rfind(own)?;
        let ending = page.path.get(at + own.len()..)?.trim_end_matches(".erb");
        let plain = ending.starts_with(['.', '/']) && ending.matches('/').count() < 2 && ending.ends_with(".md");
        plain.then(|| ending.to_owned())
    };
    let ending = most(near.iter().filter_map(|page| ending(handbook.page(*page)))).unwrap_or_else(|| ".md".to_owned());
    // A folder's own spelling, where a page stands in it.
    let within = |page: &Page| {
        let below = page.id.strip_prefix(folder)?.starts_with('/');
        below.then(|| page.path.get(..folder.len()).filter(|path| path.to_lowercase() == folder).map(str::to_owned))?
    };
    let spelt = handbook.pages().find_map(|(_, page)| within(page)).unwrap_or_else(|| folder.to_owned());
    if spelt.is_empty() { format!("{name}{ending}") } else { format!("{spelt}/{name}{ending}") }
}

/// The grade that most levels have of whose names nothing says how far up they are.
fn grade(handbook: &Handbook, near: &[PageId]) -> Option<Grade> {
    let plain = |page: &Page, level: NodeId| !Rung::of(page.text(level)).told;
    let graded = |all: bool| {
        let of_page = move |id: &PageId| {
            let page = handbook.page(*id);
            page.levels().filter(move |level| all || plain(page, *level)).filter_map(|level| page.node(level).grade)
        };
        most(near.iter().flat_map(of_page))
    };
    graded(false).or_else(|| graded(true))
}

/// What a page is made from.
struct Template<'a> {
    handbook: &'a Handbook,
    near: &'a [PageId],
    title: &'a str,
    department: &'a str,
    grade: Option<Grade>,
    spelling: Spelling,
}

impl Template<'_> {
    fn text(&self) -> String {
        let title = self.title;
        let mut text = self.front();
        text += &format!("What the {title} family is there for, and whom it works with, in two sentences.\n");
        let levels = 2 * self.pages().filter(|page| page.levels().next().is_some()).count() > self.near.len();
        let rank = if levels { 4 } else { 2 };
        if levels {
            text += &format!("\n## {}\n\n### {title}\n", self.holder());
        }
        if let Some(grade) = self.grade {
            text += &self.section(rank, Kind::JobGrade, &format!("The {title} is a grade {grade}."));
        }
        text += &self.section(rank, Kind::Responsibilities, "- What one does and what for, a duty an item.");
        text +=
            &self.section(rank, Kind::Requirements, "- What one must bring, worded so that two readers agree on it.");
        let usual = Usual::of(self.handbook);
        for (kind, content) in [
            (Kind::PerformanceIndicators, "- What success is measured by, a number an item.".to_owned()),
            (Kind::CareerLadder, format!("The next step for the {title} is not yet defined.")),
            (Kind::HiringProcess, "1. What happens in an interview, a step an item.".to_owned()),
        ] {
            if usual.is_usual(self.department, kind) {
                text += &self.section(2, kind, &content);
            }
        }
        text
    }

    fn pages(&self) -> impl Iterator<Item = &Page> {
        self.near.iter().map(|page| &**self.handbook.page(*page))
    }

    /// The title, and what nearly all front matters have as well; a heading where pages have no front matter.
    fn front(&self) -> String {
        let title = self.title;
        let lines = |page: &Page| -> Vec<String> {
            let rest = page.source.trim_start_matches('\u{feff}').strip_prefix("---").unwrap_or_default();
            let lines = rest.lines().skip(1).take_while(|line| line.trim_end() != "---");
            lines.map(|line| line.trim_end().to_owned()).collect()
        };
        let fronts: Vec<Vec<String>> = self.pages().map(lines).collect();
        if !fronts.is_empty() && 2 * fronts.iter().filter(|front| !front.is_empty()).count() < fronts.len() {
            return format!("# {title}\n\n");
        }
        let is_plain = |line: &&String| {
            let (key, value) = line.split_once(": ").unwrap_or_default();
            let named = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
            let of_this =
                matches!(key, "title" | "description" | "slug" | "url" | "date" | "lastmod" | "grade" | "weight");
            named && !of_this && !value.is_empty()
        };
        let shared =
            |line: &&String| 5 * fronts.iter().filter(|front| front.contains(line)).count() >= 4 * fronts.len();
        let kept = fronts.first().into_iter().flatten().filter(is_plain).filter(shared);
        let kept: String = kept.map(|line| format!("{line}\n")).collect();
        format!("---\n{kept}title: {}\n---\n\n", quoted(title))
    }

    /// What headings that hold levels are called.
    fn holder(&self) -> String {
        let groups = |page: &'_ Page| -> Vec<String> {
            page.of_kind(NodeKind::Group).filter(|n| page.is_plain_group(*n)).map(|n| page.text(n).to_owned()).collect()
        };
        let named = self.pages().flat_map(groups).filter(|name| fold(name).contains("level"));
        most(named).unwrap_or_else(|| "Levels".to_owned())
    }

    fn section(&self, rank: usize, kind: Kind, content: &str) -> String {
        let of_kind = |page: &Page| -> Vec<String> {
            let sections = page.of_kind(NodeKind::Section).filter(|node| page.node(*node).kinds == kind.into());
            sections.map(|node| page.text(node).to_owned()).collect()
        };
        let said = self.pages().flat_map(of_kind).filter(|heading| self.spelling.is_right(heading));
        let heading = most(said).unwrap_or_else(|| readable_name(kind.as_str()));
        format!("\n{} {heading}\n\n{content}\n", "#".repeat(rank))
    }
}

/// A text as YAML reads it back.
fn quoted(text: &str) -> String {
    let plain = text.starts_with(char::is_alphabetic)
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '.' | '(' | ')' | '/'))
        && !matches!(text.to_ascii_lowercase().as_str(), "true" | "false" | "null" | "yes" | "no" | "on" | "off");
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::check::{Policy, check};
    use crate::handbook::{Origin, PageSource, Sites, read};

    fn page(path: &str, text: &str) -> Arc<Page> {
        Arc::new(read(PageSource::new(path, text), &Sites::default()))
    }

    fn handbook(ending: &str) -> Handbook {
        let family = |name: &str| {
            let text = format!(
                "---\nlayout: family\ntitle: {name}\n---\n\n## Levels\n\n### {name}\n\n#### Grade\n\nThe {name} is a \
                 grade 6.\n\n#### Duties\n\n- Does {name}\n\n#### Requirements\n\n- Is {name}\n\n## Career Ladder\n\n\
                 Nowhere yet.\n\n## Interviews\n\n1. Call\n"
            );
            page(&format!("Ports/{}{ending}", name.to_lowercase()), &text)
        };
        Handbook::build(Origin::Sample, ["Pilot", "Diver", "Mate", "Stoker", "Cook"].map(family).to_vec())
    }

    #[test]
    fn a_fresh_page_looks_like_the_others_and_passes() {
        for (ending, path) in [(".md", "Ports/crane-driver.md"), ("/index.html.md", "Ports/crane-driver/index.html.md")]
        {
            let handbook = handbook(ending);
            let made = fresh(&handbook, "ports/crane-driver", None).unwrap();
            assert_eq!(made.path, path);
            let pages = handbook.pages().map(|(_, page)| page.clone()).chain([page(&made.path, &made.text)]).collect();
            let with = Handbook::build(Origin::Sample, pages);
            let id = with.find("ports/crane-driver").unwrap();
            assert_eq!(check(&with, &Policy::default()).of(id), []);
            insta::allow_duplicates! {
                insta::assert_snapshot!(made.text, @r"
                ---
                layout: family
                title: Crane Driver
                ---

                What the Crane Driver family is there for, and whom it works with, in two sentences.

                ## Levels

                ### Crane Driver

                #### Grade

                The Crane Driver is a grade 6.

                #### Duties

                - What one does and what for, a duty an item.

                #### Requirements

                - What one must bring, worded so that two readers agree on it.

                ## Career Ladder

                The next step for the Crane Driver is not yet defined.

                ## Interviews

                1. What happens in an interview, a step an item.
                ");
            }
        }
    }

    #[test]
    fn names_become_addresses() {
        let handbook = handbook(".md");
        let path = |family: &str| fresh(&handbook, family, None).map(|fresh| fresh.path);
        assert_eq!(path("Ports/Crane Driver (R&D)").as_deref(), Ok("Ports/crane-driver-r-d.md"));
        assert_eq!(path("sea/cook's mate").as_deref(), Ok("sea/cooks-mate.md"));
        assert_eq!(path("../../etc/passwd"), Err(NoTemplate::NoName("../../etc/passwd".into())));
        assert!(path("../pilot").unwrap_err().to_string().ends_with("each part of it needs letters or digits"));
        assert!(matches!(path("ports/pilot"), Err(NoTemplate::Exists { .. })));
        assert!(matches!(path("sea/pilot"), Err(NoTemplate::SameTitle { .. })));
        assert_eq!(path("ports/crane-driver.md").as_deref(), Ok("Ports/crane-driver.md"));
        assert_eq!(path("sea/Lamplighter/index.html.md").as_deref(), Ok("sea/lamplighter.md"));
        assert_eq!(path("Maître").as_deref(), Ok("maitre.md"));
        assert!(path(".md").is_err() && path("index.md").is_err());
        assert_eq!(quoted("A: \"b\""), "\"A: \\\"b\\\"\"");
    }

    #[test]
    fn addresses_have_accents_where_those_of_the_handbook_do() {
        let handbook = Handbook::of_texts([("équipage/maître.md", "# Maître\n\n## Responsibilities\n\n- Waits\n")]);
        let made = fresh(&handbook, "Équipage/Élève", None).unwrap();
        assert_eq!(made.path, "équipage/élève.md");
        assert!(made.text.contains("title: Élève\n") || made.text.starts_with("# Élève\n"), "{}", made.text);
    }

    #[test]
    fn what_is_typed_in_small_letters_is_called_as_others_are() {
        let check = |family: &str, title: &str| {
            let text = fresh(&handbook(".md"), family, None).unwrap().text;
            assert!(text.contains(&format!("\ntitle: {title}\n")), "{family}: {text}");
        };
        check("ports/crane-driver", "Crane Driver");
        check("ports/crane driver", "Crane Driver");
        check("ports/vp it", "VP IT");
        check("ports/Driver of cranes", "Driver of cranes");
    }

    #[test]
    fn a_handbook_without_families_gets_a_page_too() {
        let empty = Handbook::build(Origin::Sample, Vec::new());
        let made = fresh(&empty, "pilot", Some("Harbour  Pilot")).unwrap();
        assert_eq!(made.path, "pilot.md");
        assert!(made.text.starts_with("---\ntitle: Harbour Pilot\n---\n\n"), "{}", made.text);
    }

    #[test]
    fn a_fresh_page_looks_like_those_beside_it_where_they_are_enough() {
        // Other departments give grades by which all others are outnumbered.
        let family = |path: String, grade: u32| {
            let text = format!("# {path}\n\n## Grade\n\nThis is a grade {grade}.\n\n## Duties\n\n- Does it\n");
            page(&path, &text)
        };
        let pages = |beside: u32, within: u32| {
            let elsewhere = (0..9).map(|i| family(format!("far/{i}.md"), 9));
            let within = (0..within).map(|i| family(format!("ports/{i}.md"), 8));
            let beside = (0..beside).map(|i| family(format!("ports/quays/{i}.md"), 7));
            Handbook::build(Origin::Sample, elsewhere.chain(within).chain(beside).collect())
        };
        let looks_like = |beside, within| {
            let handbook = pages(beside, within);
            let of = |id: &PageId| text::folder(&handbook.page(*id).id).to_owned();
            let mut folders: Vec<String> = near(&handbook, "ports/quays").iter().map(of).collect();
            folders.dedup();
            folders.join(" ")
        };
        assert_eq!(looks_like(3, 3), "ports/quays");
        assert_eq!(looks_like(2, 1), "ports ports/quays");
        assert_eq!(looks_like(1, 1), "far ports ports/quays");
    }
}
