//! The public items of a version as a sorted list of lines, and what differs between two lists.

use std::collections::BTreeMap;
use std::fmt::Display;

use saferpay_spec::SpecVersion;

use super::build::CodeModel;
use super::items::{Enum, Function, Handle, Module, Struct};
use crate::names::UNKNOWN_VALUE;

impl CodeModel<'_> {
    /// The public items of a version, one per line, sorted. It is empty if there is no such version.
    ///
    /// A line is a path from the root of the crate, for example
    /// `v1_53::Payer::with_ip_address(ip_address: impl Into<String>)`.
    #[must_use]
    pub fn public_api(&self, version: SpecVersion) -> Vec<String> {
        let Some(module) = self.module(version) else { return Vec::new() };
        let mut lines = client(module);
        for &index in module.structs {
            lines.extend(struct_lines(&module.name, &self.structs[index]));
        }
        for &index in module.enums {
            lines.extend(enum_lines(&module.name, &self.enums[index]));
        }
        for handle in &module.handles {
            let path = format!("{}::{}", module.name, handle.module);
            for index in handle.messages() {
                lines.extend(struct_lines(&path, &self.structs[index]));
            }
            lines.extend(self.handle_lines(&path, handle));
        }
        lines.sort();
        lines.dedup();
        lines
    }

    fn handle_lines(&self, path: &str, handle: &Handle<'_>) -> Vec<String> {
        let name = handle.name;
        let mut lines = vec![format!("{path}::{name}: struct")];
        lines.extend(handle.functions.iter().map(|function| {
            let signature = self.signature(function);
            format!("{path}::{name}::{}{signature}", function.name)
        }));
        lines
    }

    fn signature(&self, function: &Function<'_>) -> String {
        let name = |index: usize| self.structs[index].path.name;
        let mut parameters: Vec<String> =
            function.path_parameters.iter().map(|each| each.parameter.to_string()).collect();
        parameters.extend(function.query.map(|index| format!("query: &{}", name(index))));
        parameters.extend(function.request.map(|index| format!("request: &{}", name(index))));
        let response = function.response.map_or("()", name);
        let deprecated = if function.deprecated.is_some() { " (deprecated)" } else { "" };
        format!("({}) -> {response}{deprecated}", parameters.join(", "))
    }
}

/// The client of a version.
fn client(module: &Module<'_>) -> Vec<String> {
    let Module { name, handles, flows, .. } = module;
    let mut lines = vec![
        format!("{name}::SPEC_VERSION: &str"),
        format!("{name}::Client: struct"),
        format!("{name}::Client::builder()"),
        format!("{name}::Client::raw(method: Method, path: &str) -> Value"),
    ];
    lines.extend(
        handles.iter().map(|handle| format!("{name}::Client::{}() -> {}", handle.module, handle.name)),
    );
    // The runtime defines the signatures of the flows.
    let methods = flows.iter().flat_map(|flow| flow.needs).flat_map(|need| need.methods);
    lines.extend(methods.map(|method| format!("{name}::Client::{method}(..)")));
    lines
}

fn struct_lines(module: &str, item: &Struct<'_>) -> Vec<String> {
    let path = format!("{module}::{}", item.path.name);
    let mut lines = vec![
        format!("{path}: struct"),
        format!("{path}::new({})", list(item.mandatory().map(|field| &field.parameter))),
    ];
    if item.has_default() {
        lines.push(format!("{path}: Default"));
    }
    lines.extend(item.traits.iter().map(|each| format!("{path}: {each:?}")));
    for field in &item.fields {
        lines.push(format!("{path}::{}: {}", field.name, field.stored));
        lines.extend(field.setter.iter().map(|setter| format!("{path}::{setter}({})", field.parameter)));
    }
    lines
}

fn enum_lines(module: &str, item: &Enum<'_>) -> Vec<String> {
    let path = format!("{module}::{}", item.path.name);
    let variants = item.variants.iter().map(|variant| variant.name).chain([UNKNOWN_VALUE]);
    [format!("{path}: enum")]
        .into_iter()
        .chain(variants.map(|variant| format!("{path}::{variant}")))
        .collect()
}

fn list(items: impl Iterator<Item = impl Display>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

/// What differs between two lists of public items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiChanges {
    /// The lines of the old list that the new one does not have.
    pub removed: Vec<String>,
    /// The lines of the new list that the old one does not have.
    pub added: Vec<String>,
}

/// Compares two lists of public items. The module of the version, with which every line begins,
/// does not count, so that the lists of two versions can be compared.
#[must_use]
pub fn api_changes(old: &[String], new: &[String]) -> ApiChanges {
    let (before, after) = (by_item(old), by_item(new));
    let missing_in = |other: &BTreeMap<&str, &String>, lines: &BTreeMap<&str, &String>| {
        lines.iter().filter(|(item, _)| !other.contains_key(*item)).map(|(_, line)| (*line).clone()).collect()
    };
    ApiChanges { removed: missing_in(&after, &before), added: missing_in(&before, &after) }
}

/// The lines by what follows the module of the version.
fn by_item(lines: &[String]) -> BTreeMap<&str, &String> {
    lines.iter().map(|line| (line.split_once("::").map_or(&**line, |(_, item)| item), line)).collect()
}
