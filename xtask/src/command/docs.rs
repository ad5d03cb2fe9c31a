//! `cargo xtask docs`: the documentation of each version as a static site, with a switch between the
//! versions on every page.
//!
//! Each version is built alone, as docs.rs builds it, and is a folder of the site. Versions that the site
//! already has stay, so that a new version is added without building the others again.

mod site;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, load};

use crate::cargo::cargo;
use crate::checkout::Checkout;
use crate::report;
use crate::walk::walk;

/// Builds the documentation of some versions, or of all, into a folder.
pub(crate) fn run(checkout: &Checkout, out: &Path, chosen: &[SpecVersion]) -> Result<ExitCode, Problems> {
    let start = Instant::now();
    let chosen = versions(checkout, chosen)?;
    let failed = |error: io::Error| Problems::of_file(out, &error);
    fs::create_dir_all(out).map_err(failed)?;
    let builder = Build::new(checkout).map_err(failed)?;
    let bar = report::progress(chosen.len(), "building the documentation");
    bar.enable_steady_tick(std::time::Duration::from_secs(1));
    let mut pages = 0;
    for &version in &chosen {
        let built = builder.version(version)?;
        pages += publish(&built, &out.join(version.to_string()), version).map_err(failed)?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    let published = published(out).map_err(failed)?;
    for (name, text) in site::root(&published) {
        fs::write(out.join(name), text).map_err(failed)?;
    }
    report::print_lines([format!(
        "{}, {}, {:.1} s; open {}",
        report::count(chosen.len(), "version"),
        report::count(pages, "page"),
        start.elapsed().as_secs_f64(),
        out.join("index.html").display(),
    )])?;
    Ok(ExitCode::SUCCESS)
}

/// The versions to build, newest first. Each of them must have a file.
fn versions(checkout: &Checkout, chosen: &[SpecVersion]) -> Result<Vec<SpecVersion>, Problems> {
    let specifications = load::imported(&checkout.files()?)?;
    let all: Vec<SpecVersion> = specifications.iter().map(|specification| specification.version).collect();
    let mut problems = Problems::default();
    for version in chosen.iter().filter(|version| !all.contains(version)) {
        problems.add(
            format!("version {version}"),
            "has no file in `spec/versions`; `cargo xtask import` writes it",
        );
    }
    problems.into_result()?;
    let mut versions = if chosen.is_empty() { all } else { chosen.to_vec() };
    versions.sort();
    versions.dedup();
    versions.reverse();
    Ok(versions)
}

/// A build of the documentation, version after version in one folder.
struct Build {
    manifest: PathBuf,
    target: PathBuf,
    /// The file that rustdoc includes in every page.
    loader: tempfile::NamedTempFile,
}

impl Build {
    fn new(checkout: &Checkout) -> io::Result<Self> {
        let root = checkout.root().canonicalize()?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        // `--cfg docsrs` changes how all crates are built, so that they are built in a folder of their own.
        let target = std::path::absolute(target)?.join("docsrs");
        let loader = tempfile::Builder::new().suffix(".html").tempfile()?;
        Ok(Self { manifest: root.join("Cargo.toml"), target, loader })
    }

    /// Builds a version, and returns the folder of its pages.
    fn version(&self, version: SpecVersion) -> Result<PathBuf, Problems> {
        let features = format!("{},_optional", version.feature());
        let step = format!("cargo doc --features {features}");
        let failed = |error: io::Error| Problems::one(step.clone(), error.to_string());
        // Pages of another version would stay.
        let folder = self.target.join("doc");
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
        fs::write(self.loader.path(), site::loader(version)).map_err(failed)?;
        let mut flags = OsString::from("--cfg\u{1f}docsrs\u{1f}--html-before-content\u{1f}");
        flags.push(self.loader.path());
        let output = cargo()
            .args(["doc", "--quiet", "--no-deps", "--package", "saferpay-api"])
            .args(["--features", &features, "--manifest-path"])
            .arg(&self.manifest)
            // Stable compilers accept the unstable features of `--cfg docsrs` with this variable.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTDOCFLAGS", flags)
            .env("CARGO_ENCODED_RUSTFLAGS", "--cfg\u{1f}saferpay_docs")
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
            .map_err(failed)?;
        if output.status.success() {
            Ok(folder)
        } else {
            Err(Problems::one(step, String::from_utf8_lossy(&output.stderr).trim().to_owned()))
        }
    }
}

/// Copies the pages of a version to its folder of the site, together with a list of them. Returns how
/// many pages there are.
fn publish(built: &Path, folder: &Path, version: SpecVersion) -> io::Result<usize> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let mut pages = Vec::new();
    for file in walk(built)? {
        let Ok(path) = file.strip_prefix(built) else { continue };
        if path.as_os_str().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let target = folder.join(path);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::copy(&file, &target)?;
        if path.extension().is_some_and(|end| end == "html") {
            let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
            pages.push(names.join("/"));
        }
    }
    fs::write(folder.join("pages.js"), site::page_list(version, &pages))?;
    Ok(pages.len())
}

/// The versions that the site has, newest first.
fn published(out: &Path) -> io::Result<Vec<SpecVersion>> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(out)? {
        let entry = entry?;
        let version = entry.file_name().to_str().and_then(|name| name.parse::<SpecVersion>().ok());
        if let Some(version) = version.filter(|_| entry.path().join("pages.js").is_file()) {
            found.insert(version);
        }
    }
    Ok(found.into_iter().rev().collect())
}
