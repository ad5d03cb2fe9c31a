// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Why no strong authentication is needed for a payment without a redirect.
///
/// Some exemptions count only for payments that the payer starts, and are ignored for others: set
/// `Initiator` to fit. The issuer may turn the exemption down and ask for authentication with
/// [`PAYER_AUTHENTICATION_REQUIRED`].
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
    /// The amount is small.
    ///
    /// `LOW_VALUE`
    LowValue,

    /// Your acquirer's or your own analysis found the risk to be low.
    ///
    /// It needs an agreement with the acquirer.
    ///
    /// `TRANSACTION_RISK_ANALYSIS`
    TransactionRiskAnalysis,

    /// The payment is one of a series to the same payee, whose first was authenticated.
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
