//! Finds contradictions in the specification, and gaps in its texts.
//!
//! [`lint`] compares the tables of a page with its printed examples, and the page with an OpenAPI
//! document of its version. Each contradiction needs a correction, or a waiver with a reason.
//! [`sentences`] checks that every sentence with binding words is settled, [`texts`] the documentation in
//! `spec/docs`, [`wording`] the English of documentation, comments and names of tests, and [`secrets`]
//! that somebody decided which fields are secret.

mod check;
mod contradiction;
pub mod copied;
mod document;
mod examples;
pub mod secrets;
pub mod sentences;
mod subject;
pub mod texts;
mod waived;
mod waivers;
pub mod wording;

use std::collections::{BTreeMap, BTreeSet};

pub use check::Check;
pub use contradiction::Contradiction;
pub use document::differences;
pub use subject::Subject;
pub use waivers::{Waiver, Waivers};

use self::waived::{Resolution, Waived};
use saferpay_openapi::ParsedDocument;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification, runs};

/// Finds every contradiction in one specification.
#[must_use]
pub fn contradictions(specification: &Specification) -> Vec<Contradiction> {
    let mut found = Vec::new();
    examples::check(specification, &mut found);
    found.sort();
    found.dedup();
    found
}

/// The result of a lint run.
#[derive(Debug, Default)]
pub struct LintReport {
    /// Each contradiction once, with its resolution and its versions.
    pub lines: Vec<String>,
    /// The number of contradictions with a correction.
    pub corrected: usize,
    /// The number of contradictions with a waiver.
    pub waived: usize,
    /// The contradictions with neither, and errors in the corrections and waivers.
    pub problems: Problems,
}

/// Every contradiction, with the versions that have it.
type Versions = BTreeMap<Contradiction, Vec<SpecVersion>>;

/// Lints all versions. The list contains the contradictions of the published tables; those that
/// remain in the corrected tables need a waiver. OpenAPI documents of other versions do not count.
#[must_use]
pub fn lint(
    published: &[Specification],
    documents: &[ParsedDocument],
    corrections: &Corrections,
    waivers: &Waivers,
) -> LintReport {
    let all: Vec<SpecVersion> = published.iter().map(|specification| specification.version).collect();
    let mut report = LintReport::default();
    let corrected = correct(published, corrections, &mut report.problems);
    let (found, remaining) = compare(published, &corrected, documents);
    let waived = Waived::by(&waivers.waivers, &remaining);
    for (contradiction, versions) in &waived.open {
        let place = format!("{} {}", contradiction.check, place(contradiction));
        let (detail, versions) = (&contradiction.detail, runs(versions, &all));
        let text = format!("{detail} (in {versions}) has neither a correction nor a waiver");
        report.problems.add(place, text);
    }
    waived.unused(&waivers.waivers, documents, &mut report.problems);
    for (contradiction, versions) in &found {
        let resolution = match remaining.contains_key(contradiction) {
            false => Resolution::Corrected,
            true if waived.open.contains_key(contradiction) => Resolution::Open,
            true => Resolution::Waived,
        };
        report.corrected += usize::from(resolution == Resolution::Corrected);
        report.waived += usize::from(resolution == Resolution::Waived);
        report.lines.push(format!(
            "{resolution}\t{}\t{}\t{}\t{}",
            contradiction.check,
            place(contradiction),
            contradiction.detail,
            runs(versions, &all),
        ));
    }
    report
}

/// The specifications with all corrections. Errors in the corrections become problems.
fn correct(
    published: &[Specification],
    corrections: &Corrections,
    problems: &mut Problems,
) -> Vec<Specification> {
    let mut corrected = published.to_vec();
    if let Err(wrong) = corrections.apply(&mut corrected, true) {
        problems.extend(wrong);
    }
    corrected
}

/// All contradictions, and those that remain after the corrections.
fn compare(
    published: &[Specification],
    corrected: &[Specification],
    documents: &[ParsedDocument],
) -> (Versions, Versions) {
    let mut found = by_contradiction(published);
    let mut remaining = by_contradiction(corrected);
    for document in documents {
        let version = document.specification.version;
        let Some(index) = published.iter().position(|page| page.version == version) else { continue };
        let (all, open) = against(&published[index], &corrected[index], document);
        for (contradictions, versions) in [(all, &mut found), (open, &mut remaining)] {
            for contradiction in contradictions {
                versions.entry(contradiction).or_default().push(version);
            }
        }
    }
    // Report contradictions that only a correction causes.
    for (contradiction, versions) in &remaining {
        found.entry(contradiction.clone()).or_insert_with(|| versions.clone());
    }
    (found, remaining)
}

/// The differences between a page and a document, and those that remain after the corrections of the
/// page. Where page and document agree, a correction makes no difference.
fn against(
    page: &Specification,
    corrected: &Specification,
    document: &ParsedDocument,
) -> (Vec<Contradiction>, Vec<Contradiction>) {
    let place = |each: &Contradiction| (each.check, each.owner.clone(), each.field.clone());
    let still: BTreeSet<_> = differences(corrected, document).iter().map(place).collect();
    let all = differences(page, document);
    let open = all.iter().filter(|each| still.contains(&place(each))).cloned().collect();
    (all, open)
}

fn place(contradiction: &Contradiction) -> String {
    match &*contradiction.field {
        "" => contradiction.owner.to_string(),
        field => format!("{}.{field}", contradiction.owner),
    }
}

fn by_contradiction(specifications: &[Specification]) -> Versions {
    let mut versions = Versions::new();
    for specification in specifications {
        for contradiction in contradictions(specification) {
            versions.entry(contradiction).or_default().push(specification.version);
        }
    }
    versions
}
