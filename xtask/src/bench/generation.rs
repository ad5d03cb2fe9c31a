//! Rows about the generators: codegen, its check, import and comparison.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use saferpay_codegen::{File, generate};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, SpecVersion, Specification, load};

use super::build::size_of;
use super::context::{Bench, growing, newest};
use super::figure::{Figure, Unit};
use super::peers::Peers;
use super::plot::name_of_row;
use super::process::{measure, output, program};
use super::row::{Aim, Row, Subject};
use crate::checkout::Checkout;
use crate::tree::Fresh;
use crate::walk::{inside, walk};

/// Codegen of all versions from scratch, compared with the peers' of one version; and with nothing to do.
pub(crate) fn codegen(bench: &Bench, peers: &Peers) -> Result<Vec<Row>, Problems> {
    let copy = copy(bench)?;
    let root = copy.display().to_string();
    let (mut full, mut check, mut changed) = (vec![], vec![], vec![]);
    let (mut progenitor, mut openapi_generator) = (vec![], vec![]);
    for _ in 0..bench.repeats {
        set_aside(bench, &copy.join("saferpay-api/src/generated"))?;
        full.push(measure(&mut bench.xtask(&["--root", &root, "codegen"]))?.seconds);
        check.push(measure(&mut bench.xtask(&["--root", &root, "codegen", "--check"]))?.seconds);
        let file = copy.join("saferpay-api/src/generated/mod.rs");
        fs::remove_file(&file).map_err(|error| Problems::of_file(&file, &error))?;
        changed.push(measure(&mut bench.xtask(&["--root", &root, "codegen"]))?.seconds);
        progenitor.push(measure(&mut peers.progenitor())?.seconds);
        openapi_generator.push(measure(&mut peers.openapi_generator())?.seconds);
    }
    let seconds = |measured| Figure::new(Unit::Seconds, measured);
    let (full, progenitor) = (seconds(full), seconds(progenitor));
    let whole = full.as_ref().map_or(0.0, Figure::median);
    Ok(vec![
        Row::new(
            format!("codegen of all {} versions (peers: one)", bench.versions.len()),
            Aim::Against(Subject::Progenitor, 0.5),
        )
        .with(Subject::Ours, full)
        .with(Subject::Progenitor, progenitor.clone())
        .with(Subject::OpenApiGenerator, seconds(openapi_generator)),
        Row::new("the same, but one file changes", Aim::Against(Subject::Progenitor, 0.5))
            .with(Subject::Ours, seconds(changed))
            .with(Subject::Progenitor, progenitor),
        Row::new("`codegen --check`, nothing to do", Aim::Of("a full run", whole, 0.3))
            .with(Subject::Ours, seconds(check)),
    ])
}

/// Codegen of an increasing number of the newest versions.
pub(crate) fn growth(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let place = place_of_newest(&bench.root);
    let mut rows = Vec::new();
    for count in growing(bench.versions.len()) {
        let mut measured = Vec::new();
        for _ in 0..bench.repeats {
            set_aside(bench, &place)?;
            let count = count.to_string();
            measured.push(measure(&mut bench.xtask(&["bench", "--newest", &count]))?.seconds);
        }
        let figure = Figure::new(Unit::Seconds, measured);
        rows.push(Row::new(name_of_row("codegen", count), Aim::None).with(Subject::Ours, figure));
    }
    Ok(rows)
}

/// Writes the generated tree of the newest versions to an empty folder. `codegen` itself refuses
/// corrections and names that apply to none of its versions, so it can only generate all of them.
pub(crate) fn write_newest(checkout: &Checkout, count: usize) -> Result<(), Problems> {
    let place = place_of_newest(checkout.root());
    let specification = checkout.files()?;
    let files = emitted(&specification, &newest(&load::numbers(&specification), count))?;
    let work = checkout.work_folder()?;
    Fresh::write(work.path(), &place, &files, &BTreeSet::new())
        .and_then(Fresh::take_place)
        .map_err(|error| Problems::of_file(&place, &error))
}

fn place_of_newest(root: &Path) -> PathBuf {
    root.join("target/bench/generated")
}

/// The files that are generated for some versions.
fn emitted(files: &Files, versions: &[SpecVersion]) -> Result<Vec<File>, Problems> {
    let corrections = load::corrections(files)?;
    let read = |version: &SpecVersion| {
        let mut specification = load::version(files, *version)?;
        corrections.apply_matching(&mut specification);
        Ok(specification)
    };
    let specifications: Vec<Specification> =
        versions.par_iter().map(read).collect::<Result<_, Problems>>()?;
    let (names, operations) = (load::names(files)?, load::operations(files)?);
    let history = saferpay_history::build_partial(&specifications, &names, &operations)?;
    Ok(generate(&history, &specifications, &load::texts(files)?)?.tree)
}

/// The comparison of each version with the next one.
pub(crate) fn diff(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let row = Row::new(
        format!("all {} neighboring diffs", bench.versions.len().saturating_sub(1)),
        Aim::AtMost(1.0),
    );
    let out = bench.folder.join("diff").display().to_string();
    let mut measured = Vec::new();
    for _ in 0..bench.repeats {
        measured.push(measure(&mut bench.saferpay(&["diff", "--all", "--out", &out]))?.seconds);
    }
    Ok(vec![row.with(Subject::Ours, Figure::new(Unit::Seconds, measured))])
}

/// The page that shows what changes between any two versions: how long it takes to write it, its size, and how
/// long Chromium takes to show it.
pub(crate) fn site(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let folder = bench.folder.join("site");
    let mut seconds = Vec::new();
    for _ in 0..bench.repeats {
        let written = measure(&mut bench.saferpay(&["site", "--out", &folder.display().to_string()]))?;
        seconds.push(written.seconds);
    }
    let page = folder.join("index.html");
    let seconds = Figure::new(Unit::Seconds, seconds);
    Ok(vec![
        Row::new("writing the upgrade page for all pairs", Aim::AtMost(30.0)).with(Subject::Ours, seconds),
        Row::new("size of this page", Aim::AtMost(2e6)).with(Subject::Ours, Some(size_of(&page)?)),
        first_paint(bench, &page)?,
    ])
}

fn first_paint(bench: &Bench, page: &Path) -> Result<Row, Problems> {
    let row = Row::new("first paint of this page in Chromium", Aim::AtMost(1.0));
    let tests = bench.root.join("tests/browser");
    if !tests.join("node_modules").exists() {
        return Ok(row.noting("needs Chromium, and `npm ci` in `tests/browser`"));
    }
    let (page, repeats) = (page.display().to_string(), bench.repeats.to_string());
    let text = output(&mut program("node", &["first-paint.js", &page, &repeats], &tests))?;
    let seconds: Result<Vec<f64>, _> = text.lines().map(str::parse).collect();
    let seconds = seconds.map_err(|_| Problems::one("first-paint.js", format!("says {text:?}")))?;
    Ok(row.with(Subject::Ours, Figure::new(Unit::Seconds, seconds)))
}

/// The import of all pages, if they are available.
pub(crate) fn import(bench: &Bench, pages: Option<&Path>) -> Result<Vec<Row>, Problems> {
    let row = Row::new(format!("import of all {} pages", bench.versions.len()), Aim::AtMost(5.0));
    let Some(pages) = pages else { return Ok(vec![row.noting("needs `--pages`")]) };
    let copy = copy(bench)?.display().to_string();
    let pages = std::path::absolute(pages).unwrap_or_else(|_| pages.to_owned()).display().to_string();
    let mut measured = Vec::new();
    for _ in 0..bench.repeats {
        measured.push(measure(&mut bench.xtask(&["--root", &copy, "import", &pages]))?.seconds);
    }
    Ok(vec![row.with(Subject::Ours, Figure::new(Unit::Seconds, measured))])
}

/// A checkout with only the files that codegen needs.
fn copy(bench: &Bench) -> Result<PathBuf, Problems> {
    let to = bench.folder.join("checkout");
    set_aside(bench, &to)?;
    let copied = (|| {
        fs::create_dir_all(to.join("saferpay-api/src"))?;
        fs::copy(bench.root.join("saferpay-api/Cargo.toml"), to.join("saferpay-api/Cargo.toml"))?;
        copy_files(&bench.root.join("spec"), &to.join("spec"))
    })();
    copied.map_err(|error: std::io::Error| Problems::of_file(&to, &error))?;
    Ok(to)
}

/// Moves a folder out of the way without deleting it: a file system reuses freed space slowly, which
/// would distort the next measurement.
pub(super) fn set_aside(bench: &Bench, folder: &Path) -> Result<(), Problems> {
    let moved = (|| {
        if folder.exists() {
            let aside = bench.aside();
            fs::create_dir_all(&aside)?;
            let number = fs::read_dir(&aside)?.count();
            fs::rename(folder, aside.join(number.to_string()))?;
        }
        Ok(())
    })();
    moved.map_err(|error: std::io::Error| Problems::of_file(folder, &error))
}

/// The files of a folder, and those of the folders below it.
pub(super) fn copy_files(from: &Path, to: &Path) -> std::io::Result<()> {
    for path in walk(from)? {
        let place = to.join(inside(from, &path));
        fs::create_dir_all(place.parent().unwrap_or(to))?;
        fs::copy(path, place)?;
    }
    Ok(())
}
