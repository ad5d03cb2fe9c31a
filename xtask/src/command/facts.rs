//! `cargo xtask facts`: the facts of a version as published.

use std::process::ExitCode;

use generator::problem::Problems;
use generator::spec::SpecVersion;

use crate::checkout::Checkout;
use crate::report;

pub(crate) fn run(checkout: &Checkout, version: SpecVersion) -> Result<ExitCode, Problems> {
    let specification = checkout.version(version)?;
    report::print(&generator::facts::facts(&specification))?;
    Ok(ExitCode::SUCCESS)
}
