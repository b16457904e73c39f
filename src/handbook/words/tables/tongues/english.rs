//! The words of headings in English.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Sense, Tongue, Uses};

/// English.
pub const ENGLISH: Tongue = Tongue {
    senses: &[
        (
            Sense::Does,
            "duties, accountabilities, deliverables, typical day, day to day, day in the life, tasks., \
            does the role, does the job, role entail, job entail, responsible for, accountable for, impact you, \
            difference you, what's the job, nitty gritty, role in detail, job in detail, you'll get to, \
            role in practice, role involve, job involve, make a difference, scope of the role, \
            scope of the job, expectations of the, expectations for the, expectations for this, functions of, \
            role will, job will, position will, add value, spend your time, role and its, \
            what you'll actually do, typical week",
        ),
        (Sense::Part, "challenge, mission, job., role., impact, contribution, focus, objectives, your day"),
        (Sense::Yours, "your."),
        (
            Sense::Brings,
            "what it takes, we seek, we require, who we want, who we need, looking for, someone who, \
            right person, right candidate, right fit, ideal candidate, you the one, set you up, sets you up, \
            make you success, makes you success, you successful, to succeed, be successful, will succeed, \
            who thrives, is this you, could be you, ask of you, like you to have, we look for, we're after, \
            tick the, tick most, superpower, non negotiable, you're great at, you are great at, \
            expect you to have, expect you to bring, expect you to know, great match, good match, right match, \
            great fit, good fit, perfect fit, best fit, hear from people, skills that matter, you bring., \
            traits we, who fits, your toolkit, person we, who we think",
        ),
        (
            Sense::Wishes,
            "a plus., bonus points, extra credit, extra points, brownie, even better, be extra, set you apart, \
            sets you apart, nice to have, not required, great bonus, be thrilled, you stand out, added bonus, \
            would be nice, cherry on, icing on, not essential, a bonus., impress us, bonus but, plus but, \
            not a must, not a requirement, great if you, also great, good to have, would help, \
            we prefer, don't require, do not require, not necessary, but it helps, be lovely",
        ),
        (
            Sense::Hired,
            "what happens next, in our process, our process step, steps of the process, application journey, \
            our interviews work, hiring journey, get the job, get this job",
        ),
        (Sense::Hiring, "interview, hiring, recruit, you apply, the application process, your application, to apply"),
        (Sense::Steps, "process, step, stage, round, loop, timeline, journey, expect, look like, looks like"),
        (Sense::Climbs, "role can lead, role may lead, role could lead, role might lead, can take you, could take you"),
        (Sense::Career, "career"),
        (Sense::Growth, "path, ladder, step, track, trajector"),
        (Sense::Trait, "certification, certificate, licens, education, skills, knowledge, experience"),
        (Sense::Needed, "required, minimum, mandatory, must have, necessary, needed, expected, essential"),
        (Sense::Measure, "measure, evaluat"),
        (Sense::Success, "success"),
        (
            Sense::Judged,
            "we measure, we track, success look, great look, good look, you're succeeding, you're doing well, you are succeeding, \
            you are doing well, success be measured, you'll be evaluated, you will be evaluated, \
            you are evaluated",
        ),
        (
            Sense::Other,
            "benefit, perks, offer, compensation, salary, about us, who we are, why., how we., our team, \
            our values, our culture, our story, location, contact, company, diversity, environment, you'll get, \
            you'll gain, you'll learn, you'll love, in it for you, package, remote., travel, relocation, \
            privacy, notice, disclaimer, stack, tools, deadline, place, your manager, your colleagues, \
            flexible, we believe, good to know, onboarding, from us.",
        ),
    ],
    uses: &[(Uses::STEP, "level, grade, band, tier"), (Uses::GRADE, "band")],
    ..NONE
};
