//! The class of each operation in `spec/operations.toml`: whether it is idempotent, and the next step
//! if its outcome is unknown.

use std::collections::BTreeMap;

use saferpay_spec::operations::{Class, NextStep, Operations};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Field, Operation, SpecVersion, Specification, runs};

use crate::history::History;

/// The class of an operation, if it has one. If the version does not have the operation that the next
/// step would call, the next step is to look at the reporting.
pub(crate) fn class(
    operations: &Operations,
    specification: &Specification,
    operation: &Operation,
) -> Option<Class> {
    let mut class = operations.class_of(&operation.reference())?.clone();
    let has = |line: &str| specification.operations.iter().any(|each| each.line() == line);
    if let Some(step) = &mut class.unknown
        && step.asks().is_some_and(|asked| !has(asked))
    {
        *step = NextStep::LookAtReporting;
    }
    let request = operation.request.as_ref().map_or(&[][..], |request| &request.fields);
    class.unknown_with = class
        .unknown_with
        .filter(|with| has_field(specification, request, &with.field) && with.step.asks().is_none_or(has));
    Some(class)
}

/// Whether a path of names leads to a field.
fn has_field(specification: &Specification, fields: &[Field], path: &str) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    fields.iter().find(|field| field.name == name).is_some_and(|field| {
        rest.is_none_or(|rest| has_field(specification, specification.referred(field), rest))
    })
}

/// The operations that have no class. The SDK sends them again only if they were not sent.
#[must_use]
pub fn unclassified(history: &History) -> Problems {
    let mut versions: BTreeMap<String, Vec<SpecVersion>> = BTreeMap::new();
    for module in &history.modules {
        for operation in module.groups.iter().flat_map(|group| &group.operations) {
            if operation.class.is_none() {
                let line = format!("{} {}", operation.method, operation.path);
                versions.entry(line).or_default().push(module.version);
            }
        }
    }
    let mut problems = Problems::default();
    for (line, found) in versions {
        let found = runs(&found, &history.versions);
        problems.add(
            line,
            format!(
                "(in {found}) has no class in spec/operations.toml, so the SDK never repeats it once it was sent"
            ),
        );
    }
    problems
}
