//! The README's picture of the browser, made of the cells of a real screen; and the README's other promises.
//!
//! `RUNGS_UPDATE=1 cargo test readme` writes the picture and the key table anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use rungs::app::Settings;
use rungs::check::{RULES, Rule};
use rungs::config::keymap::Keymap;
use rungs::handbook::Sites;
use rungs::load::{self, Source};

use crate::browser::stage::Stage;
use crate::cli::here::Here;

const CELL: (usize, usize) = (9, 19);
const INK: &str = "#d5d8df";
const GROUND: &str = "#16181d";

#[test]
fn readme_picture_shows_the_browser_as_it_is() {
    let handbook = load::all(&Source::Sample, &Sites::default()).expect("the sample is in the binary");
    let mut stage = Stage::empty(Settings { theme: "dark".into(), ..Settings::default() }, (110, 32));
    stage.load(Arc::new(handbook));
    stage.press("<c-p> 'senior' <space> 'gauge' <enter> <tab> ] ]");
    is_kept("data/browser.svg", &picture(&stage.buffer()));
}

#[test]
fn readme_has_the_tables_of_the_program() {
    let readme = fs::read_to_string(root("README.md")).expect("the README");
    let mut keys = String::from("| keys | what they do | where |\n| --- | --- | --- |\n");
    for binding in Keymap::default().bindings() {
        let strokes: Vec<String> = binding.keys().split(' ').map(|key| format!("`{key}`")).collect();
        writeln!(keys, "| {} | {} | {} |", strokes.join(" "), binding.desc, binding.pane.name())
            .expect("a string takes all");
    }
    let mut rules = String::from("| rule | | what is wrong |\n| --- | --- | --- |\n");
    for Rule { name, severity, summary, .. } in &RULES {
        writeln!(rules, "| `{name}` | {severity} | {summary} |").expect("a string takes all");
    }
    is_kept("README.md", &filled(&filled(&readme, "keys", &keys), "rules", &rules));
}

#[test]
fn readme_commands_run_as_they_are_printed() {
    let readme = fs::read_to_string(root("README.md")).unwrap();
    let (_, commands) = readme.split_once("```sh\nrungs ").unwrap();
    let (commands, _) = commands.split_once("```").unwrap();
    let here = Here::new(&[("handbook/finance/controller.md", "# Controller\n\n## Requirements\n\n- Care\n")]);
    // The first one opens the browser, which needs a terminal.
    for line in commands.lines().skip(1) {
        let command = line.split(['#', '>', '|']).next().unwrap();
        let args: Vec<String> = command
            .split('"')
            .enumerate()
            .flat_map(|(i, part)| match i % 2 {
                0 => part.split_whitespace().map(str::to_owned).collect(),
                _ => vec![part.to_owned()],
            })
            .map(|word| word.replace('~', &here.path("").to_string_lossy()))
            .collect();
        let output = here.command().args(&args[1..]).output().unwrap();
        let found_errors = args[1] == "check" && output.status.code() == Some(1);
        assert!(output.status.success() || found_errors, "{line}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(!output.stdout.is_empty(), "{line} prints nothing");
    }
}

/// A text with a table between the comments that say where it stands.
fn filled(text: &str, name: &str, table: &str) -> String {
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let (before, rest) = text.split_once(&begin).expect("where the table begins");
    let (_, after) = rest.split_once(&end).expect("where it ends");
    format!("{before}{begin}{table}{end}{after}")
}

fn root(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Checks that a file is as it would be written now, or writes it where that is asked for.
#[track_caller]
fn is_kept(name: &str, expected: &str) {
    if std::env::var_os("RUNGS_UPDATE").is_some() {
        fs::write(root(name), expected).expect("the project's own folder");
    }
    let kept = fs::read_to_string(root(name)).unwrap_or_default();
    assert!(kept == expected, "{name} is out of step; RUNGS_UPDATE=1 cargo test readme writes it anew");
}

/// Draws cells as an SVG: a rectangle for each run of one ground, a text for each run of one style.
fn picture(buffer: &Buffer) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * CELL.0 + 24, rows * CELL.1 + 24);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-size=\"15\" \
         font-family=\"ui-monospace, 'JetBrains Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{GROUND}\"/>\n"
    );
    for y in 0..rows {
        let cells: Vec<&Cell> = (0..columns).map(|x| &buffer[(x as u16, y as u16)]).collect();
        let mut x = 0;
        while x < columns {
            let look = look(cells[x]);
            let run = cells[x..].iter().take_while(|cell| self::look(cell) == look).count();
            let text: String = cells[x..x + run].iter().map(|cell| cell.symbol()).collect();
            run_of_cells(&mut svg, &look, &text, x, y, run);
            x += run;
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// How a cell looks: ink, ground, bold, italic, underlined.
type Look = (String, Option<String>, bool, bool, bool);

fn look(cell: &Cell) -> Look {
    let has = |modifier| cell.modifier.contains(modifier);
    let (ink, ground) = (hex(cell.fg), hex(cell.bg));
    let (ink, ground) = if has(Modifier::REVERSED) {
        (Some(ground.unwrap_or_else(|| GROUND.into())), Some(ink.unwrap_or_else(|| INK.into())))
    } else {
        (ink, ground)
    };
    let ink = ink.unwrap_or_else(|| INK.into());
    (ink, ground, has(Modifier::BOLD), has(Modifier::ITALIC), has(Modifier::UNDERLINED))
}

fn run_of_cells(svg: &mut String, look: &Look, text: &str, x: usize, y: usize, run: usize) {
    let (ink, ground, bold, italic, underlined) = look;
    let (left, top) = (12 + x * CELL.0, 12 + y * CELL.1);
    let (width, baseline) = (run * CELL.0, top + 14);
    if let Some(ground) = ground {
        let height = CELL.1;
        writeln!(svg, "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>")
            .expect("a string takes all");
    }
    if text.trim().is_empty() {
        return;
    }
    let indent = text.len() - text.trim_start().len();
    let (left, text) = (left + indent * CELL.0, text.trim());
    let width = rungs::text::width(text) * CELL.0;
    let style = |on: &bool, attribute: &'static str| if *on { attribute } else { "" };
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    writeln!(
        svg,
        "<text x=\"{left}\" y=\"{baseline}\" fill=\"{ink}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\"\
         {}{}{}>{text}</text>",
        style(bold, " font-weight=\"bold\""),
        style(italic, " font-style=\"italic\""),
        style(underlined, " text-decoration=\"underline\""),
    )
    .expect("a string takes all");
}

/// The colours of a common dark terminal.
fn hex(colour: Color) -> Option<String> {
    let named = match colour {
        Color::Reset => return None,
        Color::Rgb(r, g, b) => return Some(format!("#{r:02x}{g:02x}{b:02x}")),
        Color::Indexed(n @ 232..) => {
            let level = u32::from(n - 232) * 10 + 8;
            return Some(format!("#{level:02x}{level:02x}{level:02x}"));
        }
        Color::Indexed(n @ 16..) => {
            let step = |n: u8| if n == 0 { 0 } else { u32::from(n) * 40 + 55 };
            let n = n - 16;
            return Some(format!("#{:02x}{:02x}{:02x}", step(n / 36), step(n / 6 % 6), step(n % 6)));
        }
        Color::Black | Color::Indexed(0) => "#16181d",
        Color::Red | Color::Indexed(1) => "#c95f6b",
        Color::Green | Color::Indexed(2) => "#8fbf7f",
        Color::Yellow | Color::Indexed(3) => "#d9b36c",
        Color::Blue | Color::Indexed(4) => "#6c95d9",
        Color::Magenta | Color::Indexed(5) => "#b98fd0",
        Color::Cyan | Color::Indexed(6) => "#6fb8c4",
        Color::Gray | Color::Indexed(7) => "#b4b8c2",
        Color::DarkGray | Color::Indexed(8) => "#6b7080",
        Color::LightRed | Color::Indexed(9) => "#e8828d",
        Color::LightGreen | Color::Indexed(10) => "#acdc9b",
        Color::LightYellow | Color::Indexed(11) => "#f0cf8e",
        Color::LightBlue | Color::Indexed(12) => "#8fb6f5",
        Color::LightMagenta | Color::Indexed(13) => "#d3aeea",
        Color::LightCyan | Color::Indexed(14) => "#8fdbe6",
        Color::White | Color::Indexed(15) => "#f2f4f8",
    };
    Some(named.into())
}
