//! The vocabulary of headings: kinds of sections, holders, roles, ranks, in the languages of handbooks.
//!
//! A list is written `one, two, three`: English first, then German, French, Spanish, Portuguese, Italian, Dutch,
//! Swedish, Polish, Japanese, Chinese, Korean.
//!
//! Invariant: every entry is written as [`super::normal()`] gives it (folded, no punctuation), which a test holds.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use foldhash::fast::FixedState;

use super::uses::Uses;
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Phrases that end a heading, or are all of it: `Senior Data Engineer Requirements`.
const NOUNS: &[(Kind, &str)] = &[
    (
        JobGrade,
        "job grade, grade, job level, pay grade, salary grade, pay band, salary band, job band, \
        gehaltsstufe, vergutungsstufe, entgeltgruppe, gehaltsgruppe, besoldungsstufe, echelon, \
        niveau de poste, grado, nivel salarial, grado salarial, faixa salarial, livello retributivo, \
        functieschaal, salarisschaal, lonegrad, poziom zaszeregowania, 等級, グレード, 職位等級, 职级, \
        職級, 薪级, 직급, 등급, grade level, pay level, nivel de puesto, nivel do cargo, inquadramento, \
        lonegrupp, grupa zaszeregowania, 薪资等级, 직무 등급",
    ),
    (
        NiceToHave,
        "nice to have, nice to haves, nice to have requirements, nice to have requirement, \
        nice to have skills, nice to have qualifications, good to have, bonus points, bonus skills, pluses, \
        extra credit, preferred, desirable, desired, desirables, von vorteil, wunschenswert, pluspunkte, \
        atouts, les plus, serait un plus, souhaite, deseable, deseables, se valorara, valorable, \
        diferenciais, desejavel, desejaveis, titolo preferenziale, requisiti preferenziali, pre, \
        pluspunten, meriterande, mile widziane, 歓迎要件, 歓迎スキル, 歓迎条件, 尚可, あると望ましい, \
        加分项, 加分項, 优先条件, 優先條件, 우대 사항, 우대사항, 우대 조건, bonus qualifications, \
        extra points, a plus, pluspunkte sind, das ware toll, idealerweise, wunschprofil, souhaites, \
        apprecies, un plus, serait apprecie, se valora, valoraremos, requisitos deseables, \
        requisitos desejaveis, diferencial, costituisce titolo preferenziale, nice to haves zijn, \
        mooi meegenomen, meriterande ar, meriter, dodatkowe atuty, dodatkowym atutem, atuty, 歓迎, \
        歓迎するスキル, あると良い経験, 优先, 优先考虑, 우대, 우대 요건",
    ),
    (
        Responsibilities,
        "responsibilities, responsibility, duties, tasks, accountabilities, job duties, key activities, \
        aufgaben, aufgabenbereich, verantwortlichkeiten, verantwortung, tatigkeiten, responsabilites, \
        missions, taches, responsabilidades, funciones, tareas, atribuicoes, responsabilita, mansioni, \
        compiti, verantwoordelijkheden, taken, ansvar, ansvarsomraden, arbetsuppgifter, arbejdsopgaver, \
        obowiazki, zakres obowiazkow, 責任, 責務, 職務, 職責, 職務内容, 業務内容, 仕事内容, 主な業務, \
        担当業務, 役割, 职责, 岗位职责, 工作职责, 工作内容, 工作內容, 담당 업무, 담당업무, 주요 업무, \
        주요업무, 책임, 업무 내용, 역할, hauptaufgaben, aufgabengebiet, aufgaben und verantwortlichkeiten, \
        responsabilites principales, missions principales, activites, activites principales, \
        funciones principales, responsabilidades principales, tareas principales, actividades, \
        actividades principales, principais atividades, atividades, atividades principais, \
        responsabilidades do cargo, attivita, attivita principali, responsabilita principali, \
        werkzaamheden, belangrijkste taken, dina arbetsuppgifter, dina uppgifter, arbetsbeskrivning, \
        opgaver, ansvarsomrader, oppgaver, arbeidsoppgaver, glowne obowiazki, kluczowe obowiazki, zadania, \
        主な責務, 主な仕事内容, 期待される役割, 主要职责, 岗位内容, 주요 책임, 주요 역할, 하는 일",
    ),
    (
        Requirements,
        "requirements, requirement, qualifications, qualification, required skills, skills, competencies, \
        competences, prerequisites, skills and experience, skills experience, experience and skills, \
        required experience, experience required, must haves, must have, knowledge skills and abilities, \
        education and experience, anforderungen, anforderungsprofil, qualifikationen, voraussetzungen, \
        dein profil, ihr profil, profil, kenntnisse, exigences, prerequis, profil recherche, votre profil, \
        competences requises, requisitos, cualificaciones, perfil, competencias, qualificacoes, requisiti, \
        competenze, qualifiche, vereisten, eisen, functie eisen, functieeisen, kwalificaties, krav, \
        kvalifikationer, kvalifikationskrav, wymagania, 要件, 必須要件, 必須条件, 応募資格, 応募要件, \
        必須スキル, 求める人物像, 資格, 任职要求, 任職要求, 岗位要求, 要求, 任职资格, 资格, 자격 요건, \
        자격요건, 요건, 필수 요건, 지원 자격, 자격, fachliche anforderungen, qualifikation, \
        anforderungen und qualifikationen, criteres, formation et experience, competences attendues, \
        requisitos minimos, requisitos obrigatorios, habilidades, conocimientos, formacion, experiencia, \
        conhecimentos, experiencia necessaria, competencias necessarias, requisiti minimi, \
        requisiti richiesti, esperienza richiesta, vaardigheden, functievereisten, jouw profiel, profiel, \
        kompetens, kompetenser, kvalifikasjoner, kvalifikationer og erfaring, oczekiwania, \
        nasze oczekiwania, kwalifikacje, umiejetnosci, 応募条件, 必要なスキル, 必要な経験, スキル 経験, \
        経験 スキル, 任职条件, 职位要求, 能力要求, 技能要求, 필요 역량, 자격 조건, 필수 자격, 요구 사항, \
        요구사항",
    ),
    (
        PerformanceIndicators,
        "performance indicators, performance indicator, key performance indicators, \
        key performance indicator, kpis, kpi, success metrics, performance metrics, measures of success, \
        performance measures, leistungskennzahlen, kennzahlen, leistungsindikatoren, erfolgskriterien, \
        indicateurs de performance, indicateurs cles, indicadores de desempeno, indicadores de rendimiento, \
        indicadores clave, indicadores de desempenho, indicadores, indicatori di performance, \
        indicatori di prestazione, prestatie indicatoren, nyckeltal, wskazniki efektywnosci, 評価指標, \
        業績指標, 成果指標, 绩效指标, 績效指標, 考核指标, 성과 지표, 성과지표, indicadores de exito, \
        indicadores de sucesso, kluczowe wskazniki, 关键绩效指标, 핵심 성과 지표",
    ),
    (
        CareerLadder,
        "career ladder, career ladders, career path, career paths, career progression, career development, \
        career growth, career opportunities, career track, next steps, next step, growth path, \
        promotion path, progression, karriereleiter, karrierepfad, karriereweg, karrierewege, \
        entwicklungsmoglichkeiten, nachste schritte, evolution de carriere, parcours de carriere, \
        echelle de carriere, evolution professionnelle, plan de carrera, trayectoria profesional, \
        carrera profesional, escalera profesional, plano de carreira, trilha de carreira, carreira, \
        percorso di carriera, loopbaanpad, carrierepad, carriereladder, karriarvag, karriarstege, \
        sciezka kariery, キャリアパス, キャリアラダー, キャリア, 职业发展, 職業發展, 晋升通道, 职业阶梯, \
        경력 경로, 커리어 패스, 커리어, 경력 사다리, laufbahn, karriere, karriereentwicklung, \
        aufstiegsmoglichkeiten, carriere, perspectives d evolution, desarrollo profesional, \
        desarrollo de carrera, evolucion profesional, progressao de carreira, crescita professionale, \
        sviluppo di carriera, loopbaan, doorgroeimogelijkheden, karriar, karriarutveckling, \
        utvecklingsmojligheter, sciezki kariery, rozwoj kariery, キャリアステップ, 晋升路径, 发展路径, \
        职业路径, 성장 경로, 경력 개발",
    ),
    (
        HiringProcess,
        "hiring process, interview process, recruitment process, recruiting process, application process, \
        selection process, hiring, interviewing, hiring steps, interview steps, interview stages, \
        interview loop, how to apply, interviews, bewerbungsprozess, einstellungsprozess, auswahlverfahren, \
        bewerbungsverfahren, auswahlprozess, processus de recrutement, processus d embauche, \
        processus de selection, proceso de seleccion, proceso de contratacion, processo seletivo, \
        processo de contratacao, processo de selecao, processo di selezione, processo di assunzione, \
        sollicitatieprocedure, sollicitatieproces, rekryteringsprocess, proces rekrutacji, 選考プロセス, \
        採用プロセス, 選考フロー, 採用フロー, 面接, 招聘流程, 面试流程, 面試流程, 채용 절차, 채용절차, \
        채용 과정, 채용 프로세스, bewerbung, bewerbungsablauf, ablauf des bewerbungsprozesses, entretiens, \
        processus d entretien, etapes du recrutement, proceso de entrevistas, proceso de reclutamiento, \
        etapas del proceso, etapas do processo, processo de recrutamento, colloqui, processo di recruiting, \
        selectieprocedure, ansokan, rekryteringsprocessen, ansokningsprocess, etapy rekrutacji, \
        przebieg rekrutacji, 選考ステップ, 面接プロセス, 应聘流程, 招聘程序, 전형 절차, 전형절차, \
        면접 절차, 지원 절차",
    ),
    (
        Overview,
        "overview, about the role, role, the role, summary, job summary, role summary, role overview, \
        job overview, brief overview, description, job description, introduction, purpose, mission, \
        uberblick, apercu, resume du poste, resumen, descripcion, visao geral, panoramica, overzicht, \
        oversikt, 概要, ロール概要, 概述, 개요, position summary, position overview, general summary, \
        at a glance, uber die rolle, die rolle, rolle, beschreibung, stellenbeschreibung, \
        positionsbeschreibung, zusammenfassung, le poste, a propos du poste, description du poste, \
        presentation du poste, descripcion del puesto, sobre el puesto, el puesto, sobre a vaga, a vaga, \
        descricao, descricao da vaga, descricao do cargo, resumo, il ruolo, la posizione, descrizione, \
        descrizione del ruolo, over de functie, de functie, functieomschrijving, de rol, om rollen, rollen, \
        om tjansten, om jobbet, sammanfattning, o stanowisku, o roli, opis stanowiska, ポジション概要, \
        仕事の概要, 职位描述, 岗位描述, 职位概述, 职位介绍, 직무 소개, 포지션 소개, 역할 소개",
    ),
];

/// Headings that mean a kind as a whole, in other words. Those of three words and more are matched from their start.
const PHRASES: &[(Kind, &str)] = &[
    (
        Responsibilities,
        "what you'll do, what you will do, what you'll be doing, what you will be doing, what you do, \
        what you can expect, what we expect, in this role you, your responsibilities, your role, \
        your tasks, your job, day to day, a day in the life, you will, you'll be, what the job is, \
        deine aufgaben, ihre aufgaben, was du machst, was sie erwartet, was dich erwartet, vos missions, \
        tes missions, ce que vous ferez, lo que haras, que haras, o que voce vai fazer, o que voce fara, \
        cosa farai, wat ga je doen, wat je gaat doen, what you'll work on, what you'll own, \
        what you'll be responsible for, your impact, your mission, how you'll make an impact, \
        how you'll spend your time, in this role you'll, das erwartet dich, das erwartet sie, \
        das machst du, das sind deine aufgaben, was du bewegst, dein aufgabengebiet, tes responsabilites, \
        vos responsabilites, ce que tu feras, votre mission, ton role, tu mision, tus funciones, \
        tus responsabilidades, suas responsabilidades, o que voce ira fazer, seu papel, \
        di cosa ti occuperai, le tue responsabilita, cosa ti aspetta, jouw taken, jouw rol, wat je doet, \
        dit ga je doen, vad du kommer att gora, vad du gor, det har gor du, twoje zadania, twoje obowiazki, \
        czym bedziesz sie zajmowac, co bedziesz robic",
    ),
    (
        Requirements,
        "about you, who you are, what you bring, what you'll bring, what you will bring, what you'll need, \
        what you need, what you have, you should apply if, you may be a fit, you might be a fit, \
        you may be a good fit, you might be a good fit, you're a good fit, you are a good fit, \
        what we're looking for, what we are looking for, what we look for, who we're looking for, \
        who we are looking for, your profile, your background, your experience, your skills, you have, \
        you'll have, you bring, we'd love to hear from you if, was du mitbringst, was sie mitbringen, \
        das bringst du mit, das bringen sie mit, ce que vous apportez, requires skills, lo que aportas, \
        lo que buscamos, o que buscamos, o que esperamos, cosa cerchiamo, wat breng je, wat je meebrengt, \
        requires, who are you, who we need, you are, what it takes, what makes you a great fit, \
        what you'll bring to the team, must have skills, you might be right for this role if, \
        you'll thrive in this role if, das solltest du mitbringen, was wir erwarten, was wir suchen, \
        das zeichnet dich aus, das wunschen wir uns, so uberzeugst du uns, ce que nous recherchons, \
        ce que nous attendons, qui etes vous, qui es tu, ton profil, tu perfil, que buscamos, que pedimos, \
        lo que necesitas, lo que esperamos, o que voce precisa, o que precisamos, seu perfil, quem e voce, \
        cosa ti serve, chi cerchiamo, chi sei, il tuo profilo, le tue competenze, wie ben jij, \
        wie jij bent, wat neem je mee, wat wij vragen, dit breng je mee, dit neem je mee, jouw profiel, \
        vem ar du, vem du ar, vi soker dig som, din profil, din bakgrund, din erfarenhet, czego oczekujemy, \
        czego wymagamy, twoj profil, kogo szukamy, こんな方を探しています, 이런 분을 찾습니다, \
        이런 분과 함께하고 싶어요",
    ),
    (
        PerformanceIndicators,
        "how we measure, how you'll be measured, how you will be measured, how success is measured, \
        how you are measured, what success looks like, success in this role, woran wir erfolg messen",
    ),
    (
        CareerLadder,
        "how you'll grow, how you will grow, where you can go, where this role leads, where the role leads, \
        where next, what comes next, wohin es fuhrt, evolution, how you can grow, what you can become, \
        wie es weitergehen kann, vos perspectives",
    ),
    (
        HiringProcess,
        "how we hire, how we interview, how hiring works, what to expect in the interview, \
        so bewirbst du dich, so geht es weiter, comment postuler, como aplicar, como postular, \
        como se candidatar, come candidarsi, hoe solliciteer je, sa soker du, sa ansoker du, jak aplikowac",
    ),
    (
        NiceToHave,
        "bonus points if, bonus if you, it's a plus if, it would be a plus if, extra credit if, even better if, \
        nice if you, would be nice if, das ist ein plus, wat mooi meegenomen is, det ar meriterande om, \
        이런 분이면 더 좋습니다, 이런 경험이 있다면 더 좋습니다",
    ),
    (Overview, "about this role, about the job, about the team, what is this role"),
];

/// Words that turn requirements or skills into nice-to-haves: `Preferred qualifications`.
const WISHES: &str = "preferred, desired, desirable, optional, bonus, nice to have, other helpful, helpful, ideal";

/// Words between a kind and its subject: `Responsibilities for Security Engineer roles`.
const JOINTS: &str = "for, of, at, in, to, across, unique, include, includes, fur, pour, para, per, voor, the";

/// Words of a heading that holds levels, at its end or before a joint.
const LEVELS: &str = "levels, level, job levels, career levels, stufen, karrierestufen, karrierelevel, niveaux, niveles, \
    niveis, livelli, niveaus, nivaer, poziomy, レベル, 職位, 职级, 级别, 레벨, 직급 체계, \
    career framework levels, ic levels, seniority, seniority levels, senioritaten, erfahrungsstufen, \
    echelons, escalones, senioridade, anciennete, senioriteit, senioritetsnivaer, poziomy stanowisk, \
    等级, 职级体系, グレード一覧";

/// Words of a heading that holds specialties.
const SPECIALTIES: &str = "specialties, specialty, specialities, speciality, specializations, specialization, specialisations, \
    specialisation, specialisms, segments, segment, focus areas, areas of focus, spezialisierungen, \
    spezialisierung, schwerpunkte, fachgebiete, specialites, domaines de specialite, especialidades, \
    especializaciones, segmentos, especializacoes, specializzazioni, specialita, specialisaties, \
    inriktningar, specjalizacje, 専門分野, 専門領域, 専門, 专业方向, 專業領域, 전문 분야, 전문분야";

const CONTENTS: &str = "on this page, table of contents, contents, inhalt, inhaltsverzeichnis, sommaire, indice, 目次, 目录, \
    목차";

/// Nouns that people hold: the last word of a role's name, or the first before `of` or a comma.
const ROLES: &str = "accountant, administrator, admin, adviser, advisor, advocate, agent, ambassador, analyst, \
    apprentice, architect, artist, assistant, associate, attorney, auditor, bookkeeper, builder, buyer, \
    ceo, cfo, chief, ciso, clerk, cmo, coach, consultant, controller, coo, coordinator, copywriter, \
    counsel, cpo, cro, cto, curator, designer, developer, devops, director, dispatcher, driver, \
    economist, editor, electrician, engineer, engineers, evangelist, executive, expert, facilitator, \
    fellow, generalist, head, inspector, instructor, intern, investigator, journalist, lawyer, lead, \
    leader, liaison, librarian, machinist, manager, marketer, mechanic, mentor, moderator, nurse, \
    officer, operator, owner, paralegal, partner, photographer, physician, pilot, planner, president, \
    principal, producer, professor, programmer, recruiter, representative, researcher, scheduler, \
    scientist, secretary, sourcer, specialist, statistician, strategist, supervisor, surveyor, svp, \
    teacher, technician, technologist, tester, therapist, trainee, trainer, translator, treasurer, \
    underwriter, videographer, vp, writer, evp, avp, ingenieur, ingenieurin, entwickler, entwicklerin, \
    leiter, leiterin, referent, referentin, sachbearbeiter, sachbearbeiterin, direktor, direktorin, \
    werkstudent, praktikant, praktikantin, analystin, architektin, beraterin, berater, techniker, \
    technikerin, buchhalter, buchhalterin, directeur, directrice, responsable, chef, cheffe, analyste, \
    developpeur, developpeuse, stagiaire, comptable, architecte, ingeniero, ingeniera, gerente, \
    analista, jefe, jefa, desarrollador, desarrolladora, directora, becario, contador, engenheiro, \
    engenheira, diretor, diretora, desenvolvedor, desenvolvedora, coordenador, ingegnere, responsabile, \
    direttore, direttrice, sviluppatore, tirocinante, medewerker, leider, ontwikkelaar, stagiair, \
    utvecklare, ingenjor, inzynier, kierownik, dyrektor, programista, analityk, barista, biologist, \
    caregiver, captain, cashier, chemist, cook, courier, custodian, dentist, draftsman, foreman, \
    gardener, guard, hostess, illustrator, interpreter, janitor, mate, merchandiser, midwife, modeler, \
    negotiator, optician, packer, painter, pharmacist, physicist, plumber, porter, psychologist, \
    purchaser, purser, quartermaster, receptionist, rigger, sailor, seller, steward, storekeeper, \
    trader, tutor, veterinarian, waiter, warden, welder, worker, programmierer, programmiererin, \
    spezialist, spezialistin, projektleiter, projektleiterin, teamleiter, teamleiterin, \
    abteilungsleiter, abteilungsleiterin, softwareentwickler, softwareentwicklerin, fachkraft, \
    sekretar, sekretarin, kaufmann, kauffrau, koch, kochin, auszubildender, ingenieure, technicien, \
    technicienne, gestionnaire, conseiller, conseillere, redacteur, redactrice, concepteur, \
    conceptrice, vendeur, vendeuse, coordinateur, coordinatrice, administrateur, administratrice, \
    programador, programadora, disenador, disenadora, coordinador, coordinadora, especialista, asesor, \
    asesora, consultor, consultora, tecnico, tecnica, asistente, auxiliar, administrador, \
    administradora, encargado, encargada, arquitecto, arquitecta, vendedor, vendedora, gestor, gestora, \
    assistente, estagiario, estagiaria, arquiteto, arquiteta, lider, programmatore, programmatrice, \
    progettista, consulente, specialista, impiegato, impiegata, architetto, coordinatore, \
    coordinatrice, capo, beheerder, adviseur, teamleider, systemutvecklare, mjukvaruutvecklare, \
    utvecklingsingenjor, handlaggare, konsult, samordnare, radgivare, utvikler, udvikler, konsulent, \
    leder, specjalista, specjalistka, konsultant, konsultantka, menedzer, architekt, projektant, \
    ksiegowy, ksiegowa, stazysta, ekspert";

/// Endings of role names in languages without spaces.
const ROLE_ENDINGS: &str = "エンジニア, マネージャー, マネジャー, ディレクター, アナリスト, スペシャリスト, リーダー, \
    デザイナー, 部長, 課長, 係長, 主任, 担当, 本部長, コンサルタント, アーキテクト, 工程师, 工程師, \
    经理, 經理, 主管, 总监, 總監, 分析师, 分析師, 专员, 專員, 架构师, 设计师, 엔지니어, 매니저, 팀장, \
    이사, 디렉터, 분석가, 리드, 개발자, 디자이너, プログラマー, プログラマ, オペレーター, \
    プロデューサー, プランナー, マーケター, サイエンティスト, 開発者, 研究員, 開発エンジニア, 程序员, \
    工程主管, 研究员, 顾问, 助理, 科学家, 开发者, 과학자, 컨설턴트, 스페셜리스트, 기획자, 마케터, \
    연구원, 대리, 과장, 차장, 부장, 사원";

/// Nouns that come first where the language puts what is led behind them, or people do: `Director Ports`.
const HEADS: &str = "director, vp, svp, evp, leiter, leiterin, direktor, direktorin, directeur, directrice, responsable, \
    gerente, jefe, jefa, directora, diretor, diretora, responsabile, direttore, direttrice, kierownik, \
    dyrektor, ingenieur, ingenieure, ingeniero, ingeniera, engenheiro, engenheira, ingegnere, analista, \
    analyste, developpeur, developpeuse, desarrollador, head, gestionnaire, charge, chargee, chef, \
    technicien, technicienne, architecte, consultant, consultante, programador, programadora, \
    desarrolladora, desenvolvedor, desenvolvedora, especialista, tecnico, coordinador, coordinadora, \
    coordenador, coordenadora, sviluppatore, sviluppatrice, specialista, specjalista, specjalistka, \
    programista, inzynier";

/// Words that say how far along the ladder: alone, or before the rest of a role's name.
const RANKS: &str = "intern, junior, jr, associate, assistant, intermediate, mid, midlevel, senior, sr, staff, \
    principal, distinguished, lead, executive, vice, deputy, graduate, entry, apprentice, fellow, \
    praktikant, einsteiger, leitender, leitende, debutant, confirme, pleno, mediano, medior, シニア, \
    ジュニア, スタッフ, プリンシパル, リード, 高级, 初级, 中级, 资深, 高級, 初級, 中級, 시니어, 주니어, \
    스태프, midweight, expert, stagiaire, alternant, debutante, confirmee, berufseinsteiger, \
    berufserfahrener, erfahrener, erfahrene, mlodszy, mlodsza, starszy, starsza, glowny, glowna, \
    aprendiz, 上級, 主席, 首席, 助理, 实习, 수석, 선임, 신입";

/// First words of a sentence or question, which no role's name begins with.
const SENTENCES: &str = "you, you've, you're, you'll, your, what, why, how, who, when, where, which, as, about, working, we, \
    our, in, on, if, a, is, are, do, does, can, the, becoming, being, moving, from, to";

/// Words amid a heading that may be the last of a noun between its subjects.
const AMID: &str = "responsibilities, requirements, qualifications, process, indicators";

/// Words without which nothing is a wish, however it goes on.
const WISHED: &str = "skills, qualifications, nice";

/// Words that tell of all roles of a page.
const WHOLES: &str = "roles, rollen, families, family";

/// Looked up by words and texts that live as long as the program.
type Table<V> = HashMap<&'static str, V, FixedState>;

/// The vocabulary, made ready for looking words up.
pub(super) struct Words {
    /// What each word is good for.
    pub uses: Table<Uses>,
    /// What ends a heading, or is all of it.
    pub nouns: Table<Kind>,
    /// Those of languages that put no spaces between words.
    pub unspaced: Vec<(&'static str, Kind)>,
    /// What a heading begins with, in other words.
    pub phrases: Table<Kind>,
    /// Words that turn requirements into nice-to-haves.
    pub wishes: Vec<&'static str>,
    /// Words of headings that hold levels.
    pub levels: Vec<&'static str>,
    /// Words of headings that hold specialties.
    pub specialties: Vec<&'static str>,
    /// Headings of tables of contents.
    pub contents: HashSet<&'static str, FixedState>,
    /// Endings of role names in languages without spaces.
    pub role_endings: Vec<&'static str>,
    /// Beginnings of role names in those that say how far along the ladder.
    pub unspaced_ranks: Vec<&'static str>,
}

/// The one vocabulary.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
    uses: uses(),
    nouns: by_kind(NOUNS).collect(),
    unspaced: by_kind(NOUNS).filter(|(word, _)| !word.is_ascii()).collect(),
    phrases: by_kind(PHRASES).collect(),
    wishes: entries(WISHES).collect(),
    levels: entries(LEVELS).collect(),
    specialties: entries(SPECIALTIES).collect(),
    contents: entries(CONTENTS).collect(),
    role_endings: entries(ROLE_ENDINGS).collect(),
    unspaced_ranks: entries(RANKS).filter(|rank| !rank.is_ascii()).collect(),
});

fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ")
}

fn by_kind(table: &'static [(Kind, &'static str)]) -> impl Iterator<Item = (&'static str, Kind)> {
    table.iter().flat_map(|(kind, list)| entries(list).map(|word| (word, *kind)))
}

/// Marks every word with all that it is good for.
fn uses() -> Table<Uses> {
    let mut uses: Table<Uses> = Table::default();
    let first = |text: &'static str| text.split([' ', '/']).next().unwrap_or_default();
    let last = |text: &'static str| text.rsplit([' ', '/']).next().unwrap_or_default();
    let mut mark = |word: &'static str, use_of: Uses| {
        let known = uses.entry(word).or_default();
        *known = *known | use_of;
    };
    for (noun, _) in by_kind(NOUNS) {
        mark(first(noun), Uses::BEGINS_NOUN);
        mark(last(noun), Uses::ENDS_NOUN);
    }
    for (phrase, _) in by_kind(PHRASES) {
        mark(first(phrase), Uses::OPENS_PHRASE);
    }
    for holder in entries(LEVELS).chain(entries(SPECIALTIES)) {
        mark(first(holder), Uses::HOLDS);
        mark(last(holder), Uses::HOLDS);
    }
    let lists = [
        (AMID, Uses::AMID),
        (JOINTS, Uses::JOINT),
        (WISHED, Uses::WISHED),
        (SENTENCES, Uses::SENTENCE),
        (ROLES, Uses::ROLE),
        (HEADS, Uses::HEAD),
        (RANKS, Uses::RANK),
        (WHOLES, Uses::ROLES),
        ("and", Uses::AND),
    ];
    for (list, use_of) in lists {
        entries(list).for_each(|word| mark(word, use_of));
    }
    uses
}

#[cfg(test)]
mod tests {
    use super::super::normal;
    use super::*;

    #[test]
    fn entries_are_written_as_headings_are_compared() {
        let by_kind = NOUNS.iter().chain(PHRASES).map(|(_, list)| *list);
        let lists = [WISHES, JOINTS, LEVELS, SPECIALTIES, CONTENTS, ROLES, ROLE_ENDINGS, HEADS, RANKS, SENTENCES];
        for word in by_kind.chain(lists).flat_map(|list| list.split(", ")) {
            assert_eq!(normal(word), word);
        }
    }
}
