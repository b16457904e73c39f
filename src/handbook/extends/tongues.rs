//! The same lines in other languages than English: `Alle Anforderungen des Senior Engineer, zusätzlich:`.
//!
//! A line is read strictly here: a word that says *all*, *same*, *besides* or *extends*, then what is built on (if it
//! says), then a role of the page by its full name, with nothing between but articles and the like. Languages that put
//! no spaces between words are asked for all three anywhere in a short line.
//!
//! Invariant: only roles of the page are ever meant; a line of which one word is not understood means nothing.

use super::MOST_ROLES;
use crate::handbook::{Kind, Kinds, NodeId, Page, words};
use crate::text::fold;

/// Words that begin such a line, in German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish,
/// Russian.
const LEADS: &str = "erweitert, ubernimmt, umfasst, enthalt, beinhaltet, erfullt, alle, alles, samtliche, gleiche, gleichen, \
    dieselben, zusatzlich zu, erganzend zu, neben, aufbauend auf, baut auf, etend, reprend, inclut, comprend, \
    remplit, toutes, tous, tout, memes, en plus, outre, s appuie sur, amplia, extiende, incluye, cumple, \
    todas, todos, todo lo, ademas, mismas, mismos, hereda, se basa en, estende, inclui, cumpre, tudo, alem, \
    mesmas, mesmos, herda, baseia se, include, comprende, tutte, tutti, tutto, oltre, stesse, stessi, eredita, \
    si basa, omvat, voldoet aan, naast, dezelfde, bouwt voort op, bovenop, aanvulling op, omfattar, alla, \
    allt, utover, samma, bygger pa, utokar, rozszerza, obejmuje, wszystkie, wszystko, oprocz, te same, poza, \
    ensemble, integralite, insieme, totalidad, totalidade, conjunto, mismo, misma, mesmo, mesma, meme, stesso, \
    stessa, dasselbe, hetzelfde, to samo, все, наследует, включает, помимо, кроме, расширяет, соответствует, те же, \
    то же";

/// Words that do so only at the beginning of a line: `Wie Engineer, zusätzlich:`.
const FIRST: &str = "wie, comme, idem, como, come, zoals, som, jak, siehe, voir, vease, ver, vedi, zie, patrz, как, см, celles, \
    ceux, aquellas, aquellos, quelle, quelli, diejenigen, degene";

/// Words between: articles, *of*, *what is expected of*.
const BETWEEN: &str = "der, die, das, des, dem, den, ein, eine, eines, einer, einem, einen, von, vom, aus, fur, an, auf, was, \
    rolle, stufe, zur, zum, le, la, les, l, un, une, de, du, d, pour, au, aux, poste, role, niveau, celles, \
    ceux, que, qu, el, los, las, una, del, para, al, puesto, rol, nivel, lo, o, os, as, um, uma, do, da, dos, \
    cargo, funcao, ao, a, il, i, gli, uno, di, dello, della, dei, per, ruolo, livello, alle, agli, ai, het, \
    een, van, voor, functie, aan, en, ett, for, av, fran, till, rollen, nivan, krav, na, dla, z, ze, \
    stanowiska, poziomu, roli, gefordert, verlangt, erwartet, exige, exigees, demande, attendu, attendus, requis, \
    requises, exigido, exigidos, requerido, requeridos, esperado, pedido, pedidos, richiesto, richiesti, previsto, \
    gevraagd, verwacht, kravs, forvantas, wymagane, oczekiwane, que se pide, уровня, роли, должности, на, для, от, к, \
    что, требуется, ожидается, выполняет";

/// Words for what stands above.
const ABOVE: &str = "oben, obige, obigen, vorstehenden, vorherigen, vorigen, dessus, precedent, precedentes, anterior, \
    anteriores, arriba, acima, sopra, precedente, precedenti, bovenstaande, vorige, ovan, ovanstaende, \
    foregaende, powyzsze, powyzej, poprzedniego, предыдущего, предыдущеи, предыдущих, выше, перечисленные";

/// Words that join two roles.
const AND: &str = "und, oder, et, ou, y, e, o, en, of, och, eller, i, lub, oraz, и, или";

/// Words behind a role by which a line goes on: `Los requisitos del Piloto, más:`.
const PLUS: &str = "plus, zusatzlich, ausserdem, daruber, sowie, ainsi, mas, ademas, mais, alem, piu, inoltre, oltre, \
    daarnaast, bovendien, samt, dessutom, oraz, dodatkowo, также, плюс";

/// Endings that words of a name may have in a sentence, or lose there, in languages that decline.
const ENDINGS: &str = "a, e, i, o, u, y, s, n, en, em, er, es, ej, ego, iego, emu, ow, owi, ym, im, ie, ii, yi, а, е, и, \
    о, у, ы, ю, я, ыи, ии, ои, еи, ого, его, ому, ему, ом, ем, ым, им, ых, их, ов, ая, яя";

/// What says so in languages without spaces: Japanese, Chinese, Korean.
const UNSPACED_LEADS: &str = "に加え, すべて, 全て, と同じ, と同様, を含む, を満た, 所有, 全部, 除, 包括, 包含, 相同, 基础上, 基礎上, 모든, 모두, 충족, 외에, 동일, 더해, 포함";

/// What stands above, in those languages.
const UNSPACED_ABOVE: &str = "前の, 上記, 一つ下の, 下位, 上述, 前一, 上一, 이전, 위의, 앞 단계";

/// A longer line of such a language says more than this.
const LONGEST_UNSPACED: usize = 60;

/// A word that is declined keeps as many bytes.
const LEAST_STEM: usize = 4;

/// What a line builds on.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Roles of the page.
    Roles(Vec<NodeId>),
    /// What stands above it.
    Above,
}

/// The roles of a page, ready to be looked for in its lines.
pub(super) struct Tongues {
    roles: Vec<(NodeId, String)>,
}

/// Whether a page is written in another language than English: English has its article in every other sentence.
pub(super) fn is_foreign(page: &Page) -> bool {
    let mut articles = memchr::memmem::find_iter(page.store.as_bytes(), " the ");
    articles.nth(page.store.len() / 2000 + 1).is_none() && page.levels().nth(1).is_some()
}

impl Tongues {
    /// Takes the names of a page's roles.
    pub fn new(page: &Page) -> Tongues {
        let roles = page.levels().chain(page.specialties()).take(MOST_ROLES);
        let mut roles: Vec<(NodeId, String)> = roles.map(|node| (node, spaced(page.text(node)))).collect();
        roles.retain(|(_, name)| !name.is_empty());
        roles.extend(ranks(&roles));
        // Of names that begin alike, the longest is meant.
        roles.sort_by_key(|(node, name)| (std::cmp::Reverse(name.len()), *node));
        Tongues { roles }
    }

    /// What a line of a role builds on, and of which kinds where it tells.
    pub fn said(&self, text: &str, owner: NodeId) -> Option<(Said, Kinds)> {
        let line = spaced(text);
        if !text.is_ascii() && text.chars().any(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')) {
            return self.said_unspaced(&line, owner);
        }
        let starts = std::iter::once(0).chain(line.match_indices(' ').map(|(at, _)| at + 1));
        let led = starts.take(12).find_map(|start| {
            let rest = &line[start..];
            let lead = list(LEADS).chain(list(FIRST).filter(|_| start == 0)).find(|lead| begins(rest, lead))?;
            self.after_lead(rest[lead.len()..].trim_start(), owner)
        });
        let goes_on = || line.rsplit(' ').take(3).any(|word| is_in(PLUS, word));
        led.or_else(|| self.after_lead(&line, owner).filter(|(_, kinds)| !kinds.is_empty() && goes_on()))
    }

    /// Reads what follows the lead.
    fn after_lead(&self, mut rest: &str, owner: NodeId) -> Option<(Said, Kinds)> {
        let mut kinds = Kinds::NONE;
        let mut above = false;
        for _ in 0..8 {
            if let Some((node, end)) = self.role_at(rest, kinds) {
                let mut roles = vec![node];
                rest = rest[end..].trim_start();
                while let Some((next, end)) = after_word(rest, AND).and_then(|rest| {
                    let (node, end) = self.role_at(rest, kinds)?;
                    Some((node, &rest[end..]))
                }) {
                    roles.push(next);
                    rest = end.trim_start();
                }
                roles.retain(|role| *role != owner);
                return (!roles.is_empty()).then_some((Said::Roles(roles), kinds));
            }
            let word = rest.split(' ').next().filter(|word| !word.is_empty())?;
            let of = kinds_of(word);
            above |= is_in(ABOVE, word);
            if !of.is_empty() {
                kinds = of.iter().fold(kinds, Kinds::with);
            }
            if above && !kinds.is_empty() {
                return Some((Said::Above, kinds));
            }
            let passes = !of.is_empty() || above || is_in(BETWEEN, word) || is_in(AND, word) || is_in(LEADS, word);
            if !passes {
                return None;
            }
            rest = rest[word.len()..].trim_start();
        }
        None
    }

    /// The role whose name begins here, and where it ends. Its words may be declined behind what is built on; without
    /// that the line tells of people: `Encadre tous les pilotes`.
    fn role_at(&self, rest: &str, kinds: Kinds) -> Option<(NodeId, usize)> {
        let end =
            |name: &str| if kinds.is_empty() { begins(rest, name).then_some(name.len()) } else { declined(rest, name) };
        self.roles.iter().find_map(|(node, name)| Some((*node, end(name)?)))
    }

    fn said_unspaced(&self, line: &str, owner: NodeId) -> Option<(Said, Kinds)> {
        if line.chars().count() > LONGEST_UNSPACED || !list(UNSPACED_LEADS).any(|lead| line.contains(lead)) {
            return None;
        }
        let above = || list(UNSPACED_ABOVE).find(|above| line.contains(above)).map(|above| (None, above));
        let named = self.roles.iter().find(|(_, name)| line.contains(name.as_str()));
        let (node, name) = named.map(|(node, name)| (Some(*node), name.as_str())).or_else(above)?;
        let rest = line.replacen(name, " ", 1);
        let rest = list(UNSPACED_LEADS).fold(rest, |rest, lead| rest.replace(lead, " "));
        let marks = |c: char| matches!(c, 'の' | '的' | '의' | 'に' | 'を' | 'は' | 'と' | '外' | ' ');
        let kinds = rest.split(marks).map(kinds_of);
        let kinds = kinds.flat_map(|kinds| kinds.iter().collect::<Vec<_>>()).fold(Kinds::NONE, Kinds::with);
        let said = node.map_or(Said::Above, |node| Said::Roles(vec![node]));
        (node != Some(owner) && !kinds.is_empty()).then_some((said, kinds))
    }
}

/// The ranks that one role alone has, by which a line may name it: `du niveau junior`.
fn ranks(roles: &[(NodeId, String)]) -> Vec<(NodeId, String)> {
    let rank = |name: &str| {
        let mut ends = [name.split(' ').next(), name.rsplit(' ').next()].into_iter().flatten();
        ends.find(|word| words::is_rank(word)).map(str::to_owned)
    };
    let all: Vec<(NodeId, String)> = roles.iter().filter_map(|(node, name)| Some((*node, rank(name)?))).collect();
    let is_only = |word: &str| all.iter().filter(|(_, other)| other == word).nth(1).is_none();
    all.iter().filter(|(_, word)| is_only(word)).cloned().collect()
}

/// The words of a text, folded, with one space between.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '&' && c != '+').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Where the words of a name end that a line begins with; each may have another ending there.
fn declined(line: &str, name: &str) -> Option<usize> {
    let mut written = line.split(' ');
    let mut end = 0;
    for (i, word) in name.split(' ').enumerate() {
        let other = written.next()?;
        let same = word.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        let (ending, there): (&str, &str) = (&word[same..], &other[same..]);
        let is_ending = |ending: &str| ending.is_empty() || (same >= LEAST_STEM && is_in(ENDINGS, ending));
        if !is_ending(ending) || !is_ending(there) {
            return None;
        }
        end += usize::from(i > 0) + other.len();
    }
    Some(end)
}

/// Whether a line begins with these words.
fn begins(rest: &str, words: &str) -> bool {
    rest.strip_prefix(words).is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
}

/// What follows one of some words.
fn after_word<'t>(rest: &'t str, words: &'static str) -> Option<&'t str> {
    let (word, behind) = rest.split_once(' ')?;
    is_in(words, word).then_some(behind)
}

/// The words of a list.
fn list(words: &'static str) -> impl Iterator<Item = &'static str> {
    words.split(", ")
}

fn is_in(words: &'static str, word: &str) -> bool {
    list(words).any(|one| one == word)
}

/// The kinds that a noun names, of those that can be built on.
fn kinds_of(noun: &str) -> Kinds {
    let words::Reading::Section(kinds, subject) = words::read(noun) else { return Kinds::NONE };
    if !subject.is_empty() {
        return Kinds::NONE;
    }
    let core = [Kind::Responsibilities, Kind::Requirements];
    core.into_iter().filter(|kind| kinds.has(*kind)).fold(Kinds::NONE, Kinds::with)
}
