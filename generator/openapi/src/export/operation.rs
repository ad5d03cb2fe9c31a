//! Paths and operations.

use serde_json::{Map, Value, json};

use super::Writer;
use crate::{Described, extension};
use saferpay_spec::{Example, Message, MessagePart, Operation, Specification};

impl Writer<'_> {
    /// All paths, in page order.
    pub(super) fn paths(&self, specification: &Specification) -> Value {
        let mut paths: Map<String, Value> = Map::new();
        for operation in &specification.operations {
            let path = operation.path.replace('[', "{").replace(']', "}");
            let written = self.operation(specification, operation);
            let methods = paths.entry(path).or_insert_with(|| json!({}));
            methods[operation.method.as_str().to_lowercase()] = written;
        }
        paths.into()
    }

    /// The id of the operation, with which the names of its messages start: `PaymentPageInitialize`.
    pub(crate) fn operation_name(&self, operation: &Operation) -> String {
        let (group, name) = self.names.operation(operation);
        format!("{group}{name}")
    }

    fn operation(&self, specification: &Specification, operation: &Operation) -> Value {
        let (group, name) = self.names.operation(operation);
        let mut written = Map::new();
        let mut insert = |key: &str, value: Value| written.insert(key.to_owned(), value);
        insert("operationId", format!("{group}_{name}").into());
        insert("summary", operation.title.clone().into());
        if let Some(text) = (self.describe)(Described::Operation(&format!("{group}/{name}"))) {
            insert("description", text.into());
        }
        insert("tags", json!([group]));
        insert("externalDocs", json!({ "url": address(self, operation) }));
        insert(extension::CHAPTER, operation.chapter.clone().into());
        if let Some(license) = &operation.license {
            insert(extension::LICENSE, license.clone().into());
        }
        if let Some(deprecated) = &operation.deprecated {
            insert("deprecated", true.into());
            insert(extension::DEPRECATED, json!(deprecated));
        }
        let parameters = self.parameters(specification, operation);
        if !parameters.is_empty() {
            insert("parameters", parameters.into());
        }
        let message = format!("{}{{}}", self.operation_name(operation));
        if let Some(request) = &operation.request {
            let content = self.content(&message.replace("{}", "Request"), request);
            insert("requestBody", json!({ "required": true, "content": content }));
        }
        insert("responses", self.responses(specification, operation, &message.replace("{}", "Response")));
        written.into()
    }

    fn parameters(&self, specification: &Specification, operation: &Operation) -> Vec<Value> {
        let path = operation.path_parameters.iter().map(
            |name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }),
        );
        let table = operation.message_ref(MessagePart::Query).into();
        let query = operation.query.iter().map(|field| {
            let required = field.presence == saferpay_spec::Presence::Mandatory;
            let schema = self.field(&table, field);
            json!({ "name": field.name, "in": "query", "required": required, "schema": schema })
        });
        let of_management = operation.path.starts_with("/rest/");
        let headers = specification
            .headers
            .iter()
            .filter(|_| of_management)
            .map(|header| json!({ "$ref": format!("#/components/parameters/{}", header.name) }));
        path.chain(query).chain(headers).collect()
    }

    fn responses(&self, specification: &Specification, operation: &Operation, name: &str) -> Value {
        let mut responses = Map::new();
        for status in &specification.statuses {
            let response = if *status != 200 {
                json!({ "$ref": "#/components/responses/Error" })
            } else if let Some(message) = &operation.response {
                json!({ "description": "Success.", "content": self.content(name, message) })
            } else {
                json!({ "description": "Success; there is no body." })
            };
            responses.insert(status.to_string(), response);
        }
        responses.into()
    }

    fn content(&self, schema: &str, message: &Message) -> Value {
        let mut media = json!({ "schema": { "$ref": format!("{}{schema}", self.schemas) } });
        insert_examples(&mut media, &message.examples);
        json!({ "application/json": media })
    }
}

/// The examples of a body, numbered in page order.
///
/// A single example is not numbered: every generator can read that, and openapi-generator warns about
/// numbered examples that are not references.
pub(super) fn insert_examples(media: &mut Value, examples: &[Example]) {
    if let [Example::Json(value)] = examples {
        media["example"] = value.clone();
        return;
    }
    if examples.is_empty() {
        return;
    }
    let numbered = examples.iter().enumerate().map(|(index, example)| {
        let example = match example {
            Example::Json(value) => json!({ "value": value }),
            Example::NotJson(text) => json!({ "value": text, extension::NOT_JSON: true }),
        };
        ((index + 1).to_string(), example)
    });
    media["examples"] = numbered.collect::<Map<String, Value>>().into();
}

/// The section of the published page, as a percent-encoded address.
fn address(writer: &Writer<'_>, operation: &Operation) -> String {
    writer.version.page(&operation.anchor).replace('[', "%5B").replace(']', "%5D")
}
