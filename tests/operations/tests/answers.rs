//! Every response of every version has the traits of exactly the questions that it can answer.

use std::collections::BTreeMap;

use operations::{Fill, Sampler, corrected};
use saferpay_api::answers::{AliasAnswer, CaptureAnswer, LiabilityAnswer, PaymentAnswer, PaymentState};
use saferpay_api::error::ErrorName;
use saferpay_spec::{Field, MessagePart, Specification};
use serde_json::{Value, json};

/// The answers of a response; `None` if it does not have the trait.
#[derive(Debug, Default, PartialEq)]
struct Answers {
    payment: Option<Payment>,
    capture: Option<(PaymentState, bool)>,
    #[allow(clippy::option_option, reason = "whether it can be asked, and what it says then")]
    liability: Option<Option<bool>>,
    alias: Option<(Option<String>, Option<ErrorName>)>,
}

#[derive(Debug, PartialEq)]
struct Payment {
    state: PaymentState,
    paid: bool,
    refunded: bool,
    needs_capture: bool,
}

/// A type that is checked for a trait: the methods of `Probe` are found before those of `&Probe`, which are
/// used if the type does not have the trait.
struct Probe<'a, T>(&'a T);

macro_rules! question {
    ($name:ident, $otherwise:ident, $method:ident, $trait:path, $answer:ty, $ask:expr) => {
        trait $name {
            fn $method(&self) -> Option<$answer>;
        }
        impl<T: $trait> $name for Probe<'_, T> {
            fn $method(&self) -> Option<$answer> {
                let ask: fn(&T) -> $answer = $ask;
                Some(ask(self.0))
            }
        }
        trait $otherwise {
            fn $method(&self) -> Option<$answer> {
                None
            }
        }
        impl<T> $otherwise for &Probe<'_, T> {}
    };
}

question!(OfPayment, NoPayment, payment, PaymentAnswer, Payment, |answer| Payment {
    state: answer.payment_state(),
    paid: answer.is_paid(),
    refunded: answer.is_refunded(),
    needs_capture: answer.needs_capture(),
});
question!(OfCapture, NoCapture, capture, CaptureAnswer, (PaymentState, bool), |answer| {
    (answer.capture_state(), answer.is_captured())
});
question!(
    OfLiability,
    NoLiability,
    liability,
    LiabilityAnswer,
    Option<bool>,
    LiabilityAnswer::liability_shift
);
question!(OfAlias, NoAlias, alias, AliasAnswer, (Option<String>, Option<ErrorName>), |answer| {
    let failure = answer.registration_failure();
    (answer.alias_id().map(String::from), failure.and_then(|failure| failure.error_name))
});

type Answered = (&'static str, &'static str, fn(&str) -> Answers);

macro_rules! answered {
    ($ask:ident, $version:ident::$module:ident::$name:ident) => {
        fn $ask(text: &str) -> Answers {
            let answer: saferpay_api::$version::$module::$name = serde_json::from_str(text).unwrap();
            let probe = &Probe(&answer);
            Answers {
                payment: probe.payment(),
                capture: probe.capture(),
                liability: probe.liability(),
                alias: probe.alias(),
            }
        }
    };
}

static ANSWERS: &[Answered] = include!(concat!(env!("OUT_DIR"), "/answers.rs"));

/// A field by its path in the published tables.
fn find<'a>(specification: &'a Specification, fields: &'a [Field], path: &[&str]) -> Option<&'a Field> {
    let [name, below @ ..] = path else { return None };
    let field = fields.iter().find(|field| field.name == *name)?;
    if below.is_empty() {
        return Some(field);
    }
    let id = field.reference.as_ref()?;
    let container = specification.container(id)?;
    find(specification, &container.fields, below)
}

fn set(body: &Value, path: &[&str], value: Value) -> Value {
    let mut body = body.clone();
    *path.iter().fold(&mut body, |body, name| &mut body[*name]) = value;
    body
}

/// The first of these paths that exists in the response.
fn first<'p>(has: impl Fn(&[&str]) -> bool, paths: &[&'p [&'p str]]) -> Option<&'p [&'p str]> {
    paths.iter().copied().find(|path| has(path))
}

const STATES: [(&str, PaymentState); 5] = [
    ("CAPTURED", PaymentState::Captured),
    ("AUTHORIZED", PaymentState::Authorized),
    ("PENDING", PaymentState::Pending),
    ("CANCELED", PaymentState::Canceled),
    ("SOMETHING_NEW", PaymentState::Unknown),
];

#[test]
fn responses_have_the_traits_of_the_facts_that_they_contain() {
    let answers: BTreeMap<(&str, &str), _> =
        ANSWERS.iter().map(|(version, owner, ask)| ((*version, *owner), ask)).collect();
    let mut asked = [0; 4];
    for specification in corrected() {
        let version = specification.version.to_string();
        let responses =
            specification.tables().filter(|(table, _)| table.part() == Some(MessagePart::Response));
        for (owner, fields) in responses.map(|(table, fields)| (table.to_string(), fields)) {
            let place = format!("{owner} in {version}");
            let ask = |body: &Value| answers[&(&*version, &*owner)](&body.to_string());
            let field = |path: &[&str]| find(specification, fields, path);
            let has = |path: &[&str]| field(path).is_some();
            let captures = |path: &[&str]| {
                field(path).is_some_and(|field| field.values.contains(&"CAPTURED".to_owned()))
            };
            let body = Sampler::new(specification, Fill::Full).object(fields);
            let now = ask(&body);

            let can = captures(&["Transaction", "Status"]) && has(&["Transaction", "Type"]);
            assert_eq!(now.payment.is_some(), can, "{place}");
            for (status, state) in STATES.into_iter().filter(|_| can) {
                for kind in ["PAYMENT", "REFUND", "SOMETHING_NEW"] {
                    let body = set(&body, &["Transaction", "Status"], json!(status));
                    let body = set(&body, &["Transaction", "Type"], json!(kind));
                    let moved = status == "CAPTURED";
                    let expected = Payment {
                        state,
                        paid: moved && kind == "PAYMENT",
                        refunded: moved && kind == "REFUND",
                        needs_capture: status == "AUTHORIZED",
                    };
                    assert_eq!(ask(&body).payment, Some(expected), "{place}");
                    asked[0] += 1;
                }
            }

            let can = captures(&["Status"]);
            assert_eq!(now.capture.is_some(), can, "{place}");
            for (status, state) in STATES.into_iter().filter(|_| can) {
                let body = set(&body, &["Status"], json!(status));
                assert_eq!(ask(&body).capture, Some((state, status == "CAPTURED")), "{place}");
                asked[1] += 1;
            }

            let places: [&[&str]; 3] =
                [&["Liability", "LiabilityShift"], &["ThreeDs", "LiabilityShift"], &["LiabilityShift"]];
            let path = first(has, &places);
            assert_eq!(now.liability.is_some(), path.is_some(), "{place}");
            for shift in [true, false].into_iter().filter(|_| path.is_some()) {
                let path = path.unwrap_or_default();
                assert_eq!(ask(&set(&body, path, json!(shift))).liability, Some(Some(shift)), "{place}");
                let without = set(&body, &path[..1], Value::Null);
                assert_eq!(ask(&without).liability, Some(None), "{place}");
                asked[2] += 1;
            }

            let path = first(has, &[&["RegistrationResult", "Alias", "Id"], &["Alias", "Id"]]);
            assert_eq!(now.alias.is_some(), path.is_some(), "{place}");
            if let Some(path) = path {
                let named = set(&body, path, json!("alias-1"));
                assert_eq!(ask(&named).alias, Some((Some("alias-1".to_owned()), None)), "{place}");
                if let ["RegistrationResult", ..] = path {
                    let failed = set(&body, &["RegistrationResult", "Success"], json!(false));
                    let failed =
                        set(&failed, &["RegistrationResult", "Error", "ErrorName"], json!("ALIAS_INVALID"));
                    assert_eq!(ask(&failed).alias, Some((None, Some(ErrorName::AliasInvalid))), "{place}");
                    let without = set(&body, &["RegistrationResult"], Value::Null);
                    assert_eq!(ask(&without).alias, Some((None, None)), "{place}");
                }
                asked[3] += 1;
            }
        }
    }
    println!("asked of payments, captures, liability and aliases: {asked:?}");
    assert!(asked.iter().all(|asked| *asked > 90), "{asked:?}");
}

/// Responses of versions in which the places of the facts changed.
#[test]
fn old_and_new_responses_have_the_same_answers() {
    macro_rules! ask {
        ($version:ident, $json:tt) => {{
            let mut body = json!($json);
            body["Transaction"] = json!({
                "Type": "PAYMENT", "Status": "AUTHORIZED", "Id": "t", "Date": "2026-01-30T12:45:22.258+01:00",
                "Amount": { "Value": "100", "CurrencyCode": "CHF" }, "AcquirerName": "a",
                "SixTransactionReference": "0:0:3:t", "ApprovalCode": "1",
            });
            body["PaymentMeans"] = json!({
                "Brand": { "PaymentMethod": "VISA", "Name": "VISA" }, "DisplayText": "xxxx xxxx xxxx 0001",
            });
            let answer: saferpay_api::$version::payment_page::AssertResponse =
                serde_json::from_value(body).unwrap();
            assert!(!answer.is_paid() && answer.needs_capture());
            answer.liability_shift()
        }};
    }
    let three_ds = json!({ "Authenticated": true, "LiabilityShift": true, "Xid": "x" });
    let old = json!({ "LiabilityShift": false, "LiableEntity": "Merchant", "ThreeDs": three_ds });
    let new = json!({ "LiabilityShift": false, "LiableEntity": "MERCHANT" });
    assert_eq!(ask!(v1_2, { "ThreeDs": three_ds }), Some(true));
    assert_eq!(ask!(v1_8, { "ThreeDs": three_ds }), Some(true));
    // The result of 3-D Secure is not yet the liability of the payment.
    assert_eq!(ask!(v1_10, { "Liability": old }), Some(false));
    assert_eq!(ask!(v1_20, { "Liability": old }), Some(false));
    assert_eq!(ask!(v1_53, { "Liability": new }), Some(false));
    assert_eq!(ask!(v1_53, {}), None);
}
