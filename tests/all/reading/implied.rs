//! Levels that only their sections name, and levels that little tells.

use super::check;

#[test]
fn sections_of_several_roles_side_by_side() {
    check(
        "
        ---
        title: Harbour
        ---

        ## Pilot Requirements

        - Eyes
        - Ears

        ## Pilot Responsibilities

        - Steer

        ## Senior Pilot Requirements

        - Maps

        ## Port Manager Responsibilities

        - Lead
        ",
        "
        Harbour
          level Pilot
            requirements 2
            responsibilities 1
          level Senior Pilot
            requirements 1
          level Port Manager
            responsibilities 1
        ",
    );
    check(
        "
        ---
        title: Harbour
        ---

        # Pilot role requirements

        - Eyes

        # Senior Pilot role requirements

        - Maps
        - Ears
        ",
        "
        Harbour
          level Pilot
            requirements 1
          level Senior Pilot
            requirements 2
        ",
    );
}

#[test]
fn a_step_of_the_title_among_what_the_role_does() {
    check(
        "
        # Harbour Pilot

        ## Responsibilities

        - Steer
        - Moor

        ### Senior Harbour Pilots

        Senior Harbour Pilots are pilots who

        - Teach


        ## Requirements

        - Eyes
        ",
        "
        Harbour Pilot
          responsibilities 2
          level Senior Harbour Pilots
            responsibilities 1
          requirements 1
        ",
    );
}

#[test]
fn the_only_role_of_a_page_of_roles() {
    check(
        "
        # Roles and Responsibilities

        ## Lamp Keeper

        - Light the lamp
        ",
        "
        Roles and Responsibilities
          level Lamp Keeper
            responsibilities 1
        ",
    );
    check(
        "
        # Deck Roles

        ## Lamp Keeper

        - Light the lamp

        ## The Lamp

        - Is bright
        ",
        "
        Deck Roles
          other Lamp Keeper 1
          other The Lamp 1
        ",
    );
}

#[test]
fn whoever_has_duties_below_a_title_that_says_so() {
    check(
        "
        # Responsibilities and Expectations

        ## Deck Students

        All of the above, plus:

        - Row

        ## Keepers

        - Light the lamp

        ## Crew

        - Bail
        ",
        "
        Responsibilities and Expectations
          level Deck Students
            responsibilities 1
          level Keepers
            responsibilities 1
          level Crew
            responsibilities 1
        ",
    );
}

#[test]
fn names_that_only_signs_tell_apart() {
    check(
        "
        # Deck Ladder

        ## Principal+ Pilot

        Steers anything.

        ## Principal Pilot

        Steers ships.

        ## Pilot

        Steers boats.
        ",
        "
        Deck Ladder
          level Principal+ Pilot
          level Principal Pilot
          level Pilot
        ",
    );
}

#[test]
fn a_rank_before_the_word_level_is_a_step() {
    check(
        "
        # Keeper Seniority

        ## Keeper Junior

        - Trim wicks

        ## Keeper Mid-Level

        - Light the lamp

        ## Keeper Senior

        - Mend the lamp
        ",
        "
        Keeper Seniority
          level Keeper Junior 1
          level Keeper Mid-Level 1
          level Keeper Senior 1
        ",
    );
    check(
        "
        # Keeper

        ## Entry Level

        - Trim wicks

        ## Experienced Level

        - Light the lamp
        ",
        "
        Keeper
          level Entry Level 1
          level Experienced Level 1
        ",
    );
}

#[test]
fn specialties_told_of_before_they_are_named() {
    check(
        "
        # Pilot

        ## Levels

        ### Pilot

        #### Responsibilities

        - Steer

        ### Specialty

        Pilots have a specialty each.

        ### Reefs

        Knows rocks.

        ### Deep Water

        Knows currents.

        ### Manager, Pilots

        #### Job Grade

        The Manager, Pilots is grade 8.
        ",
        "
        Pilot
          group Levels
            level Pilot
              responsibilities 1
            group Specialty
            specialty Reefs
            specialty Deep Water
            level Manager, Pilots (8)
              job-grade
        ",
    );
    check(
        "
        # Pilot

        ## Requirements

        - Eyes

        ## Specialty Tracks

        ### Reefs

        **Key Responsibilities:**

        - Find rocks

        ### Specialty Advancement

        - Ask for more
        ",
        "
        Pilot
          requirements 1
          group Specialty Tracks
            specialty Reefs
              responsibilities 1
            career-ladder 1
        ",
    );
}

#[test]
fn a_level_of_some_kind_below_levels() {
    check(
        "
        # Career Path

        ## Levels

        ### Tactical level

        Turns aims into voyages.

        #### Outcome

        Voyages.

        ### Operational Level

        Sails.

        ## Noise level

        It is quiet.
        ",
        "
        Career Path
          group Levels
            level Tactical level
              other Outcome
            level Operational Level
          other Noise level
        ",
    );
}

#[test]
fn a_picture_alone_is_no_level() {
    let page = super::page("deck.md", "# Deck\n\n## Levels\n\n### ![](steps.png)\n\n### Pilot\n\n- Steers\n");
    let levels: Vec<&str> = page.levels().map(|level| page.text(level)).collect();
    assert_eq!(levels, ["Pilot"]);
}

#[test]
fn a_role_alone_in_its_group_on_a_page_of_roles() {
    let groups = |title: &str| {
        let bosun = "## Board\n\n### President\n\n- Chairs\n\n### Secretary\n\n- Writes\n\n### Treasurer\n\n- Counts\n";
        super::draw(&super::page(
            "deck.md",
            &format!("# {title}\n\n## Membership\n\n### Support Member\n\n- Bails\n\n{bosun}"),
        ))
    };
    assert!(groups("Roles of the Deck").contains("level Support Member"));
    assert!(!groups("The Deck").contains("level Support Member"));
}

/// The outline of a page with a title, whose sections name whose they are.
fn sections_of(title: &str, names: &[&str]) -> String {
    let sections: String = names.iter().map(|name| format!("## {name} Requirements\n\n- Eyes\n\n")).collect();
    super::draw(&super::page("deck.md", &format!("---\ntitle: {title}\n---\n\n{sections}")))
}

#[test]
fn sections_of_the_role_that_the_page_is_about() {
    for title in ["Harbour Pilot", "Harbour Pilot, Night", "Harbour Pilot (North)", "Harbour Pilot Job Family"] {
        assert!(!sections_of(title, &["Harbour Pilot"]).contains("level"), "{title}");
        let both = sections_of(title, &["Harbour Pilot", "Senior Harbour Pilot"]);
        assert!(!both.contains("level Harbour Pilot") && both.contains("level Senior Harbour Pilot"), "{both}");
    }
    // Titles that name others, or several.
    for title in ["Harbour", "Harbour Pilot, Deck Engineer", "Harbour Pilot and Deck Engineer", "Harbour Pilot Manager"]
    {
        assert!(sections_of(title, &["Harbour Pilot"]).contains("level Harbour Pilot"), "{title}");
    }
}
