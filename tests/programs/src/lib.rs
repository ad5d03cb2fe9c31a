//! Runs cargo and the programs of this workspace as a person runs them.

#![allow(clippy::missing_panics_doc, reason = "a test helper panics when it fails")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// How a command ended.
#[derive(Debug)]
pub struct Outcome {
    /// The exit code.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Outcome {
    /// Returns the outcome after it asserts that the command succeeded.
    #[must_use]
    pub fn succeeded(self) -> Self {
        assert_eq!(self.code, Some(0), "{self:#?}");
        self
    }

    /// Returns the outcome after it asserts that the command failed as commands do.
    #[must_use]
    pub fn failed(self) -> Self {
        assert_eq!(self.code, Some(1), "{self:#?}");
        assert!(!self.err.contains("panicked"), "{self:#?}");
        self
    }
}

/// Runs a command of `cargo xtask` on another checkout.
#[must_use]
pub fn xtask(root: &Path, arguments: &[&str]) -> Outcome {
    run(&mut start(root, arguments))
}

/// Prepares the same command without starting it.
#[must_use]
pub fn start(root: &Path, arguments: &[&str]) -> Command {
    on_checkout(&programs().xtask, root, arguments)
}

/// Runs a command of the program `saferpay` on the specification of a checkout.
#[must_use]
pub fn saferpay(root: &Path, arguments: &[&str]) -> Outcome {
    run(&mut start_saferpay(root, arguments))
}

/// Prepares the same command without starting it.
#[must_use]
pub fn start_saferpay(root: &Path, arguments: &[&str]) -> Command {
    on_checkout(&programs().saferpay, root, arguments)
}

fn on_checkout(program: &Path, root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.arg("--root").arg(root).args(arguments);
    command
}

/// Runs a program to its end. Requests to loopback do not use a proxy.
#[must_use]
pub fn run(command: &mut Command) -> Outcome {
    let output = command.env("NO_PROXY", "127.0.0.1").output().expect("a program that starts");
    Outcome {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The cargo that runs this test, without the variables that describe the package of the test. Some build
/// scripts watch them: cargo would build these packages again, and once more after the test.
#[must_use]
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let known = name.to_string_lossy();
        if known.starts_with("CARGO_MANIFEST_") || known.starts_with("CARGO_PKG_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// The paths of the programs.
pub struct Programs {
    /// The maintainers' commands.
    pub xtask: PathBuf,
    /// The users' tools.
    pub saferpay: PathBuf,
}

/// The programs, built once. Cargo says where they are.
#[must_use]
pub fn programs() -> &'static Programs {
    static PROGRAMS: OnceLock<Programs> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let mut build = cargo();
        // With a test, cargo builds the dependencies with the same features as `cargo test --workspace`, which has
        // built them already.
        build.args(["build", "--workspace", "--bin", "xtask", "--bin", "saferpay", "--test", "readme"]);
        build.args(["--message-format", "json-render-diagnostics"]);
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        let outcome = run(build.current_dir(env!("CARGO_MANIFEST_DIR"))).succeeded();
        let executable = |wanted: &str| {
            let of_line = |line: &str| {
                let message: Value = serde_json::from_str(line).ok()?;
                let named = message.pointer("/target/name").is_some_and(|name| name == wanted);
                message.get("executable").and_then(Value::as_str).filter(|_| named).map(PathBuf::from)
            };
            outcome
                .out
                .lines()
                .filter_map(of_line)
                .next_back()
                .expect("cargo names the program that it built")
        };
        Programs { xtask: executable("xtask"), saferpay: executable("saferpay") }
    })
}
