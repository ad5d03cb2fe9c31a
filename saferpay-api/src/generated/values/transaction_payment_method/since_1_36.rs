// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// Which brands the payer may enter on the form of Saferpay.
///
/// Only cards and direct debits, since there is a form to fill in. The page says that other values
/// may be accepted and then have no effect.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/Transaction/Initialize request`.
///
/// Saferpay may accept values beyond this list.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Payment_v1_Transaction_Initialize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionPaymentMethod {
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
    /// Taken no more since 1.45.
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
    /// Taken no more since 1.45.
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

impl OpenValue for TransactionPaymentMethod {
    const NAME: &'static str = "TransactionPaymentMethod";

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

open_value!(TransactionPaymentMethod);
