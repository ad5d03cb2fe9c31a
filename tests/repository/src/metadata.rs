//! The packages of the workspace, as cargo describes them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A package of the workspace.
#[derive(Clone, Debug)]
pub struct Package {
    /// The name.
    pub name: String,
    /// The folder, from the root of the workspace.
    pub folder: PathBuf,
    /// The root files of its libraries and programs.
    pub roots: Vec<PathBuf>,
    /// The packages of the workspace that it depends on, without development dependencies.
    pub dependencies: Vec<String>,
}

impl Package {
    /// Whether the package is a test.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.folder.starts_with("tests")
    }
}

/// The packages of the workspace.
#[must_use]
pub fn packages(root: &Path) -> Vec<Package> {
    let text = cargo(root, &["metadata", "--no-deps", "--format-version", "1", "--offline"]);
    let metadata: Value = serde_json::from_str(&text).expect("cargo writes JSON");
    let packages = list(&metadata, "packages");
    let names: Vec<&str> = packages.iter().map(|package| text_of(package, "name")).collect();
    packages.iter().map(|described| package(root, described, &names)).collect()
}

fn package(root: &Path, described: &Value, names: &[&str]) -> Package {
    let manifest = Path::new(text_of(described, "manifest_path"));
    let folder = manifest.parent().and_then(|folder| folder.strip_prefix(root).ok());
    let is_product = |target: &&Value| {
        let kinds = list(target, "kind");
        kinds.iter().any(|kind| kind == "lib" || kind == "bin")
    };
    let mut dependencies: Vec<String> = list(described, "dependencies")
        .iter()
        .filter(|dependency| dependency["kind"] != "dev")
        .map(|dependency| text_of(dependency, "name").to_owned())
        .filter(|name| names.contains(&&**name))
        .collect();
    dependencies.sort();
    dependencies.dedup();
    Package {
        name: text_of(described, "name").to_owned(),
        folder: folder.expect("a manifest below the root").to_owned(),
        roots: list(described, "targets")
            .iter()
            .filter(is_product)
            .map(|target| PathBuf::from(text_of(target, "src_path")))
            .collect(),
        dependencies,
    }
}

/// A package of the lock file, and the Rust version that it needs.
#[derive(Clone, Debug)]
pub struct Locked {
    /// The name.
    pub name: String,
    /// Whether it is part of this checkout.
    pub is_ours: bool,
    /// The numbers of its `rust-version`, if it has one.
    pub rust_version: Option<Vec<u32>>,
}

/// All packages of the lock file that this machine needs.
#[must_use]
pub fn locked(root: &Path) -> Vec<Locked> {
    let host = host();
    let arguments =
        ["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", &host];
    let text = cargo(root, &arguments);
    let metadata: Value = serde_json::from_str(&text).expect("cargo writes JSON");
    let package = |package: &Value| Locked {
        name: text_of(package, "name").to_owned(),
        is_ours: package["source"].is_null(),
        rust_version: package["rust_version"]
            .as_str()
            .map(|version| version.split('.').map(|number| number.parse().expect("a number")).collect()),
    };
    list(&metadata, "packages").iter().map(package).collect()
}

/// The names of the packages that cargo builds for a package on this machine, without those that only run
/// during the build.
#[must_use]
pub fn tree(root: &Path, package: &str, features: &[&str]) -> Vec<String> {
    let features = features.join(",");
    let arguments = [
        "tree",
        "--offline",
        "-e",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "-p",
        package,
        "--features",
        &features,
    ];
    let lines = cargo(root, &arguments);
    lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

/// The libraries that `cargo test --workspace` compiles, each with the features of each time.
#[must_use]
pub fn compiled(root: &Path) -> BTreeMap<String, Vec<Vec<String>>> {
    let arguments = ["test", "--workspace", "--offline", "--no-run", "--unit-graph", "-Zunstable-options"];
    // Stable versions of cargo print the graph with this variable.
    let mut graph = programs::cargo();
    let graph = graph.args(arguments).current_dir(root).env("RUSTC_BOOTSTRAP", "1");
    let graph: Value =
        serde_json::from_str(&programs::run(graph).succeeded().out).expect("cargo writes JSON");
    let mut compiled = BTreeMap::new();
    for unit in list(&graph, "units") {
        let is_library = list(&unit["target"], "kind").iter().any(|kind| kind == "lib");
        if is_library && unit["mode"] == "build" {
            let features = list(unit, "features").iter().filter_map(Value::as_str).map(str::to_owned);
            let times: &mut Vec<_> = compiled.entry(text_of(unit, "pkg_id").to_owned()).or_default();
            times.push(features.collect());
        }
    }
    compiled
}

/// The target for which this machine builds, such as `x86_64-unknown-linux-gnu`.
fn host() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("-vV").output().expect("rustc starts");
    let text = String::from_utf8(output.stdout).expect("rustc writes UTF-8");
    text.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host").to_owned()
}

fn cargo(root: &Path, arguments: &[&str]) -> String {
    programs::run(programs::cargo().args(arguments).current_dir(root)).succeeded().out
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap_or_else(|| panic!("no list `{key}`"))
}

fn text_of<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text `{key}`"))
}
