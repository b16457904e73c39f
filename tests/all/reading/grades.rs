//! Grades, wherever a page tells them, and facts that are none.

use super::check;

#[test]
fn a_grade_below_a_heading_of_another_is_not_the_pages() {
    let page = "# Pilot\n\n## Job Grade\n\n### Captains\n\n- The grade is 9.\n";
    check(page, "Pilot\n  job-grade\n    other Captains 1");
}

#[test]
fn grades_below_headings_that_name_the_role_behind() {
    check(
        "
        # Pilot

        ## Senior Pilot

        ### Pay grade – Senior Pilot

        The senior pilot is a grade 7.

        ### Aufgaben – Senior Pilot
        - Steer

        ## Pilot (Junior)

        ### Grau do Pilot (Junior)

        5

        ### Обязанности Pilot (Junior)
        - Look on

        ## Requirements Lead

        ### Responsibilities
        - Write
        ",
        "
        Pilot
          level Senior Pilot (7)
            job-grade
            responsibilities 1
          level Pilot (Junior) (5)
            job-grade
            responsibilities 1
          level Requirements Lead
            responsibilities 1
        ",
    );
}

#[test]
fn a_headings_place_is_no_grade() {
    check(
        "
        # Pilot

        ## 1. Junior Pilot

        ### 2. Job Grade

        Not aligned to a grade.

        ### 3. Responsibilities
        - Look on

        ## 4. Senior Pilot

        ### 5. Job Grade: 8

        ### 6. Responsibilities
        - Steer
        ",
        "
        Pilot
          level 1. Junior Pilot
            job-grade
            responsibilities 1
          level 4. Senior Pilot (8)
            job-grade
            responsibilities 1
        ",
    );
}

#[test]
fn grades_as_people_write_them() {
    check(
        "
        # Rigger

        ## Junior Rigger
        Band 4

        ### Responsibilities
        - Climb

        ## Rigger
        Pay grade: 5

        ### Responsibilities
        - Climb higher

        ## Senior Rigger (Grade 6)
        ### Responsibilities
        - Send others up

        ## Staff Rigger
        - Grade: 7
        - Reports to: the mate

        ### Responsibilities
        - Look up

        ## Principal Rigger
        **Job grade**: 8.5

        ### Responsibilities
        - Look on

        ## Chief Rigger
        *Level 9*

        ### Responsibilities
        - Look back
        ",
        "
        Rigger
          level Junior Rigger (4)
            responsibilities 1
          level Rigger (5)
            responsibilities 1
          level Senior Rigger (Grade 6) (6)
            responsibilities 1
          level Staff Rigger (7) 2
            responsibilities 1
          level Principal Rigger (8.5)
            responsibilities 1
          level Chief Rigger (9)
            responsibilities 1
        ",
    );
}

#[test]
fn grades_in_a_table_of_levels() {
    check(
        "
        # Mate

        ## Levels

        | Level | Grade | Reports to |
        | --- | --- | --- |
        | Second Mate | 6 | First Mate |
        | First Mate | 8 | Master |

        ### Second Mate
        #### Responsibilities
        - Charts

        ### First Mate
        #### Responsibilities
        - Cargo
        ",
        "
        Mate
          group Levels
            level Second Mate (6)
              responsibilities 1
            level First Mate (8)
              responsibilities 1
        ",
    );
}

#[test]
fn grades_in_titles() {
    check(
        "\n        # Rope Hand (Grade 4)\n\n        ## Duties\n        - Splice\n",
        "\n        Rope Hand (Grade 4) (4)\n          responsibilities 1\n        ",
    );
}

#[test]
fn grades_in_front_matter() {
    for field in ["grade: 7", "level: 7", "job_grade: '7'", "grade: G7", "band: Band 7"] {
        check(
            &format!("---\ntitle: Purser\n{field}\nweight: 10\n---\n\n## Responsibilities\n\n- Coins\n"),
            "Purser (7)\n  responsibilities 1",
        );
    }
    check("+++\ntitle = \"Purser\"\ngrade = 7\n+++\n\n## Requirements\n\n- Sums\n", "Purser (7)\n  requirements 1");
    // Of the page is only what stands where its title does.
    let topics = "topics:\n  - name: coins\n    content:\n      - level: 1\n        criteria:\n          - Counts\n";
    check(&format!("---\ntitle: Purser\n{topics}---\n\n## Requirements\n\n- Sums\n"), "Purser\n  requirements 1");
    check(
        "---\n  title: Purser\n  tags: [a]\n  grade: 7\n---\n\n## Requirements\n\n- Sums\n",
        "Purser (7)\n  requirements 1",
    );
    check("---\ntitle: Purser\nlevel: senior\n---\n\n## Requirements\n\n- Sums\n", "Purser\n  requirements 1");
}

#[test]
fn names_with_grades_and_numbers() {
    check(
        "
        # Ladder

        ## Engineer [Grade 5]
        ### Responsibilities
        - Mends

        ## Senior Engineer - Band 6
        ### Responsibilities
        - Mends more

        ## SDE III
        ### Responsibilities
        - Mends all

        ## IC-7: Fellow
        ### Responsibilities
        - Dreams
        ",
        "
        Ladder
          level Engineer [Grade 5] (5)
            responsibilities 1
          level Senior Engineer - Band 6 (6)
            responsibilities 1
          level SDE III
            responsibilities 1
          level IC-7: Fellow
            responsibilities 1
        ",
    );
    check(
        "
        # Clerks of the port

        ## Grade 7
        ### Duties
        - Stamps

        ## Grade 6
        ### Duties
        - Stamps stamps
        ",
        "
        Clerks of the port
          level Grade 7 (7)
            responsibilities 1
          level Grade 6 (6)
            responsibilities 1
        ",
    );
}

#[test]
fn facts_in_one_line() {
    check(
        "
        # Harbour Master

        **Team:** Port | **Grade:** 11 | **Reports to:** the Crown

        ## Scope
        - The port

        ## Duties and responsibilities
        - Rules
        ",
        "
        Harbour Master (11)
          other Scope 1
          responsibilities 1
        ",
    );
    check(
        "
        # Bosun

        **Team:** Deck
        **Grade:** 6

        ## Impact
        In 3 years, grade 4 ropes will be gone.
        ",
        "
        Bosun (6)
          other Impact
        ",
    );
}

#[test]
fn salaries_are_no_grades() {
    check("# Pilot\n\nSalary band: 50k-60k\n", "Pilot");
    check("# Pilot\n\nBanda salarial: 32.000 €\n", "Pilot");
    check("# Pilot\n\nBanda salarial: 3\n", "Pilot (3)");
    check("# Pilot\n\n| Crew | Deck |\n|-|-|\n| Grade | E7 |\n", "Pilot (7)");
    check("---\ntitle: Pilot\nEntgeltgruppe: E13\n---\n", "Pilot (13)");
    check("---\ntitle: Pilot\n等級: 5 # 2024\n---\n", "Pilot (5)");
}

#[test]
fn grades_in_a_column_that_says_so() {
    check(
        "
        # Support

        <table>
        <tr><th>Code</th><th>Title</th><th>Pay grade</th></tr>
        <tr><td>S1</td><td>Rope Hand</td><td>4</td></tr>
        <tr><td>S2</td><td>Senior Rope Hand</td><td>5</td></tr>
        </table>

        ## Rope Hand

        What this person does:

        - Splices

        ## Senior Rope Hand

        What this person does:

        - Teaches
        ",
        "
        Support
          level Rope Hand (4)
            responsibilities 1
          level Senior Rope Hand (5)
            responsibilities 1
        ",
    );
}

#[test]
fn a_table_names_levels_by_their_code_or_their_title() {
    check(
        "
        # Rope Hand

        | Code | Title | Pay grade |
        |------|-------|-----------|
        | R1 | Rope Hand | 4 |
        | R2 | Senior Rope Hand | 5 |

        ## R1 – Rope Hand

        ### Responsibilities

        - Splices

        ## Senior Hand (R2)

        ### Responsibilities

        - Teaches
        ",
        "
        Rope Hand
          level R1 – Rope Hand (4)
            responsibilities 1
          level Senior Hand (R2) (5)
            responsibilities 1
        ",
    );
}

#[test]
fn a_step_and_its_number_right_below_a_name() {
    check(
        "
        # Rope Hands

        ## Rope Hand

        **Level 4**

        ### Responsibilities

        - Splices

        ## Senior Rope Hand

        *Grade 5*

        **Crew:** four

        ### Responsibilities

        - Teaches

        ## Chief Rope Hand

        ### Job Grade 6

        ### Responsibilities

        - Looks on

        ## Ranks

        ### Level 1

        ### Level 2
        ",
        "
        Rope Hands
          level Rope Hand (4)
            responsibilities 1
          level Senior Rope Hand (5)
            responsibilities 1
          level Chief Rope Hand (6)
            job-grade
            responsibilities 1
          other Ranks
            other Level 1
            other Level 2
        ",
    );
}

#[test]
fn facts_about_the_page() {
    check(
        "
        # Stoker

        ## At a glance

        - Pay grade: 4
        - Reports to: the engineer

        ## Ce qu'on attend de toi

        - Pelleter

        ## Le recrutement

        1. Essai

        ## Wie geht es weiter?

        [Engineer](engineer.md)
        ",
        "
        Stoker (4)
          overview 2
          responsibilities 1
          hiring-process 1
          career-ladder
        ",
    );
}

#[test]
fn a_sentence_that_states_the_grade_of_the_title() {
    check(
        "
        # Deck Intern

        ## Before you apply

        #### How long

        One summer.

        #### What we pay

        Room and board. The Deck Intern is a grade 4 (see the table of grades).

        ## Responsibilities

        - Look on
        ",
        "
        Deck Intern (4)
          other Before you apply
            other How long
            other What we pay
          responsibilities 1
        ",
    );
    // Who is somebody else, or meets them, tells nothing of the page.
    check(
        "
        # Deck Intern

        ## How we pay

        The Deckhand is a grade 4. The Deck Intern is a friend of those at grade 7.

        ## Responsibilities

        - Look on
        ",
        "
        Deck Intern
          other How we pay
          responsibilities 1
        ",
    );
}

#[test]
fn as_many_grades_as_levels_are_theirs() {
    let levels =
        "\n\n## Levels\n\n### Junior Rigger\n- Climbs\n\n### Rigger\n- Hauls\n\n### Senior Rigger\n- Splices\n";
    let parted = "Rigger\n  group Levels\n    level Junior Rigger (4) 1\n    level Rigger (5) 1\n    level Senior Rigger (6) 1\n";
    for told in
        ["Grade: 4, 5, 6", "- Team: Deck\n- Grade: 4, 5 and 6", "## Job Grade\n\nThe riggers are grades 4, 5 and 6."]
    {
        let drawn = super::draw(&super::page("rigger.md", &format!("# Rigger\n\n{told}{levels}")));
        let levels: String =
            drawn.lines().filter(|line| !line.contains("job-grade")).map(|line| format!("{line}\n")).collect();
        assert_eq!(levels, parted, "{told}");
    }
    let one = "Rigger (4)\n  group Levels\n    level Junior Rigger 1\n    level Rigger 1\n    level Senior Rigger 1\n";
    check(&format!("# Rigger\n\nGrade: 4, 5{levels}"), one);
}

#[test]
fn grades_of_several_roles_in_one_section() {
    check(
        "
        # Rigger

        ## Job Grade

        - The Rigger, Masts is a grade 6 role.
        - The Senior Rigger, Masts is grade 7 role.

        ## Levels

        ### Rigger, Masts

        - Climbs

        ### Senior Rigger, Masts

        - Splices
        ",
        "
        Rigger
          job-grade 2
          group Levels
            level Rigger, Masts (6) 1
            level Senior Rigger, Masts (7) 1
        ",
    );
}

#[test]
fn what_may_name_a_grade_does_above_its_number() {
    check(
        "
        ---
        title: Plavčík
        ---

        ## Mladší plavčík
        ### Třída
        7
        ### Úkoly
        - Plavat

        ## Plavčík
        ### Kadro derecesi
        Osmá třída, to jest 8
        ### Úkoly
        - Plavat dál

        ## Starší plavčík
        ### Třída
        Třída devět
        ### Úkoly
        - Plavat nejdál

        ## Kapitán
        ### Třída
        Podle dohody
        ### Úkoly
        - Velet

        ## Lodník
        6 směn, 2 lodě
        ### Úkoly
        - Drhnout

        ## Lodivod
        8 разряд
        ### Úkoly
        - Vodit

        ## Prático
        ### Grau da função
        Esta função tem o grau 5.
        ### Tarefas
        - Guiar
        ",
        "
        Plavčík
          level Mladší plavčík (7)
            job-grade
            responsibilities 1
          level Plavčík (8)
            job-grade
            responsibilities 1
          level Starší plavčík (9)
            job-grade
            responsibilities 1
          level Kapitán
            other Třída
            responsibilities 1
          level Lodník
            responsibilities 1
          level Lodivod (8)
            responsibilities 1
          level Prático (5)
            job-grade
            responsibilities 1
        ",
    );
}
