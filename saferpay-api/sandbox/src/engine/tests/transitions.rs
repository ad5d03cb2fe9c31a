//! A test for each row of the transition table.

use serde_json::json;

use super::shop::{CHALLENGE, GOOD, Shop, amount, payment_method, refused, text, transaction, with};
use crate::engine::PayerStep;

#[test]
fn payment_page_token_and_the_payer_has_not_acted() {
    let mut shop = Shop::new();
    let token = shop.page(json!({}));
    let error = refused(shop.assert(&token), "TRANSACTION_NOT_STARTED");
    assert_eq!((error.status, &*error.behavior), (402, "RETRY_LATER"));
}

#[test]
fn the_payer_aborted() {
    let mut shop = Shop::new();
    let token = shop.page(json!({}));
    shop.engine.abort(&token, shop.now).unwrap();
    let error = refused(shop.assert(&token), "TRANSACTION_ABORTED");
    assert_eq!(&*error.behavior, "DO_NOT_RETRY");
    assert_eq!(error.transaction_id.unwrap().len(), 28);
    assert_eq!(error.order_id.unwrap(), "order 1");
}

#[test]
fn three_ds_failed() {
    let mut shop = Shop::new();
    for (number, passes) in [(CHALLENGE, false), ("9010004350000007", true), ("9030004350000003", true)] {
        let token = shop.page(json!({}));
        assert!(matches!(shop.pays(&token, number), PayerStep::Challenge { .. }));
        shop.engine.challenge(&token, passes, shop.now).unwrap();
        let error = refused(shop.assert(&token), "3DS_AUTHENTICATION_FAILED");
        assert!(error.payer_message.is_some() && error.order_id.is_some());
    }
}

#[test]
fn declined() {
    let mut shop = Shop::new();
    let token = shop.page(json!({}));
    shop.pays(&token, "9030403153150009");
    let error = refused(shop.assert(&token), "TRANSACTION_DECLINED");
    assert_eq!(error.processor_name.unwrap(), "MasterCard Saferpay Test");
    assert_eq!(error.processor_result.unwrap(), "51");
    assert_eq!(error.processor_message.unwrap(), "Insufficient funds");
}

#[test]
fn declined_by_the_last_digits_of_the_amount() {
    let mut shop = Shop::new();
    for (value, code) in [(1051, "51"), (1033, "33"), (1043, "43"), (1062, "62"), (1014, "14"), (1012, "12")]
    {
        let payment = json!({ "Payment": { "Amount": amount(value) } });
        let body = with(
            with(shop.payment(), payment),
            json!({ "PaymentMeans": payment_method("9010403153900001") }),
        );
        let error = refused(shop.call("Transaction/AuthorizeDirect", body), "TRANSACTION_DECLINED");
        assert_eq!(error.processor_result.unwrap(), code);
    }
    let payment = json!({ "Payment": { "Amount": amount(1000) } });
    let body =
        with(with(shop.payment(), payment), json!({ "PaymentMeans": payment_method("9010403153900001") }));
    shop.call("Transaction/AuthorizeDirect", body).unwrap();
}

#[test]
fn soft_decline() {
    let mut shop = Shop::new();
    for (number, code) in [("9030103204160003", "1A"), ("9010103204160007", "65")] {
        let body = with(shop.payment(), json!({ "PaymentMeans": payment_method(number) }));
        let error = refused(shop.call("Transaction/AuthorizeDirect", body), "PAYER_AUTHENTICATION_REQUIRED");
        assert_eq!(error.processor_result.unwrap(), code);
        // With the payer present, it is authorized.
        let token = shop.page(json!({}));
        shop.pays(&token, number);
        shop.assert(&token).unwrap();
    }
}

#[test]
fn condition_unmet() {
    let mut shop = Shop::new();
    let token = shop.page(json!({ "Condition": "WITH_LIABILITY_SHIFT" }));
    shop.pays(&token, "9010003750000005");
    let error = refused(shop.assert(&token), "CONDITION_NOT_SATISFIED");
    assert_eq!(error.message, "Condition 'WITH_LIABILITY_SHIFT' not satisfied");
    let token = shop.page(json!({ "Condition": "WITH_SUCCESSFUL_THREE_DS_CHALLENGE" }));
    assert!(matches!(shop.pays(&token, GOOD), PayerStep::Challenge { .. }));
    shop.engine.challenge(&token, true, shop.now).unwrap();
    shop.assert(&token).unwrap();
}

#[test]
fn risk_block() {
    let mut shop = Shop::new();
    let token = shop.page(json!({ "Payer": { "IpAddress": "203.0.113.9" } }));
    shop.pays(&token, GOOD);
    let error = refused(shop.assert(&token), "BLOCKED_BY_RISK_MANAGEMENT");
    assert_eq!(error.risk.unwrap()["BlockReason"], "BLACKLIST_IP");
}

#[test]
fn repeated_assert() {
    let mut shop = Shop::new();
    let token = shop.page(json!({}));
    shop.pays(&token, GOOD);
    let answer = shop.assert(&token).unwrap();
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    shop.capture(&text(&answer["Transaction"]["Id"])).unwrap();
    assert_eq!(shop.assert(&token).unwrap()["Transaction"]["Status"], "CAPTURED");
}

#[test]
fn unknown_used_and_expired_tokens() {
    let mut shop = Shop::new();
    refused(shop.assert("nobodyhasthis"), "TOKEN_INVALID");
    let token = shop.page(json!({}));
    shop.later(61);
    refused(shop.assert(&token), "TOKEN_EXPIRED");

    let body = with(shop.payment(), json!({ "PaymentMeans": payment_method(GOOD) }));
    let token = text(&shop.call("Transaction/Initialize", body).unwrap()["Token"]);
    shop.call("Transaction/Authorize", json!({ "Token": token })).unwrap();
    refused(shop.call("Transaction/Authorize", json!({ "Token": token })), "TOKEN_INVALID");
}

#[test]
fn authorize_before_the_redirect() {
    let mut shop = Shop::new();
    let body = shop.payment();
    let answer = shop.call("Transaction/Initialize", body).unwrap();
    assert_eq!(answer["RedirectRequired"], true);
    let token = text(&answer["Token"]);
    let error =
        refused(shop.call("Transaction/Authorize", json!({ "Token": token })), "TRANSACTION_IN_WRONG_STATE");
    assert_eq!(error.message, "Invalid action");
}

#[test]
fn capture_of_an_authorized_payment() {
    let mut shop = Shop::new();
    let id = shop.authorized(500);
    let answer = shop.capture(&id).unwrap();
    assert_eq!(answer["Status"], "CAPTURED");
    assert_eq!(answer["CaptureId"], format!("{id}_c"));
    assert!(answer.get("Date").is_some() && answer.get("Transaction").is_none());
}

#[test]
fn capture_twice() {
    let mut shop = Shop::new();
    let id = shop.captured(500);
    let error = refused(shop.capture(&id), "TRANSACTION_ALREADY_CAPTURED");
    assert_eq!(&*error.behavior, "DO_NOT_RETRY");
}

#[test]
fn capture_of_a_larger_amount_or_of_another_currency() {
    let mut shop = Shop::new();
    let id = shop.authorized(500);
    let more = with(transaction(&id), json!({ "Amount": amount(501) }));
    refused(shop.call("Transaction/Capture", more), "AMOUNT_INVALID");
    let other = with(transaction(&id), json!({ "Amount": { "Value": "500", "CurrencyCode": "EUR" } }));
    refused(shop.call("Transaction/Capture", other), "CURRENCY_INVALID");
    assert_eq!(shop.status(&id), "AUTHORIZED");
}

#[test]
fn capture_of_a_refund() {
    let mut shop = Shop::new();
    let id = shop.captured(500);
    let refund = text(&shop.refund(&id, 200, false).unwrap()["Transaction"]["Id"]);
    assert_eq!(shop.capture(&refund).unwrap()["Status"], "CAPTURED");
}

#[test]
fn cancel_of_an_authorized_payment() {
    let mut shop = Shop::new();
    let id = shop.authorized(500);
    let answer = shop.call("Transaction/Cancel", transaction(&id)).unwrap();
    assert_eq!(answer["TransactionId"], id);
    assert!(answer.get("Date").is_some() && answer.get("Status").is_none());
    assert_eq!(shop.status(&id), "CANCELED");
}

#[test]
fn cancel_of_a_captured_payment() {
    let mut shop = Shop::new();
    let id = shop.captured(500);
    refused(shop.call("Transaction/Cancel", transaction(&id)), "TRANSACTION_ALREADY_CAPTURED");
}

#[test]
fn cancel_until_the_batch_is_closed() {
    let mut shop = Shop::new();
    refused(shop.call("Batch/Close", json!({ "TerminalId": "10000001" })), "ACTION_NOT_SUPPORTED");
    shop.terminal = "10000002".to_owned();
    let (open, closed) = (shop.captured(500), shop.captured(500));
    shop.call("Transaction/Cancel", transaction(&open)).unwrap();
    shop.later(1);
    shop.call("Batch/Close", json!({ "TerminalId": "10000002" })).unwrap();
    refused(shop.call("Transaction/Cancel", transaction(&closed)), "TRANSACTION_ALREADY_CAPTURED");
}

#[test]
fn capture_cancel_and_refund_of_a_canceled_payment() {
    let mut shop = Shop::new();
    let id = shop.authorized(500);
    shop.call("Transaction/Cancel", transaction(&id)).unwrap();
    refused(shop.capture(&id), "TRANSACTION_IN_WRONG_STATE");
    refused(shop.call("Transaction/Cancel", transaction(&id)), "TRANSACTION_IN_WRONG_STATE");
    refused(shop.refund(&id, 100, false), "TRANSACTION_IN_WRONG_STATE");
}

#[test]
fn refund_of_an_uncaptured_payment() {
    let mut shop = Shop::new();
    let id = shop.authorized(500);
    refused(shop.refund(&id, 100, false), "TRANSACTION_IN_WRONG_STATE");
}

#[test]
fn refund_by_capture_reference() {
    let mut shop = Shop::new();
    let id = shop.captured(500);
    let answer = shop.refund(&id, 200, false).unwrap();
    assert_eq!(answer["Transaction"]["Type"], "REFUND");
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
}

#[test]
fn refund_by_transaction_reference_in_old_versions() {
    let mut shop = Shop::new();
    shop.version = "1.8".parse().unwrap();
    let id = shop.captured(500);
    let body = with(transaction(&id), json!({ "Refund": { "Amount": amount(100) } }));
    assert_eq!(shop.call("Transaction/Refund", body).unwrap()["Transaction"]["Type"], "REFUND");
}

#[test]
fn refund_of_more_than_was_captured() {
    let mut shop = Shop::new();
    let id = shop.captured(500);
    refused(shop.refund(&id, 501, true), "AMOUNT_INVALID");
    shop.refund(&id, 400, true).unwrap();
    refused(shop.refund(&id, 101, true), "AMOUNT_INVALID");
    shop.refund(&id, 900, false).unwrap();
}

#[test]
fn unknown_id_and_inquiry_of_an_unsuccessful_payment() {
    let mut shop = Shop::new();
    refused(shop.capture("nobodyhasthis"), "TRANSACTION_NOT_FOUND");
    let token = shop.page(json!({}));
    refused(shop.call("Transaction/Inquire", transaction(&token)), "TRANSACTION_NOT_FOUND");
    shop.engine.abort(&token, shop.now).unwrap();
    let id = refused(shop.assert(&token), "TRANSACTION_ABORTED").transaction_id.unwrap();
    refused(shop.call("Transaction/Inquire", transaction(&id)), "TRANSACTION_NOT_FOUND");
}

#[test]
fn alias_unknown_and_duplicate() {
    let mut shop = Shop::new();
    refused(shop.call("Alias/Inquire", json!({ "AliasId": "nobody" })), "ALIAS_INVALID");
    let insert = |id: &str| json!({ "RegisterAlias": { "IdGenerator": "MANUAL", "Id": id }, "PaymentMeans": payment_method(GOOD) });
    shop.call("Alias/InsertDirect", insert("Mine")).unwrap();
    refused(shop.call("Alias/InsertDirect", insert("MINE")), "ALIAS_INVALID");
}
