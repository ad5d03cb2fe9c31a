//! Rules are complete in OpenAPI documents and JSON Schemas, and a JSON Schema validator refuses what the
//! rules refuse.

use pipeline::json_schema::JsonSchema;
use saferpay_openapi::{Dialect, export, json_schema, read};
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{Inputs, MessagePart, Rule, Specification};
use serde_json::{Value, json};

/// The rules of each field of a specification.
fn rules(specification: &Specification) -> Vec<(String, String, Vec<Rule>)> {
    let tables = specification.tables();
    tables
        .flat_map(|(table, fields)| {
            fields.iter().map(move |field| (table.to_string(), field.name.clone(), field.rules.clone()))
        })
        .filter(|(_, _, rules)| !rules.is_empty())
        .collect()
}

#[test]
fn rules_are_the_same_after_export_and_import_in_every_version() {
    let Inputs { specifications, names, .. } = vendored::inputs();
    for specification in specifications {
        let required = RequiredFields::lasting(specification, specifications);
        for dialect in [Dialect::V3_0, Dialect::V3_1] {
            let written = export(specification, names, &required, &|_| None, dialect).to_string();
            let version = specification.version.to_string();
            let back =
                read(&version, &written, None).unwrap_or_else(|problems| panic!("{version}: {problems}"));
            assert_eq!(rules(&back), rules(specification), "{version}, {dialect:?}");
            assert!(!rules(&back).is_empty());
        }
    }
}

#[test]
fn a_validator_of_json_schema_refuses_what_the_rules_refuse() {
    let Inputs { specifications, names, .. } = vendored::inputs();
    let newest = specifications.last().unwrap();
    let required = RequiredFields::lasting(newest, specifications);
    let header = json!({
        "SpecVersion": "1.53", "CustomerId": "1", "RequestId": "r", "RetryIndicator": 0,
    });
    let payment = json!({ "Amount": { "Value": "100", "CurrencyCode": "CHF" }, "Description": "x" });
    let page = |payment: &Value, more: Value| {
        let mut body = json!({
            "TerminalId": "12345678", "Payment": payment, "ReturnUrl": { "Url": "https://a.example/" },
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let mut both = payment.clone();
    both["Recurring"] = json!({ "Initial": true });
    let once = both.clone();
    both["Installment"] = json!({ "Initial": true });
    let direct =
        |means: Value| json!({ "TerminalId": "12345678", "Payment": payment, "PaymentMeans": means });
    let refund = |reference: Value| json!({ "Refund": payment, "CaptureReference": reference });
    for (operation, lawful, broken) in [
        (
            "Transaction/Cancel",
            json!({ "TransactionReference": { "OrderId": "o" } }),
            vec![
                json!({ "TransactionReference": {} }),
                json!({ "TransactionReference": { "OrderId": "o", "TransactionId": "t" } }),
            ],
        ),
        (
            "Transaction/AuthorizeDirect",
            direct(json!({ "Alias": { "Id": "a" } })),
            vec![
                direct(json!({})),
                direct(json!({ "Alias": { "Id": "a" }, "SaferpayFields": { "Token": "t" } })),
            ],
        ),
        ("Transaction/Refund", refund(json!({ "CaptureId": "c" })), vec![refund(json!({}))]),
        (
            "PaymentPage/Initialize",
            page(&once, json!({ "Payer": { "IpAddress": "192.0.2.1" } })),
            vec![
                page(&both, json!({})),
                page(&payment, json!({ "Payer": { "IpAddress": "nonsense" } })),
                page(&payment, json!({ "Payer": { "LanguageCode": "german" } })),
                page(&payment, json!({ "RegisterAlias": { "IdGenerator": "MANUAL" } })),
                page(&payment, json!({ "ReturnUrl": { "Url": "ftp://a.example" } })),
                page(
                    &payment,
                    json!({ "Notification": { "PayerEmail": "a@b.ch", "PayerDccReceiptEmail": "a@b.ch" } }),
                ),
            ],
        ),
    ] {
        let found = names.find(newest, operation).unwrap();
        let owner = found.message_ref(MessagePart::Request);
        let request = found.request.as_ref().unwrap();
        let schema = json_schema(newest, names, &required, &|_| None, &owner, request);
        let schema = JsonSchema::new(schema);
        let whole = |mut body: Value| {
            body["RequestHeader"] = header.clone();
            body
        };
        schema.check(&whole(lawful)).unwrap_or_else(|problems| panic!("{operation}: {problems}"));
        for body in broken {
            assert!(!schema.accepts(&whole(body.clone())), "{operation}: {body} is accepted");
        }
    }
}
