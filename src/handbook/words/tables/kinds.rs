//! The words of sections: what headings say of their kind, in English. Other languages have rooms of their own, in
//! [`super::tongues`].
//!
//! A list is written `one, two, three`.
//!
//! Invariant: every entry is written as [`super::super::normal()`] gives it (folded, no punctuation), which a test
//! holds.

use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Phrases that end a heading, or are all of it: `Senior Data Engineer Requirements`.
pub const NOUNS: &[(Kind, &str)] = &[
    (
        JobGrade,
        "job grade, grade, job level, pay grade, salary grade, pay band, salary band, job band, grade level, \
        pay level, compensation band, compensation grade, compensation level, career level, career band, \
        role level, level and grade",
    ),
    (
        NiceToHave,
        "nice to have, nice to haves, nice to have requirements, nice to have requirement, nice to have skills, \
        nice to have qualifications, good to have, bonus points, bonus skills, pluses, extra credit, preferred, \
        desirable, desired, desirables, bonus qualifications, extra points, a plus, desirable experience, \
        desired experience, preferred experience, bonus experience, desirable criteria, plus points, \
        brownie points, added advantage, advantageous, nice to know, ideal experience, nice to have experience, \
        good to haves, would be a plus, big plus, great to have, great to haves, would be an advantage, \
        considered an advantage, considered an asset, preferred certifications, preferred education, \
        desired characteristics",
    ),
    (
        Responsibilities,
        "responsibilities, responsibility, duties, tasks, accountabilities, job duties, key activities, \
        scope of work, key result areas, key responsibility areas, essential functions, \
        essential job functions, job functions, primary functions, main activities, other duties as assigned, \
        role objectives, objectives of this role, objectives of the role, job responsibilities, \
        areas of responsibility, main tasks, day to day responsibilities, key functions, core functions, \
        core activities, primary activities, work performed, job scope, role scope, role expectations, job expectations",
    ),
    (
        Requirements,
        "requirements, requirement, qualifications, qualification, required skills, skills, competencies, \
        competences, prerequisites, skills and experience, skills experience, experience and skills, \
        required experience, experience required, must haves, must have, knowledge skills and abilities, \
        technical abilities, pre requisites, pre requisite, pre reqs, prereqs, person specification, person spec, \
        ideal candidate, ideal profile, candidate profile, selection criteria, eligibility, \
        eligibility criteria, entry requirements, personal attributes, personal qualities, ksas, \
        required knowledge, required abilities, language skills, years of experience, \
        licenses and certifications, certifications and licenses, education and experience, \
        required qualifications, minimum requirements, basic qualifications, essential criteria, \
        essential skills, key skills, technical skills, soft skills, skills you need, \
        skills and qualifications, knowledge and experience, technical requirements, work experience, \
        professional experience, previous experience, prior experience, educational background, minimum criteria, \
        key attributes, qualities, personal traits, personal characteristics, personality traits, job specification, \
        physical demands",
    ),
    (
        PerformanceIndicators,
        "performance indicators, performance indicator, key performance indicators, key performance indicator, \
        kpis, kpi, success metrics, performance metrics, measures of success, performance measures, \
        success criteria, success measures, success indicators, key metrics, measuring success, kpi's, \
        success factors, performance goals, performance criteria, performance standards, definition of success, \
        signs of success, objectives and key results",
    ),
    (
        CareerLadder,
        "career ladder, career ladders, career path, career paths, career progression, career development, \
        career growth, career opportunities, career track, career trajectory, promotion criteria, \
        advancement opportunities, next steps, next step, growth path, promotion path, progression, next level, \
        next levels, next role, next roles, progression path, path to promotion, growth opportunities, \
        development path, career journey, career mobility, career steps, career pathways, career pathway, \
        opportunities for growth, opportunities for advancement, progression opportunities, promotions, \
        advancement, career moves",
    ),
    (
        HiringProcess,
        "hiring process, interview process, recruitment process, recruiting process, application process, \
        selection process, hiring, interviewing, hiring steps, interview steps, interview stages, \
        interview loop, how to apply, interviews, interview plan, interview rounds, interview journey, \
        application steps, recruitment steps, application procedure, application instructions, interview format, \
        assessment process, hiring plan, how we select, how we choose",
    ),
    (
        Overview,
        "overview, job profile, role profile, about the role, role, the role, summary, job summary, \
        role summary, role overview, job overview, brief overview, description, job description, introduction, \
        purpose, mission, position summary, position overview, general summary, at a glance, role purpose, \
        purpose of the role, about this job, in short, in a nutshell, presentation, job purpose, position purpose, \
        main purpose, overall purpose, general purpose, purpose of the job, purpose of the post, \
        purpose of the position, main purpose of the role, overall purpose of the role, about the position, \
        about this position, about the opportunity, the opportunity, the position, job brief, role at a glance, \
        position at a glance, job statement, basic function, role mission, overview of the role, \
        overview of this role, overview of the position, an overview of the role, an overview of this role",
    ),
];
