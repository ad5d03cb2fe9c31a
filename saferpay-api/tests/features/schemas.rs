//! The JSON Schemas of the types accept what the types accept.

use boon::{Compiler, Schemas};
use saferpay_api::header::{WithRequestHeader, WithResponseHeader};
use saferpay_api::v1_53::transaction::{AuthorizeDirectRequest, CaptureResponse};
use saferpay_api::v1_53::{TransactionType, payment_page, transaction_reporting};
use schemars::{JsonSchema, Schema, schema_for};
use serde_json::{Value, json};

fn fits(schema: &Schema, value: &Value) -> bool {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("file:///schema.json", schema.as_value().clone()).unwrap();
    let index = compiler.compile("file:///schema.json", &mut schemas).unwrap();
    schemas.validate(value, index).is_ok()
}

fn request() -> Value {
    json!({
        "TerminalId": "1",
        "Payment": {"Amount": {"Value": "1", "CurrencyCode": "CHF"}},
        "PaymentMeans": {"Card": {"Number": "1", "ExpYear": 2030, "ExpMonth": 1}},
    })
}

#[test]
fn a_message_fits_its_schema_and_a_wrong_one_does_not() {
    let schema = schema_for!(AuthorizeDirectRequest);
    let typed: AuthorizeDirectRequest = serde_json::from_value(request()).unwrap();
    assert!(fits(&schema, &serde_json::to_value(&typed).unwrap()));
    for (pointer, value) in [
        ("/TerminalId", json!(1)),
        ("/Payment/Amount", json!({"Value": "1"})),
        ("/PaymentMeans/Card/ExpYear", json!("2030")),
        ("/Payment", json!([])),
    ] {
        let mut wrong = request();
        *wrong.pointer_mut(pointer).unwrap() = value;
        assert!(!fits(&schema, &wrong), "{pointer}");
    }
}

#[test]
fn lists_of_values_are_in_the_schema_and_stay_open() {
    let schema = schema_for!(TransactionType);
    let listed: Vec<&str> = TransactionType::values().iter().map(TransactionType::as_str).collect();
    assert_eq!(schema.as_value().pointer("/anyOf/0/enum").unwrap(), &json!(listed));
    assert!(fits(&schema, &json!("SOMETHING_NEW")) && !fits(&schema, &json!(1)));
}

#[test]
fn a_message_with_a_header_has_a_schema_for_both() {
    let schema = schema_for!(WithRequestHeader<AuthorizeDirectRequest>);
    let mut message = request();
    assert!(!fits(&schema, &message));
    message["RequestHeader"] =
        json!({"SpecVersion": "1.53", "CustomerId": "1", "RequestId": "r", "RetryIndicator": 0});
    assert!(fits(&schema, &message));
    let answer = schema_for!(WithResponseHeader<CaptureResponse>);
    assert!(answer.as_value().pointer("/properties/ResponseHeader").is_some());
}

#[test]
fn every_reference_has_a_target() {
    fn check<T: JsonSchema>() {
        let schema = schema_for!(T).to_value();
        let mut found = 0;
        let mut open = vec![&schema];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(members) => {
                    if let Some(Value::String(reference)) = members.get("$ref") {
                        found += 1;
                        assert!(schema.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
                    }
                    open.extend(members.values());
                }
                Value::Array(items) => open.extend(items),
                _ => {}
            }
        }
        assert!(found > 0);
    }
    check::<payment_page::InitializeRequest>();
    check::<payment_page::AssertResponse>();
    check::<transaction_reporting::GetTransactionsResponse>();
}

#[cfg(feature = "v1_12")]
#[test]
fn types_of_the_same_name_have_separate_schemas() {
    use saferpay_api::{v1_12, v1_53};

    let mut generator = schemars::SchemaGenerator::default();
    let old = generator.subschema_for::<v1_12::Payer>();
    let new = generator.subschema_for::<v1_53::Payer>();
    assert_ne!(old, new);
}
