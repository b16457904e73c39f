//! The words of headings in Swedish.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Swedish.
pub const SWEDISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "befattningsniva, befattningsgrad, tjanstegrad, loneklass, lonestege, lonespann, niva pa tjansten, \
            jobbniva, rollniva, lonegrad, lonegrupp, loneniva, befattningsgrupp, lonesteg",
        ),
        (
            NiceToHave,
            "inte ett krav, inget krav, inte krav, det ar meriterande, det ar meriterande om, onskvarda meriter, \
            onskvarda kvalifikationer, meriterande kvalifikationer, meriterande erfarenhet, starkt meriterande, \
            extra plus, meriterande, meriterande ar, meriter",
        ),
        (
            Responsibilities,
            "arbetsuppgifterna, uppgifter, huvuduppgifter, huvudsakliga arbetsuppgifter, huvudsakliga uppgifter, \
            primara arbetsuppgifter, ansvar och arbetsuppgifter, arbetsuppgifter och ansvar, \
            ansvar och uppgifter, uppdrag, uppdraget, arbetsinnehall, befogenheter och ansvar, \
            dagliga arbetsuppgifter, ansvar, ansvarsomraden, arbetsuppgifter, dina arbetsuppgifter, \
            dina uppgifter, arbetsbeskrivning, ansvarsomrade, huvudansvar",
        ),
        (
            Requirements,
            "kravprofil, kompetenskrav, kompetensprofil, formella krav, grundkrav, skallkrav, ska krav, \
            behorighet, behorighetskrav, utbildning och erfarenhet, erfarenhet och kvalifikationer, kunskaper, \
            kunskaper och erfarenhet, fardigheter, forkunskaper, personliga egenskaper, \
            krav och kvalifikationer, din kompetens, dina kvalifikationer, nodvandiga kvalifikationer, krav, \
            kvalifikationer, kvalifikationskrav, kompetens, kompetenser, erfarenhet och kompetens",
        ),
        (
            PerformanceIndicators,
            "prestationsmatt, mal och matetal, resultatmatt, prestationsindikatorer, resultatindikatorer, \
            framgangsmatt, framgangskriterier, mal och nyckeltal, uppfoljning, kpi er, utvarderingskriterier, \
            nyckeltal, matetal, framgangsfaktorer, bedomningskriterier",
        ),
        (
            CareerLadder,
            "karriarvagar, karriarmojligheter, utvecklingsvagar, nasta roll, vidareutveckling, karriarsteg, \
            karriarplan, utvecklingsplan, karriarstegen, karriarvag, karriarstege, karriar, karriarutveckling, \
            utvecklingsmojligheter, nasta steg, nasta niva",
        ),
        (
            HiringProcess,
            "ansokningsprocessen, urvalsprocess, urvalsprocessen, anstallningsprocess, anstallningsprocessen, \
            intervjuprocess, intervjuprocessen, ansokan och urval, rekrytering, steg i rekryteringen, \
            rekryteringssteg, tillsattning, rekryteringsprocess, ansokan, rekryteringsprocessen, \
            ansokningsprocess",
        ),
        (
            Overview,
            "om befattningen, syfte med rollen, rollbeskrivning, befattningsbeskrivning, \
            arbetsbeskrivning av rollen, beskrivning, rollen i korthet, om rollen, rollen, om tjansten, \
            om jobbet, sammanfattning, syfte, syftet med rollen",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "det ar ett plus om, meriterande om du, extra roligt om du, onskvart, vi ser garna att du, \
            det ar meriterande med, det ar meriterande om, plus om du, bonus om du, bra att ha",
        ),
        (
            Responsibilities,
            "vad gor en, det har far du gora, dina arbetsuppgifter, dina huvudsakliga arbetsuppgifter, din roll, \
            i rollen kommer du att, i rollen ingar, som du kommer att, sa ser din dag ut, vad innebar rollen, \
            vad jobbet innebar, vad kommer du att gora, sa har ser din vardag ut, sa ser din vardag ut, \
            sa har ser din dag ut, din vardag, vad du kommer att gora, vad du gor, det har gor du, \
            dina uppgifter, forvantningar, du kommer att, vad du far gora, vad gor du, ditt uppdrag, \
            ditt ansvar, det har kommer du att gora, din dag",
        ),
        (
            Requirements,
            "vad vi forvantar oss, vi forvantar oss att du, det har soker vi, vi tror att du, vi ser att du, \
            din kompetens, dina kvalifikationer, du ar, det har behover du, vem soker vi, \
            for att lyckas i rollen, vad du behover, vi onskar att du, det vi soker hos dig, for att trivas, \
            erfarenhet, erfarenheter, personliga egenskaper och, personliga egenskaper som, vem ar du, \
            vem du ar, vi soker dig som, din profil, din bakgrund, din erfarenhet, utbildning, vi soker, \
            vad vi soker, vem vi soker, vad kravs, detta har du, du som soker",
        ),
        (
            PerformanceIndicators,
            "sa mater vi framgang, hur vi mater framgang, sa foljer vi upp, hur framgang mats, sa mats, \
            sa mats framgang, sa utvarderar vi",
        ),
        (
            CareerLadder,
            "vagar framat, var du kan ga vidare, vart rollen leder, harifran, sa kan du utvecklas, avancemang, \
            din utveckling, din karriar, vart kan du ga, vagen vidare, framtida mojligheter, vidare utveckling, \
            utveckling",
        ),
        (
            HiringProcess,
            "sa gar rekryteringen till, sa har gar rekryteringen till, hur rekryteringen gar till, \
            sa ser processen ut, var rekryteringsprocess, hur ser processen ut, intervjuer, sa har soker du, \
            sa soker du, sa ansoker du, sa rekryterar vi, sa gar det till, hur det gar till, var process, \
            intervju, urval",
        ),
        (Overview, "tjansten, bakgrund"),
    ],
    leading: &[(Requirements, "krav pa"), (PerformanceIndicators, "sa mater vi, hur vi mater, hur mater vi")],
    senses: &[
        (
            Sense::Does,
            "arbetsuppgift, uppgifter, ansvarsomrad, ansvarar, du kommer att, kommer du att, kommer du jobba, du gor., \
            ska du gora, far du gora, att gora., i rollen ingar, rollen innebar, arbetsinnehall, arbetsomrad, \
            ditt ansvar, innebar, gar ut pa, omfattar, du ansvarar, far du ansvar, innehaller, ditt jobb, \
            arbetets inneh, vantar dig, jobbets inneh, en dag pa jobb",
        ),
        (Sense::Part, "uppdrag, roll., vardag, arbetsdag, arbete, utmaning, rollen, ingar, jobba, bidra"),
        (Sense::Yours, "du., dig., din., ditt., dina."),
        (
            Sense::Brings,
            "kvalifikation, krav, soker, letar, forvantar, behover, vem ar du., vem du ar, tror att du, \
            ser garna att du, ar du., bakgrund, passar, har du., du har., du ar., vi ser att, profil., \
            profilen, trivs med, for att lyckas, viktigt for oss, lagger vi vikt, vi vill att du, \
            tror vi att du, bor kunna, ska kunna, du tar med, tar du med, du bidrar med",
        ),
        (
            Sense::Trait,
            "kompeten, erfarenhet, utbildning, kunskap, fardighet, egenskap, formag, kandidat, examen, skills.",
        ),
        (Sense::Needed, "kravs, nodvandig, personlig, onska, efterfrag, formell, ideal, behovs"),
        (
            Sense::Wishes,
            "meriterande, merit., meriter., ett plus, extra plus, bra att ha, fordel om, en fordel, \
            garna att du har, nice to have, bonuspoang, inget krav, inte ett krav, inte krav, blir glada, \
            extra bra, annu battre, bonus om, kul om, pluspoang, garna ocksa, garna aven, garna.",
        ),
        (Sense::Hired, "rekryteringsproc, ansokningsproc, ansokningsfor, urvalsproc, anstallningsproc"),
        (Sense::Hiring, "rekryt, ansok, anstall, urval, intervju, soker du, valjer, sokande"),
        (Sense::Steps, "process, steg., stegen, gar till, gar rekryt, forlopp, sa., hur., gangen"),
        (
            Sense::Climbs,
            "karriarmojl, karriarvag, karriarutv, utvecklingsmojl, utvecklingsvag, befordran, din utveckling",
        ),
        (Sense::Career, "karriar"),
        (Sense::Growth, "utveckl, mojlig, nasta, vag"),
        (Sense::Judged, "nyckeltal, framgangskrit, hur du utvard, hur du bedom, hur vi bedom, resultatmatt"),
        (Sense::Measure, "mats., kriter, indikator, bedom, utvarder, mater., matt., vet."),
        (Sense::Success, "framgang, resultat, prestation, bra."),
        (
            Sense::Other,
            "erbjud, om oss, om foretaget, vilka vi ar, forman, placering, kontakt, varfor, anstallningsform, \
            lon., lone, ovrigt, tilltrade, arbetsplats, vi ar., vem ar vi, vilka ar, plats., far av oss, \
            vardering, kultur, villkor, lar dig, arbetsgivar, ditt team, vart team, teamet, var., \
            vem kommer du, darfor, far du hos, sa jobbar vi, om arbetspl",
        ),
    ],
    levels: "nivaer, niva, karriarnivaer, senioritetsnivaer, karriarsteg och nivaer, befattningsnivaer, rollnivaer",
    specialties: "inriktningar, inriktning, specialiseringar, specialisering, specialomraden, fokusomraden, \
        kompetensomraden, specialistomraden, fordjupningar",
    contents: "innehall, innehallsforteckning, ordlista, begrepp",
    descriptions: "befattningsbeskrivning, rollbeskrivning",
    compounds: "utvecklare, ingenjor, ledare, chef, handlaggare, tekniker, analytiker, arkitekt, saljare, specialist, \
        administrator, konsult, forskare, samordnare, radgivare, skoterska",
    wishes: "meriterande, onskvarda, onskade",
    ranks: &[
        (Height::Entry, "yngre, bitradande, juniora, nyborjare"),
        (Height::Senior, "aldre, erfaren, seniora"),
        (Height::Lead, "ledande"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "systemutvecklare, mjukvaruutvecklare, utvecklingsingenjor, kock, forare, utvecklare, ingenjor, \
            analytiker, chef, ledare, handlaggare, konsult, samordnare, koordinator, radgivare, tekniker, \
            arkitekt, formgivare, assistent, projektledare, produktagare, teamledare, gruppledare, ekonom, \
            saljare, inkopare, jurist, praktikant, direktor, strateg, redaktor, testare, programmerare, \
            sjukskoterska, larare, forskare, datachef, utvecklingschef, forsaljningschef, enhetschef, \
            avdelningschef",
        ),
        (Uses::STEP, "niva, steg"),
        (Uses::AS, "som"),
        (Uses::JOINT, "av, hos, till"),
        (Uses::AND, "och"),
        (Uses::WITH, "med"),
        (Uses::ARTICLE, "den, det"),
        (Uses::BROUGHT, "erfarenhet, kunskap, kunskaper, utbildning, formaga, beharskar, vana"),
        (Uses::HIRES, "samtal, intervju, referenser"),
        (Uses::GIVES, "erbjuder, formaner"),
        (Uses::OURS, "foretaget"),
        (Uses::FOREIGN, "det, har, din, dina, ditt, vad, som, att, och, vi"),
    ],
    ..NONE
};
