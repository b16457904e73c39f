//! Lines of languages that put no spaces between words: Japanese, Chinese, Thai, and Korean, whose particles are
//! written as one with them.
//!
//! Invariant: a line says that it builds on something, on what, and on whom; only a short one is asked.

use super::called::spaced;
use super::{Said, Under, kinds_of};
use crate::handbook::{Kind, Kinds, NodeId};

/// What says so.
const LEADS: &str = "に加え, すべて, 全て, と同じ, と同様, を含む, を満た, 所有, 全部, 除, 包括, 包含, 相同, 基础上, 基礎上, 모든, 모두, 충족, 외에, 동일, 더해, 더하여, \
    포함, 全ての, をはじめ, のほか, を継承, を引き継, を拡張, 满足, 滿足, 具备, 具備, 继承, 繼承, 扩展, 擴展, 同上, 전부, 전체, 비롯, 확장, 갖춘, 갖추, 더불어, 이어받, 승계, \
    뿐 아니라, 뿐만 아니라, 이외에, だけでなく, と共通, に準, 一式, 各项, 各項, 完成, 符合, 达到, 達到, 胜任, 勝任, 履行, 위와 같, 위와 동일, 引き続き, 継続, 加えて, 同等の, を備え, \
    を有, を担う, を担い, を果た, を踏襲, に追加, を前提, を網羅, をカバー, 全般, 全項目, 含みます, 従事, 継承, 踏まえ, 満たす, 兼ね, 两者, 同样, 同樣, 一致, 继续, 繼續, 涵盖, 涵蓋, \
    覆盖, 覆蓋, 承担, 承擔, 掌握, 之外, 以外, 加上, 延续, 延續, 沿用, 另需, 另须, 此外, 兼具, 具有, 와 함께, 과 함께, 그대로, 계속, 수행, 물론, 유지, 만족, 같은, 겸비, 보유, \
    아우르, 덧붙여, 추가로, 일체, 바탕으로, 기반으로, 공통, を加え, 以下を追加, もちろん, 当然, 兼任, 兼务, 为基础, 為基礎, 之上, 延伸, 추가됩, 추가되, \
    추가된, 추가합, 를 기본, 을 기본, を含み, を内包, 上乗せ, 并增加, 並增加, 并承担, 並承擔, 外加, 并加上, 均适用, 同样适用, 也适用, 亦适用, 均適用, 同樣適用, 亦適用, 不变, \
    不變, 仍然有效, 依然有效, を追加, をクリア, と同一, 身につけ, 身に付け, 習得, 修得, 더합, 더한, 少なくとも, 最低限, 不低于, 不低於, \
    ทงหมด, ทกอยาง, นอกเหนอจาก, นอกจาก, รวมถง, รวมทง, เชนเดยวกบ, เหมอนกบ, ครบถวน, ครบตาม, ตอยอดจาก, \
    เดยวกบ";

/// All that a role does: no other word need say what is built on.
const EVERYTHING: &str = "모든 일, 모든 것, 하는 일 전부, すべてのこと, 全てのこと, 行うことすべて, 所有工作, 全部工作, 所做的一切, 모든 내용, 하는 일을 모두, 하는 일 모두, \
    行うすべて, 行う全て, ことすべて, こと全て, することすべて, できることすべて, 的一切, 하는 모든, ทกอยาง, ทกสง";

/// What says so right behind a role's name, with no other word for what is built on: `初级的基础上`, `항해사와 동일`.
const BEHIND: &str = "的基础上, 的基礎上, 基础上, 基礎上, 相同, に加え, と同じ, と同様, のほか, をはじめ, を継承, を含, を包含, 와 동일, 과 동일, 와 같, 과 같, 에 더해, \
    에 더하여, 외에, 을 포함, 를 포함, 一样, 一樣, 一致, に準, 之上, 为基础, 為基礎, と同一";

/// What says so right before one.
const BEFORE: &str = "同, 如同, 等同, 职责同, 職責同, 要求同, 条件同, 條件同, 除职责同, 任职要求同, 岗位职责同, 工作內容同, 工作内容同, 任职条件同, \
    เหมอนกบ, เชนเดยวกบ";

/// What stands above.
const ABOVE: &str = "上記, 上述, 前記, 이전, 위의, 위와, 同上, 如上, 앞 단계, 하위, 前の, 一つ前, 一つ下, 下位, 直前, ひとつ下, 1つ下, すぐ下, 前一, 上一, 上个, 上個, \
    前述, 低一级, 低一級, 아래, 직전, 전 단계, 바로 밑, 앞선, 前等級, 前段階, 前グレード, 前レベル, 前職位, 手前の, 앞 등급, 전 등급, 앞의, 下级岗位, 下级职位, 下级职级, \
    下級職位, 下級職等, 低一等, 低一職等, 直下の, 段階下, 等級下, ランク下, グレード下, 위에, ขางตน, ระดบกอนหนา, \
    ระดบตากวา";

/// All that stands above, where a line begins so.
const ALL_ABOVE: &str = "同上, 如上, 上記に加え, 上記すべて, 上記全て, 上記のほか, 上記と同, 以上に加え, 除上述, 除以上, 위와 같, 위와 동일, 위에 더해, 위의 내용에 더해, \
    上記のすべて, 上記の全て, ทงหมดขางตน, นอกเหนอจากขางตน, เชนเดยวกบขางตน, 以上全部, 以上所有, 以上すべて, \
    以上のすべて, 위의 모든";

/// What stands above where a line begins so; elsewhere it counts, or is part of a word: `三年以上`, `단위`.
const FIRST_ABOVE: [&str; 5] = ["以上", "除以上", "具备以上", "满足以上", "위 "];

/// A step of the ladder, near what stands above.
const STEPS: &str = "等級, グレード, レベル, 段階, ランク, 役職, ステージ, 職位, 階層, 级, 級, 职级, 岗位, 层级, 阶段, 档, 단계, 등급, 직급, 레벨, 직위, 직책, 직무, \
    급수, ระดบ";

/// What one does, and what one must bring, near the role that it is asked of.
const RESPONSIBILITIES: &str = "業務, 仕事, 職務, 役割, 責任, 職責, 責務, 任務, タスク, 职责, 工作, 责任, 任务, 事务, 업무, 책임, 역할, 일을, 일은, 일에, 일과, \
    직무, 임무, หนาท, ความรบผดชอบ, ภาระงาน";
const REQUIREMENTS: &str = "要件, 条件, 資格, スキル, 能力, 基準, 期待, 要求, 资格, 技能, 标准, 標準, 요건, 자격, 조건, 역량, 기준, 능력, 기대, 條件, \
    技術, 資質, 素质, คณสมบต, ขอกาหนด, ทกษะ, ความสามารถ";

/// What is asked of a role, whatever that is.
const ASKED: &str = "求められ, 期待され, 必要とされ, 要求され, 内容, 所需, 应有, 要求的, 요구되, 기대되, 필요한, 요구하는, 항목, \
    คาดหวงจาก, กาหนดสาหรบ, กาหนดของ, \
    기대하는, 期待される, 期待する";

/// Time that somebody has spent.
const PAST: &str = "経験, 经验, 經驗, 경력, 경험, 年, 년, ประสบการณ";

/// What says right behind a role that it is worked with or on: `引航员一起`.
const WITH: &str = "と協力, と連携, と一緒, と共に, とともに, への, を, の育成, の指導, の教育, 一起, 共同, 合作, 协作, 協作, 에게, 을, 를, 과 함께, 와 함께, 교육, \
    과 협력, 와 협력";

/// What says right before a role that it is worked on: `指导引航员`.
const HELPS: &str = "指导, 指導, 带教, 帶教, 带领, 帶領, 培训, 培訓, 培养, 培養, 辅导, 輔導, 协助, 協助, 管理, 审核, 審核, 审查, 審查, 支持, 支援, 监督, 監督, 督导, \
    督導, 帮助, 幫助, 安排, 考核, 分配给, 分派给, 代替, 替代, 招聘, 招募, 评估, 評估, 检查, 檢查, 监控, 監控, 协调, 協調, 组织, 組織, 制定, 确保, 確保, 明确, 明確, \
    保障, 督促, 规划, 規劃, 部署, ดแลของ, ดแล, สอนงาน, รวมกบ, ชวยเหลอ, รายงานตอ, ฝกสอน, สนบสนน";

/// What ends a line that tells what one does to all that a role does: `水先人の業務をすべて監督する`.
const WATCHES: &str = "割り振る, 割り当てる, 監督する, 管理する, 評価する, 支援する, 指導する, 調整する, 定義する, 確認する, 배정, 배분, 감독, 평가, 지원, 조정, 검토, 지도";

/// What says that nobody need do or bring something.
const DENIED: &str = "必要はな, 必要がな, 必要ない, 不要, なくてよい, なくても, 无需, 無需, 无须, 無須, 不必, 不需, 필요는 없, 필요가 없, 필요 없, 않아도, \
    ไมจาเปน, ไมตอง";

/// What says only that all of it is meant.
const ALL: &str = "すべて, 全て, 全般, 一式, 모든, 모두, 수행, ทงหมด, ทกอยาง";

/// What somebody has who has been one.
const PAPERS: &str = "资格证, 資格證, 证书, 證書, 資格証, 자격증, 면허";

/// A longer line of such a language says more than this.
const LONGEST: usize = 60;

/// What is built on stands as many signs behind a role at most.
const NEAR: usize = 12;

/// Whether a letter is of such a language.
pub(super) fn has(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// What a line builds on, given with the roles of its page, the longest names first, and whether it ends in a colon.
pub(super) fn said(
    roles: &[(NodeId, String)],
    line: &str,
    ends_open: bool,
    owner: NodeId,
    under: &Under,
) -> Option<(Said, Kinds)> {
    if line.chars().nth(LONGEST).is_some() || list(DENIED).any(|denied| line.contains(denied)) {
        return None;
    }
    if let Some((node, _)) = roles.iter().find(|(_, name)| is_beside(line, name)) {
        return (*node != owner).then(|| (Said::Roles(vec![*node]), Kinds::NONE));
    }
    let above = list(ABOVE).find(|above| line.contains(above));
    let above = above.or_else(|| FIRST_ABOVE.into_iter().find(|above| line.starts_with(above)));
    // `上一级` is no `一级`.
    let other = above.map_or_else(|| line.to_owned(), |above| line.replace(above, " "));
    let named = roles.iter().find(|(_, name)| other.contains(name.as_str()));
    let named = named.map(|(node, name)| (Some(*node), name.as_str()));
    let (node, name) = named.or(above.map(|above| (None, above)))?;
    let (before, behind) = line.split_once(name)?;
    let near = first_signs(behind, NEAR);
    let told = match kind_near(near) {
        Kinds::NONE if is_named(under.heading, near) => under.kinds,
        told => told,
    };
    let asked = list(ASKED).any(|asked| near.contains(asked) || before.trim_end().ends_with(asked));
    let is_met = || list(WITH).any(|with| behind.trim_start().starts_with(with));
    let is_helped = || list(HELPS).any(|helps| before.trim_end().ends_with(helps));
    if node.is_some() && ((!asked && is_met()) || is_helped() || list(PAPERS).any(|papers| near.contains(papers))) {
        return None;
    }
    if node.is_none() {
        let has_step = list(STEPS).any(|step| name.contains(step) || first_signs(behind, NEAR / 2).contains(step));
        let is_past = list(PAST).any(|past| before.contains(past));
        if has_step && !is_past && !told.is_empty() {
            return Some((Said::Above, told));
        }
    }
    let is_watched = || list(WATCHES).any(|watches| line.ends_with(watches));
    let says_more = || list(LEADS).any(|lead| line.contains(lead) && !list(ALL).any(|all| lead.contains(all)));
    // `水先人の要件を満たせるよう指導する`
    if node.is_some() && is_watched() && (line.contains("よう") || !says_more()) {
        return None;
    }
    let lists = node.is_some() && ends_open && before.is_empty();
    if !lists && !list(LEADS).any(|lead| line.contains(lead)) {
        return None;
    }
    let everything = || {
        node.is_some()
            && (ends_open || before.is_empty() || behind.is_empty())
            && list(EVERYTHING).any(|all| line.contains(all))
    };
    let kinds = match told {
        // `ทุกอย่างที่คาดหวังจากนักบิน`
        Kinds::NONE if asked && everything() => Kinds::NONE,
        Kinds::NONE => kinds_anywhere(line, name),
        told => told,
    };
    let said = node.map_or(Said::Above, |node| Said::Roles(vec![node]));
    let whole = !kinds.is_empty()
        || asked
        || everything()
        || (node.is_none() && list(ALL_ABOVE).any(|all| line.starts_with(all)));
    (node != Some(owner) && whole).then_some((said, kinds))
}

/// Whether a text has the words of a short heading.
fn is_named(heading: &str, text: &str) -> bool {
    const SIGNS: std::ops::RangeInclusive<usize> = 2..=8;
    let words = spaced(heading);
    SIGNS.contains(&words.chars().count()) && text.contains(&words)
}

fn list(words: &'static str) -> impl Iterator<Item = &'static str> {
    words.split(", ")
}

/// So many signs of a text, or all.
fn first_signs(text: &str, count: usize) -> &str {
    &text[..text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)]
}

/// The kind that is named first, by what does not say only that it is asked: `期待` but not `期待される`.
fn kind_near(text: &str) -> Kinds {
    let is_asked = |at: usize| list(ASKED).any(|asked| text[at..].starts_with(asked));
    let first = |words: &'static str| list(words).filter_map(|word| text.find(word)).filter(|at| !is_asked(*at)).min();
    let kinds = [(Kind::Responsibilities, RESPONSIBILITIES), (Kind::Requirements, REQUIREMENTS)];
    let named = kinds.into_iter().filter_map(|(kind, words)| Some((first(words)?, kind)));
    named.min_by_key(|(at, _)| *at).map_or(Kinds::NONE, |(_, kind)| kind.into())
}

/// The kinds that words of a line name, besides the role and what says that it is built on.
fn kinds_anywhere(line: &str, name: &str) -> Kinds {
    let rest = line.replacen(name, " ", 1);
    let rest = list(LEADS).fold(rest, |rest, lead| rest.replace(lead, " "));
    let marks = |c: char| matches!(c, 'の' | '的' | '의' | 'に' | 'を' | 'は' | 'と' | '外' | ' ');
    rest.split(marks).map(|word| kinds_of(without_particle(word))).fold(Kinds::NONE, Kinds::and)
}

/// Whether a line begins with a role's name and what says right beside it that it is built on.
fn is_beside(line: &str, name: &str) -> bool {
    let after = |before: &str| line.strip_prefix(before).and_then(|rest| rest.strip_prefix(name));
    let is_behind = |rest: &str| list(BEHIND).any(|behind| rest.trim_start().starts_with(behind));
    let is_before = || list(BEFORE).any(|before| after(before).is_some());
    ["", "在", "与", "與", "和"].into_iter().filter_map(after).any(is_behind) || is_before()
}

/// A Korean word without the particle at its end: `책임` in `책임에`.
fn without_particle(word: &str) -> &str {
    const PARTICLES: [&str; 12] = ["에", "을", "를", "은", "는", "과", "와", "이", "가", "도", "으로", "로"];
    let bare = PARTICLES.iter().find_map(|particle| word.strip_suffix(particle));
    bare.filter(|bare| bare.chars().count() > 1).unwrap_or(word)
}
