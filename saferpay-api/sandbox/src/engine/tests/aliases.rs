//! Aliases are created, used, updated and deleted.

use serde_json::json;

use super::shop::{CHALLENGE, GOOD, Shop, card, payment_method, refused, text, with};
use crate::engine::PayerStep;

fn insert(shop: &mut Shop, more: serde_json::Value) -> serde_json::Value {
    let body = json!({
        "Type": "CARD",
        "RegisterAlias": { "IdGenerator": "RANDOM" },
        "ReturnUrl": { "Url": "https://shop.example.com" },
    });
    shop.call("Alias/Insert", with(body, more)).unwrap()
}

#[test]
fn the_payer_enters_a_card() {
    let mut shop = Shop::new();
    let token = text(&insert(&mut shop, json!({}))["Token"]);
    let assert = |shop: &mut Shop| shop.call("Alias/AssertInsert", json!({ "Token": token }));
    refused(assert(&mut shop), "TRANSACTION_NOT_STARTED");
    shop.pays(&token, GOOD);
    let answer = assert(&mut shop).unwrap();
    assert_eq!(answer["Alias"]["Lifetime"], 1096);
    let id = text(&answer["Alias"]["Id"]);
    assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(assert(&mut shop).unwrap(), answer);

    let used = json!({ "PaymentMeans": { "Alias": { "Id": id.to_uppercase() } } });
    let body = with(shop.payment(), used);
    let answer = shop.call("Transaction/AuthorizeDirect", body.clone()).unwrap();
    assert_eq!(answer["PaymentMeans"]["Card"]["MaskedNumber"], "90100031xxxx0001");
    shop.call("Alias/Delete", json!({ "AliasId": id })).unwrap();
    refused(shop.call("Transaction/AuthorizeDirect", body), "ALIAS_INVALID");
    refused(shop.call("Alias/Delete", json!({ "AliasId": id })), "ALIAS_INVALID");
}

#[test]
fn a_card_is_checked() {
    let mut shop = Shop::new();
    let check = |kind: &str| json!({ "Check": { "Type": kind, "TerminalId": "10000001" } });
    let token = text(&insert(&mut shop, check("ONLINE"))["Token"]);
    shop.pays(&token, "9010403153150003");
    refused(shop.call("Alias/AssertInsert", json!({ "Token": token })), "CARD_CHECK_FAILED");

    let token = text(&insert(&mut shop, check("ONLINE_STRONG"))["Token"]);
    assert!(matches!(shop.pays(&token, CHALLENGE), PayerStep::Challenge { .. }));
    shop.engine.challenge(&token, true, shop.now).unwrap();
    let answer = shop.call("Alias/AssertInsert", json!({ "Token": token })).unwrap();
    let authentication = &answer["CheckResult"]["Authentication"];
    assert_eq!(authentication["AuthenticationType"], "STRONG_CUSTOMER_AUTHENTICATION");

    let token = text(&insert(&mut shop, check("ONLINE_CHALLENGED"))["Token"]);
    assert!(matches!(shop.pays(&token, GOOD), PayerStep::Challenge { .. }));
    shop.engine.challenge(&token, false, shop.now).unwrap();
    refused(shop.call("Alias/AssertInsert", json!({ "Token": token })), "3DS_AUTHENTICATION_FAILED");
}

#[test]
fn a_card_in_the_request_needs_no_redirect() {
    let mut shop = Shop::new();
    let answer = insert(&mut shop, json!({ "PaymentMeans": payment_method(GOOD) }));
    assert_eq!(answer["RedirectRequired"], false);
    assert!(answer.get("Redirect").is_none());
    shop.call("Alias/AssertInsert", json!({ "Token": answer["Token"] })).unwrap();
}

#[test]
fn a_payment_registers_an_alias() {
    let mut shop = Shop::new();
    let register = json!({ "RegisterAlias": { "IdGenerator": "MANUAL", "Id": "regular", "Lifetime": 30 } });
    let token = shop.page(register.clone());
    shop.pays(&token, GOOD);
    let result = &shop.assert(&token).unwrap()["RegistrationResult"];
    assert_eq!(result["Alias"], json!({ "Id": "regular", "Lifetime": 30 }));
    // A second alias does not prevent the payment.
    let token = shop.page(register);
    shop.pays(&token, GOOD);
    let result = &shop.assert(&token).unwrap()["RegistrationResult"];
    assert_eq!((&result["Success"], &result["Error"]["ErrorName"]), (&json!(false), &json!("ALIAS_INVALID")));
}

#[test]
fn a_card_keeps_its_unique_alias() {
    let mut shop = Shop::new();
    let mut make = |number: &str, generator: &str| {
        let body =
            json!({ "RegisterAlias": { "IdGenerator": generator }, "PaymentMeans": payment_method(number) });
        text(&shop.call("Alias/InsertDirect", body).unwrap()["Alias"]["Id"])
    };
    let first = make(GOOD, "RANDOM_UNIQUE");
    assert_eq!(make(GOOD, "RANDOM_UNIQUE"), first);
    assert_ne!(make(CHALLENGE, "RANDOM_UNIQUE"), first);
    assert_ne!(make(GOOD, "RANDOM"), first);
}

#[test]
fn an_alias_is_updated() {
    let mut shop = Shop::new();
    let body = json!({ "RegisterAlias": { "IdGenerator": "MANUAL", "Id": "mine" }, "PaymentMeans": payment_method(GOOD) });
    shop.call("Alias/InsertDirect", body).unwrap();
    let body = json!({
        "UpdateAlias": { "Id": "mine", "Lifetime": 10 },
        "UpdatePaymentMeans": { "Card": { "ExpMonth": 6, "ExpYear": 2031 } },
    });
    shop.call("Alias/Update", body).unwrap();
    let answer = shop.call("Alias/Inquire", json!({ "AliasId": "mine" })).unwrap();
    assert_eq!(
        (&answer["Alias"]["Lifetime"], &answer["PaymentMeans"]["Card"]["ExpMonth"]),
        (&json!(10), &json!(6))
    );
}

#[test]
fn a_payment_in_a_shop_can_become_an_alias() {
    let mut shop = Shop::new();
    let amount = crate::engine::Amount { value: 500, currency: crate::engine::Currency::new("CHF").unwrap() };
    let reference = shop.engine.pay_in_store("100001", amount, &card(GOOD), shop.now).unwrap();
    let body = json!({ "RegisterAlias": { "IdGenerator": "RANDOM" }, "SixTransactionReference": reference });
    shop.call("OmniChannel/InsertAlias", body).unwrap();
    let body =
        json!({ "TerminalId": shop.terminal, "OrderId": "till", "SixTransactionReference": reference });
    let answer = shop.call("OmniChannel/AcquireTransaction", body).unwrap();
    assert_eq!(answer["Transaction"]["OrderId"], "till");
    shop.capture(&text(&answer["Transaction"]["Id"])).unwrap();
}
