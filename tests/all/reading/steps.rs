//! Levels that are told by the step of the ladder, in other languages than English: its number, its letter, its rank.

use super::check;

#[test]
fn steps_by_number_letter_and_rank() {
    check(
        "
        # Матрос

        ## Рівень А. Початківець
        ### Обов'язки
        - Весло

        ## Рівень В. Боцман
        ### Обов'язки
        - Вітрило
        - Якір
        ",
        "
        Матрос
          level Рівень А. Початківець
            responsibilities 1
          level Рівень В. Боцман
            responsibilities 2
        ",
    );
    check(
        "
        # Kaptanlık

        ## 1. Kademe: Tayfa
        - Kürek

        ## 2. Kademe: Reis
        - Dümen

        ## 3. Kademe sayısı hakkında
        - Üç
        ",
        "
        Kaptanlık
          level 1. Kademe: Tayfa 1
          level 2. Kademe: Reis 1
          other 3. Kademe sayısı hakkında 1
        ",
    );
    check(
        "
        # Lodičník

        ## Úrovně

        ### Juniorní úroveň
        Mzdová třída 8

        #### Odpovědnosti
        - Vesla

        ### Střední úroveň
        Mzdová třída 9

        #### Odpovědnosti
        - Plachty
        ",
        "
        Lodičník
          group Úrovně
            level Juniorní úroveň (8)
              responsibilities 1
            level Střední úroveň (9)
              responsibilities 1
        ",
    );
}

#[test]
fn steps_of_whatever_rank_side_by_side() {
    check(
        "
        # Lodičník

        ## Základní úroveň
        ### Povinnosti
        - Vesla

        ## Zkrácená úroveň
        ### Povinnosti
        - Plachty
        ",
        "
        Lodičník
          level Základní úroveň
            responsibilities 1
          level Zkrácená úroveň
            responsibilities 1
        ",
    );
    // One alone holds what stands below it.
    check(
        "
        # Lodičník

        ## Základní úroveň
        ### Plavčík
        - Vesla
        ### Lodivod
        - Plachty
        ",
        "
        Lodičník
          group Základní úroveň
            level Plavčík 1
            level Lodivod 1
        ",
    );
    check(
        "
        # Kaptanlık

        ## 1. Kademe
        ### Görevler
        - Kürek

        ## 2. Kademe
        ### Görevler
        - Dümen
        ",
        "
        Kaptanlık
          level 1. Kademe
            responsibilities 1
          level 2. Kademe
            responsibilities 1
        ",
    );
    check(
        "
        # 引航

        ## 第一级：水手
        - 划桨

        ## 第二级：舵手
        - 掌舵
        ",
        "
        引航
          level 第一级：水手 1
          level 第二级：舵手 1
        ",
    );
}

#[test]
fn what_asks_as_others_beside_it_do_is_a_step_whatever_else_its_words_mean() {
    let page = |first: &str, second: &str, sections: [&str; 2]| {
        let [does, asks] = sections;
        let level = |name: &str| format!("## {name}\n### {does}\n- A\n- B\n### {asks}\n- C\n");
        format!("# Nostromo\n{}{}", level(first), level(second))
    };
    let levels = |first: &str, second: &str| {
        let level = |name: &str| format!("  level {name}\n    responsibilities 2\n    requirements 1\n");
        format!("Nostromo\n{}{}", level(first), level(second))
    };
    let profiles = ["Profilo base", "Profilo avanzato"];
    check(&page(profiles[0], profiles[1], ["Mansioni", "Requisiti"]), &levels(profiles[0], profiles[1]));
    let steps = ["신입", "책임"];
    check(&page(steps[0], steps[1], ["담당 업무", "자격 요건"]), &levels(steps[0], steps[1]));
    let steps = ["Nivel de entrada", "Nivel de referencia"];
    check(&page(steps[0], steps[1], ["Funciones", "Requisitos"]), &levels(steps[0], steps[1]));
    // `Ön` is no `on`, which would begin a sentence.
    let steps = ["Stajyer", "Ön güverte reisi"];
    check(&page(steps[0], steps[1], ["Görevler", "Aranan Nitelikler"]), &levels(steps[0], steps[1]));
    // Alone it is what its words say.
    check(
        "
        # Nostromo
        ## Profilo
        ### Mansioni
        - Vele
        ### Requisiti
        - Braccia
        ",
        "
        Nostromo
          requirements
          responsibilities 1
          requirements 1
        ",
    );
}

#[test]
fn a_profile_with_a_letter_is_a_step() {
    check(
        "
        # Marinería

        ## Perfil A
        ### Funciones
        - Remar
        ### Perfil buscado
        - Brazos

        ## Perfil B
        ### Funciones
        - Timonear
        ",
        "
        Marinería
          level Perfil A
            responsibilities 1
            requirements 1
          level Perfil B
            responsibilities 1
        ",
    );
}

#[test]
fn names_side_by_side_that_begin_with_a_grade() {
    check(
        "
        # Szkutnictwo

        ## Ciosacz
        Kategoria zaszeregowania: 4

        - Deski

        ## Takielarz
        Stopień 6

        - Liny

        ## Dojazd
        - Stopień 6 schodów
        ",
        "
        Szkutnictwo
          level Ciosacz (4) 1
          level Takielarz (6) 1
          other Dojazd 1
        ",
    );
    check(
        "
        # Batellerie

        ## Godilleur
        Groupe 3

        - Godille

        ## Écoutier
        Groupe 4

        - Écoute
        ",
        "
        Batellerie
          level Godilleur (3) 1
          level Écoutier (4) 1
        ",
    );
}

#[test]
fn what_a_step_has_besides_is_no_section() {
    check(
        "
        # Lotse

        ## Stufe 1 – Lotse
        ### Aufgaben
        - Loten

        ## Stufe 2 – Lotse mit Zusatzaufgaben
        ### Aufgaben
        - Lenken
        - Lehren
        ",
        "
        Lotse
          level Stufe 1 – Lotse
            responsibilities 1
          level Stufe 2 – Lotse mit Zusatzaufgaben
            responsibilities 2
        ",
    );
}

#[test]
fn names_side_by_side_that_ask_each() {
    check(
        "
        # Szkutnictwo

        ## Pomocnik
        ### Obowiązki
        - Deski
        ### Wymagania
        - Dłonie

        ## Brygadzistka
        ### Obowiązki
        - Łodzie

        ## Nasza stocznia
        - Stoi nad rzeką
        ",
        "
        Szkutnictwo
          level Pomocnik
            responsibilities 1
            requirements 1
          level Brygadzistka
            responsibilities 1
          other Nasza stocznia 1
        ",
    );
}

#[test]
fn what_is_expected_beside_what_one_does_is_what_one_brings() {
    check(
        "
        # Keepers

        ## Wick Trimmer
        ### What you do
        - Trim wicks
        ### What we expect
        - Patience

        ## Lamp Keeper
        ### Work performed
        - Light lamps
        ### What we expect
        - Calm
        - Clear writing
        ",
        "
        Keepers
          level Wick Trimmer
            responsibilities 1
            requirements 1
          level Lamp Keeper
            responsibilities 1
            requirements 2
        ",
    );
}

#[test]
fn expectations_beside_responsibilities_are_what_one_brings() {
    check(
        "
        # Keepers

        ## Wick Trimmer
        ### Responsibilities
        - Trim wicks
        ### Expectations
        - Trims ten wicks a day
        - Coaches nobody

        ## Lamp Keeper
        ### Expectations
        - Light lamps
        ### Requirements
        - Calm
        ",
        "
        Keepers
          level Wick Trimmer
            responsibilities 1
            requirements 2
          level Lamp Keeper
            responsibilities 1
            requirements 1
        ",
    );
}

#[test]
fn a_phrase_of_several_levels_means_one_thing() {
    check(
        "
        # Batelier

        ## Niveau 1 : Batelier
        ### Ce que tu fais
        - Tu rames
        ### Ce qu'on attend de toi
        - Un diplôme de rame
        - La maîtrise des nœuds

        ## Niveau 2 : Batelier confirmé
        ### Ce que tu fais
        - Tu barres
        ### Ce qu'on attend de toi
        - Trois ans d'expérience
        ",
        "
        Batelier
          level Niveau 1 : Batelier
            responsibilities 1
            requirements 2
          level Niveau 2 : Batelier confirmé
            responsibilities 1
            requirements 1
        ",
    );
}

#[test]
fn what_comes_next_is_a_ladder_where_it_leads_on() {
    let page = |next: &str| {
        format!(
            "# Lotse\n\n## Stufe 1 – Lotse\n\n### Aufgaben\n\n- Loten\n\n## Stufe 2 – Hafenmeister\n\n### Aufgaben\n\n\
             - Lenken\n\n## So geht es weiter\n\n{next}\n"
        )
    };
    let read = |kind: &str| {
        format!(
            "Lotse\n  level Stufe 1 – Lotse\n    responsibilities 1\n  level Stufe 2 – Hafenmeister\n    \
             responsibilities 1\n  {kind}"
        )
    };
    check(&page("Danach führt der Weg zur [Reederei](/job-families/reederei/)."), &read("career-ladder"));
    check(&page("Wir melden uns."), &read("hiring-process"));
}

#[test]
fn numbered_lists_of_chinese() {
    check(
        "
        # 引航员

        ## 岗位职责

        1、测深
        2、操船

        ## 任职要求

        （1）视力
        （2）臂力
        （3）耐心
        ",
        "
        引航员
          responsibilities 2
          requirements 3
        ",
    );
}

#[test]
fn what_words_mean_is_no_step() {
    check(
        "
        # Deck Ladder

        ## Junior

        ### Behaviours

        - Listens

        ### Responsibilities

        - Rows

        ## Senior

        ### Behaviours

        - Tells

        ### Responsibilities

        - Steers

        ## Glossary

        ### Behaviours

        How one is aboard.

        ### Responsibilities

        What one must do.
        ",
        "
        Deck Ladder
          level Junior
            other Behaviours 1
            responsibilities 1
          level Senior
            other Behaviours 1
            responsibilities 1
          other Glossary
            other Behaviours
            responsibilities
        ",
    );
}
