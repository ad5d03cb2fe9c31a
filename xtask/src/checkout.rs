//! The checkout: where things are, and how they are read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use saferpay_spec::Files;
use saferpay_spec::problem::Problems;
use tempfile::NamedTempFile;

use crate::walk::walk;

/// A checkout of the project.
pub(crate) struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// The given folder, or the one that this program was built in.
    pub(crate) fn find(root: Option<PathBuf>) -> Result<Self, Problems> {
        let built_in = || Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.unwrap_or_else(built_in);
        if root.join("spec").is_dir() {
            Ok(Self { root })
        } else {
            let place = root.display().to_string();
            Err(Problems::one(place, "is no checkout of this project: it has no folder `spec`"))
        }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn versions(&self) -> PathBuf {
        self.root.join("spec/versions")
    }

    pub(crate) fn schema(&self) -> PathBuf {
        self.root.join("spec/schema.json")
    }

    pub(crate) fn changelog(&self) -> PathBuf {
        self.root.join("spec/changelog.json")
    }

    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join("saferpay-api/src/generated")
    }

    /// Where the runtime keeps what errors are called.
    pub(crate) fn errors(&self) -> PathBuf {
        self.root.join("saferpay-api/runtime/src/error")
    }

    pub(crate) fn manifest(&self) -> PathBuf {
        self.root.join("saferpay-api/Cargo.toml")
    }

    /// The manifest of the whole.
    pub(crate) fn workspace(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }

    /// A path as a person at the root would write it.
    pub(crate) fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The files of the specification.
    pub(crate) fn files(&self) -> Result<Files, Problems> {
        Files::read(&self.root)
    }

    /// The OpenAPI documents that are kept next to the pages; there may be none.
    pub(crate) fn documents(&self) -> Result<Vec<PathBuf>, Problems> {
        let folder = self.root.join("spec/documents");
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let mut files =
            walk(&folder).map_err(|error| Problems::one(self.shown(&folder), error.to_string()))?;
        files.retain(|path| path.extension().is_some_and(|end| end == "json"));
        Ok(files)
    }

    /// A file's text.
    pub(crate) fn read(&self, path: &Path) -> Result<String, Problems> {
        fs::read_to_string(path).map_err(|error| Problems::one(self.shown(path), error.to_string()))
    }

    /// Writes a file beside its place, and moves it there when it is whole.
    pub(crate) fn write(&self, path: &Path, text: &str) -> Result<(), Problems> {
        self.write_all(&[(path.to_owned(), text)])
    }

    /// The same with some files: all are whole before the first of them is moved.
    pub(crate) fn write_all(&self, files: &[(PathBuf, &str)]) -> Result<(), Problems> {
        let failed = |path: &Path, error: &io::Error| Problems::one(self.shown(path), error.to_string());
        let mut written = Vec::new();
        for (path, text) in files {
            written.push((path, beside(path, text).map_err(|error| failed(path, &error))?));
        }
        for (path, file) in written {
            file.persist(path).map_err(|error| failed(path, &error.error))?;
        }
        Ok(())
    }
}

/// A text in the folder where it is to stand.
fn beside(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let file = NamedTempFile::new_in(folder)?;
    fs::write(file.path(), text)?;
    make_readable(file.path())?;
    Ok(file)
}

/// A temporary file is for its owner alone; a file of the checkout is not.
#[cfg(unix)]
fn make_readable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &Path) -> io::Result<()> {
    Ok(())
}
