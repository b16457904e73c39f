//! Headings of made-up ports in every language: what one does, brings, may bring, how one is hired, what one gets.

use crate::handbook::Kind::{
    self, CareerLadder, HiringProcess, NiceToHave, PerformanceIndicators, Requirements, Responsibilities,
};
use crate::handbook::words::gist::Gist;
use crate::handbook::words::tables::english_words;
use crate::handbook::words::tests::kinds;
use crate::handbook::words::{Reading, TONGUES, normal, strict_reading};

#[test]
fn every_language_says_it_in_its_own_words() {
    let rows = [
        [
            "Deine künftigen Aufgaben im Hafen",
            "Was wir von einer Lotsin erwarten",
            "Außerdem wünschen wir uns",
            "In diesen Schritten rekrutieren wir Lotsen an Bord",
            "Darauf darfst du dich am Kai freuen",
        ],
        [
            "Welke taken wachten in de haven",
            "Dit verwachten we van een loods",
            "Een plus aan boord",
            "De stappen van onze werving",
            "Wat wij een loods bieden",
        ],
        [
            "Les missions que vous ferez au port",
            "Es-tu la candidate idéale pour le port ?",
            "Un vrai plus à bord",
            "Les étapes pour embaucher un pilote",
            "Ce que nous proposons au port",
        ],
        [
            "Cosa farai ogni giorno in porto",
            "Cosa ci aspettiamo da un pilota",
            "È gradita la conoscenza delle maree",
            "Le fasi dei nostri colloqui",
            "Cosa offriamo in porto",
        ],
        [
            "Las tareas que harás en el puerto",
            "A quién estamos buscando a bordo",
            "Suma puntos conocer las mareas",
            "Los pasos de nuestras entrevistas",
            "Qué ofrecemos en el puerto",
        ],
        [
            "O que você fará no porto",
            "Procuramos alguém que conheça marés",
            "É um plus conhecer marés",
            "As etapas das nossas entrevistas",
            "O que oferecemos no porto",
        ],
        [
            "Vad kommer du att göra i hamnen",
            "Vad vi förväntar oss ombord",
            "Extra plus om du känner tidvattnet",
            "Stegen i vår rekrytering",
            "Vad vi erbjuder i hamnen",
        ],
        [
            "Hvad du skal lave i havnen",
            "Hvad vi forventer om bord",
            "Et plus hvis du kender tidevandet",
            "Trin i vores rekruttering",
            "Hvad vi tilbyder i havnen",
        ],
        [
            "Hva du skal gjøre i havnen hver dag",
            "Hva vi forventer om bord",
            "Et pluss om du kjenner tidevannet",
            "Stegene i vår rekruttering",
            "Hva vi tilbyr i havnen",
        ],
        [
            "Tehtäväsi satamassa",
            "Luotsilta odotamme",
            "Erityistä plussaa on",
            "Rekrytoinnin seuraavat vaiheet",
            "Satamassa tarjoamme",
        ],
        [
            "Napi feladataid a kikötőben",
            "Mire lesz szükséged a hajón?",
            "Külön előny a fedélzeten",
            "A felvétel lépései a kikötőben",
            "Amit a kikötőben kínálunk",
        ],
        [
            "Co będziesz robić w porcie",
            "Szukamy osoby, która zna pływy",
            "Dodatkowym plusem na pokładzie",
            "Kolejne kroki rozmów w porcie",
            "Co oferujemy w porcie",
        ],
        [
            "Jaké úkoly tě v přístavu čekají",
            "Hledáme lodivoda, který",
            "Na palubě oceníme",
            "Jak u nás probíhají pohovory",
            "Co v přístavu nabízíme",
        ],
        [
            "Aké úlohy ťa v prístave čakajú",
            "Hľadáme niekoho, kto pozná príliv",
            "Na palube oceníme",
            "Ako u nás prebiehajú pohovory",
            "Čo v prístave ponúkame",
        ],
        [
            "Над чем вам предстоит работать в порту",
            "Мы ждём, что вы знаете приливы",
            "Плюсом на борту станет",
            "Как проходят собеседования в порту",
            "Что мы предлагаем в порту",
        ],
        [
            "Над чим працюватимеш у порту",
            "Чого ми очікуємо на борту",
            "Плюсом на борту стане",
            "Кроки нашого відбору в порту",
            "Що ми пропонуємо в порту",
        ],
        [
            "Твоите задачи на пристанището",
            "Какво очакваме от лоцмана",
            "Ще се счита за предимство",
            "Етапи на подбора на лоцмани",
            "Какво предлагаме на пристанището",
        ],
        [
            "Limanda neler yapacaksın",
            "Güvertede aradığımız özellikler",
            "Güvertede artı puan",
            "İşe alım adımları nasıl ilerler",
            "Limanda neler sunuyoruz",
        ],
        [
            "De ce te vei ocupa în port",
            "Pe cine căutăm la bord",
            "Ar fi un plus la bord",
            "Pașii prin care angajăm în port",
            "Ce oferim în port",
        ],
        [
            "Με τι θα ασχοληθείς στο λιμάνι",
            "Τι περιμένουμε από εσένα",
            "Θα εκτιμηθεί στο λιμάνι",
            "Τα βήματα της συνέντευξης",
            "Τι προσφέρουμε στο λιμάνι",
        ],
        ["מה תעשו אצלנו בנמל", "מה צריך להביא לסיפון", "יתרון לנווטים", "השלבים בגיוס לנמל", "מה אנחנו מציעים בנמל"],
        [
            "دورك في الميناء",
            "ما نتوقعه من البحار",
            "مهارات إضافية مفضلة",
            "خطوات المقابلة في الميناء",
            "ما نقدمه في الميناء",
        ],
        [
            "وظایف شما در بندر",
            "مهارت‌های مورد نیاز در بندر",
            "آشنایی با جزر و مد امتیاز محسوب می‌شود",
            "مراحل استخدام در بندر",
            "آنچه در بندر ارائه می‌دهیم",
        ],
        [
            "बंदरगाह पर आपकी जिम्मेदारियां",
            "बंदरगाह के लिए आवश्यक योग्यता",
            "बंदरगाह पर वांछनीय कौशल",
            "बंदरगाह की भर्ती प्रक्रिया",
            "हम बंदरगाह पर क्या प्रदान करते हैं",
        ],
        [
            "Công việc hàng ngày ở cảng",
            "Điều kiện ứng tuyển ở cảng",
            "Ưu tiên ứng viên biết thủy triều",
            "Các bước phỏng vấn ở cảng",
            "Phúc lợi ở cảng",
        ],
        [
            "Keseharianmu di pelabuhan",
            "Yang kami harapkan dari nakhoda",
            "Akan lebih baik jika mengenal pasang",
            "Tahapan wawancara di pelabuhan",
            "Apa yang kami tawarkan di pelabuhan",
        ],
        ["หน้าที่ในท่าเรือ", "ทักษะและประสบการณ์ในท่าเรือ", "หากมีจะพิจารณาเป็นพิเศษ", "ขั้นตอนการสัมภาษณ์ที่ท่าเรือ", "สวัสดิการที่ท่าเรือ"],
        [
            "港でお任せすることの例",
            "港で活躍できる人の例",
            "海の知識があれば嬉しい",
            "選考の流れと港の見学",
            "港で働く魅力の例",
        ],
        ["你在港口负责的事", "我们期待这样的你", "熟悉潮汐者更佳", "面试的步骤安排", "港口的福利待遇如下"],
        [
            "항구에서 하게 될 일들",
            "항구에서 이런 분을 모십니다",
            "조류를 알면 더 좋아요",
            "항구의 채용 단계 소개",
            "항구에서 드리는 혜택들",
        ],
    ];
    let means: [&[Kind]; 5] = [&[Responsibilities], &[Requirements], &[NiceToHave], &[HiringProcess], &[]];
    // English is told by its clauses as well.
    assert_eq!(rows.len(), TONGUES.len() - 1);
    for row in rows {
        for (heading, means) in row.iter().zip(means) {
            assert_eq!(kinds(heading), means, "{heading}");
        }
        // Not because another table lists them.
        let is_new = |heading: &str| strict_reading(&normal(heading)) == Reading::Name;
        assert!(row[..4].iter().any(|heading| is_new(heading)), "{row:?}");
    }
}

#[test]
fn what_is_told_of_two_languages_is_told_of_neither() {
    // `On` is you in Hungarian, and a language's words tell nothing beside another's.
    for heading in ["Projects you might work on", "All candidates", "Broad indicators", "Local iteration"] {
        assert_eq!(kinds(heading), [], "{heading}");
    }
}

#[test]
fn roles_and_firms_tell_no_kind() {
    for heading in [
        "Chargée des missions du port",
        "Responsable de las tareas del puerto",
        "Unser Profil",
        "Wo du arbeiten wirst",
        "Con quién harás lo que te toca",
        "Miejsce pracy, gdzie będziesz",
        "О компании и требованиях рынка",
        "เจ้าหน้าที่ท่าเรือ",
    ] {
        assert_eq!(kinds(heading), [], "{heading}");
    }
}

#[test]
fn two_kinds_are_two_or_the_first() {
    assert_eq!(kinds("Twoje codzienne zadania i czego oczekujemy"), [Responsibilities, Requirements]);
    assert_eq!(kinds("Was wir für diese Aufgaben erwarten"), [Responsibilities]);
}

/// A word of one language may begin as another's: none that tells a kind by itself is one of English.
#[test]
fn english_words_tell_no_kind_by_other_languages() {
    for word in english_words() {
        assert_eq!(super::told(word, Gist::of(word)), None, "{word}");
    }
}

#[test]
fn wishes_stand_before_and_behind_what_is_wished() {
    for heading in [
        "Conocimientos deseables del puerto",
        "Compétences appréciées à bord",
        "Competenze gradite a bordo",
        "Mile widziane umiejętności",
        "Бажані навички",
        "Επιθυμητά προσόντα",
    ] {
        assert_eq!(kinds(heading), [NiceToHave], "{heading}");
    }
}

#[test]
fn headings_that_say_it_otherwise() {
    let rows: [(Kind, &[&str]); 6] = [
        (
            Responsibilities,
            &[
                "En dag på jobbet i hamnen",
                "Egy nap a kikötőben",
                "يوم عمل في الميناء",
                "หนึ่งวันที่ท่าเรือ",
                "Arbeitsgebiet im Hafen",
                "Contenido del puesto de piloto",
                "Do que vai cuidar no porto",
                "Contenuti del ruolo in porto",
                "Inhoud van de functie aan boord",
                "Treść pracy w porcie",
                "Характер работы в порту",
                "Що вас чекає в порту",
                "Na čem budeš pracovat v přístavu",
                "Vad som väntar dig i hamnen",
            ],
        ),
        (
            Requirements,
            &[
                "Was du im Hafen können solltest",
                "Critères d'admission à bord",
                "Co od vás v přístavu čekáme",
                "Neler getirmelisin?",
                "Co přinášíš do přístavu",
                "Эта роль для вас, если вы любите море",
                "찾는 사람",
            ],
        ),
        (
            PerformanceIndicators,
            &[
                "Cómo se evaluará en el puerto",
                "Come verrai valutato in porto",
                "Jak cię oceniamy w porcie",
                "Seni limanda nasıl değerlendiriyoruz",
                "Hur du utvärderas i hamnen",
                "港での成功をどう測るか",
                "Chúng tôi đo thành công thế nào",
                "موفقیت چگونه سنجیده می‌شود",
                "如何评估",
                "बंदरगाह के प्रदर्शन सूचक",
                "เกณฑ์ความสำเร็จที่ท่าเรือ",
                "איך נמדדת ההצלחה בנמל",
                "Hvordan du blir vurdert i havnen",
                "Jak vás v přístavu budeme hodnotit",
                "Cum te evaluăm în port",
                "Miten sinua arvioidaan satamassa",
                "Hogyan értékelünk a kikötőben",
                "เราประเมินคุณอย่างไรที่ท่าเรือ",
            ],
        ),
        (
            CareerLadder,
            &[
                "Wohin es im Hafen gehen kann",
                "Vart du kan gå vidare",
                "Kam se můžete v přístavu posunout",
                "Куди можна рости в порту",
                "Накъде можеш да растеш",
                "Merre fejlődhetsz a kikötőben?",
                "Buradan nereye?",
                "Para onde podes ir",
                "Ke mana kamu bisa berlayar",
                "Bạn có thể đi tới đâu",
                "إلى أين يمكنك الوصول",
                "未來的發展",
                "今後の道",
                "앞으로의 경로",
                "نردبان شغلی",
                "अगले कदम",
                "บันไดอาชีพ",
                "Следващи стъпки",
                "Volgende niveau",
                "Следващо ниво",
                "הרמה הבאה",
                "سطح بعدی",
                "अगला स्तर",
                "ระดับถัดไป",
                "다음 등급",
            ],
        ),
        (
            NiceToHave,
            &[
                "Punkty dodatkowe w porcie",
                "Hodit se bude znalost přístavu",
                "Ще оценим",
                "必須ではない加点要素",
                "Není podmínkou",
                "Nie je podmienkou",
                "Ще се радваме, ако имаш",
                "あれば嬉しいスキル",
            ],
        ),
        (
            HiringProcess,
            &[
                "बंदरगाह में नियुक्ति प्रक्रिया",
                "ขั้นตอนการรับสมัครที่ท่าเรือ",
                "Reclutamiento y selección en el puerto",
                "Процедура найма в порту",
                "Limanda işe giriş süreci",
                "Zo werven wij",
                "Các vòng tuyển chọn",
                "เรารับคนอย่างไร",
                "応募から内定まで",
            ],
        ),
    ];
    for (kind, headings) in rows {
        for heading in headings {
            assert_eq!(kinds(heading), [kind], "{heading}");
        }
    }
}
