use serde_json::{Value, json};

use crate::money::Money;

/// An order to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Order {
    /// The amount.
    pub amount: Money,

    /// The merchant's order ID.
    pub id: String,

    /// The description that the payer sees.
    pub description: String,
}

impl Order {
    /// Creates an order with its amount, the merchant's order ID, and the description that the
    /// payer sees.
    #[must_use]
    pub fn new(amount: Money, id: impl Into<String>, description: impl Into<String>) -> Self {
        Self { amount, id: id.into(), description: description.into() }
    }

    pub(super) fn fields(&self) -> Value {
        json!({ "Amount": amount(self.amount), "OrderId": self.id, "Description": self.description })
    }
}

/// An amount in the form of requests.
pub(super) fn amount(money: Money) -> Value {
    json!({ "Value": money.minor_units().to_string(), "CurrencyCode": money.currency().as_str() })
}
