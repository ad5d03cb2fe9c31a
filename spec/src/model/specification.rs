//! Everything that one page states: the content of a version file.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Field, MessagePart, MessageRef, Method, OperationRef, SpecVersion, TableRef};

/// The request specification of one SpecVersion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Specification {
    /// The SpecVersion, as the page names itself.
    pub version: SpecVersion,
    /// The HTTP statuses, in page order.
    pub statuses: Vec<u16>,
    /// What an error can ask for, in page order.
    pub behaviors: Vec<String>,
    /// The error names, in page order.
    pub error_names: Vec<String>,
    /// The body of an error.
    pub error: Message,
    /// The additional headers of the Management API.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
    /// The operations, in page order.
    pub operations: Vec<Operation>,
    /// The containers, in page order.
    pub containers: Vec<Container>,
}

/// One operation: a method on a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in square brackets.
    pub path: String,
    /// The parameters in the path, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path_parameters: Vec<String>,
    /// The title of its section.
    pub title: String,
    /// The chapter that contains it.
    pub chapter: String,
    /// The id of its section on the page.
    pub anchor: String,
    /// The note on the license that it needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// Since when it is deprecated, and what replaces it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The query parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<Field>,
    /// The request, where it has a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Message>,
    /// The response, where it has a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Message>,
}

impl Operation {
    /// Its method and path.
    #[must_use]
    pub fn reference(&self) -> OperationRef {
        OperationRef { method: self.method, path: self.path.clone() }
    }

    /// The method and the path, as the facts name it: `POST /Payment/v1/Transaction/Capture`.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The name of one of its messages.
    #[must_use]
    pub fn message_ref(&self, part: MessagePart) -> MessageRef {
        self.reference().message(part)
    }

    /// Whether a reference means this operation.
    #[must_use]
    pub fn is(&self, reference: &OperationRef) -> bool {
        self.method == reference.method && self.path == reference.path
    }

    /// The fields of one of its messages; none where it has no such message. A query may be empty.
    #[must_use]
    pub fn fields(&self, part: MessagePart) -> Option<&[Field]> {
        match part {
            MessagePart::Query => Some(&self.query),
            MessagePart::Request => self.request.as_ref().map(|message| &*message.fields),
            MessagePart::Response => self.response.as_ref().map(|message| &*message.fields),
        }
    }
}

/// The end that is announced for an operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// The version that deprecated it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<SpecVersion>,
    /// The path, or the name, of what replaces it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<String>,
}

/// A body: its fields, and its printed examples.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The fields, in page order.
    pub fields: Vec<Field>,
    /// The printed examples, in page order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
}

/// A printed example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Example {
    /// A body in JSON.
    Json(#[serde(deserialize_with = "crate::json::unique")] Value),
    /// The text of a body that is not JSON.
    NotJson(String),
}

/// A named group of fields that others refer to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Container {
    /// The published id.
    pub id: String,
    /// The fields, in page order.
    pub fields: Vec<Field>,
}

/// An additional HTTP header of the Management API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The header's name.
    pub name: String,
    /// What its value must be: a version, or a constraint.
    pub value: String,
}

impl Specification {
    /// Every list of fields with its name. Queries without parameters are left out.
    pub fn tables(&self) -> impl Iterator<Item = (TableRef, &[Field])> {
        let messages = self.operations.iter().flat_map(|operation| {
            MessagePart::ALL.into_iter().filter_map(move |part| {
                let fields = operation.fields(part)?;
                let is_table = part != MessagePart::Query || !fields.is_empty();
                is_table.then(|| (operation.message_ref(part).into(), fields))
            })
        });
        let containers = self
            .containers
            .iter()
            .map(|container| (TableRef::Container(container.id.clone()), &*container.fields));
        std::iter::once((TableRef::Error, &*self.error.fields)).chain(messages).chain(containers)
    }

    /// One list of fields.
    #[must_use]
    pub fn table(&self, table: &TableRef) -> Option<&[Field]> {
        match table {
            TableRef::Error => Some(&self.error.fields),
            TableRef::Container(id) => self.container(id).map(|container| &*container.fields),
            TableRef::Message(message) => self.operation(&message.operation)?.fields(message.part),
        }
    }

    /// One list of fields, to change it.
    pub fn table_mut(&mut self, table: &TableRef) -> Option<&mut Vec<Field>> {
        let message = match table {
            TableRef::Error => return Some(&mut self.error.fields),
            TableRef::Container(id) => {
                let container = self.containers.iter_mut().find(|container| container.id == *id)?;
                return Some(&mut container.fields);
            }
            TableRef::Message(message) => message,
        };
        let operation = self.operations.iter_mut().find(|operation| operation.is(&message.operation))?;
        match message.part {
            MessagePart::Query => Some(&mut operation.query),
            MessagePart::Request => Some(&mut operation.request.as_mut()?.fields),
            MessagePart::Response => Some(&mut operation.response.as_mut()?.fields),
        }
    }

    /// An operation by its method and path.
    #[must_use]
    pub fn operation(&self, reference: &OperationRef) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.is(reference))
    }

    /// A container by its id.
    #[must_use]
    pub fn container(&self, id: &str) -> Option<&Container> {
        self.containers.iter().find(|container| container.id == id)
    }

    /// The ids of the containers that fields refer to, directly or through others.
    #[must_use]
    pub fn reached<'a>(&'a self, fields: &'a [Field]) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![fields];
        while let Some(fields) = waiting.pop() {
            for field in fields {
                if let Some(id) = field.reference.as_deref()
                    && reached.insert(id)
                {
                    waiting.push(self.referred(field));
                }
            }
        }
        reached
    }

    /// The fields of the container that a field refers to; none where it refers to none.
    #[must_use]
    pub fn referred(&self, field: &Field) -> &[Field] {
        let container = field.reference.as_deref().and_then(|id| self.container(id));
        container.map_or(&[], |container| &container.fields)
    }
}
