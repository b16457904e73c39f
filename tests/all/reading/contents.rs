//! Sections that are told by what they list, where their headings do not tell.

use rungs::handbook::{NodeId, NodeKind};

use super::{check, check_at, page};

#[test]
fn lists_of_what_one_does_and_brings() {
    check(
        "
        # Harbour Pilot

        ## Where you come in
        - Guide ships past the reef
        - Keeping the log
        - You will train two apprentices

        ## Who thrives here
        - At least three seasons at sea
        - Strong knowledge of tides
        - **Calm:** you are comfortable in a storm

        ## What we would love to see
        - Experience with tugs
        - Fluent Frisian

        ## What awaits you
        - A warm cabin
        - Soup on Fridays

        ## From here on
        1. A call with our recruiter
        2. An interview aboard
        3. Meet the other candidates
        ",
        "
        Harbour Pilot
          responsibilities 3
          requirements 3
          nice-to-have 2
          other What awaits you 2
          hiring-process 3
        ",
    );
}

#[test]
fn what_is_named_needs_no_list_to_tell() {
    check(
        "
        # Harbour Pilot

        ## Responsibilities
        - Guide ships

        ## Each morning
        - Check the lamps
        - Read the barometer

        ## Requirements
        - Tides

        ## Our values
        - Share the soup
        - Speak plainly

        ## What you'll learn
        - Knowledge of currents
        - Understanding of winds
        ",
        "
        Harbour Pilot
          responsibilities 1
          other Each morning 2
          requirements 1
          other Our values 2
          other What you'll learn 2
        ",
    );
}

#[test]
fn steps_of_hiring() {
    let text = |heading: &str, items: &str| {
        format!(
            "\n        # Pilot\n\n        ## Duties\n        - Steer\n\n        ## Requirements\n        - Tides\n\n        ## {heading}\n{items}"
        )
    };
    let check = |heading: &str, items: &[&str], expected: &str| {
        let items: String = items.iter().map(|item| format!("        1. {item}\n")).collect();
        let expected = format!(
            "\n        Pilot\n          responsibilities 1\n          requirements 1\n          {expected}\n        "
        );
        check(&text(heading, &items), &expected);
    };
    check("Coming aboard", &["Screening", "Interview with the captain", "Interview by the crew"], "hiring-process 3");
    // A heading that tells of steps needs fewer of them.
    check("Recruitment", &["Screening", "Knots", "A day at sea"], "hiring-process 3");
    check("The process", &["A call from the recruiter", "Knots", "A day at sea"], "hiring-process 3");
    check("Coming aboard", &["Screening", "Knots", "A day at sea"], "other Coming aboard 3");
    check("The process", &["Fill the lamp", "Trim the wick", "Knots"], "other The process 3");
    check("Recruitment", &["Interview candidates", "Screen applications", "Write adverts"], "other Recruitment 3");
}

#[test]
fn where_a_role_may_grow() {
    let check = |growth: &str, expected: &str| {
        let text = format!("\n        # Pilot\n\n        ## Duties\n        - Steer\n\n        {growth}\n");
        check(&text, &format!("\n        Pilot\n          responsibilities 1\n          {expected}\n        "));
    };
    check("## Growth\n\n        From here to [the bridge](../bridge.md).", "career-ladder");
    check("## Growth\n\n        From here to the bridge.", "other Growth");
    check("## Growth\n\n        From here to [the sea](https://sea.example).", "other Growth");
    check("## Our track record\n\n        As [the bridge](../bridge.md) has it.", "other Our track record");
    check("## Weather\n\n        As [the bridge](../bridge.md) has it.", "other Weather");
}

#[test]
fn lists_on_pages_of_no_role() {
    let text = "
        # Mooring

        ## At low tide
        - Check the ropes
        - Call the tower

        ## Before you begin
        - A rope
        - Two hands
        ";
    let expected = "
        Mooring
          other At low tide 2
          other Before you begin 2
        ";
    check_at("trade/mooring.md", text, expected);
}

#[test]
fn lists_below_levels() {
    check(
        "
        # Deck ladder

        ## Deckhand (L1)

        ### Ropes
        - Writes the log
        - Learns to splice

        ### Crew
        - Asks early
        - Merry

        ## Bosun (L2)

        ### Ropes
        - Teaches splicing

        ### Crew
        - Leads a watch
        - Teaches patience
        ",
        "
        Deck ladder
          level Deckhand (L1)
            responsibilities 2
            responsibilities 2
          level Bosun (L2)
            responsibilities 1
            responsibilities 2
        ",
    );
    check(
        "
        # Deck

        ## Pilot
        ### Requirements
        - Knots

        ## Chief Pilot
        ### Chief Pilot
        - Lead the watch
        - Manage stores
        ### Requirements
        - Ten seasons
        ",
        "
        Deck
          level Pilot
            requirements 1
          level Chief Pilot
            responsibilities 2
            requirements 1
        ",
    );
}

#[test]
fn a_role_with_lists_of_its_own_is_a_level() {
    check(
        "
        # Join us

        ## Ship Coach

        ### This could be you
        - Patience with knots
        - Experience with hemp

        ### A day on the quay
        - Carry the chest
        - Write the log
        ",
        "
        Join us
          level Ship Coach
            requirements 2
            responsibilities 2
        ",
    );
}

#[test]
fn a_phrase_means_what_its_list_says() {
    check(
        "
        # Cook

        ## Your tasks
        - Boil water
        - Bake bread

        ## What we expect from you
        - Experience at sea
        - Knowledge of fish
        ",
        "
        Cook
          responsibilities 2
          requirements 2
        ",
    );
    check(
        "
        # Cook

        ## About the role
        The galley is small, and every day of the week there is much to do, as on every other ship:
        - Prepare the meals
        - Serving the crew
        ",
        "
        Cook
          responsibilities 2
        ",
    );
}

#[test]
fn lists_of_an_empty_section() {
    check(
        "
        # Cook

        ## Responsibilities

        ## Galley
        - Boil water

        ## Stores
        - Count sacks

        ## Our values
        - Soup

        ## Requirements
        - Bonus skills
        ",
        "
        Cook
          responsibilities
            other Galley 1
            other Stores 1
          other Our values 1
          requirements 1
        ",
    );
}

#[test]
fn bold_lines_beside_sections() {
    check(
        "
        # Cook

        ## The ship

        **As our cook, you will:**

        - Boil water

        **Say hello if:**

        - You have experience at sea
        - You have knowledge of fish

        **Life aboard:**

        We sail at dawn:

        - Soup
        ",
        "
        Cook
          other The ship
            responsibilities 1
            requirements 2
            other Life aboard 1
        ",
    );
    check("# Cook\n\n## Bonus skills and qualifications\n- Fish\n", "Cook\n  nice-to-have 1\n");
}

#[test]
fn a_title_of_a_lower_rank() {
    check(
        "
        ## Harbour Pilot

        ### Skills needed for this level
        - Tides

        ### Skills, knowledge and abilities required
        - Knots
        ",
        "
        Harbour Pilot
          requirements 1
          requirements 1
        ",
    );
}

#[test]
fn a_bold_line_that_ends_a_paragraph_opens_the_list_below() {
    check(
        "
        # Deck Ladder

        ## Quay Lead
        **Scope**: one quay with all its berths, and whoever works on it
        **Responsibilities**:
        - Moor ships
        - Count ropes

        ## Senior Quay Lead
        **Scope**: all quays
        **Responsibilities**:
        - Plan berths

        All of these
        **lines** count.
        ",
        "
        Deck Ladder
          level Quay Lead
            responsibilities 2
          level Senior Quay Lead
            responsibilities 1
        ",
    );
}

#[test]
fn bold_lines_where_other_parts_have_headings() {
    check(
        "
        # Harbour Pilot

        ## Who we are

        We moor ships.

        **Responsibilities**

        - Board ships
        - Read tides

        ## Requirements

        - A licence
        - A calm hand

        **Responsibilities**

        - Never read as such

        ## Specialties

        ### Ice

        **Requirements**

        - A warm coat
        ",
        "
        Harbour Pilot
          other Who we are
            responsibilities 2
          requirements 3
          group Specialties
            specialty Ice
              requirements 1
        ",
    );
}

#[test]
fn a_title_that_says_what_all_of_the_page_is() {
    check(
        "
        # Quay Lead Responsibilities

        A Quay Lead keeps the quay.

        - Moor ships
        - Count ropes
        ",
        "
        Quay Lead Responsibilities
          responsibilities 2
        ",
    );
    check(
        "
        # Requirements

        * [Who you are](#who-you-are)
        * [General requirements](#general-requirements)

        ## General requirements

        * A licence
        ",
        "
        Requirements
          requirements 1
        ",
    );
    check(
        "
        # Roles and responsibilities

        What each of us does.

        ## Deck Sponsor

        1. Pays
        2. Nods

        ## Deck Owner

        1. Sails
        ",
        "
        Roles and responsibilities
          level Deck Sponsor
            responsibilities 2
          level Deck Owner
            responsibilities 1
        ",
    );
}

#[test]
fn themes_of_a_page_of_duties() {
    check(
        "
        # Responsibilities

        What all of the watch do.

        ### Lamps

        1. Respond to lamps that fail
        2. Operate the spare ones

        ### Requirements

        - Calm
        ",
        "
        Responsibilities
          responsibilities 2
          requirements 1
        ",
    );
}

#[test]
fn lists_in_other_languages() {
    check(
        "
        # Hafenmeister (m/w/d)

        ## Am Kai

        * Betreuung der Schiffe im Hafen
        * Du planst die Liegeplätze
        * Auswertung der Gezeiten

        ## Im Gepäck

        * Abgeschlossenes Studium der Nautik
        * Mehrjährige Erfahrung auf See
        * Du bist schwindelfrei

        ## Das gibt es bei uns

        * Einen Hafen
        * Eine Verpflegung
        ",
        "
        Hafenmeister (m/w/d)
          responsibilities 3
          requirements 3
          other Das gibt es bei uns 2
        ",
    );
    check(
        "
        # Ingeniero de puerto

        ## En el muelle

        - Amarrar los barcos
        - Dirigir a la tripulación
        - Gestión de las mareas

        ## En la maleta

        - Tres años de experiencia en el mar
        - Conocimientos de mareas
        ",
        "
        Ingeniero de puerto
          responsibilities 3
          requirements 2
        ",
    );
}

#[test]
fn steps_with_years_behind_them() {
    check(
        "
        # Deck Ladder

        ## Deck Track

        ### Associate Deck Keeper (0-2 years)
        - **Scope**: one deck

        ### Deck Keeper (2-5 years)
        - **Scope**: all decks
        ",
        "
        Deck Ladder
          group Deck Track
            level Associate Deck Keeper (0-2 years) 1
            level Deck Keeper (2-5 years) 1
        ",
    );
}

#[test]
fn principal_and_professional_may_be_no_steps() {
    check(
        "
        # Quay Manager

        ## Principal Accountabilities
        - Moor ships

        ## Professional Qualifications
        - A licence
        ",
        "
        Quay Manager
          responsibilities 1
          requirements 1
        ",
    );
    check(
        "
        # Crew Journey

        ## Individual Contributor Expectations

        - Moor ships
        ",
        "
        Crew Journey
          responsibilities 1
        ",
    );
}

#[test]
fn sections_of_other_languages_are_told_by_their_place() {
    check(
        "
        # Hafen

        ## Decksmann

        ### Das Deck und du

        - Taue
        - Anker

        ### Der Seesack

        - Stiefel

        ## Leitender Decksmann

        ### Das Deck und du

        - Winden

        ### Der Seesack

        - Stiefel
        - Patent

        ## Und morgen wie weiter

        Auf die [Brücke](../bruecke.md).

        ## Wie du zu uns an Bord kommst

        1. Ein Telefonat
        2. Ein Gespräch an Deck

        ## Das Boot und die Mannschaft

        - Rot
        - Laut
        ",
        "
        Hafen
          level Decksmann
            responsibilities 2
            requirements 1
          level Leitender Decksmann
            responsibilities 1
            requirements 2
          career-ladder
          hiring-process 2
          other Das Boot und die Mannschaft 2
        ",
    );
    // One of the two is told by its words.
    check(
        "
        # Port

        ## Matelot junior

        ### Le sac

        - Bottes

        ### Missions

        - Amarrer

        ## Matelot senior

        ### Le sac

        - Bottes
        - Brevet

        ### Missions

        - Naviguer
        ",
        "
        Port
          level Matelot junior
            requirements 1
            responsibilities 1
          level Matelot senior
            requirements 2
            responsibilities 1
        ",
    );
    // In English words would tell.
    check(
        "
        # Deck Ladder

        ## Junior Deckhand

        ### Ropes
        - Hemp
        ### Anchors
        - Iron

        ## Senior Deckhand

        ### Ropes
        - Wire
        ### Anchors
        - Steel
        ",
        "
        Deck Ladder
          level Junior Deckhand
            other Ropes 1
            other Anchors 1
          level Senior Deckhand
            other Ropes 1
            other Anchors 1
        ",
    );
}

#[test]
fn the_first_items_of_a_list_tell_what_it_is() {
    let page = |first: usize| {
        let asks = "- Experience with tides\n".repeat(first);
        let does = "- Guide ships past the reef\n".repeat(80);
        format!("# Harbour Pilot\n\n## Here and there\n{asks}{does}\n## Responsibilities\n- Keep the log\n")
    };
    check(&page(16), "Harbour Pilot\n  requirements 96\n  responsibilities 1\n");
    check(&page(8), "Harbour Pilot\n  other Here and there 88\n  responsibilities 1\n");
}

/// A line for each item and text below the headings, indented as they stand in each other.
#[track_caller]
fn check_items(text: &str, expected: &[&str]) {
    let page = page("trade/pilot.md", &format!("# Pilot\n\n## Responsibilities\n\n{text}"));
    let depth = |node: NodeId| {
        let above = std::iter::successors(Some(page.node(node).parent), |above| Some(page.node(*above).parent))
            .take_while(|above| *above != NodeId::PAGE);
        above.filter(|above| page.node(*above).kind == NodeKind::Item).count()
    };
    let told =
        page.subtree(NodeId::PAGE).filter(|node| matches!(page.node(*node).kind, NodeKind::Item | NodeKind::Prose));
    let told: Vec<String> = told.map(|node| format!("{}{}", "- ".repeat(depth(node)), page.text(node))).collect();
    assert_eq!(told, expected, "{text}");
}

#[test]
fn marks_are_none_of_an_items_words() {
    check_items(
        "- [ ] Splices ropes[^1]\n- [x] Greases [^a] winches\n",
        &["Splices ropes[^1]", "Greases [^a] winches"],
    );
    let notes = "\n[^1]: With a needle.\n\n[^a]: Daily,\n    at dawn.\n";
    check_items(
        &format!("- [ ] Splices ropes[^1]\n- [x] Greases [^a] winches\n{notes}"),
        &["Splices ropes", "Greases winches", "With a needle.", "Daily, at dawn."],
    );
}

#[test]
fn an_item_without_words_is_none() {
    check_items("- - Steers\n  - Waits\n- Sings\n", &["Steers", "Waits", "Sings"]);
    check_items("* * * Steers\n", &["Steers"]);
    check_items("- Steers\n-\n- <!-- none -->\n- [ ]\n- Waits\n", &["Steers", "Waits"]);
    check_items("- Steers\n  - - By hand\n\n    Or not.\n", &["Steers", "- By hand", "- Or not."]);
    check_items("1.\n   - Steers\n2. [](x.md)\n", &["Steers", ""]);
}

#[test]
fn bullets_between_numbers_are_below_them() {
    check_items(
        "1. Keep ships safe\n* Steer\n* Moor\n  * By night\n\n2. Keep calm\n* Breathe\n3. Teach\n* Show\n",
        &["Keep ships safe", "- Steer", "- Moor", "- - By night", "Keep calm", "- Breathe", "Teach", "- Show"],
    );
    // What no number follows is beside them.
    check_items("1. Eyes\n2. Ears\n- Nose\n", &["Eyes", "Ears", "Nose"]);
    check_items("1. Eyes\n- Nose\n1. Ears\n", &["Eyes", "Nose", "Ears"]);
}
