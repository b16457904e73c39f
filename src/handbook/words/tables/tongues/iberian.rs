//! The words of headings in Spanish and Portuguese.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Spanish.
pub const SPANISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "categoria profesional, categoria salarial, grado del puesto, grupo profesional, grupo salarial, \
            nivel del puesto, nivel profesional, escalafon, rango salarial, tramo salarial, \
            clasificacion profesional, nivel de remuneracion, grupo de cotizacion, nivel jerarquico",
        ),
        (
            NiceToHave,
            "valoramos positivamente, plus valorable, requisitos valorables, conocimientos valorables, \
            requisitos preferentes, preferentemente, puntos extra, aspectos valorables, sera un plus, \
            seria un plus, habilidades deseables, cualificaciones deseables, ideal pero no imprescindible, \
            no excluyente, no excluyentes",
        ),
        (
            Responsibilities,
            "funciones y responsabilidades, responsabilidades y funciones, funciones del puesto, \
            tareas y responsabilidades, descripcion de funciones, principales funciones, \
            principales responsabilidades, principales tareas, responsabilidades del puesto, \
            responsabilidades del cargo, funciones del cargo, ambito de responsabilidad, areas de responsabilidad, \
            deberes, obligaciones, atribuciones, labores principales",
        ),
        (
            Requirements,
            "requisitos del puesto, requisitos del cargo, requerimientos, requerimientos del puesto, exigencias, \
            habilidades y conocimientos, formacion y experiencia, experiencia y formacion, experiencia requerida, \
            experiencia y conocimientos, estudios y experiencia, perfil del candidato, perfil del puesto, \
            aptitudes, capacidades requeridas, calificaciones, calificaciones requeridas, titulacion, \
            titulacion requerida, expectativas del candidato, \
            formacion academica, cualidades personales, competencias personales",
        ),
        (
            PerformanceIndicators,
            "metricas de desempeno, metricas de rendimiento, metricas del puesto, indicadores clave de desempeno, \
            indicadores clave de rendimiento, objetivos e indicadores, objetivos y metricas, \
            evaluacion del desempeno, criterios de evaluacion, criterios de desempeno, medidas de exito, \
            medicion del exito, kpis y objetivos, resultados esperados e indicadores",
        ),
        (
            CareerLadder,
            "ruta profesional, camino de carrera, linea de ascenso, posibilidades de ascenso, \
            posibilidades de desarrollo, posibilidades de crecimiento, oportunidades de crecimiento, \
            oportunidades de desarrollo, oportunidades de carrera, oportunidades de promocion, promocion interna, \
            promocion profesional, progresion de carrera, progresion profesional, escalera de carrera, \
            itinerario profesional, siguiente puesto, proximo puesto, desarrollo y promocion, crecimiento, \
            evolucion en la empresa",
        ),
        (
            HiringProcess,
            "etapas de contratacion, etapas del proceso de seleccion, fases del proceso de seleccion, \
            fases de la seleccion, fases de contratacion, pasos del proceso de seleccion, \
            proceso de reclutamiento y seleccion, procedimiento de seleccion, proceso de incorporacion, \
            proceso de entrevista, proceso de postulacion, reclutamiento, como postularse, \
            entrevistas y seleccion, etapas de la entrevista",
        ),
        (
            Overview,
            "proposito del cargo, objetivo del cargo, objetivo del rol, mision del cargo, descripcion del cargo, \
            descripcion general, sobre el cargo, sobre la posicion, sobre la vacante, el rol, resumen del puesto, \
            presentacion, objeto del puesto, finalidad del puesto",
        ),
    ],
    phrases: &[
        (JobGrade, "categoria"),
        (
            NiceToHave,
            "seria un plus, nos encantara si, mejor aun si, ideal si, se valorara que, valoraremos, valoramos, \
            valorable, preferible, opcional, deseables",
        ),
        (
            Responsibilities,
            "que hace un, que hace una, que hace el, que hace la, cual sera tu mision, cuales seran tus responsabilidades, cual sera tu rol, tus retos, \
            en que trabajaras, en este rol, en este puesto, tu mision sera, seras responsable de, \
            te encargaras de, tu trabajo, labores, \
            en que consistira tu trabajo, en que consiste el trabajo, en que consiste el puesto, \
            en que consiste el rol",
        ),
        (
            Requirements,
            "que esperamos, que te pedimos, que necesitamos, que necesitas tener, lo que te pedimos, \
            lo que debes tener, lo que necesitas para triunfar, buscamos, buscamos a alguien que, encajas si, \
            encajaras si, eres la persona si, te buscamos si, lo que valoramos en ti, cuentas con, estudios, \
            capacidades, imprescindible, indispensable",
        ),
        (
            PerformanceIndicators,
            "como mediremos tu exito, como medimos tu exito, como se mide el exito, como sabras que lo haces bien, \
            como se evalua tu trabajo",
        ),
        (
            CareerLadder,
            "a donde lleva este puesto, adonde puedes llegar, despues de este puesto, tu crecimiento profesional, \
            tu desarrollo, y luego, que sigue, promocion, ascenso, ascensos, carrera",
        ),
        (
            HiringProcess,
            "como es el proceso de seleccion, como sera el proceso, como funciona el proceso de seleccion, \
            asi seleccionamos, asi es nuestro proceso de seleccion, nuestro proceso de seleccion, \
            que pasa cuando te postulas",
        ),
        (Overview, "mision"),
    ],
    leading: &[
        (Requirements, "requerimientos, exigencias, perfil"),
        (PerformanceIndicators, "como mediremos, como medimos, como se mide, como evaluamos, metricas de"),
        (CareerLadder, "posibilidades de, oportunidades de, ruta de, plan de carrera"),
        (HiringProcess, "como es el proceso, proceso de contratacion"),
    ],
    levels: "niveles del puesto, niveles de experiencia, grados, categorias, niveles del rol",
    specialties: "especialidad, especializacion, especializaciones, areas de especialidad, areas de trabajo, \
        lineas de especializacion, ambitos de especializacion, enfoques",
    descriptions: "descripcion del cargo",
    roles: "ejecutivo, ejecutiva, psicologo, psicologa, medico, medica, maestro, maestra, profesor, profesora, \
        biologo, biologa, quimico, quimica, agente, teleoperador, teleoperadora, dependiente, dependienta, \
        repartidor, repartidora, director, responsable, delegado, delegada, editor, editora, estratega, \
        reclutador, reclutadora, probador, probadora, cientifico, tecnico, representante, ejecutor, oficial, mozo, \
        peon, cajero, cajera, recepcionista, matematico, traductor, traductora, promotor, promotora",
    heads: "ejecutivo, ejecutiva, enfermero, enfermera, medico, medica, profesor, profesora, agente, auxiliar, \
        administrativo, administrativa, asistente, disenador, disenadora, cientifico, cientifica, investigador, \
        investigadora, consultor, consultora, arquitecto, arquitecta, gestor, gestora, supervisor, supervisora, \
        operario, operaria, representante, oficial, jefe, jefa, encargado, encargada, asesor, asesora, contador, \
        contadora, vendedor, vendedora, lider, abogado, abogada",
    ranks: "junior, senior, intermedio, intermedia, avanzado, avanzada, asociado, asociada, adjunto, adjunta, \
        auxiliar, experto, experta, principiante",
    ..NONE
};

/// Portuguese.
pub const PORTUGUESE: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "grau do cargo, faixa do cargo, nivel da posicao, categoria profissional, classe salarial, \
            nivel remuneratorio, escalao salarial, grade salarial, posicao remuneratoria, patamar salarial, \
            nivel hierarquico",
        ),
        (
            NiceToHave,
            "seria um diferencial, serao diferenciais, conhecimentos desejaveis, habilidades desejaveis, \
            requisitos diferenciais, fatores preferenciais, factores preferenciais, condicoes preferenciais, \
            valorizamos, valoriza se, sera valorizado, e um plus, requisitos preferenciais, e bom ter, bom ter, \
            seria um plus",
        ),
        (
            Responsibilities,
            "funcoes, funcoes e responsabilidades, principais funcoes, principais tarefas, principais atribuicoes, \
            responsabilidades e atribuicoes, atribuicoes e responsabilidades, atribuicoes do cargo, \
            tarefas e responsabilidades, descricao de funcoes, descricao das atividades, descricao das funcoes, \
            atividades e responsabilidades, areas de responsabilidade, ambito de responsabilidade, \
            responsabilidades da funcao, responsabilidades da posicao, escopo de atuacao, escopo da funcao, \
            desafios da posicao, desafios do cargo, desafios da vaga",
        ),
        (
            Requirements,
            "pre requisitos, requisitos e qualificacoes, qualificacoes e requisitos, requisitos da vaga, \
            requisitos do cargo, requisitos da funcao, competencias e habilidades, conhecimentos e habilidades, \
            formacao e experiencia, experiencia e formacao, experiencia requerida, formacao academica, \
            perfil do candidato, perfil da vaga, exigencias, exigencias do cargo, aptidoes, \
            qualidades pessoais, competencias pessoais, caracteristicas pessoais",
        ),
        (
            PerformanceIndicators,
            "metricas de desempenho, indicadores chave de desempenho, indicadores de performance, \
            objetivos e indicadores, metas e indicadores, avaliacao de desempenho, criterios de avaliacao, \
            criterios de sucesso, medidas de sucesso, kpis e metas, metas e metricas",
        ),
        (
            CareerLadder,
            "trilhas de carreira, percurso de carreira, percurso profissional, progressao na carreira, \
            progressao profissional, escada de carreira, jornada de carreira, caminhos de carreira, \
            crescimento na carreira, crescimento de carreira, evolucao na carreira, oportunidades de crescimento, \
            oportunidades de carreira, oportunidades de desenvolvimento, possibilidades de crescimento, \
            possibilidades de evolucao, desenvolvimento profissional, desenvolvimento na carreira, proxima etapa, \
            proximo cargo, ascensao profissional, plano de desenvolvimento de carreira",
        ),
        (
            HiringProcess,
            "processo de recrutamento e selecao, etapas do recrutamento, etapas da contratacao, fases do processo, \
            fases do processo seletivo, fases do recrutamento, fases de recrutamento, fases de selecao, \
            processo de admissao, recrutamento, recrutamento e selecao, como se candidatar, entrevistas e selecao, \
            fluxo de contratacao, fluxo do processo seletivo",
        ),
        (
            Overview,
            "objetivo da funcao, objetivo da posicao, descricao da funcao, descricao da posicao, \
            descricao do papel, sobre o papel, sobre a oportunidade, a funcao, o cargo, apresentacao, \
            resumo da vaga, resumo do cargo, missao do cargo, missao da funcao, proposito da funcao",
        ),
    ],
    phrases: &[
        (JobGrade, "grau, faixa, escalao, categoria"),
        (
            NiceToHave,
            "conta pontos se, sera um diferencial se, vai se destacar se, o que te destaca, seria otimo se, \
            melhor ainda se, valorizamos se, diferencial, desejavel, desejaveis, opcional, opcionais, \
            seria bom se, pontos extras, o que conta pontos, conta pontos",
        ),
        (
            Responsibilities,
            "o que faz um, o que faz uma, o que faz o, o que faz a, o que iras fazer, o que faras, as tuas responsabilidades, as tuas funcoes, as tuas tarefas, \
            as suas responsabilidades, as suas funcoes, o teu dia a dia, o seu dia a dia, \
            como sera o seu dia a dia, sua missao, seu desafio, seus desafios, qual sera o seu papel, \
            o que voce vai encontrar, nesta funcao, nesta posicao voce, quais serao suas responsabilidades, \
            na pratica, voce sera responsavel por, \
            o que esperamos que voce faca",
        ),
        (
            Requirements,
            "o que procuramos em ti, o que esperamos de si, o que esperamos de ti, o que buscamos em voce, \
            o que voce precisa ter, o que voce precisa saber, o que precisas, o que tens de ter, o teu perfil, \
            o seu perfil, procuramos, procuramos alguem, buscamos, buscamos alguem, quem es tu, para se dar bem, \
            o que e preciso ter, o que e essencial, essa vaga e para voce se, tens, es, o que valorizamos em voce, \
            escolaridade, imprescindivel, indispensavel, obrigatorio, obrigatorios",
        ),
        (
            PerformanceIndicators,
            "como sera medido o sucesso, como vamos medir, como voce sera avaliado, como avaliamos o desempenho, \
            como medimos seu sucesso, metas",
        ),
        (
            CareerLadder,
            "para onde podes crescer, e depois daqui, proximos passos na carreira, o teu futuro, a tua carreira, \
            o que vem depois, promocao",
        ),
        (
            HiringProcess,
            "como funciona o processo seletivo, como e o processo seletivo, como e o processo de recrutamento, \
            como funciona o recrutamento, como funciona nosso processo seletivo, como sera o processo, \
            nosso processo seletivo, como te podes candidatar, o processo de recrutamento",
        ),
        (Overview, "proposito, introducao"),
    ],
    leading: &[
        (Responsibilities, "funcoes, responsabilidades, tarefas, atividades"),
        (Requirements, "requisitos, competencias, habilidades, perfil, pre requisitos, exigencias, escolaridade"),
        (PerformanceIndicators, "como medimos, como sera medido, como vamos medir, metricas"),
        (CareerLadder, "oportunidades de, possibilidades de"),
        (HiringProcess, "como funciona o processo, processo de recrutamento"),
    ],
    levels: "niveis do cargo, niveis de experiencia, graus, escaloes, faixas",
    specialties: "especializacao, especialidade, areas de especialidade, areas de foco, frentes de atuacao, frentes, \
        areas de trabalho",
    descriptions: "descricao da funcao, descricao da posicao",
    roles: "executivo, executiva, desenvolvedor, desenvolvedora, programador, programadora, medico, medica, psicologo, \
        psicologa, tecnico, tecnica, especialista, representante, professor, farmaceutico, farmaceutica, \
        recepcionista, operario, operaria, gestora, consultor, consultora, assessor, assessora, supervisor, \
        supervisora, encarregado, encarregada, chefe, diretor, contabilista, jornalista, repositor, repositora, \
        caixa, motoboy, administrador, administradora, vendedor, vendedora, comprador, compradora, testador, \
        testadora, jurista, economista, redator, lider, agente",
    heads: "executivo, executiva, tecnico, tecnica, enfermeiro, enfermeira, medico, medica, professor, professora, \
        programador, programadora, consultor, consultora, assistente, auxiliar, gestor, gestora, gerente, \
        supervisor, supervisora, chefe, encarregado, encarregada, arquiteto, arquiteta, cientista, vendedor, \
        vendedora, comprador, lider, agente, assessor, assessora, representante, advogado, advogada, estagiario, \
        estagiaria",
    ranks: "junior, senior, pleno, plena, intermediario, intermediaria, intermedio, avancado, adjunto, adjunta, \
        associado, associada, auxiliar, trainee, jr, sr",
    ..NONE
};
