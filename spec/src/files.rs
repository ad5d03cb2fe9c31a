//! The files of the folder `spec`: read from a checkout, or embedded in this crate.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::problem::Problems;

/// Texts by their paths in a checkout, such as `spec/names.toml`.
///
/// A file that cannot be read is an error only for whoever asks for it: an import must work
/// where another file is damaged.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Result<Cow<'static, str>, String>>);

impl Files {
    /// Reads the files of a checkout: the version files, the texts, and the files next to them.
    ///
    /// # Errors
    ///
    /// A folder that cannot be listed.
    pub fn read(root: &Path) -> Result<Self, Problems> {
        let mut files = Self::default();
        let folders =
            [("spec", ""), ("spec/versions", ".json"), ("spec/sentences", ".json"), ("spec/docs", ".md")]
                .map(|(folder, end)| (PathBuf::from(folder), end));
        for (folder, end) in folders {
            if root.join(&folder).is_dir() {
                files
                    .read_folder(root, &folder, end)
                    .map_err(|(folder, error)| Problems::one(slashed(&folder), error.to_string()))?;
            }
        }
        Ok(files)
    }

    fn read_folder(&mut self, root: &Path, folder: &Path, end: &str) -> Result<(), (PathBuf, io::Error)> {
        let failed = |error| (folder.to_owned(), error);
        for entry in fs::read_dir(root.join(folder)).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = folder.join(entry.file_name());
            let name = slashed(&path);
            if entry.path().is_dir() {
                if end == ".md" {
                    self.read_folder(root, &path, end)?;
                }
            } else if name.ends_with(end) {
                let text = fs::read_to_string(entry.path()).map(Cow::Owned);
                self.0.insert(name, text.map_err(|error| error.to_string()));
            }
        }
        Ok(())
    }

    /// The text of a file.
    ///
    /// # Errors
    ///
    /// A file that does not exist, or that cannot be read.
    pub fn text(&self, path: &str) -> Result<&str, Problems> {
        match self.0.get(path) {
            Some(Ok(text)) => Ok(text),
            Some(Err(error)) => Err(Problems::one(path, error)),
            None => Err(Problems::one(path, "does not exist")),
        }
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The paths of the files below a folder, sorted.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .keys()
            .map(String::as_str)
            .filter(move |path| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }
}

impl FromIterator<(String, Cow<'static, str>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Cow<'static, str>)>>(files: I) -> Self {
        Self(files.into_iter().map(|(path, text)| (path, Ok(text))).collect())
    }
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
