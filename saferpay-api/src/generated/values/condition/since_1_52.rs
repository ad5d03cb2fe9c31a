// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `Condition`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// `NONE`
    None,

    /// `THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED`
    ThreeDsAuthenticationSuccessfulOrAttempted,

    /// `WITH_SUCCESSFUL_THREE_DS_CHALLENGE`
    WithSuccessfulThreeDsChallenge,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for Condition {
    const NAME: &'static str = "Condition";

    const LISTED: &'static [Self] = &[
        Self::None,
        Self::ThreeDsAuthenticationSuccessfulOrAttempted,
        Self::WithSuccessfulThreeDsChallenge,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::ThreeDsAuthenticationSuccessfulOrAttempted => {
                "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED"
            }
            Self::WithSuccessfulThreeDsChallenge => "WITH_SUCCESSFUL_THREE_DS_CHALLENGE",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(Condition);
