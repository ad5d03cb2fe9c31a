//! The flows that a version has: those whose operations it has, with the fields and the traits
//! that they need.

use crate::flows::{FLOWS, Flow, FlowName, Need};
use crate::history::{History, NamedOperation, VersionModule};
use crate::inputs::{has_field, has_input, set_everything};
use crate::runtime_trait::RuntimeTrait;
use crate::type_revision::Record;

/// The flows of a version.
pub(super) fn available_flows(history: &History, module: &VersionModule) -> Vec<&'static Flow> {
    let mut flows: Vec<&Flow> =
        FLOWS.iter().filter(|flow| flow.needs.iter().all(|need| is_met(history, module, need))).collect();
    // The same flow, by an operation that the other one replaced.
    if flows.iter().any(|flow| flow.name == FlowName::License) {
        flows.retain(|flow| flow.name != FlowName::LicenseConfiguration);
    }
    flows
}

fn is_met(history: &History, module: &VersionModule, need: &Need) -> bool {
    let Some(operation) = operation(module, need.operation) else { return false };
    let record = |index: Option<usize>| index.map(|index| &history.records[index].content);
    let request = record(operation.request.or(operation.query));
    let response = record(operation.response);
    let has_all = |record: Option<&Record>, paths: &[&str]| {
        paths.iter().all(|either| {
            either.split('|').any(|path| record.is_some_and(|record| has_field(history, record, path)))
        })
    };
    let traits = response.map(|response| RuntimeTrait::of(history, response)).unwrap_or_default();
    // A query has other parameters, which the program sets.
    let body = record(operation.request);
    body.is_none_or(|body| set_everything(history, body, need.sets))
        && need.sets.iter().all(|input| request.is_some_and(|record| has_input(history, record, *input)))
        && has_all(response, need.reads)
        && need.traits.iter().all(|needed| traits.contains(needed))
}

fn operation<'a>(module: &'a VersionModule, title: &str) -> Option<&'a NamedOperation> {
    let (group, name) = title.split_once('/')?;
    let group = module.groups.iter().find(|each| each.name == group)?;
    group.operations.iter().find(|operation| operation.name == name)
}
