//! Lists the files of the specification, for the feature `vendored`. It parses nothing: a damaged
//! version file must not stop the commands that repair it from building.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_VENDORED").is_none() {
        return Ok(());
    }
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for (folder, ends) in
        [("", &[".toml", "changelog.json"][..]), ("versions", &[".json"]), ("docs", &[".md"])]
    {
        println!("cargo::rerun-if-changed={}", if folder.is_empty() { "." } else { folder });
        list(&root, Path::new(folder), ends, &mut paths)?;
    }
    paths.sort();
    let mut list = String::from("&[\n");
    for path in paths {
        let _ = writeln!(
            list,
            "    (\"spec/{path}\", include_str!({:?})),",
            root.join(&path).display().to_string()
        );
    }
    list.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("files.rs"), list)
}

/// Adds the files of a folder, and of the folders below `docs`.
fn list(root: &Path, folder: &Path, ends: &[&str], paths: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let path = folder.join(entry?.file_name());
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        let name = parts.join("/");
        if root.join(&path).is_dir() {
            if folder.starts_with("docs") {
                list(root, &path, ends, paths)?;
            }
        } else if name != "Cargo.toml" && ends.iter().any(|end| name.ends_with(end)) {
            paths.push(name);
        }
    }
    Ok(())
}
