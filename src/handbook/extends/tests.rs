//! What the lines of pages build on.

mod tongues;
mod wordings;

use crate::handbook::{Handbook, NodeId, PageId, Place};

fn told(handbook: &Handbook, page: PageId) -> Vec<String> {
    let of = handbook.page(page);
    let name = |id: PageId, node: NodeId| match (id == page, node) {
        (true, NodeId::PAGE) => "the page".to_owned(),
        (true, node) => handbook.page(id).text(node).to_owned(),
        (false, NodeId::PAGE) => handbook.page(id).id.to_string(),
        (false, node) => format!("{}#{}", handbook.page(id).id, handbook.page(id).text(node)),
    };
    let line = |extends: &super::Extends| {
        let to: Vec<String> =
            handbook.bases(page, extends).into_iter().map(|place| name(place.page, place.node)).collect();
        format!("{} {} <- {}", name(page, extends.owner), extends.kind(), to.join(" + "))
    };
    of.extends().iter().filter(|extends| handbook.builds_on(page, extends)).map(line).collect()
}

/// What the lines of a page build on, and the rules of its problems.
#[track_caller]
fn check(text: &str, expected: &[&str], rules: &[&str]) {
    let handbook = Handbook::of_texts([("ports/pilot.md", text)]);
    assert_eq!(told(&handbook, PageId(0)), expected);
    let found: Vec<&str> = handbook.problems().iter().map(|(_, problem)| problem.rule).collect();
    assert_eq!(found, rules);
}

const PAGE: &str = "# Pilot\n\n## Responsibilities\n\n- Steer\n\n## Requirements\n\n- Eyes\n\n## Levels\n\n";

fn levels(levels: &[(&str, &str, &str)]) -> String {
    let level = |(name, does, asks): &(&str, &str, &str)| {
        format!("### {name}\n\n#### Responsibilities\n\n{does}\n\n#### Requirements\n\n{asks}\n\n")
    };
    PAGE.to_owned() + &levels.iter().map(level).collect::<String>()
}

#[test]
fn levels_of_the_page_by_name() {
    let text = levels(&[
        (
            "Pilot (Intermediate)",
            "- Extends the Pilot responsibilities outlined above",
            "- Extends the general requirements",
        ),
        ("Senior Pilot", "- Extends that of Pilots", "All requirements of an intermediate pilot, plus:\n\n- Ears"),
        ("Manager, Harbour Pilots (HP)", "- Extends the Sr. Pilot responsibilities", "- Leads"),
        (
            "Director, Harbour Pilots",
            "- Extends the Manager, HP requirements",
            "- Same requirements as the Manager and also:",
        ),
    ]);
    let expected = [
        "Pilot (Intermediate) responsibilities <- the page",
        "Pilot (Intermediate) requirements <- the page",
        "Senior Pilot responsibilities <- Pilot (Intermediate)",
        "Senior Pilot requirements <- Pilot (Intermediate)",
        "Manager, Harbour Pilots (HP) responsibilities <- Senior Pilot",
        "Director, Harbour Pilots responsibilities <- Manager, Harbour Pilots (HP)",
        "Director, Harbour Pilots requirements <- Manager, Harbour Pilots (HP)",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn names_that_are_a_part_of_the_roles() {
    let text = levels(&[
        ("Harbour Pilot I – Novice", "- Steers", "- Eyes"),
        ("Senior Harbour Pilot", "- Same duties as Pilot I with larger ships", "- Builds on Pilot I."),
        (
            "Chief Designer (L3)",
            "- All SHP duties\n- All design duties",
            "- Everything from the Senior\n- Design skills",
        ),
    ]);
    let expected = [
        "Senior Harbour Pilot responsibilities <- Harbour Pilot I – Novice",
        "Senior Harbour Pilot requirements <- Harbour Pilot I – Novice",
        "Chief Designer (L3) responsibilities <- Senior Harbour Pilot",
        "Chief Designer (L3) requirements <- Senior Harbour Pilot",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn members_and_others_in_one_line() {
    let text = levels(&[
        ("Member", "- Rows", "- Arms"),
        ("Helper", "- Pulls", "- Legs"),
        (
            "Mate",
            "- In addition to the duties of a Helper and Member, Mates",
            "- All requirements of a Member, Helper, and Pilot",
        ),
        ("Pilot", "- Steers", "- Extends the rope design"),
    ]);
    let expected = ["Mate responsibilities <- Helper + Member", "Mate requirements <- Member + Helper + Pilot"];
    check(&text, &expected, &[]);
}

#[test]
fn a_heading_of_a_role_and_a_kind_builds_on_nothing() {
    let text = "# Pilots\n\n## Levels\n\n### Pilot\n\n- a\n\n### Captain\n\n#### Pilot duties\n\n- a\n\n#### Requirements\n\n- Pilot duties\n";
    check(text, &["Captain requirements <- Pilot"], &[]);
}

#[test]
fn levels_with_their_number_behind_them() {
    let text = levels(&[
        ("Pilot (Level 4)", "- Steers", "- Eyes"),
        ("Senior Pilot (Level 5)", "- Accountabilities of a Pilot", "- Everything we look for in a Pilot"),
    ]);
    let expected = [
        "Senior Pilot (Level 5) responsibilities <- Pilot (Level 4)",
        "Senior Pilot (Level 5) requirements <- Pilot (Level 4)",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn above_is_the_level_before_or_the_page() {
    let text = levels(&[
        ("Junior Pilot", "Junior Pilots share the same responsibilities outlined above.", "- Two arms"),
        ("Senior Pilot", "- Boards", "All of the above requirements and:\n\n- Legs"),
        (
            "Staff Pilot",
            "- All of the above responsibilities",
            "This role includes all requirements of the previous level.",
        ),
    ]);
    let expected = [
        "Junior Pilot responsibilities <- the page",
        "Senior Pilot requirements <- Junior Pilot",
        "Staff Pilot responsibilities <- Senior Pilot",
        "Staff Pilot requirements <- Senior Pilot",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn several_levels_are_all_before_or_all_others() {
    let text = levels(&[
        ("Junior Pilot", "- Rows\n- All duties of all other roles", "- Arms"),
        ("Pilot (Intermediate)", "- Steers", "- Eyes"),
        ("Senior Pilot", "- All duties of the previous levels", "- The requirements of the level below"),
        ("Captain", "- Duties of Levels 1 and 2", "- Everything expected at every level before"),
    ]);
    let expected = [
        "Junior Pilot responsibilities <- Pilot (Intermediate) + Senior Pilot + Captain",
        "Senior Pilot responsibilities <- Junior Pilot + Pilot (Intermediate)",
        "Senior Pilot requirements <- Pilot (Intermediate)",
        "Captain requirements <- Junior Pilot + Pilot (Intermediate) + Senior Pilot",
    ];
    check(&text, &expected, &["extends-circle", "extends-circle"]);
    let text = levels(&[
        ("Pilot (L1)", "- Rows", "- Arms"),
        ("Manager, Pilots (L2)", "- Leads", "- Eyes"),
        ("Captain (L3)", "- All duties of levels 1 and 2", "- Manager, Pilots and Pilot requirements, plus:"),
    ]);
    let expected = [
        "Captain (L3) responsibilities <- Pilot (L1) + Manager, Pilots (L2)",
        "Captain (L3) requirements <- Manager, Pilots (L2) + Pilot (L1)",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn several_in_one_line() {
    let text = levels(&[
        ("Senior Pilot", "- Steers", "- Eyes"),
        ("Staff Pilot", "- Steers", "- Eyes"),
        (
            "Diver and Pilot",
            "- Extends the Senior or Staff Pilot responsibilities",
            "- Extends the Senior Pilot and the Staff Pilot requirements",
        ),
    ]);
    let expected = [
        "Diver and Pilot responsibilities <- Senior Pilot + Staff Pilot",
        "Diver and Pilot requirements <- Senior Pilot + Staff Pilot",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn a_level_as_a_whole() {
    let text = format!(
        "{PAGE}### Senior Pilot\n\n#### Requirements\n\n- Eyes\n\n### Staff Pilot\n\nThe Staff Pilot role \
                        extends the [Senior Pilot](#senior-pilot) role.\n\n#### Requirements\n\n- Ears\n"
    );
    check(&text, &["Staff Pilot both <- Senior Pilot"], &[]);
}

#[test]
fn a_line_in_the_wrong_section_means_its_section() {
    let text = levels(&[
        ("Junior Pilot", "- Steers", "- Eyes"),
        ("Senior Pilot", "- Steers well", "- Extends the Junior Pilot responsibilities"),
    ]);
    check(&text, &["Senior Pilot requirements <- Junior Pilot"], &[]);
    let text = format!(
        "{PAGE}### Junior Pilot\n\n#### Requirements\n\n- Eyes\n\n### Senior Pilot\n\n\
                        #### Responsibilities\n\n- All requirements of a Junior Pilot\n"
    );
    check(&text, &["Senior Pilot requirements <- Junior Pilot"], &[]);
}

#[test]
fn what_cannot_be_built_on_is_a_problem() {
    let text = levels(&[(
        "Senior Pilot",
        "- Extends the Senior Pilot responsibilities",
        "- Extends the Lighthouse Keeper Manager requirements",
    )]);
    let expected = ["Senior Pilot responsibilities <- ", "Senior Pilot requirements <- "];
    check(&text, &expected, &["extends-itself", "extends-nothing"]);
    let text = levels(&[
        ("Junior Pilot", "- Extends the Senior Pilot responsibilities", "- Eyes"),
        ("Senior Pilot", "- Extends the Junior Pilot responsibilities", "- Ears"),
    ]);
    let expected = ["Junior Pilot responsibilities <- Senior Pilot", "Senior Pilot responsibilities <- Junior Pilot"];
    check(&text, &expected, &["extends-circle", "extends-circle"]);
}

#[test]
fn other_lines_and_sections_build_on_nothing() {
    let text = levels(&[
        (
            "Junior Pilot",
            "- Extend our quays\n- In addition to steering, reads maps",
            "- Meets the requirements of customers",
        ),
        (
            "Senior Pilot",
            "- Has experience with the responsibilities of a Junior Pilot",
            "- Builds on trust and all requirements of the harbour",
        ),
    ]);
    check(&text, &[], &[]);
    let text =
        format!("{PAGE}### Junior Pilot\n\n#### Performance Indicators\n\n- Extends the Pilot responsibilities\n");
    check(&text, &[], &[]);
}

#[test]
fn roles_of_other_pages() {
    let diver =
        "# Diver\n\n## Requirements\n\n- Lungs\n\n## Levels\n\n### Senior Diver\n\n#### Requirements\n\n- Fins\n";
    let text = "# Deep Pilot\n\n## Responsibilities\n\n- Extends the responsibilities of the [Diver](../diver)\n\n\
                ## Requirements\n\n- Extends the Senior Diver requirements\n- All requirements of the \
                [Senior Divers](../diver/#senior-diver), plus:\n";
    let handbook = Handbook::of_texts([("ports/deep.md", text), ("ports/diver.md", diver), ("sea/diver.md", diver)]);
    let expected = [
        "the page responsibilities <- ports/diver",
        "the page requirements <- ports/diver#Senior Diver",
        "the page requirements <- ports/diver#Senior Diver",
    ];
    assert_eq!(told(&handbook, handbook.find("ports/deep").unwrap()), expected);
}

#[test]
fn roles_that_the_sites_addresses_lead_to() {
    let check = |line: &str, expected: &[&str]| {
        let diver = "---\naliases: [/job-families/frogs]\n---\n# Diver\n\n## Requirements\n\n- Lungs\n";
        let text = format!(
            "---\naliases: [/job-families/deep]\n---\n# Pilot\n\n## Requirements\n\n- Eyes\n\n\
                            ## Levels\n\n### Senior Pilot\n\n#### Requirements\n\n- {line}\n- Ropes\n"
        );
        let handbook = Handbook::of_texts([("sea/pilot.md", &*text), ("sea/diver.md", diver)]);
        let page = handbook.find("sea/pilot").unwrap();
        assert_eq!(told(&handbook, page), expected, "{line}");
        let senior = handbook.page(page).levels().next().unwrap();
        let asked = handbook.in_full(Place { page, node: senior });
        assert_eq!(asked.asked.iter().any(|item| handbook.text(item.item) == "Lungs"), !expected.is_empty(), "{line}");
    };
    let expected = ["Senior Pilot requirements <- sea/diver"];
    check("Extends the [Diver](/sea/diver/) requirements", &expected);
    check("Extends the [Diver](/job-families/frogs/) requirements", &expected);
    check("Extends the [Diver](/far/diver/) requirements", &[]);
    check("Extends the [values](/values/) of all", &[]);
}

/// What the lines of a page of three levels build on, in its own language.
#[track_caller]
fn check_tongue(levels: [&str; 3], sections: [&str; 2], lines: [&str; 3], expected: &[&str]) {
    let [does, asks] = sections;
    let level = |name: &str, a: &str, b: &str| format!("### {name}\n\n#### {does}\n\n{a}\n\n#### {asks}\n\n{b}\n\n");
    let text = ["# X\n\n".to_owned()]
        .into_iter()
        .chain([
            level(levels[0], "- Abc", "- Def"),
            level(levels[1], lines[0], "- Ghi"),
            level(levels[2], lines[1], lines[2]),
        ])
        .collect::<String>();
    check(&text, expected, &[]);
}

#[test]
fn lines_in_other_languages() {
    check_tongue(
        ["Entwickler", "Senior Entwickler", "Leitender Entwickler"],
        ["Aufgaben", "Anforderungen"],
        [
            "- Alle Aufgaben des Entwicklers, zusätzlich:",
            "- Alle Aufgaben mit dem Senior Entwickler abstimmen",
            "- Alle oben genannten Anforderungen, außerdem:",
        ],
        &["Senior Entwickler responsibilities <- Entwickler", "Leitender Entwickler requirements <- Senior Entwickler"],
    );
    check_tongue(
        ["Ingénieur", "Ingénieur senior", "Ingénieur principal"],
        ["Responsabilités", "Exigences"],
        [
            "- Toutes les responsabilités de l’ingénieur, plus :",
            "- Autre",
            "- En plus des exigences de l'Ingénieur senior",
        ],
        &["Ingénieur senior responsibilities <- Ingénieur", "Ingénieur principal requirements <- Ingénieur senior"],
    );
    check_tongue(
        ["Analista", "Analista Senior", "Analista Principal"],
        ["Responsabilidades", "Requisitos"],
        ["- Amplía las responsabilidades del Analista", "- Otra", "- Además de los requisitos del Analista Senior:"],
        &["Analista Senior responsibilities <- Analista", "Analista Principal requirements <- Analista Senior"],
    );
    check_tongue(
        ["エンジニア", "シニアエンジニア", "スタッフエンジニア"],
        ["責務", "要件"],
        ["- エンジニアの責務に加えて:", "- その他", "- シニアエンジニアの要件をすべて満たす"],
        &["シニアエンジニア responsibilities <- エンジニア", "スタッフエンジニア requirements <- シニアエンジニア"],
    );
    check_tongue(
        ["工程师", "高级工程师", "资深工程师"],
        ["职责", "任职要求"],
        ["- 包括工程师的所有职责", "- 其他", "- 除高级工程师的要求外，还需："],
        &["高级工程师 responsibilities <- 工程师", "资深工程师 requirements <- 高级工程师"],
    );
}

#[test]
fn more_lines_in_other_languages() {
    check_tongue(
        ["Charpentier junior", "Charpentier confirmé", "Charpentier senior"],
        ["Missions", "Exigences"],
        [
            "- Reprend les missions du niveau junior et :\n- Encadre tous les charpentiers juniors",
            "- L'ensemble des missions du charpentier confirmé",
            "- Mêmes exigences que le niveau précédent, plus :",
        ],
        &[
            "Charpentier confirmé responsibilities <- Charpentier junior",
            "Charpentier senior responsibilities <- Charpentier confirmé",
            "Charpentier senior requirements <- Charpentier confirmé",
        ],
    );
    check_tongue(
        ["Estibador Junior", "Estibador", "Estibador Senior"],
        ["Responsabilidades", "Requisitos"],
        [
            "- Lo mismo que Estibador Junior y además:",
            "- Los requisitos del muelle",
            "- Los requisitos del Estibador, más:",
        ],
        &["Estibador responsibilities <- Estibador Junior", "Estibador Senior requirements <- Estibador"],
    );
    check_tongue(
        ["Младший штурман", "Старший штурман", "Главный штурман"],
        ["Обязанности", "Требования"],
        ["- Все обязанности младшего штурмана, а также:", "- Все суда", "- Все требования предыдущего уровня"],
        &["Старший штурман responsibilities <- Младший штурман", "Главный штурман requirements <- Старший штурман"],
    );
    check_tongue(
        ["ジュニアエンジニア", "エンジニア", "シニアエンジニア"],
        ["責務", "要件"],
        ["- 全ての船", "- その他", "- 前のグレードの要件をすべて満たす"],
        &["シニアエンジニア requirements <- エンジニア"],
    );
}

#[test]
fn levels_by_their_number_members_and_cells() {
    let text = levels(&[
        ("Member", "- Rows", "- Arms"),
        ("L2 Pilot", "- Fulfill all the responsibilities of a Member", "- Everything required of a Member"),
        (
            "L3 Pilot",
            "| Area | Duty |\n| --- | --- |\n| Sea | All L2 Pilot responsibilities |",
            "- Level 2 requirements, plus:\n- Leads all members",
        ),
        (
            "L4 Pilot",
            "- Continues to perform the responsibilities of L3 Pilot",
            "- Meets all L3 qualifications and has a boat",
        ),
    ]);
    let expected = [
        "L2 Pilot responsibilities <- Member",
        "L2 Pilot requirements <- Member",
        "L3 Pilot responsibilities <- L2 Pilot",
        "L3 Pilot requirements <- L2 Pilot",
        "L4 Pilot responsibilities <- L3 Pilot",
        "L4 Pilot requirements <- L3 Pilot",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn among_more_roles_than_a_page_can_have_names_are_taken_as_they_are_written() {
    let first_builds_on = |others: usize| {
        let filler = |i: usize| format!("### Rigger {i}\n\n#### Requirements\n\n- Knots\n\n");
        let text = levels(&[
            ("Manager, Harbour Pilots (HP)", "- Leads", "- Eyes"),
            ("Director, Harbour Pilots", "- Leads", "- Extends the Manager, HP requirements"),
        ]) + &(0..others).map(filler).collect::<String>();
        let handbook = Handbook::of_texts([("ports/pilot.md", text)]);
        told(&handbook, PageId(0)).remove(0)
    };
    let whole = "Director, Harbour Pilots requirements <- Manager, Harbour Pilots (HP)";
    assert_eq!(first_builds_on(300), whole);
    assert_ne!(first_builds_on(500), whole);
}

#[test]
fn a_section_above_is_the_pages() {
    let listed = "The responsibilities of the Senior Pilot are listed in the Responsibilities section above.";
    let text = levels(&[("Pilot Trainee", "- Watch", "- Ears"), ("Senior Pilot", listed, "- Calm")]);
    check(&text, &["Senior Pilot responsibilities <- the page"], &[]);
}

#[test]
fn a_senior_manager_is_no_senior_of_managers() {
    let text = levels(&[
        ("Senior Harbour Services Planning Manager", "- Steer", "- Ears"),
        ("Senior Manager, Harbour Services Planning and Tides", "- Lead", "- Calm"),
        ("Director, Planning", "- Extends the responsibilities of the Sr. Manager of Harbour Services", "- Sight"),
    ]);
    let expected = ["Director, Planning responsibilities <- Senior Manager, Harbour Services Planning and Tides"];
    check(&text, &expected, &[]);
}

#[test]
fn several_roles_joined_by_signs() {
    let text = levels(&[
        ("Lead Pilot, Deck", "- Lead", "- Ears"),
        ("Manager, Deck", "- Count", "- Calm"),
        (
            "Director, Deck",
            "- Extends Lead Pilot & Manager, Deck responsibilities",
            "- Extends Lead Pilot/Manager, Deck",
        ),
    ]);
    let expected = [
        "Director, Deck responsibilities <- Lead Pilot, Deck + Manager, Deck",
        "Director, Deck requirements <- Lead Pilot, Deck + Manager, Deck",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn an_intermediate_step_builds_on_the_one_before() {
    let text = levels(&[
        ("Associate Sail Maker", "- Sew", "- Ears"),
        ("Intermediate Sail Maker", "- Extends the Sail Maker responsibilities", "- Calm"),
        ("Intermediate Rope Maker", "- Extends the Rope Maker responsibilities", "- Calm"),
    ]);
    let expected = [
        "Intermediate Sail Maker responsibilities <- Associate Sail Maker",
        "Intermediate Rope Maker responsibilities <- ",
    ];
    check(&text, &expected, &["extends-itself"]);
}

#[test]
fn a_level_that_its_own_sections_call_otherwise() {
    check(
        "# Ports\n\n## Levels\n\n### Director, Harbours and Quays\n\n#### Director, Port Works Responsibilities\n\n\
         - Plan\n\n### Sr. Director, Port Works\n\n#### Sr. Director, Port Works Responsibilities\n\n\
         - Extends that of the Director of Port Works responsibilities.\n",
        &["Sr. Director, Port Works responsibilities <- Director, Harbours and Quays"],
        &[],
    );
}

#[test]
fn a_paragraph_of_lines_that_begins_with_such_a_line() {
    let text =
        "# Ports\n\n## Levels\n\n### Member\n\n#### Requirements\n\n- Eyes\n\n### Triager\n\n#### Requirements\n\n";
    let of_lines = format!("{text}All the requiremens of a Member\nConsistently on deck\n");
    check(&of_lines, &["Triager requirements <- Member"], &[]);
    let of_one = format!("{text}All the requirements of a Member\nof the board in other ports\n");
    check(&of_one, &[], &[]);
}

#[test]
fn what_one_gets_is_no_list_to_build_on() {
    let text = "# Ports\n\n## Levels\n\n### Member\n\n#### Requirements\n\n- Eyes\n\n#### Privileges\n\n- A bunk\n\n\
                ### Triager\n\n#### Requirements\n\n- Ears\n\n#### Privileges\n\n- Same as for Members\n";
    check(text, &[], &[]);
}

#[test]
fn members_of_what_no_page_has() {
    let text = "# Ports\n\n## Levels\n\n### Pilot\n\nPilots have all the responsibilities of a Crew Member, plus:\n\n\
                #### Responsibilities\n\n- Steer\n";
    check(text, &["Pilot responsibilities <- "], &["extends-nothing"]);
}

#[test]
fn what_a_role_includes_is_whose_the_link_leads_to() {
    let includes = "- Includes responsibilities listed [here](#responsibilities)";
    let text = levels(&[
        ("Junior Pilot", includes, "- Includes [base-level requirements](#requirements)."),
        ("Senior Pilot", "- Includes responsibilities such as mooring", "- Includes requirements listed here"),
        (
            "Chief Pilot",
            "- Includes [responsibilities](#senior-pilot)",
            "- Exends that of the [Senior Pilot](#senior-pilot) requirements",
        ),
    ]);
    let expected = [
        "Junior Pilot responsibilities <- the page",
        "Junior Pilot requirements <- the page",
        "Chief Pilot responsibilities <- Senior Pilot",
        "Chief Pilot requirements <- Senior Pilot",
    ];
    check(&text, &expected, &[]);
}

#[test]
fn a_level_whose_sections_have_the_name_of_the_page_goes_before_it() {
    let text = PAGE.to_owned()
        + "### Junior\n\n#### Pilot Requirements\n\n- Ears\n\n\
           ### Senior\n\n#### Senior Pilot Requirements\n\n- All requirements for a Pilot; plus:\n- Hands\n";
    check(&text, &["Senior requirements <- Junior"], &[]);
}

#[test]
fn an_anchor_tells_more_than_the_name_of_its_page() {
    let mate = "# Mate\n\n## Levels\n\n### Senior Mate\n\n#### Responsibilities\n\n\
                - Extends the [Pilot](pilot.md#rivers) responsibilities\n\n#### Requirements\n\n\
                - Extends the [Pilot](pilot.md#requirements) requirements\n";
    let pilot = PAGE.to_owned() + "### Senior Pilot\n\n- Steers\n\n## Specialties\n\n### Rivers\n\n- Knows shallows\n";
    let handbook = Handbook::of_texts([("ports/mate.md", mate), ("ports/pilot.md", &pilot)]);
    let expected = ["Senior Mate responsibilities <- ports/pilot#Rivers", "Senior Mate requirements <- ports/pilot"];
    assert_eq!(told(&handbook, PageId(0)), expected);
}

#[test]
fn one_kind_of_the_other_is_what_the_section_is_about() {
    let text = levels(&[
        ("Junior Pilot", "- Rows", "- Ears"),
        ("Senior Pilot", "- Extends the responsibilities of the Junior Pilot requirements", "- Hands"),
        ("Chief Pilot", "- Leads", "- Extends the responsibilities and requirements of the Senior Pilot"),
    ]);
    let expected = ["Senior Pilot responsibilities <- Junior Pilot", "Chief Pilot both <- Senior Pilot"];
    check(&text, &expected, &[]);
}

#[test]
fn a_name_alone_is_that_of_a_role_on_another_page_where_one_has_it() {
    let page = |name: &str, line: &str| format!("# {name}\n\n## Responsibilities\n\n- Steers\n- {line}\n");
    let built = |line: &str| {
        let [pilot, senior] = [page("Harbour Pilot", "Rows"), page("Chief Harbour Pilot", line)];
        let handbook = Handbook::of_texts([("ports/chief.md", &*senior), ("ports/pilot.md", &*pilot)]);
        assert!(handbook.problems().iter().all(|(_, problem)| problem.rule != "extends-nothing"), "{line}");
        told(&handbook, PageId(0))
    };
    let expected = ["the page responsibilities <- ports/pilot"];
    assert_eq!(built("Everything a Harbour Pilot does, plus the maps"), expected);
    assert_eq!(built("The duties of a Harbour Pilot, sharpened by years"), expected);
    assert!(built("Everything a Harbour Diver does, plus the maps").is_empty());
    assert!(built("Trains Harbour Pilots").is_empty());
}
