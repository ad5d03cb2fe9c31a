//! Lists the vendored versions, so that a new one is served without code.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

fn main() {
    let folder =
        Path::new(&env::var_os("CARGO_MANIFEST_DIR").expect("a package")).join("../../spec/versions");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("spec/versions")
        .map(|entry| entry.expect("an entry of spec/versions").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();

    let mut versions = String::new();
    let mut routes = BTreeSet::new();
    for file in &files {
        let text = fs::read_to_string(file).expect("a version file");
        let content: Value = serde_json::from_str(&text).expect("a version file in JSON");
        let number = content["version"].as_str().expect("a version file with its number");
        let _ = writeln!(versions, "({number:?}, include_str!({:?})),", file.display().to_string());
        for operation in content["operations"].as_array().expect("a version file with operations") {
            let part = |name: &str| operation[name].as_str().expect("an operation with its path").to_owned();
            routes.insert((part("method"), part("path")));
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("OUT_DIR"));
    fs::write(out.join("versions.rs"), format!("&[{versions}]")).expect("versions.rs");
    fs::write(out.join("routes.rs"), format!("&{:?}", routes.iter().collect::<Vec<_>>())).expect("routes.rs");
}
