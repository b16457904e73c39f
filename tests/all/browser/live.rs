//! Snapshots that come in while one reads, and the next start.

use rungs::app::{Changes, Event, Progress, Settings};
use rungs::check::{Policy, check};
use rungs::handbook::{Handbook, Origin};

use super::PAGES;
use super::stage::{Stage, handbook};

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
    / search  Ctrl-p go to  ? help      reading 0/0 ░░░░░░░░░░
    ");
    let empty = Handbook::build(Origin::Sample, Vec::new());
    stage.happen(Event::Loaded(empty.into(), Progress { read: 3, found: 9, done: false }));
    assert!(stage.last_line().ends_with("reading 3/9 ███░░░░░░░"), "{}", stage.last_line());
    stage.happen(Event::LoadFailed("/nowhere: no such folder".to_owned()));
    stage.shows("/nowhere: no such folder");
}

#[test]
fn the_sample_says_that_it_is_one() {
    let told = |origin: Origin| {
        let mut book = Handbook::of_texts(PAGES.iter().copied());
        book.origin = origin;
        let mut stage = Stage::empty(Settings::default(), (80, 10));
        stage.load(book.into());
        (stage.first_line(), stage.last_line())
    };
    let (first, last) = told(Origin::Sample);
    assert!(first.contains("  sample  3 pages"), "{first}");
    assert!(last.starts_with("a sample handbook: rungs FOLDER opens yours; ? lists the keys"), "{last}");
    let (first, last) = told(Origin::Folder("/handbook".into()));
    assert!(!first.contains("sample") && !last.contains("sample"), "{first} {last}");
}

#[test]
fn the_first_row_stays_selected_while_pages_come_in() {
    let mut stage = Stage::empty(Settings::default(), (60, 8));
    let progress = Progress { read: 1, found: 3, done: false };
    stage.happen(Event::Loaded(handbook(&PAGES[2..]), progress));
    stage.is_at("Labs");
    stage.happen(Event::Loaded(handbook(PAGES), progress));
    stage.is_at("Finance");
}

#[test]
fn who_opens_one_page_is_there() {
    assert!(Stage::open(&PAGES[..1], (80, 16)).first_line().starts_with("Finance › Controller"));
    assert!(Stage::open(&PAGES[..2], (80, 16)).first_line().starts_with("Finance  "));
}

#[test]
fn enter_waits_while_pages_come_in_for_a_first_hit() {
    let progress = Progress { read: 1, found: 3, done: false };
    let mut stage = Stage::empty(Settings::default(), (80, 16));
    stage.happen(Event::Loaded(handbook(&PAGES[..1]), progress));
    stage.press("/ 'instruments' <enter> k");
    assert!(stage.model.searches());
    stage.load(handbook(PAGES));
    assert!(stage.first_line().starts_with("Labs  "), "above the hit: {}", stage.screen());

    let mut stage = Stage::empty(Settings::default(), (80, 16));
    stage.happen(Event::Loaded(handbook(&PAGES[..1]), progress));
    stage.press("/ 'zebra' <enter>");
    stage.load(handbook(PAGES));
    assert!(stage.last_line().starts_with("nothing was found"), "{}", stage.screen());

    let mut stage = Stage::empty(Settings::default(), (80, 16));
    stage.happen(Event::Loaded(handbook(&PAGES[..1]), progress));
    stage.press("/ 'zebra' <enter>");
    stage.happen(Event::LoadFailed("no luck".into()));
    assert_eq!(stage.press("'s'").model.search().input().value(), "zebras", "a load that ends is not waited for");
}

#[test]
fn while_pages_come_in_the_best_name_is_selected_until_another_is() {
    let pages =
        [("deck/a.md", "# Senior Rope Rigger\n"), ("deck/b.md", "# Rope\n"), ("deck/c.md", "# Ropes and Sails\n")];
    let selected = |keys: &str| {
        let mut stage = Stage::empty(Settings::default(), (80, 16));
        stage.happen(Event::Loaded(handbook(&[pages[0], pages[2]]), Progress { read: 1, found: 3, done: false }));
        stage.press(keys);
        stage.load(handbook(&pages));
        stage.press("<enter>").first_line()
    };
    assert!(selected("<c-p> 'rope'").starts_with("Deck › Rope  "), "{}", selected("<c-p> 'rope'"));
    let other = selected("<c-p> 'rope' <down>");
    assert!(other.starts_with("Deck › Ropes and Sails") || other.starts_with("Deck › Senior"), "{other}");
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
    stage.press("<c-p> 'treasurer'").shows("nothing matches");
    stage.load(handbook(PAGES));
    stage.press("<enter>").is_at("Finance › Treasurer");
}

#[test]
fn a_reload_is_shown_when_it_is_whole() {
    let mut stage = Stage::open(PAGES, (80, 16));
    let before = stage.press("G l j").first_line();
    stage.happen(Event::Loaded(handbook(&PAGES[..1]), Progress { read: 1, found: 3, done: false }));
    assert_eq!(stage.first_line(), before);
    stage.hints("reading 1/3");
    stage.load(handbook(&PAGES[1..]));
    stage.is_at("Labs › Lab Engineer ");
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
    stage.is_at("Labs › Lab Engineer › Lab Engineer › Responsibilities");
    stage.shows("· Build what was drawn.");
    // What is gone is looked for as near as possible.
    stage.load(handbook(&PAGES[..2]));
    stage.is_at("Finance");
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
    stage.press("] ]").tells("2 → ✗ missing labs/c");
    let linked = page("", "thing").replace("See", "First [D](d.md). See");
    stage.happen(Event::Changed(handbook(&[("labs/a.md", &linked)]), changes(&["labs/a"], &[], &[])));
    stage.press("<c-l>").tells("3 → ✗ missing labs/c");
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
    stage.tells("labs/engineer is gone; this is ");
    stage.happen(Event::Changed(handbook(PAGES), Changes::default()));
    assert_eq!(shown(&stage), before);
    // Whoever has gone elsewhere stays there.
    stage.happen(Event::Changed(handbook(&PAGES[..2]), changes(&[], &["labs/engineer"], &[])));
    let elsewhere = stage.press("g").first_line();
    stage.happen(Event::Changed(handbook(PAGES), Changes::default()));
    assert_eq!(stage.first_line().split("  ").next(), elsewhere.split("  ").next());
}

#[test]
fn a_page_comes_back_without_what_was_read_on_it_first() {
    let page = |section: &str| format!("---\ntitle: Cook\n---\n\n## Notes\n\n- Soup\n\n{section}");
    let (with, without) = (page("## Pots\n\n- One\n"), page(""));
    let other = ("sea/mate.md", "---\ntitle: Mate\n---\n\n## Notes\n\n- Rope\n");
    let mut stage = Stage::open(&[("sea/cook.md", &*with), other], (100, 20));
    stage.press("j l l j").is_at("Sea › Cook › Pots");
    for pages in [&[("sea/cook.md", without.as_str()), other][..], &[other], &[("sea/cook.md", &without), other]] {
        stage.happen(Event::Changed(handbook(pages), Changes::default()));
    }
    stage.is_at("Sea › Cook  ");
    stage.happen(Event::Changed(handbook(&[("sea/cook.md", &*with), other]), Changes::default()));
    stage.is_at("Sea › Cook › Pots");
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
    stage.is_at("Works › ");
    stage.tells(&format!("{id} is now works/engineer"));
    stage.press("g ' <enter>").is_at("Works › ");
}

#[test]
fn a_change_does_not_hide_what_has_failed() {
    let mut stage = Stage::open(PAGES, (80, 10));
    stage.happen(Event::Done(Err("cannot copy the link".to_owned())));
    stage.happen(Event::Changed(handbook(PAGES), changes(&["finance/controller"], &[], &[])));
    stage.tells("cannot copy the link");
    stage.press("j");
    stage.happen(Event::Changed(handbook(PAGES), changes(&["finance/controller"], &[], &[])));
    stage.tells("finance/controller changed");
}

#[test]
fn a_change_tells_whether_there_are_more_problems_now() {
    let page = |links: &str| format!("---\ntitle: A\n---\n\n## Notes\n\n{links}");
    let mut stage = Stage::open(&[("a.md", &page("[one](/job-families/one/)\n"))], (100, 12));
    let mut change = |text: &str| {
        let book = handbook(&[("a.md", text)]);
        stage.happen(Event::Changed(book.clone(), changes(&["a"], &[], &[])));
        let mut policy = Policy::default();
        policy.only(&["dead-link".parse().unwrap()]);
        let problems = check(&book, &policy);
        stage.happen(Event::Checked(book, problems));
        stage.last_line().split("   ").next().unwrap_or_default().to_owned()
    };
    assert_eq!(change(&page("[one](/job-families/one/)\n\n[two](/job-families/two/)\n")), "a changed; 1 more problem");
    assert_eq!(change(&page("[one](/job-families/one/)\n\n[two](/job-families/three/)\n")), "a changed");
    assert_eq!(change(&page("None.\n")), "a changed; 2 fewer problems");
}

/// A browser that has read a page with a link that leads nowhere and a heading that jumps, and checks it.
fn with_two_problems(size: (u16, u16)) -> (Stage, Event) {
    let book = handbook(&[("a.md", "# A\n\n## Notes\n\n#### Odd\n\n[one](/job-families/one/)\n")]);
    let mut policy = Policy::default();
    policy.only(&["dead-link".parse().unwrap(), "heading-jump".parse().unwrap()]);
    let problems = check(&book, &policy);
    let mut stage = Stage::empty(Settings::default(), size);
    stage.happen(Event::Loaded(book.clone(), Progress { read: 1, found: 1, done: true }));
    (stage, Event::Checked(book, problems))
}

#[test]
fn problems_are_counted_as_their_list_counts_them() {
    let (mut stage, checked) = with_two_problems((100, 12));
    stage.happen(checked);
    assert!(stage.first_line().ends_with("2 problems"), "{}", stage.first_line());
    stage.press("p").shows("1 error, 1 info").hints("1/2");
}

#[test]
fn a_list_of_problems_waits_for_them() {
    let (mut stage, checked) = with_two_problems((100, 12));
    stage.press("p").shows("╭─ problems").shows("pages are still being checked");
    stage.happen(checked);
    stage.hides("still being").shows("1 error, 1 info").press("G <enter>").is_at("A › Notes");
    let mut stage = Stage::empty(Settings::default(), (100, 12));
    stage.press("p").shows("pages are still being read");
    stage.happen(Event::LoadFailed("the folder is gone".into()));
    stage.hides("╭─ problems").tells("the folder is gone");
    stage.press("p").hides("╭─ problems");
    let mut stage = Stage::empty(Settings::default(), (100, 12));
    stage.press("p");
    stage.load(handbook(&[("a.md", "# A\n")]));
    stage.hides("╭─ problems").tells("the handbook has no problems");
}

#[test]
fn problems_of_an_older_snapshot_are_not_told() {
    let old = handbook(PAGES);
    let mut stage = Stage::open(PAGES, (80, 10));
    assert!(stage.first_line().ends_with("1 problem"), "{}", stage.first_line());
    stage.load(handbook(&PAGES[2..]));
    stage.happen(Event::Checked(old.clone(), check(&old, &Policy::default())));
    assert!(stage.first_line().ends_with("1 page"), "{}", stage.first_line());
}

#[test]
fn a_handbook_that_is_gone_stays_on_the_screen() {
    let mut stage = Stage::open(PAGES, (120, 20));
    let before = stage.press("G l").first_line();
    stage.happen(Event::LoadFailed("cannot read the handbook".to_owned()));
    assert_eq!(stage.first_line().replace("3 pages  gone", "      3 pages"), before);
    stage.tells("cannot read the handbook; what was read stays");
    stage.happen(Event::Changed(handbook(PAGES), Changes::default()));
    stage.tells("the handbook is back; nothing has changed");
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
    next.is_at("Finance › Controller");
}

#[test]
fn a_list_of_problems_stays_where_it_is_while_they_are_mended() {
    let page = |links: &str| format!("---\ntitle: A\n---\n\n## Notes\n\n{links}");
    let links = ["[one](/job-families/one/)\n\n", "[two](/job-families/two/)\n\n", "[three](/job-families/three/)\n\n"];
    let told = |stage: &Stage| {
        let screen = stage.screen();
        let line = screen.lines().find(|line| line.contains("a.md:")).unwrap_or_default().trim().to_owned();
        let number = line.split(':').nth(1).unwrap_or_default().to_owned();
        (number, line.split("page ").nth(1).and_then(|rest| rest.split(':').next()).unwrap_or_default().to_owned())
    };
    let selected = |line: &str, id: &str| (line.to_owned(), id.to_owned());
    let all = page(&links.concat());
    let mut stage = Stage::open(&[("a.md", &all)], (100, 20));
    assert_eq!(told(stage.press("p j")), selected("9", "two"));
    // Another line is mended, and the same problem stays selected; it is mended itself, and the next takes its place.
    let below = page(&[links[0], links[1], "three\n\n"].concat());
    stage.load(handbook(&[("a.md", &below)]));
    assert_eq!(told(&stage), selected("9", "two"), "{}", stage.screen());
    let own = page(&[links[0], "two\n\n", links[2]].concat());
    stage.load(handbook(&[("a.md", &own)]));
    assert_eq!(told(&stage), selected("11", "three"), "{}", stage.screen());
    stage.load(handbook(&[("a.md", &page("none\n"))]));
    stage.tells("the handbook has no problems");
    stage.hides("problems ─");
}
