//! What headings say of their kind in other words than its noun, in English. Other languages have rooms of their own,
//! in [`super::tongues`]; what only keeps other words company is told here for all of them.
//!
//! Invariant: every entry is written as [`super::super::normal()`] gives it (folded, no punctuation), which a test
//! holds.

use crate::handbook::Kind;

use Kind::{CareerLadder, HiringProcess, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities};

/// Headings that mean a kind as a whole, in other words. Those of three words and more are matched from their start.
pub const PHRASES: &[(Kind, &str)] = &[
    (
        Responsibilities,
        "is expected to, expected to, what you'll accomplish, what you will accomplish, what you'll be up to, \
        what you'll get up to, what you will be responsible for, here's what you'll do, the role involves, \
        the job involves, what the role involves, what the job involves, responsible for, things you'll do, \
        how you'll contribute, how you will contribute, your contribution, what you'll do, what you will do, \
        what you'll be doing, what you will be doing, what you do, what you can expect, what we expect, \
        in this role you, your responsibilities, your role, your tasks, your job, day to day, \
        a day in the life, you will, you'll be, what the job is, what you'll work on, what you'll own, \
        what you'll be responsible for, your impact, your mission, how you'll make an impact, \
        how you'll spend your time, in this role you'll, what you'll be working on, \
        what you will be working on, what you will work on, what the job entails, what you will own, \
        where you'll make an impact, what this person does, what they do, what they'll do, what this role does, \
        what you get to do, your work, what you are expected to, what you're expected to, \
        what is expected of you, what's expected of you, you are expected to, what the work looks like, \
        what the job looks like, what the role looks like, what your day looks like, what your days look like, \
        what a day looks like, what the day looks like, how you'll spend your days, the work, work you'll do, \
        the work you'll do, the successful candidate will, the successful applicant will, the role includes, \
        the job includes, challenges you'll tackle, problems you'll solve, what we need you to do, \
        what we want you to do",
    ),
    (
        Requirements,
        "should have, abilities, skill set, could this be you, you're someone who, \
        you are someone who, what makes you a good fit, who should apply, ideally you have, \
        we're looking for someone, we are looking for someone, about you, who you are, what you bring, \
        what you'll bring, what you will bring, what you'll need, what you need, what you have, \
        you may be a fit, you might be a fit, you may be a good fit, you might be a good fit, you're a good fit, \
        you are a good fit, what we're looking for, what we are looking for, what we look for, \
        who we're looking for, who we are looking for, your profile, your background, your experience, \
        your skills, you have, you'll have, you bring, requires skills, requires, who are you, who we need, \
        you are, what it takes, what you know, what makes you a great fit, must have skills, \
        what skills and experience do we look for, \
        which skills you need, what skills you need, who this is for, what you should bring, \
        what you should have, are you the one, is this you, what this person needs, what they need, \
        what they bring, what this role needs, you'll need, you need, you will need, what we expect you to know, \
        what we expect you to have, what we expect you to bring, what you should know, who we think you are, \
        who you might be, education, essential, essentials, what we need, what we want, you should be, you must be, \
        the successful candidate will have, the successful candidate will be, the successful applicant will have, \
        is this role for you, is this job for you, who is this for, this role requires, the role requires, \
        success in this role requires, to thrive in this role, apply if, why you, your strengths, mandatory, \
        licensure, languages, competence, attributes, personality, attributes of this role, \
        attributes of the role",
    ),
    (
        PerformanceIndicators,
        "metrics, okrs, key results, what does success look like, how we measure, how you'll be measured, \
        how you will be measured, how success is measured, how you are measured, what success looks like, \
        success in this role, how we know it works, how success will be measured, how do we measure, \
        how success looks, success looks like, how we know you are doing well, how we know you're doing well, \
        you'll be successful if, you will be successful if, you're successful if, you are successful if, \
        you know you are successful when, how you'll know you're successful, how we'll know it's working, \
        how we will know it's working, how we'll know you're doing well, how you'll know you're doing well, \
        how we know you're succeeding, how you know it's working",
    ),
    (
        CareerLadder,
        "how you'll grow, how you will grow, where you can go, where this role leads, where the role leads, \
        where next, what comes next, how you can grow, what you can become, what's next, what is next, \
        where to next, where you can grow, how to get promoted, how to progress, where you could go, \
        where could you go, where can you go, where you go from here, steps from here, from here, \
        paths from here, where this can lead, where to go next, where you go next, where you'll go next, your next step, your next steps, \
        your career path, your path, your growth, your career, how you advance, \
        how to advance, promotion, growing from here, grow from here, where you grow, how you grow from here, \
        room to grow, where this leads",
    ),
    (
        HiringProcess,
        "how we hire, how we interview, how hiring works, what to expect in the interview, \
        what to expect once you apply, what to expect when you apply, what to expect after you apply, \
        what happens after you apply, what happens when you apply, \
        once you apply, after you apply, our process, from application to offer, from first call to offer, \
        what the process looks like, to apply, applying, apply, apply now, how you are selected, how you're selected, \
        how you will be selected, how you'll be selected, how we select people, how we select candidates, \
        how we choose people, how we choose candidates",
    ),
    (
        NiceToHave,
        "bonus points if, bonus if you, it's a plus if, it would be a plus if, extra credit if, even better if, \
        nice if you, would be nice if, bonus points for, it's great if, it is great if, it's also great if, \
        it is also great if, it is a bonus if, you get extra points, bonus, plus, extras, it'd be great if, \
        it would be great if, we'd love it if, it helps if, it'd be nice if, it's a bonus if, extra points for, \
        you'd stand out with, you'll stand out if, you'll stand out with, you will stand out if, \
        what will make you stand out, what makes you stand out, what would make you stand out, \
        we'd be thrilled if, stand out if, ways to stand out, ideally you also have, you might also have, \
        we'd love to see, it's nice if you, a big plus, an advantage, advantages, assets, preferably, \
        it's desirable that, it is desirable that, it's desirable if, it is desirable if",
    ),
    (
        Overview,
        "about this role, about the job, about the team, what is this role, what's this role about, \
        why this role exists, why this role matters",
    ),
];

/// Nouns that come first, what they are of behind them, as most languages but English put it: `Competenze richieste`.
pub const LEADING: &[(Kind, &str)] = &[
    (Requirements, "competences"),
    (PerformanceIndicators, "kpis, kpi, performance indicators, key performance indicators"),
];

/// What ends a heading that says the rest in its own words: `At this level, you will`.
pub const CLOSING: &[(Kind, &str)] = &[
    (
        Responsibilities,
        "you will, you'll, you will be, you'll be, you will be working on, you'll be working on, does the job entail, \
        responsible for, role includes, roles include, are expected to, is expected to",
    ),
    (
        Requirements,
        "we look for, we are looking for, we're looking for, are we looking for, we need from you, you should have, \
        you should bring, skills you need, skills you'll need, you might be",
    ),
];

/// Words that name requirements where they keep each other company: `Knowledge, Skills & Experience`.
pub const TRAITS: &str = "knowledge, skills, experience, expertise, abilities, education, qualifications, \
    competencies, training, background, certifications, licenses, familiarity, understanding, traits, attributes, \
    mindset, qualities, behaviours, behaviors, requirements";
