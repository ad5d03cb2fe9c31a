//! What unit tests of a program need: errors of each kind, and a transport that responds from a script.
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

mod scripted_transport;
mod test_error;

pub(crate) use scripted_transport::OperationName;
pub use scripted_transport::{ScriptedRequest, ScriptedTransport};
pub use test_error::TestError;
