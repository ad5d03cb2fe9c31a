//! Every operation does its task over HTTP and through the SDK, in the oldest version that has it and in the
//! newest.

mod alias;
mod alternative;
mod authorize;
mod capture;
mod management;
mod payment_page;
mod refund;

use std::collections::{BTreeMap, BTreeSet};

use saferpay_sandbox::catalogue::Catalogue;
use saferpay_spec::SpecVersion;
use scenarios::{NotInVersion, Scenario, Shop};

type Done = Result<(), NotInVersion>;

/// The scenario of each operation is the function with its name.
fn scenarios() -> Vec<(&'static str, Scenario<()>)> {
    [
        payment_page::SCENARIOS,
        authorize::SCENARIOS,
        capture::SCENARIOS,
        refund::SCENARIOS,
        alternative::SCENARIOS,
        alias::SCENARIOS,
        management::SCENARIOS,
    ]
    .concat()
}

/// `Transaction/RefundDirect` is tested by `transaction_refund_direct`.
fn function(operation: &str) -> String {
    let mut name = String::new();
    for (index, letter) in operation.chars().enumerate() {
        match letter {
            '/' => name.push('_'),
            _ if letter.is_uppercase() => {
                if index > 0 && !name.ends_with('_') {
                    name.push('_');
                }
                name.extend(letter.to_lowercase());
            }
            _ => name.push(letter),
        }
    }
    name
}

#[tokio::test]
async fn each_operation_does_its_task() {
    let scenarios = scenarios();
    // The oldest and the newest version that has each operation of any version.
    let mut spans: BTreeMap<&str, (SpecVersion, SpecVersion)> = BTreeMap::new();
    for number in Catalogue::shared().versions() {
        for operation in Catalogue::shared().version(number).unwrap().operations() {
            spans.entry(operation.name()).or_insert((number, number)).1 = number;
        }
    }
    let functions: BTreeSet<String> = spans.keys().map(|name| function(name)).collect();
    let written: BTreeSet<String> = scenarios.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(functions, written, "each operation has a scenario");

    for (operation, (oldest, newest)) in &spans {
        let (_, scenario) = scenarios.iter().find(|(name, _)| *name == function(operation)).unwrap();
        for version in [*oldest, *newest] {
            let shop = Shop::open(version).await;
            let done = scenario(&shop).await;
            assert!(done.is_ok(), "{operation} in {version}: {done:?}");
            let calls = shop.sandbox.request_log();
            let answered = calls.iter().any(|call| {
                call.operation.as_deref() == Some(*operation)
                    && call.status == Some(200)
                    && call.version == Some(version)
            });
            assert!(answered, "the scenario of {operation} calls it in {version}");
        }
        println!("{operation:50} {oldest:5} {newest}");
    }
    println!("{} of {} operations", written.len(), spans.len());
}
