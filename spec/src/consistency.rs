//! Whether a specification holds together: names once, references that lead
//! somewhere, no container within itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::problem::Problems;
use crate::{Field, Specification};

/// Checks a specification as a whole.
///
/// # Errors
///
/// Everything that is unsound, each with its place. `source` names the page or
/// the file.
pub fn check(source: &str, specification: &Specification) -> Result<(), Problems> {
    let mut problems = Problems::default();
    check_names(source, specification, &mut problems);
    check_operations(source, specification, &mut problems);
    let known: BTreeSet<&str> =
        specification.containers.iter().map(|container| container.id.as_str()).collect();
    for (owner, fields) in specification.tables() {
        check_fields(&format!("{source}: {owner}"), fields, &known, &mut problems);
    }
    if problems.is_empty() {
        check_cycles(source, specification, &mut problems);
    }
    problems.into_result()
}

fn check_names(source: &str, specification: &Specification, problems: &mut Problems) {
    let mut once = |what: &str, names: &mut dyn Iterator<Item = String>| {
        let mut seen = BTreeSet::new();
        for name in names {
            if name.is_empty() {
                problems.add(source, format!("a {what} without a name"));
            } else if !seen.insert(name.clone()) {
                problems.add(source, format!("the {what} `{name}` stands twice"));
            }
        }
    };
    once("container", &mut specification.containers.iter().map(|container| container.id.clone()));
    once(
        "operation",
        &mut specification
            .operations
            .iter()
            .map(|operation| format!("{} {}", operation.method, operation.path)),
    );
    once("error name", &mut specification.error_names.iter().cloned());
    once("behavior", &mut specification.behaviors.iter().cloned());
    once("header", &mut specification.headers.iter().map(|header| header.name.clone()));
}

fn check_operations(source: &str, specification: &Specification, problems: &mut Problems) {
    for operation in &specification.operations {
        let place = format!("{source}: {} {}", operation.method, operation.path);
        if operation.path_parameters != path_parameters(&operation.path) {
            problems.add(&place, "its path parameters are not those in its path");
        }
        if !operation.path.starts_with('/') {
            problems.add(&place, "its path does not begin with a slash");
        }
    }
}

/// The names in square brackets in a path.
#[must_use]
pub fn path_parameters(path: &str) -> Vec<String> {
    path.split('[').skip(1).filter_map(|part| part.split_once(']')).map(|(name, _)| name.to_owned()).collect()
}

fn check_fields(place: &str, fields: &[Field], known: &BTreeSet<&str>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for field in fields {
        let place = format!("{place}.{}", field.name);
        if field.name.is_empty() || !field.name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            problems.add(&place, "a field's name is made of letters and digits");
        }
        if !seen.insert(&field.name) {
            problems.add(&place, "the field stands twice");
        }
        match &field.reference {
            Some(reference) if !field.kind.refers() => {
                problems.add(&place, format!("a {} refers to `{reference}`", field.kind.as_str()));
            }
            Some(reference) if !known.contains(reference.as_str()) => {
                problems.add(&place, format!("refers to `{reference}`, and no container has that id"));
            }
            None if field.kind.refers() => problems.add(&place, "refers to no container"),
            _ => {}
        }
    }
}

fn check_cycles(source: &str, specification: &Specification, problems: &mut Problems) {
    let references: BTreeMap<&str, Vec<&str>> = specification
        .containers
        .iter()
        .map(|container| {
            let targets = container.fields.iter().filter_map(|field| field.reference.as_deref());
            (container.id.as_str(), targets.collect())
        })
        .collect();
    // Taking away what refers to nothing that is left ends with the cycles.
    let mut left = references.clone();
    loop {
        let ends: Vec<&str> = left
            .iter()
            .filter(|(_, targets)| !targets.iter().any(|target| left.contains_key(target)))
            .map(|(id, _)| *id)
            .collect();
        if ends.is_empty() {
            break;
        }
        for id in ends {
            left.remove(id);
        }
    }
    for id in left.keys() {
        problems.add(format!("{source}: {id}"), "the container contains itself, or leads to one that does");
    }
}
