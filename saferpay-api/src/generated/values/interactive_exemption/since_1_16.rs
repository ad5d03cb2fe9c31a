// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InteractiveExemption {
    /// `LOW_VALUE`
    LowValue,

    /// `TRANSACTION_RISK_ANALYSIS`
    TransactionRiskAnalysis,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for InteractiveExemption {
    const NAME: &'static str = "InteractiveExemption";

    const LISTED: &'static [Self] = &[Self::LowValue, Self::TransactionRiskAnalysis];

    fn as_wire(&self) -> &str {
        match self {
            Self::LowValue => "LOW_VALUE",
            Self::TransactionRiskAnalysis => "TRANSACTION_RISK_ANALYSIS",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(InteractiveExemption);
