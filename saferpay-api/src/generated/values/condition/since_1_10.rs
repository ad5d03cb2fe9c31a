// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What 3-D Secure must have achieved before the payment is authorized.
///
/// If it falls short, the call fails with [`CONDITION_NOT_SATISFIED`] and no authorization is
/// made. It does not apply to brands for which Saferpay has no 3-D Secure, so look at the
/// liability in the answer in any case.
///
/// The values of `Condition`, as in `POST /Payment/v1/Transaction/Authorize request`.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Authorize).
///
/// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// The authentication must point to a liability shift to the issuer.
    ///
    /// The issuer may still deny the shift at the authorization. Since 1.36 the value is called
    /// `THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED`.
    ///
    /// `WITH_LIABILITY_SHIFT`
    WithLiabilityShift,

    /// Nothing: the payment is authorized if rules and issuer allow it, with or without a liability
    /// shift.
    ///
    /// It is the same as leaving the field out. Since 1.36 it is called `NONE`.
    ///
    /// `IF_ALLOWED_BY_SCHEME`
    IfAllowedByScheme,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Condition {
    WithLiabilityShift: "WITH_LIABILITY_SHIFT",
    IfAllowedByScheme: "IF_ALLOWED_BY_SCHEME",
});
