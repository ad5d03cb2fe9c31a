//! Responses are reduced to the fields of each version.

use saferpay_spec::{Field, Kind};
use serde_json::{Map, Value, json};

use super::{behavior, error_body, project, schema_errors};
use crate::api_error::ApiError;
use crate::catalogue::{Catalogue, Operation, Version};
use crate::quirks::Quirks;

const STRANGER: &str = "NotOfThisVersion";

fn version(number: &str) -> &'static Version {
    Catalogue::shared().version(number.parse().unwrap()).unwrap()
}

fn responses() -> impl Iterator<Item = (&'static Version, &'static Operation, &'static [Field])> {
    let versions = Catalogue::shared().versions().filter_map(|number| Catalogue::shared().version(number));
    versions.flat_map(|version| {
        version.operations().filter_map(move |each| Some((version, each, version.response(each)?)))
    })
}

/// A response with every field of a table, and one unknown field in every object.
fn superset(version: &Version, fields: &[Field]) -> Value {
    let mut object = Map::new();
    object.insert(STRANGER.to_owned(), json!(1));
    for field in fields {
        let value = match field.kind {
            Kind::Object => superset(version, version.referred(field)),
            Kind::Objects => json!([superset(version, version.referred(field))]),
            Kind::Strings => json!(["a value of later"]),
            Kind::Boolean => json!(true),
            Kind::Integer => json!(1),
            Kind::Decimal => json!(1.5),
            Kind::Any => json!({ "A": [1] }),
            Kind::String | Kind::Date | Kind::Uri | Kind::Guid => json!("a value of later"),
        };
        object.insert(field.name.clone(), value);
    }
    Value::Object(object)
}

#[test]
fn a_response_has_exactly_the_fields_of_its_version() {
    let mut count = 0;
    for (version, operation, fields) in responses() {
        let whole = superset(version, fields);
        assert!(!schema_errors(version, fields, &whole).is_empty());
        let cut = project(version, fields, whole);
        let found = schema_errors(version, fields, &cut);
        assert!(found.is_empty(), "{} {}: {found:?}", version.number(), operation.name());
        assert!(!cut.to_string().contains(STRANGER));
        count += 1;
    }
    println!("{count} responses");
}

#[test]
fn a_response_of_the_newest_version_has_no_unknown_fields_for_an_older_one() {
    let newest = Catalogue::shared().newest();
    for (version, operation, fields) in responses() {
        let Some(later) = newest.operation(operation.name()).and_then(|each| newest.response(each)) else {
            continue;
        };
        let cut = project(version, fields, superset(newest, later));
        let found = schema_errors(version, fields, &cut);
        let unknown = found.iter().filter(|misfit| misfit.ends_with("is not a field of this version"));
        assert_eq!(unknown.count(), 0, "{} {}", version.number(), operation.name());
    }
}

#[test]
fn newer_values_stay_and_have_the_spelling_of_the_version() {
    let (old, operation) = (version("1.20"), "PaymentPage/Assert");
    let fields = old.response(old.operation(operation).unwrap()).unwrap();
    let answer = json!({
        "PaymentMeans": { "Brand": { "PaymentMethod": "POSTFINANCEPAY" } },
        "Liability": { "LiableEntity": "THREEDS", "LiabilityShift": true },
    });
    let cut = project(old, fields, answer);
    assert_eq!(cut["PaymentMeans"]["Brand"]["PaymentMethod"], "POSTFINANCEPAY");
    assert_eq!(cut["Liability"]["LiableEntity"], "ThreeDs");
}

#[test]
fn schema_errors_list_missing_wrong_and_unknown_fields() {
    let newest = Catalogue::shared().newest();
    let fields = newest.response(newest.operation("Transaction/Cancel").unwrap()).unwrap();
    let found =
        schema_errors(newest, fields, &json!({ "TransactionId": 1, "New": true, "ResponseHeader": {} }));
    for expected in [
        "TransactionId is not a text",
        "New is not a field of this version",
        "ResponseHeader.RequestId is missing",
        "Date is missing",
    ] {
        assert!(found.iter().any(|misfit| misfit == expected), "{expected} is not in {found:?}");
    }
}

#[test]
fn every_version_has_its_own_fields_of_an_error() {
    let error = ApiError {
        status: 402,
        name: "BLOCKED_BY_RISK_MANAGEMENT".to_owned(),
        behavior: "DO_NOT_RETRY".to_owned(),
        message: "Blocked".to_owned(),
        details: vec!["a".to_owned()],
        transaction_id: Some("t".to_owned()),
        order_id: Some("o".to_owned()),
        payer_message: Some("p".to_owned()),
        processor_name: Some("n".to_owned()),
        processor_result: Some("51".to_owned()),
        processor_message: Some("m".to_owned()),
        risk: Some(json!({ "BlockReason": "BLACKLIST_IP", "IpLocation": "CH" })),
    };
    for number in Catalogue::shared().versions() {
        let version = Catalogue::shared().version(number).unwrap();
        let body = error_body(version, Quirks::default(), "r", &error);
        assert_eq!(schema_errors(version, version.error(), &body), Vec::<String>::new(), "{number}");
        assert!(
            version.specification().behaviors.iter().any(|each| *each == body["Behavior"]),
            "{number}: {body}"
        );
    }
    let body = error_body(version("1.2"), Quirks::default(), "r", &error);
    assert!(
        body.get("OrderId").is_none() || version("1.2").error().iter().any(|each| each.name == "OrderId")
    );
}

#[test]
fn abort_is_a_quirk() {
    let without = Quirks { abort: false, ..Quirks::default() };
    assert_eq!(behavior(version("1.10"), Quirks::default(), "DO_NOT_RETRY"), "ABORT");
    assert_eq!(behavior(version("1.10"), without, "DO_NOT_RETRY"), "DO_NOT_RETRY");
    assert_eq!(behavior(version("1.53"), Quirks::default(), "DO_NOT_RETRY"), "DO_NOT_RETRY");
    assert_eq!(behavior(version("1.10"), Quirks::default(), "RETRY_LATER"), "RETRY_LATER");
}
