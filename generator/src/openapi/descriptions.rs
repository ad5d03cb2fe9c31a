//! Prose as descriptions.

use std::collections::BTreeMap;

use super::Described;
use crate::history::{Edition, History};
use crate::names::Names;
use crate::prose::{Prose, Text};
use crate::spec::{SpecVersion, Specification};

/// The texts of `spec/docs` for the items of one version.
pub struct Descriptions<'a> {
    prose: &'a Prose,
    version: SpecVersion,
    /// How the texts call what the facts call by another name.
    owners: BTreeMap<String, String>,
}

impl<'a> Descriptions<'a> {
    /// Finds the names that the texts use.
    #[must_use]
    pub fn new(prose: &'a Prose, history: &History, specification: &Specification, names: &Names) -> Self {
        let version = specification.version;
        let mut owners = BTreeMap::new();
        if let Some(edition) = history.editions.iter().find(|edition| edition.version == version) {
            owners.extend(containers(history, edition));
        }
        for operation in &specification.operations {
            let (group, name) = names.operation(operation);
            for part in ["query", "request", "response"] {
                let owner = format!("{} {} {part}", operation.method, operation.path);
                owners.insert(owner, format!("{group}/{name} {part}"));
            }
        }
        Self { prose, version, owners }
    }

    /// The text, in Markdown.
    #[must_use]
    pub fn of(&self, described: Described<'_>) -> Option<String> {
        let owner = |owner: &str| self.owners.get(owner).map_or_else(|| owner.to_owned(), Clone::clone);
        let text = match described {
            Described::Operation(name) => self.prose.operation(name, self.version),
            Described::Record(record) => self.prose.record(&owner(record), self.version),
            Described::Field(record, field) => self.prose.field(&owner(record), field, self.version),
        };
        text.map(Text::markdown)
    }
}

/// The Rust types of the containers, and of the body of an error, by their published ids.
fn containers<'a>(history: &'a History, edition: &'a Edition) -> impl Iterator<Item = (String, String)> + 'a {
    edition.by_id.iter().map(|(id, index)| (id.clone(), history.records[*index].name.clone()))
}
