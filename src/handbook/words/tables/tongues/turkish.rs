//! The words of headings in Turkish.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Turkish.
pub const TURKISH: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "is derecesi, derecesi, kademesi, kademe, maas derecesi, pozisyon seviyesi, unvan seviyesi, kademe ve derece, \
            ucret kademesi, ucret bandi, gorev derecesi, is kademesi, is seviyesi, ucret derecesi, \
            kadro derecesi, kadro unvani derecesi",
        ),
        (
            NiceToHave,
            "tercih nedenleri, tercih sebepleri, tercih sebebidir, arti puan, tercih edilen nitelikler, \
            tercih edilen ozellikler, olmasi tercih edilir, avantaj saglar, tercih nedeni, tercih edilen, \
            arti nitelikler, tercih sebebi",
        ),
        (
            Responsibilities,
            "sorumluluk, gorev, gorevler ve sorumluluklar, temel sorumluluklar, temel gorevler, \
            ana sorumluluklar, ana gorevler, baslica sorumluluklar, baslica gorevler, is sorumluluklari, \
            gorev tanimi, is tanimi, is tanimi ve sorumluluklar, ek gorevler, ek sorumluluklar, sorumluluk alanlari, \
            sorumluluk alani, yapilacak isler, sorumluluklarin, gorevlerin, sorumluluklariniz, gorevleriniz, \
            sorumluluklar, gorev ve sorumluluklar, gorevler, sorumluluklari, gorevleri, \
            gorev ve sorumluluklari",
        ),
        (
            Requirements,
            "gereklilikler, aranan ozellikler, genel nitelikler, genel nitelikler ve is tanimi, \
            aranan genel nitelikler, gerekli nitelikler, ozel nitelikler, sartlar, basvuru sartlari, \
            aranan sartlar, kosullar, aranan kosullar, yetkinlikler, aranan yetkinlikler, yetenekler, \
            beceri ve yetkinlikler, gerekli beceriler, bilgi ve beceriler, egitim ve deneyim, \
            deneyim ve egitim, ek gereksinimler, ek nitelikler, beklentilerimiz, asgari nitelikler, \
            zorunlu nitelikler, is gereksinimleri, pozisyon gereksinimleri, aday profili, \
            sahip olmasi gereken nitelikler, aday kriterleri, aranan kriterler, gereksinimler, nitelikler, \
            aranan nitelikler, beceriler, basvuru kosullari, kabul sartlari, gereklilikleri, nitelikleri, \
            gereksinimleri",
        ),
        (
            PerformanceIndicators,
            "temel performans gostergeleri, anahtar performans gostergeleri, kilit performans gostergeleri, \
            performans olcutleri, basari olcutleri, performans kriterleri, basari gostergeleri, \
            performans metrikleri, hedefler ve gostergeler, gostergeler, degerlendirme kriterleri, \
            performans gostergeleri, basari kriterleri, kpi'lar, kpi lar, kpilar",
        ),
        (
            CareerLadder,
            "kariyer basamaklari, kariyer merdiveni, kariyer gelisimi, kariyer yolculugu, kariyer plani, \
            kariyer patikasi, kariyer haritasi, kariyer imkanlari, kariyer olanaklari, kariyer firsatlari, \
            gelisim firsatlari, gelisim olanaklari, terfi yolu, sonraki adimlar, bir sonraki adim, \
            sonraki seviye, ilerleme yolu, yukselme imkanlari, kariyer yolu, sonraki adim",
        ),
        (
            HiringProcess,
            "ise alim, basvuru sureci, secme ve yerlestirme sureci, secme ve yerlestirme, secim sureci, \
            degerlendirme sureci, mulakat asamalari, ise alim asamalari, ise alim adimlari, gorusme sureci, \
            aday degerlendirme sureci, basvuru ve degerlendirme, ise alim sureci, mulakat sureci",
        ),
        (
            Overview,
            "pozisyon hakkinda, rol hakkinda, gorev hakkinda, pozisyonun amaci, rolun amaci, \
            gorevin amaci, is ozeti, genel bakis, pozisyon ozeti, pozisyon tanimi, rol tanimi, rol ozeti",
        ),
    ],
    phrases: &[
        (JobGrade, "derece"),
        (
            NiceToHave,
            "olursa guzel olur, olursa harika olur, varsa tercih sebebi, arti, olursa iyi olur, olsa iyi olur",
        ),
        (
            Responsibilities,
            "neler yapacaksin, neler yapacaksiniz, ne yapacaksin, ne yapacaksiniz, bu rolde, \
            bu pozisyonda neler yapacaksiniz, seni neler bekliyor, sizi neler bekliyor, neler bekliyor, \
            gunluk isler, rolun, gorevlerin neler, gorevin, bu rolde neler yapacaksin, katkin, katkiniz, \
            uzerinde calisacaklarin, uzerinde calisacaginiz isler",
        ),
        (
            Requirements,
            "kimleri ariyoruz, sende aradiklarimiz, sizde aradiklarimiz, senden beklentilerimiz, \
            sizden beklentilerimiz, senden ne bekliyoruz, sizden ne bekliyoruz, senden beklediklerimiz, \
            ne ariyoruz, neler ariyoruz, aradigimiz ozellikler, aradigimiz kisi, aradigimiz aday, kimlere uygun, \
            profilin, deneyimin, bekledigimiz nitelikler, nelere sahip olmalisin, deneyim, egitim, beklentiler, \
            kimi ariyoruz",
        ),
        (PerformanceIndicators, "basari nasil olculur, performansi nasil olcuyoruz, metrikler, olcutler"),
        (
            CareerLadder,
            "nereye ilerleyebilirsin, nasil gelisirsin, sonrasi, kariyerin, kariyer, yukselme olanaklari, \
            yukselme imkanlari, gelisimin, gelisiminiz, yukselme, ilerleme, kariyerin devami",
        ),
        (
            HiringProcess,
            "nasil ise aliyoruz, surec nasil isliyor, basvuru sureci nasil isliyor, nasil basvururum, \
            ise alim surecimiz, mulakatlar, basvuru, gorusmeler, secme sureci",
        ),
        (Overview, "ozet, giris, amac"),
    ],
    leading: &[(PerformanceIndicators, "basariyi nasil")],
    senses: &[
        (
            Sense::Does,
            "gorev, yapacaksin, yapacaklarin, is tanimi, isin tanimi, seni neler bek, sizi neler bek, \
            seni bekleyen gorev, neler yapa, ne yapar, ne is yapar, kapsam, icer, gunluk is, is akis, sorumlu, ustlen, \
            yapmani, isin., isin ne, yapacagin, bir is gun",
        ),
        (Sense::Part, "rolun, gunun, misyon, rolde"),
        (Sense::Yours, "sen., senin, siz., sizi, seni."),
        (
            Sense::Brings,
            "nitelik, aradigimiz, aranan, ariyoruz, gereksinim, beklenti, bekledik, bekliyoruz, ihtiyac, \
            gereklil, sahip olman, aday profil, sartlar, kosullar aran, ideal aday, kimi ariy, profil., \
            profili, olmasi gereken, gerekenler, uygun, onemli, sana gore, sart., olmazsa olmaz, istiyoruz, \
            bilmen gerek, getirmelisin, getirmelisiniz, getirmen gerek, sahip olmalisin, sahip olmalisiniz",
        ),
        (Sense::Trait, "deneyim, tecrube, egitim, beceri, bilgi., bilgi ve, yetenek, aday., adayda, ozellik, yetkinl"),
        (Sense::Needed, "gerekli, gereken, zorunlu, ideal, kisisel, asgari, beklenen, istenen"),
        (
            Sense::Wishes,
            "tercih, arti puan, arti olur, olsa iyi, artilar, avantaj sagl, zorunlu degil, sart degil, daha da iyi, \
            harika olur, guzel olur, arti say, artidir, ek puan",
        ),
        (
            Sense::Hired,
            "ise alim sur, basvuru sur, mulakat asam, mulakat sur, ise alim asam, ise giris sur, \
            secme adim, secme sur, secim asam",
        ),
        (Sense::Hiring, "ise alim, basvur, mulakat, gorusme, ise aliy"),
        (Sense::Steps, "surec, asama, adim, nasil"),
        (Sense::Climbs, "kariyer yol, kariyer gelis, kariyer firs, gelisim firs, terfi, kariyer olan"),
        (Sense::Career, "kariyer, mesleki"),
        (Sense::Growth, "gelis, yukse, yol., firsat, adim, ilerle"),
        (
            Sense::Judged,
            "performans gost, basari krit, basari olc, gostergeler, nasil degerlendir, \
            verimlilik olcut, basari olcut",
        ),
        (Sense::Measure, "gosterge, olcu, kriter, degerlend"),
        (Sense::Success, "basari, performans, sonuc, iyi."),
        (
            Sense::Other,
            "sunuyor, sunduk, sunulan, yan hak, hakkimizda, biz kimiz, neden, calisma yer, maas, ucret., sirket, \
            iletisim, avantajlar, calisma saat, firsatlar., bekleyen firs, lokasyon, kultur, degerler, ogren, \
            imkan, ofis, konum, ekibin., ekibimiz, ekip., nerede, kiminle, veriyoruz, nasil calis, bu yuzden, \
            secmeli",
        ),
    ],
    levels: "seviyeler, seviye, kademeler, kariyer seviyeleri, kidem seviyeleri, basamaklar, kidemler, duzeyler",
    specialties: "uzmanlik alanlari, uzmanlik alani, uzmanliklar, uzmanlik, odak alanlari, branslar, \
        uzmanlasma alanlari, alanlar, calisma alanlari",
    contents: "icindekiler, sozluk, terimler sozlugu",
    wishes: "tercih edilen",
    ranks: &[
        (Height::Learner, "stajyer"),
        (Height::Entry, "kidemsiz, acemi"),
        (Height::Middle, "orta"),
        (Height::Senior, "kidemli, ileri"),
        (Height::Lead, "oncu, usta"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "gelistirici, gelistiricisi, muhendis, muhendisi, mudur, muduru, uzman, uzmani, yonetici, \
            yoneticisi, analist, analisti, tasarimci, tasarimcisi, direktor, direktoru, koordinator, \
            koordinatoru, danisman, danismani, temsilci, temsilcisi, stajyer, asistan, asistani, mimar, \
            mimari, lider, lideri, teknisyen, teknisyeni, muhasebeci, avukat, hemsire, ogretmen, sef, sefi, \
            sorumlu, sorumlusu, yardimcisi, baskan, baskani, egitmen, operatoru, yazilimci, programci, \
            personeli, elemani, gorevlisi, memuru",
        ),
        (Uses::RANK, "uzman"),
        (Uses::STEP, "seviye, kademe, basamak, seviyesi, kademesi, basamagi"),
        (Uses::GRADE, "bant"),
        (Uses::JOINT, "icin"),
        (Uses::AND, "ve"),
        (Uses::BROUGHT, "deneyim, deneyimi, tecrube, tecrubesi, bilgi, bilgisi, beceri, becerisi, sahip, mezun"),
        (Uses::HIRES, "mulakat, gorusme, teklif"),
        (Uses::GIVES, "imkanlar"),
        (Uses::OURS, "biz, sirket"),
    ],
    ..NONE
};
