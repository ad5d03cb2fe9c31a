//! The transaction report.

use serde_json::{Value, json};

use super::shop::{GOOD, Shop, refused, transaction};

fn report(shop: &mut Shop, query: &[(&str, &str)]) -> Value {
    shop.call_with("TransactionReporting/GetTransactions", &[], query, Value::Null).unwrap()
}

#[test]
fn a_report_lists_captured_canceled_and_failed_payments() {
    let mut shop = Shop::new();
    let captured = shop.captured(512);
    let canceled = shop.authorized(500);
    shop.call("Transaction/Cancel", transaction(&canceled)).unwrap();
    let token = shop.page(json!({}));
    shop.pays(&token, "9010403153150003");
    shop.later(24 * 60);
    let days = [("StartDate", "2026-03-10"), ("EndDate", "2026-03-10")];
    let all = report(&mut shop, &days);
    assert_eq!(all["TotalTransactions"], 3);
    let found = |id: &str| {
        let transactions = all["Transactions"].as_array().unwrap();
        transactions.iter().find(|each| each["TransactionId"] == id).cloned().unwrap()
    };
    let captured = found(&captured);
    assert_eq!(captured["MerchantAmount"], json!({ "Value": "5.12", "CurrencyCode": "CHF" }));
    assert_eq!((&captured["CustomerId"], &captured["TerminalId"]), (&json!(100_001), &json!(10_000_001)));
    assert_eq!(captured["AuthorizationDetails"]["IsCaptured"], true);
    assert_eq!(captured["AuthorizationDetails"]["AuthorizationDate"], "2026-03-10T10:00:00.000");
    assert_eq!(found(&canceled)["AuthorizationDetails"]["State"], "CANCELED");
    let failed = report(&mut shop, &[days[0], days[1], ("TransactionState", "FAILED")]);
    assert_eq!(failed["TotalTransactions"], 1);
    assert_eq!(failed["Transactions"][0]["FailedDetails"]["DeclinedBy"], "ACQUIRER");
    let others = report(&mut shop, &[days[0], days[1], ("TerminalId", "10000002")]);
    assert_eq!(others["TotalTransactions"], 0);
}

#[test]
fn the_pages_have_each_transaction_once() {
    let mut shop = Shop::new();
    for _ in 0..7 {
        let token = shop.page(json!({}));
        shop.pays(&token, GOOD);
        shop.later(1);
    }
    shop.later(24 * 60);
    let mut ids = Vec::new();
    for page in ["1", "2", "3", "4"] {
        let query =
            [("StartDate", "2026-03-01"), ("EndDate", "2026-03-10"), ("PageNumber", page), ("PageSize", "3")];
        let answer = report(&mut shop, &query);
        assert_eq!(answer["PageSize"], 3);
        let transactions = answer["Transactions"].as_array().unwrap();
        ids.extend(transactions.iter().map(|each| each["TransactionId"].to_string()));
    }
    assert_eq!(ids.len(), 7);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 7);
    let query = [("StartDate", "2026-03-01"), ("EndDate", "2026-03-10"), ("PageSize", "5000")];
    assert_eq!(report(&mut shop, &query)["PageSize"], 2000);
}

#[test]
fn days_are_checked() {
    let mut shop = Shop::new();
    let mut details = |query: &[(&str, &str)]| {
        let result = shop.call_with("TransactionReporting/GetTransactions", &[], query, Value::Null);
        refused(result, "VALIDATION_FAILED").details.len()
    };
    assert_eq!(details(&[]), 2);
    assert_eq!(details(&[("StartDate", "2026-03-01"), ("EndDate", "2026-03-10")]), 1);
    assert_eq!(details(&[("StartDate", "2026-03-09"), ("EndDate", "2026-03-08")]), 1);
    assert_eq!(details(&[("StartDate", "spring"), ("EndDate", "2026-03-08")]), 1);
}
