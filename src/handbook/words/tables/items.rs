//! The words by which the items of a list tell what it lists, in English, and those of languages that write several
//! words as one. Other languages have rooms of their own, in [`super::tongues`].
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
pub const HIRES: &str = "interview, interviews, interviewed, interviewer, interviewers, recruiter, recruiters, \
    screening, candidate, candidates";

/// The same in languages that put no spaces between words.
pub const HIRES_UNSPACED: &[&str] =
    &["面接", "書類", "面談", "内定", "选考", "面试", "面谈", "电话", "简历", "录用", "서류", "면접", "오퍼", "과제"];

/// The same in languages that write several words as one, or endings behind them: anywhere in an item's beginning.
pub const BROUGHT_UNSPACED: &[&str] = &[
    "経験",
    "スキル",
    "知識",
    "方",
    "能力",
    "理解がある",
    "できること",
    "经验",
    "熟悉",
    "精通",
    "掌握",
    "具备",
    "了解",
    "學歷",
    "学历",
    "熟练",
    "能够",
    "良好的",
    "優先",
    "优先",
    "以上学",
    "경험",
    "능력",
    "지식",
    "역량",
    "이해도",
    "신 분",
    "는 분",
    "은 분",
    "학사",
    "경력",
];

/// What one does, in such languages.
pub const DOES_UNSPACED: &[&str] = &[
    "開発", "設計", "運用", "構築", "改善", "対応", "業務", "推進", "管理", "企画", "作成", "支援", "実装", "策定",
    "负责", "负責", "參與", "参与", "主导", "推动", "制定", "编写", "设计", "开发", "维护", "优化", "协助", "管理",
    "带领", "개발", "운영", "구축", "설계", "관리", "업무", "개선", "분석", "기획", "수립", "협업", "담당",
];

/// Endings of the first word of an item that tells what one does, in languages whose verbs and names of doings end so.
pub const DOING_ENDINGS: &[&str] = &[
    "ar", "er", "ir", "re", "ung", "mento", "miento", "cion", "cao", "zione", "anie", "enie", "cja", "owac", "ка",
    "ние", "ция", "ать", "ить", "еть", "ять", "сти", "ння",
];

/// Words by which those speak who write to one who would hold the role, in other languages.
pub const PRONOUNS: &[&str] = &["du", "sie", "tu", "vous", "je", "jij", "voce", "вы", "ты", "ви"];

/// What stands in headings of what one gets.
pub const GIVES: &str = "benefit, benefits, perk, perks, offer, offers, reward, rewards, compensation, salary, why";

/// The same in languages that put no spaces between words.
pub const GIVES_UNSPACED: &[&str] =
    &["福利", "待遇", "給与", "年収", "環境", "魅力", "薪", "获得", "복지", "혜택", "보상", "급여", "환경"];

/// What stands in headings of those who hire.
pub const OURS: &str = "values, principles, culture, company, mission";
