//! Which flows a version can do, found by what its operations take and answer.

use std::iter;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::answers::{answers, field, inner};
use saferpay_history::flows::{FLOWS, Flow, Need};
use saferpay_history::{Edition, EditionOperation, History, Record};

/// The line that gives the client of a version its flows.
pub(super) fn call(history: &History, edition: &Edition) -> Option<TokenStream> {
    let has = |flow: &&Flow| flow.needs.iter().all(|need| is_met(history, edition, need));
    let mut names: Vec<_> = FLOWS.iter().filter(has).map(|flow| flow.name).collect();
    // The same flow by an operation that the other one has replaced.
    if names.contains(&"license") {
        names.retain(|name| *name != "license_configuration");
    }
    let names = names.iter().map(|name| format_ident!("{name}"));
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "client")]
            saferpay_runtime::impl_flows!(#(#names)*);
        }
    })
}

fn is_met(history: &History, edition: &Edition, need: &Need) -> bool {
    let Some(operation) = operation(edition, need.operation) else {
        return false;
    };
    let has = |index: Option<usize>, paths: &[&str]| {
        let record = index.map(|index| &history.records[index].content);
        paths.iter().all(|either| {
            either.split('|').any(|path| record.is_some_and(|record| leads_on(history, record, path)))
        })
    };
    let can_be_asked = || {
        let response = operation.response.map(|index| &history.records[index].content);
        let all = response.map(|response| answers(history, response)).unwrap_or_default();
        need.answers.iter().all(|answer| all.contains(answer))
    };
    has(operation.request.or(operation.query), need.takes)
        && has(operation.response, need.tells)
        && can_be_asked()
}

fn operation<'a>(edition: &'a Edition, title: &str) -> Option<&'a EditionOperation> {
    let groups = edition.groups.iter();
    groups
        .flat_map(|group| iter::repeat(&group.name).zip(&group.operations))
        .find(|(group, operation)| title == format!("{group}/{}", operation.name))
        .map(|(_, operation)| operation)
}

/// Whether a path of names leads to a field, through lists as well.
fn leads_on(history: &History, record: &Record, path: &str) -> bool {
    match path.split_once('.') {
        None => field(record, path).is_some(),
        Some((name, below)) => {
            let inner = field(record, name).and_then(|field| inner(history, field));
            inner.is_some_and(|inner| leads_on(history, inner, below))
        }
    }
}
