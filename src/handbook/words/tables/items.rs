//! The words by which the items of a list tell what it lists, in English.
//!
//! Invariant: every entry is one word, as [`super::super::normal()`] gives it, which a test holds.

/// What one does, as a command: it may also end as verbs do (`builds`, `building`).
pub const DOES: &str = "accelerate, accountable, act, adapt, address, administer, adopt, advance, advise, advocate, \
    aggregate, aid, align, analyse, analyze, answer, anticipate, apply, architect, arrange, articulate, \
    ask, assess, assign, assist, attend, attract, audit, author, automate, balance, begin, brainstorm, \
    break, bring, budget, build, calibrate, call, capture, carry, catch, champion, check, choose, close, \
    coach, code, collaborate, collate, collect, communicate, compile, complete, conduct, configure, \
    connect, consult, continue, contribute, control, convert, coordinate, cover, craft, create, \
    cultivate, curate, deal, debug, decide, defend, define, delegate, delight, deliver, demo, \
    demonstrate, deploy, design, detect, determine, develop, devise, diagnose, direct, discover, \
    discuss, distribute, dive, document, draft, draw, drive, edit, educate, elevate, eliminate, embed, \
    embody, empower, enable, encourage, enforce, engage, enhance, ensure, escalate, establish, estimate, \
    evaluate, evangelize, evolve, examine, exceed, execute, exhibit, expand, experiment, explain, \
    explore, facilitate, find, fix, flag, focus, follow, forecast, formulate, foster, fulfil, fulfill, \
    gather, generate, get, give, grow, guide, hack, hand, handle, harden, harness, help, highlight, \
    hire, hold, host, identify, implement, improve, incorporate, increase, influence, inform, initiate, \
    innovate, inspect, inspire, install, instrument, integrate, interact, interpret, interview, \
    introduce, invest, investigate, iterate, join, keep, launch, lead, learn, leverage, liaise, listen, \
    look, maintain, make, manage, map, measure, meet, mentor, migrate, mitigate, model, moderate, \
    modernize, modify, monitor, motivate, navigate, negotiate, nurture, observe, onboard, operate, \
    optimise, optimize, orchestrate, organise, organize, oversee, own, package, pair, participate, \
    partner, patch, perform, pilot, pitch, plan, play, prepare, present, prevent, prioritise, \
    prioritize, procure, produce, program, promote, propose, protect, prototype, provide, publish, \
    pursue, push, qualify, raise, reach, react, recognise, recognize, recommend, reconcile, record, \
    recruit, reduce, refactor, refine, reinforce, release, remove, replace, report, represent, request, \
    research, resolve, respond, responsible, review, revise, route, run, safeguard, scale, scan, \
    schedule, scope, screen, script, search, secure, seek, select, sell, send, serve, set, shape, share, \
    ship, showcase, simplify, solve, source, speak, spearhead, spot, stand, standardize, start, stay, \
    steer, streamline, strengthen, structure, study, submit, suggest, summarize, supervise, support, \
    surface, survey, sustain, synthesise, synthesize, tackle, tailor, take, talk, target, teach, test, \
    think, thrive, track, train, transform, transition, translate, travel, triage, troubleshoot, tune, \
    turn, unblock, uncover, understand, undertake, unify, update, upgrade, uphold, use, utilize, \
    validate, verify, vet, visit, visualize, watch, win, work, write";

/// What one brings: the first word of an item that says more than articles and who is meant.
pub const BRINGS: &str = "ability, able, accustomed, adaptable, adept, advanced, affinity, analytical, aptitude, aware, awareness, ba, bachelor, \
    bachelor's, bachelors, background, bs, bsc, capability, capable, certification, certified, comfort, \
    comfortable, commercial, competence, competent, confident, conversant, creative, curiosity, curious, \
    deep, degree, demonstrable, demonstrated, detailed, eager, eagerness, effective, enthusiasm, \
    enthusiastic, excellent, exceptional, excited, excitement, exemplary, experience, experienced, \
    expert, expertise, exposure, extensive, familiar, familiarity, fluency, fluent, hands, has, have, \
    having, high, highly, i've, impeccable, interest, interested, keen, know, knowledge, knowledgeable, \
    master's, masters, mba, minimum, motivated, msc, must, open, organised, organized, outstanding, \
    passion, passionate, patience, phd, possess, possesses, practical, previous, prior, proactive, \
    proficiency, proficient, proven, ready, relevant, robust, self, significant, skilled, skills, solid, \
    strong, substantial, superb, superior, thorough, track, understanding, well, willing, willingness, \
    you've";

/// What one brings, anywhere near the beginning of an item.
pub const BROUGHT: &str = "ability, able, bachelor's, background, capable, certification, certifications, communicator, degree, \
    diploma, experience, experienced, expertise, familiar, familiarity, fluency, fluent, knowledge, \
    literate, mindset, oriented, passion, passionate, proficiency, proficient, skill, skills, \
    understanding, year, years, yrs";

/// Who and what stands in the steps of hiring.
pub const HIRES: &str = "interview, interviews, interviewed, interviewer, interviewers, recruiter, recruiters, screening, \
    candidate, candidates";
