// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What the payment page may offer to the payer.
///
/// Your terminal must have a contract for it. Name only one, and the payer skips the choice.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentPagePaymentMethod {
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

    /// myOne, a Swiss store card.
    ///
    /// The page takes it no more since 1.45.
    ///
    /// `MYONE`
    Myone,

    /// Payconiq, a mobile payment scheme from Belgium and Luxembourg.
    ///
    /// `PAYCONIQ`
    Payconiq,

    /// paydirekt, payments from German bank accounts.
    ///
    /// Saferpay supports it no more since 1.49.
    ///
    /// `PAYDIREKT`
    Paydirekt,

    /// PayPal.
    ///
    /// `PAYPAL`
    Paypal,

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

    /// PostFinance Pay, which took the place of the PostFinance Card and E-Finance.
    ///
    /// `POSTFINANCEPAY`
    Postfinancepay,

    /// Sofort, instant bank transfers.
    ///
    /// Saferpay supports it no more since 1.49.
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

    /// Crypto currencies, by a service of Worldline.
    ///
    /// Saferpay supports it no more since 1.49.
    ///
    /// `WLCRYPTOPAYMENTS`
    Wlcryptopayments,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentPagePaymentMethod {
    Alipay: "ALIPAY",
    Amex: "AMEX",
    Bancontact: "BANCONTACT",
    Bonus: "BONUS",
    Diners: "DINERS",
    Card: "CARD",
    Directdebit: "DIRECTDEBIT",
    Eprzelewy: "EPRZELEWY",
    Eps: "EPS",
    Giropay: "GIROPAY",
    Ideal: "IDEAL",
    Invoice: "INVOICE",
    Jcb: "JCB",
    Klarna: "KLARNA",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Myone: "MYONE",
    Payconiq: "PAYCONIQ",
    Paydirekt: "PAYDIREKT",
    Paypal: "PAYPAL",
    Postcard: "POSTCARD",
    Postfinance: "POSTFINANCE",
    Postfinancepay: "POSTFINANCEPAY",
    Sofort: "SOFORT",
    Twint: "TWINT",
    Unionpay: "UNIONPAY",
    Visa: "VISA",
    Wlcryptopayments: "WLCRYPTOPAYMENTS",
});
