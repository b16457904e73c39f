//! What keys do: where they lead, what they say, what they ask of the terminal.

use std::sync::Arc;

use rungs::app::{Effect, Event, Settings};
use rungs::config::keymap::Keymap;
use rungs::handbook::Handbook;

use super::PAGES;
use super::stage::{Stage, handbook};

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
    at("2 g g", "Finance › Controller");
    at("2 g g g", "Finance");
    at("2 g j g", "Finance");
    at("3 g 2 g g", "Finance › Controller");
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
fn the_keys_that_fold_all_turn_nothing_else_off() {
    for (keys, expected) in [
        ("j <tab> z R <tab> G", "Labs › Lab Engineer › Senior Lab Engineer › Requirements"),
        ("z R j <tab> z M <tab> G", "Labs"),
        ("<tab> + <tab> G", "Labs › Lab Engineer"),
    ] {
        at(keys, expected);
    }
    for keys in ["j L z M", "p z M", "j ] ] f z M"] {
        let mut stage = Stage::open(PAGES, (100, 16));
        assert!(stage.press(keys).last_line().starts_with("zM does nothing on"), "{keys}: {}", stage.last_line());
        assert_eq!(stage.effects, [], "{keys}");
    }
}

#[test]
fn following_and_coming_back() {
    at("j ] ] <enter>", "Finance › Treasurer");
    at("j ] ] <enter> b", "Finance › Controller");
    at("j ] ] <enter> b F", "Finance › Treasurer");
    at("j ] ] <enter> <backspace> <a-right> <c-o>", "Finance › Controller");
    at("j ] ] <enter> <a-left>", "Finance › Controller");
    at("j f 2", "Finance › Treasurer");
    at("j f j <enter>", "Finance › Treasurer");
    at("j j ] <enter> <esc>", "Finance › Treasurer");
    at("<c-p> 'senior' <enter>", "Labs › Lab Engineer › Senior Lab Engineer");
    at("<c-p> 'senior' <enter> b", "Finance");
    at("<c-p> 'zzzz' <enter>", "Finance");
    at("p <enter>", "Finance › Treasurer › Responsibilities");
}

#[test]
fn the_pages_of_a_department_are_links() {
    at("] ] <enter>", "Finance › Treasurer");
    at("f 2", "Finance › Treasurer");
    at("<tab> ] <enter> b", "Finance");
    says("] ]", "2 → ✓ Treasurer finance/treasurer");
    asks("] Y", &[copy("https://hand.example/jobs/finance/controller/", "link")]);
    let mut stage = Stage::open(PAGES, (80, 16));
    let row = stage.screen().lines().position(|line| line.contains("• Treasurer²")).expect("a link");
    stage.click(40, row as u16).is_at("Finance › Treasurer");
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
fn lists_take_counts() {
    let screen = |keys: &str| Stage::open(PAGES, (80, 16)).press(keys).screen();
    assert_eq!(screen("? 2 <c-d>"), screen("? <c-d> <c-d>"));
    assert_eq!(screen("? 3 <pagedown>"), screen("? <pagedown> <pagedown> <pagedown>"));
    assert_ne!(screen("? 2 <c-d>"), screen("? <c-d>"));
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
    stage.tells("2 → ✓ Treasurer");
}

#[test]
fn help_is_closed_by_its_own_key() {
    let mut stage = Stage::open(PAGES, (80, 16));
    let before = stage.screen();
    assert_ne!(stage.press("?").screen(), before);
    assert!(!stage.last_line().contains("? help"), "{}", stage.last_line());
    assert_eq!(stage.press("?").screen(), before);
}

#[test]
fn commands_are_found_by_some_of_their_letters() {
    let mut stage = Stage::open(PAGES, (100, 16));
    stage.press("j : 'nxlnk'").shows("next-link");
    stage.press("<enter>").tells("1 → ");
    // What begins so comes before what only has it.
    stage.press(": 'q'").shows("█quit");
    stage.press("<esc> : 'themes!'").shows("nothing matches");
    for called in ["q!", "wq", "wq!", "qa", "exit"] {
        stage.press(&format!("<esc> : '{called}'")).shows("█quit").hides("next");
    }
}

#[test]
fn help_lies_on_top_of_lists() {
    let mut stage = Stage::open(PAGES, (80, 16));
    stage.press("p ?").shows("take what is selected");
    stage.press("<esc>").shows("dead-link");
    stage.press("<esc>").hides("dead-link");
}

/// Presses keys and tells the last line.
#[track_caller]
fn says(keys: &str, expected: &str) {
    Stage::open(PAGES, (100, 16)).press(keys).tells(expected);
}

#[test]
fn a_key_that_does_nothing_says_why() {
    says("H", "H does nothing here; ? lists the keys");
    says("x", "x works on a list: forget what is selected: a search, a bookmark; ? lists the keys");
    says("z x", "zx does nothing here");
    says("b", "there is no way back from here");
    says("F", "there is no way forward from here");
    says("j ] ] <enter> 5 b", "1 step back; there is no way further");
    says("=", "= works on a comparison or a way: hide what is the same, or show it again; ? lists the keys");
    says("s", "s works on a comparison or a way: exchange the two roles; ? lists the keys");
    says("<c-t>", "Ctrl-t works in the search: hits as a list, or in the tree; ? lists the keys");
    says("L <space>", "Space works in the tree: fold or unfold; ? lists the keys");
    says("j h h h", "this is the top of the tree");
    says("G l j l ]", "no link stands here");
    says("j ] ] ]", "this is the last link");
    says("j [ [ [", "this is the first link");
    says("n", "nothing is being found; / searches the handbook, Ctrl-f this page");
    says("j <c-f> 'zebra' <enter>", "'zebra' is not found here");
    says("j <tab> <enter>", "no link is chosen; ] goes to the next");
    says("Y", "no link is chosen");
    says("e", "a department without a page of its own has no file");
    says("o", "a department without a page of its own has no file");
    says("j o", "not opened: set web: in the configuration file to where the handbook stands on the web");
    says("<esc>", "nothing is on top; q quits");
    says("+", "unfolded 1 row");
    says("+ + -", "folded 3 rows");
    says("z R z R +", "everything is unfolded");
    says("z M -", "everything is folded");
    says("? J", "J does nothing on a list; Esc closes it");
    says("G l j l j c J", "J does nothing on a comparison; Esc closes it");
    says("G l j l j c l", "all of it is seen");
    says("G l j l j L J", "J does nothing on a ladder; Esc closes it");
    says("p e x", "nothing here can be forgotten");
    says("G l j l j j l j l j l", "nothing is below this; Enter opens it for reading");
    says("j f 7", "nothing here has the number 7");
}

#[test]
fn nothing_is_hinted_at_that_is_not_there() {
    let pages =
        [("sea/pilot.md", "# Pilot\n\n- [Ropes](/job-families/land/roper/)\n- [Pilots](/job-families/sea/pilots/)\n")];
    let hints = |keys: &str| Stage::open(&pages, (100, 16)).press(keys).last_line();
    let check = |keys: &str, hinted: bool| assert_eq!(hints(keys).contains("Enter go there"), hinted, "{keys}");
    check("p", true);
    check("p / 'zebra' <enter>", false);
    assert!(!hints("p / 'zebra' <enter>").contains("copy"));
    check("j ] <enter>", false);
    check("j ] ] <enter>", true);
    check("/ 'rop'", true);
    check("/ 'zebra'", false);
    check("<c-p> 'zebra'", false);
}

#[test]
fn the_file_in_which_to_say_where_pages_stand_is_named() {
    let settings = Settings { file: "~/.config/rungs/config.yaml".into(), ..Settings::default() };
    let mut stage = Stage::empty(settings, (80, 16));
    stage.load(handbook(PAGES));
    stage.press("j o").shows("not opened: set web: in ~/.config/rungs/config.yaml to");
}

#[test]
fn where_nothing_is_selected_that_is_told() {
    for key in ["c", "i", "v", "P", "a", "L"] {
        Stage::open::<&str>(&[], (80, 16)).press(key).tells("nothing is selected");
    }
}

#[test]
fn the_place_that_a_page_lacks_is_named() {
    let pages =
        [("sea/pilot.md", "# Pilot\n\nSee [duties](/job-families/sea/mate/#dutys).\n"), ("sea/mate.md", "# Mate\n")];
    Stage::open(&pages, (100, 16)).press("G ]").shows("no #dutys on Mate");
}

#[test]
fn a_bookmark_is_told_in_full() {
    let long = "Keeps the light that is seen from the sea on all nights, in all weathers, and for all ships that pass";
    let page = format!("# Keeper\n\n## Duties\n\n- {long}\n");
    let mut stage = Stage::open(&[("sea/keeper.md", &page)], (140, 20));
    stage.press("z R G m '").shows(&format!("sea/keeper: {}", &long[..80]));
}

#[test]
fn keys_of_a_keymap_of_ones_own_are_told_where_they_work() {
    let keymap = Keymap::default().patched("paper:\n- { on: X, run: swap, desc: turn them round }\n").unwrap();
    let mut stage = Stage::empty(Settings { keymap, ..Settings::default() }, (100, 16));
    stage.press("X").tells("X works on a comparison or a way: turn them round; ? lists the keys");
}

#[test]
fn what_was_begun_is_given_up_without_a_word() {
    let mut stage = Stage::open(PAGES, (80, 16));
    for keys in ["z <esc>", "3 z <esc>", "5 <esc>"] {
        assert!(!stage.press(keys).last_line().contains("nothing"), "{keys}: {}", stage.last_line());
    }
    stage.press("z x").tells("zx does nothing here");
    stage.press("<esc>").tells("nothing is on top");
}

#[test]
fn the_sample_is_not_read_again() {
    let mut stage = Stage::empty(Settings::default(), (80, 16));
    stage.load(Arc::new(Handbook::of_texts(PAGES.iter().copied())));
    stage.press("r").tells("the sample handbook lies in the program");
    assert_eq!(stage.effects, []);
}

#[test]
fn what_is_pasted_where_nothing_is_entered_is_refused() {
    for keys in ["j", "p", "j L"] {
        let mut stage = Stage::open(PAGES, (80, 16));
        stage.press(keys).happen(Event::Paste("slab".into()));
        stage.tells("nothing is entered here; / ");
    }
}

#[test]
fn the_place_on_what_is_on_top_is_told() {
    let mut stage = Stage::open(PAGES, (100, 24));
    stage.press("/ 'lab' <enter>");
    assert!(stage.last_line().contains("hit 1/"), "{}", stage.last_line());
    for (keys, place) in
        [("L", " 1/2"), ("<esc> j a", " 1/4"), ("<esc> ? j", " 2/113"), ("<esc> : 'theme' <down>", " 1/1")]
    {
        let line = stage.press(keys).last_line();
        assert!(line.ends_with(place) && !line.contains("hit"), "{keys}: {line}");
    }
    assert!(stage.press("<esc>").last_line().contains("hit 1/"), "{}", stage.last_line());
}

#[test]
fn counts_and_sequences_are_shown_while_they_wait() {
    let mut stage = Stage::open(PAGES, (80, 16));
    assert!(stage.press("1 2").last_line().ends_with("12"));
    assert!(stage.press("z").last_line().ends_with("12z"));
    assert!(!stage.press("<esc>").last_line().ends_with("12z"));
}

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
    asks("j j y p y", &[copy(PAGES[1].1.trim_end(), "page"), copy(BOARD, "line")]);
    asks("j l l <c-y>", &[copy("Finance › Controller › Responsibilities", "heading path")]);
}

const BOARD: &str = "finance/treasurer.md:8:11: no page finance/bord: 'board' leads nowhere";

#[test]
fn quoting() {
    let quote = |text: &str, what| copy(text, &format!("{what} with where it stands"));
    let close =
        "> Close the books every month.\n>\n> — Finance › Controller › Responsibilities (finance/controller.md:7)";
    asks("j l l l j \"", &[quote(close, "item")]);
    let section = "> ## Requirements\n>\n> - Steady hands\n>\n> — Finance › Treasurer › Requirements \
                   (finance/treasurer.md:10)";
    asks("j j l j j \"", &[quote(section, "section")]);
    // On a paper it is the line that is selected, with the role that asks it.
    let built = "> Has built before.\n>\n> — Labs › Lab Engineer › Senior Lab Engineer › Requirements \
                 (labs/engineer.md:29)";
    asks("G l j l j c G \"", &[quote(built, "item")]);
    says("\"", "a department without a page of its own has nothing to quote");
}

#[test]
fn the_footer_of_a_list_tells_what_can_be_done_with_it() {
    says("p", "Enter go there  / filter  Esc close  e edit  y copy  ? help");
    says("p /", "Enter done  Esc leave");
    says("j m '", "Enter go there  / filter  Esc close  y copy  x forget  ? help");
    says("j f", "Enter follow  / filter  Esc close  y copy  ? help");
    says("?", "Enter run  / filter  Esc close  y copy");
    says(":", "Enter run  Esc leave");
    says("j P", "Enter show the way  Esc leave");
    says("j C", "Enter compare  Esc leave");
    says("j j ] <enter>", "Enter look for it  Esc close  ? help");
}

#[test]
fn the_footer_of_the_tree_tells_what_enter_does() {
    says("j k", "Enter fold  / search");
    says("h", "Enter unfold  / search");
    says("G", "Enter unfold  / search");
    says("j j", "Enter open  / search");
}

#[test]
fn the_footer_tells_of_marks_and_indexes_where_there_is_room_behind_all_else() {
    let footer = |keys: &str, width: u16| Stage::open(PAGES, (width, 20)).press(keys).last_line();
    let all = "Enter open  / search  L ladder  i in full  c compare  C compare with  v mark  a levels  P way up  I \
               indexes  Ctrl-p go to  Tab pane  p problems  : commands  ? help";
    assert!(footer("G l l", 180).starts_with(all), "{}", footer("G l l", 180));
    let most = "Enter open  / search  L ladder  i in full  c compare  v mark  a levels  P way up  Ctrl-p go to  Tab pane  \
                ? help";
    assert!(footer("G l l", 120).starts_with(most), "{}", footer("G l l", 120));
    assert!(!footer("G l l", 100).contains("mark"), "{}", footer("G l l", 100));
    assert!(footer("", 120).contains("I indexes") && !footer("", 120).contains("mark"), "{}", footer("", 120));
    let marked = footer("G l l v k j", 180);
    assert!(marked.contains("c compare marked  ") && marked.contains("v unmark  "), "{marked}");
}

#[test]
fn problems_are_opened_where_they_stand() {
    let edit = |line| Effect::Edit("/handbook/finance/treasurer.md".into(), line);
    asks("p e", &[edit(8)]);
    asks("p <enter> e", &[edit(8)]);
    // The link that leads nowhere is chosen, and told of.
    says("p <enter>", "1 → ✗ missing finance/bord");
    let two =
        [("a.md", "---\ntitle: A\n---\n\n## Notes\n\nSee [b](/job-families/b/).\n\nSee [c](/job-families/c/).\n")];
    let mut stage = Stage::open(&two, (80, 16));
    stage.press("p j <enter> p").shows("a.md:9:5");
    stage.press("<enter>").tells("2 → ✗ missing c");
    stage.press("e");
    assert_eq!(stage.effects, [Effect::Edit("/handbook/a.md".into(), 9)]);
    // The sample has no files to be edited.
    stage.press("p").hints("e edit");
    let mut sample = Stage::empty(Settings::default(), (80, 16));
    sample.load(Arc::new(Handbook::of_texts(two)));
    assert!(!sample.press("p").last_line().contains("e edit"));
    // What is hinted at is done.
    let mut stage = Stage::open(&two, (120, 16));
    stage.press("p <enter>");
    assert!(stage.last_line().contains("Enter look for it"), "{}", stage.last_line());
    stage.press("<enter>").shows("No page has a name like it");
}

#[test]
fn what_a_problem_is_about_is_marked_until_one_goes_on() {
    let page = "---\ntitle: A\n---\n\n## Notes\n\nFirst.\n\nThen see <a href=\"/job-families/b/\">b</a>.\n";
    let mut stage = Stage::open(&[("a.md", page)], (80, 16));
    let marked = |stage: &Stage| stage.screen().lines().filter(|line| line.contains("│▌")).count();
    stage.press("p <enter>");
    assert_eq!(marked(&stage), 1, "{}", stage.screen());
    stage.shows("│▌Then see");
    stage.press("<esc> <esc> k");
    assert_eq!(marked(&stage), 0, "{}", stage.screen());
    // A line means something else on a page that has changed.
    stage.press("p <enter>");
    stage.load(handbook(&[("a.md", &page.replace("First.", "Zero.\n\nFirst."))]));
    assert_eq!(marked(&stage), 0, "{}", stage.screen());
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

#[test]
fn links_are_gone_through_from_what_is_on_the_screen() {
    let line = |n: usize| format!("- See [page {n}](p{n}.md).\n");
    let page = format!("---\ntitle: A\n---\n\n## Notes\n\n{}", (1..=60).map(line).collect::<String>());
    let mut stage = Stage::open(&[("a.md", &page)], (80, 24));
    stage.press("] ]").tells("2 → ");
    stage.press("G [").tells("60 → ");
    stage.press("[").tells("59 → ");
    stage.press("g ]").tells("1 → ");
}

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

#[test]
fn a_keymap_of_ones_own_changes_keys_help_and_footer() {
    let keymap = Keymap::default().patched("everywhere:\n- { on: <c-g>, run: go-to, hint: jump }\n").unwrap();
    let mut stage = Stage::empty(Settings { keymap, ..Settings::default() }, (120, 16));
    stage.load(handbook(PAGES));
    stage.hints("Ctrl-g jump");
    stage.press("<c-g>").shows("go to");
}

#[test]
fn themes_change_and_the_terminals_ground_is_followed_until_then() {
    let mut stage = Stage::open(PAGES, (80, 16));
    let dark = stage.buffer();
    stage.happen(Event::Background { light: true });
    assert_ne!(stage.buffer(), dark);
    stage.press("t t").tells("theme: dark");
    stage.happen(Event::Background { light: true });
    stage.press("j k");
    assert_eq!(stage.buffer(), dark);
}

#[test]
fn copies_hold_nothing_that_acts() {
    let page = "---\ntitle: A\n---\n\n## Pilot \u{1b}[31m\n\n### Requirements\n\n- Knows \u{202e}tides\n";
    let mut stage = Stage::open(&[("labs/a.md", page)], (120, 16));
    stage.press("z R y j y j y j y j y");
    let copies: Vec<&str> = stage
        .effects
        .iter()
        .filter_map(|effect| if let Effect::Copy { text, .. } = effect { Some(text.as_str()) } else { None })
        .collect();
    assert_eq!(copies.len(), 5);
    assert!(copies.iter().any(|text| text.starts_with("## Pilot")), "{copies:?}");
    assert!(copies.iter().all(|text| !text.contains(['\u{1b}', '\u{202e}'])), "{copies:?}");
}

#[test]
fn so_many_names_are_offered() {
    let pages: Vec<(String, &str)> = (0..202).map(|i| (format!("p{i}.md"), "# Keeper\n")).collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let count = |pages: &[(&str, &str)], key: &str, title: &str| {
        let screen = Stage::open(pages, (80, 20)).press(key).screen();
        let frame = screen.lines().find(|line| line.contains(title)).unwrap_or_default().to_owned();
        frame.split_whitespace().rev().nth(1).unwrap_or_default().to_owned()
    };
    // Of more nobody knows how many fit.
    assert_eq!(count(&pages[..199], "<c-p>", "go to"), "199");
    assert_eq!(count(&pages, "<c-p>", "go to"), "200+");
    // The one in hand is no other.
    assert_eq!(count(&pages[..199], "C", "compare with"), "198");
    assert_eq!(count(&pages, "C", "compare with"), "200+");
}
