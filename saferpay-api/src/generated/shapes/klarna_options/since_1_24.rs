// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::klarna_attachment::since_1_24::KlarnaAttachment;

/// Additional data about the purchase, which Klarna uses to assess it.
///
/// Klarna also requires the order with its items, which you send in a different container.
///
/// The container `Payment_Models_Data_KlarnaOptions`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_KlarnaOptions).
#[non_exhaustive]
pub struct KlarnaOptions {
    /// Extra merchant data (EMD), as Klarna calls it.
    ///
    /// Klarna's own documentation describes which data your line of business requires.
    ///
    /// `Attachment`. [`KlarnaAttachment`], mandatory.
    pub attachment: KlarnaAttachment,
}

impl KlarnaOptions {
    /// Creates a value with its mandatory fields.
    ///
    /// - `attachment`: Extra merchant data (EMD), as Klarna calls it.
    #[inline]
    #[must_use]
    pub fn new(attachment: KlarnaAttachment) -> Self {
        Self { attachment }
    }
}

saferpay_runtime::impl_record!(KlarnaOptions {
    0 attachment: mandatory "Attachment",
});
