//! A crate outside of the workspace does each flow with an option, in a few lines.

use std::fs;
use std::path::{Path, PathBuf};

/// The most lines of a flow with an option, without its signature.
const MAX_LINES: usize = 12;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace").to_owned()
}

fn program() -> String {
    fs::read_to_string(workspace().join("tests/guides/outside/main.rs")).expect("the program")
}

#[test]
fn each_flow_is_short() {
    let program = program();
    let flows: Vec<&str> =
        program.split("\nasync fn ").skip(1).filter(|flow| !flow.starts_with("main")).collect();
    assert!(flows.len() >= 10, "{} flows", flows.len());
    for flow in flows {
        let lines = flow.split("\n}\n").next().expect("a body").lines().count() - 1;
        assert!(lines <= MAX_LINES, "{lines} lines: {flow}");
    }
}

#[test]
#[ignore = "long, since it builds the crate with its dependencies again: `.ci/long` runs it"]
fn a_crate_outside_of_the_workspace_does_each_flow() {
    let folder = tempfile::tempdir().expect("a folder outside of the workspace");
    let path = |folder: &str| workspace().join(folder).display().to_string();
    let manifest = format!(
        "[package]\nname = 'outside'\nversion = '0.0.0'\nedition = '2024'\n\n[dependencies]\n\
        saferpay-api = {{ path = '{}', features = ['v1_53'] }}\nsaferpay-sandbox = {{ path = '{}' }}\n\
        tokio = {{ version = '1', features = ['macros', 'rt-multi-thread'] }}\n\n[workspace]\n",
        path("saferpay-api"),
        path("saferpay-api/sandbox"),
    );
    fs::create_dir(folder.path().join("src")).expect("src");
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("Cargo.toml");
    fs::write(folder.path().join("src/main.rs"), program()).expect("main.rs");
    fs::copy(workspace().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("Cargo.lock");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("a target folder");
    let run = programs::cargo()
        .current_dir(folder.path())
        .args(["run", "--quiet", "--offline"])
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "none")
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .expect("cargo");
    let (output, errors) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success() && output.ends_with("done\n"), "{output}\n{errors}");
}
