//! One version, with its operations and containers by name.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::operation::{Operation, Route};
use crate::names::{Names, container_types};
use crate::required::RequiredFields;
use crate::{Field, Message, MessagePart, MessageRef, SpecVersion, Specification};

/// The specification of one version, with all corrections.
#[derive(Debug)]
pub struct Version {
    specification: Specification,
    operations: Vec<Operation>,
    /// The Rust types of containers, computed at the first use.
    types: OnceLock<BTreeMap<String, String>>,
    /// The fields that responses have, computed at the first use.
    required: OnceLock<RequiredFields>,
}

impl Version {
    pub(super) fn new(specification: Specification, names: &Names) -> Self {
        let operations = specification.operations.iter().enumerate().map(|(index, operation)| {
            let (group, name) = names.operation(operation);
            Operation::new(format!("{group}/{name}"), Route::new(operation.method, &operation.path), index)
        });
        let operations = operations.collect();
        Self { specification, operations, types: OnceLock::new(), required: OnceLock::new() }
    }

    /// Its number.
    #[must_use]
    pub fn number(&self) -> SpecVersion {
        self.specification.version
    }

    /// Everything that its page says.
    #[must_use]
    pub fn specification(&self) -> &Specification {
        &self.specification
    }

    /// Its operations, in page order.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter()
    }

    /// An operation by its group and name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.name() == name)
    }

    /// The operation at a path, and the parameters in it. The segments are decoded, and those
    /// before `Payment` or `rest` are left out.
    #[must_use]
    pub fn find(&self, method: &str, path: &[String]) -> Option<(&Operation, BTreeMap<String, String>)> {
        let mut operations = self.operations.iter();
        let operation =
            operations.find(|each| each.route().method.as_str() == method && each.route().fits(path))?;
        Some((operation, operation.route().parameters(path)))
    }

    /// The fields of a request's body, where there is one.
    #[must_use]
    pub fn request(&self, operation: &Operation) -> Option<&[Field]> {
        self.request_message(operation).map(|message| &*message.fields)
    }

    /// A request's body with its printed examples.
    #[must_use]
    pub fn request_message(&self, operation: &Operation) -> Option<&Message> {
        self.specification.operations[operation.index].request.as_ref()
    }

    /// The fields of a response's body, where there is one.
    #[must_use]
    pub fn response(&self, operation: &Operation) -> Option<&[Field]> {
        self.specification.operations[operation.index].response.as_ref().map(|message| &*message.fields)
    }

    /// The name of one of an operation's messages.
    #[must_use]
    pub fn message(&self, operation: &Operation, part: MessagePart) -> MessageRef {
        self.specification.operations[operation.index].message_ref(part)
    }

    /// The query parameters.
    #[must_use]
    pub fn query(&self, operation: &Operation) -> &[Field] {
        &self.specification.operations[operation.index].query
    }

    /// The fields of an error body.
    #[must_use]
    pub fn error(&self) -> &[Field] {
        &self.specification.error.fields
    }

    pub(super) fn required<'a>(&self, versions: impl Iterator<Item = &'a Self>) -> &RequiredFields {
        let specifications = versions.map(|version| &version.specification);
        self.required.get_or_init(|| RequiredFields::lasting(&self.specification, specifications))
    }

    pub(super) fn referred_type(&self, names: &Names, field: &Field) -> Option<&str> {
        let types = self.types.get_or_init(|| container_types(&self.specification, names));
        types.get(field.reference.as_ref()?).map(String::as_str)
    }

    /// The fields of the container that a field refers to; `None` if it does not refer to one.
    #[must_use]
    pub fn referred(&self, field: &Field) -> &[Field] {
        self.specification.referred(field)
    }
}
