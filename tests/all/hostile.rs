//! Handbooks that no one should write: reading and laying them out neither fails nor hangs, and nothing that they say
//! acts on anything.

mod files;
mod screen;
pub mod texts;

use std::sync::Arc;

use proptest::prelude::*;
use rungs::handbook::{self, Handbook, NodeId, Origin, Page, PageSource, Place, Sites};
use rungs::markdown;

use crate::targets::fuzz::{check_page, check_sheet};

fn read(text: &str) -> Page {
    handbook::read(PageSource::new("ports/pilot.md", text), &Sites::default())
}

/// Reads a page, checks its tree, and lays all of it out.
fn survives(text: &str) {
    let page = read(text);
    check_page(&page);
    let handbook = Handbook::build(Origin::Sample, vec![Arc::new(page)]);
    let (page, _) = handbook.pages().next().expect("one page was put in");
    for width in [4, 31, 100] {
        check_sheet(&handbook, Place::of(page), width);
    }
}

#[test]
fn deep_and_wide_pages() {
    let deep_list: String = (0..300).map(|i| format!("{}- x\n", "  ".repeat(i))).collect();
    let cases = [
        "> ".repeat(3000) + "x",
        deep_list,
        "#".repeat(5000),
        "# x\n".repeat(5000),
        "### Responsibilities\n- x\n".repeat(5000),
        "## Senior Pilot\n\n- x\n".repeat(3000),
        "[a](#x)\n\n".repeat(5000),
        "[".repeat(20_000),
        "*a ".repeat(10_000),
        "<a href='x'>".repeat(5000),
        "<b>".repeat(5000),
        "{{< x ".repeat(5000),
        "{:".repeat(5000),
        "<%".repeat(5000),
        format!("|{}\n|{}\n|{}", "a|".repeat(500), "-|".repeat(500), "b|".repeat(500)),
        "x".repeat(1 << 20),
        "a\u{301}".repeat(20_000),
        "\u{202e}\u{1b}[2J\u{0}\u{9b}31m\u{200b}".repeat(2000),
        "---\ntitle: ".to_owned() + &"[".repeat(50_000) + "\n---\n",
        "---\na: &a [*a, *a]\n---\n".to_owned(),
        "- \r- \n\r\n\u{feff}\u{0}".repeat(1000),
        "<b>\nRequirements".to_owned(),
        "x\n**[Requirements](/a)**".to_owned(),
        "{%\u{202e}ab title=A%}".to_owned(),
        "{/*é*/}}".to_owned(),
    ];
    for case in cases {
        survives(&case);
    }
}

/// As deep as a page can be made without being long.
#[test]
fn pages_nested_ten_thousand_deep() {
    let deep = |open: &str, close: &str| format!("{}x{}", open.repeat(10_000), close.repeat(10_000));
    for (open, close) in [
        ("> ", ""),
        ("- ", ""),
        ("1. ", ""),
        ("> - ", ""),
        ("[", "](a)"),
        ("![", "](a)"),
        ("*", "*"),
        ("_a ", "_"),
        ("<b>", "</b>"),
    ] {
        survives(&deep(open, close));
    }
    // Deeper than a small number counts.
    markdown::document(&"> ".repeat(70_000));
    markdown::document(&"- ".repeat(70_000));
    survives(&deep("<details>\n", "</details>\n"));
    survives(&deep("<table><tr><td>", "</td></tr></table>"));
    survives(&deep("{{< x >}}", "{{< /x >}}"));
}

/// Front matter that grows when it is read.
#[test]
fn bombs_in_front_matter() {
    let laughs: String = ('b'..='j')
        .map(|c| {
            let before = char::from(c as u8 - 1);
            format!("{c}: &{c} [{}]\n", vec![format!("*{before}"); 9].join(", "))
        })
        .collect();
    let nested: String = (0..120).map(|i| format!("{}k:\n", " ".repeat(i))).collect();
    let cases = [
        format!("a: &a [lol, lol]\n{laughs}"),
        format!("a: &a \"{}\"\nb: [{}]\n", "x".repeat(4000), ["*a"; 2000].join(", ")),
        "a: &a [*a]\n".to_owned(),
        "a: &a\n  <<: *a\n".to_owned(),
        format!("{}: v\n", "k".repeat(15_000)),
        format!("? {}\n: v\n", "k".repeat(15_000)),
        format!("{}\n", "[".repeat(60)),
        format!("{}\n", "- ".repeat(7000)),
        format!("{}\n", "? ".repeat(7000)),
        format!("{}x\n", "!a ".repeat(5000)),
        format!("{}x\n", "&a ".repeat(5000)),
        nested,
        "title: [\n".repeat(50),
        "%YAML 9.9\n--- x\n".to_owned(),
        format!("x: |{}\n", "9".repeat(400)),
        format!("x: {}\n", "9".repeat(15_000)),
        "title: \"\\ud800\"\n".to_owned(),
        "title: \"\\x00\\e[31m\"\n".to_owned(),
    ];
    for case in cases {
        survives(&format!("---\ntitle: Pilot\n{case}---\n\n# Pilot\n"));
    }
}

/// Half of the largest file in one line; what lays it out is measured where time is (`benches/growth.rs`).
#[test]
fn a_line_without_end() {
    let page = read(&"x ".repeat(2 << 20));
    assert_eq!(page.text(NodeId(1)).len(), (4 << 20) - 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_page(text in any::<String>()) {
        survives(&text);
    }

    #[test]
    fn any_pile_of_markdown_is_a_page(parts in prop::collection::vec(prop::sample::select(vec![
        "# Levels\n", "## Senior Pilot\n", "### Senior Pilot Requirements\n", "## Specialties\n", "### Tides\n",
        "#### Job Grade\n", "The Senior Pilot is a grade 7.\n", "- item\n", "  - nested\n", "1. one\n", "   1. two\n",
        "\n", "> quote\n", "```\n", "| a | b |\n|-|-|\n| Senior | Grade 9 |\n", "[x](../y/#z)\n", "<a id='q'></a>",
        "<details>", "</summary>", "<!-- ", "{:toc}\n", "{{< note >}}", "{add this}", "**bold", "---\n", "title: x\n",
        "Extends the above\n", "業務内容\n", "\u{1b}]8;;x\u{7}", "- - 1. x\n", "\t", "<table><tr><td>", "\\\n", "&amp;", "&#0;",
    ]), 0..40)) {
        survives(&parts.concat());
    }

    #[test]
    fn any_pile_of_what_generators_leave_is_a_page(parts in prop::collection::vec(prop::sample::select(vec![
        "\n", "\n\n", "    ", " ", "- item\n", "> ", "é", "`", "```\n", "|", "## Senior Pilot\n", "[[", "]]", "[[Tug|a]]", "![[", "(b)",
        " ^id-1\n", "<Tab>", "</Tab>", "<Tab title=\"A\">", "<Tab\n a={{b}}\n href=\"/a\"\n/>", "<Tabs items={['a']}>",
        "<Link to=\"/x\">", "</Link>", "<b style={{a}}>", "{", "}", "\"", ">", "{/* ", "*/}", "import A from 'a'\n",
        "export const a = {\n", ":::tip A\n", ":::\n", "> [!tip]- A\n", "!!! note \"A\"\n", "=== \"Pilot\"\n", "--8<--\n", "%%", "==",
        "{{< card link=\"a\" title=\"b\" >}}", "{{< tab \"A\" >}}", "{{< /tab >}}", "{{< tab >}}", "{{< button href=\"x\" >}}",
        "{{< /button >}}", "{% tab title=\"A\" %}", "](", "{% link a.md %}", "{{ site.x }}", "{ .a }", "{: #b}", "<!--", "-->",
    ]), 0..40)) {
        survives(&parts.concat());
    }

    #[test]
    fn the_order_in_which_pages_come_does_not_matter(order in Just((0..12).collect::<Vec<usize>>()).prop_shuffle()) {
        let pages: Vec<Arc<Page>> = ["a", "a/b", "a/b/c", "a-b", "b/_index", "b/x", "B/X", "b/x/y", "c/index.html", "d", "a/c", "é"]
            .iter()
            .map(|p| PageSource::new(format!("{p}.md"), "[x](/a/b)"))
            .map(|s| Arc::new(handbook::read(s, &Sites::default())))
            .collect();
        let draw = |pages: Vec<Arc<Page>>| {
            let handbook = Handbook::build(Origin::Sample, pages);
            let ids: Vec<String> = handbook.pages().map(|(id, p)| format!("{} in {}", p.path, handbook.entry(handbook.entry_of(id)).id)).collect();
            (ids, handbook.problems().to_vec())
        };
        let shuffled = order.iter().map(|i| pages[*i].clone()).collect();
        prop_assert_eq!(draw(shuffled), draw(pages));
    }
}
