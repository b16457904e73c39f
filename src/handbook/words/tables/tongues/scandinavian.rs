//! The words of headings in Swedish, Danish and Norwegian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
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
            jobbniva, rollniva",
        ),
        (
            NiceToHave,
            "det ar meriterande, det ar meriterande om, onskvarda meriter, onskvarda kvalifikationer, \
            meriterande kvalifikationer, meriterande erfarenhet, starkt meriterande, extra plus",
        ),
        (
            Responsibilities,
            "arbetsuppgifterna, uppgifter, huvuduppgifter, huvudsakliga arbetsuppgifter, huvudsakliga uppgifter, \
            primara arbetsuppgifter, ansvar och arbetsuppgifter, arbetsuppgifter och ansvar, ansvar och uppgifter, \
            uppdrag, uppdraget, arbetsinnehall, befogenheter och ansvar, dagliga arbetsuppgifter",
        ),
        (
            Requirements,
            "kravprofil, kompetenskrav, kompetensprofil, formella krav, grundkrav, skallkrav, ska krav, behorighet, \
            behorighetskrav, utbildning och erfarenhet, erfarenhet och kvalifikationer, kunskaper, \
            kunskaper och erfarenhet, fardigheter, forkunskaper, personliga egenskaper, krav och kvalifikationer, \
            din kompetens, dina kvalifikationer, nodvandiga kvalifikationer",
        ),
        (
            PerformanceIndicators,
            "prestationsmatt, mal och matetal, resultatmatt, prestationsindikatorer, resultatindikatorer, \
            framgangsmatt, framgangskriterier, mal och nyckeltal, uppfoljning, kpi er, utvarderingskriterier",
        ),
        (
            CareerLadder,
            "karriarvagar, karriarmojligheter, utvecklingsvagar, nasta roll, vidareutveckling, karriarsteg, \
            karriarplan, utvecklingsplan, karriarstegen",
        ),
        (
            HiringProcess,
            "ansokningsprocessen, urvalsprocess, urvalsprocessen, anstallningsprocess, anstallningsprocessen, \
            intervjuprocess, intervjuprocessen, ansokan och urval, rekrytering, steg i rekryteringen, \
            rekryteringssteg, tillsattning",
        ),
        (
            Overview,
            "om befattningen, syfte med rollen, rollbeskrivning, befattningsbeskrivning, \
            arbetsbeskrivning av rollen, beskrivning, rollen i korthet",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "det ar meriterande om du har, det ar ett plus om, meriterande om du, det ar ett plus om du, \
            extra roligt om du, meriter, onskvart, \
            vi ser garna att du, det ar meriterande med, det ar meriterande om, plus om du, bonus om du",
        ),
        (
            Responsibilities,
            "vad gor en, det har far du gora, dina arbetsuppgifter, dina huvudsakliga arbetsuppgifter, din roll, \
            i rollen kommer du att, i rollen ingar, som du kommer att, sa ser din dag ut, vad innebar rollen, \
            vad jobbet innebar, vad kommer du att gora, \
            sa har ser din vardag ut, sa ser din vardag ut, sa har ser din dag ut, din vardag",
        ),
        (
            Requirements,
            "vad vi forvantar oss, vi forvantar oss att du, det har soker vi, vi tror att du, vi ser att du, \
            din kompetens, dina kvalifikationer, du ar, det har behover du, vem soker vi, for att lyckas i rollen, \
            vad du behover, vi onskar att du, det vi soker hos dig, for att trivas, erfarenhet, erfarenheter, \
            personliga egenskaper och, personliga egenskaper som",
        ),
        (
            PerformanceIndicators,
            "sa mater vi framgang, hur vi mater framgang, sa foljer vi upp, hur framgang mats, nyckeltal, matetal",
        ),
        (
            CareerLadder,
            "var du kan ga vidare, vart rollen leder, harifran, vart kan du ga vidare, sa kan du utvecklas, \
            karriarvag, karriar, avancemang",
        ),
        (
            HiringProcess,
            "sa gar rekryteringen till, sa har gar rekryteringen till, hur rekryteringen gar till, \
            sa ser processen ut, var rekryteringsprocess, hur ser processen ut, ansokan, intervjuer, \
            sa har soker du, sa soker du",
        ),
        (Overview, "syfte, oversikt, tjansten, rollen, bakgrund"),
    ],
    leading: &[
        (Requirements, "krav pa, kravprofil for"),
        (PerformanceIndicators, "sa mater vi, hur vi mater, hur mater vi"),
    ],
    levels: "nivaer, niva, karriarnivaer, senioritetsnivaer, karriarsteg och nivaer, befattningsnivaer, rollnivaer",
    specialties: "inriktningar, inriktning, specialiseringar, specialisering, specialomraden, fokusomraden, \
        kompetensomraden, specialistomraden, fordjupningar",
    descriptions: "befattningsbeskrivning, rollbeskrivning",
    roles: "utvecklare, ingenjor, analytiker, chef, ledare, handlaggare, konsult, samordnare, koordinator, radgivare, \
        specialist, tekniker, arkitekt, formgivare, designer, administrator, assistent, projektledare, \
        produktagare, teamledare, gruppledare, ekonom, saljare, inkopare, jurist, praktikant, direktor, strateg, \
        redaktor, testare, programmerare, sjukskoterska, larare, controller, forskare, datachef, utvecklingschef, \
        forsaljningschef, enhetschef, avdelningschef",
    compounds: "utvecklare, ingenjor, ledare, chef, handlaggare, tekniker, analytiker, arkitekt, saljare, specialist, \
        administrator, konsult, forskare, samordnare, radgivare, skoterska",
    ranks: "yngre, aldre, ledande, bitradande, erfaren, juniora, seniora",
    wishes: "meriterande, onskvarda, onskade",
    joints: "till",
    ..NONE
};

/// Danish.
pub const DANISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "stillingsniveau, lonniveau, longruppe, lonklasse, lonramme, lonband, jobniveau, rolleniveau, \
            indplacering",
        ),
        (NiceToHave, "det er en fordel, onskede kvalifikationer, yderligere kvalifikationer en fordel"),
        (
            Responsibilities,
            "arbejdsopgaverne, opgaverne, hovedopgaver, primaere opgaver, primaere arbejdsopgaver, \
            ansvar og opgaver, ansvarsomrader og opgaver, arbejdsopgaver og ansvar, kerneopgaver, daglige opgaver, \
            hovedansvar, vaesentligste opgaver, jobindhold",
        ),
        (
            Requirements,
            "faglige kvalifikationer, faglige krav, faglige kompetencer, personlige kompetencer, \
            personlige kvalifikationer, kravprofil, kompetenceprofil, forudsaetninger, uddannelse og erfaring, \
            kraevede kvalifikationer, faerdigheder, viden og erfaring, forventninger til dig, minimumskrav, \
            kvalifikationer og kompetencer, \
            personlige egenskaber",
        ),
        (
            PerformanceIndicators,
            "praestationsindikatorer, praestationsmal, succeskriterier, malepunkter, mal og nogletal, kpi er, \
            resultatindikatorer",
        ),
        (
            CareerLadder,
            "karrierevej, karriereveje, karrierestige, karrieremuligheder, karriereudvikling, karriereforlob, \
            udviklingsmuligheder, naeste trin, naeste niveau, forfremmelse, faglig udvikling",
        ),
        (
            HiringProcess,
            "ansaettelsesprocessen, rekrutteringsproces, rekrutteringsprocessen, ansogningsproces, \
            ansogningsprocessen, udvaelgelsesproces, ansaettelsesforlob, ansaettelsesprocedure, samtaleforlob, \
            jobsamtaler, rekruttering, rekrutteringsforlob",
        ),
        (
            Overview,
            "om stillingen, formal med stillingen, formal med rollen, stillingsbeskrivelse, rollebeskrivelse, \
            beskrivelse, kort om stillingen",
        ),
    ],
    phrases: &[
        (JobGrade, "trin"),
        (
            NiceToHave,
            "det er en fordel hvis du, det er en fordel hvis, det er et plus hvis du, det er et plus hvis, \
            du ma ogsa gerne, onskeligt, fordel, pluspoint, \
            vi ser det som et plus, vi ser det som en fordel, fordelagtigt",
        ),
        (
            Responsibilities,
            "hvad laver en, hvad laver et, hvad gor en, hvad skal du lave, dine arbejdsopgaver, dine primaere opgaver, din rolle, dit job, som du skal, \
            du kommer til at, du far ansvar for, dine hovedopgaver, hvad gar jobbet ud pa, sadan ser din dag ud",
        ),
        (
            Requirements,
            "hvad vi leder efter, hvad vi soger, hvem vi leder efter, hvem vi soger, hvem er vi pa udkig efter, vi forventer at du, vi forventer, hvad vi forventer, vi soger, vi soger en, \
            hvad skal du kunne, vi forestiller os at du, det forventer vi af dig, det skal du kunne, du kan, \
            hvad du kommer med, vi laegger vaegt pa, hvad kraever det, erfaring, \
            om dig, personlige egenskaber og",
        ),
        (
            PerformanceIndicators,
            "sadan maler vi succes, hvordan vi maler succes, hvordan maler vi succes, nogletal, maltal, succesmal",
        ),
        (
            CareerLadder,
            "herfra kan du, hvor kan du ga hen, din udvikling, din karriere, hvor forer rollen hen, karriere, \
            avancement",
        ),
        (
            HiringProcess,
            "fra ansogning til ansaettelse, processen fra ansogning til ansaettelse, sadan ansaetter vi, sadan foregar ansaettelsen, ansogning og samtaler, sadan er processen, \
            hvordan foregar processen, vores ansaettelsesproces, samtaler, ansogning",
        ),
        (Overview, "formal, overblik, oversigt, baggrund, stillingen, jobbet, rollen"),
    ],
    leading: &[(PerformanceIndicators, "sadan maler vi, hvordan vi maler, hvordan maler vi")],
    levels: "niveauer, niveau, karriereniveauer, karrieretrin, stillingsniveauer, trin, funktionsniveauer, \
        senioritetsniveauer",
    specialties: "specialer, speciale, specialiseringer, specialisering, fokusomrader, fagomrader, specialomrader, \
        retninger, fagretninger",
    descriptions: "stillingsbeskrivelse",
    roles: "udvikler, ingenior, analytiker, chef, leder, konsulent, sagsbehandler, koordinator, radgiver, specialist, \
        tekniker, arkitekt, designer, administrator, assistent, projektleder, teamleder, okonom, saelger, \
        indkober, jurist, praktikant, direktor, redaktor, tester, programmor, sygeplejerske, laerer, forsker, \
        afdelingsleder, bogholder, medarbejder, datachef, udviklingschef, salgschef, fuldmaegtig",
    compounds: "udvikler, ingenior, leder, chef, tekniker, konsulent, medarbejder, analytiker, arkitekt, saelger, \
        specialist, koordinator, radgiver, forsker, sygeplejerske",
    ranks: "yngre, aeldre, ledende, erfaren, assisterende, nyuddannet",
    wishes: "onskede, onskelige",
    joints: "til",
    ..NONE
};

/// Norwegian.
pub const NORWEGIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "stillingsniva, lonnsniva, lonnsgruppe, lonnsklasse, lonnsramme, lonnsband, jobbniva, stillingsgrad, \
            stillingskategori, rolleniva, innplassering",
        ),
        (
            NiceToHave,
            "onskelige kvalifikasjoner, fordel om du har, det er en fordel, det er en fordel om, \
            det er en fordel om du, det er et pluss, onskede kvalifikasjoner, onskelig erfaring, \
            det er en fordel hvis du",
        ),
        (
            Responsibilities,
            "arbeidsoppgavene, sentrale oppgaver, primaere oppgaver, oppgaver og ansvar, ansvar og oppgaver, \
            arbeidsoppgaver og ansvar, ansvars og arbeidsomrader, ansvarsomrader og arbeidsoppgaver, \
            kjerneoppgaver, hovedansvar, stillingens innhold, arbeidsomrader, viktigste oppgaver",
        ),
        (
            Requirements,
            "kompetansekrav, kvalifikasjonskrav, faglige krav, faglige kvalifikasjoner, kravprofil, \
            personlige egenskaper, personlig egnethet, forutsetninger, utdanning og erfaring, \
            kvalifikasjoner og erfaring, kompetanse og erfaring, ferdigheter, kunnskap og erfaring, minstekrav, \
            onsket profil, krav til stillingen, formelle krav, \
            utdanningsretning",
        ),
        (
            PerformanceIndicators,
            "prestasjonsindikatorer, ytelsesindikatorer, suksesskriterier, mal og nokkeltall, resultatindikatorer, \
            malepunkter, kpi er, styringsparametere",
        ),
        (
            CareerLadder,
            "karrierestige, karriereveier, karrierelop, karrieremuligheter, karriereutvikling, \
            utviklingsmuligheter, neste niva, neste trinn, neste rolle, faglig utvikling, videre utvikling",
        ),
        (
            HiringProcess,
            "rekrutteringsprosessen, ansettelsesprosess, ansettelsesprosessen, soknadsprosess, soknadsprosessen, \
            utvelgelsesprosess, intervjuprosess, intervjuprosessen, tilsettingsprosess, rekruttering",
        ),
        (
            Overview,
            "om stillingen, om jobben, formal med stillingen, formalet med rollen, stillingsbeskrivelse, \
            rollebeskrivelse, beskrivelse, kort om stillingen",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "det er en fordel om du har, det er et pluss om du, det er et pluss om, det er onskelig at du, \
            onskelig, fordel, pluss",
        ),
        (
            Responsibilities,
            "hva gjor en, hva skal du gjore, hva du vil gjore, dette vil du jobbe med, dine arbeidsoppgaver, din rolle, \
            i rollen vil du, du vil, arbeidshverdagen din, hva innebaerer jobben, hva gar jobben ut pa, \
            dine hovedoppgaver, hva du kommer til a gjore, \
            dette skal du jobbe med, du vil jobbe med, du skal jobbe med, dette skal du gjore",
        ),
        (
            Requirements,
            "hvem vi ser etter, vi leter etter, vi forventer at du, vi forventer, hva vi forventer, \
            hva vi ser etter, din bakgrunn, dine kvalifikasjoner, din kompetanse, du bor ha, du ma ha, hva kreves, \
            hva trenger du, vi haper du har, vi tror du har, dette ser vi etter, erfaring, \
            om deg, personlige egenskaper og",
        ),
        (
            PerformanceIndicators,
            "slik maler vi suksess, hvordan vi maler suksess, hvordan maler vi suksess, nokkeltall, maltall",
        ),
        (
            CareerLadder,
            "herfra kan du, din utvikling, din karriere, dine muligheter, hvor rollen leder, karriere, opprykk",
        ),
        (
            HiringProcess,
            "slik foregar rekrutteringen, slik er prosessen, hvordan er prosessen, var rekrutteringsprosess, \
            slik rekrutterer vi, soknad, intervjuer",
        ),
        (Overview, "formal, oversikt, sammendrag, bakgrunn, stillingen, jobben, rollen"),
    ],
    leading: &[(PerformanceIndicators, "slik maler vi, hvordan vi maler, hvordan maler vi")],
    levels: "nivaer, niva, karrierenivaer, karrieretrinn, stillingsnivaer, trinn, senioritetsnivaer",
    specialties: "spesialiseringer, spesialisering, spesialomrader, spesialfelt, fokusomrader, fagomrader, fagretninger, \
        retninger, spesialiteter, fordypninger",
    descriptions: "stillingsbeskrivelse",
    roles: "utvikler, ingenior, analytiker, sjef, leder, konsulent, saksbehandler, koordinator, radgiver, spesialist, \
        tekniker, arkitekt, designer, administrator, assistent, prosjektleder, teamleder, okonom, selger, \
        innkjoper, jurist, praktikant, laerling, direktor, redaktor, tester, programmerer, sykepleier, laerer, \
        forsker, avdelingsleder, regnskapsforer, medarbeider, datasjef, utviklingssjef, salgssjef, \
        forstekonsulent, seniorkonsulent",
    compounds: "utvikler, ingenior, leder, sjef, tekniker, konsulent, medarbeider, analytiker, arkitekt, selger, \
        spesialist, koordinator, radgiver, forsker, sykepleier",
    ranks: "yngre, eldre, ledende, erfaren, assisterende, nyutdannet",
    wishes: "onskede, onskelige",
    ..NONE
};
