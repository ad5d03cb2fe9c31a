//! Names: the rules, and what `spec/names.toml` settles where a rule cannot.

mod applied;
mod case;
mod containers;
mod id_type;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::problem::Problems;
use crate::secrets::Secrets;
use crate::{Field, Kind, Method, Operation, OperationRef, Specification, TableRef};

pub use case::{container_name, type_name};
pub use containers::{ERROR_TYPE, container_types, described_containers, name_containers};
pub use id_type::IdType;

/// The content of `spec/names.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Rust types of containers, by published id.
    #[serde(default)]
    containers: BTreeMap<String, String>,
    /// `Group/Name` of operations, by method and path.
    #[serde(default)]
    operations: BTreeMap<OperationRef, OperationName>,
    /// Containers that are part of the runtime itself.
    #[serde(default)]
    runtime: Runtime,
    /// Fields with a type of their own: by the type, names of fields, and containers with a field as
    /// `Container.Field`.
    #[serde(default)]
    ids: BTreeMap<IdType, Vec<String>>,
    /// Rust variants of values.
    #[serde(default)]
    variants: BTreeMap<String, String>,
    /// Rust enums of value lists.
    #[serde(default)]
    values: Vec<ValuesName>,
    /// The fields that are masked, from a separate file.
    #[serde(skip)]
    secrets: Secrets,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
struct OperationName {
    group: String,
    name: String,
}

impl TryFrom<String> for OperationName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (group, name) = text.split_once('/').ok_or_else(|| format!("`{text}` is not a `Group/Name`"))?;
        Ok(Self { group: group.to_owned(), name: name.to_owned() })
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Runtime {
    containers: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ValuesName {
    name: String,
    /// A paragraph for the documentation.
    note: Option<String>,
    field: String,
    owners: Vec<TableRef>,
}

impl Names {
    /// Reads `spec/names.toml`.
    ///
    /// # Errors
    ///
    /// If the text does not have the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        crate::toml_file::parse(file, text)
    }

    /// The settled Rust type of a container.
    #[must_use]
    pub fn settled_container(&self, id: &str) -> Option<String> {
        self.containers.get(id).cloned()
    }

    /// Whether a container is part of the runtime of the crate itself.
    #[must_use]
    pub fn is_runtime(&self, id: &str) -> bool {
        self.runtime.containers.iter().any(|each| each == id)
    }

    /// Whether a table is a container that is part of the runtime itself.
    #[must_use]
    pub fn is_runtime_table(&self, table: &TableRef) -> bool {
        table.container().is_some_and(|id| self.is_runtime(id))
    }

    /// The group and the name of an operation.
    #[must_use]
    pub fn operation(&self, operation: &Operation) -> (String, String) {
        if let Some(OperationName { group, name }) = self.operations.get(&operation.reference()) {
            return (group.clone(), name.clone());
        }
        let mut segments = operation.path.rsplit('/');
        if operation.path.starts_with("/Payment/")
            && let (Some(name), Some(group)) = (segments.next(), segments.next())
        {
            return (type_name(group), type_name(name));
        }
        // "SecurePayGate SingleUsePaymentLink" under GET is `get_single_use_payment_link`.
        let (group, name) = operation.title.split_once(' ').unwrap_or((&operation.title, ""));
        let name = type_name(name);
        let verb = match operation.method {
            Method::Get => "Get",
            Method::Post => "Create",
            Method::Delete => "Delete",
            Method::Patch | Method::Put => "Update",
        };
        let bare = ["Get", "Create", "Delete", "Update"].iter().find_map(|verb| name.strip_prefix(verb));
        (type_name(group), format!("{verb}{}", bare.unwrap_or(&name)))
    }

    /// An operation of a version by group and name (`Transaction/Capture`), by its path, or by method
    /// and path, in upper or lower case.
    #[must_use]
    pub fn find<'s>(&self, specification: &'s Specification, wanted: &str) -> Option<&'s Operation> {
        specification.operations.iter().find(|operation| {
            let (group, name) = self.operation(operation);
            let known = [format!("{group}/{name}"), operation.path.clone(), operation.line()];
            known.iter().any(|known| known.eq_ignore_ascii_case(wanted))
        })
    }

    /// The settled Rust enum of the value list of a field.
    #[must_use]
    pub fn values(&self, owner: &TableRef, field: &str) -> Option<String> {
        let entry = self
            .values
            .iter()
            .find(|entry| entry.field == field && entry.owners.iter().any(|each| each == owner))?;
        Some(entry.name.clone())
    }

    /// The settled Rust variant of a value.
    #[must_use]
    pub fn settled_variant(&self, value: &str) -> Option<&str> {
        self.variants.get(value).map(String::as_str)
    }

    /// The same names, with the fields that are secret.
    #[must_use]
    pub fn with_secrets(self, secrets: Secrets) -> Self {
        Self { secrets, ..self }
    }

    /// The secret fields.
    #[must_use]
    pub const fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The type of the identifiers in a field, if it has some.
    #[must_use]
    pub fn id_type(&self, owner: &TableRef, field: &Field) -> Option<IdType> {
        if !matches!(field.kind, Kind::String | Kind::Guid) || !field.values.is_empty() {
            return None;
        }
        let entries = self.ids.keys().filter_map(|id| Some((*id, self.id_entry(*id, owner, field)?)));
        // An entry that names the table is about this field alone: it takes precedence.
        entries.max_by_key(|(_, entry)| entry.contains('.')).map(|(id, _)| id)
    }

    /// The type of the identifiers that fill in a parameter of a path, if it has some: `terminalId` is what the
    /// field `TerminalId` contains.
    #[must_use]
    pub fn path_id_type(&self, parameter: &str) -> Option<IdType> {
        let is_field = |entry: &String| entry.eq_ignore_ascii_case(parameter);
        self.ids.iter().find(|(_, entries)| entries.iter().any(is_field)).map(|(id, _)| *id)
    }

    /// The entry that gives a field these identifiers.
    fn id_entry(&self, id: IdType, owner: &TableRef, field: &Field) -> Option<&str> {
        let is_meant = |entry: &&String| match entry.strip_suffix(&field.name) {
            Some("") => true,
            Some(table) => table.strip_suffix('.').is_some_and(|table| owner.container() == Some(table)),
            None => false,
        };
        self.ids.get(&id)?.iter().find(is_meant).map(String::as_str)
    }

    /// The note that the documentation of a value list adds to the facts.
    #[must_use]
    pub fn note(&self, name: &str) -> Option<String> {
        self.values.iter().find(|entry| entry.name == name)?.note.clone()
    }
}
