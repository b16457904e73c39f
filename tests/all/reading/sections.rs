//! Sections by what their headings say, and by what they hold.

use super::check;

#[test]
fn themes_below_sections() {
    check(
        "
        # Dock Foreman

        ## Responsibilities
        ### Delivery
        - Loads
          - Crates
          - Barrels
        - Unloads
        ### Hiring
        - Finds hands
        ### Mentoring
        - Shows how

        ## Requirements
        ### Technical skills
        - Knots
        ### Experience
        - A season
        ### Temper
        - Even
        ",
        "
        Dock Foreman
          responsibilities
            other Delivery 2
            other Hiring 1
            other Mentoring 1
          requirements
            requirements 1
            requirements 1
            other Temper 1
        ",
    );
    check(
        "
        # Engineering levels

        ## Senior Engineer

        ### Technical leadership
        - Designs

        ### Communication
        - Writes
        - Listens

        ## Staff Engineer

        ### Technical leadership
        - Designs more

        ### Communication
        - Writes more
        ",
        "
        Engineering levels
          level Senior Engineer
            responsibilities 1
            responsibilities 2
          level Staff Engineer
            responsibilities 1
            responsibilities 1
        ",
    );
}

#[test]
fn advertisements() {
    check(
        "
        # Product Manager, Tides

        ## About the company
        We sell tides.

        ## The role
        You choose the tides.

        ## What you'll be doing
        - Choose
        - Explain

        ## Who you are
        - Curious

        ## Bonus points if you have
        - A boat

        ## What we offer
        - Sea air

        ## How to apply
        - Write
        ",
        "
        Product Manager, Tides
          other About the company
          overview
          responsibilities 2
          requirements 1
          nice-to-have 1
          other What we offer 1
          hiring-process 1
        ",
    );
    check(
        "
        # Account Executive

        ## Job summary
        Sells ships.

        ## Essential duties and responsibilities
        - Sell

        ## Minimum qualifications
        - A voice
        - A coat

        ## Desired skills and experience
        - Two coats

        ## Physical requirements
        - Stairs

        ## Equal opportunity
        All welcome.
        ",
        "
        Account Executive
          overview
          responsibilities 1
          requirements 2
          nice-to-have 1
          requirements 1
          other Equal opportunity
        ",
    );
}

#[test]
fn wishes_that_a_sentence_announces() {
    let check = |line: &str, expected: &str| {
        let text = format!(
            "\n        # Pilot\n\n        ## Requirements\n\n        - Eyes\n\n        {line}\n\n        - Ears\n"
        );
        check(&text, &format!("\n        Pilot\n          {expected}\n        "));
    };
    let parted = "requirements 1\n          nice-to-have 1";
    check("It would be a plus if you have:", parted);
    check("Bonus points if you also bring:", parted);
    check("It would be a plus if you have ears.", "requirements 2");
    check("Ideal candidates have the following qualifications:", "requirements 2");
    check("It is desirable that you have some of the following:", parted);
}

#[test]
fn wishes_end_where_another_list_is_announced() {
    let check = |line: &str, behind: &str| {
        let text = format!(
            "\n        # Pilot\n\n        ## Qualifications\n\n        Nice to have:\n\n        - Sings\n\n        {line}\n\n        - Dives\n"
        );
        check(&text, &format!("\n        Pilot\n          requirements\n          nice-to-have {behind}\n        "));
    };
    for line in
        ["Required:", "**Required**", "Minimum qualifications:", "We expect you to:", "As a pilot, we expect you to:"]
    {
        check(line, "1\n          requirements 1");
    }
    check("Responsibilities:", "1\n          responsibilities 1");
    check("What we offer:", "1\n          other What we offer 1");
    check("Experience with one of:", "2");
    check("We'd be glad to see:", "2");
    check("Required", "2");
}

#[test]
fn wishes_within_requirements() {
    check(
        "
        ## Harbour Pilot

        ### Requirements

        Must-haves:
        - a licence
        - sea legs

        **Nice-to-haves**

        - a second language

        ### Responsibilities

        - pilots

        ### Job Grade

        The Harbour Pilot is a grade 7.

        ## Tug Master

        ### Requirements

        - patience

        Nice-to-haves
        Good candidates have some of these.
        - a whistle
        ",
        "
        Harbour Pilot
          level Harbour Pilot (7)
            requirements
              requirements 2
            nice-to-have 1
            responsibilities 1
            job-grade
          level Tug Master
            requirements 1
            nice-to-have 1
        ",
    );
}

#[test]
fn lists_in_html() {
    check(
        "
        # Harbour Pilot

        ### Missions

        <ul>
        <li>Board ships</li>
        <li>Read the tide
          <ul><li>at night</li><li>in fog</li></ul>
        </li>
        </ul>

        ### Profil

        <ol>
        <li>Sea legs
        <li>Calm

        Words within the item.
        </ol>

        - A list <br> of markdown's own
        ",
        "
        Harbour Pilot
          responsibilities 2
          requirements 3
        ",
    );
}

#[test]
fn cells_beyond_the_head_of_a_table() {
    check(
        "
        # Deck Crew

        | Deckhand |
        | - |
        | [Intermediate](#deckhand) | [Grade 6](/grades) |
        | [Senior](#senior-deckhand) | [Grade 7](/grades) |

        ## Deckhand

        ### Duties

        - Moor

        ## Senior Deckhand

        ### Duties

        - Lead the deck
        ",
        "
        Deck Crew
          level Deckhand (6)
            responsibilities 1
          level Senior Deckhand (7)
            responsibilities 1
        ",
    );
}

#[test]
fn headings_that_say_the_rest_in_their_own_words() {
    check(
        "
        # Lock Keeper

        ## At this level, you will:

        - Open gates

        ## What skills and experience do we look for?

        - Strong arms

        ## Competenze richieste

        - Nodi

        ## Métricas de sucesso

        - Filas

        ## Siguiente nivel

        [Harbour master](master.md)

        ## Cómo es el proceso

        1. Llamada
        ",
        "
        Lock Keeper
          responsibilities 1
          requirements 1
          requirements 1
          performance-indicators 1
          career-ladder
          hiring-process 1
        ",
    );
}

#[test]
fn headings_in_company() {
    check(
        "
        # Rigger

        ## Essential skills and expertise for this role are:

        - Knots

        ## Skills (nice to have)

        - Songs

        ## 歓迎スキル・経験

        - 歌

        ## Il profilo ideale

        - Calma

        ## Quel est son quotidien ?

        - Amarrer

        ## Level 7 of the tower

        - Climb
        ",
        "
        Rigger
          requirements 1
          nice-to-have 1
          nice-to-have 1
          requirements 1
          responsibilities 1
          other Level 7 of the tower 1
        ",
    );
}

#[test]
fn the_heading_of_the_page() {
    check(
        "
        # Boatswain

        ## B1 - Boatswain 1

        - Whistles

        ## B2 - Boatswain 2

        - Shouts

        # Other pages

        - The mate
        ",
        "
        Boatswain
          level B1 - Boatswain 1 1
          level B2 - Boatswain 2 1
          other Other pages 1
        ",
    );
    check(
        "---\ntitle: The Deck Ladder\n---\n# Deck Ladder\n\n## Tides\n\n- High\n",
        "The Deck Ladder\n  other Tides 1",
    );
    check(
        "# Rigger\n\n## Duties\n\n- Splice\n\n# Senior Rigger\n\n## Duties\n\n- Teach\n",
        "Rigger
  level Rigger
    responsibilities 1
  level Senior Rigger
    responsibilities 1",
    );
}

#[test]
fn specialties_and_levels_that_are_only_listed() {
    check(
        "
        # Deck Coach

        ## Responsibilities

        - Teach
        - Write

        ### Specialties

        - Ropes
        - Paint
        - Knots

        ## Requirements

        - Patience

        ### Levels

        - Junior
        - Senior
        ",
        "
        Deck Coach
          responsibilities 2
          other Specialties 3
          requirements 1
          other Levels 2
        ",
    );
}
