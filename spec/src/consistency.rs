//! Checks that a specification is consistent: names are unique, references have a target, and no container
//! contains itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::limits::NESTING;
use crate::problem::Problems;
use crate::{Container, Field, Specification};

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
        check_nesting(source, specification, &mut problems);
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
                problems.add(source, format!("the {what} `{name}` occurs twice"));
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
        if !seen.insert(&field.name) {
            problems.add(&place, "the field occurs twice");
        }
        match &field.reference {
            Some(reference) if !field.kind.refers() => {
                problems.add(&place, format!("a {} refers to `{reference}`", field.kind.as_str()));
            }
            Some(reference) if !known.contains(reference.as_str()) => {
                problems.add(&place, format!("refers to `{reference}`, which is not a container"));
            }
            None if field.kind.refers() => problems.add(&place, "refers to no container"),
            _ => {}
        }
    }
}

/// Reports containers that contain themselves, and those that are nested too deeply.
///
/// Removes containers whose references are all removed. The remaining containers are in cycles.
fn check_nesting(source: &str, specification: &Specification, problems: &mut Problems) {
    let targets = |container: &Container| -> BTreeSet<String> {
        container.fields.iter().filter_map(|field| field.reference.clone()).collect()
    };
    let mut waits_for: BTreeMap<&str, usize> = BTreeMap::new();
    let mut referrers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut done: Vec<(&str, usize)> = Vec::new();
    for container in &specification.containers {
        let targets = targets(container);
        if targets.is_empty() {
            done.push((&container.id, 1));
        } else {
            waits_for.insert(&container.id, targets.len());
        }
        for target in targets {
            referrers.entry(target).or_default().push(&container.id);
        }
    }
    let mut levels: BTreeMap<&str, usize> = BTreeMap::new();
    while let Some((id, level)) = done.pop() {
        if level > NESTING {
            problems.add(
                format!("{source}: {id}"),
                format!("contains more than {NESTING} containers within each other"),
            );
            return;
        }
        for &referrer in referrers.get(id).into_iter().flatten() {
            let level = (level + 1).max(levels.get(referrer).copied().unwrap_or_default());
            levels.insert(referrer, level);
            if let Some(left) = waits_for.get_mut(referrer) {
                *left -= 1;
                if *left == 0 {
                    waits_for.remove(referrer);
                    done.push((referrer, level));
                }
            }
        }
    }
    for id in waits_for.keys() {
        problems.add(format!("{source}: {id}"), "the container contains itself, or leads to one that does");
    }
}
