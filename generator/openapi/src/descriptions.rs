//! The texts of `spec/docs` as descriptions of an OpenAPI document.

use std::collections::BTreeMap;

use super::Described;
use saferpay_spec::names::{ERROR_TYPE, Names, container_types};
use saferpay_spec::texts::Texts;
use saferpay_spec::{MessagePart, SpecVersion, Specification, TableRef};

/// The texts of `spec/docs` for the items of one version.
pub struct Descriptions<'a> {
    texts: &'a Texts,
    version: SpecVersion,
    /// The names of the tables in the texts.
    owners: BTreeMap<TableRef, String>,
}

impl<'a> Descriptions<'a> {
    /// Finds the names that the texts use.
    #[must_use]
    pub fn new(texts: &'a Texts, specification: &Specification, names: &Names) -> Self {
        let version = specification.version;
        let types = container_types(specification, names).into_iter();
        let mut owners: BTreeMap<TableRef, String> =
            types.map(|(id, name)| (TableRef::Container(id), name)).collect();
        owners.insert(TableRef::Error, ERROR_TYPE.to_owned());
        for operation in &specification.operations {
            let (group, name) = names.operation(operation);
            for part in MessagePart::ALL {
                owners.insert(operation.message_ref(part).into(), format!("{group}/{name} {part}"));
            }
        }
        Self { texts, version, owners }
    }

    /// The text, in Markdown.
    #[must_use]
    pub fn of(&self, described: Described<'_>) -> Option<String> {
        let owner = |table: &TableRef| self.owners.get(table).map_or_else(|| table.to_string(), Clone::clone);
        let text = match described {
            Described::Operation(name) => self.texts.operation(name, self.version),
            Described::Record(record) => self.texts.record(&owner(record), self.version),
            Described::Field(record, field) => self.texts.field(&owner(record), field, self.version),
        };
        text.map(|text| text.markdown(self.version))
    }
}
