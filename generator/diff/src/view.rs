//! One version of the specification, by the names of the Rust types of its tables.

use std::collections::BTreeMap;

use crate::model::{OperationRef, Owner, Part, Subject};
use saferpay_history::code_model::{Struct, struct_item};
use saferpay_history::names::{field_name, module_name};
use saferpay_history::{History, NamedOperation, Target, ValueList, VersionModule};
use saferpay_spec::names::container_name;
use saferpay_spec::{Field, SpecVersion, Specification};

/// A table of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TableRef<'a> {
    /// The body of an error.
    Error,
    /// A message of the operation at this index.
    Message(usize, Part),
    /// A container, by its Rust type.
    Container(&'a str),
}

/// One version.
pub(crate) struct View<'a> {
    pub(crate) version: SpecVersion,
    pub(crate) specification: &'a Specification,
    history: &'a History,
    /// The operations.
    pub(crate) operations: Vec<ViewOperation<'a>>,
    /// The Rust type of every container, by id.
    types: BTreeMap<&'a str, String>,
    /// The fields of every container, by its Rust type.
    containers: BTreeMap<String, &'a [Field]>,
    /// The record of every container, by its Rust type. Those that the runtime defines have none.
    records: BTreeMap<&'a str, usize>,
    error: Option<usize>,
}

/// An operation of one version.
pub(crate) struct ViewOperation<'a> {
    /// Its name in reports, and its endpoint.
    pub(crate) named: OperationRef,
    /// What the specification states.
    pub(crate) published: &'a saferpay_spec::Operation,
    /// What the generated code has: the group and the operation.
    generated: Option<(&'a str, &'a NamedOperation)>,
}

impl<'a> View<'a> {
    pub(crate) fn new(
        specification: &'a Specification,
        module: &'a VersionModule,
        history: &'a History,
    ) -> Self {
        let mut types = BTreeMap::new();
        let mut containers = BTreeMap::new();
        for container in &specification.containers {
            let name = match module.by_table.get(&saferpay_spec::TableRef::Container(container.id.clone())) {
                Some(&index) => history.records[index].name.clone(),
                None => container_name(&container.id),
            };
            containers.entry(name.clone()).or_insert(&*container.fields);
            types.insert(&*container.id, name);
        }
        let records = module.containers.iter().map(|&index| (&*history.records[index].name, index)).collect();
        let operations = specification.operations.iter().map(|published| {
            let generated = module.groups.iter().find_map(|group| {
                let operation = group.operations.iter().find(|operation| {
                    operation.path == published.path && operation.method == published.method
                })?;
                Some((&*group.name, operation))
            });
            let name = generated.map_or_else(
                || published.title.clone(),
                |(group, operation)| format!("{group}/{}", operation.name),
            );
            let named =
                OperationRef { name, method: published.method.to_string(), path: published.path.clone() };
            ViewOperation { named, published, generated }
        });
        Self {
            version: specification.version,
            specification,
            history,
            operations: operations.collect(),
            types,
            containers,
            records,
            error: module.by_table.get(&saferpay_spec::TableRef::Error).copied(),
        }
    }

    /// The fields of a table; none where the version does not have it.
    pub(crate) fn fields(&self, table: TableRef<'_>) -> &'a [Field] {
        match table {
            TableRef::Error => &self.specification.error.fields,
            TableRef::Container(name) => self.containers.get(name).copied().unwrap_or_default(),
            TableRef::Message(index, part) => {
                let operation = self.operations[index].published;
                let message = match part {
                    Part::Query => return &operation.query,
                    Part::Request => &operation.request,
                    Part::Response => &operation.response,
                };
                message.as_ref().map(|message| &*message.fields).unwrap_or_default()
            }
        }
    }

    /// An operation by its name, by its path, or by method and path.
    pub(crate) fn operation(&self, name: &str) -> Option<usize> {
        self.operations.iter().position(|operation| {
            let named = &operation.named;
            named.name == name || named.path == name || format!("{} {}", named.method, named.path) == name
        })
    }

    /// Whether an operation has a message. A query may be empty, and is always there.
    pub(crate) fn has_message(&self, index: usize, part: Part) -> bool {
        let operation = self.operations[index].published;
        match part {
            Part::Query => true,
            Part::Request => operation.request.is_some(),
            Part::Response => operation.response.is_some(),
        }
    }

    /// A field of a table.
    pub(crate) fn field(&self, table: TableRef<'_>, name: &str) -> Option<&'a Field> {
        self.fields(table).iter().find(|field| field.name == name)
    }

    /// The container that a field refers to, by its Rust type.
    pub(crate) fn target(&self, field: &Field) -> Option<&str> {
        self.types.get(field.reference.as_deref()?).map(String::as_str)
    }

    /// The Rust type of a container, by its id.
    pub(crate) fn container_type(&self, id: &str) -> Option<&str> {
        self.types.get(id).map(String::as_str)
    }

    /// Whether the version has a container with this Rust type.
    pub(crate) fn has_container(&self, name: &str) -> bool {
        self.containers.contains_key(name)
    }

    /// A subject, by the name that reports use.
    pub(crate) fn subject(&self, table: TableRef<'_>, member: Option<&str>) -> Subject {
        let owner = match table {
            TableRef::Error => Owner::Error,
            TableRef::Container(name) => Owner::Container { name: name.to_owned() },
            TableRef::Message(index, part) => {
                Owner::Message { operation: self.operations[index].named.clone(), part }
            }
        };
        Subject::new(owner, member)
    }

    /// The table with the name that reports use.
    pub(crate) fn table(&self, name: &str) -> Option<TableRef<'_>> {
        if name == "error" {
            return Some(TableRef::Error);
        }
        if let Some((name, _)) = self.containers.get_key_value(name) {
            return Some(TableRef::Container(name));
        }
        let (operation, part) = name.rsplit_once(' ')?;
        let index = self.operations.iter().position(|each| each.named.name == operation)?;
        let part =
            [Part::Query, Part::Request, Part::Response].into_iter().find(|each| each.as_str() == part)?;
        Some(TableRef::Message(index, part))
    }

    /// The path of the Rust type of a table. Containers that the runtime defines have none.
    pub(crate) fn type_path(&self, table: TableRef<'_>) -> Option<String> {
        let record = &self.history.records[self.record(table)?];
        let version = self.version.feature();
        Some(match table {
            TableRef::Message(index, _) => {
                let (group, _) = self.operations[index].generated?;
                format!("{version}::{}::{}", module_name(group), record.name)
            }
            _ => format!("{version}::{}", record.name),
        })
    }

    /// The value list of a field: the name of its enum, and the list.
    pub(crate) fn values(&self, table: TableRef<'_>, wire: &str) -> Option<(&'a str, &'a ValueList)> {
        let record = &self.history.records[self.record(table)?].content;
        match record.field(wire)?.target? {
            Target::Values(index) => {
                Some((&*self.history.values[index].name, &self.history.values[index].content))
            }
            Target::Record(_) => None,
        }
    }

    /// The Rust struct of a table. Containers that the runtime defines have none.
    pub(crate) fn struct_item(&self, table: TableRef<'_>) -> Option<Struct<'a>> {
        Some(struct_item(self.history, self.record(table)?))
    }

    /// The error names of all versions, with their variants.
    pub(crate) fn error_names(&self) -> &'a [(String, String)] {
        &self.history.error_names
    }

    /// The behaviors of all versions, with their variants.
    pub(crate) fn behaviors(&self) -> &'a [(String, String)] {
        &self.history.behaviors
    }

    /// The path of the function of an operation.
    pub(crate) fn function_path(&self, index: usize) -> Option<String> {
        let (group, operation) = self.operations[index].generated?;
        let function = field_name(&operation.name);
        Some(format!("{}::{}::{group}::{function}", self.version.feature(), module_name(group)))
    }

    fn record(&self, table: TableRef<'_>) -> Option<usize> {
        match table {
            TableRef::Error => self.error,
            TableRef::Container(name) => self.records.get(name).copied(),
            TableRef::Message(index, part) => {
                let (_, operation) = self.operations[index].generated?;
                match part {
                    Part::Query => operation.query,
                    Part::Request => operation.request,
                    Part::Response => operation.response,
                }
            }
        }
    }
}
