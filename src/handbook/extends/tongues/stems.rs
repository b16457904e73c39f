//! Beginnings of words by which lines build on roles in other languages than English, however the words go on: most of
//! these languages decline, conjugate or make one word of several. All are as [`super::called::spaced()`] gives them.
//!
//! Invariant: every beginning is folded and of three letters at least; of two that fit, the longer one is meant.

/// Words for what one does.
pub const RESPONSIBILITIES: &str = "aufgab, verantwort, tatigkeit, pflicht, zustandigk, arbeiten, mission, \
    responsabil, tache, activit, attribution, travaux, fonction, funcion, tarea, func, labores, cometid, tarefa, \
    atribuic, ativida, activida, mansion, compit, attivit, lavori, taak, taken, verantwoordelijk, werkzaam, uppgift, \
    arbetsuppgift, ansvar, opgave, arbejdsopgave, oppgave, arbeidsoppgave, arbeidsoppgav, obowiazk, zadan, \
    odpowiedzialn, czynnos, odpovednost, zodpoved, ukol, povinnost, cinnost, napln, uloh, обязанност, задач, \
    ответственност, функци, обовязк, обовязок, завдан, відповідальн, функці, tehtav, tyotehtav, vastuut, vastuid, \
    vastuu, feladat, felelosseg, teendo, sorumlulu, gorev, atribut, sarcin, activitat, αρμοδιοτητ, καθηκοντ, ευθυν, \
    אחריות, אחריו, משימ, תפקידי, מטל, مسوولي, مهام, مهم, واجبات, tugas, tanggung, trach nhiem, nhiem vu, cong viec, \
    وظایف, وظیف, مسوولیت, isler, yapilan is, werk, prace, работы, роботи, trabajos, trabalhos, arbete, arbejde, \
    arbeidet, quehacer, encargo, incumbenc, incarich, verricht, задължен, отговорност, जममदर, करतवय, दयतव, करय, \
    مسيولیت";

/// Words for what one must bring.
pub const REQUIREMENTS: &str = "anforder, voraussetz, qualifikation, kompetenz, kriteri, erwartung, fahigkeit, \
    kenntnis, fertigkeit, exigenc, prerequis, competenc, qualification, critere, attentes, connaissanc, savoir, \
    aptitud, requisit, cualific, requerim, conocimient, habilidad, expectativ, qualificac, qualific, conheciment, \
    competenz, conoscenz, aspettativ, eis, functieeis, vereist, competenti, kwalificati, verwachting, vaardigh, krav, \
    kvalifikation, kompetens, kompetence, kvalifikasjon, kompetanse, forvantning, forventning, fardighet, faerdighed, \
    ferdighet, kunskap, wymaga, wymog, kwalifikac, kompetencj, oczekiwa, umiejetnosc, pozadav, kvalifikac, \
    predpoklad, dovednost, poziadav, znalost, schopnost, ocekavani, ocakavani, требован, квалификац, компетенц, \
    навык, умени, ожидани, вимог, кваліфікац, навич, вмінн, умінн, очікуван, vaatimu, edellytyks, osaami, patevyy, \
    odotuks, taido, taito, taidot, kovetelmen, elvaras, kepesseg, kepesites, keszseg, gereksinim, gereklili, nitelik, \
    nitelig, ozellik, yetkinlik, sart, beklenti, beceri, cerint, calificar, competent, conditii, cunostint, asteptar, \
    abilitat, απαιτησ, προσον, δεξιοτητ, προσδοκι, דריש, כישור, متطلب, موهلات, شروط, مهارات, persyaratan, \
    kualifikasi, kompetensi, syarat, yeu cau, شرایط, condition, condicion, condicoes, condizion, vakkennis, \
    pre requis, prerrequisit, eignung, befahig, umiejetn, zdolnos, odbornost, профессионал, criteri, profil, \
    perfil, изискван, यगयत, आवशयकत, अपकष, अरहत, पतरत, زامات, نیازمندی, صلاحیت";

/// Words for a step of the ladder, and for a place on it.
pub const STEPS: &str = "stufe, eben, level, grade, position, stelle, niveau, echelon, palier, poste, nivel, categor, \
    escalon, escal, puesto, cargo, livell, ruolo, posizion, schaal, trede, functie, niva, steg, trin, trinn, \
    stilling, befattning, taso, szint, fokozat, munkakor, poziom, szczeb, stopn, stopien, stanowisk, urov, stup, \
    pozic, uloz, уров, ступен, греид, категор, должност, позици, рівн, рівен, щаб, ступін, посад, ниво, seviye, \
    kadem, derece, pozisyon, basamak, treapt, post, επιπεδ, βαθμιδ, θεσ, רמה, רמת, דרג, مستوى, درج, سطح, tingkat, \
    jenjang, kategori, perfil, profil, klass, clas, grupp, класс, разряд, розряд, клас, indice, nivei, длъжност, \
    степен, सतर, رتبه";

/// Words for what stands before, above or below.
pub const ABOVE: &str = "vorherig, vorig, vorstehend, vorangehend, vorangegang, vorhergehend, vorausgehend, darunter, \
    niedriger, obig, obengenannt, precedent, inferieur, anterior, previ, preceden, inferior, vorige, voorgaand, \
    voorafgaand, onderliggend, bovenstaand, lagere, foregaende, forrige, foregaend, lavere, lagre, underliggand, \
    underliggend, ovenstaend, ovanstaend, ovennevn, poprzedni, nizsz, powyzsz, wczesniejsz, predchoz, predchadz, \
    predesl, predosl, nizsi, nizsej, предыдущ, предшеств, нижестоящ, вышеуказ, вышеперечисл, вышеназв, попередн, \
    нижч, вищезазнач, вищенавед, вищевказ, edellis, edeltav, alemm, elozo, megelozo, alacsonyabb, fentiek, fenti, \
    onceki, yukaridaki, anterioar, προηγουμεν, κατωτερ, παραπαν, ανωτερ, הקודם, הקודמ, سابق, bisherig, \
    dotychczasow, dosavadn, stavajic, doterajs, nachstniedriger, nachstunter, vorgenannt, вищеперел, предишн, \
    предходн, горепосоч, гореизбро, पछल, उपरयकत, उपरकत";

/// Verbs and others by which a role takes on, fulfils or keeps what another has, and words for what goes on. Behind a
/// strange word they tell nothing: `Prüft die Erfüllung der Aufgaben`.
pub const TAKES: &str = "erfull, ubernehm, ubernimm, umfass, beinhalt, enthalt, erweiter, ausub, wahrnehm, beherrsch, \
    verfug, erledig, behalt, fortfuhr, weiterhin, aufbauend, zuzuglich, einschliess, inklusive, zusatzlich, gleich, \
    dieselb, unverander, abdeck, besitz, mitbring, assur, assum, reprend, repren, conserv, maitris, rempli, satisf, \
    repond, possed, cumul, exerc, poursui, couvr, integr, inclu, compren, reuni, complet, complemen, accompl, realis, \
    effectu, acquis, regroup, elargi, identi, toujours, totalit, suppleme, cumpl, asum, reun, posee, poseer, manten, \
    desempen, realiz, ejerc, ejecut, abarc, incorpor, complement, amplia, hered, domin, acredit, sigue, siguen, \
    igual, identic, partiendo, atien, cumpr, possu, mantem, mantend, continua, desempenh, execut, abrang, acresc, \
    acrescid, ampli, herd, atend, preench, comprov, segue, consolid, satisfa, soddisf, possess, possied, mantien, \
    mantener, svolg, esegu, eserc, esercit, aggiunt, eredit, padronegg, rispett, risponder, risponde, prosegu, \
    racchiud, ugual, adempi, vervul, voldoe, beheers, verricht, uitvoer, behoud, omvat, bevat, overneem, beschik, \
    bezit, zelfde, dezelfd, blijf, blijv, aanvull, aangevul, inclusief, eveneens, tevens, uppfyll, utfor, omfatt, \
    innefatt, inkluder, behall, fortsatt, fortsatter, fortfarande, beharsk, besitt, motsvar, opfyld, udfor, varetag, \
    indehold, behold, fortsaet, fortsat, besidd, mestre, opfyldelse, oppfyl, ivareta, innehold, fortsett, behersk, \
    spelni, wykonu, wykony, przejm, przejec, realizu, realizow, obejm, zawier, posiad, zachow, kontynu, opanowa, \
    rozszerz, uzupeln, dziedzicz, dodatkow, identyczn, nadal, analogiczn, splni, splnu, splne, vykona, prebir, \
    prebera, zastava, zahrn, obsah, ovlada, zachov, pokrac, rozsir, doplnu, dopln, disponu, stejn, shodn, totozn, \
    rovnak, zhodn, nadale, выполн, исполн, соответств, отвеча, облада, сохран, продолж, перенима, включа, охватыв, \
    содерж, расшир, дополн, владе, удовлетвор, аналогич, прежн, наследу, полност, викон, відповідає, володі, зберіга, \
    продовж, переима, охопл, розшир, доповн, задовольн, аналогіч, успадк, повніст, taytta, tayttya, hallits, hallin, \
    hoita, katta, sisalt, jatka, suoritta, edelleen, saily, laajen, taydent, megfelel, ellat, teljesit, vegez, vegzi, \
    tartalmaz, bovit, kiegesz, kiterjes, orokol, folytat, rendelkez, ugyanaz, ugyanez, mindaz, karsila, ustlen, \
    tasima, tasiyan, tasir, kapsa, icer, genislet, surdur, devam, devral, tamam, yurut, ilavet, indeplin, preia, \
    prelu, mentin, pastr, exercit, detin, includ, cuprind, extind, acelea, εκτελ, αναλαμβ, πληρ, διατηρ, συνεχιζ, \
    καλυπτ, περιλαμβ, διαθετ, κατεχ, επεκτειν, συμπληρων, עומד, ממלא, ממשיכ, يستوف, يتحمل, يواصل, memenuhi, \
    melanjutkan, menguasai, sahip, identisch, permanec, permang, perman, resta, reste, restent, demeur, zosta, \
    pozosta, bleib, остаю, остае, залиша, bestehen, fortbesteh, kontrollp, encargan, encarreg, ocupan, splnov, \
    plni, sagla, houdt, dispon, dyspon, gelijk, jednakow, одинаков, однаков, идентич, ідентич, likvard, likadan, \
    utgar, przysvo, superad, superat, respond, copre, coprono, zvladn, zvlada, відповідніст, володінн, опанув, \
    освои, освоє, partend, partind, ausgehend, uitgaand, wychodzac, исходя, tasiyor, sumad, somad, sumand, \
    entsprech, garde, изпълн, покрив, притежав, поема";

/// Words for what is asked, expected or told of a role: what stands beside them is no doubt of that.
pub const ASKED: &str = "erwartet, gefordert, geforderten, verlangt, gestellt, beschrieben, aufgefuhrt, \
    vorausgesetzt, geltend, exige, exiges, demande, attendu, requis, prevu, decrit, mentionn, indiqu, enumer, defini, \
    exigid, pedid, esperad, requerid, indicad, descrit, previst, establecid, estabelecid, definid, solicitad, \
    richiest, attes, indicat, descritt, elencat, stabilit, definit, gevraagd, verwacht, gesteld, beschreven, vermeld, \
    kravs, forvantas, forvantat, efterfragas, efterfrag, beskriv, anges, forventes, forventer, kraeves, kreves, \
    stilles, beskrev, efterspor, ettersp, stawian, opisan, okreslon, przewidzian, wskazan, przypisan, pozadovan, \
    ocekavan, kladen, stanoven, vyzadov, ocakavan, требуем, требует, требуют, ожидает, ожидают, предъявля, описан, \
    указан, предусмотрен, установлен, вимагає, очікує, висува, передбачен, встановлен, vaadit, edellytet, edellytta, \
    odotet, maaritel, asetet, elvart, elvarhat, elvarunk, elvarjuk, tamasztott, meghataroz, leirt, megkovetel, \
    szukseges, beklen, istenen, istenil, aranan, gereken, belirtil, tanimlan, cerut, solicitat, asteptat, asteapt, \
    prevazut, descris, mentionat, απαιτουντ, απαιτειτ, αναμεν, ζητουντ, προβλεπ, נדרש, מצופ, مطلوب, متوقع, \
    diharapkan, dibutuhkan, diminta, mong doi, doi hoi, erwart, verlang, forder, attend, demand, pedim, esperam, \
    exigim, chied, aspett, vragen, vraagt, forvant, kraver, oczekuje, ocekav, ожида, требуе, очіку, вимага, odota, \
    vaadi, elvar, bekli, bekle, cerem, astept, fremg, cabe, compete, spetta, incombe, obliegt, zukommt, toekomt, \
    tillkomm, rientra, valgono, gehort, gehoren, appartien, incumb, correspond, належить, входит, входять, wchodzi, \
    nalezy, nalezi, patri, kuuluu, tartozik, jar, atribuid, atribuit, asignad, assegnat, zugewies, ubertragen, \
    anvertraut, toegewez, toegekend, powierz, przydziel, сверен, возлож, поклад, доручен, sveren, tilldelad, \
    tillagd, confie, devolu, nalezej, prislus, affidat, confiad, encomendad, verilen, atanan, изисква, очаква, अपकषत, \
    आवशयक, नरधरत, listad, enumerad, \
    ziada, zada, يتوقع, ينتظر, يطلب, ky vong, duoc ky vong";

/// Words for what somebody has been through, for some time or at school: `Zwei Jahre mit Aufgaben der vorherigen
/// Stufe`.
pub const PAST: &str = "erfahr, jahr, ausbild, schulung, experien, annee, formation, formaci, formac, formazion, \
    esperienz, ervaring, jaar, jaren, opleid, erfarenhet, erfaring, utbildn, uddannels, utdann, doswiadcz, lata, \
    wyksztalc, szkolen, zkusenost, skusenost, praxe, vzdelan, roky, опыт, стаж, образован, обучени, досвід, освіт, \
    навчанн, років, роки, kokemu, vuod, vuosi, koulutu, tapasztal, gyakorlat, vegzettseg, deneyim, tecrube, egitim, \
    yillik, εμπειρ, εκπαιδευσ, pengalaman, tahun, pendidikan, anos, год, года, години, опит, образование, अनभव, वरष";

/// Words for what somebody does to the work of others, which is not built on: `Koordiniert alle Aufgaben der Lotsen`.
pub const WATCHES: &str = "koordinier, kontrollier, uberwach, uberpruf, bewertet, beurteil, verteilt, delegier, \
    dokumentier, supervis, coordonn, coordin, controle, controll, evalue, evalua, valuta, verific, verifi, \
    repartit, distribu, delega, delegue, asigna, attribue, coordineert, controleer, beoordeel, verdeel, bewaakt, \
    kontroluj, koordynuj, nadzoruj, ocenia, przydziela, rozdziela, deleguj, kontrolu, koordinuj, hodnoti, dohliz, \
    prideluj, rozdeluj, контролир, координир, оценива, распредел, проверя, курир, делегир, контролю, координу, \
    оціню, розподіля, перевіря, делегу, kontrollera, samordna, bedomer, fordela, overvaka, granskar, denetle, \
    koordine, degerlendir, dagit, birlikte, definier, definir, definisc, definiu, festleg, bestimmt, \
    sicherstell, gewahrleist, fixer, determin, establec, estabelec, asegur, assegur, garant, assicur, veill, \
    velar, stelt, bepaal, zorgt, waarborg, ustala, okresla, zapewnia, wyznacza, определя, устанавлива, \
    обеспечива, следит, визнача, встановлю, забезпечу, стежит, urcuj, stanovuj, zajistuj, faststall, bestamm, \
    sakerstall, prepar, przygotow, ръковод, наблюдава, оценява, iranyita, felugyel";

/// The same where verbs stand last: `Kılavuza tüm görevlerinde yardım eder`.
pub const HELPS: &str = "yardim, destek, denetle, degerlendir, koordine, dagit, yonlendir, rehberlik, belirle, \
    berichten, abstimm, koordinieren, verteilen, zuweisen, uberwachen, kontrollieren, prufen, uberprufen, \
    delegieren, unterstutzen, begleiten, organisieren, festlegen, bewerten, beurteilen, sicherstellen";

/// *First*, *second* and so on, as far as ladders are counted so, behind *middle*.
pub const ORDINALS: [&str; 5] = [
    "mittler, moyen, intermedi, medio, media, midden, mellan, mellem, sredni, stredn, средн, середн, keski, kozep, orta, μεσαι",
    "erst, premier, primer, primeir, primo, prima, eerste, forst, pierwsz, prvni, prvej, prve, перв, перш, ensimmais, elso, ilk, birinci, πρωτ",
    "zweit, deuxiem, second, segund, tweede, andra, anden, andre, drugi, druh, втор, друг, toise, toinen, masodik, ikinci, doilea, doua, δευτερ",
    "dritt, troisiem, tercer, terceir, terz, derde, tredje, trzeci, treti, трет, kolmann, kolmas, harmadik, ucuncu, treilea, treia, τριτ",
    "viert, quatriem, cuart, quart, vierde, fjard, fjerde, czwart, ctvrt, четверт, neljann, neljas, negyedik, dorduncu, patrulea, τεταρτ",
];
