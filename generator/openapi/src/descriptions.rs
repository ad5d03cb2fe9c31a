//! The texts of `spec/docs` as descriptions of an OpenAPI document.

use std::collections::BTreeMap;

use super::Described;
use saferpay_spec::names::{ERROR_TYPE, Names, container_types};
use saferpay_spec::texts::{Text, Texts};
use saferpay_spec::{SpecVersion, Specification};

/// The texts of `spec/docs` for the items of one version.
pub struct Descriptions<'a> {
    texts: &'a Texts,
    version: SpecVersion,
    /// The names of the texts, by the names in `spec/versions/`.
    owners: BTreeMap<String, String>,
}

impl<'a> Descriptions<'a> {
    /// Finds the names that the texts use.
    #[must_use]
    pub fn new(texts: &'a Texts, specification: &Specification, names: &Names) -> Self {
        let version = specification.version;
        let mut owners = container_types(specification, names);
        owners.insert("error".to_owned(), ERROR_TYPE.to_owned());
        for operation in &specification.operations {
            let (group, name) = names.operation(operation);
            for part in ["query", "request", "response"] {
                let owner = format!("{} {} {part}", operation.method, operation.path);
                owners.insert(owner, format!("{group}/{name} {part}"));
            }
        }
        Self { texts, version, owners }
    }

    /// The text, in Markdown.
    #[must_use]
    pub fn of(&self, described: Described<'_>) -> Option<String> {
        let owner = |owner: &str| self.owners.get(owner).map_or_else(|| owner.to_owned(), Clone::clone);
        let text = match described {
            Described::Operation(name) => self.texts.operation(name, self.version),
            Described::Record(record) => self.texts.record(&owner(record), self.version),
            Described::Field(record, field) => self.texts.field(&owner(record), field, self.version),
        };
        text.map(Text::markdown)
    }
}
