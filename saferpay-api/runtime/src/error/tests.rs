//! Errors say what happened and contain no secrets.

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::{
    CallContext, Error, ErrorKind, NextStep, Problem, Refusal, Undecodable, Unrecognized, UnrecognizedReason,
};
use crate::answers::{Fact, Facts, Gap};
use crate::header::ResponseHeader;
use crate::record::{FieldValue as _, Members, deserialize_leniently};
use crate::transport::TransportError;

fn context() -> CallContext {
    CallContext {
        operation: "Transaction/Authorize",
        spec_version: "1.53",
        request_id: "33e8".into(),
        attempts: 1,
        next_step: NextStep::Inquire,
    }
}

fn answered(status: u16, body: &str, kind: ErrorKind) -> Error {
    let status = StatusCode::from_u16(status).unwrap();
    Error::from_response(context(), status, Bytes::copy_from_slice(body.as_bytes()), kind)
}

fn refused(status: u16, body: &Value) -> Error {
    refused_in(context(), status, body)
}

fn refused_in(context: CallContext, status: u16, body: &Value) -> Error {
    let body = body.to_string();
    let refusal = Refusal::read(&Members::parse(body.as_bytes()).unwrap()).unwrap();
    Error::from_response(context, StatusCode::from_u16(status).unwrap(), body.into(), refusal.into())
}

fn not_json(status: u16) -> Error {
    let body = "<html>secret</html>";
    let status_code = StatusCode::from_u16(status).unwrap();
    let reason = UnrecognizedReason::NotJson;
    let kind = Unrecognized::new(reason, status_code, Some("text/html"), body.as_bytes());
    answered(status, body, kind.into())
}

fn undecodable(body: &str) -> Error {
    let mut value = ResponseHeader::new("", "");
    let gap: Gap = deserialize_leniently(value.place(), body.as_bytes(), &mut Vec::new()).unwrap_err();
    let facts = Facts::read(&[(Fact::TransactionId, &["Transaction.Id", "TransactionId"])], body.as_bytes());
    answered(200, body, Undecodable::new(gap, facts).into())
}

#[test]
fn an_error_is_small_and_can_move_between_threads() {
    fn travels<T: Send + Sync + std::error::Error + 'static>() {}
    travels::<Error>();
    assert!(size_of::<Error>() <= 16);
}

#[test]
fn a_refusal_is_one_useful_line() {
    let error = refused(
        402,
        &json!({
            "ResponseHeader": {"SpecVersion": "1.53", "RequestId": "33e8"},
            "Behavior": "OTHER_MEANS",
            "ErrorName": "TRANSACTION_DECLINED",
            "ErrorMessage": "Transaction declined\nby acquirer",
            "TransactionId": "t", "OrderId": "o", "PayerMessage": "p",
            "ProcessorName": "Test", "ProcessorResult": 51, "ProcessorMessage": "Insufficient",
            "Risk": {"BlockReason": "BLACKLIST_IP"},
        }),
    );
    assert_eq!(
        error.to_string(),
        "TRANSACTION_DECLINED: Transaction declined by acquirer \
         (Transaction/Authorize, request 33e8, HTTP 402)",
    );
    assert!(error.is_declined() && error.needs_other_payment_method());
    assert!(!error.can_retry_now() && !error.can_retry_later() && !error.is_outcome_unknown());
    let refusal = error.refusal().unwrap();
    assert_eq!(refusal.processor_result.as_deref(), Some("51"));
    assert_eq!(refusal.transaction_id.as_deref(), Some("t"));
    assert_eq!(refusal.risk, Some(json!({"BlockReason": "BLACKLIST_IP"})));
}

#[test]
fn validation_details_are_with_behavior() {
    let detail = "ReturnUrls: The ReturnUrls field is required.";
    let error = refused(
        400,
        &json!({
            "Behavior": "ABORT", "ErrorName": "VALIDATION_FAILED",
            "ErrorMessage": "Request validation failed", "ErrorDetail": [detail],
        }),
    );
    assert_eq!(
        error.to_string(),
        format!(
            "VALIDATION_FAILED: Request validation failed: {detail} \
             (Transaction/Authorize, request 33e8, HTTP 400)"
        ),
    );
    assert_eq!(error.refusal().unwrap().details, [detail]);
}

#[test]
fn a_malformed_field_does_not_hide_a_refusal() {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let names = ["ErrorName", "Behavior", "ErrorMessage", "ErrorDetail", "TransactionId", "OrderId", "Risk"];
    for absurd in ["null", "[]", "{}", "7", "1e999", "true", &deep] {
        for name in names {
            let others = names.iter().filter(|other| **other != name);
            let others: Vec<String> = others.map(|other| format!(r#""{other}":"TOKEN_INVALID""#)).collect();
            let body = format!(r#"{{"{name}":{absurd},{}}}"#, others.join(","));
            let refusal = Refusal::read(&Members::parse(body.as_bytes()).unwrap()).unwrap();
            assert!(name == "ErrorName" || refusal.error_name.is_some(), "{body}");
            assert!(name == "TransactionId" || refusal.transaction_id.is_some(), "{body}");
        }
    }
}

#[test]
fn an_object_without_the_fields_of_an_error_is_not_a_refusal() {
    for body in [json!({}), json!({"error": "upstream"}), json!({"TransactionId": "t", "ErrorName": null})] {
        assert_eq!(Refusal::read(&Members::parse(body.to_string().as_bytes()).unwrap()), None);
    }
}

#[test]
fn an_unknown_name_leaves_the_outcome_unknown() {
    let body = |name: &str, behavior: &str| json!({"ErrorName": name, "Behavior": behavior});
    let new = body("SOMETHING_NEW", "DO_NOT_RETRY");
    assert!(refused(402, &new).is_outcome_unknown());
    assert!(refused(402, &json!({"Behavior": "DO_NOT_RETRY"})).is_outcome_unknown());
    for status in [400, 401, 403, 415] {
        assert!(!refused(status, &new).is_outcome_unknown(), "{status}");
    }
    assert!(!refused(402, &body("SOMETHING_NEW", "OTHER_MEANS")).is_outcome_unknown());
    let idempotent = CallContext { next_step: NextStep::Retry, ..context() };
    assert!(!refused_in(idempotent, 402, &new).is_outcome_unknown());
}

#[test]
fn the_predicates_follow_the_name_and_the_behavior() {
    let error = |status, name: &str, behavior: &str| {
        refused(status, &json!({"ErrorName": name, "Behavior": behavior}))
    };
    assert!(error(402, "TRANSACTION_ALREADY_CAPTURED", "DO_NOT_RETRY").is_already_captured());
    let not_started = error(402, "TRANSACTION_NOT_STARTED", "RETRY_LATER");
    assert!(not_started.is_not_started() && not_started.can_retry_later());
    assert!(error(500, "INTERNAL_ERROR", "DO_NOT_RETRY").is_outcome_unknown());
    for name in ["COMMUNICATION_TIMEOUT", "UNEXPECTED_ERROR_BY_ACQUIRER"] {
        let lost = error(402, name, "RETRY");
        assert!(lost.is_outcome_unknown() && !lost.can_retry_now(), "{name}");
    }
    assert!(error(402, "COMMUNICATION_FAILED", "RETRY").can_retry_now());
    assert!(refused(402, &json!({"ErrorName": "COMMUNICATION_FAILED"})).is_outcome_unknown());
    assert!(!error(402, "SOMETHING_NEW", "SOMETHING_NEW").can_retry_now());
}

/// The behavior `RETRY` does not promise that the first request did nothing.
#[test]
fn a_breakdown_leaves_an_operation_that_moves_money_unknown_whatever_the_behavior() {
    for behavior in ["RETRY", "RETRY_LATER"] {
        let body = json!({"ErrorName": "INTERNAL_ERROR", "Behavior": behavior});
        let moves_money = refused(500, &body);
        assert!(moves_money.is_outcome_unknown(), "{behavior}");
        assert!(!moves_money.can_retry_now() && !moves_money.can_retry_later(), "{behavior}");
        let repeatable = refused_in(CallContext { next_step: NextStep::Retry, ..context() }, 500, &body);
        assert!(!repeatable.is_outcome_unknown(), "{behavior}");
        assert_eq!(repeatable.can_retry_now(), behavior == "RETRY");
    }
}

#[test]
fn transport_errors_say_whether_anything_was_sent() {
    let cause = || std::io::Error::other("refused");
    let error = Error::from_transport(context(), TransportError::not_sent(cause()));
    assert!(error.can_retry_now() && !error.is_outcome_unknown());
    assert_eq!(error.to_string(), "not sent: refused (Transaction/Authorize, request 33e8)");

    let broken = TransportError::outcome_unknown(cause())
        .with_partial_answer(StatusCode::OK, Bytes::from_static(b"{\"Tra"));
    let error = Error::from_transport(context(), broken);
    assert!(!error.can_retry_now() && error.is_outcome_unknown());
    assert_eq!(error.to_string(), "outcome unknown: refused (Transaction/Authorize, request 33e8, HTTP 200)");
    assert_eq!(error.raw_body().unwrap().as_bytes(), b"{\"Tra");
}

#[test]
fn a_response_of_another_server_proves_nothing() {
    for status in [200, 302, 403, 502] {
        assert!(not_json(status).is_outcome_unknown(), "{status}");
    }
    assert_eq!(
        not_json(403).to_string(),
        "outcome unknown: the response is not JSON (text/html, 19 bytes) \
         (Transaction/Authorize, request 33e8, HTTP 403)",
    );
}

#[test]
fn a_response_that_cannot_be_decoded_is_described_without_its_values() {
    for (body, path, expected, found) in [
        (r#"{"SpecVersion":[4111111111111111]}"#, "SpecVersion", "a string", "sequence"),
        (r#"{"SpecVersion":{"secret":"secret"}}"#, "SpecVersion", "a string", "map"),
        (r#""se, expected cret""#, "", "an object (ResponseHeader)", "a string"),
        (r#"{"SpecVersion":"a"}"#, "RequestId", "a value", "nothing"),
        (r#"{"SpecVersion":"a","SpecVersion":"secret"}"#, "SpecVersion", "one value", "several that differ"),
    ] {
        let error = undecodable(body);
        let ErrorKind::Undecodable(fault) = error.kind() else {
            panic!("{error}");
        };
        assert_eq!((fault.path(), fault.expected(), fault.found()), (path, expected, found));
        assert!(error.is_outcome_unknown());
        assert_eq!(error.raw_body().unwrap().as_bytes(), body.as_bytes());
    }
    assert_eq!(
        undecodable(r#"{"SpecVersion":true}"#).to_string(),
        "succeeded, but the response cannot be decoded at SpecVersion: expected a string, found boolean \
         (Transaction/Authorize of 1.53, request 33e8, HTTP 200)",
    );
}

#[test]
fn a_response_that_cannot_be_decoded_still_has_its_transaction_id() {
    for (body, id) in [
        (r#"{"Transaction":{"Id":"t1"}}"#, Some("t1")),
        (r#"{"Transaction":{},"TransactionId":"t2"}"#, Some("t2")),
        (r#"{"TransactionId":3}"#, Some("3")),
        (r#"{"TransactionId":{}}"#, None),
    ] {
        assert_eq!(undecodable(body).transaction_id().as_deref(), id);
    }
    let refusal = refused(402, &json!({"ErrorName": "TRANSACTION_ABORTED", "TransactionId": "t4"}));
    assert_eq!(refusal.transaction_id().as_deref(), Some("t4"));
    assert_eq!(not_json(502).transaction_id(), None);
}

#[test]
fn no_error_prints_a_body() {
    let errors = [
        undecodable(r#"{"SpecVersion":["secret"],"TransactionId":"secret"}"#),
        not_json(200),
        refused(400, &json!({"Token": "secret", "ErrorName": "TOKEN_INVALID"})),
        Error::invalid(context(), vec![Problem::new("body", "is wrong")]),
    ];
    for error in errors {
        let printed = format!("{error} {error:?} {error:#?}");
        assert!(!printed.contains("secret"), "{printed}");
    }
}

#[test]
fn names_decide_if_there_is_no_behavior() {
    let named = |name: &str| refused(402, &json!({ "ErrorName": name }));
    let with_behavior =
        |name: &str, behavior: &str| refused(402, &json!({ "ErrorName": name, "Behavior": behavior }));
    assert!(named("PAYMENTMEANS_INVALID").needs_other_payment_method());
    assert!(named("TRANSACTION_NOT_STARTED").can_retry_later());
    // The behavior takes precedence over the name.
    assert!(!with_behavior("PAYMENTMEANS_INVALID", "DO_NOT_RETRY").needs_other_payment_method());
    assert!(!with_behavior("TRANSACTION_NOT_STARTED", "ABORT").can_retry_later());
    // No name alone allows an immediate retry, or means that nothing happened.
    assert!(!named("INTERNAL_ERROR").can_retry_now() && !named("SOMETHING_NEW").can_retry_now());
    let timeout = with_behavior("COMMUNICATION_TIMEOUT", "RETRY");
    assert!(timeout.is_outcome_unknown() && !timeout.can_retry_now());

    for name in ["GENERAL_DECLINED", "UPDATE_CARD_INFORMATION", "3DS_AUTHENTICATION_FAILED"] {
        assert!(named(name).is_declined(), "{name}");
    }
    let aborted = named("TRANSACTION_ABORTED");
    assert!(aborted.is_aborted() && !aborted.is_declined() && !aborted.is_not_started());
    assert!(named("TRANSACTION_ALREADY_CAPTURED").is_already_captured());
    assert!(named("TRANSACTION_NOT_STARTED").is_not_started());
    assert!(!named("SOMETHING_NEW").is_declined());
}

#[test]
fn a_card_number_in_a_refusal_is_only_in_the_body() {
    let number = "9010003150000001";
    let error = refused(
        400,
        &json!({
            "ErrorName": "VALIDATION_FAILED",
            "ErrorMessage": format!("Number {number} is wrong"),
            "ErrorDetail": [format!("Card.Number: {number}")],
            "Risk": {"BlockReason": number},
        }),
    );
    let printed = format!("{error} {error:?} {error:#?} {:?}", error.kind());
    assert!(!printed.contains(number) && printed.contains("Number *** is wrong"), "{printed}");
    assert!(error.refusal().unwrap().message.as_ref().unwrap().contains(number));
    assert!(error.raw_body().unwrap().to_text().contains(number));
}

#[test]
fn each_common_name_has_its_own_predicate() {
    type Predicate = fn(&Error) -> bool;
    let predicates: [(&str, Predicate); 11] = [
        ("TRANSACTION_NOT_FOUND", Error::is_not_found),
        ("TOKEN_EXPIRED", Error::is_token_expired),
        ("TOKEN_INVALID", Error::is_token_invalid),
        ("ALIAS_INVALID", Error::is_alias_invalid),
        ("AMOUNT_INVALID", Error::is_amount_invalid),
        ("PAYER_AUTHENTICATION_REQUIRED", Error::needs_payer_authentication),
        ("AUTHENTICATION_FAILED", Error::is_authentication_failed),
        ("PERMISSION_DENIED", Error::is_permission_denied),
        ("VALIDATION_FAILED", Error::is_validation_failed),
        ("TRANSACTION_IN_WRONG_STATE", Error::is_in_wrong_state),
        ("ACTION_NOT_SUPPORTED", Error::is_not_supported),
    ];
    for (name, _) in predicates {
        let error = refused(402, &json!({"Behavior": "DO_NOT_RETRY", "ErrorName": name}));
        assert_eq!(error.error_name().unwrap().as_str(), name);
        let said: Vec<_> =
            predicates.iter().filter(|(_, holds)| holds(&error)).map(|(name, _)| *name).collect();
        assert_eq!(said, [name]);
    }
    let unnamed = refused(404, &json!({"Behavior": "DO_NOT_RETRY", "ErrorMessage": "x"}));
    assert!(unnamed.error_name().is_none() && predicates.iter().all(|(_, holds)| !holds(&unnamed)));
}

#[test]
fn an_error_is_printed_quickly_and_its_line_is_limited() {
    let million = 1 << 20;
    let many: Vec<String> = (0..100_000).map(|index| format!("detail {index}")).collect();
    let digits = "1-".repeat(million / 2);
    for message in [&digits, &"9010003150000001 ".repeat(million / 17), &"\n".repeat(million)] {
        let body = json!({ "ErrorName": message, "ErrorMessage": message, "ErrorDetail": many });
        let content_type =
            Unrecognized::new(UnrecognizedReason::NotJson, StatusCode::OK, Some(message), b"x");
        for error in [refused(400, &body), answered(200, "x", content_type.into())] {
            let start = std::time::Instant::now();
            let line = error.to_string();
            assert!(line.len() < 5000 && !line.contains('\n'), "{}", line.len());
            assert!(line.contains("(Transaction/Authorize, request 33e8, HTTP "), "{line}");
            assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
        }
    }
    let problems = (0..10_000).map(|index| Problem::new(format!("Field{index}"), "is wrong")).collect();
    let line = Error::invalid(context(), problems).to_string();
    assert!(line.starts_with("not sent: Field0 is wrong; Field1 is wrong; "), "{line}");
    assert!(line.len() < 5000 && line.ends_with("… (Transaction/Authorize)"), "{line}");
    let cause = TransportError::not_sent(std::io::Error::other(digits));
    assert!(Error::from_transport(context(), cause).to_string().len() < 5000);
}

#[test]
fn a_secret_that_a_response_repeats_is_masked_in_all_output() {
    let secrets = || vec!["token-9\"x".to_owned().into(), "777123".to_owned().into()];
    let text = "token-9\"x or 777123";
    let body = json!({
        "ErrorName": text, "Behavior": text, "ErrorMessage": text, "ErrorDetail": [text], "TransactionId": text,
        "OrderId": text, "PayerMessage": text, "ProcessorName": text, "ProcessorResult": text,
        "ProcessorMessage": text, "Risk": {"BlockReason": [text]},
    });
    let content_type = Unrecognized::new(UnrecognizedReason::NotJson, StatusCode::OK, Some(text), b"x");
    for error in [refused(400, &body), answered(200, "x", content_type.into())] {
        let error = error.hiding(secrets());
        let printed = format!("{error} {error:?} {error:#?} {:?} {:#?}", error.kind(), error.kind());
        assert!(!printed.contains("token-9") && !printed.contains("777123"), "{printed}");
        assert!(printed.contains("*** or ***"), "{printed}");
    }
}
