//! Beginnings of words that together tell what a section is of, however the words go on: `Karriere und Entwicklung`,
//! `Kroki procesu rekrutacyjnego`. English has none of them, as its words are told by the other tables.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds; none is
//! shorter than three letters.

/// Of how one is hired.
pub const HIRING: &str = "rekrut, recrut, reclut, rekry, werving, sollicit, bewerb, einstell, auswahl, seleccion, selecao, selez, \
    seleks, contrat, zatrudn, nabor, vyber, prijim, prijet, ansok, ansog, soknad, ansaett, ansett, anstall, hakem, \
    haun, hakupros, felvetel, jelentkez, kivalaszt, toborz, mulakat, basvur, ise, angaj, интервью, собесед, отбор, \
    наим, подбор, трудоустр, відбор, підбор, співбес, προσλη, επιλογ, αιτησ, συνεντ, גיוס, הגיוס, קבלה, הקבלה, \
    מיון, המיון, توظيف, التوظيف, للتوظيف, اختيار, الاختيار, تقديم, التقديم, lamar, wawancara";

/// Of what comes after what.
pub const PROCESS: &str = "proces, prozess, prosess, ablauf, schritt, phase, verlauf, etap, etape, stapp, fase, fasi, passo, paso, steg, \
    trin, vaihe, kulku, menet, lepes, folyamat, asama, adim, surec, sureci, krok, prubeh, przebieg, процес, этап, \
    етап, шаг, крок, порядок, σταδι, βημα, διαδικασ, שלב, תהליך, خطو, مراحل, عملي, اجراء, tahap, langkah, alur, \
    deroul";

/// Of a career.
pub const CAREER: &str = "karrier, karriar, carrier, carrer, carreir, karier, kariyer, карьер, кар'єр, καριερ, επαγγελματικ, urake, \
    urapol, loopba, laufbahn, קריירה, הקריירה, مهني, المهني, وظيفي, الوظيفي, karir";

/// Of how one grows in it.
pub const GROWTH: &str = "entwickl, aufstieg, perspektiv, weiterentw, evolu, evoluc, progress, crecim, desarroll, cresc, desenvolv, \
    svilupp, crescit, ontwikkel, doorgroei, groei, rozw, awans, rozvoj, rust, postup, utveckl, udvikl, utvikl, \
    kehit, etenem, fejlod, elorel, gelis, dezvolt, avans, promov, развит, рост, розвит, зростан, εξελιξ, αναπτυξ, \
    התפתח, והתפתח, קידום, تطور, التطور, نمو, النمو, ترق, الترق, pengembang, moglich, opportunit, oportunid, pfad, \
    sciezk, cest, шлях, путь, polku";

/// Of what is measured.
pub const MEASURES: &str = "kriter, indikat, miar, mierni, wskazn, mittar, mutato, szempont, merosz, ukazat, merit, показн, показат, \
    критер, метрик, δεικτ, κριτηρ, μετρικ, מדד, קריטריונ, معايير, موشر, مقاييس, gosterge, olcut, ukuran, \
    ocen, evalu, avalia, misur, medire, medimo, medir, messen, merken, erkenn, wissen, sabre, saura, savons, sapre, \
    weten, vet, juger, jugeo, pozname, узна, поим, суди, bilece";

/// Of how well one does.
pub const SUCCESS: &str = "erfolg, leistung, reussit, exit, sucess, sukces, uspech, framgang, suksess, onnist, menest, siker, teljesitm, \
    basari, успех, успіх, результат, ефектив, эффектив, επιτυχ, αποδοσ, הצלח, להצלח, ביצוע, نجاح, النجاح, اداء, \
    الاداء, keberhas, kinerja, \
    gut, bien, bem, bene, goed, bra, godt, dobrze, udal, risultat, resultad, resultat, rezult, цифр, хорош, iyi";

/// The same in languages that put no spaces between words: anywhere in a heading.
pub const UNSPACED: [(&[&str], &[&str]); 3] = [
    (
        &["採用", "選考", "応募", "入社", "招聘", "应聘", "录用", "채용", "입사", "지원", "뽑"],
        &["流れ", "手順", "プロセス", "进行", "流程", "步骤", "过程", "절차", "과정", "단계", "순서"],
    ),
    (
        &["キャリア", "将来", "この先", "职业", "今后", "晋升", "커리어", "경력"],
        &["道", "パス", "ステップ", "路", "发展", "方向", "경로", "단계", "방향"],
    ),
    (
        &["成果", "業績", "业绩", "绩效", "成效", "성과", "실적"],
        &["測", "計", "見方", "評価", "衡量", "评估", "评价", "考核", "기준", "측정", "평가"],
    ),
];
