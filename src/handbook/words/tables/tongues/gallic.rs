//! The words of headings in French and Italian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// French.
pub const FRENCH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "niveau de remuneration, classification conventionnelle, position et coefficient, grade du poste, \
            niveau de classification, grade et echelon, groupe de remuneration, niveau hierarchique, \
            bande salariale, fourchette de grade, niveau d'emploi, classe d'emploi, categorie d'emploi, \
            groupe d'emploi, cotation du poste",
        ),
        (
            NiceToHave,
            "est un plus, seraient apprecies, competences appreciees, competences souhaitees, qualites appreciees, \
            bonus apprecies, points bonus, atouts supplementaires, constitue un atout, constituerait un atout, \
            atouts apprecies",
        ),
        (
            Responsibilities,
            "missions et responsabilites, responsabilites et missions, missions et activites, \
            activites et responsabilites, activites et taches, role et responsabilites, roles et responsabilites, \
            principales missions, principales responsabilites, principales activites, principales taches, \
            description des missions, descriptif des missions, champ de responsabilite, champs de responsabilite, \
            domaines de responsabilite, domaine de responsabilite, perimetre de responsabilite, \
            fonctions principales, attributions principales, taches et responsabilites, missions du poste, \
            contenu du poste",
        ),
        (
            Requirements,
            "qualifications requises, qualification requise, competences et qualifications, \
            competences et experience, conditions d'acces, exigences du poste, experience requise, \
            experience et competences, experience et formation, formation requise, formation et competences, \
            profil du candidat, pre requis du poste, savoirs et savoir faire, attentes vis a vis du candidat, \
            diplomes et experience, criteres requis, connaissances et competences",
        ),
        (
            PerformanceIndicators,
            "indicateurs cles de performance, indicateurs de resultat, indicateurs de resultats, \
            indicateurs de suivi, criteres d'evaluation, criteres de performance, criteres de succes, \
            objectifs et indicateurs, mesure de la performance, mesures de performance, indicateurs et objectifs, \
            kpi et objectifs, evaluation de la performance, facteurs de reussite, objectifs mesurables",
        ),
        (
            CareerLadder,
            "evolutions de carriere, evolution dans le poste, perspectives de carriere, possibilites d'evolution, \
            opportunites d'evolution, opportunites de carriere, plan de carriere, progression de carriere, \
            chemin de carriere, cheminement de carriere, trajectoire de carriere, mobilite interne, \
            mobilites possibles, evolution et mobilite, echelons suivants, suite de carriere, \
            mobilite professionnelle, progression professionnelle",
        ),
        (
            HiringProcess,
            "deroulement des entretiens, deroulement du processus, deroule du recrutement, deroule des entretiens, \
            modalites de recrutement, modalites de candidature, procedure de recrutement, procedure de selection, \
            procedure d'embauche, etapes de selection, etapes du processus, etapes du processus de recrutement, \
            etapes d'entretien, parcours de candidature, parcours candidat, entretiens et selection, \
            processus de candidature",
        ),
        (
            Overview,
            "objet du poste, objectif du poste, objectifs du poste, presentation du role, description du role, \
            description de l'emploi, vue d'ensemble, intitule et finalite, contexte du poste, a propos du role, \
            le role, definition du poste, votre poste, sommaire du poste",
        ),
    ],
    phrases: &[
        (JobGrade, "classification, coefficient"),
        (
            NiceToHave,
            "ce serait un plus, c'est un plus, si en plus vous, si en plus tu, on apprecierait, \
            ce serait encore mieux si, encore mieux si, apprecie, apprecies, appreciees, souhaite, souhaites, \
            souhaitees, idealement, facultatif",
        ),
        (
            Responsibilities,
            "que fait un, que fait une, que fait le, que fait la, vous serez en charge de, tu seras en charge de, ce que vous accomplirez, au programme, \
            votre terrain de jeu, ton terrain de jeu, dans ce role vous, a ce poste vous, au quotidien vous, \
            que ferez vous au quotidien, votre job, ton job, en tant que, perimetre",
        ),
        (
            Requirements,
            "ce que nous attendons de vous, vous correspondez a ce poste si, ce poste est pour vous si, \
            vous etes fait pour ce poste si, vous aimerez ce poste si, pourquoi vous, vos atouts pour reussir, \
            ce qui vous caracterise, vous vous reconnaissez, vous disposez de, tu disposes de, on recherche, \
            nous recherchons, on cherche quelqu'un qui, ce que l'on recherche, ce que vous avez, experience, \
            savoirs, \
            nous recherchons quelqu'un qui, nous recherchons une personne qui, nous cherchons quelqu'un qui",
        ),
        (
            PerformanceIndicators,
            "comment votre reussite est mesuree, comment ta reussite est mesuree, comment la reussite est mesuree, \
            comment le succes est mesure, comment mesurons nous, a quoi ressemble le succes, \
            a quoi ressemble la reussite, vous aurez reussi si, metriques",
        ),
        (
            CareerLadder,
            "ou mene ce poste, ou mene ce role, quelles evolutions, quelles perspectives, vers quoi evoluer, \
            apres ce poste, votre avenir, ton avenir, et demain, debouches, avancement",
        ),
        (
            HiringProcess,
            "comment se deroule le recrutement, comment se deroulent les entretiens, comment nous rejoindre, \
            le processus en bref, le parcours de recrutement, ce qui vous attend, vos etapes de recrutement, \
            notre process, notre process de recrutement, process de recrutement, selection, embauche",
        ),
        (Overview, "resume"),
    ],
    leading: &[
        (Responsibilities, "missions, perimetre, principales responsabilites"),
        (Requirements, "profil, savoirs, conditions requises"),
        (PerformanceIndicators, "comment votre reussite, comment la reussite, comment nous mesurons, comment mesurer"),
        (CareerLadder, "possibilites d'evolution, opportunites d'evolution"),
    ],
    levels: "niveaux d'experience, niveaux du poste, niveaux de poste, paliers, degres, echelons de carriere, \
        niveaux de carriere",
    specialties: "specialisations, specialisation, specialites, specialite, domaines d'intervention, \
        domaines de specialisation, axes de specialisation, filieres",
    descriptions: "description du role, description de l'emploi",
    roles: "acheteur, educateur, educatrice, ergonome, geometre, graphiste, hote, integrateur, integratrice, delegue, \
        deleguee, directrice, redactrice, analyste, scientifique, testeur, testeuse, operateur, operatrice, \
        receptionniste, psychologue, designeuse, statisticien, statisticienne, preparateur, preparatrice, \
        superviseur, superviseuse, agent, agente, employe, employee, correspondant, correspondante, urbaniste, \
        journaliste, infographiste, doctorant, doctorante, bibliothecaire",
    heads: "developpeur, agente, analyste, ingenieur, directeur, directrice, infirmier, infirmiere, educateur, \
        delegue, operateur, operatrice, redacteur, redactrice, concepteur, conceptrice, coordinateur, \
        coordinatrice, conseiller, conseillere, assistante, comptable, juriste, employe, employee, vendeur, \
        acheteur, acheteuse, formateur, chercheur",
    ranks: "experimentee, avance, avancee, referent, referente, apprentie, intermediaire",
    ..NONE
};

/// Italian.
pub const ITALIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "livello ccnl, livello di seniority, grado del ruolo, categoria contrattuale, \
            categoria di inquadramento, inquadramento contrattuale, livello salariale, livello professionale, \
            fascia retributiva, banda retributiva, classe retributiva, livello del ruolo",
        ),
        (
            NiceToHave,
            "costituiscono titolo preferenziale, requisiti desiderabili, competenze gradite, desiderabile, \
            desiderabili, preferibilmente, sara un plus, e un plus, rappresenta un plus, \
            requisiti aggiuntivi graditi, competenze preferenziali",
        ),
        (
            Responsibilities,
            "mansioni e responsabilita, principali mansioni, principali attivita, principali responsabilita, \
            principali compiti, compiti e responsabilita, responsabilita e compiti, attivita e responsabilita, \
            ruolo e responsabilita, ruoli e responsabilita, ambito di responsabilita, aree di responsabilita, \
            descrizione delle attivita, doveri",
        ),
        (
            Requirements,
            "requisiti del ruolo, requisiti di accesso, competenze e conoscenze, abilita richieste, \
            esperienza e formazione, formazione ed esperienza, formazione e esperienza, titolo di studio, \
            titoli di studio, profilo del candidato, il profilo, aspettative verso il candidato, \
            istruzione ed esperienza, prerequisiti, \
            doti personali, qualita personali, caratteristiche personali",
        ),
        (
            PerformanceIndicators,
            "indicatori chiave di prestazione, indicatori chiave di performance, indicatori di risultato, \
            indicatori di efficacia, metriche di performance, criteri di valutazione, criteri di successo, \
            obiettivi e indicatori, obiettivi e metriche, obiettivi misurabili, valutazione delle prestazioni, \
            misure di successo, kpi e obiettivi",
        ),
        (
            CareerLadder,
            "opportunita di crescita, opportunita di carriera, opportunita di sviluppo, possibilita di carriera, \
            possibilita di sviluppo, prospettive di crescita, prospettive, crescita di carriera, \
            avanzamento di carriera, avanzamento, progressione di carriera, sbocchi di carriera, \
            piano di carriera, percorso professionale, scala di carriera, passi successivi, passo successivo, \
            ruolo successivo",
        ),
        (
            HiringProcess,
            "iter selettivo, processo selettivo, fasi del processo, fasi del processo di selezione, \
            fasi di assunzione, fasi del colloquio, percorso di assunzione, procedura di selezione, \
            modalita di selezione, processo di candidatura, processo di colloquio, colloqui di selezione, \
            selezione e assunzione, come candidarsi, iter di assunzione, tappe della selezione, step di selezione, \
            processo di recruiting e selezione",
        ),
        (
            Overview,
            "obiettivo del ruolo, descrizione della posizione, descrizione del lavoro, panoramica del ruolo, \
            sul ruolo, finalita del ruolo, sintesi del ruolo, introduzione, missione del ruolo, presentazione",
        ),
    ],
    phrases: &[
        (JobGrade, "livello, categoria"),
        (
            NiceToHave,
            "ancora meglio se, ci piacerebbe se, apprezziamo se, sarebbe bello se, gradito, graditi, gradita, \
            apprezzato, apprezzati, opzionale, opzionali",
        ),
        (
            Responsibilities,
            "cosa fa un, cosa fa una, cosa fa uno, cosa fa il, cosa farai in questo ruolo, cosa ti chiediamo di fare, quali saranno le tue attivita, la tua missione, \
            la tua giornata, il tuo lavoro, in questo ruolo, sarai responsabile di, funzioni",
        ),
        (
            Requirements,
            "cosa cerchiamo in te, chi stiamo cercando, cosa ci aspettiamo, cosa ci aspettiamo da te, \
            cosa devi sapere fare, i tuoi requisiti, la tua esperienza, cerchiamo, stiamo cercando, \
            sei la persona giusta se, fai per noi se, possiedi, cosa porti con te, capacita, abilita, esperienza",
        ),
        (
            PerformanceIndicators,
            "come misuriamo i risultati, come viene misurato il successo, come valutiamo i risultati, \
            come si misura il successo",
        ),
        (
            CareerLadder,
            "dove ti porta questo ruolo, dove porta questo ruolo, dove puoi crescere, dopo questo ruolo, \
            il tuo percorso, cosa viene dopo, sviluppo, crescita, carriera, sbocchi, promozione",
        ),
        (
            HiringProcess,
            "come avviene la selezione, il nostro processo di selezione, come funziona il processo, \
            cosa succede dopo la candidatura",
        ),
        (Overview, "ruolo, sintesi, contesto"),
    ],
    leading: &[
        (Responsibilities, "funzioni, doveri, mansioni, compiti"),
        (Requirements, "chi cerchiamo, chi vogliamo, titolo di studio, prerequisiti"),
        (PerformanceIndicators, "come misuriamo, come viene misurato, come si misura"),
        (CareerLadder, "opportunita di, prospettive di, possibilita di, sviluppo di"),
        (HiringProcess, "come funziona la selezione, come si svolge"),
    ],
    levels: "livelli di esperienza, livelli del ruolo, gradi, livelli professionali, livelli di inquadramento",
    specialties: "specializzazione, ambiti di specializzazione, ambiti, aree di competenza, aree di focus, indirizzi, \
        ambiti di competenza",
    descriptions: "descrizione della posizione, descrizione del lavoro",
    roles: "ingegnera, analista, commerciale, medico, psicologo, psicologa, docente, tecnico, tecnica, direttore, \
        scienziato, scienziata, collaudatore, collaudatrice, agente, rappresentante, amministratore, \
        amministratrice, assistente, educatore, educatrice, farmacista, giornalista, grafico, redattore, \
        redattrice, supervisore, stratega, economista, giurista, receptionist, commesso, commessa, cassiere, \
        cassiera, esperto, esperta, coordinatore",
    heads: "ingegnere, ingegnera, infermiere, infermiera, medico, tecnico, tecnica, addetto, addetta, impiegato, \
        impiegata, assistente, agente, rappresentante, coordinatore, coordinatrice, progettista, programmatore, \
        programmatrice, analista, capo, architetto, docente, educatore, educatrice, operatore, operatrice, \
        amministratore, scienziato, ricercatore, ricercatrice, venditore, venditrice, contabile, esperto, esperta, \
        collaudatore",
    ranks: "intermedio, intermedia, avanzato, avanzata, esperto, esperta, associato, associata, apprendista, stagista, \
        vice",
    ..NONE
};
