//! `cargo xtask import`: published pages and OpenAPI documents in, version files out.

mod sentences;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use rayon::prelude::*;
use saferpay_lint::sentences::Settlements;
use saferpay_openapi::ParsedDocument;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification, load};

use crate::checkout::Checkout;
use crate::download::Options;
use crate::pages::{self, Page};
use crate::report;

pub(crate) fn run(checkout: &Checkout, source: &str, download: &Options) -> Result<ExitCode, Problems> {
    let start = Instant::now();
    // A run that was killed may have left files.
    let work = checkout.work_folder()?;
    let files = checkout.files()?;
    let corrections = load::corrections(&files)?;
    let pages = pages::read(source, download)?;
    // A page needs no other version: an import can repair a version file that cannot be read.
    let has_documents = pages.iter().any(|page| saferpay_openapi::is_document(&page.text));
    let known = if has_documents { load::imported(&files)? } else { Vec::new() };
    let bar = report::progress(pages.len(), "reading pages");
    let import = |page| {
        let result = import(page, &known, &corrections);
        bar.inc(1);
        result
    };
    let results: Vec<Result<Specification, Problems>> = pages.par_iter().map(import).collect();
    bar.finish_and_clear();
    let versions: Vec<Option<SpecVersion>> =
        results.iter().map(|result| result.as_ref().ok().map(|page| page.version)).collect();
    let specifications = merge(&pages, results)?;
    let sentences = sentences::of(&pages, &versions)?;
    let texts = specifications.iter().map(|(version, specification)| {
        (saferpay_spec::load::version_file(*version), saferpay_spec::render(specification))
    });
    let (versions, found) = (changed(checkout, texts), changed(checkout, sentences.files()));
    let written: Vec<_> =
        versions.iter().chain(&found).map(|(path, text)| (path.clone(), text.as_str())).collect();
    checkout.write_all(&work, &written)?;
    let summary = format!(
        "{} read, {} written in {:.1} s",
        report::count(pages.len(), "page"),
        report::count(versions.len(), "version file"),
        start.elapsed().as_secs_f64()
    );
    let shown = |files: &[(PathBuf, String)]| -> Vec<String> {
        files.iter().map(|(path, _)| checkout.shown(path)).collect()
    };
    let open = sentences.open(&Settlements::load(&files)?);
    report::print_lines(shown(&versions).into_iter().chain([summary]).chain(shown(&found)).chain(open))?;
    Ok(ExitCode::SUCCESS)
}

/// The files that the checkout lacks or has with another text.
fn changed(checkout: &Checkout, texts: impl Iterator<Item = (String, String)>) -> Vec<(PathBuf, String)> {
    let differs =
        |(path, text): &(PathBuf, String)| std::fs::read_to_string(path).ok().as_ref() != Some(text);
    texts.map(|(path, text)| (checkout.root().join(path), text)).filter(differs).collect()
}

/// Reads a page or document. Its name must not contain another version than its text.
fn import(
    page: &Page,
    known: &[Specification],
    corrections: &Corrections,
) -> Result<Specification, Problems> {
    let specification = if saferpay_openapi::is_document(&page.text) {
        let neighbor = nearest(known, saferpay_openapi::version(&page.name, &page.text)?);
        document(page, neighbor, corrections)?.specification
    } else {
        saferpay_import::page::import_checked(&page.name, &page.text, corrections)?
    };
    check_name(page, specification.version)?;
    Ok(specification)
}

/// The known version that is nearest to another, which may be the same.
fn nearest(known: &[Specification], version: SpecVersion) -> Option<&Specification> {
    known.iter().min_by_key(|known| {
        let SpecVersion { major, minor } = known.version;
        (major.abs_diff(version.major), minor.abs_diff(version.minor))
    })
}

pub(super) fn check_name(page: &Page, version: SpecVersion) -> Result<(), Problems> {
    match page.version {
        Some(named) if named != version => {
            let what = if saferpay_openapi::is_document(&page.text) { "document" } else { "page" };
            Err(Problems::one(&page.name, format!("the name says {named}, and the {what} says {version}")))
        }
        _ => Ok(()),
    }
}

/// Reads an OpenAPI document with the help of a known version, and checks that it is consistent after the
/// corrections.
pub(super) fn document(
    page: &Page,
    neighbor: Option<&Specification>,
    corrections: &Corrections,
) -> Result<ParsedDocument, Problems> {
    let reading = ParsedDocument::of(&page.name, &page.text, neighbor)?;
    let mut corrected = reading.specification.clone();
    corrections.apply_matching(&mut corrected);
    saferpay_spec::check(&page.name, &corrected)?;
    Ok(reading)
}

/// All specifications by version, or all problems of the pages.
fn merge(
    pages: &[Page],
    results: Vec<Result<Specification, Problems>>,
) -> Result<BTreeMap<SpecVersion, Specification>, Problems> {
    let mut problems = Problems::default();
    let mut specifications = BTreeMap::new();
    for (page, result) in pages.iter().zip(results) {
        match result {
            Err(problem) => problems.extend(problem),
            Ok(specification) => {
                let version = specification.version;
                // A checkout has the newest page at the top and in its folder.
                if let Some(other) = specifications.insert(version, specification.clone())
                    && other != specification
                {
                    problems.add(&page.name, format!("another page of version {version} states other facts"));
                }
            }
        }
    }
    problems.into_result()?;
    Ok(specifications)
}
