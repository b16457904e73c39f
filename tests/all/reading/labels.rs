//! Lists whose items are headings of the lists below them.

use super::check;

#[test]
fn all_items_of_such_a_list_are_headings() {
    check(
        "
        # Deck Ladder

        ## Member

        A member helps.

        - Responsibilities:
          - Trim wicks
        - How members get on:
          - Talk at dinner
          - Row along
        - Privileges
          - A bunk

        ## Keeper

        * Requirements
          * Patience
          * Brass
        * Responsibilities include:
          * Light the lamp
        * Additional privileges:
          * A cabin

        The process of becoming a keeper of the lamp is:

        1. Ask the others
        2. Wait

        ## Inactivity

        - Inactivity is:
          - No light for a week
        ",
        "
        Deck Ladder
          level Member
            responsibilities 1
            other How members get on 2
            other Privileges 1
          level Keeper
            requirements 2
            responsibilities 1
            other Additional privileges 1
            other The process of becoming a keeper of the lamp is 2
          other Inactivity 1
        ",
    );
    // Where others stand among them, only sections are.
    check(
        "
        # Lamp Keeper

        - Responsibilities
          - Trim wicks
        - Privileges
          - A bunk
        - Requirements
          - Patience
        - Live by the sea
        ",
        "
        Lamp Keeper
          responsibilities 2
          requirements 2
        ",
    );
}

#[test]
fn one_of_many_themes_is_no_heading() {
    check(
        "
        # Yard Roles

        ## Tug Engineer

        - Functional requirements
          - Talk with the owner
          - Say no
        - Safety
          - Check the lines
        - Speed
          - Count the hours
        - Weather
          - Look up
        - Hiring
          - Meet the new ones

        ## Senior Pilot

        Responsibilities:

        - Functional requirements
          - Draw plans
        - Safety
          - Check the riggers
        - Speed
          - Row
        ",
        "
        Yard Roles
          level Tug Engineer 5
          level Senior Pilot
            responsibilities 3
        ",
    );
}

#[test]
fn in_a_section_they_are_where_one_opposes_it() {
    check(
        "
        # Deck Ladder

        ## Keeper

        ### Rights and Responsibilities

        * Responsibilities:
          * Light the lamp
          * Trim wicks
        * Requirements to become a Keeper:
          * Patience
        * Privileges:
          * A cabin

        ## Bosun

        ### Responsibilities

        * Duties:
          * Row
        * Tasks:
          * Bail
        ",
        "
        Deck Ladder
          level Keeper
            responsibilities
            responsibilities 2
            requirements 1
            other Privileges 1
          level Bosun
            responsibilities 2
        ",
    );
}
