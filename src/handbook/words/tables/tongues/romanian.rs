//! The words of headings in Romanian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Romanian.
pub const ROMANIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "grad profesional, nivel de salarizare, treapta de salarizare, treapta salariala, clasa de salarizare, \
            nivelul postului, grila salariala, grad de salarizare, clasa salariala",
        ),
        (
            NiceToHave,
            "constituie un avantaj, reprezinta un avantaj, reprezinta un plus, constituie un plus, \
            cerinte optionale, de preferat, ar fi un plus, ar fi un avantaj, consideram un avantaj, \
            avantaj competitiv",
        ),
        (
            Responsibilities,
            "responsabilitati, responsabilitati principale, principalele responsabilitati, \
            responsabilitatile postului, responsabilitati cheie, atributii, atributiile postului, \
            atributii principale, sarcini, sarcini principale, sarcini si responsabilitati, \
            atributii si responsabilitati, activitati, activitati principale, responsabilitati si atributii, \
            indatoriri, responsabilitati suplimentare, sarcini suplimentare, domenii de responsabilitate",
        ),
        (
            Requirements,
            "cerinte, cerintele postului, cerinte obligatorii, cerinte minime, cerinte principale, \
            cerinte suplimentare, calificari, calificari necesare, calificarile necesare, competente, \
            competente necesare, competente cerute, abilitati, abilitati necesare, cunostinte, \
            cunostinte necesare, studii si experienta, experienta necesara, conditii de ocupare, \
            profilul candidatului, candidatul ideal, profilul candidatului ideal, asteptari, \
            educatie si experienta, conditii minime",
        ),
        (
            PerformanceIndicators,
            "indicatori de performanta, indicatori cheie de performanta, indicatori cheie, indicatori de succes, \
            criterii de performanta, criterii de evaluare, criterii de succes, metrici de succes, \
            obiective si indicatori",
        ),
        (
            CareerLadder,
            "parcurs de cariera, parcursul carierei, parcurs profesional, traseu de cariera, traseu profesional, \
            dezvoltarea carierei, evolutia carierei, evolutie in cariera, evolutie profesionala, plan de cariera, \
            cale de cariera, oportunitati de cariera, oportunitati de dezvoltare, oportunitati de promovare, \
            posibilitati de promovare, posibilitati de avansare, dezvoltare profesionala, pasul urmator, \
            urmatorul pas, pasii urmatori, nivelul urmator",
        ),
        (
            HiringProcess,
            "procesul de recrutare, proces de recrutare, procesul de angajare, proces de angajare, \
            procesul de selectie, proces de selectie, etapele selectiei, etapele recrutarii, \
            etapele procesului de recrutare, etapele interviului, etape de recrutare, etape de selectie, \
            procedura de recrutare, procesul de interviu",
        ),
        (
            Overview,
            "despre rol, despre post, despre pozitie, descrierea postului, descrierea rolului, scopul postului, \
            scopul rolului, prezentare generala, introducere, despre job",
        ),
    ],
    phrases: &[
        (JobGrade, "grad, treapta, gradul, grad salarial, nivel salarial, treapta salariala"),
        (
            NiceToHave,
            "ar fi un plus daca, este un plus daca, ne ar placea sa, avantaje, optional, constituie avantaj, \
            constituie un avantaj",
        ),
        (
            Responsibilities,
            "ce vei face, ce veti face, ce faci, rolul tau, responsabilitatile tale, sarcinile tale, \
            vei fi responsabil de, ce presupune rolul, ce presupune jobul, cu ce te vei ocupa, \
            activitatile tale",
        ),
        (
            Requirements,
            "ce cautam, pe cine cautam, ce asteptam, ce iti trebuie, ce trebuie sa stii, profilul tau, \
            ce avem nevoie, te potrivesti daca, esti potrivit daca, ai nevoie de, experienta ta, cine esti, \
            experienta, studii, conditii",
        ),
        (PerformanceIndicators, "cum este masurat succesul, metrici"),
        (
            CareerLadder,
            "incotro mai departe, unde poti ajunge, cum poti evolua, ce urmeaza, cariera ta, cariera, avansare",
        ),
        (
            HiringProcess,
            "cum decurge recrutarea, cum decurge angajarea, cum decurge procesul de recrutare, cum angajam, \
            cum aplici, cum recrutam, cum te angajezi, interviuri, recrutare, selectie",
        ),
        (Overview, "descriere, prezentare, rezumat, misiune"),
    ],
    leading: &[
        (
            Responsibilities,
            "responsabilitati, responsabilitatile, atributii, atributiile, sarcini, sarcinile, activitati",
        ),
        (Requirements, "cerinte, cerintele, competente, calificari, abilitati, cunostinte"),
        (PerformanceIndicators, "indicatori, indicatorii, cum masuram, cum evaluam"),
        (CareerLadder, "oportunitati de, evolutia in"),
        (HiringProcess, "procesul de recrutare, procesul de selectie"),
    ],
    senses: &[
        (
            Sense::Does,
            "responsabilitat, sarcin, atributi, activitat, vei face, vei avea de fac, te vei ocup, vei ocup, \
            vei fi respons, indatorir, ce faci, ocupa., presupune, raspunde de, ziua ta, zi de lucru, consta.",
        ),
        (Sense::Part, "rol., rolul, misiune, provocare, zi., zilnic, munca"),
        (Sense::Yours, "tu., tau., ta., tale., tine., te., dumneavoastra, iti"),
        (
            Sense::Brings,
            "cerint, cautam, asteptam, calific, ai nevoie, avem nevoie, candidatul ideal, esti potrivit, \
            esti persoana, te potrivesti, daca esti, daca ai., trebuie sa, dorim, aduci, profil., profilul, \
            iti trebuie, ti se potriv, ne dorim, important pentru noi, indispensabil, te regasesti, cerem., \
            vrem., solicitam, iti cerem",
        ),
        (
            Sense::Trait,
            "experient, studii, abilitat, competent, cunostint, aptitud, candidat, pregatire, calitat, educatie",
        ),
        (Sense::Needed, "necesar, obligator, ideal, minim, solicit, personal, dorit"),
        (
            Sense::Wishes,
            "avantaj., un avantaj, un plus, ar fi un plus, constituie, de preferat, preferabil, dezirabil, \
            optionale, nu e obligator, nu este obligator, si mai bine, ar fi super, ar fi grozav, \
            puncte in plus, ar fi bine, ar fi ideal, puncte bonus",
        ),
        (Sense::Hired, "procesul de recr, procesul de sel, etapele recr, proces de recr"),
        (Sense::Hiring, "recrut, select, angaj, interviu, aplici, aplica"),
        (Sense::Steps, "proces, etap, pasi, cum."),
        (
            Sense::Climbs,
            "oportunitati de dez, oportunitati de car, oportunitati de cre, parcurs prof, plan de car, \
            promovare, dezvoltare prof",
        ),
        (Sense::Career, "carier, profesional"),
        (Sense::Growth, "dezvolt, avans, promov, evolu, creste, parcurs, oportunitat"),
        (Sense::Judged, "indicatori, criterii de suc, criterii de eval"),
        (Sense::Measure, "indicat, masur, criteri, evalu"),
        (Sense::Success, "succes, performant, rezultat, bine."),
        (
            Sense::Other,
            "oferi, beneficii, despre noi, cine suntem, de ce sa, de ce noi, de ce la noi, locati, salari, \
            compani, contact, pachet, primesti, program, avantaje., conditii, cultur, valori, invata, \
            locul de munc, echipa ta, echipa noastra, unde., cu cine, iti dam, cum lucr, de aceea",
        ),
    ],
    levels: "niveluri, nivel, niveluri de cariera, nivele, trepte, nivelurile, niveluri de senioritate",
    specialties: "specializari, specializare, specialitati, domenii de specializare, arii de specializare, arii de focus, \
        specialita",
    contents: "cuprins, glosar, glosar de termeni",
    descriptions: "descrierea postului, descrierea rolului",
    ranks: &[
        (Height::Entry, "incepator, incepatoare, debutant, debutanta, asociat"),
        (Height::Middle, "mediu, intermediar"),
        (Height::Senior, "avansat, avansata, cu experienta"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "programator, programatoare, inginer, inginera, analist, analista, directoare, specialista, \
            dezvoltator, dezvoltatoare, coordonator, coordonatoare, consultanta, asistent, asistenta, \
            contabil, contabila, jurist, avocat, arhitect, tehnician, sef, sefa, lider, stagiar, stagiara, \
            operatoare, referent, reprezentant, reprezentanta, profesor, experta, conducator, responsabil",
        ),
        (Uses::HEAD, "inginer, programator, coordonator, responsabil, asistent, reprezentant, arhitect"),
        (Uses::RANK, "adjunct"),
        (Uses::STEP, "nivel, nivelul, treapta"),
        (Uses::JOINT, "pentru, ale, al, de, la, din, cu"),
        (Uses::AND, "si"),
        (Uses::BROUGHT, "experienta, cunostinte"),
        (Uses::HIRES, "interviu"),
        (Uses::GIVES, "oferim"),
    ],
    ..NONE
};
