//! What lies on top of the panes, searches, papers, charts, while pages change under it.

use std::sync::Arc;

use rungs::app::{Changes, Event, Progress, Settings};
use rungs::ladder::Ladder;

use super::stage::{Stage, handbook};

/// A family of three levels; each asks what is given for it.
fn sailor<const N: usize>(levels: [(&str, &[&str]); N]) -> String {
    let level = |(grade, (name, items)): (usize, (&str, &[&str]))| {
        let items: String = items.iter().map(|item| format!("- {item}\n")).collect();
        let grade = format!("#### Job Grade\n\nThe {name} is a grade {}.\n\n", grade + 5);
        format!("### {name}\n\n{grade}#### Requirements\n\n{items}\n")
    };
    let levels: String = levels.into_iter().enumerate().map(level).collect();
    format!("---\ntitle: Sailor\n---\n\n## Levels\n\n{levels}")
}

const JUNIOR: (&str, &[&str]) = ("Junior Sailor", &["Ties six knots", "Reads a chart"]);
const SAILOR: (&str, &[&str]) = ("Sailor", &["Ties six knots", "Steers by night"]);
const SENIOR: (&str, &[&str]) = ("Senior Sailor", &["Ties six knots", "Steers by night", "Trims a sail"]);

/// Lets a page change, or be another page now.
fn change(stage: &mut Stage, path: &str, text: &str, moved: Option<(&str, &str)>) {
    let book = handbook(&[(path, text)]);
    let moved = moved.map(|(was, is)| (was.into(), is.into())).into_iter().collect();
    stage.happen(Event::Changed(book.clone(), Changes { moved, ..Changes::default() }));
    let ladder = Arc::new(Ladder::new(&book));
    stage.happen(Event::LadderRead(book, ladder));
}

/// What stands on the rows that are selected, from left to right.
fn selected(stage: &Stage) -> String {
    let screen = stage.screen();
    let rows = screen.lines().filter_map(|line| line.split_once('█')?.1.split('│').next());
    rows.map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(" | ")
}

/// A browser that has read a handbook of one page, but not where its ladders lead; and what tells it.
fn before_ladders() -> (Stage, Event) {
    let book = handbook(&[("sailor.md", &sailor([JUNIOR, SAILOR, SENIOR]))]);
    let mut stage = Stage::empty(Settings::default(), (100, 20));
    stage.happen(Event::Loaded(book.clone(), Progress { read: 1, found: 1, done: true }));
    let ladder = Arc::new(Ladder::new(&book));
    (stage, Event::LadderRead(book, ladder))
}

#[test]
fn what_waits_for_the_ladders_opens_when_they_are_read() {
    for (keys, title) in [("L", "Sailor › ladder"), (": 'map' <enter>", "Sailor › map"), ("I", "╭─ indexes")] {
        let (mut stage, ladders) = before_ladders();
        stage.press(keys).tells("it opens as soon as the ladders are read").hides(title);
        stage.happen(ladders);
        stage.hides("as soon as").shows(title);
    }
    // Whoever does something else meanwhile wants it no longer.
    let (mut stage, ladders) = before_ladders();
    stage.press("L j");
    stage.happen(ladders);
    stage.hides("› ladder");
    let mut stage = Stage::empty(Settings::default(), (100, 20));
    stage.happen(Event::LoadFailed("the folder is gone".into()));
    stage.press("I").tells("the folder is gone");
}

#[test]
fn the_hit_that_is_looked_at_stays_selected() {
    let page = |more: &[&str]| {
        let items: String =
            more.iter().chain(&["Knows the knots", "Loves a knot or two"]).map(|i| format!("- {i}\n")).collect();
        format!("---\ntitle: Sailor\n---\n\n## Requirements\n\n{items}")
    };
    let mut stage = Stage::open(&[("sea/sailor.md", &page(&[]))], (120, 20));
    stage.press("/ 'knot' <down>");
    let before = selected(&stage);
    assert!(before.contains("Knows the knots"), "{}", stage.screen());
    change(&mut stage, "sea/sailor.md", &page(&["A knot", "The knot"]), None);
    assert!(stage.first_line().ends_with("4 hits on 1 page"), "{}", stage.screen());
    assert_eq!(selected(&stage), before, "{}", stage.screen());
}

#[test]
fn what_is_selected_on_a_paper_stays_selected() {
    let more: (&str, &[&str]) =
        ("Senior Sailor", &["Speaks to whales", "Ties six knots", "Steers by night", "Trims a sail"]);
    for (keys, expected) in [("l j j i <tab> j", "• Steers by night"), ("l j c", "+ Trims a sail")] {
        let mut stage = Stage::open(&[("sailor.md", &sailor([JUNIOR, SAILOR, SENIOR]))], (80, 24));
        assert!(selected(stage.press(keys)).ends_with(expected), "{keys}: {}", stage.screen());
        change(&mut stage, "sailor.md", &sailor([JUNIOR, SAILOR, more]), None);
        assert!(stage.screen().contains("Speaks to whales"), "{keys}: {}", stage.screen());
        assert!(selected(&stage).ends_with(expected), "{keys}: {}", stage.screen());
    }
}

#[test]
fn a_paper_follows_its_roles_where_they_go() {
    let all = sailor([JUNIOR, SAILOR, SENIOR]);
    let mut stage = Stage::open(&[("sea/sailor.md", &all)], (80, 24));
    let before = stage.press("j l j j c").screen();
    assert!(before.contains(" Sailor (6)  →  Senior Sailor (7)"), "{before}");
    change(&mut stage, "land/sailor.md", &all, Some(("sea/sailor", "land/sailor")));
    let body = |screen: &str| screen.lines().skip(1).take(20).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(body(&stage.screen()), body(&before));
    change(&mut stage, "land/sailor.md", &sailor([JUNIOR, ("Able Sailor", SAILOR.1), SENIOR]), None);
    stage.shows(" Able Sailor (6)  →  Senior Sailor (7)");
}

#[test]
fn a_matrix_keeps_what_is_left_of_its_levels() {
    let mut stage = Stage::open(&[("sailor.md", &sailor([JUNIOR, SAILOR, SENIOR]))], (100, 24));
    stage.press("a");
    change(&mut stage, "sailor.md", &sailor([JUNIOR, ("Able Seaman", SAILOR.1), SENIOR]), None);
    stage.shows("Seaman");
    change(&mut stage, "sailor.md", &sailor([JUNIOR, SENIOR]), None);
    stage.shows("Sailor: 2 levels");
    stage.hides("Levels");
}

#[test]
fn a_matrix_of_all_levels_takes_in_a_new_one() {
    let lead: (&str, &[&str]) = ("Lead Sailor", &["Sings"]);
    for (keys, levels) in [("a", 4), ("l v j v j v c", 4), ("l v j c", 2)] {
        let mut stage = Stage::open(&[("sailor.md", &sailor([JUNIOR, SAILOR, SENIOR]))], (100, 24));
        stage.press(keys);
        change(&mut stage, "sea/sailor.md", &sailor([JUNIOR, SAILOR, SENIOR, lead]), Some(("sailor", "sea/sailor")));
        let takes_in = stage.screen().contains("Sings");
        assert_eq!(takes_in, levels == 4, "{keys}: {}", stage.screen());
    }
    // Of some of them, only these are asked for.
    let mut stage = Stage::open(&[("sailor.md", &sailor([JUNIOR, SAILOR, SENIOR, lead]))], (100, 24));
    stage.press("l v j v j v c").shows("Sailor: 3 levels");
    change(&mut stage, "sailor.md", &sailor([("Deck Hand", &["Scrubs"]), JUNIOR, SAILOR, SENIOR, lead]), None);
    stage.shows("Sailor: 3 levels");
}

#[test]
fn a_ladder_follows_what_is_selected_and_its_page() {
    let mut stage = Stage::open(&[("sea/sailor.md", &sailor([JUNIOR, SAILOR, SENIOR]))], (100, 24));
    stage.press("j l j j L");
    assert_eq!(selected(&stage), "6 Sailor");
    let renamed = sailor([JUNIOR, ("Able Seaman", SAILOR.1), SENIOR]);
    change(&mut stage, "sea/sailor.md", &renamed, None);
    assert_eq!(selected(&stage), "6 Able Seaman", "{}", stage.screen());
    change(&mut stage, "land/sailor.md", &renamed, Some(("sea/sailor", "land/sailor")));
    assert_eq!(selected(&stage), "6 Able Seaman", "{}", stage.screen());
    stage.is_at("Land › Sailor › ladder");
    let other = "---\ntitle: Cook\n---\n\n## Requirements\n\n- Soup\n";
    change(&mut stage, "land/cook.md", other, None);
    stage.tells("land/sailor is no longer there");
}

#[test]
fn a_map_follows_what_is_selected_from_layer_to_layer() {
    let page = |title: &str, next: Option<&str>| {
        let ladder = next.map(|next| format!("## Career Ladder\n\nThe next step is [this]({next}).\n"));
        format!("---\ntitle: {title}\n---\n\n## Requirements\n\n- A\n\n{}", ladder.unwrap_or_default())
    };
    let (cook, mate, cadet) = (page("Cook", None), page("Mate", Some("cook.md")), page("Cadet", Some("mate.md")));
    let pages = [("sea/cook.md", cook.as_str()), ("sea/mate.md", &mate), ("sea/cadet.md", &cadet)];
    let mut stage = Stage::open(&pages[..2], (100, 24));
    stage.press("L l");
    assert!(selected(&stage).starts_with("Cook"), "{}", stage.screen());
    // A layer comes in before both.
    stage.load(handbook(&pages));
    assert!(selected(&stage).starts_with("Cook"), "{}", stage.screen());
}

#[test]
fn the_way_back_leads_to_papers_and_ladders_of_pages_that_have_moved() {
    let all = sailor([JUNIOR, SAILOR, SENIOR]);
    for keys in ["j l j j c", "j l j j L"] {
        let mut stage = Stage::open(&[("sea/sailor.md", &all)], (100, 24));
        let before = selected(stage.press(keys));
        stage.press("<enter>");
        change(&mut stage, "land/sailor.md", &all, Some(("sea/sailor", "land/sailor")));
        stage.press("b");
        assert_eq!(selected(&stage), before, "{keys}: {}", stage.screen());
    }
}

#[test]
fn a_mark_follows_its_page() {
    let all = sailor([JUNIOR, SAILOR, SENIOR]);
    let mut stage = Stage::open(&[("sea/sailor.md", &all)], (100, 24));
    stage.press("j l j v");
    change(&mut stage, "land/sailor.md", &all, Some(("sea/sailor", "land/sailor")));
    stage.press("j j c").shows("Junior Sailor (5)  →  Senior Sailor (7)");
}

#[test]
fn papers_that_nobody_saw_change_are_read_again() {
    let all = sailor([JUNIOR, SAILOR, SENIOR]);
    let other = ("cook.md", "---\ntitle: Cook\n---\n\n## Requirements\n\n- Soup\n");
    let mut stage = Stage::open(&[("sailor.md", &*all), other], (80, 24));
    stage.press("G l j c");
    // Too small a screen to set any lines on, while pages go and come.
    stage.resize((10, 3));
    change(&mut stage, other.0, other.1, None);
    change(&mut stage, other.0, other.1, None);
    change(&mut stage, "sailor.md", &all, None);
    stage.resize((80, 24));
    stage.shows("Junior Sailor (5)  →  Sailor (6)");
}
