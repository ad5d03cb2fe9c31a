// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What the fraud check made of the payment.
///
/// The page has no explanation of the values; what stands here is the plain reading of the names.
///
/// The values of `Result`, as in `Payment_Models_FraudPrevention`.
///
/// First in SpecVersion
/// [1.39](https://saferpay.github.io/jsonapi/1.39/#Payment_Models_FraudPrevention).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FraudPreventionOutcome {
    /// The payment looks sound.
    ///
    /// `APPROVED`
    Approved,

    /// The payment looks suspicious: let a person look at it before you capture.
    ///
    /// Up to 1.38 the value is called `MANUAL_REVIEW`, says the changelog; the pages describe neither.
    /// It has nothing to do with a challenge of 3-D Secure.
    ///
    /// `CHALLENGED`
    Challenged,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(FraudPreventionOutcome {
    Approved: "APPROVED",
    Challenged: "CHALLENGED",
});
