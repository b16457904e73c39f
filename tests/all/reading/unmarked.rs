//! Headings that markdown does not take for any: without a space behind their signs, as items, as sentences.

use super::{check, check_at};

#[test]
fn headings_without_a_space_behind_their_signs() {
    check(
        "
        ---
        title: Lamp Keeper
        ---

        ###Description###
        We keep [lamps](/lamps) and say so.

        ###Duties###
        * Trim wicks

        * Polish brass

        Other duties:

        * Count ships

        ##Requirements
        * Patience
        ",
        "
        Lamp Keeper
          overview
          responsibilities 3
          requirements 1
        ",
    );
    check("# Lamp Keeper\n\n#lamps is where we talk.\n\n#######Seven signs\n", "Lamp Keeper\n");
}

#[test]
fn items_that_are_sections() {
    check(
        "
        # Lamp Keeper

        - **Responsibilities**
          - Trim wicks
            - All of them
          - Polish brass
        - **Requirements**
          - Patience
        ",
        "
        Lamp Keeper
          responsibilities 2
          requirements 1
        ",
    );
    check(
        "
        # Lamp Keeper

        ## Requirements

        - Skills
          - Patience
        - Experience
          - Brass
        - Manners
        ",
        "
        Lamp Keeper
          requirements 3
        ",
    );
}

#[test]
fn sentences_that_announce_a_list() {
    check(
        "
        # Lamp Roles

        ## Member

        You need to meet the following requirements before you become a member.

        - Polish a lamp with a keeper
        - Carry oil

        ## Captain

        Somebody who stays.

        As a captain, you have the following responsibilities.

        - Trim wicks
        - Polish brass
        - Count ships
        ",
        "
        Lamp Roles
          level Member
            requirements 2
          level Captain
            responsibilities 3
        ",
    );
}

#[test]
fn a_line_that_says_what_a_role_does_besides_all_that_another_does() {
    check(
        "
        # Lamp Roles

        ## Keeper

        **What you will do**

        - Trim wicks

        **What we ask of you**

        - Calm

        ## Captain

        A captain does all that a keeper does, and also:

        - Counts ships
        - Carries oil

        **What we ask of you**

        - A hat
        ",
        "
        Lamp Roles
          level Keeper
            responsibilities 1
            requirements 1
          level Captain
            responsibilities 2
            requirements 1
        ",
    );
}

#[test]
fn lines_below_what_tells_of_the_role() {
    check(
        "
        # Lamp Keeper

        ## About the role

        We keep lamps.

        **Responsibilities**

        - Trim wicks
        - Polish brass

        ## Requirements

        - Patience
        ",
        "
        Lamp Keeper
          overview
          responsibilities 2
          requirements 1
        ",
    );
    check(
        "
        # Lamp Keepers

        ## Senior Lamp Keeper

        Responsibilities:

        - Trim wicks

        ## Lead Lamp Keeper

        ### Responsibilities

        - Count ships
        - Count keepers
        ",
        "
        Lamp Keepers
          level Senior Lamp Keeper
            responsibilities 1
          level Lead Lamp Keeper
            responsibilities 2
        ",
    );
}

#[test]
fn a_bold_line_that_is_the_title() {
    check(
        "
        **Harbour Pilot**

        **What you will be doing:**

        - Steer

        **Requirements:**

        - Patience
        ",
        "
        Harbour Pilot
          responsibilities 1
          requirements 1
        ",
    );
}

#[test]
fn a_title_with_a_remark_behind_it() {
    let page =
        |heading: &str| format!("---\ntitle: Harbour Pilot\n---\n# {heading}\n\n## Responsibilities\n\n- Steer\n");
    check(&page("Harbour Pilot (Shore Track)"), "Harbour Pilot\n  responsibilities 1\n");
    check(&page("Harbour Pilot (Senior)"), "Harbour Pilot\n  level Harbour Pilot (Senior)\n    responsibilities 1\n");
}

#[test]
fn names_that_say_that_they_are_roles() {
    check(
        "
        # Lamps

        ## Role: First Light

        ### Responsibilities

        - Trim wicks

        ## Role: Second Light

        ### Responsibilities

        - Polish brass

        ## Engineer L2

        ### Responsibilities

        - Build

        ## Engineer Level 3

        ### Responsibilities

        - Mend
        ",
        "
        Lamps
          level Role: First Light
            responsibilities 1
          level Role: Second Light
            responsibilities 1
          level Engineer L2
            responsibilities 1
          level Engineer Level 3
            responsibilities 1
        ",
    );
}

#[test]
fn lists_of_definitions_whose_terms_are_sections() {
    check(
        "
        # Lamp Keeper

        Responsibilities
        : Trim [wicks](wicks.md)
        : Polish brass,
          all of it

        Requirements
        : Patience

        Glossary
        : Wick: what burns
        ",
        "
        Lamp Keeper
          responsibilities 2
          requirements 1
        ",
    );
}

#[test]
fn a_section_is_no_title() {
    check(
        "
        ## Responsibilities

        - Trim wicks

        ## Requirements

        - Patience
        ",
        "
        Pilot
          responsibilities 1
          requirements 1
        ",
    );
}

#[test]
fn what_tells_of_those_who_hire_is_no_title() {
    check(
        "
        ## Quem somos nós

        ## Requisitos

        - Olhos
        ",
        "
        Pilot
          other Quem somos nós
          requirements 1
        ",
    );
}

#[test]
fn lines_before_text_on_a_page_without_headings() {
    check(
        "
        Tide Analyst at Beckwater

        Join us by the sea.

        Your Challenge

        As a tide analyst, you work between moon and harbour. Your responsibilities will include:

        - Reading tables
        - Drawing currents

        The Team

        You will be one of three.

        About You

        To do well by the sea, we believe you have seen a few of them, along with:

        - Strong eyes
        - Patience
        - A degree in tides

        Why join us?

        We have lived by the sea for long.

        Our offer has two parts:
        - Fish
        - More fish
        ",
        "
        Pilot
          responsibilities
          responsibilities 2
          requirements 3
          other Why join us? 2
        ",
    );
    // Where headings stand, such a line is text.
    check(
        "
        # Tide Analyst

        ## The sea

        About you

        We know little.

        ## The moon

        It pulls and pulls again, whatever the harbour says. Your responsibilities will include:

        - Waiting
        ",
        "
        Tide Analyst
          other The sea
          other The moon 1
        ",
    );
}

#[test]
fn steps_whose_numbers_stand_close() {
    check(
        "
        # Deck Progression

        **Level1**

        * Knots

        **Level2**

        * Sails
        ",
        "
        Deck Progression
          level Level1 1
          level Level2 1
        ",
    );
}

#[test]
fn themes_below_a_line_before_text() {
    check(
        "
        Tide Analyst at Beckwater

        What you will do:

        You keep the tables of three harbours.

        Reading & Writing

        ·        Read the gauges

        ·        Write the tables

        Harbour Masters

        ·        Talk to all of them

        Requirements

        ·        Patience

        Good Company

        ·        Seals
        ",
        "
        Pilot
          responsibilities
            other Reading & Writing 2
            other Harbour Masters 1
          requirements 1
          other Good Company 1
        ",
    );
}

#[test]
fn lists_on_a_page_of_a_role_without_headings() {
    check(
        "
        Beckwater looks for one who steers.

        Things that wait at the quay:
        - Design the berths
        - Write the log
        - Maintain the ropes

        Beside all that, below deck:
        - Strong knowledge of tides
        - Experience with ropes
        ",
        "
        Pilot
          responsibilities 3
          requirements 2
        ",
    );
    // What no role is told of is a text with lists.
    check_at(
        "trade/harbour.md",
        "
        Beckwater has a harbour.

        Things that wait at the quay:
        - Design the berths
        - Write the log

        Beside all that:
        - Maintain the ropes
        - Review the log
        ",
        "
        Harbour
        ",
    );
}

#[test]
fn a_plain_line_below_a_bold_one_of_its_kind_goes_on() {
    check(
        "
        # Lotsen

        ## Lotse

        **Aufgaben**

        - Loten

        **Anforderungen**

        - Geduld

        ## Kapitän

        **Aufgaben**

        Erledigt auch alle Aufgaben:

        - Lenken

        **Anforderungen**

        - Übersicht
        ",
        "
        Lotsen
          level Lotse
            responsibilities 1
            requirements 1
          level Kapitän
            responsibilities 1
            requirements 1
        ",
    );
}

#[test]
fn a_line_right_behind_a_list_opens_the_next() {
    check(
        "
        # Pilot

        Responsibilities:
        - Steers
        - Moors
        Requirements:
        - Eyes
        Nice to have:
        - A boat
        ",
        "
        Pilot
          responsibilities 2
          requirements 1
          nice-to-have 1
        ",
    );
    check(
        "
        # 引航员

        岗位职责：
        1、测深
        2、操船
        任职要求：
        1、视力
        2、臂力
        3、耐心
        ",
        "
        引航员
          responsibilities 2
          requirements 3
        ",
    );
}

#[test]
fn sections_whose_text_stands_behind_their_name() {
    check(
        "
        # The lamp ladder

        What the words mean:

        - **Responsibilities**: what one does.
        - **Requirements**: what one brings.

        ## Lamp Boy

        *Scope*: one lamp.

        *Responsibilities*: Fills it, see [oils](oils.md).
        Trims it.

        *Requirements*: Two hands, and [a ladder](ladder.md).

        Note: none of them is a section.

        ## Lamp Keeper

        - Grade: 7
        - Responsibilities: Keeps ten lamps
          - in the rain
        - Requirements:
          - Patience
        - Reports to: the harbour

        ## Lamps

        Responsibilities: none. They are lamps.
        ",
        "
        The lamp ladder
          level Lamp Boy
            other Scope
            responsibilities
            requirements
          level Lamp Keeper (7)
            job-grade
            responsibilities 1
            requirements 1
            other Reports to
          other Lamps
        ",
    );
    // What explains the words is no role.
    let explained =
        "# The ladder\n\n## Words\n\n- Responsibilities: what one does.\n- Requirements: what one brings.\n";
    check(explained, "The ladder\n  other Words 2\n");
}
