//! The handbook that the benches read.

use std::path::{Path, PathBuf};

/// The folder of the handbook: `../shared/corpus` beside the project, else the sample that it carries.
pub fn folder() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let real = project.join("../shared/corpus/gitlab-2022/job-families");
    if real.is_dir() { real } else { project.join("data/handbook") }
}
