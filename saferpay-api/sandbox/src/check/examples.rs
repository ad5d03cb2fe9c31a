//! Compares the printed examples of all versions with the tables.

use std::collections::BTreeSet;

use saferpay_lint::Waivers;
use saferpay_spec::checker::{Checker, Fault, RuleFault, Violation};
use saferpay_spec::{Example, Field};
use serde_json::{Map, Value, json};

use super::details;
use crate::catalogue::{Catalogue, Version};

/// A request's version, operation and table, and what its page prints.
type Printed = (&'static Version, String, &'static [Field], Map<String, Value>);

/// Every request example.
fn examples() -> Vec<Printed> {
    let catalogue = Catalogue::shared();
    let mut found = Vec::new();
    for version in catalogue.versions().filter_map(|number| catalogue.version(number)) {
        for operation in version.operations() {
            let Some(message) = version.request_message(operation) else { continue };
            for example in &message.examples {
                if let Example::Json(Value::Object(members)) = example {
                    let mut members = members.clone();
                    if members.contains_key("RequestHeader") {
                        members.insert("RequestHeader".to_owned(), header(version));
                    }
                    found.push((version, operation.name().to_owned(), &*message.fields, members));
                }
            }
        }
    }
    found
}

/// The examples have placeholders here.
fn header(version: &Version) -> Value {
    json!({ "SpecVersion": version.number().to_string(), "CustomerId": "1", "RequestId": "r", "RetryIndicator": 0 })
}

/// The fields whose examples are known to be wrong.
fn waived(version: &Version) -> BTreeSet<String> {
    let waivers = Waivers::parse("waivers", include_str!("../../../../spec/waivers.toml")).unwrap().waivers;
    let of_version = waivers.into_iter().filter(|waiver| waiver.versions.contains(version.number()));
    of_version.map(|waiver| waiver.field).collect()
}

fn violations(version: &Version, fields: &[Field], members: &Map<String, Value>) -> Vec<Violation> {
    let now = "2026-01-30T12:00:00Z".parse().unwrap();
    let checker = Checker { specification: version.specification(), now, report_unknown_fields: false };
    let mut found = checker.check(fields, members);
    // The dates of examples lie in the past by now.
    found.retain(|each| {
        !matches!(each.fault, Fault::Rule(RuleFault::HoursAhead(..) | RuleFault::NotBeforeToday))
    });
    found.retain(|each| !is_placeholder(members, each));
    found
}

/// Whether an example has words there, mostly in square brackets: `[your terminal id]`.
fn is_placeholder(members: &Map<String, Value>, violation: &Violation) -> bool {
    let example = Value::Object(members.clone());
    let text = violation.path.value(&example).and_then(Value::as_str);
    text.is_some_and(|text| text.contains('[') || text == "Id of the order")
}

#[test]
fn printed_examples_are_accepted_in_all_versions() {
    let (mut count, mut refused) = (0, Vec::new());
    for (version, operation, fields, members) in examples() {
        let waived = waived(version);
        for violation in violations(version, fields, &members) {
            if !waived.contains(&violation.field) {
                let detail = details(std::slice::from_ref(&violation)).concat();
                refused.push(format!("{} {operation}: {detail}", version.number()));
            }
        }
        count += 1;
    }
    println!("{count} printed requests");
    assert!(count > 500, "{count}");
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn a_printed_example_without_a_mandatory_field_is_refused_only_for_that_field() {
    let mut count = 0;
    for (version, operation, fields, members) in examples() {
        let before = violations(version, fields, &members);
        for field in fields.iter().filter(|field| field.presence == saferpay_spec::Presence::Mandatory) {
            let mut members = members.clone();
            if members.remove(&field.name).is_none() {
                continue;
            }
            let after = violations(version, fields, &members);
            let (name, prefix) = (&field.name, format!("{}.", field.name));
            let new: Vec<_> = after.iter().filter(|each| !before.contains(each)).collect();
            let gone = before.iter().filter(|each| !after.contains(each));
            assert_eq!(new.len(), 1, "{} {operation} {}: {new:?}", version.number(), field.name);
            assert_eq!((new[0].path.to_string(), &new[0].fault), (name.clone(), &Fault::Missing));
            let mut gone = gone.map(|each| each.path.to_string());
            assert!(gone.all(|path| path == *name || path.starts_with(&prefix)));
            count += 1;
        }
    }
    assert!(count > 1000, "{count}");
}
