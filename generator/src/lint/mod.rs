//! Contradictions between the tables and the printed examples, and between a page
//! and an OpenAPI document of its version.

mod document;
mod message;
mod rule;

use std::collections::{BTreeMap, BTreeSet};

pub use document::differences;
pub use rule::Rule;

use crate::fixes::{Fixes, Leave};
use crate::openapi::Reading;
use crate::problem::Problems;
use crate::spec::{SpecVersion, Specification, runs};

/// One contradiction in one version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// The kind.
    pub rule: Rule,
    /// The table, named as in the facts.
    pub owner: String,
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
pub struct Report {
    /// Each contradiction once, with the versions that it concerns.
    pub lines: Vec<String>,
    /// How many are mended by a fix.
    pub fixed: usize,
    /// How many stay with a reason.
    pub left: usize,
    /// Those with neither, and what is wrong with the fixes themselves.
    pub problems: Problems,
}

/// Lints all versions: the published tables for the list, the fixed ones for
/// what must not remain. A document counts where its version is among them.
#[must_use]
pub fn lint(published: &[Specification], documents: &[Reading], fixes: &Fixes) -> Report {
    let all: Vec<SpecVersion> = published.iter().map(|specification| specification.version).collect();
    let mut report = Report::default();
    let mut mended = published.to_vec();
    if let Err(problems) = fixes.apply(&mut mended, true) {
        report.problems.extend(problems);
    }
    let mut remaining = by_contradiction(&mended);
    let mut found = by_contradiction(published);
    for document in documents {
        let version = document.specification.version;
        let of_version = |specifications: &[Specification]| {
            specifications.iter().position(|specification| specification.version == version)
        };
        let Some(index) = of_version(published) else { continue };
        let (all, open) = against(&published[index], &mended[index], document);
        for (contradictions, versions) in [(all, &mut found), (open, &mut remaining)] {
            for contradiction in contradictions {
                versions.entry(contradiction).or_default().push(version);
            }
        }
    }
    let mut used: BTreeSet<(usize, &str)> = BTreeSet::new();
    for (contradiction, versions) in &remaining {
        let mut open = Vec::new();
        for &version in versions {
            let leave = fixes.leave.iter().position(|leave| {
                leave.rule == contradiction.rule
                    && leave.field == contradiction.field
                    && leave.versions.contains(version)
                    && leave.owners.contains(&contradiction.owner)
            });
            match leave {
                Some(index) => {
                    used.insert((index, &contradiction.owner));
                }
                None => open.push(version),
            }
        }
        if open.is_empty() {
            report.left += 1;
        } else {
            let place = format!("{} {}", contradiction.rule, place(contradiction));
            let versions = runs(&open, &all);
            report.problems.add(
                place,
                format!(
                    "{} (in {versions}) has neither a fix nor a reason to leave it",
                    contradiction.detail
                ),
            );
        }
    }
    // Without the document there is nothing that a reason could match.
    let is_held = |leave: &&Leave| {
        let at_hand = |document: &Reading| leave.versions.contains(document.specification.version);
        !leave.rule.needs_document() || documents.iter().any(at_hand)
    };
    for (index, leave) in fixes.leave.iter().enumerate().filter(|(_, leave)| is_held(leave)) {
        for owner in leave.owners.iter().filter(|owner| !used.contains(&(index, owner.as_str()))) {
            let place = format!("leave {} {owner}.{}", leave.rule, leave.field);
            report.problems.add(place, "matches nothing any more; take it out, or correct it");
        }
    }
    for (contradiction, versions) in found {
        let state = if remaining.contains_key(&contradiction) { "left" } else { "fixed" };
        report.fixed += usize::from(state == "fixed");
        report.lines.push(format!(
            "{state}\t{}\t{}\t{}\t{}",
            contradiction.rule,
            place(&contradiction),
            contradiction.detail,
            runs(&versions, &all),
        ));
    }
    report
}

/// What a page and a document differ in, and what of it no fix of the page settles. Where
/// both say the same and a fix knows better, there is no difference.
fn against(
    page: &Specification,
    mended: &Specification,
    document: &Reading,
) -> (Vec<Contradiction>, Vec<Contradiction>) {
    let place = |each: &Contradiction| (each.rule, each.owner.clone(), each.field.clone());
    let still: BTreeSet<_> = differences(mended, document).iter().map(place).collect();
    let all = differences(page, document);
    let open = all.iter().filter(|each| still.contains(&place(each))).cloned().collect();
    (all, open)
}

fn place(contradiction: &Contradiction) -> String {
    match &*contradiction.field {
        "" => contradiction.owner.clone(),
        field => format!("{}.{field}", contradiction.owner),
    }
}

fn by_contradiction(specifications: &[Specification]) -> BTreeMap<Contradiction, Vec<SpecVersion>> {
    let mut versions: BTreeMap<Contradiction, Vec<SpecVersion>> = BTreeMap::new();
    for specification in specifications {
        for contradiction in contradictions(specification) {
            versions.entry(contradiction).or_default().push(specification.version);
        }
    }
    versions
}
