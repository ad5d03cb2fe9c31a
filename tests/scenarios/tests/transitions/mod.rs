//! Every row of the table of transitions holds, over HTTP and through the SDK.

mod cancel;
mod capture;
mod link;
mod parts;
mod payer;
mod refund;
mod token;
mod unknown;

use std::collections::BTreeSet;

use saferpay_sandbox::catalogue::Catalogue;
use scenarios::{NotInVersion, Scenario, Shop, transaction, transitions};
use serde_json::Value;

/// A card that is authorized with liability shift, without any input from the payer.
const GOOD: &str = "9010003150000001";

/// The outcome, in the words of the table.
type Outcome = Result<String, NotInVersion>;

fn scenarios() -> Vec<(&'static str, Scenario<String>)> {
    [
        payer::SCENARIOS,
        token::SCENARIOS,
        capture::SCENARIOS,
        cancel::SCENARIOS,
        parts::SCENARIOS,
        refund::SCENARIOS,
        unknown::SCENARIOS,
        link::SCENARIOS,
    ]
    .concat()
}

#[tokio::test]
async fn each_row_has_the_outcome_of_the_table() {
    let scenarios = scenarios();
    let rows = transitions::rows();
    let listed: BTreeSet<&str> = rows.iter().map(|row| row.scenario).collect();
    let written: BTreeSet<&str> = scenarios.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, written, "each row has a scenario, and each scenario a row");
    assert_eq!(listed.len(), rows.len(), "no row occurs twice");

    for row in &rows {
        let (_, scenario) = scenarios.iter().find(|(name, _)| *name == row.scenario).unwrap();
        let oldest = oldest(*scenario, row.outcome).await;
        let newest = Catalogue::shared().newest().number();
        let outcome = scenario(&Shop::open(newest).await).await.expect("the newest version has it");
        assert_eq!(outcome, row.outcome, "{} in {newest}", row.scenario);
        println!("{:30} {oldest:5} {newest}: {outcome}", row.scenario);
    }
    println!("{} of {} rows", written.len(), rows.len());
}

/// Runs a scenario in the oldest version that has what it needs. Returns the outcome and that version.
async fn oldest(scenario: Scenario<String>, expected: &str) -> String {
    for version in Catalogue::shared().versions() {
        if let Ok(outcome) = scenario(&Shop::open(version).await).await {
            assert_eq!(outcome, expected, "in {version}");
            return version.to_string();
        }
    }
    panic!("no version has what the scenario needs")
}

fn listed(outcomes: &[String]) -> String {
    outcomes.join(", ")
}

/// Checks the response of a capture, which has no status in older versions.
fn taken(answer: &Value) -> String {
    assert!(answer["Status"].is_null() || answer["Status"] == "CAPTURED", "{answer}");
    assert!(answer["Date"].is_string(), "{answer}");
    assert!(answer["CaptureId"].is_string() || answer["TransactionId"].is_string(), "{answer}");
    "captured".to_owned()
}

async fn canceled(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    shop.call("Transaction/Cancel", transaction(&id)).await?;
    Ok(id)
}
