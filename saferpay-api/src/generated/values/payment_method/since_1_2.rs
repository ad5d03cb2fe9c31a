// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentMethod`, as in `Payment_Models_Data_Brand`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Brand).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// `AMEX`
    Amex,

    /// `DIRECTDEBIT`
    Directdebit,

    /// `INVOICE`
    Invoice,

    /// `BONUS`
    Bonus,

    /// `DINERS`
    Diners,

    /// `EPRZELEWY`
    Eprzelewy,

    /// `EPS`
    Eps,

    /// `GIROPAY`
    Giropay,

    /// `IDEAL`
    Ideal,

    /// `JCB`
    Jcb,

    /// `MAESTRO`
    Maestro,

    /// `MASTERCARD`
    Mastercard,

    /// `MYONE`
    Myone,

    /// `PAYPAL`
    Paypal,

    /// `POSTCARD`
    Postcard,

    /// `POSTFINANCE`
    Postfinance,

    /// `SAFERPAYTEST`
    Saferpaytest,

    /// `SOFORT`
    Sofort,

    /// `VISA`
    Visa,

    /// `VPAY`
    Vpay,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for PaymentMethod {
    const NAME: &'static str = "PaymentMethod";

    const LISTED: &'static [Self] = &[
        Self::Amex,
        Self::Directdebit,
        Self::Invoice,
        Self::Bonus,
        Self::Diners,
        Self::Eprzelewy,
        Self::Eps,
        Self::Giropay,
        Self::Ideal,
        Self::Jcb,
        Self::Maestro,
        Self::Mastercard,
        Self::Myone,
        Self::Paypal,
        Self::Postcard,
        Self::Postfinance,
        Self::Saferpaytest,
        Self::Sofort,
        Self::Visa,
        Self::Vpay,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Amex => "AMEX",
            Self::Directdebit => "DIRECTDEBIT",
            Self::Invoice => "INVOICE",
            Self::Bonus => "BONUS",
            Self::Diners => "DINERS",
            Self::Eprzelewy => "EPRZELEWY",
            Self::Eps => "EPS",
            Self::Giropay => "GIROPAY",
            Self::Ideal => "IDEAL",
            Self::Jcb => "JCB",
            Self::Maestro => "MAESTRO",
            Self::Mastercard => "MASTERCARD",
            Self::Myone => "MYONE",
            Self::Paypal => "PAYPAL",
            Self::Postcard => "POSTCARD",
            Self::Postfinance => "POSTFINANCE",
            Self::Saferpaytest => "SAFERPAYTEST",
            Self::Sofort => "SOFORT",
            Self::Visa => "VISA",
            Self::Vpay => "VPAY",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(PaymentMethod);
