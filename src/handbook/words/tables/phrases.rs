//! What headings say of their kind in other words than its noun, in the languages of handbooks.
//!
//! Invariant: every entry is written as [`super::super::normal()`] gives it (folded, no punctuation), which a test holds.

use crate::handbook::Kind;

use Kind::{CareerLadder, HiringProcess, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities};

/// Headings that mean a kind as a whole, in other words. Those of three words and more are matched from their start.
pub const PHRASES: &[(Kind, &str)] = &[
    (
        Responsibilities,
        "is expected to, expected to, what you'll accomplish, what you will accomplish, \
        what you'll be up to, what you'll get up to, what you will be responsible for, here's what you'll do, \
        the role involves, the job involves, what the role involves, what the job involves, responsible for, \
        things you'll do, how you'll contribute, how you will contribute, your contribution, what you'll do, what you will do, what you'll be doing, what you will be doing, what you do, \
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
        这个角色做什么, 你会做什么, 你将做什么, 你每天做什么, やること, あなたにお願いしたいこと, 任せたいこと, 하게 될 일, 이런 일을 해주세요, 무슨 일을 하나요, \
        what the work looks like, what the job looks like, what the role looks like, what your day looks like, \
        what your days look like, what a day looks like, what the day looks like, how you'll spend your days, \
        au quotidien, en el dia a dia, no dia a dia, nel quotidiano, jouw dag, je dag, jouw dagelijkse werk, \
        dette skal du gjore, det skal du gjore, det her skal du lave, det har kommer du att gora, din dag, \
        din hverdag, din vardag, twoj dzien, jak wyglada praca, wie dein tag aussieht, wie ihr tag aussieht, \
        wie die arbeit aussieht, a quoi ressemble le poste, a quoi ressemble une journee, como es el dia a dia, \
        como es un dia",
    ),
    (
        Requirements,
        "should have, qualities, abilities, skill set, could this be you, \
        you're someone who, you are someone who, what makes you a good fit, who should apply, ideally you have, \
        we're looking for someone, we are looking for someone, about you, who you are, what you bring, what you'll bring, what you will bring, what you'll need, \
        what you need, what you have, you may be a fit, you might be a fit, \
        you may be a good fit, you might be a good fit, you're a good fit, you are a good fit, \
        what we're looking for, what we are looking for, what we look for, who we're looking for, \
        who we are looking for, your profile, your background, your experience, your skills, you have, \
        you'll have, you bring, was du mitbringst, was sie mitbringen, \
        das bringst du mit, das bringen sie mit, ce que vous apportez, requires skills, lo que aportas, \
        lo que buscamos, o que buscamos, o que esperamos, cosa cerchiamo, wat breng je, wat je meebrengt, \
        requires, who are you, who we need, you are, what it takes, what you know, what makes you a great fit, \
        what you'll bring to the team, must have skills, \
        das solltest du mitbringen, was wir erwarten, was wir suchen, \
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
        어떤 분을 찾나요, essential, essentials, \
        dit heb je nodig, dit moet je kunnen, \
        vi onsker oss deg som, vi onsker oss, vi ser etter en som, vi soger dig som, vi soker deg som, \
        du passer om du, du passt zu uns wenn, sie passen zu uns wenn, das passt zu dir wenn, \
        ce poste est pour toi si, ce poste est fait pour, este puesto es para ti si, esta vaga e para voce se, \
        fa per te se, questo ruolo fa per te se, past bij jou als, ta rola jest dla ciebie jesli",
    ),
    (
        PerformanceIndicators,
        "metrics, okrs, key results, what does success look like, how we measure, how you'll be measured, how you will be measured, how success is measured, \
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
        metriche chiave, 如何衡量成功, 成功の測り方, 評価のポイント, 성공을 어떻게 측정하나요, \
        how we'll know it's working, how we will know it's working, how we'll know you're doing well, \
        how you'll know you're doing well, how we know you're succeeding, how we measure success, \
        how you know it's working",
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
        how you advance, how to advance, promotion, \
        growing from here, grow from here, where you grow, how you grow from here, room to grow, \
        ta progression, votre progression, possibili sviluppi, la tua crescita, verder groeien, veien videre, \
        vejen videre, vagen vidare, dalsza sciezka, dalsza kariera, tu progresion, sua progressao, \
        weiter geht's, wie du weiterkommst, wie sie weiterkommen, ihre entwicklungsmoglichkeiten, \
        deine entwicklungsmoglichkeiten",
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
        jak to wyglada, nasz proces, как проходит отбор, этапы, 流程, 選考の進め方, 채용은 이렇게 진행돼요, \
        our process, from application to offer, from first call to offer, what the process looks like, \
        notre processus, nuestro proceso, nosso processo, il nostro processo, unser prozess, ons proces, \
        var process, vores proces, var prosess, solliciteren, slik soker du, sadan soger du, zo solliciteer je, \
        hoe te solliciteren, jak sie zglosic, jak wyglada proces, wie der prozess aussieht, \
        wie der prozess ablauft",
    ),
    (
        NiceToHave,
        "bonus points if, bonus if you, it's a plus if, it would be a plus if, extra credit if, \
        even better if, nice if you, would be nice if, das ist ein plus, wat mooi meegenomen is, \
        det ar meriterande om, 이런 분이면 더 좋습니다, 이런 경험이 있다면 더 좋습니다, bonus points for, \
        it's great if, it is great if, it's also great if, it is also great if, it is a bonus if, you get extra points, schon ware, toll ware, optimal ware, \
        on adore si, ce serait un plus si, suma puntos si, seria genial, seria um plus, sarebbe un plus, \
        het is een pre, een pre is, 이런 분이면 더 좋아요, 이런 분이면 더욱 좋아요, \
        이런 경험이 있으면 좋아요, bonus, plus, extras, extra's, atout, un atout, it'd be great if, \
        it would be great if, we'd love it if, it helps if, it'd be nice if, \
        it's a bonus if you have, it is a bonus if you have, it's a bonus if, bonus if you have, \
        extra points for, gut zu haben, das ware super, das ware ein bonus, ce qui serait un plus, \
        un vrai plus, le petit plus, plus si, sumaria, suma si, sera un plus, conta pontos, ganha pontos, \
        e un plus, sono un plus, extra pluspunten, bra att ha, fint a ha, godt at have, bedzie plusem, \
        dobrze jesli, преимущества кандидата, 如果你还有, こんな方は歓迎, 있으면 더 좋아요, \
        you'd stand out with, you'll stand out if, you'll stand out with, you will stand out if, \
        what will make you stand out, what makes you stand out, what would make you stand out, \
        stand out if you, it'd be great if you, we'd be thrilled if",
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
        umiejetnosci, kwalifikacje, требования, навыки, necesario para, necesaria para, necessario para, \
        necessaria para, necessaire pour, necessario per",
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
        "you will, you'll, you will be, you'll be, you will be working on, you'll be working on, does the job entail, \
        responsible for",
    ),
    (
        Requirements,
        "we look for, we are looking for, we're looking for, are we looking for, we need from you, you should have, \
        you should bring, skills you need, skills you'll need, you might be",
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
