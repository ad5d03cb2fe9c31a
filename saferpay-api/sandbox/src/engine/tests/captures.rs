//! Partial captures, references, pending captures, and payments that follow others.

use serde_json::json;

use super::shop::{GOOD, Shop, amount, card, payment_method, refused, text, transaction, with};
use crate::engine::{Instrument, NotificationKind};
use crate::quirks::Quirks;

#[test]
fn partial_captures_end_with_the_final_one() {
    let mut shop = Shop::new();
    let id = shop.authorized(1000);
    let first = shop.part(&id, "PARTIAL", "one", 300).unwrap();
    refused(shop.part(&id, "PARTIAL", "one", 300), "TRANSACTION_ALREADY_CAPTURED");
    refused(shop.capture(&id), "TRANSACTION_IN_WRONG_STATE");
    refused(shop.call("Transaction/Cancel", transaction(&id)), "TRANSACTION_IN_WRONG_STATE");
    let second = shop.part(&id, "FINAL", "two", 700).unwrap();
    assert_ne!(first["CaptureId"], second["CaptureId"]);
    refused(shop.part(&id, "PARTIAL", "three", 1), "TRANSACTION_ALREADY_CAPTURED");
    assert_eq!(shop.status(&id), "CAPTURED");

    let refund = |reference: serde_json::Value, value| {
        json!({
            "CaptureReference": reference,
            "Refund": { "Amount": amount(value), "RestrictRefundAmountToCapturedAmount": true },
        })
    };
    let by_part = json!({ "TransactionId": id, "OrderPartId": "one" });
    refused(shop.call("Transaction/Refund", refund(by_part.clone(), 301)), "AMOUNT_INVALID");
    shop.call("Transaction/Refund", refund(by_part, 300)).unwrap();
    let by_capture = json!({ "CaptureId": second["CaptureId"] });
    shop.call("Transaction/Refund", refund(by_capture, 700)).unwrap();
}

#[test]
fn finalize_moves_no_money() {
    let mut shop = Shop::new();
    let id = shop.authorized(1000);
    refused(shop.call("Transaction/MultipartFinalize", transaction(&id)), "TRANSACTION_IN_WRONG_STATE");
    shop.part(&id, "PARTIAL", "one", 300).unwrap();
    shop.call("Transaction/MultipartFinalize", transaction(&id)).unwrap();
    refused(shop.part(&id, "PARTIAL", "two", 300), "TRANSACTION_ALREADY_CAPTURED");
}

#[test]
fn the_sum_of_the_parts_is_checked_unless_a_quirk_allows_more() {
    let mut shop = Shop::new();
    let id = shop.authorized(1000);
    shop.part(&id, "PARTIAL", "one", 600).unwrap();
    refused(shop.part(&id, "PARTIAL", "two", 600), "AMOUNT_INVALID");
    shop.engine.set_quirks(Quirks { unchecked_part_sum: true, ..Quirks::default() });
    shop.part(&id, "PARTIAL", "two", 600).unwrap();
}

#[test]
fn partial_captures_by_capture_before_1_10() {
    let mut shop = Shop::new();
    shop.version = "1.9".parse().unwrap();
    let id = shop.authorized(1000);
    let part = |kind: &str, part: &str| {
        let part = json!({ "Type": kind, "OrderPartId": part });
        with(transaction(&id), json!({ "Amount": amount(500), "Partial": part }))
    };
    shop.call("Transaction/Capture", part("PARTIAL", "one")).unwrap();
    shop.call("Transaction/Capture", part("FINAL", "two")).unwrap();
    assert_eq!(shop.status(&id), "CAPTURED");
}

#[test]
fn capture_by_order_id() {
    let mut shop = Shop::new();
    shop.authorized(1000);
    let latest = shop.authorized(1000);
    let body = json!({ "TransactionReference": { "OrderId": "order 2" } });
    assert_eq!(shop.call("Transaction/Capture", body).unwrap()["TransactionId"], latest);
}

#[test]
fn a_capture_has_the_id_of_the_transaction_in_1_11() {
    let mut shop = Shop::new();
    shop.version = "1.11".parse().unwrap();
    let id = shop.authorized(1000);
    assert_eq!(shop.capture(&id).unwrap()["CaptureId"], id);
}

#[test]
fn a_pending_capture_is_settled_later() {
    let mut shop = Shop::new();
    shop.version = "1.49".parse().unwrap();
    let id = shop.paid_with("PAYDIREKT");
    let notification = json!({ "PendingNotification": { "NotifyUrl": "https://shop.example.com/n" } });
    let answer = shop.call("Transaction/Capture", with(transaction(&id), notification)).unwrap();
    assert_eq!((&answer["Status"], answer.get("Date")), (&json!("PENDING"), None));
    assert_eq!(shop.status(&id), "PENDING");
    refused(shop.refund(&id, 100, false), "TRANSACTION_IN_WRONG_STATE");
    let notifications = shop.engine.take_notifications();
    assert_eq!(notifications[0].kind, NotificationKind::Pending);
    shop.now = notifications[0].due;
    let body = json!({ "CaptureReference": { "CaptureId": answer["CaptureId"] } });
    assert_eq!(shop.call("Transaction/AssertCapture", body).unwrap()["Status"], "CAPTURED");
    assert_eq!(shop.status(&id), "CAPTURED");
}

#[test]
fn captures_are_pending_for_the_documented_methods() {
    for (version, method, status) in [
        ("1.8", "PAYDIREKT", "PENDING"),
        ("1.49", "PAYDIREKT", "PENDING"),
        ("1.50", "PAYDIREKT", "CAPTURED"),
        ("1.8", "POSTFINANCE", "CAPTURED"),
        ("1.49", "POSTFINANCEPAY", "CAPTURED"),
        ("1.53", "POSTFINANCEPAY", "CAPTURED"),
        ("1.53", "POSTCARD", "CAPTURED"),
    ] {
        let mut shop = Shop::new();
        shop.version = version.parse().unwrap();
        let id = shop.paid_with(method);
        assert_eq!(shop.capture(&id).unwrap()["Status"], status, "{method} in {version}");
    }
}

#[test]
fn the_payout_of_postfinance_is_pending_since_1_50() {
    for (version, status) in [("1.49", "CAPTURED"), ("1.50", "PENDING"), ("1.53", "PENDING")] {
        let mut shop = Shop::new();
        shop.version = version.parse().unwrap();
        let insert = json!({
            "Type": "POSTFINANCEPAY", "RegisterAlias": { "IdGenerator": "RANDOM" }, "ReturnUrl": { "Url": "https://a.example" },
        });
        let token = text(&shop.call("Alias/Insert", insert).unwrap()["Token"]);
        shop.engine.pay(&token, &Instrument::Method("POSTFINANCEPAY".to_owned()), shop.now).unwrap();
        let alias = shop.call("Alias/AssertInsert", json!({ "Token": token })).unwrap();
        let payout = json!({
            "TerminalId": shop.terminal,
            "Refund": { "Amount": amount(500) },
            "PaymentMeans": { "Alias": { "Id": alias["Alias"]["Id"] } },
        });
        let id = text(&shop.call("Transaction/RefundDirect", payout).unwrap()["Transaction"]["Id"]);
        assert_eq!(shop.capture(&id).unwrap()["Status"], status, "{version}");
        shop.later(5);
        let body = json!({ "CaptureReference": { "CaptureId": format!("{id}_c") } });
        assert_eq!(shop.call("Transaction/AssertCapture", body).unwrap()["Status"], "CAPTURED");
    }
}

#[test]
fn a_pending_authorization_is_captured_later() {
    let mut shop = Shop::new();
    let notification = json!({ "Notification": { "SuccessNotifyUrl": "https://shop.example.com/n" } });
    let token = shop.page(notification);
    shop.engine.pay_later(&token, &Instrument::Method("ACCOUNTTOACCOUNT".to_owned()), shop.now).unwrap_err();
    let token = shop.page(json!({
        "PaymentMethods": ["ACCOUNTTOACCOUNT"],
        "Notification": { "SuccessNotifyUrl": "https://shop.example.com/n" },
    }));
    shop.engine.pay_later(&token, &Instrument::Method("ACCOUNTTOACCOUNT".to_owned()), shop.now).unwrap();
    let answer = shop.assert(&token).unwrap();
    assert_eq!(answer["Transaction"]["Status"], "PENDING");
    let id = text(&answer["Transaction"]["Id"]);
    refused(shop.capture(&id), "TRANSACTION_IN_WRONG_STATE");
    let due: Vec<_> = shop.engine.take_notifications().iter().map(|each| each.due).collect();
    assert_eq!((due.len(), due[0]), (2, shop.now));
    shop.now = due[1];
    assert_eq!(shop.assert(&token).unwrap()["Transaction"]["Status"], "AUTHORIZED");
    shop.capture(&id).unwrap();
}

#[test]
fn a_pending_refund_is_settled_later() {
    let mut shop = Shop::new();
    let id = shop.paid_with("PAYDIREKT");
    shop.capture(&id).unwrap();
    let refund = text(&shop.refund(&id, 100, false).unwrap()["Transaction"]["Id"]);
    assert_eq!(shop.capture(&refund).unwrap()["Status"], "PENDING");
    shop.later(5);
    assert_eq!(shop.call("Transaction/AssertRefund", transaction(&refund)).unwrap()["Status"], "CAPTURED");
}

#[test]
fn a_canceled_refund_can_be_repeated() {
    let mut shop = Shop::new();
    let id = shop.captured(500);
    let refund = text(&shop.refund(&id, 500, true).unwrap()["Transaction"]["Id"]);
    refused(shop.refund(&id, 1, true), "AMOUNT_INVALID");
    shop.call("Transaction/Cancel", transaction(&refund)).unwrap();
    shop.refund(&id, 500, true).unwrap();
}

#[test]
fn a_referenced_payment_needs_the_first_one_of_a_series() {
    let mut shop = Shop::new();
    let first =
        |initial: bool| json!({ "Payment": { "Amount": amount(500), "Recurring": { "Initial": initial } } });
    let direct = |shop: &mut Shop, initial| {
        let body =
            with(with(shop.payment(), first(initial)), json!({ "PaymentMeans": payment_method(GOOD) }));
        text(&shop.call("Transaction/AuthorizeDirect", body).unwrap()["Transaction"]["Id"])
    };
    let id = direct(&mut shop, true);
    let next = with(shop.payment(), transaction(&id));
    // As recorded, also before the first payment is captured.
    let answer = shop.call("Transaction/AuthorizeReferenced", next.clone()).unwrap();
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    shop.call("Transaction/Cancel", transaction(&id)).unwrap();
    refused(shop.call("Transaction/AuthorizeReferenced", next), "TRANSACTION_IN_WRONG_STATE");
    let id = direct(&mut shop, false);
    shop.capture(&id).unwrap();
    let next = with(shop.payment(), transaction(&id));
    refused(shop.call("Transaction/AuthorizeReferenced", next), "ACTION_NOT_SUPPORTED");
}

#[test]
fn a_partial_approval_needs_the_permission_of_the_request() {
    let mut shop = Shop::new();
    let body = with(shop.payment(), json!({ "PaymentMeans": payment_method("9010100000020013") }));
    refused(shop.call("Transaction/AuthorizeDirect", body.clone()), "TRANSACTION_DECLINED");
    let payment = json!({
        "Payment": { "Amount": amount(501), "Options": { "AllowPartialAuthorization": true } },
    });
    let answer = shop.call("Transaction/AuthorizeDirect", with(body, payment)).unwrap();
    assert_eq!(answer["Transaction"]["Amount"]["Value"], "251");
}

#[test]
fn without_a_contract_a_payment_is_refused() {
    let mut shop = Shop::new();
    shop.terminal = "10000002".to_owned();
    let body = with(shop.payment(), json!({ "PaymentMeans": payment_method("9030003150000007") }));
    refused(shop.call("Transaction/AuthorizeDirect", body), "NO_CONTRACT");
    let payment = json!({ "Payment": { "Amount": { "Value": "500", "CurrencyCode": "JPY" } } });
    let body = with(shop.payment(), payment);
    refused(shop.call("Transaction/Initialize", body), "NO_CONTRACT");
}

#[test]
fn the_currency_of_the_payer_is_offered_and_accepted() {
    let mut shop = Shop::new();
    let number = "9010503104000007";
    let body = json!({ "TerminalId": shop.terminal, "Amount": amount(3340), "CardNumber": number });
    let answer = shop.call("Transaction/DccInquiry", body).unwrap();
    assert_eq!(answer["DccInfo"]["CardHolderAmount"], json!({ "Value": "4600", "CurrencyCode": "JPY" }));
    let dcc = json!({
        "Payment": { "Amount": amount(3340) },
        "PaymentMeans": payment_method(number),
        "Dcc": { "Token": answer["DccToken"], "SelectedCurrencyCode": "JPY" },
    });
    let body = with(shop.payment(), dcc);
    let answer = shop.call("Transaction/AuthorizeDirect", body).unwrap();
    assert_eq!(answer["Dcc"]["PayerAmount"]["Value"], "4600");

    let token = shop.page(json!({}));
    shop.engine.pay(&token, &card("9030403104000006"), shop.now).unwrap();
    assert_eq!(shop.assert(&token).unwrap()["Dcc"]["PayerAmount"]["CurrencyCode"], "USD");
}
