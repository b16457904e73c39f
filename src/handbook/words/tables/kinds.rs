//! The words of sections: what headings say of their kind, in the languages of handbooks.
//!
//! A list is written `one, two, three`: English first, then German, French, Spanish, Portuguese, Italian, Dutch,
//! Swedish, Polish, Japanese, Chinese, Korean.
//!
//! Invariant: every entry is written as [`super::super::normal()`] gives it (folded, no punctuation), which a test holds.

use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Phrases that end a heading, or are all of it: `Senior Data Engineer Requirements`.
pub const NOUNS: &[(Kind, &str)] = &[
    (
        JobGrade,
        "job grade, grade, job level, pay grade, salary grade, pay band, salary band, job band, gehaltsstufe, \
        vergutungsstufe, entgeltgruppe, gehaltsgruppe, besoldungsstufe, echelon, niveau de poste, grado, \
        nivel salarial, grado salarial, faixa salarial, livello retributivo, functieschaal, salarisschaal, \
        lonegrad, poziom zaszeregowania, 等級, グレード, 職位等級, 职级, 職級, 薪级, 직급, 등급, \
        grade level, pay level, nivel de puesto, nivel do cargo, inquadramento, lonegrupp, \
        grupa zaszeregowania, 薪资等级, 직무 등급, compensation band, compensation grade, \
        compensation level, career level, career band, role level, level and grade, gehaltsband, \
        tarifgruppe, tarifstufe, vergutungsgruppe, vergutungsband, lohngruppe, gehaltsklasse, \
        besoldungsgruppe, eingruppierung, echelle salariale, niveau salarial, grille salariale, \
        classe salariale, banda salarial, escala salarial, nivel retributivo, grau salarial, \
        fascia salariale, livello contrattuale, livello di inquadramento, schaal, salarisniveau, \
        functieniveau, loonschaal, loneniva, lonnstrinn, lontrin, grupa placowa, kategoria zaszeregowania, \
        греид, разряд, ucret derecesi, palkkaluokka, platova trida, 職務等級, 給与等級, 薪酬等级, 薪酬级别, \
        岗位级别, 급여 등급, 연봉 등급",
    ),
    (
        NiceToHave,
        "nice to have, nice to haves, nice to have requirements, nice to have requirement, \
        nice to have skills, nice to have qualifications, good to have, bonus points, bonus skills, pluses, \
        extra credit, preferred, desirable, desired, desirables, von vorteil, wunschenswert, pluspunkte, \
        atouts, les plus, serait un plus, souhaite, deseable, deseables, se valorara, valorable, \
        diferenciais, desejavel, desejaveis, titolo preferenziale, requisiti preferenziali, pre, pluspunten, \
        meriterande, mile widziane, 歓迎要件, 歓迎スキル, 歓迎条件, 尚可, あると望ましい, 加分项, 加分項, \
        优先条件, 優先條件, 우대 사항, 우대사항, 우대 조건, bonus qualifications, extra points, a plus, \
        pluspunkte sind, das ware toll, idealerweise, wunschprofil, souhaites, apprecies, un plus, \
        serait apprecie, se valora, valoraremos, requisitos deseables, requisitos desejaveis, diferencial, \
        costituisce titolo preferenziale, nice to haves zijn, mooi meegenomen, meriterande ar, meriter, \
        dodatkowe atuty, dodatkowym atutem, atuty, 歓迎, 歓迎するスキル, あると良い経験, 优先, 优先考虑, \
        우대, 우대 요건, desirable experience, desired experience, preferred experience, bonus experience, \
        ideal experience, nice to have experience, good to haves, would be a plus, wunschkenntnisse, \
        kann kriterien, gern gesehen, gerne gesehen, das ware ein plus, ce serait un plus, les atouts, \
        serait un atout, les petits plus, se valorara positivamente, valoramos, se tendra en cuenta, \
        sera um diferencial, gradito, graditi, requisiti graditi, titoli preferenziali, preferibile, pre's, \
        een pre, een plus, en fordel, det er et plus, будет плюсом, будет преимуществом, желательно, \
        tercih sebebi, katsotaan eduksi, vyhodou, あれば尚可, あると嬉しい, 優遇, 加分, 优先录取, yeu cau uu tien, uu tien, diem cong, costituisce un plus, costituira un plus",
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
        responsabilidades do cargo, attivita, attivita principali, responsabilita principali, werkzaamheden, \
        belangrijkste taken, dina arbetsuppgifter, dina uppgifter, arbetsbeskrivning, opgaver, \
        ansvarsomrader, oppgaver, arbeidsoppgaver, glowne obowiazki, kluczowe obowiazki, zadania, 主な責務, \
        主な仕事内容, 期待される役割, 主要职责, 岗位内容, 주요 책임, 주요 역할, 하는 일, \
        job responsibilities, areas of responsibility, main tasks, day to day responsibilities, \
        kernaufgaben, verantwortungsbereich, verantwortungsbereiche, zustandigkeiten, zustandigkeit, \
        aufgaben und verantwortung, tatigkeitsbereich, tatigkeitsfeld, mission principale, activites cles, \
        taches principales, mision y funciones, cometidos, incumbencias, principais responsabilidades, \
        compiti principali, mansione, kerntaken, taken en verantwoordelijkheden, verantwoordelijkheid, \
        ansvarsomrade, huvudansvar, opgaver og ansvar, hovedoppgaver, odpowiedzialnosc, odpowiedzialnosci, \
        zadania i odpowiedzialnosc, обязанности, зона ответственности, ответственность, sorumluluklar, \
        gorev ve sorumluluklar, gorevler, tehtavat, vastuut, vastuualueet, odpovednost, napln prace, \
        naplni prace, 責任範囲, 主な役割, 期待役割, 業務, ミッションと役割, 主要工作, 工作任务, 主要任务, \
        담당 역할, 역할과 책임, 담당하게 될 업무, 업무, 期待すること, 期待したいこと, 担当すること, 取り組むこと, mo ta cong viec, trach nhiem, \
        nhiem vu, nhiem vu chinh, noi dung cong viec, aufgabe, hauptaufgabe, tache, funcion, tarea, taak, 职责描述, \
        岗位责任, お任せする業務, お任せしたいこと",
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
        요구사항, required qualifications, minimum requirements, basic qualifications, essential criteria, \
        essential skills, key skills, technical skills, soft skills, skills you need, \
        skills and qualifications, knowledge and experience, technical requirements, kompetenzen, \
        fahigkeiten, fachkenntnisse, muss kriterien, kenntnisse und fahigkeiten, erfahrung und kenntnisse, \
        wissen und erfahrung, savoir faire, savoir etre, connaissances, pre requis, qualites requises, \
        conditions requises, profil attendu, cualificacion, requisitos y competencias, \
        conocimientos y experiencia, conhecimentos e experiencia, perfil desejado, \
        habilidades e competencias, formacao, experiencia exigida, conoscenze, conoscenze e competenze, \
        requisiti e competenze, profilo, profilo richiesto, capacita richieste, kennis en ervaring, \
        competenties, kennis en vaardigheden, erfarenhet och kompetens, kompetencer, kompetanse, \
        krav til kompetanse, kompetencje, doswiadczenie, kompetencje i umiejetnosci, \
        wymagania i oczekiwania, требования, навыки, квалификация, компетенции, что мы ждем, gereksinimler, \
        nitelikler, aranan nitelikler, beceriler, vaatimukset, osaaminen, edellytykset, pozadavky, znalosti, \
        必要な経験とスキル, 必要な能力, 必須経験, 必須, 求める経験, 求めるスキル, 求められるスキル, \
        求められる能力, スキル要件, スキル, 人物像, 能力, 任职标准, 必备条件, 招聘要求, 资质要求, 技能, \
        역량, 필요 기술, 요구 역량, 보유 역량, 필수 조건, 지원 요건, 요구 조건, yeu cau, yeu cau cong viec, \
        yeu cau bat buoc, yeu cau ung vien, ky nang",
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
        indicadores de sucesso, kluczowe wskazniki, 关键绩效指标, 핵심 성과 지표, success criteria, \
        success measures, success indicators, key metrics, measuring success, kpi's, erfolgsmessung, \
        messgrossen, zielgrossen, leistungskriterien, indicateurs de reussite, indicateurs de succes, \
        criteres de reussite, mesure du succes, mesures de succes, metricas de exito, metricas de sucesso, \
        indicadores de gestion, criterios de exito, indicadores de resultado, indicatori di successo, \
        indicatori chiave, metriche di successo, succescriteria, matetal, resultatmal, mierniki, \
        mierniki sukcesu, wskazniki, wskazniki sukcesu, показатели эффективности, ключевые показатели, \
        показатели, performans gostergeleri, basari kriterleri, mittarit, ukazatele vykonu, 成功指標, 考核标准, \
        考核指标, 绩效考核, 绩效标准, 評価基準, chi so danh gia, tieu chi danh gia, \
        評価 指標, 成功指标, 衡量指标, 성공 지표, 핵심 지표, 평가 지표",
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
        aufstiegsmoglichkeiten, carriere, perspectives d'evolution, desarrollo profesional, \
        desarrollo de carrera, evolucion profesional, progressao de carreira, crescita professionale, \
        sviluppo di carriera, loopbaan, doorgroeimogelijkheden, karriar, karriarutveckling, \
        utvecklingsmojligheter, sciezki kariery, rozwoj kariery, キャリアステップ, 晋升路径, 发展路径, \
        职业路径, 성장 경로, 경력 개발, next level, next levels, next role, next roles, progression path, \
        path to promotion, growth opportunities, development path, career journey, career mobility, \
        career steps, career pathways, career pathway, nachste stufe, nachster schritt, nachstes level, \
        aufstiegschancen, entwicklungsperspektiven, entwicklungsperspektive, entwicklungspfad, \
        entwicklungspfade, karriereperspektiven, karriereschritte, prochaine etape, prochaines etapes, \
        etape suivante, niveau suivant, evolution possible, evolutions possibles, passerelles, \
        parcours professionnel, siguiente nivel, siguientes niveles, proximo nivel, siguiente paso, \
        siguientes pasos, proximo paso, proximos pasos, crecimiento profesional, ruta de carrera, \
        camino profesional, linea de carrera, proximo passo, proximos passos, proximos niveis, \
        evolucao de carreira, evolucao profissional, crescimento profissional, desenvolvimento de carreira, \
        caminho de carreira, prossimo passo, prossimi passi, prossimo livello, livello successivo, \
        percorso di crescita, sviluppo professionale, evoluzione di carriera, possibilita di crescita, \
        volgende stap, volgende stappen, volgend niveau, doorgroeipad, groeipad, groeimogelijkheden, \
        loopbaanontwikkeling, nasta steg, nasta niva, naeste skridt, neste steg, karrierevei, kolejny krok, \
        kolejne kroki, nastepny krok, nastepny poziom, kolejny poziom, dalszy rozwoj, mozliwosci rozwoju, \
        карьерныи путь, следующии шаг, следующии уровень, карьерныи рост, kariyer yolu, sonraki adim, \
        urapolku, seuraava askel, karierni postup, dalsi krok, 次のステップ, 次のキャリア, 次のグレード, \
        次の等級, キャリア形成, 今後のキャリア, 昇格, 昇進, 下一步, 下一级别, 下一职级, 晋升, 晋升方向, \
        职业路线, 다음 단계, 다음 레벨, 다음 직급, 승진, 승진 경로, 성장 단계, 커리어 경로, \
        sviluppi di carriera, prospettive di carriera, perspectivas de carrera, perspectivas de carreira, \
        成长空间, 发展空间, 晋升空间, lo trinh thang tien, lo trinh phat trien, sciezka rozwoju, sciezka rozwoju kariery",
    ),
    (
        HiringProcess,
        "hiring process, interview process, recruitment process, recruiting process, application process, \
        selection process, hiring, interviewing, hiring steps, interview steps, interview stages, \
        interview loop, how to apply, interviews, bewerbungsprozess, einstellungsprozess, auswahlverfahren, \
        bewerbungsverfahren, auswahlprozess, processus de recrutement, processus d'embauche, \
        processus de selection, proceso de seleccion, proceso de contratacion, processo seletivo, \
        processo de contratacao, processo de selecao, processo di selezione, processo di assunzione, \
        sollicitatieprocedure, sollicitatieproces, rekryteringsprocess, proces rekrutacji, 選考プロセス, \
        採用プロセス, 選考フロー, 採用フロー, 面接, 招聘流程, 面试流程, 面試流程, 채용 절차, 채용절차, \
        채용 과정, 채용 프로세스, bewerbung, bewerbungsablauf, ablauf des bewerbungsprozesses, entretiens, \
        processus d'entretien, etapes du recrutement, proceso de entrevistas, proceso de reclutamiento, \
        etapas del proceso, etapas do processo, processo de recrutamento, colloqui, processo di recruiting, \
        selectieprocedure, ansokan, rekryteringsprocessen, ansokningsprocess, etapy rekrutacji, \
        przebieg rekrutacji, 選考ステップ, 面接プロセス, 应聘流程, 招聘程序, 전형 절차, 전형절차, 면접 절차, \
        지원 절차, interview plan, interview rounds, interview journey, application steps, \
        recruitment steps, einstellungsverfahren, einstellungsablauf, recruiting prozess, recruitingprozess, \
        bewerbungsschritte, vorstellungsgesprache, etapes de recrutement, deroulement du recrutement, \
        parcours de recrutement, etapas de seleccion, fases del proceso, fases de seleccion, \
        etapas do processo seletivo, etapas da selecao, fases da selecao, processo de entrevistas, \
        iter di selezione, fasi della selezione, fasi di selezione, percorso di selezione, \
        sollicitatiestappen, wervingsprocedure, rekrutteringsprosess, ansaettelsesproces, \
        proces rekrutacyjny, этапы отбора, процесс наима, ise alim sureci, mulakat sureci, \
        rekrytointiprosessi, vyberove rizeni, 選考の流れ, 選考過程, 選考方法, 採用の流れ, 応募方法, \
        採用選考, 面试安排, 面试环节, 招聘步骤, 选拔流程, 채용 단계, 전형 단계, 채용 안내, 전형 과정, \
        합류 여정, 합류 절차, 합류 과정, 選考について, 選考, quy trinh tuyen dung, quy trinh phong van, quy trinh ung tuyen",
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
        仕事の概要, 职位描述, 岗位描述, 职位概述, 职位介绍, 직무 소개, 포지션 소개, 역할 소개, role purpose, \
        purpose of the role, about this job, in short, in a nutshell, zweck der rolle, ziel der rolle, \
        ziel der stelle, stellenziel, uber die stelle, uber diese rolle, zweck der stelle, kurzbeschreibung, \
        rollenbeschreibung, en bref, finalite du poste, finalite, raison d'etre, raison d'etre du poste, \
        mission du poste, presentation, contexte, sobre el rol, proposito, proposito del puesto, \
        proposito del rol, mision del puesto, objetivo del puesto, descripcion del rol, sobre o cargo, \
        sobre a posicao, sobre a funcao, proposito do cargo, objetivo do cargo, visao geral do cargo, \
        missao, scopo, scopo del ruolo, scopo della posizione, in breve, missione, doel van de functie, \
        doel, kort overzicht, syfte, syftet med rollen, formal, cel stanowiska, krotki opis, о роли, \
        описание роли, описание, gorev tanimi, kuvaus, popis pozice, ミッション, 仕事について, \
        この仕事について, 職種概要, 役割概要, 岗位概述, 岗位介绍, 职位简介, 岗位目的, 직무 개요, \
        포지션 개요, 역할 개요, 직무 설명",
    ),
];

/// Headings that mean a kind as a whole, in other words. Those of three words and more are matched from their start.
pub const PHRASES: &[(Kind, &str)] = &[
    (
        Responsibilities,
        "what you'll do, what you will do, what you'll be doing, what you will be doing, what you do, \
        what you can expect, what we expect, in this role you, your responsibilities, your role, your tasks, \
        your job, day to day, a day in the life, you will, you'll be, what the job is, deine aufgaben, \
        ihre aufgaben, was du machst, was sie erwartet, was dich erwartet, vos missions, tes missions, \
        ce que vous ferez, lo que haras, que haras, o que voce vai fazer, o que voce fara, cosa farai, \
        wat ga je doen, wat je gaat doen, what you'll work on, what you'll own, \
        what you'll be responsible for, your impact, your mission, how you'll make an impact, \
        how you'll spend your time, in this role you'll, das erwartet dich, das erwartet sie, das machst du, \
        das sind deine aufgaben, was du bewegst, dein aufgabengebiet, tes responsabilites, \
        vos responsabilites, ce que tu feras, votre mission, ton role, tu mision, tus funciones, \
        tus responsabilidades, suas responsabilidades, o que voce ira fazer, seu papel, \
        di cosa ti occuperai, le tue responsabilita, cosa ti aspetta, jouw taken, jouw rol, wat je doet, \
        dit ga je doen, vad du kommer att gora, vad du gor, det har gor du, twoje zadania, twoje obowiazki, \
        czym bedziesz sie zajmowac, co bedziesz robic, what you'll be working on, \
        what you will be working on, what you will work on, what the job entails, what you will own, \
        where you'll make an impact, deine rolle, deine verantwortung, deine mission, deine tatigkeiten, \
        was du tust, was du tun wirst, das wirst du tun, womit du dich beschaftigst, \
        was sind deine aufgaben, deine aufgaben bei uns, ton quotidien, votre quotidien, vos activites, \
        tes activites, votre role, ta mission, que ferez vous, que feras tu, en quoi consiste le poste, \
        que vas a hacer, lo que vas a hacer, que hara, tu dia a dia, tu rol, cuales seran tus funciones, \
        seu dia a dia, o que fara, o que vais fazer, como sera seu dia a dia, le tue attivita, il tuo ruolo, \
        di cosa si occupa, cosa fara, jouw werk, jouw werkzaamheden, jouw impact, dit doe je, wat doe je, \
        dina uppgifter, dine opgaver, dine oppgaver, dit ansvar, za co bedziesz odpowiadac, \
        za co odpowiadasz, czym sie zajmuje, чем предстоит заниматься, что нужно делать, \
        что предстоит делать, 이런 일을 합니다, 이런 일을 해요, 이런 업무를 해요, 이런 일을 하게 됩니다, \
        合류하면 함께할 업무, fonctions, quotidien, attributions, dia a dia, el dia a dia, rotina, задачи, \
        erwartungen, attentes, expectativas, aspettative, verwachtingen, forvantningar, \
        oczekiwania wobec roli, 期待, 期待値, 期待されること, 기대 사항, 기대 역할, 期望, \
        what this person does, what they do, what they'll do, what this role does, what you get to do, \
        quel est son quotidien, quelles sont ses missions, quel est votre quotidien, your work, \
        what you are expected to, what you're expected to, what is expected of you, what's expected of you, \
        you are expected to, du wirst, das tust du, was wir von dir erwarten konnen, vous allez, tu vas, \
        vous serez amene, vas a, haras, voce vai, voce ira, farai, ti occuperai di, je gaat, jij gaat, \
        je doet, du kommer att, du skal, du skal bl a, bedziesz, twoja rola, ваши задачи, \
        ce qu'on attend de toi, ce qu'on attend de vous, ce que nous attendons de toi, ce que tu vas faire, \
        ce que vous allez faire, wat jij doet, wat jij gaat doen, 你将负责, 你的职责, 你要做什么, \
        你需要做的, あなたの仕事, woran sie mitarbeiten, woran du mitarbeitest, woran du arbeitest, \
        woran sie arbeiten, \
        was sie bei uns bewegen, was du bei uns bewegst, was du bei uns bewegen kannst, was sie bewegen, \
        was sie tun, was sie machen, was sie bei uns tun, was du bei uns tust, was du bei uns machst, \
        das bewegst du, das tun sie, ihre rolle, ihre aufgaben bei uns, ihr aufgabengebiet, ihre verantwortung, \
        ihre tatigkeiten, dein job, dein alltag, ihr alltag, so sieht dein tag aus, was man tut, \
        was zu tun ist, wofur du verantwortlich bist, wofur sie verantwortlich sind, ce que tu fais, \
        ce que vous faites, ce que fait, ce qu'il fait, ce qu'elle fait, que fait il, ce qu'on fait, \
        le quotidien, tes taches, vos taches, tes missions principales, vos missions principales, que hace, \
        lo que hace, lo que haces, que haces, tus tareas, sus funciones, que harias, o que faz, o que voce faz, \
        o que fazem, o que vai fazer, suas atividades, suas tarefas, seu trabalho, cosa fa, cosa fai, \
        che cosa fa, che cosa farai, le tue mansioni, i tuoi compiti, wat doet, wat u gaat doen, wat u doet, \
        uw taken, uw rol, jouw verantwoordelijkheden, vad du far gora, vad gor du, ditt uppdrag, ditt ansvar, \
        dine ansvarsomrader, hva du skal gjore, dette gjor du, hvad du skal lave, det skal du lave, co robi, \
        co robisz, co bedzie nalezec do ciebie, twoj zakres obowiazkow, что делает, что вы будете делать, \
        чем вы будете заниматься, ваши обязанности, ваша роль, bu rolde neler yapacaksin, co budes delat, \
        这个角色做什么, 你会做什么, 你将做什么, 你每天做什么, やること, あなたにお願いしたいこと, 任せたいこと, 하게 될 일, 이런 일을 해주세요, 무슨 일을 하나요",
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
        cosa ti serve, chi cerchiamo, chi sei, il tuo profilo, le tue competenze, wie ben jij, wie jij bent, \
        wat neem je mee, wat wij vragen, dit breng je mee, dit neem je mee, jouw profiel, vem ar du, \
        vem du ar, vi soker dig som, din profil, din bakgrund, din erfarenhet, czego oczekujemy, \
        czego wymagamy, twoj profil, kogo szukamy, こんな方を探しています, 이런 분을 찾습니다, \
        이런 분과 함께하고 싶어요, what we need from you, what we want from you, \
        what skills and experience do we look for, which skills you need, what skills you need, \
        who this is for, what you should bring, what you should have, are you the one, is this you, \
        das erwarten wir, das erwarten wir von dir, was wir uns wunschen, was du brauchst, wen wir suchen, \
        was wir von dir erwarten, das hast du, dein hintergrund, dein knowhow, deine kompetenzen, \
        deine erfahrung, ce que vous savez faire, ce que tu apportes, vos competences, tes competences, \
        vous etes, tu es, vous avez, votre experience, qui cherchons nous, qui recherchons nous, \
        ce qu'il faut, lo que pedimos, lo que necesitamos, que necesitas, que esperamos de ti, quien eres, \
        a quien buscamos, tu experiencia, o que procuramos, quem procuramos, o que e preciso, \
        quem estamos buscando, o que esperamos de voce, cosa chiediamo, cosa richiediamo, il tuo bagaglio, \
        cosa porti, wat vragen we, wat vragen wij, wat we vragen, dit vragen we, dit vragen wij, \
        wat wij zoeken, wie zoeken we, wie zoeken wij, wat breng jij mee, wat heb je nodig, wie ben je, \
        hvem er du, dine kvalifikationer, vi ser etter, vi leder efter, kogo poszukujemy, \
        co powinienes umiec, co cenimy, кого мы ищем, что мы ожидаем, что нужно уметь, \
        이런 분을 찾고 있어요, 이런 분을 기다립니다, 이런 분이 필요해요, こんな人を求めています, \
        こんな人に来てほしい, qualites, aptitudes, what this person needs, what they need, what they bring, \
        what this role needs, quelles competences, quelles sont ses competences, \
        quelles sont les competences, jij brengt mee, je brengt mee, jij hebt, je hebt, jij bent, je bent, \
        you'll need, you need, you will need, what we expect you to know, what we expect you to have, \
        what we expect you to bring, what you should know, du bist, du hast, du kannst, sie haben, \
        sie bringen mit, vous possedez, tu as, tienes, tendras, eres, voce tem, voce e, hai, sei, avrai, \
        du har, du er, masz, jestes, у вас есть, вы умеете, who we think you are, who you might be, \
        wat jij meebrengt, wat jij hebt, 我们希望你, 我们期待你, 你需要具备, 希望你具备, あなたに求めること, education, formation, \
        ausbildung, opleiding, utbildning, utdanning, uddannelse, formazione, wyksztalcenie, образование, diplomes, \
        diplomes requis, vi soker, \
        was sie auszeichnet, was dich auszeichnet, was dich ausmacht, was sie ausmacht, das zeichnet sie aus, \
        das solltest du konnen, das sollten sie mitbringen, was sie brauchen, was sie mitbringen sollten, \
        was du mitbringen solltest, was du kannst, was sie konnen, das erwarten wir von ihnen, \
        was wir von ihnen erwarten, das wunschen wir uns von dir, wen wir brauchen, das suchen wir, \
        ihr hintergrund, ihre qualifikation, deine qualifikation, ihre qualifikationen, deine qualifikationen, \
        deine fahigkeiten, ihre fahigkeiten, deine erfahrungen, ce qu'on attend, ce que l'on attend, \
        ce qu'on cherche, ce que nous cherchons, ce qu'on recherche, qui tu es, qui vous etes, \
        ce que tu sais faire, ce dont tu as besoin, ce dont vous avez besoin, votre bagage, tes atouts, \
        que necesita, lo que necesita, que se necesita, que hace falta, que pedimos de ti, lo que traes, \
        que aportas, tus requisitos, o que precisa, o que precisa ter, o que voce traz, o que e necessario, \
        o que pedimos, o que se espera, seus requisitos, cosa serve, cosa ti chiediamo, che cosa cerchiamo, \
        di cosa hai bisogno, cosa devi avere, cosa devi sapere, le tue qualita, wat heb je in huis, \
        wat heeft u nodig, uw profiel, wat jij nodig hebt, dit heb je in huis, wat je nodig hebt, vad vi soker, \
        vem vi soker, vad kravs, detta har du, du som soker, hvem vi leter etter, vi ser etter deg som, \
        hvem leder vi efter, din baggrund, dine kompetencer, czego szukamy, czego potrzebujesz, \
        co musisz umiec, co wnosisz, wymagamy, oczekujemy, кто нам нужен, что нужно, что мы ищем, ваш опыт, \
        koho hledame, kimi ariyoruz, 我们需要什么样的你, 我们在找什么样的人, 你需要什么, 求める人材, こんな方と働きたい, こんな方におすすめ, 이런 분과 일하고 싶어요, \
        어떤 분을 찾나요, essential, essentials",
    ),
    (
        PerformanceIndicators,
        "how we measure, how you'll be measured, how you will be measured, how success is measured, \
        how you are measured, what success looks like, success in this role, woran wir erfolg messen, \
        how we know it works, how success will be measured, how do we measure, how success looks, \
        wie wir erfolg messen, woran wir dich messen, wie erfolg gemessen wird, comment mesurer, \
        comment nous mesurons, como medimos, como mediremos, como se mide, come misuriamo, \
        hoe we succes meten, hoe meten we, sa mater vi, jak mierzymy, metricas, metriche, indicatori, \
        indicateurs, success looks like, how we know you are doing well, how we know you're doing well, \
        sa mats, sa mats framgang, slik males suksess, sadan males succes, \
        you'll be successful if, you will be successful if, you're successful if, you are successful if, \
        you know you are successful when, how you'll know you're successful, woran wir ihren erfolg messen, \
        woran wir deinen erfolg messen, woran sie gemessen werden, woran du gemessen wirst, \
        daran messen wir erfolg, daran messen wir dich, so messen wir erfolg, comment on mesure, \
        comment nous evaluons, comment tu seras evalue, comment vous serez evalue, ce qui fait ta reussite, \
        como evaluamos, como se evalua, como seras evaluado, como medimos el exito, como avaliamos, \
        como e avaliado, como medimos o sucesso, come valutiamo, come misuriamo il successo, hoe beoordelen we, \
        waar we je op beoordelen, sa utvarderar vi, slik maler vi, sadan maler vi, jak oceniamy, \
        po czym poznamy sukces, как мы измеряем успех, как мы оцениваем, metricas clave, metricas chave, \
        metriche chiave, 如何衡量成功, 成功の測り方, 評価のポイント, 성공을 어떻게 측정하나요",
    ),
    (
        CareerLadder,
        "how you'll grow, how you will grow, where you can go, where this role leads, where the role leads, \
        where next, what comes next, wohin es fuhrt, evolution, how you can grow, what you can become, \
        wie es weitergehen kann, vos perspectives, what's next, what is next, where to next, \
        where you can grow, how to get promoted, how to progress, wie es weitergeht, wohin es weitergeht, \
        wie du dich entwickelst, wie es weiter geht, et apres, et ensuite, comment evoluer, \
        ou aller ensuite, hacia donde puedes crecer, como crecer, y despues, para onde voce pode crescer, \
        como crescer, e depois, e poi, come crescere, dove puoi arrivare, hoe kun je doorgroeien, \
        hoe groei je, waar groei je naartoe, dalej, evolutions, perspectives, perspektiven, crecimiento, \
        aufstieg, weiterentwicklung, awans, evolucao, evoluzione, doorgroeien, doorgroei, promocion interna, \
        perspectives de carriere, where you could go, where could you go, where can you go, \
        where you go from here, steps from here, from here, paths from here, where this can lead, \
        wie geht es weiter, wohin geht es, wohin kann es gehen, hoe verder, \
        what's next for you, what is next for you, where you can go next, where can you go next, \
        where to go next, where you could go next, your next step, your next steps, your career path, \
        your path, your growth, your career, ihre perspektive, deine perspektive, ihre perspektiven, \
        deine perspektiven, ihre entwicklung, deine entwicklung, dein weg, ihr weg, \
        wohin du dich entwickeln kannst, wie du wachsen kannst, so geht's weiter, so geht es fur dich weiter, \
        ton evolution, votre evolution, tes perspectives, ou tu peux aller, ou vous pouvez aller, la suite, \
        et ensuite pour toi, hacia donde puedes ir, a donde puedes ir, como puedes crecer, tu carrera, \
        tu futuro, tu crecimiento, para onde ir, para onde voce pode ir, para onde ir depois, como voce cresce, \
        sua carreira, seu futuro, come cresce, come cresci, dove puoi andare, il tuo futuro, la tua carriera, \
        hoe groei je door, waar kun je heen, jouw groei, jouw loopbaan, din utveckling, din karriar, \
        vart kan du ga, hvor kan du ga videre, dine muligheder, twoja sciezka, twoj rozwoj, dokad mozesz pojsc, \
        куда расти, куда дальше, как расти, 你的下一步, 接下来可以去哪里, その先のキャリア, 다음 커리어, advancement, career advancement, \
        how you advance, how to advance, promotion",
    ),
    (
        HiringProcess,
        "how we hire, how we interview, how hiring works, what to expect in the interview, \
        so bewirbst du dich, so geht es weiter, comment postuler, como aplicar, como postular, \
        como se candidatar, come candidarsi, hoe solliciteer je, sa soker du, sa ansoker du, jak aplikowac, \
        what to expect once you apply, what happens after you apply, what happens when you apply, \
        once you apply, after you apply, so lauft die bewerbung, wie wir einstellen, wie du dich bewirbst, \
        so stellen wir ein, wie die bewerbung ablauft, comment se passe le recrutement, \
        comment nous recrutons, comment se deroule, como es el proceso, como contratamos, \
        como seleccionamos, asi es el proceso, como e o processo, como funciona o processo, \
        come selezioniamo, come assumiamo, come funziona la selezione, hoe verloopt de sollicitatie, \
        hoe wij werven, hoe nemen we aan, sa rekryterar vi, slik ansetter vi, jak rekrutujemy, \
        jak wyglada rekrutacja, как мы нанимаем, recrutement, entretien, candidature, seleccion, \
        contratacion, entrevistas, selecao, selezione, sollicitatie, rekrytering, rekrutacja, собеседование, \
        proceso, el proceso, processo, o processo, il processo, le processus, het proces, procedure, \
        der prozess, zo ziet het traject eruit, zo ziet de procedure eruit, zo verloopt de sollicitatie, candidater, \
        pour candidater, comment candidater, so melden sie sich, so meldest du dich, cach ung tuyen, \
        so lauft's ab, so lauft es ab, so gehts weiter, so geht der bewerbungsprozess, so bewerben sie sich, \
        wie sie sich bewerben, wie es ablauft, ihr weg zu uns, dein weg zu uns, le deroule, le deroulement, \
        comment ca se passe, comment ca marche, les etapes, nos etapes de recrutement, pasos del proceso, \
        los pasos, como es nuestro proceso, como funciona el proceso, como e o nosso processo, as etapas, \
        etapas, come funziona, come si svolge la selezione, le fasi, i passi, hoe ziet het proces eruit, \
        zo werkt het, de stappen, sa gar det till, hur det gar till, slik foregar det, sadan foregar det, \
        jak to wyglada, nasz proces, как проходит отбор, этапы, 流程, 選考の進め方, 채용은 이렇게 진행돼요",
    ),
    (
        NiceToHave,
        "bonus points if, bonus if you, it's a plus if, it would be a plus if, extra credit if, \
        even better if, nice if you, would be nice if, das ist ein plus, wat mooi meegenomen is, \
        det ar meriterande om, 이런 분이면 더 좋습니다, 이런 경험이 있다면 더 좋습니다, bonus points for, \
        it's great if, it is a bonus if, you get extra points, schon ware, toll ware, optimal ware, \
        on adore si, ce serait un plus si, suma puntos si, seria genial, seria um plus, sarebbe un plus, \
        het is een pre, een pre is, 이런 분이면 더 좋아요, 이런 분이면 더욱 좋아요, \
        이런 경험이 있으면 좋아요, bonus, plus, extras, extra's, atout, un atout, it'd be great if, \
        it would be great if, we'd love it if, it helps if, it'd be nice if, \
        it's a bonus if you have, it is a bonus if you have, it's a bonus if, bonus if you have, \
        extra points for, gut zu haben, das ware super, das ware ein bonus, ce qui serait un plus, \
        un vrai plus, le petit plus, plus si, sumaria, suma si, sera un plus, conta pontos, ganha pontos, \
        e un plus, sono un plus, extra pluspunten, bra att ha, fint a ha, godt at have, bedzie plusem, \
        dobrze jesli, преимущества кандидата, 如果你还有, こんな方は歓迎, 있으면 더 좋아요",
    ),
    (Overview, "about this role, about the job, about the team, what is this role"),
];

/// Nouns that come first, what they are of behind them, in languages that put it there: `Competenze richieste`,
/// `Métricas de sucesso`.
pub const LEADING: &[(Kind, &str)] = &[
    (
        Responsibilities,
        "missions, responsabilites, taches, activites, funciones, responsabilidades, tareas, actividades, \
        atribuicoes, atividades, responsabilita, mansioni, compiti, attivita, обязанности, задачи",
    ),
    (
        Requirements,
        "competences, connaissances, exigences, prerequis, qualites, profil, requisitos, competencias, conocimientos, habilidades, \
        perfil, profilo, profiel, aptitudes, cualificaciones, conhecimentos, qualificacoes, requisiti, competenze, conoscenze, qualifiche, wymagania, \
        umiejetnosci, kwalifikacje, требования, навыки",
    ),
    (
        PerformanceIndicators,
        "kpis, kpi, indicateurs, indicadores, metricas, indicatori, metriche, mierniki, wskazniki, показатели",
    ),
    (
        CareerLadder,
        "doorgroeien, perspectives d'evolution, plan de carrera, trilha de carreira, plano de carreira, percorso di carriera, \
        sciezka kariery",
    ),
    (
        HiringProcess,
        "processus de recrutement, etapes du recrutement, proceso de seleccion, etapas do processo, processo seletivo, \
        processo di selezione, etapy rekrutacji",
    ),
];

/// What ends a heading that says the rest in its own words: `At this level, you will`.
pub const CLOSING: &[(Kind, &str)] = &[
    (
        Responsibilities,
        "you will, you'll, you will be, you'll be, you will be working on, you'll be working on, does the job entail",
    ),
    (
        Requirements,
        "we look for, we are looking for, we're looking for, are we looking for, we need from you, you should have, \
        you should bring, skills you need, skills you'll need",
    ),
];

/// Words that name requirements where they keep each other company: `Knowledge, Skills & Experience`.
pub const TRAITS: &str = "knowledge, skills, experience, expertise, abilities, education, qualifications, competencies, \
    training, background, certifications, attributes, qualities, behaviours, behaviors, requirements, kenntnisse, \
    fahigkeiten, erfahrung, erfahrungen, ausbildung, kompetenzen, wissen, formation, competences, \
    connaissances, diplomes, aptitudes, qualites, formacion, experiencia, competencias, conocimientos, habilidades, \
    estudios, idiomas, formacao, conhecimentos, formazione, esperienza, competenze, conoscenze, kennis, ervaring, \
    vaardigheden, opleiding, competenties, wiedza, umiejetnosci, doswiadczenie, wyksztalcenie, スキル, 経験, 知識, \
    資格, 能力, 必須スキル, 필수, 기술, 경험, 역량";

/// Articles before a noun: `Le attività`.
pub const ARTICLES: &str = "il, lo, la, le, les, el, los, las, gli, i, o, os, as, de, het, der, die, das, den, det";
