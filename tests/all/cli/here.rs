//! A folder in which the real binary runs.

use std::fs;
use std::process::{Command, Stdio};

use assert_cmd::assert::Assert;
use serde_json::Value;
use tempfile::TempDir;

/// A folder to run in, with a home of its own.
pub struct Here(TempDir);

impl Here {
    pub fn new(files: &[(&str, &str)]) -> Here {
        let here = Here(tempfile::tempdir().unwrap());
        for (path, text) in files {
            let path = here.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        here
    }

    pub fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join(path)
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("rungs"));
        command.current_dir(self.0.path()).env_clear().env("HOME", self.0.path()).stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Assert {
        assert_cmd::Command::from_std(self.command()).args(args).assert()
    }

    /// Standard output of a run that succeeds and says nothing else.
    #[track_caller]
    pub fn output(&self, args: &[&str]) -> String {
        let assert = self.run(args).success().stderr("");
        String::from_utf8(assert.get_output().stdout.clone()).unwrap()
    }

    /// The same of a run that says something besides, and what that is.
    #[track_caller]
    pub fn output_and_remarks(&self, args: &[&str]) -> (String, String) {
        let assert = self.run(args).success();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (text(&assert.get_output().stdout), text(&assert.get_output().stderr))
    }

    #[track_caller]
    pub fn json(&self, args: &[&str]) -> Value {
        let mut json: Value = serde_json::from_str(&self.output(args)).unwrap();
        json.sort_all_objects();
        json
    }

    /// Standard error of a run that fails with this code and prints nothing else.
    #[track_caller]
    pub fn error(&self, code: i32, args: &[&str]) -> String {
        let assert = self.run(args).code(code).stdout("");
        String::from_utf8(assert.get_output().stderr.clone()).unwrap()
    }
}
