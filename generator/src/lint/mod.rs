//! Contradictions between the tables and the printed examples.

mod message;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

use crate::fixes::Fixes;
use crate::problem::Problems;
use crate::spec::{SpecVersion, Specification, runs};

/// The kinds of contradiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A printed example is no JSON.
    NotJson,
    /// An example uses a field that the table does not have.
    UnknownField,
    /// An example lacks a field that the table demands.
    MissingField,
    /// A value in an example is not of the type that the table states.
    WrongType,
    /// A value in an example is not in the list of allowed values.
    UnlistedValue,
    /// The example value of a row is not of the row's type.
    RowExample,
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotJson => "not-json",
            Self::UnknownField => "unknown-field",
            Self::MissingField => "missing-field",
            Self::WrongType => "wrong-type",
            Self::UnlistedValue => "unlisted-value",
            Self::RowExample => "row-example",
        })
    }
}

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
/// what must not remain.
#[must_use]
pub fn lint(published: &[Specification], fixes: &Fixes) -> Report {
    let all: Vec<SpecVersion> = published.iter().map(|specification| specification.version).collect();
    let mut report = Report::default();
    let mut mended = published.to_vec();
    if let Err(problems) = fixes.apply(&mut mended, true) {
        report.problems.extend(problems);
    }
    let remaining = by_contradiction(&mended);
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
    for (index, leave) in fixes.leave.iter().enumerate() {
        for owner in leave.owners.iter().filter(|owner| !used.contains(&(index, owner.as_str()))) {
            let place = format!("leave {} {owner}.{}", leave.rule, leave.field);
            report.problems.add(place, "matches nothing any more; take it out, or correct it");
        }
    }
    for (contradiction, versions) in by_contradiction(published) {
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
