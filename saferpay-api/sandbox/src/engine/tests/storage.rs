//! A store needs only the rows that changed.

use std::collections::BTreeMap;

use serde_json::json;

use super::shop::{GOOD, Shop, accounts, card, transaction};
use crate::engine::{Engine, LoadError};

#[test]
fn an_engine_continues_from_its_stored_rows() {
    let mut shop = Shop::new();
    let mut stored: BTreeMap<(&str, String), Vec<u8>> = BTreeMap::new();
    let mut store = |engine: &mut Engine| {
        for change in engine.take_changes() {
            match change.value {
                Some(value) => drop(stored.insert((change.table, change.key), value)),
                None => drop(stored.remove(&(change.table, change.key))),
            }
        }
        stored.clone()
    };
    let id = shop.captured(500);
    // Both have the same time: the later one is used.
    let id_of_order = shop.authorized(500);
    let token = shop.page(json!({ "Notification": { "SuccessNotifyUrl": "https://shop.example.com" } }));
    shop.pays(&token, GOOD);
    store(&mut shop.engine);
    shop.refund(&id, 100, true).unwrap();
    let rows = store(&mut shop.engine);
    assert!(shop.engine.take_changes().is_empty());

    let mut other = Engine::new(accounts(), 7);
    for ((table, key), value) in rows {
        other.load(table, &key, &value).unwrap();
    }
    let mut again = Shop { engine: other, ..Shop::new() };
    let by_order = json!({ "TransactionReference": { "OrderId": "order 2" } });
    for body in [transaction(&id), by_order] {
        assert_eq!(again.call("Transaction/Inquire", body.clone()), shop.call("Transaction/Inquire", body));
    }
    let by_order = json!({ "TransactionReference": { "OrderId": "order 2" } });
    assert_eq!(again.call("Transaction/Inquire", by_order).unwrap()["Transaction"]["Id"], id_of_order);
    assert_eq!(again.assert(&token), shop.assert(&token));
    assert_eq!(again.engine.take_notifications(), shop.engine.take_notifications());
    again.refund(&id, 401, true).unwrap_err();
    // No ID is used again, and both engines continue in the same way.
    assert_eq!(again.authorized(500), shop.authorized(500));
}

#[test]
fn a_damaged_row_is_named() {
    let mut engine = Engine::new(accounts(), 1);
    let error = engine.load("transactions", "x", b"{}").unwrap_err();
    assert!(error.to_string().starts_with("row `x` of table `transactions`"), "{error}");
    assert!(matches!(engine.load("nothing", "x", b"{}"), Err(LoadError::Table(_))));
}

#[test]
fn no_stored_row_has_a_card_number() {
    let mut shop = Shop::new();
    let token = shop.page(json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } }));
    shop.engine.pay(&token, &card(GOOD), shop.now).unwrap();
    let id = shop.captured(500);
    shop.refund(&id, 100, false).unwrap();
    let body = json!({
        "TerminalId": shop.terminal, "Amount": super::shop::amount(500), "CardNumber": GOOD,
    });
    shop.call("Transaction/DccInquiry", body).unwrap();
    for change in shop.engine.take_changes() {
        let row = String::from_utf8(change.value.unwrap_or_default()).unwrap();
        assert!(!row.contains(&GOOD[..12]) && !row.contains("\"123\""), "{}: {row}", change.table);
    }
}
