//! Errors of the sandbox explain themselves to developers, through the SDK.

use saferpay_api::error::{Error, Refusal};
use saferpay_api::v1_53::payment_page::AssertRequest;
use saferpay_api::v1_53::transaction::{AuthorizeDirectRequest, CaptureRequest};
use saferpay_api::v1_53::{Client, TransactionReference};
use saferpay_api::validation::Validation;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::quirks::Quirks;
use serde_json::{Value, json};

/// A client without validation, which also sends invalid requests.
fn careless(sandbox: &Sandbox) -> Client {
    sandbox.client_builder().validation(Validation::off()).build().expect("a client")
}

async fn authorize(client: &Client, body: Value) -> Vec<String> {
    let request: AuthorizeDirectRequest = serde_json::from_value(body).expect("a request");
    details(&client.transaction().authorize_direct(&request).await.expect_err("a refusal"))
}

/// A sandbox whose errors explain themselves.
async fn explaining() -> Sandbox {
    let quirks = Quirks { help: true, ..Quirks::default() };
    Sandbox::builder().quirks(quirks).start().await.expect("a sandbox")
}

fn details(error: &Error) -> Vec<String> {
    let refusal: &Refusal = error.refusal().expect("a refusal");
    refusal.details.clone()
}

fn payment(sandbox: &Sandbox) -> Value {
    json!({
        "TerminalId": sandbox.terminal("ECOM"),
        "Payment": { "Amount": { "Value": "500", "CurrencyCode": "CHF" } },
        "PaymentMeans": { "Card": { "Number": "9010003150000001", "ExpMonth": 12, "ExpYear": 2090 } },
    })
}

#[tokio::test]
async fn a_wrong_field_is_explained_after_the_details_of_saferpay() {
    let sandbox = explaining().await;
    let client = careless(&sandbox);
    let mut body = payment(&sandbox);
    body["Payment"]["OrderId"] = json!("o".repeat(100));
    body["Initiator"] = json!("NOBODY");
    let details = authorize(&client, body).await;
    assert_eq!(details.len(), 4, "{details:#?}");
    assert!(details[0].starts_with("Initiator: The field Initiator is invalid."), "{details:#?}");
    assert!(details[1].starts_with("Payment.OrderId: The field OrderId is invalid."), "{details:#?}");
    assert_eq!(
        details[3],
        "Help on Payment.OrderId (string, recommended, Id[1..80]): \
         Your own reference for this purchase, shown in the Backoffice and in reports."
    );
    assert!(details[2].starts_with("Help on Initiator (string, optional): "), "{details:#?}");
    assert!(details[2].ends_with(" Values: MERCHANT, PAYER."), "{details:#?}");
}

#[tokio::test]
async fn a_field_of_list_items_is_explained_once() {
    let sandbox = explaining().await;
    let mut body = payment(&sandbox);
    let odd = json!({ "Name": "n".repeat(1000), "Quantity": 1 });
    body["Order"] = json!({ "Items": [odd, odd] });
    let details = authorize(&careless(&sandbox), body).await;
    let about = |start: &str| details.iter().filter(|detail| detail.starts_with(start)).count();
    assert_eq!((about("Order.Items["), about("Help on Order.Items.Name (")), (2, 1), "{details:#?}");
}

#[tokio::test]
async fn other_errors_are_explained_by_name() {
    let sandbox = explaining().await;
    let client = sandbox.client_v1_53();
    let assert = client.payment_page().assert(&AssertRequest::new("no-token")).await;
    let details = details(&assert.expect_err("a refusal"));
    assert!(details.len() == 1 && details[0].starts_with("Help on TOKEN_INVALID: "), "{details:#?}");
}

#[tokio::test]
async fn by_default_only_the_log_has_explanations() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let transaction = TransactionReference::new().with_transaction_id("none");
    let capture = sandbox.client_v1_53().transaction().capture(&CaptureRequest::new(transaction)).await;
    assert_eq!(details(&capture.expect_err("a refusal")), Vec::<String>::new());
    let mut body = payment(&sandbox);
    body["Payment"]["OrderId"] = json!("o".repeat(100));
    assert_eq!(authorize(&careless(&sandbox), body).await.len(), 1);
    let log = sandbox.request_log();
    let error = log.last().and_then(|request| request.error.as_ref()).expect("an error");
    assert!(error.help[0].starts_with("Help on Payment.OrderId ("), "{error:?}");
}
