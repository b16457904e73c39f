//! The order of a page's levels: which is above which, and which stand beside each other.
//!
//! A page may hold more than one track: individual contributors and managers, told apart by headings that hold each, or
//! by what their names begin with.
//!
//! Invariant: every level stands in exactly one track, in page order, and no step leads down in grade.

use crate::handbook::{NodeId, NodeKind, Page};
use crate::text::{Map, fold, words};

/// Levels of a page that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// The heading that holds them, where it says more than `Levels`.
    pub heading: Option<NodeId>,
    /// Whether its levels lead people.
    pub leads: bool,
    /// Its levels, lowest first as the page has them.
    pub levels: Vec<NodeId>,
}

/// The tracks of a page, in page order.
pub fn tracks(page: &Page) -> Vec<Track> {
    let levels: Vec<NodeId> = page.levels().collect();
    let mut tracks: Vec<Track> = Vec::new();
    let mut at: Map<(Option<NodeId>, bool), usize> = Map::default();
    let leads = leads(page, &levels);
    for (level, leads) in levels.iter().zip(leads) {
        let heading =
            page.ancestors(*level).find(|n| page.node(*n).kind == NodeKind::Group && !page.is_plain_group(*n));
        let track = *at.entry((heading, leads)).or_insert(tracks.len());
        match tracks.get_mut(track) {
            Some(track) => track.levels.push(*level),
            None => tracks.push(Track { heading, leads, levels: vec![*level] }),
        }
    }
    tracks
}

/// The steps up between the levels of a page.
pub(super) fn steps(page: &Page) -> Vec<(NodeId, NodeId)> {
    let tracks = tracks(page);
    let grade = |level: NodeId| page.node(level).grade;
    let is_up = |from: NodeId, to: NodeId| grade(from).zip(grade(to)).is_none_or(|(from, to)| from <= to);
    let mut steps: Vec<(NodeId, NodeId)> = Vec::new();
    for track in &tracks {
        let pairs = track.levels.windows(2).map(|pair| (pair[0], pair[1]));
        steps.extend(pairs.filter(|(from, to)| is_up(*from, *to)));
    }
    // Who leads people did not before: from the highest level below them, else from the one before on the page.
    for (i, track) in tracks.iter().enumerate().filter(|(_, track)| track.leads) {
        let first = track.levels[0];
        let others = || tracks.iter().enumerate().filter(|(j, other)| *j != i && !other.leads).map(|(_, other)| other);
        let below = |level: &NodeId| grade(*level).zip(grade(first)).is_some_and(|(from, to)| from < to);
        let highest = others()
            .flat_map(|other| other.levels.iter().copied())
            .filter(below)
            .max_by_key(|level| (grade(*level), std::cmp::Reverse(*level)));
        let graded = others().flat_map(|other| &other.levels).any(|level| grade(*level).is_some());
        let before = || {
            let all = others().flat_map(|other| other.levels.iter().copied());
            all.filter(|level| *level < first).max().filter(|_| !(graded && grade(first).is_some()))
        };
        steps.extend(highest.or_else(before).map(|from| (from, first)));
    }
    steps
}

/// The level above a level of the page.
pub fn above(page: &Page, level: NodeId) -> Option<NodeId> {
    steps(page).into_iter().find(|(from, _)| *from == level).map(|(_, to)| to)
}

/// Words before a manager's: `Senior Manager`.
const BEFORE: &[&str] = &["senior", "sr", "associate", "group", "regional", "area", "global", "interim", "assistant"];
/// Nouns with which the names of those begin who lead people.
const LEADING: &[&str] = &["manager", "director", "vp", "vice", "head", "chief", "svp", "evp", "president", "avp"];

/// Whether each level leads people: by how its name begins, or by its last word where other levels of the page are no
/// managers of anything.
fn leads(page: &Page, levels: &[NodeId]) -> Vec<bool> {
    let words = |level: &NodeId| words(&fold(page.text(*level))).map(str::to_owned).collect();
    let names: Vec<Vec<String>> = levels.iter().map(words).collect();
    let begins = |words: &[String]| {
        let first = words.iter().find(|word| !BEFORE.contains(&word.as_str()));
        first.is_some_and(|word| LEADING.contains(&word.as_str()))
    };
    let manages = |words: &[String]| words.iter().any(|word| word == "manager");
    let others = names.iter().any(|words| !manages(words) && !begins(words));
    let leads = |words: &Vec<String>| {
        let directs = words.iter().any(|word| matches!(word.as_str(), "director" | "vp" | "vice" | "chief"));
        begins(words) || directs || (others && manages(words))
    };
    names.iter().map(leads).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::{PageSource, Sites, read};

    /// Levels as `name grade`, with a heading where one begins with `#`; steps as `from > to`.
    #[track_caller]
    fn check(levels: &[&str], expected: &[&str]) {
        let mut text = "# Family\n\n## Levels\n\n".to_owned();
        for level in levels {
            if let Some(heading) = level.strip_prefix('#') {
                text += &format!("## {heading}\n\n");
                continue;
            }
            let (name, grade) = level.rsplit_once(' ').unwrap();
            text += &format!("### {name}\n\n");
            if grade != "-" {
                text += &format!("#### Job Grade\n\nThe {name} is a grade {grade}.\n\n");
            }
            text += "#### Requirements\n\n- Eyes\n\n";
        }
        let page = read(PageSource::new("a.md", text), &Sites::default());
        let told: Vec<String> =
            steps(&page).into_iter().map(|(from, to)| format!("{} > {}", page.text(from), page.text(to))).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn one_track() {
        check(&["Pilot 5", "Senior Pilot 6", "Staff Pilot 7"], &["Pilot > Senior Pilot", "Senior Pilot > Staff Pilot"]);
        check(&["Manager, Ports -", "Director, Ports -"], &["Manager, Ports > Director, Ports"]);
        check(&["Port Manager 5", "Senior Port Manager 6"], &["Port Manager > Senior Port Manager"]);
        check(&["Staff Pilot 7", "Senior Pilot 6"], &[]);
    }

    #[test]
    fn managers_beside_the_others() {
        let expected = [
            "Pilot > Senior Pilot",
            "Senior Pilot > Staff Pilot",
            "Manager, Pilots > Director, Pilots",
            "Senior Pilot > Manager, Pilots",
        ];
        check(&["Pilot 5", "Senior Pilot 6", "Staff Pilot 8", "Manager, Pilots 8", "Director, Pilots 9"], &expected);
        let expected = ["Pilot > Senior Pilot", "Senior Pilot > Pilot Manager"];
        check(&["Pilot -", "Senior Pilot -", "Pilot Manager -"], &expected);
    }

    #[test]
    fn headings_tell_tracks_apart() {
        let levels = ["#Pilots", "Pilot 5", "Senior Pilot 6", "#Divers", "Diver 5", "Senior Diver 6"];
        check(&levels, &["Pilot > Senior Pilot", "Diver > Senior Diver"]);
    }
}
