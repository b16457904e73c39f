//! The words of headings in Vietnamese and Indonesian.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{NONE, Tongue};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Vietnamese.
pub const VIETNAMESE: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "bac luong, cap bac, ngach luong, thang luong, cap bac luong, bac cong viec, muc luong bac, nhom luong, \
            cap bac cong viec",
        ),
        (
            NiceToHave,
            "loi the, la mot loi the, se la loi the, uu tien ung vien, diem cong neu co, ky nang uu tien, \
            tieu chi uu tien, mong muon them, uu diem, uu tien neu",
        ),
        (
            Responsibilities,
            "cong viec chinh, vai tro va trach nhiem, cac cong viec chinh, pham vi cong viec, chi tiet cong viec",
        ),
        (
            Requirements,
            "yeu cau trinh do, trinh do, trinh do chuyen mon, kien thuc va ky nang, hoc van va kinh nghiem, \
            nang luc, nang luc yeu cau, bang cap, tieu chi tuyen dung, \
            pham chat ca nhan",
        ),
        (
            PerformanceIndicators,
            "chi so do luong, chi tieu danh gia, muc tieu va chi so, thuoc do thanh cong, chi so, \
            tieu chi thanh cong",
        ),
        (
            CareerLadder,
            "con duong su nghiep, co hoi thang tien, co hoi phat trien, phat trien nghe nghiep, \
            phat trien su nghiep, buoc tiep theo, cac buoc tiep theo, nac thang nghe nghiep, \
            huong phat trien, cap tiep theo",
        ),
        (
            HiringProcess,
            "cac vong phong van, vong phong van, cac buoc tuyen dung, quy trinh tuyen chon, qua trinh tuyen dung, \
            cac vong tuyen dung, cach thuc ung tuyen, qua trinh phong van, ho so ung tuyen",
        ),
        (
            Overview,
            "gioi thieu vi tri, gioi thieu, mo ta vi tri, muc dich cong viec, tong quan, ve vi tri nay, \
            ve cong viec nay, muc tieu vi tri, tom tat, muc dich vi tri, gioi thieu cong viec, ve vai tro nay",
        ),
    ],
    phrases: &[
        (JobGrade, "bac, ngach"),
        (
            NiceToHave,
            "se la diem cong neu, diem cong neu ban co, loi the neu, \
            se la loi the neu, la loi the neu",
        ),
        (
            Responsibilities,
            "cong viec, ban se lam gi, ban se, cong viec cua ban, nhiem vu cua ban, vai tro cua ban, nhung viec ban se lam, \
            ban se lam nhung gi, trach nhiem cua ban",
        ),
        (
            Requirements,
            "ky nang, kinh nghiem, chung toi tim kiem, chung toi tim ai, chung toi dang tim kiem, ban can co, ban la ai, ai phu hop, \
            ban co, chung toi mong doi, ky vong cua chung toi, ho so cua ban, ung vien can co, ban phu hop neu, \
            nhung gi ban can, tieu chuan, dieu kien, hoc van",
        ),
        (PerformanceIndicators, "cach chung toi do luong thanh cong, chung toi danh gia, do luong thanh cong"),
        (CareerLadder, "thang tien, ban co the di den dau, tiep theo"),
        (HiringProcess, "tuyen dung, phong van, chung toi tuyen, chung toi tuyen dung nhu the nao"),
    ],
    leading: &[
        (Responsibilities, "ban se dam nhan, ban se lam, trach nhiem, nhiem vu"),
        (Requirements, "chung toi can, chung toi tim, ban can co, yeu cau, ky nang, trinh do, tieu chuan"),
        (PerformanceIndicators, "chi so, cach chung toi do luong"),
        (CareerLadder, "lo trinh, co hoi thang tien, co hoi phat trien"),
        (
            HiringProcess,
            "cach nop, cach ung tuyen, cac buoc ung tuyen, cac buoc tuyen dung, quy trinh tuyen dung, quy trinh phong van",
        ),
    ],
    levels: "cap bac, cac cap bac, cac cap do, cap do, cac bac, cac cap",
    specialties: "chuyen mon, chuyen nganh, linh vuc chuyen mon, cac chuyen mon, chuyen mon hoa, linh vuc, mang chuyen mon, \
        huong chuyen mon",
    roles: "vien, truong, su, phong, nhom",
    heads: "truong",
    openings: "lap trinh vien, ky su, chuyen vien, nhan vien, giam doc, quan ly, chuyen gia, tro ly, thuc tap sinh, \
        ke toan, co van, tu van, kien truc su, kiem thu, dieu phoi, thiet ke, phan tich",
    ..NONE
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
        (NiceToHave, "akan lebih baik jika, nilai tambah jika, lebih baik jika, diutamakan"),
        (
            Responsibilities,
            "apa yang akan anda lakukan, apa yang akan kamu lakukan, apa yang kamu lakukan, yang akan kamu lakukan, \
            yang akan anda lakukan, tugas anda, tugas kamu, tugasmu, tanggung jawab anda, tanggung jawab kamu, \
            tanggung jawabmu, peran anda, peran kamu, peranmu, apa yang akan kamu kerjakan, pekerjaanmu, \
            anda akan, kamu akan, tugas",
        ),
        (
            Requirements,
            "siapa yang kami cari, yang kami cari, apa yang kami cari, kami mencari, apa yang kami harapkan, \
            yang kami harapkan, kandidat ideal, profil anda, profil kamu, yang harus kamu miliki, \
            yang kamu butuhkan, kamu cocok jika, anda cocok jika, yang harus anda miliki, apa yang kamu butuhkan, \
            kriteria, pengalaman, pendidikan, kebutuhan",
        ),
        (
            PerformanceIndicators,
            "bagaimana kami mengukur keberhasilan, bagaimana keberhasilan diukur, cara kami mengukur keberhasilan, \
            indikator",
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
    levels: "tingkatan, tingkat, jenjang, level jabatan dan jenjang, tingkatan jabatan, jenjang dan tingkatan",
    specialties: "spesialisasi, bidang spesialisasi, bidang keahlian, area fokus, bidang fokus, kekhususan, peminatan, bidang",
    descriptions: "deskripsi jabatan, deskripsi posisi, deskripsi peran",
    roles: "pengembang, insinyur, manajer, analis, direktur, spesialis, koordinator, konsultan, asisten, perancang, \
        arsitek, teknisi, akuntan, staf, perawat, guru, kepala, ketua, petugas, penguji, pemrogram, magang, \
        penasihat, pengacara, perwakilan, ahli, pemimpin, pengawas, penyelia, karyawan, administrator",
    heads: "pengembang, insinyur, manajer, analis, direktur, spesialis, koordinator, konsultan, asisten, perancang, \
        arsitek, teknisi, akuntan, staf, staff, perawat, kepala, petugas, penguji, pemrogram, perwakilan, ahli, \
        ketua, wakil, penyelia, pengawas, desainer, penasihat",
    ranks: "madya, muda, pemula, pratama, wakil, senior, junior, magang",
    joints: "untuk, bagi, dari",
    ands: "dan, serta",
    ..NONE
};
