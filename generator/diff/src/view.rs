//! One version of the specification, by the names of the Rust types of its tables.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::model::{Body, NamedEndpoint, Owner, Subject};
use crate::occurrences::{Occurrence, Occurrences};
use saferpay_history::code_model::{Field as StructField, struct_field};
use saferpay_history::names::{field_name, module_name};
use saferpay_history::{History, NamedOperation, Target, ValueList, VersionModule};
use saferpay_spec::names::container_name;
use saferpay_spec::{Field, MessagePart, SpecVersion, Specification, TableRef};

/// A table of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table<'a> {
    /// The body of an error.
    Error,
    /// A message of the operation at this index.
    Message(usize, MessagePart),
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
    /// Where its messages contain each container, once something asks for it.
    occurrences: OnceLock<Occurrences>,
}

/// An operation of one version.
pub(crate) struct ViewOperation<'a> {
    /// Its name in reports, and its endpoint.
    pub(crate) named: NamedEndpoint,
    /// What the specification states.
    pub(crate) published: &'a saferpay_spec::Operation,
    /// What the generated code has: the group and the operation.
    pub(crate) generated: Option<(&'a str, &'a NamedOperation)>,
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
            let name = match module.by_table.get(&TableRef::Container(container.id.clone())) {
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
            let named = NamedEndpoint { name, method: published.method, path: published.path.clone() };
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
            error: module.by_table.get(&TableRef::Error).copied(),
            occurrences: OnceLock::new(),
        }
    }

    /// The fields of a table; none where the version does not have it.
    pub(crate) fn fields(&self, table: Table<'_>) -> &'a [Field] {
        match table {
            Table::Error => &self.specification.error.fields,
            Table::Container(name) => self.containers.get(name).copied().unwrap_or_default(),
            Table::Message(index, part) => {
                let operation = self.operations[index].published;
                let message = match part {
                    MessagePart::Query => return &operation.query,
                    MessagePart::Request => &operation.request,
                    MessagePart::Response => &operation.response,
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
    pub(crate) fn has_message(&self, index: usize, part: MessagePart) -> bool {
        let operation = self.operations[index].published;
        match part {
            MessagePart::Query => true,
            MessagePart::Request => operation.request.is_some(),
            MessagePart::Response => operation.response.is_some(),
        }
    }

    /// Where its messages contain each container.
    pub(crate) fn occurrences(&self) -> &Occurrences {
        self.occurrences.get_or_init(|| {
            let mut found = Occurrences::default();
            for operation in 0..self.operations.len() {
                for part in MessagePart::ALL {
                    let root = Occurrence::root(Some(operation), part.into());
                    self.walk(Table::Message(operation, part), &root, &mut Vec::new(), &mut found);
                }
            }
            self.walk(Table::Error, &Occurrence::root(None, Body::Error), &mut Vec::new(), &mut found);
            found
        })
    }

    fn walk<'v>(
        &'v self,
        table: Table<'_>,
        at: &Occurrence,
        inside: &mut Vec<&'v str>,
        found: &mut Occurrences,
    ) {
        for field in self.fields(table) {
            let Some(target) = self.target(field).filter(|target| !inside.contains(target)) else { continue };
            let below = at.below(&field.name);
            found.add(target, &below);
            inside.push(target);
            self.walk(Table::Container(target), &below, inside, found);
            inside.pop();
        }
    }

    /// Where its messages contain a table.
    pub(crate) fn places_of(&self, table: Table<'_>) -> Vec<Occurrence> {
        match table {
            Table::Container(name) => self.occurrences().of(name).to_vec(),
            Table::Message(operation, part) => vec![Occurrence::root(Some(operation), part.into())],
            Table::Error => vec![Occurrence::root(None, Body::Error)],
        }
    }

    /// The Rust item of a field: `v1_53::Payer::ip_address`.
    pub(crate) fn field_item(&self, table: Table<'_>, wire: &str) -> Option<String> {
        let name = self.struct_field(table, wire)?.name;
        Some(format!("{}::{name}", self.type_path(table)?))
    }

    /// A field of a table.
    pub(crate) fn field(&self, table: Table<'_>, name: &str) -> Option<&'a Field> {
        self.fields(table).iter().find(|field| field.name == name)
    }

    /// The container that a field refers to, by its Rust type.
    pub(crate) fn target(&self, field: &Field) -> Option<&str> {
        self.types.get(field.reference.as_deref()?).map(String::as_str)
    }

    /// The anchor of a table on the published page.
    pub(crate) fn anchor(&self, table: Table<'_>) -> Option<String> {
        match table {
            Table::Error => None,
            Table::Message(index, _) => Some(self.operations[index].published.anchor.clone()),
            Table::Container(name) => self.container_ids(name).next(),
        }
    }

    /// The ids of the containers with a Rust type.
    pub(crate) fn container_ids(&self, name: &str) -> impl Iterator<Item = String> {
        self.types.iter().filter(move |(_, each)| *each == name).map(|(id, _)| (*id).to_owned())
    }

    /// The containers, by their Rust types.
    pub(crate) fn containers(&self) -> impl Iterator<Item = &str> {
        self.containers.keys().map(String::as_str)
    }

    /// Whether the version has a container with this Rust type.
    pub(crate) fn has_container(&self, name: &str) -> bool {
        self.containers.contains_key(name)
    }

    /// A subject, by the name that reports use.
    pub(crate) fn subject(&self, table: Table<'_>, member: Option<&str>) -> Subject {
        let owner = match table {
            Table::Error => Owner::Error,
            Table::Container(name) => Owner::Container { name: name.to_owned() },
            Table::Message(index, part) => {
                Owner::Message { operation: self.operations[index].named.clone(), part }
            }
        };
        Subject::new(owner, member)
    }

    /// The table with the name that reports use.
    pub(crate) fn table(&self, name: &str) -> Option<Table<'_>> {
        if name == "error" {
            return Some(Table::Error);
        }
        if let Some((name, _)) = self.containers.get_key_value(name) {
            return Some(Table::Container(name));
        }
        let (operation, part) = name.rsplit_once(' ')?;
        let index = self.operations.iter().position(|each| each.named.name == operation)?;
        Some(Table::Message(index, part.parse().ok()?))
    }

    /// The path of the Rust type of a table. Containers that the runtime defines have none.
    pub(crate) fn type_path(&self, table: Table<'_>) -> Option<String> {
        let record = &self.history.records[self.record(table)?];
        let version = self.version.feature();
        Some(match table {
            Table::Message(index, _) => {
                let (group, _) = self.operations[index].generated?;
                format!("{version}::{}::{}", module_name(group), record.name)
            }
            _ => format!("{version}::{}", record.name),
        })
    }

    /// The value list of a field: the name of its enum, and the list.
    pub(crate) fn values(&self, table: Table<'_>, wire: &str) -> Option<(&'a str, &'a ValueList)> {
        let record = &self.history.records[self.record(table)?].content;
        match record.field(wire)?.target? {
            Target::Values(index) => {
                Some((&*self.history.values[index].name, &self.history.values[index].content))
            }
            Target::Record(_) => None,
        }
    }

    /// A field of the Rust struct of a table. Containers that the runtime defines have none.
    pub(crate) fn struct_field(&self, table: Table<'_>, wire: &str) -> Option<StructField<'a>> {
        struct_field(self.history, self.record(table)?, wire)
    }

    /// All fields of the Rust struct of a table.
    pub(crate) fn struct_fields(&self, table: Table<'_>) -> Vec<StructField<'a>> {
        let Some(record) = self.record(table) else { return Vec::new() };
        let fields = &self.history.records[record].content.fields;
        fields.iter().filter_map(|field| struct_field(self.history, record, &field.wire)).collect()
    }

    /// The history that the version belongs to.
    pub(crate) fn history(&self) -> &'a History {
        self.history
    }

    /// The field at a path from a table, with the table that it is in.
    pub(crate) fn field_at(&self, table: Table<'_>, path: &str) -> Option<(Table<'_>, &'a Field)> {
        let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let field = self.field(table, first)?;
        match rest {
            Some(rest) => self.field_at(Table::Container(self.target(field)?), rest),
            None => Some((self.same(table)?, field)),
        }
    }

    /// The same table, with the life of the version.
    fn same(&self, table: Table<'_>) -> Option<Table<'_>> {
        Some(match table {
            Table::Error => Table::Error,
            Table::Message(operation, part) => Table::Message(operation, part),
            Table::Container(name) => Table::Container(self.containers.get_key_value(name)?.0),
        })
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

    fn record(&self, table: Table<'_>) -> Option<usize> {
        match table {
            Table::Error => self.error,
            Table::Container(name) => self.records.get(name).copied(),
            Table::Message(index, part) => {
                let (_, operation) = self.operations[index].generated?;
                match part {
                    MessagePart::Query => operation.query,
                    MessagePart::Request => operation.request,
                    MessagePart::Response => operation.response,
                }
            }
        }
    }
}
