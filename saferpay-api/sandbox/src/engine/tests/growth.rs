//! A sandbox that runs for a long time drops expired rows, and reports take time in proportion to their
//! length.

use jiff::ToSpan as _;
use serde_json::{Value, json};

use super::shop::{GOOD, Shop, amount, card, payment_method, text, with};
use crate::engine::Engine;

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

/// Whatever a shop uses alone: none of it needs sessions.
#[test]
fn expired_offers_cards_and_aliases_are_dropped() {
    let mut shop = Shop::new();
    let path = [("terminalId", "10000001")];
    let body = json!({ "Description": "Shop", "SourceUrls": ["https://shop.example"] });
    let answer = shop.call_with("SaferpayFieldsAccessToken/CreateAccessToken", &path, &[], body);
    let fields = text(&answer.unwrap()["AccessToken"]);
    let inquiry = json!({ "TerminalId": shop.terminal, "Amount": amount(500), "CardNumber": GOOD });
    let alias = json!({
        "RegisterAlias": { "IdGenerator": "RANDOM", "Lifetime": 1 }, "PaymentMeans": payment_method(GOOD),
    });
    for _ in 0..5_000 {
        shop.call("Transaction/DccInquiry", inquiry.clone()).unwrap();
        shop.call("Alias/InsertDirect", alias.clone()).unwrap();
        shop.engine.enter_fields(&fields, &card(GOOD), shop.now).unwrap();
        shop.later(100);
    }
    let Engine { dcc_offers, entered_cards, aliases, .. } = &shop.engine;
    let kept = [dcc_offers.len(), entered_cards.len(), aliases.len()];
    assert!(kept.iter().all(|kept| *kept <= 1_500), "{kept:?} offers, cards and aliases");
}

/// Makes payments at a terminal.
fn pay(shop: &mut Shop, count: usize) {
    for _ in 0..count {
        let body = with(shop.payment(), json!({ "PaymentMeans": payment_method(GOOD) }));
        shop.call("Transaction/AuthorizeDirect", body).unwrap();
    }
}

/// The number of transactions that are read for all pages of a report, for each that is in it. Between the
/// pages, the shop does this with one of them.
fn read_for_a_report(transactions: usize, between: impl Fn(&mut Shop, &Value)) -> usize {
    let mut shop = Shop::new();
    pay(&mut shop, transactions);
    shop.later(24 * 60);
    let (mut found, mut read) = (0, 0);
    for page in 1.. {
        let page = page.to_string();
        let query = [
            ("StartDate", "2026-03-10"),
            ("EndDate", "2026-03-10"),
            ("PageSize", "50"),
            ("PageNumber", &*page),
        ];
        let before = shop.engine.transactions.visited();
        let answer =
            shop.call_with("TransactionReporting/GetTransactions", &[], &query, Value::Null).unwrap();
        read += shop.engine.transactions.visited() - before;
        assert_eq!(answer["TotalTransactions"], transactions);
        let Some(first) = answer["Transactions"].get(0) else { break };
        found += answer["Transactions"].as_array().map_or(0, Vec::len);
        between(&mut shop, &first["TransactionId"]);
    }
    assert_eq!(found, transactions);
    read.div_ceil(transactions)
}

/// Once to find it and once to show it, however long the report is and whatever happens in between.
#[test]
fn a_report_reads_each_of_its_transactions_twice() {
    let capture = |shop: &mut Shop, id: &Value| {
        shop.capture(id.as_str().unwrap()).unwrap();
    };
    for transactions in [100, 5_000] {
        assert_eq!(read_for_a_report(transactions, |_, _| {}), 2, "of {transactions}");
        assert_eq!(
            read_for_a_report(transactions, |shop, _| pay(shop, 1)),
            2,
            "of {transactions}, with payments"
        );
        assert_eq!(read_for_a_report(transactions, capture), 2, "of {transactions}, with captures");
    }
}

/// The latest report is kept, but never shown when it is outdated.
#[test]
fn a_report_shows_what_has_changed_since_the_page_before() {
    let mut shop = Shop::new();
    let before = shop.now;
    let id = shop.authorized(500);
    shop.later(24 * 60);
    let found = |shop: &mut Shop, state: &str| {
        let mut query = vec![("StartDate", "2026-03-10"), ("EndDate", "2026-03-10")];
        if !state.is_empty() {
            query.push(("TransactionState", state));
        }
        let report = shop.call_with("TransactionReporting/GetTransactions", &[], &query, Value::Null);
        report.unwrap()["TotalTransactions"].as_u64().unwrap()
    };
    assert_eq!(found(&mut shop, ""), 1);
    // The clock is moved back.
    let now = std::mem::replace(&mut shop.now, before);
    shop.authorized(500);
    shop.now = now;
    assert_eq!(found(&mut shop, ""), 2);
    // A payment becomes pending, and passes its time.
    assert_eq!((found(&mut shop, "PENDING"), found(&mut shop, "SUCCESSFUL")), (0, 2));
    shop.engine.transactions.change(&id).unwrap().pending_until =
        Some(now.saturating_add(5.minutes()).unwrap());
    assert_eq!(found(&mut shop, "PENDING"), 1);
    shop.later(10);
    assert_eq!(found(&mut shop, "PENDING"), 0);
    shop.later(-10);
    assert_eq!(found(&mut shop, "PENDING"), 1);
}
