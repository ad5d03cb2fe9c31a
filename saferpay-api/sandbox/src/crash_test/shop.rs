//! The shop under test, and what happens to it.

use std::fmt;
use std::sync::Arc;

use saferpay_api::ids::AliasId;
use saferpay_api::money::Money;

use super::Process;

/// A shop that is killed at every point: its handlers over its own store.
///
/// Everything that a handler knows and that is not in the store is lost at a crash.
pub trait Shop: Send + Sync {
    /// What survives a crash: a database, or a value behind a lock.
    type Store: Send + Sync + 'static;

    /// Creates an empty store, once for each schedule.
    fn new_store(&self) -> Self::Store;

    /// Handles an event, as the shop's web server or its scheduled job does.
    ///
    /// Call [`Process::crash_point`] before each write to the store, so that the process can also be
    /// killed there.
    fn handle(
        &self,
        event: Event,
        process: Process,
        store: Arc<Self::Store>,
    ) -> impl Future<Output = Reply> + Send + 'static;

    /// What the shop believes about its order.
    fn order(&self, store: &Self::Store) -> OrderState;
}

/// Something that happens to a shop.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// The buyer chooses to pay an order on the Payment Page. Reply with the URL of the page. The same
    /// order can occur again: the buyer tries again.
    Checkout {
        /// The shop's order number.
        order: String,
        /// The price.
        amount: Money,
    },

    /// Someone in the shop creates a payment link for an order. Reply with the link.
    PaymentLink {
        /// The shop's order number.
        order: String,
        /// The price.
        amount: Money,
    },

    /// The shop charges a stored card for an order.
    Charge {
        /// The shop's order number.
        order: String,
        /// The price.
        amount: Money,
        /// The alias of the card.
        alias: AliasId,
    },

    /// The buyer's browser comes back to this URL, which the shop gave to Saferpay.
    Return {
        /// The URL.
        url: String,
    },

    /// Saferpay calls this URL, which the shop gave to Saferpay, and calls it again until the reply is
    /// [`Reply::Ok`].
    Notification {
        /// The URL.
        url: String,
    },

    /// Someone in the shop returns money to the buyer. The same event can occur again: they press the
    /// button again.
    Refund {
        /// The shop's order number.
        order: String,
        /// The shop's own number of this refund.
        refund: String,
        /// How much to return.
        amount: Money,
    },

    /// The shop starts after a crash, or its scheduled job runs: continue what is not finished.
    Resume,
}

/// How a shop replies to an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Done. Saferpay does not repeat a notification.
    Ok,
    /// Done: sends the browser to this URL of Saferpay.
    Redirect(String),
    /// Not done. Saferpay repeats a notification later.
    Unavailable,
}

/// What a shop believes about its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderState {
    /// Whether the order is paid: the shop delivers.
    pub paid: bool,
    /// How much the shop says it returned to the buyer, in the minor unit of the currency.
    pub refunded: u64,
    /// Whether nothing is left to do, now or later.
    pub finished: bool,
}

/// Shows the kind of the event, not the secrets of its URL.
impl fmt::Debug for Event {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Checkout { .. } => "Checkout",
            Self::PaymentLink { .. } => "PaymentLink",
            Self::Charge { .. } => "Charge",
            Self::Return { .. } => "Return",
            Self::Notification { .. } => "Notification",
            Self::Refund { .. } => "Refund",
            Self::Resume => "Resume",
        })
    }
}
