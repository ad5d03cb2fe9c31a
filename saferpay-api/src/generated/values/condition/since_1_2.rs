// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The 3-D Secure result that is required before the payment is authorized.
///
/// If the condition is not met, the request fails with [`CONDITION_NOT_SATISFIED`], and there is
/// no authorization. The condition does not apply to brands that Saferpay processes without 3-D
/// Secure, so check the liability in the response in any case.
///
/// The values of `Condition`, as in `POST /Payment/v1/Transaction/Authorize request`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Authorize).
///
/// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// The authentication must indicate a liability shift to the issuer.
    ///
    /// The issuer can still deny the shift in the authorization. SpecVersion 1.36 renames this value.
    ///
    /// `WITH_LIABILITY_SHIFT`
    WithLiabilityShift,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Condition {
    WithLiabilityShift: "WITH_LIABILITY_SHIFT",
});
