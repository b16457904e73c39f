//! The words of headings in Vietnamese.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{
    CareerLadder, HiringProcess, JobGrade, NiceToHave, Overview, PerformanceIndicators, Requirements, Responsibilities,
};

/// Vietnamese.
pub const VIETNAMESE: Tongue = Tongue {
    nouns: &[
        (
            JobGrade,
            "bac luong, cap bac, ngach luong, thang luong, cap bac luong, bac cong viec, muc luong bac, \
            nhom luong, cap bac cong viec",
        ),
        (
            NiceToHave,
            "loi the, la mot loi the, se la loi the, uu tien ung vien, diem cong neu co, ky nang uu tien, \
            tieu chi uu tien, mong muon them, uu diem, uu tien neu, yeu cau uu tien, uu tien, diem cong",
        ),
        (
            Responsibilities,
            "cong viec chinh, vai tro va trach nhiem, cac cong viec chinh, pham vi cong viec, \
            chi tiet cong viec, mo ta cong viec, trach nhiem, nhiem vu, nhiem vu chinh, noi dung cong viec",
        ),
        (
            Requirements,
            "yeu cau trinh do, trinh do, trinh do chuyen mon, kien thuc va ky nang, hoc van va kinh nghiem, \
            nang luc, nang luc yeu cau, bang cap, tieu chi tuyen dung, pham chat ca nhan, yeu cau, \
            yeu cau cong viec, yeu cau bat buoc, yeu cau ung vien, ky nang",
        ),
        (
            PerformanceIndicators,
            "chi so do luong, chi tieu danh gia, muc tieu va chi so, thuoc do thanh cong, chi so, \
            tieu chi thanh cong, chi so danh gia, tieu chi danh gia",
        ),
        (
            CareerLadder,
            "con duong su nghiep, co hoi thang tien, co hoi phat trien, phat trien nghe nghiep, \
            phat trien su nghiep, buoc tiep theo, cac buoc tiep theo, nac thang nghe nghiep, huong phat trien, \
            cap tiep theo, lo trinh thang tien, lo trinh phat trien",
        ),
        (
            HiringProcess,
            "cac vong phong van, vong phong van, cac buoc tuyen dung, quy trinh tuyen chon, \
            qua trinh tuyen dung, cac vong tuyen dung, cach thuc ung tuyen, qua trinh phong van, \
            ho so ung tuyen, quy trinh tuyen dung, quy trinh phong van, quy trinh ung tuyen",
        ),
        (
            Overview,
            "gioi thieu vi tri, gioi thieu, mo ta vi tri, muc dich cong viec, tong quan, ve vi tri nay, \
            ve cong viec nay, muc tieu vi tri, tom tat, muc dich vi tri, gioi thieu cong viec, ve vai tro nay",
        ),
    ],
    phrases: &[
        (JobGrade, "bac, ngach"),
        (NiceToHave, "se la diem cong neu, diem cong neu ban co, loi the neu, se la loi the neu, la loi the neu"),
        (
            Responsibilities,
            "cong viec, ban se lam gi, ban se, cong viec cua ban, nhiem vu cua ban, vai tro cua ban, \
            nhung viec ban se lam, ban se lam nhung gi, trach nhiem cua ban",
        ),
        (
            Requirements,
            "ky nang, kinh nghiem, chung toi tim kiem, chung toi tim ai, chung toi dang tim kiem, ban can co, \
            ban la ai, ai phu hop, ban co, chung toi mong doi, ky vong cua chung toi, ho so cua ban, \
            ung vien can co, ban phu hop neu, nhung gi ban can, tieu chuan, dieu kien, hoc van",
        ),
        (PerformanceIndicators, "cach chung toi do luong thanh cong, chung toi danh gia, do luong thanh cong"),
        (CareerLadder, "thang tien, ban co the di den dau, tiep theo"),
        (HiringProcess, "tuyen dung, phong van, chung toi tuyen"),
    ],
    leading: &[
        (Responsibilities, "ban se dam nhan, ban se lam, trach nhiem, nhiem vu"),
        (Requirements, "chung toi can, chung toi tim, yeu cau, ky nang, trinh do, tieu chuan"),
        (PerformanceIndicators, "chi so, cach chung toi do luong"),
        (CareerLadder, "lo trinh, co hoi thang tien, co hoi phat trien"),
        (
            HiringProcess,
            "cach nop, cach ung tuyen, cac buoc ung tuyen, cac buoc tuyen dung, quy trinh tuyen dung, \
            quy trinh phong van",
        ),
    ],
    senses: &[
        (
            Sense::Does,
            "trach nhiem, nhiem vu, cong viec chinh, cong viec hang, cong viec cua ban, noi dung cong, \
            ban se lam, se lam gi, pham vi cong, viec can lam, cong viec cu the, vai tro cua ban, dam nhan, \
            phu trach, bao gom, mot ngay lam",
        ),
        (Sense::Part, "vai tro, mot ngay, su menh, thu thach"),
        (Sense::Yours, "ban."),
        (
            Sense::Brings,
            "yeu cau, tieu chuan, tieu chi ung, tieu chi tuyen, dieu kien ung, dieu kien tuyen, tim kiem, \
            can co, ban can, mong doi o, mong muon o, ung vien ly, ung vien phu, ho so ung vien ly, doi tuong, \
            chung toi can, pham chat, ban co., phu hop, can o ban, quan trong, muon o ban",
        ),
        (Sense::Trait, "ky nang, kinh nghiem, trinh do, kien thuc, hoc van, bang cap, nang luc, chuyen mon"),
        (Sense::Needed, "can thiet, bat buoc, toi thieu, ly tuong, ca nhan"),
        (
            Sense::Wishes,
            "uu tien, diem cong, loi the, la mot loi, uu diem, khong bat buoc, cang tot, se tot hon, diem thuong",
        ),
        (
            Sense::Hired,
            "quy trinh tuyen, quy trinh phong, quy trinh ung, vong phong van, cach thuc ung, cac buoc tuyen, \
            cach ung tuyen, nop ho so, quy trinh cua chung, cac buoc ung",
        ),
        (Sense::Hiring, "tuyen dung, phong van, ung tuyen"),
        (Sense::Steps, "quy trinh, cac buoc, buoc., cac vong, cach."),
        (Sense::Climbs, "lo trinh, thang tien, co hoi phat, co hoi nghe, phat trien nghe, phat trien su, thang chuc"),
        (Sense::Career, "nghe nghiep, su nghiep"),
        (Sense::Growth, "phat trien, con duong, co hoi"),
        (Sense::Judged, "chi so, chi tieu, tieu chi danh, tieu chi thanh"),
        (Sense::Measure, "do luong, danh gia, thuoc do"),
        (Sense::Success, "thanh cong, hieu qua, ket qua"),
        (
            Sense::Other,
            "quyen loi, phuc loi, dai ngo, ve chung toi, gioi thieu, tai sao, vi sao, ly do, dia diem, \
            muc luong, luong thuong, nhan duoc, mang den, thoi gian lam, lien he, chung toi la, cong ty, \
            loi ich, che do, moi truong, van hoa, doi ngu, cung cap, thu nhap, cach chung toi, noi lam, gia nhap",
        ),
    ],
    levels: "cap bac, cac cap bac, cac cap do, cap do, cac bac, cac cap",
    specialties: "chuyen mon, chuyen nganh, linh vuc chuyen mon, cac chuyen mon, chuyen mon hoa, linh vuc, mang chuyen mon, \
        huong chuyen mon",
    contents: "muc luc, bang thuat ngu, thuat ngu",
    openings: "lap trinh vien, ky su, chuyen vien, nhan vien, giam doc, quan ly, chuyen gia, tro ly, thuc tap sinh, \
        ke toan, co van, tu van, kien truc su, kiem thu, dieu phoi, thiet ke, phan tich",
    ranks: &[
        (Height::Learner, "tap su, thuc tap"),
        (Height::Entry, "so cap"),
        (Height::Middle, "trung cap"),
        (Height::Senior, "cao cap"),
    ],
    uses: &[
        (Uses::ROLE, "vien, truong, su, phong, nhom"),
        (Uses::HEAD, "truong"),
        (Uses::STEP, "bac, cap"),
        (Uses::BROUGHT, "kinh"),
    ],
    ..NONE
};
