//! Roles as they are told where a page has no levels by name: below what tells of roles, folded, still to be written.

use super::check;

#[test]
fn roles_of_a_page_that_tells_of_roles() {
    check(
        "
        # Harbour Roles

        ## Member

        You need the following.

        - One trip

        ## Reviewer

        - Ten trips

        ## How to leave

        - Say so
        ",
        "
        Harbour Roles
          level Member 1
          level Reviewer 1
          other How to leave 1
        ",
    );
    check(
        "
        # Community

        ## Contributor Ladder

        ### Contributor

        - Rows

        ### Maintainer

        - Steers

        ## Voting

        ### Member

        - One vote

        ### Maintainer

        - Two votes
        ",
        "
        Community
          group Contributor Ladder
            level Contributor 1
            level Maintainer 1
          other Voting
            other Member 1
            other Maintainer 1
        ",
    );
    check(
        "
        # Deck roles

        ## Pilot

        ### Junior Pilot

        - Looks

        ### Senior Pilot

        - Steers

        ## Diver

        ### Junior Diver

        - Swims

        ### Senior Diver

        - Dives
        ",
        "
        Deck roles
          group Pilot
            level Junior Pilot 1
            level Senior Pilot 1
          group Diver
            level Junior Diver 1
            level Senior Diver 1
        ",
    );
}

#[test]
fn roles_in_the_plural() {
    let text = "
        # Governance

        ## Roles

        ### Users

        - Use

        ### Reviewers

        - Review

        ### Project managers

        - Plan

        ## Reviewers

        - Ann
        ";
    let expected = "
        Governance
          group Roles
            level Users 1
            level Reviewers 1
            level Project managers 1
          other Reviewers 1
        ";
    check(text, expected);
}

#[test]
fn those_who_hold_a_role_beside_others() {
    check(
        "
        # Harbour crew

        ## Captain

        ### Duties

        - Steers

        ### Deputy Pilot

        #### Duties

        - Helps

        ### Deck Leads

        Lead the deck.

        #### Duties

        - Sweep

        ## Divers

        They dive.

        ## New divers

        They ask.
        ",
        "
        Harbour crew
          level Captain
            responsibilities 1
          level Deputy Pilot
            responsibilities 1
          level Deck Leads
            responsibilities 1
          level Divers
          other New divers
        ",
    );
    check(
        "
        # Sailing

        ## What does it mean to sail with us?

        ### Harbour members

        They sail.

        ### Harbour maintainers

        They paint.

        ### Buoy Leader

        She leads.

        ## How we meet

        On Mondays.
        ",
        "
        Sailing
          group What does it mean to sail with us?
            level Harbour members
            level Harbour maintainers
            level Buoy Leader
          other How we meet
        ",
    );
}

#[test]
fn those_who_decide() {
    check(
        "
        # Harbour governance

        ## Keepers

        They keep the lamps.

        ## Pilots

        They steer.

        ## How we vote

        By hand.
        ",
        "
        Harbour governance
          level Keepers
          level Pilots
          other How we vote
        ",
    );
}

#[test]
fn a_name_that_nobody_knows_among_roles() {
    check(
        "
        # Harbour

        ## 3. Roles

        ### 3.1. Pilot

        - Steers

        ### 3.2. Diver

        - Dives

        ### 3.3. Gull Whisperer

        - Whispers

        ### 3.4. Votes

        They vote.
        ",
        "
        Harbour
          group 3. Roles
            level 3.1. Pilot 1
            level 3.2. Diver 1
            level 3.3. Gull Whisperer 1
            other 3.4. Votes
        ",
    );
}

#[test]
fn folded_roles() {
    check(
        "
        # Chart drawer

        <details>
        <summary>Junior Chart Drawer</summary>

        ### What you do

        - Draws

        ### Requirements

        - Pens

        </details>

        <details>
        <summary>Senior Chart Drawer</summary>

        ### What you do

        - Measures
        - Draws

        </details>

        <details>
        <summary>How we draw</summary>

        By hand.

        </details>
        ",
        "
        Chart drawer
          level Junior Chart Drawer
            responsibilities 1
            requirements 1
          level Senior Chart Drawer
            responsibilities 2
        ",
    );
}

#[test]
fn roles_in_boxes() {
    let box_of = |kind: &str| {
        format!(
            "Those who keep the harbour.\n\n{kind} \"Harbour Manager\"\n    Short description\n\n    **Responsibilities**\n\n    \
             **Qualifications**\n\n{kind} \"Pilot\"\n    At the pier, we look for a pilot.\n\n    **Responsibilities**\n\n    \
             - Steers\n    - Moors\n\n    **Qualifications**\n\n    - Eyes\n"
        )
    };
    for kind in ["??? info", "==="] {
        check(
            &box_of(kind),
            "
            Pilot
              level Harbour Manager
                overview
                responsibilities
                requirements
              level Pilot
                responsibilities 2
                requirements 1
            ",
        );
    }
}

#[test]
fn roles_still_to_be_written() {
    check(
        "
        # Watch

        ## Junior Watch Officer

        - Looks

        ## Senior Watch Officer

        - Listens

        ## Watch Manager
        ",
        "
        Watch
          level Junior Watch Officer 1
          level Senior Watch Officer 1
          level Watch Manager
        ",
    );
}

#[test]
fn roles_with_their_english_names_behind_them() {
    check(
        "
        # 岗位

        ## 1. 领航员工程师（Pilot Engineer）

        **岗位职责：**
        - 引航

        **任职要求：**
        - 视力
        - 证书

        ## 2. 测量专员（Survey Specialist）

        **岗位职责：**
        - 测量

        **任职要求：**
        - 细心
        ",
        "
        岗位
          level 1. 领航员工程师（Pilot Engineer）
            responsibilities 1
            requirements 2
          level 2. 测量专员（Survey Specialist）
            responsibilities 1
            requirements 1
        ",
    );
}

#[test]
fn roles_without_sections_in_other_languages() {
    check(
        "
        # Les rôles des membres

        ## Président

        Préside.

        ## Secrétaire

        Écrit.

        ## Réunions

        Chaque mois.
        ",
        "
        Les rôles des membres
          level Président
          level Secrétaire
          other Réunions
        ",
    );
    check(
        "
        # Werft-Rollen

        ## Werftleiterin

        - Leitet

        ## Kranführer

        - Hebt
        ",
        "
        Werft-Rollen
          level Werftleiterin 1
          level Kranführer 1
        ",
    );
}

#[test]
fn descriptions_that_list_what_one_does() {
    let text = "
        # Pilot

        ## Job description

        - Steers
        - Looks

        ## Requirements

        - Eyes
        ";
    check(text, "Pilot\n  responsibilities 2\n  requirements 1");
    let named = format!("{text}\n        ## What you'll do\n\n        - Docks\n");
    check(&named, "Pilot\n  overview 2\n  requirements 1\n  responsibilities 1");
}

#[test]
fn grades_beside_titles_and_in_slanted_lines() {
    check(
        "
        # Rigger

        | Level | Title | Band |
        |---|---|---|
        | 1 | Junior Rigger | 3 |
        | 2 | Rigger | 4 |

        ## Junior Rigger

        ### What you'll do

        - Splices

        ## Rigger

        ### What you'll do

        - Rigs

        ## Where you can go next

        Aloft.
        ",
        "
        Rigger
          level Junior Rigger (3)
            responsibilities 1
          level Rigger (4)
            responsibilities 1
          career-ladder
        ",
    );
    check(
        "
        # Vendedor

        ## Vendedor Júnior (Faixa 2)

        *Turno da manhã*

        ### O que faz

        - Vende

        ## G3: Vendedor Sênior

        ### O que precisa

        - Calma
        ",
        "
        Vendedor
          level Vendedor Júnior (Faixa 2) (2)
            responsibilities 1
          level G3: Vendedor Sênior (3)
            requirements 1
        ",
    );
    check(
        "
        # Cook

        ## Cook I

        *Grade 5*

        ### Duties

        - Boils

        ## Cook II

        *Grade 6*

        ### Duties

        - Bakes
        ",
        "
        Cook
          level Cook I (5)
            responsibilities 1
          level Cook II (6)
            responsibilities 1
        ",
    );
}
