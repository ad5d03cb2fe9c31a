//! Documents as ASP.NET writes them.

use serde_json::{Map, Value, json};

/// Rewrites a document of this project (OpenAPI 3.0) as a framework would have written it: dotted names,
/// references wrapped in `allOf`, `nullable`, inline enums, numbers with a format, the same body in several
/// media types, and none of our extensions.
#[must_use]
pub fn in_its_manner(document: &Value) -> Value {
    let mut written = document.clone();
    let schemas = written["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let records = schemas.iter().map(|(name, schema)| (dotted(name), record(schema)));
    let records: Map<String, Value> = records.collect();
    written["openapi"] = "3.0.1".into();
    written["info"] =
        json!({ "title": "API", "version": format!("v{}", text(&document["info"]["version"])) });
    written["paths"] = paths(document);
    written["components"] = json!({ "schemas": records });
    written
}

/// `Saferpay.Payment.Models.Data.Phone` for `Payment_Models_Data_Phone`.
#[must_use]
pub fn dotted(name: &str) -> String {
    format!("Saferpay.{}", name.replace('_', "."))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn record(schema: &Value) -> Value {
    let required = schema.get("required").cloned();
    let is_required = |name: &String| {
        let names = required.as_ref().and_then(Value::as_array).into_iter().flatten();
        names.into_iter().any(|required| required == name)
    };
    let properties = schema["properties"].as_object().into_iter().flatten();
    let properties: Map<String, Value> =
        properties.map(|(name, schema)| (name.clone(), property(schema, !is_required(name)))).collect();
    let mut record = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if let Some(required) = required {
        record["required"] = required;
    }
    record
}

fn property(schema: &Value, is_nullable: bool) -> Value {
    let mut written = Map::new();
    for (key, value) in schema.as_object().into_iter().flatten() {
        match (&**key, value) {
            ("$ref", reference) => {
                written.insert("allOf".to_owned(), json!([{ "$ref": renamed(reference) }]));
            }
            ("allOf", wrapped) => {
                written.insert("allOf".to_owned(), json!([{ "$ref": renamed(&wrapped[0]["$ref"]) }]));
            }
            ("items", items) if items.get("$ref").is_some() => {
                written.insert("items".to_owned(), json!({ "$ref": renamed(&items["$ref"]) }));
            }
            ("x-saferpay-constraints", constraints) if constraints.to_string().contains("Base64") => {
                written.insert("format".to_owned(), "byte".into());
            }
            ("example", _) => {}
            (key, _) if key.starts_with("x-") => {}
            (key, value) => {
                written.insert(key.to_owned(), value.clone());
            }
        }
    }
    let values = schema.get("x-extensible-enum");
    match (written.get("type").map(text), values) {
        (Some("integer"), _) => _ = written.insert("format".to_owned(), "int32".into()),
        (Some("number"), _) => _ = written.insert("format".to_owned(), "double".into()),
        (Some("array"), Some(values)) => written["items"]["enum"] = values.clone(),
        (_, Some(values)) => _ = written.insert("enum".to_owned(), values.clone()),
        _ => {}
    }
    if is_nullable {
        written.insert("nullable".to_owned(), true.into());
    }
    written.into()
}

fn renamed(reference: &Value) -> String {
    let name = text(reference).rsplit('/').next().unwrap_or_default();
    format!("#/components/schemas/{}", dotted(name))
}

fn paths(document: &Value) -> Value {
    let mut written = Map::new();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        let operations = methods.as_object().into_iter().flatten();
        let operations: Map<String, Value> = operations
            .map(|(method, operation)| (method.clone(), self::operation(document, operation)))
            .collect();
        written.insert(format!("/api{}", path.replace("Id}", "_id}")), operations.into());
    }
    written.into()
}

fn operation(document: &Value, operation: &Value) -> Value {
    let body = |content: &Value| {
        let schema = json!({ "$ref": renamed(&content["application/json"]["schema"]["$ref"]) });
        json!({ "application/json": { "schema": schema }, "text/json": { "schema": schema } })
    };
    let mut written = json!({ "tags": operation["tags"], "summary": "Some words." });
    let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let parameters: Vec<Value> = parameters.map(|parameter| self::parameter(document, parameter)).collect();
    if !parameters.is_empty() {
        written["parameters"] = parameters.into();
    }
    if let Some(request) = operation.get("requestBody") {
        written["requestBody"] = json!({ "content": body(&request["content"]) });
    }
    if operation.get("deprecated").is_some() {
        written["deprecated"] = true.into();
    }
    let responses = operation["responses"].as_object().into_iter().flatten();
    let responses: Map<String, Value> = responses
        .map(|(status, response)| {
            let response = match response.get("$ref") {
                Some(_) => &document["components"]["responses"]["Error"],
                None => response,
            };
            let mut answer = json!({ "description": "Words." });
            if let Some(content) = response.get("content") {
                answer["content"] = body(content);
            }
            (status.clone(), answer)
        })
        .collect();
    written["responses"] = responses.into();
    written
}

fn parameter(document: &Value, parameter: &Value) -> Value {
    let shared = parameter
        .get("$ref")
        .map(text)
        .and_then(|reference| document.pointer(reference.trim_start_matches('#')));
    let mut written = shared.unwrap_or(parameter).clone();
    written["schema"] = property(&written["schema"], false);
    if written["in"] == "path" {
        written["name"] = text(&written["name"]).replace("Id", "_id").into();
    }
    if let Some(parameter) = written.as_object_mut() {
        parameter.retain(|key, _| !key.starts_with("x-") && key != "description");
    }
    written
}
