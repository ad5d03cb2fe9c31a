// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The brand or payment method that was used.
///
/// Saferpay can add payment methods without a new version, so a response can contain a value that
/// is not in the list of your version. Treat it as another payment method, not as an error. A
/// request does not accept all of these values; see `PaymentPagePaymentMethod`.
///
/// The values of `PaymentMethod`, as in `Payment_Models_Data_Brand`.
///
/// First in SpecVersion [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Brand).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
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

    /// Saferpay's own payment method for tests, which transfers no money.
    ///
    /// `SAFERPAYTEST`
    Saferpaytest,

    /// Sofort, instant bank transfers.
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
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PaymentMethod {
    Amex: "AMEX",
    Bancontact: "BANCONTACT",
    Bonus: "BONUS",
    Diners: "DINERS",
    Directdebit: "DIRECTDEBIT",
    Eprzelewy: "EPRZELEWY",
    Eps: "EPS",
    Giropay: "GIROPAY",
    Ideal: "IDEAL",
    Invoice: "INVOICE",
    Jcb: "JCB",
    Maestro: "MAESTRO",
    Mastercard: "MASTERCARD",
    Myone: "MYONE",
    Paypal: "PAYPAL",
    Postcard: "POSTCARD",
    Postfinance: "POSTFINANCE",
    Saferpaytest: "SAFERPAYTEST",
    Sofort: "SOFORT",
    Visa: "VISA",
    Vpay: "VPAY",
});
