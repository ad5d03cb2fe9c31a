//! Writes a version as an OpenAPI document.

mod operation;
mod rules;
pub(super) mod schema;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Describe, Dialect, extension};
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{Header, MessagePart, SpecVersion, Specification, TableRef};

/// The inputs of a document.
pub(super) struct Writer<'a> {
    pub(super) dialect: Dialect,
    pub(super) version: SpecVersion,
    pub(super) names: &'a Names,
    pub(super) required: &'a RequiredFields,
    pub(super) describe: Describe<'a>,
    /// The containers that the version describes.
    pub(super) ids: BTreeSet<&'a str>,
    /// The prefix of references to schemas: `#/components/schemas/`.
    pub(super) schemas: &'static str,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        specification: &'a Specification,
        names: &'a Names,
        required: &'a RequiredFields,
        describe: Describe<'a>,
        dialect: Dialect,
        schemas: &'static str,
    ) -> Self {
        let ids = specification.containers.iter().map(|container| container.id.as_str()).collect();
        Self { dialect, version: specification.version, names, required, describe, ids, schemas }
    }
}

/// Writes a version as an OpenAPI document.
///
/// Operations and groups have the names of the crate, schemas the published ids of the containers.
/// `required` says which fields a schema requires, and `describe` provides the descriptions.
#[must_use]
pub fn export(
    specification: &Specification,
    names: &Names,
    required: &RequiredFields,
    describe: Describe<'_>,
    dialect: Dialect,
) -> Value {
    let writer = Writer::new(specification, names, required, describe, dialect, "#/components/schemas/");
    let mut document = Map::new();
    document.insert("openapi".to_owned(), dialect.number().into());
    document.insert("info".to_owned(), info(specification));
    document.insert("servers".to_owned(), servers());
    document.insert("security".to_owned(), security(dialect));
    document.insert("tags".to_owned(), tags(specification, names));
    document.insert("paths".to_owned(), writer.paths(specification));
    document.insert("components".to_owned(), components(specification, &writer));
    Value::Object(document)
}

fn info(specification: &Specification) -> Value {
    json!({
        "title": "Saferpay JSON API and Management API",
        "version": specification.version.to_string(),
        "description": "Generated from the facts that Saferpay publishes for this SpecVersion. \
            Lists of values are open: an answer can hold one that is not listed.",
        extension::VERSION: {
            "statuses": specification.statuses,
            "behaviors": specification.behaviors,
            "errorNames": specification.error_names,
        },
    })
}

fn servers() -> Value {
    json!([
        { "url": "https://www.saferpay.com/api", "description": "Production" },
        { "url": "https://test.saferpay.com/api", "description": "Test" },
    ])
}

/// A user name and password, or a client certificate, but not both.
fn security(dialect: Dialect) -> Value {
    match dialect {
        Dialect::V3_0 => json!([{ "basic": [] }]),
        Dialect::V3_1 => json!([{ "basic": [] }, { "certificate": [] }]),
    }
}

fn security_schemes(dialect: Dialect) -> Value {
    let basic = json!({
        "type": "http",
        "scheme": "basic",
        "description": "User name and password of an API user.",
    });
    match dialect {
        Dialect::V3_0 => json!({ "basic": basic }),
        Dialect::V3_1 => json!({
            "basic": basic,
            "certificate": { "type": "mutualTLS", "description": "Client certificate of an API user." },
        }),
    }
}

fn tags(specification: &Specification, names: &Names) -> Value {
    let mut groups: Vec<String> = Vec::new();
    for operation in &specification.operations {
        let (group, _) = names.operation(operation);
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups.into_iter().map(|group| json!({ "name": group })).collect()
}

fn components(specification: &Specification, writer: &Writer<'_>) -> Value {
    let mut schemas = Map::new();
    let mut error = writer.record(&TableRef::Error, &specification.error.fields);
    if let Some(name) = error.pointer_mut("/properties/ErrorName").and_then(Value::as_object_mut) {
        // The page lists them in a separate table.
        name.entry(extension::VALUES).or_insert_with(|| specification.error_names.clone().into());
    }
    schemas.insert("Error".to_owned(), error);
    for operation in &specification.operations {
        let name = writer.operation_name(operation);
        if let Some(request) = &operation.request {
            let schema = writer.record(&operation.message_ref(MessagePart::Request).into(), &request.fields);
            schemas.insert(format!("{name}Request"), schema);
        }
        if let Some(response) = &operation.response {
            let schema =
                writer.record(&operation.message_ref(MessagePart::Response).into(), &response.fields);
            schemas.insert(format!("{name}Response"), schema);
        }
    }
    for container in &specification.containers {
        let table = TableRef::Container(container.id.clone());
        schemas.insert(container.id.clone(), writer.record(&table, &container.fields));
    }
    let mut components = Map::new();
    components.insert("schemas".to_owned(), schemas.into());
    if !specification.headers.is_empty() {
        let headers = specification.headers.iter();
        let parameters: Map<String, Value> =
            headers.map(|header| (header.name.clone(), parameter(header, specification.version))).collect();
        components.insert("parameters".to_owned(), parameters.into());
    }
    let mut response = json!({
        "description": "The request failed; the body says why.",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
    });
    operation::insert_examples(&mut response["content"]["application/json"], &specification.error.examples);
    components.insert("responses".to_owned(), json!({ "Error": response }));
    components.insert("securitySchemes".to_owned(), security_schemes(writer.dialect));
    components.into()
}

/// A header of the Management API. A header with a version gets the version of the document, not the
/// example of the page.
fn parameter(header: &Header, version: SpecVersion) -> Value {
    let is_version = header.value.parse::<SpecVersion>().is_ok();
    let mut schema = json!({ "type": "string" });
    if is_version {
        schema["default"] = version.to_string().into();
    }
    json!({
        "name": header.name,
        "in": "header",
        "required": true,
        "description": if is_version { "The SpecVersion of the request." } else { "The ID of this request." },
        "schema": schema,
        extension::HEADER: header.value,
    })
}
