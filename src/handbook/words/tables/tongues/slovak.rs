//! The words of headings in Slovak.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Slovak.
pub const SLOVAK: Tongue = Tongue {
    nouns: &[
        (JobGrade, "platova trieda, platovy stupen, mzdova trieda, tarifna trieda, mzdove pasmo"),
        (NiceToHave, "vyhodou je, co ocenime"),
        (
            Responsibilities,
            "zodpovednosti, zodpovednost, povinnosti, ulohy, hlavne ulohy, pracovna napln, popis prace, \
            hlavne zodpovednosti",
        ),
        (
            Requirements,
            "poziadavky, pozadujeme, kvalifikacne poziadavky, pozadovane zrucnosti, predpoklady, zrucnosti, \
            vzdelanie a prax, ocakavame, poziadavky na uchadzaca",
        ),
        (
            PerformanceIndicators,
            "ukazovatele vykonnosti, klucove ukazovatele vykonnosti, ukazovatele vykonu, ukazovatele, \
            kriteria uspechu",
        ),
        (
            CareerLadder,
            "karierny rebricek, karierny postup, karierny rast, karierna cesta, karierny rozvoj, moznosti rastu, \
            dalsie kroky, dalsi krok, dalsi postup, profesijny rast, dalsia uroven",
        ),
        (
            HiringProcess,
            "vyberove konanie, prijimacie konanie, naborovy proces, vyberovy proces, priebeh vyberoveho konania",
        ),
        (Overview, "o pozicii, popis pozicie, ucel pozicie"),
    ],
    phrases: &[
        (JobGrade, "stupen, trieda"),
        (Responsibilities, "co budete robit, co budes robit, vase ulohy, tvoje ulohy, co ta caka, co vas caka"),
        (Requirements, "koho hladame, co ocakavame, co od vas ocakavame, vas profil, tvoj profil, vzdelanie, prax"),
        (HiringProcess, "pohovory"),
        (Overview, "zhrnutie, prehlad"),
    ],
    leading: &[(Requirements, "koho")],
    senses: &[
        (
            Sense::Does,
            "napln prac, naplnou prac, pracovna napln, uloha., ulohou, ulohy, zodpovednos, zodpovedny, \
            zodpovedna, pracovnej cinn, pracovna cinn, hlavne cinn, budete robit, budes robit, robit, venovat, \
            ta caka, vas caka, na starosti, povinnos, popis prac, comu sa, obnasa, zahrna, stretnes, \
            zodpovedas, zodpovedat, spociva, bezny den, pracovny den, bude tvoj, zaoberat, budes riesit, \
            budete riesit",
        ),
        (Sense::Part, "praca., praci, rola., role., den., misia, vyzva, budes, budete"),
        (Sense::Yours, "ty., tvoj, vasa, vase, vas., vasou, teba"),
        (
            Sense::Brings,
            "pozad, poziad, predpoklad, hladame, ocakav, vediet, potrebuj, kvalifika, idealny kandid, ten pravy, \
            ta prava, by si mal, mali by ste, koho hlad, chceme od, profil., profilu, nezaobides, hodis sa, \
            hodite sa, dolezit, musis, musite, od vas chceme, od teba chceme, koho chceme, vyzaduj",
        ),
        (
            Sense::Trait,
            "vzdelanie, prax, skusenos, znalos, zrucnos, kompeten, schopnos, kandidat, uchadzac, osobnos, \
            vedomost",
        ),
        (Sense::Needed, "nutn, nevyhnut, potrebn, minimal, idealn, osobnostn, povinn"),
        (
            Sense::Wishes,
            "vyhodou, vyhoda., plusom, ocenime, navyse, uvitame, vitan, bonusov, nie je podmienk, nie je nutn, \
            plusove body, potesi, este lepsie, super ak, skvele, hodit sa bude, bude sa hodit, hodi sa.",
        ),
        (Sense::Hired, "vyberove kon, vyberoveho kon, naborovy proc, vyberovy proc"),
        (Sense::Hiring, "vyber, nabor, prijim, prihlas, pohovor"),
        (Sense::Steps, "proces, konan, priebeh, prebieha, krok, kol., ako."),
        (
            Sense::Climbs,
            "karierny post, karierny rast, karierneho rast, moznosti rast, moznosti rozv, kam sa moz, povysenie",
        ),
        (Sense::Career, "karier, profesijn"),
        (Sense::Growth, "rozvoj, rast., rastu, postup, moznos, krok, posun"),
        (Sense::Judged, "ukazovatele, kriteria usp, kriteria hodn"),
        (Sense::Measure, "ukazov, meria, kriter, hodnot, spozna"),
        (Sense::Success, "uspech, vykon, vysled, dobre"),
        (
            Sense::Other,
            "ponuk, benefit, o nas., kto sme, preco, miesto, mzda, mzdov, plat., platov, tesit, kontakt, \
            spolocnos, firma, firme, tim., vyhody, podmienk, ziskas, ziskate, naucis, kultura, pracovny cas, \
            pracovna doba, kde., s kym, dostanes, co ti dame, dostanete, najdes, najdete, preto., ako pracuj",
        ),
    ],
    levels: "urovne, stupne, uroven",
    specialties: "specializacie, zameranie, zamerania, specializacia",
    contents: "obsah, slovnicek, slovnicek pojmov, slovnik pojmov",
    wishes: "vitane",
    ranks: &[
        (Height::Entry, "mladsi, juniorny, juniorna, zacinajuci"),
        (Height::Middle, "stredny, stredna"),
        (Height::Senior, "starsi, skuseny, skusena, seniorny, seniorna, pokrocily"),
        (Height::Lead, "veduci"),
        (Height::Principal, "hlavny"),
    ],
    uses: &[
        (Uses::AS, "ako"),
        (
            Uses::ROLE,
            "vyvojar, vyvojarka, programator, inzinier, analytik, manazer, manazerka, veduci, riaditel, \
            specialista, konzultant, koordinator, obchodnik, uctovnik, referent, technik",
        ),
        (Uses::HEAD, "veduci, riaditel, manazer, specialista"),
        (Uses::STEP, "uroven, stupen, kategoria, trieda"),
        (Uses::BROUGHT, "skusenosti, znalost, znalosti, schopnost, vzdelanie"),
        (Uses::HIRES, "pohovor, rozhovor, hovor"),
        (Uses::GIVES, "ponukame, benefity"),
        (Uses::OURS, "nas, firma"),
        (Uses::FOREIGN, "sa, ako, co"),
    ],
    ..NONE
};
