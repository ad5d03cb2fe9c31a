//! `cargo xtask facts`: the facts of a version as published.

use std::io::Write as _;
use std::process::ExitCode;

use generator::problem::Problems;
use generator::spec::SpecVersion;

use crate::checkout::Checkout;

pub(crate) fn run(checkout: &Checkout, version: SpecVersion) -> Result<ExitCode, Problems> {
    let specification = checkout.version(version)?;
    // A reader that closes the pipe early has what it wanted.
    let _ = std::io::stdout().write_all(generator::facts::facts(&specification).as_bytes());
    Ok(ExitCode::SUCCESS)
}
