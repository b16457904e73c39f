//! The words of headings in Norwegian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Norwegian.
pub const NORWEGIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "stillingsniva, lonnsniva, lonnsgruppe, lonnsklasse, lonnsramme, lonnsband, jobbniva, stillingsgrad, \
            stillingskategori, rolleniva, innplassering, lonnstrinn",
        ),
        (
            NiceToHave,
            "ikke krav, ikke et krav, ikke noe krav, onskelige kvalifikasjoner, fordel om du har, \
            det er en fordel, det er en fordel om, det er en fordel om du, det er et pluss, \
            onskede kvalifikasjoner, onskelig erfaring, det er en fordel hvis du",
        ),
        (
            Responsibilities,
            "arbeidsoppgavene, sentrale oppgaver, primaere oppgaver, oppgaver og ansvar, ansvar og oppgaver, \
            arbeidsoppgaver og ansvar, ansvars og arbeidsomrader, ansvarsomrader og arbeidsoppgaver, \
            kjerneoppgaver, hovedansvar, stillingens innhold, arbeidsomrader, viktigste oppgaver, oppgaver, \
            arbeidsoppgaver, hovedoppgaver",
        ),
        (
            Requirements,
            "kompetansekrav, kvalifikasjonskrav, faglige krav, faglige kvalifikasjoner, kravprofil, \
            personlige egenskaper, personlig egnethet, forutsetninger, utdanning og erfaring, \
            kvalifikasjoner og erfaring, kompetanse og erfaring, ferdigheter, kunnskap og erfaring, minstekrav, \
            onsket profil, krav til stillingen, formelle krav, utdanningsretning, kvalifikasjoner, kompetanse, \
            krav til kompetanse",
        ),
        (
            PerformanceIndicators,
            "prestasjonsindikatorer, ytelsesindikatorer, suksesskriterier, mal og nokkeltall, \
            resultatindikatorer, malepunkter, kpi er, styringsparametere, resultatmal",
        ),
        (
            CareerLadder,
            "karrierestige, karriereveier, karrierelop, karrieremuligheter, karriereutvikling, \
            utviklingsmuligheter, neste niva, neste trinn, neste rolle, faglig utvikling, videre utvikling, \
            neste steg, karrierevei",
        ),
        (
            HiringProcess,
            "rekrutteringsprosessen, ansettelsesprosess, ansettelsesprosessen, soknadsprosess, soknadsprosessen, \
            utvelgelsesprosess, intervjuprosess, intervjuprosessen, tilsettingsprosess, rekruttering, \
            rekrutteringsprosess",
        ),
        (
            Overview,
            "om stillingen, om jobben, formal med stillingen, formalet med rollen, stillingsbeskrivelse, \
            rollebeskrivelse, beskrivelse, kort om stillingen, oversikt",
        ),
    ],
    phrases: &[
        (NiceToHave, "det er en fordel om du har, det er et pluss om, det er onskelig at du, fordel, pluss, fint a ha"),
        (
            Responsibilities,
            "hva gjor en, hva skal du gjore, hva du vil gjore, dette vil du jobbe med, dine arbeidsoppgaver, \
            din rolle, i rollen vil du, du vil, arbeidshverdagen din, hva innebaerer jobben, \
            hva gar jobben ut pa, dine hovedoppgaver, hva du kommer til a gjore, dette skal du jobbe med, \
            du vil jobbe med, du skal jobbe med, dette skal du gjore, dine oppgaver, du skal, du skal bl a, \
            dine ansvarsomrader, hva du skal gjore, dette gjor du, det skal du gjore",
        ),
        (
            Requirements,
            "hvem vi ser etter, vi leter etter, vi forventer, hva vi forventer, hva vi ser etter, din bakgrunn, \
            dine kvalifikasjoner, din kompetanse, du bor ha, du ma ha, hva kreves, hva trenger du, \
            vi haper du har, vi tror du har, dette ser vi etter, erfaring, om deg, personlige egenskaper og, \
            vi ser etter, du har, du er, utdanning, hvem vi leter etter, vi onsker oss, vi soker deg som, \
            du passer om du",
        ),
        (
            PerformanceIndicators,
            "hvordan vi maler suksess, hvordan maler vi suksess, slik males suksess, slik maler vi",
        ),
        (
            CareerLadder,
            "herfra kan du, din utvikling, din karriere, dine muligheter, hvor rollen leder, opprykk, \
            veien videre",
        ),
        (
            HiringProcess,
            "slik foregar rekrutteringen, slik er prosessen, hvordan er prosessen, var rekrutteringsprosess, \
            slik rekrutterer vi, soknad, intervjuer, slik ansetter vi, slik foregar det, var prosess, \
            slik soker du",
        ),
        (Overview, "sammendrag, bakgrunn, stillingen, jobben"),
    ],
    leading: &[(PerformanceIndicators, "hvordan vi maler, hvordan maler vi")],
    senses: &[
        (
            Sense::Does,
            "arbeidsoppgav, oppgav, ansvarsomrad, skal gjore, skal du gjore, vil du jobbe, du jobbe med, \
            skal du jobbe, vil du., du vil., stillingen innebaerer, rollen innebaerer, arbeidsomrad, du gjor, \
            gar ut pa, innebaerer, omfatter, far ansvar for, inneholder, ansvarlig for, en dag pa jobb",
        ),
        (Sense::Part, "rolle., rollen, hverdag, arbeidsdag, utfordring, ansvar, oppdrag, bidra, blant annet, skal."),
        (Sense::Yours, "du., deg., din., ditt., dine."),
        (
            Sense::Brings,
            "kvalifikasjon, krav, leter, ser etter, soker, forvent, hvem er du., hvem du er, du har., har du., \
            du er., er du., du bor kunne, bor du kunne, bakgrunn, trenger du, du trenger, passer for deg, \
            trenger vi, vi trenger, profil., profilen, for a lykkes, viktig for oss, legger vi vekt, \
            trives med, passer du, vi onsker av deg, har med deg, ma kunne, skal kunne, bor ha, bor vaere, \
            krever, ma ha",
        ),
        (Sense::Trait, "kompetan, erfaring, utdanning, kunnskap, ferdighet, egenskap, evner, kandidat"),
        (Sense::Needed, "kreves, nodvendig, personlig, onsk, ideell, formell, faglig"),
        (
            Sense::Wishes,
            "en fordel, et pluss, pluss om, fordel om, fordel men, onskelig, gjerne erfaring, ikke et krav, \
            ikke krav, enda bedre, kjekt om, fint om, plusspoeng, bonus om, hyggelig om, gjerne ogsa, gjerne.",
        ),
        (Sense::Hired, "rekrutteringspros, ansettelsespros, soknadspros, utvelgelsespros, foregar prosessen"),
        (Sense::Hiring, "rekrutt, ansett, soknad, soker du, intervju, velger, utvelgelse"),
        (Sense::Steps, "prosess, steg, foregar, forlop, fase, slik., hvordan"),
        (Sense::Climbs, "karrieremul, karrierevei, karriereutv, utviklingsmul, din vei videre, forfremm"),
        (Sense::Career, "karriere"),
        (Sense::Growth, "utvikl, mulighet, vei., videre, neste"),
        (Sense::Judged, "resultatmal, nokkeltall, suksesskrit, maltall"),
        (Sense::Measure, "maler, males, kriter, mal., indikator, vurder"),
        (Sense::Success, "suksess, resultat, ytelse, bra."),
        (
            Sense::Other,
            "tilby, om oss, om selskapet, om bedriften, hvem er vi, hvem vi er, fordeler, goder, arbeidssted, \
            kontakt, hvorfor, lonn., lonns, betingelse, arbeidsgiver, kultur, verdier, virksomhet, vi er., \
            laere., sted., teamet, ditt team, hvor., derfor, far du hos, slik jobber vi, friste med",
        ),
    ],
    levels: "nivaer, niva, karrierenivaer, karrieretrinn, stillingsnivaer, trinn, senioritetsnivaer",
    specialties: "spesialiseringer, spesialisering, spesialomrader, spesialfelt, fokusomrader, fagomrader, fagretninger, \
        retninger, spesialiteter, fordypninger",
    contents: "innhold, innholdsfortegnelse, ordliste, begreper",
    descriptions: "stillingsbeskrivelse",
    compounds: "utvikler, ingenior, leder, sjef, tekniker, konsulent, medarbeider, analytiker, arkitekt, selger, \
        spesialist, koordinator, radgiver, forsker, sykepleier",
    wishes: "onskede, onskelige",
    ranks: &[
        (Height::Entry, "yngre, assisterende, nyutdannet"),
        (Height::Senior, "eldre, erfaren, erfarent"),
        (Height::Lead, "ledende"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "kokk, utvikler, ingenior, analytiker, sjef, leder, konsulent, saksbehandler, koordinator, \
            radgiver, spesialist, tekniker, arkitekt, assistent, prosjektleder, teamleder, okonom, selger, \
            innkjoper, jurist, praktikant, laerling, direktor, redaktor, programmerer, sykepleier, laerer, \
            forsker, avdelingsleder, regnskapsforer, medarbeider, datasjef, utviklingssjef, salgssjef, \
            forstekonsulent, seniorkonsulent",
        ),
        (Uses::STEP, "niva, trinn"),
        (Uses::AS, "som"),
        (Uses::JOINT, "av, hos"),
        (Uses::AND, "og"),
        (Uses::WITH, "med"),
        (Uses::ARTICLE, "den, det"),
        (Uses::BROUGHT, "erfaring, kjennskap, kunnskap, utdanning, evne"),
        (Uses::HIRES, "samtale, intervju"),
        (Uses::GIVES, "tilbyr"),
        (Uses::FOREIGN, "det, hva, som, og, vi, din"),
    ],
    ..NONE
};
