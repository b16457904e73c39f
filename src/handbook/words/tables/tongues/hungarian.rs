//! The words of headings in Hungarian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Hungarian.
pub const HUNGARIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "besorolas, fizetesi fokozat, berbesorolas, fizetesi sav, bersav, munkakori szint, besorolasi szint, \
            fizetesi osztaly, berkategoria, munkakori besorolas",
        ),
        (NiceToHave, "elonyt jelent, elonyt jelentenek, jo ha van, plusz pont, tovabbi elony, elonyt jelent ha"),
        (
            Responsibilities,
            "feladatok, feladatkor, feladatkorok, fobb feladatok, fo feladatok, legfontosabb feladatok, \
            munkakori feladatok, munkakori leiras, felelossegi korok, felelossegi kor, felelossegek, felelosseg, \
            feladatok es felelossegek, felelossegek es feladatok, hataskor, kulcsfeladatok, tovabbi feladatok, \
            napi feladatok, fobb felelossegek",
        ),
        (
            Requirements,
            "kovetelmenyek, elvarasok, elvaras, szukseges kepessegek, szukseges keszsegek, szukseges vegzettseg, \
            kepesites, kepesitesek, vegzettseg es tapasztalat, keszsegek, kompetenciak, elvart kompetenciak, \
            szakmai elvarasok, szakmai kovetelmenyek, palyazati feltetelek, tovabbi kovetelmenyek, \
            minimumkovetelmenyek, alapkovetelmenyek, elvarasaink, elvart tapasztalat, munkakori kovetelmenyek, \
            szukseges tapasztalat",
        ),
        (
            PerformanceIndicators,
            "teljesitmenymutatok, kulcsmutatok, teljesitmenymerok, fo teljesitmenymutatok, \
            kulcs teljesitmenymutatok, kulcsfontossagu teljesitmenymutatok, teljesitmenyindikatorok, mutatoszamok, \
            sikerkriteriumok, celok es mutatok, ertekelesi szempontok",
        ),
        (
            CareerLadder,
            "karrierutak, karrierletra, karrierlehetosegek, karrierlehetoseg, elorelepesi lehetosegek, \
            elorelepesi lehetoseg, fejlodesi lehetosegek, fejlodesi lehetoseg, kovetkezo lepes, kovetkezo lepesek, \
            kovetkezo szint, eloleptetes, karrierfejlodes, szakmai fejlodes, karrierterv",
        ),
        (
            HiringProcess,
            "felveteli folyamat, kivalasztasi folyamat, toborzasi folyamat, jelentkezes folyamata, \
            a felvetel menete, kivalasztas menete, a kivalasztas menete, a kivalasztas folyamata, \
            felveteli eljaras, interjufolyamat, jelentkezes menete, jelentkezes, a jelentkezes menete, \
            a felveteli folyamat lepesei, kivalasztas, palyazat menete",
        ),
        (
            Overview,
            "a poziciorol, a munkakorrol, a szereprol, a pozicio celja, a munkakor celja, pozicio leirasa, \
            munkakor leirasa, osszefoglalo, munkakor celja, a munkakor leirasa",
        ),
    ],
    phrases: &[
        (JobGrade, "fokozat"),
        (NiceToHave, "elonyt jelent ha, jo ha, orulunk ha, elonyok, amit elonykent ertekelunk"),
        (
            Responsibilities,
            "mit fogsz csinalni, mit fog csinalni, mivel fogsz foglalkozni, a te feladatod, feladataid, \
            az on feladatai, a feladataid, mi lesz a feladatod, mi lesz a dolgod, milyen feladatok varnak, \
            felelossegeid, te fogod, feladatai",
        ),
        (
            Requirements,
            "kit keresunk, akit keresunk, amit varunk, mit varunk, amit elvarunk, mit varunk toled, \
            amit varunk toled, amit kerunk, idealis jelolt, rad van szuksegunk ha, nalunk a helyed ha, \
            amire szukseged lesz, te vagy az emberunk ha, neked valo ha, kepzettseg, vegzettseg, tapasztalat, \
            feltetelek, kepessegek",
        ),
        (PerformanceIndicators, "hogyan merjuk a sikert, igy merjuk a sikert, mibol latjuk a sikert, mutatok"),
        (CareerLadder, "merre tovabb, innen tovabb, hova fejlodhetsz, hogyan fejlodhetsz, karrier, elorelepes"),
        (
            HiringProcess,
            "hogyan zajlik a kivalasztas, hogyan zajlik a felvetel, igy zajlik a felvetel, hogyan jelentkezz, \
            hogyan jelentkezhetsz, hogyan zajlik, interjuk, felvetel",
        ),
        (Overview, "attekintes, bevezetes"),
    ],
    leading: &[
        (PerformanceIndicators, "teljesitmenyertekeles szempontjai, ertekeles szempontjai, hogyan merjuk, igy merjuk"),
        (Responsibilities, "mivel foglalkozik, mit csinal"),
        (Requirements, "kit keresunk, akit keresunk, amire szuksegunk, akire szuksegunk, kire van szuksegunk"),
    ],
    senses: &[
        (
            Sense::Does,
            "feladat, munkakor tart, munkakori leir, fogsz csinalni, fogsz foglalkoz, csinalni, leszel felelos, \
            rad var, var rad, foglalkoz, tevekenyseg, teendo, felelos, munkad soran, mindennap, magaba foglal, \
            vonatkozik, csinalsz, csinal., egy nap",
        ),
        (Sense::Part, "szerep, munkad, napod, kihivas, kuldetes"),
        (Sense::Yours, "te., teged, neked, onre, rad., az on."),
        (
            Sense::Brings,
            "elvar, kovetelmeny, keres, varunk toled, toled varunk, varunk., amit varunk, kerunk, szukseg, \
            idealis jelolt, te vagy, ha te., jelentkezz ha, feltetel, amit kerunk, neked valo, nalunk a hely, \
            rendelkez, kompetenci, profil., profilod, profilja, hozz magaddal, epitunk, gondoltunk, fontos, \
            illesz., illik hozz, passzol, kell tudn, tudnod, akarunk, kell hozz",
        ),
        (
            Sense::Trait,
            "vegzettseg, tapasztalat, keszseg, kepesseg, ismeret, tudas, kepzettseg, jelolt, szakertel, nyelvtud",
        ),
        (Sense::Needed, "szukseges, elvart, idealis, szemelyes, minimalis, kotelezo, betoltesehez"),
        (
            Sense::Wishes,
            "elony, plusz pont, pluszpont, jo ha., orulunk ha, bonusz, nem feltetel, nem elvar, jo lenne, \
            szuper ha, meg jobb",
        ),
        (Sense::Hired, "kivalasztasi foly, felveteli foly, toborzasi foly, jelentkezes men"),
        (Sense::Hiring, "felvetel, jelentkez, kivalaszt, toborz, interju, palyaz, valaszt"),
        (Sense::Steps, "folyamat, lepes, menet, hogyan, zajlik, szakasz"),
        (Sense::Climbs, "karrierlehet, elorelepesi, fejlodesi lehet, karrierut, elolept"),
        (Sense::Career, "karrier, szakmai"),
        (Sense::Growth, "fejlod, elorelep, lehetoseg, ut., lepes"),
        (Sense::Judged, "teljesitmenymut, mutatoszam, meroszam, sikerkrit, hogyan ertekel"),
        (Sense::Measure, "mutato, merjuk, merik, kriterium, szempont, mero, ertekel"),
        (Sense::Success, "siker, teljesit, eredmeny, jol."),
        (
            Sense::Other,
            "kinal, nyujt, juttatas, rolunk, kik vagyunk, miert, munkavegz, berez, ber., fizetes., kapcsolat, \
            ajanlatunk, cegunk, ceg., biztosit, munkaido, elonyok., elonyei, tanul, kultur, ertekeink, \
            helyszin, kapsz, csapatunk, csapatod, hol., kivel, cserebe, igy dolgoz, valassz, munkahely, ezert",
        ),
    ],
    levels: "szintek, szint, karrierszintek, fokozatok, munkakori szintek, szenioritasi szintek",
    specialties: "szakteruletek, szakterulet, specializaciok, specializacio, szakiranyok, szakosodas, fokuszteruletek, \
        szakagak",
    contents: "tartalom, tartalomjegyzek, szoszedet, fogalomtar",
    descriptions: "munkakor leirasa, a munkakor leirasa, pozicio leirasa",
    compounds: "fejleszto, mernok, elemzo, vezeto, igazgato, szakerto, tanacsado, tervezo, ertekesito, menedzser, \
        ugyintezo, munkatars, programozo",
    wishes: "elonyos, kivanatos",
    ranks: &[
        (Height::Entry, "kezdo"),
        (Height::Middle, "medior, kozep"),
        (Height::Senior, "szenior, tapasztalt, halado"),
        (Height::Lead, "vezeto"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "fejleszto, szoftverfejleszto, mernok, elemzo, vezeto, igazgato, menedzser, szakerto, tanacsado, \
            koordinator, asszisztens, tervezo, tesztelo, konyvelo, ugyintezo, munkatars, ertekesito, gyakornok, \
            technikus, apolo, tanar, jogasz, adminisztrator, rendszergazda, eloado, programozo, beszerzo, \
            referens",
        ),
        (Uses::RANK, "helyettes, szakerto"),
        (Uses::STEP, "szint, fokozat"),
        (Uses::BROUGHT, "tapasztalat, ismerete, tudas, vegzettseg"),
        (Uses::HIRES, "interju, ajanlat"),
        (Uses::GIVES, "kinalunk"),
    ],
    ..NONE
};
