//! Names, found.

use super::collect::Collector;
use super::*;
use crate::handbook::PageId;

/// Collects names from a drawing: two spaces for each step down; departments at the left, pages below them, what a page
/// has below it. `#` before a name makes it a specialty, `/` a group; behind `=` stands a grade.
fn names(drawing: &str) -> Names {
    let mut collector = Collector::default();
    let mut above: Vec<u32> = Vec::new();
    for (n, line) in drawing.lines().filter(|line| !line.trim().is_empty()).enumerate() {
        let name = line.trim_start();
        let depth = (line.len() - name.len()) / 2;
        above.truncate(depth);
        let is_group = |c: &Candidate| c.rank == Rank::Group;
        let in_group = above.last().is_some_and(|at| is_group(&collector.names.candidates[*at as usize]));
        let rank = match name.chars().next() {
            Some('#') => Rank::Specialty,
            Some('/') => Rank::Group,
            _ if depth == 0 => Rank::Department,
            _ if depth == 1 || in_group => Rank::Page,
            _ => Rank::Level,
        };
        let (name, grade) = name.split_once(" = ").map_or((name, None), |(name, grade)| (name, grade.parse().ok()));
        let name = name.trim_start_matches(['#', '/']);
        let target = match rank {
            Rank::Department | Rank::Group => Target::Entry(EntryId(n as u32)),
            _ => Target::Place(Place::of(PageId(n as u32))),
        };
        above.push(collector.add(target, rank, grade, name, above.last().copied()));
    }
    collector.names
}

const COMPANY: &str = "
Finance
  Controller
    Senior Controller
  Director, IT Operations
    Sr. Director, IT Operations
  IT Management
    Manager, IT
    Senior Manager, IT
  VP, Information Technology
  VP, IT Procurement
  Chief Financial Officer
Engineering
  Data Engineer
    Junior Data Engineer
    Data Engineer
    Senior Data Engineer
    Staff Data Engineer
    #Ingest
  /Backend
    Backend Engineer
      Senior Backend Engineer
      Backend Engineering Manager
  Frontend Engineer
    Intermediate Frontend Engineer
  Site Reliability Engineer
    Site Reliability Engineer
    Senior Site Reliability Engineer
  Full-Stack Developer
People
  Recruiting
    Associate
    Senior
    Manager
  Internal Communications
  VP of People Operations
  FP&A Analyst
";

/// The first hits, each with what it stands in where `›` is in the expectation.
#[track_caller]
fn check(query: &str, expected: &[&str]) {
    let hits = names(COMPANY).find(query, expected.len().max(1));
    let told = |(hit, expected): (&Hit, &&str)| match expected.contains('›') {
        true => format!("{} › {}", hit.context, hit.name),
        false => hit.name.clone(),
    };
    let pad = hits.len().saturating_sub(expected.len());
    let expected: Vec<&str> = expected.iter().copied().chain(std::iter::repeat_n("nothing", pad)).collect();
    let found: Vec<String> = hits.iter().zip(&expected).map(told).collect();
    assert_eq!(found, expected, "{query}");
}

#[test]
fn names_are_found_as_they_are_written() {
    check("Director, IT Operations", &["Director, IT Operations", "Sr. Director, IT Operations"]);
    check("director it operations", &["Director, IT Operations", "Sr. Director, IT Operations"]);
    check("staff data engineer", &["Staff Data Engineer"]);
    check("finance", &["Finance"]);
    check("ingest", &["Data Engineer › Ingest"]);
}

#[test]
fn a_specialty_comes_behind_what_begins_with_its_name() {
    let names =
        names("Safety\n  Safety at Sea\n  Safety Officer\n    #Safety\n    #Safety on Land\n  Buoys\n    #Sea\n");
    let check = |query: &str, expected: &[&str]| {
        let found: Vec<String> = names.find(query, 9).into_iter().map(|hit| hit.name).collect();
        assert_eq!(found, expected, "{query}");
    };
    check("safety", &["Safety", "Safety at Sea", "Safety Officer", "Safety", "Safety on Land"]);
    check("sea", &["Sea", "Safety at Sea", "Safety on Land"]);
}

#[test]
fn a_page_comes_before_its_level_of_the_same_name() {
    check("data engineer", &["Engineering › Data Engineer", "Data Engineer › Data Engineer"]);
}

#[test]
fn the_beginning_of_a_name_does() {
    check("cont", &["Controller"]);
    check("vp of peo", &["VP of People Operations"]);
    check("dir it", &["Director, IT Operations", "Sr. Director, IT Operations"]);
}

#[test]
fn abbreviations_are_spelt_out() {
    check("vp it", &["VP, Information Technology", "VP, IT Procurement"]);
    check("sr dir it ops", &["Sr. Director, IT Operations"]);
    check("sr data eng", &["Senior Data Engineer"]);
    check("backend eng mgr", &["Backend Engineering Manager"]);
    check("be eng mgr", &["Backend Engineering Manager"]);
    check("sr fe eng", &[]);
    check("int fe", &["Intermediate Frontend Engineer"]);
    check("vp hr", &["VP of People Operations"]);
    check("fpa", &["FP&A Analyst"]);
}

#[test]
fn a_known_abbreviation_comes_before_chance() {
    let names =
        names("Finance\n  Benefits Analyst\n  Esg Manager\nTech\n  Backend Engineer\n  Platform Engineering Manager\n");
    assert_eq!(names.find("be", 1)[0].name, "Backend Engineer");
    assert_eq!(names.find("em", 1)[0].name, "Platform Engineering Manager");
}

#[test]
fn several_are_meant_by_one_and_by_its_abbreviation() {
    check("backend engineers", &["Backend Engineer", "Senior Backend Engineer"]);
    let names = names("Sales\n  Director, Sales\n  Director, Stock Assistants\n  Director, Solutions Architects\n");
    assert_eq!(names.find("sa director", 1)[0].name, "Director, Solutions Architects");
    assert_eq!(names.find("solution architect director", 1)[0].name, "Director, Solutions Architects");
}

#[test]
fn a_grade_is_meant_by_its_number() {
    let names = names(
        "Finance\n  Clerk\n    Clerk = 6\n    Senior Clerk = 7\n    Staff Clerk = 9.5\n  Tier 7 Support\n    Lead = 6\n",
    );
    let check = |query: &str, expected: &[&str]| {
        let found: Vec<String> = names.find(query, 9).into_iter().map(|hit| hit.name).collect();
        assert_eq!(found, expected, "{query}");
    };
    check("clerk 6", &["Clerk"]);
    check("clerk grade 9.5", &["Staff Clerk"]);
    check("9.5 clerk", &["Staff Clerk"]);
    check("grade 6", &["Clerk", "Lead"]);
    // No role's grade, and a word of a name.
    check("clerk 8", &[]);
    check("support 7", &["Tier 7 Support"]);
}

#[test]
fn what_is_spelt_out_finds_abbreviations() {
    check("information technology vp", &["VP, Information Technology", "VP, IT Procurement"]);
    check("senior director", &["Sr. Director, IT Operations"]);
    check("vice president people", &["VP of People Operations"]);
    check("site reliability", &["Engineering › Site Reliability Engineer"]);
}

#[test]
fn initials_of_a_names_first_part_come_before_beginnings() {
    let names = names("Legal\n  Closing Manager\n  Clouds\n  Chief Legal Officer, Head of Corporate Affairs\n");
    assert_eq!(names.find("clo", 1)[0].name, "Chief Legal Officer, Head of Corporate Affairs");
    assert_eq!(names.find("clou", 1)[0].name, "Clouds");
}

#[test]
fn initials_are_names() {
    check("sre", &["Engineering › Site Reliability Engineer", "Site Reliability Engineer › Site Reliability Engineer"]);
    check("cfo", &["Chief Financial Officer"]);
    check("sde", &["Staff Data Engineer", "Senior Data Engineer"]);
    check("vpp", &["VP of People Operations"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    check("engineer data staff", &["Staff Data Engineer"]);
    check("it manager", &["Manager, IT"]);
}

#[test]
fn levels_are_found_by_their_page() {
    check("senior recruiter", &["Recruiting › Senior"]);
    check("recruiting manager", &["Recruiting › Manager"]);
    check("recruiting", &["Recruiting"]);
    check("associate recruit", &["Recruiting › Associate"]);
}

#[test]
fn what_stands_above_helps_but_does_not_find() {
    check("finance director", &["Director, IT Operations"]);
    check("people", &["People", "VP of People Operations"]);
}

#[test]
fn hyphens_join() {
    check("fullstack", &["Full-Stack Developer"]);
    check("full stack dev", &["Full-Stack Developer"]);
    check("fs dev", &["Full-Stack Developer"]);
}

#[test]
fn letters_in_order_and_slips_are_found_last() {
    check("bkend", &["Backend Engineer"]);
    check("controler", &["Controller"]);
    check("recuriting", &["Recruiting"]);
    check("xyzzy", &[]);
}

#[test]
fn accents_and_case_do_not_matter() {
    let names = names("Équipe\n  Ingénieur Données\n");
    assert_eq!(names.find("INGENIEUR", 1)[0].name, "Ingénieur Données");
    assert_eq!(names.find("équipe", 1)[0].marks, [0, 1, 2, 3, 4, 5]);
}

#[test]
fn a_blank_query_finds_all_as_the_handbook_has_them() {
    let found: Vec<String> = names(COMPANY).find(" ", 3).into_iter().map(|hit| hit.name).collect();
    assert_eq!(found, ["Finance", "Controller", "Senior Controller"]);
}

#[test]
fn many_words_do_no_harm() {
    assert!(names(COMPANY).find(&"senior data ".repeat(50), 5).len() <= 5);
    assert!(names(&"word ".repeat(300)).find("word word word", 5).len() == 1);
    assert_eq!(names("").find("senior", 5), []);
    assert_eq!(names("…\n  —\n").find("senior", 5), []);
}

#[track_caller]
fn check_marks(query: &str, expected: &str) {
    let hit = names(COMPANY).find(query, 1).remove(0);
    let marked =
        |(i, c): (usize, char)| if hit.marks.contains(&i) { c.to_uppercase().next() } else { c.to_lowercase().next() };
    let drawn: String = hit.name.chars().enumerate().filter_map(marked).collect();
    assert_eq!(drawn, expected, "{query}");
}

#[test]
fn marks_show_what_was_meant() {
    check_marks("staff dat", "STAFF DATa engineer");
    check_marks("vp it", "VP, Information Technology");
    check_marks("sr dir it ops", "SR. DIRector, IT OPerationS");
    check_marks("backend eng mgr", "BACKEND ENGineering ManaGeR");
    check_marks("cfo", "Chief Financial Officer");
    check_marks("vp of people", "VP of PEOPLE operations");
    check_marks("bkend", "BacKEND engineer");
    check_marks("fpa", "FP&A analyst");
    check_marks("fullstack", "FULL-STACK developer");
    check_marks("controler", "CONTROLlER");
    check_marks("recuriting", "RECruiting");
}
