//! The unit tests of a program can use `test_util` without `http` or `bytes` in its manifest.

use saferpay_api::error::{Error, ErrorKind, NextStep, UnrecognizedReason};
use saferpay_api::prelude::*;
use saferpay_api::test_util::{ScriptedTransport, TestError};
use saferpay_api::v1_53::transaction::{CaptureRequest, CaptureResponse, RefundRequest};
use saferpay_api::v1_53::{Amount, CaptureReference, CaptureStatus, Client, Refund, TransactionReference};
use serde_json::json;

fn client(transport: &ScriptedTransport) -> Client {
    Client::builder()
        .environment(Environment::Test)
        .customer_id("245294")
        .credentials(Credentials::in_transport())
        .transport(transport.clone())
        .build()
        .unwrap()
}

fn capture_of(id: &str) -> CaptureRequest {
    CaptureRequest::new(TransactionReference::new().with_transaction_id(id))
}

#[test]
fn an_error_of_each_kind_has_the_text_of_a_real_one() {
    type Is = fn(&Error) -> bool;
    let cases: [(TestError, Is); 8] = [
        (TestError::not_sent(), |error| matches!(error.kind(), ErrorKind::NotSent) && error.can_retry_now()),
        (TestError::not_sent_permanently(), |error| {
            matches!(error.kind(), ErrorKind::NotSent) && !error.can_retry_now()
        }),
        (TestError::outcome_unknown(), |error| error.next_step() == Some(NextStep::Inquire)),
        (TestError::refused("TRANSACTION_DECLINED"), |error| {
            error.is_declined() && !error.is_outcome_unknown()
        }),
        (TestError::unrecognized(UnrecognizedReason::NotJson), Error::is_outcome_unknown),
        (TestError::undecodable(), |error| error.next_step() == Some(NextStep::ReadRawBody)),
        (TestError::invalid("Amount", "is missing"), |error| error.to_string().contains("Amount is missing")),
        (TestError::misconfigured("environment", "is missing"), |error| {
            matches!(error.kind(), ErrorKind::Misconfigured(_))
        }),
    ];
    for (error, is) in cases {
        let shown = format!("{error:?}");
        assert!(is(&error.build()), "{shown}");
    }
}

#[test]
fn the_details_of_an_error_can_be_set() {
    let error = TestError::refused("COMMUNICATION_FAILED")
        .behavior("RETRY_LATER")
        .member("TransactionId", "t1")
        .member("ErrorDetail", vec!["MARKED"])
        .operation("Transaction/Refund")
        .spec_version("1.40")
        .request_id("r-1")
        .attempts(3)
        .next_step(NextStep::LookAtReporting)
        .status(500)
        .build();
    assert_eq!(error.transaction_id().as_deref(), Some("t1"));
    assert_eq!((error.operation(), error.spec_version()), (Some("Transaction/Refund"), Some("1.40")));
    assert_eq!((error.request_id(), error.attempts()), (Some("r-1"), 3));
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert_eq!(error.next_step(), Some(NextStep::LookAtReporting));
}

#[tokio::test]
async fn each_operation_uses_its_lines_in_order() {
    let captured = CaptureResponse::new().with_capture_id("c1").with_status(CaptureStatus::Captured);
    let refund = json!({"Transaction": {
        "Type": "REFUND", "Status": "AUTHORIZED", "Id": "t2", "Date": "2026-01-30T12:45:22.258+01:00",
        "Amount": {"Value": "100", "CurrencyCode": "CHF"}, "SixTransactionReference": "0:0:3:t2",
    }});
    let transport = ScriptedTransport::new()
        .refuse("Transaction/Capture", 402, "TRANSACTION_IN_WRONG_STATE")
        .answer("Transaction/Refund", &refund)
        .disconnect("Transaction/Capture")
        .lose("Transaction/Capture")
        .answer("Transaction/Capture", &captured)
        .answer("Terminals/GetTerminals", json!({"Terminals": []}))
        .answer("Terminals/GetTerminal", json!({}));
    let client = client(&transport);
    let transaction = client.transaction();

    assert!(transaction.capture(&capture_of("t1")).await.unwrap_err().is_in_wrong_state());
    let error = transaction.capture(&capture_of("t1")).await.unwrap_err();
    assert!(error.can_retry_now() && !error.is_outcome_unknown());
    assert!(transaction.capture(&capture_of("t1")).await.unwrap_err().is_outcome_unknown());
    let capture = transaction.capture(&capture_of("t1")).await.unwrap();
    assert_eq!(capture, captured);

    // An ID that was returned is used in the next call.
    let reference = CaptureReference::new().with_capture_id(capture.capture_id.unwrap());
    let request = RefundRequest::new(Refund::new(Amount::new("100", "CHF")), reference);
    assert_eq!(transaction.refund(&request).await.unwrap().transaction.id, "t2");
    client.terminals().get_terminals().await.unwrap();

    let requests = transport.requests();
    assert_eq!(requests.len(), 6);
    assert_eq!(requests[4].operation, "Transaction/Refund");
    assert_eq!(requests[4].body["CaptureReference"]["CaptureId"], "c1");
    assert!(requests[4].body.get("RequestHeader").is_none());
    assert_eq!((requests[5].method.as_str(), requests[5].body.is_null()), ("GET", true));
    assert_eq!(transport.unused(), ["Terminals/GetTerminal"]);
    assert!(!format!("{requests:?}").contains("c1"));
}

#[tokio::test]
async fn a_call_without_a_line_is_not_sent() {
    let transport = ScriptedTransport::new();
    let error = client(&transport).transaction().capture(&capture_of("t1")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent) && !error.can_retry_now(), "{error}");
    assert!(error.to_string().contains("no line for `Transaction/Capture`"), "{error}");
}
