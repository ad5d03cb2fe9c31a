//! Where the messages of a version contain each of its containers.

use std::collections::BTreeMap;

use crate::model::{Body, Places};

/// A container in a message: the index of the operation, the body, and the JSON path. The body of errors
/// belongs to no operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Occurrence {
    pub(crate) operation: Option<usize>,
    pub(crate) body: Body,
    pub(crate) path: String,
}

/// All containers of a version by where they are.
#[derive(Debug, Default)]
pub(crate) struct Occurrences {
    by_container: BTreeMap<String, Vec<Occurrence>>,
    container_at: BTreeMap<Occurrence, String>,
}

impl Occurrence {
    /// The top of a message.
    pub(crate) const fn root(operation: Option<usize>, body: Body) -> Self {
        Self { operation, body, path: String::new() }
    }

    /// A field of it.
    pub(crate) fn below(&self, field: &str) -> Self {
        Self { path: joined(&self.path, field), ..self.clone() }
    }
}

impl Occurrences {
    /// Notes a container.
    pub(crate) fn add(&mut self, container: &str, at: &Occurrence) {
        self.by_container.entry(container.to_owned()).or_default().push(at.clone());
        self.container_at.insert(at.clone(), container.to_owned());
    }

    /// Where the messages contain a container.
    pub(crate) fn of(&self, container: &str) -> &[Occurrence] {
        self.by_container.get(container).map(Vec::as_slice).unwrap_or_default()
    }

    /// The container at a place.
    pub(crate) fn container_at(&self, place: &Occurrence) -> Option<&str> {
        self.container_at.get(place).map(String::as_str)
    }
}

/// Occurrences by path. `name` gives the names of operations.
pub(crate) fn places<'n>(
    found: impl Iterator<Item = Occurrence>,
    name: impl Fn(usize) -> &'n str,
) -> Vec<Places> {
    let mut by_path: BTreeMap<(String, Body), Vec<String>> = BTreeMap::new();
    for Occurrence { operation, body, path } in found {
        let operations = by_path.entry((path, body)).or_default();
        operations.extend(operation.map(|operation| name(operation).to_owned()));
    }
    let place = |((path, body), mut operations): ((String, Body), Vec<String>)| {
        operations.sort();
        operations.dedup();
        Places { path, body, operations }
    };
    by_path.into_iter().map(place).collect()
}

/// A path with another name at its end.
pub(crate) fn joined(path: &str, name: &str) -> String {
    match (path.is_empty(), name.is_empty()) {
        (true, _) => name.to_owned(),
        (false, true) => path.to_owned(),
        (false, false) => format!("{path}.{name}"),
    }
}
