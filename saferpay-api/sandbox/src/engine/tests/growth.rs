//! A sandbox that runs for a long time drops expired rows, and reports take time in proportion to their
//! length.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::shop::{Shop, payment_method, with};
use crate::engine::tests::shop::GOOD;

#[test]
fn expired_sessions_are_dropped() {
    let mut shop = Shop::new();
    // Five thousand unpaid pages, over a year.
    for _ in 0..5_000 {
        shop.page(json!({}));
        shop.later(100);
    }
    let kept = shop.engine.sessions.len();
    assert!(kept < 1_500, "{kept} sessions");
    // Sessions that can still be used remain.
    let token = shop.page(json!({}));
    shop.later(24 * 60);
    super::shop::refused(shop.assert(&token), "TOKEN_EXPIRED");
}

/// The time for all pages of a report, divided by the number of transactions.
fn paged(transactions: usize) -> Duration {
    let mut shop = Shop::new();
    for _ in 0..transactions {
        let body = with(shop.payment(), json!({ "PaymentMeans": payment_method(GOOD) }));
        shop.call("Transaction/AuthorizeDirect", body).unwrap();
    }
    shop.later(24 * 60);
    let started = Instant::now();
    let (mut found, mut page) = (0, 1);
    loop {
        let number = page.to_string();
        let query = [
            ("StartDate", "2026-03-10"),
            ("EndDate", "2026-03-10"),
            ("PageSize", "100"),
            ("PageNumber", &*number),
        ];
        let answer =
            shop.call_with("TransactionReporting/GetTransactions", &[], &query, Value::Null).unwrap();
        assert_eq!(answer["TotalTransactions"], transactions);
        match answer["Transactions"].as_array().unwrap().len() {
            0 => break,
            some => found += some,
        }
        page += 1;
    }
    assert_eq!(found, transactions);
    started.elapsed() / u32::try_from(transactions).unwrap()
}

/// With ten times the transactions, each may take at most twice the time: a scan for each page would take ten
/// times.
#[test]
fn the_time_of_a_report_is_proportional_to_its_length() {
    let (short, long) = (paged(1_000).min(paged(1_000)), paged(10_000));
    assert!(long < short * 2, "{short:?} for each of 1,000, {long:?} for each of 10,000");
}
