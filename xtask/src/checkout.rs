//! The checkout: where things are, and how they are read.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::changelog;
use generator::diff::Corrections;
use generator::fixes::Fixes;
use generator::names::Names;
use generator::operations::Operations;
use generator::problem::Problems;
use generator::prose::Prose;
use generator::spec::{SpecVersion, Specification};

use generator::parallel;
use tempfile::NamedTempFile;

use crate::walk::{inside, walk};

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

    /// The published specifications of all versions, oldest first.
    pub(crate) fn specifications(&self) -> Result<Vec<Specification>, Problems> {
        let imported = self.imported()?;
        if imported.is_empty() {
            return Err(Problems::one(
                self.shown(&self.versions()),
                "has no version files; `cargo xtask import` writes them",
            ));
        }
        Ok(imported)
    }

    /// The same, of which there may be none yet.
    pub(crate) fn imported(&self) -> Result<Vec<Specification>, Problems> {
        let folder = self.versions();
        let files = if folder.is_dir() { self.json_files(&folder)? } else { Vec::new() };
        let mut problems = Problems::default();
        let mut read: BTreeMap<SpecVersion, (String, Specification)> = BTreeMap::new();
        for (path, result) in files.iter().zip(parallel::map(&files, |path| self.specification(path))) {
            match result {
                Err(problem) => problems.extend(problem),
                Ok(specification) => {
                    let file = self.shown(path);
                    let version = specification.version;
                    if path.file_stem().is_none_or(|stem| stem != version.to_string().as_str()) {
                        problems.add(
                            &file,
                            format!("holds version {version}; expected the file `{version}.json`"),
                        );
                    }
                    if let Some((other, _)) = read.insert(version, (file.clone(), specification)) {
                        problems.add(file, format!("holds version {version}, and so does {other}"));
                    }
                }
            }
        }
        problems.into_result()?;
        Ok(read.into_values().map(|(_, specification)| specification).collect())
    }

    /// Which versions there are, oldest first, by the names of their files.
    pub(crate) fn numbers(&self) -> Result<Vec<SpecVersion>, Problems> {
        let files = self.json_files(&self.versions())?;
        let number = |path: &PathBuf| path.file_stem()?.to_str()?.parse().ok();
        let mut numbers: Vec<SpecVersion> = files.iter().filter_map(number).collect();
        numbers.sort();
        Ok(numbers)
    }

    /// The OpenAPI documents that are kept beside the pages, of which there may be none.
    pub(crate) fn documents(&self) -> Result<Vec<PathBuf>, Problems> {
        let folder = self.root.join("spec/documents");
        if folder.is_dir() { self.json_files(&folder) } else { Ok(Vec::new()) }
    }

    fn json_files(&self, folder: &Path) -> Result<Vec<PathBuf>, Problems> {
        let mut files = walk(folder).map_err(|error| Problems::one(self.shown(folder), error.to_string()))?;
        files.retain(|path| path.parent() == Some(folder) && is(path, "json"));
        Ok(files)
    }

    /// The published specification of one version.
    pub(crate) fn version(&self, version: SpecVersion) -> Result<Specification, Problems> {
        let path = self.versions().join(format!("{version}.json"));
        if path.exists() {
            return self.specification(&path);
        }
        let folder = self.shown(&self.versions());
        Err(Problems::one(
            folder,
            format!("has no file for version {version}; `cargo xtask import` writes it"),
        ))
    }

    /// One version file.
    pub(crate) fn specification(&self, path: &Path) -> Result<Specification, Problems> {
        generator::spec::parse(&self.shown(path), &self.read(path)?)
    }

    pub(crate) fn fixes(&self) -> Result<Fixes, Problems> {
        let path = self.root.join("spec/fixes.toml");
        Fixes::parse(&self.shown(&path), &self.read(&path)?)
    }

    pub(crate) fn names(&self) -> Result<Names, Problems> {
        let path = self.root.join("spec/names.toml");
        Names::parse(&self.shown(&path), &self.read(&path)?)
    }

    pub(crate) fn operations(&self) -> Result<Operations, Problems> {
        let path = self.root.join("spec/operations.toml");
        Operations::parse(&self.shown(&path), &self.read(&path)?)
    }

    /// What is announced, as corrected.
    pub(crate) fn announced(&self) -> Result<changelog::Changelog, Problems> {
        let path = self.changelog();
        let mut announced = changelog::Changelog::parse(&self.shown(&path), &self.read(&path)?)?;
        self.changelog_corrections()?.apply(&mut announced)?;
        Ok(announced)
    }

    pub(crate) fn changelog_corrections(&self) -> Result<changelog::Corrections, Problems> {
        let path = self.root.join("spec/changelog.toml");
        changelog::Corrections::parse(&self.shown(&path), &self.read(&path)?)
    }

    /// The corrections of comparisons. A checkout without them has none.
    pub(crate) fn corrections(&self) -> Result<Corrections, Problems> {
        let path = self.root.join("spec/diff.toml");
        if !path.exists() {
            return Ok(Corrections::default());
        }
        Corrections::parse(&self.shown(&path), &self.read(&path)?)
    }

    /// The texts of `spec/docs`, of which there may be none. The guide for writers is no text.
    pub(crate) fn prose(&self) -> Result<Prose, Problems> {
        let root = self.root.join("spec/docs");
        if !root.is_dir() {
            return Ok(Prose::default());
        }
        let mut files = Vec::new();
        for path in walk(&root).map_err(|error| Problems::one(self.shown(&root), error.to_string()))? {
            if is(&path, "md") && path != root.join("README.md") {
                files.push((inside(&root, &path), self.read(&path)?));
            }
        }
        Prose::parse(files.iter().map(|(name, content)| (&**name, &**content)))
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

fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
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
