//! What a merchant expects of a payment, and how a payment can differ from it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{TransactionKind, TransactionRecord};
use crate::ids::OrderId;
use crate::money::Money;

/// What the merchant expects of a payment before it is captured.
///
/// `Money` converts into it, and [`Attempt::expected`](super::Attempt::expected) returns it. Also set the
/// order ID if the token comes from a URL: otherwise a payer could use the token of one payment to
/// settle another order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
pub struct Expected {
    amount: Money,
    order_id: Option<OrderId>,
    liability_shift: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    other_attempts: Vec<OrderId>,
}

impl Expected {
    /// Expects this amount, in this currency.
    pub const fn amount(amount: Money) -> Self {
        Self { amount, order_id: None, liability_shift: false, other_attempts: Vec::new() }
    }

    /// Also expects this order ID.
    pub fn with_order_id(mut self, id: impl Into<OrderId>) -> Self {
        self.order_id = Some(id.into());
        self
    }

    /// Also expects that the card issuer is liable, not the merchant.
    pub const fn with_liability_shift(mut self) -> Self {
        self.liability_shift = true;
        self
    }

    /// Also expects that none of the other attempts of the order has paid it, by their order IDs: the same as
    /// [`Flow::with_other_attempts`](super::Flow::with_other_attempts), for a flow that learns
    /// the order from the payment.
    pub fn with_other_attempts(mut self, order_ids: impl IntoIterator<Item = impl Into<OrderId>>) -> Self {
        self.other_attempts = order_ids.into_iter().map(Into::into).collect();
        self
    }

    pub(super) fn other_attempts(&self) -> &[OrderId] {
        &self.other_attempts
    }

    pub(super) const fn money(&self) -> Money {
        self.amount
    }

    pub(super) const fn order_id(&self) -> Option<&OrderId> {
        self.order_id.as_ref()
    }

    /// The first difference between a payment and what is expected.
    pub(super) fn mismatch(&self, found: &TransactionRecord) -> Option<Mismatch> {
        if found.kind != TransactionKind::Payment {
            return Some(Mismatch::NotAPayment);
        }
        if found.amount != Some(self.amount) {
            return Some(Mismatch::Amount { expected: self.amount, found: found.amount });
        }
        if let Some(expected) = &self.order_id
            && found.order_id.as_ref() != Some(expected)
        {
            return Some(Mismatch::OrderId { expected: expected.clone(), found: found.order_id.clone() });
        }
        (self.liability_shift && found.liability_shift != Some(true)).then_some(Mismatch::NoLiabilityShift)
    }
}

impl From<Money> for Expected {
    fn from(amount: Money) -> Self {
        Self::amount(amount)
    }
}

/// A difference between a payment and what was expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Mismatch {
    /// Another amount or currency. `found` is `None` if it is not a valid amount.
    Amount {
        /// The expected value.
        expected: Money,
        /// The authorized amount.
        found: Option<Money>,
    },

    /// The payment of another order.
    OrderId {
        /// The expected value.
        expected: OrderId,
        /// The order ID of the payment.
        found: Option<OrderId>,
    },

    /// The merchant would be liable.
    NoLiabilityShift,

    /// The transaction is not a payment.
    NotAPayment,

    /// The merchant does not know the order with this ID.
    UnknownOrder(Option<OrderId>),
}

impl Mismatch {
    /// Whether the payment certainly differs. If not, the response lacks what should be compared, or it
    /// cannot be read: settle again.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        match self {
            Self::Amount { found, .. } => found.is_some(),
            Self::OrderId { found, .. } => found.is_some(),
            Self::NoLiabilityShift => true,
            Self::NotAPayment => false,
            Self::UnknownOrder(order_id) => order_id.is_some(),
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount { expected, found: Some(found) } => {
                write!(formatter, "{found} instead of {expected}")
            }
            Self::Amount { expected, found: None } => {
                write!(formatter, "an amount that cannot be read instead of {expected}")
            }
            Self::OrderId { expected, found } => {
                let found = found.as_deref().unwrap_or("none");
                write!(formatter, "order {found} instead of {expected}")
            }
            Self::NoLiabilityShift => formatter.write_str("no liability shift"),
            Self::NotAPayment => formatter.write_str("not a payment"),
            Self::UnknownOrder(Some(order)) => write!(formatter, "order {order} is not known"),
            Self::UnknownOrder(None) => formatter.write_str("no order ID"),
        }
    }
}
