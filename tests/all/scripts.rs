//! Key scripts: a handbook, some keys, the screen that they lead to.

use crossterm::event::{MouseButton, MouseEventKind};
use rungs::app::{Changes, Effect, Event, Progress, Settings};
use rungs::config::keymap::Keymap;
use rungs::handbook::{Handbook, Origin};

use crate::stage::{Stage, handbook, script};

/// A small handbook of its own: two departments, a page with levels, one without, links of every kind.
pub const PAGES: &[(&str, &str)] = &[
    (
        "finance/controller.md",
        "---\ntitle: Controller\n---\n\n## Responsibilities\n\n- Close the books every month.\n- Keep the \
         [auditors](https://audit.example/) happy.\n\n## Career Ladder\n\nThe next step is the \
         [Treasurer](/job-families/finance/treasurer/).\n",
    ),
    (
        "finance/treasurer.md",
        "---\ntitle: Treasurer\n---\n\n## Responsibilities\n\n- Watch the cash.\n- Ask the \
         [board](/job-families/finance/bord/) first.\n\n## Requirements\n\n- Steady hands\n",
    ),
    (
        "labs/engineer.md",
        "---\ntitle: Lab Engineer\n---\n\nLab engineers build the instruments.\n\n## Levels\n\n### Lab Engineer\n\n\
         #### Job Grade\n\nThe Lab Engineer is a grade 6.\n\n#### Responsibilities\n\n- Build what was drawn.\n- Measure \
         twice.\n  - Once in the morning.\n\n### Senior Lab Engineer\n\n#### Job Grade\n\nThe Senior Lab Engineer is a \
         grade 7.\n\n#### Requirements\n\n- Has built before.\n",
    ),
];

// Looking around.

#[test]
fn the_first_screen() {
    insta::assert_snapshot!(script(PAGES, (80, 16), ""), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ Finance                    2 │ Finance
       ▸ Controller                 │ 2 pages
       ▸ Treasurer ✗                │
     ▸ Labs                       1 │ • Controller
                                    │ • Treasurer
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  Space fold  Tab pane  L ladder  Ctrl-p go to  / search  ? help
    ");
}

#[test]
fn a_department_opens_and_its_pages_show_their_grades() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "z M G l"), @r"
     Labs                                                        3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▸ Finance ✗                  2 │ Labs
    █▾ Labs                       1 │ 1 page
       ▸ Lab Engineer           6–7 │
                                    │ • Lab Engineer                           6–7
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  Space fold  Tab pane  L ladder  Ctrl-p go to  / search  ? help
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
     Enter open  Space fold  Tab pane  L ladder  i in full  c compare  ? help   3/3
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
     Enter open  Space fold  Tab pane  L ladder  i in full  c compare  ? help   3/3
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
     Enter open  Space fold  Tab pane  L ladder  i in full  c compare  ? help   3/3
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
     Enter open  Space fold  Tab pane  ] next link  f links  L ladder  ? help   1/3
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
           · Close the books every… ┃ • Controller
           · Keep the auditors hap… ┃ • Treasurer
           Career Ladder  → Treasu… ┃
       ▾ Treasurer ✗                │
         ▾ Responsibilities       2 │
           · Watch the cash.        │
           · Ask the board first.   │
         ▾ Requirements           1 │
           · Steady hands           │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  Space fold  Tab pane  L ladder  Ctrl-p go to  / search  ? help
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
           Career Ladder  → Treasu… │ • Controller
       ▾ Treasurer ✗                │ • Treasurer
         ▸ Responsibilities       2 │
         ▸ Requirements           1 │
     ▾ Labs                       1 │
       ▾ Lab Engineer           6–7 │
         ▸ Lab Engineer           6 │
         ▸ Senior Lab Engineer    7 │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter open  Space fold  Tab pane  L ladder  Ctrl-p go to  / search  ? help
    ");
}

#[test]
fn help_lists_the_keys_of_the_pane_first() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "?"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ keys ────────────────────────────────────────────────────────── 105 ╮
       ▸│ / filters                                                            │
       ▸│█Enter              open for reading; fold or unfold a departme… tree ┃
     ▸ L│ l Right            unfold, or go to the first child             tree │
        │ h Left             fold, or go to the parent                    tree │
        │ Space              fold or unfold                               tree │
        │ zM                 fold all                                     tree │
        │ zR                 unfold all                                   tree │
        │ +                  unfold one depth more                        tree │
        │ -                  fold what is open deepest                    tree │
        │ Enter              follow the current link                      page │
        ╰──────────────────────────────────────────────────────────────────────╯
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter choose  / filter  Esc close  ? help
    ");
}

#[test]
fn help_is_filtered() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "? / 'fold'"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ keys ──────────────────────────────────────────────────── 13 of 105 ╮
       ▸│› fold                                                                │
       ▸│█Enter              open for reading; fold or unfold a departme… tree ┃
     ▸ L│ l Right            unfold, or go to the first child             tree ┃
        │ h Left             fold, or go to the parent                    tree ┃
        │ Space              fold or unfold                               tree ┃
        │ zM                 fold all                                     tree ┃
        │ zR                 unfold all                                   tree ┃
        │ +                  unfold one depth more                        tree │
        │ -                  fold what is open deepest                    tree │
        │ Space              fold or unfold a step                       paper │
        ╰──────────────────────────────────────────────────────────────────────╯
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter choose  Esc leave
    ");
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
     Enter choose  / filter  Esc close  ? help
    ");
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
     Enter choose  / filter  Esc close  ? help                                  1/3
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
    insta::assert_snapshot!(script(PAGES, (80, 16), "j ]"), @r"
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
     1 → ↗ external https://audit.example/           Enter open in the browser  1/3
    ");
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
        │ Esc stay here                                                        │
        ╰──────────────────────────────────────────────────────────────────────╯
                                    │
                                    │ Requirements                               1
                                    │  • Steady hands
                                    │
                                    │
                                    │
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter choose  / filter  Esc close  ? help                                  2/3
    ");
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
     Enter choose  Esc leave
    ");
}

#[test]
fn commands_are_found() {
    insta::assert_snapshot!(script(PAGES, (80, 16), ": 'the'"), @r"
     Finance                                                     3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
    █▾ F╭─ commands ───────────────────────────────────────────────── 45 of 68 ╮
       ▸│› the                                                                 │
       ▸│█other-pane        to the other pane                              Tab ┃
     ▸ L│ theme             the next theme                                   t │
        │ first             to the first                                     g │
        │ last              to the last; with a count, to that one           G │
        │ next-sibling      to the next sibling in the tree                  J │
        │ previous-sibling  to the previous sibling in the tree              K │
        │ focus-tree        to the tree                                        │
        │ expand            unfold, or go to the first child                 l │
        │ collapse          fold, or go to the parent                        h │
        ╰──────────────────────────────────────────────────────────────────────╯
    ────────────────────────────────┴───────────────────────────────────────────────
     Enter choose  Esc leave
    ");
}

#[test]
fn what_is_found_is_counted() {
    insta::assert_snapshot!(script(PAGES, (80, 16), "j <c-f> 'the'"), @r"
     Finance › Controller                                        3 pages  1 problem
    ────────────────────────────────┬───────────────────────────────────────────────
     ▾ Finance                    2 │ Controller
    █  ▸ Controller                 │ Finance
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
     find the                                                                   1/4
    ");
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
     Tab pane  ] next link  f links  L ladder  i in full  c compare  ? help     1/3
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






     Enter open  Space fold  ? help     1/3
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

// What keys do.

/// Presses keys on a screen of 120x16 and tells the first line: where one is.
#[track_caller]
fn at(keys: &str, expected: &str) {
    let mut stage = Stage::open(PAGES, (120, 16));
    let line = stage.press(keys).first_line();
    let (place, _) = line.split_once("  ").unwrap_or((&line, ""));
    assert_eq!(place, expected, "{keys}");
}

#[test]
fn moving() {
    at("j", "Finance › Controller");
    at("2 j", "Finance › Treasurer");
    at("9 9 9 9 9 9 9 9 9 9 9 9 j", "Labs");
    at("j j k", "Finance › Controller");
    at("<down> <down> <up>", "Finance › Controller");
    at("G", "Labs");
    at("G g", "Finance");
    at("G g g", "Finance");
    at("2 G", "Finance › Controller");
    at("<end>", "Labs");
    at("<end> <home>", "Finance");
    at("<c-d>", "Labs");
    at("<pagedown> <pageup>", "Finance");
    at("J", "Labs");
    at("J J", "Labs");
    at("J K", "Finance");
    at("j J", "Finance › Treasurer");
    at("j J J", "Finance › Treasurer");
}

#[test]
fn folding() {
    at("j l j", "Finance › Controller › Responsibilities");
    at("j l l", "Finance › Controller › Responsibilities");
    at("j l l h", "Finance › Controller");
    at("j l l l j h", "Finance › Controller › Responsibilities");
    at("j l l h h j", "Finance › Treasurer");
    at("j h", "Finance");
    at("j h h j", "Labs");
    at("<space> j", "Labs");
    at("<space> <space> j", "Finance › Controller");
    at("z R G", "Labs › Lab Engineer › Senior Lab Engineer › Requirements");
    at("z R G z M", "Labs");
    at("z R G -", "Labs › Lab Engineer › Senior Lab Engineer › Requirements");
    at("+ + j l j", "Finance › Controller › Career Ladder");
}

#[test]
fn following_and_coming_back() {
    at("j ] ] <enter>", "Finance › Treasurer");
    at("j ] ] <enter> b", "Finance › Controller");
    at("j ] ] <enter> b F", "Finance › Treasurer");
    at("j ] ] <enter> <backspace> <a-right> <c-o>", "Finance › Controller");
    at("j f 2", "Finance › Treasurer");
    at("j f j <enter>", "Finance › Treasurer");
    at("j j ] <enter> <esc>", "Finance › Treasurer");
    at("<c-p> 'senior' <enter>", "Labs › Lab Engineer › Senior Lab Engineer");
    at("<c-p> 'senior' <enter> b", "Finance");
    at("<c-p> 'zzzz' <enter>", "Finance");
    at("p <enter>", "Finance › Treasurer › Responsibilities");
}

#[test]
fn links_are_followed_by_numbers_of_several_digits() {
    let links: String = (1..=20).map(|n| format!("- [to {n}](/job-families/b/p{n}/)\n")).collect();
    let page = format!("---\ntitle: A\n---\n\n## Notes\n\n{links}");
    let others: Vec<(String, String)> =
        (1..=20).map(|n| (format!("b/p{n}.md"), format!("---\ntitle: P{n}\n---\n\nText.\n"))).collect();
    let mut pages: Vec<(&str, &str)> = others.iter().map(|(path, text)| (&**path, &**text)).collect();
    pages.push(("a/a.md", &page));
    for (keys, expected) in
        [("j f 1 0", "B › P10"), ("j f 2 0", "B › P20"), ("j f 7", "B › P7"), ("j f 1 <enter>", "B › P1 ")]
    {
        let mut stage = Stage::open(&pages, (80, 16));
        let line = stage.press(keys).first_line();
        assert!(line.starts_with(expected), "{keys}: {line}");
    }
}

#[test]
fn bookmarks() {
    at("j l l m z M ' 1", "Finance › Controller › Responsibilities");
    at("j m j m g ' <enter>", "Finance › Controller");
    at("j m j m g ' 2", "Finance › Treasurer");
    at("j m j m g ' 2 b", "Finance");
    at("j m m j ' 1", "Finance › Treasurer");
    says("'", "nothing is bookmarked yet");
    says("j m", "bookmark at Controller; ' lists all");
    says("j m m", "no bookmark at Controller any more");
}

#[test]
fn back_returns_to_the_exact_place() {
    let mut stage = Stage::open(PAGES, (60, 8));
    let before = stage.press("j <tab> ] ]").screen();
    stage.press("<enter>");
    assert_ne!(stage.screen(), before);
    assert_eq!(
        stage.press("b").screen().lines().take(7).collect::<Vec<_>>(),
        before.lines().take(7).collect::<Vec<_>>()
    );
    assert!(stage.last_line().starts_with("2 → ✓ Treasurer"), "{}", stage.last_line());
}

#[test]
fn help_lies_on_top_of_lists() {
    let mut stage = Stage::open(PAGES, (80, 16));
    assert!(stage.press("p ?").screen().contains("take what is selected"));
    assert!(stage.press("<esc>").screen().contains("dead-link"));
    assert!(!stage.press("<esc>").screen().contains("dead-link"));
}

/// Presses keys and tells the last line.
#[track_caller]
fn says(keys: &str, expected: &str) {
    let mut stage = Stage::open(PAGES, (100, 16));
    let line = stage.press(keys).last_line();
    assert!(line.starts_with(expected), "{keys}: {line}");
}

#[test]
fn a_key_that_does_nothing_says_why() {
    says("x", "x does nothing here; ? lists the keys");
    says("z x", "zx does nothing here");
    says("b", "there is no way back from here");
    says("F", "there is no way forward from here");
    says("j h h h", "this is the top of the tree");
    says("]", "no link stands here");
    says("j ] ] ]", "this is the last link");
    says("j [ [ [", "this is the first link");
    says("n", "nothing is being found; / searches the handbook, Ctrl-f this page");
    says("j <c-f> 'zebra' <enter>", "'zebra' is not found here");
    says("j <tab> <enter>", "no link is chosen; ] goes to the next");
    says("Y", "no link is chosen");
    says("e", "a department without a page of its own has no file");
    says("o", "a department without a page of its own has no file");
    says("j o", "where the pages stand on the web is not configured");
    says("<esc>", "nothing is on top; q quits");
    says("z R z R +", "everything is unfolded");
    says("z M -", "everything is folded");
    says("? J", "'next-sibling' has no meaning here; Esc closes");
    says("G l j l j j l j l j l", "nothing is below this; Enter opens it for reading");
    says("j f 7", "nothing here has the number 7");
}

#[test]
fn counts_and_sequences_are_shown_while_they_wait() {
    let mut stage = Stage::open(PAGES, (80, 16));
    assert!(stage.press("1 2").last_line().ends_with("12"));
    assert!(stage.press("z").last_line().ends_with("12z"));
    assert!(!stage.press("<esc>").last_line().ends_with("12z"));
}

// What leaves the browser.

#[track_caller]
fn asks(keys: &str, expected: &[Effect]) {
    let settings = Settings { web: Some("https://hand.example/jobs/".to_owned()), ..Settings::default() };
    let mut stage = Stage::empty(settings, (80, 16));
    stage.load(handbook(PAGES));
    stage.press(keys);
    assert_eq!(stage.effects, expected, "{keys}");
}

fn copy(text: &str, what: &str) -> Effect {
    Effect::Copy { text: text.to_owned(), what: what.to_owned() }
}

#[test]
fn copying() {
    asks("j l l l j y", &[copy("Close the books every month.", "item")]);
    asks("j j l j j y", &[copy("## Requirements\n\n- Steady hands", "section")]);
    asks("y", &[copy("Finance", "name")]);
    asks("j ] Y", &[copy("https://audit.example/", "link")]);
    asks("j ] ] Y", &[copy("https://hand.example/jobs/finance/treasurer/", "link")]);
    asks("j l l <c-y>", &[copy("Finance › Controller › Responsibilities", "heading path")]);
}

#[test]
fn opening() {
    let edit = |line| Effect::Edit("/handbook/finance/controller.md".into(), line);
    asks("j e", &[edit(1)]);
    asks("j l l e", &[edit(5)]);
    asks("j l l l j e", &[edit(7)]);
    asks("j ] ] e", &[edit(12)]);
    asks("j o", &[Effect::Open("https://hand.example/jobs/finance/controller/".to_owned())]);
    asks("j ] <enter>", &[Effect::Open("https://audit.example/".to_owned())]);
}

#[test]
fn leaving() {
    asks("q", &[Effect::Quit]);
    asks("<c-c>", &[Effect::Quit]);
    asks("? q", &[]);
    asks("? q q", &[Effect::Quit]);
    asks("<c-p> 'q' <c-c>", &[]);
    asks("<esc> <esc> <esc>", &[]);
    asks("<c-z>", &[Effect::Suspend]);
    asks("<c-l>", &[Effect::Redraw]);
    asks("r", &[Effect::Load]);
    asks("M M", &[Effect::Mouse(false), Effect::Mouse(true)]);
}

#[test]
fn addresses_that_could_start_something_are_never_opened() {
    for url in ["file:///etc/passwd", "ftp://x.example/", "ssh://x.example", "javascript:alert(1)", "vscode://x"] {
        let page = format!("---\ntitle: A\n---\n\nSee [this]({url}).\n");
        let mut stage = Stage::open(&[("a.md", &page)], (80, 16));
        stage.press("] <enter>");
        assert_eq!(stage.effects, [], "{url}");
    }
}

// Finding.

#[test]
fn finding_goes_around_and_ends_with_escape() {
    let mut stage = Stage::open(PAGES, (80, 16));
    assert!(stage.press("j <c-f> 'the'").last_line().ends_with("1/4"), "{}", stage.screen());
    assert!(stage.press("<enter> n").last_line().ends_with("2/4"));
    assert!(stage.press("N N").last_line().ends_with("4/4"));
    assert!(stage.press("2 n").last_line().ends_with("2/4"));
    assert!(!stage.press("<esc>").last_line().contains("2/4"));
    assert!(stage.press("<c-f> 'zz'").last_line().ends_with("0/0"));
}

#[test]
fn what_is_found_is_looked_for_on_the_next_page_too() {
    let mut stage = Stage::open(PAGES, (80, 16));
    stage.press("j <c-f> 'the' <enter> <tab>");
    assert!(stage.press("j").last_line().ends_with("1/2"), "{}", stage.last_line());
}

// The mouse.

#[test]
fn clicks_select_unfold_and_follow() {
    let mut stage = Stage::open(PAGES, (80, 16));
    assert!(stage.click(8, 3).first_line().starts_with("Finance › Controller"));
    assert!(stage.click(8, 3).screen().contains("Career Ladder"), "{}", stage.screen());
    let screen = stage.screen();
    let row = screen.lines().position(|line| line.contains("Treasurer²")).unwrap();
    let column = screen.lines().nth(row).unwrap().chars().position(|c| c == '²').unwrap();
    assert!(stage.click(column as u16 - 2, row as u16).first_line().starts_with("Finance › Treasurer"));
}

#[test]
fn the_wheel_scrolls_what_is_under_it() {
    let mut stage = Stage::open(PAGES, (80, 8));
    stage.press("z R");
    assert!(stage.screen().contains("Finance"));
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
    stage.press("<c-p> 'trea'");
    assert!(stage.click(10, 4).first_line().starts_with("Finance › Treasurer"));
    stage.press("?").click(0, 0);
    assert!(!stage.screen().contains("keys"));
}

// Loading, and coming back.

#[test]
fn before_anything_is_loaded_it_says_so() {
    let mut stage = Stage::empty(Settings::default(), (60, 8));
    insta::assert_snapshot!(stage.screen(), @r"
    rungs
                             │
                             │
                             │ Reading the handbook ...
                             │
                             │
                             │
    Enter open  Space fold  ? help      reading 0/0 ░░░░░░░░░░
    ");
    let empty = Handbook::build(Origin::Sample, Vec::new());
    stage.happen(Event::Loaded(empty.into(), Progress { read: 3, found: 9, done: false }));
    assert!(stage.last_line().ends_with("reading 3/9 ███░░░░░░░"), "{}", stage.last_line());
    stage.happen(Event::LoadFailed("/nowhere: no such folder".to_owned()));
    assert!(stage.screen().contains("/nowhere: no such folder"));
}

#[test]
fn the_first_row_stays_selected_while_pages_come_in() {
    let mut stage = Stage::empty(Settings::default(), (60, 8));
    let progress = Progress { read: 1, found: 3, done: false };
    stage.happen(Event::Loaded(handbook(&PAGES[2..]), progress));
    assert!(stage.first_line().starts_with("Labs"));
    stage.happen(Event::Loaded(handbook(PAGES), progress));
    assert!(stage.first_line().starts_with("Finance"));
}

#[test]
fn a_reload_does_not_scroll() {
    let long = format!("---\ntitle: A\n---\n\n## Responsibilities\n\n{}", "- item\n".repeat(40));
    let mut stage = Stage::open(&[("labs/a.md", &long)], (80, 16));
    let before = stage.press("z R 3 j <tab> 1 0 j").screen();
    stage.load(handbook(&[("labs/a.md", &long)]));
    assert_eq!(stage.screen(), before);
    stage.press("<tab> j");
    assert_ne!(stage.screen(), before);
}

#[test]
fn a_list_of_names_fills_while_pages_come_in() {
    let mut stage = Stage::empty(Settings::default(), (80, 16));
    stage.happen(Event::Loaded(handbook(&PAGES[..1]), Progress { read: 1, found: 3, done: false }));
    assert!(stage.press("<c-p> 'treasurer'").screen().contains("nothing matches"));
    stage.load(handbook(PAGES));
    assert!(stage.press("<enter>").first_line().starts_with("Finance › Treasurer"));
}

#[test]
fn a_reload_is_shown_when_it_is_whole() {
    let mut stage = Stage::open(PAGES, (80, 16));
    let before = stage.press("G l j").first_line();
    stage.happen(Event::Loaded(handbook(&PAGES[..1]), Progress { read: 1, found: 3, done: false }));
    assert_eq!(stage.first_line(), before);
    assert!(stage.last_line().contains("reading 1/3"));
    stage.load(handbook(&PAGES[1..]));
    assert!(stage.first_line().starts_with("Labs › Lab Engineer "));
    assert!(stage.first_line().ends_with("2 pages  1 problem"));
}

#[test]
fn a_reload_keeps_the_place_and_the_folds() {
    let mut stage = Stage::open(PAGES, (120, 20));
    let before = stage.press("G l j l j l j l j").screen();
    stage.load(handbook(PAGES));
    assert_eq!(stage.screen(), before);
    // A page that comes in before it changes nothing but the counts.
    let more =
        [&[("finance/accountant.md", "---\ntitle: Accountant\n---\n\n## Responsibilities\n\n- Count.\n")], PAGES];
    stage.load(handbook(&more.concat()));
    assert!(stage.first_line().starts_with("Labs › Lab Engineer › Lab Engineer › Responsibilities"));
    assert!(stage.screen().contains("· Build what was drawn."));
    // What is gone is looked for as near as possible.
    stage.load(handbook(&PAGES[..2]));
    assert!(stage.first_line().starts_with("Finance"), "{}", stage.screen());
}

/// What is different, as the loader tells it.
fn changes(changed: &[&str], gone: &[&str], moved: &[(&str, &str)]) -> Changes {
    let ids = |ids: &[&str]| ids.iter().map(|id| Box::from(*id)).collect();
    let moved = moved.iter().map(|(was, is)| (Box::from(*was), Box::from(*is))).collect();
    Changes { changed: ids(changed), gone: ids(gone), moved, ..Changes::default() }
}

#[test]
fn a_page_that_changes_keeps_what_one_reads_where_it_is() {
    let page = |above: &str, word: &str| {
        let items: String = (0..40).map(|i| format!("- {word} {i}\n")).collect();
        format!("---\ntitle: A\n---\n\n{above}## Responsibilities\n\n{items}\nSee [B](b.md) and [C](c.md).\n")
    };
    let mut stage = Stage::open(&[("labs/a.md", &page("", "item"))], (80, 16));
    let top = |stage: &Stage| stage.screen().lines().nth(2).unwrap_or_default().split('│').nth(1).map(str::to_owned);
    stage.press("l l <tab> 1 2 j");
    let before = top(&stage);
    assert!(before.as_deref().is_some_and(|line| line.contains("item")), "{}", stage.screen());
    // Something comes in above it.
    let more = handbook(&[("labs/a.md", &page("A word before.\n\nAnother.\n\n", "item"))]);
    stage.happen(Event::Changed(more, changes(&["labs/a"], &[], &[])));
    assert_eq!(top(&stage), before);
    assert_eq!(stage.last_line().split("   ").next(), Some("labs/a changed"));
    // What is read itself is reworded.
    stage.happen(Event::Changed(handbook(&[("labs/a.md", &page("", "thing"))]), changes(&["labs/a"], &[], &[])));
    assert_eq!(top(&stage), before.map(|line| line.replace("item ", "thing ").trim_end().to_owned()));
    // The current link stays the current one.
    stage.press("] ]");
    assert!(stage.last_line().starts_with("2 → ✗ missing labs/c"), "{}", stage.last_line());
    let linked = page("", "thing").replace("See", "First [D](d.md). See");
    stage.happen(Event::Changed(handbook(&[("labs/a.md", &linked)]), changes(&["labs/a"], &[], &[])));
    assert!(stage.press("<c-l>").last_line().starts_with("3 → ✗ missing labs/c"), "{}", stage.last_line());
}

#[test]
fn a_page_that_is_gone_says_so_and_comes_back() {
    let mut stage = Stage::open(PAGES, (120, 20));
    // Nothing has been checked yet when it is shown again.
    let unmarked = |line: &str| line.replace(" ✗", "  ").trim_end().to_owned();
    let shown = |stage: &Stage| stage.screen().lines().skip(1).take(16).map(unmarked).collect::<Vec<_>>();
    stage.press("G l j l j");
    let before = shown(&stage);
    stage.happen(Event::Changed(handbook(&PAGES[..2]), changes(&[], &["labs/engineer"], &[])));
    assert!(stage.last_line().starts_with("labs/engineer is gone; this is "), "{}", stage.screen());
    stage.happen(Event::Changed(handbook(PAGES), Changes::default()));
    assert_eq!(shown(&stage), before);
    // Whoever has gone elsewhere stays there.
    stage.happen(Event::Changed(handbook(&PAGES[..2]), changes(&[], &["labs/engineer"], &[])));
    let elsewhere = stage.press("g").first_line();
    stage.happen(Event::Changed(handbook(PAGES), Changes::default()));
    assert_eq!(stage.first_line().split("  ").next(), elsewhere.split("  ").next());
}

#[test]
fn a_page_that_moves_takes_the_place_and_its_bookmarks_along() {
    let mut stage = Stage::open(PAGES, (120, 20));
    stage.press("G l j m");
    let moved: Vec<(&str, &str)> = PAGES
        .iter()
        .map(|(path, text)| (if *path == PAGES[2].0 { "works/engineer.md" } else { *path }, *text))
        .collect();
    let id = PAGES[2].0.trim_end_matches(".md");
    stage.happen(Event::Changed(handbook(&moved), changes(&[], &[], &[(id, "works/engineer")])));
    assert!(stage.first_line().starts_with("Works › "), "{}", stage.screen());
    assert!(stage.last_line().starts_with(&format!("{id} is now works/engineer")), "{}", stage.last_line());
    stage.press("g ' <enter>");
    assert!(stage.first_line().starts_with("Works › "), "{}", stage.screen());
}

#[test]
fn a_handbook_that_is_gone_stays_on_the_screen() {
    let mut stage = Stage::open(PAGES, (120, 20));
    let before = stage.press("G l").first_line();
    stage.happen(Event::LoadFailed("cannot read the handbook".to_owned()));
    assert_eq!(stage.first_line().replace("3 pages  gone", "      3 pages"), before);
    assert!(stage.last_line().starts_with("cannot read the handbook; what was read stays"));
    stage.happen(Event::Changed(handbook(PAGES), Changes::default()));
    assert!(stage.last_line().starts_with("the handbook is back; nothing has changed"), "{}", stage.last_line());
}

#[test]
fn the_next_start_takes_up_where_the_last_left_off() {
    let mut stage = Stage::open(PAGES, (80, 10));
    let before = stage.press("G l j l m j l j <tab> 2 j 3 >").screen();
    let state = stage.model.state();
    let mut next = Stage::empty(Settings::default(), (80, 10));
    next.model.restore(state.clone());
    assert_eq!(next.model.state(), state, "before anything is loaded");
    // The place is waited for while pages come in.
    next.happen(Event::Loaded(handbook(&PAGES[..1]), Progress { read: 1, found: 3, done: false }));
    assert_eq!(next.model.state().selected, state.selected);
    next.load(handbook(PAGES));
    assert_eq!(next.screen(), before);
    assert_eq!(next.model.state(), state);
    let written = serde_json::to_string(&state).unwrap();
    assert_eq!(serde_json::from_str::<rungs::app::State>(&written).unwrap(), state);
}

#[test]
fn a_place_that_is_waited_for_is_given_up_when_the_user_goes_elsewhere() {
    let mut stage = Stage::open(PAGES, (80, 10));
    let state = stage.press("G").model.state();
    let mut next = Stage::empty(Settings::default(), (80, 10));
    next.model.restore(state);
    next.happen(Event::Loaded(handbook(&PAGES[..2]), Progress { read: 2, found: 3, done: false }));
    next.press("j");
    next.load(handbook(PAGES));
    assert!(next.first_line().starts_with("Finance › Controller"), "{}", next.first_line());
}

// Settings.

#[test]
fn a_keymap_of_ones_own_changes_keys_help_and_footer() {
    let keymap = Keymap::default().patched("everywhere:\n- { on: <c-g>, run: go-to, hint: jump }\n").unwrap();
    let mut stage = Stage::empty(Settings { keymap, ..Settings::default() }, (120, 16));
    stage.load(handbook(PAGES));
    assert!(stage.last_line().contains("Ctrl-g jump"), "{}", stage.last_line());
    assert!(stage.press("<c-g>").screen().contains("go to"));
}

#[test]
fn themes_change_and_the_terminals_ground_is_followed_until_then() {
    let mut stage = Stage::open(PAGES, (80, 16));
    let dark = stage.buffer();
    stage.happen(Event::Background { light: true });
    assert_ne!(stage.buffer(), dark);
    stage.press("t t");
    assert!(stage.last_line().starts_with("theme: dark"));
    stage.happen(Event::Background { light: true });
    stage.press("j k");
    assert_eq!(stage.buffer(), dark);
}

#[test]
fn escape_sequences_of_pages_do_not_reach_the_screen() {
    let page = "---\ntitle: \"A\\e[31mB\"\n---\n\n## Responsibilities\n\n- x\u{1b}]0;y\u{7}z \u{202e}desrever\n";
    let screen = script(&[("labs/a.md", page)], (80, 16), "z R");
    assert!(screen.chars().all(|c| c == '\n' || !c.is_control()), "{screen:?}");
    assert!(!screen.contains('\u{202e}'));
}
