//! Responses of kinds that were once lost or misread. The transport replaces `r1` by the ID of the request.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use saferpay_api::client::{ClientBuilder, VersionedClient};
use saferpay_api::error::{Error, ErrorKind, NextStep};
use saferpay_api::flows::{
    Attempt, ChargeAlias, Failed, PaymentLinks, RefundIntent, RefundOutcome, Refunds, Settle, Settlement,
    Terminals,
};
use saferpay_api::money::{Currency, Money};
use saferpay_api::transport::{Transport, TransportFuture};
use saferpay_api::{v1_33, v1_40, v1_51, v1_53};
use truth::calls::{connect, now};
use truth::stub::request_id;

/// Sends these responses, one after another.
struct Canned(Mutex<Vec<(u16, Vec<u8>)>>);

impl Transport for Canned {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let (status, body) = self.0.lock().unwrap().remove(0);
        let id = request_id(&request);
        // Byte by byte, because the body may not be text.
        let mut sent = Vec::new();
        let mut rest = &*body;
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix(b"\"r1\"") {
                sent.extend_from_slice(format!("\"{id}\"").as_bytes());
                rest = after;
            } else {
                sent.push(rest[0]);
                rest = &rest[1..];
            }
        }
        let mut response = Response::new(Bytes::from(sent));
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn client<C: VersionedClient, B: Into<Vec<u8>>>(answers: impl IntoIterator<Item = (u16, B)>) -> C {
    let answers = answers.into_iter().map(|(status, body)| (status, body.into())).collect();
    connect(ClientBuilder::new(), Arc::new(Canned(Mutex::new(answers))))
}

fn francs() -> Money {
    Money::from_minor_units(100, Currency::CHF)
}

fn attempt() -> Attempt {
    Attempt::new(francs(), "order-1", "Socks")
}

const HEADER: &str = r#""ResponseHeader":{"SpecVersion":"1.53","RequestId":"r1"}"#;

fn body(members: &str) -> String {
    format!("{{{HEADER},{members}}}")
}

fn refusal(name: &str) -> String {
    body(&format!(
        r#""Behavior":"DO_NOT_RETRY","ErrorName":"{name}","ErrorMessage":"no","ProcessorMessage":"für heute""#
    ))
}

fn transaction(kind: &str, status: &str, means: &str) -> String {
    body(&format!(
        r#""Transaction":{{"Type":"{kind}","Status":"{status}","Id":"T1","CaptureId":"T1c","Amount":{{"Value":"100","CurrencyCode":"CHF"}}}},"PaymentMeans":{means}"#
    ))
}

const CARD: &str = r#"{"Card":{"MaskedNumber":"x"}}"#;

fn captured() -> String {
    body(r#""CaptureId":"T1c","TransactionId":"T1","Status":"CAPTURED""#)
}

fn with_bom(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").into_bytes()
}

fn in_latin1(text: &str) -> Vec<u8> {
    text.chars().map(|char| u8::try_from(u32::from(char)).unwrap()).collect()
}

fn settled<C: Settle + VersionedClient>(answers: Vec<(u16, Vec<u8>)>) -> Settlement {
    let client: C = client(answers);
    now(client.settle("token", francs())).unwrap()
}

/// A PayPal payment can be settled and refunded without the details that its version calls mandatory.
#[test]
fn a_missing_detail_does_not_block_money() {
    fn refunds<C: Refunds + VersionedClient>() {
        for means in [r#"{"PayPal":{"PayerId":"p","Email":"x@example.com"}}"#, r#"{"PayPal":{}}"#, "null"] {
            let client: C = client([
                (402, refusal("TRANSACTION_NOT_FOUND")),
                (402, refusal("TRANSACTION_ALREADY_CAPTURED")),
                (200, transaction("PAYMENT", "CAPTURED", means)),
                (200, transaction("REFUND", "AUTHORIZED", means)),
                (200, captured()),
            ]);
            let outcome =
                now(client.cancel_or_refund(&RefundIntent::whole("refund-1", "T1", francs()))).unwrap();
            assert!(matches!(outcome, RefundOutcome::Refunded(_)), "{outcome:?}");
        }
    }
    refunds::<v1_33::Client>();
    refunds::<v1_51::Client>();
    let means = r#"{"PayPal":{"PayerId":"p","SellerProtectionStatus":"NO"}}"#;
    let answers = [transaction("PAYMENT", "AUTHORIZED", means), captured()];
    let client: v1_40::Client = client(answers.map(|body| (200, body)));
    let has_gaps = Arc::new(Mutex::new(false));
    let seen = Arc::clone(&has_gaps);
    let settling = client.settle("token", francs());
    let settling =
        settling.with_response(move |response| *seen.lock().unwrap() = !response.gaps().is_empty());
    let settlement = now(settling).unwrap();
    assert!(settlement.is_paid(), "{settlement:?}");
    assert!(*has_gaps.lock().unwrap());
}

/// A refund whose state cannot be read is not "pending", because then it would never be captured.
#[test]
fn a_refund_without_a_state_is_unknown() {
    let client: v1_53::Client = client([
        (402, refusal("TRANSACTION_NOT_FOUND")),
        (402, refusal("TRANSACTION_ALREADY_CAPTURED")),
        (200, transaction("PAYMENT", "CAPTURED", CARD)),
        (200, transaction("REFUND", "AUTHORIZED", CARD).replace("\"AUTHORIZED\"", "null")),
    ]);
    let outcome = now(client.cancel_or_refund(&RefundIntent::whole("refund-1", "T1", francs()))).unwrap();
    assert!(matches!(outcome, RefundOutcome::RefundStateUnknown(_)), "{outcome:?}");
}

/// An empty ID is not an ID, so nothing is captured with it.
#[test]
fn an_empty_id_does_not_count_as_an_id() {
    let answer = transaction("PAYMENT", "AUTHORIZED", CARD).replace("\"T1\"", "\"\"");
    let client: v1_53::Client = client([(200, answer)]);
    let error = now(client.settle("token", francs())).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Undecodable(_)), "{error:?}");
}

/// A body that is not the response to the charge does not count as done, whatever its status is.
#[test]
fn a_body_that_is_not_the_response_is_unknown() {
    let charge = |body: &str| {
        let client: v1_53::Client = client([(402, &*refusal("TRANSACTION_NOT_FOUND")), (200, body)]);
        now(client.charge_alias("17795278", "alias", &attempt()))
    };
    for body in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"error":"upstream unavailable"}"#,
        "<html>blocked</html>",
        &transaction("PAYMENT", "CAPTURED", CARD).replace("\"r1\"", "\"another\""),
        &transaction("PAYMENT", "CAPTURED", CARD).replace(HEADER, "\"A\":1"),
        &transaction("PAYMENT", "CAPTURED", CARD)[..200],
    ] {
        let error = charge(body).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Unrecognized(_)), "{body}: {error:?}");
        assert_eq!(error.next_step(), Some(NextStep::Inquire), "{body}");
    }
    match charge(&refusal("TRANSACTION_DECLINED")).unwrap() {
        Settlement::Failed(Failed::Refused(error)) => {
            assert!(error.is_declined() && !error.is_outcome_unknown(), "{error:?}");
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(charge(&transaction("PAYMENT", "CAPTURED", CARD)), Ok(Settlement::Settled(_))));
}

/// Operations without an essential fact do not accept every body as their response.
#[test]
fn a_foreign_body_does_not_complete_an_operation_without_facts() {
    for body in ["{}", r#"{"error":"x"}"#, "<html>", "null", r#"{"Terminals":"none"}"#] {
        let terminals: v1_53::Client = client([(200, body)]);
        assert!(now(terminals.list_terminals()).is_err_and(|error| error.is_outcome_unknown()), "{body}");
        let link: v1_53::Client = client([(200, body)]);
        let deleted: Result<(), Error> = now(link.delete_payment_link("17795278", "offer"));
        assert!(deleted.is_err_and(|error| error.is_outcome_unknown()), "{body}");
    }
    let link: v1_53::Client = client([(200, refusal("PERMISSION_DENIED"))]);
    assert!(now(link.delete_payment_link("17795278", "offer")).is_err_and(|error| error.refusal().is_some()));
}

/// An invalid byte hides neither a refusal nor a capture.
#[test]
fn an_invalid_byte_hides_nothing() {
    let authorized = || (200, transaction("PAYMENT", "AUTHORIZED", CARD).into_bytes());
    let refused = refusal("TRANSACTION_ALREADY_CAPTURED");
    let nul = [refused.as_bytes(), b"\0"].concat();
    for refused in [with_bom(&refused), in_latin1(&refused), nul] {
        let again = (200, transaction("PAYMENT", "CAPTURED", CARD).into_bytes());
        let settlement = settled::<v1_53::Client>(vec![authorized(), (402, refused), again]);
        assert!(settlement.is_paid(), "{settlement:?}");
    }
    let captured = captured();
    for captured in [with_bom(&captured), [captured.as_bytes(), b"\0\r\n"].concat()] {
        let settlement = settled::<v1_53::Client>(vec![authorized(), (200, captured)]);
        assert!(settlement.is_paid(), "{settlement:?}");
    }
    let declined = refusal("TRANSACTION_DECLINED");
    for declined in [with_bom(&declined), in_latin1(&declined)] {
        let settlement = settled::<v1_53::Client>(vec![(402, declined)]);
        assert!(matches!(settlement, Settlement::Failed(Failed::Refused(_))), "{settlement:?}");
    }
    let aborted = settled::<v1_53::Client>(vec![(402, with_bom(&refusal("TRANSACTION_ABORTED")))]);
    assert!(matches!(aborted, Settlement::Failed(Failed::Refused(_))), "{aborted:?}");
}

/// A detail of another type hides no response.
#[test]
fn a_detail_of_another_type_hides_nothing() {
    for detail in [r#""ExpYear":2029.0"#, r#""ExpYear":null"#, r#""ExpYear":"x""#, r#""ExpYear":1e999"#] {
        let means = format!(r#"{{"Card":{{"MaskedNumber":"x",{detail}}}}}"#);
        let answer = transaction("PAYMENT", "CAPTURED", &means);
        let liability = r#","Liability":{"LiabilityShift":"true"}}"#;
        let answer = format!("{}{liability}", &answer[..answer.len() - 1]);
        let settlement = settled::<v1_53::Client>(vec![(200, answer.into_bytes())]);
        assert!(settlement.is_paid(), "{detail}: {settlement:?}");
    }
}
