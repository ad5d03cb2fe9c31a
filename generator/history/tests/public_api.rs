//! The public items of a small specification, listed and compared.

use saferpay_history::code_model::{ApiChanges, CodeModel, api_changes};
use saferpay_history::{History, build};
use saferpay_spec::names::Names;
use saferpay_spec::operations::Operations;
use saferpay_spec::{SpecVersion, Specification, parse};

/// A specification with one operation, whose request has the given fields.
fn specification(version: &str, fields: &str) -> Specification {
    let text = format!(
        r#"{{
            "version": "{version}",
            "statuses": [200],
            "behaviors": ["RETRY"],
            "error_names": ["TOKEN_INVALID"],
            "error": {{"fields": [{{"name": "ErrorName", "presence": "mandatory", "type": "string"}}]}},
            "operations": [{{
                "method": "POST",
                "path": "/shop/v1/Shop/Open/[shopId]",
                "path_parameters": ["shopId"],
                "title": "Shop Open",
                "chapter": "Shop",
                "anchor": "Shop_Open",
                "request": {{"fields": [{fields}]}},
                "response": {{"fields": [
                    {{"name": "Status", "presence": "mandatory", "type": "string",
                        "values": ["CAPTURED", "PENDING"]}}
                ]}}
            }}],
            "containers": [{{"id": "Shop_Price", "fields": [
                {{"name": "Value", "presence": "mandatory", "type": "string"}},
                {{"name": "CurrencyCode", "presence": "mandatory", "type": "string"}}
            ]}}]
        }}"#
    );
    parse("test.json", &text).unwrap_or_else(|problems| panic!("{problems}"))
}

const PRICE: &str =
    r#"{"name": "Price", "presence": "mandatory", "type": "object", "reference": "Shop_Price"}"#;
const TAGS: &str = r#"{"name": "Tags", "presence": "optional", "type": "[string]"}"#;
const TYPE: &str = r#"{"name": "Type", "presence": "optional", "type": "integer"}"#;
const MANDATORY_TYPE: &str = r#"{"name": "Type", "presence": "mandatory", "type": "integer"}"#;

fn history(specifications: &[Specification]) -> History {
    build(specifications, &Names::default(), &Operations::default())
        .unwrap_or_else(|problems| panic!("{problems}"))
}

fn version(text: &str) -> SpecVersion {
    text.parse().unwrap()
}

#[test]
fn every_public_item_has_a_line() {
    let history = history(&[specification("1.1", &[PRICE, TAGS, TYPE].join(","))]);
    let lines = CodeModel::new(&history).public_api(version("1.1"));
    assert_eq!(
        lines,
        [
            "v1_1::Client: struct",
            "v1_1::Client::builder()",
            "v1_1::Client::raw(method: Method, path: &str) -> Value",
            "v1_1::Client::shop() -> Shop",
            "v1_1::ErrorMessage: Default",
            "v1_1::ErrorMessage: struct",
            "v1_1::ErrorMessage::error_name: Option<String>",
            "v1_1::ErrorMessage::new()",
            "v1_1::ErrorMessage::with_error_name(error_name: impl Into<String>)",
            "v1_1::Price: Money",
            "v1_1::Price: struct",
            "v1_1::Price::currency_code: String",
            "v1_1::Price::new(value: impl Into<String>, currency_code: impl Into<String>)",
            "v1_1::Price::value: String",
            "v1_1::SPEC_VERSION: &str",
            "v1_1::Status: enum",
            "v1_1::Status::Captured",
            "v1_1::Status::Pending",
            "v1_1::Status::UnknownValue",
            "v1_1::shop::CreateOpenRequest: struct",
            "v1_1::shop::CreateOpenRequest::new(price: Price)",
            "v1_1::shop::CreateOpenRequest::price: Price",
            "v1_1::shop::CreateOpenRequest::r#type: Option<i64>",
            "v1_1::shop::CreateOpenRequest::tags: Vec<String>",
            "v1_1::shop::CreateOpenRequest::with_tags(tags: Vec<String>)",
            "v1_1::shop::CreateOpenRequest::with_type(r#type: i64)",
            "v1_1::shop::CreateOpenResponse: Capture",
            "v1_1::shop::CreateOpenResponse: struct",
            "v1_1::shop::CreateOpenResponse::new(status: Status)",
            "v1_1::shop::CreateOpenResponse::status: Status",
            "v1_1::shop::Shop: struct",
            "v1_1::shop::Shop::create_open(shop_id: impl Into<String>, request: &CreateOpenRequest) -> CreateOpenResponse",
        ]
    );
}

#[test]
fn a_missing_version_has_no_items() {
    let history = history(&[specification("1.1", PRICE)]);
    assert!(CodeModel::new(&history).public_api(version("1.2")).is_empty());
}

#[test]
fn two_versions_differ_only_in_the_items_that_changed() {
    let before = specification("1.1", &[PRICE, TAGS, TYPE].join(","));
    let after = specification("1.2", &[PRICE, MANDATORY_TYPE].join(","));
    let history = history(&[before, after]);
    let model = CodeModel::new(&history);
    let lists = ["1.1", "1.2"].map(|text| model.public_api(version(text)));
    assert_eq!(
        api_changes(&lists[0], &lists[1]),
        ApiChanges {
            removed: [
                "v1_1::shop::CreateOpenRequest::new(price: Price)",
                "v1_1::shop::CreateOpenRequest::r#type: Option<i64>",
                "v1_1::shop::CreateOpenRequest::tags: Vec<String>",
                "v1_1::shop::CreateOpenRequest::with_tags(tags: Vec<String>)",
                "v1_1::shop::CreateOpenRequest::with_type(r#type: i64)",
            ]
            .map(str::to_owned)
            .to_vec(),
            added: [
                "v1_2::shop::CreateOpenRequest::new(price: Price, r#type: i64)",
                "v1_2::shop::CreateOpenRequest::r#type: i64",
            ]
            .map(str::to_owned)
            .to_vec(),
        }
    );
    assert_eq!(api_changes(&lists[0], &lists[0]), ApiChanges::default());
}
