// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// Who gave out the token of the card scheme.
///
/// The values of `TokenType`, as in `Payment_Models_Data_SchemeToken`.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_Models_Data_SchemeToken).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// Apple Pay.
    ///
    /// `APPLEPAY`
    Applepay,

    /// Google Pay.
    ///
    /// `GOOGLEPAY`
    Googlepay,

    /// Samsung Pay.
    ///
    /// `SAMSUNGPAY`
    Samsungpay,

    /// Click to Pay, the common wallet of the card schemes.
    ///
    /// `CLICKTOPAY`
    Clicktopay,

    /// Another source than those named here.
    ///
    /// `OTHER`
    Other,

    /// Mastercard's own service for tokens; only with Worldline as acquirer.
    ///
    /// `MDES`
    Mdes,

    /// Visa's own service for tokens; only with Worldline as acquirer.
    ///
    /// `VTS`
    Vts,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TokenType {
    const NAME: &'static str = "TokenType";

    const LISTED: &'static [Self] = &[
        Self::Applepay,
        Self::Googlepay,
        Self::Samsungpay,
        Self::Clicktopay,
        Self::Other,
        Self::Mdes,
        Self::Vts,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Applepay => "APPLEPAY",
            Self::Googlepay => "GOOGLEPAY",
            Self::Samsungpay => "SAMSUNGPAY",
            Self::Clicktopay => "CLICKTOPAY",
            Self::Other => "OTHER",
            Self::Mdes => "MDES",
            Self::Vts => "VTS",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TokenType);
