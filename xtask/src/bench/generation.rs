//! Rows of what the generators need: codegen, its check, import, comparison.

use std::fs;
use std::path::{Path, PathBuf};

use generator::problem::Problems;

use super::Bench;
use super::figure::{Figure, Unit};
use super::peers::Peers;
use super::process::{measure, output};
use super::row::{Aim, Row, Subject};

/// Codegen of all versions from nothing, against the peers for one; and with nothing to do.
pub(crate) fn codegen(bench: &Bench, peers: &Peers) -> Result<Vec<Row>, Problems> {
    let copy = copy(bench, usize::MAX)?;
    let root = copy.display().to_string();
    let (mut full, mut check, mut progenitor, mut openapi_generator) = (vec![], vec![], vec![], vec![]);
    for _ in 0..bench.repeats {
        set_aside(bench, &copy.join("saferpay-api/src/generated"))?;
        full.push(measure(&mut bench.xtask(&["--root", &root, "codegen"]))?.seconds);
        check.push(measure(&mut bench.xtask(&["--root", &root, "codegen", "--check"]))?.seconds);
        progenitor.push(measure(&mut peers.progenitor())?.seconds);
        openapi_generator.push(measure(&mut peers.openapi_generator())?.seconds);
    }
    let seconds = |measured| Figure::new(Unit::Seconds, measured);
    let full = seconds(full);
    let whole = full.as_ref().map_or(0.0, Figure::median);
    Ok(vec![
        Row::new("codegen of all 52 versions; the peers': of one", Aim::Against(Subject::Progenitor, 1.0))
            .with(Subject::Ours, full)
            .with(Subject::Progenitor, seconds(progenitor))
            .with(Subject::OpenApiGenerator, seconds(openapi_generator)),
        Row::new("`codegen --check`, nothing to do", Aim::Of("a full run", whole, 0.3))
            .with(Subject::Ours, seconds(check)),
    ])
}

/// Codegen of the newest versions, more and more of them.
pub(crate) fn growth(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut rows = Vec::new();
    for count in super::GROWTH {
        let copy = copy(bench, count)?;
        let root = copy.display().to_string();
        let mut measured = Vec::new();
        for _ in 0..bench.repeats {
            set_aside(bench, &copy.join("saferpay-api/src/generated"))?;
            match measure(&mut bench.xtask(&["--root", &root, "codegen"])) {
                Ok(needed) => measured.push(needed.seconds),
                Err(problems) => {
                    // Fixes that match nothing are refused, and some are for older versions.
                    let text = problems.to_string();
                    let first = text.lines().next().unwrap_or_default();
                    let first = first.split_once("failed: ").map_or(first, |(_, why)| why).to_owned();
                    rows.push(Row::new(format!("codegen, the newest {count}"), Aim::None).noting(first));
                    break;
                }
            }
        }
        if let Some(figure) = Figure::new(Unit::Seconds, measured) {
            rows.push(
                Row::new(format!("codegen, the newest {count}"), Aim::None).with(Subject::Ours, Some(figure)),
            );
        }
    }
    Ok(rows)
}

/// The comparison of all neighbours, where there is such a command.
pub(crate) fn diff(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let row = Row::new("all 51 neighbouring diffs", Aim::AtMost(1.0));
    if !output(&mut bench.xtask(&["--help"]))?.contains("\n  diff") {
        return Ok(vec![row.noting("not there yet")]);
    }
    let out = bench.folder.join("diff").display().to_string();
    let mut measured = Vec::new();
    for _ in 0..bench.repeats {
        measured.push(measure(&mut bench.xtask(&["diff", "--all", "--out", &out]))?.seconds);
    }
    Ok(vec![row.with(Subject::Ours, Figure::new(Unit::Seconds, measured))])
}

/// The import of all pages, where they are at hand.
pub(crate) fn import(bench: &Bench, pages: Option<&Path>) -> Result<Vec<Row>, Problems> {
    let row = Row::new("import of all 52 pages", Aim::AtMost(5.0));
    let Some(pages) = pages else { return Ok(vec![row.noting("needs `--pages`")]) };
    let copy = copy(bench, usize::MAX)?.display().to_string();
    let pages = std::path::absolute(pages).unwrap_or_else(|_| pages.to_owned()).display().to_string();
    let mut measured = Vec::new();
    for _ in 0..bench.repeats {
        measured.push(measure(&mut bench.xtask(&["--root", &copy, "import", &pages]))?.seconds);
    }
    Ok(vec![row.with(Subject::Ours, Figure::new(Unit::Seconds, measured))])
}

/// A checkout with no more than codegen needs, of the newest `count` versions.
fn copy(bench: &Bench, count: usize) -> Result<PathBuf, Problems> {
    let to = bench.folder.join("checkout");
    set_aside(bench, &to)?;
    let copied = (|| {
        fs::create_dir_all(to.join("spec/versions"))?;
        fs::create_dir_all(to.join("saferpay-api/src"))?;
        fs::copy(bench.root.join("saferpay-api/Cargo.toml"), to.join("saferpay-api/Cargo.toml"))?;
        copy_files(&bench.root.join("spec"), &to.join("spec"))?;
        let versions = bench.root.join("spec/versions");
        let mut names: Vec<_> =
            fs::read_dir(&versions)?.filter_map(|entry| Some(entry.ok()?.file_name())).collect();
        names.sort_by_key(|name| {
            let name = name.to_string_lossy();
            name.trim_start_matches("1.").trim_end_matches(".json").parse().unwrap_or(0_u32)
        });
        for name in names.iter().rev().take(count) {
            fs::copy(versions.join(name), to.join("spec/versions").join(name))?;
        }
        Ok(())
    })();
    copied.map_err(|error: std::io::Error| Problems::one(to.display().to_string(), error.to_string()))?;
    Ok(to)
}

/// Takes a folder out of the way without deleting it: a file system is slow to give out again what
/// was freed a moment ago, and what is measured next would pay for it.
fn set_aside(bench: &Bench, folder: &Path) -> Result<(), Problems> {
    let moved = (|| {
        if folder.exists() {
            let aside = bench.aside();
            fs::create_dir_all(&aside)?;
            let number = fs::read_dir(&aside)?.count();
            fs::rename(folder, aside.join(number.to_string()))?;
        }
        Ok(())
    })();
    moved.map_err(|error: std::io::Error| Problems::one(folder.display().to_string(), error.to_string()))
}

/// The files of a folder, those of other folders below it as well, but for the versions.
fn copy_files(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), place)?;
        } else if entry.file_name() != "versions" {
            copy_files(&entry.path(), &place)?;
        }
    }
    Ok(())
}
