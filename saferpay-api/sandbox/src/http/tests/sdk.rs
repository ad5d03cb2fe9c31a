//! The SDK can call the sandbox, and each version gets its own responses.

use saferpay_api::error::ErrorKind;
use saferpay_api::{v1_2, v1_53};
use serde_json::json;

use super::{Bench, cancel, json_response};

#[tokio::test]
async fn a_call_of_the_sdk_arrives_unchanged() {
    let bench = Bench::start().await;
    let client = bench.sandbox.client_v1_53();
    let request = serde_json::from_value::<v1_53::transaction::CaptureRequest>(
        json!({ "TransactionReference": { "TransactionId": "t" }, "Amount": { "Value": "100", "CurrencyCode": "CHF" } }),
    );
    let response = client.transaction().capture(&request.unwrap()).await.unwrap();
    assert_eq!(serde_json::to_value(&response).unwrap()["CaptureId"], "c");
    let call = &bench.asked()[0];
    assert_eq!((&*call.operation, &*call.customer), ("Transaction/Capture", "100001"));
    assert_eq!(call.version.to_string(), "1.53");
    assert!(
        call.body.get("RequestHeader").is_none() && call.body["Amount"]["Value"] == "100",
        "{}",
        call.body
    );
    assert_eq!(call.base, bench.sandbox.address());

    let terminals = client.terminals().get_terminals().await.unwrap();
    assert_eq!(serde_json::to_value(&terminals).unwrap()["Terminals"][0]["TerminalId"], "1");
    assert_eq!(bench.asked()[1].operation, "Terminals/GetTerminals");
}

#[tokio::test]
async fn an_old_client_gets_an_old_response() {
    let bench = Bench::start().await;
    let client: v1_2::Client = bench.sandbox.client();
    let request = serde_json::from_value::<v1_2::transaction::CaptureRequest>(
        json!({ "TransactionReference": { "TransactionId": "t" } }),
    );
    let response = client.transaction().capture(&request.unwrap()).await.unwrap();
    let response = serde_json::to_value(&response).unwrap();
    assert_eq!(response["TransactionId"], "t");
    assert!(response.get("CaptureId").is_none() && response.get("New").is_none(), "{response}");
}

#[tokio::test]
async fn the_sdk_can_read_a_refusal() {
    let bench = Bench::start().await;
    let other = &bench.sandbox.accounts().customers[1];
    let client: v1_53::Client = bench.sandbox.client_builder_of(other).customer_id("100001").build().unwrap();
    let request = serde_json::from_value(json!({ "TransactionReference": { "TransactionId": "t" } }));
    let error = client.transaction().cancel(&request.unwrap()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
    assert!(error.to_string().contains("PERMISSION_DENIED"), "{error}");
}

#[tokio::test]
async fn headers_are_echoed() {
    let bench = Bench::start().await;
    let (_, body) = json_response(bench.cancel().body(cancel("1.33").to_string())).await;
    assert_eq!(body["ResponseHeader"], json!({ "SpecVersion": "1.33", "RequestId": "r-1" }));
    assert!(body.get("New").is_none(), "{body}");
    let request = bench.terminals().header("Saferpay-ApiVersion", "1.40").header("Saferpay-RequestId", "r-2");
    let response = request.send().await.unwrap();
    assert_eq!(response.headers()["Saferpay-ApiVersion"], "1.40");
    assert_eq!(response.headers()["Saferpay-RequestId"], "r-2");
    let body: serde_json::Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(body, json!({ "Terminals": [{ "TerminalId": "1", "Type": "ECOM" }] }));
}

#[tokio::test]
async fn captures_without_a_date_are_a_quirk() {
    let bench = Bench::start().await;
    let capture =
        json!({ "RequestHeader": super::header("1.53"), "TransactionReference": { "TransactionId": "t" } });
    let path = "/api/Payment/v1/Transaction/Capture";
    let call = || bench.request(reqwest::Method::POST, path).body(capture.to_string());
    assert!(json_response(call()).await.1["Date"].is_string());
    bench.sandbox.set_quirks(crate::quirks::Quirks { capture_date: false, ..Default::default() });
    let (_, body) = json_response(call()).await;
    assert!(body.get("Date").is_none() && body["Status"] == "CAPTURED", "{body}");
}
