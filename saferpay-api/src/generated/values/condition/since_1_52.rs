// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The 3-D Secure result that is required before the payment is authorized.
///
/// If the condition is not met, the request fails with [`CONDITION_NOT_SATISFIED`], and there is
/// no authorization. The condition does not apply to brands that Saferpay processes without 3-D
/// Secure, so check the liability in the response in any case.
///
/// The values of `Condition`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_v1_PaymentPage_Initialize).
///
/// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// There is no condition: the payment can be authorized with or without a liability shift.
    ///
    /// The rules and the issuer must still allow the payment. This is the default.
    ///
    /// `NONE`
    None,

    /// The authentication, successful or only attempted, must indicate a liability shift to the
    /// issuer.
    ///
    /// The issuer can still deny the shift in the authorization. Up to 1.35, this value has a
    /// different name.
    ///
    /// `THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED`
    ThreeDsAuthenticationSuccessfulOrAttempted,

    /// The payer must have completed a challenge successfully.
    ///
    /// [`PaymentPage/Initialize`](payment_page/struct.PaymentPage.html#method.initialize) requests the
    /// challenge automatically.
    /// [`Transaction/Authorize`](transaction/struct.Transaction.html#method.authorize) does not:
    /// request it in [`Transaction/Initialize`](transaction/struct.Transaction.html#method.initialize)
    /// by setting `Authentication.ThreeDsChallenge` to `FORCE`; otherwise the issuer may skip the
    /// challenge, and the condition is not met.
    ///
    /// `WITH_SUCCESSFUL_THREE_DS_CHALLENGE`
    WithSuccessfulThreeDsChallenge,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(Condition {
    None: "NONE",
    ThreeDsAuthenticationSuccessfulOrAttempted: "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED",
    WithSuccessfulThreeDsChallenge: "WITH_SUCCESSFUL_THREE_DS_CHALLENGE",
});
