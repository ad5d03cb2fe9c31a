//! No call with the credentials of one customer reads or changes the data of another.

use saferpay_api::client::Credentials;
use saferpay_api::v1_53::transaction::CaptureRequest;
use saferpay_sandbox::catalogue::Catalogue;
use saferpay_sandbox::engine::{Amount, Currency};
use scenarios::{Shop, card, francs, payment_means, text, transaction, with};
use serde_json::{Value, json};

const GOOD: &str = "9010003150000001";

/// The data of the first merchant.
struct Owned {
    authorized: String,
    captured: String,
    page: String,
    token: String,
    alias: String,
    paid_at_till: String,
}

async fn owned(shop: &Shop) -> Owned {
    let page = shop.page().await.unwrap();
    shop.sandbox.payer().pay(&page, GOOD).unwrap();
    let begun =
        shop.begin("Transaction/Initialize", json!({ "PaymentMeans": payment_means(GOOD) })).await.unwrap();
    let register =
        json!({ "RegisterAlias": { "IdGenerator": "RANDOM" }, "PaymentMeans": payment_means(GOOD) });
    let alias = shop.call("Alias/InsertDirect", register).await.unwrap();
    let five = Amount { value: 500, currency: Currency::new("CHF").unwrap() };
    Owned {
        paid_at_till: shop.sandbox.pay_in_store(five, &card(GOOD)).unwrap(),
        authorized: shop.authorized().await.unwrap(),
        captured: shop.captured().await.unwrap(),
        page,
        token: begun,
        alias: text(&alias["Alias"]["Id"]),
    }
}

/// Calls of another customer that knows the ids, and their responses.
fn attempts(stranger: &Shop, owned: &Owned) -> Vec<(&'static str, Value, &'static str)> {
    let none = "TRANSACTION_NOT_FOUND";
    let capture = |id: &str| json!({ "CaptureReference": { "TransactionId": id } });
    let part = json!({ "Amount": francs(100), "Type": "PARTIAL", "OrderPartId": "one" });
    let alias = json!({ "PaymentMeans": { "Alias": { "Id": owned.alias } } });
    let validity = json!({ "Card": { "ExpMonth": 1, "ExpYear": 2091 } });
    let till = json!({
        "TerminalId": stranger.terminal,
        "RegisterAlias": { "IdGenerator": "RANDOM" },
        "SixTransactionReference": owned.paid_at_till,
    });
    vec![
        ("OmniChannel/AcquireTransaction", till.clone(), none),
        ("OmniChannel/InsertAlias", till, none),
        ("Transaction/Capture", transaction(&owned.authorized), none),
        ("Transaction/Capture", json!({ "TransactionReference": { "OrderId": "order-1" } }), none),
        ("Transaction/MultipartCapture", with(transaction(&owned.authorized), part), none),
        ("Transaction/MultipartFinalize", transaction(&owned.authorized), none),
        ("Transaction/Cancel", transaction(&owned.authorized), none),
        ("Transaction/Inquire", transaction(&owned.authorized), none),
        ("Transaction/Refund", stranger.refund(&owned.captured, 100), none),
        ("Transaction/AssertCapture", with(transaction(&owned.captured), capture(&owned.captured)), none),
        ("Transaction/AssertRefund", transaction(&owned.captured), none),
        ("Transaction/AuthorizeReferenced", with(stranger.payment(), transaction(&owned.captured)), none),
        ("PaymentPage/Assert", json!({ "Token": owned.page }), "TOKEN_INVALID"),
        ("Transaction/Authorize", json!({ "Token": owned.token }), "TOKEN_INVALID"),
        ("Transaction/AuthorizeDirect", with(stranger.payment(), alias), "ALIAS_INVALID"),
        ("Alias/Inquire", json!({ "AliasId": owned.alias }), "ALIAS_INVALID"),
        (
            "Alias/Update",
            json!({ "UpdateAlias": { "Id": owned.alias }, "UpdatePaymentMeans": validity }),
            "ALIAS_INVALID",
        ),
        ("Alias/Delete", json!({ "AliasId": owned.alias }), "ALIAS_INVALID"),
    ]
}

#[tokio::test]
async fn another_customer_that_knows_the_ids_gets_nothing() {
    let versions = [Catalogue::shared().versions().next().unwrap(), Catalogue::shared().newest().number()];
    let mut refused = 0;
    for version in versions {
        let shop = Shop::open(version).await;
        let stranger = shop.stranger();
        let owned = owned(&shop).await;
        for (operation, body, name) in attempts(&stranger, &owned) {
            let Ok(answer) = stranger.ask(operation, &[], body).await else { continue };
            let refusal = answer.expect_err(operation);
            assert_eq!(refusal.name(), name, "{operation} in {version}");
            let body = format!("{:?}", refusal.body);
            assert!(!body.contains("order-1"), "{operation} in {version} returns {body}");
            refused += 1;
        }
        // The data of the first merchant is unchanged.
        shop.call("Transaction/Capture", transaction(&owned.authorized)).await.unwrap();
        shop.call("Transaction/Authorize", json!({ "Token": owned.token })).await.unwrap();
        shop.call("PaymentPage/Assert", json!({ "Token": owned.page })).await.unwrap();
        shop.call("Alias/Delete", json!({ "AliasId": owned.alias })).await.unwrap();
    }
    println!("{refused} attempts refused");
    assert!(refused > 20);
}

#[tokio::test]
async fn the_terminal_of_another_customer_is_not_available() {
    let shop = Shop::open(Catalogue::shared().newest().number()).await;
    let stranger = shop.stranger();
    let refused = stranger.refused("Transaction/AuthorizeDirect", shop.direct(GOOD)).await.unwrap();
    assert_eq!((refused.status, refused.name()), (403, "PERMISSION_DENIED"));
    let path = [("terminalId", &*shop.terminal)];
    let answer = stranger.ask("Terminals/GetTerminal", &path, Value::Null).await.unwrap();
    assert_eq!(answer.expect_err("another customer's").status, 403);
}

#[tokio::test]
async fn credentials_give_no_access_to_another_customer() {
    let shop = Shop::open(Catalogue::shared().newest().number()).await;
    let id = shop.authorized().await.unwrap();
    let accounts = &shop.sandbox.accounts().customers;
    let login = &accounts[1].credentials[0];
    let client: saferpay_api::v1_53::Client = shop
        .sandbox
        .client_builder_of(&accounts[0])
        .credentials(Credentials::basic(&*login.username, &*login.password))
        .build()
        .unwrap();
    let capture: CaptureRequest = serde_json::from_value(transaction(&id)).unwrap();
    let error = client.transaction().capture(&capture).await.unwrap_err();
    assert!(matches!(error.status().map(|status| status.as_u16()), Some(401 | 403)), "{error}");
    shop.call("Transaction/Capture", transaction(&id)).await.unwrap();
}
