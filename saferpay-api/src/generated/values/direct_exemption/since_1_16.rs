// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Exemption`, as in `Payment_Models_Data_StrongCustomerAuthenticationDirect`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationDirect).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectExemption {
    /// `LOW_VALUE`
    LowValue,

    /// `TRANSACTION_RISK_ANALYSIS`
    TransactionRiskAnalysis,

    /// `RECURRING`
    Recurring,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for DirectExemption {
    const NAME: &'static str = "DirectExemption";

    const LISTED: &'static [Self] = &[
        Self::LowValue,
        Self::TransactionRiskAnalysis,
        Self::Recurring,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::LowValue => "LOW_VALUE",
            Self::TransactionRiskAnalysis => "TRANSACTION_RISK_ANALYSIS",
            Self::Recurring => "RECURRING",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(DirectExemption);
