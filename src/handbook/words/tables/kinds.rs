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
        우대, 우대 요건, desirable experience, desired experience, preferred experience, bonus experience, desirable criteria, \
        plus points, brownie points, added advantage, advantageous, nice to know, \
        ideal experience, nice to have experience, good to haves, would be a plus, wunschkenntnisse, \
        kann kriterien, gern gesehen, gerne gesehen, das ware ein plus, ce serait un plus, les atouts, \
        serait un atout, les petits plus, se valorara positivamente, valoramos, se tendra en cuenta, \
        sera um diferencial, gradito, graditi, requisiti graditi, titoli preferenziali, preferibile, pre's, \
        een pre, een plus, en fordel, det er et plus, будет плюсом, будет преимуществом, желательно, \
        tercih sebebi, katsotaan eduksi, vyhodou, あれば尚可, あると嬉しい, 優遇, 加分, 优先录取, yeu cau uu tien, uu tien, diem cong, costituisce un plus, costituira un plus",
    ),
    (
        Responsibilities,
        "responsibilities, responsibility, duties, tasks, accountabilities, job duties, key activities, scope of work, \
        key result areas, key responsibility areas, essential functions, essential job functions, job functions, \
        primary functions, main activities, other duties as assigned, role objectives, objectives of this role, \
        objectives of the role, \
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
        required experience, experience required, must haves, must have, knowledge skills and abilities, technical abilities, \
        pre requisites, pre requisite, pre reqs, prereqs, person specification, ideal candidate, ideal profile, \
        candidate profile, selection criteria, eligibility, eligibility criteria, entry requirements, \
        personal attributes, personal qualities, ksas, required knowledge, required abilities, language skills, \
        years of experience, licenses and certifications, certifications and licenses, \
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
        绩效考核, 绩效标准, 評価基準, chi so danh gia, tieu chi danh gia, \
        評価 指標, 成功指标, 衡量指标, 성공 지표, 핵심 지표, 평가 지표",
    ),
    (
        CareerLadder,
        "career ladder, career ladders, career path, career paths, career progression, career development, \
        career growth, career opportunities, career track, career trajectory, promotion criteria, \
        advancement opportunities, next steps, next step, growth path, \
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
        "overview, job profile, role profile, about the role, role, the role, summary, job summary, role summary, role overview, \
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
        описание роли, описание, kuvaus, popis pozice, ミッション, 仕事について, \
        この仕事について, 職種概要, 役割概要, 岗位概述, 岗位介绍, 职位简介, 岗位目的, 직무 개요, \
        포지션 개요, 역할 개요, 직무 설명",
    ),
];
