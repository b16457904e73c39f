//! What headings mean, in the words that people write.

use super::*;

use Kind::{CareerLadder, HiringProcess, JobGrade, PerformanceIndicators, Responsibilities};

/// The kinds of the section that a heading opens.
pub(super) fn kinds(heading: &str) -> Vec<Kind> {
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
    check("Your mission as a senior pilot", &[Responsibilities]);
    check("Must haves as a PLT", &[Requirements]);
    check("Ihre Aufgaben als Senior Pilot", &[Responsibilities]);
    check("Tu perfil como piloto senior", &[Requirements]);
    check("Life as a pilot", &[]);
    check("Senior Pilot metrics", &[PerformanceIndicators]);
    check("Tide metrics", &[]);
    check("Performance Indicators & Goals", &[PerformanceIndicators]);
    check("What to expect when you apply", &[HiringProcess]);
    check("Possible career moves", &[CareerLadder]);
    check("🧭 What it’s like to sail with us", &[]);
    check(":compass: Requirements :compass:", &[Requirements]);
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
    check("The duties of a pilot", &[Responsibilities]);
    check("Dit gaan we doen:", &[Responsibilities]);
    check("Wat we van jou vragen:", &[Requirements]);
    check("Che cosa comporta il ruolo", &[Responsibilities]);
    check("Comportamentos", &[]);
    check("The qualifications for pilots", &[Requirements]);
    check("The duties", &[Responsibilities]);
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
    check("Where you go next", &[CareerLadder]);
    check("Apply", &[HiringProcess]);
    check("Apply the rules of the port", &[]);
    check("How we select", &[HiringProcess]);
    check("How we choose", &[HiringProcess]);
    check("How we choose our ships", &[]);
    check("Captains do everything that pilots do, plus:", &[Responsibilities]);
    check("Boats do all they can", &[]);
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
    check("What we prefer, but don't require", &[NiceToHave]);
    check("We prefer, but do not require:", &[NiceToHave]);
    check("We'd prefer if you", &[NiceToHave]);
    check("Helpful, though not necessary", &[NiceToHave]);
    check("How we prefer to sail", &[]);
    check("What does success look like?", &[PerformanceIndicators]);
    check("Promotion criteria", &[CareerLadder]);
    check("Harbour Pilot – Job Profile", &[Overview]);
    check("Key Expectations:", &[Responsibilities]);
    check("Pilots are expected to:", &[Responsibilities]);
    check("To become a pilot you must meet the following requirements:", &[Requirements]);
    check("Functional Competencies", &[Requirements]);
    check("Behavioural competencies", &[Requirements]);
    check("Leadership skills", &[Requirements]);
    check("Tidal competencies", &[]);
    check("Pilots have responsibilities beyond steering:", &[Responsibilities]);
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
    check("Gehaltsklasse 6", Some("6"));
    check("Inquadramento: livello 5", Some("5"));
    check("Zařazení: 5. třída", Some("5"));
    check("Gehaltsklasse 6 nach zwei Jahren", None);
    check("Длъжностно ниво: 6", Some("6"));
    check("Mzdová trieda: 6", Some("6"));
    check("رتبه شغلی: ۶", Some("6"));
    check("वेतन श्रेणी: 6", Some("6"));
    check("เกรด 6", Some("6"));
    check("3等級", Some("3"));
    check("3等級以上", None);
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
