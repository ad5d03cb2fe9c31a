// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The reason to skip strong authentication although the payer is present.
///
/// The issuer can require authentication nevertheless. The party that requests an exemption
/// usually remains liable.
///
/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InteractiveExemption {
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

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(InteractiveExemption {
    LowValue: "LOW_VALUE",
    TransactionRiskAnalysis: "TRANSACTION_RISK_ANALYSIS",
});
