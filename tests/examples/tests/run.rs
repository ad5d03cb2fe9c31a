//! Every example succeeds in the oldest and the newest version that shows it, and the sandbox answers each of
//! its calls.

use std::collections::BTreeSet;

use examples::{EXAMPLES, Example, Shop, prepare};
use saferpay_sandbox::catalogue::Catalogue;

/// The reason why an example fails.
async fn problem(example: &Example) -> Option<String> {
    let shop = Shop::open(example.version.parse().expect("a version")).await;
    let given = match prepare(&shop, example.operation).await {
        Ok(given) => given,
        Err(lacking) => return Some(format!("the version lacks what comes before: {lacking:?}")),
    };
    if let Some(unknown) = example.arguments.iter().find(|name| !given.has(name)) {
        return Some(format!(
            "it takes `{unknown}`, which the fixture in tests/examples/src/fixtures.rs lacks"
        ));
    }
    let before = shop.sandbox.request_log().len();
    if let Err(error) = (example.run)(&shop, &given).await {
        return Some(error.to_string());
    }
    let calls = shop.sandbox.request_log().split_off(before);
    if !calls.iter().any(|call| call.operation.as_deref() == Some(example.operation)) {
        return Some("it does not call the operation".to_owned());
    }
    // Examples handle errors as well, but none is expected here.
    let refused = calls.iter().find(|call| call.status != Some(200));
    refused.map(|call| format!("{:?} is refused: {:?}", call.operation, call.error))
}

#[tokio::test]
async fn every_example_runs() {
    let mut problems = Vec::new();
    for example in EXAMPLES {
        let Example { operation, version, place, .. } = example;
        println!("{operation:50} {version:5} {place}");
        problems.extend(problem(example).await.map(|it| format!("{place}: {operation} in {version}: {it}")));
    }
    println!("{} examples", EXAMPLES.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_operation_has_an_example_in_its_oldest_and_newest_version() {
    let catalogue = Catalogue::shared();
    let (mut oldest, mut newest) = (BTreeSet::new(), BTreeSet::new());
    let mut seen = BTreeSet::new();
    for (versions, ends) in [
        (catalogue.versions().collect::<Vec<_>>(), &mut oldest),
        (catalogue.versions().rev().collect::<Vec<_>>(), &mut newest),
    ] {
        seen.clear();
        for number in versions {
            for operation in catalogue.version(number).expect("a version").operations() {
                if seen.insert(operation.name()) {
                    ends.insert((operation.name(), number.to_string()));
                }
            }
        }
    }
    let run: BTreeSet<_> = EXAMPLES.iter().map(|each| (each.operation, each.version.to_owned())).collect();
    let missing: Vec<_> = oldest.union(&newest).filter(|end| !run.contains(end)).collect();
    assert!(missing.is_empty(), "without an example in spec/docs/operations: {missing:?}");
}
