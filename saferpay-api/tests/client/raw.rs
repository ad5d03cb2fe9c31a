//! Raw calls reach paths and methods that the SDK does not model.

use mock_server::{Answer, MockServer};
use saferpay_api::client::Method;
use saferpay_api::error::ErrorKind;
use serde_json::{Value, json};

use super::{answering, builder};

#[tokio::test]
async fn any_json_api_path_can_be_called() {
    let server = answering(200, json!({"Anything": [1, {"a": null}]})).await;
    let client = builder(server.address()).build().unwrap();
    let answer: Value = client
        .raw(Method::POST, "/Payment/v1/Transaction/New")
        .json(&json!({"Nested": {"Text": "ä"}}))
        .request_id("r-1")
        .await
        .unwrap();
    assert_eq!(answer["Anything"][1]["a"], Value::Null);

    let received = &server.received()[0];
    assert_eq!((&*received.method, &*received.path), ("POST", "/Payment/v1/Transaction/New"));
    assert!(received.header("authorization").starts_with("Basic "));
    assert_eq!(received.header("content-type"), "application/json; charset=utf-8");
    assert_eq!(
        received.json(),
        json!({
            "RequestHeader": {
                "SpecVersion": "1.53", "CustomerId": "245294", "RequestId": "r-1", "RetryIndicator": 0,
            },
            "Nested": {"Text": "ä"},
        }),
    );
    assert!(received.body.starts_with(b"{\"RequestHeader\":"));
}

#[tokio::test]
async fn any_management_api_path_can_be_called() {
    let server = MockServer::start(|_| Answer::empty(204)).await.unwrap();
    let client = builder(server.address()).build().unwrap();
    let answer = client
        .raw(Method::PUT, "/rest/customers/[customerId]/things")
        .query_pair("a b", "c&d")
        .json(&json!([1]))
        .await
        .unwrap();
    assert_eq!(answer, Value::Null);

    let received = &server.received()[0];
    assert_eq!((&*received.method, &*received.path), ("PUT", "/rest/customers/245294/things"));
    assert_eq!(received.query, "a%20b=c%26d");
    assert_eq!(received.header("saferpay-apiversion"), "1.53");
    assert!(!received.header("saferpay-requestid").is_empty());
    assert_eq!(received.json(), json!([1]));
}

#[tokio::test]
async fn any_method_can_be_used() {
    let server = answering(200, json!({})).await;
    let client = builder(server.address()).build().unwrap();
    let method = Method::from_bytes(b"BREW").unwrap();
    client.raw(method, "/rest/pot").await.unwrap();
    assert_eq!(server.received()[0].method, "BREW");
}

#[tokio::test]
async fn a_get_has_no_body() {
    let server = answering(200, json!({})).await;
    let client = builder(server.address()).build().unwrap();
    client.raw(Method::GET, "/status").await.unwrap();
    let received = &server.received()[0];
    assert!(received.body.is_empty() && received.header("content-type").is_empty());
}

#[tokio::test]
async fn errors_are_those_of_typed_calls() {
    let body = json!({"Behavior": "DO_NOT_RETRY", "ErrorName": "TRANSACTION_DECLINED", "ErrorMessage": "no"});
    let server = answering(402, body).await;
    let client = builder(server.address()).build().unwrap();
    let error = client.raw(Method::POST, "/Payment/v1/MARKED-TOKEN").request_id("r").await.unwrap_err();
    assert!(error.is_declined());
    assert_eq!(error.to_string(), "TRANSACTION_DECLINED: no (raw call, request r, HTTP 402)");
    assert!(!format!("{error:?}").contains("MARKED"));
}

#[tokio::test]
async fn invalid_calls_are_an_error_before_anything_is_sent() {
    let server = answering(200, json!({})).await;
    let client = builder(server.address()).build().unwrap();
    for (call, place) in [
        (client.raw(Method::POST, "@example.com/"), "path"),
        (client.raw(Method::POST, "/a/../b"), "path"),
        (client.raw(Method::POST, "/a/[terminalId]"), "terminalId"),
        (client.raw(Method::POST, "/a").json(&json!([])), "body"),
        (client.raw(Method::POST, "/a").json(&json!({"RequestHeader": {}})), "body"),
    ] {
        let error = call.await.unwrap_err();
        let ErrorKind::Invalid(problems) = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(problems[0].field(), place);
    }
    assert!(server.received().is_empty());
}
