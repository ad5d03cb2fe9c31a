use super::Answer;
use super::find::FactSource;

/// A response that says who is liable if the payer disputes the payment.
///
/// Only generated responses implement this trait.
pub trait LiabilityAnswer: Answer {
    /// Whether liability shifted to the card issuer. `None` if the response does not say, for
    /// example for payment methods without liability shift.
    ///
    /// Without the shift, the merchant refunds a payer who disputes the payment. Older versions
    /// report it with the results of 3-D Secure, newer ones for the payment as a whole. Where a
    /// response has both, this is the one for the payment.
    fn liability_shift(&self) -> Option<bool> {
        FactSource::liability_shift(self.as_record())
    }
}
