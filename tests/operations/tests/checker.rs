//! Compares the checker of the specification with the validation of the SDK. They are independent
//! implementations, and must find the same problems at the same places.

use std::collections::{BTreeMap, BTreeSet, HashSet};
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

/// The problems that the SDK finds.
fn of_sdk(message: &Message, body: &Value) -> Vec<Violation> {
    let validation = Validation::new().at(SystemTime::UNIX_EPOCH + Duration::from_secs(NOON));
    message.validate(&body.to_string(), &validation).expect("the type reads the body")
}

fn paths(violations: &[Violation]) -> Vec<&str> {
    violations.iter().map(Violation::path).collect()
}

/// Every rule that can be violated, with each version in which a request can violate it.
fn expected_rules() -> BTreeSet<(String, String)> {
    let mut expected = BTreeSet::new();
    for specification in corrected() {
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

/// Which requests are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// Those of each type once, because versions share the types that are the same, and each fault of a field once.
    Distinct,
    /// Those of every version with every fault, and ten of each type of the newest version.
    Everything,
}

/// Compares both on valid requests and on requests with one fault, from the newest version to the oldest. Returns
/// the rules that were broken, each with its version.
fn compare(extent: Extent) -> BTreeSet<(String, String)> {
    let messages: BTreeMap<(&str, &str), &Message> =
        MESSAGES.iter().map(|message| ((message.version, message.owner), message)).collect();
    let (mut passed, mut caught) = (0, 0);
    let mut rules = BTreeSet::new();
    let (mut types, mut faults) = (HashSet::new(), HashSet::new());
    for (age, specification) in corrected().iter().rev().enumerate() {
        let version = specification.version.to_string();
        let newest = age == 0;
        for (number, (table, fields)) in requests(specification).into_iter().enumerate() {
            let message = messages[&(&*version, &*table.to_string())];
            if !types.insert((message.type_of)()) && extent == Extent::Distinct {
                continue;
            }
            let rounds = if newest && extent == Extent::Everything { 10 } else { 2 };
            for round in 0..rounds {
                let seed = u64::from(specification.version.minor) * 10_000 + number as u64 * 10 + round;
                let place = format!("{version} {table}, seed {seed}");
                // The first request has all fields, so that every rule can be broken.
                let requests = ValidRequests::new(specification, seed);
                let (body, breaks) = if round == 0 { requests.full() } else { requests }.request(fields);
                let (found, _) = of_checker(specification, fields, &body);
                assert!(found.is_empty(), "{place}: {found:?} in {body}");
                assert_eq!(paths(&of_sdk(message, &body)), found, "{place}: {body}");
                passed += 1;
                // Long texts are tested only in the newest version.
                let tried = |each: &&Break| {
                    newest || (round == 0 && (each.value.is_object() || each.value.to_string().len() < 3000))
                };
                for broken in breaks.iter().filter(tried) {
                    // Of long values, only the length: it is different once a limit has changed.
                    let value = broken.value.to_string();
                    let short = Some(value.clone()).filter(|value| value.len() < 30);
                    let fault = (message.owner, broken.path.clone(), value.len(), short);
                    if !faults.insert(fault) && extent == Extent::Distinct {
                        continue;
                    }
                    let mut body = body.clone();
                    *body.pointer_mut(&broken.pointer).expect("the place of the break") =
                        broken.value.clone();
                    let (found, broken_rules) = of_checker(specification, fields, &body);
                    assert_eq!(found, [&*broken.path], "{place}: {}", broken.value);
                    rules.extend(broken_rules.into_iter().map(|rule| (rule, version.clone())));
                    let of_sdk = of_sdk(message, &body);
                    assert_eq!(paths(&of_sdk), found, "{place}: {}", broken.value);
                    let shown = of_sdk[0].to_string();
                    let value = broken.value.as_str().unwrap_or_default();
                    assert!(value.len() < 6 || !shown.contains(value), "{place}: {shown} contains the value");
                    caught += 1;
                }
            }
        }
    }
    println!("{passed} valid requests passed both, {caught} with one fault were caught by both at its place");
    let (least_passed, least_caught) = match extent {
        Extent::Distinct => (500, 6_000),
        Extent::Everything => (1_500, 30_000),
    };
    assert!(passed > least_passed && caught > least_caught);
    rules
}

#[test]
fn the_checker_and_the_sdk_agree_on_distinct_requests() {
    let names = |rules: BTreeSet<(String, String)>| -> BTreeSet<String> {
        rules.into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(names(compare(Extent::Distinct)), names(expected_rules()), "each rule is broken");
}

#[test]
#[ignore = "long, since it tries every request of every version: `.ci/long` runs it"]
fn the_checker_and_the_sdk_agree_on_requests_of_every_version() {
    let broken = compare(Extent::Everything);
    assert_eq!(broken, expected_rules(), "each rule is broken in each version that has it");
}
