//! Real handbooks, where they are at hand: `../shared`, beside the project. Without them these tests say so.

use std::path::{Path, PathBuf};

use rungs::handbook::{Handbook, Kind, NodeId, NodeKind, Page, Resolution, Sites};
use rungs::load::{self, Source};

pub fn read(folder: &str) -> Option<Handbook> {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(folder);
    if !path.exists() {
        eprintln!("skipped: there is no {}", path.display());
        return None;
    }
    Some(load::all(&Source::Path(path), &Sites::default()).unwrap())
}

#[test]
fn every_page_of_a_real_handbook_is_read() {
    let Some(handbook) = read("corpus/gitlab-2022") else { return };
    assert_eq!(handbook.pages().len(), 218);
    for (_, page) in handbook.pages() {
        let lines = page.source.lines().count().max(1) as u32;
        assert!(!page.title.is_empty(), "{}", page.path);
        for node in &page.nodes {
            assert!((1..=lines).contains(&page.line_at(node.span.start)), "{}:{}", page.path, node.span.start);
        }
        let nodes = (0..page.nodes.len()).map(|i| NodeId(i as u32));
        let of_nodes: usize = nodes.map(|node| page.links_in(node).count()).sum();
        assert_eq!(of_nodes, page.links.len(), "{}: each link stands in one node", page.path);
    }
}

#[test]
fn every_problem_of_a_real_handbook_has_a_place() {
    let Some(handbook) = read("corpus/gitlab-2022") else { return };
    let problems = rungs::check::check(&handbook, &rungs::check::Policy::default());
    assert!(!problems.is_empty());
    for (page, problem) in &problems {
        let page = handbook.page(*page);
        let line = page.source.lines().nth(problem.line as usize - 1);
        assert!(line.is_some() && problem.column >= 1, "{}:{}: {}", page.path, problem.line, problem.message);
        assert!(!problem.message.is_empty() && !problem.message.ends_with('.'), "{}", problem.message);
    }
}

#[test]
fn every_place_of_a_real_handbook_can_be_laid_out() {
    let Some(handbook) = read("corpus/gitlab-2022") else { return };
    for (id, page) in handbook.pages() {
        for node in [NodeId::PAGE].into_iter().chain(page.levels()) {
            let place = rungs::handbook::Place { page: id, node };
            let sheet = rungs::sheet::lay_out(&handbook, place, 60, rungs::text::Glyphs::ALL);
            assert!(!sheet.lines.is_empty(), "{}", page.path);
        }
    }
}

/// How many items stand directly in the sections of a kind that belong to a node.
fn items(page: &Page, owner: NodeId, kind: Kind) -> usize {
    let sections = page.children(owner).filter(|node| page.node(*node).kinds.has(kind));
    sections.map(|node| page.children(node).filter(|item| page.node(*item).kind == NodeKind::Item).count()).sum()
}

#[test]
fn the_seed_page_is_read_in_full() {
    let Some(handbook) = read("seed") else { return };
    let id = handbook.find("finance/director-it-operations").expect("the seed has this page");
    let page = handbook.page(id);
    let level = page.levels().last().expect("the seed has a level");
    assert_eq!(page.node(level).grade.map(|grade| grade.to_string()).as_deref(), Some("11"));
    assert_eq!(items(page, level, Kind::Responsibilities), 11);
    assert_eq!(items(page, level, Kind::Requirements), 12);
    assert_eq!(items(page, NodeId::PAGE, Kind::PerformanceIndicators), 3);
    assert_eq!(items(page, NodeId::PAGE, Kind::HiringProcess), 5);
    let ladder = page.links.iter().filter(|link| page.kind_around(link.node) == Kind::CareerLadder);
    let targets: Vec<String> = ladder
        .map(|link| match handbook.resolve(link) {
            Resolution::Found { page, .. } => handbook.page(page).id.to_string(),
            Resolution::Folder(entry) => handbook.entry(entry).id.to_string(),
            Resolution::Missing { id, .. } => id.to_string(),
            Resolution::External(url) => url.to_string(),
        })
        .collect();
    assert!(targets.iter().any(|target| target == "finance/vp-information-technology"), "{targets:?}");
}
