//! The words of headings in Finnish.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
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
            tyon vaativuus, roolitaso, palkkaluokka",
        ),
        (
            NiceToHave,
            "eduksi katsotaan, eduksi luetaan, katsomme eduksi, lisaksi arvostamme, toivottavaa, \
            toivottu osaaminen, toivotut taidot, luemme eduksi, eduksi on, katsotaan eduksi",
        ),
        (
            Responsibilities,
            "vastuualue, vastuu, tehtavankuva, tyotehtavat, paatehtavat, keskeiset tehtavat, keskeiset vastuut, \
            paaasialliset tehtavat, tarkeimmat tehtavat, vastuut ja tehtavat, tehtavat ja vastuut, tyonkuva, \
            toimenkuva, tehtavaalueet, tyon sisalto, tehtavan sisalto, lisatehtavat, lisavastuut, tehtavat, \
            vastuut, vastuualueet",
        ),
        (
            Requirements,
            "osaamisvaatimukset, patevyysvaatimukset, kelpoisuusvaatimukset, patevyys, kelpoisuus, \
            vaadittu osaaminen, vaadittava osaaminen, vaadittavat taidot, koulutus ja kokemus, \
            osaaminen ja kokemus, kokemus ja osaaminen, taidot, tiedot ja taidot, lisavaatimukset, \
            vahimmaisvaatimukset, edellytamme, edellytamme sinulta, hakijan profiili, profiili, odotukset, \
            tehtavan vaatimukset, tarvittava osaaminen, kokemus ja koulutus, henkilokohtaiset ominaisuudet, \
            vaatimukset, osaaminen, edellytykset",
        ),
        (
            PerformanceIndicators,
            "suorituskykymittarit, suoritusmittarit, tunnusluvut, tulosmittarit, onnistumisen mittarit, \
            keskeiset mittarit, tavoitteet ja mittarit, suorituskyvyn mittarit, menestysmittarit, \
            arviointikriteerit, suoritusindikaattorit, mittarit",
        ),
        (
            CareerLadder,
            "uramahdollisuudet, etenemismahdollisuudet, kehittymismahdollisuudet, seuraavat askeleet, \
            seuraava taso, seuraava rooli, uralla eteneminen, urakehitysmahdollisuudet, kehityspolku, urapolku, \
            seuraava askel",
        ),
        (
            HiringProcess,
            "hakuprosessi, haastatteluprosessi, valintaprosessi, palkkausprosessi, rekrytointi, \
            rekrytoinnin vaiheet, rekrytoinnin eteneminen, hakumenettely, haastattelut, prosessin vaiheet, \
            hakuprosessin vaiheet, rekrytointiprosessi",
        ),
        (
            Overview,
            "tehtavan kuvaus, tehtavan tarkoitus, tehtavakuvaus, roolin kuvaus, roolin tarkoitus, yleiskuvaus, \
            tiivistelma, tietoa tehtavasta, kuvaus",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "eduksi katsomme, olisi hienoa jos, plussaa jos, eduksi sinulle on, katsomme eduksesi, arvostamme",
        ),
        (
            Responsibilities,
            "mita tulet tekemaan, mita teet, tehtavasi, tyotehtavasi, vastuusi, vastuualueesi, sinun tehtavasi, \
            mita paaset tekemaan, paaset tekemaan, roolissasi, tehtavassasi, tulet tekemaan, tyopaivasi, \
            mita tyo sisaltaa, mista vastaat, tehtaviisi kuuluu, roolisi, tehtavassa paaset, tyosi sisalto, \
            tehtavasi meilla",
        ),
        (
            Requirements,
            "mita odotamme, mita odotamme sinulta, mita edellytamme, odotamme sinulta, odotamme etta, \
            keita etsimme, keta etsimme, etsimme sinua, etsimme, sinulla on, sina olet, olet, profiilisi, \
            taustasi, osaamisesi, mita toivomme, toivomme sinulta, tuot mukanasi, menestyt tehtavassa jos, \
            mita tarvitset, tarvitset, kuka olet, millainen olet, koulutus, kokemus, etsimme sinua jolla, \
            etsimme sinua joka, millaista osaajaa etsimme, onnistut tehtavassa jos",
        ),
        (PerformanceIndicators, "miten onnistumista mitataan, mista tunnistamme onnistumisen, avainluvut"),
        (
            CareerLadder,
            "minne voit edeta, mihin voit edeta, tasta eteenpain, miten voit kehittya, seuraavaksi, urasi, \
            kehityksesi, uraportaat, ura",
        ),
        (
            HiringProcess,
            "nain haku etenee, miten haku etenee, nain rekrytoimme, hakuprosessin kulku, \
            miten rekrytointi etenee, nain rekrytointi etenee, nain haet, miten haet, hakeminen",
        ),
        (Overview, "rooli, yleista, johdanto, tehtavasta, roolista, tyosta"),
    ],
    leading: &[
        (PerformanceIndicators, "miten mittaamme, nain mittaamme"),
        (HiringProcess, "miten paaset, nain paaset"),
    ],
    senses: &[
        (
            Sense::Does,
            "tehtavas, tehtavan sisalt, tehtavat, tehtavien, tehtaviisi, tehtavia, tehtavankuv, tyotehtav, \
            vastuualue, vastuusi, vastuut, paavastuu, tyon sisalt, tyosi sisalt, tyossasi, paaset, \
            tulet tekemaan, tulet tyosk, mita teet, roolissasi, roolisi, tyopaiva, toimenkuv, teet., vastaat, \
            pitaa sisall, sisaltaa, koostuu, vastuulla, arkesi, kaytannossa, kuuluu",
        ),
        (Sense::Part, "rooli, arki., arkesi, haaste, tyo., tehtava, tyosi., arjessa, tyossa"),
        (Sense::Yours, "sinun, sinua, sinut, sina"),
        (
            Sense::Brings,
            "vaatimu, edellyt, odotamme, odotukse, etsimme, haemme, toivomme, sinulla on, olet., kuka olet, \
            osaaminen, osaamisesi, osaamisvaat, kelpoisuus, patevyys, profiil, taustasi, tarvitset, tuot., \
            arvostamme etta, arvostamme sinu, onnistut, menesty, vaaditaan, tarkeaa, sovit., sopii sinulle, \
            odotetaan, kaivataan, etsimamme, osata, vaadimme, haluamme sinu, taitosi",
        ),
        (Sense::Trait, "kokemu, koulutu, taito, taido, tieto., tiedot, osaami, ominaisuu, kielitai, hakija, osaaja"),
        (Sense::Needed, "vaadit, tarvitta, henkilokoht, toivottu, vahimmais, ihanne, hyva."),
        (
            Sense::Wishes,
            "eduksi, plussa, lisaksi arvost, lisabonus, etuna, hyodyksi, bonusta, lisaksi toivo, \
            toivomme lisaksi, ei ole pakoll, ei pakoll, viela parempi, hienoa jos, mukavaa jos, pisteita",
        ),
        (Sense::Hired, "rekrytointipros, hakupros, valintapros, haastattelupros"),
        (Sense::Hiring, "rekryt, hakem, haku., haun., haastat, haet., valinta, valits"),
        (Sense::Steps, "prosess, vaihe, etene, kulku, nain., miten"),
        (Sense::Climbs, "urapol, etenemismahd, kehittymismahd, uramahd, urakehit, ylenn, etenemispol"),
        (Sense::Career, "ura., urasi, uralla, urake"),
        (Sense::Growth, "kehit, etene, polku, mahdolli, seuraava"),
        (Sense::Judged, "mittari, onnistumisen mit, suorituskykymit, tavoitteet ja mit"),
        (Sense::Measure, "mittari, mittaa, kriteer, arvioi"),
        (Sense::Success, "onnist, menest, suoritu, tulos, hyvin"),
        (
            Sense::Other,
            "tarjoa, meista, keita olemme, edut., etuja, palkka, sijainti, miksi, yhteystied, yritykse, yritys, \
            tiimi, lisatiet, tyosuhte, kiinnost, tyoaika, kulttuur, arvomme, saat., keita me, tyopaik, missa, \
            kenen kanssa, viihdyt, nain me, tyonantaj, saat meilta",
        ),
    ],
    levels: "tasot, taso, uratasot, portaat, urapolun tasot, senioriteettitasot, vaativuustasot, roolitasot, \
        senioriteit",
    specialties: "erikoistumisalat, erikoistumisalueet, erikoistumisalue, erikoistumiset, erikoistuminen, erikoisalat, erikoisala, \
        painopistealueet, osaamisalueet, suuntautumisvaihtoehdot, suuntautumiset, painopisteet",
    contents: "sisallys, sisallysluettelo, sanasto, kasitteet",
    descriptions: "tehtavan kuvaus, tehtavakuvaus, roolin kuvaus, kuvaus",
    compounds: "kehittaja, insinoori, analyytikko, paallikko, johtaja, asiantuntija, suunnittelija, arkkitehti, \
        neuvottelija, myyja, hoitaja, opettaja, tutkija, ohjelmoija, esimies, vastaava, tyontekija, konsultti, \
        koordinaattori",
    wishes: "toivottu, toivotut",
    ranks: &[
        (Height::Entry, "nuorempi, juniori, aloitteleva, aloittelija"),
        (Height::Senior, "vanhempi, kokenut, seniori"),
        (Height::Lead, "johtava"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "kehittaja, insinoori, analyytikko, paallikko, johtaja, asiantuntija, suunnittelija, arkkitehti, \
            konsultti, koordinaattori, asiakasneuvoja, neuvottelija, myyja, sihteeri, assistentti, harjoittelija, \
            testaaja, ohjelmoija, hoitaja, opettaja, tutkija, esimies, esihenkilo, vetaja, teknikko, ostaja, \
            kirjanpitaja, lakimies, tyontekija, avustaja, valmentaja, vastaava, muotoilija",
        ),
        (Uses::STEP, "taso, porras"),
        (Uses::AND, "ja"),
        (Uses::BROUGHT, "kokemus, kokemusta, osaaminen, osaamista, koulutus, taito, taidot"),
        (Uses::HIRES, "haastattelu"),
        (Uses::GIVES, "tarjoamme"),
    ],
    ..NONE
};
