//! Contradictions between the tables and the printed examples, and between a page
//! and an OpenAPI document of its version.

mod check;
pub mod copied;
mod document;
mod message;
mod subject;
pub mod texts;
mod waived;
mod waivers;

use std::collections::{BTreeMap, BTreeSet};

pub use check::Check;
pub use document::differences;
pub use subject::Subject;
pub use waivers::{Waiver, Waivers};

use self::waived::{State, Waived};
use saferpay_openapi::Reading;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification, runs};

/// One contradiction in one version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// The kind.
    pub check: Check,
    /// The table, or what else it is about.
    pub owner: Subject,
    /// The field, empty where a whole example is meant.
    pub field: String,
    /// What stands where.
    pub detail: String,
}

/// Finds every contradiction in one specification.
#[must_use]
pub fn contradictions(specification: &Specification) -> Vec<Contradiction> {
    let mut found = Vec::new();
    message::check(specification, &mut found);
    found.sort();
    found.dedup();
    found
}

/// What a lint run found.
#[derive(Debug, Default)]
pub struct LintReport {
    /// Each contradiction once, with its state and the versions that it concerns.
    pub lines: Vec<String>,
    /// How many are mended by a correction.
    pub corrected: usize,
    /// How many stay with a reason.
    pub waived: usize,
    /// Those with neither, and what is wrong with the corrections themselves.
    pub problems: Problems,
}

/// Every contradiction, with the versions that have it.
type Versions = BTreeMap<Contradiction, Vec<SpecVersion>>;

/// Lints all versions: the published tables for the list, the fixed ones for
/// what must not remain. A document counts where its version is among them.
#[must_use]
pub fn lint(
    published: &[Specification],
    documents: &[Reading],
    corrections: &Corrections,
    waivers: &Waivers,
) -> LintReport {
    let all: Vec<SpecVersion> = published.iter().map(|specification| specification.version).collect();
    let mut report = LintReport::default();
    let mended = mend(published, corrections, &mut report.problems);
    let (found, remaining) = compare(published, &mended, documents);
    let waived = Waived::by(&waivers.waivers, &remaining);
    for (contradiction, versions) in &waived.open {
        let place = format!("{} {}", contradiction.check, place(contradiction));
        let (detail, versions) = (&contradiction.detail, runs(versions, &all));
        let text = format!("{detail} (in {versions}) has neither a correction nor a waiver");
        report.problems.add(place, text);
    }
    waived.unused(&waivers.waivers, documents, &mut report.problems);
    for (contradiction, versions) in &found {
        let state = match remaining.contains_key(contradiction) {
            false => State::Corrected,
            true if waived.open.contains_key(contradiction) => State::Open,
            true => State::Waived,
        };
        report.corrected += usize::from(state == State::Corrected);
        report.waived += usize::from(state == State::Waived);
        report.lines.push(format!(
            "{state}\t{}\t{}\t{}\t{}",
            contradiction.check,
            place(contradiction),
            contradiction.detail,
            runs(versions, &all),
        ));
    }
    report
}

/// The specifications with all corrections, and what is wrong with these.
fn mend(
    published: &[Specification],
    corrections: &Corrections,
    problems: &mut Problems,
) -> Vec<Specification> {
    let mut mended = published.to_vec();
    if let Err(wrong) = corrections.apply(&mut mended, true) {
        problems.extend(wrong);
    }
    mended
}

/// All contradictions, and those that no correction mends.
fn compare(
    published: &[Specification],
    mended: &[Specification],
    documents: &[Reading],
) -> (Versions, Versions) {
    let mut found = by_contradiction(published);
    let mut remaining = by_contradiction(mended);
    for document in documents {
        let version = document.specification.version;
        let Some(index) = published.iter().position(|page| page.version == version) else { continue };
        let (all, open) = against(&published[index], &mended[index], document);
        for (contradictions, versions) in [(all, &mut found), (open, &mut remaining)] {
            for contradiction in contradictions {
                versions.entry(contradiction).or_default().push(version);
            }
        }
    }
    // What only a correction brings about is told as well.
    for (contradiction, versions) in &remaining {
        found.entry(contradiction.clone()).or_insert_with(|| versions.clone());
    }
    (found, remaining)
}

/// What a page and a document differ in, and what of it no correction of the page settles. Where
/// both say the same and a correction knows better, there is no difference.
fn against(
    page: &Specification,
    mended: &Specification,
    document: &Reading,
) -> (Vec<Contradiction>, Vec<Contradiction>) {
    let place = |each: &Contradiction| (each.check, each.owner.clone(), each.field.clone());
    let still: BTreeSet<_> = differences(mended, document).iter().map(place).collect();
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
