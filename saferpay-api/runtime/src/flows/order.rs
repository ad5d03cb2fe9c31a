use serde_json::{Value, json};

use crate::money::Money;

/// What is to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Order {
    /// How much.
    pub amount: Money,

    /// The merchant's own id of the order.
    pub id: String,

    /// What the payer reads.
    pub description: String,
}

impl Order {
    /// An order with its amount, the merchant's id of it, and what the payer reads.
    #[must_use]
    pub fn new(amount: Money, id: impl Into<String>, description: impl Into<String>) -> Self {
        Self { amount, id: id.into(), description: description.into() }
    }

    pub(super) fn fields(&self) -> Value {
        json!({ "Amount": amount(self.amount), "OrderId": self.id, "Description": self.description })
    }
}

/// An amount as it stands in requests.
pub(super) fn amount(money: Money) -> Value {
    json!({ "Value": money.minor_units().to_string(), "CurrencyCode": money.currency().as_str() })
}
