//! A shop for tests: an engine, a time, and short functions for common steps.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan};
use saferpay_spec::SpecVersion;
use serde_json::{Value, json};

use crate::accounts::Accounts;
use crate::api_error::ApiError;
use crate::call::Call;
use crate::engine::{CardInput, Engine, Instrument, PayerStep};

pub(super) const GOOD: &str = "9010003150000001";
pub(super) const CHALLENGE: &str = "9010004950000001";

/// Two customers; the first has a terminal of each kind.
const ACCOUNTS: &str = r#"
[[customer]]
id = "100001"
license = { package = "TEST", name = "Test", features = ["MANAGEMENT_API", "PAYMENT_API"] }
payment_page_configurations = ["shop", "links"]
[[customer.terminal]]
id = "10000001"
kind = "ECOM"
description = "Shop"
[[customer.terminal]]
id = "10000002"
kind = "ECOM"
automatic_batch_close = false
payment_method = [{ name = "VISA", currencies = ["CHF", "EUR"] }, { name = "TWINT", currencies = ["CHF"] }]
[[customer.terminal]]
id = "10000003"
kind = "SPG"
[[customer]]
id = "100002"
license = { package = "TEST", name = "Test" }
[[customer.terminal]]
id = "20000001"
kind = "ECOM"
"#;

pub(super) struct Shop {
    pub(super) engine: Engine,
    pub(super) now: Timestamp,
    pub(super) customer: String,
    pub(super) terminal: String,
    pub(super) version: SpecVersion,
}

pub(super) fn accounts() -> Accounts {
    toml::from_str(ACCOUNTS).unwrap()
}

pub(super) fn card(number: &str) -> Instrument {
    Instrument::Card(CardInput {
        number: number.to_owned(),
        exp_month: 12,
        exp_year: 2030,
        holder: Some("Test Payer".to_owned()),
        verification_code: Some("123".to_owned()),
    })
}

pub(super) fn payment_method(number: &str) -> Value {
    json!({ "Card": { "Number": number, "ExpMonth": 12, "ExpYear": 2030, "VerificationCode": "123" } })
}

pub(super) fn amount(value: u64) -> Value {
    json!({ "Value": value.to_string(), "CurrencyCode": "CHF" })
}

pub(super) fn transaction(id: &str) -> Value {
    json!({ "TransactionReference": { "TransactionId": id } })
}

/// The first object, with the fields of the second added.
pub(super) fn with(mut body: Value, more: Value) -> Value {
    if let (Value::Object(body), Value::Object(more)) = (&mut body, more) {
        body.extend(more);
    }
    body
}

/// The text of a field.
pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is not a text")).to_owned()
}

#[track_caller]
pub(super) fn refused(result: Result<Value, ApiError>, name: &str) -> ApiError {
    let error = result.expect_err("it is refused");
    assert_eq!(error.name, name, "{error:?}");
    error
}

impl Shop {
    pub(super) fn new() -> Self {
        Self {
            engine: Engine::new(accounts(), 7),
            now: "2026-03-10T09:00:00Z".parse().unwrap(),
            customer: "100001".to_owned(),
            terminal: "10000001".to_owned(),
            version: "1.53".parse().unwrap(),
        }
    }

    pub(super) fn later(&mut self, minutes: i64) {
        self.now += minutes.minutes();
    }

    pub(super) fn call(&mut self, operation: &str, body: Value) -> Result<Value, ApiError> {
        self.call_with(operation, &[], &[], body)
    }

    pub(super) fn call_with(
        &mut self,
        operation: &str,
        path: &[(&str, &str)],
        query: &[(&str, &str)],
        body: Value,
    ) -> Result<Value, ApiError> {
        let map = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let call = Call {
            operation: operation.to_owned(),
            version: self.version,
            customer: self.customer.clone(),
            path: map(path),
            query: map(query),
            body,
            request_id: "1".to_owned(),
            base: "http://127.0.0.1:4711".to_owned(),
        };
        self.engine.answer(&call, self.now)
    }

    /// The body of a payment of five francs.
    pub(super) fn payment(&self) -> Value {
        json!({
            "TerminalId": self.terminal,
            "Payment": { "Amount": amount(500), "OrderId": "order 1", "Description": "Tea" },
            "ReturnUrl": { "Url": "https://shop.example.com/back?t={{{PAYMENTPAGETOKEN}}}" },
        })
    }

    /// Creates a payment page. Returns its token.
    pub(super) fn page(&mut self, more: Value) -> String {
        let body = with(self.payment(), more);
        text(&self.call("PaymentPage/Initialize", body).unwrap()["Token"])
    }

    /// Creates a payment page that is paid with this method. Returns the ID of the transaction.
    pub(super) fn paid_with(&mut self, method: &str) -> String {
        let token = self.page(json!({ "PaymentMethods": [method] }));
        self.engine.pay(&token, &Instrument::Method(method.to_owned()), self.now).unwrap();
        text(&self.assert(&token).unwrap()["Transaction"]["Id"])
    }

    pub(super) fn assert(&mut self, token: &str) -> Result<Value, ApiError> {
        self.call("PaymentPage/Assert", json!({ "Token": token }))
    }

    pub(super) fn pays(&mut self, token: &str, number: &str) -> PayerStep {
        self.engine.pay(token, &card(number), self.now).unwrap()
    }

    /// Authorizes a payment. Returns its ID.
    pub(super) fn authorized(&mut self, value: u64) -> String {
        let payment = json!({ "Payment": { "Amount": amount(value), "OrderId": "order 2" } });
        let body = with(with(self.payment(), payment), json!({ "PaymentMeans": payment_method(GOOD) }));
        text(&self.call("Transaction/AuthorizeDirect", body).unwrap()["Transaction"]["Id"])
    }

    pub(super) fn capture(&mut self, id: &str) -> Result<Value, ApiError> {
        self.call("Transaction/Capture", transaction(id))
    }

    pub(super) fn captured(&mut self, value: u64) -> String {
        let id = self.authorized(value);
        self.capture(&id).unwrap();
        id
    }

    pub(super) fn part(&mut self, id: &str, kind: &str, part: &str, value: u64) -> Result<Value, ApiError> {
        let body = json!({ "Amount": amount(value), "Type": kind, "OrderPartId": part });
        self.call("Transaction/MultipartCapture", with(transaction(id), body))
    }

    pub(super) fn refund(&mut self, id: &str, value: u64, restricted: bool) -> Result<Value, ApiError> {
        let body = json!({
            "CaptureReference": { "CaptureId": format!("{id}_c") },
            "Refund": { "Amount": amount(value), "RestrictRefundAmountToCapturedAmount": restricted },
        });
        self.call("Transaction/Refund", body)
    }

    pub(super) fn status(&mut self, id: &str) -> String {
        text(&self.call("Transaction/Inquire", transaction(id)).unwrap()["Transaction"]["Status"])
    }
}
