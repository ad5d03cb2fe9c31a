//! `cargo xtask lint`: contradictions between tables and printed examples, and
//! operations that are in no class.

use std::process::ExitCode;

use generator::problem::Problems;

use super::codegen;
use super::diff::Material;
use crate::checkout::Checkout;
use crate::report;

pub(crate) fn run(checkout: &Checkout) -> Result<ExitCode, Problems> {
    let published = checkout.specifications()?;
    let fixes = checkout.fixes()?;
    let mut lint = generator::lint::lint(&published, &fixes);
    lint.problems.extend(generator::operations::unclassified(&codegen::history(checkout)?));
    if let Err(problems) = Material::read(checkout)?.versions() {
        lint.problems.extend(problems);
    }
    for line in &lint.lines {
        println!("{line}");
    }
    println!(
        "{} in {}: {} fixed, {} left with a reason, {} open",
        report::count(lint.lines.len(), "contradiction"),
        report::count(published.len(), "version"),
        lint.fixed,
        lint.left,
        lint.problems.iter().count()
    );
    if lint.problems.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{}", lint.problems);
    Ok(ExitCode::FAILURE)
}
