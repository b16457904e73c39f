//! Ladders, ways and comparisons as the command line tells them.

use rungs::handbook::{NodeId, Place};
use rungs::ladder::{Ladder, compare, placing};

use super::here::Here;
use crate::browser::stage::handbook;
use crate::ports::{MASTER, PILOT, PORTS};

fn here() -> Here {
    Here::new(&[
        ("book/ports/pilot.md", PILOT),
        ("book/ports/port-management.md", PORTS),
        ("book/sea/harbour-master.md", MASTER),
    ])
}

#[test]
fn a_ladder_is_drawn() {
    let drawn = here().output(&["ladder", "pilot", "--handbook", "book", "--ascii"]);
    insta::assert_snapshot!(drawn, @r"
       Pilot                   leads to
       -----                   --------
    +- 6     Senior Pilot -+-> 7     Port Management  ok
    +- 5     Pilot         +->       Quays  ? missing

                               reports to
                               ----------
                               7     Manager, Ports

    reports to ports/port-management#Manager, Ports  line 27
        The Senior Pilot reports to the Manager, Ports.

    -> ports/port-management  line 45
        The next step in the Pilot job family is to move to the Port Management job family or the Quays
        job family.

    -> ports/quays, which the handbook lacks  line 45
        The next step in the Pilot job family is to move to the Port Management job family or the Quays
        job family.
    ");
}

#[test]
fn a_step_that_nobody_knows_yet_is_told_below_the_drawing() {
    let drawn = here().output(&["ladder", "harbour master", "--handbook", "book", "--ascii"]);
    let told = "-> not yet defined  line 11\n    The next step in the Harbour Master job family is not yet defined.\n";
    assert!(drawn.ends_with(told), "{drawn}");
}

#[test]
fn names_are_whole_where_no_screen_is_too_narrow_for_them() {
    let page = |title: &str, next: &str| {
        let list = "## Responsibilities\n\n- Goes on\n";
        format!("---\ntitle: {title}\n---\n\n{list}\n## Career Ladder\n\nThe next step is [this]({next}).\n")
    };
    let titles = [
        "Keeper of the Outer Lighthouse and of All Its Lamps",
        "Master of the Long Breakwater and of the Harbour Gate",
        "Warden of the Northern Approaches and of the Pilots",
    ];
    let here = Here::new(&[
        ("book/sea/keeper.md", &page(titles[0], "master.md")),
        ("book/sea/master.md", &page(titles[1], "warden.md")),
        ("book/sea/warden.md", &page(titles[2], "https://example.org")),
    ]);
    let drawn = here.output(&["ladder", "sea/master", "--handbook", "book"]);
    let row = drawn.lines().find(|line| line.contains(titles[0])).unwrap_or_default();
    assert!(titles.iter().all(|title| row.contains(title)), "{drawn}");
}

#[test]
fn a_department_without_a_ladder_names_the_command_that_draws_those_below_it() {
    let here = Here::new(&[("book/sea/_index.md", "# Sea\n\nWater.\n"), ("book/sea/pilot.md", PILOT)]);
    let run = here.run(&["ladder", "sea", "--handbook", "book"]).success();
    let told = String::from_utf8(run.get_output().stderr.clone()).unwrap();
    assert_eq!(told, "no ladder of its own; `rungs map sea` draws those below it\n");
}

#[test]
fn a_ladder_as_json() {
    let here = here();
    let ladder = here.json(&["ladder", "port management", "--handbook", "book", "--format", "json"]);
    insta::assert_json_snapshot!(ladder, @r#"
    {
      "levels": [
        {
          "grade": "7",
          "name": "Manager, Ports"
        }
      ],
      "next": [
        {
          "level": null,
          "line": 20,
          "page": "sea/harbour-master",
          "sentence": "The next step in the Port Management job family is to move to the Harbour Master job family.",
          "status": "ok",
          "text": "Harbour Master",
          "to": "sea/harbour-master",
          "told_by": "text"
        }
      ],
      "page": "ports/port-management",
      "previous": [
        {
          "level": null,
          "line": 45,
          "page": "ports/pilot",
          "sentence": "The next step in the Pilot job family is to move to the Port Management job family or the Quays job family.",
          "status": "ok",
          "text": "Port Management",
          "to": "ports/port-management",
          "told_by": "link"
        }
      ],
      "reports_to": [],
      "undefined": null
    }
    "#);
    let pilot = here.json(&["ladder", "ports/pilot", "--handbook", "book", "--format", "json"]);
    assert_eq!(pilot["next"][1]["status"], "missing");
    assert_eq!(pilot["next"][1]["page"], "ports/quays");
    assert_eq!(pilot["reports_to"][0]["level"], "Senior Pilot");
    assert_eq!(pilot["reports_to"][0]["page"], "ports/port-management");
}

#[test]
fn graphs_for_other_programs() {
    let here = here();
    let dot = here.output(&["ladder", "pilot", "--handbook", "book", "--format", "dot"]);
    insta::assert_snapshot!(dot, @r#"
    digraph ladder {
        rankdir=LR;
        node [shape=box];
        n0 [label="Pilot"];
        n1 [label="Pilot (5)"];
        n2 [label="Senior Pilot (6)"];
        n3 [label="Port Management"];
        n4 [label="ports/quays", style=dashed];
        n1 -> n2;
        n2 -> n0;
        n0 -> n3;
        n0 -> n4;
    }
    "#);
    let mermaid = here.output(&["export", "--handbook", "book", "--format", "mermaid"]);
    insta::assert_snapshot!(mermaid, @r#"
    flowchart LR
        n0["Pilot"]
        n1["Port Management"]
        n2["ports/quays"]:::missing
        n3["Harbour Master"]
        n0 --> n1
        n0 --> n2
        n1 -.-> n3
        classDef missing stroke-dasharray: 5 5
    "#);
}

#[test]
fn the_way_up_asks_anew() {
    let here = here();
    let way = here.output(&["path", "pilot#pilot", "harbour master", "--handbook", "book", "--ascii"]);
    insta::assert_snapshot!(way, @r"
    Pilot (5)  ->  Harbour Master
    3 steps, 3 families

    Pilot                                                                ports/pilot
       5  Pilot
        v the next level                                           2 new, 1 reworded
          Responsibilities  1 new
          + Teaches other pilots
          Requirements  1 new
          + Knows the tides
       6  Senior Pilot
        > The next step in the Pilot job family is to move to the Port Management
          job family or the Quays job family.                                  1 new
          Requirements  1 new
          + Leads pilots

    Port Management                                            ports/port-management
       7  Manager, Ports
        > The next step in the Port Management job family is to move to the Harbour
          Master job family.                                                   1 new
          Responsibilities  1 new
          + Keeps the harbour

    Harbour Master                                                sea/harbour-master
          Harbour Master
    ");
    let way = here.json(&["path", "pilot#pilot", "ports/port-management", "--handbook", "book", "--format", "json"]);
    assert_eq!(way["steps"][0]["via"], "level");
    assert_eq!(way["steps"][0]["new_requirements"], serde_json::json!(["Knows the tides"]));
    assert_eq!(way["steps"][1]["to"], "ports/port-management#Manager, Ports");
}

#[test]
fn where_there_is_no_way_the_nearest_role_is_told() {
    let told = here().run(&["path", "harbour master", "pilot", "--handbook", "book"]).code(1).stderr("");
    let told = String::from_utf8(told.get_output().stdout.clone()).unwrap();
    insta::assert_snapshot!(told, @r"
    Harbour Master  →  Pilot
    no way leads there, but one leads from there to here                 ports/pilot

    Harbour Master                                                sea/harbour-master
          Harbour Master
        ✗ sea/harbour-master.md:11: The next step in the Harbour Master job family
          is not yet defined.
    ");
}

#[test]
fn what_levels_say_besides_is_compared_too() {
    let page = "# Guard\n\n## Levels\n\n### Guard\n\n#### Job Grade\n\nGrade 5. Guards:\n\n- Watch the gate\n\n\
                ### Senior Guard\n\n#### Job Grade\n\nGrade 6. They:\n\n- Watch the gate\n- Ring the bell\n";
    let here = Here::new(&[("book/wall/guard.md", page)]);
    let compared = here.output(&["compare", "guard#guard", "guard#senior", "--handbook", "book", "--ascii"]);
    insta::assert_snapshot!(compared, @r"
    Guard (5)  ->  Senior Guard (6)
    same 1   reworded 0   new 1   no longer 0
    - What else is said ------------------------------------------------------------
    + Ring the bell
    = Watch the gate
    ");
    let compared = here.json(&["compare", "guard#guard", "guard#senior", "--handbook", "book", "--format", "json"]);
    assert_eq!(compared["other"]["only_right"], serde_json::json!(["Ring the bell"]));
    assert_eq!(compared["requirements"]["only_right"], serde_json::json!([]));
    let way = here.output(&["path", "guard#guard", "guard#senior", "--handbook", "book", "--format", "markdown"]);
    assert!(way.contains("   - Ring the bell\n"), "{way}");
}

#[test]
fn two_roles_side_by_side() {
    let here = here();
    let (compared, which) = here.output_and_remarks(&["compare", "pilot", "--handbook", "book", "--ascii"]);
    let told = "ports/pilot has 2 levels; Pilot is compared\ncompared with ports/pilot#Senior Pilot, the next step\n";
    assert_eq!(which, told);
    insta::assert_snapshot!(compared, @r"
    Pilot (5)  ->  Senior Pilot (6)
    same 2   reworded 1   new 2   no longer 0
    - Responsibilities -------------------------------------------------------------
    ~ Steers [-small-]{+large+} ships
    + Teaches other pilots

    - Requirements -----------------------------------------------------------------
    + Knows the tides
    = Knows the harbour
    = Two eyes                                                from Pilot, all levels
    ");
    let compared = here.json(&["compare", "pilot#pilot", "pilot#senior", "--handbook", "book", "--format", "json"]);
    insta::assert_json_snapshot!(compared, @r#"
    {
      "left": "ports/pilot#Pilot",
      "requirements": {
        "changed": [],
        "only_left": [],
        "only_right": [
          "Knows the tides"
        ],
        "same": [
          "Knows the harbour",
          "Two eyes"
        ]
      },
      "responsibilities": {
        "changed": [
          {
            "left": "Steers small ships",
            "right": "Steers large ships"
          }
        ],
        "only_left": [],
        "only_right": [
          "Teaches other pilots"
        ],
        "same": []
      },
      "right": "ports/pilot#Senior Pilot"
    }
    "#);
    let error = here.error(2, &["compare", "harbour master", "--handbook", "book"]);
    assert!(error.contains("no step of a ladder leads on from Harbour Master"), "{error}");
}

#[test]
fn a_page_with_levels_is_compared_by_the_one_that_has_its_name() {
    let level = |name: &str| format!("### {name}\n\n#### Requirements\n\n- Asks for {name}\n\n");
    let pilot = ["Junior Pilot", "Pilot", "Chief"].map(level).concat();
    let crew = ["Boy", "Bosun"].map(level).concat();
    let here = Here::new(&[
        ("book/sea/pilot.md", &format!("# Pilot\n\n## Levels\n\n{pilot}")),
        ("book/sea/crew.md", &format!("# Crew\n\n## Levels\n\n{crew}")),
    ]);
    for (roles, ids, told) in [
        (
            &["pilot", "chief"][..],
            ["sea/pilot#Pilot", "sea/pilot#Chief"],
            "sea/pilot has 3 levels; Pilot is compared\n",
        ),
        (&["chief", "crew"], ["sea/pilot#Chief", "sea/crew#Boy"], "sea/crew has 2 levels; Boy is compared\n"),
        (&["junior pilot", "bosun"], ["sea/pilot#Junior Pilot", "sea/crew#Bosun"], ""),
    ] {
        let args = [&["compare"], roles, &["--handbook", "book", "--format", "json"]].concat();
        let (compared, remarks) = here.output_and_remarks(&args);
        let compared: serde_json::Value = serde_json::from_str(&compared).unwrap();
        assert_eq!((&compared["left"], &compared["right"]), (&ids[0].into(), &ids[1].into()), "{roles:?}");
        assert_eq!(remarks, told);
    }
}

#[test]
fn it_is_told_which_level_stands_for_a_page() {
    let here = here();
    let remarks = |from: &str, to: &str| here.output_and_remarks(&["path", from, to, "--handbook", "book"]).1;
    assert_eq!(remarks("pilot#pilot", "manager, ports"), "");
    let begins = "begins at ports/pilot#Pilot, the lowest of 2 levels that lead there\n";
    assert_eq!(remarks("pilot", "manager, ports"), begins);
    let file = ("book/ports/tug.md", "# Tug\n\n## Responsibilities\n\n- Pulls\n");
    let apart = Here::new(&[("book/ports/pilot.md", PILOT), file]);
    let none = "none of 2 levels leads there; begins at ports/pilot#Pilot\n";
    apart.run(&["path", "pilot", "tug", "--handbook", "book"]).code(1).stderr(none);
    let ends = "ends at ports/pilot#Pilot, the first of 2 levels that is reached\n";
    assert_eq!(remarks("pilot#pilot", "ports/pilot"), ends);
}

#[test]
fn the_next_step_may_lead_to_another_family() {
    let (compared, which) = here().output_and_remarks(&["compare", "senior pilot", "--handbook", "book", "--ascii"]);
    assert_eq!(which, "compared with ports/port-management#Manager, Ports, the next step\n");
    assert!(compared.starts_with("   Senior Pilot (6) ") && compared.contains("-> Manager, Ports (7)"), "{compared}");
}

#[test]
fn comparisons_for_documents_and_sheets() {
    let here = here();
    let markdown =
        here.output(&["compare", "pilot#pilot", "senior pilot", "--handbook", "book", "--format", "markdown"]);
    insta::assert_snapshot!(markdown, @r"
    # Pilot (5) → Senior Pilot (6)

    same 2, reworded 1, new 2, no longer 0

    ## Responsibilities

    ### Reworded

    - Steers ~~small~~**large** ships

    ### New

    - Teaches other pilots

    ## Requirements

    ### New

    - Knows the tides

    ### Same

    - Knows the harbour
    - Two eyes
    ");
    let sheet = here.output(&["export", "pilot#pilot", "senior pilot", "--handbook", "book", "--format", "csv"]);
    insta::assert_snapshot!(sheet.replace('\r', ""), @r"
    kind,change,ports/pilot#Pilot,ports/pilot#Senior Pilot,left from,right from,words
    responsibilities,reworded,Steers small ships,Steers large ships,ports/pilot#Pilot,ports/pilot#Senior Pilot,Steers [-small-]{+large+} ships
    responsibilities,new,,Teaches other pilots,,ports/pilot#Senior Pilot,
    requirements,new,,Knows the tides,,ports/pilot#Senior Pilot,
    requirements,same,Knows the harbour,Knows the harbour,ports/pilot#Pilot,ports/pilot#Pilot,
    requirements,same,Two eyes,Two eyes,ports/pilot,ports/pilot,
    ");
    let error = here.error(2, &["export", "--handbook", "book", "--format", "markdown"]);
    assert!(error.contains("name two or more"), "{error}");
    let error = here.error(2, &["export", "pilot", "--handbook", "book", "--format", "dot"]);
    assert!(error.contains("no graph"), "{error}");
}

#[test]
fn many_roles_as_a_matrix() {
    let here = here();
    let three = ["compare", "pilot#pilot", "senior pilot", "manager ports", "--handbook", "book", "--format"];
    let told = |format: &str| here.output(&[&three[..], &[format, "--ascii"]].concat());
    insta::assert_snapshot!(told("text"), @r"
    3 roles, 6 items
                                                                       Manager,
                                             Pilot        Senior Pilot Ports
    x asked   ~ reworded                     5            6            7
    - Responsibilities -------------------------------------------------------------
    Steers small ships                       x            ~
    Teaches other pilots                                  x

    - Requirements -----------------------------------------------------------------
    Knows the harbour                        x            x
    Two eyes                                 x            x            x
    Knows the tides                                       x
    Leads pilots                                                       x
    ");
    insta::assert_snapshot!(told("markdown"), @r"
    # 3 roles, 6 items

    ## Responsibilities

    | Item | Pilot (5) | Senior Pilot (6) | Manager, Ports (7) |
    | --- | --- | --- | --- |
    | Steers small ships | ✓ | Steers large ships |  |
    | Teaches other pilots |  | ✓ |  |

    ## Requirements

    | Item | Pilot (5) | Senior Pilot (6) | Manager, Ports (7) |
    | --- | --- | --- | --- |
    | Knows the harbour | ✓ | ✓ |  |
    | Two eyes | ✓ | ✓ | ✓ |
    | Knows the tides |  | ✓ |  |
    | Leads pilots |  |  | ✓ |
    ");
    insta::assert_snapshot!(told("csv").replace('\r', ""), @r#"
    kind,item,ports/pilot#Pilot,ports/pilot#Senior Pilot,"ports/port-management#Manager, Ports"
    responsibilities,Steers small ships,x,Steers large ships,
    responsibilities,Teaches other pilots,,x,
    requirements,Knows the harbour,x,x,
    requirements,Two eyes,x,x,x
    requirements,Knows the tides,,x,
    requirements,Leads pilots,,,x
    "#);
    insta::assert_json_snapshot!(here.json(&[&three[..], &["json"]].concat()), @r#"
    {
      "requirements": [
        {
          "cells": [
            "Knows the harbour",
            "Knows the harbour",
            null
          ],
          "text": "Knows the harbour"
        },
        {
          "cells": [
            "Two eyes",
            "Two eyes",
            "Two eyes"
          ],
          "text": "Two eyes"
        },
        {
          "cells": [
            null,
            "Knows the tides",
            null
          ],
          "text": "Knows the tides"
        },
        {
          "cells": [
            null,
            null,
            "Leads pilots"
          ],
          "text": "Leads pilots"
        }
      ],
      "responsibilities": [
        {
          "cells": [
            "Steers small ships",
            "Steers large ships",
            null
          ],
          "text": "Steers small ships"
        },
        {
          "cells": [
            null,
            "Teaches other pilots",
            null
          ],
          "text": "Teaches other pilots"
        }
      ],
      "roles": [
        "ports/pilot#Pilot",
        "ports/pilot#Senior Pilot",
        "ports/port-management#Manager, Ports"
      ]
    }
    "#);
    let levels = here.output(&["compare", "pilot", "--levels", "--handbook", "book"]);
    assert!(levels.contains("Pilot (5)  →  Senior Pilot (6)"), "{levels}");
    let error = here.error(2, &["compare", "harbour master", "--levels", "--handbook", "book"]);
    assert!(error.contains("Harbour Master has no levels"), "{error}");
}

#[test]
fn the_way_as_markdown() {
    let way = ["path", "senior pilot", "harbour master", "--handbook", "book", "--format", "markdown"];
    insta::assert_snapshot!(here().output(&way), @r"
    # Senior Pilot (6) → Harbour Master

    1. **Senior Pilot (6)**, Pilot
    1. **Manager, Ports (7)**, Port Management: The next step in the Pilot job family is to move to the Port Management job family or the Quays job family.
       - Leads pilots
    1. **Harbour Master**, Harbour Master: The next step in the Port Management job family is to move to the Harbour Master job family.
       - Keeps the harbour
    ");
}

#[test]
fn indexes() {
    let here = here();
    insta::assert_snapshot!(here.output(&["index", "--handbook", "book"]), @r"
    3  grades     roles by grade
    1  ungraded   roles without a grade
    1  unreached  families that nothing leads to
    1  dead-ends  ladders that lead nowhere
    ");
    insta::assert_snapshot!(here.output(&["index", "grades", "--handbook", "book"]), @r"
    5  Pilot           ports/pilot#Pilot
    6  Senior Pilot    ports/pilot#Senior Pilot
    7  Manager, Ports  ports/port-management#Manager, Ports
    ");
    insta::assert_snapshot!(here.output(&["index", "dead-ends", "--handbook", "book"]), @r"Harbour Master  sea/harbour-master  The next step in the Harbour Master job family is not yet defined.");
    insta::assert_snapshot!(here.output(&["index", "unreached", "--handbook", "book", "--format", "csv"]).replace('\r', ""), @r"
    role,name,department,grade,why
    ports/pilot,Pilot,ports,,
    ");
    insta::assert_json_snapshot!(here.json(&["index", "ungraded", "--handbook", "book", "--format", "json"]), @r#"
    [
      {
        "department": "sea",
        "grade": null,
        "name": "Harbour Master",
        "role": "sea/harbour-master",
        "why": null
      }
    ]
    "#);
}

#[test]
fn a_role_in_full() {
    let here = here();
    let full = here.output(&["show", "pilot#senior", "--in-full", "--handbook", "book"]);
    insta::assert_snapshot!(full, @r"
    # Senior Pilot

    ## Responsibilities

    - Steers large ships
    - Teaches other pilots

    ## Requirements

    - Knows the harbour *(from Pilot)*
    - Two eyes *(from Pilot, all levels)*
    - Knows the tides
    ");
    let full = here.json(&["show", "pilot#senior", "--in-full", "--handbook", "book", "--format", "json"]);
    assert_eq!(full["requirements"][0]["origin"], "ports/pilot#Pilot");
}

#[test]
fn a_page_in_full_names_its_levels() {
    let here = here();
    insta::assert_snapshot!(here.output(&["show", "ports/pilot", "--in-full", "--handbook", "book"]), @r"
    # Pilot

    ## Requirements

    - Two eyes

    *this is asked of all levels; what each asks:*

    - Pilot (5)
    - Senior Pilot (6)
    ");
    insta::assert_snapshot!(here.output(&["show", "port management", "--in-full", "--handbook", "book"]), @r"
    # Port Management

    *nothing is asked of all levels; each asks for itself:*

    - Manager, Ports (7)
    ");
    let here = Here::new(&[("book/sea/cook.md", "---\ntitle: Cook\n---\n\nSoup.\n")]);
    insta::assert_snapshot!(here.output(&["show", "cook", "--in-full", "--handbook", "book"]), @r"
    # Cook

    *nothing is listed here*
    ");
}

/// Everything that looks at what builds on what, on a page that no one should write.
#[track_caller]
fn survives(text: &str) {
    let book = handbook(&[("ports/pilot.md", text), ("ports/diver.md", PILOT)]);
    let ladder = Ladder::new(&book);
    let page = book.find("ports/pilot").unwrap();
    let place = |node| Place { page, node };
    let levels: Vec<NodeId> = book.page(page).levels().collect();
    let roles: Vec<NodeId> = levels.iter().copied().rev().take(3).chain([NodeId::PAGE]).collect();
    for role in roles {
        let asked = book.in_full(place(role));
        assert!(asked.asked.iter().all(|asked| !book.text(asked.item).is_empty()));
        compare::compare(&book, place(NodeId::PAGE), place(role));
        let diver = Place::of(book.find("ports/diver").unwrap());
        let way = ladder.way(&book, place(role), diver);
        assert_eq!(way.end.page == diver.page, way.arrives);
    }
    let picture = placing::place(&placing::sketch(&book, &ladder, page), 80);
    assert!(picture.spots.iter().all(|spot| spot.x + spot.width <= 80));
    assert!(book.problems().iter().all(|(_, problem)| problem.line >= 1));
}

#[test]
fn pages_that_no_one_should_write() {
    let chain: String = (1..600)
        .map(|i| {
            format!(
                "### Pilot Rank{i}\n\n#### Requirements\n\n- Extends the Pilot Rank{} requirements\n- Eye {i}\n\n",
                i - 1
            )
        })
        .collect();
    let ring = chain.replace("Rank0 ", "Rank599 ");
    let cases = [
        "all ".repeat(20_000) + "requirements above",
        "extends the extends ".repeat(10_000),
        "- Extends the Pilot requirements\n".repeat(3000),
        format!(
            "## Requirements\n\n{}",
            "- same requirements as the Pilot or the Diver and the Manager, Ports\n".repeat(1000)
        ),
        format!("## Levels\n\n{chain}"),
        format!("## Levels\n\n{ring}"),
        format!("## Career Ladder\n\n{}", "The next step is to move to the Pilot or the Diver. ".repeat(3000)),
        format!("## Career Ladder\n\n```mermaid\ngraph LR\n{}\n```", "a(Pilot) --> b(Diver)\n".repeat(3000)),
        format!("## Career Ladder\n\n{}", "[Diver](../diver)\n".repeat(2000)),
        "## Requirements\n\n".to_owned() + &(0..4000).map(|i| format!("- knows harbour {i}\n")).collect::<String>(),
    ];
    for case in &cases {
        survives(case);
    }
}
