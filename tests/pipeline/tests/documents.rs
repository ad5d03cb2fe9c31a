//! Compares pages with the OpenAPI documents of their versions.

use pipeline::framework::in_its_manner;
use pipeline::tree::{Vendored, vendored};
use saferpay_lint::{Contradiction, differences};
use saferpay_openapi::{Dialect, ParsedDocument, export};
use saferpay_spec::Specification;
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;
use serde_json::{Value, json};
use vendored::each_fourth;

fn names() -> &'static Names {
    &vendored::inputs().names
}

fn document(specification: &Specification, dialect: Dialect) -> Value {
    export(specification, names(), &RequiredFields::as_published(specification), &|_| None, dialect)
}

fn page() -> &'static Specification {
    &vendored().iter().find(|file| file.name == "1.53.json").unwrap().specification
}

fn found(page: &Specification, document: &Value) -> Vec<Contradiction> {
    let reading = ParsedDocument::of("document.json", &document.to_string(), Some(page));
    differences(page, &reading.unwrap_or_else(|problems| panic!("{problems}")))
}

fn shown(found: &[Contradiction]) -> Vec<String> {
    let line = |each: &Contradiction| format!("{} {} {} {}", each.check, each.owner, each.field, each.detail);
    found.iter().map(line).collect()
}

#[test]
fn a_page_equals_the_document_written_from_it() {
    equals_the_document_written_from_it(each_fourth(vendored()));
}

#[test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
fn every_page_equals_the_document_written_from_it() {
    equals_the_document_written_from_it(vendored().iter());
}

fn equals_the_document_written_from_it(versions: impl Iterator<Item = &'static Vendored>) {
    for Vendored { specification, .. } in versions {
        for dialect in [Dialect::V3_0, Dialect::V3_1] {
            let found = found(specification, &document(specification, dialect));
            assert_eq!(shown(&found), Vec::<String>::new(), "{} {dialect:?}", specification.version);
        }
    }
}

#[test]
fn a_page_equals_its_document_as_a_framework_writes_it() {
    equals_its_document_as_a_framework_writes_it(each_fourth(vendored()));
}

#[test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
fn every_page_equals_its_document_as_a_framework_writes_it() {
    equals_its_document_as_a_framework_writes_it(vendored().iter());
}

fn equals_its_document_as_a_framework_writes_it(versions: impl Iterator<Item = &'static Vendored>) {
    for Vendored { specification, .. } in versions {
        let found = found(specification, &in_its_manner(&document(specification, Dialect::V3_0)));
        // The page of 1.24 refers to a container that it does not have, which a document cannot do.
        let expected = match specification.version.to_string().as_str() {
            "1.24" => vec![
                "document-type error Risk the page says object MobilePayment_Models_RiskDetails, \
                            the document any (document.json#/components/schemas/Saferpay.Error/properties/Risk)",
            ],
            _ => Vec::new(),
        };
        assert_eq!(shown(&found), expected, "{}", specification.version);
    }
}

/// One change to a document, and the contradiction that it leads to.
struct Change {
    /// The changed place in our document and in that of a framework; `None` if the document cannot express
    /// it.
    places: [Option<&'static str>; 2],
    /// The new value; `None` removes the place.
    value: Option<Value>,
    /// Check, table and field.
    contradiction: &'static str,
    /// Both readings.
    readings: &'static str,
    /// The end of the reported pointer, if it is not the changed place itself.
    at: Option<&'static str>,
}

fn change(
    ours: &'static str,
    framework: &'static str,
    value: impl Into<Option<Value>>,
    contradiction: &'static str,
    readings: &'static str,
) -> Change {
    let place = |text: &'static str| (!text.is_empty()).then_some(text);
    Change { places: [place(ours), place(framework)], value: value.into(), contradiction, readings, at: None }
}

impl Change {
    fn at(self, pointer: &'static str) -> Self {
        Self { at: Some(pointer), ..self }
    }
}

const CAPTURE: &str = "/paths/~1Payment~1v1~1Transaction~1Capture/post";
const CAPTURE_THERE: &str = "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post";

#[expect(clippy::too_many_lines, reason = "a table")]
fn changes() -> Vec<Change> {
    vec![
        change(
            CAPTURE,
            CAPTURE_THERE,
            None,
            "document-operation POST /Payment/v1/Transaction/Capture",
            "the page has the operation, the document does not",
        )
        .at("#/paths)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Undo",
            "/paths/~1api~1Payment~1v1~1Transaction~1Undo",
            json!({ "post": { "responses": { "200": { "description": "Done." } } } }),
            "document-operation POST /Payment/v1/Transaction/Undo",
            "the document has the operation, the page does not",
        )
        .at("Transaction~1Undo/post)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Capture/post/requestBody",
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/requestBody",
            None,
            "document-body POST /Payment/v1/Transaction/Capture request",
            "the page has a body, the document none",
        )
        .at("Transaction~1Capture/post)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Main",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Main",
            None,
            "document-field Payment_Models_Data_Phone Main",
            "the page has the field, the document does not",
        )
        .at("Phone)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Fax",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Fax",
            json!({ "type": "string" }),
            "document-field Payment_Models_Data_Phone Fax",
            "the document has the field, the page does not",
        ),
        change(
            "/components/schemas/TransactionCaptureRequest/properties/Note",
            "/components/schemas/Saferpay.TransactionCaptureRequest/properties/Note",
            json!({ "type": "string" }),
            "document-field POST /Payment/v1/Transaction/Capture request Note",
            "the document has the field, the page does not",
        ),
        change(
            "/components/schemas/Common_Models_Data_Payer/properties/JavaEnabled/type",
            "/components/schemas/Saferpay.Common.Models.Data.Payer/properties/JavaEnabled/type",
            json!("string"),
            "document-type Common_Models_Data_Payer JavaEnabled",
            "the page says boolean, the document string",
        )
        .at("JavaEnabled)"),
        change(
            "/components/schemas/TransactionCaptureRequest/properties/Amount",
            "",
            json!({ "allOf": [{ "$ref": "#/components/schemas/Payment_Models_Data_Phone" }] }),
            "document-type POST /Payment/v1/Transaction/Capture request Amount",
            "the page says object Common_Models_Data_AmountWithoutZero, the document object Payment_Models_Data_Phone",
        ),
        change(
            "",
            "/components/schemas/Saferpay.TransactionCaptureRequest/properties/Amount/allOf/0/$ref",
            json!("#/components/schemas/Saferpay.Payment.Models.Data.Phone"),
            "document-type POST /Payment/v1/Transaction/Capture request Amount",
            "the page says object Common_Models_Data_AmountWithoutZero, the document object Payment_Models_Data_Phone",
        )
        .at("Amount)"),
        change(
            "/components/schemas/Common_RequestHeader/required",
            "/components/schemas/Saferpay.Common.RequestHeader/required",
            json!(["CustomerId", "RequestId", "SpecVersion"]),
            "document-presence Common_RequestHeader RetryIndicator",
            "the page says mandatory, the document optional",
        )
        .at("RetryIndicator)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/required",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/required",
            json!(["Work"]),
            "document-presence Payment_Models_Data_Phone Work",
            "the page says optional, the document mandatory",
        )
        .at("Work)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Work/x-saferpay-recommended",
            "",
            json!(true),
            "document-presence Payment_Models_Data_Phone Work",
            "the page says optional, the document recommended",
        )
        .at("Work)"),
        change(
            "/components/schemas/Common_RequestHeader/properties/CustomerId/x-saferpay-constraints/0",
            "",
            json!("Numeric[1..9]"),
            "document-constraints Common_RequestHeader CustomerId",
            "the page says Numeric[1..8], the document Numeric[1..9]",
        )
        .at("CustomerId)"),
        change(
            "",
            "/components/schemas/Saferpay.Common.RequestHeader/properties/CustomerId/maxLength",
            json!(9),
            "document-constraints Common_RequestHeader CustomerId",
            "the page says Numeric[1..8], the document Numeric[1..9]",
        )
        .at("CustomerId)"),
        change(
            "",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Work/maxLength",
            json!(80),
            "document-constraints Payment_Models_Data_Phone Work",
            "the page says Utf8[1..100], the document Length[1..80]",
        )
        .at("Work)"),
        change(
            "",
            "/components/schemas/Saferpay.Common.RequestHeader/properties/RetryIndicator/maximum",
            json!(5),
            "document-constraints Common_RequestHeader RetryIndicator",
            "the page says Range[0..9], the document Range[0..5]",
        )
        .at("RetryIndicator)"),
        change(
            "/components/schemas/Common_Models_Data_Payer/properties/ColorDepth/x-extensible-enum/0",
            "/components/schemas/Saferpay.Common.Models.Data.Payer/properties/ColorDepth/enum/0",
            json!("2bits"),
            "document-values Common_Models_Data_Payer ColorDepth",
            "the page lists `1bit` instead, the document `2bits`",
        )
        .at("ColorDepth)"),
        change(
            "/components/schemas/Common_Models_Data_Payer/properties/LanguageCode/x-extensible-enum",
            "/components/schemas/Saferpay.Common.Models.Data.Payer/properties/LanguageCode/enum",
            json!(["de", "fr"]),
            "document-values Common_Models_Data_Payer LanguageCode",
            "the page lists no values, the document `de`, `fr`",
        )
        .at("LanguageCode)"),
        change(
            "/info/x-saferpay/errorNames/0",
            "",
            json!("SURPRISE"),
            "document-values error ErrorName",
            "`SURPRISE`",
        )
        .at("ErrorName)"),
        change(
            "",
            "/components/schemas/Saferpay.Error/properties/ErrorName/enum/0",
            json!("SURPRISE"),
            "document-values error ErrorName",
            "`SURPRISE`",
        )
        .at("ErrorName)"),
        change(
            "",
            "/components/schemas/Saferpay.Error/properties/Behavior/enum/0",
            json!("SURPRISE"),
            "document-values error Behavior",
            "`SURPRISE`",
        )
        .at("Behavior)"),
        change(
            "/info/x-saferpay/behaviors/0",
            "",
            json!("SURPRISE"),
            "document-values error Behavior",
            "`SURPRISE`",
        )
        .at("Behavior)"),
        change(
            "/components/schemas/Payment_Models_Data_Refund/properties/RestrictRefundAmountToCapturedAmount/default",
            "/components/schemas/Saferpay.Payment.Models.Data.Refund/properties/RestrictRefundAmountToCapturedAmount/default",
            json!(true),
            "document-default Payment_Models_Data_Refund RestrictRefundAmountToCapturedAmount",
            "the page says false, the document true",
        )
        .at("RestrictRefundAmountToCapturedAmount)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Main/deprecated",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Main/deprecated",
            json!(true),
            "document-deprecation Payment_Models_Data_Phone Main",
            "the page says not deprecated, the document deprecated",
        )
        .at("Main)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Capture/post/deprecated",
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/deprecated",
            json!(true),
            "document-deprecation POST /Payment/v1/Transaction/Capture",
            "the page says not deprecated, the document deprecated",
        )
        .at("Transaction~1Capture/post)"),
        change(
            "/paths/~1rest~1customers~1{customerId}~1license-configuration/get/x-saferpay-deprecated/since",
            "",
            json!("1.36"),
            "document-deprecation GET /rest/customers/[customerId]/license-configuration",
            "the page says deprecated since 1.35 for /rest/customers/[customerId]/license, \
             the document deprecated since 1.36",
        )
        .at("license-configuration/get)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Capture/post/x-saferpay-license",
            "",
            json!("Gold"),
            "document-license POST /Payment/v1/Transaction/Capture",
            "the document Gold",
        )
        .at("Transaction~1Capture/post)"),
        change(
            "/paths/~1rest~1customers~1{customerId}~1transactions/get/parameters/1/required",
            "/paths/~1api~1rest~1customers~1{customer_id}~1transactions/get/parameters/1/required",
            json!(true),
            "document-presence GET /rest/customers/[customerId]/transactions query TransactionState",
            "the document mandatory",
        )
        .at("get/parameters/1)"),
        change(
            "/components/parameters/Saferpay-RequestId/name",
            "",
            json!("Saferpay-Id"),
            "document-headers headers Saferpay-",
            "has the header",
        )
        .at("#)"),
        change(
            "/info/x-saferpay/statuses/0",
            "",
            json!(299),
            "document-statuses statuses",
            "the page lists `200` instead, the document `299`",
        )
        .at("#/paths)"),
        change(
            "",
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/responses/418",
            json!({ "description": "Tea." }),
            "document-statuses statuses",
            "the document lists `418`, the page does not",
        )
        .at("#/paths)"),
    ]
}

#[test]
fn each_difference_is_reported_alone_and_at_its_place() {
    let ours = [Dialect::V3_0, Dialect::V3_1].map(|dialect| document(page(), dialect));
    let framework = in_its_manner(&ours[0]);
    for change in changes() {
        let [own, other] = change.places;
        let tries = ours.iter().zip([own; 2]).chain([(&framework, other)]);
        for (document, place) in tries.filter_map(|(document, place)| Some((document, place?))) {
            let mut changed = document.clone();
            put(&mut changed, place, change.value.clone());
            let found = shown(&found(page(), &changed));
            // A header with another name is one header too many and one too few.
            let expected = if change.contradiction.starts_with("document-headers") { 2 } else { 1 };
            assert_eq!(found.len(), expected, "{place}: {found:#?}");
            for line in found {
                assert!(line.starts_with(change.contradiction), "{place}: {line}");
                assert!(line.contains(change.readings), "{place}: {line}");
                assert!(line.contains("(document.json#"), "{line}");
                let end = change.at.map_or_else(|| format!("{place})"), ToOwned::to_owned);
                assert!(line.ends_with(&end), "{place}: {line}");
            }
        }
    }
}

/// Sets a place of a document, or removes it. In 3.0 a reference may be wrapped.
fn put(document: &mut Value, pointer: &str, value: Option<Value>) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match (document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")), value) {
        (Value::Array(items), Some(value)) => items[key.parse::<usize>().unwrap()] = value,
        (Value::Object(members), Some(value)) => _ = members.insert(key, value),
        (Value::Object(members), None) => {
            members.shift_remove(&key).unwrap_or_else(|| panic!("no {pointer}"));
        }
        (parent, _) => panic!("{pointer} is in {parent}"),
    }
}

#[test]
fn a_schema_of_another_name_is_recognized_by_its_fields() {
    let written = document(page(), Dialect::V3_1).to_string();
    let renamed = written.replace("Payment_Models_Data_Phone\"", "Telephone\"");
    assert_ne!(renamed, written);
    let mut renamed: Value = serde_json::from_str(&renamed).unwrap();
    assert_eq!(shown(&found(page(), &renamed)), Vec::<String>::new());
    let main = "/components/schemas/Telephone/properties/Main";
    put(&mut renamed, main, Some(json!({ "type": "integer" })));
    let found = shown(&found(page(), &renamed));
    let [line] = &*found else { panic!("{found:#?}") };
    assert!(line.starts_with("document-type Payment_Models_Data_Phone Main"), "{line}");
    assert!(line.ends_with("#/components/schemas/Telephone/properties/Main)"), "{line}");
}
