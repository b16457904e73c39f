//! Lines of languages that put no spaces between words: Japanese, Chinese, and Korean, whose particles are written as
//! one with them.
//!
//! Invariant: a line says that it builds on something, on what, and on whom; only a short one is asked.

use super::{Said, kinds_of};
use crate::handbook::{Kinds, NodeId};

/// What says so.
const LEADS: &str = "に加え, すべて, 全て, と同じ, と同様, を含む, を満た, 所有, 全部, 除, 包括, 包含, 相同, 基础上, 基礎上, 모든, 모두, 충족, \
    외에, 동일, 더해, 더하여, 포함, 全ての, をはじめ, のほか, を継承, を引き継, を拡張, 满足, 滿足, 具备, 具備, 继承, 繼承, 扩展, 擴展, 同上, 전부, 전체, \
    비롯, 확장, 갖춘, 갖추, 더불어, 이어받, 승계, 뿐 아니라, 뿐만 아니라, 이외에, だけでなく, と共通, に準, 一式, 各项, 各項, 完成, 符合, 达到, 達到, 胜任, 勝任, 履行, 위와 같, 위와 동일";

/// All that a role does: no other word need say what is built on.
const EVERYTHING: &str = "모든 일, 모든 것, 하는 일 전부, すべてのこと, 全てのこと, 行うことすべて, 所有工作, 全部工作, 所做的一切, 모든 내용, 하는 일을 모두, 하는 일 모두";

/// What says so right behind a role's name, with no other word for what is built on: `初级的基础上`, `항해사와 동일`.
const BEHIND: &str = "的基础上, 的基礎上, 基础上, 基礎上, 相同, に加え, と同じ, と同様, のほか, をはじめ, を継承, を含, を包含, 와 동일, 과 동일, 와 같, 과 같, \
    에 더해, 에 더하여, 외에, 을 포함, 를 포함";

/// What says so right before one.
const BEFORE: &str = "同, 如同, 等同";

/// What stands above.
const ABOVE: &str = "前の, 上記, 一つ下の, 下位, 上述, 前一, 上一, 以上, 이전, 위의, 위와, 同上, 如上, 앞 단계, 하위";

/// All that stands above, where a line begins so.
const ALL_ABOVE: &str = "同上, 如上, 上記に加え, 上記のほか, 上記と同, 以上に加え, 除上述, 除以上, 위와 같, 위와 동일, 위에 더해, 위의 내용에 더해";

/// A longer line of such a language says more than this.
const LONGEST: usize = 60;

/// What a line builds on, given with the roles of its page, the longest names first, and whether it ends in a colon.
pub(super) fn said(roles: &[(NodeId, String)], line: &str, ends_open: bool, owner: NodeId) -> Option<(Said, Kinds)> {
    let list = |words: &'static str| words.split(", ");
    if line.chars().count() > LONGEST {
        return None;
    }
    if let Some((node, _)) = roles.iter().find(|(_, name)| is_beside(line, name)) {
        return (*node != owner).then(|| (Said::Roles(vec![*node]), Kinds::NONE));
    }
    let above = list(ABOVE).find(|above| line.contains(above));
    // `上一级` is no `一级`.
    let other = above.map_or_else(|| line.to_owned(), |above| line.replace(above, " "));
    let named = roles.iter().find(|(_, name)| other.contains(name.as_str()));
    let named = named.map(|(node, name)| (Some(*node), name.as_str()));
    let lists = named.is_some_and(|(_, name)| ends_open && line.starts_with(name));
    if !lists && !list(LEADS).any(|lead| line.contains(lead)) {
        return None;
    }
    let (node, name) = named.or(above.map(|above| (None, above)))?;
    let rest = line.replacen(name, " ", 1);
    let rest = list(LEADS).fold(rest, |rest, lead| rest.replace(lead, " "));
    let marks = |c: char| matches!(c, 'の' | '的' | '의' | 'に' | 'を' | 'は' | 'と' | '外' | ' ');
    let kinds = rest.split(marks).map(|word| kinds_of(without_particle(word)));
    let kinds = kinds.flat_map(|kinds| kinds.iter().collect::<Vec<_>>()).fold(Kinds::NONE, Kinds::with);
    let said = node.map_or(Said::Above, |node| Said::Roles(vec![node]));
    let everything =
        || node.is_some() && (ends_open || line.starts_with(name)) && list(EVERYTHING).any(|all| line.contains(all));
    let whole =
        !kinds.is_empty() || everything() || (node.is_none() && list(ALL_ABOVE).any(|all| line.starts_with(all)));
    (node != Some(owner) && whole).then_some((said, kinds))
}

/// Whether a line begins with a role's name and what says right beside it that it is built on.
fn is_beside(line: &str, name: &str) -> bool {
    let list = |words: &'static str| words.split(", ");
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
