//! What the mouse does.

use crossterm::event::{MouseButton, MouseEventKind};
use rungs::app::Event;

use super::PAGES;
use super::stage::Stage;

#[test]
fn clicks_select_unfold_and_follow() {
    let mut stage = Stage::open(PAGES, (80, 16));
    stage.click(8, 3).is_at("Finance › Controller");
    stage.click(8, 3).shows("Career Ladder");
    let screen = stage.screen();
    let row = screen.lines().position(|line| line.contains("Treasurer²")).unwrap();
    let column = screen.lines().nth(row).unwrap().chars().position(|c| c == '²').unwrap();
    assert!(stage.click(column as u16 - 2, row as u16).first_line().starts_with("Finance › Treasurer"));
}

#[test]
fn a_mouse_that_was_given_back_does_nothing() {
    let mut stage = Stage::open(PAGES, (80, 16));
    let before = stage.press("M").tells("the mouse is off").press("<esc>").screen();
    stage.click(8, 3).mouse(MouseEventKind::ScrollDown, 60, 3);
    assert_eq!(stage.screen(), before);
    stage.press("M").click(8, 3).is_at("Finance › Controller");
}

#[test]
fn a_click_on_its_mark_folds_a_row() {
    let mut stage = Stage::open(PAGES, (80, 16));
    let before = stage.screen();
    // The mark of Controller, while Finance is selected.
    stage.click(3, 3).shows("Career Ladder");
    stage.is_at("Finance › Controller");
    stage.click(3, 3).press("k");
    assert_eq!(stage.screen(), before);
}

#[test]
fn the_wheel_scrolls_what_is_under_it() {
    let mut stage = Stage::open(PAGES, (80, 8));
    stage.press("z R").shows("Finance");
    for _ in 0..3 {
        stage.mouse(MouseEventKind::ScrollDown, 3, 3);
    }
    assert!(!stage.screen().lines().nth(1).unwrap().contains("Finance"), "{}", stage.screen());
    let mut stage = Stage::open(PAGES, (80, 8));
    stage.press("j");
    let before = stage.screen();
    stage.mouse(MouseEventKind::ScrollDown, 60, 3);
    assert_ne!(stage.screen(), before);
    stage.mouse(MouseEventKind::ScrollUp, 60, 3);
    assert_eq!(stage.screen(), before);
}

#[test]
fn the_wheel_scrolls_papers_by_lines() {
    let items: String = (1..40).map(|n| format!("- The thing that is number {n}\n")).collect();
    let level = |name: &str| format!("### {name}\n\n#### Requirements\n\n{items}\n");
    let page = format!("---\ntitle: Pilot\n---\n\n## Levels\n\n{}{}", level("Pilot"), level("Senior Pilot"));
    for keys in ["c", "l j i"] {
        let mut stage = Stage::open(&[("pilot.md", &page)], (100, 20));
        stage.press(keys);
        let line_of = |stage: &Stage, what: &str| stage.screen().lines().position(|line| line.contains(what));
        let before = line_of(&stage, "number 9").unwrap_or_else(|| panic!("{}", stage.screen()));
        let focus = stage.last_line();
        stage.mouse(MouseEventKind::ScrollDown, 80, 10);
        assert_eq!(line_of(&stage, "number 9"), Some(before - 3), "{keys}: {}", stage.screen());
        stage.mouse(MouseEventKind::ScrollUp, 80, 10);
        assert_eq!(line_of(&stage, "number 9"), Some(before), "{keys}: {}", stage.screen());
        // Who has the keys keeps them.
        assert_eq!(stage.last_line().split("  ").next(), focus.split("  ").next(), "{keys}");
    }
}

#[test]
fn the_line_between_the_panes_can_be_dragged() {
    let mut stage = Stage::open(PAGES, (80, 16));
    stage.mouse(MouseEventKind::Down(MouseButton::Left), 32, 5);
    stage.mouse(MouseEventKind::Drag(MouseButton::Left), 40, 5);
    stage.mouse(MouseEventKind::Up(MouseButton::Left), 40, 5);
    assert_eq!(stage.screen().lines().nth(1).unwrap().chars().position(|c| c == '┬'), Some(40));
    stage.press("< <");
    assert_eq!(stage.screen().lines().nth(1).unwrap().chars().position(|c| c == '┬'), Some(36));
    stage.press("> w w");
    assert_eq!(stage.screen().lines().nth(1).unwrap().chars().position(|c| c == '┬'), Some(38));
}

#[test]
fn clicks_take_choices_and_close_lists() {
    let mut stage = Stage::open(PAGES, (80, 20));
    stage.press("<c-p> 'trea'").click(10, 4).is_at("Finance › Treasurer");
    stage.press("?").click(0, 0).hides("keys");
}

#[test]
fn the_first_line_leads_to_what_it_names() {
    let mut stage = Stage::open(PAGES, (100, 20));
    stage.press("G l l l l l l").is_at("Labs › Lab Engineer › Lab Engineer › Responsibilities");
    let at = |stage: &Stage, what: &str| {
        let screen = stage.screen();
        let line = screen.lines().next().unwrap_or_default();
        line.find(what).map(|byte| line[..byte].chars().count() as u16).unwrap()
    };
    let column = at(&stage, "Lab Engineer");
    assert!(stage.click(column + 2, 0).first_line().starts_with("Labs › Lab Engineer  "), "{}", stage.screen());
    // It is a jump from which one comes back.
    assert!(stage.press("b").first_line().contains("Responsibilities"), "{}", stage.screen());
    stage.press("L").click(1, 0).is_at("Labs  ");
    let column = at(&stage, "problem");
    stage.click(column, 0).shows("╭─ problems");
}

/// Clicks on a text in the last line.
#[track_caller]
fn click_below<'s>(stage: &'s mut Stage, text: &str) -> &'s mut Stage {
    let screen = stage.screen();
    let (row, line) = screen.lines().enumerate().last().unwrap();
    let byte = line.find(text).unwrap_or_else(|| panic!("{text} in {line}"));
    stage.click(line[..byte].chars().count() as u16, row as u16)
}

#[test]
fn a_hint_does_what_its_key_does() {
    let mut stage = Stage::open(PAGES, (100, 20));
    click_below(stage.press("G"), "unfold").shows("Lab Engineer");
    stage.press("l");
    click_below(&mut stage, "in full").shows("asks in full");
    click_below(&mut stage, "i page").hides("asks in full");
    click_below(&mut stage, "? help");
    stage.shows("╭─ keys");
    click_below(&mut stage, "Esc close").hides("╭─ keys");
    click_below(&mut stage, "/ search").press("'draw'");
    assert!(stage.first_line().contains("hit"), "{}", stage.screen());
    assert!(!click_below(&mut stage, "back").first_line().contains("hit"), "{}", stage.screen());
    // Beside the hints, nothing.
    let before = stage.screen();
    assert_eq!(stage.click(0, 19).screen(), before);
}

#[test]
fn the_link_that_is_told_is_followed_and_a_word_to_the_user_is_no_key() {
    let mut stage = Stage::open(PAGES, (100, 20));
    stage.press("j ] ]");
    click_below(&mut stage, "follow").is_at("Finance › Treasurer");
    stage.happen(Event::Done(Err("Enter open  / search  L ladder  i in full".to_owned())));
    click_below(&mut stage, "in full").hides("asks in full");
}

/// A page of so many lines.
fn long(lines: usize) -> String {
    let items: String = (1..=lines).map(|n| format!("- Line {n}\n")).collect();
    format!("---\ntitle: Long\n---\n\n## Requirements\n\n{items}")
}

#[test]
fn scrollbars_are_clicked_and_dragged() {
    let mut stage = Stage::open(&[("long.md", &long(200))], (80, 24));
    stage.click(79, 21).shows("• Line 200");
    stage.mouse(MouseEventKind::Down(MouseButton::Left), 79, 21);
    stage.mouse(MouseEventKind::Drag(MouseButton::Left), 60, 11);
    stage.shows("• Line 100");
    stage.mouse(MouseEventKind::Drag(MouseButton::Left), 60, 2);
    stage.mouse(MouseEventKind::Up(MouseButton::Left), 60, 2);
    stage.shows("• Line 1\n");
    stage.mouse(MouseEventKind::Drag(MouseButton::Left), 60, 20);
    stage.shows("• Line 1\n");
}

#[test]
fn the_trees_scrollbar_is_clicked_on_the_line_that_is_dragged() {
    let mut stage = Stage::open(&[("long.md", &long(200))], (80, 24));
    stage.press("z R");
    let divider = stage.screen().lines().nth(4).and_then(|line| line.chars().position(|c| "│┃".contains(c))).unwrap();
    stage.hides("· Line 199");
    stage.click(divider as u16, 21).shows("· Line 200");
    stage.mouse(MouseEventKind::Down(MouseButton::Left), divider as u16, 2);
    stage.mouse(MouseEventKind::Drag(MouseButton::Left), 50, 2);
    stage.mouse(MouseEventKind::Up(MouseButton::Left), 50, 2);
    stage.shows("· Line 200");
    assert_eq!(stage.screen().lines().nth(4).and_then(|line| line.chars().position(|c| "│┃".contains(c))), Some(50));
}

#[test]
fn papers_and_lists_have_scrollbars_that_are_clicked() {
    let mut stage = Stage::open(&[("long.md", &long(200))], (80, 24));
    stage.press("i").click(79, 21).shows("• Line 200");
    stage.press("?");
    let right = stage.screen().lines().nth(4).and_then(|line| line.chars().position(|c| c == '┃')).unwrap();
    stage.shows("open for reading");
    stage.click(right as u16, 18).hides("open for reading");
}
