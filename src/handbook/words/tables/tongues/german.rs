//! The words of headings in German.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
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
            gehaltsstufe der rolle, lohnklasse, verwendungsgruppe, jobstufe, gehaltsstufe, vergutungsstufe, \
            entgeltgruppe, gehaltsgruppe, besoldungsstufe, gehaltsband, tarifgruppe, tarifstufe, \
            vergutungsgruppe, vergutungsband, lohngruppe, gehaltsklasse, besoldungsgruppe, eingruppierung, \
            stellenbewertung, stellenwertigkeit, wertigkeit",
        ),
        (
            NiceToHave,
            "kein muss, wunschenswert ware, wunschenswerte kenntnisse, wunschenswerte qualifikationen, \
            zusatzlich von vorteil, von vorteil sind, von vorteil ist, von vorteil ware, das ist von vorteil, \
            bonuspunkte, schon zu haben, soll kriterien, wunschenswerte erfahrung, nice to have kenntnisse, \
            pluspunkte sammelst du, wunschenswert sind, von vorteil, wunschenswert, pluspunkte, \
            pluspunkte sind, das ware toll, idealerweise, wunschprofil, wunschkenntnisse, kann kriterien, \
            gern gesehen, gerne gesehen, das ware ein plus",
        ),
        (
            Responsibilities,
            "wesentliche aufgaben, zentrale aufgaben, hauptverantwortung, hauptverantwortlichkeiten, \
            verantwortlichkeit, aufgabenbeschreibung, aufgabenbereiche, aufgabenfeld, aufgabenfelder, \
            aufgabenschwerpunkte, aufgaben und ziele, tatigkeitsbeschreibung, tatigkeitsschwerpunkte, \
            arbeitsaufgaben, aufgaben und pflichten, aufgaben und kompetenzen der rolle, zustandigkeitsbereich, \
            befugnisse und aufgaben, zusatzaufgaben, kernverantwortung, obliegenheiten, aufgaben, \
            aufgabenbereich, verantwortlichkeiten, verantwortung, tatigkeiten, hauptaufgaben, aufgabengebiet, \
            aufgaben und verantwortlichkeiten, kernaufgaben, verantwortungsbereich, verantwortungsbereiche, \
            zustandigkeiten, zustandigkeit, aufgaben und verantwortung, tatigkeitsbereich, tatigkeitsfeld, \
            aufgabe, hauptaufgabe, arbeitsgebiet, arbeitsbereich, arbeitsfeld, wirkungskreis",
        ),
        (
            Requirements,
            "mindestvoraussetzungen, anforderungen an die rolle, erforderliche qualifikationen, \
            erforderliche kenntnisse, notwendige qualifikationen, erwartete qualifikationen, \
            fachliche voraussetzungen, fachliche und personliche anforderungen, personliche anforderungen, \
            personliche voraussetzungen, einstellungsvoraussetzungen, mindestanforderungen, \
            grundvoraussetzungen, qualifikationsprofil, kompetenzprofil, bewerberprofil, bewerberinnenprofil, \
            stellenanforderungen, ausbildung und erfahrung, ausbildung und berufserfahrung, \
            zusatzanforderungen, wir erwarten, unsere erwartungen, unsere anforderungen, formale anforderungen, \
            erfahrung und qualifikation, dein skillset, personliche eigenschaften, personliche kompetenzen, \
            personliche starken, soziale kompetenzen, anforderungen, anforderungsprofil, qualifikationen, \
            voraussetzungen, dein profil, ihr profil, profil, kenntnisse, fachliche anforderungen, \
            qualifikation, anforderungen und qualifikationen, kompetenzen, fahigkeiten, fachkenntnisse, \
            muss kriterien, kenntnisse und fahigkeiten, erfahrung und kenntnisse, wissen und erfahrung",
        ),
        (
            PerformanceIndicators,
            "erfolgsmassstabe, erfolgsmasse, leistungsmassstabe, kennzahlen und ziele, ziele und kennzahlen, \
            ziele und messgrossen, erfolgsindikatoren, erfolgsmessgrossen, erfolgskennzahlen, \
            schlusselkennzahlen, leistungsmerkmale, leistungsbewertung, leistungsbeurteilung, \
            bewertungskriterien, beurteilungskriterien, zielvorgaben, kpis und ziele, leistungsziele, \
            erfolgsfaktoren, messkriterien, zielkennzahlen, leistungskennzahlen, kennzahlen, \
            leistungsindikatoren, erfolgskriterien, erfolgsmessung, messgrossen, zielgrossen, leistungskriterien",
        ),
        (
            CareerLadder,
            "karriereaussichten, karrieremoglichkeiten, karrierechancen, karriereoptionen, beruflicher aufstieg, \
            berufliche entwicklung, berufliche weiterentwicklung, aufstiegsperspektiven, aufstiegswege, \
            entwicklungswege, entwicklungschancen, karriereverlauf, laufbahnentwicklung, beforderung, \
            karriereentwicklungspfad, nachste rolle, nachster karriereschritt, weitere entwicklung, \
            mogliche nachste schritte, mogliche entwicklung, fachlaufbahn, fuhrungslaufbahn, \
            nachste karrierestufe, karriereleiter, karrierepfad, karriereweg, karrierewege, \
            entwicklungsmoglichkeiten, nachste schritte, laufbahn, karriere, karriereentwicklung, \
            aufstiegsmoglichkeiten, nachste stufe, nachster schritt, nachstes level, aufstiegschancen, \
            entwicklungsperspektiven, entwicklungsperspektive, entwicklungspfad, entwicklungspfade, \
            karriereperspektiven, karriereschritte",
        ),
        (
            HiringProcess,
            "ablauf des bewerbungsverfahrens, ablauf der bewerbung, ablauf des auswahlverfahrens, \
            ablauf des auswahlprozesses, ablauf der einstellung, bewerbung und auswahl, auswahlgesprache, \
            einstellung, vorstellungsgesprach, bewerbungsgesprache, rekrutierungsprozess, personalauswahl, \
            interviewprozess, stufen des auswahlverfahrens, schritte im bewerbungsprozess, \
            schritte der bewerbung, phasen des auswahlverfahrens, einstellungsprozedere, rekrutierung, \
            interviews und auswahl, bewerbungsprozess, einstellungsprozess, auswahlverfahren, \
            bewerbungsverfahren, auswahlprozess, bewerbung, bewerbungsablauf, ablauf des bewerbungsprozesses, \
            einstellungsverfahren, einstellungsablauf, recruiting prozess, recruitingprozess, \
            bewerbungsschritte, vorstellungsgesprache",
        ),
        (
            Overview,
            "uberblick, uber die rolle, die rolle, rolle, beschreibung, stellenbeschreibung, \
            positionsbeschreibung, zusammenfassung, zweck der rolle, ziel der rolle, ziel der stelle, \
            stellenziel, uber die stelle, uber diese rolle, zweck der stelle, kurzbeschreibung, \
            rollenbeschreibung",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "schon ware es wenn, toll ware es wenn, es ist ein plus wenn, ausserdem freuen wir uns uber, \
            daruber freuen wir uns, optional, idealerweise bringst du mit, idealerweise bringen sie mit, \
            idealerweise hast du, idealerweise haben sie, das ist ein plus, schon ware, toll ware, optimal ware, \
            gut zu haben, das ware super, das ware ein bonus",
        ),
        (
            Responsibilities,
            "was macht ein, was macht eine, was tut ein, was tut eine, das macht die rolle, \
            das macht diese rolle, hier packst du an, hier packst du mit an, das kannst du bewegen, \
            was du bei uns tun wirst, hier bringst du dich ein, wobei du uns unterstutzt, \
            wie du uns unterstutzt, dein beitrag, ihr beitrag, dein verantwortungsbereich, \
            ihr verantwortungsbereich, in dieser rolle, wofur wir dich brauchen, wofur wir sie brauchen, \
            tatigkeit, pflichten, so sieht dein alltag aus, so sieht dein arbeitsalltag aus, \
            so sieht dein tag aus, dein arbeitsalltag, deine aufgaben, ihre aufgaben, was du machst, \
            was sie erwartet, was dich erwartet, das erwartet dich, das erwartet sie, das machst du, \
            das sind deine aufgaben, was du bewegst, dein aufgabengebiet, deine rolle, deine verantwortung, \
            deine mission, deine tatigkeiten, was du tust, was du tun wirst, das wirst du tun, \
            womit du dich beschaftigst, was sind deine aufgaben, erwartungen, du wirst, das tust du, \
            was wir von dir erwarten konnen, woran sie mitarbeiten, woran du mitarbeitest, \
            woran du arbeitest, woran sie arbeiten, was sie bei uns bewegen, was du bei uns bewegst, \
            was du bei uns bewegen kannst, was sie bewegen, was sie tun, was sie machen, \
            was sie bei uns tun, was du bei uns tust, was du bei uns machst, das bewegst du, das tun sie, \
            ihre rolle, ihr aufgabengebiet, ihre verantwortung, ihre tatigkeiten, dein job, dein alltag, \
            ihr alltag, was man tut, was zu tun ist, wofur du verantwortlich bist, \
            wofur sie verantwortlich sind, wie dein tag aussieht, wie ihr tag aussieht, \
            wie die arbeit aussieht, was die rolle ausmacht, was die stelle ausmacht, was den job ausmacht, \
            das gehort zu deinen aufgaben, das gehort zu ihren aufgaben",
        ),
        (
            Requirements,
            "was wir uns von dir wunschen, was wir uns von ihnen wunschen, wen wir uns wunschen, \
            das brauchst du, das bringst du idealerweise mit, das haben sie im gepack, damit uberzeugst du uns, \
            damit uberzeugen sie uns, damit punktest du, damit punkten sie, was uns uberzeugt, wir wunschen uns, \
            wen suchen wir, wer du bist, wer zu uns passt, wer passt zu uns, so passt du zu uns, dein rustzeug, \
            ihr rustzeug, das solltest du haben, sie verfugen uber, du verfugst uber, ihre starken, \
            deine starken, berufserfahrung, erfahrung, erfahrungen, skillset, dein know how, ihr know how, \
            deine skills, ihre skills, unsere erwartungen an dich, unsere erwartungen an sie, \
            womit du uns uberzeugst, womit sie uns uberzeugen, personliche kompetenzen und, \
            personliche eigenschaften und, was du mitbringst, was sie mitbringen, das bringst du mit, \
            das bringen sie mit, das solltest du mitbringen, was wir erwarten, was wir suchen, \
            das zeichnet dich aus, das wunschen wir uns, so uberzeugst du uns, das erwarten wir, \
            was wir uns wunschen, was du brauchst, wen wir suchen, was wir von dir erwarten, das hast du, \
            dein hintergrund, dein knowhow, deine kompetenzen, deine erfahrung, du bist, du hast, du kannst, \
            sie haben, sie bringen mit, ausbildung, was sie auszeichnet, was dich auszeichnet, \
            was dich ausmacht, was sie ausmacht, das zeichnet sie aus, das solltest du konnen, \
            das sollten sie mitbringen, was sie brauchen, was du mitbringen solltest, was du kannst, \
            was sie konnen, was wir von ihnen erwarten, wen wir brauchen, das suchen wir, ihr hintergrund, \
            ihre qualifikation, deine qualifikation, ihre qualifikationen, deine qualifikationen, \
            deine fahigkeiten, ihre fahigkeiten, deine erfahrungen, du passt zu uns wenn, \
            sie passen zu uns wenn, das passt zu dir wenn",
        ),
        (
            PerformanceIndicators,
            "wie wir deinen erfolg messen, wie wir ihren erfolg messen, daran erkennst du erfolg, \
            woran du erfolg erkennst, woran sie erfolg erkennen, wie erfolg aussieht, \
            daran wird dein erfolg gemessen, daran messen wir deinen erfolg, so messen wir deinen erfolg, \
            woran wir erfolg messen, wie wir erfolg messen, woran wir dich messen, wie erfolg gemessen wird, \
            woran wir ihren erfolg messen, woran wir deinen erfolg messen, woran sie gemessen werden, \
            woran du gemessen wirst, daran messen wir erfolg, daran messen wir dich, so messen wir erfolg",
        ),
        (
            CareerLadder,
            "wohin die reise geht, wohin du wachsen kannst, wie geht es danach weiter, von hier aus, deine karriere, \
            ihre karriere, danach, wohin es fuhrt, wie es weitergehen kann, wie es weitergeht, wohin es weitergeht, \
            wie du dich entwickelst, wie es weiter geht, perspektiven, aufstieg, weiterentwicklung, \
            wie geht es weiter, wohin geht es, wohin kann es gehen, ihre perspektive, deine perspektive, \
            ihre perspektiven, deine perspektiven, ihre entwicklung, deine entwicklung, dein weg, ihr weg, \
            wohin du dich entwickeln kannst, wie du wachsen kannst, so geht's weiter, so geht es fur dich weiter, \
            weiter geht's, wie du weiterkommst, wie sie weiterkommen, ihre entwicklungsmoglichkeiten, \
            deine entwicklungsmoglichkeiten, mogliche wege, perspektive",
        ),
        (
            HiringProcess,
            "so lauft das bewerbungsverfahren, so lauft das auswahlverfahren ab, wie lauft die bewerbung ab, \
            wie lauft das bewerbungsverfahren, dein bewerbungsprozess, der weg zu uns, wie wir auswahlen, \
            so wahlen wir aus, so geht's nach der bewerbung weiter, bewerbung so geht's, auswahl, \
            so bewirbst du dich, so geht es weiter, so lauft die bewerbung, wie wir einstellen, \
            wie du dich bewirbst, so stellen wir ein, wie die bewerbung ablauft, der prozess, \
            so melden sie sich, so meldest du dich, so lauft's ab, so lauft es ab, so gehts weiter, \
            so geht der bewerbungsprozess, so bewerben sie sich, wie sie sich bewerben, wie es ablauft, \
            ihr weg zu uns, dein weg zu uns, unser prozess, wie der prozess aussieht, wie der prozess ablauft",
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
            "so kommst du zu uns, so kommen sie zu uns, wie du zu uns kommst, wie sie zu uns kommen, \
            schritte bis zur",
        ),
        (Requirements, "profil"),
    ],
    senses: &[
        (
            Sense::Does,
            "aufgab, tatigkeit, verantwortungsber, verantwortungsgeb, arbeitsinhalt, arbeitsalltag, \
            berufsalltag, machst, tust., bewegst, kummerst, ubernimmst, gestaltest, verantwortest, darum geht, \
            herausforderung, einsatzgebiet, einsatzbereich, beinhaltet, umfasst, verantwortlich, \
            unterstutzt du, packst du, im detail, anpack, zustandig, konkret, schwerpunkte., wir brauchen dich",
        ),
        (
            Sense::Part,
            "erwartet, alltag, rolle, job., mission, beitrag, wirst., tag., arbeitstag, woche, beschaftig, \
            kummern, bewegen, arbeiten., tun.",
        ),
        (Sense::Yours, "du., dich., dein, sie., ihr., ihre., ihren., ihrem., euch., eure"),
        (
            Sense::Brings,
            "anforderung, voraussetz, qualifikation, qualifizier, kenntnis, vorkenntnis, mitbring, bringst, \
            bringen sie, brauchst, brauchen, suchen, wunschen, erwarten, uberzeug, passt du, du passt, zu uns passt, \
            passen sie, auszeichnet, zeichnet dich, zeichnet sie, superkraft, hintergrund, know how, profil., \
            profils, wichtig ist, uns wichtig, punktest, wir wunschen, richtig wenn, hast du drauf, im gepack, \
            gepack, unverzichtbar, auf den leib, willst du, verlangen, wissen musst, konnen musst, solltest du, \
            setzen wir voraus, mitzubring, konnen solltest, konnen sollten, konnen sollst, \
            mitbringen solltest, konnen solltet, erwartungen an, vorausgesetzt., wird vorausges",
        ),
        (
            Sense::Trait,
            "erfahrung, berufserfahrung, fahigkeit, kompetenz, ausbildung, abschluss, studium, wissen., \
            fertigkeit, skills., starken., eigenschaft, zertifi, bildung., kandidat, wunschkandidat, werdegang",
        ),
        (Sense::Needed, "erforderlich, notwendig, benotigt, gefordert, ideal, personlich, fachlich, formal, mindest"),
        (
            Sense::Wishes,
            "wunschenswert, von vorteil, vorteilhaft, pluspunkt, ein plus, idealerweise, gern gesehen, gerne gesehen, \
            bonuspunkt, ware toll, ware schon, ware super, punkten, zusatzlich freu, optionale, ausserdem wunsch, \
            zudem wunsch, daruber hinaus wunsch, kein muss, ware ein bonus, das i tupfelchen, sahnehaubchen, \
            umso besser, noch besser, schon aber, toll wenn, schon wenn, nicht zwingend, hilfreich",
        ),
        (
            Sense::Hired,
            "bewerbungsprozess, bewerbungsverfahren, bewerbungsablauf, auswahlverfahren, auswahlprozess, \
            recruitingprozess, einstellungsverfahren, einstellungsprozess, rekrutierungsprozess, bewerbungsweg",
        ),
        (Sense::Hiring, "bewerb, einstell, auswahl, rekrut, recruit, vorstellungsgespr, interview, einstieg"),
        (Sense::Steps, "ablauf, lauft, prozess, schritt, phase, verlauf, verfahren, weiter., wie., weg."),
        (
            Sense::Climbs,
            "karrierechanc, karrieremoglich, karriereperspek, karriereschritt, karriereweg, karrierepfad, \
            karriereentw, aufstiegs, entwicklungsmogl, entwicklungspersp, entwicklungschanc, entwicklungspfad, \
            beforder, aufstieg.",
        ),
        (Sense::Career, "karriere, laufbahn, beruflich"),
        (Sense::Growth, "entwickl, aufstieg, perspektiv, weiterentw, moglich, pfad, schritt, chance, weiter., wachsen"),
        (
            Sense::Judged,
            "erfolgskriter, erfolgsindik, erfolgskenn, erfolgsmess, leistungsindik, leistungskenn, \
            leistungskriter, kennzahl, ergebnisindik, gemessen wirst, gemessen werden sie, zielgross, \
            wie du bewertet, wie wir dich bewert",
        ),
        (Sense::Measure, "kriter, indikat, messen., gemessen, merken, erkenn, beurteil, bewerte, misst"),
        (Sense::Success, "erfolg, leistung, gut., gute arbeit"),
        (
            Sense::Other,
            "bieten, bietet, biete., geboten, benefit, vorteile, vergutung, gehalt, lohn, verdien, standort, \
            arbeitsort, arbeitsplatz, arbeitszeit, kontakt, ansprechpartner, unternehmen, firma, firmen, \
            uber uns, wer wir, warum, wieso, weshalb, lernst, lernen., freuen, von uns, bekommst, erhaltst, \
            angebot, rahmenbeding, kondition, kultur, werte., unterlagen, urlaub, leistungen., unser profil, \
            dein team, unser team, das team, euer team, wo., mit wem, darum wir, darum., deshalb, einsatzort, \
            klingt gut, an benefits, arbeitgeber, erreichst du uns",
        ),
    ],
    levels: "rollenstufen, erfahrungslevel, erfahrungsstufen und level, senioritatsebenen, hierarchiestufen, ebenen, \
        karriereebenen, stufen, karrierestufen, erfahrungsstufen, stufe, laufbahnstufen, senioritatsstufen, \
        senioritatslevel, level ubersicht, karrierestufe",
    specialties: "spezialisierungsrichtungen, einsatzbereiche, einsatzgebiete, fachbereiche, fokusthemen, \
        schwerpunktthemen, fachschwerpunkte, themenschwerpunkte, spezialisierungen und schwerpunkte, \
        spezialisierungen, spezialisierung, schwerpunkte, fachgebiete, spezialgebiete, vertiefungen, \
        fachrichtungen",
    contents: "inhalt, inhaltsverzeichnis, glossar",
    compounds: "leiter, leiterin, leitung, entwickler, entwicklerin, ingenieur, ingenieurin, techniker, \
        technikerin, berater, beraterin, meister, meisterin, fuhrer, fuhrerin, mechaniker, mechanikerin, \
        verwalter, verwalterin, planer, planerin, prufer, pruferin, spezialist, spezialistin, beauftragte, \
        beauftragter, manager, managerin, analyst, analystin, assistent, assistentin, referent, referentin, \
        architekt, architektin, kaufmann, kauffrau, verkaufer, verkauferin, einkaufer, einkauferin, \
        elektriker, elektrikerin, arbeiter, arbeiterin, fachkraft, hilfskraft, lehrer, lehrerin, pfleger, \
        pflegerin, betreuer, betreuerin, koordinator, koordinatorin, redakteur, redakteurin, gestalter, \
        gestalterin, forscher, forscherin, designer, designerin, tester, testerin, monteur, fahrer, \
        fahrerin, direktor, direktorin, vorstand, vorstandin, handler, handlerin, bauer, bauerin, \
        buchhalter, buchhalterin, controller, controllerin",
    descriptions: "stellenbeschreibung, positionsbeschreibung",
    wishes: "wunschenswerte, gewunschte, optionale, weitere hilfreiche",
    ranks: &[
        (Height::Learner, "praktikant, auszubildender, werkstudent"),
        (Height::Entry, "einsteiger, einsteigerin, berufseinsteiger, angehender, angehende"),
        (Height::Middle, "fortgeschrittene, fortgeschrittener"),
        (Height::Senior, "berufserfahrener, berufserfahrene, erfahrener, erfahrene"),
        (Height::Lead, "leitender, leitende, leitendes, leitenden"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "ingenieurin, entwickler, entwicklerin, leiter, leiterin, referentin, sachbearbeiter, \
            sachbearbeiterin, direktorin, praktikantin, analystin, architektin, beraterin, berater, \
            techniker, technikerin, buchhalter, buchhalterin, programmierer, programmiererin, spezialist, \
            spezialistin, projektleiter, projektleiterin, teamleiter, teamleiterin, abteilungsleiter, \
            abteilungsleiterin, softwareentwickler, softwareentwicklerin, fachkraft, sekretar, sekretarin, \
            kaufmann, kauffrau, koch, kochin, auszubildender, ingenieure, redakteur, redakteurin, gestalter, \
            gestalterin, projektmanager, projektmanagerin, produktmanager, produktmanagerin, \
            systemadministrator, systemadministratorin, fachinformatiker, fachinformatikerin, \
            bereichsleiter, bereichsleiterin, gruppenleiter, gruppenleiterin, geschaftsfuhrer, \
            geschaftsfuhrerin, leitung, softwareingenieur, softwareingenieurin, wissenschaftler, \
            wissenschaftlerin, vorstand, fahrer, fahrerin, schweisser, mechaniker, mechanikerin, elektriker, \
            elektrikerin, pfleger, pflegerin, lehrer, lehrerin, juristin, verkaufer, verkauferin, \
            koordinatorin, assistentin, konstrukteur, konstrukteurin, einkaufer, einkauferin, disponent, \
            disponentin, mitarbeiter, mitarbeiterin, beauftragter, beauftragte, datenanalyst, \
            datenanalystin, fachreferent, fachreferentin, kundenberater, kundenberaterin, pflegefachkraft, \
            pflegefachfrau, pflegefachmann, sozialarbeiter, sozialarbeiterin, werkstudentin, azubi, \
            volontar, volontarin, kraft, hilfskraft, teamleitung, abteilungsleitung, bereichsleitung, \
            projektleitung, vertriebsleitung, trainerin, gartner, gartnerin, backer, backerin, tischler, \
            tischlerin",
        ),
        (Uses::HEAD, "leiter, leiterin, direktor, direktorin, chef"),
        (Uses::RANK, "stellvertretender, fachlicher, fachliche, stellvertretende, expertin"),
        (Uses::STEP, "stufe, ebene, niveau, karrierestufe, erfahrungsstufe, laufbahnstufe, kategorie"),
        (Uses::JOINT, "fur, im, zur, bei, des"),
        (Uses::AS, "als"),
        (Uses::AND, "und"),
        (Uses::WITH, "mit"),
        (Uses::ROLES, "rollen"),
        (Uses::ARTICLE, "der, die, das"),
        (Uses::TRAIT, "kenntnisse, fahigkeiten, erfahrung, erfahrungen, ausbildung, kompetenzen, wissen"),
        (
            Uses::BROUGHT,
            "erfahrung, erfahrungen, berufserfahrung, kenntnisse, grundkenntnisse, deutschkenntnisse, \
            englischkenntnisse, studium, ausbildung, fahigkeit, fahigkeiten, verstandnis, bereitschaft, \
            teamfahigkeit, freude, spass, leidenschaft, gern, gerne, hast, bist, verfugst, bringst, besitzt, \
            kannst, kennst, beherrschst, begeisterst, haben, verfugen, bringen, beherrschen, vertraut, \
            wunschenswert, abgeschlossenes, abgeschlossene, arbeitsweise",
        ),
        (
            Uses::HIRES,
            "telefonat, gesprach, vorstellungsgesprach, probearbeiten, probetag, kennenlernen, angebot, anruf",
        ),
        (Uses::GIVES, "bieten, vorteile, warum"),
        (Uses::OURS, "wir, uns, unser, unsere, unternehmen"),
        (Uses::FOREIGN, "das, der, es, dein, deine, dich, du, ihr, ihre, sie, wie, wir, und, fur, zum, zur, ist"),
        (Uses::GRADE, "eg, rang"),
    ],
    ..NONE
};
