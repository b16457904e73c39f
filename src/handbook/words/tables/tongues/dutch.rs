//! The words of headings in Dutch.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Dutch.
pub const DUTCH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "functiegroep, functiegraad, loongroep, salarisgroep, salarisband, salarisklasse, inschaling, \
            schaalniveau, cao schaal, loonklasse, functieklasse, waarderingsniveau, functieschaal, \
            salarisschaal, schaal, salarisniveau, functieniveau, loonschaal, functiewaardering",
        ),
        (
            NiceToHave,
            "is een pre, mooi meegenomen is, gewenste vaardigheden, gewenste ervaring, \
            niet verplicht maar wel fijn, fijn als je hebt, extra's die helpen, strekt tot aanbeveling, \
            bonuspunten, pre, pluspunten, nice to haves zijn, mooi meegenomen, pre's, een pre, een plus",
        ),
        (
            Responsibilities,
            "hoofdtaken, verantwoordelijkheden en taken, belangrijkste verantwoordelijkheden, voornaamste taken, \
            belangrijkste werkzaamheden, takenpakket, taakomschrijving, functie inhoud, functieinhoud, \
            resultaatgebieden, verantwoordelijkheidsgebieden, verantwoordelijkheidsgebied, bevoegdheden, \
            aanvullende taken, extra taken, aanvullende verantwoordelijkheden, dagelijkse taken, \
            dagelijkse werkzaamheden, aandachtspunten in de rol, verantwoordelijkheden, taken, werkzaamheden, \
            belangrijkste taken, kerntaken, taken en verantwoordelijkheden, verantwoordelijkheid, taak",
        ),
        (
            Requirements,
            "opleiding en ervaring, ervaring en opleiding, opleidingseisen, vereiste competenties, \
            vereiste vaardigheden, vereiste ervaring, benodigde vaardigheden, aanvullende eisen, extra eisen, \
            specifieke eisen, minimale eisen, harde eisen, profielschets, functieprofiel, kandidaatprofiel, \
            gevraagd profiel, wat wij verwachten, verwachtingen van de kandidaat, randvoorwaarden, \
            diploma's en ervaring, werk en denkniveau, persoonlijke eigenschappen, persoonlijke kwaliteiten, \
            vereisten, eisen, functie eisen, functieeisen, kwalificaties, vaardigheden, functievereisten, \
            jouw profiel, profiel, kennis en ervaring, competenties, kennis en vaardigheden, minimumeisen, \
            basiseisen, toelatingseisen",
        ),
        (
            PerformanceIndicators,
            "prestatieindicatoren, kritieke prestatie indicatoren, kritische prestatie indicatoren, \
            succesindicatoren, succesfactoren, resultaatindicatoren, meetbare doelen, doelen en indicatoren, \
            doelstellingen en kpi's, kengetallen, prestatiemaatstaven, beoordelingscriteria, \
            resultaatgebieden en kpi's, resultaten en kpi's, meetbare resultaten, prestatie indicatoren, \
            succescriteria, prestatiecriteria",
        ),
        (
            CareerLadder,
            "loopbaanladder, loopbaanmogelijkheden, loopbaanperspectief, loopbaanstappen, carrieremogelijkheden, \
            carriereperspectief, carrierestappen, carriereontwikkeling, doorgroeikansen, doorgroeiperspectief, \
            groeiperspectief, ontwikkelmogelijkheden, ontwikkelingsmogelijkheden, volgende rol, volgende functie, \
            promotiemogelijkheden, promotie en doorgroei, ontwikkelpad, loopbaanpad, carrierepad, carriereladder, \
            loopbaan, doorgroeimogelijkheden, volgende stap, volgende stappen, volgend niveau, doorgroeipad, groeipad, \
            groeimogelijkheden, loopbaanontwikkeling, volgende niveau",
        ),
        (
            HiringProcess,
            "selectieproces, wervingsproces, werving en selectie, sollicitatiegesprekken, sollicitatierondes, \
            aannameproces, aannamebeleid, wervings en selectieprocedure, gespreksrondes, \
            stappen in de procedure, stappen in het sollicitatieproces, procedure en planning, indiensttreding, \
            solliciteren, sollicitatie en selectie, sollicitatieprocedure, sollicitatieproces, \
            selectieprocedure, sollicitatiestappen, wervingsprocedure",
        ),
        (
            Overview,
            "over de rol, over deze functie, over deze rol, doel van de rol, functiedoel, functiebeschrijving, \
            rolbeschrijving, beschrijving, samenvatting, plaats in de organisatie, introductie, \
            de functie in het kort, overzicht, over de functie, de functie, functieomschrijving, de rol, \
            doel van de functie, doel, kort overzicht",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "mooi meegenomen, het is mooi meegenomen als, extra leuk als, pluspunten als, fijn als, gewenst, \
            wenselijk, wensen, optioneel, voorkeur, een pluspunt, leuk als je, mooi als je, \
            wat mooi meegenomen is, het is een pre, een pre is, extra's, extra pluspunten",
        ),
        (
            Responsibilities,
            "wat doet een, wat ga jij doen, dit ga jij doen, wat doe jij, wat houdt de functie in, \
            wat houdt de rol in, je taken, je verantwoordelijkheden, je werkzaamheden, jouw functie, \
            jouw uitdaging, hier ga je mee aan de slag, waar ga je mee aan de slag, aan de slag als, \
            in deze rol, waar ben je verantwoordelijk voor, zo ziet je dag eruit, zo ziet jouw dag eruit, \
            zo ziet je werkdag eruit, zo ziet je week eruit, wat ga je doen, wat je gaat doen, jouw taken, \
            jouw rol, wat je doet, dit ga je doen, jouw werk, jouw werkzaamheden, jouw impact, dit doe je, \
            wat doe je, verwachtingen, je gaat, jij gaat, je doet, wat jij doet, wat jij gaat doen, wat doet, \
            wat u gaat doen, wat u doet, uw taken, uw rol, jouw verantwoordelijkheden, jouw dag, je dag, \
            jouw dagelijkse werk",
        ),
        (
            Requirements,
            "wat verwachten we, wat verwachten wij, wat neem jij mee, dit ben jij, wij zoeken, we zoeken, \
            jouw achtergrond, je profiel, je herkent jezelf in, herken jij jezelf, past dit bij jou, ervaring, \
            kennis, wij vragen, we vragen, persoonlijke eigenschappen en, wat breng je, wat je meebrengt, \
            wie ben jij, wie jij bent, wat neem je mee, wat wij vragen, dit breng je mee, dit neem je mee, \
            jouw profiel, wat vragen we, wat vragen wij, wat we vragen, dit vragen we, dit vragen wij, \
            wat wij zoeken, wie zoeken we, wie zoeken wij, wat breng jij mee, wat heb je nodig, wie ben je, \
            jij brengt mee, je brengt mee, jij hebt, je hebt, jij bent, je bent, wat jij meebrengt, \
            wat jij hebt, opleiding, wat heb je in huis, wat heeft u nodig, uw profiel, wat jij nodig hebt, \
            dit heb je in huis, wat je nodig hebt, dit heb je nodig, dit moet je kunnen, past bij jou als",
        ),
        (
            PerformanceIndicators,
            "hoe meten we succes, hoe meten we jouw succes, hoe succes gemeten wordt, hoe we jouw succes meten, \
            wanneer ben je succesvol, wanneer doe je het goed, wanneer ben jij succesvol, meetpunten, \
            hoe we succes meten, hoe beoordelen we, waar we je op beoordelen",
        ),
        (
            CareerLadder,
            "waar kun je naartoe groeien, waar leidt deze rol toe, hoe nu verder, vanaf hier, hierna, \
            jouw toekomst, groeipaden, hoe kun je doorgroeien, hoe groei je, waar groei je naartoe, hoe verder, \
            waar kun je heen, jouw groei, jouw loopbaan, verder groeien, vervolgstap, vervolgstappen, \
            jouw ontwikkeling, je ontwikkeling, promotie",
        ),
        (
            HiringProcess,
            "hoe verloopt de procedure, hoe verloopt het sollicitatieproces, \
            hoe ziet de sollicitatieprocedure eruit, zo ziet de sollicitatieprocedure eruit, \
            zo ziet het sollicitatieproces eruit, zo verloopt de procedure, zo nemen we aan, \
            hoe nemen we mensen aan, de sollicitatieprocedure, hoe ziet de procedure eruit, hoe gaat het verder, \
            gesprekken, hoe solliciteer je, hoe verloopt de sollicitatie, hoe wij werven, hoe nemen we aan, \
            sollicitatie, het proces, procedure, zo ziet het traject eruit, zo ziet de procedure eruit, \
            zo verloopt de sollicitatie, hoe ziet het proces eruit, zo werkt het, de stappen, ons proces, \
            zo solliciteer je, hoe te solliciteren",
        ),
        (Overview, "context, inleiding"),
    ],
    leading: &[
        (PerformanceIndicators, "hoe meten we, hoe we succes"),
        (HiringProcess, "zo ziet de sollicitatie"),
        (Requirements, "profiel"),
        (CareerLadder, "doorgroeien"),
    ],
    senses: &[
        (
            Sense::Does,
            "takenpakket, taakomschrijv, taakstelling, hoofdtaken, kerntaken, werkzaamhe, verantwoordelijkhe, \
            functie inhoud, functieinhoud, ga je doen, je gaat doen, jij gaat doen, ga jij doen, je doet, \
            doe je, jij doet, werkdag, taken en, taken zijn, jouw taken, je taken, uw taken, taken van, \
            de taken, welke taken, takenlijst, verantwoordelijk voor, inhoudt, omvat, te wachten staat, \
            staat je te wachten, houdt het werk, houdt de baan, houdt deze, aan de slag, je werk., jouw werk., \
            dagelijks, inhoud van de func, inhoud van het werk, werkgebied, werkterrein, kernverantwoord, \
            hoofdverantwoord, taakgebied, gaan we doen, we gaan doen, gaan wij doen, wij gaan doen",
        ),
        (
            Sense::Part,
            "rol., dag., uitdaging, werkweek, baan., missie, bijdrage, doen., werken., bezig, houdt, \
            verwachten staat, impact",
        ),
        (Sense::Yours, "je., jij., jouw, uw., jou., u., functie in"),
        (
            Sense::Brings,
            "profiel, functie eisen, functieeis, vereist, eisen, kwalificatie, breng, meebreng, zoeken., \
            zoeken wij, vragen wij, wij vragen, we vragen, vragen we, verwachten, herken, in huis, \
            heb je nodig, je nodig, past bij, ben jij, ben je, wie ben, achtergrond, geschikt, belangrijk, \
            onmisbaar, moet je kunnen, graag zien, moet je hebben, pas je bij, bagage, past dit, past deze, \
            moet je weten, moet je meebr, vereisen, zou je, onze verwachting, onze wensen en eisen, \
            van jou vragen, van je vragen, van u vragen",
        ),
        (
            Sense::Trait,
            "ervaring, werkervaring, opleiding, kennis, vaardighe, competent, diploma, skills., kwaliteit, \
            kandidaat, eigenschap, denkniveau, werk en denk",
        ),
        (Sense::Needed, "gevraag, gewenst, benodig, nodig, ideale, minimaal, gezocht, persoonlijk"),
        (
            Sense::Wishes,
            "pluspunt, een pre., een plus, mooi meegenomen, leuk als, fijn als, bonuspunt, extraatje, plus is, \
            pre is, geen must, extra punten, handig als, geen vereiste, mooi als, zou mooi zijn, \
            kers op de taart, graag ook",
        ),
        (Sense::Hired, "sollicitatiepro, selectiepro, wervingspro"),
        (Sense::Hiring, "sollicit, werving, selectie, recruit, selecteren"),
        (Sense::Steps, "proces, procedure, stappen, stap., fase, verloop, hoe., zo gaat, zo verloopt"),
        (Sense::Climbs, "doorgroei, loopbaanpad, carrierepad, groeimogelijk, promotie"),
        (Sense::Career, "carriere, loopba"),
        (Sense::Growth, "ontwikkel, groei, doorgroei, volgende stap, perspectie, mogelijkhe, stap."),
        (
            Sense::Judged,
            "prestatie indic, succescriter, hoe beoordelen we, hoe we je beoord, \
            hoe word je beoord",
        ),
        (Sense::Measure, "meten., gemeten, kriter, indicat, beoordel, weten."),
        (Sense::Success, "prestatie, goed., succes., succesvol"),
        (
            Sense::Other,
            "bieden, biedt, bied., aanbod, krijg, over ons, wie zijn wij, wie wij zijn, wie zijn we, \
            arbeidsvoorw, salaris, locatie, standplaats, contact, waarom, bedrijf, interesse, voordelen, \
            benefit, werktijd, ons profiel, cultuur, leren., leer je, jouw team, ons team, het team, je team, \
            waar ga je werken, met wie, mag je verwachten, kun je verwachten, daarom., werken bij",
        ),
    ],
    levels: "functieniveaus, loopbaanniveaus, carriereniveaus, ervaringsniveaus, schalen, niveaus, treden, \
        loopbaantreden, senioriteitsniveaus, senioritaten, niveaus in deze rol, funktieniveaus",
    specialties: "specialisatie, specialisaties, specialisme, aandachtsgebieden, aandachtsgebied, focusgebieden, \
        expertisegebieden, deelgebieden, werkvelden, richtingen, afstudeerrichtingen, vakgebieden, specialismen",
    contents: "inhoud, inhoudsopgave, begrippenlijst, woordenlijst",
    descriptions: "functiebeschrijving, functieomschrijving",
    compounds: "ontwikkelaar, beheerder, adviseur, leider, kundige, analist, architect, coordinator, \
        manager, specialist, directeur, ontwerper, onderzoeker, verkoper, inkoper, tester, docent, monteur, \
        chauffeur, werker",
    wishes: "gewenste, wenselijke",
    ranks: &[
        (Height::Entry, "aankomend, beginnend, assistent, beginner"),
        (Height::Middle, "medior"),
        (Height::Senior, "ervaren, gevorderde"),
        (Height::Lead, "leidinggevend"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "medewerker, leider, ontwikkelaar, stagiair, beheerder, ontwerper, onderzoeker, leidinggevende, \
            projectleider, afdelingshoofd, boekhouder, verkoper, leraar, kok, inkoper, analist, hoofd, \
            directeur, directrice, stafmedewerker, adviseur, teamleider, consulent, vertegenwoordiger, \
            verkoopleider, verpleegkundige, verzorgende, chauffeur, monteur, ingenieur, jurist, \
            accountmanager, productmanager, projectmanager, begeleider, behandelaar, leerling, werkstudent, \
            bestuurder, vormgever, programmeur, secretaresse, receptioniste, onderwijzer, \
            magazijnmedewerker, vakkenvuller, kassamedewerker",
        ),
        (Uses::HEAD, "hoofd, directeur, adviseur, medewerker, coordinator, teamleider"),
        (Uses::RANK, "adjunct, plaatsvervangend"),
        (Uses::STEP, "niveau, schaal, trede, functieniveau"),
        (Uses::JOINT, "voor, van, bij, en, de"),
        (Uses::AS, "als"),
        (Uses::AND, "en"),
        (Uses::WITH, "met"),
        (Uses::ROLES, "functies"),
        (Uses::ARTICLE, "de, het"),
        (Uses::TRAIT, "kennis, ervaring, vaardigheden, opleiding, competenties"),
        (
            Uses::BROUGHT,
            "ervaring, kennis, opleiding, hebt, bent, beschikt, beheerst, affiniteit, werkervaring, \
            denkniveau, vaardigheden",
        ),
        (Uses::HIRES, "gesprek, gesprekken, telefoontje, kennismaking, aanbod"),
        (Uses::GIVES, "bieden, bied, waarom"),
        (Uses::OURS, "wij, ons, onze, bedrijf"),
        (Uses::FOREIGN, "dit, dat, je, jij, jouw, hier, wat, waar, het, een, van, zo, de"),
        (Uses::GRADE, "fwg"),
    ],
    ..NONE
};
