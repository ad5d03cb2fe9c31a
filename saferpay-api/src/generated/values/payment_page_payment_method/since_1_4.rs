// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// What the payment page may offer to the payer.
///
/// Your terminal must have a contract for it. Name only one, and the payer skips the choice.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.4](https://saferpay.github.io/jsonapi/1.4/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagePaymentMethod {
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
    /// The page takes it no more since 1.45.
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
    /// Saferpay supports it no more since 1.49.
    ///
    /// `GIROPAY`
    Giropay,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

    /// The payer gets the goods first, and pays a bill later.
    ///
    /// The page takes it no more since 1.51.
    ///
    /// `INVOICE`
    Invoice,

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
    /// The page takes it no more since 1.45.
    ///
    /// `MYONE`
    Myone,

    /// PayPal.
    ///
    /// `PAYPAL`
    Paypal,

    /// paydirekt, payments from German bank accounts.
    ///
    /// Saferpay supports it no more since 1.49.
    ///
    /// `PAYDIREKT`
    Paydirekt,

    /// The PostFinance Card, in its older form.
    ///
    /// Since 1.40 ask for `POSTFINANCEPAY` instead.
    ///
    /// `POSTCARD`
    Postcard,

    /// PostFinance E-Finance, in its older form.
    ///
    /// Since 1.40 ask for `POSTFINANCEPAY` instead.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// Saferpay's own test means of payment, which moves no money.
    ///
    /// `SAFERPAYTEST`
    Saferpaytest,

    /// Sofort, instant bank transfers.
    ///
    /// Saferpay supports it no more since 1.49.
    ///
    /// `SOFORT`
    Sofort,

    /// Cards of the Visa scheme.
    ///
    /// `VISA`
    Visa,

    /// V PAY, a debit card of Visa.
    ///
    /// `VPAY`
    Vpay,

    /// A value that this version does not list.
    Unlisted(Unlisted),
}

impl OpenValue for PaymentPagePaymentMethod {
    const NAME: &'static str = "PaymentPagePaymentMethod";

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
        Self::Paydirekt,
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
            Self::Paydirekt => "PAYDIREKT",
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

open_value!(PaymentPagePaymentMethod);
