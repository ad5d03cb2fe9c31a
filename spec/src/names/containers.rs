//! The names of containers within one version.

use std::collections::{BTreeMap, BTreeSet};

use super::{Names, container_name};
use crate::problem::Problems;
use crate::{Container, Field, SpecVersion, Specification};

/// The Rust type of every container, by id.
///
/// Containers with the same settled name have it as long as they are equal. If they differ, each is named
/// by the last part of its ID.
pub fn name_containers(
    version: SpecVersion,
    containers: &[&Container],
    names: &Names,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let mut settled: BTreeMap<String, Vec<&Container>> = BTreeMap::new();
    for container in containers {
        if let Some(name) = names.settled_container(&container.id) {
            settled.entry(name).or_default().push(container);
        }
    }
    let mut found = BTreeMap::new();
    for (name, alike) in settled {
        let first = structure(&alike[0].fields);
        if alike.iter().all(|container| structure(&container.fields) == first) {
            found.extend(alike.into_iter().map(|container| (container.id.clone(), name.clone())));
        }
    }
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for container in containers {
        let by_rule = || container_name(&container.id);
        let shared = found.contains_key(&container.id);
        let name = found.entry(container.id.clone()).or_insert_with(by_rule).clone();
        if let Some(other) = owners.insert(name.clone(), &container.id)
            && !(shared && names.settled_container(other).as_ref() == Some(&name))
        {
            problems.add(
                format!("{version}: {}", container.id),
                format!(
                    "is called `{name}`, and so is `{other}`; set the name of one of them in spec/names.toml"
                ),
            );
        }
    }
    found
}

/// The Rust type of the body of an error.
pub const ERROR_TYPE: &str = "ErrorMessage";

/// The Rust type of every container of one version, by id, as a history of many versions has it.
#[must_use]
pub fn container_types(specification: &Specification, names: &Names) -> BTreeMap<String, String> {
    // `history::build` reports the problems.
    name_containers(
        specification.version,
        &described_containers(specification, names),
        names,
        &mut Problems::default(),
    )
}

/// The containers that are not part of the runtime itself.
#[must_use]
pub fn described_containers<'s>(specification: &'s Specification, names: &Names) -> Vec<&'s Container> {
    specification.containers.iter().filter(|container| !names.is_runtime(&container.id)).collect()
}

/// A table without order, examples and prose, which do not matter here.
fn structure(fields: &[Field]) -> BTreeSet<String> {
    let row = |field: &Field| {
        let values: BTreeSet<&String> = field.values.iter().collect();
        format!(
            "{} {:?} {:?} {:?} {:?} {:?} {values:?} {}",
            field.name,
            field.presence,
            field.kind,
            field.reference,
            field.constraints,
            field.rules,
            field.further_values
        )
    };
    fields.iter().map(row).collect()
}
