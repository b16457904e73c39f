//! Queries, answered.

use std::sync::Arc;

use super::*;
use crate::handbook::Origin;
use crate::search::index::{self, PagePostings};
use crate::search::query::parse;

/// A handbook of pages: each begins with its path after `==`.
fn handbook(pages: &str) -> Handbook {
    let pages = pages.split("== ").skip(1).map(|page| {
        let (path, text) = page.split_once('\n').unwrap();
        (path.trim(), text)
    });
    Handbook::of_texts(pages)
}

mod forgiven;
mod sections;
mod within;

const COMPANY: &str = "\
== engineering/bridge-builder.md
---
title: Bridge Builder
---
Builders build, and negotiate with rivers.

## Levels

### Bridge Builder
#### Job Grade
The Bridge Builder is a grade 6.
#### Responsibilities
- Builds bridges of *stone*
- Looks after vendor contracts
#### Requirements
- Experience with terraforming
- Ability to use a hammer

### Senior Bridge Builder
#### Job Grade
The Senior Bridge Builder is a grade 8.
#### Requirements
- Contract negotiation with quarries
- Kubernetes, or another fleet of ships
- Café owners' front-end
- Ability to use a hammer

## Hiring Process
- Next, candidates build a small bridge of stone
== finance/vp-information-technology.md
---
title: VP, Information Technology
---
## Responsibilities
- Fosters psychological safety
- Safety is psychological
- Ability to use a hammer
## Requirements
- 自動化されたテスト環境の構築経験
- 문서화를 잘하는 사람
- ניסיון בהנהגה
== finance/counter.md
---
title: Counter
---
## Responsibilities
- Counts stones
- Terraform
- Terraform again, and once more
";

/// The texts that a query finds, best first; `~` before approximate ones, `…` before scattered ones, `+n` behind those
/// that stand elsewhere too.
fn found(pages: &str, query: &str) -> Vec<String> {
    let handbook = handbook(pages);
    let index = Index::build(&handbook);
    let (query, _) = parse(query);
    let found = index.search(&handbook, &query, usize::MAX);
    assert_eq!(found.total, found.hits.len(), "the count is true");
    let told = |hit: Hit| {
        let text = index::text(handbook.page(hit.place.page), hit.place.node);
        let more = if hit.also_on.is_empty() { String::new() } else { format!(" +{}", hit.also_on.len()) };
        let how = format!("{}{}", if hit.approximate { "~" } else { "" }, if hit.scattered { "…" } else { "" });
        format!("{how}{text}{more}")
    };
    found.hits.into_iter().map(told).collect()
}

#[track_caller]
fn check(query: &str, expected: &[&str]) {
    assert_eq!(found(COMPANY, query), expected, "{query}");
}

#[track_caller]
fn check_first(query: &str, expected: &[&str]) {
    let all = found(COMPANY, query);
    assert_eq!(all[..expected.len().min(all.len())], *expected, "{query}: {all:?}");
}

#[test]
fn a_word_is_found_whatever_its_case_accents_and_markup() {
    check("STONE ", &["Builds bridges of stone", "Counts stones", "Next, candidates build a small bridge of stone"]);
    check("cafe ", &["Café owners' front-end"]);
    check("frontend ", &["Café owners' front-end"]);
    check("front-end ", &["Café owners' front-end"]);
    check("owner ", &["Café owners' front-end"]);
}

#[test]
fn languages_are_found_by_their_signs() {
    let pages = "== a/b.md\n# B\n- Knows C\n- Knows C#\n- Knows C++ and Rust\n- Vitamin C\n";
    let check = |query, expected: &[&str]| assert_eq!(found(pages, query), expected, "{query}");
    check("c++", &["Knows C++ and Rust"]);
    check("c# ", &["Knows C#"]);
    check("c -vitamin knows", &["Knows C", "Knows C#", "Knows C++ and Rust"]);
    check("\"knows c\"", &["Knows C", "Knows C#", "Knows C++ and Rust"]);
}

#[test]
fn the_sign_of_a_language_begins_no_name() {
    let pages = "== a/b.md\n# Counter\n- Knows C++\n\n== a/c.md\n# C++ Builder\n- Builds\n";
    assert_eq!(found(pages, "c++"), ["C++ Builder", "Knows C++"]);
}

#[test]
fn points_between_letters_join_them() {
    let pages = "== a/b.md\n# B\n- Knows Stone.js\n- Knows StoneJS\n- Knows stone 2.5\n- Stone. Then 25 js\n";
    let check = |query: &str, expected: &[&str]| assert_eq!(sorted(found(pages, query)), expected, "{query}");
    check("stonejs ", &["Knows Stone.js", "Knows StoneJS"]);
    check("stone.js ", &["Knows Stone.js", "Knows StoneJS"]);
    check("25 ", &["Stone. Then 25 js"]);
}

#[test]
fn words_are_found_by_what_they_are_shortened_to() {
    let pages =
        "== a/b.md\n# B\n- Knows Kubernetes\n- Runs k8s\n- Sells b2b\n- Drops a bomb\n- Machine learning\n- ML\n";
    let check = |query: &str, expected: &[&str]| assert_eq!(found(pages, query), expected, "{query}");
    check("k8s", &["Runs k8s", "Knows Kubernetes"]);
    check("kubernetes ", &["Knows Kubernetes", "Runs k8s"]);
    check("b2b", &["Sells b2b"]);
    check("ml", &["ML", "Machine learning"]);
    check("\"ml\"", &["ML"]);
}

#[test]
fn what_is_well_known_to_be_shortened_so_means_nothing_else() {
    let pages = "== a/b.md\n# B\n- Tests accessibility\n- Appropriately done\n- Knows localisation\n- Of local origin\n\
                 - Pays accounts payable\n";
    let check = |query: &str, expected: &[&str]| assert_eq!(found(pages, query), expected, "{query}");
    check("a11y", &["Tests accessibility"]);
    check("l10n", &["Knows localisation"]);
    check("ap", &["Appropriately done", "Pays accounts payable"]);
    check("ap ", &["Pays accounts payable"]);
    // Any other word of as many letters is meant by all that fit.
    check("a11n", &[]);
    check("a12y", &[]);
}

#[test]
fn the_words_of_a_level_stand_side_by_side() {
    let level = |name: &str| format!("### {name}\n\n#### Requirements\n\n- Budgets of a {name}\n\n");
    let levels: String = ["Senior Manager, Ports", "Senior Program Manager", "Director of the Sea"].map(level).concat();
    let pages = format!("== a/b.md\n# B\n\n## Levels\n\n{levels}");
    let check = |query: &str, expected: &[&str]| assert_eq!(found(&pages, query), expected, "{query}");
    check("budgets level:\"senior manager\"", &["Budgets of a Senior Manager, Ports"]);
    check("budgets level:\"sr mgr\"", &["Budgets of a Senior Manager, Ports"]);
    check("budgets level:\"director sea\"", &["Budgets of a Director of the Sea"]);
    // Of names in which they nowhere do, those that have them all.
    check(
        "budgets level:\"manager senior\"",
        &["Budgets of a Senior Manager, Ports", "Budgets of a Senior Program Manager"],
    );
}

#[test]
fn words_are_written_together_and_apart() {
    let pages =
        "== a/b.md\n# B\n- Knows the frontend\n- Knows the front-end\n- At the front end of it\n- In front of it\n";
    let check = |query: &str, expected: &[&str]| assert_eq!(sorted(found(pages, query)), expected, "{query}");
    let all = ["At the front end of it", "Knows the front-end", "Knows the frontend"];
    for query in ["front end", "front end ", "front-end ", "frontend "] {
        check(query, &all);
    }
    check("\"frontend\"", &["Knows the front-end", "Knows the frontend"]);
    check("knows front end ", &all[1..]);
}

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

#[test]
fn forms_of_other_languages_are_found() {
    let pages = "== pilot.md\n## Requirements\n- Навчає лоцманів\n- Οδηγεί πλοηγούς\n- إصلاح الأخطاء\n- הפעלת המנועים\n- Bildet Hafenlotsinnen aus\n";
    let check = |query: &str, expected: &[&str]| assert_eq!(found(pages, query), expected, "{query}");
    check("лоцмана ", &["Навчає лоцманів"]);
    check("πλοηγός ", &["Οδηγεί πλοηγούς"]);
    check("أخطاء ", &["إصلاح الأخطاء"]);
    check("מנועים ", &["הפעלת המנועים"]);
    check("lotsinnen ", &["Bildet Hafenlotsinnen aus"]);
    let pages =
        "== lotse.md\n# Lotse\n- Schnittstellen der Messgeräte und der Waagen\n- Prüft die Waage mit der Hand\n";
    assert_eq!(found(pages, "schnittstelle messgerät "), ["Schnittstellen der Messgeräte und der Waagen"]);
    assert_eq!(found(pages, "waage ").len(), 2);
}

#[test]
fn exact_beats_prefix_beats_inflected() {
    check_first("terraform", &["Terraform", "Terraform again, and once more", "Experience with terraforming"]);
    check("terraf", &["Terraform", "Experience with terraforming", "Terraform again, and once more"]);
    check("terraf ", &["Terraform", "Experience with terraforming", "Terraform again, and once more"]);
}

#[test]
fn what_is_asked_comes_before_how_one_is_hired() {
    check_first("stone bridge", &["Builds bridges of stone", "Next, candidates build a small bridge of stone"]);
}

#[test]
fn names_come_first_when_they_are_asked_for() {
    check_first("vp it", &["VP, Information Technology"]);
    check_first("senior bridge builder", &["Senior Bridge Builder"]);
    check_first("sr bridge", &["Senior Bridge Builder"]);
    check_first("counter", &["Counter"]);
    check_first("bridge bilder", &["~Bridge Builder", "~Bridge Builder"]);
}

#[test]
fn initials_are_those_of_a_name_where_its_page_writes_them_or_none_does() {
    let pages = "== a.md\n# Senior Dock Runner\n- Runs\n== b.md\n# Clerk\n- Leads the SDR crew\n";
    assert_eq!(found(pages, "sdr"), ["Leads the SDR crew", "Senior Dock Runner"]);
    let pages = "== a.md\n# Senior Dock Runner\n- An SDR runs\n== b.md\n# Clerk\n- Leads the SDR crew\n";
    assert_eq!(found(pages, "sdr")[0], "Senior Dock Runner");
    assert_eq!(found("== a.md\n# Senior Dock Runner\n- Runs\n", "sdr"), ["Senior Dock Runner"]);
}

#[test]
fn a_name_is_not_meant_by_another_word_that_it_begins_with() {
    let pages = "== a.md\n# International\n- Travels\n== b.md\n# Clerk\n- Guides an intern\n";
    assert_eq!(found(pages, "intern"), ["Guides an intern", "International"]);
    assert_eq!(found(pages, "interna"), ["International"]);
    let pages = "== a.md\n# Recruiting\n- Travels\n== b.md\n# Clerk\n- Is to recruit pilots\n";
    assert_eq!(found(pages, "recruit")[0], "Recruiting");
}

#[test]
fn numbers_are_not_put_together() {
    let pages = "== a.md\n# A\n- 1-2 years at sea\n- 12 years at sea\n- 1‑2 nights\n";
    assert_eq!(found(pages, "12 "), ["12 years at sea"]);
    assert_eq!(found(pages, "1-2 years "), ["1-2 years at sea"]);
    assert_eq!(found(pages, "\"2 years\""), ["1-2 years at sea"]);
}

#[test]
fn signs_put_letters_together_with_which_nothing_else_begins() {
    let pages = "== a.md\n# Manager\n- Manages M&A\n- Has an MA\n- Meets m & a\n== b.md\n# R&D Clerk\n- Clerks\n";
    let check = |query: &str, expected: &[&str]| assert_eq!(found(pages, query), expected, "{query}");
    check("m&a", &["Manages M&A", "Meets m & a", "Has an MA"]);
    check("r&d", &["R&D Clerk"]);
}

#[test]
fn lines_that_say_the_same_are_one() {
    let pages = "== a.md\n# A\n- Lifts stones.\n- Lifts stones\n== b.md\n# B\n- Lifts stones;\n- Lifts stones?\n";
    assert_eq!(sorted(found(pages, "lifts")), ["Lifts stones. +2", "Lifts stones?"]);
    check("hammer", &["Ability to use a hammer +2"]);
    check("kind:responsibilities hammer", &["Ability to use a hammer"]);
}

#[test]
fn phrases_stand_side_by_side() {
    check("\"psychological safety\"", &["Fosters psychological safety"]);
    check("\"safety psychological\"", &[]);
    check("\"psychological saf", &["Fosters psychological safety"]);
}

#[test]
fn choices_and_what_is_left_out() {
    check("kubernetes | quarries ", &["Contract negotiation with quarries", "Kubernetes, or another fleet of ships"]);
    check("safety -fosters ", &["Safety is psychological"]);
    check("safety -\"psychological safety\"", &["Safety is psychological"]);
    check("stone -kind:hiring", &["Builds bridges of stone", "Counts stones"]);
}

#[test]
fn words_of_a_line_come_before_words_of_a_page() {
    check("vendor hammer ", &["…Looks after vendor contracts"]);
    check_first("kubernetes stone ", &["…Kubernetes, or another fleet of ships"]);
}

#[test]
fn a_line_that_stands_for_several_pages_is_one() {
    let page = |name: &str, other: &str| format!("== {name}.md\n# {name}\n- Lifts a stone\n- {other}\n");
    let pages = page("a", "Swims") + &page("b", "Swims well") + &page("c", "Sings");
    assert_eq!(found(&pages, "lifts swims "), ["…Lifts a stone +1"]);
}

#[test]
fn filters_look_in_one_place() {
    check("kind:req stone", &[]);
    check("req:hammer level:senior", &["Ability to use a hammer"]);
    check("level:sr hammer", &["Ability to use a hammer"]);
    check("grade:7..9 hammer", &["Ability to use a hammer"]);
    check("grade:6 hammer", &["Ability to use a hammer"]);
    check("dept:fin terraform", &["Terraform", "Terraform again, and once more"]);
    check("in:counter terraform", &["Terraform", "Terraform again, and once more"]);
    check("in:finance/counter terraform", &["Terraform", "Terraform again, and once more"]);
    check("in:unter terraform", &[]);
    check("in:count terraform", &[]);
    check("kind:level", &["Bridge Builder", "Senior Bridge Builder"]);
    check("in:counter kind:resp -again", &["Responsibilities", "Counts stones", "Terraform"]);
}

#[test]
fn words_that_hold_a_question_together_are_not_asked_for() {
    check("who is counting stones", &["Counts stones"]);
    check("what does a counter do", &["Counter"]);
    check("does", &[]);
}

#[test]
fn a_word_that_nothing_holds_with_the_others_is_left_out() {
    let doubts = |query: &str| {
        let handbook = handbook(COMPANY);
        let found = Index::build(&handbook).search(&handbook, &parse(query).0, 1);
        found.doubts.into_iter().map(|doubt| doubt.message).collect::<Vec<_>>()
    };
    let all = ["Builds bridges of stone", "Next, candidates build a small bridge of stone"];
    check("builds stone bridges quickly", &all);
    assert_eq!(doubts("builds stone bridges quickly"), ["nothing holds all of it: found without 'quickly'"]);
    check("chief bridge builder zzqx ", &[]);
    check("builds stone zzqx ", &all);
    check("stone zzqx ", &[]);
    // What tells most is what is asked for.
    let pages = "== a.md\n# A\n- Need roles of guards\n- Need roles of cooks\n- Clearance\n";
    assert_eq!(found(pages, "need roles clearance "), ["…Clearance"]);
    let pages = "== a.md\n# A\n- Need roles of guards\n- Need roles of cooks\n== b.md\n# B\n- Clearance\n";
    assert_eq!(found(pages, "need roles clearance "), [""; 0]);
    // What is left may be the name of a role, though it tells less.
    let pages = "== a.md\n# Bridge Designer\n- Draws\n== b.md\n# B\n- Bridge work and its associated tasks\n\
                 == c.md\n# C\n- Designers meet\n- Designers eat\n";
    assert_eq!(found(pages, "associate bridge designer ")[0], "Bridge Designer");
    check("builds stone bridges \"quickly\"", &[]);
    check("dept:finance builds stone bridges quickly", &[]);
    assert_eq!(doubts("builds stone bridges"), [""; 0]);
}

#[test]
fn a_line_that_is_all_that_is_asked_comes_first_wherever_it_stands() {
    let pages: String = (0..30).map(|i| format!("== p{i}.md\n# P{i}\n- Ability to lift\n")).collect();
    let pages = pages + "== q.md\n# Q\n- An ability to lift\n";
    assert_eq!(found(&pages, "ability to lift"), ["Ability to lift +29", "An ability to lift"]);
}

#[test]
fn each_word_of_a_query_needs_one_of_its_own_to_be_near() {
    let best = "For years has been managing managers of quarries";
    let pages = format!("== a.md\n# A\n- Manage stones\n- {best}\n");
    assert_eq!(found(&pages, "manage managers "), [best, "Manage stones"]);
}

#[test]
fn text_without_spaces_is_found() {
    check("自動化", &["自動化されたテスト環境の構築経験"]);
    check("環境", &["自動化されたテスト環境の構築経験"]);
    check("験", &["自動化されたテスト環境の構築経験"]);
    check("\"テスト環境\"", &["自動化されたテスト環境の構築経験"]);
    check("化環", &[]);
    check("動化テ", &[]);
    check("문서화", &["문서화를 잘하는 사람"]);
    check("사람", &["문서화를 잘하는 사람"]);
    check("ניסיון", &["ניסיון בהנהגה"]);
}

#[test]
fn marks_are_characters() {
    let check = |query: &str, expected: &[(usize, usize)]| {
        let handbook = handbook(COMPANY);
        let index = Index::build(&handbook);
        let found = index.search(&handbook, &parse(query).0, 1);
        let marks: Vec<(usize, usize)> = found.hits[0].marks.iter().map(|mark| (mark.start, mark.end)).collect();
        assert_eq!(marks, expected, "{query}");
    };
    check("cafe", &[(0, 4)]);
    check("frontend", &[(13, 22)]);
    check("環境", &[(9, 11)]);
    check("negotiated contract ", &[(0, 8), (9, 20)]);
    check("vp it", &[(0, 2), (4, 15), (16, 26)]);
}

#[test]
fn nothing_is_asked() {
    check("", &[]);
    check("- | \"", &[]);
    check("-stone", &[]);
}

#[test]
fn filters_that_nothing_passes_are_told() {
    let handbook = handbook(COMPANY);
    let index = Index::build(&handbook);
    let doubts = |query: &str| {
        let found = index.search(&handbook, &parse(query).0, 1);
        found.doubts.into_iter().map(|doubt| (doubt.span, doubt.message)).collect::<Vec<_>>()
    };
    assert_eq!(doubts("x level:snior"), [(2..13, "no level is called 'snior'".into())]);
    assert_eq!(doubts("dept:sales"), [(0..10, "no department is called 'sales'".into())]);
    assert_eq!(doubts("dept:finace"), [(0..11, "no department is called 'finace'; did you mean finance?".into())]);
    assert_eq!(doubts("dept:fee"), [(0..8, "no department is called 'fee'".into())]);
    assert_eq!(doubts("in:nowhere"), [(0..10, "no page or folder has the id 'nowhere'".into())]);
    assert_eq!(doubts("in:counter"), []);
    assert_eq!(doubts("x grade:99"), [(2..10, "no role has the grade 99".into())]);
    assert_eq!(doubts("grade:90..99"), [(0..12, "no role has such a grade".into())]);
}

#[test]
fn facets_count_hits() {
    let handbook = handbook(COMPANY);
    let facets = Index::build(&handbook).facets(&handbook, &parse("hammer").0);
    let kinds: Vec<(&str, usize)> = facets.kinds.iter().map(|(kind, count)| (kind.as_str(), *count)).collect();
    // A line that stands in two places is one hit.
    assert_eq!(kinds, [("responsibilities", 1), ("requirements", 1)]);
    assert_eq!(facets.pages, 2);
    assert_eq!(facets.departments, [("engineering".into(), 1), ("finance".into(), 1)]);
    let grades: Vec<(String, usize)> = facets.grades.iter().map(|(grade, count)| (grade.to_string(), *count)).collect();
    assert_eq!(grades, [("6".into(), 1), ("8".into(), 1)]);
}

#[test]
fn a_field_that_is_narrowed_still_tells_what_there_would_be() {
    let handbook = handbook(COMPANY);
    let index = Index::build(&handbook);
    let facets = |query: &str| index.facets(&handbook, &parse(query).0);
    let (open, narrow) = (facets("hammer"), facets("hammer dept:finance"));
    assert_eq!(open.departments, narrow.departments);
    assert_eq!((narrow.pages, narrow.kinds.len()), (1, 1));
}

#[test]
fn places_are_those_of_all_hits() {
    let handbook = handbook(COMPANY);
    let index = Index::build(&handbook);
    for text in ["hammer", "counts", "builder stones", "hamer", "kind:requirements"] {
        let query = parse(text).0;
        let found = index.search(&handbook, &query, usize::MAX);
        let mut expected: Vec<Place> =
            found.hits.iter().flat_map(|hit| std::iter::once(hit.place).chain(hit.also_on.iter().copied())).collect();
        expected.sort_unstable();
        expected.dedup();
        assert_eq!(index.places(&handbook, &query), expected, "{text}");
    }
}

#[test]
fn of_a_newer_snapshot_only_changed_pages_are_read() {
    let before = handbook(COMPANY);
    let mut parts = index::Parts::default();
    assert_eq!(parts.unread(&before).len(), before.pages().len());
    parts.all(&before);
    assert!(parts.unread(&before).is_empty());
    let changed = handbook(&COMPANY.replace("Counts stones", "Counts feathers"));
    let same = |id: &str| before.find(id).map(|page| before.page(page).clone());
    let pages = changed.pages().map(|(_, page)| match same(&page.id) {
        Some(old) if old.source == page.source => old,
        _ => page.clone(),
    });
    let after = Handbook::build(Origin::Sample, pages.collect());
    let unread: Vec<String> = parts.unread(&after).iter().map(|page| page.id.to_string()).collect();
    assert_eq!(unread, ["finance/counter"]);
    let (updated, anew) = (Index::merge(&after, &parts.all(&after)), Index::build(&after));
    for text in ["feathers", "stones", "hammer", "sr builder", "grade:6"] {
        let query = parse(text).0;
        assert_eq!(updated.search(&after, &query, 99), anew.search(&after, &query, 99), "{text}");
    }
    assert_eq!(updated.search(&after, &parse("feathers").0, 9).total, 1);
    // What the handbook no longer has is forgotten.
    assert_eq!(parts.unread(&before).len(), 1);
}

#[test]
fn a_page_that_changed_is_read_again_alone() {
    let before = handbook(COMPANY);
    let mut parts: Vec<Arc<PagePostings>> = before.pages().map(|(_, page)| Arc::new(index::of_page(page))).collect();
    let after = handbook(&COMPANY.replace("Counts stones", "Counts feathers"));
    let changed = after.find("finance/counter").unwrap();
    parts[changed.0 as usize] = Arc::new(index::of_page(after.page(changed)));
    let index = Index::merge(&after, &parts);
    assert_eq!(index.search(&after, &parse("feathers").0, 9).total, 1);
    assert_eq!(index.search(&after, &parse("stones").0, 9).total, 2);
}

/// What a level asks, its specialties ask too; a page or specialty of the name is no level.
#[test]
fn a_level_holds_its_specialties() {
    let page = "== trade/rigger.md\n# Senior Services\n\n## Requirements\n\n- A rope\n\n## Levels\n\n\
                ### Senior Rigger\n\n#### Requirements\n\n- A rope at hand\n\n#### Specialties\n\n##### Deck\n\n\
                ###### Requirements\n\n- A rope on deck\n\n## Specialties\n\n### Senior Halls\n\n\
                #### Requirements\n\n- A rope in halls\n";
    assert_eq!(sorted(found(page, "level:senior rope")), ["A rope at hand", "A rope on deck"]);
}

#[test]
fn the_best_are_looked_at_closely_and_no_others() {
    // Words side by side are worth twice as much, which is seen of those only that are looked at closely; a long line
    // comes last until then.
    let first = |others: usize| {
        let lines: String = (0..others).map(|i| format!("- stone {i} of the bridge\n")).collect();
        let long = "- and so on for quite some time with other words stone bridge\n";
        let book = handbook(&format!("== a.md\n# A\n\n## Requirements\n\n{lines}{long}"));
        let found = Index::build(&book).search(&book, &parse("stone bridge ").0, 1);
        assert_eq!(found.total, others + 1);
        index::text(book.page(found.hits[0].place.page), found.hits[0].place.node).to_owned()
    };
    assert!(first(CLOSER - 1).starts_with("and so on"), "{}", first(CLOSER - 1));
    assert!(first(CLOSER + 1).starts_with("stone"), "{}", first(CLOSER + 1));
}

#[test]
fn so_many_names_are_looked_at() {
    // Beginnings of words mean a name, and no line.
    let pages: String = (0..MOST_NAMES + 2).map(|i| format!("== p{i}.md\n# Gauge Keeper {i}\n")).collect();
    let book = handbook(&pages);
    let total = Index::build(&book).search(&book, &parse("gau keeper ").0, 1).total;
    assert_eq!(total, MOST_NAMES);
}
