//! The folder in which files are complete before they are moved to their places.
//!
//! It is below `target/`, which git and packages ignore. A run that is killed leaves its files there, and the
//! next run removes them.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::tree;

/// The name of the file that one run at a time locks.
const LOCK: &str = "lock";

/// The work folder of one run, which locks it.
pub(crate) struct WorkFolder {
    path: PathBuf,
    /// The generated tree. A run that cannot swap folders moves it here for a moment.
    generated: PathBuf,
    /// Unlocked when it is dropped, and by the system when the process ends.
    _lock: File,
}

impl WorkFolder {
    /// Waits for other runs in the same checkout, and removes the files of a killed run.
    pub(crate) fn open(root: &Path, generated: &Path) -> io::Result<Self> {
        let path = place(root)?;
        fs::create_dir_all(&path)?;
        let lock = File::options().create(true).truncate(false).write(true).open(path.join(LOCK))?;
        match lock.lock() {
            // Some network file systems have no locks.
            Err(error) if error.kind() != io::ErrorKind::Unsupported => return Err(error),
            _ => {}
        }
        let folder = Self { path, generated: generated.to_owned(), _lock: lock };
        folder.sweep()?;
        Ok(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes several files: all are complete before the first of them is moved to its place. An error has
    /// the path of its file.
    pub(crate) fn write_all(&self, files: &[(PathBuf, &str)]) -> Result<(), (PathBuf, io::Error)> {
        let mut written = Vec::new();
        for (index, (path, text)) in files.iter().enumerate() {
            let complete = self.path.join(format!("file-{index}"));
            let write = || {
                let folder = path.parent().unwrap_or(Path::new("."));
                fs::create_dir_all(folder)?;
                check_writable(folder)?;
                fs::write(&complete, text)
            };
            write().map_err(|error| (path.clone(), error))?;
            written.push((complete, path));
        }
        for (complete, path) in written {
            fs::rename(complete, path).map_err(|error| (path.clone(), error))?;
        }
        Ok(())
    }

    /// Removes everything except the lock. If a tree was moved here and is missing in its place, restores it.
    fn sweep(&self) -> io::Result<()> {
        tree::restore(&self.path, &self.generated)?;
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            if entry.file_name() == LOCK {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

impl Drop for WorkFolder {
    fn drop(&mut self) {
        // If this fails, the next run does it.
        let _ = self.sweep();
    }
}

/// `target/xtask`. If `target` is on another file system, from which files cannot be moved in one step,
/// `.xtask`, which git ignores too. No package is in the root of the checkout.
fn place(root: &Path) -> io::Result<PathBuf> {
    let target = root.join("target");
    fs::create_dir_all(&target)?;
    Ok(if same_file_system(&target, root)? { target.join("xtask") } else { root.join(".xtask") })
}

#[cfg(unix)]
fn same_file_system(one: &Path, other: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    Ok(fs::metadata(one)?.dev() == fs::metadata(other)?.dev())
}

#[cfg(not(unix))]
fn same_file_system(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(true)
}

/// An error for a folder into which no file can be moved.
#[cfg(unix)]
fn check_writable(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::access(folder, rustix::fs::Access::WRITE_OK)?)
}

#[cfg(not(unix))]
fn check_writable(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::WorkFolder;
    use crate::tree::OLD;

    fn open(root: &Path) -> WorkFolder {
        WorkFolder::open(root, &root.join("generated")).unwrap()
    }

    #[test]
    fn files_of_a_killed_run_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let left = root.join("target/xtask");
        fs::create_dir_all(left.join("tree/a")).unwrap();
        fs::create_dir_all(root.join("generated")).unwrap();
        fs::write(left.join("file-3"), "half").unwrap();
        let work = open(root);
        assert_eq!(work.path(), left);
        let names = || -> Vec<_> {
            fs::read_dir(&left)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect()
        };
        assert_eq!(names(), ["lock"]);
        work.write_all(&[(root.join("a/b.txt"), "whole")]).unwrap();
        assert_eq!(fs::read_to_string(root.join("a/b.txt")).unwrap(), "whole");
        drop(work);
        assert_eq!(names(), ["lock"]);
    }

    #[test]
    fn a_tree_that_was_moved_away_is_restored_if_it_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("target/xtask").join(OLD);
        for generated_is_there in [false, true] {
            fs::create_dir_all(&old).unwrap();
            fs::write(old.join("mod.rs"), format!("{generated_is_there}")).unwrap();
            drop(open(folder.path()));
            assert_eq!(fs::read_to_string(folder.path().join("generated/mod.rs")).unwrap(), "false");
            assert!(!old.exists());
        }
    }

    #[test]
    fn a_second_run_waits_for_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_owned();
        let first = open(&root);
        fs::write(first.path().join("file-0"), "of the first").unwrap();
        let second = std::thread::spawn(move || drop(open(&root)));
        std::thread::sleep(std::time::Duration::from_millis(50));
        assert!(!second.is_finished() && first.path().join("file-0").exists());
        drop(first);
        second.join().unwrap();
    }
}
