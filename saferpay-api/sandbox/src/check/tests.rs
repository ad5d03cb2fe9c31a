//! Tests of each kind of constraint, with values inside and outside of its bounds.

use saferpay_spec::checker::Checker;
use saferpay_spec::{Constraint, Field, Kind, Presence, Rule};
use serde_json::{Value, json};

use super::details as wording;
use crate::catalogue::{Catalogue, Version};

fn newest() -> &'static Version {
    Catalogue::shared().newest()
}

fn row(name: &str, kind: Kind) -> Field {
    Field {
        name: name.to_owned(),
        presence: Presence::Optional,
        kind,
        reference: None,
        constraints: Vec::new(),
        rules: Vec::new(),
        values: Vec::new(),
        further_values: false,
        deprecated: false,
        default: None,
        example: None,
    }
}

fn with(kind: Kind, constraints: &[&str], rules: &[&str]) -> Field {
    let constraints = constraints.iter().map(|text| text.parse::<Constraint>().unwrap()).collect();
    let rules = rules.iter().map(|text| Rule { name: "x".to_owned(), kind: text.parse().unwrap() }).collect();
    Field { constraints, rules, ..row("X", kind) }
}

fn details_of(fields: &[Field], object: &Value, strict: bool) -> Vec<String> {
    let now = "2026-01-30T12:00:00Z".parse().unwrap();
    let specification = newest().specification();
    let checker = Checker { specification, now, report_unknown_fields: strict };
    wording(&checker.check(fields, object.as_object().unwrap()))
}

fn details(field: &Field, value: &Value) -> Vec<String> {
    details_of(std::slice::from_ref(field), &json!({ "X": value }), false)
}

/// Asserts that each value of the first list is valid, and each of the second is not.
fn sides(field: &Field, lawful: &[Value], broken: &[Value]) {
    for value in lawful {
        assert!(details(field, value).is_empty(), "{value}: {:?}", details(field, value));
    }
    for value in broken {
        let details = details(field, value);
        assert!(details.len() == 1 && details[0].starts_with('X'), "{value}: {details:?}");
    }
}

#[test]
fn types_are_checked() {
    for (kind, lawful, broken) in [
        (Kind::String, vec![json!("a")], vec![json!(1), json!(true), json!({}), json!(["a"])]),
        (Kind::Boolean, vec![json!(true)], vec![json!("true"), json!(1)]),
        (Kind::Integer, vec![json!(1), json!(-1)], vec![json!("1"), json!(1.5), json!(1e300)]),
        (Kind::Decimal, vec![json!(1.5), json!(1)], vec![json!("1.5")]),
        (Kind::Any, vec![json!(1), json!("a"), json!({}), json!([])], vec![]),
        (Kind::Strings, vec![json!(["a"]), json!([])], vec![json!("a"), json!([1]), json!({})]),
        (Kind::Guid, vec![json!("503a3d7b-072b-400f-9e7e-000000000001")], vec![json!("503a3d7b")]),
        (
            Kind::Uri,
            vec![json!("app://done"), json!("https://a.example/x")],
            vec![json!("done"), json!("a b:c")],
        ),
        (
            Kind::Date,
            vec![json!("2026-02-28T10:00:00Z")],
            vec![json!("28.2.2026"), json!("2026-02-29T10:00:00Z")],
        ),
    ] {
        sides(&row("X", kind), &lawful, &broken);
    }
}

#[test]
fn lengths_count_characters() {
    let field = with(Kind::String, &["Utf8[2..3]"], &[]);
    sides(&field, &[json!("ab"), json!("漢字🦀")], &[json!("a"), json!("abcd")]);
    let field = with(Kind::String, &["Length[2..]"], &[]);
    sides(&field, &[json!("ab"), json!("ab".repeat(500))], &[json!("a")]);
    let field = with(Kind::String, &["Base64", "Length[4..4]"], &[]);
    sides(&field, &[json!("YWI=")], &[json!("YWJjZGU="), json!("YWI")]);
}

#[test]
fn every_character_must_be_in_the_class() {
    for (class, lawful, broken) in [
        ("Alphabetic", "azAZ", "a1"),
        ("AlphaNumeric", "azAZ09", "a-b"),
        ("Id", "aZ9.:-_", "a b"),
        ("Iso3166", "CH-ZH", "CH_ZH"),
        ("Iso885915", "é€Šÿ ~", "漢"),
        ("Numeric", "0123", "12x"),
        ("PayerId", "a.b+c@d!", "a\"b"),
    ] {
        let field = with(Kind::String, &[&format!("{class}[1..20]")], &[]);
        sides(&field, &[json!(lawful)], &[json!(broken)]);
    }
}

#[test]
fn numbers_must_be_in_their_range() {
    sides(&with(Kind::Integer, &["Range[0..9]"], &[]), &[json!(0), json!(9)], &[json!(-1), json!(10)]);
    sides(
        &with(Kind::String, &["Range[1..12]"], &[]),
        &[json!("1"), json!("12")],
        &[json!("0"), json!("13"), json!("x")],
    );
    sides(&with(Kind::Integer, &[], &["OneOf[0,1,3]"]), &[json!(0), json!(3)], &[json!(2)]);
}

#[test]
fn values_must_be_in_the_list_unless_it_is_open() {
    let values = vec!["VISA".to_owned(), "TWINT".to_owned()];
    let closed = Field { values, ..row("X", Kind::String) };
    sides(&closed, &[json!("TWINT")], &[json!("twint"), json!("OTHER")]);
    let open = Field { further_values: true, ..closed };
    sides(&open, &[json!("OTHER")], &[]);
}

#[test]
fn formats_are_those_of_the_pages() {
    for (form, lawful, broken) in [
        ("Amount", ["0", "1050"], ["10.50", "-1"]),
        ("WholeNumber", ["-200", "7"], ["+1", "1.5"]),
        ("Country", ["CH", "de"], ["ZZ", "CHE"]),
        ("Currency", ["CHF", "KWD"], ["chf", "ZZZ"]),
        ("Day", ["1990-05-31", "2024-02-29"], ["31.05.1990", "1990-02-30"]),
        ("DayOrMinute", ["2023-08-19", "2023-08-19T11:26"], ["2023-08-19T11:26:00", "2023-08-19T11:26Z"]),
        (
            "DateTime",
            ["2025-04-06T10:30:00.123+01:00", "2018-05-25T18:12:43Z"],
            ["2018-05-25", "2025-04-06T10:30:00.1234Z"],
        ),
        ("HttpsAddress", ["https://a.example/", "HTTPS://a.example"], ["http://a.example/", "a.example"]),
        (
            "WebAddress",
            ["https://a.example/x", "http://localhost:1/?t={{{PAYMENTPAGETOKEN}}}"],
            ["ftp://a.example/", "https:///x"],
        ),
    ] {
        let field = with(Kind::String, &[], &[form]);
        sides(&field, &lawful.map(|text| json!(text)), &broken.map(|text| json!(text)));
    }
}

#[test]
fn dates_must_be_in_their_range() {
    let ahead = with(Kind::String, &[], &["HoursAhead[1..4320]"]);
    sides(
        &ahead,
        &[json!("2026-01-30T13:00:00Z"), json!("2026-02-28T12:00:00+01:00")],
        &[json!("2026-01-30T12:59:59Z"), json!("2026-01-30T13:59:00+01:00"), json!("2026-07-29T12:01:00Z")],
    );
    let day = with(Kind::String, &[], &["HoursAhead[0..4320]"]);
    sides(&day, &[json!("2026-01-30"), json!("2026-02-28")], &[json!("2026-01-28"), json!("2026-08-01")]);
    let before = with(Kind::String, &[], &["BeforeToday"]);
    sides(
        &before,
        &[json!("2026-01-30"), json!("2026-01-30T23:59")],
        &[json!("2026-01-31"), json!("2027-01-01")],
    );
}

#[test]
fn the_length_of_a_list_and_each_item_are_checked() {
    let field = with(Kind::Strings, &["Utf8[1..3]"], &["Items[0..2]"]);
    sides(&field, &[json!([]), json!(["a", "b"])], &[json!(["a", "b", "c"]), json!(["a", "long"])]);
    assert_eq!(
        details(&field, &json!(["a", "long"])),
        ["X[1]: The field X is invalid. Expected 1 to 3 characters, found 4."]
    );
}

#[test]
fn a_missing_field_is_reported_in_the_recorded_words() {
    let field = Field { presence: Presence::Mandatory, ..row("ReturnUrls", Kind::String) };
    for object in [json!({}), json!({ "ReturnUrls": null }), json!({ "ReturnUrls": "" })] {
        let found = details_of(std::slice::from_ref(&field), &object, false);
        assert_eq!(found, ["ReturnUrls: The ReturnUrls field is required."]);
    }
    assert!(details(&row("X", Kind::String), &json!("")).is_empty());
}

#[test]
fn all_problems_are_reported_at_once_including_those_in_containers() {
    let operation = newest().operation("PaymentPage/Initialize").unwrap();
    let fields = newest().request(operation).unwrap();
    let body = json!({
        "RequestHeader": { "SpecVersion": "1.53", "CustomerId": "1", "RequestId": "", "RetryIndicator": 10 },
        "TerminalId": "1",
        "Payment": { "OrderId": "a b", "Description": "" },
        "Order": { "Items": [{ "Name": "n" }, { "Name": 7 }] },
        "ReturnUrl": [],
    });
    let found = details_of(fields, &body, false);
    for expected in [
        "RequestHeader.RequestId: The RequestId field is required.",
        "RequestHeader.RetryIndicator: The field RetryIndicator is invalid. Expected a number from 0 to 9.",
        "Payment.Amount: The Amount field is required.",
        "Payment.Description: The Description field is required.",
        "Order.Items[1].Name: The field Name is invalid. Expected a text.",
        "ReturnUrl: The field ReturnUrl is invalid. Expected an object.",
    ] {
        assert!(found.iter().any(|detail| detail == expected), "{expected} is not in {found:#?}");
    }
}

#[test]
fn unknown_fields_are_refused_only_in_strict_mode() {
    let fields = [row("X", Kind::String)];
    let object = json!({ "X": "a", "Y": 1 });
    assert!(details_of(&fields, &object, false).is_empty());
    assert_eq!(details_of(&fields, &object, true), ["Y: The field Y is unknown in this version."]);
}

#[test]
fn messages_do_not_repeat_values() {
    let field = with(Kind::String, &["Numeric[1..4]"], &[]);
    let found = details(&field, &json!("9010003150000001"));
    assert!(found.len() == 1 && !found[0].contains("90100"), "{found:?}");
}
