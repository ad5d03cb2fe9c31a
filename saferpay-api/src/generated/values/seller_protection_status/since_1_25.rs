// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether PayPal's protection of sellers covers this payment.
///
/// The values of `SellerProtectionStatus`, as in `Payment_Models_Data_PayPalInfo`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_PayPalInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SellerProtectionStatus {
    /// It covers this payment.
    ///
    /// `ELIGIBLE`
    Eligible,

    /// It covers this payment in part.
    ///
    /// PayPal's own terms tell which part.
    ///
    /// `PARTIALLY_ELIGIBLE`
    PartiallyEligible,

    /// It does not cover this payment: a dispute is at your own risk.
    ///
    /// `NOT_ELIGIBLE`
    NotEligible,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(SellerProtectionStatus {
    Eligible: "ELIGIBLE",
    PartiallyEligible: "PARTIALLY_ELIGIBLE",
    NotEligible: "NOT_ELIGIBLE",
});
