//! `cargo xtask lint`: contradictions between tables and printed examples, and between
//! pages and OpenAPI documents, operations that are in no class, and what has no prose or wrong prose.

mod whole;

use std::process::ExitCode;

use generator::fixes::Fixes;
use generator::history::History;
use generator::openapi::{self, Reading};
use generator::problem::Problems;
use generator::prose::Lint;
use generator::spec::Specification;

use super::codegen;
use super::import;
use crate::checkout::Checkout;
use crate::{pages, report};

/// How much is listed of what can be long.
const SHOWN: usize = 10;

pub(crate) fn run(checkout: &Checkout, named: &[String]) -> Result<ExitCode, Problems> {
    let published = checkout.specifications()?;
    let fixes = checkout.fixes()?;
    let documents = documents(checkout, named, &published, &fixes)?;
    let lint = generator::lint::lint(&published, &documents, &fixes);
    let (history, mut found) = whole::merged(checkout, &published, &fixes);
    let prose = history.and_then(|history| found.keep(prose(checkout, &history)));
    let beside = match documents.len() {
        0 => String::new(),
        count => format!(" and {}", report::count(count, "document")),
    };
    let summary = format!(
        "{} in {}{beside}: {} fixed, {} left with a reason, {} open",
        report::count(lint.lines.len(), "contradiction"),
        report::count(published.len(), "version"),
        lint.fixed,
        lint.left,
        lint.problems.iter().count()
    );
    let of_whole = format!("specification: {}", report::count(found.problems.iter().count(), "problem"));
    let lines = lint.lines.iter().cloned().chain([summary, of_whole]);
    report::print_lines(lines.chain(prose.iter().flat_map(shown)))?;
    let mut problems = lint.problems;
    problems.extend(found.problems);
    let mut clean = problems.is_empty();
    if let Some(prose) = prose {
        clean &= prose.is_clean();
        problems.extend(prose.problems);
    }
    if clean {
        return Ok(ExitCode::SUCCESS);
    }
    if !problems.is_empty() {
        eprintln!("{problems}");
    }
    Ok(ExitCode::FAILURE)
}

/// The documents of `spec/documents`, and those that are named.
fn documents(
    checkout: &Checkout,
    named: &[String],
    published: &[Specification],
    fixes: &Fixes,
) -> Result<Vec<Reading>, Problems> {
    let vendored = checkout.documents()?;
    let vendored = vendored.iter().map(|path| path.display().to_string());
    let mut problems = Problems::default();
    let mut documents = Vec::new();
    for source in vendored.chain(named.iter().cloned()) {
        match document(checkout, &source, published, fixes) {
            Ok(document) => documents.push(document),
            Err(problem) => problems.extend(problem),
        }
    }
    problems.into_result()?;
    Ok(documents)
}

/// A document, read with the names of the page of its version.
fn document(
    checkout: &Checkout,
    source: &str,
    published: &[Specification],
    fixes: &Fixes,
) -> Result<Reading, Problems> {
    let mut page = pages::one(source)?;
    page.name = checkout.shown(source.as_ref());
    let version = openapi::version(&page.name, &page.text)?;
    import::check_name(&page, version)?;
    let known = published.iter().find(|known| known.version == version).ok_or_else(|| {
        Problems::one(&page.name, format!("is of version {version}, and `spec/versions` has no page of it"))
    })?;
    import::document(&page, Some(known), fixes)
}

/// Lists everything that has no text, for those who write them.
pub(crate) fn prose_todo(checkout: &Checkout) -> Result<ExitCode, Problems> {
    let lint = prose(checkout, &codegen::history(checkout)?)?;
    report::print_lines(lint.coverage.iter().flat_map(|coverage| {
        let area = coverage.area;
        coverage.missing.iter().map(move |missing| format!("{area}\t{}\t{}", missing.key, missing.versions))
    }))?;
    Ok(ExitCode::SUCCESS)
}

fn prose(checkout: &Checkout, history: &History) -> Result<Lint, Problems> {
    Ok(generator::prose::lint(history, &checkout.prose()?))
}

/// What is written, the first things of each area that are not, and hints.
fn shown(lint: &Lint) -> Vec<String> {
    let mut lines = Vec::new();
    for hint in lint.hints.iter().take(SHOWN) {
        lines.push(format!("hint: {}: {}", hint.place, hint.text));
    }
    let hints = lint.hints.iter().count();
    if hints > SHOWN {
        lines.push(format!("hint: and {} more", hints - SHOWN));
    }
    for coverage in &lint.coverage {
        let missing = coverage.missing.len();
        lines.push(format!("prose: {} of {} {}", coverage.wanted - missing, coverage.wanted, coverage.area));
        for missing in coverage.missing.iter().take(SHOWN) {
            lines.push(format!("  no text: {} (in {})", missing.key, missing.versions));
        }
        if missing > SHOWN {
            lines.push(format!("  and {} more; `cargo xtask lint --prose-todo` lists all", missing - SHOWN));
        }
    }
    lines.push(format!("prose: {}", report::count(lint.problems.iter().count(), "problem")));
    lines
}
