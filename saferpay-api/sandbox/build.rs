//! Lists the vendored versions and texts, so that a new one is served without code.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

fn main() {
    let spec = Path::new(&env::var_os("CARGO_MANIFEST_DIR").expect("a package")).join("../../spec");
    write_versions(&spec.join("versions"));
    write_texts(&spec.join("docs"));
}

fn write_versions(folder: &Path) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut versions = String::new();
    let mut routes = BTreeSet::new();
    for file in &files(folder, "json") {
        let text = fs::read_to_string(file).expect("a version file");
        let content: Value = serde_json::from_str(&text).expect("a version file in JSON");
        let number = content["version"].as_str().expect("a version file with its number");
        let _ = writeln!(versions, "({number:?}, include_str!({:?})),", file.display().to_string());
        for operation in content["operations"].as_array().expect("a version file with operations") {
            let part = |name: &str| operation[name].as_str().expect("an operation with its path").to_owned();
            routes.insert((part("method"), part("path")));
        }
    }
    write("versions.rs", &format!("&[{versions}]"));
    write("routes.rs", &format!("&{:?}", routes.iter().collect::<Vec<_>>()));
}

/// The files of `spec/docs` by their names there, but for the guide for writers.
fn write_texts(docs: &Path) {
    println!("cargo::rerun-if-changed={}", docs.display());
    let folders = ["operations", "containers", "values"].map(|folder| docs.join(folder));
    let mut texts = String::new();
    for file in folders.iter().flat_map(|folder| files(folder, "md")).chain([docs.join("fields.md")]) {
        let name = file.strip_prefix(docs).expect("a file of spec/docs");
        let name = name.to_string_lossy().replace('\\', "/");
        let _ = writeln!(texts, "({name:?}, include_str!({:?})),", file.display().to_string());
    }
    write("texts.rs", &format!("&[{texts}]"));
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).expect("a folder of spec").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == extension)).collect();
    files.sort();
    files
}

fn write(name: &str, content: &str) {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("OUT_DIR"));
    fs::write(out.join(name), content).expect(name);
}
