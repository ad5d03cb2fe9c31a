// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::klarna_attachment::since_1_24::KlarnaAttachment;

/// More about the purchase, for Klarna to judge it by.
///
/// Klarna needs the order with its items as well; that is another container.
///
/// The container `Payment_Models_Data_KlarnaOptions`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_KlarnaOptions).
#[non_exhaustive]
pub struct KlarnaOptions {
    /// What Klarna calls extra merchant data (EMD).
    ///
    /// Which data are due for your trade is in Klarna's own documentation.
    ///
    /// `Attachment`. [`KlarnaAttachment`], mandatory.
    pub attachment: KlarnaAttachment,
}

impl KlarnaOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `attachment`: What Klarna calls extra merchant data (EMD).
    #[inline]
    #[must_use]
    pub fn new(attachment: KlarnaAttachment) -> Self {
        Self { attachment }
    }
}

saferpay_runtime::impl_record!(KlarnaOptions {
    0 attachment: mandatory "Attachment",
});
