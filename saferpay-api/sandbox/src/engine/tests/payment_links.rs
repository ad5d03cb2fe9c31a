//! Payment links.

use serde_json::{Value, json};

use super::shop::{GOOD, Shop, amount, refused, text, with};
use crate::api_error::ApiError;
use crate::engine::{NotificationKind, PayerError, PayerStep, PaymentLinkAddresses};

fn create(shop: &mut Shop, more: Value) -> Result<Value, ApiError> {
    let body = json!({
        "Payment": { "Amount": amount(500), "OrderId": "order 3", "Description": "Tea" },
        "ExpirationDate": "2026-03-12T00:00:00Z",
        "Payer": { "LanguageCode": "en" },
    });
    let path = [("terminalId", "10000003")];
    shop.call_with("SecurePayGate/CreateSingleUsePaymentLink", &path, &[], with(body, more))
}

fn payment_link(shop: &mut Shop, more: Value) -> String {
    text(&create(shop, more).unwrap()["OfferId"])
}

fn get(shop: &mut Shop, id: &str) -> Value {
    let path = [("terminalId", "10000003"), ("offerId", id)];
    shop.call_with("SecurePayGate/GetSingleUsePaymentLink", &path, &[], Value::Null).unwrap()
}

#[test]
fn a_link_can_be_opened_until_it_is_paid() {
    let mut shop = Shop::new();
    let addresses = PaymentLinkAddresses {
        return_url: "https://shop.example.com/r?t={{{PAYMENTPAGETOKEN}}}".to_owned(),
        notify_url: "https://shop.example.com/n?t={{{PAYMENTPAGETOKEN}}}".to_owned(),
    };
    shop.engine.set_payment_link_addresses("10000003", addresses);
    let id = payment_link(&mut shop, json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } }));
    assert_eq!(get(&mut shop, &id)["Status"], "OPEN");
    let (other, _) = shop.engine.open_payment_link(&id, shop.now).unwrap();
    let (token, view) = shop.engine.open_payment_link(&id, shop.now).unwrap();
    assert_eq!(view.amount.unwrap().value, 500);
    let PayerStep::Done { return_url, .. } = shop.pays(&token, GOOD) else { panic!() };
    assert_eq!(return_url, format!("https://shop.example.com/r?t={token}"));
    let notifications = shop.engine.take_notifications();
    assert_eq!(
        (notifications[0].kind, &*notifications[0].url),
        (NotificationKind::Success, &*format!("https://shop.example.com/n?t={token}"))
    );

    let shown = get(&mut shop, &id);
    assert_eq!(shown["Status"], "PAID");
    let answer = shop.assert(&token).unwrap();
    assert_eq!(answer["Transaction"]["Id"], shown["TransactionId"]);
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    assert_eq!(answer["RegistrationResult"]["Success"], true);
    // It cannot be paid twice.
    assert_eq!(shop.engine.pay(&other, &super::shop::card(GOOD), shop.now), Err(PayerError::AlreadyDone));
    assert_eq!(shop.engine.open_payment_link(&id, shop.now), Err(PayerError::AlreadyDone));
}

#[test]
fn a_deleted_link_does_not_open_but_an_open_page_can_be_paid() {
    let mut shop = Shop::new();
    let id = payment_link(&mut shop, json!({}));
    let (token, _) = shop.engine.open_payment_link(&id, shop.now).unwrap();
    let path = [("terminalId", "10000003"), ("offerId", &*id)];
    shop.call_with("SecurePayGate/DeleteSingleUsePaymentLink", &path, &[], Value::Null).unwrap();
    assert_eq!(get(&mut shop, &id)["Status"], "DISABLED");
    assert_eq!(shop.engine.open_payment_link(&id, shop.now), Err(PayerError::Disabled));
    shop.pays(&token, GOOD);
    assert_eq!(get(&mut shop, &id)["Status"], "PAID");
}

#[test]
fn the_number_of_attempts_is_limited() {
    let mut shop = Shop::new();
    let id = payment_link(&mut shop, json!({ "MaxPaymentAttempts": 3 }));
    for _ in 0..3 {
        let (token, _) = shop.engine.open_payment_link(&id, shop.now).unwrap();
        shop.pays(&token, "9010403153150003");
        refused(shop.assert(&token), "TRANSACTION_DECLINED");
    }
    assert_eq!(shop.engine.open_payment_link(&id, shop.now), Err(PayerError::Disabled));
    let id = payment_link(&mut shop, json!({ "MaxPaymentAttempts": 0 }));
    for _ in 0..20 {
        let (token, _) = shop.engine.open_payment_link(&id, shop.now).unwrap();
        shop.pays(&token, "9010403153150003");
    }
    shop.engine.open_payment_link(&id, shop.now).unwrap();
}

#[test]
fn a_link_expires() {
    let mut shop = Shop::new();
    let id = payment_link(&mut shop, json!({}));
    shop.now = "2026-03-12T00:00:00Z".parse().unwrap();
    assert_eq!(get(&mut shop, &id)["Status"], "EXPIRED");
    assert_eq!(shop.engine.open_payment_link(&id, shop.now), Err(PayerError::Expired));
}

#[test]
fn all_limits_are_checked_at_once() {
    let mut shop = Shop::new();
    let bad = json!({ "ExpirationDate": "2026-03-10T09:59:00Z", "MaxPaymentAttempts": 2 });
    let error = refused(create(&mut shop, bad), "VALIDATION_FAILED");
    assert_eq!((error.status, error.details.len()), (400, 2));
    let late = json!({ "ExpirationDate": "2026-09-07T00:00:00Z" });
    refused(create(&mut shop, late), "VALIDATION_FAILED");
    for attempts in [0, 1, 3, 5, 10] {
        payment_link(&mut shop, json!({ "MaxPaymentAttempts": attempts }));
    }
}

#[test]
fn a_condition_applies_to_links() {
    let mut shop = Shop::new();
    let id =
        payment_link(&mut shop, json!({ "Condition": "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED" }));
    let (token, _) = shop.engine.open_payment_link(&id, shop.now).unwrap();
    shop.pays(&token, "9010003750000005");
    refused(shop.assert(&token), "CONDITION_NOT_SATISFIED");
    assert_eq!(get(&mut shop, &id)["Status"], "OPEN");
}

#[test]
fn other_terminals_cannot_create_links() {
    let mut shop = Shop::new();
    let path = [("terminalId", "10000001")];
    let result = shop.call_with("SecurePayGate/CreateSingleUsePaymentLink", &path, &[], json!({}));
    refused(result, "PERMISSION_DENIED");
}
