//! Roles told one by one where a section, a page's title or its only heading says what all of them do.

use super::check;

#[test]
fn roles_in_a_section_of_what_they_do() {
    check(
        "
        # Running a voyage

        ## Roles & Responsibilities

        ### Boat Owner

        Pays for the boat. Must be able to…

        * Pay
        * Wait

        ### Deck Manager

        Responsible for…

        * The deck
          * All of it
        * The crew

        ## Requirements

        * Boots
        ",
        "
        Running a voyage
          responsibilities
          level Boat Owner
            responsibilities 2
          level Deck Manager
            responsibilities 2
          requirements 1
        ",
    );
    // What a role does has parts, and they may be called as people are.
    check(
        "
        # Deck Manager

        ## Responsibilities

        ### Coach
        - Listen

        ### Planner
        - Plan
        ",
        "
        Deck Manager
          responsibilities
            other Coach 1
            other Planner 1
        ",
    );
}

#[test]
fn what_is_asked_of_all_is_the_pages() {
    for all in ["All pilots", "Every pilot", "Everyone"] {
        check(
            &format!(
                "
        # Pilots

        ## {all}

        ### Responsibilities

        - Steer

        ### Requirements

        - Tides

        ## Pilot

        ### Responsibilities

        - Moor

        ## Senior Pilot

        ### Responsibilities

        - Teach
        "
            ),
            &format!(
                "
        Pilots
          other {all}
            responsibilities 1
            requirements 1
          level Pilot
            responsibilities 1
          level Senior Pilot
            responsibilities 1
        "
            ),
        );
    }
}

#[test]
fn roles_below_a_title_that_says_what_they_do() {
    let expected = "
        Roles and Responsibilities
          level Chairperson
            responsibilities 2
          level Harbour Director
            responsibilities 1
        ";
    let below = "
        Who does what.

        ## Chairperson
        - Speaks
        - Listens

        ## Harbour Director
        - Runs the harbour
        ";
    check(&format!("\n        # Roles and Responsibilities\n{below}"), expected);
    check(&format!("\n        ---\n        title: Roles and Responsibilities\n        ---\n{below}"), expected);
    check(
        "
        # Roles and Responsibilities

        ## Harbour Director
        - Ashore

        ### Requirements
        - Calm

        ## Chairperson
        - Speaks
        ",
        "
        Roles and Responsibilities
          level Harbour Director 1
            requirements 1
          level Chairperson
            responsibilities 1
        ",
    );
}

#[test]
fn bold_steps_below_the_only_heading() {
    check(
        "
        # What the responsibilities of our pilots are

        **Junior Pilot:**

        1. Watch
        2. Ask

        **Pilot:**

        1. Steer

        **Senior Pilot:**

        1. Teach
        2. Steer
        ",
        "
        What the responsibilities of our pilots are
          level Junior Pilot
            responsibilities 2
          level Pilot
            responsibilities 1
          level Senior Pilot
            responsibilities 2
        ",
    );
}

#[test]
fn roles_that_stand_alone_side_by_side() {
    check(
        "
        # Tide Archetypes

        For all who read tides.

        ## Professional Tide Analyst
        * Tables

        ## Advanced Tide Analyst
        * Currents

        ## Expert Tide Analyst
        * Storms
        ",
        "
        Tide Archetypes
          level Professional Tide Analyst 1
          level Advanced Tide Analyst 1
          level Expert Tide Analyst 1
        ",
    );
    // One that is no role among them, and one that holds another, tell of something else.
    check(
        "
        # Tides

        ## Tide Analyst
        * Tables

        ## Tide Engineer
        * Gates

        ## Tide Manager
        * People

        ## Moon
        * Full
        ",
        "
        Tides
          other Tide Analyst 1
          other Tide Engineer 1
          other Tide Manager 1
          other Moon 1
        ",
    );
}

#[test]
fn tracks_hold_steps_and_are_none() {
    check(
        "
        # The Deck Ladder

        ## Deck Hand Track

        ### Level 1: Deck Hand
        **Key Expectations:**
        - Write the log
        - Learn the ropes

        ### Level 2: Senior Deck Hand
        **Key Expectations:**
        - Own the watch
        - Review the log

        ## Senior Deck Hand Track

        ### Level 3: Staff Deck Hand
        **Key Expectations:**
        - Mentor the crew
        - Lead the watch

        ## How to use it

        ### For Deck Engineers
        **Action Steps:**
        - Review the ladder
        - Seek advice
        ",
        "
        The Deck Ladder
          group Deck Hand Track
            level Level 1: Deck Hand
              responsibilities 2
            level Level 2: Senior Deck Hand
              responsibilities 2
          group Senior Deck Hand Track
            level Level 3: Staff Deck Hand
              responsibilities 2
          other How to use it
            other For Deck Engineers
              other Action Steps 2
        ",
    );
}

#[test]
fn a_title_of_all_roles_at_their_rank() {
    check(
        "
        # **Deck Engineers**

        All of them.

        # **L1 - Deck Engineer**

        Learns.

        ### Responsibilities
        - Swabs

        # **L2 - Deck Engineer**

        Teaches.

        ### Responsibilities
        - Steers
        ",
        "
        Deck Engineers
          level L1 - Deck Engineer
            responsibilities 1
          level L2 - Deck Engineer
            responsibilities 1
        ",
    );
}

#[test]
fn what_is_expected_of_a_role() {
    check(
        "
        # Deck Engineer

        ## Deck Engineer Expectations
        - Swabs

        ## Senior Deck Engineer Expectations
        - Steers
        - Teaches
        ",
        "
        Deck Engineer
          responsibilities 1
          level Senior Deck Engineer
            responsibilities 2
        ",
    );
}

#[test]
fn names_with_sections_beside_a_level_of_a_ladder() {
    check(
        "
        # Tide skills

        ## Career Progression

        ### Fluent (2 years)

        #### Responsibilities
        - Reads

        ### Intermediate (4 years)

        #### Responsibilities
        - Writes
        ",
        "
        Tide skills
          career-ladder
          level Fluent (2 years)
            responsibilities 1
          level Intermediate (4 years)
            responsibilities 1
        ",
    );
}

#[test]
fn what_one_gets_is_no_level_below_a_title_that_says_what_they_do() {
    check(
        "
        # Aufgabenbeschreibung

        ## Lotse
        ### Aufgaben
        - Loten

        ## Kapitän
        ### Aufgaben
        - Lenken

        ## Das bieten wir
        - Meerblick
        ",
        "
        Aufgabenbeschreibung
          level Lotse
            responsibilities 1
          level Kapitän
            responsibilities 1
          other Das bieten wir 1
        ",
    );
}

#[test]
fn a_description_beside_no_duties_lists_them() {
    check(
        "
        # Lampist

        ## Duties
        - Light

        ## Junior Lampist
        ### Job Description
        - Light one lamp
        ### Requirements
        - Eyes

        ## Senior Lampist
        ### Job Description
        - Tells of much

        #### Duties
        - Light all lamps
        ### Requirements
        - Eyes
        ",
        "
        Lampist
          responsibilities 1
          level Junior Lampist
            responsibilities 1
            requirements 1
          level Senior Lampist
            overview 1
            responsibilities 1
            requirements 1
        ",
    );
}
