//! The words of what people hold: roles, and how far along the ladder they are, in the languages of handbooks.
//!
//! Invariant: every entry is written as [`super::super::normal()`] gives it (folded, no punctuation), which a test
//! holds.

/// Nouns that people hold: the last word of a role's name, or the first before `of` or a comma.
pub const ROLES: &str = "accountant, administrator, admin, adviser, advisor, advocate, agent, ambassador, \
    analyst, apprentice, architect, artist, assistant, associate, attorney, auditor, bookkeeper, \
    builder, buyer, ceo, cfo, chief, ciso, clerk, cmo, coach, consultant, controller, coo, coordinator, \
    copywriter, counsel, cpo, cro, cto, curator, designer, developer, devops, director, dispatcher, \
    driver, economist, editor, electrician, engineer, engineers, evangelist, executive, expert, \
    facilitator, fellow, generalist, head, inspector, instructor, intern, investigator, journalist, \
    lawyer, lead, leader, liaison, librarian, machinist, manager, marketer, mechanic, mentor, moderator, \
    nurse, officer, operator, owner, paralegal, partner, photographer, physician, pilot, planner, \
    president, principal, producer, professor, programmer, recruiter, representative, researcher, \
    scheduler, scientist, secretary, sourcer, specialist, sponsor, statistician, strategist, supervisor, \
    surveyor, svp, teacher, technician, technologist, tester, therapist, trainee, trainer, translator, \
    treasurer, underwriter, videographer, vp, writer, evp, avp, ingenieur, ingenieurin, entwickler, \
    entwicklerin, leiter, leiterin, referent, referentin, sachbearbeiter, sachbearbeiterin, direktor, \
    direktorin, werkstudent, praktikant, praktikantin, analystin, architektin, beraterin, berater, \
    techniker, technikerin, buchhalter, buchhalterin, directeur, directrice, responsable, chef, cheffe, \
    analyste, developpeur, developpeuse, stagiaire, comptable, architecte, ingeniero, ingeniera, \
    gerente, analista, jefe, jefa, desarrollador, desarrolladora, directora, becario, contador, \
    engenheiro, engenheira, diretor, diretora, desenvolvedor, desenvolvedora, coordenador, ingegnere, \
    responsabile, direttore, direttrice, sviluppatore, tirocinante, medewerker, leider, ontwikkelaar, \
    stagiair, utvecklare, ingenjor, inzynier, kierownik, dyrektor, programista, analityk, barista, \
    biologist, caregiver, captain, cashier, chemist, cook, courier, custodian, dentist, draftsman, \
    foreman, gardener, guard, hostess, illustrator, interpreter, janitor, mate, merchandiser, midwife, \
    modeler, negotiator, optician, packer, painter, pharmacist, physicist, plumber, porter, \
    psychologist, purchaser, purser, quartermaster, receptionist, rigger, sailor, seller, steward, \
    storekeeper, trader, tutor, veterinarian, waiter, warden, welder, worker, \
    animator, bartender, bdr, bellhop, bursar, caretaker, carpenter, chancellor, cleaner, concierge, constable, \
    counselor, counsellor, dean, farmer, firefighter, foreperson, grad, housekeeper, journeyman, keeper, lecturer, \
    lieutenant, musician, organiser, organizer, paramedic, postdoc, practitioner, provost, ranger, registrar, sdr, \
    sergeant, sommelier, student, stylist, superintendent, surgeon, triager, programmierer, \
    programmiererin, spezialist, spezialistin, projektleiter, projektleiterin, teamleiter, teamleiterin, \
    abteilungsleiter, abteilungsleiterin, softwareentwickler, softwareentwicklerin, fachkraft, sekretar, \
    sekretarin, kaufmann, kauffrau, koch, kochin, auszubildender, ingenieure, technicien, technicienne, \
    gestionnaire, conseiller, conseillere, redacteur, redactrice, concepteur, conceptrice, vendeur, \
    vendeuse, coordinateur, coordinatrice, administrateur, administratrice, programador, programadora, \
    disenador, disenadora, coordinador, coordinadora, especialista, asesor, asesora, consultor, \
    consultora, tecnico, tecnica, asistente, auxiliar, administrador, administradora, encargado, \
    encargada, arquitecto, arquitecta, vendedor, vendedora, gestor, gestora, assistente, estagiario, \
    estagiaria, arquiteto, arquiteta, lider, programmatore, programmatrice, progettista, consulente, \
    specialista, impiegato, impiegata, architetto, coordinatore, capo, beheerder, \
    adviseur, teamleider, systemutvecklare, mjukvaruutvecklare, utvecklingsingenjor, handlaggare, \
    konsult, samordnare, radgivare, utvikler, udvikler, konsulent, leder, specjalista, specjalistka, \
    konsultant, konsultantka, menedzer, architekt, projektant, ksiegowy, ksiegowa, stazysta, ekspert, \
    professional, contributor, sre, swe, teamlead, techlead, staffer, referente, redaktor, \
    redakteur, redakteurin, gestalter, gestalterin, projektmanager, projektmanagerin, produktmanager, \
    produktmanagerin, systemadministrator, systemadministratorin, fachinformatiker, fachinformatikerin, \
    bereichsleiter, bereichsleiterin, gruppenleiter, gruppenleiterin, geschaftsfuhrer, \
    geschaftsfuhrerin, leitung, teamleitung, softwareingenieur, softwareingenieurin, wissenschaftler, \
    wissenschaftlerin, programmeur, programmeuse, chercheur, chercheuse, charge, chargee, assistante, \
    consultante, technico, apprenti, apprentie, alternant, alternante, dirigeant, cientifico, \
    cientifica, investigador, investigadora, redactor, redactora, subdirector, aprendiz, cientista, \
    pesquisador, pesquisadora, coordenadora, redator, redatora, ricercatore, ricercatrice, addetto, \
    addetta, apprendista, stagista, ontwerper, onderzoeker, leidinggevende, projectleider, \
    afdelingshoofd, hoofd, boekhouder, verkoper, projektledare, teamledare, programmerare, ingenior, \
    prosjektleder, projektleder, tekniker, dyrektorka, kierowniczka, programistka, testerka, \
    projektantka, inzynierka, asystent, asystentka, stazystka, praktykant, разработчик, инженер, \
    менеджер, аналитик, дизаинер, директор, руководитель, специалист, стажер, тестировщик, архитектор, \
    тимлид, gelistirici, muhendis, muhendisi, mudur, muduru, uzman, uzmani, yonetici, kehittaja, \
    paallikko, johtaja, asiantuntija, vyvojar, programator, reditel, vedouci, member, approver, maintainer, \
    reviewer, committer, \
    master, chair, chairperson, chairman, chairwoman, volunteer, champion, buddy, delegate, secretaire, tresorier, \
    tresoriere, presidente, benevole, animateur, animatrice, formateur, formatrice, infirmier, infirmiere, medecin, \
    avocat, avocate, juriste, ouvrier, ouvriere, magasinier, chauffeur, livreur, serveur, serveuse, cuisinier, \
    cuisiniere, menuisier, charpentier, acheteur, acheteuse, planificateur, planificatrice, controleur, controleuse, \
    auditeur, auditrice, vorstand, fahrer, fahrerin, schweisser, monteur, mechaniker, mechanikerin, elektriker, \
    elektrikerin, pfleger, pflegerin, lehrer, lehrerin, jurist, juristin, verkaufer, verkauferin, koordinator, \
    koordinatorin, assistent, assistentin, konstrukteur, konstrukteurin, einkaufer, einkauferin, disponent, \
    disponentin, mitarbeiter, mitarbeiterin, beauftragter, beauftragte, comercial, contable, secretario, secretaria, \
    tesorero, tesorera, enfermero, enfermera, abogado, abogada, cocinero, cocinera, camarero, camarera, operario, \
    operaria, supervisora, capataz, mecanico, mecanica, electricista, conductor, conductora, comprador, compradora, \
    auditora, voluntario, voluntaria, presidenta, operador, operadora, advogado, advogada, enfermeiro, enfermeira, \
    motorista, eletricista, cozinheiro, cozinheira, tesoureiro, tesoureira, contabil, professora, segretario, \
    segretaria, tesoriere, avvocato, infermiere, infermiera, cuoco, cuoca, cameriere, cameriera, operaio, operaia, \
    meccanico, elettricista, autista, contabile, venditore, venditrice, magazziniere, insegnante, formatore, \
    revisore, verpleegkundige, leraar, kok, inkoper, magazijnmedewerker, sjukskoterska, larare, saljare, inkopare, \
    ekonom, kock, forare, selger, saelger, sykepleier, laerer, kokk, kierowca, mechanik, elektryk, sprzedawca, \
    nauczyciel, pielegniarka, prawnik, kucharz, kelner, magazynier, handlowiec, sekretarka, бухгалтер, юрист, \
    маркетолог, администратор, оператор, координатор, консультант, помощник, ассистент, секретарь, водитель, тренер, \
    программист, рекрутер, продавец, наставник";

/// Endings of role names in languages without spaces.
pub const ROLE_ENDINGS: &str = "エンジニア, マネージャー, マネジャー, ディレクター, アナリスト, スペシャリスト, \
    リーダー, デザイナー, 部長, 課長, 係長, 主任, 担当, 本部長, コンサルタント, アーキテクト, 工程师, \
    工程師, 经理, 經理, 主管, 总监, 總監, 分析师, 分析師, 专员, 專員, 架构师, 设计师, 엔지니어, 매니저, \
    팀장, 이사, 디렉터, 분석가, 리드, 개발자, 디자이너, プログラマー, プログラマ, オペレーター, \
    プロデューサー, プランナー, マーケター, サイエンティスト, 開発者, 研究員, 開発エンジニア, 程序员, \
    工程主管, 研究员, 顾问, 助理, 科学家, 开发者, 과학자, 컨설턴트, 스페셜리스트, 기획자, 마케터, \
    연구원, 대리, 과장, 차장, 부장, 사원, リード, チーフ, アソシエイト, インターン, コーチ, \
    アドバイザー, 技術者, 室長, 次長, 社員, メンバー, 专家, 负责人, 實習生, 实习生, 运营, 产品经理, \
    教练, 리더, 담당자, 전문가, 실장, 본부장, 인턴, 책임, 선임, 수석, 프로그래머";

/// Endings of role names in languages that write several words as one: `Hafenentwicklerin`, `Kajmedewerker`.
pub const COMPOUNDS: &str = "leiter, leiterin, leitung, entwickler, entwicklerin, ingenieur, ingenieurin, techniker, technikerin, \
    berater, beraterin, mitarbeiter, mitarbeiterin, meister, meisterin, fuhrer, fuhrerin, mechaniker, mechanikerin, \
    verwalter, verwalterin, planer, planerin, prufer, pruferin, spezialist, spezialistin, beauftragte, beauftragter, \
    manager, managerin, medewerker, ontwikkelaar, beheerder, adviseur, leider, kundige, utvecklare, ingenjor, \
    ledare, chef, handlaggare, tekniker, utvikler, udvikler, ingenior, leder, medarbejder, medarbeider, konsulent";

/// Nouns that come first where the language puts what is led behind them, or people do: `Director Ports`.
pub const HEADS: &str = "director, vp, svp, evp, leiter, leiterin, direktor, direktorin, directeur, directrice, responsable, \
    gerente, jefe, jefa, directora, diretor, diretora, responsabile, direttore, direttrice, kierownik, \
    dyrektor, ingenieur, ingenieure, ingeniero, ingeniera, engenheiro, engenheira, ingegnere, analista, \
    analyste, developpeur, developpeuse, desarrollador, head, gestionnaire, charge, chargee, chef, \
    technicien, technicienne, architecte, consultant, consultante, programador, programadora, \
    desarrolladora, desenvolvedor, desenvolvedora, especialista, tecnico, coordinador, coordinadora, \
    coordenador, coordenadora, sviluppatore, sviluppatrice, specialista, specjalista, specjalistka, \
    programista, inzynier";

/// Words that say how far along the ladder: alone, or before the rest of a role's name.
pub const RANKS: &str = "intern, junior, jr, associate, assistant, intermediate, mid, midlevel, senior, \
    sr, staff, principal, distinguished, lead, executive, vice, deputy, graduate, entry, apprentice, \
    fellow, praktikant, einsteiger, leitender, leitende, debutant, confirme, pleno, mediano, medior, \
    シニア, ジュニア, スタッフ, プリンシパル, リード, 高级, 初级, 中级, 资深, 高級, 初級, 中級, 시니어, \
    주니어, 스태프, midweight, expert, stagiaire, alternant, debutante, confirmee, berufseinsteiger, \
    berufserfahrener, erfahrener, erfahrene, mlodszy, mlodsza, starszy, starsza, glowny, glowna, \
    aprendiz, 上級, 主席, 首席, 助理, 实习, 수석, 선임, 신입, trainee, semi, semisenior, ssr, \
    entrylevel, angehender, angehende, stellvertretender, stellvertretende, fachlicher, fachliche, \
    auszubildender, werkstudent, intermediaire, experimente, experimentee, adjoint, adjointe, \
    principale, practicante, becario, becaria, estagiario, estagiaria, tirocinante, \
    aankomend, ervaren, erfaren, yngre, aldre, regularny, samodzielny, \
    младшии, старшии, ведущии, главныи, kidemli, kidemsiz, ミドル, 主任, 上席, 実習, 正高级, \
    副, 미들, 책임, 인턴, 주임, middle, fresher, novice";
