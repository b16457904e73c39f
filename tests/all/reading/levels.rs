//! Levels and tracks, by their names, letters, numbers and codes, in headings, lists and tables.

use super::{check, check_at};

#[test]
fn one_page_per_level() {
    check_at(
        "engineering/ladder/ic3.md",
        "
        # IC3: Senior Engineer

        **Grade:** 9

        ## Summary
        Owns a quay.

        ## Responsibilities
        - Own
        - Mend

        ## Qualifications
        - Five years
        - Calm

        ## Preferred qualifications
        - Norwegian

        ## Benefits
        - Fish
        - More fish
        ",
        "
        IC3: Senior Engineer (9)
          overview
          responsibilities 2
          requirements 2
          nice-to-have 1
          other Benefits 2
        ",
    );
}

#[test]
fn levels_by_letters_and_numbers() {
    check(
        "
        # Software Engineering Levels

        ## L3 - Engineer
        ### Responsibilities
        - Small things

        ## L4 – Engineer II
        ### Responsibilities
        - Middling things

        ## IC5 (G7)
        ### Responsibilities
        - Big things
        ",
        "
        Software Engineering Levels
          level L3 - Engineer
            responsibilities 1
          level L4 – Engineer II
            responsibilities 1
          level IC5 (G7) (7)
            responsibilities 1
        ",
    );
    check(
        "
        # Engineering expectations

        ## Level 1
        - Learns
        - Asks

        ## Level 2
        - Ships

        ## Level 3
        - Leads
        ",
        "
        Engineering expectations
          level Level 1 2
          level Level 2 1
          level Level 3 1
        ",
    );
}

#[test]
fn levels_told_in_lists() {
    check(
        "
        # Designer ladder

        From Associate to Lead.

        ## Associate
        - Draws what is asked

        ## Senior
        - Asks what to draw
        - Teaches

        ## Lead
        - Decides what is drawn
        ",
        "
        Designer ladder
          level Associate 1
          level Senior 2
          level Lead 1
        ",
    );
    check(
        "
        # Support

        ## Support Agent I
        You answer.

        - Mail
        - Telephone

        ## Support Agent II
        You answer hard ones.

        - Letters

        ## How we work
        - Shifts
        ",
        "
        Support
          level Support Agent I 2
          level Support Agent II 1
          other How we work 1
        ",
    );
}

#[test]
fn a_matrix_has_no_headings() {
    check(
        "
        # Design matrix

        | Craft | Associate Designer | Senior Designer |
        | --- | --- | --- |
        | Drawing | Traces | Invents |
        | Scope | A page | A book |
        ",
        "Design matrix",
    );
}

#[test]
fn tracks() {
    check(
        "
        # Engineering ladder

        ## Individual contributor track

        ### Senior Engineer
        #### Responsibilities
        - Builds

        ### Staff Engineer
        #### Responsibilities
        - Plans
        - Builds

        ## Manager track

        ### Engineering Manager
        #### Responsibilities
        - Listens

        ### Director of Engineering
        #### Responsibilities
        - Decides
        ",
        "
        Engineering ladder
          group Individual contributor track
            level Senior Engineer
              responsibilities 1
            level Staff Engineer
              responsibilities 2
          group Manager track
            level Engineering Manager
              responsibilities 1
            level Director of Engineering
              responsibilities 1
        ",
    );
}

#[test]
fn specialties_and_levels() {
    check(
        "
        ---
        title: Navigator
        ---
        ## Levels
        ### Navigator II
        #### Key responsibilities
        - Steer
        #### Must have
        - Compass
        ### Navigator III
        #### Key responsibilities
        - Steer by night

        ## Specializations
        ### Coastal
        - Rocks
        ### Deep Sea
        #### Responsibilities
        - Stars
        ",
        "
        Navigator
          group Levels
            level Navigator II
              responsibilities 1
              requirements 1
            level Navigator III
              responsibilities 1
          group Specializations
            specialty Coastal 1
            specialty Deep Sea
              responsibilities 1
        ",
    );
}

#[test]
fn specialties_parted_at_the_rank_of_what_holds_them() {
    check(
        "
        # Port Leads
        ## Levels
        ### Crew Lead
        #### Crew Lead - Responsibilities
        - Steer
        #### Crew Lead - Specialties
        ##### Cranes
        ###### Requirements
        - A licence
        #### Small craft
        ##### Tugs
        ###### Requirements
        - Ropes
        - Tides
        ##### Ferries
        ###### Requirements
        - Manners
        #### Crew Lead - Hiring Process
        - A sail
        ### Port Lead
        #### Port Lead - Responsibilities
        - Plan
        ",
        "
        Port Leads
          group Levels
            level Crew Lead
              responsibilities 1
              group Crew Lead - Specialties
                specialty Cranes
                  requirements 1
              group Small craft
                specialty Tugs
                  requirements 2
                specialty Ferries
                  requirements 1
              hiring-process 1
            level Port Lead
              responsibilities 1
        ",
    );
    // What stands behind the specialties of a page is of another kind.
    check(
        "
        # Pilot
        ## Responsibilities
        - Steer
        ## Specialties
        ### Harbour
        - Tugs
        ## Our ways
        ### Kindness
        - Cake
        ",
        "
        Pilot
          responsibilities 1
          group Specialties
            specialty Harbour 1
          other Our ways
            other Kindness 1
        ",
    );
}

#[test]
fn bold_lines_as_levels() {
    check(
        "
        ---
        title: Barista
        ---
        Makes coffee.

        **Junior Barista**

        - Steams

        **Senior Barista**

        - Roasts
        - Teaches
        ",
        "
        Barista
          level Junior Barista 1
          level Senior Barista 2
        ",
    );
    check(
        "
        # Florist

        **Junior Florist**

        **Responsibilities**
        - Cuts

        **Requirements**
        - Knife

        **Senior Florist**

        **Responsibilities**
        - Binds
        ",
        "
        Florist
          level Junior Florist
            responsibilities 1
            requirements 1
          level Senior Florist
            responsibilities 1
        ",
    );
}

#[test]
fn steps_of_one_name() {
    check(
        "
        # Software people

        ## SDE I
        - Types

        ## SDE II
        - Thinks

        ## Senior SDE — what it asks
        - Asks

        ## Part I
        - Of the story

        ## Part II
        - Of the story
        ",
        "
        Software people
          level SDE I 1
          level SDE II 1
          level Senior SDE — what it asks 1
          other Part I 1
          other Part II 1
        ",
    );
}

#[test]
fn a_name_that_comes_twice() {
    // The grade stands below the name, and what the role does below the name once more.
    check(
        "
        # Deck
        ## Boatswain
        ### Boatswain Job Grade
        The Boatswain is a grade 7.
        ## Boatswain
        The Boatswain leads the deck crew.
        ### Boatswain Responsibilities
        - Lead
        - Splice
        ### Boatswain Requirements
        - Calm
        ## Senior Boatswain
        The Senior Boatswain leads Boatswains.
        ### Senior Boatswain
        The Senior Boatswain is a grade 8.
        ### Senior Boatswain Responsibilities
        - Train
        ",
        "
        Deck
          level Boatswain (7)
            job-grade
            other Boatswain
            responsibilities 2
            requirements 1
          level Senior Boatswain (8)
            other Senior Boatswain
            responsibilities 1
        ",
    );
    // Two of one name, each with all that it does, are two.
    check(
        "
        # Deck
        ## Pilot
        ### Responsibilities
        - Steer
        ## Pilot
        ### Responsibilities
        - Moor
        ",
        "
        Deck
          level Pilot
            responsibilities 1
          level Pilot
            responsibilities 1
        ",
    );
}

#[test]
fn the_title_as_the_first_of_the_levels() {
    let page = |deeper: &str| {
        format!(
            "---\ntitle: Harbour Pilot\n---\n## Harbour Pilot\nThe Harbour Pilot steers.\n## Job Grade\nA grade 6.\n\
             ## Responsibilities\n- Steer\n- Moor\n## Requirements\n- Eyes\n{deeper}## Career Ladder\nThe sea.\n"
        )
    };
    check(
        &page(
            "### Senior Harbour Pilot\n#### Job Grade\n7\n#### Responsibilities\n- Teach\n### Manager, Pilots\n\
             #### Job Grade\n8\n#### Requirements\n- Calm\n",
        ),
        "
        Harbour Pilot
          level Harbour Pilot (6)
            job-grade
            responsibilities 2
            requirements 1
          level Senior Harbour Pilot (7)
            job-grade
            responsibilities 1
          level Manager, Pilots (8)
            job-grade
            requirements 1
          career-ladder
        ",
    );
    // Alone it is the page.
    check(
        &page("### Nice to have\n- A boat\n"),
        "
        Harbour Pilot (6)
          other Harbour Pilot
          job-grade
          responsibilities 2
          requirements 1
          nice-to-have 1
          career-ladder
        ",
    );
}

#[test]
fn sections_at_the_rank_of_the_only_level() {
    check(
        "
        # Port Leads
        ## Senior Director, Port
        The Senior Director, Port keeps the port open.
        ### Job Grade
        The Senior Director, Port is a grade 11.
        ## Responsibilities
        - Lead
        - Plan
        ## Requirements
        - Calm
        ## Performance Indicators
        - Ships
        ",
        "
        Port Leads
          level Senior Director, Port (11)
            job-grade
            responsibilities 2
            requirements 1
          performance-indicators 1
        ",
    );
    // What the page asks of all stands before them, or behind what one has of its own.
    let of_page = |before: &str, own: &str| {
        format!("# Port\n{before}## Port Director\n### Job Grade\n11\n{own}## Requirements\n- Calm\n")
    };
    check(
        &of_page("## Responsibilities\n- Lead\n", ""),
        "
        Port
          responsibilities 1
          level Port Director (11)
            job-grade
          requirements 1
        ",
    );
    check(
        &of_page("", "### Responsibilities\n- Lead\n"),
        "
        Port
          level Port Director (11)
            job-grade
            responsibilities 1
          requirements 1
        ",
    );
}

#[test]
fn a_role_told_of_in_general_before_its_levels() {
    // At the rank of its sections, and of the levels.
    check(
        "
        # Deck
        ## Boatswain
        The Boatswain leads the deck crew.
        ## Responsibilities
        - Lead
        - Splice
        ## Requirements
        - Calm
        ## Levels
        - Junior Boatswain
        - Boatswain
        ## Junior Boatswain
        ### Job Grade
        The Junior Boatswain is a grade 6.
        ### Responsibilities
        - Paint
        ## Boatswain
        ### Job Grade
        The Boatswain is a grade 7.
        ### Responsibilities
        - Train
        ",
        "
        Deck
          other Boatswain
          responsibilities 2
          requirements 1
          other Levels 2
          level Junior Boatswain (6)
            job-grade
            responsibilities 1
          level Boatswain (7)
            job-grade
            responsibilities 1
        ",
    );
    // Directly before the level.
    let general = |below: &str| {
        format!(
            "# Deck\n{below} Boatswain\n#{below} Responsibilities\n- Lead\n- Splice\n## Boatswain\n\
             ### Job Grade\nThe Boatswain is a grade 7.\n### Responsibilities\n- Train\n"
        )
    };
    let expected = "
        Deck
          other Boatswain
            responsibilities 2
          level Boatswain (7)
            job-grade
            responsibilities 1
        ";
    check(&general("##"), expected);
    // One of another track is a level of its own.
    check(
        "
        # Deck
        ## Sails
        ### Senior Rigger
        #### Responsibilities
        - Hoist
        ## Ropes
        ### Senior Rigger
        #### Job Grade
        8
        #### Responsibilities
        - Splice
        ",
        "
        Deck
          group Sails
            level Senior Rigger
              responsibilities 1
          group Ropes
            level Senior Rigger (8)
              job-grade
              responsibilities 1
        ",
    );
}

#[test]
fn groups_of_levels_that_say_what_all_of_those_ask() {
    check(
        "
        # Port Works
        ## Cranes
        ### Cranes Requirements
        - A licence
        ### Crane Driver
        #### Job Grade
        5
        ### Senior Crane Driver
        #### Job Grade
        6
        ## Locks
        ### Locks Requirements
        - Patience
        - Boots
        ### Lock Keeper
        #### Job Grade
        5
        #### Responsibilities
        - Open
        ",
        "
        Port Works
          group Cranes
            requirements 1
            level Crane Driver (5)
              job-grade
            level Senior Crane Driver (6)
              job-grade
          group Locks
            requirements 2
            level Lock Keeper (5)
              job-grade
              responsibilities 1
        ",
    );
    // What has levels of its own, and says so, is one with what stands beside it.
    check(
        "
        # Port Watch
        ## Watch
        ### Responsibilities
        - Look
        ### Levels
        ### Senior Watchman
        #### Job Grade
        6
        ## Harbour Walk
        ### Responsibilities
        - Walk
        ",
        "
        Port Watch
          level Watch
            responsibilities 1
          group Levels
          level Senior Watchman (6)
            job-grade
          level Harbour Walk
            responsibilities 1
        ",
    );
}

#[test]
fn sections_that_name_what_stands_above_them() {
    // No comma tells that `Deck Manager Night Watch` is a role; its grade and its sections do.
    check(
        "
        # Deck roles
        ## Levels
        ### Pilot
        #### Responsibilities
        - Steer
        ## Deck Manager Night Watch
        The Deck Manager is a grade 8.
        ### Deck Manager Responsibilities
        - Lead
        - Count
        ## Bosun
        ### Overview of this role
        The Bosun is a grade 6.
        ### Responsibilities
        - Splice
        ",
        "
        Deck roles
          group Levels
            level Pilot
              responsibilities 1
          level Deck Manager Night Watch (8)
            responsibilities 2
          level Bosun (6)
            overview
            responsibilities 1
        ",
    );
    // Deeper than the sections that name it.
    check(
        "
        # Deck
        ## Levels
        ### Pilot
        #### Pilot Job Grade
        Grade 7
        #### Pilot Career Ladder
        The next step is Staff Pilot.
        ##### Staff Pilot
        The Staff Pilot reports to the harbour.
        #### Staff Pilot Job Grade
        The Staff Pilot is a grade 8.
        #### Staff Pilot Responsibilities
        - Teach
        ",
        "
        Deck
          group Levels
            level Pilot (7)
              job-grade
              career-ladder
            level Staff Pilot (8)
              job-grade
              responsibilities 1
        ",
    );
}

#[test]
fn themes_that_part_musts_from_wishes() {
    check(
        "
        # Bosun
        ## Person specification: skills required
        ### Leading
        #### Essential
        - Leads
        #### Desirable
        - Sings
        ### Splicing
        #### Essential
        - Splices
        ",
        "
        Bosun
          requirements
            other Leading
              requirements 1
          nice-to-have 1
          other Splicing
            requirements 1
        ",
    );
}

#[test]
fn levels_at_the_rank_of_the_title() {
    check(
        "
        # Crane school

        Two steps.

        # Junior Operator
        ## Responsibilities
        - Looks

        # Senior Operator
        ## Responsibilities
        - Lifts
        ",
        "
        Crane school
          level Junior Operator
            responsibilities 1
          level Senior Operator
            responsibilities 1
        ",
    );
}

#[test]
fn themes_of_levels() {
    check(
        "
        # Progression

        ## Levels

        ### L1: Associate Engineer
        #### Technical
        - Learns
        #### People
        - Asks

        ### L2: Engineer
        #### Technical
        - Ships
        #### Delivery
        - Estimates

        ## FAQ
        ### What is a level?
        A step.
        ",
        "
        Progression
          group Levels
            level L1: Associate Engineer
              responsibilities 1
              responsibilities 1
            level L2: Engineer
              responsibilities 1
              responsibilities 1
          other FAQ
            other What is a level?
        ",
    );
}

#[test]
fn steps_of_one_thing() {
    check(
        "
        # Titles on Deck

        ## Junior Harbour Care

        - Works with help

        ## Harbour Care

        - Works alone

        ## Senior Harbour Care

        - Teaches

        ## Lead, Care

        - Leads
        ",
        "
        Titles on Deck
          level Junior Harbour Care 1
          level Harbour Care 1
          level Senior Harbour Care 1
          level Lead, Care 1
        ",
    );
    check(
        "
        # Harbour Care

        ## Our tools

        - Ropes

        ## Senior Harbour Care

        - Teaches
        ",
        "
        Harbour Care
          other Our tools 1
          level Senior Harbour Care 1
        ",
    );
}

#[test]
fn ranks_behind_the_noun() {
    check(
        "
        # Titres

        ## Pilote

        - Navigue

        ## Technicien junior

        - Apprend

        ## Technicien confirmé

        - Répare

        ## Technicien de niveau intermédiaire

        - Répare mieux
        ",
        "
        Titres
          other Pilote 1
          level Technicien junior 1
          level Technicien confirmé 1
          level Technicien de niveau intermédiaire 1
        ",
    );
}

#[test]
fn steps_with_codes() {
    check(
        "
        # Ladder

        ## DK1 - Junior Deck Specialist

        - Moors

        ## DK2 - Deck Specialist

        - Splices

        # Other ladders

        ## Q3 - Regatta

        - Race
        ",
        "
        Ladder
          level DK1 - Junior Deck Specialist 1
          level DK2 - Deck Specialist 1
          other Other ladders
            other Q3 - Regatta 1
        ",
    );
    check(
        "
        # Port Agent

        ## Band B: Port Agent

        ### Key responsibilities

        * Clear ships

        ## Band C: Senior Port Agent

        ### Key responsibilities

        * Clear fleets
        ",
        "
        Port Agent
          level Band B: Port Agent
            responsibilities 1
          level Band C: Senior Port Agent
            responsibilities 1
        ",
    );
}

#[test]
fn steps_of_two_tracks() {
    check(
        "
        # Crew ladder

        ## Deck

        ### Level 1: Deckhand (0-2 years)

        **Scope**: the deck

        ### Level 2: Boatswain (2-4 years)

        **Scope**: all decks

        ## Bridge

        ### Level 3: Mate

        **Scope**: the ship
        ",
        "
        Crew ladder
          group Deck
            level Level 1: Deckhand (0-2 years)
            level Level 2: Boatswain (2-4 years)
          group Bridge
            level Level 3: Mate
        ",
    );
}

#[test]
fn codes_behind_names() {
    check(
        "
        # Hands

        ## Boy (Lv.1)

        - Learns

        ## Hand (Lv.2)

        - Works
        ",
        "
        Hands
          level Boy (Lv.1) 1
          level Hand (Lv.2) 1
        ",
    );
    check("# Pilot\n\nCREW: Deck\nREPORTS TO: Master\nNIVEL: 9\n", "Pilot (9)");
}

#[test]
fn levels_that_are_told_of_before_what_they_ask() {
    check(
        "
        # Pilot I/II

        ## Characteristics

        ### Pilot I

        Sails under close supervision.

        ### Pilot II

        Sails alone.

        ## Minimum qualifications

        ### Pilot I

        - Hands

        ### Pilot II

        - One year as a Pilot I
        - Feet
        ",
        "
        Pilot I/II
          other Characteristics
            other Pilot I
            other Pilot II
          requirements
          level Pilot I
            requirements 1
          level Pilot II
            requirements 2
        ",
    );
}
