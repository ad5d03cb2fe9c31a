// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentMethods`, as in `POST /Payment/v1/Alias/Insert request`.
///
/// Saferpay may accept values beyond this list.
///
/// First in SpecVersion [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_v1_Alias_Insert).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasPaymentMethod {
    /// `AMEX`
    Amex,

    /// `BANCONTACT`
    Bancontact,

    /// `BONUS`
    Bonus,

    /// `DINERS`
    Diners,

    /// `DIRECTDEBIT`
    Directdebit,

    /// `JCB`
    Jcb,

    /// `MAESTRO`
    Maestro,

    /// `MASTERCARD`
    Mastercard,

    /// `MYONE`
    Myone,

    /// `VISA`
    Visa,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for AliasPaymentMethod {
    const NAME: &'static str = "AliasPaymentMethod";

    const LISTED: &'static [Self] = &[
        Self::Amex,
        Self::Bancontact,
        Self::Bonus,
        Self::Diners,
        Self::Directdebit,
        Self::Jcb,
        Self::Maestro,
        Self::Mastercard,
        Self::Myone,
        Self::Visa,
    ];

    const FURTHER: bool = true;

    fn as_wire(&self) -> &str {
        match self {
            Self::Amex => "AMEX",
            Self::Bancontact => "BANCONTACT",
            Self::Bonus => "BONUS",
            Self::Diners => "DINERS",
            Self::Directdebit => "DIRECTDEBIT",
            Self::Jcb => "JCB",
            Self::Maestro => "MAESTRO",
            Self::Mastercard => "MASTERCARD",
            Self::Myone => "MYONE",
            Self::Visa => "VISA",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(AliasPaymentMethod);
