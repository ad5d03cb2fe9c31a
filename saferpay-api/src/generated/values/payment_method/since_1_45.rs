// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentMethod`, as in `Payment_Models_Data_Brand`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_Data_Brand).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// `ACCOUNTTOACCOUNT`
    Accounttoaccount,

    /// `ALIPAY`
    Alipay,

    /// `AMEX`
    Amex,

    /// `BANCONTACT`
    Bancontact,

    /// `BLIK`
    Blik,

    /// `BONUS`
    Bonus,

    /// `DINERS`
    Diners,

    /// `CARD`
    Card,

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

    /// `KLARNA`
    Klarna,

    /// `MAESTRO`
    Maestro,

    /// `MASTERCARD`
    Mastercard,

    /// `MYONE`
    Myone,

    /// `PAYCONIQ`
    Payconiq,

    /// `PAYDIREKT`
    Paydirekt,

    /// `PAYPAL`
    Paypal,

    /// `POSTCARD`
    Postcard,

    /// `POSTFINANCE`
    Postfinance,

    /// `POSTFINANCEPAY`
    Postfinancepay,

    /// `REKA`
    Reka,

    /// `SOFORT`
    Sofort,

    /// `TWINT`
    Twint,

    /// `UNIONPAY`
    Unionpay,

    /// `VISA`
    Visa,

    /// `WECHATPAY`
    Wechatpay,

    /// `WLCRYPTOPAYMENTS`
    Wlcryptopayments,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for PaymentMethod {
    const NAME: &'static str = "PaymentMethod";

    const LISTED: &'static [Self] = &[
        Self::Accounttoaccount,
        Self::Alipay,
        Self::Amex,
        Self::Bancontact,
        Self::Blik,
        Self::Bonus,
        Self::Diners,
        Self::Card,
        Self::Directdebit,
        Self::Eprzelewy,
        Self::Eps,
        Self::Giropay,
        Self::Ideal,
        Self::Invoice,
        Self::Jcb,
        Self::Klarna,
        Self::Maestro,
        Self::Mastercard,
        Self::Myone,
        Self::Payconiq,
        Self::Paydirekt,
        Self::Paypal,
        Self::Postcard,
        Self::Postfinance,
        Self::Postfinancepay,
        Self::Reka,
        Self::Sofort,
        Self::Twint,
        Self::Unionpay,
        Self::Visa,
        Self::Wechatpay,
        Self::Wlcryptopayments,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Accounttoaccount => "ACCOUNTTOACCOUNT",
            Self::Alipay => "ALIPAY",
            Self::Amex => "AMEX",
            Self::Bancontact => "BANCONTACT",
            Self::Blik => "BLIK",
            Self::Bonus => "BONUS",
            Self::Diners => "DINERS",
            Self::Card => "CARD",
            Self::Directdebit => "DIRECTDEBIT",
            Self::Eprzelewy => "EPRZELEWY",
            Self::Eps => "EPS",
            Self::Giropay => "GIROPAY",
            Self::Ideal => "IDEAL",
            Self::Invoice => "INVOICE",
            Self::Jcb => "JCB",
            Self::Klarna => "KLARNA",
            Self::Maestro => "MAESTRO",
            Self::Mastercard => "MASTERCARD",
            Self::Myone => "MYONE",
            Self::Payconiq => "PAYCONIQ",
            Self::Paydirekt => "PAYDIREKT",
            Self::Paypal => "PAYPAL",
            Self::Postcard => "POSTCARD",
            Self::Postfinance => "POSTFINANCE",
            Self::Postfinancepay => "POSTFINANCEPAY",
            Self::Reka => "REKA",
            Self::Sofort => "SOFORT",
            Self::Twint => "TWINT",
            Self::Unionpay => "UNIONPAY",
            Self::Visa => "VISA",
            Self::Wechatpay => "WECHATPAY",
            Self::Wlcryptopayments => "WLCRYPTOPAYMENTS",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(PaymentMethod);
