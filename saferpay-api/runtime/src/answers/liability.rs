use super::{Answer, find};

/// An answer that tells who is liable if the payer disputes the payment.
///
/// Generated responses have it, and nothing else.
pub trait LiabilityAnswer: Answer {
    /// Whether liability went over to the card issuer. `None` if the answer does not say, as with
    /// means of payment that know no such thing.
    ///
    /// Without the shift, a payer who disputes the payment gets the money from the merchant.
    /// Older versions tell it beside other findings of 3-D Secure, newer ones for the payment as
    /// a whole; this is the one for the payment as a whole.
    fn liability_shift(&self) -> Option<bool> {
        find::liability_shift(self.as_record())
    }
}
