//! OpenAPI documents can be written and read without a loss, and parts that a page cannot express are
//! reported.

use pipeline::tree::{Vendored, files_in, vendored, workspace};
use programs::saferpay;
use saferpay_openapi::{Dialect, export, json_schema, read};
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{CharacterClass, Constraint, Kind, MessagePart, Presence, Specification, render};
use serde_json::{Value, json};
use vendored::each_fourth;

fn names() -> &'static Names {
    &vendored::inputs().names
}

/// The fields that no later version loosens.
fn required(specification: &Specification) -> RequiredFields {
    RequiredFields::lasting(specification, vendored().iter().map(|version| &version.specification))
}

fn document(specification: &Specification, dialect: Dialect) -> Value {
    export(specification, names(), &required(specification), &|_| None, dialect)
}

#[test]
fn versions_are_the_same_after_export_and_import_in_both_dialects() {
    are_the_same_after_export_and_import(each_fourth(vendored()));
}

#[test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
fn every_version_is_the_same_after_export_and_import_in_both_dialects() {
    are_the_same_after_export_and_import(vendored().iter());
}

fn are_the_same_after_export_and_import(versions: impl Iterator<Item = &'static Vendored>) {
    for Vendored { name, text, specification } in versions {
        for dialect in [Dialect::V3_0, Dialect::V3_1] {
            let written = document(specification, dialect).to_string();
            let back = read(name, &written, None).unwrap_or_else(|problems| panic!("{name}: {problems}"));
            let back = render(&back);
            if back != *text {
                let (line, (found, expected)) = back
                    .lines()
                    .zip(text.lines())
                    .enumerate()
                    .find(|(_, (found, expected))| found != expected)
                    .unwrap_or((0, ("the end", "more")));
                panic!("{name}, {dialect:?}, line {}:\n{found}\n{expected}", line + 1);
            }
        }
    }
}

#[test]
fn the_documents_of_all_versions_equal_the_printed_ones() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().display().to_string();
    let _ = saferpay(&workspace(), &["openapi", "--all", &path]).succeeded();
    let files = files_in(folder.path());
    assert_eq!(files.len(), 2 * vendored().len());
    for dialect in ["3.0", "3.1"] {
        let printed = saferpay(&workspace(), &["openapi", "1.40", "--openapi", dialect]).succeeded().out;
        assert_eq!(String::from_utf8_lossy(&files[&format!("1.40-{dialect}.json")]), printed);
    }
}

/// A document as ASP.NET writes one.
fn foreign() -> Value {
    json!({
        "openapi": "3.0.1",
        "info": { "title": "Saferpay", "version": "v1.54" },
        "paths": {
            "/api/Payment/v1/Transaction/Capture": {
                "post": {
                    "tags": ["Transaction"],
                    "summary": "Some words.",
                    "requestBody": { "content": {
                        "application/json": { "schema": { "$ref": "#/components/schemas/Payment.Models.CaptureRequest" } },
                        "text/json": { "schema": { "$ref": "#/components/schemas/Payment.Models.CaptureRequest" } }
                    } },
                    "responses": {
                        "200": { "description": "OK", "content": { "application/json": { "schema": {
                            "$ref": "#/components/schemas/Payment.Models.CaptureResponse" } } } },
                        "402": { "description": "Failed", "content": { "application/json": { "schema": {
                            "$ref": "#/components/schemas/Common.ErrorMessage" } } } }
                    }
                }
            }
        },
        "components": { "schemas": {
            "Common.ErrorMessage": { "type": "object", "required": ["ErrorName"], "properties": {
                "ErrorName": { "enum": ["TOKEN_INVALID", "AMOUNT_INVALID"], "type": "string" },
                "Behavior": { "enum": ["RETRY"], "type": "string" }
            }, "additionalProperties": false },
            "Payment.Models.CaptureRequest": { "type": "object", "required": ["Amount"], "properties": {
                "Amount": { "allOf": [{ "$ref": "#/components/schemas/Saferpay.Common.Models.Data.Amount" }],
                    "description": "Words.", "nullable": true },
                "Parts": { "type": "array", "nullable": true,
                    "items": { "$ref": "#/components/schemas/Saferpay.Common.Models.Data.Amount" } },
                "Note": { "type": "string", "nullable": true, "minLength": 1, "maxLength": 50,
                    "pattern": "^[a-zA-Z0-9]{1,50}$" },
                "Mode": { "$ref": "#/components/schemas/CaptureMode" }
            }, "additionalProperties": false },
            "CaptureMode": { "enum": ["FULL", "PART"], "type": "string" },
            "Payment.Models.CaptureResponse": { "type": "object", "properties": {
                "Date": { "type": "string", "format": "date-time" },
                "Count": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 9 },
                "Id": { "type": "string", "format": "uuid" },
                "Rate": { "type": "number", "format": "double" }
            } },
            "Saferpay.Common.Models.Data.Amount": { "type": "object", "properties": {
                "Value": { "type": "string" } } }
        } }
    })
}

fn newest() -> &'static Specification {
    &vendored().iter().max_by_key(|vendored| vendored.specification.version).unwrap().specification
}

/// A neighboring version whose container has the ID at the end of the dotted name of the document.
fn neighbor() -> Specification {
    let mut neighbor = newest().clone();
    "Common_Models_Data_Amount".clone_into(&mut neighbor.containers[0].id);
    neighbor
}

#[test]
fn a_document_of_a_framework_gets_the_names_of_the_pages() {
    let read = read("swagger.json", &foreign().to_string(), Some(&neighbor())).unwrap();
    assert_eq!(read.version.to_string(), "1.54");
    assert_eq!(read.error_names, ["TOKEN_INVALID", "AMOUNT_INVALID"]);
    assert_eq!(read.behaviors, ["RETRY"]);
    assert_eq!(read.statuses, [200, 402]);
    let ids: Vec<&str> = read.containers.iter().map(|container| container.id.as_str()).collect();
    assert_eq!(ids, ["Common_Models_Data_Amount"]);
    let [capture] = &*read.operations else { panic!("{:?}", read.operations) };
    assert_eq!(
        (capture.path.as_str(), capture.title.as_str()),
        ("/Payment/v1/Transaction/Capture", "Transaction Capture")
    );
    assert_eq!(capture.chapter, "Transaction");
    let request = capture.request.as_ref().unwrap();
    let of = |name: &str| request.fields.iter().find(|field| field.name == name).unwrap();
    assert_eq!(of("Amount").presence, Presence::Mandatory);
    assert_eq!(of("Amount").kind, Kind::Object);
    assert_eq!(of("Amount").reference.as_deref(), Some("Common_Models_Data_Amount"));
    assert_eq!(of("Parts").kind, Kind::Objects);
    let class = CharacterClass::AlphaNumeric;
    assert_eq!(of("Note").constraints, [Constraint::Characters { class, least: 1, most: 50 }]);
    assert_eq!(of("Mode").values, ["FULL", "PART"]);
    let response = capture.response.as_ref().unwrap();
    let kinds: Vec<Kind> = response.fields.iter().map(|field| field.kind).collect();
    assert_eq!(kinds, [Kind::Date, Kind::Integer, Kind::Guid, Kind::Decimal]);
    assert_eq!(response.fields[1].constraints, [Constraint::Range { least: 0, most: 9 }]);
}

#[test]
fn all_parts_that_are_not_supported_are_reported_with_their_pointers() {
    let request = "/components/schemas/Payment.Models.CaptureRequest/properties";
    let breaks: [(&str, Value, &str); 14] = [
        (
            &format!("{request}/Note/pattern"),
            json!("^(a|b)$"),
            "Note/pattern: is not the pattern of a known class",
        ),
        (&format!("{request}/Note/type"), json!("null"), "has a type that fields cannot have"),
        (
            &format!("{request}/Amount/allOf/0/$ref"),
            json!("#/components/schemas/Gone"),
            "which does not exist",
        ),
        (&format!("{request}/Parts/items"), json!({ "type": "integer" }), "is a list of `integer`"),
        ("/components/schemas/Payment.Models.CaptureRequest/required/0", json!("Sum"), "requires `Sum`"),
        (
            "/components/schemas/Payment.Models.CaptureResponse/properties/Count/multipleOf",
            json!(2),
            "multipleOf: is not supported",
        ),
        ("/paths/~1api~1Payment~1v1~1Transaction~1Capture/trace", json!({}), "is not a method"),
        (
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/parameters",
            json!([{ "$ref": "#/components/parameters/Gone" }]),
            "post/parameters/0: refers to `#/components/parameters/Gone`, which does not exist",
        ),
        (
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/responses/200/content",
            json!({ "application/json": {} }),
            "200/content/application~1json: has no schema",
        ),
        (
            "/components/schemas/Payment.Models.CaptureResponse/properties/Id/type",
            json!(["string", "integer"]),
            "Id: has a type that fields cannot have: string or integer, format uuid",
        ),
        (
            "/components/schemas/Payment.Models.CaptureResponse/properties/Rate/enum",
            json!([1, 2]),
            "Rate/enum/1: is `2`; expected a text",
        ),
        (
            "/components/schemas/Payment.Models.CaptureResponse/properties/Count/minimum",
            json!(0.5),
            "Count/minimum: is `0.5`, which is not a whole number in range",
        ),
        (
            &format!("{request}/Note/minLength"),
            json!(-1),
            "Note/minLength: is `-1`, which is not a whole number in range",
        ),
        ("/webhooks", json!({}), "#/webhooks: is not supported"),
    ];
    let mut all = foreign();
    for (pointer, value, expected) in &breaks {
        let mut broken = foreign();
        put(&mut broken, pointer, value.clone());
        put(&mut all, pointer, value.clone());
        let problems = read("swagger.json", &broken.to_string(), None).unwrap_err().to_string();
        assert!(problems.contains(expected), "{pointer}: {problems}");
        assert!(problems.contains("swagger.json#/"), "{problems}");
    }
    let problems = read("swagger.json", &all.to_string(), None).unwrap_err();
    assert!(problems.iter().count() >= breaks.len() - 1, "{problems}");
}

#[test]
fn a_limit_that_a_page_cannot_express_is_an_error() {
    let properties = "/components/schemas/Payment.Models.CaptureRequest/properties";
    let count = "/components/schemas/Payment.Models.CaptureResponse/properties/Count";
    for (pointer, value, expected) in [
        (format!("{count}/maximum"), Value::Null, "Count: has one of `minimum` and `maximum`"),
        (format!("{properties}/Note/maxLength"), Value::Null, "Note: has a class of characters"),
        (
            format!("{properties}/Parts/items"),
            json!({ "type": "string", "maxLength": 5 }),
            "Parts/items/maxLength: limits the items",
        ),
    ] {
        let mut broken = foreign();
        put(&mut broken, &pointer, value);
        let problems = read("swagger.json", &broken.to_string(), None).unwrap_err().to_string();
        assert!(problems.contains(expected), "{pointer}: {problems}");
    }
}

#[test]
fn components_are_read_where_they_are_referred_to() {
    let capture = "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post";
    let mut inline = foreign();
    let examples = format!("{capture}/requestBody/content/application~1json/examples");
    put(&mut inline, &examples, json!({ "whole": { "value": { "Amount": { "Value": "1" } } } }));
    let mut apart = inline.clone();
    for (place, kind, name) in [
        ("requestBody/content/application~1json/examples/whole", "examples", "Whole"),
        ("requestBody", "requestBodies", "Capture"),
        ("responses/200", "responses", "Captured"),
        ("responses/402", "responses", "Failed"),
    ] {
        let place = format!("{capture}/{place}");
        let moved = apart.pointer(&place).unwrap().clone();
        apart["components"][kind][name] = moved;
        put(&mut apart, &place, json!({ "$ref": format!("#/components/{kind}/{name}") }));
    }
    let inline = read("swagger.json", &inline.to_string(), None).unwrap();
    assert_eq!(inline.operations[0].request.as_ref().unwrap().examples.len(), 1);
    assert_eq!(read("swagger.json", &apart.to_string(), None).unwrap(), inline);

    let mut shared = foreign();
    shared["components"]["parameters"]["Size"] =
        json!({ "name": "PageSize", "in": "query", "schema": { "type": "integer" } });
    put(&mut shared, &format!("{capture}/parameters"), json!([{ "$ref": "#/components/parameters/Size" }]));
    let read = read("swagger.json", &shared.to_string(), None).unwrap();
    let [size] = &*read.operations[0].query else { panic!("{:?}", read.operations) };
    assert_eq!((size.name.as_str(), size.kind), ("PageSize", Kind::Integer));
}

#[test]
fn path_parameters_have_any_order_but_must_be_those_of_the_path() {
    let declared = |names: &[&str]| {
        let parameter = |name| json!({ "name": name, "in": "path", "schema": { "type": "string" } });
        let mut document = foreign();
        let mut operation = document["paths"]["/api/Payment/v1/Transaction/Capture"]["post"].clone();
        operation["parameters"] = names.iter().map(parameter).collect();
        document["paths"] =
            json!({ "/rest/customers/{customer}/terminals/{terminal}": { "get": operation } });
        read("swagger.json", &document.to_string(), None)
    };
    let read = declared(&["terminal", "customer"]).unwrap();
    assert_eq!(read.operations[0].path_parameters, ["customer", "terminal"]);
    for (names, found) in [
        (&[] as &[_], "no path parameter"),
        (&["customer"], "the path parameters `customer`"),
        (&["shop", "customer", "terminal"], "the path parameters `customer`, `shop`, `terminal`"),
    ] {
        let problems = declared(names).unwrap_err().to_string();
        let expected = format!(
            "~1terminals~1{{terminal}}/get: declares {found}, and its path has the path parameters \
             `customer`, `terminal`"
        );
        assert!(problems.contains(&expected), "{problems}");
    }
}

#[test]
fn headers_of_operations_are_read_once() {
    let mut document = foreign();
    let header = |name: &str| json!({ "name": name, "in": "header", "schema": { "type": "string" } });
    let parameters = json!([header("Saferpay-RequestId"), header("Authorization")]);
    put(&mut document, "/paths/~1api~1Payment~1v1~1Transaction~1Capture/parameters", parameters.clone());
    put(&mut document, "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/parameters", parameters);
    let read = read("swagger.json", &document.to_string(), None).unwrap();
    let names: Vec<&str> = read.headers.iter().map(|header| header.name.as_str()).collect();
    assert_eq!(names, ["Saferpay-RequestId"]);
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        parent => parent[key] = value,
    }
}

#[test]
fn a_text_that_is_not_a_document_is_refused_in_one_line() {
    for (text, expected) in [
        ("{", "is not a JSON document"),
        ("{}", "it has no `openapi`"),
        (r#"{"openapi": "2.0"}"#, "this command reads 3.0 and 3.1"),
        (r#"{"openapi": "3.0.1", "info": {"version": "next"}}"#, "#/info/version"),
        (r#"{"openapi": "3.0.1", "info": {"version": "1.54"}}"#, "has no `paths`"),
    ] {
        let problems = read("swagger.json", text, None).unwrap_err().to_string();
        assert!(problems.contains(expected), "{text}: {problems}");
    }
}

/// A response of an old version can lack what a later version has loosened or dropped.
#[test]
fn a_schema_of_a_response_requires_what_every_later_version_has() {
    let names = names();
    let required_of = |version: &str, container: &str| {
        let mut versions = vendored().iter().map(|version| &version.specification);
        let specification = versions.find(|found| found.version.to_string() == version).unwrap();
        let operation = names.find(specification, "Transaction/Refund").unwrap();
        let owner = operation.message_ref(MessagePart::Response);
        let message = operation.response.as_ref().unwrap();
        let schema = json_schema(specification, names, &required(specification), &|_| None, &owner, message);
        let pointer = if container.is_empty() { String::new() } else { format!("/$defs/{container}") };
        let table = schema.pointer(&pointer).unwrap();
        let names = table["required"].as_array().cloned().unwrap_or_default();
        let marked = table["properties"].as_object().unwrap().iter();
        let marked = marked.filter(|(_, field)| field["x-saferpay-mandatory"] == true);
        let names: Vec<String> = names.iter().map(|name| name.as_str().unwrap().to_owned()).collect();
        (names, marked.map(|(name, _)| name.clone()).collect::<Vec<_>>())
    };
    // 1.52 makes all of it optional.
    let (required, marked) = required_of("1.33", "Payment_Models_Data_PayPalInfo");
    assert_eq!((required.len(), marked.len()), (0, 3), "{required:?} {marked:?}");
    let (required, marked) = required_of("1.33", "Common_Models_Data_AmountWithoutZero");
    assert_eq!((required.len(), marked.len()), (2, 0), "{required:?} {marked:?}");
    let (required, _) = required_of("1.53", "");
    assert_eq!(required, ["PaymentMeans", "ResponseHeader", "Transaction"]);
}
