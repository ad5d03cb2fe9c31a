//! `cargo xtask changelog`: reads the published changelog, and writes its facts.

use std::path::Path;
use std::process::ExitCode;

use saferpay_spec::load;
use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;
use crate::download::Options;
use crate::{pages, report};

pub(crate) fn run(checkout: &Checkout, source: &Path) -> Result<ExitCode, Problems> {
    let text = pages::one(&source.display().to_string(), &Options::default())?.text;
    let mut changelog = saferpay_import::changelog::read(&checkout.shown(source), &text)?;
    let path = checkout.changelog();
    let written = changelog.render();
    let count = changelog.releases.iter().map(|release| release.announcements.len()).sum();
    // Corrections that no longer apply are reported before anything is written.
    load::changelog_corrections(&checkout.files()?)?.apply(&mut changelog)?;
    if std::fs::read_to_string(&path).ok().as_ref() != Some(&written) {
        checkout.write(&path, &written)?;
        report::print_lines([checkout.shown(&path)])?;
    }
    let releases = report::count(changelog.releases.len(), "release");
    report::print_lines([format!("{} in {releases}", report::count(count, "announcement"))])?;
    Ok(ExitCode::SUCCESS)
}
