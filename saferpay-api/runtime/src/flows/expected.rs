use std::fmt;

use crate::answers::{LiabilityAnswer, PaymentAnswer};
use crate::money::Money;

/// What the merchant expects of a payment before its money is taken.
///
/// An amount becomes one by `into()`. Name the order as well wherever the token comes out of an
/// address: whoever has paid one order could else have the token of that payment settle another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Expected {
    amount: Money,
    order_id: Option<String>,
    liability_shift: bool,
}

impl Expected {
    /// This amount, in this currency.
    pub const fn amount(amount: Money) -> Self {
        Self { amount, order_id: None, liability_shift: false }
    }

    /// And this order.
    pub fn order(mut self, id: impl Into<String>) -> Self {
        self.order_id = Some(id.into());
        self
    }

    /// And that the card issuer is liable, not the merchant.
    pub const fn liability_shift(mut self) -> Self {
        self.liability_shift = true;
        self
    }

    pub(super) const fn money(&self) -> Money {
        self.amount
    }

    /// The first thing that is not as expected.
    pub(super) fn mismatch(&self, answer: &(impl PaymentAnswer + LiabilityAnswer)) -> Option<Mismatch> {
        if !answer.is_payment() {
            return Some(Mismatch::NotAPayment);
        }
        if answer.amount() != Some(self.amount) {
            return Some(Mismatch::Amount { expected: self.amount, found: answer.amount() });
        }
        if let Some(expected) = &self.order_id
            && answer.order_id() != Some(expected)
        {
            let found = answer.order_id().map(str::to_owned);
            return Some(Mismatch::Order { expected: expected.clone(), found });
        }
        (self.liability_shift && answer.liability_shift() != Some(true)).then_some(Mismatch::NoLiabilityShift)
    }
}

impl From<Money> for Expected {
    fn from(amount: Money) -> Self {
        Self::amount(amount)
    }
}

/// What was found instead of what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mismatch {
    /// Another amount or another currency. `found` is `None` if it cannot be read as money.
    Amount {
        /// What the merchant expects.
        expected: Money,
        /// What the payer has agreed to.
        found: Option<Money>,
    },

    /// The payment of another order.
    Order {
        /// What the merchant expects.
        expected: String,
        /// What the payment says.
        found: Option<String>,
    },

    /// The merchant would be liable.
    NoLiabilityShift,

    /// A transaction that is no payment.
    NotAPayment,
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
            Self::Order { expected, found } => {
                let found = found.as_deref().unwrap_or("none");
                write!(formatter, "order {found} instead of {expected}")
            }
            Self::NoLiabilityShift => formatter.write_str("no liability shift"),
            Self::NotAPayment => formatter.write_str("no payment"),
        }
    }
}
