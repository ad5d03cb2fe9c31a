// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The brand or means of payment that was used.
///
/// New ones come up without a new version, under a pinned version too: an answer may hold a value
/// that its page does not list. Treat it as one more means of payment, not as an error. Not all of
/// these can be asked for; see `PaymentPagePaymentMethod`.
///
/// The values of `PaymentMethod`, as in `Payment_Models_Data_Brand`.
///
/// First in SpecVersion [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_Models_Data_Brand).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
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

    /// PayPal.
    ///
    /// `PAYPAL`
    Paypal,

    /// paydirekt, payments from German bank accounts.
    ///
    /// Saferpay supports it no more since 1.49. Older transactions still show it.
    ///
    /// `PAYDIREKT`
    Paydirekt,

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

    /// Saferpay's own test means of payment, which moves no money.
    ///
    /// `SAFERPAYTEST`
    Saferpaytest,

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
    Paydirekt: "PAYDIREKT",
    Postcard: "POSTCARD",
    Postfinance: "POSTFINANCE",
    Saferpaytest: "SAFERPAYTEST",
    Sofort: "SOFORT",
    Twint: "TWINT",
    Unionpay: "UNIONPAY",
    Visa: "VISA",
});
