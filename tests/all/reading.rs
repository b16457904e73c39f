//! Pages of many shapes and languages, read and drawn as an outline.
//!
//! A line is a level, specialty, group or section; grades stand in parentheses, counts are of top-level list items.

mod addresses;
mod becoming;
mod contents;
mod duties;
mod grades;
mod headings;
mod implied;
mod labels;
mod languages;
mod levels;
mod others;
mod sections;
mod steps;
mod tongues;
mod unmarked;
mod written;

use rungs::handbook::{Kind, NodeId, NodeKind, Page, PageSource, Sites, read};

fn page(path: &str, text: &str) -> Page {
    read(PageSource::new(path, text), &Sites::default())
}

fn draw(page: &Page) -> String {
    let mut out = page.title.to_string();
    if let Some(grade) = page.node(NodeId::PAGE).grade {
        out.push_str(&format!(" ({grade})"));
    }
    out.push('\n');
    draw_below(page, NodeId::PAGE, 1, &mut out);
    out
}

fn draw_below(page: &Page, above: NodeId, depth: usize, out: &mut String) {
    for id in page.children(above) {
        let node = page.node(id);
        let name = page.text(id);
        let mut line = match node.kind {
            NodeKind::Item | NodeKind::Prose => continue,
            NodeKind::Page => unreachable!("a page holds no page"),
            NodeKind::Level => format!("level {name}"),
            NodeKind::Specialty => format!("specialty {name}"),
            NodeKind::Group => format!("group {name}"),
            NodeKind::Section if node.kinds.has(Kind::Other) => format!("other {name}"),
            NodeKind::Section => node.kinds.iter().map(Kind::as_str).collect::<Vec<_>>().join("+"),
        };
        if let Some(grade) = node.grade {
            line.push_str(&format!(" ({grade})"));
        }
        let items = page.children(id).filter(|i| page.node(*i).kind == NodeKind::Item).count();
        if items > 0 {
            line.push_str(&format!(" {items}"));
        }
        out.push_str(&format!("{:1$}{line}\n", "", depth * 2));
        draw_below(page, id, depth + 1, out);
    }
}

/// Both texts may be indented as the code around them is.
#[track_caller]
fn check(text: &str, expected: &str) {
    check_at("trade/pilot.md", text, expected);
}

#[track_caller]
fn check_at(path: &str, text: &str, expected: &str) {
    let drawn = draw(&page(path, &flush(text)));
    assert_eq!(drawn.trim_end(), flush(expected).trim_end(), "\n--- read:\n{drawn}");
}

fn flush(text: &str) -> String {
    let text = text.trim_start_matches('\n');
    let margin = text.len() - text.trim_start_matches(' ').len();
    text.lines().map(|l| l.get(margin..).unwrap_or_else(|| l.trim_start())).collect::<Vec<_>>().join("\n")
}

#[test]
fn levels_and_sections_at_one_rank() {
    check(
        "
        # Harbour Engineer

        Keeps the cranes moving.

        ## Junior Engineer
        ## Responsibilities
        - Grease
        - Learn
        ## Requirements
        - Gloves
        ## Senior Engineer
        ## Responsibilities
        - Plan
        ## Requirements
        - A licence
        - Ten winters
        ",
        "
        Harbour Engineer
          level Junior Engineer
            responsibilities 2
            requirements 1
          level Senior Engineer
            responsibilities 1
            requirements 2
        ",
    );
}

#[test]
fn a_page_with_a_title_alone() {
    check("# Night Watch\n\nNobody wrote this page yet.\n", "Night Watch");
    check("# Deckhand\n\n- Ropes\n- Paint\n", "Deckhand");
}

#[test]
fn a_title_that_names_a_role_is_the_page() {
    check(
        "
        # Data Engineer

        ## Responsibilities
        - Pipes

        ## Requirements
        - Patience
        ",
        "
        Data Engineer
          responsibilities 1
          requirements 1
        ",
    );
    check(
        "
        ---
        title: Data Engineer
        ---
        # Data Engineer

        ## Responsibilities
        - Pipes

        ## Levels
        ### Senior
        #### Requirements
        - Patience
        ",
        "
        Data Engineer
          responsibilities 1
          group Levels
            level Senior
              requirements 1
        ",
    );
}

#[test]
fn the_anchor_of_a_title_is_the_page() {
    let page = page("crew/cook.md", "# Ship's Cook\n\n## Cook\n\n### Duties\n\n- Soup\n\n**Note**\n");
    assert_eq!(page.anchor("ships-cook"), Some(NodeId::PAGE));
    assert_eq!(page.anchor("cook").map(|n| page.text(n)), Some("Cook"));
}
