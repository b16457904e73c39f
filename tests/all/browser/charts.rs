//! The ladder and the map in the browser: walking, drawing, and coming back.

use std::path::Path;
use std::sync::Arc;

use crossterm::event::MouseEventKind;
use rungs::app::{Effect, Settings};
use rungs::handbook::Sites;
use rungs::load::{self, Source};

use super::stage::{Stage, handbook};
use crate::ports::MASTER;

const PILOT: &str = "\
---
title: Pilot
---

## Levels

### Pilot

#### Job Grade

The Pilot is a grade 5.

#### Requirements

- Two eyes

### Senior Pilot

The Senior Pilot reports to the [Manager, Ports](/job-families/ports/port-management/#manager-ports).

#### Job Grade

The Senior Pilot is a grade 6.

#### Requirements

- Knows the tides

### Manager, Pilots

#### Job Grade

The Manager, Pilots is a grade 7.

#### Requirements

- Leads pilots

## Career Ladder

The next step in the Pilot job family is to move to the [Port Management](/job-families/ports/port-management/) job \
family or to the [Port Managment](/job-families/ports/port-managment/) job family. Another next step is to move to the Harbour Master job family.
";

const PORTS: &str = "\
---
title: Port Management
---

## Levels

### Manager, Ports

#### Job Grade

The Manager, Ports is a grade 8.

#### Requirements

- Leads

### Director, Ports

#### Job Grade

The Director, Ports is a grade 9.

#### Requirements

- Leads leaders

## Career Ladder

The next step is to move to the [Harbour Master](/job-families/sea/harbour-master/) job family.
";

const DIVER: &str = "\
---
title: Diver
---

## Responsibilities

- Dives

## Career Ladder

The next step is to move to the [Pilot](/job-families/ports/pilot/) job family.
";

/// A ring of three families, and one that nothing joins.
fn ring(name: &str, to: &str) -> String {
    format!("---\ntitle: {name}\n---\n\n## Career Ladder\n\nThe next step is [{to}](/job-families/ring/{to}/).\n")
}

fn pages() -> Vec<(&'static str, String)> {
    vec![
        ("ports/diver.md", DIVER.to_owned()),
        ("ports/pilot.md", PILOT.to_owned()),
        ("ports/port-management.md", PORTS.to_owned()),
        ("ring/a.md", ring("A", "b")),
        ("ring/b.md", ring("B", "c")),
        ("ring/c.md", ring("C", "a")),
        ("sea/cook.md", "---\ntitle: Cook\n---\n\n## Responsibilities\n\n- Cooks\n".to_owned()),
        ("sea/harbour-master.md", MASTER.to_owned()),
    ]
}

fn open_with(settings: Settings, size: (u16, u16)) -> Stage {
    let pages = pages();
    let mut stage = Stage::empty(settings, size);
    stage.load(handbook(&pages));
    stage
}

fn open(size: (u16, u16)) -> Stage {
    open_with(Settings::default(), size)
}

/// The keys that open the ladder of the pilots.
const PILOTS: &str = "<c-p> 'pilot' <enter> L";

#[test]
fn a_ladder_is_drawn() {
    insta::assert_snapshot!(open((120, 40)).press(PILOTS).screen(), @r"
     Ports › Pilot › ladder                                                                              8 pages  1 problem
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     leads here          Pilot                      leads to
     ──────────          ─────                      ────────
                  ┌─▸   █7     Manager, Pilots ─┬─▸ 8–9   Port Management  ✓
           Diver ─┘                             ├─▸       Port Managment  ? missing
                      ┌─ 6     Senior Pilot     └╌▸       Harbour Master  ~ from text
                      └─ 5     Pilot
                                                    reports to
                                                    ──────────
                                                    8     Manager, Ports

    ──────────────────────────────────────────────────────────────────────────────────── ╌╌ read from text, without a link ─
     ports/pilot#Manager, Pilots
     next  Manager, Ports, Harbour Master

     Senior Pilot (6) → Manager, Pilots (7)                                                         1 new
     Requirements  1 new
     + Leads pilots



















    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter go  o open  - map  Esc close  i in full  c compare  v mark  a levels  P way up  : commands  ? help           2/8
    ");
}

#[test]
fn what_a_row_asks_is_told_below_the_ladder() {
    let asked = |keys: &str| {
        let screen = open((100, 40)).press(&format!("{PILOTS} {keys}")).screen();
        // The rule above is as wide as the screen, the one below the ladder as wide as its legend leaves it.
        let about = screen.split(&"─".repeat(50)).nth(3).unwrap_or_default();
        let lines = about.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.skip(1).skip_while(|line| !line.is_empty()).filter(|line| !line.is_empty()).collect::<Vec<_>>()
    };
    // A rung, over the one below it on its track; what comes next, over the rung that leads there; what leads here.
    assert_eq!(asked(""), ["Senior Pilot (6) → Manager, Pilots (7) 1 new", "Requirements 1 new", "+ Leads pilots"]);
    assert_eq!(asked("l"), ["Manager, Pilots (7) → Manager, Ports (8) 1 reworded"]);
    assert_eq!(asked("h"), ["Diver → Pilot (5) 1 new", "Requirements 1 new", "+ Two eyes"]);
    // The lowest rung has none below it, and tells all.
    assert_eq!(asked("j j"), ["Pilot grade 5", "asks in full: 1, all of its own", "Requirements 1", "• Two eyes"]);
}

#[test]
fn a_ladder_at_80_by_24() {
    insta::assert_snapshot!(open((80, 24)).press(PILOTS).press("l j").screen(), @r"
     Ports › Pilot › ladder                                      8 pages  1 problem
    ────────────────────────────────────────────────────────────────────────────────
     leads here          Pilot                      leads to
     ──────────          ─────                      ────────
                  ┌─▸    7     Manager, Pilots ─┬─▸ 8–9   Port Management  ✓
           Diver ─┘                             ├─▸█      Port Managment  ? missing
                      ┌─ 6     Senior Pilot     └╌▸       Harbour Mas…  ~ from text
                      └─ 5     Pilot
                                                    reports to
                                                    ──────────
                                                    8     Manager, Ports

    ──────────────────────────────────────────── ╌╌ read from text, without a link ─
     ports/port-managment is missing; the nearest is ports/port-management
     ports/pilot:41  The next step in the Pilot job family is to move to the Port
                     Management job family or to the Port Managment job family.






    ────────────────────────────────────────────────────────────────────────────────
     Enter go  o open  - map  Esc close  : commands  ? help                     6/8
    ");
}

#[test]
fn on_a_narrow_screen_a_sentence_stands_apart_from_where_it_stands() {
    let mut stage = open((40, 12));
    stage.press(PILOTS).press("g").shows(" leads here").shows(" ports/diver  leads here\n The next step is to move");
    let mut stage = open((40, 40));
    stage.press(PILOTS).press("l j j").shows("\n Another next step is").shows("\n ports/pilot:41\n");
}

#[test]
fn a_ladder_at_40_by_12_stands_in_one_column() {
    let mut stage = open((40, 12));
    insta::assert_snapshot!(stage.press(PILOTS).screen(), @r"
     Ports › Pilot › ladder       1 problem
     leads here                            ┃
           Diver                           ┃
                                           ┃
     Pilot                                 ┃
    █7     Manager, Pilots
     6     Senior Pilot
     5     Pilot

     ports/pilot#Manager, Pilots
     next  Manager, Ports, Harbour Master
     Enter go  o open  - map  ? help    2/8
    ");
    insta::assert_snapshot!(stage.press("l j j").screen(), @r"
     Ports › Pilot › ladder       1 problem
     7     Manager, Pilots
     6     Senior Pilot
     5     Pilot                           ┃
                                           ┃
     leads to                              ┃
     8–9   Port Management  ✓              ┃
           Port Managment  ? missing
    █      Harbour Master  ~ from text
     sea/harbour-master
     Another next step is to move to the H…
     Enter go  o open  - map  ? help    7/8
    ");
}

#[test]
fn a_ladder_without_colour_and_in_ascii() {
    let settings = Settings { colour: false, ascii: true, ..Settings::default() };
    insta::assert_snapshot!(open_with(settings, (80, 24)).press(PILOTS).screen(), @r"
     Ports > Pilot > ladder                                      8 pages  1 problem
    --------------------------------------------------------------------------------
     leads here          Pilot                      leads to
     ----------          -----                      --------
                  +->   *7     Manager, Pilots -+-> 8-9   Port Management  ok
           Diver -+                             +->       Port Managment  ? missing
                      +- 6     Senior Pilot     +.>       Harbour Ma..  ~ from text
                      +- 5     Pilot
                                                    reports to
                                                    ----------
                                                    8     Manager, Ports

    -------------------------------------------- .. read from text, without a link -
     ports/pilot#Manager, Pilots
     next  Manager, Ports, Harbour Master

     Senior Pilot (6) -> Manager, Pilots (7)                                  1 new
     Requirements  1 new
     + Leads pilots



    --------------------------------------------------------------------------------
     Enter go  o open  - map  Esc close  i in full  c compare  v mark  ? help   2/8
    ");
}

#[test]
fn a_map_is_drawn() {
    let mut stage = open((100, 24));
    insta::assert_snapshot!(stage.press(PILOTS).press("-").screen(), @r"
     Ports › map                                                                     8 pages  1 problem
    ────────────────────────────────────────────────────────────────────────────────────────────────────
                           ┌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┬─▸ Harbour Master
     Diver ──▸█Pilot  5–7 ─┴─┬─▸ Port Management  8–9 ──────┘
                             └─▸ Port Managment  ? missing













    ──────────────────────────────────────────────────────────────── ╌╌ read from text, without a link ─
     ports/pilot
     leads to  Port Management, Port Managment, Harbour Master (from text)
     led to by  Diver
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter go  o open  b back  - map  Esc close  i in full  c compare  a levels  P way up  ? help   2/5
    ");
    insta::assert_snapshot!(stage.press("-").screen(), @r"
     map of the handbook                                                             8 pages  1 problem
    ────────────────────────────────────────────────────────────────────────────────────────────────────
                           ┌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┬─▸ Harbour Master       ┌─▸ A ─┬─▸ B
     Diver ──▸█Pilot  5–7 ─┴─┬─▸ Port Management  8–9 ──────┘                     C ◂┴──────┘
                             └─▸ Port Managment  ? missing

     1 family that no ladder joins
     ─────────────────────────────
     Cook









    ──────────────────────────────────────────────────────────────── ╌╌ read from text, without a link ─
     ports/pilot
     leads to  Port Management, Port Managment, Harbour Master (from text)
     led to by  Diver
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter go  o open  b back  Esc close  i in full  c compare  v mark  a levels  P way up  ? help  2/9
    ");
}

/// The first line of the screen after each of some keys.
#[track_caller]
fn walk(stage: &mut Stage, steps: &[(&str, &str)]) {
    for (keys, expected) in steps {
        let line = stage.press(keys).first_line();
        assert!(line.contains(expected), "{keys}: {line} has no {expected}\n{}", stage.screen());
    }
}

#[test]
fn one_walks_from_family_to_family_and_back() {
    let mut stage = open((100, 30));
    walk(
        &mut stage,
        &[
            ("<c-p> 'diver' <enter> L", "Ports › Diver › ladder"),
            ("l <enter>", "Ports › Pilot › ladder"),
            ("l k k k <enter>", "Ports › Port Management › ladder"),
            ("l <enter>", "Sea › Harbour Master › ladder"),
            ("b", "Ports › Port Management › ladder"),
            ("2 b", "Ports › Diver › ladder"),
            ("F", "Ports › Pilot › ladder"),
        ],
    );
    stage.press("2 b").hints("the walk began here");
    stage.press("<esc>").shows("│ Diver");
}

#[test]
fn a_level_of_the_ladders_own_is_opened() {
    let mut stage = open((100, 30));
    walk(&mut stage, &[(PILOTS, "ladder"), ("j <enter>", "Ports › Pilot › Senior Pilot")]);
    walk(&mut stage, &[("L", "ladder"), ("l k k k o", "Ports › Port Management")]);
    walk(&mut stage, &[("b", "Ports › Pilot › ladder"), ("<esc>", "Ports › Pilot › Senior Pilot")]);
}

#[test]
fn names_are_found_on_a_chart() {
    let mut stage = open((100, 30));
    stage.press(PILOTS).press("<c-f> 'port'").hints("find port");
    stage.hints("1/3").shows("ports/port-management");
    stage.press("<enter> n").hints("2/3").shows("ports/port-managment is missing");
    stage.press("N N").hints("3/3").shows("reports to");
    // The first Esc ends that, the next one closes the ladder.
    stage.press("<esc>").is_at("Ports › Pilot › ladder");
    stage.press("<esc>").is_at("Ports › Pilot");
    let mut map = open((100, 30));
    map.press(PILOTS).press("- - <c-f> 'cook' <enter>").hints("1/1").shows("sea/cook");
    map.resize((90, 30));
    map.hints("1/1").shows("sea/cook");
    // What was begun is given up: the row that was selected is again.
    let before = map.press("g").screen();
    assert_eq!(map.press("<esc> <c-f> 'ports' <esc>").screen().lines().nth(20), before.lines().nth(20));
    map.press("<c-f> 'zebra' <enter>").tells("'zebra' is not found here");
}

#[test]
fn the_keys_of_the_tree_mean_what_the_chart_has_selected() {
    let mut stage = open((100, 30));
    stage.press(PILOTS).press("j");
    for (keys, expected) in [
        ("c", " Senior Pilot (6)  →  "),
        ("<esc> i", "asks in full: 1, all of its own"),
        ("i P 'harbour' <enter>", " Senior Pilot (6)  →  Harbour Master"),
        ("<esc> m", " bookmark at Senior Pilot"),
        ("n", " nothing is being found"),
        ("v", " Senior Pilot is marked"),
    ] {
        assert!(stage.press(keys).screen().contains(expected), "{keys}: {}", stage.screen());
    }
    // What the handbook lacks has no such keys.
    stage.press("l k k j c").hints("has no such role");
}

#[test]
fn a_level_opens_its_ladder_with_itself_selected() {
    let mut stage = open((100, 30));
    stage.press("<c-p> 'senior' <enter> L").shows("ports/pilot#Senior Pilot");
}

#[test]
fn what_is_missing_is_told_with_the_nearest() {
    let mut stage = open((100, 30));
    stage.press(PILOTS).press("l k k j").shows("ports/port-managment is missing; the nearest is ports/port-management");
    stage.press("<enter>").shows("The nearest is Ports › Port Management");
    walk(&mut stage, &[("<enter>", "Ports › Port Management › ladder"), ("b", "Ports › Pilot › ladder")]);
}

#[test]
fn what_only_words_tell_is_marked() {
    let mut stage = open((100, 30));
    stage.press(PILOTS).press("l k k j j").shows("Harbour Master  ~ from text").shows("read from text, without a link");
}

#[test]
fn a_ladder_that_ends_says_so() {
    let mut stage = open((100, 30));
    stage.press("<c-p> 'harbour' <enter> L l").shows("not yet defined");
    stage.press("<enter>").hints("not yet defined");
}

#[test]
fn rings_are_walked_round() {
    let mut stage = open((100, 30));
    let ladder = |name: &str| format!("Ring › {name} › ladder");
    stage.press("<c-p> 'ring/a' <enter> L");
    for name in ["B", "C", "A", "B"] {
        assert!(stage.press("l <enter>").first_line().contains(&ladder(name)), "{}", stage.screen());
    }
    assert!(stage.press("-").first_line().contains("Ring › map"), "{}", stage.screen());
}

#[test]
fn a_department_opens_its_map_and_a_box_its_ladder() {
    let mut stage = open((100, 30));
    walk(
        &mut stage,
        &[
            ("g L", "Ports › map"),
            ("g <enter>", "› ladder"),
            ("-", "› map"),
            ("-", "map of the handbook"),
            ("b b", "› ladder"),
            ("b", "Ports › map"),
        ],
    );
    stage.press("- -").hints("this is the map of the whole handbook");
}

#[test]
fn names_are_gone_to_within_the_chart() {
    let mut stage = open((100, 30));
    walk(
        &mut stage,
        &[(PILOTS, "Pilot › ladder"), ("<c-p> 'cook' <enter>", "Sea › Cook › ladder"), ("b", "Pilot › ladder")],
    );
}

#[test]
fn the_editor_opens_where_the_ladder_says_so() {
    let mut stage = open((100, 30));
    stage.press(PILOTS).press("h e");
    let Some(Effect::Edit(file, line)) = stage.effects.last() else { panic!("{:?}", stage.effects) };
    assert_eq!((file.to_str().unwrap(), *line), ("/handbook/ports/diver.md", 11));
}

#[test]
fn the_mouse_selects_goes_and_pans() {
    let mut stage = open((80, 10));
    stage.press("g L -");
    let screen = stage.screen();
    let y = screen.lines().position(|line| line.contains("Diver")).expect("a diver") as u16;
    stage.click(3, y).shows("ports/diver");
    stage.click(3, y);
    assert!(stage.first_line().contains("Diver › ladder"), "{}", stage.screen());
    stage.press("b");
    let before = stage.screen();
    stage.mouse(MouseEventKind::ScrollDown, 3, 3);
    assert_ne!(stage.screen(), before);
    stage.mouse(MouseEventKind::ScrollUp, 3, 3);
    assert_eq!(stage.screen(), before);
}

#[test]
fn a_step_of_the_walk_that_is_gone_is_passed_over() {
    let mut stage = open((100, 30));
    stage.press(PILOTS).press("l k k k <enter>");
    let pages = pages();
    let left = pages.iter().filter(|(path, _)| !path.ends_with("pilot.md"));
    stage.load(handbook(&left.cloned().collect::<Vec<_>>()));
    stage.press("b").hints("it is no longer there");
    assert!(stage.first_line().contains("Port Management › ladder"), "{}", stage.screen());
    stage.press("F").hints("no way forward");
    stage.press("b").hints("the walk began here");
}

#[test]
fn a_reload_keeps_the_walk() {
    let mut stage = open((100, 30));
    stage.press(PILOTS).press("l k k k <enter>");
    let pages = pages();
    stage.load(handbook(&pages[1..]));
    assert!(stage.first_line().contains("Port Management › ladder"), "{}", stage.screen());
    assert!(stage.press("b").first_line().contains("Pilot › ladder"), "{}", stage.screen());
    stage.load(handbook(&pages[..1]));
    stage.hints("no longer there");
}

#[test]
fn nothing_is_drawn_before_the_ladders_are_read() {
    let mut stage = Stage::empty(Settings::default(), (80, 24));
    stage.press("L - h l <enter> <esc>");
    assert!(stage.screen().lines().count() == 24);
}

/// The sample that the program carries.
#[test]
fn from_a_director_to_the_top_in_the_sample() {
    let mut stage = Stage::empty(Settings::default(), (120, 40));
    stage.load(Arc::new(load::all(&Source::Sample, &Sites::default()).expect("the sample")));
    walk(
        &mut stage,
        &[
            ("<c-p> 'field-service/director' <enter> L", "Director of Field Service › ladder"),
            ("l <enter>", "VP of Operations › ladder"),
            ("l <enter>", "Chief Operating Officer › ladder"),
            ("2 b", "Director of Field Service › ladder"),
            // From one who leads nobody to that director, over two families.
            ("<c-p> 'dispatcher' <enter>", "Service Dispatcher › ladder"),
            ("l <enter>", "Field Operations Manager › ladder"),
            ("l k k <enter>", "Director of Field Service › ladder"),
        ],
    );
}

/// The seed page among the corpus, where both exist.
#[test]
fn from_the_seed_page_to_the_vp_and_back() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/gitlab-2022");
    if !corpus.exists() {
        eprintln!("skipped: {} does not exist", corpus.display());
        return;
    }
    let mut stage = Stage::empty(Settings::default(), (120, 40));
    stage.load(Arc::new(load::all(&Source::Path(corpus), &Sites::default()).expect("the corpus")));
    walk(
        &mut stage,
        &[
            ("<c-p> 'finance/director-it-operations' <enter> L", "Director, IT Operations › ladder"),
            ("l <enter>", "VP, Information Technology › ladder"),
            ("b", "Director, IT Operations › ladder"),
            ("F", "VP, Information Technology › ladder"),
        ],
    );
    assert!(stage.press("b <esc>").first_line().contains("Director, IT Operations"));
}
