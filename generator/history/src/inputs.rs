//! The inputs of requests: where the flows of the SDK write the values that they set.
//!
//! A request has an input if one of the paths of the input leads through its tables. Containers that
//! requests use for an address or an item of an order have inputs, too.

use crate::history::History;
use crate::runtime_trait::{held_record, single_record};
use crate::type_revision::{Record, Target};
use saferpay_spec::request_inputs::{Input, InputPlace};
use saferpay_spec::{MessagePart, Presence};

/// The inputs of a request, of an address or of an item, each with the paths that it is written to.
pub(crate) fn inputs_of(history: &History, index: usize) -> Vec<(Input, Vec<&'static str>)> {
    let record = &history.records[index].content;
    let is_request = matches!(record.owner.part(), Some(MessagePart::Request | MessagePart::Query));
    let is_address = || is_reached(history, index, &[Input::BillingAddress, Input::DeliveryAddress]);
    let is_item = || is_reached(history, index, &[Input::OrderItems]);
    let (is_address, is_item) =
        if record.owner.part().is_none() { (is_address(), is_item()) } else { (false, false) };
    let paths = |input: Input| -> Vec<&'static str> {
        match input.place() {
            InputPlace::Request(paths) if is_request => {
                paths.iter().copied().filter(|path| has_place(history, record, path)).collect()
            }
            InputPlace::Address(name) if is_address && record.field(name).is_some() => vec![name],
            InputPlace::Item(name) if is_item && record.field(name).is_some() => vec![name],
            InputPlace::Request(_) | InputPlace::Address(_) | InputPlace::Item(_) => Vec::new(),
        }
    };
    let all = Input::ALL.into_iter().map(|input| (input, paths(input)));
    all.filter(|(_, paths): &(Input, Vec<_>)| !paths.is_empty()).collect()
}

/// Whether a request has an input.
pub(crate) fn has_input(history: &History, request: &Record, input: Input) -> bool {
    match input.place() {
        InputPlace::Request(paths) => paths.iter().any(|path| has_place(history, request, path)),
        InputPlace::Address(_) | InputPlace::Item(_) => false,
    }
}

/// Whether these inputs set every mandatory field of a request.
pub(crate) fn set_everything(history: &History, request: &Record, inputs: &[Input]) -> bool {
    let mut paths = Vec::new();
    mandatory(history, request, "", &mut paths);
    paths.iter().all(|path| inputs.iter().any(|input| is_set(*input, path)))
}

/// The paths to the mandatory fields of a request, through its mandatory containers.
fn mandatory(history: &History, record: &Record, prefix: &str, paths: &mut Vec<String>) {
    for field in record.fields.iter().filter(|field| field.presence == Presence::Mandatory) {
        let path = format!("{prefix}{}", field.wire);
        if path == "RequestHeader" {
            continue;
        }
        match single_record(history, record, &field.wire) {
            Some(inner) if inner.fields.iter().any(|field| field.presence == Presence::Mandatory) => {
                mandatory(history, inner, &format!("{path}."), paths);
            }
            _ => paths.push(path),
        }
    }
}

/// Whether a request with an input has a field at this path, or in the container there.
fn is_set(input: Input, path: &str) -> bool {
    match input.place() {
        InputPlace::Request(paths) => paths.iter().any(|place| {
            *place == path || place.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
        }),
        InputPlace::Address(_) | InputPlace::Item(_) => false,
    }
}

/// Whether a path of names ends at a field. It may lead through lists.
pub(crate) fn has_field(history: &History, record: &Record, path: &str) -> bool {
    match path.split_once('.') {
        None => record.field(path).is_some(),
        Some((name, rest)) => record
            .field(name)
            .and_then(|field| held_record(history, field))
            .is_some_and(|record| has_field(history, record, rest)),
    }
}

/// Whether a path of names leads to a field. It does not lead through lists.
fn has_place(history: &History, record: &Record, path: &str) -> bool {
    match path.split_once('.') {
        None => record.field(path).is_some(),
        Some((name, rest)) => {
            single_record(history, record, name).is_some_and(|inner| has_place(history, inner, rest))
        }
    }
}

/// Whether one of these inputs of any request holds this record.
fn is_reached(history: &History, index: usize, inputs: &[Input]) -> bool {
    let paths = || {
        inputs.iter().flat_map(|input| match input.place() {
            InputPlace::Request(paths) => paths.iter(),
            InputPlace::Address(_) | InputPlace::Item(_) => [].iter(),
        })
    };
    let requests = history.records.iter().map(|record| &record.content);
    let mut requests = requests.filter(|record| record.owner.part() == Some(MessagePart::Request));
    requests.any(|request| paths().any(|path| holder(history, request, path) == Some(index)))
}

/// The record at the end of a path, alone or in a list.
fn holder(history: &History, record: &Record, path: &str) -> Option<usize> {
    match path.split_once('.') {
        None => match record.field(path)?.target? {
            Target::Record(index) => Some(index),
            Target::Values(_) => None,
        },
        Some((name, rest)) => holder(history, held_record(history, record.field(name)?)?, rest),
    }
}
