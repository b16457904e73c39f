//! Numbers of grades that are written in letters: `Stufe sieben`, `Niveau VII`, `七级`.
//!
//! Invariant: a text tells a number only where one word of it does; small numbers, which are articles and the like in many
//! languages, are not told so.

use super::normal::normal;
use crate::handbook::Grade;

/// No text that tells its number so has more words.
const MOST_WORDS: usize = 9;

/// No text whose number is Roman has more.
const MOST_ROMAN: usize = 3;

/// The number that `SPELT` begins with.
const FIRST: usize = 3;

/// The words for three and the numbers that follow.
const SPELT: [&str; 10] = [
    "three, drei, trois, tres, tre, drie, trzy, tri, три, uc, kolme, harom, trei, τρια",
    "four, vier, quatre, cuatro, quatro, quattro, cztery, ctyri, четыре, чотири, dort, fyra, nelja, negy, patru",
    "five, funf, cinq, cinco, cinque, vijf, piec, pet, пять, п'ять, bes, fem, viisi, cinci, πεντε",
    "six, sechs, seis, sei, zes, szesc, sest, шесть, шість, alti, sex, seks, kuusi, sase, εξι",
    "seven, sieben, sept, siete, sete, sette, zeven, siedem, sedm, sedem, семь, сім, yedi, sju, syv, seitseman, \
        sapte, επτα",
    "eight, acht, huit, ocho, oito, otto, osiem, osm, восемь, вісім, sekiz, atta, otte, kahdeksan, nyolc, οκτω",
    "nine, neun, neuf, nueve, nove, negen, dziewiec, devet, девять, дев'ять, dokuz, nio, yhdeksan, kilenc",
    "ten, zehn, dix, diez, dez, dieci, tien, dziesiec, deset, десять, tio, kymmenen, tiz, zece, δεκα",
    "eleven, elf, onze, undici, jedenascie, jedenact, одиннадцать, одинадцять, elva, elleve, yksitoista",
    "twelve, zwolf, douze, doce, doze, dodici, twaalf, dwanascie, dvanact, двенадцать, дванадцять, tolv, kaksitoista",
];

/// The Roman ones, the same and those before them.
const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// Signs for numbers up to ten.
const SIGNS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/// What they count where they tell a grade.
const COUNTED: [char; 6] = ['级', '級', '等', '档', '职', '職'];

/// The number that a folded text without digits tells.
pub(super) fn spelt(text: &str) -> Option<Grade> {
    if text.len() > 120 {
        return None;
    }
    if !text.is_ascii() && text.contains(SIGNS) {
        return signed(text);
    }
    let words = normal(text);
    let count = words.split(' ').count();
    if count > MOST_WORDS {
        return None;
    }
    let told = |word: &str| {
        let spelt = SPELT.iter().position(|number| number.split(", ").any(|number| number == word));
        let roman = || ROMAN.iter().position(|roman| *roman == word).filter(|_| count <= MOST_ROMAN);
        spelt.map(|at| at + FIRST).or_else(|| Some(roman()? + 1))
    };
    // `Ten poziom` is *this level*.
    let mut numbers = words.split(' ').skip(usize::from(count > 1)).filter_map(told);
    let only = numbers.next().filter(|_| numbers.next().is_none())?;
    only.to_string().parse().ok()
}

/// The number that signs tell right before what they count: `七级`.
fn signed(text: &str) -> Option<Grade> {
    let begin = text.find(SIGNS)?;
    let behind = text[begin..].trim_start_matches(SIGNS);
    if !behind.starts_with(COUNTED) || behind.contains(SIGNS) {
        return None;
    }
    let signs = text[begin..text.len() - behind.len()].chars();
    let mut counts = signs.filter_map(|sign| Some(SIGNS.iter().position(|known| *known == sign)? + 1));
    let number = match (counts.next()?, counts.next(), counts.next()) {
        (one, None, _) => one,
        (10, Some(one), None) => 10 + one,
        _ => return None,
    };
    number.to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn numbers_in_letters() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(spelt(&fold(text)).map(|grade| grade.to_string()).as_deref(), expected, "{text}");
        };
        check("Stufe sieben", Some("7"));
        check("Diese Rolle hat Grade acht.", Some("8"));
        check("Échelon neuf", Some("9"));
        check("Niveau VII", Some("7"));
        check("Уровень пять", Some("5"));
        check("七级", Some("7"));
        check("第十一職等", Some("11"));
        check("十年以上", None);
        check("Vi ligger på nivå sex", Some("6"));
        check("Zwischen Stufe drei und fünf", None);
        check("Ten poziom", None);
        check("Nach Vereinbarung", None);
    }

    #[test]
    fn words_are_written_as_texts_are_compared() {
        for word in SPELT.iter().flat_map(|list| list.split(", ")) {
            assert_eq!(normal(word), word);
        }
    }
}
