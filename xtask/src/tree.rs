//! Compares the generated tree, and replaces it as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use saferpay_codegen::File;

use crate::walk::{inside, named, walk};

/// The name of the new tree in the work folder.
const NEW: &str = "tree";
/// The name of the old tree there, if it must be moved first.
pub(crate) const OLD: &str = "old";

/// The present tree, compared with the one that is generated.
#[derive(Default)]
pub(crate) struct Comparison {
    /// The files that are missing, differ, or do not belong there.
    pub(crate) differences: Vec<String>,
    /// The paths of the files that are the same.
    pub(crate) same: BTreeSet<String>,
}

pub(crate) fn compare(mut present: BTreeMap<String, Vec<u8>>, files: &[File]) -> Comparison {
    let mut comparison = Comparison::default();
    let differences = &mut comparison.differences;
    for file in files {
        match present.remove_entry(&file.path) {
            Some((path, text)) if text == file.text.as_bytes() => {
                comparison.same.insert(path);
            }
            Some((path, _)) => differences.push(path),
            None => differences.push(format!("{} (missing)", file.path)),
        }
    }
    differences.extend(present.into_keys().map(|path| format!("{path} (orphan)")));
    differences.sort();
    comparison
}

/// All files below a folder: paths with slashes, and contents. Empty if the folder is missing.
pub(crate) fn files(root: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    if !root.is_dir() {
        return Ok(BTreeMap::new());
    }
    let read = |path: &PathBuf| match fs::read(path) {
        Ok(bytes) => Ok((inside(root, path), bytes)),
        Err(error) => Err(named(path, &error)),
    };
    walk(root)?.par_iter().map(read).collect()
}

/// A complete tree that is not in its place yet.
pub(crate) struct Fresh {
    root: PathBuf,
    /// The folder that contains it until then, on the same file system.
    work: PathBuf,
}

impl Fresh {
    /// Writes the whole tree into a work folder. Files that are the same in the present tree
    /// become hard links: a file system can take a second to find places for thousands of new files.
    pub(crate) fn write(
        work: &Path,
        root: &Path,
        files: &[File],
        same: &BTreeSet<String>,
    ) -> io::Result<Self> {
        let tree = work.join(NEW);
        let folders: BTreeSet<_> = files.iter().filter_map(|file| Path::new(&file.path).parent()).collect();
        for folder in folders {
            fs::create_dir_all(tree.join(folder))?;
        }
        let write = |file: &File| {
            let new = tree.join(&file.path);
            // Some file systems have no hard links.
            if same.contains(&file.path) && fs::hard_link(root.join(&file.path), &new).is_ok() {
                return Ok(());
            }
            fs::write(new, &file.text)
        };
        let written = files.par_iter().map(write).collect::<Vec<_>>();
        written.into_iter().collect::<io::Result<()>>()?;
        Ok(Self { root: root.to_owned(), work: work.to_owned() })
    }

    /// Moves the tree to its place. If folders can be swapped, either the old tree or the new one is there at
    /// any moment. Otherwise the next run repairs an interruption. Afterwards the work folder has the old
    /// tree.
    pub(crate) fn take_place(self) -> io::Result<()> {
        let (tree, root) = (self.work.join(NEW), &self.root);
        if !root.exists() {
            fs::create_dir_all(root.parent().unwrap_or(Path::new(".")))?;
            return fs::rename(&tree, root);
        }
        if swapped(&tree, root)? {
            return Ok(());
        }
        one_after_the_other(&tree, root, &self.work.join(OLD))
    }
}

/// Restores the old tree if it is missing, because an interrupted run had moved it to the work folder.
pub(crate) fn restore(work: &Path, root: &Path) -> io::Result<()> {
    let old = work.join(OLD);
    if old.exists() && !root.exists() {
        fs::rename(old, root)?;
    }
    Ok(())
}

/// Swaps two folders in one step, if the file system supports it. Network file systems mostly do not.
#[cfg(target_os = "linux")]
fn swapped(tree: &Path, root: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, tree, CWD, root, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn swapped(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Moves the old folder aside, and the new one to its place. Restores the old one after a failure.
fn one_after_the_other(tree: &Path, root: &Path, aside: &Path) -> io::Result<()> {
    fs::rename(root, aside)?;
    fs::rename(tree, root).or_else(|error| fs::rename(aside, root).and(Err(error)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{File, Fresh, NEW, compare, files, one_after_the_other};

    fn tree(text: &str) -> Vec<File> {
        vec![File { path: "a/mod.rs".to_owned(), text: text.to_owned() }]
    }

    fn text(root: &Path) -> String {
        fs::read_to_string(root.join("a/mod.rs")).unwrap()
    }

    fn put(work: &Path, root: &Path, tree: &[File]) {
        Fresh::write(work, root, tree, &BTreeSet::new()).and_then(Fresh::take_place).unwrap();
        let _ = fs::remove_dir_all(work.join(NEW));
    }

    #[test]
    fn a_new_tree_stays_aside_until_it_is_put_in_place() {
        let folder = tempfile::tempdir().unwrap();
        let [work, root] = ["work", "generated"].map(|name| folder.path().join(name));
        put(&work, &root, &tree("old"));
        let fresh = Fresh::write(&work, &root, &tree("new"), &BTreeSet::new()).unwrap();
        assert_eq!(text(&root), "old");
        fresh.take_place().unwrap();
        assert_eq!(text(&root), "new");
        assert_eq!(files(&root).unwrap().len(), 1);
    }

    #[test]
    fn a_file_that_is_the_same_is_not_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let [work, root] = ["work", "generated"].map(|name| folder.path().join(name));
        let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
        put(&work, &root, &[file("a.rs", "a"), file("b.rs", "b")]);
        let written = |path: &str| fs::metadata(root.join(path)).unwrap().modified().unwrap();
        let (a, b) = (written("a.rs"), written("b.rs"));
        std::thread::sleep(std::time::Duration::from_millis(20));
        let files = [file("a.rs", "a"), file("b.rs", "c"), file("missing.rs", "d")];
        let mut comparison = compare(super::files(&root).unwrap(), &files);
        assert_eq!(comparison.differences, ["b.rs", "missing.rs (missing)"]);
        // A file that cannot be linked is written.
        assert!(comparison.same.insert("missing.rs".to_owned()));
        Fresh::write(&work, &root, &files, &comparison.same).and_then(Fresh::take_place).unwrap();
        assert!(written("a.rs") == a && written("b.rs") > b);
        assert!(compare(super::files(&root).unwrap(), &files).differences.is_empty());
    }

    #[test]
    fn folders_that_cannot_be_swapped_are_moved_and_restored_after_a_failure() {
        let folder = tempfile::tempdir().unwrap();
        let [work, root, new, aside] =
            ["work", "generated", "new", "aside"].map(|name| folder.path().join(name));
        put(&work, &root, &tree("old"));
        put(&work, &new, &tree("new"));
        one_after_the_other(&new, &root, &aside).unwrap();
        assert_eq!((text(&root), text(&aside)), ("new".to_owned(), "old".to_owned()));
        fs::remove_dir_all(&aside).unwrap();
        one_after_the_other(&new, &root, &aside).unwrap_err();
        assert_eq!(text(&root), "new");
    }
}
