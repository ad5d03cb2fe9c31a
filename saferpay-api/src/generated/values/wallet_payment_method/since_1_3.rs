// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentMethods`, as in `Payment_Models_Data_Wallet`.
///
/// First in SpecVersion [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Wallet).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WalletPaymentMethod {
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

    /// `EPRZELEWY`
    Eprzelewy,

    /// `EPS`
    Eps,

    /// `GIROPAY`
    Giropay,

    /// `IDEAL`
    Ideal,

    /// `INVOICE`
    Invoice,

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

impl OpenValue for WalletPaymentMethod {
    const NAME: &'static str = "WalletPaymentMethod";

    const LISTED: &'static [Self] = &[
        Self::Amex,
        Self::Bancontact,
        Self::Bonus,
        Self::Diners,
        Self::Directdebit,
        Self::Eprzelewy,
        Self::Eps,
        Self::Giropay,
        Self::Ideal,
        Self::Invoice,
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
            Self::Bancontact => "BANCONTACT",
            Self::Bonus => "BONUS",
            Self::Diners => "DINERS",
            Self::Directdebit => "DIRECTDEBIT",
            Self::Eprzelewy => "EPRZELEWY",
            Self::Eps => "EPS",
            Self::Giropay => "GIROPAY",
            Self::Ideal => "IDEAL",
            Self::Invoice => "INVOICE",
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

open_value!(WalletPaymentMethod);
