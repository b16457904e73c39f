//! Rules, each on a page or handbook of its own.

use super::*;

/// The problems of one rule, as `page:line:column+length`.
fn found(rule: &str, pages: &[(&str, &str)]) -> Vec<String> {
    let handbook = Handbook::of_texts(pages.iter().copied());
    let problems = check(&handbook, &Policy::default());
    let of_rule = problems.iter().filter(|(_, problem)| problem.rule == rule);
    of_rule.map(|(page, p)| format!("{}:{}:{}+{}", handbook.page(*page).id, p.line, p.column, p.length)).collect()
}

/// What a rule finds on a page of its own, with a front matter of three lines above it.
#[track_caller]
fn on_page(rule: &str, text: &str, expected: &[&str]) {
    let page = format!("---\ntitle: Pilot\n---\n{text}");
    let found = found(rule, &[("ports/pilot.md", &page)]);
    let expected: Vec<String> = expected.iter().map(|place| format!("ports/pilot:{place}")).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn titles() {
    let twice = [("a/x.md", "---\ntitle: Pilot\n---\n"), ("b/y.md", "# pilot\n")];
    assert_eq!(found("duplicate-title", &twice), ["a/x:2:8+5", "b/y:1:3+5"]);
    let lower = [("a/x.md", "---\nlayout: role\ntitle: Pilot\n---\n"), ("b/y.md", "\n# pilot\n")];
    assert_eq!(found("duplicate-title", &lower), ["a/x:3:8+5", "b/y:2:3+5"]);
    assert!(found("duplicate-title", &[("a/x.md", "# Pilot\n"), ("b/y.md", "# Diver\n")]).is_empty());
    assert_eq!(found("duplicate-page", &[("a/x.md", "# X\n"), ("a/x/index.md", "# Y\n")]).len(), 1);
    assert!(found("duplicate-title", &[("a/x.md", "# X\n"), ("a/x/index.md", "# X\n")]).is_empty());
    assert!(found("duplicate-title", &[("a/x.md", "words\n"), ("b/x.md", "words\n")]).is_empty());
    assert!(found("duplicate-title", &[("a/x.md", "# Senior\n"), ("b/x.md", "# Senior\n")]).is_empty());
    assert_eq!(found("missing-title", &[("a/x.md", "words\n")]).len(), 1);
    assert!(found("missing-title", &[("a/x.md", "# X\n")]).is_empty());
    assert_eq!(found("front-matter", &[("a/x.md", "---\ntitle: [\n---\n")]).len(), 1);
    assert!(found("front-matter", &[("a/x.md", "---\ntitle: X\n---\n")]).is_empty());
}

#[test]
fn links() {
    on_page("dead-link", "See [the tug](/job-families/ports/tug/).\n", &["4:5+35"]);
    on_page("dead-link", "See [the pilot](/job-families/ports/pilot/), [web](https://example.org).\n", &[]);
    on_page("dead-anchor", "See [crew](#crew).\n", &["4:5+13"]);
    on_page("dead-anchor", "See [crew](#crew).\n\n## Crew\n\n- Two\n", &[]);
    // The heading may stand in the text of another file.
    on_page("dead-anchor", "See [crew](#crew).\n\n<%= partial \"crew\" %>\n", &[]);
    let moved = "---\ntitle: Tug\naliases: [/job-families/ports/tow]\n---\n";
    let links = "# A\n\n[tug](/job-families/ports/tow/) [tug](/job-families/ports/tug/)\n";
    assert_eq!(found("redirected-link", &[("ports/tug.md", moved), ("ports/a.md", links)]), ["ports/a:3:1+31"]);
    let on_site = "---\ntitle: Tug\npermalink: /tow/\n---\n";
    assert_eq!(
        found("redirected-link", &[("ports/tug.md", on_site), ("ports/a.md", "# A\n\n[tug](/tow/)\n")]),
        [""; 0]
    );
    let capitals = "# A\n\n[tug](/job-families/Ports/tug/)\n";
    assert_eq!(found("link-case", &[("ports/tug.md", moved), ("ports/a.md", capitals)]), ["ports/a:3:1+31"]);
}

#[test]
fn what_a_dead_link_may_have_meant() {
    #[track_caller]
    fn told(link: &str, expected: &str) {
        let page = format!("# Pilot\n\n[it]({link})\n\n## Manager, Night Watch\n\nWakes.\n");
        let handbook = Handbook::of_texts([("ports/pilot.md", &*page), ("ports/crane/driver.md", "# Crane Driver\n")]);
        let problems = check(&handbook, &Policy::default());
        let (page, problem) = problems.iter().find(|(_, p)| p.rule.starts_with("dead-")).unwrap();
        assert_eq!(help(&handbook, *page, problem).unwrap(), expected);
    }
    told("/job-families/ports/crane-drivers/", "did you mean ports/crane/driver, Crane Driver?");
    told(
        "/job-families/ports/crane/",
        "ports/crane is a folder: link to a page in it, like ports/crane/driver, or give it a page of its own",
    );
    // Nobody means the page that one is on.
    told("/job-families/ports/chief-pilot/", "let it lead to the page that is there now, or take the link out");
    told("/job-families/ports/crane-cook/", "let it lead to the page that is there now, or take the link out");
    told("#manager-of-night-watch", "did you mean the heading 'Manager, Night Watch'?");
    let taken = "take the anchor of a heading that the page has; headings that change take their anchors along";
    told("#day-watch", taken);
}

#[test]
fn orphans_where_pages_are_linked() {
    let index = "# All\n\n[a](/job-families/p/a/) [b](/job-families/p/b/) [c](/job-families/p/c/) \
                 [d](/job-families/p/d/) [e](/job-families/p/e/)\n";
    let pages = |index| {
        [
            ("p.md", index),
            ("p/a.md", "# A"),
            ("p/b.md", "# B"),
            ("p/c.md", "# C"),
            ("p/d.md", "# D"),
            ("p/e.md", "# E"),
            ("p/lost.md", "# Lost"),
        ]
    };
    assert_eq!(found("orphan-page", &pages(index)), ["p/lost:1:3+4"]);
    assert!(found("orphan-page", &pages("# All\n")).is_empty());
}

#[test]
fn ladders_that_lead_nowhere_new() {
    let ladder = |to: &str| format!("---\ntitle: X\n---\n\n## Career Ladder\n\nThe next step is [it](../{to}/).\n");
    assert_eq!(found("ladder-itself", &[("a/x.md", &ladder("x"))]), ["a/x:7:18+11"]);
    assert!(found("ladder-itself", &[("a/x.md", &ladder("y")), ("a/y.md", "# Y\n")]).is_empty());
    let circle = [("a/x.md", &*ladder("y")), ("a/y.md", &*ladder("x"))];
    assert_eq!(found("ladder-circle", &circle), ["a/x:7:18+11", "a/y:7:18+11"]);
    assert!(found("ladder-circle", &circle[..1]).is_empty());
}

/// A page of levels: name and grade, `-` for none.
fn levels(levels: &[(&str, &str)]) -> String {
    let level = |(name, grade): &(&str, &str)| {
        let grade =
            if *grade == "-" { String::new() } else { format!("#### Job Grade\n\nThe {name} is a grade {grade}.\n\n") };
        format!("### {name}\n\n{grade}#### Requirements\n\n- Eyes for {name}\n\n")
    };
    format!("\n## Levels\n\n{}", levels.iter().map(level).collect::<String>())
}

#[test]
fn grades() {
    on_page("missing-grade", &levels(&[("Pilot", "5"), ("Senior Pilot", "6"), ("Staff Pilot", "-")]), &["27:5+11"]);
    on_page("missing-grade", &levels(&[("Pilot", "-"), ("Senior Pilot", "-")]), &[]);
    on_page("missing-grade", &levels(&[("Pilot Intern", "-"), ("Pilot", "5"), ("Senior Pilot", "6")]), &[]);
    let north = |name| levels(&[("Pilot", "5"), ("Lead Pilot", "6"), (name, "-")]);
    on_page("missing-grade", &north("Pilot (North)"), &[]);
    on_page("missing-grade", &north("Pilot (Senior)"), &["27:5+14"]);
    on_page("missing-grade", &north("Diver (North)"), &["27:5+13"]);
    on_page("falling-grades", &levels(&[("Pilot", "6"), ("Senior Pilot", "5")]), &["17:5+12"]);
    on_page("falling-grades", &levels(&[("Pilot", "5"), ("Senior Pilot", "6")]), &[]);
    on_page("falling-grades", &levels(&[("Pilot", "6"), ("Senior Diver", "5")]), &[]);
    on_page("falling-grades", &levels(&[("Senior Pilot", "6"), ("Pilot", "5")]), &[]);
    on_page("falling-grades", &levels(&[("Пилот", "6"), ("Старший пилот", "5")]), &["17:5+13"]);
    // Names that tell nothing, one of them out of its place; two of them are another order.
    on_page("falling-grades", &levels(&[("Deckhand", "5"), ("Boatswain", "7"), ("Captain", "6")]), &["27:5+7"]);
    on_page("falling-grades", &levels(&[("Deckhand", "7"), ("Boatswain", "6"), ("Captain", "5")]), &[]);
}

#[test]
fn lists_that_are_built_on() {
    on_page(
        "extends-nothing",
        &format!("{}- Extends the Senior Diver requirements\n", levels(&[("Pilot", "5")])),
        &["17:1+0"],
    );
    on_page("extends-nothing", &levels(&[("Pilot", "5")]), &[]);
    on_page("extends-itself", &format!("{}- Extends the Pilot requirements\n", levels(&[("Pilot", "5")])), &["17:1+0"]);
}

#[test]
fn headings_that_are_misspelt() {
    on_page("misspelt-heading", "\n## Responsibilties\n\n- Pilots ships\n", &["5:4+15"]);
    on_page("misspelt-heading", "\n### Senior Pilot Requirments\n\n- Eyes\n", &["5:18+11"]);
    on_page("misspelt-heading", "\n## Responsibilities\n\n- Pilots ships\n\n## Requirement\n\n- Eyes\n", &[]);
    on_page("misspelt-heading", "\n## Perfomance\n\nPerfomance is a word of theirs.\n", &[]);
    let page = |heading: &str| format!("# {heading}\n\n## Tidal knowledge\n\nWords.\n");
    let pages: Vec<(String, String)> = (0..6)
        .map(|i| (format!("p/{i}.md"), page(&format!("Page {i}"))))
        .chain([("p/z.md".into(), "# Z\n\n## Tidal knowlegde\n\nX.\n".into())])
        .collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_eq!(found("misspelt-heading", &pages), ["p/z:3:10+9"]);
}

#[test]
fn a_slip_that_was_copied_is_still_one() {
    let page = |i: usize| match i {
        0..6 => "## Responsibilties",
        6 => "## Responsibilies",
        _ => "## Responsibilities",
    };
    let helps = |right: usize| {
        let pages =
            (0..7 + right).map(|i| (format!("p/{i:03}.md"), format!("# Page {i}\n\n{}\n\n- Steers\n", page(i))));
        let handbook = Handbook::of_texts(pages);
        let problems = check(&handbook, &Policy::default());
        let slips = problems.iter().filter(|(_, problem)| problem.rule == "misspelt-heading");
        slips.map(|(_, problem)| problem.help.clone().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(helps(150), vec!["write Responsibilities"; 7]);
    // Among few, what many write may be a word of theirs.
    assert_eq!(helps(30), ["write Responsibilities"]);
}

#[test]
fn headings_in_their_order() {
    on_page("repeated-heading", "\n## Crew\n\nTwo.\n\n## Crew\n\nThree.\n", &["9:4+4"]);
    on_page("repeated-heading", "\n## Crew\n\n### Day\n\nTwo.\n\n## Ship\n\n### Day\n\nOne.\n", &[]);
    on_page("repeated-heading", &levels(&[("Pilot", "5"), ("Senior Pilot", "6")]), &[]);
    on_page("heading-jump", "\n## Crew\n\n#### Day\n\nTwo.\n", &["7:6+3"]);
    on_page("heading-jump", "\n## Crew\n\n### Day\n\nTwo.\n\n# Ship\n\nOne.\n", &[]);
    on_page("empty-section", "\n## Crew\n\n## Ship\n\nOne.\n\n## Day\n<!-- later -->\n", &["5:4+4", "11:4+3"]);
    let help = |text: &str| {
        let handbook = Handbook::of_texts([("a/x.md", text)]);
        let problems = check(&handbook, &Policy::default());
        let (page, problem) = problems.iter().find(|(_, p)| p.rule == "empty-section").unwrap();
        help(&handbook, *page, problem).unwrap()
    };
    let beside = "begin 'Pilot', and what else belongs to it, with ###; or take the heading out";
    assert_eq!(help("# A\n\n## Levels\n\n## Pilot\n\nSteers.\n"), beside);
    assert_eq!(help("# A\n\n### Levels\n\n## Pilot\n\nSteers.\n"), "write the section, or take the heading out");
    assert_eq!(help("# A\n\n## Crew\n\n## Pilot\n\nSteers.\n"), "write the section, or take the heading out");
    on_page("empty-section", "\n## Crew\n\n### Day\n\nTwo.\n\n## Picture\n\n![ship](ship.png)\n", &[]);
}

#[test]
fn sections_that_others_have() {
    let page = |more: &str| format!("# P\n\n## Responsibilities\n\n- Steer\n\n## Requirements\n\n- Eyes\n\n{more}");
    let whole = page("## Hiring Process\n\n1. Call\n");
    let mut pages: Vec<(String, String)> = (0..6).map(|i| (format!("p/{i}.md"), whole.clone())).collect();
    let check = |pages: &[(String, String)]| {
        let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        found("missing-section", &pages)
    };
    assert!(check(&pages).is_empty());
    pages.push(("p/x.md".into(), page("")));
    pages.push(("p/y.md".into(), "# Index of the department\n".into()));
    assert_eq!(check(&pages), ["p/x:1:3+1"]);
    pages[6].1 = page("## How our interviews go\n\nWell.\n");
    assert!(check(&pages).is_empty());
}

#[test]
fn items_that_stand_twice() {
    on_page(
        "repeated-item",
        "\n## Requirements\n\n- Eyes like a gull\n- Boots of your own\n- Eyes like a gull.\n",
        &["9:3+17"],
    );
    on_page(
        "repeated-item",
        "\n## Requirements\n\n- Eyes like a gull\n\n## Responsibilities\n\n- Eyes like a gull\n",
        &[],
    );
    on_page("repeated-item", "\n## Requirements\n\n- Day\n  - Eyes like a gull\n- Night\n  - Eyes like a gull\n", &[]);
    on_page("repeated-item", "\n## Numbers\n\n- Ships a day\n\nCrews have:\n\n- Ships a day\n", &[]);
    on_page("repeated-item", "\n## Hiring Process\n\n- Talk with the captain\n- Swim\n- Talk with the captain\n", &[]);
}

#[test]
fn problems_have_their_places_below_what_vanishes() {
    let below = |marks: &str| format!("\n{marks}a {{add the title}} b\n");
    on_page("placeholder", &below("!!! note \"Mind\"\n\n    "), &["7:7+15"]);
    on_page("placeholder", &below("{{% details \"Who?\" %}}\n\n{{% /details %}} ==so== "), &["7:27+15"]);
    on_page("placeholder", &below(":::tip Mind the [[gap]]\n"), &["6:3+15"]);
    on_page("dead-link", "\n{{< card link=\"/job-families/a\" title=\"A\" >}}\n", &["5:1+45"]);
}

#[test]
fn what_was_left_to_be_filled_in() {
    on_page("placeholder", "\nThe {add the title here} steers.\n", &["5:5+20"]);
    on_page("placeholder", "\n{Title, Ports}: a {name}, (an {age}).\n", &["5:1+14", "5:19+6", "5:31+5"]);
    on_page("placeholder", "\nTide{high,low}, sea::{Ship, Boat}, {one,two}, ports/{name}, {high,low}tide\n", &[]);
    on_page(
        "placeholder",
        "\n- TBD\n- Grade: TBD\n- TODO: write this\n- Lorem ipsum [dolor]\n- Ask [insert name]\n",
        &["5:3+3", "6:10+3", "7:3+4", "8:3+11", "9:7+13"],
    );
    on_page("placeholder", "\nimport A from 'a'\n\nThe {props.title} and {title} steer.\n", &[]);
    on_page(
        "placeholder",
        "\nKeep a TODO list, and the {} of `{code}`.\n\n```\n{not this one}\nTODO: nor this\n```\n",
        &[],
    );
}

#[test]
fn advertisements() {
    let role = "\n## Career Ladder\n\nUp.\n";
    let advert = "\nAn Exciting Opportunity for pilots: join our team!\n";
    on_page("vacancy-wording", &format!("{advert}{role}"), &["5:4+20", "5:37+13"]);
    on_page("vacancy-wording", &format!("\n## Hiring Process\n\nThe successful candidate is told.\n{role}"), &[]);
    on_page("vacancy-wording", &format!("\nPilots join ours teams.\n{role}"), &[]);
    // A page that tells of no role advertises none, unless it stands among those that do.
    on_page("vacancy-wording", advert, &[]);
    let among = [("a/x.md", role), ("a/y.md", role), ("a/z.md", advert)];
    assert_eq!(found("vacancy-wording", &among).len(), 2);
}

#[test]
fn what_a_page_allows() {
    let dead = "[a](/job-families/x/a/)";
    on_page("dead-link", &format!("<!-- rungs-allow dead-link -->\n{dead}\n{dead}\n\n{dead}\n"), &["8:1+23"]);
    on_page("dead-link", &format!("{dead} <!-- rungs-allow dead-link -->\n\n{dead}\n"), &["6:1+23"]);
    on_page(
        "dead-link",
        &format!("<!-- rungs-allow dead-link -->\n\n## A\n\n{dead}\n\n## B\n\n{dead}\n"),
        &["12:1+23"],
    );
    on_page("dead-link", &format!("<!-- rungs-allow-page dead-link, placeholder -->\n\n{dead}\n\n{dead}\n"), &[]);
    let page = format!("---\ntitle: X\nrungs: {{allow: [dead-link]}}\n---\n{dead}\n");
    assert!(found("dead-link", &[("a/x.md", &page)]).is_empty());
    on_page("unused-allow", "<!-- rungs-allow dead-link -->\nNothing.\n", &["4:18+9"]);
    on_page("unknown-rule", "<!-- rungs-allow dead-lnik -->\nNothing.\n", &["4:18+9"]);
    on_page("unused-allow", "Write rungs-allow in a comment.\n", &[]);
    // Nobody writes so many; each costs time.
    let many = format!("{dead} <!-- rungs-allow dead-link -->\n\n").repeat(201);
    on_page("dead-link", &many, &["404:1+23"]);
    let example = "<!-- rungs-allow dead-link -->";
    on_page("unused-allow", &format!("`{example}` is for a line.\n\n```\n{example}\n```\n\n    {example}\n"), &[]);
    on_page("dead-link", &format!("{dead} `{example}`\n"), &["4:1+23"]);
}
