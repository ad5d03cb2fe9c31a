//! `cargo xtask import`: published pages in, version files out.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

use generator::fixes::Fixes;
use generator::problem::Problems;
use generator::spec::{SpecVersion, Specification};

use crate::checkout::Checkout;
use crate::pages::{self, Page};
use crate::{parallel, report};

pub(crate) fn run(checkout: &Checkout, source: &str) -> Result<ExitCode, Problems> {
    let start = Instant::now();
    let fixes = checkout.fixes()?;
    let pages = pages::read(source)?;
    let bar = report::progress(pages.len(), "reading pages");
    let results = parallel::map(&pages, |page| {
        let result = import(page, &fixes);
        bar.inc(1);
        result
    });
    bar.finish_and_clear();
    let specifications = merge(&pages, results)?;
    let mut changed = Vec::new();
    for (version, specification) in &specifications {
        let path = checkout.versions().join(format!("{version}.json"));
        let text = generator::spec::render(specification);
        if std::fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            changed.push((path, text));
        }
    }
    for (path, text) in &changed {
        checkout.write(path, text)?;
        println!("{}", checkout.shown(path));
    }
    println!(
        "{} read, {} written in {:.1} s",
        report::count(pages.len(), "page"),
        report::count(changed.len(), "version file"),
        start.elapsed().as_secs_f64()
    );
    Ok(ExitCode::SUCCESS)
}

/// Reads a page; its name must not say another version than the page does.
fn import(page: &Page, fixes: &Fixes) -> Result<Specification, Problems> {
    let specification = generator::page::import_checked(&page.name, &page.html, fixes)?;
    let version = specification.version;
    match page.version {
        Some(named) if named != version => {
            Err(Problems::one(&page.name, format!("the name says {named}, and the page says {version}")))
        }
        _ => Ok(specification),
    }
}

/// All specifications by version, or all that is wrong with any page.
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
                // The newest page of a checkout lies at the top as well as in its folder.
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
