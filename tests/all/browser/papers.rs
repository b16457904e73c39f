//! Papers in the browser: in full, side by side, as a matrix, the way up; and the indexes.

use crossterm::event::MouseEventKind;
use rungs::app::{Effect, Settings};
use rungs::handbook::Place;
use rungs::paper::{Shown, comparison_csv, comparison_markdown};

use super::stage::{Stage, handbook};
use crate::ports::{MASTER, PILOT, PORTS};

const BOOK: &[(&str, &str)] = &[
    ("ports/pilot.md", PILOT),
    ("ports/port-management.md", PORTS),
    ("sea/harbour-master.md", MASTER),
    (
        "sea/diver.md",
        "---\ntitle: Diver\n---\n\n## Levels\n\n### Diver\n\n#### Requirements\n\n- Holds the breath for a minute\n- \
         Keeps gear\n  - And dries it\n\n### Senior Diver\n\n#### Requirements\n\n- Keeps gear\n- Holds the breath for \
         two minutes\n\n### Lead Diver\n\n#### Requirements\n\n- Teaches divers\n- Keeps gear\n",
    ),
    (
        "sea/round.md",
        "---\ntitle: Round\n---\n\n## Levels\n\n### Left\n\n#### Requirements\n\n- Extends the Right requirements\n- \
         Extends the Chief Accountant requirements\n- Two hands\n\n### Right\n\n#### Requirements\n\n- Extends the Left \
         requirements\n",
    ),
];

/// A browser with a role selected.
fn at(role: &str, size: (u16, u16)) -> Stage {
    let mut stage = Stage::open(BOOK, size);
    stage.press("<c-p>");
    for word in role.split(' ') {
        stage.press(&format!("'{word}' <space>"));
    }
    stage.press("<enter>");
    stage
}

fn plain(role: &str, size: (u16, u16)) -> Stage {
    let settings = Settings { ascii: true, colour: false, ..Settings::default() };
    let mut stage = Stage::empty(settings, size);
    stage.load(handbook(BOOK));
    stage.press("<c-p>");
    for word in role.split(' ') {
        stage.press(&format!("'{word}' <space>"));
    }
    stage.press("<enter>");
    stage
}

/// The screen below the line that says where one is and how much there is.
fn below(stage: &Stage) -> String {
    stage.screen().split_once('\n').map(|(_, below)| below.to_owned()).unwrap_or_default()
}

/// The rows of the list on top, below the line in which one enters.
fn offered(stage: &Stage) -> Vec<String> {
    let screen = stage.screen();
    let rows = screen.lines().filter_map(|line| line.split(['│', '┃']).nth(1)).map(|row| row.trim_matches(['█', ' ']));
    rows.skip_while(|row| !row.starts_with('›')).skip(1).map(str::to_owned).collect()
}

// In full.

#[test]
fn all_that_a_role_asks_stands_in_the_place_of_its_page() {
    insta::assert_snapshot!(below(at("senior pilot", (80, 24)).press("i")), @r"
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ Ports                      2 │ Senior Pilot                         grade 6
       ▾ Pilot ✗                5–6 │ asks in full: 3 of its own, 2 from 2 others
         ▸ Requirements           1 │
         ▸ Pilot                  5 │ Responsibilities                           2
    █    ▸ Senior Pilot           6 │   • Steers large ships
           Career Ladder  → Port M… │   • Teaches other pilots
       ▸ Port Management          7 │
     ▸ Sea                        3 │ Requirements                               3
                                    │   ↳ from Pilot
                                    │   │ • Knows the harbour
                                    │   ↳ from Pilot, all levels
                                    │   │ • Two eyes
                                    │   • Knows the tides
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  / search  L ladder  i page  c compare  a levels  ? help        1/5
    ");
}

#[test]
fn in_full_follows_the_tree_and_goes_away_again() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("i K").shows("asks in full: 2 of its own, 1 from another");
    stage.press("i").hides("asks in full");
    stage.press("i").shows("asks in full");
    stage.press("<esc>").hides("asks in full");
    // What is on top is closed first.
    stage.press("i q").hides("asks in full");
    assert!(stage.effects.is_empty());
}

#[test]
fn an_item_in_full_leads_to_where_it_stands_and_back() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("i <tab> G <enter>").is_at("Ports › Pilot › Senior Pilot › Requirements  ");
    stage.hides("asks in full");
    let back = stage.press("b").screen();
    assert!(back.contains("asks in full") && back.contains("Senior Pilot"), "{back}");
}

#[test]
fn circles_and_dead_ends_say_so() {
    insta::assert_snapshot!(below(plain("round left", (60, 16)).press("i <tab>")), @r"
    --------------------------+---------------------------------
     - Ports                2 | Left                           #
       + Pilot x          5-6 | asks in full: 1, all of its    #
       + Port Management    7 | own                            #
     - Sea                  3 |                                #
       + Diver              3 | Requirements                 1 #
       + Harbour Master       |>  > from Right                 #
       - Round              2 |   x Extends the Left           #
    |    + Left               |     requirements               #
         + Right              |     a circle: Left builds on   #
                              |     this
                              |   x Extends the Chief
                              |     Accountant requirements
    --------------------------+---------------------------------
     Enter go  ] next step  y copy  Esc close  ? help       1/4
    ");
}

// Side by side.

#[test]
fn a_level_and_the_next_one_up() {
    insta::assert_snapshot!(below(at("senior pilot", (80, 24)).press("K c")), @r"
    ────────────────────────────────────────────────────────────────────────────────
     Pilot (5)  →  Senior Pilot (6)
     same 2   reworded 1   new 2   no longer 0
     ─ Responsibilities ──────────────────────────────────────────────────────────
    █~ Steers small large ships
     + Teaches other pilots

     ─ Requirements ──────────────────────────────────────────────────────────────
     + Knows the tides
     = Knows the harbour
     = Two eyes                                             from Pilot, all levels










    ────────────────────────────────────────────────────────────────────────────────
     Enter go  ] next step  = same  s swap  c with  y copy  Esc close  ? help   1/5
    ");
}

#[test]
fn two_columns_where_there_is_room() {
    insta::assert_snapshot!(below(at("senior pilot", (120, 40)).press("K c")), @r"
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Pilot (5)                                                 →  Senior Pilot (6)
     same 2   reworded 1   new 2   no longer 0
     ─ Responsibilities ──────────────────────────────────────────────────────────────────────────────────────────────────
    █Steers small ships                                        ~  Steers large ships
                                                               +  Teaches other pilots

     ─ Requirements ──────────────────────────────────────────────────────────────────────────────────────────────────────
                                                               +  Knows the tides
     Knows the harbour                                         =  Knows the harbour
     Two eyes                          from Pilot, all levels  =  Two eyes                          from Pilot, all levels


























    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter go  ] next step  = same  s swap  c with  y copy  Esc close  Y CSV  : commands  ? help                        1/5
    ");
}

#[test]
fn one_column_on_a_small_screen_in_ascii_without_colour() {
    insta::assert_snapshot!(below(plain("senior pilot", (40, 12)).press("K c")), @r"
     Pilot (5)  ->  Senior Pilot (6)
     same 2 reworded 1 new 2 no longer 0
     - Responsibilities ------------------
    >~ Steers [-small-]{+large+} ships
     + Teaches other pilots

     - Requirements ----------------------
     + Knows the tides
     = Knows the harbour
     = Two eyes     from Pilot, all levels
     Enter go  ] next step  ? help      1/5
    ");
}

#[test]
fn what_is_the_same_can_be_hidden_and_the_roles_exchanged() {
    insta::assert_snapshot!(below(at("senior pilot", (80, 16)).press("K c = s")), @r"
    ────────────────────────────────────────────────────────────────────────────────
     Senior Pilot (6)  →  Pilot (5)
     same 2   reworded 1   new 0   no longer 2                  the same is hidden
     ─ Responsibilities ──────────────────────────────────────────────────────────
    █~ Steers large small ships
     - Teaches other pilots

     ─ Requirements ────────────────────────────────────────────────── 2 the same
     - Knows the tides




    ────────────────────────────────────────────────────────────────────────────────
     Enter go  ] next step  = same  s swap  c with  y copy  Esc close  ? help   1/3
    ");
}

#[test]
fn on_to_the_next_step_over_families_and_back() {
    let mut stage = at("senior pilot", (80, 24));
    let head = |stage: &Stage| stage.screen().lines().skip(2).take(2).map(str::trim).collect::<Vec<_>>().join(" ");
    assert!(head(stage.press("K c")).starts_with("Pilot (5)  →  Senior Pilot (6)"));
    insta::assert_snapshot!(head(stage.press("]")), @r"Senior Pilot (6)                                               ports/pilot →  Manager, Ports (7)                                   ports/port-management");
    insta::assert_snapshot!(head(stage.press("]")), @r"Manager, Ports (7)                                   ports/port-management →  Harbour Master                                          sea/harbour-master");
    stage.press("]").tells("no step leads on from Harbour Master");
    stage.press("[ [");
    assert!(head(&stage).starts_with("Pilot (5)  →  Senior Pilot (6)"), "{}", head(&stage));
}

#[test]
fn the_other_role_is_chosen_by_name() {
    let mut stage = at("senior pilot", (80, 24));
    let chosen = stage.press("K C 'harbour' <enter>").screen();
    assert!(chosen.contains("Pilot (5)") && chosen.contains("→  Harbour Master"), "{chosen}");
    stage.press("c 'manager' <enter>").shows("→  Manager, Ports (7)");
    stage.press("<esc>").hides("no longer");
}

#[test]
fn hiding_what_is_the_same_says_so_where_nothing_is() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("C 'harbour' <enter>").shows("same 0");
    stage.press("=").tells("what is the same is hidden");
    stage.press("=").tells("all is shown");
}

#[test]
fn the_counts_of_a_comparison_fit_a_narrow_screen() {
    let counts = |width| {
        let mut stage = at("senior pilot", (width, 16));
        let screen = stage.press("K c").screen();
        screen.lines().find(|line| line.contains("same ")).unwrap_or_default().trim().to_owned()
    };
    assert_eq!(counts(80), "same 2   reworded 1   new 2   no longer 0");
    assert_eq!(counts(42), "same 2  reworded 1  new 2  no longer 0");
    assert_eq!(counts(38), "same 2 reworded 1 new 2 no longer 0");
}

#[test]
fn who_is_near_is_offered_first() {
    let mut stage = at("senior pilot", (80, 24));
    let near = offered(stage.press("C"));
    assert!(near[0].starts_with("Pilot  ") && near[1].starts_with("Pilot  "), "{near:?}");
    assert!(!near[2].starts_with("Senior Pilot") && !near[2].starts_with("Pilot"), "{near:?}");
    stage.press("<down> <enter>").shows("Senior Pilot (6)  →  Pilot (5)");
    // From a comparison as well.
    assert_eq!(offered(stage.press("c"))[..3], near[..3]);
}

#[test]
fn in_full_compares_as_its_page_does() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K i <tab> c").shows("Pilot (5)  →  Senior Pilot (6)");
}

#[test]
fn the_next_one_up_is_the_first_that_the_page_tells_of() {
    let page = |title: &str, ladder: &str| {
        format!("---\ntitle: {title}\n---\n\n## Requirements\n\n- Two hands\n\n## Career Ladder\n\n{ladder}\n")
    };
    let to = "- [Weaver](/job-families/weaver/)\n- [Cooper](/job-families/cooper/)";
    let (spinner, weaver, cooper) = (page("Spinner", to), page("Weaver", ""), page("Cooper", ""));
    let pages = [("cooper.md", &*cooper), ("spinner.md", &spinner), ("weaver.md", &weaver)];
    let mut stage = Stage::open(&pages, (80, 24));
    stage.press("<c-p> 'spinner' <enter> c").shows("\n →  Weaver ");
}

#[test]
fn marked_roles_are_compared() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K v").tells("Pilot is marked; c on another compares the two");
    stage.press("<c-p> 'harbour' <enter> c").shows("→  Harbour Master");
    // A mark holds for one comparison.
    stage.press("<esc> c").shows("compare with");
    stage.tells("no step leads on from Harbour Master: choose with whom to compare it");
}

#[test]
fn a_mark_is_seen_in_the_tree_and_taken_away_again() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K v j").shows("\n◆    ▸ Pilot ");
    assert!(!stage.press("k v j").screen().contains('◆'));
}

#[test]
fn an_item_leads_to_its_place_and_back_to_the_comparison() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K c j <enter>").is_at("Ports › Pilot › Senior Pilot › Responsibilities ");
    stage.press("b").shows("reworded 1");
}

#[test]
fn the_first_and_the_last_keys_go_to_the_ends_of_a_paper() {
    let first = at("senior pilot", (80, 12)).press("K c").screen();
    let mut stage = at("senior pilot", (80, 12));
    assert_ne!(stage.press("K c G").screen(), first);
    assert_eq!(stage.press("g").screen(), first);
}

#[test]
fn a_comparison_is_copied_as_the_command_line_writes_it() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K c y Y");
    let handbook = stage.model.handbook();
    let page = handbook.find("ports/pilot").unwrap();
    let [left, right] = ["Pilot", "Senior Pilot"].map(|name| {
        let level = handbook.page(page).levels().find(|level| handbook.page(page).text(*level) == name);
        Place { page, node: level.unwrap() }
    });
    let copy = |text, what: &str| Effect::Copy { text, what: what.to_owned() };
    let markdown = comparison_markdown(handbook, left, right, Shown::default());
    assert!(markdown.contains("- Steers ~~small~~**large** ships"), "{markdown}");
    let sheet = comparison_csv(handbook, left, right);
    assert_eq!(stage.effects, [copy(markdown, "comparison as markdown"), copy(sheet, "comparison as CSV")]);
}

#[test]
fn a_role_that_is_shown_in_full_is_copied_in_full_from_the_tree_too() {
    let copied = |keys: &str| match at("senior pilot", (80, 24)).press(keys).effects.as_slice() {
        [Effect::Copy { what, .. }] => what.clone(),
        other => panic!("{keys}: {other:?}"),
    };
    assert_eq!(copied("y"), "level");
    assert_eq!(copied("i y"), "role in full as markdown");
    assert_eq!(copied("i <tab> y"), "role in full as markdown");
    assert_eq!(copied("i l j y"), "section");
}

#[test]
fn links_are_found_on_the_page_not_below_what_is_asked_in_full() {
    let mut stage = Stage::open(super::PAGES, (80, 24));
    stage.press("j i").shows("asks in full");
    stage.press("i i ]").hides("asks in full");
}

#[test]
fn text_is_found_on_papers() {
    // In full beside the tree, whoever has the keys, and on top.
    for keys in ["K i", "K i <tab>", "K c"] {
        let mut stage = at("senior pilot", (80, 24));
        stage.press(keys).press("<c-f> 'HIPS'");
        assert!(stage.last_line().ends_with("1/1") || stage.last_line().ends_with("1/2"), "{keys}: {}", stage.screen());
        let selected = |stage: &Stage| stage.screen().lines().any(|line| line.contains('█') && line.contains("ships"));
        assert!(selected(stage.press("<enter>")), "{keys}: {}", stage.screen());
        let paper = below(&stage);
        assert!(stage.press("n").last_line().contains('/'), "{keys}: {}", stage.screen());
        // What was found is let go first, then the paper.
        stage.press("N <esc>");
        assert_eq!(below(&stage).lines().next(), paper.lines().next(), "{keys}");
        assert!(stage.press("<c-f> 'zz' <enter>").last_line().starts_with("'zz' is not found here"), "{keys}");
    }
}

#[test]
fn what_is_found_on_a_paper_is_marked_where_it_is_shifted_to() {
    let level = |n: usize| format!("### Keeper {n}\n\n#### Requirements\n\n- Lamp {n}\n\n");
    let page = format!("---\ntitle: Keeper\n---\n\n## Levels\n\n{}", (1..=9).map(level).collect::<String>());
    let mut stage = Stage::open(&[("keeper.md", &page)], (60, 30));
    stage.press("a <c-f> 'lamp' <enter>");
    let marked = |stage: &Stage| {
        let buffer = stage.buffer();
        let ground = |x: u16, y: u16| buffer[(x, y)].bg;
        let y = stage.screen().lines().position(|line| line.contains("Lamp 1")).unwrap() as u16;
        (0..60).filter(|x| ground(*x, y) != ground(58, y)).collect::<Vec<_>>()
    };
    let before = marked(&stage);
    assert!(!before.is_empty(), "{}", stage.screen());
    assert_eq!(marked(stage.press("l l")), before, "{}", stage.screen());
}

#[test]
fn the_levels_of_pages_nearby_are_offered_before_specialties_and_what_is_further() {
    let page = |title: &str, rest: &str| format!("---\ntitle: {title}\n---\n\n## Requirements\n\n- {title}\n\n{rest}");
    let levels = "## Levels\n\n### Junior\n\n- A\n\n### Senior\n\n- B\n\n## Specialties\n\n### Deep\n\n- C\n";
    let pages = [
        ("air/pilot.md", page("Balloonist", levels)),
        ("sea/land/cook.md", page("Cook", "")),
        ("sea/land/diver.md", page("Diver", levels)),
        ("sea/land/mate.md", page("Mate", levels)),
        ("sea/port/guard.md", page("Guard", levels)),
    ];
    let mut stage = Stage::open(&pages, (80, 40));
    let rows = offered(stage.press("<c-p> 'diver' <enter> C"));
    let two_words = |row: &String| row.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let rows: Vec<String> = rows.iter().map(two_words).collect();
    let expected = [
        "Junior Diver", "Senior Diver", "Cook Sea", "Mate Sea", "Junior Mate", "Senior Mate", "Deep Diver",
        "Deep Mate", "Guard Sea", "Junior Guard", "Senior Guard", "Deep Guard", "Balloonist Air",
    ];
    assert_eq!(rows[..expected.len()], expected, "{}", stage.screen());
}

#[test]
fn the_roles_to_which_a_way_leads_are_offered_first() {
    let mut stage = at("senior pilot", (80, 24));
    let rows = offered(stage.press("P"));
    let begin = ["Manager, Ports  ", "Harbour Master  ", "Pilot  "];
    assert!(rows.iter().zip(begin).all(|(row, begin)| row.starts_with(begin)), "{}", stage.screen());
}

#[test]
fn of_roles_of_a_name_those_to_which_a_way_leads_are_meant_first() {
    let mut pages = BOOK.to_vec();
    pages.push(("air/master.md", "# Master, Balloons\n\n## Responsibilities\n\n- Floats\n"));
    pages.push(("air/masters.md", "# Master\n\n## Responsibilities\n\n- Floats\n"));
    let mut stage = Stage::open(&pages, (80, 24));
    stage.press("<c-p> 'senior' <space> 'pilot' <enter> P 'mast'");
    let rows = offered(&stage);
    assert!(rows[0].starts_with("Harbour Master "), "{rows:?}");
    // But for who has written the whole name.
    let rows = offered(stage.press("'er'"));
    assert!(rows[0].starts_with("Master ") && rows[1].starts_with("Harbour Master "), "{rows:?}");
}

#[test]
fn a_page_that_asks_nothing_itself_in_full_names_its_levels() {
    let mut stage = at("diver", (80, 24));
    stage
        .press("i")
        .shows("asks in full: nothing")
        .shows("• Senior Diver")
        .shows("nothing is asked of all levels; each asks")
        .shows("for itself:");
    stage.press("<tab> j <enter>").is_at("Sea › Diver › Senior Diver");
}

#[test]
fn a_role_in_full_counts_what_a_comparison_counts() {
    let mut stage = at("diver", (80, 24));
    stage.press("l l");
    // Keeps gear, and dries it.
    stage.press("i").shows("asks in full: 3, all of its own");
    stage.press("i c").shows("same 1   reworded 1   new 0   no longer 1");
}

// Matrix.

#[test]
fn all_levels_of_a_page_side_by_side() {
    insta::assert_snapshot!(below(at("senior diver", (80, 24)).press("a")), @r"
    ────────────────────────────────────────────────────────────────────────────────
     Diver: 3 levels, 4 items
                                           Diver        Senior Diver Lead Diver
     ● asked   ~ reworded                  –            –            –
     ─ Requirements ──────────────────────────────────────────────────────────────
    █Holds the breath for a minute         ●            ~
     Keeps gear                            ●            ●            ●
       And dries it                        ●
     Teaches divers                                                  ●












    ────────────────────────────────────────────────────────────────────────────────
     Enter go  = same  y copy  Esc close  Y CSV  : commands  ? help             1/4
    ");
}

#[test]
fn what_all_levels_ask_is_hidden() {
    let levels =
        [("Junior Keeper", "Sweeps the stairs"), ("Keeper", "Lights lamps"), ("Senior Keeper", "Writes reports")];
    let level = |(name, item)| format!("### {name}\n\n#### Requirements\n\n- Two eyes\n- {item}\n\n");
    let page = format!("---\ntitle: Keeper\n---\n\n## Levels\n\n{}", levels.map(level).concat());
    let mut stage = Stage::open(&[("keeper.md", &page)], (80, 16));
    stage.press("a").hints("= same");
    stage
        .press("=")
        .shows("Keeper: 3 levels, 4 items, 1 that all ask left out")
        .hides("Two eyes")
        .shows("Writes reports");
    stage.press("y = y");
    let copied = |effect: &Effect| match effect {
        Effect::Copy { text, .. } => text.contains("Two eyes"),
        _ => panic!("{effect:?}"),
    };
    assert_eq!(stage.effects.iter().map(copied).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn words_of_names_are_not_broken_where_there_is_room() {
    let level = |name: &str| format!("### {name}\n\n#### Requirements\n\n- Eyes of {name}\n\n");
    let levels: String = ["A Lighthouse Keeper", "B Extraordinary One", "C", "D", "E"].map(level).concat();
    let page = format!("---\ntitle: Keeper\n---\n\n## Levels\n\n{levels}");
    Stage::open(&[("keeper.md", &page)], (100, 16)).press("a").shows(" Lighthouse ").shows(" Extraordinary ");
}

#[test]
fn marks_make_a_matrix_that_is_shifted_where_it_is_wide() {
    let mut stage = plain("senior pilot", (40, 20));
    stage.press("K v <c-p> 'senior' <enter> v <c-p> 'manager' <enter> v <c-p> 'harbour' <enter> c");
    insta::assert_snapshot!(below(&stage), @r"
    ----------------------------------------
     4 roles, 7 items
                                      Seni
                             Pilot    Pilo
     x asked   ~ reworded    5        6
     - Responsibilities ------------------
    >Steers small ships      x        ~
     Teaches other pilots             x
     Keeps the harbour

     - Requirements ----------------------
     Knows the harbour       x        x
     Two eyes                x        x
     Knows the tides                  x
     Leads pilots


    ----------------------------------------
     Enter go  l more  = same  ? help   1/7
    ");
    insta::assert_snapshot!(below(stage.press("l l")), @r"
    ----------------------------------------
     4 roles, 7 items
                             Manager, Harb
                             Ports    Mast
     x asked   ~ reworded    7        -
     - Responsibilities ------------------
    >Steers small ships
     Teaches other pilots
     Keeps the harbour                x

     - Requirements ----------------------
     Knows the harbour
     Two eyes                x
     Knows the tides
     Leads pilots            x


    ----------------------------------------
     Enter go  l more  = same  ? help   1/7
    ");
}

#[test]
fn of_a_wide_matrix_the_last_column_is_the_end() {
    let mut stage = plain("senior pilot", (40, 20));
    stage.press("K v <c-p> 'senior' <enter> v <c-p> 'manager' <enter> v <c-p> 'harbour' <enter> c");
    stage.press("h").tells("this is the first column");
    assert!(stage.press("j l").last_line().contains("l more"), "{}", stage.last_line());
    stage.press("9 l");
    assert!(!stage.last_line().contains("l more"), "{}", stage.last_line());
    stage.press("l").tells("this is the last column");
    stage.resize((120, 20));
    stage.press("l").tells("all of it is seen");
}

#[test]
fn a_wheel_that_turns_sideways_shifts_a_matrix() {
    let turn = |keys: &str, kinds: &[MouseEventKind]| {
        let mut stage = plain("senior pilot", (40, 20));
        stage.press("K v <c-p> 'senior' <enter> v <c-p> 'manager' <enter> v <c-p> 'harbour' <enter> c").press(keys);
        for kind in kinds {
            stage.mouse(*kind, 20, 8);
        }
        stage.screen()
    };
    let (left, right) = (MouseEventKind::ScrollLeft, MouseEventKind::ScrollRight);
    assert_eq!(turn("", &[right]), turn("l", &[]));
    assert_eq!(turn("", &[right, right, left]), turn("l", &[]));
    assert_eq!(turn("", &[left]), turn("", &[]));
}

#[test]
fn names_above_a_matrix_are_broken_between_words_where_it_is_shifted_anyway() {
    let level = |name: &str| format!("### {name} Lamplighter\n\n#### Requirements\n\n- Lights lamps\n\n");
    let ranks = ["Associate", "Intermediate", "Senior", "Staff", "Principal", "Distinguished", "Chief"];
    let page = format!("---\ntitle: Lamps\n---\n\n## Levels\n\n{}", ranks.map(level).concat());
    for (width, whole) in [(80, true), (100, false), (160, true)] {
        let mut stage = Stage::open(&[("lamps.md", &page)], (width, 20));
        stage.press("a");
        assert_eq!(stage.screen().contains("Intermediate"), whole, "{}", stage.screen());
        assert_eq!(stage.press("l").screen().contains("Associate"), width > 80, "{}", stage.screen());
    }
}

#[test]
fn a_page_of_a_paper_is_turned_to_the_line_that_is_so_far_down() {
    let items: String = (1..=60).map(|n| format!("- Number {n}\n")).collect();
    let page = format!("---\ntitle: Keeper\n---\n\n## Requirements\n\n{items}");
    let mut stage = Stage::open(&[("keeper.md", &page)], (80, 24));
    stage.press("i <tab>");
    let at = |stage: &Stage| stage.last_line().rsplit_once("  ").unwrap().1.trim().to_owned();
    assert_eq!(at(&stage), "1/60");
    // Each item takes a line: as many items as half of the rows.
    assert_eq!(at(stage.press("<c-d>")), "11/60");
    assert_eq!(at(stage.press("<c-d>")), "21/60");
    assert_eq!(at(stage.press("<c-u>")), "11/60");
}

// The way up.

#[test]
fn a_way_of_one_step_says_at_once_what_it_asks() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K P 'senior' <space> 'pilot' <enter>").shows("▾ ↓ the next level").shows("+ Knows the tides");
    stage.press("]").press("]").tells("this is the last step");
    assert!(!stage.press("<esc> P 'senior' <space> 'pilot' <enter> ]").last_line().contains("next step"));
    // What is folded stays so.
    stage.press("<space>").shows("▸ ↓ the next level").press("<enter> <esc>").shows("▸ ↓ the next level");
}

#[test]
fn the_way_up_to_another_role() {
    let mut stage = at("senior pilot", (80, 24));
    insta::assert_snapshot!(below(stage.press("K P 'harbour' <enter>")), @r"
    ────────────────────────────────────────────────────────────────────────────────
     Pilot (5)  →  Harbour Master
     3 steps, 3 families

     Pilot                                                             ports/pilot
    █   5  Pilot
       ▸ ↓ the next level                                        2 new, 1 reworded
        6  Senior Pilot
       ▸ → The next step in the Pilot job family is to move to the Port Management
           job family or the Quays job family.                               1 new

     Port Management                                         ports/port-management
        7  Manager, Ports
       ▸ → The next step in the Port Management job family is to move to the
           Harbour Master job family.                                        1 new

     Harbour Master                                             sea/harbour-master
           Harbour Master



    ────────────────────────────────────────────────────────────────────────────────
     Enter go  ] next step  s swap  y copy  Esc close  : commands  ? help       1/7
    ");
    insta::assert_snapshot!(below(stage.press("] ] <space> j")), @r"
    ────────────────────────────────────────────────────────────────────────────────
     Pilot (5)  →  Harbour Master
     3 steps, 3 families

     Pilot                                                             ports/pilot
        5  Pilot
       ▸ ↓ the next level                                        2 new, 1 reworded
        6  Senior Pilot
       ▾ → The next step in the Pilot job family is to move to the Port Management
           job family or the Quays job family.                               1 new
           Requirements  1 new
    █      + Leads pilots

     Port Management                                         ports/port-management
        7  Manager, Ports
       ▸ → The next step in the Port Management job family is to move to the
           Harbour Master job family.                                        1 new

     Harbour Master                                             sea/harbour-master
           Harbour Master

    ────────────────────────────────────────────────────────────────────────────────
     Enter go  Space fold  ] next step  s swap  y copy  Esc close  ? help       5/8
    ");
    stage.press("h").shows("▸ → The next step in the Pilot");
}

#[test]
fn a_step_of_the_way_opens_as_a_comparison() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K P 'harbour' <enter> ] <enter>").shows("Pilot (5)  →  Senior Pilot (6)");
    stage.press("<esc>").shows("3 steps, 3 families");
}

#[test]
fn where_there_is_no_way_the_nearest_is_told() {
    insta::assert_snapshot!(below(plain("harbour", (60, 16)).press("P 'senior' <enter>")), @r"
    ------------------------------------------------------------
     Harbour Master  ->  Senior Pilot (6)
     no way leads there, but one leads from there to here

     Harbour Master                         sea/harbour-master
    >      Harbour Master
         x sea/harbour-master.md:11: The next step in the
           Harbour Master job family is not yet defined.





    ------------------------------------------------------------
     Enter go  s swap  y copy  Esc close  ? help            1/2
    ");
}

#[test]
fn of_roles_of_one_name_that_of_ones_own_page_is_meant_first() {
    let level = |name: &str| format!("### {name}\n\n#### Requirements\n\n- Eyes of {name}\n\n");
    let page =
        |title: &str| format!("---\ntitle: {title}\n---\n\n## Levels\n\n{}{}", level("Keeper"), level("Chief Keeper"));
    let (beacon, lamp, tower) = (page("Beacon"), page("Lamp"), page("Tower"));
    let pages = [("sea/beacon.md", &*beacon), ("sea/lamp.md", &*lamp), ("sea/tower.md", &*tower)];
    for (title, keys) in [("Lamp", "j j l j"), ("Tower", "j j j l j")] {
        let screen = Stage::open(&pages, (80, 16)).press(keys).press("P 'chief' <enter>").screen();
        assert!(screen.contains("1 step, 1 family") && screen.contains(title), "{title}: {screen}");
    }
}

// What else can be done from a paper.

#[test]
fn lists_and_ladders_open_from_a_paper_and_one_comes_back() {
    let compared = |stage: &Stage| stage.screen().contains("Pilot (5)  →  Senior Pilot (6)");
    for (keys, expected) in [
        ("<c-p> 'diver' <enter>", "Sea › Diver"),
        ("L", "Ports › Pilot › ladder"),
        ("-", "Ports › Pilot"),
        (": 'ladder' <enter>", "Ports › Pilot › ladder"),
    ] {
        let mut stage = at("pilot", (80, 24));
        assert!(compared(stage.press("l j c")), "{}", stage.screen());
        let there = stage.press(keys).first_line();
        assert!(there.starts_with(expected), "{keys}: {there}");
        if compared(&stage) {
            assert_eq!(keys, "-", "only a key that means nothing stays");
            continue;
        }
        stage.press(if there.contains("ladder") { "<esc> b" } else { "b" });
        assert!(compared(&stage), "{keys}: {}", stage.screen());
    }
    for (keys, expected) in [("m '", "bookmarks"), ("I", "indexes"), ("p", "problems"), ("/ 'x' <esc> S", "searches")] {
        let mut stage = at("pilot", (80, 24));
        let screen = stage.press("l j c").press(keys).screen();
        assert!(screen.contains(&format!("─ {expected} ─")), "{keys}: {screen}");
        assert!(compared(stage.press("<esc>")), "{keys}: {}", stage.screen());
    }
}

#[test]
fn only_levels_are_called_so() {
    let page = "# Pilot\n\n## Duties\n\n- Steers\n\n## Specialties\n\n### Tugs\n\n#### Duties\n\n- Pulls\n\n### Ferries\n\n\
                #### Duties\n\n- Lands\n\n## Levels\n\n### Senior Pilot\n\n#### Duties\n\n- Teaches\n";
    let mut stage = Stage::open(&[("sea/pilot.md", page)], (80, 24));
    stage
        .press("<c-p> 'tugs' <enter> v <c-p> 'ferries' <enter> v <c-p> 'senior' <enter> v c")
        .shows("Pilot: 3 roles, ");
}

// Indexes.

#[test]
fn where_a_role_of_an_index_stands_is_told_as_everywhere() {
    let pages =
        [("field-service/pilot.md", "# Pilot\n\n## Job Grade\n\nThe Pilot is a grade 6.\n\n## Duties\n\n- It\n")];
    let mut stage = Stage::open(&pages, (80, 20));
    stage.press("I <enter>").shows("█6 Pilot  Field Service");
}

#[test]
fn indexes_are_counted_listed_and_filtered() {
    let mut stage = at("senior pilot", (80, 20));
    insta::assert_snapshot!(below(stage.press("K I")), @r"
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ P╭─ indexes ───────────────────────────────────────────────────────── 4 ╮ 5
       ▾│ / filters                                                            │
        │█roles by grade                                                     3 │
    █   │ roles without a grade                                              6 │
        │ families that nothing leads to                                     3 │
        │ ladders that lead nowhere                                          1 │
       ▸│                                                                      │ 1
     ▸ S╰──────────────────────────────────────────────────────────────────────╯
                                    │
                                    │ Requirements                               1
                                    │  • Knows the harbour
                                    │
                                    │ Next step
                                    │  → Port Management¹  grade 7  ✓
                                    │  → Quays²  missing
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter list  / filter  Esc close  y copy  ? help                            1/4
    ");
    insta::assert_snapshot!(below(stage.press("G <enter>")), @r"
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ P╭─ ladders that lead nowhere ─────────────────────────────────────── 1 ╮ 5
       ▾│ / filters                                                            │
        │█Harbour Master  Sea                                                  │
    █   │                                                                      │
        │                                                                      │
        │──────────────────────────────────────────────────────────────────────│
       ▸│ The next step in the Harbour Master job family is not yet defined.   │ 1
     ▸ S╰──────────────────────────────────────────────────────────────────────╯
                                    │
                                    │ Requirements                               1
                                    │  • Knows the harbour
                                    │
                                    │ Next step
                                    │  → Port Management¹  grade 7  ✓
                                    │  → Quays²  missing
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter go there  / filter  Esc close  y copy  ? help                        1/1
    ");
    // One step back: to the indexes, with the one selected that was open.
    assert!(below(stage.press("<esc>")).contains("█ladders that lead nowhere"), "{}", stage.screen());
    stage.press("g <enter> / 'manager' <enter> <enter>").is_at("Ports › Port Management › Manager, Ports");
}

#[test]
fn an_index_opens_at_the_role_in_hand_with_what_stands_around_it() {
    let level = |i: usize| format!("### Pilot {i:02}\n\n#### Job Grade\n\nGrade {i}\n\n");
    let levels: String = (1..=40).map(level).collect();
    let mut stage = Stage::open(&[("sea/pilot.md", format!("# Pilot\n\n## Levels\n\n{levels}"))], (80, 20));
    stage.press("<c-p> 'pilot' <space> '23' <enter> I <enter>");
    let rows: Vec<String> = stage.screen().lines().filter(|line| line.contains("Pilot ")).map(str::to_owned).collect();
    let own = rows.iter().position(|row| row.contains("█23")).unwrap_or_else(|| panic!("{}", stage.screen()));
    assert!(own > 3 && own + 3 < rows.len(), "{}", stage.screen());
}

#[test]
fn a_reload_keeps_a_paper_and_what_is_gone_says_so() {
    let mut stage = at("senior pilot", (80, 24));
    stage.press("K c j");
    stage.load(handbook(BOOK));
    stage.shows("reworded 1");
    stage.load(handbook(&BOOK[1..]));
    stage.shows("this is no longer in the handbook");
    stage.press("<enter> ] y <esc>").hides("no longer");
}
