// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether PayPal Seller Protection covers this payment.
///
/// The values of `SellerProtectionStatus`, as in `Payment_Models_Data_PayPalInfo`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_PayPalInfo).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SellerProtectionStatus {
    /// PayPal Seller Protection covers this payment.
    ///
    /// `ELIGIBLE`
    Eligible,

    /// PayPal Seller Protection covers a part of this payment.
    ///
    /// PayPal's own terms define which part.
    ///
    /// `PARTIALLY_ELIGIBLE`
    PartiallyEligible,

    /// PayPal Seller Protection does not cover this payment: a dispute is at your own risk.
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
