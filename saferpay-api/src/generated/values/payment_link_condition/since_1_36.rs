// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Condition`, as in `POST
/// /rest/customers/[customerId]/terminals/[terminalId]/spg-offers request`.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkCondition {
    /// `NONE`
    None,

    /// `THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED`
    ThreeDsAuthenticationSuccessfulOrAttempted,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for PaymentLinkCondition {
    const NAME: &'static str = "PaymentLinkCondition";

    const LISTED: &'static [Self] = &[
        Self::None,
        Self::ThreeDsAuthenticationSuccessfulOrAttempted,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::ThreeDsAuthenticationSuccessfulOrAttempted => {
                "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED"
            }
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(PaymentLinkCondition);
