//! `cargo xtask lint --copied-sentences`: the places of the checkout that repeat a sentence of the
//! published pages.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use rayon::prelude::*;
use saferpay_lint::copied::PublishedProse;
use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;
use crate::download::Options;
use crate::{pages, report};

/// The extensions of files with text for people.
const ENDS: [&str; 11] = ["css", "html", "js", "json", "md", "ron", "rs", "toml", "txt", "yaml", "yml"];

pub(crate) fn run(checkout: &Checkout, sources: &[String]) -> Result<ExitCode, Problems> {
    let published = published(sources)?;
    let files = files(checkout)?;
    let found: Vec<Vec<String>> = files.par_iter().map(|file| places(checkout, file, &published)).collect();
    let places: Vec<String> = found.into_iter().flatten().collect();
    let clean = places.is_empty();
    report::print_lines(places)?;
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The prose of pages, and of Markdown files such as the published changelog.
fn published(sources: &[String]) -> Result<PublishedProse, Problems> {
    let mut published = PublishedProse::default();
    for source in sources {
        if Path::new(source).extension().is_some_and(|end| end == "md") {
            published.add_markdown(&pages::one(source, &Options::default())?.text);
            continue;
        }
        let pages = pages::read(source, &Options::default())?;
        let texts: Vec<_> =
            pages.par_iter().map(|page| saferpay_import::prose(&page.name, &page.text)).collect();
        for text in texts {
            published.add(&text?);
        }
    }
    Ok(published)
}

/// The files of the checkout that git tracks or would add.
fn files(checkout: &Checkout) -> Result<Vec<PathBuf>, Problems> {
    let failed = |why: String| Problems::one("git ls-files", why);
    let output = Command::new("git")
        .arg("-C")
        .arg(checkout.root())
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .map_err(|error| failed(format!("cannot be started: {error}")))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    let names = String::from_utf8_lossy(&output.stdout);
    let paths = names.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from);
    let has_text =
        |path: &PathBuf| path.extension().and_then(|end| end.to_str()).is_some_and(|end| ENDS.contains(&end));
    // Git also lists files that are deleted but not committed.
    Ok(paths.filter(|path| has_text(path) && checkout.root().join(path).is_file()).collect())
}

fn places(checkout: &Checkout, file: &Path, published: &PublishedProse) -> Vec<String> {
    let bytes = std::fs::read(checkout.root().join(file)).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let shown = |copied: saferpay_lint::copied::Copied| {
        format!("{}:{}: {}", file.display(), copied.line, copied.words)
    };
    published.copied_in(&text).into_iter().map(shown).collect()
}
