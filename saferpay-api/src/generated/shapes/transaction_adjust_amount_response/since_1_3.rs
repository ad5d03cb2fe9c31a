// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The response body of
/// [`Transaction/AdjustAmount`](../transaction/struct.Transaction.html#method.adjust_amount).
///
/// Changes the amount of a payment that has begun and is not authorized yet.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_AdjustAmount).
#[derive(Default)]
#[non_exhaustive]
pub struct AdjustAmountResponse {}

impl AdjustAmountResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }
}

saferpay_runtime::impl_record!(AdjustAmountResponse {});
