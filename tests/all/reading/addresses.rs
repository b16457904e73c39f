//! Pages laid out and linked in many ways: where each link leads, and what each role builds on, is the same as in the
//! sample.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use rungs::handbook::{Handbook, Origin, PageId, Place, Resolution};

use super::written::pages_below;

/// The path of the page of an id, which may have pages below it.
type Layout = fn(&str, bool) -> String;

/// A page that a link leads to, and the page that the link stands on.
struct To<'a> {
    id: &'a str,
    /// The file, below the root.
    path: &'a str,
    /// With its sign; empty where there is none.
    anchor: &'a str,
    from: &'a str,
    from_path: &'a str,
}

/// A way to lay pages out and to write a link: its text, and where it leads.
type Way = (&'static str, Layout, fn(&str, &To) -> String);

const WAYS: &[Way] = &[
    ("Hugo", HUGO, |text, to| format!("[{text}](/job-families/{}/{})", to.id, to.anchor)),
    ("Hugo's bundles", BUNDLE, |text, to| format!("[{text}]({}/{})", relative(to.id, to.from), to.anchor)),
    ("Middleman", MIDDLEMAN, |text, to| format!("[{text}]({}/index.html{})", relative(to.id, to.from), to.anchor)),
    ("READMEs", README, |text, to| format!("[{text}]({}{})", file(to), to.anchor)),
    ("files", HUGO, |text, to| format!("[{text}](./{}?plain=1{})", file(to), to.anchor)),
    ("endings in capitals", CAPITALS, |text, to| format!("[{text}]({}{})", file(to), to.anchor)),
    ("components", |id, has| HUGO(id, has) + "x", |text, to| format!("[{text}](/{}{})", to.path, to.anchor)),
    ("the site's root", HUGO, |text, to| format!("[{text}](/{}{})", to.id, to.anchor)),
    ("the site's folder", HUGO, |text, to| format!("[{text}](/hand/{}.html{})", to.id, to.anchor)),
    ("a host", HUGO, |text, to| format!("[{text}](//about.gitlab.com/job-families/{}{})", to.id, to.anchor)),
    ("numbers", NUMBERS, |text, to| format!("[{text}](/job-families/{}/{})", to.id, to.anchor)),
    ("numbers of files", NUMBERS, |text, to| format!("[{text}]({}{})", file(to), to.anchor)),
    ("spaces", SPACES, |text, to| format!("[{text}](/job-families/{}/{})", to.id, to.anchor)),
    ("spaces of files", SPACES, |text, to| format!("[{text}](<{}{}>)", file(to), to.anchor)),
    ("references", HUGO, |text, to| format!("[{text}]({{{{< relref \"/{}{}\" >}}}})", to.id, to.anchor)),
    ("references of files", HUGO, |text, to| match to.id == to.from && !to.anchor.is_empty() {
        true => format!("[{text}]({{{{% ref \"{}\" %}}}})", to.anchor),
        false => format!("[{text}]({{{{% ref \"{}{}\" %}}}})", file(to), to.anchor),
    }),
    ("Jekyll", HUGO, |text, to| format!("[{text}]({{{{ site.baseurl }}}}/job-families/{}{})", to.id, to.anchor)),
    ("HTML", HUGO, |text, to| format!("<a class='x' href='/job-families/{}/{}'>{text}</a>", to.id, to.anchor)),
    ("wikis", HUGO, |text, to| format!("[[{}{}|{text}]]", to.path, to.anchor)),
    ("titles", HUGO, |text, to| format!("[{text}](/job-families/{}/{} 'Its page')", to.id, to.anchor)),
    ("attributes", HUGO, |text, to| format!("[{text}](/job-families/{}{}){{:target=_blank}}", to.id, to.anchor)),
    ("bold text", HUGO, |text, to| format!("**[{text}]({}{})**", file(to), to.anchor)),
    ("room around", HUGO, |text, to| format!("[{text} ]( {}{} )", file(to), to.anchor)),
    ("capitals", HUGO, |text, to| format!("[{text}](/Job-Families/{}/{})", to.id.to_uppercase(), to.anchor)),
    ("Python's anchors", HUGO, |text, to| format!("[{text}]({}{})", file(to), to.anchor.replace("--", "-"))),
    ("GitHub's anchors", HUGO, |text, to| {
        format!("[{text}]({}{})", file(to), to.anchor.replace('#', "#user-content-"))
    }),
];

const HUGO: Layout = |id, has_pages| format!("{id}{}.md", if has_pages { "/_index" } else { "" });
const BUNDLE: Layout = |id, has_pages| format!("{id}/{}.md", if has_pages { "_index" } else { "index" });
const MIDDLEMAN: Layout = |id, _| format!("{id}/index.html.md.erb");
const README: Layout = |id, has_pages| format!("{id}{}.md", if has_pages { "/README" } else { "" });
const CAPITALS: Layout = |id, has_pages| format!("{id}{}.MD", if has_pages { "/INDEX" } else { "" });
const NUMBERS: Layout =
    |id, has_pages| HUGO(&id.split('/').map(|part| format!("/02-{part}")).collect::<String>()[1..], has_pages);
const SPACES: Layout = |id, has_pages| HUGO(&id.replace('-', " "), has_pages);

/// The way from a folder to a path.
fn relative(path: &str, folder: &str) -> String {
    let (path, folder): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), folder.split('/').collect());
    let shared = path.iter().zip(&folder).take_while(|(a, b)| a == b).count();
    let up = if folder == [""] { 0 } else { folder.len() - shared };
    let way = [vec![".."; up], path[shared..].to_vec()].concat().join("/");
    if way.is_empty() { ".".to_owned() } else { way }
}

/// The way from the file that a link stands in to the one that it leads to.
fn file(to: &To) -> String {
    relative(to.path, to.from_path.rsplit_once('/').map_or("", |(folder, _)| folder))
}

/// Where each link of each page leads, by titles and headings, and what its roles build on.
fn told(handbook: &Handbook) -> Vec<String> {
    let name = |place: Place| format!("{}#{}", handbook.page(place.page).title, handbook.text(place));
    let mut told = Vec::new();
    for (id, page) in handbook.pages() {
        for link in &page.links {
            let to = match handbook.resolve(link) {
                Resolution::Found { page, node, missing_anchor } => {
                    format!("{} {missing_anchor:?}", name(Place { page, node }))
                }
                Resolution::Missing { .. } => "missing".to_owned(),
                Resolution::Folder(_) => "a folder".to_owned(),
                Resolution::External(_) => "elsewhere".to_owned(),
            };
            told.push(format!("{}: {} -> {to}", page.title, link.text()));
        }
        for line in page.extends() {
            let bases: Vec<String> = handbook.bases(id, line).into_iter().map(name).collect();
            told.push(format!("{}: {} builds on {bases:?}", page.title, page.text(line.node).replace(" .", ".")));
        }
    }
    told.sort();
    told
}

/// The sample laid out and linked in a way.
fn written(sample: &Handbook, (_, layout, write): &Way) -> Handbook {
    let has_pages = |id: &str| sample.entry(sample.entry_of(sample.find(id).unwrap())).pages_below > 0;
    let paths: HashMap<PageId, String> =
        sample.pages().map(|(at, page)| (at, layout(&page.id, has_pages(&page.id)))).collect();
    let mut texts = Vec::new();
    for (at, page) in sample.pages() {
        let (mut text, mut done) = (String::new(), 0);
        for link in &page.links {
            let span = link.span.start as usize..link.span.end as usize;
            let Resolution::Found { page: to, .. } = sample.resolve(link) else { continue };
            let anchor = link.anchor().map(|anchor| format!("#{anchor}")).unwrap_or_default();
            let (id, path) = (&sample.page(to).id, &paths[&to]);
            let to = To { id, path, anchor: &anchor, from: &page.id, from_path: &paths[&at] };
            text.push_str(&page.source[done..span.start]);
            text.push_str(&write(link.text(), &to));
            done = span.end;
        }
        texts.push((paths[&at].clone(), text + &page.source[done..]));
    }
    let handbook = Handbook::of_texts(texts);
    let pages = handbook.pages().map(|(_, page)| page.clone()).collect();
    Handbook::build(Origin::Folder("/hand".into()), pages)
}

#[test]
fn links_lead_to_the_same_however_they_are_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/handbook");
    let mut paths: Vec<PathBuf> = Vec::new();
    pages_below(&root, &mut paths);
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
    let pages = paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let sample = Handbook::of_texts(pages.map(|path| (name(path), fs::read_to_string(path).unwrap())));
    let all = told(&sample);
    assert!(all.len() > 300, "the sample has links: {}", all.len());
    for way in WAYS {
        let now = told(&written(&sample, way));
        let unlike = all.iter().zip(&now).find(|(all, now)| all != now);
        assert_eq!((unlike, now.len()), (None, all.len()), "{}", way.0);
    }
}
