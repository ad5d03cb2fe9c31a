//! Everything that one page states: the content of a version file.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Field, SpecVersion};

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
    pub method: String,
    /// The path, with its parameters in square brackets.
    pub path: String,
    /// The parameters in the path, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path_parameters: Vec<String>,
    /// The title of its section.
    pub title: String,
    /// The chapter that it stands in.
    pub chapter: String,
    /// The id of its section on the page.
    pub anchor: String,
    /// The note on the licence that it needs.
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
    /// The method and the path, as the facts name it: `POST /Payment/v1/Transaction/Capture`.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
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

/// A body: its fields, and the examples printed beside them.
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
    Json(Value),
    /// The text of a body that is no JSON.
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
    /// Every list of fields with its owner as the facts name it.
    pub fn tables(&self) -> impl Iterator<Item = (String, &[Field])> {
        let operations = self.operations.iter().flat_map(|operation| {
            let named = |part: &str| format!("{} {} {part}", operation.method, operation.path);
            let query = (!operation.query.is_empty()).then(|| (named("query"), &*operation.query));
            let request = operation.request.as_ref().map(|message| (named("request"), &*message.fields));
            let response = operation.response.as_ref().map(|message| (named("response"), &*message.fields));
            [query, request, response].into_iter().flatten()
        });
        let containers = self.containers.iter().map(|container| (container.id.clone(), &*container.fields));
        std::iter::once(("error".to_owned(), &*self.error.fields)).chain(operations).chain(containers)
    }

    /// One list of fields, by its owner as the facts name it.
    pub fn table_mut(&mut self, owner: &str) -> Option<&mut Vec<Field>> {
        if owner == "error" {
            return Some(&mut self.error.fields);
        }
        if let Some(container) = self.containers.iter_mut().find(|container| container.id == owner) {
            return Some(&mut container.fields);
        }
        let (operation, part) = owner.rsplit_once(' ')?;
        let (method, path) = operation.split_once(' ')?;
        let operation = self
            .operations
            .iter_mut()
            .find(|operation| operation.method == method && operation.path == path)?;
        match part {
            "query" => Some(&mut operation.query),
            "request" => Some(&mut operation.request.as_mut()?.fields),
            "response" => Some(&mut operation.response.as_mut()?.fields),
            _ => None,
        }
    }
}
