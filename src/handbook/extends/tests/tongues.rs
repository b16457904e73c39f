//! Lines of languages that decline names, put what they say last, or write names of all genders.

use super::{check, check_tongue};

#[test]
fn names_in_other_forms_and_words_in_other_orders() {
    check_tongue(
        ["Mladší lodičník", "Lodičník", "Starší lodičník"],
        ["Odpovědnosti", "Požadavky"],
        [
            "- Všechny odpovědnosti mladšího lodičníka a navíc:",
            "- Kontroluje lodičníky",
            "- Splňuje všechny požadavky na lodičníka",
        ],
        &["Lodičník responsibilities <- Mladší lodičník", "Starší lodičník requirements <- Lodičník"],
    );
    check_tongue(
        ["Nuorempi luotsi", "Luotsi", "Vanhempi luotsi"],
        ["Tehtävät", "Vaatimukset"],
        ["- Nuoremman luotsin tehtävien lisäksi:", "- Opastaa luotseja", "- Täyttää kaikki luotsin vaatimukset"],
        &["Luotsi responsibilities <- Nuorempi luotsi", "Vanhempi luotsi requirements <- Luotsi"],
    );
    check_tongue(
        ["Kıdemsiz Kılavuz", "Kılavuz", "Kıdemli Kılavuz"],
        ["Görevler", "Gereksinimler"],
        [
            "- Kıdemsiz Kılavuz görevlerine ek olarak:",
            "- Kılavuzları eğitir",
            "- Kılavuz gereksinimlerinin tümünü karşılar",
        ],
        &["Kılavuz responsibilities <- Kıdemsiz Kılavuz", "Kıdemli Kılavuz requirements <- Kılavuz"],
    );
    check_tongue(
        ["Молодший лоцман", "Лоцман", "Старший лоцман"],
        ["Обов'язки", "Вимоги"],
        ["- Усі обов’язки молодшого лоцмана, а також:", "- Навчає лоцманів", "- Відповідає всім вимогам до лоцмана"],
        &["Лоцман responsibilities <- Молодший лоцман", "Старший лоцман requirements <- Лоцман"],
    );
    check_tongue(
        ["Junior kormányos", "Kormányos", "Szenior kormányos"],
        ["Feladatok", "Elvárások"],
        ["- A junior kormányos összes feladata, továbbá:", "- Tanít", "- Megfelel a kormányos összes elvárásának"],
        &["Kormányos responsibilities <- Junior kormányos", "Szenior kormányos requirements <- Kormányos"],
    );
    check_tongue(
        ["مرشد مبتدئ", "مرشد", "مرشد أول"],
        ["المهام", "المتطلبات"],
        ["- جميع مهام المرشد المبتدئ، بالإضافة إلى:", "- يعلم", "- يستوفي جميع متطلبات مرشد"],
        &["مرشد responsibilities <- مرشد مبتدئ", "مرشد أول requirements <- مرشد"],
    );
    check_tongue(
        ["주니어 항해사", "항해사", "시니어 항해사"],
        ["책임", "자격 요건"],
        ["- 주니어 항해사의 모든 책임에 더하여:", "- 가르칩니다", "- 항해사의 자격 요건을 모두 충족"],
        &["항해사 responsibilities <- 주니어 항해사", "시니어 항해사 requirements <- 항해사"],
    );
}

#[test]
fn the_page_itself_is_built_on() {
    let page = |title: &str, line: &str| {
        format!("# {title}\n\n## Aufgaben\n\n- Loten\n\n## Senior {title}\n\n### Aufgaben\n\n- {line}\n- Lenken\n")
    };
    let expected = ["Senior Lots*in responsibilities <- the page"];
    check(&page("Lots*in", "Alles, was Lots*innen tun, und darüber hinaus:"), &expected, &[]);
    check(&page("Lots*in", "Über die Aufgaben von Lots*innen hinaus:"), &expected, &[]);
    check(&page("Lots*in", "Lobt Lots*innen:"), &[], &[]);
    check(&page("Lots*in", "Plant alle Aufgaben mit Lots*innen"), &[], &[]);
}

/// Whether a senior's line builds on what a junior asks.
#[track_caller]
fn check_line(levels: [&str; 3], asks: &str, line: &str, builds: bool) {
    let expected = format!("{} requirements <- {}", levels[2], levels[1]);
    let expected = if builds { vec![expected.as_str()] } else { Vec::new() };
    check_tongue(levels, ["Tasks", asks], ["- One", "- Two", line], &expected);
}

#[test]
fn only_so_much_of_a_line_is_heard() {
    let lotsen = ["Junior Lotse", "Lotse", "Senior Lotse"];
    let late = |words: usize| format!("- {}alle Anforderungen an den Lotse", "sehr ".repeat(words));
    check_line(lotsen, "Anforderungen", &late(11), true);
    check_line(lotsen, "Anforderungen", &late(12), false);
    let long = |words: usize| format!("- Alle {}Anforderungen des Lotse", "der ".repeat(words));
    check_line(lotsen, "Anforderungen", &long(12), true);
    check_line(lotsen, "Anforderungen", &long(13), false);
    let pilots = ["주니어 항해사", "항해사", "시니어 항해사"];
    let unspaced = |signs: usize| {
        let line = "항해사의 자격 요건을 모두 충족";
        format!("- {line} {}", "가".repeat(signs - line.chars().count() - 1))
    };
    check_line(pilots, "자격 요건", &unspaced(60), true);
    check_line(pilots, "자격 요건", &unspaced(61), false);
}
