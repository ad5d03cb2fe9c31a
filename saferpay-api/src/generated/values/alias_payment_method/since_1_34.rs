// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// Which brands the payer may register.
///
/// Since 1.9 other names are accepted, and then have no effect. The list is only about what is
/// offered here: an answer may name other methods.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/Alias/Insert request`.
///
/// Saferpay may accept values beyond this list.
///
/// First in SpecVersion [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_v1_Alias_Insert).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasPaymentMethod {
    /// American Express.
    ///
    /// `AMEX`
    Amex,

    /// Bancontact, the Belgian debit scheme.
    ///
    /// `BANCONTACT`
    Bancontact,

    /// Bonus Card, a Swiss card with a loyalty programme.
    ///
    /// `BONUS`
    Bonus,

    /// Diners Club, and Discover with it.
    ///
    /// `DINERS`
    Diners,

    /// Direct debit from a bank account (SEPA).
    ///
    /// `DIRECTDEBIT`
    Directdebit,

    /// JCB, a card scheme from Japan.
    ///
    /// `JCB`
    Jcb,

    /// Maestro, a debit card of Mastercard.
    ///
    /// `MAESTRO`
    Maestro,

    /// Cards of the Mastercard scheme.
    ///
    /// `MASTERCARD`
    Mastercard,

    /// myOne, a Swiss store card.
    ///
    /// `MYONE`
    Myone,

    /// Cards of the Visa scheme.
    ///
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
