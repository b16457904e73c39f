//! What a page says can never act on a terminal: every attack, in every place, on every way out of the command line.

use std::fs;
use std::path::Path;

use rungs::text::{is_unsafe, width};

use crate::cli::here::Here;

/// What strangers may write so that a terminal or its reader is misled.
pub const ATTACKS: [(&str, &str); 24] = [
    ("colours", "\u{1b}[31;5mred\u{1b}[0m"),
    ("the cursor moved", "\u{1b}[2J\u{1b}[1;1Hgone"),
    ("the window's title", "\u{1b}]0;owned\u{7}"),
    ("a hyperlink, OSC 8", "\u{1b}]8;;https://evil.example/\u{1b}\\safe\u{1b}]8;;\u{1b}\\"),
    ("the clipboard, OSC 52", "\u{1b}]52;c;b3duZWQ=\u{7}"),
    ("a question, DCS", "\u{1b}P+q544e\u{1b}\\"),
    ("a program's command, APC", "\u{1b}_Gi=1\u{1b}\\"),
    ("a mode, DECSET", "\u{1b}[?1049l\u{1b}[?25l"),
    ("an unfinished sequence", "\u{1b}[38;2;1"),
    ("C1: CSI", "\u{9b}31mred"),
    ("C1: OSC and ST", "\u{9d}52;c;b3duZWQ=\u{9c}"),
    ("C1: DCS, SOS, PM, APC", "\u{90}a\u{9c}\u{98}b\u{9c}\u{9e}c\u{9c}\u{9f}d\u{9c}"),
    ("bells and backspaces", "good\u{8}\u{8}\u{8}\u{8}evil\u{7}\u{7f}"),
    ("other alphabets of the terminal", "\u{e}qqq\u{f}"),
    ("a lone carriage return", "good\revil"),
    ("bidirectional overrides", "\u{202e}live\u{202c}\u{202d}\u{202a}\u{202b}"),
    ("bidirectional isolates and marks", "\u{2066}a\u{2069}\u{2067}\u{2068}\u{200e}\u{200f}\u{61c}"),
    ("zero-width characters", "pay\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}roll\u{ad}\u{34f}\u{180e}"),
    ("tag characters", "hi\u{e0001}\u{e0068}\u{e0069}\u{e007f}"),
    ("invisible letters", "\u{3164}\u{115f}\u{1160}\u{ffa0}x"),
    (
        "a flood of accents",
        concat!("e", "\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}"),
    ),
    ("line and paragraph separators", "a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f"),
    ("a chain of joined pictures", "👩\u{200d}👩\u{200d}👩\u{200d}👩\u{200d}👩\u{200d}👩\u{200d}👩\u{200d}👩"),
    ("private and interlinear marks", "\u{fff9}a\u{fffa}b\u{fffb}\u{206a}\u{1d173}"),
];

/// A page with an attack wherever a page has text; `encoded` is the same attack for addresses.
fn page(attack: &str) -> String {
    let yaml: String = attack.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect();
    let entities: String = attack.chars().map(|c| format!("&#{};", u32::from(c))).collect();
    let percent: String = attack.bytes().map(|b| format!("%{b:02x}")).collect();
    format!(
        "---
title: \"Pilot {yaml}\"
description: \"Guides {yaml}\"
grade: \"{yaml} 7\"
aliases: [\"/{yaml}/\", /x{percent}/]
---

Prose {attack} and {entities} with *stress{attack}* and `code{attack}` <b title=\"{attack}\">html{attack}</b>.

<!-- rungs-allow {attack} --> ![](<x{attack}.png>) <!-- {attack} --> <a id=\"x{attack}\"></a> ![picture {attack}](x{percent}.png) <https://a.example/{percent}>

## Levels {{#anchor{attack}}}

### Pilot {attack}

#### Job Grade

The Pilot {attack} is a grade 6.

#### Responsibilities

- Steers {attack}
  - Nested {entities}

#### Requirements {attack}

- Knows tides {attack}
- [ ] Task {attack}

### Senior Pilot {attack}

Extends the Pilot {attack} requirements.

#### Requirements

- Extends the Nobody {attack} requirements
- Knows tides and rocks {attack}

## Surprises {attack}

| Head {attack} | B |
| - | - |
| Cell {attack} | {entities} |

> Quote {attack}

```lang{attack}
verbatim {attack}
\ttab
```

{{{{< shortcode \"{attack}\" >}}}} <%= erb {attack} %>

[[Nobody {attack}#part {attack}|shown {attack}]] [[tug {attack}]] ==marked {attack}== %% note {attack} %% ^id{attack}

{{{{< card link=\"/job-families/{attack}\" title=\"Card {attack}\" subtitle=\"{attack}\" >}}}}

{{{{< tab \"Tab {attack}\" >}}}} {{{{< /tab >}}}} {{% tab title=\"{attack}\" %}} [x]({{% link {attack}.md %}})

<Tab title=\"Tab {attack}\" href={{\"{attack}\"}}>{attack}</Tab> <Link to=\"/{attack}\">link {attack}</Link> {{/* {attack} */}}

:::tip Box {attack}
:::

> [!note] Alert {attack}

=== \"Pilot {attack}\"

    Indented {attack}

## Career Ladder

The next step is [Tug {attack}](../tug{percent}/#part{percent}), [gone {attack}](/job-families/ports/gone{percent}/),
[web](https://evil.example/{percent}?{entities}), [odd](javascript:{percent}), [anchor](#nowhere{percent}),
[Tug](../tug/#nowhere{percent}), <a href=\"/job-families/ports/other{attack}/\">other {attack}</a>.
"
    )
}

/// A name that a file may have: all of an attack but what no file system takes.
fn name(attack: &str) -> String {
    attack.chars().filter(|c| !matches!(c, '/' | '\0')).take(40).collect()
}

/// Writes a handbook in which each attack has a department, a page and a page of all attacks.
pub fn write_handbook(root: &Path) {
    let all: String = ATTACKS.map(|(_, attack)| attack).join(" ");
    let write = |path: String, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (i, (_, attack)) in ATTACKS.iter().enumerate() {
        let name = name(attack);
        write(format!("ports{i:02}{name}/page{i:02}{name}.md"), &page(attack));
    }
    write("ports/tug.md".into(), "# Tug\n\n## Career Ladder\n\n[Pilot](../all/)\n");
    write("ports/all.md".into(), &page(&all));
    // The same page twice, and front matter that is none: problems that name what is wrong.
    write(format!("ports/twice{}.md", name(&all)), "# Twice\n");
    write(format!("ports/twice{}/index.md", name(&all)), "# Twice\n");
    write("ports/broken.md".into(), &format!("---\ntitle: [{all}\n---\n\n{all}\n"));
    write("ports/unopened.md".into(), &format!("title: {}\n---\n\ntext\n", name(&all)));
}

/// Fails where a text holds what must not reach a terminal, lines apart.
#[track_caller]
pub fn check_safe(what: &str, text: &str) {
    for line in text.split('\n') {
        let unsafe_char = line.char_indices().find(|(at, c)| is_unsafe(*c) && !joins(line, *at));
        assert_eq!(unsafe_char, None, "{what}: {line:?}");
    }
}

/// Whether a joiner stands between two pictures, the one place where it is text.
fn joins(line: &str, at: usize) -> bool {
    let picture = |c: Option<char>| c.is_some_and(|c| width(c.encode_utf8(&mut [0; 4])) == 2);
    line[at..].starts_with('\u{200d}') && picture(line[..at].chars().next_back()) && picture(line[at..].chars().nth(1))
}

/// Fails where one character carries more marks than any script needs.
#[track_caller]
fn check_no_flood(what: &str, text: &str) {
    let mut marks = 0;
    for c in text.chars() {
        marks = if ('\u{300}'..='\u{36f}').contains(&c) { marks + 1 } else { 0 };
        assert!(marks <= 4, "{what}: a tower of accents");
    }
}

fn here() -> Here {
    let here = Here::new(&[]);
    write_handbook(&here.path("book"));
    here
}

/// Runs a command, whatever comes of it, and looks at all that it wrote.
#[track_caller]
fn check(here: &Here, args: &[&str]) -> String {
    let output = here.command().args(args).output().unwrap();
    let what = args.join(" ");
    assert!(matches!(output.status.code(), Some(0..=2)), "{what}: {output:?}");
    let stdout = String::from_utf8(output.stdout).unwrap_or_else(|error| panic!("{what}: {error}"));
    let stderr = String::from_utf8(output.stderr).unwrap_or_else(|error| panic!("{what}: {error}"));
    check_safe(&format!("{what}, standard error"), &stderr);
    let lines = if what.contains("csv") { stdout.replace("\r\n", "\n") } else { stdout.clone() };
    check_safe(&what, &lines);
    // Names of files stay what they are in JSON.
    if !stdout.starts_with(['{', '[']) {
        check_no_flood(&what, &stdout);
    }
    assert!(!stdout.is_empty() || !stderr.is_empty(), "{what} says something");
    stdout
}

#[test]
fn commands_on_the_whole_handbook() {
    let here = here();
    let pages = (ATTACKS.len() + 6).to_string();
    for args in [
        &["tree"][..],
        &["tree", "--depth", "1"],
        &["search", "tides", "--limit", "0"],
        &["search", "tides", "--limit", "0", "--format", "json"],
        &["search", "pilot"],
        &["check"],
        &["check", "--summary"],
        &["check", "--format", "short"],
        &["check", "--format", "json"],
        &["check", "--format", "sarif"],
        &["check", "--format", "gitlab"],
        &["map"],
        &["map", "--format", "dot"],
        &["map", "--format", "mermaid"],
        &["export", "--format", "json"],
        &["export", "--format", "csv"],
        &["export", "--format", "dot"],
        &["export", "--format", "mermaid"],
    ] {
        let out = check(&here, &[args, &["--handbook", "book"]].concat());
        if ["json", "sarif", "gitlab"].iter().any(|format| args.contains(format)) {
            let json: serde_json::Value = serde_json::from_str(&out).unwrap();
            let count = json["handbook"]["pages"].to_string();
            assert!(!args.contains(&"export") || count == pages, "{count} pages, {pages} written");
        }
    }
}

#[test]
fn commands_on_one_page() {
    let here = here();
    let level = "ports/all#senior pilot";
    for args in [
        &["show", "ports/all", "--format", "text"][..],
        &["show", "ports/all", "--format", "markdown"],
        &["show", "ports/all", "--format", "json"],
        &["show", level, "--format", "text"],
        &["show", level, "--in-full", "--format", "text"],
        &["show", level, "--in-full", "--format", "markdown"],
        &["show", level, "--in-full", "--format", "json"],
        &["ladder", "ports/all"],
        &["ladder", "ports/all", "--format", "json"],
        &["ladder", "ports/all", "--format", "dot"],
        &["ladder", "ports/all", "--format", "mermaid"],
        &["path", "ports/all", "ports/tug"],
        &["path", "ports/tug", level, "--format", "json"],
        &["compare", "ports/all", level],
        &["compare", "page00", "page01"],
        &["compare", "ports/all", level, "--format", "json"],
        &["compare", "ports/all", level, "--format", "markdown"],
        &["compare", "ports/all", level, "--format", "csv"],
    ] {
        check(&here, &[args, &["--handbook", "book"]].concat());
    }
}

/// Names that nothing has, files that are not there: what is told of them is told safely.
#[test]
fn errors_repeat_nothing_that_acts() {
    let here = here();
    let all: String = ATTACKS.iter().filter(|(_, a)| !a.contains('\0')).map(|(_, attack)| *attack).collect();
    let name = name(&all);
    let yaml: String = name.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect();
    fs::write(here.path("theme.yaml"), format!("theme: \"{yaml}\"\n")).unwrap();
    fs::write(here.path("host.yaml"), format!("hosts: [\"{yaml}\"]\n")).unwrap();
    fs::write(here.path("web.yaml"), format!("web: \"{yaml}\"\n")).unwrap();
    fs::write(here.path("field.yaml"), format!("\"{yaml}\": 1\n")).unwrap();
    fs::write(here.path("raw.yaml"), format!("theme: {name}\n")).unwrap();
    fs::write(here.path("keys.yaml"), "keys: keymap.yaml\n").unwrap();
    for args in [
        &["show", &*name, "--handbook", "book"][..],
        &["show", "page", "--handbook", "book"],
        &["search", &*name, "--handbook", "book"],
        &["search", "kind:\u{1b}[31m", "--handbook", "book"],
        &["search", "x", "--kind", &*name, "--handbook", "book"],
        &["search", "x", "--department", &*name, "--handbook", "book"],
        &["tree", "--handbook", &*name],
        &["tree", "--config", &*name],
        &["keys", "--config", "host.yaml"],
        &["keys", "--config", "web.yaml"],
        &["keys", "--config", "field.yaml"],
        &["keys", "--config", "raw.yaml"],
        &["--config", "theme.yaml", "book"],
        &[&*format!("--{name}")],
        &["export", "--format", &*name],
    ] {
        check(&here, args);
    }
    for (_, attack) in ATTACKS {
        let attack = self::name(attack);
        fs::create_dir_all(here.path(&format!("book/{attack}"))).unwrap();
        for args in [
            &[&*format!("--{attack}")][..],
            &["export", "--format", &attack],
            &["show", &attack, "--handbook", "book"],
            &["check", &format!("book/{attack}"), "--handbook", "book"],
            &["tree", "--handbook", &format!("empty/{attack}")],
        ] {
            check(&here, args);
        }
    }
    for line in [
        format!("{{ on: x, run: \"{yaml}\" }}"),
        format!("{{ on: \"{yaml}\", run: toggle }}"),
        format!("{{ on: x, run: toggle, \"{yaml}\": 1 }}"),
        format!("{{ on: x, run: toggle, desc: \"{yaml}\", hint: \"{yaml}\" }}"),
    ] {
        fs::write(here.path("keymap.yaml"), format!("tree:\n- {line}\n")).unwrap();
        check(&here, &["keys", "--config", "keys.yaml"]);
    }
}

/// A spreadsheet takes a cell that begins so for a formula.
#[test]
fn no_cell_is_a_formula() {
    let items: String =
        ["=cmd|' /C calc'!A0", "+1+1", "-1", "@SUM(1)", "＝1", "\t=1"].map(|i| format!("- \\{i}\n\n")).concat();
    let page = format!("---\ntitle: \"=HYPERLINK(1)\"\n---\n\n## =1+1\n\n- =first\n\n{items}");
    let here = Here::new(&[("book/=ports/@pilot.md", &page)]);
    let csv = here.output(&["export", "--format", "csv", "--handbook", "book"]);
    assert!(csv.contains("=first") && csv.contains("HYPERLINK"), "{csv}");
    for cell in csv.lines().flat_map(|line| line.split(',')) {
        let bare = cell.trim_start_matches('"').trim_start();
        assert!(!bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?} in\n{csv}");
    }
}
