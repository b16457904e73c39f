//! What queries are forgiven: other forms of a word, its spelling elsewhere, slips.

use super::*;

#[test]
fn inflections_are_found() {
    check_first("negotiating contracts", &["Contract negotiation with quarries"]);
    check("quarry ", &["Contract negotiation with quarries"]);
}

#[test]
fn one_means_several_before_other_forms() {
    let pages = "== a/b.md\n# B\n- Improves a bridge\n- Improvements, a bridge\n";
    let all = found(pages, "improvement bridge ");
    assert_eq!(all, ["Improvements, a bridge", "Improves a bridge"]);
}

#[test]
fn words_are_spelt_on_either_side_of_the_ocean() {
    let pages =
        "== a/b.md\n# B\n- Organizes quarries\n- Organisation of stones\n- Favorite colors\n- For all\n- Four wheels\n";
    let check = |query: &str, expected: &[&str]| assert_eq!(sorted(found(pages, query)), expected, "{query}");
    check("organise ", &["Organisation of stones", "Organizes quarries"]);
    check("organization ", &["Organisation of stones", "Organizes quarries"]);
    check("favourite colours ", &["Favorite colors"]);
    check("four ", &["Four wheels"]);
    let pages = "== a/b.md\n# B\n- Licenses for travelers\n- Programs of theaters\n- Tax filing\n- Filling tubs\n";
    let check = |query: &str, expected: &str| assert_eq!(found(pages, query), [expected], "{query}");
    check("licences ", "Licenses for travelers");
    check("travellers ", "Licenses for travelers");
    check("programmes theatre ", "Programs of theaters");
    check("filing ", "Tax filing");
}

#[test]
fn slips_are_forgiven_and_told() {
    let pages = "== a/b.md\n# B\n- Knows IPv4\n";
    assert_eq!(found(pages, "ipv6 "), [""; 0], "a number with another digit is another number");
    check("kuberentes", &["~Kubernetes, or another fleet of ships"]);
    check("psycological safety", &["~Fosters psychological safety", "~Safety is psychological"]);
    check("zzqx", &[]);
}

#[test]
fn a_slip_means_the_other_forms_too() {
    let pages = "== a/b.md\n# B\n- Negotiation of prices\n- Negotiates\n- Negotiations with quarries\n";
    let expected = ["~Negotiation of prices", "~Negotiations with quarries", "~Negotiates"];
    assert_eq!(found(pages, "negotation "), expected);
}

#[test]
fn of_two_slips_none_is_in_the_first_letter() {
    let pages = "== a/b.md\n# B\n- Worklife\n- Waterlift\n";
    assert_eq!(found(pages, "forklift "), [""; 0]);
    assert_eq!(found(pages, "watelirft "), ["~Waterlift"]);
}

#[test]
fn what_is_typed_comes_before_what_is_guessed() {
    let guess: String = (0..20).map(|i| format!("- Lead comp {i}\n")).collect();
    let sure = "Comp, and with it what of the data of each and every quarry one loads";
    let pages = format!("== a/b.md\n# B\n{guess}- {sure}\n");
    let all = found(&pages, "load comp ");
    assert_eq!((all.len(), &*all[0], &*all[1]), (21, sure, "~Lead comp 0"));
}

#[test]
fn a_name_is_meant_by_its_plural_and_with_slips() {
    let pages =
        "== a.md\n# Quarry Architect\n- Extends the Quarry Architect\n== b.md\n# Sea Quarry Architects of Old\n";
    for query in ["quarry architects", "quarries architect ", "quarry architect "] {
        assert_eq!(found(pages, query)[0], "Quarry Architect", "{query}");
    }
    for query in ["qaurry architect ", "quarry architcet "] {
        assert_eq!(found(pages, query)[0], "~Quarry Architect", "{query}");
    }
}

#[test]
fn letters_that_happen_to_be_in_a_name_mean_nothing() {
    assert_eq!(found("== a.md\n# Data Scientist\n- Counts\n", "dentist "), [""; 0]);
    // Where nothing stands between words, others may.
    assert_eq!(found("== a.md\n# 高级软件工程师\n- Counts\n", "高级工程师 "), ["~高级软件工程师"]);
}

#[test]
fn a_word_longer_than_any_is_taken_as_it_is_written() {
    let finds = |letters: usize| {
        let word: String = ('a'..='z').cycle().take(letters).collect();
        let slip = word.replacen("mn", "nm", 1);
        found(&format!("== a.md\n# A\n\n## Requirements\n\n- {word}\n"), &format!("{slip} ")).len()
    };
    assert_eq!((finds(32), finds(33)), (1, 0));
}

#[test]
fn numbers_are_found_by_their_words() {
    let pages = "== a/b.md\n# B\n- Five years at sea\n- 5+ years at sea\n- 50 years at sea\n";
    assert_eq!(found(pages, "5 years "), ["5+ years at sea", "Five years at sea"]);
    assert_eq!(found(pages, "five years "), ["Five years at sea", "5+ years at sea"]);
    assert_eq!(found(pages, "\"5\" years "), ["5+ years at sea"]);
}
