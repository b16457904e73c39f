//! The words of headings in Danish.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Danish.
pub const DANISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "stillingsniveau, lonniveau, longruppe, lonklasse, lonramme, lonband, jobniveau, rolleniveau, \
            indplacering, lontrin",
        ),
        (
            NiceToHave,
            "ikke krav, ikke et krav, det er en fordel, onskede kvalifikationer, \
            yderligere kvalifikationer en fordel, en fordel, det er et plus",
        ),
        (
            Responsibilities,
            "arbejdsopgaverne, opgaverne, hovedopgaver, primaere opgaver, primaere arbejdsopgaver, \
            ansvar og opgaver, ansvarsomrader og opgaver, arbejdsopgaver og ansvar, kerneopgaver, \
            daglige opgaver, hovedansvar, vaesentligste opgaver, jobindhold, arbejdsopgaver, opgaver, \
            ansvarsomrader, opgaver og ansvar",
        ),
        (
            Requirements,
            "faglige kvalifikationer, faglige krav, faglige kompetencer, personlige kompetencer, \
            personlige kvalifikationer, kravprofil, kompetenceprofil, forudsaetninger, uddannelse og erfaring, \
            kraevede kvalifikationer, faerdigheder, viden og erfaring, forventninger til dig, minimumskrav, \
            kvalifikationer og kompetencer, personlige egenskaber, kvalifikationer og erfaring, kompetencer",
        ),
        (
            PerformanceIndicators,
            "praestationsindikatorer, praestationsmal, succeskriterier, malepunkter, mal og nogletal, kpi er, \
            resultatindikatorer",
        ),
        (
            CareerLadder,
            "karrierevej, karriereveje, karrierestige, karrieremuligheder, karriereudvikling, karriereforlob, \
            udviklingsmuligheder, naeste trin, naeste niveau, forfremmelse, faglig udvikling, naeste skridt",
        ),
        (
            HiringProcess,
            "ansaettelsesprocessen, rekrutteringsproces, rekrutteringsprocessen, ansogningsproces, \
            ansogningsprocessen, udvaelgelsesproces, ansaettelsesforlob, ansaettelsesprocedure, samtaleforlob, \
            jobsamtaler, rekruttering, rekrutteringsforlob, ansaettelsesproces",
        ),
        (
            Overview,
            "om stillingen, formal med stillingen, formal med rollen, stillingsbeskrivelse, rollebeskrivelse, \
            beskrivelse, kort om stillingen, formal",
        ),
    ],
    phrases: &[
        (JobGrade, "trin"),
        (
            NiceToHave,
            "det er en fordel hvis, det er et plus hvis, du ma ogsa gerne, fordel, vi ser det som et plus, \
            vi ser det som en fordel, fordelagtigt, godt at have",
        ),
        (
            Responsibilities,
            "hvad laver en, hvad laver et, hvad gor en, hvad skal du lave, dine arbejdsopgaver, \
            dine primaere opgaver, din rolle, dit job, som du skal, du kommer til at, du far ansvar for, \
            dine hovedopgaver, hvad gar jobbet ud pa, sadan ser din dag ud, dine opgaver, dit ansvar, \
            hvad du skal lave, det skal du lave, det her skal du lave, din hverdag",
        ),
        (
            Requirements,
            "hvad vi leder efter, hvad vi soger, hvem vi leder efter, hvem vi soger, hvem er vi pa udkig efter, \
            vi forventer, hvad vi forventer, vi soger, hvad skal du kunne, vi forestiller os at du, \
            det forventer vi af dig, det skal du kunne, du kan, hvad du kommer med, vi laegger vaegt pa, \
            hvad kraever det, erfaring, om dig, personlige egenskaber og, hvem er du, dine kvalifikationer, \
            vi leder efter, uddannelse, hvem leder vi efter, din baggrund, dine kompetencer, vi soger dig som",
        ),
        (
            PerformanceIndicators,
            "hvordan vi maler succes, hvordan maler vi succes, maltal, succesmal, sadan males succes, \
            sadan maler vi",
        ),
        (
            CareerLadder,
            "herfra kan du, hvor kan du ga hen, din udvikling, din karriere, hvor forer rollen hen, avancement, \
            hvor kan du ga videre, dine muligheder, vejen videre",
        ),
        (
            HiringProcess,
            "fra ansogning til ansaettelse, processen fra ansogning til ansaettelse, sadan ansaetter vi, \
            sadan foregar ansaettelsen, ansogning og samtaler, sadan er processen, hvordan foregar processen, \
            vores ansaettelsesproces, samtaler, ansogning, sadan foregar det, vores proces, sadan soger du",
        ),
        (Overview, "overblik, oversigt, baggrund, stillingen, jobbet"),
    ],
    leading: &[(PerformanceIndicators, "hvordan vi maler, hvordan maler vi")],
    senses: &[
        (
            Sense::Does,
            "arbejdsopgav, opgaver, ansvarsomrad, hovedopgav, skal du lave, du skal lave, kommer til at, \
            du far ansvar, jobbets indhold, jobindhold, arbejdsomrad, indebaerer, jobbet og opgav, gar ud pa, \
            omfatter, far ansvar for, ansvarlig for, det kommer du til, jobbet bestar, en dag pa jobb",
        ),
        (Sense::Part, "rolle., rollen, hverdag, arbejdsdag, udfordring, ansvar, job., opgave, skal."),
        (Sense::Yours, "du., dig., din., dit., dine."),
        (
            Sense::Brings,
            "kvalifikation, krav til, leder efter, soger, forvent, hvem er du., hvem du er, du har., har du., \
            du er., er du., om dig, baggrund, dig der, passer, vi onsker, profil., profilen, for at lykkes, \
            vigtigt for os, laegger vi vaegt, trives med, har med dig, forestiller os, skal kunne, skal have, \
            bor kunne, bor have, kraever, ma gerne kunne",
        ),
        (Sense::Trait, "kompetenc, erfaring, uddannelse, viden, faerdighed, egenskab, evner, kandidat"),
        (Sense::Needed, "kraeves, nodvendig, personlig, onsk, ideel, formel, faglig"),
        (
            Sense::Wishes,
            "en fordel, et plus, gerne erfaring, fordel hvis, gerne kendskab, ikke et krav, ikke krav, \
            endnu bedre, fint hvis, pluspoint, bonus hvis, godt hvis, gerne ogsa, gerne.",
        ),
        (
            Sense::Hired,
            "rekrutteringsproc, ansaettelsesproc, ansogningsproc, udvaelgelsesproc, sadan foregar proc, \
            foregar processen",
        ),
        (Sense::Hiring, "rekrutt, ansaet, ansog, soger du, samtale, vaelger, udvaelg"),
        (Sense::Steps, "proces, trin., foregar, forlob, fase, sadan, hvordan, trinene"),
        (Sense::Climbs, "karrieremul, karrierevej, karriereudv, udviklingsmul, din vej videre, forfremm"),
        (Sense::Career, "karriere"),
        (Sense::Growth, "udvikl, mulighed, vej., videre, naeste"),
        (Sense::Judged, "succeskriter, nogletal, resultatmal"),
        (Sense::Measure, "maler, males, kriter, indikator, vurder"),
        (Sense::Success, "resultat, praestation, godt., succes."),
        (
            Sense::Other,
            "tilby, om os, om virksomhed, hvem er vi, hvem vi er, fordele., lon., lonn, vilkar, arbejdssted, \
            kontakt, hvorfor, personalegod, praktisk, kultur, vaerdier, arbejdsgiver, vi er., laere., goder, \
            arbejdsplads, teamet, dit team, hvor., derfor, far du hos, sadan arbejder vi, lokke med",
        ),
    ],
    levels: "niveauer, niveau, karriereniveauer, karrieretrin, stillingsniveauer, trin, funktionsniveauer, \
        senioritetsniveauer",
    specialties: "specialer, speciale, specialiseringer, specialisering, fokusomrader, fagomrader, specialomrader, \
        retninger, fagretninger",
    contents: "indhold, indholdsfortegnelse, ordliste, ordforklaring",
    descriptions: "stillingsbeskrivelse",
    compounds: "udvikler, ingenior, leder, chef, tekniker, konsulent, medarbejder, analytiker, arkitekt, saelger, \
        specialist, koordinator, radgiver, forsker, sygeplejerske",
    wishes: "onskede, onskelige",
    ranks: &[
        (Height::Entry, "yngre, assisterende, nyuddannet"),
        (Height::Senior, "aeldre, erfaren, erfarent"),
        (Height::Lead, "ledende"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "udvikler, ingenior, analytiker, chef, leder, konsulent, sagsbehandler, koordinator, radgiver, \
            tekniker, arkitekt, assistent, projektleder, teamleder, okonom, saelger, indkober, jurist, \
            praktikant, direktor, redaktor, programmor, sygeplejerske, laerer, forsker, afdelingsleder, \
            bogholder, medarbejder, datachef, udviklingschef, salgschef, fuldmaegtig",
        ),
        (Uses::STEP, "niveau, trin"),
        (Uses::AS, "som"),
        (Uses::JOINT, "hos, til"),
        (Uses::AND, "og"),
        (Uses::WITH, "med"),
        (Uses::ARTICLE, "den, det"),
        (Uses::BROUGHT, "erfaring, kendskab, uddannelse, evne"),
        (Uses::HIRES, "samtale, jobsamtale"),
        (Uses::GIVES, "tilbyder"),
        (Uses::OURS, "virksomheden"),
        (Uses::FOREIGN, "det, hvad, som, og, vi, din"),
    ],
    ..NONE
};
