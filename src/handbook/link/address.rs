//! What an address on a page means: the id of a page, as far as the page itself tells, or that it leads elsewhere.
//!
//! Invariant: an address never leads out of the handbook's folder: what climbs above the root is external or missing.
//! Ids and anchors are safe to show, also where their letters were written as numbers.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::id::{HOME, below_root, id_of, names_file, or_home};
use super::{Leads, Link};
use crate::handbook::slug::goldmark;
use crate::handbook::{NodeId, known};
use crate::markdown::HUGO;
use crate::text::{folder, sanitise};

/// What the handbook's own addresses look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sites {
    /// Hosts whose addresses are the handbook's own, lower case, without `www.`.
    pub hosts: Vec<String>,
}

impl Default for Sites {
    fn default() -> Self {
        Sites { hosts: vec!["about.gitlab.com".into(), "handbook.gitlab.com".into()] }
    }
}

/// Where Notion shows pages on the web.
const NOTION: [&str; 3] = ["notion.so", "notion.site", "notion.com"];

/// What an address means that may lead to a page of the handbook; empty what it does not say.
#[derive(Default)]
struct Meant<'u> {
    id: Cow<'u, str>,
    or: Cow<'u, str>,
    anchor: Cow<'u, str>,
    leads: Leads,
}

impl Meant<'_> {
    fn into_owned(self) -> Meant<'static> {
        let owned = |part: Cow<'_, str>| Cow::Owned(part.into_owned());
        Meant { id: owned(self.id), or: owned(self.or), anchor: owned(self.anchor), leads: self.leads }
    }
}

/// A link as the page has it, sanitised.
pub(in crate::handbook) struct Written<'t> {
    /// What stands on the page.
    pub text: &'t str,
    /// The address.
    pub url: &'t str,
    /// The node in whose text it stands.
    pub node: NodeId,
    /// Bytes of the source.
    pub span: Range<u32>,
}

/// About how many bytes a link says.
const USUAL: usize = 128;

/// What addresses on a page are relative to.
pub(in crate::handbook) struct Base<'a> {
    sites: &'a Sites,
    id: &'a str,
    /// The folder that the page's own address stands for: its id, and nothing for the root's page.
    address: &'a str,
    /// The file's folder below the root, lower case.
    folder: String,
}

impl<'a> Base<'a> {
    pub(in crate::handbook) fn new(path: &str, id: &'a str, sites: &'a Sites) -> Base<'a> {
        let folder = folder(path).to_lowercase();
        let address = if id == HOME && folder.is_empty() { "" } else { id };
        Base { sites, id, address, folder }
    }

    /// The page's own id.
    pub(in crate::handbook) fn id(&self) -> &str {
        self.id
    }

    /// The id that an alias of the front matter names.
    pub(in crate::handbook) fn alias(&self, alias: &str) -> Option<Box<str>> {
        self.meant(&sanitise(alias)).map(|meant| meant.id.into())
    }

    /// The id that the page has on its site by what the front matter puts in the place of the last part of its own.
    pub(in crate::handbook) fn slug(&self, slug: &str) -> Option<Box<str>> {
        if slug.starts_with('/') {
            return self.alias(slug);
        }
        id_of(&sanitise(slug), folder(self.id)).filter(|id| !id.is_empty()).map(Into::into)
    }

    /// The links of a page, in page order.
    pub(in crate::handbook) fn links<'t>(&self, written: impl ExactSizeIterator<Item = Written<'t>>) -> Vec<Link> {
        let mut words = String::with_capacity(written.len() * USUAL);
        let unknown: Arc<str> = Arc::default();
        let mut links: Vec<Link> = written.map(|link| self.link(link, &mut words, &unknown)).collect();
        let words: Arc<str> = words.into();
        links.iter_mut().for_each(|link| link.words = words.clone());
        links
    }

    /// One of them; adds what it says to the words.
    fn link(&self, Written { text, url, node, span }: Written<'_>, words: &mut String, unknown: &Arc<str>) -> Link {
        let meant = self.meant(url);
        let meant = meant.unwrap_or_default();
        let url = url.strip_prefix(HUGO).unwrap_or(url);
        let from = words.len() as u32;
        let ends = [text, url, &meant.id, &meant.or, &meant.anchor].map(|part| {
            // Most have neither another id nor an anchor.
            if !part.is_empty() {
                words.push_str(part);
            }
            words.len() as u32
        });
        Link { words: unknown.clone(), from, ends, leads: meant.leads, node, span }
    }

    /// Reads an address; none where it leads out of the handbook.
    fn meant<'u>(&'u self, url: &'u str) -> Option<Meant<'u>> {
        let url = url.trim();
        if let Some(name) = url.strip_prefix("[[").and_then(|name| name.strip_suffix("]]")) {
            return self.named_by_wiki(name);
        }
        let (address, anchor) = match memchr::memchr(b'#', url.as_bytes()) {
            Some(at) => (&url[..at], &url[at + 1..]),
            None => (url, ""),
        };
        let address = memchr::memchr(b'?', address.as_bytes()).map_or(address, |at| &address[..at]);
        let reference = address.strip_prefix(HUGO);
        let meant = if reference.unwrap_or(address).is_empty() {
            let is_here = url.len() > address.len();
            is_here.then(|| Meant { id: self.id.into(), leads: Leads::Surely, ..Meant::default() })?
        } else {
            let path = match reference.or_else(|| self.on_own_host(address)) {
                Some(path) => path,
                None if address.starts_with("//") || has_scheme(address) => {
                    let id = Cow::Borrowed(on_notion(address)?);
                    return Some(Meant { id, leads: Leads::Perhaps, ..Meant::default() });
                }
                None => address,
            };
            match decoded(path) {
                Cow::Borrowed(path) => self.named(path, reference.is_some())?,
                Cow::Owned(path) => self.named(&path, reference.is_some())?.into_owned(),
            }
        };
        Some(Meant { anchor: decoded(anchor), ..meant })
    }

    /// Reads what a wiki has between brackets: `Pilot`, `crew/Pilot#Duties`, `#Duties`.
    fn named_by_wiki(&self, name: &str) -> Option<Meant<'static>> {
        let (path, anchor) = name.split_once('#').unwrap_or((name, ""));
        // In a table the sign behind the name is written with a backslash before it.
        let path = path.trim().trim_end_matches('\\');
        let anchor = anchor.rsplit('#').next().unwrap_or_default().trim();
        // A block has its name as it is, a heading the anchor that is made of it.
        let anchor = if anchor.starts_with('^') { anchor.to_lowercase() } else { goldmark(anchor) };
        let meant = match path {
            "" => Meant { id: self.id.into(), leads: Leads::Surely, ..Meant::default() },
            path => self.named(path, true)?,
        };
        Some(Meant { anchor: anchor.into(), ..meant.into_owned() })
    }

    /// Reads a path, or what a Hugo reference says.
    fn named<'u>(&self, path: &'u str, is_reference: bool) -> Option<Meant<'u>> {
        let leading = |id: Cow<'u, str>, leads: Leads| Meant { id, leads, ..Meant::default() };
        let sure = |id: Cow<'u, str>| leading(id, Leads::Surely);
        let either = |id: Cow<'u, str>, or: Cow<'u, str>| Meant { or, ..sure(id) };
        let page_of = |path: &'u str, folder: &str| id_of(path, folder).map(or_home);
        if is_reference {
            let absolute = below_root(path).or_else(|| page_of(path, ""));
            let relative = page_of(path, &self.folder);
            let meant = match (path.starts_with('/'), absolute, relative) {
                // A reference is looked up beside the page first, then from the root.
                (false, Some(absolute), Some(relative)) => either(absolute, relative),
                (true, Some(id), _) | (_, Some(id), None) | (_, None, Some(id)) => sure(id),
                (_, None, None) => return None,
            };
            return Some(Meant { leads: Leads::ByName, ..meant });
        }
        if path.starts_with('/') {
            let perhaps = || id_of(path, "").filter(|id| !id.is_empty()).map(|id| leading(id, Leads::Perhaps));
            return below_root(path).map(sure).or_else(perhaps);
        }
        // `y.md` names a file beside the page, `../y/` an address below the page's own.
        let as_file = page_of(path, &self.folder);
        let as_address = page_of(path, self.address);
        match (names_file(path), as_file, as_address) {
            (true, Some(id), Some(other)) | (false, Some(other), Some(id)) if id != other => Some(either(id, other)),
            (_, Some(id), _) | (_, None, Some(id)) => Some(sure(id)),
            (_, None, None) => None,
        }
    }

    /// The path of an address on one of the handbook's own hosts, also where the scheme was forgotten.
    fn on_own_host<'b>(&self, address: &'b str) -> Option<&'b str> {
        let scheme = memchr::memchr(b'/', address.as_bytes())?;
        let rest = match address[scheme..].strip_prefix("//") {
            Some(rest) if ["http:", "https:", ""].iter().any(|own| address[..scheme].eq_ignore_ascii_case(own)) => rest,
            Some(_) => return None,
            None => address,
        };
        let (host, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
        let bare = host.get(4..).filter(|_| host[..4].eq_ignore_ascii_case("www.")).unwrap_or(host);
        self.sites.hosts.iter().any(|h| h.eq_ignore_ascii_case(bare)).then_some(path)
    }
}

/// The number of the page that an address of Notion's leads to.
fn on_notion(address: &str) -> Option<&str> {
    let (host, path) = address.split_once("//")?.1.split_once('/')?;
    let is_own = |own: &&str| host.strip_suffix(*own).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    NOTION.iter().any(is_own).then(|| known::number(path)).flatten()
}

/// Whether an address begins with a scheme: `https:`, `mailto:`.
fn has_scheme(address: &str) -> bool {
    let bytes = address.as_bytes();
    let end = bytes.iter().position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'+' | b'.' | b'-'));
    // `Role:-Chair` is the name of a page: wikis put `-` for a space.
    let is_name = |end: usize| bytes.get(end + 1) == Some(&b'-');
    end.is_some_and(|end| bytes[end] == b':' && !is_name(end)) && bytes[0].is_ascii_alphabetic()
}

/// Percent-encoding undone (RFC 3986, section 2.1), and what comes of it made safe to show; what is not UTF-8 stays as
/// written.
fn decoded(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'%', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|h| std::str::from_utf8(h).ok()).filter(|_| *first == b'%');
        match hex.and_then(|h| u8::from_str_radix(h, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), |decoded| Cow::Owned(sanitise(&decoded).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::Target;
    use super::*;

    /// Reads an address on a page: `id`, `id#anchor`, `id|or`, with `?` where it may be external.
    fn target(path: &str, id: &str, url: &str) -> String {
        let sites = Sites { hosts: vec!["handbook.example.org".into()] };
        let written = Written { text: "", url, node: NodeId::PAGE, span: 0..0 };
        match Base::new(path, id, &sites).links(std::iter::once(written))[0].target() {
            Target::External => "external".into(),
            Target::Page { id, or, anchor, sure } => {
                let or = or.map(|o| format!("|{o}")).unwrap_or_default();
                let anchor = anchor.map(|a| format!("#{a}")).unwrap_or_default();
                format!("{id}{or}{anchor}{}", if sure { "" } else { "?" })
            }
        }
    }

    #[test]
    fn every_way_of_naming_a_page() {
        let check = |url: &str, expected: &str| {
            assert_eq!(target("ports/pilot/index.html.md", "ports/pilot", url), expected, "{url}");
        };
        check("/job-families/ports/tug", "ports/tug");
        check("/job-families/Ports/Tug/", "ports/tug");
        check("/handbook/job-families/ports/tug.html", "ports/tug");
        check("https://handbook.example.org/job-families/ports/tug/index.html#crew", "ports/tug#crew");
        check("http://www.handbook.example.org/job-families/ports/tug/?x=1", "ports/tug");
        check("[[Tug]]", "tug|ports/pilot/tug");
        check("[[Sea/First Mate#The Crew!]]", "sea/first mate|ports/pilot/sea/first mate#the-crew");
        check("[[#^crew-1]]", "ports/pilot#^crew-1");
        check("[[../../../Tug]]", "external");
        check("handbook.example.org/job-families/ports/tug/", "ports/tug");
        check("https://elsewhere.example.org/job-families/ports/tug/", "external");
        check("../tug/", "ports/tug");
        check("../../sea/mate/", "sea/mate");
        check("tug.md", "ports/pilot/tug");
        check("../tug/index.html.md", "ports/tug");
        check("#levels", "ports/pilot#levels");
        check("/handbook/values/", "handbook/values?");
        check("mailto:a@example.org", "external");
        check("../Rank:-Tug", "ports/rank:-tug");
        check("Rank:-Tug", "ports/pilot/rank:-tug");
        check("tug.mdx", "ports/pilot/tug");
        check("javascript:alert(1)", "external");
        check("//cdn.example.org/x", "external");
        check("../../../../etc/passwd", "external");
        check("../tug/INDEX.MD", "ports/tug");
        check("hugo:#crew", "ports/pilot#crew");
        check("?tab=2#crew", "ports/pilot#crew");
        check("/job-families/ports/cha\u{302}teau/", "ports/château");
        check("hugo:/job-families/ports/tug.md", "ports/tug");
        check("hugo:ports/tug.md#crew", "ports/tug|ports/pilot/ports/tug#crew");
        check("", "external");
        check("/job-families/ports/harbour%20pilot/", "ports/harbour pilot");
        check("/job-families/ports/%1b%5b31mtug%e2%80%ae/#%0acrew", "ports/[31mtug# crew");
        check("..%2f..%2f..%2f..%2fetc/passwd", "external");
        check("../..", "index");
        check("/job-families/", "index");
        check("/", "external");
        check("https://www.notion.so/Tug-aaaabbbbccccddddeeeeffff00001111?pvs=4", "aaaabbbbccccddddeeeeffff00001111?");
        check("https://hand.notion.site/aaaabbbbccccddddeeeeffff00001111", "aaaabbbbccccddddeeeeffff00001111?");
        check("https://notnotion.so/Tug-aaaabbbbccccddddeeeeffff00001111", "external");
        check("https://www.notion.so/Tug", "external");
        let alias =
            Base::new("ports/pilot.md", "ports/pilot", &Sites::default()).alias("/ports/\u{1b}[31mtug\u{202e}/");
        assert_eq!(alias.as_deref(), Some("ports/[31mtug"));
    }

    #[test]
    fn files_beside_the_page() {
        assert_eq!(target("ports/pilot.md", "ports/pilot", "tug.md"), "ports/tug|ports/pilot/tug");
        assert_eq!(target("ports/pilot.md", "ports/pilot", "TUG.MD"), "ports/tug|ports/pilot/tug");
        assert_eq!(target("ports/pilot.md", "ports/pilot", "../sea/mate.md#x"), "sea/mate|ports/sea/mate#x");
        assert_eq!(target("ports/_index.md", "ports", "pilot/"), "ports/pilot");
        assert_eq!(target("ports/README.md", "ports", "pilot.md"), "ports/pilot");
        assert_eq!(target("_index.md", "index", "ports/"), "ports");
        assert_eq!(target("_index.md", "index", "#crew"), "index#crew");
        assert_eq!(target("ports/pilot.md", "ports/pilot", "../"), "ports|index");
    }

    #[test]
    fn what_the_site_calls_a_page() {
        let sites = Sites::default();
        let slug = |path: &str, id: &str, slug: &str| Base::new(path, id, &sites).slug(slug).unwrap_or_default();
        assert_eq!(&*slug("ports/pilot.md", "ports/pilot", "the-pilot"), "ports/the-pilot");
        assert_eq!(&*slug("ports/index.md", "ports", "harbours"), "harbours");
        assert_eq!(&*slug("ports/pilot.md", "ports/pilot", "/steer/pilot/"), "steer/pilot");
        assert_eq!(&*slug("ports/pilot.md", "ports/pilot", "/"), "");
    }
}
