//! Sheets, drawn.

use proptest::prelude::*;

use super::*;
use crate::handbook::PageId;
use crate::text;

/// The sheet of the node of the first page that has this text, or of the page itself.
fn sheet_of(pages: &[(&str, &str)], node: &str, width: u16, glyphs: Glyphs) -> Sheet {
    let handbook = Handbook::of_texts(pages.iter().copied());
    let page = handbook.find(pages[0].0.trim_end_matches(".md")).unwrap_or(PageId(0));
    let text = |n: &NodeId| handbook.page(page).text(*n) == node;
    let node = handbook.page(page).subtree(NodeId::PAGE).find(text).unwrap_or(NodeId::PAGE);
    lay_out(&handbook, Place { page, node }, width, glyphs)
}

fn drawn(sheet: &Sheet) -> String {
    let lines: Vec<String> = sheet.lines.iter().map(|line| line.text().trim_end().to_owned()).collect();
    lines.join("\n")
}

/// Draws a page's body below its title, department and the line after them.
fn body(markdown: &str, width: u16, glyphs: Glyphs) -> String {
    let page = format!("---\ntitle: T\n---\n\n{markdown}\n");
    let sheet = sheet_of(&[("d/t.md", &page)], "T", width, glyphs);
    let drawn = drawn(&sheet);
    drawn.strip_prefix("T\nD\n").map(|body| body.trim_start_matches('\n').to_owned()).unwrap_or(drawn)
}

#[track_caller]
fn check(markdown: &str, width: u16, expected: &str) {
    assert_eq!(body(markdown, width, Glyphs::ALL), expected, "{markdown}");
}

#[test]
fn a_heading_that_repeats_the_title_is_not_set_again() {
    check("# T\n\na\n\n# T\n\nb", 20, "a\n\nT\nb");
    check("![Map](m.png)\n\n# T\n\na", 20, "[image: Map]\n\na");
    check("a\n\n## B\n\n# T\n\nc", 20, "a\n\nB\n\nT\nc");
}

#[test]
fn paragraphs_are_wrapped() {
    check(
        "Own the services\nthat all of us use.\n\nAnd more.",
        20,
        "Own the services\nthat all of us use.\n\nAnd more.",
    );
    check("Own the services that all use", 20, "Own the services\nthat all use");
}

#[test]
fn items_hang() {
    check(
        "- Own the services that all of us use\n- Mend",
        20,
        " • Own the services\n   that all of us\n   use\n • Mend",
    );
    check("1. First\n2. Second thing to do", 16, "1. First\n2. Second thing\n   to do");
    check("9. Nine\n10. Ten is a long one", 20, " 9. Nine\n 10. Ten is a long\n     one");
}

#[test]
fn lists_nest() {
    check("- a\n  - b\n    - c\n      - d\n- e", 30, " • a\n   ◦ b\n     ▪ c\n       • d\n • e");
    check("1. a\n   - b long enough to wrap", 20, " 1. a\n    ◦ b long enough\n      to wrap");
}

#[test]
fn paragraphs_in_items_stand_below_their_text() {
    check("- a\n\n  more of a\n\n- b", 30, " • a\n\n   more of a\n • b");
    check("- a\n  ```\n  x\n  ```\n- b", 30, " • a\n\n     x\n\n • b");
}

#[test]
fn lists_stand_close_to_what_introduces_them() {
    check("You will:\n\n- lead\n\nAnd then.", 30, "You will:\n • lead\n\nAnd then.");
}

#[test]
fn deep_nesting_is_bounded() {
    let deep = (0..60).map(|depth| format!("{}- x{depth}\n", "  ".repeat(depth))).collect::<String>();
    let body = body(&deep, 30, Glyphs::ALL);
    assert!(body.lines().all(|line| text::width(line) <= 30));
    assert!(body.contains("x59"), "{body}");
}

#[test]
fn headings_count_their_items() {
    check("## Requirements\n\n- a\n- b\n", 30, "Requirements                 2\n • a\n • b");
    check("Text.\n\n## One\n\nText.\n\n### Two", 30, "Text.\n\nOne\nText.\n\nTwo");
    check("## Requirements\n\n- a\n", 12, "Requirements\n• a");
}

#[test]
fn code_keeps_its_lines_and_spaces() {
    check("```\nif x\n    y\n```", 30, "  if x\n      y");
    check("```\nabcdefghijklmnop\n```", 14, "  abcdefghijkl\n  ↪ mnop");
    check("```\nabcdefgh\n```", 4, "abcd\nefgh");
}

#[test]
fn quotes_have_a_bar() {
    check("> Be kind\n> and brief\n>\n> - a", 20, "▌ Be kind and brief\n▌ • a");
    check("> > deep", 30, "▌ ▌ deep");
}

#[test]
fn rules_fill_the_line() {
    check("a\n\n---\n\nb", 5, "a\n\n─────\n\nb");
}

#[test]
fn hard_breaks_break() {
    check("a<br>b", 20, "a\nb");
    check("- a<br>b", 20, " • a\n   b");
}

#[test]
fn images_are_told() {
    check("![Map of regions](map.png)", 40, "[image: Map of regions]");
}

#[test]
fn empty_items_show_their_marker() {
    check("- \n- b", 20, " •\n • b");
}

#[test]
fn tables_are_as_wide_as_their_cells() {
    check(
        "| Level | Scope |\n|---|---|\n| Senior | One team |\n| Staff | |",
        40,
        "Level  │ Scope\n───────┼─────────\nSenior │ One team\nStaff  │",
    );
    check("| a | bb | ccc |\n|--:|:-:|---|\n| 100 | x | y |", 40, "  a │ bb │ ccc\n────┼────┼────\n100 │ x  │ y");
}

#[test]
fn wide_columns_share_what_is_left() {
    check(
        "| Level | Scope |\n|---|---|\n| Senior | One team and the services it runs |\n| Staff | Many teams |",
        30,
        "Level  │ Scope\n───────┼──────────────────────\nSenior │ One team and the\n       │ services it runs\n───────┼──────────────────────\nStaff  │ Many teams",
    );
}

#[test]
fn narrow_tables_are_told_row_by_row() {
    check(
        "| Level | Scope |\n|---|---|\n| Senior | One team |\n| Staff | Several teams |",
        14,
        "Level: Senior\nScope: One\nteam\n\nLevel: Staff\nScope: Several\nteams",
    );
    check("| Level | Scope |\n|---|---|", 6, "Level\nScope");
    // What says nothing is not told; one letter says something.
    check("| L | |\n|---|---|\n| Senior | Many teams |\n| S | |", 14, "L: Senior\nMany teams\n\nL: S");
}

#[test]
fn links_have_numbers() {
    check("See [one](https://e.org/1), [two](https://e.org/2).", 40, "See one¹, two².");
    let many = (1..=12).map(|n| format!("[l{n}](https://e.org/{n})")).collect::<Vec<_>>().join(" ");
    assert!(body(&many, 200, Glyphs::ALL).ends_with("l11¹¹ l12¹²"));
}

#[test]
fn ascii_has_stand_ins() {
    let page = "[one](https://e.org)\n\n- a\n  - b\n\n> q\n\n---\n\n| a | b |\n|--|--|\n| c | d |";
    assert_eq!(
        body(page, 20, Glyphs::ASCII),
        "one[1]\n * a\n   - b\n\n| q\n\n--------------------\n\na | b\n--+--\nc | d"
    );
    assert!(body(page, 20, Glyphs::ASCII).is_ascii());
}

#[test]
fn link_spots_are_where_links_stand() {
    let page = "---\ntitle: T\n---\n\nSee [the long one](https://e.org/1) and **[x](y.md)**\n";
    let sheet = sheet_of(&[("d/t.md", page)], "T", 10, Glyphs::ALL);
    assert_eq!(drawn(&sheet), "T\nD\n\nSee the\nlong one¹\nand x²");
    let spots: Vec<_> = sheet.links.iter().map(|s| (s.link, s.number, s.line, s.columns.clone())).collect();
    assert_eq!(spots, [(0, 1, 3, 4..7), (0, 1, 4, 0..9), (1, 2, 5, 4..6)]);
    let inks: Vec<Ink> = sheet.lines[5].runs.iter().map(|run| run.ink).collect();
    assert_eq!(inks, [Ink::Plain, Ink::Missing, Ink::Missing]);
}

#[test]
fn links_come_in_the_order_of_their_numbers() {
    let page = "---\ntitle: T\n---\n\n| A | B |\n|---|---|\n| some words and then [one](https://e.org/1) | [two](https://e.org/2) |\n";
    let sheet = sheet_of(&[("d/t.md", page)], "T", 20, Glyphs::ALL);
    assert!(drawn(&sheet).contains("two²"));
    let numbers: Vec<usize> = sheet.links.iter().map(|spot| spot.number).collect();
    assert_eq!(numbers, [1, 2]);
}

const ROLE: &str = "---
title: Gardener
description: Gardeners keep the grounds.
---

# Gardener

All gardeners [share tools](https://e.org/tools).

## Levels

### Senior Gardener

#### Senior Gardener Job Grade

The Senior Gardener is a grade 7.

#### Senior Gardener Responsibilities

- Plan the beds
- Teach
  - Juniors first

### Junior Gardener

Starts here.

## Career Ladder

The next step is [Head Gardener](/job-families/grounds/head/), or [Chief](/job-families/grounds/gardner/).
";

const HEAD: &str =
    "---\ntitle: Head Gardener\n---\n\n## Levels\n\n### Head Gardener\n\n#### Job Grade\n\nThis is a grade 9.\n";

fn grounds() -> [(&'static str, &'static str); 2] {
    [("grounds/gardener.md", ROLE), ("grounds/head.md", HEAD)]
}

#[test]
fn a_page_has_its_department_and_description() {
    let drawn = drawn(&sheet_of(&grounds(), "", 60, Glyphs::ALL));
    assert!(
        drawn.starts_with(
            "Gardener                                             grade 7\nGrounds\n\nGardeners keep the grounds.\n\nAll gardeners share tools¹."
        ),
        "{drawn}"
    );
}

#[test]
fn a_level_has_its_page_and_the_next_step() {
    assert_eq!(
        drawn(&sheet_of(&grounds(), "Senior Gardener", 44, Glyphs::ALL)),
        "\
Senior Gardener                      grade 7
Gardener

Job Grade
The Senior Gardener is a grade 7.

Responsibilities                           2
 • Plan the beds
 • Teach
   ◦ Juniors first

Next step
 → Head Gardener¹  grade 9  ✓
 → Chief²  missing, nearest: Gardener"
    );
}

#[test]
fn next_steps_can_be_followed() {
    let sheet = sheet_of(&grounds(), "Junior Gardener", 60, Glyphs::ASCII);
    assert!(drawn(&sheet).ends_with(" > Head Gardener[1]  grade 9  ok\n > Chief[2]  missing, nearest: Gardener"));
    let spots: Vec<_> = sheet.links.iter().map(|s| (s.link, s.number, s.columns.clone())).collect();
    assert_eq!(spots, [(1, 1, 3..19), (2, 2, 3..11)]);
}

#[test]
fn a_section_is_shown_alone() {
    let sheet = sheet_of(&grounds(), "Responsibilities", 60, Glyphs::ALL);
    let expected = "Senior Gardener Responsibilities\nGardener › Senior Gardener\n\n • Plan the beds\n • Teach\n   ◦ Juniors first";
    assert_eq!(drawn(&sheet), expected);
}

#[test]
fn an_item_is_shown_with_its_section() {
    let of_item = sheet_of(&grounds(), "Juniors first", 60, Glyphs::ALL);
    assert_eq!(of_item, sheet_of(&grounds(), "Responsibilities", 60, Glyphs::ALL));
}

#[test]
fn the_ladder_itself_has_no_next_step_below_it() {
    let drawn = drawn(&sheet_of(&grounds(), "Career Ladder", 80, Glyphs::ALL));
    assert_eq!(drawn, "Career Ladder\nGardener\n\nThe next step is Head Gardener¹, or Chief².");
}

#[test]
fn lines_know_their_node_and_line() {
    let handbook = Handbook::of_texts(grounds());
    let place = Place::of(PageId(0));
    let page = handbook.page(place.page);
    let sheet = lay_out(&handbook, place, 60, Glyphs::ALL);
    for (text, line) in [("Plan the beds", 20), ("Juniors first", 22), ("Career Ladder", 28)] {
        let at = sheet.lines.iter().position(|l| l.text().contains(text)).unwrap();
        assert_eq!((page.text(sheet.lines[at].node), sheet.lines[at].source_line), (text, line));
    }
}

#[test]
fn the_narrowest_sheets_hold_everything() {
    let page = "---\ntitle: Gardener\n---\n\n## Requirements\n\n100. Incomprehensible words\n     - nested **more** `code here`\n\n> quoted text\n\n| Head | Other |\n|--|--|\n| cell | [link](x.md) |\n\n日本語の文章\n";
    for width in 4..40 {
        let sheet = sheet_of(&[("d/t.md", page)], "Gardener", width, Glyphs::ALL);
        for line in &sheet.lines {
            assert!(text::width(&line.text()) <= usize::from(width), "{width}: {:?}", line.text());
        }
        let solid: String = drawn(&sheet).chars().filter(|c| c.is_alphanumeric()).collect();
        for word in ["100", "Incomprehensible", "nested", "code", "quoted", "Head", "cell", "link", "日本語の文章"]
        {
            assert!(solid.contains(word) || width < 10, "{width} {word}: {solid}");
        }
    }
    for width in 0..4 {
        assert!(!sheet_of(&[("d/t.md", page)], "Gardener", width, Glyphs::ALL).lines.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_line_exceeds_the_width(markdown in markdown_text(), width in 4u16..60, ascii: bool) {
        let page = format!("---\ntitle: Title\n---\n{markdown}");
        let sheet = sheet_of(&[("d/t.md", &page)], "Title", width, Glyphs { ascii });
        for line in &sheet.lines {
            prop_assert!(text::width(&line.text()) <= usize::from(width), "{width}: {:?}", line.text());
        }
        for spot in &sheet.links {
            prop_assert!(spot.columns.start < spot.columns.end && spot.columns.end <= width);
            prop_assert!(spot.line < sheet.lines.len());
        }
    }

    #[test]
    fn every_word_is_on_the_sheet(words in prop::collection::vec("[a-z]{1,9}", 1..30), shape in 0usize..8, width in 4u16..60) {
        let text = words.join(" ");
        let markdown = match shape {
            0 => text,
            1 => words.iter().map(|word| format!("- {word}\n")).collect(),
            2 => words.iter().enumerate().map(|(i, word)| format!("{}- {word}\n", "  ".repeat(i))).collect(),
            3 => format!("> {text}"),
            4 => format!("```\n{text}\n```"),
            5 => format!("| {text} | b |\n|--|--|\n| {text} | {text} |"),
            6 => format!("## {text}\n\n**{text}**"),
            _ => words.iter().map(|word| format!("1234. [{word}](https://e.org)\n")).collect(),
        };
        let letters: String = body(&markdown, width, Glyphs::ALL).chars().filter(char::is_ascii_lowercase).collect();
        if shape != 5 {
            prop_assert!(letters.contains(&words.concat()), "{letters}");
        }
        prop_assert!(letters.len() >= words.concat().len());
    }
}

fn markdown_text() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "[ ]{0,6}[-*+] [a-z 日é👩\u{200d}💻*`_]{0,40}",
        "[ ]{0,6}[0-9]{1,9}[.)] [a-zA-Z ]{0,40}",
        "#{1,6} [a-zA-Z ]{1,40}",
        ">{1,20} [a-z ]{0,40}",
        "(\\| ?[a-z *`]{0,12}){1,6}\\|",
        "(\\|-{1,3}){1,6}\\|",
        "\\[[a-z ]{0,20}\\]\\([a-z]{1,9}\\.md\\)",
        "!\\[[a-z ]{0,20}\\]\\(x\\.png\\)",
        "```",
        "---",
        "",
        "[ -~]{0,60}",
        any::<String>(),
    ];
    prop::collection::vec(line, 0..25).prop_map(|lines| lines.join("\n"))
}
