//! The wording of the Markdown files: the documentation, the guides and the READMEs.

use std::fs;
use std::path::{Path, PathBuf};

use saferpay_lint::wording;
use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;
use crate::walk::walk;

/// The folders that are checked with everything below them. Of the root, only its own files are.
const FOLDERS: [&str; 4] = ["generator", "saferpay-api", "spec/docs", "xtask"];

/// Other files.
const FILES: [&str; 2] = ["spec/README.md", "tests/README.md"];

/// The habits in all these files, each with its place and what to write instead.
pub(super) fn problems(checkout: &Checkout) -> Result<Problems, Problems> {
    let mut problems = Problems::default();
    for path in files(checkout)? {
        let Some(text) = problems.keep(checkout.read(&path)) else { continue };
        for habit in wording::habits(&text) {
            let place = format!("{}:{}", checkout.shown(&path), habit.line);
            problems.add(place, format!("says \"{}\"; write {}", habit.phrase, habit.better));
        }
    }
    Ok(problems)
}

fn files(checkout: &Checkout) -> Result<Vec<PathBuf>, Problems> {
    let root = checkout.root();
    let failed = |error: std::io::Error| Problems::one("the Markdown files", error.to_string());
    let top = fs::read_dir(root).map_err(failed)?;
    let mut paths = top.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    paths.extend(FILES.map(|file| root.join(file)));
    for folder in FOLDERS.map(|folder| root.join(folder)).iter().filter(|folder| folder.is_dir()) {
        paths.extend(walk(folder).map_err(failed)?);
    }
    paths.retain(|path| is_markdown(path) && path.is_file());
    paths.sort();
    Ok(paths)
}

fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "md")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::problems;
    use crate::checkout::Checkout;

    #[test]
    fn markdown_files_are_checked_where_people_write_them() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("README.md", "Fine.\n\nStart anew.\n");
        write("spec/docs/fields.md", "The licence, and `whom`.\n");
        write("target/notes.md", "whom\n");
        write("clippy.toml", "# whom\n");
        let checkout = Checkout::find(Some(folder.path().to_owned())).unwrap();
        assert_eq!(
            problems(&checkout).unwrap().to_string(),
            "README.md:3: says \"anew\"; write \"again\", or \"new\"\n\
             spec/docs/fields.md:1: says \"licence\"; write \"license\""
        );
    }
}
