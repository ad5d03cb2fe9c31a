//! `cargo xtask facts`: the facts of a version as published.

use std::process::ExitCode;

use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, load};

use crate::checkout::Checkout;
use crate::report;

pub(crate) fn run(checkout: &Checkout, version: SpecVersion) -> Result<ExitCode, Problems> {
    let specification = load::version(&checkout.files()?, version)?;
    report::print(&saferpay_spec::facts::facts(&specification))?;
    Ok(ExitCode::SUCCESS)
}
