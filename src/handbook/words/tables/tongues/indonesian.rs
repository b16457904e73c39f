//! The words of headings in Indonesian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Indonesian.
pub const INDONESIAN: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "golongan, tingkat jabatan, golongan jabatan, kelas jabatan, golongan gaji, tingkat gaji, \
            jenjang jabatan, level jabatan, grade jabatan, kelas gaji, pangkat golongan",
        ),
        (
            NiceToHave,
            "nilai tambah, lebih disukai, menjadi nilai tambah, nilai plus, kualifikasi tambahan yang diutamakan, \
            lebih diutamakan, akan menjadi nilai tambah, poin plus, kualifikasi yang diutamakan",
        ),
        (
            Responsibilities,
            "tanggung jawab, tugas dan tanggung jawab, tanggung jawab dan tugas, tugas pokok dan fungsi, \
            uraian tugas, deskripsi tugas, deskripsi pekerjaan, uraian pekerjaan, uraian jabatan, \
            lingkup pekerjaan, ruang lingkup pekerjaan, lingkup tanggung jawab, peran dan tanggung jawab",
        ),
        (
            Requirements,
            "persyaratan, syarat, syarat dan ketentuan pelamar, kualifikasi, kualifikasi dan persyaratan, \
            kriteria pelamar, kompetensi, keahlian, keahlian yang dibutuhkan, keterampilan, \
            pendidikan dan pengalaman, pengetahuan dan keterampilan, pengetahuan dan keahlian, spesifikasi jabatan, \
            kemampuan yang diperlukan, keterampilan yang diperlukan",
        ),
        (
            PerformanceIndicators,
            "ukuran keberhasilan, ukuran kinerja, tolok ukur kinerja, kriteria keberhasilan, kriteria penilaian, \
            target dan indikator, penilaian kinerja",
        ),
        (
            CareerLadder,
            "jenjang karier, jenjang karir, jalur karier, jalur karir, tangga karier, tangga karir, \
            pengembangan karier, pengembangan karir, perkembangan karier, perkembangan karir, peluang karier, \
            peluang karir, langkah berikutnya, langkah selanjutnya, tingkat berikutnya, peluang pengembangan, \
            kesempatan berkembang, prospek karier",
        ),
        (
            HiringProcess,
            "proses rekrutmen, proses perekrutan, proses seleksi, tahapan seleksi, tahapan rekrutmen, \
            tahap seleksi, alur rekrutmen, alur seleksi, proses wawancara, tahapan wawancara, proses lamaran, \
            cara melamar, proses penerimaan, langkah langkah rekrutmen, proses lamaran kerja",
        ),
        (
            Overview,
            "tentang posisi ini, tentang posisi, tentang peran ini, tentang peran, tentang pekerjaan ini, \
            deskripsi posisi, deskripsi jabatan, deskripsi peran, tujuan jabatan, tujuan posisi, \
            ringkasan pekerjaan, gambaran umum, tujuan peran",
        ),
    ],
    phrases: &[
        (JobGrade, "pangkat"),
        (NiceToHave, "akan lebih baik jika, nilai tambah jika, lebih baik jika"),
        (
            Responsibilities,
            "apa yang akan anda lakukan, apa yang akan kamu lakukan, apa yang kamu lakukan, \
            yang akan kamu lakukan, yang akan anda lakukan, tugas anda, tugas kamu, tugasmu, \
            tanggung jawab anda, tanggung jawab kamu, tanggung jawabmu, peran anda, peran kamu, peranmu, \
            apa yang akan kamu kerjakan, pekerjaanmu, anda akan, kamu akan, tugas",
        ),
        (
            Requirements,
            "siapa yang kami cari, yang kami cari, apa yang kami cari, kami mencari, apa yang kami harapkan, \
            yang kami harapkan, kandidat ideal, profil anda, profil kamu, yang harus kamu miliki, \
            yang kamu butuhkan, kamu cocok jika, anda cocok jika, yang harus anda miliki, \
            apa yang kamu butuhkan, kriteria, pengalaman, pendidikan, kebutuhan",
        ),
        (
            PerformanceIndicators,
            "bagaimana kami mengukur keberhasilan, bagaimana keberhasilan diukur, \
            cara kami mengukur keberhasilan",
        ),
        (CareerLadder, "ke mana selanjutnya, selanjutnya, bagaimana kamu berkembang, promosi, karier, karir"),
        (
            HiringProcess,
            "bagaimana kami merekrut, cara kami merekrut, bagaimana proses rekrutmen, bagaimana cara melamar, \
            rekrutmen, seleksi, wawancara",
        ),
        (Overview, "deskripsi, ringkasan, ikhtisar, sekilas"),
    ],
    leading: &[
        (Responsibilities, "tanggung jawab, tugas"),
        (Requirements, "persyaratan, kualifikasi, kompetensi, keterampilan, syarat"),
        (PerformanceIndicators, "indikator, ukuran keberhasilan, bagaimana kami mengukur, metrik"),
        (CareerLadder, "jenjang karier, jenjang karir"),
        (HiringProcess, "proses rekrutmen, proses seleksi"),
    ],
    senses: &[
        (
            Sense::Does,
            "tanggung jawab, tugas, deskripsi pekerj, uraian pekerj, akan kamu laku, akan anda laku, akan anda kerj, \
            akan kamu kerj, lingkup pekerj, pekerjaan utama, yang akan dilaku, job desk, wewenang, keseharian, \
            ruang lingkup, meliputi, mencakup, bertanggung, sehari hari, anda lakukan, kamu lakukan, akan dijalankan, \
            akan anda jalan, akan kamu jalan, hari kerjamu",
        ),
        (Sense::Part, "peran., peranmu, hari., tantangan, misi."),
        (Sense::Yours, "kamu, anda, peranmu, mu."),
        (
            Sense::Brings,
            "kualifikasi, persyarat, syarat, kriteria kand, kriteria pel, kami cari, yang kami but, butuhkan, \
            diperlukan, harapkan dari, ekspektasi, kandidat ideal, kami mencari, ketentuan pel, profil., cocok, \
            yang tepat, penting, harus kamu, diharapkan, kami harapkan, inginkan, kami ingin",
        ),
        (
            Sense::Trait,
            "pengalaman, pendidikan, keterampilan, keahlian, kemampuan, kompetensi, pengetahuan, kandidat, skill",
        ),
        (Sense::Needed, "dibutuhkan, wajib, minimum, minimal, ideal, harus"),
        (
            Sense::Wishes,
            "nilai plus, nilai tambah, lebih disuk, diutamakan, poin plus, akan lebih baik, tidak wajib, \
            lebih baik, poin tambah, nilai lebih",
        ),
        (
            Sense::Hired,
            "proses rekrut, tahapan rekrut, proses seleksi, cara melamar, tahap seleksi, alur rekrut, \
            proses wawancara",
        ),
        (Sense::Hiring, "rekrut, seleksi, melamar, wawancara, lamaran, merekrut, perekrut"),
        (Sense::Steps, "proses, tahap, langkah, alur., cara., bagaimana"),
        (
            Sense::Climbs,
            "jenjang kari, pengembangan kari, peluang kari, jalur kari, promosi jab, kenaikan, peluang promo",
        ),
        (Sense::Career, "karier, karir, profesi"),
        (Sense::Growth, "pengembang, jenjang, jalur, peluang, langkah, tumbuh"),
        (Sense::Judged, "indikator, kriteria keberh, kriteria penil"),
        (Sense::Measure, "indikator, mengukur, diukur, ukuran, penilaian, menilai"),
        (Sense::Success, "keberhas, kinerja, sukses, hasil"),
        (
            Sense::Other,
            "tawarkan, tunjangan, fasilitas, tentang kami, tentang perus, mengapa, kenapa, lokasi, gaji, \
            dapatkan, kontak, keuntungan, jam kerja, tim., timmu, siapa kami, benefit, manfaat, budaya, \
            nilai kami, penghasilan, cara kami, tempat kerja, kamu dapat",
        ),
    ],
    levels: "tingkatan, tingkat, jenjang, level jabatan dan jenjang, tingkatan jabatan, jenjang dan tingkatan",
    specialties: "spesialisasi, bidang spesialisasi, bidang keahlian, area fokus, bidang fokus, kekhususan, peminatan, bidang",
    contents: "daftar isi, glosarium, daftar istilah",
    descriptions: "deskripsi jabatan, deskripsi posisi, deskripsi peran",
    ranks: &[
        (Height::Learner, "magang"),
        (Height::Entry, "pemula, pratama"),
        (Height::Middle, "muda"),
        (Height::Senior, "madya"),
    ],
    uses: &[
        (
            Uses::ROLE,
            "pengembang, insinyur, manajer, analis, direktur, spesialis, koordinator, konsultan, asisten, \
            perancang, arsitek, teknisi, akuntan, staf, perawat, guru, kepala, ketua, petugas, penguji, \
            pemrogram, magang, penasihat, pengacara, perwakilan, ahli, pemimpin, pengawas, penyelia, \
            karyawan",
        ),
        (
            Uses::HEAD,
            "pengembang, insinyur, manajer, analis, direktur, spesialis, koordinator, konsultan, asisten, \
            perancang, arsitek, teknisi, akuntan, staf, staff, perawat, kepala, petugas, penguji, pemrogram, \
            perwakilan, ahli, ketua, wakil, penyelia, pengawas, desainer, penasihat",
        ),
        (Uses::RANK, "wakil"),
        (Uses::STEP, "tingkat, jenjang"),
        (Uses::JOINT, "untuk, bagi, dari"),
        (Uses::AND, "dan, serta"),
        (Uses::BROUGHT, "pengalaman, kemampuan, memiliki, pendidikan"),
        (Uses::HIRES, "wawancara"),
    ],
    ..NONE
};
