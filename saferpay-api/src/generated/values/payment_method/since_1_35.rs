// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The brand or payment method that was used.
///
/// Saferpay can add payment methods without a new version, so a response can contain a value that
/// is not in the list of your version. Treat it as another payment method, not as an error. A
/// request does not accept all of these values; see `PaymentPagePaymentMethod`.
///
/// The values of `PaymentMethod`, as in `Payment_Models_Data_Brand`.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_Models_Data_Brand).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// Account-to-account payment: a transfer that the payer starts from a bank account.
    ///
    /// `ACCOUNTTOACCOUNT`
    Accounttoaccount,

    /// Alipay, a wallet from China.
    ///
    /// `ALIPAY`
    Alipay,

    /// American Express cards.
    ///
    /// `AMEX`
    Amex,

    /// Bancontact, the Belgian debit scheme.
    ///
    /// `BANCONTACT`
    Bancontact,

    /// Bonus Card, a Swiss card with a loyalty program.
    ///
    /// `BONUS`
    Bonus,

    /// Diners Club cards, which includes Discover.
    ///
    /// `DINERS`
    Diners,

    /// A card of an unspecified brand.
    ///
    /// The specification lists this value without saying when a response contains it in place of a
    /// brand.
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
    /// `GIROPAY`
    Giropay,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

    /// Purchase on invoice: the payer receives the goods first and pays later.
    ///
    /// `INVOICE`
    Invoice,

    /// JCB, a card scheme from Japan.
    ///
    /// `JCB`
    Jcb,

    /// Klarna: pay now, later or in installments.
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
    /// `PAYDIREKT`
    Paydirekt,

    /// PayPal, an online wallet.
    ///
    /// `PAYPAL`
    Paypal,

    /// The PostFinance Card in its older form.
    ///
    /// `POSTCARD`
    Postcard,

    /// PostFinance E-Finance in its older form.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// Sofort, instant bank transfers.
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

    /// Cryptocurrency payments through a Worldline service.
    ///
    /// `WLCRYPTOPAYMENTS`
    Wlcryptopayments,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentMethod {
    Accounttoaccount: "ACCOUNTTOACCOUNT",
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
    Sofort: "SOFORT",
    Twint: "TWINT",
    Unionpay: "UNIONPAY",
    Visa: "VISA",
    Wlcryptopayments: "WLCRYPTOPAYMENTS",
});
