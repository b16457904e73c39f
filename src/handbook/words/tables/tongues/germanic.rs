//! The words of headings in German and Dutch.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// German.
pub const GERMAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "entgeltstufe, lohnstufe, gehaltsniveau, vergutungsniveau, stellenniveau, funktionsstufe, \
            karrierestufe der rolle, entgeltband, entgeltklasse, einstufung, positionsstufe, \
            gehaltsstufe der rolle, lohnklasse, verwendungsgruppe, jobstufe",
        ),
        (
            NiceToHave,
            "wunschenswert ware, wunschenswerte kenntnisse, wunschenswerte qualifikationen, zusatzlich von vorteil, \
            von vorteil sind, von vorteil ist, von vorteil ware, das ist von vorteil, bonuspunkte, schon zu haben, \
            soll kriterien, wunschenswerte erfahrung, nice to have kenntnisse, pluspunkte sammelst du, \
            wunschenswert sind",
        ),
        (
            Responsibilities,
            "wesentliche aufgaben, zentrale aufgaben, hauptverantwortung, hauptverantwortlichkeiten, \
            verantwortlichkeit, aufgabenbeschreibung, aufgabenbereiche, aufgabenfeld, aufgabenfelder, \
            aufgabenschwerpunkte, aufgaben und ziele, tatigkeitsbeschreibung, tatigkeitsschwerpunkte, \
            arbeitsaufgaben, aufgaben und pflichten, aufgaben und kompetenzen der rolle, zustandigkeitsbereich, \
            befugnisse und aufgaben, zusatzaufgaben, kernverantwortung, obliegenheiten",
        ),
        (
            Requirements,
            "mindestvoraussetzungen, anforderungen an die rolle, erforderliche qualifikationen, erforderliche kenntnisse, \
            notwendige qualifikationen, erwartete qualifikationen, fachliche voraussetzungen, \
            fachliche und personliche anforderungen, personliche anforderungen, personliche voraussetzungen, \
            einstellungsvoraussetzungen, mindestanforderungen, grundvoraussetzungen, qualifikationsprofil, \
            kompetenzprofil, bewerberprofil, bewerberinnenprofil, stellenanforderungen, ausbildung und erfahrung, \
            ausbildung und berufserfahrung, zusatzanforderungen, wir erwarten, unsere erwartungen, \
            unsere anforderungen, formale anforderungen, erfahrung und qualifikation, dein skillset, \
            personliche eigenschaften, personliche kompetenzen, personliche starken, soziale kompetenzen",
        ),
        (
            PerformanceIndicators,
            "erfolgsmassstabe, erfolgsmasse, leistungsmassstabe, kennzahlen und ziele, ziele und kennzahlen, ziele und messgrossen, erfolgsindikatoren, \
            erfolgsmessgrossen, erfolgskennzahlen, schlusselkennzahlen, leistungsmerkmale, leistungsbewertung, \
            leistungsbeurteilung, bewertungskriterien, beurteilungskriterien, zielvorgaben, kpis und ziele, \
            leistungsziele, erfolgsfaktoren, messkriterien, zielkennzahlen",
        ),
        (
            CareerLadder,
            "karriereaussichten, karrieremoglichkeiten, karrierechancen, karriereoptionen, beruflicher aufstieg, \
            berufliche entwicklung, berufliche weiterentwicklung, aufstiegsperspektiven, aufstiegswege, \
            entwicklungswege, entwicklungschancen, karriereverlauf, laufbahnentwicklung, beforderung, \
            karriereentwicklungspfad, nachste rolle, nachster karriereschritt, weitere entwicklung, \
            mogliche nachste schritte, mogliche entwicklung, fachlaufbahn, fuhrungslaufbahn, \
            nachste karrierestufe",
        ),
        (
            HiringProcess,
            "ablauf des bewerbungsverfahrens, ablauf der bewerbung, ablauf des auswahlverfahrens, \
            ablauf des auswahlprozesses, ablauf der einstellung, bewerbung und auswahl, auswahlgesprache, \
            einstellung, vorstellungsgesprach, bewerbungsgesprache, rekrutierungsprozess, personalauswahl, \
            interviewprozess, stufen des auswahlverfahrens, schritte im bewerbungsprozess, schritte der bewerbung, \
            phasen des auswahlverfahrens, einstellungsprozedere, rekrutierung, interviews und auswahl",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "schon ware es wenn, toll ware es wenn, es ist ein plus wenn, ausserdem freuen wir uns uber, \
            daruber freuen wir uns, optional, \
            idealerweise bringst du mit, idealerweise bringen sie mit, idealerweise hast du, idealerweise haben sie",
        ),
        (
            Responsibilities,
            "was macht ein, was macht eine, was tut ein, was tut eine, das macht die rolle, das macht diese rolle, hier packst du an, hier packst du mit an, \
            das kannst du bewegen, was du bei uns tun wirst, hier bringst du dich ein, wobei du uns unterstutzt, \
            wie du uns unterstutzt, dein beitrag, ihr beitrag, dein verantwortungsbereich, \
            ihr verantwortungsbereich, in dieser rolle wirst du, in dieser rolle, wofur wir dich brauchen, \
            wofur wir sie brauchen, verantwortung, tatigkeit, pflichten, \
            so sieht dein alltag aus, so sieht dein arbeitsalltag aus, so sieht dein tag aus, dein arbeitsalltag, \
            dein alltag bei uns",
        ),
        (
            Requirements,
            "was wir uns von dir wunschen, was wir uns von ihnen wunschen, wen wir uns wunschen, das brauchst du, das bringst du idealerweise mit, das haben sie im gepack, damit uberzeugst du uns, \
            damit uberzeugen sie uns, damit punktest du, damit punkten sie, was uns uberzeugt, wir wunschen uns, \
            wen suchen wir, wer du bist, wer zu uns passt, wer passt zu uns, so passt du zu uns, \
            du passt zu uns wenn du, dein rustzeug, ihr rustzeug, das solltest du haben, sie verfugen uber, \
            du verfugst uber, ihre starken, deine starken, berufserfahrung, erfahrung, erfahrungen, skillset, \
            dein know how, ihr know how, deine skills, ihre skills, unsere erwartungen an dich, \
            unsere erwartungen an sie, womit du uns uberzeugst, womit sie uns uberzeugen, \
            personliche kompetenzen und, personliche eigenschaften und",
        ),
        (
            PerformanceIndicators,
            "wie wir deinen erfolg messen, wie wir ihren erfolg messen, daran erkennst du erfolg, \
            woran du erfolg erkennst, woran sie erfolg erkennen, wie erfolg aussieht, \
            daran wird dein erfolg gemessen, daran messen wir deinen erfolg, so messen wir deinen erfolg",
        ),
        (
            CareerLadder,
            "wohin die reise geht, wohin du wachsen kannst, wie geht es danach weiter, von hier aus, \
            deine karriere, ihre karriere, danach",
        ),
        (
            HiringProcess,
            "so lauft die bewerbung ab, so lauft das bewerbungsverfahren, so lauft das bewerbungsverfahren ab, \
            so lauft das auswahlverfahren ab, wie lauft die bewerbung ab, wie lauft das bewerbungsverfahren, \
            dein bewerbungsprozess, der weg zu uns, wie wir auswahlen, so wahlen wir aus, \
            so geht's nach der bewerbung weiter, bewerbung so geht's, auswahl",
        ),
    ],
    leading: &[
        (
            PerformanceIndicators,
            "wie wir erfolg, daran messen, so messen wir, woran wir erfolg, woran wir deinen erfolg, \
            woran wir ihren erfolg",
        ),
        (
            HiringProcess,
            "so kommst du zu uns, so kommen sie zu uns, wie du zu uns kommst, wie sie zu uns kommen, schritte bis zur, so lauft die bewerbung",
        ),
    ],
    levels: "rollenstufen, erfahrungslevel, erfahrungsstufen und level, senioritatsebenen, hierarchiestufen, ebenen, \
        karriereebenen",
    specialties: "spezialisierungsrichtungen, einsatzbereiche, einsatzgebiete, fachbereiche, fokusthemen, schwerpunktthemen, \
        fachschwerpunkte, themenschwerpunkte, spezialisierungen und schwerpunkte",
    roles: "datenanalyst, analyst, datenanalystin, fachreferent, fachreferentin, kundenberater, kundenberaterin, \
        pflegefachkraft, pflegefachfrau, pflegefachmann, sozialarbeiter, sozialarbeiterin, werkstudentin, azubi, \
        volontar, volontarin, kraft, hilfskraft, teamleitung, abteilungsleitung, bereichsleitung, projektleitung, \
        vertriebsleitung, trainerin, gartner, gartnerin, backer, backerin, tischler, tischlerin",
    compounds: "analyst, analystin, assistent, assistentin, referent, referentin, architekt, architektin, kaufmann, \
        kauffrau, sachbearbeiter, sachbearbeiterin, verkaufer, verkauferin, einkaufer, einkauferin, elektriker, \
        elektrikerin, arbeiter, arbeiterin, fachkraft, hilfskraft, lehrer, lehrerin, pfleger, pflegerin, betreuer, \
        betreuerin, koordinator, koordinatorin, redakteur, redakteurin, gestalter, gestalterin, forscher, \
        forscherin, designer, designerin, tester, testerin, monteur, fahrer, fahrerin, direktor, direktorin, \
        vorstand, vorstandin, handler, handlerin, bauer, bauerin, buchhalter, buchhalterin, controller, \
        controllerin",
    ranks: "leitender, leitende, leitendes, erfahrene, stellvertretende, angehende, berufserfahrene, leitenden",
    ..NONE
};

/// Dutch.
pub const DUTCH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "functiegroep, functiegraad, loongroep, salarisgroep, salarisband, salarisklasse, inschaling, \
            schaalniveau, cao schaal, loonklasse, functieklasse, waarderingsniveau",
        ),
        (
            NiceToHave,
            "is een pre, mooi meegenomen is, gewenste vaardigheden, gewenste ervaring, \
            niet verplicht maar wel fijn, fijn als je hebt, extra's die helpen, strekt tot aanbeveling, bonuspunten",
        ),
        (
            Responsibilities,
            "hoofdtaken, verantwoordelijkheden en taken, belangrijkste verantwoordelijkheden, voornaamste taken, \
            belangrijkste werkzaamheden, takenpakket, taakomschrijving, functie inhoud, functieinhoud, \
            resultaatgebieden, verantwoordelijkheidsgebieden, verantwoordelijkheidsgebied, bevoegdheden, \
            aanvullende taken, extra taken, aanvullende verantwoordelijkheden, dagelijkse taken, \
            dagelijkse werkzaamheden, aandachtspunten in de rol",
        ),
        (
            Requirements,
            "opleiding en ervaring, ervaring en opleiding, opleidingseisen, vereiste competenties, \
            vereiste vaardigheden, vereiste ervaring, benodigde vaardigheden, aanvullende eisen, extra eisen, \
            specifieke eisen, minimale eisen, harde eisen, profielschets, functieprofiel, kandidaatprofiel, \
            gevraagd profiel, wat wij verwachten, verwachtingen van de kandidaat, randvoorwaarden, \
            diploma's en ervaring, werk en denkniveau, \
            persoonlijke eigenschappen, persoonlijke kwaliteiten",
        ),
        (
            PerformanceIndicators,
            "prestatieindicatoren, kritieke prestatie indicatoren, kritische prestatie indicatoren, \
            succesindicatoren, succesfactoren, resultaatindicatoren, meetbare doelen, doelen en indicatoren, \
            doelstellingen en kpi's, kengetallen, prestatiemaatstaven, beoordelingscriteria, \
            resultaatgebieden en kpi's, resultaten en kpi's, meetbare resultaten",
        ),
        (
            CareerLadder,
            "loopbaanladder, loopbaanmogelijkheden, loopbaanperspectief, loopbaanstappen, carrieremogelijkheden, \
            carriereperspectief, carrierestappen, carriereontwikkeling, doorgroeikansen, doorgroeiperspectief, \
            groeiperspectief, ontwikkelmogelijkheden, ontwikkelingsmogelijkheden, volgende rol, volgende functie, \
            promotiemogelijkheden, promotie en doorgroei, ontwikkelpad",
        ),
        (
            HiringProcess,
            "selectieproces, wervingsproces, werving en selectie, sollicitatiegesprekken, sollicitatierondes, \
            aannameproces, aannamebeleid, wervings en selectieprocedure, gespreksrondes, stappen in de procedure, \
            stappen in het sollicitatieproces, procedure en planning, indiensttreding, solliciteren, \
            sollicitatie en selectie",
        ),
        (
            Overview,
            "over de rol, over deze functie, over deze rol, doel van de rol, functiedoel, functiebeschrijving, \
            rolbeschrijving, beschrijving, samenvatting, plaats in de organisatie, introductie, \
            de functie in het kort",
        ),
    ],
    phrases: &[
        (JobGrade, "schaal"),
        (
            NiceToHave,
            "mooi meegenomen, het is mooi meegenomen als, het is een pre als, extra leuk als, pluspunten als, \
            fijn als, pre, pluspunten, pluspunt, gewenst, wenselijk, wensen, optioneel, voorkeur, \
            een pluspunt, leuk als je, mooi als je",
        ),
        (
            Responsibilities,
            "wat doet een, wat doet de, wat ga jij doen, dit ga jij doen, wat doe jij, wat houdt de functie in, wat houdt de rol in, je taken, \
            je verantwoordelijkheden, je werkzaamheden, jouw functie, jouw uitdaging, hier ga je mee aan de slag, \
            waar ga je mee aan de slag, aan de slag als, in deze rol, waar ben je verantwoordelijk voor, \
            zo ziet je dag eruit, zo ziet jouw dag eruit, zo ziet je werkdag eruit, zo ziet je week eruit",
        ),
        (
            Requirements,
            "wat vragen we van jou, wat verwachten we, wat verwachten we van jou, wat verwachten wij, \
            wat breng je mee, wat neem jij mee, dit ben jij, dit vragen we van jou, wij zoeken, we zoeken, \
            jouw achtergrond, je profiel, je herkent jezelf in, herken jij jezelf, past dit bij jou, ervaring, \
            kennis, \
            wij vragen, we vragen, persoonlijke eigenschappen en",
        ),
        (
            PerformanceIndicators,
            "hoe meten we succes, hoe meten we jouw succes, hoe succes gemeten wordt, hoe we jouw succes meten, \
            wanneer ben je succesvol, wanneer doe je het goed, wanneer ben jij succesvol, meetpunten",
        ),
        (
            CareerLadder,
            "waar kun je naartoe groeien, waar leidt deze rol toe, hoe nu verder, vanaf hier, hierna, \
            jouw toekomst, carriere, groeipaden",
        ),
        (
            HiringProcess,
            "hoe verloopt de procedure, hoe verloopt het sollicitatieproces, \
            hoe ziet de sollicitatieprocedure eruit, zo ziet de sollicitatieprocedure eruit, \
            zo ziet het sollicitatieproces eruit, zo verloopt de procedure, zo nemen we aan, \
            hoe nemen we mensen aan, de sollicitatieprocedure, hoe ziet de procedure eruit, hoe gaat het verder, \
            gesprekken",
        ),
        (Overview, "context, inleiding"),
    ],
    leading: &[
        (PerformanceIndicators, "hoe meten we, hoe we succes, wanneer ben je succesvol"),
        (HiringProcess, "zo ziet de sollicitatie"),
    ],
    levels: "functieniveaus, loopbaanniveaus, carriereniveaus, ervaringsniveaus, schalen, niveaus, treden, \
        loopbaantreden, senioriteitsniveaus",
    specialties: "specialisatie, specialisaties, specialisme, aandachtsgebieden, aandachtsgebied, focusgebieden, \
        expertisegebieden, deelgebieden, werkvelden, richtingen, afstudeerrichtingen",
    descriptions: "functiebeschrijving",
    roles: "analist, architect, hoofd, directeur, directrice, stafmedewerker, adviseur, coordinator, specialist, \
        teamleider, consulent, consultant, tester, vertegenwoordiger, verkoopleider, verpleegkundige, verzorgende, \
        docent, chauffeur, monteur, ingenieur, jurist, accountmanager, productmanager, projectmanager, teamlead, \
        begeleider, behandelaar, leerling, werkstudent, trainee, bestuurder, vormgever, programmeur, secretaresse, \
        receptioniste, onderwijzer, magazijnmedewerker, vakkenvuller, kassamedewerker",
    compounds: "analist, architect, coordinator, manager, specialist, directeur, verpleegkundige, begeleider, ontwerper, \
        onderzoeker, verkoper, inkoper, tester, docent, monteur, chauffeur, werker",
    heads: "hoofd, directeur, adviseur, medewerker, coordinator, teamleider",
    ranks: "aankomend, ervaren, leidinggevend, beginnend, junior, medior, senior, assistent, adjunct, plaatsvervangend",
    ..NONE
};
