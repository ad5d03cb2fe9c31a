//! The generated tree, compared and replaced as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use saferpay_codegen::File;
use tempfile::TempDir;

use crate::walk::{inside, named, walk};

/// How the folder begins in which a tree is written before it takes its place.
const BESIDE: &str = ".generated-";
/// What the old tree is called there, where it has to make room first.
const OLD: &str = "old";

/// The files that are missing, differ, or stand where none belongs.
pub(crate) fn differences(mut present: BTreeMap<String, Vec<u8>>, files: &[File]) -> Vec<String> {
    let mut differences = Vec::new();
    for file in files {
        match present.remove(&file.path) {
            Some(text) if text == file.text.as_bytes() => {}
            Some(_) => differences.push(file.path.clone()),
            None => differences.push(format!("{} (missing)", file.path)),
        }
    }
    differences.extend(present.into_keys().map(|path| format!("{path} (orphan)")));
    differences.sort();
    differences
}

/// All files below a folder: paths with slashes, and contents. There are none where it is missing.
pub(crate) fn files(root: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    if !root.is_dir() {
        return Ok(BTreeMap::new());
    }
    let read = |path: &PathBuf| match fs::read(path) {
        Ok(bytes) => Ok((inside(root, path), bytes)),
        Err(error) => Err(named(path, &error)),
    };
    walk(root)?.iter().map(read).collect()
}

/// A whole tree that is written beside its place, and not yet there.
pub(crate) struct Fresh {
    root: PathBuf,
    /// What holds it until it is in its place.
    folder: TempDir,
}

impl Fresh {
    /// Writes the whole tree beside the old one.
    pub(crate) fn beside(root: &Path, files: &[File]) -> io::Result<Self> {
        let parent = root.parent().unwrap_or(Path::new("."));
        sweep(parent, root)?;
        let fresh = Self {
            root: root.to_owned(),
            folder: tempfile::Builder::new().prefix(BESIDE).tempdir_in(parent)?,
        };
        let tree = fresh.tree();
        let folders: BTreeSet<_> = files.iter().filter_map(|file| Path::new(&file.path).parent()).collect();
        for folder in folders {
            fs::create_dir_all(tree.join(folder))?;
        }
        let written =
            files.par_iter().map(|file| fs::write(tree.join(&file.path), &file.text)).collect::<Vec<_>>();
        written.into_iter().collect::<io::Result<()>>()?;
        Ok(fresh)
    }

    fn tree(&self) -> PathBuf {
        self.folder.path().join("tree")
    }

    /// Puts the tree in its place. Where folders can be swapped there is no moment without the old
    /// one or this one; elsewhere the next run repairs what an interruption leaves.
    pub(crate) fn take_place(self) -> io::Result<()> {
        let (tree, root) = (self.tree(), &self.root);
        if !root.exists() {
            fs::rename(&tree, root)?;
        } else if !swapped(&tree, root)? {
            let moved = one_after_the_other(&tree, root, &self.folder.path().join(OLD));
            if moved.is_err() && !root.exists() {
                // What could not be put back is for the next run.
                let _ = self.folder.keep();
                return moved;
            }
            moved?;
        }
        self.folder.close()
    }
}

/// Takes away what a run that was interrupted left beside the tree. Where the tree is missing, that run
/// had moved it aside and put no other in its place: it comes back.
fn sweep(parent: &Path, root: &Path) -> io::Result<()> {
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(BESIDE) {
            let old = entry.path().join(OLD);
            if old.exists() && !root.exists() {
                fs::rename(old, root)?;
            }
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Swaps two folders in one step, if the file system can: those of a network mostly cannot.
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

/// Moves the old folder aside, and the new one to its place. The old one comes back on failure.
fn one_after_the_other(tree: &Path, root: &Path, aside: &Path) -> io::Result<()> {
    fs::rename(root, aside)?;
    fs::rename(tree, root).or_else(|error| fs::rename(aside, root).and(Err(error)))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{File, Fresh, OLD, files, one_after_the_other, sweep};

    fn tree(text: &str) -> Vec<File> {
        vec![File { path: "a/mod.rs".to_owned(), text: text.to_owned() }]
    }

    fn text(root: &Path) -> String {
        fs::read_to_string(root.join("a/mod.rs")).unwrap()
    }

    fn put(root: &Path, tree: &[File]) {
        Fresh::beside(root, tree).and_then(Fresh::take_place).unwrap();
    }

    #[test]
    fn a_fresh_tree_waits_until_it_is_put_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("generated");
        put(&root, &tree("old"));
        let fresh = Fresh::beside(&root, &tree("new")).unwrap();
        assert_eq!(text(&root), "old");
        fresh.take_place().unwrap();
        assert_eq!(text(&root), "new");
        assert_eq!(files(folder.path()).unwrap().len(), 1);
    }

    #[test]
    fn where_folders_cannot_be_swapped_they_are_moved_and_come_back_on_failure() {
        let folder = tempfile::tempdir().unwrap();
        let [root, new, aside] = ["generated", "new", "aside"].map(|name| folder.path().join(name));
        put(&root, &tree("old"));
        put(&new, &tree("new"));
        one_after_the_other(&new, &root, &aside).unwrap();
        assert_eq!((text(&root), text(&aside)), ("new".to_owned(), "old".to_owned()));
        fs::remove_dir_all(&aside).unwrap();
        one_after_the_other(&new, &root, &aside).unwrap_err();
        assert_eq!(text(&root), "new");
    }

    #[test]
    fn a_tree_that_an_interruption_left_aside_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("generated");
        let left = folder.path().join(".generated-left");
        fs::create_dir(&left).unwrap();
        put(&left.join(OLD), &tree("old"));
        put(&left.join("tree"), &tree("new"));
        sweep(folder.path(), &root).unwrap();
        assert_eq!(text(&root), "old");
        fs::create_dir(&left).unwrap();
        put(&left.join(OLD), &tree("older"));
        sweep(folder.path(), &root).unwrap();
        assert_eq!(text(&root), "old");
        assert!(!left.exists());
    }
}
