//! One version, with its operations and containers by name.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use saferpay_spec::names::Names;
use saferpay_spec::names::container_types;
use saferpay_spec::{Field, Message, SpecVersion, Specification};

use super::{Operation, Route, names};

/// What the page of one version says, fixes included.
#[derive(Debug)]
pub struct Version {
    specification: Specification,
    operations: Vec<Operation>,
    containers: HashMap<String, usize>,
    /// The Rust types of containers, which only help asks for.
    types: OnceLock<BTreeMap<String, String>>,
}

impl Version {
    pub(super) fn new(specification: Specification, names: &Names) -> Self {
        let operations = specification.operations.iter().enumerate().map(|(index, operation)| {
            let (group, name) = names.operation(operation);
            Operation::new(format!("{group}/{name}"), Route::new(&operation.method, &operation.path), index)
        });
        let operations = operations.collect();
        let containers = specification.containers.iter().enumerate();
        let containers = containers.map(|(index, container)| (container.id.clone(), index)).collect();
        Self { specification, operations, containers, types: OnceLock::new() }
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
        let operation = operations.find(|each| each.route().method == method && each.route().fits(path))?;
        Some((operation, operation.route().parameters(path)))
    }

    /// The fields of a request's body, where there is one.
    #[must_use]
    pub fn request(&self, operation: &Operation) -> Option<&[Field]> {
        self.request_message(operation).map(|message| &*message.fields)
    }

    /// A request's body with its printed examples.
    pub(crate) fn request_message(&self, operation: &Operation) -> Option<&Message> {
        self.specification.operations[operation.index].request.as_ref()
    }

    /// The fields of a response's body, where there is one.
    #[must_use]
    pub fn response(&self, operation: &Operation) -> Option<&[Field]> {
        self.specification.operations[operation.index].response.as_ref().map(|message| &*message.fields)
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

    /// The Rust type of the container that a field refers to, by which texts name it.
    #[must_use]
    pub fn referred_type(&self, field: &Field) -> Option<&str> {
        let types = self.types.get_or_init(|| container_types(&self.specification, &names()));
        types.get(field.reference.as_ref()?).map(String::as_str)
    }

    /// The fields of the container that a field refers to; none where it refers to none.
    #[must_use]
    pub fn referred(&self, field: &Field) -> &[Field] {
        let index = field.reference.as_ref().and_then(|id| self.containers.get(id));
        index.map_or(&[], |index| &self.specification.containers[*index].fields)
    }
}
