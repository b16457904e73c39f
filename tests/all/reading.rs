//! Pages of many shapes and languages, read and drawn as an outline.
//!
//! A line is a level, specialty, group or section; grades stand in parentheses, counts are of top-level list items.

mod contents;
mod others;
mod tongues;

use rungs::handbook::{Kind, NodeId, NodeKind, Page, PageSource, Sites, read};

fn page(path: &str, text: &str) -> Page {
    read(PageSource::new(path, text), &Sites::default())
}

fn draw(page: &Page) -> String {
    let mut out = page.title.to_string();
    if let Some(grade) = page.node(NodeId::PAGE).grade {
        out.push_str(&format!(" ({grade})"));
    }
    out.push('\n');
    draw_below(page, NodeId::PAGE, 1, &mut out);
    out
}

fn draw_below(page: &Page, above: NodeId, depth: usize, out: &mut String) {
    for id in page.children(above) {
        let node = page.node(id);
        let name = page.text(id);
        let mut line = match node.kind {
            NodeKind::Item | NodeKind::Prose => continue,
            NodeKind::Page => unreachable!("a page holds no page"),
            NodeKind::Level => format!("level {name}"),
            NodeKind::Specialty => format!("specialty {name}"),
            NodeKind::Group => format!("group {name}"),
            NodeKind::Section if node.kinds.has(Kind::Other) => format!("other {name}"),
            NodeKind::Section => node.kinds.iter().map(Kind::as_str).collect::<Vec<_>>().join("+"),
        };
        if let Some(grade) = node.grade {
            line.push_str(&format!(" ({grade})"));
        }
        let items = page.children(id).filter(|i| page.node(*i).kind == NodeKind::Item).count();
        if items > 0 {
            line.push_str(&format!(" {items}"));
        }
        out.push_str(&format!("{:1$}{line}\n", "", depth * 2));
        draw_below(page, id, depth + 1, out);
    }
}

/// Both texts may be indented as the code around them is.
#[track_caller]
fn check(text: &str, expected: &str) {
    check_at("trade/pilot.md", text, expected);
}

#[track_caller]
fn check_at(path: &str, text: &str, expected: &str) {
    let drawn = draw(&page(path, &flush(text)));
    assert_eq!(drawn.trim_end(), flush(expected).trim_end(), "\n--- read:\n{drawn}");
}

fn flush(text: &str) -> String {
    let text = text.trim_start_matches('\n');
    let margin = text.len() - text.trim_start_matches(' ').len();
    text.lines().map(|l| l.get(margin..).unwrap_or_else(|| l.trim_start())).collect::<Vec<_>>().join("\n")
}

#[test]
fn levels_and_sections_at_one_rank() {
    check(
        "
        # Harbour Engineer

        Keeps the cranes moving.

        ## Junior Engineer
        ## Responsibilities
        - Grease
        - Learn
        ## Requirements
        - Gloves
        ## Senior Engineer
        ## Responsibilities
        - Plan
        ## Requirements
        - A licence
        - Ten winters
        ",
        "
        Harbour Engineer
          level Junior Engineer
            responsibilities 2
            requirements 1
          level Senior Engineer
            responsibilities 1
            requirements 2
        ",
    );
}

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
fn a_page_with_a_title_alone() {
    check("# Night Watch\n\nNobody wrote this page yet.\n", "Night Watch");
    check("# Deckhand\n\n- Ropes\n- Paint\n", "Deckhand");
}

#[test]
fn a_title_that_names_a_role_is_the_page() {
    check(
        "
        # Data Engineer

        ## Responsibilities
        - Pipes

        ## Requirements
        - Patience
        ",
        "
        Data Engineer
          responsibilities 1
          requirements 1
        ",
    );
    check(
        "
        ---
        title: Data Engineer
        ---
        # Data Engineer

        ## Responsibilities
        - Pipes

        ## Levels
        ### Senior
        #### Requirements
        - Patience
        ",
        "
        Data Engineer
          responsibilities 1
          group Levels
            level Senior
              requirements 1
        ",
    );
}

#[test]
fn the_anchor_of_a_title_is_the_page() {
    let page = page("crew/cook.md", "# Ship's Cook\n\n## Cook\n\n### Duties\n\n- Soup\n\n**Note**\n");
    assert_eq!(page.anchor("ships-cook"), Some(NodeId::PAGE));
    assert_eq!(page.anchor("cook").map(|n| page.text(n)), Some("Cook"));
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
fn grades_as_people_write_them() {
    check(
        "
        # Rigger

        ## Junior Rigger
        Band 4

        ### Responsibilities
        - Climb

        ## Rigger
        Pay grade: 5

        ### Responsibilities
        - Climb higher

        ## Senior Rigger (Grade 6)
        ### Responsibilities
        - Send others up

        ## Staff Rigger
        - Grade: 7
        - Reports to: the mate

        ### Responsibilities
        - Look up

        ## Principal Rigger
        **Job grade**: 8.5

        ### Responsibilities
        - Look on
        ",
        "
        Rigger
          level Junior Rigger (4)
            responsibilities 1
          level Rigger (5)
            responsibilities 1
          level Senior Rigger (Grade 6) (6)
            responsibilities 1
          level Staff Rigger (7) 2
            responsibilities 1
          level Principal Rigger (8.5)
            responsibilities 1
        ",
    );
}

#[test]
fn grades_in_a_table_of_levels() {
    check(
        "
        # Mate

        ## Levels

        | Level | Grade | Reports to |
        | --- | --- | --- |
        | Second Mate | 6 | First Mate |
        | First Mate | 8 | Master |

        ### Second Mate
        #### Responsibilities
        - Charts

        ### First Mate
        #### Responsibilities
        - Cargo
        ",
        "
        Mate
          group Levels
            level Second Mate (6)
              responsibilities 1
            level First Mate (8)
              responsibilities 1
        ",
    );
}

#[test]
fn grades_in_front_matter() {
    for field in ["grade: 7", "level: 7", "job_grade: '7'", "grade: G7", "band: Band 7"] {
        check(
            &format!("---\ntitle: Purser\n{field}\nweight: 10\n---\n\n## Responsibilities\n\n- Coins\n"),
            "Purser (7)\n  responsibilities 1",
        );
    }
    check("+++\ntitle = \"Purser\"\ngrade = 7\n+++\n\n## Requirements\n\n- Sums\n", "Purser (7)\n  requirements 1");
    check("---\ntitle: Purser\nlevel: senior\n---\n\n## Requirements\n\n- Sums\n", "Purser\n  requirements 1");
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
fn names_with_grades_and_numbers() {
    check(
        "
        # Ladder

        ## Engineer [Grade 5]
        ### Responsibilities
        - Mends

        ## Senior Engineer - Band 6
        ### Responsibilities
        - Mends more

        ## SDE III
        ### Responsibilities
        - Mends all

        ## IC-7: Fellow
        ### Responsibilities
        - Dreams
        ",
        "
        Ladder
          level Engineer [Grade 5] (5)
            responsibilities 1
          level Senior Engineer - Band 6 (6)
            responsibilities 1
          level SDE III
            responsibilities 1
          level IC-7: Fellow
            responsibilities 1
        ",
    );
    check(
        "
        # Clerks of the port

        ## Grade 7
        ### Duties
        - Stamps

        ## Grade 6
        ### Duties
        - Stamps stamps
        ",
        "
        Clerks of the port
          level Grade 7 (7)
            responsibilities 1
          level Grade 6 (6)
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
fn facts_in_one_line() {
    check(
        "
        # Harbour Master

        **Team:** Port | **Grade:** 11 | **Reports to:** the Crown

        ## Scope
        - The port

        ## Duties and responsibilities
        - Rules
        ",
        "
        Harbour Master (11)
          other Scope 1
          responsibilities 1
        ",
    );
    check(
        "
        # Bosun

        **Team:** Deck
        **Grade:** 6

        ## Impact
        In 3 years, grade 4 ropes will be gone.
        ",
        "
        Bosun (6)
          other Impact
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
fn german() {
    check(
        "
        ---
        title: Softwareentwickler
        ---
        ## Stufen
        ### Junior-Softwareentwickler (m/w/d)
        #### Gehaltsstufe
        Stufe 5
        #### Aufgaben
        - Code
        - Tests
        #### Anforderungen
        - Neugier
        ### Softwareentwickler
        #### Deine Aufgaben
        - Mehr Code
        #### Das bringst du mit
        - Erfahrung
        #### Von Vorteil
        - Geduld
        ## Bewerbungsprozess
        1. Gespräch
        2. Noch eins
        ## Karrierepfad
        - Teamleiter
        ",
        "
        Softwareentwickler
          group Stufen
            level Junior-Softwareentwickler (m/w/d) (5)
              job-grade
              responsibilities 2
              requirements 1
            level Softwareentwickler
              responsibilities 1
              requirements 1
              nice-to-have 1
          hiring-process 2
          career-ladder 1
        ",
    );
    check(
        "
        # Teamleiterin Logistik

        ## Was dich erwartet
        - Container

        ## Was du mitbringst
        - Überblick

        ## Was wir bieten
        - Hafenblick
        ",
        "
        Teamleiterin Logistik
          responsibilities 1
          requirements 1
          other Was wir bieten 1
        ",
    );
}

#[test]
fn french() {
    check(
        "
        # Ingénieur logiciel

        ## Niveaux

        ### Ingénieur confirmé
        #### Vos missions
        - Construire
        #### Profil recherché
        - Rigueur
        - Curiosité

        ### Ingénieur senior
        #### Responsabilités
        - Guider
        #### Compétences requises
        - Patience
        #### Les plus
        - Humour

        ## Processus de recrutement
        - Un entretien

        ## Évolution de carrière
        - Architecte
        ",
        "
        Ingénieur logiciel
          group Niveaux
            level Ingénieur confirmé
              responsibilities 1
              requirements 2
            level Ingénieur senior
              responsibilities 1
              requirements 1
              nice-to-have 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn spanish() {
    check(
        "
        # Analista de datos

        Nivel salarial: 7

        ## Descripción del puesto
        Cuenta peces.

        ## Funciones principales
        - Contar
        - Apuntar

        ## Requisitos
        - Números

        ## Se valorará
        - Redes

        ## Qué ofrecemos
        - Mar

        ## Proceso de selección
        - Charla

        ## Plan de carrera
        - Jefa de datos
        ",
        "
        Analista de datos (7)
          overview
          responsibilities 2
          requirements 1
          nice-to-have 1
          other Qué ofrecemos 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn portuguese() {
    check(
        "
        # Analista de Sistemas

        ## Níveis

        ### Analista Júnior
        Faixa salarial: 4
        #### Atribuições
        - Ouvir
        #### Requisitos
        - Vontade

        ### Analista Pleno
        #### Responsabilidades
        - Fazer
        #### Diferenciais
        - Café

        ## Processo seletivo
        - Conversa
        ",
        "
        Analista de Sistemas
          group Níveis
            level Analista Júnior (4)
              responsibilities 1
              requirements 1
            level Analista Pleno
              responsibilities 1
              nice-to-have 1
          hiring-process 1
        ",
    );
}

#[test]
fn italian() {
    check(
        "
        # Responsabile Acquisti

        ## Chi siamo
        Un porto.

        ## Responsabilità
        - Comprare

        ## Requisiti
        - Calma

        ## Requisiti preferenziali
        - Barca

        ## Cosa offriamo
        - Sole

        ## Processo di selezione
        - Caffè

        ## Percorso di carriera
        - Direttore
        ",
        "
        Responsabile Acquisti
          other Chi siamo
          responsibilities 1
          requirements 1
          nice-to-have 1
          other Cosa offriamo 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn dutch() {
    check(
        "
        # Ontwikkelaar

        ## Wat ga je doen?
        - Bouwen

        ## Wat breng je mee?
        - Ervaring
        - Humor

        ## Functie-eisen
        - Diploma

        ## Wat bieden wij
        - Fiets

        ## Medior Ontwikkelaar
        ### Taken
        - Meer bouwen

        ## Senior Ontwikkelaar
        ### Taken
        - Helpen

        ## Sollicitatieprocedure
        - Kennismaken
        ",
        "
        Ontwikkelaar
          responsibilities 1
          requirements 2
          requirements 1
          other Wat bieden wij 1
          level Medior Ontwikkelaar
            responsibilities 1
          level Senior Ontwikkelaar
            responsibilities 1
          hiring-process 1
        ",
    );
}

#[test]
fn swedish() {
    check(
        "
        # Systemutvecklare

        ## Om rollen
        Du bygger.

        ## Arbetsuppgifter
        - Bygga

        ## Kvalifikationer
        - Lugn

        ## Meriterande
        - Båt

        ## Vi erbjuder
        - Fika

        ## Rekryteringsprocess
        - Samtal
        ",
        "
        Systemutvecklare
          overview
          responsibilities 1
          requirements 1
          nice-to-have 1
          other Vi erbjuder 1
          hiring-process 1
        ",
    );
}

#[test]
fn polish() {
    check(
        "
        # Programista

        ## Poziomy

        ### Młodszy programista
        #### Zakres obowiązków
        - Pisać
        #### Wymagania
        - Chęć

        ### Starszy programista
        #### Obowiązki
        - Uczyć
        #### Mile widziane
        - Łódka

        ## Co oferujemy
        - Morze

        ## Proces rekrutacji
        - Rozmowa

        ## Ścieżka kariery
        - Kierownik
        ",
        "
        Programista
          group Poziomy
            level Młodszy programista
              responsibilities 1
              requirements 1
            level Starszy programista
              responsibilities 1
              nice-to-have 1
          other Co oferujemy 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn japanese() {
    check(
        "
        # ソフトウェアエンジニア

        ## シニアエンジニア
        等級：6
        ### 職務内容
        - 設計
        - 実装
        ### 必須要件
        - 経験
        ### 歓迎要件
        - 英語

        ## スタッフエンジニア
        ### 主な業務
        - 指導
        ### 応募資格
        - 経験

        ## 選考プロセス
        1. 面談

        ## キャリアパス
        - 部長
        ",
        "
        ソフトウェアエンジニア
          level シニアエンジニア (6)
            responsibilities 2
            requirements 1
            nice-to-have 1
          level スタッフエンジニア
            responsibilities 1
            requirements 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn chinese() {
    check(
        "
        # 后端工程师

        ## 初级工程师
        ### 岗位职责
        - 编码
        ### 任职要求
        - 好奇

        ## 高级工程师
        职级：P7
        ### 【岗位职责】
        - 设计
        - 评审
        ### 任职要求：
        - 经验
        ### 加分项
        - 英语

        ## 面试流程
        1. 电话

        ## 晋升通道
        - 架构师
        ",
        "
        后端工程师
          level 初级工程师
            responsibilities 1
            requirements 1
          level 高级工程师 (7)
            responsibilities 2
            requirements 1
            nice-to-have 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn korean() {
    check(
        "
        # 백엔드 개발자

        ## 주요 업무
        - 개발
        - 운영

        ## 자격 요건
        - 경험

        ## 우대 사항
        - 영어

        ## 시니어 개발자
        ### 담당 업무
        - 설계

        ## 리드 개발자
        ### 담당 업무
        - 이끌기

        ## 채용 절차
        - 면접

        ## 복지
        - 점심
        ",
        "
        백엔드 개발자
          responsibilities 2
          requirements 1
          nice-to-have 1
          level 시니어 개발자
            responsibilities 1
          level 리드 개발자
            responsibilities 1
          hiring-process 1
          other 복지 1
        ",
    );
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
fn salaries_are_no_grades() {
    check("# Pilot\n\nSalary band: 50k-60k\n", "Pilot");
    check("# Pilot\n\nBanda salarial: 32.000 €\n", "Pilot");
    check("# Pilot\n\nBanda salarial: 3\n", "Pilot (3)");
    check("# Pilot\n\n| Crew | Deck |\n|-|-|\n| Grade | E7 |\n", "Pilot (7)");
    check("---\ntitle: Pilot\nEntgeltgruppe: E13\n---\n", "Pilot (13)");
    check("---\ntitle: Pilot\n等級: 5 # 2024\n---\n", "Pilot (5)");
}

#[test]
fn grades_in_a_column_that_says_so() {
    check(
        "
        # Support

        <table>
        <tr><th>Code</th><th>Title</th><th>Pay grade</th></tr>
        <tr><td>S1</td><td>Rope Hand</td><td>4</td></tr>
        <tr><td>S2</td><td>Senior Rope Hand</td><td>5</td></tr>
        </table>

        ## Rope Hand

        What this person does:

        - Splices

        ## Senior Rope Hand

        What this person does:

        - Teaches
        ",
        "
        Support
          level Rope Hand (4)
            responsibilities 1
          level Senior Rope Hand (5)
            responsibilities 1
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
fn facts_about_the_page() {
    check(
        "
        # Stoker

        ## At a glance

        - Pay grade: 4
        - Reports to: the engineer

        ## Ce qu'on attend de toi

        - Pelleter

        ## Le recrutement

        1. Essai

        ## Wie geht es weiter?

        [Engineer](engineer.md)
        ",
        "
        Stoker (4)
          overview 2
          responsibilities 1
          hiring-process 1
          career-ladder
        ",
    );
}
