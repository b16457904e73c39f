//! The words of headings in Polish, Czech and Slovak.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Polish.
pub const POLISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "poziom placowy, poziom wynagrodzenia, poziom stanowiska, szczebel, szczebel stanowiska, \
            kategoria placowa, widelki placowe, grupa wynagrodzenia, stopien zaszeregowania, zaszeregowanie",
        ),
        (
            NiceToHave,
            "mile widziana, dodatkowy atut, dodatkowym atutem bedzie, atutem bedzie, \
            wymagania dodatkowe mile widziane, dodatkowe punkty, plusem bedzie, bedzie plusem, wymagania pozadane, \
            dodatkowo mile widziane",
        ),
        (
            Responsibilities,
            "zakres odpowiedzialnosci, zakres zadan, glowne zadania, kluczowe zadania, podstawowe zadania, \
            dodatkowe zadania, opis obowiazkow, glowne odpowiedzialnosci",
        ),
        (
            Requirements,
            "wymagane kwalifikacje, wymagane umiejetnosci, wymagane kompetencje, wymagane doswiadczenie, \
            wyksztalcenie i doswiadczenie, doswiadczenie i wyksztalcenie, wymogi, wymogi formalne, \
            niezbedne wymagania, konieczne wymagania, wiedza i umiejetnosci, \
            cechy osobowe, cechy osobowosci",
        ),
        (
            PerformanceIndicators,
            "kluczowe wskazniki efektywnosci, kluczowe wskazniki wydajnosci, kryteria oceny, kryteria sukcesu, \
            cele i mierniki, miary sukcesu",
        ),
        (
            CareerLadder,
            "sciezka awansu, drabina kariery, mozliwosci awansu, rozwoj zawodowy, perspektywy rozwoju, \
            dalsze mozliwosci, perspektywy, sciezka zawodowa, mozliwosci rozwoju kariery",
        ),
        (
            HiringProcess,
            "przebieg procesu rekrutacji, etapy procesu rekrutacji, proces zatrudnienia, procedura rekrutacyjna, \
            rozmowy kwalifikacyjne, proces selekcji",
        ),
        (Overview, "cel roli, opis roli, podsumowanie, wprowadzenie, informacje o stanowisku"),
    ],
    phrases: &[
        (
            NiceToHave,
            "atuty, pozadane, \
            dodatkowo docenimy, docenimy",
        ),
        (
            Responsibilities,
            "twoj zakres zadan, na czym polega praca, czym sie zajmujemy, \
            do twoich obowiazkow nalezec, do twoich obowiazkow bedzie nalezec, do twoich zadan nalezec, \
            czym bedziesz sie zajmowal, czym bedziesz sie zajmowala",
        ),
        (
            Requirements,
            "czego oczekujemy od ciebie, nasze wymagania, nasze oczekiwania, co powinienes miec, aplikuj jesli, \
            oczekujemy od ciebie, szukamy osoby, \
            czego od ciebie oczekujemy, idealny kandydat, idealna kandydatka",
        ),
        (PerformanceIndicators, "mierniki"),
        (CareerLadder, "jak mozesz sie rozwijac, kariera"),
        (HiringProcess, "jak przebiega rekrutacja, jak wyglada proces rekrutacji, jak przebiega proces, nabor"),
    ],
    leading: &[
        (Responsibilities, "co robi, zakres obowiazkow, obowiazki, zadania, zakres odpowiedzialnosci"),
        (PerformanceIndicators, "jak mierzymy, jak oceniamy, po czym poznamy, wskazniki, kryteria oceny"),
        (Requirements, "kogo"),
        (HiringProcess, "jak do nas, kroki procesu, jak zostac"),
    ],
    levels: "poziomy, poziom, poziomy stanowisk, poziomy stanowiska, szczeble, poziomy kariery, stopnie",
    specialties: "specjalizacje, specjalizacja, obszary specjalizacji, obszary, kierunki, specjalnosci",
    roles: "specjalista, specjalistka, kierownik, menedzer, menedzerka, analityk, analityczka, dyrektor, programista, \
        inzynier, koordynator, koordynatorka, doradca, handlowiec, konsultant, tester, projektant, stazysta, \
        lider, liderka, pielegniarz, referent, operator, technik, ekspertka, administrator, administratorka",
    ranks: "mlodszy, mlodsza, starszy, starsza, glowny, glowna, wiodacy, wiodaca, samodzielny, samodzielna",
    ..NONE
};

/// Czech.
pub const CZECH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "platovy stupen, mzdovy stupen, mzdova trida, tarifni trida, tarifni stupen, uroven pozice, \
            platova uroven, mzdova uroven, pracovni stupen, stupen pozice, platove pasmo, mzdove pasmo",
        ),
        (
            NiceToHave,
            "vyhodou je, vyhodou bude, velkou vyhodou, co ocenime, plusem bude, je plus, vitanou vyhodou, \
            dalsi vyhody pro uchazece",
        ),
        (
            Responsibilities,
            "odpovednosti, zodpovednosti, zodpovednost, povinnosti, ukoly, hlavni ukoly, hlavni odpovednosti, \
            klicove odpovednosti, klicove ukoly, pracovni napln, popis prace, popis cinnosti, pracovni ukoly, \
            cinnosti, hlavni cinnosti, pracovni povinnosti, rozsah odpovednosti, oblasti odpovednosti, \
            kompetence a odpovednosti, ukoly a odpovednosti",
        ),
        (
            Requirements,
            "pozadujeme, pozadovane dovednosti, pozadovane znalosti, pozadovana kvalifikace, kvalifikace, \
            kvalifikacni pozadavky, kvalifikacni predpoklady, predpoklady, dovednosti, znalosti a dovednosti, \
            vzdelani a praxe, vzdelani a zkusenosti, kompetence, ocekavame, ocekavani, naroky, potrebne znalosti, \
            nezbytne pozadavky, \
            osobni vlastnosti",
        ),
        (
            PerformanceIndicators,
            "ukazatele vykonnosti, klicove ukazatele vykonnosti, klicove ukazatele, vykonnostni ukazatele, \
            meritka uspechu, kriteria uspechu, metriky uspechu, hodnotici kriteria, kriteria hodnoceni, \
            ukazatele uspechu, cile a ukazatele, cile a metriky",
        ),
        (
            CareerLadder,
            "karierni zebricek, karierni rust, karierni cesta, karierni draha, karierni rozvoj, \
            moznosti karierniho rustu, moznosti karierniho postupu, moznosti rustu, moznosti postupu, dalsi kroky, \
            dalsi postup, profesni rust, profesni rozvoj, rozvoj kariery, dalsi uroven",
        ),
        (
            HiringProcess,
            "prijimaci rizeni, naborovy proces, vyberovy proces, proces naboru, proces vyberu, prijimaci proces, \
            prubeh vyberoveho rizeni, prubeh naboru, prubeh pohovoru, prubeh prijimaciho rizeni, prubeh vyberu, \
            faze vyberoveho rizeni, kroky vyberoveho rizeni",
        ),
        (Overview, "o pozici, popis role, ucel pozice, ucel role, charakteristika pozice, o praci, smysl role"),
    ],
    phrases: &[
        (JobGrade, "stupen"),
        (
            NiceToHave,
            "co ti pomuze, co vam pomuze, vyhodou bude pokud, ocenime pokud, bude vyhodou, co je vyhodou, potesi nas, vyhodou, vyhoda, vitano, \
            vitane, ocenime, plusem, \
            bonusem je, bonusem bude",
        ),
        (
            Responsibilities,
            "cemu se budes venovat, cemu se budete venovat, co bude tvoje prace, co mas na starosti, co budete delat, co te ceka, co vas ceka, co te u nas ceka, co vas u nas ceka, vase ukoly, tve ukoly, \
            tvoje ukoly, vase odpovednosti, tva role, vase role, naplni vasi prace bude, napln tve prace, \
            co bude tvym ukolem, cim se budete zabyvat, za co budete odpovidat, co je vasi naplni prace, \
            co bude vasi naplni prace, \
            za co budes zodpovidat, za co budes odpovidat, za co budete zodpovidat",
        ),
        (
            Requirements,
            "co ocekavame, co od vas ocekavame, co od tebe ocekavame, co pozadujeme, co potrebujete, co potrebujes, \
            co byste meli umet, co bys mel umet, co bys mel, co byste meli, co byste mel, vas profil, tvuj profil, \
            jste, mate, mas, hledame, hledame nekoho, kdo jste, od vas ocekavame, od tebe ocekavame, \
            co byste meli mit, co musite umet, vzdelani, praxe, zkusenosti, \
            co od vas potrebujeme, co od tebe potrebujeme",
        ),
        (PerformanceIndicators, "jak merime uspech, jak pozname uspech, podle ceho hodnotime, ukazatele, metriky"),
        (
            CareerLadder,
            "kam se muzete posunout, kam se muzes posunout, kam dal, kam muzete rust, co dal, vas dalsi rust, \
            kariera, povyseni",
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
        (Requirements, "koho, pozadavky, co bys mel, co byste meli"),
        (PerformanceIndicators, "jak merime, jak hodnotime"),
        (HiringProcess, "jak se k nam"),
    ],
    levels: "urovne, uroven, stupne, karierni urovne, urovne pozice, seniorita, urovne seniority, karierni stupne",
    specialties: "specializace, zamereni, odborna zamereni, oblasti zamereni, oblasti specializace, odbornosti, obory",
    descriptions: "popis pozice, popis role",
    roles: "vyvojar, vyvojarka, programator, programatorka, inzenyr, inzenyrka, analytik, analyticka, manazer, \
        manazerka, vedouci, reditel, reditelka, specialista, specialistka, konzultant, konzultantka, koordinator, \
        koordinatorka, obchodnik, obchodnice, ucetni, architekt, architektka, navrhar, navrharka, designer, \
        designerka, tester, testerka, stazista, technik, referent, referentka, asistent, asistentka, \
        administrator, spravce, sestra, ucitel, pravnik, nakupci, prodejce, expert, poradce, mistr",
    heads: "vedouci, reditel, reditelka, manazer, manazerka, specialista, specialistka, inzenyr, koordinator",
    ranks: "mladsi, starsi, vedouci, seniorni, juniorni, predni, zastupce, pokrocily, zacinajici",
    wishes: "vitane, vyhodou",
    ..NONE
};

/// Slovak.
pub const SLOVAK: Tongue = Tongue {
    nouns: &[
        (JobGrade, "platova trieda, platovy stupen, mzdova trieda, tarifna trieda"),
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
            "karierny rebricek, karierny postup, karierny rast, karierna cesta, karierny rozvoj, moznosti rastu",
        ),
        (
            HiringProcess,
            "vyberove konanie, prijimacie konanie, naborovy proces, vyberovy proces, priebeh vyberoveho konania",
        ),
        (Overview, "o pozicii, popis pozicie, ucel pozicie"),
    ],
    phrases: &[
        (JobGrade, "stupen"),
        (NiceToHave, "vyhodou, vitane, ocenime"),
        (Responsibilities, "co budete robit, co budes robit, vase ulohy, tvoje ulohy, co ta caka, co vas caka"),
        (Requirements, "koho hladame, co ocakavame, co od vas ocakavame, vas profil, tvoj profil, vzdelanie, prax"),
        (HiringProcess, "pohovory"),
        (Overview, "zhrnutie, prehlad"),
    ],
    leading: &[(Requirements, "koho")],
    levels: "urovne, stupne, uroven",
    specialties: "specializacie, zameranie, zamerania, specializacia",
    roles: "vyvojar, vyvojarka, programator, inzinier, analytik, manazer, manazerka, veduci, riaditel, specialista, \
        konzultant, koordinator, obchodnik, uctovnik, referent, technik",
    heads: "veduci, riaditel, manazer, specialista",
    ranks: "mladsi, starsi, hlavny, veduci",
    ..NONE
};
