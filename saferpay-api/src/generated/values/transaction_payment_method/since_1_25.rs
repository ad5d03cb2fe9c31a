// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentMethods`, as in `POST /Payment/v1/Transaction/Initialize request`.
///
/// Saferpay may accept values beyond this list.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_v1_Transaction_Initialize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionPaymentMethod {
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

    /// `UNIONPAY`
    Unionpay,

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
        Self::Unionpay,
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
            Self::Unionpay => "UNIONPAY",
            Self::Visa => "VISA",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TransactionPaymentMethod);
