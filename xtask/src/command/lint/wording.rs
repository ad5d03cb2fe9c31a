//! The wording of the Markdown files, the comments and names of tests in Rust code, and the comments in `.ci`.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use saferpay_lint::wording::{Habit, habits, habits_in_rust, habits_in_script};
use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;
use crate::walk::walk;

/// The folders that are checked with everything below them. Of the root, only its own files are.
const FOLDERS: [&str; 6] = [".ci", "generator", "saferpay-api", "spec", "tests", "xtask"];

/// Folders below them whose texts are written elsewhere, by us or by others.
const SKIPPED: [&str; 4] = ["generated", "golden", "node_modules", "target"];

/// The habits in all these files, each with its place and what to write instead.
pub(super) fn problems(checkout: &Checkout) -> Result<Problems, Problems> {
    let files = files(checkout)?;
    let checked: Vec<_> = files.par_iter().map(|path| of_file(checkout, path)).collect();
    let mut problems = Problems::default();
    for found in checked {
        problems.extend(found);
    }
    Ok(problems)
}

fn of_file(checkout: &Checkout, path: &Path) -> Problems {
    let mut problems = Problems::default();
    let Some(check) = check(checkout, path) else { return problems };
    let Some(text) = problems.keep(checkout.read(path)) else { return problems };
    for habit in check(&text) {
        let place = format!("{}:{}", checkout.shown(path), habit.line);
        problems.add(place, format!("says \"{}\"; write {}", habit.phrase, habit.better));
    }
    problems
}

/// The check for a file; `None` for data.
fn check(checkout: &Checkout, path: &Path) -> Option<fn(&str) -> Vec<Habit>> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("md") => Some(habits),
        Some("rs") => Some(habits_in_rust),
        _ if path.starts_with(checkout.root().join(".ci")) => Some(habits_in_script),
        _ => None,
    }
}

fn files(checkout: &Checkout) -> Result<Vec<PathBuf>, Problems> {
    let root = checkout.root();
    let failed = |error: std::io::Error| Problems::one("the files of the checkout", error.to_string());
    let top = fs::read_dir(root).map_err(failed)?;
    let mut paths = top.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    paths.retain(|path| path.is_file());
    for folder in FOLDERS.map(|folder| root.join(folder)).iter().filter(|folder| folder.is_dir()) {
        paths.extend(walk(folder).map_err(failed)?);
    }
    let is_skipped = |path: &Path| path.iter().any(|name| SKIPPED.iter().any(|skipped| name == *skipped));
    paths.retain(|path| !path.strip_prefix(root).is_ok_and(is_skipped));
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::problems;
    use crate::checkout::Checkout;

    #[test]
    fn markdown_rust_and_scripts_are_checked_and_other_files_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("README.md", "Fine.\n\nStart anew.\n");
        write("spec/docs/fields.md", "The licence, and `whom`.\n");
        write("tests/truth/tests/truth.rs", "//! By whom.\n#[test]\nfn this_is_no_test() {}\n");
        write(".ci/run", "# Built anew.\nwhom\n");
        write("target/notes.md", "whom\n");
        write("tests/browser/node_modules/notes.md", "whom\n");
        write("saferpay-api/src/generated/mod.rs", "//! By whom.\n");
        write("clippy.toml", "# whom\n");
        let checkout = Checkout::find(Some(folder.path().to_owned())).unwrap();
        assert_eq!(
            problems(&checkout).unwrap().to_string(),
            ".ci/run:1: says \"anew\"; write \"again\", or \"new\"\n\
             README.md:3: says \"anew\"; write \"again\", or \"new\"\n\
             spec/docs/fields.md:1: says \"licence\"; write \"license\"\n\
             tests/truth/tests/truth.rs:1: says \"whom\"; write \"who\", \"which\" or the name\n\
             tests/truth/tests/truth.rs:3: says \"is no\"; write \"is not a\", or \"has no\""
        );
    }
}
