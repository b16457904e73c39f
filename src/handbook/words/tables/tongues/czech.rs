//! The words of headings in Czech.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Czech.
pub const CZECH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "platovy stupen, mzdovy stupen, mzdova trida, tarifni trida, tarifni stupen, uroven pozice, \
            platova uroven, mzdova uroven, pracovni stupen, stupen pozice, platove pasmo, mzdove pasmo, \
            platova trida",
        ),
        (
            NiceToHave,
            "vyhodou je, vyhodou bude, velkou vyhodou, co ocenime, plusem bude, je plus, vitanou vyhodou, \
            dalsi vyhody pro uchazece, vyhodou",
        ),
        (
            Responsibilities,
            "odpovednosti, zodpovednosti, zodpovednost, povinnosti, ukoly, hlavni ukoly, hlavni odpovednosti, \
            klicove odpovednosti, klicove ukoly, pracovni napln, popis prace, popis cinnosti, pracovni ukoly, \
            cinnosti, hlavni cinnosti, pracovni povinnosti, rozsah odpovednosti, oblasti odpovednosti, \
            kompetence a odpovednosti, ukoly a odpovednosti, odpovednost, napln prace, naplni prace",
        ),
        (
            Requirements,
            "pozadujeme, pozadovane dovednosti, pozadovane znalosti, pozadovana kvalifikace, kvalifikace, \
            kvalifikacni pozadavky, kvalifikacni predpoklady, predpoklady, dovednosti, znalosti a dovednosti, \
            vzdelani a praxe, vzdelani a zkusenosti, kompetence, ocekavame, ocekavani, naroky, \
            potrebne znalosti, nezbytne pozadavky, osobni vlastnosti, pozadavky, znalosti",
        ),
        (
            PerformanceIndicators,
            "ukazatele vykonnosti, klicove ukazatele vykonnosti, klicove ukazatele, vykonnostni ukazatele, \
            meritka uspechu, kriteria uspechu, metriky uspechu, hodnotici kriteria, kriteria hodnoceni, \
            ukazatele uspechu, cile a ukazatele, cile a metriky, ukazatele vykonu",
        ),
        (
            CareerLadder,
            "karierni zebricek, karierni rust, karierni cesta, karierni draha, karierni rozvoj, \
            moznosti karierniho rustu, moznosti karierniho postupu, moznosti rustu, moznosti postupu, \
            dalsi kroky, dalsi postup, profesni rust, profesni rozvoj, rozvoj kariery, dalsi uroven, \
            karierni postup, dalsi krok",
        ),
        (
            HiringProcess,
            "prijimaci rizeni, naborovy proces, vyberovy proces, proces naboru, proces vyberu, prijimaci proces, \
            prubeh vyberoveho rizeni, prubeh naboru, prubeh pohovoru, prubeh prijimaciho rizeni, prubeh vyberu, \
            faze vyberoveho rizeni, kroky vyberoveho rizeni, vyberove rizeni",
        ),
        (
            Overview,
            "o pozici, popis role, ucel pozice, ucel role, charakteristika pozice, o praci, smysl role, \
            popis pozice",
        ),
    ],
    phrases: &[
        (JobGrade, "stupen"),
        (
            NiceToHave,
            "co ti pomuze, co vam pomuze, vyhodou bude pokud, ocenime pokud, bude vyhodou, co je vyhodou, \
            potesi nas, bonusem je, bonusem bude",
        ),
        (
            Responsibilities,
            "cemu se budes venovat, cemu se budete venovat, co bude tvoje prace, co mas na starosti, \
            co budete delat, co te ceka, co vas ceka, co te u nas ceka, co vas u nas ceka, vase ukoly, \
            tve ukoly, tvoje ukoly, vase odpovednosti, tva role, vase role, naplni vasi prace bude, \
            napln tve prace, co bude tvym ukolem, cim se budete zabyvat, za co budete odpovidat, \
            co je vasi naplni prace, co bude vasi naplni prace, za co budes zodpovidat, za co budes odpovidat, \
            za co budete zodpovidat, co budes delat",
        ),
        (
            Requirements,
            "co ocekavame, co od vas ocekavame, co od tebe ocekavame, co pozadujeme, co potrebujete, \
            co potrebujes, co bys mel, co byste meli, co byste mel, vas profil, tvuj profil, jste, mate, mas, \
            hledame, hledame nekoho, kdo jste, od vas ocekavame, od tebe ocekavame, co musite umet, vzdelani, \
            praxe, zkusenosti, co od vas potrebujeme, co od tebe potrebujeme, koho hledame",
        ),
        (PerformanceIndicators, "jak pozname uspech, podle ceho hodnotime, metriky"),
        (
            CareerLadder,
            "kam se muzete posunout, kam se muzes posunout, kam dal, kam muzete rust, co dal, vas dalsi rust, \
            kariera, dalsi rozvoj, tvuj rozvoj, vas rozvoj, postup",
        ),
        (
            HiringProcess,
            "jak probiha vyberove rizeni, jak probiha nabor, jak probiha pohovor, jak vypada vyberove rizeni, \
            jak se prihlasit, jak to probiha, jak nabirame, nabor, pohovory, pohovor",
        ),
        (Overview, "shrnuti, prehled, uvod"),
    ],
    leading: &[
        (Responsibilities, "co dela, napln prace, odpovednosti, povinnosti"),
        (Requirements, "koho, pozadavky"),
        (PerformanceIndicators, "jak merime, jak hodnotime"),
        (HiringProcess, "jak se k nam"),
    ],
    senses: &[
        (
            Sense::Does,
            "napln prac, naplni prac, pracovni napln, ukol, odpovednost, zodpovednost, pracovni cinnost, \
            hlavni cinnost, budete delat, budes delat, budes u nas del, delat, venovat, te ceka, vas ceka, \
            na starost, povinnost, pomuzete, pomuzes, popis prac, obnasi, zahrnuje, potkas, zodpovidat, \
            odpovidat, spociva, bezny den, pracovni den, zabyvat, budes resit, budete resit, budes pracovat, \
            budete pracovat, budes mit na, budete mit na, tvuj prinos, vas prinos, za co odpovid, obsah prace, \
            za co zodpovid",
        ),
        (Sense::Part, "prace, role., role v, den., roli, mise, vyzva, budes, budete"),
        (Sense::Yours, "ty., tva., tve., tvuj., tvoje, vase, vasi, vas., tebe"),
        (
            Sense::Brings,
            "pozad, predpoklad, hledame, ocekav, umet, potrebuj, kvalifika, idealni kandid, jste pro nas, \
            jsi pro nas, ten pravy, ta prava, bys mel, byste mel, mel bys, meli byste, koho hled, chceme od, \
            pokud jsi, profil., profilu, neobejdes, neobejdete, hodis, hodite, pozname, dulezit, musis, musite, \
            sednes, hledany, po vas chceme, po tobe chceme, od vas chceme, od tebe chceme, koho chceme, \
            vyzaduj, znat., prinasis, prinasite, je pro tebe, je pro vas",
        ),
        (
            Sense::Trait,
            "vzdelani, praxe, zkusenost, znalost, dovednost, kompeten, schopnost, kandidat, uchazec, osobnost",
        ),
        (Sense::Needed, "nutn, nezbyt, potrebn, minimal, ideal, osobn, povinn"),
        (
            Sense::Wishes,
            "vyhodou, vyhoda., plusem, ocenime, navic, uvitame, vitan, bonusov, neni podmink, neni nutn, plusove body, \
            potesi, jeste lepe, super kdyz, skvele, body navic, hodit se bude, bude se hodit, hodi se.",
        ),
        (Sense::Hired, "vyberove riz, vyberoveho riz, naborovy proc, vyberovy proc"),
        (Sense::Hiring, "vyber, nabor, prijim, prijet, prihlas, pohovor, vybir"),
        (Sense::Steps, "proces, rizeni, prubeh, probiha, krok, kol., jak."),
        (
            Sense::Climbs,
            "karierni post, karierni rust, karierniho rust, moznosti rust, moznosti rozv, kam se muze, povyseni",
        ),
        (Sense::Career, "karier, profesn"),
        (Sense::Growth, "rozvoj, rust, postup, moznost, krok, posun"),
        (Sense::Judged, "ukazatel, kriteria usp, kriteria hodn, jak te hodnot, jak vas hodnot, jak hodnot"),
        (Sense::Measure, "ukazat, kriter, hodnot, poznam, merim, mereni, meri."),
        (Sense::Success, "uspech, vykon, vysled, dobre"),
        (
            Sense::Other,
            "nabiz, nabid, benefit, o nas., kdo jsme, misto, mzda, mzdy, plat., platov, tesit, kontakt, \
            spolecnost, firma, firme, tym., vyhody, podmink, ziskas, ziskate, naucis, kultura, pracovni doba, \
            o firme, kde., s kym, dostanes, proc., co za to, dostanete, najdes, najdete, proto., jak pracuj",
        ),
    ],
    levels: "urovne, uroven, stupne, karierni urovne, urovne pozice, seniorita, urovne seniority, karierni stupne",
    specialties: "specializace, zamereni, odborna zamereni, oblasti zamereni, oblasti specializace, odbornosti, obory",
    contents: "obsah, slovnicek, slovnicek pojmu, slovnik pojmu",
    descriptions: "popis pozice, popis role",
    wishes: "vitane, vyhodou",
    ranks: &[
        (Height::Entry, "mladsi, juniorni, zacinajici, zacatecnik, nizsi"),
        (Height::Middle, "stredni"),
        (Height::Senior, "starsi, seniorni, pokrocily, zkuseny, zkusena, vyssi"),
        (Height::Lead, "vedouci"),
    ],
    uses: &[
        (Uses::AS, "jako"),
        (
            Uses::ROLE,
            "vyvojar, vyvojarka, programator, programatorka, inzenyr, inzenyrka, analytik, analyticka, \
            manazer, manazerka, vedouci, reditel, reditelka, specialista, specialistka, konzultant, \
            konzultantka, koordinator, koordinatorka, obchodnik, obchodnice, ucetni, architekt, architektka, \
            navrhar, navrharka, designerka, testerka, stazista, technik, referent, referentka, asistent, \
            asistentka, spravce, sestra, ucitel, pravnik, nakupci, prodejce, poradce, mistr",
        ),
        (
            Uses::HEAD,
            "vedouci, reditel, reditelka, manazer, manazerka, specialista, specialistka, inzenyr, koordinator",
        ),
        (Uses::RANK, "predni, zastupce, expertni"),
        (Uses::STEP, "uroven, stupen, kategorie, trida"),
        (Uses::BROUGHT, "zkusenost, zkusenosti, znalost, znalosti, schopnost, vzdelani"),
        (Uses::HIRES, "pohovor, rozhovor, hovor"),
        (Uses::GIVES, "nabizime, benefity"),
        (Uses::OURS, "nas, firma"),
        (Uses::FOREIGN, "co, za, jak"),
    ],
    ..NONE
};
