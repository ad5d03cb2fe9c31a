//! An attempt to pay an order: what a shop stores before it calls Saferpay.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Expected;
use super::inputs::Inputs;
use crate::ids::{OrderId, Token};
use crate::input::Input;
use crate::money::Money;

/// An attempt to pay an order.
///
/// An order can have several: the payer gives up on a page and opens another one, or a card is
/// declined. Store one record for each attempt, and store it before you pass it to a flow. If the
/// program then stops at any point, call the flow that settles or charges with the stored attempt: it
/// asks Saferpay what happened, and continues there.
///
/// Saferpay knows an attempt by its own [`order_id`](Self::order_id), which is made of the ID of the
/// order and the number of the attempt, because an `OrderId` must belong to one payment only. Never
/// use the same number for two attempts of an order.
///
/// ```
/// use saferpay_api::flows::Attempt;
/// use saferpay_api::money::{Currency, Money};
///
/// let price = Money::from_decimal("10.50", Currency::CHF)?;
/// let first = Attempt::new(price, "order-7", "Two tickets");
/// assert_eq!(first.order_id(), "order-7.1");
///
/// // The payer did not pay, and tries again.
/// let second = first.next();
/// assert_eq!(second.order_id(), "order-7.2");
/// # Ok::<(), saferpay_api::money::MoneyError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Attempt {
    /// The merchant's ID of the order.
    pub order: OrderId,

    /// The number of the attempt, from 1.
    pub number: u32,

    /// The amount to pay.
    pub amount: Money,

    /// The description that the payer sees.
    pub description: String,

    /// The token of the page that was opened for the attempt. `None` before that, and for a charge
    /// without the payer. It is secret: `Debug` masks it.
    pub token: Option<Token>,
}

impl Attempt {
    /// The first attempt to pay an order: the amount, the merchant's ID of the order, and the
    /// description that the payer sees.
    ///
    /// The ID of the order consists of letters, digits, dots, colons, hyphens and underscores. Together
    /// with the number of the attempt it has at most 80 of them; a flow refuses a longer one before it
    /// sends anything.
    #[must_use]
    pub fn new(amount: Money, order: impl Into<OrderId>, description: impl Into<String>) -> Self {
        Self { order: order.into(), number: 1, amount, description: description.into(), token: None }
    }

    /// The attempt with this number.
    #[must_use]
    pub fn with_number(self, number: u32) -> Self {
        Self { number, ..self }
    }

    /// The next attempt to pay the order.
    #[must_use]
    pub fn next(&self) -> Self {
        Self { number: self.number.saturating_add(1), token: None, ..self.clone() }
    }

    /// The `OrderId` of the attempt at Saferpay: the ID of the order, a dot, and the number.
    #[must_use]
    pub fn order_id(&self) -> OrderId {
        format!("{}.{}", self.order, self.number).into()
    }

    /// What a payment of this attempt has to be: its amount and its order ID.
    pub fn expected(&self) -> Expected {
        Expected::amount(self.amount).with_order_id(self.order_id())
    }

    /// The inputs of a request for the payment.
    pub(super) fn inputs(&self) -> Inputs {
        Inputs::new()
            .with_amount(self.amount)
            .with(Input::OrderId, self.order_id())
            .with(Input::Description, &*self.description)
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("order", &self.order)
            .field("number", &self.number)
            .field("amount", &self.amount)
            .field("description", &self.description)
            .field("has_token", &self.token.is_some())
            .finish()
    }
}
