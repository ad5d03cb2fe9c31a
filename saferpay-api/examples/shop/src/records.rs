//! What the shop stores, before it calls Saferpay.

use std::time::Duration;

use jiff::Timestamp;
use saferpay_api::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::schedule::Schedule;

/// The items that a customer buys.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    /// Random, because the address of the order's page contains it.
    pub(crate) id: String,
    pub(crate) description: String,
    pub(crate) price: Money,
}

/// An attempt to pay an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PaymentAttempt {
    /// What the SDK needs to continue. It contains a token: do not log it.
    pub(crate) attempt: Attempt,
    pub(crate) way: Way,
    pub(crate) state: PaymentState,
    pub(crate) schedule: Schedule,
    /// What Saferpay said last.
    pub(crate) payment: Option<TransactionRecord>,
    /// Why it is in this state, for the staff.
    pub(crate) note: Option<String>,
    /// Why it has failed, for the payer.
    pub(crate) payer_message: Option<String>,
}

/// How long a payment link can be paid.
pub(crate) const LINK_LIFETIME: Duration = Duration::from_secs(30 * 86_400);

/// How an attempt is paid.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Way {
    /// The payer pays on a Payment Page.
    Page {
        /// The only payment method to offer.
        method: Option<String>,
        save_card: bool,
    },
    /// The payer pays by a payment link. `None` until it was created.
    Link(Option<CreatedLink>),
    /// The shop charges a saved card.
    Charge { alias_id: AliasId },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PaymentState {
    /// Nobody has paid yet.
    Waiting,
    /// Money may be reserved. The shop continues.
    Pending,
    /// The money is captured.
    Paid,
    /// Not paid, and it will not be.
    Failed,
    /// The payer has paid the order twice, and has this payment back.
    Returned,
    /// Money is reserved for something else than was ordered. The staff has to decide.
    NotAsExpected,
}

impl PaymentState {
    /// Whether the shop has to ask Saferpay again.
    pub(crate) fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Pending)
    }
}

/// A refund or a cancel.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) order_id: String,
    /// The attempt that was paid.
    pub(crate) number: u32,
    /// What the SDK needs to make the refund once, however often it is called.
    pub(crate) intent: RefundIntent,
    pub(crate) amount: Money,
    pub(crate) state: RefundState,
    pub(crate) schedule: Schedule,
    /// Why it is in this state.
    pub(crate) note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RefundState {
    /// It may have been made. The shop continues.
    Open,
    /// The payment was canceled, and nobody is charged.
    Canceled,
    /// The money goes back.
    Refunded,
    /// It was not made.
    Failed,
}

/// A value that is stored as JSON, next to the columns that queries need.
pub(crate) trait Record: Serialize + DeserializeOwned + Send + 'static {
    const TABLE: &'static str;

    fn columns(&self) -> Columns;
}

/// The columns of a record.
pub(crate) struct Columns {
    pub(crate) id: String,
    /// The order that it belongs to.
    pub(crate) order_id: String,
    /// When the shop continues it. `None` if it is finished.
    pub(crate) ask_after: Option<Timestamp>,
}

impl Record for Order {
    const TABLE: &'static str = "orders";

    fn columns(&self) -> Columns {
        Columns { id: self.id.clone(), order_id: self.id.clone(), ask_after: None }
    }
}

impl Record for PaymentAttempt {
    const TABLE: &'static str = "attempts";

    fn columns(&self) -> Columns {
        let ask_after = self.state.is_open().then_some(self.schedule.ask_after);
        // Saferpay knows the attempt by the same ID.
        Columns { id: self.attempt.order_id().into(), order_id: self.attempt.order.to_string(), ask_after }
    }
}

impl Record for Refund {
    const TABLE: &'static str = "refunds";

    fn columns(&self) -> Columns {
        let ask_after = (self.state == RefundState::Open).then_some(self.schedule.ask_after);
        Columns { id: self.intent.reference.to_string(), order_id: self.order_id.clone(), ask_after }
    }
}
