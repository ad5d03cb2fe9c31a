//! Commands of the program `saferpay`, run from this checkout.

use std::process::ExitCode;

use saferpay_spec::problem::Problems;

use crate::cargo::cargo;
use crate::checkout::Checkout;

/// Builds the program and runs one of its commands in the folder of the caller.
pub(crate) fn run(checkout: &Checkout, command: &str, arguments: &[String]) -> Result<ExitCode, Problems> {
    let mut run = cargo();
    run.args(["run", "--quiet", "--package", "saferpay-cli", "--manifest-path"]).arg(checkout.workspace());
    run.args(["--", command]).args(arguments);
    let status = run.status().map_err(|error| {
        Problems::one("cargo run --package saferpay-cli", format!("cannot be started: {error}"))
    })?;
    // A program that a signal ended, such as that of Ctrl-C, has no code.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
