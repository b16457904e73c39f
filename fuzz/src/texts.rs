//! Texts that people write: queries and names, keymaps and configuration, and any text that is to be shown.

use std::path::Path;
use std::sync::LazyLock;

use rungs::config::file::Settings;
use rungs::config::keymap::Keymap;
use rungs::config::stroke::Stroke;
use rungs::config::theme::Theme;
use rungs::handbook::{Handbook, Sites};
use rungs::load::{self, Source};
use rungs::search::{Index, query};
use rungs::text::{clusters, elide, fold, is_unsafe, readable_name, sanitise, split_at_width, width};

static SAMPLE: LazyLock<(Handbook, Index)> = LazyLock::new(|| {
    let handbook = load::all(&Source::Sample, &Sites::default()).expect("the sample is in the binary");
    let index = Index::build(&handbook);
    (handbook, index)
});

static KEYMAP: LazyLock<Keymap> = LazyLock::new(Keymap::default);

/// Any text is a query of the sample, and any text is a name in it.
pub(super) fn query(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    let (handbook, index) = &*SAMPLE;
    let (query, mistakes) = query::parse(text);
    let length = text.chars().count();
    for mistake in &mistakes {
        assert!(mistake.span.start <= mistake.span.end && mistake.span.end <= length, "{mistake:?}");
    }
    let found = index.search(handbook, &query, 20);
    assert!(found.hits.len() <= 20 && found.hits.len() <= found.total);
    index.facets(handbook, &query);
    assert!(index.names().find(text, 20).len() <= 20);
}

/// How many lines end, as YAML counts them.
fn breaks(text: &str) -> usize {
    text.matches(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).count()
}

/// Any text is a keymap, a theme or a configuration, or an error with its line.
pub(super) fn keymap(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    match KEYMAP.patched(text) {
        Err(error) => assert!(error.line >= 1 && error.line <= breaks(text) + 2, "{error}"),
        Ok(keymap) => {
            let bindings: Vec<_> = keymap.bindings().collect();
            for (i, one) in bindings.iter().enumerate() {
                assert!(!one.on.is_empty());
                for other in bindings[..i].iter().filter(|other| other.pane == one.pane) {
                    let clash = one.on.iter().any(|a| other.on.iter().any(|b| a.starts_with(b) || b.starts_with(a)));
                    assert!(!clash, "{} and {} share a sequence", one.keys(), other.keys());
                }
            }
        }
    }
    for line in text.lines().take(64) {
        if let Ok(strokes) = Stroke::sequence(line) {
            assert!(!Stroke::show(&strokes).is_empty());
        }
    }
    let _ = Theme::read(text);
    let _ = Settings::parse(Path::new("/config/config.yaml"), text);
}

/// Any text can be made safe, measured, cut, shortened and wrapped, to as many cells as its first byte says.
pub(super) fn wrap(bytes: &[u8]) {
    let Some((cells, bytes)) = bytes.split_first() else { return };
    let text = &*String::from_utf8_lossy(bytes);
    let cells = usize::from(*cells);
    let safe = sanitise(text);
    assert_eq!(sanitise(&safe), safe, "what is safe stays as it is");
    assert!(safe.chars().all(|c| c == '\u{200d}' || !is_unsafe(c)));
    assert_eq!(clusters(&safe).map(|(_, cluster, _)| cluster).collect::<String>(), safe);
    assert_eq!(clusters(&safe).map(|(_, _, cells)| cells).sum::<usize>(), width(&safe));

    let (head, tail) = split_at_width(&safe, cells);
    assert!(width(head) <= cells);
    assert_eq!(format!("{head}{tail}"), safe);
    assert!(width(&elide(&safe, cells, "…")) <= cells);

    let mut end = 0;
    let mut kept = String::new();
    for line in rungs::text::wrap(&safe, cells) {
        assert!(line.start >= end, "lines come in order");
        // The widest character has two cells, and no line can be narrower than one character.
        assert!(width(&safe[line.clone()]) <= cells.max(2), "{:?} in {cells}", &safe[line]);
        kept.push_str(&safe[line.clone()]);
        end = line.end;
    }
    let words = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(words(&kept), words(&safe), "nothing but spaces goes where lines turn");
    fold(text);
    sanitise(&readable_name(text));
}
