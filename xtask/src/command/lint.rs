//! `cargo xtask lint`: contradictions between tables and printed examples,
//! operations that are in no class, and what has no prose or wrong prose.

use std::process::ExitCode;

use generator::history::History;
use generator::problem::Problems;
use generator::prose::Lint;

use super::codegen;
use super::diff::Material;
use crate::checkout::Checkout;
use crate::report;

/// How much is listed of what can be long.
const SHOWN: usize = 10;

pub(crate) fn run(checkout: &Checkout) -> Result<ExitCode, Problems> {
    let published = checkout.specifications()?;
    let fixes = checkout.fixes()?;
    let history = codegen::history(checkout)?;
    let prose = prose(checkout, &history)?;
    let mut lint = generator::lint::lint(&published, &fixes);
    lint.problems.extend(generator::operations::unclassified(&history));
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
    show(&prose);
    let clean = lint.problems.is_empty() && prose.is_clean();
    lint.problems.extend(prose.problems);
    if clean {
        return Ok(ExitCode::SUCCESS);
    }
    if !lint.problems.is_empty() {
        eprintln!("{}", lint.problems);
    }
    Ok(ExitCode::FAILURE)
}

/// Lists everything that has no text, for those who write them.
pub(crate) fn prose_todo(checkout: &Checkout) -> Result<ExitCode, Problems> {
    let lint = prose(checkout, &codegen::history(checkout)?)?;
    for coverage in &lint.coverage {
        for missing in &coverage.missing {
            println!("{}\t{}\t{}", coverage.area, missing.key, missing.versions);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn prose(checkout: &Checkout, history: &History) -> Result<Lint, Problems> {
    Ok(generator::prose::lint(history, &checkout.prose()?))
}

/// What is written, the first things of each area that are not, and hints.
fn show(lint: &Lint) {
    for hint in lint.hints.iter().take(SHOWN) {
        println!("hint: {}: {}", hint.place, hint.text);
    }
    let hints = lint.hints.iter().count();
    if hints > SHOWN {
        println!("hint: and {} more", hints - SHOWN);
    }
    for coverage in &lint.coverage {
        let missing = coverage.missing.len();
        println!("prose: {} of {} {}", coverage.wanted - missing, coverage.wanted, coverage.area);
        for missing in coverage.missing.iter().take(SHOWN) {
            println!("  no text: {} (in {})", missing.key, missing.versions);
        }
        if missing > SHOWN {
            println!("  and {} more; `cargo xtask lint --prose-todo` lists all", missing - SHOWN);
        }
    }
    println!("prose: {}", report::count(lint.problems.iter().count(), "problem"));
}
