//! What headings mean: the words of handbooks, in the languages that handbooks are written in.
//!
//! Invariant: every word of the tables is written as [`normal`] gives it (folded, no punctuation), which a test holds.

use super::{Grade, Kind, Kinds};
use crate::text::fold;

use Kind::{CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements};
use Kind::Responsibilities;

/// What a heading is by its words alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// A section of these kinds. The subject is whose section it is: `senior data engineer` in `Senior Data Engineer
    /// Requirements`; empty in most.
    Section(Kinds, String),
    /// `Levels`: a heading that holds levels.
    Levels,
    /// `Specialties`: a heading that holds specialties.
    Specialties,
    /// A table of contents.
    Contents,
    /// Anything else.
    Name,
}

/// Phrases that end a heading, or are all of it: `Senior Data Engineer Requirements`.
const NOUNS: &[(Kind, &[&str])] = &[
    (
        JobGrade,
        &[
            "job grade",
            "grade",
            "job level",
            "pay grade",
            "salary grade",
            "pay band",
            "salary band",
            "job band",
            "gehaltsstufe",
            "vergutungsstufe",
            "entgeltgruppe",
            "gehaltsgruppe",
            "besoldungsstufe",
            "echelon",
            "niveau de poste",
            "grado",
            "nivel salarial",
            "grado salarial",
            "faixa salarial",
            "livello retributivo",
            "functieschaal",
            "salarisschaal",
            "lonegrad",
            "poziom zaszeregowania",
            "等級",
            "グレード",
            "職位等級",
            "职级",
            "職級",
            "薪级",
            "직급",
            "등급",
        ],
    ),
    (
        NiceToHave,
        &[
            "nice to have",
            "nice to haves",
            "nice to have requirements",
            "nice to have requirement",
            "nice to have skills",
            "nice to have qualifications",
            "good to have",
            "bonus points",
            "bonus skills",
            "pluses",
            "extra credit",
            "preferred",
            "desirable",
            "desired",
            "desirables",
            "von vorteil",
            "wunschenswert",
            "pluspunkte",
            "atouts",
            "les plus",
            "serait un plus",
            "souhaite",
            "deseable",
            "deseables",
            "se valorara",
            "valorable",
            "diferenciais",
            "desejavel",
            "desejaveis",
            "titolo preferenziale",
            "requisiti preferenziali",
            "pre",
            "pluspunten",
            "meriterande",
            "mile widziane",
            "歓迎要件",
            "歓迎スキル",
            "歓迎条件",
            "尚可",
            "あると望ましい",
            "加分项",
            "加分項",
            "优先条件",
            "優先條件",
            "우대 사항",
            "우대사항",
            "우대 조건",
        ],
    ),
    (
        Responsibilities,
        &[
            "responsibilities",
            "responsibility",
            "duties",
            "tasks",
            "accountabilities",
            "job duties",
            "key activities",
            "aufgaben",
            "aufgabenbereich",
            "verantwortlichkeiten",
            "verantwortung",
            "tatigkeiten",
            "responsabilites",
            "missions",
            "taches",
            "responsabilidades",
            "funciones",
            "tareas",
            "atribuicoes",
            "responsabilita",
            "mansioni",
            "compiti",
            "verantwoordelijkheden",
            "taken",
            "ansvar",
            "ansvarsomraden",
            "arbetsuppgifter",
            "arbejdsopgaver",
            "obowiazki",
            "zakres obowiazkow",
            "責任",
            "責務",
            "職務",
            "職責",
            "職務内容",
            "業務内容",
            "仕事内容",
            "主な業務",
            "担当業務",
            "役割",
            "职责",
            "岗位职责",
            "工作职责",
            "工作内容",
            "工作內容",
            "담당 업무",
            "담당업무",
            "주요 업무",
            "주요업무",
            "책임",
            "업무 내용",
            "역할",
        ],
    ),
    (
        Requirements,
        &[
            "requirements",
            "requirement",
            "qualifications",
            "qualification",
            "required skills",
            "skills",
            "competencies",
            "competences",
            "prerequisites",
            "skills and experience",
            "skills experience",
            "experience and skills",
            "required experience",
            "experience required",
            "must haves",
            "must have",
            "knowledge skills and abilities",
            "education and experience",
            "anforderungen",
            "anforderungsprofil",
            "qualifikationen",
            "voraussetzungen",
            "dein profil",
            "ihr profil",
            "profil",
            "kenntnisse",
            "exigences",
            "prerequis",
            "profil recherche",
            "votre profil",
            "competences requises",
            "requisitos",
            "cualificaciones",
            "perfil",
            "competencias",
            "qualificacoes",
            "requisiti",
            "competenze",
            "qualifiche",
            "vereisten",
            "eisen",
            "functie eisen",
            "functieeisen",
            "kwalificaties",
            "krav",
            "kvalifikationer",
            "kvalifikationskrav",
            "wymagania",
            "要件",
            "必須要件",
            "必須条件",
            "応募資格",
            "応募要件",
            "必須スキル",
            "求める人物像",
            "資格",
            "任职要求",
            "任職要求",
            "岗位要求",
            "要求",
            "任职资格",
            "资格",
            "자격 요건",
            "자격요건",
            "요건",
            "필수 요건",
            "지원 자격",
            "자격",
        ],
    ),
    (
        PerformanceIndicators,
        &[
            "performance indicators",
            "performance indicator",
            "key performance indicators",
            "key performance indicator",
            "kpis",
            "kpi",
            "success metrics",
            "performance metrics",
            "measures of success",
            "performance measures",
            "leistungskennzahlen",
            "kennzahlen",
            "leistungsindikatoren",
            "erfolgskriterien",
            "indicateurs de performance",
            "indicateurs cles",
            "indicadores de desempeno",
            "indicadores de rendimiento",
            "indicadores clave",
            "indicadores de desempenho",
            "indicadores",
            "indicatori di performance",
            "indicatori di prestazione",
            "prestatie indicatoren",
            "nyckeltal",
            "wskazniki efektywnosci",
            "評価指標",
            "業績指標",
            "成果指標",
            "绩效指标",
            "績效指標",
            "考核指标",
            "성과 지표",
            "성과지표",
        ],
    ),
    (
        CareerLadder,
        &[
            "career ladder",
            "career ladders",
            "career path",
            "career paths",
            "career progression",
            "career development",
            "career growth",
            "career opportunities",
            "career track",
            "next steps",
            "next step",
            "growth path",
            "promotion path",
            "progression",
            "karriereleiter",
            "karrierepfad",
            "karriereweg",
            "karrierewege",
            "entwicklungsmoglichkeiten",
            "nachste schritte",
            "evolution de carriere",
            "parcours de carriere",
            "echelle de carriere",
            "evolution professionnelle",
            "plan de carrera",
            "trayectoria profesional",
            "carrera profesional",
            "escalera profesional",
            "plano de carreira",
            "trilha de carreira",
            "carreira",
            "percorso di carriera",
            "loopbaanpad",
            "carrierepad",
            "carriereladder",
            "karriarvag",
            "karriarstege",
            "sciezka kariery",
            "キャリアパス",
            "キャリアラダー",
            "キャリア",
            "职业发展",
            "職業發展",
            "晋升通道",
            "职业阶梯",
            "경력 경로",
            "커리어 패스",
            "커리어",
            "경력 사다리",
        ],
    ),
    (
        HiringProcess,
        &[
            "hiring process",
            "interview process",
            "recruitment process",
            "recruiting process",
            "application process",
            "selection process",
            "hiring",
            "interviewing",
            "hiring steps",
            "interview steps",
            "interview stages",
            "interview loop",
            "how to apply",
            "interviews",
            "bewerbungsprozess",
            "einstellungsprozess",
            "auswahlverfahren",
            "bewerbungsverfahren",
            "auswahlprozess",
            "processus de recrutement",
            "processus d embauche",
            "processus de selection",
            "proceso de seleccion",
            "proceso de contratacion",
            "processo seletivo",
            "processo de contratacao",
            "processo de selecao",
            "processo di selezione",
            "processo di assunzione",
            "sollicitatieprocedure",
            "sollicitatieproces",
            "rekryteringsprocess",
            "proces rekrutacji",
            "選考プロセス",
            "採用プロセス",
            "選考フロー",
            "採用フロー",
            "面接",
            "招聘流程",
            "面试流程",
            "面試流程",
            "채용 절차",
            "채용절차",
            "채용 과정",
            "채용 프로세스",
        ],
    ),
    (
        Overview,
        &[
            "overview",
            "about the role",
            "role",
            "the role",
            "summary",
            "job summary",
            "role summary",
            "role overview",
            "job overview",
            "brief overview",
            "description",
            "job description",
            "introduction",
            "purpose",
            "mission",
            "uberblick",
            "apercu",
            "resume du poste",
            "resumen",
            "descripcion",
            "visao geral",
            "panoramica",
            "overzicht",
            "oversikt",
            "概要",
            "ロール概要",
            "概述",
            "개요",
        ],
    ),
];

/// Headings that mean a kind as a whole, in other words. Those of three words and more are matched from their start.
const PHRASES: &[(Kind, &[&str])] = &[
    (
        Responsibilities,
        &[
            "what you'll do",
            "what you will do",
            "what you'll be doing",
            "what you will be doing",
            "what you do",
            "what you can expect",
            "what we expect",
            "in this role you",
            "your responsibilities",
            "your role",
            "your tasks",
            "your job",
            "day to day",
            "a day in the life",
            "you will",
            "you'll be",
            "what the job is",
            "deine aufgaben",
            "ihre aufgaben",
            "was du machst",
            "was sie erwartet",
            "was dich erwartet",
            "vos missions",
            "tes missions",
            "ce que vous ferez",
            "lo que haras",
            "que haras",
            "o que voce vai fazer",
            "o que voce fara",
            "cosa farai",
            "wat ga je doen",
            "wat je gaat doen",
        ],
    ),
    (
        Requirements,
        &[
            "about you",
            "who you are",
            "what you bring",
            "what you'll bring",
            "what you will bring",
            "what you'll need",
            "what you need",
            "what you have",
            "you should apply if",
            "you may be a fit",
            "you might be a fit",
            "you may be a good fit",
            "you might be a good fit",
            "you're a good fit",
            "you are a good fit",
            "what we're looking for",
            "what we are looking for",
            "what we look for",
            "who we're looking for",
            "who we are looking for",
            "your profile",
            "your background",
            "your experience",
            "your skills",
            "you have",
            "you'll have",
            "you bring",
            "we'd love to hear from you if",
            "was du mitbringst",
            "was sie mitbringen",
            "das bringst du mit",
            "das bringen sie mit",
            "ce que vous apportez",
            "requires skills", "lo que aportas",
            "lo que buscamos",
            "o que buscamos",
            "o que esperamos",
            "cosa cerchiamo",
            "wat breng je",
            "wat je meebrengt",
            "requires",
        ],
    ),
    (
        PerformanceIndicators,
        &[
            "how we measure",
            "how you'll be measured",
            "how you will be measured",
            "how success is measured",
            "how you are measured",
            "what success looks like",
            "success in this role",
            "woran wir erfolg messen",
        ],
    ),
    (
        CareerLadder,
        &[
            "how you'll grow",
            "how you will grow",
            "where you can go",
            "where this role leads",
            "where the role leads",
            "where next",
            "what comes next",
            "wohin es fuhrt",
        ],
    ),
    (HiringProcess, &["how we hire", "how we interview", "how hiring works", "what to expect in the interview"]),
    (Overview, &["about this role", "about the job", "about the team", "what is this role"]),
];

/// Words that turn requirements or skills into nice-to-haves: `Preferred qualifications`.
const WISHES: &[&str] =
    &["preferred", "desired", "desirable", "optional", "bonus", "nice to have", "other helpful", "helpful", "ideal"];

/// Words between a kind and its subject: `Responsibilities for Security Engineer roles`.
const JOINTS: &[&str] = &[
    "for", "of", "at", "in", "to", "across", "unique", "include", "includes", "fur", "pour", "para", "per", "voor",
    "the",
];

/// Words of a heading that holds levels, at its end or before one of [`JOINTS`].
const LEVELS: &[&str] = &[
    "levels",
    "level",
    "job levels",
    "career levels",
    "stufen",
    "karrierestufen",
    "karrierelevel",
    "niveaux",
    "niveles",
    "niveis",
    "livelli",
    "niveaus",
    "nivaer",
    "poziomy",
    "レベル",
    "職位",
    "职级",
    "级别",
    "레벨",
    "직급 체계",
];

/// Words of a heading that holds specialties.
const SPECIALTIES: &[&str] = &[
    "specialties",
    "specialty",
    "specialities",
    "speciality",
    "specializations",
    "specialization",
    "specialisations",
    "specialisation",
    "specialisms",
    "segments",
    "segment",
    "focus areas",
    "areas of focus",
    "spezialisierungen",
    "spezialisierung",
    "schwerpunkte",
    "fachgebiete",
    "specialites",
    "specialisations",
    "domaines de specialite",
    "especialidades",
    "especializaciones",
    "segmentos",
    "especializacoes",
    "specializzazioni",
    "specialita",
    "specialisaties",
    "inriktningar",
    "specjalizacje",
    "専門分野",
    "専門領域",
    "専門",
    "专业方向",
    "專業領域",
    "전문 분야",
    "전문분야",
];

const CONTENTS: &[&str] = &[
    "on this page",
    "table of contents",
    "contents",
    "inhalt",
    "inhaltsverzeichnis",
    "sommaire",
    "indice",
    "目次",
    "目录",
    "목차",
];

/// Nouns that people hold: the last word of a role's name, or the first before `of` or a comma.
const ROLES: &[&str] = &[
    "accountant",
    "administrator",
    "admin",
    "adviser",
    "advisor",
    "advocate",
    "agent",
    "ambassador",
    "analyst",
    "apprentice",
    "architect",
    "artist",
    "assistant",
    "associate",
    "attorney",
    "auditor",
    "bookkeeper",
    "builder",
    "buyer",
    "ceo",
    "cfo",
    "chief",
    "ciso",
    "clerk",
    "cmo",
    "coach",
    "consultant",
    "controller",
    "coo",
    "coordinator",
    "copywriter",
    "counsel",
    "cpo",
    "cro",
    "cto",
    "curator",
    "designer",
    "developer",
    "devops",
    "director",
    "dispatcher",
    "driver",
    "economist",
    "editor",
    "electrician",
    "engineer",
    "engineers",
    "evangelist",
    "executive",
    "expert",
    "facilitator",
    "fellow",
    "generalist",
    "head",
    "inspector",
    "instructor",
    "intern",
    "investigator",
    "journalist",
    "lawyer",
    "lead",
    "leader",
    "liaison",
    "librarian",
    "machinist",
    "manager",
    "marketer",
    "mechanic",
    "mentor",
    "moderator",
    "nurse",
    "officer",
    "operator",
    "owner",
    "paralegal",
    "partner",
    "photographer",
    "physician",
    "pilot",
    "planner",
    "president",
    "principal",
    "producer",
    "professor",
    "programmer",
    "recruiter",
    "representative",
    "researcher",
    "scheduler",
    "scientist",
    "secretary",
    "sourcer",
    "specialist",
    "statistician",
    "strategist",
    "supervisor",
    "surveyor",
    "svp",
    "teacher",
    "technician",
    "technologist",
    "tester",
    "therapist",
    "trainee",
    "trainer",
    "translator",
    "treasurer",
    "underwriter",
    "videographer",
    "vp",
    "writer",
    "evp",
    "avp",
    // German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish; folded.
    "ingenieur",
    "ingenieurin",
    "entwickler",
    "entwicklerin",
    "leiter",
    "leiterin",
    "referent",
    "referentin",
    "sachbearbeiter",
    "sachbearbeiterin",
    "direktor",
    "direktorin",
    "werkstudent",
    "praktikant",
    "praktikantin",
    "analystin",
    "architektin",
    "beraterin",
    "berater",
    "techniker",
    "technikerin",
    "buchhalter",
    "buchhalterin",
    "directeur",
    "directrice",
    "responsable",
    "chef",
    "cheffe",
    "analyste",
    "developpeur",
    "developpeuse",
    "stagiaire",
    "comptable",
    "architecte",
    "ingeniero",
    "ingeniera",
    "gerente",
    "analista",
    "jefe",
    "jefa",
    "desarrollador",
    "desarrolladora",
    "directora",
    "becario",
    "contador",
    "engenheiro",
    "engenheira",
    "diretor",
    "diretora",
    "desenvolvedor",
    "desenvolvedora",
    "coordenador",
    "ingegnere",
    "responsabile",
    "direttore",
    "direttrice",
    "sviluppatore",
    "tirocinante",
    "medewerker",
    "leider",
    "ontwikkelaar",
    "stagiair",
    "chef",
    "utvecklare",
    "ingenjor",
    "inzynier",
    "kierownik",
    "dyrektor",
    "programista",
    "analityk",
];

/// Endings of role names in languages without spaces.
const ROLE_ENDINGS: &[&str] = &[
    "エンジニア",
    "マネージャー",
    "マネジャー",
    "ディレクター",
    "アナリスト",
    "スペシャリスト",
    "リーダー",
    "デザイナー",
    "部長",
    "課長",
    "係長",
    "主任",
    "担当",
    "本部長",
    "コンサルタント",
    "アーキテクト",
    "工程师",
    "工程師",
    "经理",
    "經理",
    "主管",
    "总监",
    "總監",
    "分析师",
    "分析師",
    "专员",
    "專員",
    "架构师",
    "设计师",
    "엔지니어",
    "매니저",
    "팀장",
    "이사",
    "디렉터",
    "분석가",
    "리드",
    "개발자",
    "디자이너",
];

/// Nouns that come first where the language puts what is led behind them, or people do: `Director Ports`.
const HEADS: &[&str] = &[
    "director",
    "vp",
    "svp",
    "evp",
    "leiter",
    "leiterin",
    "direktor",
    "direktorin",
    "directeur",
    "directrice",
    "responsable",
    "gerente",
    "jefe",
    "jefa",
    "directora",
    "diretor",
    "diretora",
    "responsabile",
    "direttore",
    "direttrice",
    "kierownik",
    "dyrektor",
    "ingenieur",
    "ingenieure",
    "ingeniero",
    "ingeniera",
    "engenheiro",
    "engenheira",
    "ingegnere",
    "analista",
    "analyste",
    "developpeur",
    "developpeuse",
    "desarrollador",
];

/// Words that say how far along the ladder: alone, or before the rest of a role's name.
const RANKS: &[&str] = &[
    "intern",
    "junior",
    "jr",
    "associate",
    "assistant",
    "intermediate",
    "mid",
    "midlevel",
    "senior",
    "sr",
    "staff",
    "principal",
    "distinguished",
    "lead",
    "executive",
    "vice",
    "deputy",
    "graduate",
    "entry",
    "apprentice",
    "fellow",
    "praktikant",
    "einsteiger",
    "leitender",
    "leitende",
    "debutant",
    "confirme",
    "pleno",
    "mediano",
    "medior",
    "シニア",
    "ジュニア",
    "スタッフ",
    "プリンシパル",
    "リード",
    "高级",
    "初级",
    "中级",
    "资深",
    "高級",
    "初級",
    "中級",
    "시니어",
    "주니어",
    "스태프",
];

/// First words of a sentence or question, which no role's name begins with.
const SENTENCES: &[&str] = &[
    "you", "you've", "you're", "you'll", "your", "what", "why", "how", "who", "when", "where", "which", "as", "about",
    "working", "we", "our", "in", "on", "if", "a", "is", "are", "do", "does", "can", "the", "becoming", "being",
    "moving", "from", "to",
];

/// A heading's words: folded, parentheses kept, other punctuation made spaces, apostrophes straight.
pub(super) fn normal(heading: &str) -> String {
    let mut out = String::with_capacity(heading.len());
    for c in fold(heading).chars() {
        match c {
            '’' | '‘' | '\'' | '`' => out.push('\''),
            '&' | '+' => out.push_str(" and "),
            c if c.is_alphanumeric() || matches!(c, '(' | ')' | '/') => out.push(c),
            _ => out.push(' '),
        }
    }
    // A letter that folding leaves with a mark of its own: the katakana long vowel sign and the like are letters.
    out.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches('\'').to_owned()
}

/// Letters and digits only, for telling whether two names are one.
pub(super) fn squeezed(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Reads a heading by its words.
pub(super) fn read(heading: &str) -> Reading {
    let words = normal(heading);
    let bare = without_aside(&words);
    if CONTENTS.contains(&bare) {
        return Reading::Contents;
    }
    if let Some(kind) = phrase(bare) {
        return Reading::Section(kind.into(), String::new());
    }
    if let Some((kinds, subject)) = several(bare).or_else(|| section(bare)) {
        return Reading::Section(kinds, subject);
    }
    match holds(bare) {
        Some(reading) => reading,
        None => Reading::Name,
    }
}

/// Without a remark in parentheses at the end: `performance indicators (pi)`.
fn without_aside(words: &str) -> &str {
    match words.rfind('(') {
        Some(open) if open > 0 && words.ends_with(')') => words[..open].trim_end(),
        _ => words,
    }
}

fn phrase(words: &str) -> Option<Kind> {
    let means = |phrase: &&str| {
        let long = phrase.matches(' ').count() >= 2 || *phrase == "requires skills";
        words.strip_prefix(*phrase).is_some_and(|rest| rest.is_empty() || (long && rest.starts_with([' ', '/'])))
    };
    PHRASES.iter().find(|(_, phrases)| phrases.iter().any(|p| means(&p))).map(|(kind, _)| *kind)
}

/// `Responsibilities & Requirements`: all parts must name a kind.
fn several(words: &str) -> Option<(Kinds, String)> {
    let parts: Vec<&str> = words.split('/').flat_map(|p| p.split(" and ")).map(str::trim).collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let mut kinds = Kinds::NONE;
    let mut subject = String::new();
    for (i, part) in parts.iter().enumerate() {
        let (kind, whose) = section(part)?;
        if i > 0 && !whose.is_empty() {
            return None;
        }
        kinds = kind.iter().fold(kinds, Kinds::with);
        subject.push_str(&whose);
    }
    (kinds.iter().count() > 1).then_some((kinds, subject))
}

/// One kind, with its subject before or behind it.
fn section(words: &str) -> Option<(Kinds, String)> {
    if words.starts_with("as a") && words.ends_with("you will") {
        return Some((Responsibilities.into(), String::new()));
    }
    if matches!(words, "expectations" | "experience" | "activities") {
        let kind = if words == "experience" { Requirements } else { Responsibilities };
        return Some((kind.into(), String::new()));
    }
    let (kind, subject) = ending(words).or_else(|| beginning(words)).or_else(|| misspelt(words))?;
    let wish = WISHES
        .iter()
        .any(|w| subject == *w || subject.ends_with(&format!(" {w}")) || subject.starts_with(&format!("{w} ")));
    match kind {
        Requirements if wish => Some((NiceToHave.into(), String::new())),
        // `Role` and the like end many names that mean something else.
        Overview if !subject.is_empty() && !words.ends_with(" description") && !words.ends_with(" overview") => None,
        Overview if subject.split(' ').count() > 6 => None,
        _ => Some((kind.into(), subject)),
    }
}

fn ending(words: &str) -> Option<(Kind, String)> {
    let mut best: Option<(Kind, &str)> = None;
    for (kind, nouns) in NOUNS {
        for noun in *nouns {
            let Some(before) = words.strip_suffix(noun) else { continue };
            let whole = before.is_empty() || before.ends_with(' ') || !noun.is_ascii();
            if whole && best.is_none_or(|(_, b)| before.len() < b.len()) {
                best = Some((*kind, before));
            }
        }
    }
    best.map(|(kind, before)| (kind, before.trim_end().to_owned()))
}

fn beginning(words: &str) -> Option<(Kind, String)> {
    // What qualifies a kind may stand before it: `General requirements for …`.
    let words = ["general ", "base ", "core ", "key ", "basic ", "common ", "additional ", "primary ", "minimum "]
        .iter()
        .find_map(|q| words.strip_prefix(q))
        .unwrap_or(words);
    let mut best: Option<(Kind, &str)> = None;
    for (kind, nouns) in NOUNS {
        if *kind == Overview {
            continue;
        }
        for noun in *nouns {
            let Some(rest) = words.strip_prefix(noun).and_then(|r| r.strip_prefix(' ')) else { continue };
            let (joint, subject) = rest.split_once(' ').unwrap_or((rest, ""));
            let opens = joint.starts_with('(');
            if (JOINTS.contains(&joint) || opens) && best.is_none_or(|(_, b)| subject.len() < b.len()) {
                best = Some((*kind, subject));
            }
        }
    }
    best.map(|(kind, subject)| {
        let subject = subject.trim_end_matches(" roles").trim_end_matches(" role");
        (kind, subject.to_owned())
    })
}

/// A misspelt last word, or last two: `Responsibilties`, `Hirring process`.
fn misspelt(words: &str) -> Option<(Kind, String)> {
    const SPELT: &[(Kind, &str)] = &[
        (Responsibilities, "responsibilities"),
        (Responsibilities, "responsibility"),
        (Requirements, "requirements"),
        (Requirements, "qualifications"),
        (PerformanceIndicators, "performance indicators"),
        (CareerLadder, "career ladder"),
        (HiringProcess, "hiring process"),
        (HiringProcess, "interview process"),
        (JobGrade, "job grade"),
        (NiceToHave, "nice to have"),
        (NiceToHave, "nice to haves"),
    ];
    let mut found: Option<(usize, Kind, usize)> = None;
    for (kind, spelt) in SPELT {
        let count = spelt.split(' ').count();
        let start = match words.rmatch_indices(' ').nth(count - 1) {
            Some((at, _)) => at + 1,
            None if words.split(' ').count() == count => 0,
            None => continue,
        };
        let most = if spelt.len() >= 12 { 3 } else { 1 };
        let tail = &words[start..];
        if tail.len().abs_diff(spelt.len()) > most || !tail.starts_with(&spelt[..1]) {
            continue;
        }
        let distance = strsim::osa_distance(tail, spelt);
        if distance <= most && found.is_none_or(|(_, _, d)| distance < d) {
            found = Some((start, *kind, distance));
        }
    }
    found.map(|(start, kind, _)| (kind, words[..start].trim_end().to_owned()))
}

/// A heading that holds levels or specialties.
fn holds(words: &str) -> Option<Reading> {
    let names = |table: &[&str]| {
        table.iter().any(|noun| {
            let ends = words.strip_suffix(noun).is_some_and(|before| before.is_empty() || before.ends_with(' '));
            let begins = words
                .strip_prefix(noun)
                .and_then(|rest| rest.strip_prefix(' '))
                .is_some_and(|rest| JOINTS.contains(&rest.split(' ').next().unwrap_or_default()));
            ends || begins
        })
    };
    if names(SPECIALTIES) {
        return Some(Reading::Specialties);
    }
    names(LEVELS).then_some(Reading::Levels)
}

/// Whether a heading names a single specialty: `Security Logging Specialty`.
pub(super) fn is_one_specialty(heading: &str) -> bool {
    let words = normal(heading);
    ["specialty", "speciality", "specialization", "specialisation", "segment"]
        .iter()
        .any(|one| words.strip_suffix(one).is_some_and(|before| before.ends_with(' ') && !before.ends_with("- ")))
}

/// Whether a heading names something that a person holds: `Manager, IT`, `Senior`, `Engineer II`, `L5`.
pub(super) fn is_role(heading: &str) -> bool {
    let words = normal(heading);
    let first = words.split([' ', '/']).next().unwrap_or_default();
    if first.is_empty() || SENTENCES.contains(&first) || words.split(' ').count() > 14 || heading.ends_with('?') {
        return false;
    }
    if ROLE_ENDINGS.iter().any(|e| words.ends_with(e)) || is_numbered(&words) {
        return true;
    }
    // What a role is of, or its place in parentheses, follows its noun.
    let name = heading.split([',', '(', ':', '–', '—', ';']).next().unwrap_or_default();
    let name = normal(name.split(" - ").next().unwrap_or_default());
    let name = ["of", "for", "to", "der", "des", "de", "di", "do", "da", "van", "von"]
        .iter()
        .fold(name.as_str(), |n, joint| n.split_once(&format!(" {joint} ")).map_or(n, |(before, _)| before));
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let name = ["i", "ii", "iii", "iv", "v"]
        .iter()
        .fold(name, |n, roman| n.strip_suffix(roman).filter(|before| before.ends_with(' ')).map_or(n, str::trim_end));
    let last = name.rsplit([' ', '/']).next().unwrap_or_default();
    ROLES.contains(&last) || RANKS.contains(&first) || RANKS.contains(&last) || HEADS.contains(&first)
}

/// Whether a heading says `Levels` or `Specialties` and nothing more.
pub(super) fn is_plain_holder(heading: &str) -> bool {
    let words = normal(heading);
    LEVELS.contains(&words.as_str()) || SPECIALTIES.contains(&words.as_str())
}

/// Whether a heading begins as a sentence or question does.
pub(super) fn is_sentence(heading: &str) -> bool {
    let words = normal(heading);
    heading.ends_with('?') || SENTENCES.contains(&words.split(' ').next().unwrap_or_default())
}

/// Whether a heading tells of all roles of a page: `Data Analyst Roles`, `Engineering Roles at Beckwater`.
pub(super) fn is_wrapper(heading: &str) -> bool {
    normal(heading).split(' ').any(|w| matches!(w, "roles" | "role" | "rollen" | "families" | "family" | "overview"))
}

/// The part of a heading, as written, whose normal form is the subject that [`read`] found; empty where none is.
pub(super) fn as_written<'a>(heading: &'a str, subject: &str) -> &'a str {
    if subject.is_empty() {
        return "";
    }
    let ends = heading.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(i, _)| i);
    ends.map(|end| heading[..end].trim_end_matches([' ', '-', '–', ':'])).find(|part| normal(part) == subject).unwrap_or("")
}

/// Whether a subject names a level in other or fewer words: `Associate CSM` for `Associate Customer Success Manager
/// (CSM)`.
pub(super) fn means(name: &str, subject: &str) -> bool {
    if subject.is_empty() {
        return false;
    }
    if squeezed(name) == squeezed(subject) {
        return true;
    }
    let words = |text: &str| -> Vec<String> {
        let plain = normal(text).replace(['(', ')', '/'], " ");
        plain
            .split_whitespace()
            .map(|w| match w {
                "sr" => "senior".to_owned(),
                "jr" => "junior".to_owned(),
                "vp" => "vice".to_owned(),
                _ => w.to_owned(),
            })
            .collect()
    };
    let (name, subject) = (words(name), words(subject));
    name.first() == subject.first() && subject.iter().all(|w| name.contains(w))
}

/// `Level 3`, `L5`, `IC4`, `Stufe 2`.
fn is_numbered(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    let letters = first.trim_end_matches(|c: char| c.is_ascii_digit());
    let short = letters.len() < first.len() && matches!(letters, "l" | "ic" | "e" | "m" | "p" | "t" | "d" | "g");
    let mut parts = words.split(' ');
    let named =
        matches!(parts.next(), Some("level" | "grade" | "band" | "stufe" | "niveau" | "nivel" | "livello" | "tier"))
            && parts.next().is_some_and(|n| n.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v')));
    short || named
}

/// The grade that a text states. In a job-grade section any number will do; elsewhere it must be called a grade.
pub(super) fn grade(text: &str, in_section: bool) -> Option<Grade> {
    let folded = fold(text);
    let bytes = folded.as_bytes();
    const NAMES: &[&str] = &[
        "grade",
        "level",
        "band",
        "stufe",
        "niveau",
        "nivel",
        "livello",
        "grado",
        "echelon",
        "schaal",
        "等級",
        "グレード",
        "レベル",
        "职级",
        "級",
        "직급",
        "등급",
    ];
    let called = NAMES
        .iter()
        .flat_map(|name| memchr::memmem::find_iter(bytes, name.as_bytes()).map(move |at| (at, at + name.len(), *name)))
        .filter(|(at, _, name)| {
            // `level 4` is a grade where a role is one: `is a level 4`, `job level 4`.
            in_section
                || !matches!(*name, "level" | "niveau" | "nivel" | "livello")
                || ["is a ", "is at ", "job ", "is ", "as a "]
                    .iter()
                    .any(|before| folded[..*at].trim_end_matches(['[', '*', '_']).ends_with(before))
        })
        .filter_map(|(at, end, _)| number_after(&folded[end..]).map(|g| (at, g)))
        .min_by_key(|(at, _)| *at)
        .map(|(_, g)| g);
    called.or_else(|| if in_section { lone_number(&folded) } else { None })
}

/// The number that follows, at most a few signs away: ` 9`, ` #10`, ` [8]`, `: L5`.
fn number_after(text: &str) -> Option<Grade> {
    let digit = text.char_indices().take(8).find(|(_, c)| c.is_ascii_digit())?.0;
    let between = &text[..digit];
    let letters: String = between.chars().filter(|c| c.is_alphabetic()).collect();
    let fits = matches!(letters.as_str(), "" | "l" | "ic" | "e" | "m" | "p" | "t" | "is" | "of" | "s");
    fits.then(|| number(&text[digit..])).flatten()
}

/// The number at the start of a text, unless it is a year, a percentage or the like.
fn number(text: &str) -> Option<Grade> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 || end > 2 {
        return None;
    }
    let rest = &text[end..];
    let mut length = end;
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
        if (1..=2).contains(&digits) {
            length = end + 1 + digits;
        }
    }
    if text[length..].starts_with(['%', '+', '/']) {
        return None;
    }
    text[..length].parse().ok()
}

/// The only number of a text.
fn lone_number(text: &str) -> Option<Grade> {
    let mut numbers = text
        .char_indices()
        .filter(|(i, c)| {
            c.is_ascii_digit() && !text[..*i].ends_with(|p: char| p.is_ascii_digit() || p == '.' || p == '#')
        })
        .filter_map(|(i, _)| number(&text[i..]));
    let only = numbers.next()?;
    numbers.next().is_none().then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(heading: &str) -> Vec<Kind> {
        match read(heading) {
            Reading::Section(kinds, _) => kinds.iter().collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn tables_are_written_as_headings_are_compared() {
        let tables = NOUNS.iter().chain(PHRASES).flat_map(|(_, words)| *words);
        for word in tables.chain(LEVELS).chain(SPECIALTIES).chain(CONTENTS).chain(ROLES).chain(RANKS) {
            assert_eq!(normal(word), normal(&normal(word)), "{word}");
            assert!(!word.is_ascii() || normal(word) == *word, "{word}");
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
        check("You've got the personality", &[]);
    }

    #[test]
    fn holders() {
        for levels in ["Levels", "Levels of Pilot roles", "In role levels", "Pilot Team Levels", "Stufen", "Level"] {
            assert_eq!(read(levels), Reading::Levels, "{levels}");
        }
        for specialties in ["Specialties", "Team Specialties", "Segment", "Specialties for Pilot roles", "Specialities"]
        {
            assert_eq!(read(specialties), Reading::Specialties, "{specialties}");
        }
        assert_eq!(read("On this page"), Reading::Contents);
        assert_eq!(read("Manager, Levels"), Reading::Levels);
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
        ] {
            assert!(!is_role(other), "{other}");
        }
    }

    #[test]
    fn grades() {
        let check = |text: &str, section: bool, expected: Option<&str>| {
            assert_eq!(grade(text, section).map(|g| g.to_string()).as_deref(), expected, "{text}");
        };
        check("The Pilot is a grade 7.", true, Some("7"));
        check("The Pilot is a level 11", true, Some("11"));
        check("is a job grade 9.5 role", true, Some("9.5"));
        check("is a grade 6 job", true, Some("6"));
        check("is a grade #10", true, Some("10"));
        check("Grade: L5", true, Some("5"));
        check("8", true, Some("8"));
        check("a grade 11 or a grade 12", true, Some("11"));
        check("is not aligned to a job grade", true, None);
        check("The Pilot is a grade 7.", false, Some("7"));
        check("reach Level 4 of the model", false, None);
        check("reduce cost by 9 %", false, None);
    }
}
