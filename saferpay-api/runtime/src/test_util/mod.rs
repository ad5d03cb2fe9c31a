//! What unit tests of a program need: errors of each kind, results of flows, and a transport that responds from
//! a script.
//!
//! Turn on the feature `test-util` in your `dev-dependencies`. For whole payments the crate
//! `saferpay-sandbox` is the better choice: it responds as Saferpay does. Use this module where a
//! test is about one branch of your own code. The guide to [testing](../guide/testing/index.html) compares
//! both.
//!
//! ```
//! use saferpay_api::test_util::TestError;
//!
//! fn text(error: &saferpay_api::error::Error) -> &'static str {
//!     if error.is_declined() {
//!         "Please use another card."
//!     } else if error.is_outcome_unknown() {
//!         "Please wait: we ask the bank."
//!     } else {
//!         "Please try again."
//!     }
//! }
//!
//! let declined = TestError::refused("TRANSACTION_DECLINED").behavior("DO_NOT_RETRY").build();
//! assert_eq!(text(&declined), "Please use another card.");
//! let lost = TestError::outcome_unknown().operation("Transaction/Authorize").build();
//! assert_eq!(text(&lost), "Please wait: we ask the bank.");
//! assert_eq!(text(&TestError::not_sent().build()), "Please try again.");
//! ```
//!
//! Transactions come from [`TestTransaction`]. With it, all variants of
//! [`Settlement`](crate::flows::Settlement) and [`RefundOutcome`](crate::flows::RefundOutcome) can be written;
//! [`every_settlement`](TestTransaction::every_settlement) returns one of each:
//!
//! ```
//! use saferpay_api::prelude::*;
//! use saferpay_api::test_util::TestTransaction;
//!
//! /// What the shop under test does.
//! fn delivers(settlement: &Settlement) -> bool {
//!     settlement.settled().is_some_and(|payment| payment.amount == Some(PRICE))
//! }
//!
//! const PRICE: Money = Money::from_minor_units(1050, Currency::CHF);
//!
//! let payment = TestTransaction::payment(PRICE).order_id("order-7.1");
//! assert!(delivers(&Settlement::Settled(payment.clone().build())));
//! for settlement in payment.every_settlement() {
//!     assert_eq!(delivers(&settlement), settlement.is_paid(), "{settlement}");
//! }
//! ```

mod scripted_transport;
mod test_error;
mod test_transaction;

pub(crate) use scripted_transport::OperationName;
pub use scripted_transport::{ScriptedRequest, ScriptedTransport};
pub use test_error::TestError;
pub use test_transaction::{TestTransaction, canceled, paid_twice};
