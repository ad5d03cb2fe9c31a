//! Loading: the files of `spec/` parsed, corrected and checked, once for everything that
//! reads them.

use std::collections::BTreeMap;
use std::path::Path;

use crate::changelog::{Changelog, ChangelogCorrections};
use crate::corrections::Corrections;
use crate::files::Files;
use crate::names::Names;
use crate::operations::Operations;
use crate::problem::Problems;
use crate::rules::Rules;
use crate::secrets::Secrets;
use crate::texts::Texts;
use crate::{SpecVersion, Specification, check, parallel, parse};

/// The specification of all versions with everything that belongs to it.
#[derive(Debug)]
pub struct Inputs {
    /// The specifications as corrected, oldest first; each is consistent.
    pub specifications: Vec<Specification>,
    /// The corrections of the published pages.
    pub corrections: Corrections,
    /// The names that no rule settles.
    pub names: Names,
    /// The class of each operation: whether programs may send it again.
    pub operations: Operations,
    /// The descriptions of everything, in our own words.
    pub texts: Texts,
}

/// Loads everything.
///
/// # Errors
///
/// The problems of all files together.
pub fn load(files: &Files) -> Result<Inputs, Problems> {
    let mut problems = Problems::default();
    let published = problems.keep(published(files));
    let corrections = problems.keep(corrections(files));
    let names = problems.keep(names(files));
    let operations = problems.keep(operations(files));
    let texts = problems.keep(texts(files));
    let (Some(mut specifications), Some(corrections), Some(names), Some(operations), Some(texts)) =
        (published, corrections, names, operations, texts)
    else {
        return Err(problems);
    };
    corrections.apply(&mut specifications, false)?;
    check_all(&specifications)?;
    Ok(Inputs { specifications, corrections, names, operations, texts })
}

/// The published specifications of all versions, oldest first.
///
/// # Errors
///
/// Files that cannot be read, and a folder without version files.
pub fn published(files: &Files) -> Result<Vec<Specification>, Problems> {
    let imported = imported(files)?;
    if imported.is_empty() {
        return Err(Problems::one(VERSIONS, "has no version files; `cargo xtask import` writes them"));
    }
    Ok(imported)
}

/// The published specifications of all versions, oldest first; there may be none yet.
///
/// # Errors
///
/// Files that cannot be read.
pub fn imported(files: &Files) -> Result<Vec<Specification>, Problems> {
    let paths: Vec<&str> = version_files(files).collect();
    let mut problems = Problems::default();
    let mut found: BTreeMap<SpecVersion, (&str, Specification)> = BTreeMap::new();
    let read = parallel::map(&paths, |path| parse(path, files.text(path)?));
    for (path, result) in paths.iter().zip(read) {
        let Some(specification) = problems.keep(result) else { continue };
        let version = specification.version;
        if *path != version_file(version) {
            problems.add(*path, format!("contains version {version}; expected the file `{version}.json`"));
        }
        if let Some((other, _)) = found.insert(version, (path, specification)) {
            problems.add(*path, format!("contains version {version}, and so does {other}"));
        }
    }
    problems.into_result()?;
    Ok(found.into_values().map(|(_, specification)| specification).collect())
}

/// The published specification of one version.
///
/// # Errors
///
/// A version that has no file, or a file that cannot be read.
pub fn version(files: &Files, version: SpecVersion) -> Result<Specification, Problems> {
    let path = version_file(version);
    if files.has(&path) {
        return parse(&path, files.text(&path)?);
    }
    Err(Problems::one(VERSIONS, format!("has no file for version {version}; `cargo xtask import` writes it")))
}

/// The versions of the files, oldest first.
#[must_use]
pub fn numbers(files: &Files) -> Vec<SpecVersion> {
    let number =
        |path: &str| path.strip_prefix(VERSIONS)?.strip_prefix('/')?.strip_suffix(".json")?.parse().ok();
    let mut numbers: Vec<SpecVersion> = version_files(files).filter_map(number).collect();
    numbers.sort();
    numbers
}

/// Checks that each specification is consistent.
///
/// # Errors
///
/// The problems of all of them.
pub fn check_all(specifications: &[Specification]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let check = |specification: &Specification| check(&version_file(specification.version), specification);
    for result in parallel::map(specifications, check) {
        problems.keep(result);
    }
    problems.into_result()
}

/// The corrections of the published pages, `spec/corrections.toml`, and what they demand in sentences,
/// `spec/rules.toml`.
///
/// # Errors
///
/// If the files do not have the expected form.
pub fn corrections(files: &Files) -> Result<Corrections, Problems> {
    let path = "spec/corrections.toml";
    let mut corrections = Corrections::parse(path, files.text(path)?)?;
    corrections.rules = rules(files)?;
    Ok(corrections)
}

/// What the published pages demand in sentences: `spec/rules.toml`. A specification without that file
/// has no rules.
///
/// # Errors
///
/// If the file does not have the expected form.
pub fn rules(files: &Files) -> Result<Rules, Problems> {
    let path = "spec/rules.toml";
    if files.has(path) { Rules::parse(path, files.text(path)?) } else { Ok(Rules::default()) }
}

/// The names that no rule settles and the fields that are secret: `spec/names.toml` and
/// `spec/secrets.toml`.
///
/// # Errors
///
/// If one of the two files does not have the expected form.
pub fn names(files: &Files) -> Result<Names, Problems> {
    let (names, secrets) = ("spec/names.toml", "spec/secrets.toml");
    let names = Names::parse(names, files.text(names)?)?;
    Ok(names.with_secrets(Secrets::parse(secrets, files.text(secrets)?)?))
}

/// The classes of operations, which say what programs may send again: `spec/operations.toml`.
///
/// # Errors
///
/// If the file does not have the expected form.
pub fn operations(files: &Files) -> Result<Operations, Problems> {
    let path = "spec/operations.toml";
    Operations::parse(path, files.text(path)?)
}

/// The texts of `spec/docs`; there may be none. The guide for writers is not one of them.
///
/// # Errors
///
/// The places, with file and line, that do not have the expected form.
pub fn texts(files: &Files) -> Result<Texts, Problems> {
    let mut problems = Problems::default();
    let mut found = Vec::new();
    for path in files.below(TEXTS).filter(|path| *path != "spec/docs/README.md") {
        if let Some(text) = problems.keep(files.text(path)) {
            found.push((path.trim_start_matches("spec/docs/"), text));
        }
    }
    problems.into_result()?;
    Texts::parse(found)
}

/// The announcements of Saferpay, with the corrections of `spec/changelog.toml`.
///
/// # Errors
///
/// Where one of the two files does not have the expected form, and corrections that apply to
/// nothing.
pub fn changelog(files: &Files) -> Result<Changelog, Problems> {
    let path = "spec/changelog.json";
    let mut changelog = Changelog::parse(path, files.text(path)?)?;
    changelog_corrections(files)?.apply(&mut changelog)?;
    Ok(changelog)
}

/// The facts that a program cannot see in the words of the published changelog: `spec/changelog.toml`.
///
/// # Errors
///
/// If the file does not have the expected form.
pub fn changelog_corrections(files: &Files) -> Result<ChangelogCorrections, Problems> {
    let path = "spec/changelog.toml";
    ChangelogCorrections::parse(path, files.text(path)?)
}

/// The path of a version file.
#[must_use]
pub fn version_file(version: SpecVersion) -> String {
    format!("{VERSIONS}/{version}.json")
}

const VERSIONS: &str = "spec/versions";
const TEXTS: &str = "spec/docs";

fn version_files(files: &Files) -> impl Iterator<Item = &str> {
    files.below(VERSIONS).filter(|path| Path::new(path).extension().is_some_and(|end| end == "json"))
}
