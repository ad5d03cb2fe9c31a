//! All files below a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The maximum number of files and folders in a list.
const MOST: usize = 200_000;

/// The files of a folder and of those below it, sorted. Links to folders are not followed, because they can
/// lead in circles. A folder that cannot be read is an error: otherwise nobody would notice a missing file.
pub(crate) fn walk(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![root.to_owned()];
    let mut count = 0;
    while let Some(folder) = waiting.pop() {
        let failed = |error: io::Error| named(&folder, &error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            count += 1;
            if count > MOST {
                return Err(io::Error::other(format!("holds more than {MOST} files and folders")));
            }
            let (path, kind) = (entry.path(), entry.file_type().map_err(failed)?);
            if kind.is_dir() {
                waiting.push(path);
            } else if !kind.is_symlink() || !path.is_dir() {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The error with its path.
pub(crate) fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// A path relative to a folder, with slashes.
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

    #[cfg(unix)]
    #[test]
    fn a_link_to_a_folder_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file"), "").unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
        assert_eq!(walk(folder.path()).unwrap().len(), 1);
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("missing");
        let error = walk(&missing).unwrap_err();
        assert!(error.to_string().starts_with(&format!("{}: ", missing.display())), "{error}");
    }
}
