//! Screens: a handbook, some keys, the screen that they lead to.

use super::PAGES;
use super::stage::{Stage, script};

#[test]
fn the_first_screen() {
    insta::assert_snapshot!(script(PAGES, (80, 16), ""), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ Finance                    2 │ Finance
       ▸ Controller                 │ 2 pages
       ▸ Treasurer ✗                │
     ▸ Labs                       1 │ • Controller¹
                                    │ • Treasurer²
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter fold  / search  L ladder  Ctrl-p go to  ] links  Tab pane  ? help
    ");
}

#[test]
fn of_a_path_that_is_too_long_the_beginning_of_a_name_stays() {
    let page = "---\ntitle: Keeper of the Northern Lights\n---\n\n## Levels\n\n### Senior Keeper of the Northern \
                Lights\n\n#### Requirements\n\n- Sees at night\n";
    let pages = [("lighthouse/keeper.md", page)];
    let first = |width| {
        let mut stage = super::stage::Stage::open(&pages, (width, 16));
        stage.press("<c-p> 'senior' <enter> l j").first_line()
    };
    assert_eq!(first(70), "… › Senior Keeper of the Northern Lights › Requirements       1 page");
    assert_eq!(first(56), "… › Senior Keeper of the Nort… › Requirements   1 page");
    assert_eq!(first(30), "… › Requirements      1 page");
}

#[test]
fn a_department_opens_and_its_pages_show_their_grades() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "z M G l"), @r"
     Labs                                                        3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▸ Finance ✗                  2 │ Labs
    █▾ Labs                       1 │ 1 page
       ▸ Lab Engineer           6–7 │
                                    │ • Lab Engineer¹                          6–7
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter fold  / search  L ladder  Ctrl-p go to  ] links  Tab pane  ? help
    ");
}

#[test]
fn a_page_opens_to_its_levels() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "G l j l"), @r"
     Labs › Lab Engineer                                         3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ Finance                    2 │ Lab Engineer                       grade 6–7 ┃
       ▸ Controller                 │ Labs                                         ┃
       ▸ Treasurer ✗                │                                              ┃
     ▾ Labs                       1 │ Lab engineers build the instruments.         ┃
    █  ▾ Lab Engineer           6–7 │                                              ┃
         ▸ Lab Engineer           6 │ Levels                                       ┃
         ▸ Senior Lab Engineer    7 │
                                    │ Lab Engineer                         grade 6
                                    │
                                    │ Job Grade
                                    │ The Lab Engineer is a grade 6.
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  / search  L ladder  i in full  c compare  a levels  ? help     3/3
    ");
}

#[test]
fn a_level_shows_its_grade_and_no_row_for_it() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "G l j l j l j"), @r"
     Labs › Lab Engineer › Lab Engineer › Responsibilities       3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ Finance                    2 │ Responsibilities
       ▸ Controller                 │ Lab Engineer
       ▸ Treasurer ✗                │
     ▾ Labs                       1 │  • Build what was drawn.
       ▾ Lab Engineer           6–7 │  • Measure twice.
         ▾ Lab Engineer           6 │    ◦ Once in the morning.
    █      ▸ Responsibilities     2 │
         ▸ Senior Lab Engineer    7 │
                                    │
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  / search  L ladder  i in full  c compare  a levels  ? help     3/3
    ");
}

#[test]
fn an_item_shows_its_section_and_is_marked() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "G l j l j l j l j"), @r"
     Labs › Lab Engineer › Lab Engineer › Responsibilities       3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ Finance                    2 │ Responsibilities
       ▸ Controller                 │ Lab Engineer
       ▸ Treasurer ✗                │
     ▾ Labs                       1 │▌ • Build what was drawn.
       ▾ Lab Engineer           6–7 │  • Measure twice.
         ▾ Lab Engineer           6 │    ◦ Once in the morning.
           ▾ Responsibilities     2 │
    █        · Build what was draw… │
             ▸ Measure twice.       │
         ▸ Senior Lab Engineer    7 │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  / search  L ladder  i in full  c compare  a levels  ? help     3/3
    ");
}

#[test]
fn the_career_ladder_tells_where_it_leads() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "j l j j"), @r"
     Finance › Controller › Career Ladder                        3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ Finance                    2 │ Career Ladder
       ▾ Controller                 │ Controller
         ▸ Responsibilities       2 │
    █      Career Ladder  → Treasu… │ The next step is the Treasurer¹.
       ▸ Treasurer ✗                │
     ▸ Labs                       1 │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  / search  L ladder  i in full  c compare  P way up  ? help     1/3
    ");
}

#[test]
fn everything_unfolded() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "z R"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ Finance                    2 ┃ Finance
       ▾ Controller                 ┃ 2 pages
         ▾ Responsibilities       2 ┃
           · Close the books every… ┃ • Controller¹
           · Keep the auditors hap… ┃ • Treasurer²
           Career Ladder  → Treasu… ┃
       ▾ Treasurer ✗                │
         ▾ Responsibilities       2 │
           · Watch the cash.        │
           · Ask the board first.   │
         ▾ Requirements           1 │
           · Steady hands           │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter fold  / search  L ladder  Ctrl-p go to  ] links  Tab pane  ? help
    ");
}

#[test]
fn one_depth_more() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "+ +"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ Finance                    2 │ Finance
       ▾ Controller                 │ 2 pages
         ▸ Responsibilities       2 │
           Career Ladder  → Treasu… │ • Controller¹
       ▾ Treasurer ✗                │ • Treasurer²
         ▸ Responsibilities       2 │
         ▸ Requirements           1 │
     ▾ Labs                       1 │
       ▾ Lab Engineer           6–7 │
         ▸ Lab Engineer           6 │
         ▸ Senior Lab Engineer    7 │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     unfolded 3 rows
    ");
}

#[test]
fn help_lists_the_keys_of_the_pane_first() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "?"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ keys ────────────────────────────────────────────────────────── 113 ╮
       ▸│ / filters                                                            │
       ▸│█Enter              open for reading; fold or unfold a de…       tree ┃
     ▸ L│ l Right            unfold, or go to the first child             tree │
        │ h Left             fold, or go to the parent                    tree │
        │ Space              fold or unfold                               tree │
        │ j Down             down                                   everywhere │
        │ k Up               up                                     everywhere │
        │ Ctrl-d             half a page down                       everywhere │
        │──────────────────────────────────────────────────────────────────────│
        │ Enter: open for reading; fold or unfold a department                 │
        ╰──────────────────────────────────────────────────────────────────────╯
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter run  / filter  Esc close  y copy                                   1/113
    ");
}

#[test]
fn help_is_filtered() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "? / 'fold'"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ keys ──────────────────────────────────────────────────── 13 of 113 ╮
       ▸│› fold                                                                │
       ▸│█Enter              open for reading; fold or unfold a de…       tree ┃
     ▸ L│ l Right            unfold, or go to the first child             tree ┃
        │ h Left             fold, or go to the parent                    tree ┃
        │ Space              fold or unfold                               tree │
        │ zM                 fold all of the tree                   everywhere │
        │ zR                 unfold all of the tree                 everywhere │
        │ +                  unfold the tree one depth more         everywhere │
        │──────────────────────────────────────────────────────────────────────│
        │ Enter: open for reading; fold or unfold a department                 │
        ╰──────────────────────────────────────────────────────────────────────╯
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter done  Esc leave                                                     1/13
    ");
}

#[test]
fn an_open_page_is_marked_for_its_own_problems_and_a_folded_one_for_those_below_it() {
    let pages = [("ops.md", "# Ops\n\ntext\n"), ("ops/pilot.md", "# Pilot\n\nSee [this](/job-families/nowhere/).\n")];
    let marked = |keys: &str| {
        let screen = script(&pages, (80, 16), keys);
        let tree = screen.lines().skip(2).map(|line| line.split('│').next().unwrap_or_default().to_owned());
        tree.filter(|line| line.contains('✗')).collect::<Vec<_>>()
    };
    assert!(matches!(&marked("h")[..], [ops] if ops.contains("Ops")), "{:?}", marked("h"));
    assert!(matches!(&marked("l")[..], [pilot] if pilot.contains("Pilot")), "{:?}", marked("l"));
}

#[test]
fn problems_are_listed() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "p"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ problems ────────────────────────────────────────────────── 1 error ╮
       ▸│ / filters                                                            │
       ▸│█error no page finance/bord: 'board'…   finance/treasurer:8 dead-link │
     ▸ L│──────────────────────────────────────────────────────────────────────│
        │ finance/treasurer.md:8:11: no page finance/bord: 'board' leads       │
        │ nowhere; let it lead to the page that is there now, or take the link │
        │ out. The reader who follows it is lost: most often the page was      │
        │ renamed, moved or joined with another.                               │
        ╰──────────────────────────────────────────────────────────────────────╯
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter go there  / filter  Esc close  e edit  y copy  ? help                1/1
    ");
}

#[test]
fn problems_begin_with_those_of_the_page() {
    let broken = |title: &str| {
        format!("---\ntitle: {title}\n---\n\n## Requirements\n\n- See [this](/job-families/gone-{title}/)\n")
    };
    let (anvil, bellows) = (broken("Anvil"), broken("Bellows"));
    let pages = [("forge/anvil.md", &*anvil), ("forge/bellows.md", &bellows)];
    let selected = |keys, width| {
        let screen = super::stage::Stage::open(&pages, (width, 16)).press(keys).screen();
        screen.lines().filter(|line| line.contains("│█error")).map(str::to_owned).collect::<Vec<_>>().join("")
    };
    assert!(selected("p", 80).contains("forge/anvil:7 "), "{}", selected("p", 80));
    let there = selected("<c-p> 'bell' <enter> p", 80);
    assert!(there.contains("forge/bellows:7 ") && there.contains(" dead-link "), "{there}");
    // On a narrow screen the words matter more than the rule's name.
    let narrow = selected("<c-p> 'bell' <enter> p", 40);
    assert!(narrow.contains("bellows:7") && !narrow.contains("dead-link"), "{narrow}");
}

#[test]
fn on_a_narrow_screen_a_problem_is_explained_and_its_place_is_told_once() {
    let mut stage = super::stage::Stage::open(PAGES, (40, 12));
    stage.press("p").shows("easurer:8").shows("│ renamed, moved or joined with").hides("treasurer.md:8:11");
    // Who copies it wants both.
    stage.press("y");
    let copied = stage.effects.iter().any(
        |effect| matches!(effect, rungs::app::Effect::Copy { text, .. } if text.starts_with("finance/treasurer.md:8:11: ")),
    );
    assert!(copied, "{:?}", stage.effects);
}

#[test]
fn on_a_very_narrow_screen_names_come_before_where_they_belong() {
    let mut stage = super::stage::Stage::open(PAGES, (20, 5));
    stage.press(":").shows("█search ").shows(" find      Ctrl-f │");
    stage.press("<esc> p").shows("█error no page");
}

#[test]
fn what_has_just_happened_has_the_last_line_of_a_narrow_screen() {
    let mut stage = super::stage::Stage::open(PAGES, (40, 12));
    assert!(stage.press("j").last_line().ends_with("/3"), "{}", stage.last_line());
    let told = stage.press("C <esc> M").last_line();
    assert!(told.contains("the mouse is off") && told.ends_with("/3"), "{told}");
    let told = stage.press("H").last_line();
    assert!(told.contains("H does nothing here; ? lists the keys") && !told.ends_with("/3"), "{told}");
}

#[test]
fn what_has_just_happened_has_as_many_lines_as_it_needs() {
    insta::assert_snapshot!(script(PAGES, (40, 12), "c"), @r"
     Finance             3 pages  1 problem
    █▾ Finance                            2
       ▸ Controller
       ▸ Treasurer ✗
     ▸ Labs                               1





     a department is no role: choose a page
     or level
    ");
    // Whatever lies on top.
    insta::assert_snapshot!(script(PAGES, (30, 9), "j f 9"), @r"
    ╭─ links ───────────────── 2 ╮
    │ / filters  a number takes… │
    │█1 auditors   htt… external │
    │ 2 Treasurer  Tre…       ok │
    │                            │
    │                            │
    │                            │
     nothing here has the number
     9
    ");
    // Not all of the screen: what is left over is cut.
    insta::assert_snapshot!(script(PAGES, (20, 5), "c"), @r"
     Finance  1 problem
    █▾ Finance        2┃
       ▸ Controller    ┃
     a department is no
     role: choose a pa…
    ");
}

#[test]
fn help_is_read_in_full_on_a_narrow_screen() {
    let mut stage = super::stage::Stage::open(PAGES, (40, 12));
    stage.press("?");
    let keymap = rungs::config::keymap::Keymap::default();
    let mut told = Vec::new();
    for _ in keymap.bindings() {
        let screen = stage.screen();
        let (_, about) = screen.split_once("│──").unwrap();
        let lines = about.lines().skip(1).filter_map(|line| line.strip_prefix('│')?.strip_suffix('│'));
        told.push(lines.map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned());
        stage.press("j");
    }
    for binding in keymap.bindings() {
        let (keys, desc) = (binding.keys(), &binding.desc);
        let is_told = |told: &String| told.starts_with(&format!("{keys} ")) && told.ends_with(&format!(": {desc}"));
        assert!(told.iter().any(is_told), "{keys}: {desc}");
    }
}

#[test]
fn links_are_listed_with_where_they_lead() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "j f"), @r"
     Finance › Controller                                        3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ F╭─ links ─────────────────────────────────────────────────────────── 2 ╮
    █  ▸│ / filters  a number takes one                                        │
       ▸│█1 auditors   https://audit.example/                         external │
     ▸ L│ 2 Treasurer  Treasurer                                            ok │ 2
        │                                                                      │
        │──────────────────────────────────────────────────────────────────────│
        │ https://audit.example/                                               │
        ╰──────────────────────────────────────────────────────────────────────╯
                                    │ The next step is the Treasurer².
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter follow  / filter  Esc close  y copy  ? help                          1/2
    ");
}

#[test]
fn a_link_tells_where_it_leads_before_it_is_followed() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "j ] ]"), @r"
     Finance › Controller                                        3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ Finance                    2 │ Controller
    ▌  ▸ Controller                 │ Finance
       ▸ Treasurer ✗                │
     ▸ Labs                       1 │ Responsibilities                           2
                                    │  • Close the books every month.
                                    │  • Keep the auditors¹ happy.
                                    │
                                    │ Career Ladder
                                    │ The next step is the Treasurer².
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     2 → ✓ Treasurer finance/treasurer                            Enter follow  1/3
    ");
}

#[test]
fn an_external_link_says_so() {
    Stage::open(PAGES, (80, 16))
        .press("j ]")
        .tells("1 → ↗ external https://audit.example/")
        .hints("open in the browser");
}

#[test]
fn a_missing_link_offers_the_nearest() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "j j ] <enter>"), @r"
     Finance › Treasurer                                         3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ F╭─ no such page ───────────────────────────────────────────────────────╮
       ▸│ The handbook has no page finance/bord                                │
    ▌  ▸│ No page has a name like it                                           │
     ▸ L│                                                                      │ 2
        │ Enter look for it by name   Esc stay here                            │
        ╰──────────────────────────────────────────────────────────────────────╯
                                    │
                                    │ Requirements                               1
                                    │  • Steady hands
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter look for it  Esc close  ? help                                       2/3
    ");
}

#[test]
fn where_no_page_is_near_what_is_missing_is_looked_for_by_name() {
    let pages = [
        ("a/pilot.md", "# Pilot\n\n[one](/job-families/b/dock-rigger/)\n"),
        ("b/crew.md", "# Crew\n\n## Levels\n\n### Rigger of the Long Dry Dock\n\n- Rigs\n"),
    ];
    let mut stage = Stage::open(&pages, (80, 16));
    stage.press("j ] <enter>").shows("No page has a name like it");
    stage.press("<enter>").shows("› dock rigger");
    stage.press("<enter>").is_at("B › Crew › Rigger of the Long Dry Dock");
    stage.press("b").is_at("A › Pilot");
}

#[test]
fn names_are_found_with_their_context() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "<c-p> 'slab'"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ go to ─────────────────────────────────────────────────────────── 1 ╮
       ▸│› slab                                                                │
       ▸│█Senior Lab Engineer  Lab Engineer                                  7 │
     ▸ L│                                                                      │
        │                                                                      │
        │                                                                      │
        │                                                                      │
        │                                                                      │
        │                                                                      │
        │──────────────────────────────────────────────────────────────────────│
        │ labs/engineer                                                        │
        ╰──────────────────────────────────────────────────────────────────────╯
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter go there  Esc leave                                                  1/1
    ");
}

#[test]
fn commands_are_found() {
    insta::assert_snapshot!(script(PAGES, (80, 16), ": 'the'"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ commands ───────────────────────────────────────────────── 43 of 62 ╮
       ▸│› the                                                                 │
       ▸│█theme       the next theme                                         t ┃
     ▸ L│ other-pane  to the other pane                                    Tab │
        │ search      search the handbook                                    / │
        │ ladder      draw the ladder: what leads here, its levels, what…    L │
        │ map         draw the map around it: of the department, then of…      │
        │ in-full     all that the role asks, with origins; again: its pa…   i │
        │ compare     compare the role with the next one up, or with thos…   c │
        │──────────────────────────────────────────────────────────────────────│
        │ the next theme                                                       │
        ╰──────────────────────────────────────────────────────────────────────╯
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter run  Esc leave                                                      1/43
    ");
}

#[test]
fn what_is_found_is_counted() {
    Stage::open(PAGES, (80, 16)).press("j <c-f> 'the'").tells("find the").hints(" 1/4");
}

#[test]
fn the_tree_is_hidden() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "j w"), @r"
     Finance › Controller                                        3 pages  1 problem
    ────────────────────────────────────────────────────────────────────────────────
     Controller
     Finance

     Responsibilities                                                            2
      • Close the books every month.
      • Keep the auditors¹ happy.

     Career Ladder
     The next step is the Treasurer².



    ────────────────────────────────────────────────────────────────────────────────
     / search  L ladder  i in full  c compare  P way up  Ctrl-p go to  ? help   1/3
    ");
}

#[test]
fn a_narrow_screen_shows_one_pane() {
    insta::assert_snapshot!(script(PAGES, (40, 12), "j"), @r"
     Finance › Controller         1 problem
     ▾ Finance                            2
    █  ▸ Controller
       ▸ Treasurer ✗
     ▸ Labs                               1






     Enter open  / search  ? help       1/3
    ");
}

#[test]
fn a_narrow_screen_shows_the_page_when_it_has_the_keys() {
    insta::assert_snapshot!(script(PAGES, (40, 12), "j <enter> ] ]"), @r"
    Finance › Controller         1 problem
    Controller
    Finance

    Responsibilities                    2
     • Close the books every month.
     • Keep the auditors¹ happy.

    Career Ladder
    The next step is the Treasurer².

    2 → ✓ Treasurer finance/treasurer
    ");
}

#[test]
fn the_smallest_usable_screen() {
    insta::assert_snapshot!(script(PAGES, (20, 5), "j"), @r"
     … › Controller
     ▾ Finance        2┃
    █  ▸ Controller    ┃
       ▸ Treasurer ✗
     ? help         1/3
    ");
}

#[test]
fn lists_fill_a_small_screen() {
    insta::assert_snapshot!(script(PAGES, (20, 5), "<c-p> 'trea'"), @r"
    ╭─ go to ─────── 1 ╮
    │› trea            │
    │█Treasurer  Fina… │
    │                  │
    ╰──────────────────╯
    ");
}

#[test]
fn escape_sequences_of_pages_do_not_reach_the_screen() {
    let page = "---\ntitle: \"A\\e[31mB\"\n---\n\n## Responsibilities\n\n- x\u{1b}]0;y\u{7}z \u{202e}desrever\n";
    let screen = script(&[("labs/a.md", page)], (80, 16), "z R");
    assert!(screen.chars().all(|c| c == '\n' || !c.is_control()), "{screen:?}");
    assert!(!screen.contains('\u{202e}'));
}

#[test]
fn a_handbook_without_pages_says_which_it_is_and_hints_at_nothing_that_needs_one() {
    insta::assert_snapshot!(script::<&str>(&[], (60, 12), ""), @r"
    rungs
                             │
                             │
                             │
                             │ There is no page in /handbook.
                             │ Pages are files of markdown,
                             │ .md; they come up here as soon
                             │ as they are written.
                             │
                             │
                             │
    : commands  ? help
    ");
}
