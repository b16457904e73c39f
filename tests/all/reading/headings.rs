//! Lines that are headings, however people write them: underlined, bold, numbered, in HTML, before a list.

use super::check;

#[test]
fn underlined_headings() {
    check(
        "
        Quartermaster
        =============

        Responsibilities
        ----------------
        - Count
        - Order

        Requirements
        ------------
        * Sums
        ",
        "
        Quartermaster
          responsibilities 2
          requirements 1
        ",
    );
}

#[test]
fn bold_lines_as_headings() {
    check(
        "
        # Payroll Analyst

        **About the role**

        We pay people.

        **Responsibilities**

        - Count
        - Pay

        **Requirements:**
        - Sums
        - Discretion

        **Nice to have**:

        1. Sums in the head
        ",
        "
        Payroll Analyst
          overview
          responsibilities 2
          requirements 2
          nice-to-have 1
        ",
    );
    check(
        "
        ---
        title: Cook
        ---
        ## Junior Cook
        **Responsibilities**
        - Peel

        **Requirements**
        - Hands

        ## Head Cook
        **Responsibilities**
        - Taste
        - Shout
        ",
        "
        Cook
          level Junior Cook
            responsibilities 1
            requirements 1
          level Head Cook
            responsibilities 2
        ",
    );
}

#[test]
fn bold_lines_that_are_only_bold() {
    check(
        "
        # Cook

        ## Responsibilities
        **Requirements** change daily.

        **Mind the stove**

        - Peel
        - **Requirements**
        ",
        "
        Cook
          responsibilities 2
        ",
    );
}

#[test]
fn bold_lines_below_levels_where_others_have_headings() {
    check(
        "
        # Harbour Pilot

        ## Requirements
        - A licence

        ### Harbour Pilot (Intermediate)

        **Job Grade**

        The harbour pilot is a grade 6.

        **Harbour Pilot (Intermediate) Responsibilities for Night Shifts**

        All that mates do, and:

        - Steer
        - Moor

        **Harbour Pilot (Intermediate) Performance Indicators**

        - Ships moored

        ### Senior Harbour Pilot

        Requirements:

        All of the above, and:

        - Ten years
        ",
        "
        Harbour Pilot
          requirements 1
          level Harbour Pilot (Intermediate) (6)
            job-grade
            responsibilities 2
            performance-indicators 1
          level Senior Harbour Pilot
            requirements 1
        ",
    );
}

#[test]
fn bold_lines_that_end_the_section_around_them() {
    check(
        "
        # Offene Stellen

        ## Hafenmeisterin

        ### Aufgaben
        - Schiffe zählen
        - Leinen annehmen

        **Anforderungen:**
        - Gute Augen

        ## Leuchtturmwärter

        ### Aufgaben
        - Lampe putzen

        **Anforderungen:**
        - Schwindelfreiheit
        - Geduld

        **Weitere Aufgaben:**
        - Horn blasen
        ",
        "
        Offene Stellen
          level Hafenmeisterin
            responsibilities 2
            requirements 1
          level Leuchtturmwärter
            responsibilities 1
            requirements 2
            responsibilities 1
        ",
    );
    // Without a colon where they say so and nothing else.
    check(
        "
        # Lamp Keeper

        ## Duties

        **Light and sound**

        - Light the lamp
        - Blow the horn

        **Brass**

        - Polish

        **Person Spec**

        * Patience
        ",
        "
        Lamp Keeper
          responsibilities 3
          requirements 1
        ",
    );
    check(
        "
        # Deck Officers

        ## President

        **Key Responsibilities**

        - Chairs

        **Attributes of this role could be:**

        - Calm
        - Kind
        ",
        "
        Deck Officers
          level President
            responsibilities 1
            requirements 2
        ",
    );
}

#[test]
fn numbered_headings() {
    check(
        "
        # Surveyor

        ## 1. Overview
        Measures.

        ## 2. Responsibilities
        - Measure
        - Note

        ## 3. Requirements
        ### 3.1 Education
        - A school
        ### 3.2 Experience
        - A field
        - A hill

        ## 4) Hiring process
        1. A walk
        ",
        "
        Surveyor
          overview
          responsibilities 2
          requirements
            requirements 1
            requirements 2
          hiring-process 1
        ",
    );
    check(
        "
        # Ladder of surveyors

        ## 1. Junior Surveyor
        ### 1.1 Responsibilities
        - Hold the rod
        ### 1.2 Requirements
        - Arms

        ## 2. Senior Surveyor
        ### 2.1 Responsibilities
        - Read the rod
        ",
        "
        Ladder of surveyors
          level 1. Junior Surveyor
            responsibilities 1
            requirements 1
          level 2. Senior Surveyor
            responsibilities 1
        ",
    );
}

#[test]
fn headings_with_ornaments() {
    check(
        "
        # 🚢 Ship's Cook 🚢

        ## 📋 Responsibilities
        - Peel

        ## What you'll do 💪
        - Boil

        ## 1️⃣ Requirements
        - Spoon

        ## **Nice to have** ##
        - Fork

        ## [Interview process](#interviews)
        - Supper

        ## *Career path* ✨
        - Galley chief
        ",
        "
        🚢 Ship's Cook 🚢
          responsibilities 1
          responsibilities 1
          requirements 1
          nice-to-have 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn capitals_and_anchors() {
    check(
        "
        # STOREKEEPER

        ## SENIOR STOREKEEPER {#senior}
        ### RESPONSIBILITIES {#senior-does}
        - KEYS
        ### REQUIREMENTS
        - POCKETS

        ## PRINCIPAL STOREKEEPER {#principal}
        ### RESPONSIBILITIES
        - MORE KEYS
        ### KEY PERFORMANCE INDICATORS
        - KEYS LOST
        ",
        "
        STOREKEEPER
          level SENIOR STOREKEEPER
            responsibilities 1
            requirements 1
          level PRINCIPAL STOREKEEPER
            responsibilities 1
            performance-indicators 1
        ",
    );
}

#[test]
fn lines_before_lists_as_headings() {
    check(
        "
        # Postman

        Responsibilities:

        - Letters
        - Parcels

        _Requirements_

        - A bicycle

        You should know this:

        - It rains
        ",
        "
        Postman
          responsibilities 2
          requirements 2
        ",
    );
}

#[test]
fn headings_in_html() {
    check(
        "
        # Lamplighter

        <h2 id=\"does\">Responsibilities</h2>

        - Light

        <h2>Requirements</h2>

        - Matches
        ",
        "
        Lamplighter
          responsibilities 1
          requirements 1
        ",
    );
}

#[test]
fn bold_lines_beside_bold_sections() {
    check(
        "
        # Fiches de poste

        ## Fonctions de direction

        ### Directeur des Docks

        **Responsabilités et activités principales**
        - Planifier

        **Positionnement hiérarchique**
        - Supérieur : le port

        **Formation et expérience**
        - Dix ans

        ### Chef de Quai

        **Responsabilités et activités principales**
        - Amarrer

        **Compétences requises**
        - Nœuds
        ",
        "
        Fiches de poste
          group Fonctions de direction
            level Directeur des Docks
              responsibilities 1
              other Positionnement hiérarchique 1
              requirements 1
            level Chef de Quai
              responsibilities 1
              requirements 1
        ",
    );
}

#[test]
fn lines_set_off_by_signs() {
    check(
        "
        # 水先人

        【職務内容】

        - 操船

        ■ 応募資格

        - 経験
        - 資格

        【等級】

        4等級
        ",
        "
        水先人 (4)
          responsibilities 1
          requirements 2
          job-grade
        ",
    );
    check(
        "
        # 水手

        一、岗位职责

        1. 系泊

        二、任职要求

        1. 细心
        ",
        "
        水手
          responsibilities 1
          requirements 1
        ",
    );
}

#[test]
fn plain_lines_before_lists() {
    check(
        "
        # Deckhand

        Some words on decks, which are no heading.

        Responsibilities

        - Moor

        Your profile

        - Calm

        We offer

        - Rum
        ",
        "
        Deckhand
          responsibilities 1
          requirements 1
          other We offer 1
        ",
    );
    check(
        "
        # Deckhand

        Duties:

        - Moor

        Skills:

        - Calm

        What's in it for you:

        - Rum
        ",
        "
        Deckhand
          responsibilities 1
          requirements 1
          other What's in it for you 1
        ",
    );
    check(
        "
        # Deckhands

        All deckhands on board are responsible for

        - Moor

        Main duties and responsibilities of the older ones

        - Shout

        And of course all of them must know

        - Knots
        ",
        "
        Deckhands
          responsibilities 1
          responsibilities 2
        ",
    );
}

#[test]
fn bold_lines_that_come_again() {
    check(
        "
        # Crew

        ## IC1

        **What counts here**

        - Care

        ## IC2

        **What counts here**

        - More care

        **Only here**

        - Songs
        ",
        "
        Crew
          level IC1
            other What counts here 1
          level IC2
            other What counts here 2
        ",
    );
}

#[test]
fn bullets_of_word_processors() {
    check(
        "
        # Marinero

        ## Funciones & Responsabilidades

        Grumete +

        • Amarrar

        • Achicar

        ## Requisitos

        Se pide:
        • Calma
          ◦ siempre
        • Fuerza

        ## 応募資格

        ・経験
        ・資格
        ",
        "
        Marinero
          responsibilities 2
          requirements 2
          requirements 2
        ",
    );
}

#[test]
fn a_line_longer_than_a_heading_is_text() {
    let page = |bytes: usize| {
        let name = format!("Senior Pilot of the {}", "Long ".repeat(20));
        format!("# Pilot\n\n**{}**\n\n- Steers\n\n**Requirements**\n\n- Eyes\n", name[..bytes].trim_end())
    };
    let drawn = |bytes| super::draw(&super::page("trade/pilot.md", &page(bytes)));
    assert!(drawn(59).contains("Senior Pilot of the Long"), "{}", drawn(59));
    assert!(!drawn(64).contains("Senior Pilot of the Long"), "{}", drawn(64));
}
