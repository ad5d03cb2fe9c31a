// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::fraud_prevention_outcome::since_1_39::FraudPreventionOutcome;

/// The result of Saferpay's fraud check.
///
/// It is present only if a check was performed.
///
/// The container `Payment_Models_FraudPrevention`.
///
/// First in SpecVersion
/// [1.39](https://saferpay.github.io/jsonapi/1.39/#Payment_Models_FraudPrevention).
#[derive(Default)]
#[non_exhaustive]
pub struct FraudPrevention {
    /// Whether the payment looks legitimate or needs a manual review before you capture.
    ///
    /// A suspicious payment is authorized nevertheless: do not capture or deliver before the review.
    ///
    /// `Result`. [`FraudPreventionOutcome`], optional.
    ///
    /// Example: `APPROVED`
    pub result: Option<FraudPreventionOutcome>,
}

impl FraudPrevention {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Result`. Whether the payment looks legitimate or needs a manual review before you
    /// capture.
    #[inline]
    #[must_use]
    pub fn with_result(mut self, result: FraudPreventionOutcome) -> Self {
        self.result = Some(result);
        self
    }
}

saferpay_runtime::impl_record!(FraudPrevention {
    0 result: optional "Result",
});
