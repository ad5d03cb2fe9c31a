// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// What the payment page may offer to the payer.
///
/// Your terminal must have a contract for it. Name only one, and the payer skips the choice.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagePaymentMethod {
    /// A transfer that the payer starts from the own bank account (account to account).
    ///
    /// `ACCOUNTTOACCOUNT`
    Accounttoaccount,

    /// Alipay, a wallet from China.
    ///
    /// `ALIPAY`
    Alipay,

    /// American Express.
    ///
    /// `AMEX`
    Amex,

    /// Bancontact, the Belgian debit scheme.
    ///
    /// `BANCONTACT`
    Bancontact,

    /// BLIK, a mobile payment scheme from Poland.
    ///
    /// `BLIK`
    Blik,

    /// Diners Club, and Discover with it.
    ///
    /// `DINERS`
    Diners,

    /// A card, without saying of which brand.
    ///
    /// The page lists it without a word; probably it stands for the cards of all brands.
    ///
    /// `CARD`
    Card,

    /// Direct debit from a bank account (SEPA).
    ///
    /// `DIRECTDEBIT`
    Directdebit,

    /// ePrzelewy, bank transfers from Poland.
    ///
    /// `EPRZELEWY`
    Eprzelewy,

    /// eps, bank transfers from Austria.
    ///
    /// `EPS`
    Eps,

    /// A gift card.
    ///
    /// `GIFTCARD`
    Giftcard,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

    /// JCB, a card scheme from Japan.
    ///
    /// `JCB`
    Jcb,

    /// Klarna: pay now, later or in parts.
    ///
    /// It needs `Order` with the basket.
    ///
    /// `KLARNA`
    Klarna,

    /// Maestro, a debit card of Mastercard.
    ///
    /// `MAESTRO`
    Maestro,

    /// Cards of the Mastercard scheme.
    ///
    /// `MASTERCARD`
    Mastercard,

    /// Payconiq, a mobile payment scheme from Belgium and Luxembourg.
    ///
    /// `PAYCONIQ`
    Payconiq,

    /// PayPal.
    ///
    /// `PAYPAL`
    Paypal,

    /// PostFinance Pay, which took the place of the PostFinance Card and E-Finance.
    ///
    /// `POSTFINANCEPAY`
    Postfinancepay,

    /// Reka money, a Swiss holiday and leisure currency.
    ///
    /// `REKA`
    Reka,

    /// TWINT, a mobile payment scheme from Switzerland.
    ///
    /// `TWINT`
    Twint,

    /// UnionPay, a card scheme from China.
    ///
    /// `UNIONPAY`
    Unionpay,

    /// Cards of the Visa scheme.
    ///
    /// `VISA`
    Visa,

    /// WeChat Pay, a wallet from China.
    ///
    /// `WECHATPAY`
    Wechatpay,

    /// Wero, a payment scheme of European banks.
    ///
    /// `WERO`
    Wero,

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
        Self::Giftcard,
        Self::Ideal,
        Self::Jcb,
        Self::Klarna,
        Self::Maestro,
        Self::Mastercard,
        Self::Payconiq,
        Self::Paypal,
        Self::Postfinancepay,
        Self::Reka,
        Self::Twint,
        Self::Unionpay,
        Self::Visa,
        Self::Wechatpay,
        Self::Wero,
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
            Self::Giftcard => "GIFTCARD",
            Self::Ideal => "IDEAL",
            Self::Jcb => "JCB",
            Self::Klarna => "KLARNA",
            Self::Maestro => "MAESTRO",
            Self::Mastercard => "MASTERCARD",
            Self::Payconiq => "PAYCONIQ",
            Self::Paypal => "PAYPAL",
            Self::Postfinancepay => "POSTFINANCEPAY",
            Self::Reka => "REKA",
            Self::Twint => "TWINT",
            Self::Unionpay => "UNIONPAY",
            Self::Visa => "VISA",
            Self::Wechatpay => "WECHATPAY",
            Self::Wero => "WERO",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(PaymentPagePaymentMethod);
