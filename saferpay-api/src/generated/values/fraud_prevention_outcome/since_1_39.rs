// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The result of the fraud check for the payment.
///
/// The specification does not explain the values; the descriptions here follow from the names.
///
/// The values of `Result`, as in `Payment_Models_FraudPrevention`.
///
/// First in SpecVersion
/// [1.39](https://saferpay.github.io/jsonapi/1.39/#Payment_Models_FraudPrevention).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FraudPreventionOutcome {
    /// The payment looks legitimate.
    ///
    /// `APPROVED`
    Approved,

    /// The payment looks suspicious: review it manually before you capture.
    ///
    /// According to the changelog, this value has a different name up to 1.38; the specification
    /// describes neither. It is unrelated to a 3-D Secure challenge.
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
