// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The 3-D Secure result that is required before the link can be paid.
///
/// If the condition is not met, nothing is authorized. The condition does not apply to brands that
/// Saferpay processes without 3-D Secure, so check `LiabilityInfo` in any case.
///
/// The values of `Condition`, as in `POST
/// /rest/customers/[customerId]/terminals/[terminalId]/spg-offers request`.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkCondition {
    /// There is no condition: the payment can be authorized with or without a liability shift.
    ///
    /// The rules and the issuer must still allow the payment. This is the default.
    ///
    /// `NONE`
    None,

    /// The authentication, successful or only attempted, must indicate a liability shift to the
    /// issuer.
    ///
    /// The issuer can still deny the shift in the authorization.
    ///
    /// `THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED`
    ThreeDsAuthenticationSuccessfulOrAttempted,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentLinkCondition {
    None: "NONE",
    ThreeDsAuthenticationSuccessfulOrAttempted: "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED",
});
