// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentMethods`, as in `POST /Payment/v1/Transaction/Initialize request`.
///
/// First in SpecVersion
/// [1.7](https://saferpay.github.io/jsonapi/1.7/#Payment_v1_Transaction_Initialize).
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

    /// `JCB`
    Jcb,

    /// `MAESTRO`
    Maestro,

    /// `MASTERCARD`
    Mastercard,

    /// `MYONE`
    Myone,

    /// `POSTCARD`
    Postcard,

    /// `VISA`
    Visa,

    /// `VPAY`
    Vpay,

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
        Self::Jcb,
        Self::Maestro,
        Self::Mastercard,
        Self::Myone,
        Self::Postcard,
        Self::Visa,
        Self::Vpay,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Amex => "AMEX",
            Self::Bancontact => "BANCONTACT",
            Self::Bonus => "BONUS",
            Self::Diners => "DINERS",
            Self::Jcb => "JCB",
            Self::Maestro => "MAESTRO",
            Self::Mastercard => "MASTERCARD",
            Self::Myone => "MYONE",
            Self::Postcard => "POSTCARD",
            Self::Visa => "VISA",
            Self::Vpay => "VPAY",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(TransactionPaymentMethod);
