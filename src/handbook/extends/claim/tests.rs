//! What sentences claim.

use super::*;
use crate::handbook::Kind;

/// The claim as `kinds: names`, with `above` and `general`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let told: Vec<String> = claims(text)
        .iter()
        .map(|claim| {
            let kinds: String = claim.kinds.iter().map(|k| if k == Kind::Requirements { 'q' } else { 'd' }).collect();
            let names: Vec<&str> = claim.names.iter().take(1).map(|n| &text[n.clone()]).collect();
            let above = if claim.above { "^" } else { "" };
            let general = if claim.general { "*" } else { "" };
            format!("{kinds}{above}{general}:{}", names.concat())
        })
        .collect();
    assert_eq!(told, expected, "{text}");
}

#[test]
fn extends() {
    check("Extends the Senior Pilot requirements", &["q:Senior Pilot"]);
    check("Extends that of the Pilot (Intermediate) Responsibilities.", &["d:Pilot (Intermediate)"]);
    check("Extends that of Pilots.", &[":Pilots"]);
    check("extends the responsibilities and requirements of the Pilot", &["dq:Pilot"]);
    check("The Staff Pilot role extends the Senior Pilot role.", &[":Senior Pilot"]);
    check("The Staff Pilot role extends the Senior Pilot role as an individual contributor.", &[":Senior Pilot"]);
    check("The Junior Pilot Requirements extend the Requirements section above and include:", &["q^:"]);
    check("The requirements of the Pilot extend the Junior Pilot role and include:", &["q:Junior Pilot"]);
    check("Extends the general requirements with the following:", &["q*:"]);
    check("The following extend the main requirements for this role.", &["q*:"]);
    check("Extends Pilot, North responsibilities, plus;", &["d:Pilot, North"]);
    check("Extends the Sr. Director of PS requirements", &["q:Sr. Director of PS"]);
    check("It is a grade 12. This role extends the Director, Ports role. It grows.", &[":Director, Ports"]);
    check("Extends the Manager, IT (Quays) requirements", &["q:Manager, IT (Quays)"]);
    check("Extends: Staff Pilot", &[":Staff Pilot"]);
    check("Extends the Pilot responsibilities in complexity and scope.", &["d:Pilot"]);
    check("The requirements build on the ones of the Senior Pilot", &["q:Senior Pilot"]);
    check("Extends to that of an Associate Pilot", &[":Associate Pilot"]);
    check("Specializations within the harbour extend the Pilot role", &[":Pilot"]);
    check("The Lead inherits the responsibilities of the Pilot as well as the following:", &["d:Pilot"]);
}

#[test]
fn a_name_or_a_kind_and_nothing_more() {
    check("All of Pilot II", &[":Pilot II"]);
    check("All of the crew sleep at night", &[]);
    check("Duties of a Senior Pilot", &["d:Senior Pilot"]);
    check("Responsibilities of the previous level", &["d^:"]);
    check("Responsibilities for Senior Pilot roles", &[]);
    check("Fulfils the responsibilities of a Senior Pilot", &["d:Senior Pilot"]);
    check("Satisfies all the requirements of the previous level", &["q^:"]);
    check("The above, plus:", &["^:"]);
    check("Everything we look for in a Senior Pilot", &[":Senior Pilot"]);
    check("Everything we expect from Senior Pilots", &[":Senior Pilots"]);
    check("In addition to Pilot II:", &[":Pilot II"]);
    check("In addition to Pilot II, teaches", &[":Pilot II"]);
}

#[test]
fn sentences_that_say_nothing_of_their_own() {
    check("Does everything that a Pilot does, and more", &[":Pilot"]);
    check("Everything a team lead does plus the budget", &[":team lead"]);
    check("A manager does all that a team lead does, and also:", &[":team lead"]);
    check("All that a Pilot works on", &[":Pilot"]);
    check("All Pilots work on ships", &[]);
    check("Does all that a lamp lighter does, and also:", &[":lamp lighter"]);
    check("The Captain does all that a Pilot does, with less sleep.", &[":Pilot"]);
    check("You still do what a Pilot does, but you also", &[":Pilot"]);
    check("Everything a Pilot is accountable for", &[":Pilot"]);
    check("All that is required from a Pilot", &[":Pilot"]);
    check("What we ask of a Pilot, along with a diploma", &[":Pilot"]);
    check("Pilot requirements apply", &["q:Pilot"]);
    check("The duties of a Pilot are a given; on top of these:", &["d:Pilot"]);
    check("Pilot's duties", &["d:Pilot"]);
    check("Essential functions of the Pilot, plus:", &["d:Pilot"]);
    check("Retains the responsibilities of the Pilot and:", &["d:Pilot"]);
    check("Along with all Pilot duties, counts the boats", &["d:Pilot"]);
    check("Teaches half of the day, with all the duties that a Pilot has", &["d:Pilot"]);
    check("As for Pilots", &[":Pilots"]);
    check("Like the Pilot, but ashore", &[":Pilot"]);
    check("Identical duties to the Pilot, for all ports", &["d:Pilot"]);
    check("No requirements other than those of the Pilot", &["q:Pilot"]);
    check("Subsumes the Pilot role", &[":Pilot"]);
    check("The above requirements, as well as a boat", &["q^:"]);
    check("All of the foregoing", &["^:"]);
    check("The description of this job includes all duties of the Pilot role", &["d:Pilot"]);
    check("The Director, Ports and Tides shares the same duties as listed above, but also:", &["d^:"]);
    check("In addition to the general duties for Pilots:", &["d*:"]);
    check("The duties of a Senior IT Pilot, plus:", &["d:Senior IT Pilot"]);
    check("All duties of the Manager, Ports, plus:", &["d:Manager, Ports"]);
    check("The previous step's list, and:", &["^:"]);
    check("Duties of the lower classes, and:", &["d^:"]);
    check("The Mate, Cook, and Pilot duties, plus:", &["d:Mate, Cook, and Pilot"]);
    check("Has the rights, duties and requirements of a Pilot, plus:", &["dq:Pilot"]);
    check("All Band A skills", &["q:Band A"]);
    check("All Library Page duties", &["d:Library Page"]);
    check("Sea | All Pilot duties\nShore | Rows", &["d:Pilot"]);
}

#[test]
fn what_is_added_to_a_role_builds_on_it() {
    check("Over and above the Pilot duties:", &["d:Pilot"]);
    check("Not only the Pilot duties, but also:", &["d:Pilot"]);
    check("Alongside the Pilot duties:", &["d:Pilot"]);
    check("Supplements the Pilot duties", &["d:Pilot"]);
    check("These come on top of the duties of a Pilot:", &["d:Pilot"]);
    check("The following duties are in addition to those of a Pilot:", &["d:Pilot"]);
    check("Requirements (in addition to those of the Pilot)", &["q:Pilot"]);
    check("Captain requirements (in addition to the Pilot requirements)", &["q:Pilot"]);
    check("Building on the duties of the Pilot (North), the Captain teaches", &["d:Pilot (North)"]);
    check("Alongside the Pilot, counts the boats", &[]);
    check("As well as the Pilot, sees the owner", &[]);
    check("Salt (in addition to pepper)", &[]);
}

#[test]
fn what_stands_matches_or_is_met_is_built_on() {
    check("The duties mirror those of the Pilot", &["d:Pilot"]);
    check("The duties do not differ from those of a Pilot", &["d:Pilot"]);
    check("The duties differ from those of a Pilot", &[]);
    check("Different from the Pilot duties", &[]);
    check("Grade equivalent to the Pilot", &[]);
    check("The duties of the Pilot are assumed", &["d:Pilot"]);
    check("Pilot duties remain in force", &["d:Pilot"]);
    check("Duties inherited from the Pilot", &["d:Pilot"]);
    check("Duties taken from the Pilot", &[]);
    check("Consistently delivers on all Pilot duties", &["d:Pilot"]);
    check("Already operates at the Senior Pilot level in all areas", &[":Senior Pilot"]);
    check("Operates a boat at the Senior Pilot level", &[]);
    check("Pilot duties do not apply", &[]);
    check("Who meets all Pilot requirements should apply there", &[]);
    check("Pilots, North share the duties of Mates", &["d:Mates"]);
    check("All of the above for Pilot II, plus", &["^:Pilot II"]);
}

/// The several levels that a sentence means.
#[track_caller]
fn check_several(text: &str, expected: Option<Several>) {
    let told: Vec<_> = claims(text).into_iter().map(|claim| (claim.above, claim.several)).collect();
    assert_eq!(told, [(true, expected)], "{text}");
}

#[test]
fn one_level_or_several() {
    check_several("All duties of the previous level", None);
    check_several("All duties of the previous levels", Some(Several::Before));
    check_several("Extends the duties of all lower classes", Some(Several::Before));
    check_several("Extends the duties of the lower class", None);
    check_several("The duties of every post below", Some(Several::Before));
    check_several("The duties of the post below", None);
    check_several("All duties of all other roles", Some(Several::Others));
    check_several("As above, plus:", None);
    check_several("Above duties, plus:", None);
    check("Skills as needed earlier", &[]);
    check("Works with all other roles", &[]);
}

#[test]
fn what_is_asked_of_all_is_the_pages() {
    check("The general duties above", &["d^*:"]);
    check("The base requirements and:", &["q*:"]);
    check("In addition to the general Pilot duties:", &["d*:"]);
    check("In addition to the General Pilot duties:", &["d:General Pilot"]);
    check("All duties common to all levels, plus", &["d*:"]);
    check("In addition to the duties shared by all roles:", &["d*:"]);
    check("The main duties are:", &[]);
    check("The general manager sets all requirements", &[]);
    check("Duties at all levels", &[]);
}

#[test]
fn what_is_said_of_a_role_builds_on_nothing() {
    for text in [
        "Supervises all duties of the Pilots",
        "Reviews everything that Pilots write",
        "Takes duties from a Pilot",
        "Maintains the skills of all Pilots",
        "All duties that the Pilot delegates",
        "All Pilots meet the requirements",
        "Holds Pilots to the same bar",
        "Does not need everything that a Pilot needs",
        "Mates aren't expected to do everything a Pilot does",
        "Takes on all duties of the Pilot in her absence",
        "Takes over all duties of the Pilot when he is ill",
        "As a Pilot, you steer",
        "Two years of experience as a Pilot",
        "Experience as Pilot",
        "Reports to the Pilot",
        "Works with all Pilots",
        "Meets all Pilots",
        "Principal duties",
        "Previous experience on a crew",
        "Previous port experience is a plus",
        "Prior responsibility for boats",
        "This job has the same grade as the Pilot",
        "Maintain Pilot tasks",
        "Additional Pilot duties",
        "Actively working through the pilot skills list",
        "The duties for a Manager, Ports will be added later",
        "\"Duties\" are things that a pilot is expected to do",
        "See also our Pilot duties page",
        "Coach Pilots through their duties",
        "The duties of Pilots are:",
        "Aims to meet the Pilot requirements",
    ] {
        check(text, &[]);
    }
}

#[test]
fn what_goes_on_behind_the_claim() {
    let check = |text: &str, more: bool| assert_eq!(says_more(text, &claims(text)), more, "{text}");
    check("The responsibilities of a Senior Pilot, plus; Steer, moor and mend small boats", true);
    check("Extends the Senior Pilot responsibilities. Teaches the others to row.", true);
    check("Extends the Senior Pilot responsibilities, plus the following items:", false);
    check("All requirements listed above, plus:", false);
    check("Steer, moor and mend small boats", false);
}

#[test]
fn a_parenthesis_closes_a_name_where_it_follows_at_once() {
    check("Extends the Pilot (North) requirements", &["q:Pilot (North)"]);
    check("Extends the Pilot (North ) requirements", &["q:Pilot (North"]);
    check("Extends the Pilot (North…) requirements", &["q:Pilot (North"]);
}

#[test]
fn all_and_same() {
    check("All of the above requirements and:", &["q^:"]);
    check("All requirements of an Senior Pilot", &["q:Senior Pilot"]);
    check("All the responsibilities of a Pilot at previous levels, plus:", &["d^:"]);
    check("Everything in the Senior Pilot role, plus:", &[":Senior Pilot"]);
    check("All requirements listed above (applicable to all roles)", &["q^*:"]);
    check("All of the duties of the Pilot role and expands on that in these ways:", &["d:Pilot"]);
    check("Meets the requirements of the Pilot and the following requirements:", &["q:Pilot"]);
    check("The North Pilot Requirements are listed above.", &["q^:"]);
    check("Performs responsibilities listed above without help", &["d^:"]);
    check("Staff Pilots are Senior Pilots who also teach", &[":Senior Pilots"]);
    check("Pilots are seamen who teach", &[]);
    check("Everything under Senior Pilot\" plus the following items:", &[":Senior Pilot"]);
    check("The Pilots share the same responsibilities outlined above.", &["d^:"]);
    check("The Pilot has all the same requirements as the ones outlined above plus the following:", &["q^:"]);
    check(
        "Senior pilots share the same requirements as the Intermediate pilot listed above, but also:",
        &["q^:Intermediate pilot"],
    );
    check("The requirements for a North Pilot are the same as a Pilot.", &["q:Pilot"]);
    check("The same responsibilities of a Port Manager, plus the below:", &["d:Port Manager"]);
    check("The responsibilities of a Senior Pilot, plus;", &["d:Senior Pilot"]);
    check("This role includes all of the requirements of the previous level, plus:", &["q^:"]);
    check("In addition to the general Responsibilities and Requirements above, this role requires:", &["dq^*:"]);
    check("In addition to the requirements for a Senior Pilot:", &["q:Senior Pilot"]);
    check("The responsibilities of the Junior Pilot are listed in the Responsibilities section above.", &["d^:"]);
    check("Pilots adhere to the same responsibilities listed above for the Pilot role.", &["d^:Pilot"]);
    check("Excel at all of the pilot responsibilities above.", &["d^:pilot"]);
    check("All requirements for a Pilot; plus:", &["q:Pilot"]);
    check("Every requirement of a Pilot", &["q:Pilot"]);
    check("All the skills of the level below", &["q^:"]);
    check("Must meet the criteria of the previous level", &["dq^:"]);
    check("Everything a Pilot does, and", &[":Pilot"]);
    check("Everything expected of a Senior Pilot", &[":Senior Pilot"]);
    check("In addition to what is expected of a Pilot, you will:", &[":Pilot"]);
    check("Performs all duties of the Pilot", &["d:Pilot"]);
    check("Pilot responsibilities, plus:", &["d:Pilot"]);
    check("All of the above, plus:", &["^:"]);
    check("Expands on the Pilot level", &[":Pilot"]);
    check("All requirements of Level 2", &["q:Level 2"]);
    check("All the pilot responsibilities and privileges", &["d:pilot"]);
    check("All of Pilot I, plus:", &[":Pilot I"]);
    check("See Pilot II above, plus:", &["^:Pilot II"]);
    check("As Pilot II, plus:", &[":Pilot II"]);
    check("Pilot II, plus:", &[":Pilot II"]);
    check("L4 +", &[":L4"]);
    check("Pilot II+", &[":Pilot II"]);
    check("L5s do everything L4s do, and:", &[":L4s"]);
    check("Meets the bar for Pilot II", &[":Pilot II"]);
    check("Everything required of a Pilot, and:", &[":Pilot"]);
    check("Requirements of the Pilot role, plus:", &["q:Pilot"]);
    check("On top of what we expect of a Pilot:", &[":Pilot"]);
    check("This role requires all of the Pilot requirements listed above, amended with more years:", &["q^:Pilot"]);
    check("All requirements for the Pilot role apply to the Port Manager, who reads them to mates", &["q:Pilot"]);
    check("This role includes all of the elements of the Pilot plus:", &[":Pilot"]);
    check("This role includes all of the elements of the Port Manager.", &[":Port Manager"]);
    check("A Mate must meet the responsibilities and has the requirements of a Pilot, plus:", &["dq:Pilot"]);
}

#[test]
fn other_sentences() {
    for text in [
        "Define and extend our internal standards",
        "In addition to managing ships, you will assess new ones",
        "Responsibilities may be extended or overlayed by specialties",
        "Responsibilities and requirements may extend or overlay levels",
        "Has experience with the additional responsibilities of a Senior Pilot",
        "Develop the harbour by extending existing quays",
        "All of the pilot features",
        "Extended experience in ports",
        "Years of experience related to the responsibilities listed above.",
        "Learn the same thing twice",
        "Extends the Pilot performance indicators",
        "All of the above tools",
        "Demonstrates communication skills",
        "Covers all of our ports",
        "Builds skills for the next level",
        "Every day is another one",
        "Has strong skills in steering, plus reading maps",
        "Meets all deadlines",
        "See the Pilot page for the next step",
        "In addition to steering, writes the requirements of each Pilot",
        "If you meet the requirements above, tell a Pilot",
        "Responsibilities that extend to those of other ports",
        "Knows all of the elements of a lamp",
        "Improves all aspects of the Pilot program",
    ] {
        check(text, &[]);
    }
}

#[test]
fn a_sentence_of_hundreds_of_words_means_what_it_begins_with() {
    let late = |words: usize| format!("{}extends the Senior Pilot requirements", "sails ".repeat(words));
    check(&late(200), &["q:Senior Pilot"]);
    check(&late(400), &[]);
}

#[test]
fn who_asks_for_something_claims_nothing() {
    check("Like for a Pilot, please open an issue.", &[]);
    check("Please note that this role extends the Senior Pilot requirements", &["q:Senior Pilot"]);
}

#[test]
fn a_verb_that_lacks_a_letter_is_one_where_the_sentence_begins() {
    check("Exends that of the Senior Pilot requirements", &["q:Senior Pilot"]);
    check("Etends the Pilot responsibilities", &["d:Pilot"]);
    check("Expends the Pilot responsibilities", &[]);
    check("Nobody exends the Pilot requirements", &[]);
}

#[test]
fn what_is_included_is_told_by_a_link() {
    check("Includes responsibilities listed here", &["d:"]);
    check("Includes base-level requirements.", &["q:"]);
    check("Includes responsibilities such as mooring", &[]);
    check("Includes tasks for which pilots have no time", &[]);
}
