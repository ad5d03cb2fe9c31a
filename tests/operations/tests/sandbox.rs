//! The sandbox's check against the SDK's validation: written apart, they agree.

use jiff::Timestamp;
use operations::{Lawful, NOON, corrected};
use saferpay_sandbox::catalogue::{Catalogue, Version};
use saferpay_sandbox::check::Check;
use saferpay_spec::{Field, Specification};
use serde_json::Value;

/// The tables that are sent.
fn requests(specification: &Specification) -> Vec<(String, &[Field])> {
    let tables = specification.tables();
    tables.filter(|(owner, _)| owner.ends_with(" request") || owner.ends_with(" query")).collect()
}

/// Where the sandbox finds something wrong. The header is the runtime's, and not in these bodies.
fn places(version: &Version, fields: &[Field], body: &Value) -> Vec<String> {
    let now = Timestamp::from_second(i64::try_from(NOON).expect("a time")).expect("a time");
    let check = Check { version, now, unknown_fields_refused: true };
    let found = check.object(fields, body.as_object().expect("an object"));
    found.into_iter().map(|each| each.path).filter(|path| path != "RequestHeader").collect()
}

#[test]
fn what_the_sdk_sends_passes_and_what_it_refuses_is_refused() {
    let (mut passed, mut caught) = (0, 0);
    for specification in &corrected() {
        let version = Catalogue::shared().version(specification.version).expect("a vendored version");
        let newest = Catalogue::shared().newest().number() == version.number();
        for (number, (owner, fields)) in requests(specification).into_iter().enumerate() {
            for round in 0..if newest { 10 } else { 1 } {
                // The seeds with which the validation of the SDK is tested.
                let seed = u64::from(specification.version.minor) * 10_000 + number as u64 * 10 + round;
                let place = format!("{} {owner}, seed {seed}", specification.version);
                let (body, breaks) = Lawful::new(specification, seed).request(fields);
                let found = places(version, fields, &body);
                assert!(found.is_empty(), "{place}: {found:?} in {body}");
                passed += 1;
                for broken in breaks.iter().filter(|each| newest || each.value.to_string().len() < 3000) {
                    let mut body = body.clone();
                    *body.pointer_mut(&broken.pointer).expect("the place of a break") = broken.value.clone();
                    let found = places(version, fields, &body);
                    assert_eq!(found, [&*broken.path], "{place}: {}", broken.value);
                    caught += 1;
                }
            }
        }
    }
    println!("{passed} lawful requests passed, {caught} broken ones were caught at their place alone");
    assert!(passed > 1500 && caught > 30_000);
}
