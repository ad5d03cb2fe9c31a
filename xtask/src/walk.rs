//! All files below a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files of a folder and of those below it, sorted. What cannot be read is an error that names
/// it: a file that is left out unseen would be missed by nobody.
pub(crate) fn walk(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        let failed = |error: io::Error| named(&folder, &error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The same error with the path that it is about.
pub(crate) fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// A path below a folder, with slashes.
pub(crate) fn inside(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{inside, walk};

    #[test]
    fn files_are_found_at_every_depth() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::fs::create_dir_all(root.join("b/c")).unwrap();
        for file in ["z", "a", "b/c/file"] {
            std::fs::write(root.join(file), "").unwrap();
        }
        let files = walk(root).unwrap();
        let found: Vec<String> = files.iter().map(|path| inside(root, path)).collect();
        assert_eq!(found, ["a", "b/c/file", "z"]);
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("missing");
        let error = walk(&missing).unwrap_err();
        assert!(error.to_string().starts_with(&format!("{}: ", missing.display())), "{error}");
    }
}
