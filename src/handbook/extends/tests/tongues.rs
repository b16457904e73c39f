//! Lines of languages that decline names, put what they say last, or write names of all genders.

use super::{check, check_tongue, told};
use crate::handbook::{Handbook, PageId};

/// What stands before the sections of a level and tells all that is asked of another, asks of both kinds.
#[test]
fn all_that_is_asked_is_both() {
    let check_before = |names: [&str; 2], sections: [&str; 2], line: &str| {
        let [does, asks] = sections;
        let level = |name: &str, before: &str| {
            format!("### {name}\n\n{before}\n\n#### {does}\n\n- Abc\n\n#### {asks}\n\n- Def\n\n")
        };
        let text = format!("# X\n\n{}{}", level(names[0], ""), level(names[1], line));
        check(&text, &[&format!("{} both <- {}", names[1], names[0])], &[]);
    };
    let check = check_before;
    check(["Piloto", "Piloto sénior"], ["Tarefas", "Requisitos"], "Para além de tudo o que se espera de um piloto:");
    check(["Lodník", "Starší lodník"], ["Úkoly", "Požadavky"], "Kromě všeho, co se žádá po lodníkovi:");
    check(["Lodník", "Starší lodník"], ["Úlohy", "Požiadavky"], "Okrem všetkého, čo sa očakáva od lodníka:");
    check(
        ["Sternik", "Starszy sternik"],
        ["Zadania", "Wymagania"],
        "Oprócz wszystkiego, czego oczekujemy od sternika:",
    );
    check(["Luotsi", "Vanhempi luotsi"], ["Tehtävät", "Vaatimukset"], "Kaiken luotsilta odotetun lisäksi:");
    check(["Πλοηγός", "Ανώτερος πλοηγός"], ["Καθήκοντα", "Προσόντα"], "Πέρα από όλα όσα ζητάμε από τον πλοηγό:");
    check(["נווט", "נווט בכיר"], ["תחומי אחריות", "דרישות"], "בנוסף לכל מה שנדרש מנווט:");
    check(["مرشد", "مرشد أول"], ["المهام", "المتطلبات"], "علاوةً على كل ما يُتوقَّع من مرشد:");
    check(["راهنما", "راهنمای ارشد"], ["وظایف", "شرایط"], "علاوه بر هر آنچه از راهنما انتظار می‌رود:");
    check(["Pandu", "Pandu Utama"], ["Tugas", "Syarat"], "Di samping segala hal yang diharapkan dari pandu:");
    check(["Hoa tiêu", "Hoa tiêu cao cấp"], ["Nhiệm vụ", "Yêu cầu"], "Ngoài tất cả những gì được kỳ vọng ở hoa tiêu:");
    check(
        ["水先人", "上級水先人"],
        ["職務内容", "応募資格"],
        "水先人に期待されることすべてに加え、次のことが求められます。",
    );
    check(["항해사", "선임 항해사"], ["담당 업무", "자격 요건"], "항해사에게 기대하는 모든 것에 더해:");
    check(["นักบิน", "นักบินอาวุโส"], ["หน้าที่", "คุณสมบัติ"], "นอกเหนือจากทุกอย่างที่คาดหวังจากนักบิน");
}

#[test]
fn names_stand_in_more_forms() {
    check_tongue(
        ["Складов работник", "Старши складов работник", "Ръководител"],
        ["Задължения", "Изисквания"],
        [
            "- Всичко, което прави складовият работник, и освен това:",
            "- Други",
            "- Отговаря на изискванията за складов работник",
        ],
        &[
            "Старши складов работник responsibilities <- Складов работник",
            "Ръководител requirements <- Складов работник",
        ],
    );
    check_tongue(
        ["Luotsi", "Kokenut luotsi", "Päällikkö"],
        ["Tehtävät", "Vaatimukset"],
        ["- Muuta", "- Johtaa", "- Samat vaatimukset kuin kokeneella luotsilla sekä:"],
        &["Päällikkö requirements <- Kokenut luotsi"],
    );
    check_tongue(
        ["Matróz", "Hajós", "Kapitány"],
        ["Feladatok", "Elvárások"],
        ["- Más", "- Vezet", "- A hajóssal szemben támasztott összes elvárás"],
        &["Kapitány requirements <- Hajós"],
    );
    check_tongue(
        ["Skladník", "Skúsený skladník", "Vedúci skladu"],
        ["Úlohy", "Požiadavky"],
        ["- Iné", "- Vedie", "- To isté ako od skúseného skladníka a navyše:"],
        &["Vedúci skladu requirements <- Skúsený skladník"],
    );
    check_tongue(
        ["Konsultant", "Starszy konsultant", "Kierownik"],
        ["Zadania", "Wymagania"],
        ["- Inne", "- Kieruje", "- Tego samego, co od starszego konsultanta, plus:"],
        &["Kierownik requirements <- Starszy konsultant"],
    );
    check_tongue(
        ["नाविक", "वरिष्ठ नाविक", "कप्तान"],
        ["ज़िम्मेदारियाँ", "योग्यताएँ"],
        ["- और", "- चलाना", "- वरिष्ठ नाविक जैसी ही योग्यताएँ, इसके अतिरिक्त:"],
        &["कप्तान requirements <- वरिष्ठ नाविक"],
    );
    check_tongue(
        ["พนักงานเรือ", "พนักงานเรืออาวุโส", "หัวหน้าเรือ"],
        ["หน้าที่", "คุณสมบัติ"],
        ["- อื่น", "- สอน", "- คุณสมบัติเดียวกับพนักงานเรืออาวุโส และ:"],
        &["หัวหน้าเรือ requirements <- พนักงานเรืออาวุโส"],
    );
}

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
    check_tongue(
        ["Младши лоцман", "Лоцман", "Старши лоцман"],
        ["Задължения", "Изисквания"],
        [
            "- Всички задължения на младшия лоцман, както и:",
            "- Обучава лоцмани",
            "- Отговаря на всички изисквания към лоцмана",
        ],
        &["Лоцман responsibilities <- Младши лоцман", "Старши лоцман requirements <- Лоцман"],
    );
    check_tongue(
        ["कनिष्ठ पायलट", "पायलट", "वरिष्ठ पायलट"],
        ["ज़िम्मेदारियाँ", "योग्यताएँ"],
        ["- कनिष्ठ पायलट की सभी ज़िम्मेदारियों के अलावा:", "- पायलटों को सिखाता है", "- पायलट की सभी योग्यताएँ रखता है"],
        &["पायलट responsibilities <- कनिष्ठ पायलट", "वरिष्ठ पायलट requirements <- पायलट"],
    );
    check_tongue(
        ["นักบินระดับต้น", "นักบิน", "นักบินอาวุโส"],
        ["หน้าที่", "คุณสมบัติ"],
        ["- หน้าที่ทั้งหมดของนักบินระดับต้น และ", "- สอนงานนักบิน", "- ทุกอย่างที่คาดหวังจากนักบิน รวมถึง"],
        &["นักบิน responsibilities <- นักบินระดับต้น", "นักบินอาวุโส requirements <- นักบิน"],
    );
    check_tongue(
        ["נווט זוטר", "נווט", "נווט בכיר"],
        ["תחומי אחריות", "דרישות"],
        ["- בנוסף לתחומי האחריות של הנווט הזוטר:", "- מדריך נווטים", "- עומד בכל הדרישות מהנווט"],
        &["נווט responsibilities <- נווט זוטר", "נווט בכיר requirements <- נווט"],
    );
    check_tongue(
        ["Młodszy maszynista", "Maszynista", "Starszy maszynista"],
        ["Obowiązki", "Wymagania"],
        [
            "- Wszystkie obowiązki młodszego maszynisty oraz:",
            "- Szkoli maszynistów",
            "- Spełnia wszystkie wymagania stawiane maszyniście",
        ],
        &["Maszynista responsibilities <- Młodszy maszynista", "Starszy maszynista requirements <- Maszynista"],
    );
}

#[test]
fn roles_of_other_pages_that_a_line_links_to() {
    let check = |duties: &str, line: &str, expected: &[&str]| {
        let senior = format!("# Y\n\n## {duties}\n\n- {line}\n- S\n");
        let book = [("crew/x.md", format!("# X\n\n## {duties}\n\n- R\n")), ("crew/y.md", senior)];
        assert_eq!(told(&Handbook::of_texts(book), PageId(1)), expected, "{line}");
    };
    let built = ["the page responsibilities <- crew/x"];
    check("Aufgaben", "Übernimmt alle Aufgaben der Rolle [Lotse](x.md).", &built);
    check("Aufgaben", "Zusätzlich zu den Aufgaben von [Lotse](x.md):", &built);
    check("Responsabilités", "Reprend toutes les responsabilités de [Pilote](../x/).", &built);
    check("Responsabilidades", "Incluye todas las responsabilidades de [Piloto](x.md).", &built);
    check("Responsabilidades", "Todas as responsabilidades de [Piloto](x.md), mais:", &built);
    check("Обязанности", "Включает все обязанности уровня [Лоцман](x.md), а также:", &built);
    check("責務", "[水先人](x.md)の責務に加えて:", &built);
    check("Aufgaben", "Hilft mit bei allen Aufgaben, siehe [Lotse](x.md).", &[]);
    check("Aufgaben", "Alle Aufgaben von [Lotse](https://example.org/x).", &[]);
    check("Missions", "Voir le rôle de [Pilote](x.md).", &[]);
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
pub(super) fn check_line(levels: [&str; 3], asks: &str, line: &str, builds: bool) {
    let expected = format!("{} requirements <- {}", levels[2], levels[1]);
    let expected = if builds { vec![expected.as_str()] } else { Vec::new() };
    check_tongue(levels, ["Tasks", asks], ["- One", "- Two", line], &expected);
}

#[test]
fn what_need_not_be_is_not_built_on() {
    let lotsen = ["Junior Lotse", "Lotse", "Senior Lotse"];
    check_line(lotsen, "Anforderungen", "- Muss nicht alle Anforderungen an den Lotsen erfüllen", false);
    check_line(lotsen, "Anforderungen", "- Nicht nur alle Anforderungen an den Lotsen, sondern auch:", true);
    check_line(lotsen, "Anforderungen", "- Alle Anforderungen an den Lotsen, aber nicht sein Patent", true);
    let pilots = ["Piloto júnior", "Piloto", "Piloto sénior"];
    check_line(pilots, "Requisitos", "- No necesita cumplir todos los requisitos del piloto", false);
    check_line(pilots, "Requisitos", "- Prepara para todos los requisitos del piloto", false);
    check_line(
        ["Piloto júnior", "Piloto", "Piloto sênior"],
        "Requisitos",
        "- Tudo o que foi listado acima, mais:",
        true,
    );
    check_line(["Nuorempi luotsi", "Luotsi", "Vanhempi luotsi"], "Vaatimukset", "- Kaikki edellä mainittu sekä:", true);
    let pilots = ["Junior kormányos", "Kormányos", "Szenior kormányos"];
    check_line(pilots, "Elvárások", "- Kormányos irányítása mellett dolgozik", false);
    check_line(pilots, "Elvárások", "- A kormányos elvárásai mellett:", true);
    let pilots = ["Младши лоцман", "Лоцман", "Старши лоцман"];
    check_line(pilots, "Изисквания", "- Ръководи всички задължения на лоцмана", false);
    check_line(pilots, "Изисквания", "- Три години опит като лоцман", false);
    let pilots = ["कनिष्ठ पायलट", "पायलट", "वरिष्ठ पायलट"];
    check_line(pilots, "योग्यताएँ", "- पायलट की देखरेख में काम करना", false);
    let pilots = ["นักบินระดับต้น", "นักบิน", "นักบินอาวุโส"];
    check_line(pilots, "คุณสมบัติ", "- ไม่จำเป็นต้องมีคุณสมบัติทั้งหมดของนักบิน", false);
    check_line(pilots, "คุณสมบัติ", "- ดูแลนักบินทั้งหมด", false);
    let pilots = ["初級水先人", "中級水先人", "上級水先人"];
    check_line(pilots, "応募要件", "- 上記のすべてに加えて：", true);
    check_line(pilots, "応募要件", "- 以上すべてに加え：", true);
    check_line(pilots, "応募要件", "- 中級水先人の要件をすべて満たす必要はない", false);
    check_line(pilots, "応募要件", "- 中級水先人の要件をすべて満たせるよう指導する", false);
    check_line(pilots, "応募要件", "- 上記すべてに加えて：", true);
}

#[test]
fn a_heading_says_in_parentheses_what_its_section_adds_to() {
    let page = |heading: &str| {
        format!("# X\n\n## Lotse\n\n### Aufgaben\n\n- Loten\n\n## Kapitän\n\n### {heading}\n\n- Lenken\n")
    };
    let expected = ["Kapitän responsibilities <- Lotse"];
    check(&page("Aufgaben (zusätzlich zu den Aufgaben des Lotsen)"), &expected, &[]);
    check(&page("Aufgaben (m/w/d)"), &[], &[]);
    check(&page("Aufgaben zusätzlich zu den Aufgaben des Lotsen"), &[], &[]);
}

#[test]
fn steps_in_the_plural_are_all_before() {
    check_tongue(
        ["Lotse I", "Lotse II", "Kapitän"],
        ["Aufgaben", "Anforderungen"],
        ["- Loten", "- Alle Aufgaben der vorherigen Stufen", "- Die Anforderungen der vorherigen Stufe +"],
        &["Kapitän responsibilities <- Lotse I + Lotse II", "Kapitän requirements <- Lotse II"],
    );
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

#[test]
fn roles_are_called_by_the_step_of_the_ladder_or_by_what_follows_it() {
    check_tongue(
        ["Stufe 1 – Lotse", "Stufe 2 – Hafenlotse (erfahren)", "Stufe 3 – Hafenmeister"],
        ["Aufgaben", "Anforderungen"],
        ["- Alles aus Stufe 1", "- Alle Aufgaben des Hafenlotsen", "- Die Anforderungen für Stufe 2, dazu:"],
        &[
            "Stufe 2 – Hafenlotse (erfahren) responsibilities <- Stufe 1 – Lotse",
            "Stufe 3 – Hafenmeister responsibilities <- Stufe 2 – Hafenlotse (erfahren)",
            "Stufe 3 – Hafenmeister requirements <- Stufe 2 – Hafenlotse (erfahren)",
        ],
    );
    check_tongue(
        ["Poziom 1. Wioślarz/ka", "Poziom 2. Sternik/czka", "Poziom 3. Bosman/ka"],
        ["Obowiązki", "Wymagania"],
        [
            "- Wszystko to, co na poziomie 1, a ponadto:",
            "- Przejmuje obowiązki poprzedniego poziomu",
            "- Jak wyżej oraz patent",
        ],
        &[
            "Poziom 2. Sternik/czka responsibilities <- Poziom 1. Wioślarz/ka",
            "Poziom 3. Bosman/ka responsibilities <- Poziom 2. Sternik/czka",
            "Poziom 3. Bosman/ka requirements <- Poziom 2. Sternik/czka",
        ],
    );
    check_tongue(
        ["Analista do porto I", "Analista do porto II (pleno)", "Analista do porto III"],
        ["Responsabilidades", "Requisitos"],
        ["- Tudo o que se pede do Analista I", "- Outra", "- Além dos requisitos do nível anterior:"],
        &[
            "Analista do porto II (pleno) responsibilities <- Analista do porto I",
            "Analista do porto III requirements <- Analista do porto II (pleno)",
        ],
    );
    check_tongue(
        ["一、初级引航员（T1）", "二、中级引航员（T2）", "三、高级引航员（T3）"],
        ["工作内容", "任职要求"],
        ["- 在初级的基础上，还需：", "- 承担中级引航员的全部职责", "- 同中级引航员，另需三年经验"],
        &[
            "二、中级引航员（T2） responsibilities <- 一、初级引航员（T1）",
            "三、高级引航员（T3） responsibilities <- 二、中级引航员（T2）",
            "三、高级引航员（T3） requirements <- 二、中级引航员（T2）",
        ],
    );
}

#[test]
fn all_that_stands_above_is_built_on_where_the_line_says_no_more_of_it() {
    let lotsen = ["Junior Lotse", "Lotse", "Senior Lotse"];
    check_line(lotsen, "Anforderungen", "- Zusätzlich zum oben Genannten: Geduld", true);
    check_line(lotsen, "Anforderungen", "- Neben dem oben genannten Boot auch ein Ruder", false);
    let pilots = ["Kıdemsiz kılavuz", "Kılavuz", "Kıdemli kılavuz"];
    check_line(pilots, "Gereksinimler", "- Yukarıdakilere ek olarak üç yıl deneyim", true);
    check_line(pilots, "Gereksinimler", "- Yukarıdaki tekneler", false);
    let pilots = ["Piloto junior", "Piloto", "Piloto senior"];
    check_line(pilots, "Requisitos", "- Además de lo anterior, tres años", true);
    check_line(pilots, "Requisitos", "- Además del barco anterior, otro", false);
}

#[test]
fn what_a_role_does_or_brings_is_built_on_where_a_line_names_nothing_else() {
    let lotsen = ["Junior Lotse", "Lotse", "Senior Lotse"];
    check_line(lotsen, "Anforderungen", "- Die Anforderungen des Lotsen", true);
    check_line(lotsen, "Anforderungen", "- Die Anforderungen des Lotsen kennen", false);
    check_line(lotsen, "Anforderungen", "- Die Anforderungen des Lotsen, erweitert um ein Patent", true);
    check_line(lotsen, "Anforderungen", "- Die Anforderungen des Lotsen und der Reederei", false);
    let pilots = ["Matelot de catégorie 1", "Matelot de catégorie 2", "Matelot de catégorie 3"];
    check_line(pilots, "Exigences", "- Les exigences de la catégorie 2, auxquelles s'ajoutent :", true);
    check_line(pilots, "Exigences", "- Les exigences de la mer", false);
}

#[test]
fn what_goes_on_to_hold_is_built_on() {
    let lotsen = ["Junior Lotse", "Lotse", "Senior Lotse"];
    check_line(lotsen, "Anforderungen", "- Die Anforderungen an den Lotsen gelten auch hier", true);
    check_line(lotsen, "Anforderungen", "- Für den Lotsen gelten Ebbe und Flut", false);
    check_line(lotsen, "Anforderungen", "- Wie beim Lotse", true);
    check_line(lotsen, "Anforderungen", "- Wie gegen Lotse", false);
    let pilots = ["младший лоцман", "лоцман", "старший лоцман"];
    check_line(pilots, "Требования", "- Как у лоцмана, а также:", true);
    check_line(pilots, "Требования", "- Такие же требования, как к лоцману", true);
    check_line(pilots, "Требования", "- Работать с лоцманом", false);
    let pilots = ["נווט זוטר", "נווט", "נווט בכיר"];
    check_line(pilots, "דרישות", "- בנוסף לדרישות של הנווט:", true);
    check_line(pilots, "דרישות", "- עובד עם הנווט", false);
    let pilots = ["一级：水手", "二级：引航员", "三级：船长"];
    check_line(pilots, "任职要求", "- 上一级的所有要求", true);
    check_line(pilots, "任职要求", "- 同上，另需：", true);
    check_line(pilots, "任职要求", "- 与引航员一起值班", false);
}

#[test]
fn a_page_that_is_partly_in_english_is_read_in_both() {
    let levels = ["Level 1: Pilot", "Level 2: Harbour Pilot", "Level 3: Harbour Master"];
    let rows = format!("- {}", "Rows wherever nobody else would. ".repeat(8));
    let lines = ["- Guides the ship and the crew", &rows, "- Alle Anforderungen an Harbour Pilot"];
    let expected = ["Level 3: Harbour Master requirements <- Level 2: Harbour Pilot"];
    check_tongue(levels, ["Responsibilities", "Anforderungen"], lines, &expected);
}

#[test]
fn what_is_asked_at_the_step_before_is_built_on_where_nobody_has_only_been_there() {
    let lotsen = ["Junior Lotse", "Lotse", "Senior Lotse"];
    check_line(lotsen, "Anforderungen", "- Es zählen die Anforderungen der vorherigen Stufe", true);
    check_line(lotsen, "Anforderungen", "- Drei Jahre mit Anforderungen der vorherigen Stufe", false);
    check_line(lotsen, "Anforderungen", "- Anforderungen der vorherigen Stufe seit drei Jahren", false);
    check_line(lotsen, "Anforderungen", "- Drei Jahre Erfahrung sowie die Anforderungen der vorherigen Stufe", true);
    check_line(lotsen, "Anforderungen", "- Die Anforderungen an vorherige Schiffe", false);
    let pilots = ["Kıdemsiz kılavuz", "Kılavuz", "Kıdemli kılavuz"];
    check_line(pilots, "Gereksinimler", "- Bir önceki seviyede beklenen yetkinlikler", true);
    check_line(pilots, "Gereksinimler", "- Önceki seviyede beklenen yetkinliklerde üç yıl deneyim", false);
    let pilots = ["初級水先人", "中級水先人", "上級水先人"];
    check_line(pilots, "応募要件", "- 前の等級の条件", true);
    check_line(pilots, "応募要件", "- 経験は前の等級の条件", false);
}

#[test]
fn one_word_between_may_be_strange_and_none_before_what_takes_over() {
    let lotsen = ["Junior Lotse", "Lotse", "Senior Lotse"];
    check_line(lotsen, "Anforderungen", "- Alle üblichen Anforderungen an Lotsen", true);
    check_line(lotsen, "Anforderungen", "- Alle seemännisch üblichen Anforderungen an Lotsen", false);
    check_line(lotsen, "Anforderungen", "- Alle Anforderungen gegen Lotse", false);
    check_line(lotsen, "Anforderungen", "- Beherrscht die Anforderungen des Lotsen", true);
    check_line(lotsen, "Anforderungen", "- Vermittelt beherrschte Anforderungen des Lotsen", false);
    let pilots = ["стажёр", "лоцман", "старший лоцман"];
    check_line(pilots, "Требования", "- Выполнение требований, предъявляемых к лоцману", true);
    check_line(pilots, "Требования", "- Проверяет выполнение требований лоцмана", false);
    let pilots = ["初級水先人", "中級水先人", "上級水先人"];
    check_line(pilots, "応募要件", "- 中級水先人に求められる力をすべて備えている", true);
    check_line(pilots, "応募要件", "- 中級水先人と協力し、すべての条件を調べる", false);
}

#[test]
fn what_is_asked_of_a_role_needs_no_other_word() {
    let pilots = ["Piloto júnior", "Piloto", "Piloto sénior"];
    check_line(pilots, "Requisitos", "- Lo exigido al piloto y, adicionalmente:", true);
    check_line(pilots, "Requisitos", "- Todo lo que pedimos a un piloto", true);
    check_line(pilots, "Requisitos", "- Ayudar al piloto a cumplir los requisitos", false);
    let pilots = ["Leerling", "Loods", "Meester"];
    check_line(pilots, "Eisen", "- Hetzelfde als wat we van een loods vragen, plus een diploma", true);
}

#[test]
fn a_step_is_counted_or_told_by_its_number() {
    let lotsen = ["Matrose I", "Matrose II", "Bootsmann"];
    check_line(lotsen, "Anforderungen", "- Alle Anforderungen der zweiten Stufe", true);
    check_line(lotsen, "Anforderungen", "- Alle Anforderungen der Stufe II", true);
    check_line(lotsen, "Anforderungen", "- Alle Anforderungen der mittleren Stufe", true);
    check_line(lotsen, "Anforderungen", "- Alle Anforderungen der 2 Stufen", false);
    check_tongue(
        ["Matelot I", "Matelot II", "Bosco"],
        ["Missions", "Exigences"],
        ["- Abc", "- Toutes les missions des niveaux I et II", "- Def"],
        &["Bosco responsibilities <- Matelot I + Matelot II"],
    );
}

#[test]
fn roles_are_called_by_the_one_word_that_only_they_have() {
    check_tongue(
        ["Matelot stagiaire", "Matelot titulaire", "Maître"],
        ["Missions", "Exigences"],
        [
            "- Aux missions du stagiaire s'ajoutent :",
            "- Toutes les missions du matelot",
            "- Celles exigées du titulaire, plus :",
        ],
        &["Matelot titulaire responsibilities <- Matelot stagiaire", "Maître requirements <- Matelot titulaire"],
    );
    check_tongue(
        ["Помощник лоцмана", "Лоцман", "Капитан"],
        ["Обязанности", "Требования"],
        ["- Все обязанности помощника, а также:", "- Сохраняет обязанности лоцмана", "- Прочее"],
        &["Лоцман responsibilities <- Помощник лоцмана", "Капитан responsibilities <- Лоцман"],
    );
}
