//! What headings mean: the words of handbooks, in the languages that handbooks are written in.
//!
//! Invariant: a heading is read without looking at any other; what its place on the page adds is the outline's.

mod clauses;
mod gist;
mod grades;
mod holders;
mod items;
mod names;
mod normal;
mod roles;
mod sections;
mod sense;
mod senses;
mod tables;
mod uses;

use super::{Kind, Kinds};
use gist::Gist;
pub(super) use grades::{grade, grade_of_name, listed_grades, told_grade, told_level};
pub(super) use holders::{is_one_specialty, is_plain_holder, is_wrapper, says_levels, says_roles, tells_who_is_who};
pub(super) use items::{Tally, gives, is_foreign, speaks_to_you, tells_of_us, wishes};
pub(super) use names::{as_written, means};
use normal::{first_word, spoken, without_aside, without_number, without_numeral};
pub(super) use normal::{normal, push_normal, push_squeezed, same_letters, squeezed, ungendered};
pub(super) use roles::{
    is_counted, is_rank, is_role, is_step, may_be_step, names_role, rank, squeezed_alone, unspaced_rank, without_count,
    without_rank,
};
#[cfg(test)]
use tables::TONGUES;
use tables::WORDS;
pub(crate) use tables::is_known;
use uses::Uses;

use Kind::{NiceToHave, Overview, Requirements, Responsibilities};

/// What a heading is by its words alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading<'w> {
    /// A section of these kinds. The subject is whose section it is: `senior data engineer` in `Senior Data Engineer
    /// Requirements`; empty in most.
    Section(Kinds, &'w str),
    /// `Levels`: a heading that holds levels.
    Levels,
    /// `Specialties`: a heading that holds specialties.
    Specialties,
    /// A table of contents.
    Contents,
    /// Anything else.
    Name,
}

/// Whether a heading says what roles do or must bring, and nothing else.
pub(super) fn is_core_section(heading: &str) -> bool {
    let core = |kinds: Kinds| kinds.has(Responsibilities) || kinds.has(Requirements);
    matches!(reading(&normal(heading)), Reading::Section(kinds, _) if core(kinds))
}

/// Whether a text names a grade and nothing else, as the head of a table's column does: `Pay grade`.
pub(super) fn is_grade(text: &str) -> bool {
    let words = normal(text);
    grades::names_grade(&words)
}

/// Whether a heading names a kind of section.
pub(super) fn is_section(heading: &str) -> bool {
    matches!(reading(&normal(heading)), Reading::Section(..))
}

/// Whether a heading names a kind of section, and nothing of what it is.
pub(super) fn is_bare_section(heading: &str) -> bool {
    matches!(reading(&normal(heading)), Reading::Section(_, subject) if subject.is_empty())
}

/// The kinds of section that a heading names, where they tell more than what the page is about.
pub(super) fn told_kinds(heading: &str) -> Option<Kinds> {
    match reading(&normal(heading)) {
        Reading::Section(kinds, _) if !kinds.has(Overview) => Some(kinds),
        _ => None,
    }
}

/// Whether one of two sections says what a role does and the other what it must bring, and neither says both.
pub(super) fn are_opposed(one: Kinds, other: Kinds) -> bool {
    let core = |kinds: Kinds| (kinds.has(Responsibilities), kinds.has(Requirements));
    matches!((core(one), core(other)), ((true, false), (false, true)) | ((false, true), (true, false)))
}

/// Whether a heading, given in its normal form, tells its kind by a phrase only, which may be meant otherwise: `What we
/// expect from you`.
pub(super) fn is_phrase(words: &str) -> bool {
    let (words, gist) = (without_aside(words), Gist::of(words));
    // `You need to meet the following requirements` says it.
    let says = || WORDS.nouns.contains_key(words) || words.contains("the following ");
    in_other_words(words, gist).is_some() && !says()
}

/// The kind that a heading means without its noun.
fn in_other_words(words: &str, gist: Gist) -> Option<Kind> {
    sections::phrase(words, gist)
        .or_else(|| sections::closing(words, gist))
        .or_else(|| sections::conditional(words, gist))
}

/// Whether a line parts wishes from musts: `Nice-to-haves`, `Must-haves:`.
pub(super) fn tells_wishes(line: &str) -> bool {
    // Most lines have more words, and need no closer look.
    if spoken(line).filter(|word| word.contains(char::is_alphanumeric)).nth(MOST_OF_WISHES).is_some() {
        return false;
    }
    let words = normal(line);
    matches!(words.as_str(), "must haves" | "must have")
        || (spoken(&words).count() <= MOST_OF_WISHES
            && matches!(reading(&words), Reading::Section(kinds, subject) if kinds.has(NiceToHave) && subject.is_empty()))
}

/// No line that parts wishes from musts has more words.
const MOST_OF_WISHES: usize = 3;

/// Whether a heading, given in its normal form, announces the description of a job, and nothing else: `Job
/// description`, `职位描述`.
pub(super) fn describes_job(words: &str) -> bool {
    WORDS.descriptions.contains(without_aside(words))
}

/// Reads a heading, given in its normal form, by its words.
pub(super) fn reading(words: &str) -> Reading<'_> {
    read(words, |bare, gist| clauses::told(bare, gist).map(Kinds::from).or_else(|| senses::told(bare, gist)))
}

/// Reads a heading as [`reading`] does, unless only beginnings of words tell what it is, or its verb: so a page's own
/// title is read.
pub(super) fn strict_reading(words: &str) -> Reading<'_> {
    read(words, |_, _| None)
}

/// Reads a heading by its words, and where they do not tell, by what else there is.
fn read(words: &str, otherwise: impl Fn(&str, Gist) -> Option<Kinds>) -> Reading<'_> {
    let words = without_number(words);
    let counted = without_numeral(words);
    // `Vi söker dig som` is no sixth heading.
    let is_phrase = || sections::phrase(words, Gist::of(words)).is_some();
    let words = if counted.len() < words.len() && is_phrase() { words } else { counted };
    let bare = without_aside(words);
    let is_wish = || WORDS.nouns.get(words[bare.len()..].trim_matches([' ', '(', ')'])) == Some(&NiceToHave);
    match without_its_aside(bare, otherwise) {
        // `Skills (nice to have)`
        Reading::Section(kinds, _) if bare.len() < words.len() && kinds.has(Requirements) && is_wish() => {
            Reading::Section(NiceToHave.into(), "")
        }
        reading => reading,
    }
}

fn without_its_aside(bare: &str, otherwise: impl Fn(&str, Gist) -> Option<Kinds>) -> Reading<'_> {
    // Most headings are one of the nouns and nothing else.
    if let Some(kind) = WORDS.nouns.get(bare) {
        return Reading::Section((*kind).into(), "");
    }
    if WORDS.contents.contains(bare) {
        return Reading::Contents;
    }
    let gist = Gist::of(bare);
    // Most others end in one, and are of one kind.
    let simple = !gist.first.has(Uses::SENTENCE) && !gist.any.has(Uses::AND) && !bare.contains('/');
    let ending = sections::ending(bare, gist);
    let ended = ending.filter(|_| simple).and_then(|(kind, subject)| sections::of_kind(kind, subject, bare));
    if let Some((kinds, subject)) = ended.filter(|(kinds, _)| !kinds.has(Overview)) {
        return Reading::Section(kinds, subject);
    }
    // `Hiring process overview` tells of the hiring process.
    let specific = GENERIC.iter().find_map(|generic| bare.strip_suffix(generic)?.strip_suffix(' '));
    let specific = specific.and_then(|rest| sections::section(rest, Gist::of(rest)));
    if let Some((kinds, subject)) = specific.filter(|(kinds, _)| !kinds.has(Overview)) {
        return Reading::Section(kinds, subject);
    }
    if sections::traits(bare, gist) {
        return Reading::Section(Requirements.into(), "");
    }
    if let Some(kind) = in_other_words(bare, gist) {
        return Reading::Section(kind.into(), "");
    }
    let told = sections::wished(bare, gist)
        .or_else(|| sections::several(bare, gist))
        .or_else(|| sections::with_ending(bare, gist, ending));
    if let Some((kinds, subject)) = told {
        return Reading::Section(kinds, subject);
    }
    let section = || Some(Reading::Section(otherwise(bare, gist)?, ""));
    holders::holds(bare, gist).or_else(section).unwrap_or(Reading::Name)
}

/// What a heading may end with that tells nothing of its kind.
const GENERIC: [&str; 4] = ["overview", "summary", "details", "information"];

/// Whether a heading below a section, given in its normal form, is rather a theme of it: `Hiring` below a manager's
/// responsibilities.
pub(super) fn is_theme(words: &str) -> bool {
    matches!(
        without_number(words),
        "hiring"
            | "interviewing"
            | "interviews"
            | "career development"
            | "career growth"
            | "progression"
            | "mission"
            | "purpose"
    )
}

/// Whether a heading, given with its normal form, begins as a sentence or question does.
pub(super) fn is_sentence(heading: &str, words: &str) -> bool {
    heading.ends_with('?') || Gist::of(first_word(words)).first.has(Uses::SENTENCE)
}

/// Whether a heading names those who hold a role: `Reviewers`.
pub(super) fn are_roles(heading: &str) -> bool {
    name_roles(heading, &normal(heading))
}

/// The same for a heading with its normal form.
pub(super) fn name_roles(heading: &str, words: &str) -> bool {
    let Some(one) = words.strip_suffix('s') else { return false };
    // Most plurals are of things, and need no closer look.
    let is_held = roles::uses(one.rsplit([' ', '/']).next().unwrap_or_default()).has(Uses::ROLE);
    // `New pilots` are some of them.
    let are_some =
        || matches!(first_word(one), "new" | "all" | "other" | "current" | "existing" | "established" | "former");
    is_held && !are_some() && heading.trim_end().strip_suffix('s').is_some_and(|heading| names_role(heading, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    use Kind::{CareerLadder, HiringProcess, JobGrade, PerformanceIndicators};

    fn kinds(heading: &str) -> Vec<Kind> {
        match reading(&normal(heading)) {
            Reading::Section(kinds, _) => kinds.iter().collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn kinds_in_many_words() {
        let check = |heading: &str, expected: &[Kind]| assert_eq!(kinds(heading), expected, "{heading}");
        check("Responsibilities", &[Responsibilities]);
        check("Requirements:", &[Requirements]);
        check("Senior Harbour Pilot Requirements", &[Requirements]);
        check("Harbour Pilot (Intermediate) Job Grade", &[JobGrade]);
        check("Performance Indicators (PI)", &[PerformanceIndicators]);
        check("Responsibilities & Requirements", &[Responsibilities, Requirements]);
        check("Nice-to-have Requirements", &[NiceToHave]);
        check("Preferred Qualifications", &[NiceToHave]);
        check("Requirements for Pilot roles", &[Requirements]);
        check("General Requirements for Pilot roles", &[Requirements]);
        check("Base Requirements Across All Levels", &[Requirements]);
        check("Responsibilties", &[Responsibilities]);
        check("Pilot Responsbilities", &[Responsibilities]);
        check("Requirments", &[Requirements]);
        check("What you’ll do", &[Responsibilities]);
        check("As a Pilot you will:", &[Responsibilities]);
        check("You should apply if...", &[Requirements]);
        check("Interview Process", &[HiringProcess]);
        check("Group Lead - Hiring Process", &[HiringProcess]);
        check("How you'll be measured", &[PerformanceIndicators]);
        check("Career paths", &[CareerLadder]);
        check("Hiring Process Overview", &[HiringProcess]);
        check("Additional Requirements for Pilots", &[Requirements]);
        check("Pilot Desirable Skills, Knowledge, and Experience", &[NiceToHave]);
        check("Role", &[Overview]);
        check("Anforderungen", &[Requirements]);
        check("Responsabilités", &[Responsibilities]);
        check("業務内容", &[Responsibilities]);
        check("必須要件", &[Requirements]);
        check("자격 요건", &[Requirements]);
        check("採用プロセス", &[HiringProcess]);
        check("Requirements Engineer", &[]);
        check("Compensation", &[]);
        check("Distribution", &[]);
        check("2.1 Requirements", &[Requirements]);
        check("3) What you'll do", &[Responsibilities]);
        check("🧭 Requirements 🧭", &[Requirements]);
        check("III. Requisitos del puesto", &[Requirements]);
        check("Responsibilities and privileges", &[Responsibilities]);
        check("Requirements and Specialties of Pilots", &[]);
        check("Główne obowiązki", &[Responsibilities]);
        check("Arbejdsopgaver og ansvar for søfolk", &[Responsibilities]);
        check("Yêu cầu ứng viên", &[Requirements]);
        check("KPIs del puesto", &[PerformanceIndicators]);
        check("Lộ trình nghề nghiệp", &[CareerLadder]);
        check("Karriere und Entwicklung", &[CareerLadder]);
        check("Kroki procesu rekrutacyjnego", &[HiringProcess]);
        check("Критерії успіху в порту", &[PerformanceIndicators]);
        check("Utbildningskrav", &[Requirements]);
        check("Deine Aufgaben bei uns im Hafen", &[Responsibilities]);
        check("Vi söker dig som", &[Requirements]);
        check("望ましい経験", &[NiceToHave]);
        check("Education", &[Requirements]);
        check("You'll do well if you:", &[Requirements]);
        check("You might feel at home here if", &[Requirements]);
        check("This berth is for you if...", &[Requirements]);
        check("What to do if you are seasick", &[]);
        check("Comment nous jugeons les résultats", &[PerformanceIndicators]);
        check("Chúng tôi tuyển thế nào", &[HiringProcess]);
        check("Grad salarial", &[JobGrade]);
        check("Main responsibilities may include:", &[Responsibilities]);
        check("To report on the crew by its KPIs", &[]);
        check("What the work looks like", &[Responsibilities]);
        check("Woran wir Ihren Erfolg messen", &[PerformanceIndicators]);
        check("Where you can go next", &[CareerLadder]);
        check("Pilots for Education", &[]);
        check("What you know", &[Requirements]);
        check("All that we will ask each of you during the hiring process", &[]);
        check("Core skills:", &[Requirements]);
        check("Beckwater skills", &[]);
        check("Necessário para o cargo", &[Requirements]);
        check("Jak ocenimy, czy się udało", &[PerformanceIndicators]);
        check("入社までの流れ", &[HiringProcess]);
        check("如何衡量业绩", &[PerformanceIndicators]);
        check("等級について", &[JobGrade]);
        check("You've got the personality", &[]);
        check("Your role – what you'll do", &[Responsibilities]);
        check("Roolisi – mitä pääset tekemään", &[Responsibilities]);
        check("Personliga egenskaper och vanor som vi värdesätter", &[Requirements]);
        check("Det är meriterande med", &[NiceToHave]);
        check("成为领航员的条件", &[Requirements]);
        check("典型资质与经验", &[Requirements]);
        check("Персональні якості", &[]);
        check("Особисті якості", &[Requirements]);
        check("Is expected to", &[Responsibilities]);
        check("Scope of work", &[Responsibilities]);
        check("Essential Job Functions", &[Responsibilities]);
        check("Key Result Areas (KRAs)", &[Responsibilities]);
        check("What the role involves", &[Responsibilities]);
        check("Level of Responsibility", &[]);
        check("Should have", &[Requirements]);
        check("You might be", &[Requirements]);
        check("Pre-requisites", &[Requirements]);
        check("Entry Requirements", &[Requirements]);
        check("Person specification", &[Requirements]);
        check("Qualifications And Work Experience", &[Requirements]);
        check("Must-Have Soft Skills", &[Requirements]);
        check("Required Certifications", &[Requirements]);
        check("Some familiarity and understanding of ropes, knots and the like", &[Requirements]);
        check("Work in the port", &[]);
        check("What we need to see", &[Requirements]);
        check("What we need you to do", &[Responsibilities]);
        check("Preferred Certifications", &[NiceToHave]);
        check("How we'll measure success", &[PerformanceIndicators]);
        check("Purpose of the post", &[Overview]);
        check("Necessary qualities", &[Requirements]);
        check("Useful qualities", &[NiceToHave]);
        check("Water qualities", &[]);
        check("The ideal candidate", &[Requirements]);
        check("Desirable criteria", &[NiceToHave]);
        check("What does success look like?", &[PerformanceIndicators]);
        check("Promotion criteria", &[CareerLadder]);
        check("Harbour Pilot – Job Profile", &[Overview]);
    }

    #[test]
    fn roles() {
        for role in [
            "Manager, IT",
            "Senior",
            "Director of Ports",
            "VP, Harbours",
            "Port Engineer (Intermediate)",
            "Engineer II",
            "L5",
            "Level 3",
            "Staff Ports and Tides",
            "Lead",
            "Chief Harbour Officer",
            "Leiter Hafen",
            "シニアエンジニア",
            "高级工程师",
            "Navigator/Pilot",
            "Hafenmeisterin",
            "Kajmedewerker",
            "Scrum Master",
            "Pilot L2",
            "Pilot Level 3",
            "Level Two",
            "Mid-Level",
            "Role: First Light",
            "Lighthouse Keeper",
            "New Grad",
        ] {
            assert!(is_role(role), "{role}");
        }
        for other in [
            "Distribution",
            "You're a pilot",
            "What a pilot does",
            "Candidates for Pilot",
            "Tides",
            "Is it you, pilot?",
            "DEP0005: tides()",
        ] {
            assert!(!is_role(other), "{other}");
        }
    }

    #[test]
    fn grades_that_are_said_and_nothing_else() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(told_grade(text).map(|g| g.to_string()).as_deref(), expected, "{text}");
        };
        check("Grade: 8", Some("8"));
        check("Pay grade 12", Some("12"));
        check("Band 4", Some("4"));
        check("Job Level - 9.5", Some("9.5"));
        check("Level: 7", Some("7"));
        check("Level: L7", Some("7"));
        check("Level: M3", None);
        check("Level: IC4", None);
        check("Faixa salarial: 4", Some("4"));
        check("Coefficient : 351", Some("351"));
        check("Grade: 351 km", None);
        check("Grade: 2027", None);
        check("等級：6", Some("6"));
        check("Level 7 of the tower", None);
        check("Keeps grade 3 steel in stock", None);
        check("Grade A", None);
        check("Grade 3 steel", None);
        check("Team: Port | Grade: 11 | Reports to: the Crown", Some("11"));
        check("Team: Deck Grade: 6", Some("6"));
    }

    #[test]
    fn grades_in_names() {
        let check = |name: &str, expected: Option<&str>| {
            assert_eq!(grade_of_name(name).map(|g| g.to_string()).as_deref(), expected, "{name}");
        };
        check("Senior Pilot (Grade 7)", Some("7"));
        check("Pilot (G7)", Some("7"));
        check("Pilot (Band 4)", Some("4"));
        check("Pilot, grade 5", Some("5"));
        check("Pilot [Grade 5]", Some("5"));
        check("Pilot - Band 6", Some("6"));
        check("Piloto · Grado 6", Some("6"));
        check("G6: Pilot", Some("6"));
        check("Band 4: Pilot", Some("4"));
        check("Pilot (L5)", None);
        check("Pilot 2", None);
        check("Pilot (2 of them)", None);
    }

    #[test]
    fn steps() {
        for step in [
            "Associate",
            "Senior Pilot",
            "Sr. Staff Pilot",
            "Pilot II",
            "Pilot 3",
            "Level 3",
            "IC-4",
            "SDE II",
            "2. Lead",
            "高级工程师",
        ] {
            assert!(is_step(step), "{step}");
        }
        for other in [
            "Lead time",
            "Executive summary",
            "Staff meetings",
            "Pilot",
            "Tides 2",
            "Part II",
            "Ports",
            "v1.2.0 - 2024-10-16",
            "Release 2024-10-16",
        ] {
            assert!(!is_step(other), "{other}");
        }
    }
}
