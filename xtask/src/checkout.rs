//! The paths of a checkout, and how to read and write its files.

use std::fs;
use std::path::{Path, PathBuf};

use saferpay_spec::Files;
use saferpay_spec::problem::Problems;

use crate::walk::walk;
use crate::work_folder::WorkFolder;

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
            Err(Problems::one(place, "is not a checkout of this project: it has no folder `spec`"))
        }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
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

    /// The sources of the runtime, some of which are generated.
    pub(crate) fn runtime(&self) -> PathBuf {
        self.root.join("saferpay-api/runtime/src")
    }

    pub(crate) fn manifest(&self) -> PathBuf {
        self.root.join("saferpay-api/Cargo.toml")
    }

    /// The manifest of the workspace.
    pub(crate) fn workspace(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }

    /// A path relative to the root, for messages.
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

    /// The text of a file.
    pub(crate) fn read(&self, path: &Path) -> Result<String, Problems> {
        fs::read_to_string(path).map_err(|error| Problems::one(self.shown(path), error.to_string()))
    }

    /// The folder in which files are complete before they are moved to their places.
    pub(crate) fn work_folder(&self) -> Result<WorkFolder, Problems> {
        WorkFolder::open(&self.root, &self.generated())
            .map_err(|error| Problems::one(self.shown(&self.root.join("target")), error.to_string()))
    }

    /// Writes a file completely before it is moved to its place.
    pub(crate) fn write(&self, path: &Path, text: &str) -> Result<(), Problems> {
        self.write_all(&self.work_folder()?, &[(path.to_owned(), text)])
    }

    /// Writes several files: all are complete before the first of them is moved to its place.
    pub(crate) fn write_all(&self, work: &WorkFolder, files: &[(PathBuf, &str)]) -> Result<(), Problems> {
        work.write_all(files).map_err(|(path, error)| Problems::one(self.shown(&path), error.to_string()))
    }
}
