//! Any text is a keymap, a theme or a configuration, or an error with its line.
#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use rungs::config::file::Settings;
use rungs::config::keymap::Keymap;
use rungs::config::stroke::Stroke;
use rungs::config::theme::Theme;

static KEYMAP: LazyLock<Keymap> = LazyLock::new(Keymap::default);

/// How many lines end, as YAML counts them.
fn breaks(text: &str) -> usize {
    text.matches(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).count()
}

fuzz_target!(|text: &str| {
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
});
