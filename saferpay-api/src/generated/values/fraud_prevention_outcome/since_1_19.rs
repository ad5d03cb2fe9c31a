// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What the fraud check made of the payment.
///
/// The page has no explanation of the values; what stands here is the plain reading of the names.
///
/// The values of `Result`, as in `Payment_Models_FraudPrevention`.
///
/// First in SpecVersion
/// [1.19](https://saferpay.github.io/jsonapi/1.19/#Payment_Models_FraudPrevention).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FraudPreventionOutcome {
    /// The payment looks sound.
    ///
    /// `APPROVED`
    Approved,

    /// The payment looks suspicious: let a person look at it before you capture.
    ///
    /// Since 1.39 the value is called `CHALLENGED`.
    ///
    /// `MANUAL_REVIEW`
    ManualReview,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(FraudPreventionOutcome {
    Approved: "APPROVED",
    ManualReview: "MANUAL_REVIEW",
});
