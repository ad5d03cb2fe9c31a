//! A payment link of Secure PayGate, and the addresses that links of a terminal use.

use jiff::Timestamp;
use saferpay_spec::SpecVersion;
use serde::{Deserialize, Serialize};

use super::session::Payment;
use super::transaction::PayerDetails;
use crate::engine::failure::Condition;

/// A payment link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct PaymentLink {
    pub(in crate::engine) customer: Box<str>,
    pub(in crate::engine) terminal: Box<str>,
    pub(in crate::engine) payment: Payment,
    pub(in crate::engine) created: Timestamp,
    pub(in crate::engine) expires: Timestamp,
    pub(in crate::engine) disabled: bool,
    /// Zero means unlimited: assumed.
    pub(in crate::engine) max_attempts: u8,
    pub(in crate::engine) attempts: u8,
    pub(in crate::engine) condition: Condition,
    pub(in crate::engine) registers_alias: bool,
    pub(in crate::engine) payer: Option<Box<PayerDetails>>,
    /// The transaction that paid it.
    pub(in crate::engine) transaction: Option<Box<str>>,
}

/// The addresses that payment links of a terminal use, which Saferpay has in the Backoffice. Both
/// may contain `{{{PAYMENTPAGETOKEN}}}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentLinkAddresses {
    /// The address that payers return to.
    pub return_url: String,
    /// The address for notifications.
    pub notify_url: String,
}

impl PaymentLink {
    pub(in crate::engine) fn is_exhausted(&self) -> bool {
        self.max_attempts > 0 && self.attempts >= self.max_attempts
    }

    pub(in crate::engine) fn status(&self, version: SpecVersion, now: Timestamp) -> &'static str {
        match () {
            () if self.transaction.is_some() => "PAID",
            () if now >= self.expires => "EXPIRED",
            // Versions before 1.50 have no other status. Assumed: a link without remaining attempts
            // is disabled.
            () if self.disabled || self.is_exhausted() => {
                if version.minor < 50 {
                    "EXPIRED"
                } else {
                    "DISABLED"
                }
            }
            () => "OPEN",
        }
    }
}
