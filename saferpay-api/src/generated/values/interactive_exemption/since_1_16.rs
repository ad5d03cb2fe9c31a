// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Why strong authentication should be skipped for a payment with the payer present.
///
/// It is a wish: the issuer may ask for authentication all the same. Whoever asks for an exemption
/// usually keeps the liability.
///
/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InteractiveExemption {
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

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(InteractiveExemption {
    LowValue: "LOW_VALUE",
    TransactionRiskAnalysis: "TRANSACTION_RISK_ANALYSIS",
});
