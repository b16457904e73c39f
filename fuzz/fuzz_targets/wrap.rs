//! Any text can be made safe, measured, cut, shortened and wrapped.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rungs::text::{clusters, elide, fold, is_unsafe, readable_name, sanitise, split_at_width, width, wrap};

fuzz_target!(|input: (u8, &str)| {
    let (cells, text) = input;
    let cells = usize::from(cells);
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
    for line in wrap(&safe, cells) {
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
});
