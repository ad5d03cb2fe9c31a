//! One customer cannot use the data of another.

use serde_json::json;

use super::shop::{GOOD, Shop, amount, payment_method, refused, text, transaction};

fn become_the_other(shop: &mut Shop) {
    "100002".clone_into(&mut shop.customer);
    "20000001".clone_into(&mut shop.terminal);
}

#[test]
fn transactions_tokens_and_aliases_are_separate() {
    let mut shop = Shop::new();
    let id = shop.captured(500);
    let token = shop.page(json!({}));
    shop.pays(&token, GOOD);
    let alias = json!({ "RegisterAlias": { "IdGenerator": "MANUAL", "Id": "mine" }, "PaymentMeans": payment_method(GOOD) });
    shop.call("Alias/InsertDirect", alias.clone()).unwrap();

    become_the_other(&mut shop);
    refused(shop.call("Transaction/Inquire", transaction(&id)), "TRANSACTION_NOT_FOUND");
    refused(shop.capture(&id), "TRANSACTION_NOT_FOUND");
    refused(shop.call("Transaction/Cancel", transaction(&id)), "TRANSACTION_NOT_FOUND");
    refused(shop.refund(&id, 100, false), "TRANSACTION_NOT_FOUND");
    let by_order = json!({ "TransactionReference": { "OrderId": "order 2" } });
    refused(shop.call("Transaction/Inquire", by_order), "TRANSACTION_NOT_FOUND");
    let reference = json!({ "TerminalId": shop.terminal, "SixTransactionReference": format!("0:0:3:{id}") });
    refused(shop.call("OmniChannel/AcquireTransaction", reference), "TRANSACTION_NOT_FOUND");
    refused(shop.assert(&token), "TOKEN_INVALID");
    refused(shop.call("Alias/Inquire", json!({ "AliasId": "mine" })), "ALIAS_INVALID");
    refused(shop.call("Alias/Delete", json!({ "AliasId": "mine" })), "ALIAS_INVALID");
    // The other customer can use the same ID.
    shop.call("Alias/InsertDirect", alias).unwrap();
}

#[test]
fn the_terminal_of_another_customer_is_not_permitted() {
    let mut shop = Shop::new();
    "20000001".clone_into(&mut shop.terminal);
    let body = shop.payment();
    assert_eq!(refused(shop.call("PaymentPage/Initialize", body), "PERMISSION_DENIED").status, 403);
    let path = [("terminalId", "20000001")];
    refused(shop.call_with("Terminals/GetTerminal", &path, &[], json!(null)), "PERMISSION_DENIED");
}

#[test]
fn links_fields_and_reports_are_separate() {
    let mut shop = Shop::new();
    shop.captured(500);
    let path = [("terminalId", "10000003")];
    let payment_link = json!({
        "Payment": { "Amount": amount(500), "OrderId": "1", "Description": "Tea" },
        "ExpirationDate": "2026-04-01T00:00:00Z",
        "Payer": { "LanguageCode": "en" },
    });
    let id = text(
        &shop.call_with("SecurePayGate/CreateSingleUsePaymentLink", &path, &[], payment_link).unwrap()["OfferId"],
    );
    become_the_other(&mut shop);
    let path = [("terminalId", "20000001"), ("offerId", &*id)];
    let error = shop.call_with("SecurePayGate/GetSingleUsePaymentLink", &path, &[], json!(null)).unwrap_err();
    assert_eq!(error.status, 404);
    shop.later(24 * 60);
    let query = [("StartDate", "2026-03-10"), ("EndDate", "2026-03-10")];
    let report = shop.call_with("TransactionReporting/GetTransactions", &[], &query, json!(null)).unwrap();
    assert_eq!(report["TotalTransactions"], 0);
}
