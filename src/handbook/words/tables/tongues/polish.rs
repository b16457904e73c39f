//! The words of headings in Polish.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
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
            kategoria placowa, widelki placowe, grupa wynagrodzenia, stopien zaszeregowania, zaszeregowanie, \
            poziom zaszeregowania, grupa zaszeregowania, grupa placowa, kategoria zaszeregowania, \
            stopien sluzbowy",
        ),
        (
            NiceToHave,
            "mile widziana, dodatkowy atut, dodatkowym atutem bedzie, atutem bedzie, \
            wymagania dodatkowe mile widziane, dodatkowe punkty, plusem bedzie, bedzie plusem, \
            wymagania pozadane, dodatkowo mile widziane, mile widziane, dodatkowe atuty, dodatkowym atutem, \
            atuty",
        ),
        (
            Responsibilities,
            "zakres odpowiedzialnosci, zakres zadan, glowne zadania, kluczowe zadania, podstawowe zadania, \
            dodatkowe zadania, opis obowiazkow, glowne odpowiedzialnosci, obowiazki, zakres obowiazkow, \
            glowne obowiazki, kluczowe obowiazki, zadania, odpowiedzialnosc, odpowiedzialnosci, \
            zadania i odpowiedzialnosc",
        ),
        (
            Requirements,
            "wymagane kwalifikacje, wymagane umiejetnosci, wymagane kompetencje, wymagane doswiadczenie, \
            wyksztalcenie i doswiadczenie, doswiadczenie i wyksztalcenie, wymogi, wymogi formalne, \
            niezbedne wymagania, konieczne wymagania, wiedza i umiejetnosci, cechy osobowe, cechy osobowosci, \
            wymagania, oczekiwania, nasze oczekiwania, kwalifikacje, umiejetnosci, kompetencje, doswiadczenie, \
            kompetencje i umiejetnosci, wymagania i oczekiwania",
        ),
        (
            PerformanceIndicators,
            "kluczowe wskazniki efektywnosci, kluczowe wskazniki wydajnosci, kryteria oceny, kryteria sukcesu, \
            cele i mierniki, miary sukcesu, wskazniki efektywnosci, kluczowe wskazniki, mierniki, \
            mierniki sukcesu, wskazniki, wskazniki sukcesu",
        ),
        (
            CareerLadder,
            "sciezka awansu, drabina kariery, mozliwosci awansu, rozwoj zawodowy, perspektywy rozwoju, \
            dalsze mozliwosci, perspektywy, sciezka zawodowa, mozliwosci rozwoju kariery, sciezka kariery, \
            sciezki kariery, rozwoj kariery, kolejny krok, kolejne kroki, nastepny krok, nastepny poziom, \
            kolejny poziom, dalszy rozwoj, mozliwosci rozwoju, sciezka rozwoju, sciezka rozwoju kariery, \
            plan kariery, plan rozwoju kariery",
        ),
        (
            HiringProcess,
            "przebieg procesu rekrutacji, etapy procesu rekrutacji, proces zatrudnienia, procedura rekrutacyjna, \
            rozmowy kwalifikacyjne, proces selekcji, proces rekrutacji, etapy rekrutacji, przebieg rekrutacji, \
            proces rekrutacyjny",
        ),
        (
            Overview,
            "cel roli, opis roli, podsumowanie, wprowadzenie, informacje o stanowisku, o stanowisku, o roli, \
            opis stanowiska, cel stanowiska, krotki opis",
        ),
    ],
    phrases: &[
        (NiceToHave, "pozadane, dodatkowo docenimy, bedzie plusem, dobrze jesli"),
        (
            Responsibilities,
            "twoj zakres zadan, na czym polega praca, czym sie zajmujemy, do twoich obowiazkow nalezec, \
            do twoich obowiazkow bedzie nalezec, do twoich zadan nalezec, czym bedziesz sie zajmowal, \
            czym bedziesz sie zajmowala, twoje zadania, twoje obowiazki, czym bedziesz sie zajmowac, \
            co bedziesz robic, za co bedziesz odpowiadac, za co odpowiadasz, czym sie zajmuje, \
            oczekiwania wobec roli, bedziesz, twoja rola, co robi, co robisz, co bedzie nalezec do ciebie, \
            twoj zakres obowiazkow, twoj dzien, jak wyglada praca",
        ),
        (
            Requirements,
            "czego oczekujemy od ciebie, nasze wymagania, nasze oczekiwania, co powinienes miec, aplikuj jesli, \
            oczekujemy od ciebie, szukamy osoby, czego od ciebie oczekujemy, idealny kandydat, \
            idealna kandydatka, czego oczekujemy, czego wymagamy, twoj profil, kogo szukamy, kogo poszukujemy, \
            co powinienes umiec, co cenimy, masz, jestes, wyksztalcenie, czego szukamy, czego potrzebujesz, \
            co musisz umiec, co wnosisz, wymagamy, oczekujemy, ta rola jest dla ciebie jesli, posiadasz, \
            posiadane kwalifikacje",
        ),
        (PerformanceIndicators, "po czym poznamy sukces"),
        (
            CareerLadder,
            "jak mozesz sie rozwijac, kariera, dalej, twoja sciezka, twoj rozwoj, dokad mozesz pojsc, \
            dalsza sciezka, dalsza kariera",
        ),
        (
            HiringProcess,
            "jak przebiega rekrutacja, jak przebiega proces, nabor, jak aplikowac, jak rekrutujemy, \
            jak wyglada rekrutacja, rekrutacja, jak to wyglada, nasz proces, jak sie zglosic, \
            jak wyglada proces",
        ),
    ],
    leading: &[
        (Responsibilities, "co robi, zakres obowiazkow, obowiazki, zadania, zakres odpowiedzialnosci"),
        (PerformanceIndicators, "jak mierzymy, jak oceniamy, po czym poznamy, wskazniki, kryteria oceny, mierniki"),
        (Requirements, "kogo, wymagania, umiejetnosci, kwalifikacje"),
        (HiringProcess, "jak do nas, kroki procesu, jak zostac, etapy rekrutacji"),
        (CareerLadder, "sciezka kariery"),
    ],
    senses: &[
        (
            Sense::Does,
            "zadan, obowiazk, odpowiedzialnos, bedziesz, bedzie nalez, bedzie odpowied, odpowiada, zajmow, \
            zakres prac, zakres czynn, robic., codzienn, na co dzien, dzialania, obejmuje, polega, pomozesz, \
            wyzwan, zakres., zakres obow, sie zajmujesz, zajmuje sie, tresc pracy, cie czeka, na ciebie czeka, \
            na czym polega, twoj wklad",
        ),
        (Sense::Part, "rola., roli., dzien, misja, praca., wyzwanie, pracy."),
        (Sense::Yours, "twoj, twoich, ci., cie, toba"),
        (
            Sense::Brings,
            "wymaga, wymog, oczekuj, szukamy, poszukuj, kwalifikacj, potrzebuj, kogo szuka, dla ciebie jesli, \
            aplikuj jesli, jesli jestes, jesli masz, idealny kandy, powinienes, cenimy, masz., kandydatow ocz, \
            przynosisz, wnosisz, profil., profilu, profilem, oczekiwania, oczekiwan., dla ciebie., \
            jest dla ciebie, wazne, sprawdzisz, pasujesz, niezbedne., musisz, kluczowe dla nas, liczy sie, \
            stawiamy na, chcemy zatrudn, warunki przyjec, warunki konieczne, warunki formalne",
        ),
        (Sense::Trait, "wykszt, doswiad, umiejet, kompeten, wiedz, znajomo, predyspoz, cechy, kandyd, skills., certyf"),
        (Sense::Needed, "wymagan, niezbed, potrzeb, idealn, konieczn, minimaln, osobow"),
        (
            Sense::Wishes,
            "mile widzi, atut, plusem, nice to have, plusy, dodatkowy plus, dodatkowe punkty, doceni, byloby super, \
            byloby swiet, super gdyby, swietnie gdyby, super jesli, nie jest wymag, nie jest koniecz, nie wymag, \
            dodatkowo, jeszcze lepiej, wisienka, dodatkowe umiej, punkty dodatk",
        ),
        (
            Sense::Hired,
            "proces rekrut, etapy rekrut, przebieg rekrut, proces selek, rozmowy rekrut, \
            rozmowa rekrut",
        ),
        (Sense::Hiring, "rekrut, zatrudn, nabor, aplikow, rozmow, selekc, wybiera, wybor"),
        (Sense::Steps, "proces, etap, krok, przebieg, wyglada, jak."),
        (Sense::Climbs, "sciezka kar, sciezki kar, sciezka rozw, mozliwosci rozw, mozliwosci awans, awans"),
        (Sense::Career, "karier, zawodow"),
        (Sense::Growth, "rozw, awans, sciezk, mozliwos, krok, dalsz"),
        (
            Sense::Judged,
            "wskaznik, mierniki, kryteria suk, kryteria oceny, jak cie ocen, jak ocenia, \
            jak bedziesz ocen",
        ),
        (Sense::Measure, "wskazn, mierz, miern, kryter, oceni, poznam"),
        (Sense::Success, "sukces, efektyw, wynik, dobrze, udalo, uda sie"),
        (
            Sense::Other,
            "oferuj, oferta., nasza oferta, o nas., kim jestesmy, benefit, dlaczego, miejsce prac, wynagrodz, \
            zapewnia, zysk, o firmie, kontakt, warunki, gwarant, dolacz, pensja, lokaliz, firma., firmie, \
            nauczysz, kultura, wartosci, godziny, twoj zespol, nasz zespol, zespol., gdzie, z kim, otrzym, \
            dostan, mozemy ci dac, tak pracuj, dlatego, czemu my, nasze wartosci",
        ),
    ],
    levels: "poziomy, poziom, poziomy stanowisk, poziomy stanowiska, szczeble, poziomy kariery, stopnie, \
        poziomy zaawansowania",
    specialties: "specjalizacje, specjalizacja, obszary specjalizacji, obszary, kierunki, specjalnosci",
    contents: "spis tresci, slowniczek, slownik pojec",
    descriptions: "opis stanowiska",
    wishes: "mile widziane, pozadane",
    ranks: &[
        (Height::Entry, "mlodszy, mlodsza, poczatkujacy"),
        (Height::Middle, "regularny, sredni"),
        (Height::Senior, "starszy, starsza, doswiadczony, zaawansowany"),
        (Height::Lead, "wiodacy, wiodaca"),
        (Height::Principal, "glowny, glowna"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "konsultantka, ksiegowy, ksiegowa, ekspert, dyrektorka, kierowniczka, programistka, \
            projektantka, inzynierka, asystent, asystentka, stazystka, praktykant, kierowca, mechanik, \
            elektryk, sprzedawca, nauczyciel, pielegniarka, prawnik, kucharz, kelner, magazynier, \
            sekretarka, specjalista, specjalistka, kierownik, menedzer, menedzerka, analityk, analityczka, \
            dyrektor, programista, inzynier, koordynator, koordynatorka, doradca, handlowiec, konsultant, \
            projektant, stazysta, lider, liderka, pielegniarz, referent, technik, ekspertka, administratorka",
        ),
        (Uses::HEAD, "kierownik, dyrektor, specjalista, specjalistka, programista, inzynier"),
        (Uses::RANK, "samodzielny, samodzielna, ekspercki"),
        (Uses::STEP, "poziom, szczebel, stopien, kategoria"),
        (Uses::AS, "jako"),
        (Uses::JOINT, "na, dla, stanowisku, stanowiska"),
        (Uses::AND, "i, oraz"),
        (Uses::ROLES, "stanowiska"),
        (Uses::TRAIT, "wiedza, umiejetnosci, doswiadczenie, wyksztalcenie"),
        (
            Uses::BROUGHT,
            "doswiadczenie, znajomosc, umiejetnosc, umiejetnosci, wyksztalcenie, wiedza, wiedzy, gotowosc, \
            zrozumienie, masz, jestes, znasz",
        ),
        (Uses::HIRES, "rozmowa, rozmowy, telefoniczna, zadanie"),
        (Uses::GIVES, "oferujemy, oferuje, dlaczego"),
        (Uses::OURS, "nas, firma"),
        (Uses::FOREIGN, "co, za, jak, twoje, twoj"),
        (Uses::GRADE, "stopien, szczebel placowy, grupa, siatka plac"),
    ],
    ..NONE
};
