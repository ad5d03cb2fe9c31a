// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of `POST /Payment/v1/Transaction/MultipartFinalize`.
///
/// `Transaction/MultipartFinalize`: Says that no more parts of a payment will be captured.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_MultipartFinalize).
#[non_exhaustive]
pub struct MultipartFinalizeRequest {
    /// The payment that was captured in parts: its id or your order id, one of the two.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl MultipartFinalizeRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction_reference`: The payment that was captured in parts: its id or your order id, one
    ///   of the two.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

saferpay_runtime::impl_record!(MultipartFinalizeRequest {
    0 transaction_reference: mandatory "TransactionReference",
});
