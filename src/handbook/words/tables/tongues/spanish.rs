//! The words of headings in Spanish.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
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
            clasificacion profesional, nivel de remuneracion, grupo de cotizacion, nivel jerarquico, grado, \
            nivel salarial, grado salarial, nivel de puesto, banda salarial, escala salarial, nivel retributivo, \
            clasificacion del puesto, valoracion del puesto",
        ),
        (
            NiceToHave,
            "valoramos positivamente, plus valorable, requisitos valorables, conocimientos valorables, \
            requisitos preferentes, preferentemente, puntos extra, aspectos valorables, sera un plus, \
            seria un plus, habilidades deseables, cualificaciones deseables, ideal pero no imprescindible, \
            no excluyente, no excluyentes, deseable, deseables, se valorara, valorable, se valora, valoraremos, \
            requisitos deseables, se valorara positivamente, valoramos, se tendra en cuenta",
        ),
        (
            Responsibilities,
            "funciones y responsabilidades, responsabilidades y funciones, funciones del puesto, \
            tareas y responsabilidades, descripcion de funciones, principales funciones, \
            principales responsabilidades, principales tareas, responsabilidades del puesto, \
            responsabilidades del cargo, funciones del cargo, ambito de responsabilidad, \
            areas de responsabilidad, deberes, obligaciones, atribuciones, labores principales, \
            responsabilidades, funciones, tareas, funciones principales, responsabilidades principales, \
            tareas principales, actividades, actividades principales, mision y funciones, cometidos, \
            incumbencias, funcion, tarea",
        ),
        (
            Requirements,
            "requisitos del puesto, requisitos del cargo, requerimientos, requerimientos del puesto, exigencias, \
            habilidades y conocimientos, formacion y experiencia, experiencia y formacion, \
            experiencia requerida, experiencia y conocimientos, estudios y experiencia, perfil del candidato, \
            perfil del puesto, aptitudes, capacidades requeridas, calificaciones, calificaciones requeridas, \
            titulacion, titulacion requerida, expectativas del candidato, formacion academica, \
            cualidades personales, competencias personales, cualificaciones, conocimientos, formacion, \
            experiencia, cualificacion, requisitos y competencias, conocimientos y experiencia, \
            experiencia exigida",
        ),
        (
            PerformanceIndicators,
            "metricas de desempeno, metricas de rendimiento, metricas del puesto, \
            indicadores clave de desempeno, indicadores clave de rendimiento, objetivos e indicadores, \
            objetivos y metricas, evaluacion del desempeno, criterios de evaluacion, criterios de desempeno, \
            medidas de exito, medicion del exito, kpis y objetivos, resultados esperados e indicadores, \
            indicadores de desempeno, indicadores de rendimiento, indicadores clave, indicadores de exito, \
            metricas de exito, indicadores de gestion, criterios de exito, indicadores de resultado",
        ),
        (
            CareerLadder,
            "ruta profesional, camino de carrera, linea de ascenso, posibilidades de ascenso, \
            posibilidades de desarrollo, posibilidades de crecimiento, oportunidades de crecimiento, \
            oportunidades de desarrollo, oportunidades de carrera, oportunidades de promocion, \
            promocion interna, promocion profesional, progresion de carrera, progresion profesional, \
            escalera de carrera, itinerario profesional, siguiente puesto, proximo puesto, \
            desarrollo y promocion, crecimiento, evolucion en la empresa, plan de carrera, \
            trayectoria profesional, carrera profesional, escalera profesional, desarrollo profesional, \
            desarrollo de carrera, evolucion profesional, siguiente nivel, siguientes niveles, proximo nivel, \
            siguiente paso, siguientes pasos, proximo paso, proximos pasos, crecimiento profesional, \
            ruta de carrera, camino profesional, linea de carrera, perspectivas de carrera",
        ),
        (
            HiringProcess,
            "etapas de contratacion, etapas del proceso de seleccion, fases del proceso de seleccion, \
            fases de la seleccion, fases de contratacion, pasos del proceso de seleccion, \
            proceso de reclutamiento y seleccion, procedimiento de seleccion, proceso de incorporacion, \
            proceso de entrevista, proceso de postulacion, reclutamiento, como postularse, \
            entrevistas y seleccion, etapas de la entrevista, proceso de seleccion, proceso de contratacion, \
            proceso de entrevistas, proceso de reclutamiento, etapas del proceso, etapas de seleccion, \
            fases del proceso, fases de seleccion",
        ),
        (
            Overview,
            "proposito del cargo, objetivo del cargo, objetivo del rol, mision del cargo, descripcion del cargo, \
            descripcion general, sobre el cargo, sobre la posicion, sobre la vacante, el rol, \
            resumen del puesto, presentacion, objeto del puesto, finalidad del puesto, resumen, descripcion, \
            descripcion del puesto, sobre el puesto, el puesto, sobre el rol, proposito, proposito del puesto, \
            proposito del rol, mision del puesto, objetivo del puesto, descripcion del rol",
        ),
    ],
    phrases: &[
        (JobGrade, "categoria"),
        (
            NiceToHave,
            "seria un plus, nos encantara si, mejor aun si, ideal si, se valorara que, opcional, suma puntos si, \
            seria genial, sumaria, suma si, sera un plus",
        ),
        (
            Responsibilities,
            "que hace un, que hace una, que hace el, cual sera tu mision, cuales seran tus responsabilidades, \
            cual sera tu rol, tus retos, en que trabajaras, en este rol, en este puesto, tu mision sera, \
            seras responsable de, te encargaras de, tu trabajo, labores, en que consistira tu trabajo, \
            en que consiste el trabajo, en que consiste el puesto, en que consiste el rol, lo que haras, \
            que haras, tu mision, tus funciones, tus responsabilidades, que vas a hacer, lo que vas a hacer, \
            que hara, tu dia a dia, tu rol, cuales seran tus funciones, dia a dia, el dia a dia, expectativas, \
            vas a, haras, que hace, lo que hace, lo que haces, que haces, tus tareas, sus funciones, que harias, \
            en el dia a dia, como es el dia a dia, como es un dia",
        ),
        (
            Requirements,
            "que esperamos, que te pedimos, que necesitamos, que necesitas tener, lo que te pedimos, \
            lo que debes tener, buscamos, buscamos a alguien que, encajas si, encajaras si, eres la persona si, \
            te buscamos si, lo que valoramos en ti, cuentas con, estudios, capacidades, imprescindible, \
            indispensable, lo que aportas, lo que buscamos, tu perfil, que buscamos, que pedimos, lo que necesitas, \
            lo que esperamos, lo que pedimos, lo que necesitamos, que necesitas, quien eres, a quien buscamos, \
            tu experiencia, tienes, tendras, eres, que necesita, lo que necesita, que se necesita, que hace falta, \
            lo que traes, que aportas, tus requisitos, este puesto es para ti si, se requiere, se requieren, \
            se necesita, se pide, requerimos, condiciones exigidas, condiciones requeridas, \
            condiciones de acceso",
        ),
        (
            PerformanceIndicators,
            "como mediremos tu exito, como medimos tu exito, como sabras que lo haces bien, como medimos, \
            como mediremos, como se mide, como evaluamos, como se evalua, como seras evaluado, \
            como medimos el exito",
        ),
        (
            CareerLadder,
            "posibles salidas, salidas, siguientes puestos, a donde lleva este puesto, adonde puedes llegar, \
            despues de este puesto, tu crecimiento profesional, tu desarrollo, y luego, que sigue, carrera, \
            hacia donde puedes crecer, como crecer, y despues, promocion interna, hacia donde puedes ir, \
            a donde puedes ir, como puedes crecer, tu carrera, tu futuro, tu crecimiento, tu progresion, progresion, \
            evolucion, promociones",
        ),
        (
            HiringProcess,
            "como sera el proceso, asi seleccionamos, asi es nuestro proceso de seleccion, \
            que pasa cuando te postulas, como aplicar, como postular, como es el proceso, como contratamos, \
            como seleccionamos, asi es el proceso, seleccion, contratacion, entrevistas, proceso, el proceso, \
            pasos del proceso, los pasos, como es nuestro proceso, como funciona el proceso, nuestro proceso, \
            candidatura",
        ),
        (Overview, "mision"),
    ],
    leading: &[
        (
            Requirements,
            "requerimientos, exigencias, perfil, conocimientos, aptitudes, cualificaciones, necesario para, \
            necesaria para",
        ),
        (PerformanceIndicators, "como mediremos, como medimos, como evaluamos, indicadores, metricas"),
        (CareerLadder, "posibilidades de, oportunidades de, ruta de, plan de carrera"),
        (HiringProcess, "proceso de contratacion, proceso de seleccion"),
        (Responsibilities, "funciones, responsabilidades, tareas, actividades"),
    ],
    senses: &[
        (
            Sense::Does,
            "funciones, tareas, responsabilidades, actividades a, actividades principales, atribuciones, \
            cometidos, haras, haces, hara., te encargaras, encargaras, seras responsable, desempenaras, \
            realizaras, a desempenar, a realizar, principales actividades, dia a dia, responsabilizar, implica, \
            incluye, aportacion, te espera., te responsabiliz, consiste., desarrollaras, ejecutaras, gestionaras, \
            contenido del puesto, contenido del cargo, contribucion esper, contribuciones esper, labores",
        ),
        (
            Sense::Part,
            "rol., papel, mision, reto, desafio, dia., trabajo., contribucion, impacto, jornada laboral t, labor.",
        ),
        (Sense::Yours, "tu., tus., su., sus., te., ti."),
        (
            Sense::Brings,
            "requisito, perfil, buscamos, buscando, necesitas, necesitamos, necesita., pedimos, pedido, \
            esperamos, exigi, requerimos, aportas, aportar, eres tu, si eres, eres., tienes, tuvieras, cumplir, \
            cualificacion, candidato ideal, candidata ideal, para ti si, encajas, excluyente, indispensable, \
            imprescindible, importante para nos, valoramos en ti, triunfar, te reconoces, lo que traes, \
            debes saber, debes tener, debes conocer, queremos., hay que saber",
        ),
        (
            Sense::Trait,
            "conocimiento, experiencia, formacion, habilidad, competencia, estudios, aptitud, titulacion, \
            idiomas, capacidad, destreza, candidat, skills., educacion",
        ),
        (
            Sense::Needed,
            "requerid, necesari, imprescind, minim, ideal, deseados, exigid, previos, obligatori, personal",
        ),
        (
            Sense::Wishes,
            "se valora, valorable, valorara, valoraremos, valoramos, deseable, un plus, seria un plus, plus si, \
            suma puntos, sumaran, puntos extra, preferible, preferente, suma si, no imprescindible, \
            no es imprescind, nos gustaria, puntos si, seria genial, seria ideal, mejor aun, no obligatorio, \
            no excluyente, guinda, puntos a favor, a favor., mejor si, extra si",
        ),
        (
            Sense::Hired,
            "proceso de selec, proceso de contra, proceso de reclut, fases de selec, \
            reclutamiento y selec, seleccion y reclut",
        ),
        (Sense::Hiring, "seleccion, reclut, contrat, entrevist, postul, candidatura, aplicar, eleg"),
        (Sense::Steps, "proceso, fase, etapa, paso, como"),
        (
            Sense::Climbs,
            "plan de carr, desarrollo prof, desarrollo de carr, crecimiento prof, oportunidades de crec, \
            oportunidades de desarr, oportunidades de carr, ruta de carr, promocion, ascenso, puedes crecer, \
            podras crecer, como crecer",
        ),
        (Sense::Career, "carrera, profesional, proximo"),
        (Sense::Growth, "crecim, crecer, desarroll, evoluc, oportunid, progres, paso."),
        (
            Sense::Judged,
            "indicadores, metricas, criterios de exito, criterios de eval, como se eval, \
            como seras eval, como seras med, como se te eval",
        ),
        (Sense::Measure, "indicad, medir, mide., medimos, metrica, evalu, criterio, sabremos, sabras"),
        (Sense::Success, "exito, desempeno, rendimiento, resultado, bien."),
        (
            Sense::Other,
            "ofrece, ofrecido, beneficio, sobre nosotros, quienes somos, somos., por que, ubicacion, empresa, \
            salario, sueldo, retribucion, contrato, condiciones, obtendras, ganas., valores, modalidad, \
            cultura, contacto, aprenderas, compensacion, ventajas, te llevas, lugar., horario, compania, \
            tu equipo, nuestro equipo, donde, con quien, recibiras, te damos, como somos, te gustara, \
            compromiso, por eso",
        ),
    ],
    levels: "niveles del puesto, niveles de experiencia, grados, categorias, niveles del rol, niveles, escalones, \
        niveles de seniority, niveles de carrera, niveles profesionales, escalafon, peldanos",
    specialties: "especialidad, especializacion, especializaciones, areas de especialidad, areas de trabajo, \
        lineas de especializacion, ambitos de especializacion, enfoques, especialidades, expertises, \
        areas de especializacion, areas de enfoque",
    contents: "indice, tabla de contenido, tabla de contenidos, indice de contenidos, contenido, glosario",
    descriptions: "descripcion del cargo, descripcion del puesto, descripcion del rol",
    ranks: &[
        (Height::Learner, "practicante, becario, becaria, aprendiz"),
        (Height::Entry, "semi, asociado, asociada, auxiliar, principiante, inicial, basico"),
        (Height::Middle, "mediano, intermedio, intermedia, semisenior, ssr"),
        (Height::Senior, "avanzado, avanzada, experto, experta"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "ingeniero, ingeniera, gerente, jefe, jefa, desarrollador, desarrolladora, directora, becario, \
            contador, disenador, disenadora, coordinador, coordinadora, asesor, asesora, asistente, \
            auxiliar, encargado, encargada, arquitecto, arquitecta, gestor, cientifica, investigador, \
            investigadora, redactor, redactora, subdirector, aprendiz, presidente, comercial, contable, \
            secretario, secretaria, tesorero, tesorera, enfermero, enfermera, abogado, abogada, cocinero, \
            cocinera, camarero, camarera, capataz, mecanico, mecanica, electricista, conductor, conductora, \
            auditora, voluntario, voluntaria, presidenta, operador, operadora, ejecutivo, ejecutiva, \
            psicologo, psicologa, medico, medica, maestro, maestra, profesor, profesora, biologo, biologa, \
            quimico, quimica, agente, teleoperador, teleoperadora, dependiente, dependienta, repartidor, \
            repartidora, responsable, delegado, delegada, editora, estratega, reclutador, reclutadora, \
            probador, probadora, cientifico, tecnico, representante, ejecutor, oficial, mozo, peon, cajero, \
            cajera, recepcionista, matematico, traductor, traductora, promotor, promotora",
        ),
        (
            Uses::HEAD,
            "responsable, directora, ingeniero, ingeniera, desarrollador, desarrolladora, especialista, \
            coordinador, coordinadora, ejecutivo, ejecutiva, enfermero, enfermera, medico, medica, profesor, \
            profesora, agente, auxiliar, administrativo, administrativa, asistente, disenador, disenadora, \
            cientifico, cientifica, investigador, investigadora, consultor, consultora, arquitecto, \
            arquitecta, gestor, gestora, supervisor, supervisora, operario, operaria, representante, \
            oficial, jefe, jefa, encargado, encargada, asesor, asesora, contador, contadora, vendedor, \
            vendedora, lider, abogado, abogada",
        ),
        (Uses::RANK, "adjunto, adjunta"),
        (Uses::STEP, "nivel, escalon, categoria, perfil"),
        (Uses::JOINT, "para, en, del, de"),
        (Uses::AS, "como"),
        (Uses::AND, "y, e"),
        (Uses::WITH, "con"),
        (Uses::ROLES, "puestos, cargos"),
        (Uses::ARTICLE, "el, la, los, las"),
        (Uses::TRAIT, "formacion, experiencia, competencias, conocimientos, habilidades, estudios, idiomas"),
        (
            Uses::BROUGHT,
            "experiencia, experiencias, conocimiento, conocimientos, dominio, manejo, capacidad, habilidad, \
            habilidades, formacion, titulo, titulacion, licenciatura, ingles, tener, tienes, eres, ganas, \
            deseable",
        ),
        (Uses::HIRES, "entrevista, entrevistas, llamada, prueba, oferta"),
        (Uses::GIVES, "ofrecemos, beneficios, salario"),
        (Uses::OURS, "nosotros, nuestro, nuestra, somos, empresa"),
        (Uses::FOREIGN, "lo, el, los, las, la, de, que, tu, tus, como, donde, quien"),
        (Uses::GRADE, "banda, clase, tramo, grupo"),
    ],
    ..NONE
};
