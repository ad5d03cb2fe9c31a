//! The engine: what a Saferpay stores, and how it decides. It has no I/O, no clock and no threads.
//! Each call passes the time, and the same seed gives the same ids.
//!
//! The data is in `rows`; the other modules are the operations on it.
//!
//! Answers have the fields of all versions; the layer above reduces them to one version. The
//! behavior follows recordings and documentation. Where there are none, a comment says "assumed".

mod alias;
mod alternative_payment;
mod amount;
mod authorization;
mod authorize_direct;
mod batch;
mod cancel;
mod capture;
mod cards;
mod dates;
mod dcc;
mod dispatch;
mod errors;
mod failure;
mod fields;
mod ids;
mod inquiry;
mod license;
mod multipart;
mod notify;
mod omni_channel;
mod overview;
mod payer;
mod payment_link;
mod payment_method;
mod payment_page;
mod payment_response;
mod persistence;
mod read;
mod redirect_payment;
mod reference;
mod refund;
mod report;
mod rows;
mod state;
mod table;
mod terminal;
#[cfg(test)]
#[allow(clippy::result_large_err, reason = "what is refused is looked at once")]
mod tests;
mod three_ds;
mod transaction;

pub use amount::{Amount, Currency};
pub use cards::{CardOutcome, Scheme, TEST_CARDS, TestCard};
pub use failure::{Condition, Failure};
pub use overview::{PayerResult, PaymentLinkLimits, PaymentLinkSummary, TransactionSummary};
pub use payer::{PayerError, PayerStep, PaymentView, ViewKind, ViewStep};
pub use payment_method::{CardInput, Instrument, PaymentMethodError};
pub use persistence::LoadError;
pub use rows::notification::{Notification, NotificationKind};
pub use rows::payment_link::PaymentLinkAddresses;
pub use state::Engine;
pub use table::RowChange;
