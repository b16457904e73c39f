//! The words of headings in Turkish, Romanian and Greek.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Turkish.
pub const TURKISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "is derecesi, kademe, maas derecesi, pozisyon seviyesi, unvan seviyesi, kademe ve derece, \
            ucret kademesi, ucret bandi, gorev derecesi, is kademesi, is seviyesi",
        ),
        (
            NiceToHave,
            "tercih nedenleri, tercih sebepleri, tercih sebebidir, arti puan, tercih edilen nitelikler, tercih edilen ozellikler, olmasi tercih edilir, \
            avantaj saglar, tercih nedeni, tercih edilen, \
            arti nitelikler",
        ),
        (
            Responsibilities,
            "sorumluluk, gorev, gorevler ve sorumluluklar, temel sorumluluklar, temel gorevler, ana sorumluluklar, \
            ana gorevler, baslica sorumluluklar, baslica gorevler, is sorumluluklari, gorev tanimi, \
            is tanimi ve sorumluluklar, ek gorevler, ek sorumluluklar, sorumluluk alanlari, sorumluluk alani, \
            yapilacak isler, sorumluluklarin, gorevlerin, sorumluluklariniz, gorevleriniz",
        ),
        (
            Requirements,
            "gereklilikler, aranan ozellikler, genel nitelikler, genel nitelikler ve is tanimi, \
            aranan genel nitelikler, gerekli nitelikler, ozel nitelikler, sartlar, basvuru sartlari, \
            aranan sartlar, kosullar, aranan kosullar, yetkinlikler, aranan yetkinlikler, yetenekler, \
            beceri ve yetkinlikler, gerekli beceriler, bilgi ve beceriler, egitim ve deneyim, deneyim ve egitim, \
            ek gereksinimler, ek nitelikler, beklentilerimiz, asgari nitelikler, zorunlu nitelikler, \
            is gereksinimleri, pozisyon gereksinimleri, aday profili, sahip olmasi gereken nitelikler, \
            aday kriterleri, aranan kriterler",
        ),
        (
            PerformanceIndicators,
            "temel performans gostergeleri, anahtar performans gostergeleri, kilit performans gostergeleri, \
            performans olcutleri, basari olcutleri, performans kriterleri, basari gostergeleri, \
            performans metrikleri, hedefler ve gostergeler, gostergeler, degerlendirme kriterleri",
        ),
        (
            CareerLadder,
            "kariyer basamaklari, kariyer merdiveni, kariyer gelisimi, kariyer yolculugu, kariyer plani, \
            kariyer patikasi, kariyer haritasi, kariyer imkanlari, kariyer olanaklari, kariyer firsatlari, \
            gelisim firsatlari, gelisim olanaklari, terfi yolu, sonraki adimlar, bir sonraki adim, sonraki seviye, \
            ilerleme yolu, yukselme imkanlari",
        ),
        (
            HiringProcess,
            "ise alim, basvuru sureci, secme ve yerlestirme sureci, secme ve yerlestirme, secim sureci, \
            degerlendirme sureci, mulakat asamalari, ise alim asamalari, ise alim adimlari, gorusme sureci, \
            aday degerlendirme sureci, basvuru ve degerlendirme",
        ),
        (
            Overview,
            "is tanimi, pozisyon hakkinda, rol hakkinda, gorev hakkinda, pozisyonun amaci, rolun amaci, \
            gorevin amaci, is ozeti, genel bakis, pozisyon ozeti, pozisyon tanimi, rol tanimi, rol ozeti",
        ),
    ],
    phrases: &[
        (JobGrade, "derece"),
        (
            NiceToHave,
            "olursa guzel olur, olursa harika olur, varsa tercih sebebi, tercihen, arti, artilar, avantaj, \
            olursa iyi olur, olsa iyi olur",
        ),
        (
            Responsibilities,
            "neler yapacaksin, neler yapacaksiniz, ne yapacaksin, ne yapacaksiniz, bu rolde, \
            bu pozisyonda neler yapacaksiniz, seni neler bekliyor, sizi neler bekliyor, neler bekliyor, \
            gunluk isler, rolun, gorevlerin neler, \
            gorevin, gorevlerin",
        ),
        (
            Requirements,
            "kimleri ariyoruz, sende aradiklarimiz, sizde aradiklarimiz, senden beklentilerimiz, \
            sizden beklentilerimiz, senden ne bekliyoruz, sizden ne bekliyoruz, senden beklediklerimiz, \
            ne ariyoruz, neler ariyoruz, aradigimiz ozellikler, aradigimiz kisi, aradigimiz aday, kimlere uygun, \
            profilin, deneyimin, bekledigimiz nitelikler, nelere sahip olmalisin, deneyim, egitim, beklentiler",
        ),
        (
            PerformanceIndicators,
            "basariyi nasil olcuyoruz, basari nasil olculur, basariyi nasil olceriz, performansi nasil olcuyoruz, \
            metrikler, olcutler",
        ),
        (CareerLadder, "nereye ilerleyebilirsin, nasil gelisirsin, sonrasi, kariyerin, kariyer, terfi"),
        (
            HiringProcess,
            "nasil ise aliyoruz, surec nasil isliyor, basvuru sureci nasil isliyor, nasil basvururum, \
            ise alim surecimiz, mulakatlar, \
            basvuru",
        ),
        (Overview, "ozet, giris, amac"),
    ],
    leading: &[(PerformanceIndicators, "basariyi nasil")],
    levels: "seviyeler, seviye, kademeler, kariyer seviyeleri, kidem seviyeleri, basamaklar, kidemler, duzeyler",
    specialties: "uzmanlik alanlari, uzmanlik alani, uzmanliklar, uzmanlik, odak alanlari, branslar, uzmanlasma alanlari",
    descriptions: "is tanimi",
    roles: "gelistirici, gelistiricisi, muhendis, muhendisi, mudur, muduru, uzman, uzmani, yonetici, yoneticisi, \
        analist, analisti, tasarimci, tasarimcisi, direktor, direktoru, koordinator, koordinatoru, danisman, \
        danismani, temsilci, temsilcisi, stajyer, asistan, asistani, mimar, mimari, lider, lideri, teknisyen, \
        teknisyeni, muhasebeci, avukat, hemsire, ogretmen, sef, sefi, sorumlu, sorumlusu, yardimcisi, baskan, \
        baskani, egitmen, operator, operatoru, yazilimci, programci, personeli, elemani, gorevlisi, memuru",
    ranks: "kidemli, kidemsiz, uzman, stajyer, oncu",
    joints: "icin",
    ..NONE
};

/// Romanian.
pub const ROMANIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "grad profesional, nivel de salarizare, treapta de salarizare, treapta salariala, clasa de salarizare, \
            nivelul postului, grila salariala, grad de salarizare, clasa salariala",
        ),
        (
            NiceToHave,
            "constituie un avantaj, reprezinta un avantaj, reprezinta un plus, constituie un plus, \
            cerinte optionale, de preferat, ar fi un plus, ar fi un avantaj, consideram un avantaj, \
            avantaj competitiv",
        ),
        (
            Responsibilities,
            "responsabilitati, responsabilitati principale, principalele responsabilitati, \
            responsabilitatile postului, responsabilitati cheie, atributii, atributiile postului, \
            atributii principale, sarcini, sarcini principale, sarcini si responsabilitati, \
            atributii si responsabilitati, activitati, activitati principale, responsabilitati si atributii, \
            indatoriri, responsabilitati suplimentare, sarcini suplimentare, domenii de responsabilitate",
        ),
        (
            Requirements,
            "cerinte, cerintele postului, cerinte obligatorii, cerinte minime, cerinte principale, \
            cerinte suplimentare, calificari, calificari necesare, calificarile necesare, competente, \
            competente necesare, competente cerute, abilitati, abilitati necesare, cunostinte, \
            cunostinte necesare, studii si experienta, experienta necesara, conditii de ocupare, \
            profilul candidatului, candidatul ideal, profilul candidatului ideal, asteptari, \
            educatie si experienta, conditii minime",
        ),
        (
            PerformanceIndicators,
            "indicatori de performanta, indicatori cheie de performanta, indicatori cheie, indicatori de succes, \
            criterii de performanta, criterii de evaluare, criterii de succes, metrici de succes, \
            obiective si indicatori",
        ),
        (
            CareerLadder,
            "parcurs de cariera, parcursul carierei, parcurs profesional, traseu de cariera, traseu profesional, \
            dezvoltarea carierei, evolutia carierei, evolutie in cariera, evolutie profesionala, plan de cariera, \
            cale de cariera, oportunitati de cariera, oportunitati de dezvoltare, oportunitati de promovare, \
            posibilitati de promovare, posibilitati de avansare, dezvoltare profesionala, pasul urmator, \
            urmatorul pas, pasii urmatori, nivelul urmator",
        ),
        (
            HiringProcess,
            "procesul de recrutare, proces de recrutare, procesul de angajare, proces de angajare, \
            procesul de selectie, proces de selectie, etapele selectiei, etapele recrutarii, \
            etapele procesului de recrutare, etapele interviului, etape de recrutare, etape de selectie, \
            procedura de recrutare, procesul de interviu",
        ),
        (
            Overview,
            "despre rol, despre post, despre pozitie, descrierea postului, descrierea rolului, scopul postului, \
            scopul rolului, prezentare generala, introducere, despre job",
        ),
    ],
    phrases: &[
        (JobGrade, "grad, treapta, gradul, grad salarial, nivel salarial, treapta salariala"),
        (
            NiceToHave,
            "ar fi un plus daca, este un plus daca, ne ar placea sa, avantaj, avantaje, optional, \
            constituie avantaj, constituie un avantaj",
        ),
        (
            Responsibilities,
            "ce vei face, ce veti face, ce faci, rolul tau, responsabilitatile tale, sarcinile tale, \
            vei fi responsabil de, ce presupune rolul, ce presupune jobul, cu ce te vei ocupa, activitatile tale",
        ),
        (
            Requirements,
            "ce cautam, pe cine cautam, ce asteptam de la tine, ce asteptam, ce iti trebuie, ce trebuie sa stii, \
            profilul tau, ce avem nevoie, te potrivesti daca, esti potrivit daca, ai nevoie de, experienta ta, \
            cine esti, experienta, studii, conditii",
        ),
        (PerformanceIndicators, "cum masuram succesul, cum este masurat succesul, cum evaluam succesul, metrici"),
        (
            CareerLadder,
            "incotro mai departe, unde poti ajunge, cum poti evolua, ce urmeaza, cariera ta, promovare, cariera, \
            avansare",
        ),
        (
            HiringProcess,
            "cum decurge recrutarea, cum decurge angajarea, cum decurge procesul de recrutare, cum angajam, cum aplici, cum recrutam, \
            cum te angajezi, interviuri, recrutare, selectie",
        ),
        (Overview, "descriere, prezentare, rezumat, misiune"),
    ],
    leading: &[
        (
            Responsibilities,
            "responsabilitati, responsabilitatile, atributii, atributiile, sarcini, sarcinile, activitati",
        ),
        (Requirements, "cerinte, cerintele, competente, calificari, abilitati, cunostinte"),
        (PerformanceIndicators, "indicatori, indicatorii, cum masuram, cum evaluam"),
        (CareerLadder, "oportunitati de, evolutia in"),
        (HiringProcess, "procesul de recrutare, procesul de selectie"),
    ],
    levels: "niveluri, nivel, niveluri de cariera, nivele, trepte, nivelurile, niveluri de senioritate",
    specialties: "specializari, specializare, specialitati, domenii de specializare, arii de specializare, arii de focus",
    descriptions: "descrierea postului, descrierea rolului",
    roles: "programator, programatoare, inginer, inginera, analist, analista, manager, director, directoare, \
        specialist, specialista, dezvoltator, dezvoltatoare, coordonator, coordonatoare, consultant, consultanta, \
        asistent, asistenta, contabil, contabila, economist, jurist, avocat, arhitect, tehnician, tester, sef, \
        sefa, lider, stagiar, stagiara, operator, operatoare, referent, reprezentant, reprezentanta, agent, \
        profesor, expert, experta, conducator, responsabil, administrator",
    heads: "inginer, programator, coordonator, responsabil, asistent, reprezentant, arhitect",
    ranks: "principal, incepator, asociat, adjunct, debutant",
    joints: "pentru, ale, al, de, la, din, cu",
    ands: "si",
    ..NONE
};

/// Greek.
pub const GREEK: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "βαθμιδα, βαθμοσ, μισθολογικο κλιμακιο, κλιμακιο, μισθολογικη βαθμιδα, επιπεδο θεσησ, βαθμιδα θεσησ, \
            μισθολογικο επιπεδο, βαθμολογικο κλιμακιο",
        ),
        (
            NiceToHave,
            "επιθυμητα προσοντα, επιπλεον προσοντα, προσθετα προσοντα, θα εκτιμηθει, θα εκτιμηθουν, \
            θα ληφθουν υποψη, επιθυμητεσ δεξιοτητεσ, πλεονεκτημα, θεωρειται πλεονεκτημα, συνεκτιμαται, \
            συνεκτιμωνται, προαιρετικα",
        ),
        (
            Responsibilities,
            "αρμοδιοτητεσ, καθηκοντα, κυρια καθηκοντα, κυριεσ αρμοδιοτητεσ, βασικα καθηκοντα, βασικεσ αρμοδιοτητεσ, \
            ευθυνεσ, υπευθυνοτητεσ, κυριεσ ευθυνεσ, βασικεσ ευθυνεσ, καθηκοντα και αρμοδιοτητεσ, \
            αρμοδιοτητεσ και ευθυνεσ, καθηκοντα και ευθυνεσ, προσθετα καθηκοντα, προσθετεσ αρμοδιοτητεσ, \
            ρολοσ και αρμοδιοτητεσ, περιοχεσ ευθυνησ, εργασιεσ",
        ),
        (
            Requirements,
            "απαιτησεισ, απαιτουμενα προσοντα, απαραιτητα προσοντα, προσοντα, τυπικα προσοντα, προυποθεσεισ, \
            δεξιοτητεσ, απαιτουμενεσ δεξιοτητεσ, απαραιτητεσ δεξιοτητεσ, γνωσεισ, γνωσεισ και δεξιοτητεσ, \
            εκπαιδευση και εμπειρια, σπουδεσ και εμπειρια, ικανοτητεσ, ικανοτητεσ και δεξιοτητεσ, \
            προσθετεσ απαιτησεισ, ελαχιστα προσοντα, προφιλ υποψηφιου, το προφιλ, απαιτουμενη εμπειρια",
        ),
        (
            PerformanceIndicators,
            "βασικοι δεικτεσ αποδοσησ, κυριοι δεικτεσ αποδοσησ, βασικοι δεικτεσ, κριτηρια επιτυχιασ, \
            κριτηρια αξιολογησησ, στοχοι και δεικτεσ",
        ),
        (
            CareerLadder,
            "εξελιξη καριερασ, επαγγελματικη εξελιξη, πορεια καριερασ, διαδρομη καριερασ, κλιμακα καριερασ, \
            μονοπατι καριερασ, ευκαιριεσ εξελιξησ, προοπτικεσ εξελιξησ, δυνατοτητεσ εξελιξησ, επομενο βημα, \
            επομενα βηματα, επομενο επιπεδο, αναπτυξη καριερασ",
        ),
        (
            HiringProcess,
            "διαδικασια προσληψησ, διαδικασια επιλογησ, διαδικασια προσληψεων, διαδικασια συνεντευξησ, \
            διαδικασια αξιολογησησ υποψηφιων, σταδια επιλογησ, σταδια προσληψησ, βηματα επιλογησ, συνεντευξεισ, \
            υποβολη αιτησησ, διαδικασια υποβολησ αιτησησ, διαδικασια συνεντευξεων",
        ),
        (
            Overview,
            "σκοποσ τησ θεσησ, σκοποσ θεσησ, περιγραφη θεσησ, περιγραφη ρολου, σχετικα με τον ρολο, \
            σχετικα με τη θεση, ο ρολοσ, η θεση",
        ),
    ],
    phrases: &[
        (
            NiceToHave,
            "θα εκτιμησουμε, θα ηταν πλεονεκτημα, επιθυμητα, μπονουσ, \
            θα θεωρηθει προσον, θα θεωρηθει επιπλεον προσον",
        ),
        (
            Responsibilities,
            "τι κανει ενασ, τι κανει μια, τι κανει ενα, τι κανει η, τι κανει ο, τι θα κανεισ, τι θα κανετε, τα καθηκοντα σου, τα καθηκοντα σασ, οι αρμοδιοτητεσ σου, \
            οι αρμοδιοτητεσ σασ, ο ρολοσ σου, ο ρολοσ σασ, με τι θα ασχοληθεισ, οι ευθυνεσ σου, \
            θα εισαι υπευθυνοσ για",
        ),
        (
            Requirements,
            "τι ζηταμε, τι αναζητουμε, ποιον αναζητουμε, ποιον ψαχνουμε, ποιουσ αναζητουμε, τι χρειαζεσαι, \
            το προφιλ σου, το προφιλ σασ, τα προσοντα σου, τι περιμενουμε, αναζητουμε, ζηταμε, τι πρεπει να εχεισ, \
            εμπειρια, σπουδεσ, εκπαιδευση",
        ),
        (PerformanceIndicators, "πωσ μετραμε την επιτυχια, πωσ αξιολογουμε, μετρησεισ, μετρικεσ, δεικτεσ"),
        (CareerLadder, "που μπορεισ να φτασεισ, πωσ θα εξελιχθεισ, προοπτικεσ, προαγωγη, καριερα, εξελιξη"),
        (HiringProcess, "πωσ προσλαμβανουμε, πωσ γινεται η επιλογη, πωσ να κανεισ αιτηση, προσληψη"),
        (Overview, "περιγραφη, επισκοπηση, συνοψη, εισαγωγη, περιληψη"),
    ],
    leading: &[
        (Responsibilities, "αρμοδιοτητεσ, καθηκοντα, ευθυνεσ"),
        (Requirements, "ποιον, ποια θελουμε, ποιουσ, απαιτησεισ, προσοντα, δεξιοτητεσ, γνωσεισ"),
        (PerformanceIndicators, "πωσ μετραμε, δεικτεσ"),
        (HiringProcess, "πωσ θα κανεισ αιτηση, πωσ θα κανετε αιτηση, πωσ να κανετε αιτηση"),
    ],
    levels: "επιπεδα, επιπεδο, βαθμιδεσ, κλιμακια, επιπεδα εμπειριασ, επιπεδα καριερασ",
    specialties: "ειδικευσεισ, ειδικευση, ειδικοτητεσ, ειδικοτητα, εξειδικευσεισ, εξειδικευση, τομεισ εξειδικευσησ, \
        τομεισ ειδικευσησ, τομεισ",
    descriptions: "περιγραφη θεσησ, περιγραφη ρολου",
    roles: "προγραμματιστησ, προγραμματιστρια, μηχανικοσ, αναλυτησ, αναλυτρια, διευθυντησ, διευθυντρια, υπευθυνοσ, \
        υπευθυνη, προισταμενοσ, προισταμενη, συμβουλοσ, ειδικοσ, συντονιστησ, συντονιστρια, βοηθοσ, λογιστησ, \
        λογιστρια, αρχιτεκτονασ, σχεδιαστησ, σχεδιαστρια, τεχνικοσ, πωλητησ, πωλητρια, νοσηλευτησ, νοσηλευτρια, \
        καθηγητησ, δικηγοροσ, επικεφαλησ, εκπαιδευομενοσ, ασκουμενοσ, στελεχοσ, αντιπροσωποσ, διαχειριστησ, \
        δοκιμαστησ, εκπροσωποσ",
    heads: "υπευθυνοσ, υπευθυνη, διευθυντησ, διευθυντρια, μηχανικοσ, αναλυτησ, προισταμενοσ, συμβουλοσ, ειδικοσ, \
        συντονιστησ, επικεφαλησ, βοηθοσ, στελεχοσ, τεχνικοσ, σχεδιαστησ",
    ranks: "αρχαριοσ, αρχαρια, ανωτεροσ, ανωτερη, κυριοσ, βοηθοσ, επικεφαλησ, νεοτεροσ, εμπειροσ, εμπειρη, κατωτεροσ, \
        ανωτατοσ, μεσαιοσ, αναπληρωτησ",
    joints: "για, του, τησ, των, σε",
    ands: "και",
    ..NONE
};
