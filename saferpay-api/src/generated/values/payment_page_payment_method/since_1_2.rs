// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The payment methods that the payment page may offer to the payer.
///
/// Your terminal must have a contract for the payment method. If you list only one, the payer does
/// not have to choose.
///
/// The values of `PaymentMethods`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentPagePaymentMethod {
    /// American Express cards.
    ///
    /// `AMEX`
    Amex,

    /// Direct debit from a bank account (SEPA).
    ///
    /// `DIRECTDEBIT`
    Directdebit,

    /// Purchase on invoice: the payer receives the goods first and pays later.
    ///
    /// SpecVersion 1.51 removes this value.
    ///
    /// `INVOICE`
    Invoice,

    /// Bonus Card, a Swiss card with a loyalty program.
    ///
    /// SpecVersion 1.45 removes this value.
    ///
    /// `BONUS`
    Bonus,

    /// Diners Club cards, which includes Discover.
    ///
    /// `DINERS`
    Diners,

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
    /// SpecVersion 1.49 removes this value, because Saferpay no longer supports the payment method.
    ///
    /// `GIROPAY`
    Giropay,

    /// iDEAL, bank transfers from the Netherlands.
    ///
    /// `IDEAL`
    Ideal,

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
    /// SpecVersion 1.45 removes this value.
    ///
    /// `MYONE`
    Myone,

    /// PayPal, an online wallet.
    ///
    /// `PAYPAL`
    Paypal,

    /// The PostFinance Card in its older form.
    ///
    /// SpecVersion 1.40 removes this value: request PostFinance Pay instead.
    ///
    /// `POSTCARD`
    Postcard,

    /// PostFinance E-Finance in its older form.
    ///
    /// SpecVersion 1.40 removes this value: request PostFinance Pay instead.
    ///
    /// `POSTFINANCE`
    Postfinance,

    /// Saferpay's own payment method for tests, which transfers no money.
    ///
    /// `SAFERPAYTEST`
    Saferpaytest,

    /// Sofort, instant bank transfers.
    ///
    /// SpecVersion 1.49 removes this value, because Saferpay no longer supports the payment method.
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

saferpay_runtime::impl_open_enum!(PaymentPagePaymentMethod {
    Amex: "AMEX",
    Directdebit: "DIRECTDEBIT",
    Invoice: "INVOICE",
    Bonus: "BONUS",
    Diners: "DINERS",
    Eprzelewy: "EPRZELEWY",
    Eps: "EPS",
    Giropay: "GIROPAY",
    Ideal: "IDEAL",
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
