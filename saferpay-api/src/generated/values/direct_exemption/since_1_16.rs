// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The reason why a payment without a redirect does not need strong authentication.
///
/// The issuer can deny the exemption and require authentication with
/// [`PAYER_AUTHENTICATION_REQUIRED`]. Some exemptions apply only to payments that the payer
/// starts; Saferpay ignores them for others.
#[cfg_attr(
    feature = "_ge_1_21",
    doc = "",
    cfg_attr(
        any(
            feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
            feature = "v1_20",
        ),
        doc = "Since 1.21:",
    ),
    doc = "The request states who starts the payment: set this correctly.",
)]
///
/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationDirect`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationDirect).
///
/// [`PAYER_AUTHENTICATION_REQUIRED`]: crate::error::ErrorName::PayerAuthenticationRequired
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DirectExemption {
    /// The amount is low.
    ///
    /// `LOW_VALUE`
    LowValue,

    /// An analysis by you or your acquirer found that the risk is low.
    ///
    /// It requires an agreement with the acquirer.
    ///
    /// `TRANSACTION_RISK_ANALYSIS`
    TransactionRiskAnalysis,

    /// The payment is one of a series to the same payee, and the first payment was authenticated.
    ///
    /// `RECURRING`
    Recurring,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(DirectExemption {
    LowValue: "LOW_VALUE",
    TransactionRiskAnalysis: "TRANSACTION_RISK_ANALYSIS",
    Recurring: "RECURRING",
});
