//! Writes seeds for every target into `corpus/`: from the handbook that is given, else from the sample of rungs.
//!
//! ```text
//! cargo run --example seeds -- path/to/a/handbook
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use rungs::handbook::Sites;
use rungs::load::{self, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = std::env::args_os().nth(1).map_or(Source::Sample, |path| Source::Path(PathBuf::from(path)));
    let handbook = load::all(&source, &Sites::default())?;
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (target, seeds) in rungs_fuzz::seeds(&handbook, &own.join("../data"))? {
        let folder = own.join("corpus").join(target);
        fs::create_dir_all(&folder)?;
        for (i, seed) in seeds.iter().enumerate() {
            fs::write(folder.join(format!("seed-{i:04}")), seed)?;
        }
        println!("{} seeds for {target}", seeds.len());
    }
    Ok(())
}
