//! The words of headings in Italian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Italian.
pub const ITALIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "livello ccnl, livello di seniority, grado del ruolo, categoria contrattuale, \
            categoria di inquadramento, inquadramento contrattuale, livello salariale, livello professionale, \
            fascia retributiva, banda retributiva, classe retributiva, livello del ruolo, livello retributivo, \
            inquadramento, fascia salariale, livello contrattuale, livello di inquadramento, \
            classe stipendiale",
        ),
        (
            NiceToHave,
            "completano il profilo, costituiscono titolo preferenziale, requisiti desiderabili, \
            competenze gradite, desiderabile, desiderabili, preferibilmente, sara un plus, e un plus, \
            rappresenta un plus, requisiti aggiuntivi graditi, competenze preferenziali, titolo preferenziale, \
            requisiti preferenziali, costituisce titolo preferenziale, gradito, graditi, requisiti graditi, \
            titoli preferenziali, preferibile, costituisce un plus, costituira un plus",
        ),
        (
            Responsibilities,
            "mansioni e responsabilita, principali mansioni, principali attivita, principali responsabilita, \
            principali compiti, compiti e responsabilita, responsabilita e compiti, attivita e responsabilita, \
            ruolo e responsabilita, ruoli e responsabilita, ambito di responsabilita, aree di responsabilita, \
            descrizione delle attivita, doveri, responsabilita, mansioni, compiti, attivita, \
            attivita principali, responsabilita principali, compiti principali, mansione",
        ),
        (
            Requirements,
            "requisiti del ruolo, requisiti di accesso, competenze e conoscenze, abilita richieste, \
            esperienza e formazione, formazione ed esperienza, formazione e esperienza, titolo di studio, \
            titoli di studio, profilo del candidato, il profilo, aspettative verso il candidato, \
            istruzione ed esperienza, prerequisiti, doti personali, qualita personali, \
            caratteristiche personali, requisiti, competenze, qualifiche, requisiti minimi, \
            requisiti richiesti, esperienza richiesta, conoscenze, conoscenze e competenze, \
            requisiti e competenze, profilo, profilo richiesto, capacita richieste",
        ),
        (
            PerformanceIndicators,
            "indicatori chiave di prestazione, indicatori chiave di performance, indicatori di risultato, \
            indicatori di efficacia, metriche di performance, criteri di valutazione, criteri di successo, \
            obiettivi e indicatori, obiettivi e metriche, obiettivi misurabili, valutazione delle prestazioni, \
            misure di successo, kpi e obiettivi, indicatori di performance, indicatori di prestazione, \
            indicatori di successo, indicatori chiave, metriche di successo",
        ),
        (
            CareerLadder,
            "opportunita di crescita, opportunita di carriera, opportunita di sviluppo, possibilita di carriera, \
            possibilita di sviluppo, prospettive di crescita, prospettive, crescita di carriera, \
            avanzamento di carriera, avanzamento, progressione di carriera, sbocchi di carriera, \
            piano di carriera, percorso professionale, scala di carriera, passi successivi, passo successivo, \
            ruolo successivo, percorso di carriera, crescita professionale, sviluppo di carriera, \
            prossimo passo, prossimi passi, prossimo livello, livello successivo, percorso di crescita, \
            sviluppo professionale, evoluzione di carriera, possibilita di crescita, sviluppi di carriera, \
            prospettive di carriera",
        ),
        (
            HiringProcess,
            "iter selettivo, processo selettivo, fasi del processo, fasi del processo di selezione, \
            fasi di assunzione, fasi del colloquio, percorso di assunzione, procedura di selezione, \
            modalita di selezione, processo di candidatura, processo di colloquio, colloqui di selezione, \
            selezione e assunzione, come candidarsi, iter di assunzione, tappe della selezione, \
            step di selezione, processo di recruiting e selezione, processo di selezione, \
            processo di assunzione, colloqui, processo di recruiting, iter di selezione, fasi della selezione, \
            fasi di selezione, percorso di selezione",
        ),
        (
            Overview,
            "obiettivo del ruolo, descrizione della posizione, descrizione del lavoro, panoramica del ruolo, \
            sul ruolo, finalita del ruolo, sintesi del ruolo, introduzione, missione del ruolo, presentazione, \
            panoramica, il ruolo, la posizione, descrizione, descrizione del ruolo, scopo, scopo del ruolo, \
            scopo della posizione, in breve, missione",
        ),
    ],
    phrases: &[
        (JobGrade, "livello, categoria"),
        (
            NiceToHave,
            "ancora meglio se, ci piacerebbe se, apprezziamo se, sarebbe bello se, opzionale, opzionali, \
            sarebbe un plus, e un plus, sono un plus",
        ),
        (
            Responsibilities,
            "cosa fa un, cosa fa una, cosa fa uno, cosa fa il, cosa ti chiediamo di fare, \
            quali saranno le tue attivita, la tua missione, la tua giornata, il tuo lavoro, in questo ruolo, \
            sarai responsabile di, funzioni, cosa farai, di cosa ti occuperai, le tue responsabilita, \
            cosa ti aspetta, le tue attivita, il tuo ruolo, di cosa si occupa, cosa fara, aspettative, farai, \
            ti occuperai di, cosa fa, cosa fai, che cosa fa, che cosa farai, le tue mansioni, i tuoi compiti, \
            nel quotidiano",
        ),
        (
            Requirements,
            "chi stiamo cercando, cosa ci aspettiamo, i tuoi requisiti, la tua esperienza, cerchiamo, \
            stiamo cercando, sei la persona giusta se, fai per noi se, possiedi, cosa porti con te, capacita, \
            abilita, esperienza, cosa cerchiamo, cosa ti serve, chi cerchiamo, chi sei, il tuo profilo, \
            le tue competenze, cosa chiediamo, cosa richiediamo, il tuo bagaglio, cosa porti, hai, sei, avrai, \
            formazione, cosa serve, cosa ti chiediamo, che cosa cerchiamo, di cosa hai bisogno, cosa devi avere, \
            cosa devi sapere, le tue qualita, fa per te se, questo ruolo fa per te se, condizioni richieste, \
            titoli, titoli richiesti, titoli di studio",
        ),
        (
            PerformanceIndicators,
            "come misuriamo i risultati, come viene misurato il successo, come valutiamo i risultati, \
            come si misura il successo, come valutiamo, come misuriamo il successo",
        ),
        (
            CareerLadder,
            "dove ti porta questo ruolo, dove porta questo ruolo, dove puoi crescere, dopo questo ruolo, \
            il tuo percorso, cosa viene dopo, sviluppo, crescita, carriera, sbocchi, e poi, come crescere, \
            dove puoi arrivare, evoluzione, come cresce, come cresci, dove puoi andare, il tuo futuro, \
            la tua carriera, possibili sviluppi, la tua crescita, progressione, evoluzione professionale",
        ),
        (
            HiringProcess,
            "fasi del concorso, prove del concorso, come avviene la selezione, come funziona il processo, \
            cosa succede dopo la candidatura, come candidarsi, come selezioniamo, come assumiamo, selezione, \
            il processo, come funziona, come si svolge la selezione, le fasi, i passi, il nostro processo, \
            candidatura, candidature",
        ),
        (Overview, "ruolo, sintesi, contesto"),
    ],
    leading: &[
        (Responsibilities, "funzioni, doveri, mansioni, compiti, responsabilita, attivita"),
        (
            Requirements,
            "chi cerchiamo, chi vogliamo, titolo di studio, prerequisiti, profilo, requisiti, competenze, \
            conoscenze, qualifiche, necessario per",
        ),
        (PerformanceIndicators, "come misuriamo, come viene misurato, come si misura, indicatori, metriche"),
        (CareerLadder, "opportunita di, possibilita di, sviluppo di, percorso di carriera"),
        (HiringProcess, "come si svolge, processo di selezione"),
    ],
    senses: &[
        (
            Sense::Does,
            "mansioni, responsabilita, attivita, compiti, farai, occupera, ti occupi, si occupa, \
            sarai responsabile, svolgera, gestirai, incarichi, giornata tipo, consiste., prevede, comprende, \
            ti aspetta, responsabile di, nel dettaglio, comporta., svilupperai, sfide, le tue giornate, \
            contenuti del ruolo, contenuto del ruolo, contenuti della posiz, contributo atteso",
        ),
        (Sense::Part, "ruolo, missione, sfida, giornata, lavoro., contributo, impatto, quotidian"),
        (Sense::Yours, "tuo., tua., tue., tuoi, ti., te., tu."),
        (
            Sense::Brings,
            "requisit, profilo, cerchiamo, ricerchiamo, cercando, chiediamo, richiediamo, aspettiamo, \
            candidato ideale, candidata ideale, chi sei, sei tu, sei la persona, fa per te, se sei, se hai, \
            servono, porti., qualifiche, hai bisogno, devi avere, possiedi, ti serve, cosa serve, saper fare, \
            caratteristiche, fai al caso, importante per noi, indispensabile, fa al caso, ti riconosc, \
            giusta per te, devi saper, dovresti sapere, vogliamo, richiede., di sapere",
        ),
        (
            Sense::Trait,
            "competenz, conoscenz, esperienz, formazion, titolo di stud, titoli di stud, capacita, abilita, \
            attitudin, istruzion, laurea, skills., diploma, candidat",
        ),
        (
            Sense::Needed,
            "richiest, necessar, ricercat, ideale, minim, fondamental, indispensabil, essenzial, obbligator, \
            personali",
        ),
        (
            Sense::Wishes,
            "preferenzial, un plus, gradit, completano il prof, costituisc, nice to have, apprezzat, preferibil, \
            desiderabil, sarebbe gradito, non indispensabile, non obbligatori, ancora meglio, punti extra, \
            sarebbe bello, sarebbe ideale, ciliegina, titoli di merito, titolo di merito, meglio se, a favore",
        ),
        (Sense::Hired, "processo di selez, processo di assun, iter di selez, iter selett, ricerca e selez"),
        (Sense::Hiring, "selez, assun, colloqui, candidar, recruit, assumiamo"),
        (Sense::Steps, "processo, fasi, fase, passi., passo, iter., come., step, tappe, tappa"),
        (
            Sense::Climbs,
            "percorso di carr, percorso di cresc, percorsi di cresc, opportunita di cresc, opportunita di carr, \
            opportunita di svil, crescita prof, sviluppo prof, prospettive, avanzament, promozion, \
            potrai crescere, puoi crescere, come crescer",
        ),
        (Sense::Career, "carriera, prossim, professionale"),
        (Sense::Growth, "crescit, crescer, svilupp, evoluz, prospettiv, passo, opportunita"),
        (
            Sense::Judged,
            "metriche, criteri di succ, criteri di val, indicatori, come verrai valut, \
            come sarai valut, come ti valut, come viene valut",
        ),
        (Sense::Measure, "indicator, misur, criter, valuti, valuter, metric, capiamo, sapremo"),
        (Sense::Success, "prestazion, risultat, bene., successo"),
        (
            Sense::Other,
            "offr, benefit, chi siamo, perche, sede., retribuzion, stipendio, contratto, azienda, il team, \
            su di noi, vantagg, client, orario, dove., luogo, cultura, valori, imparerai, pacchetto, \
            cosa avrai, riceverai, contatti, con chi, troverai da noi, la nostra storia, ti proponiamo, \
            lavora con noi, ecco perche",
        ),
    ],
    levels: "livelli di esperienza, livelli del ruolo, gradi, livelli professionali, livelli di inquadramento, \
        livelli, livello, livelli di seniority",
    specialties: "specializzazione, ambiti di specializzazione, ambiti, aree di competenza, aree di focus, indirizzi, \
        ambiti di competenza, specializzazioni, aree di specializzazione",
    contents: "indice, glossario",
    descriptions: "descrizione della posizione, descrizione del lavoro, descrizione del ruolo",
    ranks: &[
        (Height::Learner, "tirocinante, apprendista, stagista"),
        (Height::Entry, "associato, associata, iniziale, principiante"),
        (Height::Middle, "intermedio, intermedia"),
        (Height::Senior, "avanzato, avanzata, esperto, esperta"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "ingegnere, responsabile, direttrice, sviluppatore, tirocinante, programmatore, programmatrice, \
            progettista, consulente, impiegato, impiegata, architetto, capo, ricercatore, ricercatrice, \
            addetto, addetta, apprendista, stagista, presidente, referente, segretario, segretaria, \
            tesoriere, avvocato, infermiere, infermiera, cuoco, cuoca, cameriere, cameriera, operaio, \
            operaia, meccanico, elettricista, autista, contabile, venditore, venditrice, magazziniere, \
            insegnante, formatore, revisore, ingegnera, analista, commerciale, medico, psicologo, psicologa, \
            docente, tecnico, tecnica, direttore, scienziato, scienziata, collaudatore, collaudatrice, \
            agente, rappresentante, amministratore, amministratrice, assistente, educatore, educatrice, \
            farmacista, giornalista, grafico, redattore, redattrice, supervisore, stratega, economista, \
            giurista, commesso, commessa, cassiere, cassiera, esperto, esperta, coordinatore",
        ),
        (
            Uses::HEAD,
            "responsabile, direttore, direttrice, sviluppatore, sviluppatrice, ingegnere, ingegnera, infermiere, \
            infermiera, medico, tecnico, tecnica, addetto, addetta, impiegato, impiegata, assistente, agente, \
            rappresentante, coordinatore, coordinatrice, progettista, programmatore, programmatrice, analista, \
            capo, architetto, docente, educatore, educatrice, operatore, operatrice, amministratore, scienziato, \
            ricercatore, ricercatrice, venditore, venditrice, contabile, esperto, esperta, collaudatore",
        ),
        (Uses::STEP, "livello, profilo, categoria"),
        (Uses::JOINT, "per, di, della, da, de"),
        (Uses::AS, "come"),
        (Uses::AND, "e"),
        (Uses::WITH, "con"),
        (Uses::ROLES, "ruoli"),
        (Uses::ARTICLE, "il, lo, la, le, gli, i"),
        (Uses::TRAIT, "formazione, esperienza, competenze, conoscenze"),
        (
            Uses::BROUGHT,
            "esperienza, conoscenza, conoscenze, competenza, competenze, capacita, laurea, padronanza, hai, sei",
        ),
        (Uses::HIRES, "colloquio, colloqui, proposta"),
        (Uses::GIVES, "offriamo, perche"),
        (Uses::OURS, "noi, nostra, nostro, azienda"),
        (Uses::FOREIGN, "di, cosa, ti, il, gli, che, dove, la, lo, tu"),
        (Uses::GRADE, "fascia, banda"),
    ],
    ..NONE
};
