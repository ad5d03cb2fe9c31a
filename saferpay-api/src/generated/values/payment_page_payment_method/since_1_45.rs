// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The values of `PaymentMethods`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagePaymentMethod {
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

    /// `PAYCONIQ`
    Payconiq,

    /// `PAYDIREKT`
    Paydirekt,

    /// `PAYPAL`
    Paypal,

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

impl OpenValue for PaymentPagePaymentMethod {
    const NAME: &'static str = "PaymentPagePaymentMethod";

    const LISTED: &'static [Self] = &[
        Self::Accounttoaccount,
        Self::Alipay,
        Self::Amex,
        Self::Bancontact,
        Self::Blik,
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
        Self::Payconiq,
        Self::Paydirekt,
        Self::Paypal,
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
            Self::Payconiq => "PAYCONIQ",
            Self::Paydirekt => "PAYDIREKT",
            Self::Paypal => "PAYPAL",
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

open_value!(PaymentPagePaymentMethod);
