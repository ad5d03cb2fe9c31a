// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::a2a_refund::since_1_38::A2aRefund;

/// The data that some payment methods need for a refund.
///
/// The container `Payment_Models_RefundPaymentMethodsOptions`.
///
/// First in SpecVersion
/// [1.38](https://saferpay.github.io/jsonapi/1.38/#Payment_Models_RefundPaymentMethodsOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct RefundPaymentMethodsOptions {
    /// The data required to refund an account-to-account payment.
    ///
    /// `A2A`. [`A2aRefund`], optional.
    pub a2a: Option<A2aRefund>,
}

impl RefundPaymentMethodsOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `A2A`. The data required to refund an account-to-account payment.
    #[inline]
    #[must_use]
    pub fn with_a2a(mut self, a2a: A2aRefund) -> Self {
        self.a2a = Some(a2a);
        self
    }
}

saferpay_runtime::impl_record!(RefundPaymentMethodsOptions {
    0 a2a: optional "A2A",
});
