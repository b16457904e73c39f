//! No size of the screen panics or draws outside of it, whatever is on it.

use crossterm::event::{MouseButton, MouseEventKind};
use rungs::app::{Event, Settings};

use super::PAGES;
use super::stage::{Stage, handbook};

/// Everything that can be on the screen, as the keys that bring it there.
const STATES: &[&str] = &[
    "",
    "z R G",
    "z R 9 j <tab>",
    "<tab> ] ]",
    "<tab> G",
    "?",
    "? / 'fold'",
    "p",
    "<c-p> 'lead'",
    "<c-p> 'nothing-like-it'",
    ": 'them'",
    "z R 4 j f",
    "<c-f> 'the' <enter>",
    "<c-f> 'the'",
    "L <c-f> 'e'",
    "/",
    "/ 'the'",
    "/ 'the' <tab> <down> <down>",
    "/ 'kind:'",
    "/ 'kind:nothing'",
    "/ 'e' <a-k> <a-d> <a-g> <a-g>",
    "/ 'e' <c-t> <down>",
    "/ 'zebra'",
    "/ 'the' <enter> n",
    "/ 'the' <c-t> <enter> N",
    "/ 'the' <c-s>",
    "/ 'the' <c-s> 'mine' <enter> <c-r>",
    "w",
    "t",
    "5 z",
    "m j m '",
    "<c-p>",
    "z R G <tab> ] <enter>",
    "y",
    "L",
    "<tab> L l j",
    "z R 9 j L m",
    "L m G",
    "L m : 'them'",
];

#[test]
fn what_is_looked_at_stays_on_the_screen_when_that_gets_smaller() {
    let item = |n: usize| format!("- Lamp {n} is lit before it gets dark, and put out when it is dawn.\n");
    let page = format!("# Lamps\n\n## Responsibilities\n\n{}", (1..20).map(item).collect::<String>());
    for keys in ["/ '12'", "z R 1 4 g"] {
        let mut stage = Stage::open(&[("lamps.md", &page)], (140, 40));
        stage.press(keys);
        for size in [(140, 12), (70, 12), (64, 20), (140, 40)] {
            stage.resize(size);
            let screen = stage.screen();
            let is_seen = screen.lines().any(|line| line.contains('▌') && line.contains("Lamp 12"));
            assert!(is_seen, "{keys} {size:?}:\n{screen}");
        }
    }
}

#[test]
fn an_open_list_says_what_the_new_size_has_room_for() {
    for keys in ["?", "p"] {
        let mut stage = Stage::open(PAGES, (80, 24));
        let wide = stage.press(keys).screen();
        stage.resize((40, 24));
        let resized = stage.screen();
        assert_eq!(resized, super::stage::script(PAGES, (40, 24), keys), "{keys}");
        stage.resize((80, 24));
        assert_eq!(stage.screen(), wide, "{keys}");
    }
}

fn check(sizes: impl Iterator<Item = (u16, u16)> + Clone, settings: &Settings) {
    for keys in STATES {
        let mut stage = Stage::empty(settings.clone(), (80, 24));
        stage.load(handbook(PAGES));
        stage.press(keys);
        for size in sizes.clone() {
            stage.resize(size);
            let buffer = stage.buffer();
            assert_eq!((buffer.area.width, buffer.area.height), size);
            let (lines, cells) = (usize::from(size.1), usize::from(size.0));
            let screen = stage.screen();
            assert_eq!(screen.lines().count(), lines, "{keys} at {size:?}");
            assert!(screen.lines().all(|line| rungs::text::width(line) <= cells), "{keys} at {size:?}");
        }
        // The keys work as well where nothing can be seen.
        for size in [(0, 0), (1, 1), (3, 3), (20, 5)] {
            let mut stage = Stage::empty(settings.clone(), size);
            stage.load(handbook(PAGES));
            stage.press(keys).press("j k l h <c-d> <c-u> G g <tab> ] [ n <esc> <esc>");
            stage.screen();
        }
    }
}

#[test]
fn the_smallest_screens() {
    check((0..=3).flat_map(|w| (0..=3).map(move |h| (w, h))), &Settings::default());
}

#[test]
fn sizes_on_the_way_up() {
    let widths = [4, 7, 14, 19, 20, 21, 30, 40, 59, 60, 61, 80, 120, 200];
    let heights = [1, 2, 4, 5, 6, 8, 12, 15, 16, 17, 24, 60];
    check(widths.into_iter().flat_map(|w| heights.map(|h| (w, h))), &Settings::default());
}

#[test]
fn ascii_draws_ascii_alone() {
    let mut stage = Stage::empty(Settings { ascii: true, ..Settings::default() }, (90, 24));
    stage.load(handbook(PAGES));
    for keys in STATES {
        stage.press("<esc> <esc> <esc>").press(keys);
        let screen = stage.screen();
        assert!(screen.is_ascii(), "{keys}\n{screen}");
    }
}

#[test]
fn without_colour_no_cell_has_one() {
    let mut stage = Stage::empty(Settings { colour: false, ..Settings::default() }, (90, 24));
    stage.load(handbook(PAGES));
    for keys in STATES {
        stage.press("<esc> <esc> <esc>").press(keys);
        for cell in stage.buffer().content() {
            assert_eq!((cell.fg, cell.bg), (ratatui::style::Color::Reset, ratatui::style::Color::Reset), "{keys}");
        }
    }
}

#[test]
fn a_screen_that_is_too_small_says_what_it_needs() {
    let mut stage = Stage::open(PAGES, (19, 5));
    assert_eq!(stage.screen(), "too small\nneeds 20x5\nq quits\n\n\n");
    stage.happen(Event::Resized(0, 0));
    stage.resize((20, 5));
    stage.hides("too small");
}

/// Keys and events of every kind, as the tokens of a script; `@` makes the screen another size, `!` loads again.
const ANYTHING: &[&str] = &[
    "j", "k", "h", "l", "J", "K", "g", "G", "<enter>", "<space>", "<esc>", "<tab>", "]", "[", "f", "1", "9", "b", "F",
    "<c-p>", "/", "<c-f>", "<c-t>", "<a-k>", "<a-d>", "<a-g>", "<c-r>", "<c-s>", "S", "x", "<up>", "<down>",
    "<s-down>", "n", "N", "i", "c", "=", "s", "C", "v", "a", "P", "I", ":", "?", "p", "y", "Y", "e", "o", "t", "M",
    "<", ">", "w", "z", "R", "+", "-", "<c-d>", "<c-u>", "<pagedown>", "<backspace>", "r", "q", "'a'", "'the'",
    "'é本'", "<left>", "<delete>", "<c-w>", "m", "'", "@1", "@2", "@3", "@4", "@5", "!0", "!1", "!2", "!3", "click",
    "hold", "wheel", "drag",
];

#[test]
fn the_end_of_a_page_may_be_asked_for_before_it_is_laid_out() {
    let mut stage = Stage::open(&PAGES[..1], (80, 24));
    let state = stage.press("j ]").model.state();
    stage.model.restore(state);
    let screen = stage.press("G").screen();
    assert_eq!(stage.press("G").screen(), screen);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(60))]
    #[test]
    fn nothing_that_anyone_does_panics(script in proptest::collection::vec((0..ANYTHING.len(), 0u16..130, 0u16..45), 1..60)) {
        let mut stage = Stage::empty(Settings::default(), (80, 24));
        for (token, x, y) in script {
            match ANYTHING[token] {
                "click" => {
                    stage.click(x, y);
                }
                "hold" => {
                    stage.mouse(MouseEventKind::Down(MouseButton::Left), x, y);
                }
                "drag" => {
                    stage.mouse(MouseEventKind::Drag(MouseButton::Left), x, y);
                }
                "wheel" => {
                    stage.mouse(MouseEventKind::ScrollDown, x, y);
                }
                token if token.starts_with('@') => stage.resize((x, y)),
                "!0" => stage.load(handbook(&PAGES[..0])),
                "!1" => stage.load(handbook(&PAGES[..1])),
                "!2" => stage.load(handbook(&PAGES[1..])),
                "!3" => stage.load(handbook(PAGES)),
                keys => {
                    stage.press(keys);
                }
            }
            stage.buffer();
            let state = stage.model.state();
            stage.model.restore(state);
        }
    }
}

#[test]
fn a_name_may_be_longer_than_a_screen_can_count() {
    for letter in ["x", "漢"] {
        let text = format!("---\ntitle: {}\n---\n\n## Duties\n\n- Turn\n", letter.repeat(1 << 16));
        let mut stage = Stage::open(&[("ops/a.md", text.as_str())], (80, 24));
        let name = letter.repeat(12);
        stage.press("l").shows(&name);
        stage.press(&format!("<c-p> '{letter}'")).shows(&format!("█{name}"));
    }
}

#[test]
fn what_a_role_asks_is_seen_where_only_one_pane_is() {
    let mut stage = Stage::open(PAGES, (40, 12));
    stage.press("G l j l j i").shows("asks in full");
    stage.press("i").hides("asks in full");
}

#[test]
fn what_a_key_does_is_told_on_narrow_screens() {
    // What is cut in a row is whole below, where there is room for a line more.
    Stage::open(PAGES, (40, 12)).press("?").shows("fold, or go to the par");
    Stage::open(PAGES, (80, 24))
        .press("? / 'mark' <space> 'compared'")
        .shows("mark the role to be compared, or take its mark away");
}
