//! Checks that what flows offer and read exists: a mistake in the tables of `flows`, `request_inputs` and
//! `response_details` is an error of code generation, not a value that is dropped. A mistake in what a flow
//! always sets takes the flow from every version, which a test of the vendored specification notices.

use std::collections::BTreeMap;

use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;
use saferpay_spec::request_inputs::Input;
use saferpay_spec::response_details::DETAILS;

use crate::flows::FLOWS;
use crate::history::{History, NamedOperation, VersionModule};
use crate::inputs::{has_field, has_input};
use crate::type_revision::Record;

/// Checks all flows against all versions.
///
/// # Errors
///
/// An option that no version has although versions have the flow, or a detail that no version has although
/// versions have the operation.
pub fn check_flows(history: &History) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for flow in FLOWS {
        for need in flow.needs {
            let requests = requests(history, need.operation);
            // An operation of this name in another specification has no flow.
            let has_flow = |(_, request): &(SpecVersion, &Record)| {
                need.sets.iter().all(|input| has_input(history, request, *input))
            };
            if !requests.iter().any(has_flow) {
                continue;
            }
            for input in need.offers {
                let has_it = |(_, request): &(SpecVersion, &Record)| has_input(history, request, *input);
                if !requests.iter().any(has_it) {
                    let place = format!("{:?}: {}", flow.name, need.operation);
                    problems.add(place, format!("no version has the input {input:?}"));
                }
            }
        }
    }
    for detail in DETAILS {
        for (operation, path) in detail.places {
            let responses = responses(history, operation);
            if !responses.is_empty() && !responses.iter().any(|record| has_field(history, record, path)) {
                problems.add(format!("{operation}: {path}"), "no version has this detail");
            }
        }
    }
    problems.into_result()
}

/// The version that introduced each input that flows offer, by operation.
#[must_use]
pub fn input_versions(history: &History) -> BTreeMap<&'static str, Vec<(Input, SpecVersion)>> {
    let mut versions: BTreeMap<&str, Vec<(Input, SpecVersion)>> = BTreeMap::new();
    for need in FLOWS.iter().flat_map(|flow| flow.needs) {
        let requests = requests(history, need.operation);
        let rows = versions.entry(need.operation).or_default();
        for input in need.sets.iter().chain(need.offers) {
            let first = requests.iter().find(|(_, request)| has_input(history, request, *input));
            if let Some((version, _)) = first
                && !rows.iter().any(|(other, _)| other == input)
            {
                rows.push((*input, *version));
            }
        }
    }
    versions.retain(|_, rows| !rows.is_empty());
    versions
}

/// The requests of an operation, oldest first.
fn requests<'a>(history: &'a History, title: &str) -> Vec<(SpecVersion, &'a Record)> {
    let requests = history.modules.iter().filter_map(|module| {
        let operation = operation(module, title)?;
        Some((module.version, operation.request.or(operation.query)?))
    });
    requests.map(|(version, index)| (version, &history.records[index].content)).collect()
}

/// The responses of an operation.
fn responses<'a>(history: &'a History, title: &str) -> Vec<&'a Record> {
    let responses = history.modules.iter().filter_map(|module| operation(module, title)?.response);
    responses.map(|index| &history.records[index].content).collect()
}

fn operation<'a>(module: &'a VersionModule, title: &str) -> Option<&'a NamedOperation> {
    let (group, name) = title.split_once('/')?;
    let group = module.groups.iter().find(|each| each.name == group)?;
    group.operations.iter().find(|operation| operation.name == name)
}
