//! Temporary checkouts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use saferpay_spec::{Specification, parse, render};
use tempfile::TempDir;

/// The files of a folder: paths with slashes, and contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The checkout that this test belongs to.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A version file of this checkout.
pub struct Vendored {
    /// The name, without the folder.
    pub name: String,
    /// The text.
    pub text: String,
    /// The specification.
    pub specification: Specification,
}

/// The version files of this checkout, oldest version first, read once.
#[must_use]
pub fn vendored() -> &'static [Vendored] {
    static VENDORED: LazyLock<Vec<Vendored>> = LazyLock::new(|| {
        let folder = workspace().join("spec/versions");
        let read = |(name, bytes): (String, Vec<u8>)| {
            let text = String::from_utf8(bytes).expect("a version file is UTF-8");
            let specification = parse(&name, &text).unwrap_or_else(|problems| panic!("{problems}"));
            Vendored { name, text, specification }
        };
        let mut files: Vec<Vendored> = files_in(&folder).into_iter().map(read).collect();
        files.sort_by_key(|file| file.specification.version);
        assert!(!files.is_empty(), "no version files in {}", folder.display());
        files
    });
    &VENDORED
}

/// All files below a folder, except build results and the files of git.
#[must_use]
pub fn files_in(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(inside) = waiting.pop() {
        let Ok(entries) = fs::read_dir(folder.join(&inside)) else { continue };
        for entry in entries.map(|entry| entry.expect("an entry of a folder")) {
            let path = inside.join(entry.file_name());
            // In a worktree of git, `.git` is a file that leads to the repository itself.
            if path == Path::new(".git") {
                continue;
            }
            if folder.join(&path).is_dir() {
                if path != Path::new("target") {
                    waiting.push(path);
                }
            } else {
                let name: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                files.insert(name.join("/"), fs::read(folder.join(&path)).expect("a readable file"));
            }
        }
    }
    files
}

/// The paths that are only on one side, or differ.
#[must_use]
pub fn changed(before: &Files, after: &Files) -> Vec<String> {
    let paths: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// A separate checkout.
pub struct Tree {
    root: PathBuf,
    /// Removes the folder when the test ends.
    _temporary: Option<TempDir>,
}

impl Tree {
    /// A checkout with only these specifications.
    #[must_use]
    pub fn little(specifications: &[Specification]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let tree = Self { root: folder.path().to_owned(), _temporary: Some(folder) };
        for specification in specifications {
            tree.write(&format!("spec/versions/{}.json", specification.version), &render(specification));
        }
        tree.write("spec/corrections.toml", "");
        tree.write("spec/names.toml", "");
        tree.write("spec/secrets.toml", "");
        tree.write("spec/operations.toml", "");
        tree.write("saferpay-api/Cargo.toml", MANIFEST);
        tree.write("saferpay-api/src/lib.rs", "mod generated;\n");
        tree
    }

    /// A copy of this whole checkout. It stays in its folder for the next test run, so that its build results
    /// can be used again.
    #[must_use]
    pub fn whole(folder: &Path) -> Self {
        let _ = fs::remove_dir_all(folder);
        let tree = Self { root: folder.to_owned(), _temporary: None };
        for (path, bytes) in files_in(&workspace()) {
            let path = tree.root.join(path);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a writable folder");
            fs::write(path, bytes).expect("a writable file");
        }
        tree
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) {
        self.write_bytes(path, text.as_bytes());
    }

    /// Writes a file in any encoding.
    pub fn write_bytes(&self, path: &str, bytes: &[u8]) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a writable folder");
        fs::write(path, bytes).expect("a writable file");
    }

    /// Reads a file.
    #[must_use]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// All files.
    #[must_use]
    pub fn files(&self) -> Files {
        files_in(self.root())
    }
}

/// The part of the manifest of the crate that codegen needs.
const MANIFEST: &str = "[features]\ndefault = []\n\n# <generated>\n# </generated>\n\n[dependencies]\n";
