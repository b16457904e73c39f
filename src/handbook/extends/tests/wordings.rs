//! The many ways in which a language says the same, and the few that sound like it and say something else.

use super::check_tongue;
use super::tongues::check_line;

#[test]
fn roles_are_called_without_what_several_names_say() {
    check_tongue(
        ["Młodszy operator dźwigu", "Operator dźwigu", "Kierownik portu"],
        ["Zadania", "Wymagania"],
        ["- Wszystkie zadania młodszego operatora", "- Wszystkie zadania operatora", "- Inne"],
        &[
            "Operator dźwigu responsibilities <- Młodszy operator dźwigu",
            "Kierownik portu responsibilities <- Operator dźwigu",
        ],
    );
    check_tongue(
        ["Junior Harbour Pilot", "Harbour Pilot", "Harbour Master"],
        ["Aufgaben", "Anforderungen"],
        ["- Alle Aufgaben des Junior Pilot", "- Keine Aufgaben des Harbour", "- Andere"],
        &["Harbour Pilot responsibilities <- Junior Harbour Pilot"],
    );
    check_tongue(
        ["Liman Kılavuz Yardımcısı", "Liman Kılavuzu", "Liman Müdürü"],
        ["Görevler", "Gereksinimler"],
        ["- Kılavuz Yardımcısı görevlerine ek olarak:", "- Diğer", "- Diğer"],
        &["Liman Kılavuzu responsibilities <- Liman Kılavuz Yardımcısı"],
    );
    // A name that a level has by itself is no other's.
    check_tongue(
        ["Level 1: Harbour Pilot", "Level 2: Senior Harbour Pilot", "Harbour Master"],
        ["Aufgaben", "Anforderungen"],
        ["- Andere", "- Alle Aufgaben der Harbour Pilot", "- Andere"],
        &["Harbour Master responsibilities <- Level 1: Harbour Pilot"],
    );
}

/// Lines in which a senior builds on a pilot, or does not.
#[track_caller]
fn check_lines(levels: [&str; 3], asks: &str, builds: &[&str], others: &[&str]) {
    builds.iter().for_each(|line| check_line(levels, asks, &format!("- {line}"), true));
    others.iter().for_each(|line| check_line(levels, asks, &format!("- {line}"), false));
}

#[test]
fn lines_that_say_it_otherwise() {
    check_lines(
        ["Junior Lotse", "Lotse", "Senior Lotse"],
        "Anforderungen",
        &[
            "Auf der Grundlage der Anforderungen an den Lotsen:",
            "Zu den Anforderungen an den Lotsen kommen hinzu:",
            "Mindestens die Anforderungen an den Lotsen",
            "Sämtliche unter „Lotse“ aufgeführten Anforderungen",
            "Die Anforderungen der Stufe Lotse liegen vor",
            "Alle Anforderungen der nächstniedrigeren Stufe",
            "Das Profil des Lotsen, zusätzlich:",
        ],
        &["Mindestens zwei Lotsen", "Koordiniert alle Anforderungen der Lotsen", "Zu den Lotsen gehört ein Boot"],
    );
    check_lines(
        ["Matelot", "Pilote", "Capitaine"],
        "Exigences",
        &[
            "Tout ce qui est requis d'un pilote",
            "Au minimum, les exigences du pilote",
            "Continue de remplir les exigences du pilote, et :",
            "Toutes les exigences du niveau N-1",
        ],
        &["Au minimum, un pilote", "Évalue toutes les exigences du pilote"],
    );
    check_lines(
        ["Marinero", "Piloto", "Capitán"],
        "Requisitos",
        &[
            "Sobre la base de los requisitos del piloto:",
            "Adicional a los requisitos del piloto:",
            "Continúa con los requisitos del piloto y:",
            "Haber superado los requisitos de piloto",
        ],
        &["Supervisa todos los requisitos del piloto", "Continúa con el piloto"],
    );
    check_lines(
        ["Marinheiro", "Piloto", "Capitão"],
        "Requisitos",
        &[
            "Com base nos requisitos do piloto:",
            "Aplicam-se os requisitos do piloto",
            "No mínimo, os requisitos do piloto",
            "Todos os requisitos atribuídos ao piloto",
        ],
        &["Ter trabalhado como piloto", "Delega todos os requisitos do piloto"],
    );
    check_lines(
        ["Marinaio", "Pilota", "Capitano"],
        "Requisiti",
        &[
            "Sulla base dei requisiti del pilota:",
            "Prosegue nei requisiti del pilota e inoltre:",
            "Essere in possesso dei requisiti del pilota",
            "Partendo dai requisiti del pilota:",
        ],
        &["Verifica tutti i requisiti del pilota"],
    );
    check_lines(
        ["Matroos", "Loods", "Kapitein"],
        "Eisen",
        &[
            "De eisen voor loods zijn van toepassing",
            "Buiten de eisen voor loods:",
            "Minimaal de eisen van loods",
            "Uitgaande van de eisen van de loods:",
        ],
        &["Controleert alle eisen van de loods"],
    );
    check_lines(
        ["Matros", "Lots", "Kapten"],
        "Krav",
        &["Kraven för lots gäller", "Med utgångspunkt i kraven för lots:", "Minst kraven för lots"],
        &["Granskar alla krav för lots", "Minst en lots"],
    );
}

#[test]
fn lines_that_say_it_otherwise_in_languages_that_decline() {
    check_lines(
        ["Majtek", "Pilot", "Kapitan"],
        "Wymagania",
        &[
            "Na bazie wymagań pilota:",
            "Co najmniej wymagania na pilota",
            "Wszystko, czego wymagamy od pilota",
            "Dodatkowo do wymagań pilota:",
        ],
        &["Koordynuje wszystkie wymagania pilota", "Co najmniej jeden pilot"],
    );
    check_lines(
        ["Plavčík", "Lodivod", "Kapitán"],
        "Požadavky",
        &[
            "Splňovat požadavky na lodivoda",
            "Krom požadavků na lodivoda:",
            "Plné zvládnutí požadavků na lodivoda",
            "K tomu, co dělá lodivod, přibývá:",
        ],
        &["Práce na pozici lodivoda", "Kontroluje všechny požadavky lodivoda"],
    );
    check_lines(
        ["Матрос", "Лоцман", "Капитан"],
        "Требования",
        &[
            "На базе требований к лоцману:",
            "Полное соответствие требованиям к лоцману",
            "К тому, что делает лоцман, добавляется:",
            "Применяются требования к лоцману",
        ],
        &["Работа в должности лоцмана", "Контролирует все требования лоцмана"],
    );
    check_lines(
        ["Матрос", "Лоцман", "Капітан"],
        "Вимоги",
        &["Щонайменше вимоги до лоцмана", "Повна відповідність вимогам до лоцмана", "Вищеперелічене, а також:"],
        &["Координує всі вимоги лоцмана"],
    );
    check_lines(
        ["Tayfa", "Kılavuz", "Kaptan"],
        "Gereksinimler",
        &[
            "Kılavuz için aranan şartları sağlamak",
            "Bkz. Kılavuz gereksinimleri",
            "Asgari olarak kılavuz gereksinimleri",
            "Kılavuzun yaptıklarına ek olarak:",
            "Yukarıdaki gereksinimlerin aynısı",
        ],
        &["Kılavuza tüm gereksinimlerinde yardım eder", "Kılavuzla birlikte şu gereksinimler:"],
    );
}

#[test]
fn lines_that_say_it_otherwise_without_spaces() {
    check_lines(
        ["水手", "引航员", "船长"],
        "任职要求",
        &[
            "在引航员要求之上，另加：",
            "引航员的任职要求均适用",
            "不低于引航员的任职条件",
            "要求同引航员，另外：",
            "下级岗位的所有要求",
        ],
        &["指导引航员完成要求", "具有引航员资格证书者", "检查引航员是否符合要求"],
    );
    check_lines(
        ["水手", "引水人", "船長"],
        "應徵條件",
        &["前一職級之條件，以及：", "延伸引水人的條件，並："],
        &["指導引水人完成條件"],
    );
    check_lines(
        ["甲板員", "水先人", "船長"],
        "応募要件",
        &["水先人の要件をクリアしていること", "水先人と同一の要件", "一段階下の等級の能力をすべて有する"],
        &["水先人とともに要件を調べる"],
    );
    check_lines(
        ["갑판원", "도선사", "선장"],
        "자격 요건",
        &["도선사의 자격에 다음이 추가됩니다", "위에 적힌 자격 외에:"],
        &["도선사 자격증 보유"],
    );
}

#[test]
fn more_is_no_wish() {
    let build = |levels: [&str; 3], does: &str, line: &str| {
        let expected = format!("{} responsibilities <- {}", levels[1], levels[0]);
        check_tongue(levels, [does, "X"], [&format!("{line}\n\n- Abc\n"), "- Def", "- Ghi"], &[&expected]);
    };
    build(["Plavčík", "Lodivod", "Kapitán"], "Úkoly", "Zahrnuje všechny úkoly plavčíka a navíc:");
    build(["Rybak", "Pilot", "Kapitan"], "Zadania", "Dodatkowo do zadań rybaka, a ponadto:");
    build(["Matelot", "Pilote", "Capitaine"], "Missions", "Tout ce que fait un matelot, et plus encore :");
}

#[test]
fn a_profile_is_what_is_asked_where_nothing_else_is_named() {
    check_tongue(
        ["Lotse", "Steuermann", "Kapitän"],
        ["Aufgaben", "Anforderungen"],
        ["- Alle Aufgaben des Profils Lotse", "- Andere", "- Das Profil des Steuermanns, zusätzlich:"],
        &["Steuermann responsibilities <- Lotse", "Kapitän requirements <- Steuermann"],
    );
}

#[test]
fn what_a_section_is_called_its_lines_may_call_so() {
    let lotsen = ["Matrose", "Lotse", "Kapitän"];
    check_lines(lotsen, "Rüstzeug mitbringen", &["Rüstzeug des Lotsen, plus:"], &["Boot des Lotsen, plus:"]);
    // A long heading tells of more.
    check_lines(lotsen, "Rüstzeug mitbringen und immer gut pflegen", &[], &["Rüstzeug des Lotsen, plus:"]);
    check_lines(["水手", "引航员", "船长"], "必备装具", &["包括引航员的必备装具"], &["包括引航员的船"]);
}

#[test]
fn lines_that_say_it_of_all_or_alike() {
    check_lines(
        ["Matrose", "Lotse", "Kapitän"],
        "Anforderungen",
        &["Die Anforderungen entsprechen denen des Lotsen, ergänzt um:", "Genauso wie der Lotse, und dazu:"],
        &["Matrosen als Lotse begleiten"],
    );
    check_lines(
        ["Marinero", "Piloto", "Capitán"],
        "Requisitos",
        &["Todos los del piloto", "Lo requerido para el piloto", "Sumado a los requisitos del piloto:"],
        &["Todos los del turno"],
    );
    check_lines(
        ["Majtek", "Pilot", "Kapitan"],
        "Wymagania",
        &["Całość wymagań pilota", "Ponad to, za co odpowiada pilot:"],
        &["Całość statku"],
    );
    check_lines(
        ["Матрос", "Водій", "Капітан"],
        "Вимоги",
        &["Так само, як для водія, і додатково:", "Вимоги, необхідні водієві, а також досвід від трьох років"],
        &[],
    );
    check_lines(
        ["Tayfa", "Kılavuz", "Kaptan"],
        "Gereksinimler",
        &["Alt kademede aranan tüm gereksinimler"],
        &["Alt güvertede aranan tüm halatlar"],
    );
    check_lines(
        ["Matros", "Lots", "Kapten"],
        "Krav",
        &["Vad som krävs av lots samt:"],
        &["Vad som krävs av havet samt:"],
    );
    check_lines(["Marinaio", "Pilota", "Capitano"], "Requisiti", &["Requisiti pari a quelli del pilota"], &[]);
}

#[test]
fn what_one_does_to_the_work_of_others_is_not_built_on() {
    check_lines(
        ["Matrose", "Lotse", "Kapitän"],
        "Anforderungen",
        &["Neben den Anforderungen an den Lotse"],
        &[
            "Stellt sicher, dass alle Anforderungen der Lotsen erfüllt sind",
            "Alle Anforderungen der Lotsen festlegen",
            "Neben der Führung der Lotse auch Ruhe",
        ],
    );
    check_lines(["Marinero", "Piloto", "Capitán"], "Requisitos", &[], &["Definir todos los requisitos de los pilotos"]);
    check_lines(["Matroos", "Loods", "Kapitein"], "Eisen", &[], &["Stelt alle eisen van de loods vast"]);
    check_lines(["Majtek", "Pilot", "Kapitan"], "Wymagania", &[], &["Ustala wszystkie wymagania pilotów"]);
    check_lines(["Матрос", "Лоцман", "Капитан"], "Требования", &[], &["Определяет все требования лоцманов"]);
    check_lines(["Tayfa", "Kılavuz", "Kaptan"], "Gereksinimler", &[], &["Kılavuzların tüm gereksinimlerini belirler"]);
    check_lines(["水手", "引航员", "船长"], "任职要求", &[], &["确保引航员完成要求"]);
    check_lines(
        ["甲板員", "水先人", "船長"],
        "応募要件",
        &["水先人の条件をすべて満たす"],
        &["水先人の条件をすべて割り当てる"],
    );
}
