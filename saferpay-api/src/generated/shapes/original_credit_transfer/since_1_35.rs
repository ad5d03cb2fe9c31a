// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::request_address::since_1_35::RequestAddress;

/// The data about the recipient that card schemes require for a payout to a card.
///
/// The container `Payment_Models_Data_OriginalCreditTransfer`.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_Models_Data_OriginalCreditTransfer).
#[derive(Default)]
#[non_exhaustive]
pub struct OriginalCreditTransfer {
    /// Name and address of the person who receives the money.
    ///
    /// `Recipient`. [`RequestAddress`], optional.
    pub recipient: Option<RequestAddress>,
}

impl OriginalCreditTransfer {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Recipient`. Name and address of the person who receives the money.
    #[inline]
    #[must_use]
    pub fn with_recipient(mut self, recipient: RequestAddress) -> Self {
        self.recipient = Some(recipient);
        self
    }
}

saferpay_runtime::impl_record!(OriginalCreditTransfer {
    0 recipient: optional "Recipient",
});
