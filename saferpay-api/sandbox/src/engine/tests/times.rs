//! Sessions, authorizations, aliases and pending payments expire after their times.

use serde_json::json;

use super::shop::{GOOD, Shop, card, payment_method, refused, text, transaction, with};
use crate::engine::{Instrument, PayerError};

#[test]
fn a_page_opens_for_an_hour_and_its_token_is_valid_for_a_day() {
    let mut shop = Shop::new();
    let (left, paid) = (shop.page(json!({})), shop.page(json!({})));
    shop.later(59);
    shop.pays(&paid, GOOD);
    shop.later(1);
    assert_eq!(shop.engine.open(&left, shop.now), Err(PayerError::Expired));
    assert_eq!(shop.engine.pay(&left, &card(GOOD), shop.now), Err(PayerError::Expired));
    refused(shop.assert(&left), "TOKEN_EXPIRED");
    shop.later(22 * 60 + 59);
    shop.assert(&paid).unwrap();
    shop.later(1);
    refused(shop.assert(&paid), "TOKEN_EXPIRED");
}

#[test]
fn an_authorization_expires() {
    for (method, pre_authorized, days) in [(None, false, 10), (None, true, 30), (Some("TWINT"), false, 7)] {
        let mut shop = Shop::new();
        let payment = json!({
            "Payment": {
                "Amount": { "Value": "500", "CurrencyCode": "CHF" },
                "Description": "Tea",
                "Options": { "PreAuth": pre_authorized },
            },
            "PaymentMethods": [method.unwrap_or("CARD")],
        });
        let pay = |shop: &mut Shop| {
            let token = shop.page(payment.clone());
            let instrument = method.map_or(card(GOOD), |method| Instrument::Method(method.to_owned()));
            shop.engine.pay(&token, &instrument, shop.now).unwrap();
            text(&shop.assert(&token).unwrap()["Transaction"]["Id"])
        };
        let (early, late) = (pay(&mut shop), pay(&mut shop));
        shop.later(days * 24 * 60 - 1);
        shop.capture(&early).unwrap();
        shop.later(1);
        refused(shop.capture(&late), "TRANSACTION_IN_WRONG_STATE");
        shop.call("Transaction/Cancel", transaction(&late)).unwrap();
    }
}

#[test]
fn an_alias_expires_after_the_requested_time() {
    let mut shop = Shop::new();
    let body = json!({
        "RegisterAlias": { "IdGenerator": "MANUAL", "Id": "short", "Lifetime": 2 },
        "PaymentMeans": payment_method(GOOD),
    });
    shop.call("Alias/InsertDirect", body.clone()).unwrap();
    shop.later(2 * 24 * 60 - 1);
    shop.call("Alias/Inquire", json!({ "AliasId": "SHORT" })).unwrap();
    shop.later(1);
    refused(shop.call("Alias/Inquire", json!({ "AliasId": "short" })), "ALIAS_INVALID");
    // Its ID can be used again.
    shop.call("Alias/InsertDirect", body).unwrap();
}

#[test]
fn a_card_entered_in_fields_lasts_twenty_minutes() {
    let mut shop = Shop::new();
    let path = [("terminalId", "10000001")];
    let body = json!({ "Description": "Shop", "SourceUrls": ["https://shop.example.com"] });
    let answer = shop.call_with("SaferpayFieldsAccessToken/CreateAccessToken", &path, &[], body).unwrap();
    let access = text(&answer["AccessToken"]);
    for (minutes, error) in [(19, None), (20, Some("TOKEN_EXPIRED"))] {
        let token = shop.engine.enter_fields(&access, &card(GOOD), shop.now).unwrap();
        shop.later(minutes);
        let body = with(shop.payment(), json!({ "PaymentMeans": { "SaferpayFields": { "Token": token } } }));
        let result = shop.call("Transaction/AuthorizeDirect", body.clone());
        if let Some(error) = error {
            refused(result, error);
        } else {
            result.unwrap();
            // It can be used once.
            refused(shop.call("Transaction/AuthorizeDirect", body), "TOKEN_INVALID");
        }
    }
}

#[test]
fn an_expired_card_is_refused() {
    let mut shop = Shop::new();
    let card = json!({ "Card": { "Number": GOOD, "ExpMonth": 2, "ExpYear": 2026 } });
    let body = with(shop.payment(), json!({ "PaymentMeans": card }));
    refused(shop.call("Transaction/AuthorizeDirect", body), "PAYMENTMEANS_INVALID");
}

#[test]
fn the_token_of_a_pending_payment_is_valid_for_five_days() {
    let mut shop = Shop::new();
    shop.version = "1.49".parse().unwrap();
    let token = shop.page(json!({ "PaymentMethods": ["PAYDIREKT"] }));
    shop.engine.pay(&token, &Instrument::Method("PAYDIREKT".to_owned()), shop.now).unwrap();
    let id = text(&shop.assert(&token).unwrap()["Transaction"]["Id"]);
    shop.later(24 * 60 - 1);
    shop.capture(&id).unwrap();
    shop.later(1);
    assert_eq!(shop.assert(&token).unwrap()["Transaction"]["Status"], "PENDING");
    shop.later(5);
    refused(shop.assert(&token), "TOKEN_EXPIRED");
}
