//! The JSON Schemas of messages are valid, and accept the examples of the specification.

use std::collections::BTreeMap;

use pipeline::json_schema::JsonSchema;
use pipeline::tree::{Vendored, vendored};
use saferpay_openapi::json_schema;
use saferpay_spec::MessagePart;
use saferpay_spec::required::RequiredFields;
use serde_json::json;
use vendored::each_fourth;

#[test]
fn json_schemas_are_valid_and_accept_the_printed_examples() {
    schemas_are_valid_and_accept_the_printed_examples(each_fourth(vendored()));
}

#[test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
fn every_json_schema_is_valid_and_accepts_the_printed_example() {
    schemas_are_valid_and_accept_the_printed_examples(vendored().iter());
}

fn schemas_are_valid_and_accept_the_printed_examples(versions: impl Iterator<Item = &'static Vendored>) {
    let names = &vendored::inputs().names;
    let (mut taken, mut refused) = (0, 0);
    // Many versions share a schema.
    let mut compiled = BTreeMap::new();
    for Vendored { specification, .. } in versions {
        let required =
            RequiredFields::lasting(specification, vendored().iter().map(|each| &each.specification));
        for operation in &specification.operations {
            let messages =
                [(MessagePart::Request, &operation.request), (MessagePart::Response, &operation.response)];
            for (part, message) in messages {
                let Some(message) = message else { continue };
                let owner = operation.message_ref(part);
                let schema = json_schema(specification, names, &required, &|_| None, &owner, message);
                let schema = compiled.entry(schema.to_string()).or_insert_with(|| JsonSchema::new(schema));
                for example in &message.examples {
                    let saferpay_spec::Example::Json(example) = example else { continue };
                    let mut example = example.clone();
                    // The headers and the terminal contain placeholders: `[your request id]`.
                    for header in ["RequestHeader", "ResponseHeader"] {
                        if let Some(header) = example.get_mut(header) {
                            *header = json!({
                                "SpecVersion": "1.2", "CustomerId": "1", "RequestId": "1", "RetryIndicator": 0
                            });
                        }
                    }
                    if let Some(terminal) = example.get_mut("TerminalId") {
                        *terminal = json!("17925560");
                    }
                    if schema.accepts(&example) { taken += 1 } else { refused += 1 }
                }
            }
        }
    }
    eprintln!("{taken} printed examples fit their JSON Schema, {refused} do not");
    // Examples that do not fit are wrong on the page; `cargo xtask lint` reports each.
    assert!(taken > 8 * refused, "{taken} fit, {refused} do not");
}
