//! Requests that break a rule from a sentence of the specification are refused.

use reqwest::Method;
use saferpay_spec::MessagePart;
use saferpay_spec::checker::Compatibility;
use serde_json::{Value, json};

use super::{Bench, header, json_response, refused};
use crate::catalogue::Catalogue;

/// An operation, a body without its header, the rule that it breaks, and the place.
fn cases() -> Vec<(&'static str, Value, &'static str, &'static [&'static str])> {
    let payment = json!({ "Amount": { "Value": "100", "CurrencyCode": "CHF" } });
    let described = json!({ "Amount": { "Value": "100", "CurrencyCode": "CHF" }, "Description": "x" });
    let back = json!({ "Url": "https://a.example/" });
    let card = json!({ "Number": "9010003150000001", "ExpYear": 2030, "ExpMonth": 12 });
    vec![
        (
            "Transaction/AuthorizeDirect",
            json!({ "TerminalId": "12345678", "Payment": payment, "PaymentMeans": {} }),
            "payment-means",
            &["PaymentMeans.Card"],
        ),
        (
            "Transaction/Cancel",
            json!({ "TransactionReference": { "TransactionId": "abc", "OrderId": "o1" } }),
            "transaction-reference",
            &["TransactionReference.OrderId"],
        ),
        (
            "Transaction/Cancel",
            json!({ "TransactionReference": {} }),
            "transaction-reference",
            &["TransactionReference.TransactionId"],
        ),
        (
            "Transaction/Initialize",
            json!({
                "TerminalId": "12345678", "Payment": payment, "ReturnUrl": back,
                "PaymentMeans": { "Alias": { "Id": "a" }, "Card": card },
            }),
            "payment-means",
            &["PaymentMeans.Alias"],
        ),
        (
            "PaymentPage/Initialize",
            json!({
                "TerminalId": "12345678", "Payment": described, "ReturnUrl": back,
                "RegisterAlias": { "IdGenerator": "MANUAL" },
            }),
            "manual-alias-id",
            &["RegisterAlias.Id"],
        ),
        (
            "Transaction/Initialize",
            json!({
                "TerminalId": "12345678", "Payment": payment, "ReturnUrl": back,
                "RedirectNotifyUrls": { "Success": "ftp://x", "Fail": "nonsense" },
            }),
            "redirect-notify-addresses",
            &["RedirectNotifyUrls.Fail", "RedirectNotifyUrls.Success"],
        ),
        (
            "PaymentPage/Initialize",
            json!({
                "TerminalId": "12345678", "Payment": described, "ReturnUrl": back,
                "Payer": { "IpAddress": "nonsense" },
            }),
            "payer-ipv4",
            &["Payer.IpAddress"],
        ),
        (
            "PaymentPage/Initialize",
            json!({
                "TerminalId": "12345678", "ReturnUrl": back,
                "Payment": {
                    "Amount": { "Value": "100", "CurrencyCode": "CHF" }, "Description": "x",
                    "Recurring": { "Initial": true }, "Installment": { "Initial": true },
                },
            }),
            "recurring-or-installment",
            &["Payment.Installment"],
        ),
        (
            "Transaction/Refund",
            json!({ "Refund": payment, "CaptureReference": {} }),
            "capture-reference",
            &["CaptureReference.CaptureId"],
        ),
    ]
}

/// The places of details, which begin with them.
fn places(details: &[String]) -> Vec<&str> {
    let mut places: Vec<&str> =
        details.iter().filter_map(|detail| Some(detail.split_once(": ")?.0)).collect();
    places.retain(|place| !place.starts_with("Help on "));
    places.sort_unstable();
    places
}

#[tokio::test]
async fn a_request_that_breaks_one_rule_has_one_error_at_its_place() {
    let bench = Bench::with(crate::SandboxBuilder::strict).await;
    let catalogue = Catalogue::shared();
    let specification = catalogue.newest().specification().clone();
    let names = saferpay_spec::load::names(&saferpay_spec::vendored::files()).unwrap();
    for (operation, body, rule, expected) in cases() {
        let path = format!("/api/Payment/v1/{operation}");
        let mut whole = body.clone();
        whole["RequestHeader"] = header("1.53");
        let request = || bench.request(Method::POST, &path).body(whole.to_string());
        let (_, details) = refused(request(), 400).await;
        assert_eq!(places(&details), expected, "{operation} {rule}");

        let now = "2026-01-30T12:00:00Z".parse().unwrap();
        let advice = Compatibility::of(
            std::slice::from_ref(&specification),
            &names,
            ("body", &body.to_string()),
            (operation, MessagePart::Request),
            now,
        );
        let refusals = advice.unwrap().versions.remove(0).refusals;
        assert_eq!(refusals.len(), expected.len(), "{operation}: {refusals:?}");
        for (refusal, place) in refusals.iter().zip(expected) {
            assert!(refusal.starts_with(place), "{operation}: {refusal}");
        }

        let lenient = Bench::with(|builder| builder.strict().without_rule(rule)).await;
        let request = lenient.request(Method::POST, &path).body(whole.to_string());
        assert_ne!(json_response(request).await.0, 400, "{operation} without {rule}");
    }
}
