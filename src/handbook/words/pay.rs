//! Names of grades that say so by their parts: what is paid or filled, and a step of it: `Gehaltsklasse`, `grupo de
//! clasificación`, `Тарифная сетка: разряд`. English has its names in a list.
//!
//! Invariant: both parts stand there, and hardly anything else.

use std::sync::LazyLock;

use super::roles::uses;
use super::tables::Entries;
use super::uses::Uses;

/// Beginnings of words for what is paid, or for the post that it is paid for.
const PAID: &str = "lohn, gehalt, entgelt, vergut, besold, tarif, salari, remuner, indici, sueldo, retribu, tabular, \
    convenio, vencimento, stipend, contratt, ccnl, salaris, loon, belon, functie, placow, wynagr, uposaz, stanowisk, \
    platov, mzdov, odmen, lone, lonn, lonr, lonk, lont, longr, lonb, lons, befattn, stilling, skala, besta, palkk, \
    vaativ, bersav, beroszt, berkat, berfok, berszint, fizet, munkakor, salariz, оплат, оклад, зарплат, тариф, \
    должност, посад, квалиф, кваліф, ucret, maas, kadro, pozisyon, gorev, unvan, μισθ, αμοιβ, funcao, funcoes, \
    cargo, puesto, poste, emploi, ruolo, posizion, posicion, posicao, empleo, emprego, impiego, заплащ, заплат, \
    възнагражд, длъжност";

/// Beginnings of words for how a post is placed: where a number follows, no other word need say so.
const PLACED: &str = "eingrupp, einstuf, classement, classific, clasific, inquadr, inschal, zaszereg, zaraz, \
    inplacer, innplass, indplac, besorol, incadr";

/// Words for a step, which may end a longer one.
const STEPS: &str = "gruppe, stufe, klasse, band, niveau, rang, spanne, groep, schaal, grupp, klass, niva, grad, \
    steg, spann, trinn, ramme, spenn, trin, ryhma, luokka, taso, porras, kategoria, osztaly, sav, szint, fokozat, \
    besorolas, grubu, kademesi, derecesi, bandi, seviyesi, skalasi, grupo, nivel, clase, classe, categoria, escala, \
    indice, coefficient, banda, tramo, rango, grado, faixa, padrao, referencia, livello, fascia, parametro, groupe, \
    categorie, tranche, bande, grille, poziom, grupa, szczebel, stopien, siatka, stawka, trida, stupen, pasmo, \
    uroven, treapta, clasa, grila, разряд, греид, уровень, сетка, категория, класс, розряд, рівень, категорія, \
    κατηγορια, βαθμιδα, κλιμακα, επιπεδο, grau, escalao, escalon, echelon, ниво, степен, клас, trieda";

/// No name of a grade has more words.
const MOST_WORDS: usize = 4;

/// What stands between has no more letters.
const MOST_BETWEEN: usize = 3;

fn entries(list: &'static str) -> Entries {
    list.split(", ").collect()
}

static PAID_FOR: LazyLock<Entries> = LazyLock::new(|| entries(PAID));
static PLACES: LazyLock<Entries> = LazyLock::new(|| entries(PLACED));

/// Whether words, in their normal form, name a grade by their parts; one that says how a post is placed does so alone
/// where a colon follows it.
pub(super) fn names_grade(words: &str, is_told: bool) -> bool {
    const SHORTEST: usize = 3;
    let begins = |word: &str, with: &Entries| {
        let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]).skip(SHORTEST);
        ends.map(|end| &word[..end]).any(|beginning| with.contains(beginning))
    };
    let parts = || words.split([' ', '-']).filter(|part| !part.is_empty());
    if words.is_empty() || parts().nth(MOST_WORDS).is_some() {
        return false;
    }
    let places = |word: &str| begins(word, &PLACES);
    let pays = |word: &str| places(word) || begins(word, &PAID_FOR);
    if !parts().any(pays) {
        return false;
    }
    let is_step = |word: &str| STEPS.split(", ").any(|step| word.ends_with(step));
    let joins = |word: &str| word.chars().nth(MOST_BETWEEN).is_none() || uses(word).has(Uses::JOINT | Uses::ARTICLE);
    let is_part = |word: &str| pays(word) || is_step(word) || joins(word);
    parts().all(is_part) && (parts().any(is_step) || (is_told && parts().any(places)))
}

#[cfg(test)]
mod tests {
    use super::super::normal;
    use super::*;

    #[test]
    fn grades_are_named_by_their_parts() {
        let check = |name: &str, is_told: bool, expected: bool| {
            assert_eq!(names_grade(&normal(name), is_told), expected, "{name}");
        };
        check("Lohnband", false, true);
        check("Grupo de clasificación", false, true);
        check("Разряд оплаты труда", false, false);
        check("Разряд оплаты", false, true);
        check("Maaş kademesi", false, true);
        check("Zařazení", true, true);
        check("Zařazení", false, false);
        check("Lohn", true, false);
        check("Stufe", true, false);
        check("Gehalt nach zwei Jahren Stufe", false, false);
        check("Salaris voor elke klasse", false, false);
    }

    #[test]
    fn words_are_written_as_headings_are_compared() {
        for word in [PAID, PLACED, STEPS].iter().flat_map(|list| list.split(", ")) {
            assert_eq!(normal(word), word);
        }
    }
}
