//! What a Saferpay remembers, and how it decides. No I/O, no clock, no threads: the time comes
//! with each call, and the same seed draws the same ids.
//!
//! Answers have everything that any version has; the layer above cuts them to a version's fields.
//! Behavior follows what was recorded or documented. Where nothing was, a comment says "assumed".

mod alias;
mod alternative_payment;
mod amount;
mod answer;
mod authorization;
mod authorize_direct;
mod batch;
mod cancel;
mod capture;
mod cards;
mod dates;
mod dcc;
mod failure;
mod fields;
mod ids;
mod inquiry;
mod leniency;
mod license;
mod means;
mod multipart;
mod notification;
mod offer;
mod omni_channel;
mod overview;
mod payer;
mod payment_page;
mod read;
mod record;
mod redirect_payment;
mod reference;
mod refund;
mod refusals;
mod report;
mod session;
mod state;
mod table;
mod terminal;
#[cfg(test)]
#[allow(clippy::result_large_err, reason = "what is refused is looked at once")]
mod tests;
mod three_ds;
mod transaction;

pub use amount::{Amount, Currency};
pub use cards::{Outcome, Scheme, TEST_CARDS, TestCard};
pub use failure::{Condition, Failure};
pub use leniency::Leniency;
pub use means::{CardInput, Instrument, MeansProblem};
pub use notification::{Notification, NotificationKind};
pub use offer::OfferAddresses;
pub use overview::{OfferLimits, OfferSummary, PayerResult, TransactionSummary};
pub use payer::{PayerProblem, PayerStep, PaymentView, ViewKind, ViewStep};
pub use state::{LoadError, World};
pub use table::Change;
