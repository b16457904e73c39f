//! One page in many languages: each names its sections, levels and grades in its own words.

use super::check;

/// The words of a page: the role, then what holds levels, two levels, a grade, what one does and must bring, and what
/// the page says of all levels.
struct Words<'a> {
    role: &'a str,
    levels: &'a str,
    steps: [&'a str; 2],
    grade: &'a str,
    responsibilities: &'a str,
    requirements: &'a str,
    wishes: &'a str,
    indicators: &'a str,
    ladder: &'a str,
    hiring: &'a str,
}

#[track_caller]
fn check_words(words: &Words) {
    let Words { role, levels, steps: [first, second], grade, responsibilities, requirements, .. } = words;
    let Words { wishes, indicators, ladder, hiring, .. } = words;
    check(
        &format!(
            "# {role}

            ## {levels}

            ### {first}

            {grade}: 5

            #### {responsibilities}

            - Tar

            #### {requirements}

            - Rope
            - Sail

            ### {second}

            #### {grade}

            {grade} 6

            #### {requirements}

            - Maps

            #### {wishes}

            - Stars

            ## {indicators}

            - Miles

            ## {ladder}

            - Captain

            ## {hiring}

            1. Talk
            "
        )
        .replace("            ", ""),
        &format!(
            "{role}
  group {levels}
    level {first} (5)
      responsibilities 1
      requirements 2
    level {second} (6)
      job-grade
      requirements 1
      nice-to-have 1
  performance-indicators 1
  career-ladder 1
  hiring-process 1
"
        ),
    );
}

#[test]
fn pages_of_many_languages() {
    check_words(&Words {
        role: "Lodičník",
        levels: "Úrovně",
        steps: ["Mladší lodičník", "Starší lodičník"],
        grade: "Platová třída",
        responsibilities: "Náplň práce",
        requirements: "Co od tebe očekáváme",
        wishes: "Výhodou",
        indicators: "Ukazatele výkonnosti",
        ladder: "Kariérní růst",
        hiring: "Průběh výběrového řízení",
    });
    check_words(&Words {
        role: "Лоцман",
        levels: "Рівні",
        steps: ["Молодший лоцман", "Старший лоцман"],
        grade: "Розряд",
        responsibilities: "Посадові обов’язки",
        requirements: "Вимоги до кандидата",
        wishes: "Буде перевагою",
        indicators: "Показники ефективності",
        ladder: "Кар'єрне зростання",
        hiring: "Етапи відбору",
    });
    check_words(&Words {
        role: "Luotsi",
        levels: "Tasot",
        steps: ["Nuorempi luotsi", "Vanhempi luotsi"],
        grade: "Palkkaluokka",
        responsibilities: "Keskeiset tehtävät",
        requirements: "Mitä odotamme sinulta",
        wishes: "Eduksi katsotaan",
        indicators: "Mittarit",
        ladder: "Urapolku",
        hiring: "Näin haku etenee",
    });
    check_words(&Words {
        role: "Kılavuz",
        levels: "Kademeler",
        steps: ["Kıdemsiz Kılavuz", "Kıdemli Kılavuz"],
        grade: "Derece",
        responsibilities: "Görev ve Sorumluluklar",
        requirements: "Aranan Nitelikler",
        wishes: "Tercih Sebebi",
        indicators: "Performans Göstergeleri",
        ladder: "Kariyer Basamakları",
        hiring: "İşe Alım Süreci",
    });
    check_words(&Words {
        role: "Lods",
        levels: "Niveauer",
        steps: ["Juniorlods", "Seniorlods"],
        grade: "Løntrin",
        responsibilities: "Hovedopgaver",
        requirements: "Vi forventer, at du",
        wishes: "Det er en fordel, hvis du",
        indicators: "Nøgletal",
        ladder: "Karriereveje",
        hiring: "Ansættelsesproces",
    });
    check_words(&Words {
        role: "Kormányos",
        levels: "Szintek",
        steps: ["Junior kormányos", "Szenior kormányos"],
        grade: "Fizetési fokozat",
        responsibilities: "Felelősségi körök",
        requirements: "Elvárások",
        wishes: "Előnyt jelent",
        indicators: "Teljesítménymutatók",
        ladder: "Előrelépési lehetőségek",
        hiring: "A kiválasztás menete",
    });
    check_words(&Words {
        role: "Timonier",
        levels: "Niveluri",
        steps: ["Timonier debutant", "Timonier principal"],
        grade: "Treaptă de salarizare",
        responsibilities: "Atribuții",
        requirements: "Cerințele postului",
        wishes: "Constituie un avantaj",
        indicators: "Indicatori de performanță",
        ladder: "Evoluția carierei",
        hiring: "Etapele selecției",
    });
    check_words(&Words {
        role: "Πλοηγός",
        levels: "Βαθμίδες",
        steps: ["Αρχάριος πλοηγός", "Ανώτερος πλοηγός"],
        grade: "Μισθολογικό κλιμάκιο",
        responsibilities: "Κύρια καθήκοντα",
        requirements: "ΑΠΑΡΑΙΤΗΤΑ ΠΡΟΣΟΝΤΑ",
        wishes: "Επιθυμητά προσόντα",
        indicators: "Δείκτες απόδοσης",
        ladder: "Εξέλιξη καριέρας",
        hiring: "Διαδικασία επιλογής",
    });
}

#[test]
fn pages_of_languages_from_right_to_left_and_of_asia() {
    check_words(&Words {
        role: "נווט",
        levels: "רמות",
        steps: ["נווט זוטר", "נווט בכיר"],
        grade: "דרגה",
        responsibilities: "תחומי אחריות",
        requirements: "דרישות התפקיד",
        wishes: "יתרון",
        indicators: "מדדי הצלחה",
        ladder: "מסלול קידום",
        hiring: "תהליך המיון",
    });
    check_words(&Words {
        role: "مرشد بحري",
        levels: "المستويات",
        steps: ["مرشد بحري مبتدئ", "مرشد بحري أول"],
        grade: "الدرجة",
        responsibilities: "المهام والمسؤوليات",
        requirements: "المؤهلات المطلوبة",
        wishes: "يفضل",
        indicators: "مؤشرات الأداء",
        ladder: "المسار الوظيفي",
        hiring: "مراحل التوظيف",
    });
    check_words(&Words {
        role: "Mualim",
        levels: "Jenjang",
        steps: ["Mualim Muda", "Mualim Senior"],
        grade: "Golongan",
        responsibilities: "Tugas dan Tanggung Jawab",
        requirements: "Kualifikasi",
        wishes: "Nilai Tambah",
        indicators: "Indikator Kinerja",
        ladder: "Jenjang Karier",
        hiring: "Tahapan Seleksi",
    });
    check_words(&Words {
        role: "Hoa tiêu",
        levels: "Cấp bậc",
        steps: ["Hoa tiêu sơ cấp", "Hoa tiêu cao cấp"],
        grade: "Bậc lương",
        responsibilities: "Trách nhiệm",
        requirements: "Yêu cầu ứng viên",
        wishes: "Điểm cộng",
        indicators: "Tiêu chí đánh giá",
        ladder: "Lộ trình thăng tiến",
        hiring: "Các vòng phỏng vấn",
    });
    check_words(&Words {
        role: "領航員",
        levels: "職級",
        steps: ["初級領航員", "高級領航員"],
        grade: "職等",
        responsibilities: "工作內容",
        requirements: "應徵條件",
        wishes: "加分條件",
        indicators: "績效指標",
        ladder: "職涯發展",
        hiring: "應徵流程",
    });
}

#[test]
fn names_of_all_genders_are_roles_and_digits_of_arabic_are_grades() {
    check(
        "
        ---
        title: Lotse*in (m/w/d)
        ---

        # Lotse*in

        ## Aufgaben

        - Loten

        ## Senior Lotse*in

        ### Aufgaben

        - Lenken
        ",
        "
        Lotse*in (m/w/d)
          responsibilities 1
          level Senior Lotse*in
            responsibilities 1
        ",
    );
    check(
        "
        # مرشد

        الدرجة: ٧

        ## المهام

        - القيادة
        ",
        "
        مرشد (7)
          responsibilities 1
        ",
    );
}
