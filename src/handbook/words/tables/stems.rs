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
    критер, метрик, δεικτ, κριτηρ, μετρικ, מדד, קריטריונ, معايير, موشر, مقاييس, gosterge, olcut, ukuran";

/// Of how well one does.
pub const SUCCESS: &str = "erfolg, leistung, reussit, exit, sucess, sukces, uspech, framgang, suksess, onnist, menest, siker, teljesitm, \
    basari, успех, успіх, результат, ефектив, эффектив, επιτυχ, αποδοσ, הצלח, להצלח, ביצוע, نجاح, النجاح, اداء, \
    الاداء, keberhas, kinerja";
