//! Names of files and folders made readable.
//!
//! Invariant: only a name that nobody has written out passes through here; titles stay as their pages have them.

/// Words that stand in capitals, or in a spelling of their own.
const SPELLINGS: &str = "\
    ABM AE AI AMER APAC API AVP AWS BDR BI CAO CEO CFO CI CIO CISO CMO COO CPO CRM CRO CS CSM CTO DEI DevOps \
    DevSecOps EBA EMEA ERP EVP FP&A FinOps GCP GTM HR HRBP iOS IP IT LATAM ML MLOps NORAM OKR PM PMM PMO PR QA \
    RevOps SaaS SDET SDK SDR SEC SecOps SEM SEO SMB SOX SRE SVP SWE TAM UI UK US USA UX VP";

/// Words that stay small inside a name.
const SMALL: &[&str] =
    &["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"];

/// A number of things in words: `1 page`, `3 families`.
pub fn counted(count: usize, one: &str) -> String {
    match one.strip_suffix('y') {
        _ if count == 1 => format!("1 {one}"),
        Some(stem) => format!("{count} {stem}ies"),
        None => format!("{count} {one}s"),
    }
}

/// A text's words with one space between.
pub fn spaced(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// A word that begins with a capital.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Makes a file's or folder's name readable: `director-it-operations` becomes `Director IT Operations`. Who wrote
/// spaces wrote the name out: `Cheffe de quart`.
pub fn readable_name(name: &str) -> String {
    if name.trim().contains(' ') {
        return name.trim().to_owned();
    }
    let mut out = String::with_capacity(name.len());
    for word in name.split(|c: char| matches!(c, '-' | '_' | '.' | '+') || c.is_whitespace()).filter(|w| !w.is_empty())
    {
        let first = out.is_empty();
        if !first {
            out.push(' ');
        }
        let lower = word.to_lowercase();
        if let Some(spelling) = SPELLINGS.split(' ').find(|s| spelt_alike(s, &lower)) {
            out.push_str(spelling);
        } else if !first && SMALL.contains(&&*lower) {
            out.push_str(&lower);
        } else {
            out.push_str(&capital(word));
        }
    }
    out
}

fn spelt_alike(spelling: &str, lower: &str) -> bool {
    let letters = spelling.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase());
    letters.eq(lower.bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_readable() {
        let check = |name, expected| assert_eq!(readable_name(name), expected);
        check("director-it-operations", "Director IT Operations");
        check("vp_of_field_operations", "VP of Field Operations");
        check("the-office", "The Office");
        check("people-group", "People Group");
        check("Senior-Manager-fpa", "Senior Manager FP&A");
        check("devops+engineer", "DevOps Engineer");
        check("Cheffe de quart", "Cheffe de quart");
        check("écoles--été", "Écoles Été");
        check("--", "");
    }
}
