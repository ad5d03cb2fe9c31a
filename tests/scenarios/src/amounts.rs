//! Short functions for the parts of requests.

use saferpay_sandbox::engine::{CardInput, Instrument};
use serde_json::{Value, json};

/// Francs, in hundredths.
#[must_use]
pub fn francs(value: u64) -> Value {
    amount(value, "CHF")
}

/// An amount, in the smallest unit of its currency.
#[must_use]
pub fn amount(value: u64, currency: &str) -> Value {
    json!({ "Value": value.to_string(), "CurrencyCode": currency })
}

/// A card as a payer enters it.
#[must_use]
pub fn card(number: &str) -> Instrument {
    Instrument::Card(CardInput {
        number: number.to_owned(),
        exp_month: 12,
        exp_year: 2090,
        holder: Some("Test Payer".to_owned()),
        verification_code: Some("123".to_owned()),
    })
}

/// A card as a merchant sends it.
#[must_use]
pub fn payment_means(number: &str) -> Value {
    json!({ "Card": { "Number": number, "ExpMonth": 12, "ExpYear": 2090, "VerificationCode": "123" } })
}

/// A reference to a transaction.
#[must_use]
pub fn transaction(id: &str) -> Value {
    json!({ "TransactionReference": { "TransactionId": id } })
}

/// The first object, with the fields of the second added.
#[must_use]
pub fn with(mut body: Value, more: Value) -> Value {
    if let (Value::Object(body), Value::Object(more)) = (&mut body, more) {
        body.extend(more);
    }
    body
}

/// A text in a response.
///
/// # Panics
///
/// If the value is not a text.
#[must_use]
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is not a text")).to_owned()
}

/// The ID of the transaction in a response.
///
/// # Panics
///
/// If there is no transaction.
#[must_use]
pub fn id_of(answer: &Value) -> String {
    text(&answer["Transaction"]["Id"])
}
