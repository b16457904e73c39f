//! The words of headings in Portuguese.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Portuguese.
pub const PORTUGUESE: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "grau do cargo, faixa do cargo, nivel da posicao, categoria profissional, classe salarial, \
            nivel remuneratorio, escalao salarial, grade salarial, posicao remuneratoria, patamar salarial, \
            nivel hierarquico, faixa salarial, nivel do cargo, grau salarial",
        ),
        (
            NiceToHave,
            "seria um diferencial, serao diferenciais, conhecimentos desejaveis, habilidades desejaveis, \
            requisitos diferenciais, fatores preferenciais, factores preferenciais, condicoes preferenciais, \
            valorizamos, valoriza se, sera valorizado, e um plus, requisitos preferenciais, e bom ter, bom ter, \
            seria um plus, diferenciais, desejavel, desejaveis, requisitos desejaveis, diferencial, \
            sera um diferencial",
        ),
        (
            Responsibilities,
            "funcoes, funcoes e responsabilidades, principais funcoes, principais tarefas, \
            principais atribuicoes, responsabilidades e atribuicoes, atribuicoes e responsabilidades, \
            atribuicoes do cargo, tarefas e responsabilidades, descricao de funcoes, descricao das atividades, \
            descricao das funcoes, atividades e responsabilidades, areas de responsabilidade, \
            ambito de responsabilidade, responsabilidades da funcao, responsabilidades da posicao, \
            escopo de atuacao, escopo da funcao, desafios da posicao, desafios do cargo, desafios da vaga, \
            atribuicoes, principais atividades, atividades, atividades principais, responsabilidades do cargo, \
            principais responsabilidades",
        ),
        (
            Requirements,
            "pre requisitos, requisitos e qualificacoes, qualificacoes e requisitos, requisitos da vaga, \
            requisitos do cargo, requisitos da funcao, competencias e habilidades, conhecimentos e habilidades, \
            formacao e experiencia, experiencia e formacao, experiencia requerida, formacao academica, \
            perfil do candidato, perfil da vaga, exigencias, exigencias do cargo, aptidoes, \
            qualidades pessoais, competencias pessoais, caracteristicas pessoais, requisitos, perfil, \
            competencias, qualificacoes, requisitos minimos, requisitos obrigatorios, habilidades, \
            conhecimentos, experiencia necessaria, competencias necessarias, conhecimentos e experiencia, \
            perfil desejado, habilidades e competencias, formacao",
        ),
        (
            PerformanceIndicators,
            "metricas de desempenho, indicadores chave de desempenho, indicadores de performance, \
            objetivos e indicadores, metas e indicadores, avaliacao de desempenho, criterios de avaliacao, \
            criterios de sucesso, medidas de sucesso, kpis e metas, metas e metricas, \
            indicadores de desempenho, indicadores, indicadores de sucesso, metricas de sucesso",
        ),
        (
            CareerLadder,
            "trilhas de carreira, percurso de carreira, percurso profissional, progressao na carreira, \
            progressao profissional, escada de carreira, jornada de carreira, caminhos de carreira, \
            crescimento na carreira, crescimento de carreira, evolucao na carreira, \
            oportunidades de crescimento, oportunidades de carreira, oportunidades de desenvolvimento, \
            possibilidades de crescimento, possibilidades de evolucao, desenvolvimento profissional, \
            desenvolvimento na carreira, proxima etapa, proximo cargo, ascensao profissional, \
            plano de desenvolvimento de carreira, plano de carreira, trilha de carreira, carreira, \
            progressao de carreira, proximo passo, proximos passos, proximos niveis, evolucao de carreira, \
            evolucao profissional, crescimento profissional, desenvolvimento de carreira, caminho de carreira, \
            perspectivas de carreira",
        ),
        (
            HiringProcess,
            "processo de recrutamento e selecao, etapas do recrutamento, etapas da contratacao, \
            fases do processo, fases do processo seletivo, fases do recrutamento, fases de recrutamento, \
            fases de selecao, processo de admissao, recrutamento, recrutamento e selecao, como se candidatar, \
            entrevistas e selecao, fluxo de contratacao, fluxo do processo seletivo, processo seletivo, \
            processo de contratacao, processo de selecao, etapas do processo, processo de recrutamento, \
            etapas do processo seletivo, etapas da selecao, fases da selecao, processo de entrevistas",
        ),
        (
            Overview,
            "objetivo da funcao, objetivo da posicao, descricao da funcao, descricao da posicao, \
            descricao do papel, sobre o papel, sobre a oportunidade, a funcao, o cargo, apresentacao, \
            resumo da vaga, resumo do cargo, missao do cargo, missao da funcao, proposito da funcao, \
            visao geral, sobre a vaga, a vaga, descricao, descricao da vaga, descricao do cargo, resumo, \
            sobre o cargo, sobre a posicao, sobre a funcao, proposito do cargo, objetivo do cargo, \
            visao geral do cargo, missao",
        ),
    ],
    phrases: &[
        (JobGrade, "grau, faixa, escalao, categoria"),
        (
            NiceToHave,
            "conta pontos se, sera um diferencial se, vai se destacar se, o que te destaca, seria otimo se, \
            melhor ainda se, valorizamos se, opcional, opcionais, seria bom se, pontos extras, \
            o que conta pontos, conta pontos, seria um plus, ganha pontos",
        ),
        (
            Responsibilities,
            "o que iras fazer, o que faras, as tuas responsabilidades, as tuas funcoes, as tuas tarefas, \
            as suas responsabilidades, as suas funcoes, o teu dia a dia, o seu dia a dia, \
            como sera o seu dia a dia, sua missao, seu desafio, seus desafios, qual sera o seu papel, \
            o que voce vai encontrar, nesta funcao, nesta posicao voce, quais serao suas responsabilidades, \
            na pratica, voce sera responsavel por, o que esperamos que voce faca, o que voce vai fazer, \
            o que voce fara, suas responsabilidades, o que voce ira fazer, seu papel, seu dia a dia, o que fara, \
            o que vais fazer, como sera seu dia a dia, rotina, voce vai, voce ira, o que faz, o que voce faz, \
            o que fazem, o que vai fazer, suas atividades, suas tarefas, seu trabalho, no dia a dia",
        ),
        (
            Requirements,
            "o que precisas, o que tens de ter, o teu perfil, o seu perfil, procuramos, procuramos alguem, \
            buscamos, buscamos alguem, quem es tu, para se dar bem, o que e essencial, essa vaga e para voce se, \
            tens, es, o que valorizamos em voce, escolaridade, imprescindivel, indispensavel, obrigatorio, \
            obrigatorios, o que buscamos, o que esperamos, o que voce precisa, o que precisamos, seu perfil, \
            quem e voce, o que procuramos, quem procuramos, o que e preciso, quem estamos buscando, voce tem, \
            voce e, o que precisa, o que voce traz, o que e necessario, o que pedimos, o que se espera, \
            seus requisitos, esta vaga e para voce se, habilitacoes, habilitacoes academicas, exige se, \
            condicoes exigidas, condicoes requeridas, condicoes de acesso",
        ),
        (
            PerformanceIndicators,
            "como sera medido o sucesso, como vamos medir, como voce sera avaliado, como avaliamos o desempenho, \
            como medimos seu sucesso, metas, como avaliamos, como e avaliado, como medimos o sucesso, \
            como avaliamos o seu trabalho, como avaliamos o teu trabalho, como avaliamos o seu desempenho, \
            como avaliamos o teu desempenho",
        ),
        (
            CareerLadder,
            "caminhos possiveis, proximos cargos, para onde podes crescer, e depois daqui, \
            proximos passos na carreira, o teu futuro, a tua carreira, o que vem depois, \
            para onde voce pode crescer, como crescer, e depois, evolucao, para onde ir, para onde voce pode ir, \
            como voce cresce, sua carreira, seu futuro, sua progressao",
        ),
        (
            HiringProcess,
            "como funciona o recrutamento, como funciona nosso processo seletivo, como sera o processo, \
            nosso processo seletivo, como te podes candidatar, como se candidatar, como e o processo, \
            como funciona o processo, selecao, processo, o processo, como e o nosso processo, as etapas, etapas, \
            nosso processo, candidatura, candidaturas",
        ),
        (Overview, "introducao"),
    ],
    leading: &[
        (Responsibilities, "funcoes, responsabilidades, tarefas, atividades, atribuicoes"),
        (
            Requirements,
            "requisitos, competencias, habilidades, perfil, pre requisitos, exigencias, escolaridade, \
            conhecimentos, qualificacoes, necessario para, necessaria para",
        ),
        (PerformanceIndicators, "como medimos, como sera medido, metricas"),
        (CareerLadder, "oportunidades de, possibilidades de, trilha de carreira, plano de carreira"),
        (HiringProcess, "processo de recrutamento, etapas do processo, processo seletivo"),
    ],
    senses: &[
        (
            Sense::Does,
            "atribuicoes, responsabilidades, atividades, tarefas, funcoes, fara, ira fazer, vai fazer, \
            vais fazer, voce faz, sera responsavel, seras responsavel, ficaras responsavel, a desempenhar, \
            dia a dia, ira construir, entregas, envolve, inclui., te espera., responsabilizar, rotina., \
            contribuicao, consiste., executara, desenvolvera, realizara, deveres, conteudo funcional, \
            ambito da funcao, ambito de atuacao, objeto da funcao, competira ao, compete ao titular, \
            vai cuidar, vais cuidar, conteudo do cargo, contribuicoes esper, contribuicao esper",
        ),
        (Sense::Part, "papel, missao, desafio, dia., trabalho., rotina, impacto, contribuicao, funcao, contributo"),
        (Sense::Yours, "voce, seu., sua., seus., suas., teu., tua., teus., tuas., te., ti., tu."),
        (
            Sense::Brings,
            "requisito, perfil, buscamos, procuramos, precisa., precisas, precisamos, esperamos, espera., exigi, \
            qualificacoes, pre requisito, pedimos, e preciso, traz., tenha., tens., quem e., quem es, \
            candidato ideal, para voce se, para ti se, pessoas que, alguem que, voce tem, imprescindivel, \
            valorizamos em, se encaixa, se identifica, importante para nos, precisa saber, deves saber, \
            deve saber, queremos., tem de saber, saber., trazes, trazer, habilitacoes literarias",
        ),
        (
            Sense::Trait,
            "conhecimento, experiencia, formacao, habilidade, competencia, escolaridade, aptid, candidat, \
            skills., idiomas, capacidade, habilitacoes, educacao",
        ),
        (
            Sense::Needed,
            "necessari, obrigatori, exigid, desejad, minim, ideal, essencia, requerid, imprescind, pessoais",
        ),
        (
            Sense::Wishes,
            "diferencia, desejave, sera um plus, um plus, valoriza, ganha pontos, conta pontos, preferencia, \
            nao e obrigatorio, nao obrigatorio, ponto extra, pontos extra, seria otimo, seria bom, seria legal, \
            melhor ainda, cereja, pontos a favor, a favor., melhor se, seria um bonus",
        ),
        (
            Sense::Hired,
            "processo selet, processo de recr, processo de sele, processo de contr, fases do recr, etapas do proc, \
            passos do proc, fases do proc",
        ),
        (Sense::Hiring, "selec, seletiv, recrut, contrat, entrevist, candidat"),
        (Sense::Steps, "processo, fase, etapa, passo, como., funciona"),
        (
            Sense::Climbs,
            "plano de carr, progressao, desenvolvimento prof, desenvolvimento de carr, oportunidades de cresc, \
            oportunidades de desen, promocao, crescimento prof, pode crescer, podes crescer",
        ),
        (Sense::Career, "carreira, profissional, proximo"),
        (Sense::Growth, "cresc, desenvolv, evolu, oportunid, progress, passo, pode crescer"),
        (
            Sense::Judged,
            "indicadores, metricas, criterios de suc, criterios de aval, como sera aval, \
            como seras aval, como voce sera aval, como avaliamos",
        ),
        (Sense::Measure, "indicad, medir, medimos, mede., metrica, avalia, criterio, saberemos"),
        (Sense::Success, "sucesso, desempenho, resultado, bem."),
        (
            Sense::Other,
            "oferec, benefici, sobre nos, quem somos, somos., por que, porque, local., salario, remuneracao, \
            contrato, cultura, condicoes, informacoes, contacto, contato, ganhas, ganha., empresa, horario, \
            valores, aprender, vantagens, receber, tua equipa, sua equipe, seu time, nossa equipe, \
            nossa equipa, nosso time, onde., com quem, jeito de ser, vai gostar, compromisso, por isso",
        ),
    ],
    levels: "niveis do cargo, niveis de experiencia, graus, escaloes, faixas, niveis, senioridade, \
        niveis de senioridade, niveis de carreira, patamares, degraus",
    specialties: "especializacao, especialidade, areas de especialidade, areas de foco, frentes de atuacao, frentes, \
        areas de trabalho, segmentos, especializacoes, areas de especializacao, areas de atuacao",
    contents: "indice, sumario, conteudo, glossario",
    descriptions: "descricao da funcao, descricao da posicao, descricao da vaga, descricao do cargo",
    ranks: &[
        (Height::Learner, "estagiario, estagiaria, aprendiz"),
        (Height::Entry, "associado, associada, auxiliar, inicial"),
        (Height::Middle, "pleno, plena, intermediario, intermediaria, intermedio"),
        (Height::Senior, "avancado"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "gerente, engenheiro, engenheira, diretora, coordenador, estagiario, estagiaria, arquiteto, \
            arquiteta, gestor, aprendiz, cientista, pesquisador, pesquisadora, coordenadora, redatora, \
            presidente, auxiliar, secretario, secretaria, auditora, voluntario, voluntaria, operador, \
            operadora, advogado, advogada, enfermeiro, enfermeira, motorista, eletricista, cozinheiro, \
            cozinheira, tesoureiro, tesoureira, professora, executivo, executiva, desenvolvedor, \
            desenvolvedora, programador, programadora, medico, medica, psicologo, psicologa, tecnico, \
            tecnica, especialista, representante, farmaceutico, farmaceutica, recepcionista, operario, \
            operaria, gestora, consultor, consultora, assessora, supervisora, encarregado, encarregada, \
            chefe, diretor, contabilista, jornalista, repositor, repositora, caixa, motoboy, administrador, \
            administradora, vendedor, vendedora, comprador, compradora, testador, testadora, jurista, \
            economista, redator, lider, agente",
        ),
        (
            Uses::HEAD,
            "diretor, diretora, engenheiro, engenheira, desenvolvedor, desenvolvedora, especialista, coordenador, \
            coordenadora, executivo, executiva, tecnico, tecnica, enfermeiro, enfermeira, medico, medica, \
            professor, professora, programador, programadora, consultor, consultora, assistente, auxiliar, gestor, \
            gestora, gerente, supervisor, supervisora, chefe, encarregado, encarregada, arquiteto, arquiteta, \
            cientista, vendedor, vendedora, comprador, lider, agente, assessor, assessora, representante, \
            advogado, advogada, estagiario, estagiaria",
        ),
        (Uses::RANK, "adjunto, adjunta"),
        (Uses::STEP, "nivel, escalao, grau, categoria, perfil"),
        (Uses::JOINT, "para, do, da, dos, de"),
        (Uses::AS, "como"),
        (Uses::AND, "e"),
        (Uses::WITH, "com"),
        (Uses::ROLES, "cargos"),
        (Uses::ARTICLE, "o, os, as"),
        (Uses::TRAIT, "formacao, experiencia, competencias, conhecimentos, habilidades, idiomas"),
        (
            Uses::BROUGHT,
            "experiencia, experiencias, dominio, habilidades, conhecimento, conhecimentos, vivencia, capacidade, \
            graduacao, formacao, ter, possuir, ser, desejavel, facilidade, ingles",
        ),
        (Uses::HIRES, "entrevista, entrevistas, conversa, conversas, proposta"),
        (Uses::GIVES, "oferecemos, beneficios, salario"),
        (Uses::OURS, "somos, empresa, nossa, nosso"),
        (Uses::FOREIGN, "um, uma, voce, seu, sua, para, com, que, como"),
        (Uses::GRADE, "faixa, classe"),
    ],
    ..NONE
};
