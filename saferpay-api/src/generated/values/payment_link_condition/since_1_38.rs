// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What 3-D Secure must have achieved before the link is paid.
///
/// If it falls short, nothing is authorized. It does not apply to brands for which Saferpay has no
/// 3-D Secure, so look at `LiabilityInfo` in any case.
///
/// The values of `Condition`, as in `POST
/// /rest/customers/[customerId]/terminals/[terminalId]/spg-offers request`.
///
/// First in SpecVersion
/// [1.38](https://saferpay.github.io/jsonapi/1.38/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkCondition {
    /// Nothing: the payment is authorized if rules and issuer allow it, with or without a liability
    /// shift.
    ///
    /// It is the same as leaving the field out.
    ///
    /// `NONE`
    None,

    /// The authentication must point to a liability shift to the issuer: it succeeded, or was tried.
    ///
    /// The issuer may still deny the shift at the authorization.
    ///
    /// `THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED`
    ThreeDsAuthenticationSuccessfulOrAttempted,

    /// The payer must pass a challenge, which is asked for by itself.
    ///
    /// `WITH_SUCCESSFUL_THREE_DS_CHALLENGE`
    WithSuccessfulThreeDsChallenge,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentLinkCondition {
    None: "NONE",
    ThreeDsAuthenticationSuccessfulOrAttempted: "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED",
    WithSuccessfulThreeDsChallenge: "WITH_SUCCESSFUL_THREE_DS_CHALLENGE",
});
