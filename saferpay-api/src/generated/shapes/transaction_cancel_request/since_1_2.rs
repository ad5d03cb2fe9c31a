// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of `POST /Payment/v1/Transaction/Cancel`.
///
/// `Transaction/Cancel`: Lets the money of an authorized payment go, or gives up a refund that is
/// not captured.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Cancel).
#[non_exhaustive]
pub struct CancelRequest {
    /// The authorized payment or refund to give up: its id or your order id, one of the two.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,
}

impl CancelRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction_reference`: The authorized payment or refund to give up: its id or your order
    ///   id, one of the two.
    #[inline]
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self { transaction_reference }
    }
}

saferpay_runtime::impl_record!(CancelRequest {
    0 transaction_reference: mandatory "TransactionReference",
});
