//! What leads to a role, and roles that others beside them tell of.

use super::check;

#[test]
fn how_to_become_one_is_what_a_role_asks() {
    check(
        "
        # Crew Membership

        ## Boatswain

        Boatswains know the ropes.

        ### How to become a Boatswain:

        - Tied fifty knots
        - Sponsored by two captains

        ### Privileges and responsibilities:

        - Keeps the deck

        ## Captain

        ### How to become a captain

        To become a captain, the harbour would like to see you:

        * Comment on charts
        * Steer ships

        ### Responsibilities

        - Sets the course

        ### Privileges

        - Sails for free
        ",
        "
        Crew Membership
          level Boatswain
            requirements 2
            responsibilities 1
          level Captain
            requirements 2
            responsibilities 1
            other Privileges 1
        ",
    );
    // It may stand beside the role, and what is asked by name stays what it is.
    check(
        "
        # Crew Roles

        ## Boatswain

        ### Responsibilities

        - Keeps the deck

        ## How to become a boatswain

        - Tied fifty knots

        ## Captain

        ### Responsibilities

        - Sets the course

        ### Requirements

        - Certificate

        ## How to become a captain

        - Ask the harbour
        ",
        "
        Crew Roles
          level Boatswain
            responsibilities 1
            requirements 1
          level Captain
            responsibilities 1
            requirements 1
            other How to become a captain 1
        ",
    );
}

#[test]
fn how_to_become_one_is_nothing_on_a_page_of_no_role() {
    check(
        "
        # Life in Beckwater

        ## How to become a pilot

        - Read the charts
        - Ask a pilot
        ",
        "
        Life in Beckwater
          other How to become a pilot 2
        ",
    );
}

#[test]
fn a_section_of_the_next_step_within_a_level() {
    check(
        "
        # Pilots

        ## Levels

        ### Pilot - Night & Fog

        #### Pilot - Night & Fog Requirements

        - Eyes

        ### Senior Pilot - Night & Fog

        #### Senior Pilot - Night & Fog Responsibilities

        - Steers

        #### Staff Pilot - Night & Fog Responsibilities

        - Teaches
        - Signs

        #### Staff Pilot - Night & Fog Requirements

        - Maps

        ### Manager, Pilots

        #### Pilot - Night & Fog Requirements

        - Calm
        ",
        "
        Pilots
          group Levels
            level Pilot - Night & Fog
              requirements 1
            level Senior Pilot - Night & Fog
              responsibilities 1
            level Staff Pilot - Night & Fog
              responsibilities 2
              requirements 1
            level Manager, Pilots
              requirements 1
        ",
    );
}

#[test]
fn whoever_is_listed_below_roles_of_some_kind() {
    check(
        "
        # Harbour Ladder

        ## Harbour Roles

        ### Guest

        Guests come and go. They may:

        - Walk the pier
        - Ask for the way

        ### Pilot

        **Responsibilities:**

        - Keeps the deck

        **Requirements:**

        - Knots
        ",
        "
        Harbour Ladder
          group Harbour Roles
            level Guest 2
            level Pilot
              responsibilities 1
              requirements 1
        ",
    );
}

#[test]
fn a_role_alone_below_roles_of_some_kind() {
    check(
        "
        # Rules

        Rules of the harbour.

        # Harbour roles

        ## Pilot

        Whoever has begun.

        # Process of becoming a pilot

        - Ask

        ## Captain

        Whoever sets the course.

        ### Captain responsibilities

        - Steers
        ",
        "
        Rules
          group Harbour roles
            level Pilot
          group Process of becoming a pilot 1
            level Captain
              responsibilities 1
        ",
    );
}

#[test]
fn responsibilities_beyond_others() {
    check(
        "
        # Crew Ladder

        ## Boatswain

        Boatswains are members of the crew:

        - Sleep aboard

        Boatswains also have additional responsibilities beyond just keeping the deck:

        - Keep the log
        - Wake the captain

        ## Captain

        Captain responsibilities are:

        - Steers

        In addition to the responsibilities for a Senior Pilot of the harbour:

        - Signs
        ",
        "
        Crew Ladder
          level Boatswain 1
            responsibilities 2
          level Captain
            responsibilities 2
        ",
    );
}

#[test]
fn criteria_are_what_a_role_asks() {
    check(
        "
        # Crew roles

        ## Watch team

        ### Expectations

        - Rings the bell

        ### Criteria

        - Three months aboard

        ## Core team

        ### Key expectations

        - Reviews

        ### Requirements

        - Two sponsors

        ### Criteria

        - Calm
        ",
        "
        Crew roles
          level Watch team
            responsibilities 1
            requirements 1
          level Core team
            responsibilities 1
            requirements 1
            other Criteria 1
        ",
    );
    check(
        "
        # Prizes

        ## Criteria

        - Fast
        ",
        "
        Prizes
          other Criteria 1
        ",
    );
}

#[test]
fn bold_roles_below_a_title_of_roles() {
    let text = "
        # TITLE

        **Harbour Lead**

        - **About:** Keeps the pier.
        - **Time:** An hour a week.

        **Kitchen Coordinator**

        - **About:** Keeps the stove.
        ";
    check(
        &text.replace("TITLE", "Team roles"),
        "
        Team roles
          level Harbour Lead 2
          level Kitchen Coordinator 1
        ",
    );
    check(
        &text.replace("TITLE", "Our week"),
        "
        Our week
        ",
    );
}

#[test]
fn plain_lines_of_what_some_are_expected_to_do_and_must_meet() {
    check(
        "
        # Crew Ladder

        ## Deckhand

        Deckhands are expected to:

        - Keep the deck

        Deckhands have the following capabilities:

        - A bunk

        To become a deckhand you must meet the following requirements:

        - Knots
        - Ropes

        ## Captain

        Captains are expected to:

        - Steer

        ## Pilot

        Pilots have the following capabilities:

        - Apply labels
        - Close the harbour
        ",
        "
        Crew Ladder
          level Deckhand
            responsibilities 1
            other Deckhands have the following capabilities 1
            requirements 2
          level Captain
            responsibilities 1
          level Pilot
            other Pilots have the following capabilities 2
        ",
    );
}

#[test]
fn a_bold_line_of_how_one_is_hired_ends_what_is_asked() {
    check(
        "
        # Pilot

        ## What you'll bring:

        * Eyes
        * Ears

        **What to expect once you apply:**

        * A call
        * A day aboard

        ## What we offer

        * Fog
        ",
        "
        Pilot
          requirements 2
          hiring-process 2
          other What we offer 1
        ",
    );
}
