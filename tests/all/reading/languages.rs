//! One page in each of the languages that most handbooks are written in.

use super::check;

#[test]
fn german() {
    check(
        "
        ---
        title: Softwareentwickler
        ---
        ## Stufen
        ### Junior-Softwareentwickler (m/w/d)
        #### Gehaltsstufe
        Stufe 5
        #### Aufgaben
        - Code
        - Tests
        #### Anforderungen
        - Neugier
        ### Softwareentwickler
        #### Deine Aufgaben
        - Mehr Code
        #### Das bringst du mit
        - Erfahrung
        #### Von Vorteil
        - Geduld
        ## Bewerbungsprozess
        1. Gespräch
        2. Noch eins
        ## Karrierepfad
        - Teamleiter
        ",
        "
        Softwareentwickler
          group Stufen
            level Junior-Softwareentwickler (m/w/d) (5)
              job-grade
              responsibilities 2
              requirements 1
            level Softwareentwickler
              responsibilities 1
              requirements 1
              nice-to-have 1
          hiring-process 2
          career-ladder 1
        ",
    );
    check(
        "
        # Teamleiterin Logistik

        ## Was dich erwartet
        - Container

        ## Was du mitbringst
        - Überblick

        ## Was wir bieten
        - Hafenblick
        ",
        "
        Teamleiterin Logistik
          responsibilities 1
          requirements 1
          other Was wir bieten 1
        ",
    );
}

#[test]
fn french() {
    check(
        "
        # Ingénieur logiciel

        ## Niveaux

        ### Ingénieur confirmé
        #### Vos missions
        - Construire
        #### Profil recherché
        - Rigueur
        - Curiosité

        ### Ingénieur senior
        #### Responsabilités
        - Guider
        #### Compétences requises
        - Patience
        #### Les plus
        - Humour

        ## Processus de recrutement
        - Un entretien

        ## Évolution de carrière
        - Architecte
        ",
        "
        Ingénieur logiciel
          group Niveaux
            level Ingénieur confirmé
              responsibilities 1
              requirements 2
            level Ingénieur senior
              responsibilities 1
              requirements 1
              nice-to-have 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn spanish() {
    check(
        "
        # Analista de datos

        Nivel salarial: 7

        ## Descripción del puesto
        Cuenta peces.

        ## Funciones principales
        - Contar
        - Apuntar

        ## Requisitos
        - Números

        ## Se valorará
        - Redes

        ## Qué ofrecemos
        - Mar

        ## Proceso de selección
        - Charla

        ## Plan de carrera
        - Jefa de datos
        ",
        "
        Analista de datos (7)
          overview
          responsibilities 2
          requirements 1
          nice-to-have 1
          other Qué ofrecemos 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn portuguese() {
    check(
        "
        # Analista de Sistemas

        ## Níveis

        ### Analista Júnior
        Faixa salarial: 4
        #### Atribuições
        - Ouvir
        #### Requisitos
        - Vontade

        ### Analista Pleno
        #### Responsabilidades
        - Fazer
        #### Diferenciais
        - Café

        ## Processo seletivo
        - Conversa
        ",
        "
        Analista de Sistemas
          group Níveis
            level Analista Júnior (4)
              responsibilities 1
              requirements 1
            level Analista Pleno
              responsibilities 1
              nice-to-have 1
          hiring-process 1
        ",
    );
}

#[test]
fn italian() {
    check(
        "
        # Responsabile Acquisti

        ## Chi siamo
        Un porto.

        ## Responsabilità
        - Comprare

        ## Requisiti
        - Calma

        ## Requisiti preferenziali
        - Barca

        ## Cosa offriamo
        - Sole

        ## Processo di selezione
        - Caffè

        ## Percorso di carriera
        - Direttore
        ",
        "
        Responsabile Acquisti
          other Chi siamo
          responsibilities 1
          requirements 1
          nice-to-have 1
          other Cosa offriamo 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn dutch() {
    check(
        "
        # Ontwikkelaar

        ## Wat ga je doen?
        - Bouwen

        ## Wat breng je mee?
        - Ervaring
        - Humor

        ## Functie-eisen
        - Diploma

        ## Wat bieden wij
        - Fiets

        ## Medior Ontwikkelaar
        ### Taken
        - Meer bouwen

        ## Senior Ontwikkelaar
        ### Taken
        - Helpen

        ## Sollicitatieprocedure
        - Kennismaken
        ",
        "
        Ontwikkelaar
          responsibilities 1
          requirements 2
          requirements 1
          other Wat bieden wij 1
          level Medior Ontwikkelaar
            responsibilities 1
          level Senior Ontwikkelaar
            responsibilities 1
          hiring-process 1
        ",
    );
}

#[test]
fn swedish() {
    check(
        "
        # Systemutvecklare

        ## Om rollen
        Du bygger.

        ## Arbetsuppgifter
        - Bygga

        ## Kvalifikationer
        - Lugn

        ## Meriterande
        - Båt

        ## Vi erbjuder
        - Fika

        ## Rekryteringsprocess
        - Samtal
        ",
        "
        Systemutvecklare
          overview
          responsibilities 1
          requirements 1
          nice-to-have 1
          other Vi erbjuder 1
          hiring-process 1
        ",
    );
}

#[test]
fn polish() {
    check(
        "
        # Programista

        ## Poziomy

        ### Młodszy programista
        #### Zakres obowiązków
        - Pisać
        #### Wymagania
        - Chęć

        ### Starszy programista
        #### Obowiązki
        - Uczyć
        #### Mile widziane
        - Łódka

        ## Co oferujemy
        - Morze

        ## Proces rekrutacji
        - Rozmowa

        ## Ścieżka kariery
        - Kierownik
        ",
        "
        Programista
          group Poziomy
            level Młodszy programista
              responsibilities 1
              requirements 1
            level Starszy programista
              responsibilities 1
              nice-to-have 1
          other Co oferujemy 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn japanese() {
    check(
        "
        # ソフトウェアエンジニア

        ## シニアエンジニア
        等級：6
        ### 職務内容
        - 設計
        - 実装
        ### 必須要件
        - 経験
        ### 歓迎要件
        - 英語

        ## スタッフエンジニア
        ### 主な業務
        - 指導
        ### 応募資格
        - 経験

        ## 選考プロセス
        1. 面談

        ## キャリアパス
        - 部長
        ",
        "
        ソフトウェアエンジニア
          level シニアエンジニア (6)
            responsibilities 2
            requirements 1
            nice-to-have 1
          level スタッフエンジニア
            responsibilities 1
            requirements 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn chinese() {
    check(
        "
        # 后端工程师

        ## 初级工程师
        ### 岗位职责
        - 编码
        ### 任职要求
        - 好奇

        ## 高级工程师
        职级：P7
        ### 【岗位职责】
        - 设计
        - 评审
        ### 任职要求：
        - 经验
        ### 加分项
        - 英语

        ## 面试流程
        1. 电话

        ## 晋升通道
        - 架构师
        ",
        "
        后端工程师
          level 初级工程师
            responsibilities 1
            requirements 1
          level 高级工程师 (7)
            responsibilities 2
            requirements 1
            nice-to-have 1
          hiring-process 1
          career-ladder 1
        ",
    );
}

#[test]
fn korean() {
    check(
        "
        # 백엔드 개발자

        ## 주요 업무
        - 개발
        - 운영

        ## 자격 요건
        - 경험

        ## 우대 사항
        - 영어

        ## 시니어 개발자
        ### 담당 업무
        - 설계

        ## 리드 개발자
        ### 담당 업무
        - 이끌기

        ## 채용 절차
        - 면접

        ## 복지
        - 점심
        ",
        "
        백엔드 개발자
          responsibilities 2
          requirements 1
          nice-to-have 1
          level 시니어 개발자
            responsibilities 1
          level 리드 개발자
            responsibilities 1
          hiring-process 1
          other 복지 1
        ",
    );
}
