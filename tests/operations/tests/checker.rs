//! Compares the checker of the specification with the validation of the SDK. They are independent
//! implementations, and must find the same problems at the same places.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use operations::{Break, MESSAGES, Message, NOON, ValidRequests, corrected};
use saferpay_api::validation::{Validation, Violation};
use saferpay_spec::checker::Checker;
use saferpay_spec::{Field, MessagePart, Specification, TableRef};
use serde_json::Value;

/// The tables of request bodies.
pub(super) fn requests(specification: &Specification) -> Vec<(TableRef, &[Field])> {
    let is_sent = |table: &TableRef| matches!(table.part(), Some(MessagePart::Request | MessagePart::Query));
    specification.tables().filter(|(table, _)| is_sent(table)).collect()
}

/// The places where the checker finds a problem, and the rules that are violated. The runtime adds the header, which
/// these bodies lack.
fn of_checker(specification: &Specification, fields: &[Field], body: &Value) -> (Vec<String>, Vec<String>) {
    let now = Timestamp::from_second(i64::try_from(NOON).expect("a time")).expect("a time");
    let checker = Checker { specification, now, report_unknown_fields: true };
    let mut found = checker.check(fields, body.as_object().expect("an object"));
    found.retain(|each| each.path.to_string() != "RequestHeader");
    let places = found.iter().map(|each| each.path.to_string()).collect();
    (places, found.into_iter().filter_map(|each| each.rule).collect())
}

/// The places where the SDK finds a problem.
fn of_sdk(message: &Message, body: &Value) -> Vec<String> {
    let validation = Validation::new().at(SystemTime::UNIX_EPOCH + Duration::from_secs(NOON));
    let found = message.validate(&body.to_string(), &validation).expect("the type reads the body");
    found.iter().map(Violation::path).map(str::to_owned).collect()
}

/// Every rule that can be violated, with each version in which a request can violate it.
fn expected_rules() -> BTreeSet<(String, String)> {
    let mut expected = BTreeSet::new();
    for specification in &corrected() {
        for (_, fields) in requests(specification) {
            let reached = specification.reached(fields);
            let containers = reached.iter().filter_map(|id| specification.container(id));
            let all = fields.iter().chain(containers.flat_map(|container| &container.fields));
            for rule in all.flat_map(|field| &field.rules).filter(|rule| !rule.kind.is_hint()) {
                expected.insert((rule.name.clone(), specification.version.to_string()));
            }
        }
    }
    expected
}

#[test]
fn the_checker_and_the_sdk_agree_on_valid_requests_and_on_requests_with_one_fault() {
    let messages: BTreeMap<(&str, &str), &Message> =
        MESSAGES.iter().map(|message| ((message.version, message.owner), message)).collect();
    let (mut passed, mut caught) = (0, 0);
    let mut rules = BTreeSet::new();
    for specification in &corrected() {
        let version = specification.version.to_string();
        let newest = specification.version.minor == 53;
        for (number, (table, fields)) in requests(specification).into_iter().enumerate() {
            let message = messages[&(&*version, &*table.to_string())];
            for round in 0..if newest { 10 } else { 2 } {
                let seed = u64::from(specification.version.minor) * 10_000 + number as u64 * 10 + round;
                let place = format!("{version} {table}, seed {seed}");
                // The first request has all fields, so that every rule can be broken.
                let requests = ValidRequests::new(specification, seed);
                let (body, breaks) = if round == 0 { requests.full() } else { requests }.request(fields);
                let (found, _) = of_checker(specification, fields, &body);
                assert!(found.is_empty(), "{place}: {found:?} in {body}");
                assert_eq!(found, of_sdk(message, &body), "{place}: {body}");
                passed += 1;
                // Long texts are tested only in the newest version.
                let tried = |each: &&Break| {
                    newest || (round == 0 && (each.value.is_object() || each.value.to_string().len() < 3000))
                };
                for broken in breaks.iter().filter(tried) {
                    let mut body = body.clone();
                    *body.pointer_mut(&broken.pointer).expect("the place of the break") =
                        broken.value.clone();
                    let (found, broken_rules) = of_checker(specification, fields, &body);
                    assert_eq!(found, [&*broken.path], "{place}: {}", broken.value);
                    rules.extend(broken_rules.into_iter().map(|rule| (rule, version.clone())));
                    assert_eq!(found, of_sdk(message, &body), "{place}: {}", broken.value);
                    caught += 1;
                }
            }
        }
    }
    assert_eq!(rules, expected_rules(), "each rule is broken in each version that has it");
    println!("{passed} valid requests passed both, {caught} with one fault were caught by both at its place");
    assert!(passed > 1500 && caught > 30_000);
}
