//! The words of headings in French.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
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
            groupe d'emploi, cotation du poste, echelon, niveau de poste, echelle salariale, niveau salarial, \
            grille salariale, classe salariale, classement du poste",
        ),
        (
            NiceToHave,
            "est un plus, seraient apprecies, competences appreciees, competences souhaitees, \
            qualites appreciees, bonus apprecies, points bonus, atouts supplementaires, constitue un atout, \
            constituerait un atout, atouts apprecies, atouts, les plus, serait un plus, souhaite, souhaites, \
            apprecies, un plus, serait apprecie, ce serait un plus, les atouts, serait un atout, les petits plus",
        ),
        (
            Responsibilities,
            "missions et responsabilites, responsabilites et missions, missions et activites, \
            activites et responsabilites, activites et taches, role et responsabilites, \
            roles et responsabilites, principales missions, principales responsabilites, principales activites, \
            principales taches, description des missions, descriptif des missions, champ de responsabilite, \
            champs de responsabilite, domaines de responsabilite, domaine de responsabilite, \
            perimetre de responsabilite, fonctions principales, attributions principales, \
            taches et responsabilites, missions du poste, contenu du poste, responsabilites, missions, taches, \
            responsabilites principales, missions principales, activites, activites principales, \
            mission principale, activites cles, taches principales, tache, mission generale, \
            contributions attendues, contribution attendue, perimetre d'intervention",
        ),
        (
            Requirements,
            "qualifications requises, qualification requise, competences et qualifications, \
            competences et experience, conditions d'acces, exigences du poste, experience requise, \
            experience et competences, experience et formation, formation requise, formation et competences, \
            profil du candidat, pre requis du poste, savoirs et savoir faire, attentes vis a vis du candidat, \
            diplomes et experience, criteres requis, connaissances et competences, exigences, prerequis, \
            profil recherche, votre profil, competences requises, criteres, formation et experience, \
            competences attendues, savoir faire, savoir etre, connaissances, pre requis, qualites requises, \
            conditions requises, profil attendu",
        ),
        (
            PerformanceIndicators,
            "indicateurs cles de performance, indicateurs de resultat, indicateurs de resultats, \
            indicateurs de suivi, criteres d'evaluation, criteres de performance, criteres de succes, \
            objectifs et indicateurs, mesure de la performance, mesures de performance, \
            indicateurs et objectifs, kpi et objectifs, evaluation de la performance, facteurs de reussite, \
            objectifs mesurables, indicateurs de performance, indicateurs cles, indicateurs de reussite, \
            indicateurs de succes, criteres de reussite, mesure du succes, mesures de succes",
        ),
        (
            CareerLadder,
            "evolutions de carriere, evolution dans le poste, perspectives de carriere, \
            possibilites d'evolution, opportunites d'evolution, opportunites de carriere, plan de carriere, \
            progression de carriere, chemin de carriere, cheminement de carriere, trajectoire de carriere, \
            mobilite interne, mobilites possibles, evolution et mobilite, echelons suivants, suite de carriere, \
            mobilite professionnelle, progression professionnelle, evolution de carriere, parcours de carriere, \
            echelle de carriere, evolution professionnelle, carriere, perspectives d'evolution, \
            prochaine etape, prochaines etapes, etape suivante, niveau suivant, evolution possible, \
            evolutions possibles, passerelles, parcours professionnel",
        ),
        (
            HiringProcess,
            "deroulement des entretiens, deroulement du processus, deroule du recrutement, \
            deroule des entretiens, modalites de recrutement, modalites de candidature, \
            procedure de recrutement, procedure de selection, procedure d'embauche, etapes de selection, \
            etapes du processus, etapes du processus de recrutement, etapes d'entretien, \
            parcours de candidature, parcours candidat, entretiens et selection, processus de candidature, \
            processus de recrutement, processus d'embauche, processus de selection, entretiens, \
            processus d'entretien, etapes du recrutement, etapes de recrutement, deroulement du recrutement, \
            parcours de recrutement",
        ),
        (
            Overview,
            "objet du poste, objectif du poste, objectifs du poste, presentation du role, description du role, \
            description de l'emploi, vue d'ensemble, intitule et finalite, contexte du poste, a propos du role, \
            le role, definition du poste, votre poste, sommaire du poste, apercu, resume du poste, le poste, \
            a propos du poste, description du poste, presentation du poste, en bref, finalite du poste, \
            finalite, raison d'etre, raison d'etre du poste, mission du poste, contexte",
        ),
    ],
    phrases: &[
        (JobGrade, "classification, coefficient"),
        (
            NiceToHave,
            "ce serait un plus, c'est un plus, si en plus vous, si en plus tu, on apprecierait, \
            ce serait encore mieux si, encore mieux si, souhaitees, facultatif, on adore si, atout, un atout, \
            ce qui serait un plus, un vrai plus, le petit plus, plus si",
        ),
        (
            Responsibilities,
            "que fait un, que fait une, que fait le, que fait la, vous serez en charge de, \
            tu seras en charge de, ce que vous accomplirez, au programme, votre terrain de jeu, \
            ton terrain de jeu, dans ce role vous, a ce poste vous, au quotidien vous, votre job, ton job, \
            en tant que, perimetre, vos missions, tes missions, ce que vous ferez, tes responsabilites, \
            vos responsabilites, ce que tu feras, votre mission, ton role, ton quotidien, votre quotidien, \
            vos activites, tes activites, votre role, ta mission, que ferez vous, que feras tu, \
            en quoi consiste le poste, fonctions, quotidien, attributions, attentes, quel est son quotidien, \
            quelles sont ses missions, quel est votre quotidien, vous allez, tu vas, vous serez amene, \
            ce qu'on attend de toi, ce qu'on attend de vous, ce que nous attendons de toi, ce que tu vas faire, \
            ce que vous allez faire, ce que tu fais, ce que vous faites, ce que fait, ce qu'il fait, \
            ce qu'elle fait, que fait il, ce qu'on fait, le quotidien, tes taches, vos taches, \
            tes missions principales, vos missions principales, au quotidien, a quoi ressemble le poste, \
            a quoi ressemble une journee",
        ),
        (
            Requirements,
            "conditions a remplir, vous correspondez a ce poste si, ce poste est pour vous si, \
            vous etes fait pour ce poste si, vous aimerez ce poste si, pourquoi vous, vos atouts pour reussir, \
            ce qui vous caracterise, vous vous reconnaissez, vous disposez de, tu disposes de, on recherche, \
            nous recherchons, on cherche quelqu'un qui, ce que l'on recherche, ce que vous avez, experience, \
            savoirs, nous recherchons quelqu'un qui, nous recherchons une personne qui, \
            nous cherchons quelqu'un qui, ce que vous apportez, ce que nous recherchons, ce que nous attendons, \
            qui etes vous, qui es tu, ton profil, ce que vous savez faire, ce que tu apportes, vos competences, \
            tes competences, vous etes, tu es, vous avez, votre experience, qui cherchons nous, \
            qui recherchons nous, ce qu'il faut, qualites, quelles competences, quelles sont ses competences, \
            quelles sont les competences, vous possedez, tu as, formation, diplomes, diplomes requis, \
            ce qu'on attend, ce que l'on attend, ce qu'on cherche, ce que nous cherchons, ce qu'on recherche, \
            qui tu es, qui vous etes, ce que tu sais faire, ce dont tu as besoin, ce dont vous avez besoin, \
            votre bagage, tes atouts, ce poste est pour toi si, ce poste est fait pour",
        ),
        (
            PerformanceIndicators,
            "comment votre reussite est mesuree, comment ta reussite est mesuree, comment la reussite est mesuree, \
            comment le succes est mesure, comment mesurons nous, a quoi ressemble le succes, \
            a quoi ressemble la reussite, vous aurez reussi si, metriques, comment on mesure, comment nous evaluons, \
            comment tu seras evalue, comment vous serez evalue, ce qui fait ta reussite, \
            ce sur quoi nous vous evaluons, ce sur quoi nous t evaluons, sur quoi nous vous evaluons, \
            sur quoi nous t evaluons",
        ),
        (
            CareerLadder,
            "mobilite, ou mene ce poste, ou mene ce role, quelles evolutions, quelles perspectives, vers quoi evoluer, \
            apres ce poste, votre avenir, ton avenir, et demain, debouches, avancement, evolution, \
            vos perspectives, et apres, et ensuite, comment evoluer, ou aller ensuite, evolutions, perspectives, \
            perspectives de carriere, ton evolution, votre evolution, tes perspectives, ou tu peux aller, \
            ou vous pouvez aller, la suite, ta progression, votre progression, mobilite et evolution, \
            evolution et mobilite, mobilite interne, progression",
        ),
        (
            HiringProcess,
            "comment se deroulent les entretiens, comment nous rejoindre, le parcours de recrutement, \
            ce qui vous attend, vos etapes de recrutement, notre process, process de recrutement, selection, \
            embauche, comment postuler, comment se passe le recrutement, comment nous recrutons, \
            comment se deroule, recrutement, entretien, candidature, le processus, candidater, pour candidater, \
            comment candidater, le deroule, le deroulement, comment ca se passe, comment ca marche, les etapes, \
            nos etapes de recrutement, notre processus",
        ),
        (Overview, "resume"),
    ],
    leading: &[
        (Responsibilities, "missions, perimetre, principales responsabilites, responsabilites, taches, activites"),
        (
            Requirements,
            "profil, savoirs, conditions requises, connaissances, exigences, prerequis, qualites, necessaire pour",
        ),
        (
            PerformanceIndicators,
            "comment votre reussite, comment la reussite, comment nous mesurons, comment mesurer, indicateurs",
        ),
        (CareerLadder, "possibilites d'evolution, opportunites d'evolution, perspectives d'evolution"),
        (HiringProcess, "processus de recrutement, etapes du recrutement"),
    ],
    senses: &[
        (
            Sense::Does,
            "missions., taches, responsabilites, activites, attributions., fonctions principales, ferez, feras, \
            ferais, fais., faites, amene, charge de, chargee de, contribuerez, contribueras, interviendrez, \
            participerez, en charge, serez responsable, seras responsable, descriptif des miss, le quotidien, \
            au quotidien, au programme, concretement, en detail, responsable de, comprend., implique, \
            consiste., accomplir, realiser., tu accompl, vous accompl",
        ),
        (Sense::Part, "mission, role, quotidien, journee, defi, challenge, travail., job., contribution, impact"),
        (Sense::Yours, "vous., tu., votre, vos., ton., ta., tes., toi."),
        (
            Sense::Brings,
            "cherchons, attendons, attendu, prerequis, pre requis, exigence, requis, apportez, apportes, \
            vous avez, tu as., vous etes, tu es., qui etes, qui es., vous justifiez, vous disposez, \
            vous possedez, vous maitrisez, reussir, candidat ideal, savoir faire, savoir etre, fait pour vous, \
            fait pour toi, c'etait vous, c'etait toi, si vous, si tu., qu'il vous faut, qu'il te faut, profil., \
            profils., qu'on attend, on attend, l'on attend, recherchons, recherchez, que nous cherch, \
            recherche., recherches., tu te reconn, vous vous reconn, bagage, important pour nous, \
            indispensable, ton parcours, votre parcours, il te faut, il vous faut, es la bonne, es le bon, \
            etes la bonne, etes le bon, te correspond, vous correspond, exigeons, demandons, dois savoir, \
            devez savoir, voulons, attend de toi, attend de vous, criteres d'admis, conditions d'admis, \
            conditions d'acces, vos atouts., tes atouts.",
        ),
        (
            Sense::Trait,
            "competen, experience, formation, diplome, connaissance, qualites, aptitude, niveau d'etude, etudes, \
            candidat, capacites, soft skills, hard skills, atouts pour",
        ),
        (
            Sense::Needed,
            "ideal, requise, attendue, necessaire, indispensable, demande, souhaite, minimum, obligatoire, \
            essentiel, cles, cle.",
        ),
        (
            Sense::Wishes,
            "un plus, les plus., petits plus, vos plus, tes plus, atouts suppl, serait apprecie, \
            seraient apprecie, apprecie, idealement, vrai plus, serait un atout, un atout, marques des points, \
            marquez des points, cerise sur, pas obligatoire, serait ideal, encore mieux, non obligatoire, \
            serait top, serait super, serait bien, valorise",
        ),
        (Sense::Hired, "process de recrut, processus de recr, processus de selec"),
        (Sense::Hiring, "recrut, embauch, selection, candidat, entretien, postul"),
        (Sense::Steps, "process, etape, deroul, phase, parcours, passe., comment"),
        (
            Sense::Climbs,
            "perspectives d'evol, evolution de carr, evolutions de carr, evolution prof, evolutions possibles, \
            evolution possible, possibilites d'evol",
        ),
        (Sense::Career, "carriere, professionnel"),
        (Sense::Growth, "evolu, progress, perspectiv, opportunit, developp, parcours, etape, chez nous"),
        (Sense::Judged, "indicateurs, criteres de reuss, criteres d'eval, criteres de succ"),
        (Sense::Measure, "indicat, mesur, critere, evalu, juger, jugeo, savoir si"),
        (Sense::Success, "reussite, resultat, bien., succes., performances."),
        (
            Sense::Other,
            "offr, propos, avantage, pourquoi, qui sommes, remuneration, salaire, entreprise, societe, lieu., \
            localisation, contact, conditions d, gagnez, gagnes, contrat, culture, valeurs, benefi, \
            profil de l'entre, nous rejoindre, apprendr, horaires, groupe, package, votre equipe, ton equipe, \
            notre equipe, nos equipes, ou., avec qui, la vie chez, rejoignez, rejoins., notre histoire, \
            engagements, teletravail, voila pourquoi",
        ),
    ],
    levels: "niveaux d'experience, niveaux du poste, niveaux de poste, paliers, degres, echelons de carriere, \
        niveaux de carriere, niveaux, echelons, anciennete, level descriptions, niveaux de seniorite",
    specialties: "specialisations, specialisation, specialites, specialite, domaines d'intervention, \
        domaines de specialisation, axes de specialisation, filieres, domaines de specialite, \
        domaines d'expertise",
    contents: "sommaire, table des matieres, glossaire, lexique",
    descriptions: "description du role, description de l'emploi, position description, description du poste",
    ranks: &[
        (Height::Learner, "stagiaire, alternant, apprentie"),
        (Height::Entry, "debutante"),
        (Height::Middle, "confirme, confirmee, intermediaire"),
        (Height::Senior, "experimente, experimentee, avance, avancee"),
        (Height::Lead, "referent, referente"),
        (Height::Principal, "principale"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "cheffe, developpeur, developpeuse, stagiaire, comptable, architecte, technicien, technicienne, \
            gestionnaire, conseiller, conseillere, redacteur, concepteur, conceptrice, vendeur, vendeuse, \
            coordinateur, coordinatrice, technico, administrateur, administratrice, programmeuse, chercheur, \
            chercheuse, charge, chargee, assistante, consultante, apprenti, apprentie, alternant, \
            alternante, dirigeant, secretaire, tresorier, tresoriere, benevole, animateur, animatrice, \
            formateur, formatrice, infirmier, infirmiere, medecin, avocate, juriste, ouvrier, ouvriere, \
            magasinier, livreur, serveur, serveuse, cuisinier, cuisiniere, menuisier, charpentier, \
            acheteuse, planificateur, planificatrice, controleur, controleuse, auditeur, auditrice, \
            ingenieure, acheteur, educateur, educatrice, ergonome, geometre, graphiste, hote, integrateur, \
            integratrice, delegue, deleguee, directrice, redactrice, analyste, scientifique, testeur, \
            testeuse, operateur, operatrice, receptionniste, psychologue, designeuse, statisticien, \
            statisticienne, preparateur, preparatrice, superviseur, superviseuse, agente, employe, employee, \
            correspondant, correspondante, urbaniste, journaliste, infographiste, doctorant, doctorante, \
            bibliothecaire",
        ),
        (
            Uses::HEAD,
            "responsable, ingenieure, developpeuse, gestionnaire, charge, chargee, chef, technicien, technicienne, \
            architecte, consultant, consultante, developpeur, agente, analyste, ingenieur, directeur, directrice, \
            infirmier, infirmiere, educateur, delegue, operateur, operatrice, redacteur, redactrice, concepteur, \
            conceptrice, coordinateur, coordinatrice, conseiller, conseillere, assistante, comptable, juriste, \
            employe, employee, vendeur, acheteur, acheteuse, formateur, chercheur",
        ),
        (Uses::RANK, "adjoint, adjointe"),
        (Uses::STEP, "niveau, echelon, palier, categorie"),
        (Uses::JOINT, "pour, du, des, dans, au, chez, de"),
        (Uses::AS, "comme"),
        (Uses::AND, "et"),
        (Uses::WITH, "avec"),
        (Uses::ROLES, "metiers"),
        (Uses::ARTICLE, "le, la, les"),
        (Uses::TRAIT, "formation, competences, connaissances, diplomes, aptitudes, qualites"),
        (
            Uses::BROUGHT,
            "experiences, connaissance, connaissances, maitrise, maitrisez, maitrises, formation, capacite, \
            capacites, rigueur, autonomie, autonome, esprit, avez, etes, possedez, aimez, diplome, \
            titulaire, anglais, avoir, etre, savoir, sens",
        ),
        (Uses::HIRES, "entretien, entretiens, appel, proposition"),
        (Uses::GIVES, "avantages, offrons, pourquoi, remuneration"),
        (Uses::OURS, "nous, notre, nos, entreprise"),
        (Uses::FOREIGN, "ce, que, qui, te, ton, tes, vos, votre, le, la, les, des, de, du, et, pour, nous"),
        (Uses::GRADE, "bande, groupe, classe, indice, palier, echelle, cotation, tranche"),
    ],
    ..NONE
};
