// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// The brand or means of payment that was used.
///
/// New ones come up without a new version, under a pinned version too: an answer may hold a value
/// that its page does not list. Treat it as one more means of payment, not as an error. Not all of
/// these can be asked for; see `PaymentPagePaymentMethod`.
///
/// The values of `PaymentMethod`, as in `Payment_Models_Data_Brand`.
///
/// First in SpecVersion
/// [1.43](https://saferpay.github.io/jsonapi/1.43/#Payment_Models_Data_Brand).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
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

    /// Bonus Card, a Swiss card with a loyalty programme.
    ///
    /// `BONUS`
    Bonus,

    /// Diners Club, and Discover with it.
    ///
    /// `DINERS`
    Diners,

    /// A card, without saying of which brand.
    ///
    /// The page lists it without saying when an answer has it in place of a brand.
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

    /// giropay, bank transfers from Germany.
    ///
    /// Saferpay supports it no more since 1.49. Older transactions still show it.
    ///
    /// `GIROPAY`
    Giropay,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

    /// The payer gets the goods first, and pays a bill later.
    ///
    /// `INVOICE`
    Invoice,

    /// JCB, a card scheme from Japan.
    ///
    /// `JCB`
    Jcb,

    /// Klarna: pay now, later or in parts.
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

    /// myOne, a Swiss store card.
    ///
    /// `MYONE`
    Myone,

    /// Payconiq, a mobile payment scheme from Belgium and Luxembourg.
    ///
    /// `PAYCONIQ`
    Payconiq,

    /// paydirekt, payments from German bank accounts.
    ///
    /// Saferpay supports it no more since 1.49. Older transactions still show it.
    ///
    /// `PAYDIREKT`
    Paydirekt,

    /// PayPal.
    ///
    /// `PAYPAL`
    Paypal,

    /// The PostFinance Card, in its older form.
    ///
    /// `POSTFINANCEPAY` has taken its place; older transactions still show it.
    ///
    /// `POSTCARD`
    Postcard,

    /// PostFinance E-Finance, in its older form.
    ///
    /// `POSTFINANCEPAY` has taken its place; older transactions still show it.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// PostFinance Pay, which took the place of the PostFinance Card and E-Finance.
    ///
    /// It may come under versions before 1.37 too: the list of a terminal was seen to name it there.
    ///
    /// `POSTFINANCEPAY`
    Postfinancepay,

    /// Sofort, instant bank transfers.
    ///
    /// Saferpay supports it no more since 1.49. Older transactions still show it.
    ///
    /// `SOFORT`
    Sofort,

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

    /// Crypto currencies, by a service of Worldline.
    ///
    /// Saferpay supports it no more since 1.49. Older transactions still show it.
    ///
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
