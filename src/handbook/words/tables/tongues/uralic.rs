//! The words of headings in Finnish and Hungarian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Finnish.
pub const FINNISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "palkkaryhma, palkkataso, vaativuustaso, vaativuusluokka, tehtavataso, tehtavan vaativuus, urataso, \
            tyon vaativuus, roolitaso",
        ),
        (
            NiceToHave,
            "eduksi katsotaan, eduksi luetaan, katsomme eduksi, lisaksi arvostamme, toivottavaa, \
            toivottu osaaminen, toivotut taidot, luemme eduksi, eduksi on",
        ),
        (
            Responsibilities,
            "vastuualue, vastuu, tehtavankuva, tyotehtavat, paatehtavat, keskeiset tehtavat, keskeiset vastuut, \
            paaasialliset tehtavat, tarkeimmat tehtavat, vastuut ja tehtavat, tehtavat ja vastuut, tyonkuva, \
            toimenkuva, tehtavaalueet, tyon sisalto, tehtavan sisalto, lisatehtavat, lisavastuut",
        ),
        (
            Requirements,
            "osaamisvaatimukset, patevyysvaatimukset, kelpoisuusvaatimukset, patevyys, kelpoisuus, \
            vaadittu osaaminen, vaadittava osaaminen, vaadittavat taidot, koulutus ja kokemus, \
            osaaminen ja kokemus, kokemus ja osaaminen, taidot, tiedot ja taidot, lisavaatimukset, \
            vahimmaisvaatimukset, edellytamme, edellytamme sinulta, hakijan profiili, profiili, odotukset, \
            tehtavan vaatimukset, tarvittava osaaminen, \
            kokemus ja koulutus, henkilokohtaiset ominaisuudet",
        ),
        (
            PerformanceIndicators,
            "suorituskykymittarit, suoritusmittarit, tunnusluvut, tulosmittarit, onnistumisen mittarit, \
            keskeiset mittarit, tavoitteet ja mittarit, suorituskyvyn mittarit, menestysmittarit, \
            arviointikriteerit, suoritusindikaattorit",
        ),
        (
            CareerLadder,
            "uramahdollisuudet, etenemismahdollisuudet, kehittymismahdollisuudet, seuraavat askeleet, \
            seuraava taso, seuraava rooli, uralla eteneminen, urakehitysmahdollisuudet, kehityspolku",
        ),
        (
            HiringProcess,
            "hakuprosessi, haastatteluprosessi, valintaprosessi, palkkausprosessi, rekrytointi, \
            rekrytoinnin vaiheet, rekrytoinnin eteneminen, hakumenettely, haastattelut, prosessin vaiheet, \
            hakuprosessin vaiheet",
        ),
        (
            Overview,
            "tehtavan kuvaus, tehtavan tarkoitus, tehtavakuvaus, roolin kuvaus, roolin tarkoitus, yleiskuvaus, \
            tiivistelma, tietoa tehtavasta",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "eduksi katsomme, olisi hienoa jos, plussaa jos, eduksi sinulle on, katsomme eduksesi, eduksi, \
            arvostamme, plussaa, plussana, bonusta, hyodyksi",
        ),
        (
            Responsibilities,
            "mita tulet tekemaan, mita teet, tehtavasi, tyotehtavasi, vastuusi, vastuualueesi, sinun tehtavasi, \
            mita paaset tekemaan, paaset tekemaan, roolissasi, tehtavassasi, tulet tekemaan, tyopaivasi, \
            mita tyo sisaltaa, mista vastaat, tehtaviisi kuuluu, roolisi, \
            tehtavassa paaset, tyosi sisalto, tehtavasi meilla",
        ),
        (
            Requirements,
            "mita odotamme, mita odotamme sinulta, mita edellytamme, odotamme sinulta, odotamme etta, \
            keita etsimme, keta etsimme, etsimme sinua, etsimme, sinulla on, sina olet, olet, profiilisi, \
            taustasi, osaamisesi, mita toivomme, toivomme sinulta, tuot mukanasi, menestyt tehtavassa jos, \
            mita tarvitset, tarvitset, kuka olet, millainen olet, koulutus, kokemus, \
            etsimme sinua jolla, etsimme sinua joka, millaista osaajaa etsimme, onnistut tehtavassa jos",
        ),
        (
            PerformanceIndicators,
            "miten mittaamme onnistumista, nain mittaamme onnistumista, miten onnistumista mitataan, \
            mista tunnistamme onnistumisen, mittarit, avainluvut",
        ),
        (
            CareerLadder,
            "minne voit edeta, mihin voit edeta, tasta eteenpain, miten voit kehittya, seuraavaksi, urasi, \
            kehityksesi, urapolku, urapolut, urakehitys, uraportaat, ura, ylennys",
        ),
        (
            HiringProcess,
            "nain haku etenee, miten haku etenee, nain rekrytoimme, hakuprosessin kulku, miten rekrytointi etenee, \
            nain rekrytointi etenee, nain haet, miten haet, hakeminen",
        ),
        (Overview, "rooli, kuvaus, yleista, johdanto, tehtavasta, roolista, tyosta"),
    ],
    leading: &[
        (PerformanceIndicators, "miten mittaamme, nain mittaamme"),
        (Requirements, "keita, keta"),
        (HiringProcess, "miten paaset, nain paaset"),
    ],
    levels: "tasot, taso, uratasot, portaat, urapolun tasot, senioriteettitasot, vaativuustasot, roolitasot",
    specialties: "erikoistumisalueet, erikoistumisalue, erikoistumiset, erikoistuminen, erikoisalat, erikoisala, \
        painopistealueet, osaamisalueet, suuntautumisvaihtoehdot, suuntautumiset, painopisteet",
    descriptions: "tehtavan kuvaus, tehtavakuvaus, roolin kuvaus",
    roles: "kehittaja, insinoori, analyytikko, paallikko, johtaja, asiantuntija, suunnittelija, arkkitehti, konsultti, \
        koordinaattori, asiakasneuvoja, neuvottelija, myyja, sihteeri, assistentti, harjoittelija, testaaja, \
        ohjelmoija, hoitaja, opettaja, tutkija, esimies, esihenkilo, vetaja, teknikko, ostaja, kirjanpitaja, \
        lakimies, tyontekija, avustaja, valmentaja, vastaava, muotoilija",
    compounds: "kehittaja, insinoori, analyytikko, paallikko, johtaja, asiantuntija, suunnittelija, arkkitehti, \
        neuvottelija, myyja, hoitaja, opettaja, tutkija, ohjelmoija, esimies, vastaava, tyontekija, konsultti, \
        koordinaattori",
    ranks: "nuorempi, vanhempi, johtava, kokenut, juniori, seniori, aloitteleva",
    wishes: "toivottu, toivotut",
    ..NONE
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
        (
            NiceToHave,
            "elonyt jelent ha, jo ha, orulunk ha, elony, elonyok, elonyos, pluszpont, \
            amit elonykent ertekelunk",
        ),
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
        (
            PerformanceIndicators,
            "hogyan merjuk a sikert, igy merjuk a sikert, mibol latjuk a sikert, meroszamok, mutatok",
        ),
        (
            CareerLadder,
            "merre tovabb, innen tovabb, hova fejlodhetsz, hogyan fejlodhetsz, karrierut, karrier, elorelepes",
        ),
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
    levels: "szintek, szint, karrierszintek, fokozatok, munkakori szintek, szenioritasi szintek",
    specialties: "szakteruletek, szakterulet, specializaciok, specializacio, szakiranyok, szakosodas, fokuszteruletek, \
        szakagak",
    descriptions: "munkakor leirasa, a munkakor leirasa, pozicio leirasa",
    roles: "fejleszto, szoftverfejleszto, mernok, elemzo, vezeto, igazgato, menedzser, szakerto, tanacsado, \
        koordinator, asszisztens, tervezo, tesztelo, konyvelo, ugyintezo, munkatars, ertekesito, gyakornok, \
        technikus, apolo, tanar, jogasz, adminisztrator, rendszergazda, eloado, programozo, beszerzo, referens",
    compounds: "fejleszto, mernok, elemzo, vezeto, igazgato, szakerto, tanacsado, tervezo, ertekesito, menedzser, \
        ugyintezo, munkatars, programozo",
    ranks: "junior, szenior, vezeto, kezdo, tapasztalt, helyettes, medior",
    ..NONE
};
