//! The search of the handbook in the browser: keys, and the screens that they lead to.

use std::sync::Arc;

use ratatui::{Terminal, backend::TestBackend};
use rungs::app::{Answer, Effect, Event, Model, Settings, State};
use rungs::handbook::Handbook;
use rungs::load::Progress;
use rungs::search::Index;
use rungs::search::query::Values;

use super::stage::{Stage, handbook, script};

/// A pottery: lines that repeat, words in several forms, two departments.
const POTTERY: &[(&str, &str)] = &[
    (
        "kiln-room/firer.md",
        "---\ntitle: Kiln Firer\n---\n\n## Levels\n\n### Kiln Firer\n\n#### Job Grade\n\nThe Kiln Firer is a grade 5.\n\n\
         #### Responsibilities\n\n- Fire the kiln with *great* care.\n- Keep the front-end of the oven clean.\n\n\
         #### Requirements\n\n- Knows every glaze by its name\n- Ability to use the wheel\n\n### Senior Kiln Firer\n\n\
         #### Job Grade\n\nThe Senior Kiln Firer is a grade 7.\n\n#### Requirements\n\n- Has fired porcelain before\n",
    ),
    (
        "kiln-room/glazier.md",
        "---\ntitle: Glazier\n---\n\nMixes what shines.\n\n## Requirements\n\n- Ability to use the wheel\n- Mixes a glaze \
         without a recipe\n\n## Hiring Process\n\n- A glaze is mixed\n",
    ),
    (
        "sales/seller.md",
        "---\ntitle: Seller\n---\n\n## Responsibilities\n\n- Sells porcelain and negotiates contracts\n\n## Requirements\n\n\
         - Ability to use the wheel\n- 陶器の知識\n",
    ),
];

fn open(size: (u16, u16)) -> Stage {
    Stage::open(POTTERY, size)
}

#[test]
fn what_cannot_be_is_said_below_the_query() {
    for (query, wrong) in [("kind:banana", "no kind is called 'banana'"), ("grade:ripe", "a grade is a number")] {
        let mut stage = open((120, 16));
        stage.press(&format!("/ 'glaze' <space> '{query}'")).shows(wrong).shows("nothing found");
    }
}

#[test]
fn a_wide_screen_has_hits_and_the_selected_one_in_place() {
    insta::assert_snapshot!(script(POTTERY, (120, 40), "/ 'glaze' <down>"));
}

#[test]
fn a_screen_of_80_columns_has_both_as_well() {
    insta::assert_snapshot!(script(POTTERY, (80, 24), "/ 'wheel'"));
}

#[test]
fn a_narrow_screen_has_the_hits_and_on_request_the_page() {
    insta::assert_snapshot!(script(POTTERY, (40, 12), "/ 'porcelain'"));
    insta::assert_snapshot!(script(POTTERY, (40, 12), "/ 'porcelain' <tab>"));
    let mut stage = open((40, 12));
    let list = stage.press("/ 'porcelain'").screen();
    assert_eq!(stage.press("<tab> <tab>").screen(), list);
}

#[test]
fn before_anything_is_typed_it_is_told_how_queries_read() {
    insta::assert_snapshot!(script(POTTERY, (80, 24), "/"));
}

#[test]
fn hits_in_the_tree_stand_with_what_is_around_them() {
    insta::assert_snapshot!(script(POTTERY, (80, 24), "/ 'glaze' <c-t>"));
    // The tree stays so when the search is closed, until one leaves it.
    insta::assert_snapshot!(script(POTTERY, (80, 24), "/ 'glaze' <c-t> <enter>"));
    let mut stage = open((80, 24));
    let before = stage.press("j j").screen();
    stage.press("/ 'glaze' <c-t> <esc>");
    assert_eq!(stage.screen(), before);
    stage.press("/ 'glaze' <enter> <esc>").shows("Sales");
}

#[test]
fn leaving_a_search_brings_back_the_screen_as_it_was() {
    let name = |n: u32| (format!("a{n}/b.md"), format!("---\ntitle: B\n---\n\n## Duties\n\n- Does {n}\n"));
    let pages: Vec<(String, String)> = (10..60).map(name).collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let mut stage = Stage::open(&pages, (80, 24));
    // So low in the tree that the list of hits, which is shorter, has no such row.
    let before = stage.press("G 4 k").screen();
    assert_eq!(stage.press("/ 'does' <down> <esc>").screen(), before);
    assert_eq!(stage.press("/ 'does' <enter> b").screen().lines().nth(3), before.lines().nth(3));
}

/// The first line of the screen, in short.
fn line(stage: &Stage) -> String {
    stage.first_line().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check_line(keys: &str, expected: &str) {
    let mut stage = open((100, 30));
    stage.press(keys);
    assert_eq!(line(&stage), expected, "{keys}");
}

#[test]
fn the_count_is_that_of_hits() {
    check_line("/ 'glaze'", "/ glaze 3 hits on 2 pages");
    check_line("/ 'porcelain' <space> 'sells'", "/ porcelain sells 1 hit");
    check_line("/ 'zebra'", "/ zebra nothing found");
}

#[test]
fn facets_narrow_by_words_of_the_query() {
    check_line("/ 'glaze' <a-k>", "/ kind:requirements glaze 2 hits on 2 pages");
    check_line("/ 'glaze' <a-k> <a-k>", "/ kind:hiring-process glaze 1 hit");
    // A word that is still being typed stays one.
    check_line("/ 'gla' <a-k>", "/ kind:requirements gla 2 hits on 2 pages");
    check_line("/ 'glaze' <a-k> <a-k> <a-k>", "/ glaze 3 hits on 2 pages");
    check_line("/ 'porcelain' <a-d> <a-g>", "/ grade:7 dept:kiln-room porcelain 1 hit");
    let mut stage = open((100, 30));
    // What there would be to choose is still told.
    stage.press("/ 'glaze' <a-k>").shows("requirements 2  hiring-process 1");
    stage.press("<c-u> <a-k>").tells("no hit has a kind");
}

#[test]
fn words_are_completed() {
    check_line("/ 'ki' <tab>", "/ kind: 3 pages");
    check_line("/ 'glaze' <space> 'ki' <tab> 'hi' <tab>", "/ glaze kind:hiring-process 1 hit");
    check_line("/ 'dept:' <tab> <tab>", "/ dept:sales 6 hits on 1 page");
    check_line("/ 'dept:' <tab> <tab> <tab>", "/ dept:kiln-room 19 hits on 2 pages");
    check_line("/ 'dept:' <tab> <tab> <backtab>", "/ dept:kiln-room 19 hits on 2 pages");
    check_line("/ 'dept:' <backtab>", "/ dept:sales 6 hits on 1 page");
    check_line("/ 'level:se' <tab> 'porcelain'", "/ level:senior porcelain 1 hit");
    let mut stage = open((100, 30));
    let screen = stage.press("/ 'grade:'").screen();
    assert!(screen.lines().nth(1).unwrap().starts_with("─ Tab 5  7  "), "{screen}");
}

#[test]
fn mistakes_are_pointed_at_and_the_rest_is_found() {
    let mut stage = open((100, 30));
    let screen = stage.press("/ 'levl:x' <space> 'glaze'").screen();
    let lines: Vec<&str> = screen.lines().collect();
    assert!(lines[0].starts_with(" / levl:x glaze"), "{screen}");
    assert!(lines[1].starts_with("───^^^^^ there is no field levl:; did you mean level:?"), "{screen}");
    // Under the word also where the line is too long for the screen.
    stage.press("<c-u> 'glaze' <space> 'dept:zoo' <space>").shows("^^^^^^^^ no department is called 'zoo'");
    let mut long = open((60, 30));
    let screen = long.press(&format!("/ {} 'dept:zoo' <space>", "'glaze' <space> ".repeat(12))).screen();
    let at = |line: usize, sign: &str| screen.lines().nth(line).and_then(|l| Some(l[..l.find(sign)?].chars().count()));
    assert_eq!(at(0, "dept:zoo"), at(1, "^^^^^^^^"), "{screen}");
    assert!(at(0, "dept:zoo").is_some(), "{screen}");
    let mut low = open((60, 12));
    low.press("/ 'glaze' <space> '-'").tells("nothing to leave out after -");
}

#[test]
fn enter_goes_there_and_the_walk_goes_over_pages() {
    let mut stage = open((100, 30));
    stage.press("/ 'glaze' <enter>");
    assert!(stage.last_line().ends_with("hit 1/3"), "{}", stage.screen());
    let first = line(&stage);
    stage.press("n");
    assert!(stage.last_line().ends_with("hit 2/3"));
    assert_ne!(line(&stage), first);
    stage.press("2 n");
    assert!(stage.last_line().ends_with("hit 1/3"));
    assert_eq!(line(&stage), first);
    assert!(stage.press("N").last_line().ends_with("hit 3/3"));
    // One step back is where one was before the search.
    assert_eq!(line(stage.press("b")), "Kiln Room 3 pages");
    assert!(!stage.press("<esc>").last_line().contains("hit"));
    stage.press("n").tells("nothing is being found");
}

#[test]
fn the_walk_in_the_tree_goes_from_page_to_page() {
    let mut stage = open((100, 30));
    stage.press("/ 'wheel' <c-t> <enter>");
    assert!(stage.last_line().ends_with("hit 1/3"), "{}", stage.screen());
    let places: Vec<String> = (0..3).map(|_| line(stage.press("n"))).collect();
    assert!(places[0].starts_with("Kiln Room › Glazier") && places[1].starts_with("Sales › Seller"), "{places:?}");
    assert!(places[2].starts_with("Kiln Room › Kiln Firer › Kiln Firer"), "{places:?}");
}

#[test]
fn the_last_of_search_and_find_is_walked() {
    let mut stage = open((100, 30));
    stage.press("/ 'glaze' <enter> <c-f> 'a' <enter>");
    let found = stage.last_line();
    assert!(!found.contains("hit"), "{found}");
    assert!(stage.press("<esc> n").last_line().ends_with("hit 2/3"), "{}", stage.last_line());
}

#[test]
fn leaving_returns_to_where_one_was() {
    let mut stage = open((100, 30));
    let before = stage.press("j l j <tab> j").screen();
    stage.press("/ 'porcelain' <down> <esc>");
    assert_eq!(stage.screen(), before);
}

#[test]
fn lines_that_repeat_and_words_that_are_spelt_otherwise_say_so() {
    let screen = script(POTTERY, (100, 30), "/ 'wheel'");
    assert!(screen.contains("≡ the same line on 3 pages"), "{screen}");
    let screen = script(POTTERY, (100, 30), "/ 'porcelian'");
    assert!(screen.contains("≈ spelt otherwise"), "{screen}");
}

#[test]
fn other_spellings_scripts_and_forms_are_found() {
    check_line("/ 'frontend'", "/ frontend 1 hit");
    check_line("/ '陶器'", "/ 陶器 1 hit");
    check_line("/ 'negotiating' <space> 'contract'", "/ negotiating contract 1 hit");
}

#[test]
fn past_searches_come_back() {
    let mut stage = open((100, 30));
    stage.press("/ 'glaze' <enter> / 'wheel' <esc>");
    stage.press("/").hints("Ctrl-r searches");
    assert_eq!(line(stage.press("<up>")), "/ wheel 1 hit");
    assert_eq!(line(stage.press("<up>")), "/ glaze 3 hits on 2 pages");
    stage.press("<up>").tells("this was the first search");
    // Down goes to the hits, not forward again.
    assert_eq!(line(stage.press("<down>")), "/ glaze 3 hits on 2 pages");
    let state: State = serde_json::from_value(serde_json::to_value(stage.model.state()).unwrap()).unwrap();
    assert_eq!(state.searches, ["glaze", "wheel"]);
    let mut again = Stage::empty(Settings::default(), (100, 30));
    again.model.restore(state);
    again.load(handbook(POTTERY));
    assert_eq!(line(again.press("/ <up>")), "/ wheel 1 hit");
}

#[test]
fn searches_are_kept_under_a_name_and_forgotten() {
    let mut stage = open((100, 30));
    stage.press("/ 'glaze' <space> 'kind:requirements' <c-s> 'mixing' <enter>");
    assert_eq!(stage.last_line(), "kept as 'mixing'");
    stage.press("<esc> S");
    stage.shows("mixing").shows("glaze kind:requirements");
    assert_eq!(line(stage.press("<enter>")), "/ glaze kind:requirements 2 hits on 2 pages");
    stage.press("<c-r> x").tells("forgot 'mixing'");
    assert!(stage.model.state().kept.is_empty());
    stage.press("x");
    assert_eq!(line(&stage), "/ glaze kind:requirements 2 hits on 2 pages");
}

#[test]
fn what_is_pasted_is_searched_for() {
    let mut stage = open((100, 30));
    stage.press("/");
    stage.happen(Event::Paste("gla\u{1b}[31mze\u{202e}".to_owned()));
    assert!(!stage.first_line().contains('\u{202e}'), "{}", stage.first_line());
    // Nor is it remembered, for what is remembered is shown again.
    stage.press("<c-u>").happen(Event::Paste("gla\u{202e}ze".to_owned()));
    stage.press("<enter>");
    assert_eq!(stage.model.state().searches, ["glaze"]);
    stage.press("/");
    let many = "glaze ".repeat(2_000);
    stage.press("<c-u>").happen(Event::Paste(many));
    assert!(line(&stage).contains("hits on"), "{}", line(&stage));
}

#[test]
fn hostile_queries_are_answered() {
    let many = |text: &str| text.repeat(10_000 / text.len());
    let queries =
        ["a", "| ", "- ", "\"", "e\u{301}", "日本", "req:", "אב ", "in:x ", "a|", "kind:", "\u{1F469}\u{200D}"]
            .map(many);
    for query in queries {
        for size in [(120, 40), (40, 12)] {
            let mut stage = open(size);
            stage.press("/").happen(Event::Paste(query.clone()));
            stage.press("<a-k> <down> <tab> <c-t>");
            stage.screen();
            stage.press("<enter> n");
            stage.screen();
        }
    }
}

/// A browser whose searches are answered by hand.
struct Slow {
    model: Model,
    handbook: Arc<Handbook>,
}

impl Slow {
    fn open() -> Slow {
        let handbook = handbook(POTTERY);
        let mut slow = Slow { model: Stage::empty(Settings::default(), (100, 30)).model, handbook: handbook.clone() };
        let pages = handbook.pages().len();
        slow.happen(Event::Loaded(handbook, Progress { read: pages, found: pages, done: true }));
        slow
    }

    fn happen(&mut self, event: Event) -> Vec<Effect> {
        rungs::app::step(&mut self.model, event)
    }

    fn press(&mut self, key: char) -> Vec<Effect> {
        use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
        let code = match key {
            '\n' => KeyCode::Enter,
            '\x1b' => KeyCode::Esc,
            key => KeyCode::Char(key),
        };
        self.happen(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)))
    }

    fn screen(&self) -> String {
        let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
        terminal.draw(|frame| rungs::view::draw(&self.model, frame)).unwrap();
        terminal.backend().to_string()
    }

    fn answer(&self, effect: &Effect) -> Answer {
        let Effect::Search(ask) = effect else { panic!("{effect:?} is no search") };
        let values = Arc::new(Values::new(&self.handbook));
        ask.clone().answer(&self.handbook, &Index::build(&self.handbook), &values)
    }
}

#[test]
fn a_late_answer_never_replaces_a_newer_one() {
    let mut slow = Slow::open();
    let opened = slow.press('/');
    let first = slow.press('g');
    let second = slow.press('l');
    assert_eq!((opened.len(), first.len(), second.len()), (1, 1, 1));
    let (late, newest) = (slow.answer(&first[0]), slow.answer(&second[0]));
    slow.happen(Event::Found(Box::new(newest)));
    slow.happen(Event::Found(Box::new(late)));
    let answer = slow.model.search().answer().unwrap();
    assert_eq!(answer.ask.text, "gl");
    assert!(!slow.model.search().waits());
}

#[test]
fn enter_waits_for_the_answer() {
    let mut slow = Slow::open();
    slow.press('/');
    let (first, typed) = (slow.press('w'), slow.press('h'));
    assert!(slow.press('\n').is_empty());
    // What was asked before is no answer to it.
    let answer = slow.answer(&first[0]);
    slow.happen(Event::Found(Box::new(answer)));
    assert!(slow.model.searches());
    let answer = slow.answer(&typed[0]);
    slow.happen(Event::Found(Box::new(answer)));
    assert!(!slow.model.searches());
    assert_eq!(slow.model.search().progress().map(|(at, _)| at), Some(1));
}

#[test]
fn enter_waits_until_the_best_of_all_pages_is_known() {
    let part = handbook(&[("a.md", "# Painter\n\n- Knows of glaze, kilns and the like\n")]);
    let whole =
        handbook(&[("a.md", "# Painter\n\n- Knows of glaze, kilns and the like\n"), ("b.md", "# Glaze\n\n- Mixes\n")]);
    let mut slow = Slow { model: Stage::empty(Settings::default(), (100, 30)).model, handbook: part.clone() };
    slow.happen(Event::Loaded(part, Progress { read: 1, found: 2, done: false }));
    let typed: Vec<Vec<Effect>> = "/glaze".chars().map(|key| slow.press(key)).collect();
    assert!(slow.press('\n').is_empty());
    let answer = slow.answer(&typed[5][0]);
    slow.happen(Event::Found(Box::new(answer)));
    assert!(slow.model.searches(), "one page is still to come");
    slow.handbook = whole.clone();
    let asked = slow.happen(Event::Loaded(whole, Progress { read: 2, found: 2, done: true }));
    let search = asked.iter().find(|effect| matches!(effect, Effect::Search(_))).expect("a search of all pages");
    let answer = slow.answer(search);
    slow.happen(Event::Found(Box::new(answer)));
    assert!(slow.screen().lines().next().is_some_and(|line| line.contains("Glaze")), "{}", slow.screen());
}

#[test]
fn a_search_that_fails_is_told_to_who_waits_for_it() {
    let sorry = |number: u64| Event::SearchFailed(number, "no luck".into());
    let number = |effects: &[Effect]| match effects {
        [Effect::Search(ask)] => ask.number,
        other => panic!("one search, not {other:?}"),
    };
    let is_told = |slow: &Slow| slow.screen().contains("no luck");

    let mut slow = Slow::open();
    slow.press('/');
    let (first, typed) = (slow.press('g'), slow.press('l'));
    slow.press('\n');
    slow.happen(sorry(number(&typed)));
    assert!(is_told(&slow) && !slow.model.search().waits());
    slow.press('s');
    assert_eq!(slow.model.search().input().value(), "gls", "what is pressed then is meant for the line");
    slow.happen(sorry(number(&first)));
    assert!(!is_told(&slow), "what came before is nothing that anybody waits for");

    let mut slow = Slow::open();
    let asked = slow.press('/');
    slow.press('\x1b');
    slow.happen(sorry(number(&asked)));
    assert!(!is_told(&slow), "who has left is not told");
}

#[test]
fn what_is_pressed_after_enter_is_meant_for_where_it_leads() {
    let pressed_early = |query: &str| {
        let mut slow = Slow::open();
        slow.press('/');
        let asked: Vec<Effect> = query.chars().flat_map(|c| slow.press(c)).collect();
        assert!("\nn".chars().all(|key| slow.press(key).is_empty()));
        (slow, asked)
    };
    let (mut slow, asked) = pressed_early("glaze");
    // The answer to what was asked before Enter was pressed is not that to the whole query.
    for effect in [&asked[0], &asked[4]] {
        assert!(slow.model.searches());
        slow.happen(Event::Found(Box::new(slow.answer(effect))));
    }
    assert!(!slow.model.searches());
    assert_eq!(slow.model.search().progress(), Some((2, 3)));
    assert_eq!(slow.model.search().input().value(), "glaze");

    let (mut slow, asked) = pressed_early("zebra");
    slow.happen(Event::Found(Box::new(slow.answer(&asked[4]))));
    assert!(slow.model.searches());
    slow.press('s');
    assert_eq!(slow.model.search().input().value(), "zebras", "where nothing was found, nothing is meant for it");

    let (mut slow, asked) = pressed_early("glaze");
    slow.press('\x1b');
    assert!(!slow.model.searches(), "nobody waits to leave");
    slow.happen(Event::Found(Box::new(slow.answer(&asked[4]))));
    assert_eq!(slow.model.search().progress(), None);
}

#[test]
fn a_newer_snapshot_is_searched_again() {
    let mut stage = open((100, 30));
    stage.press("/ 'porcelain'");
    stage.load(handbook(&POTTERY[..2]));
    assert_eq!(line(&stage), "/ porcelain 1 hit");
    stage.load(handbook(POTTERY));
    assert_eq!(line(&stage), "/ porcelain 2 hits on 2 pages");
    stage.press("<enter>");
    stage.load(handbook(&POTTERY[2..]));
    assert!(stage.last_line().ends_with("hit 1/1"), "{}", stage.screen());
}

/// What is shown of the tree, in short: the words of its rows.
fn rows(stage: &Stage) -> Vec<String> {
    let words =
        |line: &str| line.split('│').next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    stage.screen().lines().skip(2).map(words).filter(|row| !row.is_empty()).collect()
}

#[test]
fn a_tree_of_hits_is_closed_before_the_browser_is() {
    for key in ["q", "<esc>"] {
        let mut stage = open((100, 30));
        stage.press("/ 'porcelain' <c-t> <enter>").hints("Esc whole tree");
        assert!(!rows(&stage).iter().any(|row| row.contains("Glazier")));
        stage.press(key);
        assert!(!stage.effects.contains(&Effect::Quit), "{key}");
        assert!(rows(&stage).iter().any(|row| row.contains("Glazier")), "{}", stage.screen());
        assert!(!stage.last_line().contains("whole tree"));
        stage.press("q");
        assert!(stage.effects.contains(&Effect::Quit));
    }
}

#[test]
fn a_tree_of_hits_stays_so_when_pages_change() {
    let mut stage = open((100, 30));
    stage.press("/ 'porcelain' <c-t> <enter>");
    let before = rows(&stage);
    assert!(!before.iter().any(|row| row.contains("Glazier")), "{before:?}");
    let mut pages = POTTERY.to_vec();
    let sold = POTTERY[2].1.replace("- Sells", "- Packs crates\n- Sells");
    pages[2].1 = &sold;
    // The answer for the newer snapshot may be long in coming.
    let handbook = handbook(&pages);
    let found = handbook.pages().len();
    let loaded = Event::Loaded(handbook.clone(), Progress { read: found, found, done: true });
    rungs::app::step(&mut stage.model, loaded);
    assert_eq!(rows(&stage), before);
    stage.load(handbook);
    assert_eq!(rows(&stage), before);
}

#[test]
fn the_mouse_narrows_by_facets() {
    let mut stage = open((100, 30));
    stage.press("/ 'glaze'");
    let screen = stage.screen();
    let (row, facets) = screen.lines().enumerate().find(|(_, line)| line.contains("hiring-process 1")).unwrap();
    let at = |word: &str| rungs::text::width(&facets[..facets.find(word).unwrap()]) as u16;
    let mut click = |column: u16| {
        stage.click(column, row as u16);
        line(&stage)
    };
    assert_eq!(click(at("hiring-process")), "/ kind:hiring-process glaze 1 hit");
    assert_eq!(click(at("kind")), "/ glaze 3 hits on 2 pages");
    assert_eq!(click(at("requirements") + 3), "/ kind:requirements glaze 2 hits on 2 pages");
    assert_eq!(click(at("requirements")), "/ glaze 3 hits on 2 pages");
    assert_eq!(click(at("hiring-process 1") + 17), "/ glaze 3 hits on 2 pages", "nothing stands there");
}

#[test]
fn the_mouse_selects_hits_and_goes_there() {
    let mut stage = open((100, 30));
    stage.press("/ 'glaze'");
    stage.click(10, 8);
    stage.click(10, 8);
    assert!(stage.last_line().ends_with("hit 2/3"), "{}", stage.screen());
}

#[test]
fn the_keys_of_facets_stay_while_a_search_is_named() {
    let mut stage = Stage::open(POTTERY, (100, 24));
    stage.press("/ 'glaze'");
    let facets = |stage: &Stage| stage.screen().lines().skip(2).take(3).map(str::to_owned).collect::<Vec<_>>();
    let before = facets(&stage);
    assert!(before[0].contains("Alt-k kind"), "{before:?}");
    stage.press("<c-s>");
    assert_eq!(facets(&stage), before);
}

#[test]
fn the_next_hit_is_seen_on_its_page() {
    let mut stage = Stage::open(POTTERY, (100, 24));
    stage.press("/ 'glaze' <enter> n i").shows("asks in full");
    stage.press("N").hides("asks in full");
}

#[test]
fn of_a_name_that_does_not_fit_before_a_hit_its_beginning_is_told() {
    let page = "---\ntitle: Keeper of the Outer Lighthouse\n---\n\n## Specialties\n\n### Fog Horns\n\n#### Requirements\n\n- \
                Ears of wax\n";
    let first = |width| {
        let mut stage = Stage::open(&[("sea/keeper.md", page)], (width, 20));
        let screen = stage.press("/ 'wax'").screen();
        let line = screen.lines().find(|line| line.starts_with('█')).unwrap_or_default().to_owned();
        line.split(['│', '┃']).next().unwrap_or_default().trim_matches(['█', ' ']).to_owned()
    };
    assert_eq!(first(160), "Keeper of the Outer Lighthouse › Fog Horns › Requirements");
    assert_eq!(first(100), "Keeper of the Outer… › Fog Horns › Requirements");
    assert_eq!(first(70), "Fog Horns › Requirements");
}

/// A page of so many lines with the word *lamp*.
fn lamps(lines: usize) -> String {
    let items: String = (1..=lines).map(|n| format!("- Lights lamp number {n}\n")).collect();
    format!("---\ntitle: Lamps\n---\n\n## Requirements\n\n{items}")
}

#[test]
fn more_hits_are_asked_for_as_one_comes_near_the_last() {
    let mut stage = Stage::open(&[("lamps.md", &lamps(1000))], (120, 30));
    stage.press("/ 'lights'");
    let known = |stage: &Stage| stage.model.search().hits().len();
    assert_eq!(known(&stage), 200);
    stage.press(&"<down> ".repeat(99));
    assert_eq!(known(&stage), 200);
    stage.press("<down>");
    assert_eq!(known(&stage), 800);
}

#[test]
fn a_hit_that_is_cut_at_the_bottom_stays_in_its_pane() {
    let pages = [("a.md", lamps(9)), ("b.md", lamps(9))];
    for height in 16..26 {
        let mut stage = Stage::open(&pages, (120, height));
        let screen = stage.press("/ 'lights'").screen();
        assert!(screen.contains("the same line on 2 pages"), "{screen}");
        let rule = screen.lines().nth(usize::from(height) - 2).unwrap_or_default();
        assert!(rule.chars().all(|c| "─┴".contains(c)), "{screen}");
        // Names come first, then what the line says, where there is a row for it.
        let rows: Vec<&str> = screen.lines().filter_map(|line| line.split('│').next()).collect();
        let hits = rows.iter().zip(rows.iter().skip(1)).filter(|(row, _)| row.contains("Lamps › Requirements"));
        for (row, next) in hits {
            assert!(next.contains("lamp number") || next.starts_with('─'), "{row}\n{next}\n{screen}");
        }
    }
}
