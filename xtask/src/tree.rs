//! The generated tree, compared and replaced as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::emit::File;
use generator::parallel;

use crate::walk::{inside, named, walk};

/// How the folder begins in which a tree is written before it takes its place.
const BESIDE: &str = ".generated-";

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

/// Writes the whole tree beside the old one, and then puts it in its place:
/// whatever interrupts this, one of the two stands there.
pub(crate) fn replace(root: &Path, files: &[File]) -> io::Result<()> {
    let parent = root.parent().unwrap_or(Path::new("."));
    sweep(parent)?;
    let fresh = tempfile::Builder::new().prefix(BESIDE).tempdir_in(parent)?;
    let tree = fresh.path().join("tree");
    let folders: BTreeSet<_> = files.iter().filter_map(|file| Path::new(&file.path).parent()).collect();
    for folder in folders {
        fs::create_dir_all(tree.join(folder))?;
    }
    let written = parallel::map(files, |file| fs::write(tree.join(&file.path), &file.text));
    written.into_iter().collect::<io::Result<()>>()?;
    if root.exists() {
        exchange(&tree, root, &fresh.path().join("old"))?;
    } else {
        fs::rename(&tree, root)?;
    }
    fresh.close()
}

/// Takes away what a run that was interrupted left beside the tree.
fn sweep(parent: &Path) -> io::Result<()> {
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(BESIDE) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Swaps two folders in one step, so that there is no moment without either.
#[cfg(target_os = "linux")]
fn exchange(tree: &Path, root: &Path, _: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, tree, CWD, root, RenameFlags::EXCHANGE)?)
}

/// Where folders cannot be swapped, the old one goes aside, and comes back on failure.
#[cfg(not(target_os = "linux"))]
fn exchange(tree: &Path, root: &Path, aside: &Path) -> io::Result<()> {
    fs::rename(root, aside)?;
    fs::rename(tree, root).or_else(|error| fs::rename(aside, root).and(Err(error)))
}
