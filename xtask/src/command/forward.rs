//! Commands of the program `saferpay`, run from this checkout.

use std::process::{Command, ExitCode};

use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;

/// Builds the program and runs one of its commands in the folder of the caller.
pub(crate) fn run(checkout: &Checkout, command: &str, arguments: &[String]) -> Result<ExitCode, Problems> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut run = Command::new(cargo);
    run.args(["run", "--quiet", "--package", "saferpay-cli", "--manifest-path"]).arg(checkout.workspace());
    run.args(["--", command]).args(arguments);
    let status = run.status().map_err(|error| {
        Problems::one("cargo run --package saferpay-cli", format!("cannot be started: {error}"))
    })?;
    // A program that a signal ended, such as that of Ctrl-C, has no code.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
