//! What the flows of the crate use for a program that calls them.

use super::scan::Scanner;
use crate::model::Site;
use saferpay_history::flows::Need;
use saferpay_spec::request_inputs::{Input, InputPlace};

impl Scanner<'_> {
    /// Notes the operation that a flow calls, and the fields that it sets and reads.
    pub(super) fn flow(&mut self, need: &Need, site: &Site) {
        let api = self.api;
        let Some(function) = api.functions.iter().find(|function| function.title == need.operation) else {
            return;
        };
        let called = self.found.operations.entry(function.title.clone()).or_default();
        called.insert(site.clone());
        for path in need.sets.iter().flat_map(|input| paths(*input)) {
            self.wire_path(function.request, path, |scanner, key, field| {
                scanner.found.built_by_flows.insert(key.to_owned());
                scanner.found.set_by_flows.insert((key.to_owned(), field.to_owned()));
            });
        }
        for path in need.offers.iter().flat_map(|input| paths(*input)) {
            self.wire_path(function.request, path, |scanner, key, field| {
                scanner.found.offered_by_flows.insert((key.to_owned(), field.to_owned()));
            });
        }
        if let Some(request) = function.request {
            self.found.built_by_flows.insert(api.structs[request].key.clone());
        }
        let reads = need.reads.iter().copied();
        let facts = function.response.map(|index| api.structs[index].facts.clone()).unwrap_or_default();
        for path in reads.chain(facts) {
            self.wire_path(function.response, path, |scanner, key, field| {
                scanner.found.read_by_flows.insert((key.to_owned(), field.to_owned()));
            });
        }
    }
}

/// Where a request can have an input.
fn paths(input: Input) -> &'static [&'static str] {
    match input.place() {
        InputPlace::Request(paths) => paths,
        InputPlace::Address(_) | InputPlace::Item(_) => &[],
    }
}
