//! The words by which lines build on roles in other languages than English, all of them as [`super::called::spaced()`]
//! gives them.
//!
//! Invariant: every word is folded, and lists are written `one, two, three`; a test holds that.

/// Words that begin such a line and may begin others: *all*, *at least*, *goes on with*, *apply*.
pub const ALL: &str = "alle, alles, samtliche, samtlichen, aller, toutes, tous, tout, ensemble, integralite, todas, \
    todos, todo, totalidad, totalidade, conjunto, tudo, tutte, tutti, tutto, insieme, alla, allt, samtliga, alt, \
    alt det, wszystkie, wszystkich, wszystko, vsechny, vsechno, vsech, vse, veskere, vsetky, vsetko, все, всех, весь, \
    усі, всі, усе, всіх, kaikki, kaikkien, osszes, minden, valamennyi, tum, tumu, tumunu, butun, hepsi, tamami, \
    toate, tot, ολεσ, ολα, ολοι, ολων, כל, את כל, מלוא, جميع, كل, كافة, بجميع, بكل, بكافة, всем, всеми, всім, усім, \
    semua, seluruh, segala, tat ca, moi, toan bo, cac, alle de, همه, تمام, تمامی, vsetkych, vsetkym, allihop, ogni, \
    chaque, cada, elke, iedere, varje, hvert, hver, kazdy, kazde, jokainen, fiecare, καθε, каждое, кожну, каждую, \
    jede, jeder, jedes, al de, al het, wszelkie, wszelkich, toda, jegliche, samt, samtlicher, totius, kaikkea, hela, \
    полное, полныи, полная, повне, повна, повнии, plne, plny, plna, pelny, pelne, pelna, vollstandige, \
    vollstandigen, volledige, pleno, plena, pieno, piena, fulla, hele, komplett, komplette, completo, \
    mindestens, wenigstens, zumindest, au minimum, au moins, a minima, como minimo, al menos, por lo menos, \
    no minimo, pelo menos, ao menos, almeno, come minimo, minimaal, ten minste, tenminste, minimum, \
    co najmniej, przynajmniej, minimalne, alespon, nejmene, minst, atminstone, som minimum, asgari, \
    asgari olarak, en az, минимум, как минимум, щонаименше, принаимні, continua con, continuar con, sigue con, \
    seguir con, prosigue con, segue com, continua com, prossegue com, prosegue con, prosegue nelle, \
    prosegue nei, gaat door met, pokracuje v, pokracuje s, fortsatter med, fortsaetter med, fortsetter med, \
    aplicam se, sao aplicaveis, zijn van toepassing, is van toepassing, se aplican, si applicano, \
    finden anwendung, s appliquent, maja zastosowanie, применяются, распространяются, застосовуються, \
    поширюються, uygulanir, galler, gelder, gaelder, gjelder, in possesso dei, in possesso di, \
    in possesso delle, liegen vor, continue d, calosc, caloksztalt, ogol, gesamtheit, gesamte, gesamten, \
    gesamter, gesamtes, totalita, intero, intera, geheel, gehele, cely, celou, cele, целиком, весь объем, \
    увесь, вся, всю, butununu, всички, всичко, целият, целия, सभ, समसत, सर, کلیه, mindegyike, mindegyik, \
    kaiken";

/// Words that begin such a line, or end it in languages whose verbs stand last: *extends*, *fulfils*, *the same*,
/// *besides*.
pub const LEADS: &str = "erweitert, erweitern, ubernimmt, ubernehmen, umfasst, enthalt, beinhaltet, erfullt, \
    erfullen, gleiche, gleichen, dieselben, dasselbe, zusatzlich zu, zusatzlich zum, zusatzlich zur, erganzend zum, \
    erganzend zur, erganzend zu, erganzt, neben, aufbauend auf, baut auf, bauen auf, basiert auf, uber, hinaus, \
    etend, reprend, inclut, comprend, remplit, memes, meme, en plus, en sus, outre, au dela, s appuie sur, \
    se base sur, assure, cumule, possede, complete, amplia, extiende, incluye, cumple, cumple con, asume, reune, \
    posee, ademas, mismas, mismos, mismo, misma, hereda, se basa en, completa, estende, inclui, cumpre, assume, \
    acumula, possui, alem, para alem, mesmas, mesmos, mesmo, mesma, herda, baseia se, include, comprende, oltre, \
    stesse, stessi, stesso, stessa, eredita, si basa, svolge, possiede, soddisfa, assolve, in aggiunta, estende i, \
    omvat, voldoet aan, naast, dezelfde, hetzelfde, bouwt voort op, bovenop, aanvulling op, voert, vervult, omfattar, \
    utover, forutom, samma, bygger pa, bygger vidare pa, utokar, utvidgar, uppfyller, inkluderar, ansvarar, utfor, \
    udvider, udover, ud over, foruden, samme, bygger videre pa, opfylder, omfatter, udforer, utvider, oppfyller, \
    utforer, i tillegg til, foruten, inkluderer, rozszerza, obejmuje, oprocz, te same, to samo, poza, spelnia, \
    wykonuje, zawiera, przejmuje, opiera sie, rozsiruje, zahrnuje, splnuje, krome, mimo, navic k, stejne, vykonava, \
    prebira, nad ramec, navazuje, vychazi, splna, okrem, rovnake, наследует, включает, помимо, кроме, расширяет, \
    дополняет, сверх, соответствует, те же, то же, дополнительно к, в дополнение к, основывается, базируется, \
    доповнює, розширює, включає, крім, окрім, понад, відповідає, наслідує, успадковує, ті самі, ті ж, те саме, \
    на додачу до, додатково до, на додаток до, виконує, laajentaa, sisaltaa, tayttaa, lisaksi, samat, sama, kattaa, \
    perustuu, tekee, hoitaa, kiboviti, kiterjeszti, boviti, tartalmazza, megfelel, ugyanaz, ugyanazok, azon felul, \
    tul, felul, mellett, ellatja, epul, teljesiti, genisletir, icerir, kapsar, ek olarak, ilave olarak, ilaveten, \
    yani sira, disinda, ayni, karsilar, sahiptir, yerine getirir, extinde, indeplineste, cuprinde, pe langa, \
    aceleasi, in plus fata de, completeaza, preia, επεκτεινει, περιλαμβανει, πληροι, επιπλεον των, εκτοσ απο, \
    περα απο, περαν, ιδιεσ, ιδια, εκτελει, βασιζεται, συμπληρωνει, מרחיב, מרחיבה, כולל, כוללת, עומד, עומדת, בנוסף ל, \
    בנוסף, מעבר ל, אותן, אותם, מבצע, מבצעת, توسع, يوسع, يشمل, تشمل, يستوفي, تستوفي, اضافة, نفس, علاوة, يقوم, تقوم, \
    فضلا, memperluas, memenuhi, mencakup, selain, melakukan, menambah, di samping, melanjutkan, mo rong, bao gom, \
    dap ung, ngoai, tuong tu, giong, thuc hien, ke thua, ubernimmst, deckt, reprends, reprenez, assures, assurez, \
    cumules, cumulez, herite, herites, heritent, conserve, regroupe, mantiene, suma, incorpora, mantem, soma, \
    engloba, mantengono, riprende, neemt, overneemt, behoudt, dekt, tar over, overtar, overtager, behaller, \
    videreforer, viderefor, zachowuje, laczy, kontynuuje, przejmujesz, prebiras, prejima, prejimas, prebera, \
    prevezme, берет на себя, перенимает, сохраняет, продолжает, дополнительно ко, переимає, бере на себе, зберігає, \
    продовжує, ustlenir, devralir, yapar, atveszi, magaban foglalja, jatkaa, mosteneste, pastreaza, isi asuma, \
    αναλαμβανει, κληρονομει, διατηρει, ממשיך, ממשיכה, נושא, נושאת, يتولى, تتولى, يواصل, meneruskan, mengambil alih, \
    dam nhan, dam nhiem, علاوه بر, همان, شامل, به علاوه, gelten auch, gelten weiter, gelten weiterhin, \
    gelten ebenfalls, gelten ebenso, gilt auch, schliesst, fuhrt, setzt, samt allen, nebst, restent valables, \
    s appliquent aussi, s appliquent egalement, restent en vigueur, demeurent valables, en complement, en supplement, \
    integre, integrent, identiques, identique, se mantienen, siguen vigentes, siguen aplicando, \
    siguen siendo validos, tambien aplican, aparte, aparte de, junto con, conserva, abarca, identicos, identicas, \
    iguales, iguales a, igual que, continuam valendo, continuam validos, continuam a valer, continuam em vigor, \
    abrange, identicos aos, iguais, iguais aos, a par, restano validi, restano valide, valgono anche, \
    continuano a valere, identici, identiche, uguali, ricomprende, ingloba, accanto, blijven gelden, gelden ook, \
    blijven van kracht, boven op, behalve, gelijk aan, identiek aan, bevat, galler aven, galler ocksa, \
    galler fortsatt, galler fortfarande, desamma, innefattar, jamte, vid sidan av, gaelder ogsa, gaelder fortsat, \
    gjelder ogsa, gjelder fortsatt, inneholder, indeholder, ved siden af, ved siden av, obowiazuja, obowiazuje, \
    ponad, obok, dodatkowo do, takie same, taki sam, takie jak, dziedziczy, analogiczne do, plati, \
    zustavaji v platnosti, vedle, obsahuje, shodne, totozne, stejna, platia, popri, navyse k, zahrna, rovnaka, \
    zhodne, деиствуют, сохраняются, остаются в силе, наряду, вдобавок, охватывает, такие же, такои же, такая же, \
    аналогичны, аналогичные, аналогично, содержит, діють, зберігаються, поряд, поруч, охоплює, такі ж, такі самі, \
    аналогічні, аналогічно, містить, gecerlidir, gecerli, patevat, ovat voimassa, ohella, paitsi, ervenyesek, kivul, \
    raman valabile, in afara, in afara de, alaturi de, dincolo de, ισχυουν, ισχυει, παραλληλα, מלבד, לצד, פרט ל, \
    تنطبق, الى جانب, زيادة, يتضمن, تتضمن, tetap berlaku, sama dengan, yang sama, meliputi, termasuk, mewarisi, \
    ben canh, cung voi, tuong tu nhu, giong nhu, наряду с, наряду со, поряд з, поряд із, shodne s, totozne s, \
    zhodne s, ile ayni, ayni sekilde, identisch mit, gleich wie, cumplir, cumplir con, asumir, incluir, mantener, \
    cumprir, assumir, manter, desempenha, desempenhar, desempenham, somadas, somados, svolgere, assumere, mantenere, \
    soddisfare, assurer, reprendre, assumer, remplir, cumuler, inclure, spelniasz, spelniac, wykonujesz, wykonywac, \
    przejac, splnit, splnujes, splnujete, plnit, выполнять, выполняет, соответствовать, отвечает, отвечать, \
    виконувати, відповідати, vervullen, voldoen aan, uppfylla, opfylde, oppfylle, taytat, ustlenmek, yapmak, نفسها, \
    نفسه, يودي, تودي, ту же, тои же, тот же, того же, тех же, тем же, ту саму, того самого, тих самих, tego samego, \
    tej samej, tych samych, tehoz, tychz, desselben, derselben, demselben, gehort dazu, gehoren dazu, hort dazu, \
    hoort erbij, horen erbij, hoort daarbij, fait partie, font partie, fa parte, fanno parte, forma parte, \
    forman parte, fazem parte, faz parte, kuuluu myos, kuuluvat myos, hozzatartozik, dahildir, входят, входить, \
    входят также, wchodza, ingar ocksa, indgar ogsa, inngar ogsa, fora, buiten, krom, procz, haricinde, \
    voortbouwend op, dodatkowo w stosunku do, adicional a, adicional al, adicional as, adicional ao, adicionalmente a, adicionalmente as, \
    adicionalmente aos, tytez, tataz, totez, tentyz, detsamma, samma som, aynisi, ten sam, ta sama, \
    cumulativamente com, lacznie z, erft, erbt, та же, та сама, не ниже, не нижче, nie nizsze niz, ne nizsi nez, \
    pari a, pari alle, pari ai, освен, същите, същото, същата, надгражда, в допълнение към, наред с, अलव, अतरकत, समन, \
    सथ सथ, افزون بر, \
    отговаря на, отговаряш на, जस ह";

/// Words for all that a role does: no other word need say what is built on.
pub const EVERYTHING: &str = "усе зазначене, все зазначене, все указанное, все перечисленное, alles was, alles das, \
    all das was, tout ce que, tout ce qu, tout ce qui, todo lo que, todo lo, tudo o que, tudo que, tutto cio che, \
    tutto quello che, stesse cose che, alles wat, al wat, allt som, allt det, alt som, alt hvad, alt det, alt hva, wszystko co, \
    to samo co, vse co, vsechno co, vsetko co, все что, то же что, усе що, все що, те саме що, kaikki mita, \
    kaikki mitka, kaikki se mita, her sey, hersey, mindent amit, minden amit, mindaz amit, tot ce, tot ceea ce, ο τι, \
    ολα οσα, כל מה ש, כל מה, كل ما, جميع ما, semua yang, segala yang, moi thu, moi viec, tat ca nhung gi, \
    dasselbe wie, das gleiche wie, la meme chose que, lo mismo que, o mesmo que, lo stesso che, hetzelfde als, \
    samma som, samme som, sama kuin, alles aus, alles von, alles vom, alles wie, tout le contenu, todo lo del, \
    todo lo de, tudo do, tudo da, tudo aquilo que, tutto il, tutto cio, quanto richiesto, quanto previsto, alles uit, \
    alles van, allt fran, allt pa, alt fra, alt pa, alt i, alt der, wszystko to co, wszystko z, totez co, totez jako, \
    vse z, vse jako, vsetko z, vsetko to co, to iste co, все из, все то что, все то же что, усе з, усе те що, \
    все те що, כל האמור, هر انچه, minden ami, zusatzlich zu allem, neben allem, en plus de tout, outre tout, \
    ademas de todo, alem de tudo, para alem de tudo, oltre a tutto, naast alles, bovenop alles, utover allt, \
    forutom allt, ud over alt, udover alt, foruden alt, i tillegg til alt, utover alt, oprocz wszystkiego, \
    poza wszystkim, krome vseho, vedle vseho, okrem vsetkeho, помимо всего, кроме всего, сверх всего, крім усього, \
    окрім усього, понад усе, kaiken sen, her seye, her seyi, pe langa tot, те же что, те самі що, ті самі що, \
    ті ж що, lo mismo que en, o mesmo que no, o mesmo que na, hetzelfde als bij, samma som pa, det samme som, \
    samme som pa, to samo co na, totez co u, vse co u, vse co na, все что у, усе що у, doet wat, doe wat, macht was, \
    tut was, hace lo que, haces lo que, faz o que, fait ce que, fais ce que, fa cio che, fa quello che, gor det som, \
    gor vad, gor hvad, gjor det som, robi to co, dela to co, делает то что, робить те що, robi to samo co, \
    ту же работу что, такую же работу как, la misma labor que, el mismo trabajo que, le meme travail que, \
    o mesmo trabalho que, lo stesso lavoro, dieselbe arbeit wie, die gleiche arbeit wie, hetzelfde werk als, \
    samma arbete som, samme arbejde som, samme arbeid som, te sama prace co, stejnou praci jako, ту саму роботу що, \
    samaa tyota kuin, ayni isi, dieselbe wie, das was, quello che fa, todo aquello que, todo cuanto, tudo quanto, \
    al hetgeen, alles hetgeen, все то чем, dasselbe was, das gleiche was, alles mit was, alles mitbringen was, \
    rundt alles was, de todo lo que, k tomu co, к тому что, до того що, do tego co, zu dem was, a lo que hace, \
    a lo que hacen, ao que faz, a quanto fa, quanto fa, cuanto hace, quanto faz, a ce que fait, till det som, \
    wszystko czego, wszystko to czego, vse ceho, все чего, все то чего, усе чого, усе те чого, alles wofur, \
    alles woran, yaptiklari, yaptiklarina, yaptiklarinin, todas las del, todas las de, todos los del, \
    todos los de, todas as do, todas as da, todos os do, todos os da, tutte quelle del, tutte quelle dell, \
    tutti quelli del, tutti quelli dell, toutes celles du, toutes celles de, tous ceux du, tous ceux de, \
    lo requerido, lo exigido, lo solicitado, lo pedido, lo previsto, o requerido, o exigido, o solicitado, \
    o previsto, vad som kravs, vad som galler, hvad der kraeves, hva som kreves, was gefordert, \
    ce qui est demande, ce qui est requis, lo que se exige, lo que se pide, o que se exige, o que se pede, \
    cio che si richiede, wat gevraagd, to co wymagane, то что требуется, те що вимагається, co se vyzaduje, \
    всичко което, освен всичко, същото като, सब कछ, हर बत, वह सब, همه انچه, تمام انچه, samat kuin, \
    לכל מה, מעבר לכל מה, semua hal yang, segala hal yang, oprocz wszystkiego czego, poza wszystkim czego, \
    tego samego co, to iste ako";

/// Words that do so only at the beginning of a line: `Wie Engineer, zusätzlich:`.
pub const FIRST: &str = "wie, comme, idem, como, come, zoals, som, jak, siehe, voir, vease, ver, vedi, zie, patrz, \
    как, см, як, див, kuten, ks, viz, jako, mint, lasd, ca, οπωσ, βλ, כמו, ראו, مثل, انظر, seperti, nhu, celles, \
    ceux, aquellas, aquellos, quelle, quelli, diejenigen, degene, igual que, igual a, wie auf, analog, se, la fel ca, \
    tak jak, tak samo jak, stejne jako, rovnako ako, rovnako, igual ao, igual al, как у, як у, as, als, ako, katso, \
    cf, vgl, bkz, bakiniz, vide, zob, zobacz, смотри, смотрите, дивись, дивіться, si veda, se referer, \
    так само як, так само, так же как, genauso wie, ebenso wie, evenals, net als, net zoals, precis som, \
    liksom, tout comme, de meme que, al igual que, assim como, tal como, cosi come, tak jako, както, като, виж, \
    مانند, همچون";

/// Words between: articles, *of*, *what is expected of*.
pub const BETWEEN: &str = "tiene, прави, върши, der, die, das, des, dem, den, ein, eine, eines, einer, einem, einen, von, vom, aus, fur, \
    an, auf, was, rolle, stufe, position, stelle, zur, zum, tun, tut, macht, machen, gilt, gelten, le, la, les, l, \
    un, une, de, du, d, pour, au, aux, poste, role, niveau, celles, ceux, que, qu, ce, fait, font, assume, el, los, \
    las, una, del, para, al, puesto, rol, nivel, lo, hace, hacen, o, os, as, um, uma, do, da, dos, cargo, funcao, ao, \
    a, faz, fazem, il, i, gli, uno, di, dello, della, dell, dei, degli, delle, per, ruolo, livello, alle, agli, ai, \
    all, cio, che, fa, fanno, het, een, van, voor, functie, aan, doet, doen, wat, uit, en, ett, for, av, fran, till, \
    rollen, nivan, krav, har, gor, det, som, af, fra, til, et, gjor, stillingen, hvad, hva, na, dla, z, ze, \
    stanowiska, poziomu, roli, wobec, co, robi, wykonuje, pro, pozice, dela, se, v, ktere, jako, kuin, у, doi, gibi, \
    nez, niz, als, gefordert, verlangt, erwartet, exige, exigees, demande, attendu, attendus, attendues, requis, \
    requises, exigido, exigidos, exigidas, requerido, requeridos, esperado, esperados, pedido, pedidos, richiesto, \
    richiesti, richieste, previsto, previsti, previste, attese, gevraagd, verwacht, kravs, forvantas, wymagane, \
    oczekiwane, que se pide, уровня, роли, должности, позиции, на, для, от, к, по, что, требуется, ожидается, \
    выполняет, делает, рівня, ролі, посади, до, від, що, робить, вимагається, on, joita, jotka, mita, roolin, tason, \
    tehtavan, az, egy, amit, vegez, csinal, szemben, tamasztott, vonatkozo, munkakor, szint, icin, olan, aranan, \
    istenen, yaptigi, beklenen, rolunun, seviyesinin, ve, sahip, ale, ca, pe, care, face, pentru, postului, rolului, \
    nivelului, unui, unei, lui, ο, η, το, οι, τα, τισ, τουσ, του, τησ, των, τον, την, που, για, απο, ενοσ, μιασ, \
    κανει, ρολου, θεσησ, של, את, תחומי, תחום, עבור, על, ה, ב, ל, ש, בכל, תפקיד, דרגת, עושה, من, في, التي, الذي, به, \
    بها, ما, الى, على, ب, لـ, وظيفة, دور, خاصة, dari, untuk, yang, dilakukan, oleh, posisi, peran, jawab, bagi, pada, \
    cua, cho, nhung, gi, vi, tri, ma, lam, voi, vai, tro, cap, cac, schon, bereits, auch, hier, ja, deja, aussi, ya, \
    tambien, tambem, gia, anche, reeds, ook, redan, ocksa, allerede, ogsa, juz, rowniez, takze, jiz, uz, take, уже, \
    также, вже, також, jo, myos, mar, is, zaten, ηδη, pede, pide, pa, kreves, kraeves, ingar, indgar, inngar, te, od, \
    tego, to, مستوى, مرحلة, هذا, از, برای, را, که, در, ازاي, dich, dir, в, во, о, об, при, за, bac, din, לתחומי, \
    לתחום, para a, allem, wszystkim, allen, ako, nin, nun, u, объем, spoczywa, danych, daneho, k, ke, ku, ко, pre, \
    wir, man, nous, vous, noi, ci, nos, we, wij, mi, my, biz, мы, ми, si, so, nel, nello, nella, nei, im, beim, no, \
    nas, ved, hos, hos en, bij, by, chez, przy, con in, sur, круг, коло, ambito, ambit, cercle, bereich, umfang, \
    rozsah, zakres, perimetre, alcance, omfang, aven, aynen, dahi, dessen, deren, selbst, sa, son, ses, suo, suoi, \
    sue, jego, jej, его, ее, иого, іі, su, sus, seu, sua, seus, zijn, haar, hans, hennes, in, zu, sind, ist, \
    est, sont, qui, sono, jsou, byc, aos, com base, sobre, base, basis, grundlage, bazie, podstawie, zaklade, базе, \
    основе, базі, основі, utgangspunkt, grundval, temelinde, op, med utgangspunkt, sulla, sulle, sugli, sui, \
    als voor, bei, unter, onder, under, pod, bajo, sous, sotto, toho, cui, quanto, bir, bu, dieselbe, ook als, \
    jako u, dalle, dagli, dai, dal, dalla, dall, ces, sie, oldugu, sorumlu, denen, denjenigen, za, aquelas, \
    aqueles, celui, celle, necesario, необхідні, необхідно, необходимые, необходимо, потрібні, нужные, \
    nezbytne, potrzebne, notig, notwendig, necessaires, necesarios, necessari, necessarios, nodvandiga, \
    gerekli, gereken, се, към, с, което, които, ролята, позицията, нивото, क, स, म, ह, भ, लए, पद, भमक, cere, هو, هي, \
    foi, موارد, dieu, \
    po, जस";

/// Words for what stands above.
pub const ABOVE: &str = "oben, obige, obigen, vorstehenden, vorherigen, vorigen, vorangehenden, darunterliegenden, \
    dessus, precedent, precedente, precedents, precedentes, anterior, anteriores, arriba, acima, sopra, precedenti, \
    bovenstaande, vorige, voorgaande, ovan, ovanstaende, foregaende, ovenstaende, forrige, ovenfor, powyzsze, \
    powyzej, poprzedniego, poprzedniej, predchozi, predchoziho, vyse, uvedene, predchadzajucej, vyssie, предыдущего, \
    предыдущеи, предыдущих, выше, вышеуказанные, вышеперечисленные, перечисленные, попереднього, попередньоі, вище, \
    вищезазначені, edellisen, ylla, edella, mainitut, fenti, elozo, yukaridaki, onceki, bir onceki, anterioare, \
    de mai sus, παραπανω, προηγουμενου, προηγουμενησ, ανωτερω, לעיל, הקודמת, הקודם, הקודמות, اعلاه, سابق, سابقة, \
    مذكورة, di atas, sebelumnya, tren, truoc, vorhergehenden, vorangegangenen, vorausgehenden, unteren, niedrigeren, \
    genannten, obengenannten, aufgefuhrten, inferieur, inferieure, inferieurs, ci dessus, susmentionnes, inferior, \
    inferiores, previo, previa, previos, previas, mencionado, mencionados, inferiore, inferiori, suddetti, suddette, \
    elencati, lagere, onderliggende, hierboven, genoemde, lagre, namnda, lavere, underliggende, naevnte, nevnte, \
    ovennevnte, ovennaevnte, nizszego, nizszej, wyzej, powyzszych, powyzszego, wymienione, poprzednim, poprzednich, \
    predchozich, nizsi, uvedeneho, uvedenych, predoslej, predosleho, predchadzajuceho, uvedene vyssie, \
    предшествующего, нижестоящего, перечисленное, перечисленного, указанное, вышеперечисленное, вышеперечисленного, \
    вышесказанное, зазначене, перелічене, вищезазначене, нижчого, попередніх, попередньому, alemman, edeltavan, \
    edellamainitut, yllamainitut, edella mainitun, fentiek, fentieken, elozoek, megelozo, alacsonyabb, \
    yukaridakilere, yukaridakiler, yukaridakilerin, bir alt, anterioara, de sus, κατωτερου, κατωτερησ, למעלה, שלעיל, \
    سبق, ورد اعلاه, قبلی, سطح قبل, بالا, فوق, پیشین, di bawahnya, ben tren, o tren, lien truoc, mai sus, \
    sus mentionate, kravene over, oppgavene over, punktene over, kvalifikasjonene over, kravene ovenfor, nivan under, \
    steget under, nivaet under, trinnet under, trinet under, niveauet under, stillingen under, eronder, \
    hieronder genoemd, hiervoor, ervoor, davor, zuvor, innan, antes, avant, wczesniej, predtim, раньше, раніше, \
    alt kademe, alt kademedeki, alt seviye, alt seviyedeki, alt derece, alt basamak, alt duzey, alapfoku, \
    alt kademenin, alt seviyenin, alt derecenin, alt basamagin, alt kademeye, alt seviyeye, bir alt kademenin, \
    bir alt seviyenin, di cui sopra, n 1, precede, precedono, вищеперелічене, alt kademede, alt seviyede, \
    alt derecede, alt basamakta, alt pozisyondaki, alt pozisyonun, edella mainittu, mainittu, изброено по горе, \
    изброеното, горното";

/// Words for years that begin many other words.
pub const YEARS: &str = "ans, anni, lat, let, prace na pozici, praca na stanowisku, работа в должности, \
    робота на посаді, arbete som, arbejde som, arbeid som, trabajo como, trabalho como, lavoro come, \
    travail comme, tatigkeit als, arbeit als, werk als, stellt sicher, sorgt dafur, legt fest, definit, \
    bereitet auf";

/// Words for several steps of the ladder, beside those for one.
pub const STEPS: &str = "stufen, ebenen, positionen, niveaux, postes, echelons, grades, niveles, puestos, escalones, \
    niveis, cargos, livelli, ruoli, posizioni, niveaus, functies, nivaer, nivaerna, nivaerne, poziomow, stanowisk, \
    szczebli, stopni, stupnu, stupnov, уровнеи, ступенеи, должностеи, рівнів, ступенів, \
    посад, tasojen, szintek, seviyelerin, kademelerin, nivelurilor, treptelor, επιπεδων, βαθμιδων";

/// Words by which a line says that something is not so, before a verb in languages where they mean more.
pub const NOT: &str = "nicht, kein, keine, keinen, pas, niet, geen, nao, non, nie, nemusi, не, inte, ikke, nem, ei, nu, \
    δεν, לא, tidak, khong, no necesita, no tiene, no debe, no hace, no es, no se, नह";

/// Beginnings of words behind those by which it says that something is so and more: `nicht nur`, `non inferiori`.
pub const NOT_ONLY: &str = "nur, allein, bloss, weniger, anders, seulement, uniquement, moins, solo, soltanto, solamente, \
    meno, inferior, so, apenas, somente, menos, alleen, slechts, minder, lager, tylko, mniej, nizs, jen, только, ниже, \
    менее, меньше, лише, тільки, нижч, менш, bara, enbart, mindre, kun, bare, csak, vain, doar, numai, μονο, רק, \
    hanya, chi";

/// Words that join two roles or kinds.
pub const AND: &str = "und, oder, sowie, et, ou, y, e, o, en, of, och, eller, samt, og, i, lub, oraz, a, nebo, и, \
    или, та, і, або, ja, seka, tai, es, vagy, ve, veya, si, sau, και, η, dan, serta, atau, va, hoac, और, एव, तथ, व, و";

/// Words behind a role by which a line goes on: `Los requisitos del Piloto, más:`.
pub const PLUS: &str = "plus, +, zusatzlich, ausserdem, daruber, hinaus, sowie, weiterhin, ferner, ainsi, egalement, \
    ajoutent, mas, ademas, adicionalmente, mais, alem, ainda, piu, inoltre, oltre, daarnaast, bovendien, verder, \
    samt, dessutom, darutover, desuden, derudover, tillegg, dessuten, oraz, dodatkowo, ponadto, navic, dale, tomu, \
    take, naviac, dalej, также, плюс, дополнительно, того, також, додатково, lisaksi, seka, valamint, tovabba, \
    emellett, plusz, ayrica, arti, ek, precum, si, επιπλεον, επισησ, בנוסף, ובנוסף, וכן, وكذلك, الى, اضافة, كذلك, \
    ditambah, serta, tambahan, ra, them, zusatzliche, dazu, aangevuld, plus d, mas bien, oraz takze, a takze, takze, \
    nadto, a navic, k tomu, и также, а также, также и, aussi, anche, ook, ocksa, ogsa, ayrica da, ek olarak da, \
    علاوة, وايضا, ايضا, همچنین, juga, cong them, them vao, pluss, kompletterade, kompletterat, suppleret, supplert, \
    uitgebreid, erweitert, erganzt, ampliadas, ampliados, acrescidas, acrescidos, acrescido, completees, completes, \
    integrate, integrati, rozszerzone, rozsirene, doplnene, дополненные, доповнені, genisletilmis, otra, dalsi, \
    auxquelles, auxquels, s ajoutent, s ajoute, pribyva, pribyvaji, добавляется, добавляются, додається, додаються, \
    kommen, kommt, hinzu, vengono, si aggiungono, se suman, se anaden, somam se, dochodzi, dochodza, tillkommer, \
    kommer, komen, in plus, poza tym, daruber hinaus, au surplus, de surcroit, a parte, mimoto, ezen felul, \
    ezenkivul, bunun yaninda, bunun disinda, in rest, pored, encore, und mehr, e mais, y mas, e piu, en meer, \
    a jine, а також, і також, а ще, а еще, и еще, asi como, bem como, nonche, alsmede, jak rowniez, jakoz i, \
    a rovnez, und auch, et aussi, ainsi que, y tambien, e tambem, e anche, en ook, och aven, samt aven, \
    ve ayrica, освен това, както и, също, सथ ह, सथ म, इसक अतरकत, इसक अलव, نیز, به همراه, به اضافه, به علاوه, \
    navyse";

/// Endings that words of a name may have in a sentence, or lose there, in languages that decline.
pub const ENDINGS: &str = "un, a, e, i, o, u, y, s, n, t, en, em, er, es, ej, et, ns, ens, na, ne, erna, arna, erne, \
    ego, iego, emu, ow, owi, ym, im, ie, ii, yi, ou, ovi, uv, ho, eho, iho, imu, mu, in, innen, an, jan, ta, lle, \
    lta, lla, ksi, mpi, mman, pi, man, ko, on, nal, nel, nin, nun, sinin, si, leri, lerin, nak, nek, val, vel, je, \
    ul, ului, lui, ei, ilor, le, а, е, и, о, у, ы, ю, я, ыи, ии, ои, еи, ого, его, ому, ему, ом, ем, ым, им, ых, их, \
    ов, ая, яя, оі, ою, ів, σ, υ, ου, ων, ησ, ασ, οσ, η, α, ον, ень, ня, нь, ель, ля, el, la, ien, nia, ni, ech, nim, \
    ним, de, da, te, ui, не, ню, ні, нем, nem, nde, nda, den, dan, nden, ndan, ь, ью, ам, ами, ах, ям, ями, ях, ую, \
    ые, ие, ыми, ими, ові, еві, іи, om, ami, ach, ych, ich, ymi, imi, iemu, iem, um, malta, malle, malla, massa, \
    masta, mat, paa, ssa, jen, iden, illa, ilta, ille, jaan, rel, ral, lel, lal, tol, hoz, hez, ban, ben, bol, rol, \
    ra, re, ek, ok, ya, ye, yu, tan, ten, yla, yle, ler, lar, larin, deki, daki, ndeki, ndaki, ern, ar, or, ts, ets, \
    ele, elor, lor, rna, lu, sta, lasta, lassa, ilda, lere, lara, nih, ih, єві, ієві, єм, ієм, ец, ца, цу, цом, цам, \
    ець, ця, цю, цем, ців, цям, ът, ят, та, то, те, ия, cie, ci, ty, tow, \
    ият, ut, een, eella, eelta, eelle, eena, sal, sel, tal, tel, zal, zel, kal, kel, gal, gel, mal, mel, \
    dal, del";
