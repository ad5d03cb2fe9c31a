//! `cargo xtask sandbox` and `cargo xtask demo`: build the sandbox and run it.
//!
//! It is a program of its own, so that the other commands build without a server.

use std::process::{Command, ExitCode};

use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;

pub(crate) fn run(checkout: &Checkout, settings: &[String]) -> Result<ExitCode, Problems> {
    cargo_run(checkout, &["--features", "cli", "--bin", "saferpay-sandbox"], settings)
}

pub(crate) fn demo(checkout: &Checkout, settings: &[String]) -> Result<ExitCode, Problems> {
    cargo_run(checkout, &["--example", "demo"], settings)
}

fn cargo_run(checkout: &Checkout, program: &[&str], settings: &[String]) -> Result<ExitCode, Problems> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "saferpay-sandbox"]).args(program).arg("--manifest-path");
    // The folder of the caller stays: the settings can name files in it.
    command.arg(checkout.workspace()).arg("--").args(settings);
    let status = command.status().map_err(|error| {
        Problems::one("cargo run --package saferpay-sandbox", format!("cannot be started: {error}"))
    })?;
    // Without a code it was stopped by a signal, such as that of Ctrl-C.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
