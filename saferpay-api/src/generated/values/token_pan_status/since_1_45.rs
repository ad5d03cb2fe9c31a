// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// Whether the token behind a stored card can be used, as the card scheme has it.
///
/// The values of `Status`, as in `Payment_Models_SecureCardData_Tokenization_TokenPanInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenPanInfo).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenPanStatus {
    /// It can be used.
    ///
    /// `ACTIVE`
    Active,

    /// It is blocked for now.
    ///
    /// `SUSPENDED`
    Suspended,

    /// It is gone for good, because the holder or the issuer closed the card.
    ///
    /// The alias can no longer be charged: ask the payer for another card.
    ///
    /// `DELETED`
    Deleted,

    /// It has been ordered and is not ready yet.
    ///
    /// `ACTIVATION_IN_PROGRESS`
    ActivationInProgress,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for TokenPanStatus {
    const NAME: &'static str = "TokenPanStatus";

    const LISTED: &'static [Self] = &[
        Self::Active,
        Self::Suspended,
        Self::Deleted,
        Self::ActivationInProgress,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::Deleted => "DELETED",
            Self::ActivationInProgress => "ACTIVATION_IN_PROGRESS",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TokenPanStatus);
