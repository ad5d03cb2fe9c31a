//! `cargo xtask lint`: contradictions between tables and printed examples, and between
//! pages and OpenAPI documents; operations without a class; sentences without a decision; missing and
//! wrong texts; and wording.

pub(crate) mod copied;
mod whole;
mod wording;

use std::process::ExitCode;

use saferpay_history::History;
use saferpay_lint::Waivers;
use saferpay_lint::sentences::{SentenceReport, Settlements};
use saferpay_lint::texts::TextReport;
use saferpay_openapi::ParsedDocument;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;
use saferpay_spec::sentences::PageSentences;
use saferpay_spec::{Files, Specification, load};

use super::import;
use crate::checkout::Checkout;
use crate::download::Options;
use crate::{pages, report};

/// The number of entries of a long list that are shown.
const SHOWN: usize = 10;

pub(crate) fn run(checkout: &Checkout, named: &[String]) -> Result<ExitCode, Problems> {
    let files = checkout.files()?;
    let published = load::published(&files)?;
    let corrections = load::corrections(&files)?;
    let waivers = Waivers::load(&files)?;
    let documents = documents(checkout, named, &published, &corrections)?;
    let lint = saferpay_lint::lint(&published, &documents, &corrections, &waivers);
    let (history, mut of_specification) = whole::merged(&files, &published, &corrections);
    let texts = history.and_then(|history| of_specification.keep(lint_texts(&files, &history)));
    let with_documents = match documents.len() {
        0 => String::new(),
        count => format!(" and {}", report::count(count, "document")),
    };
    let summary = format!(
        "{} in {}{with_documents}: {} corrected, {} waived, {} open",
        report::count(lint.lines.len(), "contradiction"),
        report::count(published.len(), "version"),
        lint.corrected,
        lint.waived,
        lint.problems.iter().count()
    );
    let of_whole = format!("specification: {}", report::count(of_specification.iter().count(), "problem"));
    let sentences = sentences(&files, &published, &corrections)?;
    let of_wording = wording::problems(checkout)?;
    let wording = format!("wording: {}", report::count(of_wording.iter().count(), "problem"));
    let lines = lint.lines.iter().cloned().chain([summary, of_whole, wording]).chain(counts(&sentences));
    report::print_lines(lines.chain(texts.iter().flat_map(shown)))?;
    let mut problems = lint.problems;
    problems.extend(of_wording);
    problems.extend(sentences.problems);
    problems.extend(of_specification);
    let mut clean = problems.is_empty();
    if let Some(texts) = texts {
        clean &= texts.is_clean();
        problems.extend(texts.problems);
    }
    if clean {
        return Ok(ExitCode::SUCCESS);
    }
    if !problems.is_empty() {
        eprintln!("{problems}");
    }
    Ok(ExitCode::FAILURE)
}

/// How the sentences of all versions are settled.
fn sentences(
    files: &Files,
    published: &[Specification],
    corrections: &Corrections,
) -> Result<SentenceReport, Problems> {
    let (pages, settlements) = (PageSentences::load_all(files)?, Settlements::load(files)?);
    let mut specifications = published.to_vec();
    // The comparison with the pages reports mistakes in the corrections.
    let _ = corrections.apply(&mut specifications, false);
    Ok(saferpay_lint::sentences::settle(&pages, &settlements, &corrections.rules, &specifications))
}

/// The counts of each version, and of all versions.
fn counts(report: &SentenceReport) -> Vec<String> {
    let versions = report.versions.iter().map(|(version, counts)| format!("{version}: {}", counts.text()));
    versions.chain([format!("all versions: {}", report.total.text())]).collect()
}

/// The documents of `spec/documents`, and those named on the command line.
fn documents(
    checkout: &Checkout,
    named: &[String],
    published: &[Specification],
    corrections: &Corrections,
) -> Result<Vec<ParsedDocument>, Problems> {
    let vendored = checkout.documents()?;
    let vendored = vendored.iter().map(|path| path.display().to_string());
    let mut problems = Problems::default();
    let mut documents = Vec::new();
    for source in vendored.chain(named.iter().cloned()) {
        match document(checkout, &source, published, corrections) {
            Ok(document) => documents.push(document),
            Err(problem) => problems.extend(problem),
        }
    }
    problems.into_result()?;
    Ok(documents)
}

/// Reads a document with the names of the page of its version.
fn document(
    checkout: &Checkout,
    source: &str,
    published: &[Specification],
    corrections: &Corrections,
) -> Result<ParsedDocument, Problems> {
    let mut page = pages::one(source, &Options::default())?;
    page.name = checkout.shown(source.as_ref());
    let version = saferpay_openapi::version(&page.name, &page.text)?;
    import::check_name(&page, version)?;
    let known = published.iter().find(|known| known.version == version).ok_or_else(|| {
        Problems::one(&page.name, format!("is of version {version}, and `spec/versions` has no page of it"))
    })?;
    import::document(&page, Some(known), corrections)
}

/// Lists all subjects without a text, for authors.
pub(crate) fn missing_texts(checkout: &Checkout) -> Result<ExitCode, Problems> {
    let files = checkout.files()?;
    let inputs = saferpay_spec::load(&files)?;
    let history = saferpay_history::build(&inputs.specifications, &inputs.names, &inputs.operations)?;
    let lint = saferpay_lint::texts::lint(&history, &inputs.texts);
    report::print_lines(lint.coverage.iter().flat_map(|coverage| {
        let area = coverage.area;
        coverage.missing.iter().map(move |missing| format!("{area}	{}	{}", missing.key, missing.versions))
    }))?;
    Ok(ExitCode::SUCCESS)
}

fn lint_texts(files: &Files, history: &History) -> Result<TextReport, Problems> {
    Ok(saferpay_lint::texts::lint(history, &load::texts(files)?))
}

/// The number of texts, the first missing ones of each area, and hints.
fn shown(lint: &TextReport) -> Vec<String> {
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
        lines.push(format!("texts: {} of {} {}", coverage.wanted - missing, coverage.wanted, coverage.area));
        for missing in coverage.missing.iter().take(SHOWN) {
            lines.push(format!("  no text: {} (in {})", missing.key, missing.versions));
        }
        if missing > SHOWN {
            lines.push(format!(
                "  and {} more; `cargo xtask lint --missing-texts` lists all",
                missing - SHOWN
            ));
        }
    }
    lines.push(format!("texts: {}", report::count(lint.problems.iter().count(), "problem")));
    lines
}
